export const id = 7973;
export const ids = [7973];
export const modules = {

/***/ 25048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _model_diff_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
/* harmony import */ var _model_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33036);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88480);
/* harmony import */ var _model_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66743);
/* harmony import */ var _model_refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11769);
/* harmony import */ var _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33056);
/* harmony import */ var _model_walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18237);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36101);










/** `mira diff`: what changed between two models. Ends with 0 whether they differ or not. */
async function diffCommand(options, host) {
    (0,_heap_js__WEBPACK_IMPORTED_MODULE_9__/* .limitYoungGeneration */ .a)();
    const before = await load(options.before, options, host);
    const after = await load(options.after, options, host);
    const diff = (0,_model_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffModels */ .m)(before, after);
    host.result(options.json ? JSON.stringify(forMachines(diff, before, after)) : (0,_model_diff_words_js__WEBPACK_IMPORTED_MODULE_2__/* .diffInWords */ .M)(diff).join('\n'));
    return 0;
}
async function load(path, { ignore, signal }, host) {
    if ((await (0,_model_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .kindOf */ .I)(path)) === 'file')
        return (0,_model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSavedManifest */ .m3)(await readSaved(path), path);
    const progress = (state) => host.info((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(state));
    return (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashModel */ .ku)(path, { ignore, tensors: 'refuse', signal, progress });
}
async function readSaved(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size <= _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SAVED_BYTES */ .nT)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw (0,_model_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableError */ .Sw)(path, error);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_MANIFEST', `${(0,_model_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(path)} is larger than a saved manifest can be`, {
        hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
    });
}
function forMachines({ tensors, ...diff }, before, after) {
    const identities = { before: identityOf(before), after: identityOf(after) };
    if (typeof tensors === 'string')
        return { ...identities, ...diff, tensors: null };
    const { names: _, ...changes } = tensors;
    return { ...identities, ...diff, tensors: changes };
}
function identityOf({ root, manifest, contents }) {
    return { root, manifest, weightsDigest: contents?.weightsDigest ?? null };
}


/***/ }),

/***/ 36101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ limitYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * Keeps V8 from growing its room for new objects any further. Left alone it grows to 128 MiB and more while millions of
 * rows stream through, though hardly any of them outlive the next collection. Costs a tenth to a fifth more time
 * (docs/performance.md); an engine that knows no such flag ignores it.
 */
function limitYoungGeneration() {
    // the one of its flags that is read at each growth and not only at start
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12357);

/** Progress in one line for people: how much, how fast, how long still. */
function progressLine({ bytes, totalBytes, files, totalFiles, seconds }) {
    const rate = seconds > 0 ? bytes / seconds : 0;
    const left = rate > 0 ? ` · ${humanTime((totalBytes - bytes) / rate)} left` : '';
    return `Hashed ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(bytes)} of ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(totalBytes)}, ${files} of ${totalFiles} files · ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(rate)}/s${left}`;
}
function humanTime(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ hex256),
/* harmony export */   DS: () => (/* binding */ startedRun),
/* harmony export */   PR: () => (/* binding */ digestMap),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   nI: () => (/* binding */ toDecimal),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** Fields that several predicates share. Objects ignore members they do not know, as in-toto asks of readers. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const hex256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/u, 'must be 64 lowercase hex digits'));
/** The pattern says it to JSON Schema, the guard to TypeScript. */
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex>'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)));
/** A measured number: the shortest decimal form that reads back as the same double (ECMA-262 Number::toString). */
const decimal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => Number.isFinite(Number(value)) && String(Number(value)) === value, 'must be a shortest decimal'));
/** RFC 3339 in UTC, as in-toto's Timestamp. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'must be a UTC time such as 2026-01-31T12:00:00Z'));
const digestMap = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: hex256 });
/** Any JSON value, kept as it is. */
const json = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => value !== undefined, 'must be JSON'));
const run = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The URL of the run and attempt; `null` outside a workflow. */
    uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    startedOn: timestamp,
    finishedOn: timestamp,
});
/** A run that may still be under way. */
const startedRun = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run.entries, finishedOn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(timestamp) });
/** An in-toto Statement v1 with one sha256 subject around the given predicate. */
function statementOf(predicateType, predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, digest: digestMap })]),
        predicateType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(predicateType),
        predicate,
    });
}
/** A number as signed bytes carry it. */
function toDecimal(value) {
    if (!Number.isFinite(value))
        throw new RangeError('only finite numbers have a decimal form');
    return String(value === 0 ? 0 : value);
}


/***/ }),

/***/ 99936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ GATE_VERIFIER_ID),
/* harmony export */   Lc: () => (/* binding */ ATTEMPT_TYPE),
/* harmony export */   MT: () => (/* binding */ MODEL_SIGNATURE_TYPE),
/* harmony export */   Q9: () => (/* binding */ EVALUATION_TYPE),
/* harmony export */   R4: () => (/* binding */ MODEL_DIGESTS_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   n0: () => (/* binding */ HANDOVER_TYPE),
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


/***/ })

};
