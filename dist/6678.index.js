export const id = 6678;
export const ids = [6678];
export const modules = {

/***/ 56080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ makeSelected)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);

/**
 * The claims that were selected.
 *
 * @param groundOf what the claims on a task stand on; `null` for a task of which nothing is known
 */
function makeSelected({ specs }, tallies, tasks, groundOf) {
    return specs.flatMap((spec) => {
        const ground = groundOf(spec.task);
        const task = tasks.get(spec.task) ?? null;
        if (ground === null)
            return [];
        if (spec.aggregate)
            return task === null ? [] : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAggregateClaim */ .w6)(spec, task, ground)];
        const tally = tallies.get(spec.id);
        if (tally === null || ground.root === null)
            return [];
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildClaim */ .J_)(spec, tally, task, tallies.rows.get(spec.task) ?? 0, ground)];
    });
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeClaims),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _claims_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43299);
/* harmony import */ var _claims_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56080);
/* harmony import */ var _claims_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92770);
/* harmony import */ var _claims_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39938);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71583);
/* harmony import */ var _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29338);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81525);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);









/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, commitments, materials) {
    const { plan } = session;
    const ruleList = plan.claims === 'auto' ? [] : plan.claims;
    const matcher = new _claims_select_js__WEBPACK_IMPORTED_MODULE_2__/* .ClaimRules */ .AS(ruleList);
    const tallies = await _claims_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .Tallies */ .Tz.of(rows, matcher.wantsSlice, matcher.estimatorsOf);
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkReported */ .ID)(tallies.all(), reported.tasks);
    const selection = plan.claims === 'auto'
        ? (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAuto */ .cu)(tallies, reported.tasks, _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__.DEFAULT_MARGIN)
        : (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectByRules */ .pF)(tallies, reported.tasks, plan.claims, (rule) => (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfRule */ .Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = (0,_claims_make_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSelected */ .s)(selection, tallies, reported.tasks, (task) => {
        const evaluation = reported.evaluations.get(task);
        if (evaluation === undefined)
            return null;
        const own = materials.get(evaluation) ?? [];
        const planned = plan.evaluations[evaluation];
        // an image that is only declared changes no number
        const ran = planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .runsInImage */ .LN)(planned);
        const depends = own.filter(({ kind }) => kind !== 'image' || ran);
        return {
            root: roots.get(task) ?? null,
            materials: ['model', ...depends.map(({ kind, name }) => `${kind}:${name}`), _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .ENVIRONMENT_ID */ .Wr],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
            sampling: planned ?? {},
        };
    });
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkScored */ .tU)(wholeMetrics(selection, tallies, reported), (task) => minScored(plan, reported, task));
    return claims;
}
/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics({ specs }, tallies, { tasks }) {
    return specs.flatMap(({ task, metric }) => {
        const id = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_8__/* .formatClaimId */ .B)({ task, metric, slice: null });
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
    const rules = plan.claims === 'auto' ? null : new _claims_select_js__WEBPACK_IMPORTED_MODULE_2__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !isBounded(claim);
            return { margin: _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__.DEFAULT_MARGIN, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        const { metric: _pattern, direction: _declared, ...own } = rule;
        return { ...own, rule: index };
    };
}
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 71369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ knownEnvironment),
/* harmony export */   CT: () => (/* binding */ tierChanges),
/* harmony export */   OL: () => (/* binding */ compareEnvironments),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   z7: () => (/* binding */ changesFor)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87664);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41762);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96497);



/** The environment in a predicate; `null` for one that was signed before it was captured. */
function knownEnvironment({ host, evaluations }, harness) {
    if (host === undefined)
        return null;
    const harnesses = harness.flatMap(({ evaluation, name, version }) => version === null ? [] : [[evaluation, [name ?? 'harness', version].join(' ')]]);
    return { host, evaluations, harnesses: new Map(harnesses) };
}
/** What differs between two environments, tier by tier. */
function compareEnvironments(before, after) {
    const host = hostChanges(before, after);
    const names = Object.keys(after.evaluations).filter((name) => Object.hasOwn(before.evaluations, name));
    const changes = [...host, ...names.flatMap((name) => ownChanges(name, before, after, host))];
    const ordered = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB.flatMap((tier) => changes.filter((change) => change.tier === tier));
    return { verdict: verdictOf(ordered), changes: ordered };
}
function verdictOf(changes) {
    if (changes.some(({ tier }) => tier === 'A'))
        return 'not-comparable';
    return changes.some(({ tier }) => tier === 'B') ? 'comparable' : 'same';
}
/** Of the changes those that can have moved the numbers of one evaluation; of all where it is not known which it is. */
function changesFor(evaluation, changes, after) {
    if (evaluation === null)
        return changes;
    const own = insideOf(after, evaluation) !== null;
    return changes.filter((change) => {
        if (change.evaluation !== null)
            return change.evaluation === evaluation;
        return !own || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(change.fact)?.scope !== 'software';
    });
}
/** Facts of two captures of the same place. A fact that only one of them knows of is another version's, not a change. */
function tierChanges(before, after, evaluation, tiers = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB) {
    return tiers.flatMap((tier) => {
        const [a, b] = [before[tier].facts, after[tier].facts];
        return inOrder(Object.keys(a)).flatMap((fact) => {
            const [was, is] = [a[fact], b[fact]];
            if (was === undefined || is === undefined || same(was, is))
                return [];
            return [{ evaluation, tier, fact, before: was, after: is }];
        });
    });
}
/** Signed bytes have their members by name; people are told the weightier fact first. */
function inOrder(facts) {
    const known = _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .FACT_NAMES */ .EZ.filter((name) => facts.includes(name));
    return [...known, ...facts.filter((fact) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isFactName */ .Ah)(fact))];
}
function same(a, b) {
    return a === b || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b);
}
/** The host's software counts only where something was evaluated with it. */
function hostChanges(before, after) {
    const names = Object.keys(after.evaluations);
    const software = names.length === 0 || names.some((name) => insideOf(after, name) === null);
    return tierChanges(before.host, after.host, null).filter(({ fact }) => software || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope !== 'software');
}
function insideOf({ evaluations }, name) {
    return evaluations[name]?.inside ?? null;
}
function ownChanges(name, before, after, host) {
    const changes = [];
    const add = (fact, was, is) => {
        if (was !== is)
            changes.push({ evaluation: name, tier: 'A', fact, before: was, after: is });
    };
    add('ranIn', before.evaluations[name]?.ranIn ?? null, after.evaluations[name]?.ranIn ?? null);
    add('harness', before.harnesses.get(name) ?? null, after.harnesses.get(name) ?? null);
    const [was, is] = [insideOf(before, name), insideOf(after, name)];
    if (was === null && is === null)
        return changes;
    const told = new Set(host.map(({ fact }) => fact));
    const between = tierChanges(was ?? before.host, is ?? after.host, name, ['A', 'B']);
    return [
        ...changes,
        ...between.filter(({ fact }) => {
            if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope === 'software')
                return true;
            // what a container sees of the machine, against what another one saw of it
            return was !== null && is !== null && !told.has(fact);
        }),
    ];
}


/***/ }),

/***/ 73782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   X: () => (/* binding */ environmentIn)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The environment of an evaluation; `null` for one that was signed before it was captured. */
function environmentIn({ environment, harness }) {
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .knownEnvironment */ .$B)(environment, harness);
}
/** What changed around the model between two evaluations; `null` where one of them does not say. */
function compareWith(before, after) {
    const [was, is] = [environmentIn(before), environmentIn(after)];
    return was === null || is === null ? null : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEnvironments */ .OL)(was, is);
}


/***/ }),

/***/ 82242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentRule)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The gate's rule for what a comparison of two environments found; none where nothing changed that moves numbers. */
function environmentRule(comparison, after, policy) {
    if (comparison?.verdict !== 'not-comparable' || after === null)
        return {};
    return {
        environment: {
            policy,
            affects: ({ task }) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changesFor */ .z7)(evaluationOf(after, task), comparison.changes, after)) === 'not-comparable',
        },
    };
}
/** The evaluation that reported a task; `null` where nothing says so. */
function evaluationOf({ evaluations }, task) {
    return Object.entries(evaluations).find(([, { tasks }]) => tasks?.includes(task) === true)?.[0] ?? null;
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   m8: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96497);

/** Environments in plain words. What stands in a fact is foreign text: whoever prints it makes it harmless. */
const VERDICT_WORDS = {
    same: 'same',
    comparable: 'comparable',
    'not-comparable': 'not comparable',
};
const OTHER_LABELS = { ranIn: 'ran in', harness: 'harness' };
function labelOf(fact) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(fact)?.label ?? OTHER_LABELS[fact] ?? fact;
}
const MOST_PARTS = 6;
/** `GPU 8 × NVIDIA A100-SXM4-80GB → 8 × NVIDIA H100 80GB HBM3`. */
function changeText({ evaluation, fact, before, after }) {
    const where = evaluation === null ? '' : `${evaluation}: `;
    return `${where}${labelOf(fact)} ${differenceText(before, after)}`;
}
function differenceText(before, after) {
    if (isDigestText(before) && isDigestText(after))
        return `changed (${short(before)} → ${short(after)})`;
    if (isMap(before) && isMap(after))
        return mapDifference(before, after);
    if (Array.isArray(before) && Array.isArray(after)) {
        const [was, is] = [counted(before), counted(after)];
        if (was.length + is.length > 2 * MOST_PARTS)
            return listDifference(was, is);
    }
    return `${valueText(before)} → ${valueText(after)}`;
}
/** A value on one line. */
function valueText(value) {
    if (value === null)
        return 'unknown';
    if (typeof value === 'string')
        return isDigestText(value) ? short(value) : value;
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : counted(value).join(', ');
    const entries = Object.entries(value).map(([name, text]) => `${name} ${text}`);
    return entries.length === 0 ? 'none' : entries.join(', ');
}
/** Equal ones told once, with their number. */
function counted(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => (count === 1 ? value : `${count} × ${value}`));
}
function mapDifference(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
    return cut(names.map((name) => `${name} ${before[name] ?? 'none'} → ${after[name] ?? 'none'}`));
}
function listDifference(before, after) {
    const gone = before.filter((value) => !after.includes(value)).map((value) => `−${value}`);
    const come = after.filter((value) => !before.includes(value)).map((value) => `+${value}`);
    return cut([...gone, ...come]);
}
function cut(parts) {
    const more = parts.length - MOST_PARTS;
    return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isDigestText(value) {
    return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value);
}
function short(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}
/** The changes of tier A in one sentence without its stop; `null` where there is none. */
function changedText(changes) {
    const moving = changes.filter(({ tier }) => tier === 'A');
    return moving.length === 0 ? null : `Environment changed: ${moving.map(changeText).join(', ')}`;
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
function settle({ claim, candidate, table, terms }, setting) {
    const changed = (0,_ruler_js__WEBPACK_IMPORTED_MODULE_0__/* .rulerChange */ .f)(claim, candidate, setting.baseline, setting.candidate);
    if (candidate === null) {
        return claim.slice !== null && changed !== null
            ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
            : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
    }
    const known = changed ?? changedPairs(claim, table, setting.sameMeasurement);
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

/***/ 88399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides),
  C: () => (/* binding */ recordFirst)
});

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
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/gate/shapes/binary.js
var binary = __webpack_require__(4016);
// EXTERNAL MODULE: ./build/gate/shapes/tested.js
var tested = __webpack_require__(97776);
;// CONCATENATED MODULE: ./build/gate/shapes/means.js



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
    const half = (0,stats/* studentTQuantile */.$J)(1 - alpha, df) * standardError;
    const below = (t) => (0,stats/* studentTCdf */.Jt)(t, df);
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
        pNotWorse: Math.max(notWorse, bounded ? (0,tested/* unseenLoss */.g2)(n, delta, margin, most) : 0),
        pBeyond: () => atMost(beyond),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => (0,tested/* outlookOf */.jH)({ n, delta, standardError, bounded }, terms, adjustedAlpha),
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
        pNotWorse: tied ? (0,binary/* notWorseExact */.L)({ gained: 0, lost: 0, n: independent }, margin) : null,
        pBeyond: () => (tied ? 1 : null),
        resampling: null,
        blocked: null,
        outlook: (adjustedAlpha) => (0,tested/* outlookOf */.jH)({ n, delta: mean, standardError: 0, bounded: tied }, terms, adjustedAlpha),
    };
}
/**
 * Hall's monotone transformation of t, which takes the first effect of skewness off it:
 * t + κt²/3 + κ²t³/27 + κ/6 with κ = γ/√n.
 */
function halls(t, kappa) {
    return t + (kappa * t * t) / 3 + (kappa * kappa * t ** 3) / 27 + kappa / 6;
}

;// CONCATENATED MODULE: ./build/gate/shapes/resampled.js




/** Draws of every resampling method. */
const ROUNDS = 10_000;
/** Above so many pairs Student's t decides whatever the shape; differences are kept up to here. */
const RESAMPLED_UP_TO = 5_000;
/** Fewer pairs than this are too few for Student's t on scores of any shape. */
const FEW = 20;
/**
 * The seed of a claim's random numbers: the first 48 bits of the SHA-256 of its id. Nobody can try seeds, since the id is
 * the policy's, and everybody draws the same.
 */
function seedOf(id) {
    return Number.parseInt((0,digest/* sha256Hex */.fg)(Buffer.from(`mira-attest gate/v1\n${id}`)).slice(0, 12), 16);
}
function resamplingOf(seed) {
    return { prng: stats/* PRNG */.ch, seed, rounds: ROUNDS };
}
/**
 * Whether Student's t cannot be trusted with these differences: fewer than 20, or so skewed that n < 25·γ², the rule of
 * W. G. Cochran (Sampling Techniques, 3rd ed., 1977, §2.15).
 */
function needsResampling({ moments: { n, skewness } }) {
    return n >= 2 && (n < FEW || n < 25 * skewness ** 2);
}
/**
 * Few or skewed differences: decline and the margin by sign-flip permutation, and the interval by the BCa bootstrap, which
 * has to agree before anything is said. A permutation takes the differences to be symmetric about the hypothesis, so that
 * Student's p is asked for as well, and the larger one counts.
 */
function testResampled(differences, values, terms) {
    const student = testMeans(differences, terms);
    if (differences.moments.standardError === 0)
        return { ...student, method: 'sign-flip' };
    const { margin, alpha, seed, bounded } = terms;
    const { n, mean } = differences.moments;
    // a decline of the mean may be nothing but large gains that are too rare to have been seen
    const unseenGain = bounded && n >= FEW && mean < 0 ? (0,tested/* unseenLoss */.g2)(n, -mean, 0, 1) : 0;
    const flip = (shifted) => (0,stats/* signFlipPermutation */.LB)({ differences: shifted, seed, rounds: ROUNDS }).pDecline;
    const beyond = values.map((value) => value + margin);
    return {
        ...student,
        method: 'sign-flip',
        interval: (0,stats/* bootstrapBca */.JI)({ differences: values, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS }),
        pDecline: larger(student.pDecline, Math.max(flip(values), unseenGain)),
        pNotWorse: larger(student.pNotWorse, flip(beyond.map((value) => -value))),
        pBeyond: () => larger(student.pBeyond(), Math.max(flip(beyond), unseenGain)),
        resampling: resamplingOf(seed),
    };
}
function larger(a, b) {
    return a === null ? null : Math.max(a, b);
}

;// CONCATENATED MODULE: ./build/gate/outcomes.js


/** Counts and differences of pairs under one assumption about what is missing. */
class Outcomes {
    n = 0;
    gained = 0;
    lost = 0;
    #moments;
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
        this.#moments.add(difference);
        if (this.#clustered)
            this.#clusters.push(cluster ?? '');
        else if (this.n > RESAMPLED_UP_TO)
            this.#values = null;
        this.#values?.push(difference);
    }
    get differences() {
        return { moments: this.#moments, values: this.#values, clusters: this.#clustered ? this.#clusters : null };
    }
    /** Those that were seen together with those that were assumed. */
    with(assumed) {
        const both = new Outcomes(this.#clustered, claims_moments/* Moments */.W.merged(this.#moments, assumed.#moments));
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

;// CONCATENATED MODULE: ./build/gate/shapes/ratio.js


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
        return (0,tested/* nothingTested */.J1)('ratio-t', { n, delta: null });
    const delta = sign * (after - before);
    const weights = [-1 / parts.mean(1), before / parts.mean(1), 1 / parts.mean(3), -after / parts.mean(3)];
    const standardError = parts.standardError(weights);
    if (!(standardError > 0))
        return (0,tested/* nothingTested */.J1)('ratio-t', { n, delta });
    const seen = { method: 'ratio-t', n, delta, standardError, df: n - 1 };
    return studentT(seen, { ...terms, bounded: false, most: 1 });
}
/** Σa/Σb of the components at and after `at`; `null` where Σb is not above 0. */
function ratioAt(parts, at) {
    return parts.n > 0 && parts.mean(at + 1) > 0 ? parts.mean(at) / parts.mean(at + 1) : null;
}

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
        return blockedBy(testTied('clustered-t', moments, 1, terms), groups);
    }
    const { standardError, df } = (0,stats/* clusteredPairedT */.tR)({ differences: values, clusters, confidence: 1 - 2 * terms.alpha });
    const tested = standardError === 0
        ? testTied('clustered-t', moments, groups, terms)
        : studentT({ method: 'clustered-t', n, delta: mean, standardError, df }, terms);
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
    return values !== null && needsResampling(differences)
        ? testResampled(differences, values, how)
        : testMeans(differences, how);
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
        const ratio = ratioAt(parts, 0);
        if (ratio === null)
            return null;
        const standardError = parts.standardError([1 / parts.mean(1), -ratio / parts.mean(1)]);
        const delta = this.#sign * (ratio - (this.claim.kind === 'ratio' ? Math.log(this.floor) : this.floor));
        if (!(standardError > 0))
            return (0,tested/* nothingTested */.J1)('ratio-t');
        return studentT({ method: 'ratio-t', n: parts.n, delta, standardError, df: parts.n - 1 }, { ...terms, bounded: false, most: 1 });
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
        examples: table.examples,
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
    const testTerms = { alpha: setting.alpha, seed: seedOf(claim.id) };
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
const NONE = { worst: null, best: null };
function conclude({ one, settled, margin, obstacle, questions }, setting, adjusted, family) {
    const { alpha, regressed } = setting;
    const evidence = questions.map((question) => {
        const pAdjusted = adjusted.get(question) ?? NONE;
        const answered = question.about === 'baseline' && settled !== null ? settled : (0,gate_question/* decide */.LD)(question, pAdjusted, alpha, regressed);
        return { question, answered, pAdjusted, p: question.tests && (0,gate_question/* alarmOf */.pR)(question, question.tests.best, regressed) };
    });
    const decided = (0,gate_question/* worstOf */.hm)(evidence.map(({ answered }) => answered));
    const [own] = evidence;
    if (own === undefined || decided === null)
        throw new RangeError('a claim has a question');
    return describeClaim(one, { own, all: evidence, decided, margin, obstacle }, alpha, family);
}

;// CONCATENATED MODULE: ./build/gate/new-claims.js




/** A claim that the baseline does not make: recorded, with its floor judged alone. */
function judgeNew(claim, terms, floor, alpha) {
    if (floor === null)
        return newClaim(claim, terms);
    const question = floorQuestion(floor, { family: null, limited: false }, { alpha, seed: seedOf(claim.id) });
    const at = (side) => question.tests === null ? null : (0,gate_question/* alarmOf */.pR)(question, question.tests[side], 'any-loss');
    const pAdjusted = { worst: at('worst'), best: at('best') };
    const answered = (0,gate_question/* decide */.LD)(question, pAdjusted, alpha, 'any-loss');
    return newClaim(claim, terms, {
        table: floor,
        evidence: { question, answered, pAdjusted, p: pAdjusted.best },
        alpha,
    });
}

// EXTERNAL MODULE: ./build/gate/notes.js
var notes = __webpack_require__(44259);
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

;// CONCATENATED MODULE: ./build/gate/router.js
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
    *of(row) {
        for (const { scores, overall, slices } of this.#tasks.get(row.task) ?? []) {
            if (!scores.every((name) => Object.hasOwn(row.scores, name)))
                continue;
            if (overall !== null)
                yield overall;
            if (slices.size === 0)
                continue;
            for (const name of Object.keys(row.slices)) {
                const target = slices.get(sliceKey(name, row.slices[name] ?? ''));
                if (target !== undefined)
                    yield target;
            }
        }
    }
}
function sliceKey(name, value) {
    return JSON.stringify([name, value]);
}

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
    const student = studentT({ method: 'corpus-bootstrap', n, delta, standardError, df: units.length - 1 }, { ...terms, bounded, most: 1 });
    // a draw without any value says nothing against the difference that was seen
    const statistic = (sums) => difference(sums) ?? delta;
    const { seed, alpha } = terms;
    const interval = (0,stats/* bootstrapBcaOfSums */.In)({ rows: units, statistic, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS });
    return { ...student, interval, resampling: resamplingOf(seed) };
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

;// CONCATENATED MODULE: ./build/gate/shapes/scale.js
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
        const before = this.#sums(baseline.rows);
        const after = candidate === null ? null : this.#sums(candidate.rows);
        if (before === null || after === null || (candidate?.rows.length ?? 0) < baseline.rows.length) {
            this.missing += 1;
            return;
        }
        if (this.#name === 'ratio')
            this.#parts.add([...(0,estimators/* ratioParts */.Wd)('ratio', before), ...(0,estimators/* ratioParts */.Wd)('ratio', after)]);
        else
            this.#rows.push([...before, ...after]);
        const change = this.#sign * (this.#itemValue(after) - this.#itemValue(before));
        if (change > 0)
            this.gained += 1;
        if (change >= 0)
            return;
        this.lost += 1;
        this.lose(first, candidate?.rows[0] ?? null);
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
            const scale = logScale(direction, Number(estimate ?? 0));
            return scale.shown(testRatios(this.#parts, this.#sign, { ...terms, margin: scale.margin(terms.margin) }));
        }
        const half = this.#of.length;
        const difference = (sums) => {
            const before = (0,estimators/* corpusValue */.I0)(name, sums.slice(0, half));
            const after = (0,estimators/* corpusValue */.I0)(name, sums.slice(half));
            return before === null || after === null ? null : this.#sign * (after - before);
        };
        return testCorpus({ rows: this.#rows, bounded: name !== 'ratio-of-sums', difference }, terms);
    }
    /** By which an item is said to be gained or lost; the verdict does not go by it. */
    #itemValue(scores) {
        const name = this.#name;
        if ((0,estimators/* isRatio */.mq)(name)) {
            const [a, b] = (0,estimators/* ratioParts */.Wd)(name, scores);
            return b > 0 ? a / b : 0;
        }
        const matches = scores.filter((_, index) => index >= 2 && index % 2 === 0);
        return matches.reduce((sum, value) => sum + value, 0);
    }
    /** Over the repeats; `null` when one of them lacks a score. */
    #sums(rows) {
        const sums = this.#of.map(() => 0);
        for (const { scores } of rows) {
            for (const [index, name] of this.#of.entries()) {
                const score = scores[name] ?? null;
                if (score === null)
                    return null;
                sums[index] = (sums[index] ?? 0) + score;
            }
        }
        return sums;
    }
}

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
    #baseline = new claims_moments/* Moments */.W();
    #candidate = new claims_moments/* Moments */.W();
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
            return this.#addPair(whole, other, cluster, first, candidate);
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
        const before = baseline.rows[0].scores[metric] ?? null;
        const after = candidate.rows[0].scores[metric] ?? null;
        if (before === null || after === null || (this.#logarithmic && (before <= 0 || after <= 0)))
            return false;
        this.#note(before);
        this.#note(after);
        this.#addPair(before, after, this.#clusterOf(baseline), baseline.rows[0], candidate);
        return true;
    }
    #addPair(before, after, cluster, first, candidate) {
        this.#baseline.add(before);
        this.#candidate.add(after);
        const difference = this.#difference(before, after);
        this.#seen.add(difference, cluster);
        if (difference < 0)
            this.lose(first, candidate?.rows[0] ?? null);
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
        const scale = logScale(this.#options.baseline.direction, Number(this.#options.baseline.estimate ?? 0));
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
    #clusterOf({ task, key, rows }) {
        if (this.#clusters === null)
            return null;
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
    return studentT(seen, { ...terms, bounded, most: 1 });
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
        return new CorpusTable(options);
    return pairing === 'none' ? new UnpairedTable(options) : new ScoreTable(options);
}

;// CONCATENATED MODULE: ./build/gate/compare.js









/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
async function compareSides(baseline, candidate, options) {
    const { alpha, anchor = null, regressed = 'any-loss' } = options;
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
    })), { alpha, regressed, sameMeasurement: options.sameMeasurement, baseline, candidate });
    const fresh = candidate.claims.filter((claim) => !ours.has(claim.id));
    return {
        claims: [
            ...underEnvironment(judged, baseline.claims, options.environment),
            ...fresh.map((claim) => judgeNew(claim, options.terms(claim), floorOf.get(claim.id) ?? null, alpha)),
        ],
        extraKeys: baseline.withheld === true ? 0 : pairs.extraKeys,
        hiddenPairs: pairs.hidden,
        outputsIdentical: pairs.responses > 0 && pairs.equal === pairs.responses,
    };
}
/** Verdicts where there is nothing to compare with: every claim is new, and only floors are judged. */
async function recordFirst(candidate, options) {
    const floors = floorsOf(candidate.claims, (claim) => options.terms(claim));
    if (floors.length > 0) {
        const router = new Router(floors.map((floor) => [floor.claim, floor]));
        for await (const { candidate: rows } of pairByKey((0,side/* noRows */.j)(), candidate.rows())) {
            if (rows !== null)
                for (const floor of router.of(rows.rows[0]))
                    floor.add(rows);
        }
    }
    const floorOf = new Map(floors.map((floor) => [floor.claim.id, floor]));
    return candidate.claims.map((claim) => judgeNew(claim, options.terms(claim), floorOf.get(claim.id) ?? null, options.alpha));
}
async function collect(baseline, candidate, { terms }, floors) {
    const theirs = claimsById(candidate);
    const tables = new Map(baseline.claims.map((claim) => {
        const { pairing = 'key', deterministic = false } = terms(claim);
        return [claim.id, tableFor({ baseline: claim, candidate: theirs.get(claim.id) ?? null, pairing, deterministic })];
    }));
    const router = new Router(baseline.claims.map((claim) => [claim, tableOf({ tables }, claim.id)]));
    const floorRouter = new Router(floors.map((floor) => [floor.claim, floor]));
    let extraKeys = 0;
    let hidden = 0;
    let responses = 0;
    let equal = 0;
    for await (const pair of pairByKey(baseline.rows(), candidate.rows())) {
        if (pair.candidate !== null && floors.length > 0) {
            for (const floor of floorRouter.of(pair.candidate.rows[0]))
                floor.add(pair.candidate);
        }
        if (pair.baseline === null) {
            extraKeys += 1;
            for (const table of router.of(pair.candidate.rows[0]))
                table.addExtra(pair.candidate);
            continue;
        }
        const { rows } = pair.baseline;
        if (pair.candidate !== null) {
            const [other] = pair.candidate.rows;
            if ((0,notes/* isRulerHidden */.LM)(rows[0], other))
                hidden += 1;
            if (rows[0].response !== null && (0,notes/* areOpen */.HB)('response', rows[0], other)) {
                responses += 1;
                if ((0,notes/* sameJson */.Vk)(rows[0].response, other.response))
                    equal += 1;
            }
        }
        // the baseline's row decides to which slices a pair belongs
        for (const table of router.of(rows[0]))
            table.add(pair.baseline, pair.candidate);
    }
    return { tables, extraKeys, hidden, responses, equal };
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

/***/ 44259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ CLOSED_TEXT),
/* harmony export */   HB: () => (/* binding */ areOpen),
/* harmony export */   LM: () => (/* binding */ isRulerHidden),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oc: () => (/* binding */ PairNotes)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87664);


const SHOWN_EXAMPLES = 5;
/** Pairs whose ruler changed, and examples of what was lost: the same for every shape. */
class PairNotes {
    changed = 0;
    /** Pairs of which a prompt or target is closed on one side at least: whether it changed nobody can see. */
    hidden = 0;
    examples = [];
    see(baseline, candidate) {
        const differs = RULER.some((part) => areOpen(part, baseline, candidate) && !sameJson(baseline[part], candidate[part]));
        if (differs)
            this.changed += 1;
        else if (isRulerHidden(baseline, candidate))
            this.hidden += 1;
    }
    lose(before, after) {
        if (this.examples.length >= SHOWN_EXAMPLES)
            return;
        this.examples.push({
            key: before.key,
            target: shown(before, 'target'),
            before: shown(before, 'response'),
            after: after === null ? null : shown(after, 'response'),
        });
    }
}
/** What stands for a text that is closed where it would be shown. */
const CLOSED_TEXT = '(closed)';
function shown(row, part) {
    return areOpen(part, row) ? row[part] : CLOSED_TEXT;
}
const RULER = ['prompt', 'target'];
/** Whether a part of both rows can be read. */
function areOpen(part, ...rows) {
    const number = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNumber */ .nt)(part);
    return rows.every(({ closed = [] }) => !closed.includes(number));
}
function isRulerHidden(baseline, candidate) {
    return !RULER.every((part) => areOpen(part, baseline, candidate));
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
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
    if (!claims.some(({ method, reason }) => method !== 'none' && reason !== 'aggregate-only'))
        return [];
    const binding = claims.filter(({ advisory }) => !advisory);
    if (binding.length > 0 && binding.every(({ verdict }) => verdict === 'holds'))
        return ['MIRA_ALL_HOLD'];
    return binding.some(({ verdict }) => verdict === 'regressed') ? [] : ['MIRA_NO_REGRESSION_PROVEN'];
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
function answerOf(question, tested, pAdjusted, alpha, rule) {
    const { margin, about } = question;
    const { pNotWorse, interval } = tested;
    const agreeing = tested.resampling === null ? null : interval;
    if (pNotWorse !== null && pNotWorse <= alpha && (agreeing === null || agreeing.lower > -margin))
        return 'holds';
    const limit = about !== 'floor' && rule === 'beyond-margin' ? -margin : 0;
    if (pAdjusted !== null && pAdjusted <= alpha && (agreeing === null || agreeing.upper < limit))
        return 'regressed';
    return 'inconclusive';
}
/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
function decide(question, pAdjusted, alpha, rule) {
    const { tests, missing, total, bounded, limited } = question;
    if (tests === null)
        return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
    const { worst, best } = tests;
    const atWorst = answerOf(question, worst, pAdjusted.worst, alpha, rule);
    const atBest = answerOf(question, best, pAdjusted.best, alpha, rule);
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
function outlook(pairs, { margin, alpha }, adjustedAlpha) {
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
];
const NO_OUTLOOK = { needed: () => null, detectable: null };
/** The power at which detectable effects and numbers of samples are told. */
const POWER = 0.8;
/**
 * The outlook of a test whose standard error shrinks with √n (evaluations-and-statistics.md §6, with SE·√n in place of
 * √ψ): a loss of (z_{1−α_adj} + z_{.8})·SE would have been called; n·((z_{1−α} + z_{.8})·SE / (δ + min(Δ, 0)))² samples
 * would show that it holds, or n·((z_{1−α_adj} + z_{.8})·SE / Δ)² that it does not.
 */
function outlookOf(seen, { margin, alpha }, adjustedAlpha) {
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

/***/ 52395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ attestedSide),
/* harmony export */   j: () => (/* binding */ noRows)
/* harmony export */ });
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
        materials: new Map(evaluation.materials.map(({ id, digest }) => [id, digest.sha256])),
        ...(rows === null ? { withheld: true } : {}),
    };
}
async function* noRows() {
    // nothing was measured, or nothing of it was published
}


/***/ }),

/***/ 75207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planRules),
/* harmony export */   _: () => (/* binding */ planPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const positive = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0));
const margin = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([positive, valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ relative: positive })]);
const estimator = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['log-ratio', 'ratio', 'ratio-of-sums', 'f1', 'bleu']),
    of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const rules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    claims: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            metric: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            margin,
            direction: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['higher', 'lower'])),
            advisory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('holds')),
            guard: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ relative: positive, below: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
            floor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
            group: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            critical: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
            estimator: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(estimator),
            pairing: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none')),
            deterministic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
        })),
    ]),
});
const allRules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...rules.entries,
    gate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        alpha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        failOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['regressed', 'inconclusive', 'incomparable'])),
        regressed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('beyond-margin')),
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('inconclusive')),
        anchor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tag: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), margin })),
    }),
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

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ environmentMarkdown),
/* harmony export */   PJ: () => (/* binding */ lesserChangesMarkdown),
/* harmony export */   ug: () => (/* binding */ environmentLine)
/* harmony export */ });
/* harmony import */ var _environment_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


const POLICIES = {
    warn: 'A loss that is proven across it still counts; with `gate: {environment: inconclusive}` it would not.',
    inconclusive: 'A loss that is proven across it is called inconclusive (`gate.environment`).',
};
/** What changed of what moves numbers, in Markdown; `null` where nothing did. */
function environmentMarkdown({ verdict, changes, policy }) {
    if (verdict !== 'not-comparable')
        return null;
    const lines = changes.filter(({ tier }) => tier === 'A').map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`**The environment changed** since the baseline. ${POLICIES[policy]}`, '', ...lines].join('\n');
}
/** What else changed of the environment, for the fold that tells what changed; empty where nothing did. */
function lesserChangesMarkdown({ changes }) {
    const lesser = changes.filter(({ tier }) => tier === 'B');
    if (lesser.length === 0)
        return '';
    const lines = lesser.map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lesser.length, 'fact')} of the environment that may move numbers:`, '', ...lines].join('\n');
}
/** The same for a terminal: one line; `null` where nothing that moves numbers changed. */
function environmentLine({ changes }) {
    const text = (0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(changes);
    return text === null ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text);
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97776);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41762);
/* harmony import */ var _statements_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70820);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87177);







/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */
const value = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()) });
const interval = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ level: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), lower: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), upper: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }));
const tested = {
    n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    interval,
    p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
};
/** Of a comparison, with the baseline as with the anchor. */
const compared = {
    ...tested,
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .REASONS */ .ez)),
    detail: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    gained: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    baseline: value,
    delta: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pNotWorse: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    margin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
};
const decided = valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['holds', 'regressed', 'inconclusive']);
const anchorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: decided,
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'none']),
});
const floorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...tested,
    value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    verdict: decided,
    pAbove: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
});
const claimJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'identity', 'none']),
    missing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    candidate: value,
    needed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    detectable: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    ceiling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    resampling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ prng: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), seed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), rounds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(anchorSchema),
    floor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(floorSchema),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
});
const signer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        identity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
]);
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mira-report/1'),
    /** The worst word of design.md §4, or `error` or `usage`. */
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9, 'error', 'usage']),
    passed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    exit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    headline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    failing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    error: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(claimJsonSchema),
    model: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), root: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manifest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        signer,
        samples: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        others: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        passedOver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('measured'), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('not-run') }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['baseline', 'cache']), by: signer, digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    signing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('signed', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true), signer }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), why: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        before: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        after: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ changed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), total: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
    modelChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    sameModels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['files', 'weights']) })),
    environment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['same', 'comparable', 'not-comparable']),
        policy: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['warn', 'inconclusive']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_statements_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSchema */ .Kr),
    })),
    /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
    ruleChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    }),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        uri: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
        startedOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        commit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        plan: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
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
        ceiling: claim.ceiling,
        resampling: claim.resampling === null ? null : { ...claim.resampling },
        anchor: anchorJson(claim.anchor),
        floor: floorJson(claim.floor),
        advisory: claim.advisory,
    };
}
function anchorJson(anchor) {
    return anchor === null ? null : { ...anchor, interval: anchor.interval === null ? null : { ...anchor.interval } };
}
function floorJson(floor) {
    return floor === null ? null : { ...floor, interval: floor.interval === null ? null : { ...floor.interval } };
}
function reportJson(report, verdict) {
    const { uri, attempt, startedOn, commit, plan } = report.run;
    return {
        schema: 'mira-report/1',
        verdict,
        passed: report.gate.passed,
        exit: report.gate.exit,
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineText */ .u)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .g)(report), report.baseline?.label ?? null),
        failing: [...report.gate.failing],
        error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
        claims: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOf */ .d)(report.outcome).map((claim) => claimJson(claim)),
        model: report.model === null ? null : { ...report.model },
        baseline: report.baseline === null
            ? null
            : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
        anchor: report.anchor === null ? null : { ...report.anchor },
        measurement: { ...report.measurement },
        signing: { ...report.signing },
        changes: report.changes.map((change) => ({ ...change })),
        modelChanges: [...report.modelChanges],
        sameModels: report.sameModels.map((same) => ({ ...same })),
        environment: report.environment === null
            ? null
            : { ...report.environment, changes: report.environment.changes.map((change) => ({ ...change })) },
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
/** Why, in a few words: the counts, what is allowed, what could be seen, what would settle it. */
function verdictReason(claim) {
    const parts = [
        claim.detail ?? '',
        countsPhrase(claim),
        lossPhrase(claim),
        detectablePhrase(claim),
        neededPhrase(claim),
        anchorPhrase(claim),
        floorPhrase(claim),
    ];
    return parts.filter((part) => part !== '').join('; ');
}
/** What is said where there are no pairs to count. */
const UNCOUNTED = {
    none: '',
    'estimate-z': '',
    identity: 'the same measurement as the baseline',
    deterministic: 'declared to come out the same whenever it is measured',
};
/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim) {
    if (claim.verdict === 'new')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)} samples`;
    const known = UNCOUNTED[claim.method];
    if (known !== undefined)
        return known;
    if (claim.method === 'newcombe' || claim.method === 'welch-t') {
        return `different samples on both sides, at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    }
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
/** What could have been seen: of an open claim, and of one that is at its ceiling. */
function detectablePhrase(claim) {
    if (claim.detectable === null || claim.method === 'identity')
        return '';
    const loss = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLoss */ .zX)(claim.detectable, claim.proportion);
    if (claim.ceiling)
        return `at its ceiling: a loss of ${loss} would be seen`;
    return claim.verdict === 'inconclusive' ? `a loss of ${loss} would have been seen` : '';
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
    return claim.detectable !== null && claim.missing === 0 && claim.reason !== 'aggregate-only'
        ? 'too close to the allowed loss to be settled by samples'
        : '';
}
/** The same claim next to the anchor, whatever the baseline shows. */
function anchorPhrase({ anchor, proportion }) {
    if (anchor === null)
        return '';
    const word = anchor.verdict === 'inconclusive' ? "can't tell" : anchor.verdict;
    // a tag is foreign text, and this stands in Markdown; one that could mean something there is named elsewhere
    const since = /^[\w.+-]+$/u.test(anchor.label) ? `since the anchor ${anchor.label}` : 'since the anchor';
    if (anchor.delta === null)
        return `${since} ${word}`;
    const change = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)({ ...anchor, proportion });
    return `${since} ${change}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)({ ...anchor, proportion })} allowed: ${word}`;
}
function floorPhrase({ floor, proportion }) {
    if (floor === null)
        return '';
    const word = floor.verdict === 'inconclusive' ? "can't tell" : floor.verdict === 'holds' ? 'kept' : 'broken';
    return `floor ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(floor.value, proportion)}: ${word}`;
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
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   zX: () => (/* binding */ formatLoss)
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
/** A loss as people say it: `4.2 points`, or in the metric's unit. */
function formatLoss(loss, proportion) {
    return proportion ? `${(loss * 100).toFixed(1)} points` : significant(loss);
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
// EXTERNAL MODULE: ./build/json.js + 1 modules
var json = __webpack_require__(87664);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
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
        this.#task = (0,grown/* grown */.g)(this.#task, new Uint32Array(size));
        this.#keySegment = (0,grown/* grown */.g)(this.#keySegment, new Uint32Array(size));
        this.#keyStart = (0,grown/* grown */.g)(this.#keyStart, new Uint32Array(size));
        this.#keyLength = (0,grown/* grown */.g)(this.#keyLength, new Uint32Array(size));
        this.#repeat = (0,grown/* grown */.g)(this.#repeat, new Uint32Array(size));
        this.#offset = (0,grown/* grown */.g)(this.#offset, new Float64Array(size));
        this.#length = (0,grown/* grown */.g)(this.#length, new Uint32Array(size));
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
