export const id = 3039;
export const ids = [3039];
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

/***/ 51951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   work: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _take_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10430);
/* harmony import */ var _tensor_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19143);




/** A thread of the pool: takes files until there is none. */
function work() {
    if (!isHashTask(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        throw new Error('this is a thread of the hashing pool, and was started by something else');
    const steps = (0,_take_files_js__WEBPACK_IMPORTED_MODULE_2__/* .takeFiles */ .x)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, tell);
    while (steps.next().done !== true)
        ;
}
function tell(finding) {
    if (finding.kind === 'facts')
        return reply(finding, movable(finding.facts));
    const { code, message, hint } = finding.error;
    reply({ kind: 'refused', index: finding.index, code, message, hint });
}
/** Buffers that need not be copied, because this thread is done with them. */
function movable({ tensors, shardIndex }) {
    return [tensors, shardIndex?.tensors ?? null].flatMap((columns) => (columns === null ? [] : (0,_tensor_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .buffersOf */ .J0)(columns)));
}
/** What a thread is given has no type. Only the pool starts this one, so that one member is enough to know. */
function isHashTask(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && value['counters'] instanceof SharedArrayBuffer;
}
function reply(message, moved = []) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message, moved);
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
