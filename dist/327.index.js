export const id = 327;
export const ids = [327];
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

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   li: () => (/* binding */ isSearchable),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   pu: () => (/* binding */ SecretSearch)
/* harmony export */ });
/* unused harmony exports MIN_SECRET_BYTES, SecretScan */
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

/***/ 63327:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/evidence/merkle.js


const HASH_SIZE = 32;
/** SHA-256 of bytes, as `HashBytes`. */
function hashBytes(data) {
    return (0,external_node_crypto_.hash)('sha256', data, 'binary');
}
function hexOfHash(bytes) {
    return Buffer.from(bytes, 'latin1').toString('hex');
}
/** The root over no leaf at all: SHA-256 of nothing (RFC 9162 §2.1.1). */
const EMPTY_ROOT = (0,digest/* sha256Hex */.fg)('');
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

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/evidence/parts.js

const parts_PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = (/* unused pure expression or super */ null && (['scores', 'prompt', 'target', 'response']));
function partNumber(name) {
    return parts_PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `{"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}}`,
        `{"prompt":${encode(prompt)}}`,
        `{"target":${encode(target)}}`,
        `{"error":${encode(error)},"response":${encode(response)}}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    return (0,json/* canonicalJson */.dj)(value);
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return `{${parts.map((part) => part.slice(1, -1)).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/evidence/commitment.js



/** Bytes of a task's secret, from which the salts of its rows are derived. */
const SECRET_SIZE = 32;
/** Bytes of a part's salt. */
const SALT_SIZE = 16;
const SALT_LABEL = Buffer.from('mira-attest/salt/v1\0');
const PART_LABEL = Buffer.from('mira-attest/part/v1\0');
/** The four salts of row `index`, by part: SHA512(label ‖ secret ‖ u64be(index)) cut in four. */
function deriveSalts(secret, index) {
    if (secret.length !== SECRET_SIZE)
        throw new RangeError(`a secret has ${SECRET_SIZE} bytes, not ${secret.length}`);
    const input = Buffer.allocUnsafe(SALT_LABEL.length + SECRET_SIZE + 8);
    SALT_LABEL.copy(input);
    input.set(secret, SALT_LABEL.length);
    writeU64(input, index, SALT_LABEL.length + SECRET_SIZE);
    const bytes = (0,external_node_crypto_.hash)('sha512', input, 'binary');
    return parts_PART_NUMBERS.map((part) => bytes.slice(part * SALT_SIZE, (part + 1) * SALT_SIZE));
}
function writeU64(buffer, value, offset) {
    buffer.writeUInt32BE(Math.floor(value / 2 ** 32), offset);
    buffer.writeUInt32BE(value % 2 ** 32, offset + 4);
}
/** Makes the hashes of threats-and-quorum.md §4; keeps the memory that it hashes small parts in. */
class LeafHasher {
    #leaf = Buffer.alloc(1 + 8 + parts_PART_NUMBERS.length * HASH_SIZE);
    #scratch = Buffer.alloc(64 * 1024);
    /** SHA256(label ‖ u8(part) ‖ salt ‖ canonical JSON). */
    part(part, salt, json) {
        const start = PART_LABEL.length + 1 + SALT_SIZE;
        // a UTF-16 unit is at most three bytes of UTF-8
        const fits = start + json.length * 3 <= this.#scratch.length;
        const input = fits ? this.#scratch : Buffer.alloc(start + Buffer.byteLength(json));
        PART_LABEL.copy(input);
        input[PART_LABEL.length] = part;
        input.write(salt, PART_LABEL.length + 1, 'latin1');
        const end = start + input.write(json, start, 'utf8');
        return hashBytes(input.subarray(0, end));
    }
    /** SHA256(0x00 ‖ u64be(index) ‖ the four part hashes). */
    leaf(index, parts) {
        writeU64(this.#leaf, index, 1);
        for (const part of parts_PART_NUMBERS)
            this.#leaf.write(parts[part] ?? '', 9 + part * HASH_SIZE, 'latin1');
        return hashBytes(this.#leaf);
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
        const hashes = parts_PART_NUMBERS.map((part) => this.#hasher.part(part, salts[part] ?? '', parts[part]));
        const leaf = this.#hasher.leaf(index, hashes);
        this.#tree.add(leaf);
        return leaf;
    }
    /** Over the rows so far. */
    commitment() {
        return { root: this.#tree.root(), count: this.#tree.count };
    }
}

;// CONCATENATED MODULE: ./build/evidence/files.js




/**
 * The two files of an evaluation's evidence, as lines without their line ends (threats-and-quorum.md §4).
 *
 * Samples: a header, then one row a line in leaf order. A closed part is replaced by its hash under `closed`; `redacted`
 * says why a part can no longer be opened. Salts: `{"task","secret"}` for a task that is open in all parts, else
 * `{"task","i","salts"}` a row, with `null` where the part is closed.
 */
const files_SAMPLES_HEADER = '{"schema":"mira-evidence/1"}';
/** The row of a sample that is open in all parts. */
function files_sampleLine(parts) {
    return joinParts(parts);
}
/** The row of a sample of which some parts are closed: their members are left out. */
function files_closedLine(parts, { hashes, reasons }) {
    const members = parts_PART_NUMBERS.filter((part) => !hashes.has(part)).map((part) => parts[part].slice(1, -1));
    if (hashes.size > 0)
        members.push(`"closed":${byPart(hashes, hexOfHash)}`);
    if (reasons.size > 0)
        members.push(`"redacted":${byPart(reasons, String)}`);
    return `{${members.join(',')}}`;
}
function byPart(values, text) {
    const members = parts_PART_NUMBERS.flatMap((part) => {
        const value = values.get(part);
        return value === undefined ? [] : [`"${part}":${JSON.stringify(text(value))}`];
    });
    return `{${members.join(',')}}`;
}
/** The salts of one row; `null` for the parts that stay closed. */
function files_saltsLine(task, index, salts) {
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
        return (0,json/* isObject */.Gv)(value) ? value : this.fail('the line is not a JSON object');
    }
    #parse() {
        try {
            return (0,json/* parseJson */.qF)(this.text);
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
    return new errors/* MiraError */.gx('E_EVIDENCE', `line ${line} of ${file} is not what was committed to: ${message}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again, or evaluate again.',
        at: { file, line },
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Numbers the lines of a file. */
async function* numberLines(file, lines) {
    let number = 0;
    for await (const text of lines) {
        number += 1;
        yield new EvidenceLine(file, number, text);
    }
}

;// CONCATENATED MODULE: ./build/evidence/salts.js



/** Reads a salts file in step with the rows that it belongs to. */
class SaltsReader {
    #lines;
    #file;
    #secret = null;
    constructor(file, lines) {
        this.#file = file;
        this.#lines = numberLines(file, lines);
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
        const part = closed[0];
        if (part !== undefined)
            row.fail(`part ${part} is closed although the secret of task "${task}" opens it`);
        return deriveSalts(this.#secret.bytes, index);
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
    const bytes = hexBytes(value['secret'], SECRET_SIZE);
    return bytes === null ? line.fail(`the secret is not ${SECRET_SIZE * 2} hex digits`) : { task, bytes };
}
function rowSalts(line, value, task, index, closed) {
    line.exactly(value, ['task', 'i', 'salts']);
    if (value['task'] !== task || value['i'] !== index)
        line.fail(`the salts are not of row ${index} of task "${task}"`);
    const list = value['salts'];
    if (!Array.isArray(list) || list.length !== parts_PART_NUMBERS.length)
        return line.fail('there are not four salts');
    return parts_PART_NUMBERS.map((part) => {
        const salt = list[part];
        if (closed.includes(part))
            return salt === null ? null : line.fail(`part ${part} is closed and has a salt`);
        const bytes = hexBytes(salt, SALT_SIZE) ?? line.fail(`the salt of part ${part} is not ${SALT_SIZE * 2} hex digits`);
        return bytes.toString('latin1');
    });
}
/** Lower-case hex of exactly so many bytes. */
function hexBytes(value, size) {
    if (typeof value !== 'string' || value.length !== size * 2 || !/^[0-9a-f]*$/u.test(value))
        return null;
    return Buffer.from(value, 'hex');
}

;// CONCATENATED MODULE: ./build/evidence/sample.js

/** Leaf order: task and key by UTF-8 bytes, then repeat as an integer (threats-and-quorum.md §4). */
function compareSamples(a, b) {
    return (0,digest/* compareBytes */.Xo)(a.task, b.task) || (0,digest/* compareBytes */.Xo)(a.key, b.key) || a.repeat - b.repeat;
}

;// CONCATENATED MODULE: ./build/evidence/parse.js







/**
 * The rows of a samples file with the leaf of each, recomputed from the open parts, their salts and the hashes of closed
 * parts. Whether leaves and count are those that were signed is for the caller to compare.
 *
 * @throws MiraError E_EVIDENCE, naming file and line: a bad header, a member missing or unknown, a value of another type,
 * rows that are not in strictly increasing leaf order, salts that do not belong to the rows
 */
async function* parseEvidence(samples, salts, names) {
    const saltsOf = new SaltsReader(names.salts, salts);
    const hasher = new LeafHasher();
    let headed = false;
    let previous = null;
    let index = 0;
    try {
        for await (const line of numberLines(names.samples, samples)) {
            if (!headed) {
                if (line.text !== files_SAMPLES_HEADER)
                    line.fail(`the first line is not ${files_SAMPLES_HEADER}`);
                headed = true;
                continue;
            }
            const row = parseRow(line);
            const { sample, parts, closed } = row;
            if (previous !== null && compareSamples(previous, sample) >= 0) {
                line.fail('the row does not come after the one before it in leaf order');
            }
            index = previous?.task === sample.task ? index + 1 : 0;
            previous = sample;
            const closedParts = closed.hashes.size === 0 ? NO_PARTS : closed.hashes.keys().toArray();
            const salts = await saltsOf.next(line, sample.task, index, closedParts);
            const hashes = parts_PART_NUMBERS.map((part) => {
                const salt = salts[part] ?? null;
                return salt === null ? (closed.hashes.get(part) ?? '') : hasher.part(part, salt, parts[part]);
            });
            const leaf = hasher.leaf(index, hashes);
            yield { sample, index, leaf, closed: closedParts, reasons: closed.reasons, parts, hashes, salts };
        }
        if (!headed)
            new EvidenceLine(names.samples, 1, '').fail('the file is empty');
        await saltsOf.end();
    }
    finally {
        await saltsOf.close();
    }
}
const NO_PARTS = [];
const ALL_MEMBERS = PART_MEMBERS.flat();
/**
 * A row that is spelled exactly as we spell it cannot hold a member twice or lack one, so that the strict and slow parser
 * is needed only for rows that others wrote.
 */
function parseRow(line) {
    const quick = parseQuickly(line.text);
    if (quick !== null) {
        const row = readRow(line, quick);
        const text = row.closed.hashes.size === 0 ? joinParts(row.parts) : files_closedLine(row.parts, row.closed);
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
        const open = parts_PART_NUMBERS.flatMap((part) => (closed.hashes.has(part) ? [] : PART_MEMBERS[part]));
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
        return { sample, closed, parts: encodeParts(sample) };
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
    for (const part of CLOSABLE) {
        if (!Object.hasOwn(closed, part))
            continue;
        const bytes = hexBytes(closed[part], HASH_SIZE) ?? line.fail(`"closed" holds no hash for part ${part}`);
        hashes.set(part, bytes.toString('latin1'));
    }
    if (hashes.size === 0 || Object.keys(closed).length !== hashes.size)
        line.fail('"closed" names parts 1, 2 and 3 only');
    return { hashes, reasons: redacted === undefined ? NONE_CLOSED.reasons : readReasons(line, redacted, closed) };
}
/** The scores are never closed. */
const CLOSABLE = [1, 2, 3];
function readReasons(line, redacted, closed) {
    if (!(0,json/* isObject */.Gv)(redacted))
        return line.fail('"redacted" is not an object');
    const reasons = new Map();
    for (const part in redacted) {
        if (!Object.hasOwn(closed, part))
            line.fail(`part ${part} is redacted and not closed`);
    }
    for (const part of CLOSABLE) {
        if (!Object.hasOwn(redacted, part))
            continue;
        const reason = redacted[part];
        if (typeof reason !== 'string')
            return line.fail(`the reason why part ${part} is redacted is not a string`);
        reasons.set(part, reason);
    }
    return reasons;
}

;// CONCATENATED MODULE: ./build/evidence/view.js


const VIEW_HEADER = (/* unused pure expression or super */ null && (SAMPLES_HEADER));
/** The leaf stays what it was: it is made of the parts' hashes, whether they are open or closed. */
function viewLines({ task, index, parts, hashes, salts, reasons }) {
    const closed = new Map(PART_NUMBERS.filter((part) => (salts[part] ?? null) === null).map((part) => [part, hashes[part] ?? '']));
    const sample = closed.size === 0 ? sampleLine(parts) : closedLine(parts, { hashes: closed, reasons });
    return { sample, salts: saltsLine(task, index, salts) };
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
    const { sample, index, hashes } = row;
    const salts = row.salts.map((salt, part) => (open.some((number) => number === part) ? null : salt));
    return { task: sample.task, index, parts: row.parts, hashes, salts, reasons };
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

// EXTERNAL MODULE: ./build/evidence/secrets.js
var secrets = __webpack_require__(4805);
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
async function writeEvidence(sorted, secrets, samplesPath, saltsPath, search = null) {
    const committers = new Map(Array.from(sorted.counts.keys(), (task) => [task, new TaskCommitter(secretOf(secrets, task))]));
    const salts = async function* () {
        for (const task of committers.keys())
            yield secretLine(task, secretOf(secrets, task));
    };
    await (0,zstd/* replaceFile */.fR)(samplesPath, async (samplesBeside) => {
        const chunks = (0,zstd/* encodeLines */.m3)(commitRows(sorted.rows(), committers));
        await (0,zstd/* writeZstd */.xZ)(samplesBeside, search === null ? chunks : searched(chunks, search, samplesPath));
        await (0,zstd/* replaceFile */.fR)(saltsPath, (saltsBeside) => (0,zstd/* writeZstd */.xZ)(saltsBeside, (0,zstd/* encodeLines */.m3)(salts())));
    });
    return Array.from(committers, ([task, committer]) => ({ task, ...committer.commitment() }));
}
function secretOf(secrets, task) {
    const secret = secrets.get(task);
    if (secret === undefined)
        throw new errors/* MiraError */.gx('E_INTERNAL', `there is no secret for the salts of task ${task}`);
    return secret;
}
async function* commitRows(rows, committers) {
    yield files_SAMPLES_HEADER;
    for await (const row of rows) {
        const parts = encodeParts(row);
        committers.get(row.task)?.add(parts);
        yield files_sampleLine(parts);
    }
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
    async function* rows() {
        const trees = new Map();
        const counter = new ViewCounter();
        const parsed = parseEvidence((0,zstd/* readZstdLines */.lu)(samplesPath, limits), (0,zstd/* readZstdLines */.lu)(saltsPath, limits), names);
        for await (const row of parsed) {
            const { sample, leaf, closed } = row;
            let tree = trees.get(sample.task);
            if (tree === undefined)
                trees.set(sample.task, (tree = new MerkleRoot()));
            tree.add(leaf);
            counter.add(row);
            yield closed.length === 0 ? sample : { ...sample, closed };
        }
        const found = Array.from(trees, ([task, tree]) => ({ task, root: tree.root(), count: tree.count }));
        if (known !== null && JSON.stringify(known) !== JSON.stringify(found))
            throw changedError(samplesPath);
        known = found;
        views = counter.tasks;
    }
    async function readOnce() {
        if (known === null)
            for await (const row of rows())
                void row;
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


/***/ })

};
