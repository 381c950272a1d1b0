export const id = 7500;
export const ids = [7500];
export const modules = {

/***/ 23912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Column),
/* harmony export */   m: () => (/* binding */ arrangeNumbers)
/* harmony export */ });
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19947);

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
    /**
     * Puts the numbers of rows in another order, where they are.
     *
     * @param scratch with room for a number of each row
     */
    arrange(order, scratch) {
        if (this.#array === null)
            return;
        if (this.#array.length < order.length)
            this.#grow(order.length - 1);
        arrangeNumbers(this.#array, order, scratch);
    }
    #grow(row) {
        let size = this.#array?.length ?? 1024;
        while (size <= row)
            size *= 2;
        const larger = new this.#make(size);
        this.#array = this.#array === null ? larger : (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#array, larger);
    }
}
/** The first of some numbers in another order. */
function arrangeNumbers(numbers, order, scratch) {
    scratch.set(numbers.subarray(0, order.length));
    for (let at = 0; at < order.length; at += 1)
        numbers[at] = scratch[order[at] ?? 0] ?? 0;
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
    (0,grown/* release */._)(before);
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
    (0,grown/* release */._)(words);
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
            const difference = this.#compareKeys(a, this, b) || this.repeat(a) - this.repeat(b);
            if (difference === 0)
                this.#twice = true;
            return difference;
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
    /** Numbers the rows anew, in another order; `scratch` as for columns. */
    arrange(order, scratch) {
        (0,column/* arrangeNumbers */.m)(this.#starts, order, scratch);
        (0,column/* arrangeNumbers */.m)(this.#lengths, order, scratch);
        this.#task.arrange(order, scratch);
        this.#repeat.arrange(order, scratch);
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

// UNUSED EXPORTS: readRows

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/row-line.js
var row_line = __webpack_require__(35955);
// EXTERNAL MODULE: ./build/evidence/row-keys.js + 1 modules
var row_keys = __webpack_require__(22340);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
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
    /** Of the rows in another order. */
    places(order) {
        const start = new Float64Array(order.length);
        const length = new Uint32Array(order.length);
        for (let at = 0; at < order.length; at += 1) {
            const row = order[at] ?? 0;
            start[at] = this.#offset[row] ?? 0;
            length[at] = this.#length[row] ?? 0;
        }
        (0,grown/* release */._)(this.#offset);
        (0,grown/* release */._)(this.#length);
        return { start, length };
    }
}

// EXTERNAL MODULE: ./build/storage/spool-file.js
var spool_file = __webpack_require__(82484);
;// CONCATENATED MODULE: ./build/storage/spool.js








/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
async function spoolSamples(rows, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    const close = async () => (0,promises_.rm)(own, { recursive: true, force: true });
    try {
        const file = (0,external_node_path_.join)(own, 'rows');
        const index = await writeRows(file, rows);
        const order = index.keys.sorted();
        const twice = index.keys.duplicate(order);
        if (twice !== null)
            throw duplicateError(index.keys, twice);
        index.keys.drop();
        const places = { count: order.length, files: [file], file: null, ...index.places(order) };
        return { rows: () => readRows(places), counts: index.keys.counts(), places, close };
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
async function writeRows(path, rows) {
    const index = new RowIndex();
    const writer = new spool_file/* SpoolWriter */.ne(path);
    try {
        for await (const row of rows) {
            const offset = writer.size;
            if (!index.add(row, { offset, length: writer.add(row) }))
                throw longKeyError(row, index.keys.count);
        }
        writer.flush();
        return index;
    }
    finally {
        writer.close();
    }
}
/** @param row counts from 0 */
function longKeyError({ task, key }, row) {
    return new errors/* MiraError */.gx('E_ROW', `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${row_keys/* MAX_KEY_BYTES */.X} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`, { hint: 'A key is a short name of the sample, not the sample itself.' });
}
/** Rows of spool files as samples, one after the other. */
async function* readRows(places) {
    const reader = new spool_file/* SpoolReader */.nI(places);
    try {
        let from = 0;
        for (const to of (0,spool_file/* batchEnds */.Bm)(places)) {
            const texts = Array.from({ length: to - from }, () => '');
            reader.read(from, to, (slot, bytes, start, end) => {
                texts[slot] = bytes.toString('utf8', start + row_line/* HEAD_BYTES */.Lq, end);
            });
            for (const text of texts)
                yield parseRow(text);
            from = to;
        }
    }
    finally {
        reader.close();
    }
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
