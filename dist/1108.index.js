export const id = 1108;
export const ids = [1108,1598];
export const modules = {

/***/ 28292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Fingerprint),
/* harmony export */   p: () => (/* binding */ FINGERPRINT_KEY_SIZE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Bytes of the secret that fingerprints are keyed with. */
const FINGERPRINT_KEY_SIZE = 16;
const SCRATCH = 64 * 1024;
/** Makes fingerprints of texts, given as canonical JSON. The last one stands in `high` and `low`, never both 0. */
class Fingerprint {
    high = 0;
    low = 0;
    #key;
    #scratch = Buffer.alloc(SCRATCH);
    constructor(key) {
        this.#key = key;
        this.#scratch.set(key);
    }
    /** @param second `null` where there is one text only */
    of(first, second) {
        const size = FINGERPRINT_KEY_SIZE + 4 + first.length + (second?.length ?? 0);
        const input = size <= SCRATCH ? this.#scratch : Buffer.alloc(size);
        if (size > SCRATCH)
            input.set(this.#key);
        input.writeUInt32LE(first.length, FINGERPRINT_KEY_SIZE);
        input.set(first, FINGERPRINT_KEY_SIZE + 4);
        if (second !== null)
            input.set(second, FINGERPRINT_KEY_SIZE + 4 + first.length);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', input.subarray(0, size), 'binary');
        this.high =
            digest.charCodeAt(0) * 2 ** 24 +
                (digest.charCodeAt(1) << 16) +
                (digest.charCodeAt(2) << 8) +
                digest.charCodeAt(3);
        this.low =
            digest.charCodeAt(4) * 2 ** 24 +
                (digest.charCodeAt(5) << 16) +
                (digest.charCodeAt(6) << 8) +
                (digest.charCodeAt(7) | 1);
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

/***/ 61057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ TextFiles),
  E: () => (/* binding */ readColumns)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/evidence/columns.js + 2 modules
var evidence_columns = __webpack_require__(74155);
// EXTERNAL MODULE: ./build/evidence/fingerprint.js
var fingerprint = __webpack_require__(28292);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/storage/lines.js
var lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples-row.js
var mira_samples_row = __webpack_require__(64530);
;// CONCATENATED MODULE: ./build/harness/formats/plain-json.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Not understood: the line is left to the JSON parser. */
const NO = -1;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
function isNumeric(byte) {
    return (byte >= ZERO && byte <= NINE) || byte === DOT || byte === MINUS || byte === 0x2b || (byte | 0x20) === 0x65;
}
function skip(bytes, from) {
    let at = from;
    while (bytes[at] === SPACE)
        at += 1;
    return at;
}
function isAt(expected, bytes, from) {
    for (let at = 0; at < expected.length; at += 1)
        if (bytes[from + at] !== expected[at])
            return false;
    return true;
}
/** A string without escapes. @returns where its closing quote ends, or `NO` */
function spanAt(span, bytes, from) {
    if (bytes[from] !== QUOTE)
        return NO;
    let at = from + 1;
    for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
        if (byte === BACKSLASH || byte < SPACE)
            return NO;
        at += 1;
    }
    span.from = from + 1;
    span.to = at;
    return at + 1;
}
function nonEmpty(span, end) {
    return end !== NO && span.to > span.from ? end : NO;
}
function textAt(span, bytes, at) {
    return bytes[at] === QUOTE ? spanAt(span, bytes, at) : nullAt(bytes, at);
}
const NULL = Buffer.from('null');
function nullAt(bytes, at) {
    return isAt(NULL, bytes, at) ? at + NULL.length : NO;
}
/** An object of strings, braces and all. */
function slicesAt(span, bytes, from) {
    if (bytes[from] !== OPEN)
        return NO;
    const inner = { from: 0, to: 0 };
    let at = skip(bytes, from + 1);
    while (bytes[at] === QUOTE) {
        at = spanAt(inner, bytes, at);
        if (at === NO)
            return NO;
        at = skip(bytes, at);
        if (bytes[at] !== COLON)
            return NO;
        at = spanAt(inner, bytes, skip(bytes, at + 1));
        if (at === NO)
            return NO;
        at = skip(bytes, at);
        if (bytes[at] !== COMMA)
            break;
        at = skip(bytes, at + 1);
        if (bytes[at] !== QUOTE)
            return NO;
    }
    if (bytes[at] !== CLOSE)
        return NO;
    span.from = from;
    span.to = at + 1;
    return at + 1;
}
/** A string with its quotes, or `null`. */
function jsonAt(bytes, { from, to }) {
    return from === 0 ? NULL : bytes.subarray(from - 1, to + 1);
}

;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-scan.js



const CARRIAGE_RETURN = 0x0d;
const MEMBERS = ['key', 'scores', 'task', 'repeat', 'slices', 'prompt', 'target', 'response', 'error'];
const NAMES = MEMBERS.map((name) => ({ name, bytes: Buffer.from(`${name}"`), bit: 1 << MEMBERS.indexOf(name) }));
/**
 * Reads rows as most harnesses write them, straight from their bytes into columns: plain strings without escapes, numbers,
 * nothing unknown. What it does not understand it leaves alone, so that one parser decides what a row means.
 */
class RowScanner {
    #columns;
    #metrics;
    #fingerprint;
    #defaultTask;
    #layouts = [];
    #knownLayouts = 0;
    #task = null;
    #slices = { bytes: new Uint8Array(), id: 0 };
    // what was found in the line at hand
    #key = { from: 0, to: 0 };
    #taskSpan = { from: 0, to: 0 };
    #slicesSpan = { from: 0, to: 0 };
    #prompt = { from: 0, to: 0 };
    #target = { from: 0, to: 0 };
    #response = { from: 0, to: 0 };
    #layout = null;
    #scores = new Float64Array(16);
    #repeat = 0;
    #number = 0;
    /** @param defaultTask the task of rows that name none */
    constructor(columns, metrics, defaultTask, fingerprint) {
        this.#columns = columns;
        this.#metrics = metrics;
        this.#defaultTask = defaultTask;
        this.#fingerprint = fingerprint;
    }
    /**
     * Adds the row that stands in a line, all but its place.
     *
     * @param bytes UTF-8, with a byte behind the line
     * @returns false when nothing was added, because the line is not plain
     */
    add(bytes, from, to) {
        this.#learnLayouts();
        if (!this.#scan(bytes, from, to))
            return false;
        const { keys } = this.#columns;
        const row = keys.count;
        const layout = this.#layout;
        if (layout === null || !keys.addBytes(this.#taskNumber(bytes), bytes, this.#key.from, this.#key.to, this.#repeat)) {
            return false;
        }
        this.#columns.setLayout(row, layout.id);
        for (let at = 0; at < layout.names.length; at += 1)
            this.#columns.setScore(row, at, this.#scores[at] ?? 0);
        if (this.#slicesSpan.from > 0)
            this.#columns.setSlices(row, this.#slicesId(bytes));
        if (this.#prompt.from > 0 || this.#target.from > 0) {
            this.#fingerprint.of(jsonAt(bytes, this.#prompt), jsonAt(bytes, this.#target));
            this.#columns.setPrint(row, 'ruler', this.#fingerprint);
        }
        if (this.#target.from > 0)
            this.#setTarget(row, bytes);
        if (this.#response.from > 0) {
            this.#fingerprint.of(jsonAt(bytes, this.#response), null);
            this.#columns.setPrint(row, 'response', this.#fingerprint);
        }
        return true;
    }
    /** Most rows have one of few targets, or each its own. */
    #setTarget(row, bytes) {
        const { from, to } = this.#target;
        this.#columns.setTarget(row, bytes.toString('utf8', from - 1, to + 1));
    }
    #scan(bytes, from, to) {
        if (bytes[from] !== OPEN)
            return false;
        this.#taskSpan.from = 0;
        this.#slicesSpan.from = 0;
        this.#prompt.from = 0;
        this.#target.from = 0;
        this.#response.from = 0;
        this.#repeat = 0;
        let seen = 0;
        let at = from + 1;
        for (;;) {
            if (bytes[at] !== QUOTE)
                return false;
            const found = memberAt(bytes, at + 1);
            if (found === null || (seen & found.bit) !== 0)
                return false;
            seen |= found.bit;
            at += 1 + found.bytes.length;
            if (bytes[at] !== COLON)
                return false;
            at = skip(bytes, at + 1);
            at = this.#member(found.name, bytes, at);
            if (at === NO)
                return false;
            at = skip(bytes, at);
            if (bytes[at] !== COMMA)
                break;
            at = skip(bytes, at + 1);
        }
        if (bytes[at] !== CLOSE || (seen & 3) !== 3)
            return false;
        at = skip(bytes, at + 1);
        return at === to || (bytes[at] === CARRIAGE_RETURN && at + 1 === to);
    }
    /** @returns where the value ends, or `NO` */
    #member(name, bytes, at) {
        switch (name) {
            case 'key':
                return nonEmpty(this.#key, spanAt(this.#key, bytes, at));
            case 'scores':
                return this.#scoresAt(bytes, at);
            case 'task':
                return nonEmpty(this.#taskSpan, spanAt(this.#taskSpan, bytes, at));
            case 'repeat':
                return this.#repeatAt(bytes, at);
            case 'slices':
                return slicesAt(this.#slicesSpan, bytes, at);
            case 'prompt':
                return textAt(this.#prompt, bytes, at);
            case 'target':
                return textAt(this.#target, bytes, at);
            case 'response':
                return textAt(this.#response, bytes, at);
            case 'error':
                break;
        }
        return nullAt(bytes, at);
    }
    #scoresAt(bytes, from) {
        if (bytes[from] !== OPEN)
            return NO;
        for (const layout of this.#layouts) {
            const end = this.#scoresIn(layout, bytes, from);
            if (end === NO)
                continue;
            this.#layout = layout;
            return end;
        }
        return NO;
    }
    #scoresIn({ names }, bytes, from) {
        let at = from + 1;
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index];
            if (name === undefined || !isAt(name.bytes, bytes, at))
                return NO;
            at = skip(bytes, at + name.bytes.length);
            if (bytes[at] !== COLON)
                return NO;
            at = this.#numberAt(bytes, skip(bytes, at + 1));
            if (at === NO)
                return NO;
            const score = this.#number;
            if (name.binary && score !== 0 && score !== 1 && !Number.isNaN(score))
                return NO;
            this.#scores[index] = score;
            at = skip(bytes, at);
            if (index === names.length - 1)
                break;
            if (bytes[at] !== COMMA)
                return NO;
            at = skip(bytes, at + 1);
        }
        return bytes[at] === CLOSE ? at + 1 : NO;
    }
    /** A number, or NaN for `null`, in `#number`. */
    #numberAt(bytes, from) {
        const isNull = nullAt(bytes, from);
        if (isNull !== NO) {
            this.#number = Number.NaN;
            return isNull;
        }
        let at = from;
        let value = 0;
        for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
            value = value * 10 + (byte - ZERO);
            at += 1;
        }
        const digits = at - from;
        const next = bytes[at] ?? 0;
        if (digits > 0 && digits < 16 && !isNumeric(next)) {
            this.#number = value;
            return digits > 1 && bytes[from] === ZERO ? NO : at;
        }
        while (isNumeric(bytes[at] ?? 0))
            at += 1;
        const text = bytes.toString('latin1', from, at);
        if (!NUMBER.test(text))
            return NO;
        this.#number = Number(text);
        return Number.isFinite(this.#number) ? at : NO;
    }
    #repeatAt(bytes, from) {
        const at = this.#numberAt(bytes, from);
        const repeat = this.#number;
        if (at === NO || !Number.isSafeInteger(repeat) || repeat < 0 || repeat > MAX_PLAIN_REPEAT)
            return NO;
        this.#repeat = repeat;
        return at;
    }
    /** Layouts are made by the rows that the JSON parser read. */
    #learnLayouts() {
        const { layouts } = this.#columns;
        for (; this.#knownLayouts < layouts.length; this.#knownLayouts += 1) {
            const names = layouts[this.#knownLayouts] ?? [];
            if (this.#layouts.length >= MAX_PLAIN_LAYOUTS || names.length > this.#scores.length || names.length === 0)
                continue;
            // an object has such names in another order than its text
            if (names.some((name) => /^\d|["\\\p{Cc}]/u.test(name)))
                continue;
            this.#layouts.push({
                id: this.#knownLayouts,
                names: names.map((name) => ({
                    bytes: Buffer.from(`"${name}"`),
                    binary: this.#metrics.get(name)?.kind === 'binary',
                })),
            });
        }
    }
    #taskNumber(bytes) {
        const { from, to } = this.#taskSpan;
        const known = this.#task;
        if (from === 0)
            return this.#columns.keys.taskNumber(this.#defaultTask);
        if (known !== null && known.bytes.length === to - from && isAt(known.bytes, bytes, from))
            return known.number;
        const number = this.#columns.keys.taskNumber(bytes.toString('utf8', from, to));
        this.#task = { bytes: Buffer.from(bytes.subarray(from, to)), number };
        return number;
    }
    #slicesId(bytes) {
        const { from, to } = this.#slicesSpan;
        const known = this.#slices;
        if (known.bytes.length === to - from && isAt(known.bytes, bytes, from))
            return known.id;
        const id = this.#columns.slicesId(bytes.toString('utf8', from, to));
        this.#slices = { bytes: Buffer.from(bytes.subarray(from, to)), id };
        return id;
    }
}
const MAX_PLAIN_REPEAT = 2 ** 31 - 1;
const MAX_PLAIN_LAYOUTS = 8;
function memberAt(bytes, at) {
    for (const name of NAMES)
        if (isAt(name.bytes, bytes, at))
            return name;
    return null;
}

// EXTERNAL MODULE: ./build/harness/formats/rows.js
var rows = __webpack_require__(29019);
;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-columns.js











/**
 * The rows of mira-samples files as columns, in leaf order, with nothing in between: the thread does nothing else meanwhile.
 *
 * @returns `null` for rows that columns are not made for
 * @throws MiraError E_ROW, E_SCORE, E_DUPLICATE_SAMPLE, E_FILE_UNREADABLE: what reading and sorting the same rows one by
 * one would throw
 */
function readColumns(job) {
    const columns = new evidence_columns/* SampleColumns */.Y();
    for (const index of job.files.keys()) {
        const reader = new FileReader(job, index, columns);
        reader.read();
        if (columns.unfit)
            return null;
    }
    const order = columns.keys.sorted();
    const twice = columns.keys.duplicate(order);
    if (twice !== null)
        throw (0,spool/* duplicateError */.cv)(columns.keys, twice);
    columns.arrange(order);
    (0,grown/* release */._)(order);
    return columns;
}
const BLOCK_BYTES = 1024 * 1024;
const LINE_END = 10;
class FileReader {
    #job;
    #index;
    #file;
    #columns;
    #fingerprint;
    #scanner;
    #line = 0;
    #headed = false;
    constructor(job, index, columns) {
        this.#job = job;
        this.#index = index;
        this.#file = job.files[index] ?? '';
        this.#columns = columns;
        this.#fingerprint = new fingerprint/* Fingerprint */.$(job.fingerprintKey);
        this.#scanner = new RowScanner(columns, job.metrics, job.task, this.#fingerprint);
    }
    read() {
        let block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
        const fd = this.#guard(() => (0,external_node_fs_.openSync)(this.#file, 'r'));
        try {
            /** Where the block begins in the file, and how much of it holds bytes. */
            let start = 0;
            let filled = 0;
            for (;;) {
                const got = this.#guard(() => (0,external_node_fs_.readSync)(fd, block, filled, block.length - filled, start + filled));
                filled += got;
                const end = got === 0 ? filled : block.lastIndexOf(LINE_END, filled - 1) + 1;
                this.#lines(block, end, start);
                if (got === 0 || this.#columns.unfit)
                    return;
                block.copyWithin(0, end, filled);
                start += end;
                filled -= end;
                if (filled > lines/* MAX_LINE_BYTES */.Oc)
                    throw (0,rows/* lineError */.VH)(this.#file, 'too-long', this.#line + 1);
                if (filled < block.length)
                    continue;
                const larger = Buffer.allocUnsafeSlow(block.length * 2);
                block.copy(larger);
                block = larger;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** Whole lines, the last of which may lack its end. */
    #lines(block, end, start) {
        const plain = (0,external_node_buffer_.isUtf8)(block.subarray(0, end));
        for (let from = 0; from < end;) {
            const found = block.indexOf(LINE_END, from);
            const to = found < 0 || found >= end ? end : found;
            this.#line += 1;
            const row = this.#columns.count;
            if (this.#headed && plain && to < block.length && this.#scanner.add(block, from, to)) {
                this.#columns.setPlace(row, this.#index, start + from, to - from);
            }
            else
                this.#slowly(block.subarray(from, to), start + from, to < end);
            from = to + 1;
        }
    }
    /** A line that is not plain. */
    #slowly(bytes, start, ended) {
        if (bytes.length > lines/* MAX_LINE_BYTES */.Oc)
            throw (0,rows/* lineError */.VH)(this.#file, 'too-long', this.#line);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw (0,rows/* lineError */.VH)(this.#file, 'not-utf8', this.#line);
        const text = bytes.toString('utf8');
        if (isBlank(this.#line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text))
            return;
        if (!this.#headed) {
            this.#headed = true;
            return;
        }
        const line = { text, number: this.#line, start, ended };
        const sample = (0,mira_samples_row/* parseSample */.s)((0,rows/* parseLine */.A)(this.#file, line), this.#job.metrics, { task: this.#job.task });
        const place = { file: this.#index, start, length: bytes.length };
        if (!this.#columns.add(sample, this.#fingerprint, place))
            throw (0,spool/* longKeyError */.UP)(sample, this.#columns.count);
    }
    #guard(work) {
        try {
            return work();
        }
        catch (error) {
            throw (0,lines/* unreadable */.O$)(this.#file, error);
        }
    }
}
function isBlank(text) {
    return text.trim() === '';
}
/** Reads the texts of single rows again, from files that stay open. */
class TextFiles {
    #job;
    #open = new Map();
    constructor(job) {
        this.#job = job;
    }
    /** @throws MiraError E_FILE_UNREADABLE, and what is wrong with a row that was changed meanwhile */
    read = ({ file, start, length }) => {
        const path = this.#job.files[file] ?? '';
        const bytes = Buffer.alloc(length);
        try {
            let fd = this.#open.get(file);
            if (fd === undefined)
                this.#open.set(file, (fd = (0,external_node_fs_.openSync)(path, 'r')));
            (0,external_node_fs_.readSync)(fd, bytes, 0, length, start);
        }
        catch (error) {
            throw (0,lines/* unreadable */.O$)(path, error);
        }
        const row = (0,rows/* parseLine */.A)(path, { text: bytes.toString('utf8'), number: 0, start, ended: true });
        return (0,mira_samples_row/* parseSample */.s)(row, this.#job.metrics, { task: this.#job.task });
    };
    close() {
        for (const fd of this.#open.values())
            (0,external_node_fs_.closeSync)(fd);
        this.#open.clear();
    }
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


/***/ })

};
