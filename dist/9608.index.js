export const id = 9608;
export const ids = [9608];
export const modules = {

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

/***/ 69608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   successionCommand: () => (/* binding */ successionCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99273);
/* harmony import */ var _policy_succession_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62676);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68815);
/* harmony import */ var _statements_compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
/* harmony import */ var _statements_succession_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87212);
/* harmony import */ var _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11058);
/* harmony import */ var _model_keyless_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68851);
/* harmony import */ var _run_sign_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12180);
/* harmony import */ var _run_signing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16185);
/* harmony import */ var _succession_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1771);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14340);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(51448);
















const DAY = 24 * 3600 * 1000;
const DEFAULT_DAYS = 90;
const MAX_DAYS = 366;
const WORKFLOW = /^[^/\s@]+\/[^/\s@]+\/\.github\/workflows\/[^/\s@]+\.ya?ml$/u;
/**
 * `mira policy handover`: signs that somebody else goes on with the releases of a repository, by the identity that signed
 * them so far. Prints the path of the hand-over.
 *
 * @throws MiraError E_USAGE, E_KEY; as `keylessMethod` and `signInto`
 */
async function successionCommand(options, environment, host) {
    const { env, workspace } = environment;
    const context = env['GITHUB_ACTIONS'] === 'true' ? (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env) : null;
    const to = await successorOf(options, workspace);
    const method = await (options.key === null
        ? (0,_model_keyless_js__WEBPACK_IMPORTED_MODULE_9__/* .keylessMethod */ .q)(options, environment, host)
        : (0,_run_signing_js__WEBPACK_IMPORTED_MODULE_11__.prepareSigning)(options, environment, host, context));
    const from = predecessorOf(method, context);
    const statement = statementOf(options, { from, to }, context, environment.now());
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, options.out ?? _succession_file_js__WEBPACK_IMPORTED_MODULE_12__/* .SUCCESSION_FILE */ .jP);
    const trustedRoot = options.trustedRoot.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root));
    const trustRoot = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_13__/* .chosenRoot */ .N)({ ...options, trustedRoot }, host, environment.now());
    const signing = { out: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), trustRoot, context, method };
    const { identity } = await (0,_run_sign_js__WEBPACK_IMPORTED_MODULE_10__/* .signInto */ .g)(signing, 'handover', statement, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (!(0,_policy_succession_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesParty */ .mR)(identity, from)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_SIGNER', `it was not ${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfParty */ .zd)(from)} that signed`, {
            hint: 'Hand over in a job of the workflow itself, not in one of a workflow that it calls.',
        });
    }
    const { repositoryId, validUntil } = statement.predicate;
    host.info(`${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfParty */ .zd)(from)} hands repository ${repositoryId} over to ${(0,_statements_succession_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfParty */ .zd)(to)}, until ${validUntil}`);
    host.result(path);
    return 0;
}
async function successorOf(options, workspace) {
    const { to, signer, issuer, ownerId, trigger } = options;
    if (WORKFLOW.test(to)) {
        if (signer !== null && !WORKFLOW.test(signer))
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)(`--signer is no workflow: ${signer}`, FORMS);
        return { kind: 'workflow', workflow: to, signer, issuer: issuer ?? _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .GITHUB_ISSUER */ .oX, ownerId, trigger };
    }
    if (signer !== null || ownerId !== null || trigger !== null) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)('--signer, --owner-id and --trigger are about a workflow', FORMS);
    }
    if (issuer !== null)
        return { kind: 'identity', identity: to, issuer };
    if (/^https?:|@/u.test(to))
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)(`${to} needs --issuer: whoever vouches for this identity`, FORMS);
    return { kind: 'key', hint: (await (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerificationKey */ .LX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, to))).hint };
}
const FORMS = 'Hand over --to owner/name/.github/workflows/file.yml, --to IDENTITY --issuer URL, or --to the path of a public key.';
function predecessorOf(method, context) {
    if (method.kind === 'key')
        return { kind: 'key', hint: method.key.hint };
    const [workflow] = context?.workflowRef?.split('@') ?? [];
    if (workflow === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)('this job does not say which workflow it is of', 'Is it a GitHub Actions job?');
    const ownerId = context?.repository.ownerId ?? null;
    return { kind: 'workflow', workflow, signer: null, issuer: _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .GITHUB_ISSUER */ .oX, ownerId, trigger: null };
}
function statementOf(options, parties, context, now) {
    const repositoryId = options.repositoryId ?? context?.repository.id ?? null;
    if (repositoryId === null) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)('nothing says which repository goes on', 'Pass --repository-id: gh api repos/OWNER/NAME --jq .id');
    }
    const days = options.days ?? DEFAULT_DAYS;
    if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)(`--days is ${days}`, `A hand-over may be valid for 1 to ${MAX_DAYS} days.`);
    }
    const date = now.toISOString();
    const validUntil = new Date(now.getTime() + days * DAY).toISOString();
    const statement = (0,_statements_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .successionStatementOf */ .mN)({ ...parties, repositoryId, date, validUntil });
    const checked = valibot__WEBPACK_IMPORTED_MODULE_15__/* .safeParse */ .xLC(_statements_succession_js__WEBPACK_IMPORTED_MODULE_7__/* .successionStatement */ .vK, statement);
    if (checked.success)
        return statement;
    const [issue] = checked.issues;
    throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_14__/* .usage */ .C)(`${valibot__WEBPACK_IMPORTED_MODULE_15__/* .getDotPath */ .BuJ(issue) ?? 'the hand-over'} ${issue.message}`, 'Ids are the numbers that GitHub shows: 1234.');
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


/***/ })

};
