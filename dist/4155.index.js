export const id = 4155;
export const ids = [4155];
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

/***/ 74155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ SampleColumns)
});

// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/evidence/column.js
var column = __webpack_require__(23912);
// EXTERNAL MODULE: ./build/evidence/row-keys.js
var row_keys = __webpack_require__(88093);
;// CONCATENATED MODULE: ./build/evidence/slices-text.js

/** The slices of a row out of their JSON; none where it is anything else. */
function parseSlices(text) {
    const value = JSON.parse(text);
    return isSlices(value) ? value : {};
}
function isSlices(value) {
    return (0,json/* isObject */.Gv)(value) && Object.values(value).every((member) => typeof member === 'string');
}

;// CONCATENATED MODULE: ./build/evidence/target-texts.js

/** Targets that are held; of others only where they stand. */
const MAX_TARGETS = 1000;
const MAX_TARGET_LENGTH = 400;
/** The number of every target that is not held. */
const ELSEWHERE = 2 ** 32 - 1;
/** Numbers targets that come again and again, such as the letters of choices. */
class TargetTexts {
    /** JSON, `null` first. */
    texts;
    #ids = new Map();
    #values = new Map();
    constructor(texts = ['null']) {
        this.texts = [...texts];
    }
    /** @param json of the target, in any spelling */
    idOf(json) {
        if (json === 'null')
            return 0;
        const known = this.#ids.get(json);
        if (known !== undefined)
            return known;
        if (this.texts.length >= MAX_TARGETS || json.length > MAX_TARGET_LENGTH)
            return ELSEWHERE;
        const id = this.texts.push(json) - 1;
        this.#ids.set(json, id);
        return id;
    }
    /** @param id of a target that is held */
    valueOf(id) {
        if (id === 0)
            return null;
        let target = this.#values.get(id);
        if (target === undefined)
            this.#values.set(id, (target = (0,json/* parseJson */.qF)(this.texts[id] ?? 'null')));
        return target;
    }
}

;// CONCATENATED MODULE: ./build/evidence/columns.js






/** More combinations of slices than this are not held: their values are those of single samples. */
const MAX_SLICES = 50_000;
const MAX_LAYOUTS = 1000;
/**
 * Rows without their texts, each a place in columns of numbers: a million of them take some 60 bytes each and the key. Of
 * texts there are fingerprints, 64 bits of SHA-256 keyed with a secret of the process, that say whether two are the same.
 */
class SampleColumns {
    keys;
    /** Names of scores, in the order in which rows have them. */
    #layouts;
    #layoutIds = new Map();
    /** Most rows have that of the one before. */
    #lastLayout = 0;
    #layout;
    #outcomes = [];
    /** By position in the layout; NaN for `null`. */
    #scores;
    #sliceTexts;
    #sliceIds = new Map();
    #sliceValues = [];
    #slices;
    #failed;
    #targetTexts;
    #targets;
    #structured = false;
    #prints;
    #file;
    #start;
    #length;
    constructor(stored = null) {
        this.keys = new row_keys/* RowKeys */.$(stored?.keys);
        this.#layouts = [...(stored?.layouts ?? [])];
        this.#layout = new column/* Column */.V(Uint32Array, stored?.layout);
        this.#scores = (stored?.scores ?? []).map((scores) => new column/* Column */.V(Float64Array, scores));
        this.#sliceTexts = [...(stored?.sliceTexts ?? ['{}'])];
        for (const [id, text] of this.#sliceTexts.entries())
            this.#sliceIds.set(text, id);
        this.#slices = new column/* Column */.V(Uint32Array, stored?.slices);
        this.#failed = new column/* Column */.V(Uint8Array, stored?.failed);
        this.#targetTexts = new TargetTexts(stored?.targetTexts);
        this.#targets = new column/* Column */.V(Uint32Array, stored?.targets);
        const words = (at) => new column/* Column */.V(Uint32Array, stored?.prints[at]);
        this.#prints = { ruler: [words(0), words(1)], response: [words(2), words(3)] };
        this.#file = new column/* Column */.V(Uint32Array, stored?.file);
        this.#start = new column/* Column */.V(Float64Array, stored?.start);
        this.#length = new column/* Column */.V(Uint32Array, stored?.length);
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
    /**
     * @param fingerprint `null` where texts are not compared
     * @returns false when the key is too long
     */
    add(sample, fingerprint, place) {
        const row = this.count;
        if (!this.keys.add(sample))
            return false;
        const names = Object.keys(sample.scores);
        const layout = this.#layoutOf(names);
        this.#layout.set(row, layout);
        // as JSON has it: without a negative zero
        for (let at = 0; at < names.length; at += 1)
            this.setScore(row, at, sample.scores[names[at] ?? ''] ?? Number.NaN);
        this.#slices.set(row, Object.keys(sample.slices).length === 0 ? 0 : this.slicesId(JSON.stringify(sample.slices)));
        this.#failed.set(row, sample.error === null ? 0 : 1);
        if (fingerprint !== null)
            this.#setTexts(row, sample, fingerprint);
        this.setPlace(row, place.file, place.start, place.length);
        return true;
    }
    #setTexts(row, { prompt, target, response }, fingerprint) {
        if ((0,json/* isObject */.Gv)(prompt) || (0,json/* isObject */.Gv)(target))
            this.#structured = true;
        if (prompt !== null || target !== null) {
            this.setTarget(row, JSON.stringify(target));
            fingerprint.of(Buffer.from((0,json/* canonicalJson */.dj)(prompt)), Buffer.from((0,json/* canonicalJson */.dj)(target)));
            this.setPrint(row, 'ruler', fingerprint);
        }
        if (response !== null) {
            fingerprint.of(Buffer.from((0,json/* canonicalJson */.dj)(response)), null);
            this.setPrint(row, 'response', fingerprint);
        }
    }
    #layoutOf(names) {
        const last = this.#layouts[this.#lastLayout];
        if (last?.length === names.length && names.every((name, at) => name === last[at]))
            return this.#lastLayout;
        const text = JSON.stringify(names);
        let id = this.#layoutIds.get(text);
        if (id === undefined) {
            id = this.#layouts.push(names) - 1;
            this.#layoutIds.set(text, id);
            while (this.#scores.length < names.length)
                this.#scores.push(new column/* Column */.V(Float64Array));
        }
        this.#lastLayout = id;
        return id;
    }
    /** For those who fill in rows part by part, after their keys. */
    setLayout(row, layout) {
        this.#layout.set(row, layout);
    }
    /** Which of `layouts` a row has. */
    layoutNumber(row) {
        return this.#layout.get(row);
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
        this.#targets.set(row, this.#targetTexts.idOf(json));
    }
    /** The target, where it is one of those that come again and again; `undefined` where it has to be read. */
    target(row) {
        const id = this.targetNumber(row);
        return id === null ? undefined : this.targetOf(id);
    }
    /** The same number for rows of the same target, 0 for `null`; `null` where the target has to be read. */
    targetNumber(row) {
        const id = this.#targets.get(row);
        return id === ELSEWHERE ? null : id;
    }
    /** @param id out of `targetNumber` */
    targetOf(id) {
        return this.#targetTexts.valueOf(id);
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
    /** `null` where a row has no score of that name. */
    scoreOf(row, name) {
        const names = this.#layouts[this.#layout.get(row)] ?? [];
        const at = names[0] === name ? 0 : names.indexOf(name);
        return at === -1 ? null : this.score(row, at);
    }
    slices(row) {
        return this.slicesOf(this.#slices.get(row));
    }
    /** The same number for rows of the same slices, 0 for none. */
    slicesNumber(row) {
        return this.#slices.get(row);
    }
    /** @param id out of `slicesNumber` */
    slicesOf(id) {
        return (this.#sliceValues[id] ??= parseSlices(this.#sliceTexts[id] ?? '{}'));
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
        // one for all, because what is left behind by each would be garbage that nobody collects in time
        const scratch = new Float64Array(order.length);
        this.keys.arrange(order, scratch);
        const { ruler, response } = this.#prints;
        const numbered = [this.#layout, this.#slices, this.#targets, this.#file, this.#length, ...ruler, ...response];
        for (const column of [...numbered, ...this.#scores, this.#failed, this.#start])
            column.arrange(order, scratch);
        (0,grown/* release */._)(scratch);
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
            targetTexts: this.#targetTexts.texts,
            targets: this.#targets.array,
            prints: [...this.#prints.ruler, ...this.#prints.response].map(({ array }) => array),
            file: this.#file.array,
            start: this.#start.array,
            length: this.#length.array,
        };
    }
}


/***/ }),

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RowKeys),
/* harmony export */   X: () => (/* binding */ MAX_KEY_BYTES)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19947);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23912);
/* harmony import */ var _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74339);




/** The longest key, in bytes of UTF-8. */
const MAX_KEY_BYTES = _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f;
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
        this.#task = new _column_js__WEBPACK_IMPORTED_MODULE_2__/* .Column */ .V(Uint32Array, stored?.task);
        this.#repeat = new _column_js__WEBPACK_IMPORTED_MODULE_2__/* .Column */ .V(Uint32Array, stored?.repeat);
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
        const at = start & (_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f - 1);
        return this.#segments[start >>> _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT_BITS */ .lZ]?.toString('utf8', at, at + (this.#lengths[row] ?? 0)) ?? '';
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
        return new Map(named.sort(([a], [b]) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a, b)));
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
            (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByKeys */ .Un)(order.subarray(end, rows), keys, compare);
            end = rows;
        }
        return order;
    }
    /** Some rows that follow each other by the bytes of their keys, whatever their tasks. */
    sortedRun(from, to) {
        const order = Uint32Array.from({ length: to - from }, (_, at) => from + at);
        const keys = { segments: this.#segments, starts: this.#starts, lengths: this.#lengths };
        (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByKeys */ .Un)(order, keys, (a, b) => this.#compareKeys(a, this, b));
        return order;
    }
    /** Fills in the rows of each task, by the bytes of their names. @returns where those of each end */
    #byTask(order) {
        const names = [...this.#tasks].sort(([a], [b]) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a, b));
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
        return left === right ? this.#compareKeys(row, others, other) : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(left, right);
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
        const left = this.#segments[a >>> _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT_BITS */ .lZ];
        const right = others.#segments[b >>> _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT_BITS */ .lZ];
        if (left === undefined || right === undefined)
            throw new RangeError('the keys were dropped');
        const leftStart = a & (_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f - 1);
        const rightStart = b & (_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f - 1);
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
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .arrangeNumbers */ .m)(this.#starts, order, scratch);
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .arrangeNumbers */ .m)(this.#lengths, order, scratch);
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
        if ((this.#used & (_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f - 1)) + length > _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f || this.#used === this.#segments.length * _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f) {
            this.#used = this.#segments.length * _sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f;
            if (this.#used >= 2 ** 32)
                throw new RangeError('the keys of the rows are larger than 4 GiB');
            this.#segments.push(Buffer.alloc(_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f));
        }
        return { segment: this.#segments.at(-1) ?? NO_SEGMENT, at: this.#used & (_sort_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT */ ._f - 1) };
    }
    #next(length, task, repeat) {
        const row = this.#count;
        if (row >= this.#starts.length) {
            this.#starts = (0,_grown_js__WEBPACK_IMPORTED_MODULE_3__/* .grown */ .g)(this.#starts, new Uint32Array(row * 2));
            this.#lengths = (0,_grown_js__WEBPACK_IMPORTED_MODULE_3__/* .grown */ .g)(this.#lengths, new Uint32Array(row * 2));
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

/***/ 74339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ sortByKeys),
/* harmony export */   _f: () => (/* binding */ SEGMENT),
/* harmony export */   lZ: () => (/* binding */ SEGMENT_BITS)
/* harmony export */ });
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19947);

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
    (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(before);
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
    (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(words);
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


/***/ })

};
