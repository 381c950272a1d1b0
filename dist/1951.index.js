export const id = 1951;
export const ids = [1951];
export const modules = {

/***/ 51951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   work: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87664);
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


/***/ })

};
