export const id = 1269;
export const ids = [1269];
export const modules = {

/***/ 16761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ColumnRow)
/* harmony export */ });
/** One row of columns as a sample. Texts are read when they are asked for. */
class ColumnRow {
    columns;
    #row;
    #read;
    #scores = null;
    #texts = null;
    constructor(columns, row, read) {
        this.columns = columns;
        this.#row = row;
        this.#read = read;
    }
    get row() {
        return this.#row;
    }
    /** Becomes another row of the same columns, for those who look at one after the other and keep none. */
    moveTo(row) {
        this.#row = row;
        this.#scores = null;
        this.#texts = null;
    }
    get task() {
        return this.columns.keys.task(this.#row);
    }
    get key() {
        return this.columns.keys.key(this.#row);
    }
    get repeat() {
        return this.columns.keys.repeat(this.#row);
    }
    get scores() {
        return (this.#scores ??= this.columns.scores(this.#row));
    }
    /** One of `scores`, `null` where the row has none of that name. */
    score(name) {
        return this.columns.scoreOf(this.#row, name);
    }
    get slices() {
        return this.columns.slices(this.#row);
    }
    get prompt() {
        return this.#text.prompt;
    }
    get target() {
        const target = this.columns.target(this.#row);
        return target === undefined ? this.#text.target : target;
    }
    get response() {
        return this.#text.response;
    }
    get error() {
        return this.columns.failed(this.#row) ? this.#text.error : null;
    }
    get #text() {
        return (this.#texts ??= this.#read(this.columns.place(this.#row)));
    }
    has(print) {
        return this.columns.has(this.#row, print);
    }
    /** Whether texts of two rows are the same, without reading them. */
    isSame(print, other) {
        return this.columns.isSame(print, this.#row, other.columns, other.#row);
    }
}


/***/ }),

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


/***/ }),

/***/ 56991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ waiverSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((words) => words.trim() !== '', 'must not be empty'));
const day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((date) => isDay(date), 'must be a day such as 2026-12-31'));
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((hex) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(hex), 'must be a digest: sha256: and 64 hex digits'));
function isDay(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date))
        return false;
    const time = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
/** A waiver as it is written in `mira.yml`, and as it stands in the content of a signed plan. */
const waiverSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    claim: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The id of one claim, without *.')),
    until: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(day, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The last day on which it counts, in UTC.')),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Why; shown wherever the verdict is.')),
    approver: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Who said so; shown wherever the verdict is.')),
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(digest, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What it was approved for: a model's root digest, or the digest of the baseline."))),
});


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlFacts: () => (/* binding */ controlFacts)
/* harmony export */ });
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82008);
/* harmony import */ var _claims_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61239);
/* harmony import */ var _gate_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64970);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75207);




/**
 * As the gate finds it (docs/controls.md), from signed rows alone.
 *
 * @returns `null` where no known-bad subject was run, and where the plan was written by a version that puts rules differently
 */
async function controlFacts({ plan, claims, controls = [] }, rows) {
    const tasks = new Set(controls.filter(({ kind }) => kind === 'must-fail').map(({ task }) => task));
    const rules = tasks.size === 0 ? null : (0,_plan_content_js__WEBPACK_IMPORTED_MODULE_3__/* .planPolicy */ ._0)(plan.content);
    if (rules === null)
        return null;
    const found = await (0,_gate_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .vacuousClaims */ .G)({ claims, rows }, { alpha: rules.gate.alpha, broken: (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenIn */ .pf)(controls), tasks, terms: (0,_claims_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .f)(rules) });
    const held = claims.filter(({ task, kind }) => tasks.has(task) && kind !== 'aggregate');
    return { claims: held.length, vacuous: [...found.keys()] };
}


/***/ })

};
