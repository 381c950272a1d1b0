export const id = 852;
export const ids = [852];
export const modules = {

/***/ 17662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   Z7: () => (/* binding */ requireWhole),
/* harmony export */   oV: () => (/* binding */ requireAlpha)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Checks of the numbers that a command was given; each refusal names the option and what it may be. */
function refuse(option, value, hint) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `--${option} is ${value}`, { hint });
}
/** A share between 0 and 1, both excluded, such as 0.02 for 2 points. @throws MiraError E_USAGE */
function requireShare(option, value, what) {
    if (value > 0 && value < 1)
        return;
    refuse(option, value, `It has to lie between 0 and 1, both excluded: ${what}.`);
}
/** An error rate. @throws MiraError E_USAGE */
function requireAlpha(alpha) {
    if (alpha > 0 && alpha < 0.5)
        return;
    refuse('alpha', alpha, 'It has to lie between 0 and 0.5, both excluded: how often each answer may be wrong.');
}
/** As many samples as the statistics are made for. */
const MOST_SAMPLES = 10_000_000;
/** A whole number from `least` to ten million. @throws MiraError E_USAGE */
function requireWhole(option, value, least, what) {
    if (Number.isInteger(value) && value >= least && value <= MOST_SAMPLES)
        return;
    refuse(option, value, `It has to be a whole number from ${least} to ${MOST_SAMPLES}: ${what}.`);
}


/***/ }),

/***/ 10852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideCommand: () => (/* binding */ decideCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/gate/case.js
var gate_case = __webpack_require__(56368);
// EXTERNAL MODULE: ./build/gate/question.js
var gate_question = __webpack_require__(72024);
// EXTERNAL MODULE: ./build/gate/shapes/binary.js
var binary = __webpack_require__(4016);
;// CONCATENATED MODULE: ./build/gate/decide.js



/** A claim on paired single outcomes, alone in its family and with nothing missing, by the gate's own code. */
function decideCounts(pairs, terms) {
    const { margin, alpha, regressed = 'any-loss' } = terms;
    const tested = (0,binary/* testBinary */.a)(pairs, { margin, alpha, seed: 0 });
    const question = {
        about: 'baseline',
        family: null,
        tests: { seen: tested, worst: tested, best: tested },
        margin,
        missing: 0,
        total: pairs.n,
        bounded: true,
        limited: false,
    };
    const p = (0,gate_question/* alarmOf */.pR)(question, tested, regressed);
    const few = pairs.n < gate_case/* MIN_PAIRS */.$7;
    const answered = (0,gate_question/* decide */.LD)(question, { worst: p, best: p }, { alpha, holds: alpha }, regressed);
    const { lower, upper } = tested.interval ?? { lower: tested.delta, upper: tested.delta };
    const outlook = tested.outlook(alpha);
    const open = answered.verdict === 'inconclusive' || answered.reason === 'size-unsettled';
    return {
        verdict: few ? 'inconclusive' : answered.verdict,
        reason: few ? 'underpowered' : answered.reason,
        method: few ? 'none' : tested.method,
        delta: tested.delta,
        interval: { level: Number((1 - 2 * alpha).toFixed(12)), lower, upper },
        p,
        pNotWorse: tested.pNotWorse,
        needed: open || few ? outlook.needed() : null,
        detectable: outlook.detectable,
    };
}

// EXTERNAL MODULE: ./build/gate/outcome.js
var outcome = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/values.js
var values = __webpack_require__(93757);
// EXTERNAL MODULE: ./build/commands/bounds.js
var bounds = __webpack_require__(17662);
;// CONCATENATED MODULE: ./build/commands/decide.js






/** `mira decide`: the gate's verdict on bare counts; exits by it. */
function decideCommand(options, host) {
    const { gained, lost, n, margin, alpha } = options;
    (0,bounds/* requireWhole */.Z7)('n', n, 1, 'the samples that both sides answered');
    (0,bounds/* requireWhole */.Z7)('gained', gained, 0, 'the samples that only the candidate got right');
    (0,bounds/* requireWhole */.Z7)('lost', lost, 0, 'the samples that only the baseline got right');
    if (gained + lost > n) {
        throw new errors/* MiraError */.gx('E_USAGE', `--gained ${gained} and --lost ${lost} are more than --n ${n}`, {
            hint: '--n counts every sample that both sides answered, those that did not change among them.',
        });
    }
    (0,bounds/* requireShare */.Vv)('margin', margin, 'the loss that is allowed, 0.02 for 2 points');
    (0,bounds/* requireAlpha */.oV)(alpha);
    const decided = decideCounts({ gained, lost, n }, { margin, alpha });
    host.result(options.json ? JSON.stringify(forMachines(decided, options)) : inWords(decided, options));
    return outcome/* EXIT_OF_WORD */.gF[(0,outcome/* wordOf */.aG)(decided)];
}
function forMachines(decided, { gained, lost, n, margin, alpha }) {
    const { verdict, reason, method, delta, interval, p, pNotWorse, detectable, needed } = decided;
    return {
        verdict,
        reason,
        method,
        n,
        gained,
        lost,
        delta,
        interval,
        p,
        pNotWorse,
        margin,
        alpha,
        mde: detectable,
        needed,
    };
}
function inWords(decided, { gained, lost, n, margin, alpha }) {
    const word = decided.verdict === 'inconclusive' ? "can't tell" : decided.verdict;
    return [
        `${word}   ${(0,values/* formatChange */.eD)({ ...decided, proportion: true })}   allowed ${points(margin)}`,
        '',
        `Of ${(0,report_text/* formatCount */.B4)(n)} samples ${(0,report_text/* formatCount */.B4)(lost)} were lost and ${(0,report_text/* formatCount */.B4)(gained)} gained.`,
        ...explanation(decided, margin, alpha),
    ].join('\n');
}
function points(share) {
    return `${Number((share * 100).toPrecision(3))}`;
}
function explanation({ verdict, reason, p, pNotWorse, detectable, needed }, margin, alpha) {
    const declined = p === null
        ? ''
        : `Had nothing changed, so many more losses than gains would come about with a chance of ${(0,values/* formatP */.MA)(p)}.`;
    const within = pNotWorse === null
        ? ''
        : `Had the model lost ${points(margin)} points, it would look as good as this with a chance of at most ${(0,values/* formatP */.MA)(pNotWorse)}.`;
    const settle = needed === null
        ? 'It is too close to the allowed loss to be settled by samples.'
        : `At the rates seen so far about ${(0,report_text/* formatCount */.B4)(needed)} samples in all would settle it.`;
    const seen = detectable === null
        ? ''
        : `A true loss of ${points(detectable)} points would have been called in four cases of five.`;
    const lines = {
        holds: [`A loss of ${points(margin)} points or more is ruled out.`, within],
        regressed: [
            'A loss is proven.',
            declined,
            ...(reason === 'size-unsettled'
                ? [`It may still lie within the ${points(margin)} points that are allowed.`, settle]
                : []),
        ],
        inconclusive: reason === 'underpowered'
            ? ['So few samples answer nothing.', settle]
            : [`Neither a loss nor its absence is proven at ${alpha}.`, declined, within, seen, settle],
    };
    return lines[verdict].filter((line) => line !== '');
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

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ withFindings),
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
/** The measurement is not whole, or tells nothing. */
const UNFINISHED = new Set(['missing-samples', 'subset', 'vacuous']);
/** The word for one claim's verdict. */
function wordOf(claim) {
    if (claim.reason !== null && UNFINISHED.has(claim.reason))
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
/**
 * Whether a run fails (design.md §4): always when incomplete, else where `fail-on` or `require` says so and nothing waives it.
 */
function decideGate(claims, failOn) {
    const failing = claims.filter((claim) => !claim.advisory && claim.waived === null && fails(claim, failOn));
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
/** What findings about the rules make of a run, where policy says that they fail. */
function withFindings(gate, findings) {
    return findings === 0 ? gate : { ...gate, word: 'not-verified', passed: false, exit: EXIT_OF_WORD['not-verified'] };
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

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lk: () => (/* binding */ tableSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Foreign text in Markdown, terminals and sentences. */
/** `codeSpan` for the cell of a table, which any bare `|` would end. */
function tableSpan(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * Foreign text as a Markdown code span, the only form in which GitHub resolves neither mentions nor links nor HTML:
 * a fence of back-ticks longer than any run inside, control and format characters written out.
 */
function codeSpan(text) {
    const visible = plainText(text);
    if (visible.trim() === '')
        return visible === '' ? '*empty*' : `\`${visible}\` *(blank)*`;
    const longest = Math.max(0, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${visible}${pad}${fence}`;
}
/** Foreign lines as a Markdown code block, with a fence longer than any run of back-ticks inside. */
function codeBlock(text, language = 'text') {
    const lines = text.split('\n').map((line) => plainText(line));
    const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Foreign text with control, format, line-breaking and unpaired characters written as `\u{…}`: one inert line. */
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        if (character === '\n')
            return '⏎';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const SHOWN = 80;
/** A JSON value as one short line; long text is cut where a character ends. */
function shortText(value, length = SHOWN) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.length <= length)
        return text;
    // never between the two halves of a surrogate pair
    const end = /[\ud800-\udbff]$/u.test(text.slice(0, length)) ? length - 1 : length;
    return `${text.slice(0, end)}…`;
}
/** `1 claim`, `2 claims`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: 1,266. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** The first characters of a digest, enough to recognise it. */
function shortDigest(digest) {
    return `${digest.replace(/^sha256:/u, '').slice(0, 12)}…`;
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


/***/ })

};
