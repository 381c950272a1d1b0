export const id = 5898;
export const ids = [5898,9338,3299];
export const modules = {

/***/ 43299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatClaimId),
/* harmony export */   c: () => (/* binding */ parseClaimPattern)
/* harmony export */ });
/**
 * Claim ids (design.md §4): `<task>/<metric>` or `<task>/<metric>@<slice>=<value>`. In each part `% / @ = *` and control
 * characters are percent-encoded as UTF-8. In a pattern a bare `*` matches any run of characters within its part.
 */
const RESERVED = /[%/@=*\p{Cc}]/gu;
function encodePart(part) {
    return part.replace(RESERVED, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/** Percent-encoded UTF-8 read back; what is no UTF-8 names nothing that a row could hold. */
function decodePart(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}
function formatClaimId(name) {
    const base = `${encodePart(name.task)}/${encodePart(name.metric)}`;
    return name.slice === null ? base : `${base}@${encodePart(name.slice.name)}=${encodePart(name.slice.value)}`;
}
const FORM = /^([^/@=]+)\/([^/@=]+)(?:@([^/@=]+)=([^/@=]*))?$/u;
/** `null` when the text is not a claim id or pattern. */
function parseClaimPattern(text) {
    const form = FORM.exec(text);
    if (form === null || /\p{Cc}/u.test(text) || /%(?![0-9A-Fa-f]{2})/u.test(text))
        return null;
    const [, task = '', metric = '', slice, value] = form;
    const matchTask = matcher(task);
    const matchMetric = matcher(metric);
    const matchSlice = slice === undefined ? null : matcher(slice);
    const matchValue = matcher(value ?? '');
    return {
        text,
        exact: !text.includes('*'),
        sliced: matchSlice !== null,
        metric: metric.includes('*') ? null : decodePart(metric),
        matches: (name) => matchTask(name.task) &&
            matchMetric(name.metric) &&
            (matchSlice === null
                ? name.slice === null
                : name.slice !== null && matchSlice(name.slice.name) && matchValue(name.slice.value)),
        matchesTask: (taskName) => matchTask(taskName),
        matchesSlice: (taskName, metricName, sliceName) => matchSlice !== null && matchTask(taskName) && matchMetric(metricName) && matchSlice(sliceName),
    };
}
/** Compares encoded forms, so that `*` in a pattern never stands for an encoded `/` of another part. */
function matcher(part) {
    const normal = part.replace(/%[0-9a-fA-F]{2}/gu, (escape) => escape.toUpperCase());
    if (!normal.includes('*'))
        return (actual) => encodePart(actual) === normal;
    const source = normal
        .split('*')
        .map((literal) => RegExp.escape(literal))
        .join('.*');
    const pattern = new RegExp(`^${source}$`, 'su');
    return (actual) => pattern.test(encodePart(actual));
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
        ...resolveSlices(evaluation, at, locate),
        ...(evaluation.clusters === undefined ? {} : { clusters: evaluation.clusters }),
        ...resolveControl(evaluation, at, locate),
        ...resolveJudge(evaluation, at, locate),
    };
}
/** @throws MiraError E_CONFIG_VALUE where rows of another format have slices of their own */
function resolveSlices({ slices, format = 'auto' }, at, locate) {
    if (slices === undefined)
        return {};
    if (format === 'auto' || format === 'lm-eval')
        return { slices: [...new Set(slices)] };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `slices names fields of lm-eval's documents, and the format is ${format}`, {
        at: locate([...at, 'slices'], 'key'),
        hint: `Leave it out: what the slices of ${format} are is said in docs/harnesses.md.`,
    });
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


/***/ })

};
