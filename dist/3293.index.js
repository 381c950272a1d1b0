export const id = 3293;
export const ids = [3293];
export const modules = {

/***/ 97069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineSource),
/* harmony export */   h: () => (/* binding */ chooseBaseline)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/**
 * The releases that a run may be compared with. On a tag that is a semantic version: the lower versions, the highest
 * first, so that a fix on an old line is compared with that line. Otherwise: the published releases before this one,
 * the newest first. Drafts never count, nor does the run's own tag.
 */
function chooseBaseline(question) {
    const { releases, tag, prereleases, named } = question;
    if (named !== null) {
        const ofTag = releases.filter((release) => release.tag === named);
        const published = ofTag.find(isPublished);
        if (published !== undefined)
            return { kind: 'candidates', releases: [published] };
        return { kind: 'missing', draft: ofTag.length > 0 };
    }
    const eligible = releases.filter((release) => isPublished(release) && release.tag !== tag && (prereleases || !isPrerelease(release)));
    const version = tag === null ? null : semver__WEBPACK_IMPORTED_MODULE_0__.parse(tag);
    if (version !== null)
        return { kind: 'candidates', releases: lowerVersions(eligible, version) };
    const own = releases.find((release) => release.tag === tag && isPublished(release));
    const before = own === undefined ? eligible : eligible.filter((release) => publishedAt(release) < publishedAt(own));
    return { kind: 'candidates', releases: before.toSorted(newestFirst) };
}
/** `latest-release`, `latest-prerelease`, the path of a bundle (it ends in `.json`), or else a tag. */
function baselineSource(text) {
    if (text === 'latest-release')
        return { kind: 'latest', prereleases: false };
    if (text === 'latest-prerelease')
        return { kind: 'latest', prereleases: true };
    return text.endsWith('.json') ? { kind: 'file', path: text } : { kind: 'tag', tag: text };
}
function lowerVersions(releases, own) {
    return releases
        .flatMap((release) => {
        const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(release.tag);
        return version !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(version, own) ? [{ release, version }] : [];
    })
        .toSorted((a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(a.version, b.version) || newestFirst(a.release, b.release))
        .map(({ release }) => release);
}
function isPublished({ draft, publishedAt: time }) {
    return !draft && time !== null && !Number.isNaN(Date.parse(time));
}
/** By GitHub's flag or by the version: either may be forgotten. */
function isPrerelease({ prerelease, tag }) {
    return prerelease || semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(tag) !== null;
}
function publishedAt(release) {
    return Date.parse(release.publishedAt ?? '');
}
function newestFirst(a, b) {
    return publishedAt(b) - publishedAt(a) || b.id - a.id;
}


/***/ }),

/***/ 88649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ MAX_MODEL),
/* harmony export */   d7: () => (/* binding */ MAX_SALTS),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   h4: () => (/* binding */ evaluationNames),
/* harmony export */   mZ: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   xs: () => (/* binding */ MAX_SAMPLES)
/* harmony export */ });
/** The names that belong to a bundle, or `null` for a file that is no evaluation. */
function evaluationNames(bundle) {
    const stem = /^mira-evaluation(?<stem>[A-Za-z0-9._-]*)\.sigstore\.json$/u.exec(bundle)?.groups?.['stem'];
    if (stem === undefined)
        return null;
    return {
        bundle,
        samples: `mira-samples${stem}.jsonl.zst`,
        salts: `mira-salts${stem}.jsonl.zst`,
        digests: `mira-model${stem}.digests`,
        model: `mira-model${stem}.json`,
        stem,
    };
}
/** The name of the gate's verdict on an evaluation. */
function gateName({ stem }) {
    return `mira-gate${stem}.sigstore.json`;
}
const MAX_BUNDLE = 16 * 1024 ** 2;
const MAX_SAMPLES = 2 * 1024 ** 3;
const MAX_SALTS = 1024 ** 3;
/** More than what is read of it: then it is passed over. */
const MAX_MODEL = 128 * 1024 ** 2;
const MAX_DIGESTS = 64 * 1024 ** 2;


/***/ }),

/***/ 69579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ evaluationsOn),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ce: () => (/* binding */ fetchEvaluations),
/* harmony export */   im: () => (/* binding */ loadBaselineFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _github_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63608);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97069);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88649);







/**
 * The evaluations on the nearest release that carries any, downloaded.
 *
 * @throws MiraError E_BASELINE_MISSING where a tag was named; E_SIZE; what `GitHub.send` throws
 */
async function findBaseline(github, request) {
    const { trigger, prereleases, named, folder } = request;
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseBaseline */ .h)({ releases: await (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .listReleases */ .tH)(github), tag: tagOf(trigger), prereleases, named });
    if (choice.kind === 'missing')
        throw missing(named ?? '', choice.draft ? 'is only a draft' : 'does not exist');
    const passed = [];
    for (const release of choice.releases) {
        const evaluations = evaluationsOn(release);
        if (evaluations.length === 0) {
            passed.push(release.tag);
            continue;
        }
        const candidates = await fetchEvaluations(github, release, folder);
        const { tag, url, publishedAt } = release;
        return { kind: 'found', release: { tag, url, publishedAt }, candidates, passed };
    }
    if (named !== null)
        throw missing(named, 'carries no evaluation');
    return { kind: 'none', passed };
}
/** The evaluations that a release carries, by the names of their files. */
function evaluationsOn(release) {
    return release.assets.flatMap((bundle) => {
        const names = bundle.complete ? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationNames */ .h4)(bundle.name) : null;
        return names === null ? [] : [{ bundle, names }];
    });
}
/** The evaluations of a release, downloaded. */
async function fetchEvaluations(github, release, folder) {
    const candidates = [];
    for (const evaluation of evaluationsOn(release)) {
        candidates.push(await fetchEvaluation(github, release, evaluation, folder));
    }
    return candidates;
}
/** An evaluation that lies in the workspace, samples and salts beside it. */
async function loadBaselineFile(bundlePath) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(bundlePath);
    const size = await sizeOf(bundlePath);
    if (size === null)
        throw missing(bundlePath, 'does not exist');
    if (size > _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_SIZE', `${bundlePath} (${size} bytes) is larger than the ${_files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ} bytes of a bundle`);
    }
    const names = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationNames */ .h4)(name);
    const beside = async (other) => {
        const file = other === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(bundlePath), other);
        return file !== null && (await sizeOf(file)) !== null ? file : null;
    };
    return {
        bundle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundlePath),
        bundlePath,
        samplesPath: await beside(names?.samples),
        saltsPath: await beside(names?.salts),
        digestsPath: await beside(names?.digests),
        modelPath: await beside(names?.model),
        stem: names?.stem ?? '',
    };
}
async function fetchEvaluation(github, release, { bundle, names }, folder) {
    // the id is a number and the names were matched: nothing here leaves the folder
    const into = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, String(release.id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    const fetched = async (name, maxBytes) => {
        const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
        return asset === undefined ? null : (await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadAsset */ .B)(github, asset, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, name), maxBytes)).path;
    };
    const { path: bundlePath } = await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadAsset */ .B)(github, bundle, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, names.bundle), _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ);
    return {
        bundle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundlePath),
        bundlePath,
        samplesPath: await fetched(names.samples, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SAMPLES */ .xs),
        saltsPath: await fetched(names.salts, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SALTS */ .d7),
        digestsPath: await fetched(names.digests, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_DIGESTS */ .nA),
        modelPath: await fetched(names.model, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MODEL */ .bs),
        stem: names.stem,
    };
}
function tagOf(trigger) {
    switch (trigger.kind) {
        case 'tag':
        case 'release':
        case 'schedule':
        case 'dispatch':
            return trigger.tag;
        case 'pull-request':
        case 'merge-group':
        case 'branch':
        case 'unsafe':
        case 'other':
            return null;
        default:
            return trigger;
    }
}
/** Bytes of a plain file, or `null` where there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOTDIR')
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${file} cannot be read`, { cause: error });
    }
}
function missing(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_BASELINE_MISSING', `the baseline ${what} ${why}`, {
        hint: 'Name a published release that carries mira-evaluation.sigstore.json, or use `baseline: latest-release`.',
    });
}


/***/ }),

/***/ 69155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withControls),
/* harmony export */   Wo: () => (/* binding */ showsAnswers),
/* harmony export */   Ww: () => (/* binding */ controlRuns),
/* harmony export */   YC: () => (/* binding */ lackingControls),
/* harmony export */   j0: () => (/* binding */ controlNotes),
/* harmony export */   tE: () => (/* binding */ refuseReserved),
/* harmony export */   ux: () => (/* binding */ controlsOf),
/* harmony export */   wU: () => (/* binding */ mustFailTasks),
/* harmony export */   xw: () => (/* binding */ requireRows)
/* harmony export */ });
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82008);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);



/** The runs beside the model's, in their order. */
function controlRuns({ control = {}, judge }) {
    const { mustPass, mustFail } = control;
    return [
        ...(mustPass === undefined ? [] : [{ control: 'must-pass', run: mustPass }]),
        ...(judge?.run === undefined ? [] : [{ control: 'labels', run: judge.run }]),
        ...(mustFail === undefined ? [] : [{ control: 'must-fail', run: mustFail }]),
    ];
}
/** @throws MiraError E_CONTROL where a run that is there to check something gave nothing */
async function requireRows(label, output) {
    const rows = output.rows()[Symbol.asyncIterator]();
    try {
        if ((await rows.next()).done !== true)
            return;
    }
    finally {
        await rows.return?.();
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONTROL', `${label} gave no samples, so that nothing was checked`, { hint: HINT });
}
const HINT = 'A control runs the same samples through the same scorer: look at its log, or leave it out of mira.yml.';
/** @throws MiraError E_CONTROL */
function refuseReserved(task) {
    if (!(0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isReserved */ .Bs)(task))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONTROL', `the harness calls a task ${task}, as the rows of controls are called`, {
        hint: 'Names that begin with "control:" are kept for controls: give the task another one.',
    });
}
/** The evaluation of every task, those of controls among them: what is published of a task goes by its evaluation. */
function withControls({ tasks, evaluations }, outputs) {
    const all = new Map(evaluations);
    for (const [task, evaluation] of evaluations)
        all.set((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlTask */ .RT)('labels', task), evaluation);
    for (const { evaluation, control, output } of outputs) {
        if (control === null)
            continue;
        for (const task of output.tasks.keys()) {
            if (!tasks.has(task) || evaluations.get(task) !== evaluation) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONTROL', `${control} of ${evaluation} reports the task ${task}, which the model's run does not`, {
                    hint: HINT,
                });
            }
            all.set((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlTask */ .RT)(control, task), evaluation);
        }
    }
    return all;
}
/**
 * What the controls of a plan found, from the committed rows alone. Of every task that has claims the reference answers
 * have to have been checked by one score at least: what was not checked is not validated, and never green.
 *
 * @throws MiraError E_CONTROL
 */
async function controlsOf(plan, reported, rows) {
    const kinds = new Map(Object.entries(plan.evaluations).map(([name, evaluation]) => [name, controlRuns(evaluation)]));
    if ([...kinds.values()].every(({ length }) => length === 0))
        return [];
    const expected = await expectedScores(plan, reported, rows);
    const samples = new Map([...expected].map(([task, metrics]) => [task, new _claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenSamples */ .Xe(metrics)]));
    for await (const row of (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlRows */ .L_)(rows(), 'must-pass'))
        samples.get(row.task)?.add(row);
    return [...reported.tasks.keys()].flatMap((task) => {
        const evaluation = reported.evaluations.get(task) ?? '';
        return (kinds.get(evaluation) ?? []).flatMap(({ control: kind }) => {
            if (kind === 'labels')
                return [];
            const named = { evaluation, task, rows: (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlTask */ .RT)(kind, task) };
            if (!reported.evaluations.has(named.rows))
                throw unchecked(kind, task, 'it has no rows of that task');
            if (kind === 'must-fail')
                return [{ kind, ...named }];
            const { checked = 0, broken = [] } = samples.get(task) ?? {};
            if (checked === 0)
                throw unchecked(kind, task, 'no score of it is at its best in any row');
            return [{ kind, ...named, metrics: [...(expected.get(task) ?? [])], checked, broken: [...broken] }];
        });
    });
}
function unchecked(kind, task, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONTROL', `${kind} checked nothing of ${task}: ${why}`, { hint: HINT });
}
/** Of each task the scores that claims are made of, that lie within [0, 1], and that some reference answer has at its best. */
async function expectedScores({ claims }, { tasks }, rows) {
    const seen = new Map();
    for await (const { task, scores } of (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlRows */ .L_)(rows(), 'must-pass')) {
        const metrics = seen.get(task) ?? new Map();
        seen.set(task, metrics);
        for (const [metric, score] of Object.entries(scores)) {
            if (score === null)
                continue;
            const range = metrics.get(metric) ?? { least: score, most: score };
            metrics.set(metric, { least: Math.min(range.least, score), most: Math.max(range.most, score) });
        }
    }
    return new Map([...seen].map(([task, metrics]) => [
        task,
        [...metrics].flatMap(([metric, { least, most }]) => {
            const best = bestOf(claims, task, metric, tasks.get(task));
            if (best === null || least < 0 || most > 1)
                return [];
            return (best === 1 ? most === 1 : least === 0) ? [{ metric, best }] : [];
        }),
    ]));
}
/** `null` where its direction is not known, or where no claim that can fail is on the metric or on slices of it. */
function bestOf(claims, task, metric, info) {
    const rules = claims === 'auto' ? [{ metric: '*/*', advisory: false, direction: null }] : claims;
    const rule = rules.find(({ metric: text, advisory }) => {
        const pattern = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseClaimPattern */ .c)(text.split('@')[0] ?? '');
        return !advisory && pattern?.matches({ task, metric, slice: null }) === true;
    });
    if (rule === undefined)
        return null;
    const direction = rule.direction ?? info?.metrics.get(metric)?.direction ?? null;
    return direction === null ? null : direction === 'higher' ? 1 : 0;
}
/** The tasks that have a known-bad subject beside them. */
function mustFailTasks(controls = []) {
    return new Set(controls.filter(({ kind }) => kind === 'must-fail').map(({ task }) => task));
}
/** Said beside the verdicts: what was left out, and by whose word. */
function controlNotes(controls = []) {
    return controls.flatMap((control) => {
        if (control.kind !== 'must-pass' || control.broken.length === 0)
            return [];
        const { broken, checked, task } = control;
        const shown = broken.slice(0, SHOWN_KEYS).join(', ');
        const more = broken.length > SHOWN_KEYS ? ` and ${broken.length - SHOWN_KEYS} more` : '';
        return [
            `${broken.length} of ${checked} samples of ${task} are broken: their own reference answers fail. They are left out on both sides: ${shown}${more}`,
        ];
    });
}
/** Said where the baseline was controlled in a way that this evaluation is not. */
function lackingControls(before = [], controls = []) {
    const here = new Set(controls.map(({ rows }) => rows));
    return before.flatMap(({ kind, task, rows }) => here.has(rows) ? [] : [`${task} had the control ${kind} in the baseline, and has none here`]);
}
const SHOWN_KEYS = 5;
/** Whose rows show reference answers as if they were responses. */
function showsAnswers(task) {
    return (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlOf */ .rs)(task)?.kind === 'must-pass';
}


/***/ }),

/***/ 71369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ knownEnvironment),
/* harmony export */   CT: () => (/* binding */ tierChanges),
/* harmony export */   OL: () => (/* binding */ compareEnvironments),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   z7: () => (/* binding */ changesFor)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41762);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96497);



/** The environment in a predicate; `null` for one that was signed before it was captured. */
function knownEnvironment({ host, evaluations }, harness) {
    if (host === undefined)
        return null;
    const harnesses = harness.flatMap(({ evaluation, name, version }) => version === null ? [] : [[evaluation, [name ?? 'harness', version].join(' ')]]);
    return { host, evaluations, harnesses: new Map(harnesses) };
}
/** What differs between two environments, tier by tier. */
function compareEnvironments(before, after) {
    const host = hostChanges(before, after);
    const names = Object.keys(after.evaluations).filter((name) => Object.hasOwn(before.evaluations, name));
    const changes = [...host, ...names.flatMap((name) => ownChanges(name, before, after, host))];
    const ordered = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB.flatMap((tier) => changes.filter((change) => change.tier === tier));
    return { verdict: verdictOf(ordered), changes: ordered };
}
function verdictOf(changes) {
    if (changes.some(({ tier }) => tier === 'A'))
        return 'not-comparable';
    return changes.some(({ tier }) => tier === 'B') ? 'comparable' : 'same';
}
/** Of the changes those that can have moved the numbers of one evaluation; of all where it is not known which it is. */
function changesFor(evaluation, changes, after) {
    if (evaluation === null)
        return changes;
    const own = insideOf(after, evaluation) !== null;
    return changes.filter((change) => {
        if (change.evaluation !== null)
            return change.evaluation === evaluation;
        return !own || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(change.fact)?.scope !== 'software';
    });
}
/** Facts of two captures of the same place. A fact that only one of them knows of is another version's, not a change. */
function tierChanges(before, after, evaluation, tiers = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB) {
    return tiers.flatMap((tier) => {
        const [a, b] = [before[tier].facts, after[tier].facts];
        return inOrder(Object.keys(a)).flatMap((fact) => {
            const [was, is] = [a[fact], b[fact]];
            if (was === undefined || is === undefined || same(was, is))
                return [];
            return [{ evaluation, tier, fact, before: was, after: is }];
        });
    });
}
/** Signed bytes have their members by name; people are told the weightier fact first. */
function inOrder(facts) {
    const known = _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .FACT_NAMES */ .EZ.filter((name) => facts.includes(name));
    return [...known, ...facts.filter((fact) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isFactName */ .Ah)(fact))];
}
function same(a, b) {
    return a === b || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b);
}
/** The host's software counts only where something was evaluated with it. */
function hostChanges(before, after) {
    const names = Object.keys(after.evaluations);
    const software = names.length === 0 || names.some((name) => insideOf(after, name) === null);
    return tierChanges(before.host, after.host, null).filter(({ fact }) => software || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope !== 'software');
}
function insideOf({ evaluations }, name) {
    return evaluations[name]?.inside ?? null;
}
function ownChanges(name, before, after, host) {
    const changes = [];
    const add = (fact, was, is) => {
        if (was !== is)
            changes.push({ evaluation: name, tier: 'A', fact, before: was, after: is });
    };
    add('ranIn', before.evaluations[name]?.ranIn ?? null, after.evaluations[name]?.ranIn ?? null);
    add('harness', before.harnesses.get(name) ?? null, after.harnesses.get(name) ?? null);
    const [was, is] = [insideOf(before, name), insideOf(after, name)];
    if (was === null && is === null)
        return changes;
    const told = new Set(host.map(({ fact }) => fact));
    const between = tierChanges(was ?? before.host, is ?? after.host, name, ['A', 'B']);
    return [
        ...changes,
        ...between.filter(({ fact }) => {
            if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope === 'software')
                return true;
            // what a container sees of the machine, against what another one saw of it
            return was !== null && is !== null && !told.has(fact);
        }),
    ];
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   m8: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96497);

/** Environments in plain words. What stands in a fact is foreign text: whoever prints it makes it harmless. */
const VERDICT_WORDS = {
    same: 'same',
    comparable: 'comparable',
    'not-comparable': 'not comparable',
};
const OTHER_LABELS = { ranIn: 'ran in', harness: 'harness' };
function labelOf(fact) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(fact)?.label ?? OTHER_LABELS[fact] ?? fact;
}
const MOST_PARTS = 6;
/** `GPU 8 × NVIDIA A100-SXM4-80GB → 8 × NVIDIA H100 80GB HBM3`. */
function changeText({ evaluation, fact, before, after }) {
    const where = evaluation === null ? '' : `${evaluation}: `;
    return `${where}${labelOf(fact)} ${differenceText(before, after)}`;
}
function differenceText(before, after) {
    if (isDigestText(before) && isDigestText(after))
        return `changed (${short(before)} → ${short(after)})`;
    if (isMap(before) && isMap(after))
        return mapDifference(before, after);
    if (Array.isArray(before) && Array.isArray(after)) {
        const [was, is] = [counted(before), counted(after)];
        if (was.length + is.length > 2 * MOST_PARTS)
            return listDifference(was, is);
    }
    return `${valueText(before)} → ${valueText(after)}`;
}
/** A value on one line. */
function valueText(value) {
    if (value === null)
        return 'unknown';
    if (typeof value === 'string')
        return isDigestText(value) ? short(value) : value;
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : counted(value).join(', ');
    const entries = Object.entries(value).map(([name, text]) => `${name} ${text}`);
    return entries.length === 0 ? 'none' : entries.join(', ');
}
/** Equal ones told once, with their number. */
function counted(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => (count === 1 ? value : `${count} × ${value}`));
}
function mapDifference(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
    return cut(names.map((name) => `${name} ${before[name] ?? 'none'} → ${after[name] ?? 'none'}`));
}
function listDifference(before, after) {
    const gone = before.filter((value) => !after.includes(value)).map((value) => `−${value}`);
    const come = after.filter((value) => !before.includes(value)).map((value) => `+${value}`);
    return cut([...gone, ...come]);
}
function cut(parts) {
    const more = parts.length - MOST_PARTS;
    return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isDigestText(value) {
    return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value);
}
function short(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}
/** The changes of tier A in one sentence without its stop; `null` where there is none. */
function changedText(changes) {
    const moving = changes.filter(({ tier }) => tier === 'A');
    return moving.length === 0 ? null : `Environment changed: ${moving.map(changeText).join(', ')}`;
}


/***/ }),

/***/ 16761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ColumnRow)
/* harmony export */ });
/** One row of columns as a sample. Texts are read when they are asked for. */
class ColumnRow {
    columns;
    #row;
    #read;
    #scores = null;
    #texts = null;
    constructor(columns, row, read) {
        this.columns = columns;
        this.#row = row;
        this.#read = read;
    }
    get row() {
        return this.#row;
    }
    /** Becomes another row of the same columns, for those who look at one after the other and keep none. */
    moveTo(row) {
        this.#row = row;
        this.#scores = null;
        this.#texts = null;
    }
    get task() {
        return this.columns.keys.task(this.#row);
    }
    get key() {
        return this.columns.keys.key(this.#row);
    }
    get repeat() {
        return this.columns.keys.repeat(this.#row);
    }
    get scores() {
        return (this.#scores ??= this.columns.scores(this.#row));
    }
    /** One of `scores`, `null` where the row has none of that name. */
    score(name) {
        return this.columns.scoreOf(this.#row, name);
    }
    get slices() {
        return this.columns.slices(this.#row);
    }
    get prompt() {
        return this.#text.prompt;
    }
    get target() {
        const target = this.columns.target(this.#row);
        return target === undefined ? this.#text.target : target;
    }
    get response() {
        return this.#text.response;
    }
    get error() {
        return this.columns.failed(this.#row) ? this.#text.error : null;
    }
    get #text() {
        return (this.#texts ??= this.#read(this.columns.place(this.#row)));
    }
    has(print) {
        return this.columns.has(this.#row, print);
    }
    /** Whether texts of two rows are the same, without reading them. */
    isSame(print, other) {
        return this.columns.isSame(print, this.#row, other.columns, other.#row);
    }
}


/***/ }),

/***/ 31745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SortedColumns)
/* harmony export */ });
/* harmony import */ var _column_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16761);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74155);


/** Columns whose rows are numbered in leaf order, with their texts within reach. */
class SortedColumns {
    columns;
    #read;
    constructor(columns, read) {
        this.columns = columns;
        this.#read = read;
    }
    get count() {
        return this.columns.count;
    }
    at(row) {
        return new _column_row_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnRow */ .t(this.columns, row, this.#read);
    }
    /** Where the rows end that are repeats of one of them. */
    endOfKey(row) {
        const { keys } = this.columns;
        let end = row + 1;
        if (keys.repeated)
            while (end < keys.count && keys.isSameKey(row, end))
                end += 1;
        return end;
    }
    /** As streams of rows are read. */
    async *stream() {
        for (let row = 0; row < this.count; row += 1)
            yield this.at(row);
    }
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

/***/ 63608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85334);
/* harmony import */ var _capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33500);









const MAX_REDIRECTS = 3;
/**
 * An asset's bytes, to a file. GitHub redirects to a pre-signed address elsewhere: it is followed without the token,
 * over https alone, and asked for anew on every attempt, since it expires.
 *
 * @param maxBytes more than this is E_SIZE
 */
async function downloadAsset(github, asset, path, maxBytes) {
    if (asset.size > maxBytes)
        throw tooLarge(asset, maxBytes);
    const target = { asset, path, maxBytes };
    for (let attempt = 0;; attempt += 1) {
        const result = await attemptDownload(github, target);
        if ('path' in result)
            return result;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        const pause = github.limits.pauses[attempt];
        if (!result.passing || pause === undefined)
            throw result.error;
        github.log(`${result.error.message}; trying again in ${pause / 1000} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause);
    }
}
async function attemptDownload(github, target) {
    const { asset } = target;
    const call = {
        route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: { asset_id: asset.id },
        headers: { accept: 'application/octet-stream' },
        manualRedirect: true,
        stream: true,
        what: `download ${asset.name}`,
        permission: 'contents: read',
    };
    const { status, headers, data } = await github.send(call);
    const location = headers['location'];
    if (status >= 300 && location !== undefined)
        return follow(location, target, github.limits);
    // GitHub Enterprise Server sends the bytes itself
    const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(github.apiUrl);
    return data instanceof ReadableStream ? store(data, host, target) : broken(asset, host, 'the answer is no file');
}
async function follow(location, target, limits) {
    const { asset } = target;
    const get = (0,_capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__/* .transferFetch */ .I)(limits.timeout, limits.transferTimeout);
    let address = location;
    for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
        const url = URL.canParse(address) ? new URL(address) : null;
        const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address);
        if (url === null || (url.protocol !== 'https:' && !(0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(url))) {
            return { ...broken(asset, host, 'the redirect leads to something that is not https'), passing: false };
        }
        let response;
        try {
            response = await get(url, { redirect: 'manual' });
        }
        catch (error) {
            return broken(asset, host, reasonOf(error));
        }
        const next = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && next !== null && URL.canParse(next, url.href)) {
            address = new URL(next, url).href;
            continue;
        }
        if (response.status === 200 && response.body !== null)
            return store(response.body, host, target);
        await response.body?.cancel();
        return { ...broken(asset, host, `answered ${response.status}`), passing: response.status >= 500 };
    }
    return { ...broken(asset, (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address), 'too many redirects'), passing: false };
}
async function store(body, host, { asset, path, maxBytes }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const counted = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform: (chunk, _encoding, done) => {
            size += chunk.byteLength;
            hash.update(chunk);
            if (size > maxBytes)
                done(tooLarge(asset, maxBytes));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(body, counted, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx)
            return { error, passing: false };
        return broken(asset, host, reasonOf(error));
    }
    if (size !== asset.size)
        return broken(asset, host, `${size} bytes came, ${asset.size} were announced`);
    return { path, size, digest: `sha256:${hash.digest('hex')}` };
}
function tooLarge({ name, size }, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_SIZE', `${name} (${size} bytes) is larger than the ${maxBytes} bytes that are read of its kind`);
}
function broken({ name }, host, why) {
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_NETWORK', `GitHub (${host}) could not send ${name}: ${why}`, {
            hint: 'This is usually temporary: run the job again.',
        }),
        passing: true,
    };
}
function reasonOf(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer within the time limit';
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 97734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ uploadAsset),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   kF: () => (/* binding */ getRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85334);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30839);





const assetBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id, name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, size: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), state: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, browser_download_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(({ browser_download_url: url, state, ...rest }) => ({
    ...rest,
    complete: state === 'uploaded',
    url,
})));
const releaseBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id,
    tag_name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    draft: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    prerelease: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    immutable: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false),
    published_at: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    html_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    upload_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    assets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(assetBody),
}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((release) => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable && !release.draft,
    publishedAt: release.published_at,
    url: release.html_url,
    uploadUrl: release.upload_url,
    assets: release.assets,
})));
/** All releases that the token may see; drafts only where it may write. */
async function listReleases(github) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askAll */ .pI)(github, {
        route: 'GET /repos/{owner}/{repo}/releases',
        what: `list the releases of ${github.repository}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** The release of a tag, the published one before a draft. By listing: GitHub finds no drafts by their tag. */
async function findRelease(github, tag) {
    const ofTag = (await listReleases(github)).filter((release) => release.tag === tag);
    return ofTag.find(({ draft }) => !draft) ?? ofTag[0] ?? null;
}
async function getRelease(github, releaseId) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: { release_id: releaseId },
        what: `read the release ${releaseId}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** A draft for a tag that exists: nobody but maintainers sees it until a later step publishes it. */
async function createDraft(github, tag, prerelease) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'POST /repos/{owner}/{repo}/releases',
        parameters: { tag_name: tag, name: tag, draft: true, prerelease },
        what: `create a draft release for ${tag}`,
        permission: 'contents: write',
    }, releaseBody);
}
/** Attaches a file to a release, streamed from disk. */
async function uploadAsset(github, release, name, path) {
    const url = uploadAddress(github.apiUrl, release.uploadUrl);
    url.searchParams.set('name', name);
    const file = await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
    const call = {
        route: `POST ${url.href}`,
        parameters: { data: file },
        headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
        expected: [422],
        upload: true,
        what: `attach ${name} to the release ${release.tag}`,
        permission: 'contents: write',
    };
    const answer = await github.send(call);
    if (answer.status === 422) {
        if (/immutable/iu.test(answer.message))
            return { kind: 'immutable' };
        if (/already_exists/u.test(answer.message))
            return { kind: 'name-taken' };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `GitHub (${url.host}) could not ${call.what}: ${answer.message} (422)`);
    }
    const asset = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyOf */ .EN)(github, call, answer, assetBody);
    if (asset.name === name && asset.size === file.size)
        return { kind: 'uploaded', asset };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_NETWORK', `GitHub (${url.host}) could not ${call.what}: it holds other bytes than were sent`, {
        hint: `Delete the asset ${name} of that release and run the job again.`,
    });
}
/**
 * The token goes to GitHub's API and to the host for uploads that belongs to it, and nowhere else, whatever the release
 * says: Octokit would send it to any host.
 */
function uploadAddress(apiUrl, template) {
    const address = template.replace(/\{[^}]*\}$/u, '');
    const api = new URL(apiUrl);
    const url = URL.canParse(address) ? new URL(address) : null;
    const hosts = [
        'uploads.github.com',
        ...(api.hostname.endsWith('.ghe.com') ? [api.host.replace(/^api\./u, 'uploads.')] : []),
    ];
    if (url !== null && (url.origin === api.origin || (url.protocol === 'https:' && hosts.includes(url.host))))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `a release wants its assets sent to ${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(address)}, which is not GitHub (${api.host})`, {
        hint: 'Nothing was sent there. Check GITHUB_API_URL, and what stands between this job and GitHub.',
    });
}


/***/ }),

/***/ 55800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ spoolInThreads),
  b: () => (/* binding */ spoolOutput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/columns.js + 2 modules
var evidence_columns = __webpack_require__(74155);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/evidence/sort-keys.js
var sort_keys = __webpack_require__(74339);
;// CONCATENATED MODULE: ./build/evidence/join-columns.js


/**
 * The rows of several columns, those of each behind those of the one before. For rows whose texts are not compared. The
 * memory of the columns is given back: they have no rows any more.
 */
function joinColumns(all) {
    const counts = all.map(({ keys }) => keys.count);
    const join = (make, of) => joinNumbers(make, all.map(of), counts);
    const layouts = new Names(all.map(({ layouts: names }) => names.map((layout) => JSON.stringify(layout))));
    const slices = new Names(all.map(({ sliceTexts }) => sliceTexts));
    const width = Math.max(0, ...all.map(({ scores }) => scores.length));
    return {
        keys: joinKeys(all.map(({ keys }) => keys)),
        layouts: layouts.first.map(({ part, id }) => all[part]?.layouts[id] ?? []),
        layout: layouts.renumber(all.map(({ layout }) => layout), counts),
        scores: Array.from({ length: width }, (_, at) => join(Float64Array, ({ scores }) => scores[at] ?? null)),
        sliceTexts: slices.names,
        slices: slices.renumber(all.map(({ slices: ids }) => ids), counts),
        failed: join(Uint8Array, ({ failed }) => failed),
        targetTexts: ['null'],
        targets: null,
        prints: [],
        file: join(Uint32Array, ({ file }) => file),
        start: join(Float64Array, ({ start }) => start),
        length: join(Uint32Array, ({ length }) => length),
    };
}
function joinKeys(all) {
    const counts = all.map(({ count }) => count);
    const tasks = new Names(all.map((keys) => keys.tasks));
    let segments = 0;
    const starts = all.map((keys) => {
        const own = keys.starts.subarray(0, keys.count).map((start) => start + segments * sort_keys/* SEGMENT */._f);
        (0,grown/* release */._)(keys.starts);
        segments += keys.segments.length;
        return own;
    });
    return {
        tasks: tasks.names,
        segments: all.flatMap((keys) => keys.segments),
        count: counts.reduce((sum, count) => sum + count, 0),
        starts: joinNumbers(Uint32Array, starts, counts) ?? new Uint32Array(0),
        lengths: joinNumbers(Uint32Array, all.map(({ lengths }) => lengths), counts) ?? new Uint32Array(0),
        task: tasks.renumber(all.map(({ task }) => task), counts),
        repeat: joinNumbers(Uint32Array, all.map(({ repeat }) => repeat), counts),
    };
}
/** Names that several lists number, each in its own way. */
class Names {
    names = [];
    /** Which list was the first to have each name, and its number there. */
    first = [];
    /** The number of each name of each list. */
    #ids;
    constructor(lists) {
        const known = new Map();
        this.#ids = lists.map((list, part) => list.map((name, id) => {
            let number = known.get(name);
            if (number === undefined) {
                number = this.names.push(name) - 1;
                known.set(name, number);
                this.first.push({ part, id });
            }
            return number;
        }));
    }
    renumber(columns, counts) {
        const renumbered = columns.map((column, part) => {
            const ids = this.#ids[part] ?? [];
            if (ids.every((to, from) => to === from))
                return column;
            const count = counts[part] ?? 0;
            return column === null
                ? new Uint32Array(count).fill(ids[0] ?? 0)
                : Uint32Array.from({ length: count }, (_, row) => ids[column[row] ?? 0] ?? 0);
        });
        return joinNumbers(Uint32Array, renumbered, counts);
    }
}
/** `null` where all numbers are 0. */
function joinNumbers(make, columns, counts) {
    if (columns.every((column) => column === null))
        return null;
    const joined = new make(counts.reduce((sum, count) => sum + count, 0));
    let at = 0;
    for (const [part, column] of columns.entries()) {
        const count = counts[part] ?? 0;
        if (column !== null) {
            joined.set(column.subarray(0, count), at);
            (0,grown/* release */._)(column);
        }
        at += count;
    }
    return joined;
}

// EXTERNAL MODULE: ./build/evidence/sorted-columns.js
var sorted_columns = __webpack_require__(31745);
// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/threads/pieces.js
var pieces = __webpack_require__(28839);
// EXTERNAL MODULE: ./build/harness/formats/lm-eval-check.js
var lm_eval_check = __webpack_require__(21469);
// EXTERNAL MODULE: ./build/harness/spool-worker.js + 1 modules
var spool_worker = __webpack_require__(7572);
;// CONCATENATED MODULE: ./build/harness/spool-threads.js











/** Below so many bytes threads take longer to start than the reading takes. */
const WORTH_THREADS = 8 * 1024 * 1024;
const PIECE_BYTES = 2 * 1024 * 1024;
/** Each takes memory of its own. */
const MOST_THREADS = 4;
/**
 * Puts the rows of an output in leaf order, in whichever way is the faster.
 *
 * @throws MiraError as `spoolSamples`
 */
async function spoolOutput(output, folder, options = {}) {
    return ((await spoolInThreads([output], folder, options)) ?? {
        ...(await (0,spool/* spoolSamples */.j4)(output.rows(), folder)),
        columns: null,
    });
}
/**
 * Reads the rows of outputs in threads, and puts them in leaf order as `spoolSamples` does.
 *
 * @param folder where a temporary folder may be made
 * @returns `null` for outputs and rows that have to be read one after the other: this reads only what is in order, so
 * that there is one way to say what is not
 * @throws Error when a thread dies; the signal's reason
 */
async function spoolInThreads(outputs, folder, options = {}) {
    const jobs = outputs.flatMap(({ job }) => job ?? []);
    if (jobs.length < outputs.length)
        return null;
    const pieces = await piecesOf(jobs, options.pieceBytes ?? PIECE_BYTES);
    if (pieces === null)
        return null;
    const { list, bytes } = pieces;
    const threads = options.threads ?? (bytes < WORTH_THREADS ? 1 : Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS));
    if (options.threads === undefined && threads < 2)
        return null;
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    let kept = false;
    const close = async () => (0,promises_.rm)(own, { recursive: true, force: true });
    try {
        const work = { work: 'spool', jobs, list, folder: own };
        const stored = await readPieces(work, threads, options.signal ?? null);
        const columns = stored === null ? null : sortedColumns(stored);
        if (columns === null)
            return null;
        const files = Array.from({ length: threads }, (_, thread) => (0,spool_worker/* spoolFile */.Sr)(own, thread));
        const places = placesOf(columns, files);
        kept = true;
        return {
            rows: () => (0,spool/* readRows */.aK)(places),
            counts: columns.keys.counts(),
            places,
            threads,
            columns: new sorted_columns/* SortedColumns */.d(columns, (place) => (0,spool/* readRow */.zK)(files, place)),
            close,
        };
    }
    finally {
        if (!kept)
            await close();
    }
}
/** @returns `null` where a file is not there: who reads it one row after the other says so */
async function piecesOf(jobs, pieceBytes) {
    const list = [];
    let bytes = 0;
    for (const [job, { tasks }] of jobs.entries()) {
        for (const [task, { file }] of tasks.entries()) {
            if (file === null)
                continue;
            const size = await (0,promises_.stat)(file).then((found) => found.size, () => null);
            if (size === null)
                return null;
            bytes += size;
            for (let start = 0; start < size; start += pieceBytes) {
                list.push({ job, task, start, end: Math.min(size, start + pieceBytes) });
            }
        }
    }
    return { list, bytes };
}
/** @returns `null` for rows that have to be read one after the other */
async function readPieces(work, threads, signal) {
    const { jobs, list } = work;
    const checks = jobs.map(({ tasks, resultsFile }) => tasks.map((task) => new lm_eval_check/* TaskCheck */.a(task, resultsFile)));
    const running = new pieces/* PieceThreads */.i(work, list.length, threads, signal);
    let piece = 0;
    for await (const answer of running.answers()) {
        if (answer === null)
            return null;
        const { job = 0, task = 0 } = list[piece] ?? {};
        const check = checks[job]?.[task];
        const filters = jobs[job]?.tasks[task]?.task.filters ?? [];
        for (const [at, filter] of filters.entries())
            check?.count(filter, answer.counts[at] ?? 0);
        check?.addInputs(answer.inputs);
        (0,grown/* release */._)(answer.inputs);
        piece += 1;
    }
    const stored = await running.ends();
    return checks.flat().every((check) => check.holds()) ? stored : null;
}
/** @returns `null` where columns are not made for the rows, or two of them are the same sample */
function sortedColumns(stored) {
    const columns = new evidence_columns/* SampleColumns */.Y(joinColumns(stored));
    if (columns.unfit)
        return null;
    const order = columns.keys.sorted();
    if (columns.keys.duplicate(order) !== null)
        return null;
    columns.arrange(order);
    return columns;
}
function placesOf(columns, files) {
    const { count } = columns;
    const places = {
        count,
        files,
        file: files.length === 1 ? null : new Uint32Array(new SharedArrayBuffer(count * 4)),
        start: new Float64Array(new SharedArrayBuffer(count * 8)),
        length: new Uint32Array(new SharedArrayBuffer(count * 4)),
    };
    for (let row = 0; row < count; row += 1) {
        const { file, start, length } = columns.place(row);
        if (places.file !== null)
            places.file[row] = file;
        places.start[row] = start;
        places.length[row] = length;
    }
    return places;
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jn: () => (/* binding */ isSpoolWork),
  Sr: () => (/* binding */ spoolFile),
  oJ: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/columns.js + 2 modules
var evidence_columns = __webpack_require__(74155);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/storage/spool-writer.js
var spool_writer = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/threads/hand-over.js
var hand_over = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/threads/pieces.js
var pieces = __webpack_require__(28839);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/storage/lines.js
var storage_lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/page-buffer.js
var page_buffer = __webpack_require__(59156);
// EXTERNAL MODULE: ./build/harness/formats/lm-eval-check.js
var lm_eval_check = __webpack_require__(21469);
// EXTERNAL MODULE: ./build/harness/formats/lm-eval-row.js
var lm_eval_row = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/harness/formats/rows.js
var rows = __webpack_require__(29019);
;// CONCATENATED MODULE: ./build/harness/formats/lm-eval-pieces.js







/** More than most lines take, so that the one that crosses the end of a piece is read along. */
const TAIL_BYTES = 64 * 1024;
const LINE_END = 10;
const NOT_PLACED = { file: 0, start: 0, length: 0 };
/** Reads pieces of samples files into columns and a spool file, in any order of pieces. */
class PieceReader {
    #job;
    #columns;
    #writer;
    #block = Buffer.alloc(0);
    #inputs = new TextBytes();
    /** @param writer that tells the columns where it wrote each row */
    constructor(job, columns, writer) {
        this.#job = job;
        this.#columns = columns;
        this.#writer = writer;
    }
    /**
     * @returns `null` for rows that are to be read one after the other: columns are not made for them, or something about
     * them is not in order, and then the place is to be told as well
     * @throws MiraError where a row is not what it should be, at a line that is not its own
     */
    read(piece) {
        const of = this.#job.tasks[piece.task];
        if (of === undefined || of.file === null)
            return null;
        const counts = of.task.filters.map(() => 0);
        const inputs = this.#inputs;
        inputs.clear();
        const lines = this.#lines(of.file, piece);
        if (lines === null || !(0,external_node_buffer_.isUtf8)(lines))
            return null;
        for (let from = 0; from < lines.length;) {
            const found = lines.indexOf(LINE_END, from);
            const to = found < 0 ? lines.length : found;
            const text = lines.toString('utf8', from, to);
            from = to + 1;
            if (to - from > storage_lines/* MAX_LINE_BYTES */.Oc)
                return null;
            if (text.trim() === '')
                continue;
            const row = (0,rows/* parseLine */.A)(of.file, { text, number: 0, start: 0, ended: true });
            const { sample, filter } = (0,lm_eval_row/* parseSample */.s)(row, of.name, of.task);
            if (!this.#columns.add(sample, null, NOT_PLACED))
                return null;
            this.#writer.add(sample);
            const at = of.task.filters.indexOf(filter);
            counts[at] = (counts[at] ?? 0) + 1;
            if (of.task.hash !== null && !inputs.add((0,lm_eval_check/* inputsOf */.V)(row)))
                return null;
        }
        return this.#columns.unfit ? null : { counts, inputs: inputs.taken() };
    }
    /** `null` where there is a longer line than any row has. */
    #lines(path, { start, end }) {
        const fd = (0,external_node_fs_.openSync)(path, 'r');
        try {
            // with the byte before it, because a line begins where another ended
            const position = Math.max(0, start - page_buffer/* PAGE_BYTES */.U);
            const begun = this.#read(fd, position, 0, end - position + TAIL_BYTES);
            const from = start === 0 ? markBytes(begun) : begun.indexOf(LINE_END, start - 1 - position) + 1;
            if ((from === 0 && start > 0) || position + from >= end)
                return begun.subarray(0, 0);
            for (let known = begun;;) {
                const last = known.indexOf(LINE_END, end - 1 - position);
                if (last >= 0)
                    return known.subarray(from, last);
                if (known.length - (end - position) > storage_lines/* MAX_LINE_BYTES */.Oc)
                    return null;
                const more = this.#read(fd, position, known.length, known.length * 2);
                if (more.length === known.length)
                    return known.subarray(from);
                known = more;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** The bytes from `position` on, of which some are known, up to a length or to the end of the file. */
    #read(fd, position, known, length) {
        if (this.#block.length < length) {
            const larger = (0,page_buffer/* pageBuffer */.e)(length);
            this.#block.copy(larger, 0, 0, known);
            this.#block = larger;
        }
        let filled = known;
        while (filled < length) {
            const got = (0,external_node_fs_.readSync)(fd, this.#block, filled, length - filled, position + filled);
            if (got === 0)
                break;
            filled += got;
        }
        return this.#block.subarray(0, filled);
    }
}
/** Bytes of the mark that a file in UTF-8 may begin with. */
function markBytes(bytes) {
    return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
/** Texts in UTF-8, one after the other; as one string they would be copied again and again by the collector. */
class TextBytes {
    #bytes = Buffer.allocUnsafeSlow(64 * 1024);
    #used = 0;
    clear() {
        this.#used = 0;
    }
    /** @returns false for half a pair of surrogates, which the text behind it could complete */
    add(text) {
        if (!text.isWellFormed())
            return false;
        if (this.#used + text.length * 3 > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow((this.#used + text.length * 3) * 2);
            this.#bytes.copy(larger, 0, 0, this.#used);
            this.#bytes = larger;
        }
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
        return true;
    }
    /** A copy. */
    taken() {
        const taken = new Uint8Array(this.#used);
        taken.set(this.#bytes.subarray(0, this.#used));
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/harness/spool-worker.js







/** What is told what a thread is to do has no type; only this project starts it. */
function isSpoolWork(data) {
    return (0,json/* isObject */.Gv)(data) && data['work'] === 'spool';
}
/** The spool file of a thread. */
function spoolFile(folder, thread) {
    return (0,external_node_path_.join)(folder, `rows-${thread}`);
}
function work(data) {
    const { jobs, list, folder, thread } = data;
    const columns = new evidence_columns/* SampleColumns */.Y();
    const writer = new spool_writer/* SpoolWriter */.n(spoolFile(folder, thread), columns.keys, (row, start, length) => columns.setPlace(row, thread, start, length));
    const readers = jobs.map((job) => new PieceReader(job, columns, writer));
    for (const piece of (0,pieces/* takePieces */.h)(data)) {
        tell({ piece, answer: answerTo(readers, list[piece]) });
    }
    writer.flush();
    writer.close();
    tell({ end: columns.stored() });
}
function tell(message) {
    (0,hand_over/* handOver */.C)(message);
}
function answerTo(readers, piece) {
    try {
        return piece === undefined ? null : (readers[piece.job]?.read(piece) ?? null);
    }
    catch {
        // whoever reads the rows one after the other says what it is, and where
        return null;
    }
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SpoolWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);
/* harmony import */ var _evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35955);



/** Rows that are sorted before they are written. */
const RUN_BYTES = 4 * 1024 * 1024;
const WRITE_BYTES = 512 * 1024;
/**
 * Writes rows one after the other into a new file, runs of some thousand rows by the order of their keys: who reads them in
 * leaf order finds some in one place of each run. Only how fast that is depends on it.
 */
class SpoolWriter {
    #fd;
    #keys;
    #placed;
    #run = Buffer.allocUnsafeSlow(RUN_BYTES);
    #out = Buffer.allocUnsafeSlow(WRITE_BYTES);
    /** Of the rows of the run. */
    #ends = [];
    #used = 0;
    #rows = 0;
    /** Bytes that were written. */
    #size = 0;
    /** @param keys to which each row is added before it is written */
    constructor(path, keys, placed) {
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
        this.#keys = keys;
        this.#placed = placed;
    }
    /** @throws Error where a value has no JSON form */
    add(sample) {
        const members = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMembers */ .QI)(sample);
        const most = (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(members);
        if (this.#used + most > RUN_BYTES)
            this.flush();
        if (most > RUN_BYTES)
            this.#addLarge(members);
        else {
            this.#used = (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .putRow */ .OL)(this.#run, this.#used, members);
            this.#ends.push(this.#used);
        }
    }
    #addLarge(members) {
        const bytes = Buffer.allocUnsafeSlow((0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .rowBytes */ .wg)(members));
        (0,_evidence_row_line_js__WEBPACK_IMPORTED_MODULE_2__/* .putRow */ .OL)(bytes, 0, members);
        this.#write(bytes);
        this.#placed(this.#rows, this.#size - bytes.length, bytes.length);
        this.#rows += 1;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
    /** To be called after the last row. */
    flush() {
        const count = this.#ends.length;
        let filled = 0;
        for (const row of this.#keys.sortedRun(this.#rows, this.#rows + count)) {
            const at = row - this.#rows;
            const start = this.#ends[at - 1] ?? 0;
            const end = this.#ends[at] ?? 0;
            const length = end - start;
            if (filled + length > WRITE_BYTES) {
                this.#write(this.#out.subarray(0, filled));
                filled = 0;
            }
            this.#placed(row, this.#size + filled, length);
            if (length > WRITE_BYTES)
                this.#write(this.#run.subarray(start, end));
            else
                filled += this.#run.copy(this.#out, filled, start, end);
        }
        this.#write(this.#out.subarray(0, filled));
        this.#rows += count;
        this.#used = 0;
        this.#ends.length = 0;
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, bytes, done);
        this.#size += bytes.length;
    }
}


/***/ }),

/***/ 27500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ duplicateError),
  UP: () => (/* binding */ longKeyError),
  zK: () => (/* binding */ readRow),
  aK: () => (/* binding */ readRows),
  j4: () => (/* binding */ spoolSamples)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/row-line.js
var row_line = __webpack_require__(35955);
// EXTERNAL MODULE: ./build/evidence/row-keys.js
var row_keys = __webpack_require__(88093);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/grown.js
var grown = __webpack_require__(19947);
;// CONCATENATED MODULE: ./build/storage/row-index.js


/** The keys of rows and where each row stands. Rows count from 0 in the order in which they came. */
class RowIndex {
    keys = new row_keys/* RowKeys */.$();
    #offset = new Float64Array(1024);
    #length = new Uint32Array(1024);
    /** @returns false when the key is too long */
    add(id) {
        return this.keys.add(id);
    }
    setPlace(row, offset, length) {
        if (row >= this.#offset.length) {
            this.#offset = (0,grown/* grown */.g)(this.#offset, new Float64Array(row * 2));
            this.#length = (0,grown/* grown */.g)(this.#length, new Uint32Array(row * 2));
        }
        this.#offset[row] = offset;
        this.#length[row] = length;
    }
    /** Of the rows in another order, in memory that other threads can see, too. */
    places(order) {
        const start = new Float64Array(new SharedArrayBuffer(order.length * 8));
        const length = new Uint32Array(new SharedArrayBuffer(order.length * 4));
        for (let at = 0; at < order.length; at += 1) {
            const row = order[at] ?? 0;
            start[at] = this.#offset[row] ?? 0;
            length[at] = this.#length[row] ?? 0;
        }
        (0,grown/* release */._)(this.#offset);
        (0,grown/* release */._)(this.#length);
        return { start, length };
    }
}

// EXTERNAL MODULE: ./build/storage/spool-file.js
var spool_file = __webpack_require__(82484);
// EXTERNAL MODULE: ./build/storage/spool-writer.js
var spool_writer = __webpack_require__(7369);
;// CONCATENATED MODULE: ./build/storage/spool.js









/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
async function spoolSamples(rows, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    const close = async () => (0,promises_.rm)(own, { recursive: true, force: true });
    try {
        const file = (0,external_node_path_.join)(own, 'rows');
        const index = await writeRows(file, rows);
        const order = index.keys.sorted();
        const twice = index.keys.duplicate(order);
        if (twice !== null)
            throw duplicateError(index.keys, twice);
        index.keys.drop();
        const places = { count: order.length, files: [file], file: null, ...index.places(order) };
        return { rows: () => readRows(places), counts: index.keys.counts(), places, threads: 0, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Two rows of an output that claim to be the same sample. */
function duplicateError(keys, [first, second]) {
    const { task, key, repeat } = keys.id(first);
    return new errors/* MiraError */.gx('E_DUPLICATE_SAMPLE', `task ${JSON.stringify(task)} has the key ${JSON.stringify(key)} twice with repeat ${repeat}, in rows ${first + 1} and ${second + 1} of the output`, { hint: 'A key may come once per task and repeat: count repeats of the same sample with "repeat": 0, 1, 2 …' });
}
async function writeRows(path, rows) {
    const index = new RowIndex();
    const writer = new spool_writer/* SpoolWriter */.n(path, index.keys, (row, start, length) => index.setPlace(row, start, length));
    try {
        for await (const row of rows) {
            if (!index.add(row))
                throw longKeyError(row, index.keys.count);
            writer.add(row);
        }
        writer.flush();
        return index;
    }
    finally {
        writer.close();
    }
}
/** @param row counts from 0 */
function longKeyError({ task, key }, row) {
    return new errors/* MiraError */.gx('E_ROW', `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${row_keys/* MAX_KEY_BYTES */.X} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`, { hint: 'A key is a short name of the sample, not the sample itself.' });
}
/** Rows of spool files as samples, one after the other. */
async function* readRows(places) {
    const reader = new spool_file/* SpoolReader */.n(places);
    try {
        let from = 0;
        for (const to of (0,spool_file/* batchEnds */.B)(places)) {
            const texts = Array.from({ length: to - from }, () => '');
            reader.read(from, to, (slot, bytes, start, end) => {
                texts[slot] = bytes.toString('utf8', start + row_line/* HEAD_BYTES */.Lq, end);
            });
            for (const text of texts)
                yield parseRow(text);
            from = to;
        }
    }
    finally {
        reader.close();
    }
}
/** One row of spool files. */
function readRow(files, { file, start, length }) {
    const places = { count: 1, files: [files[file] ?? ''], file: null };
    const reader = new spool_file/* SpoolReader */.n({ ...places, start: Float64Array.of(start), length: Uint32Array.of(length) });
    let text = '';
    try {
        reader.read(0, 1, (_slot, bytes, from, to) => {
            text = bytes.toString('utf8', from + row_line/* HEAD_BYTES */.Lq, to);
        });
    }
    finally {
        reader.close();
    }
    return parseRow(text);
}
function parseRow(text) {
    const row = JSON.parse(text);
    if (isSample(row))
        return row;
    throw new Error('a temporary file changed while it was in use');
}
/** For rows that this module wrote itself. */
function isSample(row) {
    return (0,json/* isObject */.Gv)(row) && typeof row['key'] === 'string';
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** Tells whoever started this thread something, memory and all: it need not be copied, because this thread is done with it. */
function handOver(message) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message, [...buffersOf(message)]);
}
function buffersOf(value, found = new Set()) {
    if (ArrayBuffer.isView(value)) {
        if (value.buffer instanceof ArrayBuffer)
            found.add(value.buffer);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const member of Object.values(value))
            buffersOf(member, found);
    }
    return found;
}


/***/ })

};
