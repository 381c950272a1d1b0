export const id = 2441;
export const ids = [2441];
export const modules = {

/***/ 47814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Kx: () => (/* binding */ signerFacts),
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   vn: () => (/* binding */ verifyCandidate),
/* harmony export */   w: () => (/* binding */ verifiedBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97069);
/* harmony import */ var _baseline_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69579);
/* harmony import */ var _baseline_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47652);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17418);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55564);
/* harmony import */ var _policy_signers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21840);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68815);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33040);
/* harmony import */ var _verification_refusal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11918);
/* harmony import */ var _verification_verify_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92454);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56470);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(74788);
















/**
 * Station 12: finds the baseline and verifies it before one number of it is used. `null` on a first release.
 *
 * @throws MiraError with the code of the check that failed: a baseline that does not verify is never "no baseline"
 */
async function verifiedBaseline(session) {
    const { plan, github, context, warnings } = session;
    const source = (0,_baseline_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineSource */ .f)(plan.baseline);
    if (source.kind === 'file' && session.baselineFile !== null) {
        const evaluation = await verifyCandidate(session, session.baselineFile, source.path);
        standing(session, [evaluation], source.path);
        return baselineOf(evaluation, { label: source.path, url: null, others: [], passedOver: [] });
    }
    if (github === null || context === null) {
        if (source.kind === 'tag') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_BASELINE_MISSING', `the release ${source.tag} can only be fetched in a GitHub job with a token`, {
                hint: 'Name the path of a bundle instead: --baseline path/to/mira-evaluation.sigstore.json.',
            });
        }
        warnings.push('nothing was compared: outside a GitHub job no release can be looked up; name a bundle with --baseline');
        return null;
    }
    const found = await (0,_baseline_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findBaseline */ .Xn)(github, {
        trigger: context.trigger,
        prereleases: source.kind === 'latest' && source.prereleases,
        named: source.kind === 'tag' ? source.tag : null,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.work, 'baseline'),
    });
    if (found.kind === 'none') {
        const passed = found.passed.length === 0 ? '' : ` (${found.passed.join(', ')} carry none)`;
        warnings.push(`nothing was compared: no earlier release carries an evaluation${passed}`);
        return null;
    }
    const { tag, url } = found.release;
    const verified = [];
    for (const candidate of found.candidates) {
        const name = `mira-evaluation${candidate.stem}.sigstore.json`;
        verified.push({ evaluation: await verifyCandidate(session, candidate, `${tag} (${name})`, tag), name });
    }
    // the earliest counts: the newest would be retry-until-green
    verified.sort((a, b) => (a.evaluation.certifiedTime ?? Infinity) - (b.evaluation.certifiedTime ?? Infinity));
    const chosen = standing(session, verified.map(({ evaluation }) => evaluation), tag);
    return baselineOf(chosen, {
        label: tag,
        url,
        others: verified.flatMap(({ evaluation, name }) => (evaluation === chosen ? [] : [name])),
        passedOver: found.passed,
    });
}
/** The evaluation that counts, see `chooseStanding`; what has to be told of the others becomes a warning. */
function standing({ plan, environment, warnings }, evaluations, label, named = (0,_baseline_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineSource */ .f)(plan.baseline).kind !== 'latest') {
    const chosen = (0,_baseline_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseStanding */ .Qv)(evaluations, {
        superseded: plan.supersedes ?? [],
        now: environment.now(),
        label,
        named,
    });
    warnings.push(...chosen.warnings);
    return chosen.evaluation;
}
function baselineOf(evaluation, about) {
    const { evidence } = evaluation.statement.predicate;
    return {
        evaluation,
        facts: {
            ...about,
            digest: evaluation.digest,
            signer: evaluation.signer,
            samples: evidence.reduce((sum, { count }) => sum + count, 0),
            ...(evaluation.files === null ? { withheld: true } : {}),
        },
    };
}
/**
 * Verifies an evaluation that somebody published, exactly alike for baselines and for what comes out of a cache.
 *
 * @param release the tag of the release that it lies on, if it lies on one
 */
async function verifyCandidate(session, candidate, name, release = null) {
    const { samplesPath, saltsPath } = candidate;
    const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
    const report = await (0,_verification_verify_js__WEBPACK_IMPORTED_MODULE_13__.verifyBundle)(candidate.bundle, {
        type: 'evaluation',
        ...(files === null ? {} : { samples: files }),
        ...(await trustIn(session, release)),
    });
    if (!report.verified) {
        throw (0,_verification_refusal_js__WEBPACK_IMPORTED_MODULE_12__/* .refusalOf */ .O)(report.checks, name, 'A baseline that does not verify is never used. Restore the original files, or name another baseline.');
    }
    const { statement, identity, digest, logIndex, certifiedTime } = report;
    // who signed says whether they are withheld: files that somebody removed are not
    if (files === null && !(0,_statements_evaluation_js__WEBPACK_IMPORTED_MODULE_11__/* .isWithheld */ .Ys)(statement.predicate.evidence)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_EVIDENCE', `the samples of ${name} are not there, so that nothing of it can be recomputed`, {
            hint: 'Its samples and salts have to lie beside the bundle; restore them, or name another baseline.',
        });
    }
    return {
        statement,
        files,
        bundlePath: candidate.bundlePath,
        digest,
        identity,
        signer: signerFacts(identity, logIndex),
        certifiedTime,
        fileDigests: await readFileDigests(candidate, statement.predicate.model.root),
        modelPath: candidate.modelPath,
    };
}
/** Whose signatures count, for whatever was published on a release. */
async function trustIn(session, release) {
    const { plan, context, trustRoot } = session;
    const keys = await signerKeys(session);
    const { policy } = session;
    const rules = {
        repository: context?.repository.fullName ?? '',
        repositoryId: context?.repository.id ?? null,
        defaultBranch: context?.repository.defaultBranch ?? null,
        keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
    };
    return {
        identity: { kind: 'policy', keys: [...keys.values(), ...(policy?.keys.values() ?? [])] },
        trustRoot,
        policy: (facts) => {
            const { identity } = facts;
            const refused = policy === null ? null : (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_14__/* .countsAsBaseline */ .y)(policy, facts, session.startedOn);
            if (refused !== null)
                return refused;
            // what is said nowhere else follows from the repository; a policy says it
            if (policy === null || plan.signers !== null) {
                if (context === null && plan.signers === null)
                    return NOBODY_NAMED;
                const match = (0,_policy_signers_js__WEBPACK_IMPORTED_MODULE_9__/* .matchSigners */ .n)(identity, plan.signers, rules, (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .roleOf */ .kp)(facts.statement));
                if (!match.counts)
                    return match.why;
            }
            return (0,_policy_signers_js__WEBPACK_IMPORTED_MODULE_9__/* .signedForOther */ .o)(identity, release);
        },
    };
}
const NOBODY_NAMED = 'outside a GitHub job only `signers` in mira.yml can say whose evaluations count, and it names nobody';
/** The public keys that `signers` names, by their path in `mira.yml`. */
async function signerKeys(session) {
    const keys = new Map();
    for (const rule of session.plan.signers ?? []) {
        if ('key' in rule)
            keys.set(rule.key, await keyOfRule(session, rule.key));
    }
    return keys;
}
/** On a pull request the key is the base's, like the rule that names it. */
async function keyOfRule(session, path) {
    const { context, github, configPath } = session;
    const trigger = context?.trigger;
    if ((trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group') || github === null) {
        return (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_10__/* .loadVerificationKey */ .LX)((0,_session_js__WEBPACK_IMPORTED_MODULE_15__/* .pathIn */ .lW)(session, path));
    }
    const inRepository = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath), path);
    const pem = await (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_7__/* .getFile */ .l)(github, inRepository, trigger.baseSha);
    if (pem !== null)
        return (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_10__/* .parseVerificationKey */ .Qq)(pem.toString('utf8'), inRepository);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_KEY', `the key ${inRepository} that signers names is not in the commit that this change is based on`, {
        hint: 'Commit the public key to the base branch first: a change may not bring the key that it is judged by.',
    });
}
/** A signer as reports name it. */
function signerFacts(identity, logIndex) {
    if (identity.kind === 'key')
        return { kind: 'key', hint: identity.hint, logIndex };
    const { san, issuer, repositoryId, ownerId } = identity;
    return { kind: 'certificate', identity: san, issuer: issuer ?? '', repositoryId, ownerId, logIndex };
}
const DIGEST_BYTES = 32;
/** `mira-model.digests` is not signed, but its own digest is the signed root. */
async function readFileDigests(candidate, root) {
    if (candidate.digestsPath === null)
        return null;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(candidate.digestsPath);
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .fg)(bytes) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexOf */ .ZD)(root))
        return null;
    const digests = new Set();
    for (let at = 0; at < bytes.length; at += DIGEST_BYTES)
        digests.add(bytes.subarray(at, at + DIGEST_BYTES).toString('hex'));
    return digests;
}


/***/ }),

/***/ 95348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ environmentText),
/* harmony export */   NN: () => (/* binding */ keepLogs),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16913);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35310);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93408);






/**
 * Station 7: commits to the rows and writes them into the temporary folder, open in all parts, after everything that the
 * harnesses wrote was searched for secrets; their logs go to the output folder.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
async function commit(session, measured, search) {
    const { work, out } = session;
    const { sorted, outputs, logs, findings } = measured;
    for (const { path } of logs)
        await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNoSecret */ .N)(path, search);
    const files = { samplesPath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.samples), saltsPath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.salts) };
    const secrets = new Map([...sorted.counts.keys()].map((task) => [task, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32)]));
    const commitments = await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidence */ .n)(sorted, secrets, files.samplesPath, files.saltsPath, search, {
        signal: session.environment.signal,
    });
    // what the statement will say of the harnesses, before what they wrote themselves: the file that people know is named
    await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .requireNoSecretIn */ .Ul)(JSON.stringify(findings.harness), _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.evaluationUnsigned, search, work);
    // nothing of these is stored by us; but who keeps the output of a harness should not keep a secret with it
    for (const file of outputs.flatMap(({ output }) => output.files))
        await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNoSecret */ .N)(file, search);
    await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .requireNoSecretIn */ .Ul)(environmentText(findings), _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.environment, search, work);
    for (const log of logs)
        await keepLog(out, log);
    return { files, commitments };
}
/** `mira-environment.json`. */
function environmentText({ environment }) {
    return `${JSON.stringify(environment, null, 2)}\n`;
}
async function keepLog(out, { evaluation, path }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .logName */ .Is)(evaluation)));
}
/** After a run that did not finish: its logs, as far as no secret stands in them. */
async function keepLogs({ out }, logs, search) {
    for (const log of logs) {
        try {
            await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNoSecret */ .N)(log.path, search);
            await keepLog(out, log);
        }
        catch {
            // a log that holds a secret, or that was never written, is not kept; the error itself is told already
        }
    }
}


/***/ }),

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   V_: () => (/* binding */ isLog),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   od: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30671);



/** The files of an evaluation in the output folder (design.md §6, contracts.md §9). */
const FILES = {
    evaluation: 'mira-evaluation.sigstore.json',
    evaluationUnsigned: 'mira-evaluation.intoto.json',
    evaluationEnvelope: 'mira-evaluation.dsse.json',
    gate: 'mira-gate.sigstore.json',
    gateEnvelope: 'mira-gate.dsse.json',
    gateUnsigned: 'mira-gate.intoto.json',
    plan: 'mira-plan.sigstore.json',
    planEnvelope: 'mira-plan.dsse.json',
    attemptStarted: 'mira-attempt-started.sigstore.json',
    attemptStartedEnvelope: 'mira-attempt-started.dsse.json',
    attempt: 'mira-attempt.sigstore.json',
    attemptEnvelope: 'mira-attempt.dsse.json',
    attemptUnsigned: 'mira-attempt.intoto.json',
    samples: 'mira-samples.jsonl.zst',
    salts: 'mira-salts.jsonl.zst',
    environment: 'mira-environment.json',
    modelSignature: 'model.sig',
    modelDigests: 'mira-model.digests',
    model: 'mira-model.json',
    report: 'mira-report.json',
    comment: 'mira-comment.md',
    handover: 'mira-handover.json',
};
const LOG = /^mira-harness-.+\.log$/u;
function logName(evaluation) {
    return `mira-harness-${evaluation}.log`;
}
function isLog(name) {
    return LOG.test(name);
}
/** An output folder without the results of an earlier run, which nobody should take for this one's. */
async function prepareOut(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const logs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => isLog(name));
    for (const name of [...Object.values(FILES), ...logs])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}
/** Writes a file so that its name never stands for half of it. */
async function writeWhole(path, content) {
    await (0,_storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(path, (beside) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(beside, content));
    return path;
}


/***/ }),

/***/ 20695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ harnessesOf)
/* harmony export */ });
/** The name of the harness by evaluation. */
function harnessesOf(harness) {
    return new Map(harness.map(({ evaluation, name }) => [evaluation, name]));
}


/***/ }),

/***/ 31905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T5: () => (/* binding */ pinnedOnly),
  UQ: () => (/* binding */ prepareImages),
  Qd: () => (/* binding */ settleImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/images/reference.js
var reference = __webpack_require__(28794);
;// CONCATENATED MODULE: ./build/harness/container/container.js

/** The reference by which an engine gets exactly what was pinned. */
function byDigest(locked) {
    const { registry, repository } = (0,reference/* parseImageReference */.o)(locked.ref);
    return `${registry}/${repository}@${locked.digest}`;
}

// EXTERNAL MODULE: ./build/harness/container/engine.js
var container_engine = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/harness/container/image.js
var container_image = __webpack_require__(33186);
;// CONCATENATED MODULE: ./build/harness/container/mounts.js



/**
 * The mounts of an evaluation besides its root: those of the plan, and what is declared below the root and lies elsewhere
 * because a symbolic link leads there.
 *
 * @throws MiraError E_CONFIG_PATH, E_CONFIG_VALUE for a mount that is not there, or that would put something else in the
 *   place of what is hashed
 */
async function mountsOf({ root, model, evaluation, place }) {
    requireMountable(root, place(null));
    const mounts = [];
    for (const [index, mount] of (evaluation.container?.mounts ?? []).entries()) {
        mounts.push(await planned(mount, root, model, place(index)));
    }
    const realRoot = await (0,promises_.realpath)(root);
    const declared = [model, ...evaluation.datasets, ...evaluation.prompts, ...evaluation.scorer];
    const elsewhere = new Set();
    for (const path of declared) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => null);
        if (real !== null && !isWithin(real, realRoot) && !isWithin(real, root))
            elsewhere.add(real);
    }
    for (const source of elsewhere) {
        requireMountable(source, place(null));
        mounts.push({ source, target: source, readonly: true });
    }
    return mounts;
}
async function planned(mount, root, model, at) {
    const source = (0,external_node_path_.resolve)(root, mount.path);
    requireMountable(source, at);
    try {
        await (0,promises_.stat)(source);
    }
    catch (error) {
        const why = (0,errors/* systemCode */.xU)(error) === 'ENOENT' ? 'does not exist' : `cannot be used: ${(0,errors/* systemCode */.xU)(error) ?? ''}`;
        throw new errors/* MiraError */.gx('E_CONFIG_PATH', `the mount ${source} ${why}`, {
            at,
            hint: 'Paths of mounts are relative to mira.yml, or absolute.',
            cause: error,
        });
    }
    const target = mount.target === null ? source : (0,external_node_path_.resolve)(mount.target);
    if (target !== source && (isWithin(target, root) || isWithin(root, target))) {
        throw new errors/* MiraError */.gx('E_CONFIG_VALUE', `a mount at ${target} would take the place of files that are hashed`, {
            at,
            hint: 'Choose a target outside the folder of mira.yml.',
        });
    }
    const models = (0,external_node_path_.join)(root, model);
    if (!mount.readonly && (isWithin(source, models) || isWithin(models, source))) {
        throw new errors/* MiraError */.gx('E_CONFIG_VALUE', `the mount ${source} would let the harness write to the model`, {
            at,
            hint: 'Leave readonly at true, or mount a folder beside the model.',
        });
    }
    return { source, target, readonly: mount.readonly };
}
/** Whether a harness could write to a path: it lies in a mount that may be written to. */
function isWritable(path, mounts) {
    return mounts.some(({ target, readonly }) => !readonly && isWithin(path, target));
}
/** Engines take mounts as lists with commas, or colons, between their parts. */
function requireMountable(path, at) {
    if (!/[,:"\p{Cc}]/u.test(path))
        return;
    throw new errors/* MiraError */.gx('E_CONFIG_PATH', `${JSON.stringify(path)} cannot be mounted into a container`, {
        at,
        hint: 'Use a path without commas, colons, quotes and control characters.',
    });
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./build/images/pinned.js
var images_pinned = __webpack_require__(87217);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/images/client.js + 7 modules
var images_client = __webpack_require__(94560);
// EXTERNAL MODULE: ./build/images/proxy.js
var proxy = __webpack_require__(88635);
;// CONCATENATED MODULE: ./build/commands/run/moved-tags.js





/** A courtesy, not a condition: a registry that is slow does not hold up the measurement. */
const PATIENCE_MS = 20_000;
/**
 * Tells of tags that point elsewhere than when they were pinned. What runs is the digest, so that changes nothing; but
 * whoever reads the tag should know that it means something else now.
 */
async function tellMovedTags(session, images) {
    const distinct = new Map(images.map((image) => [`${image.ref} ${image.digest}`, image]));
    try {
        // around all of them: one that answers late must not take the proxies from whoever comes next
        await (0,proxy/* withProxies */.D)(session.environment.env, async () => tellEach(session, distinct.values()));
    }
    catch (error) {
        session.host.info(`Whether tags have moved could not be asked: ${(0,errors/* asMiraError */.oF)(error).message}`);
    }
}
async function tellEach({ environment, host, warnings }, images) {
    const client = (0,images_client/* registryClient */.R)(environment.env);
    for (const { ref, tag, digest } of images) {
        if (tag === null)
            continue;
        try {
            const now = await inTime(client.look((0,reference/* parseImageReference */.o)(ref)));
            if (now === null || now === digest)
                continue;
            warnings.push(`the tag of ${ref} points to ${now} now; what runs is ${digest}, as it was pinned`);
        }
        catch (error) {
            host.info(`Whether the tag of ${ref} has moved could not be asked: ${(0,errors/* asMiraError */.oF)(error).message}`);
        }
    }
}
async function inTime(looking) {
    const controller = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(PATIENCE_MS, null, { signal: controller.signal, ref: false });
    try {
        return await Promise.race([looking, late]);
    }
    finally {
        controller.abort();
    }
}

;// CONCATENATED MODULE: ./build/commands/run/images.js









/**
 * Station 1: that every image is pinned, that there is an engine for those in which a harness runs, and that their mounts
 * are sound: known before anything is hashed.
 *
 * @throws MiraError E_UNPINNED, E_LOCK, E_CONTAINER_ENGINE, E_CONFIG_…
 */
async function settleImages(session) {
    const { plan, located, root } = session;
    const pinned = await (0,images_pinned/* pinnedImages */.D)(root, plan, (path) => located.place(path));
    const engines = new Map();
    const images = new Map();
    for (const [name, evaluation] of Object.entries(plan.evaluations)) {
        const locked = pinned.get(name);
        if (locked === undefined)
            continue;
        images.set(name, { locked, container: await containerOf(session, name, evaluation, locked, engines) });
    }
    for (const { program, version, passedOver } of engines.values()) {
        const instead = passedOver === null ? '' : ` (${passedOver})`;
        session.host.info(`Containers run with ${program} ${version}${instead}`);
    }
    return images;
}
/** The same for a job in which no harness runs: that every image is pinned, and to what. */
async function pinnedOnly({ plan, located, root }) {
    const pinned = await (0,images_pinned/* pinnedImages */.D)(root, plan, (path) => located.place(path));
    return new Map(Array.from(pinned, ([name, locked]) => [name, { locked, container: null }]));
}
async function containerOf(session, evaluation, plan, locked, engines) {
    const { container: settings } = plan;
    if (settings === null || settings.runtime === 'none')
        return null;
    const { environment, located, root } = session;
    const engine = engines.get(settings.runtime) ??
        (await (0,container_engine/* findEngine */.G)(settings.runtime, environment.env, located.place(['evaluations', evaluation, 'image']), environment.signal));
    engines.set(settings.runtime, engine);
    const at = ['evaluations', evaluation, 'container'];
    const mounts = await mountsOf({
        root,
        model: session.plan.model.path,
        evaluation: plan,
        place: (index) => located.place(index === null ? at : [...at, 'mounts', index]),
    });
    requireReachable(session, plan, mounts, located.place(['evaluations', evaluation, 'output']));
    const caller = process.getuid === undefined ? null : { uid: process.getuid(), gid: process.getgid?.() ?? 0 };
    return {
        evaluation,
        engine,
        image: byDigest(locked),
        locked,
        settings,
        root,
        mounts,
        hidden: await hiddenFolders(root),
        caller,
    };
}
/** `actions/checkout` leaves the job's token in `.git`. */
async function hiddenFolders(root) {
    const git = (0,external_node_path_.join)(root, '.git');
    const isFolder = await (0,promises_.lstat)(git).then((found) => found.isDirectory(), () => false);
    return isFolder ? [git] : [];
}
/** Elsewhere than in `{out}` a harness in a container could write nothing that would be found. */
function requireReachable({ root }, { output }, mounts, at) {
    if (output.startsWith('{out}') || isWritable((0,external_node_path_.resolve)(root, output), mounts))
        return;
    throw new errors/* MiraError */.gx('E_CONFIG_VALUE', `a harness in a container cannot write to ${output}`, {
        at,
        hint: 'Let it write into {out}, or mount the folder with readonly: false.',
    });
}
/** Before the first harness: every image is there, and whose tag has moved since it was pinned is told. */
async function prepareImages(session, images) {
    const { host, environment } = session;
    const containers = [...images.values()].flatMap(({ container }) => (container === null ? [] : [container]));
    if (containers.length === 0)
        return;
    await tellMovedTags(session, containers.map(({ locked }) => locked));
    for (const container of containers) {
        const tell = () => host.info(`Pulling ${container.image}`);
        await (0,container_image/* pullImage */.Z)(container, tell, environment.signal);
        host.info(`${container.evaluation} runs in ${container.image} (${describe(container.settings)})`);
    }
}
function describe({ network, gpus, memory }) {
    const parts = [
        network === 'none' ? 'no network' : `network ${network}`,
        ...(gpus === null ? [] : [`GPUs ${gpus === 'all' ? 'all' : gpus.join(', ')}`]),
        ...(memory === null ? [] : [`memory ${memory}`]),
    ];
    return parts.join(', ');
}


/***/ }),

/***/ 65028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Progress),
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/harness/formats/index.js + 53 modules
var formats = __webpack_require__(69504);
// EXTERNAL MODULE: ./build/harness/formats/tree.js
var tree = __webpack_require__(84666);
// EXTERNAL MODULE: ./build/harness/spool-threads.js + 1 modules
var spool_threads = __webpack_require__(55800);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/harness/ending.js

/**
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
function judge({ ending, lines }, { name, timeoutSeconds, okExitCodes, note }) {
    const known = note === undefined ? '' : `${note} `;
    const hint = `${known}${lastLines(lines)}`;
    if (ending.kind === 'timeout') {
        throw new errors/* MiraError */.gx('E_HARNESS_TIMEOUT', `${name}: the harness did not end within ${timeoutSeconds} s`, {
            hint: `Raise \`timeout\` if it needs longer. ${hint}`,
        });
    }
    if (ending.kind === 'signal') {
        const memory = ending.signal === 'SIGKILL' ? 'The machine may have been out of memory. ' : '';
        throw new errors/* MiraError */.gx('E_HARNESS_EXIT', `${name}: the harness was ended by ${ending.signal}`, {
            hint: `${memory}${hint}`,
        });
    }
    if (okExitCodes.includes(ending.code))
        return ending.code;
    throw new errors/* MiraError */.gx('E_HARNESS_EXIT', `${name}: the harness ended with status ${ending.code}`, { hint });
}
function lastLines(lines) {
    return lines.length === 0 ? 'It printed nothing.' : `The last lines of its output:\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./build/harness/environment.js
var harness_environment = __webpack_require__(27238);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/harness/process-group.js
var process_group = __webpack_require__(31588);
// EXTERNAL MODULE: ./build/evidence/encodings.js
var evidence_encodings = __webpack_require__(84486);
// EXTERNAL MODULE: ./build/evidence/secrets.js
var evidence_secrets = __webpack_require__(4805);
;// CONCATENATED MODULE: ./build/harness/redactor.js


const MASK = '***';
/**
 * Replaces the values of secrets in a stream of bytes by `***`, also where a value is cut in two by the pieces in which
 * the bytes come. Values that are long enough are replaced in their encodings too.
 */
class Redactor {
    /** Patterns as one character per byte, the longest first. */
    #patterns;
    #matcher;
    #longest;
    /** What may be the beginning of a value. */
    #held = '';
    constructor(secrets) {
        const patterns = new Set();
        for (const value of secrets) {
            if (value === '')
                continue;
            const encodings = (0,evidence_secrets/* isSearchable */.li)(value) ? (0,evidence_encodings/* encodingsOf */.a)(value) : [Buffer.from(value)];
            for (const bytes of encodings)
                patterns.add(bytes.toString('latin1'));
        }
        this.#patterns = [...patterns].sort((a, b) => b.length - a.length);
        this.#longest = this.#patterns[0]?.length ?? 0;
        const alternatives = this.#patterns.map((pattern) => RegExp.escape(pattern));
        this.#matcher = alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'g');
    }
    /** What can be shown of what came so far. */
    push(chunk) {
        const text = this.#held + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
        const { shown, held } = this.#split(text);
        this.#held = held;
        return Buffer.from(shown, 'latin1');
    }
    /** The rest, when nothing more comes. */
    end() {
        const rest = this.#mask(this.#held);
        this.#held = '';
        return Buffer.from(rest, 'latin1');
    }
    #mask(text) {
        return this.#matcher === null ? text : text.replace(this.#matcher, MASK);
    }
    /** Masks up to where a value may have begun; a value that is whole there is masked with what overlaps it. */
    #split(text) {
        let begun = this.#begun(text, 0);
        let shown = '';
        let from = 0;
        for (const { index, 0: value } of this.#matcher === null ? [] : text.matchAll(this.#matcher)) {
            if (index >= begun)
                break;
            shown += text.slice(from, index) + MASK;
            from = index + value.length;
            if (from > begun)
                begun = this.#begun(text, from);
        }
        return { shown: shown + text.slice(from, begun), held: text.slice(begun) };
    }
    /** Where the longest end of the text begins that is the beginning of a value; the text's length where there is none. */
    #begun(text, from) {
        for (let at = Math.max(from, text.length - this.#longest + 1); at < text.length; at += 1) {
            const end = text.slice(at);
            if (this.#patterns.some((pattern) => pattern.length > end.length && pattern.startsWith(end)))
                return at;
        }
        return text.length;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/harness/tail.js

const MAX_BYTES = 16 * 1024;
const MAX_LINES = 10;
const MAX_LINE = 300;
/** Keeps the end of a program's output, to be shown where the program failed. */
class Tail {
    #kept = Buffer.alloc(0);
    push(chunk) {
        this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-MAX_BYTES);
    }
    /**
     * The last lines, each behind a bar, so that none of them begins like a workflow command, and without what a terminal
     * or the older `##[…]` command syntax would act on.
     */
    lines() {
        const text = (0,external_node_util_.stripVTControlCharacters)(this.#kept.toString('utf8')).replaceAll('##[', '#_[');
        const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
        return lines.slice(-MAX_LINES).map((line) => `| ${line.slice(0, MAX_LINE).replaceAll(CONTROLS, '')}`);
    }
}
const CONTROLS = /\p{Cc}/gu;

;// CONCATENATED MODULE: ./build/harness/process.js









/**
 * Runs a harness in a process group of its own, of which nothing is left afterwards.
 *
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_HARNESS_NOT_FOUND, E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
async function runHarness(run) {
    run.signal?.throwIfAborted();
    const environment = (0,harness_environment/* harnessEnvironment */.c)(run.base, run.env, run.secrets);
    return judge(await runProgram({ ...run, environment }), run);
}
/**
 * Runs a program in a process group of its own, of which nothing is left afterwards; what it prints is shown and logged.
 *
 * @throws MiraError E_HARNESS_NOT_FOUND when it cannot be started
 */
async function runProgram(program) {
    program.signal?.throwIfAborted();
    const log = (0,external_node_fs_.createWriteStream)(program.log, { mode: 0o600 });
    const tail = new Tail();
    try {
        await (0,external_node_events_.once)(log, 'open');
        // each write reports its own failure
        log.on('error', () => undefined);
        const child = await start(program);
        const ending = await supervise(program, child, log, tail);
        return { ending, lines: tail.lines() };
    }
    finally {
        program.foreign.end();
        await new Promise((resolve) => log.end(resolve));
    }
}
async function start({ name, argv, cwd, environment }) {
    const [program = '', ...args] = argv;
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        await (0,external_node_events_.once)(child, 'spawn');
        return child;
    }
    catch (error) {
        const missing = (0,errors/* systemCode */.xU)(error) === 'ENOENT';
        const why = missing ? 'there is no such program' : (0,errors/* messageOf */.bD)(error);
        throw new errors/* MiraError */.gx('E_HARNESS_NOT_FOUND', `${name}: "${program}" could not be started: ${why}`, {
            hint: 'Check the first word of `run`, and that an earlier step installs it: it has to be on the PATH, or be a path.',
            cause: error,
        });
    }
}
/** Pipes that a process outside the group still holds are not waited for any longer. */
const DRAIN_MS = 2000;
async function supervise(run, child, log, tail) {
    const group = new process_group/* ProcessGroup */.P(child);
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        group.stop(run.graceMs);
    }, run.timeoutSeconds * 1000);
    const abort = () => group.stop(run.graceMs);
    run.signal?.addEventListener('abort', abort);
    const output = Promise.all([child.stdout, child.stderr].map((stream) => forward(run, stream, log, tail)));
    try {
        const [code, signal] = await Promise.race([exitOf(child), output.then(() => exitOf(child))]);
        group.end();
        await drain(child, output);
        run.signal?.throwIfAborted();
        if (late)
            return { kind: 'timeout' };
        return code === null ? { kind: 'signal', signal: signal ?? 'an unknown signal' } : { kind: 'exit', code };
    }
    finally {
        clearTimeout(timer);
        run.signal?.removeEventListener('abort', abort);
        group.end();
    }
}
async function drain(child, output) {
    const timer = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
    }, DRAIN_MS);
    try {
        await output;
    }
    finally {
        clearTimeout(timer);
    }
}
function exitOf(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return Promise.resolve([child.exitCode, child.signalCode]);
    return new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
}
/** Waits for the log, so that a harness cannot write faster than the disk and fill the memory. */
async function forward(run, stream, log, tail) {
    const redactor = new Redactor(run.secrets.values());
    const show = (bytes) => {
        if (bytes.length === 0)
            return;
        run.foreign.write(bytes);
        tail.push(bytes);
    };
    const chunks = stream;
    try {
        for await (const chunk of chunks) {
            show(redactor.push(chunk));
            await write(log, chunk);
        }
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
    show(redactor.end());
}
function write(log, chunk) {
    return new Promise((resolve, reject) => {
        log.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}

;// CONCATENATED MODULE: ./build/harness/container/arguments.js
const PIDS = 4096;
/** An upper limit, of which only what is used is taken: PyTorch's loaders and NCCL stop at the usual 64 MB. */
const SHARED_MEMORY = '2g';
/**
 * The arguments of `docker create` or `podman create`: no rights, no network unless the plan gives one, nothing of this
 * machine but the folder of `mira.yml` and the declared mounts, nothing to write to but `out` and what is thrown away.
 */
function createArguments(container, launch) {
    const { engine, settings, root, mounts, hidden } = container;
    const podman = engine.kind === 'podman';
    // podman copies what it covers into a tmpfs unless it is told not to
    const tmpfs = (path, options) => [
        '--tmpfs',
        `${path}:${options}${podman ? ',notmpcopyup' : ''}`,
    ];
    const out = launch.out === null ? [] : [{ source: launch.out, target: launch.out, readonly: false }];
    const isolation = [
        ['--network', launch.network],
        ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', 'label=disable'],
        ['--pids-limit', String(PIDS), '--shm-size', SHARED_MEMORY, '--log-driver', 'none'],
        // a proxy's address may hold a password
        podman ? ['--http-proxy=false'] : [],
        settings.memory === null ? [] : ['--memory', settings.memory],
        gpuArguments(container),
        userArguments(container),
    ];
    const files = [
        tmpfs('/tmp', 'rw,exec,nosuid,nodev,mode=1777'),
        ...[{ source: root, target: root, readonly: true }, ...mounts, ...out].map((mount) => mountArguments(mount)),
        ...hidden.map((path) => tmpfs(path, 'ro,size=64k')),
        ['--workdir', root],
    ];
    const command = ['--entrypoint', '', container.image, ...launch.argv];
    const environment = environmentArguments(container, launch);
    return [
        'create',
        '--name',
        launch.name,
        '--pull',
        'never',
        ...isolation.flat(),
        ...files.flat(),
        ...environment,
        ...command,
    ];
}
function mountArguments({ source, target, readonly }) {
    return ['--mount', `type=bind,source=${source},target=${target}${readonly ? ',readonly' : ''}`];
}
function gpuArguments({ engine, settings: { gpus } }) {
    if (gpus === null)
        return [];
    // podman knows GPUs by the Container Device Interface alone
    if (engine.kind === 'podman') {
        return (gpus === 'all' ? ['all'] : gpus).flatMap((gpu) => ['--device', `nvidia.com/gpu=${gpu}`]);
    }
    return ['--gpus', gpus === 'all' ? 'all' : `"device=${gpus.join(',')}"`];
}
/**
 * Whoever is not root stays who they are, so that what is written to `out` is theirs. Root leaves the choice to the
 * image: its `USER` where it has one, else a root without capabilities.
 */
function userArguments({ engine, caller }) {
    if (caller === null || caller.uid === 0)
        return [];
    const user = `${caller.uid}:${caller.gid}`;
    if (engine.kind === 'podman')
        return engine.rootless ? ['--userns', 'keep-id', '--user', user] : ['--user', user];
    // the root of a rootless docker is its user
    return ['--user', engine.rootless ? '0:0' : user];
}
function environmentArguments(container, { env, secrets }) {
    // a user whom the image does not know has / for a home, where nothing can be written
    const home = userArguments(container).length === 0 ? {} : { HOME: '/tmp' };
    return [
        ...Object.entries({ ...home, ...env }).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...[...secrets].flatMap((name) => ['--env', name]),
    ];
}

// EXTERNAL MODULE: ./build/harness/container/ask.js
var ask = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/harness/container/engine.js
var container_engine = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/harness/container/image.js
var container_image = __webpack_require__(33186);
// EXTERNAL MODULE: ./build/harness/container/state.js
var container_state = __webpack_require__(82362);
;// CONCATENATED MODULE: ./build/harness/container/run.js











const CREATE_MS = 5 * 60_000;
const REMOVE_MS = 60_000;
/**
 * Runs a harness in its image, and reads back which image that was. Nothing is left of the container afterwards.
 *
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_CONTAINER, E_IMAGE_DRIFT, E_HARNESS_NOT_FOUND, E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
async function runHarnessIn(container, run) {
    const { engine, settings } = container;
    const env = (0,harness_environment/* harnessEnvironment */.c)({}, { ...localeOf(run.base), ...run.env }, run.secrets);
    const secrets = [...run.secrets.keys()];
    const open = Object.fromEntries(Object.entries(env).filter(([name]) => !run.secrets.has(name)));
    // the folder around it is root's alone, and the image's user may be another
    if (container.caller?.uid === 0)
        await (0,promises_.chmod)(run.out, 0o777);
    const launch = { argv: run.argv, network: settings.network, env: open, secrets, out: run.out };
    return withContainer(container, launch, { ...engine.env, ...Object.fromEntries(run.secrets) }, run.warn, run.signal, async (name) => {
        const argv = [engine.program, 'start', '--attach', name];
        const outcome = await runProgram({ ...run, argv, environment: engine.env });
        if (outcome.ending.kind === 'timeout')
            return judge(outcome, run);
        const state = await (0,container_state/* containerState */.b)(engine, name);
        if (!state.started)
            throw notStarted(container, run, state, outcome.lines);
        await (0,container_image/* confirmImage */.M)(container, state.image);
        if (state.running)
            throw lost(container, outcome.lines);
        return judge({ ...outcome, ending: { kind: 'exit', code: state.exit } }, { ...run, ...noteOf(container, state) });
    });
}
/**
 * Runs a command in the same image as the harness, with the same mounts, user, GPUs and memory; without secrets or a folder
 * to write to, and without a network unless the plan gives the host's.
 *
 * @throws MiraError E_CONTAINER when the engine fails, or the command takes too long or prints too much
 */
async function runInContainer(container, argv, { timeoutMs = 60_000, maxBytes = 8 * 1024 * 1024, env = {}, signal } = {}) {
    const { engine, settings } = container;
    // where the plan does without a network of its own, perhaps none can be made
    const network = settings.network === 'host' ? 'host' : 'none';
    const launch = { argv, network, env, secrets: [], out: null };
    return withContainer(container, launch, engine.env, () => undefined, signal, async (name) => {
        const options = { timeoutMs, maxBytes, ...(signal === undefined ? {} : { signal }) };
        const { exit, stdout, stderr, why } = await (0,container_engine/* askEngine */.s)(engine, ['start', '--attach', name], options);
        if (exit === null)
            throw failed(container, `a command in the container did not end well: ${why}`);
        const state = await (0,container_state/* containerState */.b)(engine, name);
        if (state.started)
            return { stdout, stderr, exit: state.exit };
        if (isMissingProgram(state.error ?? stderr))
            return { stdout: '', stderr, exit: 127 };
        throw failed(container, `the container could not be started: ${(0,ask/* lastError */.VS)(state.error ?? stderr)}`);
    });
}
/** Makes a container, and removes it with everything that runs in it, however the body ends. */
async function withContainer(container, launch, env, warn, signal, body) {
    const { engine, evaluation } = container;
    const name = `mira-${evaluation}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        const created = await (0,container_engine/* askEngine */.s)({ ...engine, env }, createArguments(container, { ...launch, name }), {
            timeoutMs: CREATE_MS,
            ...(signal === undefined ? {} : { signal }),
        });
        if (created.exit !== 0)
            throw failed(container, `the container could not be made: ${created.why}`);
        return await body(name);
    }
    finally {
        const left = await remove(container, name);
        if (left !== null)
            warn(`the container ${name} could not be removed: ${left}`);
    }
}
/** @returns why it is still there, or `null` when it is gone */
async function remove({ engine }, name) {
    // not asked to end: the time for that is over, and podman's `rm` would wait for ten seconds
    await (0,container_engine/* askEngine */.s)(engine, ['kill', '--signal', 'KILL', name], { timeoutMs: REMOVE_MS });
    const removed = await (0,container_engine/* askEngine */.s)(engine, ['rm', '--force', '--volumes', name], { timeoutMs: REMOVE_MS });
    if (removed.exit === 0 || /no such container|no container with/iu.test(removed.stderr))
        return null;
    return removed.why;
}
const LOCALE = /^(?:LANG|LC_\w+|TZ)$/u;
/** Of the environment that every harness gets, what names no place of this machine; the rest is the image's. */
function localeOf(base) {
    return Object.fromEntries(Object.entries(base).flatMap(([name, value]) => (value !== undefined && LOCALE.test(name) ? [[name, value]] : [])));
}
/** What runc and crun say of a program that is not there or may not be run. */
function isMissingProgram(text) {
    return /exec: "|executable file/u.test(text);
}
function notStarted(container, { name, argv }, { error }, lines) {
    const text = error ?? lines.join('\n').replaceAll(/^\| /gmu, '');
    const why = (0,ask/* lastError */.VS)(text);
    if (isMissingProgram(text)) {
        return new errors/* MiraError */.gx('E_HARNESS_NOT_FOUND', `${name}: "${argv[0] ?? ''}" could not be started in the image: ${why}`, {
            hint: `Check the first word of \`run\`: the image ${container.locked.ref} has to have it.`,
        });
    }
    return failed(container, `the container could not be started: ${why}`);
}
function failed({ engine, evaluation, settings }, what) {
    const network = settings.network === 'none' && /network|netns|namespace/iu.test(what)
        ? ' Where the kernel allows no network of its own, container: {network: host} gives up that separation, and the plan says so.'
        : '';
    return new errors/* MiraError */.gx('E_CONTAINER', `${evaluation}: ${what}`, {
        hint: `${engine.program} ${engine.version} said so; the harness did not run on the host instead.${network}`,
    });
}
function lost({ engine, evaluation }, lines) {
    return new errors/* MiraError */.gx('E_CONTAINER', `${evaluation}: ${engine.program} lost the container while the harness ran`, {
        hint: lastLines(lines),
    });
}
/** 128 and a signal's number is how engines tell that one ended the program. */
function noteOf({ settings: { memory } }, { exit, outOfMemory }) {
    if (outOfMemory)
        return { note: `It was ended because its memory was used up (memory: ${memory ?? 'no limit'}).` };
    if (exit !== 137)
        return {};
    const limit = memory === null ? 'the machine has' : `the limit (memory: ${memory})`;
    return { note: `It was killed; perhaps it used more than ${limit}.` };
}

// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/commands/run/controls.js
var controls = __webpack_require__(69155);
// EXTERNAL MODULE: ./build/environment/capture.js + 6 modules
var capture = __webpack_require__(21412);
// EXTERNAL MODULE: ./build/environment/compare.js
var compare = __webpack_require__(71369);
// EXTERNAL MODULE: ./build/environment/host-shell.js
var host_shell = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/environment/run-facts.js
var run_facts = __webpack_require__(42409);
// EXTERNAL MODULE: ./build/environment/tiers.js
var tiers = __webpack_require__(50579);
// EXTERNAL MODULE: ./build/environment/words.js
var words = __webpack_require__(4351);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/environment.js












/** Captures the machine, and what each evaluation sees inside where that is another place, before and after the harnesses. */
class EnvironmentWatch {
    #session;
    #images;
    /** The first evaluation that runs on the host: what it sees is what the host shows. */
    #first;
    #before = new Map();
    #after = new Map();
    constructor(session, images) {
        this.#session = session;
        this.#images = images;
        this.#first =
            Object.entries(session.plan.evaluations).find(([name]) => this.#containerOf(name) === null)?.[1] ?? null;
    }
    /** Captures the host. */
    static async start(session, images) {
        const watch = new EnvironmentWatch(session, images);
        watch.#before.set(null, await watch.#captureHost(watch.#first));
        return watch;
    }
    /** Runs a harness between two captures of its inside, where it has one of its own. */
    async around(name, evaluation, body) {
        const look = this.#insideOf(name, evaluation);
        if (look !== null)
            this.#before.set(name, await look());
        const result = await body();
        if (look !== null)
            this.#after.set(name, await look());
        return result;
    }
    /** Captures the host again, and tells what changed meanwhile. */
    async finish(tasks, where) {
        this.#after.set(null, await this.#captureHost(this.#first));
        const host = this.#capturedBefore(null);
        const evaluations = {};
        const insides = {};
        for (const [name, place] of Object.entries(where)) {
            const own = this.#before.get(name) ?? null;
            if (own !== null)
                insides[name] = own;
            evaluations[name] = {
                ...place,
                tasks: [...tasks].filter(([, evaluation]) => evaluation === name).map(([task]) => task),
                inside: own === null ? null : (0,tiers/* tiersOf */.j)(own.readings),
            };
        }
        const changedDuringRun = [...this.#before.keys()].flatMap((place) => this.#changes(place));
        this.#tell(changedDuringRun);
        const facts = { evaluations, host: (0,tiers/* tiersOf */.j)(host.readings) };
        return {
            schema: 'mira-environment/1',
            environment: {
                ...facts,
                assurance: 'self_reported',
                digest: (0,tiers/* environmentDigest */.k)(facts),
                changedDuringRun,
            },
            packages: {
                host: listsOf(host),
                evaluations: Object.fromEntries(Object.entries(insides).map(([name, own]) => [name, listsOf(own)])),
            },
            after: {
                host: (0,tiers/* tiersOf */.j)(this.#capturedAfter(null).readings),
                evaluations: Object.fromEntries(Object.keys(insides).map((name) => [name, (0,tiers/* tiersOf */.j)(this.#capturedAfter(name).readings)])),
            },
        };
    }
    #capturedBefore(place) {
        const found = this.#before.get(place);
        if (found === undefined)
            throw new RangeError('it was not captured');
        return found;
    }
    /** Where a harness ended the run nothing is asked of this. */
    #capturedAfter(place) {
        return this.#after.get(place) ?? this.#capturedBefore(place);
    }
    #changes(place) {
        const [before, after] = [this.#capturedBefore(place), this.#capturedAfter(place)];
        return (0,compare/* tierChanges */.CT)((0,tiers/* tiersOf */.j)(before.readings), (0,tiers/* tiersOf */.j)(after.readings), place, ['A', 'B']);
    }
    #tell(changes) {
        const moving = changes.filter(({ tier }) => tier === 'A').map((change) => (0,words/* changeText */.k0)(change));
        if (moving.length === 0)
            return;
        this.#session.warnings.push(`the environment changed while it was evaluated: ${moving.join(', ')}`);
    }
    /** How to look where an evaluation's program runs; `null` where the host's capture shows it already. */
    #insideOf(name, evaluation) {
        const container = this.#containerOf(name);
        if (container !== null)
            return () => this.#captureImage(container, evaluation);
        const first = this.#first;
        const same = first !== null &&
            first.run[0] === evaluation.run[0] &&
            JSON.stringify(first.env) === JSON.stringify(evaluation.env);
        return same ? null : () => this.#captureHost(evaluation);
    }
    #containerOf(name) {
        return this.#images.get(name)?.container ?? null;
    }
    #captureHost(evaluation) {
        const { environment, root } = this.#session;
        const shell = (0,host_shell/* hostShell */.D)({
            cwd: root,
            env: (0,harness_environment/* harnessEnvironment */.c)(environment.env, evaluation?.env ?? {}, new Map()),
            signal: environment.signal,
        });
        return (0,capture/* capture */.F)(shell, programOf(this.#session, evaluation), (0,run_facts/* runReadings */.F)(environment.env, null));
    }
    async #captureImage(container, evaluation) {
        const { env, signal } = this.#session.environment;
        const { engine, locked } = container;
        const shell = async (argv) => {
            try {
                const { milliseconds, bytes } = capture/* CAPTURE_LIMITS */.s;
                const { stdout } = await runInContainer(container, argv, {
                    timeoutMs: milliseconds,
                    maxBytes: bytes,
                    env: evaluation.env,
                    signal,
                });
                return { kind: 'ran', stdout };
            }
            catch (error) {
                if (!(error instanceof errors/* MiraError */.gx))
                    throw error;
                return { kind: 'failed', why: `the image could not be looked into (${error.code})` };
            }
        };
        const run = (0,run_facts/* runReadings */.F)(env, {
            digest: locked.digest,
            platform: await platformDigest(container),
            engine: `${engine.program} ${engine.version}`,
        });
        return (0,capture/* capture */.F)(shell, evaluation.run[0] ?? '', run);
    }
}
/** A path is one from the folder of `mira.yml`, as the harness's is. */
function programOf(session, evaluation) {
    const program = evaluation?.run[0] ?? '';
    if (!program.includes('/') || program.includes('{'))
        return program;
    return (0,external_node_path_.resolve)((0,run_session/* pathIn */.lW)(session, '.'), program);
}
function listsOf({ packages: { python, system } }) {
    return { python: python === null ? null : [...python], system: system === null ? null : [...system] };
}
/** The digest of the manifest that the engine chose out of the locked image; `null` where it does not say. */
async function platformDigest({ engine, image, locked }) {
    if (locked.kind === 'manifest')
        return locked.digest;
    try {
        return locked.platforms[(await (0,container_state/* storedImage */.Z)(engine, image)).platform] ?? null;
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/claims/labels.js + 1 modules
var labels = __webpack_require__(40099);
// EXTERNAL MODULE: ./build/claims/controls.js
var claims_controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/commands/run/labels.js






/** What people said of outputs, by task and key; a label without a task is of every task that has the key. */
class Labels {
    #labels;
    constructor(labels) {
        this.#labels = labels;
    }
    of({ task, key }) {
        return this.#labels.get(nameOf(task, key)) ?? this.#labels.get(nameOf(null, key)) ?? null;
    }
}
function nameOf(task, key) {
    return JSON.stringify([task, key]);
}
const labels_MAX_BYTES = 64 * 1024 ** 2;
/**
 * `{"key":"q1","label":1}` in each line, with a `task` where an evaluation has several.
 *
 * @throws MiraError E_LABELS with the line
 */
async function readLabels(session, path) {
    const file = (0,run_session/* shownIn */.fz)(session, path);
    const full = (0,run_session/* pathIn */.lW)(session, path);
    const size = await (0,promises_.stat)(full).then((found) => found.size, () => null);
    if (size === null)
        throw new errors/* MiraError */.gx('E_LABELS', `there are no labels at ${file}`, { hint: HINT });
    if (size > labels_MAX_BYTES)
        throw new errors/* MiraError */.gx('E_LABELS', `${file} is larger than ${labels_MAX_BYTES} bytes`, { hint: HINT });
    const labels = new Map();
    for (const [index, line] of (await (0,promises_.readFile)(full, 'utf8')).split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const { task, key, label } = parseLine(line, { file, line: index + 1 });
        const name = nameOf(task, key);
        if (labels.has(name))
            throw wrong(`${key} has two labels`, { file, line: index + 1 });
        labels.set(name, label);
    }
    if (labels.size === 0)
        throw new errors/* MiraError */.gx('E_LABELS', `${file} holds no label`, { hint: HINT });
    return new Labels(labels);
}
const HINT = 'A line of the file is {"key":"q1","label":1}: 1 for an output that people found good, 0 for a bad one.';
function parseLine(line, at) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(line);
    }
    catch {
        throw wrong('the line is no JSON', at);
    }
    const { task = null, key, label } = (0,json/* isObject */.Gv)(value) ? value : {};
    if (typeof key !== 'string' || key === '')
        throw wrong('the line has no key', at);
    if (task !== null && typeof task !== 'string')
        throw wrong('the task is no text', at);
    if (label !== 0 && label !== 1)
        throw wrong(`the label of ${key} is neither 0 nor 1`, at);
    return { task, key, label };
}
function wrong(message, at) {
    return new errors/* MiraError */.gx('E_LABELS', message, { at, hint: HINT });
}
/** The labels of every evaluation that has some, read before anything runs. */
async function labelsOf(session) {
    const all = new Map();
    for (const [name, { judge }] of Object.entries(session.plan.evaluations)) {
        if (judge?.labels === undefined)
            continue;
        all.set(name, { labels: await readLabels(session, judge.labels), ownRun: judge.run !== undefined });
    }
    return all;
}
/** The rows of one run under the names by which they are committed; labelled ones of the model's run once more as such. */
async function* committedRows(rows, control, judge) {
    for await (const row of rows) {
        if (control === null)
            yield row;
        else if (control !== 'labels')
            yield { ...row, task: (0,claims_controls/* controlTask */.RT)(control, row.task) };
        const wanted = control === 'labels' || (control === null && judge?.ownRun === false);
        const label = wanted ? (judge?.labels.of(row) ?? null) : null;
        if (label !== null) {
            yield { ...row, task: (0,claims_controls/* controlTask */.RT)('labels', row.task), scores: { ...row.scores, [labels/* LABEL */.d_]: label } };
        }
    }
}

// EXTERNAL MODULE: ./build/commands/run/findings.js
var findings = __webpack_require__(20695);
// EXTERNAL MODULE: ./build/commands/run/images.js + 3 modules
var run_images = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/commands/run/predicate.js
var predicate = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var run_secrets = __webpack_require__(93408);
;// CONCATENATED MODULE: ./build/commands/run/measure.js


















/** How far a run got, for the record of an attempt that did not finish. */
class Progress {
    #states = new Map();
    started = false;
    /** Where the output of each harness that was started lies. */
    logs = [];
    constructor(evaluations) {
        for (const name of evaluations)
            this.#states.set(name, 'not-run');
    }
    set(name, state) {
        this.#states.set(name, state);
    }
    list() {
        return [...this.#states].map(([name, state]) => ({ name, state }));
    }
}
/** Stations 4 and 6: runs every harness of the plan and reads its output, row by row, into one sorted spool. */
async function measure(session, images, progress, begin) {
    const outputs = [];
    const secrets = new Map(Object.entries(session.plan.evaluations).map(([name, evaluation]) => [
        name,
        (0,run_secrets/* harnessSecrets */.gd)(session.environment.env, name, evaluation.secrets),
    ]));
    const labels = await labelsOf(session);
    await (0,run_images/* prepareImages */.UQ)(session, images);
    const watch = await EnvironmentWatch.start(session, images);
    await begin();
    progress.started = true;
    for (const [name, evaluation] of Object.entries(session.plan.evaluations)) {
        progress.set(name, 'incomplete');
        const own = secrets.get(name) ?? new Map();
        outputs.push(...(await watch.around(name, evaluation, () => runWithControls(session, name, evaluation, images.get(name), own, progress))));
    }
    const tasks = tasksOf(outputs.filter(({ control }) => control === null));
    const environment = await watch.finish(tasks.evaluations, (0,predicate/* placesOf */.ek)(session.plan));
    const sorted = await sortedRows(session, outputs, labels, progress);
    const harness = outputs.filter(({ control }) => control === null).map(factsOf);
    const finishedOn = session.environment.now();
    return {
        findings: {
            ...tasks,
            evaluations: (0,controls/* withControls */.$o)(tasks, outputs),
            harnesses: (0,findings/* harnessesOf */.y)(harness),
            harness,
            environment,
            finishedOn,
        },
        outputs,
        sorted,
        logs: progress.logs,
    };
}
function factsOf({ evaluation, output: { format, harness } }) {
    return { evaluation, format, name: harness.name, version: harness.version };
}
/** Controls come first: what they find wrong should not cost hours on the model. */
async function runWithControls(session, name, evaluation, image, secrets, progress) {
    const outputs = [];
    for (const { control, run } of [...(0,controls/* controlRuns */.Ww)(evaluation), { control: null, run: evaluation.run }]) {
        const label = control === null ? name : `${name}--${control}`;
        const log = (0,external_node_path_.join)(session.work, (0,files/* logName */.Is)(label));
        progress.logs.push({ evaluation: label, path: log });
        const output = await runOne(session, { name, label }, { ...evaluation, run }, image, log, secrets);
        if (control !== null)
            await (0,controls/* requireRows */.xw)(label, output);
        outputs.push({ evaluation: name, control, output });
    }
    return outputs;
}
async function runOne(session, { name, label }, evaluation, image, log, secrets) {
    const { host, environment, plan } = session;
    const out = (0,external_node_path_.join)(session.work, `out-${label}`);
    await (0,promises_.mkdir)(out);
    const fill = (text) => text.replaceAll('{model}', (0,run_session/* pathIn */.lW)(session, plan.model.path)).replaceAll('{out}', out);
    const container = image?.container ?? null;
    if (evaluation.image !== null && container === null && label === name) {
        session.warnings.push(`the evaluation ${name} ran on the host; its image ${evaluation.image} is only declared`);
    }
    const path = (0,external_node_path_.resolve)(session.root, fill(evaluation.output));
    const earlier = await stampsAt(path);
    const before = Date.now();
    const run = {
        name: label,
        argv: evaluation.run.map((word) => fill(word)),
        cwd: session.root,
        base: environment.env,
        env: evaluation.env,
        secrets,
        timeoutSeconds: evaluation.timeoutSeconds,
        okExitCodes: evaluation.okExitCodes,
        log,
        signal: environment.signal,
        foreign: host.foreign(`${label}: ${evaluation.run.join(' ')}`),
    };
    if (container === null)
        await runHarness(run);
    else
        await runHarnessIn(container, { ...run, out, warn: (message) => session.warnings.push(message) });
    const { format, slices = [] } = evaluation;
    const output = await (0,formats/* openOutput */.c1)(path, { format, task: name, slices });
    if (slices.length > 0 && output.format !== 'lm-eval' && label === name) {
        session.warnings.push(`slices of the evaluation ${name} names fields of lm-eval's documents, and this is ${output.format}`);
    }
    await refuseStale(output, before, earlier);
    for (const [task, { limited }] of output.tasks) {
        if (!limited)
            continue;
        throw new errors/* MiraError */.gx('E_LIMITED', `the harness evaluated only a part of ${task}`, {
            hint: 'Evaluate the whole task: remove --limit or --samples from `run`.',
        });
    }
    return output;
}
/** File systems keep times of different precision. */
const CLOCK_SLACK = 2000;
async function refuseStale(output, before, earlier) {
    for (const file of output.files) {
        const { mtimeMs } = await (0,promises_.stat)(file);
        if (mtimeMs >= before - CLOCK_SLACK && earlier.get(file) !== (await stampOf(file)))
            continue;
        throw new errors/* MiraError */.gx('E_OUTPUT_STALE', `${file} is older than the run that should have written it`, {
            hint: 'Let the harness write into {out}, which is empty when it starts.',
        });
    }
}
/** The files that lie where the output will be, as they are before the harness runs. */
async function stampsAt(path) {
    const stamps = new Map();
    for (const file of await (0,tree/* listFiles */.CS)(path).catch(noneIfMissing))
        stamps.set(file, await stampOf(file));
    return stamps;
}
function noneIfMissing(error) {
    if (error instanceof errors/* MiraError */.gx && error.code === 'E_OUTPUT_MISSING')
        return [];
    throw error;
}
/** Changes whenever a file is written, also within the precision of clocks. */
async function stampOf(file) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(file, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
/** @throws MiraError E_TASK_TWICE: rows of two evaluations under one name could not be told apart */
function tasksOf(outputs) {
    const tasks = new Map();
    const evaluations = new Map();
    for (const { evaluation, output } of outputs) {
        for (const [task, info] of output.tasks) {
            (0,controls/* refuseReserved */.tE)(task);
            const other = evaluations.get(task);
            if (other !== undefined)
                throw taskTwice(task, other, evaluation);
            tasks.set(task, info);
            evaluations.set(task, evaluation);
        }
    }
    return { tasks, evaluations };
}
function taskTwice(task, one, other) {
    return new errors/* MiraError */.gx('E_TASK_TWICE', `the evaluations ${one} and ${other} both report the task ${task}`, {
        hint: 'A task belongs to one evaluation: give the rows a `task`, or evaluate it once.',
    });
}
/** All rows in leaf order; read in threads where they are committed as they are. */
async function sortedRows({ environment, work }, outputs, labels, progress) {
    const asTheyAre = labels.size === 0 && outputs.every(({ control }) => control === null);
    const sorted = asTheyAre
        ? await (0,spool_threads/* spoolInThreads */.E)(outputs.map(({ output }) => output), work, { signal: environment.signal })
        : null;
    if (sorted === null)
        return (0,spool/* spoolSamples */.j4)(allRows(outputs, labels, progress), work);
    for (const { evaluation } of outputs)
        progress.set(evaluation, 'finished');
    return sorted;
}
/** The rows of all outputs, one after another, those of controls under names of their own; an evaluation is finished when all of its rows could be read. */
async function* allRows(outputs, labels, progress) {
    for (const { evaluation, control, output } of outputs) {
        yield* committedRows(output.rows(), control, labels.get(evaluation) ?? null);
        if (control === null)
            progress.set(evaluation, 'finished');
    }
}


/***/ }),

/***/ 84600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ modelChangesSince),
/* harmony export */   Y: () => (/* binding */ writeModelRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84974);
/* harmony import */ var _model_diff_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4623);
/* harmony import */ var _model_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33036);
/* harmony import */ var _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33056);









/**
 * `mira-model.json`: the manifest with its tensors, from which later runs tell in words what changed.
 *
 * @returns the SHA-256 of the file, which the evaluation signs
 */
async function writeModelRecord(path, model) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const parts = function* () {
        for (const part of (0,_model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .savedManifest */ .le)(model)) {
            hash.update(part);
            yield part;
        }
    };
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(parts()), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return `sha256:${hash.digest('hex')}`;
}
/**
 * What changed in the model since an evaluation, line by line. Only a record that the evaluation signed is believed; none,
 * one that is longer than what is read, or another one leaves the lines empty, which is no reason to fail.
 */
async function modelChangesSince(before, model) {
    const record = await readModelRecord(before);
    return record === null ? [] : (0,_model_diff_words_js__WEBPACK_IMPORTED_MODULE_6__/* .diffInWords */ .M)((0,_model_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .diffModels */ .m)(record, model));
}
async function readModelRecord({ modelPath, statement }) {
    const { record, manifest, weightsDigest } = statement.predicate.model;
    if (modelPath === null || record === undefined)
        return null;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(modelPath)).size > _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_SAVED_BYTES */ .nT)
            return null;
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(modelPath);
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(content) !== record)
            return null;
        const saved = (0,_model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSavedManifest */ .m3)(content, modelPath);
        const isIts = saved.manifest === manifest && (saved.contents?.weightsDigest ?? null) === (weightsDigest ?? null);
        return isIts ? saved : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 38796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ predicateOf),
/* harmony export */   UD: () => (/* binding */ planUri),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   nE: () => (/* binding */ planContent),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _harness_formats_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46629);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33040);
/* harmony import */ var _same_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51207);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74788);







/** Station 9: the evaluation predicate (contracts.md §2). */
function predicateOf(session, identified, findings, evidence, claims, record, baseline) {
    const { plan } = session;
    const { model } = identified;
    const { environment } = findings.environment;
    const evaluations = Object.entries(plan.evaluations);
    return {
        plan: { uri: planUri(session), digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(session.planDigest) }, content: planContent(session) },
        measurement: identified.measurement,
        model: {
            root: model.root,
            manifest: model.manifest,
            files: model.files.length,
            bytes: model.bytes,
            weightsDigest: model.contents?.weightsDigest ?? null,
            codeBearing: [...model.codeBearing],
            record,
            sameAs: (0,_same_model_js__WEBPACK_IMPORTED_MODULE_5__/* .sameModels */ .p)(model, baseline, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseTag */ .aF)(session.context)).map(({ label, by, digest }) => ({
                release: label,
                by,
                digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) },
            })),
        },
        materials: [...materialsOf(identified), environmentMaterial(environment)],
        harness: findings.harness.map((facts) => ({ ...facts, reader: _harness_formats_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .READER_VERSION */ .R })),
        environment,
        evidence: evidence.commitments.map((commitment) => ({
            ...commitment,
            publish: [...evidence.parts(commitment.task)],
        })),
        claims: [...claims],
        ...(evidence.controls.length === 0 ? {} : { controls: [...evidence.controls] }),
        run: runOf(session, findings.finishedOn),
        previous: baseline === null ? null : { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(baseline.evaluation.digest) } },
        ...standingOf(plan, findings.finishedOn),
        coverage: {
            attested: ['model', 'materials', 'evidence', 'claims', 'plan'],
            asserted: ['run.startedOn', 'run.finishedOn', 'environment', 'harness'],
            notCovered: [
                'files that the harness reads and nobody declared',
                ...(evaluations.every(([, evaluation]) => isOffline(evaluation))
                    ? []
                    : ['what the harness fetched while it ran']),
            ],
        },
    };
}
const DAY = 24 * 3600 * 1000;
/** What it says of earlier evaluations, and how long it counts itself. */
function standingOf({ supersedes, validDays }, finishedOn) {
    return {
        ...(supersedes === undefined
            ? {}
            : { supersedes: supersedes.map(({ digest, reason }) => ({ digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) }, reason })) }),
        ...(validDays === undefined ? {} : { validUntil: new Date(finishedOn.getTime() + validDays * DAY).toISOString() }),
    };
}
/** Where every evaluation of a plan runs. */
function placesOf({ evaluations }) {
    return Object.fromEntries(Object.entries(evaluations).map(([name, evaluation]) => [name, placeOf(evaluation)]));
}
function placeOf(evaluation) {
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .runsInImage */ .LN)(evaluation))
        return { ranIn: 'image', image: 'ran' };
    return { ranIn: 'host', image: evaluation.image === null ? null : 'declared' };
}
/** Whether the harness could fetch nothing while it ran. */
function isOffline(evaluation) {
    return (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .runsInImage */ .LN)(evaluation) && evaluation.container?.network === 'none';
}
/** The model first, then the materials of all evaluations, each once. */
function materialsOf({ model, subject, materials }) {
    const all = new Map([
        ['model', { id: 'model', kind: 'model', name: subject.name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(model.manifest) } }],
    ]);
    for (const own of materials.values()) {
        for (const { kind, name, digest } of own) {
            const id = `${kind}:${name}`;
            all.set(id, { id, kind, name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } });
        }
    }
    return [...all.values()];
}
/** The environment is one of the materials of every claim, and none of the measurement's: what was measured is the model. */
function environmentMaterial({ digest }) {
    if (digest === undefined)
        throw new RangeError('a captured environment has a digest');
    return { id: _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .ENVIRONMENT_ID */ .Wr, kind: 'environment', name: 'environment', digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } };
}
function runOf(session, finishedOn) {
    const { context, startedOn } = session;
    return {
        uri: context?.runUri ?? null,
        attempt: context?.attempt ?? null,
        startedOn: startedOn.toISOString(),
        finishedOn: finishedOn.toISOString(),
    };
}
/** Where the plan can be read again: `git+<repository>@<commit>#<path>`. */
function planUri({ context, configPath }) {
    if (context === null)
        return null;
    return `git+${context.serverUrl}/${context.repository.fullName}@${context.sha}#${configPath}`;
}
/** The plan as plain JSON. */
function planContent({ plan }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(JSON.stringify(plan));
}


/***/ }),

/***/ 51207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sameModels)
/* harmony export */ });
/**
 * The releases at hand, the baseline's and the anchor's, whose model is this one: the same files, perhaps under other names
 * (the root does not bind them), or weights that are the same whatever the files are called and how they are spread.
 *
 * @param own the tag that this run is a release of, if it is one: being the same as oneself says nothing
 */
function sameModels(model, baseline, own) {
    if (baseline === null)
        return [];
    const { evaluation, facts, anchor } = baseline;
    const releases = new Map([[facts.label, { evaluation, url: facts.url }]]);
    if (anchor !== null)
        releases.set(anchor.label, { evaluation: anchor.evaluation, url: anchor.url });
    return Array.from(releases, ([label, release]) => ({ label, ...release })).flatMap(({ label, url, ...release }) => {
        const by = label === own ? null : sameness(model, release.evaluation);
        return by === null ? [] : [{ label, url, by, digest: release.evaluation.digest }];
    });
}
function sameness({ root, manifest, contents }, { statement }) {
    const before = statement.predicate.model;
    if (before.root === root)
        return before.manifest === manifest ? 'files' : 'renamed';
    const weights = contents?.weightsDigest ?? null;
    return weights !== null && before.weightsDigest === weights ? 'weights' : null;
}


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ requireNoSecretIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   d_: () => (/* binding */ scrubWarnings),
/* harmony export */   gd: () => (/* binding */ harnessSecrets),
/* harmony export */   qo: () => (/* binding */ prepareSecretSearch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14041);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _evidence_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4805);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68815);
/* harmony import */ var _storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16913);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35310);







/**
 * The secrets that an evaluation's harness is given, by name.
 *
 * @throws MiraError E_SECRET_MISSING
 */
function harnessSecrets(env, evaluation, names) {
    return new Map(names.map((name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return [name, value];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_SECRET_MISSING', `the secret ${name} of the evaluation "${evaluation}" is not set`, {
            hint: `Pass it to the step: env: { ${name}: \${{ secrets.${name} }} }`,
        });
    }));
}
/** Tokens of the job that must not end up in anything that is stored. */
const JOB_TOKENS = [
    'INPUT_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_CACHE_SERVICE_TOKEN',
];
/** Masks every secret value in the log and prepares the search for them; too short ones are named in a warning. */
function prepareSecretSearch(session) {
    const { env } = session.environment;
    const names = new Set(Object.values(session.plan.evaluations).flatMap(({ secrets }) => secrets));
    const declared = valuesOf(env, names);
    maskAll(session.host, declared);
    for (const [name] of declared.filter(([, value]) => !(0,_evidence_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSearchable */ .li)(value))) {
        session.warnings.push(`the secret ${name} is shorter than 8 bytes: it is masked, but not searched for`);
    }
    const tokens = valuesOf(env, JOB_TOKENS);
    maskAll(session.host, tokens);
    const phrase = valuesOf(env, passphraseName(session.options));
    maskAll(session.host, phrase);
    const search = new Map([...declared, ...tokens, ...phrase]);
    for (const [index, line] of keyLines(session.method).entries())
        search.set(`the signing key (line ${index + 1})`, line);
    return new _evidence_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .SecretSearch */ .pu(search);
}
function passphraseName({ keyPassphrase }) {
    const name = keyPassphrase === null ? null : (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .variableOf */ .Qn)(keyPassphrase);
    return name === null ? [] : [name];
}
/** In a P-256 key's PEM the line that holds the private number or most of it; the others are the same in every key, or public. */
const PRIVATE_LINE = { pkcs8: 2, sec1: 1 };
/** What no file may hold of a private key, in either of its usual encodings. */
function keyLines(method) {
    if (method?.kind !== 'key')
        return [];
    const { privateKey } = method.key;
    return ['pkcs8', 'sec1'].flatMap((type) => {
        const line = privateKey.export({ type, format: 'pem' }).toString().split('\n')[PRIVATE_LINE[type]];
        return line === undefined ? [] : [line];
    });
}
/** Those that are set; what lacks is refused when it is needed. */
function valuesOf(env, names) {
    return [...names].flatMap((name) => {
        const value = env[name] ?? '';
        return value === '' ? [] : [[name, value]];
    });
}
function maskAll(host, secrets) {
    for (const [, value] of secrets)
        host.mask(value);
}
/**
 * Searches a text that is to become a file of that name; until then it lies in the temporary folder alone.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
async function requireNoSecretIn(text, name, search, work) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, name);
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(draft, text);
    await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNoSecret */ .N)(draft, search);
}
/** Leaves out warnings that quote the value of a secret: they stand in comments, which nobody masks. */
async function scrubWarnings(warnings, search) {
    for (const [index, warning] of warnings.entries()) {
        const hit = await (0,_evidence_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .findSecret */ .mt)(search, [Buffer.from(warning)]);
        if (hit !== null)
            warnings[index] = `a warning is left out, because the value of ${hit.name} stands in it`;
    }
}
/** The error as it may be told: one that quotes what a program wrote may hold the value of a secret. */
async function withoutSecrets(error, search) {
    const { code, message, hint, at } = error;
    const hit = await (0,_evidence_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .findSecret */ .mt)(search, [Buffer.from([message, hint ?? '', at?.file ?? ''].join('\n'))]);
    if (hit === null)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx(code, _error_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_CODES */ .O[code][1].replace(/\.$/u, ''), {
        hint: `The value of ${hit.name} stands in what would be quoted here. Keep the harness from writing it into its output, and consider replacing the secret.`,
    });
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ clientEnvironment),
/* harmony export */   VS: () => (/* binding */ lastError),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   z3: () => (/* binding */ NO_PROGRAM)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27238);




/**
 * The environment of an engine's client: it needs its own settings (`DOCKER_HOST`, `CONTAINERS_CONF`, proxies …), whatever
 * they are called, but nothing that would hand on the job's rights.
 */
function clientEnvironment(env) {
    const own = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .U)(name))
            own[name] = value;
    return own;
}
/**
 * Runs the client of a container engine to its end, with what it prints kept.
 *
 * @throws the signal's reason when it is given
 */
async function ask(program, args, env, { timeoutMs, maxBytes = 1024 * 1024, signal }) {
    signal?.throwIfAborted();
    const options = { env, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: maxBytes };
    const answer = await new Promise((resolve) => {
        const settle = (error, stdout, stderr) => {
            const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
            resolve({ exit, stdout, stderr, why: exit === null ? whyEnded(error, timeoutMs) : lastError(stderr) });
        };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], signal === undefined ? options : { ...options, signal }, settle);
    });
    signal?.throwIfAborted();
    return answer;
}
const NO_PROGRAM = 'there is no such program';
function whyEnded(error, timeoutMs) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT')
        return NO_PROGRAM;
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'it printed more than can be read';
    if (error?.killed === true)
        return `it did not answer within ${timeoutMs / 1000} s`;
    return code ?? error?.signal ?? 'it was ended';
}
const MAX_TEXT = 400;
const CONTROLS = /\p{Cc}/gu;
/** The last line of an engine's errors, fit to be put into a sentence. */
function lastError(text) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(text)
        .split(/\r\n|\n|\r/u)
        .map((line) => line.replace(/^(?:Error(?: response from daemon)?: )+/u, '').trim())
        .filter((line) => line !== '' && !/^See '.+'\.?$|^Run '.+' for more/u.test(line));
    const line = lines.at(-1) ?? 'it said nothing';
    const whole = line.replaceAll(CONTROLS, ' ');
    return whole.length > MAX_TEXT ? `${whole.slice(0, MAX_TEXT)}…` : whole;
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findEngine),
/* harmony export */   s: () => (/* binding */ askEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);


const ANSWER_MS = 15_000;
const PROGRAMS = { auto: ['docker', 'podman'], docker: ['docker'], podman: ['podman'] };
/**
 * The engine that runs containers here: the one that was asked for, else docker where it answers, else podman.
 *
 * @param at where the image was named
 * @throws MiraError E_CONTAINER_ENGINE, naming what was tried
 */
async function findEngine(runtime, env, at, signal) {
    const own = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .clientEnvironment */ .B5)(env);
    const tried = [];
    for (const program of PROGRAMS[runtime]) {
        const found = await probe(program, own, signal);
        if (typeof found !== 'string') {
            const installed = tried.filter((text) => !text.endsWith(_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROGRAM */ .z3));
            return { ...found, passedOver: installed.length === 0 ? null : installed.join('; ') };
        }
        tried.push(`${program}: ${found}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONTAINER_ENGINE', `no container engine can be used (${tried.join('; ')})`, {
        hint: 'Install docker or podman and see that it runs (docker version, podman info). With container: {runtime: none} the harness runs on the host, and the attestation says so.',
        ...(at === undefined ? {} : { at }),
    });
}
/** @returns the engine, or in one clause why it cannot be used */
async function probe(program, env, signal) {
    const tell = (...args) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(program, args, env, { timeoutMs: ANSWER_MS, ...(signal === undefined ? {} : { signal }) });
    const named = await tell('--version');
    if (named.exit !== 0)
        return named.why;
    const version = /\d+\.\d+\.\d+[^\s,]*/u.exec(named.stdout)?.[0] ?? 'of an unknown version';
    const kind = /podman/iu.test(named.stdout + named.stderr) ? 'podman' : 'docker';
    // the client alone cannot run anything: docker needs a daemon, podman a storage that it may use
    const alive = kind === 'docker'
        ? await tell('info', '--format', '{{json .SecurityOptions}} {{.ServerVersion}}')
        : await tell('info', '--format', '{{.Host.Security.Rootless}}');
    if (alive.exit !== 0)
        return alive.why;
    const rootless = kind === 'docker' ? alive.stdout.includes('name=rootless') : alive.stdout.trim() === 'true';
    return { kind, program, version, rootless, env };
}
/** Asks an engine something. */
function askEngine({ program, env }, args, options) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(program, args, env, options);
}


/***/ }),

/***/ 33186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ confirmImage),
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9753);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82362);



/** What is measured in gigabytes takes its time. */
const PULL_MS = 60 * 60_000;
const LOOK_MS = 60_000;
/**
 * Fetches a container's image by its digest, with the engine's own credentials; one that is there already is not asked for.
 *
 * @param tell called before anything is fetched
 * @throws MiraError E_IMAGE_PULL
 */
async function pullImage(container, tell, signal) {
    const { engine, image, locked } = container;
    const cancel = signal === undefined ? {} : { signal };
    const there = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(engine, ['image', 'inspect', image], {
        timeoutMs: LOOK_MS,
        maxBytes: 8 * 1024 * 1024,
        ...cancel,
    });
    if (there.exit === 0)
        return;
    tell();
    const pulled = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(engine, ['pull', '--quiet', image], { timeoutMs: PULL_MS, ...cancel });
    if (pulled.exit === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_IMAGE_PULL', `${engine.program} could not pull ${image} (${locked.ref}): ${pulled.why}`, {
        hint: `Log in to ${locked.registry} (docker/login-action, ${engine.program} login); mira pin --check --online says whether the digest is still there.`,
    });
}
/**
 * Reads back from the engine which image a container was made of.
 *
 * @param id the engine's own id of it
 * @throws MiraError E_IMAGE_DRIFT when it is not what the lock names: neither the index nor a platform's manifest
 */
async function confirmImage({ engine, evaluation, locked }, id) {
    const { digests } = await (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .storedImage */ .Z)(engine, id);
    const expected = [locked.digest, ...Object.values(locked.platforms)];
    if (expected.some((digest) => digests.has(digest)))
        return;
    const found = digests.size === 0 ? 'an image without a digest' : [...digests].join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_IMAGE_DRIFT', `${evaluation}: ${locked.ref} is pinned to ${locked.digest}, but ${found} ran`, {
        hint: `Nothing was claimed. See which image ${engine.program} holds under that digest, remove it there and run again.`,
    });
}


/***/ }),

/***/ 82362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ storedImage),
/* harmony export */   b: () => (/* binding */ containerState)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99368);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9753);





const NEVER = '0001-01-01T00:00:00Z';
const INSPECT_MS = 60_000;
/** The members that docker and podman both have. */
const containerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    State: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        Running: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        ExitCode: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf()),
        OOMKilled: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false),
        Error: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ''),
        StartedAt: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    }),
});
/** @throws MiraError E_CONTAINER */
async function containerState(engine, name) {
    const { Image, State } = await inspect(engine, 'container', name, containerSchema);
    return {
        started: State.StartedAt !== '' && State.StartedAt !== NEVER,
        running: State.Running,
        exit: State.ExitCode,
        outOfMemory: State.OOMKilled,
        error: State.Error === '' ? null : State.Error,
        image: Image,
    };
}
const imageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    RepoDigests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()))),
    /** podman alone. */
    Digest: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** Docker with containerd's image store alone. */
    Descriptor: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    Os: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ''),
    Architecture: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ''),
});
/**
 * @param image the engine's id, or a reference
 * @throws MiraError E_CONTAINER
 */
async function storedImage(engine, image) {
    const { RepoDigests, Digest: own, Descriptor, Os, Architecture } = await inspect(engine, 'image', image, imageSchema);
    const texts = [
        ...(RepoDigests ?? []).map((text) => text.split('@').at(-1) ?? ''),
        own ?? '',
        Descriptor?.digest ?? '',
    ];
    return { digests: new Set(texts.filter((text) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(text))), platform: `${Os}/${Architecture}` };
}
async function inspect(engine, kind, name, schema) {
    const { exit, stdout, why } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .askEngine */ .s)(engine, [kind, 'inspect', name], {
        timeoutMs: INSPECT_MS,
        maxBytes: 8 * 1024 * 1024,
    });
    const fail = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONTAINER', `${engine.program} did not describe the ${kind} ${name}: ${reason}`, {
        hint: 'Without it nobody can tell which image ran; see that the engine works and run it again.',
        cause,
    });
    if (exit !== 0)
        throw fail(why);
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(stdout);
    }
    catch (error) {
        throw fail('what it printed is not JSON', error);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(schema, Array.isArray(value) ? value[0] : value);
    if (!parsed.success)
        throw fail(`${valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'it'} cannot be used`);
    return parsed.output;
}


/***/ }),

/***/ 46629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ READER_VERSION)
/* harmony export */ });
/** Version of what the readers make of a file; part of the measurement digest. */
const READER_VERSION = '1';


/***/ }),

/***/ 53795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ gateStatementOf),
/* harmony export */   KX: () => (/* binding */ planStatementOf),
/* harmony export */   Pb: () => (/* binding */ evaluationStatementOf),
/* harmony export */   mN: () => (/* binding */ successionStatementOf),
/* harmony export */   o: () => (/* binding */ attemptStatementOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2462);
/* harmony import */ var _succession_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87212);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99936);





function subjectOf({ name, root }) {
    return [{ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(root) } }];
}
function evaluationStatementOf(subject, predicate) {
    return { _type: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG, subject: subjectOf(subject), predicateType: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .EVALUATION_TYPE */ .Q9, predicate };
}
function attemptStatementOf(subject, predicate) {
    return { _type: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG, subject: subjectOf(subject), predicateType: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .ATTEMPT_TYPE */ .Lc, predicate };
}
/** @param name path of `mira.yml` */
function planStatementOf(name, digest, predicate) {
    return { _type: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG, subject: subjectOf({ name, root: digest }), predicateType: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_TYPE */ .v0, predicate };
}
/** A hand-over speaks of no model, but of who goes on. */
function successionStatementOf(predicate) {
    const subject = subjectOf({ name: (0,_succession_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfParty */ .zd)(predicate.to), root: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)(predicate.to) });
    return { _type: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG, subject, predicateType: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .HANDOVER_TYPE */ .n0, predicate };
}
/** The gate's verdict as a SLSA VSA (contracts.md §4). */
function gateStatementOf(subject, facts) {
    return {
        _type: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG,
        subject: subjectOf(subject),
        predicateType: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .VSA_TYPE */ .gs,
        predicate: {
            verifier: { id: _uris_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_VERIFIER_ID */ .DU, version: { 'mira-attest': facts.version } },
            timeVerified: facts.time,
            resourceUri: facts.resourceUri,
            policy: { uri: facts.policyUri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(facts.policy) } },
            inputAttestations: facts.inputs.map((digest) => ({ digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } })),
            verificationResult: facts.gate.passed ? 'PASSED' : 'FAILED',
            verifiedLevels: (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedLevels */ .M8)(facts.claims, facts.gate.passed),
            miraVerdicts: facts.claims.map(({ id, verdict, reason, waived }) => ({
                claim: id,
                verdict,
                reason,
                ...(waived === null ? {} : { waived: { ...waived, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(waived.digest) } } }),
            })),
        },
    };
}


/***/ }),

/***/ 78115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ restoreEvaluation),
  I: () => (/* binding */ saveEvaluation)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/storage/confined-tar.js


/**
 * `@actions/cache` unpacks archives with `tar -P`, which lets an entry write any file of the job. Whoever may write to
 * the cache of the default branch would so reach what is evaluated. While `work` runs, the library finds a `tar` that
 * drops this option, and takes `root` for the workspace: then names are relative to it, and absolute names, `..` and
 * links that lead out are refused by tar itself.
 *
 * @param isOver whether nothing that `work` started is still under way; if something is, it stays confined
 */
async function confined(root, work, isOver) {
    if (process.platform === 'win32')
        throw new Error('archives cannot be confined on Windows');
    await (0,promises_.mkdir)(root, { recursive: true });
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(root, 'tar-'));
    const before = { PATH: process.env['PATH'], GITHUB_WORKSPACE: process.env['GITHUB_WORKSPACE'] };
    const release = async () => {
        for (const [name, value] of Object.entries(before)) {
            if (value === undefined)
                delete process.env[name];
            else
                process.env[name] = value;
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        for (const name of ['tar', 'gtar'])
            await wrap(folder, name, before.PATH ?? '');
        process.env['PATH'] = `${folder}${external_node_path_.delimiter}${before.PATH ?? ''}`;
        process.env['GITHUB_WORKSPACE'] = root;
        const result = await work();
        if (isOver(result))
            await release();
        return result;
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function wrap(folder, name, searched) {
    for (const candidate of searched.split(external_node_path_.delimiter).map((place) => external_node_path_.join(place, name))) {
        if (!(await isProgram(candidate)))
            continue;
        const script = `#!/bin/sh\nfor word do\n  shift\n  [ "$word" = -P ] || set -- "$@" "$word"\ndone\nexec ${quoted(candidate)} "$@"\n`;
        await (0,promises_.writeFile)(external_node_path_.join(folder, name), script, { mode: 0o755 });
        return;
    }
}
async function isProgram(file) {
    try {
        await (0,promises_.access)(file, promises_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/storage/cache.js






const TIMEOUT = 60_000;
/** Evidence and its salts; an archive may unpack into far more than it is long. */
const MAX_BYTES = 4 * 1024 ** 3;
const MAX_FILES = 32;
/**
 * Puts files into the Actions cache under the digest of what they measured. A cache that does not take them is a
 * warning: nothing depends on it.
 */
async function saveEvaluation(measurement, files, options) {
    const folder = folderOf(measurement, options);
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const file of files)
            await (0,promises_.cp)(file, external_node_path_.join(folder, external_node_path_.basename(file)));
        const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6561)]).then(__webpack_require__.bind(__webpack_require__, 96561));
        if (!isFeatureAvailable())
            return { saved: false, warning: 'The evaluation was not cached: this job has no cache.' };
        const entry = await confined(rootOf(options), () => limited(saveCache([folder], keyOf(measurement)), options), isOver);
        // -1 without an exception is how most failures look; the library has logged the reason
        if (entry !== LATE && entry !== -1)
            return { saved: true };
        return {
            saved: false,
            warning: `The evaluation was not cached: ${entry === LATE ? 'the service took too long' : 'the cache took no entry'}.`,
        };
    }
    catch (error) {
        return { saved: false, warning: `The evaluation was not cached: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
    }
}
/**
 * Looks for what was measured in an earlier run. Whatever goes wrong costs a measurement and nothing else: a cache that
 * is down, slow or denied, an archive that is cut off, and entries of anything but a few plain files.
 */
async function restoreEvaluation(measurement, options) {
    const folder = folderOf(measurement, options);
    const warning = await restoreInto(folder, measurement, options).catch(errors/* messageOf */.bD);
    if (warning === FOUND)
        return { restored: true, folder };
    await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
    return { restored: false, warning: warning === null ? null : `The cached evaluation was not used: ${warning}.` };
}
const FOUND = Symbol('found');
const LATE = Symbol('late');
function isOver(result) {
    return result !== LATE;
}
/** What was wrong, or `null` where there was no entry. */
async function restoreInto(folder, measurement, options) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6561)]).then(__webpack_require__.bind(__webpack_require__, 96561));
    if (!isFeatureAvailable())
        return null;
    const timeoutInMs = options.timeout ?? TIMEOUT;
    const limits = { timeoutInMs, segmentTimeoutInMs: timeoutInMs };
    const key = await confined(rootOf(options), () => limited(restoreCache([folder], keyOf(measurement), [], limits), options), isOver);
    if (key === LATE)
        return 'the service took too long';
    // an archive that cannot be unpacked looks like a miss; the library has logged the reason
    if (key === undefined)
        return null;
    if (key !== keyOf(measurement))
        return 'the service sent another entry';
    return (await oddity(folder)) ?? FOUND;
}
/** What keeps a restored folder from being read, if anything. */
async function oddity(folder) {
    const entries = await (0,promises_.readdir)(folder);
    if (entries.length > MAX_FILES)
        return `it holds ${entries.length} files`;
    let size = 0;
    for (const name of entries) {
        const entry = await (0,promises_.lstat)(external_node_path_.join(folder, name));
        if (!entry.isFile())
            return 'it holds something that is not a plain file';
        size += entry.size;
    }
    return size > MAX_BYTES ? `it holds ${size} bytes` : null;
}
/** The library has no time limit of its own over all it does; what is still under way then is left to itself. */
async function limited(work, { timeout = TIMEOUT }) {
    const clock = new AbortController();
    try {
        return await Promise.race([work, (0,external_node_timers_promises_.setTimeout)(timeout, LATE, { signal: clock.signal })]);
    }
    finally {
        clock.abort();
        work.catch(() => { });
    }
}
function keyOf(measurement) {
    return `mira-evaluation-${(0,digest/* hexOf */.ZD)(measurement)}`;
}
function rootOf({ runnerTemp }) {
    return external_node_path_.join(runnerTemp, 'mira-cache');
}
function folderOf(measurement, options) {
    return external_node_path_.join(rootOf(options), (0,digest/* hexOf */.ZD)(measurement));
}


/***/ }),

/***/ 41791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ attachToRelease),
  U: () => (/* binding */ refuseImmutableRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/releases.js
var releases = __webpack_require__(97734);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/github/download.js
var download = __webpack_require__(63608);
;// CONCATENATED MODULE: ./build/storage/same-file.js







/** Whether an asset holds the bytes of a file; read back from GitHub, since names and sizes prove nothing. */
async function isSameFile(github, asset, file) {
    const { size } = await (0,promises_.stat)(file);
    if (!asset.complete || asset.size !== size)
        return false;
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), 'mira-asset-'));
    try {
        const downloaded = await (0,download/* downloadAsset */.B)(github, asset, external_node_path_.join(folder, 'asset'), size);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
        return downloaded.digest === `sha256:${hash.digest('hex')}`;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/storage/release.js





const MAX_ATTEMPTS = 3;
/**
 * Attaches the files of an evaluation to the release that the run is for: that of the pushed tag (a draft is created
 * where there is none), or that of the `release` event. Nothing is overwritten: where a name is taken by other bytes,
 * the whole set gets `-<run id>-<attempt>` after its stems (design.md §6). The bundles go last, so that no evaluation
 * is ever seen without its samples.
 *
 * @throws MiraError E_RELEASE_IMMUTABLE, E_ASSET_SIZE before anything is attached; what `GitHub.send` throws
 */
async function attachToRelease(github, position, files) {
    const { kind } = position.trigger;
    if (kind === 'release' || kind === 'tag')
        for (const file of files)
            await refuseLarge(file);
    let release = await releaseFor(github, position);
    if (release === null)
        return { kind: 'no-release' };
    if (release.immutable)
        throw immutable(release);
    const ordered = files.toSorted((a, b) => Number(isBundle(a.name)) - Number(isBundle(b.name)));
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const attached = await attachAll(github, release, await withFreeNames(github, release, ordered, position));
        if (attached !== null) {
            const { tag, url, draft } = release;
            return { kind: 'attached', release: { tag, url, draft }, files: attached };
        }
        // another job attached files of these names meanwhile
        release = await (0,releases/* getRelease */.kF)(github, release.id);
    }
    throw new errors/* MiraError */.gx('E_GITHUB', `other jobs keep attaching the same files to the release ${release.tag}`, {
        hint: 'Run one such job at a time: give the workflow a `concurrency` group.',
    });
}
/** Files of a release have to be smaller (docs.github.com, "About releases", storage and bandwidth quotas). */
const ASSET_LIMIT = 2 * 1024 ** 3;
/** GitHub would take a while to say so, and some of the others would lie there then. */
async function refuseLarge({ name, path }) {
    const { size } = await (0,promises_.stat)(path);
    if (size < ASSET_LIMIT)
        return;
    throw new errors/* MiraError */.gx('E_ASSET_SIZE', `${name} has ${size} bytes, and GitHub takes files below 2 GiB on a release`, {
        hint: 'Publish fewer parts of the samples (`evidence: {publish: [scores]}`), or split the evaluation. What was signed lies in the output folder.',
    });
}
/**
 * Refuses a run whose release could not take its files, before anything is measured for it.
 *
 * @throws MiraError E_RELEASE_IMMUTABLE
 */
async function refuseImmutableRelease(github, { trigger }) {
    if (trigger.kind !== 'release' && trigger.kind !== 'tag')
        return;
    const release = trigger.kind === 'release' ? await (0,releases/* getRelease */.kF)(github, trigger.releaseId) : await (0,releases/* findRelease */.dv)(github, trigger.tag);
    if (release?.immutable === true)
        throw immutable(release);
}
async function releaseFor(github, { trigger }) {
    if (trigger.kind === 'release')
        return (0,releases/* getRelease */.kF)(github, trigger.releaseId);
    if (trigger.kind !== 'tag')
        return null;
    const { tag } = trigger;
    return (await (0,releases/* findRelease */.dv)(github, tag)) ?? (0,releases/* createDraft */.mq)(github, tag, semver.prerelease(tag) !== null);
}
async function withFreeNames(github, release, files, { runId, attempt }) {
    for (let round = 0;; round += 1) {
        const suffix = ['', `-${runId}-${attempt}`][round] ?? `-${runId}-${attempt}-${round}`;
        const placed = await placeAll(github, release, files.map(({ name, path }) => ({ name: withSuffix(name, suffix), path })));
        if (placed !== null)
            return placed;
    }
}
/** The files with the addresses of those that are there already; `null` where a name is taken by other bytes. */
async function placeAll(github, release, files) {
    const placed = [];
    for (const file of files) {
        const taken = release.assets.find(({ name }) => name === file.name);
        if (taken !== undefined && !(await isSameFile(github, taken, file.path)))
            return null;
        placed.push({ ...file, url: taken?.url ?? null });
    }
    return placed;
}
/** `null` where a name was taken meanwhile. */
async function attachAll(github, release, files) {
    const attached = [];
    for (const { name, path, url } of files) {
        if (url !== null) {
            attached.push({ name, url, outcome: 'already-there' });
            continue;
        }
        const upload = await (0,releases/* uploadAsset */.Mz)(github, release, name, path);
        if (upload.kind === 'immutable')
            throw immutable(release);
        if (upload.kind === 'name-taken')
            return null;
        attached.push({ name, url: upload.asset.url, outcome: 'uploaded' });
    }
    return attached;
}
function isBundle(name) {
    return name.endsWith('.sigstore.json');
}
/** `mira-samples.jsonl.zst` → `mira-samples-117-1.jsonl.zst`. */
function withSuffix(name, suffix) {
    const dot = name.indexOf('.');
    return dot === -1 ? `${name}${suffix}` : `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
}
function immutable({ tag }) {
    return new errors/* MiraError */.gx('E_RELEASE_IMMUTABLE', `the release ${tag} is published and immutable: nothing can be attached`, {
        hint: [
            'Push the tag first, let this step attach its files to a draft, and publish it only when the step passed:',
            '  on: {push: {tags: ["v*"]}}',
            `  - run: gh release edit ${tag} --draft=false      # a step after this one`,
        ].join('\n'),
    });
}


/***/ })

};
