export const id = 430;
export const ids = [430,1598];
export const modules = {

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

/***/ 77764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ newCounters),
/* harmony export */   f: () => (/* binding */ countersIn)
/* harmony export */ });
function newCounters() {
    return new SharedArrayBuffer(24);
}
function countersIn(shared) {
    const bytes = new BigInt64Array(shared, 0, 1);
    const counts = new Int32Array(shared, 8, 3);
    return {
        next: () => Atomics.add(counts, 0, 1),
        stop: () => void Atomics.store(counts, 1, 1),
        get stopped() {
            return Atomics.load(counts, 1) === 1;
        },
        addBytes: (read) => void Atomics.add(bytes, 0, BigInt(read)),
        addFile: () => void Atomics.add(counts, 2, 1),
        get bytes() {
            return Number(Atomics.load(bytes, 0));
        },
        get files() {
            return Atomics.load(counts, 2);
        },
    };
}


/***/ }),

/***/ 24215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   SC: () => (/* binding */ chunkBuffer),
/* harmony export */   g7: () => (/* binding */ hashSteps)
/* harmony export */ });
/* unused harmony export CHUNK_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _page_buffer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59156);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12357);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11769);








/** What is read at a time: less costs a tenth more time in calls, and more gains nothing. */
const CHUNK_BYTES = 512 * 1024;
/** A buffer for chunks. */
function chunkBuffer() {
    return (0,_page_buffer_js__WEBPACK_IMPORTED_MODULE_7__/* .pageBuffer */ .e)(CHUNK_BYTES);
}
/** Without NONBLOCK, opening a FIFO that took the file's place would wait for a writer. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * SHA-256 of a regular file. The file is opened once and never through a link, and has to be the same afterwards.
 *
 * @param buffer reused between files, so that hashing many does not allocate; one at a time
 * @throws MiraError E_FILE_CHANGED, E_LFS_POINTER, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
async function hashFile(file, buffer = chunkBuffer()) {
    const steps = hashSteps(typeof file === 'string' ? { path: file, shown: file } : file, buffer);
    let step = steps.next();
    for (; step.done !== true; step = steps.next())
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    return step.value;
}
/**
 * The same step by step, a chunk each: without a promise per call, many small files take a third of the time, and whoever
 * takes the steps decides when somebody else's turn is.
 *
 * @returns steps that give the number of bytes read; one that is left early closes its file
 */
function* hashSteps({ path, shown }, buffer, observe) {
    const file = openRegular(path, shown);
    try {
        const reading = new Reading(shown, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file), observe);
        while (reading.open) {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, reading.position);
            reading.add(buffer.subarray(0, bytes));
            yield bytes;
        }
        return reading.finish((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file));
    }
    catch (error) {
        throw readError(shown, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function openRegular(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    }
    catch (error) {
        throw openError(shown, error);
    }
}
function openError(path, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) ?? '') {
        case 'ELOOP':
        case 'EMLINK':
            return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .symlinkError */ .OL)(path);
        case 'ENXIO':
            return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .specialFileError */ .aG)(path);
        case 'ENOENT':
            return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .changedError */ .zi)(path, 'went away');
        default:
            return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableError */ .Sw)(path, error);
    }
}
/** What the file system said becomes a refusal; everything else stays what it is. */
function readError(path, error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === null || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MiraError */ .gx ? error : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableError */ .Sw)(path, error);
}
/** One file on its way through the hash. */
class Reading {
    #path;
    #before;
    #size;
    #observer;
    #hash = null;
    /** Of a file that came in one piece: a hash object each would be most of the memory that small files take. */
    #digest = null;
    #position = 0;
    #ended = false;
    constructor(path, before, observe) {
        if (!before.isFile())
            throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .specialFileError */ .aG)(path);
        this.#path = path;
        this.#before = before;
        this.#size = before.size;
        this.#observer = observe?.(this.#size) ?? null;
    }
    get position() {
        return this.#position;
    }
    /** Up to the size that it said to have: whether there is more now is seen afterwards. What says 0 is asked once. */
    get open() {
        return !this.#ended && (this.#position < this.#size || this.#position + this.#size === 0);
    }
    /** The next bytes; none at the end of the file. */
    add(chunk) {
        if (chunk.length === 0) {
            this.#ended = true;
            return;
        }
        if (this.#position === 0 && this.#size <= _lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .LFS_POINTER_MAX_BYTES */ .Jt)
            (0,_lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLfsPointer */ .Dl)(chunk, this.#path);
        this.#position += chunk.length;
        if (this.#position > this.#size)
            return;
        if (chunk.length === this.#size)
            this.#digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(chunk);
        else
            (this.#hash ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(chunk);
        this.#observer?.add(chunk);
    }
    finish(after) {
        if (this.#position !== this.#size || !isSame(this.#before, after))
            throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .changedError */ .zi)(this.#path, 'changed');
        const hash = this.#hash ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        return { size: this.#size, digest: this.#digest ?? `sha256:${hash.digest('hex')}` };
    }
}
function isSame(before, after) {
    return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}


/***/ }),

/***/ 70773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonCursor)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** How deep a value that is skipped may nest; Python gives up earlier. */
const MAX_DEPTH = 100_000;
/**
 * Reads strict JSON (RFC 8259) from bytes, one value after another, and keeps nothing: where a tree of a stranger's header
 * would take thirty times its bytes, this takes what the caller keeps. Duplicate names are the caller's to refuse.
 *
 * @throws SyntaxError naming the offset, from every method
 */
class JsonCursor {
    #bytes;
    #words;
    #from;
    #at = 0;
    constructor(bytes, { python = false, from = 0 } = {}) {
        this.#bytes = bytes;
        this.#from = from;
        this.#words = python ? [...WORDS, ...PYTHON_WORDS] : WORDS;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw new SyntaxError('not UTF-8');
    }
    /** Where the next value begins, bytes. */
    get at() {
        this.#space();
        return this.#at;
    }
    /** Where the last value ended, bytes. */
    get offset() {
        return this.#at;
    }
    get isObject() {
        return this.#next() === OPEN_OBJECT;
    }
    get isArray() {
        return this.#next() === OPEN_ARRAY;
    }
    get isString() {
        return this.#next() === QUOTE;
    }
    /** Calls `visit` with each name of an object; it has to read or skip the value. */
    members(visit) {
        this.#expect(OPEN_OBJECT);
        if (this.#take(CLOSE_OBJECT))
            return;
        do {
            const name = this.string();
            this.#expect(COLON);
            visit(name);
        } while (this.#take(COMMA));
        this.#expect(CLOSE_OBJECT);
    }
    /** Calls `visit` at each item of an array; it has to read or skip it. */
    items(visit) {
        this.#expect(OPEN_ARRAY);
        if (this.#take(CLOSE_ARRAY))
            return;
        do
            visit();
        while (this.#take(COMMA));
        this.#expect(CLOSE_ARRAY);
    }
    string(most = Infinity) {
        const start = this.at;
        const escaped = this.#skipString();
        if (this.#at - start - 2 > most)
            return null;
        const text = this.#bytes.toString('utf8', start + 1, this.#at - 1);
        return escaped ? String(JSON.parse(`"${text}"`)) : text;
    }
    /** A whole number from 0 that is exact, written without sign, fraction and exponent; `null` for any other value, which is skipped. */
    count(maxDepth = MAX_DEPTH) {
        const start = this.at;
        this.skip(maxDepth);
        const bytes = this.#bytes;
        if (this.#at - start > MAX_DIGITS)
            return null;
        let value = 0;
        for (let at = start; at < this.#at; at += 1) {
            const digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                return null;
            value = value * 10 + digit;
        }
        return Number.isSafeInteger(value) ? value : null;
    }
    /** Passes over a value, checking that it is one. */
    skip(maxDepth = MAX_DEPTH) {
        const closers = [];
        do {
            const next = this.#next();
            if (next === OPEN_OBJECT || next === OPEN_ARRAY) {
                const closer = next === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_ARRAY;
                this.#at += 1;
                if (!this.#take(closer)) {
                    if (closers.push(closer) > maxDepth)
                        this.#fail(`nested deeper than ${maxDepth} levels`);
                    if (closer === CLOSE_OBJECT)
                        this.#skipName();
                    continue;
                }
            }
            else
                this.#skipScalar(next);
            while (closers.length > 0) {
                const closer = closers.at(-1) ?? 0;
                if (this.#take(COMMA)) {
                    if (closer === CLOSE_OBJECT)
                        this.#skipName();
                    break;
                }
                this.#expect(closer);
                closers.pop();
            }
        } while (closers.length > 0);
    }
    /** Makes sure that nothing follows. */
    end() {
        if (this.at < this.#bytes.length)
            this.#fail('unexpected text after the value');
    }
    #skipName() {
        this.#space();
        this.#skipString();
        this.#expect(COLON);
    }
    #skipScalar(next) {
        if (next === QUOTE)
            this.#skipString();
        else if (isDigit(next) || !this.#words.some((word) => this.#takeWord(word)))
            this.#skipNumber();
    }
    /** @returns whether something in it is escaped */
    #skipString() {
        const bytes = this.#bytes;
        if (bytes[this.#at] !== QUOTE)
            this.#fail('expected a string');
        let escaped = false;
        for (let at = this.#at + 1; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (byte === QUOTE) {
                this.#at = at + 1;
                return escaped;
            }
            if (byte < 0x20)
                this.#fail('bad character or escape in a string');
            if (byte !== BACKSLASH)
                continue;
            escaped = true;
            at += 1;
            const kind = bytes[at] ?? 0;
            if (kind === LETTER_U) {
                for (const end = at + 4; at < end; at += 1)
                    if (!isHex(bytes[at + 1] ?? 0))
                        this.#fail('bad character or escape in a string');
            }
            else if (!ESCAPES.has(kind))
                this.#fail('bad character or escape in a string');
        }
        return this.#fail('expected a string');
    }
    #skipNumber() {
        const bytes = this.#bytes;
        if (bytes[this.#at] === MINUS)
            this.#at += 1;
        if (bytes[this.#at] === ZERO)
            this.#at += 1;
        else
            this.#digits();
        if (bytes[this.#at] === POINT) {
            this.#at += 1;
            this.#digits();
        }
        if (((bytes[this.#at] ?? 0) | 0x20) !== LETTER_E)
            return;
        this.#at += 1;
        if (bytes[this.#at] === PLUS || bytes[this.#at] === MINUS)
            this.#at += 1;
        this.#digits();
    }
    #digits() {
        const start = this.#at;
        while (isDigit(this.#bytes[this.#at] ?? 0))
            this.#at += 1;
        if (this.#at === start)
            this.#fail('expected a value');
    }
    #next() {
        this.#space();
        return this.#bytes[this.#at] ?? 0;
    }
    #space() {
        while (SPACES.has(this.#bytes[this.#at] ?? 0))
            this.#at += 1;
    }
    #take(byte) {
        if (this.#next() !== byte)
            return false;
        this.#at += 1;
        return true;
    }
    #takeWord(word) {
        for (let at = 0; at < word.length; at += 1) {
            if (this.#bytes[this.#at + at] !== word.charCodeAt(at))
                return false;
        }
        this.#at += word.length;
        return true;
    }
    #expect(byte) {
        if (!this.#take(byte))
            this.#fail(`expected "${String.fromCharCode(byte)}"`);
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#from + this.#at}`);
    }
}
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const LETTER_E = 0x65;
const LETTER_U = 0x75;
const SPACES = new Set(Buffer.from(' \t\n\r'));
const ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const WORDS = ['true', 'false', 'null'];
const PYTHON_WORDS = ['NaN', 'Infinity', '-Infinity'];
/** Of the largest number that is exact. */
const MAX_DIGITS = 16;
function isDigit(byte) {
    return byte >= ZERO && byte <= 0x39;
}
function isHex(byte) {
    return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}


/***/ }),

/***/ 12357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ refuseLfsPointer),
/* harmony export */   Jt: () => (/* binding */ LFS_POINTER_MAX_BYTES),
/* harmony export */   Xe: () => (/* binding */ humanSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11769);


/** The largest pointer that Git LFS itself would read. */
const LFS_POINTER_MAX_BYTES = 1024;
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';
/**
 * Refuses the whole content of a small file when it is a Git LFS pointer (docs/spec.md of git-lfs/git-lfs): its digest
 * would stand for a few lines of text where everybody believes that it stands for the weights.
 *
 * @throws MiraError E_LFS_POINTER
 */
function refuseLfsPointer(content, path) {
    if (content.length > LFS_POINTER_MAX_BYTES || !content.toString('latin1').startsWith(FIRST_LINE))
        return;
    const size = /^size (\d{1,15})$/mu.exec(content.toString('latin1'))?.[1];
    const real = size === undefined ? 'a file of unknown size' : `a file of ${humanSize(Number(size))}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LFS_POINTER', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is a Git LFS pointer of ${humanSize(content.length)} that stands for ${real}`, { hint: 'Fetch the file itself: lfs: true for actions/checkout, or git lfs pull.' });
}
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people: decimal units, two significant digits or more. */
function humanSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (Math.round(value) >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}


/***/ }),

/***/ 11769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ symlinkError),
/* harmony export */   Sw: () => (/* binding */ unreadableError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aG: () => (/* binding */ specialFileError),
/* harmony export */   zi: () => (/* binding */ changedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A path as messages show it: in quotes, control characters escaped, so that a file name cannot forge a line of log. */
function quoted(path) {
    return JSON.stringify(path).replaceAll(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function symlinkError(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MODEL_SYMLINK', `${quoted(path)} is a symbolic link`, {
        hint: 'Replace it by what it points to (cp -L), or leave it out with ignore. A Hugging Face cache is full of links: use hf download --local-dir.',
    });
}
function specialFileError(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MODEL_SPECIAL_FILE', `${quoted(path)} is a FIFO, a socket or a device`, {
        hint: 'Remove it, or leave it out with ignore: only regular files can be hashed.',
    });
}
function unreadableError(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${quoted(path)} cannot be read: ${reasonOf(cause)}`, {
        hint: 'Check its permissions and the disk.',
        cause,
    });
}
/** What the system says, without the path that it adds. */
function reasonOf(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause).replace(/, [a-z]+(?: '.*')?$/su, '');
}
function changedError(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_FILE_CHANGED', `${quoted(path)} ${what} while it was read`, {
        hint: 'Something is still writing there. Wait for it to end, and run again.',
    });
}


/***/ }),

/***/ 91879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Xm: () => (/* binding */ shardError),
/* harmony export */   oB: () => (/* binding */ parseShardIndex),
/* harmony export */   rt: () => (/* binding */ isShardIndex),
/* harmony export */   w2: () => (/* binding */ MAX_INDEX_BYTES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19947);
/* harmony import */ var _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70773);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11769);
/* harmony import */ var _tensor_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74003);
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19143);







/** The largest index that is read, bytes: more than 200,000 tensors. */
const MAX_INDEX_BYTES = 24 * 1024 * 1024;
/** Ten times what the largest published models have. */
const MAX_ENTRIES = 1_000_000;
const MAX_FILES = 10_000;
/** Whether a file is the index that `save_pretrained` writes beside shards. */
function isShardIndex(name) {
    return /\.(?:safetensors|bin|h5|msgpack)\.index\.json$/u.test(name);
}
/**
 * @param content of the whole file, `null` when it is larger than `MAX_INDEX_BYTES`
 * @throws MiraError E_TENSORS
 */
function parseShardIndex(content, path) {
    if (content === null)
        throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is larger than an index that is read (${MAX_INDEX_BYTES} bytes)`);
    let shards = null;
    try {
        const cursor = new _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCursor */ .N(content);
        if (cursor.isObject) {
            cursor.members((name) => {
                if (name !== 'weight_map')
                    cursor.skip();
                else if (shards === null && cursor.isObject)
                    shards = readWeightMap(cursor, path);
                else
                    throw new SyntaxError('no single weight_map that is an object');
            });
        }
        else
            cursor.skip();
        cursor.end();
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is not the JSON it should be (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, error);
    }
    if (shards === null)
        throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} has no weight_map`);
    return shards;
}
function readWeightMap(cursor, path) {
    const builder = new _tensor_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .TensorBuilder */ .t(1024, 64 * 1024);
    const files = new Map();
    let fileOf = new Uint32Array(1024);
    cursor.members((tensor) => {
        const row = builder.count;
        if (row === MAX_ENTRIES)
            throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} names more tensors than are read`);
        if (!cursor.isString || !tensor.isWellFormed()) {
            throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} names no file for the tensor ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tensor)}`);
        }
        const file = cursor.string();
        const known = files.get(file) ?? files.size;
        if (known === MAX_FILES)
            throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} names more files than are read (${MAX_FILES})`);
        files.set(file, known);
        if (row === fileOf.length)
            fileOf = (0,_grown_js__WEBPACK_IMPORTED_MODULE_5__/* .grown */ .g)(fileOf, new Uint32Array(2 * row));
        fileOf[row] = known;
        builder.add(tensor, '', [], 0, 0);
    });
    const { columns } = builder.finish();
    const twice = (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatedName */ .OC)(columns);
    if (twice !== null)
        throw new SyntaxError(`duplicate member ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(twice)}`);
    return { tensors: columns, files: [...files.keys()], fileOf: fileOf.slice(0, builder.count) };
}
/**
 * The name of a shard relative to the model, from the index that names it.
 *
 * @throws MiraError E_TENSORS when it lies outside of the index's own folder
 */
function shardName(index, file) {
    const parts = file.split('/');
    if (file === '' || file.includes('\\') || file.includes('\0') || parts.includes('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(file)) {
        throw shardError(`${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(index)} names ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(file)}, which is no file of its folder`);
    }
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(index), file);
}
function shardError(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_TENSORS', message, {
        hint: 'Download the missing files, or save the model again; what does not belong to it can be left out with ignore.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 32019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shareFiles),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19143);

/** @param order indices of `files`, in the order in which they are to be taken */
function shareFiles(files, order) {
    const bytes = files.reduce((sum, file) => sum + textsOf(file).reduce((own, text) => own + Buffer.byteLength(text), 0), 0);
    const texts = Buffer.from(new SharedArrayBuffer(bytes));
    const ends = new Uint32Array(new SharedArrayBuffer(4 * TEXTS * files.length));
    const shared = new Uint32Array(new SharedArrayBuffer(4 * order.length));
    shared.set(order);
    let at = 0;
    for (const [index, file] of files.entries()) {
        for (const [which, text] of textsOf(file).entries()) {
            at += texts.write(text, at);
            ends[TEXTS * index + which] = at;
        }
    }
    return {
        texts,
        ends,
        order: shared,
        sizes: new Float64Array(new SharedArrayBuffer(8 * files.length)).fill(-1),
        digests: new Uint8Array(new SharedArrayBuffer(_tensor_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4 * files.length)),
    };
}
const TEXTS = 3;
function textsOf({ name, path, shown }) {
    return [name, path, shown];
}
/** Makes the texts of files as they are asked for. */
function filesIn({ texts, ends }) {
    const bytes = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
    const text = (at) => bytes.toString('utf8', at === 0 ? 0 : ends[at - 1], ends[at]);
    return (index) => ({
        name: text(TEXTS * index),
        path: text(TEXTS * index + 1),
        // hardly ever asked for
        get shown() {
            return text(TEXTS * index + 2);
        },
    });
}


/***/ }),

/***/ 10430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ takeFiles)
});

// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/hash-file.js
var hash_file = __webpack_require__(24215);
// EXTERNAL MODULE: ./build/model/hash-counters.js
var hash_counters = __webpack_require__(77764);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/model/json-cursor.js
var json_cursor = __webpack_require__(70773);
;// CONCATENATED MODULE: ./build/model/json-marks.js
const MARKS = new Set(Buffer.from('{[",'));
/**
 * Whether JSON holds more brackets, quotes and commas than so many: what they stand for takes time and memory, however
 * few bytes they are.
 */
function hasMoreMarks(bytes, most) {
    let marks = 0;
    for (const byte of bytes)
        if (MARKS.has(byte))
            marks += 1;
    return marks > most;
}

// EXTERNAL MODULE: ./build/model/tensors.js
var tensors = __webpack_require__(81556);
;// CONCATENATED MODULE: ./build/model/config-facts.js




const NOTHING = { autoMap: false, members: null };
/** A tree of a value of so many brackets, quotes and commas takes some 40 MB. */
const MAX_MARKS = 400_000;
/**
 * Reads a configuration as Python writes it, which a loader takes with names that stand there twice too: `auto_map` is
 * found wherever it is.
 *
 * @param bytes of the whole file
 */
function configFacts(bytes) {
    const places = new Map();
    let autoMap = false;
    let names = 0;
    try {
        const cursor = new json_cursor/* JsonCursor */.N(bytes, { python: true });
        if (!cursor.isObject)
            return NOTHING;
        cursor.members((name) => {
            const start = cursor.at;
            cursor.skip();
            names += 1;
            if (name === 'auto_map')
                autoMap = true;
            if (names <= tensors/* MAX_KEYS */.aF)
                places.set(name, [start, cursor.offset]);
        });
        cursor.end();
    }
    catch {
        return NOTHING;
    }
    return { autoMap, members: names === places.size ? memberDigests(bytes, places) : null };
}
function memberDigests(bytes, places) {
    const members = new Map();
    for (const [name, [start, end]] of places) {
        const value = bytes.subarray(start, end);
        if (hasMoreMarks(value, MAX_MARKS))
            return null;
        try {
            members.set(name, (0,json/* jsonDigest */.jW)((0,json/* parseJson */.qF)(value.toString('utf8'), { python: true })));
        }
        catch {
            // infinities, lone surrogates and names that stand there twice have no canonical form
            return null;
        }
    }
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./build/model/numpy.js
/** The magic of NumPy's format (`numpy/lib/format.py`): then two bytes of version, the header's length, the header. */
const MAGIC = Buffer.from('\x93NUMPY', 'latin1');
const HEADER_MAX_BYTES = 64 * 1024;
/**
 * Whether a file is an `.npy` whose array holds Python objects: its data then are a pickle, which `allow_pickle=True` runs.
 *
 * @param head the beginning of the file, 64 KiB of it or all
 */
function isObjectNpy(head) {
    if (head[0] !== MAGIC[0] || !head.subarray(0, MAGIC.length).equals(MAGIC) || head.length < 12)
        return false;
    const wide = (head[6] ?? 0) >= 2;
    const start = wide ? 12 : 10;
    const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
    const header = head.toString('latin1', start, start + Math.min(length, HEADER_MAX_BYTES));
    // what NumPy writes for numbers, texts and times; True and False are no dtypes
    if (/'descr': '[<>=|]?[?bBiufcSUVmM]\d*(?:\[\w+\])?'/u.test(header))
        return false;
    // 'O' and 'object' name objects, alone, in a record or in 'i4,O'; an escape could spell them
    return /['",|<>=]O\d*['",]|object|\\/u.test(header);
}

;// CONCATENATED MODULE: ./build/model/pickle-opcodes.js
const NONE = { kind: 'fixed', bytes: 0 };
const LINE = { kind: 'lines', lines: 1 };
const TWO_LINES = { kind: 'lines', lines: 2 };
const PROTO = 0x80;
const STOP = 0x2e;
/** Opcodes by their code; what is not listed is no pickle. */
const PICKLE_OPCODES = new Map([
    // protocols 0 and 1: MARK POP POP_MARK DUP NONE REDUCE APPEND BUILD DICT EMPTY_DICT APPENDS LIST EMPTY_LIST OBJ
    // BINPERSID SETITEM TUPLE EMPTY_TUPLE SETITEMS STOP
    ...codes('(012NRabd}el]oQst)u.', NONE),
    // FLOAT INT LONG PERSID STRING UNICODE GET PUT
    ...codes('FILPSVgp', LINE),
    // GLOBAL INST
    ...codes('ci', TWO_LINES),
    // BININT1 BINGET BINPUT, BININT2, BININT LONG_BINGET LONG_BINPUT, BINFLOAT
    ...codes('Khq', fixed(1)),
    ...codes('M', fixed(2)),
    ...codes('Jjr', fixed(4)),
    ...codes('G', fixed(8)),
    // SHORT_BINSTRING, BINSTRING BINUNICODE BINBYTES, SHORT_BINBYTES
    ...codes('UC', counted(1)),
    ...codes('TXB', counted(4)),
    // protocol 2: PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4
    [PROTO, fixed(1)],
    [0x81, NONE],
    [0x82, fixed(1)],
    [0x83, fixed(2)],
    [0x84, fixed(4)],
    [0x85, NONE],
    [0x86, NONE],
    [0x87, NONE],
    [0x88, NONE],
    [0x89, NONE],
    [0x8a, counted(1)],
    [0x8b, counted(4)],
    // protocol 4: SHORT_BINUNICODE BINUNICODE8 BINBYTES8 EMPTY_SET ADDITEMS FROZENSET NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME
    [0x8c, counted(1)],
    [0x8d, counted(8)],
    [0x8e, counted(8)],
    [0x8f, NONE],
    [0x90, NONE],
    [0x91, NONE],
    [0x92, NONE],
    [0x93, NONE],
    [0x94, NONE],
    [0x95, fixed(8)],
    // protocol 5: BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER
    [0x96, counted(8)],
    [0x97, NONE],
    [0x98, NONE],
]);
function codes(characters, argument) {
    return Array.from(characters, (character) => [character.charCodeAt(0), argument]);
}
function fixed(bytes) {
    return { kind: 'fixed', bytes };
}
function counted(width) {
    return { kind: 'counted', width };
}

;// CONCATENATED MODULE: ./build/model/pickle.js

/** As far as opcodes are read: what is a pickle up to here is taken for one. */
const PICKLE_WINDOW_BYTES = 64 * 1024;
const MAX_PROTOCOL = 5;
const NEWLINE = 0x0a;
/** Opcodes that fetch something callable by the two names that follow: GLOBAL INST; by two texts before it: STACK_GLOBAL. */
const FETCHES = new Set(Buffer.from('ci'));
const STACK_GLOBAL = 0x93;
/** Opcodes that act on what was fetched: INST REDUCE OBJ BUILD NEWOBJ NEWOBJ_EX. */
const CALLS = new Set([...Buffer.from('iRob'), 0x81, 0x92]);
/** Texts: STRING UNICODE, SHORT_BINSTRING BINSTRING BINUNICODE, SHORT_BINUNICODE BINUNICODE8. */
const TEXTS = new Set([...Buffer.from('SVUTX'), 0x8c, 0x8d]);
/** A module and a name in it, as they follow GLOBAL. */
const NAMES = /^[A-Za-z_][\w.]*\r?\n[A-Za-z_][\w.]*\r?\n/u;
/** A text that may be one of the two. */
const NAME = /[A-Za-z_][\w.]*'?\r?\n?$/u;
const MAX_NAMES = 1024;
/**
 * Whether a file is a pickle, whatever its name. Four random bytes look like a protocol header in one file of 16,000, so
 * the opcodes have to parse as well: to STOP, or through the first 64 KiB. Readers take a pickle without header too: there
 * the opcodes have to reach STOP and call something by name on their way, which nothing does by chance.
 *
 * Nothing is executed and no list of dangerous names is consulted: such lists have been circumvented again and again.
 *
 * @param head the beginning of the file, 64 KiB of it or all
 * @param size of the whole file, bytes
 */
function isPickle(head, size) {
    const hasHeader = head[0] === PROTO && (head[1] ?? Infinity) <= MAX_PROTOCOL;
    const window = head.subarray(0, PICKLE_WINDOW_BYTES);
    const seen = new Calling();
    let at = 0;
    while (at < window.length) {
        const opcode = window[at] ?? 0;
        const argument = PICKLE_OPCODES.get(opcode);
        if (argument === undefined)
            return false;
        if (opcode === STOP)
            return hasHeader || seen.called;
        const end = endOf(argument, window, at + 1, size);
        if (end === null)
            return false;
        if (!hasHeader)
            seen.add(opcode, window.subarray(at + 1, Math.min(end, at + 1 + MAX_NAMES)));
        at = end;
    }
    // the window ends within a pickle; a file that ends here has lost its STOP and cannot be loaded
    return hasHeader && window.length < size;
}
/** Whether what opcodes have fetched by name is called. */
class Calling {
    #names = 0;
    #fetched = false;
    #called = false;
    get called() {
        return this.#called;
    }
    add(opcode, argument) {
        if (TEXTS.has(opcode) && NAME.test(argument.toString('latin1')))
            this.#names += 1;
        if (opcode === STACK_GLOBAL)
            this.#fetched ||= this.#names >= 2;
        else if (FETCHES.has(opcode))
            this.#fetched ||= NAMES.test(argument.toString('latin1'));
        this.#called ||= this.#fetched && CALLS.has(opcode);
    }
}
/** The offset after an argument, or `null` where it cannot be one. */
function endOf(argument, window, at, size) {
    if (argument.kind === 'lines')
        return endOfLines(window, at, argument.lines, size);
    const end = argument.kind === 'fixed' ? at + argument.bytes : endOfCounted(window, at, argument.width);
    return end <= size ? end : null;
}
function endOfCounted(window, at, width) {
    const start = at + width;
    // a count that the window cuts off belongs to a longer file
    if (start > window.length)
        return start;
    return start + (width === 8 ? Number(window.readBigUInt64LE(at)) : window.readUIntLE(at, width));
}
function endOfLines(window, at, lines, size) {
    let end = at;
    for (let line = 0; line < lines; line += 1) {
        const newline = window.indexOf(NEWLINE, end);
        if (newline === -1)
            return window.length < size ? window.length : null;
        end = newline + 1;
    }
    return end;
}

// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
// EXTERNAL MODULE: ./build/model/shard-index.js
var shard_index = __webpack_require__(91879);
;// CONCATENATED MODULE: ./build/model/ggml-types.js
/** By their number in the file. Numbers that are missing were taken out of ggml, or never stand in files. */
const GGML_TYPES = new Map([
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
].map(([id, name, blockElements, blockBytes]) => [id, { name, blockElements, blockBytes }]));

;// CONCATENATED MODULE: ./build/model/gguf-cursor.js

/** Thrown where the bytes end before the value does: how many have to be there. */
class Short {
    need;
    constructor(need) {
        this.need = need;
    }
}
/** Reads the little-endian values of a GGUF header one after another. Every count is held against what the file has left. */
class GgufCursor {
    #bytes;
    #size;
    #fail;
    #at = 0;
    /** @param size of the whole file, of which `bytes` is the beginning */
    constructor(bytes, size, fail) {
        this.#bytes = bytes;
        this.#size = size;
        this.#fail = fail;
    }
    get at() {
        return this.#at;
    }
    /** Goes back to read again from an earlier offset. */
    rewind(at) {
        this.#at = at;
    }
    /** The bytes that were read since an offset. */
    since(start) {
        return this.#bytes.subarray(start, this.#at);
    }
    skip(bytes) {
        const start = this.#at;
        const end = start + bytes;
        if (end > this.#size)
            return this.failAt(start, 'the file ends within its header');
        if (end > this.#bytes.length)
            throw new Short(end);
        this.#at = end;
        return start;
    }
    u8() {
        return this.#bytes.readUInt8(this.skip(1));
    }
    u32() {
        return this.#bytes.readUInt32LE(this.skip(4));
    }
    u64() {
        return this.#bytes.readBigUInt64LE(this.skip(8));
    }
    /**
     * A number of things of which each takes at least so many bytes.
     *
     * @param what in words, for the refusal
     */
    count(what, minBytes) {
        const start = this.#at;
        const count = this.u64();
        const most = Math.floor((this.#size - this.#at) / minBytes);
        if (count > BigInt(most)) {
            return this.failAt(start, `it is said to hold ${count} ${what}, and has room for ${most}`);
        }
        return Number(count);
    }
    /** @returns how many bytes it has */
    skipString() {
        const start = this.#at;
        const length = this.count('bytes of text', 1);
        if (length > tensors/* MAX_TEXT_BYTES */.$D) {
            this.failAt(start, `a text of ${length} bytes is longer than what is read (${tensors/* MAX_TEXT_BYTES */.$D})`, tensors/* UNREAD */.yn);
        }
        this.skip(length);
        return length;
    }
    /** A key or name, which has to be UTF-8. */
    string(what) {
        const length = this.skipString();
        try {
            return UTF8.decode(this.#bytes.subarray(this.#at - length, this.#at));
        }
        catch {
            return this.failAt(this.#at - length, `${what} is not UTF-8`);
        }
    }
    /** Refuses the file for what begins at a byte of it. */
    failAt(at, what, cause) {
        return this.#fail(`at byte ${at}, ${what}`, cause);
    }
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// EXTERNAL MODULE: ./build/model/tensor-builder.js
var tensor_builder = __webpack_require__(74003);
// EXTERNAL MODULE: ./build/model/tensor-columns.js
var tensor_columns = __webpack_require__(19143);
;// CONCATENATED MODULE: ./build/model/gguf.js







const MAX_DIMENSIONS = 4;
const MAX_DEPTH = 8;
const DEFAULT_ALIGNMENT = 32;
/** A key of one byte, its type and one byte of value; a tensor without name and dimensions. */
const MIN_KEY_BYTES = 14;
const MIN_TENSOR_BYTES = 24;
const TYPE_AND_OFFSET_BYTES = 12;
/**
 * The header of a GGUF file, versions 2 and 3, little-endian (`docs/gguf.md` of ggml-org/ggml). As in ggml's own reader the
 * tensors have to follow one another in the order of the header, with nothing but padding between them.
 *
 * @param bytes the beginning of the file
 * @param size of the whole file, bytes
 * @throws MiraError E_TENSORS, with `UNREAD` as its cause where it is only more than what is read
 */
function parseGguf(bytes, size, path) {
    const fail = (what, cause) => {
        throw (0,tensors/* tensorsError */.F2)(path, 'GGUF', what, cause);
    };
    try {
        return readHeader(new GgufCursor(bytes, size, fail), size, fail);
    }
    catch (error) {
        if (!(error instanceof Short))
            throw error;
        if (error.need > tensors/* MAX_HEADER_BYTES */.v8)
            fail(`its header is larger than what is read (${tensors/* MAX_HEADER_BYTES */.v8} bytes)`, tensors/* UNREAD */.yn);
        // twice as much each time, so that reading again from the start costs no more than reading once
        return { need: Math.min(size, Math.max(error.need, Math.min(2 * bytes.length, tensors/* MAX_HEADER_BYTES */.v8))) };
    }
}
function readHeader(cursor, size, fail) {
    const magic = cursor.u32();
    if (magic !== 0x46554747)
        fail('it does not begin with "GGUF"');
    const version = cursor.u32();
    if (version > 0xffff)
        fail('it is big-endian, which is not read', tensors/* UNREAD */.yn);
    if (version !== 2 && version !== 3)
        fail(`its version is ${version}; versions 2 and 3 are read`, tensors/* UNREAD */.yn);
    const tensorCount = cursor.count('tensors', MIN_TENSOR_BYTES);
    const keyCount = cursor.count('keys', MIN_KEY_BYTES);
    if (tensorCount > tensors/* MAX_TENSORS */.am)
        fail(`it holds ${tensorCount} tensors, more than what is read (${tensors/* MAX_TENSORS */.am})`, tensors/* UNREAD */.yn);
    if (keyCount > tensors/* MAX_KEYS */.aF)
        fail(`it holds ${keyCount} keys, more than what is read (${tensors/* MAX_KEYS */.aF})`, tensors/* UNREAD */.yn);
    const { members, alignment } = readKeys(cursor, keyCount, fail);
    const infos = cursor.at;
    skipInfos(cursor, tensorCount, fail);
    const builder = new tensor_builder/* TensorBuilder */.t(tensorCount, cursor.at - infos);
    cursor.rewind(infos);
    const expected = readInfos(cursor, tensorCount, alignment, builder, fail);
    const { columns, starts, ends } = builder.finish();
    const twice = (0,tensor_columns/* repeatedName */.OC)(columns);
    if (twice !== null)
        fail(`tensor ${(0,refusals/* quoted */.TL)(twice)} stands there twice`);
    const data = padded(cursor.at, alignment);
    for (let row = 0; row < starts.length; row += 1) {
        const end = data + (ends[row] ?? 0);
        starts[row] = data + (starts[row] ?? 0);
        ends[row] = end;
        if (end > size)
            fail(`tensor ${(0,refusals/* quoted */.TL)((0,tensor_columns/* nameAt */.Dc)(columns, row))} ends ${end - size} bytes after the end of the file`);
    }
    if (size > data + expected)
        fail(`${size - data - expected} bytes at its end belong to no tensor`);
    return { placed: { columns, starts, ends }, members };
}
function readKeys(cursor, count, fail) {
    const members = new Map();
    let alignment = DEFAULT_ALIGNMENT;
    for (let index = 0; index < count; index += 1) {
        const key = cursor.string(`key ${index + 1}`);
        if (key === '')
            fail(`key ${index + 1} is empty`);
        if (members.has(key))
            fail(`the key ${(0,refusals/* quoted */.TL)(key)} stands there twice`);
        const start = cursor.at;
        const type = cursor.u32();
        if (key === 'general.alignment') {
            if (type !== UINT32)
                fail('general.alignment is not a 32-bit number');
            alignment = cursor.u32();
            // a power of two, as ggml asks
            if (alignment === 0 || (alignment & (alignment - 1)) !== 0)
                fail(`the alignment ${alignment} is no power of two`);
        }
        else
            skipValue(cursor, type, 0);
        members.set(key, (0,build_digest/* sha256 */.sc)(cursor.since(start)));
    }
    return { members: Object.fromEntries(members), alignment };
}
const UINT32 = 4;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the types of fixed size: 8, 16 and 32 bits, float, bool, 64 bits. */
const VALUE_BYTES = new Map([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [UINT32, 4],
    [5, 4],
    [6, 4],
    [BOOL, 1],
    [10, 8],
    [11, 8],
    [12, 8],
]);
function skipValue(cursor, type, depth) {
    const bytes = VALUE_BYTES.get(type);
    const start = cursor.at;
    if (type === BOOL) {
        if (cursor.u8() > 1)
            cursor.failAt(start, 'a truth value is neither 0 nor 1');
    }
    else if (bytes !== undefined)
        cursor.skip(bytes);
    else if (type === STRING)
        cursor.skipString();
    else if (type === ARRAY)
        skipArray(cursor, depth + 1);
    else
        cursor.failAt(start, `the value type ${type} does not exist`, tensors/* UNREAD */.yn);
}
function skipArray(cursor, depth) {
    if (depth > MAX_DEPTH)
        cursor.failAt(cursor.at, `arrays are nested deeper than ${MAX_DEPTH} levels`);
    const type = cursor.u32();
    const bytes = VALUE_BYTES.get(type);
    // a text has at least its length, an array its type and its length
    const count = cursor.count('values in an array', bytes ?? (type === ARRAY ? 12 : 8));
    if (bytes !== undefined && type !== BOOL)
        cursor.skip(count * bytes);
    else
        for (let index = 0; index < count; index += 1)
            skipValue(cursor, type, depth);
}
function padded(bytes, alignment) {
    return Math.ceil(bytes / alignment) * alignment;
}
/** Where the header ends is settled before anything is kept of it. */
function skipInfos(cursor, count, fail) {
    for (let index = 0; index < count; index += 1) {
        cursor.skipString();
        const dimensions = cursor.u32();
        if (dimensions > MAX_DIMENSIONS)
            fail(`tensor ${index + 1} has ${dimensions} dimensions`);
        cursor.skip(dimensions * 8 + TYPE_AND_OFFSET_BYTES);
    }
}
/**
 * Places are relative to the data, which begin after what is read here.
 *
 * @returns where the last one ends
 */
function readInfos(cursor, count, alignment, builder, fail) {
    let expected = 0;
    for (let index = 0; index < count; index += 1) {
        const name = cursor.string(`the name of tensor ${index + 1}`);
        const { dtype, shape, bytes, offset } = readInfo(cursor, name, fail);
        if (offset !== BigInt(expected)) {
            const how = offset > BigInt(expected) ? 'leaves a hole before it' : 'overlaps the one before it';
            fail(`tensor ${(0,refusals/* quoted */.TL)(name)} ${how}: it begins at ${offset} instead of ${expected}`);
        }
        builder.add(name, dtype, shape, expected, expected + bytes);
        expected += padded(bytes, alignment);
    }
    return expected;
}
function readInfo(cursor, name, fail) {
    const dims = Array.from({ length: cursor.u32() }, () => cursor.u64());
    const id = cursor.u32();
    const type = GGML_TYPES.get(id);
    if (type === undefined)
        return fail(`tensor ${(0,refusals/* quoted */.TL)(name)} has the unknown type ${id}`, tensors/* UNREAD */.yn);
    if ((dims[0] ?? 1n) % BigInt(type.blockElements) !== 0n) {
        fail(`the rows of tensor ${(0,refusals/* quoted */.TL)(name)} fill no whole blocks of ${type.name}`);
    }
    const elements = dims.reduce((product, dimension) => product * dimension, 1n);
    const bytes = (elements / BigInt(type.blockElements)) * BigInt(type.blockBytes);
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER) || dims.some((dim) => dim > BigInt(Number.MAX_SAFE_INTEGER))) {
        fail(`tensor ${(0,refusals/* quoted */.TL)(name)} would have ${bytes} bytes`);
    }
    return { dtype: type.name, shape: dims.map(Number), bytes: Number(bytes), offset: cursor.u64() };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/model/range-hasher.js



/**
 * Hashes the tensors of a file that comes one chunk after another, into the column of their digests; bytes between them
 * belong to none.
 */
class RangeHasher {
    #placed;
    #rows;
    #done = 0;
    /** Of a tensor that lies in several chunks; one that lies in one piece needs no such object. */
    #hash = null;
    constructor(placed) {
        this.#placed = placed;
        this.#rows = (0,tensor_builder/* rowsByPlace */.U)(placed);
    }
    /** @param position of the chunk in the file; chunks follow one another */
    add(chunk, position) {
        const { starts, ends } = this.#placed;
        for (; this.#done < this.#rows.length; this.#done += 1) {
            const row = this.#rows[this.#done] ?? 0;
            const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
            const from = Math.max(start - position, 0);
            const part = chunk.subarray(from, Math.max(Math.min(end - position, chunk.length), from));
            const ended = end <= position + chunk.length;
            if (ended && this.#hash === null)
                this.#keep(row, (0,external_node_crypto_.hash)('sha256', part, 'buffer'));
            else if (part.length > 0)
                (this.#hash ??= (0,external_node_crypto_.createHash)('sha256')).update(part);
            if (!ended)
                return;
            if (this.#hash !== null)
                this.#keep(row, this.#hash.digest());
            this.#hash = null;
        }
    }
    #keep(row, digest) {
        this.#placed.columns.digests.set(digest, row * tensor_columns/* DIGEST_BYTES */.x4);
    }
}

;// CONCATENATED MODULE: ./build/model/safetensors.js








const LENGTH_BYTES = 8;
/** `"a":{"dtype":"U8","shape":[],"data_offsets":[0,0]}`, the shortest entry. */
const MIN_ENTRY_BYTES = 50;
/** The bits of one element (`Dtype` of safetensors 0.6); several elements of the narrow ones share a byte. */
const DTYPE_BITS = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ...['BOOL', 'U8', 'I8'].map((name) => [name, 8]),
    ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map((name) => [name, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16]),
    ...['I32', 'U32', 'F32'].map((name) => [name, 32]),
    ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64]),
]);
/**
 * The header of a safetensors file (README of safetensors/safetensors, "Format"), as strictly as the reference reads it:
 * no duplicate names, every byte of the data in exactly one tensor, and as many bytes as dtype and shape say.
 *
 * @param bytes the beginning of the file
 * @param size of the whole file, bytes
 * @throws MiraError E_TENSORS, with `UNREAD` as its cause where it is only more than what is read
 */
function parseSafetensors(bytes, size, path) {
    const fail = (what, cause) => {
        throw (0,tensors/* tensorsError */.F2)(path, 'safetensors', what, cause);
    };
    if (size < LENGTH_BYTES)
        return fail(`it has ${size} bytes, fewer than the length of a header takes`);
    if (bytes.length < LENGTH_BYTES)
        return { need: LENGTH_BYTES };
    const length = bytes.readBigUInt64LE(0);
    if (length > BigInt(size - LENGTH_BYTES)) {
        return fail(`its header is said to have ${length} bytes, and the file has ${size}`);
    }
    if (length > BigInt(tensors/* MAX_HEADER_BYTES */.v8)) {
        return fail(`its header of ${length} bytes is larger than what is read (${tensors/* MAX_HEADER_BYTES */.v8})`, tensors/* UNREAD */.yn);
    }
    const data = LENGTH_BYTES + Number(length);
    if (bytes.length < data)
        return { need: data };
    const header = safetensors_readHeader(bytes.subarray(LENGTH_BYTES, data), data, fail);
    const twice = (0,tensor_columns/* repeatedName */.OC)(header.placed.columns);
    if (twice !== null)
        fail(`its header is not the JSON it should be (duplicate member ${(0,refusals/* quoted */.TL)(twice)})`);
    checkCoverage(header.placed, data, size, fail);
    return header;
}
/** Few enough brackets, quotes and commas that what they stand for is soon read, whatever the header says. */
const safetensors_MAX_MARKS = 24 * tensors/* MAX_TENSORS */.am;
const BRACE = 0x7b;
/** A tensor in the header, its shape. */
const DEPTH = 2;
function safetensors_readHeader(bytes, data, fail) {
    if (bytes[0] !== BRACE)
        return fail('its header does not begin with {');
    const many = `its header holds more than the ${tensors/* MAX_TENSORS */.am} tensors that are read`;
    if (hasMoreMarks(bytes, safetensors_MAX_MARKS))
        fail(many, tensors/* UNREAD */.yn);
    const builder = new tensor_builder/* TensorBuilder */.t(Math.min(tensors/* MAX_TENSORS */.am, Math.floor(bytes.length / MIN_ENTRY_BYTES)), bytes.length);
    let members = null;
    try {
        const cursor = new json_cursor/* JsonCursor */.N(bytes, { from: LENGTH_BYTES });
        cursor.members((name) => {
            if (name !== '__metadata__') {
                if (builder.count === tensors/* MAX_TENSORS */.am)
                    fail(many, tensors/* UNREAD */.yn);
                readTensor(cursor, name, data, builder, fail);
            }
            else if (members === null)
                members = readMetadata(cursor, fail);
            else
                fail('its __metadata__ stand there twice');
        });
        cursor.end();
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return fail(`its header is not the JSON it should be (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    return { placed: builder.finish(), members: members ?? {} };
}
function readTensor(cursor, name, data, builder, fail) {
    if (!name.isWellFormed())
        fail(`the name of tensor ${(0,refusals/* quoted */.TL)(name)} is not Unicode`);
    if (!cursor.isObject) {
        cursor.skip(DEPTH);
        fail(`tensor ${(0,refusals/* quoted */.TL)(name)} is not an object`);
    }
    let dtype = null;
    let shape = null;
    let offsets = null;
    const seen = new Set();
    cursor.members((member) => {
        if (seen.has(member))
            fail(`tensor ${(0,refusals/* quoted */.TL)(name)} has the duplicate member ${(0,refusals/* quoted */.TL)(member)}`);
        if (seen.size === MAX_MEMBERS)
            fail(`tensor ${(0,refusals/* quoted */.TL)(name)} has more members than are read`, tensors/* UNREAD */.yn);
        seen.add(member);
        if (member === 'dtype' && cursor.isString)
            dtype = cursor.string();
        else if (member === 'shape')
            shape = readCounts(cursor, safetensors_MAX_DIMENSIONS);
        else if (member === 'data_offsets')
            offsets = readCounts(cursor, 2);
        else
            cursor.skip(DEPTH - 1);
    });
    addTensor(name, { dtype, shape, offsets }, data, builder, fail);
}
function addTensor(name, { dtype, shape, offsets }, data, builder, fail) {
    const tensor = () => `tensor ${(0,refusals/* quoted */.TL)(name)}`;
    if (dtype === null)
        fail(`${tensor()} has no dtype`);
    const bits = DTYPE_BITS.get(dtype);
    if (bits === undefined)
        fail(`${tensor()} has the unknown dtype ${(0,refusals/* quoted */.TL)(dtype)}`, tensors/* UNREAD */.yn);
    if (shape === null)
        fail(`${tensor()} has a shape that is not a list of counts`);
    if (offsets?.length !== 2)
        fail(`${tensor()} has no two offsets`);
    const [begin = 0, end = 0] = offsets;
    if (begin > end)
        fail(`${tensor()} ends at ${end}, before it begins at ${begin}`);
    const size = shape.reduce((product, count) => product * BigInt(count), BigInt(bits));
    if (size !== BigInt(end - begin) * 8n) {
        fail(`${tensor()} of ${dtype} ${JSON.stringify(shape)} has ${end - begin} bytes where ${sizeInWords(size)}`);
    }
    builder.add(name, dtype, shape, data + begin, data + end);
}
function sizeInWords(bits) {
    return bits % 8n === 0n ? `it takes ${bits / 8n}` : 'its elements fill no whole number of bytes';
}
const safetensors_MAX_DIMENSIONS = 64;
/** Three have a meaning. */
const MAX_MEMBERS = 64;
/** A list of so many exact counts or fewer, or `null`. */
function readCounts(cursor, most) {
    if (!cursor.isArray) {
        cursor.skip(DEPTH - 1);
        return null;
    }
    const counts = [];
    let sound = true;
    cursor.items(() => {
        const count = cursor.count(DEPTH - 2);
        if (count === null || counts.length === most)
            sound = false;
        else
            counts.push(count);
    });
    return sound ? counts : null;
}
/** In the order of the file each tensor has to begin where the one before ended. */
function checkCoverage(placed, data, size, fail) {
    let last = data;
    for (const row of (0,tensor_builder/* rowsByPlace */.U)(placed)) {
        const [start = 0, end = 0] = [placed.starts[row], placed.ends[row]];
        if (start === last && end <= size) {
            last = end;
            continue;
        }
        const tensor = `tensor ${(0,refusals/* quoted */.TL)((0,tensor_columns/* nameAt */.Dc)(placed.columns, row))}`;
        if (start < last)
            fail(`${tensor} overlaps the one before it by ${last - start} bytes`);
        if (start > last)
            fail(`${start - last} bytes before ${tensor} belong to no tensor`);
        fail(`${tensor} ends ${end - size} bytes after the end of the file`);
    }
    if (last < size)
        fail(`${size - last} bytes at its end belong to no tensor`);
}
function readMetadata(cursor, fail) {
    if (!cursor.isObject)
        return fail('its __metadata__ is not an object');
    const digests = new Map();
    cursor.members((key) => {
        if (digests.has(key))
            fail(`its __metadata__ have the duplicate member ${(0,refusals/* quoted */.TL)(key)}`);
        if (digests.size === tensors/* MAX_KEYS */.aF)
            fail(`its __metadata__ has more keys than are read (${tensors/* MAX_KEYS */.aF})`, tensors/* UNREAD */.yn);
        if (!cursor.isString)
            fail(`the value of ${(0,refusals/* quoted */.TL)(key)} in its __metadata__ is not a string`);
        const value = cursor.string(tensors/* MAX_TEXT_BYTES */.$D);
        if (value === null)
            fail(`${(0,refusals/* quoted */.TL)(key)} in its __metadata__ is longer than what is read`, tensors/* UNREAD */.yn);
        if (!value.isWellFormed())
            fail(`the value of ${(0,refusals/* quoted */.TL)(key)} in its __metadata__ is not Unicode`);
        digests.set(key, (0,json/* jsonDigest */.jW)(value));
    });
    return Object.fromEntries(digests);
}

;// CONCATENATED MODULE: ./build/model/tensor-pass.js





const SAFETENSORS = { name: 'safetensors', parse: parseSafetensors };
const GGUF = { name: 'GGUF', parse: parseGguf };
/** The format of a file: by its name, or by the four letters that every GGUF begins with. */
function tensorFormat(name, head) {
    if (/\.safetensors$/iu.test(name))
        return SAFETENSORS;
    return /\.gguf$/iu.test(name) || head.toString('latin1', 0, 4) === 'GGUF' ? GGUF : null;
}
/** The tensors of one file, read and hashed while the file passes. */
class TensorPass {
    #format;
    #path;
    #size;
    #room;
    #onUnread;
    #holder = null;
    #heldBytes = 0;
    #need = 0;
    #position = 0;
    #header = null;
    #hasher = null;
    #unread = null;
    constructor(format, path, size, room, onUnread = 'refuse') {
        this.#format = format;
        this.#path = path;
        this.#size = size;
        this.#room = room;
        this.#onUnread = onUnread;
    }
    /** @throws MiraError E_TENSORS */
    add(chunk) {
        if (this.#unread === null) {
            if (this.#header === null)
                this.#readHeader(chunk);
            else
                this.#hasher?.add(chunk, this.#position);
        }
        this.#position += chunk.length;
    }
    /** @throws MiraError E_TENSORS when the file ended too early */
    end() {
        if (this.#unread === null && this.#header === null)
            this.#parse(this.#held());
        if (this.#unread !== null)
            return { kind: 'unread', why: this.#unread };
        if (this.#header === null)
            throw new Error('a header asked for more bytes than its file has');
        return { kind: 'read', columns: this.#header.placed.columns, members: this.#header.members };
    }
    /** Lets other threads go on, however the pass ended. */
    close() {
        this.#holder?.giveBack();
        this.#holder = null;
    }
    #readHeader(chunk) {
        const bytes = this.#heldBytes === 0 ? chunk : this.#hold(chunk);
        while (this.#header === null && this.#unread === null && bytes.length >= this.#need)
            this.#parse(bytes);
        if (this.#header !== null)
            this.#hasher?.add(bytes, 0);
        else if (this.#unread === null) {
            if (this.#heldBytes === 0)
                this.#hold(chunk);
            return;
        }
        this.close();
    }
    /** Keeps a chunk, after those before it. */
    #hold(chunk) {
        this.#holder ??= this.#room.hold();
        chunk.copy(this.#holder.bytes, this.#heldBytes);
        this.#heldBytes += chunk.length;
        return this.#held();
    }
    #held() {
        return this.#holder?.bytes.subarray(0, this.#heldBytes) ?? Buffer.alloc(0);
    }
    #parse(bytes) {
        try {
            const parsed = this.#format.parse(bytes, this.#size, this.#path);
            if ('need' in parsed)
                this.#need = parsed.need;
            else if (this.#room.take(parsed.placed.columns)) {
                this.#header = parsed;
                this.#hasher = new RangeHasher(parsed.placed);
            }
            else
                this.#refuse('together with the files before it, it names more tensors than are read of a model');
        }
        catch (error) {
            if (this.#onUnread === 'refuse' || !(error instanceof errors/* MiraError */.gx) || error.cause !== tensors/* UNREAD */.yn)
                throw error;
            this.#unread = error.message;
        }
    }
    #refuse(what) {
        throw (0,tensors/* tensorsError */.F2)(this.#path, this.#format.name, what, tensors/* UNREAD */.yn);
    }
}

// EXTERNAL MODULE: ./build/model/tensor-room.js
var tensor_room = __webpack_require__(80257);
;// CONCATENATED MODULE: ./build/model/zip-names.js
/** Of an entry in a ZIP's central directory (APPNOTE.TXT 4.3.12): signature, and where the length of its name stands. */
const SIGNATURE = Buffer.from('PK\x01\x02', 'latin1');
const HEADER_BYTES = 46;
const NAME_LENGTH_AT = 28;
const LOCAL_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');
/** Whether a file begins as a ZIP does, which is how `torch.load` tells its archives apart. */
function isZip(head) {
    return head.subarray(0, 4).equals(LOCAL_SIGNATURE);
}
/**
 * Looks for one base name in the central directory of a ZIP whose bytes come one chunk after another. The directory stands
 * at the end and may be long, so that its entries are found by their signature wherever they are.
 */
class ZipNames {
    #name;
    #held = Buffer.alloc(0);
    #found = false;
    constructor(name) {
        this.#name = name;
    }
    get found() {
        return this.#found;
    }
    add(chunk) {
        if (this.#found)
            return;
        const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
        const keep = this.#search(bytes);
        this.#held = Buffer.from(bytes.subarray(keep));
    }
    /** The offset from which the bytes are needed again. */
    #search(bytes) {
        for (let at = bytes.indexOf(SIGNATURE); at !== -1; at = bytes.indexOf(SIGNATURE, at + SIGNATURE.length)) {
            if (at + HEADER_BYTES > bytes.length)
                return at;
            const length = bytes.readUInt16LE(at + NAME_LENGTH_AT);
            const end = at + HEADER_BYTES + length;
            if (end > bytes.length)
                return at;
            const name = bytes.toString('latin1', at + HEADER_BYTES, end);
            if (name === this.#name || name.endsWith(`/${this.#name}`))
                this.#found = true;
        }
        return Math.max(0, bytes.length - SIGNATURE.length + 1);
    }
}

;// CONCATENATED MODULE: ./build/model/inspection.js









const CONFIG = /(?:^|[/._-])config\.json$/u;
const CONFIG_MAX_BYTES = 16 * 1024 * 1024;
/** Recognises by content, never by name, what must not be loaded blindly; and reads what the model says about itself. */
class Inspection {
    #name;
    #file;
    #size;
    #inspect;
    #room;
    #whole;
    #head;
    #pickle = false;
    #begun = false;
    #zip = null;
    #tensors = null;
    constructor(file, size, inspect) {
        const { name } = file;
        this.#file = file;
        this.#name = name;
        this.#size = size;
        this.#inspect = inspect;
        const isIndex = inspect.shards && (0,shard_index/* isShardIndex */.rt)(name);
        const wanted = isIndex ? size <= shard_index/* MAX_INDEX_BYTES */.w2 : CONFIG.test(name) && size <= CONFIG_MAX_BYTES;
        this.#room = (0,tensor_room/* roomIn */.Lp)(inspect.room);
        this.#whole = wanted ? new Collected(size, this.#room) : null;
        this.#head = new Collected(Math.min(size, PICKLE_WINDOW_BYTES), null);
    }
    /** @throws MiraError E_PICKLE, E_TENSORS */
    add(chunk) {
        this.#whole?.add(chunk);
        if (this.#begun)
            this.#pass(chunk);
        else if (this.#head.add(chunk)) {
            this.#begin();
            // where the first read was short, what came before has to pass as well
            const earlier = this.#head.bytes.subarray(0, Math.max(0, this.#head.seen - chunk.length));
            if (earlier.length > 0)
                this.#pass(earlier);
            this.#pass(chunk);
        }
        if (this.#zip?.found === true)
            this.#notePickle();
    }
    /** @throws MiraError E_TENSORS */
    end() {
        // nothing came of an empty file
        if (!this.#begun)
            this.#begin();
        const passed = this.#tensors?.end() ?? null;
        const read = passed?.kind === 'read' ? passed : null;
        const config = this.#config();
        const facts = {
            pickle: this.#pickle,
            autoMap: config?.autoMap ?? false,
            shardIndex: this.#shardIndex(),
            members: this.#inspect.tensors === null ? null : (read?.members ?? config?.members ?? null),
            tensors: read?.columns ?? null,
            unread: passed?.kind === 'unread' ? passed.why : null,
        };
        const empty = !facts.pickle && !facts.autoMap && facts.shardIndex === null && facts.members === null;
        return empty && passed === null ? null : facts;
    }
    /** However the pass ended. */
    close() {
        this.#tensors?.close();
        this.#whole?.close();
    }
    #begin() {
        this.#begun = true;
        const head = this.#head.bytes;
        if (isPickle(head, this.#size) || isObjectNpy(head))
            this.#notePickle();
        if (isZip(head))
            this.#zip = new ZipNames('data.pkl');
        const { tensors } = this.#inspect;
        const format = tensors === null ? null : tensorFormat(this.#name, head);
        if (tensors === null || format === null)
            return;
        // a GGUF is none of both, whatever its name; there is room for one long beginning at a time
        this.#whole?.close();
        this.#whole = null;
        this.#tensors = new TensorPass(format, this.#file.shown, this.#size, this.#room, tensors);
    }
    #pass(chunk) {
        this.#zip?.add(chunk);
        this.#tensors?.add(chunk);
    }
    #notePickle() {
        this.#pickle = true;
        this.#zip = null;
        if (this.#inspect.refusePickle)
            throw pickleError(this.#file.shown);
    }
    #config() {
        return this.#whole !== null && CONFIG.test(this.#name) ? configFacts(this.#whole.bytes) : null;
    }
    #shardIndex() {
        if (!this.#inspect.shards || !(0,shard_index/* isShardIndex */.rt)(this.#name))
            return null;
        const index = (0,shard_index/* parseShardIndex */.oB)(this.#whole?.bytes ?? null, this.#file.shown);
        if (this.#room.take(index.tensors))
            return index;
        throw (0,shard_index/* shardError */.Xm)(`${(0,refusals/* quoted */.TL)(this.#file.shown)} names more tensors than are read, together with the files before it`);
    }
}
/** The beginning of a file, up to a number of bytes. Good until the next chunk: then its buffer is used again. */
class Collected {
    #wanted;
    #room;
    #bytes = Buffer.alloc(0);
    #holder = null;
    #filled = 0;
    #seen = 0;
    /** @param room for what does not come at once, where it is long */
    constructor(wanted, room) {
        this.#wanted = wanted;
        this.#room = room;
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#filled);
    }
    /** How many bytes were given, whether they were wanted or not. */
    get seen() {
        return this.#seen;
    }
    /** Whether all are there. */
    add(chunk) {
        const first = this.#seen === 0;
        this.#seen += chunk.length;
        const part = chunk.subarray(0, this.#wanted - this.#filled);
        // copied only where more has to come: of many small files nothing is
        if (first && part.length === this.#wanted)
            this.#bytes = part;
        else if (part.length > 0) {
            if (this.#filled === 0) {
                this.#holder = this.#room?.hold() ?? null;
                this.#bytes = this.#holder?.bytes ?? Buffer.allocUnsafeSlow(this.#wanted);
            }
            part.copy(this.#bytes, this.#filled);
        }
        this.#filled += part.length;
        return this.#filled === this.#wanted;
    }
    close() {
        this.#holder?.giveBack();
        this.#holder = null;
    }
}
function pickleError(path) {
    return new errors/* MiraError */.gx('E_PICKLE', `${(0,refusals/* quoted */.TL)(path)} is a pickle: loading it runs whatever code stands in it`, {
        hint: 'Save the weights as safetensors, or leave the file out with ignore. allow-pickle: true (mira hash --allow-pickle) takes it and records it as code.',
    });
}

;// CONCATENATED MODULE: ./build/model/read-file.js


/**
 * Hashes a file and looks at it, step by step as `hashSteps`.
 *
 * @throws MiraError as `hashFile`; E_PICKLE, E_TENSORS
 */
function* readSteps(file, buffer, inspect) {
    const observed = new Observed(file, inspect);
    try {
        const hashed = yield* (0,hash_file/* hashSteps */.g7)(file, buffer, observed.observe);
        return { ...hashed, facts: observed.facts() };
    }
    finally {
        observed.close();
    }
}
/** A file that is looked at, if it is, from the moment on when its size is known. */
class Observed {
    observe;
    #inspection = null;
    constructor(file, inspect) {
        this.observe = inspect === null ? undefined : (size) => (this.#inspection = new Inspection(file, size, inspect));
    }
    facts() {
        return this.#inspection?.end() ?? null;
    }
    close() {
        this.#inspection?.close();
    }
}

// EXTERNAL MODULE: ./build/model/shared-files.js
var shared_files = __webpack_require__(32019);
;// CONCATENATED MODULE: ./build/model/take-files.js







/**
 * Takes files from the shared counter until there is none, or somebody stops the work. What was found lies in the shared
 * memory, or is told.
 *
 * @returns steps between which the caller may do something else
 */
function* takeFiles({ files, counters: shared, inspect }, tell) {
    const counters = (0,hash_counters/* countersIn */.f)(shared);
    const fileAt = (0,shared_files/* filesIn */.n)(files);
    const digests = Buffer.from(files.digests.buffer, files.digests.byteOffset, files.digests.byteLength);
    const buffer = (0,hash_file/* chunkBuffer */.SC)();
    for (let taken = counters.next(); taken < files.order.length && !counters.stopped; taken = counters.next()) {
        const index = files.order[taken] ?? 0;
        try {
            const steps = readSteps(fileAt(index), buffer, inspect);
            let step = steps.next();
            for (; step.done !== true; step = steps.next()) {
                counters.addBytes(step.value);
                if (counters.stopped) {
                    steps.return({ size: 0, digest: 'sha256:', facts: null });
                    return;
                }
                yield;
            }
            const { size, digest, facts } = step.value;
            digests.write((0,build_digest/* hexOf */.ZD)(digest), index * tensor_columns/* DIGEST_BYTES */.x4, 'hex');
            files.sizes[index] = size;
            counters.addFile();
            if (facts !== null)
                tell({ kind: 'facts', index, facts });
        }
        catch (error) {
            counters.stop();
            if (!(error instanceof errors/* MiraError */.gx))
                throw error;
            tell({ kind: 'refused', index, error });
        }
    }
}


/***/ }),

/***/ 74003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rowsByPlace),
/* harmony export */   t: () => (/* binding */ TensorBuilder)
/* harmony export */ });
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19947);
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19143);


/** The tensors of a file while its header is read; digests come later. */
class TensorBuilder {
    #dtypes = [];
    #names;
    #nameEnds;
    #dtypeOf;
    #shapeEnds;
    #starts;
    #ends;
    #shapes = new Float64Array(64);
    #count = 0;
    #nameBytes = 0;
    #dimensions = 0;
    /**
     * Room for so much to begin with; what is not used takes no memory.
     *
     * @param nameBytes of all names, UTF-8
     */
    constructor(tensors, nameBytes) {
        this.#names = Buffer.allocUnsafeSlow(nameBytes);
        this.#nameEnds = new Uint32Array(tensors);
        this.#dtypeOf = new Uint16Array(tensors);
        this.#shapeEnds = new Uint32Array(tensors);
        this.#starts = new Float64Array(tensors);
        this.#ends = new Float64Array(tensors);
    }
    get count() {
        return this.#count;
    }
    /** @param start, end its bytes in the file, `end` without */
    add(name, dtype, shape, start, end) {
        const row = this.#count;
        if (row === this.#nameEnds.length)
            this.#growRows(2 * row + 16);
        const needed = this.#nameBytes + Buffer.byteLength(name);
        if (needed > this.#names.length)
            this.#growNames(2 * needed);
        this.#nameBytes += this.#names.write(name, this.#nameBytes);
        this.#nameEnds[row] = this.#nameBytes;
        this.#dtypeOf[row] = this.#dtypeIndex(dtype);
        if (this.#dimensions + shape.length > this.#shapes.length) {
            this.#shapes = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#shapes, new Float64Array(2 * (this.#dimensions + shape.length)));
        }
        this.#shapes.set(shape, this.#dimensions);
        this.#dimensions += shape.length;
        this.#shapeEnds[row] = this.#dimensions;
        this.#starts[row] = start;
        this.#ends[row] = end;
        this.#count = row + 1;
    }
    /**
     * What was added, without the room that was not used.
     *
     * @param digests of the tensors, where they are known
     */
    finish(digests) {
        const count = this.#count;
        return {
            columns: {
                // not copied: what was not written takes no memory
                names: this.#names.subarray(0, this.#nameBytes),
                nameEnds: this.#nameEnds.slice(0, count),
                dtypes: this.#dtypes,
                dtypeOf: this.#dtypeOf.slice(0, count),
                shapes: this.#shapes.slice(0, this.#dimensions),
                shapeEnds: this.#shapeEnds.slice(0, count),
                digests: digests ?? new Uint8Array(count * _tensor_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4),
            },
            starts: this.#starts.slice(0, count),
            ends: this.#ends.slice(0, count),
        };
    }
    #growRows(rows) {
        this.#nameEnds = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#nameEnds, new Uint32Array(rows));
        this.#dtypeOf = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#dtypeOf, new Uint16Array(rows));
        this.#shapeEnds = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#shapeEnds, new Uint32Array(rows));
        this.#starts = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#starts, new Float64Array(rows));
        this.#ends = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#ends, new Float64Array(rows));
    }
    #growNames(bytes) {
        const larger = Buffer.allocUnsafeSlow(bytes);
        this.#names.copy(larger, 0, 0, this.#nameBytes);
        this.#names = larger;
    }
    #dtypeIndex(dtype) {
        const index = this.#dtypes.indexOf(dtype);
        return index === -1 ? this.#dtypes.push(dtype) - 1 : index;
    }
}
/** The rows by their place in the file. */
function rowsByPlace({ starts, ends }) {
    const rows = Uint32Array.from({ length: starts.length }, (_, row) => row);
    return rows.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0));
}


/***/ }),

/***/ 19143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   Iy: () => (/* binding */ rowsByName),
/* harmony export */   J0: () => (/* binding */ buffersOf),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   OC: () => (/* binding */ repeatedName),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES),
/* harmony export */   xk: () => (/* binding */ tensorAt)
/* harmony export */ });
const DIGEST_BYTES = 32;
function countOf({ nameEnds }) {
    return nameEnds.length;
}
function tensorAt(columns, row) {
    const { dtypes, dtypeOf, shapes, shapeEnds, digests } = columns;
    const digest = asBuffer(digests).toString('hex', row * DIGEST_BYTES, (row + 1) * DIGEST_BYTES);
    return {
        name: nameAt(columns, row),
        dtype: dtypes[dtypeOf[row] ?? 0] ?? '',
        shape: [...shapes.subarray(startIn(shapeEnds, row), shapeEnds[row])],
        digest: `sha256:${digest}`,
    };
}
function nameAt({ names, nameEnds }, row) {
    return asBuffer(names).toString('utf8', startIn(nameEnds, row), nameEnds[row]);
}
/** By the UTF-8 bytes of the names, without making them. */
function compareNames(a, row, b, other) {
    const [start, otherStart] = [startIn(a.nameEnds, row), startIn(b.nameEnds, other)];
    return asBuffer(a.names).compare(b.names, otherStart, b.nameEnds[other], start, a.nameEnds[row]);
}
/** The rows by the bytes of their names. */
function rowsByName(columns) {
    const rows = Uint32Array.from({ length: countOf(columns) }, (_, row) => row);
    return rows.sort((a, b) => compareNames(columns, a, columns, b));
}
/** A name that two tensors have, or `null`. */
function repeatedName(columns) {
    const rows = rowsByName(columns);
    for (let at = 1; at < rows.length; at += 1) {
        const [before = 0, row = 0] = [rows[at - 1], rows[at]];
        if (compareNames(columns, row, columns, before) === 0)
            return nameAt(columns, row);
    }
    return null;
}
/** The row of a name, `null` where no tensor has it. `rows` are `rowsByName`. */
function rowOf(columns, rows, name) {
    const wanted = Buffer.from(name);
    let [low, high] = [0, rows.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const row = rows[middle] ?? 0;
        const order = asBuffer(columns.names).compare(wanted, 0, wanted.length, startIn(columns.nameEnds, row), columns.nameEnds[row]);
        if (order === 0)
            return row;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return null;
}
/** The buffers that hold the columns, to be handed to another thread. */
function buffersOf({ names, nameEnds, dtypeOf, shapes, shapeEnds, digests }) {
    const buffers = [names, nameEnds, dtypeOf, shapes, shapeEnds, digests].map(({ buffer }) => buffer);
    return buffers.filter((buffer) => buffer instanceof ArrayBuffer);
}
function startIn(ends, row) {
    return row === 0 ? 0 : (ends[row - 1] ?? 0);
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 80257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   ki: () => (/* binding */ newRoom)
/* harmony export */ });
/* unused harmony export TensorRoom */
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19143);
/* harmony import */ var _tensors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81556);


/** What is kept of all tensors of a model, bytes: some 300,000 of them. */
const ROOM_BYTES = 40 * 1024 * 1024;
/** The largest header, and what may come with its last bytes. Memory is taken only as it fills. */
const HOLDER_BYTES = _tensors_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HEADER_BYTES */ .v8 + 4 * 1024 * 1024;
const COUNTERS_BYTES = 8;
const LOOK_AGAIN_MS = 50;
/** The memory that reading tensors may take, shared by all threads: however many crafted files there are, it stays there. */
class TensorRoom {
    #counters;
    #header;
    /** @param shared of `newRoom` */
    constructor(shared) {
        this.#counters = new Int32Array(shared, 0, 2);
        this.#header = Buffer.from(shared, COUNTERS_BYTES, HOLDER_BYTES);
    }
    /** Whether there is room for these tensors beside those of other files. */
    take(columns) {
        const bytes = columns.names.length + columns.shapes.byteLength + (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(columns) * (_tensor_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4 + PER_TENSOR_BYTES);
        return Atomics.add(this.#counters, 0, bytes) + bytes <= ROOM_BYTES;
    }
    /**
     * Room for a header that is longer than what is read at a time: one for all threads, which wait for one another. In one
     * thread there is one reader at a time.
     */
    hold() {
        while (Atomics.compareExchange(this.#counters, 1, 0, 1) !== 0) {
            Atomics.wait(this.#counters, 1, 1, LOOK_AGAIN_MS);
        }
        return {
            bytes: this.#header,
            giveBack: () => {
                Atomics.store(this.#counters, 1, 0);
                Atomics.notify(this.#counters, 1, 1);
            },
        };
    }
}
/** Two ends, a dtype, and two places in the order of names. */
const PER_TENSOR_BYTES = 18;
const known = new WeakMap();
/** The room of a thread in the memory that all share. */
function roomIn(shared) {
    let room = known.get(shared);
    if (room === undefined)
        known.set(shared, (room = new TensorRoom(shared)));
    return room;
}
function newRoom() {
    return new SharedArrayBuffer(COUNTERS_BYTES + HOLDER_BYTES);
}


/***/ }),

/***/ 81556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   F2: () => (/* binding */ tensorsError),
/* harmony export */   aF: () => (/* binding */ MAX_KEYS),
/* harmony export */   am: () => (/* binding */ MAX_TENSORS),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11769);


/** How many tensors one file may hold; the largest published mixtures of experts hold fewer in all their shards. */
const MAX_TENSORS = 100_000;
/** How many metadata keys one file may have. */
const MAX_KEYS = 20_000;
/** Headers that a reader holds in memory at once: more than any real file has, and little enough for any machine. */
const MAX_HEADER_BYTES = 24 * 1024 * 1024;
/** A text in a header, bytes; the longest real ones are chat templates. */
const MAX_TEXT_BYTES = 10 * 1024 * 1024;
/**
 * The cause of a refusal for what a reader does not know, or more than it reads: a new dtype, a header of 40 MiB. Other
 * readers may, so that it is no verdict on the file as every other refusal is.
 */
const UNREAD = Symbol('unread');
/** @param format in words: `safetensors`, `GGUF` */
function tensorsError(path, format, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_TENSORS', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is not a sound ${format} file: ${what}`, {
        hint: 'It may be cut off or damaged: download or save it again. Nothing that reads it could agree on what it holds.',
        ...(cause === undefined ? {} : { cause }),
    });
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
