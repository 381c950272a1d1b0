export const id = 5756;
export const ids = [5756];
export const modules = {

/***/ 85676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DEFAULT_TASK),
/* harmony export */   samplesCommand: () => (/* binding */ samplesCommand)
/* harmony export */ });
/* harmony import */ var _harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69504);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);



/** The task of rows that name none, where no evaluation gives one. */
const DEFAULT_TASK = 'default';
/** `mira samples`: the rows of a harness's output, one JSON object a line, in file order. */
async function samplesCommand(options, host) {
    const output = await (0,_harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openOutput */ .c1)(options.path, { format: options.format, task: options.task ?? DEFAULT_TASK });
    let printed = 0;
    try {
        for await (const row of output.rows()) {
            host.result((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row));
            printed += 1;
        }
    }
    catch (error) {
        // rows are printed as they are read, and what is wrong with them may stand behind them
        if (printed > 0)
            host.warning(`the ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(printed, 'row')} printed so far are not to be used: the output is refused`);
        throw error;
    }
    return 0;
}


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lk: () => (/* binding */ tableSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Foreign text in Markdown, terminals and sentences. */
/** `codeSpan` for the cell of a table, which any bare `|` would end. */
function tableSpan(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * Foreign text as a Markdown code span, the only form in which GitHub resolves neither mentions nor links nor HTML:
 * a fence of back-ticks longer than any run inside, control and format characters written out.
 */
function codeSpan(text) {
    const visible = plainText(text);
    if (visible.trim() === '')
        return visible === '' ? '*empty*' : `\`${visible}\` *(blank)*`;
    const longest = Math.max(0, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${visible}${pad}${fence}`;
}
/** Foreign lines as a Markdown code block, with a fence longer than any run of back-ticks inside. */
function codeBlock(text, language = 'text') {
    const lines = text.split('\n').map((line) => plainText(line));
    const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Foreign text with control, format, line-breaking and unpaired characters written as `\u{…}`: one inert line. */
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        if (character === '\n')
            return '⏎';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const SHOWN = 80;
/** A JSON value as one short line; long text is cut where a character ends. */
function shortText(value, length = SHOWN) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.length <= length)
        return text;
    // never between the two halves of a surrogate pair
    const end = /[\ud800-\udbff]$/u.test(text.slice(0, length)) ? length - 1 : length;
    return `${text.slice(0, end)}…`;
}
/** `1 claim`, `2 claims`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: 1,266. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** The first characters of a digest, enough to recognise it. */
function shortDigest(digest) {
    return `${digest.replace(/^sha256:/u, '').slice(0, 12)}…`;
}


/***/ }),

/***/ 73241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   bv: () => (/* binding */ lineBatches),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Splits bytes into lines; the memory in use is that of one chunk and one line. */
async function* splitLines(chunks, options) {
    for await (const lines of lineBatches(chunks, options))
        yield* lines;
}
/** The same, the lines that end in one chunk at a time: to wait for each of a million costs more than to read it. */
async function* lineBatches(chunks, options) {
    const most = options.maxLineBytes ?? MAX_LINE_BYTES;
    let begun = [];
    let begunBytes = 0;
    let number = 1;
    let start = 0;
    const line = (bytes, ended) => {
        if (bytes.length > most)
            throw options.refuse('too-long', number);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw options.refuse('not-utf8', number);
        const from = start;
        start += bytes.length + 1;
        return { text: bytes.toString('utf8'), number, start: from, ended };
    };
    for await (const piece of chunks) {
        const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        const lines = [];
        let begin = 0;
        try {
            for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
                const rest = chunk.subarray(begin, end);
                lines.push(line(begun.length === 0 ? rest : Buffer.concat([...begun, rest]), true));
                begun = [];
                begunBytes = 0;
                number += 1;
                begin = end + 1;
            }
        }
        catch (error) {
            // what stands before a bad line is seen before it is refused
            if (lines.length > 0)
                yield lines;
            throw error;
        }
        if (lines.length > 0)
            yield lines;
        if (begin === chunk.length)
            continue;
        // a copy, because the source may use the memory of its chunk again
        const rest = Buffer.from(chunk.subarray(begin));
        begun.push(rest);
        begunBytes += rest.length;
        if (begunBytes > most)
            throw options.refuse('too-long', number);
    }
    if (begun.length > 0)
        yield [line(Buffer.concat(begun), false)];
}
/**
 * The lines of a file.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function* readLines(path, options) {
    yield* splitLines(readChunks(path), options);
}
/**
 * The bytes of a file, chunk by chunk.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function* readChunks(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const chunks = stream[Symbol.asyncIterator]();
    try {
        for (let next = await read(path, chunks); next !== null; next = await read(path, chunks))
            yield next;
    }
    finally {
        await chunks.return?.();
    }
}
/** Only the reading itself is guarded: what a consumer throws is its own affair. */
async function read(path, chunks) {
    try {
        const next = await chunks.next();
        return next.done === true ? null : next.value;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** A file of the user that could not be opened or read, as a `MiraError`. */
function unreadable(path, cause) {
    const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) === 'ENOENT' ? 'it does not exist' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} could not be read: ${why}`, {
        hint: 'Check the path and that it may be read.',
        at: { file: path },
        cause,
    });
}


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endOfFrame),
/* harmony export */   q: () => (/* binding */ checkSingleFrame)
/* harmony export */ });
const MAGIC = 0xfd2fb528;
const HEADER_MIN = 5;
const BLOCK_HEADER = 3;
const BLOCK_RLE = 1;
const BLOCK_RESERVED = 3;
/**
 * Walks over the blocks of a Zstandard frame (RFC 8878 §3.1.1) without decompressing them. node:zlib stops after the
 * first frame and says nothing of what follows; whoever compares roots has to know that nothing does.
 */
async function checkSingleFrame(file, size) {
    const end = await endOfFrame(async (target, length, at) => (await file.read(target, 0, length, at)).bytesRead, 0, size);
    if (typeof end !== 'number')
        return end;
    return end === size ? null : 'tail';
}
/** Where the frame ends that begins at an offset; nothing is read at or behind `limit`. */
async function endOfFrame(readAt, start, limit) {
    const buffer = Buffer.alloc(HEADER_MIN);
    const read = async (at, length) => at + length <= limit && (await readAt(buffer, length, at)) === length;
    if (!(await read(start, HEADER_MIN)))
        return 'truncated';
    if (buffer.readUInt32LE() !== MAGIC)
        return 'not-zstd';
    const descriptor = buffer.readUInt8(4);
    let at = start + HEADER_MIN + headerRest(descriptor);
    for (let last = false; !last;) {
        if (!(await read(at, BLOCK_HEADER)))
            return 'truncated';
        const header = buffer.readUIntLE(0, BLOCK_HEADER);
        last = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === BLOCK_RESERVED)
            return 'not-zstd';
        at += BLOCK_HEADER + (type === BLOCK_RLE ? 1 : header >> 3);
    }
    const hasChecksum = (descriptor >> 2) & 1;
    const end = at + hasChecksum * 4;
    return end > limit ? 'truncated' : end;
}
/** Bytes of the frame header after its descriptor: window, dictionary id and content size. */
function headerRest(descriptor) {
    const singleSegment = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
    return 1 - singleSegment + dictionary + contentSize;
}


/***/ })

};
