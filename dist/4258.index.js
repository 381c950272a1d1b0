export const id = 4258;
export const ids = [4258];
export const modules = {

/***/ 74401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded)
/* harmony export */ });
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 61239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29338);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74401);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92770);



/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
function termsOf(plan) {
    const rules = plan.claims === 'auto' ? null : new _select_js__WEBPACK_IMPORTED_MODULE_1__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !(0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .isBounded */ .C)(claim);
            return { margin: _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULT_MARGIN, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        const { metric: _pattern, direction: _declared, ...own } = rule;
        return { ...own, rule: index };
    };
}


/***/ }),

/***/ 23094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ ONE_ATTEMPT),
/* harmony export */   F_: () => (/* binding */ declineLevel),
/* harmony export */   Uf: () => (/* binding */ spentOnHolds),
/* harmony export */   fd: () => (/* binding */ scoredAlike),
/* harmony export */   hg: () => (/* binding */ holdsLevel),
/* harmony export */   js: () => (/* binding */ pooledRows)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);

/** The only try there is. */
const ONE_ATTEMPT = { rule: 'pooled', number: 1, earlier: [] };
/** At which `holds` is tested at the k-th look: α·2^(1−k), so that a false one in any of them has at most 2α. */
function holdsLevel(alpha, { number }) {
    return alpha * 2 ** (1 - number);
}
/** The sum of the levels of all looks so far: no more than that is the chance of a false `holds` at any of them. */
function spentOnHolds(alpha, attempts) {
    return 2 * alpha - holdsLevel(alpha, attempts);
}
/**
 * At which a decline is called: α. Under `sequential`, a claim of which there is no e-value has α·2^(−k) at the k-th look.
 *
 * @param method by which the claim was tested
 */
function declineLevel(alpha, { rule, number }, method) {
    return rule === 'pooled' || method === 'e-value' ? alpha : alpha * 2 ** -number;
}
/** A row of this try first, then those of the earlier ones, the oldest first, as further repeats of the same sample. */
function pooledRows(own, { earlier }) {
    return earlier.length === 0 ? own() : merged([own, ...earlier].map((rows) => byKey(rows())));
}
async function* merged(streams) {
    const heads = await Promise.all(streams.map((stream) => stream.next()));
    for (;;) {
        const there = heads.flatMap((head) => (head.done === true ? [] : [head.value]));
        const [first, ...others] = there;
        if (first === undefined)
            return;
        const next = others.reduce((least, one) => (compareKeys(one[0], least[0]) < 0 ? one : least), first)[0];
        const tries = [];
        for (const [index, head] of heads.entries()) {
            if (head.done === true || compareKeys(head.value[0], next) !== 0) {
                tries.push([]);
                continue;
            }
            tries.push(head.value);
            const stream = streams[index];
            if (stream !== undefined)
                heads[index] = await stream.next();
        }
        yield* together(tries);
    }
}
/** Every try has as many repeats as the one with the most: what one of them lacks is asked and not scored. */
function* together(tries) {
    const repeats = Math.max(...tries.map(({ length }) => length));
    const known = tries.flat();
    const [template] = known;
    if (template === undefined)
        return;
    const scores = Object.fromEntries(known.flatMap((row) => Object.keys(row.scores)).map((name) => [name, null]));
    const unscored = { ...template, scores, response: null, error: null };
    for (const [place, rows] of tries.entries()) {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
            yield { ...(rows[repeat] ?? unscored), repeat: place * repeats + repeat };
        }
    }
}
/** Whether two measurements scored every sample alike: then the later one is no new look at anything. */
async function scoredAlike(one, other) {
    const others = other[Symbol.asyncIterator]();
    try {
        for await (const row of one) {
            const next = await others.next();
            if (next.done === true || !sameScores(row, next.value))
                return false;
        }
        return (await others.next()).done === true;
    }
    finally {
        await others.return?.();
    }
}
function sameScores(a, b) {
    const names = Object.keys(a.scores);
    return (a.task === b.task &&
        a.key === b.key &&
        a.repeat === b.repeat &&
        names.length === Object.keys(b.scores).length &&
        names.every((name) => Object.hasOwn(b.scores, name) && a.scores[name] === b.scores[name]));
}
function compareKeys(a, b) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.task, b.task) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.key, b.key);
}
async function* byKey(rows) {
    let current = null;
    for await (const row of rows) {
        if (current !== null && compareKeys(current[0], row) === 0) {
            current.push(row);
            continue;
        }
        if (current !== null)
            yield current;
        current = [row];
    }
    if (current !== null)
        yield current;
}


/***/ }),

/***/ 56368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ MIN_PAIRS),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Qn: () => (/* binding */ changedPairs),
/* harmony export */   hM: () => (/* binding */ WITHOUT_ROWS)
/* harmony export */ });
/* harmony import */ var _ruler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80242);

/** Fewer pairs than this answer nothing. */
const MIN_PAIRS = 10;
/** A value that was printed, and that policy does not call the same whenever it is measured. */
const WITHOUT_ROWS = {
    reason: 'aggregate-only',
    detail: 'the harness gave the value and no samples',
};
/** What comes before any test, in the gate's order (contracts.md §5). */
function settle(one, setting) {
    const { claim, candidate, table, terms } = one;
    const changed = (0,_ruler_js__WEBPACK_IMPORTED_MODULE_0__/* .rulerChange */ .f)(claim, candidate, setting.baseline, setting.candidate);
    if (candidate === null) {
        return claim.slice !== null && changed !== null
            ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
            : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
    }
    const known = changed ?? changedPairs(claim, table, setting.sameMeasurement) ?? leftOut(one);
    if (known !== null)
        return { verdict: 'inconclusive', reason: 'incomparable', detail: known };
    const pairs = table.n + table.missing;
    const aggregate = claim.kind === 'aggregate';
    if (!aggregate && isWithheld(setting)) {
        return { verdict: 'inconclusive', reason: 'no-samples', detail: withheldBy(setting) };
    }
    if (pairs === 0 && !aggregate)
        return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
    if (setting.sameMeasurement)
        return { verdict: 'holds', reason: 'identity', detail: null };
    if (aggregate && terms.deterministic !== true) {
        return { verdict: 'inconclusive', ...WITHOUT_ROWS };
    }
    if (pairs >= MIN_PAIRS || aggregate)
        return null;
    return { verdict: 'inconclusive', reason: 'underpowered', detail: `${table.n} pairs are fewer than ${MIN_PAIRS}` };
}
/** A sample that a model answered right is not broken: nobody may leave out what was just lost. */
function leftOut({ lostByLeavingOut = 0 }) {
    if (lostByLeavingOut === 0)
        return null;
    const samples = lostByLeavingOut === 1 ? '1 sample' : `${lostByLeavingOut} samples`;
    return `the reference answers of ${samples} fail here that the baseline answered better than the candidate`;
}
/** What the pairs say about the ruler; `null` when nothing speaks against it. */
function changedPairs(claim, table, sameMeasurement) {
    const total = table.n + table.missing;
    if (table.changed > 0)
        return `the prompt or target of ${table.changed} of ${total} samples changed`;
    if (table.hidden === 0 || sameMeasurement || declaresQuestions(claim))
        return null;
    return `the prompt or target of ${table.hidden} of ${total} samples is closed and no dataset is declared, so that nobody can see whether the questions are the same`;
}
/** Files that hold the questions are among the claim's materials, and with them in what makes it comparable. */
function declaresQuestions({ materials }) {
    return materials.some((id) => id.startsWith('dataset:') || id.startsWith('prompts:'));
}
function isWithheld({ baseline, candidate }) {
    return baseline.withheld === true || candidate.withheld === true;
}
function withheldBy({ baseline }) {
    return `the ${baseline.withheld === true ? 'baseline' : 'candidate'} shows no samples (evidence.publish: none)`;
}


/***/ }),

/***/ 30151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides),
  C: () => (/* binding */ recordFirst)
});

// EXTERNAL MODULE: ./build/gate/attempts.js
var gate_attempts = __webpack_require__(23094);
;// CONCATENATED MODULE: ./build/gate/environment.js
const DETAIL = 'in a changed environment';
/** The verdicts on these claims, one each, under a rule; as they are where nothing changed around the model. */
function underEnvironment(verdicts, claims, rule) {
    if (rule === undefined)
        return verdicts;
    const affected = new Set(claims.filter((claim) => rule.affects(claim)).map(({ id }) => id));
    return verdicts.map((verdict) => (affected.has(verdict.id) ? acrossEnvironments(verdict, rule.policy) : verdict));
}
/**
 * A comparison across two environments carries the reason `environment`, unless another reason settled it; by policy a
 * loss proven across them is nobody's regression. What holds, holds: it was shown in spite of the change.
 */
function acrossEnvironments(verdict, policy) {
    if (verdict.method === 'none' || verdict.method === 'identity')
        return verdict;
    // a floor is broken on any machine, and what became of it since the anchor is a comparison with another one
    if ([verdict.floor, verdict.anchor].some((other) => other?.verdict === 'regressed'))
        return verdict;
    const open = verdict.reason === null || verdict.reason === 'size-unsettled';
    if (!open || (verdict.verdict !== 'regressed' && verdict.verdict !== 'inconclusive'))
        return verdict;
    const detail = verdict.detail === null ? DETAIL : `${verdict.detail}; ${DETAIL}`;
    if (policy === 'inconclusive')
        return { ...verdict, verdict: 'inconclusive', reason: 'environment', detail };
    return { ...verdict, reason: verdict.reason ?? 'environment', detail };
}

// EXTERNAL MODULE: ./build/claims/covariance.js
var covariance = __webpack_require__(73963);
// EXTERNAL MODULE: ./build/claims/estimators.js
var estimators = __webpack_require__(91625);
// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
// EXTERNAL MODULE: ./build/claims/moments.js
var claims_moments = __webpack_require__(38625);
// EXTERNAL MODULE: ./build/gate/shapes/resampled.js
var resampled = __webpack_require__(90336);
;// CONCATENATED MODULE: ./build/gate/outcomes.js


/** Counts and differences of pairs under one assumption about what is missing. */
class Outcomes {
    n = 0;
    gained = 0;
    lost = 0;
    /** Of the differences that are not counted below. */
    #moments;
    /** Differences of −1, 0 and 1: counted, since nearly all are one of them. */
    #minus = 0;
    #none = 0;
    #plus = 0;
    #clustered;
    #values = [];
    #clusters = [];
    /** @param clustered whether each difference has a cluster, and all are kept therefore */
    constructor(clustered = false, moments = new claims_moments/* Moments */.W()) {
        this.#clustered = clustered;
        this.#moments = moments;
    }
    /** Sign-normalised, so that more is better. */
    add(difference, cluster = null) {
        this.n += 1;
        if (difference > 0)
            this.gained += 1;
        if (difference < 0)
            this.lost += 1;
        if (difference === 0)
            this.#none += 1;
        else if (difference === 1)
            this.#plus += 1;
        else if (difference === -1)
            this.#minus += 1;
        else
            this.#moments.add(difference);
        if (this.#clustered)
            this.#clusters.push(cluster ?? '');
        else if (this.n > resampled/* RESAMPLED_UP_TO */.AQ)
            this.#values = null;
        this.#values?.push(difference);
    }
    /** The same one so many times, −1, 0 or 1; the single ones are not kept then. */
    addMany(difference, count) {
        this.n += count;
        if (difference > 0)
            this.gained += count;
        if (difference < 0)
            this.lost += count;
        if (difference === 0)
            this.#none += count;
        else if (difference > 0)
            this.#plus += count;
        else
            this.#minus += count;
        this.#values = null;
    }
    get #all() {
        if (this.#minus + this.#none + this.#plus === 0)
            return this.#moments;
        const counted = { lost: this.#minus, same: this.#none, gained: this.#plus };
        return claims_moments/* Moments */.W.merged(claims_moments/* Moments */.W.ofChanges(counted), this.#moments);
    }
    get differences() {
        return { moments: this.#all, values: this.#values, clusters: this.#clustered ? this.#clusters : null };
    }
    /** Those that were seen together with those that were assumed. */
    with(assumed) {
        const both = new Outcomes(this.#clustered, claims_moments/* Moments */.W.merged(this.#all, assumed.#all));
        both.n = this.n + assumed.n;
        both.gained = this.gained + assumed.gained;
        both.lost = this.lost + assumed.lost;
        both.#clusters = this.#clusters.concat(assumed.#clusters);
        both.#values = this.#values === null || assumed.#values === null ? null : this.#values.concat(assumed.#values);
        return both;
    }
}

// EXTERNAL MODULE: ./build/gate/case.js
var gate_case = __webpack_require__(56368);
// EXTERNAL MODULE: ./build/gate/shapes/tested.js
var tested = __webpack_require__(97776);
;// CONCATENATED MODULE: ./build/gate/shapes/aggregate.js


/**
 * Two values without rows. With standard errors: Δ ± z·√(SEᵇ² + SEᶜ²), which is too wide where the samples were the same
 * ones, and rests on errors that nobody can recompute; it is shown, and decides nothing. `null` without them.
 */
function testEstimates(before, after, sign, terms) {
    if (before.error === null || after.error === null)
        return null;
    const standardError = Math.hypot(before.error, after.error);
    const delta = sign * (after.value - before.value);
    if (!(standardError > 0))
        return null;
    const { margin, alpha } = terms;
    const half = -(0,stats/* normalQuantile */.Zl)(alpha) * standardError;
    return {
        method: 'estimate-z',
        n: 0,
        delta,
        interval: { lower: delta - half, upper: delta + half },
        pDecline: (0,stats/* normalCdf */.vr)(delta / standardError),
        pNotWorse: (0,stats/* normalCdf */.vr)(-(delta + margin) / standardError),
        pBeyond: () => (0,stats/* normalCdf */.vr)((delta + margin) / standardError),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => ({
            ...(0,tested/* outlookOf */.jH)({ n: 1, delta, standardError, bounded: false }, terms, adjustedAlpha),
            needed: () => null,
        }),
    };
}
/** A metric that policy says comes out the same whenever it is measured: its difference is the truth. */
function testDeterministic(before, after, sign, { margin }) {
    const delta = sign * (after.value - before.value);
    // the last bit of a difference of two printed numbers is not a loss
    const within = delta >= -margin - 1e-12 * Math.max(1, Math.abs(before.value));
    return {
        method: 'deterministic',
        n: 0,
        delta,
        interval: { lower: delta, upper: delta },
        pDecline: within ? 1 : 0,
        pNotWorse: within ? 0 : 1,
        pBeyond: () => (within ? 1 : 0),
        resampling: null,
        blocked: null,
        outlook: () => tested/* NO_OUTLOOK */.g0,
    };
}

// EXTERNAL MODULE: ./build/gate/shapes/means.js
var means = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/gate/shapes/ratio.js
var shapes_ratio = __webpack_require__(52754);
// EXTERNAL MODULE: ./build/gate/shapes/binary.js
var binary = __webpack_require__(4016);
;// CONCATENATED MODULE: ./build/gate/shapes/clusters.js


/** Fewer clusters than this say nothing about the spread among clusters. */
const MIN_CLUSTERS = 10;
/**
 * Differences that may depend on each other within a cluster: Student's t with clustered standard errors and C − 1 degrees
 * of freedom (E. Miller, arXiv 2411.00640). Tango's interval has no known coverage there, so single outcomes are judged
 * in this way too.
 */
function testClustered({ moments, values, clusters }, terms) {
    const groups = new Set(clusters ?? []).size;
    const { n, mean } = moments;
    if (values === null || clusters === null || groups < 2) {
        return blockedBy((0,means/* testTied */.Lu)('clustered-t', moments, 1, terms), groups);
    }
    const { standardError, df } = (0,stats/* clusteredPairedT */.tR)({ differences: values, clusters, confidence: 1 - 2 * terms.alpha });
    const tested = standardError === 0
        ? (0,means/* testTied */.Lu)('clustered-t', moments, groups, terms)
        : (0,means/* studentT */.mu)({ method: 'clustered-t', n, delta: mean, standardError, df }, terms);
    return groups < MIN_CLUSTERS ? blockedBy(tested, groups) : tested;
}
function blockedBy(tested, groups) {
    const detail = `${groups} cluster${groups === 1 ? '' : 's'} of samples are fewer than ${MIN_CLUSTERS}`;
    return { ...tested, blocked: { reason: 'underpowered', detail } };
}

;// CONCATENATED MODULE: ./build/gate/shapes/scores.js




/** Paired scores: the test that their shape asks for (docs/gate.md). */
function testScores(outcomes, shape, terms) {
    const { gained, lost, n, differences } = outcomes;
    const how = { ...terms, bounded: shape.bounded, most: shape.most ?? 1 };
    if (shape.clustered)
        return testClustered(differences, how);
    if (shape.binary)
        return (0,binary/* testBinary */.a)({ gained, lost, n }, terms);
    const { values } = differences;
    return values !== null && (0,resampled/* needsResampling */.sS)(differences, gained + lost)
        ? (0,resampled/* testResampled */.C3)(differences, values, how)
        : (0,means/* testMeans */.JI)(differences, how);
}

;// CONCATENATED MODULE: ./build/gate/floor.js










/**
 * One claim of the candidate against the worst value that policy allows, whatever the baseline was: single outcomes by the
 * exact binomial test with Clopper and Pearson's interval, other scores by the test of their differences from the floor
 * (evaluations-and-statistics.md §5); a value without rows by itself, where policy says that it has no noise. In what is tested here a "decline" is a value below the floor.
 */
class FloorTable {
    claim;
    floor;
    #deterministic;
    #sign;
    #above;
    #parts = new covariance/* Covariance */.C(2);
    #missing;
    #binary = true;
    #bounded = true;
    #right = 0;
    constructor(claim, floor, deterministic) {
        this.claim = claim;
        this.floor = floor;
        this.#deterministic = deterministic;
        this.#sign = claim.direction === 'higher' ? 1 : -1;
        this.#above = new Outcomes(claim.clusters !== undefined);
        this.#missing = claim.counts.missing;
    }
    get missing() {
        return this.#missing;
    }
    get bounded() {
        return this.#bounded && (this.claim.kind === 'binary' || this.claim.kind === 'mean');
    }
    add({ rows }) {
        const { kind, of = [], metric, asked = 0 } = this.claim;
        if (kind === 'aggregate')
            return;
        const names = (0,estimators/* isRatio */.mq)(kind) ? of : [metric];
        const sums = names.map(() => 0);
        for (const { scores } of rows) {
            for (const [index, name] of names.entries()) {
                const score = scores[name] ?? null;
                if (score === null) {
                    this.#missing += 1;
                    return;
                }
                sums[index] = (sums[index] ?? 0) + score;
            }
        }
        if (rows.length < asked) {
            this.#missing += 1;
            return;
        }
        if ((0,estimators/* isRatio */.mq)(kind))
            this.#parts.add((0,estimators/* ratioParts */.Wd)(kind, sums));
        else
            this.#addScore((sums[0] ?? 0) / rows.length, rows);
    }
    #addScore(value, rows) {
        if (rows.length > 1 || (value !== 0 && value !== 1))
            this.#binary = false;
        if (value < 0 || value > 1)
            this.#bounded = false;
        if (value === 1)
            this.#right += 1;
        const { clusters, kind } = this.claim;
        const logarithmic = kind === 'log-ratio';
        const difference = logarithmic ? Math.log(value / this.floor) : value - this.floor;
        if (Number.isFinite(difference)) {
            this.#above.add(this.#sign * difference, clusters === undefined ? null : (rows[0].slices[clusters] ?? null));
        }
    }
    tests(terms) {
        const how = { ...terms, margin: 0 };
        if (this.claim.kind === 'aggregate')
            return this.#testPrinted(how);
        if ((0,estimators/* isRatio */.mq)(this.claim.kind)) {
            const seen = this.#parts.n < 2 ? null : this.#testRatio(how);
            return seen === null ? null : { seen, worst: seen, best: seen };
        }
        const { n } = this.#above;
        if (n + this.#missing === 0 || (n === 0 && !this.bounded))
            return null;
        const seen = n === 0 ? null : this.#test(0, null, how);
        if (seen !== null && (this.#missing === 0 || !this.bounded))
            return { seen, worst: seen, best: seen };
        const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
        return { seen, worst: this.#test(this.#missing, bad, how), best: this.#test(this.#missing, good, how) };
    }
    /** With so many missing scores as they are assumed. */
    #test(missing, assumed, terms) {
        const clustered = this.claim.clusters !== undefined;
        if (this.#binary && !clustered) {
            return this.#testBinary(this.#right + missing * (assumed ?? 0), this.#above.n + missing, terms);
        }
        const filled = new Outcomes(clustered);
        for (let i = 0; i < missing; i += 1)
            filled.add(this.#sign * ((assumed ?? 0) - this.floor), `missing ${i}`);
        const most = this.#sign === 1 ? this.floor : 1 - this.floor;
        const shape = { binary: false, bounded: this.bounded && most > 0, most, clustered };
        return testScores(missing === 0 ? this.#above : this.#above.with(filled), shape, terms);
    }
    #testBinary(right, n, { alpha }) {
        const { lower, upper } = (0,stats/* clopperPearsonInterval */.JW)({ successes: right, n, confidence: 1 - 2 * alpha });
        const floor = Math.min(1, Math.max(0, this.floor));
        const atMost = (0,stats/* binomialCdf */.HU)(right, n, floor);
        const atLeast = right === 0 ? 1 : (0,stats/* binomialSf */.vD)(right - 1, n, floor);
        const [from, to] = this.#sign === 1 ? [lower, upper] : [-upper, -lower];
        return {
            ...(0,tested/* nothingTested */.J1)('mcnemar-exact'),
            n,
            delta: this.#sign * (right / n - this.floor),
            interval: { lower: from - this.#sign * this.floor, upper: to - this.#sign * this.floor },
            pDecline: this.#sign === 1 ? atMost : atLeast,
            pNotWorse: this.#sign === 1 ? atLeast : atMost,
            outlook: () => tested/* NO_OUTLOOK */.g0,
        };
    }
    #testPrinted(terms) {
        if (this.claim.estimate === null)
            return null;
        const seen = this.#deterministic
            ? testDeterministic(exactly(this.floor), exactly(Number(this.claim.estimate)), this.#sign, terms)
            : { ...(0,tested/* nothingTested */.J1)('estimate-z'), blocked: gate_case/* WITHOUT_ROWS */.hM };
        return { seen, worst: seen, best: seen };
    }
    #testRatio(terms) {
        const parts = this.#parts;
        const ratio = (0,shapes_ratio/* ratioAt */.$)(parts, 0);
        if (ratio === null)
            return null;
        const standardError = parts.standardError([1 / parts.mean(1), -ratio / parts.mean(1)]);
        const delta = this.#sign * (ratio - (this.claim.kind === 'ratio' ? Math.log(this.floor) : this.floor));
        if (!(standardError > 0))
            return (0,tested/* nothingTested */.J1)('ratio-t');
        return (0,means/* studentT */.mu)({ method: 'ratio-t', n: parts.n, delta, standardError, df: parts.n - 1 }, { ...terms, bounded: false, most: 1 });
    }
    /** A difference from the floor, as tested, as a value of the metric. */
    valueAt(difference) {
        const { kind } = this.claim;
        if (kind === 'ratio' || kind === 'log-ratio')
            return this.floor * Math.exp(this.#sign * difference);
        return this.floor + this.#sign * difference;
    }
}
/** The floors that policy sets for a candidate's claims, whether the baseline has them or not. */
function floorsOf(claims, terms) {
    return claims.flatMap((claim) => {
        const { floor, deterministic = false } = terms(claim);
        return floor === undefined || claim.kind === 'bleu' ? [] : [new FloorTable(claim, floor, deterministic)];
    });
}
function exactly(value) {
    return { value, error: null };
}

;// CONCATENATED MODULE: ./build/gate/margin.js
/**
 * The allowed loss in the metric's unit, for a baseline's value: a relative margin is a share of it, and a guard caps the
 * margin where the value lies below a stated one (one point is nothing at 80 %, and a tenth at 10 %). The baseline's value
 * is known before anything is measured, so that this is a fixed number. 0 where nothing can be allowed.
 */
function allowedLoss(terms, baseline) {
    const { margin, guard } = terms;
    const plain = plainMargin(margin, baseline);
    if (guard === undefined || baseline === null || baseline >= guard.below)
        return plain;
    return Math.min(plain, guard.relative * Math.abs(baseline));
}
function plainMargin(margin, baseline) {
    return typeof margin === 'number' ? margin : margin.relative * Math.abs(baseline ?? 0);
}

// EXTERNAL MODULE: ./build/gate/ruler.js
var ruler = __webpack_require__(80242);
;// CONCATENATED MODULE: ./build/gate/anchor.js



/** Why a claim cannot be compared with the anchor's; then the anchor is shown and decides nothing. */
function anchorObstacle({ candidate, terms }, { anchor, claim, table }, setting) {
    if (candidate === null)
        return { reason: 'claim-removed', detail: 'the candidate makes no such claim' };
    const changed = (0,ruler/* rulerChange */.f)(claim, candidate, anchor.side, setting.candidate) ?? (0,gate_case/* changedPairs */.Qn)(claim, table, false);
    if (changed !== null)
        return { reason: 'incomparable', detail: changed };
    if (claim.kind === 'aggregate')
        return terms.deterministic === true ? null : gate_case/* WITHOUT_ROWS */.hM;
    if (anchor.side.withheld === true) {
        return { reason: 'no-samples', detail: 'it shows no samples (evidence.publish: none)' };
    }
    const pairs = table.n + table.missing;
    return pairs < gate_case/* MIN_PAIRS */.$7 ? { reason: 'underpowered', detail: `${pairs} pairs are fewer than ${gate_case/* MIN_PAIRS */.$7}` } : null;
}
function anchorMargin({ anchor, claim }) {
    return plainMargin(anchor.margin, claim.estimate === null ? null : Number(claim.estimate));
}

;// CONCATENATED MODULE: ./build/gate/describe.js



/** A verdict with everything that people and machines are told about it. */
function describeClaim(one, concluded, alpha, family) {
    const { claim, candidate, table, terms, floor } = one;
    const { own, all, decided, margin } = concluded;
    const seen = own.question.tests?.seen ?? null;
    const sign = claim.direction === 'higher' ? 1 : -1;
    const outlook = seen?.outlook(alpha / family) ?? tested/* NO_OUTLOOK */.g0;
    const open = decided.verdict === 'inconclusive' || decided.reason === 'size-unsettled';
    const identity = own.answered.reason === 'identity';
    const baseline = table.values?.baseline ?? describe_valueOf(claim);
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: decided.verdict,
        reason: decided.reason,
        detail: detailOf(concluded, one),
        method: identity ? 'identity' : (seen?.method ?? 'none'),
        n: table.n,
        gained: table.gained,
        lost: table.lost,
        missing: table.missing,
        proportion: claim.kind === 'binary',
        baseline: { value: baseline },
        candidate: { value: table.values?.candidate ?? describe_valueOf(candidate) },
        delta: seen === null ? null : plain(sign * seen.delta),
        interval: seen === null ? null : shownInterval(seen, sign, alpha),
        p: own.p,
        pAdjusted: own.pAdjusted.best,
        pNotWorse: own.question.tests?.worst.pNotWorse ?? null,
        margin,
        needed: open ? outlook.needed() : null,
        detectable: outlook.detectable,
        ceiling: claim.kind === 'binary' && baseline === (sign === 1 ? 1 : 0),
        resampling: seen?.resampling ?? null,
        anchor: anchorVerdict(one, concluded, alpha),
        floor: floor === null
            ? null
            : floorVerdict(floor, all.find(({ question }) => question.about === 'floor'), alpha),
        lossProven: own.pAdjusted.best !== null && own.pAdjusted.best <= alpha,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: [],
        where: seen === null ? null : table.where(alpha),
        waived: null,
    };
}
/** What stands behind the verdict, where it is not the comparison with the baseline alone. */
function detailOf({ own, all, decided }, { floor }) {
    const parts = own.answered.detail === null ? [] : [own.answered.detail];
    for (const { question, answered } of all) {
        if (question.about === 'baseline' || answered.verdict === 'holds')
            continue;
        // what decided is said in any case; else only what is worse than what the baseline shows
        if (answered.verdict !== decided.verdict && answered.verdict !== own.answered.verdict)
            continue;
        const against = question.about === 'anchor' ? 'since the anchor' : `the floor ${floor?.floor ?? ''}`;
        parts.push(`${against}: ${phrase(question, answered)}`);
    }
    return parts.length === 0 ? null : parts.join('; ');
}
function phrase({ about }, { verdict, reason, detail }) {
    if (detail !== null)
        return detail;
    if (verdict === 'regressed') {
        if (about === 'floor')
            return 'the value is proven to be worse';
        return reason === 'size-unsettled'
            ? 'a loss is proven; it may still lie within what is allowed'
            : 'more was lost than is allowed';
    }
    return about === 'floor'
        ? 'the value cannot be told from it yet'
        : 'the loss cannot be told from what is allowed yet';
}
function anchorVerdict(one, { all, obstacle }, alpha) {
    const { anchor, claim } = one;
    if (anchor === null)
        return null;
    const own = all.find(({ question }) => question.about === 'anchor');
    const seen = own?.question.tests?.seen ?? null;
    const { table } = anchor;
    const sign = claim.direction === 'higher' ? 1 : -1;
    const answered = own?.answered ?? {
        verdict: 'inconclusive',
        reason: obstacle?.reason ?? null,
        detail: obstacle?.detail ?? null,
    };
    return {
        label: anchor.anchor.label,
        verdict: answered.verdict,
        reason: answered.reason,
        detail: answered.detail,
        method: seen?.method ?? 'none',
        n: table.n,
        gained: table.gained,
        lost: table.lost,
        baseline: { value: table.values?.baseline ?? describe_valueOf(anchor.claim) },
        delta: seen === null ? null : plain(sign * seen.delta),
        interval: seen === null ? null : shownInterval(seen, sign, alpha),
        p: own?.p ?? null,
        pAdjusted: own?.pAdjusted.best ?? null,
        pNotWorse: own?.question.tests?.worst.pNotWorse ?? null,
        margin: anchorMargin(anchor),
    };
}
function floorVerdict(floor, own, alpha) {
    const seen = own?.question.tests?.seen ?? null;
    const ends = seen?.interval ?? null;
    const values = ends === null ? null : [floor.valueAt(ends.lower), floor.valueAt(ends.upper)].sort((a, b) => a - b);
    return {
        value: floor.floor,
        verdict: own?.answered.verdict ?? 'inconclusive',
        n: seen?.n ?? 0,
        interval: values === null
            ? null
            : { level: rounded(1 - 2 * alpha), lower: plain(values[0] ?? 0), upper: plain(values[1] ?? 0) },
        p: own?.p ?? null,
        pAdjusted: own?.pAdjusted.best ?? null,
        pAbove: own?.question.tests?.worst.pNotWorse ?? null,
    };
}
function shownInterval({ interval }, sign, alpha) {
    if (interval === null)
        return null;
    const { lower, upper } = interval;
    const ends = sign === 1 ? { lower, upper } : { lower: -upper, upper: -lower };
    return { level: rounded(1 - 2 * alpha), lower: plain(ends.lower), upper: plain(ends.upper) };
}
function describe_valueOf(claim) {
    return claim === null || claim.estimate === null ? null : Number(claim.estimate);
}
/** No negative zero in anything that is printed. */
function plain(value) {
    return value === 0 ? 0 : value;
}
/** 1 − 2·0.05 without the last bit's noise. */
function rounded(level) {
    return Number(level.toFixed(12));
}
/**
 * A claim that the baseline does not make: recorded, and not compared. Its floor is judged all the same, each on its own,
 * so that no other new claim can weaken it.
 */
function newClaim(claim, terms, floor = null) {
    const answered = floor?.evidence.answered ?? null;
    const above = answered === null || answered.verdict === 'holds';
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: above ? 'new' : answered.verdict,
        reason: above ? null : answered.reason,
        detail: above || floor === null ? null : `the floor ${floor.table.floor}: ${phrase(floor.evidence.question, answered)}`,
        method: 'none',
        n: claim.counts.scored,
        gained: 0,
        lost: 0,
        missing: 0,
        proportion: claim.kind === 'binary',
        baseline: { value: null },
        candidate: { value: describe_valueOf(claim) },
        delta: null,
        interval: null,
        p: null,
        pAdjusted: null,
        pNotWorse: null,
        margin: allowedLoss(terms, describe_valueOf(claim)),
        needed: null,
        detectable: null,
        ceiling: false,
        resampling: null,
        anchor: null,
        floor: floor === null ? null : floorVerdict(floor.table, floor.evidence, floor.alpha),
        lossProven: false,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: [],
        where: null,
        waived: null,
    };
}

;// CONCATENATED MODULE: ./build/gate/family.js

/**
 * The claims among which false alarms are corrected for: those of the baseline, by policy group, so that claims which a
 * candidate adds weaken nothing. A critical claim is a family of its own, an advisory one stands outside.
 */
function familyOf(id, { advisory, critical, group }) {
    if (advisory)
        return null;
    if (critical === true)
        return JSON.stringify(['critical', id]);
    return JSON.stringify(['group', group ?? null]);
}
/** Holm's adjustment within each family. All of a claim's questions are in it: of its baseline, anchor and floor. */
function adjust(hypotheses) {
    const families = new Map();
    for (const [index, { family }] of hypotheses.entries()) {
        if (family === null)
            continue;
        const members = families.get(family);
        if (members === undefined)
            families.set(family, [index]);
        else
            members.push(index);
    }
    const adjusted = hypotheses.map(({ p }) => p);
    for (const members of families.values()) {
        const together = (0,stats/* holm */.fU)(members.map((index) => hypotheses[index]?.p ?? 1));
        for (const [place, index] of members.entries()) {
            if (hypotheses[index]?.p !== null)
                adjusted[index] = together[place] ?? null;
        }
    }
    return adjusted;
}
/** How many hypotheses share α with one of a family. */
function sizeOf(families, family) {
    return family === null ? 1 : Math.max(1, families.filter((other) => other === family).length);
}

// EXTERNAL MODULE: ./build/gate/question.js
var gate_question = __webpack_require__(72024);
;// CONCATENATED MODULE: ./build/gate/judge.js








/** Verdicts in the gate's order (contracts.md §5), with Holm over the families of the baseline's claims. */
function judge(cases, setting) {
    const opened = cases.map((one) => judge_open(one, setting));
    const questions = opened.flatMap((each) => each.questions);
    const adjusted = adjustAll(questions, setting);
    const families = questions.map(({ family }) => family);
    return opened.map((each) => conclude(each, setting, adjusted, sizeOf(families, each.questions[0]?.family ?? null)));
}
function judge_open(one, setting) {
    const { claim, candidate, table, terms, anchor, floor } = one;
    const settled = (0,gate_case/* settle */.G9)(one, setting);
    const family = familyOf(claim.id, terms);
    const value = claim.estimate === null ? null : Number(claim.estimate);
    const margin = allowedLoss(terms, value);
    const about = { family, limited: setting.candidate.limited.has(claim.task) };
    const testTerms = { ...levelsOf(setting), seed: (0,resampled/* seedOf */.n3)(claim.id) };
    // what is settled counts as 1 in its family all the same
    const tested = settled === null || settled.reason === 'identity' || settled.reason === 'aggregate-only';
    const questions = [
        {
            ...about,
            about: 'baseline',
            tests: tested ? table.tests({ ...testTerms, margin }) : null,
            margin,
            missing: table.missing,
            total: table.n + table.missing,
            bounded: table.bounded,
        },
    ];
    const obstacle = anchor === null ? null : anchorObstacle(one, anchor, setting);
    if (anchor !== null && obstacle === null) {
        const cumulative = anchorMargin(anchor);
        const { table: since } = anchor;
        questions.push({
            ...about,
            about: 'anchor',
            tests: since.tests({ ...testTerms, margin: cumulative }),
            margin: cumulative,
            missing: since.missing,
            total: since.n + since.missing,
            bounded: since.bounded,
        });
    }
    if (floor !== null && candidate !== null)
        questions.push(floorQuestion(floor, about, testTerms));
    return { one, settled, margin, obstacle, questions };
}
function floorQuestion(floor, about, terms) {
    const tests = floor.tests({ ...terms, margin: 0 });
    const { missing, bounded } = floor;
    return { ...about, about: 'floor', tests, margin: 0, missing, total: (tests?.seen?.n ?? 0) + missing, bounded };
}
/** Each question's p, adjusted with the missing samples at worst and at best. */
function adjustAll(questions, { regressed }) {
    const side = (which) => adjust(questions.map((question) => ({
        family: question.family,
        p: question.tests === null ? null : (0,gate_question/* alarmOf */.pR)(question, question.tests[which], regressed),
    })));
    const [worst, best] = [side('worst'), side('best')];
    return new Map(questions.map((question, index) => [question, { worst: worst[index] ?? null, best: best[index] ?? null }]));
}
function levelsOf({ alpha, holds = alpha }) {
    return { alpha, holds };
}
const NONE = { worst: null, best: null };
function conclude({ one, settled, margin, obstacle, questions }, setting, adjusted, family) {
    const { alpha, regressed } = setting;
    const evidence = questions.map((question) => {
        const pAdjusted = adjusted.get(question) ?? NONE;
        const answered = question.about === 'baseline' && settled !== null
            ? settled
            : (0,gate_question/* decide */.LD)(question, pAdjusted, levelsOf(setting), regressed);
        return { question, answered, pAdjusted, p: question.tests && (0,gate_question/* alarmOf */.pR)(question, question.tests.best, regressed) };
    });
    const decided = (0,gate_question/* worstOf */.hm)(evidence.map(({ answered }) => answered));
    const [own] = evidence;
    if (own === undefined || decided === null)
        throw new RangeError('a claim has a question');
    return describeClaim(one, { own, all: evidence, decided, margin, obstacle }, alpha, family);
}

// EXTERNAL MODULE: ./build/gate/router.js
var gate_router = __webpack_require__(60853);
;// CONCATENATED MODULE: ./build/gate/left-out.js

/**
 * Samples that the candidate is the first to leave out, since its baseline was not checked by reference answers: which claims
 * lost by them. Whoever brings in that check cannot call broken what his change has just lost.
 */
class NewlyLeftOut {
    /** By claim. */
    lost = new Map();
    #router;
    constructor(claims) {
        this.#router = new gate_router/* Router */.I(claims.map((claim) => [claim, claim]));
    }
    /** `null` where the candidate leaves out nothing that the baseline did not check. */
    static between(baseline, candidate) {
        const tasks = new Set([...(candidate.broken ?? [])]
            .filter(([task, keys]) => keys.size > 0 && baseline.broken?.get(task) === undefined)
            .map(([task]) => task));
        const claims = baseline.claims.filter(({ task, kind }) => tasks.has(task) && kind !== 'aggregate');
        return claims.length === 0 ? null : new NewlyLeftOut(claims);
    }
    add(before, after) {
        for (const { id, metric, direction, of = [] } of this.#router.of(before.rows[0])) {
            // of a value that is no mean of scores nobody can say whose part was better
            const was = of.length > 0 ? null : meanOf(before, metric);
            if (was === null)
                continue;
            const is = after === null ? null : meanOf(after, metric);
            const worse = is === null || (direction === 'higher' ? is < was : is > was);
            if (worse)
                this.lost.set(id, (this.lost.get(id) ?? 0) + 1);
        }
    }
}
/** `null` where a score is missing. */
function meanOf({ rows }, metric) {
    let sum = 0;
    for (const { scores } of rows) {
        const score = scores[metric] ?? null;
        if (score === null)
            return null;
        sum += score;
    }
    return sum / rows.length;
}

;// CONCATENATED MODULE: ./build/gate/new-claims.js




/** A claim that the baseline does not make: recorded, with its floor judged alone. */
function judgeNew(claim, terms, floor, levels) {
    if (floor === null)
        return newClaim(claim, terms);
    const { alpha } = levels;
    const question = floorQuestion(floor, { family: null, limited: false }, { ...levels, seed: (0,resampled/* seedOf */.n3)(claim.id) });
    const at = (side) => question.tests === null ? null : (0,gate_question/* alarmOf */.pR)(question, question.tests[side], 'any-loss');
    const pAdjusted = { worst: at('worst'), best: at('best') };
    const answered = (0,gate_question/* decide */.LD)(question, pAdjusted, levels, 'any-loss');
    return newClaim(claim, terms, {
        table: floor,
        evidence: { question, answered, pAdjusted, p: pAdjusted.best },
        alpha,
    });
}

// EXTERNAL MODULE: ./build/gate/notes.js
var notes = __webpack_require__(44259);
// EXTERNAL MODULE: ./build/claims/controls.js
var controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/claims/mean.js
var mean = __webpack_require__(52255);
// EXTERNAL MODULE: ./build/evidence/column-row.js
var column_row = __webpack_require__(16761);
// EXTERNAL MODULE: ./build/gate/shapes/scale.js
var shapes_scale = __webpack_require__(11695);
;// CONCATENATED MODULE: ./build/gate/tables/scores.js







/** Pairs of scores: of single outcomes, of numbers, of means over repeats, in clusters, of logarithms. */
class ScoreTable extends notes/* PairNotes */.oc {
    #options;
    #sign;
    #logarithmic;
    #clusters;
    /** The plan asks every sample more than once. */
    #repeated;
    #seen;
    /** The pairs that lack a score, were the loss as large as it can be, for scores within [0, 1]. */
    #worst;
    #best;
    #binary = true;
    #least = Number.POSITIVE_INFINITY;
    #most = Number.NEGATIVE_INFINITY;
    #clustered = false;
    #baseline = new mean/* Mean */.g();
    #candidate = new mean/* Mean */.g();
    constructor(options) {
        super();
        this.#options = options;
        const { baseline, candidate } = options;
        this.#sign = baseline.direction === 'higher' ? 1 : -1;
        this.#logarithmic = baseline.kind === 'log-ratio';
        this.#clusters = clustersOf(baseline, candidate);
        this.#repeated = Math.max(baseline.asked ?? 0, candidate?.asked ?? 0) > 1;
        const clustered = this.#clusters !== null;
        this.#seen = new Outcomes(clustered);
        this.#worst = new Outcomes(clustered);
        this.#best = new Outcomes(clustered);
    }
    get n() {
        return this.#seen.n;
    }
    get missing() {
        return this.#worst.n;
    }
    get gained() {
        return this.#seen.gained;
    }
    get lost() {
        return this.#seen.lost;
    }
    get bounded() {
        return !this.#logarithmic && this.#least >= 0 && this.#most <= 1;
    }
    get values() {
        const { n } = this.#seen;
        if (n === 0 || this.#logarithmic || this.#baseline.n !== n || this.#candidate.n !== n)
            return null;
        return { baseline: this.#baseline.mean, candidate: this.#candidate.mean };
    }
    get metric() {
        return this.#options.baseline.metric;
    }
    /** Of single outcomes of 0 and 1, of which it is enough to count the pairs. */
    get single() {
        const { baseline, candidate } = this.#options;
        const binary = baseline.kind === 'binary' && candidate?.kind === 'binary';
        return binary && this.#clusters === null && !this.#repeated;
    }
    /** So many pairs of single outcomes with slices and target like this row's. */
    addAlike(row, { before, after, n, positions }) {
        this.#note(before);
        this.#note(after);
        this.#baseline.addMany(before, n);
        this.#candidate.addMany(after, n);
        const difference = this.#sign * (after - before);
        this.#seen.addMany(difference, n);
        const right = before === (this.#sign === 1 ? 1 : 0) ? n : 0;
        this.losses.addAlike(row, { n, right, lost: difference < 0 ? n : 0, positions });
    }
    add(baseline, candidate) {
        const [first] = baseline.rows;
        if (candidate !== null)
            this.see(first, candidate.rows[0]);
        if (candidate !== null && this.#addSingle(baseline, candidate))
            return;
        const before = this.#score(baseline.rows, this.#options.baseline.asked ?? 0);
        const needed = this.#options.candidate?.asked ?? before.needed;
        const after = candidate === null ? { sum: 0, scored: 0, needed } : this.#score(candidate.rows, needed);
        const cluster = this.#clusterOf(baseline);
        const whole = scores_valueOf(before);
        const other = scores_valueOf(after);
        if (whole !== null && other !== null)
            return this.#addPair(whole, other, cluster, first);
        if (whole !== null)
            this.#baseline.add(whole);
        if (other !== null)
            this.#candidate.add(other);
        const [b, a] = [boundsOf(before), boundsOf(after)];
        const ends = [a.low - b.high, a.high - b.low];
        const [worst = 0, best = 0] = this.#sign === 1 ? ends : ends.map((end) => -end).toReversed();
        this.#worst.add(worst, cluster);
        this.#best.add(best, cluster);
    }
    /** The usual pair, one scored row on each side, without anything in between. */
    #addSingle(baseline, candidate) {
        if (baseline.rows.length > 1 || candidate.rows.length > 1 || this.#repeated)
            return false;
        const { metric } = this.#options.baseline;
        const before = scoreOf(baseline.rows[0], metric);
        const after = scoreOf(candidate.rows[0], metric);
        if (before === null || after === null || (this.#logarithmic && (before <= 0 || after <= 0)))
            return false;
        this.#note(before);
        this.#note(after);
        this.#addPair(before, after, this.#clusterOf(baseline), baseline.rows[0]);
        return true;
    }
    #addPair(before, after, cluster, first) {
        this.#baseline.add(before);
        this.#candidate.add(after);
        const difference = this.#difference(before, after);
        this.#seen.add(difference, cluster);
        this.losses.add(first, difference < 0, before === (this.#sign === 1 ? 1 : 0));
    }
    where(alpha) {
        return this.losses.where(alpha, this.#binary);
    }
    addExtra() {
        // a key without a partner says nothing of a difference
    }
    tests(terms) {
        if (this.n + this.missing === 0)
            return null;
        const test = this.#logarithmic ? this.#onLogarithms(terms) : this.#plainly(terms);
        const seen = this.n === 0 ? null : test(this.#seen);
        if (this.missing === 0 && seen !== null)
            return { seen, worst: seen, best: seen };
        if (this.#logarithmic) {
            const best = seen ?? (0,tested/* nothingTested */.J1)('log-ratio-t');
            return { seen, worst: best, best };
        }
        return { seen, worst: test(this.#seen.with(this.#worst)), best: test(this.#seen.with(this.#best)) };
    }
    #plainly(terms) {
        const { baseline, candidate } = this.#options;
        const shape = {
            binary: this.#binary && baseline.kind === 'binary' && candidate?.kind === 'binary',
            bounded: this.bounded,
            clustered: this.#clusters !== null,
        };
        const unnamed = this.#clusters !== null && !this.#clustered;
        return (outcomes) => {
            const tested = testScores(outcomes, shape, terms);
            if (!unnamed)
                return tested;
            const detail = 'no sample has the slice that names its cluster';
            return { ...tested, blocked: { reason: 'underpowered', detail } };
        };
    }
    #onLogarithms(terms) {
        const scale = (0,shapes_scale/* logScale */.t)(this.#options.baseline.direction, Number(this.#options.baseline.estimate ?? 0));
        const shape = { binary: false, bounded: false, clustered: this.#clusters !== null };
        const how = { ...terms, margin: scale.margin(terms.margin) };
        return (outcomes) => {
            const tested = scale.shown(testScores(outcomes, shape, how));
            return tested.method === 'paired-t' ? { ...tested, method: 'log-ratio-t' } : tested;
        };
    }
    #difference(before, after) {
        return this.#sign * (this.#logarithmic ? Math.log(after / before) : after - before);
    }
    #clusterOf(pair) {
        if (this.#clusters === null)
            return null;
        const { task, key, rows } = pair;
        const [{ slices }] = rows;
        if (!Object.hasOwn(slices, this.#clusters))
            return JSON.stringify([task, key]);
        this.#clustered = true;
        return JSON.stringify(slices[this.#clusters]);
    }
    #score(rows, declared) {
        const { metric } = this.#options.baseline;
        let sum = 0;
        let scored = 0;
        let asked = 0;
        for (const { scores } of rows) {
            if (!Object.hasOwn(scores, metric))
                continue;
            asked += 1;
            const score = scores[metric] ?? null;
            if (score === null || (this.#logarithmic && score <= 0))
                continue;
            this.#note(score);
            sum += score;
            scored += 1;
        }
        const needed = Math.max(asked, declared, 1);
        // with repeats a key is a mean, to which the exact tests for single outcomes do not apply
        if (needed > 1)
            this.#binary = false;
        return { sum, scored, needed };
    }
    #note(score) {
        if (score !== 0 && score !== 1)
            this.#binary = false;
        if (score < this.#least)
            this.#least = score;
        if (score > this.#most)
            this.#most = score;
    }
}
function scoreOf(row, metric) {
    return row instanceof column_row/* ColumnRow */.t ? row.score(metric) : (row.scores[metric] ?? null);
}
/** The baseline's word counts: a change may not group the samples by which it is judged in another way. */
function clustersOf(baseline, candidate) {
    return baseline.clusters ?? candidate?.clusters ?? null;
}
/** The mean over the repeats; `null` when one of them lacks a score. */
function scores_valueOf({ sum, scored, needed }) {
    return scored < needed ? null : sum / scored;
}
/** What the mean could be, whatever the missing repeats would score within [0, 1]. */
function boundsOf({ sum, scored, needed }) {
    return { low: sum / needed, high: (sum + needed - scored) / needed };
}

;// CONCATENATED MODULE: ./build/gate/pair-tally.js


/** Pairs that are counted by more numbers than this are taken one by one. */
const MOST_CELLS = 2 ** 20;
const MOST_SCORES = 4;
/** Columns hold fewer targets than this. */
const NUMBERS_OF_TARGETS = 2048;
/**
 * Pairs of single outcomes are alike by the thousand: the same slices, target and scores. They are counted by what they are,
 * a few steps each, and every claim gets each count once.
 */
class PairTally {
    /** Pairs of responses, and how many of them are equal. */
    responses = 0;
    equal = 0;
    #baseline;
    #left;
    #right;
    /** The candidate's number of each of the baseline's sets of scores; −1 where it has no such. */
    #layouts;
    #sizes;
    /** Cells of each kind: one for all that its scores can be. */
    #width;
    /** The first cell of each kind; `null` of those whose claims need more of a pair than its outcomes. */
    #kinds = new Map();
    /** A row of each kind that has cells. */
    #examples = [];
    #pairs = new Uint32Array(1024);
    /** Sums of the rows' positions. */
    #positions = new Float64Array(1024);
    #lastKind = -1;
    #lastCell = null;
    #router;
    constructor(baseline, candidate, router) {
        this.#router = router;
        this.#baseline = baseline;
        this.#left = baseline.columns;
        this.#right = candidate.columns;
        const theirs = this.#right.layouts.map((names) => JSON.stringify(names));
        this.#layouts = this.#left.layouts.map((names) => theirs.indexOf(JSON.stringify(names)));
        this.#sizes = this.#left.layouts.map((names) => names.length);
        this.#width = 4 ** Math.min(MOST_SCORES, Math.max(...this.#sizes));
    }
    /** `null` where pairs have to be looked at one by one. */
    static of(baseline, candidate, router) {
        const [left, right] = [baseline.columns ?? null, candidate.columns ?? null];
        if (left === null || right === null || left.count === 0)
            return null;
        const plain = [left, right].every(({ columns: { keys } }) => !keys.repeated && !keys.tasks.some(controls/* isReserved */.Bs));
        const whole = [baseline, candidate].every(({ broken }) => ![...(broken ?? [])].some(([, keys]) => keys.size > 0));
        return plain && whole ? new PairTally(left, right, router) : null;
    }
    /** @returns false for a pair that has to be looked at by itself */
    counts(row, other) {
        const [left, right] = [this.#left, this.#right];
        const target = left.targetNumber(row);
        if (target === null)
            return false;
        const kind = left.kind(row) * NUMBERS_OF_TARGETS + target;
        if (kind !== this.#lastKind)
            this.#enter(kind, row);
        if (this.#lastCell === null)
            return false;
        const layout = left.layoutNumber(row);
        if (this.#layouts[layout] !== right.layoutNumber(other))
            return false;
        const size = this.#sizes[layout] ?? 0;
        if (!left.isSame('ruler', row, right, other))
            return false;
        let outcomes = 0;
        for (let at = 0; at < size; at += 1) {
            const before = left.score(row, at);
            const after = right.score(other, at);
            if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1))
                return false;
            outcomes = outcomes * 4 + before * 2 + after;
        }
        const cell = this.#lastCell + outcomes;
        this.#pairs[cell] = (this.#pairs[cell] ?? 0) + 1;
        this.#positions[cell] = (this.#positions[cell] ?? 0) + row;
        if (left.has(row, 'response')) {
            this.responses += 1;
            if (left.isSame('response', row, right, other))
                this.equal += 1;
        }
        return true;
    }
    #enter(kind, row) {
        let cell = this.#kinds.get(kind);
        if (cell === undefined)
            this.#kinds.set(kind, (cell = this.#cellsFor(row)));
        this.#lastKind = kind;
        this.#lastCell = cell;
    }
    #cellsFor(row) {
        const cell = this.#examples.length * this.#width;
        const end = cell + this.#width;
        const scores = this.#sizes[this.#left.layoutNumber(row)] ?? 0;
        const tables = this.#router.of(this.#baseline.at(row));
        const single = tables.every((table) => table instanceof ScoreTable && table.single);
        if (!single || scores > MOST_SCORES || end > MOST_CELLS)
            return null;
        if (end > this.#pairs.length)
            this.#grow(Math.max(end, 2 * this.#pairs.length));
        this.#examples.push(row);
        return cell;
    }
    #grow(size) {
        const [pairs, positions] = [new Uint32Array(size), new Float64Array(size)];
        pairs.set(this.#pairs);
        positions.set(this.#positions);
        this.#pairs = pairs;
        this.#positions = positions;
    }
    /** Adds what was counted to the claims' tables. */
    moveToTables() {
        for (const [index, example] of this.#examples.entries()) {
            const row = this.#baseline.at(example);
            const names = this.#left.layouts[this.#left.layoutNumber(example)] ?? [];
            for (let outcomes = 0; outcomes < this.#width; outcomes += 1) {
                const cell = index * this.#width + outcomes;
                const n = this.#pairs[cell] ?? 0;
                if (n === 0)
                    continue;
                const positions = this.#positions[cell] ?? 0;
                for (const table of this.#router.of(row)) {
                    if (!(table instanceof ScoreTable))
                        continue;
                    const pair = Math.floor(outcomes / 4 ** (names.length - 1 - names.indexOf(table.metric))) % 4;
                    table.addAlike(row, { before: pair >= 2 ? 1 : 0, after: pair % 2 === 1 ? 1 : 0, n, positions });
                }
            }
        }
    }
}

// EXTERNAL MODULE: ./build/gate/pairs.js
var pairs = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/gate/side-pairs.js + 1 modules
var side_pairs = __webpack_require__(91033);
// EXTERNAL MODULE: ./build/gate/side.js
var side = __webpack_require__(52395);
;// CONCATENATED MODULE: ./build/gate/tables/aggregate.js


/** Values without rows on either side: there is nothing to pair. */
class AggregateTable extends notes/* PairNotes */.oc {
    values = null;
    n = 0;
    missing = 0;
    gained = 0;
    lost = 0;
    bounded = false;
    #options;
    constructor(options) {
        super();
        this.#options = options;
    }
    add() {
        // rows of another metric of the task
    }
    addExtra() {
        // as well
    }
    tests(terms) {
        const { baseline, candidate, deterministic } = this.#options;
        const [before, after] = [estimateOf(baseline), candidate === null ? null : estimateOf(candidate)];
        if (before === null || after === null)
            return null;
        const sign = baseline.direction === 'higher' ? 1 : -1;
        const tested = (deterministic ? testDeterministic : testEstimates)(before, after, sign, terms);
        return tested === null ? null : { seen: tested, worst: tested, best: tested };
    }
}
function estimateOf({ estimate, reportedError }) {
    if (estimate === null)
        return null;
    return { value: Number(estimate), error: reportedError === undefined ? null : Number(reportedError) };
}

// EXTERNAL MODULE: ./build/gate/tables/corpus.js + 1 modules
var corpus = __webpack_require__(29128);
;// CONCATENATED MODULE: ./build/gate/shapes/unpaired.js



/** Levels between which the one that ends at a hypothesis is looked for; at ½ an interval is a point. */
const LEAST_LEVEL = 2 ** -50;
const MOST_LEVEL = 0.5 - 2 ** -30;
/**
 * Different samples on both sides, outcomes of 0 and 1: Newcombe's hybrid score interval of the difference (Statistics in
 * Medicine 17, 1998, method 10). A p is the level at which the limit of that interval reaches the hypothesis.
 *
 * @param sign 1 where higher is better
 */
function testProportions(before, after, sign, terms) {
    const { margin, alpha } = terms;
    const counts = { successes1: after.successes, n1: after.n, successes2: before.successes, n2: before.n };
    const limits = (level) => {
        const { lower, upper } = (0,stats/* newcombeInterval */.QW)({ ...counts, confidence: 1 - 2 * level });
        return sign === 1 ? { lower, upper } : { lower: -upper, upper: -lower };
    };
    const delta = sign * (after.successes / after.n - before.successes / before.n);
    const n = Math.min(before.n, after.n);
    const p = (side, at) => levelAt((level) => (side === 'upper' ? limits(level).upper < at : limits(level).lower > at));
    const half = (limits(alpha).upper - limits(alpha).lower) / 2;
    const standardError = half / -(0,stats/* normalQuantile */.Zl)(alpha);
    return {
        method: 'newcombe',
        n,
        delta,
        interval: limits(alpha),
        pDecline: p('upper', 0),
        pNotWorse: p('lower', -margin),
        pBeyond: () => p('upper', -margin),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => (0,tested/* outlookOf */.jH)({ n, delta, standardError, bounded: true }, terms, adjustedAlpha),
    };
}
/** The smallest one-sided level at which the interval excludes a value; 1 where none below ½ does. */
function levelAt(excludes) {
    if (!excludes(MOST_LEVEL))
        return 1;
    let excluded = MOST_LEVEL;
    let included = LEAST_LEVEL;
    if (excludes(included))
        return included;
    while (excluded - included > 1e-13 * excluded) {
        // by orders of magnitude first
        const middle = excluded > 4 * included ? Math.sqrt(excluded * included) : (excluded + included) / 2;
        if (excludes(middle))
            excluded = middle;
        else
            included = middle;
    }
    return excluded;
}
/**
 * Different samples on both sides, scores of any kind: Welch's t on the means of their keys, with the degrees of freedom of
 * Welch and Satterthwaite (B. L. Welch, Biometrika 34, 1947).
 */
function testWelch(before, after, sign, bounded, terms) {
    const n = Math.min(before.n, after.n);
    const delta = sign * (after.mean - before.mean);
    const [a, b] = [before.standardError ** 2, after.standardError ** 2];
    if (n < 2 || !(a > 0) || !(b > 0)) {
        return (0,tested/* nothingTested */.J1)('welch-t', { n, delta });
    }
    const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
    const seen = { method: 'welch-t', n, delta, standardError: Math.sqrt(a + b), df };
    return (0,means/* studentT */.mu)(seen, { ...terms, bounded, most: 1 });
}

;// CONCATENATED MODULE: ./build/gate/tables/unpaired.js





/** One release's own samples. */
class OwnSamples {
    scored = new claims_moments/* Moments */.W();
    /** Keys without a score or with too few repeats, and rows that the harness announced and never gave. */
    missing;
    binary = true;
    bounded = true;
    #asked;
    constructor(claim) {
        this.missing = claim?.counts.missing ?? 0;
        this.#asked = claim?.asked ?? 0;
    }
    add({ rows }, metric) {
        if (rows.length < this.#asked) {
            this.missing += 1;
            return;
        }
        let sum = 0;
        for (const { scores } of rows) {
            const score = scores[metric] ?? null;
            if (score === null) {
                this.missing += 1;
                return;
            }
            if (score !== 0 && score !== 1)
                this.binary = false;
            if (score < 0 || score > 1)
                this.bounded = false;
            sum += score;
        }
        if (rows.length > 1)
            this.binary = false;
        this.scored.add(sum / rows.length);
    }
    /** With every missing score as it is given. */
    filled(value) {
        const filled = claims_moments/* Moments */.W.merged(this.scored, new claims_moments/* Moments */.W());
        for (let i = 0; i < this.missing; i += 1)
            filled.add(value);
        return filled;
    }
}
/** Two releases that were asked different samples: policy allows them to be compared as a whole. */
class UnpairedTable extends notes/* PairNotes */.oc {
    values = null;
    gained = 0;
    lost = 0;
    #options;
    #sign;
    #before;
    #after;
    constructor(options) {
        super();
        this.#options = options;
        this.#sign = options.baseline.direction === 'higher' ? 1 : -1;
        this.#before = new OwnSamples(options.baseline);
        this.#after = new OwnSamples(options.candidate);
    }
    get n() {
        return Math.min(this.#before.scored.n, this.#after.scored.n);
    }
    get missing() {
        return this.#before.missing + this.#after.missing;
    }
    get bounded() {
        return this.#before.bounded && this.#after.bounded;
    }
    add(baseline, candidate) {
        this.#before.add(baseline, this.#options.baseline.metric);
        if (candidate !== null)
            this.addExtra(candidate);
    }
    addExtra(candidate) {
        this.#after.add(candidate, this.#options.baseline.metric);
    }
    tests(terms) {
        if (this.n + this.missing === 0)
            return null;
        const seen = this.n === 0 ? null : this.#test(this.#before.scored, this.#after.scored, terms);
        if (seen !== null && this.missing === 0)
            return { seen, worst: seen, best: seen };
        const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
        return {
            seen,
            worst: this.#test(this.#before.filled(good), this.#after.filled(bad), terms),
            best: this.#test(this.#before.filled(bad), this.#after.filled(good), terms),
        };
    }
    #test(before, after, terms) {
        const { baseline, candidate } = this.#options;
        if (before.n === 0 || after.n === 0)
            return (0,tested/* nothingTested */.J1)('newcombe');
        if (clustersOf(baseline, candidate) !== null) {
            const detail = 'clusters of samples need pairs';
            return { ...(0,tested/* nothingTested */.J1)('welch-t'), n: this.n, blocked: { reason: 'underpowered', detail } };
        }
        if (this.#before.binary && this.#after.binary) {
            return testProportions(proportionOf(before), proportionOf(after), this.#sign, terms);
        }
        return testWelch(before, after, this.#sign, this.bounded, terms);
    }
}
function proportionOf({ mean, n }) {
    return { successes: Math.round(mean * n), n };
}

;// CONCATENATED MODULE: ./build/gate/tables/index.js




/** The table that the shape of a claim asks for. */
function tableFor(options) {
    const { baseline, pairing } = options;
    if (baseline.kind === 'aggregate')
        return new AggregateTable(options);
    if (baseline.of !== undefined && baseline.of.length > 0)
        return new corpus/* CorpusTable */.Zn(options);
    return pairing === 'none' ? new UnpairedTable(options) : new ScoreTable(options);
}

;// CONCATENATED MODULE: ./build/gate/tables/sequential.js

/**
 * A claim that may be looked at again and again. Single outcomes: each sample counts once, at the first try that differs from
 * the baseline; under "no decline" that is as likely a gain as a loss, whatever was seen before, so that p = 1/e of the
 * largest e-value so far may be looked at after any try (evaluations-and-statistics.md §8). Other shapes have no such
 * value: their p counts as 2^k times as much at the k-th try, which adds up to α over all of them.
 */
class SequentialTable {
    #table;
    #metric;
    #sign;
    #number;
    #single;
    /** First changes by try, the oldest first; this one last. */
    #gained;
    #lost;
    constructor(table, { baseline, candidate, pairing }, { number, earlier }) {
        this.#table = table;
        this.#metric = baseline.metric;
        this.#sign = baseline.direction === 'higher' ? 1 : -1;
        this.#number = number;
        this.#single = pairing === 'key' && isSingle(baseline) && candidate !== null && isSingle(candidate);
        this.#gained = [0, ...earlier.map(() => 0)];
        this.#lost = [0, ...earlier.map(() => 0)];
    }
    get n() {
        return this.#table.n;
    }
    get missing() {
        return this.#table.missing;
    }
    get gained() {
        return this.#table.gained;
    }
    get lost() {
        return this.#table.lost;
    }
    get changed() {
        return this.#table.changed;
    }
    get hidden() {
        return this.#table.hidden;
    }
    get bounded() {
        return this.#table.bounded;
    }
    get values() {
        return this.#table.values;
    }
    where(alpha) {
        return this.#table.where(alpha);
    }
    addExtra(candidate) {
        this.#table.addExtra(candidate);
    }
    add(baseline, candidate) {
        this.#table.add(baseline, candidate);
        if (!this.#single || candidate === null)
            return;
        const before = baseline.rows[0].scores[this.#metric] ?? null;
        if (before === null)
            return;
        // this try's row stands first among the pooled ones
        const [own, ...earlier] = candidate.rows;
        for (const [place, { scores }] of [...earlier, own].entries()) {
            const after = scores[this.#metric] ?? null;
            if (after === null || after === before)
                continue;
            const counts = this.#sign * (after - before) > 0 ? this.#gained : this.#lost;
            counts[place] = (counts[place] ?? 0) + 1;
            return;
        }
    }
    /** The tests of the shape, with a p of decline that holds whenever one stops. */
    tests(terms) {
        const tests = this.#table.tests(terms);
        const { missing } = this;
        if (tests === null)
            return null;
        const { seen, worst, best } = tests;
        return {
            seen: seen === null ? null : this.#sequential(seen, 0, 0),
            worst: this.#sequential(worst, 0, missing),
            best: this.#sequential(best, missing, 0),
        };
    }
    #sequential(tested, assumedGains, assumedLosses) {
        const spent = (p) => (p === null ? null : Math.min(1, p * 2 ** this.#number));
        if (!this.#single)
            return { ...tested, pDecline: spent(tested.pDecline), pBeyond: () => spent(tested.pBeyond()) };
        const pDecline = this.#anytimeP(assumedGains, assumedLosses);
        return { ...tested, method: 'e-value', pDecline, pBeyond: () => spent(tested.pBeyond()) };
    }
    #anytimeP(assumedGains, assumedLosses) {
        let gained = 0;
        let lost = 0;
        let most = 1;
        const last = this.#gained.length - 1;
        for (const [place, gains] of this.#gained.entries()) {
            gained += gains + (place === last ? assumedGains : 0);
            lost += (this.#lost[place] ?? 0) + (place === last ? assumedLosses : 0);
            most = Math.max(most, (0,stats/* eValueDecline */.HD)({ gained, lost }));
        }
        return 1 / most;
    }
}
/** Outcomes of 0 and 1, asked once, and independent of each other. */
function isSingle({ kind, asked = 1, clusters }) {
    return kind === 'binary' && asked === 1 && clusters === undefined;
}

;// CONCATENATED MODULE: ./build/gate/compare.js














/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
async function compareSides(baseline, own, options) {
    const { alpha, anchor = null, regressed = 'any-loss', attempts = gate_attempts/* ONE_ATTEMPT */.FY } = options;
    const columns = attempts.earlier.length === 0 ? (own.columns ?? null) : null;
    const candidate = { ...own, columns, rows: () => (0,gate_attempts/* pooledRows */.js)(() => own.rows(), attempts) };
    const levels = { alpha, holds: (0,gate_attempts/* holdsLevel */.hg)(alpha, attempts) };
    const floors = floorsOf(candidate.claims, (claim) => options.terms(claim));
    const pairs = await collect(baseline, candidate, options, floors);
    const since = anchor === null ? null : await collect(anchor.side, candidate, options, []);
    const theirs = claimsById(candidate);
    const anchored = anchor === null ? new Map() : claimsById(anchor.side);
    const floorOf = new Map(floors.map((floor) => [floor.claim.id, floor]));
    const ours = new Set(baseline.claims.map((claim) => claim.id));
    const judged = judge(baseline.claims.map((claim) => ({
        claim,
        candidate: theirs.get(claim.id) ?? null,
        table: tableOf(pairs, claim.id),
        terms: options.terms(claim),
        anchor: anchor === null || since === null ? null : anchorTable(anchor, anchored.get(claim.id), since),
        floor: floorOf.get(claim.id) ?? null,
        lostByLeavingOut: pairs.lostByLeavingOut.get(claim.id) ?? 0,
    })), { ...levels, regressed, sameMeasurement: options.sameMeasurement, baseline, candidate });
    const fresh = candidate.claims.filter((claim) => !ours.has(claim.id));
    return {
        claims: [
            ...underEnvironment(judged, baseline.claims, options.environment),
            ...fresh.map((claim) => judgeNew(claim, options.terms(claim), floorOf.get(claim.id) ?? null, levels)),
        ],
        extraKeys: baseline.withheld === true ? 0 : pairs.extraKeys,
        hiddenPairs: pairs.hidden,
        outputsIdentical: pairs.responses > 0 && pairs.equal === pairs.responses,
    };
}
/** Verdicts where there is nothing to compare with: every claim is new, and only floors are judged. */
async function recordFirst(candidate, { alpha, terms, attempts = gate_attempts/* ONE_ATTEMPT */.FY }) {
    const floors = floorsOf(candidate.claims, terms);
    const levels = { alpha, holds: (0,gate_attempts/* holdsLevel */.hg)(alpha, attempts) };
    if (floors.length > 0) {
        const router = new gate_router/* Router */.I(floors.map((floor) => [floor.claim, floor]));
        for await (const { candidate: rows } of (0,pairs/* pairByKey */.v)((0,side/* noRows */.jw)(), (0,gate_attempts/* pooledRows */.js)(() => candidate.rows(), attempts))) {
            if (rows === null || (0,side/* isLeftOut */.WY)(rows, candidate))
                continue;
            for (const floor of router.of(rows.rows[0]))
                floor.add(rows);
        }
    }
    const floorOf = new Map(floors.map((floor) => [floor.claim.id, floor]));
    return candidate.claims.map((claim) => judgeNew(claim, terms(claim), floorOf.get(claim.id) ?? null, levels));
}
const compare_NONE = new Map();
async function collect(baseline, candidate, { terms, attempts = gate_attempts/* ONE_ATTEMPT */.FY }, floors) {
    const theirs = claimsById(candidate);
    const tables = new Map(baseline.claims.map((claim) => {
        const { pairing = 'key', deterministic = false } = terms(claim);
        const asked = { baseline: claim, candidate: theirs.get(claim.id) ?? null, pairing, deterministic };
        const table = tableFor(asked);
        return [claim.id, attempts.rule === 'pooled' ? table : new SequentialTable(table, asked, attempts)];
    }));
    const router = new gate_router/* Router */.I(baseline.claims.map((claim) => [claim, tableOf({ tables }, claim.id)]));
    const floorRouter = new gate_router/* Router */.I(floors.map((floor) => [floor.claim, floor]));
    const newlyLeftOut = NewlyLeftOut.between(baseline, candidate);
    let extraKeys = 0;
    let hidden = 0;
    let responses = 0;
    let equal = 0;
    const tally = floors.length > 0 ? null : PairTally.of(baseline, candidate, router);
    const take = (pair) => {
        if ((0,side/* isLeftOut */.WY)(pair.baseline ?? pair.candidate, baseline, candidate)) {
            if (pair.baseline !== null)
                newlyLeftOut?.add(pair.baseline, pair.candidate);
            return;
        }
        if (pair.candidate !== null && floors.length > 0) {
            for (const floor of floorRouter.of(pair.candidate.rows[0]))
                floor.add(pair.candidate);
        }
        if (pair.baseline === null) {
            extraKeys += 1;
            for (const table of router.of(pair.candidate.rows[0]))
                table.addExtra(pair.candidate);
            return;
        }
        const { rows } = pair.baseline;
        if (pair.candidate !== null) {
            const [other] = pair.candidate.rows;
            if ((0,notes/* isRulerHidden */.LM)(rows[0], other))
                hidden += 1;
            if ((0,notes/* hasResponse */.m_)(rows[0]) && (0,notes/* areOpen */.HB)('response', rows[0], other)) {
                responses += 1;
                if ((0,notes/* isSameResponse */.An)(rows[0], other))
                    equal += 1;
            }
        }
        // the baseline's row decides to which slices a pair belongs
        for (const table of router.of(rows[0]))
            table.add(pair.baseline, pair.candidate);
    };
    await (0,side_pairs/* forEachPair */.b)(baseline, candidate, take, tally);
    if (tally !== null) {
        tally.moveToTables();
        responses += tally.responses;
        equal += tally.equal;
    }
    return { tables, extraKeys, hidden, responses, equal, lostByLeavingOut: newlyLeftOut?.lost ?? compare_NONE };
}
function tableOf({ tables }, id) {
    const table = tables.get(id);
    if (table === undefined)
        throw new RangeError(`no table of ${id}`);
    return table;
}
function claimsById({ claims }) {
    return new Map(claims.map((claim) => [claim.id, claim]));
}
function anchorTable(anchor, claim, since) {
    return claim === undefined ? null : { anchor, claim, table: tableOf(since, claim.id) };
}


/***/ }),

/***/ 64970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ vacuousClaims),
/* harmony export */   h: () => (/* binding */ underControls)
/* harmony export */ });
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82008);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30151);


/**
 * The claims that tell nothing: those whose known-bad subject is not proven to be worse than the candidate by the gate's own test,
 * each alone. A slice, which may be too small to prove anything, only where that subject is proven to be as good.
 *
 * @param tasks those that have a control
 */
async function vacuousClaims(evaluation, options) {
    const claims = evaluation.claims.filter(({ task, kind }) => options.tasks.has(task) && kind !== 'aggregate');
    if (claims.length === 0)
        return new Map();
    const { alpha, broken } = options;
    const side = { claims, limited: new Set(), materials: new Map() };
    const comparison = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSides */ .G)({ ...side, rows: () => scoresOnly((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)(evaluation.rows(), broken)) }, { ...side, rows: () => scoresOnly(withoutBroken((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlRows */ .L_)(evaluation.rows(), 'must-fail'), broken)) }, {
        alpha,
        sameMeasurement: false,
        terms: (claim) => {
            const { floor: _floor, ...terms } = options.terms(claim);
            return { ...terms, advisory: false, critical: true };
        },
    });
    const whole = new Set(claims.filter(({ slice }) => slice === null).map(({ id }) => id));
    return new Map(comparison.claims
        .filter(({ id, verdict, reason }) => whole.has(id) ? verdict !== 'regressed' && reason !== 'underpowered' : verdict === 'holds')
        .map(({ id, baseline, candidate }) => [id, { control: candidate.value, candidate: baseline.value }]));
}
/** A bad subject may be made by changing prompts or targets; it is judged by what it scores. */
async function* scoresOnly(rows) {
    for await (const row of rows)
        yield { ...row, prompt: null, target: null, response: null };
}
async function* withoutBroken(rows, broken) {
    for await (const row of rows)
        if (broken.get(row.task)?.has(row.key) !== true)
            yield row;
}
/** Verdicts after the controls: what tells nothing is never green. A proven loss shows that the measurement can tell. */
function underControls(claims, vacuous) {
    return claims.map((claim) => {
        const found = vacuous.get(claim.id);
        if (found === undefined || claim.verdict === 'regressed')
            return claim;
        const detail = `E_VACUOUS: a subject that is known to be bad scores ${shown(found.control)} where the candidate scores ${shown(found.candidate)}: what cannot tell them apart says nothing`;
        return { ...claim, verdict: 'inconclusive', reason: 'vacuous', detail };
    });
}
function shown(value) {
    return value === null ? 'nothing' : String(Number(value.toPrecision(4)));
}


/***/ }),

/***/ 48090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Losses),
  S: () => (/* binding */ isIn)
});

// EXTERNAL MODULE: ./build/evidence/column-row.js
var column_row = __webpack_require__(16761);
;// CONCATENATED MODULE: ./build/gate/loss-groups.js

/** A field with more values tells samples apart rather than putting them together. */
const MOST_FIELD_VALUES = 50;
/** Slices are declared; but one may be the number of a document. */
const MOST_SLICE_VALUES = 250;
/** Names that are followed; prompts that are maps of anything have as many as there are rows. */
const MOST_NAMES = 50;
/** A longer text is no name of a group. */
const MOST_VALUE_LENGTH = 100;
/** Pairs, and what became of them. */
class Counts {
    n = 0;
    right = 0;
    lost = 0;
    /** Sum of the positions of its samples: with `n`, whether two slices are the same samples. */
    positions = 0;
    add(position, lost, right) {
        this.n += 1;
        if (right)
            this.right += 1;
        if (lost)
            this.lost += 1;
        this.positions += position;
    }
    addAll({ n, right, lost, positions }) {
        this.n += n;
        this.right += right;
        this.lost += lost;
        this.positions += positions;
    }
}
/** Samples counted by what they have in common. */
class LossGroups {
    #groups = {
        slice: new Map(),
        prompt: new Map(),
        target: new Map(),
    };
    /** `null` where the name has too many values, this one included. */
    countsOf(origin, name, value) {
        const values = this.#valuesOf(origin, name, value);
        if (values === null || value === null)
            return null;
        let counts = values.get(value);
        if (counts === undefined)
            values.set(value, (counts = new Counts()));
        return counts;
    }
    #valuesOf(origin, name, value) {
        const groups = this.#groups[origin];
        let group = groups.get(name);
        if (group === undefined) {
            if (groups.size >= MOST_NAMES)
                return null;
            groups.set(name, (group = { origin, name, values: new Map() }));
        }
        if (group.values === null)
            return null;
        const most = origin === 'slice' ? MOST_SLICE_VALUES : MOST_FIELD_VALUES;
        if (value === null || (group.values.size >= most && !group.values.has(value)))
            group.values = null;
        return group.values;
    }
    /** Whether more values of a name would change nothing. */
    isGivenUp(origin, name) {
        return this.#groups[origin].get(name)?.values === null;
    }
    /** Every slice once, whatever names the same samples: slices before fields. */
    all() {
        const seen = new Set();
        const { slice, prompt, target } = this.#groups;
        return [slice, prompt, target].flatMap((groups) => [...groups.values()].flatMap(({ origin, name, values }) => [...(values ?? [])].flatMap(([value, counts]) => {
            const samples = `${counts.n} ${counts.positions}`;
            if (seen.has(samples))
                return [];
            seen.add(samples);
            return [{ origin, name, value, counts }];
        })));
    }
}
function forEachValue(row, visit) {
    forEachSlice(row.slices, visit);
    // prompts and targets in columns have no members
    if (!(row instanceof column_row/* ColumnRow */.t))
        forEachField('prompt', row.prompt, visit);
    forEachField('target', row.target, visit);
}
function forEachSlice(slices, visit) {
    for (const name of Object.keys(slices))
        visit('slice', name, slices[name] ?? '');
}
/** A target that is a word or a number, and the members of a prompt or target that are. */
function forEachField(origin, part, visit) {
    if (part === null || Array.isArray(part))
        return;
    if (typeof part !== 'object') {
        if (origin === 'target')
            visit(origin, origin, loss_groups_valueOf(part));
        return;
    }
    for (const [name, member] of Object.entries(part)) {
        if (member !== null)
            visit(origin, `${origin}.${name}`, loss_groups_valueOf(member));
    }
}
/** `null` for what names no group. */
function loss_groups_valueOf(member) {
    if (typeof member === 'number' || typeof member === 'boolean')
        return String(member);
    return typeof member === 'string' && member.length <= MOST_VALUE_LENGTH ? member : null;
}

;// CONCATENATED MODULE: ./build/gate/column-losses.js

/**
 * Rows in columns have few different slices and targets, each with a number: pairs are counted by these numbers, and what
 * the numbers stand for is looked up once they are all counted.
 */
class ColumnLosses {
    #columns;
    #bySlices = [];
    #byTarget = [];
    constructor(columns) {
        this.#columns = columns;
    }
    isOf({ columns }) {
        return columns === this.#columns;
    }
    /** @returns whether its target is counted too; else it has to be read */
    add({ row }, position, lost, right) {
        const slices = this.#columns.slicesNumber(row);
        if (slices !== 0)
            (this.#bySlices[slices] ??= new Counts()).add(position, lost, right);
        const target = this.#columns.targetNumber(row);
        if (target === null)
            return false;
        if (target !== 0)
            (this.#byTarget[target] ??= new Counts()).add(position, lost, right);
        return true;
    }
    addAlike({ row }, counts) {
        const slices = this.#columns.slicesNumber(row);
        if (slices !== 0)
            (this.#bySlices[slices] ??= new Counts()).addAll(counts);
        const target = this.#columns.targetNumber(row) ?? 0;
        if (target !== 0)
            (this.#byTarget[target] ??= new Counts()).addAll(counts);
    }
    /** Adds what was counted to the groups that it belongs to, and begins anew. */
    moveTo(groups) {
        const into = (counts) => (origin, name, value) => groups.countsOf(origin, name, value)?.addAll(counts);
        for (const [number, counts] of this.#bySlices.entries()) {
            if (counts !== undefined)
                forEachSlice(this.#columns.slicesOf(number), into(counts));
        }
        for (const [number, counts] of this.#byTarget.entries()) {
            if (counts !== undefined)
                forEachField('target', this.#columns.targetOf(number), into(counts));
        }
        this.#bySlices.length = 0;
        this.#byTarget.length = 0;
    }
}

// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
;// CONCATENATED MODULE: ./build/gate/losses.js




/** Counts the pairs of a claim by slices and by fields of their documents. */
class Losses {
    #all = new Counts();
    #groups = new LossGroups();
    #inColumns = null;
    /** Of the pair that is being added. */
    #position = 0;
    #lost = false;
    #right = false;
    /**
     * @param row the baseline's, which decides to what a pair belongs
     * @param right the baseline has the best outcome
     */
    add(row, lost, right) {
        const position = this.#all.n;
        this.#all.add(0, lost, right);
        if (row instanceof column_row/* ColumnRow */.t) {
            if (this.#columnsOf(row).add(row, position, lost, right))
                return;
            if (this.#groups.isGivenUp('target', 'target'))
                return;
        }
        this.#position = position;
        this.#lost = lost;
        this.#right = right;
        if (row instanceof column_row/* ColumnRow */.t)
            forEachField('target', row.target, this.#count);
        else
            forEachValue(row, this.#count);
    }
    /** Pairs with the same slices and target as a row, whose target is held. */
    addAlike(row, counts) {
        this.#all.addAll(counts);
        this.#columnsOf(row).addAlike(row, counts);
    }
    /** Made once, and not for each of a million rows. */
    #count = (origin, name, value) => this.#groups.countsOf(origin, name, value)?.add(this.#position, this.#lost, this.#right);
    #columnsOf(row) {
        if (this.#inColumns?.isOf(row) === true)
            return this.#inColumns;
        this.#inColumns?.moveTo(this.#groups);
        return (this.#inColumns = new ColumnLosses(row.columns));
    }
    /**
     * By Fisher's exact test in one direction of each slice's losses among the samples that could be lost
     * (evaluations-and-statistics.md §8 for Holm's adjustment over all that were looked at).
     *
     * @param single whether the scores are single outcomes, of which only right ones can be lost
     * @returns `null` where nothing was lost, or where there is nothing to look at
     */
    where(alpha, single) {
        const risk = (counts) => (single ? counts.right : counts.n);
        const { n, lost } = this.#all;
        if (lost === 0)
            return null;
        this.#inColumns?.moveTo(this.#groups);
        const total = risk(this.#all);
        const looked = this.#groups.all().filter(({ counts }) => counts.n < n && risk(counts) > 0);
        if (looked.length === 0)
            return null;
        const pValues = looked.map(({ counts }) => (0,stats/* hypergeometricSf */.p1)({ seen: counts.lost, total, marked: lost, drawn: risk(counts) }));
        const adjusted = (0,stats/* holm */.fU)(pValues);
        const slices = looked.map(({ origin, name, value, counts }, index) => {
            const [p, pAdjusted] = [pValues[index] ?? 1, adjusted[index] ?? 1];
            return { origin, name, value, n: counts.n, atRisk: risk(counts), lost: counts.lost, p, pAdjusted };
        });
        return {
            n,
            atRisk: total,
            lost,
            looked: looked.length,
            slices: slices.filter(({ pAdjusted }) => pAdjusted <= alpha).sort((a, b) => a.p - b.p || b.lost - a.lost),
        };
    }
}
/** Whether a row of the baseline is in a slice. */
function isIn(row, slice) {
    let found = false;
    forEachValue(row, (origin, name, value) => {
        if (origin === slice.origin && name === slice.name && value === slice.value)
            found = true;
    });
    return found;
}


/***/ }),

/***/ 44259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ CLOSED_TEXT),
/* harmony export */   An: () => (/* binding */ isSameResponse),
/* harmony export */   HB: () => (/* binding */ areOpen),
/* harmony export */   LM: () => (/* binding */ isRulerHidden),
/* harmony export */   m_: () => (/* binding */ hasResponse),
/* harmony export */   oc: () => (/* binding */ PairNotes)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16761);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48090);




/** Pairs whose ruler changed, and where losses lie: the same for every shape. */
class PairNotes {
    changed = 0;
    /** Pairs of which a prompt or target is closed on one side at least: whether it changed nobody can see. */
    hidden = 0;
    losses = new _losses_js__WEBPACK_IMPORTED_MODULE_2__/* .Losses */ .K();
    see(baseline, candidate) {
        const differs = !isSameRuler(baseline, candidate);
        if (differs)
            this.changed += 1;
        else if (isRulerHidden(baseline, candidate))
            this.hidden += 1;
    }
    /** Where the losses concentrate. */
    where(alpha) {
        return this.losses.where(alpha, false);
    }
}
/** What stands for a text that is closed where it would be shown. */
const CLOSED_TEXT = '(closed)';
const RULER = ['prompt', 'target'];
/** Whether a part of both rows can be read. */
function areOpen(part, ...rows) {
    const number = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNumber */ .nt)(part);
    return rows.every(({ closed = [] }) => !closed.includes(number));
}
function isRulerHidden(baseline, candidate) {
    if (baseline.closed === undefined && candidate.closed === undefined)
        return false;
    return !RULER.every((part) => areOpen(part, baseline, candidate));
}
/** Whether what can be read of two prompts and targets is the same. */
function isSameRuler(a, b) {
    if (a instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t && b instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t)
        return a.isSame('ruler', b);
    return RULER.every((part) => !areOpen(part, a, b) || sameJson(a[part], b[part]));
}
/** For responses that are open. */
function isSameResponse(a, b) {
    if (a instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t && b instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t)
        return a.isSame('response', b);
    return sameJson(a.response, b.response);
}
function hasResponse(row) {
    return row instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t ? row.has('response') : row.response !== null;
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
}


/***/ }),

/***/ 50163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pairByKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);

/** Pairs two streams of rows, both in leaf order, by task and key, holding one key of each at a time. */
async function* pairByKey(baseline, candidate) {
    const left = byKey(baseline);
    const right = byKey(candidate);
    let a = await left.next();
    let b = await right.next();
    while (a.done !== true || b.done !== true) {
        const order = a.done === true ? 1 : b.done === true ? -1 : compareKeys(a.value, b.value);
        if (order <= 0 && a.done !== true) {
            yield { baseline: a.value, candidate: order === 0 && b.done !== true ? b.value : null };
            a = await left.next();
            if (order === 0)
                b = await right.next();
        }
        else if (b.done !== true) {
            yield { baseline: null, candidate: b.value };
            b = await right.next();
        }
    }
}
function compareKeys(a, b) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.task, b.task) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.key, b.key);
}
async function* byKey(rows) {
    let current = null;
    for await (const row of rows) {
        if (current !== null && current[0].task === row.task && current[0].key === row.key) {
            current.push({ scores: row.scores });
            continue;
        }
        if (current !== null)
            yield { task: current[0].task, key: current[0].key, rows: current };
        current = [row];
    }
    if (current !== null)
        yield { task: current[0].task, key: current[0].key, rows: current };
}


/***/ }),

/***/ 72024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pR: () => (/* binding */ alarmOf)
/* harmony export */ });
/* unused harmony export answerOf */
/** The p whose rejection is called a regression. */
function alarmOf({ about }, tested, rule) {
    return about !== 'floor' && rule === 'beyond-margin' ? tested.pBeyond() : tested.pDecline;
}
/**
 * The gate's rule (evaluations-and-statistics.md §4): non-inferiority first, then proven decline, else no answer. Where an
 * interval was resampled it has to agree with the p.
 */
function answerOf(question, tested, pAdjusted, { alpha, holds }, rule) {
    const { margin, about } = question;
    const { pNotWorse, interval } = tested;
    const agreeing = tested.resampling === null ? null : interval;
    if (pNotWorse !== null && pNotWorse <= holds && (agreeing === null || agreeing.lower > -margin))
        return 'holds';
    const limit = about !== 'floor' && rule === 'beyond-margin' ? -margin : 0;
    if (pAdjusted !== null && pAdjusted <= alpha && (agreeing === null || agreeing.upper < limit))
        return 'regressed';
    return 'inconclusive';
}
/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
function decide(question, pAdjusted, levels, rule) {
    const { tests, missing, total, bounded, limited } = question;
    if (tests === null)
        return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
    const { worst, best } = tests;
    const atWorst = answerOf(question, worst, pAdjusted.worst, levels, rule);
    const atBest = answerOf(question, best, pAdjusted.best, levels, rule);
    if (best.blocked !== null)
        return { verdict: 'inconclusive', ...best.blocked };
    if (atWorst !== atBest || (missing > 0 && !bounded)) {
        const detail = `${limited ? 'the harness evaluated only a part of the task: ' : ''}${missing} of ${total} samples are missing or unscored, and the verdict depends on them`;
        return { verdict: 'inconclusive', reason: limited ? 'subset' : 'missing-samples', detail };
    }
    return { verdict: atBest, reason: unsettled(question, atBest, best, rule) ? 'size-unsettled' : null, detail: null };
}
/** A loss is proven, and its size may lie within what is allowed. */
function unsettled({ about, margin }, verdict, best, rule) {
    if (verdict !== 'regressed' || about === 'floor' || rule === 'beyond-margin')
        return false;
    return best.interval === null || best.interval.upper >= -margin;
}
/** Regressed beats inconclusive, which beats holds: all have to hold (an intersection–union test needs no correction). */
function worstOf(answers) {
    for (const verdict of ['regressed', 'inconclusive', 'holds']) {
        const found = answers.filter((answer) => answer.verdict === verdict);
        const [first] = found;
        if (first !== undefined)
            return found.find(({ reason }) => reason === null) ?? first;
    }
    return null;
}


/***/ }),

/***/ 60853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Router)
/* harmony export */ });
/* harmony import */ var _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16761);
/* harmony import */ var _evidence_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74155);


/** Which claims' collectors a row belongs to: those of its task, of the metrics that it was asked for, of its slices. */
class Router {
    #tasks = new Map();
    constructor(targets) {
        for (const [claim, target] of targets) {
            const metrics = this.#tasks.get(claim.task) ?? [];
            this.#tasks.set(claim.task, metrics);
            let metric = metrics.find((entry) => entry.metric === claim.metric);
            if (metric === undefined) {
                const scores = claim.of === undefined || claim.of.length === 0 ? [claim.metric] : claim.of;
                metrics.push((metric = { metric: claim.metric, scores, overall: null, slices: new Map() }));
            }
            if (claim.slice === null)
                metric.overall = target;
            else
                metric.slices.set(sliceKey(claim.slice.name, claim.slice.value), target);
        }
    }
    /** Rows of one kind go to the same. */
    #known = new Map();
    #columns = null;
    /** Of the row before, and where it went: most rows are of the same kind. */
    #lastKind = -1;
    #lastFound = [];
    of(row) {
        return row instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnRow */ .t ? this.#ofKind(row) : this.#find(row);
    }
    #ofKind(row) {
        if (row.columns !== this.#columns) {
            this.#columns = row.columns;
            this.#known.clear();
            this.#lastKind = -1;
        }
        const kind = row.columns.kind(row.row);
        if (kind === this.#lastKind)
            return this.#lastFound;
        let found = this.#known.get(kind);
        if (found === undefined)
            this.#known.set(kind, (found = this.#find(row)));
        this.#lastKind = kind;
        this.#lastFound = found;
        return found;
    }
    #find(row) {
        const found = [];
        const asked = row.scores;
        for (const { scores, overall, slices } of this.#tasks.get(row.task) ?? []) {
            if (!scores.every((name) => Object.hasOwn(asked, name)))
                continue;
            if (overall !== null)
                found.push(overall);
            if (slices.size === 0)
                continue;
            for (const name of Object.keys(row.slices)) {
                const target = slices.get(sliceKey(name, row.slices[name] ?? ''));
                if (target !== undefined)
                    found.push(target);
            }
        }
        return found;
    }
}
function sliceKey(name, value) {
    return JSON.stringify([name, value]);
}


/***/ }),

/***/ 80242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulerChange)
/* harmony export */ });
const RULERS = [
    { kind: 'dataset', name: 'the dataset' },
    { kind: 'prompts', name: 'the prompts' },
    { kind: 'scorer', name: 'the scorer' },
];
/** What changed about how a claim is measured, in words; `null` when nothing did. */
function rulerChange(claim, candidate, baseline, other) {
    const theirs = candidate ?? other.claims.find(({ task, metric }) => task === claim.task && metric === claim.metric);
    if (theirs === undefined)
        return null;
    if (candidate !== null && candidate.comparability === claim.comparability)
        return brokenChange(claim, baseline, other);
    if (theirs.direction !== claim.direction)
        return 'the direction of the metric changed';
    const changed = RULERS.filter(({ kind }) => digestsOf(claim, baseline, kind).join() !== digestsOf(theirs, other, kind).join()).map(({ name }) => name);
    if (changed.length > 0)
        return `${changed.join(' and ')} changed`;
    return candidate === null ? null : "the task's version or settings changed";
}
/** Where both were checked by their reference answers, the same samples have to be left: else nobody knows what for. */
function brokenChange({ task }, baseline, other) {
    const before = baseline.broken?.get(task);
    const after = other.broken?.get(task);
    if (before === undefined || after === undefined || sameKeys(before, after))
        return null;
    return `the samples whose reference answers fail changed (${before.size} before, ${after.size} here)`;
}
function sameKeys(a, b) {
    return a.size === b.size && [...a].every((key) => b.has(key));
}
function digestsOf(claim, side, kind) {
    return claim.materials
        .filter((id) => id.startsWith(`${kind}:`))
        .map((id) => side.materials.get(id) ?? id)
        .sort();
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ notWorseExact),
/* harmony export */   a: () => (/* binding */ testBinary)
/* harmony export */ });
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31271);
/* harmony import */ var _tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97776);


/**
 * Paired single outcomes of 0 and 1: decline by McNemar's exact test, `holds` by the exact unconditional test, shown with
 * Tango's score interval (evaluations-and-statistics.md §4–5).
 */
function testBinary(pairs, terms) {
    const { gained, lost, n } = pairs;
    const { margin, alpha } = terms;
    return {
        method: 'mcnemar-exact',
        n,
        delta: (gained - lost) / n,
        interval: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tangoInterval */ .B9)({ ...pairs, confidence: 1 - 2 * alpha }),
        pDecline: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemarExact */ .B1)({ gained, lost }).oneSidedDecline,
        pNotWorse: notWorseExact(pairs, margin),
        pBeyond: () => beyondExact(pairs, margin),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => outlook(pairs, terms, adjustedAlpha),
    };
}
/**
 * A difference of proportions cannot be below −1, so that a margin of 1 or more is always kept. Where nothing may be lost,
 * a gain has to be proven.
 */
function notWorseExact(pairs, margin) {
    if (margin <= 0)
        return (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemarExact */ .B1)({ gained: pairs.lost, lost: pairs.gained }).oneSidedDecline;
    return margin >= 1 ? 0 : exactP(pairs, margin);
}
/** The same counts come again and again: most claims of a release of a thousand lost nothing. */
const known = new Map();
const MOST_KNOWN = 1_000;
function exactP({ gained, lost, n }, margin) {
    const counts = `${gained} ${lost} ${n} ${margin}`;
    const found = known.get(counts);
    if (found !== undefined)
        return found;
    const { p } = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNonInferiority */ .Tk)({ gained, lost, n, margin });
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(counts, p);
    return p;
}
function beyondExact(pairs, margin) {
    if (margin <= 0)
        return (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemarExact */ .B1)(pairs).oneSidedDecline;
    return margin >= 1 ? 1 : (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exactBeyondMargin */ .br)({ ...pairs, margin }).p;
}
function outlook(pairs, terms, adjustedAlpha) {
    const { margin, holds: alpha = terms.alpha } = terms;
    const { gained, lost, n } = pairs;
    const discordance = (gained + lost) / n;
    return {
        needed: () => margin > 0 && margin < 1 ? (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesNeeded */ .Ht)({ ...pairs, margin, alpha, adjustedAlpha, power: _tested_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER */ .wY }) : null,
        detectable: discordance > 0
            ? (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumDetectableEffect */ .nv)({ n, discordance, alpha: adjustedAlpha, power: _tested_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER */ .wY })
            : callableLoss(n, adjustedAlpha),
    };
}
/**
 * Where nothing changed there is no discordance to go by. The smallest share of losses, with no gain among them, that
 * would be called with power .8: so many losses that 2^−l ≤ α are among n samples in four cases of five.
 */
function callableLoss(n, alpha) {
    const losses = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestProvingLosses */ .ht)(alpha);
    if (losses > n)
        return null;
    let low = 0;
    let high = 1;
    while (high - low > 1e-6) {
        const middle = (low + high) / 2;
        if ((0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialSf */ .vD)(losses - 1, n, middle) >= _tested_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER */ .wY)
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ testMeans),
/* harmony export */   Lu: () => (/* binding */ testTied),
/* harmony export */   mu: () => (/* binding */ studentT)
/* harmony export */ });
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31271);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
/* harmony import */ var _tested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97776);



/** Student's t on the differences of paired scores (evaluations-and-statistics.md §5). */
function testMeans({ moments }, terms) {
    const { n, mean, standardError } = moments;
    if (n < 2 || standardError === 0)
        return testTied('paired-t', moments, n, terms);
    const { skewness } = moments;
    return studentT({ method: 'paired-t', n, delta: mean, standardError, df: n - 1, skewness }, terms);
}
/**
 * A mean with a standard error, against 0 and against the margin on both sides. Each p is the larger one of Student's and of
 * Student's at a t that is corrected for skewness (P. Hall, JRSS B 54, 1992): differences
 * with a long tail on one side make t too sure on the other.
 */
function studentT(seen, terms) {
    const { method, n, delta, standardError, df, skewness = 0 } = seen;
    const { margin, alpha, bounded, most } = terms;
    const half = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)(1 - alpha, df) * standardError;
    const below = (t) => (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .Jt)(t, df);
    const shifted = (t) => halls(t, skewness / Math.sqrt(n));
    const atMost = (t) => Math.max(below(t), below(shifted(t)));
    const atLeast = (t) => Math.max(below(-t), below(-shifted(t)));
    const beyond = (delta + margin) / standardError;
    const notWorse = atLeast(beyond);
    return {
        method,
        n,
        delta,
        interval: { lower: delta - half, upper: delta + half },
        pDecline: atMost(delta / standardError),
        pNotWorse: Math.max(notWorse, bounded ? (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenLoss */ .g2)(n, delta, margin, most) : 0),
        pBeyond: () => atMost(beyond),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .outlookOf */ .jH)({ n, delta, standardError, bounded }, terms, adjustedAlpha),
    };
}
/**
 * Without any spread only the rule of three speaks: equal pairs of scores within [0, 1]. A standard error of 0 is no
 * certainty, and never decides.
 *
 * @param independent how many of the pairs can be taken to be independent of each other
 */
function testTied(method, moments, independent, terms) {
    const { n, mean } = moments;
    const { margin, bounded } = terms;
    const tied = bounded && n > 0 && moments.min === 0 && moments.max === 0;
    return {
        method,
        n,
        delta: mean,
        interval: { lower: mean, upper: mean },
        pDecline: tied ? 1 : null,
        pNotWorse: tied ? (0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .notWorseExact */ .L)({ gained: 0, lost: 0, n: independent }, margin) : null,
        pBeyond: () => (tied ? 1 : null),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .outlookOf */ .jH)({ n, delta: mean, standardError: 0, bounded: tied }, terms, adjustedAlpha),
    };
}
/**
 * Hall's monotone transformation of t, which takes the first effect of skewness off it:
 * t + κt²/3 + κ²t³/27 + κ/6 with κ = γ/√n.
 */
function halls(t, kappa) {
    return t + (kappa * t * t) / 3 + (kappa * kappa * t ** 3) / 27 + kappa / 6;
}


/***/ }),

/***/ 52754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ratioAt),
/* harmony export */   N: () => (/* binding */ testRatios)
/* harmony export */ });
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var _tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97776);


/**
 * Perplexity: the ratio Σ −log-likelihood / Σ tokens of both sides over the same documents, whose difference is a log-ratio
 * of perplexities. Linearized, it is the mean of (aᶜ − Rᶜ·bᶜ)/b̄ᶜ − (aᵇ − Rᵇ·bᵇ)/b̄ᵇ over documents, with Student's t
 * (the ratio estimator of W. G. Cochran, Sampling Techniques, 1977, §6). `parts` holds aᵇ, bᵇ, aᶜ, bᶜ of every document.
 *
 * @param sign 1 where a higher ratio is better
 */
function testRatios(parts, sign, terms) {
    const [before, after] = [ratioAt(parts, 0), ratioAt(parts, 2)];
    const { n } = parts;
    if (before === null || after === null)
        return (0,_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingTested */ .J1)('ratio-t', { n, delta: null });
    const delta = sign * (after - before);
    const weights = [-1 / parts.mean(1), before / parts.mean(1), 1 / parts.mean(3), -after / parts.mean(3)];
    const standardError = parts.standardError(weights);
    if (!(standardError > 0))
        return (0,_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingTested */ .J1)('ratio-t', { n, delta });
    const seen = { method: 'ratio-t', n, delta, standardError, df: n - 1 };
    return (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .studentT */ .mu)(seen, { ...terms, bounded: false, most: 1 });
}
/** Σa/Σb of the components at and after `at`; `null` where Σb is not above 0. */
function ratioAt(parts, at) {
    return parts.n > 0 && parts.mean(at + 1) > 0 ? parts.mean(at) / parts.mean(at + 1) : null;
}


/***/ }),

/***/ 90336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ RESAMPLED_UP_TO),
/* harmony export */   C3: () => (/* binding */ testResampled),
/* harmony export */   b$: () => (/* binding */ resamplingOf),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   sS: () => (/* binding */ needsResampling),
/* harmony export */   uw: () => (/* binding */ ROUNDS)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31271);
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);



/** Draws of every resampling method. */
const ROUNDS = 10_000;
/** Above so many pairs Student's t decides whatever the shape; differences are kept up to here. */
const RESAMPLED_UP_TO = 5_000;
/** Fewer pairs than this, or fewer that differ at all, are too few for Student's t on scores of any shape. */
const FEW = 20;
/**
 * The seed of a claim's random numbers: the first 48 bits of the SHA-256 of its id. Nobody can try seeds, since the id is
 * the policy's, and everybody draws the same.
 */
function seedOf(id) {
    return Number.parseInt((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(Buffer.from(`mira-attest gate/v1\n${id}`)).slice(0, 12), 16);
}
function resamplingOf(seed) {
    return { prng: _stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PRNG */ .ch, seed, rounds: ROUNDS };
}
/**
 * Whether Student's t cannot be trusted with these differences: fewer than 20 that are not 0, which alone tell of their
 * shape, or so skewed that n < 25·γ², the rule of W. G. Cochran (Sampling Techniques, 3rd ed., 1977, §2.15).
 *
 * @param changed how many of them are not 0
 */
function needsResampling({ moments: { n, skewness } }, changed) {
    const few = n < FEW || (changed > 0 && changed < FEW);
    return n >= 2 && (few || n < 25 * skewness ** 2);
}
/**
 * Few or skewed differences: decline and the margin by sign-flip permutation, and the interval by the BCa bootstrap, which
 * has to agree before anything is said. A permutation takes the differences to be symmetric about the hypothesis, so that
 * Student's p is asked for as well, and the larger one counts.
 */
function testResampled(differences, values, terms) {
    const student = (0,_means_js__WEBPACK_IMPORTED_MODULE_2__/* .testMeans */ .JI)(differences, terms);
    if (differences.moments.standardError === 0)
        return { ...student, method: 'sign-flip' };
    const { margin, alpha, seed, bounded } = terms;
    const rareGains = (allowed) => (bounded && values.length >= FEW ? unmetGains(values, allowed) : 0);
    const flip = (shifted) => (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlipPermutation */ .LB)({ differences: shifted, seed, rounds: ROUNDS }).pDecline;
    const beyond = values.map((value) => value + margin);
    return {
        ...student,
        method: 'sign-flip',
        interval: (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapBca */ .JI)({ differences: values, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS }),
        pDecline: larger(student.pDecline, Math.max(flip(values), rareGains(0))),
        pNotWorse: larger(student.pNotWorse, flip(beyond.map((value) => -value))),
        pBeyond: () => larger(student.pBeyond(), Math.max(flip(beyond), rareGains(margin))),
        resampling: resamplingOf(seed),
    };
}
/**
 * How likely so few gains are when the mean has lost no more than is allowed: a decline may be nothing but large gains
 * that are too rare to have been met. They are largest, and fewest, when each is of everything (1).
 *
 * @param values within [−1, 1]
 * @param allowed the loss of the mean that counts as none
 */
function unmetGains(values, allowed) {
    const n = values.length;
    let gains = 0;
    let losses = 0;
    for (const value of values) {
        if (value > 0)
            gains += value;
        else
            losses -= value;
    }
    return (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(Math.floor(gains), n, Math.min(1, Math.max(0, losses / n - allowed)));
}
function larger(a, b) {
    return a === null ? null : Math.max(a, b);
}


/***/ }),

/***/ 11695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ logScale)
/* harmony export */ });
function logScale(direction, baseline) {
    const change = direction === 'higher'
        ? (log) => baseline * Math.expm1(log)
        : (log) => -baseline * Math.expm1(-log);
    return {
        margin: (margin) => {
            const share = margin / baseline;
            if (!(share > 0))
                return 0;
            if (direction === 'lower')
                return Math.log1p(share);
            // all of it may be lost, which no value above 0 does
            return share < 1 ? -Math.log1p(-share) : Number.MAX_VALUE;
        },
        shown: (tested) => ({
            ...tested,
            delta: change(tested.delta),
            interval: tested.interval === null
                ? null
                : { lower: finite(change(tested.interval.lower)), upper: finite(change(tested.interval.upper)) },
            outlook: (adjustedAlpha) => {
                const outlook = tested.outlook(adjustedAlpha);
                const { detectable } = outlook;
                return {
                    needed: () => outlook.needed(),
                    detectable: detectable === null ? null : Math.abs(change(-detectable)),
                };
            },
        }),
    };
}
function finite(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}


/***/ }),

/***/ 97776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ nothingTested),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   g0: () => (/* binding */ NO_OUTLOOK),
/* harmony export */   g2: () => (/* binding */ unseenLoss),
/* harmony export */   jH: () => (/* binding */ outlookOf),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31271);

/** How a verdict was come to; docs/gate.md says of each what it assumes and where it is from. */
const METHODS = [
    'mcnemar-exact',
    'paired-t',
    'sign-flip',
    'clustered-t',
    'log-ratio-t',
    'ratio-t',
    'corpus-bootstrap',
    'newcombe',
    'welch-t',
    'estimate-z',
    'deterministic',
    'e-value',
];
const NO_OUTLOOK = { needed: () => null, detectable: null };
/** The power at which detectable effects and numbers of samples are told. */
const POWER = 0.8;
/**
 * The outlook of a test whose standard error shrinks with √n (evaluations-and-statistics.md §6, with SE·√n in place of
 * √ψ): a loss of (z_{1−α_adj} + z_{.8})·SE would have been called; n·((z_{1−α} + z_{.8})·SE / (δ + min(Δ, 0)))² samples
 * would show that it holds, or n·((z_{1−α_adj} + z_{.8})·SE / Δ)² that it does not.
 */
function outlookOf(seen, { margin, alpha: shown, holds: alpha = shown }, adjustedAlpha) {
    const { n, delta, standardError, bounded } = seen;
    const reach = (level) => (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .xw)({ alpha: level, power: POWER }) * standardError;
    return {
        detectable: standardError > 0 ? reach(adjustedAlpha) : null,
        needed: () => {
            const holding = bounded && margin > 0 && margin < 1 ? { margin, alpha } : null;
            if (!(standardError > 0))
                return bounded && delta === 0 ? (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withinReach */ .Dj)(n, n, holding) : null;
            const distance = delta > -margin ? reach(alpha) / (margin + Math.min(delta, 0)) : reach(adjustedAlpha) / delta;
            return (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withinReach */ .Dj)(n * distance ** 2, n, holding);
        },
    };
}
/**
 * What p is at least when nothing but small differences was seen: a loss of `margin` in the mean could be made of rare
 * losses of everything (`most`), with a chance of (1 − q)^n that none of them is among n samples, where
 * q·most − (1 − q)·mean = margin. With a mean of 0 this is the rule of three's (1 − margin)^n. Without it, a few equal
 * pairs would show anything.
 */
function unseenLoss(n, mean, margin, most) {
    if (margin >= most)
        return 0;
    const q = (mean + margin) / (mean + most);
    return q <= 0 ? 1 : Math.exp(n * Math.log1p(-Math.min(q, 1 - Number.EPSILON)));
}
const NOTHING = { n: 0, delta: null };
/** Where there is nothing to test, or nothing to test it by: what was seen, and no answer. */
function nothingTested(method, seen = NOTHING) {
    const { n, delta } = seen;
    return {
        method,
        n,
        delta: delta ?? 0,
        interval: delta === null ? null : { lower: delta, upper: delta },
        pDecline: null,
        pNotWorse: null,
        pBeyond: () => null,
        resampling: null,
        blocked: null,
        outlook: () => NO_OUTLOOK,
    };
}


/***/ }),

/***/ 91033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ forEachPair),
  Z: () => (/* binding */ pairSides)
});

;// CONCATENATED MODULE: ./build/gate/column-pairs.js
/** Pairs rows in columns, as `pairByKey` pairs streams of rows: without waiting for any. */
class ColumnPairs {
    #baseline;
    #candidate;
    /** Both have the same samples, so that no keys need to be compared. */
    #alike;
    #a = 0;
    #b = 0;
    constructor(baseline, candidate) {
        this.#baseline = baseline;
        this.#candidate = candidate;
        this.#alike = baseline.columns.keys.isSameAs(candidate.columns.keys);
    }
    /** `null` after the last one. */
    next() {
        const [a, b] = [this.#a, this.#b];
        if (a === this.#baseline.count && b === this.#candidate.count)
            return null;
        const order = this.#alike ? 0 : compareAt(this.#baseline, a, this.#candidate, b);
        const theirs = order >= 0 ? new ColumnKey(this.#candidate, b) : null;
        if (theirs !== null)
            this.#b = theirs.end;
        if (order > 0 && theirs !== null)
            return { baseline: null, candidate: theirs };
        const mine = new ColumnKey(this.#baseline, a);
        this.#a = mine.end;
        return { baseline: mine, candidate: theirs };
    }
    /**
     * Calls for each pair that is left. Pair and rows are its own until it returns: the next ones take their place.
     *
     * @param tally gets pairs of rows that are no repeats first, and may keep them
     */
    forEach(take, tally = null) {
        const [left, right] = [this.#baseline, this.#candidate];
        if (left.columns.keys.repeated || right.columns.keys.repeated || left.count === 0 || right.count === 0) {
            for (let pair = this.next(); pair !== null; pair = this.next())
                take(pair);
            return;
        }
        const mine = new ColumnKey(left, 0);
        const theirs = new ColumnKey(right, 0);
        const [both, lost, extra] = [
            { baseline: mine, candidate: theirs },
            { baseline: mine, candidate: null },
            { baseline: null, candidate: theirs },
        ];
        while (this.#a < left.count || this.#b < right.count) {
            const order = this.#alike ? 0 : compareAt(left, this.#a, right, this.#b);
            if (order === 0 && tally?.counts(this.#a, this.#b) === true) {
                this.#a += 1;
                this.#b += 1;
                continue;
            }
            if (order <= 0)
                mine.rows[0].moveTo(this.#a++);
            if (order >= 0)
                theirs.rows[0].moveTo(this.#b++);
            take(order === 0 ? both : order < 0 ? lost : extra);
        }
    }
    *[Symbol.iterator]() {
        for (let pair = this.next(); pair !== null; pair = this.next())
            yield pair;
    }
}
/** A side that has ended comes last. */
function compareAt(baseline, a, candidate, b) {
    if (a === baseline.count)
        return 1;
    if (b === candidate.count)
        return -1;
    return baseline.columns.keys.compareWith(a, candidate.columns.keys, b);
}
/** All repeats of one key, in columns. */
class ColumnKey {
    rows;
    /** Where the next key begins. */
    end;
    constructor(sorted, place) {
        const first = sorted.at(place);
        this.end = sorted.endOfKey(place);
        const others = this.end - place - 1;
        this.rows =
            others === 0 ? [first] : [first, ...Array.from({ length: others }, (_, at) => sorted.at(place + 1 + at))];
    }
    get task() {
        return this.rows[0].task;
    }
    get key() {
        return this.rows[0].key;
    }
}

// EXTERNAL MODULE: ./build/gate/pairs.js
var pairs = __webpack_require__(50163);
;// CONCATENATED MODULE: ./build/gate/side-pairs.js


/** The pairs of two sides: of their columns where both have them, else of their streams of rows. */
function pairSides(baseline, candidate) {
    const [left, right] = [baseline.columns ?? null, candidate.columns ?? null];
    return left === null || right === null ? (0,pairs/* pairByKey */.v)(baseline.rows(), candidate.rows()) : new ColumnPairs(left, right);
}
/**
 * Calls for each pair, which may not be kept; without waiting in between where there is nothing to wait for.
 *
 * @param tally keeps the pairs that it counts
 */
async function forEachPair(baseline, candidate, take, tally = null) {
    const pairs = pairSides(baseline, candidate);
    if (pairs instanceof ColumnPairs)
        pairs.forEach(take, tally);
    else
        for await (const pair of pairs)
            take(pair);
}


/***/ }),

/***/ 52395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ attestedSide),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   jw: () => (/* binding */ noRows)
/* harmony export */ });
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82008);

/**
 * What an evaluation brings to a comparison.
 *
 * @param rows `null` where none were published
 */
function attestedSide(evaluation, rows) {
    return {
        claims: evaluation.claims,
        rows: rows ?? noRows,
        limited: new Set(),
        broken: (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenIn */ .pf)(evaluation.controls),
        materials: new Map(evaluation.materials.map(({ id, digest }) => [id, digest.sha256])),
        ...(rows === null ? { withheld: true } : {}),
    };
}
/** Rows of controls, and samples whose own reference answers fail: decided without the rows of any model. */
function isLeftOut(sample, one, other = one) {
    const { task } = sample;
    if ((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isReserved */ .Bs)(task))
        return true;
    return one.broken?.get(task)?.has(sample.key) === true || other.broken?.get(task)?.has(sample.key) === true;
}
async function* noRows() {
    // nothing was measured, or nothing of it was published
}


/***/ }),

/***/ 29128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ CorpusTable),
  R$: () => (/* binding */ itemValue),
  yg: () => (/* binding */ sumsOf)
});

// EXTERNAL MODULE: ./build/claims/covariance.js
var covariance = __webpack_require__(73963);
// EXTERNAL MODULE: ./build/claims/estimators.js
var estimators = __webpack_require__(91625);
// EXTERNAL MODULE: ./build/gate/notes.js
var notes = __webpack_require__(44259);
// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
// EXTERNAL MODULE: ./build/gate/shapes/means.js
var means = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/gate/shapes/resampled.js
var resampled = __webpack_require__(90336);
// EXTERNAL MODULE: ./build/gate/shapes/tested.js
var tested = __webpack_require__(97776);
;// CONCATENATED MODULE: ./build/gate/shapes/corpus.js




/** Up to so many units are drawn from; more items are put together, neighbours by key, since a draw costs one step each. */
const MOST_UNITS = 5_000;
/**
 * F1, BLEU and other values of a whole corpus: the interval by the paired BCa bootstrap over items, re-evaluating the
 * metric (P. Koehn, EMNLP 2004; B. Efron, 1987), and p by Student's t with the jackknife's standard error. Both have to
 * agree before anything is said.
 */
function testCorpus(corpus, terms) {
    const { rows, bounded } = corpus;
    const difference = (sums) => corpus.difference(sums);
    const n = rows.length;
    const units = together(rows);
    const delta = difference(totalOf(rows));
    const standardError = delta === null ? null : jackknife(units, difference);
    if (delta === null || standardError === null || !(standardError > 0)) {
        return (0,tested/* nothingTested */.J1)('corpus-bootstrap', { n, delta });
    }
    const student = (0,means/* studentT */.mu)({ method: 'corpus-bootstrap', n, delta, standardError, df: units.length - 1 }, { ...terms, bounded, most: 1 });
    // a draw without any value says nothing against the difference that was seen
    const statistic = (sums) => difference(sums) ?? delta;
    const { seed, alpha } = terms;
    const interval = (0,stats/* bootstrapBcaOfSums */.In)({ rows: units, statistic, confidence: 1 - 2 * alpha, seed, rounds: resampled/* ROUNDS */.uw });
    return { ...student, interval, resampling: (0,resampled/* resamplingOf */.b$)(seed) };
}
function totalOf(rows) {
    const sums = [];
    for (const row of rows)
        for (const [column, value] of row.entries())
            sums[column] = (sums[column] ?? 0) + value;
    return sums;
}
/** Sums over neighbours: independent like the items, and few enough. */
function together(rows) {
    if (rows.length <= MOST_UNITS)
        return rows;
    return Array.from({ length: MOST_UNITS }, (_, unit) => {
        const from = Math.floor((unit * rows.length) / MOST_UNITS);
        const to = Math.floor(((unit + 1) * rows.length) / MOST_UNITS);
        return totalOf(rows.slice(from, to));
    });
}
/** √((n − 1)/n·Σ(θ₍ᵢ₎ − θ̄)²) over the values that leave one unit out; `null` where one of them does not exist. */
function jackknife(units, difference) {
    const n = units.length;
    if (n < 2)
        return null;
    const totals = totalOf(units);
    let sum = 0;
    const left = [];
    for (const unit of units) {
        const value = difference(totals.map((total, column) => total - (unit[column] ?? 0)));
        if (value === null)
            return null;
        left.push(value);
        sum += value;
    }
    const mean = sum / n;
    const squares = left.reduce((total, value) => total + (value - mean) ** 2, 0);
    const error = Math.sqrt(((n - 1) / n) * squares);
    // what is left of equal values is rounding
    return error <= 2 ** -40 * Math.max(...left.map((value) => Math.abs(value)), Number.MIN_VALUE) ? 0 : error;
}

// EXTERNAL MODULE: ./build/gate/shapes/ratio.js
var ratio = __webpack_require__(52754);
// EXTERNAL MODULE: ./build/gate/shapes/scale.js
var shapes_scale = __webpack_require__(11695);
;// CONCATENATED MODULE: ./build/gate/tables/corpus.js







/** Pairs of items of a corpus, each with the scores that its value is made of; a missing one cannot be bounded. */
class CorpusTable extends notes/* PairNotes */.oc {
    values = null;
    bounded = false;
    missing = 0;
    gained = 0;
    lost = 0;
    #options;
    #name;
    #of;
    #sign;
    #parts = new covariance/* Covariance */.C(4);
    /** Scores of both sides of each item; perplexity needs their covariance alone. */
    #rows = [];
    constructor(options) {
        super();
        const { kind, of = [], direction } = options.baseline;
        this.#options = options;
        this.#name = kind === 'ratio' || kind === 'f1' || kind === 'bleu' ? kind : 'ratio-of-sums';
        this.#of = of;
        this.#sign = direction === 'higher' ? 1 : -1;
    }
    get n() {
        return this.#name === 'ratio' ? this.#parts.n : this.#rows.length;
    }
    add(baseline, candidate) {
        const [first] = baseline.rows;
        if (candidate !== null)
            this.see(first, candidate.rows[0]);
        const before = sumsOf(this.#of, baseline.rows);
        const after = candidate === null ? null : sumsOf(this.#of, candidate.rows);
        if (before === null || after === null || (candidate?.rows.length ?? 0) < baseline.rows.length) {
            this.missing += 1;
            return;
        }
        if (this.#name === 'ratio')
            this.#parts.add([...(0,estimators/* ratioParts */.Wd)('ratio', before), ...(0,estimators/* ratioParts */.Wd)('ratio', after)]);
        else
            this.#rows.push([...before, ...after]);
        const change = this.#sign * (itemValue(this.#name, after) - itemValue(this.#name, before));
        this.losses.add(first, change < 0, true);
        if (change > 0)
            this.gained += 1;
        if (change < 0)
            this.lost += 1;
    }
    addExtra() {
        // an item without a partner says nothing of a difference
    }
    tests(terms) {
        if (this.n + this.missing === 0)
            return null;
        const seen = this.n === 0 ? null : this.#test(terms);
        const known = seen ?? (0,tested/* nothingTested */.J1)(this.#name === 'ratio' ? 'ratio-t' : 'corpus-bootstrap');
        return { seen, worst: known, best: known };
    }
    #test(terms) {
        const { direction, estimate } = this.#options.baseline;
        const name = this.#name;
        if (name === 'ratio') {
            const scale = (0,shapes_scale/* logScale */.t)(direction, Number(estimate ?? 0));
            return scale.shown((0,ratio/* testRatios */.N)(this.#parts, this.#sign, { ...terms, margin: scale.margin(terms.margin) }));
        }
        const half = this.#of.length;
        const difference = (sums) => {
            const before = (0,estimators/* corpusValue */.I0)(name, sums.slice(0, half));
            const after = (0,estimators/* corpusValue */.I0)(name, sums.slice(half));
            return before === null || after === null ? null : this.#sign * (after - before);
        };
        return testCorpus({ rows: this.#rows, bounded: name !== 'ratio-of-sums', difference }, terms);
    }
}
/** By which an item of a corpus is said to be gained or lost; no verdict goes by it. */
function itemValue(name, scores) {
    if ((0,estimators/* isRatio */.mq)(name)) {
        const [a, b] = (0,estimators/* ratioParts */.Wd)(name, scores);
        return b > 0 ? a / b : 0;
    }
    const matches = scores.filter((_, index) => index >= 2 && index % 2 === 0);
    return matches.reduce((sum, value) => sum + value, 0);
}
/** Each score's sum over the repeats of a key; `null` when one of them lacks a score. */
function sumsOf(names, rows) {
    const sums = names.map(() => 0);
    for (const { scores } of rows) {
        for (const [index, name] of names.entries()) {
            const score = scores[name] ?? null;
            if (score === null)
                return null;
            sums[index] = (sums[index] ?? 0) + score;
        }
    }
    return sums;
}


/***/ }),

/***/ 75207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ planJudges),
/* harmony export */   Td: () => (/* binding */ planRules),
/* harmony export */   _0: () => (/* binding */ planPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _policy_signer_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12872);
/* harmony import */ var _policy_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56991);



const positive = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .gtValue */ .zYL(0));
const margin = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([positive, valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ relative: positive })]);
const estimator = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['log-ratio', 'ratio', 'ratio-of-sums', 'f1', 'bleu']),
    of: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const rules = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    claims: valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('auto'),
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            metric: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            margin,
            direction: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['higher', 'lower'])),
            advisory: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            require: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('holds')),
            guard: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ relative: positive, below: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
            floor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
            group: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            critical: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
            estimator: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(estimator),
            pairing: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('none')),
            deterministic: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
        })),
    ]),
});
const allRules = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...rules.entries,
    gate: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        alpha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        failOn: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['regressed', 'inconclusive', 'incomparable'])),
        regressed: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('beyond-margin')),
        environment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('inconclusive')),
        attempts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sequential')),
        findings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('fail')),
        anchor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ tag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), margin })),
    }),
    signers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_policy_signer_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .signerContent */ .wr)),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_policy_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverSchema */ .I)),
});
/** All rules in the content of a signed plan, as `planRules`. */
function planPolicy(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(allRules, content);
    return parsed.success ? parsed.output : null;
}
const judged = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    evaluations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        repeats: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        judge: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ labels: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), minAgreement: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
    })),
});
/** How the evaluations in the content of a signed plan are judged; none where it is written differently. */
function planJudges(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(judged, content);
    return parsed.success ? parsed.output.evaluations : {};
}
/** The claims in the content of a signed plan; `null` where it was written by a version that puts them differently. */
function planRules(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(rules, content);
    return parsed.success ? parsed.output : null;
}


/***/ })

};
