export const id = 2454;
export const ids = [2454];
export const modules = {

/***/ 47652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ chooseStanding),
/* harmony export */   Sn: () => (/* binding */ replacedIn),
/* harmony export */   lp: () => (/* binding */ overSince)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Which evaluation of a release counts: the first that nobody took back. One that another evaluation of the release
 * supersedes is passed over where the rules that judge say so too, and then it is told: whoever can run the workflow
 * again could otherwise choose the baseline. None is ever passed over in silence.
 *
 * @param evaluations by certified time, at least one
 * @throws MiraError E_BASELINE_SUPERSEDED, E_BASELINE_WITHDRAWN, E_BASELINE_EXPIRED
 */
function chooseStanding(evaluations, rules) {
    const warnings = [];
    for (const evaluation of evaluations) {
        const { digest } = evaluation;
        const name = `the evaluation ${short(digest)} of ${rules.label}`;
        const agreed = rules.superseded.find((entry) => entry.digest === digest);
        const reason = replacedIn(evaluations, evaluation);
        if (agreed !== undefined && reason !== null) {
            warnings.push(`E_BASELINE_SUPERSEDED: ${name} is passed over for one that supersedes it: ${agreed.reason}`);
            continue;
        }
        if (agreed !== undefined)
            throw withdrawn(name, agreed.reason);
        if (reason !== null)
            throw superseded(name, digest, reason);
        const expiry = expired(evaluation, name, rules);
        return { evaluation, warnings: expiry === null ? warnings : [...warnings, expiry] };
    }
    throw withdrawn(`every evaluation of ${rules.label}`, 'each of them supersedes another');
}
/** Why another of these evaluations takes the place of this one; `null` where none does. */
function replacedIn(all, { digest }) {
    for (const other of all) {
        if (other.digest === digest)
            continue;
        const entry = other.statement.predicate.supersedes?.find((named) => named.digest.sha256 === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest));
        if (entry !== undefined)
            return entry.reason;
    }
    return null;
}
function expired({ statement }, name, { now, named }) {
    const over = overSince(statement.predicate, now);
    if (over === null)
        return null;
    const why = `${name} was valid until ${over}`;
    if (named)
        return `E_BASELINE_EXPIRED: ${why}; it is compared with because it is named`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_BASELINE_EXPIRED', why, {
        hint: 'Evaluate that release again, or name what to compare with: `baseline`.',
    });
}
/** The time until which an evaluation was valid, where that is over. */
function overSince({ validUntil }, now) {
    return validUntil === undefined || now.getTime() <= Date.parse(validUntil) ? null : validUntil;
}
function superseded(name, digest, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_BASELINE_SUPERSEDED', `${name} is superseded by another one of that release: ${reason}`, {
        hint: `To compare with the one that supersedes it, agree under \`supersedes\` in mira.yml: {digest: ${digest}, reason: …}.`,
    });
}
function withdrawn(name, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_BASELINE_WITHDRAWN', `${name} is withdrawn: ${reason}`, {
        hint: 'Name another release to compare with: `baseline`.',
    });
}
function short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ }),

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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96950);
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31271);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91625);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92770);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75719);







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

/***/ 82008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   RT: () => (/* binding */ controlTask),
/* harmony export */   Xe: () => (/* binding */ BrokenSamples),
/* harmony export */   fE: () => (/* binding */ brokenDifference),
/* harmony export */   pf: () => (/* binding */ brokenIn),
/* harmony export */   rs: () => (/* binding */ controlOf)
/* harmony export */ });
const PREFIX = 'control:';
function controlTask(kind, task) {
    return `${PREFIX}${kind}:${task}`;
}
/** What the rows of a task control; `null` for the task itself. */
function controlOf(task) {
    for (const kind of ['must-fail', 'must-pass', 'labels']) {
        const prefix = controlTask(kind, '');
        if (task.startsWith(prefix))
            return { kind, task: task.slice(prefix.length) };
    }
    return null;
}
/** No task of a harness may be called like the rows of a control. */
function isReserved(task) {
    return task.startsWith(PREFIX);
}
const NONE_BROKEN = new Map();
/** What an evaluation says is broken, for each task that was checked. */
function brokenIn(controls = []) {
    return new Map(controls.flatMap((control) => control.kind === 'must-pass' ? [[control.task, new Set(control.broken)]] : []));
}
/** The rows that claims are made of: no control's, and no broken sample's. */
async function* countedRows(rows, broken = NONE_BROKEN) {
    for await (const row of rows) {
        if (isReserved(row.task) || broken.get(row.task)?.has(row.key) === true)
            continue;
        yield row;
    }
}
/** The rows of a control, under the names of the tasks that they control; in leaf order where the others are. */
async function* controlRows(rows, kind) {
    for await (const row of rows) {
        const control = controlOf(row.task);
        if (control?.kind === kind)
            yield { ...row, task: control.task };
    }
}
/** Collects which samples of a task its own reference answers fail. */
class BrokenSamples {
    #metrics;
    #checked = new Set();
    #broken = new Set();
    constructor(metrics) {
        this.#metrics = metrics;
    }
    /** A sample is checked when one of the metrics was asked of it, and broken when one is not at its best in any repeat. */
    add({ key, scores }) {
        for (const { metric, best } of this.#metrics) {
            if (!Object.hasOwn(scores, metric))
                continue;
            this.#checked.add(key);
            if (scores[metric] !== best)
                this.#broken.add(key);
        }
    }
    get checked() {
        return this.#checked.size;
    }
    /** In the order of the rows. */
    get broken() {
        return [...this.#broken];
    }
}
/** What a signed `must-pass` says that its own rows do not; `null` when they agree. */
async function brokenDifference(controls, rows) {
    const signed = controls.filter((control) => control.kind === 'must-pass');
    if (signed.length === 0)
        return null;
    const found = new Map(signed.map(({ task, metrics }) => [task, new BrokenSamples(metrics)]));
    for await (const row of controlRows(rows(), 'must-pass'))
        found.get(row.task)?.add(row);
    for (const { task, checked, broken } of signed) {
        const own = found.get(task);
        if (own === undefined || (own.checked === checked && JSON.stringify(own.broken) === JSON.stringify(broken)))
            continue;
        return { task, signed: inWords(checked, broken), recomputed: inWords(own.checked, own.broken) };
    }
    return null;
}
function inWords(checked, broken) {
    return `${broken.length} of ${checked} checked samples broken`;
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

/***/ 40099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d_: () => (/* binding */ LABEL),
  xH: () => (/* binding */ MIN_LABELS),
  Ib: () => (/* binding */ agreementDifference),
  Kq: () => (/* binding */ agreements),
  Xb: () => (/* binding */ labelledIn)
});

// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
// EXTERNAL MODULE: ./build/claims/controls.js
var controls = __webpack_require__(82008);
;// CONCATENATED MODULE: ./build/claims/kappa.js

/**
 * Cohen's κ = (pₒ − pₑ)/(1 − pₑ), agreement beyond what chance gives (Educational and Psychological Measurement 20, 1960), with the
 * large-sample standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969). The limits lie within [−1, 1].
 *
 * @returns `null` where either side says the same of everything: then chance explains all of it, and κ does not exist
 */
function cohenKappa(counts, confidence) {
    const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts;
    const n = truePositives + falsePositives + trueNegatives + falseNegatives;
    const judged = [truePositives + falsePositives, trueNegatives + falseNegatives];
    const labelled = [truePositives + falseNegatives, trueNegatives + falsePositives];
    if (judged.includes(0) || labelled.includes(0))
        return null;
    const cells = [
        [truePositives, falsePositives],
        [falseNegatives, trueNegatives],
    ].map((row) => row.map((count) => count / n));
    const rows = judged.map((count) => count / n);
    const columns = labelled.map((count) => count / n);
    const observed = (truePositives + trueNegatives) / n;
    const expected = at(rows, 0) * at(columns, 0) + at(rows, 1) * at(columns, 1);
    const value = (observed - expected) / (1 - expected);
    let sum = -((value - expected * (1 - value)) ** 2);
    for (const [i, row] of cells.entries()) {
        for (const [j, share] of row.entries()) {
            const weight = i === j
                ? (1 - (at(rows, i) + at(columns, i)) * (1 - value)) ** 2
                : ((1 - value) * (at(columns, i) + at(rows, j))) ** 2;
            sum += share * weight;
        }
    }
    const standardError = Math.sqrt(Math.max(0, sum) / n) / (1 - expected);
    const half = -(0,stats/* normalQuantile */.Zl)((1 - confidence) / 2) * standardError;
    return { value, lower: Math.max(-1, value - half), upper: Math.min(1, value + half) };
}
function at(values, index) {
    return values[index] ?? 0;
}

;// CONCATENATED MODULE: ./build/claims/labels.js




/** The score in which rows that people labelled carry what they said: 1 for good, 0 for bad. */
const LABEL = 'label';
const LEVEL = 0.95;
/** Fewer labels than this say nothing about a judge. */
const MIN_LABELS = 10;
/** How one score of a judge agrees with people, sample by sample: over repeats the majority counts, a tie is an abstention. */
class AgreementTally {
    #counts = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
    #abstained = 0;
    /** Scores other than 0 and 1 are no verdicts. */
    verdicts = true;
    add(label, { positive, negative }) {
        if (positive === negative)
            this.#abstained += 1;
        else if (positive > negative)
            this.#counts[label === 1 ? 'truePositives' : 'falsePositives'] += 1;
        else
            this.#counts[label === 1 ? 'falseNegatives' : 'trueNegatives'] += 1;
    }
    result(metric) {
        const { truePositives, falsePositives, trueNegatives, falseNegatives } = this.#counts;
        const kappa = cohenKappa(this.#counts, LEVEL);
        return {
            metric,
            ...this.#counts,
            abstained: this.#abstained,
            truePositiveRate: rate(truePositives, truePositives + falseNegatives),
            falsePositiveRate: rate(falsePositives, falsePositives + trueNegatives),
            kappa: kappa === null ? null : decimals(kappa),
        };
    }
}
function rate(successes, n) {
    if (n === 0)
        return null;
    return decimals({ value: successes / n, ...(0,stats/* wilsonInterval */.YV)({ successes, n, confidence: LEVEL }) });
}
function decimals(of) {
    return { value: (0,fields/* toDecimal */.nI)(of.value), lower: (0,fields/* toDecimal */.nI)(of.lower), upper: (0,fields/* toDecimal */.nI)(of.upper) };
}
/** The agreement of every score of 0, 1 and null with the labels, by task; rows in leaf order. */
async function agreements(rows) {
    const tasks = new Map();
    for await (const { task, label, votes, odd } of labelledKeys(rows())) {
        const tallies = tasks.get(task) ?? new Map();
        tasks.set(task, tallies);
        for (const [metric, own] of votes) {
            const tally = tallies.get(metric) ?? new AgreementTally();
            tallies.set(metric, tally);
            if (odd.has(metric))
                tally.verdicts = false;
            tally.add(label, own);
        }
    }
    return new Map([...tasks].map(([task, tallies]) => [
        task,
        [...tallies].filter(([, { verdicts }]) => verdicts).map(([metric, tally]) => tally.result(metric)),
    ]));
}
async function* labelledKeys(rows) {
    let current = null;
    for await (const { task, key, scores } of (0,controls/* controlRows */.L_)(rows, 'labels')) {
        if (current !== null && (current.task !== task || current.key !== key)) {
            yield current;
            current = null;
        }
        current ??= { task, key, label: scores[LABEL] ?? 0, votes: new Map(), odd: new Set() };
        for (const [metric, score] of Object.entries(scores)) {
            if (metric === LABEL)
                continue;
            const votes = current.votes.get(metric) ?? { positive: 0, negative: 0 };
            current.votes.set(metric, votes);
            if (score === 1)
                votes.positive += 1;
            else if (score === 0)
                votes.negative += 1;
            else if (score !== null)
                current.odd.add(metric);
        }
    }
    if (current !== null)
        yield current;
}
function labelledIn(counts) {
    return counts.truePositives + counts.falsePositives + counts.trueNegatives + counts.falseNegatives;
}
/** What a signed agreement says that its own rows do not; `null` when they agree. */
async function agreementDifference(controls, rows) {
    const signed = controls.filter((control) => control.kind === 'labels');
    if (signed.length === 0)
        return null;
    const found = await agreements(rows);
    for (const { task, metrics } of signed) {
        const own = found.get(task) ?? [];
        for (const agreement of metrics) {
            const same = own.find(({ metric }) => metric === agreement.metric);
            if (same === undefined || !isSame(agreement, same))
                return { task, metric: agreement.metric };
        }
    }
    return null;
}
/** Counts are the same everywhere; limits go through quantiles, whose last digits may differ. */
function isSame(a, b) {
    const counts = ['truePositives', 'falsePositives', 'trueNegatives', 'falseNegatives', 'abstained'];
    const rates = ['truePositiveRate', 'falsePositiveRate', 'kappa'];
    return (counts.every((name) => a[name] === b[name]) &&
        rates.every((name) => {
            const [one, other] = [a[name], b[name]];
            if (one === null || other === null)
                return one === other;
            return ['value', 'lower', 'upper'].every((end) => Math.abs(Number(one[end]) - Number(other[end])) < 1e-9);
        }));
}


/***/ }),

/***/ 52255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Mean)
/* harmony export */ });
/** Count and mean of a stream of numbers. The sum is kept by Neumaier's compensated summation, so that a mean of many equal terms comes out exactly. */
class Mean {
    n;
    #sum;
    #compensation = 0;
    /** @param total the sum of so many numbers that were added elsewhere */
    constructor(n = 0, total = 0) {
        this.n = n;
        this.#sum = total;
    }
    add(value) {
        this.n += 1;
        const total = this.#sum + value;
        this.#compensation +=
            Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
        this.#sum = total;
    }
    /** The same whole number so many times. */
    addMany(value, count) {
        this.n += count;
        this.#sum += value * count;
    }
    get total() {
        return this.#sum + this.#compensation;
    }
    /** 0 when nothing was added. */
    get mean() {
        return this.n === 0 ? 0 : this.total / this.n;
    }
}


/***/ }),

/***/ 38625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Moments)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52255);

/**
 * Mean and sums of squared and cubed deviations of a stream of numbers, without keeping them: Welford's recurrence, and Chan,
 * Golub and LeVeque's rule for merging two streams (The American Statistician 37(3), 1983).
 */
class Moments extends _mean_js__WEBPACK_IMPORTED_MODULE_0__/* .Mean */ .g {
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    #running = 0;
    #squares = 0;
    #cubes = 0;
    add(value) {
        super.add(value);
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
    /** Of so many values of −1, 0 and 1, without adding them one by one. */
    static ofChanges({ lost, same, gained }) {
        const n = lost + same + gained;
        if (n === 0)
            return new Moments();
        const changes = new Moments(n, gained - lost);
        changes.min = lost > 0 ? -1 : same > 0 ? 0 : 1;
        changes.max = gained > 0 ? 1 : same > 0 ? 0 : -1;
        const mean = (gained - lost) / n;
        changes.#running = mean;
        changes.#squares = lost * (1 + mean) ** 2 + same * mean ** 2 + gained * (1 - mean) ** 2;
        changes.#cubes = gained * (1 - mean) ** 3 - same * mean ** 3 - lost * (1 + mean) ** 3;
        return changes;
    }
    /** Both streams as one. */
    static merged(a, b) {
        if (a.n + b.n === 0)
            return new Moments();
        const both = new Moments(a.n + b.n, a.total + b.total);
        both.min = Math.min(a.min, b.min);
        both.max = Math.max(a.max, b.max);
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

/***/ 75719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J8: () => (/* binding */ CorpusTally),
  Tz: () => (/* binding */ Tallies)
});

// UNUSED EXPORTS: Tally

// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/claims/covariance.js
var covariance = __webpack_require__(73963);
// EXTERNAL MODULE: ./build/claims/estimators.js
var estimators = __webpack_require__(91625);
// EXTERNAL MODULE: ./build/claims/id.js
var id = __webpack_require__(43299);
;// CONCATENATED MODULE: ./build/claims/metric-tallies.js
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

// EXTERNAL MODULE: ./build/claims/moments.js
var moments = __webpack_require__(38625);
;// CONCATENATED MODULE: ./build/claims/tally.js






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
    rows = new moments/* Moments */.W();
    /** Over the means of each key's repeats: what is independent of what. */
    keys = new moments/* Moments */.W();
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
        this.parts = (0,estimators/* isRatio */.mq)(estimator.name) ? new covariance/* Covariance */.C(2) : null;
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
        if (this.#current !== null && (0,estimators/* isRatio */.mq)(name))
            this.parts?.add((0,estimators/* ratioParts */.Wd)(name, this.#ownSums));
        this.#current = next;
        this.#ownSums.fill(0);
    }
}
const MEANS = new Map();
/** The part that holds a row's error. */
const ERROR_PART = (0,parts/* partNumber */.nt)('response');
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
    /** The tallies of rows in columns. */
    static ofColumns(sorted, wantsSlice, estimatorsOf) {
        const tallies = new Tallies(wantsSlice, estimatorsOf);
        const { columns } = sorted;
        const routes = new Map();
        let kind = -1;
        let route = null;
        for (let row = 0; row < sorted.count;) {
            const key = row;
            for (const end = sorted.endOfKey(row); row < end; row += 1) {
                if (route === null || columns.kind(row) !== kind) {
                    kind = columns.kind(row);
                    route = routes.get(kind) ?? tallies.#routeOf(sorted.at(row));
                    routes.set(kind, route);
                }
                route.rows += 1;
                const failed = columns.failed(row);
                if (route.targets === null)
                    tallies.#add(sorted.at(row), key, failed);
                else
                    for (const { at, tally } of route.targets)
                        tally.add(key, columns.score(row, at), failed);
            }
        }
        for (const { task, rows, targets } of routes.values()) {
            if (targets !== null)
                tallies.rows.set(task, (tallies.rows.get(task) ?? 0) + rows);
        }
        tallies.finish();
        return tallies;
    }
    add(row) {
        this.#add(row, row.key, row.closed?.includes(ERROR_PART) === true ? null : row.error !== null);
    }
    /** @param key what tells the row from its neighbours, unless they are repeats of the same sample */
    #add(row, key, failed) {
        this.rows.set(row.task, (this.rows.get(row.task) ?? 0) + 1);
        const estimators = this.#estimatorsFor(row.task);
        for (const [metric, { of }] of estimators.corpus)
            this.#addCorpus(row, key, metric, of, failed);
        for (const metric of Object.keys(row.scores)) {
            if (estimators.corpus.has(metric))
                continue;
            const score = row.scores[metric] ?? null;
            const tallies = this.#of(row.task, metric);
            tallies.overall.add(key, score, failed);
            for (const slice of Object.keys(row.slices)) {
                tallies.slice(slice, row.slices[slice] ?? '')?.add(key, score, failed);
            }
        }
    }
    /** Where the scores of rows go that have the same task, scores and slices. */
    #routeOf({ task, scores, slices }) {
        if (this.#estimatorsFor(task).corpus.size > 0)
            return { task, rows: 0, targets: null };
        if (!this.rows.has(task))
            this.rows.set(task, 0);
        const targets = Object.keys(scores).flatMap((metric, at) => {
            const tallies = this.#of(task, metric);
            const sliced = Object.keys(slices).flatMap((name) => tallies.slice(name, slices[name] ?? '') ?? []);
            return [tallies.overall, ...sliced].map((tally) => ({ at, tally }));
        });
        return { task, rows: 0, targets };
    }
    #addCorpus(row, key, metric, of, failed) {
        if (!of.every((name) => Object.hasOwn(row.scores, name)))
            return;
        const scores = of.map((name) => row.scores[name] ?? null);
        const tallies = this.#of(row.task, metric);
        const add = (tally) => {
            if (tally instanceof CorpusTally)
                tally.addScores(key, scores, failed);
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
        this.#byId.set((0,id/* formatClaimId */.B)(name), tally);
        return tally;
    }
}


/***/ }),

/***/ 31961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ votesDifference),
/* harmony export */   V: () => (/* binding */ VoteTally)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96950);



/**
 * Votes of several judges on the same outputs, each in a score of its own: 1, 0, or null for an abstention, which is no vote.
 *
 * Judges that err together are fewer than they look: n_eff = n/(1 + (n − 1)·ρ̄), with ρ̄ the mean correlation of two judges'
 * votes over the outputs on which both voted (threats-and-quorum.md §6). How hard the outputs are correlates votes too, so that this
 * is at most what the judges are worth.
 */
class VoteTally {
    #metric;
    #judges;
    #pairs;
    #outputs = 0;
    #abstained = 0;
    constructor(metric, judges) {
        this.#metric = metric;
        this.#judges = judges;
        this.#pairs = judges.flatMap((a, index) => judges.slice(index + 1).map((b) => ({ a, b, sums: new PairSums() })));
    }
    /** @throws MiraError E_MISMATCH where the score is not what the votes give */
    add(row) {
        const { scores } = row;
        if (!Object.hasOwn(scores, this.#metric))
            return;
        this.#outputs += 1;
        const votes = this.#judges.map((judge) => this.#voteOf(row, judge));
        this.#abstained += votes.filter((vote) => vote === null).length;
        this.#requireScore(row, votes);
        for (const { a, b, sums } of this.#pairs) {
            const [one, other] = [scores[a] ?? null, scores[b] ?? null];
            if (one !== null && other !== null)
                sums.add(one, other);
        }
    }
    #voteOf({ task, key, scores }, judge) {
        const vote = scores[judge] ?? null;
        if (vote === null || vote === 0 || vote === 1)
            return vote;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SCORE', `the vote ${judge} on ${task} ${key} is ${vote}`, {
            hint: 'A vote is 1, 0, or null for an abstention.',
        });
    }
    #requireScore({ task, key, scores }, votes) {
        const score = scores[this.#metric] ?? null;
        const given = votes.filter((vote) => vote !== null);
        const mean = given.length === 0 ? null : given.reduce((sum, vote) => sum + vote, 0) / given.length;
        const majority = mean === null || mean === 0.5 ? null : mean > 0.5 ? 1 : 0;
        if (score === majority || (score !== null && mean !== null && Math.abs(score - mean) <= 1e-9))
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MISMATCH', `${task} ${key}: ${this.#metric} is ${score}, and its votes (${votes.map((vote) => vote ?? 'none').join(', ')}) give ${majority ?? 'no majority'}`, {
            hint: 'A score of several judges is the majority or the mean of the votes that were given; an abstention is no vote.',
        });
    }
    /** `null` where nothing was voted on. */
    result() {
        if (this.#outputs === 0)
            return null;
        const known = this.#pairs.map(({ sums }) => sums.correlation).filter((value) => value !== null);
        const correlation = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
        const n = this.#judges.length;
        return {
            judges: [...this.#judges],
            abstained: this.#abstained,
            correlation: correlation === null ? null : (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(correlation),
            // judges that contradict each other are not worth more than they are
            effective: correlation === null ? null : (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(n / (1 + (n - 1) * Math.max(0, correlation))),
        };
    }
}
/** Counts of the four ways in which two votes can be given; φ is their correlation. */
class PairSums {
    #both = 0;
    #first = 0;
    #second = 0;
    #none = 0;
    add(a, b) {
        if (a === 1 && b === 1)
            this.#both += 1;
        else if (a === 1)
            this.#first += 1;
        else if (b === 1)
            this.#second += 1;
        else
            this.#none += 1;
    }
    /** `null` where one of the two always votes alike. */
    get correlation() {
        const [a, b, c, d] = [this.#both, this.#first, this.#second, this.#none];
        const scale = Math.sqrt((a + b) * (c + d)) * Math.sqrt((a + c) * (b + d));
        return scale > 0 ? (a * d - b * c) / scale : null;
    }
}
/** The id of a claim whose signed votes do not follow from the rows; `null` where all do. */
async function votesDifference(claims, rows) {
    const voted = claims.flatMap(({ id, task, metric, votes }) => votes === undefined ? [] : [{ id, task, votes, tally: new VoteTally(metric, votes.judges) }]);
    if (voted.length === 0)
        return null;
    for await (const row of rows()) {
        for (const { task, tally } of voted)
            if (task === row.task)
                tally.add(row);
    }
    return voted.find(({ votes, tally }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(votes) !== (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(tally.result()))?.id ?? null;
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ verifyClaims),
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./build/claims/controls.js
var claims_controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/claims/labels.js + 1 modules
var labels = __webpack_require__(40099);
// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/id.js
var claims_id = __webpack_require__(43299);
// EXTERNAL MODULE: ./build/claims/tally.js + 1 modules
var tally = __webpack_require__(75719);
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
    exact('interval.level', claim.interval?.level ?? null, interval?.level ?? null);
    for (const end of ['lower', 'upper']) {
        const signed = claim.interval?.[end] ?? null;
        const recomputed = interval?.[end] ?? null;
        check(`interval.${end}`, signed, recomputed, nearlyEqual(signed, recomputed));
    }
    // left out, they would hide that the samples were asked more than once, and how unsteady the answers are
    const { repeats } = (0,build/* repeatsOf */.UY)(tally) ?? {};
    exact('repeats.count', claim.repeats?.count ?? null, repeats?.count ?? null);
    exact('repeats.flipRate', claim.repeats?.flipRate ?? null, repeats?.flipRate ?? null);
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

// EXTERNAL MODULE: ./build/claims/votes.js
var votes = __webpack_require__(31961);
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
    const { openEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(1598)]).then(__webpack_require__.bind(__webpack_require__, 16913));
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
/**
 * Every number that was signed follows from the samples: what the controls found first, then the claims without broken samples.
 *
 * @throws MiraError E_RECOMPUTE
 */
async function verifyClaims({ claims, controls = [] }, rows) {
    const control = await (0,claims_controls/* brokenDifference */.fE)(controls, () => rows.rows());
    if (control !== null) {
        const { task, recomputed, signed } = control;
        throw notComputed(`the reference answers of ${task}: ${recomputed} by their rows, and ${signed} was signed`);
    }
    const agreement = await (0,labels/* agreementDifference */.Ib)(controls, () => rows.rows());
    if (agreement !== null) {
        const { task, metric } = agreement;
        throw notComputed(`the agreement of the judge of ${task}/${metric} does not follow from the labelled samples`);
    }
    const counted = () => controls.length === 0 ? rows.rows() : (0,claims_controls/* countedRows */.QL)(rows.rows(), (0,claims_controls/* brokenIn */.pf)(controls));
    const [difference, ...more] = await recomputeClaims(claims, counted());
    if (difference !== undefined) {
        const { id, member, signed, recomputed } = difference;
        const others = more.length === 0 ? '' : ` (and ${more.length} more differences)`;
        throw notComputed(`${id}: ${member} is ${recomputed} by the samples, and ${signed} was signed${others}`);
    }
    const voted = await (0,votes/* votesDifference */.J)(claims, counted);
    if (voted !== null)
        throw notComputed(`${voted}: its votes do not follow from the samples`);
}
function notComputed(message) {
    return new errors/* MiraError */.gx('E_RECOMPUTE', message, {
        hint: 'Whoever signed this did not compute it from these samples.',
    });
}
function refused(message) {
    return new errors/* MiraError */.gx('E_EVIDENCE', message, {
        hint: 'Fetch the samples and salts again from where the bundle was published.',
    });
}


/***/ }),

/***/ 52800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ supersessionOf),
/* harmony export */   fJ: () => (/* binding */ refuseSuperseded),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _baseline_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47652);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48347);



/** Why an evaluation counts no more at a time; `null` where it does, and for every other statement. */
function expiryOf(statement, now) {
    const over = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvaluation */ .lZ)(statement) ? (0,_baseline_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .overSince */ .lp)(statement.predicate, now) : null;
    if (over === null)
        return null;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_EXPIRED', `the evaluation was valid until ${over}`, {
        hint: 'Evaluate the model again; what was signed stays signed, and does not count any more.',
    });
}
/** Why another of these evaluations takes the place of this one, each of them verified; `null` where none does. */
function supersessionOf(evaluation, among) {
    const reason = (0,_baseline_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedIn */ .Sn)(among, evaluation);
    if (reason === null)
        return null;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SUPERSEDED', `another evaluation that was given supersedes this one: ${reason}`, {
        hint: 'Use the other one.',
    });
}
/** Bundles that were verified together: an evaluation that another of them supersedes is refused, however good its signature. */
function refuseSuperseded(reports) {
    const evaluations = reports.map(standingOf).filter((found) => found !== null);
    return reports.map((report) => {
        const own = standingOf(report);
        const why = own === null ? null : supersessionOf(own, evaluations);
        return why === null ? report : refusedBy(report, why);
    });
}
function standingOf(report) {
    return report.verified && (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvaluation */ .lZ)(report.statement)
        ? { digest: report.digest, statement: report.statement }
        : null;
}
function refusedBy({ checks, identity }, { code, message, hint }) {
    return {
        verified: false,
        statement: null,
        identity,
        checks: checks.map((check) => check.name === 'policy' ? { name: 'policy', status: 'failed', code, detail: message, hint } : check),
    };
}


/***/ }),

/***/ 92454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBundle: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./build/verification/bundle.js
var verification_bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/evidence.js + 1 modules
var verification_evidence = __webpack_require__(56777);
// EXTERNAL MODULE: ./build/verification/describe.js
var describe = __webpack_require__(54785);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/verification/standing.js
var standing = __webpack_require__(52800);
// EXTERNAL MODULE: ./build/verification/trusted-times.js
var trusted_times = __webpack_require__(5146);
// EXTERNAL MODULE: ./build/verification/timestamps.js
var verification_timestamps = __webpack_require__(72713);
;// CONCATENATED MODULE: ./build/verification/witnesses.js

/** The witnesses of a bundle whose log entries and time stamps have been verified, every one of them. */
async function witnessesOf(bundle) {
    const timestamps = await (0,verification_timestamps/* readTimestamps */.y)(bundle);
    return {
        logs: new Set(bundle.entries.map(({ logId }) => logId)).size,
        timestamps: new Set(timestamps.map(({ authority }) => authority)).size,
    };
}

;// CONCATENATED MODULE: ./build/verification/policy-check.js




/** What a policy may ask about, once everything else holds. */
async function signedFacts(bundle, { identity, times }, statement) {
    return { identity, statement, certifiedTime: (0,trusted_times/* earliest */.Qd)(times), ...(await witnessesOf(bundle)) };
}
/** Whether anything can speak against what was signed, once everything else holds. */
function isJudged({ policy, identity, validOn }, statement) {
    if (policy !== undefined || identity.kind === 'policy')
        return true;
    return validOn !== undefined && (0,standing/* expiryOf */.p1)(statement, validOn) !== null;
}
/**
 * Whether it counts what was signed. A request that leaves the identity to the policy and has none trusts nobody.
 *
 * @throws MiraError E_SIGNER, E_EXPIRED, or the code that the policy gives
 */
function assertPolicy({ policy, identity, validOn }, facts) {
    const nobody = identity.kind === 'policy' ? 'no policy says whose signature counts' : null;
    const expiry = validOn === undefined ? null : (0,standing/* expiryOf */.p1)(facts.statement, validOn);
    const why = (policy === undefined ? nobody : policy(facts)) ?? expiry;
    if (why === null)
        return;
    throw why instanceof errors/* MiraError */.gx ? why : new errors/* MiraError */.gx('E_SIGNER', why);
}

// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/signature.js
var verification_signature = __webpack_require__(27204);
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var verification_statement = __webpack_require__(48347);
;// CONCATENATED MODULE: ./build/verification/verify.js










/**
 * Verifies a bundle in the order of design.md §8, every check by name. Never throws: whatever goes wrong is a check that
 * failed, and nothing of the statement is handed out then.
 */
async function verifyBundle(bytes, request) {
    const checks = new verification_checks/* Checks */.sR();
    let signer = null;
    const found = await checks.sequence(async () => {
        await checks.make('size', () => (0,verification_bundle/* assertBundleSize */.up)(bytes.byteLength));
        const bundle = await checks.make('bundle', () => (0,verification_bundle/* parseBundle */.QN)(bytes), describe/* describeBundle */.wN);
        const signature = await verifySigner(bundle, request, checks);
        const { identity } = signature;
        signer = identity;
        await checks.make('identity', () => (0,requirement/* assertIdentity */.D7)(identity, request.identity), () => (0,describe/* describeIdentity */.Cl)(identity));
        const statement = await verifyStatement(signature, request, checks);
        const controls = await verifyNumbers(statement, request, checks);
        if (!isJudged(request, statement))
            checks.skip('policy', 'no policy was given');
        else
            await checks.make('policy', async () => assertPolicy(request, await signedFacts(bundle, signature, statement)));
        const logIndex = bundle.entries[0]?.logIndex ?? null;
        const certifiedTime = (0,trusted_times/* earliest */.Qd)(signature.times);
        return { statement, identity, digest: bundle.digest, logIndex, certifiedTime, controls };
    });
    return found === null
        ? { verified: false, checks: checks.list(), statement: null, identity: signer }
        : { verified: true, checks: checks.list(), ...found };
}
async function verifySigner(bundle, { identity, trustRoot, timestamped = false }, checks) {
    const keys = (0,requirement/* keysOf */.YD)(identity);
    const algorithm = await checks.make('signature', () => (0,verification_signature/* checkSignatureBytes */.O)(bundle, keys), unjudged);
    const certified = `certificate valid when ${bundle.entries.length === 0 ? 'stamped' : 'logged'}`;
    const how = bundle.signer.kind === 'certificate' ? certified : 'key given';
    const signature = await checks.make('signature', () => (0,verification_signature/* verifySignature */.v)(bundle, trustRoot, keys), () => `${algorithm}, ${how}`);
    const testimony = (0,describe/* describeTestimony */.yT)(bundle, signature.times);
    if (testimony === null && !timestamped)
        checks.skip('log', 'signed with a key, entered into no log and not stamped');
    else
        await checks.make('log', () => (0,trusted_times/* assertTestimony */.Nl)(bundle.entries, signature.times, timestamped), () => testimony ?? '');
    return signature;
}
async function verifyStatement(signature, { type, model }, checks) {
    await checks.make('payload-type', () => (0,verification_statement/* assertPayloadType */.DA)(signature.payloadType), () => signature.payloadType);
    const json = await checks.make('statement', () => (0,verification_statement/* parseStatement */.By)(signature.payload), () => 'in-toto Statement v1');
    await checks.make('predicate-type', () => (0,verification_statement/* assertPredicateType */.KQ)(json, type), () => verification_statement/* PREDICATE_TYPES */.Cs[type]);
    const subject = await checks.make('subject', () => (0,verification_statement/* assertSubject */.lW)(json, type, model ?? null), String);
    if (model === undefined && (0,verification_statement/* speaksOfModel */.EH)(type))
        checks.skip('subject', `no model was given (${subject})`);
    return checks.make('schema', () => (0,verification_statement/* parseAs */.gf)(json, type));
}
async function verifyNumbers(statement, { samples }, checks) {
    if (!(0,verification_statement/* isEvaluation */.lZ)(statement) || samples === undefined) {
        const why = (0,verification_statement/* isEvaluation */.lZ)(statement) ? noSamples(statement) : verification_checks/* NO_SAMPLES_EXPECTED */.jU;
        for (const name of ['evidence', 'claims'])
            checks.skip(name, why);
        return null;
    }
    const { predicate } = statement;
    const { evidence, claims } = predicate;
    const rows = await checks.make('evidence', () => (0,verification_evidence/* verifyEvidence */.J)(evidence, samples), ({ views }) => (0,describe/* describeEvidence */.RQ)(evidence, views));
    return checks.make('claims', async () => {
        await (0,verification_evidence/* verifyClaims */.d)(predicate, rows);
        const controlled = predicate.controls?.some(({ kind }) => kind === 'must-fail') === true;
        // the gate is loaded for those few alone
        return controlled ? (await Promise.all(/* import() */[__webpack_require__.e(4155), __webpack_require__.e(4258), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 510))).controlFacts(predicate, () => rows.rows()) : null;
    }, () => `${claims.length} of ${claims.length} recomputed from the samples`);
}
function noSamples({ predicate }) {
    return (0,evaluation/* isWithheld */.Ys)(predicate.evidence) ? verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ : 'no samples were given';
}
/** What can be said of the signature where the log is refused before the certificate is judged. */
function unjudged(algorithm) {
    return `${algorithm}, by the key that the bundle names; who holds it was not judged`;
}


/***/ })

};
