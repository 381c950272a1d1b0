export const id = 8890;
export const ids = [8890];
export const modules = {

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _run_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8864);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74788);


/**
 * `mira run` and the action: evaluate, attest, compare, gate, report, the flow of design.md §2 in one job. Returns the exit
 * status of design.md §4.
 */
async function runCommand(options, environment, host) {
    return (0,_run_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .inFrame */ .T)(() => (0,_run_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(options, environment, host), host, async (session, search, known) => {
        const { wholeCourse } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(4258), __webpack_require__.e(7437), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(5047), __webpack_require__.e(8588)]).then(__webpack_require__.bind(__webpack_require__, 88588));
        return wholeCourse(session, search, known);
    });
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inFrame)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84609);


/**
 * What every run begins and ends with, whichever part of the flow it carries out: a fresh output folder, the search for
 * secrets, a report also of what went wrong, and no temporary file left behind. What it takes to measure and report is
 * loaded once the configuration has been read, so that a mistake in it is told at once.
 *
 * @returns the exit status of design.md §4
 */
async function inFrame(open, host, course, afterFailure = async () => { }) {
    let session;
    try {
        session = await open();
    }
    catch (error) {
        return reportEarly((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMiraError */ .oF)(error), host);
    }
    const { framed } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(1720)]).then(__webpack_require__.bind(__webpack_require__, 84398));
    return framed(session, course, afterFailure);
}
async function reportEarly(error, host) {
    host.failure(error);
    host.output('verdict', (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .a)(error));
    const { earlySummary } = await Promise.all(/* import() */[__webpack_require__.e(3439), __webpack_require__.e(7976)]).then(__webpack_require__.bind(__webpack_require__, 73439));
    await host.summary(earlySummary(error));
    return error.exit;
}


/***/ }),

/***/ 84609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf)
/* harmony export */ });
const WORD_OF_EXIT = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };
/** What the output `verdict` says of a run that ended with an error. */
function wordOf(error) {
    return WORD_OF_EXIT[error.exit] ?? 'error';
}


/***/ })

};
