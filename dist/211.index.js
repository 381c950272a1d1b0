export const id = 211;
export const ids = [211];
export const modules = {

/***/ 84974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function sha256(data) {
    return `sha256:${sha256Hex(data)}`;
}
const DIGEST = /^sha256:[0-9a-f]{64}$/u;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The hex part of a digest, as in-toto's `{"sha256": …}` wants it. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/**
 * Order by UTF-8 bytes, which JavaScript's own string order (UTF-16 units) is not: only above U+FFFF do the two differ, so
 * that only there bytes have to be made.
 */
function compareBytes(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    if (at === a.length && at === b.length)
        return 0;
    const near = [a.charCodeAt(at), b.charCodeAt(at), a.charCodeAt(at - 1)];
    if (near.some((unit) => unit >= 0xd800 && unit < 0xe000))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return at === length ? a.length - b.length : a.charCodeAt(at) - b.charCodeAt(at);
}


/***/ }),

/***/ 14041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ERROR_CODES)
/* harmony export */ });
/**
 * Every error code with the exit status it leads to and what it means to a user.
 * `docs/errors.md` is generated from this table.
 *
 * Reader and harness errors are `12`: inside `mira run` they end the attempt as incomplete.
 * `mira samples` and `mira compare` read files that the user named, and end with `2` for the same codes.
 */
const ERROR_CODES = {
    E_USAGE: [2, 'The command line or an action input is wrong.'],
    E_CONFIG_MISSING: [2, 'There is no `mira.yml` where one was expected.'],
    E_CONFIG_SYNTAX: [2, 'The file is not the YAML that `mira.yml` may be written in.'],
    E_CONFIG_UNKNOWN_KEY: [2, 'A key that `mira.yml` does not have; the nearest valid one is named.'],
    E_CONFIG_VALUE: [2, 'A value in `mira.yml` that is not allowed there.'],
    E_CONFIG_DUPLICATE_CLAIM: [2, 'Two claims in `mira.yml` speak of the same metric.'],
    E_CONFIG_PATH: [2, 'A path in `mira.yml` that does not exist or leaves the workspace.'],
    E_CLAIM_UNKNOWN_METRIC: [2, 'A claim names a metric or slice that the evaluation did not report.'],
    E_CLAIM_DIRECTION: [2, 'Neither the harness nor the claim says whether higher or lower is better.'],
    E_METRIC_UNSUPPORTED: [2, 'A claim on an aggregate that is not a mean over samples.'],
    E_SECRET_MISSING: [2, 'A variable named under `secrets` is not set.'],
    E_MODEL_MISSING: [2, 'The model folder does not exist or is not a folder.'],
    E_MODEL_EMPTY: [2, 'No file is left in the model folder after the exclusions.'],
    E_MODEL_SYMLINK: [2, 'A symbolic link in a folder that is hashed.'],
    E_MODEL_SPECIAL_FILE: [2, 'A FIFO, socket or device in a folder that is hashed.'],
    E_MODEL_NAME: [2, 'A file name that is not valid UTF-8, or differs from another in nothing but case.'],
    E_LFS_POINTER: [2, 'A Git LFS pointer lies where the file itself should be.'],
    E_PICKLE: [2, 'A pickle in the model: loading it runs code. `allow-pickle` takes it and records it.'],
    E_TENSORS: [2, 'A safetensors or GGUF file that is not sound, or shards that are missing or too many.'],
    E_MANIFEST: [2, 'A saved manifest of a model that cannot be read or does not add up.'],
    E_FILE_CHANGED: [2, 'A file changed while it was read.'],
    E_FILE_UNREADABLE: [2, 'A file could not be read.'],
    E_FILE_UNWRITABLE: [2, 'A file could not be rewritten; it is as it was.'],
    E_IMAGE_REFERENCE: [2, 'A container image reference that cannot be parsed.'],
    E_UNPINNED: [30, 'An image that is not pinned by digest, or pinned as something else than `mira.lock.json` says.'],
    E_LOCK: [2, '`mira.lock.json` cannot be read.'],
    E_CONTAINER_ENGINE: [2, 'An evaluation runs in an image, and neither docker nor podman can be used.'],
    E_IMAGE_PULL: [1, 'The container engine could not pull the image by its digest.'],
    E_IMAGE_DRIFT: [30, 'The image that ran is not the one that `mira.lock.json` names.'],
    E_REGISTRY_AUTH: [1, 'The registry refused access to the image.'],
    E_REGISTRY_NOT_FOUND: [1, 'The registry has no such image or tag.'],
    E_REGISTRY_DIGEST: [30, 'What the registry sent does not have the digest that it names.'],
    E_REGISTRY: [1, 'The registry could not be used.'],
    E_CONTAINER: [12, 'The container engine could not make, start or watch the container.'],
    E_HARNESS_NOT_FOUND: [12, 'The program that `run` names could not be started.'],
    E_HARNESS_EXIT: [12, 'The harness ended with a status that `ok-exit-codes` does not list.'],
    E_HARNESS_TIMEOUT: [12, 'The harness did not end within its time limit.'],
    E_OUTPUT_MISSING: [12, 'The harness wrote nothing that can be read.'],
    E_OUTPUT_STALE: [12, 'The output is older than the run that should have made it.'],
    E_FORMAT_UNKNOWN: [12, 'No reader recognises the output.'],
    E_FORMAT: [12, 'The output is not what its format prescribes.'],
    E_ROW: [12, 'A row of the output cannot be read; file and line are named.'],
    E_SCORE: [12, 'A score that is neither a finite number nor null.'],
    E_DUPLICATE_SAMPLE: [12, 'Two rows have the same task, key and repeat.'],
    E_MIXED_RUNS: [12, 'One output holds the results of several runs.'],
    E_RUN_FAILED: [12, 'The output says that its run failed, was cancelled or did not finish.'],
    E_EDITED: [12, 'The output was edited after the run that made it.'],
    E_MISMATCH: [12, 'A reported aggregate does not follow from the rows.'],
    E_COUNT: [12, 'The number of rows is not the number that the harness says it evaluated.'],
    E_LIMITED: [12, 'The harness evaluated only a part of the task.'],
    E_MIN_SCORED: [12, 'Fewer samples were scored than `min-scored` asks for.'],
    E_CONTROL: [12, 'A control of an evaluation checked nothing, so that nothing is known of the measurement.'],
    E_VACUOUS: [12, 'A subject that is known to be bad scores like the candidate: the measurement tells nothing.'],
    E_LABELS: [2, 'The file of labels by which a judge is checked cannot be read.'],
    E_TASK_TWICE: [12, 'Two evaluations of one plan report the same task.'],
    E_CANCELLED: [12, 'The run was cancelled.'],
    E_HANDOVER_MISSING: [12, 'The evaluating job handed no evidence over to the job that attests.'],
    E_SECRET_IN_EVIDENCE: [12, 'The value of a secret stands in something that would be stored.'],
    E_UNSAFE_TRIGGER: [2, 'The event runs with rights that a pull request must not reach.'],
    E_NO_OIDC: [2, 'This job may not ask for an identity token.'],
    E_OIDC: [1, 'The identity token could not be had.'],
    E_PRIVATE_LOG: [2, 'A private repository would be named in a public log.'],
    E_KEY: [2, 'The signing or verification key cannot be used.'],
    E_FULCIO: [1, 'The certificate authority gave no certificate.'],
    E_REKOR: [1, 'The transparency log took no entry.'],
    E_TSA: [1, 'The timestamp authority gave no timestamp.'],
    E_CLOCK: [1, 'The clock of this machine is another than that of the services that sign.'],
    E_SIGNING_CONFIG: [2, 'The signing configuration names no services that can be used.'],
    E_GITHUB: [1, 'GitHub could not be used.'],
    E_GITHUB_PERMISSION: [1, 'The token lacks a permission; the lines to add are printed.'],
    E_RATE_LIMIT: [1, 'A service asks us to wait longer than a job should.'],
    E_NETWORK: [1, 'A service did not answer, or answered with garbage.'],
    E_RELEASE_IMMUTABLE: [1, 'The release is published and immutable: nothing can be attached.'],
    E_ASSET_SIZE: [1, 'A file is too large to be attached to a release.'],
    E_BASELINE_SUPERSEDED: [30, 'The evaluation to compare with is superseded by another one of its release.'],
    E_BASELINE_WITHDRAWN: [30, 'The evaluation to compare with is withdrawn by the rules of the repository.'],
    E_BASELINE_EXPIRED: [30, 'The evaluation to compare with was valid for a time that is over.'],
    E_BASELINE_MISSING: [2, 'The baseline that was named does not exist or carries no evaluation.'],
    E_SIZE: [30, 'A file is larger than what is read of its kind.'],
    E_BUNDLE: [30, 'The file is not a Sigstore bundle that we accept.'],
    E_TRUST_ROOT: [30, 'The trust root cannot be used.'],
    E_SIGNATURE: [30, 'The signature or its certificate does not verify.'],
    E_LOG: [30, 'The transparency log entry does not verify.'],
    E_TIMESTAMP: [30, 'The signature carries no time stamp, and one is required.'],
    E_POLICY_WEAKENED: [30, 'The change loosens the rules by which a model is judged; it is judged by those before it.'],
    E_WAIVER_EXPIRED: [30, 'A waiver in `mira.yml` is past its last day.'],
    E_SIGNER: [30, 'Somebody signed whose signature does not count here.'],
    E_NO_ATTESTATION: [30, 'Nothing that counts was signed about the model.'],
    E_DISTRUST: [30, 'Signed in a time in which the policy does not believe the signer.'],
    E_WITNESSES: [30, 'Fewer logs or timestamp authorities saw the signature than the policy asks for.'],
    E_EXPIRED: [30, 'The evaluation was valid for a time that is over.'],
    E_SUPERSEDED: [30, 'Another evaluation that was given takes the place of this one.'],
    E_STALE: [30, 'The signature is older than the policy allows.'],
    E_IDENTITY_CHANGED: [
        30,
        'Another workflow, trigger or repository signed than the one that signed the previous release.',
    ],
    E_CLAIM_MISSING: [30, 'A claim that the policy asks for is not made.'],
    E_VERDICT: [30, 'The gate does not say what the policy asks for.'],
    E_PAYLOAD_TYPE: [30, 'The signed payload is not an in-toto statement.'],
    E_STATEMENT: [30, 'The payload is not a statement that we accept.'],
    E_PREDICATE_TYPE: [30, 'The statement is of another type than the one asked for.'],
    E_SUBJECT: [30, 'The statement speaks of another model.'],
    E_SCHEMA: [30, 'The predicate does not have the form that its type prescribes.'],
    E_HANDOVER: [30, 'The evidence that one job handed over is not whole, not as it was written, or of something else.'],
    E_EVIDENCE: [30, 'The samples are not the ones that were signed.'],
    E_UNDECLARED_REDACTION: [30, 'A part of a sample that was published is closed, and nothing says why.'],
    E_RECOMPUTE: [30, 'A claim does not follow from the samples.'],
    E_INTERNAL: [1, 'A defect of this program; please report it.'],
};


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   gx: () => (/* binding */ MiraError),
/* harmony export */   oF: () => (/* binding */ asMiraError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14041);

/** The one error class: what went wrong (`message`), its `code`, where (`at`) and what to do (`hint`). */
class MiraError extends Error {
    code;
    hint;
    at;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'MiraError';
        this.code = code;
        this.hint = options.hint ?? null;
        this.at = options.at ?? null;
    }
    get exit() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .O[this.code][0];
    }
}
/** `file:line:column`, as far as known. */
function formatPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
/** The error as people see it: place, code and message on one line, the hint indented below. */
function formatError(error) {
    const where = error.at === null ? '' : `${formatPlace(error.at)} `;
    const head = `${where}${error.code}: ${error.message}`;
    return error.hint === null ? head : `${head}\n${error.hint.replace(/^/gmu, '  ')}`;
}
/** Any thrown value as a `MiraError`; what is not one already is a defect of ours. */
function asMiraError(thrown) {
    if (thrown instanceof MiraError)
        return thrown;
    return new MiraError('E_INTERNAL', messageOf(thrown), {
        hint: 'Please report this with the log of the run: https://github.com/mira-attest/mira-attest/issues',
        cause: thrown,
    });
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The `code` that Node.js puts on its system errors, such as `ENOENT`. */
function systemCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
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

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   QI: () => (/* binding */ encodeMembers),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

const PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = ['scores', 'prompt', 'target', 'response'];
/** What can be closed; without the scores nothing could be recomputed. */
const CLOSABLE_PARTS = ['prompt', 'target', 'response'];
function partNumber(name) {
    return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
const CLOSABLE_NUMBERS = CLOSABLE_PARTS.map(partNumber);
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const [scores, prompt, target, response] = encodeMembers(sample);
    return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}
/** The same without the braces around each part. */
function encodeMembers(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
        `"prompt":${encode(prompt)}`,
        `"target":${encode(target)}`,
        `"error":${encode(error)},"response":${encode(response)}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.every(isProper) ? JSON.stringify(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? encodeFlat(value) : null) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object) {
    const names = Object.keys(object);
    // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
    if (names.length > 1)
        names.sort();
    let text = '';
    for (const name of names) {
        const value = object[name];
        const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
        if (!plain || !name.isWellFormed())
            return null;
        text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return `{${text}}`;
}
function isProper(value) {
    return typeof value === 'string' && value.isWellFormed();
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}
/** The same of parts without their braces. */
function joinMembers([scores, prompt, target, response]) {
    return `{${scores},${prompt},${target},${response}}`;
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

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jn: () => (/* binding */ isSpoolWork),
  Sr: () => (/* binding */ spoolFile),
  oJ: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/columns.js + 2 modules
var evidence_columns = __webpack_require__(74155);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/storage/spool-writer.js
var spool_writer = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/threads/hand-over.js
var hand_over = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/threads/pieces.js
var pieces = __webpack_require__(28839);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/storage/lines.js
var storage_lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/page-buffer.js
var page_buffer = __webpack_require__(59156);
// EXTERNAL MODULE: ./build/harness/formats/lm-eval-check.js
var lm_eval_check = __webpack_require__(21469);
// EXTERNAL MODULE: ./build/harness/formats/lm-eval-row.js
var lm_eval_row = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/harness/formats/rows.js
var rows = __webpack_require__(29019);
;// CONCATENATED MODULE: ./build/harness/formats/lm-eval-pieces.js







/** More than most lines take, so that the one that crosses the end of a piece is read along. */
const TAIL_BYTES = 64 * 1024;
const LINE_END = 10;
const NOT_PLACED = { file: 0, start: 0, length: 0 };
/** Reads pieces of samples files into columns and a spool file, in any order of pieces. */
class PieceReader {
    #job;
    #columns;
    #writer;
    #block = Buffer.alloc(0);
    #inputs = new TextBytes();
    /** @param writer that tells the columns where it wrote each row */
    constructor(job, columns, writer) {
        this.#job = job;
        this.#columns = columns;
        this.#writer = writer;
    }
    /**
     * @returns `null` for rows that are to be read one after the other: columns are not made for them, or something about
     * them is not in order, and then the place is to be told as well
     * @throws MiraError where a row is not what it should be, at a line that is not its own
     */
    read(piece) {
        const of = this.#job.tasks[piece.task];
        if (of === undefined || of.file === null)
            return null;
        const counts = of.task.filters.map(() => 0);
        const inputs = this.#inputs;
        inputs.clear();
        const lines = this.#lines(of.file, piece);
        if (lines === null || !(0,external_node_buffer_.isUtf8)(lines))
            return null;
        for (let from = 0; from < lines.length;) {
            const found = lines.indexOf(LINE_END, from);
            const to = found < 0 ? lines.length : found;
            const text = lines.toString('utf8', from, to);
            from = to + 1;
            if (to - from > storage_lines/* MAX_LINE_BYTES */.Oc)
                return null;
            if (text.trim() === '')
                continue;
            const row = (0,rows/* parseLine */.A)(of.file, { text, number: 0, start: 0, ended: true });
            const { sample, filter } = (0,lm_eval_row/* parseSample */.s)(row, of.name, of.task);
            if (!this.#columns.add(sample, null, NOT_PLACED))
                return null;
            this.#writer.add(sample);
            const at = of.task.filters.indexOf(filter);
            counts[at] = (counts[at] ?? 0) + 1;
            if (of.task.hash !== null && !inputs.add((0,lm_eval_check/* inputsOf */.V)(row)))
                return null;
        }
        return this.#columns.unfit ? null : { counts, inputs: inputs.taken() };
    }
    /** `null` where there is a longer line than any row has. */
    #lines(path, { start, end }) {
        const fd = (0,external_node_fs_.openSync)(path, 'r');
        try {
            // with the byte before it, because a line begins where another ended
            const position = Math.max(0, start - page_buffer/* PAGE_BYTES */.U);
            const begun = this.#read(fd, position, 0, end - position + TAIL_BYTES);
            const from = start === 0 ? markBytes(begun) : begun.indexOf(LINE_END, start - 1 - position) + 1;
            if ((from === 0 && start > 0) || position + from >= end)
                return begun.subarray(0, 0);
            for (let known = begun;;) {
                const last = known.indexOf(LINE_END, end - 1 - position);
                if (last >= 0)
                    return known.subarray(from, last);
                if (known.length - (end - position) > storage_lines/* MAX_LINE_BYTES */.Oc)
                    return null;
                const more = this.#read(fd, position, known.length, known.length * 2);
                if (more.length === known.length)
                    return known.subarray(from);
                known = more;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** The bytes from `position` on, of which some are known, up to a length or to the end of the file. */
    #read(fd, position, known, length) {
        if (this.#block.length < length) {
            const larger = (0,page_buffer/* pageBuffer */.e)(length);
            this.#block.copy(larger, 0, 0, known);
            this.#block = larger;
        }
        let filled = known;
        while (filled < length) {
            const got = (0,external_node_fs_.readSync)(fd, this.#block, filled, length - filled, position + filled);
            if (got === 0)
                break;
            filled += got;
        }
        return this.#block.subarray(0, filled);
    }
}
/** Bytes of the mark that a file in UTF-8 may begin with. */
function markBytes(bytes) {
    return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
/** Texts in UTF-8, one after the other; as one string they would be copied again and again by the collector. */
class TextBytes {
    #bytes = Buffer.allocUnsafeSlow(64 * 1024);
    #used = 0;
    clear() {
        this.#used = 0;
    }
    /** @returns false for half a pair of surrogates, which the text behind it could complete */
    add(text) {
        if (!text.isWellFormed())
            return false;
        if (this.#used + text.length * 3 > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow((this.#used + text.length * 3) * 2);
            this.#bytes.copy(larger, 0, 0, this.#used);
            this.#bytes = larger;
        }
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
        return true;
    }
    /** A copy. */
    taken() {
        const taken = new Uint8Array(this.#used);
        taken.set(this.#bytes.subarray(0, this.#used));
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/harness/spool-worker.js







/** What is told what a thread is to do has no type; only this project starts it. */
function isSpoolWork(data) {
    return (0,json/* isObject */.Gv)(data) && data['work'] === 'spool';
}
/** The spool file of a thread. */
function spoolFile(folder, thread) {
    return (0,external_node_path_.join)(folder, `rows-${thread}`);
}
function work(data) {
    const { jobs, list, folder, thread } = data;
    const columns = new evidence_columns/* SampleColumns */.Y();
    const writer = new spool_writer/* SpoolWriter */.n(spoolFile(folder, thread), columns.keys, (row, start, length) => columns.setPlace(row, thread, start, length));
    const readers = jobs.map((job) => new PieceReader(job, columns, writer));
    for (const piece of (0,pieces/* takePieces */.h)(data)) {
        tell({ piece, answer: answerTo(readers, list[piece]) });
    }
    writer.flush();
    writer.close();
    tell({ end: columns.stored() });
}
function tell(message) {
    (0,hand_over/* handOver */.C)(message);
}
function answerTo(readers, piece) {
    try {
        return piece === undefined ? null : (readers[piece.job]?.read(piece) ?? null);
    }
    catch {
        // whoever reads the rows one after the other says what it is, and where
        return null;
    }
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('the value has no JSON form');
    return text;
}
/** SHA-256 of the canonical JSON of a value. */
function jsonDigest(value) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(canonicalJson(value));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
function parseJson(text, options = {}) {
    const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
    return parser.document();
}
/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
function parseJsonBytes(bytes) {
    return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}
const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;
/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;
class Parser {
    #text;
    #maxDepth;
    #python;
    #at = 0;
    constructor(text, maxDepth, python) {
        this.#text = text;
        this.#maxDepth = maxDepth;
        this.#python = python;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail('unexpected text after the value');
        return value;
    }
    #value(depth) {
        this.#space();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth + 1);
        if (next === '[')
            return this.#array(depth + 1);
        if (next === '"')
            return this.#string();
        for (const [word, value] of WORDS)
            if (this.#take(word))
                return value;
        if (this.#python)
            for (const [word, value] of PYTHON_WORDS)
                if (this.#take(word))
                    return value;
        return Number(this.#match(NUMBER, 'expected a value'));
    }
    #object(depth) {
        this.#enter(depth);
        const members = {};
        this.#space();
        if (this.#take('}'))
            return members;
        do {
            this.#space();
            const name = this.#string();
            if (Object.hasOwn(members, name))
                this.#fail(`duplicate member ${JSON.stringify(name)}`);
            this.#space();
            if (!this.#take(':'))
                this.#fail('expected ":"');
            // defineProperty, because assigning to "__proto__" would not make a member
            Object.defineProperty(members, name, {
                value: this.#value(depth),
                enumerable: true,
                configurable: true,
                writable: true,
            });
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return members;
    }
    #array(depth) {
        this.#enter(depth);
        const items = [];
        this.#space();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return items;
    }
    #string() {
        const raw = this.#match(STRING, 'expected a string');
        try {
            return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
        }
        catch {
            return this.#fail('bad character or escape in a string');
        }
    }
    #enter(depth) {
        if (depth > this.#maxDepth)
            this.#fail(`nested deeper than ${this.#maxDepth} levels`);
        this.#at += 1;
    }
    #space() {
        this.#match(SPACE, '');
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #match(pattern, expected) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            this.#fail(expected);
        this.#at += found.length;
        return found;
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#at}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const PYTHON_WORDS = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the smallest edit distance to a word, if it is near enough to be what was meant. */
function nearest(word, candidates) {
    let best = null;
    for (const name of candidates) {
        const distance = editDistance(word, name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const name = nearest(word, candidates);
    return name === null ? '' : `; did you mean "${name}"?`;
}
/** Levenshtein distance, by rows. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SpoolWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);
/* harmony import */ var _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35955);



/** Rows that are sorted before they are written. */
const RUN_BYTES = 4 * 1024 * 1024;
const WRITE_BYTES = 512 * 1024;
/**
 * Writes rows one after the other into a new file, runs of some thousand rows by the order of their keys: who reads them in
 * leaf order finds some in one place of each run. Only how fast that is depends on it.
 */
class SpoolWriter {
    #fd;
    #keys;
    #placed;
    #run = Buffer.allocUnsafeSlow(RUN_BYTES);
    #out = Buffer.allocUnsafeSlow(WRITE_BYTES);
    /** Of the rows of the run. */
    #ends = [];
    #used = 0;
    #rows = 0;
    /** Bytes that were written. */
    #size = 0;
    /** @param keys to which each row is added before it is written */
    constructor(path, keys, placed) {
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
        this.#keys = keys;
        this.#placed = placed;
    }
    /** @throws Error where a value has no JSON form */
    add(sample) {
        const members = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMembers */ .QI)(sample);
        const most = (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(members);
        if (this.#used + most > RUN_BYTES)
            this.flush();
        if (most > RUN_BYTES)
            this.#addLarge(members);
        else {
            this.#used = (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .putRow */ .OL)(this.#run, this.#used, members);
            this.#ends.push(this.#used);
        }
    }
    #addLarge(members) {
        const bytes = Buffer.allocUnsafeSlow((0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .rowBytes */ .wg)(members));
        (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .putRow */ .OL)(bytes, 0, members);
        this.#write(bytes);
        this.#placed(this.#rows, this.#size - bytes.length, bytes.length);
        this.#rows += 1;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
    /** To be called after the last row. */
    flush() {
        const count = this.#ends.length;
        let filled = 0;
        for (const row of this.#keys.sortedRun(this.#rows, this.#rows + count)) {
            const at = row - this.#rows;
            const start = this.#ends[at - 1] ?? 0;
            const end = this.#ends[at] ?? 0;
            const length = end - start;
            if (filled + length > WRITE_BYTES) {
                this.#write(this.#out.subarray(0, filled));
                filled = 0;
            }
            this.#placed(row, this.#size + filled, length);
            if (length > WRITE_BYTES)
                this.#write(this.#run.subarray(start, end));
            else
                filled += this.#run.copy(this.#out, filled, start, end);
        }
        this.#write(this.#out.subarray(0, filled));
        this.#rows += count;
        this.#used = 0;
        this.#ends.length = 0;
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, bytes, done);
        this.#size += bytes.length;
    }
}


/***/ }),

/***/ 27500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ duplicateError),
  UP: () => (/* binding */ longKeyError),
  zK: () => (/* binding */ readRow),
  aK: () => (/* binding */ readRows),
  j4: () => (/* binding */ spoolSamples)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/row-line.js
var row_line = __webpack_require__(35955);
// EXTERNAL MODULE: ./build/evidence/row-keys.js
var row_keys = __webpack_require__(88093);
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
    add(id) {
        return this.keys.add(id);
    }
    setPlace(row, offset, length) {
        if (row >= this.#offset.length) {
            this.#offset = (0,grown/* grown */.g)(this.#offset, new Float64Array(row * 2));
            this.#length = (0,grown/* grown */.g)(this.#length, new Uint32Array(row * 2));
        }
        this.#offset[row] = offset;
        this.#length[row] = length;
    }
    /** Of the rows in another order, in memory that other threads can see, too. */
    places(order) {
        const start = new Float64Array(new SharedArrayBuffer(order.length * 8));
        const length = new Uint32Array(new SharedArrayBuffer(order.length * 4));
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
// EXTERNAL MODULE: ./build/storage/spool-writer.js
var spool_writer = __webpack_require__(7369);
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
        return { rows: () => readRows(places), counts: index.keys.counts(), places, threads: 0, close };
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
    const writer = new spool_writer/* SpoolWriter */.n(path, index.keys, (row, start, length) => index.setPlace(row, start, length));
    try {
        for await (const row of rows) {
            if (!index.add(row))
                throw longKeyError(row, index.keys.count);
            writer.add(row);
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
    const reader = new spool_file/* SpoolReader */.n(places);
    try {
        let from = 0;
        for (const to of (0,spool_file/* batchEnds */.B)(places)) {
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
/** One row of spool files. */
function readRow(files, { file, start, length }) {
    const places = { count: 1, files: [files[file] ?? ''], file: null };
    const reader = new spool_file/* SpoolReader */.n({ ...places, start: Float64Array.of(start), length: Uint32Array.of(length) });
    let text = '';
    try {
        reader.read(0, 1, (_slot, bytes, from, to) => {
            text = bytes.toString('utf8', from + row_line/* HEAD_BYTES */.Lq, to);
        });
    }
    finally {
        reader.close();
    }
    return parseRow(text);
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


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** Tells whoever started this thread something, memory and all: it need not be copied, because this thread is done with it. */
function handOver(message) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message, [...buffersOf(message)]);
}
function buffersOf(value, found = new Set()) {
    if (ArrayBuffer.isView(value)) {
        if (value.buffer instanceof ArrayBuffer)
            found.add(value.buffer);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const member of Object.values(value))
            buffersOf(member, found);
    }
    return found;
}


/***/ }),

/***/ 75724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ rows_work_work)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/threads/hand-over.js
var hand_over = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples-columns.js + 2 modules
var mira_samples_columns = __webpack_require__(61057);
;// CONCATENATED MODULE: ./build/harness/column-worker.js





/** A thread that reads the rows of one output. */
function work() {
    if (!isColumnsJob(external_node_worker_threads_.workerData))
        throw new Error('this is a thread that reads rows, and was started by something else');
    (0,hand_over/* handOver */.C)(replyTo(external_node_worker_threads_.workerData));
}
function replyTo(job) {
    try {
        const columns = (0,mira_samples_columns/* readColumns */.E)(job);
        return columns === null ? { kind: 'unfit' } : { kind: 'read', columns: columns.stored() };
    }
    catch (error) {
        if (!(error instanceof errors/* MiraError */.gx))
            throw error;
        const { code, message, hint, at } = error;
        return { kind: 'refused', code, message, hint, at };
    }
}
/** What a thread is given has no type. Only one module starts this one, so that one member is enough to know. */
function isColumnsJob(value) {
    return (0,json/* isObject */.Gv)(value) && value['fingerprintKey'] instanceof Uint8Array;
}

// EXTERNAL MODULE: ./build/harness/spool-worker.js + 1 modules
var spool_worker = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/threads/pieces.js
var pieces = __webpack_require__(28839);
// EXTERNAL MODULE: ./build/storage/commit-batch.js
var commit_batch = __webpack_require__(41744);
;// CONCATENATED MODULE: ./build/storage/commit-worker.js




/** What a thread is given has no type; only this project starts it. */
function isCommitWork(data) {
    return (0,json/* isObject */.Gv)(data) && data['work'] === 'commit';
}
function commit_worker_work(data) {
    const { job, ends } = data;
    const committer = new commit_batch/* BatchCommitter */.X(job);
    for (const piece of (0,pieces/* takePieces */.h)(data)) {
        tell({ piece, answer: committer.commit(ends[piece - 1] ?? 0, ends[piece] ?? 0) });
    }
    committer.close();
    tell({ end: null });
}
function tell(message) {
    (0,hand_over/* handOver */.C)(message);
}

;// CONCATENATED MODULE: ./build/threads/rows-work.js




/** A thread that works on rows, in whichever of the ways it was started for. */
function rows_work_work() {
    const data = external_node_worker_threads_.workerData;
    if ((0,spool_worker/* isSpoolWork */.jn)(data))
        (0,spool_worker/* work */.oJ)(data);
    else if (isCommitWork(data))
        commit_worker_work(data);
    else
        work();
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
