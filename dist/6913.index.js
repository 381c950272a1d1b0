export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 84486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ encodingsOf)
/* harmony export */ });
/**
 * The byte strings that give a value away: itself, base64 and base64url at each of the three alignments, percent-encoded,
 * and escaped as in JSON. Each once.
 */
function encodingsOf(value) {
    const bytes = Buffer.from(value);
    const texts = new Set([value, ...base64Of(bytes), ...percentOf(bytes), ...jsonOf(value)]);
    return Array.from(texts, (text) => Buffer.from(text));
}
/**
 * With one or two bytes before it a value is spelled with other digits, and the first and last digit hold bits of its
 * neighbours: what is left is what stands there whatever comes before and after.
 */
function base64Of(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const aligned = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((aligned.length * 8) / 6);
        return [aligned.toString('base64').slice(first, last), aligned.toString('base64url').slice(first, last)];
    });
}
/** RFC 3986 with upper and lower hex, and form encoding, where a space is a plus. */
function percentOf(bytes) {
    return [UNRESERVED, COMPONENT, FORM].flatMap((plain) => {
        const upper = percentEncode(bytes, plain);
        return [upper, upper.replace(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase())].flatMap((text) => [
            text,
            text.replaceAll('%20', '+'),
        ]);
    });
}
const UNRESERVED = /[\w.~-]/u;
/** What `encodeURIComponent` leaves alone. */
const COMPONENT = /[\w.~!*'()-]/u;
/** What `application/x-www-form-urlencoded` leaves alone (WHATWG URL §5.2). */
const FORM = /[\w.*-]/u;
function percentEncode(bytes, plain) {
    return Array.from(bytes, (byte) => {
        const character = String.fromCharCode(byte);
        return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }).join('');
}
/** Inside a JSON string, as JavaScript and Python write it, and inside one that stands in a JSON string again. */
function jsonOf(value) {
    const escaped = JSON.stringify(value).slice(1, -1);
    const ascii = escaped.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return [escaped, ascii].flatMap((text) => [text, text.replaceAll('/', '\\/'), JSON.stringify(text).slice(1, -1)]);
}


/***/ }),

/***/ 78293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseEvidence)
});

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/evidence/commitment.js
var commitment = __webpack_require__(54131);
// EXTERNAL MODULE: ./build/evidence/files.js
var files = __webpack_require__(68435);
// EXTERNAL MODULE: ./build/evidence/merkle.js
var merkle = __webpack_require__(54512);
// EXTERNAL MODULE: ./build/evidence/parts.js
var evidence_parts = __webpack_require__(34106);
;// CONCATENATED MODULE: ./build/evidence/salts.js



/** Reads a salts file in step with the rows that it belongs to. */
class SaltsReader {
    #lines;
    #file;
    #secret = null;
    constructor(file, lines) {
        this.#file = file;
        this.#lines = (0,files/* numberLines */.z8)(file, lines);
    }
    /** The salts of the next row of the samples file, where nothing has to be read for them; else `null`. */
    known(row, task, index, closed) {
        if (this.#secret === null || index === 0)
            return null;
        return this.#derived(row, this.#secret.bytes, task, index, closed);
    }
    /** The salts of the next row of the samples file. */
    async next(row, task, index, closed) {
        if (this.#secret === null || index === 0) {
            const line = await this.#line();
            if (line === null)
                return row.fail(`${this.#file} has no salts for it`);
            const value = line.object();
            if (!Object.hasOwn(value, 'secret')) {
                this.#secret = null;
                return rowSalts(line, value, task, index, closed);
            }
            this.#secret = taskSecret(line, value, task);
            if (index > 0)
                line.fail(`a secret in the middle of the salts of task "${task}"`);
        }
        return this.#derived(row, this.#secret.bytes, task, index, closed);
    }
    #derived(row, secret, task, index, [closed]) {
        if (closed !== undefined)
            row.fail(`part ${closed} is closed although the secret of task "${task}" opens it`);
        return (0,commitment/* deriveSalts */.Zr)(secret, index);
    }
    /** @throws MiraError E_EVIDENCE when salts are left that belong to no row */
    async end() {
        const line = await this.#line();
        if (line !== null)
            line.fail('these salts belong to no row');
    }
    /** Lets go of the file. */
    async close() {
        await this.#lines.return?.();
    }
    async #line() {
        const next = await this.#lines.next();
        return next.done === true ? null : next.value;
    }
}
function taskSecret(line, value, task) {
    line.exactly(value, ['task', 'secret']);
    if (value['task'] !== task)
        line.fail(`the secret is not of task "${task}", whose rows come next`);
    const bytes = hexBytes(value['secret'], commitment/* SECRET_SIZE */.VF);
    return bytes === null ? line.fail(`the secret is not ${commitment/* SECRET_SIZE */.VF * 2} hex digits`) : { task, bytes };
}
function rowSalts(line, value, task, index, closed) {
    line.exactly(value, ['task', 'i', 'salts']);
    if (value['task'] !== task || value['i'] !== index)
        line.fail(`the salts are not of row ${index} of task "${task}"`);
    const list = value['salts'];
    if (!Array.isArray(list) || list.length !== evidence_parts/* PART_NUMBERS */.$Z.length)
        return line.fail('there are not four salts');
    return evidence_parts/* PART_NUMBERS */.$Z.map((part) => {
        const salt = list[part];
        if (closed.includes(part))
            return salt === null ? null : line.fail(`part ${part} is closed and has a salt`);
        const bytes = hexBytes(salt, commitment/* SALT_SIZE */.jW) ?? line.fail(`the salt of part ${part} is not ${commitment/* SALT_SIZE */.jW * 2} hex digits`);
        return bytes.toString('latin1');
    });
}
/** Lower-case hex of exactly so many bytes. */
function hexBytes(value, size) {
    if (typeof value !== 'string' || value.length !== size * 2 || !/^[0-9a-f]*$/u.test(value))
        return null;
    return Buffer.from(value, 'hex');
}

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/evidence/sample.js

/** Leaf order: task and key by UTF-8 bytes, then repeat as an integer (threats-and-quorum.md §4). */
function compareSamples(a, b) {
    return (0,digest/* compareBytes */.Xo)(a.task, b.task) || (0,digest/* compareBytes */.Xo)(a.key, b.key) || a.repeat - b.repeat;
}

;// CONCATENATED MODULE: ./build/evidence/parse.js







/**
 * The rows of a samples file, some at a time, with the leaf of each, recomputed from the open parts, their salts and the hashes of closed
 * parts. Whether leaves and count are those that were signed is for the caller to compare.
 *
 * @throws MiraError E_EVIDENCE, naming file and line: a bad header, a member missing or unknown, a value of another type,
 * rows that are not in strictly increasing leaf order, salts that do not belong to the rows
 */
async function* parseEvidence(samples, saltLines, names) {
    const saltsOf = new SaltsReader(names.salts, saltLines);
    const hasher = new commitment/* LeafHasher */.ko();
    let number = 0;
    let previous = null;
    let index = 0;
    try {
        for await (const lines of samples) {
            const rows = [];
            for (const text of lines) {
                number += 1;
                const line = new files/* EvidenceLine */.s(names.samples, number, text);
                if (number === 1) {
                    if (text !== files/* SAMPLES_HEADER */.uW)
                        line.fail(`the first line is not ${files/* SAMPLES_HEADER */.uW}`);
                    continue;
                }
                const row = parseRow(line);
                const { sample, closed } = row;
                if (previous !== null && compareSamples(previous, sample) >= 0) {
                    line.fail('the row does not come after the one before it in leaf order');
                }
                index = previous?.task === sample.task ? index + 1 : 0;
                previous = sample;
                const closedParts = closed.hashes.size === 0 ? NO_PARTS : closed.hashes.keys().toArray();
                const salts = saltsOf.known(line, sample.task, index, closedParts) ??
                    (await saltsOf.next(line, sample.task, index, closedParts));
                rows.push(evidenceRow(hasher, row, { index, closed: closedParts, salts }));
            }
            yield rows;
        }
        if (number === 0)
            new files/* EvidenceLine */.s(names.samples, 1, '').fail('the file is empty');
        await saltsOf.end();
    }
    finally {
        await saltsOf.close();
    }
}
const NO_PARTS = [];
function evidenceRow(hasher, { sample, parts, closed }, place) {
    const hashes = evidence_parts/* PART_NUMBERS */.$Z.map((part) => {
        const salt = place.salts[part] ?? null;
        return salt === null ? (closed.hashes.get(part) ?? '') : hasher.part(part, salt, parts[part]);
    });
    return { ...place, sample, leaf: hasher.leaf(place.index, hashes), reasons: closed.reasons, parts, hashes };
}
const ALL_MEMBERS = evidence_parts/* PART_MEMBERS */.eS.flat();
/**
 * A row that is spelled exactly as we spell it cannot hold a member twice or lack one, so that the strict and slow parser
 * is needed only for rows that others wrote.
 */
function parseRow(line) {
    const quick = parseQuickly(line.text);
    if (quick !== null) {
        const row = readRow(line, quick);
        const text = row.closed.hashes.size === 0 ? (0,evidence_parts/* joinParts */.nn)(row.parts) : (0,files/* closedLine */.pz)(row.parts, row.closed);
        if (text === line.text)
            return row;
    }
    return readRow(line, line.object());
}
function parseQuickly(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : null;
    }
    catch {
        return null;
    }
}
function readRow(line, value) {
    const closed = readClosed(line, value);
    if (closed.hashes.size === 0)
        line.exactly(value, ALL_MEMBERS);
    else {
        const open = evidence_parts/* PART_NUMBERS */.$Z.flatMap((part) => (closed.hashes.has(part) ? [] : evidence_parts/* PART_MEMBERS */.eS[part]));
        line.exactly(value, open.concat(['closed', 'redacted'].filter((name) => Object.hasOwn(value, name))));
    }
    const { task, key, repeat } = value;
    if (typeof task !== 'string' || typeof key !== 'string')
        return line.fail('task or key is not a string');
    if (typeof repeat !== 'number' || !Number.isSafeInteger(repeat) || repeat < 0) {
        return line.fail('repeat is not a whole number from 0');
    }
    const sample = {
        task,
        key,
        repeat,
        scores: readScores(line, value['scores']),
        slices: readSlices(line, value['slices']),
        prompt: textOf(value['prompt']),
        target: textOf(value['target']),
        response: textOf(value['response']),
        error: textOf(value['error']),
    };
    try {
        return { sample, closed, parts: (0,evidence_parts/* encodeParts */.lX)(sample) };
    }
    catch (error) {
        return line.fail('a value has no canonical form', error);
    }
}
/** A member of a closed part is absent. */
function textOf(value) {
    return isJson(value) ? value : null;
}
/** For values out of a JSON parser, where only an absent member is no JSON. */
function isJson(value) {
    return value !== undefined;
}
function readScores(line, value) {
    if (!(0,json/* isObject */.Gv)(value))
        return line.fail('"scores" is not an object');
    return hasOnly(value, isScore) ? value : line.fail('a score is neither a number nor null');
}
function readSlices(line, value) {
    if (!(0,json/* isObject */.Gv)(value))
        return line.fail('"slices" is not an object');
    return hasOnly(value, isString) ? value : line.fail('a slice is not a string');
}
function isScore(value) {
    return value === null || (typeof value === 'number' && Number.isFinite(value));
}
function isString(value) {
    return typeof value === 'string';
}
function hasOnly(value, is) {
    for (const name in value)
        if (!is(value[name]))
            return false;
    return true;
}
const NONE_CLOSED = { hashes: new Map(), reasons: new Map() };
function readClosed(line, value) {
    const { closed, redacted } = value;
    if (closed === undefined)
        return redacted === undefined ? NONE_CLOSED : line.fail('"redacted" without "closed"');
    if (!(0,json/* isObject */.Gv)(closed))
        return line.fail('"closed" is not an object');
    const hashes = new Map();
    for (const part of evidence_parts/* CLOSABLE_NUMBERS */.PP) {
        if (!Object.hasOwn(closed, part))
            continue;
        const bytes = hexBytes(closed[part], merkle/* HASH_SIZE */.Ts) ?? line.fail(`"closed" holds no hash for part ${part}`);
        hashes.set(part, bytes.toString('latin1'));
    }
    if (hashes.size === 0 || Object.keys(closed).length !== hashes.size)
        line.fail('"closed" names parts 1, 2 and 3 only');
    return { hashes, reasons: redacted === undefined ? NONE_CLOSED.reasons : readReasons(line, redacted, closed) };
}
function readReasons(line, redacted, closed) {
    if (!(0,json/* isObject */.Gv)(redacted))
        return line.fail('"redacted" is not an object');
    const reasons = new Map();
    for (const part in redacted) {
        if (!Object.hasOwn(closed, part))
            line.fail(`part ${part} is redacted and not closed`);
    }
    for (const part of evidence_parts/* CLOSABLE_NUMBERS */.PP) {
        if (!Object.hasOwn(redacted, part))
            continue;
        const reason = redacted[part];
        if (typeof reason !== 'string')
            return line.fail(`the reason why part ${part} is redacted is not a string`);
        reasons.set(part, reason);
    }
    return reasons;
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   li: () => (/* binding */ isSearchable),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   pu: () => (/* binding */ SecretSearch)
/* harmony export */ });
/* unused harmony export SecretScan */
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84486);

/** Shorter values stand in any text by chance. */
const MIN_SECRET_BYTES = 8;
/** Whether a value is long enough to be searched for. */
function isSearchable(value) {
    return Buffer.byteLength(value) >= MIN_SECRET_BYTES;
}
/** How many bytes at the end of the window decide how far it may jump. */
const BLOCK = 2;
/**
 * Search for the values of secrets in streams of bytes, as they are and in the encodings that programs wrap values in.
 * All patterns are looked for in one pass that skips most bytes: Wu and Manber, "A fast algorithm for multi-pattern
 * searching" (TR-94-17, University of Arizona, 1994), with blocks of two bytes.
 */
class SecretSearch {
    /** The length of the shortest pattern; 0 when there is none. */
    window;
    /** The length of the longest pattern. */
    longest;
    /** How far the window may jump when it ends in a given block. */
    #shift = new Uint8Array(65_536);
    #byBlock = new Map();
    /** @param secrets values by name; those under 8 bytes are not searched for */
    constructor(secrets) {
        const patterns = [...secrets].flatMap(([name, value]) => isSearchable(value) ? (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingsOf */ .a)(value).map((bytes) => ({ name, bytes })) : []);
        this.window = patterns.length === 0 ? 0 : Math.min(255, ...patterns.map(({ bytes }) => bytes.length));
        this.longest = Math.max(0, ...patterns.map(({ bytes }) => bytes.length));
        this.#shift.fill(Math.max(0, this.window - BLOCK + 1));
        for (const pattern of patterns)
            this.#prepare(pattern);
    }
    #prepare(pattern) {
        for (let end = BLOCK; end <= this.window; end += 1) {
            const block = pattern.bytes.readUInt16BE(end - BLOCK);
            const shift = this.window - end;
            if (shift < (this.#shift[block] ?? 0))
                this.#shift[block] = shift;
            if (shift > 0)
                continue;
            const bucket = this.#byBlock.get(block);
            if (bucket === undefined)
                this.#byBlock.set(block, [pattern]);
            else
                bucket.push(pattern);
        }
    }
    /** The first pattern that stands whole in `data`. */
    find(data) {
        if (this.window === 0)
            return null;
        let end = this.window;
        while (end <= data.length) {
            const block = ((data[end - 2] ?? 0) << 8) | (data[end - 1] ?? 0);
            const shift = this.#shift[block] ?? 1;
            if (shift > 0) {
                end += shift;
                continue;
            }
            const at = end - this.window;
            for (const { name, bytes } of this.#byBlock.get(block) ?? []) {
                if (at + bytes.length <= data.length && bytes.compare(data, at, at + bytes.length) === 0)
                    return { name, at };
            }
            end += 1;
        }
        return null;
    }
    /** A search through bytes that come in pieces. */
    scan() {
        return new SecretScan(this);
    }
}
/** One stream of bytes being searched. */
class SecretScan {
    #search;
    /** The end of what came before, in which a value may have begun. */
    #kept = Buffer.alloc(0);
    #offset = 0;
    #line = 1;
    constructor(search) {
        this.#search = search;
    }
    /** The first hit that ends in this piece, if any. */
    push(chunk) {
        if (this.#search.window === 0)
            return null;
        const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const data = this.#kept.length === 0 ? piece : Buffer.concat([this.#kept, piece]);
        const found = this.#search.find(data);
        if (found !== null) {
            const line = this.#line + countLines(data.subarray(0, found.at));
            return { name: found.name, offset: this.#offset + found.at, line };
        }
        const done = Math.max(0, data.length - this.#search.longest + 1);
        this.#line += countLines(data.subarray(0, done));
        this.#offset += done;
        // a copy, because the caller may use the memory of its piece again
        this.#kept = Buffer.from(data.subarray(done));
        return null;
    }
}
function countLines(data) {
    let count = 0;
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1))
        count += 1;
    return count;
}
/** The first secret in a stream of bytes. */
async function findSecret(search, chunks) {
    const scan = search.scan();
    for await (const chunk of chunks) {
        const hit = scan.push(chunk);
        if (hit !== null)
            return hit;
    }
    return null;
}


/***/ }),

/***/ 16913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEvidence: () => (/* binding */ openEvidence),
  N: () => (/* binding */ requireNoSecret),
  n: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/commitment.js
var commitment = __webpack_require__(54131);
// EXTERNAL MODULE: ./build/evidence/files.js
var files = __webpack_require__(68435);
// EXTERNAL MODULE: ./build/evidence/parse.js + 2 modules
var parse = __webpack_require__(78293);
// EXTERNAL MODULE: ./build/evidence/view.js
var view = __webpack_require__(31771);
// EXTERNAL MODULE: ./build/evidence/secrets.js
var secrets = __webpack_require__(4805);
// EXTERNAL MODULE: ./build/evidence/merkle.js
var merkle = __webpack_require__(54512);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/threads/pieces.js
var pieces = __webpack_require__(28839);
// EXTERNAL MODULE: ./build/storage/commit-batch.js
var commit_batch = __webpack_require__(41744);
// EXTERNAL MODULE: ./build/storage/spool-file.js
var spool_file = __webpack_require__(82484);
;// CONCATENATED MODULE: ./build/storage/commit-rows.js







/** Commits to all rows, and gives their lines in leaf order to whoever wants them, batch by batch. */
class RowCommitter {
    #sorted;
    #secrets;
    #trees = new commitment/* TaskTrees */.xG();
    #threads;
    #signal;
    constructor(sorted, secrets, how = {}) {
        this.#sorted = sorted;
        this.#secrets = secrets;
        this.#threads = how.threads ?? sorted.threads;
        this.#signal = how.signal ?? null;
    }
    /** To be read to its end, once. */
    async *lines() {
        for await (const lines of this.#batches(true))
            if (lines !== null)
                yield lines;
    }
    /** Without the lines, for those who want the roots alone. */
    async commit() {
        for await (const lines of this.#batches(false))
            void lines;
        return this.commitments();
    }
    /** Root and count of each task, by the bytes of their names, over the batches so far. */
    commitments() {
        return this.#trees.commitments();
    }
    /** The lines of each batch, `null` where they are not wanted. */
    async *#batches(wanted) {
        const { places, counts } = this.#sorted;
        const names = [...counts.keys()];
        const tasks = this.#tasks();
        let row = 0;
        let task = 0;
        for await (const { leaves: bytes, lines } of commitBatches({ places, tasks, lines: wanted }, this.#threads, this.#signal)) {
            const leaves = Buffer.from(bytes.buffer);
            for (let at = 0; at < leaves.length; at += merkle/* HASH_SIZE */.Ts) {
                while (row >= (tasks[task]?.to ?? Number.POSITIVE_INFINITY))
                    task += 1;
                this.#trees.add(names[task] ?? '', leaves.toString('latin1', at, at + merkle/* HASH_SIZE */.Ts));
                row += 1;
            }
            (0,grown/* release */._)(bytes);
            yield lines;
        }
    }
    #tasks() {
        let from = 0;
        return Array.from(this.#sorted.counts, ([task, count]) => {
            const rows = { secret: secretOf(this.#secrets, task), from, to: from + count };
            from += count;
            return rows;
        });
    }
}
/** @throws MiraError E_INTERNAL */
function secretOf(secrets, task) {
    const secret = secrets.get(task);
    if (secret === undefined)
        throw new errors/* MiraError */.gx('E_INTERNAL', `there is no secret for the salts of task ${task}`);
    return secret;
}
async function* commitBatches(job, threads, signal) {
    const ends = (0,spool_file/* batchEnds */.B)(job.places);
    if (threads > 0) {
        const running = new pieces/* PieceThreads */.i({ work: 'commit', job, ends }, ends.length, threads, signal);
        yield* running.answers();
        await running.ends();
        return;
    }
    const committer = new commit_batch/* BatchCommitter */.X(job);
    try {
        for (const [batch, to] of ends.entries()) {
            signal?.throwIfAborted();
            yield committer.commit(ends[batch - 1] ?? 0, to);
        }
    }
    finally {
        committer.close();
    }
}

// EXTERNAL MODULE: ./build/storage/lines.js
var lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/storage/zstd.js
var zstd = __webpack_require__(30671);
;// CONCATENATED MODULE: ./build/storage/evidence-folder.js










/**
 * Commits to rows and writes them and their salts, open in all parts. Neither file stands under its name before both are
 * whole.
 *
 * @param secrets 32 random bytes for each task, made for this run alone
 * @param search what the rows are searched for before they are kept
 * @returns per task, by the bytes of their names
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
async function writeEvidence(sorted, secrets, samplesPath, saltsPath, search = null, how = {}) {
    const committer = new RowCommitter(sorted, secrets, how);
    async function* chunks() {
        // with the first rows, because a compressor that is given two small pieces at its end writes a second, empty frame
        let begun = Buffer.from(`${files/* SAMPLES_HEADER */.uW}\n`);
        for await (const lines of committer.lines()) {
            yield begun.length === 0 ? lines : Buffer.concat([begun, lines]);
            begun = Buffer.alloc(0);
        }
        if (begun.length > 0)
            yield begun;
    }
    async function* salts() {
        for (const task of sorted.counts.keys())
            yield (0,files/* secretLine */.dT)(task, secretOf(secrets, task));
    }
    await (0,zstd/* replaceFile */.fR)(samplesPath, async (samplesBeside) => {
        await (0,zstd/* writeZstd */.xZ)(samplesBeside, search === null ? chunks() : searched(chunks(), search, samplesPath));
        await (0,zstd/* replaceFile */.fR)(saltsPath, (saltsBeside) => (0,zstd/* writeZstd */.xZ)(saltsBeside, (0,zstd/* encodeLines */.m3)(salts())));
    });
    return committer.commitments();
}
async function* searched(chunks, search, path) {
    const scan = search.scan();
    for await (const chunk of chunks) {
        const hit = scan.push(chunk);
        if (hit !== null)
            throw secretError(path, hit, `row ${hit.line - 1}`);
        yield chunk;
    }
}
/**
 * Refuses a file in which the value of a secret stands. Compressed files are searched while they are written.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE, E_FILE_UNREADABLE
 */
async function requireNoSecret(path, search) {
    const hit = await (0,secrets/* findSecret */.mt)(search, (0,lines/* readChunks */.zO)(path));
    if (hit !== null)
        throw secretError(path, hit, `line ${hit.line}`);
}
function secretError(path, { name, line }, where) {
    const file = (0,external_node_path_.basename)(path, '.zst');
    return new errors/* MiraError */.gx('E_SECRET_IN_EVIDENCE', `the value of ${name} stands in ${where} of ${file}`, {
        hint: `Nothing was stored. Keep the harness from writing ${name} into its output, and consider replacing the secret.`,
        at: { file, line },
    });
}
/**
 * Opens the two files of an evaluation's evidence, or of a view of it. Members of closed parts are `null`.
 *
 * @throws MiraError E_EVIDENCE, E_SIZE, E_FILE_UNREADABLE, while reading
 */
async function openEvidence(samplesPath, saltsPath, limits = {}) {
    let known = null;
    let views = new Map();
    const names = { samples: samplesPath, salts: saltsPath };
    async function* batches() {
        const trees = new commitment/* TaskTrees */.xG();
        const counter = new view/* ViewCounter */.qw();
        const parsed = (0,parse/* parseEvidence */.v)((0,zstd/* readZstdLines */.lu)(samplesPath, limits), (0,zstd/* readZstdLines */.lu)(saltsPath, limits), names);
        for await (const batch of parsed) {
            for (const row of batch) {
                trees.add(row.sample.task, row.leaf);
                counter.add(row);
            }
            yield batch;
        }
        const found = trees.commitments();
        if (known !== null && JSON.stringify(known) !== JSON.stringify(found))
            throw changedError(samplesPath);
        known = found;
        views = counter.tasks;
    }
    async function* rows() {
        for await (const batch of batches()) {
            for (const { sample, closed } of batch)
                yield closed.length === 0 ? sample : { ...sample, closed };
        }
    }
    async function readOnce() {
        if (known === null)
            for await (const batch of batches())
                void batch;
    }
    return {
        rows,
        async commitments() {
            await readOnce();
            return known ?? [];
        },
        async views() {
            await readOnce();
            return views;
        },
    };
}
function changedError(path) {
    return new errors/* MiraError */.gx('E_EVIDENCE', `${path} changed between two readings`, {
        hint: 'Verify a copy that nothing else writes to.',
        at: { file: path },
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


/***/ }),

/***/ 30671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ ZstdWriter),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   lu: () => (/* binding */ readZstdLines),
/* harmony export */   m3: () => (/* binding */ encodeLines),
/* harmony export */   xZ: () => (/* binding */ writeZstd)
/* harmony export */ });
/* unused harmony export readZstd */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73241);
/* harmony import */ var _zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48483);








/** Lets go of nothing half-written: `write` fills a file beside `path`, which then takes its place in one step. */
async function replaceFile(path, write) {
    const beside = `${path}.partial-${process.pid}`;
    try {
        const result = await write(beside);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
const CHUNK = 128 * 1024;
/** Lines as bytes, each with its line end, in chunks that are worth an operation. */
class LineBatch {
    #begun = [];
    #length = 0;
    /** @returns a chunk once there is one */
    add(line) {
        this.#begun.push(line, '\n');
        this.#length += line.length;
        return this.#length < CHUNK ? null : this.take();
    }
    /** What was not given yet. */
    take() {
        const bytes = Buffer.from(this.#begun.join(''));
        this.#begun = [];
        this.#length = 0;
        return bytes;
    }
}
/** Lines as bytes, each with its line end. */
async function* encodeLines(lines) {
    const batch = new LineBatch();
    for await (const line of lines) {
        const chunk = batch.add(line);
        if (chunk !== null)
            yield chunk;
    }
    const rest = batch.take();
    if (rest.length > 0)
        yield rest;
}
function compressor() {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_c_checksumFlag]: 1 } });
}
/** Writes a file that is one Zstandard frame with a checksum. */
async function writeZstd(path, chunks) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(chunks, compressor(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
}
/** Writes lines into a file that is one Zstandard frame with a checksum, for those who write several files at a time. */
class ZstdWriter {
    #compress = compressor();
    #batch = new LineBatch();
    #done;
    constructor(path) {
        this.#done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(this.#compress, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
        // told by `end`
        this.#done.catch(() => undefined);
    }
    async write(line) {
        const chunk = this.#batch.add(line);
        if (chunk !== null)
            await this.#send(chunk);
    }
    /** @throws Error of the file system */
    async end() {
        await this.#send(this.#batch.take());
        this.#compress.end();
        await this.#done;
    }
    /** Lets go of a file that was not ended. */
    async [Symbol.asyncDispose]() {
        if (!this.#compress.writableEnded)
            this.#compress.destroy();
        await this.#done.catch(() => undefined);
    }
    async #send(bytes) {
        if (bytes.length === 0 || this.#compress.write(bytes))
            return;
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#compress, 'drain'), this.#done]);
    }
}
const MAX_BYTES = 64 * 1024 ** 3;
/** Rows of text shrink to a tenth; a file that grows a thousandfold is one that was made to. */
const MAX_RATIO = 1000;
/** Below this nobody is hurt by any ratio. */
const ANY_RATIO_BYTES = 256 * 1024 ** 2;
/** Frames that ask for a window above 8 MiB, what RFC 8878 §3.1.1.1.2 asks decoders to support, are refused. */
const MAX_WINDOW_LOG = 23;
/**
 * The lines of a file that is exactly one Zstandard frame, some at a time. The memory in use does not grow with the file.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE above a limit; E_EVIDENCE for a file that is damaged or cut off, that
 * holds anything after the frame, or whose last line does not end
 */
async function* readZstdLines(path, limits = {}) {
    const refuse = (problem, line) => problem === 'not-utf8'
        ? damaged(path, `line ${line} is not UTF-8`)
        : tooLarge(path, `line ${line} is longer than ${limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc} bytes`);
    const batches = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .lineBatches */ .bv)(readZstd(path, limits), {
        refuse,
        maxLineBytes: limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc,
    });
    for await (const lines of batches) {
        const cut = lines.find(({ ended }) => !ended);
        if (cut !== undefined)
            throw damaged(path, `line ${cut.number}, the last, does not end`);
        yield lines.map(({ text }) => text);
    }
}
/**
 * What a file holds that is exactly one Zstandard frame, chunk by chunk.
 *
 * @throws MiraError as `readZstdLines`
 */
async function* readZstd(path, limits = {}) {
    const size = await requireSingleFrame(path);
    const maxBytes = Math.min(limits.maxBytes ?? MAX_BYTES, Math.max(ANY_RATIO_BYTES, size * MAX_RATIO));
    const zstd = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
    // what goes wrong on either side comes out of the iteration below
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), zstd).catch(() => undefined);
    const chunks = zstd[Symbol.asyncIterator]();
    let total = 0;
    try {
        for (let chunk = await next(path, chunks); chunk !== null; chunk = await next(path, chunks)) {
            total += chunk.byteLength;
            if (total > maxBytes)
                throw tooLarge(path, `it decompresses to more than ${maxBytes} bytes`);
            yield chunk;
        }
    }
    finally {
        zstd.destroy();
    }
    if (zstd.bytesWritten !== size)
        throw damaged(path, 'something follows what it should end with');
}
async function next(path, chunks) {
    try {
        const result = await chunks.next();
        return result.done === true ? null : result.value;
    }
    catch (error) {
        throw damaged(path, `it does not decompress (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    }
}
const PROBLEMS = {
    'not-zstd': 'it is not a Zstandard file',
    truncated: 'it is cut off',
    tail: 'something follows what it should end with',
};
/** The size of the file, which is that of its only frame. */
async function requireSingleFrame(path) {
    let problem;
    let size;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
        try {
            size = (await file.stat()).size;
            problem = await (0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSingleFrame */ .q)(file, size);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(path, error);
    }
    if (problem !== null)
        throw damaged(path, PROBLEMS[problem]);
    return size;
}
function damaged(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_EVIDENCE', `${path} cannot be used: ${why}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again.',
        at: { file: path },
        ...(cause === undefined ? {} : { cause }),
    });
}
function tooLarge(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_SIZE', `${path} is not read to its end: ${why}`, {
        hint: 'Evidence of this size was not written by this program.',
        at: { file: path },
    });
}


/***/ })

};
