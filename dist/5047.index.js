export const id = 5047;
export const ids = [5047];
export const modules = {

/***/ 20672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_digests_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3638);
/* harmony import */ var _model_oms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24171);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47814);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95348);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35310);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12180);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18272);









/** Station 10: puts what may be shown into the output folder, and signs the statement where the run signs. */
async function attest(session, identified, stated) {
    const { out, method, host } = session;
    const { claims, statement, text, rows, parts, committed, findings, record } = stated;
    const { predicate } = statement;
    const files = [...(await (0,_view_js__WEBPACK_IMPORTED_MODULE_8__/* .publishEvidence */ .Xb)(session, committed.files, committed.commitments, parts))];
    files.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.environment), (0,_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentText */ .HR)(findings)));
    files.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.modelDigests), (0,_model_digests_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsFile */ .O)(identified.model.files)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.model));
    files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.model));
    const made = { claims, predicate, rows, parts, reused: null };
    if (method === null) {
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.evaluationUnsigned), text);
        return { ...made, digest: null, bundle: null, signer: null, identity: null, certifiedTime: null, files };
    }
    host.info('Signing the evaluation');
    const signing = { ...session, method };
    const { bundle, paths, identity, certifiedTime } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .g)(signing, 'evaluation', statement, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.evaluation);
    const { model, subject } = identified;
    const oms = (0,_model_oms_js__WEBPACK_IMPORTED_MODULE_3__/* .modelStatement */ .J)(subject.name, model, session.plan.model.ignore);
    const signed = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signInto */ .g)(signing, 'model', oms, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.modelSignature);
    const signer = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .signerFacts */ .Kx)(identity, bundle.logIndex);
    const all = [...files, ...paths, ...signed.paths];
    return { ...made, digest: bundle.digest, bundle, signer, identity, certifiedTime, files: all };
}


/***/ }),

/***/ 28206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/run/attempt.js + 1 modules
var attempt = __webpack_require__(83494);
// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/report.js + 1 modules
var report = __webpack_require__(80930);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var secrets = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/policy/succession.js
var succession = __webpack_require__(62676);
// EXTERNAL MODULE: ./build/policy/identity-changes.js
var identity_changes = __webpack_require__(76365);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/commands/succession-file.js
var succession_file = __webpack_require__(1771);
// EXTERNAL MODULE: ./build/commands/run/baseline.js
var baseline = __webpack_require__(47814);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/succession.js







/**
 * The hand-over beside `mira.yml`, by which who signed the baseline lets this release go on. Where it lies proves nothing,
 * so that it is verified as the baseline was, by the same rules. `null` where there is none.
 *
 * @param certifiedTime when this release was signed; now, where nobody vouches for a time
 */
async function findSuccession(session, before, after, certifiedTime) {
    const path = (0,run_session/* pathIn */.lW)(session, succession_file/* SUCCESSION_FILE */.jP);
    const name = (0,run_session/* shownIn */.fz)(session, succession_file/* SUCCESSION_FILE */.jP);
    if ((await (0,promises_.stat)(path).catch(() => null)) === null)
        return null;
    try {
        const handover = await (0,succession_file/* verifiedSuccession */.Kf)(path, name, await (0,baseline/* trustIn */.Us)(session, null));
        const at = certifiedTime === null ? session.environment.now() : new Date(certifiedTime * 1000);
        const repositoryId = session.context?.repository.id ?? null;
        const why = (0,succession/* successionRefused */.m1)(handover, { before, after, at, repositoryId });
        if (why !== null)
            return { kind: 'refused', why: `the hand-over ${name} does not count: ${why}` };
        const copy = (0,external_node_path_.join)(session.out, succession_file/* SUCCESSION_FILE */.jP);
        if (copy !== path)
            await (0,promises_.copyFile)(path, copy);
        return { kind: 'counts', handover, path: copy };
    }
    catch (error) {
        const { code, message } = (0,errors/* asMiraError */.oF)(error);
        return { kind: 'refused', why: `${code}: ${message}` };
    }
}

// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
;// CONCATENATED MODULE: ./build/commands/run/workflow-file.js



/**
 * The certificate names the workflow by commit, which is another with every release; whether the file itself is another
 * can only be seen online.
 *
 * @returns what to say of it; `null` where it is the same, or where there is none
 */
async function workflowFileChange({ github, context }, before, after) {
    if (before.kind === 'key' || after.kind === 'key')
        return null;
    const found = after.workflow === null ? null : (0,certified_identity/* parseWorkflowUrl */.uN)(after.workflow);
    const repository = context?.repository.fullName ?? '';
    if (found === null || before.workflowSha === null || after.workflowSha === null)
        return null;
    if (before.workflowSha === after.workflowSha)
        return null;
    const notChecked = `whether ${found.path} is the file that it was at the previous release was not checked`;
    if (github === null || !found.path.startsWith(`${repository}/`))
        return notChecked;
    const path = found.path.slice(repository.length + 1);
    try {
        const [was, is] = [await (0,contents/* getFile */.l)(github, path, before.workflowSha), await (0,contents/* getFile */.l)(github, path, after.workflowSha)];
        if (was === null || is === null)
            return notChecked;
        return was.equals(is) ? null : `since the previous release ${path} was changed: see what else it does now`;
    }
    catch (error) {
        return `${notChecked}: ${(0,errors/* asMiraError */.oF)(error).code}`;
    }
}

;// CONCATENATED MODULE: ./build/commands/run/signer-change.js





/**
 * Who signed this evaluation against who signed the baseline. For a release another workflow, trigger, repository or
 * owner is a refusal unless who signed the baseline handed over to this one, or the policy says `identity-changes: warn`;
 * nothing is stored then. Other runs differ in these by nature, and are not compared.
 *
 * @returns the path of the hand-over by which the release goes on, which belongs to it then; `null` where none is needed
 * @throws MiraError E_IDENTITY_CHANGED
 */
async function assertSameSigner(session, baseline, { identity: own, certifiedTime }) {
    const { context, policy, warnings } = session;
    const kind = context?.trigger.kind;
    if (baseline === null || own === null || (kind !== 'tag' && kind !== 'release'))
        return null;
    const changes = (0,identity_changes/* identityChanges */.M)(baseline.identity, own);
    const fails = (policy?.policy.identityChanges ?? 'fail') === 'fail';
    const grave = changes.filter((change) => change.grave);
    const found = grave.length === 0 ? null : await findSuccession(session, baseline.identity, own, certifiedTime);
    if (fails && grave.length > 0 && found?.kind !== 'counts') {
        const why = found === null ? '' : `; ${found.why}`;
        throw new errors/* MiraError */.gx('E_IDENTITY_CHANGED', `since the previous release ${grave.map((change) => (0,identity_changes/* describeChange */.u)(change)).join('; ')}${why}`, {
            hint: 'If that is meant, let who signed the previous release hand over (mira policy handover), or say `identity-changes: warn` in mira.policy.yml for this release, in a commit of its own.',
        });
    }
    if (found?.kind === 'refused')
        warnings.push(found.why);
    if (found?.kind === 'counts')
        warnings.push(`${(0,succession/* describeSuccession */.bY)(found.handover)}: another identity signed this release`);
    for (const change of changes)
        warnings.push(`since the previous release ${(0,identity_changes/* describeChange */.u)(change)}`);
    const file = await workflowFileChange(session, baseline.identity, own);
    if (file !== null)
        warnings.push(file);
    return found?.kind === 'counts' ? found.path : null;
}

// EXTERNAL MODULE: ./build/commands/run/store.js + 2 modules
var store = __webpack_require__(75334);
// EXTERNAL MODULE: ./build/commands/run/tell.js + 2 modules
var tell = __webpack_require__(39334);
// EXTERNAL MODULE: ./build/claims/controls.js
var claims_controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/claims/terms.js
var claims_terms = __webpack_require__(61239);
// EXTERNAL MODULE: ./build/environment/evaluation.js
var environment_evaluation = __webpack_require__(73782);
// EXTERNAL MODULE: ./build/environment/rule.js
var rule = __webpack_require__(82242);
// EXTERNAL MODULE: ./build/gate/compare.js + 20 modules
var compare = __webpack_require__(30151);
// EXTERNAL MODULE: ./build/gate/controls.js
var gate_controls = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/gate/flips.js
var gate_flips = __webpack_require__(48822);
// EXTERNAL MODULE: ./build/gate/judges.js
var judges = __webpack_require__(67696);
// EXTERNAL MODULE: ./build/gate/outcome.js
var outcome = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/gate/side.js
var gate_side = __webpack_require__(52395);
// EXTERNAL MODULE: ./build/plan/content.js
var content = __webpack_require__(75207);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/statements/compose.js
var compose = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js + 1 modules
var evidence_folder = __webpack_require__(16913);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/commands/run/attempts.js
var run_attempts = __webpack_require__(74971);
// EXTERNAL MODULE: ./build/commands/run/controls.js
var run_controls = __webpack_require__(69155);
// EXTERNAL MODULE: ./build/commands/run/predicate.js
var predicate = __webpack_require__(38796);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(58266);
// EXTERNAL MODULE: ./build/claims/bounded.js
var bounded = __webpack_require__(74401);
// EXTERNAL MODULE: ./build/claims/select.js
var claims_select = __webpack_require__(92770);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/plan/resolve-claims.js
var resolve_claims = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
// EXTERNAL MODULE: ./build/policy/glob.js
var glob = __webpack_require__(64757);
// EXTERNAL MODULE: ./build/policy/signer-rule.js
var signer_rule = __webpack_require__(12872);
;// CONCATENATED MODULE: ./build/policy/signer-order.js



/**
 * Whether nobody's signature counts under `after` that does not under `before`, as far as the rules alone say so.
 *
 * @param repository whose workflows count where no rule is named
 */
function areNarrower(before, after, repository) {
    if (after === null)
        return before === null;
    if (before === null)
        return after.every((rule) => isOwnRelease(rule, repository));
    return after.every((rule) => before.some((known) => covers(known, rule)));
}
/** Any workflow of the repository on a tag or the default branch counts where nothing is said. */
function isOwnRelease(rule, repository) {
    if (repository === null || !('workflow' in rule) || rule.issuer !== undefined)
        return false;
    const own = (workflow) => workflow.startsWith(`${repository}/`);
    if (!own(rule.workflow) || !own(rule.signer ?? rule.workflow))
        return false;
    return (rule.ref === null || rule.ref.startsWith('refs/tags/')) && mayAtMost(rule, { may: signer_rule/* DEFAULT_ROLES */.q2 });
}
function covers(known, rule) {
    if (!mayAtMost(rule, known))
        return false;
    if (!('workflow' in known) || !('workflow' in rule))
        return isSame({ ...known, may: null }, { ...rule, may: null });
    return isSame(who(known), who(rule)) && refCovers(known.ref, rule.ref) && asksNoMore(known, rule);
}
function who({ workflow, signer = workflow, issuer = '' }) {
    return { workflow, signer, issuer };
}
/** A `*` stands for anything, a `*` of the other pattern included, so that one pattern can be matched against another. */
function refCovers(known, ref) {
    if (known === null || ref === null)
        return known === ref;
    return (0,glob/* matchesGlob */.k)(known, ref);
}
/** Everything that the known rule asks of a certificate, the other one asks as well. */
function asksNoMore(known, rule) {
    const trigger = known.trigger === undefined || (rule.trigger?.every((event) => known.trigger?.includes(event)) ?? false);
    const same = ['signerDigest', 'repositoryId', 'ownerId', 'runner', 'environment'].every((name) => known[name] === undefined || known[name] === rule[name]);
    return trigger && same;
}
function mayAtMost({ may = signer_rule/* DEFAULT_ROLES */.q2 }, known) {
    const allowed = known.may ?? signer_rule/* DEFAULT_ROLES */.q2;
    return may.every((role) => allowed.includes(role));
}
function isSame(a, b) {
    return (0,json/* canonicalJson */.dj)(a) === (0,json/* canonicalJson */.dj)(b);
}

;// CONCATENATED MODULE: ./build/policy/weakened.js






/**
 * What is looser in the rules, `before` → `after`, by a partial order: a change counts as looser unless whatever passes after
 * it would have passed before (threats-and-quorum.md T15). What cannot be ordered, such as another α, which trades one
 * error for the other, counts as looser. What is stricter is not in the list.
 */
function weakenings(before, after, ground) {
    const all = [
        ...claimWeakenings(before.claims, after.claims, ground.claims),
        ...(0,changes/* gateChanges */.Dy)(before.gate, after.gate).filter(({ term }) => IS_GATE_LOOSER[term](before.gate, after.gate)),
        ...signerWeakenings(before, after, ground),
        ...waiverWeakenings(before.waivers ?? [], after.waivers ?? []),
        ...(isChoice(before) && isChoice(after) ? (0,changes/* baselineChanges */.$C)(before, after) : []),
        ...trustWeakenings(before.evaluations ?? {}, after.evaluations ?? {}),
    ].map(({ what, claim }) => ({ what, claim }));
    return [...new Map(all.map((change) => [JSON.stringify([change.claim, change.what]), change])).values()];
}
function isChoice(rules) {
    return rules.baseline !== undefined;
}
/** By the rules that each claim falls under, so that a rule which hides behind another one is seen. */
function claimWeakenings(before, after, claims) {
    const [rulesBefore, rulesAfter] = [rulesOf(before), rulesOf(after)];
    const judged = claims.map((claim) => ({ claim, was: rulesBefore(claim), is: rulesAfter(claim) }));
    return judged.flatMap(({ claim, was, is }) => {
        if (was === null)
            return [];
        if (is === null)
            return [{ what: 'claim removed', claim: was.metric }];
        const name = was.metric === is.metric ? was.metric : claim.id;
        return (0,changes/* termChanges */.MF)(was, is)
            .filter(({ term }) => (term === 'group' ? widens(judged, was, is) : IS_LOOSER[term](was, is, claim)))
            .map(({ what }) => ({ what, claim: name }));
    });
}
function rulesOf(claims) {
    if (claims !== 'auto') {
        const rules = new claims_select/* ClaimRules */.AS(claims);
        return (claim) => rules.match(claim)?.rule ?? null;
    }
    return (claim) => ({
        metric: claim.id,
        margin: resolve_claims.DEFAULT_MARGIN,
        direction: null,
        advisory: !(0,bounded/* isBounded */.C)(claim),
        require: null,
    });
}
const unordered = () => true;
const IS_LOOSER = {
    margin: (before, after) => isWider(before.margin, after.margin),
    direction: (before, after, claim) => before.direction !== null || after.direction !== claim.direction,
    advisory: (_, after) => after.advisory,
    require: (_, after) => after.require === null,
    guard: ({ guard: before }, { guard: after }) => {
        if (before === undefined)
            return false;
        return after === undefined || after.relative > before.relative || after.below < before.below;
    },
    floor: ({ floor: before }, { floor: after }, { direction }) => {
        if (before === undefined)
            return false;
        return after === undefined || (direction === 'higher' ? after < before : after > before);
    },
    critical: (before) => before.critical === true,
    estimator: unordered,
    pairing: (_, after) => after.pairing === 'none',
    deterministic: unordered,
};
/** A share and a number are not ordered: which one allows more depends on a value that is not known yet. */
function isWider(before, after) {
    if (typeof before === 'number')
        return typeof after !== 'number' || after > before;
    return typeof after === 'number' || after.relative > before.relative;
}
/** In a group that other claims join, each needs a smaller p. */
function widens(judged, was, is) {
    return judged.some((other) => other.is !== null && other.is.group === is.group && other.was?.group !== was.group);
}
const IS_GATE_LOOSER = {
    'fail-on': (before, after) => before.failOn.some((word) => !after.failOn.includes(word)),
    regressed: (_, after) => after.regressed === 'beyond-margin',
    environment: (_, after) => after.environment === 'inconclusive',
    findings: (before) => before.findings === 'fail',
    anchor: (before, after) => isAnchorLooser(before.anchor, after.anchor),
    // a smaller one calls fewer losses, and a larger one lets more of them hold
    alpha: () => true,
    attempts: () => true,
};
function isAnchorLooser(before, after) {
    if (before === undefined)
        return false;
    return after === undefined || after.tag !== before.tag || isWider(before.margin, after.margin);
}
function signerWeakenings(before, after, { repository }) {
    return areNarrower(before.signers, after.signers, repository)
        ? []
        : [{ what: 'whose signatures count (signers)', claim: null }];
}
/** A waiver that is there already may get shorter. */
function waiverWeakenings(before, after) {
    return after
        .filter((waiver) => !before.some((known) => isAtMost(waiver, known)))
        .map(({ claim, until }) => ({ what: `waived until ${until}`, claim }));
}
function isAtMost(waiver, known) {
    const { claim, digest } = known;
    return waiver.claim === claim && waiver.until <= known.until && (digest === undefined || waiver.digest === digest);
}
/**
 * What evaluations say about how far they are to be trusted. A must-pass control decides which samples are left out, and the
 * claims of a judge may be advisory: a new one may loosen as much as one that goes.
 */
function trustWeakenings(before, after) {
    return Object.entries(before).flatMap(([name, was]) => {
        const is = after[name];
        if (is === undefined)
            return [];
        const [repeatsBefore, repeatsAfter] = [was.repeats ?? 1, is.repeats ?? 1];
        return [
            is.minScored < was.minScored ? `min-scored of ${name} ${was.minScored} → ${is.minScored}` : '',
            isLost(was.control?.mustFail, is.control?.mustFail) ? `control must-fail of ${name}` : '',
            isAnother(was.control?.mustPass, is.control?.mustPass) ? `control must-pass of ${name}` : '',
            isAnother(was.judge, is.judge) ? `judge of ${name}` : '',
            is.judge !== undefined && repeatsAfter < repeatsBefore
                ? `repeats of ${name} ${repeatsBefore} → ${repeatsAfter}`
                : '',
        ].flatMap((what) => (what === '' ? [] : [{ what, claim: null }]));
    });
}
function isLost(before, after) {
    return before !== undefined && isAnother(before, after);
}
function isAnother(before, after) {
    return (0,json/* canonicalJson */.dj)(before ?? null) !== (0,json/* canonicalJson */.dj)(after ?? null);
}

;// CONCATENATED MODULE: ./build/commands/run/rule-findings.js



/** Holds the rules against those before them, and the verdicts against the waivers. */
function judgeRules(session, { model }, baseline, { claims: made }, verdicts) {
    const { plan, environment, context } = session;
    const strict = plan.gate.findings === 'fail';
    const predicate = baseline?.evaluation.statement.predicate ?? null;
    const digests = [model.root, baseline?.evaluation.digest ?? null].filter((digest) => digest !== null);
    const { claims, findings, notes } = (0,waivers/* applyWaivers */.K)(verdicts, plan.waivers ?? [], {
        today: environment.now().toISOString().slice(0, 10),
        digests: new Set(digests),
    });
    const ground = { claims: [...(predicate?.claims ?? []), ...made], repository: context?.repository.fullName ?? null };
    const signed = predicate === null ? null : (0,content/* planPolicy */._0)(predicate.plan.content);
    return {
        claims,
        findings: [
            ...weakened(session.baseRules, session.located.plan, ground).map((finding) => told(finding, 'base', strict)),
            // what became of the rules since a release was reviewed when it was merged
            ...(session.baseRules === null ? weakened(signed, plan, ground) : []).map((finding) => told(finding, 'baseline', false)),
            ...findings.map((finding) => told(finding, null, strict)),
        ],
        notes,
    };
}
function weakened(before, after, ground) {
    if (before === null)
        return [];
    return weakenings(before, after, ground).map(({ what, claim }) => ({ code: 'E_POLICY_WEAKENED', claim, what }));
}
function told(finding, since, fails) {
    return { ...finding, since, fails };
}

// EXTERNAL MODULE: ./build/commands/run/sign.js
var sign = __webpack_require__(12180);
// EXTERNAL MODULE: ./build/commands/run/view.js
var view = __webpack_require__(18272);
;// CONCATENATED MODULE: ./build/commands/run/verdicts.js

























/** Station 13: verdicts against the verified baseline, and the gate. Without a baseline every claim is new. */
async function judgeClaims(session, identified, baseline, evaluation) {
    const { plan } = session;
    const terms = (0,claims_terms/* termsOf */.f)(plan);
    const attempts = await (0,run_attempts/* earlierAttempts */.T)(session, identified, evaluation);
    const { controls } = evaluation.predicate;
    const vacuous = await (0,gate_controls/* vacuousClaims */.G)(evaluation, {
        alpha: plan.gate.alpha,
        broken: (0,claims_controls/* brokenIn */.pf)(controls),
        tasks: (0,run_controls/* mustFailTasks */.wU)(controls),
        terms,
    });
    const untrusted = (0,judges/* untrustedClaims */._)(evaluation.predicate, plan.evaluations);
    if (baseline === null) {
        const side = (0,gate_side/* attestedSide */.K9)(evaluation.predicate, () => evaluation.rows());
        const recorded = (0,gate_controls/* underControls */.h)(await (0,compare/* recordFirst */.C)(side, { alpha: plan.gate.alpha, terms, attempts }), vacuous);
        const first = (0,judges/* underJudges */.f)(recorded, untrusted, null);
        const { claims, findings, notes } = judgeRules(session, identified, baseline, evaluation, first);
        return {
            outcome: { kind: 'first', claims },
            gate: gateOf(session, claims, findings),
            findings,
            environment: null,
            notes: [...attempts.notes, ...(0,run_controls/* controlNotes */.j0)(controls), ...notes],
            attempts,
        };
    }
    const { predicate } = baseline.evaluation.statement;
    const before = await sideOf(baseline.evaluation);
    const after = (0,gate_side/* attestedSide */.K9)(evaluation.predicate, () => evaluation.rows());
    const environment = (0,environment_evaluation/* compareWith */.G)(predicate, evaluation.predicate);
    const policy = plan.gate.environment ?? 'warn';
    const comparison = await (0,compare/* compareSides */.G)(before, after, {
        alpha: plan.gate.alpha,
        terms,
        sameMeasurement: predicate.measurement === identified.measurement,
        regressed: plan.gate.regressed ?? 'any-loss',
        anchor: await anchorOf(session, baseline),
        attempts,
        ...(0,rule/* environmentRule */.Y)(environment, (0,environment_evaluation/* environmentIn */.X)(evaluation.predicate), policy),
    });
    const notes = [
        ...attempts.notes,
        ...(0,run_controls/* controlNotes */.j0)(controls),
        ...(0,run_controls/* lackingControls */.YC)(predicate.controls, controls),
    ];
    if (comparison.extraKeys > 0)
        notes.push(`${comparison.extraKeys} samples are not in the baseline and were not compared`);
    if (comparison.outputsIdentical && predicate.model.manifest !== identified.model.manifest) {
        notes.push("outputs-identical: every response equals the baseline's although the model differs; was the right model evaluated?");
    }
    if (comparison.hiddenPairs > 0) {
        notes.push(`the prompts or targets of ${comparison.hiddenPairs} samples are closed in the baseline: that they are the same is known from the digests of declared files alone`);
    }
    const flips = (0,gate_flips/* flipsOf */.ou)(before, after, { terms, verdicts: comparison.claims });
    const told = await (0,gate_flips/* withExamples */._h)(comparison.claims, flips);
    const shown = (0,view/* withoutClosed */.D0)(told, [...evaluation.claims, ...before.claims], evaluation.parts);
    const trusted = (0,judges/* underJudges */.f)((0,gate_controls/* underControls */.h)(shown, vacuous), untrusted, (0,judges/* untrustedClaims */._)(predicate, (0,content/* planJudges */.Me)(predicate.plan.content)));
    const ruled = judgeRules(session, identified, baseline, evaluation, trusted);
    const { claims, findings } = ruled;
    return {
        outcome: { kind: 'compared', claims },
        gate: gateOf(session, claims, findings),
        findings,
        environment: environment === null ? null : { ...environment, policy },
        notes: [...notes, ...ruled.notes],
        attempts,
    };
}
function gateOf({ plan }, claims, findings) {
    return (0,outcome/* withFindings */.$c)((0,outcome/* decideGate */.q7)(claims, plan.gate.failOn), findings.filter(({ fails }) => fails).length);
}
/** The anchor, where it is not the baseline itself. */
async function anchorOf({ plan }, { anchor, evaluation }) {
    const rule = plan.gate.anchor;
    if (anchor === null || rule === undefined || anchor.evaluation.digest === evaluation.digest)
        return null;
    return { side: await sideOf(anchor.evaluation), label: anchor.label, margin: rule.margin };
}
async function sideOf({ statement, files }) {
    if (files === null)
        return (0,gate_side/* attestedSide */.K9)(statement.predicate, null);
    const opened = await (0,evidence_folder.openEvidence)(files.samplesPath, files.saltsPath);
    return (0,gate_side/* attestedSide */.K9)(statement.predicate, () => opened.rows());
}
/** Signs the gate's verdict as a VSA, or writes it unsigned; the paths of a signed one. */
async function writeGate(session, identified, baseline, evaluation, { outcome, gate, attempts }, search) {
    const { out, method, plan, environment } = session;
    const statement = (0,compose/* gateStatementOf */.Ie)(identified.subject, {
        version: version/* VERSION */.x,
        time: environment.now().toISOString(),
        resourceUri: resourceUri(session, identified),
        policyUri: (0,predicate/* planUri */.UD)(session),
        policy: (0,plan_plan/* policyDigest */.p1)(plan),
        inputs: inputsOf(evaluation, baseline, attempts),
        claims: outcome.claims,
        gate,
    });
    const text = `${JSON.stringify(statement, null, 2)}\n`;
    await (0,secrets/* requireNoSecretIn */.Ul)(text, run_files/* FILES */.cn.gateUnsigned, search, session.work);
    if (method === null) {
        await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.gateUnsigned), text);
        return [];
    }
    session.host.info("Signing the gate's verdict");
    return (await (0,sign/* signInto */.g)({ ...session, method }, 'gate', statement, run_files/* FILES */.cn.gate)).paths;
}
/** The evaluations that were judged: this one, the baseline, the anchor, earlier attempts. */
function inputsOf({ digest }, baseline, { digests }) {
    const all = [digest, baseline?.evaluation.digest ?? null, baseline?.anchor?.evaluation.digest ?? null, ...digests];
    return [...new Set(all.filter((input) => input !== null))];
}
/** Package URL of what is released (github.com/package-url/purl-spec, type `github`). */
function resourceUri({ context }, { model }) {
    if (context === null)
        return `pkg:generic/model@${model.root}`;
    return `pkg:github/${context.repository.fullName}@${(0,run_session/* releaseTag */.aF)(context) ?? context.sha}`;
}

;// CONCATENATED MODULE: ./build/commands/run/conclude.js









/** Stations 11 to 14: verdicts, the gate, storage, and what is told of it all; the exit status. */
async function conclude(session, { identified, baseline }, evaluation, search) {
    const { host, out } = session;
    const handover = await assertSameSigner(session, baseline?.evaluation ?? null, evaluation);
    const judged = await judgeClaims(session, identified, baseline, evaluation);
    const gatePaths = await writeGate(session, identified, baseline, evaluation, judged, search);
    const bundlePath = evaluation.bundle === null ? null : (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluation);
    const files = handover === null ? evaluation.files : [...evaluation.files, handover];
    const stored = await (0,store/* store */.M)(session, identified, { ...evaluation, files }, bundlePath, gatePaths);
    if (evaluation.digest !== null && evaluation.reused === null)
        await (0,attempt/* recordFinish */.F7)(session, identified, evaluation.digest);
    await (0,secrets/* scrubWarnings */.d_)(session.warnings, search);
    await (0,tell/* tell */.q)(session, await (0,report/* reportOf */.E)(session, identified, baseline, evaluation, judged), judged.gate.word);
    host.output('bundle-path', bundlePath ?? '');
    host.output('statement-path', bundlePath === null && evaluation.reused === null ? (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluationUnsigned) : '');
    host.output('attestation-id', stored.attestationId ?? '');
    host.output('attestation-url', stored.attestationUrl ?? '');
    return judged.gate.exit;
}


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ verifiedSuccession),
/* harmony export */   ci: () => (/* binding */ readSuccession),
/* harmony export */   jP: () => (/* binding */ SUCCESSION_FILE)
/* harmony export */ });
/* harmony import */ var _verification_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67344);
/* harmony import */ var _verification_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11918);
/* harmony import */ var _verification_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92454);
/* harmony import */ var _read_capped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46697);
/* harmony import */ var _run_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56470);





/** Its name: beside `mira.yml`, and on the release that goes on by it. */
const SUCCESSION_FILE = 'mira-succession.sigstore.json';
/**
 * A hand-over in a file, verified. Whether it lets a particular release go on is another question.
 *
 * @throws MiraError E_FILE_UNREADABLE, or that of the check that failed
 */
async function verifiedSuccession(path, name, trust) {
    const report = await (0,_verification_verify_js__WEBPACK_IMPORTED_MODULE_2__.verifyBundle)(await (0,_read_capped_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .E)(path, _verification_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me), { type: 'handover', ...trust });
    if (!report.verified) {
        throw (0,_verification_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(report.checks, `the hand-over ${name}`, 'Only who may sign evaluations may hand over.');
    }
    const { statement, identity, certifiedTime } = report;
    return { predicate: statement.predicate, identity, certifiedTime };
}
/** The same by the flags of `mira verify`: a hand-over makes no claims, and says itself how long it is valid. */
async function readSuccession(path, identity, trustRoot, policy) {
    const now = new Date();
    const judged = policy === null ? {} : { policy: (facts) => (0,_run_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .countsAsBaseline */ .y)(policy, facts, now) };
    return verifiedSuccession(path, path, { identity, trustRoot, ...judged });
}


/***/ }),

/***/ 73782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   X: () => (/* binding */ environmentIn)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The environment of an evaluation; `null` for one that was signed before it was captured. */
function environmentIn({ environment, harness }) {
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .knownEnvironment */ .$B)(environment, harness);
}
/** What changed around the model between two evaluations; `null` where one of them does not say. */
function compareWith(before, after) {
    const [was, is] = [environmentIn(before), environmentIn(after)];
    return was === null || is === null ? null : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEnvironments */ .OL)(was, is);
}


/***/ }),

/***/ 82242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentRule)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The gate's rule for what a comparison of two environments found; none where nothing changed that moves numbers. */
function environmentRule(comparison, after, policy) {
    if (comparison?.verdict !== 'not-comparable' || after === null)
        return {};
    return {
        environment: {
            policy,
            affects: ({ task }) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changesFor */ .z7)(evaluationOf(after, task), comparison.changes, after)) === 'not-comparable',
        },
    };
}
/** The evaluation that reported a task; `null` where nothing says so. */
function evaluationOf({ evaluations }, task) {
    return Object.entries(evaluations).find(([, { tasks }]) => tasks?.includes(task) === true)?.[0] ?? null;
}


/***/ }),

/***/ 48822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ compareFlips),
/* harmony export */   _h: () => (/* binding */ withExamples),
/* harmony export */   ou: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48090);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44259);
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60853);
/* harmony import */ var _side_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91033);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52395);
/* harmony import */ var _tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29128);






const OTHER_LOSS = 1_000_000;
const GAIN = OTHER_LOSS + 1;
/** The most telling first; equal ones are left in the order of their keys by a stable sort. */
function compareFlips(a, b) {
    return a.rank - b.rank || b.size - a.size;
}
/** Every flip of the samples that two sides share, by task and key. */
async function* flipsOf(baseline, candidate, options) {
    const verdicts = new Map(options.verdicts.map((verdict) => [verdict.id, verdict]));
    const paired = baseline.claims.filter((claim) => claim.kind !== 'aggregate' && options.terms(claim).pairing !== 'none');
    const router = new _router_js__WEBPACK_IMPORTED_MODULE_2__/* .Router */ .I(paired.map((claim) => [claim, claim]));
    for await (const { baseline: before, candidate: after } of (0,_side_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairSides */ .Z)(baseline, candidate)) {
        if (before === null || after === null || (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(before, baseline, candidate))
            continue;
        const [row] = before.rows;
        const metrics = new Map();
        for (const claim of router.of(row))
            metrics.set(claim.metric, [...(metrics.get(claim.metric) ?? []), claim]);
        for (const [metric, claims] of metrics) {
            const change = changeOf(claims, before, after);
            if (change === null)
                continue;
            const slices = claims.flatMap(({ id }) => verdicts.get(id)?.where?.slices ?? []);
            yield {
                ...change,
                claims: claims.map(({ id }) => id),
                metric,
                rows: { before: row, after: after.rows[0] },
                order: { rank: rankOf(change.change, row, slices), size: Math.abs(change.after - change.before) },
            };
        }
    }
}
/** `null` where a score is missing, and where nothing changed. */
function changeOf([claim], before, after) {
    if (claim === undefined || after.rows.length < before.rows.length)
        return null;
    const [was, is] = [valueOf(claim, before), valueOf(claim, after)];
    if (was === null || is === null || was === is)
        return null;
    const better = claim.direction === 'higher' ? is > was : is < was;
    return { change: better ? 'gained' : 'lost', before: was, after: is };
}
/** The mean over the repeats; of a corpus metric what the sample alone would have. */
function valueOf({ kind, metric, of = [] }, { rows }) {
    const sums = (0,_tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsOf */ .yg)(of.length > 0 ? of : [metric], rows);
    if (sums === null)
        return null;
    if (kind === 'ratio' || kind === 'ratio-of-sums' || kind === 'f1' || kind === 'bleu')
        return (0,_tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__/* .itemValue */ .R$)(kind, sums);
    return (sums[0] ?? 0) / rows.length;
}
function rankOf(change, row, slices) {
    if (change === 'gained')
        return GAIN;
    const place = slices.findIndex((slice) => (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIn */ .S)(row, slice));
    return place === -1 ? OTHER_LOSS : place;
}
const SHOWN_EXAMPLES = 5;
/** The verdicts with the most telling losses of each claim that regressed. */
async function withExamples(verdicts, flips) {
    const found = new Map(verdicts.filter(({ verdict, lost }) => verdict === 'regressed' && lost > 0).map(({ id }) => [id, []]));
    if (found.size === 0)
        return verdicts;
    for await (const { change, claims, order, rows } of flips) {
        if (change !== 'lost')
            continue;
        for (const id of claims) {
            const kept = found.get(id);
            if (kept === undefined)
                continue;
            const before = kept.findIndex((other) => compareFlips(order, other.order) < 0);
            const place = before === -1 ? kept.length : before;
            if (place === SHOWN_EXAMPLES)
                continue;
            kept.splice(place, 0, { order, example: exampleOf(rows) });
            if (kept.length > SHOWN_EXAMPLES)
                kept.pop();
        }
    }
    return verdicts.map((verdict) => {
        const examples = found.get(verdict.id)?.map(({ example }) => example) ?? [];
        return { ...verdict, examples };
    });
}
function exampleOf({ before, after }) {
    return {
        key: before.key,
        target: shown(before, 'target'),
        before: shown(before, 'response'),
        after: shown(after, 'response'),
    };
}
/** More than anybody is shown, and less than what a thousand claims could not keep in memory. */
const KEPT_BYTES = 1_000;
function shown(row, part) {
    if (!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .areOpen */ .HB)(part, row))
        return _notes_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSED_TEXT */ .$B;
    const value = row[part];
    const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    // copied, because a slice of a text keeps the whole
    return text.length <= KEPT_BYTES ? value : text.toString('utf8', 0, KEPT_BYTES);
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ untrustedClaims),
/* harmony export */   f: () => (/* binding */ underJudges)
/* harmony export */ });
/* harmony import */ var _claims_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40099);

/** A judge that is asked less often than this about each output may have had a bad day. */
const MIN_JUDGE_REPEATS = 3;
/** Claims that rest on a judge who is not to be trusted with a verdict, each with the reason. */
function untrustedClaims({ claims, controls = [], environment }, evaluations) {
    const ofTask = new Map(Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) => tasks.map((task) => [task, evaluations[name] ?? {}])));
    return new Map(claims.flatMap((claim) => {
        const { judge, repeats = 1 } = ofTask.get(claim.task) ?? {};
        if (judge === undefined)
            return [];
        if (repeats < MIN_JUDGE_REPEATS) {
            return [[claim.id, `a judge scores it, and ${MIN_JUDGE_REPEATS} repeats are the fewest that count`]];
        }
        const why = judge.labels === undefined ? null : disagreement(claim, controls, judge.minAgreement);
        return why === null ? [] : [[claim.id, why]];
    }));
}
function disagreement({ task, metric }, controls, least) {
    const found = controls
        .filter((control) => control.kind === 'labels')
        .filter((control) => control.task === task)
        .flatMap(({ metrics }) => metrics)
        .find((agreement) => agreement.metric === metric);
    if (found === undefined || (0,_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledIn */ .Xb)(found) < _claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LABELS */ .xH) {
        const known = found === undefined ? 0 : (0,_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledIn */ .Xb)(found);
        return `its judge was checked on ${known} labels, and ${_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LABELS */ .xH} are the fewest that count`;
    }
    if (found.kappa === null)
        return 'its judge, or who labelled, said the same of everything';
    const { value, lower, upper } = found.kappa;
    if (Number(value) >= least)
        return null;
    return `its judge agrees with people at κ = ${shown(value)} (${shown(lower)} to ${shown(upper)}), and ${least} is asked for`;
}
function shown(decimal) {
    return Number(decimal).toFixed(2);
}
/**
 * Verdicts after their judges were checked: what an untrusted judge says is advisory. Where the baseline's judge was trusted
 * that is so only of what holds: else a change could take the teeth out of its own gate by a bad judge.
 *
 * @param before the baseline's untrusted claims; `null` where there is no baseline
 */
function underJudges(claims, here, before) {
    return claims.map((claim) => {
        const why = here.get(claim.id);
        if (why === undefined || claim.advisory)
            return claim;
        const wasTrusted = before !== null && !before.has(claim.id);
        if (wasTrusted && (claim.verdict === 'regressed' || isOpen(claim)))
            return claim;
        const detail = [claim.detail ?? '', `advisory: ${why}`].filter((part) => part !== '').join('; ');
        return { ...claim, advisory: true, detail };
    });
}
/** Undecided, of a claim that the baseline makes. */
function isOpen({ verdict, baseline }) {
    return verdict === 'inconclusive' && baseline.value !== null;
}


/***/ }),

/***/ 24171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ modelStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99936);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88480);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18237);




/**
 * The statement of a model. Its predicate is closed: nothing of ours can be added without other tools refusing it.
 *
 * @param name informational in the format; the last segment of the model's path
 * @param ignore the paths beside the default exclusions that were left out when hashing
 */
function modelStatement(name, model, ignore = []) {
    return {
        _type: _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(model.root) } }],
        predicateType: _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__/* .MODEL_SIGNATURE_TYPE */ .MT,
        predicate: {
            serialization: {
                method: 'files',
                hash_type: 'sha256',
                allow_symlinks: false,
                ignore_paths: [...new Set([..._manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_EXCLUSIONS */ ._t, ...ignore.map(_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedPath */ ._6)])].sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo),
            },
            resources: model.files.map((file) => ({ name: file.name, algorithm: 'sha256', digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(file.digest) })),
        },
    };
}


/***/ }),

/***/ 76365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ identityChanges),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11058);

/**
 * The identity of one signed evaluation against that of the one before it. Both come from certificates that were
 * verified. The ref itself and the commits change with every release and are not compared.
 */
function identityChanges(before, after) {
    if (before.kind === 'key' || after.kind === 'key') {
        if (before.kind !== after.kind) {
            return [{ what: 'kind of signer', before: kindText(before), after: kindText(after), grave: true }];
        }
        return 'hint' in before && 'hint' in after ? changed([['key', before.hint, after.hint, true]]) : changed([]);
    }
    return changed([
        ['issuer', before.issuer, after.issuer, true],
        ['workflow', pathOf(before.workflow), pathOf(after.workflow), true],
        ['signing workflow', pathOf(before.san), pathOf(after.san), true],
        ['trigger', before.trigger, after.trigger, true],
        ['kind of ref', refKind(before.ref), refKind(after.ref), false],
        ['runner', before.runnerEnvironment, after.runnerEnvironment, false],
        ['repository id', before.repositoryId, after.repositoryId, true],
        ['owner id', before.ownerId, after.ownerId, true],
    ]);
}
function changed(rows) {
    return rows.flatMap(([what, before, after, grave]) => before === after ? [] : [{ what, before: before ?? 'not certified', after: after ?? 'not certified', grave }]);
}
function kindText(identity) {
    return identity.kind === 'key' ? `the key ${identity.hint}` : identity.san;
}
/** The ref behind the path is another with every tag. */
function pathOf(url) {
    return url === null ? null : ((0,_verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkflowUrl */ .uN)(url)?.path ?? url.replace(/@refs\/.*$/u, ''));
}
function refKind(ref) {
    return /^refs\/([a-z]+)\//u.exec(ref ?? '')?.[1] ?? ref;
}
/** One change in a sentence. */
function describeChange({ what, before, after }) {
    return `the ${what} was ${before} and is ${after}`;
}


/***/ }),

/***/ 62676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bY: () => (/* binding */ describeSuccession),
/* harmony export */   m1: () => (/* binding */ successionRefused),
/* harmony export */   mR: () => (/* binding */ matchesParty)
/* harmony export */ });
/* harmony import */ var _statements_succession_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87212);
/* harmony import */ var _identity_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76365);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21840);



/**
 * Why a hand-over does not let a release go on; `null` where it does. It has to be signed by who signed the previous
 * release, name who signed this one and the repository, and be valid when this one was signed. What it does not name
 * has to be what it was.
 */
function successionRefused(handover, successor) {
    return byAnother(handover, successor) ?? toAnother(handover, successor) ?? atAnotherTime(handover, successor);
}
function byAnother({ predicate, identity }, { before }) {
    const stranger = (0,_identity_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .identityChanges */ .M)(before, identity).find((change) => isAnother(change, identity));
    if (stranger !== undefined)
        return `somebody else signed it: for the previous release ${(0,_identity_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .u)(stranger)}`;
    const { kind, why } = match(identity, predicate.from, null);
    return kind === 'same' ? null : `it says that it is from ${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfParty */ .zd)(predicate.from)}: ${why}`;
}
/**
 * A hand-over may be started by another event than a release, and a workflow that calls a reusable one for its releases
 * may sign it in a job of its own.
 */
function isAnother({ what, grave }, signer) {
    if (!grave || what === 'trigger')
        return false;
    const itself = signer.kind === 'certificate' && signer.san === signer.workflow;
    return what !== 'signing workflow' || !itself;
}
function toAnother({ predicate }, { before, after, repositoryId }) {
    const { to } = predicate;
    const certified = after.kind === 'certificate' ? after.repositoryId : null;
    const found = certified ?? repositoryId;
    if (found !== null && found !== predicate.repositoryId) {
        return `it is for the repository ${predicate.repositoryId}, and this is ${found}`;
    }
    const { kind, why } = match(after, to, predicate.repositoryId);
    if (kind === 'other')
        return `it is to ${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfParty */ .zd)(to)}: ${why}`;
    const unnamed = (0,_identity_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .identityChanges */ .M)(before, after).find((change) => change.grave && !names(to, change, after));
    return unnamed === undefined ? null : `it does not say that ${(0,_identity_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .u)(unnamed)}`;
}
/** Whether a party that matches says something of what changed; where nothing is certified any more it need not. */
function names(to, { what }, after) {
    if (after.kind === 'key' || (what !== 'trigger' && what !== 'owner id'))
        return true;
    const member = what === 'trigger' ? 'trigger' : 'ownerId';
    return to.kind === 'workflow' ? to[member] !== null : after[member] === null;
}
function atAnotherTime({ predicate, certifiedTime }, { at }) {
    const signed = Math.max(Date.parse(predicate.date), (certifiedTime ?? 0) * 1000);
    if (signed > at.getTime())
        return `it is of ${new Date(signed).toISOString()}, after this was signed`;
    return at.getTime() <= Date.parse(predicate.validUntil) ? null : `it was valid until ${predicate.validUntil}`;
}
function match(identity, named, repositoryId) {
    const keys = new Map(named.kind === 'key' ? [[named.hint, named.hint]] : []);
    const nowhere = { repository: '', repositoryId: null, defaultBranch: null, keys };
    const found = (0,_signers_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSigners */ .n)(identity, [ruleOf(named, repositoryId)], nowhere);
    return found.counts ? { kind: 'same', why: null } : { kind: 'other', why: found.why };
}
function ruleOf(named, repositoryId) {
    if (named.kind === 'key')
        return { key: named.hint };
    if (named.kind === 'identity')
        return { identity: named.identity, issuer: named.issuer };
    const { workflow, signer, issuer, ownerId, trigger } = named;
    return {
        workflow,
        ref: '*',
        issuer,
        ...(signer === null ? {} : { signer }),
        ...(repositoryId === null ? {} : { repositoryId }),
        ...(ownerId === null ? {} : { ownerId }),
        ...(trigger === null ? {} : { trigger: [trigger] }),
    };
}
/** Whether it is this party, as far as a hand-over names it. */
function matchesParty(identity, named) {
    return match(identity, named, null).kind === 'same';
}
/** A hand-over that counts, in a sentence. */
function describeSuccession({ predicate }) {
    const { from, to, repositoryId, date } = predicate;
    return `${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfParty */ .zd)(from)} handed repository ${repositoryId} over to ${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfParty */ .zd)(to)} on ${date.slice(0, 10)}`;
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/**
 * Puts waivers on the verdicts that they speak of. A verdict stays what it is: waived, it does not fail the gate. What is
 * missing or was not measured cannot be waived, since nobody knows what that would be.
 */
function applyWaivers(claims, waivers, { today, digests }) {
    const valid = waivers.filter(({ until }) => today <= until);
    const bound = ({ digest }) => digest === undefined || digests.has(digest);
    const waivedIds = new Set();
    const after = claims.map((claim) => {
        const waiver = valid.find((one) => one.claim === claim.id && bound(one));
        if (waiver === undefined || !isWaivable(claim))
            return claim;
        waivedIds.add(claim.id);
        const { until, reason, approver } = waiver;
        return { ...claim, waived: { until, reason, approver, digest: waiverDigest(waiver) } };
    });
    return {
        claims: after,
        findings: waivers
            .filter(({ until }) => until < today)
            .map(({ claim, until, approver }) => ({
            code: 'E_WAIVER_EXPIRED',
            claim,
            what: `the waiver that ${approver} approved ended on ${until}`,
        })),
        notes: valid
            .filter((waiver) => !bound(waiver) && !waivedIds.has(waiver.claim))
            .map(({ claim }) => `the waiver of ${claim} was approved for another model or baseline, and does not count here`),
    };
}
function waiverDigest({ claim, until, reason, approver, digest }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ claim, until, reason, approver, ...(digest === undefined ? {} : { digest }) });
}
/** Samples that are missing are none of these: leaving out what went wrong must not pass. */
const WAIVABLE = new Set([
    null,
    'incomparable',
    'claim-removed',
    'underpowered',
    'environment',
    'aggregate-only',
    'size-unsettled',
]);
function isWaivable({ verdict, reason, advisory }) {
    return !advisory && (verdict === 'regressed' || verdict === 'inconclusive') && WAIVABLE.has(reason);
}


/***/ })

};
