export const id = 8347;
export const ids = [8347];
export const modules = {

/***/ 96497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ isFactName),
/* harmony export */   EZ: () => (/* binding */ FACT_NAMES),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   qY: () => (/* binding */ FACTS),
/* harmony export */   uL: () => (/* binding */ orUnknown),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
function known(value) {
    return { value };
}
function unknown(why) {
    return { value: null, why };
}
/** The value where there is one, else the reason. */
function orUnknown(value, why) {
    return value === null ? unknown(why) : known(value);
}
/** Every fact that is captured, in the order in which they are printed. */
const FACTS = {
    'gpu.count': { tier: 'A', scope: 'machine', label: 'number of GPUs' },
    'gpu.models': { tier: 'A', scope: 'machine', label: 'GPU' },
    'gpu.driver': { tier: 'A', scope: 'machine', label: 'GPU driver' },
    'cuda.runtime': { tier: 'A', scope: 'software', label: 'CUDA runtime' },
    'cuda.cudnn': { tier: 'A', scope: 'software', label: 'cuDNN' },
    frameworks: { tier: 'A', scope: 'software', label: 'frameworks' },
    engines: { tier: 'A', scope: 'software', label: 'inference engines' },
    image: { tier: 'A', scope: 'software', label: 'image' },
    'image.platform': { tier: 'A', scope: 'software', label: "image's manifest for this platform" },
    'gpu.memory': { tier: 'B', scope: 'machine', label: 'GPU memory' },
    'gpu.mig': { tier: 'B', scope: 'machine', label: 'MIG' },
    'gpu.ecc': { tier: 'B', scope: 'machine', label: 'ECC' },
    'gpu.clocks': { tier: 'B', scope: 'machine', label: 'highest GPU clocks' },
    'gpu.vbios': { tier: 'B', scope: 'machine', label: 'GPU firmware' },
    'gpu.cudaMaximum': { tier: 'B', scope: 'machine', label: 'newest CUDA that the driver takes' },
    'cpu.model': { tier: 'B', scope: 'machine', label: 'CPU' },
    'cpu.count': { tier: 'B', scope: 'machine', label: 'logical CPUs' },
    'cpu.flags': { tier: 'B', scope: 'machine', label: 'CPU flags' },
    architecture: { tier: 'B', scope: 'machine', label: 'architecture' },
    kernel: { tier: 'B', scope: 'machine', label: 'kernel' },
    os: { tier: 'B', scope: 'software', label: 'operating system' },
    libc: { tier: 'B', scope: 'software', label: 'libc' },
    python: { tier: 'B', scope: 'software', label: 'Python' },
    'packages.python': { tier: 'B', scope: 'software', label: 'Python packages' },
    'packages.system': { tier: 'B', scope: 'software', label: 'system packages' },
    variables: { tier: 'B', scope: 'software', label: 'variables' },
    'runner.os': { tier: 'C', scope: 'run', label: "runner's system" },
    'runner.architecture': { tier: 'C', scope: 'run', label: "runner's architecture" },
    'runner.environment': { tier: 'C', scope: 'run', label: 'runner' },
    'runner.image': { tier: 'C', scope: 'run', label: 'runner image' },
    'runner.imageVersion': { tier: 'C', scope: 'run', label: 'runner image version' },
    commit: { tier: 'C', scope: 'run', label: 'commit' },
    'run.id': { tier: 'C', scope: 'run', label: 'run' },
    'run.attempt': { tier: 'C', scope: 'run', label: 'attempt' },
    'workflow.ref': { tier: 'C', scope: 'run', label: 'workflow' },
    'workflow.commit': { tier: 'C', scope: 'run', label: "workflow's commit" },
    'container.engine': { tier: 'C', scope: 'run', label: 'container engine' },
    mira: { tier: 'C', scope: 'run', label: 'mira' },
    'gpu.attestation': { tier: 'D', scope: 'run', label: "GPU's own attestation" },
    'cpu.attestation': { tier: 'D', scope: 'run', label: "CPU's own attestation" },
};
/** A fact's description; `null` for one that another version of this program captured. */
function factOf(name) {
    return isFactName(name) ? FACTS[name] : null;
}
function isFactName(name) {
    return Object.hasOwn(FACTS, name);
}
const FACT_NAMES = Object.keys(FACTS).filter((name) => isFactName(name));


/***/ }),

/***/ 50579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tiersOf),
/* harmony export */   k: () => (/* binding */ environmentDigest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96497);


/** Readings sorted into their tiers; every fact is in one of them. */
function tiersOf(readings) {
    return {
        A: tierOf(readings, 'A'),
        B: tierOf(readings, 'B'),
        C: tierOf(readings, 'C'),
        D: tierOf(readings, 'D'),
    };
}
function tierOf(readings, name) {
    const tier = { facts: {}, reasons: {} };
    for (const fact of _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FACT_NAMES */ .EZ) {
        if (_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTS */ .qY[fact].tier !== name)
            continue;
        const reading = readings[fact];
        tier.facts[fact] = reading.value;
        if (reading.value === null)
            tier.reasons[fact] = reading.why;
    }
    return tier;
}
/**
 * SHA-256 of the canonical JSON of all facts that can move a number: tiers A and B of the host and of what the
 * evaluations see inside. Provenance is not in it, else no two runs could have the same.
 */
function environmentDigest({ host, evaluations }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({
        v: 1,
        host: movingFacts(host ?? null),
        evaluations: Object.fromEntries(Object.entries(evaluations).map(([name, { ranIn, inside }]) => [
            name,
            { ranIn, inside: movingFacts(inside ?? null) },
        ])),
    });
}
function movingFacts(tiers) {
    return tiers === null ? null : { A: tiers.A.facts, B: tiers.B.facts };
}


/***/ }),

/***/ 41762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   zt: () => (/* binding */ tiersSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);


/**
 * The environment of an evaluation as it is signed: facts in four tiers, by how much they can move a number. What could
 * not be read is `null`, and why stands under `reasons`; nothing is left out.
 */
/** A: changes the numbers. B: may change them. C: where it ran. D: evidence by the hardware itself. */
const TIERS = ['A', 'B', 'C', 'D'];
const value = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b()),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
]);
const tier = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    facts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(value)),
    /** Why a fact is `null`, by its name. */
    reasons: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ facts, reasons }) => Object.entries(facts).every(([name, found]) => (found === null) === Object.hasOwn(reasons, name)), 'must give a reason for every fact that is null, and for no other'));
const tiersSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ A: tier, B: tier, C: tier, D: tier });
/** A fact that differs between two captures. */
const changeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The evaluation in whose image or Python it changed; `null` for the host. */
    evaluation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    tier: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(TIERS),
    fact: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    before: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(value),
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(value),
});
const evaluationEnvironment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ranIn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['host', 'image']),
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['declared', 'ran'])),
    /** The tasks that it reported. */
    tasks: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    /** What its own program sees: captured in the image, or with its own Python; `null` where that is the host's. */
    inside: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(tiersSchema)),
});
/** The members that are optional lack in evaluations of before they were captured. */
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    evaluations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), evaluationEnvironment),
    /** Who vouches for it: nobody but the machine itself. */
    assurance: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('self_reported')),
    /** The machine, before the first harness ran. */
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(tiersSchema),
    /** SHA-256 of the canonical JSON of the facts of tiers A and B. */
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
    /** Facts of tiers A and B that were others after the last harness ran. */
    changedDuringRun: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changeSchema)),
});


/***/ }),

/***/ 33040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ ENVIRONMENT_ID),
  _S: () => (/* binding */ evaluationStatement),
  Ys: () => (/* binding */ isWithheld)
});

// UNUSED EXPORTS: evaluationPredicate

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
;// CONCATENATED MODULE: ./build/statements/controls.js


/** What was run beside the model to see whether the measurement can tell good from bad (docs/controls.md). */
const mustFail = dist/* object */.Ikc({
    kind: dist/* literal */.euz('must-fail'),
    evaluation: fields/* text */.Qq,
    task: fields/* text */.Qq,
    /** The task under which its rows are committed. */
    rows: fields/* text */.Qq,
});
const mustPass = dist/* object */.Ikc({
    kind: dist/* literal */.euz('must-pass'),
    evaluation: fields/* text */.Qq,
    task: fields/* text */.Qq,
    rows: fields/* text */.Qq,
    /** The scores that were checked, and the best value of each. */
    metrics: dist/* array */.YOg(dist/* object */.Ikc({ metric: fields/* text */.Qq, best: dist/* picklist */.KIO([0, 1]) })),
    /** Samples that were checked. */
    checked: fields/* count */.U9,
    /** Keys of those that failed; no claim counts them. */
    broken: dist/* array */.YOg(dist/* string */.YjP()),
});
const rate = dist/* nullable */.mee(dist/* object */.Ikc({ value: fields/* decimal */._, lower: fields/* decimal */._, upper: fields/* decimal */._ }));
/** How the verdicts of a judge agree with what people said; intervals are .95. */
const agreement = dist/* object */.Ikc({
    metric: fields/* text */.Qq,
    truePositives: fields/* count */.U9,
    falsePositives: fields/* count */.U9,
    trueNegatives: fields/* count */.U9,
    falseNegatives: fields/* count */.U9,
    /** Labelled samples of which it said nothing. */
    abstained: fields/* count */.U9,
    truePositiveRate: rate,
    falsePositiveRate: rate,
    /** Cohen's; `null` where judge or people said the same of everything. */
    kappa: rate,
});
const labels = dist/* object */.Ikc({
    kind: dist/* literal */.euz('labels'),
    evaluation: fields/* text */.Qq,
    task: fields/* text */.Qq,
    rows: fields/* text */.Qq,
    metrics: dist/* array */.YOg(agreement),
});
const controlSchema = dist/* variant */.Oxt('kind', [mustFail, mustPass, labels]);

// EXTERNAL MODULE: ./build/statements/environment.js
var environment = __webpack_require__(41762);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
;// CONCATENATED MODULE: ./build/statements/evaluation.js






/** The evaluation predicate (contracts.md §2): what was measured, on what, and what came out. */
const MATERIAL_KINDS = ['model', 'dataset', 'prompts', 'scorer', 'harness', 'image', 'environment'];
/** Id of the one material of the kind `environment`. */
const ENVIRONMENT_ID = 'environment';
const material = dist/* object */.Ikc({
    /** `<kind>:<path or ref>`; `model` for the model, `environment` for the environment. */
    id: fields/* text */.Qq,
    kind: dist/* picklist */.KIO(MATERIAL_KINDS),
    name: fields/* text */.Qq,
    digest: fields/* digestMap */.PR,
});
const evidence = dist/* object */.Ikc({
    task: fields/* text */.Qq,
    root: fields/* hex256 */.$_,
    count: fields/* count */.U9,
    /** The parts that the published rows show; empty where no rows were published. */
    publish: dist/* array */.YOg(dist/* picklist */.KIO(parts/* PART_NAMES */.zK)),
});
const counts = dist/* object */.Ikc({
    /** What the harness says it evaluated, else the number of rows; the sum of the other four. */
    expected: fields/* count */.U9,
    scored: fields/* count */.U9,
    /** Asked and not scored, without an error. */
    unscored: fields/* count */.U9,
    /** Not scored, and the row says why. */
    errored: fields/* count */.U9,
    /** Expected, and no row is there. */
    missing: fields/* count */.U9,
});
const CLAIM_KINDS = [
    'binary',
    'mean',
    /** Perplexity; the others as in `src/claims/estimators.ts`. */
    'ratio',
    'ratio-of-sums',
    'f1',
    'bleu',
    'log-ratio',
    /** Printed by the harness, without rows: nothing of it can be recomputed. */
    'aggregate',
];
const claim = dist/* object */.Ikc({
    id: fields/* text */.Qq,
    task: fields/* text */.Qq,
    metric: fields/* text */.Qq,
    slice: dist/* nullable */.mee(dist/* object */.Ikc({ name: fields/* text */.Qq, value: dist/* string */.YjP() })),
    direction: dist/* picklist */.KIO(['higher', 'lower']),
    kind: dist/* picklist */.KIO(CLAIM_KINDS),
    /** The scores that a value is made of which is no mean. */
    of: dist/* exactOptional */.yqP(dist/* array */.YOg(fields/* text */.Qq)),
    estimate: dist/* nullable */.mee(fields/* decimal */._),
    interval: dist/* nullable */.mee(dist/* object */.Ikc({
        /** `t-ratio`: Student's t on the linearized ratio of two sums; `t-log`: on logarithms. */
        method: dist/* picklist */.KIO(['wilson', 't', 't-ratio', 't-log']),
        level: fields/* decimal */._,
        lower: fields/* decimal */._,
        upper: fields/* decimal */._,
    })),
    counts,
    /** The largest number of repeats, and the share of samples whose score changed among them. */
    repeats: dist/* exactOptional */.yqP(dist/* object */.Ikc({ count: fields/* count */.U9, flipRate: fields/* decimal */._ })),
    /** By whose votes the metric is scored, and how many independent judges they are worth. */
    votes: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        judges: dist/* array */.YOg(fields/* text */.Qq),
        abstained: fields/* count */.U9,
        correlation: dist/* nullable */.mee(fields/* decimal */._),
        effective: dist/* nullable */.mee(fields/* decimal */._),
    })),
    /** How often the plan asks every sample. */
    asked: dist/* exactOptional */.yqP(fields/* count */.U9),
    /** The slice whose values name groups of samples that depend on each other. */
    clusters: dist/* exactOptional */.yqP(fields/* text */.Qq),
    /** The Merkle root of the claim's task; `null` for an aggregate without rows. */
    evidence: dist/* nullable */.mee(fields/* hex256 */.$_),
    /** Ids of the materials that the claim depends on. */
    materials: dist/* array */.YOg(fields/* text */.Qq),
    comparability: fields/* digest */.br,
    /** The aggregate that the harness printed, if it printed one. */
    reported: dist/* nullable */.mee(fields/* decimal */._),
    /** The standard error that the harness printed with an aggregate without rows. */
    reportedError: dist/* exactOptional */.yqP(fields/* decimal */._),
});
const model = dist/* object */.Ikc({
    root: fields/* digest */.br,
    manifest: fields/* digest */.br,
    files: fields/* count */.U9,
    bytes: fields/* count */.U9,
    /** Of all tensors, whatever their files; `null` where a format has none that can be read. Missing in old evaluations. */
    weightsDigest: dist/* exactOptional */.yqP(dist/* nullable */.mee(fields/* digest */.br)),
    /** Files whose content runs when the model is loaded. */
    codeBearing: dist/* exactOptional */.yqP(dist/* array */.YOg(fields/* text */.Qq)),
    /** SHA-256 of `mira-model.json`, which lists files, tensors and members of configurations. */
    record: dist/* exactOptional */.yqP(fields/* digest */.br),
    /** Releases of another version whose model is this one: all files, all of them under other names, or all weights. */
    sameAs: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc({ release: fields/* text */.Qq, by: dist/* picklist */.KIO(['files', 'renamed', 'weights']), digest: fields/* digestMap */.PR }))),
});
const evaluationPredicate = dist/* object */.Ikc({
    plan: dist/* object */.Ikc({ uri: dist/* nullable */.mee(fields/* text */.Qq), digest: fields/* digestMap */.PR, content: fields/* json */.Pq }),
    measurement: fields/* digest */.br,
    model,
    materials: dist/* array */.YOg(material),
    harness: dist/* array */.YOg(dist/* object */.Ikc({
        evaluation: fields/* text */.Qq,
        format: fields/* text */.Qq,
        name: dist/* nullable */.mee(fields/* text */.Qq),
        version: dist/* nullable */.mee(fields/* text */.Qq),
        reader: fields/* text */.Qq,
    })),
    environment: environment/* environmentSchema */.VW,
    evidence: dist/* array */.YOg(evidence),
    claims: dist/* array */.YOg(claim),
    /** What was run beside the model to see whether the measurement can tell good from bad. */
    controls: dist/* exactOptional */.yqP(dist/* array */.YOg(controlSchema)),
    run: fields/* run */.eF,
    /** The evaluation that this one was compared with: a chain. */
    previous: dist/* nullable */.mee(dist/* object */.Ikc({ digest: fields/* digestMap */.PR })),
    /** Evaluations that were wrong, and why. */
    supersedes: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc({ digest: fields/* digestMap */.PR, reason: fields/* text */.Qq }))),
    /** When it stops to count as a baseline. */
    validUntil: dist/* exactOptional */.yqP(fields/* timestamp */.vE),
    coverage: dist/* object */.Ikc({
        attested: dist/* array */.YOg(fields/* text */.Qq),
        asserted: dist/* array */.YOg(fields/* text */.Qq),
        notCovered: dist/* array */.YOg(fields/* text */.Qq),
    }),
});
const evaluationStatement = (0,fields/* statementOf */.T8)(uris/* EVALUATION_TYPE */.Q9, evaluationPredicate);
/** No rows were published: what is signed of them can be shown to nobody, and compared with nothing. */
function isWithheld(evidenceOf) {
    return evidenceOf.length > 0 && evidenceOf.every(({ publish }) => publish.length === 0);
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ hex256),
/* harmony export */   DS: () => (/* binding */ startedRun),
/* harmony export */   PR: () => (/* binding */ digestMap),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   nI: () => (/* binding */ toDecimal),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** Fields that several predicates share. Objects ignore members they do not know, as in-toto asks of readers. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const hex256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/u, 'must be 64 lowercase hex digits'));
/** The pattern says it to JSON Schema, the guard to TypeScript. */
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex>'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)));
/** A measured number: the shortest decimal form that reads back as the same double (ECMA-262 Number::toString). */
const decimal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => Number.isFinite(Number(value)) && String(Number(value)) === value, 'must be a shortest decimal'));
/** RFC 3339 in UTC, as in-toto's Timestamp. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'must be a UTC time such as 2026-01-31T12:00:00Z'));
const digestMap = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: hex256 });
/** Any JSON value, kept as it is. */
const json = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => value !== undefined, 'must be JSON'));
const run = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The URL of the run and attempt; `null` outside a workflow. */
    uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    startedOn: timestamp,
    finishedOn: timestamp,
});
/** A run that may still be under way. */
const startedRun = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run.entries, finishedOn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(timestamp) });
/** An in-toto Statement v1 with one sha256 subject around the given predicate. */
function statementOf(predicateType, predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, digest: digestMap })]),
        predicateType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(predicateType),
        predicate,
    });
}
/** A number as signed bytes carry it. */
function toDecimal(value) {
    if (!Number.isFinite(value))
        throw new RangeError('only finite numbers have a decimal form');
    return String(value === 0 ? 0 : value);
}


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   fc: () => (/* binding */ gateStatement)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** The gate's verdict as a SLSA verification summary (https://slsa.dev/verification_summary/v1; contracts.md §4). */
const VERDICTS = ['holds', 'regressed', 'inconclusive', 'new'];
const REASONS = [
    'incomparable',
    'subset',
    'missing-samples',
    'no-samples',
    'claim-removed',
    'underpowered',
    'environment',
    'identity',
    'aggregate-only',
    'size-unsettled',
    'vacuous',
];
const gatePredicate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Other verifiers write summaries of other things under the same type (SLSA, "Verifying VSAs"). */
    verifier: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_VERIFIER_ID */ .DU), version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'mira-attest': _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) }),
    timeVerified: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    resourceUri: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR }),
    inputAttestations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR })),
    verificationResult: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['PASSED', 'FAILED']),
    verifiedLevels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['FAILED', 'MIRA_ALL_HOLD', 'MIRA_NO_REGRESSION_PROVEN'])),
    /** Extension member: the verdict per claim, which PASSED and FAILED cannot say. */
    miraVerdicts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        claim: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(VERDICTS),
        reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(REASONS)),
        /** By what it does not fail the gate; only where something waives it. */
        waived: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR, until: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, approver: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    })),
});
const gateStatement = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .VSA_TYPE */ .gs, gatePredicate);


/***/ }),

/***/ 87212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vK: () => (/* binding */ successionStatement),
/* harmony export */   zd: () => (/* binding */ nameOfParty)
/* harmony export */ });
/* unused harmony export party */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



const id = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id'));
/** Somebody who signs, as far as a hand-over names them; `null` is not said. */
const party = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('workflow'),
        /** `owner/name/.github/workflows/file.yml`. */
        workflow: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        /** The reusable workflow that holds the job; the same workflow without it. */
        signer: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        issuer: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(id),
        /** The event. */
        trigger: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('identity'),
        /** The exact subject alternative name. */
        identity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        issuer: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('key'),
        /** base64(SHA-256(SPKI DER)). */
        hint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    }),
]);
/** The hand-over predicate: who signed the releases of a repository names who goes on. */
const successionPredicate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: party,
    /** Its digest is the subject. */
    to: party,
    /** Under which the releases go on: the id survives renames and transfers. */
    repositoryId: id,
    date: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    validUntil: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
});
const successionStatement = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .HANDOVER_TYPE */ .n0, successionPredicate);
/** A party in words. */
function nameOfParty(named) {
    if (named.kind === 'workflow')
        return named.workflow;
    return named.kind === 'identity' ? named.identity : `the key ${named.hint}`;
}


/***/ }),

/***/ 99936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ GATE_VERIFIER_ID),
/* harmony export */   Lc: () => (/* binding */ ATTEMPT_TYPE),
/* harmony export */   MT: () => (/* binding */ MODEL_SIGNATURE_TYPE),
/* harmony export */   Q9: () => (/* binding */ EVALUATION_TYPE),
/* harmony export */   R4: () => (/* binding */ MODEL_DIGESTS_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   n0: () => (/* binding */ HANDOVER_TYPE),
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


/***/ }),

/***/ 48347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ PREDICATE_TYPES),
  DA: () => (/* binding */ assertPayloadType),
  KQ: () => (/* binding */ assertPredicateType),
  lW: () => (/* binding */ assertSubject),
  lZ: () => (/* binding */ isEvaluation),
  gf: () => (/* binding */ parseAs),
  By: () => (/* binding */ parseStatement),
  EH: () => (/* binding */ speaksOfModel)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/environment/tiers.js
var tiers = __webpack_require__(50579);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
;// CONCATENATED MODULE: ./build/statements/attempt.js



/** The attempt predicate (contracts.md §3): a run was tried, and how it ended. */
const attemptPredicate = dist/* object */.Ikc({
    plan: dist/* object */.Ikc({ digest: fields/* digestMap */.PR }),
    run: fields/* startedRun */.DS,
    state: dist/* picklist */.KIO(['started', 'finished', 'aborted']),
    reason: dist/* nullable */.mee(dist/* object */.Ikc({ code: fields/* text */.Qq, message: fields/* text */.Qq })),
    evaluations: dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, state: dist/* picklist */.KIO(['finished', 'incomplete', 'not-run']) })),
    evaluation: dist/* nullable */.mee(dist/* object */.Ikc({ digest: fields/* digestMap */.PR })),
});
const attemptStatement = (0,fields/* statementOf */.T8)(uris/* ATTEMPT_TYPE */.Lc, attemptPredicate);

// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/statements/gate.js
var gate = __webpack_require__(70820);
;// CONCATENATED MODULE: ./build/statements/plan.js



/** The plan predicate: what a run is going to measure and how it will decide, said before anything is measured. */
const planPredicate = dist/* object */.Ikc({
    uri: dist/* nullable */.mee(fields/* text */.Qq),
    /** Its digest is the subject. */
    content: fields/* json */.Pq,
    measurement: fields/* digest */.br,
    /** Of the rules that judge, which on a pull request are not those of the plan. */
    policy: fields/* digest */.br,
    run: fields/* startedRun */.DS,
});
const planStatement = (0,fields/* statementOf */.T8)(uris/* PLAN_TYPE */.v0, planPredicate);

// EXTERNAL MODULE: ./build/statements/succession.js
var succession = __webpack_require__(87212);
;// CONCATENATED MODULE: ./build/verification/sampling.js


const plannedEvaluation = dist/* object */.Ikc({
    repeats: dist/* exactOptional */.yqP(dist/* number */.aig()),
    clusters: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    judge: dist/* exactOptional */.yqP(dist/* object */.Ikc({ votes: dist/* exactOptional */.yqP(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP()))) })),
});
const planned = dist/* object */.Ikc({ evaluations: dist/* record */.g1P(dist/* string */.YjP(), plannedEvaluation) });
/**
 * How often a claim's samples were to be asked, how they are grouped and by whose votes they are scored stands in the plan,
 * and decides how the claim is compared: what a claim leaves out of it would make it look surer than it is. Evaluations of
 * before the environment was captured do not say of which evaluation of the plan a task is; a plan that is written in another
 * way is not judged.
 *
 * @throws MiraError E_SCHEMA
 */
function assertSampling({ plan, environment, claims }) {
    const parsed = dist/* safeParse */.xLC(planned, plan.content);
    if (environment.digest === undefined || !parsed.success)
        return;
    const evaluationOf = new Map(Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) => tasks.map((task) => [task, name])));
    for (const claim of claims) {
        const name = evaluationOf.get(claim.task);
        if (name === undefined)
            throw refused(`no evaluation says that it reported the task of the claim ${claim.id}`);
        if (claim.kind !== 'aggregate')
            assertAsPlanned(claim, parsed.output.evaluations[name] ?? {});
    }
}
function assertAsPlanned(claim, { repeats, clusters, judge }) {
    const check = (member, said, there) => {
        if (said === there)
            return;
        throw refused(`the claim ${claim.id} says "${member}": ${said ?? 'nothing'}, and the plan ${there ?? 'nothing'}`);
    };
    check('asked', claim.asked, repeats);
    check('clusters', claim.clusters, clusters);
    // those of a slice are not told; nobody votes on what nobody scored
    if (claim.slice !== null || (claim.counts.scored === 0 && claim.votes === undefined))
        return;
    check('votes.judges', claim.votes?.judges.join(', '), judge?.votes?.[claim.metric]?.join(', '));
}
function refused(why) {
    return new errors/* MiraError */.gx('E_SCHEMA', why, { hint: 'Nobody can have signed this by evaluating: it contradicts itself.' });
}

;// CONCATENATED MODULE: ./build/verification/statement.js













const PREDICATE_TYPES = {
    evaluation: uris/* EVALUATION_TYPE */.Q9,
    gate: uris/* VSA_TYPE */.gs,
    attempt: uris/* ATTEMPT_TYPE */.Lc,
    plan: uris/* PLAN_TYPE */.v0,
    handover: uris/* HANDOVER_TYPE */.n0,
};
const SCHEMAS = {
    evaluation: evaluation/* evaluationStatement */._S,
    gate: gate/* gateStatement */.fc,
    attempt: attemptStatement,
    plan: planStatement,
    handover: succession/* successionStatement */.vK,
};
function isEvaluation(read) {
    return read.predicateType === uris/* EVALUATION_TYPE */.Q9;
}
/** Whether the subject of a statement is a model. */
function speaksOfModel(kind) {
    return kind !== 'plan' && kind !== 'handover';
}
/** @throws MiraError E_PAYLOAD_TYPE */
function assertPayloadType(payloadType) {
    if (payloadType === uris/* PAYLOAD_TYPE */.Uc)
        return;
    throw new errors/* MiraError */.gx('E_PAYLOAD_TYPE', `the payload is ${JSON.stringify(payloadType)}, not ${uris/* PAYLOAD_TYPE */.Uc}`);
}
const statement = dist/* object */.Ikc({
    _type: dist/* literal */.euz(uris/* STATEMENT_TYPE */.zG),
    subject: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, digest: dist/* object */.Ikc({ sha256: fields/* hex256 */.$_ }) })), dist/* length */.Bw9(1, 'must have exactly one subject')),
    predicateType: fields/* text */.Qq,
    predicate: dist/* custom */.IeY(build_json/* isObject */.Gv, 'must be an object'),
});
/**
 * An in-toto Statement v1 with one sha256 subject, read from the verified payload.
 *
 * @throws MiraError E_STATEMENT
 */
function parseStatement(payload) {
    const json = readJson(payload);
    const result = dist/* safeParse */.xLC(statement, json);
    if (!result.success)
        throw new errors/* MiraError */.gx('E_STATEMENT', `the statement is not one: ${issueOf(result.issues)}`);
    return json;
}
/** @throws MiraError E_PREDICATE_TYPE */
function assertPredicateType(json, kind) {
    const found = (0,build_json/* isObject */.Gv)(json) ? json['predicateType'] : null;
    if (found === PREDICATE_TYPES[kind])
        return;
    throw new errors/* MiraError */.gx('E_PREDICATE_TYPE', `the statement is of type ${JSON.stringify(found)}, not ${PREDICATE_TYPES[kind]}`, {
        hint: 'Another statement was signed than the one asked for; see --type.',
    });
}
/**
 * The subject against the model, where one is given. A plan and a hand-over speak of none, but of the digest of what they
 * hold. An evaluation names the model twice, and both have to agree even
 * where none is given. Returns the digest of the subject.
 *
 * @throws MiraError E_SUBJECT, or what hashing the model throws
 */
async function assertSubject(json, kind, hash) {
    const { subject, predicate } = dist/* parse */.qgA(statement, json);
    const signed = `sha256:${subject[0]?.digest.sha256 ?? ''}`;
    const named = kind === 'evaluation' ? predicate['model'] : null;
    if ((0,build_json/* isObject */.Gv)(named) && named['root'] !== signed) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `the statement speaks of ${signed}, and its predicate of another model`);
    }
    if (!speaksOfModel(kind)) {
        const held = predicate[kind === 'plan' ? 'content' : 'to'];
        if ((0,build_json/* jsonDigest */.jW)(held ?? null) === signed)
            return signed;
        const what = kind === 'plan' ? 'the plan' : 'the successor';
        throw new errors/* MiraError */.gx('E_SUBJECT', `the statement speaks of ${what} ${signed}, and holds another one`);
    }
    if (hash === null)
        return signed;
    const model = await hash(kind === 'evaluation' ? ignoredOf(predicate) : []);
    if (model.root !== signed) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `the statement speaks of the model ${signed}, and this one is ${model.root}`, {
            hint: 'Is it the model of another release, or was a file added, removed or changed?',
        });
    }
    if ((0,build_json/* isObject */.Gv)(named) && named['manifest'] !== model.manifest) {
        throw new errors/* MiraError */.gx('E_SUBJECT', 'the files have the digests that were signed, but other names or sizes', {
            hint: 'Was a file renamed or moved? The root digest alone does not see that.',
        });
    }
    return signed;
}
const ignored = dist/* object */.Ikc({
    plan: dist/* object */.Ikc({ content: dist/* object */.Ikc({ model: dist/* object */.Ikc({ ignore: dist/* array */.YOg(dist/* string */.YjP()) }) }) }),
});
/** What the plan leaves out of the model; read before the schema is checked, hence leniently. */
function ignoredOf(predicate) {
    const result = dist/* safeParse */.xLC(ignored, predicate);
    return result.success ? result.output.plan.content.model.ignore : [];
}
/** @throws MiraError E_SCHEMA */
function parseAs(json, kind) {
    const schema = SCHEMAS[kind];
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success) {
        if (isEvaluation(result.output))
            assertConsistent(result.output);
        return result.output;
    }
    throw new errors/* MiraError */.gx('E_SCHEMA', `the ${kind} does not have its form: ${issueOf(result.issues)}`, {
        hint: 'It may come from a newer version of this program.',
    });
}
/**
 * What the schema cannot say of an evaluation: plan and environment have their digests, no task and no claim stands twice,
 * and each claim names the evidence of its task and materials that are listed.
 */
function assertConsistent({ predicate }) {
    const { plan, materials } = predicate;
    if ((0,build_json/* jsonDigest */.jW)(plan.content) !== `sha256:${plan.digest.sha256}`) {
        throw new errors/* MiraError */.gx('E_SCHEMA', 'the content of the plan does not have the digest that stands beside it');
    }
    const known = new Set(materials.map(({ id }) => id));
    const unlisted = predicate.claims.flatMap((claim) => claim.materials).find((id) => !known.has(id));
    if (unlisted !== undefined)
        throw new errors/* MiraError */.gx('E_SCHEMA', `a claim depends on ${unlisted}, which is not listed`);
    const roots = new Map(predicate.evidence.map(({ task, root }) => [task, root]));
    const ids = new Set(predicate.claims.map(({ id }) => id));
    if (roots.size !== predicate.evidence.length)
        throw new errors/* MiraError */.gx('E_SCHEMA', 'the evidence names a task twice');
    if (ids.size !== predicate.claims.length)
        throw new errors/* MiraError */.gx('E_SCHEMA', 'a claim stands there twice');
    const stray = predicate.claims.find(({ task, kind, evidence }) => kind === 'aggregate' ? evidence !== null : roots.get(task) !== evidence);
    if (stray !== undefined)
        throw new errors/* MiraError */.gx('E_SCHEMA', `the claim ${stray.id} names other evidence than its task has`);
    assertEnvironment(predicate);
    assertSampling(predicate);
}
/** The environment has the digest that it states and that claims depend on; early evaluations state none. */
function assertEnvironment({ environment, materials }) {
    if (environment.digest === undefined)
        return;
    const material = materials.find(({ id }) => id === evaluation/* ENVIRONMENT_ID */.Wr);
    if ((0,tiers/* environmentDigest */.k)(environment) === environment.digest && material?.digest.sha256 === (0,digest/* hexOf */.ZD)(environment.digest)) {
        return;
    }
    throw new errors/* MiraError */.gx('E_SCHEMA', 'the environment does not have the digest that stands beside it');
}
function readJson(payload) {
    try {
        const json = (0,build_json/* parseJsonBytes */.dQ)(payload);
        // infinite numbers and lone surrogates have none, and are one thing to one parser and another to the next
        (0,build_json/* canonicalJson */.dj)(json);
        return json;
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_STATEMENT', `the payload is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function issueOf([issue]) {
    return `${dist/* getDotPath */.BuJ(issue) ?? 'statement'}: ${issue.message}`;
}


/***/ })

};
