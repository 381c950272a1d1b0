export const id = 7437;
export const ids = [7437];
export const modules = {

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findProven),
/* harmony export */   y: () => (/* binding */ fetchGate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63608);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97069);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88649);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69579);







/** Nobody looks through more releases than this for one that is proven. */
const MOST_RELEASES = 100;
/** The latest release, before the one that is made, of which the gate says that every claim holds. */
async function findProven(github, request) {
    const { trigger, prereleases, folder } = request;
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseline */ .h)({
        releases: await (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listReleases */ .tH)(github),
        tag: (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .tagOf */ .cO)(trigger),
        prereleases,
        named: null,
    });
    const releases = choice.kind === 'candidates' ? choice.releases : [];
    const carrying = releases.filter((release) => (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationsOn */ .Lt)(release).length > 0);
    for (const release of carrying.slice(0, MOST_RELEASES)) {
        for (const { names } of (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationsOn */ .Lt)(release)) {
            const gate = await fetchGate(github, release, (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .gateName */ .h2)(names), folder);
            if (gate !== null && (await request.isProven(gate, `${release.tag} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .gateName */ .h2)(names)})`, release.tag))) {
                return { kind: 'proven', release, stem: names.stem };
            }
        }
    }
    const first = carrying.at(-1);
    return first === undefined ? { kind: 'none' } : { kind: 'first', release: first };
}
/** The gate's verdict of that name on a release, or `null`. */
async function fetchGate(github, release, name, folder) {
    const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
    if (asset === undefined)
        return null;
    const into = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, String(release.id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadAsset */ .B)(github, asset, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, name), _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ)).path);
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

/***/ 42497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ confirmUnchanged),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88480);
/* harmony import */ var _model_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66743);
/* harmony import */ var _model_refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11769);
/* harmony import */ var _plan_measurement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95670);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);








/** Stations 2 and 3: hashes the model and the materials. */
async function identify(session, images) {
    const { plan, located } = session;
    const model = await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashModel */ .ku)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, plan.model.path), {
        ignore: plan.model.ignore,
        at: located.place(['model']),
        shown: (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .shownIn */ .fz)(session, plan.model.path),
        tensors: 'note',
        policy: { allowPickle: plan.model.allowPickle },
        signal: session.environment.signal,
        progress: (progress) => session.host.info((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .o)(progress)),
    });
    if (model.codeBearing.length > 0) {
        session.warnings.push(`loading the model runs code of its own: ${model.codeBearing.map(_model_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL).join(', ')}`);
    }
    session.warnings.push(...(model.contents?.unread ?? []).map((why) => `weights are not told apart: ${why}`));
    const materials = new Map();
    for (const [name, evaluation] of Object.entries(plan.evaluations)) {
        const own = await hashMaterials(session, name, evaluation);
        const image = images.get(name)?.locked;
        materials.set(name, image === undefined ? own : [...own, { kind: 'image', name: image.ref, digest: image.digest }]);
    }
    const subject = { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, plan.model.path))), root: model.root };
    return { model, subject, materials, measurement: (0,_plan_measurement_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementDigest */ .h)(plan, model.manifest, materials), images };
}
async function hashMaterials(session, name, evaluation) {
    const materials = [];
    for (const [key, kind] of KINDS) {
        for (const [index, path] of evaluation[key].entries()) {
            const at = session.located.place(['evaluations', name, key, index]);
            materials.push({
                kind,
                name: path,
                digest: await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .Gv)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, path), { at, shown: (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .shownIn */ .fz)(session, path) }),
            });
        }
    }
    for (const path of await programFiles(session, evaluation)) {
        materials.push({
            kind: 'harness',
            name: path,
            digest: await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .Gv)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, path), { shown: (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .shownIn */ .fz)(session, path) }),
        });
    }
    return materials;
}
const KINDS = [
    ['datasets', 'dataset'],
    ['prompts', 'prompts'],
    ['scorer', 'scorer'],
];
/** Argument words that name a file of the workspace are materials by themselves, unless they are declared as others. */
async function programFiles(session, evaluation) {
    const declared = new Set([...evaluation.datasets, ...evaluation.prompts, ...evaluation.scorer]);
    const { labels } = evaluation.judge ?? {};
    const found = new Set(labels === undefined || declared.has(labels) ? [] : [labels]);
    const { mustFail = [], mustPass = [] } = evaluation.control ?? {};
    for (const word of [...evaluation.run, ...mustFail, ...mustPass, ...(evaluation.judge?.run ?? [])]) {
        if (word.startsWith('/') || word.includes('{') || word.split('/').includes('..'))
            continue;
        const path = word.replace(/^(?:\.\/+)+/u, '');
        if (path === '' || declared.has(path))
            continue;
        if (await isFile((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, path)))
            found.add(path);
    }
    return [...found];
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Hashes the model and the materials again, after strangers' code ran beside them.
 *
 * @throws MiraError E_FILE_CHANGED when they are not what was evaluated
 */
async function confirmUnchanged(session, before) {
    const { plan } = session;
    const model = await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashModel */ .ku)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, plan.model.path), {
        ignore: plan.model.ignore,
        shown: (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .shownIn */ .fz)(session, plan.model.path),
        signal: session.environment.signal,
        progress: (progress) => session.host.info((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .o)(progress)),
    });
    if (model.manifest !== before.model.manifest)
        throw changed('the model');
    for (const { kind, name, digest } of [...before.materials.values()].flat()) {
        if (kind !== 'image' && (await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .Gv)((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(session, name))) !== digest)
            throw changed((0,_model_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name));
    }
}
function changed(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_FILE_CHANGED', `${what} changed while it was evaluated`, {
        hint: 'Let the harness write to {out} only; nothing was signed.',
    });
}


/***/ }),

/***/ 46607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/storage/release.js + 1 modules
var release = __webpack_require__(41791);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/choose.js
var choose = __webpack_require__(97069);
// EXTERNAL MODULE: ./build/baseline/find-proven.js
var find_proven = __webpack_require__(2540);
// EXTERNAL MODULE: ./build/baseline/find.js
var find = __webpack_require__(69579);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/run/baseline.js
var run_baseline = __webpack_require__(47814);
;// CONCATENATED MODULE: ./build/commands/run/anchor.js








/** The baseline and the anchor, both verified before the harness runs: nobody should lose GPU hours to either. */
async function verifiedPast(session) {
    const baseline = await (0,run_baseline/* verifiedBaseline */.w)(session);
    return baseline === null ? null : { ...baseline, anchor: await verifiedAnchor(session) };
}
/** @throws MiraError E_BASELINE_MISSING, or that of the check that failed: an anchor that does not verify is not "none" */
async function verifiedAnchor(session) {
    const { plan, github, context, warnings } = session;
    const { anchor } = plan.gate;
    if (anchor === undefined)
        return null;
    if (github === null || context === null) {
        const why = 'outside a GitHub job with a token no release can be looked up';
        if (anchor.tag !== LAST_PROVEN) {
            throw new errors/* MiraError */.gx('E_BASELINE_MISSING', `the anchor ${anchor.tag} cannot be fetched: ${why}`, {
                hint: 'Run it in a job, or leave gate.anchor out.',
            });
        }
        warnings.push(`nothing was compared with an anchor: ${why}`);
        return null;
    }
    if (anchor.tag === LAST_PROVEN)
        return lastProven(session, github);
    const found = await (0,find/* findBaseline */.Xn)(github, {
        trigger: context.trigger,
        prereleases: true,
        named: anchor.tag,
        folder: (0,external_node_path_.join)(session.work, 'anchor'),
    });
    if (found.kind === 'none')
        throw new RangeError('a release that is named is found, or missing');
    return earliest(session, found.candidates, found.release);
}
const LAST_PROVEN = 'last-proven';
/** Never rolled forward on an inconclusive: only a signed verdict that all claims hold makes a release the anchor. */
async function lastProven(session, github) {
    const { plan, context, warnings, work } = session;
    if (context === null)
        return null;
    const folder = (0,external_node_path_.join)(work, 'anchor');
    const source = (0,choose/* baselineSource */.f)(plan.baseline);
    const gates = new Map();
    const found = await (0,find_proven/* findProven */.M)(github, {
        trigger: context.trigger,
        prereleases: source.kind === 'latest' && source.prereleases,
        folder,
        isProven: async (bundle, name, tag) => {
            const report = await (0,verify.verifyBundle)(bundle, { type: 'gate', ...(await (0,run_baseline/* trustIn */.Us)(session, tag)) });
            if (!report.verified) {
                const failed = report.checks.find(({ status }) => status === 'failed');
                warnings.push(`${name} does not verify (${failed?.name ?? ''}), and proves nothing: an older anchor is looked for`);
                return false;
            }
            gates.set(tag, report.statement);
            return report.statement.predicate.verifiedLevels.includes('MIRA_ALL_HOLD');
        },
    });
    if (found.kind === 'none')
        return null;
    const { tag, url } = found.release;
    const candidates = await (0,find/* fetchEvaluations */.ce)(github, found.release, folder);
    if (found.kind === 'first') {
        warnings.push(`no release is proven to hold yet: the anchor is ${tag}, the first that carries an evaluation`);
        return earliest(session, candidates, found.release);
    }
    // the first input is what was judged
    const judged = gates.get(tag)?.predicate.inputAttestations[0]?.digest.sha256;
    for (const candidate of candidates.filter(({ stem }) => stem === found.stem)) {
        const evaluation = await (0,run_baseline/* verifyCandidate */.vn)(session, candidate, `the anchor ${tag}`, tag);
        if (judged !== (0,digest/* hexOf */.ZD)(evaluation.digest))
            continue;
        return { evaluation: (0,run_baseline/* standing */.JA)(session, [evaluation], `the anchor ${tag}`, true), label: tag, url };
    }
    throw new errors/* MiraError */.gx('E_EVIDENCE', `the gate's verdict on ${tag} is about another evaluation than the one beside it`, {
        hint: 'Restore the files of that release, or pin another anchor.',
    });
}
/** Of several evaluations the earliest, as with a baseline. */
async function earliest(session, candidates, { tag, url }) {
    const verified = [];
    for (const candidate of candidates) {
        verified.push(await (0,run_baseline/* verifyCandidate */.vn)(session, candidate, `the anchor ${tag}`, tag));
    }
    verified.sort((a, b) => (a.certifiedTime ?? Infinity) - (b.certifiedTime ?? Infinity));
    // an anchor is meant to be old: that its time is over is told and no reason to end
    return { evaluation: (0,run_baseline/* standing */.JA)(session, verified, `the anchor ${tag}`, true), label: tag, url };
}

// EXTERNAL MODULE: ./build/commands/run/identify.js
var identify = __webpack_require__(42497);
// EXTERNAL MODULE: ./build/commands/run/images.js + 3 modules
var run_images = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/commands/run/view.js
var view = __webpack_require__(18272);
;// CONCATENATED MODULE: ./build/commands/run/prepare.js





/**
 * Stations 1 to 3: the release can take files, images are pinned, model and materials hashed, the baseline verified.
 *
 * @param settle `pinnedOnly` for a job in which no harness runs
 */
async function prepare(session, known, settle = run_images/* settleImages */.Qd) {
    const { host } = session;
    if (session.signing.sign && session.github !== null && session.context !== null) {
        await (0,release/* refuseImmutableRelease */.U)(session.github, session.context);
    }
    (0,view/* tellPublish */.T9)(session);
    const images = await settle(session);
    const identified = (known.identified = await (0,identify/* identify */.l)(session, images));
    host.info(`Model ${identified.model.root} (${identified.model.files.length} files)`);
    const baseline = (known.baseline = await verifiedPast(session));
    host.info(baseline === null ? 'No baseline' : `Baseline ${baseline.facts.label} verified`);
    (0,view/* tellWithheld */.V0)(session, baseline);
    const anchor = baseline?.anchor ?? null;
    if (anchor !== null)
        host.info(`Anchor ${anchor.label} verified`);
    return { identified, baseline };
}


/***/ }),

/***/ 69289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ reusing),
/* harmony export */   TI: () => (/* binding */ reuse),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   mT: () => (/* binding */ verifiedIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69579);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _plan_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95670);
/* harmony import */ var _storage_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78115);
/* harmony import */ var _storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16913);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47814);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35310);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18272);










/**
 * Station 5: a run that does not sign does not measure again what somebody measured, signed and published already. `null`
 * when there is nothing to reuse; whatever is wrong with a cache entry costs a measurement and a warning, nothing else.
 */
async function reuse(session, identified, baseline) {
    const { options, plan, signing, context, warnings } = session;
    if (signing.sign || options.reuse === 'never' || !(0,_plan_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .isReusable */ .g)(plan, identified.materials))
        return null;
    if (baseline !== null && unusable(session, identified, baseline.evaluation) === null) {
        return reusing('baseline', baseline.evaluation);
    }
    const runnerTemp = session.environment.env['RUNNER_TEMP'];
    if (context === null || runnerTemp === undefined)
        return null;
    const restored = await (0,_storage_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreEvaluation */ .x)(identified.measurement, { runnerTemp });
    if (!restored.restored) {
        if (restored.warning !== null)
            warnings.push(restored.warning);
        return null;
    }
    try {
        const evaluation = await verifiedIn(session, restored.folder, 'the cached evaluation');
        const why = unusable(session, identified, evaluation);
        if (why === null)
            return await reusing('cache', evaluation);
        warnings.push(`the cached evaluation ${why} and was not used`);
    }
    catch (error) {
        const { code, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMiraError */ .oF)(error);
        warnings.push(`the cached evaluation was not used: ${code}: ${message}`);
    }
    return null;
}
/** An evaluation in a folder of somebody else's, verified like a baseline. */
async function verifiedIn(session, folder, name) {
    return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyCandidate */ .vn)(session, await (0,_baseline_find_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBaselineFile */ .im)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _files_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .cn.evaluation)), name);
}
/** Why an evaluation does not stand for what this run would measure, after its name; `null` where it does. */
function unusable(session, { measurement }, { digest, files, statement: { predicate } }) {
    const entry = session.plan.supersedes?.find((named) => named.digest === digest);
    if (entry !== undefined)
        return `is withdrawn (${entry.reason})`;
    if (files === null)
        return 'shows no samples';
    return predicate.measurement === measurement && answersAll(session, predicate.claims)
        ? null
        : 'is of another measurement';
}
async function reusing(from, evaluation) {
    if (evaluation.files === null)
        throw new RangeError('rows that were not published cannot be reused');
    const opened = await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__.openEvidence)(evaluation.files.samplesPath, evaluation.files.saltsPath);
    return {
        claims: evaluation.statement.predicate.claims,
        predicate: evaluation.statement.predicate,
        rows: () => opened.rows(),
        parts: _view_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL_PARTS */ .zN,
        digest: evaluation.digest,
        bundle: null,
        signer: null,
        identity: null,
        certifiedTime: null,
        reused: { from, evaluation },
        files: [],
    };
}
/** Whether every rule of the plan finds its claim among the signed ones. */
function answersAll({ plan }, claims) {
    if (plan.claims === 'auto')
        return claims.length > 0;
    return plan.claims.every(({ metric }) => {
        const pattern = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_9__/* .parseClaimPattern */ .c)(metric);
        return pattern !== null && claims.some((claim) => pattern.matches(claim));
    });
}


/***/ }),

/***/ 78243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ state)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/claims/controls.js
var claims_controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/statements/compose.js
var compose = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var statements_evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js + 1 modules
var evidence_folder = __webpack_require__(16913);
// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/id.js
var claims_id = __webpack_require__(43299);
// EXTERNAL MODULE: ./build/claims/make.js
var make = __webpack_require__(56080);
// EXTERNAL MODULE: ./build/claims/select.js
var claims_select = __webpack_require__(92770);
// EXTERNAL MODULE: ./build/claims/tally.js + 1 modules
var tally = __webpack_require__(75719);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/plan/resolve-claims.js
var resolve_claims = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/claims.js










/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, controls, commitments, materials) {
    const { plan } = session;
    const ruleList = plan.claims === 'auto' ? [] : plan.claims;
    const matcher = new claims_select/* ClaimRules */.AS(ruleList);
    const tallied = (counted) => tally/* Tallies */.Tz.of(counted, matcher.wantsSlice, matcher.estimatorsOf);
    const all = await tallied(controls.length === 0 ? rows() : (0,claims_controls/* countedRows */.QL)(rows()));
    // what the harness printed counts broken samples too
    (0,build/* checkReported */.ID)(all.all(), reported.tasks);
    const broken = (0,claims_controls/* brokenIn */.pf)(controls);
    const some = [...broken.values()].some(({ size }) => size > 0);
    const tallies = some ? await tallied((0,claims_controls/* countedRows */.QL)(rows(), broken)) : all;
    const tasks = some ? withoutBroken(reported.tasks, all, tallies) : reported.tasks;
    const selection = plan.claims === 'auto'
        ? (0,claims_select/* selectAuto */.cu)(tallies, tasks, resolve_claims.DEFAULT_MARGIN)
        : (0,claims_select/* selectByRules */.pF)(tallies, tasks, plan.claims, (rule) => (0,run_session/* placeOfRule */.Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = (0,make/* makeSelected */.s)(selection, tallies, tasks, (task) => {
        const evaluation = reported.evaluations.get(task);
        if (evaluation === undefined)
            return null;
        const own = materials.get(evaluation) ?? [];
        const planned = plan.evaluations[evaluation];
        // an image that is only declared changes no number
        const ran = planned !== undefined && (0,plan_plan/* runsInImage */.LN)(planned);
        const depends = own.filter(({ kind }) => kind !== 'image' || ran);
        return {
            root: roots.get(task) ?? null,
            materials: ['model', ...depends.map(({ kind, name }) => `${kind}:${name}`), statements_evaluation/* ENVIRONMENT_ID */.Wr],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
            sampling: planned ?? {},
        };
    });
    (0,build/* checkScored */.tU)(wholeMetrics(selection, tallies, { tasks }), (task) => minScored(plan, reported, task));
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
        const id = (0,claims_id/* formatClaimId */.B)({ task, metric, slice: null });
        const tally = tallies.get(id);
        if (tally === null)
            return [];
        const counts = (0,build/* countsOf */.mQ)({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
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

// EXTERNAL MODULE: ./build/commands/run/controls.js
var run_controls = __webpack_require__(69155);
// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/claims/labels.js + 1 modules
var labels = __webpack_require__(40099);
// EXTERNAL MODULE: ./build/claims/votes.js
var claims_votes = __webpack_require__(31961);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/commands/run/judges.js




/**
 * How the judges of a plan agree with people, from the committed rows alone.
 *
 * @throws MiraError E_CONTROL where an evaluation names labels and none of them is of a sample
 */
async function agreementsOf({ evaluations }, reported, rows) {
    const labelled = Object.entries(evaluations).filter(([, { judge }]) => judge?.labels !== undefined);
    if (labelled.length === 0)
        return [];
    const found = await (0,labels/* agreements */.Kq)(rows);
    return labelled.flatMap(([evaluation, { judge }]) => {
        const own = [...found].filter(([task]) => reported.evaluations.get(task) === evaluation);
        if (own.length === 0) {
            throw new errors/* MiraError */.gx('E_CONTROL', `no sample of ${evaluation} has a label of ${judge?.labels ?? ''}`, {
                hint: 'The keys of labels are the keys of samples: of those that judge.run scores, or of the model’s own.',
            });
        }
        return own.map(([task, metrics]) => ({
            kind: 'labels',
            evaluation,
            task,
            rows: (0,claims_controls/* controlTask */.RT)('labels', task),
            metrics: [...metrics],
        }));
    });
}
/** The claims, those on a panel's metric with its votes; a score that is not what its votes give ends the run. */
async function withVotes(claims, { evaluations }, reported, rows, broken) {
    const tallies = new Map();
    for (const [task, evaluation] of reported.evaluations) {
        const votes = Object.entries(evaluations[evaluation]?.judge?.votes ?? {});
        if (votes.length === 0 || !reported.tasks.has(task))
            continue;
        tallies.set(task, votes.map(([metric, judges]) => ({ metric, tally: new claims_votes/* VoteTally */.V(metric, judges) })));
    }
    if (tallies.size === 0)
        return claims;
    for await (const row of (0,claims_controls/* countedRows */.QL)(rows(), broken)) {
        for (const { tally } of tallies.get(row.task) ?? [])
            tally.add(row);
    }
    return claims.map((claim) => {
        const own = tallies.get(claim.task)?.find(({ metric }) => metric === claim.metric);
        const votes = claim.slice === null ? (own?.tally.result() ?? null) : null;
        return votes === null ? claim : { ...claim, votes };
    });
}
/** What is known of the judges, in a line each. */
function judgeLines(claims, controls) {
    const checked = controls.flatMap((control) => control.kind === 'labels' ? control.metrics.map((agreement) => ({ task: control.task, ...agreement })) : []);
    return [
        ...checked.map(({ task, metric, kappa, truePositiveRate, falsePositiveRate, ...counts }) => {
            const agreement = kappa === null ? 'no κ' : `κ = ${places(kappa.value)} (${places(kappa.lower)} to ${places(kappa.upper)})`;
            const rates = `true positives ${places(truePositiveRate?.value)}, false positives ${places(falsePositiveRate?.value)}`;
            return `Judge of ${task}/${metric}: ${agreement} on ${(0,labels/* labelledIn */.Xb)(counts)} labels, ${rates}`;
        }),
        ...claims.flatMap(({ id, votes }) => votes === undefined
            ? []
            : [
                `Votes of ${id}: ${votes.judges.length} judges, worth about ${places(votes.effective, 1)}; ${votes.abstained} abstentions`,
            ]),
    ];
}
function places(decimal, digits = 2) {
    return decimal === null || decimal === undefined ? 'unknown' : Number(decimal).toFixed(digits);
}

// EXTERNAL MODULE: ./build/commands/run/model-record.js
var model_record = __webpack_require__(84600);
// EXTERNAL MODULE: ./build/commands/run/predicate.js
var run_predicate = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var secrets = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/commands/run/view.js
var view = __webpack_require__(18272);
;// CONCATENATED MODULE: ./build/commands/run/state.js














/** Stations 8 and 9: the claims, recomputed from the committed rows, and the statement that holds them. */
async function state(session, identified, baseline, search, evidence) {
    const { work } = session;
    const { findings, committed } = evidence;
    const { commitments } = committed;
    const parts = (0,view/* partsOf */.CI)(session, findings);
    const rows = await rowsOf(committed.files);
    const controls = [
        ...(await (0,run_controls/* controlsOf */.ux)(session.plan, findings, rows)),
        ...(await agreementsOf(session.plan, findings, rows)),
    ];
    const made = await makeClaims(session, findings, rows, controls, commitments, identified.materials);
    const claims = await withVotes(made, session.plan, findings, rows, (0,claims_controls/* brokenIn */.pf)(controls));
    for (const line of judgeLines(claims, controls))
        session.host.info(line);
    const record = (0,external_node_path_.join)(work, files/* FILES */.cn.model);
    const recorded = await (0,model_record/* writeModelRecord */.Y)(record, identified.model);
    await (0,evidence_folder/* requireNoSecret */.N)(record, search);
    const predicate = (0,run_predicate/* predicateOf */.Lu)(session, identified, findings, { commitments, parts, controls }, claims, recorded, baseline);
    const statement = dist/* parse */.qgA(statements_evaluation/* evaluationStatement */._S, (0,compose/* evaluationStatementOf */.Pb)(identified.subject, predicate));
    const text = `${JSON.stringify(statement, null, 2)}\n`;
    // before anything is signed: a signature goes to services that keep what they are sent
    await (0,secrets/* requireNoSecretIn */.Ul)(text, files/* FILES */.cn.evaluationUnsigned, search, work);
    return { ...evidence, claims, statement, text, rows, parts, record };
}
async function rowsOf({ samplesPath, saltsPath }) {
    const opened = await (0,evidence_folder.openEvidence)(samplesPath, saltsPath);
    return () => opened.rows();
}


/***/ }),

/***/ 18272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D0: () => (/* binding */ withoutClosed),
/* harmony export */   T9: () => (/* binding */ tellPublish),
/* harmony export */   V0: () => (/* binding */ tellWithheld),
/* harmony export */   Xb: () => (/* binding */ publishEvidence),
/* harmony export */   zN: () => (/* binding */ ALL_PARTS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34106);
/* harmony import */ var _gate_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44259);
/* harmony import */ var _plan_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51009);
/* harmony import */ var _storage_evidence_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36643);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69155);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35310);









/** For rows that somebody published: what is closed in them is closed already. */
const ALL_PARTS = () => _evidence_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NAMES */ .zK;
/** By what `mira.yml` says about the evaluation that a task belongs to. */
function partsOf({ plan }, { evaluations }) {
    return (task) => {
        const shown = (0,_plan_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedParts */ .n)(plan, evaluations.get(task) ?? '');
        if (!(0,_controls_js__WEBPACK_IMPORTED_MODULE_7__/* .showsAnswers */ .Wo)(task) || shown.includes('target'))
            return shown;
        // what is answered there is the target
        return shown.filter((part) => part !== 'response');
    };
}
/** Says before anything is measured what `evidence.publish` will lead to. */
function tellPublish({ plan, host, warnings }) {
    if (plan.evidence.publish !== 'none')
        return;
    const text = 'evidence.publish is none: the next release has nothing to be compared with, and every claim of it will be inconclusive (no-samples)';
    host.info(text);
    warnings.push(text);
}
/** Says before anything is measured that there is nothing to compare it with. */
function tellWithheld({ host, warnings }, baseline) {
    if (baseline?.facts.withheld !== true)
        return;
    const text = `the baseline ${baseline.facts.label} shows no samples (evidence.publish: none): no claim can be compared with it`;
    host.info(text);
    warnings.push(text);
}
/**
 * Puts the view that may be shown into the output folder, and everything into a folder beside it where a part is closed:
 * what was not kept can never be opened.
 *
 * @returns the files that are to be published: none where nothing of the rows is
 */
async function publishEvidence(session, full, commitments, parts) {
    const { out, host } = session;
    const shown = { samplesPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_8__/* .FILES */ .cn.samples), saltsPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_8__/* .FILES */ .cn.salts) };
    const closed = new Map(commitments.map(({ task }) => [
        task,
        _evidence_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NAMES */ .zK.filter((name) => !parts(task).includes(name)).map((name) => (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partNumber */ .nt)(name)),
    ]));
    if ([...closed.values()].every(({ length }) => length === 0)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(full.samplesPath, shown.samplesPath);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(full.saltsPath, shown.saltsPath);
        return [shown.samplesPath, shown.saltsPath];
    }
    host.info(`Closed parts of the samples are kept in ${await keepApart(out, full, commitments)}: store that folder where only you can read it`);
    if (commitments.every(({ task }) => parts(task).length === 0))
        return [];
    await (0,_storage_evidence_view_js__WEBPACK_IMPORTED_MODULE_6__/* .closeParts */ .l)(full, shown, ({ task }) => closed.get(task) ?? []);
    return [shown.samplesPath, shown.saltsPath];
}
/** Never inside the output folder, which is uploaded as a whole, and never over what an earlier run kept. */
async function keepApart(out, full, commitments) {
    const name = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(JSON.stringify(commitments.map(({ task, root }) => [task, root]))).slice(0, 16);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(`${out}-private`, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(full.samplesPath, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _files_js__WEBPACK_IMPORTED_MODULE_8__/* .FILES */ .cn.samples));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(full.saltsPath, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _files_js__WEBPACK_IMPORTED_MODULE_8__/* .FILES */ .cn.salts));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(`${out}-private`), name);
}
/** Verdicts without texts that are closed: comments and reports are read by everybody. */
function withoutClosed(verdicts, claims, parts) {
    const tasks = new Map(claims.map(({ id, task }) => [id, task]));
    return verdicts.map((claim) => {
        const shown = parts(tasks.get(claim.id) ?? '');
        const where = openWhere(claim.where, shown);
        if (!shown.includes('scores'))
            return { ...claim, where, examples: [] };
        const [target, response] = [shown.includes('target'), shown.includes('response')];
        if (target && response)
            return { ...claim, where };
        const examples = claim.examples.map((example) => ({
            ...example,
            target: target ? example.target : _gate_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSED_TEXT */ .$B,
            after: response ? example.after : _gate_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSED_TEXT */ .$B,
        }));
        return { ...claim, where, examples };
    });
}
/** Slices stand beside the scores; what is of a closed prompt or target is not told. */
function openWhere(where, shown) {
    if (where === null || !shown.includes('scores'))
        return null;
    const slices = where.slices.filter(({ origin }) => origin === 'slice' || shown.includes(origin));
    return { ...where, slices };
}


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12357);

/** Progress in one line for people: how much, how fast, how long still. */
function progressLine({ bytes, totalBytes, files, totalFiles, seconds }) {
    const rate = seconds > 0 ? bytes / seconds : 0;
    const left = rate > 0 ? ` · ${humanTime((totalBytes - bytes) / rate)} left` : '';
    return `Hashed ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(bytes)} of ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(totalBytes)}, ${files} of ${totalFiles} files · ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(rate)}/s${left}`;
}
function humanTime(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 95670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isReusable),
/* harmony export */   h: () => (/* binding */ measurementDigest)
/* harmony export */ });
/* harmony import */ var _harness_formats_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46629);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71583);



/**
 * What was measured on what (contracts.md §1): the same digest means that running the harness again would measure the
 * same thing. Claims, margins, gate and limits are not in it.
 *
 * @param manifest digest of the model's canonical manifest
 */
function measurementDigest(plan, manifest, materials) {
    const evaluations = {};
    for (const [name, evaluation] of Object.entries(plan.evaluations)) {
        const own = materials.get(name) ?? [];
        const image = own.find(({ kind }) => kind === 'image');
        evaluations[name] = {
            run: evaluation.run,
            format: evaluation.format,
            output: evaluation.output,
            env: evaluation.env,
            secrets: evaluation.secrets,
            okExitCodes: evaluation.okExitCodes,
            materials: own
                .filter(({ kind }) => kind !== 'image')
                .map(({ kind, name: path, digest }) => ({ kind, name: path, digest }))
                .sort((a, b) => Buffer.compare(Buffer.from(`${a.kind}:${a.name}`), Buffer.from(`${b.kind}:${b.name}`))),
            ...(evaluation.slices === undefined ? {} : { slices: evaluation.slices }),
            ...(evaluation.control === undefined ? {} : { control: evaluation.control }),
            ...judgeOf(evaluation),
            image: image === undefined ? null : imageOf(image, evaluation),
            reader: _harness_formats_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .READER_VERSION */ .R,
        };
    }
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ v: 1, model: manifest, evaluations });
}
/** What of a judge makes other rows: where it is trusted from is a rule, and no part of what was measured. */
function judgeOf({ judge }) {
    if (judge?.labels === undefined)
        return {};
    const { labels, run = null } = judge;
    return { judge: { labels, run } };
}
/** What ran in the image and what ran beside it are not the same measurement. */
function imageOf({ name, digest }, evaluation) {
    return { ref: name, digest, ...((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runsInImage */ .LN)(evaluation) ? { ran: true } : {}) };
}
/** Whether earlier rows may stand for a new run: an evaluation that names no material could depend on anything. */
function isReusable(plan, materials) {
    return Object.keys(plan.evaluations).every((name) => (materials.get(name) ?? []).length > 0);
}


/***/ }),

/***/ 36643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ closeParts),
/* harmony export */   t: () => (/* binding */ openParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54131);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68435);
/* harmony import */ var _evidence_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78293);
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34106);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31771);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16913);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30671);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Writes a view in which some parts are closed that were open. Roots and counts stay what they are.
 *
 * @param close which parts of a row
 * @param reason why they are removed; `null` when they are merely not shown
 * @returns in how many rows something was closed
 * @throws MiraError E_EVIDENCE, E_SIZE, E_FILE_UNREADABLE
 */
async function closeParts(from, to, close, reason = null) {
    let changed = 0;
    async function* shown() {
        for await (const row of readEvidence(from)) {
            const closed = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withClosed */ .Ng)(row, close(row.sample), reason);
            if (differs(row, closed))
                changed += 1;
            yield closed;
        }
    }
    await writeView(to, shown());
    return changed;
}
/**
 * Writes a view in which some parts are open that were closed.
 *
 * @param view what was published; `null` where nothing was, and everything but the scores is closed
 * @param full evidence that was kept, with the salts
 * @returns in how many rows something was opened
 * @throws MiraError E_EVIDENCE where the kept evidence does not open what was committed to, or is of other rows
 */
async function openParts(view, full, to, open) {
    let changed = 0;
    async function* shown() {
        const rows = view === null ? allClosed(full) : readEvidence(view);
        const kept = readEvidence(full)[Symbol.asyncIterator]();
        try {
            for await (const row of rows) {
                const next = await kept.next();
                const opened = next.done === true ? null : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withOpened */ .uO)(row, next.value, open(row.sample));
                if (opened === null)
                    throw notOpened(full, row.sample);
                if (differs(row, opened))
                    changed += 1;
                yield opened;
            }
            if ((await kept.next()).done !== true)
                throw notOpened(full, null);
        }
        finally {
            await kept.return?.(undefined);
        }
    }
    await writeView(to, shown());
    return changed;
}
/** A part is open where its salt is known. */
function differs(row, shown) {
    return shown.salts.some((salt, part) => salt !== row.salts[part]);
}
async function* allClosed(files) {
    for await (const row of readEvidence(files)) {
        const { salts } = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .withClosed */ .Ng)(row, _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSABLE_NUMBERS */ .PP, null);
        yield { ...row, salts, closed: _evidence_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOSABLE_NUMBERS */ .PP };
    }
}
function notOpened(full, sample) {
    const where = sample === null
        ? 'it has more rows'
        : `it differs at task ${JSON.stringify(sample.task)}, key ${JSON.stringify(sample.key)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_EVIDENCE', `the evidence that was kept is not that of the published samples: ${where}`, {
        hint: 'Name the files that were kept by the run that published these samples.',
        at: { file: full.samplesPath },
    });
}
async function* readEvidence({ samplesPath, saltsPath }) {
    const names = { samples: samplesPath, salts: saltsPath };
    const batches = (0,_evidence_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEvidence */ .v)((0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .readZstdLines */ .lu)(samplesPath), (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .readZstdLines */ .lu)(saltsPath), names);
    for await (const rows of batches)
        yield* rows;
}
/** Neither file stands under its name before both are whole and read back as the rows that they show. */
async function writeView(to, rows) {
    await (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)(to.samplesPath, async (samplesPath) => {
        await (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)(to.saltsPath, async (saltsPath) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const samples = __addDisposableResource(env_1, new _zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .ZstdWriter */ .X9(samplesPath), true);
                const salts = __addDisposableResource(env_1, new _zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .ZstdWriter */ .X9(saltsPath), true);
                const trees = new _evidence_commitment_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskTrees */ .xG();
                await samples.write(_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SAMPLES_HEADER */ .uW);
                for await (const row of rows) {
                    trees.add(row.task, row.leaf);
                    const lines = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewLines */ .l9)(row);
                    await samples.write(lines.sample);
                    await salts.write(lines.salts);
                }
                await samples.end();
                await salts.end();
                const written = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__.openEvidence)(samplesPath, saltsPath);
                if (JSON.stringify(await written.commitments()) === JSON.stringify(trees.commitments()))
                    return;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_INTERNAL', 'a view commits to other rows than the evidence that it shows');
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
    });
}


/***/ })

};
