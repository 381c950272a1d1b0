export const id = 3885;
export const ids = [3885,8366];
export const modules = {

/***/ 68366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestCommand: () => (/* binding */ attestCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/environment/saved.js
var saved = __webpack_require__(40797);
// EXTERNAL MODULE: ./build/error-codes.js
var error_codes = __webpack_require__(14041);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var evaluation = __webpack_require__(33040);
;// CONCATENATED MODULE: ./build/commands/handover/altered.js

/** What was handed over is not what the evaluating job wrote, or not about what this job sees. */
function altered(message) {
    return new errors/* MiraError */.gx('E_HANDOVER', `the evidence that was handed over is refused: ${message}`, {
        hint: 'Nothing was signed. Attest the artifact of the same run, unchanged, on the same checkout; else evaluate again.',
    });
}

// EXTERNAL MODULE: ./build/environment/tiers.js
var tiers = __webpack_require__(50579);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/verification/evidence.js + 1 modules
var evidence = __webpack_require__(56777);
// EXTERNAL MODULE: ./build/commands/run/predicate.js
var predicate = __webpack_require__(38796);
;// CONCATENATED MODULE: ./build/commands/handover/confirm.js








/**
 * The evidence is of this workflow run, this commit and this checkout's plan. Another attempt of the run is fine: only the
 * jobs that failed are run again.
 *
 * @throws MiraError E_HANDOVER
 */
function confirmOrigin({ context, located, configPath }, handover) {
    const { runId, commit } = handover.origin;
    if (runId !== (context?.runId ?? null)) {
        throw altered(`it is of ${runNamed(runId)}, and this is ${runNamed(context?.runId ?? null)}`);
    }
    if (commit !== (context?.sha ?? null)) {
        throw altered(`it is of the commit ${commit ?? '-'}, and this is ${context?.sha ?? '-'}`);
    }
    const own = (0,plan/* planDigest */.Gb)(located.plan);
    if (handover.plan !== own) {
        throw altered(`it is of the plan ${handover.plan}, and ${configPath} here gives ${own}`);
    }
}
function runNamed(id) {
    return id === null ? 'no workflow run' : `the workflow run ${id}`;
}
/**
 * The model, the materials and the images are those that were evaluated, by hashing them here.
 *
 * @throws MiraError E_HANDOVER
 */
function confirmIdentity({ model, materials, measurement }, handover) {
    if (handover.model.root !== model.root || handover.model.manifest !== model.manifest) {
        throw altered(`the model that was evaluated is ${handover.model.root}, and the one here is ${model.root}`);
    }
    const names = new Set([...materials.keys(), ...Object.keys(handover.materials)]);
    for (const name of names) {
        const here = byId(materials.get(name) ?? []);
        const there = byId(handover.materials[name] ?? []);
        for (const id of new Set([...here.keys(), ...there.keys()])) {
            const [own, theirs] = [here.get(id) ?? 'not there', there.get(id) ?? 'not there'];
            if (own !== theirs)
                throw altered(`${id} of the evaluation ${name} was ${theirs}, and is ${own} here`);
        }
    }
    if (handover.measurement !== measurement) {
        throw altered(`it is of the measurement ${handover.measurement}, and this job would make ${measurement}`);
    }
}
function byId(materials) {
    return new Map(materials.map(({ kind, name, digest }) => [`${kind} ${name}`, digest]));
}
/**
 * The rows are those that were committed to, open in all parts, and what is said of their tasks is about them.
 *
 * @throws MiraError E_EVIDENCE, E_UNDECLARED_REDACTION, E_HANDOVER
 */
async function confirmRows({ evaluations }, handover, findings, files) {
    const { commitments } = handover;
    await (0,evidence/* verifyEvidence */.J)(commitments.map((commitment) => ({ ...commitment, publish: [...parts/* PART_NAMES */.zK] })), files);
    for (const { task } of commitments) {
        const evaluation = findings.evaluations.get(task);
        if (evaluation === undefined || !Object.hasOwn(evaluations, evaluation)) {
            throw altered(`the task ${task} belongs to no evaluation of the plan`);
        }
    }
    for (const { evaluation } of findings.harness) {
        if (!Object.hasOwn(evaluations, evaluation))
            throw altered(`the plan has no evaluation ${evaluation}`);
    }
    const { environment } = findings.environment;
    for (const [name, { ranIn, image }] of Object.entries((0,predicate/* placesOf */.ek)({ evaluations }))) {
        const said = environment.evaluations[name];
        if (said?.ranIn === ranIn && said.image === image)
            continue;
        throw altered(`the evaluation ${name} runs in the ${ranIn} by the plan, and not by the environment`);
    }
    if ((0,tiers/* environmentDigest */.k)(environment) !== environment.digest)
        throw altered('the environment has another digest');
}
/** What both jobs make of the rows, each by itself. */
const RECOMPUTED = [
    'measurement',
    'model',
    'materials',
    'harness',
    'environment',
    'evidence',
    'controls',
    'claims',
    'coverage',
];
/**
 * The statement that the evaluating job drew up says what this job computes. Of the model what is the same elsewhere is left
 * out: it depends on which releases a job could see. So does which claims there are, where a job could not see the rules of
 * the base commit.
 *
 * @throws MiraError E_RECOMPUTE, E_HANDOVER
 */
function confirmStatement(own, draft) {
    const sameRules = own.predicate.plan.digest.sha256 === draft.predicate.plan.digest.sha256;
    const claims = new Map(draft.predicate.claims.map((claim) => [claim.id, claim]));
    for (const claim of own.predicate.claims) {
        const theirs = claims.get(claim.id);
        if (theirs === undefined && !sameRules)
            continue;
        if (theirs !== undefined && (0,json/* canonicalJson */.dj)(theirs) === (0,json/* canonicalJson */.dj)(claim))
            continue;
        const said = theirs === undefined ? 'nothing' : (theirs.estimate ?? 'no value');
        throw new errors/* MiraError */.gx('E_RECOMPUTE', `${claim.id} is ${claim.estimate ?? 'no value'} by the rows, and the evaluating job said ${said}`, { hint: 'Nothing was signed: whoever drew up the claims did not compute them from these rows.' });
    }
    for (const member of RECOMPUTED) {
        if (member === 'claims' && !sameRules)
            continue;
        if ((0,json/* canonicalJson */.dj)(comparable(own, member)) !== (0,json/* canonicalJson */.dj)(comparable(draft, member))) {
            throw altered(`its statement has another ${member} than this job computes`);
        }
    }
}
function comparable({ predicate }, member) {
    if (member !== 'model')
        return predicate[member] ?? null;
    const { sameAs: _elsewhere, ...model } = predicate.model;
    return model;
}

// EXTERNAL MODULE: ./build/commands/handover/findings.js
var handover_findings = __webpack_require__(56613);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/handover/schema.js
var schema = __webpack_require__(61344);
;// CONCATENATED MODULE: ./build/commands/handover/read.js













/** More than an index with ten thousand tasks takes. */
const MAX_INDEX = 64 * 1024 * 1024;
/** What a folder cannot do without. */
const NEEDED = {
    measured: [run_files/* FILES */.cn.samples, run_files/* FILES */.cn.salts, run_files/* FILES */.cn.environment, run_files/* FILES */.cn.model, run_files/* FILES */.cn.evaluationUnsigned],
    reused: [run_files/* FILES */.cn.evaluation, run_files/* FILES */.cn.samples, run_files/* FILES */.cn.salts],
    aborted: [],
};
/**
 * Reads the index of a folder and copies every file that it names, hashing the copies.
 *
 * @param expected digest of the index, as the evaluating job said it by another way than the folder
 * @param into a folder for the copies, of nobody else's
 * @throws MiraError E_HANDOVER_MISSING, E_HANDOVER, E_FILE_UNREADABLE
 */
async function openHandover(folder, expected, into) {
    const handover = await readIndex((0,external_node_path_.join)(folder, run_files/* FILES */.cn.handover), expected);
    const names = new Set(handover.files.map(({ name }) => name));
    const lacking = NEEDED[handover.state].find((name) => !names.has(name));
    if (lacking !== undefined)
        throw altered(`${run_files/* FILES */.cn.handover} lists no ${lacking}`);
    if (names.size < handover.files.length)
        throw altered(`${run_files/* FILES */.cn.handover} lists a file twice`);
    await (0,promises_.mkdir)(into, { recursive: true });
    for (const file of handover.files)
        await copyHanded(folder, file, into);
    return { handover, folder: into };
}
async function readIndex(path, expected) {
    if ((await statOf(path)) === null) {
        throw new errors/* MiraError */.gx('E_HANDOVER_MISSING', `there is no ${path}`, {
            hint: 'Download the artifact of the evaluating job there; when that job wrote none, its log says why.',
        });
    }
    const bytes = await (0,read_capped/* readCapped */.E)(path, MAX_INDEX);
    if (bytes.length > MAX_INDEX)
        throw altered(`${run_files/* FILES */.cn.handover} is larger than ${MAX_INDEX} bytes`);
    const own = (0,digest/* sha256 */.sc)(bytes);
    if (expected !== null && own !== expected) {
        throw altered(`${run_files/* FILES */.cn.handover} has the digest ${own}, and the evaluating job said ${expected}`);
    }
    const found = dist/* safeParse */.xLC(schema/* handoverSchema */.z, parsed(bytes));
    if (found.success)
        return found.output;
    const [issue] = found.issues;
    throw altered(`${run_files/* FILES */.cn.handover} cannot be read: ${dist/* getDotPath */.BuJ(issue) ?? 'the whole'}: ${issue.message}`);
}
function parsed(bytes) {
    try {
        return (0,json/* parseJsonBytes */.dQ)(bytes);
    }
    catch (error) {
        throw altered(`${run_files/* FILES */.cn.handover} is no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function copyHanded(folder, { name, size, digest }, into) {
    const path = (0,external_node_path_.join)(folder, name);
    const found = await statOf(path);
    if (found === null)
        throw altered(`${name} is missing`);
    if (!found.isFile())
        throw altered(`${name} is no regular file`);
    if (found.size !== size)
        throw altered(`${name} has ${found.size} bytes, and had ${size}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const through = async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), through, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(into, name)));
    if (`sha256:${hash.digest('hex')}` !== digest)
        throw altered(`${name} is not what the evaluating job wrote`);
}
async function statOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' || (0,errors/* systemCode */.xU)(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/commands/run/attest.js
var attest = __webpack_require__(20672);
// EXTERNAL MODULE: ./build/commands/run/attempt.js + 1 modules
var attempt = __webpack_require__(83494);
// EXTERNAL MODULE: ./build/commands/run/conclude.js + 7 modules
var conclude = __webpack_require__(28206);
// EXTERNAL MODULE: ./build/commands/run/frame.js
var run_frame = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/commands/run/images.js + 3 modules
var run_images = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/commands/run/measure.js + 8 modules
var measure = __webpack_require__(65028);
// EXTERNAL MODULE: ./build/commands/run/prepare.js + 1 modules
var prepare = __webpack_require__(46607);
// EXTERNAL MODULE: ./build/commands/run/reuse.js
var reuse = __webpack_require__(69289);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var session = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/commands/run/state.js + 2 modules
var state = __webpack_require__(78243);
;// CONCATENATED MODULE: ./build/commands/attest.js























/**
 * `mira attest`, the job that may sign: runs no model code and restores no cache. Everything that can be known here is
 * computed again; what was handed over and is something else is refused.
 */
async function attestCommand(options, environment, host) {
    return (0,run_frame/* inFrame */.T)(() => openApart(options, environment, host), host, async (session, search, known) => {
        const prepared = await (0,prepare/* prepare */.i)(session, known, run_images/* pinnedOnly */.T5);
        // an evaluation came before this job: whatever is refused from here on was an attempt
        known.progress = begun(session);
        const from = (0,external_node_path_.resolve)(environment.workspace, options.evidence);
        const opened = await openHandover(from, options.evidenceDigest, (0,external_node_path_.join)(session.work, 'evidence'));
        const { handover } = opened;
        confirmOrigin(session, handover);
        const measuring = { ...session, startedOn: new Date(handover.startedOn) };
        await keepLogsOf(opened, session.out);
        if (handover.state === 'aborted') {
            known.progress = progressOf(handover);
            throw reasonOf(handover);
        }
        const evaluation = handover.state === 'measured'
            ? await attestMeasured(measuring, prepared, search, opened, handover)
            : await takeOver(measuring, prepared, opened, handover.from);
        return (0,conclude/* conclude */.E)(measuring, prepared, evaluation, search);
    });
}
/** @throws MiraError E_USAGE where writing would destroy what is to be read */
async function openApart(options, environment, host) {
    const { workspace } = environment;
    if ((0,external_node_path_.resolve)(workspace, options.out) === (0,external_node_path_.resolve)(workspace, options.evidence)) {
        throw new errors/* MiraError */.gx('E_USAGE', `the evidence and the output are the same folder (${options.out})`, {
            hint: 'Name another folder with `out`: it is emptied before anything is written.',
        });
    }
    return (0,session/* openSession */.fA)(options, environment, host);
}
async function attestMeasured(session, { identified, baseline }, search, { folder }, handover) {
    confirmIdentity(identified, handover);
    // afterwards, since the other job cannot sign; but before anything can speak against it
    await (0,attempt/* recordStart */.cv)(session, identified, new measure/* Progress */.k(Object.keys(session.plan.evaluations)), search);
    const environment = await read(folder, run_files/* FILES */.cn.environment, saved/* savedEnvironmentSchema */._);
    const findings = (0,handover_findings/* decodeFindings */.T7)(handover.findings, environment);
    const files = { samplesPath: (0,external_node_path_.join)(folder, run_files/* FILES */.cn.samples), saltsPath: (0,external_node_path_.join)(folder, run_files/* FILES */.cn.salts) };
    await confirmRows(session.plan, handover, findings, files);
    const evidence = { findings, committed: { files, commitments: handover.commitments } };
    const stated = await (0,state/* state */.w)(session, identified, baseline, search, evidence);
    confirmStatement(stated.statement, await read(folder, run_files/* FILES */.cn.evaluationUnsigned, evaluation/* evaluationStatement */._S));
    session.host.info(`Recomputed from the rows: ${stated.claims.length} claims, as the evaluating job drew them up`);
    for (const warning of handover.warnings)
        if (!session.warnings.includes(warning))
            session.warnings.push(warning);
    return (0,attest/* attest */.s)(session, identified, stated);
}
/** @throws MiraError with the code of the check that failed, or E_HANDOVER */
async function takeOver(session, { identified }, { folder }, from) {
    if (session.signing.sign) {
        throw altered('a run that signs measures itself, and the evaluating job took over an earlier evaluation');
    }
    const evaluation = await (0,reuse/* verifiedIn */.mT)(session, folder, 'the evaluation that was handed over');
    const why = (0,reuse/* unusable */._P)(session, identified, evaluation);
    if (why !== null)
        throw altered(`its evaluation ${why}`);
    return (0,reuse/* reusing */.Qd)(from, evaluation);
}
async function keepLogsOf({ handover, folder }, out) {
    for (const { name } of handover.files)
        if ((0,run_files/* isLog */.V_)(name))
            await (0,promises_.copyFile)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(out, name));
}
async function read(folder, name, schema) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name));
    try {
        return dist/* parse */.qgA(schema, (0,json/* parseJsonBytes */.dQ)(bytes));
    }
    catch {
        throw altered(`${name} does not have the form that it should have`);
    }
}
function begun({ plan }) {
    const names = Object.keys(plan.evaluations);
    const progress = new measure/* Progress */.k(names);
    for (const name of names)
        progress.set(name, 'incomplete');
    progress.started = true;
    return progress;
}
function progressOf({ started, evaluations }) {
    const progress = new measure/* Progress */.k(evaluations.map(({ name }) => name));
    for (const { name, state: reached } of evaluations)
        if (reached !== 'not-run')
            progress.set(name, reached);
    progress.started = started;
    return progress;
}
/** The other job's error, told again by the job that can record it. */
function reasonOf({ reason: { code, message } }) {
    return new errors/* MiraError */.gx(isErrorCode(code) ? code : 'E_HANDOVER', message, {
        hint: 'The evaluating job ended with this; its log says more.',
    });
}
function isErrorCode(code) {
    return Object.hasOwn(error_codes/* ERROR_CODES */.O, code);
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

/***/ 40797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ savedEnvironmentSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41762);


const packages = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `name==version`, by name; `null` where none could be listed. */
    python: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    system: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
const places = (of) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ host: of, evaluations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), of) });
/** `mira-environment.json`, and what `mira env --json` prints: the signed facts, and the lists behind their digests. */
const savedEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mira-environment/1'),
    environment: _statements_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentSchema */ .VW,
    packages: places(packages),
    /** The same places after the run; `null` where nothing was run. */
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(places(_statements_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .tiersSchema */ .zt)),
});


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
