export const id = 2707;
export const ids = [2707,6697];
export const modules = {

/***/ 24152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51448);





/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
async function evidenceFiles(samplesPath, hint, salts) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(samplesPath);
    const saltsPath = salts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
    if (saltsPath === samplesPath)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`the salts of ${name} cannot be told by its name`, hint);
    await assertReadable(samplesPath);
    await assertReadable(saltsPath);
    return { samplesPath, saltsPath };
}
/** @throws MiraError E_FILE_UNREADABLE */
async function assertReadable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

/***/ 41278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  E: () => (/* binding */ policyAt),
  policyExplainCommand: () => (/* binding */ policyExplainCommand),
  policyInitCommand: () => (/* binding */ policyInitCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
// EXTERNAL MODULE: ./build/policy/signer-rule.js
var signer_rule = __webpack_require__(12872);
;// CONCATENATED MODULE: ./build/policy/explain.js



/** What a policy says, in sentences, one each; nothing that it says is left out. */
function explainPolicy(policy) {
    return [
        ...policy.signers.map((rule) => explainSigner(rule)),
        'Nobody else’s signature counts for anything.',
        ...witnessSentences(policy),
        policy.maxAgeSeconds === null
            ? 'A signature may be of any age.'
            : `A signature may be at most ${ageText(policy.maxAgeSeconds)} old, by the time that a log or a timestamp authority certified.`,
        ...policy.distrust.map(({ identity, from, to, reason }) => {
            const until = to === null ? 'on, until further notice' : `to ${to.toISOString()}`;
            return `What ${identity} signed from ${from.toISOString()} ${until} is not believed: ${reason}`;
        }),
        ...policy.claims.map(({ claim, verdict }) => verdict === null
            ? `An evaluation has to make the claim ${claim}, and a gate has to have a verdict on it.`
            : `An evaluation has to make the claim ${claim}, and a gate has to say that it holds.`),
        ...(policy.gate === null
            ? []
            : [policy.gate === 'holds' ? 'A gate has to say that every claim holds.' : 'A gate has to have passed.']),
        policy.identityChanges === 'fail'
            ? 'A release whose signing workflow, trigger, repository or owner is another than the previous release’s is refused.'
            : 'A release whose signing workflow, trigger, repository or owner is another than the previous release’s is reported and accepted.',
    ];
}
function explainSigner(rule) {
    const what = rolesText(rule.may ?? signer_rule/* DEFAULT_ROLES */.q2);
    if ('key' in rule)
        return `The holder of the key ${rule.key} may sign ${what}.`;
    if ('identity' in rule)
        return `${rule.identity}, as ${rule.issuer} certifies it, may sign ${what}.`;
    return `The workflow ${rule.workflow} may sign ${what}, ${conditions(rule).join(', ')}.`;
}
function conditions(rule) {
    const { ref, issuer, signer, signerDigest, repositoryId, ownerId, trigger, runner, environment } = rule;
    return [
        issuer === undefined || issuer === certified_identity/* GITHUB_ISSUER */.oX ? 'as GitHub Actions certifies it' : `as ${issuer} certifies it`,
        ref === null ? 'on tags' : ref.includes('*') ? `on refs that match ${ref}` : `on ${ref}`,
        ...(signer === undefined ? ['in a job of its own'] : [`in a job of the reusable workflow ${signer}`]),
        ...(signerDigest === undefined ? [] : [`at its commit ${signerDigest}`]),
        ...(repositoryId === undefined ? [] : [`in the repository with the id ${repositoryId}`]),
        ...(ownerId === undefined ? [] : [`owned by the account with the id ${ownerId}`]),
        ...(trigger === undefined ? [] : [`started by ${trigger.join(' or ')}`]),
        ...(runner === undefined ? [] : [`on a ${runner} runner`]),
        ...(environment === undefined ? [] : [`in the environment ${environment}`]),
    ];
}
function rolesText(roles) {
    const names = roles.map((role) => `${role}s`);
    return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
function witnessSentences({ logs, timestamps }) {
    return [
        ...(logs === 0 ? [] : [`At least ${(0,report_text/* plural */.LS)(logs, 'transparency log')} has to hold the signature.`]),
        ...(timestamps === 0
            ? []
            : [
                `At least ${timestamps} timestamp ${timestamps === 1 ? 'authority has' : 'authorities have'} to have seen it.`,
            ]),
    ];
}
const DAY_SECONDS = 24 * 3600;
function ageText(seconds) {
    if (seconds % DAY_SECONDS === 0)
        return (0,report_text/* plural */.LS)(seconds / DAY_SECONDS, 'day');
    return seconds % 3600 === 0 ? (0,report_text/* plural */.LS)(seconds / 3600, 'hour') : (0,report_text/* plural */.LS)(seconds, 'second');
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/harness/duration.js
var duration = __webpack_require__(37963);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/plan/positions.js
var positions = __webpack_require__(37198);
// EXTERNAL MODULE: ./build/plan/schema-error.js
var schema_error = __webpack_require__(94548);
;// CONCATENATED MODULE: ./build/policy/policy.js







const policy_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'must not be empty'));
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(32));
const instant = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX('must be a time such as 2026-01-31T12:00:00Z'), dist/* check */.z6Y((value) => !Number.isNaN(Date.parse(value)), 'must be a time such as 2026-01-31T12:00:00Z'));
const age = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[1-9][0-9]{0,4}d|(?:\d+h)?(?:\d+m)?(?:\d+s)?)$/u, 'must be an age such as 90d or 36h'), dist/* check */.z6Y((value) => parseAge(value) !== null, 'must be an age such as 90d or 36h'));
const distrustSchema = dist/* strictObject */.rej({
    identity: dist/* pipe */.FsL(policy_text, dist/* description */.h_('A workflow, a subject alternative name or the hint of a key; * is anything.')),
    from: instant,
    to: dist/* exactOptional */.yqP(instant),
    reason: policy_text,
});
const requiredClaimSchema = dist/* strictObject */.rej({
    claim: policy_text,
    verdict: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* literal */.euz('holds'), dist/* description */.h_('The gate has to say so of this claim.'))),
});
/** The form of `mira.policy.yml`; `schema/mira-policy.schema.json` is generated from it. */
const policySchema = dist/* strictObject */.rej({
    version: dist/* pipe */.FsL(dist/* literal */.euz(1), dist/* description */.h_('The version of this form.')),
    signers: signer_rule/* signersSchema */.pJ,
    logs: dist/* exactOptional */.yqP(dist/* pipe */.FsL(count, dist/* description */.h_('How many different transparency logs have to hold the signature; 0 by default.'))),
    timestamps: dist/* exactOptional */.yqP(dist/* pipe */.FsL(count, dist/* description */.h_('How many different timestamp authorities have to have seen it; 0 by default.'))),
    'max-age': dist/* exactOptional */.yqP(dist/* pipe */.FsL(age, dist/* description */.h_('How old a signature may be; no limit by default.'))),
    distrust: dist/* exactOptional */.yqP(dist/* array */.YOg(distrustSchema)),
    claims: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* union */.KCZ([policy_text, requiredClaimSchema])), dist/* description */.h_('Claims that an evaluation has to make, or on which a gate has to have a verdict.'))),
    gate: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['passed', 'holds']), dist/* description */.h_('What a gate has to say: that it passed, or that every claim holds.'))),
    'identity-changes': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['fail', 'warn']), dist/* description */.h_('What becomes of a release whose signing workflow, trigger or ids changed; fail by default.'))),
});
/**
 * `mira.policy.yml` as a policy. Nothing is read or fetched: keys stay paths.
 *
 * @param file its name, for messages
 * @throws MiraError E_CONFIG_… with file, line and column
 */
function parsePolicy(content, file) {
    const yaml = (0,positions/* parseYaml */.h)(content, file);
    if (!(0,json/* isObject */.Gv)(yaml.value)) {
        throw new errors/* MiraError */.gx('E_CONFIG_VALUE', 'the file must be a map of keys', { at: yaml.place([]) });
    }
    const checked = dist/* safeParse */.xLC(policySchema, yaml.value);
    if (!checked.success)
        throw (0,schema_error/* schemaError */.g)(checked.issues, yaml, NAMING);
    const { signers, logs, timestamps, distrust, claims, gate, ...written } = checked.output;
    const maxAge = written['max-age'];
    return {
        signers: signers.map((signer) => (0,signer_rule/* resolveSigner */.lW)(signer)),
        logs: logs ?? 0,
        timestamps: timestamps ?? 0,
        maxAgeSeconds: maxAge === undefined ? null : parseAge(maxAge),
        distrust: (distrust ?? []).map(({ identity, from, to, reason }, index) => {
            const window = { identity, reason, from: new Date(from), to: to === undefined ? null : new Date(to) };
            if (window.to === null || window.from <= window.to)
                return window;
            throw new errors/* MiraError */.gx('E_CONFIG_VALUE', 'a distrust window ends before it begins', {
                at: yaml.place(['distrust', index]),
            });
        }),
        claims: (claims ?? []).map((claim) => typeof claim === 'string' ? { claim, verdict: null } : { claim: claim.claim, verdict: claim.verdict ?? null }),
        gate: gate ?? null,
        identityChanges: written['identity-changes'] ?? 'fail',
    };
}
const policy_DAY_SECONDS = 24 * 3600;
function parseAge(value) {
    const days = /^([1-9][0-9]{0,4})d$/u.exec(value)?.[1];
    return days === undefined ? (0,duration/* parseDuration */.E)(value) : Number(days) * policy_DAY_SECONDS;
}
const NAMING = {
    nameOf: ([part]) => {
        if (part === undefined)
            return 'the policy';
        if (part === 'signers')
            return 'a signer';
        return part === 'distrust' ? 'a distrust window' : 'a required claim';
    },
    keysAt: ([part]) => {
        if (part === undefined)
            return Object.keys(policySchema.entries);
        if (part === 'signers')
            return signer_rule/* SIGNER_KEYS */.EJ;
        return Object.keys((part === 'distrust' ? distrustSchema : requiredClaimSchema).entries);
    },
};

;// CONCATENATED MODULE: ./build/policy/propose.js

/**
 * `mira.policy.yml` that accepts what the signer of one bundle signs, and nothing of anybody else: everything that its
 * certificate says and that does not change from release to release is asked for.
 */
function proposePolicy({ facts, name, key }) {
    const { identity, logs, timestamps } = facts;
    const rule = identity.kind === 'key' ? [['key', key ?? identity.hint]] : certificateRule(identity);
    const lines = rule.map(([member, value], index) => `  ${index === 0 ? '- ' : '  '}${member}: ${scalar(value)}`);
    return `# yaml-language-server: $schema=https://mira-attest.github.io/schema/mira-policy.schema.json
# Proposed by mira policy init from ${name.replace(/[\r\n]/gu, ' ')}. Read it before you rely on it: it trusts whoever signed that.
version: 1
signers:
${lines.join('\n')}
    may: [evaluation, gate]
logs: ${Math.min(1, logs)}
timestamps: ${Math.min(1, timestamps)}
identity-changes: fail
`;
}
function certificateRule(identity) {
    const workflow = identity.workflow === null ? null : (0,certified_identity/* parseWorkflowUrl */.uN)(identity.workflow);
    const signer = (0,certified_identity/* parseWorkflowUrl */.uN)(identity.san);
    const issuer = identity.issuer ?? '';
    if (workflow === null || signer === null) {
        return [
            ['identity', identity.san],
            ['issuer', issuer],
        ];
    }
    const certified = [
        ['repository-id', identity.repositoryId],
        ['owner-id', identity.ownerId],
    ];
    const { trigger, runnerEnvironment, environment } = identity;
    return [
        ['workflow', workflow.path],
        ...(issuer === certified_identity/* GITHUB_ISSUER */.oX ? [] : [['issuer', issuer]]),
        ...(signer.path === workflow.path ? [] : [['signer', signer.path]]),
        ['ref', refPattern(identity.ref ?? workflow.ref)],
        ...certified.flatMap(([member, value]) => (value === null ? [] : [[member, value]])),
        ...(trigger === null ? [] : [['trigger', [trigger]]]),
        ...(runnerEnvironment === 'github-hosted' || runnerEnvironment === 'self-hosted'
            ? [['runner', runnerEnvironment]]
            : []),
        ...(environment === null ? [] : [['environment', environment]]),
    ];
}
/** Every release has a tag of its own. */
function refPattern(ref) {
    return ref.startsWith('refs/tags/') ? 'refs/tags/*' : ref;
}
/** JSON is YAML, and needs no thought about what a bare word would mean. */
function scalar(value) {
    if (typeof value !== 'string')
        return `[${value.map((item) => scalar(item)).join(', ')}]`;
    return /^[A-Za-z][A-Za-z0-9_./-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(value)
        ? value
        : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/trust.js
var trust = __webpack_require__(39745);
;// CONCATENATED MODULE: ./build/commands/policy.js












/** @throws MiraError E_FILE_UNREADABLE, E_CONFIG_…, E_KEY */
async function loadPolicy(path) {
    return policyFrom(path, async (name) => {
        try {
            return await (0,promises_.readFile)(name);
        }
        catch (error) {
            throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `${name} cannot be read`, {
                hint: name === path ? 'Write a policy with mira policy init --from BUNDLE.' : 'The policy names this key.',
                cause: error,
            });
        }
    });
}
/**
 * The policy of a commit, with the keys of that commit.
 *
 * @param path in the repository
 * @returns `null` where the commit has none
 * @throws MiraError E_CONFIG_…, E_KEY, of `GitHub.send`
 */
async function policyAt(github, path, commit) {
    const text = await (0,contents/* getFile */.l)(github, path, commit);
    if (text === null)
        return null;
    return policyFrom(path, async (name) => {
        const found = name === path ? text : await (0,contents/* getFile */.l)(github, name, commit);
        if (found !== null)
            return found;
        throw new errors/* MiraError */.gx('E_KEY', `the key ${name} that the policy names is not in the commit ${commit.slice(0, 12)}`, {
            hint: 'A change may not bring the key that it is judged by: commit it to the base branch first.',
        });
    });
}
async function policyFrom(path, read) {
    const policy = parsePolicy((await read(path)).toString('utf8'), path);
    const keys = new Map();
    for (const rule of policy.signers) {
        if (!('key' in rule))
            continue;
        const name = resolveBeside(path, rule.key);
        keys.set(rule.key, (0,signing_key/* parseVerificationKey */.Qq)((await read(name)).toString('utf8'), name));
    }
    return { policy, keys };
}
/** Paths in a policy are relative to it. */
function resolveBeside(path, name) {
    return (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
}
const DONE = 0;
/**
 * `mira policy init`: prints the policy that accepts the signer of a bundle.
 *
 * @throws MiraError of the check that failed: nothing is proposed from a bundle that does not verify
 */
async function policyInitCommand(options, host) {
    const { from, type, key } = options;
    const keys = key === null ? [] : [await (0,signing_key/* loadVerificationKey */.LX)(key)];
    let facts = null;
    const report = await (0,verify/* verifyBundle */.I)(await (0,read_capped/* readCapped */.E)(from, bundle/* MAX_BUNDLE_BYTES */.Me), {
        type,
        // whoever it was: the user trusts this bundle
        identity: { kind: 'policy', keys },
        policy: (found) => {
            facts = found;
            return null;
        },
        trustRoot: await (0,trust/* loadTrustRoot */.D)(options.trustedRoot),
    });
    const failed = report.checks.find(({ status }) => status === 'failed');
    if (failed !== undefined || facts === null) {
        throw new errors/* MiraError */.gx(failed?.code ?? 'E_SIGNATURE', `${from} does not verify: ${failed?.detail ?? ''}`, {
            hint: failed?.hint ?? 'A policy is proposed from a genuine bundle alone.',
        });
    }
    host.result(proposePolicy({ facts, name: (0,external_node_path_.basename)(from), key }).trimEnd());
    return DONE;
}
/** `mira policy explain`: says what a policy asks for. @throws as `loadPolicy` */
async function policyExplainCommand(path, host) {
    const { policy } = await loadPolicy(path);
    host.result(explainPolicy(policy).join('\n'));
    return DONE;
}


/***/ }),

/***/ 46697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readCapped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24152);


/**
 * A file that should not be larger than `max` bytes. Reads one byte more, which is enough for whoever checks the size.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function readCapped(path, max) {
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .assertReadable */ .D)(path);
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: max });
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A command that was called in a way that means nothing. */
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', message, { hint });
}


/***/ }),

/***/ 47751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ NOT_VERIFIED),
  zX: () => (/* binding */ VERIFIED),
  o_: () => (/* binding */ jsonOf),
  L7: () => (/* binding */ jsonReport),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/statement.js + 2 modules
var verification_statement = __webpack_require__(55249);
;// CONCATENATED MODULE: ./build/verification/text.js




/** A verification as people read it: one line per group of checks, and one on what it means. */
/** The lines, each with the checks that it stands for. */
const LINES = [
    ['bundle', ['size', 'bundle']],
    ['signature', ['signature']],
    ['log', ['log']],
    ['identity', ['identity']],
    ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
    ['model', ['subject']],
    ['evidence', ['evidence']],
    ['claims', ['claims']],
    ['policy', ['policy']],
];
function verificationText(report) {
    const byName = new Map(report.checks.map((check) => [check.name, check]));
    const lines = LINES.flatMap(([label, names]) => {
        const line = groupLine(names.flatMap((name) => byName.get(name) ?? []), report);
        return line === null ? [] : [`  ${line[0]} ${label.padEnd(13)} ${(0,report_text/* plainText */.wh)(line[1])}`.trimEnd()];
    });
    return [...lines, ...conclusion(report)].join('\n');
}
function groupLine(checks, { verified }) {
    const failed = checks.find(({ status }) => status === 'failed');
    if (failed !== undefined)
        return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
    const skipped = checks.find(({ status }) => status === 'skipped');
    if (skipped !== undefined) {
        // nobody asked for it
        if (skipped.name === 'policy')
            return null;
        const advice = verified && skipped.detail !== verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ ? ADVICE[skipped.name] : undefined;
        const why = skipped.detail ?? 'not checked';
        return ['–', advice === undefined ? why : `${why}: ${advice}`];
    }
    const type = checks.find(({ name }) => name === 'predicate-type');
    if (type !== undefined)
        return ['✓', `${shortType(type.detail ?? '')}, schema valid`];
    return ['✓', checks.at(-1)?.detail ?? ''];
}
const ADVICE = {
    subject: 'pass --model DIR to check the files',
    evidence: 'pass --samples FILE',
};
/** The last one or two parts of a type URI: `evaluation/v1`. */
function shortType(uri) {
    return uri.split('/').slice(-2).join('/');
}
function conclusion(report) {
    if (!report.verified) {
        const failed = report.checks.find(({ status }) => status === 'failed');
        return [
            ...(failed === undefined || failed.hint === null ? [] : [`    ${(0,report_text/* plainText */.wh)(failed.hint)}`]),
            `Not verified: the check "${failed?.name ?? 'size'}" failed, and nothing in this bundle may be relied on.`,
        ];
    }
    const who = (0,report_text/* plainText */.wh)((0,requirement/* nameOf */.Vb)(report.identity));
    const open = notChecked(report.checks);
    return [
        `Verified: ${who} ${saying(report)} That the measurement is meaningful is not something a signature can show.`,
        ...(open.length === 0 ? [] : [`Not checked: ${open.join('; ')}.`]),
    ];
}
function saying({ statement, checks }) {
    if ((0,verification_statement/* isEvaluation */.lZ)(statement)) {
        const claims = (0,report_text/* plural */.LS)(statement.predicate.claims.length, 'claim');
        const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
        return recomputed ? `measured these ${claims}.` : `signed these ${claims}.`;
    }
    const { predicate } = statement;
    if ('verificationResult' in predicate)
        return `says that the gate ${predicate.verificationResult === 'PASSED' ? 'passed' : 'failed'}.`;
    return 'content' in predicate
        ? 'said that this plan would be carried out.'
        : `says that an attempt ${predicate.state === 'aborted' ? 'was aborted' : predicate.state}.`;
}
function notChecked(checks) {
    return checks.flatMap(({ name, status, detail }) => status === 'skipped' && detail !== verification_checks/* NO_SAMPLES_EXPECTED */.jU ? (openIn(name, detail) ?? []) : []);
}
function openIn(name, why) {
    if (name === 'claims' && why === verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ) {
        return 'whether the claims follow from the samples, of which none were published';
    }
    return OPEN[name];
}
const OPEN = {
    log: 'when it was signed (it is in no log)',
    subject: 'whether the model at hand is the one that was measured (--model DIR)',
    claims: 'whether the claims follow from the samples (--samples FILE)',
};

;// CONCATENATED MODULE: ./build/commands/verify-output.js

/** Exit statuses of everything that verifies (design.md §4). */
const VERIFIED = 0;
const NOT_VERIFIED = 30;
/** For people: one bundle, or each under its path. */
function textOf(reports, paths) {
    const texts = reports.map((report, index) => reports.length === 1 ? verificationText(report) : `${paths[index] ?? ''}\n${verificationText(report)}`);
    return texts.join('\n');
}
/** For machines (contracts.md §7): one bundle, or all under `bundles`. */
function jsonOf(reports) {
    const bundles = reports.map((report) => jsonReport(report));
    const all = { verified: bundles.every(({ verified }) => verified), bundles };
    return JSON.stringify(bundles.length === 1 ? bundles[0] : all);
}
function jsonReport({ verified, checks, statement, identity }) {
    return {
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        statement,
        identity,
    };
}


/***/ }),

/***/ 55564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   s: () => (/* binding */ gateRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21840);




/** Why what was signed does not count under a policy, with its own code; `null` where it does. */
function judge(policy, facts, context) {
    const match = (0,_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .matchSigners */ .n)(facts.identity, policy.signers, context, context.role);
    if (!match.counts)
        return refused('E_SIGNER', match.why, 'The policy names whose signatures count, under `signers`.');
    return (distrusted(policy.distrust, facts) ??
        tooFewWitnesses(policy, facts) ??
        tooOld(policy, facts, context.now) ??
        claimsMissing(policy, facts) ??
        gateRefused(policy.gate, facts));
}
function distrusted(windows, facts) {
    const { certifiedTime } = facts;
    const names = namesOf(facts.identity);
    const found = windows.find(({ identity, from, to }) => names.some((name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(identity, name)) &&
        // a signature that nobody dated may be from any time
        (certifiedTime === null ||
            (from.getTime() <= certifiedTime * 1000 && (to === null || certifiedTime * 1000 <= to.getTime()))));
    if (found === undefined)
        return null;
    const until = found.to === null ? 'until further notice' : `to ${found.to.toISOString()}`;
    return refused('E_DISTRUST', `signatures of ${found.identity} from ${found.from.toISOString()} ${until} are not believed: ${found.reason}`, 'Ask the publisher for a signature from outside that time.');
}
/** What a signer can be called in a distrust window. */
function namesOf(identity) {
    if (identity.kind === 'key')
        return [identity.hint];
    return [identity.san, identity.workflow, identity.signer].flatMap((url) => url === null ? [] : [url, url.replace(/^https:\/\/[^/]+\//u, '').replace(/@.*$/u, '')]);
}
function tooFewWitnesses({ logs, timestamps }, facts) {
    for (const [asked, found, what] of [
        [logs, facts.logs, 'transparency log'],
        [timestamps, facts.timestamps, 'timestamp authority'],
    ]) {
        if (found < asked) {
            const many = what === 'transparency log'
                ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(asked, what)
                : `${asked} timestamp ${asked === 1 ? 'authority' : 'authorities'}`;
            return refused('E_WITNESSES', `${many} asked for, and ${found} saw the signature`, 'Sign with more services, or ask for fewer.');
        }
    }
    return null;
}
function tooOld({ maxAgeSeconds }, { certifiedTime }, now) {
    if (maxAgeSeconds === null)
        return null;
    if (certifiedTime === null) {
        return refused('E_STALE', 'nobody certified when it was signed, and the policy limits its age', 'Sign with a log or a timestamp authority.');
    }
    const age = Math.floor(now.getTime() / 1000 - certifiedTime);
    if (age <= maxAgeSeconds)
        return null;
    return refused('E_STALE', `it was signed ${days(age)} ago, and may be ${days(maxAgeSeconds)} old`, 'Run the evaluation again.');
}
function days(seconds) {
    const whole = Math.floor(seconds / (24 * 3600));
    return whole >= 2 ? `${whole} days` : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(Math.max(1, Math.round(seconds / 3600)), 'hour');
}
function claimsMissing({ claims }, { statement }) {
    const { predicate } = statement;
    const verdicts = 'miraVerdicts' in predicate ? predicate.miraVerdicts : null;
    const made = 'claims' in predicate ? predicate.claims.map(({ id }) => id) : (verdicts?.map(({ claim }) => claim) ?? null);
    if (made === null)
        return null;
    for (const { claim, verdict } of claims) {
        const matching = made.filter((id) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(claim, id));
        if (matching.length === 0) {
            return refused('E_CLAIM_MISSING', `the claim ${claim} is asked for, and nothing is said about it`, 'Was it removed from mira.yml?');
        }
        const worse = verdict === null
            ? undefined
            : verdicts?.find((found) => matching.includes(found.claim) && found.verdict !== verdict);
        if (worse !== undefined) {
            return refused('E_VERDICT', `the claim ${worse.claim} is ${worse.verdict}, and has to hold`, 'See the comparison of that release.');
        }
    }
    return null;
}
/** Why a gate does not say what is asked of it; `null` where it does, and for what is no gate. */
function gateRefused(gate, { statement }) {
    const { predicate } = statement;
    if (gate === null || !('verificationResult' in predicate))
        return null;
    if (predicate.verificationResult !== 'PASSED') {
        return refused('E_VERDICT', 'the gate failed', 'See the comparison of that release.');
    }
    if (gate === 'passed' || predicate.verifiedLevels.includes('MIRA_ALL_HOLD'))
        return null;
    return refused('E_VERDICT', 'the gate passed without every claim holding', 'See which claims are inconclusive.');
}
function refused(code, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx(code, why, { hint });
}


/***/ })

};
