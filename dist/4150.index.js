export const id = 4150;
export const ids = [4150];
export const modules = {

/***/ 83494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ recordAbort),
  F7: () => (/* binding */ recordFinish),
  cv: () => (/* binding */ recordStart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/statements/compose.js
var compose = __webpack_require__(53795);
;// CONCATENATED MODULE: ./build/commands/run/clock.js

/** Seconds between this machine's time and that of a log or authority which are no reason to doubt either. */
const TOLERANCE = 3600;
/**
 * When a run began and ended, for how long its evaluation counts and whether a waiver still does is told by the clock of
 * this machine. It is held against the time that somebody has just certified, before anything is measured by it.
 *
 * @param certifiedTime seconds since 1970; `null` where nobody vouches for a time
 * @throws MiraError E_CLOCK
 */
function assertClock(certifiedTime, now) {
    if (certifiedTime === null)
        return;
    const ahead = now.getTime() / 1000 - certifiedTime;
    if (Math.abs(ahead) <= TOLERANCE)
        return;
    const hours = Math.round(Math.abs(ahead) / 3600);
    const certified = new Date(certifiedTime * 1000).toISOString();
    throw new errors/* MiraError */.gx('E_CLOCK', `the clock of this machine says ${now.toISOString()}, about ${hours} h ${ahead > 0 ? 'after' : 'before'} the time ${certified} that was certified for its signature`, { hint: 'Set the clock of the runner, by NTP for example, and run the job again.' });
}

// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var secrets = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/commands/run/predicate.js
var predicate = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/commands/run/sign.js
var sign = __webpack_require__(12180);
// EXTERNAL MODULE: ./build/commands/run/store.js + 2 modules
var store = __webpack_require__(75334);
;// CONCATENATED MODULE: ./build/commands/run/attempt.js










/**
 * Signs, before anything is measured, what is going to be: the plan, and that this run tries it on this model. An
 * attempt that leaves no result can be missed then. A run that could not sign its result ends here and not after hours.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE where the plan itself holds one; E_CLOCK; as `signInto`
 */
async function recordStart(session, identified, progress, search) {
    const { method, planDigest, policyDigest, configPath, work } = session;
    if (method === null)
        return;
    const run = { ...(0,predicate/* runOf */.ng)(session, session.startedOn), finishedOn: null };
    const plan = (0,compose/* planStatementOf */.KX)(configPath, planDigest, {
        uri: (0,predicate/* planUri */.UD)(session),
        content: (0,predicate/* planContent */.nE)(session),
        measurement: identified.measurement,
        policy: policyDigest,
        run,
    });
    const started = attemptOf(session, identified, { state: 'started', run, evaluations: progress.list() });
    await (0,secrets/* requireNoSecretIn */.Ul)(JSON.stringify(plan), files/* FILES */.cn.plan, search, work);
    session.host.info('Signing the plan, and that it is tried');
    const signing = { ...session, method };
    // both to their end: what goes on after a failure would write into a folder that is told about already
    const signed = await Promise.allSettled([
        (0,sign/* signInto */.g)(signing, 'plan', plan, files/* FILES */.cn.plan),
        (0,sign/* signInto */.g)(signing, 'attempt', started, files/* FILES */.cn.attemptStarted),
    ]);
    // what runs next may read this process's memory
    if (method.kind === 'keyless')
        method.held?.forget();
    for (const outcome of signed)
        if (outcome.status === 'rejected')
            throw (0,errors/* asMiraError */.oF)(outcome.reason);
    for (const outcome of signed)
        if (outcome.status === 'fulfilled')
            await (0,store/* storeRecord */.v)(session, outcome.value.bundle.json);
    for (const outcome of signed)
        if (outcome.status === 'fulfilled')
            assertClock(outcome.value.certifiedTime, session.environment.now());
}
/** Signs that the attempt led to an evaluation; failing here takes nothing from the evaluation. */
async function recordFinish(session, identified, evaluation) {
    const { method, host, environment, plan } = session;
    if (method === null)
        return;
    const evaluations = Object.keys(plan.evaluations).map((name) => ({ name, state: 'finished' }));
    const run = (0,predicate/* runOf */.ng)(session, environment.now());
    const finished = attemptOf(session, identified, { state: 'finished', run, evaluations, evaluation });
    try {
        const { bundle } = await (0,sign/* signInto */.g)({ ...session, method }, 'attempt', finished, files/* FILES */.cn.attempt);
        await (0,store/* storeRecord */.v)(session, bundle.json);
    }
    catch (failure) {
        host.warning(`that this attempt finished could not be signed: ${(0,errors/* messageOf */.bD)(failure)}`);
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
        run: (0,predicate/* runOf */.ng)(session, environment.now()),
        reason: { code: error.code, message: error.message },
    });
    if (method !== null) {
        try {
            const { bundle } = await (0,sign/* signInto */.g)({ ...session, method }, 'attempt', statement, files/* FILES */.cn.attempt);
            await (0,store/* storeRecord */.v)(session, bundle.json);
            return;
        }
        catch (failure) {
            host.warning(`the record of this attempt could not be signed: ${(0,errors/* messageOf */.bD)(failure)}`);
        }
    }
    await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(out, files/* FILES */.cn.attemptUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
}
function attemptOf(session, identified, about) {
    const { state, run, evaluations, reason = null, evaluation = null } = about;
    return (0,compose/* attemptStatementOf */.o)(identified.subject, {
        plan: { digest: { sha256: (0,digest/* hexOf */.ZD)(session.planDigest) } },
        run,
        state,
        reason,
        evaluations,
        evaluation: evaluation === null ? null : { digest: { sha256: (0,digest/* hexOf */.ZD)(evaluation) } },
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
/* harmony export */   E: () => (/* binding */ notKept),
/* harmony export */   g: () => (/* binding */ signInto)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92548);
/* harmony import */ var _verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67344);
/* harmony import */ var _verification_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27204);
/* harmony import */ var _verification_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48347);
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ claimJson),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony exports claimJsonSchema, reportSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97776);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41762);
/* harmony import */ var _statements_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70820);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87177);







/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */
const value = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()) });
const interval = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ level: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), lower: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), upper: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }));
const tested = {
    n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    interval,
    p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
};
/** Of a comparison, with the baseline as with the anchor. */
const compared = {
    ...tested,
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .REASONS */ .ez)),
    detail: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    gained: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    baseline: value,
    delta: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pNotWorse: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    margin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
};
const decided = valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['holds', 'regressed', 'inconclusive']);
const anchorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: decided,
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'none']),
});
const floorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...tested,
    value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    verdict: decided,
    pAbove: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
});
const claimJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'identity', 'none']),
    missing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    candidate: value,
    needed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    detectable: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    ceiling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    resampling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ prng: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), seed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), rounds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(anchorSchema),
    floor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(floorSchema),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** By which waiver the claim does not fail; `digest` is that of the waiver. */
    waived: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ until: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), approver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    /** Where the losses concentrate: `slices` in which they do, of `looked` that were looked at. */
    where: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        looked: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        slices: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            origin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['slice', 'prompt', 'target']),
            name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        })),
    })),
});
const signer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        identity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
]);
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mira-report/1'),
    /** The worst word of design.md §4, or `error` or `usage`. */
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9, 'error', 'usage']),
    passed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    exit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    headline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    failing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    error: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(claimJsonSchema),
    model: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), root: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manifest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        signer,
        samples: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        others: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        passedOver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('measured'), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('not-run') }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['baseline', 'cache']), by: signer, digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    signing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('signed', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true), signer }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), why: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        before: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        after: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ changed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), total: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
    modelChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    sameModels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['files', 'renamed', 'weights']) })),
    environment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['same', 'comparable', 'not-comparable']),
        policy: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['warn', 'inconclusive']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_statements_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSchema */ .Kr),
    })),
    /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
    ruleChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    }),
    /** A weakened policy, an expired waiver. `since` is null for what is no comparison of rules. */
    findings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline'])),
        fails: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    /** How many tries of the plan on this model are known, and at which levels this one is judged; null without verdicts. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        rule: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['pooled', 'sequential']),
        /** Which look at the claims this is, from 1. */
        number: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier evaluations that are judged together with this one. */
        pooled: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        /** Earlier tries that scored every sample as another did: no look. */
        alike: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries that measured in another way or show no samples: looks. */
        otherwise: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries whose samples cannot be had: looks. */
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** One-sided; `spent` is the sum of those of `holds` over all looks. */
        levels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), holds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), spent: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
        /** Claims of which a decline is called at another level. */
        claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        uri: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
        startedOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        commit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        plan: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
});
function claimJson(claim) {
    return {
        id: claim.id,
        verdict: claim.verdict,
        reason: claim.reason,
        detail: claim.detail,
        method: claim.method,
        n: claim.n,
        gained: claim.gained,
        lost: claim.lost,
        missing: claim.missing,
        baseline: claim.baseline,
        candidate: claim.candidate,
        delta: claim.delta,
        interval: claim.interval,
        p: claim.p,
        pAdjusted: claim.pAdjusted,
        pNotWorse: claim.pNotWorse,
        margin: claim.margin,
        needed: claim.needed,
        detectable: claim.detectable,
        ceiling: claim.ceiling,
        resampling: claim.resampling === null ? null : { ...claim.resampling },
        anchor: anchorJson(claim.anchor),
        floor: floorJson(claim.floor),
        advisory: claim.advisory,
        waived: claim.waived === null ? null : { ...claim.waived },
        where: claim.where === null ? null : { ...claim.where, slices: claim.where.slices.map((slice) => ({ ...slice })) },
    };
}
function anchorJson(anchor) {
    return anchor === null ? null : { ...anchor, interval: anchor.interval === null ? null : { ...anchor.interval } };
}
function floorJson(floor) {
    return floor === null ? null : { ...floor, interval: floor.interval === null ? null : { ...floor.interval } };
}
function attemptsJson(attempts) {
    if (attempts === null)
        return null;
    return {
        ...attempts,
        pooled: [...attempts.pooled],
        levels: { ...attempts.levels },
        claims: attempts.claims.map(({ id, regressed }) => ({ id, regressed })),
    };
}
function reportJson(report, verdict) {
    const { uri, attempt, startedOn, commit, plan } = report.run;
    return {
        schema: 'mira-report/1',
        verdict,
        passed: report.gate.passed,
        exit: report.gate.exit,
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineText */ .u)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .g)(report), report.baseline?.label ?? null),
        failing: [...report.gate.failing],
        error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
        claims: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOf */ .d)(report.outcome).map((claim) => claimJson(claim)),
        model: report.model === null ? null : { ...report.model },
        baseline: report.baseline === null
            ? null
            : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
        anchor: report.anchor === null ? null : { ...report.anchor },
        measurement: { ...report.measurement },
        signing: { ...report.signing },
        changes: report.changes.map((change) => ({ ...change })),
        modelChanges: [...report.modelChanges],
        sameModels: report.sameModels.map((same) => ({ ...same })),
        environment: report.environment === null
            ? null
            : { ...report.environment, changes: report.environment.changes.map((change) => ({ ...change })) },
        ruleChanges: {
            since: report.ruleChanges.since,
            changes: report.ruleChanges.changes.map((change) => ({ ...change })),
        },
        findings: report.findings.map((finding) => ({ ...finding })),
        attempts: attemptsJson(report.attempts),
        warnings: [...report.warnings],
        run: { uri, attempt, startedOn, commit, plan },
    };
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine),
/* harmony export */   K: () => (/* binding */ claimLines)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93757);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42460);





const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' };
/** The claims as aligned lines for a terminal. */
function claimLines(claims) {
    const ordered = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims);
    const rows = ordered.map((claim) => [
        `${MARKS[claim.verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
        claim.verdict === 'new'
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)
            : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion)} → ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)}`,
        claim.delta === null ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .eD)(claim),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(claim),
        notes(claim),
    ]);
    const lines = aligned(rows);
    return ordered.flatMap((claim, index) => {
        const where = (0,_where_js__WEBPACK_IMPORTED_MODULE_2__/* .wherePhrases */ .k)(claim, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh).map((phrase) => `      ${phrase}`);
        return [`  ${lines[index] ?? ''}`].concat(where);
    });
}
function notes(claim) {
    const parts = [
        claim.delta === null ? '' : `allowed ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMargin */ .wj)(claim)}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(claim),
        claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatP */ .MA)(claim.pAdjusted)}` : '',
        claim.waived === null ? '' : `waived ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedPhrase */ .ge)(claim.waived, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function aligned(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd());
}
/** `1 regressed, 1 can't be told.` */
function countsLine(claims) {
    const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
    const parts = [
        [count('regressed'), 'regressed'],
        [count('inconclusive'), "can't be told"],
        [count('holds'), 'hold'],
        [count('new'), 'new'],
    ];
    const said = parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${number} ${number === 1 && word === 'hold' ? 'holds' : word}`);
    return said.length === 0 ? 'No claim.' : `${said.join(', ')}.`;
}


/***/ })

};
