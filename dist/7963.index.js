export const id = 7963;
export const ids = [7963];
export const modules = {

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS = { h: 3600, m: 60, s: 1 };
/** `30m`, `90s`, `2h`, `1h30m` in seconds; `null` for anything else, and for nothing at all. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/u.exec(text);
    if (parts === null)
        return null;
    const [, hours, minutes, seconds] = parts;
    const total = Number(hours ?? 0) * UNITS.h + Number(minutes ?? 0) * UNITS.m + Number(seconds ?? 0) * UNITS.s;
    return total > 0 ? total : null;
}


/***/ })

};
