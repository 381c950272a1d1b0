export const id = 3408;
export const ids = [3408];
export const modules = {

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ recordAbort),
/* harmony export */   F7: () => (/* binding */ recordFinish),
/* harmony export */   cv: () => (/* binding */ recordStart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _statements_compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53795);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35310);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93408);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38796);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12180);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75334);









/**
 * Signs, before anything is measured, what is going to be: the plan, and that this run tries it on this model. An
 * attempt that leaves no result can be missed then. A run that could not sign its result ends here and not after hours.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE where the plan itself holds one; as `signInto`
 */
async function recordStart(session, identified, progress, search) {
    const { method, planDigest, policyDigest, configPath, work } = session;
    if (method === null)
        return;
    const run = { ...(0,_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .runOf */ .ng)(session, session.startedOn), finishedOn: null };
    const plan = (0,_statements_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .planStatementOf */ .KX)(configPath, planDigest, {
        uri: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .planUri */ .UD)(session),
        content: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .planContent */ .nE)(session),
        measurement: identified.measurement,
        policy: policyDigest,
        run,
    });
    const started = attemptOf(session, identified, { state: 'started', run, evaluations: progress.list() });
    await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .requireNoSecretIn */ .Ul)(JSON.stringify(plan), _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.plan, search, work);
    session.host.info('Signing the plan, and that it is tried');
    const signing = { ...session, method };
    // both to their end: what goes on after a failure would write into a folder that is told about already
    const signed = await Promise.allSettled([
        (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .gI)(signing, 'plan', plan, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.plan),
        (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .gI)(signing, 'attempt', started, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.attemptStarted),
    ]);
    for (const outcome of signed)
        if (outcome.status === 'rejected')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMiraError */ .oF)(outcome.reason);
    for (const outcome of signed)
        if (outcome.status === 'fulfilled')
            await (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .storeRecord */ .v)(session, outcome.value.bundle.json);
}
/** Signs that the attempt led to an evaluation; failing here takes nothing from the evaluation. */
async function recordFinish(session, identified, evaluation) {
    const { method, host, environment, plan } = session;
    if (method === null)
        return;
    const evaluations = Object.keys(plan.evaluations).map((name) => ({ name, state: 'finished' }));
    const run = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .runOf */ .ng)(session, environment.now());
    const finished = attemptOf(session, identified, { state: 'finished', run, evaluations, evaluation });
    try {
        const { bundle } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .gI)({ ...session, method }, 'attempt', finished, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.attempt);
        await (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .storeRecord */ .v)(session, bundle.json);
    }
    catch (failure) {
        host.warning(`that this attempt finished could not be signed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure)}`);
    }
}
/**
 * The record that a run was tried and why it ended (contracts.md §3): signed where the run signs, without rows or log.
 *
 * @param error without the values of secrets
 */
async function recordAbort(session, identified, progress, error) {
    const { out, method, host, environment } = session;
    const statement = attemptOf(session, identified, {
        state: 'aborted',
        evaluations: progress.list(),
        run: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .runOf */ .ng)(session, environment.now()),
        reason: { code: error.code, message: error.message },
    });
    if (method !== null) {
        try {
            const { bundle } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .gI)({ ...session, method }, 'attempt', statement, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.attempt);
            await (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .storeRecord */ .v)(session, bundle.json);
            return;
        }
        catch (failure) {
            host.warning(`the record of this attempt could not be signed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure)}`);
        }
    }
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .cn.attemptUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
}
function attemptOf(session, identified, about) {
    const { state, run, evaluations, reason = null, evaluation = null } = about;
    return (0,_statements_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptStatementOf */ .o)(identified.subject, {
        plan: { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(session.planDigest) } },
        run,
        state,
        reason,
        evaluations,
        evaluation: evaluation === null ? null : { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(evaluation) } },
    });
}


/***/ }),

/***/ 74971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ earlierAttempts),
/* harmony export */   i: () => (/* binding */ attemptsFacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69579);
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82008);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23094);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97734);
/* harmony import */ var _storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16913);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47814);








/**
 * The evaluations of the same model and claims that earlier runs left on the release which this run is for. Those of the same
 * measurement are pooled; what cannot be (another measurement, withheld rows, files that do not verify, attempts of this
 * workflow run that left nothing) still counts as a look. One that scored every sample as another did is no other look.
 */
async function earlierAttempts(session, { model, measurement }, evaluation) {
    const { plan, context } = session;
    const rule = plan.gate.attempts ?? 'pooled';
    if (context === null)
        return { ..._gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .ONE_ATTEMPT */ .FY, rule, digests: [], tries: NONE, notes: [] };
    const ids = new Set(evaluation.claims.map(({ id }) => id));
    const { readable, unreadable } = await ownEvaluations(session);
    const earlier = readable
        .filter(({ digest }) => digest !== evaluation.digest)
        .filter(({ statement: { predicate } }) => predicate.model.manifest === model.manifest)
        // another plan on the same release asks other questions
        .filter(({ statement: { predicate } }) => predicate.claims.some(({ id }) => ids.has(id)))
        .toSorted((a, b) => (a.certifiedTime ?? 0) - (b.certifiedTime ?? 0));
    const pooled = [];
    let alike = 0;
    for (const { statement, files, digest } of earlier) {
        if (files === null || statement.predicate.measurement !== measurement)
            continue;
        const opened = await (0,_storage_evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__.openEvidence)(files.samplesPath, files.saltsPath);
        const rows = () => (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .countedRows */ .QL)(opened.rows());
        if (await isKnown(rows, [() => (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .countedRows */ .QL)(evaluation.rows()), ...pooled.map((one) => one.rows)]))
            alike += 1;
        else
            pooled.push({ digest, rows });
    }
    const ofThisRun = earlier.filter(({ statement }) => isOfRun(statement.predicate.run.uri, context.runUri)).length;
    const lost = unreadable + Math.max(0, context.attempt - 1 - ofThisRun);
    const otherwise = earlier.length - alike - pooled.length;
    const attempts = { rule, number: 1 + pooled.length + otherwise + lost, earlier: pooled.map(({ rows }) => rows) };
    return {
        ...attempts,
        digests: pooled.map(({ digest }) => digest),
        tries: { alike, otherwise, lost },
        notes: attempts.number === 1 ? [] : [noteOf(attempts, { otherwise, lost }, plan.gate.alpha)],
    };
}
const NONE = { alike: 0, otherwise: 0, lost: 0 };
/** What a report says of them, with the levels of the claims that were judged. */
function attemptsFacts(attempts, alpha, claims) {
    const { rule, number, digests, tries } = attempts;
    return {
        rule,
        number,
        pooled: digests,
        ...tries,
        levels: { regressed: alpha, holds: (0,_gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsLevel */ .hg)(alpha, attempts), spent: (0,_gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .spentOnHolds */ .Uf)(alpha, attempts) },
        claims: claims
            .filter(({ method }) => method !== 'none' && method !== 'identity')
            .map(({ id, method }) => ({ id, regressed: (0,_gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .declineLevel */ .F_)(alpha, attempts, method) }))
            .filter(({ regressed }) => regressed !== alpha),
    };
}
async function isKnown(rows, known) {
    for (const other of known)
        if (await (0,_gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .scoredAlike */ .fd)(rows(), other()))
            return true;
    return false;
}
function noteOf(attempts, { otherwise, lost }, alpha) {
    const parts = [
        ...(attempts.earlier.length > 0 ? [`${attempts.earlier.length} judged together with this one`] : []),
        ...(otherwise > 0 ? [`${otherwise} that measured in another way or show no samples`] : []),
        ...(lost > 0 ? [`${lost} whose samples cannot be had`] : []),
    ];
    return `attempt ${attempts.number} on this model (earlier ones: ${parts.join(', ')}): holds is tested at ${(0,_gate_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsLevel */ .hg)(alpha, attempts)} instead of ${alpha}`;
}
/** Verified like a baseline. What does not verify is never pooled, and not forgotten either. */
async function ownEvaluations(session) {
    const release = await ownRelease(session);
    if (release === null || session.github === null)
        return { readable: [], unreadable: 0 };
    const readable = [];
    let unreadable = 0;
    for (const candidate of await (0,_baseline_find_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchEvaluations */ .ce)(session.github, release, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.work, 'attempts'))) {
        const name = `mira-evaluation${candidate.stem}.sigstore.json`;
        try {
            readable.push(await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyCandidate */ .vn)(session, candidate, `${release.tag} (${name})`, release.tag));
        }
        catch (error) {
            const { code, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asMiraError */ .oF)(error);
            session.warnings.push(`an earlier attempt was not judged together with this one: ${code}: ${message}`);
            unreadable += 1;
        }
    }
    return { readable, unreadable };
}
async function ownRelease({ context, github }) {
    if (context === null || github === null)
        return null;
    const { trigger } = context;
    if (trigger.kind === 'release')
        return (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .getRelease */ .kF)(github, trigger.releaseId);
    return trigger.kind === 'tag' ? (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, trigger.tag) : null;
}
/** Attempts of one workflow run differ in the last part of their URL alone. */
function isOfRun(uri, own) {
    const base = own.replace(/\d+$/u, '');
    return uri !== null && uri !== own && uri.startsWith(base);
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ failureReport),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/plan/content.js
var content = __webpack_require__(75207);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var statements_evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/commands/run/attempts.js
var attempts = __webpack_require__(74971);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
;// CONCATENATED MODULE: ./build/commands/run/check-commands.js



const OWN_REPOSITORY = 'mira-attest/mira-attest';
/** gh reads roots from a file with one on each line, and leaves out a line that does not end. */
const ROOT_LINES = 'trusted-root-lines.jsonl';
/**
 * Copy-paste lines with which anybody checks a signature: ours, fetched from the commit of the action that ran, and those
 * of tools that are not ours. All of them work as they stand, in a folder with the files; the trusted root is the one of
 * this run, and whoever checks has to have it from somewhere that they trust.
 */
function checkCommands(session, { signer, tag, withheld }) {
    const repository = session.context?.repository.fullName ?? null;
    const download = tag === null || repository === null
        ? []
        : [`gh release download ${quoted(tag)} --repo ${repository} --pattern 'mira-*'`];
    const files = withheld ? run_files/* FILES */.cn.evaluation : `${run_files/* FILES */.cn.evaluation} --samples ${run_files/* FILES */.cn.samples}`;
    const custom = session.options.trustedRoot;
    const root = custom === null ? '' : ` --trusted-root ${quoted(custom)}`;
    if (signer.kind === 'key') {
        return {
            mira: [...download, `${cli(session)} verify ${files} --key public-key.pem${root}`].join('\n'),
            others: [],
        };
    }
    if (repository === null)
        return null;
    const workflow = signer.identity.replace(/^https:\/\/github\.com\//u, '').replace(/@.*$/u, '');
    // everybody may call a reusable workflow: its name alone says nothing about who did
    const called = !workflow.startsWith(`${repository}/`);
    const caller = called ? ` --certificate-github-workflow-repository ${repository}` : '';
    const identity = `--certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${quoted(signer.issuer)}`;
    return {
        mira: [
            ...download,
            `${cli(session)} verify ${files}${whoSigned({ session, signer, tag, repository, called: called ? workflow : null })}${root}`,
        ].join('\n'),
        others: [
            ghLines(`--repo ${repository} --signer-workflow ${quoted(workflow)}`, signer.issuer, custom),
            `cosign verify-blob-attestation --bundle ${run_files/* FILES */.cn.evaluation} --type ${uris/* EVALUATION_TYPE */.Q9} ${identity}${caller}${root} ${run_files/* FILES */.cn.modelDigests}`,
        ],
    };
}
/** The flags that name who must have signed; `--repo` speaks of GitHub's own issuer alone. */
function whoSigned({ session, signer, tag, repository, called }) {
    if (signer.issuer !== certified_identity/* GITHUB_ISSUER */.oX && called === null) {
        return ` --identity ${quoted(signer.identity)} --issuer ${quoted(signer.issuer)}`;
    }
    const ownRef = tag === null ? (session.context?.ref ?? '') : `refs/tags/${tag}`;
    const ref = called === null ? (signer.identity.split('@').at(-1) ?? '') : ownRef;
    const held = called === null ? '' : ` --signer ${quoted(called)}`;
    return ` --repo ${repository}${held}${ref.startsWith('refs/tags/') ? '' : ` --ref ${quoted(ref)}`}`;
}
function ghLines(who, issuer, root) {
    const vouched = issuer === certified_identity/* GITHUB_ISSUER */.oX ? '' : ` --cert-oidc-issuer ${quoted(issuer)}`;
    const line = `gh attestation verify ${run_files/* FILES */.cn.modelDigests} --bundle ${run_files/* FILES */.cn.evaluation} --predicate-type ${uris/* EVALUATION_TYPE */.Q9} ${who}${vouched}`;
    if (root === null)
        return line;
    return `jq -c . ${quoted(root)} > ${ROOT_LINES}\n${line} --custom-trusted-root ${ROOT_LINES}`;
}
/** Our command line from the action's pinned commit: the npm name is not ours. */
function cli({ environment: { env } }) {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const ref = env['GITHUB_ACTION_REF'] ?? '';
    const known = repository !== '' && ref !== '' ? `${repository}.git#${ref}` : `${OWN_REPOSITORY}.git`;
    return `npm exec --yes --package=${quoted(`git+https://github.com/${known}`)} -- mira`;
}
/** A word for a POSIX shell, quoted where it needs to be. */
function quoted(word) {
    return /^[A-Za-z0-9_@%+=:,./#-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/commands/run/model-record.js
var model_record = __webpack_require__(84600);
// EXTERNAL MODULE: ./build/commands/run/same-model.js
var same_model = __webpack_require__(51207);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/report.js









/** Puts together what a run tells when it came to verdicts. */
async function reportOf(session, identified, baseline, evaluation, judged) {
    const signing = signingFacts(session, evaluation);
    const signer = signing.signed ? signing.signer : (baseline?.facts.signer ?? null);
    const tag = signing.signed ? (0,run_session/* releaseTag */.aF)(session.context) : (baseline?.facts.label ?? null);
    const checked = signing.signed || baseline === null ? evaluation.predicate : baseline.evaluation.statement.predicate;
    const withheld = (0,statements_evaluation/* isWithheld */.Ys)(checked.evidence);
    return {
        ...common(session, identified),
        outcome: judged.outcome,
        gate: judged.gate,
        baseline: baseline?.facts ?? null,
        anchor: anchorFacts(baseline),
        measurement: measurementFacts(evaluation),
        signing,
        changes: baseline === null ? [] : changesSince(baseline, evaluation, identified),
        modelChanges: baseline === null ? [] : await (0,model_record/* modelChangesSince */.$)(baseline.evaluation, identified.model),
        sameModels: (0,same_model/* sameModels */.p)(identified.model, baseline, (0,run_session/* releaseTag */.aF)(session.context)).map(({ label, url, by }) => ({
            label,
            url,
            by,
        })),
        environment: judged.environment,
        ruleChanges: rulesSince(session, baseline),
        findings: judged.findings,
        attempts: (0,attempts/* attemptsFacts */.i)(judged.attempts, session.plan.gate.alpha, judged.outcome.claims),
        warnings: [...session.warnings, ...judged.notes],
        check: signer === null ? null : checkCommands(session, { signer, tag, withheld }),
    };
}
const WORD_OF_EXIT = { 12: 'incomplete', 30: 'not-verified' };
/** What a run tells when an error ended it. */
function failureReport(session, identified, baseline, error) {
    const gate = {
        word: WORD_OF_EXIT[error.exit] ?? 'incomplete',
        passed: false,
        exit: error.exit,
        failing: [],
    };
    const { code, message, hint } = error;
    return {
        ...common(session, identified),
        outcome: { kind: 'failed', error: { code, message, hint } },
        gate,
        baseline: baseline?.facts ?? null,
        anchor: anchorFacts(baseline),
        measurement: { kind: 'not-run' },
        signing: { signed: false, why: session.signing.sign ? 'it came to no claims' : session.signing.why },
        changes: [],
        modelChanges: [],
        sameModels: [],
        environment: null,
        ruleChanges: { since: 'base', changes: session.ruleChanges },
        findings: [],
        attempts: null,
        warnings: session.warnings,
        check: null,
    };
}
function common(session, identified) {
    const { context, configPath } = session;
    const sha = context?.trigger.kind === 'pull-request' ? context.trigger.baseSha : context?.sha;
    return {
        model: identified === null
            ? null
            : {
                name: identified.subject.name,
                root: identified.model.root,
                manifest: identified.model.manifest,
                files: identified.model.files.length,
                bytes: identified.model.bytes,
            },
        run: {
            uri: context?.runUri ?? null,
            label: context === null ? 'in a terminal' : `#${session.environment.env['GITHUB_RUN_NUMBER'] ?? context.runId}`,
            attempt: context?.attempt ?? null,
            startedOn: session.startedOn.toISOString(),
            plan: session.planDigest,
            planUrl: context === null
                ? null
                : `${context.serverUrl}/${context.repository.fullName}/blob/${sha ?? ''}/${configPath.split('/').map(encodeURIComponent).join('/')}`,
            commit: context?.sha ?? null,
        },
    };
}
function measurementFacts({ reused, digest }) {
    if (reused === null)
        return { kind: 'measured', digest };
    return { kind: 'reused', from: reused.from, by: reused.evaluation.signer, digest: reused.evaluation.digest };
}
function signingFacts({ signing }, { signer }) {
    if (signer !== null)
        return { signed: true, signer };
    return { signed: false, why: signing.sign ? 'nothing was measured' : signing.why };
}
/** On a pull request what it would change; else what changed since the plan that the baseline was judged by. */
function rulesSince(session, baseline) {
    const kind = session.context?.trigger.kind;
    if (kind === 'pull-request' || kind === 'merge-group' || baseline === null) {
        return { since: 'base', changes: session.ruleChanges };
    }
    const before = (0,content/* planPolicy */._0)(baseline.evaluation.statement.predicate.plan.content);
    return { since: 'baseline', changes: before === null ? [] : (0,changes/* ruleChanges */.gL)(before, session.plan) };
}
/** Every material of either side, before and after. */
function changesSince({ evaluation }, here, identified) {
    const before = new Map(evaluation.statement.predicate.materials.map((material) => [material.id, material]));
    const after = new Map(here.predicate.materials.map((material) => [material.id, material]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
        const known = after.get(id) ?? before.get(id);
        if (known === undefined)
            return [];
        // an evaluation of before it was captured says nothing about it
        if (known.kind === 'environment' && !(before.has(id) && after.has(id)))
            return [];
        const files = id === 'model' ? changedFiles(evaluation.fileDigests, identified) : null;
        const digests = { before: before.get(id)?.digest.sha256 ?? null, after: after.get(id)?.digest.sha256 ?? null };
        return [{ kind: known.kind, name: known.name, ...digests, files }];
    });
}
function changedFiles(known, { model }) {
    if (known === null)
        return null;
    const changed = model.files.filter(({ digest }) => !known.has((0,build_digest/* hexOf */.ZD)(digest))).length;
    return { changed, total: model.files.length };
}
function anchorFacts(baseline) {
    if (baseline === null || baseline.anchor === null)
        return null;
    const { label, url, evaluation } = baseline.anchor;
    return { label, url, digest: evaluation.digest };
}


/***/ }),

/***/ 12180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   gI: () => (/* binding */ signInto)
/* harmony export */ });
/* unused harmony export envelopeName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92548);
/* harmony import */ var _verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67344);
/* harmony import */ var _verification_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27204);
/* harmony import */ var _verification_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55249);
/* harmony import */ var _verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5146);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35310);








/**
 * Signs a statement, verifies the signature as anybody else would, and only then writes it. With a key the envelope is
 * written too, `….dsse.json` beside `….sigstore.json`: `slsa-verifier` reads no bundles.
 *
 * @param kind what the statement is; `model` for one of OpenSSF Model Signing, whose tools name keys differently
 * @param name of the bundle's file
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA; the code of the check that the signature failed
 */
async function signInto(session, kind, statement, name) {
    const { out, method } = session;
    const isModel = kind === 'model';
    const bundle = await (0,_signing_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .signStatement */ .fT)(statement, isModel && method.kind === 'key' ? { ...method, hint: 'pem' } : method);
    const signer = await confirm(session, kind, bundle);
    const path = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, name), bundle.json);
    if (method.kind !== 'key' || isModel)
        return { bundle, paths: [path], ...signer };
    const envelope = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, envelopeName(name)), bundle.envelope);
    return { bundle, paths: [envelope, path], ...signer };
}
/** `mira-gate.sigstore.json` → `mira-gate.dsse.json`. */
function envelopeName(bundle) {
    return bundle.replace(/\.sigstore\.json$/u, '.dsse.json');
}
async function confirm({ method, trustRoot, context }, kind, { json }) {
    try {
        const keys = method.kind === 'key' ? [method.key] : [];
        const parsed = (0,_verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(Buffer.from(json));
        (0,_verification_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSignatureBytes */ .O)(parsed, keys);
        const { payload, identity, times } = await (0,_verification_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySignature */ .v)(parsed, trustRoot, keys);
        (0,_verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__/* .assertTestimony */ .Nl)(parsed.entries, times, method.witnesses.timestampAuthorities.length > 0);
        assertOurs(identity, context);
        if (kind !== 'model')
            (0,_verification_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAs */ .gf)((0,_verification_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(payload), kind);
        return { identity, certifiedTime: (0,_verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__/* .earliest */ .Qd)(times) };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? notKept(error) : error;
    }
}
/** Why something that was signed here is not written: our own verifier refuses it. */
function notKept(error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(error.code, `what was just signed does not verify, and is not kept: ${error.message}`, {
        hint: 'Does `trusted-root` describe the services that sign? Without it the public-good instance of Sigstore is meant.',
        cause: error,
    });
}
/** A token service that an earlier step put in the place of GitHub's would give the identity of somebody else. */
function assertOurs(identity, context) {
    const id = context?.repository.id ?? null;
    if (identity.kind === 'key' || id === null || identity.repositoryId === id)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNER', `it was signed in repository ${identity.repositoryId ?? 'none'}, not in ${id}`);
}


/***/ }),

/***/ 75334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ store),
  v: () => (/* binding */ storeRecord)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/github/ask.js
var ask = __webpack_require__(30839);
;// CONCATENATED MODULE: ./build/github/attestations.js



const stored = dist/* object */.Ikc({
    id: dist/* union */.KCZ([dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9]+$/u))]),
});
/**
 * Hands a Sigstore bundle to the attestations API, where `gh attestation verify` finds it by its subject.
 *
 * @param bundle the bundle's JSON
 * @returns the id of the attestation in this repository
 */
async function storeAttestation(github, bundle) {
    const { id } = await (0,ask/* ask */.kA)(github, {
        route: 'POST /repos/{owner}/{repo}/attestations',
        parameters: { bundle: (0,json/* parseJson */.qF)(bundle) },
        what: 'store the attestation',
        permission: 'attestations: write',
    }, stored);
    return String(id);
}

// EXTERNAL MODULE: ./build/storage/cache.js + 1 modules
var cache = __webpack_require__(78115);
;// CONCATENATED MODULE: ./build/storage/created-paths.js


/** Where steps of a job leave the paths of the bundles that they made, one a line, as `actions/attest` does. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** Adds a bundle to the list in the runner's temporary folder. */
async function recordBundlePath(runnerTemp, bundlePath) {
    await (0,promises_.appendFile)(external_node_path_.join(runnerTemp, CREATED_PATHS), `${bundlePath}\n`);
}

// EXTERNAL MODULE: ./build/storage/release.js + 1 modules
var release = __webpack_require__(41791);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/store.js








/**
 * Hands the record of an attempt to the attestations API, where it can be found by the model although nothing of it is
 * on a release. What fails here is told again, loudly, of the evaluation itself.
 */
async function storeRecord({ context, github, host }, bundle, what = 'this attempt') {
    if (context === null || github === null)
        return;
    try {
        await storeAttestation(github, bundle);
    }
    catch (error) {
        host.info(`A record of ${what} is not in GitHub's attestations API: ${(0,errors/* asMiraError */.oF)(error).message}`);
    }
}
const NOWHERE = { attestationId: null, attestationUrl: null };
/**
 * Station 11: GitHub's list of created bundles, the attestations API, the release, the cache. The release is where later
 * runs look for their baseline, so that failing there fails the run; the other places are told about and go on.
 */
async function store(session, identified, evaluation, bundlePath, gatePaths) {
    const { context, github, environment, warnings, host } = session;
    if (bundlePath === null || evaluation.bundle === null)
        return NOWHERE;
    const runnerTemp = environment.env['RUNNER_TEMP'];
    if (runnerTemp !== undefined)
        await recordBundlePath(runnerTemp, bundlePath);
    if (context === null || github === null)
        return NOWHERE;
    let stored = NOWHERE;
    try {
        const id = await storeAttestation(github, evaluation.bundle.json);
        const url = `${context.serverUrl}/${context.repository.fullName}/attestations/${encodeURIComponent(id)}`;
        stored = { attestationId: id, attestationUrl: url };
    }
    catch (error) {
        const { code, message, hint } = (0,errors/* asMiraError */.oF)(error);
        warnings.push(`the evaluation is not in GitHub's attestations API: ${code}: ${message}`);
        if (hint !== null)
            host.info(hint);
    }
    // beside the evaluation, for whoever asks by the digest of the model; an unsigned one is no bundle
    const gate = gatePaths.find((path) => path.endsWith('.sigstore.json'));
    if (stored !== NOWHERE && gate !== undefined)
        await storeRecord(session, await (0,promises_.readFile)(gate, 'utf8'), 'this verdict');
    const files = [...evaluation.files, ...gatePaths];
    const attached = await (0,release/* attachToRelease */.i)(github, context, files.map((path) => ({ name: (0,external_node_path_.basename)(path), path })));
    if (attached.kind === 'attached') {
        const draft = attached.release.draft ? 'draft ' : '';
        host.info(`Attached ${attached.files.length} files to the ${draft}release ${attached.release.tag}`);
    }
    if ((0,run_session/* triggerKind */.zZ)(context) === 'default-branch' && runnerTemp !== undefined) {
        const saved = await (0,cache/* saveEvaluation */.I)(identified.measurement, evaluation.files, { runnerTemp });
        if (!saved.saved)
            warnings.push(saved.warning);
    }
    return stored;
}


/***/ }),

/***/ 39334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/github/ask.js
var ask = __webpack_require__(30839);
;// CONCATENATED MODULE: ./build/github/viewer.js



/** The login that a job's own token acts as. */
const ACTIONS = 'github-actions';
const viewer = dist/* object */.Ikc({ data: dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) }) });
const minimized = dist/* object */.Ikc({ data: dist/* object */.Ikc({ node: dist/* object */.Ikc({ isMinimized: dist/* boolean */.zMY() }) }) });
/** The account behind the token, without the `[bot]` that REST adds to apps and GraphQL does not always. */
async function getViewer(github) {
    return withoutBot((await query(github, '{ viewer { login } }', {}, viewer))?.data.viewer.login ?? ACTIONS);
}
/** Whether somebody has hidden a comment; `null` where GitHub does not tell. REST never does. */
async function isMinimized(github, nodeId) {
    const document = 'query($id: ID!) { node(id: $id) { ... on Minimizable { isMinimized } } }';
    return (await query(github, document, { id: nodeId }, minimized))?.data.node.isMinimized ?? null;
}
function withoutBot(login) {
    return login.replace(/\[bot\]$/u, '');
}
/** The answer to a question that can do without one: whatever goes wrong is `null`. */
async function query(github, document, variables, body) {
    const call = {
        // on GitHub Enterprise Server REST lies under /api/v3 and GraphQL beside it
        route: `POST ${github.apiUrl.replace(/\/api\/v3$/u, '/api')}/graphql`,
        parameters: { data: { query: document, variables } },
        what: 'say who the token belongs to',
        permission: 'pull-requests: read',
    };
    try {
        return (0,ask/* bodyOf */.EN)(github, call, await github.send(call), body);
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/comments.js



const comment = dist/* object */.Ikc({
    id: ask.id,
    node_id: ask/* text */.Qq,
    html_url: ask/* text */.Qq,
    body: dist/* fallback */.NpB(ask/* text */.Qq, ''),
    // a deleted account
    user: dist/* nullable */.mee(dist/* object */.Ikc({ login: ask/* text */.Qq })),
});
/**
 * Our comment on a pull request: the oldest that has the marker as its first or last line, was written by the account
 * behind the token, and that nobody has hidden. A quoted marker, or one in somebody else's comment, is none.
 */
async function findComment(github, pull, marker) {
    const comments = await (0,ask/* askAll */.pI)(github, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: pull },
        what: `list the comments of #${pull}`,
        permission: 'pull-requests: read',
    }, comment);
    const marked = comments.filter(({ body }) => isMarked(body, marker));
    if (marked.length === 0)
        return null;
    const viewer = await getViewer(github);
    for (const found of marked) {
        if (found.user === null || withoutBot(found.user.login).toLowerCase() !== viewer.toLowerCase())
            continue;
        if ((await isMinimized(github, found.node_id)) === true)
            continue;
        return { id: found.id, url: found.html_url, body: found.body };
    }
    return null;
}
/**
 * Writes our comment: over `existing` (what `findComment` found), or as a new one.
 *
 * @throws MiraError E_GITHUB_PERMISSION where the token may not comment
 */
async function writeComment(github, pull, body, existing) {
    const common = { what: `comment on #${pull}`, permission: 'pull-requests: write' };
    const written = existing === null
        ? await (0,ask/* ask */.kA)(github, {
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pull, body },
            ...common,
        }, comment)
        : await (0,ask/* ask */.kA)(github, {
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: existing.id, body },
            ...common,
        }, comment);
    return {
        id: written.id,
        url: written.html_url,
        body: written.body,
        action: existing === null ? 'created' : 'updated',
    };
}
function isMarked(body, marker) {
    const lines = body.trim().split(/\r?\n/u);
    return lines[0]?.trim() === marker || lines.at(-1)?.trim() === marker;
}

// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var report_comment = __webpack_require__(73439);
// EXTERNAL MODULE: ./build/report/environment.js
var report_environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/tell.js














/** Station 14: terminal, files, summary, annotations, outputs and the pull request comment. */
async function tell(session, report, word) {
    const { host, options, out } = session;
    const json = (0,report_json/* reportJson */.l4)(report, word);
    const comment = await updateComment(session, report);
    const reportPath = await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(out, files/* FILES */.cn.report), `${JSON.stringify(json, null, 2)}\n`);
    const commentPath = await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(out, files/* FILES */.cn.comment), `${comment.body}\n`);
    tellTerminal(session, report);
    annotate(session, report);
    await host.summary(`${(0,report_comment/* summaryBody */.D_)(report)}\n`);
    host.output('verdict', word);
    host.output('regressed', String((0,report_report/* claimsOf */.d)(report.outcome).filter(({ verdict }) => verdict === 'regressed').length));
    host.output('baseline-tag', report.baseline?.label ?? '');
    host.output('report-path', reportPath);
    host.output('comment-body', commentPath);
    host.output('comment-id', comment.id ?? '');
    if (options.json)
        host.result(JSON.stringify(json));
}
function tellTerminal({ host, options }, report) {
    for (const warning of report.warnings)
        host.warning((0,report_text/* plainText */.wh)(warning));
    const environment = report.environment === null ? null : (0,report_environment/* environmentLine */.ug)(report.environment);
    if (environment !== null)
        host.warning(environment);
    const claims = (0,report_report/* claimsOf */.d)(report.outcome);
    const lines = [
        (0,headline/* headlineText */.u)((0,headline/* headlineOf */.g)(report), report.baseline?.label ?? null),
        '',
        ...(0,terminal/* claimLines */.K)(claims),
        '',
        `${(0,terminal/* countsLine */.J)(claims)}   ${report.signing.signed ? 'Signed.' : `Not signed: ${(0,report_text/* plainText */.wh)(report.signing.why)}.`}`,
    ];
    if (report.outcome.kind === 'failed') {
        host.info((0,headline/* headlineText */.u)((0,headline/* headlineOf */.g)(report), null));
        return;
    }
    const text = lines.join('\n');
    if (options.json)
        host.info(text);
    else
        host.result(text);
}
/** GitHub shows ten annotations of a kind for a step. */
const MOST_ANNOTATIONS = 10;
/** Regressed and undecided claims, on the line of `mira.yml` that declares them. */
function annotate(session, report) {
    const { host } = session;
    for (const finding of report.findings) {
        const text = (0,report_text/* plainText */.wh)((0,findings/* findingLine */.mC)(finding));
        if (finding.fails)
            host.error(text, placeOfFinding(session, finding));
        else
            host.warning(text, placeOfFinding(session, finding));
    }
    let shown = 0;
    for (const claim of (0,report_report/* claimsOf */.d)(report.outcome)) {
        if (claim.verdict !== 'regressed' && claim.verdict !== 'inconclusive')
            continue;
        if (shown === MOST_ANNOTATIONS)
            break;
        shown += 1;
        const text = (0,report_text/* plainText */.wh)(`${claim.id}: ${(0,phrases/* verdictWord */.E0)(claim)} – ${(0,phrases/* verdictReason */.s_)(claim)}`);
        if (report.gate.failing.includes(claim.id))
            host.error(text, (0,run_session/* placeOfRule */.Z9)(session, claim.rule));
        else
            host.warning(text, (0,run_session/* placeOfRule */.Z9)(session, claim.rule));
    }
}
/** Where the workspace's `mira.yml` says it, if it does. */
function placeOfFinding({ located }, { code, claim }) {
    const { claims, waivers = [] } = located.plan;
    if (code === 'E_WAIVER_EXPIRED') {
        const index = waivers.findIndex((waiver) => waiver.claim === claim);
        return index === -1 ? undefined : located.place(['waivers', index]);
    }
    return claims === 'auto' ? undefined : located.claimPlaces[claims.findIndex(({ metric }) => metric === claim)];
}
/** A comment that cannot be written is a warning: the verdict stands without it. */
async function updateComment(session, report) {
    const { context, github, options, host } = session;
    const plain = () => ({ body: (0,report_comment/* commentBody */.I2)(report, options.commentId, null), id: null });
    if (!options.comment || github === null || context?.trigger.kind !== 'pull-request' || (0,run_session/* isFork */.B0)(context))
        return plain();
    try {
        const { number } = context.trigger;
        const existing = await findComment(github, number, (0,report_comment/* markerOf */.we)(options.commentId));
        const body = (0,report_comment/* commentBody */.I2)(report, options.commentId, existing?.body ?? null);
        const written = await writeComment(github, number, body, existing);
        host.info(`The comment on #${number} was ${written.action}: ${written.url}`);
        return { body, id: String(written.id) };
    }
    catch (error) {
        host.warning(`the pull request comment could not be written\n${(0,errors/* formatError */.Wk)((0,errors/* asMiraError */.oF)(error))}`);
        return plain();
    }
}


/***/ }),

/***/ 73439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ commentBody),
  earlySummary: () => (/* binding */ earlySummary),
  we: () => (/* binding */ markerOf),
  D_: () => (/* binding */ summaryBody)
});

// UNUSED EXPORTS: COMMENT_LIMIT, SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/claim-table.js
var claim_table = __webpack_require__(64690);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/where.js
var where = __webpack_require__(42460);
;// CONCATENATED MODULE: ./build/report/markdown.js







function sectionsOf(report, before) {
    const sections = [
        { markdown: markdown_alert(report), expendable: 0 },
        failure(report),
        sameModel(report),
        changedClaims(report),
        whereWorse(report),
        markdown_environment(report),
        markdown_findings(report),
        ruleChanges(report),
        warnings(report),
        holding(report),
        whatChanged(report),
        examples(report),
        whoSaysSo(report),
        { markdown: footer(report), expendable: 0 },
        before === null ? null : { markdown: `<sub>Before: ${before}</sub>`, expendable: 0 },
    ];
    return sections.filter((section) => section !== null);
}
function markdown_alert(report) {
    const headline = (0,report_headline/* headlineOf */.g)(report);
    const since = headline.since && report.baseline !== null ? ` since ${releaseLink(report.baseline)}.` : '';
    const rest = headline.rest === '' ? '' : ` ${headline.rest}`;
    return `> [!${headline.tone}]\n> **${headline.bold}**${since}${rest}`;
}
function releaseLink({ label, url }) {
    return url === null ? (0,report_text/* codeSpan */.SS)(label) : `[${(0,report_text/* codeSpan */.SS)(label)}](${url})`;
}
function failure({ outcome }) {
    if (outcome.kind !== 'failed')
        return null;
    const { code, message, hint } = outcome.error;
    const what = `**${code}** ${(0,report_text/* codeSpan */.SS)(message)}`;
    return { markdown: hint === null ? what : `${what}\n\n${(0,report_text/* codeBlock */.DV)(hint)}`, expendable: 0 };
}
function sameInWords(same) {
    const link = releaseLink(same);
    const words = {
        files: `This is the model of ${link}, file for file.`,
        renamed: `This is the model of ${link}, file for file, some of them under other names.`,
        weights: `The weights are those of ${link}, tensor for tensor; other files of the model differ.`,
    };
    return words[same.by];
}
/** Unless nothing was run again, which the headline says already. */
function sameModel({ sameModels, measurement }) {
    if (sameModels.length === 0 || (measurement.kind === 'reused' && measurement.from === 'baseline'))
        return null;
    const lines = sameModels.map(sameInWords);
    return { markdown: lines.join('\n\n'), expendable: 1 };
}
function changedClaims(report) {
    const shown = (0,claim_table/* inOrderOfInterest */.N)((0,report_report/* claimsOf */.d)(report.outcome)).filter(({ verdict }) => verdict === 'regressed' || verdict === 'inconclusive');
    return table(shown, report.baseline?.label ?? null, 1);
}
function whereWorse({ outcome }) {
    const markdown = (0,where/* whereMarkdown */.T)((0,report_report/* claimsOf */.d)(outcome));
    return markdown === null ? null : { markdown, expendable: 1 };
}
function table(claims, baseline, expendable) {
    if (claims.length === 0)
        return null;
    return { markdown: (0,claim_table/* claimTable */.d)(claims, baseline), expendable };
}
function holding(report) {
    const claims = (0,report_report/* claimsOf */.d)(report.outcome);
    const holds = claims.filter(({ verdict }) => verdict === 'holds');
    const fresh = claims.filter(({ verdict }) => verdict === 'new');
    const title = [
        holds.length > 0 ? `${(0,report_text/* formatCount */.B4)(holds.length)} ${holds.length === 1 ? 'holds' : 'hold'}` : '',
        fresh.length > 0 ? `${(0,report_text/* formatCount */.B4)(fresh.length)} new` : '',
    ].filter((part) => part !== '');
    const body = table([...holds, ...fresh], report.baseline?.label ?? null, 3);
    return body === null ? null : { ...body, markdown: fold(title.join(', '), body.markdown) };
}
function ruleChanges({ ruleChanges: { since, changes } }) {
    if (changes.length === 0)
        return null;
    const title = since === 'base'
        ? '**This change would also change the rules** (it was judged by those before it):'
        : '**The rules changed since the baseline:**';
    const lines = changes.map(({ claim, what }) => `- ${claim === null ? '' : `${(0,report_text/* codeSpan */.SS)(claim)}: `}${(0,report_text/* codeSpan */.SS)(what)}`);
    const markdown = `${title}\n\n${lines.join('\n')}`;
    return { markdown, expendable: 1 };
}
function markdown_findings(report) {
    const markdown = (0,findings/* findingsMarkdown */.O9)(report.findings);
    return markdown === null ? null : { markdown, expendable: 1 };
}
function markdown_environment({ environment: facts }) {
    const markdown = facts === null ? null : (0,environment/* environmentMarkdown */.HY)(facts);
    return markdown === null ? null : { markdown, expendable: 1 };
}
function warnings(report) {
    const { measurement } = report;
    const lines = report.warnings.map((text) => `- ⚠️ ${(0,report_text/* codeSpan */.SS)(text)}`);
    if (measurement.kind === 'reused') {
        const where = measurement.from === 'baseline' ? 'the baseline' : 'an earlier run';
        lines.unshift(`- The harness did not run: these are the rows of ${where}, measured and signed by ${signerText(measurement.by)}.`);
    }
    return lines.length === 0 ? null : { markdown: lines.join('\n'), expendable: 2 };
}
const KIND_NAMES = {
    model: 'model',
    dataset: 'data',
    prompts: 'prompts',
    scorer: 'scorer',
    harness: 'harness',
    image: 'image',
    environment: 'machine',
};
function whatChanged({ changes, modelChanges, baseline, environment: facts }) {
    if (baseline === null)
        return null;
    const changed = changes.filter(({ before, after }) => before !== after);
    const kinds = [...new Set(changed.map(({ kind }) => kind))];
    const names = kinds.map((kind) => {
        const files = changed.find((change) => change.kind === kind)?.files ?? null;
        return `the ${KIND_NAMES[kind]}${files === null ? '' : ` (${files.changed} of ${(0,report_text/* plural */.LS)(files.total, 'file')})`}`;
    });
    const same = [...new Set(changes.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind));
    const unchanged = same.length === 0 ? '' : ` The same: ${same.map((kind) => KIND_NAMES[kind]).join(', ')}.`;
    const title = `What changed: ${names.length === 0 ? 'nothing that was measured' : names.join(', ')}.${unchanged}`;
    const rows = changes.map(({ kind, name, before, after }) => {
        const digests = [before, after].map((digest) => (digest === null ? '–' : (0,report_text/* tableSpan */.Lk)((0,report_text/* shortDigest */.VK)(digest))));
        return `| ${KIND_NAMES[kind]} | ${(0,report_text/* tableSpan */.Lk)(name)} | ${digests.join(' | ')} | ${before === after ? 'same' : '**changed**'} |`;
    });
    const digestTable = ['| | | before | here | |', '|---|---|---|---|---|', ...rows].join('\n');
    // a block, because the names in it are foreign text
    const body = modelChanges.length === 0 ? digestTable : `${digestTable}\n\n${(0,report_text/* codeBlock */.DV)(modelChanges.join('\n'))}`;
    const lesser = facts === null ? '' : (0,environment/* lesserChangesMarkdown */.PJ)(facts);
    return { markdown: fold(title, lesser === '' ? body : `${body}\n\n${lesser}`), expendable: 4 };
}
const SHOWN_EXAMPLES = 5;
function examples({ outcome }) {
    const claims = (0,claim_table/* inOrderOfInterest */.N)((0,report_report/* claimsOf */.d)(outcome)).filter(({ verdict }) => verdict === 'regressed');
    const lost = claims.find(({ examples: some }) => some.length > 0);
    if (lost === undefined)
        return null;
    const shown = lost.examples.slice(0, SHOWN_EXAMPLES);
    const rows = shown.map(({ key, target, before, after }) => [key, ...[target, before, after].map((value) => (0,report_text/* shortText */.os)(value))].map((text) => (0,report_text/* tableSpan */.Lk)(text)).join(' | '));
    const body = ['| key | expected | before | here |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
    const title = `Examples that were lost (${shown.length} of ${(0,report_text/* formatCount */.B4)(lost.lost)})`;
    return { markdown: fold(title, `${(0,report_text/* codeSpan */.SS)(lost.id)}\n\n${body}`), expendable: 5 };
}
function whoSaysSo(report) {
    const { baseline, signing, check } = report;
    const lines = [];
    if (baseline !== null) {
        const log = baseline.signer.logIndex === null ? '' : ` and logged at index ${(0,report_text/* codeSpan */.SS)(baseline.signer.logIndex)}`;
        lines.push(`${releaseLink(baseline)} was signed by ${signerText(baseline.signer)}${log}; ${recomputed(baseline)}.`);
        if (baseline.others.length > 0) {
            const others = baseline.others.map((name) => (0,report_text/* codeSpan */.SS)(name)).join(', ');
            lines.push(`Other evaluations on that release, signed later: ${others}.`);
        }
        if (baseline.passedOver.length > 0) {
            const passed = baseline.passedOver.map((tag) => (0,report_text/* codeSpan */.SS)(tag)).join(', ');
            lines.push(`Nearer releases without an evaluation: ${passed}.`);
        }
    }
    if (report.anchor !== null) {
        const own = report.anchor.digest === baseline?.digest ? ', which is the baseline itself' : ', verified in the same way';
        lines.push(`The anchor is ${releaseLink(report.anchor)}${own}.`);
    }
    lines.push(signing.signed
        ? `This run is signed by ${signerText(signing.signer)}${signing.signer.logIndex === null ? '' : `, logged at index ${(0,report_text/* codeSpan */.SS)(signing.signer.logIndex)}`}.`
        : `This run is **not signed** (${(0,report_text/* codeSpan */.SS)(signing.why)}).`);
    const commands = check === null ? '' : `\n\n${(0,report_text/* codeBlock */.DV)([check.mira, ...check.others].join('\n\n'), 'sh')}`;
    return {
        markdown: fold('Who says so, and how to check it yourself', `${lines.join(' ')}${commands}`),
        expendable: 2,
    };
}
function recomputed({ samples, withheld }) {
    if (withheld === true)
        return `none of its ${(0,report_text/* plural */.LS)(samples, 'sample')} was published, and nothing was recomputed`;
    return `all ${(0,report_text/* formatCount */.B4)(samples)} samples were recomputed`;
}
function signerText(signer) {
    if (signer.kind === 'key')
        return `the key ${(0,report_text/* codeSpan */.SS)(signer.hint)}`;
    const ids = [
        signer.repositoryId === null ? '' : `repository ${(0,report_text/* codeSpan */.SS)(signer.repositoryId)}`,
        signer.ownerId === null ? '' : `owner ${(0,report_text/* codeSpan */.SS)(signer.ownerId)}`,
    ].filter((part) => part !== '');
    return `${(0,report_text/* codeSpan */.SS)(signer.identity.replace(/^https:\/\/github\.com\//u, ''))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}
const HOW = 'https://github.com/mira-attest/mira-attest#how-verdicts-are-made';
function footer({ run }) {
    const parts = [
        `plan ${(0,report_text/* codeSpan */.SS)((0,report_text/* shortDigest */.VK)(run.plan))}`,
        `run ${run.uri === null ? (0,report_text/* codeSpan */.SS)(run.label) : `[${(0,report_text/* codeSpan */.SS)(run.label)}](${run.uri})`}${run.attempt === null ? '' : `, attempt ${run.attempt}`}`,
        `allowed losses and error rates: ${run.planUrl === null ? (0,report_text/* codeSpan */.SS)('mira.yml') : `[mira.yml](${run.planUrl})`}`,
        `[how verdicts are made](${HOW})`,
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/report/comment.js




/** GitHub refuses a longer comment. */
const COMMENT_LIMIT = 65_536;
/** A longer job summary is dropped as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;
/** The pull request comment: the report between two markers, of which the first also keeps the headline. */
function commentBody(report, commentId, previous) {
    const headline = (0,report_text/* plainText */.wh)((0,report_headline/* headlineText */.u)((0,report_headline/* headlineOf */.g)(report), report.baseline?.label ?? null));
    const run = report.run.uri === null ? '' : ` (${report.run.label})`;
    const marker = markerOf(commentId);
    const memory = `<!-- before: ${encodeURIComponent(`${headline}${run}`)} -->`;
    const earlier = previous === null ? null : earlierHeadline(previous);
    const budget = COMMENT_LIMIT - marker.length - memory.length - 2;
    return [
        marker,
        fit(sectionsOf(report, earlier === null ? null : `\`${earlier.replaceAll('`', "'")}\``), budget),
        memory,
    ].join('\n');
}
/** The first line of our comments, by which they are found again. */
function markerOf(commentId) {
    return `<!-- mira-attest: ${encodeURIComponent(commentId)} -->`;
}
/** What the comment said before, from the line that `commentBody` left in it. */
function earlierHeadline(body) {
    const encoded = /<!-- before: ([A-Za-z0-9%_.!~*'()-]+) -->\s*$/u.exec(body)?.[1];
    if (encoded === undefined)
        return null;
    try {
        return (0,report_text/* plainText */.wh)(decodeURIComponent(encoded));
    }
    catch {
        return null;
    }
}
/** The same for the job summary. */
function summaryBody(report) {
    return fit(sectionsOf(report, null), SUMMARY_LIMIT);
}
/** Leaves out whole sections, the most expendable first, until the rest fits; what is left out is said. */
function fit(sections, limit) {
    let kept = [...sections];
    let left = 0;
    for (;;) {
        const note = left === 0 ? [] : [`*${left} section${left === 1 ? '' : 's'} left out for length: see mira-report.json.*`];
        const text = [...kept.map(({ markdown }) => markdown), ...note].join('\n\n');
        const worst = Math.max(...kept.map(({ expendable }) => expendable));
        if (text.length <= limit || worst === 0)
            return text.slice(0, limit);
        kept = kept.filter(({ expendable }) => expendable !== worst);
        left = sections.length - kept.length;
    }
}
/** The job summary of a run that ended before it could report. */
function earlySummary(error) {
    return `> [!CAUTION]\n> **Nothing was measured.**\n\n${(0,report_text/* codeBlock */.DV)((0,errors/* formatError */.Wk)(error))}\n`;
}


/***/ })

};
