export const id = 8321;
export const ids = [8321,1598];
export const modules = {

/***/ 24152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51448);





/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
async function evidenceFiles(samplesPath, hint, salts) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(samplesPath);
    const saltsPath = salts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
    if (saltsPath === samplesPath)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`the salts of ${name} cannot be told by its name`, hint);
    await assertReadable(samplesPath);
    await assertReadable(saltsPath);
    return { samplesPath, saltsPath };
}
/** @throws MiraError E_FILE_UNREADABLE */
async function assertReadable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

/***/ 28554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEvidenceCommand: () => (/* binding */ openEvidenceCommand),
/* harmony export */   redactEvidenceCommand: () => (/* binding */ redactEvidenceCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34106);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13920);
/* harmony import */ var _storage_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36643);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24152);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51448);







/** The names that a run gives to them. */
const SAMPLES = 'mira-samples.jsonl.zst';
/** `mira evidence open`: a view of an evaluation's samples in which more can be read; roots and counts stay the same. */
async function openEvidenceCommand(options, host) {
    const kept = await filesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.kept, SAMPLES));
    const view = options.samples === null ? null : await filesAt(options.samples);
    const to = await target(view ?? kept, options.out);
    const { select, seen } = selection(options);
    const changed = await (0,_storage_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .openParts */ .t)(view, kept, to, select);
    return told(host, { verb: 'opened', changed, to, seen });
}
/** The most characters of a reason: it stands in every row that it is given for. */
const MAX_REASON = 200;
/** `mira evidence redact`: a view in which parts are gone for good, each with the reason; roots and counts stay the same. */
async function redactEvidenceCommand(options, host) {
    const { reason } = options;
    if (reason.trim() === '' || reason.length > MAX_REASON || !reason.isWellFormed()) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .C)(`a reason has 1 to ${MAX_REASON} characters`, 'It is shown to everybody who verifies the samples.');
    }
    const from = await filesAt(options.samples);
    const to = await target(from, options.out);
    const { select, seen } = selection(options);
    const changed = await (0,_storage_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .closeParts */ .l)(from, to, select, reason);
    return told(host, { verb: 'redacted', changed, to, seen });
}
function selection({ parts, tasks, keys }) {
    const numbers = parts.map((part) => (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partNumber */ .nt)(part));
    const seen = { rows: 0 };
    return {
        seen,
        select: ({ task, key }) => {
            if ((tasks.length > 0 && !tasks.includes(task)) || (keys.length > 0 && !keys.includes(key)))
                return [];
            seen.rows += 1;
            return numbers;
        },
    };
}
function told(host, { verb, changed, to, seen }) {
    if (seen.rows === 0)
        host.warning('no sample has such a task and key: nothing changed');
    else if (changed === 0)
        host.warning(`nothing was ${verb}: it is so already, or was redacted for good`);
    host.result(`${verb} in ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(changed, 'sample')}\n${to.samplesPath}\n${to.saltsPath}`);
    return 0;
}
function filesAt(samplesPath) {
    return (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFiles */ .R)(samplesPath, 'Name a file that is called mira-samples….jsonl.zst.');
}
/** Under the same names in another folder: what is being read is never written over. */
async function target(from, out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from.samplesPath))) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .C)(`--out is the folder of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from.samplesPath)}`, 'Write into another folder, and compare before you replace.');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const to = {
        samplesPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from.samplesPath)),
        saltsPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from.saltsPath)),
    };
    for (const path of Object.values(to)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) === null)
            continue;
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .C)(`${path} exists already`, 'Name an empty folder, or remove it first.');
    }
    return to;
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A command that was called in a way that means nothing. */
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', message, { hint });
}


/***/ }),

/***/ 68435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ saltsLine),
/* harmony export */   dT: () => (/* binding */ secretLine),
/* harmony export */   pz: () => (/* binding */ closedLine),
/* harmony export */   s: () => (/* binding */ EvidenceLine),
/* harmony export */   uW: () => (/* binding */ SAMPLES_HEADER),
/* harmony export */   z8: () => (/* binding */ numberLines)
/* harmony export */ });
/* unused harmony export sampleLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54512);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34106);




/**
 * The two files of an evaluation's evidence, as lines without their line ends (threats-and-quorum.md §4).
 *
 * Samples: a header, then one row a line in leaf order. A closed part is replaced by its hash under `closed`; `redacted`
 * says why a part can no longer be opened. Salts: `{"task","secret"}` for a task that is open in all parts, else
 * `{"task","i","salts"}` a row, with `null` where the part is closed.
 */
const SAMPLES_HEADER = '{"schema":"mira-evidence/1"}';
/** The row of a sample that is open in all parts. */
function sampleLine(parts) {
    return joinParts(parts);
}
/** The row of a sample of which some parts are closed: their members are left out. */
function closedLine(parts, { hashes, reasons }) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.filter((part) => !hashes.has(part)).map((part) => parts[part].slice(1, -1));
    if (hashes.size > 0)
        members.push(`"closed":${byPart(hashes, _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOfHash */ .z0)}`);
    if (reasons.size > 0)
        members.push(`"redacted":${byPart(reasons, String)}`);
    return `{${members.join(',')}}`;
}
function byPart(values, text) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.flatMap((part) => {
        const value = values.get(part);
        return value === undefined ? [] : [`"${part}":${JSON.stringify(text(value))}`];
    });
    return `{${members.join(',')}}`;
}
/** The salts of one row; `null` for the parts that stay closed. */
function saltsLine(task, index, salts) {
    const encoded = salts.map((salt) => (salt === null ? null : Buffer.from(salt, 'latin1').toString('hex')));
    return JSON.stringify({ task, i: index, salts: encoded });
}
/** The salts of a task that is open in all parts. Publishing this opens every part of every row. */
function secretLine(task, secret) {
    return JSON.stringify({ task, secret: Buffer.from(secret).toString('hex') });
}
/** A line of one of the files, with what to say when it is not what it should be. */
class EvidenceLine {
    file;
    /** Counts from 1. */
    number;
    text;
    constructor(file, number, text) {
        this.file = file;
        this.number = number;
        this.text = text;
    }
    /** @throws MiraError E_EVIDENCE at this line */
    fail(message, cause) {
        throw evidenceError(this.file, this.number, message, cause);
    }
    /** The line as a JSON object without a member twice. */
    object() {
        const value = this.#parse();
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : this.fail('the line is not a JSON object');
    }
    #parse() {
        try {
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(this.text);
        }
        catch (error) {
            return this.fail('the line is not JSON', error);
        }
    }
    /** Refuses members that are missing and members that nobody knows. */
    exactly(value, members) {
        for (const member of members)
            if (!Object.hasOwn(value, member))
                this.fail(`"${member}" is missing`);
        if (Object.keys(value).length === members.length)
            return;
        const known = new Set(members);
        const unknown = Object.keys(value).find((name) => !known.has(name));
        this.fail(`"${String(unknown)}" has no meaning here`);
    }
}
function evidenceError(file, line, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_EVIDENCE', `line ${line} of ${file} is not what was committed to: ${message}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again, or evaluate again.',
        at: { file, line },
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Numbers the lines of a file. */
async function* numberLines(file, lines) {
    let number = 0;
    for await (const batch of lines) {
        for (const text of batch) {
            number += 1;
            yield new EvidenceLine(file, number, text);
        }
    }
}


/***/ }),

/***/ 54512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ HASH_SIZE),
/* harmony export */   Vx: () => (/* binding */ MerkleRoot),
/* harmony export */   yi: () => (/* binding */ hashBytes),
/* harmony export */   z0: () => (/* binding */ hexOfHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);


const HASH_SIZE = 32;
/** SHA-256 of bytes, as `HashBytes`. */
function hashBytes(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'binary');
}
function hexOfHash(bytes) {
    return Buffer.from(bytes, 'latin1').toString('hex');
}
/** The root over no leaf at all: SHA-256 of nothing (RFC 9162 §2.1.1). */
const EMPTY_ROOT = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)('');
/**
 * Merkle tree hash over leaves that come one by one (RFC 6962 §2.1, RFC 9162 §2.1.1), from leaf hashes that the caller
 * made. Keeps one hash per level.
 *
 * The root does not bind the number of leaves: sign it together with `count`.
 */
class MerkleRoot {
    /** Roots of the full subtrees so far, the largest first: one for each 1 in the binary form of `count`. */
    #subtrees = [];
    #node = Buffer.alloc(1 + 2 * HASH_SIZE, 1);
    #count = 0;
    add(leaf) {
        let hashed = leaf;
        for (let rest = this.#count; rest % 2 === 1; rest = (rest - 1) / 2) {
            hashed = this.#join(this.#subtrees.pop() ?? '', hashed);
        }
        this.#subtrees.push(hashed);
        this.#count += 1;
    }
    get count() {
        return this.#count;
    }
    /** The root over the leaves so far, in hex. */
    root() {
        if (this.#count === 0)
            return EMPTY_ROOT;
        return hexOfHash(this.#subtrees.reduceRight((right, left) => this.#join(left, right)));
    }
    #join(left, right) {
        this.#node.write(left, 1, 'latin1');
        this.#node.write(right, 1 + HASH_SIZE, 'latin1');
        return hashBytes(this.#node);
    }
}


/***/ }),

/***/ 31771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ withClosed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   l9: () => (/* binding */ viewLines),
/* harmony export */   qw: () => (/* binding */ ViewCounter),
/* harmony export */   uO: () => (/* binding */ withOpened)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68435);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);


/** One line of each of the two files. */
function viewLines({ task, index, parts, hashes, salts, reasons }) {
    const closed = new Map(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_NUMBERS */ .$Z.filter((part) => (salts[part] ?? null) === null).map((part) => [part, hashes[part] ?? '']));
    return { sample: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .closedLine */ .pz)(parts, { hashes: closed, reasons }), salts: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .saltsLine */ .M9)(task, index, salts) };
}
/**
 * A row with more of its parts closed than before.
 *
 * @param reason why they can no longer be opened; `null` for parts that are merely not shown
 */
function withClosed(row, parts, reason) {
    const open = parts.filter((part) => (row.salts[part] ?? null) !== null);
    const reasons = new Map(row.reasons);
    if (reason !== null)
        for (const part of open)
            reasons.set(part, reason);
    const { sample, index, leaf, hashes } = row;
    const salts = row.salts.map((salt, part) => (open.some((number) => number === part) ? null : salt));
    return { task: sample.task, index, leaf, parts: row.parts, hashes, salts, reasons };
}
/**
 * A row of which closed parts are opened from another copy that still has them open. What was redacted stays closed.
 *
 * @param full evidence that was kept
 * @returns `null` where that is another row: its leaf, and with it the hash of each part, has to be the same
 */
function withOpened(row, full, parts) {
    if (row.leaf !== full.leaf || row.sample.task !== full.sample.task || row.index !== full.index)
        return null;
    const opened = new Set(parts.filter((part) => row.closed.includes(part) && !row.reasons.has(part) && !full.closed.includes(part)));
    const [scores, prompt, target, response] = row.parts;
    return {
        task: row.sample.task,
        index: row.index,
        leaf: row.leaf,
        parts: [
            scores,
            opened.has(1) ? full.parts[1] : prompt,
            opened.has(2) ? full.parts[2] : target,
            opened.has(3) ? full.parts[3] : response,
        ],
        hashes: row.hashes,
        salts: row.salts.map((salt, part) => (opened.has(part) ? (full.salts[part] ?? null) : salt)),
        reasons: row.reasons,
    };
}
const MOST_REASONS = 5;
/** Counts what is closed, row by row. */
class ViewCounter {
    #tasks = new Map();
    add({ sample, closed, reasons }) {
        if (closed.length === 0)
            return;
        let task = this.#tasks.get(sample.task);
        if (task === undefined) {
            task = { closed: new Map(), redacted: new Map(), reasons: new Set() };
            this.#tasks.set(sample.task, task);
        }
        for (const part of closed)
            task.closed.set(part, (task.closed.get(part) ?? 0) + 1);
        for (const [part, reason] of reasons) {
            task.redacted.set(part, (task.redacted.get(part) ?? 0) + 1);
            if (task.reasons.size < MOST_REASONS)
                task.reasons.add(reason);
        }
    }
    /** Tasks in which anything is closed. */
    get tasks() {
        return this.#tasks;
    }
}


/***/ }),

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release),
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A column of numbers moved into a larger one; the memory of the old one is given back, and it has no numbers any more. */
function grown(column, larger) {
    larger.set(column);
    release(column);
    return larger;
}
/** Gives back the memory of numbers that nobody reads any more: the collector does not hurry for what lies outside of its heap. */
function release(numbers) {
    if (numbers.buffer instanceof ArrayBuffer)
        numbers.buffer.transfer(0);
}


/***/ }),

/***/ 59156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PAGE_BYTES),
/* harmony export */   e: () => (/* binding */ pageBuffer)
/* harmony export */ });
const PAGE_BYTES = 4096;
/** Where an allocation of this size begins in a page: behind the header of the C library's. */
const HEADER_BYTES = 16;
/**
 * Memory that begins with a page, for what is read from a place in a file that is a multiple of one: many processors copy
 * three times slower to a place that lies a little further within its page than the source does within its own.
 */
function pageBuffer(size) {
    const start = PAGE_BYTES - HEADER_BYTES;
    return Buffer.allocUnsafeSlow(start + size).subarray(start);
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

/***/ 36643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ closeParts),
/* harmony export */   t: () => (/* binding */ openParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54131);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68435);
/* harmony import */ var _evidence_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78293);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34106);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31771);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16913);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30671);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Writes a view in which some parts are closed that were open. Roots and counts stay what they are.
 *
 * @param close which parts of a row
 * @param reason why they are removed; `null` when they are merely not shown
 * @returns in how many rows something was closed
 * @throws MiraError E_EVIDENCE, E_SIZE, E_FILE_UNREADABLE
 */
async function closeParts(from, to, close, reason = null) {
    let changed = 0;
    async function* shown() {
        for await (const row of readEvidence(from)) {
            const closed = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withClosed */ .Ng)(row, close(row.sample), reason);
            if (differs(row, closed))
                changed += 1;
            yield closed;
        }
    }
    await writeView(to, shown());
    return changed;
}
/**
 * Writes a view in which some parts are open that were closed.
 *
 * @param view what was published; `null` where nothing was, and everything but the scores is closed
 * @param full evidence that was kept, with the salts
 * @returns in how many rows something was opened
 * @throws MiraError E_EVIDENCE where the kept evidence does not open what was committed to, or is of other rows
 */
async function openParts(view, full, to, open) {
    let changed = 0;
    async function* shown() {
        const rows = view === null ? allClosed(full) : readEvidence(view);
        const kept = readEvidence(full)[Symbol.asyncIterator]();
        try {
            for await (const row of rows) {
                const next = await kept.next();
                const opened = next.done === true ? null : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withOpened */ .uO)(row, next.value, open(row.sample));
                if (opened === null)
                    throw notOpened(full, row.sample);
                if (differs(row, opened))
                    changed += 1;
                yield opened;
            }
            if ((await kept.next()).done !== true)
                throw notOpened(full, null);
        }
        finally {
            await kept.return?.(undefined);
        }
    }
    await writeView(to, shown());
    return changed;
}
/** A part is open where its salt is known. */
function differs(row, shown) {
    return shown.salts.some((salt, part) => salt !== row.salts[part]);
}
async function* allClosed(files) {
    for await (const row of readEvidence(files)) {
        const { salts } = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withClosed */ .Ng)(row, _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSABLE_NUMBERS */ .PP, null);
        yield { ...row, salts, closed: _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSABLE_NUMBERS */ .PP };
    }
}
function notOpened(full, sample) {
    const where = sample === null
        ? 'it has more rows'
        : `it differs at task ${JSON.stringify(sample.task)}, key ${JSON.stringify(sample.key)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_EVIDENCE', `the evidence that was kept is not that of the published samples: ${where}`, {
        hint: 'Name the files that were kept by the run that published these samples.',
        at: { file: full.samplesPath },
    });
}
async function* readEvidence({ samplesPath, saltsPath }) {
    const names = { samples: samplesPath, salts: saltsPath };
    const batches = (0,_evidence_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEvidence */ .v)((0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .readZstdLines */ .lu)(samplesPath), (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .readZstdLines */ .lu)(saltsPath), names);
    for await (const rows of batches)
        yield* rows;
}
/** Neither file stands under its name before both are whole and read back as the rows that they show. */
async function writeView(to, rows) {
    await (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)(to.samplesPath, async (samplesPath) => {
        await (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)(to.saltsPath, async (saltsPath) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const samples = __addDisposableResource(env_1, new _zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .ZstdWriter */ .X9(samplesPath), true);
                const salts = __addDisposableResource(env_1, new _zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .ZstdWriter */ .X9(saltsPath), true);
                const trees = new _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskTrees */ .xG();
                await samples.write(_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SAMPLES_HEADER */ .uW);
                for await (const row of rows) {
                    trees.add(row.task, row.leaf);
                    const lines = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewLines */ .l9)(row);
                    await samples.write(lines.sample);
                    await salts.write(lines.salts);
                }
                await samples.end();
                await salts.end();
                const written = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__.openEvidence)(samplesPath, saltsPath);
                if (JSON.stringify(await written.commitments()) === JSON.stringify(trees.commitments()))
                    return;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_INTERNAL', 'a view commits to other rows than the evidence that it shows');
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
    });
}


/***/ })

};
