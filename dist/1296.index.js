export const id = 1296;
export const ids = [1296,3799];
export const modules = {

/***/ 20093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/plan/publish.js
var publish = __webpack_require__(51009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/commands/run/commit.js
var commit = __webpack_require__(95348);
// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var secrets = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/commands/handover/findings.js
var handover_findings = __webpack_require__(56613);
// EXTERNAL MODULE: ./build/commands/handover/schema.js
var schema = __webpack_require__(61344);
;// CONCATENATED MODULE: ./build/commands/handover/write.js














/** Hands over what was measured: rows and salts open in all parts, and everything that the statement is made of. */
async function handOver(session, identified, stated, warnings, search) {
    const { out } = session;
    const { committed, findings, text, record } = stated;
    await (0,promises_.copyFile)(committed.files.samplesPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.samples));
    await (0,promises_.copyFile)(committed.files.saltsPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.salts));
    await (0,promises_.copyFile)(record, (0,external_node_path_.join)(out, run_files/* FILES */.cn.model));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.modelDigests), (0,digests_file/* digestsFile */.O)(identified.model.files));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.environment), (0,commit/* environmentText */.HR)(findings));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluationUnsigned), text);
    const { root, manifest } = identified.model;
    return writeIndex(session, search, {
        state: 'measured',
        model: { root, manifest },
        measurement: identified.measurement,
        materials: Object.fromEntries(identified.materials),
        commitments: committed.commitments,
        findings: (0,handover_findings/* encodeFindings */.xi)(findings),
        warnings,
    });
}
/** Hands over an evaluation that somebody signed and published: it is verified again where it arrives. */
async function handOverReused(session, from, { bundlePath, files }, search) {
    if (files === null)
        throw new RangeError('rows that were not published cannot be reused');
    const { out } = session;
    await (0,promises_.copyFile)(bundlePath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluation));
    await (0,promises_.copyFile)(files.samplesPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.samples));
    await (0,promises_.copyFile)(files.saltsPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.salts));
    return writeIndex(session, search, { state: 'reused', from });
}
/**
 * Hands over that nothing came of it, so that the job which may sign records the attempt.
 *
 * @param error without the values of secrets
 */
async function handOverAborted(session, progress, { code, message }, search) {
    return writeIndex(session, search, {
        state: 'aborted',
        started: progress.started,
        reason: { code, message: message.slice(0, 10_000) },
        evaluations: progress.list(),
    });
}
async function writeIndex(session, search, own) {
    const { context, located, startedOn, out, work } = session;
    const index = {
        schema: 'mira-handover/1',
        ...own,
        origin: { runId: context?.runId ?? null, attempt: context?.attempt ?? null, commit: context?.sha ?? null },
        plan: (0,plan/* planDigest */.Gb)(located.plan),
        startedOn: startedOn.toISOString(),
        files: await filesIn(out),
    };
    dist/* parse */.qgA(schema/* handoverSchema */.z, index);
    const text = `${JSON.stringify(index, null, 2)}\n`;
    await (0,secrets/* requireNoSecretIn */.Ul)(text, run_files/* FILES */.cn.handover, search, work);
    const path = await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.handover), text);
    return { path, digest: (0,digest/* sha256 */.sc)(Buffer.from(text)) };
}
const HANDED = new Set([
    run_files/* FILES */.cn.samples,
    run_files/* FILES */.cn.salts,
    run_files/* FILES */.cn.environment,
    run_files/* FILES */.cn.model,
    run_files/* FILES */.cn.modelDigests,
    run_files/* FILES */.cn.evaluation,
    run_files/* FILES */.cn.evaluationUnsigned,
]);
async function filesIn(folder) {
    const files = [];
    for (const name of (await (0,promises_.readdir)(folder)).toSorted()) {
        if (!HANDED.has(name) && !(0,run_files/* isLog */.V_)(name))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        files.push({ name, size: (await (0,promises_.stat)(path)).size, digest: `sha256:${hash.digest('hex')}` });
    }
    return files;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/commands/run/evaluate.js
var evaluate = __webpack_require__(81058);
// EXTERNAL MODULE: ./build/commands/run/frame.js
var run_frame = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/commands/run/prepare.js + 1 modules
var prepare = __webpack_require__(46607);
// EXTERNAL MODULE: ./build/commands/run/reuse.js
var reuse = __webpack_require__(69289);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var session = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/commands/run/state.js + 2 modules
var state = __webpack_require__(78243);
;// CONCATENATED MODULE: ./build/commands/evaluate.js












/**
 * `mira evaluate`, the job without signing rights: carries the plan out and hands its evidence over to `mira attest`. What it
 * checks of releases and baselines it checks so that no measurement is lost to what the other job would refuse.
 */
async function evaluateCommand(options, environment, host) {
    return (0,run_frame/* inFrame */.T)(() => (0,session/* openSession */.fA)({ ...options, comment: false }, environment, host, 'never-signs'), host, async (session, search, known) => {
        refuseOpenHandover(session);
        const { identified, baseline } = await (0,prepare/* prepare */.i)(session, known);
        // in a terminal nobody can say yet whether the evidence will be signed
        const earlier = session.context === null ? null : await (0,reuse/* reuse */.TI)(session, identified, baseline);
        if (earlier !== null && earlier.reused !== null) {
            const { from, evaluation } = earlier.reused;
            host.info(`Nothing changed since the ${from === 'cache' ? 'cached evaluation' : 'baseline'}: nothing is measured`);
            return told(session, await handOverReused(session, from, evaluation, search));
        }
        const before = session.warnings.length;
        const evidence = await (0,evaluate/* evaluate */._)(session, identified, search, known.progress);
        const stated = await (0,state/* state */.w)(session, identified, baseline, search, evidence);
        await (0,secrets/* scrubWarnings */.d_)(session.warnings, search);
        const warnings = session.warnings.slice(before);
        for (const warning of session.warnings)
            host.warning((0,report_text/* plainText */.wh)(warning));
        return told(session, await handOver(session, identified, stated, warnings, search));
    }, afterFailure);
}
const afterFailure = async (session, search, { progress }, error) => {
    told(session, await handOverAborted(session, progress, error, search));
};
function told({ host, out, options }, { digest }) {
    host.info(`The evidence lies in ${options.out}; its index has the digest ${digest}`);
    host.output('evidence-path', out);
    host.output('evidence-digest', digest);
    if (options.json)
        host.result(JSON.stringify({ evidence: options.out, digest }));
    return 0;
}
/**
 * The folder holds everything open, and everybody who may read a public repository may read its artifacts.
 *
 * @throws MiraError E_CONFIG_VALUE
 */
function refuseOpenHandover({ context, plan, located }) {
    if (context === null || context.repository.private === true)
        return;
    const closed = Object.keys(plan.evaluations).find((name) => (0,publish/* publishedParts */.n)(plan, name).length < parts/* PART_NAMES */.zK.length);
    if (closed === undefined)
        return;
    throw new errors/* MiraError */.gx('E_CONFIG_VALUE', `evidence.publish closes parts of the evaluation ${closed}, which would lie open in the artifact between two jobs`, {
        at: located.place(['evidence', 'publish']),
        hint: 'Publish everything, use a private repository, or let one job do it all (the action itself, or mira run).',
    });
}


/***/ }),

/***/ 56613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ findingsSchema),
/* harmony export */   T7: () => (/* binding */ decodeFindings),
/* harmony export */   xi: () => (/* binding */ encodeFindings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _run_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20695);



/** A double as text: JSON has no infinities. */
const double = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => String(Number(value)) === value, 'must be a number in its shortest form'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number));
// `satisfies` names every member, so that one that is added cannot be forgotten here
const metric = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    direction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['higher', 'lower'])),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('binary')),
    reported: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(double),
    unsupported: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    aggregateOnly: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)),
    standardError: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(double),
});
const task = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    expected: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    limited: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    nShot: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    generation: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq,
    metrics: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metric])),
});
const harness = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    evaluation: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    format: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** `Findings` as JSON, except for the environment, which has a file of its own. */
const findingsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tasks: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, task])),
    evaluations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq])),
    harness: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(harness),
    finishedOn: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
});
function encodeFindings({ tasks, evaluations, harness: facts, finishedOn }) {
    return {
        tasks: Array.from(tasks, ([name, info]) => [name, { ...info, metrics: Array.from(info.metrics, encodeMetric) }]),
        evaluations: [...evaluations],
        harness: facts,
        finishedOn: finishedOn.toISOString(),
    };
}
function encodeMetric([name, info]) {
    const { reported, standardError } = info;
    return [
        name,
        {
            ...info,
            reported: reported === null ? null : String(reported),
            ...(standardError === undefined ? {} : { standardError: String(standardError) }),
        },
    ];
}
function decodeFindings(found, environment) {
    return {
        tasks: new Map(found.tasks.map(([name, info]) => [name, { ...info, metrics: new Map(info.metrics) }])),
        evaluations: new Map(found.evaluations),
        harness: found.harness,
        harnesses: (0,_run_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .harnessesOf */ .y)(found.harness),
        environment,
        finishedOn: new Date(found.finishedOn),
    };
}


/***/ }),

/***/ 61344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ handoverSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56613);



/** A file of the folder, as it was when the evaluating job ended. */
const file = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^(?:mira-[\w.-]+)$/u, 'must be the name of one of our files')),
    size: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    digest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
});
const common = {
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mira-handover/1'),
    /** The workflow run that evaluated; all `null` in a terminal. */
    origin: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), attempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    /** Digest of the plan as the workspace of that job has it, whatever a base commit says about its rules. */
    plan: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    startedOn: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file),
};
const material = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, digest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br });
const measured = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...common,
    state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('measured'),
    model: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ root: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, manifest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br }),
    measurement: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** By evaluation. */
    materials: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(material)),
    commitments: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ task: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, root: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .hex256 */ .$_, count: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })),
    findings: _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsSchema */ .Qr,
    /** What was noticed while it was measured. */
    warnings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** A verified evaluation of the same measurement, signed by itself. */
const reused = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...common, state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['baseline', 'cache']) });
const aborted = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...common,
    state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('aborted'),
    /** Whether a harness had been started: only then was anything attempted. */
    started: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(_statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(10_000)) }),
    evaluations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _statements_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['finished', 'incomplete', 'not-run']) })),
});
/**
 * `mira-handover.json`: what an evaluating job hands over to the one that attests, with the digest of every file beside it.
 * Nothing in it is believed where it can be known otherwise.
 */
const handoverSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('state', [measured, reused, aborted]);


/***/ }),

/***/ 81058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95348);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65028);


/**
 * Stations 4 to 7: runs the harnesses and commits to what they measured.
 *
 * @param begin called when everything is there, right before the first harness
 */
async function evaluate(session, identified, search, progress, begin = async () => { }) {
    const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .x)(session, identified.images, progress, begin);
    try {
        return { findings: measured.findings, committed: await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(session, measured, search) };
    }
    finally {
        await measured.sorted.close();
    }
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inFrame)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84609);


/**
 * What every run begins and ends with, whichever part of the flow it carries out: a fresh output folder, the search for
 * secrets, a report also of what went wrong, and no temporary file left behind. What it takes to measure and report is
 * loaded once the configuration has been read, so that a mistake in it is told at once.
 *
 * @returns the exit status of design.md §4
 */
async function inFrame(open, host, course, afterFailure = async () => { }) {
    let session;
    try {
        session = await open();
    }
    catch (error) {
        return reportEarly((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMiraError */ .oF)(error), host);
    }
    const { framed } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(1720)]).then(__webpack_require__.bind(__webpack_require__, 84398));
    return framed(session, course, afterFailure);
}
async function reportEarly(error, host) {
    host.failure(error);
    host.output('verdict', (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .a)(error));
    const { earlySummary } = await Promise.all(/* import() */[__webpack_require__.e(3439), __webpack_require__.e(7976)]).then(__webpack_require__.bind(__webpack_require__, 73439));
    await host.summary(earlySummary(error));
    return error.exit;
}


/***/ }),

/***/ 84609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf)
/* harmony export */ });
const WORD_OF_EXIT = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };
/** What the output `verdict` says of a run that ended with an error. */
function wordOf(error) {
    return WORD_OF_EXIT[error.exit] ?? 'error';
}


/***/ }),

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   QI: () => (/* binding */ encodeMembers),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

const PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = ['scores', 'prompt', 'target', 'response'];
/** What can be closed; without the scores nothing could be recomputed. */
const CLOSABLE_PARTS = ['prompt', 'target', 'response'];
function partNumber(name) {
    return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
const CLOSABLE_NUMBERS = CLOSABLE_PARTS.map(partNumber);
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const [scores, prompt, target, response] = encodeMembers(sample);
    return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}
/** The same without the braces around each part. */
function encodeMembers(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
        `"prompt":${encode(prompt)}`,
        `"target":${encode(target)}`,
        `"error":${encode(error)},"response":${encode(response)}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.every(isProper) ? JSON.stringify(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? encodeFlat(value) : null) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object) {
    const names = Object.keys(object);
    // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
    if (names.length > 1)
        names.sort();
    let text = '';
    for (const name of names) {
        const value = object[name];
        const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
        if (!plain || !name.isWellFormed())
            return null;
        text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return `{${text}}`;
}
function isProper(value) {
    return typeof value === 'string' && value.isWellFormed();
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}
/** The same of parts without their braces. */
function joinMembers([scores, prompt, target, response]) {
    return `{${scores},${prompt},${target},${response}}`;
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

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('the value has no JSON form');
    return text;
}
/** SHA-256 of the canonical JSON of a value. */
function jsonDigest(value) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(canonicalJson(value));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
function parseJson(text, options = {}) {
    const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
    return parser.document();
}
/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
function parseJsonBytes(bytes) {
    return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}
const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;
/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;
class Parser {
    #text;
    #maxDepth;
    #python;
    #at = 0;
    constructor(text, maxDepth, python) {
        this.#text = text;
        this.#maxDepth = maxDepth;
        this.#python = python;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail('unexpected text after the value');
        return value;
    }
    #value(depth) {
        this.#space();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth + 1);
        if (next === '[')
            return this.#array(depth + 1);
        if (next === '"')
            return this.#string();
        for (const [word, value] of WORDS)
            if (this.#take(word))
                return value;
        if (this.#python)
            for (const [word, value] of PYTHON_WORDS)
                if (this.#take(word))
                    return value;
        return Number(this.#match(NUMBER, 'expected a value'));
    }
    #object(depth) {
        this.#enter(depth);
        const members = {};
        this.#space();
        if (this.#take('}'))
            return members;
        do {
            this.#space();
            const name = this.#string();
            if (Object.hasOwn(members, name))
                this.#fail(`duplicate member ${JSON.stringify(name)}`);
            this.#space();
            if (!this.#take(':'))
                this.#fail('expected ":"');
            // defineProperty, because assigning to "__proto__" would not make a member
            Object.defineProperty(members, name, {
                value: this.#value(depth),
                enumerable: true,
                configurable: true,
                writable: true,
            });
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return members;
    }
    #array(depth) {
        this.#enter(depth);
        const items = [];
        this.#space();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return items;
    }
    #string() {
        const raw = this.#match(STRING, 'expected a string');
        try {
            return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
        }
        catch {
            return this.#fail('bad character or escape in a string');
        }
    }
    #enter(depth) {
        if (depth > this.#maxDepth)
            this.#fail(`nested deeper than ${this.#maxDepth} levels`);
        this.#at += 1;
    }
    #space() {
        this.#match(SPACE, '');
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #match(pattern, expected) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            this.#fail(expected);
        this.#at += found.length;
        return found;
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#at}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const PYTHON_WORDS = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the smallest edit distance to a word, if it is near enough to be what was meant. */
function nearest(word, candidates) {
    let best = null;
    for (const name of candidates) {
        const distance = editDistance(word, name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const name = nearest(word, candidates);
    return name === null ? '' : `; did you mean "${name}"?`;
}
/** Levenshtein distance, by rows. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 12872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ SIGNER_KEYS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   lW: () => (/* binding */ resolveSigner),
/* harmony export */   pJ: () => (/* binding */ signersSchema),
/* harmony export */   q2: () => (/* binding */ DEFAULT_ROLES),
/* harmony export */   wr: () => (/* binding */ signerContent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What a signature may be for. A reproduction is an evaluation of somebody else's model. */
const ROLES = ['evaluation', 'gate', 'reproduction'];
/** What a rule that says nothing of it lets somebody sign. */
const DEFAULT_ROLES = ['evaluation', 'gate'];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id in quotes, such as "1234"'));
const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^https?:\/\/[^\s]+$/u, 'must be a URL'));
const may = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name at least one of them'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What this signature counts for; evaluation and gate by default.'));
const workflowSignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('owner/name/.github/workflows/file.yml of the workflow that is triggered.')),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Pattern of refs; * stands for anything. Tags by default.'))),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Who vouches for the identity; GitHub Actions by default.'))),
    signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The reusable workflow that holds the job that signs; the same workflow by default.'))),
    'signer-digest': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/u, 'must be a commit: 40 hex digits'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Its commit.'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Survives renames and transfers.'))),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The user or organisation; changes with a transfer.'))),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Events such as push, any of them.'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The deployment environment of the job.'))),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const identitySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The exact subject alternative name of the certificate.')),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Exactly who vouches for it.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const keySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A public key in PEM form, relative to this file.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const signersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSignerSchema, identitySignerSchema, keySignerSchema])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name somebody'));
/** The keys of all kinds of rules. */
const SIGNER_KEYS = [
    ...new Set([workflowSignerSchema, identitySignerSchema, keySignerSchema].flatMap(({ entries }) => Object.keys(entries))),
];
/** A rule as it is written in YAML, as it is applied. */
function resolveSigner(written) {
    if (!('workflow' in written))
        return written;
    const { ref, 'signer-digest': signerDigest, 'repository-id': repositoryId, 'owner-id': ownerId, ...same } = written;
    return {
        ...same,
        ref: ref ?? null,
        ...(signerDigest === undefined ? {} : { signerDigest }),
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(ownerId === undefined ? {} : { ownerId }),
    };
}
const roles = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES));
/** A rule as it stands in the content of a signed plan. */
const signerContent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signerDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
]);


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as package.json says it. */
const VERSION = '0.1.0';


/***/ })

};
