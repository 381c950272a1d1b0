export const id = 4398;
export const ids = [4398];
export const modules = {

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

/***/ 84398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   framed: () => (/* binding */ framed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36101);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7028);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95348);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35310);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65028);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80930);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93408);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39334);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84609);











/** The part of `inFrame` that follows once a session is open. */
async function framed(session, course, afterFailure) {
    const known = { progress: new _measure_js__WEBPACK_IMPORTED_MODULE_6__/* .Progress */ .k(Object.keys(session.plan.evaluations)) };
    try {
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareOut */ .od)(session.out);
        (0,_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .limitYoungGeneration */ .a)();
        const search = (known.search = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareSecretSearch */ .qo)(session));
        return await course(session, search, known);
    }
    catch (error) {
        return await fail(session, known, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMiraError */ .oF)(error), afterFailure);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(session.work, { recursive: true, force: true });
    }
}
/** Tells why the run ended; an attempt that had begun leaves a record. */
async function fail(session, known, thrown, afterFailure) {
    const { host } = session;
    const error = known.search === undefined ? thrown : await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSecrets */ .cT)(thrown, known.search);
    if (known.search !== undefined)
        await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .scrubWarnings */ .d_)(session.warnings, known.search);
    host.failure(error);
    try {
        if (known.progress.started && known.identified !== undefined && known.search !== undefined) {
            // a harness that let one secret out may have printed it in a form that no search knows
            if (error.code !== 'E_SECRET_IN_EVIDENCE')
                await (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLogs */ .NN)(session, known.progress.logs, known.search);
            await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAbort */ .Ew)(session, known.identified, known.progress, error);
        }
        if (known.search !== undefined)
            await afterFailure(session, known.search, known, error);
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .q)(session, (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .failureReport */ .L)(session, known.identified ?? null, known.baseline ?? null, error), (0,_word_js__WEBPACK_IMPORTED_MODULE_10__/* .wordOf */ .a)(error));
    }
    catch (failure) {
        host.warning(`the report could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMiraError */ .oF)(failure).message}`);
    }
    return error.exit;
}


/***/ })

};
