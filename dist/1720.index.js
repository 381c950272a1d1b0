export const id = 1720;
export const ids = [1720];
export const modules = {

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

/***/ 84398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   framed: () => (/* binding */ framed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36101);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83494);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95348);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35310);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65028);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80930);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93408);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39334);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84609);











/** The part of `inFrame` that follows once a session is open. */
async function framed(session, course, afterFailure) {
    const known = { progress: new _measure_js__WEBPACK_IMPORTED_MODULE_6__/* .Progress */ .k(Object.keys(session.plan.evaluations)) };
    try {
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareOut */ .od)(session.out);
        (0,_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .limitYoungGeneration */ .a)();
        const search = (known.search = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareSecretSearch */ .qo)(session));
        return await course(session, search, known);
    }
    catch (error) {
        return await fail(session, known, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMiraError */ .oF)(error), afterFailure);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(session.work, { recursive: true, force: true });
    }
}
/** Tells why the run ended; an attempt that had begun leaves a record. */
async function fail(session, known, thrown, afterFailure) {
    const { host } = session;
    const error = known.search === undefined ? thrown : await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSecrets */ .cT)(thrown, known.search);
    if (known.search !== undefined)
        await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .scrubWarnings */ .d_)(session.warnings, known.search);
    host.failure(error);
    try {
        if (known.progress.started && known.identified !== undefined && known.search !== undefined) {
            // a harness that let one secret out may have printed it in a form that no search knows
            if (error.code !== 'E_SECRET_IN_EVIDENCE')
                await (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLogs */ .NN)(session, known.progress.logs, known.search);
            await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAbort */ .Ew)(session, known.identified, known.progress, error);
        }
        if (known.search !== undefined)
            await afterFailure(session, known.search, known, error);
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .q)(session, (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .failureReport */ .L)(session, known.identified ?? null, known.baseline ?? null, error), (0,_word_js__WEBPACK_IMPORTED_MODULE_10__/* .wordOf */ .a)(error));
    }
    catch (failure) {
        host.warning(`the report could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMiraError */ .oF)(failure).message}`);
    }
    return error.exit;
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


/***/ })

};
