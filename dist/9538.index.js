export const id = 9538;
export const ids = [9538,671];
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

/***/ 56470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ policyThatApplies),
/* harmony export */   yj: () => (/* binding */ countsAsBaseline)
/* harmony export */ });
/* unused harmony export POLICY_FILE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99368);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55564);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41278);






const POLICY_FILE = 'mira.policy.yml';
/**
 * `mira.policy.yml` beside `mira.yml`: on a pull request that of the base commit, so that a change is not judged by the
 * policy that it brings. What the change would make of it is named.
 *
 * @throws MiraError E_CONFIG_…, E_KEY of the policy that applies
 */
async function policyThatApplies(asked) {
    const { configPath, root, context, github, warnings } = asked;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, POLICY_FILE);
    const trigger = context?.trigger;
    if ((trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group') || github === null) {
        return { policy: (await exists(own)) ? await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .tb)(own) : null, changes: [] };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(configPath.replaceAll('\\', '/')), POLICY_FILE);
    const policy = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyAt */ .E4)(github, path, trigger.baseSha);
    const head = (await exists(own)) ? await headPolicy(own, warnings) : null;
    const same = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(policy?.policy ?? null) === (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(head?.policy ?? null);
    return { policy, changes: same ? [] : [{ what: `whose signatures count (${POLICY_FILE})`, claim: null }] };
}
/** It judges nothing, so that what is wrong with it is only told. */
async function headPolicy(path, warnings) {
    try {
        return await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .tb)(path);
    }
    catch (error) {
        const { code, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMiraError */ .oF)(error);
        warnings.push(`the ${POLICY_FILE} of this change cannot be used: ${code}: ${message}`);
        return null;
    }
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}
/**
 * Whether a policy counts an evaluation or a gate that others are compared with. A baseline may be old and may lack claims
 * that were asked for later: of it only the signer, the witnesses and the distrust windows are asked.
 */
function countsAsBaseline({ policy, keys }, facts, now) {
    const asked = { keys, policy: { ...policy, maxAgeSeconds: null, claims: [], gate: null } };
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBy */ .FU)(asked, facts, now, (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .roleOf */ .kp)(facts.statement));
}


/***/ }),

/***/ 74788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B0: () => (/* binding */ isFork),
  fA: () => (/* binding */ openSession),
  lW: () => (/* binding */ pathIn),
  Z9: () => (/* binding */ placeOfRule),
  aF: () => (/* binding */ releaseTag),
  fz: () => (/* binding */ shownIn),
  zZ: () => (/* binding */ triggerKind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/choose.js
var choose = __webpack_require__(97069);
// EXTERNAL MODULE: ./build/baseline/find.js
var find = __webpack_require__(69579);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(49600);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(88328);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/policy/events.js
var events = __webpack_require__(20946);
// EXTERNAL MODULE: ./build/commands/config.js
var config = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(94912);
// EXTERNAL MODULE: ./build/commands/run/policy-file.js
var policy_file = __webpack_require__(56470);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/plan/config.js + 5 modules
var plan_config = __webpack_require__(44588);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/commands/run/rules.js




/**
 * The plan with the rules that judge this run: on a pull request `claims`, `gate`, `signers` and `baseline` come from
 * `mira.yml` at the base commit, so that a change cannot loosen what it is judged by (contracts.md §5). Options override both.
 */
async function rulesThatJudge(head, asked) {
    const base = await basePlan(asked);
    const { waivers, supersedes, ...unwaived } = head;
    const changing = changeIn(asked) !== null;
    if (base === null && changing && waivers !== undefined) {
        asked.warnings.push('the waivers of this change do not count: only those of the commit it is based on do');
    }
    const judged = base === null
        ? {
            ...unwaived,
            ...(changing || waivers === undefined ? {} : { waivers }),
            ...(changing || supersedes === undefined ? {} : { supersedes }),
        }
        : {
            ...unwaived,
            claims: base.claims,
            gate: base.gate,
            signers: base.signers,
            // pointing at a weaker release would loosen as much as a wider margin
            baseline: base.baseline,
            // and so would taking back the evaluation that it is compared with
            ...(base.supersedes === undefined ? {} : { supersedes: base.supersedes }),
            ...(base.waivers === undefined ? {} : { waivers: base.waivers }),
        };
    const { baseline, failOn } = asked.options;
    return {
        plan: {
            ...judged,
            baseline: baseline ?? judged.baseline,
            gate: failOn === null ? judged.gate : { ...judged.gate, failOn },
        },
        baseRules: base,
        ruleChanges: base === null ? [] : [...(0,changes/* ruleChanges */.gL)(base, head), ...(0,changes/* baselineChanges */.$C)(base, head)],
    };
}
/** The event, where it is about something that is judged before it is part of a branch. */
function changeIn({ context }) {
    const trigger = context?.trigger;
    return trigger?.kind === 'pull-request' || trigger?.kind === 'merge-group' ? trigger : null;
}
async function basePlan(asked) {
    const { configPath, github, warnings } = asked;
    const trigger = changeIn(asked);
    if (trigger === null)
        return null;
    const why = await (async () => {
        if (github === null)
            return 'no token was given to read it with';
        try {
            const bytes = await (0,contents/* getFile */.l)(github, configPath, trigger.baseSha);
            return bytes === null ? `there is no ${configPath} there` : (0,plan_config/* parsePlan */.v)(bytes.toString('utf8'), configPath).plan;
        }
        catch (error) {
            return error instanceof errors/* MiraError */.gx ? `${error.code}: ${error.message}` : (0,errors/* messageOf */.bD)(error);
        }
    })();
    if (typeof why !== 'string')
        return why;
    warnings.push(`the rules are those of this change, not of the commit it is based on: ${why}`);
    return null;
}

// EXTERNAL MODULE: ./build/commands/run/signing.js + 1 modules
var run_signing = __webpack_require__(30193);
;// CONCATENATED MODULE: ./build/commands/run/session.js














/**
 * Everything that can be known before the harness runs is settled here, so that nobody loses GPU hours to it: the
 * trigger, the configuration, the rules, the identity and the privacy of the repository.
 *
 * @param rights `never-signs` for a job that evaluates what another one signs
 * @throws MiraError E_UNSAFE_TRIGGER, E_CONFIG_…, E_NO_OIDC, E_PRIVATE_LOG, E_KEY, E_TRUST_ROOT
 */
async function openSession(options, environment, host, rights = 'may-sign') {
    const { env, workspace } = environment;
    const seen = env['GITHUB_ACTIONS'] === 'true' ? (0,github_context/* readContext */.y)(env) : null;
    const signing = (0,events/* decideSigning */.m)({
        trigger: triggerKind(seen),
        fork: isFork(seen),
        option: options.sign,
        hasKey: options.key !== null,
        event: seen?.event ?? 'none',
    });
    const warnings = [];
    const configPath = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, options.config)) || options.config;
    const located = await (0,config/* loadPlan */.Y)((0,external_node_path_.resolve)(workspace, options.config), configPath);
    const github = clientOf(options, seen, host);
    const context = seen === null || github === null ? seen : await completed(seen, github, warnings);
    const { plan, ruleChanges, baseRules } = await rulesThatJudge(located.plan, {
        configPath,
        context,
        github,
        options,
        warnings,
    });
    const root = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, options.config));
    const applying = await (0,policy_file/* policyThatApplies */.ez)({ configPath, root, context, github, warnings });
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.temp, 'mira-'));
    return {
        options,
        environment,
        host,
        context,
        github,
        located,
        plan,
        planDigest: (0,plan_plan/* planDigest */.Gb)(plan),
        policyDigest: (0,plan_plan/* policyDigest */.p1)(plan),
        ruleChanges: [...ruleChanges, ...applying.changes],
        policy: applying.policy,
        baseRules,
        root,
        configPath,
        signing,
        method: signing.sign && rights === 'may-sign' ? await (0,run_signing/* prepareSigning */.v)(options, environment, host, context) : null,
        trustRoot: await trustRootOf(options, environment, context, warnings),
        out: (0,external_node_path_.resolve)(workspace, options.out),
        work,
        startedOn: environment.now(),
        warnings,
        baselineFile: await holdBaselineFile(plan, root, work),
    };
}
/** Nobody should wait long for a root that is seldom another one. */
const REFRESH_TIMEOUT = 5_000;
/** In a job of github.com, for whose identities the public instance of Sigstore vouches, its newest root; else what is shipped. */
async function trustRootOf({ trustedRoot, key }, environment, context, warnings) {
    const { workspace, temp } = environment;
    if (trustedRoot !== null)
        return (0,trust/* loadTrustRoot */.D)((0,external_node_path_.resolve)(workspace, trustedRoot));
    if (context?.serverUrl !== PUBLIC_GITHUB || key !== null)
        return (0,trust/* loadTrustRoot */.D)(null);
    return (0,trust/* loadTrustRoot */.D)(null, {
        cache: (0,external_node_path_.join)(temp, 'mira-tuf'),
        timeout: REFRESH_TIMEOUT,
        now: environment.now(),
        warn: (message) => warnings.push(message),
    });
}
const PUBLIC_GITHUB = 'https://github.com';
async function holdBaselineFile(plan, root, work) {
    const source = (0,choose/* baselineSource */.f)(plan.baseline);
    if (source.kind !== 'file')
        return null;
    const found = await (0,find/* loadBaselineFile */.im)((0,external_node_path_.resolve)(root, source.path));
    const held = async (path) => {
        if (path === null)
            return null;
        const copy = (0,external_node_path_.join)(work, `baseline-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.copyFile)(path, copy);
        return copy;
    };
    return {
        ...found,
        samplesPath: await held(found.samplesPath),
        saltsPath: await held(found.saltsPath),
        digestsPath: await held(found.digestsPath),
        modelPath: await held(found.modelPath),
    };
}
/** Where a rule that judges this run stands in the workspace's `mira.yml`, if it stands there. */
function placeOfRule({ plan, located }, rule) {
    const metric = rule === null || plan.claims === 'auto' ? undefined : plan.claims[rule]?.metric;
    if (metric === undefined || located.plan.claims === 'auto')
        return undefined;
    return located.claimPlaces[located.plan.claims.findIndex((claim) => claim.metric === metric)];
}
/** A path of the plan on this machine. */
function pathIn(session, path) {
    return (0,external_node_path_.join)(session.root, path);
}
/** A path of the plan as people know it: relative to the workspace. */
function shownIn({ configPath }, path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(configPath), path);
}
function triggerKind(context) {
    if (context === null)
        return 'terminal';
    const { trigger } = context;
    if (trigger.kind === 'branch') {
        return trigger.branch === context.repository.defaultBranch ? 'default-branch' : 'other-branch';
    }
    return trigger.kind;
}
function isFork(context) {
    return context?.trigger.kind === 'pull-request' && context.trigger.fork;
}
/** The tag that the run is a release of, if it is one. */
function releaseTag(context) {
    const trigger = context?.trigger;
    return trigger?.kind === 'tag' || trigger?.kind === 'release' ? trigger.tag : null;
}
function clientOf(options, context, host) {
    if (context === null || options.token === null)
        return null;
    return (0,client/* createClient */.U)({
        token: options.token,
        apiUrl: context.apiUrl,
        repository: context.repository.fullName,
        log: (message) => host.info(message),
    });
}
/** Not every event says whether the repository is private and what its default branch is called. */
async function completed(context, github, warnings) {
    const { repository } = context;
    if (repository.private !== null && repository.defaultBranch !== null)
        return context;
    try {
        const facts = await (0,github_repository/* getRepository */.T)(github);
        return {
            ...context,
            repository: { ...repository, private: facts.private, defaultBranch: facts.defaultBranch },
        };
    }
    catch {
        warnings.push('GitHub did not describe the repository; it is treated as private');
        return { ...context, repository: { ...repository, private: true } };
    }
}


/***/ }),

/***/ 30193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ keySource),
  v: () => (/* binding */ prepareSigning)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/signing/identity.js




const AUDIENCE = 'sigstore';
const ATTEMPTS = 3;
const MAX_BYTES = 64 * 1024;
/**
 * Identity tokens of a GitHub Actions job (docs.github.com, "OpenID Connect reference").
 *
 * @throws MiraError E_NO_OIDC at once when the job may not ask for tokens; E_OIDC from `getToken`
 */
function githubIdentity(options) {
    const { requestUrl = '', requestToken = '' } = options;
    if (requestUrl === '' || requestToken === '')
        throw noIdentity(options.fork);
    options.mask(requestToken);
    const url = tokenUrl(requestUrl);
    return {
        getToken: async () => {
            const token = tokenOf(await ask(url, requestToken, options), url);
            options.mask(token);
            assertReadable(token, url);
            return token;
        },
    };
}
function noIdentity(fork) {
    return fork
        ? new errors/* MiraError */.gx('E_NO_OIDC', 'a pull request from a fork is given no identity token, so nothing can be signed.', {
            hint: 'Leave `sign` at `auto`: the run then compares unsigned, and the release is signed when it is made.',
        })
        : new errors/* MiraError */.gx('E_NO_OIDC', 'this job may not ask for an identity token, so nothing can be signed.', {
            hint: 'Add to the job:   permissions: { id-token: write }      ' +
                "(on a fork's pull request no token is ever given: the run compares unsigned)",
        });
}
function tokenUrl(requestUrl) {
    const url = URL.canParse(requestUrl) ? new URL(requestUrl) : null;
    if (url === null || (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,http/* isLoopback */.U9)(url)))) {
        throw new errors/* MiraError */.gx('E_OIDC', `ACTIONS_ID_TOKEN_REQUEST_URL (${(0,http/* hostOf */.w4)(requestUrl)}) is not an https address`, {
            hint: 'The runner sets this variable; an earlier step must not change it.',
        });
    }
    url.searchParams.set('audience', AUDIENCE);
    return url.href;
}
async function ask(url, bearer, options) {
    const request = {
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        timeout: options.timeout ?? 20_000,
        maxBytes: MAX_BYTES,
    };
    for (let attempt = 1;; attempt += 1) {
        const last = attempt === ATTEMPTS;
        try {
            const response = await (0,http/* exchange */.cv)(url, request, 'E_OIDC', 'the identity token service');
            if (response.status === 200)
                return response;
            if (response.status < 500 || last)
                throw refused(url, `answered ${response.status}`);
        }
        catch (error) {
            // what was refused for good is not asked again; nor is a service that let the time limit pass
            if (last || (0,http/* isLate */.lS)(error) || (error instanceof errors/* MiraError */.gx && error.cause === undefined))
                throw error;
        }
        await (0,promises_.setTimeout)((options.pause ?? 1000) * attempt);
    }
}
function tokenOf(response, url) {
    const answer = tryParse(response.body.toString('utf8'));
    const token = (0,json/* isObject */.Gv)(answer) ? answer['value'] : null;
    if (typeof token !== 'string' || token === '')
        throw refused(url, 'answered without a token');
    return token;
}
/** A token that Fulcio could not use is refused here: it would say no more of it than 400. */
function assertReadable(token, url) {
    const parts = token.split('.');
    const claims = parts.length === 3 ? tryParse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : null;
    const readable = parts.every((part) => /^[A-Za-z0-9_-]+$/u.test(part)) && (0,json/* isObject */.Gv)(claims);
    const subject = readable ? claims['sub'] : null;
    if (typeof subject !== 'string' || subject === '')
        throw refused(url, 'answered with something that is no identity token');
}
function tryParse(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return null;
    }
}
function refused(url, what) {
    return new errors/* MiraError */.gx('E_OIDC', `the identity token service (${(0,http/* hostOf */.w4)(url)}) ${what}`, {
        hint: 'This is usually temporary: run the job again.',
    });
}

// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/commands/services.js + 1 modules
var services = __webpack_require__(76857);
;// CONCATENATED MODULE: ./build/commands/run/signing.js





/**
 * How the run will sign: with a key, or with the job's identity.
 *
 * @throws MiraError E_KEY, E_NO_OIDC, E_PRIVATE_LOG, E_USAGE, E_SIGNING_CONFIG
 */
async function prepareSigning(options, environment, host, context) {
    const { env, workspace } = environment;
    const keyed = options.key !== null;
    const { fulcioUrl, witnesses } = await (0,services/* chooseServices */.w)(options, { keyed, workspace, now: environment.now() });
    const logs = witnesses.logs.map(({ url }) => url);
    // a time stamp is over a digest and published nowhere
    assertMayBePublic(options, context, keyed ? logs : [fulcioUrl, ...logs]);
    if (options.key !== null) {
        const key = await (0,signing_key/* loadSigningKey */.fm)(keySource(options.key, workspace), env, { passphrase: options.keyPassphrase });
        host.info(`Signing with the key whose public half has the digest ${key.digest}`);
        return { kind: 'key', key, witnesses };
    }
    const identity = githubIdentity({
        requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'],
        requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        fork: false,
        mask: (value) => host.mask(value),
    });
    return { kind: 'keyless', fulcioUrl, witnesses, identity };
}
/** A path is relative to the workspace. */
function keySource(spec, workspace) {
    return spec.startsWith('env:') ? spec : (0,external_node_path_.resolve)(workspace, spec);
}
/** A private repository's name must not end up in a public log unless somebody said so. */
function assertMayBePublic(options, context, urls) {
    if (options.publicLog || context === null || context.repository.private === false)
        return;
    const publicHost = urls.find((url) => /(?:^|\.)sig(?:store|stage)\.dev\.?$/u.test(new URL(url).hostname));
    if (publicHost === undefined)
        return;
    throw new errors/* MiraError */.gx('E_PRIVATE_LOG', `this repository is private, and signing would name it in a public log (${publicHost})`, {
        hint: 'Sign with a key (`key`), name private services (`fulcio-url`, `rekor-url`, `tsa-url`), or agree with `public-log: true`.',
    });
}


/***/ }),

/***/ 33500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ transferFetch),
/* harmony export */   U: () => (/* binding */ cappedFetch)
/* harmony export */ });
/** `fetch` that ends the body with an error once it is longer than `maxBytes`; Octokit itself reads without end. */
function cappedFetch(maxBytes) {
    return async (input, init) => {
        return capBody(await fetch(input, init), maxBytes);
    };
}
const MAX_ERROR_BODY = 1024 * 1024;
/**
 * `fetch` for files: the head of the answer has to come within `timeout` ms, the body within `transferTimeout`. The
 * size of a file is the caller's to limit.
 */
function transferFetch(timeout, transferTimeout) {
    return async (input, init) => {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new DOMException('no answer in time', 'TimeoutError')), timeout);
        const signal = AbortSignal.any([late.signal, AbortSignal.timeout(transferTimeout)]);
        try {
            const response = await fetch(input, { ...init, signal });
            return response.status < 400 ? response : capBody(response, MAX_ERROR_BODY);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function capBody(response, maxBytes) {
    if (response.body === null)
        return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(cap(maxBytes)), { status, statusText, headers });
}
function cap(maxBytes) {
    let size = 0;
    return new TransformStream({
        transform: (chunk, controller) => {
            size += chunk.byteLength;
            if (size > maxBytes)
                controller.error(new RangeError(`the body is longer than ${maxBytes} bytes`));
            else
                controller.enqueue(chunk);
        },
    });
}


/***/ }),

/***/ 49600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/github/capped-fetch.js
var capped_fetch = __webpack_require__(33500);
;// CONCATENATED MODULE: ./build/github/failure.js

/** Reads what Octokit throws: an `HttpError` has a `response` only where there was one. */
function failureOf(thrown, timeout) {
    if (isStatusError(thrown)) {
        const { status, message, response } = thrown;
        return {
            kind: 'status',
            status,
            message: oneLine(message),
            retryAfter: retryAfter(status, message, response.headers),
        };
    }
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
    return {
        kind: 'silence',
        why: late ? `no answer within ${timeout / 1000} s` : oneLine((0,errors/* messageOf */.bD)(thrown)),
        cause: thrown,
    };
}
/** The error that a failure ends with, once nothing is tried any more. */
function errorOf(failure, { what, permission }, host) {
    const head = `GitHub (${host}) could not ${what}`;
    if (failure.kind === 'silence') {
        return new errors/* MiraError */.gx('E_NETWORK', `${head}: ${failure.why}`, { hint: TEMPORARY, cause: failure.cause });
    }
    const { status, message } = failure;
    if (failure.retryAfter !== null) {
        const wait = Number.isFinite(failure.retryAfter)
            ? `for ${Math.ceil(failure.retryAfter)} s`
            : 'without naming an end';
        return new errors/* MiraError */.gx('E_RATE_LIMIT', `${head}: it asks to wait ${wait} (${status})`, {
            hint: 'Too many requests were made with this token: run the job again later.',
        });
    }
    if (status === 401) {
        const hint = `The token was refused: check the \`token\` input, and that it has not expired. ${permissionHint(permission)}`;
        return new errors/* MiraError */.gx('E_GITHUB_PERMISSION', `${head}: ${message} (401)`, { hint });
    }
    if (status === 403) {
        return new errors/* MiraError */.gx('E_GITHUB_PERMISSION', `${head}: ${message} (${status})`, {
            hint: permissionHint(permission),
        });
    }
    if (status === 404) {
        const hint = `Either it does not exist, or the token may not see it. ${permissionHint(permission)}`;
        return new errors/* MiraError */.gx('E_GITHUB', `${head}: ${message} (404)`, { hint });
    }
    return new errors/* MiraError */.gx('E_GITHUB', `${head}: ${message} (${status})`, status >= 500 ? { hint: TEMPORARY } : {});
}
/** The lines that give a job's token the permission. */
function permissionHint(permission) {
    return [
        "Add to the job (a job that names one permission has no others; the token of a fork's pull request can only read):",
        '  permissions:',
        `    ${permission}`,
    ].join('\n');
}
const TEMPORARY = 'This is usually temporary: run the job again. githubstatus.com says whether GitHub has a problem.';
function isStatusError(thrown) {
    return (thrown instanceof Error &&
        'status' in thrown &&
        typeof thrown.status === 'number' &&
        'response' in thrown &&
        typeof thrown.response === 'object' &&
        thrown.response !== null &&
        'headers' in thrown.response);
}
/**
 * Primary and secondary rate limits come as 429 or as 403, with `retry-after`, or `x-ratelimit-remaining: 0` and the
 * reset in epoch seconds, or neither (docs.github.com, "Rate limits for the REST API").
 */
function retryAfter(status, message, headers) {
    if (status !== 429 && status !== 403)
        return null;
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds;
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
        return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : Number.POSITIVE_INFINITY;
    }
    return status === 429 || /rate limit/iu.test(message) ? Number.POSITIVE_INFINITY : null;
}
/** GitHub's text is foreign: control and format characters and anything beyond 200 characters are left out. */
function oneLine(text) {
    const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

;// CONCATENATED MODULE: ./build/github/client.js






const LIMITS = { timeout: 20_000, transferTimeout: 600_000, pauses: [500, 2000], longestWait: 60 };
const MAX_BODY = 16 * 1024 * 1024;
/** A client for one repository. Nothing is loaded or sent before the first call. */
function createClient(options) {
    const { apiUrl, repository, log } = options;
    const limits = { ...LIMITS, ...options.limits };
    const host = (0,http/* hostOf */.w4)(apiUrl);
    let connected = null;
    const send = async (call) => {
        connected ??= connect(options);
        const request = await connected;
        for (let attempt = 0;; attempt += 1) {
            let failure;
            try {
                const { status, headers, data } = await request(call.route, parametersOf(call, repository, limits));
                return { status, headers, data, message: '' };
            }
            catch (error) {
                failure = failureOf(error, timeoutOf(call, limits));
            }
            if (failure.kind === 'status' && call.expected?.includes(failure.status) === true) {
                return { status: failure.status, headers: {}, data: null, message: failure.message };
            }
            const pause = pauseAfter(failure, attempt, call, limits);
            if (pause === null)
                throw errorOf(failure, call, host);
            log(`GitHub (${host}) could not ${call.what} at once; trying again in ${pause / 1000} s`);
            await (0,promises_.setTimeout)(pause);
        }
    };
    return { repository, apiUrl, limits, log, send };
}
/** Loads Octokit; `@actions/github` reads the event's file while it is loaded and throws where that is no JSON. */
async function connect({ token, apiUrl, log }) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null || (url.protocol !== 'https:' && !(0,http/* isLoopback */.U9)(url))) {
        throw new errors/* MiraError */.gx('E_GITHUB', `the address of GitHub's API (${(0,http/* hostOf */.w4)(apiUrl)}) is not an https URL`, {
            hint: 'GITHUB_API_URL says where the API is; the token is not sent over plain http.',
        });
    }
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
        const { request } = getOctokit(token, { baseUrl: apiUrl, userAgent: `mira-attest/${version/* VERSION */.x}`, log: quiet });
        return async (route, parameters) => {
            const answer = await request(route, { ...parameters });
            const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
            const data = answer.data;
            return { status: answer.status, headers: Object.fromEntries(headers), data };
        };
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_GITHUB', `the GitHub client could not be set up: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check the `token` input, and that GITHUB_EVENT_PATH names the JSON file of the event.',
            cause: error,
        });
    }
}
function parametersOf(call, repository, limits) {
    const [owner, repo] = repository.split('/');
    return {
        // elsewhere they would become members of the body
        ...(call.route.includes('{owner}') ? { owner, repo } : {}),
        ...call.parameters,
        headers: { 'x-github-api-version': '2022-11-28', ...call.headers },
        request: {
            ...(call.stream === true
                ? { fetch: (0,capped_fetch/* transferFetch */.I)(limits.timeout, limits.transferTimeout) }
                : { fetch: (0,capped_fetch/* cappedFetch */.U)(MAX_BODY), signal: AbortSignal.timeout(timeoutOf(call, limits)) }),
            redirect: call.manualRedirect === true ? 'manual' : 'follow',
            parseSuccessResponseBody: call.stream !== true,
        },
    };
}
function timeoutOf(call, limits) {
    return call.upload === true ? limits.transferTimeout : limits.timeout;
}
/** Milliseconds until the next attempt, or `null` when this one was the last. */
function pauseAfter(failure, attempt, call, limits) {
    const pause = limits.pauses[attempt];
    if (pause === undefined)
        return null;
    if (failure.kind === 'status' && failure.retryAfter !== null) {
        // nothing was done yet, so that a write may be sent again too
        return failure.retryAfter <= limits.longestWait ? failure.retryAfter * 1000 : null;
    }
    const passing = failure.kind === 'silence' || failure.status >= 500;
    return passing && (call.repeatable ?? call.route.startsWith('GET ')) ? pause : null;
}


/***/ }),

/***/ 99273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/github/trigger.js

const sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
const id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const pullPayload = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        number: id,
        head: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* object */.Ikc({ id })), null) }),
        base: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* object */.Ikc({ id }) }),
    }),
});
const mergeGroupPayload = dist/* object */.Ikc({
    merge_group: dist/* object */.Ikc({ head_sha: sha, head_ref: dist/* string */.YjP(), base_sha: sha, base_ref: dist/* string */.YjP() }),
});
const releasePayload = dist/* object */.Ikc({
    release: dist/* object */.Ikc({ id, tag_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)), prerelease: dist/* fallback */.NpB(dist/* boolean */.zMY(), false) }),
});
/** Sorts an event into the kinds that are treated differently; a payload that says too little is `other`. */
function triggerOf({ event, ref, payload, defaultBranch }) {
    const on = refOf(ref, defaultBranch);
    const other = { kind: 'other', event };
    switch (event) {
        case 'pull_request':
            return pullRequest(payload) ?? other;
        case 'merge_group':
            return mergeGroup(payload) ?? other;
        case 'push':
            if (on.tag !== null)
                return { kind: 'tag', tag: on.tag };
            return on.branch === null ? other : { kind: 'branch', branch: on.branch, isDefault: on.isDefault };
        case 'release':
            return release(payload) ?? other;
        case 'schedule':
            return { kind: 'schedule', ...on };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'dispatch', ...on };
        case 'pull_request_target':
        case 'workflow_run':
            return { kind: 'unsafe', event };
        default:
            return other;
    }
}
function pullRequest(payload) {
    const parsed = dist/* safeParse */.xLC(pullPayload, payload);
    if (!parsed.success)
        return null;
    const { number, head, base } = parsed.output.pull_request;
    return {
        kind: 'pull-request',
        number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha: base.sha,
        baseRef: base.ref,
        fork: head.repo?.id !== base.repo.id,
    };
}
function mergeGroup(payload) {
    const parsed = dist/* safeParse */.xLC(mergeGroupPayload, payload);
    if (!parsed.success)
        return null;
    const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = parsed.output.merge_group;
    return { kind: 'merge-group', headSha, headRef, baseSha, baseRef };
}
function release(payload) {
    const parsed = dist/* safeParse */.xLC(releasePayload, payload);
    if (!parsed.success)
        return null;
    const { id: releaseId, tag_name: tag, prerelease } = parsed.output.release;
    return { kind: 'release', tag, releaseId, prerelease };
}
function refOf(ref, defaultBranch) {
    const tag = after(ref, 'refs/tags/');
    const branch = after(ref, 'refs/heads/');
    return { tag, branch, isDefault: branch !== null && branch === defaultBranch };
}
function after(text, prefix) {
    return text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : null;
}

;// CONCATENATED MODULE: ./build/github/context.js



const repositoryName = /^(?<owner>[A-Za-z0-9_.-]+)\/(?<name>[A-Za-z0-9_.-]+)$/u;
const digits = /^[0-9]+$/u;
const payloadRepository = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        private: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* boolean */.zMY()), null),
        default_branch: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* string */.YjP()), null),
    }),
});
/**
 * The run from `GITHUB_*` variables; `null` where they name no repository, as in a terminal. Never throws: a payload
 * that is missing or odd leaves `null`s and the trigger `other`, which compares unsigned.
 */
function readContext(env, readFile = readText) {
    const fullName = env['GITHUB_REPOSITORY'] ?? '';
    const names = repositoryName.exec(fullName)?.groups;
    const owner = names?.['owner'];
    const name = names?.['name'];
    if (owner === undefined || name === undefined)
        return null;
    const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile);
    const described = dist/* safeParse */.xLC(payloadRepository, payload);
    const about = described.success ? described.output.repository : { private: null, default_branch: null };
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const serverUrl = trimmed(env['GITHUB_SERVER_URL'], 'https://github.com');
    const runId = match(env['GITHUB_RUN_ID'], digits) ?? '0';
    const attempt = Math.max(1, Number(match(env['GITHUB_RUN_ATTEMPT'], digits) ?? '1'));
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? null;
    return {
        repository: {
            fullName,
            owner,
            name,
            id: match(env['GITHUB_REPOSITORY_ID'], digits),
            ownerId: match(env['GITHUB_REPOSITORY_OWNER_ID'], digits),
            private: about.private,
            defaultBranch: about.default_branch,
        },
        event,
        sha: env['GITHUB_SHA'] ?? '',
        ref,
        serverUrl,
        apiUrl: trimmed(env['GITHUB_API_URL'], 'https://api.github.com'),
        runId,
        attempt,
        runUri: `${serverUrl}/${fullName}/actions/runs/${runId}/attempts/${attempt}`,
        workflowRef,
        workflowPath: workflowPathOf(workflowRef),
        trigger: triggerOf({ event, ref, payload, defaultBranch: about.default_branch }),
    };
}
function payloadOf(path, readFile) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(readFile(path));
    }
    catch {
        return null;
    }
}
function readText(path) {
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function workflowPathOf(workflowRef) {
    return /^[^/]+\/[^/]+\/(?<path>.+?)@/u.exec(workflowRef ?? '')?.groups?.['path'] ?? null;
}
function match(text, pattern) {
    return text !== undefined && pattern.test(text) ? text : null;
}
function trimmed(url, otherwise) {
    return (url === undefined || url === '' ? otherwise : url).replace(/\/+$/u, '');
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

/***/ 88328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getRepository)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30839);


const body = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _ask_js__WEBPACK_IMPORTED_MODULE_0__.id,
    full_name: _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    private: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    default_branch: _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _ask_js__WEBPACK_IMPORTED_MODULE_0__.id }),
});
/** What the repository says of itself, for events whose payload does not. */
async function getRepository(github) {
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(github, { route: 'GET /repos/{owner}/{repo}', what: `describe ${github.repository}`, permission: 'contents: read' }, body);
    return {
        fullName: found.full_name,
        id: String(found.id),
        ownerId: String(found.owner.id),
        private: found.private,
        defaultBranch: found.default_branch,
    };
}


/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   LN: () => (/* binding */ runsInImage),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** Whether the harness runs in its image, and not beside it. */
function runsInImage({ container }) {
    return container !== null && container.runtime !== 'none';
}
/** Digest of the whole plan, before anything runs (contracts.md §1). */
function planDigest(plan) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(plan);
}
/** Digest of the rules by which a change is judged (contracts.md §1). */
function policyDigest({ claims, gate, signers, waivers }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ claims, gate, signers, ...(waivers === undefined ? {} : { waivers }) });
}


/***/ }),

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ baselineChanges),
/* harmony export */   Dy: () => (/* binding */ gateChanges),
/* harmony export */   MF: () => (/* binding */ termChanges),
/* harmony export */   gL: () => (/* binding */ ruleChanges)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** What is different in the rules by which a model is judged, `before` → `after`. */
function ruleChanges(before, after) {
    const changes = [
        ...claimChanges(before.claims, after.claims),
        ...gateChanges(before.gate, after.gate),
    ].map(({ what, claim }) => ({ what, claim }));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before.signers) !== (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after.signers)) {
        changes.push({ what: 'whose signatures count (signers)', claim: null });
    }
    return [...changes, ...waiverChanges(before.waivers ?? [], after.waivers ?? [])];
}
/** What is different in the choice of the evaluation that a model is compared with. */
function baselineChanges(before, after) {
    const changes = [];
    if (before.baseline !== after.baseline)
        changes.push(`baseline ${before.baseline} → ${after.baseline}`);
    if (supersededIn(before) !== supersededIn(after)) {
        changes.push('which evaluations do not count any more (supersedes)');
    }
    return changes.map((what) => ({ what, claim: null }));
}
function supersededIn({ supersedes = [] }) {
    return JSON.stringify(supersedes.map(({ digest }) => digest).toSorted());
}
function claimChanges(before, after) {
    if (before === 'auto' || after === 'auto') {
        return before === after ? [] : [{ what: `claims: ${nameOf(before)} → ${nameOf(after)}`, claim: null }];
    }
    const theirs = new Map(after.map((rule) => [rule.metric, rule]));
    const ours = new Map(before.map((rule) => [rule.metric, rule]));
    return [
        ...before.flatMap((rule) => {
            const now = theirs.get(rule.metric);
            return now === undefined ? [{ what: 'claim removed', claim: rule.metric }] : termChanges(rule, now);
        }),
        ...after.filter((rule) => !ours.has(rule.metric)).map((rule) => ({ what: 'claim added', claim: rule.metric })),
    ];
}
function nameOf(claims) {
    return claims === 'auto' ? 'auto' : `${claims.length} rules`;
}
function termChanges(before, after) {
    const terms = [
        ['margin', marginText(before.margin), marginText(after.margin)],
        ['direction', before.direction ?? 'from the harness', after.direction ?? 'from the harness'],
        ['advisory', before.advisory, after.advisory],
        ['require', before.require ?? 'nothing', after.require ?? 'nothing'],
        ['guard', guardText(before.guard), guardText(after.guard)],
        ['floor', before.floor ?? 'none', after.floor ?? 'none'],
        ['group', before.group ?? 'none', after.group ?? 'none'],
        ['critical', before.critical ?? false, after.critical ?? false],
        ['estimator', estimatorText(before.estimator), estimatorText(after.estimator)],
        ['pairing', before.pairing ?? 'key', after.pairing ?? 'key'],
        ['deterministic', before.deterministic ?? false, after.deterministic ?? false],
    ];
    return terms
        .filter(([, a, b]) => a !== b)
        .map(([term, a, b]) => ({ term, what: `${term} ${String(a)} → ${String(b)}`, claim: before.metric }));
}
function marginText(margin) {
    return typeof margin === 'number' ? String(margin) : shareText(margin.relative);
}
function shareText(share) {
    return `${Number((share * 100).toPrecision(12))}%`;
}
function guardText(guard) {
    return guard === undefined ? 'none' : `${shareText(guard.relative)} below ${guard.below}`;
}
function estimatorText(estimator) {
    if (estimator === undefined)
        return 'mean';
    return estimator.of.length === 0 ? estimator.name : `${estimator.name} of ${estimator.of.join(', ')}`;
}
function anchorText(anchor) {
    return anchor === undefined ? 'none' : `${anchor.tag}, margin ${marginText(anchor.margin)}`;
}
function gateChanges(before, after) {
    const terms = [
        ['alpha', before.alpha, after.alpha],
        ['fail-on', failOnText(before), failOnText(after)],
        ['regressed', before.regressed ?? 'any-loss', after.regressed ?? 'any-loss'],
        ['environment', environmentText(before), environmentText(after)],
        ['attempts', before.attempts ?? 'pooled', after.attempts ?? 'pooled'],
        ['findings', before.findings ?? 'warn', after.findings ?? 'warn'],
        ['anchor', anchorText(before.anchor), anchorText(after.anchor)],
    ];
    return terms
        .filter(([, was, is]) => was !== is)
        .map(([term, was, is]) => ({ term, what: `${term} ${was} → ${is}`, claim: null }));
}
function failOnText({ failOn }) {
    return [...failOn].sort().join(', ') || 'nothing';
}
function waiverChanges(before, after) {
    const texts = (waivers) => new Set(waivers.map((waiver) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver)));
    const [had, has] = [texts(before), texts(after)];
    return [
        ...before.filter((waiver) => !has.has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver))).map((waiver) => waiverChange('removed', waiver)),
        ...after.filter((waiver) => !had.has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver))).map((waiver) => waiverChange('added', waiver)),
    ];
}
function waiverChange(how, { claim, until, approver }) {
    return { what: `waiver until ${until} by ${approver} ${how}`, claim };
}
/** The looser of the two says so: under it a proven loss need not fail. */
function environmentText({ environment }) {
    return environment === 'inconclusive'
        ? 'inconclusive (looser: a loss in a changed environment is no regression)'
        : 'warn';
}


/***/ }),

/***/ 20946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decideSigning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const SIGNING = new Set(['default-branch', 'tag', 'release', 'schedule', 'dispatch']);
/**
 * Whether a run signs (issue: station 10; design.md §9).
 *
 * @throws MiraError E_UNSAFE_TRIGGER for events that run with the base's rights on what a stranger wrote
 */
function decideSigning({ trigger, fork, option, hasKey, event }) {
    if (trigger === 'unsafe') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_UNSAFE_TRIGGER', `${event} runs with the rights of the base repository on code from outside`, {
            hint: 'Use the pull_request event: it compares unsigned, and needs no rights for that. See SECURITY.md.',
        });
    }
    if (option === 'never')
        return { sign: false, why: 'signing is switched off' };
    if (fork)
        return { sign: false, why: 'pull request from a fork: no identity token is given to it' };
    if (option === 'always')
        return { sign: true };
    if (trigger === 'terminal')
        return hasKey ? { sign: true } : { sign: false, why: 'run in a terminal, without a key' };
    if (SIGNING.has(trigger))
        return { sign: true };
    if (trigger === 'pull-request')
        return { sign: false, why: 'pull request' };
    if (trigger === 'merge-group')
        return { sign: false, why: 'merge group' };
    return { sign: false, why: trigger === 'other-branch' ? 'not the default branch' : `event ${event}` };
}


/***/ }),

/***/ 73241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Splits bytes into lines; the memory in use is that of one chunk and one line. */
async function* splitLines(chunks, options) {
    const most = options.maxLineBytes ?? MAX_LINE_BYTES;
    let begun = [];
    let begunBytes = 0;
    let number = 1;
    let start = 0;
    const line = (bytes, ended) => {
        if (bytes.length > most)
            throw options.refuse('too-long', number);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw options.refuse('not-utf8', number);
        const from = start;
        start += bytes.length + 1;
        return { text: bytes.toString('utf8'), number, start: from, ended };
    };
    for await (const piece of chunks) {
        const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        let begin = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
            const rest = chunk.subarray(begin, end);
            yield line(begun.length === 0 ? rest : Buffer.concat([...begun, rest]), true);
            begun = [];
            begunBytes = 0;
            number += 1;
            begin = end + 1;
        }
        if (begin === chunk.length)
            continue;
        // a copy, because the source may use the memory of its chunk again
        const rest = Buffer.from(chunk.subarray(begin));
        begun.push(rest);
        begunBytes += rest.length;
        if (begunBytes > most)
            throw options.refuse('too-long', number);
    }
    if (begun.length > 0)
        yield line(Buffer.concat(begun), false);
}
/**
 * The lines of a file.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function* readLines(path, options) {
    yield* splitLines(readChunks(path), options);
}
/**
 * The bytes of a file, chunk by chunk.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function* readChunks(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const chunks = stream[Symbol.asyncIterator]();
    try {
        for (let next = await read(path, chunks); next !== null; next = await read(path, chunks))
            yield next;
    }
    finally {
        await chunks.return?.();
    }
}
/** Only the reading itself is guarded: what a consumer throws is its own affair. */
async function read(path, chunks) {
    try {
        const next = await chunks.next();
        return next.done === true ? null : next.value;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** A file of the user that could not be opened or read, as a `MiraError`. */
function unreadable(path, cause) {
    const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) === 'ENOENT' ? 'it does not exist' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} could not be read: ${why}`, {
        hint: 'Check the path and that it may be read.',
        at: { file: path },
        cause,
    });
}


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endOfFrame),
/* harmony export */   q: () => (/* binding */ checkSingleFrame)
/* harmony export */ });
const MAGIC = 0xfd2fb528;
const HEADER_MIN = 5;
const BLOCK_HEADER = 3;
const BLOCK_RLE = 1;
const BLOCK_RESERVED = 3;
/**
 * Walks over the blocks of a Zstandard frame (RFC 8878 §3.1.1) without decompressing them. node:zlib stops after the
 * first frame and says nothing of what follows; whoever compares roots has to know that nothing does.
 */
async function checkSingleFrame(file, size) {
    const end = await endOfFrame(async (target, length, at) => (await file.read(target, 0, length, at)).bytesRead, 0, size);
    if (typeof end !== 'number')
        return end;
    return end === size ? null : 'tail';
}
/** Where the frame ends that begins at an offset; nothing is read at or behind `limit`. */
async function endOfFrame(readAt, start, limit) {
    const buffer = Buffer.alloc(HEADER_MIN);
    const read = async (at, length) => at + length <= limit && (await readAt(buffer, length, at)) === length;
    if (!(await read(start, HEADER_MIN)))
        return 'truncated';
    if (buffer.readUInt32LE() !== MAGIC)
        return 'not-zstd';
    const descriptor = buffer.readUInt8(4);
    let at = start + HEADER_MIN + headerRest(descriptor);
    for (let last = false; !last;) {
        if (!(await read(at, BLOCK_HEADER)))
            return 'truncated';
        const header = buffer.readUIntLE(0, BLOCK_HEADER);
        last = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === BLOCK_RESERVED)
            return 'not-zstd';
        at += BLOCK_HEADER + (type === BLOCK_RLE ? 1 : header >> 3);
    }
    const hasChecksum = (descriptor >> 2) & 1;
    const end = at + hasChecksum * 4;
    return end > limit ? 'truncated' : end;
}
/** Bytes of the frame header after its descriptor: window, dictionary id and content size. */
function headerRest(descriptor) {
    const singleSegment = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
    return 1 - singleSegment + dictionary + contentSize;
}


/***/ }),

/***/ 30671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ ZstdWriter),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   lu: () => (/* binding */ readZstdLines),
/* harmony export */   m3: () => (/* binding */ encodeLines),
/* harmony export */   xZ: () => (/* binding */ writeZstd)
/* harmony export */ });
/* unused harmony export readZstd */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73241);
/* harmony import */ var _zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48483);








/** Lets go of nothing half-written: `write` fills a file beside `path`, which then takes its place in one step. */
async function replaceFile(path, write) {
    const beside = `${path}.partial-${process.pid}`;
    try {
        const result = await write(beside);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
const CHUNK = 128 * 1024;
/** Lines as bytes, each with its line end, in chunks that are worth an operation. */
class LineBatch {
    #begun = [];
    #length = 0;
    /** @returns a chunk once there is one */
    add(line) {
        this.#begun.push(line, '\n');
        this.#length += line.length;
        return this.#length < CHUNK ? null : this.take();
    }
    /** What was not given yet. */
    take() {
        const bytes = Buffer.from(this.#begun.join(''));
        this.#begun = [];
        this.#length = 0;
        return bytes;
    }
}
/** Lines as bytes, each with its line end. */
async function* encodeLines(lines) {
    const batch = new LineBatch();
    for await (const line of lines) {
        const chunk = batch.add(line);
        if (chunk !== null)
            yield chunk;
    }
    const rest = batch.take();
    if (rest.length > 0)
        yield rest;
}
function compressor() {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_c_checksumFlag]: 1 } });
}
/** Writes a file that is one Zstandard frame with a checksum. */
async function writeZstd(path, chunks) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(chunks, compressor(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
}
/** Writes lines into a file that is one Zstandard frame with a checksum, for those who write several files at a time. */
class ZstdWriter {
    #compress = compressor();
    #batch = new LineBatch();
    #done;
    constructor(path) {
        this.#done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(this.#compress, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
        // told by `end`
        this.#done.catch(() => undefined);
    }
    async write(line) {
        const chunk = this.#batch.add(line);
        if (chunk !== null)
            await this.#send(chunk);
    }
    /** @throws Error of the file system */
    async end() {
        await this.#send(this.#batch.take());
        this.#compress.end();
        await this.#done;
    }
    /** Lets go of a file that was not ended. */
    async [Symbol.asyncDispose]() {
        if (!this.#compress.writableEnded)
            this.#compress.destroy();
        await this.#done.catch(() => undefined);
    }
    async #send(bytes) {
        if (bytes.length === 0 || this.#compress.write(bytes))
            return;
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#compress, 'drain'), this.#done]);
    }
}
const MAX_BYTES = 64 * 1024 ** 3;
/** Rows of text shrink to a tenth; a file that grows a thousandfold is one that was made to. */
const MAX_RATIO = 1000;
/** Below this nobody is hurt by any ratio. */
const ANY_RATIO_BYTES = 256 * 1024 ** 2;
/** Frames that ask for a window above 8 MiB, what RFC 8878 §3.1.1.1.2 asks decoders to support, are refused. */
const MAX_WINDOW_LOG = 23;
/**
 * The lines of a file that is exactly one Zstandard frame. The memory in use does not grow with the file.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE above a limit; E_EVIDENCE for a file that is damaged or cut off, that
 * holds anything after the frame, or whose last line does not end
 */
async function* readZstdLines(path, limits = {}) {
    const refuse = (problem, line) => problem === 'not-utf8'
        ? damaged(path, `line ${line} is not UTF-8`)
        : tooLarge(path, `line ${line} is longer than ${limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc} bytes`);
    for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .splitLines */ .uz)(readZstd(path, limits), {
        refuse,
        maxLineBytes: limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc,
    })) {
        if (!line.ended)
            throw damaged(path, `line ${line.number}, the last, does not end`);
        yield line.text;
    }
}
/**
 * What a file holds that is exactly one Zstandard frame, chunk by chunk.
 *
 * @throws MiraError as `readZstdLines`
 */
async function* readZstd(path, limits = {}) {
    const size = await requireSingleFrame(path);
    const maxBytes = Math.min(limits.maxBytes ?? MAX_BYTES, Math.max(ANY_RATIO_BYTES, size * MAX_RATIO));
    const zstd = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
    // what goes wrong on either side comes out of the iteration below
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), zstd).catch(() => undefined);
    const chunks = zstd[Symbol.asyncIterator]();
    let total = 0;
    try {
        for (let chunk = await next(path, chunks); chunk !== null; chunk = await next(path, chunks)) {
            total += chunk.byteLength;
            if (total > maxBytes)
                throw tooLarge(path, `it decompresses to more than ${maxBytes} bytes`);
            yield chunk;
        }
    }
    finally {
        zstd.destroy();
    }
    if (zstd.bytesWritten !== size)
        throw damaged(path, 'something follows what it should end with');
}
async function next(path, chunks) {
    try {
        const result = await chunks.next();
        return result.done === true ? null : result.value;
    }
    catch (error) {
        throw damaged(path, `it does not decompress (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    }
}
const PROBLEMS = {
    'not-zstd': 'it is not a Zstandard file',
    truncated: 'it is cut off',
    tail: 'something follows what it should end with',
};
/** The size of the file, which is that of its only frame. */
async function requireSingleFrame(path) {
    let problem;
    let size;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
        try {
            size = (await file.stat()).size;
            problem = await (0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSingleFrame */ .q)(file, size);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(path, error);
    }
    if (problem !== null)
        throw damaged(path, PROBLEMS[problem]);
    return size;
}
function damaged(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_EVIDENCE', `${path} cannot be used: ${why}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again.',
        at: { file: path },
        ...(cause === undefined ? {} : { cause }),
    });
}
function tooLarge(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_SIZE', `${path} is not read to its end: ${why}`, {
        hint: 'Evidence of this size was not written by this program.',
        at: { file: path },
    });
}


/***/ })

};
