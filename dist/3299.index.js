export const id = 3299;
export const ids = [3299];
export const modules = {

/***/ 43299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatClaimId),
/* harmony export */   c: () => (/* binding */ parseClaimPattern)
/* harmony export */ });
/**
 * Claim ids (design.md §4): `<task>/<metric>` or `<task>/<metric>@<slice>=<value>`. In each part `% / @ = *` and control
 * characters are percent-encoded as UTF-8. In a pattern a bare `*` matches any run of characters within its part.
 */
const RESERVED = /[%/@=*\p{Cc}]/gu;
function encodePart(part) {
    return part.replace(RESERVED, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/** Percent-encoded UTF-8 read back; what is no UTF-8 names nothing that a row could hold. */
function decodePart(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}
function formatClaimId(name) {
    const base = `${encodePart(name.task)}/${encodePart(name.metric)}`;
    return name.slice === null ? base : `${base}@${encodePart(name.slice.name)}=${encodePart(name.slice.value)}`;
}
const FORM = /^([^/@=]+)\/([^/@=]+)(?:@([^/@=]+)=([^/@=]*))?$/u;
/** `null` when the text is not a claim id or pattern. */
function parseClaimPattern(text) {
    const form = FORM.exec(text);
    if (form === null || /\p{Cc}/u.test(text) || /%(?![0-9A-Fa-f]{2})/u.test(text))
        return null;
    const [, task = '', metric = '', slice, value] = form;
    const matchTask = matcher(task);
    const matchMetric = matcher(metric);
    const matchSlice = slice === undefined ? null : matcher(slice);
    const matchValue = matcher(value ?? '');
    return {
        text,
        exact: !text.includes('*'),
        sliced: matchSlice !== null,
        metric: metric.includes('*') ? null : decodePart(metric),
        matches: (name) => matchTask(name.task) &&
            matchMetric(name.metric) &&
            (matchSlice === null
                ? name.slice === null
                : name.slice !== null && matchSlice(name.slice.name) && matchValue(name.slice.value)),
        matchesTask: (taskName) => matchTask(taskName),
        matchesSlice: (taskName, metricName, sliceName) => matchSlice !== null && matchTask(taskName) && matchMetric(metricName) && matchSlice(sliceName),
    };
}
/** Compares encoded forms, so that `*` in a pattern never stands for an encoded `/` of another part. */
function matcher(part) {
    const normal = part.replace(/%[0-9a-fA-F]{2}/gu, (escape) => escape.toUpperCase());
    if (!normal.includes('*'))
        return (actual) => encodePart(actual) === normal;
    const source = normal
        .split('*')
        .map((literal) => RegExp.escape(literal))
        .join('.*');
    const pattern = new RegExp(`^${source}$`, 'su');
    return (actual) => pattern.test(encodePart(actual));
}


/***/ })

};
