export const id = 5852;
export const ids = [5852,9485];
export const modules = {

/***/ 75852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/environment/evaluation.js
var evaluation = __webpack_require__(73782);
// EXTERNAL MODULE: ./build/environment/rule.js
var rule = __webpack_require__(82242);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/gate/compare.js + 25 modules
var compare = __webpack_require__(88399);
// EXTERNAL MODULE: ./build/gate/outcome.js
var outcome = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/plan/content.js
var plan_content = __webpack_require__(75207);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/plan/resolve-claims.js
var resolve_claims = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/report/environment.js
var report_environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/commands/config.js
var commands_config = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/commands/run/claims.js
var claims = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/baseline/find.js
var find = __webpack_require__(69579);
// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/make.js
var make = __webpack_require__(56080);
// EXTERNAL MODULE: ./build/claims/select.js
var claims_select = __webpack_require__(92770);
// EXTERNAL MODULE: ./build/claims/tally.js
var tally = __webpack_require__(39938);
// EXTERNAL MODULE: ./build/gate/side.js
var gate_side = __webpack_require__(52395);
// EXTERNAL MODULE: ./build/harness/formats/index.js + 59 modules
var formats = __webpack_require__(52233);
// EXTERNAL MODULE: ./build/json.js + 1 modules
var build_json = __webpack_require__(87664);
// EXTERNAL MODULE: ./build/statements/evaluation.js
var statements_evaluation = __webpack_require__(81525);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js
var evidence_folder = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/verification/bundle.js
var verification_bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/evidence.js + 1 modules
var verification_evidence = __webpack_require__(56777);
// EXTERNAL MODULE: ./build/verification/statement.js + 1 modules
var verification_statement = __webpack_require__(86188);
// EXTERNAL MODULE: ./build/verification/verify.js
var verify = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/samples.js
var samples = __webpack_require__(85676);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(398);
// EXTERNAL MODULE: ./build/commands/verify.js + 1 modules
var commands_verify = __webpack_require__(29485);
;// CONCATENATED MODULE: ./build/commands/side.js























/**
 * Loads a bundle, a folder that holds one, or a raw harness output.
 *
 * @throws MiraError of the readers; of verification (exit 30) where a bundle or its samples do not hold
 */
async function loadSide(path, options) {
    (0,heap/* limitYoungGeneration */.a)();
    const found = await evaluationAt(path);
    if (found === null)
        return loadRaw(path, options);
    return loadEvaluation(found.path, found.json, options);
}
/** The evaluation that a path stands for; `null` where it is a harness's output. */
async function evaluationAt(path) {
    const kind = await (0,promises_.stat)(path).catch(() => null);
    if (kind === null) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `there is nothing at ${path}`, { hint: 'Check the path.' });
    }
    if (!kind.isDirectory())
        return readEvaluation(path);
    const names = (await (0,promises_.readdir)(path)).filter((name) => /^mira-evaluation.*\.(?:sigstore|intoto)\.json$/u.test(name));
    if (names.length > 1) {
        throw new errors/* MiraError */.gx('E_USAGE', `${path} holds ${names.length} evaluations: ${names.join(', ')}`, {
            hint: 'Name one of them.',
        });
    }
    const [name] = names;
    return name === undefined ? null : readEvaluation((0,external_node_path_.join)(path, name));
}
const MAX_EVALUATION_BYTES = 16 * 1024 * 1024;
async function readEvaluation(path) {
    if (!path.endsWith('.json') || (await (0,promises_.stat)(path)).size > MAX_EVALUATION_BYTES)
        return null;
    try {
        const json = (0,build_json/* parseJson */.qF)(await (0,promises_.readFile)(path, 'utf8'));
        return (0,build_json/* isObject */.Gv)(json) && ('dsseEnvelope' in json || json['predicateType'] === uris/* EVALUATION_TYPE */.Q9)
            ? { path, json }
            : null;
    }
    catch {
        // no JSON of ours: the readers say what they make of it
        return null;
    }
}
async function loadEvaluation(path, json, options) {
    const signed = (0,build_json/* isObject */.Gv)(json) && 'dsseEnvelope' in json;
    const { bundle, samplesPath, saltsPath } = await (0,find/* loadBaselineFile */.im)(path);
    const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
    const { trustedRoot, ...who } = options.trust;
    const verifying = signed && Object.keys(who).length > 0;
    let statement;
    let opened = null;
    if (verifying) {
        const report = await (0,verify/* verifyBundle */.I)(bundle, {
            type: 'evaluation',
            identity: await (0,commands_verify/* requiredIdentity */.C)(options.trust),
            trustRoot: await (0,trust/* loadTrustRoot */.D)(trustedRoot ?? null),
            ...(files === null ? {} : { samples: files }),
        });
        if (!report.verified) {
            const failed = report.checks.find(({ status }) => status === 'failed');
            throw new errors/* MiraError */.gx(failed?.code ?? 'E_SIGNATURE', `${path} does not verify (${failed?.name ?? ''}): ${failed?.detail ?? ''}`, {
                hint: failed?.hint ?? 'See mira verify for every check.',
            });
        }
        ({ statement } = report);
        if (files !== null)
            opened = await (0,evidence_folder.openEvidence)(files.samplesPath, files.saltsPath);
    }
    else {
        statement = signed
            ? (0,verification_statement/* parseAs */.gf)((0,verification_statement/* parseStatement */.By)((0,verification_bundle/* parseBundle */.QN)(bundle).payload), 'evaluation')
            : (0,verification_statement/* parseAs */.gf)(json, 'evaluation');
        // unverified is who spoke; that the samples belong to the statement is checked all the same
        if (files !== null)
            opened = await (0,verification_evidence/* verifyEvidence */.J)(statement.predicate.evidence, files);
    }
    const { evidence } = statement.predicate;
    const side = (0,gate_side/* attestedSide */.K)(statement.predicate, rowsIn(opened, (0,statements_evaluation/* isWithheld */.Ys)(evidence), path));
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const origin = verifying ? 'verified' : signed ? 'unverified' : 'unsigned';
    return {
        side,
        description: `${(0,external_node_path_.basename)(path)} · ${total} samples${side.withheld === true ? ', not published' : ''} · ${origin}`,
        origin,
        statement,
        skipped: [],
        close: () => Promise.resolve(),
    };
}
/** `null` where none were published. @throws MiraError E_EVIDENCE where files are missing that were */
function rowsIn(opened, withheld, path) {
    if (opened !== null)
        return () => opened.rows();
    if (withheld)
        return null;
    throw new errors/* MiraError */.gx('E_EVIDENCE', `the samples of ${path} do not lie beside it`, {
        hint: 'Put mira-samples.jsonl.zst and mira-salts.jsonl.zst into its folder.',
    });
}
async function loadRaw(path, options) {
    const output = await (0,formats/* openOutput */.c1)(path, { format: 'auto', task: samples/* DEFAULT_TASK */._ });
    const sorted = await (0,spool/* spoolSamples */.j)(output.rows(), options.work);
    try {
        return await claimRaw(output, sorted, options);
    }
    catch (error) {
        await sorted.close();
        throw error;
    }
}
async function claimRaw(output, sorted, { claims: rules, margin, evaluations }) {
    const matcher = new claims_select/* ClaimRules */.AS(rules === 'auto' ? [] : rules);
    const tallies = await tally/* Tallies */.Tz.of(sorted.rows(), matcher.wantsSlice, matcher.estimatorsOf);
    (0,build/* checkReported */.ID)(tallies.all(), output.tasks);
    const selection = rules === 'auto'
        ? (0,claims_select/* selectAuto */.cu)(tallies, output.tasks, margin)
        : (0,claims_select/* selectByRules */.pF)(tallies, output.tasks, rules, () => undefined);
    const ground = {
        root: '0'.repeat(64),
        materials: [],
        ruler: { datasets: [], prompts: [], scorer: [], harness: output.harness.name },
    };
    const claims = (0,make/* makeSelected */.s)(selection, tallies, output.tasks, (task) => ({
        ...ground,
        sampling: samplingOf(evaluations, task),
    }));
    const { name, version } = output.harness;
    return {
        side: {
            claims,
            rows: () => sorted.rows(),
            limited: new Set([...output.tasks].filter(([, { limited }]) => limited).map(([task]) => task)),
            materials: new Map(),
        },
        description: [
            `${name ?? output.format}${version === null ? '' : ` ${version}`}`,
            ...[...sorted.counts].map(([task, count]) => `${task} ${count}`),
        ].join(' · '),
        origin: 'raw',
        statement: null,
        skipped: selection.skipped,
        close: () => sorted.close(),
    };
}
/** What a plan says about a task's samples: its evaluation is the one of its name, or the only one. */
function samplingOf(evaluations, task) {
    const all = Object.values(evaluations);
    return evaluations[task] ?? (all.length === 1 ? all[0] : undefined) ?? {};
}

;// CONCATENATED MODULE: ./build/commands/compare.js


















/** `mira compare`: verdicts between two evaluations or raw outputs; exits by the worst of them. */
async function compareCommand(options, host) {
    const { margin, alpha } = checked(options);
    const config = options.config === null ? null : (await (0,commands_config/* loadPlan */.Y)(options.config, options.config)).plan;
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mira-'));
    const sides = [];
    try {
        const how = {
            claims: config?.claims ?? 'auto',
            evaluations: config?.evaluations ?? {},
            margin: margin ?? resolve_claims.DEFAULT_MARGIN,
            trust: options.trust,
            work,
        };
        for (const path of [options.base, options.candidate])
            sides.push(await loadSide(path, how));
        const [base, candidate] = sides;
        if (base === undefined || candidate === undefined)
            throw new RangeError('there are two sides');
        const environment = environmentsOf(base, candidate);
        const comparison = await (0,compare/* compareSides */.G)(base.side, candidate.side, {
            alpha: alpha ?? config?.gate.alpha ?? resolve.DEFAULT_ALPHA,
            terms: termsFor(margin, config, signedPlan(base)),
            sameMeasurement: isSameMeasurement(base, candidate),
            regressed: config?.gate.regressed ?? 'any-loss',
            ...(0,rule/* environmentRule */.Y)(environment, knownEnvironmentOf(candidate), config?.gate.environment ?? 'warn'),
        });
        const word = (0,outcome/* worstWord */.QN)(comparison.claims);
        if (options.json)
            host.result(JSON.stringify({ result: word, environment, claims: comparison.claims.map((claim) => (0,json/* claimJson */.Bs)(claim)) }));
        else
            host.result(textOf(base, candidate, comparison, environment, word));
        return outcome/* EXIT_OF_WORD */.gF[word];
    }
    finally {
        for (const side of sides)
            await side.close();
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
function checked({ margin, alpha }) {
    if (margin !== null && margin <= 0) {
        throw new errors/* MiraError */.gx('E_USAGE', `--margin is ${margin}`, {
            hint: 'It has to be greater than 0: the loss that is allowed.',
        });
    }
    if (alpha !== null && (alpha <= 0 || alpha >= 0.5)) {
        throw new errors/* MiraError */.gx('E_USAGE', `--alpha is ${alpha}`, { hint: 'It has to lie between 0 and 0.5, both excluded.' });
    }
    return { margin, alpha };
}
/** Flags before the configuration, the configuration before what was signed. */
function termsFor(margin, config, signed) {
    const rules = config ?? signed ?? { claims: 'auto' };
    const terms = (0,claims/* termsOf */.f)(rules);
    return (claim) => (margin === null ? terms(claim) : { ...terms(claim), margin });
}
/** The plan in a signed evaluation, as far as this version can read it. */
function signedPlan({ statement }) {
    const content = statement?.predicate.plan.content;
    return content === undefined ? null : (0,plan_content/* planRules */.T)(content);
}
function isSameMeasurement(base, candidate) {
    if (base.statement === null || candidate.statement === null)
        return false;
    return base.statement.predicate.measurement === candidate.statement.predicate.measurement;
}
function knownEnvironmentOf({ statement }) {
    return statement === null ? null : (0,evaluation/* environmentIn */.X)(statement.predicate);
}
/** What changed around the model; `null` where a side does not say. */
function environmentsOf(base, candidate) {
    if (base.statement === null || candidate.statement === null)
        return null;
    return (0,evaluation/* compareWith */.G)(base.statement.predicate, candidate.statement.predicate);
}
function textOf(base, candidate, comparison, environment, word) {
    const claims = comparison.claims;
    const origins = new Set([base.origin, candidate.origin]);
    const changed = environment === null ? null : (0,report_environment/* environmentLine */.ug)(environment);
    const notes = [
        changed === null ? '' : `${changed}.`,
        comparison.extraKeys > 0
            ? `${(0,report_text/* formatCount */.B4)(comparison.extraKeys)} samples are not in the baseline and were left out.`
            : '',
        comparison.hiddenPairs > 0
            ? `The prompts or targets of ${(0,report_text/* formatCount */.B4)(comparison.hiddenPairs)} samples are closed: that they are the same is known from declared files alone.`
            : '',
        ...candidate.skipped.map(({ id, why }) => `No claim on ${(0,report_text/* plainText */.wh)(id)}: ${(0,report_text/* plainText */.wh)(why)}.`),
        comparison.outputsIdentical ? 'Every response is the same on both sides.' : '',
    ].filter((note) => note !== '');
    const about = origins.size === 1 && origins.has('raw')
        ? 'Unsigned comparison of two local files.'
        : `Compared: ${base.description} with ${candidate.description}.`;
    return [
        (0,report_text/* plainText */.wh)(base.description === candidate.description
            ? base.description
            : `${base.description}  →  ${candidate.description}`),
        '',
        ...(0,terminal/* claimLines */.K)(claims),
        '',
        ...notes,
        `${(0,terminal/* countsLine */.J)(claims)}   ${about}          exit ${outcome/* EXIT_OF_WORD */.gF[word]}`,
    ].join('\n');
}


/***/ }),

/***/ 24152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51448);





/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
async function evidenceFiles(samplesPath, hint, salts) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(samplesPath);
    const saltsPath = salts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
    if (saltsPath === samplesPath)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`the salts of ${name} cannot be told by its name`, hint);
    await assertReadable(samplesPath);
    await assertReadable(saltsPath);
    return { samplesPath, saltsPath };
}
/** @throws MiraError E_FILE_UNREADABLE */
async function assertReadable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

/***/ 85676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DEFAULT_TASK),
/* harmony export */   samplesCommand: () => (/* binding */ samplesCommand)
/* harmony export */ });
/* harmony import */ var _harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52233);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87664);


/** The task of rows that name none, where no evaluation gives one. */
const DEFAULT_TASK = 'default';
/** `mira samples`: the rows of a harness's output, one JSON object a line, in file order. */
async function samplesCommand(options, host) {
    const output = await (0,_harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openOutput */ .c1)(options.path, { format: options.format, task: options.task ?? DEFAULT_TASK });
    for await (const row of output.rows())
        host.result((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row));
    return 0;
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A command that was called in a way that means nothing. */
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', message, { hint });
}


/***/ }),

/***/ 29485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ requiredIdentity),
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/statement.js + 1 modules
var verification_statement = __webpack_require__(86188);
;// CONCATENATED MODULE: ./build/verification/text.js




/** A verification as people read it: one line per group of checks, and one on what it means. */
/** The lines, each with the checks that it stands for. */
const LINES = [
    ['bundle', ['size', 'bundle']],
    ['signature', ['signature']],
    ['log', ['log']],
    ['identity', ['identity']],
    ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
    ['model', ['subject']],
    ['evidence', ['evidence']],
    ['claims', ['claims']],
    ['policy', ['policy']],
];
function verificationText(report) {
    const byName = new Map(report.checks.map((check) => [check.name, check]));
    const lines = LINES.flatMap(([label, names]) => {
        const line = groupLine(names.flatMap((name) => byName.get(name) ?? []), report);
        return line === null ? [] : [`  ${line[0]} ${label.padEnd(13)} ${(0,report_text/* plainText */.wh)(line[1])}`.trimEnd()];
    });
    return [...lines, ...conclusion(report)].join('\n');
}
function groupLine(checks, { verified }) {
    const failed = checks.find(({ status }) => status === 'failed');
    if (failed !== undefined)
        return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
    const skipped = checks.find(({ status }) => status === 'skipped');
    if (skipped !== undefined) {
        // nobody asked for it
        if (skipped.name === 'policy')
            return null;
        const advice = verified && skipped.detail !== verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ ? ADVICE[skipped.name] : undefined;
        const why = skipped.detail ?? 'not checked';
        return ['–', advice === undefined ? why : `${why}: ${advice}`];
    }
    const type = checks.find(({ name }) => name === 'predicate-type');
    if (type !== undefined)
        return ['✓', `${shortType(type.detail ?? '')}, schema valid`];
    return ['✓', checks.at(-1)?.detail ?? ''];
}
const ADVICE = {
    subject: 'pass --model DIR to check the files',
    evidence: 'pass --samples FILE',
};
/** The last one or two parts of a type URI: `evaluation/v1`. */
function shortType(uri) {
    return uri.split('/').slice(-2).join('/');
}
function conclusion(report) {
    if (!report.verified) {
        const failed = report.checks.find(({ status }) => status === 'failed');
        return [
            ...(failed === undefined || failed.hint === null ? [] : [`    ${(0,report_text/* plainText */.wh)(failed.hint)}`]),
            `Not verified: the check "${failed?.name ?? 'size'}" failed, and nothing in this bundle may be relied on.`,
        ];
    }
    const who = (0,report_text/* plainText */.wh)((0,requirement/* nameOf */.Vb)(report.identity));
    const open = notChecked(report.checks);
    return [
        `Verified: ${who} ${saying(report)} That the measurement is meaningful is not something a signature can show.`,
        ...(open.length === 0 ? [] : [`Not checked: ${open.join('; ')}.`]),
    ];
}
function saying({ statement, checks }) {
    if ((0,verification_statement/* isEvaluation */.lZ)(statement)) {
        const claims = (0,report_text/* plural */.LS)(statement.predicate.claims.length, 'claim');
        const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
        return recomputed ? `measured these ${claims}.` : `signed these ${claims}.`;
    }
    const { predicate } = statement;
    return 'verificationResult' in predicate
        ? `says that the gate ${predicate.verificationResult === 'PASSED' ? 'passed' : 'failed'}.`
        : `says that an attempt ${predicate.state === 'aborted' ? 'was aborted' : predicate.state}.`;
}
function notChecked(checks) {
    return checks.flatMap(({ name, status, detail }) => status === 'skipped' && detail !== verification_checks/* NO_SAMPLES_EXPECTED */.jU ? (openIn(name, detail) ?? []) : []);
}
function openIn(name, why) {
    if (name === 'claims' && why === verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ) {
        return 'whether the claims follow from the samples, of which none were published';
    }
    return OPEN[name];
}
const OPEN = {
    log: 'when it was signed (it is in no log)',
    subject: 'whether the model at hand is the one that was measured (--model DIR)',
    claims: 'whether the claims follow from the samples (--samples FILE)',
};

// EXTERNAL MODULE: ./build/verification/verify.js
var verify = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/commands/evidence-files.js
var evidence_files = __webpack_require__(24152);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(398);
// EXTERNAL MODULE: ./build/commands/usage.js
var usage = __webpack_require__(51448);
;// CONCATENATED MODULE: ./build/commands/verify.js










const VERIFIED = 0;
const NOT_VERIFIED = 30;
/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network.
 *
 * @throws MiraError E_USAGE when nobody is named who must have signed, and for files that cannot be read
 */
async function verifyCommand(options, host) {
    if (options.samples !== undefined)
        (0,heap/* limitYoungGeneration */.a)();
    const request = await requestOf(options);
    const reports = [];
    for (const path of options.bundles)
        reports.push(await (0,verify/* verifyBundle */.I)(await readBundle(path), request));
    host.result(options.json ? jsonOf(reports) : textOf(reports, options.bundles));
    return reports.length > 0 && reports.every(({ verified }) => verified) ? VERIFIED : NOT_VERIFIED;
}
async function requestOf(options) {
    const { bundles, type, model, samples } = options;
    if (bundles.length === 0)
        throw (0,usage/* usage */.C)('no bundle is named', 'mira verify BUNDLE --repo OWNER/NAME');
    const identity = await requiredIdentity(options);
    if (samples === undefined && options.salts !== undefined)
        throw (0,usage/* usage */.C)('--salts needs --samples', 'Name both files.');
    if (samples !== undefined && (bundles.length > 1 || type !== 'evaluation')) {
        throw (0,usage/* usage */.C)('--samples belong to one evaluation', 'Verify one bundle at a time with its samples.');
    }
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot ?? null);
    if (model !== undefined)
        await (0,evidence_files/* assertReadable */.D)(model);
    return {
        type,
        identity,
        trustRoot,
        ...(model === undefined ? {} : { model: async (ignore) => (0,manifest/* hashModel */.ku)(model, { ignore }) }),
        ...(samples === undefined ? {} : { samples: await (0,evidence_files/* evidenceFiles */.R)(samples, 'Pass --salts FILE.', options.salts) }),
    };
}
/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
async function requiredIdentity(flags) {
    const { repo, identity, issuer, key, ref } = flags;
    const given = [repo, identity, key].filter((name) => name !== undefined);
    if (given.length === 0) {
        throw (0,usage/* usage */.C)('nobody is named who must have signed', 'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.');
    }
    if (given.length > 1)
        throw (0,usage/* usage */.C)('--repo, --identity and --key exclude each other', 'Pass one of them.');
    if (ref !== undefined && repo === undefined)
        throw (0,usage/* usage */.C)('--ref needs --repo', 'Pass both, or neither.');
    if (issuer !== undefined && identity === undefined)
        throw (0,usage/* usage */.C)('--issuer needs --identity', 'Pass both, or neither.');
    if (key !== undefined)
        return { kind: 'key', key: await (0,signing_key/* loadVerificationKey */.LX)(key) };
    if (identity !== undefined) {
        if (issuer === undefined)
            throw (0,usage/* usage */.C)('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
        return { kind: 'san', san: identity, issuer };
    }
    if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
        throw (0,usage/* usage */.C)(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
    }
    return { kind: 'repo', repo, ...(ref === undefined ? {} : { ref }) };
}
/** One byte more than a bundle may have is enough to see that it is too large. */
async function readBundle(path) {
    await (0,evidence_files/* assertReadable */.D)(path);
    const stream = (0,external_node_fs_.createReadStream)(path, { end: bundle/* MAX_BUNDLE_BYTES */.Me });
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function textOf(reports, paths) {
    const texts = reports.map((report, index) => reports.length === 1 ? verificationText(report) : `${paths[index] ?? ''}\n${verificationText(report)}`);
    return texts.join('\n');
}
/** contracts.md §7 */
function jsonOf(reports) {
    const bundles = reports.map(({ verified, checks, statement, identity }) => ({
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        statement,
        identity,
    }));
    const all = { verified: bundles.every(({ verified }) => verified), bundles };
    return JSON.stringify(bundles.length === 1 ? bundles[0] : all);
}


/***/ })

};
