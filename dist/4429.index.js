export const id = 4429;
export const ids = [4429];
export const modules = {

/***/ 64429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _plan_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44588);



/**
 * Reads a `mira.yml`.
 *
 * @param shown what messages call it
 * @throws MiraError E_CONFIG_…
 */
async function loadPlan(path, shown) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const missing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'ENOENT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_MISSING', missing ? `there is no ${shown}` : `${shown} cannot be read`, {
            at: { file: shown },
            hint: 'Create it at the root of the repository (the README has an example), or name another file with `config`.',
            cause: error,
        });
    }
    return (0,_plan_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlan */ .v)(text, shown);
}


/***/ }),

/***/ 27238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden),
/* harmony export */   c: () => (/* binding */ harnessEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** What a harness gets of the environment that it is started from (contracts.md §9); nothing else. */
const INHERITED = /^(?:PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR)$/u;
/** Identity, runtime and GitHub tokens, and the files through which a step tells the runner what to do. */
const FORBIDDEN = /^(?:GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|ACTIONS_|INPUT_|SIGSTORE_)/iu;
/** Whether a variable would hand a harness the job's own rights or our settings (design.md §9). */
function isForbidden(name) {
    return FORBIDDEN.test(name);
}
/**
 * The environment of a harness: the inherited variables, then those of `env`, then the secrets.
 *
 * @throws MiraError E_CONFIG_VALUE for a variable that would hand the harness the job's own rights
 */
function harnessEnvironment(base, env, secrets) {
    const own = {};
    for (const [name, value] of Object.entries(base)) {
        if (value !== undefined && INHERITED.test(name))
            own[name] = value;
    }
    for (const [name, value] of [...Object.entries(env), ...secrets]) {
        if (isForbidden(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `a harness may not be given ${name}`, {
                hint: 'Give it a token of its own, with no more rights than it needs, under another name.',
            });
        }
        own[name] = value;
    }
    return own;
}


/***/ }),

/***/ 44588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parsePlan)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/policy/signer-rule.js
var signer_rule = __webpack_require__(12872);
// EXTERNAL MODULE: ./build/policy/waiver.js
var waiver = __webpack_require__(56991);
;// CONCATENATED MODULE: ./build/plan/control-schema.js

/** What an evaluation says about how far it is to be trusted: `control` and `judge` (docs/controls.md, docs/judges.md). */
const run = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1, 'must name a program'));
const controlRunSchema = dist/* strictObject */.rej({ run });
const control_schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
const controlSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    'must-fail': dist/* exactOptional */.yqP(dist/* pipe */.FsL(controlRunSchema, dist/* description */.h_('The same evaluation of a subject that is known to be bad.'))),
    'must-pass': dist/* exactOptional */.yqP(dist/* pipe */.FsL(controlRunSchema, dist/* description */.h_("The same evaluation of the dataset's own reference answers."))),
}), dist/* check */.z6Y((control) => Object.keys(control).length > 0, 'must have must-fail or must-pass'));
const judgeSchema = dist/* strictObject */.rej({
    labels: dist/* exactOptional */.yqP(dist/* pipe */.FsL(control_schema_name, dist/* description */.h_('A file of what people found of some outputs: {"key":"q1","label":1} in each line.'))),
    run: dist/* exactOptional */.yqP(dist/* pipe */.FsL(run, dist/* description */.h_("Has the judge score the labelled outputs; without it they are among the model's own samples."))),
    'min-agreement': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(-1), dist/* maxValue */.cGV(1), dist/* description */.h_("Cohen's kappa between judge and people, below which claims are advisory; 0.6 by default."))),
    votes: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(control_schema_name, dist/* pipe */.FsL(dist/* array */.YOg(control_schema_name), dist/* minLength */.BpQ(2, 'must name the scores of at least two judges'))), dist/* description */.h_('By metric the scores that hold the votes of several judges: 1, 0, or null for an abstention.'))),
});

;// CONCATENATED MODULE: ./build/plan/container-schema.js

/** How an evaluation runs in its image, as it is written in `mira.yml`. */
const RUNTIMES = ['auto', 'docker', 'podman', 'none'];
const path = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
const gpu = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/u, 'must be the index or UUID of a GPU'));
const mountSchema = dist/* strictObject */.rej({
    path: dist/* pipe */.FsL(path, dist/* description */.h_('A file or folder of this machine: relative to mira.yml, or absolute.')),
    target: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\/[^,:"\p{Cc}]*$/u, 'must be an absolute path without commas, colons and quotes'), dist/* description */.h_('Where it lies in the container; the same path by default.'))),
    readonly: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('true by default.'))),
});
const containerSchema = dist/* strictObject */.rej({
    runtime: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(RUNTIMES), dist/* description */.h_('auto takes docker, else podman; none runs on the host, and says so.'))),
    network: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/u, 'must be none, host, bridge or the name of a network'), dist/* description */.h_('none by default.'))),
    gpus: dist/* exactOptional */.yqP(dist/* nullable */.mee(dist/* union */.KCZ([dist/* literal */.euz('all'), dist/* array */.YOg(dist/* union */.KCZ([gpu, dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))]))]))),
    memory: dist/* exactOptional */.yqP(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[1-9][0-9]*[bkmg]?$/iu, 'must be a number of bytes such as 512m or 8g')))),
    mounts: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(mountSchema), dist/* description */.h_('What else the harness gets to see.'))),
});

// EXTERNAL MODULE: ./build/plan/percent.js
var percent = __webpack_require__(34843);
;// CONCATENATED MODULE: ./build/plan/margin-schema.js


const share = 'must be a number or a share such as 5%';
const margin_schema_percent = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(percent/* PERCENT */.I, share), dist/* check */.z6Y((text) => (0,percent/* parsePercent */.l)(text) !== null, share));
/** An allowed loss: absolute, or a share of the baseline's value. */
const margin = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y((loss) => loss > 0, 'must be greater than 0: with no allowed loss an unchanged model could never hold'), dist/* metadata */.yuE({ exclusiveMinimum: 0 })),
    margin_schema_percent,
]);

;// CONCATENATED MODULE: ./build/plan/gate-schema.js


/** `gate`, as it is written in `mira.yml`. */
const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'];
const ENVIRONMENT_POLICIES = ['warn', 'inconclusive'];
const FINDINGS = ['warn', 'fail'];
const REGRESSED = ['any-loss', 'beyond-margin'];
const ATTEMPTS = ['pooled', 'sequential'];
const gate_schema_path = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
const anchorSchema = dist/* strictObject */.rej({
    tag: dist/* pipe */.FsL(gate_schema_path, dist/* description */.h_('A tag, or last-proven: the latest release that its gate says holds in every claim.')),
    margin: dist/* pipe */.FsL(margin, dist/* description */.h_('The loss that is allowed since the anchor: absolute, or a share of its value.')),
});
const gateSchema = dist/* strictObject */.rej({
    alpha: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y((alpha) => alpha > 0 && alpha < 0.5, 'must lie between 0 and 0.5, both excluded'), dist/* description */.h_('The error rate, one-sided, of each of the two answers.'))),
    'fail-on': dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* picklist */.KIO(FAIL_ON))),
    regressed: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(REGRESSED), dist/* description */.h_('What is called a regression: any proven loss (the default), or only one proven to exceed the margin.'))),
    environment: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(ENVIRONMENT_POLICIES), dist/* description */.h_('What a proven loss is called when GPU, driver, frameworks or image changed since the baseline: a regression with a warning (the default), or inconclusive.'))),
    attempts: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(ATTEMPTS), dist/* description */.h_('How several tries of one plan on one model are judged: by the mean over all of them (the default), or by e-values, which may be looked at after every try.'))),
    findings: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(FINDINGS), dist/* description */.h_('What a change that loosens these rules, and a waiver that has expired, do: a warning (the default), or fail.'))),
    anchor: dist/* exactOptional */.yqP(dist/* pipe */.FsL(anchorSchema, dist/* description */.h_('A release against which the losses of many releases are added up.'))),
});

// EXTERNAL MODULE: ./build/plan/positions.js
var positions = __webpack_require__(37198);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/plan/schema-error.js
var schema_error = __webpack_require__(94548);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/harness/duration.js
var duration = __webpack_require__(37963);
;// CONCATENATED MODULE: ./build/plan/schema.js










/**
 * The form of `mira.yml`, the public interface. `schema/mira.schema.json` is generated from it; what a schema cannot say
 * (ids, duplicates, patterns) is checked in `resolve.ts`.
 */
const FORMATS = [
    'auto',
    'mira-samples',
    'lm-eval',
    'helm',
    'openai-evals',
    'swe-bench',
    'evalplus',
    'inspect-ai',
    'promptfoo',
    'lighteval',
    'deepeval',
    'junit',
    'every-eval-ever',
];
const schema_path = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
const paths = dist/* array */.YOg(schema_path);
const variable = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z_][A-Za-z0-9_]*$/u, 'must be the name of an environment variable'));
const schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, 'must consist of letters, digits, ".", "_" and "-"'));
const schema_duration = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => (0,duration/* parseDuration */.E)(text) !== null, 'must be a duration such as 30m, 90s or 1h30m'));
const modelSchema = dist/* strictObject */.rej({
    path: dist/* pipe */.FsL(schema_path, dist/* description */.h_('The folder whose files are the model.')),
    ignore: dist/* exactOptional */.yqP(dist/* pipe */.FsL(paths, dist/* description */.h_('Files or folders in it that do not belong to the model.'))),
    'allow-pickle': dist/* exactOptional */.yqP(dist/* boolean */.zMY()),
});
const datasetSchema = dist/* strictObject */.rej({
    path: dist/* pipe */.FsL(schema_path, dist/* description */.h_('A file or folder that is hashed as a dataset.')),
    answers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['open', 'closed']), dist/* description */.h_('closed: the targets are committed to and not published.'))),
});
const evaluationSchema = dist/* strictObject */.rej({
    run: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1, 'must name a program'), dist/* description */.h_('The program and its arguments, no shell. {model} and {out} are replaced by absolute paths.')),
    format: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(FORMATS), dist/* description */.h_('The output format; auto recognises it.'))),
    output: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_path, dist/* description */.h_('What the reader is pointed at; {out} by default.'))),
    image: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_path, dist/* description */.h_('The container image that the harness runs in.'))),
    container: dist/* exactOptional */.yqP(dist/* pipe */.FsL(containerSchema, dist/* description */.h_('How it runs in the image.'))),
    datasets: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* union */.KCZ([schema_path, datasetSchema])), dist/* description */.h_('Files or folders that are hashed as datasets; with answers: closed their targets stay unpublished.'))),
    prompts: dist/* exactOptional */.yqP(dist/* pipe */.FsL(paths, dist/* description */.h_('Files or folders that are hashed as prompts.'))),
    scorer: dist/* exactOptional */.yqP(dist/* pipe */.FsL(paths, dist/* description */.h_('Files or folders that are hashed as the scorer.'))),
    env: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(variable, dist/* string */.YjP()), dist/* description */.h_('Extra variables that the harness sees.'))),
    secrets: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(variable), dist/* description */.h_('Variables that are passed through; their values are recorded nowhere.'))),
    timeout: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_duration, dist/* description */.h_('The time limit; 6h by default.'))),
    'ok-exit-codes': dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(255)))),
    'min-scored': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1), dist/* description */.h_('The share of the expected samples that has to be scored; 0.9 by default.'))),
    repeats: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(2, 'must be at least 2: without repeats leave it out'), dist/* maxValue */.cGV(1_000), dist/* description */.h_('How often every sample is asked; the mean over the repeats counts, and a missing repeat is missing.'))),
    control: dist/* exactOptional */.yqP(dist/* pipe */.FsL(controlSchema, dist/* description */.h_('What is run beside the model to see whether the measurement tells good from bad.'))),
    judge: dist/* exactOptional */.yqP(dist/* pipe */.FsL(judgeSchema, dist/* description */.h_('The scores are the opinion of a judge, which is checked.'))),
    clusters: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_path, dist/* description */.h_('The slice whose values name groups of samples that depend on each other.'))),
});
const guardSchema = dist/* strictObject */.rej({ relative: margin_schema_percent, below: dist/* number */.aig() });
const score = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
/** The scores in which samples keep what a corpus metric is made of; `src/claims/estimators.ts` has their meaning. */
const estimatorSchema = dist/* union */.KCZ([
    dist/* picklist */.KIO(['mean', 'log-ratio']),
    dist/* strictObject */.rej({ ratio: dist/* strictTuple */.CxQ([score, score]) }),
    dist/* strictObject */.rej({ 'ratio-of-sums': dist/* strictTuple */.CxQ([score, score]) }),
    dist/* strictObject */.rej({ f1: dist/* strictTuple */.CxQ([score, score, score]) }),
    dist/* strictObject */.rej({
        bleu: dist/* pipe */.FsL(dist/* array */.YOg(score), dist/* minLength */.BpQ(4, 'must name two lengths, and two counts for each order of n-grams'), dist/* check */.z6Y((scores) => scores.length % 2 === 0, 'must name an even number of scores')),
    }),
]);
const claimSchema = dist/* strictObject */.rej({
    metric: dist/* pipe */.FsL(schema_path, dist/* description */.h_('<task>/<metric> or <task>/<metric>@<slice>=<value>; * matches within one part.')),
    margin: dist/* exactOptional */.yqP(dist/* pipe */.FsL(margin, dist/* description */.h_("The loss that is allowed: absolute (0.02), or a share of the baseline's value (5%)."))),
    guard: dist/* exactOptional */.yqP(dist/* pipe */.FsL(guardSchema, dist/* description */.h_('A share that is allowed at most where the baseline lies below a value.'))),
    floor: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_('The worst value that is allowed, whatever the baseline was.'))),
    direction: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['higher', 'lower'])),
    advisory: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Shown, and never fails.'))),
    require: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* literal */.euz('holds'), dist/* description */.h_("Can't tell fails too."))),
    group: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_name, dist/* description */.h_('The claims among which false alarms are corrected for.'))),
    critical: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Stands alone: no other claim weakens its test.'))),
    estimator: dist/* exactOptional */.yqP(dist/* pipe */.FsL(estimatorSchema, dist/* description */.h_('How samples make the value; the mean of their scores by default.'))),
    pairing: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['key', 'none']), dist/* description */.h_('none: the samples of two releases are different ones.'))),
    deterministic: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('An aggregate without rows may hold: measured again it would be the same.'))),
});
const evidenceSchema = dist/* strictObject */.rej({
    publish: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([
        dist/* picklist */.KIO(['all', 'scores', 'none']),
        dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(parts/* PART_NAMES */.zK)), dist/* check */.z6Y((parts) => parts.includes('scores'), 'must include scores, without which nothing can be recomputed: write none to publish nothing'), dist/* metadata */.yuE({ contains: { const: 'scores' } })),
    ]), dist/* description */.h_('What of the samples is published; the rest is committed to all the same. all by default.'))),
});
const supersededSchema = dist/* strictObject */.rej({
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex digits>'), dist/* guard */.ahr((value) => (0,digest/* isDigest */.Bc)(value))),
    reason: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'), dist/* maxLength */.Ru6(500)),
});
const configSchema = dist/* strictObject */.rej({
    model: dist/* union */.KCZ([schema_path, modelSchema]),
    evaluations: dist/* pipe */.FsL(dist/* record */.g1P(schema_name, evaluationSchema), dist/* check */.z6Y((all) => Object.keys(all).length > 0, 'must name at least one evaluation')),
    claims: dist/* exactOptional */.yqP(dist/* union */.KCZ([dist/* literal */.euz('auto'), dist/* array */.YOg(claimSchema)])),
    gate: dist/* exactOptional */.yqP(gateSchema),
    evidence: dist/* exactOptional */.yqP(evidenceSchema),
    baseline: dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema_path, dist/* description */.h_('latest-release, latest-prerelease, a tag, or the path of a bundle.'))),
    supersedes: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(supersededSchema), dist/* maxLength */.Ru6(100), dist/* description */.h_('Evaluations that were wrong, by digest, each with a reason; signed into the evaluation.'))),
    'valid-days': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(36_500), dist/* description */.h_('For how many days an evaluation counts as what later ones are compared with; for ever by default.'))),
    signers: dist/* exactOptional */.yqP(signer_rule/* signersSchema */.pJ),
    waivers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(waiver/* waiverSchema */.I), dist/* description */.h_('Claims that may fail until a day, each for a stated reason.'))),
});

;// CONCATENATED MODULE: ./build/plan/config.js












/**
 * `mira.yml` as a plan. Nothing is executed, read or fetched.
 *
 * @param file its name, for messages
 * @throws MiraError E_CONFIG_… with file, line and column
 */
function parsePlan(text, file) {
    const yaml = (0,positions/* parseYaml */.h)(text, file);
    if (!(0,json/* isObject */.Gv)(yaml.value)) {
        throw new errors/* MiraError */.gx('E_CONFIG_VALUE', 'the file must be a map of keys', { at: yaml.place([]) });
    }
    const checked = dist/* safeParse */.xLC(configSchema, yaml.value);
    if (!checked.success)
        throw (0,schema_error/* schemaError */.g)(checked.issues, yaml, { nameOf, keysAt });
    const plan = (0,resolve/* resolvePlan */.y)(checked.output, (path, part) => yaml.place(path, part));
    const claims = plan.claims === 'auto' ? [] : plan.claims;
    return {
        plan,
        claimPlaces: claims.map((_, index) => yaml.place(['claims', index])),
        place: (path) => yaml.place(path),
    };
}
function nameOf(path) {
    switch (path[0]) {
        case undefined:
            return 'mira.yml';
        case 'evaluations':
            if (path[2] === 'container')
                return `${path[3] === 'mounts' ? 'a mount' : 'the container'} of "${String(path[1])}"`;
            if (path[2] === 'judge')
                return `the judge of "${String(path[1])}"`;
            if (path[2] === 'control')
                return `the control of "${String(path[1])}"`;
            if (path[2] === 'datasets')
                return `a dataset of "${String(path[1])}"`;
            return path.length === 1 ? 'evaluations' : `the evaluation "${String(path[1])}"`;
        case 'claims':
            return path[2] === 'guard' || path[2] === 'estimator' ? `the ${path[2]} of a claim` : 'a claim';
        case 'signers':
            return 'a signer';
        case 'waivers':
            return 'a waiver';
        case 'gate':
            return path[1] === 'anchor' ? 'the anchor' : 'gate';
        default:
            return String(path[0]);
    }
}
function keysAt(path) {
    switch (path[0]) {
        case undefined:
            return Object.keys(configSchema.entries);
        case 'evaluations':
            if (path[3] === 'mounts')
                return Object.keys(mountSchema.entries);
            if (path[2] === 'datasets')
                return Object.keys(datasetSchema.entries);
            if (path[2] === 'judge')
                return Object.keys(judgeSchema.entries);
            if (path[2] === 'control')
                return path[3] === undefined ? Object.keys(controlSchema.entries) : ['run'];
            return Object.keys(path[2] === 'container' ? containerSchema.entries : evaluationSchema.entries);
        case 'claims':
            return Object.keys((path[2] === 'guard' ? guardSchema : claimSchema).entries);
        case 'model':
            return Object.keys(modelSchema.entries);
        case 'gate':
            return Object.keys((path[1] === 'anchor' ? anchorSchema : gateSchema).entries);
        case 'evidence':
            return Object.keys(evidenceSchema.entries);
        case 'signers':
            return signer_rule/* SIGNER_KEYS */.EJ;
        case 'waivers':
            return Object.keys(waiver/* waiverSchema */.I.entries);
        default:
            return [];
    }
}


/***/ }),

/***/ 34843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PERCENT),
/* harmony export */   l: () => (/* binding */ parsePercent)
/* harmony export */ });
/** A number and a per cent sign. */
const PERCENT = /^\d+(?:\.\d+)?\s?%$/u;
/** `5%` as a share: above 0, and at most a hundred times the whole; `null` when the text is none. */
function parsePercent(text) {
    if (!PERCENT.test(text))
        return null;
    const hundredths = Number(text.replace(/\s?%$/u, ''));
    // by the decimal point, so that 5% is .05 and not the nearest neighbour of 5/100
    const share = Number(`${hundredths}e-2`);
    return share > 0 && share <= 100 ? share : null;
}


/***/ }),

/***/ 51009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ normalPublish),
/* harmony export */   n: () => (/* binding */ publishedParts)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);

/** One way to write what is meant, so that plans that mean the same have the same digest. */
function normalPublish(publish = 'all') {
    if (typeof publish === 'string')
        return publish;
    const parts = _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK.filter((part) => publish.includes(part));
    if (parts.length === _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK.length)
        return 'all';
    return parts.length === 1 ? 'scores' : parts;
}
/**
 * The parts that are published of the rows of one evaluation, in their order: what `evidence.publish` names, without the
 * targets where answers of one of its datasets are closed.
 */
function publishedParts(plan, evaluation) {
    const { publish } = plan.evidence;
    const named = publish === 'all' ? _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK : publish === 'scores' ? ['scores'] : publish;
    const answers = plan.evaluations[evaluation]?.closedAnswers ?? [];
    if (named === 'none')
        return [];
    return answers.length === 0 ? named : named.filter((part) => part !== 'target');
}


/***/ }),

/***/ 29338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_MARGIN: () => (/* binding */ DEFAULT_MARGIN),
/* harmony export */   O: () => (/* binding */ marginOf),
/* harmony export */   c: () => (/* binding */ resolveClaims)
/* harmony export */ });
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34843);



const DEFAULT_MARGIN = 0.02;
/** @throws MiraError E_CONFIG_VALUE, E_CONFIG_DUPLICATE_CLAIM */
function resolveClaims(claims, locate) {
    if (claims === 'auto')
        return 'auto';
    const seen = new Map();
    const estimators = new Map();
    return claims.map((claim, index) => {
        const at = (key) => locate(['claims', index, key]);
        const pattern = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaimPattern */ .c)(claim.metric);
        if (pattern === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `"${claim.metric}" is not a claim id`, {
                at: at('metric'),
                hint: 'Write <task>/<metric> or <task>/<metric>@<slice>=<value>; % / @ = and * inside a part are percent-encoded.',
            });
        }
        const earlier = seen.get(claim.metric);
        if (earlier !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_DUPLICATE_CLAIM', `"${claim.metric}" is claimed twice`, {
                at: at('metric'),
                hint: `The first one is claim ${earlier + 1}; keep one of them.`,
            });
        }
        seen.set(claim.metric, index);
        const rule = resolveClaim(claim);
        checkRule(rule, pattern, at);
        const whole = claim.metric.split('@')[0] ?? '';
        const estimator = JSON.stringify(rule.estimator ?? null);
        if ((estimators.get(whole) ?? estimator) !== estimator) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${whole} has two estimators`, {
                at: at('estimator'),
                hint: 'The whole and its slices are estimated in the same way.',
            });
        }
        estimators.set(whole, estimator);
        return rule;
    });
}
function resolveClaim(claim) {
    const estimator = estimatorOf(claim.estimator);
    return {
        metric: claim.metric,
        margin: claim.margin === undefined ? defaultMargin(estimator) : marginOf(claim.margin),
        direction: claim.direction ?? null,
        // what a machine's load can move is told, and fails only where somebody asks for it
        advisory: claim.advisory ?? estimator?.name === 'log-ratio',
        require: claim.require ?? null,
        ...(claim.guard === undefined
            ? {}
            : { guard: { relative: shareOf(claim.guard.relative), below: claim.guard.below } }),
        ...(claim.floor === undefined ? {} : { floor: claim.floor }),
        ...(claim.group === undefined ? {} : { group: claim.group }),
        ...(claim.critical === true ? { critical: true } : {}),
        ...(estimator === null ? {} : { estimator }),
        ...(claim.pairing === 'none' ? { pairing: 'none' } : {}),
        ...(claim.deterministic === true ? { deterministic: true } : {}),
    };
}
/** A margin of 2 points means nothing to a perplexity or to milliseconds, where 2 % does. */
function defaultMargin(estimator) {
    return estimator !== null && isLogarithmic(estimator) ? { relative: DEFAULT_MARGIN } : DEFAULT_MARGIN;
}
/** Compared as a ratio, on the scale of logarithms. */
function isLogarithmic({ name }) {
    return name === 'ratio' || name === 'log-ratio';
}
function marginOf(margin) {
    return typeof margin === 'number' ? margin : { relative: shareOf(margin) };
}
function shareOf(percent) {
    const share = (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePercent */ .l)(percent);
    if (share === null)
        throw new RangeError(`not a share: ${percent}`);
    return share;
}
function estimatorOf(estimator) {
    if (estimator === undefined || estimator === 'mean')
        return null;
    if (estimator === 'log-ratio')
        return { name: estimator, of: [] };
    if ('ratio' in estimator)
        return named('ratio', estimator.ratio);
    if ('f1' in estimator)
        return named('f1', estimator.f1);
    if ('bleu' in estimator)
        return named('bleu', estimator.bleu);
    return named('ratio-of-sums', estimator['ratio-of-sums']);
}
function named(name, of) {
    return { name, of };
}
/** What only the members of a claim together can get wrong. */
function checkRule(rule, pattern, at) {
    const refuse = (key, message, hint) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', message, { at: at(key), hint });
    };
    if (rule.advisory && rule.require === 'holds') {
        refuse('require', 'a claim cannot be advisory and required to hold', 'Say "advisory: false", or leave require out.');
    }
    const { estimator } = rule;
    if (estimator === undefined)
        return;
    if (estimator.of.length > 0 && pattern.metric === null) {
        refuse('metric', `a value made of ${estimator.of.join(', ')} needs a name of its own`, 'Write no * in the metric.');
    }
    if (new Set(estimator.of).size !== estimator.of.length) {
        refuse('estimator', 'the estimator names a score twice', 'Each part of it is another score of the samples.');
    }
    if (rule.pairing === 'none') {
        refuse('pairing', `${estimator.name} needs paired samples`, 'Only means of scores are compared without pairs.');
    }
    if (rule.floor === undefined)
        return;
    if (estimator.name === 'bleu') {
        refuse('floor', 'there is no test of a floor for bleu', 'Compare it with the baseline alone.');
    }
    if (rule.floor <= 0 && isLogarithmic(estimator)) {
        refuse('floor', `a floor of ${rule.floor} has no logarithm`, `Values of ${estimator.name} lie above 0; so must it.`);
    }
}


/***/ }),

/***/ 25898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_ALPHA: () => (/* binding */ DEFAULT_ALPHA),
/* harmony export */   y: () => (/* binding */ resolvePlan)
/* harmony export */ });
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _harness_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37963);
/* harmony import */ var _harness_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27238);
/* harmony import */ var _policy_signer_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12872);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51009);
/* harmony import */ var _resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29338);







const DEFAULT_ALPHA = 0.05;
const DEFAULT_TIMEOUT_SECONDS = 6 * 3600;
/**
 * Fills every default and checks what the schema cannot say.
 *
 * @throws MiraError E_CONFIG_VALUE, E_CONFIG_PATH, E_CONFIG_DUPLICATE_CLAIM
 */
function resolvePlan(config, locate) {
    const evaluations = {};
    for (const [name, evaluation] of Object.entries(config.evaluations)) {
        evaluations[name] = resolveEvaluation(evaluation, ['evaluations', name], locate);
    }
    return {
        model: resolveModel(config.model, locate),
        evaluations,
        claims: (0,_resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveClaims */ .c)(config.claims ?? 'auto', locate),
        gate: resolveGate(config.gate),
        evidence: { publish: (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .normalPublish */ .X)(config.evidence?.publish) },
        baseline: config.baseline ?? 'latest-release',
        signers: config.signers === undefined ? null : config.signers.map((signer) => (0,_policy_signer_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSigner */ .lW)(signer)),
        ...(config.waivers === undefined || config.waivers.length === 0
            ? {}
            : { waivers: resolveWaivers(config.waivers, locate) }),
        ...(config.supersedes === undefined || config.supersedes.length === 0 ? {} : { supersedes: config.supersedes }),
        ...(config['valid-days'] === undefined ? {} : { validDays: config['valid-days'] }),
    };
}
function resolveModel(model, locate) {
    if (typeof model === 'string') {
        return { path: insidePath(model, locate(['model'])), ignore: [], allowPickle: false };
    }
    return {
        path: insidePath(model.path, locate(['model', 'path'])),
        ignore: (model.ignore ?? []).map((path, index) => insidePath(path, locate(['model', 'ignore', index]))),
        allowPickle: model['allow-pickle'] ?? false,
    };
}
function resolveEvaluation(evaluation, at, locate) {
    const files = (key) => (evaluation[key] ?? []).map((path, index) => insidePath(path, locate([...at, key, index])));
    const datasets = resolveDatasets(evaluation.datasets ?? [], [...at, 'datasets'], locate);
    const closedAnswers = datasets.filter(({ closed }) => closed).map(({ path }) => path);
    const env = evaluation.env ?? {};
    const secrets = evaluation.secrets ?? [];
    for (const [name, path] of [
        ...Object.keys(env).map((key) => [key, [...at, 'env', key]]),
        ...secrets.map((key, index) => [key, [...at, 'secrets', index]]),
    ]) {
        if ((0,_harness_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .U)(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${name} is never given to a harness`, {
                at: locate(path),
                hint: 'Tokens of the job, the files of the runner, action inputs and Sigstore settings stay out of the program that is evaluated.',
            });
        }
    }
    const both = secrets.find((name) => Object.hasOwn(env, name));
    if (both !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${both} stands under env and under secrets`, {
            at: locate([...at, 'secrets', secrets.indexOf(both)]),
        });
    }
    return {
        run: evaluation.run,
        format: evaluation.format ?? 'auto',
        output: evaluation.output ?? '{out}',
        image: evaluation.image ?? null,
        container: resolveContainer(evaluation, at, locate),
        datasets: datasets.map(({ path }) => path),
        ...(closedAnswers.length === 0 ? {} : { closedAnswers }),
        prompts: files('prompts'),
        scorer: files('scorer'),
        env,
        secrets,
        timeoutSeconds: evaluation.timeout === undefined
            ? DEFAULT_TIMEOUT_SECONDS
            : ((0,_harness_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(evaluation.timeout) ?? DEFAULT_TIMEOUT_SECONDS),
        okExitCodes: evaluation['ok-exit-codes'] ?? [0],
        minScored: evaluation['min-scored'] ?? 0.9,
        ...(evaluation.repeats === undefined ? {} : { repeats: evaluation.repeats }),
        ...(evaluation.clusters === undefined ? {} : { clusters: evaluation.clusters }),
        ...resolveControl(evaluation, at, locate),
        ...resolveJudge(evaluation, at, locate),
    };
}
const DEFAULT_AGREEMENT = 0.6;
/** @throws MiraError E_CONFIG_VALUE, E_CONFIG_PATH */
function resolveJudge({ judge }, at, locate) {
    if (judge === undefined)
        return {};
    const { labels, run, votes } = judge;
    if (run !== undefined && labels === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', 'judge.run scores labelled outputs, and there are no labels', {
            at: locate([...at, 'judge', 'run'], 'key'),
            hint: 'Name the file of labels: judge: {labels: data/labels.jsonl, run: […]}',
        });
    }
    return {
        judge: {
            ...(labels === undefined ? {} : { labels: insidePath(labels, locate([...at, 'judge', 'labels'])) }),
            ...(run === undefined ? {} : { run }),
            minAgreement: judge['min-agreement'] ?? DEFAULT_AGREEMENT,
            ...(votes === undefined ? {} : { votes }),
        },
    };
}
/** @throws MiraError E_CONFIG_VALUE where two runs would write to one place */
function resolveControl({ control, judge, output = '{out}' }, at, locate) {
    if (control === undefined && judge?.run === undefined)
        return {};
    if (!output.startsWith('{out}')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `controls need an output of their own, and all runs write to ${output}`, {
            at: locate([...at, 'output']),
            hint: 'Let the harness write into {out}.',
        });
    }
    if (control === undefined)
        return {};
    const { 'must-fail': mustFail, 'must-pass': mustPass } = control;
    return {
        control: {
            ...(mustFail === undefined ? {} : { mustFail: mustFail.run }),
            ...(mustPass === undefined ? {} : { mustPass: mustPass.run }),
        },
    };
}
function resolveDatasets(datasets, at, locate) {
    return datasets.map((dataset, index) => {
        if (typeof dataset === 'string')
            return { path: insidePath(dataset, locate([...at, index])), closed: false };
        return { path: insidePath(dataset.path, locate([...at, index, 'path'])), closed: dataset.answers === 'closed' };
    });
}
/** @throws MiraError E_CONFIG_VALUE where there is nothing to run in */
function resolveContainer({ image, container = {} }, at, locate) {
    if (image === undefined) {
        if (Object.keys(container).length === 0)
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', 'container says how to run in an image, and there is none', {
            at: locate([...at, 'container'], 'key'),
            hint: 'Name the image: image: ghcr.io/acme/eval:1.4',
        });
    }
    const { runtime = 'auto', network = 'none', gpus = null, memory = null, mounts = [] } = container;
    return {
        runtime,
        network,
        gpus: gpus === null || gpus === 'all' ? gpus : gpus.map(String),
        memory,
        mounts: mounts.map(({ path, target = null, readonly = true }) => ({ path, target, readonly })),
    };
}
function resolveGate(gate = {}) {
    return {
        alpha: gate.alpha ?? DEFAULT_ALPHA,
        failOn: gate['fail-on'] ?? ['regressed'],
        ...(gate.regressed === 'beyond-margin' ? { regressed: gate.regressed } : {}),
        ...(gate.environment === 'inconclusive' ? { environment: gate.environment } : {}),
        ...(gate.attempts === 'sequential' ? { attempts: gate.attempts } : {}),
        ...(gate.findings === 'fail' ? { findings: gate.findings } : {}),
        ...(gate.anchor === undefined ? {} : { anchor: { tag: gate.anchor.tag, margin: (0,_resolve_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .marginOf */ .O)(gate.anchor.margin) } }),
    };
}
/** @throws MiraError E_CONFIG_VALUE */
function resolveWaivers(waivers, locate) {
    const seen = new Set();
    for (const [index, { claim, digest = '' }] of waivers.entries()) {
        const at = locate(['waivers', index, 'claim']);
        const pattern = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_6__/* .parseClaimPattern */ .c)(claim);
        if (pattern === null || !pattern.exact) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `"${claim}" is not the id of one claim`, {
                at,
                hint: 'A waiver speaks of one claim: <task>/<metric> or <task>/<metric>@<slice>=<value>, without *.',
            });
        }
        if (seen.has(`${claim} ${digest}`)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `"${claim}" is waived twice`, { at, hint: 'Keep one of the waivers.' });
        }
        seen.add(`${claim} ${digest}`);
    }
    return waivers;
}
/** A path relative to `mira.yml`, written one way: `/` separators, no `.` parts, no trailing slash, never outside. */
function insidePath(path, at) {
    const parts = [];
    let outside = path.startsWith('/') || path.includes('\\') || path.includes('\0');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.pop() === undefined)
            outside = true;
        else if (part !== '..')
            parts.push(part);
    }
    if (outside) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_PATH', `"${path}" leaves the folder of mira.yml`, {
            at,
            hint: 'Paths are relative to mira.yml, with / between folders, and stay below it.',
        });
    }
    return parts.join('/') || '.';
}


/***/ }),

/***/ 56991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ waiverSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((words) => words.trim() !== '', 'must not be empty'));
const day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((date) => isDay(date), 'must be a day such as 2026-12-31'));
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((hex) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(hex), 'must be a digest: sha256: and 64 hex digits'));
function isDay(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date))
        return false;
    const time = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
/** A waiver as it is written in `mira.yml`, and as it stands in the content of a signed plan. */
const waiverSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    claim: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The id of one claim, without *.')),
    until: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(day, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The last day on which it counts, in UTC.')),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Why; shown wherever the verdict is.')),
    approver: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Who said so; shown wherever the verdict is.')),
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(digest, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What it was approved for: a model's root digest, or the digest of the baseline."))),
});


/***/ })

};
