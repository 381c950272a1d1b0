export const id = 2428;
export const ids = [2428];
export const modules = {

/***/ 54131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ TaskSalts),
/* harmony export */   VF: () => (/* binding */ SECRET_SIZE),
/* harmony export */   Zr: () => (/* binding */ deriveSalts),
/* harmony export */   jW: () => (/* binding */ SALT_SIZE),
/* harmony export */   ko: () => (/* binding */ LeafHasher),
/* harmony export */   um: () => (/* binding */ saltOf),
/* harmony export */   xG: () => (/* binding */ TaskTrees)
/* harmony export */ });
/* unused harmony export TaskCommitter */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54512);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34106);



/** Bytes of a task's secret, from which the salts of its rows are derived. */
const SECRET_SIZE = 32;
/** Bytes of a part's salt. */
const SALT_SIZE = 16;
const SALT_LABEL = Buffer.from('mira-attest/salt/v1\0');
const PART_LABEL = Buffer.from('mira-attest/part/v1\0');
/** So few are copied faster here than by a call out of the engine. */
const FEW_BYTES = 64;
/** Bytes that stand one per character. */
function putBytes(target, at, bytes) {
    for (let byte = 0; byte < bytes.length; byte += 1)
        target[at + byte] = bytes.charCodeAt(byte);
}
/** Where the JSON of a part begins in what is hashed. */
const PART_START = PART_LABEL.length + 1 + SALT_SIZE;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Derives the salts of one task's rows. */
class TaskSalts {
    #input = Buffer.allocUnsafe(SALT_LABEL.length + SECRET_SIZE + 8);
    constructor(secret) {
        if (secret.length !== SECRET_SIZE)
            throw new RangeError(`a secret has ${SECRET_SIZE} bytes, not ${secret.length}`);
        SALT_LABEL.copy(this.#input);
        this.#input.set(secret, SALT_LABEL.length);
    }
    /** The four salts of row `index`, by part, one after the other: SHA512(label ‖ secret ‖ u64be(index)). */
    of(index) {
        writeU64(this.#input, index, SALT_LABEL.length + SECRET_SIZE);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha512', this.#input, 'binary');
    }
}
/** The four salts of row `index`, by part. */
function deriveSalts(secret, index) {
    const salts = new TaskSalts(secret).of(index);
    return _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PART_NUMBERS */ .$Z.map((part) => saltOf(salts, part));
}
/** @param salts out of `TaskSalts` */
function saltOf(salts, part) {
    return salts.slice(part * SALT_SIZE, (part + 1) * SALT_SIZE);
}
function writeU64(buffer, value, offset) {
    buffer.writeUInt32BE(Math.floor(value / 2 ** 32), offset);
    buffer.writeUInt32BE(value % 2 ** 32, offset + 4);
}
/** Makes the hashes of threats-and-quorum.md §4; keeps the memory that it hashes small parts in. */
class LeafHasher {
    #leaf = Buffer.alloc(1 + 8 + _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PART_NUMBERS */ .$Z.length * _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts);
    #scratch = Buffer.alloc(64 * 1024);
    constructor() {
        PART_LABEL.copy(this.#scratch);
    }
    /** SHA256(label ‖ u8(part) ‖ salt ‖ canonical JSON). */
    part(part, salt, json) {
        // a UTF-16 unit is at most three bytes of UTF-8
        const fits = PART_START + json.length * 3 <= this.#scratch.length;
        const input = this.#begin(part, salt, fits ? 0 : Buffer.byteLength(json));
        const end = PART_START + input.write(json, PART_START, 'utf8');
        return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi)(input.subarray(0, end));
    }
    /** The same for a part whose members stand in bytes, in UTF-8 and without the braces around them. */
    members(part, salt, bytes, from, to) {
        const size = to - from + 2;
        const input = this.#begin(part, salt, size);
        input[PART_START] = OPEN;
        if (size > FEW_BYTES)
            bytes.copy(input, PART_START + 1, from, to);
        else
            for (let at = from; at < to; at += 1)
                input[PART_START + 1 + at - from] = bytes[at] ?? 0;
        input[PART_START + size - 1] = CLOSE;
        return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi)(new Uint8Array(input.buffer, input.byteOffset, PART_START + size));
    }
    /** What comes before the JSON of a part, with room for so many bytes behind it. */
    #begin(part, salt, size) {
        const fits = PART_START + size <= this.#scratch.length;
        const input = fits ? this.#scratch : Buffer.alloc(PART_START + size);
        if (!fits)
            PART_LABEL.copy(input);
        input[PART_LABEL.length] = part;
        putBytes(input, PART_LABEL.length + 1, salt);
        return input;
    }
    /** SHA256(0x00 ‖ u64be(index) ‖ the four part hashes). */
    leaf(index, parts) {
        writeU64(this.#leaf, index, 1);
        for (const part of _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PART_NUMBERS */ .$Z)
            putBytes(this.#leaf, 9 + part * _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts, parts[part] ?? '');
        return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi)(this.#leaf);
    }
}
/** Commits to the rows of one task, fed in leaf order. */
class TaskCommitter {
    #secret;
    #hasher = new LeafHasher();
    #tree = new MerkleRoot();
    /** @param secret 32 random bytes, made for this run and task alone */
    constructor(secret) {
        this.#secret = secret;
    }
    add(parts) {
        const index = this.#tree.count;
        const salts = deriveSalts(this.#secret, index);
        const hashes = PART_NUMBERS.map((part) => this.#hasher.part(part, salts[part] ?? '', parts[part]));
        const leaf = this.#hasher.leaf(index, hashes);
        this.#tree.add(leaf);
        return leaf;
    }
    /** Over the rows so far. */
    commitment() {
        return { root: this.#tree.root(), count: this.#tree.count };
    }
}
/** Root and count of each task, of leaves that are made already and come in leaf order. */
class TaskTrees {
    #trees = new Map();
    add(task, leaf) {
        let tree = this.#trees.get(task);
        if (tree === undefined)
            this.#trees.set(task, (tree = new _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .MerkleRoot */ .Vx()));
        tree.add(leaf);
    }
    /** Over the rows so far. */
    commitments() {
        return Array.from(this.#trees, ([task, tree]) => ({ task, root: tree.root(), count: tree.count }));
    }
}


/***/ }),

/***/ 35955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ RowLeaves),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   OL: () => (/* binding */ putRow),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   wg: () => (/* binding */ rowBytes)
/* harmony export */ });
/* harmony import */ var _commitment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54131);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);


/**
 * A row as it is kept until it is committed to: the lengths of the members of its first three parts, 32 bits each with the
 * lowest byte first, then its line with all parts open (`joinParts`) in UTF-8 and a line end.
 */
const HEAD_BYTES = 12;
/** No row of these members takes more: a UTF-16 unit is at most three bytes of UTF-8. */
function mostBytes(members) {
    return HEAD_BYTES + OVERHEAD + unitsOf(members) * 3;
}
function unitsOf(members) {
    return members[0].length + members[1].length + members[2].length + members[3].length;
}
/** The bytes that a row of these members takes. */
function rowBytes(members) {
    return HEAD_BYTES + OVERHEAD + members.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
}
/**
 * Writes a row.
 *
 * @param members out of `encodeMembers`
 * @returns where it ends
 */
function putRow(bytes, at, members) {
    const start = at + HEAD_BYTES;
    const length = bytes.write(`${(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .joinMembers */ .wD)(members)}\n`, start, 'utf8');
    // text without a character of more than one byte, as most is, need not be measured
    const isAscii = length === unitsOf(members) + OVERHEAD;
    for (let part = 0; part < 3; part += 1) {
        const member = members[part] ?? '';
        putU32(bytes, at + part * 4, isAscii ? member.length : Buffer.byteLength(member));
    }
    return start + length;
}
function putU32(bytes, at, value) {
    for (let byte = 0; byte < 4; byte += 1)
        bytes[at + byte] = value >>> (byte * 8);
}
function u32(bytes, at) {
    const high = (bytes[at + 3] ?? 0) * 2 ** 24;
    return high + (((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0));
}
/** Two braces, three commas and a line end. */
const OVERHEAD = 6;
/** Makes the leaves of one task's rows from their bytes. */
class RowLeaves {
    #salts;
    #hasher;
    #hashes = ['', '', '', ''];
    /** @param secret 32 random bytes, made for this run and task alone */
    constructor(secret, hasher) {
        this.#salts = new _commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskSalts */ .Dt(secret);
        this.#hasher = hasher;
    }
    /**
     * @param index of the row in its task
     * @param from where it stands in `bytes`, with its head
     */
    leaf(index, bytes, from, to) {
        const salts = this.#salts.of(index);
        let start = from + HEAD_BYTES + 1;
        for (const part of _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_NUMBERS */ .$Z) {
            const end = part < 3 ? start + u32(bytes, from + part * 4) : to - 2;
            this.#hashes[part] = this.#hasher.members(part, (0,_commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .saltOf */ .um)(salts, part), bytes, start, end);
            start = end + 1;
        }
        return this.#hasher.leaf(index, this.#hashes);
    }
}


/***/ }),

/***/ 41744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ BatchCommitter)
/* harmony export */ });
/* harmony import */ var _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54131);
/* harmony import */ var _evidence_merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54512);
/* harmony import */ var _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35955);
/* harmony import */ var _spool_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82484);




/** Commits to rows, batch by batch and in any order of batches. */
class BatchCommitter {
    #job;
    #reader;
    #leaves;
    constructor(job) {
        this.#job = job;
        this.#reader = new _spool_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoolReader */ .n(job.places);
        const hasher = new _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_0__/* .LeafHasher */ .ko();
        this.#leaves = job.tasks.map(({ secret }) => new _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .RowLeaves */ .D8(secret, hasher));
    }
    commit(from, to) {
        const { places, tasks } = this.#job;
        const leaves = Buffer.allocUnsafeSlow((to - from) * _evidence_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts);
        const ends = this.#job.lines ? lineEnds(places, from, to) : null;
        const lines = ends === null ? null : Buffer.allocUnsafeSlow(ends.at(-1) ?? 0);
        const taskOf = new Uint32Array(to - from);
        let task = 0;
        for (let row = from; row < to; row += 1) {
            while (row >= (tasks[task]?.to ?? Number.POSITIVE_INFINITY))
                task += 1;
            taskOf[row - from] = task;
        }
        this.#reader.read(from, to, (slot, bytes, start, end) => {
            const own = taskOf[slot] ?? 0;
            const index = from + slot - (tasks[own]?.from ?? 0);
            const leaf = this.#leaves[own]?.leaf(index, bytes, start, end) ?? '';
            leaves.write(leaf, slot * _evidence_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_SIZE */ .Ts, 'latin1');
            if (lines !== null)
                bytes.copy(lines, ends?.[slot] ?? 0, start + _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .Lq, end);
        });
        return { leaves, lines };
    }
    close() {
        this.#reader.close();
    }
}
/** Where each of the lines begins, and where the last one ends. */
function lineEnds({ length }, from, to) {
    const ends = new Float64Array(to - from + 1);
    for (let row = from; row < to; row += 1) {
        ends[row - from + 1] = (ends[row - from] ?? 0) + (length[row] ?? 0) - _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .Lq;
    }
    return ends;
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

/***/ 82484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ batchEnds),
/* harmony export */   n: () => (/* binding */ SpoolReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _page_buffer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59156);


/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 4 * 1024;
const BLOCK_BYTES = 1024 * 1024;
const ALIGNED_BYTES = 64 * 1024;
/** The most rows that are read as one batch. */
const BATCH_ROWS = 4096;
function slotOf(place) {
    return (place ?? 0) % BATCH_ROWS;
}
/** Reads rows of spool files. */
class SpoolReader {
    #places;
    #fds = new Map();
    #block = (0,_page_buffer_js__WEBPACK_IMPORTED_MODULE_1__/* .pageBuffer */ .e)(BLOCK_BYTES + _page_buffer_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_BYTES */ .U);
    #slots = new Float64Array(BATCH_ROWS);
    constructor(places) {
        this.#places = places;
    }
    /**
     * Shows some rows that follow each other, each once, in the order in which they stand in their files: neighbours are
     * read in one go, because reading a million rows one by one, or through promises, takes several times as long.
     *
     * @param to at most `BATCH_ROWS` behind `from`
     */
    read(from, to, see) {
        if (to - from > BATCH_ROWS)
            throw new RangeError(`${to - from} rows are more than a batch`);
        for (const file of this.#places.files.keys())
            this.#readFile(file, this.#placesIn(file, from, to), from, see);
    }
    /** Where the rows of a file begin, from front to back, each place made one number with the slot of its row. */
    #placesIn(file, from, to) {
        const { start, file: files } = this.#places;
        let count = 0;
        for (let row = from; row < to; row += 1) {
            if ((files?.[row] ?? 0) === file)
                this.#slots[count++] = (start[row] ?? 0) * BATCH_ROWS + row - from;
        }
        return this.#slots.subarray(0, count).sort();
    }
    #readFile(file, places, from, see) {
        const { start, length } = this.#places;
        for (let at = 0; at < places.length;) {
            const begin = start[from + slotOf(places[at])] ?? 0;
            let end = begin;
            let next = at;
            for (; next < places.length; next += 1) {
                const row = from + slotOf(places[next]);
                const [offset, size] = [start[row] ?? 0, length[row] ?? 0];
                if (next > at && (offset - end > GAP_BYTES || offset + size - begin > BLOCK_BYTES))
                    break;
                end = offset + size;
            }
            const block = this.#bytes(file, begin, end - begin);
            for (; at < next; at += 1) {
                const slot = slotOf(places[at]);
                const offset = (start[from + slot] ?? 0) - begin;
                see(slot, block, offset, offset + (length[from + slot] ?? 0));
            }
        }
    }
    close() {
        for (const fd of this.#fds.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        this.#fds.clear();
    }
    /** In memory that the next call writes over. */
    #bytes(file, from, size) {
        // what is little is copied fast from anywhere
        const lead = size < ALIGNED_BYTES ? 0 : from % _page_buffer_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_BYTES */ .U;
        const [position, length] = [from - lead, size + lead];
        let fd = this.#fds.get(file);
        if (fd === undefined)
            this.#fds.set(file, (fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#places.files[file] ?? '', 'r')));
        const block = length <= this.#block.length ? this.#block.subarray(0, length) : (0,_page_buffer_js__WEBPACK_IMPORTED_MODULE_1__/* .pageBuffer */ .e)(length);
        for (let done = 0; done < length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, block, done, length - done, position + done);
            if (read === 0)
                throw new Error('a temporary file became shorter while it was in use');
            done += read;
        }
        return block.subarray(lead);
    }
}
const BATCH_BYTES = 1024 * 1024;
/** Where the batches end in which rows are read: so many that they are worth a call, and not more than fit into memory. */
function batchEnds({ count, length }) {
    const ends = [];
    for (let row = 0; row < count;) {
        const from = row;
        for (let bytes = 0; row < count && row - from < BATCH_ROWS && bytes < BATCH_BYTES; row += 1) {
            bytes += length[row] ?? 0;
        }
        ends.push(row);
    }
    return ends;
}


/***/ }),

/***/ 28839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ takePieces),
/* harmony export */   i: () => (/* binding */ PieceThreads)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _rows_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67358);


/** Counters that threads share: the next piece that nobody has taken yet, and how many answers were taken. */
const NEXT = 0;
const TAKEN = 1;
/** How many pieces may be done or begun ahead of the one whose answer is waited for, for each thread. */
const AHEAD = 2;
/** Room for new objects: three semi-spaces. */
const YOUNG_MB = 12;
/**
 * A thread that parses row after row fills the megabyte that it would begin with a thousand times, and where the process
 * keeps rooms from growing (`limitYoungGeneration`) it stays there. Helpers that collect would only take the cores of the
 * other threads. An engine that knows no such flags ignores them.
 */
function setRoom() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--min-semi-space-size=4');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-parallel-scavenge');
}
/** The numbers of pieces that a thread takes, one after the other; the threads share them. */
function* takePieces({ counters, pieces, ahead }) {
    for (;;) {
        const piece = Atomics.add(counters, NEXT, 1);
        if (piece >= pieces)
            return;
        for (let taken = Atomics.load(counters, TAKEN); piece - taken >= ahead; taken = Atomics.load(counters, TAKEN)) {
            Atomics.wait(counters, TAKEN, taken);
        }
        yield piece;
    }
}
/** Threads that share the pieces of a job, and what they answer in the order of the pieces. */
class PieceThreads {
    #counters = new Int32Array(new SharedArrayBuffer(8));
    #pieces;
    #workers;
    #answers = new Map();
    #ends = [];
    #signal;
    #failure = null;
    #wake = () => undefined;
    #abort = () => this.#fail(this.#signal?.reason);
    /** @param work what tells each thread what to do */
    constructor(work, pieces, threads, signal = null) {
        this.#pieces = pieces;
        this.#signal = signal;
        setRoom();
        const share = { counters: this.#counters, pieces, ahead: threads * AHEAD };
        this.#workers = Array.from({ length: threads }, (_, thread) => this.#start({ ...work, ...share, thread }));
        signal?.addEventListener('abort', this.#abort);
        if (signal?.aborted === true)
            this.#abort();
    }
    /**
     * To be read once; whoever stops reading stops the threads.
     *
     * @throws Error when a thread dies; the signal's reason
     */
    async *answers() {
        let whole = false;
        try {
            for (let piece = 0; piece < this.#pieces; piece += 1) {
                await this.#until(() => this.#answers.has(piece));
                const answer = this.#answers.get(piece);
                this.#answers.delete(piece);
                if (answer !== undefined)
                    yield answer;
                Atomics.add(this.#counters, TAKEN, 1);
                Atomics.notify(this.#counters, TAKEN);
            }
            whole = true;
        }
        finally {
            if (!whole)
                await this.stop();
        }
    }
    /** What the threads said at their ends; to be asked after all answers. */
    async ends() {
        try {
            await this.#until(() => this.#ends.length === this.#workers.length);
            return this.#ends;
        }
        finally {
            await this.stop();
        }
    }
    async stop() {
        this.#signal?.removeEventListener('abort', this.#abort);
        await Promise.all(this.#workers.map((worker) => worker.terminate()));
    }
    #start(data) {
        const worker = (0,_rows_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .startRowsThread */ .m)(data, YOUNG_MB);
        let ended = false;
        worker.on('message', (message) => {
            if ('piece' in message)
                this.#answers.set(message.piece, message.answer);
            else {
                ended = true;
                this.#ends.push(message.end);
            }
            this.#wake();
        });
        worker.on('error', (error) => this.#fail(error));
        worker.on('exit', (code) => {
            if (!ended)
                this.#fail(new Error(`a thread that works on rows ended with ${code} before its work was done`));
        });
        return worker;
    }
    /** The first reason is the one that is told. */
    #fail(reason) {
        this.#failure ??= { reason };
        this.#wake();
    }
    async #until(there) {
        for (;;) {
            if (this.#failure !== null)
                throw this.#failure.reason;
            if (there())
                return;
            const { promise, resolve } = Promise.withResolvers();
            this.#wake = resolve;
            await promise;
        }
    }
}


/***/ }),

/***/ 67358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ startRowsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** Rows leave hardly anything behind, and room for it would only be memory. */
const YOUNG_MB = 8;
/**
 * Starts a thread that works on rows.
 *
 * @param data what `rows-work.ts` tells its work by; has to be what can be cloned
 * @param youngMb room for new objects
 */
function startRowsThread(data, youngMb = YOUNG_MB) {
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(workerUrl(), {
        workerData: data,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    });
}
/** The door for threads, which lies beside this module and beside the bundle. */
function workerUrl() {
    const own = import.meta.url;
    const door = own.endsWith('.ts') ? 'rows-worker.ts' : 'rows-worker.js';
    return new URL(door, own);
}


/***/ })

};
