export const id = 9504;
export const ids = [9504];
export const modules = {

/***/ 69504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o0: () => (/* binding */ detect),
  c1: () => (/* binding */ openOutput)
});

// UNUSED EXPORTS: FORMATS, FORMAT_NAMES

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(77658);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/storage/lines.js
var lines = __webpack_require__(73241);
;// CONCATENATED MODULE: ./build/harness/formats/json-list.js






/** An object of a list in a JSON file, with what to say when it is not what it should be. */
class JsonItem {
    file;
    /** Counts from 1. */
    number;
    value;
    #item;
    #start;
    constructor({ file, item, number, start }, value) {
        this.file = file;
        this.number = number;
        this.value = value;
        this.#item = item;
        this.#start = start;
    }
    fail(code, message, hint) {
        const { file, number } = this;
        throw itemError(code, { file, number, item: this.#item, start: this.#start }, message, hint);
    }
}
function itemError(code, place, message, hint) {
    const { file, item, number, start } = place;
    return new errors/* MiraError */.gx(code, `${item} ${number} of ${file}: ${message}`, {
        hint,
        at: { file, line: lineAt(file, start) },
    });
}
/** The line of a byte of a file, counted only for a message. */
function lineAt(file, offset) {
    let lines = 1;
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(BLOCK_BYTES);
        for (let at = 0; at < offset;) {
            const read = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(buffer.length, offset - at), at);
            if (read === 0)
                break;
            for (let next = buffer.indexOf(10); next >= 0 && next < read; next = buffer.indexOf(10, next + 1))
                lines += 1;
            at += read;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return lines;
}
const BLOCK_BYTES = 1024 * 1024;
/** An item is held in memory, as a line of a JSONL file is. */
const MAX_ITEM_BYTES = 64 * 1024 * 1024;
/**
 * The objects of an array in a JSON file, one at a time, in file order.
 *
 * @throws MiraError E_ROW at the item's line: not an object, not JSON, not UTF-8, too large
 */
async function* readItems(file, list, options) {
    const { items } = list;
    const { item: name, python = false } = options;
    if (items.length === 0)
        return;
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        throw (0,lines/* unreadable */.O$)(file, error);
    });
    // a block of its own for each MiB would be garbage that is collected late
    const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    try {
        for (let item = 0; item < items.length;) {
            const start = items.start(item);
            let last = item;
            while (last + 1 < items.length && items.endOf(last + 1) - start <= BLOCK_BYTES)
                last += 1;
            const block = await readBlock(handle, { file, item: name, number: item + 1, start }, items.endOf(last), shared);
            const sound = (0,external_node_buffer_.isUtf8)(block);
            for (; item <= last; item += 1) {
                const place = { file, item: name, number: item + 1, start: items.start(item) };
                const bytes = block.subarray(place.start - start, items.endOf(item) - start);
                if (!sound && !(0,external_node_buffer_.isUtf8)(bytes))
                    throw itemError('E_ROW', place, 'it is not UTF-8', 'Write the file in UTF-8.');
                yield new JsonItem(place, parseItem(place, bytes.toString('utf8'), items.isWide(item), python));
            }
        }
    }
    finally {
        await handle.close();
    }
}
/** @param shared memory that is used when it is enough */
async function readBlock(handle, place, end, shared) {
    if (end - place.start > MAX_ITEM_BYTES) {
        throw itemError('E_ROW', place, 'it is larger than 64 MiB', 'No sample is that large; is the file damaged?');
    }
    const length = end - place.start;
    const block = shared !== undefined && length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafe(length);
    for (let done = 0; done < block.length;) {
        const { bytesRead } = await handle.read(block, done, block.length - done, place.start + done);
        if (bytesRead === 0)
            throw itemError('E_ROW', place, 'the file became shorter while it was read', CUT_OFF);
        done += bytesRead;
    }
    return block;
}
const CUT_OFF = 'The harness may have been stopped while it wrote, or the file was changed: run it again.';
function parseItem(place, text, wide, python) {
    let value;
    try {
        value = parseValue(text, wide, python);
    }
    catch (error) {
        throw itemError('E_ROW', place, `it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`, CUT_OFF);
    }
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw itemError('E_ROW', place, 'it is not an object', 'The list has to hold objects only.');
}
/** Whole numbers above 2^53 come as text, because a number would be another one. */
function parseValue(text, wide, python) {
    try {
        return wide ? JSON.parse(text, keepWide) : JSON.parse(text);
    }
    catch (error) {
        if (!python)
            throw error;
        return (0,json/* parseJson */.qF)(text, { python: true });
    }
}
/** A reviver; its third argument holds the source text of a number (ECMAScript's JSON.parse source text access). */
function keepWide(...[, value, context]) {
    if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value))
        return value;
    const source = (0,json/* isObject */.Gv)(context) ? context['source'] : undefined;
    return typeof source === 'string' && /^-?\d+$/u.test(source) ? source : value;
}
/**
 * A value that is small enough to be held: settings and counts, not rows.
 *
 * @throws MiraError E_FORMAT at its line
 */
async function readValue(file, place, { name, python = false, maxBytes = MAX_ITEM_BYTES }) {
    const { start, end } = place;
    const refuse = (why, hint) => new errors/* MiraError */.gx('E_FORMAT', `"${name}" of ${file} ${why}`, { hint, at: { file, line: lineAt(file, start) } });
    if (end - start > maxBytes) {
        throw refuse(`is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB`, 'Is the file what the harness wrote?');
    }
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        throw (0,lines/* unreadable */.O$)(file, error);
    });
    try {
        const bytes = await readBlock(handle, { file, item: name, number: 1, start }, end);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw refuse('is not UTF-8', 'Write the file in UTF-8.');
        return parseValue(bytes.toString('utf8'), false, python);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw refuse(`is not JSON: ${error.message}`, CUT_OFF);
        throw error;
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/harness/formats/rows.js
var rows = __webpack_require__(29019);
;// CONCATENATED MODULE: ./build/harness/formats/values.js

/**
 * A score as Python's `json` writes it: a finite number, `null`, or a bare `NaN` or `Infinity`, which was asked and not
 * scored.
 *
 * @param python whether bare words may stand in the row; without them what is not finite was an overflow such as `1e999`
 * @throws MiraError E_SCORE for everything else: strings, booleans, lists, objects, whole numbers above 2^53
 */
function readScore(row, name, value, python) {
    requireMetricName(row, name);
    if (value === null || value === undefined)
        return { score: null, reason: null };
    if (typeof value !== 'number') {
        const what = typeof value === 'string' && /^-?\d{16,}$/u.test(value) ? 'a whole number above 2^53' : spell(value);
        return row.fail('E_SCORE', `the score "${name}" is ${what}`, 'A score is one finite number for each sample.');
    }
    if (Number.isFinite(value))
        return { score: value, reason: null };
    if (python)
        return { score: null, reason: `${name} is ${value}` };
    return row.fail('E_SCORE', `the score "${name}" is not finite`, 'A score is one finite number for each sample.');
}
/** @throws MiraError E_SCORE for names that are no names of anything, such as `__proto__` */
function requireMetricName(row, name) {
    if (name !== '' && name !== '__proto__' && name.isWellFormed())
        return;
    row.fail('E_SCORE', `${JSON.stringify(name)} is no name of a metric`, 'Give the metric another name.');
}
function spell(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'boolean' ? `the boolean ${value}` : `a ${typeof value}`;
}
/**
 * A prompt, target, response or error as evidence can hold it.
 *
 * @param name what it is called in messages
 * @throws MiraError E_ROW
 */
function readText(row, name, value) {
    const text = value ?? null;
    if ((0,rows/* isStorable */.zu)(text))
        return text;
    return row.fail('E_ROW', `the ${name} cannot be stored`, 'Texts may not hold NaN, Infinity, lone surrogates or more than 60 levels of nesting.');
}

;// CONCATENATED MODULE: ./build/harness/formats/evalplus-task.js




const BASE = 'base';
const PLUS = 'plus';
/** Statuses of EvalPlus 0.3, and of the versions before it. */
const PASSED = new Set(['pass', 'success']);
const FAILED = new Set(['fail', 'timeout', 'failed', 'timed out']);
/**
 * The samples of one problem, in the order of their completion ids.
 *
 * @throws MiraError E_ROW, E_SCORE
 */
async function* readSolutions(file, problem, place) {
    if (place.kind === 'array') {
        for await (const item of readItems(file, place, { item: `sample (${problem})`, python: true })) {
            const { task_id: id, solution = null, base_status: base, plus_status: plus = null } = item.value;
            if (id !== problem)
                item.fail('E_ROW', `"task_id" is not ${problem}`, OTHER);
            yield solutionOf(item, readText(item, 'solution', solution), base, plus);
        }
        return;
    }
    const value = await readValue(file, place, { name: problem, python: true });
    const row = {
        fail(code, message, hint) {
            throw new errors/* MiraError */.gx(code, `problem ${problem} of ${file}: ${message}`, { hint, at: { file } });
        },
    };
    yield* olderSolutions(row, value);
}
/** `{"nfiles": 2, "base": [["success", […]], …], "plus": [["failed", […]], …]}`; `plus` is empty with `--base-only`. */
function* olderSolutions(row, value) {
    const { base, plus = [], nfiles } = (0,json/* isObject */.Gv)(value) ? value : {};
    if (!Array.isArray(base) || !Array.isArray(plus))
        return row.fail('E_ROW', 'it has no lists "base" and "plus"', OTHER);
    if (typeof nfiles === 'number' && nfiles !== base.length) {
        row.fail('E_COUNT', `"nfiles" is ${nfiles}, and "base" lists ${base.length}`, OTHER);
    }
    if (plus.length !== 0 && plus.length !== base.length) {
        row.fail('E_COUNT', `"base" lists ${base.length} samples and "plus" ${plus.length}`, OTHER);
    }
    const statuses = base;
    const extra = plus;
    for (const [index, status] of statuses.entries()) {
        yield solutionOf(row, null, statusIn(status), extra.length === 0 ? null : statusIn(extra[index]));
    }
    return undefined;
}
function statusIn(pair) {
    return Array.isArray(pair) ? pair[0] : pair;
}
function solutionOf(row, text, base, plus) {
    const passedBase = passed(row, BASE, base);
    if (plus === null)
        return { text, base: passedBase, plus: null };
    return { text, base: passedBase, plus: passed(row, PLUS, plus) === 1 ? passedBase : 0 };
}
function passed(row, name, status) {
    if (typeof status === 'string') {
        if (PASSED.has(status))
            return 1;
        if (FAILED.has(status))
            return 0;
    }
    const hint = `Known are ${[...PASSED, ...FAILED].join(', ')}.`;
    return row.fail('E_SCORE', `the status ${JSON.stringify(status ?? null)} of the ${name} tests is not known`, hint);
}
const OTHER = 'The file is not what EvalPlus writes, or was changed: run the evaluation again.';

;// CONCATENATED MODULE: ./build/harness/formats/json-scanner.js
/** Deeper documents are refused, as by `parseJson`. */
const MAX_DEPTH = 64;
const WIDE_DIGITS = 16;
/** A member's name is held in memory. */
const MAX_KEY_BYTES = 1024 * 1024;
const OBJECT = 1;
const ARRAY = 2;
/**
 * Finds where the values of a JSON document (RFC 8259) stand, without keeping it: bytes come in any pieces, memory is that
 * of one member name. Reported are the members of objects down to a depth, and the items of the arrays among them, but
 * nothing within these items. Where values are reported the grammar is checked; elsewhere only strings and brackets,
 * because those who use a value parse it.
 *
 * @throws SyntaxError naming the offset
 */
class JsonScanner {
    #memberDepth;
    #events;
    #open = new Uint8Array(MAX_DEPTH + 1);
    #depth = 0;
    /** Containers deeper than this are passed over. */
    #reportDepth;
    #at = 0;
    #expected = 'value';
    #inString = false;
    #escaped = false;
    /** Of the number that the last piece ended in; -Infinity behind a point. */
    #digits = 0;
    #wide = false;
    #inScalar = false;
    #key = null;
    #keyParts = null;
    /** @param memberDepth how deep the members of objects are reported; 1 for those of the document */
    constructor(memberDepth, events) {
        this.#memberDepth = memberDepth;
        this.#reportDepth = memberDepth;
        this.#events = events;
    }
    feed(bytes) {
        const length = bytes.length;
        let at = this.#inString ? this.#string(bytes, 0) : 0;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            if (byte <= 32)
                at += 1;
            else if (byte === 34) {
                if (this.#depth <= this.#reportDepth)
                    this.#beginString(at);
                this.#inString = true;
                at = this.#string(bytes, at + 1);
            }
            else if (byte >= 48 && byte <= 57) {
                if (this.#depth <= this.#reportDepth)
                    this.#scalar(at);
                at = this.#number(bytes, at);
            }
            else {
                if (byte === 123)
                    this.#enter(OBJECT, at);
                else if (byte === 91)
                    this.#enter(ARRAY, at);
                else if (byte === 125)
                    this.#leave(OBJECT, at);
                else if (byte === 93)
                    this.#leave(ARRAY, at);
                else if (this.#depth <= this.#reportDepth)
                    this.#punctuation(byte, at);
                at += 1;
            }
        }
        const last = bytes[length - 1] ?? 0;
        if (last === 46)
            this.#digits = Number.NEGATIVE_INFINITY;
        else if (last < 48 || last > 57)
            this.#digits = 0;
        this.#at += length;
    }
    /** To be called after the last byte. */
    finish() {
        if (this.#depth === 0)
            this.#endScalar(0);
        if (this.#expected !== 'end')
            this.#fail('the document is cut off', 0);
    }
    /** Reads on in a string. @returns the index after its closing quote, or the length when it goes on */
    #string(bytes, from) {
        const length = bytes.length;
        let at = this.#escaped ? from + 1 : from;
        this.#escaped = false;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            if (byte === 34) {
                this.#inString = false;
                if (this.#depth <= this.#reportDepth)
                    this.#endString(bytes, from, at);
                return at + 1;
            }
            at += byte === 92 ? 2 : 1;
        }
        this.#escaped = at > length;
        this.#keepKey(bytes, from, length);
        return length;
    }
    /** Reads on in the digits of a number. @returns the index after them */
    #number(bytes, from) {
        let at = from;
        for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[at] ?? 0)
            at += 1;
        let digits = at - from;
        if (from === 0)
            digits += this.#digits;
        else if (bytes[from - 1] === 46)
            digits = Number.NEGATIVE_INFINITY;
        if (digits >= WIDE_DIGITS)
            this.#wide = true;
        this.#digits = digits;
        return at;
    }
    #beginString(at) {
        if (this.#expected === 'key' || this.#expected === 'first-key')
            this.#keyParts = [];
        else
            this.#begin('string', at);
    }
    #endString(bytes, from, to) {
        if (this.#keyParts === null) {
            this.#end(to + 1);
            return;
        }
        this.#keepKey(bytes, from, to);
        const raw = Buffer.concat(this.#keyParts).toString('utf8');
        this.#keyParts = null;
        try {
            this.#key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
        }
        catch {
            this.#fail('bad escape in a name', to);
        }
        this.#expected = 'colon';
    }
    #keepKey(bytes, from, to) {
        if (this.#keyParts === null)
            return;
        this.#keyParts.push(Buffer.from(bytes.subarray(from, to)));
        const size = this.#keyParts.reduce((sum, part) => sum + part.length, 0);
        if (size > MAX_KEY_BYTES)
            this.#fail('the name of a member is longer than 1 MiB', from);
    }
    #enter(bracket, at) {
        if (this.#depth === MAX_DEPTH)
            this.#fail(`nested deeper than ${MAX_DEPTH} levels`, at);
        const reported = this.#depth <= this.#reportDepth;
        const isItem = this.#open[this.#depth] === ARRAY;
        if (reported)
            this.#begin(bracket === OBJECT ? 'object' : 'array', at);
        this.#depth += 1;
        this.#open[this.#depth] = bracket;
        if (!reported || isItem)
            return;
        if (bracket === ARRAY) {
            this.#reportDepth = this.#depth;
            this.#expected = 'first-value';
        }
        else if (this.#depth <= this.#reportDepth)
            this.#expected = 'first-key';
    }
    #leave(bracket, at) {
        const depth = this.#depth;
        if (depth === 0 || this.#open[depth] !== bracket)
            this.#fail('unexpected closing bracket', at);
        if (depth <= this.#reportDepth) {
            this.#endScalar(at);
            const first = bracket === OBJECT ? 'first-key' : 'first-value';
            if (this.#expected !== 'comma' && this.#expected !== first)
                this.#fail('unexpected closing bracket', at);
            if (bracket === ARRAY)
                this.#reportDepth = this.#memberDepth;
        }
        this.#depth = depth - 1;
        if (this.#depth <= this.#reportDepth)
            this.#end(at + 1);
    }
    #punctuation(byte, at) {
        if (byte === 44) {
            this.#endScalar(at);
            if (this.#expected !== 'comma')
                this.#fail('unexpected ","', at);
            this.#expected = this.#open[this.#depth] === OBJECT ? 'key' : 'value';
        }
        else if (byte === 58) {
            if (this.#expected !== 'colon')
                this.#fail('unexpected ":"', at);
            this.#expected = 'value';
        }
        else
            this.#scalar(at);
    }
    /** A byte of a number or a word; which one it is, those check who parse it. */
    #scalar(at) {
        if (this.#inScalar)
            return;
        this.#begin('scalar', at);
        this.#inScalar = true;
    }
    #endScalar(at) {
        if (!this.#inScalar)
            return;
        this.#inScalar = false;
        this.#end(at);
    }
    #begin(kind, at) {
        const expected = this.#expected;
        if (this.#inScalar || (expected !== 'value' && expected !== 'first-value')) {
            this.#fail(expected === 'end' ? 'unexpected text after the document' : 'unexpected value', at);
        }
        this.#wide = false;
        const key = this.#key;
        this.#key = null;
        this.#events.begin(this.#depth, key, kind, this.#at + at);
    }
    #end(at) {
        this.#expected = this.#depth === 0 ? 'end' : 'comma';
        this.#events.end(this.#depth, this.#at + at, this.#wide);
    }
    #fail(what, at) {
        throw new SyntaxError(`${what} at offset ${this.#at + at}`);
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/json-outline.js



/** Where the items of an array stand; 13 bytes for each. */
class JsonItemPlaces {
    static NONE = new JsonItemPlaces();
    #starts = new Float64Array(0);
    #lengths = new Uint32Array(0);
    #wide = new Uint8Array(0);
    length = 0;
    begin(start) {
        if (this.length === this.#starts.length)
            this.#grow();
        this.#starts[this.length] = start;
    }
    end(end, wide) {
        // what is larger than 4 GiB is refused as well when it seems to be of 4 GiB
        this.#lengths[this.length] = Math.min(end - (this.#starts[this.length] ?? 0), 2 ** 32 - 1);
        this.#wide[this.length] = wide ? 1 : 0;
        this.length += 1;
    }
    start(item) {
        return this.#starts[item] ?? 0;
    }
    endOf(item) {
        return (this.#starts[item] ?? 0) + (this.#lengths[item] ?? 0);
    }
    /** Whether it holds a whole number that may be above 2^53. */
    isWide(item) {
        return this.#wide[item] === 1;
    }
    #grow() {
        const length = Math.max(16, this.length * 2);
        const [starts, lengths, wide] = [new Float64Array(length), new Uint32Array(length), new Uint8Array(length)];
        starts.set(this.#starts);
        lengths.set(this.#lengths);
        wide.set(this.#wide);
        this.#starts = starts;
        this.#lengths = lengths;
        this.#wide = wide;
    }
}
/**
 * What a JSON file holds, found by scanning it once without keeping it. Several readers ask for the same file while its
 * format is told, so the last outlines are remembered.
 *
 * @returns `null` for a file that is not JSON from its first byte on
 * @throws MiraError E_FILE_UNREADABLE
 */
async function outlineJson(file) {
    const stamp = await stampOf(file);
    const known = REMEMBERED.get(file);
    if (known !== undefined && known.stamp === stamp)
        return known.outline;
    const { outline, count } = await scan(file);
    REMEMBERED.delete(file);
    REMEMBERED.set(file, { stamp, outline, count });
    forget();
    return outline;
}
const REMEMBERED = new Map();
const MOST_REMEMBERED = 32;
/** About 50 MB. */
const MOST_PLACES = 4_000_000;
function forget() {
    let places = REMEMBERED.values().reduce((sum, { count }) => sum + count, 0);
    for (const [file, { count }] of REMEMBERED) {
        if (REMEMBERED.size === 1 || (REMEMBERED.size <= MOST_REMEMBERED && places <= MOST_PLACES))
            return;
        REMEMBERED.delete(file);
        places -= count;
    }
}
async function stampOf(file) {
    // what cannot be read is said by the reading itself
    const found = await (0,promises_.stat)(file, { bigint: true }).catch(() => null);
    return found === null ? '' : `${found.dev}/${found.ino}/${found.size}/${found.mtimeNs}`;
}
async function scan(file) {
    const tree = new Tree();
    const scanner = new JsonScanner(2, tree);
    let size = 0;
    let problem = null;
    try {
        for await (const chunk of (0,lines/* readChunks */.zO)(file)) {
            scanner.feed(size === 0 ? withoutMark(chunk) : chunk);
            size += chunk.length;
            // names by the thousand are no document that any reader looks for by name
            if (tree.names > MOST_NAMES)
                throw new SyntaxError('the document has more members than are looked at');
        }
        scanner.finish();
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        problem = error.message;
    }
    const root = tree.close(size);
    return { outline: root === null ? null : { file, ...root, problem }, count: tree.count };
}
const MOST_NAMES = 100_000;
/** A byte order mark, which RFC 8259 lets readers ignore, as white space of the same length. */
function withoutMark(chunk) {
    if (chunk[0] !== 0xef || chunk[1] !== 0xbb || chunk[2] !== 0xbf)
        return chunk;
    return Buffer.concat([Buffer.from('   '), chunk.subarray(3)]);
}
class Tree {
    names = 0;
    count = 0;
    /** The document and the members that are open. */
    #path = [];
    #root = null;
    begin(depth, key, kind, start) {
        const parent = this.#path[depth - 1];
        if (parent?.kind === 'array') {
            parent.items.begin(start);
            return;
        }
        const items = kind === 'array' ? new JsonItemPlaces() : JsonItemPlaces.NONE;
        const node = { kind, start, end: null, members: new Map(), items };
        if (parent === undefined)
            this.#root = node;
        else if (key !== null) {
            if (parent.members.has(key))
                throw new SyntaxError(`duplicate member ${JSON.stringify(key)} at offset ${start}`);
            parent.members.set(key, node);
            this.names += 1;
        }
        this.#path.length = depth;
        this.#path.push(node);
    }
    end(depth, end, wide) {
        const parent = this.#path[depth - 1];
        if (parent?.kind === 'array') {
            parent.items.end(end, wide);
            this.count += 1;
            return;
        }
        const node = this.#path[depth];
        if (node !== undefined)
            node.end = end;
    }
    close(size) {
        return this.#root === null ? null : json_outline_closed(this.#root, size);
    }
}
function json_outline_closed({ kind, start, end, members, items }, size) {
    return {
        kind,
        start,
        end: end ?? size,
        members: new Map(members.entries().map(([name, member]) => [name, json_outline_closed(member, size)])),
        items,
    };
}

// EXTERNAL MODULE: ./build/harness/formats/tree.js
var tree = __webpack_require__(84666);
;// CONCATENATED MODULE: ./build/harness/formats/evalplus.js






const FORMAT = 'evalplus';
/**
 * EvalPlus's `*_eval_results.json`, in the layout of 0.3 (a list of samples for each problem) and in the older one (lists
 * of statuses).
 *
 * | here | in EvalPlus |
 * |---|---|
 * | task | what the problems' ids begin with: `HumanEval`, `Mbpp` |
 * | key, repeat | the problem's id; position among its samples |
 * | `base` | 1 where the status of the base tests is `pass` |
 * | `plus` | 1 where that of base and extra tests is; not there with `--base-only` |
 * | version | `hash`, the MD5 of the problems |
 * | reported | `pass_at_k`, where it was written (after 0.3.1) |
 */
const evalPlus = {
    format: FORMAT,
    docs: {
        harness: '[EvalPlus](https://github.com/evalplus/evalplus) 0.3.1, and the layout of 0.1 and 0.2',
        files: '`*_eval_results.json`',
        key: "the problem's id (the task is what it begins with: `HumanEval`, `Mbpp`); repeat is the position among its samples",
        recomputed: 'pass@1 on the base tests (`base`) and on base and extra tests (`plus`), against `pass_at_k` where the file holds it',
        unknown: 'how many problems the dataset has; `--mini`, `--noextreme` and time limits; prompts. EvalPlus loads an existing results file instead of evaluating: `mira run` refuses one that is older than the run. pass@k above 1, and pass@1 over unequal numbers of samples, are no means over samples',
    },
    async detect(path) {
        return (await findResults(path)).length > 0;
    },
    async open(path, options) {
        const [results, other] = await findResults(path);
        if (results === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds results of EvalPlus`, {
                hint: 'Point `output` at <samples>_eval_results.json.',
            });
        }
        if (other !== undefined) {
            throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${path} holds the results of two runs`, {
                hint: 'Empty the folder before EvalPlus writes to it, or name one results file.',
                at: { file: other.file },
            });
        }
        return openResults(results, options);
    },
};
/** Told by its members, whatever it is called. */
async function findResults(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        const outline = file.endsWith('.json') ? await outlineJson(file) : null;
        const kinds = ['date', 'hash', 'eval'].map((name) => outline?.members.get(name)?.kind);
        if (outline !== null && kinds.join() === 'string,string,object')
            found.push(outline);
    }
    return found;
}
async function openResults(outline, options) {
    const { file, problem, members } = outline;
    if (problem !== null) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not JSON: ${problem}`, {
            hint: 'EvalPlus may have been stopped while it wrote: run it again.',
            at: { file },
        });
    }
    const problems = members.get('eval')?.members ?? new Map();
    const task = taskName([...problems.keys()], options);
    const info = await taskInfo(outline, problems);
    return {
        format: FORMAT,
        harness: { name: FORMAT, version: null },
        tasks: new Map([[task, info]]),
        files: [file],
        async *rows() {
            for (const [id, place] of problems) {
                let repeat = 0;
                for await (const solution of readSolutions(file, id, place)) {
                    yield sampleOf(task, id, repeat, solution, info.metrics.has(PLUS));
                    repeat += 1;
                }
            }
        },
    };
}
/** `HumanEval/12` names its dataset. */
function taskName(ids, { task }) {
    const names = new Set(ids.map((id) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : '')));
    const [name = ''] = names;
    return names.size === 1 && name !== '' ? name : task;
}
async function taskInfo(outline, problems) {
    const { file, members } = outline;
    const counts = new Set();
    let plus = false;
    for (const [id, place] of problems) {
        let count = 0;
        for await (const solution of readSolutions(file, id, place)) {
            plus ||= solution.plus !== null;
            count += 1;
        }
        counts.add(count);
    }
    const hash = await memberOf(outline, 'hash');
    const reported = members.has('pass_at_k') ? await memberOf(outline, 'pass_at_k') : null;
    const uneven = counts.size > 1 ? 'its problems have different numbers of samples, and pass@1 weights the problems alike' : null;
    const metrics = new Map();
    for (const name of plus ? [BASE, PLUS] : [BASE]) {
        metrics.set(name, { direction: 'higher', kind: 'binary', reported: passAt1(reported, name), unsupported: uneven });
    }
    return {
        expected: null,
        limited: false,
        version: typeof hash === 'string' && hash !== '' ? hash : null,
        nShot: null,
        generation: null,
        metrics,
    };
}
async function memberOf({ file, members }, name) {
    const place = members.get(name);
    return place === undefined ? null : readValue(file, place, { name, python: true });
}
function passAt1(reported, name) {
    const of = (0,json/* isObject */.Gv)(reported) ? reported[name] : null;
    const value = (0,json/* isObject */.Gv)(of) ? of['pass@1'] : null;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function sampleOf(task, key, repeat, solution, plus) {
    return {
        task,
        key,
        repeat,
        scores: plus ? { [BASE]: solution.base, [PLUS]: solution.plus } : { [BASE]: solution.base },
        slices: {},
        prompt: null,
        target: null,
        response: solution.text,
        error: null,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/harness/formats/helm-metrics.js
/**
 * What HELM says about its metrics in `lower_is_better` of its `schema_*.yaml` files, which are not part of a run's output.
 * `@k` behind a name (the best of k completions) changes no direction.
 */
const HIGHER = new Set([
    'exact_match',
    'quasi_exact_match',
    'quasi_leave_articles_exact_match',
    'prefix_exact_match',
    'quasi_prefix_exact_match',
    'exact_match_indicator',
    'final_number_exact_match',
    'exact_set_match',
    'iou_set_match',
    'f1_set_match',
    'f1_score',
    'rouge_1',
    'rouge_2',
    'rouge_l',
    'bleu_1',
    'bleu_4',
    'math_equiv',
    'math_equiv_chain_of_thought',
    'percent_valid',
    'NDCG',
    'RR',
    'summac',
    'QAFactEval',
    'BERTScore-P',
    'BERTScore-R',
    'BERTScore-F',
    'code_eval_acc',
    'pass',
    'test_avg',
    'strict_acc',
    'cleva_top1_accuracy',
    'cleva_math_result_match',
    'ood_knowledge_rr',
    'logprob_per_byte',
]);
const LOWER = new Set([
    'absolute_value_difference',
    'distance',
    'longest_common_prefix_length',
    'edit_similarity',
    'expected_max_toxicity',
    'max_toxicity_probability',
    'toxic_frac',
    'perplexity',
    'bits_per_byte',
]);
/** `null` for metrics of which HELM's own schemas say nothing, or nothing that we know. */
function helmDirection(metric) {
    const name = metric.replace(/@\d+$/u, '');
    if (HIGHER.has(name))
        return 'higher';
    return LOWER.has(name) ? 'lower' : null;
}
/**
 * Statistics about the run rather than the answers: counts of tokens and references, why generation ended, what it cost,
 * and the model's confidence in what it said. They are no scores. (`inference_runtime` of a cached request is that of the
 * request which filled the cache.)
 */
function isBookkeeping(metric) {
    return BOOKKEEPING.test(metric);
}
const BOOKKEEPING = /^(?:(?:max_|estimated_)?num_\w+|finish_reason_\w+|(?:training|inference)_\w+|batch_size|prompt_truncated|predicted_index|max_prob|logprob)$/u;

;// CONCATENATED MODULE: ./build/harness/formats/helm-stats.js




const HINT = 'The file is not what HELM writes, or was changed: run the evaluation again.';
/**
 * A `Stat` of HELM's `statistic.py`.
 *
 * @throws MiraError E_FORMAT, E_SCORE; E_MISMATCH where the mean is not that of sum and count
 */
function readStat(row, value) {
    if (!(0,json/* isObject */.Gv)(value) || !(0,json/* isObject */.Gv)(value['name']))
        return row.fail('E_FORMAT', 'a statistic has no name', HINT);
    const { name, count, mean = null, sum } = value;
    const { name: metric } = name;
    if (typeof metric !== 'string')
        return row.fail('E_FORMAT', 'the name of a statistic is not a string', HINT);
    requireMetricName(row, metric);
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
        return row.fail('E_FORMAT', `"count" of ${metric} is not a whole number`, HINT);
    }
    if (count > 0 && isNumber(mean) && isNumber(sum) && Math.abs(mean - sum / count) > 1e-9 * Math.max(1, Math.abs(mean)))
        row.fail('E_MISMATCH', `"mean" of ${metric} is ${mean}, and its sum and count give ${sum / count}`, HINT);
    return { metric, context: readContext(row, name), count, mean: count === 0 ? null : mean };
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
/** Of the name of a statistic, or of an instance, which has the same members. */
function readContext(row, value) {
    const { split = 'test', sub_split: subSplit, perturbation } = value;
    if (typeof split !== 'string' || !split.isWellFormed())
        return row.fail('E_FORMAT', '"split" is not a string', HINT);
    const parts = [
        split === 'test' ? null : `split=${split}`,
        typeof subSplit === 'string' && subSplit.isWellFormed() ? `sub_split=${subSplit}` : null,
        (0,json/* isObject */.Gv)(perturbation) ? `perturbation=${perturbationName(perturbation)}` : null,
    ];
    const computedOn = (0,json/* isObject */.Gv)(perturbation) ? (perturbation['computed_on'] ?? 'perturbed') : 'perturbed';
    return { split, label: parts.filter((part) => part !== null).join(','), derived: computedOn !== 'perturbed' };
}
/** Perturbations of one name may differ in their arguments. */
function perturbationName(perturbation) {
    const { name, robustness: _, fairness: __, computed_on: ___, ...args } = perturbation;
    const rest = Object.keys(args).length === 0 ? '' : (0,json/* canonicalJson */.dj)(args);
    return `${String(name)}${rest}`;
}
/** What the rows of one context say about one metric. */
class MetricRows {
    /** Values of more than one completion or part, which HELM weights by their number. */
    weighted = false;
    /** Scored rows by training trial. */
    trials = new Map();
    add(trial, count) {
        if (count > 1)
            this.weighted = true;
        this.trials.set(trial, (this.trials.get(trial) ?? 0) + Math.min(count, 1));
    }
}
/** The metrics of one context: those that its aggregates or its rows name, apart from bookkeeping. */
function metricsOf(aggregates, rows) {
    const names = [...new Set([...rows.keys(), ...aggregates.keys()])].filter((name) => !isBookkeeping(name));
    return new Map(names.map((name) => {
        const of = rows.get(name);
        const mean = aggregates.get(name)?.mean;
        const info = {
            direction: helmDirection(name),
            kind: null,
            reported: isNumber(mean) ? mean : null,
            unsupported: whyNoMean(of),
        };
        return [name, of === undefined ? { ...info, aggregateOnly: true } : info];
    }));
}
/** HELM's aggregate is the mean over trials of the mean over their instances. */
function whyNoMean(rows) {
    if (rows === undefined)
        return 'HELM computes it from totals and gives no value for each instance';
    if (rows.weighted)
        return 'HELM weights the instances by their number of values';
    if (new Set(rows.trials.values()).size > 1)
        return 'its training trials have different numbers of instances';
    return null;
}
/** @throws MiraError E_COUNT */
function requireCount(task, rows, expected, file) {
    if (expected === null || rows === expected)
        return;
    throw new errors/* MiraError */.gx('E_COUNT', `task "${task}" has ${rows} rows, and HELM says that it evaluated ${expected}`, {
        hint: 'The file is incomplete or of another run: run the evaluation again into an empty folder.',
        at: { file },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/harness/formats/number-list.js
const BLOCK_BITS = 16;
const BLOCK = 2 ** BLOCK_BITS;
/**
 * Numbers in blocks: it grows without copying, which would leave as much again for the garbage collector.
 */
class NumberList {
    #make;
    #blocks = [];
    #length = 0;
    /** @param make the typed array that the numbers fit in */
    constructor(make) {
        this.#make = make;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        const at = this.#length;
        if (at % BLOCK === 0)
            this.#blocks.push(new this.#make(BLOCK));
        this.#length += 1;
        this.set(at, value);
    }
    get(index) {
        return this.#blocks[index >>> BLOCK_BITS]?.[index % BLOCK] ?? 0;
    }
    set(index, value) {
        const block = this.#blocks[index >>> BLOCK_BITS];
        if (block !== undefined)
            block[index % BLOCK] = value;
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/key-table.js


const NONE = -1;
/** Keys lie in segments of this many bytes, each whole; a longer one gets a segment of its own. */
const SEGMENT = 1024 * 1024;
/**
 * Numbers keys in the order in which they first come, in about 30 bytes and the key itself: a `Map` of a million strings
 * takes three times as much, and twice that again for the garbage collector's ease.
 */
class KeyTable {
    /** Open addressing: numbers of keys by hash. */
    #slots = new Int32Array(2048).fill(NONE);
    #hashes = new NumberList(Uint32Array);
    #segments = [];
    #segment = new NumberList(Uint32Array);
    #start = new NumberList(Uint32Array);
    #length = new NumberList(Uint32Array);
    /** Bytes in use of the last segment. */
    #used = SEGMENT;
    #count = 0;
    #scratch = Buffer.alloc(1024);
    /** So that nobody can choose keys that all fall together. */
    #seed = (0,external_node_crypto_.randomBytes)(4).readUInt32LE();
    get count() {
        return this.#count;
    }
    /** The key's number, from 0: `count` as it was when it is new. */
    add(key) {
        const bytes = this.#encode(key);
        const hash = this.#hash(bytes);
        let slot = hash % this.#slots.length;
        for (let known = this.#slots[slot] ?? NONE; known !== NONE; known = this.#slots[slot] ?? NONE) {
            if (this.#hashes.get(known) === hash && this.#bytes(known).equals(bytes))
                return known;
            slot = (slot + 1) % this.#slots.length;
        }
        const number = this.#count;
        this.#keep(bytes);
        this.#hashes.push(hash);
        this.#count += 1;
        if (this.#count * 2 > this.#slots.length)
            this.#spread();
        else
            this.#slots[slot] = number;
        return number;
    }
    key(number) {
        return this.#bytes(number).toString('utf8');
    }
    #bytes(number) {
        const start = this.#start.get(number);
        const segment = this.#segments[this.#segment.get(number)] ?? this.#scratch;
        return segment.subarray(start, start + this.#length.get(number));
    }
    /** In memory that the next call writes over. */
    #encode(key) {
        // a UTF-16 unit is at most three bytes of UTF-8
        if (key.length * 3 > this.#scratch.length)
            this.#scratch = Buffer.alloc(key.length * 3);
        return this.#scratch.subarray(0, this.#scratch.write(key));
    }
    /** FNV-1a, begun with the seed and mixed at the end (the finalizer of MurmurHash3). */
    #hash(bytes) {
        let hash = this.#seed ^ bytes.length;
        for (let at = 0; at < bytes.length; at += 1)
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        return (hash ^ (hash >>> 16)) >>> 0;
    }
    #keep(bytes) {
        if (this.#used + bytes.length > SEGMENT) {
            this.#segments.push(Buffer.alloc(Math.max(SEGMENT, bytes.length)));
            this.#used = 0;
        }
        const segment = this.#segments.length - 1;
        this.#segments[segment]?.set(bytes, this.#used);
        this.#segment.push(segment);
        this.#start.push(this.#used);
        this.#length.push(bytes.length);
        this.#used += bytes.length;
    }
    #spread() {
        const slots = new Int32Array(this.#slots.length * 2).fill(NONE);
        for (let number = 0; number < this.#count; number += 1) {
            let slot = this.#hashes.get(number) % slots.length;
            while (slots[slot] !== NONE)
                slot = (slot + 1) % slots.length;
            slots[slot] = number;
        }
        this.#slots = slots;
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/row-places.js


const row_places_NONE = -1;
/**
 * Where in a harness's files the parts of each row stand, for harnesses that scatter them: by row, in the order in which
 * rows first appear, and by source. Holds numbers and keys, never texts.
 */
class RowPlaces {
    #rows = new KeyTable();
    #sources;
    /** First and last part of each row and source. */
    #first = new NumberList(Int32Array);
    #last = new NumberList(Int32Array);
    #starts = new NumberList(Float64Array);
    #lengths = new NumberList(Uint32Array);
    #numbers = new NumberList(Uint32Array);
    /** The part of the same row and source that comes next. */
    #next = new NumberList(Int32Array);
    /** @param sources how many kinds of parts a row has, counted from 0 */
    constructor(sources) {
        this.#sources = sources;
    }
    get count() {
        return this.#rows.count;
    }
    #addLists() {
        for (let list = 0; list < this.#sources; list += 1) {
            this.#first.push(row_places_NONE);
            this.#last.push(row_places_NONE);
        }
    }
    /** The row's number, from 0. */
    add(key, source, { start, length, number }) {
        const known = this.#rows.count;
        const row = this.#rows.add(key);
        if (row === known)
            this.#addLists();
        const part = this.#starts.length;
        this.#starts.push(start);
        this.#lengths.push(length);
        this.#numbers.push(number);
        this.#next.push(row_places_NONE);
        const list = row * this.#sources + source;
        const before = this.#last.get(list);
        if (before === row_places_NONE)
            this.#first.set(list, part);
        else
            this.#next.set(before, part);
        this.#last.set(list, part);
        return row;
    }
    /** By row number. */
    *keys() {
        for (let row = 0; row < this.#rows.count; row += 1)
            yield this.#rows.key(row);
    }
    has(row, source) {
        return this.#first.get(row * this.#sources + source) !== row_places_NONE;
    }
    /** In the order in which they were added. */
    *parts(row, source) {
        let part = this.#first.get(row * this.#sources + source);
        for (; part !== row_places_NONE; part = this.#next.get(part)) {
            yield { start: this.#starts.get(part), length: this.#lengths.get(part), number: this.#numbers.get(part) };
        }
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/helm-index.js








/** The files of a run folder that rows come from. */
const PER_INSTANCE = 'per_instance_stats.json';
const SCENARIO_STATE = 'scenario_state.json';
const STATS = 'stats.json';
/** The sources of a row's parts. */
const STATS_OF_INSTANCE = 0;
const REQUESTS = 1;
function rowKey({ label, instance, trial }) {
    return [label, trial, instance].join('\0');
}
function parseRowKey(key) {
    const [label = '', trial, ...instance] = key.split('\0');
    return { label, trial: Number(trial), instance: instance.join('\0') };
}
/** What the rows and the aggregates of one context hold. */
class ContextIndex {
    rows = 0;
    metrics = new Map();
    aggregates = new Map();
    add(trial, stats) {
        for (const { metric, count } of stats) {
            if (isBookkeeping(metric))
                continue;
            let rows = this.metrics.get(metric);
            if (rows === undefined)
                this.metrics.set(metric, (rows = new MetricRows()));
            rows.add(trial, count);
        }
    }
}
/**
 * Reads a run folder's files once, without keeping them.
 *
 * @throws MiraError E_OUTPUT_MISSING, E_FORMAT, E_ROW, E_SCORE, E_MISMATCH; E_COUNT where requests and rows do not belong
 * together
 */
async function indexRun(folder) {
    const contexts = new Map();
    const places = new RowPlaces(2);
    const contextOf = (label) => {
        let context = contexts.get(label);
        if (context === undefined)
            contexts.set(label, (context = new ContextIndex()));
        return context;
    };
    const files = [PER_INSTANCE, SCENARIO_STATE, STATS].map((name) => (0,external_node_path_.join)(folder, name));
    const [perInstance = '', scenarioState = '', stats = ''] = files;
    const instances = await listIn(perInstance, null);
    for await (const item of readItems(perInstance, instances, { item: 'instance', python: true })) {
        const { label, trial, key, own } = readInstance(item);
        const known = places.count;
        if (places.add(key, STATS_OF_INSTANCE, placeOf(instances, item)) === known)
            contextOf(label).rows += 1;
        contextOf(label).add(trial, own);
    }
    for await (const item of readItems(stats, await listIn(stats, null), { item: 'statistic', python: true })) {
        const stat = readStat(item, item.value);
        if (!stat.context.derived)
            addAggregate(item, contextOf(stat.context.label), stat);
    }
    await indexRequests(scenarioState, places);
    return { contexts, places, files };
}
/** A file's list of objects: the document, or a member of it. */
async function listIn(file, member) {
    const outline = await outlineJson(file);
    const place = member === null ? outline : (outline?.members.get(member) ?? null);
    const what = `list ${member === null ? 'of statistics' : `"${member}"`}`;
    if (place?.kind !== 'array') {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} holds no ${what}`, { hint: helm_index_OTHER, at: { file } });
    }
    if (outline === null || outline.problem === null)
        return place;
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not JSON: ${outline.problem}`, { hint: helm_index_CUT_OFF, at: { file } });
}
const helm_index_CUT_OFF = 'HELM may have been stopped while it wrote: run the evaluation again.';
function placeOf({ items }, { number }) {
    const start = items.start(number - 1);
    return { start, length: items.endOf(number - 1) - start, number };
}
const helm_index_OTHER = 'The file is not what HELM writes, or was changed: run the evaluation again.';
/** An entry of `per_instance_stats.json`: some or all statistics of one row. */
function readInstance(item) {
    const { instance_id: instance, train_trial_index: trial = 0, stats } = item.value;
    if (typeof instance !== 'string' || !instance.isWellFormed()) {
        return item.fail('E_ROW', '"instance_id" is not a string', helm_index_OTHER);
    }
    if (!isIndex(trial))
        return item.fail('E_ROW', '"train_trial_index" is not a whole number', helm_index_OTHER);
    if (!Array.isArray(stats) || stats.length === 0)
        return item.fail('E_ROW', '"stats" is not a list of statistics', helm_index_OTHER);
    const own = stats.map((stat) => readStat(item, stat));
    const label = own[0]?.context.label ?? '';
    const other = own.find(({ context }) => context.label !== label);
    if (other !== undefined) {
        return item.fail('E_ROW', `its statistics are of "${label}" and of "${other.context.label}"`, helm_index_OTHER);
    }
    return { label, instance, trial, own, key: rowKey({ label, instance, trial }) };
}
function isIndex(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 2 ** 32;
}
function addAggregate(item, { aggregates }, stat) {
    const known = aggregates.get(stat.metric);
    if (known !== undefined && !Object.is(known.mean, stat.mean)) {
        item.fail('E_MISMATCH', `${stat.metric} is ${String(stat.mean)} here and ${String(known.mean)} before`, helm_index_OTHER);
    }
    aggregates.set(stat.metric, stat);
}
async function indexRequests(file, places) {
    const requests = await listIn(file, 'request_states');
    for await (const item of readItems(file, requests, { item: 'request', python: true })) {
        const { instance, train_trial_index: trial = 0 } = item.value;
        if (!(0,json/* isObject */.Gv)(instance) || typeof instance['id'] !== 'string') {
            return item.fail('E_ROW', 'it belongs to no instance', helm_index_OTHER);
        }
        if (!isIndex(trial))
            return item.fail('E_ROW', '"train_trial_index" is not a whole number', helm_index_OTHER);
        const { label } = readContext(item, instance);
        const known = places.count;
        const row = places.add(rowKey({ label, instance: instance['id'], trial }), REQUESTS, placeOf(requests, item));
        if (row === known) {
            item.fail('E_COUNT', `${PER_INSTANCE} has no statistics of instance ${instance['id']}`, INCOMPLETE);
        }
    }
    let row = -1;
    for (const key of places.keys()) {
        row += 1;
        if (places.has(row, REQUESTS))
            continue;
        const { instance } = parseRowKey(key);
        throw new errors/* MiraError */.gx('E_COUNT', `${file} has no request of instance ${instance}, of which there are statistics`, {
            hint: INCOMPLETE,
            at: { file },
        });
    }
}
const INCOMPLETE = 'The files are incomplete or of different runs: run the evaluation again into an empty folder.';

;// CONCATENATED MODULE: ./build/harness/formats/helm-row.js




/**
 * One instance in one training trial, with the statistics of all metrics and all requests that it took.
 *
 * @throws MiraError E_ROW, E_SCORE; E_DUPLICATE_SAMPLE where the same statistic is there twice
 */
function helmSample(task, { instance, trial }, { stats, requests }, metrics) {
    const { scores, reasons } = scoresOf(stats, metrics);
    const [first] = requests;
    const target = first === undefined ? null : readText(first, 'target', targetOf(first.value));
    const failed = requests.map((part) => failure(part)).filter((reason) => reason !== null);
    return {
        task,
        key: instance,
        repeat: trial,
        scores,
        slices: {},
        prompt: only(requests.map((part) => readText(part, 'prompt', promptOf(part.value)))),
        target,
        response: only(requests.map((part) => readText(part, 'response', responseOf(part.value)))),
        error: [...failed, ...reasons].join('; ') || null,
    };
}
function scoresOf(parts, metrics) {
    const scores = new Map();
    const reasons = [];
    const seen = new Set();
    for (const part of parts) {
        const text = JSON.stringify(part.value);
        if (seen.has(text))
            part.fail('E_DUPLICATE_SAMPLE', 'the same statistics stand there twice', TWICE);
        seen.add(text);
        for (const { metric, mean } of readInstance(part).own) {
            if (isBookkeeping(metric))
                continue;
            const { score, reason } = readScore(part, metric, mean, part.python);
            if (scores.has(metric) && scores.get(metric) !== score) {
                part.fail('E_DUPLICATE_SAMPLE', `${metric} has two values for the same instance`, TWICE);
            }
            scores.set(metric, score);
            if (reason !== null)
                reasons.push(reason);
        }
    }
    // a metric that other instances of the context have was asked of this one too
    for (const [name, { unsupported }] of metrics) {
        if (unsupported === null && !scores.has(name))
            scores.set(name, null);
    }
    return { scores: Object.fromEntries(scores), reasons };
}
const TWICE = 'The files of two runs may have been put together: run the evaluation again into an empty folder.';
/** One request is the rule; methods that try every answer on its own make one for each. */
function only(values) {
    return values.length > 1 ? values : (values[0] ?? null);
}
function promptOf({ request }) {
    if (!(0,json/* isObject */.Gv)(request))
        return null;
    const { prompt, messages, multimodal_prompt: multimodal } = request;
    return (prompt === '' ? null : prompt) ?? messages ?? multimodal ?? prompt;
}
/** The answers that the instance marks as correct. */
function targetOf({ instance }) {
    const list = (0,json/* isObject */.Gv)(instance) ? instance['references'] : null;
    if (!Array.isArray(list))
        return null;
    const texts = list
        .filter((reference) => (0,json/* isObject */.Gv)(reference))
        .filter(({ tags }) => Array.isArray(tags) && tags.includes('correct'))
        .map(({ output }) => ((0,json/* isObject */.Gv)(output) ? (output['text'] ?? null) : output));
    return texts.length > 1 ? texts : (texts[0] ?? null);
}
function responseOf({ result }) {
    const list = (0,json/* isObject */.Gv)(result) ? result['completions'] : null;
    if (!Array.isArray(list))
        return null;
    const texts = list.map((completion) => ((0,json/* isObject */.Gv)(completion) ? (completion['text'] ?? null) : completion));
    return texts.length > 1 ? texts : (texts[0] ?? null);
}
function failure(part) {
    const { result } = part.value;
    if (!(0,json/* isObject */.Gv)(result))
        return 'the request has no result';
    if (result['success'] !== false)
        return null;
    const { error } = result;
    return typeof error === 'string' && error.isWellFormed() ? error : 'the request failed';
}

;// CONCATENATED MODULE: ./build/harness/formats/parts-file.js






/** An object that was read again from where it stands, with what to say when it is not what it should be. */
class Part {
    file;
    number;
    value;
    /** Whether Python's bare `NaN` or `Infinity` may stand in it. */
    python;
    #item;
    constructor(file, item, number, text) {
        this.file = file;
        this.number = number;
        this.#item = item;
        this.python = /\b(?:NaN|Infinity)\b/u.test(text);
        let value;
        try {
            value = parseValue(text, WIDE.test(text), true);
        }
        catch {
            value = null;
        }
        this.value = (0,json/* isObject */.Gv)(value) ? value : this.fail('E_FORMAT', 'it changed while it was read', CHANGED);
    }
    fail(code, message, hint) {
        throw new errors/* MiraError */.gx(code, `${this.#item} ${this.number} of ${this.file}: ${message}`, {
            hint,
            at: { file: this.file, ...(this.#item === 'line' ? { line: this.number } : {}) },
        });
    }
}
/** From this many digits on a whole number may be above 2^53. */
const WIDE = /\d{16}/u;
const CHANGED = 'Wait for the harness to end before its output is read.';
/** Reads objects again whose places are known. */
class PartsFile {
    #file;
    #item;
    #fd;
    #close;
    constructor(file, item, fd, close) {
        this.#file = file;
        this.#item = item;
        this.#fd = fd;
        this.#close = close;
    }
    /**
     * @param item what a part is called in messages: `line`, `instance` …
     * @throws MiraError E_FILE_UNREADABLE
     */
    static async open(file, item) {
        try {
            const handle = await (0,promises_.open)(file);
            return new PartsFile(file, item, handle.fd, () => handle.close());
        }
        catch (error) {
            throw (0,lines/* unreadable */.O$)(file, error);
        }
    }
    /** @throws MiraError E_FORMAT where no object stands there any more */
    read({ start, length, number }) {
        const bytes = Buffer.allocUnsafe(length);
        const got = (0,external_node_fs_.readSync)(this.#fd, bytes, 0, length, start);
        return new Part(this.#file, this.#item, number, bytes.toString('utf8', 0, got));
    }
    close() {
        return this.#close();
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/helm.js











const helm_FORMAT = 'helm';
const RUN_SPEC = 'run_spec.json';
/**
 * Stanford's HELM: the folder of a run (`run_spec.json`, `stats.json`, `per_instance_stats.json`, `scenario_state.json`), or
 * a suite of them.
 *
 * | here | in HELM |
 * |---|---|
 * | task | name of the run without its model; `,split=…` and `,perturbation=…` where they are not the test split as it is |
 * | key, repeat | `instance_id`, `train_trial_index` |
 * | scores | means of `per_instance_stats`, apart from bookkeeping |
 * | reported | `mean` in `stats.json`, over trials and instances of the same split and perturbation |
 * | expected | `num_instances` × `num_train_trials` |
 * | prompt, target, response | `request.prompt`, references tagged `correct`, `completions[].text` |
 * | generation | method and sampling parameters of `adapter_spec` |
 */
const helm = {
    format: helm_FORMAT,
    docs: {
        harness: '[HELM](https://github.com/stanford-crfm/helm) (crfm-helm 0.5.16)',
        files: 'the folder of a run, or folders of several: `run_spec.json`, `stats.json`, `per_instance_stats.json`, `scenario_state.json`',
        key: '`instance_id`, repeat `train_trial_index`; one task for each split and perturbation (the test split has the name of the run, without its model)',
        recomputed: 'every metric that has a value for each instance, against `mean` in `stats.json`; the number of rows against `num_instances` × `num_train_trials`; requests against rows',
        unknown: "HELM's version; whether `max_eval_instances` cut the scenario short; directions are those of HELM's own schemas. Instance ids are positions: a changed dataset shows in the prompts. Perplexity, bits per byte, calibration and `worst`-case aggregates have no rows",
    },
    async detect(path) {
        return (await runFolders(path)).length > 0;
    },
    async open(path) {
        const folders = await runFolders(path);
        if (folders.length === 0) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no folder at ${path} holds a run of HELM`, {
                hint: 'Point `output` at benchmark_output/runs/<suite>.',
            });
        }
        const runs = new Map();
        for (const folder of folders) {
            const run = await openRun(folder);
            const other = runs.get(run.name);
            if (other !== undefined) {
                throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${folder} and ${other.folder} hold runs of the same scenario`, {
                    hint: 'Empty the folder before HELM writes to it, or name the folder of one run.',
                    at: { file: (0,external_node_path_.join)(folder, RUN_SPEC) },
                });
            }
            runs.set(run.name, run);
        }
        return {
            format: helm_FORMAT,
            harness: { name: helm_FORMAT, version: null },
            tasks: new Map([...runs.values()].flatMap(({ tasks }) => [...tasks.values()].map(({ name, info }) => [name, info]))),
            files: [...runs.values()].flatMap(({ files }) => files),
            async *rows() {
                for (const run of runs.values())
                    yield* rowsOf(run);
            },
        };
    },
};
/** Folders in which a run lies; a file of such a folder stands for it. */
async function runFolders(path) {
    const found = [];
    const files = (await (0,tree/* kindOf */.I)(path)) === 'file' ? [(0,external_node_path_.join)((0,external_node_path_.dirname)(path), RUN_SPEC)] : await (0,tree/* listFiles */.CS)(path);
    for (const file of files) {
        if ((0,external_node_path_.basename)(file) === RUN_SPEC && (await (0,tree/* kindOf */.I)(file)) === 'file' && (await isRunSpec(file)))
            found.push((0,external_node_path_.dirname)(file));
    }
    return found;
}
async function isRunSpec(file) {
    const members = (await outlineJson(file))?.members;
    const kinds = ['scenario_spec', 'adapter_spec', 'metric_specs'].map((name) => members?.get(name)?.kind);
    return kinds.join() === 'object,object,array';
}
async function openRun(folder) {
    const specFile = (0,external_node_path_.join)(folder, RUN_SPEC);
    const spec = await readMembers(specFile);
    const adapter = (0,json/* isObject */.Gv)(spec['adapter_spec']) ? spec['adapter_spec'] : {};
    const name = runName(spec, specFile);
    for (const needed of [PER_INSTANCE, SCENARIO_STATE, 'stats.json']) {
        if ((await (0,tree/* kindOf */.I)((0,external_node_path_.join)(folder, needed))) === 'file')
            continue;
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `there is no ${needed} beside ${specFile}`, {
            hint: 'HELM writes it when a run has ended: look at its log, or copy the whole folder of the run.',
            at: { file: specFile },
        });
    }
    const index = await indexRun(folder);
    const tasks = new Map();
    for (const [label, { rows, metrics, aggregates }] of index.contexts) {
        if (rows === 0)
            continue;
        const task = helm_taskName(name, label);
        const instances = aggregates.get('num_instances')?.mean;
        const trials = adapter['num_train_trials'];
        const expected = typeof instances === 'number' && Number.isSafeInteger(instances)
            ? instances * (typeof trials === 'number' ? trials : 1)
            : null;
        requireCount(task, rows, expected, (0,external_node_path_.join)(folder, PER_INSTANCE));
        const shots = adapter['max_train_instances'];
        const info = {
            expected,
            limited: false,
            version: null,
            nShot: typeof shots === 'number' && Number.isSafeInteger(shots) ? shots : null,
            generation: generationOf(adapter),
            metrics: metricsOf(aggregates, metrics),
        };
        tasks.set(label, { name: task, info });
    }
    return { folder, name, tasks, index, files: [specFile, ...index.files] };
}
async function readMembers(file) {
    const outline = await outlineJson(file);
    const value = outline === null ? null : await readValue(file, outline, { name: 'run_spec', python: true });
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
/** `mmlu:subject=philosophy,model=acme_small` without its model, which is what is compared. */
function runName(spec, file) {
    const { name } = spec;
    if (typeof name !== 'string' || name === '' || !name.isWellFormed()) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not name its run`, {
            hint: 'The file is not what HELM writes, or was changed: run the evaluation again.',
            at: { file },
        });
    }
    const colon = name.indexOf(':');
    if (colon < 0)
        return name;
    const args = name
        .slice(colon + 1)
        .split(',')
        .filter((arg) => !/^model(?:_deployment)?=/u.test(arg));
    return args.length === 0 ? name.slice(0, colon) : `${name.slice(0, colon)}:${args.join(',')}`;
}
function helm_taskName(run, label) {
    if (label === '')
        return run;
    return `${run}${run.includes(':') ? ',' : ':'}${label}`;
}
const SAMPLING = ['method', 'temperature', 'max_tokens', 'stop_sequences', 'num_outputs', 'random'];
function generationOf(adapter) {
    const generation = Object.fromEntries(SAMPLING.map((name) => [name, adapter[name] ?? null]));
    return (0,rows/* isStorable */.zu)(generation) ? generation : null;
}
async function* rowsOf({ folder, tasks, index }) {
    const stats = await PartsFile.open((0,external_node_path_.join)(folder, PER_INSTANCE), 'instance');
    try {
        const state = await PartsFile.open((0,external_node_path_.join)(folder, SCENARIO_STATE), 'request');
        try {
            let row = 0;
            for (const key of index.places.keys()) {
                const id = parseRowKey(key);
                const task = tasks.get(id.label);
                const parts = {
                    stats: index.places
                        .parts(row, STATS_OF_INSTANCE)
                        .map((place) => stats.read(place))
                        .toArray(),
                    requests: index.places
                        .parts(row, REQUESTS)
                        .map((place) => state.read(place))
                        .toArray(),
                };
                if (task !== undefined)
                    yield helmSample(task.name, id, parts, task.info.metrics);
                row += 1;
            }
        }
        finally {
            await state.close();
        }
    }
    finally {
        await stats.close();
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/every-eval-ever-log.js






const MEMBERS = ['schema_version', 'evaluation_id', 'evaluation_results', 'source_metadata', 'model_info'];
/** Whether a file is a JSON document with the structure of an aggregate file, whole or cut off. */
async function isLog(file) {
    return hasMembers(await outlineJson(file));
}
function hasMembers(outline) {
    return (outline !== null &&
        MEMBERS.every((name) => outline.members.has(name)) &&
        outline.members.get('evaluation_results')?.kind === 'array');
}
/** @throws MiraError E_FORMAT, E_ROW, E_SCORE */
async function readLog(file) {
    const outline = await outlineJson(file);
    if (!hasMembers(outline) || outline.problem !== null) {
        throw refuse(file, outline?.problem ?? 'it has not the members of an aggregate file');
    }
    const value = async (name) => {
        const place = outline.members.get(name);
        return place === undefined ? null : readValue(file, place, { name });
    };
    const version = await value('schema_version');
    if (typeof version !== 'string' || !/^0\.3(?:\.\d+)?$/u.test(version)) {
        throw refuse(file, `its schema_version is ${JSON.stringify(version)}, and 0.3 is what is read`);
    }
    const id = textOf(await value('evaluation_id'));
    const model = textOf(members(await value('model_info'))['id']);
    if (id === null || model === null)
        throw refuse(file, 'it has no evaluation_id or model_info.id');
    const library = members(await value('eval_library'));
    const results = [];
    const list = outline.members.get('evaluation_results');
    if (list !== undefined) {
        for await (const item of readItems(file, list, { item: 'result' }))
            results.push(resultOf(item, results));
    }
    return {
        file,
        id,
        model,
        library: { name: known(library['name']), version: known(library['version']) },
        results,
        rows: every_eval_ever_log_rowsOf(file, await value('detailed_evaluation_results')),
    };
}
function resultOf(item, before) {
    const { evaluation_name: name, evaluation_result_id: id, metric_config, score_details, generation_config, } = item.value;
    const config = members(metric_config);
    const details = members(score_details);
    const task = textOf(name) ?? item.fail('E_FORMAT', 'it has no evaluation_name', every_eval_ever_log_HINT);
    const own = metricName(config);
    const taken = (metric) => before.some((other) => other.task === task && other.metric === metric);
    const resultId = textOf(id);
    if (resultId !== null && before.some((other) => other.id === resultId)) {
        return item.fail('E_FORMAT', `the evaluation_result_id "${resultId}" is there twice`, every_eval_ever_log_HINT);
    }
    const metric = taken(own) && resultId !== null ? `${own},${resultId}` : own;
    requireMetricName(item, metric);
    if (taken(metric))
        return item.fail('E_FORMAT', `"${task}" has the metric "${metric}" twice`, every_eval_ever_log_HINT);
    const lower = config['lower_is_better'];
    const { generation_args: generation = null } = members(generation_config);
    const { num_samples: samples } = members(details['uncertainty']);
    return {
        task,
        metric,
        id: resultId,
        info: {
            direction: typeof lower === 'boolean' ? (lower ? 'lower' : 'higher') : null,
            kind: config['score_type'] === 'binary' ? 'binary' : null,
            reported: reportedOf(item, config, details),
            unsupported: every_eval_ever_log_whyNoMean(config['metric_kind']),
        },
        samples: typeof samples === 'number' && Number.isSafeInteger(samples) && samples >= 0 ? samples : null,
        unknownLevel: config['has_unknown_level'] === true,
        generation: (0,rows/* isStorable */.zu)(generation) ? generation : null,
    };
}
/** Converters of logs of other harnesses know no more of a metric than to describe it, by its name. */
function metricName(config) {
    const description = textOf(config['evaluation_description']);
    return (textOf(config['metric_id']) ??
        textOf(config['metric_name']) ??
        textOf(config['metric_kind']) ??
        (description !== null && description.length <= LONGEST_NAME ? description : 'score'));
}
const LONGEST_NAME = 60;
const every_eval_ever_log_HINT = 'Validate the file with `every_eval_ever validate`.';
/** In per cent nothing says whether the rows are, too. */
function reportedOf(item, config, details) {
    const { score } = readScore(item, 'score_details.score', details['score'], false);
    return config['metric_unit'] === 'percent' ? null : score;
}
/** What is computed from all samples at once (metric_kind has no fixed list). */
const CORPUS = /(?:^|[^a-z])(?:f1|f_?beta|auroc|auc|mcc|elo|bleu|chrf|ter|perplexity|rmse|correlation|median)(?:[^a-z]|$)/iu;
function every_eval_ever_log_whyNoMean(kind) {
    return typeof kind === 'string' && CORPUS.test(kind) ? `a metric of the kind ${kind} is no mean over samples` : null;
}
function every_eval_ever_log_rowsOf(file, value) {
    if (value === null)
        return null;
    const { format, file_path: path, hash_algorithm: algorithm, checksum, total_rows: rows } = members(value);
    if (format !== 'jsonl' || typeof path !== 'string' || path === '') {
        throw refuse(file, 'its detailed_evaluation_results are not a JSONL file');
    }
    return {
        path,
        algorithm: algorithm === 'md5' ? 'md5' : 'sha256',
        checksum: typeof checksum === 'string' ? checksum.toLowerCase() : null,
        rows: typeof rows === 'number' ? rows : null,
    };
}
function members(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' && value.isWellFormed() ? value : null;
}
function known(value) {
    return value === 'unknown' ? null : textOf(value);
}
function refuse(file, why) {
    return new errors/* MiraError */.gx('E_FORMAT', `${file} cannot be used: ${why}`, { hint: every_eval_ever_log_HINT, at: { file } });
}

// EXTERNAL MODULE: ./build/harness/formats/mira-samples-row.js
var mira_samples_row = __webpack_require__(64530);
;// CONCATENATED MODULE: ./build/harness/formats/every-eval-ever-row.js



const every_eval_ever_row_HINT = 'Validate the file with `every_eval_ever validate`.';
/**
 * Which of the log's aggregates a row belongs to: the one that it names; where it names none, the first of its
 * evaluation, or the log's only one. Whether that is right shows when the aggregate is recomputed.
 *
 * @throws MiraError E_MIXED_RUNS for a row of another log, E_ROW
 */
function resultOfRow(row, log) {
    const { evaluation_id: id, model_id: model, evaluation_name: name, evaluation_result_id: resultId } = row.value;
    if (id !== log.id || model !== log.model) {
        return row.fail('E_MIXED_RUNS', `the row is of another evaluation or model than ${log.file}`, every_eval_ever_row_HINT);
    }
    const { results } = log;
    const linked = resultId ?? null;
    const found = linked === null
        ? (results.find(({ task }) => task === name) ?? (results.length === 1 ? results[0] : undefined))
        : results.find((result) => result.id === linked);
    if (found !== undefined)
        return found;
    return row.fail('E_ROW', `the row belongs to no result of the log: ${JSON.stringify(linked ?? name ?? null)}`, every_eval_ever_row_HINT);
}
/** @throws MiraError E_ROW, E_SCORE */
function parseRow(row, result) {
    const { sample_id: id, input, output, messages, evaluation, error } = row.value;
    if (typeof id !== 'string' || id === '' || !id.isWellFormed()) {
        return row.fail('E_ROW', '"sample_id" is not a text', every_eval_ever_row_HINT);
    }
    const { raw = null, formatted = null, choices = null, reference = null } = (0,json/* isObject */.Gv)(input) ? input : {};
    const { score } = readScore(row, result.metric, (0,json/* isObject */.Gv)(evaluation) ? evaluation['score'] : null, row.python);
    const prompt = formatted ?? raw;
    return {
        task: result.task,
        key: `${result.metric}/${id}`,
        repeat: repeatOf(row),
        scores: { [result.metric]: result.unknownLevel && score === -1 ? null : score },
        slices: {},
        prompt: readText(row, 'input', choices === null ? prompt : { choices, input: prompt }),
        target: readText(row, 'reference', every_eval_ever_row_only(reference)),
        response: readText(row, 'output', (0,json/* isObject */.Gv)(output) ? every_eval_ever_row_only(output['raw']) : (messages ?? null)),
        error: readText(row, 'error', error),
    };
}
/** The converter of Inspect's logs leaves the epoch in the metadata. */
function repeatOf({ value: { metadata } }) {
    const epoch = (0,json/* isObject */.Gv)(metadata) ? Number(metadata['epoch'] ?? 1) : 1;
    return Number.isSafeInteger(epoch) && epoch >= 1 && epoch <= mira_samples_row/* MAX_REPEAT */.r ? epoch - 1 : 0;
}
/** A list of one as that one. */
function every_eval_ever_row_only(list) {
    return Array.isArray(list) && list.length === 1 ? list[0] : list;
}

;// CONCATENATED MODULE: ./build/harness/formats/every-eval-ever.js








const every_eval_ever_FORMAT = 'every-eval-ever';
/**
 * Every Eval Ever 0.3: aggregates as JSON, with or without a JSONL file of the samples.
 *
 * | a row's | comes from |
 * |---|---|
 * | `task` | `evaluation_name` of the aggregate that it belongs to |
 * | `key` | `<metric>/<sample_id>`: there is one row for each metric of a sample |
 * | `repeat` | `metadata.epoch` − 1 where a converter left one, else 0 |
 * | `scores` | `evaluation.score`, under `metric_config.metric_id`, else `metric_name`, else `metric_kind`, else a short description |
 * | `prompt`, `target` | `input.formatted`, else `input.raw`, with `choices`; `input.reference` |
 * | `response`, `error` | `output.raw`, else `messages`; `error` |
 */
const everyEvalEver = {
    format: every_eval_ever_FORMAT,
    docs: {
        harness: '[Every Eval Ever](https://github.com/evaleval/every_eval_ever) 0.3',
        files: 'every aggregate `.json` at the path, and beside each the `_samples.jsonl` that its `detailed_evaluation_results` name',
        key: '`<metric>/<sample_id>`: one row for each metric of a sample',
        recomputed: 'the score of every aggregate that has rows and is not in per cent; the checksum of the samples file; the numbers of rows',
        unknown: 'seeds, slices; which metric a row is of where it names no `evaluation_result_id` (the first of its evaluation, and the recomputation tells). Aggregates without rows are aggregate-only; kinds that are no means (F1, AUROC, Elo …) are listed as skipped; 0.2 is refused',
    },
    async detect(path) {
        return (await logsAt(path)).length > 0;
    },
    async open(path) {
        const logs = await Promise.all((await logsAt(path)).map((file) => readLog(file)));
        const [first] = logs;
        if (first === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} is an aggregate file of Every Eval Ever`, {
                hint: 'Point `output` at the .json file, or the folder that holds it.',
            });
        }
        const opened = [];
        for (const log of logs) {
            requireOneRun(first, log, opened);
            opened.push(await openLog(log));
        }
        return {
            format: every_eval_ever_FORMAT,
            harness: first.library,
            tasks: tasksOf(opened),
            files: opened.flatMap(({ log, file }) => (file === null ? [log.file] : [log.file, file])),
            async *rows() {
                for (const { log, file } of opened) {
                    if (file !== null)
                        for await (const row of (0,rows/* readRows */.aK)(file))
                            yield parseRow(row, resultOfRow(row, log));
                }
            },
        };
    },
};
async function logsAt(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path))
        if (await isLog(file))
            found.push(file);
    return found;
}
function requireOneRun(first, log, before) {
    const tasks = new Set(before.flatMap((other) => other.log.results.map(({ task }) => task)));
    const twice = log.results.find(({ task }) => tasks.has(task));
    const { file } = log;
    const hint = 'Name one of the files, or keep those of one model and of different evaluations together.';
    if (log.model !== first.model) {
        throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${first.file} and ${file} are of different models`, { hint, at: { file } });
    }
    if (twice === undefined)
        return;
    throw new errors/* MiraError */.gx('E_MIXED_RUNS', `"${twice.task}" is in ${file} and in another file`, { hint, at: { file } });
}
/** @throws MiraError E_OUTPUT_MISSING, E_MISMATCH, E_COUNT, and for rows of other evaluations */
async function openLog(log) {
    if (log.rows === null)
        return { log, file: null, counts: new Map() };
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(log.file), (0,external_node_path_.basename)(log.rows.path));
    if ((await (0,tree/* kindOf */.I)(file)) !== 'file') {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `${log.file} has its samples in ${(0,external_node_path_.basename)(file)}, which is not beside it`, {
            hint: 'Put the samples file into its folder.',
            at: { file: log.file },
        });
    }
    await requireChecksum(log.rows, file);
    const counts = new Map();
    let total = 0;
    for await (const row of (0,rows/* readRows */.aK)(file)) {
        const result = resultOfRow(row, log);
        counts.set(result, (counts.get(result) ?? 0) + 1);
        total += 1;
    }
    every_eval_ever_requireCount('it', total, log.rows.rows, file);
    for (const [result, count] of counts)
        every_eval_ever_requireCount(`"${result.task}/${result.metric}"`, count, result.samples, file);
    return { log, file, counts };
}
async function requireChecksum({ algorithm, checksum }, file) {
    if (checksum === null)
        return;
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const chunk of (0,lines/* readChunks */.zO)(file))
        hash.update(chunk);
    if (hash.digest('hex') === checksum)
        return;
    throw new errors/* MiraError */.gx('E_MISMATCH', `${file} does not have the ${algorithm} checksum that its log names`, {
        hint: 'The samples were changed, or are those of another log.',
        at: { file },
    });
}
function every_eval_ever_requireCount(what, count, said, file) {
    if (said === null || said === count)
        return;
    throw new errors/* MiraError */.gx('E_COUNT', `${file}: ${what} has ${count} rows, and the log says that there are ${said}`, {
        hint: 'The samples file is incomplete, or is that of another log.',
        at: { file },
    });
}
function tasksOf(opened) {
    const tasks = new Map();
    for (const { log, counts } of opened) {
        for (const task of new Set(log.results.map((result) => result.task))) {
            const results = log.results.filter((result) => result.task === task);
            const metrics = results.map((result) => [
                result.metric,
                counts.has(result) ? result.info : { ...result.info, aggregateOnly: true },
            ]);
            const rows = results.reduce((sum, result) => sum + (counts.get(result) ?? 0), 0);
            tasks.set(task, {
                expected: rows === 0 ? null : rows,
                limited: false,
                version: null,
                nShot: null,
                generation: results[0]?.generation ?? null,
                metrics: new Map(metrics),
            });
        }
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/harness/formats/json-members.js


/**
 * The JSON of some members of a document that comes in chunks; of the others nothing is held. Of an object at depth 1
 * either the whole is wanted, or members of it.
 *
 * @param wanted asked when a member begins
 * @param maxBytes the most that all wanted members may have together
 * @throws SyntaxError naming the offset; RangeError where they have more
 */
async function* pickMembers(chunks, wanted, maxBytes) {
    const picker = new Picker(wanted, maxBytes);
    for await (const chunk of chunks)
        yield* picker.feed(chunk);
    picker.finish();
}
class Picker {
    #scanner;
    #wanted;
    #maxBytes;
    #outer = '';
    /** Begun, and not yet handed out. */
    #picks = [];
    #held = 0;
    #at = 0;
    constructor(wanted, maxBytes) {
        this.#wanted = wanted;
        this.#maxBytes = maxBytes;
        this.#scanner = new JsonScanner(2, {
            begin: (depth, key, _kind, start) => this.#begin(depth, key, start),
            end: (depth, end) => this.#end(depth, end),
        });
    }
    *feed(chunk) {
        this.#scanner.feed(chunk);
        const open = [];
        for (const pick of this.#picks) {
            const from = Math.max(pick.start - this.#at, 0);
            const bytes = chunk.subarray(from, pick.end === null ? chunk.length : pick.end - this.#at);
            this.#held += bytes.length;
            if (this.#held > this.#maxBytes)
                throw new RangeError(`more than ${this.#maxBytes} bytes are to be kept`);
            pick.pieces.push(pick.end === null ? Buffer.from(bytes) : bytes);
            if (pick.end === null)
                open.push(pick);
            else
                yield { path: pick.path, text: json_members_textOf(pick) };
        }
        this.#picks = open;
        this.#at += chunk.length;
    }
    finish() {
        this.#scanner.finish();
    }
    #begin(depth, key, start) {
        if (key === null)
            return;
        if (depth === 1)
            this.#outer = key;
        const path = depth === 1 ? [key] : [this.#outer, key];
        if (this.#wanted(path))
            this.#picks.push({ path, depth, start, end: null, pieces: [] });
    }
    #end(depth, end) {
        const pick = this.#picks.at(-1);
        if (pick !== undefined && pick.end === null && pick.depth === depth)
            pick.end = end;
    }
}
function json_members_textOf({ path, pieces, start }) {
    const [only, ...more] = pieces;
    const bytes = only === undefined || more.length > 0 ? Buffer.concat(pieces) : only;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new SyntaxError(`"${path.join('.')}" at offset ${start} is not UTF-8`);
    return bytes.toString('utf8');
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/storage/zstd-frame.js
var zstd_frame = __webpack_require__(48483);
;// CONCATENATED MODULE: ./build/harness/formats/zip-directory.js

const zip_directory_BLOCK = 256 * 1024;
/** The central directory of a ZIP, which yauzl reads record by record: from blocks, not with a system call for each. */
async function openDirectory(handle, size) {
    const { fromRandomAccessReader, RandomAccessReader } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    class Blocks extends RandomAccessReader {
        #block = Buffer.alloc(0);
        #at = 0;
        read(target, offset, length, position, callback) {
            if (position < this.#at || position + length > this.#at + this.#block.length)
                this.#load(position, length);
            const from = position - this.#at;
            if (from + length > this.#block.length) {
                callback(new Error('the file is cut off'));
                return;
            }
            this.#block.copy(target, offset, from, from + length);
            callback(null);
        }
        #load(position, length) {
            const block = Buffer.alloc(Math.max(zip_directory_BLOCK, length));
            this.#block = block.subarray(0, (0,external_node_fs_.readSync)(handle.fd, block, 0, block.length, position));
            this.#at = position;
        }
    }
    // names are decoded and checked by who reads them
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
    return new Promise((resolve, reject) => {
        fromRandomAccessReader(new Blocks(), size, options, (error, zip) => {
            if (error === null)
                resolve(zip);
            else
                reject(error);
        });
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/zip.js








/** Entries and archives that claim to be larger are refused before anything of them is unpacked. */
const MAX_ENTRY_BYTES = 1024 ** 3;
const MAX_TOTAL_BYTES = 64 * 1024 ** 3;
const STORED = 0;
const DEFLATE = 8;
/** APPNOTE.TXT 4.4.5; several frames may follow each other. */
const ZSTANDARD = 93;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const zip_BLOCK = 256 * 1024;
/** A window of at most 32 MiB, what the reading of one frame may cost in memory. */
const MAX_WINDOW_LOG = 25;
const ZSTD = { params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } };
/** What is no larger is unpacked at once. */
const SMALL = 4 * 1024 * 1024;
/** Whether a file begins as a ZIP does. */
async function isZip(file) {
    const handle = await openFile(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        return bytesRead === 4 && buffer.readUInt32LE() === LOCAL_SIGNATURE;
    }
    finally {
        await handle.close();
    }
}
/** A ZIP that is read entry by entry. Nothing is written anywhere, and only one entry's bytes pass through at a time. */
class ZipArchive {
    file;
    #handle;
    #size;
    #block = Buffer.alloc(0);
    #blockAt = 0;
    constructor(file, handle, size) {
        this.file = file;
        this.#handle = handle;
        this.#size = size;
    }
    /** @throws MiraError E_FILE_UNREADABLE */
    static async open(file) {
        const handle = await openFile(file);
        return new ZipArchive(file, handle, (await handle.stat()).size);
    }
    async close() {
        await this.#handle.close();
    }
    /**
     * The entries, in the order of the central directory.
     *
     * @throws MiraError E_FORMAT for a file that is cut off, for names that lead out of the archive, and for what claims to be too large
     */
    async *entries() {
        let total = 0;
        for await (const raw of this.#directory()) {
            const entry = this.#checked(raw);
            total += entry.size;
            if (total > MAX_TOTAL_BYTES)
                throw this.#refuse(`it claims to hold more than ${MAX_TOTAL_BYTES} bytes`);
            yield entry;
        }
    }
    /** The name of the entry that stands first in the file, which can be had of an archive that was cut off. */
    async firstName() {
        const header = Buffer.alloc(LOCAL_HEADER_BYTES + 256);
        const { bytesRead } = await this.#handle.read(header, 0, header.length, 0);
        if (bytesRead < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_SIGNATURE)
            return null;
        return header.toString('utf8', LOCAL_HEADER_BYTES, Math.min(bytesRead, LOCAL_HEADER_BYTES + header.readUInt16LE(26)));
    }
    async *#directory() {
        const zip = await this.#guard(() => openDirectory(this.#handle, this.#size));
        try {
            for (const entries = zip.eachEntry();;) {
                const next = await this.#guard(() => entries.next());
                if (next.done === true)
                    return;
                yield next.value;
            }
        }
        finally {
            zip.close();
        }
    }
    #checked(entry) {
        const name = entry.fileNameRaw.toString('utf8');
        if (name.startsWith('/') || name.includes('\0') || name.split('/').includes('..')) {
            throw this.#refuse(`its entry ${JSON.stringify(name)} leads out of the archive`);
        }
        if (entry.isEncrypted())
            throw this.#refuse(`its entry ${JSON.stringify(name)} is encrypted`);
        if (entry.uncompressedSize > MAX_ENTRY_BYTES) {
            throw this.#refuse(`its entry ${JSON.stringify(name)} claims to be ${entry.uncompressedSize} bytes long`);
        }
        return {
            name,
            method: entry.compressionMethod,
            compressedSize: entry.compressedSize,
            size: entry.uncompressedSize,
            crc32: entry.crc32,
            headerOffset: entry.relativeOffsetOfLocalHeader,
        };
    }
    /**
     * The bytes of an entry, unpacked.
     *
     * @throws MiraError E_FORMAT where it is damaged, cut off, of another size than it claims, or packed in a way that we do not know
     */
    async *read(entry) {
        let size = 0;
        let sum = 0;
        for await (const chunk of this.#unpacked(entry)) {
            size += chunk.length;
            if (size > entry.size)
                break;
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
        if (size !== entry.size)
            throw this.#damaged(entry, `it is not of the ${entry.size} bytes that it claims`);
        if (sum !== entry.crc32)
            throw this.#damaged(entry, 'its checksum is wrong');
    }
    async *#unpacked(entry) {
        const start = await this.#dataOffset(entry);
        const end = start + entry.compressedSize;
        if (end > this.#size)
            throw this.#damaged(entry, 'it is cut off');
        if (entry.method === STORED)
            yield* this.#range(start, end);
        else if (entry.method === DEFLATE)
            yield* this.#part(entry, start, end, DEFLATE);
        else if (entry.method === ZSTANDARD)
            yield* this.#frames(entry, start, end);
        else
            throw this.#damaged(entry, `it is packed by method ${entry.method}, which is neither deflate nor Zstandard`);
    }
    async *#frames(entry, start, end) {
        const readAt = async (target, length, at) => (await this.#bytes(at, length)).copy(target);
        for (let at = start; at < end;) {
            const next = await (0,zstd_frame/* endOfFrame */.I)(readAt, at, end);
            if (typeof next !== 'number')
                throw this.#damaged(entry, 'its Zstandard frames are not whole');
            yield* this.#part(entry, at, next, ZSTANDARD);
            at = next;
        }
    }
    /** Unpacks what stands between two offsets: at once where it is small. */
    async *#part(entry, start, end, method) {
        if (end - start <= zip_BLOCK && entry.size <= SMALL) {
            const packed = await this.#bytes(start, end - start);
            yield this.#guarded(entry, () => unpackSmall(packed, method, entry.size));
        }
        else
            yield* this.#through(entry, method === DEFLATE ? (0,external_node_zlib_.createInflateRaw)() : (0,external_node_zlib_.createZstdDecompress)(ZSTD), start, end);
    }
    #guarded(entry, unpack) {
        try {
            return unpack();
        }
        catch (error) {
            throw this.#damaged(entry, `it does not unpack (${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    async *#through(entry, unpack, start, end) {
        // what goes wrong on either side comes out of the iteration below
        (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(this.#range(start, end)), unpack).catch(() => undefined);
        const chunks = unpack[Symbol.asyncIterator]();
        try {
            for (;;) {
                const next = await chunks.next().catch((error) => {
                    throw this.#damaged(entry, `it does not unpack (${(0,errors/* messageOf */.bD)(error)})`);
                });
                if (next.done === true)
                    break;
                yield next.value;
            }
        }
        finally {
            unpack.destroy();
        }
        if (unpack.bytesWritten !== end - start)
            throw this.#damaged(entry, 'something follows what it should end with');
    }
    async #dataOffset(entry) {
        const header = await this.#bytes(entry.headerOffset, LOCAL_HEADER_BYTES);
        if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_SIGNATURE) {
            throw this.#damaged(entry, 'it does not stand where the directory says');
        }
        return entry.headerOffset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
    }
    async *#range(start, end) {
        for (let at = start; at < end;) {
            const bytes = await this.#bytes(at, Math.min(zip_BLOCK, end - at));
            if (bytes.length === 0)
                return;
            yield bytes;
            at += bytes.length;
        }
    }
    /** At most `length` bytes from an offset; entries stand one after the other, so that one system call serves several. */
    async #bytes(start, length) {
        if (start < this.#blockAt || start + length > this.#blockAt + this.#block.length) {
            const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(zip_BLOCK), 0, zip_BLOCK, start);
            this.#block = buffer.subarray(0, bytesRead);
            this.#blockAt = start;
        }
        const from = start - this.#blockAt;
        return this.#block.subarray(from, from + length);
    }
    async #guard(action) {
        try {
            return await action();
        }
        catch (error) {
            throw this.#refuse(`it is no whole ZIP archive (${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    #damaged(entry, why) {
        return this.#refuse(`its entry ${JSON.stringify(entry.name)} cannot be read: ${why}`);
    }
    #refuse(why) {
        return new errors/* MiraError */.gx('E_FORMAT', `${this.file} cannot be used: ${why}`, {
            hint: 'The harness may have been stopped while it wrote, or the file was damaged on its way: run it again.',
            at: { file: this.file },
        });
    }
}
/** One frame, or one stream of deflate; that it is whole, size and checksum tell. */
function unpackSmall(packed, method, size) {
    // a limit of 0 is none
    const maxOutputLength = Math.max(size, 1);
    if (method === ZSTANDARD)
        return (0,external_node_zlib_.zstdDecompressSync)(packed, { ...ZSTD, maxOutputLength });
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength });
}
async function openFile(file) {
    try {
        return await (0,promises_.open)(file);
    }
    catch (error) {
        throw (0,lines/* unreadable */.O$)(file, error);
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai-archive.js





const HEADER = 'header.json';
const START = '_journal/start.json';
/** What is kept of one entry; more than any prompt and answer have. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
const HEADER_MEMBERS = new Set(['status', 'error', 'eval', 'plan', 'results', 'log_updates', 'invalidated']);
const SAMPLE_MEMBERS = new Set([
    'id',
    'epoch',
    'input',
    'choices',
    'target',
    'output',
    'scores',
    'metadata',
    'error',
    'limit',
    'invalidation',
]);
/** Whether a file is a ZIP with the entries of an `.eval` log; a damaged one is none. */
async function isArchive(file) {
    if (!(await isZip(file)))
        return false;
    const zip = await ZipArchive.open(file);
    try {
        for await (const { name } of zip.entries())
            if (name === HEADER || name === START)
                return true;
        return false;
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx && error.code === 'E_FORMAT')
            return mayBeLog(file);
        throw error;
    }
    finally {
        await zip.close();
    }
}
/** A log that was cut off has lost its directory, and still begins with its journal. */
async function mayBeLog(file) {
    const zip = await ZipArchive.open(file);
    try {
        return (await zip.firstName()) === START;
    }
    finally {
        await zip.close();
    }
}
/** @throws MiraError E_FORMAT, E_RUN_FAILED */
async function readArchiveHeader(file) {
    const zip = await ZipArchive.open(file);
    try {
        let header = null;
        for await (const entry of zip.entries()) {
            if (entry.name !== HEADER)
                continue;
            if (header !== null)
                throw inspect_ai_archive_refuse('E_FORMAT', file, `it has ${HEADER} twice`);
            header = entry;
        }
        if (header === null) {
            throw inspect_ai_archive_refuse('E_RUN_FAILED', file, `it has no ${HEADER}, which is written when the run ends`);
        }
        const value = await inspect_ai_archive_members(zip, header, ([name, inner]) => inner === undefined && HEADER_MEMBERS.has(name));
        const { eval: spec, plan, results, status, error, log_updates: updates, invalidated } = value;
        if (!(0,json/* isObject */.Gv)(spec))
            throw inspect_ai_archive_refuse('E_FORMAT', file, `its ${HEADER} has no "eval"`);
        return {
            file,
            status,
            error,
            spec,
            plan: (0,json/* isObject */.Gv)(plan) ? plan : {},
            results: (0,json/* isObject */.Gv)(results) ? results : null,
            updates,
            invalidated,
        };
    }
    finally {
        await zip.close();
    }
}
const WHOLE = /^samples\/[^]+_epoch_\d+\.json$/u;
const CHUNK = /^(?<prefix>samples\/[^]+_epoch_\d+)\/(?<part>sample|metadata|attachments\/(?<first>\d+))\.json$/u;
/** The samples of a log, whole ones in the order of the archive, then those that stand in it in parts. */
async function* readArchiveSamples(file) {
    const zip = await ZipArchive.open(file);
    try {
        const chunked = new Map();
        for await (const entry of zip.entries()) {
            const chunk = CHUNK.exec(entry.name)?.groups;
            if (chunk !== undefined)
                addChunk(chunked, chunk, entry);
            else if (WHOLE.test(entry.name))
                yield await readWhole(zip, entry);
        }
        for (const sample of chunked.values())
            if (sample.shell !== null)
                yield await readChunked(zip, sample.shell, sample);
    }
    finally {
        await zip.close();
    }
}
function addChunk(chunked, { prefix = '', part = '', first }, entry) {
    let sample = chunked.get(prefix);
    if (sample === undefined)
        chunked.set(prefix, (sample = { shell: null, metadata: null, attachments: [] }));
    if (part === 'sample')
        sample.shell = entry;
    else if (part === 'metadata')
        sample.metadata = entry;
    else
        sample.attachments.push({ first: Number(first), entry });
}
async function readWhole(zip, entry) {
    const attachments = new Map();
    let references = null;
    const texts = new Map();
    const pick = ([name, inner]) => {
        if (inner === undefined)
            return SAMPLE_MEMBERS.has(name);
        // attachments come last, so that it is known by then which are referred to
        references ??= name === 'attachments' ? referencesIn(texts.values()) : null;
        return name === 'attachments' && references?.has(inner) === true;
    };
    for await (const { path, text } of picked(zip, entry, pick)) {
        const [name, inner] = path;
        if (inner === undefined)
            setOnce(zip, entry, texts, name, text);
        else
            attachments.set(inner, text);
    }
    return logged(zip, entry, texts, attachments);
}
async function readChunked(zip, shell, sample) {
    const texts = new Map();
    for await (const { path, text } of picked(zip, shell, ([name, inner]) => inner === undefined && SAMPLE_MEMBERS.has(name))) {
        setOnce(zip, shell, texts, path[0], text);
    }
    if (sample.metadata !== null)
        texts.set('metadata', await wholeText(zip, sample.metadata));
    const attachments = new Map();
    const references = referencesIn(texts.values());
    if (references.size > 0) {
        for (const { first, entry } of sample.attachments) {
            const list = parsed(zip, entry, 'the list', await wholeText(zip, entry));
            for (const [index, text] of (Array.isArray(list) ? list : []).entries()) {
                const name = String(first + index);
                if (references.has(name))
                    attachments.set(name, JSON.stringify(text));
            }
        }
    }
    return logged(zip, shell, texts, attachments);
}
function setOnce(zip, entry, texts, name, text) {
    if (texts.has(name))
        throw inspect_ai_archive_refuse('E_ROW', zip.file, `its entry ${entry.name} has "${name}" twice`);
    texts.set(name, text);
}
function referencesIn(texts) {
    const found = new Set();
    for (const text of texts)
        for (const [, name = ''] of text.matchAll(/attachment:\/\/([0-9a-f]+)/gu))
            found.add(name);
    return found;
}
function logged(zip, entry, texts, attachments) {
    const value = Object.fromEntries(texts.entries().map(([name, text]) => [name, parsed(zip, entry, `"${name}"`, text)]));
    return {
        value,
        attachments: new Map(attachments.entries().map(([name, text]) => [name, String(parsed(zip, entry, 'an attachment', text))])),
        fail(code, message, hint) {
            throw new errors/* MiraError */.gx(code, `${entry.name} of ${zip.file}: ${message}`, { hint, at: { file: zip.file } });
        },
    };
}
async function inspect_ai_archive_members(zip, entry, wanted) {
    const value = {};
    for await (const { path, text } of picked(zip, entry, wanted))
        value[path[0]] = parsed(zip, entry, path[0], text);
    return value;
}
async function* picked(zip, entry, wanted) {
    try {
        yield* pickMembers(zip.read(entry), wanted, MAX_KEPT_BYTES);
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx)
            throw error;
        throw inspect_ai_archive_refuse('E_ROW', zip.file, `its entry ${entry.name} is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function wholeText(zip, entry) {
    if (entry.size > MAX_KEPT_BYTES)
        throw inspect_ai_archive_refuse('E_ROW', zip.file, `its entry ${entry.name} is larger than 64 MiB`);
    const chunks = [];
    for await (const chunk of zip.read(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
/** From this many digits on a whole number may be above 2^53. */
const inspect_ai_archive_WIDE = /\d{16}/u;
function parsed(zip, entry, name, text) {
    try {
        return parseValue(text, inspect_ai_archive_WIDE.test(text), true);
    }
    catch (error) {
        throw inspect_ai_archive_refuse('E_ROW', zip.file, `${name} of its entry ${entry.name} is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function inspect_ai_archive_refuse(code, file, why) {
    return new errors/* MiraError */.gx(code, `${file} cannot be used: ${why}`, {
        hint: 'The run may have been stopped, or the log was changed: run the evaluation again.',
        at: { file },
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai-document.js




/** Whether a file is a JSON document with the structure of a log, whole or cut off. */
async function isDocument(file) {
    const outline = await outlineJson(file);
    const spec = outline?.members.get('eval');
    return (outline?.members.get('status')?.kind === 'string' && spec?.members.has('task') === true && spec.members.has('model'));
}
/** @throws MiraError E_FORMAT */
async function readDocumentHeader(file) {
    const outline = await requireOutline(file);
    const value = async (name) => {
        const place = outline.members.get(name);
        return place === undefined ? null : readValue(file, place, { name, python: true });
    };
    const spec = await value('eval');
    const plan = await value('plan');
    const results = await value('results');
    return {
        file,
        status: await value('status'),
        error: await value('error'),
        spec: (0,json/* isObject */.Gv)(spec) ? spec : {},
        plan: (0,json/* isObject */.Gv)(plan) ? plan : {},
        results: (0,json/* isObject */.Gv)(results) ? results : null,
        updates: await value('log_updates'),
        invalidated: await value('invalidated'),
    };
}
/** The samples of a log, in file order. */
async function* readDocumentSamples(file) {
    const samples = (await requireOutline(file)).members.get('samples');
    if (samples === undefined)
        return;
    for await (const item of readItems(file, samples, { item: 'sample', python: true })) {
        const { attachments } = item.value;
        yield {
            value: item.value,
            attachments: new Map(Object.entries((0,json/* isObject */.Gv)(attachments) ? attachments : {}).map(([name, text]) => [name, String(text)])),
            fail: (code, message, hint) => item.fail(code, message, hint),
        };
    }
}
async function requireOutline(file) {
    const outline = await outlineJson(file);
    if (outline !== null && outline.problem === null)
        return outline;
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not whole JSON: ${outline?.problem ?? 'it does not begin as JSON does'}`, {
        hint: 'The harness may have been stopped while it wrote, or the file was changed: run the evaluation again.',
        at: { file },
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai-keys.js
const FIRST_SLOTS = 1024;
const HASH_DIGITS = 13;
const KEY_DIGITS = 32;
/**
 * Keys of samples whose ids are positions: what a sample asks, by its digest, and a number where several ask the same.
 * All epochs of a sample have its key. A million samples take 32 MB.
 */
class ContentKeys {
    /** The first 52 bits of a digest, plus one so that 0 means free. */
    #digests = new Float64Array(FIRST_SLOTS);
    #ids = new Float64Array(FIRST_SLOTS);
    #count = 0;
    /** Of digests that several samples have, the numbers of the ids behind the first. */
    #others = new Map();
    /** @param digest hex, of what the sample asks */
    of(digest, id) {
        const key = digest.slice(0, KEY_DIGITS);
        const short = Number.parseInt(digest.slice(0, HASH_DIGITS), 16) + 1;
        const slot = this.#slot(short);
        if (this.#digests[slot] === 0) {
            this.#digests[slot] = short;
            this.#ids[slot] = id;
            this.#count += 1;
            if (this.#count * 2 > this.#digests.length)
                this.#grow();
            return key;
        }
        if (this.#ids[slot] === id)
            return key;
        let others = this.#others.get(short);
        if (others === undefined)
            this.#others.set(short, (others = new Map()));
        let number = others.get(id);
        if (number === undefined)
            others.set(id, (number = others.size + 2));
        return `${key}#${number}`;
    }
    /** Where a digest stands, or the free slot that it would take. */
    #slot(short) {
        const { length } = this.#digests;
        let slot = short % length;
        while (this.#digests[slot] !== 0 && this.#digests[slot] !== short)
            slot = (slot + 1) % length;
        return slot;
    }
    #grow() {
        const [digests, ids] = [this.#digests, this.#ids];
        this.#digests = new Float64Array(digests.length * 2);
        this.#ids = new Float64Array(digests.length * 2);
        for (const [index, short] of digests.entries()) {
            if (short === 0)
                continue;
            const slot = this.#slot(short);
            this.#digests[slot] = short;
            this.#ids[slot] = ids[index] ?? 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai-log.js



const HEADER_HINT = 'Point `output` at the log that `inspect eval` wrote.';
/**
 * A log's header, once it is sure that its run succeeded and that nobody edited it since.
 *
 * @throws MiraError E_FORMAT, E_RUN_FAILED, E_EDITED
 */
function readTask(header) {
    const { file, spec, results } = header;
    requireFinished(header);
    if (Array.isArray(header.updates) && header.updates.length > 0)
        throw edited(file, 'its header says so (log_updates)');
    const { task } = spec;
    if (typeof task !== 'string' || task === '' || !task.isWellFormed()) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not name its task`, { hint: HEADER_HINT, at: { file } });
    }
    const config = member(spec, 'config');
    const epochs = countOf(config['epochs']) ?? 1;
    const ids = member(spec, 'dataset')['sample_ids'];
    const planned = countOf(results?.['total_samples']) ?? (Array.isArray(ids) ? ids.length * epochs : null);
    const scored = scoreRules(header, epochs);
    return {
        file,
        // a registered task is named <package>/<task>
        name: task.slice(task.lastIndexOf('/') + 1) || task,
        model: inspect_ai_log_textOf(spec['model']),
        version: inspect_ai_log_textOf(member(spec, 'packages')['inspect_ai']),
        info: {
            expected: planned,
            limited: isLimited(spec) || abandoned(results, planned) > 0,
            version: versionOf(spec['task_version']),
            nShot: null,
            generation: rulerOf(header),
            metrics: scored.metrics,
        },
        rules: scored.rules,
        slices: groupingFields(header),
        samples: planned === null ? null : planned - abandoned(results, planned),
    };
}
function requireFinished({ file, status, error }) {
    if (status === 'success')
        return;
    const why = (0,json/* isObject */.Gv)(error) && typeof error['message'] === 'string' ? `: ${error['message'].slice(0, 200)}` : '';
    const said = typeof status === 'string' ? `its status is "${status}"` : 'it has no status';
    throw new errors/* MiraError */.gx('E_RUN_FAILED', `the run of ${file} did not succeed, ${said}${why}`, {
        hint: 'inspect exits with 0 all the same: look at its log, and run the evaluation again.',
        at: { file },
    });
}
function edited(file, what) {
    return new errors/* MiraError */.gx('E_EDITED', `${file} was edited after its run: ${what}`, {
        hint: 'Only what a run measured can be attested: score it again with `inspect score`, or run the evaluation again.',
        at: { file },
    });
}
/** Samples that a run planned and left out when it was told to stop early. */
function abandoned(results, planned) {
    if (results === null || planned === null)
        return 0;
    const logged = countOf(results['logged_samples']);
    if (logged !== null && logged < planned)
        return planned - logged;
    const stops = member(results, 'early_stopping')['early_stops'];
    return Array.isArray(stops) ? Math.min(stops.length, planned) : 0;
}
function isLimited(spec) {
    const config = member(spec, 'config');
    const { samples, sample_ids: ids } = member(spec, 'dataset');
    if (typeof samples === 'number' && Array.isArray(ids))
        return ids.length < samples;
    return (config['limit'] ?? null) !== null || (config['sample_id'] ?? null) !== null;
}
/** Both are the mean over samples, of values that are numbers or stand for numbers. */
const MEANS = new Map([
    ['accuracy', 'higher'],
    ['mean', null],
]);
/** How sure a mean is, which is computed anew from the rows and never taken from a harness. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'ci']);
/** Over one epoch these are the sample's own score. */
const OWN_OVER_ONE = new Set(['median', 'mode', 'max']);
function scoreRules(header, epochs) {
    const metrics = new Map();
    const rules = [];
    const printed = printedMetrics(header);
    // samples that were invalidated afterwards still count in what the harness printed
    const believed = header.invalidated !== true;
    for (const { scorer, key, metric, reducer, value } of printed) {
        if (SPREADS.has(metric))
            continue;
        if ([metric, scorer, key].includes('__proto__')) {
            const hint = 'Give the scorer and its metrics other names.';
            throw new errors/* MiraError */.gx('E_SCORE', `${header.file} has a metric with the name "__proto__"`, {
                hint,
                at: { file: header.file },
            });
        }
        const name = `${metric},${key === null ? scorer : `${scorer}.${key}`}`;
        const reported = believed && typeof value === 'number' && Number.isFinite(value) ? value : null;
        const direction = MEANS.get(metric) ?? null;
        if (!MEANS.has(metric)) {
            const why = metric.startsWith('grouped.')
                ? 'it is of a group, whose claim is one of a slice'
                : 'it is no mean over samples';
            metrics.set(name, { direction: null, kind: null, reported, unsupported: why });
            continue;
        }
        const mean = reducer === null || reducer === 'mean' || (epochs === 1 && OWN_OVER_ONE.has(reducer));
        if (!metrics.has(name)) {
            rules.push({ metric: name, scorer, key });
            metrics.set(name, { direction, kind: null, reported: null, unsupported: null });
        }
        if (mean)
            metrics.set(name, { direction, kind: null, reported, unsupported: null });
        else {
            const why = `it reduces the epochs by ${reducer}, not by the mean`;
            metrics.set(`${name},${reducer}`, { direction, kind: null, reported, unsupported: why });
        }
    }
    return { metrics, rules };
}
/** What the results hold; of a run in which nothing was scored, what its scorers would have been asked for. */
function printedMetrics({ results, spec }) {
    const printed = objects(results?.['scores']).flatMap((score) => {
        const name = inspect_ai_log_textOf(score['name']);
        const scorer = inspect_ai_log_textOf(score['scorer']) ?? name;
        if (name === null || scorer === null)
            return [];
        const { metrics } = score;
        return Object.entries((0,json/* isObject */.Gv)(metrics) ? metrics : {}).map(([id, metric]) => ({
            scorer,
            key: name === scorer ? null : name,
            metric: inspect_ai_log_metricName(id, metric),
            reducer: inspect_ai_log_textOf(score['reducer']),
            value: (0,json/* isObject */.Gv)(metric) ? metric['value'] : null,
        }));
    });
    return printed.length > 0 ? printed : definedMetrics(spec);
}
function definedMetrics(spec) {
    return objects(spec['scorers']).flatMap((definition) => {
        const scorer = inspect_ai_log_textOf(definition['name']);
        if (scorer === null)
            return [];
        const { metrics } = definition;
        const own = objects(metrics).map((metric) => [null, metric]);
        const ofKeys = Object.entries((0,json/* isObject */.Gv)(metrics) ? metrics : {}).flatMap(([key, list]) => objects(list).map((metric) => [key, metric]));
        return [...own, ...ofKeys].flatMap(([key, metric]) => {
            const name = inspect_ai_log_textOf(metric['name']);
            return name === null ? [] : [{ scorer, key, metric: bare(name), reducer: null, value: null }];
        });
    });
}
/** `accuracy` and `mean` only for Inspect's own, as they come: others have a group, a package, a number or parameters. */
function inspect_ai_log_metricName(id, metric) {
    if (!(0,json/* isObject */.Gv)(metric))
        return id;
    const group = inspect_ai_log_textOf(metric['group']);
    if (group !== null)
        return `${group}.${id}`;
    const name = bare(inspect_ai_log_textOf(metric['name']) ?? id);
    const params = Object.keys(member(metric, 'params')).length > 0;
    if (MEANS.has(name))
        return name === bare(id) && !params ? name : `${id} with parameters`;
    return name;
}
function bare(metric) {
    return metric.startsWith('inspect_ai/') ? metric.slice('inspect_ai/'.length) : metric;
}
/** `stderr(cluster="doc")` and `grouped(…, group_key="lang")`: what the task itself groups its samples by. */
function groupingFields({ spec, results }) {
    const definitions = objects(spec['scorers']).flatMap(({ metrics }) => Array.isArray(metrics) ? objects(metrics) : Object.values((0,json/* isObject */.Gv)(metrics) ? metrics : {}).flatMap(objects));
    const printed = objects(results?.['scores']).flatMap(({ metrics }) => objects((0,json/* isObject */.Gv)(metrics) ? Object.values(metrics) : []));
    const fields = [...definitions, ...printed].flatMap((metric) => {
        const options = { ...member(metric, 'options'), ...member(metric, 'params') };
        return [options['cluster'], options['group_key']].filter((field) => typeof field === 'string');
    });
    return [...new Set(fields)].filter((field) => field.isWellFormed());
}
/** How requests are sent, not what is asked. */
const TRANSPORT = /^(?:max_connections|max_retries|timeout|attempt_timeout|adaptive_connections|batch|cache\w*)$/u;
const LIMITS = ['message_limit', 'token_limit', 'time_limit', 'working_limit', 'cost_limit', 'turn_limit'];
/** What has to be the same for two runs to be comparable, apart from the samples: sampling, solvers, scorers, limits. */
function rulerOf({ spec, plan }) {
    const sampling = { ...member(spec, 'model_generate_config'), ...member(plan, 'config') };
    const config = member(spec, 'config');
    const ruler = {
        sampling: Object.fromEntries(Object.entries(sampling).filter(([name, value]) => value !== null && !TRANSPORT.test(name))),
        solvers: objects(plan['steps']).map((step) => ({
            name: step['solver'] ?? null,
            params: step['params_passed'] ?? step['params'] ?? null,
        })),
        scorers: objects(spec['scorers']).map(({ name = null, options = null }) => ({ name, options })),
        limits: Object.fromEntries(LIMITS.flatMap((name) => ((config[name] ?? null) === null ? [] : [[name, config[name]]]))),
    };
    return (0,rows/* isStorable */.zu)(ruler) ? ruler : null;
}
function member(object, name) {
    const value = object[name];
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function objects(list) {
    return Array.isArray(list) ? list.filter((item) => (0,json/* isObject */.Gv)(item)) : [];
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function inspect_ai_log_textOf(value) {
    return typeof value === 'string' && value !== '' && value.isWellFormed() ? value : null;
}
function versionOf(version) {
    return typeof version === 'number' && Number.isFinite(version) ? String(version) : inspect_ai_log_textOf(version);
}

// EXTERNAL MODULE: ./build/harness/formats/slices.js
var slices = __webpack_require__(79605);
;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai-sample.js






const inspect_ai_sample_HINT = 'The sample is not what Inspect writes: run the evaluation again.';
/** @throws MiraError E_ROW, E_SCORE, E_EDITED */
function parseSample(source, task, keys) {
    const { value } = source;
    const input = withoutIds(resolve(source, value['input']));
    const choices = value['choices'] ?? null;
    const prompt = readText(source, 'input', choices === null ? input : { choices, input });
    const scores = inspect_ai_sample_scoresOf(source, task);
    return {
        task: task.name,
        key: keyOf(source, prompt, keys),
        repeat: inspect_ai_sample_repeatOf(source),
        scores,
        slices: (0,slices/* slicesOf */.nu)(value['metadata'], (name) => task.slices.includes(name)),
        prompt,
        target: readText(source, 'target', value['target']),
        response: readText(source, 'output', resolve(source, completionOf(value['output']))),
        error: readText(source, 'error', errorOf(source, scores)),
    };
}
/** Ids that Inspect numbers are positions: shuffling and new samples move them, what is asked stays. */
function keyOf(source, prompt, keys) {
    const { id } = source.value;
    if (typeof id === 'string' && id !== '' && id.isWellFormed())
        return id;
    if (typeof id !== 'number' || !Number.isSafeInteger(id)) {
        return source.fail('E_ROW', '"id" is neither a string nor a whole number below 2^53', inspect_ai_sample_HINT);
    }
    return keys.of((0,external_node_crypto_.hash)('sha256', (0,json/* canonicalJson */.dj)(prompt)), id);
}
function inspect_ai_sample_repeatOf(source) {
    const { epoch } = source.value;
    if (typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch >= 1 && epoch <= mira_samples_row/* MAX_REPEAT */.r)
        return epoch - 1;
    return source.fail('E_ROW', '"epoch" is not a whole number from 1', inspect_ai_sample_HINT);
}
function inspect_ai_sample_scoresOf(source, task) {
    const own = source.value['scores'];
    const given = (0,json/* isObject */.Gv)(own) ? own : {};
    for (const [scorer, score] of Object.entries(given)) {
        requireMetricName(source, scorer);
        if (!(0,json/* isObject */.Gv)(score) || !Array.isArray(score['history']) || score['history'].length === 0)
            continue;
        throw edited(task.file, `the score "${scorer}" of sample ${JSON.stringify(source.value['id'])} has a history`);
    }
    const invalid = (source.value['invalidation'] ?? null) !== null;
    return Object.fromEntries(task.rules.map((rule) => [rule.metric, invalid ? null : scoreOf(source, rule, given[rule.scorer])]));
}
/** As `value_to_float` of inspect_ai/scorer/_metric.py has them. */
const LETTERS = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
    [true, 1],
    [false, 0],
]);
function scoreOf(source, rule, score) {
    const value = (0,json/* isObject */.Gv)(score) ? score['value'] : undefined;
    const one = rule.key !== null && (0,json/* isObject */.Gv)(value) ? value[rule.key] : value;
    const letter = LETTERS.get(one);
    if (letter !== undefined)
        return letter;
    if (typeof one === 'string' && !/^-?\d{16,}$/u.test(one)) {
        const hint = 'Letters are C, P, I and N; let the scorer return one of them, or a number.';
        return source.fail('E_SCORE', `the score "${rule.metric}" is the text ${JSON.stringify(one.slice(0, 40))}`, hint);
    }
    // NaN is Inspect's word for "not scored"; an infinite score has none, and may be a number that was too large
    return readScore(source, rule.metric, one, Number.isNaN(one)).score;
}
/** Why scores are missing, as far as the log says; a NaN is Inspect's own word for "not scored" and needs no other. */
function errorOf({ value }, scores) {
    const { error = null, invalidation = null, limit = null } = value;
    if (error !== null)
        return (0,json/* isObject */.Gv)(error) && typeof error['message'] === 'string' ? error['message'] : 'it failed';
    if (invalidation !== null) {
        const reason = (0,json/* isObject */.Gv)(invalidation) ? invalidation['reason'] : null;
        return typeof reason === 'string' ? `invalidated: ${reason}` : 'invalidated';
    }
    if (limit === null || Object.values(scores).some((score) => score !== null))
        return null;
    return (0,json/* isObject */.Gv)(limit) && typeof limit['type'] === 'string' ? `${limit['type']} limit` : 'limit';
}
/** The text that the scorers saw; older logs have only the messages that it is taken from. */
function completionOf(output) {
    if (!(0,json/* isObject */.Gv)(output))
        return null;
    const { completion, choices } = output;
    const first = Array.isArray(choices) ? choices[0] : undefined;
    if (first === undefined)
        return typeof completion === 'string' && completion !== '' ? completion : null;
    if (typeof completion === 'string')
        return completion;
    const message = (0,json/* isObject */.Gv)(first) ? first['message'] : null;
    const content = (0,json/* isObject */.Gv)(message) ? message['content'] : null;
    if (!Array.isArray(content))
        return content;
    return content
        .flatMap((part) => ((0,json/* isObject */.Gv)(part) && typeof part['text'] === 'string' ? [part['text']] : []))
        .join('\n');
}
/** Of messages what they say: their ids are drawn anew in every run. */
function withoutIds(input) {
    if (!Array.isArray(input))
        return input ?? null;
    return input.map((message) => {
        if (!(0,json/* isObject */.Gv)(message))
            return message;
        const { role = null, content = null, tool_calls: calls } = message;
        return { role, content, ...(Array.isArray(calls) && calls.length > 0 ? { tool_calls: calls.map(callOf) } : {}) };
    });
}
function callOf(call) {
    return (0,json/* isObject */.Gv)(call) ? { function: call['function'] ?? null, arguments: call['arguments'] ?? null } : call;
}
const ATTACHMENT = 'attachment://';
const MEDIA = 'data:';
const LONGEST_MEDIA = 1024;
/** Attachments in place of the references to them, and pictures and sound by their digest. */
function resolve(source, value, depth = 0) {
    if (typeof value === 'string') {
        const text = value.startsWith(ATTACHMENT) ? source.attachments.get(value.slice(ATTACHMENT.length)) : value;
        if (text === undefined)
            return value;
        return text.startsWith(MEDIA) && text.length > LONGEST_MEDIA ? `sha256:${(0,external_node_crypto_.hash)('sha256', text)}` : text;
    }
    // what is nested deeper is refused where it is stored
    if (typeof value !== 'object' || value === null || depth > 100)
        return value;
    if (Array.isArray(value))
        return value.map((item) => resolve(source, item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(source, item, depth + 1)]));
}

;// CONCATENATED MODULE: ./build/harness/formats/inspect-ai.js







const inspect_ai_FORMAT = 'inspect-ai';
/**
 * UK AISI's inspect_ai, logs of version 2, `.eval` (ZIP with deflate or Zstandard, samples whole or in parts) and `.json`.
 *
 * | a row's | comes from |
 * |---|---|
 * | `task` | `eval.task`, without its package |
 * | `key` | `id` where it is text; where it is a number, which is a position, the digest of `input` and `choices` |
 * | `repeat` | `epoch` − 1 |
 * | `scores` | `accuracy` and `mean` of each scorer, as `<metric>,<scorer>` or `<metric>,<scorer>.<key>`; C, P, I, N as 1, .5, 0, 0 |
 * | `slices` | the fields of `metadata` that a metric of the task clusters or groups by |
 * | `prompt`, `target` | `input` (with `choices`) without message ids; `target` |
 * | `response` | `output.completion` |
 * | `error` | the message of `error`; why a sample was invalidated; the limit that left it without a score |
 */
const inspectAi = {
    format: inspect_ai_FORMAT,
    docs: {
        harness: '[inspect_ai](https://inspect.aisi.org.uk) logs of version 2 (read in tests: 0.3.41 to 0.3.285)',
        files: 'every `.eval` (deflate and Zstandard, samples whole or in parts) and `.json` log at the path; several when each is of another task and all of one model',
        key: '`id` where the dataset gives one as text; numbers are positions, so the first 128 bits of the SHA-256 of `input` and `choices`, with `#2`, `#3` … where several samples ask the same; `repeat` is `epoch` − 1; fields named in `stderr(cluster=…)` and `grouped(…)` are slices; metrics are `<metric>,<scorer>`',
        recomputed: '`accuracy` and `mean` of every scorer, over rows or over the means of the epochs; the number of samples',
        unknown: 'reducers other than the mean, `std` and own metrics are listed as skipped; the direction of `mean`. Refused: a status other than success, scores with a history, log updates, fewer samples than the header counts',
    },
    async detect(path) {
        return (await inspect_ai_logsAt(path)).length > 0;
    },
    async open(path) {
        const logs = await inspect_ai_logsAt(path);
        const tasks = new Map();
        const files = new Map();
        for (const log of logs) {
            const task = readTask(await log.readHeader());
            inspect_ai_requireOneRun(tasks, task);
            tasks.set(task.name, task);
            files.set(task, log);
        }
        const [first] = tasks.values();
        if (first === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} is a log of inspect_ai`, {
                hint: 'Point `output` at the folder that was given as --log-dir.',
            });
        }
        return {
            format: inspect_ai_FORMAT,
            harness: { name: 'inspect_ai', version: first.version },
            tasks: new Map(tasks.entries().map(([name, { info }]) => [name, info])),
            files: logs.map(({ file }) => file),
            async *rows() {
                for (const [task, log] of files)
                    yield* inspect_ai_rowsOf(task, log);
            },
        };
    },
};
async function inspect_ai_logsAt(path) {
    const logs = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        if (await isArchive(file)) {
            logs.push({ file, readHeader: () => readArchiveHeader(file), readSamples: () => readArchiveSamples(file) });
        }
        else if (await isDocument(file)) {
            logs.push({ file, readHeader: () => readDocumentHeader(file), readSamples: () => readDocumentSamples(file) });
        }
    }
    return logs;
}
function inspect_ai_requireOneRun(tasks, task) {
    const [first] = tasks.values();
    const same = tasks.get(task.name);
    const { file } = task;
    const hint = 'Empty the log folder before the run, or name one log.';
    if (same !== undefined) {
        throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${same.file} and ${file} are both of the task "${task.name}"`, {
            hint,
            at: { file },
        });
    }
    if (first === undefined || (first.model === task.model && first.version === task.version))
        return;
    throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${first.file} and ${file} are of different models or versions of inspect_ai`, {
        hint,
        at: { file },
    });
}
/** The samples of one log, counted. */
async function* inspect_ai_rowsOf(task, log) {
    const keys = new ContentKeys();
    let count = 0;
    for await (const sample of log.readSamples()) {
        count += 1;
        yield parseSample(sample, task, keys);
    }
    if (task.samples === null || count === task.samples)
        return;
    throw new errors/* MiraError */.gx('E_COUNT', `task "${task.name}" has ${count} samples, and its log says that there are ${task.samples}`, {
        hint: 'Run it with --log-samples, and keep the whole log: claims are made from samples, not from aggregates.',
        at: { file: task.file },
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/deepeval-case.js




/** Our metric of the whole case. */
const PASS = 'pass';
const deepeval_case_HINT = 'The file is not what deepeval writes: run the tests again.';
/** @throws MiraError E_ROW, E_SCORE, E_MISMATCH at the case's place */
function readCase(item, conversation) {
    const { value } = item;
    const metrics = readMetrics(item, value['metricsData']);
    const names = new Set(metrics.map(({ name }) => name));
    if (names.size < metrics.length) {
        item.fail('E_SCORE', 'two metrics have the same name', 'Give each metric of a case a name of its own.');
    }
    const success = successOf(item, metrics);
    const { prompt, target, response } = conversation ? textsOfConversation(item) : textsOfTurn(item);
    const errors = metrics.flatMap(({ name, error }) => (error === null ? [] : [[name, error]]));
    const scores = [[PASS, passOf(metrics, success)]];
    for (const { name, score } of metrics)
        scores.push([metricOf(name), score]);
    return {
        metrics,
        spans: spansOf(item),
        success,
        sample: {
            key: (0,external_node_crypto_.hash)('sha256', (0,json/* canonicalJson */.dj)([prompt, target, readText(item, 'context', value['context'])]), 'buffer').toString('hex', 0, 16),
            scores: Object.fromEntries(scores),
            slices: { ...tagsOf(value['tags']), ...(0,slices/* slicesOf */.nu)(value['metadata']) },
            prompt,
            target,
            response,
            error: errors.length === 0 ? null : Object.fromEntries(errors),
        },
    };
}
/** A metric that is called as ours is must not be mistaken for it. */
function metricOf(name) {
    return name === PASS ? `${PASS} (metric)` : name;
}
function readMetrics(item, value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        return item.fail('E_ROW', '"metricsData" is not a list', deepeval_case_HINT);
    return value.map((metric) => (0,json/* isObject */.Gv)(metric)
        ? judge(item, metric)
        : item.fail('E_ROW', '"metricsData" holds something else than objects', deepeval_case_HINT));
}
function judge(item, metric) {
    const { name, score: value, success = null, threshold, error = null, flaky } = metric;
    if (typeof name !== 'string')
        return item.fail('E_ROW', 'a metric has no name', deepeval_case_HINT);
    requireMetricName(item, name);
    if (typeof success !== 'boolean' && success !== null) {
        return item.fail('E_ROW', `"success" of metric ${JSON.stringify(name)} is neither true nor false`, deepeval_case_HINT);
    }
    const { score, reason } = readScore(item, name, value, true);
    const failure = typeof error === 'string' ? error : reason;
    return {
        name,
        // deepeval itself counts what has no verdict as an error
        score: failure === null && success !== null ? score : null,
        printed: typeof value === 'number' ? value : null,
        success,
        error: failure,
        direction: score === null || success === null ? null : directionOf(score, threshold, success),
        flaky: flaky === true,
    };
}
/** deepeval has metrics of both kinds, and says of neither which it is; but it says who passed. */
function directionOf(score, threshold, success) {
    if (typeof threshold !== 'number' || score === threshold)
        return null;
    return score > threshold === success ? 'higher' : 'lower';
}
/** A case passes when each metric does that is not flaky. */
function successOf(item, metrics) {
    const { success = null } = item.value;
    if (success !== null && typeof success !== 'boolean') {
        return item.fail('E_ROW', '"success" is neither true nor false', deepeval_case_HINT);
    }
    const decisive = metrics.filter(({ flaky }) => !flaky);
    const passed = !decisive.some((metric) => metric.success === false);
    if (success !== null && decisive.length > 0 && success !== passed) {
        item.fail('E_MISMATCH', `"success" is ${success}, and its metrics say ${passed}`, 'The file was edited: run it again.');
    }
    return success;
}
/** A case of which a metric could not be scored is not known to have failed, unless another metric says so. */
function passOf(metrics, success) {
    const decisive = metrics.filter(({ flaky }) => !flaky);
    if (success === null)
        return null;
    if (success)
        return decisive.some(({ score }) => score === null) ? null : 1;
    const failed = decisive.some((metric) => metric.success === false && metric.error === null);
    return failed || decisive.length === 0 ? 0 : null;
}
function textsOfTurn(item) {
    const { input, expectedOutput, actualOutput } = item.value;
    return {
        prompt: readText(item, 'input', input),
        target: readText(item, 'expected output', expectedOutput),
        response: readText(item, 'actual output', actualOutput),
    };
}
/** Without a scenario, what the user said is what was asked. */
function textsOfConversation(item) {
    const { scenario = null, userDescription = null, expectedOutcome, turns } = item.value;
    const all = (Array.isArray(turns) ? turns : []).filter((turn) => (0,json/* isObject */.Gv)(turn));
    const said = (role) => all.filter((turn) => turn['role'] === role).map((turn) => turn['content']);
    const asked = scenario === null ? said('user') : [scenario, userDescription];
    return {
        prompt: readText(item, 'scenario', asked),
        target: readText(item, 'expected outcome', expectedOutcome),
        response: readText(item, 'turns', said('assistant')),
    };
}
function tagsOf(tags) {
    const names = (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === 'string' && tag.isWellFormed());
    return Object.fromEntries(names.map((tag) => [`tag:${String(tag)}`, 'yes']));
}
const SPANS = ['agentSpans', 'toolSpans', 'retrieverSpans', 'llmSpans', 'baseSpans'];
function spansOf(item) {
    const { trace } = item.value;
    if (!(0,json/* isObject */.Gv)(trace))
        return [];
    return SPANS.flatMap((name) => {
        const spans = trace[name];
        return (Array.isArray(spans) ? spans : []).flatMap((span) => (0,json/* isObject */.Gv)(span) ? readMetrics(item, span['metricsData']) : []);
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/deepeval-totals.js



/** What deepeval adds up of one metric. */
class Total {
    scores = [];
    passes = 0;
    fails = 0;
    errors = 0;
    /** The task that has it, `null` when several have. */
    task;
    /** Something that is no sample counts too. */
    spans = false;
    directions = new Set();
    constructor(task) {
        this.task = task;
    }
    add({ printed, success, direction }) {
        if (printed === null || success === null)
            this.errors += 1;
        else {
            this.scores.push(printed);
            if (success)
                this.passes += 1;
            else
                this.fails += 1;
        }
        if (direction !== null)
            this.directions.add(direction);
    }
}
/** Recounts what deepeval printed, and finds out what it does not say: which scores are better. */
class Totals {
    #metrics = new Map();
    #tasks = new Map();
    #passed = 0;
    #failed = 0;
    add(task, { sample, metrics, spans, success }) {
        const own = this.#tasks.get(task) ?? { unsure: false, metrics: new Set() };
        this.#tasks.set(task, own);
        if (success === true)
            this.#passed += 1;
        if (success === false)
            this.#failed += 1;
        if (success !== null && sample.scores[PASS] === null)
            own.unsure = true;
        for (const metric of metrics) {
            const total = this.#of(metric.name, task);
            total.add(metric);
            if (total.task !== task)
                total.task = null;
            own.metrics.add(metric.name);
        }
        for (const metric of spans) {
            const total = this.#of(metric.name, task);
            total.add(metric);
            total.spans = true;
        }
    }
    get tasks() {
        return this.#tasks.keys();
    }
    /** @throws MiraError E_COUNT, E_MISMATCH, E_FORMAT */
    check(file, passed, failed, printed) {
        const fail = (code, message) => {
            throw new errors/* MiraError */.gx(code, message, {
                hint: 'Cases are missing, were edited, or are of another run: run the tests again.',
                at: { file },
            });
        };
        if (typeof passed === 'number' &&
            typeof failed === 'number' &&
            (passed !== this.#passed || failed !== this.#failed)) {
            const says = `${file} says that ${passed} cases passed and ${failed} failed`;
            fail(passed + failed === this.#passed + this.#failed ? 'E_MISMATCH' : 'E_COUNT', `${says}, and holds ${this.#passed} that passed and ${this.#failed} that failed`);
        }
        for (const entry of Array.isArray(printed) ? printed : []) {
            if (!(0,json/* isObject */.Gv)(entry) || typeof entry['metric'] !== 'string')
                return fail('E_FORMAT', `"metricsScores" of ${file} is not a list of metrics`);
            const name = entry['metric'];
            const total = this.#metrics.get(name);
            const scores = Array.isArray(entry['scores']) ? entry['scores'] : [];
            const counts = [total?.passes ?? 0, total?.fails ?? 0, total?.errors ?? 0];
            const said = [entry['passes'], entry['fails'], entry['errors']];
            if (counts.some((count, index) => count !== said[index])) {
                fail('E_MISMATCH', `${file} says that metric ${JSON.stringify(name)} passed, failed and erred ${said.join(', ')} times, and its cases say ${counts.join(', ')}`);
            }
            if (total?.scores.some((score, index) => !Object.is(score, scores[index])) === true ||
                scores.length !== (total?.scores.length ?? 0)) {
                fail('E_MISMATCH', `the scores of metric ${JSON.stringify(name)} that ${file} lists are not those of its cases`);
            }
        }
    }
    metrics(task) {
        const own = this.#tasks.get(task);
        const only = this.#tasks.size === 1 && own?.unsure === false;
        const judged = this.#passed + this.#failed;
        const metrics = new Map([
            [
                PASS,
                {
                    direction: 'higher',
                    kind: 'binary',
                    reported: only && judged > 0 ? this.#passed / judged : null,
                    unsupported: null,
                },
            ],
        ]);
        for (const [name, total] of this.#metrics) {
            const [direction = null, other] = total.directions;
            const sampled = own?.metrics.has(name) === true;
            if (!sampled && total.task !== task)
                continue;
            const mean = total.task === task ? meanOf(total.scores) : null;
            metrics.set(metricOf(name), {
                // a metric that calls both higher and lower scores a success has thresholds of its own kind
                direction: other === undefined ? direction : null,
                kind: null,
                reported: total.spans && sampled ? null : mean,
                unsupported: sampled ? null : 'deepeval scored parts of traces with it, not cases',
                ...(sampled ? {} : { aggregateOnly: true }),
            });
        }
        return metrics;
    }
    #of(name, task) {
        let total = this.#metrics.get(name);
        if (total === undefined)
            this.#metrics.set(name, (total = new Total(task)));
        return total;
    }
}
function meanOf(scores) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return Number.isFinite(mean) ? mean : null;
}

;// CONCATENATED MODULE: ./build/harness/formats/sampling.js

/** Settings under which a model is sampled, by the names that harnesses and providers have for them. */
const sampling_SAMPLING = new Set([
    'temperature top_p topP top_k topK min_p minP seed n stop stopSequences do_sample num_predict num_ctx',
    'max_tokens maxTokens max_new_tokens max_completion_tokens max_output_tokens maxOutputTokens',
    'frequency_penalty presence_penalty repetition_penalty reasoning_effort reasoning thinking',
    'generationConfig generation_config inferenceConfig',
].flatMap((names) => names.split(' ')));
/** Those among settings that say how a model was sampled; `null` when none does. */
function samplingOf(settings) {
    const known = Object.entries(settings).flatMap(([name, value]) => sampling_SAMPLING.has(name) && (0,rows/* isStorable */.zu)(value) ? [[name, value]] : []);
    return known.length === 0 ? null : Object.fromEntries(known);
}

;// CONCATENATED MODULE: ./build/harness/formats/deepeval.js









const deepeval_FORMAT = 'deepeval';
/**
 * deepeval's test run: `test_run_<date>.json` in `DEEPEVAL_RESULTS_FOLDER`, or `.deepeval/.latest_run_full.json`.
 *
 * | of a test case | is |
 * |---|---|
 * | the list it stands in | the task: the evaluation's name for `testCases`, `<evaluation>:conversations` for the others |
 * | a hash of `input`, `expectedOutput` and `context`; of a conversation, of scenario, expected outcome and context | key |
 * | `success` | `pass`, binary; `null` when a metric that decides it has an error and no other one failed |
 * | `metricsData[].score` | a metric of its name; direction as `score`, `threshold` and `success` tell |
 * | `metricsData[].error`, NaN | score `null` and an error |
 * | `input`, `expectedOutput`, `actualOutput` | prompt, target, response |
 * | `tags`, scalars in `metadata` | slices |
 *
 * Names of cases are no keys: deepeval gives them by position (`test_case_<n>`).
 */
const deepeval = {
    format: deepeval_FORMAT,
    docs: {
        harness: '[deepeval](https://deepeval.com) 4.3',
        files: '`test_run_<date>.json` of `DEEPEVAL_RESULTS_FOLDER`, or `.deepeval/.latest_run_full.json`',
        key: 'a hash of `input`, `expectedOutput` and `context`; of a conversation, of scenario, expected outcome and context (task `<evaluation>:conversations`). The same case twice is refused. `tags` and scalars in `metadata` are slices',
        recomputed: 'cases passed and failed; of each metric passes, fails, errors and the list of scores; `success` of each case',
        unknown: 'deepeval’s version; repeats; how many cases there should be; the direction of a metric whose scores all equal the threshold; metrics on spans of traces are no samples',
    },
    async detect(path) {
        return (await findOutlines(path)).length > 0;
    },
    async open(path, { task }) {
        const [outline, other] = await findOutlines(path);
        if (outline === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds a test run of deepeval`, {
                hint: 'Set DEEPEVAL_RESULTS_FOLDER, and point `output` at the test_run_<date>.json in it.',
            });
        }
        if (other !== undefined) {
            throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${path} holds two test runs of deepeval`, {
                hint: 'Empty the folder before deepeval writes to it, or name one file.',
                at: { file: other.file },
            });
        }
        return deepeval_openRun(outline, task);
    },
};
async function findOutlines(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
        if (outline !== null && isTestRun(outline))
            found.push(outline);
    }
    return found;
}
function isTestRun({ members }) {
    return (members.get('testCases')?.kind === 'array' &&
        (members.get('conversationalTestCases')?.kind === 'array' || members.get('metricsScores')?.kind === 'array'));
}
async function deepeval_openRun(outline, task) {
    const { file, problem, members } = outline;
    if (problem !== null) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not whole: ${problem}`, {
            hint: 'deepeval may have been stopped while it wrote: run the tests again.',
            at: { file },
        });
    }
    const read = async (name) => {
        const place = members.get(name);
        return place === undefined ? null : readValue(file, place, { name, python: true });
    };
    const lists = [
        { task, place: members.get('testCases'), conversation: false },
        { task: `${task}:conversations`, place: members.get('conversationalTestCases'), conversation: true },
    ].flatMap((list) => list.place === undefined || list.place.items.length === 0 ? [] : [{ ...list, place: list.place }]);
    if (lists.length === 0) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `${file} holds no test case`, {
            hint: 'deepeval ran no test: look at its log.',
            at: { file },
        });
    }
    const totals = new Totals();
    for (const list of lists) {
        for await (const item of readItems(file, list.place, CASE))
            totals.add(list.task, readCase(item, list.conversation));
    }
    totals.check(file, await read('testPassed'), await read('testFailed'), await read('metricsScores'));
    const hyperparameters = await read('hyperparameters');
    const generation = (0,json/* isObject */.Gv)(hyperparameters) ? samplingOf(hyperparameters) : null;
    return {
        format: deepeval_FORMAT,
        harness: { name: deepeval_FORMAT, version: null },
        tasks: new Map(lists.map((list) => [
            list.task,
            {
                expected: null,
                limited: false,
                version: null,
                nShot: null,
                generation,
                metrics: totals.metrics(list.task),
            },
        ])),
        files: [file],
        rows: () => deepeval_rowsOf(file, lists),
    };
}
const CASE = { item: 'case', python: true };
async function* deepeval_rowsOf(file, lists) {
    for (const { task, place, conversation } of lists) {
        const keys = new KeyTable();
        for await (const item of readItems(file, place, CASE)) {
            const { sample } = readCase(item, conversation);
            const { count } = keys;
            const first = keys.add(sample.key);
            // keys are numbered as their cases are
            if (first < count)
                refuseTwice(item, first + 1);
            yield { task, repeat: 0, ...sample };
        }
    }
}
function refuseTwice(item, first) {
    return item.fail('E_DUPLICATE_SAMPLE', `it has the input, expected output and context of case ${first}`, 'Tell both apart by their context, or remove one. Several evaluate() calls in one process write to one run.');
}

;// CONCATENATED MODULE: ./build/harness/formats/junit-tree.js

const junit_tree_NONE = { tests: 0, failed: 0, failures: 0, errored: 0, errors: 0 };
const junit_tree_MAX_DEPTH = 64;
/** What is kept of the text of an error. */
const MAX_TEXT_LENGTH = 64 * 1024;
/** Values of `status` and `result` (GoogleTest and others) of a test that did not run. */
const NOT_RUN = new Set(['notrun', 'skipped', 'disabled', 'ignored', 'pending', 'suppressed']);
const NOT_PASSED = new Set(['failed', 'fail', 'failure', 'error', 'errored', 'broken']);
/** Makes test cases of the elements of a JUnit XML file as they open and close. */
class JUnitTree {
    #file;
    #line;
    #elements = [];
    #suites = [];
    #case = null;
    #text = null;
    #done = [];
    /** An error that stands in a suite and in none of its tests. */
    suiteError = null;
    constructor(file, line) {
        this.#file = file;
        this.#line = line;
    }
    /** @returns whether the text in the element is of interest */
    open(name, attributes) {
        if (this.#elements.length === 0 && name !== 'testsuites' && name !== 'testsuite') {
            this.#fail('E_FORMAT', `<${name}> is the root`, 'JUnit XML begins with <testsuites> or <testsuite>.');
        }
        if (this.#elements.length >= junit_tree_MAX_DEPTH) {
            this.#fail('E_FORMAT', `elements are nested deeper than ${junit_tree_MAX_DEPTH} levels`, 'Is it JUnit XML?');
        }
        const parent = this.#elements.at(-1);
        this.#elements.push(name);
        if (name === 'testsuites' || name === 'testsuite') {
            const { name: title = '', hostname: host = '' } = attributes;
            this.#suites.push({ name: title, host, attributes, own: { ...junit_tree_NONE }, all: { ...junit_tree_NONE } });
        }
        else if (name === 'testcase')
            this.#openCase(attributes);
        else if (parent === 'testcase' && this.#case !== null)
            return this.#openOutcome(name, attributes, this.#case);
        else if (name === 'property')
            this.#property(attributes);
        else if (parent === 'testsuite' && (name === 'error' || name === 'failure')) {
            this.#count((counts) => (counts[name === 'error' ? 'errors' : 'failures'] += 1));
            this.suiteError ??= attributes['message'] ?? name;
        }
        return false;
    }
    text(text) {
        if (this.#text !== null && this.#text.length < MAX_TEXT_LENGTH) {
            this.#text = `${this.#text}${text}`.slice(0, MAX_TEXT_LENGTH);
        }
    }
    close() {
        const name = this.#elements.pop();
        if (name === 'testcase')
            this.#closeCase();
        else if (name === 'testsuite' || name === 'testsuites')
            this.#closeSuite();
        else if (this.#text !== null && this.#case !== null && this.#elements.at(-1) === 'testcase') {
            this.#case.message ??= this.#text.trim().toWellFormed();
            this.#text = null;
        }
    }
    /** The cases that were closed since the last call. */
    take() {
        const done = this.#done;
        this.#done = [];
        return done;
    }
    #openCase(attributes) {
        if (this.#case !== null)
            this.#fail('E_ROW', 'a <testcase> stands in another', 'Is it JUnit XML?');
        this.#case = {
            attributes,
            line: this.#line(),
            properties: [],
            failures: 0,
            errors: 0,
            skipped: false,
            message: null,
        };
    }
    #openOutcome(name, { message }, open) {
        if (name === 'failure')
            open.failures += 1;
        else if (name === 'skipped' || name === 'disabled')
            open.skipped = true;
        else if (name === 'error') {
            open.errors += 1;
            if (message !== undefined && message !== '')
                open.message ??= message.slice(0, MAX_TEXT_LENGTH).toWellFormed();
            else
                this.#text = '';
        }
        return this.#text !== null;
    }
    #property({ name, value }) {
        if (this.#case !== null && name !== undefined && value !== undefined)
            this.#case.properties.push([name, value]);
    }
    #closeCase() {
        const open = this.#case;
        if (open === null)
            return;
        this.#case = null;
        const { name = '', classname = '', file = '' } = open.attributes;
        if (name === '')
            this.#fail('E_ROW', 'a <testcase> has no name', 'Tests are told apart by their names.');
        const outcome = this.#outcomeOf(open);
        this.#count((counts) => {
            counts.tests += 1;
            counts.failures += open.failures;
            counts.errors += open.errors;
            if (open.failures > 0)
                counts.failed += 1;
            if (open.errors > 0)
                counts.errored += 1;
        });
        this.#done.push({
            name,
            classname,
            file,
            suites: this.#suites.map(({ name: suite, host }) => ({ name: suite, host })),
            outcome,
            error: outcome === 'error' ? (open.message ?? '') : null,
            properties: Object.fromEntries(open.properties),
            line: open.line,
        });
    }
    #outcomeOf({ attributes, failures, errors, skipped }) {
        if (errors > 0)
            return 'error';
        if (failures > 0)
            return 'failed';
        const said = [attributes['status'], attributes['result']].map((value) => value?.toLowerCase() ?? '');
        if (skipped || said.some((value) => NOT_RUN.has(value)))
            return 'skipped';
        const failed = said.find((value) => NOT_PASSED.has(value));
        if (failed === undefined)
            return 'passed';
        return this.#fail('E_ROW', `a <testcase> has the status ${JSON.stringify(failed)} and neither <failure> nor <error>`, 'The file was edited, or is no JUnit XML that we know.');
    }
    #count(add) {
        for (const suite of this.#suites)
            add(suite.all);
        const suite = this.#suites.at(-1);
        if (suite !== undefined)
            add(suite.own);
    }
    /** Writers differ in what they count: suites within or not, tests or elements. Who counts neither way is wrong. */
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const { attributes, own, all } = suite;
        const [tests, failures, errors] = ['tests', 'failures', 'errors'].map((name) => this.#said(name, attributes));
        const where = suite.name === '' ? 'a suite' : `suite ${JSON.stringify(suite.name)}`;
        if (tests !== null && tests !== undefined && tests !== own.tests && tests !== all.tests) {
            this.#fail('E_COUNT', `${where} says that it has ${tests} tests, and holds ${all.tests}`, EDITED);
        }
        const agree = [own, all].some((counts) => matches(failures, counts.failed, counts.failures) && matches(errors, counts.errored, counts.errors));
        if (agree)
            return;
        this.#fail('E_MISMATCH', `${where} says that ${failures ?? 'some'} tests failed and ${errors ?? 'some'} had errors, and holds ${all.failed} and ${all.errored}`, EDITED);
    }
    #said(name, attributes) {
        const text = attributes[name];
        if (text === undefined || text === '')
            return null;
        if (/^\d{1,15}$/u.test(text))
            return Number(text);
        return this.#fail('E_FORMAT', `"${name}" of a suite is no number`, 'Is it JUnit XML?');
    }
    #fail(code, message, hint) {
        throw new errors/* MiraError */.gx(code, `${this.#file}: ${message}`, { hint, at: { file: this.#file, line: this.#line() } });
    }
}
const EDITED = 'Tests are missing, or the file was edited: run the tests again.';
function matches(said, tests, elements) {
    return said === null || said === undefined || said === tests || said === elements;
}

;// CONCATENATED MODULE: ./build/harness/formats/junit-xml.js



/** A text, attribute or comment that goes on for so long is not read to its end. */
const MAX_TOKEN_BYTES = 16 * 1024 * 1024;
/** What is read of a file to see whether it is JUnit XML. */
const HEAD_BYTES = 64 * 1024;
/** Whether a file is XML with `testsuites` or `testsuite` at its root. */
async function isJUnit(file) {
    for await (const chunk of (0,lines/* readChunks */.zO)(file)) {
        const head = chunk.subarray(0, HEAD_BYTES);
        if (!/^\s*</u.test(junit_xml_withoutMark(head.toString('latin1', 0, 256))))
            return false;
        return (await rootOf(head)) !== null;
    }
    return false;
}
function junit_xml_withoutMark(text) {
    return text.startsWith('\u00EF\u00BB\u00BF') ? text.slice(3) : text;
}
async function rootOf(head) {
    const parser = await newParser();
    let root = null;
    parser.on('opentagstart', ({ name }) => {
        root ??= name;
    });
    try {
        parser.write(new TextDecoder('utf-8').decode(head, { stream: true }));
    }
    catch {
        // what comes before the fault tells
    }
    return root === 'testsuites' || root === 'testsuite' ? root : null;
}
async function newParser() {
    const { SaxesParser: Parser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const parser = new Parser();
    parser.on('error', (error) => {
        throw error;
    });
    return parser;
}
/**
 * The test cases of a JUnit XML file, in file order, with the counts of each suite checked at its end. The file is read
 * as a stream; document types, and with them entities of the file's own, are refused.
 *
 * @param onSuiteError called when a suite has an error that is of none of its tests, so that some may be missing
 * @throws MiraError E_FORMAT, E_ROW, E_COUNT, E_MISMATCH at file and line
 */
async function* readTestCases(file, onSuiteError) {
    const parser = await newParser();
    const fail = (what, hint) => {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} ${what}`, { hint, at: { file, line: parser.line } });
    };
    const tree = new JUnitTree(file, () => parser.line);
    let lastToken = 0;
    const token = () => {
        lastToken = parser.position;
    };
    parser.on('doctype', () => fail('declares a document type', 'Remove <!DOCTYPE …>: JUnit XML has none.'));
    parser.on('xmldecl', ({ encoding }) => {
        if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(encoding)) {
            fail(`is declared to be in ${JSON.stringify(encoding)}`, 'Write it in UTF-8.');
        }
    });
    parser.on('opentag', ({ name, attributes }) => {
        token();
        if (tree.open(name, attributes))
            parser.on('text', (text) => tree.text(text));
    });
    parser.on('closetag', () => {
        token();
        parser.off('text');
        tree.close();
    });
    parser.on('cdata', (text) => {
        token();
        tree.text(text);
    });
    for (const event of ['comment', 'processinginstruction'])
        parser.on(event, token);
    const guarded = (step) => {
        try {
            step();
        }
        catch (error) {
            if (error instanceof errors/* MiraError */.gx)
                throw error;
            // saxes puts line and column before its messages, and a TypeError is bytes that are no UTF-8
            const why = error instanceof TypeError ? 'it is not UTF-8' : (0,errors/* messageOf */.bD)(error).replace(/^(?:[^:]*:)?\d+:\d+: /u, '');
            fail(`is not sound XML: ${why}`, 'The harness may have been stopped while it wrote: run it again.');
        }
    };
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of (0,lines/* readChunks */.zO)(file)) {
        guarded(() => parser.write(decoder.decode(chunk, { stream: true })));
        yield* tree.take();
        if (parser.position - lastToken > MAX_TOKEN_BYTES)
            fail('holds a text of more than 16 MiB', 'No test writes so much.');
    }
    guarded(() => parser.write(decoder.decode()).close());
    yield* tree.take();
    if (tree.suiteError !== null)
        onSuiteError?.();
}

;// CONCATENATED MODULE: ./build/harness/formats/junit.js





const junit_FORMAT = 'junit';
const junit_PASS = 'pass';
/**
 * JUnit XML, as test runners of every language write it; all files of a folder together.
 *
 * | of a `testcase` | is |
 * |---|---|
 * | `classname` (else the suite's name) and `name` | key; where that is not unique in the run, with `file`, then with suites, then with their `hostname` (Playwright's project) |
 * | no outcome · `failure` · `error` · `skipped`, or a `status` that says that it did not run | `pass`: 1 · 0 · `null` and an error · `null` |
 * | suite, `classname`, `properties` | slices |
 *
 * There is no prompt, target or response, so that a changed test is not noticed.
 */
const junit = {
    format: junit_FORMAT,
    docs: {
        harness: 'JUnit XML of any test runner',
        files: 'every `.xml` file whose root is `testsuites` or `testsuite`',
        key: '`classname` (else the suite’s name) and `name`; where these are not unique in the run, with `file`, then with the suites’ names, then with their `hostname`; the same test twice is refused. Suite, class and properties are slices',
        recomputed: '`tests`, `failures` and `errors` of each suite',
        unknown: 'what was asked and answered: a changed test is not noticed; which harness and version it was. A skipped test was not passed, and a test with an error has no score',
    },
    async detect(path) {
        return (await findFiles(path)).length > 0;
    },
    async open(path, { task }) {
        const files = await findFiles(path);
        if (files.length === 0) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} is JUnit XML`, {
                hint: 'Its root has to be <testsuites> or <testsuite>.',
            });
        }
        const { keyOf, count, limited } = await survey(files);
        if (count === 0) {
            throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `${files.join(', ')} holds no test`, {
                hint: 'The test runner ran nothing: look at its log.',
            });
        }
        return output(files, task, keyOf, count, limited);
    },
};
async function findFiles(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        if ((file === path || file.endsWith('.xml')) && (await isJUnit(file)))
            found.push(file);
    }
    return found;
}
/** Keys by how much they say; the first under which every test has a key of its own is taken. */
const KEYS = [
    (test) => named(test, []),
    (test) => named(test, [fileOf(test)]),
    (test) => named(test, [...test.suites.map(({ name }) => name), fileOf(test)]),
    (test) => named(test, [...test.suites.map(suiteAndHost), fileOf(test)]),
];
function named({ classname, name, suites }, more) {
    const group = classname === '' ? (suites.at(-1)?.name ?? '') : classname;
    return [...more, group, name].filter((part) => part !== '').join('::');
}
/** An absolute path is another one on the next machine. */
function fileOf({ file }) {
    return /^(?:[/\\]|[A-Za-z]:)/u.test(file) ? (file.split(/[/\\]/u).at(-1) ?? '') : file;
}
function suiteAndHost({ name, host }) {
    return host === '' ? name : `${name} on ${host}`;
}
async function survey(files) {
    let twice = null;
    for (const keyOf of KEYS) {
        const keys = new KeyTable();
        let tests = 0;
        twice = null;
        let limited = false;
        for (const file of files) {
            for await (const test of readTestCases(file, () => (limited = true))) {
                if (keys.add(keyOf(test)) < tests)
                    twice ??= { file, test };
                tests += 1;
            }
        }
        if (twice === null)
            return { keyOf, count: tests, limited };
    }
    const [shortKey] = KEYS;
    const { file, test } = twice ?? { file: '', test: null };
    throw new errors/* MiraError */.gx('E_DUPLICATE_SAMPLE', `${file} has the test ${JSON.stringify(test === null ? '' : shortKey(test))} twice`, {
        hint: 'Tests are told apart by classname, name, file, suite and hostname: give them different names, and run each once.',
        at: { file, line: test?.line ?? 1 },
    });
}
function output(files, task, keyOf, count, limited) {
    return {
        format: junit_FORMAT,
        harness: { name: junit_FORMAT, version: null },
        tasks: new Map([
            [
                task,
                {
                    expected: count,
                    limited,
                    version: null,
                    nShot: null,
                    generation: null,
                    metrics: new Map([[junit_PASS, { direction: 'higher', kind: 'binary', reported: null, unsupported: null }]]),
                },
            ],
        ]),
        files,
        async *rows() {
            for (const file of files)
                for await (const test of readTestCases(file))
                    yield junit_sampleOf(test, task, keyOf(test));
        },
    };
}
const SCORES = { passed: 1, failed: 0, error: null, skipped: null };
function junit_sampleOf(test, task, key) {
    const { classname, suites, properties, outcome, error } = test;
    const suite = suites.at(-1)?.name ?? '';
    const groups = { ...(suite === '' ? {} : { suite }), ...(classname === '' ? {} : { classname }) };
    return {
        task,
        key,
        repeat: 0,
        scores: { [junit_PASS]: SCORES[outcome] },
        slices: (0,slices/* slicesOf */.nu)({ ...groups, ...properties }),
        prompt: null,
        target: null,
        response: null,
        error,
    };
}

;// CONCATENATED MODULE: ./build/harness/formats/lighteval-results.js



/** Whether a JSON file has the members of lighteval's results. */
function isResults({ members }) {
    return ['config_general', 'results', 'config_tasks', 'summary_tasks'].every((name) => members.get(name)?.kind === 'object');
}
/** @throws MiraError E_FORMAT */
async function readResults({ file, members }) {
    const read = async (name) => {
        const place = members.get(name);
        const value = place === undefined ? null : await readValue(file, place, { name, python: true });
        return (0,json/* isObject */.Gv)(value) ? value : {};
    };
    const general = await read('config_general');
    const [results, configs, versions] = [await read('results'), await read('config_tasks'), await read('versions')];
    const sha = general['lighteval_sha'];
    const tasks = Object.entries(results).map(([name, printed]) => {
        const config = configs[name];
        return [name, taskOf((0,json/* isObject */.Gv)(printed) ? printed : {}, (0,json/* isObject */.Gv)(config) ? config : null, versions[name], general)];
    });
    return { version: typeof sha === 'string' && sha !== '?' ? sha : null, tasks: new Map(tasks) };
}
function taskOf(printed, config, version, general) {
    const documents = lighteval_results_countOf(config?.['effective_num_docs']);
    const original = lighteval_results_countOf(config?.['original_num_docs']);
    const splits = config?.['evaluation_splits'];
    return {
        average: config === null,
        documents,
        severalSplits: Array.isArray(splits) && splits.length > 1,
        info: {
            expected: documents,
            limited: (general['max_samples'] ?? null) !== null || (documents !== null && original !== null && documents < original),
            version: lighteval_results_versionOf(version ?? config?.['version']),
            nShot: lighteval_results_countOf(config?.['num_fewshots']),
            generation: config === null ? null : lighteval_results_generationOf(config, general),
            metrics: lighteval_results_metricsOf(printed, config),
        },
    };
}
/** lighteval 0.13 writes -1 for what it did not count. */
function lighteval_results_countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function lighteval_results_versionOf(version) {
    if (typeof version === 'number' && Number.isFinite(version))
        return String(version);
    return typeof version === 'string' ? version : null;
}
/** What the model was asked to generate with: its parameters, the system prompt, and the limits of the task. */
function lighteval_results_generationOf(config, general) {
    const model = (0,json/* isObject */.Gv)(general['model_config']) ? general['model_config'] : {};
    const parameters = (0,json/* isObject */.Gv)(model['generation_parameters']) ? model['generation_parameters'] : {};
    const all = {
        ...parameters,
        system_prompt: model['system_prompt'],
        generation_size: config['generation_size'],
        stop_sequence: config['stop_sequence'],
    };
    const set = Object.entries(all).flatMap(([name, value]) => {
        const empty = (value ?? null) === null || (Array.isArray(value) && value.length === 0);
        return empty || !(0,rows/* isStorable */.zu)(value) ? [] : [[name, value]];
    });
    return set.length === 0 ? null : Object.fromEntries(set);
}
/** The metrics that a task declares; a grouping has several names, and objects by name where others have one value. */
function declaredMetrics(config) {
    const declared = new Map();
    const metrics = config?.['metrics'];
    for (const metric of Array.isArray(metrics) ? metrics : []) {
        if (!(0,json/* isObject */.Gv)(metric))
            continue;
        const { metric_name: names, corpus_level_fn: aggregation, higher_is_better: higherIsBetter } = metric;
        for (const name of Array.isArray(names) ? names : [names]) {
            if (typeof name !== 'string')
                continue;
            declared.set(name, {
                aggregation: (0,json/* isObject */.Gv)(aggregation) ? aggregation[name] : aggregation,
                higherIsBetter: (0,json/* isObject */.Gv)(higherIsBetter) ? higherIsBetter[name] : higherIsBetter,
            });
        }
    }
    return declared;
}
function lighteval_results_metricsOf(printed, config) {
    const declared = declaredMetrics(config);
    const metrics = new Map();
    for (const [name, value] of Object.entries(printed)) {
        if (name.endsWith('_stderr') && Object.hasOwn(printed, name.slice(0, -'_stderr'.length)))
            continue;
        const { aggregation, higherIsBetter } = declared.get(name) ?? {};
        const direction = typeof higherIsBetter === 'boolean' ? (higherIsBetter ? 'higher' : 'lower') : null;
        const reported = typeof value === 'number' && Number.isFinite(value) ? value : null;
        const metric = { direction, kind: null, reported };
        if (config === null)
            metrics.set(name, { ...metric, unsupported: 'it is an average over tasks', aggregateOnly: true });
        else
            metrics.set(name, { ...metric, unsupported: lighteval_results_whyNoMean(aggregation) });
    }
    return metrics;
}
/** lighteval prints the name of the function that aggregates, `mean` for numpy's. */
function lighteval_results_whyNoMean(aggregation) {
    if (aggregation === 'mean')
        return null;
    if (typeof aggregation === 'string' && /^[\w.]{1,40}$/u.test(aggregation)) {
        return `it is aggregated by ${aggregation}, not by the mean`;
    }
    if (typeof aggregation === 'string')
        return 'it is computed over the whole corpus, not by the mean';
    return 'lighteval does not say that it is a mean over samples';
}

;// CONCATENATED MODULE: ./build/harness/formats/lighteval-row.js





/** A row of a details file. */
class DetailRow {
    file;
    /** Counts from 1. */
    number;
    doc;
    metric;
    response;
    constructor(file, number, value) {
        this.file = file;
        this.number = number;
        this.doc = this.#struct(value, 'doc');
        this.metric = this.#struct(value, 'metric');
        this.response = this.#struct(value, 'model_response');
    }
    fail(code, message, hint) {
        throw new errors/* MiraError */.gx(code, `row ${this.number} of ${this.file}: ${message}`, { hint, at: { file: this.file } });
    }
    #struct(value, name) {
        const struct = value[name] ?? value[`__${name}__`];
        return (0,json/* isObject */.Gv)(struct) ? struct : this.fail('E_ROW', `"${name}" is not a struct`, lighteval_row_HINT);
    }
}
const lighteval_row_HINT = 'The file is not what lighteval 0.13 writes with --save-details.';
/** @throws MiraError E_ROW, E_SCORE at file and row */
function lighteval_row_sampleOf(row, name, task) {
    const { doc, response } = row;
    if (doc['task_name'] !== name) {
        row.fail('E_MIXED_RUNS', `it is of task ${JSON.stringify(doc['task_name'])}, and others are of "${name}"`, lighteval_row_HINT);
    }
    const { scores, reasons } = lighteval_row_scoresOf(row, task);
    const prompt = lighteval_row_promptOf(row);
    return {
        task: name,
        key: lighteval_row_keyOf(row, prompt, task),
        repeat: 0,
        scores,
        slices: (0,slices/* slicesOf */.nu)(doc['specific']),
        prompt,
        target: readText(row, 'gold', finite(goldOf(doc))),
        response: readText(row, 'response', finite(lighteval_row_responseOf(response))),
        error: reasons.length === 0 ? null : reasons.join(', '),
    };
}
/** An id is the position in the split. Where that says nothing, what is asked is part of the key. */
function lighteval_row_keyOf(row, prompt, task) {
    const { id } = row.doc;
    const asked = () => (0,external_node_crypto_.hash)('sha256', (0,json/* canonicalJson */.dj)(prompt), 'buffer').toString('hex', 0, 8);
    if (id === undefined || id === null || id === '')
        return asked();
    if (typeof id !== 'string' || !id.isWellFormed())
        return row.fail('E_ROW', 'the id is not a string', lighteval_row_HINT);
    return task.severalSplits ? `${id}-${asked()}` : id;
}
/** The query alone, or with what else there is of instruction and choices. */
function lighteval_row_promptOf(row) {
    const { query = null, instruction = null, choices } = row.doc;
    const several = Array.isArray(choices) && choices.length > 1;
    if (instruction === null && !several)
        return readText(row, 'query', query);
    return readText(row, 'query', {
        ...(instruction === null ? {} : { instruction }),
        query,
        ...(several ? { choices: finite(choices) } : {}),
    });
}
function goldOf({ gold_index: index, choices }) {
    const indices = Array.isArray(index) ? index : [index];
    const golds = indices.map((at) => Array.isArray(choices) && typeof at === 'number' ? (choices[at] ?? null) : null);
    return golds.length === 1 ? golds[0] : golds;
}
/** The texts that the model gave, else the log-probabilities of the choices. */
function lighteval_row_responseOf({ text, logprobs }) {
    const texts = Array.isArray(text) ? text : [];
    if (texts.length > 0)
        return texts.length === 1 ? texts[0] : texts;
    return logprobs ?? null;
}
/** Evidence is JSON, which has no NaN. */
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return Array.isArray(value) ? value.map((item) => finite(item)) : value;
}
/** Python's booleans are numbers, and numpy's mean counts them as 1 and 0. */
function lighteval_row_scoresOf(row, task) {
    const scores = [];
    const reasons = [];
    for (const [name, info] of task.info.metrics) {
        if (info.unsupported !== null)
            continue;
        const value = row.metric[name];
        const { score, reason } = readScore(row, name, typeof value === 'boolean' ? Number(value) : value, true);
        scores.push([name, score]);
        if (reason !== null)
            reasons.push(reason);
    }
    return { scores: Object.fromEntries(scores), reasons };
}

;// CONCATENATED MODULE: ./build/harness/formats/thrift.js
const thrift_MAX_DEPTH = 32;
const MAX_VARINT_BYTES = 10;
const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, STRUCT] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
];
/**
 * Reads a struct of Thrift's compact protocol (thrift-compact-protocol.md of Apache Thrift), as in Parquet's footers and
 * page headers. No claim of a length is believed beyond the bytes that are there, and nothing takes more than linear time.
 *
 * @returns the struct, and the offset after it
 * @throws SyntaxError, or RangeError beyond the last byte
 */
function readThrift(bytes, start) {
    const reader = new Reader(bytes, start);
    const struct = reader.struct(0);
    return { struct, end: reader.at };
}
class Reader {
    #bytes;
    at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    struct(depth) {
        if (depth > thrift_MAX_DEPTH)
            throw new SyntaxError('structs are nested too deeply');
        const fields = new Map();
        let field = 0;
        for (;;) {
            const head = this.#byte();
            const type = head & 0x0f;
            if (type === STOP)
                return fields;
            field = head >> 4 === 0 ? this.#integer() : field + (head >> 4);
            fields.set(field, this.#value(type, depth));
        }
    }
    #value(type, depth) {
        switch (type) {
            case TRUE:
            case FALSE:
                return null;
            case BYTE:
                this.#skip(1);
                return null;
            case I16:
            case I32:
            case I64:
                return this.#integer();
            case DOUBLE:
                this.#skip(8);
                return null;
            case BINARY:
                this.#skip(this.#varint());
                return null;
            case LIST:
            case SET:
                return this.#list(depth);
            case STRUCT:
                return this.struct(depth + 1);
            default:
                throw new SyntaxError(`there is no type ${type}`);
        }
    }
    #list(depth) {
        const head = this.#byte();
        const size = head >> 4 === 15 ? this.#varint() : head >> 4;
        // an item takes a byte at least
        if (size > this.#bytes.length - this.at)
            throw new SyntaxError('a list is longer than the bytes that are there');
        const type = head & 0x0f;
        const boolean = type === TRUE || type === FALSE;
        return Array.from({ length: size }, () => this.#value(boolean ? BYTE : type, depth + 1));
    }
    #byte() {
        const byte = this.#bytes.readUInt8(this.at);
        this.at += 1;
        return byte;
    }
    #skip(length) {
        if (length > this.#bytes.length - this.at)
            throw new SyntaxError('a value is longer than the bytes that are there');
        this.at += length;
    }
    #varint() {
        let value = 0;
        let scale = 1;
        for (let count = 0; count < MAX_VARINT_BYTES; count += 1) {
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
            scale *= 0x80;
        }
        throw new SyntaxError('a number is too long');
    }
    /** Zigzag; beyond 2^53 the value is wrong, and no one asks for such. */
    #integer() {
        const value = this.#varint();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/parquet-footer.js

const MAGIC = Buffer.from('PAR1');
const MAX_FOOTER_BYTES = 16 * 1024 * 1024;
/** Bytes of a file; fewer than were asked for are an error. */
async function bytesAt(handle, start, length) {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
        if (bytesRead === 0)
            throw new SyntaxError('it ends too early');
        done += bytesRead;
    }
    return bytes;
}
/**
 * The footer of a Parquet file: its schema, and where its columns stand.
 *
 * @throws SyntaxError, RangeError
 */
async function readFooter(handle, size) {
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 86972));
    const tail = await bytesAt(handle, Math.max(0, size - 8), Math.min(8, size));
    if (size < 12 || !tail.subarray(4).equals(MAGIC))
        throw new SyntaxError('it does not end in PAR1');
    const length = tail.readUInt32LE(0);
    if (length > size - 12)
        throw new SyntaxError('it says that it is longer than the file');
    if (length > MAX_FOOTER_BYTES)
        throw new SyntaxError('it is larger than 16 MiB');
    const footer = await bytesAt(handle, size - 8 - length, length + 8);
    readThrift(footer.subarray(0, length), 0);
    const metadata = parquetMetadata(footer, { geoparquet: false });
    const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    if (rows !== metadata.num_rows || !Number.isSafeInteger(Number(rows)))
        throw new SyntaxError('it counts its rows wrongly');
    if (metadata.row_groups.some((group) => group.num_rows < 0n))
        throw new SyntaxError('it counts its rows wrongly');
    // walks the schema, and refuses one that is no tree
    levelsOf(metadata);
    // a member of that name would be lost without a word
    if (metadata.schema.some(({ name }) => name === '__proto__'))
        throw new SyntaxError('a column is called __proto__');
    return metadata;
}
/** The names of the columns; one of structs counts once. */
function topColumns({ schema }) {
    const names = [];
    for (let at = 1; at < schema.length; at = afterElement(schema, at))
        names.push(schema[at]?.name ?? '');
    return names;
}
/** The schema is a tree in pre-order. */
function afterElement(schema, at) {
    let next = at + 1;
    for (let left = schema[at]?.num_children ?? 0; left > 0; left -= 1)
        next = afterElement(schema, next);
    return next;
}
/**
 * The levels of each leaf column, by its path joined with NUL.
 *
 * @throws SyntaxError
 */
function levelsOf({ schema }) {
    const levels = new Map();
    const walk = (at, path, above, depth) => {
        const element = schema[at];
        const { num_children: children = 0 } = element ?? {};
        if (element === undefined || depth > 32 || !(Number.isSafeInteger(children) && children >= 0)) {
            throw new SyntaxError('the schema is not a tree');
        }
        const optional = element.repetition_type !== 'REQUIRED' && depth > 0 ? 1 : 0;
        const repeated = element.repetition_type === 'REPEATED' && depth > 0 ? 1 : 0;
        const own = { maxRepetition: above.maxRepetition + repeated, maxDefinition: above.maxDefinition + optional };
        const names = depth === 0 ? [] : [...path, element.name];
        if (element.num_children === undefined)
            levels.set(names.join('\0'), own);
        let next = at + 1;
        for (let left = children; left > 0; left -= 1)
            next = walk(next, names, own, depth + 1);
        return next;
    };
    if (walk(0, [], { maxRepetition: 0, maxDefinition: 0 }, 0) !== schema.length) {
        throw new SyntaxError('the schema is not a tree');
    }
    return levels;
}

;// CONCATENATED MODULE: ./build/harness/formats/parquet-pages.js

/** A page is decompressed whole. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
const [DATA_PAGE, INDEX_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2] = [0, 1, 2, 3];
const [PLAIN, PLAIN_DICTIONARY, RLE, RLE_DICTIONARY] = [0, 2, 3, 8];
/**
 * Checks the pages of a column chunk (parquet-format, README and Encodings.md) before a decoder believes their headers:
 * sizes within the chunk, values in all as many as the footer says, runs of levels and of indices no longer than the page.
 * A run of a few bytes may otherwise stand for a thousand million values.
 *
 * @throws SyntaxError, RangeError
 */
function checkPages(chunk) {
    const { bytes } = chunk;
    let values = 0;
    for (let at = 0; at < bytes.length;) {
        const { struct: header, end } = readThrift(bytes, at);
        const [size, packed] = [numberIn(header, 2), numberIn(header, 3)];
        if (packed < 0 || packed > bytes.length - end)
            throw new SyntaxError('a page is longer than its column');
        if (size < 0 || size > MAX_PAGE_BYTES)
            throw new SyntaxError('a page is larger than 64 MiB');
        const body = bytes.subarray(end, end + packed);
        values += checkPage(header, body, size, chunk);
        if (values > chunk.values)
            throw new SyntaxError('a column has more values than the footer says');
        at = end + packed;
    }
    if (values !== chunk.values)
        throw new SyntaxError('a column has fewer values than the footer says');
}
/** @returns how many values it holds */
function checkPage(header, body, size, chunk) {
    const type = numberIn(header, 1);
    if (type === INDEX_PAGE)
        return 0;
    if (type === DICTIONARY_PAGE) {
        const count = numberIn(structIn(header, 7), 1);
        if (count < 0 || count > size)
            throw new SyntaxError('a dictionary has more entries than bytes');
        return 0;
    }
    if (type === DATA_PAGE) {
        const data = structIn(header, 5);
        const count = countIn(data, chunk);
        const page = Buffer.from(chunk.decompress(body, size));
        let at = 0;
        for (const most of [chunk.maxRepetition, chunk.maxDefinition]) {
            if (most === 0)
                continue;
            const length = page.readUInt32LE(at);
            checkRuns(page, at + 4, at + 4 + length, bitWidth(most), count);
            at += 4 + length;
        }
        checkValues(page, at, numberIn(data, 2), count);
        return count;
    }
    if (type !== DATA_PAGE_V2)
        throw new SyntaxError(`a page is of the unknown type ${type}`);
    const data = structIn(header, 8);
    const count = countIn(data, chunk);
    const [definitions, repetitions] = [numberIn(data, 5), numberIn(data, 6)];
    checkRuns(body, 0, repetitions, bitWidth(chunk.maxRepetition), chunk.maxRepetition === 0 ? 0 : count);
    checkRuns(body, repetitions, repetitions + definitions, bitWidth(chunk.maxDefinition), chunk.maxDefinition === 0 ? 0 : count);
    const packed = body.subarray(repetitions + definitions);
    const length = size - repetitions - definitions;
    if (length < 0)
        throw new SyntaxError('the levels of a page are longer than the page');
    // true is Thrift's absence of a value: only a false that is written turns the compression off
    const page = Buffer.from(length === packed.length ? packed : chunk.decompress(packed, length));
    checkValues(page, 0, numberIn(data, 4), count);
    return count;
}
function countIn(data, chunk) {
    const count = numberIn(data, 1);
    if (count >= 0 && count <= chunk.values)
        return count;
    throw new SyntaxError('a page has more values than its column');
}
function checkValues(page, at, encoding, count) {
    if (encoding === PLAIN)
        return;
    if (encoding === RLE) {
        checkRuns(page, at + 4, at + 4 + (at < page.length ? page.readUInt32LE(at) : 0), 1, count);
    }
    else if (encoding === RLE_DICTIONARY || encoding === PLAIN_DICTIONARY) {
        if (at < page.length)
            checkRuns(page, at + 1, page.length, page.readUInt8(at), count);
    }
    else
        throw new SyntaxError(`values are in the encoding ${encoding}, which is not read`);
}
/** The hybrid of run lengths and bit packing (Encodings.md, RLE). */
function checkRuns(bytes, from, to, width, most) {
    if (to > bytes.length || width > 32)
        throw new SyntaxError('levels or indices are longer than their page');
    let seen = 0;
    for (let at = from; at < to && seen < most;) {
        let header = 0;
        let scale = 1;
        for (let byte = 0x80; byte >= 0x80; scale *= 0x80) {
            if (scale > 2 ** 28)
                throw new SyntaxError('the length of a run is too long');
            byte = bytes.readUInt8(at);
            header += (byte & 0x7f) * scale;
            at += 1;
        }
        const count = Math.floor(header / 2);
        if (header % 2 === 0) {
            if (count === 0 || count > most - seen)
                throw new SyntaxError('a run is longer than its page has values');
            seen += count;
            at += Math.ceil(width / 8);
        }
        else {
            if (count === 0 || count * width > to - at)
                throw new SyntaxError('packed values are longer than their page');
            seen += count * 8;
            at += count * width;
        }
    }
}
/** Bits that hold levels up to this one. */
function bitWidth(most) {
    return 32 - Math.clz32(most);
}
function numberIn(struct, field) {
    const value = struct.get(field);
    return typeof value === 'number' ? value : 0;
}
function structIn(struct, field) {
    const value = struct.get(field);
    if (value instanceof Map)
        return value;
    throw new SyntaxError('a page header lacks what its type prescribes');
}

;// CONCATENATED MODULE: ./build/harness/formats/parquet.js







/** What is read of a row group is held in memory, compressed and not. */
const MAX_GROUP_BYTES = 256 * 1024 * 1024;
const MAX_GROUP_VALUES = 16 * 1024 * 1024;
/** Whether a file has Parquet's mark at both ends. */
async function isParquet(file) {
    return withFile(file, async (handle, size) => {
        if (size < 12)
            return false;
        const [head, tail] = [await bytesAt(handle, 0, 4), await bytesAt(handle, size - 4, 4)];
        return head.equals(MAGIC) && tail.equals(MAGIC);
    });
}
/**
 * Opens a Parquet file. Nothing that it says of itself is believed before it was checked.
 *
 * @throws MiraError E_FORMAT
 */
async function openParquet(file) {
    const metadata = await withFile(file, async (handle, size) => {
        try {
            return await readFooter(handle, size);
        }
        catch (error) {
            throw unsound(file, `its footer is wrong: ${(0,errors/* messageOf */.bD)(error)}`, error);
        }
    });
    const count = Number(metadata.num_rows);
    return {
        file,
        count,
        columns: new Set(topColumns(metadata)),
        async *rows(columns, most = count) {
            const { parquetReadObjects } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 86972));
            const compressors = await loadCompressors();
            let start = 0;
            for (const [index, group] of metadata.row_groups.entries()) {
                if (start >= most)
                    return;
                const end = Math.min(most, start + Number(group.num_rows));
                const rows = await withFile(file, async (handle, size) => {
                    try {
                        await checkGroup({ handle, size, compressors }, metadata, group, columns);
                        const source = { byteLength: size, slice: (from, to = size) => arrayAt(handle, from, to) };
                        const only = { file: source, metadata, rowStart: start, rowEnd: end, columns: [...columns] };
                        return await parquetReadObjects({ ...only, compressors });
                    }
                    catch (error) {
                        throw unsound(file, `row group ${index + 1} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, error);
                    }
                });
                if (rows.length !== end - start)
                    throw unsound(file, `row group ${index + 1} has ${rows.length} rows`, null);
                for (const row of rows) {
                    const plain = toPlain(row);
                    if ((0,json/* isObject */.Gv)(plain))
                        yield plain;
                }
                start = end;
            }
        },
    };
}
function unsound(file, why, cause) {
    return new errors/* MiraError */.gx('E_FORMAT', `${file} is not a sound Parquet file: ${why}`, {
        hint: 'The harness may have been stopped while it wrote, or the file was changed: run it again.',
        at: { file },
        cause,
    });
}
async function withFile(file, use) {
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        throw (0,lines/* unreadable */.O$)(file, error);
    });
    try {
        return await use(handle, (await handle.stat()).size);
    }
    finally {
        await handle.close();
    }
}
async function arrayAt(handle, from, to) {
    if (to < from || to - from > MAX_GROUP_BYTES)
        throw new SyntaxError('a column is larger than 256 MiB');
    const array = new ArrayBuffer(to - from);
    (await bytesAt(handle, from, to - from)).copy(Buffer.from(array));
    return array;
}
async function checkGroup(source, metadata, group, columns) {
    const levels = levelsOf(metadata);
    let bytes = 0n;
    let values = 0n;
    const chunks = group.columns.filter(({ meta_data: meta }) => columns.includes(meta?.path_in_schema[0] ?? ''));
    for (const { meta_data: meta } of chunks) {
        bytes += (meta?.total_compressed_size ?? 0n) + (meta?.total_uncompressed_size ?? 0n);
        values += meta?.num_values ?? 0n;
    }
    // so that a footer cannot ask for more rows than there are
    if (chunks.length === 0 || chunks.some(({ meta_data: meta }) => (meta?.num_values ?? 0n) < group.num_rows)) {
        throw new SyntaxError('a column has fewer values than rows');
    }
    if (bytes > MAX_GROUP_BYTES)
        throw new SyntaxError('it is larger than 256 MiB');
    if (values > MAX_GROUP_VALUES)
        throw new SyntaxError('it has more than 16 million values');
    for (const chunk of chunks)
        await checkChunk(source, chunk, levels);
}
async function checkChunk({ handle, size, compressors }, { meta_data: meta }, levels) {
    const level = meta === undefined ? undefined : levels.get(meta.path_in_schema.join('\0'));
    if (meta === undefined || level === undefined)
        throw new SyntaxError('a column is not in the schema');
    const { dictionary_page_offset: dictionary = 0n } = meta;
    const start = Number(dictionary === 0n ? meta.data_page_offset : dictionary);
    const length = Number(meta.total_compressed_size);
    if (start < 4 || length < 0 || start + length > size || meta.num_values < 0n) {
        throw new SyntaxError('a column lies outside of the file');
    }
    const decompress = compressors[meta.codec];
    if (decompress === undefined)
        throw new SyntaxError(`it is compressed with ${meta.codec}, which is not read`);
    checkPages({ bytes: await bytesAt(handle, start, length), values: Number(meta.num_values), ...level, decompress });
}
/** A page may say that it is larger than it can be: each is decompressed into the size that was checked, and no more. */
async function loadCompressors() {
    const { snappyUncompress } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 86972));
    const exact = (decompress) => (page, length) => {
        if (length > MAX_PAGE_BYTES)
            throw new SyntaxError('a page is larger than 64 MiB');
        const bytes = decompress(page, length);
        if (bytes.length !== length)
            throw new SyntaxError('a page is not as long as it says');
        return bytes;
    };
    return {
        UNCOMPRESSED: exact((page) => page),
        SNAPPY: exact((page, length) => {
            const bytes = new Uint8Array(length);
            snappyUncompress(page, bytes);
            return bytes;
        }),
        // a limit of 0 would be none
        GZIP: exact((page, length) => (0,external_node_zlib_.gunzipSync)(page, { maxOutputLength: Math.max(1, length) })),
        ZSTD: exact((page, length) => (0,external_node_zlib_.zstdDecompressSync)(page, { maxOutputLength: Math.max(1, length) })),
        BROTLI: exact((page, length) => (0,external_node_zlib_.brotliDecompressSync)(page, { maxOutputLength: Math.max(1, length) })),
    };
}
/** Values as JSON has them, NaN and infinities aside; bytes, which are images, are left out. */
function toPlain(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toPlain(item));
    if (ArrayBuffer.isView(value))
        return null;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
}

;// CONCATENATED MODULE: ./build/harness/formats/lighteval.js







const lighteval_FORMAT = 'lighteval';
/**
 * lighteval's output folder, written with `--save-details`: `results/<model>/results_<date>.json`, and
 * `details/<model>/<date>/details_<task>_<date>.parquet`.
 *
 * | of a row of the details | is |
 * |---|---|
 * | `doc.task_name` | task |
 * | `doc.id`, a position in the split; with a hash of the query where a task has several splits | key |
 * | `metric` | the scores whose `corpus_level_fn` is `mean` |
 * | NaN | score `null` and an error |
 * | `doc.query` with instruction and choices, the gold choices, `model_response.text` or `.logprobs` | prompt, target, response |
 * | scalars in `doc.specific` | slices |
 */
const lighteval = {
    format: lighteval_FORMAT,
    docs: {
        harness: '[lighteval](https://github.com/huggingface/lighteval) 0.13',
        files: '`results_<date>.json`, and the `details_*_<date>.parquet` of the same date (`--save-details`)',
        key: '`doc.id`, which is the position in the split; with a hash of the query where a task has several splits. Scalars in `doc.specific` are slices',
        recomputed: 'every metric whose `corpus_level_fn` is `mean`; the number of rows where lighteval counted its documents',
        unknown: 'lighteval’s version when it is installed from PyPI; whether a reordered dataset moved the ids (pairs with another prompt are then incomparable); metrics over the whole corpus are listed as skipped; `--max-samples` makes a run limited',
    },
    async detect(path) {
        return (await lighteval_findResults(await (0,tree/* listFiles */.CS)(path), path)).length > 0;
    },
    async open(path) {
        const listed = await (0,tree/* listFiles */.CS)(path);
        const [results, other] = await lighteval_findResults(listed, path);
        if (results === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds results of lighteval`, {
                hint: 'Point `output` at the folder that was given as --output-dir.',
            });
        }
        if (other !== undefined)
            throw mixedRuns(`${path} holds the results of two runs`, other.file);
        return lighteval_openRun(results, await detailsOf(results.file, path, listed));
    },
};
function mixedRuns(message, file) {
    return new errors/* MiraError */.gx('E_MIXED_RUNS', message, {
        hint: 'Empty the folder before lighteval writes to it, or name one results file.',
        at: { file },
    });
}
async function lighteval_findResults(files, path) {
    const found = [];
    for (const file of files) {
        const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
        if (outline !== null && isResults(outline))
            found.push(outline);
    }
    return found;
}
/** The details of the run, by the date in their names; beside those of a folder that was named none of another may lie. */
async function detailsOf(results, path, listed) {
    const alone = results !== path;
    const date = /_([^_]+)\.json$/u.exec((0,external_node_path_.basename)(results))?.[1] ?? '';
    const files = (alone ? listed : await filesBeside(results)).filter((file) => file.endsWith('.parquet'));
    const own = files.filter((file) => file.endsWith(`_${date}.parquet`));
    const stray = alone ? files.find((file) => !own.includes(file)) : undefined;
    if (stray !== undefined)
        throw mixedRuns(`${stray} is not of the run that wrote ${results}`, stray);
    return own;
}
/** `…/results/<model>/results_<date>.json` has its details in `…/details`; else they are looked for beside it. */
async function filesBeside(results) {
    const folders = (0,external_node_path_.dirname)(results).split(external_node_path_.sep);
    const at = folders.lastIndexOf('results');
    const details = at < 0 ? null : (0,external_node_path_.join)(folders.slice(0, at).join(external_node_path_.sep) || (folders[0] === '' ? external_node_path_.sep : '.'), 'details');
    const found = details !== null && (await (0,tree/* kindOf */.I)(details)) === 'folder' ? details : (0,external_node_path_.dirname)(results);
    return (0,tree/* listFiles */.CS)(found);
}
async function lighteval_openRun({ file, problem, ...outline }, details) {
    if (problem !== null) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not whole: ${problem}`, {
            hint: 'lighteval may have been stopped while it wrote: run the evaluation again.',
            at: { file },
        });
    }
    const { tasks, version } = await readResults({ file, problem, ...outline });
    const files = [];
    for (const path of details)
        if (await isParquet(path))
            files.push(await taskFile(path, tasks, file));
    if (files.length === 0) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `there are no details of the run that wrote ${file}`, {
            hint: 'Run lighteval with --save-details: claims are made from samples, not from aggregates.',
        });
    }
    for (const [name, { average }] of tasks) {
        const own = files.filter((entry) => entry.name === name);
        if (own.length > 1)
            throw mixedRuns(`there are two files with details of task "${name}"`, own[1]?.details.file ?? '');
        if (own.length > 0 || average)
            continue;
        throw new errors/* MiraError */.gx('E_COUNT', `${file} has results of task "${name}", and there are no details of it`, {
            hint: 'A file is missing: run the evaluation again into an empty folder.',
            at: { file },
        });
    }
    return {
        format: lighteval_FORMAT,
        harness: { name: lighteval_FORMAT, version },
        tasks: new Map(tasks.entries().map(([name, { info }]) => [name, info])),
        files: [file, ...files.map((entry) => entry.details.file)],
        async *rows() {
            for (const entry of files)
                yield* lighteval_rowsOf(entry);
        },
    };
}
/** File names may have been changed for a file system: which task it is, the first row says. */
async function taskFile(path, tasks, results) {
    const details = await openParquet(path);
    for await (const value of details.rows(columnsOf(details), 1)) {
        const name = new DetailRow(path, 1, value).doc['task_name'];
        const task = typeof name === 'string' ? tasks.get(name) : undefined;
        if (typeof name === 'string' && task !== undefined)
            return { name, task, details };
        throw mixedRuns(`${results} has no results of task ${JSON.stringify(name ?? null)}`, path);
    }
    throw new errors/* MiraError */.gx('E_COUNT', `${path} holds no row`, { hint: 'Run the evaluation again.', at: { file: path } });
}
/** @throws MiraError E_FORMAT */
function columnsOf({ file, columns }) {
    return ['doc', 'metric', 'model_response'].map((name) => {
        const column = [name, `__${name}__`].find((candidate) => columns.has(candidate));
        if (column !== undefined)
            return column;
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} has no column "${name}"`, {
            hint: 'Details are read as lighteval 0.11 and later write them.',
            at: { file },
        });
    });
}
async function* lighteval_rowsOf({ name, task, details }) {
    if (task.documents !== null && details.count !== task.documents) {
        throw new errors/* MiraError */.gx('E_COUNT', `task "${name}" has ${details.count} rows, and lighteval says that it evaluated ${task.documents} documents`, {
            hint: 'The details are incomplete or of another run: run the evaluation again into an empty folder.',
            at: { file: details.file },
        });
    }
    let number = 0;
    for await (const value of details.rows(columnsOf(details))) {
        number += 1;
        yield lighteval_row_sampleOf(new DetailRow(details.file, number, value), name, task);
    }
}

// EXTERNAL MODULE: ./build/harness/formats/lm-eval-check.js
var lm_eval_check = __webpack_require__(21469);
;// CONCATENATED MODULE: ./build/harness/formats/lm-eval-results.js






/** Results hold no rows: larger JSON is something else. */
const MAX_RESULTS_BYTES = 64 * 1024 * 1024;
const lm_eval_results_MEMBERS = ['results', 'configs', 'config', 'n-samples'];
/** Those among the files that have the structure of a results file, whatever their names are. */
async function lm_eval_results_findResults(files) {
    const found = [];
    for (const file of files) {
        const outline = await outlineJson(file);
        if (lm_eval_results_MEMBERS.every((name) => outline?.members.get(name)?.kind === 'object') && (await parseResults(file)) !== null) {
            found.push(file);
        }
    }
    return found;
}
/** @throws MiraError E_FORMAT, E_OUTPUT_STALE */
async function lm_eval_results_readResults(file) {
    const results = await parseResults(file);
    if (results !== null)
        return withoutCache(results, file);
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not hold results of lm-eval`, {
        hint: 'It changed while it was read: wait for the harness to end.',
        at: { file },
    });
}
/** Answers out of a cache are those of an earlier run, perhaps of another model. */
function withoutCache(results, file) {
    if ((results.config['use_cache'] ?? null) === null)
        return results;
    throw new errors/* MiraError */.gx('E_OUTPUT_STALE', `${file} is of a run that may have taken answers from a cache (use_cache)`, {
        hint: 'Run lm-eval without --use_cache.',
        at: { file },
    });
}
async function parseResults(file) {
    const text = await readSmallFile(file);
    const value = text === null ? null : parseLoosely(text);
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const { results, configs, config, 'n-samples': samples } = value;
    if (!(0,json/* isObject */.Gv)(results) || !(0,json/* isObject */.Gv)(configs) || !(0,json/* isObject */.Gv)(config) || !(0,json/* isObject */.Gv)(samples))
        return null;
    const version = value['lm_eval_version'];
    return {
        version: typeof version === 'string' ? version : null,
        results,
        configs,
        config,
        samples,
        versions: lm_eval_results_member(value, 'versions'),
        nShot: lm_eval_results_member(value, 'n-shot'),
        higherIsBetter: lm_eval_results_member(value, 'higher_is_better'),
        taskHashes: lm_eval_results_member(value, 'task_hashes'),
    };
}
async function readSmallFile(file) {
    try {
        return (await (0,promises_.stat)(file)).size > MAX_RESULTS_BYTES ? null : await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw (0,lines/* unreadable */.O$)(file, error);
    }
}
function parseLoosely(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        try {
            return (0,json/* parseJson */.qF)(text, { python: true });
        }
        catch {
            return null;
        }
    }
}
/** An object below an object; empty where there is none. */
function lm_eval_results_member(object, name) {
    const value = object[name];
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
/** @throws MiraError E_FORMAT */
function resultTasks(results, file) {
    const names = new Set([...Object.keys(results.samples), ...Object.keys(results.results)]);
    return new Map(Array.from(names, (name) => [name, resultTask(results, name, file)]));
}
function resultTask(results, name, file) {
    const group = !Object.hasOwn(results.samples, name);
    const own = lm_eval_results_member(results.results, name);
    const config = lm_eval_results_member(results.configs, name);
    const metrics = new Map();
    const filters = new Set();
    const higherIsBetter = lm_eval_results_member(results.higherIsBetter, name);
    for (const score in own) {
        const comma = score.indexOf(',');
        const metric = score.slice(0, comma);
        if (comma < 0 || metric.endsWith('_stderr'))
            continue;
        if (metric === '__proto__') {
            throw new errors/* MiraError */.gx('E_SCORE', `${file} has a metric "__proto__"`, {
                hint: 'Give it another name.',
                at: { file },
            });
        }
        filters.add(score.slice(comma + 1));
        metrics.set(score, {
            direction: lm_eval_results_directionOf(higherIsBetter[metric] ?? higherIsBetter[parentOf(metric)]),
            kind: null,
            reported: lm_eval_results_finite(own[score]),
            unsupported: group ? 'it is a total over a group of tasks' : lm_eval_results_whyNoMean(config, metric),
        });
    }
    const { effective, original } = lm_eval_results_member(results.samples, name);
    const samples = group ? null : lm_eval_results_countOf(effective, name, file);
    const filterList = filters.size === 0 ? ['none'] : [...filters];
    const { generation_kwargs: generation = null } = config;
    const nShot = results.nShot[name];
    const hash = results.taskHashes[name];
    return {
        group,
        filters: filterList,
        samples,
        slices: [],
        hash: typeof hash === 'string' && hash !== '' ? hash : null,
        info: {
            expected: samples === null ? null : samples * filterList.length,
            limited: (results.config['limit'] ?? null) !== null ||
                (samples !== null && typeof original === 'number' && samples < original),
            version: lm_eval_results_versionOf(results.versions[name]),
            nShot: typeof nShot === 'number' && Number.isSafeInteger(nShot) ? nShot : null,
            generation: (0,rows/* isStorable */.zu)(generation) ? generation : null,
            metrics,
        },
    };
}
function lm_eval_results_countOf(effective, task, file) {
    if (typeof effective === 'number' && Number.isSafeInteger(effective) && effective >= 0)
        return effective;
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not say how many samples of task "${task}" were evaluated`, {
        hint: 'Use lm-eval 0.4.2 or later, which writes "n-samples".',
        at: { file },
    });
}
function lm_eval_results_directionOf(higherIsBetter) {
    if (typeof higherIsBetter !== 'boolean')
        return null;
    return higherIsBetter ? 'higher' : 'lower';
}
function lm_eval_results_finite(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function lm_eval_results_versionOf(version) {
    if (typeof version === 'number' && Number.isFinite(version))
        return String(version);
    return typeof version === 'string' && version !== 'N/A' ? version : null;
}
/**
 * Metrics that lm-eval averages where a task does not say otherwise: those registered with `aggregation="mean"` in
 * `lm_eval/api/metrics.py` of 0.4.13 and in `lm_eval/api/metrics/{ll,generation}.py` of 0.5.0.dev2.
 */
const lm_eval_results_MEANS = new Set([
    'acc',
    'acc_norm',
    'acc_bytes',
    'acc_mutual_info',
    'acc_all',
    'exact_match',
    'likelihood',
    'exact_match_mc',
    'bpb',
    'logprob',
    'choice_logprob',
    'choice_logprob_norm',
    'choice_prob_norm',
    'brier_score',
]);
/** `nanmean` leaves out what is NaN, as we leave out what was not scored. */
const MEAN_AGGREGATIONS = new Set(['mean', 'nanmean']);
/** Why a metric's aggregate is not the mean over samples, or `null` when it is. */
function lm_eval_results_whyNoMean(config, metric) {
    const objects = metricEntries(config);
    const named = parentOf(metric);
    const own = objects.filter((entry) => entry['metric'] === metric || entry['metric'] === named);
    // a metric that a function of the task defines is listed by that function, not by the name it is reported under
    const aggregations = (own.length > 0 ? own : objects).map((entry) => entry['aggregation'] ?? undefined);
    const other = aggregations.find((aggregation) => aggregation !== undefined && !MEAN_AGGREGATIONS.has(aggregation));
    if (typeof other === 'string' && /^\w{1,40}$/u.test(other))
        return `it is aggregated by ${other}, not by the mean`;
    if (other !== undefined)
        return 'it is aggregated by a function of the task, not by the mean';
    const declared = aggregations.length > 0 && aggregations.every((aggregation) => aggregation !== undefined);
    return lm_eval_results_MEANS.has(named) || declared ? null : 'lm-eval does not say that it is a mean over samples';
}
/** In `metric_list`; since 0.5 each entry of `filter_list` may have one of its own. */
function metricEntries(config) {
    const lists = [config['metric_list'], ...objectsIn(config['filter_list']).map((entry) => entry['metric_list'])];
    return lists.flatMap(objectsIn);
}
function objectsIn(list) {
    return Array.isArray(list) ? list.filter((entry) => (0,json/* isObject */.Gv)(entry)) : [];
}
/** Of `pass@1(exact_match)`, what 0.5 calls a metric that is reduced over repeats, `exact_match`. */
function parentOf(metric) {
    return /^[^()]+\((?<parent>[^()]+)\)$/u.exec(metric)?.groups?.['parent'] ?? metric;
}

// EXTERNAL MODULE: ./build/harness/formats/lm-eval-row.js
var lm_eval_row = __webpack_require__(8745);
;// CONCATENATED MODULE: ./build/harness/formats/lm-eval.js







const lm_eval_FORMAT = 'lm-eval';
/** EleutherAI's lm-evaluation-harness, run with `--output_path` and `--log_samples` (0.4.2 and later). */
const lmEval = {
    format: lm_eval_FORMAT,
    docs: {
        harness: '[lm-evaluation-harness](https://github.com/EleutherAI/lm-evaluation-harness) 0.4.2 and later, and the layout of 0.5.0.dev2',
        files: '`results_<date>.json`, and `samples_<task>_<date>.jsonl` of the same date beside it (`--log_samples`)',
        key: '`<filter>/<doc_id>`: one row for each document and filter; metrics are `<metric>,<filter>`; slices are the fields of `doc` that `slices` names',
        recomputed: 'every metric that is a mean over documents; the number of rows for each filter; the hash of the rows’ inputs (`task_hashes`)',
        unknown: 'aggregates that are no mean over documents (perplexity, F1, medians, group totals) are listed as skipped; runs with `--limit` or `--samples` are limited, those with `--use_cache` refused. With repeats, a row has the reduced score',
    },
    async detect(path) {
        return (await lm_eval_results_findResults(await (0,tree/* listFiles */.CS)(path))).length > 0;
    },
    async open(path, { slices = [] }) {
        const listed = await (0,tree/* listFiles */.CS)(path);
        const [resultsFile, other] = await lm_eval_results_findResults(listed);
        if (resultsFile === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds results of lm-eval`, {
                hint: 'Point `output` at the folder that was given as --output_path.',
            });
        }
        if (other !== undefined)
            throw lm_eval_mixedRuns(`${path} holds the results of two runs`, other);
        const siblings = (await (0,tree/* kindOf */.I)(path)) === 'file' ? await (0,tree/* listFiles */.CS)((0,external_node_path_.dirname)(path)) : listed;
        return lm_eval_openRun(resultsFile, siblings, { alone: siblings === listed, slices });
    },
};
function lm_eval_mixedRuns(message, file) {
    return new errors/* MiraError */.gx('E_MIXED_RUNS', message, {
        hint: 'Empty the folder before the harness writes to it, or name one results file.',
        at: { file },
    });
}
async function lm_eval_openRun(resultsFile, listed, { alone, slices }) {
    const results = await lm_eval_results_readResults(resultsFile);
    const tasks = resultTasks(results, resultsFile);
    const samples = samplesOfRun(resultsFile, listed, alone);
    const evaluated = [];
    const infos = new Map();
    for (const [name, task] of tasks) {
        const file = samples.get(name) ?? null;
        const first = file === null ? null : await (0,rows/* readFirstRow */.zM)(file);
        const info = first === null ? task.info : (0,lm_eval_row/* withRowKinds */.M)(task.info, first);
        infos.set(name, info);
        if (!task.group)
            evaluated.push({ name, task: { ...task, info, slices }, file });
    }
    if (samples.size === 0) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `lm-eval wrote no samples beside ${resultsFile}`, {
            hint: 'Run it with --log_samples: claims are made from samples, not from aggregates.',
        });
    }
    const stray = samples.keys().find((name) => !tasks.has(name));
    if (stray !== undefined)
        throw lm_eval_mixedRuns(`${resultsFile} has no results of task "${stray}"`, samples.get(stray) ?? '');
    return {
        format: lm_eval_FORMAT,
        harness: { name: lm_eval_FORMAT, version: results.version },
        tasks: infos,
        files: [resultsFile, ...samples.values()],
        job: { format: lm_eval_FORMAT, tasks: evaluated, resultsFile },
        async *rows() {
            for (const task of evaluated)
                yield* lm_eval_rowsOf(task, resultsFile);
        },
    };
}
/** The samples files by task: `samples_<task>_<date>.jsonl`, with the date of `<anything>_<date>.json`. */
function samplesOfRun(resultsFile, listed, alone) {
    const stem = (0,external_node_path_.basename)(resultsFile, '.json');
    const end = `${stem.slice(stem.lastIndexOf('_'))}.jsonl`;
    const folder = (0,external_node_path_.dirname)(resultsFile);
    const byTask = new Map();
    for (const file of listed) {
        const name = (0,external_node_path_.basename)(file);
        if (!name.startsWith('samples_') || !name.endsWith('.jsonl'))
            continue;
        if (name.endsWith(end) && file === (0,external_node_path_.join)(folder, name))
            byTask.set(name.slice('samples_'.length, -end.length), file);
        else if (alone)
            throw lm_eval_mixedRuns(`${file} is not of the run that wrote ${resultsFile}`, file);
    }
    return byTask;
}
/** The rows of one task, counted for each of its filters. */
async function* lm_eval_rowsOf(of, resultsFile) {
    const check = new lm_eval_check/* TaskCheck */.a(of, resultsFile);
    if (of.file !== null) {
        for await (const row of (0,rows/* readRows */.aK)(of.file)) {
            const { sample, filter } = (0,lm_eval_row/* parseSample */.s)(row, of.name, of.task);
            check.add(row, filter);
            yield sample;
        }
    }
    check.finish();
}

// EXTERNAL MODULE: ./build/harness/formats/mira-samples.js
var mira_samples = __webpack_require__(81243);
;// CONCATENATED MODULE: ./build/harness/formats/openai-evals-log.js





/** The only source of parts: the lines of a log. */
const EVENTS = 0;
const ACCURACY = 'accuracy';
const openai_evals_log_HINT = 'The file is not what oaieval writes, or was changed: run the eval again.';
const TWO_RUNS = 'Let oaieval record into a file of its own (--record_path).';
/**
 * @param first the line with the run's spec
 * @throws MiraError E_ROW, E_FORMAT, E_SCORE, E_MIXED_RUNS; E_COUNT where events are missing
 */
async function indexLog(first) {
    const { file } = first;
    const spec = (0,json/* isObject */.Gv)(first.value['spec']) ? first.value['spec'] : {};
    const runId = openai_evals_log_textOf(first, spec, 'run_id');
    const { task, version } = nameOf(first, spec);
    const places = new RowPlaces(1);
    const seen = new SeenMetrics();
    let report = null;
    let events = 0;
    for await (const line of (0,rows/* readRowLines */.i3)(file)) {
        const row = (0,rows/* parseLine */.A)(file, line);
        if (line.number === first.line)
            continue;
        if ('spec' in row.value)
            row.fail('E_MIXED_RUNS', 'a second run begins here', TWO_RUNS);
        if ((row.value['run_id'] ?? runId) !== runId)
            row.fail('E_MIXED_RUNS', 'it is of another run', TWO_RUNS);
        if ('final_report' in row.value) {
            if (report !== null)
                row.fail('E_MIXED_RUNS', 'the run has two final reports', TWO_RUNS);
            report = row;
            continue;
        }
        if (row.value['event_id'] !== events)
            missingEvents(row, events);
        events += 1;
        const sample = openai_evals_log_textOf(row, row.value, 'sample_id');
        places.add(sample, EVENTS, { start: line.start, length: Buffer.byteLength(line.text), number: line.number });
        seen.add(row);
    }
    if (report === null) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} holds no final report: the eval did not end`, {
            hint: 'Look at what oaieval printed, and run it again.',
            at: { file },
        });
    }
    const config = (0,json/* isObject */.Gv)(spec['run_config']) ? spec['run_config'] : {};
    return {
        file,
        task,
        places,
        byMatch: seen.byMatch,
        info: {
            expected: (config['max_samples'] ?? null) === null ? expectedSamples(task, places, seen) : null,
            limited: (config['max_samples'] ?? null) !== null,
            version,
            ...settingsOf(config),
            metrics: openai_evals_log_metricsOf(seen, report),
        },
    };
}
/** oaieval numbers events from 0 and writes them in that order. */
function missingEvents(row, expected) {
    const message = `"event_id" is ${JSON.stringify(row.value['event_id'] ?? null)}, and ${expected} comes next`;
    return row.fail('E_COUNT', message, 'Events were left out, or stand in another order: run the eval again.');
}
function openai_evals_log_textOf(row, object, name) {
    const value = object[name];
    if (typeof value === 'string' && value !== '' && value.isWellFormed())
        return value;
    return row.fail('E_ROW', `"${name}" is not a string`, openai_evals_log_HINT);
}
/** `capitals.test.v1`: base, split, and the version, which may have dots of its own. */
function nameOf(row, spec) {
    const [base = '', split, ...version] = openai_evals_log_textOf(row, spec, 'eval_name').split('.');
    return { task: split === undefined ? base : `${base}.${split}`, version: version.join('.') || null };
}
/** Numbers and switches among the eval's arguments; its paths are the dataset's, and differ from machine to machine. */
function settingsOf(config) {
    const spec = (0,json/* isObject */.Gv)(config['eval_spec']) ? config['eval_spec'] : {};
    const args = (0,json/* isObject */.Gv)(spec['args']) ? spec['args'] : {};
    const settings = {};
    for (const [name, value] of [['seed', config['seed']], ...Object.entries(args)]) {
        if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
            settings[name] = value;
    }
    const shots = args['num_few_shot'];
    return { nShot: typeof shots === 'number' && Number.isSafeInteger(shots) ? shots : null, generation: settings };
}
/**
 * A sample's id ends in its position in the dataset: where all positions are asked, a gap is a sample that got lost. How
 * many come after the last one nobody knows.
 */
function expectedSamples(task, places, seen) {
    let last = -1;
    for (const id of places.keys()) {
        const position = id.startsWith(`${task}.`) ? id.slice(task.length + 1) : '';
        if (!/^\d{1,9}$/u.test(position))
            return null;
        last = Math.max(last, Number(position));
    }
    return seen.mostEvents > places.count ? null : last + 1;
}
/** Which metrics the events hold, and of what kind. */
class SeenMetrics {
    /** Names in `metrics` events, and whether every value is a number. */
    named = new Map();
    #events = new Map();
    add(row) {
        const { type, data } = row.value;
        if (type === 'match' || type === 'metrics')
            this.#events.set(type, (this.#events.get(type) ?? 0) + 1);
        if (type !== 'metrics' || !(0,json/* isObject */.Gv)(data))
            return;
        for (const name in data) {
            requireMetricName(row, name);
            const value = data[name];
            const number = value === null || typeof value === 'number' || typeof value === 'boolean';
            this.named.set(name, (this.named.get(name) ?? true) && number);
        }
    }
    get byMatch() {
        return this.#events.has('match') && !this.named.has(ACCURACY);
    }
    /** More than there are samples where they are repeated. */
    get mostEvents() {
        return Math.max(0, ...this.#events.values());
    }
}
/** What oaieval calls so is better the higher it is. */
const openai_evals_log_HIGHER = new Set([ACCURACY, 'f1_score']);
/** How the report spells what is no score at all. */
const NO_SCORE = /^(?:usage_|counts\/|boot?strap_std$|invalid_request_)/u;
function openai_evals_log_metricsOf(seen, reportRow) {
    const report = (0,json/* isObject */.Gv)(reportRow.value['final_report']) ? reportRow.value['final_report'] : {};
    const metrics = new Map();
    const rows = new Map(seen.named);
    if (seen.byMatch)
        rows.set(ACCURACY, true);
    for (const [name, numeric] of rows) {
        const printed = report[name];
        const reported = typeof printed === 'number' && Number.isFinite(printed) ? printed : null;
        if (!numeric && reported !== null) {
            reportRow.fail('E_SCORE', `"${name}" is reported as ${reported}, and its values are not all numbers`, openai_evals_log_HINT);
        }
        metrics.set(name, {
            direction: openai_evals_log_directionOf(name),
            kind: name === ACCURACY && seen.byMatch ? 'binary' : null,
            reported,
            unsupported: numeric ? null : 'its values are not numbers',
        });
    }
    for (const name in report) {
        if (metrics.has(name) || NO_SCORE.test(name) || typeof report[name] !== 'number')
            continue;
        const unsupported = 'the eval computes it from totals and gives no value for each sample';
        const reported = Number.isFinite(report[name]) ? report[name] : null;
        metrics.set(name, { direction: openai_evals_log_directionOf(name), kind: null, reported, unsupported, aggregateOnly: true });
    }
    return metrics;
}
function openai_evals_log_directionOf(name) {
    return openai_evals_log_HIGHER.has(name) ? 'higher' : null;
}

;// CONCATENATED MODULE: ./build/harness/formats/openai-evals-row.js



/**
 * The samples of one sample id: one, or as many as a metric has values for it.
 *
 * @throws MiraError E_ROW, E_SCORE
 */
function* evalSamples(log, key, events) {
    const values = new Map();
    const reasons = [];
    const note = (event, name, value) => {
        const { score, reason } = readScore(event, name, value, event.python);
        const list = values.get(name) ?? [];
        list.push(score);
        values.set(name, list);
        if (reason !== null)
            reasons.push(reason);
    };
    for (const event of events) {
        const { type } = event.value;
        const data = dataOf(event);
        if (type === 'match' && log.byMatch)
            note(event, ACCURACY, correctOf(event, data));
        if (type === 'error')
            reasons.push(openai_evals_row_errorOf(data));
        if (type !== 'metrics')
            continue;
        for (const name in data) {
            if (log.info.metrics.get(name)?.unsupported === null)
                note(event, name, numberOf(data[name]));
        }
    }
    const texts = textsOf(events);
    const repeats = Math.max(1, ...values.values().map(({ length }) => length));
    for (let repeat = 0; repeat < repeats; repeat += 1) {
        yield {
            task: log.task,
            key,
            repeat,
            scores: openai_evals_row_scoresOf(log, values, repeat),
            slices: {},
            ...texts,
            error: reasons.join('; ') || null,
        };
    }
}
/** What a sample was asked for and lacks is `null`; a repeat that others lack was asked of those alone that have it. */
function openai_evals_row_scoresOf(log, values, repeat) {
    const scores = [];
    for (const [name, { unsupported }] of log.info.metrics) {
        if (unsupported !== null)
            continue;
        const list = values.get(name) ?? [];
        if (repeat < list.length || repeat === 0)
            scores.push([name, list[repeat] ?? null]);
    }
    return Object.fromEntries(scores);
}
function dataOf(event) {
    const { data } = event.value;
    return (0,json/* isObject */.Gv)(data) ? data : event.fail('E_ROW', '"data" is not an object', openai_evals_row_OTHER);
}
const openai_evals_row_OTHER = 'The file is not what oaieval writes, or was changed: run the eval again.';
/** `record_match` writes a boolean and nothing else. */
function correctOf(event, { correct }) {
    if (typeof correct === 'boolean')
        return correct ? 1 : 0;
    return event.fail('E_SCORE', '"correct" of a match is neither true nor false', openai_evals_row_OTHER);
}
/** Python's booleans are numbers, and its mean counts them as 1 and 0. */
function numberOf(value) {
    return typeof value === 'boolean' ? Number(value) : value;
}
function openai_evals_row_errorOf({ type, message }) {
    const parts = [type, message].filter((part) => typeof part === 'string' && part !== '' && part.isWellFormed());
    return parts.length === 0 ? 'the eval recorded an error' : parts.join(': ');
}
/** What was asked, answered and expected: a value, or a list where there were several. */
function textsOf(events) {
    const prompts = [];
    const answers = [];
    const targets = [];
    const picked = [];
    for (const event of events) {
        const { type, data } = event.value;
        if (!(0,json/* isObject */.Gv)(data))
            continue;
        if (type === 'sampling') {
            prompts.push(readText(event, 'prompt', data['prompt']));
            answers.push(readText(event, 'answer', data['sampled']));
        }
        else if (type === 'match') {
            targets.push(readText(event, 'expected answer', data['expected']));
            picked.push(readText(event, 'answer', data['sampled'] ?? data['picked']));
        }
    }
    return { prompt: openai_evals_row_only(prompts), target: openai_evals_row_only(targets), response: openai_evals_row_only(answers.length > 0 ? answers : picked) };
}
function openai_evals_row_only(values) {
    return values.length > 1 ? values : (values[0] ?? null);
}

;// CONCATENATED MODULE: ./build/harness/formats/openai-evals.js







const openai_evals_FORMAT = 'openai-evals';
/**
 * OpenAI's evals: the JSONL that `oaieval` records.
 *
 * | here | in the log |
 * |---|---|
 * | task, version | `eval_name` without and with what follows its split: `capitals.test`, `v1` |
 * | key | `sample_id` |
 * | repeat | the number of earlier values of the same metric for its sample |
 * | scores | numbers and booleans of `metrics` events; `accuracy` is `correct` of `match` events where no `metrics` event has it |
 * | reported | members of `final_report` of the same name |
 * | limited | `max_samples` in the spec |
 * | prompt, target, response | `sampling` and `match` events |
 * | error | `error` events |
 */
const openAiEvals = {
    format: openai_evals_FORMAT,
    docs: {
        harness: '[OpenAI evals](https://github.com/openai/evals) (evals 3.0.1)',
        files: 'the `*.jsonl` that `oaieval` records, one for each eval',
        key: '`sample_id`; a metric that a sample has several times counts as repeats',
        recomputed: '`accuracy` from `match` events and every number of `metrics` events, against `final_report`; events are there without a gap',
        unknown: "how many samples the eval has (`max_samples` makes it limited), the harness's version, sampling parameters other than the eval's own arguments. Sample ids are positions: a changed dataset shows in the prompts. Aggregates that are no mean over samples (counts, deviations, confusion matrices) have no rows",
    },
    async detect(path) {
        return (await logRows(path)).length > 0;
    },
    async open(path) {
        const rows = await logRows(path);
        if (rows.length === 0) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds a log of OpenAI evals`, {
                hint: 'Point `output` at what was given as --record_path.',
            });
        }
        const logs = new Map();
        for (const row of rows) {
            const log = await indexLog(row);
            const other = logs.get(log.task);
            if (other !== undefined) {
                throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${log.file} and ${other.file} record the same eval`, {
                    hint: 'Empty the folder before the eval writes to it, or name one log.',
                    at: { file: log.file },
                });
            }
            logs.set(log.task, log);
        }
        return {
            format: openai_evals_FORMAT,
            harness: { name: openai_evals_FORMAT, version: null },
            tasks: new Map([...logs].map(([task, { info }]) => [task, info])),
            files: [...logs.values()].map(({ file }) => file),
            async *rows() {
                for (const log of logs.values())
                    yield* openai_evals_rowsOf(log);
            },
        };
    },
};
const MAX_SPEC_BYTES = 1024 * 1024;
/** The first rows of those files that begin with a run's spec; a file that was named is read whatever it is called. */
async function logRows(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        if (file !== path && !file.endsWith('.jsonl'))
            continue;
        const row = await (0,rows/* readFirstRow */.zM)(file, MAX_SPEC_BYTES);
        const spec = row?.value['spec'];
        if (row !== null && (0,json/* isObject */.Gv)(spec) && 'eval_name' in spec && 'run_id' in spec)
            found.push(row);
    }
    return found;
}
async function* openai_evals_rowsOf(log) {
    const file = await PartsFile.open(log.file, 'line');
    try {
        let row = 0;
        for (const key of log.places.keys()) {
            const events = log.places
                .parts(row, EVENTS)
                .map((place) => file.read(place))
                .toArray();
            yield* evalSamples(log, key, events);
            row += 1;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/promptfoo-settings.js




/** @throws MiraError E_FORMAT */
async function readSettings(outline) {
    const config = outline.members.get('config')?.members;
    const read = async (name, place) => place === undefined ? null : readValue(outline.file, place, { name });
    const metadata = await read('metadata', outline.members.get('metadata'));
    const runtime = await read('runtimeOptions', outline.members.get('runtimeOptions'));
    const options = await read('config.evaluateOptions', config?.get('evaluateOptions'));
    const defaults = await read('config.defaultTest', config?.get('defaultTest'));
    const repeat = promptfoo_settings_repeatOf(runtime) ?? promptfoo_settings_repeatOf(options) ?? 1;
    const tests = list(await read('config.tests', config?.get('tests')));
    const providers = list(await read('config.providers', config?.get('providers')));
    const version = (0,json/* isObject */.Gv)(metadata) ? metadata['promptfooVersion'] : null;
    return {
        version: typeof version === 'string' ? version : null,
        repeat,
        leastResults: tests.reduce((sum, test) => sum + leastResults(test, defaults, repeat), 0),
        groups: groupsOf(tests),
        derived: new Set(list(await read('config.derivedMetrics', config?.get('derivedMetrics'))).flatMap(promptfoo_settings_nameOf)),
        providers,
    };
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function promptfoo_settings_nameOf(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}
/** The `repeat` of options, where it is a number of times. */
function promptfoo_settings_repeatOf(options) {
    const repeat = (0,json/* isObject */.Gv)(options) ? options['repeat'] : null;
    return typeof repeat === 'number' && Number.isSafeInteger(repeat) && repeat >= 1 ? repeat : null;
}
/** A test of a file, or for some of the prompts or providers only, may have no result here. */
function leastResults(test, defaults, repeat) {
    if (!(0,json/* isObject */.Gv)(test))
        return 0;
    const members = (0,json/* isObject */.Gv)(defaults) ? { ...defaults, ...test } : test;
    if (members['providers'] !== undefined || members['prompts'] !== undefined)
        return 0;
    const { options } = members;
    const expand = !(0,json/* isObject */.Gv)(options) || options['disableVarExpansion'] !== true;
    const { vars } = test;
    const combinations = expand && (0,json/* isObject */.Gv)(vars)
        ? Object.values(vars).reduce((product, value) => product * (Array.isArray(value) ? value.length : 1), 1)
        : 1;
    return combinations * (promptfoo_settings_repeatOf(options) ?? repeat);
}
/** A group has several tests: variables with a value for each test say nothing about where a loss lies. */
const MOST_GROUPS = 50;
function groupsOf(tests) {
    const values = new Map();
    const counts = new Map();
    const ungrouped = new Set();
    for (const test of tests) {
        const vars = (0,json/* isObject */.Gv)(test) ? test['vars'] : null;
        if (!(0,json/* isObject */.Gv)(vars))
            continue;
        for (const [name, value] of Object.entries(vars)) {
            const text = (0,slices/* sliceValue */.iZ)(value);
            if (text === null || ungrouped.has(name)) {
                ungrouped.add(name);
                continue;
            }
            const seen = values.get(name) ?? new Set();
            values.set(name, seen.add(text));
            counts.set(name, (counts.get(name) ?? 0) + 1);
            if (seen.size > MOST_GROUPS)
                ungrouped.add(name);
        }
    }
    const groups = values
        .entries()
        .filter(([name, { size }]) => size > 1 && size * 2 <= (counts.get(name) ?? 0) && !ungrouped.has(name));
    return new Set(groups.map(([name]) => name));
}
/** The sampling parameters of a provider, as `config.providers` has them; `null` when it says none. */
function promptfoo_settings_generationOf(providers, name) {
    for (const provider of providers) {
        if (!(0,json/* isObject */.Gv)(provider))
            continue;
        const { id, label, config } = providerOf(provider);
        if ((label ?? id) === name && (0,json/* isObject */.Gv)(config))
            return samplingOf(config);
    }
    return null;
}
/** `{id, label, config}`, or `{<id>: {label, config}}`. */
function providerOf(provider) {
    if (provider['id'] !== undefined)
        return provider;
    const [id, inner] = Object.entries(provider)[0] ?? [];
    return (0,json/* isObject */.Gv)(inner) ? { id, ...inner } : provider;
}

;// CONCATENATED MODULE: ./build/harness/formats/promptfoo-columns.js




/** Our metrics besides the named scores. */
const promptfoo_columns_PASS = 'pass';
const SCORE = 'score';
/** The metric of a named score; one that is called as ours is must not be mistaken for it. */
function promptfoo_columns_metricOf(named) {
    return named === promptfoo_columns_PASS || named === SCORE ? `${named} (named score)` : named;
}
const promptfoo_columns_HINT = 'The file is not what promptfoo writes: run the evaluation again.';
/** @throws MiraError E_FORMAT, E_SCORE at the prompt's place */
function readColumns(prompts, settings, task) {
    const names = taskNames(prompts, task);
    return prompts.map((prompt, index) => {
        const printed = readPrinted(prompt);
        const provider = promptfoo_columns_textOf(prompt, 'provider');
        const count = printed.passed + printed.failed + printed.errors;
        return {
            task: names[index] ?? task,
            printed,
            info: {
                expected: count,
                limited: count < settings.leastResults,
                version: null,
                nShot: null,
                generation: promptfoo_settings_generationOf(settings.providers, provider),
                metrics: promptfoo_columns_metricsOf(printed, settings.derived),
            },
        };
    });
}
function promptfoo_columns_textOf(prompt, name) {
    const text = prompt.value[name];
    return typeof text === 'string' ? text : prompt.fail('E_FORMAT', `"${name}" is not a string`, promptfoo_columns_HINT);
}
/**
 * The evaluation's own name for a single column. Of several, those are told apart by provider, by prompt or by both:
 * `<evaluation>:<provider>:<prompt>`. A prompt is its label where it has one of its own, else its position, so that a new
 * wording is compared with the old one, and found to be another ruler.
 */
function taskNames(prompts, task) {
    const columns = prompts.map((prompt) => ({
        provider: promptfoo_columns_textOf(prompt, 'provider'),
        raw: promptfoo_columns_textOf(prompt, 'raw'),
        prompt,
    }));
    const providers = new Set(columns.map(({ provider }) => provider));
    const raws = [...new Set(columns.map(({ raw }) => raw))];
    const labels = raws.map((raw, index) => {
        const label = columns.find((column) => column.raw === raw)?.prompt.value['label'];
        return typeof label === 'string' && isOwnLabel(label, raw) ? label : `prompt ${index + 1}`;
    });
    const names = columns.map(({ provider, raw }) => [task, ...(providers.size > 1 ? [provider] : []), ...(raws.length > 1 ? [labels[raws.indexOf(raw)]] : [])].join(':'));
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twice >= 0) {
        prompts[twice]?.fail('E_FORMAT', `two prompts or providers are both called ${JSON.stringify(names[twice])}`, 'Give each provider and each prompt a label of its own in the configuration of promptfoo.');
    }
    return names;
}
/** promptfoo takes the text, or its beginning behind a file's name, for the label of a prompt that has none. */
function isOwnLabel(label, raw) {
    return label !== '' && label.length <= 80 && label.isWellFormed() && !label.includes(raw.slice(0, 20));
}
function readPrinted(prompt) {
    const { metrics } = prompt.value;
    if (!(0,json/* isObject */.Gv)(metrics))
        return prompt.fail('E_FORMAT', '"metrics" is missing', promptfoo_columns_HINT);
    const count = (name) => {
        const value = metrics[name] ?? 0;
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
            return value;
        return prompt.fail('E_FORMAT', `"${name}" is not a count`, promptfoo_columns_HINT);
    };
    const { namedScores } = metrics;
    return {
        passed: count('testPassCount'),
        failed: count('testFailCount'),
        errors: count('testErrorCount'),
        score: promptfoo_columns_finite(prompt, metrics, 'score'),
        named: new Map((0,json/* isObject */.Gv)(namedScores)
            ? Object.keys(namedScores).map((name) => {
                requireMetricName(prompt, name);
                return [name, promptfoo_columns_finite(prompt, namedScores, name)];
            })
            : []),
    };
}
function promptfoo_columns_finite(prompt, members, name) {
    const value = members[name];
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    return prompt.fail('E_FORMAT', `the total of ${JSON.stringify(name)} is not a number`, promptfoo_columns_HINT);
}
function promptfoo_columns_metricsOf(printed, derived) {
    const { passed, failed, errors, score, named } = printed;
    const judged = passed + failed;
    const metrics = new Map([
        [promptfoo_columns_PASS, { direction: 'higher', kind: 'binary', reported: judged === 0 ? null : passed / judged, unsupported: null }],
        [
            SCORE,
            // where errors occurred, the sum is over more results than the mean
            {
                direction: 'higher',
                kind: null,
                reported: judged === 0 || errors > 0 ? null : score / judged,
                unsupported: null,
            },
        ],
    ]);
    for (const [name, total] of named) {
        metrics.set(promptfoo_columns_metricOf(name), derived.has(name)
            ? { direction: null, kind: null, reported: total, unsupported: DERIVED, aggregateOnly: true }
            : { direction: 'higher', kind: null, reported: null, unsupported: null });
    }
    return metrics;
}
const DERIVED = 'promptfoo derives it from totals of other metrics, so it has no samples';
/** Recounts what promptfoo printed of a column, from its results. */
class Recount {
    #column;
    #named = new Map();
    #passed = 0;
    #failed = 0;
    #errors = 0;
    #score = 0;
    constructor(column) {
        this.#column = column;
    }
    add(outcome, score, named) {
        if (outcome === 'passed')
            this.#passed += 1;
        else if (outcome === 'failed')
            this.#failed += 1;
        else
            this.#errors += 1;
        this.#score += score;
        for (const [name, value] of named)
            this.#named.set(name, (this.#named.get(name) ?? 0) + value);
    }
    /** @throws MiraError E_COUNT, E_MISMATCH */
    check(file, derived) {
        const { task, printed } = this.#column;
        const counts = [this.#passed, this.#failed, this.#errors];
        const said = [printed.passed, printed.failed, printed.errors];
        if (sum(counts) !== sum(said)) {
            throw promptfoo_columns_failure('E_COUNT', `${file} holds ${sum(counts)} results of "${task}", and says that it has ${sum(said)}`, file);
        }
        if (promptfoo_columns_spell(counts) !== promptfoo_columns_spell(said)) {
            throw promptfoo_columns_failure('E_MISMATCH', `the results of "${task}" are ${promptfoo_columns_spell(counts)}, and ${file} says ${promptfoo_columns_spell(said)}`, file);
        }
        const totals = [['score', this.#score, printed.score]];
        for (const [name, total] of printed.named) {
            if (!derived.has(name))
                totals.push([name, this.#named.get(name) ?? 0, total]);
        }
        for (const [name, recomputed, total] of totals) {
            if (Math.abs(recomputed - total) <= 1e-9 * Math.max(1, Math.abs(total)))
                continue;
            const message = `the total of ${JSON.stringify(name)} of "${task}" is ${recomputed}, and ${file} says ${total}`;
            throw promptfoo_columns_failure('E_MISMATCH', message, file);
        }
    }
}
function promptfoo_columns_spell([passed = 0, failed = 0, errors = 0]) {
    return `${passed} passed, ${failed} failed and ${errors} errors`;
}
function sum(counts) {
    return counts.reduce((a, b) => a + b, 0);
}
function promptfoo_columns_failure(code, message, file) {
    return new errors/* MiraError */.gx(code, message, {
        hint: 'Results are missing, were edited, or are of another run: run the evaluation again.',
        at: { file },
    });
}

;// CONCATENATED MODULE: ./build/harness/formats/promptfoo-row.js







const promptfoo_row_HINT = 'The result is not what promptfoo writes: run the evaluation again.';
/** @throws MiraError E_ROW, E_SCORE at the result's place */
function readResult(item, settings) {
    const { testCase, response, prompt } = item.value;
    const test = (0,json/* isObject */.Gv)(testCase) ? testCase : item.fail('E_ROW', '"testCase" is missing', promptfoo_row_HINT);
    const outcome = outcomeOf(item);
    const score = readScore(item, SCORE, item.value['score'], false).score ?? fail(item, '"score" is missing');
    const named = namedScores(item);
    return {
        column: position(item, 'promptIdx'),
        test: position(item, 'testIdx'),
        repeats: promptfoo_settings_repeatOf(test['options']) ?? settings.repeat,
        outcome,
        sums: { score, named: weighted(item, named) },
        sample: {
            key: promptfoo_row_keyOf(item, test),
            scores: promptfoo_row_scoresOf(outcome, score, named, askedMetrics(test)),
            slices: {
                ...(0,slices/* slicesOf */.nu)(test['vars'], (name) => settings.groups.has(name)),
                ...(0,slices/* slicesOf */.nu)(test['metadata'], (name) => name !== 'testCaseId' && !name.startsWith('_')),
            },
            prompt: readText(item, 'prompt', (0,json/* isObject */.Gv)(prompt) ? prompt['raw'] : prompt),
            target: readText(item, 'list of assertions', test['assert']),
            response: readText(item, 'output', (0,json/* isObject */.Gv)(response) ? response['output'] : null),
            error: outcome === 'error' ? readText(item, 'error', item.value['error'] ?? 'it ended with an error') : null,
        },
    };
}
function fail(item, message) {
    return item.fail('E_ROW', message, promptfoo_row_HINT);
}
function position(item, name) {
    const value = item.value[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    return fail(item, `"${name}" is not a whole number from 0`);
}
/** `failureReason` is 0 for none, 1 for an assertion, 2 for an error; files of before it have no grading after an error. */
function outcomeOf(item) {
    const { success, failureReason, gradingResult } = item.value;
    if (typeof success !== 'boolean')
        return fail(item, '"success" is neither true nor false');
    if (failureReason === undefined) {
        if (success)
            return 'passed';
        return (0,json/* isObject */.Gv)(gradingResult) ? 'failed' : 'error';
    }
    if (success !== (failureReason === 0))
        return fail(item, '"success" and "failureReason" contradict each other');
    if (success)
        return 'passed';
    if (failureReason === 1)
        return 'failed';
    return failureReason === 2 ? 'error' : fail(item, '"failureReason" is none of 0, 1 and 2');
}
function namedScores(item) {
    const { namedScores: scores = {} } = item.value;
    if (!(0,json/* isObject */.Gv)(scores))
        return fail(item, '"namedScores" is not an object');
    return new Map(Object.keys(scores).map((name) => [name, readScore(item, name, scores[name], false).score]));
}
/** A named score counts as often as the assertions behind it weigh; before promptfoo had weights, once. */
function weighted(item, named) {
    const { gradingResult } = item.value;
    const weights = (0,json/* isObject */.Gv)(gradingResult) ? gradingResult['namedScoreWeights'] : null;
    return Array.from(named, ([name, value]) => {
        const weight = (0,json/* isObject */.Gv)(weights) && Object.hasOwn(weights, name) ? weights[name] : 1;
        return [name, (value ?? 0) * (typeof weight === 'number' ? weight : 1)];
    });
}
/** The names under which the assertions of a test are scored. */
function askedMetrics(test) {
    const names = new Set();
    const collect = (assertions, depth) => {
        if (!Array.isArray(assertions) || depth > 4)
            return;
        for (const assertion of assertions) {
            if (!(0,json/* isObject */.Gv)(assertion))
                continue;
            const { metric } = assertion;
            const name = typeof metric === 'string' ? withVars(metric, test['vars']) : '';
            // what is still a template was given its name by promptfoo alone
            if (name !== '' && !name.includes('{{') && name.isWellFormed())
                names.add(name);
            collect(assertion['assert'], depth + 1);
        }
    };
    collect(test['assert'], 0);
    return names;
}
function withVars(name, vars) {
    return name.replace(/\{\{\s*(\w+)\s*\}\}/gu, (template, variable) => {
        const value = (0,json/* isObject */.Gv)(vars) && Object.hasOwn(vars, variable) ? vars[variable] : undefined;
        return typeof value === 'string' || typeof value === 'number' ? String(value) : template;
    });
}
function promptfoo_row_scoresOf(outcome, score, named, asked) {
    const errored = outcome === 'error';
    const scores = [
        [promptfoo_columns_PASS, errored ? null : outcome === 'passed' ? 1 : 0],
        [SCORE, errored ? null : score],
    ];
    for (const [name, value] of named)
        scores.push([promptfoo_columns_metricOf(name), errored ? null : value]);
    for (const name of asked)
        if (!named.has(name))
            scores.push([promptfoo_columns_metricOf(name), null]);
    return Object.fromEntries(scores);
}
/** With members by name, so that the same is spelled the same. */
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => sorted(item));
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
/** An id of the test's own, else what the test asks and how it is judged: promptfoo's own ids are new in each run. */
function promptfoo_row_keyOf(item, test) {
    const { metadata, vars = null, assert = null } = test;
    const id = (0,json/* isObject */.Gv)(metadata) ? metadata['testCaseId'] : undefined;
    if (typeof id === 'string' && id !== '' && id.isWellFormed())
        return id;
    if (Number.isSafeInteger(id))
        return String(id);
    if (!(0,rows/* isStorable */.zu)(vars) || !(0,rows/* isStorable */.zu)(assert))
        return fail(item, 'the variables or assertions cannot be stored');
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(sorted({ assert, vars })), 'buffer').toString('hex', 0, 16);
}

;// CONCATENATED MODULE: ./build/harness/formats/promptfoo-repeats.js



/** The repeats of each test, in the order of the tests: results come in the order in which they were ready. */
class Repeats {
    #keys = new KeyTable();
    /** Positions of the tests, ascending, by the number of the key. */
    #tests = [];
    constructor() {
        // made by `of`, which fills it
    }
    static async of(file, list, settings) {
        const repeats = new Repeats();
        for await (const item of readItems(file, list, { item: 'result' }))
            repeats.#of(readResult(item, settings));
        for (const tests of repeats.#tests)
            tests.sort((a, b) => a - b);
        return repeats;
    }
    /** @throws MiraError E_DUPLICATE_SAMPLE where a test has more results than it was to have */
    number(item, result) {
        const tests = this.#tests[this.#keys.add(idOf(result))] ?? [];
        const repeat = tests.indexOf(result.test);
        if (tests.length <= result.repeats && tests.lastIndexOf(result.test) === repeat)
            return repeat;
        const times = `promptfoo was told to repeat it ${result.repeats} times and has ${tests.length} results of it`;
        return promptfoo_repeats_refuseTwice(item, result, times);
    }
    #of(result) {
        const number = this.#keys.add(idOf(result));
        (this.#tests[number] ??= []).push(result.test);
    }
}
function idOf({ column, sample }) {
    return `${column} ${sample.key}`;
}
/** @throws MiraError E_DUPLICATE_SAMPLE */
function promptfoo_repeats_refuseTwice(item, { sample }, why) {
    return item.fail('E_DUPLICATE_SAMPLE', `its test (key ${JSON.stringify(sample.key)}) had a result before, and ${why}`, 'Remove the test that stands there twice, or tell both apart: {"metadata":{"testCaseId":"…"}}.');
}

;// CONCATENATED MODULE: ./build/harness/formats/promptfoo.js









const promptfoo_FORMAT = 'promptfoo';
const VERSION = 3;
/**
 * promptfoo's JSON (`-o results.json`), version 3.
 *
 * | of a result | is |
 * |---|---|
 * | prompt and provider | the task: the evaluation's name, where there are several followed by provider and prompt |
 * | `testCase.metadata.testCaseId`, else a hash of `testCase.vars` and `.assert` | key |
 * | order of `testIdx` where a `repeat` is declared | repeat |
 * | `success` | `pass`, binary |
 * | `score`, `namedScores` | `score`, and a metric of each name |
 * | `failureReason` 2 | an error: all scores `null` |
 * | `prompt.raw`, `testCase.assert`, `response.output` | prompt, target, response |
 * | scalars in `testCase.metadata`; variables by which the tests fall into groups | slices |
 *
 * The provider is no part of the key, because a release is another provider; nor is the prompt, because a pair whose
 * prompts differ has to be found to be incomparable.
 */
const promptfoo = {
    format: promptfoo_FORMAT,
    docs: {
        harness: '[promptfoo](https://www.promptfoo.dev) with JSON output version 3 (0.121)',
        files: 'the `.json` file of `promptfoo eval -o results.json`',
        key: '`metadata.testCaseId` of the test, else a hash of its variables and assertions; `repeat` in the order of the tests where promptfoo was told to repeat, and the same test twice is refused otherwise. Each prompt and provider is a task of its own: `<evaluation>`, or `<evaluation>:<provider>:<prompt>` where there are several',
        recomputed: 'passed, failed and errors, the total of the scores and of each named score times its weight, for each prompt and provider',
        unknown: 'a filter (`--filter-first-n` …) shows only when the tests stand in the configuration itself; derived metrics have no samples; results with errors have no score; it exits with 100 when a test fails, so `mira run` wants `ok-exit-codes: [0, 100]`',
    },
    async detect(path) {
        return (await promptfoo_findOutlines(path)).length > 0;
    },
    async open(path, { task }) {
        const [outline, other] = await promptfoo_findOutlines(path);
        if (outline === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds results of promptfoo`, {
                hint: 'Point `output` at the file that was given as `-o results.json`.',
            });
        }
        if (other !== undefined) {
            throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${path} holds the results of two runs of promptfoo`, {
                hint: 'Empty the folder before promptfoo writes to it, or name one file.',
                at: { file: other.file },
            });
        }
        return promptfoo_openResults(outline, task);
    },
};
async function promptfoo_findOutlines(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
        if (outline !== null && isPromptfoo(outline))
            found.push(outline);
    }
    return found;
}
/** `results` with `version` and a list of `results`, and beside them what only promptfoo puts there. */
function isPromptfoo({ members }) {
    const results = members.get('results')?.members;
    if (results?.get('results')?.kind !== 'array' || !results.has('version'))
        return false;
    return results.has('prompts') || results.has('table') || members.has('evalId');
}
async function promptfoo_openResults(outline, task) {
    const { file, problem } = outline;
    if (problem !== null) {
        throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not whole: ${problem}`, {
            hint: 'promptfoo may have been stopped while it wrote: run the evaluation again.',
            at: { file },
        });
    }
    const results = outline.members.get('results')?.members;
    const list = results?.get('results');
    const version = results?.get('version');
    const prompts = results?.get('prompts');
    const number = version === undefined ? null : await readValue(file, version, { name: 'results.version' });
    if (number !== VERSION || prompts?.kind !== 'array' || list === undefined) {
        throw new errors/* MiraError */.gx('E_FORMAT', `the results in ${file} are of version ${String(number)}, not ${VERSION}`, {
            hint: 'Export them with promptfoo 0.100 or later.',
            at: { file },
        });
    }
    const settings = await readSettings(outline);
    const columns = readColumns(await collect(readItems(file, prompts, { item: 'prompt' })), settings, task);
    if (list.items.length === 0) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `${file} holds no result`, {
            hint: 'promptfoo ran no test: look at its filters.',
            at: { file },
        });
    }
    return {
        format: promptfoo_FORMAT,
        harness: { name: promptfoo_FORMAT, version: settings.version },
        tasks: new Map(columns.map((column) => [column.task, column.info])),
        files: [file],
        rows: () => promptfoo_rowsOf(file, list, columns, settings),
    };
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
const OTHER_RUN = 'Results and prompts are not of one run: run the evaluation again.';
async function* promptfoo_rowsOf(file, list, columns, settings) {
    const parts = columns.map((column) => ({ ...column, recount: new Recount(column), keys: new KeyTable() }));
    let repeats = null;
    for await (const item of readItems(file, list, { item: 'result' })) {
        const result = readResult(item, settings);
        const { outcome, sums, sample } = result;
        const column = parts[result.column] ?? item.fail('E_ROW', `there is no prompt ${result.column}`, OTHER_RUN);
        column.recount.add(outcome, sums.score, sums.named);
        let repeat = 0;
        if (result.repeats > 1) {
            repeats ??= await Repeats.of(file, list, settings);
            repeat = repeats.number(item, result);
        }
        else {
            const { count } = column.keys;
            if (column.keys.add(sample.key) < count)
                promptfoo_repeats_refuseTwice(item, result, 'promptfoo was not told to repeat it');
        }
        yield { task: column.task, repeat, ...sample };
    }
    for (const { recount } of parts)
        recount.check(file, settings.derived);
}

;// CONCATENATED MODULE: ./build/harness/formats/swe-bench-report.js


const SCHEMA_VERSION = 2;
/** The lists of which each instance is in exactly one. */
const OUTCOMES = ['resolved', 'unresolved', 'empty_patch', 'error', 'incomplete'];
const swe_bench_report_SCORES = {
    resolved: { resolved: 1, error: null },
    unresolved: { resolved: 0, error: null },
    empty_patch: { resolved: 0, error: null },
    error: { resolved: null, error: 'SWE-bench could not evaluate the patch' },
    incomplete: { resolved: null, error: 'no prediction was submitted' },
};
/** A report whose lists and counts agree. */
class SweBenchReport {
    file;
    /** Number of instances of the dataset, as far as it was asked for. */
    total;
    #lists;
    /** Why the machine rather than the patch is likely to have failed, by instance. */
    #machine;
    /** @throws MiraError E_FORMAT, E_ROW, E_COUNT, E_DUPLICATE_SAMPLE */
    constructor(file, report) {
        this.file = file;
        const version = report['schema_version'];
        if (version !== SCHEMA_VERSION) {
            this.#fail('E_FORMAT', `"schema_version" is ${String(version)}, not ${SCHEMA_VERSION}`, 'Use a SWE-bench of 2024 or later.');
        }
        this.#lists = new Map(OUTCOMES.map((name) => [name, this.#ids(report, `${name}_ids`)]));
        const machine = this.#ids(report, 'infra_failure_ids');
        const reasons = (0,json/* isObject */.Gv)(report['failure_reasons']) ? report['failure_reasons'] : {};
        this.#machine = new Map(machine.map((id) => [id, reasonIn(reasons[id])]));
        this.total = this.#count(report, 'total_instances') ?? 0;
        this.#requireOneOutcome();
        for (const name of OUTCOMES)
            this.#requireCount(report, name);
        this.#requireTotal(report);
    }
    /** By the order of the report's lists. */
    *outcomes() {
        for (const [name, ids] of this.#lists) {
            for (const id of ids) {
                const reason = this.#machine.get(id);
                const machine = reason !== undefined && name === 'unresolved';
                yield machine
                    ? { id, resolved: null, error: `likely an infrastructure failure: ${reason}` }
                    : { id, ...swe_bench_report_SCORES[name] };
            }
        }
    }
    #fail(code, message, hint = swe_bench_report_OTHER) {
        throw new errors/* MiraError */.gx(code, `${this.file}: ${message}`, { hint, at: { file: this.file } });
    }
    #ids(report, name) {
        const list = report[name] ?? [];
        if (!Array.isArray(list))
            return this.#fail('E_FORMAT', `"${name}" is not a list`);
        return list.map((id, index) => {
            if (typeof id === 'string' && id !== '' && id.isWellFormed())
                return id;
            return this.#fail('E_ROW', `entry ${index + 1} of "${name}" is no id of an instance`);
        });
    }
    #count(report, name) {
        const count = report[name];
        if (count === undefined)
            return null;
        if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0)
            return count;
        return this.#fail('E_FORMAT', `"${name}" is not a whole number`);
    }
    #requireOneOutcome() {
        const seen = new Map();
        for (const [name, ids] of this.#lists) {
            for (const id of ids) {
                const before = seen.get(id);
                if (before === name)
                    this.#fail('E_DUPLICATE_SAMPLE', `${id} stands twice in "${name}_ids"`);
                if (before !== undefined)
                    this.#fail('E_DUPLICATE_SAMPLE', `${id} stands in "${before}_ids" and in "${name}_ids"`);
                seen.set(id, name);
            }
        }
        for (const id of this.#machine.keys()) {
            if (!seen.has(id))
                this.#fail('E_COUNT', `${id} stands in "infra_failure_ids" alone`);
        }
    }
    #requireCount(report, name) {
        const said = this.#count(report, `${name}_instances`);
        const listed = this.#lists.get(name)?.length ?? 0;
        if (said === null || said === listed)
            return;
        this.#fail('E_COUNT', `"${name}_instances" is ${said}, and "${name}_ids" lists ${listed}`);
    }
    /** Without `incomplete_ids` there may be instances of which only the number is known. */
    #requireTotal(report) {
        const listed = [...this.#lists.values()].reduce((sum, { length }) => sum + length, 0);
        const complete = report['incomplete_ids'] !== undefined;
        if (complete ? listed === this.total : listed <= this.total)
            return;
        this.#fail('E_COUNT', `"total_instances" is ${this.total}, and the lists hold ${listed}`);
    }
}
function reasonIn(reason) {
    return typeof reason === 'string' && reason.isWellFormed() ? reason : 'no reason given';
}
const swe_bench_report_OTHER = 'The report is not what SWE-bench writes, or was changed: run the evaluation again.';

;// CONCATENATED MODULE: ./build/harness/formats/swe-bench.js






const swe_bench_FORMAT = 'swe-bench';
const RESOLVED = 'resolved';
/**
 * The report of SWE-bench's `run_evaluation`, `<model>.<run id>.json` (schema version 2).
 *
 * | here | in the report |
 * |---|---|
 * | task | the evaluation's name: the report does not name its dataset |
 * | key | the instance's id |
 * | `resolved` | 1 for `resolved_ids`; 0 for `unresolved_ids` and `empty_patch_ids` |
 * | `null`, with an error | `error_ids`, `incomplete_ids`, and `infra_failure_ids`, which are unresolved because the machine failed |
 * | expected | `total_instances` |
 */
const sweBench = {
    format: swe_bench_FORMAT,
    docs: {
        harness: '[SWE-bench](https://github.com/SWE-bench/SWE-bench) (swebench 5.0.2, report schema 2)',
        files: 'the report `<model>.<run id>.json` of `run_evaluation`',
        key: 'the instance id; the task is the evaluation, since the report does not name its dataset',
        recomputed: 'every count of the report from its lists of ids; each instance has exactly one outcome. Instances without a prediction, with an error or with a likely infrastructure failure are not scored, where SWE-bench counts them as not resolved',
        unknown: 'prompts, patches and tests; ids of instances that were not submitted, where `incomplete_ids` is absent; whether an error was the patch or the machine; results of instances that an earlier run with the same run id had left',
    },
    async detect(path) {
        return (await findReports(path)).length > 0;
    },
    async open(path, options) {
        const [file, other] = await findReports(path);
        if (file === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds a report of SWE-bench`, {
                hint: 'Point `output` at the report, <model>.<run id>.json.',
            });
        }
        if (other !== undefined) {
            throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${path} holds the reports of two runs`, {
                hint: 'Empty the folder before SWE-bench writes to it, or name one report.',
                at: { file: other },
            });
        }
        return openReport(new SweBenchReport(file, await readReport(file)), options);
    },
};
/** Told by its members, whatever it is called. */
async function findReports(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        if (!file.endsWith('.json'))
            continue;
        const members = (await outlineJson(file))?.members;
        const kinds = ['total_instances', 'resolved_instances', 'resolved_ids'].map((name) => members?.get(name)?.kind);
        if (kinds.join() === 'scalar,scalar,array')
            found.push(file);
    }
    return found;
}
async function readReport(file) {
    const outline = await outlineJson(file);
    if (outline !== null && outline.problem === null) {
        const value = await readValue(file, outline, { name: 'the report' });
        if ((0,json/* isObject */.Gv)(value))
            return value;
    }
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} is not JSON: ${outline?.problem ?? 'it changed while it was read'}`, {
        hint: 'SWE-bench may have been stopped while it wrote: run it again.',
        at: { file },
    });
}
function openReport(report, { task }) {
    const metric = { direction: 'higher', kind: 'binary', reported: null, unsupported: null };
    const info = {
        expected: report.total,
        limited: false,
        version: null,
        nShot: null,
        generation: null,
        metrics: new Map([[RESOLVED, metric]]),
    };
    return {
        format: swe_bench_FORMAT,
        harness: { name: swe_bench_FORMAT, version: null },
        tasks: new Map([[task, info]]),
        files: [report.file],
        async *rows() {
            for (const { id, resolved, error } of report.outcomes()) {
                yield {
                    task,
                    key: id,
                    repeat: 0,
                    scores: { [RESOLVED]: resolved },
                    slices: {},
                    prompt: null,
                    target: null,
                    response: null,
                    error,
                };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/harness/formats/index.js















/** In the order in which they are tried and documented. */
const FORMATS = [
    { reader: mira_samples/* miraSamples */.L, mark: 'a .jsonl file that begins with {"schema":"mira-samples/1",…}' },
    { reader: lmEval, mark: 'a .json file with "results", "configs", "config" and "n-samples"' },
    { reader: promptfoo, mark: 'a .json file with "results": {"version": 3, "prompts": […], "results": […]}' },
    { reader: lighteval, mark: 'a .json file with "config_general", "results", "config_tasks" and "summary_tasks"' },
    { reader: deepeval, mark: 'a .json file with "testCases" and "conversationalTestCases" or "metricsScores"' },
    { reader: junit, mark: 'an .xml file with <testsuites> or <testsuite> at its root' },
    {
        reader: inspectAi,
        mark: 'a ZIP with header.json or _journal/start.json, or a .json file with "status" and "eval" of a task',
    },
    { reader: helm, mark: 'a folder with run_spec.json ("scenario_spec", "adapter_spec", "metric_specs")' },
    { reader: openAiEvals, mark: 'a .jsonl file that begins with {"spec":{"eval_name":…,"run_id":…}}' },
    { reader: sweBench, mark: 'a .json file with "total_instances", "resolved_instances" and "resolved_ids"' },
    { reader: evalPlus, mark: 'a .json file with "date", "hash" and "eval" of problems' },
    { reader: everyEvalEver, mark: 'a .json file with "schema_version", "evaluation_results" and "source_metadata"' },
];
/** The names that `format` can have, besides `auto`. */
const FORMAT_NAMES = FORMATS.map(({ reader }) => reader.format);
/**
 * Opens a harness's output, a file or a folder.
 *
 * @throws MiraError E_OUTPUT_MISSING, E_FORMAT_UNKNOWN, and what the format's reader finds wrong with it
 */
async function openOutput(path, options) {
    await (0,tree/* requireOutput */.No)(path);
    const reader = options.format === 'auto' ? await detect(path) : readerOf(options.format);
    return reader.open(path, options);
}
function readerOf(name) {
    const format = FORMATS.find(({ reader }) => reader.format === name);
    if (format !== undefined)
        return format.reader;
    throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `there is no format "${name}"${(0,nearest/* didYouMean */.a)(name, FORMAT_NAMES)}`, {
        hint: `Known are auto, ${FORMAT_NAMES.join(', ')}.`,
    });
}
/** The only format that a path holds, told by structure. @throws MiraError E_OUTPUT_MISSING, E_FORMAT_UNKNOWN */
async function detect(path) {
    const found = [];
    for (const { reader } of FORMATS)
        if (await reader.detect(path))
            found.push(reader);
    const [first, second] = found;
    if (first === undefined) {
        const marks = FORMATS.map(({ reader, mark }) => `${reader.format}: ${mark}`);
        throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `no known format was recognised at ${path}`, {
            hint: ['Looked for, there and below:', ...marks].join('\n'),
        });
    }
    if (second === undefined)
        return first;
    throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `${path} holds ${first.format} and ${second.format}`, {
        hint: 'Say which one is meant with `format:`, or point `output` at it.',
    });
}


/***/ }),

/***/ 21469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf),
/* harmony export */   a: () => (/* binding */ TaskCheck)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** What lm-eval hashes of a row, in its own order (`lm_eval/loggers/evaluation_tracker.py`). */
function inputsOf({ value }) {
    let inputs = '';
    for (const name of ['doc_hash', 'prompt_hash', 'target_hash']) {
        const part = value[name];
        if (typeof part === 'string')
            inputs += part;
    }
    return inputs;
}
/** Whether the rows of a task are those that the results speak of: as many for each filter, and of the same inputs. */
class TaskCheck {
    #of;
    #resultsFile;
    #counts;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    /** A call for each row would take twice as long. */
    #pending = '';
    constructor(of, resultsFile) {
        this.#of = of;
        this.#resultsFile = resultsFile;
        this.#counts = new Map(of.task.filters.map((filter) => [filter, 0]));
    }
    add(row, filter) {
        this.count(filter, 1);
        if (this.#of.task.hash === null)
            return;
        this.#pending += inputsOf(row);
        if (this.#pending.length > PENDING)
            this.#update();
    }
    count(filter, rows) {
        this.#counts.set(filter, (this.#counts.get(filter) ?? 0) + rows);
    }
    /** What `inputsOf` gave for the next rows, one after the other in UTF-8. */
    addInputs(inputs) {
        this.#hash.update(inputs);
    }
    /** As `finish`, without saying what is wrong. */
    holds() {
        try {
            this.finish();
            return true;
        }
        catch {
            return false;
        }
    }
    /**
     * To be called once, after the last row.
     *
     * @throws MiraError E_COUNT, E_MISMATCH
     */
    finish() {
        const { name, task, file } = this.#of;
        const at = { file: file ?? this.#resultsFile };
        for (const [filter, count] of this.#counts) {
            if (task.samples === null || count === task.samples)
                continue;
            const of = task.filters.length > 1 ? ` for the filter "${filter}"` : '';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_COUNT', `task "${name}" has ${count} rows${of}, and lm-eval says that it evaluated ${task.samples} samples`, {
                hint: 'The samples file is missing, incomplete or of another run: run the evaluation again into an empty folder.',
                at,
            });
        }
        this.#update();
        if (task.hash === null || this.#hash.digest('hex') === task.hash)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_MISMATCH', `the rows of task "${name}" are not those whose hash ${this.#resultsFile} has`, {
            hint: 'The samples file was changed, or is of another run: run the evaluation again into an empty folder.',
            at,
        });
    }
    #update() {
        this.#hash.update(this.#pending);
        this.#pending = '';
    }
}
const PENDING = 64 * 1024;


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withRowKinds),
/* harmony export */   s: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29019);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79605);



/**
 * A row of a samples file, which is one document under one filter.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
function parseSample(row, name, task) {
    const { doc_id: id, filter = 'none', target = null, filtered_resps: filtered, resps = null } = row.value;
    if (!isId(id))
        return fail(row, '"doc_id" is neither a string nor a whole number');
    if (typeof filter !== 'string' || !task.filters.includes(filter)) {
        return fail(row, `the filter ${JSON.stringify(filter)} is not one that the results name`);
    }
    const sample = {
        task: name,
        key: `${filter}/${id}`,
        repeat: 0,
        scores: scoresOf(row, filter, task.info),
        slices: (0,_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .slicesNamed */ .bu)(row.value['doc'], task.slices),
        prompt: stored(row, 'arguments', promptOf(row.value['arguments'])),
        target: stored(row, 'target', target),
        response: stored(row, 'resps', filtered ?? resps),
        error: null,
    };
    return { sample, filter };
}
function fail(row, message) {
    return row.fail('E_ROW', message, 'The row is not what lm-eval writes: run the evaluation again into an empty folder.');
}
function isId(id) {
    return Number.isSafeInteger(id) || (typeof id === 'string' && id.isWellFormed());
}
/** The metrics that a row lists; in rows without a list, those that the results have for its filter. */
function metricNames(row, filter, info) {
    const metrics = row.value['metrics'];
    if (Array.isArray(metrics))
        return metrics.filter((name) => typeof name === 'string');
    const end = `,${filter}`;
    return Array.from(info.metrics.keys().filter((score) => score.endsWith(end)), (score) => score.slice(0, -end.length));
}
/** A metric that is listed and absent, and one that is not finite, was asked of the document and not scored. */
function scoresOf(row, filter, info) {
    // no score has a name that an object would treat in a way of its own: there is a comma in each
    const scores = {};
    for (const name of metricNames(row, filter, info)) {
        const score = `${name},${filter}`;
        const metric = info.metrics.get(score);
        const value = scoreOf(row.value[name]);
        if (value !== undefined)
            scores[score] = readable(row, name, value);
        else if (metric !== undefined && metric.unsupported === null) {
            const hint = 'A claim needs one number per sample; leave this metric out of the task or report it to us.';
            row.fail('E_SCORE', `the score "${name}" is not a number`, hint);
        }
    }
    return scores;
}
/** A NaN or Infinity that Python wrote was not scored; a number that is too large to be read was, and is not known. */
function readable(row, name, value) {
    if (value === null || (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))))
        return value;
    if (!Number.isFinite(value) && row.python)
        return null;
    return row.fail('E_SCORE', `the score "${name}" is a number that is too large`, 'Leave this metric out of the task.');
}
/** `undefined` for what is no number. Python's booleans are numbers, and its mean counts them as 1 and 0. */
function scoreOf(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'number' ? value : undefined;
}
/** Which metrics are no numbers, such as the pairs from which perplexity is computed, is seen only in the rows. */
function withRowKinds(info, first) {
    const metrics = Array.from(info.metrics, ([score, metric]) => {
        const value = first.value[score.slice(0, score.indexOf(','))];
        if (metric.unsupported !== null || scoreOf(value) !== undefined)
            return [score, metric];
        const what = Array.isArray(value) ? 'a list' : 'no number';
        return [score, { ...metric, unsupported: `lm-eval gives ${what} for each sample` }];
    });
    return { ...info, metrics: new Map(metrics) };
}
/** `arg_0` of the only request, or of each: `{gen_args_0: {arg_0, …}, …}`, in older files `[[arg_0, …], …]`. */
function promptOf(requests) {
    const list = Array.isArray(requests)
        ? requests
        : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(requests)
            ? Object.values(requests)
            : [];
    const prompts = list.map((request) => {
        if (Array.isArray(request))
            return request[0] ?? null;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(request) ? (request['arg_0'] ?? null) : request;
    });
    return prompts.length > 1 ? prompts : (prompts[0] ?? null);
}
function stored(row, name, value) {
    if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isStorable */ .zu)(value))
        return value;
    const finite = withoutNonFinite(value, 0);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isStorable */ .zu)(finite) ? finite : fail(row, `"${name}" holds something that cannot be stored`);
}
/** Evidence is JSON, which has no NaN: where a response holds one, it holds nothing. */
function withoutNonFinite(value, depth) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null || depth > 100)
        return value;
    if (Array.isArray(value))
        return value.map((item) => withoutNonFinite(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutNonFinite(item, depth + 1)]));
}


/***/ }),

/***/ 11925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ declaredTasks),
/* harmony export */   PK: () => (/* binding */ SCHEMA_FAMILY),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   hN: () => (/* binding */ requireNoSurplus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** Begins the `schema` of every version. */
const SCHEMA_FAMILY = 'mira-samples/';
const SCHEMA = `${SCHEMA_FAMILY}1`;
/** @throws MiraError E_FORMAT at the header's place */
function parseHeader(row) {
    const { value } = row;
    if (value['schema'] !== SCHEMA) {
        fail(row, `the schema "${String(value['schema'])}" is not ${SCHEMA}`, `This version reads ${SCHEMA}.`);
    }
    row.only('E_FORMAT', 'the header', value, ['schema', 'metrics', 'expected', 'limited', 'harness']);
    const { metrics, expected, limited, harness } = value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metrics)) {
        return fail(row, '"metrics" is missing or not an object', 'Write {"metrics":{"accuracy":{"direction":"higher"}}}.');
    }
    if (limited !== undefined && typeof limited !== 'boolean')
        fail(row, '"limited" is not true or false', LIMITED);
    return {
        row,
        metrics: new Map(Object.keys(metrics).map((name) => [name, metric(row, name, metrics[name])])),
        expected: expected === undefined ? new Map() : counts(row, expected),
        limited: limited === true,
        harness: harness === undefined ? { name: null, version: null } : harnessOf(row, harness),
        declared: metrics,
    };
}
const LIMITED = 'Write "limited": true when only a part of a task was evaluated.';
function fail(row, message, hint) {
    return row.fail('E_FORMAT', message, hint);
}
function metric(row, name, value) {
    const where = `metric "${name}"`;
    if (name === '' || !name.isWellFormed())
        fail(row, `${where} has no proper name`, 'Name the metric.');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return fail(row, `${where} is not an object`, 'Write {} when there is nothing to say about it.');
    row.only('E_FORMAT', where, value, ['direction', 'kind', 'reported']);
    const { direction = null, kind = null, reported = null } = value;
    if (direction !== null && direction !== 'higher' && direction !== 'lower') {
        return fail(row, `the direction of ${where} is neither "higher" nor "lower"`, 'It says which values are better.');
    }
    if (kind !== null && kind !== 'binary') {
        return fail(row, `the kind of ${where} is not "binary"`, 'Leave it out for scores other than 0 and 1.');
    }
    return {
        direction,
        kind,
        reported: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reported) ? numbers(row, where, reported) : aggregate(row, where, reported),
    };
}
function numbers(row, where, reported) {
    const byTask = new Map();
    for (const task in reported) {
        const value = aggregate(row, where, reported[task]);
        if (value !== null)
            byTask.set(task, value);
    }
    return byTask;
}
function aggregate(row, where, value) {
    if (value === null)
        return null;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return fail(row, `"reported" of ${where} is not a number`, 'Write a number, or {"<task>": number} when there are several tasks.');
}
function counts(row, value) {
    const hint = 'Write {"<task>": number of samples}.';
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return fail(row, '"expected" is not an object', hint);
    return new Map(Object.keys(value).map((task) => {
        const count = value[task];
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
            return fail(row, `"expected" of task "${task}" is not a whole number`, hint);
        }
        return [task, count];
    }));
}
function harnessOf(row, value) {
    const hint = 'Write {"name": "my-harness", "version": "1.2.3"}.';
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return fail(row, '"harness" is not an object', hint);
    row.only('E_FORMAT', '"harness"', value, ['name', 'version']);
    const { name = null, version = null } = value;
    if (name !== null && typeof name !== 'string')
        return fail(row, 'the name of "harness" is not a string', hint);
    if (version !== null && typeof version !== 'string')
        return fail(row, 'the version of "harness" is not a string', hint);
    return { name, version };
}
/**
 * What the headers say about each task: those of the rows, and those that were expected and have none.
 *
 * @throws MiraError E_FORMAT where headers contradict each other or an aggregate could be of several tasks
 */
function declaredTasks(headers, rowTasks) {
    const expected = new Map();
    for (const header of headers) {
        for (const [task, count] of header.expected) {
            if ((expected.get(task) ?? count) !== count) {
                fail(header.row, `"expected" of task "${task}" is ${count} here and another number in another file`, SAME);
            }
            expected.set(task, count);
        }
    }
    const limited = headers.some((header) => header.limited);
    const [first] = headers;
    const names = new Set([...rowTasks, ...expected.keys()]);
    return new Map(Array.from(names, (task) => [
        task,
        {
            expected: expected.get(task) ?? null,
            limited,
            version: null,
            nShot: null,
            generation: null,
            metrics: first === undefined ? new Map() : metricsOf(first, task, names.size),
        },
    ]));
}
/**
 * Fewer rows than were expected are missing samples, which are counted; more are an output that says two things.
 *
 * @throws MiraError E_COUNT at the header that says how many there are
 */
function requireNoSurplus(headers, rows) {
    for (const header of headers) {
        for (const [task, expected] of header.expected) {
            const found = rows.get(task) ?? 0;
            if (found <= expected)
                continue;
            const hint = 'Rows of an earlier run may still be there: write into an empty folder, or write how many rows (each repeat is one) the whole task has.';
            header.row.fail('E_COUNT', `task "${task}" has ${found} rows, and "expected" says ${expected}`, hint);
        }
    }
}
const SAME = 'Write the number of samples of the whole task, the same in each file.';
function metricsOf(header, task, tasks) {
    return new Map(Array.from(header.metrics, ([name, { direction, kind, reported }]) => {
        if (typeof reported === 'number' && tasks > 1) {
            const hint = 'Write {"<task>": number}, since there are several tasks.';
            fail(header.row, `"reported" of metric "${name}" does not say of which task it is`, hint);
        }
        const ofTask = typeof reported === 'number' || reported === null ? reported : (reported.get(task) ?? null);
        return [name, { direction, kind, reported: ofTask, unsupported: null }];
    }));
}


/***/ }),

/***/ 64530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MAX_REPEAT),
/* harmony export */   s: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77658);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29019);



const MEMBERS = ['task', 'key', 'repeat', 'scores', 'slices', 'prompt', 'target', 'response', 'error'];
/**
 * A row of a mira-samples file as a sample.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
function parseSample(row, metrics, options) {
    row.only('E_ROW', 'the row', row.value, MEMBERS);
    return {
        task: taskOf(row, options),
        key: keyOf(row),
        repeat: repeatOf(row),
        scores: scoresOf(row, metrics),
        slices: slicesOf(row),
        prompt: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(row, 'prompt'),
        target: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(row, 'target'),
        response: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(row, 'response'),
        error: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(row, 'error'),
    };
}
function taskOf(row, options) {
    const task = row.value['task'] ?? options.task;
    if (typeof task === 'string' && task !== '' && task.isWellFormed())
        return task;
    return row.fail('E_ROW', '"task" is not a string', 'Name the task, or leave it out when there is only one.');
}
function keyOf(row) {
    const { key } = row.value;
    if (typeof key === 'string' && key !== '' && key.isWellFormed())
        return key;
    if (Number.isSafeInteger(key))
        return String(key);
    return row.fail('E_ROW', key === undefined ? '"key" is missing' : '"key" is neither a string nor a whole number', 'Give each sample a key that stays the same from release to release, such as its id in the dataset.');
}
/** The largest `repeat`: more do not fit where rows are sorted. */
const MAX_REPEAT = 2 ** 32 - 1;
function repeatOf(row) {
    const repeat = row.value['repeat'] ?? 0;
    if (typeof repeat === 'number' && Number.isSafeInteger(repeat) && repeat >= 0 && repeat <= MAX_REPEAT)
        return repeat;
    return row.fail('E_ROW', '"repeat" is not a whole number from 0', 'Leave it out, or number repeats 0, 1, 2 …');
}
function scoresOf(row, metrics) {
    const { scores } = row.value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(scores)) {
        const hint = 'Write {"scores":{"accuracy":1}}; null where the sample could not be scored.';
        return row.fail('E_ROW', scores === undefined ? '"scores" is missing' : '"scores" is not an object', hint);
    }
    if (Object.keys(scores).length === 0 && (row.value['error'] ?? null) !== null) {
        const hint = 'A score that is left out was not asked for. Write null for one that was: {"scores":{"accuracy":null}}.';
        return row.fail('E_SCORE', 'the row has an error and says nothing of the scores that it lacks', hint);
    }
    return Object.fromEntries(Object.keys(scores).map((name) => [name, scoreOf(row, name, scores[name], metrics)]));
}
function scoreOf(row, name, score, metrics) {
    const metric = metrics.get(name);
    if (metric === undefined) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, metrics.keys());
        row.fail('E_SCORE', `the header does not name the metric "${name}"${near}`, 'Add it to "metrics" in the first line.');
    }
    if (score === null)
        return null;
    if (typeof score !== 'number')
        return row.fail('E_SCORE', `the score "${name}" is ${spell(score)}, not a number`, hintFor(score));
    if (!Number.isFinite(score)) {
        return row.fail('E_SCORE', `the score "${name}" is ${score}`, 'Write null when a sample could not be scored.');
    }
    if (metric?.kind === 'binary' && score !== 0 && score !== 1) {
        const hint = 'Leave "kind" out of the header when scores lie between 0 and 1.';
        return row.fail('E_SCORE', `the score "${name}" is ${score}, and the header says that it is binary`, hint);
    }
    return score;
}
function spell(score) {
    if (typeof score === 'boolean')
        return String(score);
    if (typeof score === 'string')
        return 'a string';
    return Array.isArray(score) ? 'a list' : 'an object';
}
function hintFor(score) {
    if (typeof score === 'boolean')
        return 'Write 1 for true and 0 for false.';
    if (typeof score === 'string')
        return 'Write the number without quotes, and null when a sample could not be scored.';
    return 'A score is one number, or null when a sample could not be scored.';
}
function slicesOf(row) {
    const slices = row.value['slices'] ?? {};
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(slices)) {
        return row.fail('E_ROW', '"slices" is not an object', 'Write {"slices":{"lang":"ca"}}, or leave it out.');
    }
    return Object.fromEntries(Object.keys(slices).map((name) => [name, sliceOf(row, name, slices[name])]));
}
function sliceOf(row, name, value) {
    if (typeof value === 'string' && value.isWellFormed() && name.isWellFormed())
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    return row.fail('E_ROW', `the slice "${name}" is not a string, number or boolean`, 'Leave out slices that do not apply.');
}


/***/ }),

/***/ 81243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ miraSamples),
/* harmony export */   j: () => (/* binding */ openHeaders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _mira_samples_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11925);
/* harmony import */ var _mira_samples_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64530);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29019);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84666);






const FORMAT = 'mira-samples';
/** What a header may be long; a file without line ends is not read further to see whether it has one. */
const MAX_HEADER_BYTES = 1024 * 1024;
/** Our own JSONL, which any harness can write in ten lines: a header, then one row per sample. */
const miraSamples = {
    format: FORMAT,
    docs: {
        harness: 'anything: [mira-samples.md](mira-samples.md) shows how to write it in ten lines',
        files: 'every `*.jsonl` whose first line is the header `{"schema":"mira-samples/1",…}`',
        key: '`key` of the row, `repeat` (0 when absent), and `slices` as they stand there',
        recomputed: 'the mean of every metric, against `reported` in the header where there is one; the number of rows against `expected`',
        unknown: 'what the header does not say: direction, harness, how many samples there should be',
    },
    async detect(path) {
        return (await headerRows(path)).length > 0;
    },
    async open(path, options) {
        const { files, headers } = await openHeaders(path);
        const names = await taskNames(files, options);
        return openFiles(files, headers, (0,_mira_samples_header_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredTasks */ .$2)(headers, names), options);
    },
};
/** @throws MiraError E_FORMAT, E_MIXED_RUNS */
async function openHeaders(path) {
    const rows = await headerRows(path);
    const [header, ...others] = rows.map((row) => (0,_mira_samples_header_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHeader */ .RW)(row));
    if (header === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_FORMAT', `no file at ${path} begins with the header of ${FORMAT}`, {
            hint: 'The first line has to be {"schema":"mira-samples/1","metrics":{…}}.',
        });
    }
    for (const other of others)
        requireSameRun(header, other);
    return { files: rows.map(({ file }) => file), headers: [header, ...others] };
}
/** A file that was named is read whatever its name is; of a folder, the `*.jsonl` in it and below. */
async function headerRows(path) {
    const found = [];
    for (const file of await (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(path)) {
        if (file !== path && !file.endsWith('.jsonl'))
            continue;
        const row = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .readFirstRow */ .zM)(file, MAX_HEADER_BYTES);
        const schema = row?.value['schema'];
        if (row !== null && typeof schema === 'string' && schema.startsWith(_mira_samples_header_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_FAMILY */ .PK))
            found.push(row);
    }
    return found;
}
function requireSameRun(a, b) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([a.declared, a.harness]) === (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([b.declared, b.harness]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MIXED_RUNS', `${b.row.file} has another header than ${a.row.file}`, {
        hint: 'Files that lie together have to come from one run, with the same metrics and harness: empty the folder first.',
        at: { file: b.row.file, line: b.row.line },
    });
}
/** Which tasks there are, which only the rows know; bad rows are left for the reading proper to refuse. */
async function taskNames(files, options) {
    const names = new Set();
    for (const file of files) {
        let header = true;
        for await (const { text } of (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .readRowLines */ .i3)(file)) {
            if (!header)
                names.add(text.includes('"task"') ? taskOf(text, options) : options.task);
            header = false;
        }
    }
    return names;
}
function taskOf(text, options) {
    try {
        const value = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && typeof value['task'] === 'string' ? value['task'] : options.task;
    }
    catch {
        return options.task;
    }
}
function openFiles(files, headers, tasks, options) {
    const [header] = headers;
    return {
        format: FORMAT,
        harness: header.harness,
        tasks,
        files,
        async *rows() {
            const counts = new Map();
            for (const file of files) {
                let first = true;
                for await (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .readRows */ .aK)(file)) {
                    if (!first) {
                        const sample = (0,_mira_samples_row_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSample */ .s)(row, header.metrics, options);
                        counts.set(sample.task, (counts.get(sample.task) ?? 0) + 1);
                        yield sample;
                    }
                    first = false;
                }
            }
            (0,_mira_samples_header_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNoSurplus */ .hN)(headers, counts);
        },
    };
}


/***/ }),

/***/ 29019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   SA: () => (/* binding */ textMember),
/* harmony export */   VH: () => (/* binding */ lineError),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   i3: () => (/* binding */ readRowLines),
/* harmony export */   zM: () => (/* binding */ readFirstRow),
/* harmony export */   zu: () => (/* binding */ isStorable)
/* harmony export */ });
/* unused harmony export OutputRow */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77658);
/* harmony import */ var _storage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73241);




/** A line of a harness's output that holds a JSON object, with what to say when it is not what it should be. */
class OutputRow {
    file;
    /** Counts from 1. */
    line;
    value;
    /** Whether words that only Python writes stood in it; without them, what is not finite was too large a number. */
    python;
    constructor(file, line, value, python = false) {
        this.file = file;
        this.line = line;
        this.value = value;
        this.python = python;
    }
    fail(code, message, hint) {
        throw rowError(code, this.file, this.line, message, hint);
    }
    /** Refuses members of an object of this row that nobody knows. */
    only(code, where, object, known) {
        for (const name in object) {
            if (known.includes(name))
                continue;
            const hint = `Known there are ${known.join(', ')}.`;
            this.fail(code, `${where} has an unknown member "${name}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known)}`, hint);
        }
    }
}
function rowError(code, file, line, message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx(code, `line ${line} of ${file}: ${message}`, { hint, at: { file, line } });
}
/**
 * The objects of a JSONL file; blank lines are skipped. Python's bare `NaN` and `Infinity` come as numbers.
 *
 * @throws MiraError E_ROW at file and line
 */
async function* readRows(file) {
    for await (const line of readRowLines(file))
        yield parseLine(file, line);
}
/** The first object of a file, or `null` when the file does not begin with one: it may be anything. */
async function readFirstRow(file, maxLineBytes = _storage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_BYTES */ .Oc) {
    try {
        for await (const line of readRowLines(file, maxLineBytes)) {
            return parseLine(file, line);
        }
        return null;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.code === 'E_ROW')
            return null;
        throw error;
    }
}
/**
 * The lines of a JSONL file that are not blank, without a byte order mark.
 *
 * @throws MiraError E_ROW for a line that is too long or not UTF-8
 */
async function* readRowLines(file, maxLineBytes = _storage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_BYTES */ .Oc) {
    const lines = (0,_storage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(file, { maxLineBytes, refuse: (problem, line) => lineError(file, problem, line) });
    for await (const line of lines) {
        const bare = line.number === 1 && line.text.startsWith('\uFEFF')
            ? { ...line, text: line.text.slice(1), start: Buffer.byteLength('\uFEFF') }
            : line;
        if (bare.text.trim() !== '')
            yield bare;
    }
}
/** A line that is none. */
function lineError(file, problem, line) {
    return problem === 'too-long'
        ? rowError('E_ROW', file, line, 'the line is longer than 64 MiB', 'Write one sample per line, and end each line.')
        : rowError('E_ROW', file, line, 'the line is not UTF-8', 'Write the file in UTF-8.');
}
/**
 * A line's object.
 *
 * @throws MiraError E_ROW
 */
function parseLine(file, line) {
    let value;
    let python = false;
    try {
        value = JSON.parse(line.text);
    }
    catch {
        value = parsePython(file, line);
        python = true;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw rowError('E_ROW', file, line.number, 'the row is not a JSON object', ONE_OBJECT);
    return new OutputRow(file, line.number, value, python);
}
const ONE_OBJECT = 'Each line has to be one JSON object.';
function parsePython(file, line) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line.text, { python: true });
    }
    catch {
        const hint = 'The harness may have been stopped while it wrote: run it again.';
        if (!line.ended)
            throw rowError('E_ROW', file, line.number, 'the last row is cut off', hint);
        throw rowError('E_ROW', file, line.number, 'the row is not JSON', ONE_OBJECT);
    }
}
/** Deeper values are refused: canonical JSON and every reader of it have to walk them. */
const MAX_DEPTH = 60;
/** What evidence can hold: JSON with finite numbers, well-formed strings and bounded depth. */
function isStorable(value, depth = 0) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value === 'boolean')
        return true;
    if (typeof value !== 'object' || depth >= MAX_DEPTH)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isStorable(item, depth + 1));
    return Object.entries(value).every(([name, member]) => name.isWellFormed() && isStorable(member, depth + 1));
}
/** A text of a row, `null` when it is absent. */
function textMember(row, name) {
    const value = row.value[name] ?? null;
    if (isStorable(value))
        return value;
    return row.fail('E_ROW', `"${name}" holds something that cannot be stored`, 'Texts may not hold NaN, Infinity, lone surrogates or more than 60 levels of nesting.');
}


/***/ }),

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ slicesNamed),
/* harmony export */   iZ: () => (/* binding */ sliceValue),
/* harmony export */   nu: () => (/* binding */ slicesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

const MAX_SLICE_LENGTH = 100;
/** A short text, number or boolean as the value of a slice. */
function sliceValue(value) {
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    return typeof value === 'string' && value.length <= MAX_SLICE_LENGTH && value.isWellFormed() ? value : null;
}
/** The members of an object that were named, as far as they can be the value of a slice. */
function slicesNamed(metadata, names) {
    if (names.length === 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata))
        return {};
    const slices = names.flatMap((name) => {
        const text = Object.hasOwn(metadata, name) ? sliceValue(metadata[name]) : null;
        return text === null ? [] : [[name, text]];
    });
    return Object.fromEntries(slices);
}
/** The scalars of an object whose members were declared to describe the sample. */
function slicesOf(metadata, isSlice = () => true) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata))
        return {};
    const slices = Object.entries(metadata).flatMap(([name, value]) => {
        const text = name === '__proto__' || !name.isWellFormed() || !isSlice(name) ? null : sliceValue(value);
        return text === null ? [] : [[name, text]];
    });
    return Object.fromEntries(slices);
}


/***/ }),

/***/ 84666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   No: () => (/* binding */ requireOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84974);
/* harmony import */ var _storage_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73241);





const HINT = 'Check that the harness writes to {out}, or point `output` at what it writes.';
async function kindOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (found.isDirectory())
            return 'folder';
        return found.isFile() ? 'file' : 'missing';
    }
    catch (error) {
        if (isAbsent(error))
            return 'missing';
        throw (0,_storage_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    }
}
function isAbsent(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? '');
}
/**
 * The regular files at or below a path, by the bytes of their paths. Symbolic links below it are not followed.
 * Hidden folders are read: lm-eval makes them out of model paths that begin with a dot.
 *
 * @throws MiraError E_OUTPUT_MISSING when there is none
 */
async function listFiles(path) {
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    if (kind === 'missing')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `there is no output at ${path}`, { hint: HINT });
    const files = await walk(path);
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `the folder ${path} holds no file`, { hint: HINT });
    return files.sort(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo);
}
/**
 * Refuses a path without anything in it.
 *
 * @throws MiraError E_OUTPUT_MISSING
 */
async function requireOutput(path) {
    for (const file of await listFiles(path))
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > 0)
            return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `the output at ${path} is empty`, { hint: HINT });
}
async function walk(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    }
    catch (error) {
        throw (0,_storage_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(folder, error);
    }
}


/***/ })

};
