export const id = 2488;
export const ids = [2488];
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

/***/ 74401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded)
/* harmony export */ });
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 56080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ makeSelected)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);

/**
 * The claims that were selected.
 *
 * @param groundOf what the claims on a task stand on; `null` for a task of which nothing is known
 */
function makeSelected({ specs }, tallies, tasks, groundOf) {
    return specs.flatMap((spec) => {
        const ground = groundOf(spec.task);
        const task = tasks.get(spec.task) ?? null;
        if (ground === null)
            return [];
        if (spec.aggregate)
            return task === null ? [] : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAggregateClaim */ .w6)(spec, task, ground)];
        const tally = tallies.get(spec.id);
        if (tally === null || ground.root === null)
            return [];
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildClaim */ .J_)(spec, tally, task, tallies.rows.get(spec.task) ?? 0, ground)];
    });
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeClaims),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _claims_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);
/* harmony import */ var _claims_bounded_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74401);
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82008);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43299);
/* harmony import */ var _claims_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56080);
/* harmony import */ var _claims_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92770);
/* harmony import */ var _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75719);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71583);
/* harmony import */ var _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29338);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33040);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);











/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, controls, commitments, materials) {
    const { plan } = session;
    const ruleList = plan.claims === 'auto' ? [] : plan.claims;
    const matcher = new _claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .ClaimRules */ .AS(ruleList);
    const tallied = (counted) => _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tallies */ .Tz.of(counted, matcher.wantsSlice, matcher.estimatorsOf);
    const all = await tallied(controls.length === 0 ? rows() : (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .countedRows */ .QL)(rows()));
    // what the harness printed counts broken samples too
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkReported */ .ID)(all.all(), reported.tasks);
    const broken = (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenIn */ .pf)(controls);
    const some = [...broken.values()].some(({ size }) => size > 0);
    const tallies = some ? await tallied((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .countedRows */ .QL)(rows(), broken)) : all;
    const tasks = some ? withoutBroken(reported.tasks, all, tallies) : reported.tasks;
    const selection = plan.claims === 'auto'
        ? (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAuto */ .cu)(tallies, tasks, _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_MARGIN)
        : (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectByRules */ .pF)(tallies, tasks, plan.claims, (rule) => (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOfRule */ .Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = (0,_claims_make_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSelected */ .s)(selection, tallies, tasks, (task) => {
        const evaluation = reported.evaluations.get(task);
        if (evaluation === undefined)
            return null;
        const own = materials.get(evaluation) ?? [];
        const planned = plan.evaluations[evaluation];
        // an image that is only declared changes no number
        const ran = planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runsInImage */ .LN)(planned);
        const depends = own.filter(({ kind }) => kind !== 'image' || ran);
        return {
            root: roots.get(task) ?? null,
            materials: ['model', ...depends.map(({ kind, name }) => `${kind}:${name}`), _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_7__/* .ENVIRONMENT_ID */ .Wr],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
            sampling: planned ?? {},
        };
    });
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkScored */ .tU)(wholeMetrics(selection, tallies, { tasks }), (task) => minScored(plan, reported, task));
    return claims;
}
/** The tasks, of which fewer rows are expected where broken samples are left out. */
function withoutBroken(tasks, all, counted) {
    return new Map([...tasks].map(([task, info]) => {
        const left = (all.rows.get(task) ?? 0) - (counted.rows.get(task) ?? 0);
        return [task, { ...info, expected: info.expected === null ? null : info.expected - left }];
    }));
}
/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics({ specs }, tallies, { tasks }) {
    return specs.flatMap(({ task, metric }) => {
        const id = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_9__/* .formatClaimId */ .B)({ task, metric, slice: null });
        const tally = tallies.get(id);
        if (tally === null)
            return [];
        const counts = (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
        return [{ id, task, slice: null, counts }];
    });
}
function minScored(plan, reported, task) {
    return plan.evaluations[reported.evaluations.get(task) ?? '']?.minScored ?? 0;
}
function rulerOf(materials, harness) {
    const of = (kind) => materials.filter((material) => material.kind === kind).map(({ digest }) => digest);
    return { datasets: of('dataset'), prompts: of('prompts'), scorer: of('scorer'), harness };
}
/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
function termsOf(plan) {
    const rules = plan.claims === 'auto' ? null : new _claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !(0,_claims_bounded_js__WEBPACK_IMPORTED_MODULE_10__/* .isBounded */ .C)(claim);
            return { margin: _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_MARGIN, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        const { metric: _pattern, direction: _declared, ...own } = rule;
        return { ...own, rule: index };
    };
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
/* unused harmony export sameJson */
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


/***/ })

};
