export const id = 73;
export const ids = [73];
export const modules = {

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeClaims),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _claims_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43299);
/* harmony import */ var _claims_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92770);
/* harmony import */ var _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39938);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25898);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74788);






/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, commitments, materials) {
    const { plan } = session;
    const rules = plan.claims === 'auto' ? [] : plan.claims;
    const tallies = await _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tallies */ .T.of(rows, new _claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .ClaimRules */ .AS(rules).wantsSlice);
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkReported */ .ID)(tallies.all(), reported.tasks);
    const selection = plan.claims === 'auto'
        ? (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAuto */ .cu)(tallies, reported.tasks, _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MARGIN */ .PH)
        : (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectByRules */ .pF)(tallies, reported.tasks, plan.claims, (rule) => (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfRule */ .Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = selection.specs.flatMap((spec) => {
        const tally = tallies.get(spec.id);
        const root = roots.get(spec.task);
        const evaluation = reported.evaluations.get(spec.task);
        if (tally === null || root === undefined || evaluation === undefined)
            return [];
        const own = materials.get(evaluation) ?? [];
        const ground = {
            root,
            materials: ['model', ...own.filter(({ kind }) => kind !== 'image').map(({ kind, name }) => `${kind}:${name}`)],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
        };
        return [(0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildClaim */ .J_)(spec, tally, reported.tasks.get(spec.task) ?? null, tallies.rows.get(spec.task) ?? 0, ground)];
    });
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkScored */ .tU)(wholeMetrics(selection, tallies, reported), (task) => minScored(plan, reported, task));
    return claims;
}
/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics({ specs }, tallies, { tasks }) {
    return specs.flatMap(({ task, metric }) => {
        const id = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_5__/* .formatClaimId */ .B)({ task, metric, slice: null });
        const tally = tallies.get(id);
        if (tally === null)
            return [];
        const counts = (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
        return [{ id, task, slice: null, counts }];
    });
}
function minScored(plan, reported, task) {
    return plan.evaluations[reported.evaluations.get(task) ?? '']?.minScored ?? 0;
}
function rulerOf(materials, harness) {
    const of = (kind) => materials.filter((material) => material.kind === kind).map(({ digest }) => digest);
    return { datasets: of('dataset'), prompts: of('prompts'), scorer: of('scorer'), harness };
}
/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
function termsOf(plan) {
    const rules = plan.claims === 'auto' ? null : new _claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !isBounded(claim);
            return { margin: _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MARGIN */ .PH, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        return { margin: rule.margin, advisory: rule.advisory, require: rule.require, rule: index };
    };
}
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/gate/pairs.js

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
    return (0,digest/* compareBytes */.Xo)(a.task, b.task) || (0,digest/* compareBytes */.Xo)(a.key, b.key);
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

// EXTERNAL MODULE: ./build/claims/moments.js
var moments = __webpack_require__(38625);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/gate/table.js


/** Counts and differences under one assumption about what is missing. */
class Outcomes {
    n = 0;
    gained = 0;
    lost = 0;
    /** Differences, sign-normalised so that more is better. */
    differences = new moments/* Moments */.W();
    add(difference) {
        this.n += 1;
        if (difference > 0)
            this.gained += 1;
        if (difference < 0)
            this.lost += 1;
        this.differences.add(difference);
    }
}
const SHOWN_EXAMPLES = 5;
/** The pairs of one claim: what was seen, and what the missing ones could be at worst and at best. */
class PairTable {
    seen = new Outcomes();
    /** The pairs that lack a score on one side, were the loss as large as it can be, for scores within [0, 1]. */
    worst = new Outcomes();
    best = new Outcomes();
    baseline = new moments/* Moments */.W();
    candidate = new moments/* Moments */.W();
    /** Pairs whose prompt or target differs: the ruler changed. */
    changed = 0;
    binary = true;
    examples = [];
    #metric;
    #sign;
    constructor(metric, direction) {
        this.#metric = metric;
        this.#sign = direction === 'higher' ? 1 : -1;
    }
    get missing() {
        return this.worst.n;
    }
    /** All scores of both sides lie within [0, 1], so that a missing one can be bounded. */
    get bounded() {
        return [this.baseline, this.candidate].every((side) => side.n === 0 || (side.min >= 0 && side.max <= 1));
    }
    add(baseline, candidate) {
        const before = this.#score(baseline.rows);
        const after = candidate === null ? null : this.#score(candidate.rows);
        if (candidate !== null && rulerDiffers(baseline.rows[0], candidate.rows[0]))
            this.changed += 1;
        if (before !== null)
            this.#note(before, this.baseline);
        if (after !== null)
            this.#note(after, this.candidate);
        if (before !== null && after !== null) {
            const difference = this.#sign * (after - before);
            this.seen.add(difference);
            if (difference < 0)
                this.#keepExample(baseline.rows[0], candidate?.rows[0] ?? null);
            return;
        }
        const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
        this.worst.add(this.#sign * ((after ?? bad) - (before ?? good)));
        this.best.add(this.#sign * ((after ?? good) - (before ?? bad)));
    }
    #note(value, side) {
        side.add(value);
        if (value !== 0 && value !== 1)
            this.binary = false;
    }
    /** The mean over the repeats that were scored; `null` when none was. */
    #score(rows) {
        let sum = 0;
        let scored = 0;
        for (const row of rows) {
            const score = row.scores[this.#metric] ?? null;
            if (score === null)
                continue;
            sum += score;
            scored += 1;
        }
        // with repeats a key is a mean, to which the exact tests for single outcomes do not apply
        if (scored > 1)
            this.binary = false;
        return scored === 0 ? null : sum / scored;
    }
    #keepExample(before, after) {
        if (this.examples.length >= SHOWN_EXAMPLES)
            return;
        this.examples.push({
            key: before.key,
            target: before.target,
            before: before.response,
            after: after?.response ?? null,
        });
    }
}
function rulerDiffers(a, b) {
    return !sameJson(a.prompt, b.prompt) || !sameJson(a.target, b.target);
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    return (0,json/* canonicalJson */.dj)(a) === (0,json/* canonicalJson */.dj)(b);
}

// EXTERNAL MODULE: ./build/gate/judge.js + 2 modules
var judge = __webpack_require__(34978);
;// CONCATENATED MODULE: ./build/gate/compare.js



/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
async function compareSides(baseline, candidate, options) {
    const tables = new Tables(baseline.claims);
    let extraKeys = 0;
    let responses = 0;
    let equal = 0;
    for await (const pair of pairByKey(baseline.rows(), candidate.rows())) {
        if (pair.baseline === null) {
            extraKeys += 1;
            continue;
        }
        const { rows } = pair.baseline;
        if (pair.candidate !== null && rows[0].response !== null) {
            responses += 1;
            if (sameJson(rows[0].response, pair.candidate.rows[0].response))
                equal += 1;
        }
        for (const table of tables.of(rows[0]))
            table.add(pair.baseline, pair.candidate);
    }
    const theirs = new Map(candidate.claims.map((claim) => [claim.id, claim]));
    const ours = new Set(baseline.claims.map((claim) => claim.id));
    return {
        claims: [
            ...(0,judge/* judge */.S)(baseline.claims.map((claim) => ({
                claim,
                candidate: theirs.get(claim.id) ?? null,
                table: tables.get(claim),
                terms: options.terms(claim),
            })), { ...options, baseline, candidate }),
            ...candidate.claims.filter((claim) => !ours.has(claim.id)).map((claim) => (0,judge/* newClaim */.d)(claim, options.terms(claim))),
        ],
        extraKeys,
        outputsIdentical: responses > 0 && equal === responses,
    };
}
/** The pair tables of all claims, and which of them a row belongs to. */
class Tables {
    #all = new Map();
    #tasks = new Map();
    constructor(claims) {
        for (const claim of claims) {
            const table = new PairTable(claim.metric, claim.direction);
            this.#all.set(claim.id, table);
            const metrics = this.#tasks.get(claim.task) ?? [];
            this.#tasks.set(claim.task, metrics);
            let metric = metrics.find((entry) => entry.metric === claim.metric);
            if (metric === undefined)
                metrics.push((metric = { metric: claim.metric, overall: null, slices: new Map() }));
            if (claim.slice === null)
                metric.overall = table;
            else
                metric.slices.set(sliceKey(claim.slice.name, claim.slice.value), table);
        }
    }
    get(claim) {
        return this.#all.get(claim.id) ?? new PairTable(claim.metric, claim.direction);
    }
    /** The baseline's row decides to which slices a pair belongs. */
    *of(row) {
        for (const { metric, overall, slices } of this.#tasks.get(row.task) ?? []) {
            if (!Object.hasOwn(row.scores, metric))
                continue;
            if (overall !== null)
                yield overall;
            if (slices.size === 0)
                continue;
            for (const name of Object.keys(row.slices)) {
                const table = slices.get(sliceKey(name, row.slices[name] ?? ''));
                if (table !== undefined)
                    yield table;
            }
        }
    }
}
function sliceKey(name, value) {
    return JSON.stringify([name, value]);
}


/***/ }),

/***/ 34978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  d: () => (/* binding */ newClaim)
});

// EXTERNAL MODULE: ./build/stats/index.js + 17 modules
var stats = __webpack_require__(41820);
// EXTERNAL MODULE: ./build/claims/moments.js
var moments = __webpack_require__(38625);
;// CONCATENATED MODULE: ./build/gate/decide.js


/**
 * Paired tests of decline and of non-inferiority: for single outcomes of 0 and 1 McNemar's exact test and the exact
 * unconditional test, shown with Tango's score interval; otherwise Student's t on the differences
 * (evaluations-and-statistics.md §4–5).
 */
function testPairs(outcomes, terms) {
    return terms.binary ? testBinary(outcomes, terms) : testMeans(outcomes.differences, terms);
}
function testBinary({ gained, lost, differences }, terms) {
    const { n } = differences;
    const { lower, upper } = (0,stats/* tangoInterval */.B9)({ gained, lost, n, confidence: 1 - 2 * terms.alpha });
    return {
        method: 'mcnemar-exact',
        n,
        delta: (gained - lost) / n,
        lower,
        upper,
        pDecline: (0,stats/* mcnemarExact */.B1)({ gained, lost }).oneSidedDecline,
        pNotWorse: notWorseExact(gained, lost, n, terms.margin),
    };
}
/** A difference of proportions cannot be below −1, so that a margin of 1 or more is always kept. */
function notWorseExact(gained, lost, n, margin) {
    return margin >= 1 ? 0 : (0,stats/* exactNonInferiority */.Tk)({ gained, lost, n, margin }).p;
}
function testMeans(differences, { margin, alpha, bounded }) {
    const { n, mean, standardError } = differences;
    const base = { method: 'paired-t', n, delta: mean };
    if (n < 2 || standardError === 0) {
        // without any spread only the rule of three speaks: n equal pairs of scores within [0, 1]
        const tied = bounded && n > 0 && differences.min === 0 && differences.max === 0;
        return {
            ...base,
            lower: mean,
            upper: mean,
            pDecline: tied ? 1 : null,
            pNotWorse: tied ? notWorseExact(0, 0, n, margin) : null,
        };
    }
    const half = (0,stats/* studentTQuantile */.$J)(1 - alpha, n - 1) * standardError;
    return {
        ...base,
        lower: mean - half,
        upper: mean + half,
        pDecline: (0,stats/* studentTCdf */.Jt)(mean / standardError, n - 1),
        pNotWorse: (0,stats/* studentTCdf */.Jt)(-(mean + margin) / standardError, n - 1),
    };
}
/** The pairs seen together with the missing ones, as they would be at worst or at best. */
function withMissing(table, assumed) {
    return {
        gained: table.seen.gained + assumed.gained,
        lost: table.seen.lost + assumed.lost,
        differences: moments/* Moments */.W.merged(table.seen.differences, assumed.differences),
    };
}
/** The gate's rule (evaluations-and-statistics.md §4): non-inferiority first, then proven decline, else no answer. */
function answer(pNotWorse, pAdjusted, alpha) {
    if (pNotWorse !== null && pNotWorse <= alpha)
        return 'holds';
    if (pAdjusted !== null && pAdjusted <= alpha)
        return 'regressed';
    return 'inconclusive';
}

;// CONCATENATED MODULE: ./build/gate/ruler.js
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
        return null;
    if (theirs.direction !== claim.direction)
        return 'the direction of the metric changed';
    const changed = RULERS.filter(({ kind }) => digestsOf(claim, baseline, kind).join() !== digestsOf(theirs, other, kind).join()).map(({ name }) => name);
    if (changed.length > 0)
        return `${changed.join(' and ')} changed`;
    return candidate === null ? null : "the task's version or settings changed";
}
function digestsOf(claim, side, kind) {
    return claim.materials
        .filter((id) => id.startsWith(`${kind}:`))
        .map((id) => side.materials.get(id) ?? id)
        .sort();
}

;// CONCATENATED MODULE: ./build/gate/judge.js



/** Fewer pairs than this answer nothing. */
const MIN_PAIRS = 10;
const POWER = 0.8;
/** Verdicts in the gate's order (contracts.md §5), with Holm over the non-advisory claims of the baseline. */
function judge(cases, setting) {
    const opened = cases.map((one) => {
        const settled = settle(one, setting);
        return {
            one,
            settled,
            tests: settled === null || settled.reason === 'identity' ? testsOf(one, setting.alpha) : null,
        };
    });
    const family = opened.filter(({ one }) => !one.terms.advisory).length;
    const adjusted = (side) => adjust(opened.map(({ one, tests }) => ({ p: tests?.[side].pDecline ?? null, advisory: one.terms.advisory })));
    const worst = adjusted('worst');
    const best = adjusted('best');
    return opened.map(({ one, settled, tests }, index) => {
        if (settled !== null && settled.reason !== 'identity')
            return describe(one, settled, null, setting, family);
        if (tests === null)
            return describe(one, tooFew(one), null, setting, family);
        const pAdjusted = { worst: worst[index] ?? null, best: best[index] ?? null };
        const decided = settled ?? decide(one, tests, pAdjusted, setting);
        return describe(one, decided, { tests, pAdjusted: pAdjusted.best }, setting, family);
    });
}
/** Holm's adjustment within the family; a claim without a p counts as 1, an advisory one stands alone. */
function adjust(claims) {
    const family = (0,stats/* holm */.fU)(claims.filter(({ advisory }) => !advisory).map(({ p }) => p ?? 1));
    let next = 0;
    return claims.map(({ p, advisory }) => {
        const own = advisory ? p : (family[next] ?? null);
        if (!advisory)
            next += 1;
        return p === null ? null : own;
    });
}
function settle({ claim, candidate, table }, setting) {
    const changed = rulerChange(claim, candidate, setting.baseline, setting.candidate);
    if (candidate === null) {
        return claim.slice !== null && changed !== null
            ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
            : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
    }
    if (changed !== null)
        return { verdict: 'inconclusive', reason: 'incomparable', detail: changed };
    if (table.changed > 0) {
        const detail = `the prompt or target of ${table.changed} of ${table.seen.n + table.missing} samples changed`;
        return { verdict: 'inconclusive', reason: 'incomparable', detail };
    }
    if (table.seen.n + table.missing === 0)
        return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
    return setting.sameMeasurement ? { verdict: 'holds', reason: 'identity', detail: null } : null;
}
function testsOf({ claim, candidate, table, terms }, alpha) {
    if (table.seen.n + table.missing < MIN_PAIRS)
        return null;
    const binary = table.binary && claim.kind === 'binary' && candidate?.kind === 'binary';
    const how = { margin: terms.margin, alpha, binary, bounded: table.bounded };
    const seen = table.seen.n === 0 ? null : testPairs(table.seen, how);
    if (seen !== null && table.missing === 0)
        return { seen, worst: seen, best: seen };
    const worst = testPairs(withMissing(table, table.worst), how);
    const best = testPairs(withMissing(table, table.best), how);
    return { seen, worst, best };
}
function tooFew({ table }) {
    return {
        verdict: 'inconclusive',
        reason: 'underpowered',
        detail: `${table.seen.n} pairs are fewer than ${MIN_PAIRS}`,
    };
}
/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
function decide({ claim, table, terms }, tests, pAdjusted, { alpha, candidate }) {
    const atWorst = answer(tests.worst.pNotWorse, pAdjusted.worst, alpha);
    const atBest = answer(tests.best.pNotWorse, pAdjusted.best, alpha);
    if (atWorst !== atBest || (table.missing > 0 && !table.bounded)) {
        const limited = candidate.limited.has(claim.task);
        const reason = limited ? 'subset' : 'missing-samples';
        const detail = `${limited ? 'the harness evaluated only a part of the task: ' : ''}${table.missing} of ${table.missing + table.seen.n} samples are missing or unscored, and the verdict depends on them`;
        return { verdict: 'inconclusive', reason, detail };
    }
    return { verdict: atBest, reason: reasonOf(atBest, tests, terms.margin), detail: null };
}
function reasonOf(verdict, tests, margin) {
    return verdict === 'regressed' && tests.best.upper >= -margin ? 'size-unsettled' : null;
}
function describe({ claim, candidate, table, terms }, decided, evidence, { alpha }, family) {
    const seen = evidence?.tests.seen ?? null;
    const sign = claim.direction === 'higher' ? 1 : -1;
    const psi = table.seen.n === 0 ? 0 : (table.seen.gained + table.seen.lost) / table.seen.n;
    const adjustedAlpha = alpha / Math.max(1, terms.advisory ? 1 : family);
    const open = decided.verdict === 'inconclusive' || decided.reason === 'size-unsettled';
    const binary = seen?.method === 'mcnemar-exact';
    const paired = seen !== null && table.baseline.n === table.seen.n && table.candidate.n === table.seen.n;
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: decided.verdict,
        reason: decided.reason,
        detail: decided.detail,
        method: decided.reason === 'identity' ? 'identity' : (seen?.method ?? 'none'),
        n: table.seen.n,
        gained: table.seen.gained,
        lost: table.seen.lost,
        missing: table.missing,
        proportion: claim.kind === 'binary',
        baseline: { value: paired ? table.baseline.mean : judge_valueOf(claim) },
        candidate: { value: paired ? table.candidate.mean : judge_valueOf(candidate) },
        delta: seen === null ? null : plain(sign * seen.delta),
        interval: seen === null
            ? null
            : {
                level: rounded(1 - 2 * alpha),
                lower: plain(sign === 1 ? seen.lower : -seen.upper),
                upper: plain(sign === 1 ? seen.upper : -seen.lower),
            },
        p: evidence?.tests.best.pDecline ?? null,
        pAdjusted: evidence?.pAdjusted ?? null,
        pNotWorse: evidence?.tests.worst.pNotWorse ?? null,
        margin: terms.margin,
        needed: open && binary
            ? (0,stats/* samplesNeeded */.Ht)({ ...countsOf(table), margin: terms.margin, alpha, adjustedAlpha, power: POWER })
            : null,
        detectable: binary && psi > 0
            ? (0,stats/* minimumDetectableEffect */.nv)({ n: table.seen.n, discordance: psi, alpha: adjustedAlpha, power: POWER })
            : null,
        lossProven: evidence !== null && evidence.pAdjusted !== null && evidence.pAdjusted <= alpha,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: table.examples,
    };
}
function countsOf(table) {
    return { gained: table.seen.gained, lost: table.seen.lost, n: table.seen.n };
}
function judge_valueOf(claim) {
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
/** A claim that the baseline does not make: recorded, not judged. */
function newClaim(claim, terms) {
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: 'new',
        reason: null,
        detail: null,
        method: 'none',
        n: claim.counts.scored,
        gained: 0,
        lost: 0,
        missing: 0,
        proportion: claim.kind === 'binary',
        baseline: { value: null },
        candidate: { value: judge_valueOf(claim) },
        delta: null,
        interval: null,
        p: null,
        pAdjusted: null,
        pNotWorse: null,
        margin: terms.margin,
        needed: null,
        detectable: null,
        lossProven: false,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: [],
    };
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ verifiedLevels),
/* harmony export */   QN: () => (/* binding */ worstWord),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   gF: () => (/* binding */ EXIT_OF_WORD),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/** The words of design.md §4, worst first. */
const WORDS = ['not-verified', 'incomplete', 'regressed', 'disputed', 'stale', 'inconclusive', 'pass'];
const EXIT_OF_WORD = {
    'not-verified': 30,
    incomplete: 12,
    regressed: 20,
    disputed: 21,
    stale: 11,
    inconclusive: 10,
    pass: 0,
};
/** The word for one claim's verdict. */
function wordOf(claim) {
    if (claim.reason === 'missing-samples' || claim.reason === 'subset')
        return 'incomplete';
    if (claim.verdict === 'regressed')
        return 'regressed';
    return claim.verdict === 'inconclusive' ? 'inconclusive' : 'pass';
}
/** The worst word among the claims that count. */
function worstWord(claims) {
    const words = new Set(claims.filter(({ advisory }) => !advisory).map((claim) => wordOf(claim)));
    return WORDS.find((word) => words.has(word)) ?? 'pass';
}
/** Whether a run fails (design.md §4): always when incomplete, else where `fail-on` or `require` says so. */
function decideGate(claims, failOn) {
    const failing = claims.filter((claim) => !claim.advisory && fails(claim, failOn));
    const word = worstWord(claims);
    const failingWords = new Set(failing.map((claim) => wordOf(claim)));
    const worstFailing = WORDS.find((candidate) => failingWords.has(candidate));
    return {
        word,
        passed: failing.length === 0,
        exit: worstFailing === undefined ? 0 : EXIT_OF_WORD[worstFailing],
        failing: failing.map(({ id }) => id),
    };
}
function fails(claim, failOn) {
    if (wordOf(claim) === 'incomplete')
        return true;
    if (claim.require === 'holds' && claim.verdict !== 'holds' && claim.verdict !== 'new')
        return true;
    return failOn.some((word) => claim.verdict === word || claim.reason === word);
}
/** SLSA levels of contracts.md §4. */
function verifiedLevels(claims, passed) {
    if (!passed)
        return ['FAILED'];
    if (!claims.some(({ method }) => method !== 'none'))
        return [];
    const binding = claims.filter(({ advisory }) => !advisory);
    if (binding.length > 0 && binding.every(({ verdict }) => verdict === 'holds'))
        return ['MIRA_ALL_HOLD'];
    return binding.some(({ verdict }) => verdict === 'regressed') ? [] : ['MIRA_NO_REGRESSION_PROVEN'];
}


/***/ }),

/***/ 75207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planRules),
/* harmony export */   _: () => (/* binding */ planPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    claims: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            metric: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            margin: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0)),
            direction: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['higher', 'lower'])),
            advisory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('holds')),
        })),
    ]),
});
const allRules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...rules.entries,
    gate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ alpha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), failOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['regressed', 'inconclusive', 'incomparable'])) }),
    signers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })]))),
});
/** All rules in the content of a signed plan, as `planRules`. */
function planPolicy(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(allRules, content);
    return parsed.success ? parsed.output : null;
}
/** The claims in the content of a signed plan; `null` where it was written by a version that puts them differently. */
function planRules(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(rules, content);
    return parsed.success ? parsed.output : null;
}


/***/ }),

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inOrderOfInterest),
/* harmony export */   d: () => (/* binding */ claimTable)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93757);



/** Regressed first, the largest loss on top, then what cannot be told, then new and holding claims. */
function inOrderOfInterest(claims) {
    return claims
        .map((claim, index) => ({ claim, index }))
        .sort((a, b) => rank(a.claim) - rank(b.claim) || gain(a.claim) - gain(b.claim) || a.index - b.index)
        .map(({ claim }) => claim);
}
function rank(claim) {
    const order = ['regressed', 'inconclusive', 'new', 'holds'].indexOf(claim.verdict);
    return order * 2 + Number(claim.advisory);
}
/** The change for the better in units of what is allowed, so that claims of different metrics can be ordered. */
function gain(claim) {
    if (claim.delta === null || claim.verdict !== 'regressed')
        return 0;
    return ((claim.direction === 'higher' ? 1 : -1) * claim.delta) / claim.margin;
}
/** The claims as a Markdown table: before, here, change, verdict. */
function claimTable(claims, baseline) {
    const head = ['claim', baseline === null ? 'before' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(baseline), 'here', 'change', ''];
    const rows = claims.map((claim) => {
        const here = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion);
        const word = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(claim);
        const bold = claim.verdict === 'regressed';
        const reason = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictReason */ .s_)(claim);
        return [
            `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
            (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion),
            bold ? `**${here}**` : here,
            claim.delta === null ? '–' : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(claim)}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMargin */ .wj)(claim)} allowed`,
            `${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}`,
        ];
    });
    return [head, ['---', '--:', '--:', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


function headlineOf(report) {
    const { outcome, measurement } = report;
    if (outcome.kind === 'failed') {
        return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
    }
    const claims = outcome.claims;
    if (outcome.kind === 'first') {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
        return { tone: 'NOTE', bold, since: false, rest: '' };
    }
    if (measurement.kind === 'reused' && measurement.from === 'baseline') {
        return { tone: 'NOTE', bold: 'Not run again: nothing that was measured has changed', since: true, rest: '' };
    }
    return comparedHeadline(claims);
}
/** By the exit status: an error of the network or of the configuration says nothing about the evaluation. */
function failedText({ gate }) {
    if (gate.exit === 30)
        return 'Not verified: nothing was compared.';
    if (gate.exit === 12)
        return 'The evaluation did not finish: no claim was made.';
    return 'The run ended with an error: there is no verdict.';
}
function comparedHeadline(claims) {
    const compared = claims.filter(({ verdict }) => verdict !== 'new');
    const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
    const holding = compared.filter(({ verdict }) => verdict === 'holds');
    const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
    const incomplete = open.filter((claim) => (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(claim) === 'incomplete');
    const fresh = claims.length - compared.length;
    const rest = [
        holding.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
        open.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(open.length)} can't be told yet` : '',
        fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    if (regressed.length > 0) {
        const bold = compared.length === 1
            ? 'The one claim regressed'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(regressed.length)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(compared.length, 'claim')} regressed`;
        return { tone: 'CAUTION', bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    if (incomplete.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here.`;
        return { tone: 'CAUTION', bold, since: false, rest: rest === '' ? '' : `${rest}.` };
    }
    const reason = nothingCompared(compared);
    if (reason !== null)
        return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
    if (open.length > 0) {
        const bold = `Nothing got worse that we could see, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
        return { tone: 'WARNING', bold, since: false, rest: '' };
    }
    const bold = compared.length === 1 ? 'The one claim holds' : `All ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(compared.length)} claims hold`;
    return {
        tone: 'TIP',
        bold,
        since: true,
        rest: fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
    };
}
/** Why nothing at all could be compared; `null` when something was. */
function nothingCompared(compared) {
    if (compared.length === 0 || compared.some(({ reason }) => reason !== 'incomparable'))
        return null;
    const details = new Set(compared.map(({ detail }) => detail ?? 'the ruler changed'));
    const [first] = details;
    return details.size === 1 && first !== undefined ? first : 'what it is measured with changed';
}
/** The headline as one plain sentence. */
function headlineText(headline, baseline) {
    const since = headline.since && baseline !== null ? ` since ${baseline}` : '';
    const stop = headline.since ? '.' : '';
    return `${headline.bold}${since}${stop}${headline.rest === '' ? '' : ` ${headline.rest}`}`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ claimJson),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony exports claimJsonSchema, reportSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _statements_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70820);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);





/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */
const value = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) });
const claimJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez)),
    detail: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    method: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['mcnemar-exact', 'paired-t', 'identity', 'none']),
    n: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    gained: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    lost: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    missing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    baseline: value,
    candidate: value,
    delta: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    interval: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ level: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), lower: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), upper: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    p: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    pNotWorse: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    margin: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    needed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    detectable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
const signer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('certificate'),
        identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('key'), hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
]);
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mira-report/1'),
    /** The worst word of design.md §4, or `error` or `usage`. */
    verdict: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO([..._gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9, 'error', 'usage']),
    passed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    exit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    headline: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    failing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    error: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    claims: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(claimJsonSchema),
    model: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), root: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), manifest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), bytes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        label: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        signer,
        samples: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        others: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        passedOver: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    })),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('measured'), digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('not-run') }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['baseline', 'cache']), by: signer, digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    ]),
    signing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('signed', [
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true), signer }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false), why: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    ]),
    changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        before: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        after: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ changed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), total: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    })),
    /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
    ruleChanges: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        since: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['base', 'baseline']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), claim: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    }),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        uri: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
        startedOn: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        plan: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
});
function claimJson(claim) {
    return {
        id: claim.id,
        verdict: claim.verdict,
        reason: claim.reason,
        detail: claim.detail,
        method: claim.method,
        n: claim.n,
        gained: claim.gained,
        lost: claim.lost,
        missing: claim.missing,
        baseline: claim.baseline,
        candidate: claim.candidate,
        delta: claim.delta,
        interval: claim.interval,
        p: claim.p,
        pAdjusted: claim.pAdjusted,
        pNotWorse: claim.pNotWorse,
        margin: claim.margin,
        needed: claim.needed,
        detectable: claim.detectable,
        advisory: claim.advisory,
    };
}
function reportJson(report, verdict) {
    const { uri, attempt, startedOn, commit, plan } = report.run;
    return {
        schema: 'mira-report/1',
        verdict,
        passed: report.gate.passed,
        exit: report.gate.exit,
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .u)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(report), report.baseline?.label ?? null),
        failing: [...report.gate.failing],
        error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
        claims: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .claimsOf */ .d)(report.outcome).map((claim) => claimJson(claim)),
        model: report.model === null ? null : { ...report.model },
        baseline: report.baseline === null
            ? null
            : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
        measurement: { ...report.measurement },
        signing: { ...report.signing },
        changes: report.changes.map((change) => ({ ...change })),
        ruleChanges: {
            since: report.ruleChanges.since,
            changes: report.ruleChanges.changes.map((change) => ({ ...change })),
        },
        warnings: [...report.warnings],
        run: { uri, attempt, startedOn, commit, plan },
    };
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93757);


/** The verdicts in plain words, for every place that shows them. */
const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' };
/** One or two words. */
function verdictWord(claim) {
    return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}
/** Why, in a few words: the counts, what is allowed, what would settle it. */
function verdictReason(claim) {
    const parts = [claim.detail ?? '', countsPhrase(claim), lossPhrase(claim), neededPhrase(claim)];
    return parts.filter((part) => part !== '').join('; ');
}
/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim) {
    if (claim.verdict === 'new')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)} samples`;
    if (claim.method === 'none')
        return '';
    if (claim.method === 'identity')
        return 'the same measurement as the baseline';
    if (claim.lost === 0 && claim.gained === 0)
        return `the same on all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    const lost = claim.lost === 0 ? 'none lost' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.lost)} lost`;
    const gained = claim.gained === 0 ? 'none gained' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.gained)} gained`;
    return `${lost}, ${gained} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
}
function lossPhrase(claim) {
    if (claim.verdict === 'holds' && claim.lossProven)
        return 'a small loss is proven, within what is allowed';
    if (claim.reason !== 'size-unsettled')
        return '';
    return `a loss is proven; it may still lie within the ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(claim)} allowed`;
}
function neededPhrase(claim) {
    // where samples are missing, those are what would settle it
    if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset')
        return '';
    const open = claim.verdict === 'inconclusive';
    if (!open && claim.reason !== 'size-unsettled')
        return '';
    if (claim.needed !== null) {
        return `about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
    }
    return claim.method === 'mcnemar-exact' && claim.missing === 0
        ? 'too close to the allowed loss to be settled by samples'
        : '';
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function claimsOf(outcome) {
    return outcome.kind === 'failed' ? [] : outcome.claims;
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine),
/* harmony export */   K: () => (/* binding */ claimLines)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93757);




const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' };
/** The claims as aligned lines for a terminal. */
function claimLines(claims) {
    const rows = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims).map((claim) => [
        `${MARKS[claim.verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
        claim.verdict === 'new'
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)
            : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion)} → ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)}`,
        claim.delta === null ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(claim),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(claim),
        notes(claim),
    ]);
    return aligned(rows).map((line) => `  ${line}`);
}
function notes(claim) {
    const parts = [
        claim.delta === null ? '' : `allowed ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMargin */ .wj)(claim)}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(claim),
        claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatP */ .MA)(claim.pAdjusted)}` : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function aligned(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd());
}
/** `1 regressed, 1 can't be told.` */
function countsLine(claims) {
    const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
    const parts = [
        [count('regressed'), 'regressed'],
        [count('inconclusive'), "can't be told"],
        [count('holds'), 'hold'],
        [count('new'), 'new'],
    ];
    const said = parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${number} ${number === 1 && word === 'hold' ? 'holds' : word}`);
    return said.length === 0 ? 'No claim.' : `${said.join(', ')}.`;
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   wj: () => (/* binding */ formatMargin)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Numbers of claims as people read them: proportions in per cent and points, everything else as it is. */
const MINUS = '−';
function formatValue(value, proportion) {
    if (value === null)
        return '–';
    return proportion ? `${signless((value * 100).toFixed(1))} %` : significant(value);
}
/** `−3.8 points (−5.0 to −2.7)`; just the change where there is no interval. */
function formatChange(claim) {
    if (claim.delta === null)
        return '–';
    const number = (value, plus) => signed(value, claim.proportion, plus);
    const change = `${number(claim.delta, true)}${claim.proportion ? ' points' : ''}`;
    if (claim.interval === null)
        return change;
    return `${change} (${number(claim.interval.lower, true)} to ${number(claim.interval.upper, true)})`;
}
/** The allowed loss, in the unit of the change. */
function formatMargin(claim) {
    return claim.proportion ? (claim.margin * 100).toFixed(1) : significant(claim.margin);
}
function formatP(p) {
    if (p < 1e-300)
        return '< 1e−300';
    if (p >= 0.1)
        return p.toFixed(2);
    return p >= 0.0001 ? p.toPrecision(2) : p.toExponential(1).replace('e-', 'e−');
}
function signed(value, proportion, plus) {
    const text = proportion ? (Math.abs(value) * 100).toFixed(1) : significant(Math.abs(value));
    if (Number(text) === 0)
        return text;
    return `${value < 0 ? MINUS : plus ? '+' : ''}${text}`;
}
function signless(text) {
    return text.replace(/^-/u, MINUS);
}
function significant(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return signless((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value));
    return signless(String(Number(value.toPrecision(4))));
}


/***/ }),

/***/ 27500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ spoolSamples)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/storage/row-index.js

/** Keys lie in segments of this many bytes, each whole. */
const SEGMENT = 1024 * 1024;
/** The longest key, in bytes of UTF-8. */
const MAX_KEY_BYTES = SEGMENT;
/**
 * What has to be remembered of every row to sort a million of them: about 30 bytes and the key. Rows count from 0 in the
 * order in which they came.
 */
class RowIndex {
    #tasks = new Map();
    #segments = [];
    /** Bytes in use of the last segment. */
    #used = 0;
    #count = 0;
    #task = new Uint32Array(1024);
    #keySegment = new Uint32Array(1024);
    #keyStart = new Uint32Array(1024);
    #keyLength = new Uint32Array(1024);
    #repeat = new Uint32Array(1024);
    #offset = new Float64Array(1024);
    #length = new Uint32Array(1024);
    /** @returns false when the key is longer than `MAX_KEY_BYTES` */
    add(id, place) {
        const row = this.#count;
        if (row === this.#task.length)
            this.#grow();
        if (!this.#addKey(row, id.key))
            return false;
        let task = this.#tasks.get(id.task);
        if (task === undefined)
            this.#tasks.set(id.task, (task = this.#tasks.size));
        this.#task[row] = task;
        this.#repeat[row] = id.repeat;
        this.#offset[row] = place.offset;
        this.#length[row] = place.length;
        this.#count += 1;
        return true;
    }
    get count() {
        return this.#count;
    }
    place(row) {
        return { offset: this.#offset[row] ?? 0, length: this.#length[row] ?? 0 };
    }
    id(row) {
        const segment = this.#segments[this.#keySegment[row] ?? 0];
        const start = this.#keyStart[row] ?? 0;
        return {
            task: [...this.#tasks.keys()][this.#task[row] ?? 0] ?? '',
            key: segment?.toString('utf8', start, start + (this.#keyLength[row] ?? 0)) ?? '',
            repeat: this.#repeat[row] ?? 0,
        };
    }
    /** Number of rows of each task, by the bytes of their names. */
    counts() {
        const counts = Array.from(this.#tasks, ([name, task]) => [name, this.#countOf(task)]);
        return new Map(counts.sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b)));
    }
    /** The rows in leaf order. */
    sorted() {
        const order = Uint32Array.from({ length: this.#count }, (_, row) => row);
        const rank = this.#taskRanks();
        return order.sort((a, b) => this.#compare(rank, a, b));
    }
    /** The first two rows with the same task, key and repeat, given the sorted order. */
    duplicate(order) {
        const rank = this.#taskRanks();
        for (let at = 1; at < order.length; at += 1) {
            const before = order[at - 1] ?? 0;
            const row = order[at] ?? 0;
            if (this.#compare(rank, before, row) === 0)
                return before < row ? [before, row] : [row, before];
        }
        return null;
    }
    /** Forgets the keys, which only sorting needs. */
    dropKeys() {
        this.#segments.length = 0;
        this.#keySegment = new Uint32Array(0);
        this.#keyStart = new Uint32Array(0);
        this.#keyLength = new Uint32Array(0);
        this.#repeat = new Uint32Array(0);
    }
    #addKey(row, key) {
        const length = Buffer.byteLength(key);
        if (length > MAX_KEY_BYTES)
            return false;
        let segment = this.#segments.at(-1);
        if (segment === undefined || this.#used + length > SEGMENT) {
            segment = Buffer.allocUnsafeSlow(SEGMENT);
            this.#segments.push(segment);
            this.#used = 0;
        }
        segment.write(key, this.#used, 'utf8');
        this.#keySegment[row] = this.#segments.length - 1;
        this.#keyStart[row] = this.#used;
        this.#keyLength[row] = length;
        this.#used += length;
        return true;
    }
    #grow() {
        const size = this.#task.length * 2;
        this.#task = grown(this.#task, new Uint32Array(size));
        this.#keySegment = grown(this.#keySegment, new Uint32Array(size));
        this.#keyStart = grown(this.#keyStart, new Uint32Array(size));
        this.#keyLength = grown(this.#keyLength, new Uint32Array(size));
        this.#repeat = grown(this.#repeat, new Uint32Array(size));
        this.#offset = grown(this.#offset, new Float64Array(size));
        this.#length = grown(this.#length, new Uint32Array(size));
    }
    #countOf(task) {
        let count = 0;
        for (let row = 0; row < this.#count; row += 1)
            if (this.#task[row] === task)
                count += 1;
        return count;
    }
    /** The place of each task in the order of their names. */
    #taskRanks() {
        const ranks = new Uint32Array(this.#tasks.size);
        const names = [...this.#tasks].sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b));
        for (const [rank, [, task]] of names.entries())
            ranks[task] = rank;
        return ranks;
    }
    #compare(rank, a, b) {
        const byTask = (rank[this.#task[a] ?? 0] ?? 0) - (rank[this.#task[b] ?? 0] ?? 0);
        return byTask || this.#compareKeys(a, b) || (this.#repeat[a] ?? 0) - (this.#repeat[b] ?? 0);
    }
    #compareKeys(a, b) {
        const left = this.#segments[this.#keySegment[a] ?? 0];
        const right = this.#segments[this.#keySegment[b] ?? 0];
        if (left === undefined || right === undefined)
            throw new RangeError('the keys were dropped');
        const leftStart = this.#keyStart[a] ?? 0;
        const rightStart = this.#keyStart[b] ?? 0;
        const leftLength = this.#keyLength[a] ?? 0;
        const rightLength = this.#keyLength[b] ?? 0;
        const common = Math.min(leftLength, rightLength);
        for (let at = 0; at < common; at += 1) {
            const difference = (left[leftStart + at] ?? 0) - (right[rightStart + at] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return leftLength - rightLength;
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./build/storage/spool.js






/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
async function spoolSamples(rows, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    const file = await (0,promises_.open)((0,external_node_path_.join)(own, 'rows.jsonl'), 'wx+', 0o600);
    const close = async () => {
        await file.close();
        await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    try {
        const index = await writeRows(file, rows);
        const order = index.sorted();
        const twice = index.duplicate(order);
        if (twice !== null)
            throw duplicateError(index, twice);
        index.dropKeys();
        return { rows: () => readRows(file, index, order), counts: index.counts(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function duplicateError(index, [first, second]) {
    const { task, key, repeat } = index.id(first);
    return new errors/* MiraError */.gx('E_DUPLICATE_SAMPLE', `task ${JSON.stringify(task)} has the key ${JSON.stringify(key)} twice with repeat ${repeat}, in rows ${first + 1} and ${second + 1} of the output`, { hint: 'A key may come once per task and repeat: count repeats of the same sample with "repeat": 0, 1, 2 …' });
}
const WRITE_BYTES = 1024 * 1024;
async function writeRows(file, rows) {
    const index = new RowIndex();
    const buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
    let used = 0;
    let offset = 0;
    for await (const row of rows) {
        const text = JSON.stringify(row);
        // a UTF-16 unit is at most three bytes of UTF-8
        if (used + text.length * 3 > buffer.length) {
            await file.appendFile(buffer.subarray(0, used));
            used = 0;
        }
        let length;
        if (text.length * 3 > buffer.length) {
            length = Buffer.byteLength(text);
            await file.appendFile(text);
        }
        else {
            length = buffer.write(text, used, 'utf8');
            used += length;
        }
        if (!index.add(row, { offset, length }))
            throw longKeyError(row, index.count);
        offset += length;
    }
    await file.appendFile(buffer.subarray(0, used));
    return index;
}
function longKeyError({ task, key }, row) {
    return new errors/* MiraError */.gx('E_ROW', `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${MAX_KEY_BYTES} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`, { hint: 'A key is a short name of the sample, not the sample itself.' });
}
const BATCH_ROWS = 4096;
const BATCH_BYTES = 4 * 1024 * 1024;
async function* readRows(file, index, order) {
    const read = blockReader(file.fd);
    for (let at = 0; at < order.length;) {
        const places = [];
        for (let bytes = 0; at < order.length && places.length < BATCH_ROWS && bytes < BATCH_BYTES; at += 1) {
            const place = index.place(order[at] ?? 0);
            places.push(place);
            bytes += place.length;
        }
        for (const text of readBatch(read, places))
            yield parseRow(text);
    }
}
/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 16 * 1024;
const BLOCK_BYTES = 1024 * 1024;
/**
 * The rows at some places, in the order of the places. Read from front to back, neighbours in one go: reading a million
 * rows one by one, or through promises, takes several times as long.
 */
function readBatch(read, places) {
    const texts = Array.from({ length: places.length }, () => '');
    const ascending = Array.from(places, (place, at) => ({ place, at })).sort((a, b) => a.place.offset - b.place.offset);
    for (let from = 0; from < ascending.length;) {
        const start = ascending[from]?.place.offset ?? 0;
        let end = start;
        let to = from;
        for (let next = ascending[to]; next !== undefined; next = ascending[to]) {
            const { offset, length } = next.place;
            if (to > from && (offset - end > GAP_BYTES || offset + length - start > BLOCK_BYTES))
                break;
            end = offset + length;
            to += 1;
        }
        const block = read(start, end - start);
        for (; from < to; from += 1) {
            const row = ascending[from];
            if (row === undefined)
                continue;
            const { offset, length } = row.place;
            texts[row.at] = block.toString('utf8', offset - start, offset - start + length);
        }
    }
    return texts;
}
function blockReader(fd) {
    const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    return (position, length) => {
        const block = length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafeSlow(length);
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(fd, block, done, length - done, position + done);
            if (read === 0)
                throw new Error('a temporary file became shorter while it was in use');
            done += read;
        }
        return block;
    };
}
function parseRow(text) {
    const row = JSON.parse(text);
    if (isSample(row))
        return row;
    throw new Error('a temporary file changed while it was in use');
}
/** For rows that this module wrote itself. */
function isSample(row) {
    return (0,json/* isObject */.Gv)(row) && typeof row['key'] === 'string';
}


/***/ })

};
