export const id = 4145;
export const ids = [4145];
export const modules = {

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
function waivedCell({ waived }) {
    return waived === null ? '' : `; **waived** – ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedPhrase */ .ge)(waived, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)}`;
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
            `${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}${waivedCell(claim)}`,
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

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   o3: () => (/* binding */ sentenceCase)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** What is to be said about the rules themselves: a policy that was weakened, a waiver that has expired. */
function findingTitle({ code, since }) {
    if (code === 'E_WAIVER_EXPIRED')
        return 'a waiver has expired';
    return since === 'baseline' ? 'the rules are looser than those of the baseline' : 'this change loosens the rules';
}
/** One line, with names and words of others in it as they are. */
function findingLine(finding) {
    const { code, claim, what } = finding;
    return `${code}: ${findingTitle(finding)}: ${claim === null ? '' : `${claim}: `}${what}`;
}
/** In Markdown, each kind under its title; `null` where there is nothing to say. */
function findingsMarkdown(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const title = `**${sentenceCase(findingTitle(finding))}** (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.code)}):`;
        kinds.set(title, [...(kinds.get(title) ?? []), finding]);
    }
    const blocks = [...kinds].map(([title, some]) => {
        const lines = some.map(({ claim, what }) => `- ${claim === null ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(claim)}: `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(what)}`);
        return `${title}\n\n${lines.join('\n')}`;
    });
    return blocks.length === 0 ? null : blocks.join('\n\n');
}
function sentenceCase(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73145);



function headlineOf(report) {
    const { outcome, measurement } = report;
    if (outcome.kind === 'failed') {
        return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
    }
    const failing = report.findings.find(({ fails }) => fails);
    if (failing !== undefined) {
        const { claims } = outcome;
        const told = outcome.kind === 'first' ? '' : headlineText(comparedHeadline(claims), null);
        return { tone: 'CAUTION', bold: `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceCase */ .o3)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .Aj)(failing))}.`, since: false, rest: told };
    }
    const claims = outcome.claims;
    const vacuous = claims.filter(({ reason, advisory }) => reason === 'vacuous' && !advisory).length;
    if (vacuous > 0 && !claims.some(({ verdict, advisory }) => verdict === 'regressed' && !advisory))
        return vacuousHeadline(vacuous);
    if (outcome.kind === 'first') {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
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
function vacuousHeadline(vacuous) {
    const says = vacuous === 1 ? 'says' : 'say';
    const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(vacuous, 'claim')} ${says} nothing: a subject that is known to be bad scores like the model.`;
    return { tone: 'CAUTION', bold, since: false, rest: '' };
}
function comparedHeadline(claims) {
    const compared = claims.filter(({ verdict }) => verdict !== 'new');
    const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
    const holding = compared.filter(({ verdict }) => verdict === 'holds');
    const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
    const incomplete = open.filter((claim) => (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(claim) === 'incomplete' && claim.reason !== 'vacuous');
    const fresh = claims.length - compared.length;
    const waived = regressed.filter((claim) => claim.waived !== null).length;
    const rest = [
        waived > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(waived)} ${waived === 1 ? 'is' : 'are'} waived` : '',
        holding.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
        open.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(open.length)} can't be told yet` : '',
        fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    if (regressed.length > 0) {
        const bold = compared.length === 1
            ? 'The one claim regressed'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(regressed.length)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(compared.length, 'claim')} regressed`;
        const tone = waived === regressed.length ? 'WARNING' : 'CAUTION';
        return { tone, bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    if (incomplete.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here.`;
        return { tone: 'CAUTION', bold, since: false, rest: rest === '' ? '' : `${rest}.` };
    }
    const reason = nothingCompared(compared);
    if (reason !== null)
        return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
    if (open.length > 0) {
        const bold = `Nothing got worse that we could see, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
        return { tone: 'WARNING', bold, since: false, rest: '' };
    }
    const bold = compared.length === 1 ? 'The one claim holds' : `All ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(compared.length)} claims hold`;
    return {
        tone: 'TIP',
        bold,
        since: true,
        rest: fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
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
    /** By which waiver the claim does not fail; `digest` is that of the waiver. */
    waived: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ until: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), approver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    /** Where the losses concentrate: `slices` in which they do, of `looked` that were looked at. */
    where: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        looked: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        slices: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            origin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['slice', 'prompt', 'target']),
            name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        })),
    })),
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
    sameModels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['files', 'renamed', 'weights']) })),
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
    /** A weakened policy, an expired waiver. `since` is null for what is no comparison of rules. */
    findings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline'])),
        fails: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    /** How many tries of the plan on this model are known, and at which levels this one is judged; null without verdicts. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        rule: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['pooled', 'sequential']),
        /** Which look at the claims this is, from 1. */
        number: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier evaluations that are judged together with this one. */
        pooled: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        /** Earlier tries that scored every sample as another did: no look. */
        alike: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries that measured in another way or show no samples: looks. */
        otherwise: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries whose samples cannot be had: looks. */
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** One-sided; `spent` is the sum of those of `holds` over all looks. */
        levels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), holds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), spent: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
        /** Claims of which a decline is called at another level. */
        claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
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
        waived: claim.waived === null ? null : { ...claim.waived },
        where: claim.where === null ? null : { ...claim.where, slices: claim.where.slices.map((slice) => ({ ...slice })) },
    };
}
function anchorJson(anchor) {
    return anchor === null ? null : { ...anchor, interval: anchor.interval === null ? null : { ...anchor.interval } };
}
function floorJson(floor) {
    return floor === null ? null : { ...floor, interval: floor.interval === null ? null : { ...floor.interval } };
}
function attemptsJson(attempts) {
    if (attempts === null)
        return null;
    const { pooled, levels, claims } = attempts;
    return { ...attempts, pooled: [...pooled], levels: { ...levels }, claims: claims.map((claim) => ({ ...claim })) };
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
        findings: report.findings.map((finding) => ({ ...finding })),
        attempts: attemptsJson(report.attempts),
        warnings: [...report.warnings],
        run: { uri, attempt, startedOn, commit, plan },
    };
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   ge: () => (/* binding */ waivedPhrase),
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
/** @param shown how foreign text is made harmless where this is read */
function waivedPhrase(waived, shown) {
    return `until ${waived.until} by ${shown(waived.approver)}: ${shown(waived.reason)}`;
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93757);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42460);





const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' };
/** The claims as aligned lines for a terminal. */
function claimLines(claims) {
    const ordered = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims);
    const rows = ordered.map((claim) => [
        `${MARKS[claim.verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
        claim.verdict === 'new'
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)
            : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion)} → ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)}`,
        claim.delta === null ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .eD)(claim),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(claim),
        notes(claim),
    ]);
    const lines = aligned(rows);
    return ordered.flatMap((claim, index) => {
        const where = (0,_where_js__WEBPACK_IMPORTED_MODULE_2__/* .wherePhrases */ .k)(claim, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh).map((phrase) => `      ${phrase}`);
        return [`  ${lines[index] ?? ''}`].concat(where);
    });
}
function notes(claim) {
    const parts = [
        claim.delta === null ? '' : `allowed ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMargin */ .wj)(claim)}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(claim),
        claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatP */ .MA)(claim.pAdjusted)}` : '',
        claim.waived === null ? '' : `waived ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedPhrase */ .ge)(claim.waived, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)}`,
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

/***/ 42460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ whereMarkdown),
/* harmony export */   k: () => (/* binding */ wherePhrases)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a claim got worse, in words. It explains a verdict and is none. */
/** How many slices are told of a claim; the JSON has all. */
const SHOWN_SLICES = 3;
const SHOWN_CLAIMS = 10;
/**
 * `53 of the 60 losses are in lang=ca, 57 of 1,266 samples`, of a claim that got worse or may have.
 *
 * @param shown how foreign text is made harmless where this is read
 */
function wherePhrases(claim, shown) {
    const { where, verdict } = claim;
    if (where === null || (verdict !== 'regressed' && verdict !== 'inconclusive'))
        return [];
    return where.slices.slice(0, SHOWN_SLICES).map((slice) => phrase(where, slice, shown));
}
function phrase({ n, lost }, slice, shown) {
    const all = slice.lost === lost;
    const losses = all
        ? `all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.lost)} of the ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`;
    const samples = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.n)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)} samples`;
    return `${losses} are in ${shown(`${slice.name}=${slice.value}`)}, ${samples}`;
}
/** The same as a list in Markdown; `null` where nothing is known. */
function whereMarkdown(claims) {
    const lines = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims)
        .map((claim) => ({ claim, phrases: wherePhrases(claim, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS) }))
        .filter(({ phrases }) => phrases.length > 0)
        .slice(0, SHOWN_CLAIMS)
        .flatMap(({ claim, phrases }) => phrases.map((text) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(claim.id)}: ${text}`));
    return lines.length === 0 ? null : ['**Where it got worse:**', '', ...lines].join('\n');
}


/***/ })

};
