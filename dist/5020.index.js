export const id = 5020;
export const ids = [5020];
export const modules = {

/***/ 82008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   RT: () => (/* binding */ controlTask),
/* harmony export */   Xe: () => (/* binding */ BrokenSamples),
/* harmony export */   fE: () => (/* binding */ brokenDifference),
/* harmony export */   pf: () => (/* binding */ brokenIn),
/* harmony export */   rs: () => (/* binding */ controlOf)
/* harmony export */ });
/* unused harmony export NONE_BROKEN */
const PREFIX = 'control:';
function controlTask(kind, task) {
    return `${PREFIX}${kind}:${task}`;
}
/** What the rows of a task control; `null` for the task itself. */
function controlOf(task) {
    for (const kind of ['must-fail', 'must-pass', 'labels']) {
        const prefix = controlTask(kind, '');
        if (task.startsWith(prefix))
            return { kind, task: task.slice(prefix.length) };
    }
    return null;
}
/** No task of a harness may be called like the rows of a control. */
function isReserved(task) {
    return task.startsWith(PREFIX);
}
const NONE_BROKEN = new Map();
/** What an evaluation says is broken, for each task that was checked. */
function brokenIn(controls = []) {
    return new Map(controls.flatMap((control) => control.kind === 'must-pass' ? [[control.task, new Set(control.broken)]] : []));
}
/** The rows that claims are made of: no control's, and no broken sample's. */
async function* countedRows(rows, broken = NONE_BROKEN) {
    for await (const row of rows) {
        if (isReserved(row.task) || broken.get(row.task)?.has(row.key) === true)
            continue;
        yield row;
    }
}
/** The rows of a control, under the names of the tasks that they control; in leaf order where the others are. */
async function* controlRows(rows, kind) {
    for await (const row of rows) {
        const control = controlOf(row.task);
        if (control?.kind === kind)
            yield { ...row, task: control.task };
    }
}
/** Collects which samples of a task its own reference answers fail. */
class BrokenSamples {
    #metrics;
    #checked = new Set();
    #broken = new Set();
    constructor(metrics) {
        this.#metrics = metrics;
    }
    /** A sample is checked when one of the metrics was asked of it, and broken when one is not at its best in any repeat. */
    add({ key, scores }) {
        for (const { metric, best } of this.#metrics) {
            if (!Object.hasOwn(scores, metric))
                continue;
            this.#checked.add(key);
            if (scores[metric] !== best)
                this.#broken.add(key);
        }
    }
    get checked() {
        return this.#checked.size;
    }
    /** In the order of the rows. */
    get broken() {
        return [...this.#broken];
    }
}
/** What a signed `must-pass` says that its own rows do not; `null` when they agree. */
async function brokenDifference(controls, rows) {
    const signed = controls.filter((control) => control.kind === 'must-pass');
    if (signed.length === 0)
        return null;
    const found = new Map(signed.map(({ task, metrics }) => [task, new BrokenSamples(metrics)]));
    for await (const row of controlRows(rows(), 'must-pass'))
        found.get(row.task)?.add(row);
    for (const { task, checked, broken } of signed) {
        const own = found.get(task);
        if (own === undefined || (own.checked === checked && JSON.stringify(own.broken) === JSON.stringify(broken)))
            continue;
        return { task, signed: inWords(checked, broken), recomputed: inWords(own.checked, own.broken) };
    }
    return null;
}
function inWords(checked, broken) {
    return `${broken.length} of ${checked} checked samples broken`;
}


/***/ }),

/***/ 40099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d_: () => (/* binding */ LABEL),
  xH: () => (/* binding */ MIN_LABELS),
  Ib: () => (/* binding */ agreementDifference),
  Kq: () => (/* binding */ agreements),
  Xb: () => (/* binding */ labelledIn)
});

// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
// EXTERNAL MODULE: ./build/claims/controls.js
var controls = __webpack_require__(82008);
;// CONCATENATED MODULE: ./build/claims/kappa.js

/**
 * Cohen's κ = (pₒ − pₑ)/(1 − pₑ), agreement beyond what chance gives (Educational and Psychological Measurement 20, 1960), with the
 * large-sample standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969). The limits lie within [−1, 1].
 *
 * @returns `null` where either side says the same of everything: then chance explains all of it, and κ does not exist
 */
function cohenKappa(counts, confidence) {
    const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts;
    const n = truePositives + falsePositives + trueNegatives + falseNegatives;
    const judged = [truePositives + falsePositives, trueNegatives + falseNegatives];
    const labelled = [truePositives + falseNegatives, trueNegatives + falsePositives];
    if (judged.includes(0) || labelled.includes(0))
        return null;
    const cells = [
        [truePositives, falsePositives],
        [falseNegatives, trueNegatives],
    ].map((row) => row.map((count) => count / n));
    const rows = judged.map((count) => count / n);
    const columns = labelled.map((count) => count / n);
    const observed = (truePositives + trueNegatives) / n;
    const expected = at(rows, 0) * at(columns, 0) + at(rows, 1) * at(columns, 1);
    const value = (observed - expected) / (1 - expected);
    let sum = -((value - expected * (1 - value)) ** 2);
    for (const [i, row] of cells.entries()) {
        for (const [j, share] of row.entries()) {
            const weight = i === j
                ? (1 - (at(rows, i) + at(columns, i)) * (1 - value)) ** 2
                : ((1 - value) * (at(columns, i) + at(rows, j))) ** 2;
            sum += share * weight;
        }
    }
    const standardError = Math.sqrt(Math.max(0, sum) / n) / (1 - expected);
    const half = -(0,stats/* normalQuantile */.Zl)((1 - confidence) / 2) * standardError;
    return { value, lower: Math.max(-1, value - half), upper: Math.min(1, value + half) };
}
function at(values, index) {
    return values[index] ?? 0;
}

;// CONCATENATED MODULE: ./build/claims/labels.js




/** The score in which rows that people labelled carry what they said: 1 for good, 0 for bad. */
const LABEL = 'label';
const LEVEL = 0.95;
/** Fewer labels than this say nothing about a judge. */
const MIN_LABELS = 10;
/** How one score of a judge agrees with people, sample by sample: over repeats the majority counts, a tie is an abstention. */
class AgreementTally {
    #counts = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
    #abstained = 0;
    /** Scores other than 0 and 1 are no verdicts. */
    verdicts = true;
    add(label, { positive, negative }) {
        if (positive === negative)
            this.#abstained += 1;
        else if (positive > negative)
            this.#counts[label === 1 ? 'truePositives' : 'falsePositives'] += 1;
        else
            this.#counts[label === 1 ? 'falseNegatives' : 'trueNegatives'] += 1;
    }
    result(metric) {
        const { truePositives, falsePositives, trueNegatives, falseNegatives } = this.#counts;
        const kappa = cohenKappa(this.#counts, LEVEL);
        return {
            metric,
            ...this.#counts,
            abstained: this.#abstained,
            truePositiveRate: rate(truePositives, truePositives + falseNegatives),
            falsePositiveRate: rate(falsePositives, falsePositives + trueNegatives),
            kappa: kappa === null ? null : decimals(kappa),
        };
    }
}
function rate(successes, n) {
    if (n === 0)
        return null;
    return decimals({ value: successes / n, ...(0,stats/* wilsonInterval */.YV)({ successes, n, confidence: LEVEL }) });
}
function decimals(of) {
    return { value: (0,fields/* toDecimal */.nI)(of.value), lower: (0,fields/* toDecimal */.nI)(of.lower), upper: (0,fields/* toDecimal */.nI)(of.upper) };
}
/** The agreement of every score of 0, 1 and null with the labels, by task; rows in leaf order. */
async function agreements(rows) {
    const tasks = new Map();
    for await (const { task, label, votes, odd } of labelledKeys(rows())) {
        const tallies = tasks.get(task) ?? new Map();
        tasks.set(task, tallies);
        for (const [metric, own] of votes) {
            const tally = tallies.get(metric) ?? new AgreementTally();
            tallies.set(metric, tally);
            if (odd.has(metric))
                tally.verdicts = false;
            tally.add(label, own);
        }
    }
    return new Map([...tasks].map(([task, tallies]) => [
        task,
        [...tallies].filter(([, { verdicts }]) => verdicts).map(([metric, tally]) => tally.result(metric)),
    ]));
}
async function* labelledKeys(rows) {
    let current = null;
    for await (const { task, key, scores } of (0,controls/* controlRows */.L_)(rows, 'labels')) {
        if (current !== null && (current.task !== task || current.key !== key)) {
            yield current;
            current = null;
        }
        current ??= { task, key, label: scores[LABEL] ?? 0, votes: new Map(), odd: new Set() };
        for (const [metric, score] of Object.entries(scores)) {
            if (metric === LABEL)
                continue;
            const votes = current.votes.get(metric) ?? { positive: 0, negative: 0 };
            current.votes.set(metric, votes);
            if (score === 1)
                votes.positive += 1;
            else if (score === 0)
                votes.negative += 1;
            else if (score !== null)
                current.odd.add(metric);
        }
    }
    if (current !== null)
        yield current;
}
function labelledIn(counts) {
    return counts.truePositives + counts.falsePositives + counts.trueNegatives + counts.falseNegatives;
}
/** What a signed agreement says that its own rows do not; `null` when they agree. */
async function agreementDifference(controls, rows) {
    const signed = controls.filter((control) => control.kind === 'labels');
    if (signed.length === 0)
        return null;
    const found = await agreements(rows);
    for (const { task, metrics } of signed) {
        const own = found.get(task) ?? [];
        for (const agreement of metrics) {
            const same = own.find(({ metric }) => metric === agreement.metric);
            if (same === undefined || !isSame(agreement, same))
                return { task, metric: agreement.metric };
        }
    }
    return null;
}
/** Counts are the same everywhere; limits go through quantiles, whose last digits may differ. */
function isSame(a, b) {
    const counts = ['truePositives', 'falsePositives', 'trueNegatives', 'falseNegatives', 'abstained'];
    const rates = ['truePositiveRate', 'falsePositiveRate', 'kappa'];
    return (counts.every((name) => a[name] === b[name]) &&
        rates.every((name) => {
            const [one, other] = [a[name], b[name]];
            if (one === null || other === null)
                return one === other;
            return ['value', 'lower', 'upper'].every((end) => Math.abs(Number(one[end]) - Number(other[end])) < 1e-9);
        }));
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
/* unused harmony exports sampleLine, evidenceError */
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
    for await (const text of lines) {
        number += 1;
        yield new EvidenceLine(file, number, text);
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
/* unused harmony export EMPTY_ROOT */
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

/***/ 36313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ assertLogAgreement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);


/**
 * What a log entry says more than once has to agree, signed or not. Verifiers differ in which of these they read, so that
 * an entry in which they disagree is one thing to one of them and another to the next: such an entry is refused here.
 * Rekor v1 counts over all shards outside the proof and within one shard inside it, and signs the outer index; without
 * that signature nobody vouches for an outer index or a time.
 *
 * @throws MiraError E_LOG
 */
function assertLogAgreement(entry) {
    assertCanonical(entry.body);
    const { proof } = entry;
    const [, size, root] = proof.checkpoint.split('\n');
    if (size !== proof.treeSize) {
        throw refused(`its proof is for a tree of ${proof.treeSize} entries, and its checkpoint for one of ${size ?? 'none'}`);
    }
    if (root !== proof.rootHash)
        throw refused('its proof and its checkpoint name different root hashes');
    if (BigInt(proof.logIndex) >= BigInt(proof.treeSize)) {
        throw refused(`its proof is for entry ${proof.logIndex} of a tree of ${proof.treeSize}`);
    }
    if (entry.promised)
        return;
    if (entry.logIndex !== proof.logIndex) {
        throw refused(`it has the index ${entry.logIndex}, and its proof is for the index ${proof.logIndex}`);
    }
    if (entry.statedTime !== '0')
        throw refused('it states a time that the log did not sign');
}
/** The log hashed these bytes; other white space or another order of members would be another entry. */
function assertCanonical(body) {
    let canonical;
    try {
        canonical = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(body));
    }
    catch (error) {
        throw refused(`its body is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
    if (canonical !== body.toString('utf8'))
        throw refused('its body is not in canonical form');
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', `the log entry contradicts itself: ${why}`, {
        hint: 'Was the bundle edited? Fetch it again from where it was published.',
    });
}


/***/ }),

/***/ 27204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkSignatureBytes),
/* harmony export */   v: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54631);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11058);
/* harmony import */ var _trusted_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);





/**
 * The signature itself, checked with the key that the bundle names and nothing else, so that a changed byte is told
 * apart from a log entry that does not fit. Says what kind of key it was.
 *
 * @throws MiraError E_SIGNATURE
 */
function checkSignatureBytes(bundle, keys) {
    const key = keyOf(bundle, keys);
    const signed = (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(bundle.payloadType, bundle.payload);
    const isEc = key.asymmetricKeyType === 'ec';
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(isEc ? 'sha256' : null, signed, key, bundle.signature)) {
        throw refused('the signature is not one of this payload by the key that the bundle names', CHANGED);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    return isEc ? `ECDSA ${curve === 'prime256v1' ? 'P-256' : curve}` : String(key.asymmetricKeyType);
}
/**
 * Certificate or key, log entries and time stamps against the trust root. What a certificate needs depends on the
 * instance, see `thresholdsOf`; with a key, log entries and time stamps are verified where there are any.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
async function verifySignature(bundle, root, keys) {
    let refusal = null;
    for (const instance of root.instances) {
        try {
            return await verifyByInstance(bundle, instance, root, keys);
        }
        catch (error) {
            refusal ??= error;
        }
    }
    throw refusal;
}
async function verifyByInstance(bundle, instance, root, keys) {
    const [{ bundleFromJSON }, { authoritiesOf, comparable }, sigstore] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 43567)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const parsed = bundleFromJSON(bundle.json);
        const publicKey = (hint) => ({ publicKey: namedKey(hint, keys).publicKey, validFor: () => true });
        const trust = { ...authoritiesOf(instance), publicKey };
        const verifier = new sigstore.Verifier(trust, (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdsOf */ .W6)(bundle.signer, instance));
        const { identity: certified } = verifier.verify(comparable(sigstore.toSignedEntity(parsed)));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        const times = await (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedTimes */ .KF)(bundle);
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, times, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, times, identity };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? error : refusalOf(error, root);
    }
}
/** The codes are those of `@sigstore/verify`; a bundle without a trusted time is one without a usable log entry. */
function refusalOf(error, root) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const log = code.startsWith('TLOG_') || code === 'TIMESTAMP_ERROR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(log ? 'E_LOG' : 'E_SIGNATURE', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)} (judged by ${root.name})`, {
        hint: 'Was it signed by the Sigstore instance that the trust root describes?',
        cause: error,
    });
}
function keyOf(bundle, keys) {
    const { signer } = bundle;
    if (signer.kind === 'key')
        return namedKey(signer.hint, keys).publicKey;
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(signer.der).publicKey;
    }
    catch (error) {
        throw refused(`the certificate cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, CHANGED);
    }
}
/** The key that is trusted under this name; the name itself is only a hint and proves nothing. */
function namedKey(hint, keys) {
    const found = keys.find((key) => key.hint === hint || key.pemHint === hint);
    if (found !== undefined)
        return found;
    const why = keys.length === 0 ? 'it is signed by a key, and no key was given' : 'it is signed by another key';
    throw refused(`${why} (named ${hint})`, 'Name the public key of the signer: --key PEM, or under `signers` in mira.yml.');
}
const CHANGED = 'Was the bundle edited? Fetch it again from where it was published.';
function refused(why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNATURE', why, { hint });
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ trustedTimes),
/* harmony export */   Nl: () => (/* binding */ assertTestimony),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   W6: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _log_agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36313);


/**
 * One log entry, one certificate time stamp (SCT) and one trusted time. An instance that names no log or no
 * certificate log in its trust root has none, as GitHub's for private repositories: there a time stamp is what tells
 * that the certificate was valid.
 */
function thresholdsOf(signer, instance) {
    const needs = (name) => {
        const logs = instance[name];
        return Array.isArray(logs) && logs.length > 0 ? 1 : 0;
    };
    return signer.kind === 'key'
        ? { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
        : { tlogThreshold: needs('tlogs'), ctlogThreshold: needs('ctlogs'), timestampThreshold: 1 };
}
/**
 * The times of a bundle whose log entries and time stamps have been verified: the library verifies each that is there.
 */
async function trustedTimes({ entries, timestamps }) {
    const logged = entries.flatMap(({ integratedTime }) => integratedTime === null ? [] : [{ by: 'log', seconds: integratedTime }]);
    if (timestamps.length === 0)
        return logged;
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const stamped = timestamps.map((der) => {
        const milliseconds = RFC3161Timestamp.parse(Buffer.from(der)).signingTime.getTime();
        return { by: 'timestamp-authority', seconds: Math.floor(milliseconds / 1000) };
    });
    return [...logged, ...stamped];
}
/** When a signature is first known to have existed; `null` where nobody vouches for a time. */
function earliest(times) {
    return times.length === 0 ? null : Math.min(...times.map(({ seconds }) => seconds));
}
/**
 * What can only be judged once logs and authorities have been: that entries do not contradict themselves, and that there
 * is a time stamp where one is required. `@sigstore/verify` takes the time of a Rekor v1 log for one, so that a bundle
 * whose time stamp was taken away still passes it.
 *
 * @throws MiraError E_LOG, E_TIMESTAMP
 */
function assertTestimony(entries, times, timestamped) {
    for (const entry of entries)
        (0,_log_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogAgreement */ .b)(entry);
    if (!timestamped || times.some(({ by }) => by === 'timestamp-authority'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_TIMESTAMP', 'it carries no time stamp of a timestamp authority, and one is required', {
        hint: 'Sign with one (`tsa-url`), or require none.',
    });
}


/***/ })

};
