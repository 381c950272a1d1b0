export const id = 9338;
export const ids = [9338,3299];
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


/***/ }),

/***/ 34843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PERCENT),
/* harmony export */   l: () => (/* binding */ parsePercent)
/* harmony export */ });
/** A number and a per cent sign. */
const PERCENT = /^\d+(?:\.\d+)?\s?%$/u;
/** `5%` as a share: above 0, and at most a hundred times the whole; `null` when the text is none. */
function parsePercent(text) {
    if (!PERCENT.test(text))
        return null;
    const hundredths = Number(text.replace(/\s?%$/u, ''));
    // by the decimal point, so that 5% is .05 and not the nearest neighbour of 5/100
    const share = Number(`${hundredths}e-2`);
    return share > 0 && share <= 100 ? share : null;
}


/***/ }),

/***/ 29338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_MARGIN: () => (/* binding */ DEFAULT_MARGIN),
/* harmony export */   O: () => (/* binding */ marginOf),
/* harmony export */   c: () => (/* binding */ resolveClaims)
/* harmony export */ });
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34843);



const DEFAULT_MARGIN = 0.02;
/** @throws MiraError E_CONFIG_VALUE, E_CONFIG_DUPLICATE_CLAIM */
function resolveClaims(claims, locate) {
    if (claims === 'auto')
        return 'auto';
    const seen = new Map();
    const estimators = new Map();
    return claims.map((claim, index) => {
        const at = (key) => locate(['claims', index, key]);
        const pattern = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaimPattern */ .c)(claim.metric);
        if (pattern === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `"${claim.metric}" is not a claim id`, {
                at: at('metric'),
                hint: 'Write <task>/<metric> or <task>/<metric>@<slice>=<value>; % / @ = and * inside a part are percent-encoded.',
            });
        }
        const earlier = seen.get(claim.metric);
        if (earlier !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_DUPLICATE_CLAIM', `"${claim.metric}" is claimed twice`, {
                at: at('metric'),
                hint: `The first one is claim ${earlier + 1}; keep one of them.`,
            });
        }
        seen.set(claim.metric, index);
        const rule = resolveClaim(claim);
        checkRule(rule, pattern, at);
        const whole = claim.metric.split('@')[0] ?? '';
        const estimator = JSON.stringify(rule.estimator ?? null);
        if ((estimators.get(whole) ?? estimator) !== estimator) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${whole} has two estimators`, {
                at: at('estimator'),
                hint: 'The whole and its slices are estimated in the same way.',
            });
        }
        estimators.set(whole, estimator);
        return rule;
    });
}
function resolveClaim(claim) {
    const estimator = estimatorOf(claim.estimator);
    return {
        metric: claim.metric,
        margin: claim.margin === undefined ? defaultMargin(estimator) : marginOf(claim.margin),
        direction: claim.direction ?? null,
        // what a machine's load can move is told, and fails only where somebody asks for it
        advisory: claim.advisory ?? estimator?.name === 'log-ratio',
        require: claim.require ?? null,
        ...(claim.guard === undefined
            ? {}
            : { guard: { relative: shareOf(claim.guard.relative), below: claim.guard.below } }),
        ...(claim.floor === undefined ? {} : { floor: claim.floor }),
        ...(claim.group === undefined ? {} : { group: claim.group }),
        ...(claim.critical === true ? { critical: true } : {}),
        ...(estimator === null ? {} : { estimator }),
        ...(claim.pairing === 'none' ? { pairing: 'none' } : {}),
        ...(claim.deterministic === true ? { deterministic: true } : {}),
    };
}
/** A margin of 2 points means nothing to a perplexity or to milliseconds, where 2 % does. */
function defaultMargin(estimator) {
    return estimator !== null && isLogarithmic(estimator) ? { relative: DEFAULT_MARGIN } : DEFAULT_MARGIN;
}
/** Compared as a ratio, on the scale of logarithms. */
function isLogarithmic({ name }) {
    return name === 'ratio' || name === 'log-ratio';
}
function marginOf(margin) {
    return typeof margin === 'number' ? margin : { relative: shareOf(margin) };
}
function shareOf(percent) {
    const share = (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePercent */ .l)(percent);
    if (share === null)
        throw new RangeError(`not a share: ${percent}`);
    return share;
}
function estimatorOf(estimator) {
    if (estimator === undefined || estimator === 'mean')
        return null;
    if (estimator === 'log-ratio')
        return { name: estimator, of: [] };
    if ('ratio' in estimator)
        return named('ratio', estimator.ratio);
    if ('f1' in estimator)
        return named('f1', estimator.f1);
    if ('bleu' in estimator)
        return named('bleu', estimator.bleu);
    return named('ratio-of-sums', estimator['ratio-of-sums']);
}
function named(name, of) {
    return { name, of };
}
/** What only the members of a claim together can get wrong. */
function checkRule(rule, pattern, at) {
    const refuse = (key, message, hint) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', message, { at: at(key), hint });
    };
    if (rule.advisory && rule.require === 'holds') {
        refuse('require', 'a claim cannot be advisory and required to hold', 'Say "advisory: false", or leave require out.');
    }
    const { estimator } = rule;
    if (estimator === undefined)
        return;
    if (estimator.of.length > 0 && pattern.metric === null) {
        refuse('metric', `a value made of ${estimator.of.join(', ')} needs a name of its own`, 'Write no * in the metric.');
    }
    if (new Set(estimator.of).size !== estimator.of.length) {
        refuse('estimator', 'the estimator names a score twice', 'Each part of it is another score of the samples.');
    }
    if (rule.pairing === 'none') {
        refuse('pairing', `${estimator.name} needs paired samples`, 'Only means of scores are compared without pairs.');
    }
    if (rule.floor === undefined)
        return;
    if (estimator.name === 'bleu') {
        refuse('floor', 'there is no test of a floor for bleu', 'Compare it with the baseline alone.');
    }
    if (rule.floor <= 0 && isLogarithmic(estimator)) {
        refuse('floor', `a floor of ${rule.floor} has no logarithm`, `Values of ${estimator.name} lie above 0; so must it.`);
    }
}


/***/ })

};
