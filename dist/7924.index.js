export const id = 7924;
export const ids = [7924];
export const modules = {

/***/ 63052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkReported),
/* harmony export */   J_: () => (/* binding */ buildClaim),
/* harmony export */   UY: () => (/* binding */ repeatsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   tU: () => (/* binding */ checkScored),
/* harmony export */   w6: () => (/* binding */ buildAggregateClaim)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87664);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96950);
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31271);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91625);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92770);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39938);







/** Claim intervals cover the true value in 95 of 100 repetitions (contracts.md §2). */
const LEVEL = 0.95;
function buildClaim(spec, tally, task, rowsOfTask, ground) {
    const kind = kindOf(spec, tally);
    const reported = spec.slice === null ? (task?.metrics.get(spec.metric)?.reported ?? null) : null;
    const { repeats, clusters } = ground.sampling ?? {};
    return {
        ...namedBy(spec),
        kind,
        ...(tally instanceof _tally_js__WEBPACK_IMPORTED_MODULE_6__/* .CorpusTally */ .J8 ? { of: [...tally.of] } : {}),
        ...estimateOf(kind, tally),
        counts: countsOf(spec, tally, task, rowsOfTask),
        ...repeatsOf(tally),
        ...(repeats === undefined ? {} : { asked: repeats }),
        ...(clusters === undefined ? {} : { clusters }),
        evidence: ground.root,
        materials: [...ground.materials],
        comparability: comparability(spec, task, ground.ruler),
        reported: reported === null ? null : (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(reported),
    };
}
/** A claim on what the harness printed without rows: nothing is recomputed, and no interval is made of it. */
function buildAggregateClaim(spec, task, ground) {
    const info = task.metrics.get(spec.metric);
    const reported = info?.reported ?? null;
    const value = reported === null ? null : (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(reported);
    const error = info?.standardError;
    return {
        ...namedBy(spec),
        kind: 'aggregate',
        estimate: value,
        interval: null,
        counts: { expected: 0, scored: 0, unscored: 0, errored: 0, missing: 0 },
        evidence: null,
        materials: [...ground.materials],
        comparability: comparability(spec, task, ground.ruler),
        reported: value,
        ...(error === undefined || !(error > 0) ? {} : { reportedError: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(error) }),
    };
}
function namedBy({ id, task, metric, slice, direction }) {
    return { id, task, metric, slice, direction };
}
/** How often a sample was scored, and how often its score changed on the way; `null` without repeats. */
function repeatsOf(tally) {
    if (!tally.repeated || tally.repeats === 0)
        return null;
    return { repeats: { count: tally.repeats, flipRate: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(tally.flipRate) } };
}
function kindOf(spec, tally) {
    if (tally.estimator !== null) {
        if (tally.estimator.name === 'log-ratio' && tally.scored > 0 && tally.rows.min <= 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SCORE', `${spec.id} has scores that are not above 0, of which there is no logarithm`, {
                hint: 'Leave such samples unscored (null), or use another estimator.',
            });
        }
        return tally.estimator.name;
    }
    if (spec.declaredKind === 'binary' && !tally.binary) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SCORE', `${spec.id} is declared binary and has scores other than 0 and 1`, {
            hint: 'Correct the scores, or leave "kind" out of the metric\'s declaration.',
        });
    }
    return tally.binary ? 'binary' : 'mean';
}
/** Estimate and .95 interval: Wilson's for proportions, Student's t over the keys' means otherwise. */
function estimateOf(kind, tally) {
    const n = tally.scored;
    if (n === 0)
        return { estimate: null, interval: null };
    if (tally instanceof _tally_js__WEBPACK_IMPORTED_MODULE_6__/* .CorpusTally */ .J8)
        return corpusEstimate(tally);
    if (kind === 'log-ratio')
        return geometricEstimate(tally);
    const estimate = (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(tally.rows.mean);
    if (kind === 'binary' && !tally.repeated) {
        const successes = Math.round(tally.rows.mean * n);
        return { estimate, interval: interval('wilson', (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .wilsonInterval */ .YV)({ successes, n, confidence: LEVEL })) };
    }
    const { keys } = tally;
    return { estimate, interval: keys.n < 2 ? null : interval('t', around(keys.mean, keys.standardError, keys.n)) };
}
/** Linearized: R̂ = Σa/Σb has the standard error of the mean of (a − R̂·b)/b̄ (Cochran, Sampling Techniques, 1977, §6). */
function corpusEstimate({ estimator, sums, parts }) {
    const name = estimator?.name;
    if (name === undefined || name === 'log-ratio')
        return { estimate: null, interval: null };
    const value = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__/* .corpusValue */ .I0)(name, sums);
    if (value === null)
        return { estimate: null, interval: null };
    const estimate = (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(value);
    if (parts === null || parts.n < 2 || !(parts.mean(1) > 0))
        return { estimate, interval: null };
    const ratio = parts.mean(0) / parts.mean(1);
    const ends = around(ratio, parts.standardError([1 / parts.mean(1), -ratio / parts.mean(1)]), parts.n);
    const shown = name === 'ratio' ? { lower: Math.exp(ends.lower), upper: Math.exp(ends.upper) } : ends;
    return { estimate, interval: Number.isFinite(shown.upper) ? interval('t-ratio', shown) : null };
}
function geometricEstimate({ keys }) {
    // rows that somebody else wrote may have scores of which there is no logarithm
    if (!Number.isFinite(keys.mean))
        return { estimate: null, interval: null };
    const estimate = (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(Math.exp(keys.mean));
    if (keys.n < 2)
        return { estimate, interval: null };
    const { lower, upper } = around(keys.mean, keys.standardError, keys.n);
    const ends = { lower: Math.exp(lower), upper: Math.exp(upper) };
    return { estimate, interval: Number.isFinite(ends.upper) ? interval('t-log', ends) : null };
}
function around(mean, standardError, n) {
    const half = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .studentTQuantile */ .$J)((1 + LEVEL) / 2, n - 1) * standardError;
    return { lower: mean - half, upper: mean + half };
}
function interval(method, { lower, upper }) {
    return { method, level: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(LEVEL), lower: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(lower), upper: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(upper) };
}
/** expected = scored + unscored + errored + missing; rows that nobody can attribute to a slice are missing in the whole. */
function countsOf(spec, tally, task, rowsOfTask) {
    const missing = spec.slice === null ? Math.max(0, (task?.expected ?? rowsOfTask) - rowsOfTask) : 0;
    return {
        expected: tally.asked + missing,
        scored: tally.scored,
        unscored: tally.unscored,
        errored: tally.errored,
        missing,
    };
}
/** The comparability digest of contracts.md §1. */
function comparability(spec, task, ruler) {
    const generation = task?.generation ?? null;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)({
        v: 1,
        task: spec.task,
        metric: spec.metric,
        direction: spec.direction,
        kind: spec.declaredKind,
        slice: spec.slice,
        ...(spec.estimator === undefined ? {} : { estimator: { name: spec.estimator.name, of: [...spec.estimator.of] } }),
        datasets: [...ruler.datasets].sort(),
        prompts: [...ruler.prompts].sort(),
        scorer: [...ruler.scorer].sort(),
        harness: {
            name: ruler.harness,
            taskVersion: task?.version ?? null,
            nShot: task?.nShot ?? null,
            generation,
        },
    });
}
/** Refuses an evaluation in which too little was scored to speak of (contracts.md §2: per task and metric). */
function checkScored(claims, minScored) {
    for (const claim of claims) {
        const { scored, expected, errored, unscored, missing } = claim.counts;
        if (claim.slice !== null || (expected > 0 && scored >= minScored(claim.task) * expected))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MIN_SCORED', `${claim.id}: ${scored} of ${expected} samples were scored (${errored} errored, ${unscored} not scored, ${missing} missing), fewer than the ${minScored(claim.task) * 100} % that min-scored asks for`, { hint: 'Look at the harness log for what went wrong; lower min-scored only if so many failures are normal.' });
    }
}
/** Refuses a printed aggregate that does not follow from the rows (1e-9 relative, or the last printed digit). */
function checkReported(tallies, tasks) {
    for (const tally of tallies) {
        if (tally.name.slice !== null || tally.scored === 0)
            continue;
        const info = (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .infoOf */ ._U)(tasks, tally.name);
        const reported = info?.reported ?? null;
        // rows may hold what enters an aggregate that is no mean of them
        if (reported === null || (info?.unsupported !== null && !(tally instanceof _tally_js__WEBPACK_IMPORTED_MODULE_6__/* .CorpusTally */ .J8)))
            continue;
        const { estimate } = tally instanceof _tally_js__WEBPACK_IMPORTED_MODULE_6__/* .CorpusTally */ .J8 ? estimateOf('mean', tally) : { estimate: tally.rows.mean };
        if (estimate === null)
            continue;
        const recomputed = Number(estimate);
        if (Math.abs(reported - recomputed) <= tolerance(reported))
            continue;
        // a harness that averages repeats first says something else where some of them were not scored
        if (tally.repeated && Math.abs(reported - tally.keys.mean) <= tolerance(reported))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MISMATCH', `the harness reports ${tally.name.task}/${tally.name.metric} = ${reported}, but its ${tally.scored} scored rows give ${recomputed}`, {
            hint: 'Rows and results do not belong together, or one of them was changed. Run the evaluation into an empty folder.',
        });
    }
}
function tolerance(reported) {
    const digits = /\.(\d+)$/u.exec(String(reported))?.[1]?.length ?? 0;
    const lastDigit = digits > 0 && digits < 12 ? 0.5 * 10 ** -digits : 0;
    return Math.max(1e-9 * Math.max(1, Math.abs(reported)), lastDigit * (1 + 1e-9));
}


/***/ }),

/***/ 73963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Covariance)
/* harmony export */ });
/**
 * Means and covariances of a stream of vectors, without keeping them: Welford's recurrence for every pair of components
 * (Chan, Golub and LeVeque, The American Statistician 37(3), 1983).
 */
class Covariance {
    n = 0;
    #size;
    #means;
    #products;
    constructor(size) {
        this.#size = size;
        this.#means = Array.from({ length: size }, () => 0);
        this.#products = Array.from({ length: size * size }, () => 0);
    }
    add(vector) {
        this.n += 1;
        const before = vector.map((value, i) => value - (this.#means[i] ?? 0));
        for (const [i, delta] of before.entries())
            this.#means[i] = (this.#means[i] ?? 0) + delta / this.n;
        for (const [i, delta] of before.entries()) {
            for (let j = 0; j < this.#size; j += 1) {
                const at = i * this.#size + j;
                this.#products[at] = (this.#products[at] ?? 0) + delta * ((vector[j] ?? 0) - (this.#means[j] ?? 0));
            }
        }
    }
    mean(i) {
        return this.#means[i] ?? 0;
    }
    /** Standard error of the mean of Σ wᵢ·xᵢ; 0 for fewer than two vectors. */
    standardError(weights) {
        if (this.n < 2)
            return 0;
        let variance = 0;
        let scale = 0;
        for (const [i, a] of weights.entries()) {
            for (const [j, b] of weights.entries()) {
                const term = a * b * (this.#products[i * this.#size + j] ?? 0);
                variance += term;
                scale = Math.max(scale, Math.abs(term));
            }
        }
        // what is left of terms that cancel is rounding, not spread
        return variance <= scale * 2 ** -40 ? 0 : Math.sqrt(variance / (this.n - 1) / this.n);
    }
}


/***/ }),

/***/ 91625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ corpusValue),
/* harmony export */   Wd: () => (/* binding */ ratioParts),
/* harmony export */   mq: () => (/* binding */ isRatio),
/* harmony export */   nk: () => (/* binding */ ESTIMATOR_DIRECTION)
/* harmony export */ });
/** Which way is better, where the estimator alone decides it. */
const ESTIMATOR_DIRECTION = {
    ratio: 'lower',
    'ratio-of-sums': null,
    f1: 'higher',
    bleu: 'higher',
    'log-ratio': null,
};
function isRatio(name) {
    return name === 'ratio' || name === 'ratio-of-sums' || name === 'f1';
}
/** Numerator and denominator of a ratio of sums: both add up over samples. */
function ratioParts(name, scores) {
    const [a = 0, b = 0, c = 0] = scores;
    switch (name) {
        case 'ratio':
            return [-a, b];
        case 'ratio-of-sums':
            return [a, b];
        case 'f1':
            return [2 * a, 2 * a + b + c];
        default:
            return name;
    }
}
/** The value of a corpus by the sums of its samples' scores; `null` where they give none. */
function corpusValue(name, sums) {
    if (name === 'bleu')
        return bleu(sums);
    const [numerator, denominator] = ratioParts(name, sums);
    if (!(denominator > 0))
        return null;
    const value = numerator / denominator;
    const shown = name === 'ratio' ? Math.exp(value) : value;
    return Number.isFinite(shown) ? shown : null;
}
function bleu([length = 0, reference = 0, ...counts]) {
    if (!(length > 0) || !(reference > 0))
        return null;
    const orders = counts.length / 2;
    let logs = 0;
    for (let order = 0; order < orders; order += 1) {
        const matches = counts[2 * order] ?? 0;
        const candidates = counts[2 * order + 1] ?? 0;
        if (!(candidates > 0))
            return null;
        if (matches <= 0)
            return 0;
        logs += Math.log(matches / candidates) / orders;
    }
    return Math.exp(Math.min(0, 1 - reference / length) + logs);
}


/***/ }),

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

/***/ 38625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Moments)
/* harmony export */ });
/**
 * Count, mean and sums of squared and cubed deviations of a stream of numbers, without keeping them: Welford's recurrence, and
 * Chan, Golub and LeVeque's rule for merging two streams (The American Statistician 37(3), 1983). The sum is kept by
 * Neumaier's compensated summation, so that a mean of many equal terms comes out exactly.
 */
class Moments {
    n = 0;
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    #sum = 0;
    #compensation = 0;
    #running = 0;
    #squares = 0;
    #cubes = 0;
    add(value) {
        this.n += 1;
        const total = this.#sum + value;
        this.#compensation +=
            Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
        this.#sum = total;
        const delta = value - this.#running;
        const step = delta / this.n;
        this.#running += step;
        const square = delta * (value - this.#running);
        this.#cubes += step * (square * (this.n - 2) - 3 * this.#squares);
        this.#squares += square;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
    }
    /** The mean; 0 when nothing was added. */
    get mean() {
        return this.n === 0 ? 0 : (this.#sum + this.#compensation) / this.n;
    }
    /** Unbiased sample variance; 0 for fewer than two values, and exactly 0 when all are equal. */
    get variance() {
        return this.n < 2 || this.min === this.max ? 0 : this.#squares / (this.n - 1);
    }
    get standardError() {
        return this.n === 0 ? 0 : Math.sqrt(this.variance / this.n);
    }
    /** The third central moment in units of the standard deviation; 0 where there is no spread. */
    get skewness() {
        if (this.n < 2 || this.min === this.max || !(this.#squares > 0))
            return 0;
        return (Math.sqrt(this.n) * this.#cubes) / this.#squares ** 1.5;
    }
    /** Both streams as one. */
    static merged(a, b) {
        const both = new Moments();
        if (a.n + b.n === 0)
            return both;
        both.n = a.n + b.n;
        both.min = Math.min(a.min, b.min);
        both.max = Math.max(a.max, b.max);
        both.#sum = a.#sum + a.#compensation + (b.#sum + b.#compensation);
        const delta = b.#running - a.#running;
        both.#running = (a.n * a.#running + b.n * b.#running) / both.n;
        both.#squares = a.#squares + b.#squares + (delta * delta * a.n * b.n) / both.n;
        both.#cubes =
            a.#cubes +
                b.#cubes +
                (delta ** 3 * a.n * b.n * (a.n - b.n)) / both.n ** 2 +
                (3 * delta * (a.n * b.#squares - b.n * a.#squares)) / both.n;
        return both;
    }
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ ClaimRules),
/* harmony export */   _U: () => (/* binding */ infoOf),
/* harmony export */   cu: () => (/* binding */ selectAuto),
/* harmony export */   pF: () => (/* binding */ selectByRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77658);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91625);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43299);




/** The rules of a plan, matched against claim names: an exact id beats a pattern, else the first rule that matches. */
class ClaimRules {
    #rules;
    constructor(rules) {
        this.#rules = rules
            .map((rule, index) => ({ rule, index, pattern: patternOf(rule.metric) }))
            .sort((a, b) => Number(b.pattern.exact) - Number(a.pattern.exact) || a.index - b.index);
    }
    match(name) {
        return this.#rules.find(({ pattern }) => pattern.matches(name)) ?? null;
    }
    wantsSlice = (task, metric, slice) => this.#rules.some(({ pattern }) => pattern.matchesSlice(task, metric, slice));
    estimatorsOf = (task) => {
        const found = new Map();
        for (const { rule, pattern } of this.#rules) {
            if (rule.estimator === undefined || pattern.metric === null || found.has(pattern.metric))
                continue;
            if (pattern.matchesTask(task))
                found.set(pattern.metric, rule.estimator);
        }
        return found;
    };
}
function patternOf(metric) {
    const pattern = (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseClaimPattern */ .c)(metric);
    if (pattern === null)
        throw new RangeError(`not a claim id: ${metric}`);
    return pattern;
}
/** Whether `auto` makes an ordinary claim of it: a known direction and values within [0, 1]. */
function isBounded(tally) {
    return tally.rows.n > 0 && tally.rows.min >= 0 && tally.rows.max <= 1;
}
/** `claims: auto`: every reported metric whose direction is known; outside [0, 1] advisory (contracts.md §2). */
function selectAuto(tallies, tasks, margin) {
    const specs = [];
    const skipped = unsupported(tasks);
    for (const tally of tallies.all()) {
        if (tally.name.slice !== null)
            continue;
        const info = infoOf(tasks, tally.name);
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)(tally.name);
        if (info !== null && info.unsupported !== null)
            continue;
        if (info === null || info.direction === null) {
            skipped.push({ id, why: 'the harness does not say whether higher or lower is better' });
            continue;
        }
        specs.push({
            ...tally.name,
            id,
            direction: info.direction,
            declaredKind: info.kind,
            margin,
            advisory: !isBounded(tally),
            require: null,
            rule: null,
            aggregate: false,
        });
    }
    for (const { name, info } of aggregates(tallies, tasks)) {
        if (info.direction === null)
            continue;
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)(name);
        const terms = { margin, advisory: true, require: null, rule: null };
        specs.push({ ...name, id, direction: info.direction, declaredKind: info.kind, ...terms, aggregate: true });
    }
    return { specs: sorted(specs), skipped };
}
/** Aggregates of which the harness gave no rows. */
function aggregates(tallies, tasks) {
    return [...tasks].flatMap(([task, { metrics }]) => [...metrics].flatMap(([metric, info]) => {
        const name = { task, metric, slice: null };
        if (info.aggregateOnly !== true || info.reported === null || info.unsupported !== null)
            return [];
        return tallies.get((0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)(name)) === null ? [{ name, info }] : [];
    }));
}
/**
 * The claims that the rules ask for.
 *
 * @param placeOf where the rule of an index stands in `mira.yml`
 * @throws MiraError E_CLAIM_UNKNOWN_METRIC, E_CLAIM_DIRECTION, E_METRIC_UNSUPPORTED at the rule's place
 */
function selectByRules(tallies, tasks, rules, placeOf) {
    const matcher = new ClaimRules(rules);
    const used = new Set();
    const specs = [];
    const names = [
        ...[...tallies.all()].map(({ name }) => ({ name, aggregate: false })),
        ...aggregates(tallies, tasks).map(({ name }) => ({ name, aggregate: true })),
    ];
    for (const { name, aggregate } of names) {
        const found = matcher.match(name);
        if (found === null)
            continue;
        const { rule, index } = found;
        const info = infoOf(tasks, name);
        const at = placeOf(index);
        const place = at === undefined ? {} : { at };
        // what the harness averages in its own way can be made of scores that say how
        if (info !== null && info.unsupported !== null && rule.estimator === undefined)
            throw unsupportedError(rule.metric, info.unsupported, place);
        const direction = rule.direction ??
            info?.direction ??
            (rule.estimator === undefined ? null : _estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .ESTIMATOR_DIRECTION */ .nk[rule.estimator.name]);
        if (direction === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CLAIM_DIRECTION', `nothing says whether a higher or a lower ${name.metric} is better`, {
                ...place,
                hint: `Add direction: higher (or lower) to the claim "${rule.metric}".`,
            });
        }
        used.add(index);
        const { metric: _pattern, direction: _declared, ...terms } = rule;
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)(name);
        specs.push({ ...name, id, direction, declaredKind: info?.kind ?? null, ...terms, rule: index, aggregate });
    }
    for (const [index, rule] of rules.entries()) {
        if (!used.has(index))
            reportUnused(rule, matcher, names.map(({ name }) => name), tasks, placeOf(index));
    }
    return { specs: sorted(specs), skipped: [] };
}
/** A rule that matched nothing is an error, unless more exact rules took all that it would have matched. */
function reportUnused(rule, matcher, names, tasks, at) {
    const pattern = patternOf(rule.metric);
    if (names.some((name) => pattern.matches(name) && matcher.match(name) !== null))
        return;
    const place = at === undefined ? {} : { at };
    for (const [task, info] of tasks) {
        for (const [metric, { unsupported: why }] of info.metrics) {
            if (why !== null && pattern.matches({ task, metric, slice: null }))
                throw unsupportedError(rule.metric, why, place);
        }
    }
    const ids = names.filter((name) => name.slice === null || pattern.sliced).map((name) => (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)(name));
    const known = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ', …' : '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CLAIM_UNKNOWN_METRIC', `the evaluation reported no "${rule.metric}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(rule.metric, ids)}`, {
        ...place,
        hint: ids.length === 0 ? 'It reported no metric at all.' : `It reported: ${known}`,
    });
}
function unsupportedError(metric, why, place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_METRIC_UNSUPPORTED', `no claim can be made on "${metric}": ${why}`, {
        ...place,
        hint: 'Claim a metric that is a mean over samples, or leave this claim out.',
    });
}
function unsupported(tasks) {
    return [...tasks].flatMap(([task, info]) => [...info.metrics].flatMap(([metric, { unsupported: why }]) => why === null ? [] : [{ id: (0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimId */ .B)({ task, metric, slice: null }), why }]));
}
function infoOf(tasks, name) {
    return tasks.get(name.task)?.metrics.get(name.metric) ?? null;
}
/** Whole tasks before their slices, each by id. */
function sorted(specs) {
    return [...specs].sort((a, b) => Buffer.compare(Buffer.from(a.task), Buffer.from(b.task)) ||
        Number(a.slice !== null) - Number(b.slice !== null) ||
        Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
}


/***/ }),

/***/ 39938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ CorpusTally),
/* harmony export */   Tz: () => (/* binding */ Tallies)
/* harmony export */ });
/* unused harmony export Tally */
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _covariance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73963);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91625);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43299);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38625);





/** What the rows say about one metric of one task or slice. */
class Tally {
    name;
    /** `null`: the mean of the scores. */
    estimator;
    scored = 0;
    unscored = 0;
    errored = 0;
    /** Not scored, in rows whose errors are closed: unscored or errored. */
    undisclosed = 0;
    /** Over the rows, as a harness forms its mean. */
    rows = new _moments_js__WEBPACK_IMPORTED_MODULE_2__/* .Moments */ .W();
    /** Over the means of each key's repeats: what is independent of what. */
    keys = new _moments_js__WEBPACK_IMPORTED_MODULE_2__/* .Moments */ .W();
    binary = true;
    repeated = false;
    /** The largest number of repeats that a key was scored in. */
    repeats = 0;
    /** Keys whose repeats do not all have the same score. */
    flipped = 0;
    #key = null;
    #sum = 0;
    #count = 0;
    #least = 0;
    #most = 0;
    constructor(name, estimator = null) {
        this.name = name;
        this.estimator = estimator;
    }
    /** @param failed whether the row has an error; `null` where that is closed */
    add(key, score, failed) {
        if (score === null) {
            this.countUnscored(failed);
            return;
        }
        this.scored += 1;
        this.rows.add(score);
        if (score !== 0 && score !== 1)
            this.binary = false;
        if (key === this.#key)
            this.repeated = true;
        else {
            this.#flush(key);
            this.#least = score;
            this.#most = score;
        }
        this.#least = Math.min(this.#least, score);
        this.#most = Math.max(this.#most, score);
        this.#sum += score;
        this.#count += 1;
    }
    /** To be called once, after the last row. */
    finish() {
        this.#flush(null);
    }
    get asked() {
        return this.scored + this.unscored + this.errored + this.undisclosed;
    }
    countUnscored(failed) {
        if (failed === null)
            this.undisclosed += 1;
        else if (failed)
            this.errored += 1;
        else
            this.unscored += 1;
    }
    /** Of the keys that were scored, how many changed their score from one repeat to another. */
    get flipRate() {
        return this.keys.n === 0 ? 0 : this.flipped / this.keys.n;
    }
    #flush(next) {
        if (this.#count > 0) {
            const mean = this.#sum / this.#count;
            this.keys.add(this.estimator === null ? mean : Math.log(mean));
            this.repeats = Math.max(this.repeats, this.#count);
            if (this.#least !== this.#most)
                this.flipped += 1;
        }
        this.#key = next;
        this.#sum = 0;
        this.#count = 0;
    }
}
/** The tally of a value that is made of several scores of each sample. */
class CorpusTally extends Tally {
    of;
    sums;
    /** Of numerator and denominator, over keys; `null` for what is no ratio of two sums. */
    parts;
    #ownSums;
    #current = null;
    constructor(name, estimator) {
        super(name, estimator);
        this.of = estimator.of;
        this.sums = this.of.map(() => 0);
        this.#ownSums = this.of.map(() => 0);
        this.parts = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .isRatio */ .mq)(estimator.name) ? new _covariance_js__WEBPACK_IMPORTED_MODULE_3__/* .Covariance */ .C(2) : null;
        this.binary = false;
    }
    addScores(key, scores, failed) {
        const whole = scores.filter((score) => score !== null);
        if (whole.length < scores.length) {
            this.countUnscored(failed);
            return;
        }
        this.scored += 1;
        if (key === this.#current)
            this.repeated = true;
        else
            this.#close(key);
        for (const [index, score] of whole.entries()) {
            this.sums[index] = (this.sums[index] ?? 0) + score;
            this.#ownSums[index] = (this.#ownSums[index] ?? 0) + score;
        }
    }
    finish() {
        this.#close(null);
    }
    #close(next) {
        const name = this.estimator?.name ?? '';
        if (this.#current !== null && (0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .isRatio */ .mq)(name))
            this.parts?.add((0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioParts */ .Wd)(name, this.#ownSums));
        this.#current = next;
        this.#ownSums.fill(0);
    }
}
const MEANS = new Map();
/** The part that holds a row's error. */
const ERROR_PART = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNumber */ .nt)('response');
/** Tallies of everything in a stream of rows: each metric of each task, and the slices that somebody asks for. */
class Tallies {
    #byId = new Map();
    #tasks = new Map();
    #wantsSlice;
    #estimatorsOf;
    #estimators = new Map();
    rows = new Map();
    constructor(wantsSlice, estimatorsOf = () => MEANS) {
        this.#wantsSlice = wantsSlice;
        this.#estimatorsOf = estimatorsOf;
    }
    /** Rows have to come in leaf order: the repeats of a key are told by being next to each other. */
    static async of(rows, wantsSlice, estimatorsOf) {
        const tallies = new Tallies(wantsSlice, estimatorsOf);
        for await (const row of rows)
            tallies.add(row);
        tallies.finish();
        return tallies;
    }
    add(row) {
        this.rows.set(row.task, (this.rows.get(row.task) ?? 0) + 1);
        const failed = row.closed?.includes(ERROR_PART) === true ? null : row.error !== null;
        const estimators = this.#estimatorsFor(row.task);
        for (const [metric, { of }] of estimators.corpus)
            this.#addCorpus(row, metric, of, failed);
        for (const metric of Object.keys(row.scores)) {
            if (estimators.corpus.has(metric))
                continue;
            const score = row.scores[metric] ?? null;
            const tallies = this.#of(row.task, metric);
            tallies.overall.add(row.key, score, failed);
            for (const slice of Object.keys(row.slices)) {
                tallies.slice(slice, row.slices[slice] ?? '')?.add(row.key, score, failed);
            }
        }
    }
    #addCorpus(row, metric, of, failed) {
        if (!of.every((name) => Object.hasOwn(row.scores, name)))
            return;
        const scores = of.map((name) => row.scores[name] ?? null);
        const tallies = this.#of(row.task, metric);
        const add = (tally) => {
            if (tally instanceof CorpusTally)
                tally.addScores(row.key, scores, failed);
        };
        add(tallies.overall);
        for (const slice of Object.keys(row.slices))
            add(tallies.slice(slice, row.slices[slice] ?? ''));
    }
    #estimatorsFor(task) {
        let found = this.#estimators.get(task);
        if (found === undefined) {
            const all = this.#estimatorsOf(task);
            found = { all, corpus: new Map([...all].filter(([, { of }]) => of.length > 0)) };
            this.#estimators.set(task, found);
        }
        return found;
    }
    finish() {
        for (const tally of this.#byId.values())
            tally.finish();
    }
    all() {
        return this.#byId.values();
    }
    get(id) {
        return this.#byId.get(id) ?? null;
    }
    #of(task, metric) {
        let metrics = this.#tasks.get(task);
        if (metrics === undefined)
            this.#tasks.set(task, (metrics = new Map()));
        let found = metrics.get(metric);
        if (found === undefined) {
            found = new MetricTallies(this.#create({ task, metric, slice: null }), (name) => this.#wantsSlice(task, metric, name), (name, value) => this.#create({ task, metric, slice: { name, value } }));
            metrics.set(metric, found);
        }
        return found;
    }
    #create(name) {
        const estimator = this.#estimatorsFor(name.task).all.get(name.metric) ?? null;
        const tally = estimator !== null && estimator.of.length > 0 ? new CorpusTally(name, estimator) : new Tally(name, estimator);
        this.#byId.set((0,_id_js__WEBPACK_IMPORTED_MODULE_4__/* .formatClaimId */ .B)(name), tally);
        return tally;
    }
}
/** The tallies of one metric of one task, with a short way from a slice's value to its tally. */
class MetricTallies {
    overall;
    #wants;
    #create;
    /** `null` for the slices that nobody asks for, whose values may be as many as the rows. */
    #slices = new Map();
    constructor(overall, wants, create) {
        this.overall = overall;
        this.#wants = wants;
        this.#create = create;
    }
    slice(name, value) {
        let values = this.#slices.get(name);
        if (values === undefined)
            this.#slices.set(name, (values = this.#wants(name) ? new Map() : null));
        if (values === null)
            return null;
        let tally = values.get(value);
        if (tally === undefined)
            values.set(value, (tally = this.#create(name, value)));
        return tally;
    }
}


/***/ }),

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

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadTrustRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js + 1 modules
var json = __webpack_require__(87664);
;// CONCATENATED MODULE: ./build/verification/trust-root.js



const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const bytes = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39(), dist/* minLength */.BpQ(1));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = dist/* object */.Ikc({ start: time, end: dist/* optional */.lqM(time) });
const log = dist/* object */.Ikc({
    baseUrl: dist/* string */.YjP(),
    publicKey: dist/* object */.Ikc({ rawBytes: bytes, keyDetails: dist/* string */.YjP(), validFor }),
    logId: dist/* object */.Ikc({ keyId: bytes }),
});
const authority = dist/* object */.Ikc({
    certChain: dist/* object */.Ikc({ certificates: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ rawBytes: bytes })), dist/* minLength */.BpQ(1)) }),
    validFor,
});
const trustedRoot = dist/* object */.Ikc({
    mediaType: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(MEDIA_TYPE, 'is not a trusted root')),
    certificateAuthorities: dist/* pipe */.FsL(dist/* array */.YOg(authority), dist/* minLength */.BpQ(1)),
    tlogs: dist/* optional */.lqM(dist/* array */.YOg(log)),
    ctlogs: dist/* optional */.lqM(dist/* array */.YOg(log)),
    timestampAuthorities: dist/* optional */.lqM(dist/* array */.YOg(authority)),
});
/**
 * Reads a `TrustedRoot` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON. Stricter than the message asks:
 * at least one certificate authority, and a start of validity everywhere.
 *
 * @throws MiraError E_TRUST_ROOT
 */
function parseTrustRoot(text, name) {
    if (text.length > MAX_CHARACTERS)
        throw unusable(name, 'it is larger than 4 MiB');
    const json = readJson(text, name);
    const result = dist/* safeParse */.xLC(trustedRoot, json);
    if (!result.success) {
        const [issue] = result.issues;
        throw unusable(name, `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
    }
    return { name, json };
}
/**
 * The root of Sigstore's public-good instance. `public-good.json` is the `trusted_root.json` that the npm package
 * `@sigstore/tuf` 5.0.1 carries in `seeds.json` for `https://tuf-repo-cdn.sigstore.dev`, re-indented. It ages: services
 * that Sigstore adds later are unknown to it.
 */
async function publicGoodRoot() {
    const { default: json } = await __webpack_require__.e(/* import() */ 5310).then(__webpack_require__.t.bind(__webpack_require__, 85310, 17));
    return { name: 'the public-good root of Sigstore', json };
}
function readJson(text, name) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        throw unusable(name, `it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function unusable(name, why) {
    return new errors/* MiraError */.gx('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
        hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
    });
}

;// CONCATENATED MODULE: ./build/commands/trust.js



/**
 * The trust root in a file, or the shipped copy of the public one.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function loadTrustRoot(path) {
    if (path === null)
        return publicGoodRoot();
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the trusted root ${path} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
    return parseTrustRoot(text, path);
}


/***/ }),

/***/ 68435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ saltsLine),
/* harmony export */   Pr: () => (/* binding */ sampleLine),
/* harmony export */   dT: () => (/* binding */ secretLine),
/* harmony export */   pz: () => (/* binding */ closedLine),
/* harmony export */   s: () => (/* binding */ EvidenceLine),
/* harmony export */   uW: () => (/* binding */ SAMPLES_HEADER),
/* harmony export */   z8: () => (/* binding */ numberLines)
/* harmony export */ });
/* unused harmony export evidenceError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87664);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54512);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34106);




/**
 * The two files of an evaluation's evidence, as lines without their line ends (threats-and-quorum.md §4).
 *
 * Samples: a header, then one row a line in leaf order. A closed part is replaced by its hash under `closed`; `redacted`
 * says why a part can no longer be opened. Salts: `{"task","secret"}` for a task that is open in all parts, else
 * `{"task","i","salts"}` a row, with `null` where the part is closed.
 */
const SAMPLES_HEADER = '{"schema":"mira-evidence/1"}';
/** The row of a sample that is open in all parts. */
function sampleLine(parts) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joinParts */ .nn)(parts);
}
/** The row of a sample of which some parts are closed: their members are left out. */
function closedLine(parts, { hashes, reasons }) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.filter((part) => !hashes.has(part)).map((part) => parts[part].slice(1, -1));
    if (hashes.size > 0)
        members.push(`"closed":${byPart(hashes, _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOfHash */ .z0)}`);
    if (reasons.size > 0)
        members.push(`"redacted":${byPart(reasons, String)}`);
    return `{${members.join(',')}}`;
}
function byPart(values, text) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.flatMap((part) => {
        const value = values.get(part);
        return value === undefined ? [] : [`"${part}":${JSON.stringify(text(value))}`];
    });
    return `{${members.join(',')}}`;
}
/** The salts of one row; `null` for the parts that stay closed. */
function saltsLine(task, index, salts) {
    const encoded = salts.map((salt) => (salt === null ? null : Buffer.from(salt, 'latin1').toString('hex')));
    return JSON.stringify({ task, i: index, salts: encoded });
}
/** The salts of a task that is open in all parts. Publishing this opens every part of every row. */
function secretLine(task, secret) {
    return JSON.stringify({ task, secret: Buffer.from(secret).toString('hex') });
}
/** A line of one of the files, with what to say when it is not what it should be. */
class EvidenceLine {
    file;
    /** Counts from 1. */
    number;
    text;
    constructor(file, number, text) {
        this.file = file;
        this.number = number;
        this.text = text;
    }
    /** @throws MiraError E_EVIDENCE at this line */
    fail(message, cause) {
        throw evidenceError(this.file, this.number, message, cause);
    }
    /** The line as a JSON object without a member twice. */
    object() {
        const value = this.#parse();
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : this.fail('the line is not a JSON object');
    }
    #parse() {
        try {
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(this.text);
        }
        catch (error) {
            return this.fail('the line is not JSON', error);
        }
    }
    /** Refuses members that are missing and members that nobody knows. */
    exactly(value, members) {
        for (const member of members)
            if (!Object.hasOwn(value, member))
                this.fail(`"${member}" is missing`);
        if (Object.keys(value).length === members.length)
            return;
        const known = new Set(members);
        const unknown = Object.keys(value).find((name) => !known.has(name));
        this.fail(`"${String(unknown)}" has no meaning here`);
    }
}
function evidenceError(file, line, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_EVIDENCE', `line ${line} of ${file} is not what was committed to: ${message}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again, or evaluate again.',
        at: { file, line },
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Numbers the lines of a file. */
async function* numberLines(file, lines) {
    let number = 0;
    for await (const text of lines) {
        number += 1;
        yield new EvidenceLine(file, number, text);
    }
}


/***/ }),

/***/ 54512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ HASH_SIZE),
/* harmony export */   Vx: () => (/* binding */ MerkleRoot),
/* harmony export */   yi: () => (/* binding */ hashBytes),
/* harmony export */   z0: () => (/* binding */ hexOfHash)
/* harmony export */ });
/* unused harmony export EMPTY_ROOT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);


const HASH_SIZE = 32;
/** SHA-256 of bytes, as `HashBytes`. */
function hashBytes(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'binary');
}
function hexOfHash(bytes) {
    return Buffer.from(bytes, 'latin1').toString('hex');
}
/** The root over no leaf at all: SHA-256 of nothing (RFC 9162 §2.1.1). */
const EMPTY_ROOT = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)('');
/**
 * Merkle tree hash over leaves that come one by one (RFC 6962 §2.1, RFC 9162 §2.1.1), from leaf hashes that the caller
 * made. Keeps one hash per level.
 *
 * The root does not bind the number of leaves: sign it together with `count`.
 */
class MerkleRoot {
    /** Roots of the full subtrees so far, the largest first: one for each 1 in the binary form of `count`. */
    #subtrees = [];
    #node = Buffer.alloc(1 + 2 * HASH_SIZE, 1);
    #count = 0;
    add(leaf) {
        let hashed = leaf;
        for (let rest = this.#count; rest % 2 === 1; rest = (rest - 1) / 2) {
            hashed = this.#join(this.#subtrees.pop() ?? '', hashed);
        }
        this.#subtrees.push(hashed);
        this.#count += 1;
    }
    get count() {
        return this.#count;
    }
    /** The root over the leaves so far, in hex. */
    root() {
        if (this.#count === 0)
            return EMPTY_ROOT;
        return hexOfHash(this.#subtrees.reduceRight((right, left) => this.#join(left, right)));
    }
    #join(left, right) {
        this.#node.write(left, 1, 'latin1');
        this.#node.write(right, 1 + HASH_SIZE, 'latin1');
        return hashBytes(this.#node);
    }
}


/***/ }),

/***/ 31771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ withClosed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   l9: () => (/* binding */ viewLines),
/* harmony export */   qw: () => (/* binding */ ViewCounter),
/* harmony export */   uO: () => (/* binding */ withOpened)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68435);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);


/** One line of each of the two files. */
function viewLines({ task, index, parts, hashes, salts, reasons }) {
    const closed = new Map(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_NUMBERS */ .$Z.filter((part) => (salts[part] ?? null) === null).map((part) => [part, hashes[part] ?? '']));
    return { sample: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .closedLine */ .pz)(parts, { hashes: closed, reasons }), salts: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .saltsLine */ .M9)(task, index, salts) };
}
/**
 * A row with more of its parts closed than before.
 *
 * @param reason why they can no longer be opened; `null` for parts that are merely not shown
 */
function withClosed(row, parts, reason) {
    const open = parts.filter((part) => (row.salts[part] ?? null) !== null);
    const reasons = new Map(row.reasons);
    if (reason !== null)
        for (const part of open)
            reasons.set(part, reason);
    const { sample, index, leaf, hashes } = row;
    const salts = row.salts.map((salt, part) => (open.some((number) => number === part) ? null : salt));
    return { task: sample.task, index, leaf, parts: row.parts, hashes, salts, reasons };
}
/**
 * A row of which closed parts are opened from another copy that still has them open. What was redacted stays closed.
 *
 * @param full evidence that was kept
 * @returns `null` where that is another row: its leaf, and with it the hash of each part, has to be the same
 */
function withOpened(row, full, parts) {
    if (row.leaf !== full.leaf || row.sample.task !== full.sample.task || row.index !== full.index)
        return null;
    const opened = new Set(parts.filter((part) => row.closed.includes(part) && !row.reasons.has(part) && !full.closed.includes(part)));
    const [scores, prompt, target, response] = row.parts;
    return {
        task: row.sample.task,
        index: row.index,
        leaf: row.leaf,
        parts: [
            scores,
            opened.has(1) ? full.parts[1] : prompt,
            opened.has(2) ? full.parts[2] : target,
            opened.has(3) ? full.parts[3] : response,
        ],
        hashes: row.hashes,
        salts: row.salts.map((salt, part) => (opened.has(part) ? (full.salts[part] ?? null) : salt)),
        reasons: row.reasons,
    };
}
const MOST_REASONS = 5;
/** Counts what is closed, row by row. */
class ViewCounter {
    #tasks = new Map();
    add({ sample, closed, reasons }) {
        if (closed.length === 0)
            return;
        let task = this.#tasks.get(sample.task);
        if (task === undefined) {
            task = { closed: new Map(), redacted: new Map(), reasons: new Set() };
            this.#tasks.set(sample.task, task);
        }
        for (const part of closed)
            task.closed.set(part, (task.closed.get(part) ?? 0) + 1);
        for (const [part, reason] of reasons) {
            task.redacted.set(part, (task.redacted.get(part) ?? 0) + 1);
            if (task.reasons.size < MOST_REASONS)
                task.reasons.add(reason);
        }
    }
    /** Tasks in which anything is closed. */
    get tasks() {
        return this.#tasks;
    }
}


/***/ }),

/***/ 64757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the whole text matches a pattern in which `*` stands for any characters, none and `/` included, and
 * everything else for itself. Linear in the product of both lengths, whatever the pattern.
 */
function matchesGlob(pattern, text) {
    const parts = pattern.split('*');
    const [head = ''] = parts;
    if (parts.length === 1)
        return head === text;
    const tail = parts.at(-1) ?? '';
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
        return false;
    const end = text.length - tail.length;
    let at = head.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 39714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ curveOf),
/* harmony export */   Qj: () => (/* binding */ P256),
/* harmony export */   XM: () => (/* binding */ MODEL_CURVES)
/* harmony export */ });
const P256 = { name: 'P-256', openssl: 'prime256v1', hash: 'sha256' };
/** What OpenSSF Model Signing allows. Attestations are signed on P-256 alone, which every Sigstore client verifies. */
const MODEL_CURVES = [
    P256,
    { name: 'P-384', openssl: 'secp384r1', hash: 'sha384' },
    { name: 'P-521', openssl: 'secp521r1', hash: 'sha512' },
];
/** The curve of a key; `null` for keys of other kinds and on other curves. */
function curveOf(key) {
    const named = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
    return MODEL_CURVES.find(({ openssl }) => openssl === named) ?? null;
}


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ loadVerificationKey),
/* harmony export */   Qq: () => (/* binding */ parseVerificationKey),
/* harmony export */   fm: () => (/* binding */ loadSigningKey)
/* harmony export */ });
/* unused harmony export parseSigningKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _curves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39714);





/** Keys of the attestations: P-256, unless a caller says what else it can use. */
const CURVES = [_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .P256 */ .Qj];
/**
 * Reads the private key that `spec` names: a path, or `env:NAME` for a variable that holds the PEM itself.
 *
 * @throws MiraError E_KEY, which never quotes the key
 */
async function loadSigningKey(spec, env, curves = CURVES) {
    const pem = spec.startsWith('env:') ? env[spec.slice('env:'.length)] : await readPem(spec);
    if (pem === undefined || pem.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${spec} is not set`, {
            hint: 'Pass the secret to the step under `env`.',
        });
    }
    return parseSigningKey(pem, spec, curves);
}
/** @throws MiraError E_KEY */
async function loadVerificationKey(path, curves = CURVES) {
    return parseVerificationKey(await readPem(path), path, curves);
}
/** A private key as PEM, PKCS#8 or SEC1; `name` is what messages call it. */
function parseSigningKey(pem, name, curves = CURVES) {
    if (/^-----BEGIN ENCRYPTED (?:SIGSTORE |COSIGN )?PRIVATE KEY-----/mu.test(pem)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted`, {
            hint: 'Give the key without a passphrase, from a secret: openssl pkcs8 -topk8 -nocrypt.',
        });
    }
    try {
        const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        return { privateKey, ...describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey), name, curves) };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx ? error : unusable('signing', name, 'a private key');
    }
}
/** A public key as PEM (SubjectPublicKeyInfo). */
function parseVerificationKey(pem, name, curves = CURVES) {
    if (!/^-----BEGIN PUBLIC KEY-----/mu.test(pem))
        throw unusable('verification', name, 'a public key');
    try {
        return describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), name, curves);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx ? error : unusable('verification', name, 'a public key');
    }
}
function describe(publicKey, name, curves) {
    const curve = (0,_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .curveOf */ .Fi)(publicKey);
    if (curve === null || !curves.includes(curve)) {
        const allowed = curves.map((known) => known.name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${name} is not an ECDSA key on ${allowed}`, { hint: MAKE_ONE });
    }
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return {
        publicKey,
        pem,
        hint: Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(der), 'hex').toString('base64'),
        pemHint: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(pem),
    };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}
const MAKE_ONE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out mira.key';
function unusable(purpose, name, what) {
    // no cause: the library's message could quote the key
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the ${purpose} key ${name} is not ${what} in PEM form`, { hint: MAKE_ONE });
}


/***/ }),

/***/ 11058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ certificateIdentity),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   uN: () => (/* binding */ parseWorkflowUrl)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const ARC = '1.3.6.1.4.1.57264.1.';
/**
 * The identity in a leaf certificate.
 *
 * @throws Error when an extension stands twice or holds something else than one UTF8String
 */
function certificateIdentity(san, extensions) {
    const read = (number) => {
        const [found, second] = extensions.filter(({ oid }) => oid === `${ARC}${number}`);
        if (second !== undefined)
            throw new Error(`certificate extension ${ARC}${number} stands twice`);
        return found === undefined ? null : utf8String(found);
    };
    return {
        kind: 'certificate',
        san,
        issuer: read(8),
        workflow: read(18),
        workflowSha: read(19),
        signer: read(9),
        sourceRepository: read(12),
        repositoryId: read(15),
        ownerId: read(17),
        ref: read(14),
        commit: read(13),
        trigger: read(20),
        runnerEnvironment: read(11),
        runUri: read(21),
        visibility: read(22),
    };
}
const TAG_UTF8_STRING = 0x0c;
/** A DER UTF8String (X.690 §8.1.3) that fills the value. */
function utf8String({ oid, value }) {
    const [tag, first = 0] = value;
    const extra = first < 0x80 ? 0 : first - 0x80;
    const length = extra === 0 ? first : value.subarray(2, 2 + extra).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = 2 + extra;
    const text = value.subarray(start);
    if (tag !== TAG_UTF8_STRING || extra > 2 || length !== text.byteLength || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text)) {
        throw new Error(`certificate extension ${oid} is not a UTF8String`);
    }
    return Buffer.from(text).toString('utf8');
}
/** `owner/name/.github/workflows/file.yml` and the ref of a workflow URL on github.com, else `null`. */
function parseWorkflowUrl(url) {
    const found = /^https:\/\/github\.com\/([^@/]+\/[^@/]+\/\.github\/workflows\/[^@/]+)@(.+)$/u.exec(url);
    const [, path, ref] = found ?? [];
    return path === undefined || ref === undefined ? null : { path, ref };
}


/***/ }),

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ NO_SAMPLES_PUBLISHED),
/* harmony export */   jU: () => (/* binding */ NO_SAMPLES_EXPECTED),
/* harmony export */   sR: () => (/* binding */ Checks)
/* harmony export */ });
/* unused harmony export CHECK_NAMES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Every check by name, in the order in which they are made (contracts.md §7). */
const CHECK_NAMES = [
    'size',
    'bundle',
    'signature',
    'log',
    'identity',
    'payload-type',
    'statement',
    'predicate-type',
    'subject',
    'schema',
    'evidence',
    'claims',
    'policy',
];
/** Why `evidence` and `claims` are skipped where there is nothing to check. */
const NO_SAMPLES_EXPECTED = 'only an evaluation has samples';
const NO_SAMPLES_PUBLISHED = 'the publisher shows no samples (evidence.publish: none)';
/** The code of a check that failed by something that is no `MiraError`: still a failure of that check. */
const CODES = {
    size: 'E_SIZE',
    bundle: 'E_BUNDLE',
    signature: 'E_SIGNATURE',
    log: 'E_LOG',
    identity: 'E_SIGNER',
    'payload-type': 'E_PAYLOAD_TYPE',
    statement: 'E_STATEMENT',
    'predicate-type': 'E_PREDICATE_TYPE',
    subject: 'E_SUBJECT',
    schema: 'E_SCHEMA',
    evidence: 'E_EVIDENCE',
    claims: 'E_RECOMPUTE',
    policy: 'E_SIGNER',
};
/** Unwinds the checks; the failure itself is already on the list. */
class Stopped extends Error {
}
/** The list of checks while it is written. After a failure nothing more is checked, and the rest is `skipped`. */
class Checks {
    #checks = new Map();
    /** Runs checks until their end or the first failure, which leads to `null`; never throws. */
    async sequence(body) {
        try {
            return await body();
        }
        catch (error) {
            if (!(error instanceof Stopped))
                this.#fail(this.#next(), error);
            return null;
        }
    }
    /** Makes one check; anything that `body` throws is its failure, except that what `E_LOG` says belongs to `log`. */
    async make(name, body, detail) {
        try {
            const result = await body();
            this.#checks.set(name, { name, status: 'passed', code: null, detail: detail?.(result) ?? null, hint: null });
            return result;
        }
        catch (error) {
            this.#fail(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.code === 'E_LOG' ? 'log' : name, error);
            throw new Stopped();
        }
    }
    /** A check that cannot be made; `why` says what it lacks. */
    skip(name, why) {
        this.#checks.set(name, { name, status: 'skipped', code: null, detail: why, hint: null });
    }
    /** All of them, in order; those that were never reached are `skipped`. */
    list() {
        return CHECK_NAMES.map((name) => this.#checks.get(name) ?? { name, status: 'skipped', code: null, detail: null, hint: null });
    }
    #next() {
        return CHECK_NAMES.find((name) => !this.#checks.has(name)) ?? 'policy';
    }
    #fail(name, error) {
        const code = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.code : CODES[name];
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.hint : null;
        this.#checks.set(name, { name, status: 'failed', code, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), hint });
    }
}


/***/ }),

/***/ 54785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ describeIdentity),
/* harmony export */   RQ: () => (/* binding */ describeEvidence),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31771);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76809);




/** What a check that passed has seen, in a few words. */
function describeBundle({ bytes }) {
    return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.round(bytes / 1000))} kB`}`;
}
const RUNNERS = { 'github-hosted': 'GitHub-hosted', 'self-hosted': 'self-hosted' };
function describeIdentity(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const { repositoryId, ownerId, runnerEnvironment } = identity;
    return [
        (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(identity),
        repositoryId === null ? null : `repository ${repositoryId}`,
        ownerId === null ? null : `owner ${ownerId}`,
        runnerEnvironment === null ? null : (RUNNERS[runnerEnvironment] ?? runnerEnvironment),
    ]
        .filter((part) => part !== null)
        .join(' · ');
}
/** How much was recomputed, and what of it nobody can read. */
function describeEvidence(evidence, views) {
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const [only] = evidence;
    const where = evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(evidence.length, 'task');
    return [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} samples, ${where}`, ...describeViews(views, total)].join('; ');
}
function describeViews(views, total) {
    const closed = [];
    const redacted = [];
    const reasons = new Set();
    for (const part of _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NUMBERS */ .$Z) {
        const of = (count) => [...views.values()].reduce((sum, view) => sum + (view[count].get(part) ?? 0), 0);
        const removed = of('redacted');
        const hidden = of('closed') - removed;
        const amount = (count) => (count === total ? 'all' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count));
        if (hidden > 0)
            closed.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(hidden)}`);
        if (removed > 0)
            redacted.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(removed)}`);
    }
    for (const view of views.values())
        for (const reason of view.reasons)
            reasons.add(reason);
    return [
        ...(closed.length === 0 ? [] : [`closed: ${closed.join(', ')}`]),
        ...(redacted.length === 0
            ? []
            : [`redacted: ${redacted.join(', ')} (${[...reasons].slice(0, _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REASONS */ .Qb).join('; ')})`]),
    ];
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ verifyClaims),
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/id.js
var claims_id = __webpack_require__(43299);
// EXTERNAL MODULE: ./build/claims/tally.js
var tally = __webpack_require__(39938);
;// CONCATENATED MODULE: ./build/claims/recompute.js



/** Recomputes every claim from rows in leaf order and names each member that differs. */
async function recomputeClaims(claims, rows) {
    const slices = new Set(claims.map(({ task, metric, slice }) => JSON.stringify([task, metric, slice?.name ?? null])));
    const tallies = await tally/* Tallies */.Tz.of(rows, (task, metric, slice) => slices.has(JSON.stringify([task, metric, slice])), (task) => estimatorsOf(claims, task));
    return claims.flatMap((claim) => compareClaim(claim, tallies.get((0,claims_id/* formatClaimId */.B)(claim))));
}
/** How the signed claims say that the values of a task are made. */
function estimatorsOf(claims, task) {
    return new Map(claims.flatMap(({ task: own, metric, kind, of = [] }) => own !== task || kind === 'binary' || kind === 'mean' || kind === 'aggregate'
        ? []
        : [[metric, { name: kind, of }]]));
}
function compareClaim(claim, tally) {
    const { id } = claim;
    if (claim.kind === 'aggregate')
        return compareAggregate(claim, tally);
    if (tally === null)
        return [{ id, member: 'counts', signed: String(claim.counts.scored), recomputed: 'no rows' }];
    const differences = [];
    const check = (member, signed, recomputed, same) => {
        if (!same)
            differences.push({ id, member, signed: String(signed), recomputed: String(recomputed) });
    };
    const exact = (member, signed, recomputed) => check(member, signed, recomputed, signed === recomputed);
    const { counts } = claim;
    exact('id', id, (0,claims_id/* formatClaimId */.B)(claim));
    exact('kind', claim.kind, tally.estimator?.name ?? (tally.binary ? 'binary' : 'mean'));
    exact('of', (claim.of ?? []).join(), (tally.estimator?.of ?? []).join());
    exact('counts.scored', counts.scored, tally.scored);
    // where errors are closed, a sample without a score may have one or not
    const among = (signed, open) => signed >= open && signed <= open + tally.undisclosed;
    check('counts.unscored', counts.unscored, tally.unscored, among(counts.unscored, tally.unscored));
    check('counts.errored', counts.errored, tally.errored, among(counts.errored, tally.errored));
    if (tally.undisclosed > 0) {
        exact('counts.unscored + counts.errored', counts.unscored + counts.errored, tally.asked - tally.scored);
    }
    exact('counts.expected', counts.expected, tally.asked + counts.missing);
    const { estimate, interval } = (0,build/* estimateOf */.qn)(claim.kind, tally);
    check('estimate', claim.estimate, estimate, sameEstimate(claim, estimate));
    exact('interval.method', claim.interval?.method ?? null, interval?.method ?? null);
    for (const end of ['lower', 'upper']) {
        const signed = claim.interval?.[end] ?? null;
        const recomputed = interval?.[end] ?? null;
        check(`interval.${end}`, signed, recomputed, nearlyEqual(signed, recomputed));
    }
    if (claim.repeats !== undefined) {
        const { repeats } = (0,build/* repeatsOf */.UY)(tally) ?? {};
        exact('repeats.count', claim.repeats.count, repeats?.count ?? null);
        exact('repeats.flipRate', claim.repeats.flipRate, repeats?.flipRate ?? null);
    }
    return differences;
}
/** Nothing can be recomputed; it must not claim what a row could show, nor hide rows that there are. */
function compareAggregate({ id, estimate, reported, counts }, tally) {
    const differences = [];
    if (tally !== null && tally.asked > 0) {
        differences.push({ id, member: 'kind', signed: 'aggregate', recomputed: `a metric with ${tally.asked} rows` });
    }
    if (estimate !== reported) {
        differences.push({
            id,
            member: 'estimate',
            signed: String(estimate),
            recomputed: `${String(reported)} (reported)`,
        });
    }
    if (counts.scored > 0) {
        differences.push({ id, member: 'counts.scored', signed: String(counts.scored), recomputed: 'no rows' });
    }
    return differences;
}
/** Sums and quotients are the same everywhere; exponentials and logarithms may differ in the last digit. */
function sameEstimate({ kind, estimate }, recomputed) {
    return kind === 'binary' || kind === 'mean' ? estimate === recomputed : nearlyEqual(estimate, recomputed);
}
/** Interval ends go through logarithms and quantiles, whose last digits may differ from one machine to another. */
function nearlyEqual(a, b) {
    if (a === null || b === null)
        return a === b;
    return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a)));
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/verification/evidence.js




/**
 * The samples are exactly those that were committed to: per task the same root and count, and no task more or less. Parts
 * that were not published may be closed; those that were may be so only where it is said why.
 *
 * @throws MiraError E_EVIDENCE, E_UNDECLARED_REDACTION, or what reading the files throws
 */
async function verifyEvidence(signed, files) {
    const { openEvidence } = await __webpack_require__.e(/* import() */ 6106).then(__webpack_require__.bind(__webpack_require__, 6106));
    const opened = await openEvidence(files.samplesPath, files.saltsPath);
    const found = new Map((await opened.commitments()).map((commitment) => [commitment.task, commitment]));
    for (const { task, root, count } of signed) {
        const own = found.get(task);
        if (own === undefined)
            throw refused(`the samples lack the task ${task}`);
        if (own.count !== count)
            throw refused(`the task ${task} has ${own.count} samples, and ${count} were signed`);
        if (own.root !== root)
            throw refused(`the samples of the task ${task} have the root ${own.root}, and ${root} was signed`);
        found.delete(task);
    }
    const [extra] = found.keys();
    if (extra !== undefined)
        throw refused(`the samples hold a task that was not signed: ${extra}`);
    const views = await opened.views();
    for (const { task, publish } of signed)
        requireReasons(task, publish, views.get(task));
    return { rows: () => opened.rows(), views };
}
function requireReasons(task, publish, view) {
    if (view === undefined)
        return;
    for (const [part, closed] of view.closed) {
        const name = parts/* PART_NAMES */.zK[part];
        const without = closed - (view.redacted.get(part) ?? 0);
        if (without === 0 || !publish.includes(name))
            continue;
        throw new errors/* MiraError */.gx('E_UNDECLARED_REDACTION', `the ${name} of ${(0,report_text/* plural */.LS)(without, 'sample')} of the task ${task} was published and is closed, and nothing says why`, { hint: 'Fetch the samples again from where they were published; parts are removed with mira evidence redact.' });
    }
}
/** @throws MiraError E_RECOMPUTE */
async function verifyClaims(claims, rows) {
    const [difference, ...more] = await recomputeClaims(claims, rows.rows());
    if (difference === undefined)
        return;
    const { id, member, signed, recomputed } = difference;
    const others = more.length === 0 ? '' : ` (and ${more.length} more differences)`;
    throw new errors/* MiraError */.gx('E_RECOMPUTE', `${id}: ${member} is ${recomputed} by the samples, and ${signed} was signed${others}`, {
        hint: 'Whoever signed this did not compute it from these samples.',
    });
}
function refused(message) {
    return new errors/* MiraError */.gx('E_EVIDENCE', message, {
        hint: 'Fetch the samples and salts again from where the bundle was published.',
    });
}


/***/ }),

/***/ 76809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11058);



function keysOf(requirement) {
    if (requirement.kind === 'policy')
        return requirement.keys;
    return requirement.kind === 'key' ? [requirement.key] : [];
}
/** @throws MiraError E_SIGNER */
function assertIdentity(identity, requirement) {
    const why = refusalOf(identity, requirement);
    if (why === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIGNER', why, {
        hint: 'Ask the publisher who signs, and through which channel you can know it.',
    });
}
function refusalOf(identity, requirement) {
    if (requirement.kind === 'policy')
        return null;
    if (requirement.kind === 'key') {
        const isIt = identity.kind === 'key' && identity.hint === requirement.key.hint;
        return isIt ? null : `signed by ${nameOf(identity)}, not by the key that was given`;
    }
    if (identity.kind === 'key')
        return `signed by ${nameOf(identity)}, which has no certified identity`;
    return requirement.kind === 'san'
        ? refuseSan(identity, requirement.san, requirement.issuer)
        : refuseRepo(identity, requirement.repo, requirement.ref ?? 'refs/tags/*');
}
function refuseSan(identity, san, issuer) {
    if (identity.san !== san)
        return `signed by ${identity.san}, not by ${san}`;
    return identity.issuer === issuer ? null : `vouched for by ${identity.issuer ?? 'nobody'}, not by ${issuer}`;
}
/** GitHub's issuer, the repository, a workflow that lies in it, and the ref (contracts.md §7). */
function refuseRepo(identity, repo, ref) {
    const { issuer, sourceRepository, san } = identity;
    if (issuer !== _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX)
        return `vouched for by ${issuer ?? 'nobody'}, not by GitHub Actions`;
    if (sourceRepository !== `https://github.com/${repo}`)
        return `signed in ${sourceRepository ?? 'no repository'}, not in ${repo}`;
    const workflow = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(san);
    if (workflow?.path.startsWith(`${repo}/`) !== true)
        return `signed by ${san}, which is no workflow of ${repo}`;
    const found = identity.ref ?? 'no ref';
    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(ref, found) ? null : `signed on ${found}, not on ${ref}`;
}
/** A signer as people read it. */
function nameOf(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const workflow = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(identity.san);
    return workflow === null ? identity.san : `${workflow.path}@${workflow.ref}`;
}


/***/ }),

/***/ 27204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkSignatureBytes),
/* harmony export */   v: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54631);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11058);




/**
 * The signature itself, checked with the key that the bundle names and nothing else, so that a changed byte is told
 * apart from a log entry that does not fit. Says what kind of key it was.
 *
 * @throws MiraError E_SIGNATURE
 */
function checkSignatureBytes(bundle, keys) {
    const key = keyOf(bundle, keys);
    const signed = (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(bundle.payloadType, bundle.payload);
    const isEc = key.asymmetricKeyType === 'ec';
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(isEc ? 'sha256' : null, signed, key, bundle.signature)) {
        throw refused('the signature is not one of this payload by the key that the bundle names', CHANGED);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    return isEc ? `ECDSA ${curve === 'prime256v1' ? 'P-256' : curve}` : String(key.asymmetricKeyType);
}
/**
 * Certificate or key, log entries and time stamps against the trust root. With a certificate, one log entry, one
 * certificate time stamp (SCT) and one trusted time are required; with a key, log entries are verified where there are
 * any.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
async function verifySignature(bundle, root, keys) {
    const [{ bundleFromJSON }, { TrustedRoot }, sigstore] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const parsed = bundleFromJSON(bundle.json);
        const trust = sigstore.toTrustMaterial(TrustedRoot.fromJSON(root.json), (hint) => ({
            publicKey: namedKey(hint, keys).publicKey,
            validFor: () => true,
        }));
        const threshold = bundle.signer.kind === 'certificate' ? 1 : 0;
        const verifier = new sigstore.Verifier(trust, {
            tlogThreshold: threshold,
            ctlogThreshold: threshold,
            timestampThreshold: threshold,
        });
        const { identity: certified } = verifier.verify(sigstore.toSignedEntity(parsed));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, identity };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? error : refusalOf(error, root);
    }
}
/** The codes are those of `@sigstore/verify`; a bundle without a trusted time is one without a usable log entry. */
function refusalOf(error, root) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const log = code.startsWith('TLOG_') || code === 'TIMESTAMP_ERROR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(log ? 'E_LOG' : 'E_SIGNATURE', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)} (judged by ${root.name})`, {
        hint: 'Was it signed by the Sigstore instance that the trust root describes?',
        cause: error,
    });
}
function keyOf(bundle, keys) {
    const { signer } = bundle;
    if (signer.kind === 'key')
        return namedKey(signer.hint, keys).publicKey;
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(signer.der).publicKey;
    }
    catch (error) {
        throw refused(`the certificate cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, CHANGED);
    }
}
/** The key that is trusted under this name; the name itself is only a hint and proves nothing. */
function namedKey(hint, keys) {
    const found = keys.find((key) => key.hint === hint || key.pemHint === hint);
    if (found !== undefined)
        return found;
    const why = keys.length === 0 ? 'it is signed by a key, and no key was given' : 'it is signed by another key';
    throw refused(`${why} (named ${hint})`, 'Name the public key of the signer: --key PEM, or under `signers` in mira.yml.');
}
const CHANGED = 'Was the bundle edited? Fetch it again from where it was published.';
function refused(why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNATURE', why, { hint });
}


/***/ }),

/***/ 77521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67344);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81525);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22429);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56777);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54785);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76809);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27204);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86188);









/**
 * Verifies a bundle in the order of design.md §8, every check by name. Never throws: whatever goes wrong is a check that
 * failed, and nothing of the statement is handed out then.
 */
async function verifyBundle(bytes, request) {
    const checks = new _checks_js__WEBPACK_IMPORTED_MODULE_3__/* .Checks */ .sR();
    let signer = null;
    const found = await checks.sequence(async () => {
        await checks.make('size', () => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .assertBundleSize */ .up)(bytes.byteLength));
        const bundle = await checks.make('bundle', () => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(bytes), _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBundle */ .wN);
        const signature = await verifySigner(bundle, request, checks);
        const { identity } = signature;
        signer = identity;
        await checks.make('identity', () => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .assertIdentity */ .D7)(identity, request.identity), () => (0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeIdentity */ .Cl)(identity));
        const statement = await verifyStatement(signature, request, checks);
        await verifyNumbers(statement, request, checks);
        await verifyPolicy(identity, request, checks);
        const [entry] = bundle.entries;
        const logged = { logIndex: entry?.logIndex ?? null, integratedTime: entry?.integratedTime ?? null };
        return { statement, identity, digest: bundle.digest, ...logged };
    });
    return found === null
        ? { verified: false, checks: checks.list(), statement: null, identity: signer }
        : { verified: true, checks: checks.list(), ...found };
}
async function verifySigner(bundle, { identity, trustRoot }, checks) {
    const keys = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .YD)(identity);
    const algorithm = await checks.make('signature', () => (0,_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSignatureBytes */ .O)(bundle, keys), unjudged);
    const how = bundle.signer.kind === 'certificate' ? 'certificate valid when logged' : 'key given';
    const signature = await checks.make('signature', () => (0,_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .verifySignature */ .v)(bundle, trustRoot, keys), () => `${algorithm}, ${how}`);
    const [entry] = bundle.entries;
    if (entry === undefined)
        checks.skip('log', 'signed with a key and entered into no log');
    else
        await checks.make('log', () => entry, ({ log, logIndex }) => `${log}, index ${logIndex}, inclusion and checkpoint`);
    return signature;
}
async function verifyStatement(signature, { type, model }, checks) {
    await checks.make('payload-type', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .assertPayloadType */ .DA)(signature.payloadType), () => signature.payloadType);
    const json = await checks.make('statement', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStatement */ .By)(signature.payload), () => 'in-toto Statement v1');
    await checks.make('predicate-type', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .assertPredicateType */ .KQ)(json, type), () => _statement_js__WEBPACK_IMPORTED_MODULE_8__/* .PREDICATE_TYPES */ .Cs[type]);
    const subject = await checks.make('subject', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .assertSubject */ .lW)(json, type, model ?? null), String);
    if (model === undefined)
        checks.skip('subject', `no model was given (${subject})`);
    return checks.make('schema', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .parseAs */ .gf)(json, type));
}
async function verifyNumbers(statement, { samples }, checks) {
    if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .isEvaluation */ .lZ)(statement) || samples === undefined) {
        const why = (0,_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .isEvaluation */ .lZ)(statement) ? noSamples(statement) : _checks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SAMPLES_EXPECTED */ .jU;
        for (const name of ['evidence', 'claims'])
            checks.skip(name, why);
        return;
    }
    const { evidence, claims } = statement.predicate;
    const rows = await checks.make('evidence', () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyEvidence */ .J)(evidence, samples), ({ views }) => (0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEvidence */ .RQ)(evidence, views));
    await checks.make('claims', () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyClaims */ .d)(claims, rows), () => `${claims.length} of ${claims.length} recomputed from the samples`);
}
function noSamples({ predicate }) {
    return (0,_statements_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithheld */ .Ys)(predicate.evidence) ? _checks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SAMPLES_PUBLISHED */ .ZJ : 'no samples were given';
}
async function verifyPolicy(identity, { policy, identity: requirement }, checks) {
    if (policy === undefined && requirement.kind !== 'policy')
        return checks.skip('policy', 'no policy was given');
    await checks.make('policy', () => {
        const why = policy === undefined ? 'no policy says whose signature counts' : policy(identity);
        if (why !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIGNER', why);
    });
}
/** What can be said of the signature where the log is refused before the certificate is judged. */
function unjudged(algorithm) {
    return `${algorithm}, by the key that the bundle names; who holds it was not judged`;
}


/***/ })

};
