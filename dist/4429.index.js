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
    slices: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'))), dist/* minLength */.BpQ(1, 'must name at least one field'), dist/* maxLength */.Ru6(50), dist/* description */.h_("Fields of lm-eval's documents that become slices of its rows; their values are published with the scores."))),
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
