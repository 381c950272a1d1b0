export const id = 9947;
export const ids = [9947];
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


/***/ })

};
