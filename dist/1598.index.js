export const id = 1598;
export const ids = [1598];
export const modules = {

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release),
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A column of numbers moved into a larger one; the memory of the old one is given back, and it has no numbers any more. */
function grown(column, larger) {
    larger.set(column);
    release(column);
    return larger;
}
/** Gives back the memory of numbers that nobody reads any more: the collector does not hurry for what lies outside of its heap. */
function release(numbers) {
    if (numbers.buffer instanceof ArrayBuffer)
        numbers.buffer.transfer(0);
}


/***/ }),

/***/ 59156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PAGE_BYTES),
/* harmony export */   e: () => (/* binding */ pageBuffer)
/* harmony export */ });
const PAGE_BYTES = 4096;
/** Where an allocation of this size begins in a page: behind the header of the C library's. */
const HEADER_BYTES = 16;
/**
 * Memory that begins with a page, for what is read from a place in a file that is a multiple of one: many processors copy
 * three times slower to a place that lies a little further within its page than the source does within its own.
 */
function pageBuffer(size) {
    const start = PAGE_BYTES - HEADER_BYTES;
    return Buffer.allocUnsafeSlow(start + size).subarray(start);
}


/***/ })

};
