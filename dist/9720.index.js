export const id = 9720;
export const ids = [9720];
export const modules = {

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
/* unused harmony export sampleLine */
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
    for await (const batch of lines) {
        for (const text of batch) {
            number += 1;
            yield new EvidenceLine(file, number, text);
        }
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

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ NO_SAMPLES_PUBLISHED),
/* harmony export */   jU: () => (/* binding */ NO_SAMPLES_EXPECTED),
/* harmony export */   sR: () => (/* binding */ Checks)
/* harmony export */ });
/* unused harmony export CHECK_NAMES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Every check by name, in the order in which they are made (contracts.md §7). */
const CHECK_NAMES = [
    'size',
    'bundle',
    'signature',
    'log',
    'identity',
    'payload-type',
    'statement',
    'predicate-type',
    'subject',
    'schema',
    'evidence',
    'claims',
    'policy',
];
/** Why `evidence` and `claims` are skipped where there is nothing to check. */
const NO_SAMPLES_EXPECTED = 'only an evaluation has samples';
const NO_SAMPLES_PUBLISHED = 'the publisher shows no samples (evidence.publish: none)';
/** The code of a check that failed by something that is no `MiraError`: still a failure of that check. */
const CODES = {
    size: 'E_SIZE',
    bundle: 'E_BUNDLE',
    signature: 'E_SIGNATURE',
    log: 'E_LOG',
    identity: 'E_SIGNER',
    'payload-type': 'E_PAYLOAD_TYPE',
    statement: 'E_STATEMENT',
    'predicate-type': 'E_PREDICATE_TYPE',
    subject: 'E_SUBJECT',
    schema: 'E_SCHEMA',
    evidence: 'E_EVIDENCE',
    claims: 'E_RECOMPUTE',
    policy: 'E_SIGNER',
};
/** Unwinds the checks; the failure itself is already on the list. */
class Stopped extends Error {
}
/** The list of checks while it is written. After a failure nothing more is checked, and the rest is `skipped`. */
class Checks {
    #checks = new Map();
    /** Runs checks until their end or the first failure, which leads to `null`; never throws. */
    async sequence(body) {
        try {
            return await body();
        }
        catch (error) {
            if (!(error instanceof Stopped))
                this.#fail(this.#next(), error);
            return null;
        }
    }
    /** Makes one check; anything that `body` throws is its failure, except that what `E_LOG` says belongs to `log`. */
    async make(name, body, detail) {
        try {
            const result = await body();
            this.#checks.set(name, { name, status: 'passed', code: null, detail: detail?.(result) ?? null, hint: null });
            return result;
        }
        catch (error) {
            this.#fail(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.code === 'E_LOG' ? 'log' : name, error);
            throw new Stopped();
        }
    }
    /** A check that cannot be made; `why` says what it lacks. */
    skip(name, why) {
        this.#checks.set(name, { name, status: 'skipped', code: null, detail: why, hint: null });
    }
    /** All of them, in order; those that were never reached are `skipped`. */
    list() {
        return CHECK_NAMES.map((name) => this.#checks.get(name) ?? { name, status: 'skipped', code: null, detail: null, hint: null });
    }
    #next() {
        return CHECK_NAMES.find((name) => !this.#checks.has(name)) ?? 'policy';
    }
    #fail(name, error) {
        const code = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.code : CODES[name];
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.hint : null;
        this.#checks.set(name, { name, status: 'failed', code, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), hint });
    }
}


/***/ }),

/***/ 54785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ describeControls),
/* harmony export */   Cl: () => (/* binding */ describeIdentity),
/* harmony export */   RQ: () => (/* binding */ describeEvidence),
/* harmony export */   wN: () => (/* binding */ describeBundle),
/* harmony export */   yT: () => (/* binding */ describeTestimony)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31771);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76809);




/** What a check that passed has seen, in a few words. */
function describeBundle({ bytes }) {
    return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.round(bytes / 1000))} kB`}`;
}
/** Which log has it, and who stamped it when; `null` where nobody testifies to it. */
function describeTestimony({ entries }, times) {
    const [entry] = entries;
    const stamps = times.flatMap(({ by, seconds }) => by === 'timestamp-authority' ? [`stamped ${new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')}`] : []);
    const logged = entry === undefined ? 'in no log' : `${entry.log}, index ${entry.logIndex}, inclusion and checkpoint`;
    return entry === undefined && stamps.length === 0 ? null : [logged, ...stamps].join('; ');
}
const RUNNERS = { 'github-hosted': 'GitHub-hosted', 'self-hosted': 'self-hosted' };
function describeIdentity(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const { repositoryId, ownerId, runnerEnvironment } = identity;
    return [
        (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(identity),
        repositoryId === null ? null : `repository ${repositoryId}`,
        ownerId === null ? null : `owner ${ownerId}`,
        runnerEnvironment === null ? null : (RUNNERS[runnerEnvironment] ?? runnerEnvironment),
    ]
        .filter((part) => part !== null)
        .join(' · ');
}
/** How much was recomputed, and what of it nobody can read. */
function describeEvidence(evidence, views) {
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const [only] = evidence;
    const where = evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(evidence.length, 'task');
    return [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} samples, ${where}`, ...describeViews(views, total)].join('; ');
}
function describeViews(views, total) {
    const closed = [];
    const redacted = [];
    const reasons = new Set();
    for (const part of _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NUMBERS */ .$Z) {
        const of = (count) => [...views.values()].reduce((sum, view) => sum + (view[count].get(part) ?? 0), 0);
        const removed = of('redacted');
        const hidden = of('closed') - removed;
        const amount = (count) => (count === total ? 'all' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count));
        if (hidden > 0)
            closed.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(hidden)}`);
        if (removed > 0)
            redacted.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(removed)}`);
    }
    for (const view of views.values())
        for (const reason of view.reasons)
            reasons.add(reason);
    return [
        ...(closed.length === 0 ? [] : [`closed: ${closed.join(', ')}`]),
        ...(redacted.length === 0
            ? []
            : [`redacted: ${redacted.join(', ')} (${[...reasons].slice(0, _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REASONS */ .Qb).join('; ')})`]),
    ];
}
/** What a control says of the claims, in a sentence. */
function describeControls({ claims, vacuous }) {
    if (vacuous.length === 0)
        return `a known-bad subject scores like the model in none of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(claims, 'claim')}`;
    const shown = vacuous.slice(0, SHOWN_CLAIMS).join(', ');
    const more = vacuous.length > SHOWN_CLAIMS ? ` and ${vacuous.length - SHOWN_CLAIMS} more` : '';
    return `E_VACUOUS: a known-bad subject scores like the model in ${vacuous.length} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(claims, 'claim')}, which ${vacuous.length === 1 ? 'says' : 'say'} nothing: ${shown}${more}`;
}
const SHOWN_CLAIMS = 5;


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

/***/ 76809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11058);



function keysOf(requirement) {
    if (requirement.kind === 'policy')
        return requirement.keys;
    return requirement.kind === 'key' ? [requirement.key] : [];
}
/** @throws MiraError E_SIGNER */
function assertIdentity(identity, requirement) {
    const why = refusalOf(identity, requirement);
    if (why === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIGNER', why, {
        hint: 'Ask the publisher who signs, and through which channel you can know it.',
    });
}
function refusalOf(identity, requirement) {
    if (requirement.kind === 'policy')
        return null;
    if (requirement.kind === 'key') {
        const isIt = identity.kind === 'key' && identity.hint === requirement.key.hint;
        return isIt ? null : `signed by ${nameOf(identity)}, not by the key that was given`;
    }
    if (identity.kind === 'key')
        return `signed by ${nameOf(identity)}, which has no certified identity`;
    return requirement.kind === 'san'
        ? refuseSan(identity, requirement.san, requirement.issuer)
        : refuseRepo(identity, requirement);
}
function refuseSan(identity, san, issuer) {
    if (identity.san !== san)
        return `signed by ${identity.san}, not by ${san}`;
    return identity.issuer === issuer ? null : `vouched for by ${identity.issuer ?? 'nobody'}, not by ${issuer}`;
}
/** GitHub's issuer, the repository, a workflow that lies in it, and the ref (contracts.md §7). */
function refuseRepo(identity, { repo, ref = 'refs/tags/*', signer }) {
    const { issuer, sourceRepository, san } = identity;
    if (issuer !== _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX)
        return `vouched for by ${issuer ?? 'nobody'}, not by GitHub Actions`;
    if (sourceRepository !== `https://github.com/${repo}`)
        return `signed in ${sourceRepository ?? 'no repository'}, not in ${repo}`;
    const held = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(san)?.path ?? null;
    if (signer !== undefined && held !== signer)
        return `signed by ${san}, not by ${signer}`;
    // the workflow that was triggered, where another one held the job
    const own = signer === undefined ? san : (identity.workflow ?? '');
    if ((0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(own)?.path.startsWith(`${repo}/`) !== true)
        return `signed by ${san}, which is no workflow of ${repo}`;
    const found = identity.ref ?? 'no ref';
    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(ref, found) ? null : `signed on ${found}, not on ${ref}`;
}
/** A signer as people read it. */
function nameOf(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const workflow = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(identity.san);
    return workflow === null ? identity.san : `${workflow.path}@${workflow.ref}`;
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
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72713);
/* harmony import */ var _trusted_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5146);






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
    const times = (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedTimes */ .KF)(bundle, await (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_4__/* .readTimestamps */ .y)(bundle));
    let refusal = null;
    for (const instance of root.instances) {
        try {
            return { times, ...(await verifyByInstance(bundle, instance, root, keys)) };
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
        const verifier = new sigstore.Verifier(trust, (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_5__/* .thresholdsOf */ .W6)(bundle.signer, instance));
        const { identity: certified } = verifier.verify(comparable(sigstore.toSignedEntity(parsed)));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, identity };
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

/***/ 72713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readTimestamps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The time stamps of a bundle, read as far as anything is read of them: broken bytes are a fault of the time stamp, and not
 * of the signature beside it.
 *
 * @throws MiraError E_LOG
 */
async function readTimestamps({ timestamps }) {
    if (timestamps.length === 0)
        return [];
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    return timestamps.map((der) => {
        try {
            const { signingTime, signerIssuer, signerSerialNumber } = RFC3161Timestamp.parse(Buffer.from(der));
            const seconds = Math.floor(signingTime.getTime() / 1000);
            if (Number.isNaN(seconds))
                throw new TypeError('it states no time');
            return { seconds, authority: `${signerIssuer.toString('hex')}/${signerSerialNumber.toString('hex')}` };
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', 'a time stamp of the bundle cannot be read', {
                hint: 'Was the bundle edited? Fetch it again from where it was published.',
                cause: error,
            });
        }
    });
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
function trustedTimes({ entries }, timestamps) {
    const logged = entries.flatMap(({ integratedTime }) => integratedTime === null ? [] : [{ by: 'log', seconds: integratedTime }]);
    const stamped = timestamps.map(({ seconds }) => ({ by: 'timestamp-authority', seconds }));
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
