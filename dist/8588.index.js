export const id = 8588;
export const ids = [8588];
export const modules = {

/***/ 88588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholeCourse: () => (/* binding */ wholeCourse)
/* harmony export */ });
/* harmony import */ var _attest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20672);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83494);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28206);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81058);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42497);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46607);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69289);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78243);








/** The flow of design.md §2 in one job, from the identity of the model to the verdict. The exit status. */
async function wholeCourse(session, search, known) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .i)(session, known);
    const { identified, baseline } = prepared;
    const measured = async () => {
        const { progress } = known;
        const begin = () => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .recordStart */ .cv)(session, identified, progress, search);
        const evidence = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(session, identified, search, progress, begin);
        if (session.method !== null)
            await (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmUnchanged */ .e)(session, identified);
        return (0,_attest_js__WEBPACK_IMPORTED_MODULE_0__/* .attest */ .s)(session, identified, await (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .state */ .w)(session, identified, baseline, search, evidence));
    };
    const evaluation = (await (0,_reuse_js__WEBPACK_IMPORTED_MODULE_6__/* .reuse */ .TI)(session, identified, baseline)) ?? (await measured());
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(session, prepared, evaluation, search);
}


/***/ }),

/***/ 81058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95348);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65028);


/**
 * Stations 4 to 7: runs the harnesses and commits to what they measured.
 *
 * @param begin called when everything is there, right before the first harness
 */
async function evaluate(session, identified, search, progress, begin = async () => { }) {
    const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .x)(session, identified.images, progress, begin);
    try {
        return { findings: measured.findings, committed: await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(session, measured, search) };
    }
    finally {
        await measured.sorted.close();
    }
}


/***/ })

};
