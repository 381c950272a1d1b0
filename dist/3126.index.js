export const id = 3126;
export const ids = [3126];
export const modules = {

/***/ 65355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAttestInputs),
/* harmony export */   DT: () => (/* binding */ parseEvidenceDigest),
/* harmony export */   Ht: () => (/* binding */ readVerifyInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L1: () => (/* binding */ parseRekorVersion),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   iO: () => (/* binding */ parseServiceUrl),
/* harmony export */   rU: () => (/* binding */ readEvaluateInputs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85334);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84974);





/**
 * The action's inputs, as the runner passes them: `INPUT_<NAME>`, upper case, hyphens kept.
 *
 * @throws MiraError E_USAGE naming the input
 */
function readInputs(env) {
    return {
        config: text(env, 'config') ?? 'mira.yml',
        token: text(env, 'token'),
        sign: oneOf(env, 'sign', ['auto', 'always', 'never']),
        key: text(env, 'key'),
        keyPassphrase: text(env, 'key-passphrase'),
        publicLog: flag(env, 'public-log', false),
        fulcioUrl: url(env, 'fulcio-url'),
        rekorUrl: url(env, 'rekor-url'),
        rekorVersion: parseRekorVersion(text(env, 'rekor-version'), 'the input rekor-version'),
        tsaUrl: url(env, 'tsa-url'),
        signingConfig: text(env, 'signing-config'),
        trustedRoot: text(env, 'trusted-root'),
        baseline: text(env, 'baseline'),
        failOn: parseFailOn(text(env, 'fail-on'), 'the input fail-on'),
        reuse: oneOf(env, 'reuse', ['auto', 'never']),
        comment: flag(env, 'comment', true),
        commentId: text(env, 'comment-id') ?? 'default',
        out: text(env, 'out') ?? 'mira-out',
        json: false,
    };
}
/** The inputs of `evaluate/action.yml`: those of the action, as far as it has them. @throws MiraError E_USAGE */
function readEvaluateInputs(env) {
    return { ...readInputs(env), out: text(env, 'out') ?? EVIDENCE };
}
/** The inputs of `attest/action.yml`. @throws MiraError E_USAGE naming the input */
function readAttestInputs(env) {
    const digest = text(env, 'evidence-digest');
    return {
        ...readInputs(env),
        evidence: text(env, 'evidence') ?? EVIDENCE,
        evidenceDigest: parseEvidenceDigest(digest, 'the input evidence-digest'),
    };
}
/** The inputs of `verify/action.yml`. @throws MiraError E_USAGE naming the input */
function readVerifyInputs(env) {
    const subject = text(env, 'subject');
    if (subject === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', 'the input subject is empty', {
            hint: 'Name the folder of the model, its digest, or the tag of a release.',
        });
    }
    return {
        token: text(env, 'token'),
        policy: text(env, 'policy') ?? 'mira.policy.yml',
        subject,
        bundles: text(env, 'bundles'),
        gate: oneOf(env, 'require', ['passed', 'holds']),
        trustedRoot: (text(env, 'trusted-root') ?? '').split('\n').flatMap((line) => line.trim() || []),
        refreshRoot: flag(env, 'refresh-root', false) ? { cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'mira-tuf') } : null,
    };
}
/** Where the evidence lies between the two jobs. */
const EVIDENCE = 'mira-evidence';
function parseEvidenceDigest(value, what) {
    if (value === null || (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `${what} is "${value}"`, {
        hint: 'It is what the evaluating job gave as evidence-digest: sha256:<64 hex digits>.',
    });
}
/** The value of an input; `null` when it is empty. */
function text(env, name) {
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? null : value;
}
function oneOf(env, name, allowed) {
    const value = text(env, name);
    if (value === null)
        return allowed[0];
    const found = allowed.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: `It may be ${allowed.join(', ')}.` });
}
function flag(env, name, fallback) {
    const value = text(env, name);
    if (value === null)
        return fallback;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: 'It may be true or false.' });
}
function url(env, name) {
    const value = text(env, name);
    return value === null ? null : parseServiceUrl(value, `the input ${name}`);
}
/** A service's address without a trailing slash. */
function parseServiceUrl(value, what) {
    if (URL.canParse(value)) {
        const address = new URL(value);
        if ((0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfidential */ .FX)(address))
            return value.replace(/\/+$/u, '');
        if (address.protocol === 'http:') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `${what} has no encryption: "${value}"`, {
                hint: 'An identity token may go there: use https.',
            });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `${what} is not a URL: "${value}"`, {
        hint: 'Write it as https://host[:port][/path].',
    });
}
/** The API of a log; `null` where nothing is said. */
function parseRekorVersion(value, what) {
    if (value === null)
        return null;
    if (value === '1' || value === '2')
        return value === '1' ? 1 : 2;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `${what} is "${value}"`, { hint: 'It may be 1 or 2.' });
}
const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'];
/** A comma list of verdict words; `none` is the empty list. */
function parseFailOn(value, what) {
    if (value === null)
        return null;
    if (value === 'none')
        return [];
    return value.split(',').map((part) => {
        const word = FAIL_ON.find((known) => known === part.trim());
        if (word !== undefined)
            return word;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_USAGE', `${what} holds "${part.trim()}"`, {
            hint: `It may hold ${FAIL_ON.join(', ')}, separated by commas, or be none.`,
        });
    });
}


/***/ }),

/***/ 40040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A signal that is given when somebody cancels the process, so that it can end what it started and leave a record. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CANCELLED', `the run was cancelled (${name})`, { hint: 'Nothing was claimed; run it again.' })));
    }
    return controller.signal;
}


/***/ }),

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

/***/ 85334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ isConfidential),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * One HTTP exchange with a time limit and a size limit. Redirects are not followed: the caller decides where its
 * credentials may go. Refused, reset, late and oversized answers are a `MiraError` of the caller's `code`.
 */
async function exchange(url, request, code, what) {
    const timeout = request.timeout ?? DEFAULT_TIMEOUT;
    const fail = (message, options = {}) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx(code, `${what} (${hostOf(url)}): ${message}`, {
            hint: 'This is usually temporary: run the job again. If it is not, check the address and the network.',
            ...options,
        });
    };
    try {
        const response = await fetch(url, {
            method: request.method ?? 'GET',
            headers: { ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: 'manual',
            signal: AbortSignal.timeout(timeout),
        });
        const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
        if (body === null)
            return fail(`the answer is larger than ${request.maxBytes ?? DEFAULT_MAX_BYTES} bytes`);
        return { status: response.status, headers: response.headers, body };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx)
            throw error;
        if (error instanceof Error && error.name === 'TimeoutError') {
            return fail(`no answer within ${timeout / 1000} s`, { cause: error });
        }
        const cause = error instanceof Error && error.cause !== undefined ? `: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)}` : '';
        return fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause}`, { cause: error });
    }
}
async function readCapped(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Whether an exchange failed because its time was over. */
function isLate(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.cause instanceof Error && error.cause.name === 'TimeoutError';
}
/** The host of a URL, for messages: paths and queries may carry credentials. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'not a URL';
}
/** Whether plain http may be used: on this machine alone. */
function isLoopback(url) {
    return ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}
/** Whether nobody on the way can read along: https, or http that does not leave this machine. */
function isConfidential(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}


/***/ })

};
