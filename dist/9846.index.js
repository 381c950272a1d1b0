export const id = 9846;
export const ids = [9846];
export const modules = {

/***/ 23912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Column)
/* harmony export */ });
/** A number of each row; takes no memory as long as all are 0. */
class Column {
    #make;
    #array;
    constructor(make, array = null) {
        this.#make = make;
        this.#array = array;
    }
    /** `null` while all numbers are 0; those behind its end are 0. */
    get array() {
        return this.#array;
    }
    get empty() {
        return this.#array === null;
    }
    get(row) {
        return this.#array === null ? 0 : (this.#array[row] ?? 0);
    }
    set(row, value) {
        if (this.#array === null || row >= this.#array.length) {
            if (value === 0)
                return;
            this.#grow(row);
        }
        if (this.#array !== null)
            this.#array[row] = value;
    }
    /** Puts the numbers of rows in another order. */
    arrange(order) {
        const before = this.#array;
        if (before === null)
            return;
        const after = new this.#make(order.length);
        for (let at = 0; at < order.length; at += 1)
            after[at] = before[order[at] ?? 0] ?? 0;
        this.#array = after;
    }
    #grow(row) {
        let size = this.#array?.length ?? 1024;
        while (size <= row)
            size *= 2;
        const larger = new this.#make(size);
        if (this.#array !== null)
            larger.set(this.#array);
        this.#array = larger;
    }
}


/***/ }),

/***/ 10679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ Fingerprint),
/* harmony export */   Yo: () => (/* binding */ SampleColumns),
/* harmony export */   p: () => (/* binding */ FINGERPRINT_KEY_SIZE),
/* harmony export */   tY: () => (/* binding */ ColumnRow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23912);
/* harmony import */ var _row_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22340);




/** More combinations of slices than this are not held: their values are those of single samples. */
const MAX_SLICES = 50_000;
const MAX_LAYOUTS = 1000;
/** Targets that are held; of others only where they stand. */
const MAX_TARGETS = 1000;
const MAX_TARGET_LENGTH = 400;
const ELSEWHERE = 2 ** 32 - 1;
/**
 * Rows without their texts, each a place in columns of numbers: a million of them take some 60 bytes each and the key. Of
 * texts there are fingerprints, 64 bits of SHA-256 keyed with a secret of the process, that say whether two are the same.
 */
class SampleColumns {
    keys;
    /** Names of scores, in the order in which rows have them. */
    #layouts;
    #layoutIds = new Map();
    #layout;
    #outcomes = [];
    /** By position in the layout; NaN for `null`. */
    #scores;
    #sliceTexts;
    #sliceIds = new Map();
    #sliceValues = new Map();
    #slices;
    #failed;
    /** JSON of targets that come again and again; `null` first. */
    #targetTexts;
    #targetIds = new Map();
    #targetValues = new Map();
    #targets;
    #structured = false;
    #prints;
    #file;
    #start;
    #length;
    constructor(stored = null) {
        this.keys = new _row_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RowKeys */ .$(stored?.keys);
        this.#layouts = [...(stored?.layouts ?? [])];
        this.#layout = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.layout);
        this.#scores = (stored?.scores ?? []).map((scores) => new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Float64Array, scores));
        this.#sliceTexts = [...(stored?.sliceTexts ?? ['{}'])];
        for (const [id, text] of this.#sliceTexts.entries())
            this.#sliceIds.set(text, id);
        this.#slices = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.slices);
        this.#failed = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint8Array, stored?.failed);
        this.#targetTexts = [...(stored?.targetTexts ?? ['null'])];
        this.#targets = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.targets);
        const [rulerHigh, rulerLow, responseHigh, responseLow] = [0, 1, 2, 3].map((at) => new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.prints[at]));
        const words = (column) => column ?? new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array);
        this.#prints = {
            ruler: [words(rulerHigh), words(rulerLow)],
            response: [words(responseHigh), words(responseLow)],
        };
        this.#file = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.file);
        this.#start = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Float64Array, stored?.start);
        this.#length = new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Uint32Array, stored?.length);
    }
    get count() {
        return this.keys.count;
    }
    get layouts() {
        return this.#layouts;
    }
    /**
     * There are more different slices or sets of scores than columns are made for, or a prompt or target has members, by
     * which samples could be told apart.
     */
    get unfit() {
        return this.#structured || this.#sliceTexts.length > MAX_SLICES || this.#layouts.length > MAX_LAYOUTS;
    }
    /** @returns false when the key is too long */
    add(sample, fingerprint, place) {
        const row = this.count;
        if (!this.keys.add(sample))
            return false;
        const names = Object.keys(sample.scores);
        const layout = this.#layoutOf(names);
        this.#layout.set(row, layout);
        // as JSON has it: without a negative zero
        for (const [at, name] of names.entries())
            this.setScore(row, at, sample.scores[name] ?? Number.NaN);
        this.#slices.set(row, this.slicesId(JSON.stringify(sample.slices)));
        this.#failed.set(row, sample.error === null ? 0 : 1);
        const { prompt, target, response } = sample;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(prompt) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(target))
            this.#structured = true;
        if (prompt !== null || target !== null) {
            this.setTarget(row, JSON.stringify(target));
            fingerprint.of(Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(prompt)), Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(target)));
            this.setPrint(row, 'ruler', fingerprint);
        }
        if (response !== null) {
            fingerprint.of(Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(response)), null);
            this.setPrint(row, 'response', fingerprint);
        }
        this.setPlace(row, place.file, place.start, place.length);
        return true;
    }
    #layoutOf(names) {
        const text = JSON.stringify(names);
        let id = this.#layoutIds.get(text);
        if (id === undefined) {
            id = this.#layouts.push(names) - 1;
            this.#layoutIds.set(text, id);
            while (this.#scores.length < names.length)
                this.#scores.push(new _column_js__WEBPACK_IMPORTED_MODULE_3__/* .Column */ .V(Float64Array));
        }
        return id;
    }
    /** For those who fill in rows part by part, after their keys. */
    setLayout(row, layout) {
        this.#layout.set(row, layout);
    }
    setScore(row, at, score) {
        this.#scores[at]?.set(row, score === 0 ? 0 : score);
    }
    setSlices(row, id) {
        this.#slices.set(row, id);
    }
    /** @param text JSON of an object of strings, in any spelling */
    slicesId(text) {
        let id = this.#sliceIds.get(text);
        if (id === undefined)
            this.#sliceIds.set(text, (id = this.#sliceTexts.push(text) - 1));
        return id;
    }
    /** @param json of the target, in any spelling */
    setTarget(row, json) {
        let id = json === 'null' ? 0 : this.#targetIds.get(json);
        if (id === undefined) {
            if (this.#targetTexts.length >= MAX_TARGETS || json.length > MAX_TARGET_LENGTH)
                id = ELSEWHERE;
            else
                this.#targetIds.set(json, (id = this.#targetTexts.push(json) - 1));
        }
        this.#targets.set(row, id);
    }
    /** The target, where it is one of those that come again and again; `undefined` where it has to be read. */
    target(row) {
        const id = this.#targets.get(row);
        if (id === 0)
            return null;
        if (id === ELSEWHERE)
            return undefined;
        let target = this.#targetValues.get(id);
        if (target === undefined)
            this.#targetValues.set(id, (target = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(this.#targetTexts[id] ?? 'null')));
        return target;
    }
    setPrint(row, print, { high, low }) {
        this.#prints[print][0].set(row, high);
        this.#prints[print][1].set(row, low);
    }
    setPlace(row, file, start, length) {
        this.#file.set(row, file);
        this.#start.set(row, start);
        this.#length.set(row, length);
    }
    place(row) {
        return { file: this.#file.get(row), start: this.#start.get(row), length: this.#length.get(row) };
    }
    /** The same number for rows of the same task that have the same scores, whatever their values, and the same slices. */
    kind(row) {
        const asked = this.keys.taskOf(row) * this.#layouts.length + this.#layout.get(row);
        return asked * this.#sliceTexts.length + this.#slices.get(row);
    }
    scores(row) {
        const layout = this.#layout.get(row);
        const names = this.#layouts[layout] ?? [];
        return names.length === 1 ? this.#singleScore(row, layout, names) : this.#allScores(row, names);
    }
    /** One outcome is what most rows have, and one of three objects says it. */
    #singleScore(row, layout, names) {
        const score = this.#scores[0]?.get(row) ?? 0;
        const outcome = score === 0 ? 0 : score === 1 ? 1 : Number.isNaN(score) ? 2 : null;
        if (outcome === null)
            return this.#allScores(row, names);
        return (this.#outcomes[layout * 3 + outcome] ??= this.#allScores(row, names));
    }
    #allScores(row, names) {
        if (names.includes('__proto__'))
            return Object.fromEntries(names.map((name, at) => [name, this.score(row, at)]));
        const scores = {};
        for (let at = 0; at < names.length; at += 1)
            scores[names[at] ?? ''] = this.score(row, at);
        return scores;
    }
    /** @param at which of the row's scores, in their order */
    score(row, at) {
        const score = this.#scores[at]?.get(row) ?? 0;
        return Number.isNaN(score) ? null : score;
    }
    slices(row) {
        const id = this.#slices.get(row);
        let slices = this.#sliceValues.get(id);
        if (slices === undefined)
            this.#sliceValues.set(id, (slices = parseSlices(this.#sliceTexts[id] ?? '{}')));
        return slices;
    }
    failed(row) {
        return this.#failed.get(row) !== 0;
    }
    /** Whether a row has a text at all. */
    has(row, print) {
        const [high, low] = this.#prints[print];
        return high.get(row) !== 0 || low.get(row) !== 0;
    }
    isSame(print, row, others, other) {
        const [high, low] = this.#prints[print];
        const [otherHigh, otherLow] = others.#prints[print];
        return high.get(row) === otherHigh.get(other) && low.get(row) === otherLow.get(other);
    }
    /** Numbers the rows anew, in another order. */
    arrange(order) {
        this.keys.arrange(order);
        const { ruler, response } = this.#prints;
        const numbered = [this.#layout, this.#slices, this.#targets, this.#file, this.#length, ...ruler, ...response];
        for (const column of [...numbered, ...this.#scores, this.#failed, this.#start])
            column.arrange(order);
    }
    /** To be handed to another thread. */
    stored() {
        return {
            keys: this.keys.stored(),
            layouts: this.#layouts,
            layout: this.#layout.array,
            scores: this.#scores.map(({ array }) => array),
            sliceTexts: this.#sliceTexts,
            slices: this.#slices.array,
            failed: this.#failed.array,
            targetTexts: this.#targetTexts,
            targets: this.#targets.array,
            prints: [...this.#prints.ruler, ...this.#prints.response].map(({ array }) => array),
            file: this.#file.array,
            start: this.#start.array,
            length: this.#length.array,
        };
    }
}
function parseSlices(text) {
    const value = JSON.parse(text);
    return isSlices(value) ? value : {};
}
function isSlices(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((member) => typeof member === 'string');
}
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
/** One row of columns as a sample. Texts are read when they are asked for. */
class ColumnRow {
    columns;
    row;
    #read;
    #scores = null;
    #texts = null;
    constructor(columns, row, read) {
        this.columns = columns;
        this.row = row;
        this.#read = read;
    }
    get task() {
        return this.columns.keys.task(this.row);
    }
    get key() {
        return this.columns.keys.key(this.row);
    }
    get repeat() {
        return this.columns.keys.repeat(this.row);
    }
    get scores() {
        return (this.#scores ??= this.columns.scores(this.row));
    }
    get slices() {
        return this.columns.slices(this.row);
    }
    get prompt() {
        return this.#text.prompt;
    }
    get target() {
        const target = this.columns.target(this.row);
        return target === undefined ? this.#text.target : target;
    }
    get response() {
        return this.#text.response;
    }
    get error() {
        return this.columns.failed(this.row) ? this.#text.error : null;
    }
    get #text() {
        return (this.#texts ??= this.#read(this.columns.place(this.row)));
    }
    has(print) {
        return this.columns.has(this.row, print);
    }
    /** Whether texts of two rows are the same, without reading them. */
    isSame(print, other) {
        return this.columns.isSame(print, this.row, other.columns, other.row);
    }
}


/***/ }),

/***/ 22340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ MAX_KEY_BYTES),
  $: () => (/* binding */ RowKeys)
});

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/evidence/column.js
var column = __webpack_require__(23912);
;// CONCATENATED MODULE: ./build/evidence/sort-keys.js
const SEGMENT_BITS = 20;
const SEGMENT = 2 ** SEGMENT_BITS;
/** Bytes of a key that are compared at once, and the bits that are left for its number. */
const STEP = 5;
const INDEX_BITS = 24;
const INDEX_MASK = 2 ** INDEX_BITS - 1;
/** So few are sorted by insertion. */
const FEW = 24;
/** Which of the two halves of a 64-bit number comes last in memory. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;
/**
 * Sorts numbers of keys by the bytes of the keys. Five bytes of each key and its number make an integer of 64 bits, which the
 * engine sorts without asking back; where five bytes are equal the next five decide. Equal keys stay in their order.
 *
 * @param compare the whole order, for what the keys do not decide
 */
function sortByKeys(order, keys, compare) {
    const ranges = [{ part: order, depth: 0 }];
    for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
        const { part, depth } = range;
        const shared = part.length <= FEW ? null : sharedBytes(part, keys, depth);
        if (part.length <= FEW)
            insert(part, 0, part.length, compare);
        else if (shared === null || part.length > INDEX_MASK)
            part.sort(compare);
        else
            sortOnce(part, keys, shared, compare, ranges);
    }
}
/** Sorts by five bytes, and adds the ranges in which these are equal. */
function sortOnce(part, keys, depth, compare, ranges) {
    const { length } = part;
    const words = new Uint32Array(length * 2);
    const { segments, starts, lengths } = keys;
    for (let at = 0; at < length; at += 1) {
        const row = part[at] ?? 0;
        const start = starts[row] ?? 0;
        const segment = segments[start >>> SEGMENT_BITS] ?? NOTHING;
        const from = (start & (SEGMENT - 1)) + depth;
        const left = (lengths[row] ?? 0) - depth;
        words[at * 2 + HIGH] = wordAt(segment, from, left);
        words[at * 2 + LOW] = ((left > 4 ? (segment[from + 4] ?? 0) : 0) << INDEX_BITS) | at;
    }
    new BigUint64Array(words.buffer).sort();
    const before = part.slice();
    for (let at = 0; at < length; at += 1)
        part[at] = before[(words[at * 2 + LOW] ?? 0) & INDEX_MASK] ?? 0;
    let begin = 0;
    for (let at = 1; at <= length; at += 1) {
        if (at < length && isSame(words, at - 1, at))
            continue;
        if (at - begin > FEW)
            ranges.push({ part: part.subarray(begin, at), depth: depth + STEP });
        else
            insert(part, begin, at, compare);
        begin = at;
    }
}
const NOTHING = new Uint8Array();
/** Four bytes, the first the highest; what lies behind the key's end is 0. */
function wordAt(bytes, from, left) {
    let word = 0;
    for (let at = 0; at < 4; at += 1)
        word = (word << 8) | (at < left ? (bytes[from + at] ?? 0) : 0);
    return word;
}
function isSame(words, a, b) {
    if (words[a * 2 + HIGH] !== words[b * 2 + HIGH])
        return false;
    return (words[a * 2 + LOW] ?? 0) >>> INDEX_BITS === (words[b * 2 + LOW] ?? 0) >>> INDEX_BITS;
}
/** How many bytes from the first all keys share, `depth` of which are known to be; `null` where no key goes on. */
function sharedBytes(part, { segments, starts, lengths }, depth) {
    const first = part[0] ?? 0;
    const start = starts[first] ?? 0;
    const segment = segments[start >>> SEGMENT_BITS] ?? NOTHING;
    const from = start & (SEGMENT - 1);
    let shared = Math.max(depth, lengths[first] ?? 0);
    let longest = 0;
    for (const row of part) {
        const length = lengths[row] ?? 0;
        if (length > longest)
            longest = length;
        const other = starts[row] ?? 0;
        const bytes = segments[other >>> SEGMENT_BITS] ?? NOTHING;
        const begin = other & (SEGMENT - 1);
        let at = depth;
        const end = Math.min(shared, length);
        while (at < end && bytes[begin + at] === segment[from + at])
            at += 1;
        shared = at;
    }
    return longest <= depth ? null : Math.max(depth, shared);
}
function insert(order, begin, end, compare) {
    for (let next = begin + 1; next < end; next += 1) {
        const row = order[next] ?? 0;
        let at = next;
        for (; at > begin; at -= 1) {
            const before = order[at - 1] ?? 0;
            if (compare(before, row) <= 0)
                break;
            order[at] = before;
        }
        order[at] = row;
    }
}

;// CONCATENATED MODULE: ./build/evidence/row-keys.js




/** The longest key, in bytes of UTF-8. */
const MAX_KEY_BYTES = SEGMENT;
/** What has to be remembered of rows to sort a million of them: about 20 bytes and the key. Rows count from 0. */
class RowKeys {
    #tasks = new Map();
    /** By number. */
    #names = [];
    #segments = [];
    /** Bytes in use of all segments, the unused ends of full ones among them. */
    #used = 0;
    #count = 0;
    /** Two rows were found to be equal when they were sorted: no order of rows is told without comparing neighbours. */
    #twice = false;
    #starts = new Uint32Array(1024);
    #lengths = new Uint32Array(1024);
    #task;
    #repeat;
    constructor(stored = null) {
        this.#task = new column/* Column */.V(Uint32Array, stored?.task);
        this.#repeat = new column/* Column */.V(Uint32Array, stored?.repeat);
        if (stored === null)
            return;
        for (const task of stored.tasks)
            this.taskNumber(task);
        this.#segments = stored.segments.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        this.#count = stored.count;
        this.#starts = stored.starts;
        this.#lengths = stored.lengths;
    }
    get count() {
        return this.#count;
    }
    /** In the order in which they first came. */
    get tasks() {
        return this.#names;
    }
    /** @returns false when the key is longer than `MAX_KEY_BYTES` */
    add({ task, key, repeat }) {
        const length = Buffer.byteLength(key);
        if (length > MAX_KEY_BYTES)
            return false;
        const { segment, at } = this.#room(length);
        segment.write(key, at, 'utf8');
        this.#next(length, this.taskNumber(task), repeat);
        return true;
    }
    /**
     * The same for a key in UTF-8.
     *
     * @param task out of `taskNumber`
     */
    addBytes(task, bytes, from, to, repeat) {
        const length = to - from;
        if (length > MAX_KEY_BYTES)
            return false;
        const { segment, at } = this.#room(length);
        for (let byte = 0; byte < length; byte += 1)
            segment[at + byte] = bytes[from + byte] ?? 0;
        this.#next(length, task, repeat);
        return true;
    }
    taskNumber(task) {
        let number = this.#tasks.get(task);
        if (number === undefined) {
            number = this.#names.push(task) - 1;
            this.#tasks.set(task, number);
        }
        return number;
    }
    id(row) {
        return { task: this.task(row), key: this.key(row), repeat: this.repeat(row) };
    }
    /** The number of a row's task. */
    taskOf(row) {
        return this.#task.get(row);
    }
    task(row) {
        return this.#names[this.#task.get(row)] ?? '';
    }
    key(row) {
        const start = this.#starts[row] ?? 0;
        const at = start & (SEGMENT - 1);
        return this.#segments[start >>> SEGMENT_BITS]?.toString('utf8', at, at + (this.#lengths[row] ?? 0)) ?? '';
    }
    repeat(row) {
        return this.#repeat.get(row);
    }
    /** Whether any row is a repeat of another. */
    get repeated() {
        return !this.#repeat.empty;
    }
    /** Number of rows of each task, by the bytes of their names. */
    counts() {
        const counts = new Uint32Array(this.#tasks.size);
        for (let row = 0; row < this.#count; row += 1) {
            const task = this.#task.get(row);
            counts[task] = (counts[task] ?? 0) + 1;
        }
        const named = Array.from(this.#tasks, ([name, task]) => [name, counts[task] ?? 0]);
        return new Map(named.sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b)));
    }
    /** The rows in leaf order. */
    sorted() {
        const order = new Uint32Array(this.#count);
        this.#twice = false;
        const compare = (a, b) => {
            const order = this.#compareKeys(a, this, b) || this.repeat(a) - this.repeat(b);
            if (order === 0)
                this.#twice = true;
            return order;
        };
        const keys = { segments: this.#segments, starts: this.#starts, lengths: this.#lengths };
        let end = 0;
        for (const rows of this.#byTask(order)) {
            sortByKeys(order.subarray(end, rows), keys, compare);
            end = rows;
        }
        return order;
    }
    /** Fills in the rows of each task, by the bytes of their names. @returns where those of each end */
    #byTask(order) {
        const names = [...this.#tasks].sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b));
        const counts = this.counts();
        const next = new Uint32Array(names.length);
        const ends = [];
        let end = 0;
        for (const [name, task] of names) {
            next[task] = end;
            end += counts.get(name) ?? 0;
            ends.push(end);
        }
        for (let row = 0; row < this.#count; row += 1) {
            const task = this.#task.get(row);
            const at = next[task] ?? 0;
            order[at] = row;
            next[task] = at + 1;
        }
        return ends;
    }
    /**
     * The first two rows with the same task, key and repeat.
     *
     * @param order what `sorted` gave
     */
    duplicate(order) {
        if (!this.#twice)
            return null;
        for (let at = 1; at < order.length; at += 1) {
            const before = order[at - 1] ?? 0;
            const row = order[at] ?? 0;
            if (this.isSameKey(before, row) && this.repeat(before) === this.repeat(row)) {
                return before < row ? [before, row] : [row, before];
            }
        }
        return null;
    }
    /** Whether two rows are of the same task and key. */
    isSameKey(a, b) {
        return (this.#lengths[a] === this.#lengths[b] &&
            this.#task.get(a) === this.#task.get(b) &&
            this.#compareKeys(a, this, b) === 0);
    }
    /** Order by task and key of a row and one of other rows. */
    compareWith(row, others, other) {
        const [left, right] = [this.task(row), others.task(other)];
        return left === right ? this.#compareKeys(row, others, other) : (0,digest/* compareBytes */.Xo)(left, right);
    }
    /** Whether two outputs list the same samples in the same order, as those of two releases mostly do. */
    isSameAs(others) {
        return (this.#count === others.#count &&
            JSON.stringify(this.#names) === JSON.stringify(others.#names) &&
            sameNumbers(this.#starts, others.#starts, this.#count) &&
            sameNumbers(this.#lengths, others.#lengths, this.#count) &&
            sameNumbers(this.#task.array, others.#task.array, this.#count) &&
            sameNumbers(this.#repeat.array, others.#repeat.array, this.#count) &&
            this.#segments.every((segment, at) => segment.equals(others.#segments[at] ?? NO_SEGMENT)));
    }
    #compareKeys(row, others, other) {
        const a = this.#starts[row] ?? 0;
        const b = others.#starts[other] ?? 0;
        const left = this.#segments[a >>> SEGMENT_BITS];
        const right = others.#segments[b >>> SEGMENT_BITS];
        if (left === undefined || right === undefined)
            throw new RangeError('the keys were dropped');
        const leftStart = a & (SEGMENT - 1);
        const rightStart = b & (SEGMENT - 1);
        const leftLength = this.#lengths[row] ?? 0;
        const rightLength = others.#lengths[other] ?? 0;
        const common = Math.min(leftLength, rightLength);
        for (let at = 0; at < common; at += 1) {
            const difference = (left[leftStart + at] ?? 0) - (right[rightStart + at] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return leftLength - rightLength;
    }
    /** Numbers the rows anew, in another order. */
    arrange(order) {
        this.#starts = order.map((row) => this.#starts[row] ?? 0);
        this.#lengths = order.map((row) => this.#lengths[row] ?? 0);
        this.#task.arrange(order);
        this.#repeat.arrange(order);
    }
    /** Forgets the keys, which only sorting needs. */
    drop() {
        this.#segments.length = 0;
        this.#starts = new Uint32Array(0);
        this.#lengths = new Uint32Array(0);
    }
    /** To be handed to another thread, which makes `RowKeys` of it again. */
    stored() {
        return {
            tasks: this.#names,
            segments: this.#segments,
            count: this.#count,
            starts: this.#starts,
            lengths: this.#lengths,
            task: this.#task.array,
            repeat: this.#repeat.array,
        };
    }
    /** The segment in which so many bytes have room, and where in it. */
    #room(length) {
        if ((this.#used & (SEGMENT - 1)) + length > SEGMENT || this.#used === this.#segments.length * SEGMENT) {
            this.#used = this.#segments.length * SEGMENT;
            if (this.#used >= 2 ** 32)
                throw new RangeError('the keys of the rows are larger than 4 GiB');
            this.#segments.push(Buffer.alloc(SEGMENT));
        }
        return { segment: this.#segments.at(-1) ?? NO_SEGMENT, at: this.#used & (SEGMENT - 1) };
    }
    #next(length, task, repeat) {
        const row = this.#count;
        if (row >= this.#starts.length) {
            this.#starts = (0,grown/* grown */.g)(this.#starts, new Uint32Array(row * 2));
            this.#lengths = (0,grown/* grown */.g)(this.#lengths, new Uint32Array(row * 2));
        }
        this.#starts[row] = this.#used;
        this.#lengths[row] = length;
        this.#task.set(row, task);
        this.#repeat.set(row, repeat);
        this.#used += length;
        this.#count += 1;
    }
}
function sameNumbers(a, b, count) {
    if (a === null || b === null)
        return a === b;
    const bytes = (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, 4 * count);
    return a.length === b.length && bytes(a).equals(bytes(b));
}
const NO_SEGMENT = Buffer.alloc(0);


/***/ }),

/***/ 27500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ duplicateError),
  UP: () => (/* binding */ longKeyError),
  j4: () => (/* binding */ spoolSamples)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/evidence/row-keys.js + 1 modules
var row_keys = __webpack_require__(22340);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
;// CONCATENATED MODULE: ./build/storage/row-index.js


/** The keys of rows and where each row stands. Rows count from 0 in the order in which they came. */
class RowIndex {
    keys = new row_keys/* RowKeys */.$();
    #offset = new Float64Array(1024);
    #length = new Uint32Array(1024);
    /** @returns false when the key is too long */
    add(id, place) {
        const row = this.keys.count;
        if (!this.keys.add(id))
            return false;
        if (row === this.#offset.length) {
            this.#offset = (0,grown/* grown */.g)(this.#offset, new Float64Array(row * 2));
            this.#length = (0,grown/* grown */.g)(this.#length, new Uint32Array(row * 2));
        }
        this.#offset[row] = place.offset;
        this.#length[row] = place.length;
        return true;
    }
    place(row) {
        return { offset: this.#offset[row] ?? 0, length: this.#length[row] ?? 0 };
    }
}

;// CONCATENATED MODULE: ./build/storage/spool.js







/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
async function spoolSamples(rows, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    const file = await (0,promises_.open)((0,external_node_path_.join)(own, 'rows.jsonl'), 'wx+', 0o600);
    const close = async () => {
        await file.close();
        await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    try {
        const index = await writeRows(file, rows);
        const order = index.keys.sorted();
        const twice = index.keys.duplicate(order);
        if (twice !== null)
            throw duplicateError(index.keys, twice);
        index.keys.drop();
        return { rows: () => readRows(file, index, order), counts: index.keys.counts(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Two rows of an output that claim to be the same sample. */
function duplicateError(keys, [first, second]) {
    const { task, key, repeat } = keys.id(first);
    return new errors/* MiraError */.gx('E_DUPLICATE_SAMPLE', `task ${JSON.stringify(task)} has the key ${JSON.stringify(key)} twice with repeat ${repeat}, in rows ${first + 1} and ${second + 1} of the output`, { hint: 'A key may come once per task and repeat: count repeats of the same sample with "repeat": 0, 1, 2 …' });
}
const WRITE_BYTES = 1024 * 1024;
async function writeRows(file, rows) {
    const index = new RowIndex();
    const buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
    let used = 0;
    let offset = 0;
    for await (const row of rows) {
        const text = JSON.stringify(row);
        // a UTF-16 unit is at most three bytes of UTF-8
        if (used + text.length * 3 > buffer.length) {
            await file.appendFile(buffer.subarray(0, used));
            used = 0;
        }
        let length;
        if (text.length * 3 > buffer.length) {
            length = Buffer.byteLength(text);
            await file.appendFile(text);
        }
        else {
            length = buffer.write(text, used, 'utf8');
            used += length;
        }
        if (!index.add(row, { offset, length }))
            throw longKeyError(row, index.keys.count);
        offset += length;
    }
    await file.appendFile(buffer.subarray(0, used));
    return index;
}
/** @param row counts from 0 */
function longKeyError({ task, key }, row) {
    return new errors/* MiraError */.gx('E_ROW', `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${row_keys/* MAX_KEY_BYTES */.X} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`, { hint: 'A key is a short name of the sample, not the sample itself.' });
}
const BATCH_ROWS = 4096;
const BATCH_BYTES = 4 * 1024 * 1024;
async function* readRows(file, index, order) {
    const read = blockReader(file.fd);
    for (let at = 0; at < order.length;) {
        const places = [];
        for (let bytes = 0; at < order.length && places.length < BATCH_ROWS && bytes < BATCH_BYTES; at += 1) {
            const place = index.place(order[at] ?? 0);
            places.push(place);
            bytes += place.length;
        }
        for (const text of readBatch(read, places))
            yield parseRow(text);
    }
}
/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 16 * 1024;
const BLOCK_BYTES = 1024 * 1024;
/**
 * The rows at some places, in the order of the places. Read from front to back, neighbours in one go: reading a million
 * rows one by one, or through promises, takes several times as long.
 */
function readBatch(read, places) {
    const texts = Array.from({ length: places.length }, () => '');
    const ascending = Array.from(places, (place, at) => ({ place, at })).sort((a, b) => a.place.offset - b.place.offset);
    for (let from = 0; from < ascending.length;) {
        const start = ascending[from]?.place.offset ?? 0;
        let end = start;
        let to = from;
        for (let next = ascending[to]; next !== undefined; next = ascending[to]) {
            const { offset, length } = next.place;
            if (to > from && (offset - end > GAP_BYTES || offset + length - start > BLOCK_BYTES))
                break;
            end = offset + length;
            to += 1;
        }
        const block = read(start, end - start);
        for (; from < to; from += 1) {
            const row = ascending[from];
            if (row === undefined)
                continue;
            const { offset, length } = row.place;
            texts[row.at] = block.toString('utf8', offset - start, offset - start + length);
        }
    }
    return texts;
}
function blockReader(fd) {
    const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    return (position, length) => {
        const block = length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafeSlow(length);
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(fd, block, done, length - done, position + done);
            if (read === 0)
                throw new Error('a temporary file became shorter while it was in use');
            done += read;
        }
        return block;
    };
}
function parseRow(text) {
    const row = JSON.parse(text);
    if (isSample(row))
        return row;
    throw new Error('a temporary file changed while it was in use');
}
/** For rows that this module wrote itself. */
function isSample(row) {
    return (0,json/* isObject */.Gv)(row) && typeof row['key'] === 'string';
}


/***/ })

};
