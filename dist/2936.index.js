export const id = 2936;
export const ids = [2936,1278];
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

/***/ 36101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ limitYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * Keeps V8 from growing its room for new objects any further. Left alone it grows to 128 MiB and more while millions of
 * rows stream through, though hardly any of them outlive the next collection. Costs a tenth to a fifth more time
 * (docs/performance.md); an engine that knows no such flag ignores it.
 */
function limitYoungGeneration() {
    // the one of its flags that is read at each growth and not only at start
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 41278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  policyExplainCommand: () => (/* binding */ policyExplainCommand),
  policyInitCommand: () => (/* binding */ policyInitCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the policy ${path} cannot be read`, {
            hint: 'Write one with mira policy init --from BUNDLE.',
            cause: error,
        });
    }
    const policy = parsePolicy(text, path);
    const keys = new Map();
    for (const rule of policy.signers) {
        if ('key' in rule)
            keys.set(rule.key, await (0,signing_key/* loadVerificationKey */.LX)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), rule.key)));
    }
    return { policy, keys };
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

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requiredIdentity)
/* harmony export */ });
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68815);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51448);


/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
async function requiredIdentity(flags) {
    const { repo, identity, issuer, key, ref } = flags;
    const given = [repo, identity, key].filter((name) => name !== undefined);
    if (given.length === 0) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('nobody is named who must have signed', 'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.');
    }
    if (given.length > 1)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--repo, --identity and --key exclude each other', 'Pass one of them.');
    if (ref !== undefined && repo === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--ref needs --repo', 'Pass both, or neither.');
    if (issuer !== undefined && identity === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--issuer needs --identity', 'Pass both, or neither.');
    if (key !== undefined)
        return { kind: 'key', key: await (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .loadVerificationKey */ .LX)(key) };
    if (identity !== undefined) {
        if (issuer === undefined)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
        return { kind: 'san', san: identity, issuer };
    }
    if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
    }
    return { kind: 'repo', repo, ...(ref === undefined ? {} : { ref }) };
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

/***/ 32936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/trust-root.js
var trust_root = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/evidence-files.js
var evidence_files = __webpack_require__(24152);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/trust.js
var trust = __webpack_require__(39745);
// EXTERNAL MODULE: ./build/commands/usage.js
var usage = __webpack_require__(51448);
// EXTERNAL MODULE: ./build/commands/verify-output.js + 1 modules
var verify_output = __webpack_require__(47751);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/storage/lines.js
var storage_lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
;// CONCATENATED MODULE: ./build/commands/verify-stream.js









/**
 * Verifies a file with one bundle on each line, one line of result for each as it is reached, so that memory does not grow
 * with the file. A file as a whole is signed by nobody: every line stands for itself, and all have to verify.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE and E_BUNDLE for a line that is too long or not UTF-8
 */
async function verifyStream(path, request, json, host) {
    await (0,evidence_files/* assertReadable */.D)(path);
    let verified = 0;
    let failed = 0;
    const lines = (0,storage_lines/* splitLines */.uz)((0,external_node_fs_.createReadStream)(path), {
        maxLineBytes: bundle/* MAX_BUNDLE_BYTES */.Me,
        refuse: (problem, line) => problem === 'too-long'
            ? new errors/* MiraError */.gx('E_SIZE', `line ${line} of ${path} is larger than a bundle may be`)
            : new errors/* MiraError */.gx('E_BUNDLE', `line ${line} of ${path} is not UTF-8`),
    });
    for await (const { text, number } of lines) {
        if (text.trim() === '')
            continue;
        const report = await (0,verify/* verifyBundle */.I)(Buffer.from(text), request);
        if (report.verified)
            verified += 1;
        else
            failed += 1;
        host.result(json ? JSON.stringify({ line: number, ...(0,verify_output/* jsonReport */.L7)(report) }) : textLine(number, report));
    }
    if (!json)
        host.result(`${verified} of ${(0,report_text/* plural */.LS)(verified + failed, 'bundle')} verified.`);
    return failed === 0 && verified > 0 ? verify_output/* VERIFIED */.zX : verify_output/* NOT_VERIFIED */.hB;
}
function textLine(number, report) {
    if (report.verified)
        return `  ✓ line ${number}  ${(0,report_text/* plainText */.wh)((0,requirement/* nameOf */.Vb)(report.identity))}`;
    const failed = report.checks.find(({ status }) => status === 'failed');
    return `  ✗ line ${number}  ${failed?.code ?? ''}: ${(0,report_text/* plainText */.wh)(failed?.detail ?? '')}`;
}

// EXTERNAL MODULE: ./build/policy/glob.js
var glob = __webpack_require__(64757);
// EXTERNAL MODULE: ./build/policy/signers.js
var signers = __webpack_require__(21840);
;// CONCATENATED MODULE: ./build/policy/judge.js




/** Why what was signed does not count under a policy, with its own code; `null` where it does. */
function judge(policy, facts, context) {
    const match = (0,signers/* matchSigners */.n)(facts.identity, policy.signers, context, context.role);
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
    const found = windows.find(({ identity, from, to }) => names.some((name) => (0,glob/* matchesGlob */.k)(identity, name)) &&
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
                ? (0,report_text/* plural */.LS)(asked, what)
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
    return whole >= 2 ? `${whole} days` : (0,report_text/* plural */.LS)(Math.max(1, Math.round(seconds / 3600)), 'hour');
}
function claimsMissing({ claims }, { statement }) {
    const { predicate } = statement;
    const verdicts = 'miraVerdicts' in predicate ? predicate.miraVerdicts : null;
    const made = 'claims' in predicate ? predicate.claims.map(({ id }) => id) : (verdicts?.map(({ claim }) => claim) ?? null);
    if (made === null)
        return null;
    for (const { claim, verdict } of claims) {
        const matching = made.filter((id) => (0,glob/* matchesGlob */.k)(claim, id));
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
    return new errors/* MiraError */.gx(code, why, { hint });
}

// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
;// CONCATENATED MODULE: ./build/policy/identity-changes.js

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
    return url === null ? null : ((0,certified_identity/* parseWorkflowUrl */.uN)(url)?.path ?? url.replace(/@refs\/.*$/u, ''));
}
function refKind(ref) {
    return /^refs\/([a-z]+)\//u.exec(ref ?? '')?.[1] ?? ref;
}
/** One change in a sentence. */
function describeChange({ what, before, after }) {
    return `the ${what} was ${before} and is ${after}`;
}

// EXTERNAL MODULE: ./build/commands/policy.js + 3 modules
var policy = __webpack_require__(41278);
// EXTERNAL MODULE: ./build/commands/required-identity.js
var required_identity = __webpack_require__(55237);
;// CONCATENATED MODULE: ./build/commands/who-and-what.js









/**
 * Whose signature counts and what it has to say, by the flags of `mira verify`.
 *
 * @throws MiraError E_USAGE, of reading the policy, and of verifying what is named as the previous evaluation
 */
async function whoAndWhat(options, trustRoot, host) {
    const { policy: path, type, gate, previous } = options;
    if (gate !== undefined && type !== 'gate')
        throw (0,usage/* usage */.C)('--require is about what a gate says', 'Pass --type gate too.');
    if (path === undefined && options.role !== undefined)
        throw (0,usage/* usage */.C)('--as needs --policy', 'Pass both, or neither.');
    const loaded = path === undefined ? null : await (0,policy/* loadPolicy */.t)(path);
    const judgements = [];
    if (loaded === null)
        judgements.push((facts) => gateRefused(gate ?? null, facts));
    else
        judgements.push(applyPolicy(loaded, options));
    const identity = loaded === null ? await (0,required_identity/* requiredIdentity */.C)(options) : { kind: 'policy', keys: keysIn(loaded, options) };
    if (previous !== undefined) {
        const before = await signerOf(previous, { type: 'evaluation', identity, trustRoot, policy: who_and_what_all(judgements) });
        judgements.push(sameSigner(before, loaded?.policy.identityChanges ?? 'fail', host));
    }
    const asked = loaded !== null || gate !== undefined || previous !== undefined;
    return asked ? { identity, policy: who_and_what_all(judgements) } : { identity };
}
function keysIn({ keys }, { repo, identity, issuer, key, ref }) {
    if ([repo, identity, issuer, key, ref].some((flag) => flag !== undefined)) {
        throw (0,usage/* usage */.C)('--policy says who must have signed, and the other flags do too', 'Pass either.');
    }
    return [...keys.values()];
}
function applyPolicy({ policy, keys }, { type, role, gate }) {
    const context = {
        // a policy stands for itself: nothing follows from where it is applied
        repository: '',
        repositoryId: null,
        defaultBranch: null,
        keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
        now: new Date(),
        role: role ?? roleOf(type),
    };
    return (facts) => judge(gate === undefined ? policy : { ...policy, gate }, facts, context);
}
function roleOf(type) {
    return type === 'gate' ? 'gate' : 'evaluation';
}
function who_and_what_all(judgements) {
    const list = [...judgements];
    return (facts) => {
        for (const asked of list) {
            const why = asked(facts);
            if (why !== null)
                return why;
        }
        return null;
    };
}
/** Who signed the previous evaluation, which is verified by the same rules. */
async function signerOf(path, request) {
    const report = await (0,verify/* verifyBundle */.I)(await (0,read_capped/* readCapped */.E)(path, bundle/* MAX_BUNDLE_BYTES */.Me), request);
    if (report.verified)
        return report.identity;
    const failed = report.checks.find(({ status }) => status === 'failed');
    throw new errors/* MiraError */.gx(failed?.code ?? 'E_SIGNATURE', `the previous evaluation ${path} does not verify: ${failed?.detail ?? ''}`, {
        hint: 'An identity is compared between two signed evaluations only.',
    });
}
function sameSigner(before, changes, host) {
    return ({ identity }) => {
        const found = identityChanges(before, identity);
        const grave = found.filter((change) => change.grave);
        const told = changes === 'fail' ? found.filter((change) => !change.grave) : found;
        for (const change of told)
            host.warning(`since the previous evaluation ${describeChange(change)}`);
        if (changes === 'warn' || grave.length === 0)
            return null;
        return new errors/* MiraError */.gx('E_IDENTITY_CHANGED', `since the previous evaluation ${grave.map((change) => describeChange(change)).join('; ')}`, {
            hint: 'If the publisher says why, through a channel that you trust, set `identity-changes: warn` for this release.',
        });
    };
}

;// CONCATENATED MODULE: ./build/commands/verify.js












/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network.
 *
 * @throws MiraError E_USAGE when nobody is named who must have signed, and for files that cannot be read
 */
async function verifyCommand(options, host) {
    if (options.samples !== undefined)
        (0,heap/* limitYoungGeneration */.a)();
    const request = await requestOf(options, host);
    const [first = ''] = options.bundles;
    if (first.endsWith('.jsonl')) {
        if (options.bundles.length > 1)
            throw (0,usage/* usage */.C)('a .jsonl file is verified by itself', 'Name it alone.');
        return verifyStream(first, request, options.json, host);
    }
    const reports = [];
    for (const path of options.bundles) {
        reports.push(await (0,verify/* verifyBundle */.I)(await (0,read_capped/* readCapped */.E)(path, bundle/* MAX_BUNDLE_BYTES */.Me), request));
    }
    host.result(options.json ? (0,verify_output/* jsonOf */.o_)(reports) : (0,verify_output/* textOf */.b6)(reports, options.bundles));
    return reports.length > 0 && reports.every(({ verified }) => verified) ? verify_output/* VERIFIED */.zX : verify_output/* NOT_VERIFIED */.hB;
}
async function requestOf(options, host) {
    const { bundles, type, model, samples } = options;
    if (bundles.length === 0)
        throw (0,usage/* usage */.C)('no bundle is named', 'mira verify BUNDLE --repo OWNER/NAME');
    if (samples === undefined && options.salts !== undefined)
        throw (0,usage/* usage */.C)('--salts needs --samples', 'Name both files.');
    if (samples !== undefined && (bundles.length > 1 || type !== 'evaluation')) {
        throw (0,usage/* usage */.C)('--samples belong to one evaluation', 'Verify one bundle at a time with its samples.');
    }
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot ?? null);
    for (const warning of (0,trust_root/* trustRootWarnings */.Gk)(trustRoot, new Date()))
        host.warning(warning);
    const who = await whoAndWhat(options, trustRoot, host);
    if (model !== undefined)
        await (0,evidence_files/* assertReadable */.D)(model);
    return {
        type,
        trustRoot,
        ...who,
        ...(model === undefined ? {} : { model: async (ignore) => (0,manifest/* hashModel */.ku)(model, { ignore }) }),
        ...(samples === undefined ? {} : { samples: await (0,evidence_files/* evidenceFiles */.R)(samples, 'Pass --salts FILE.', options.salts) }),
    };
}


/***/ }),

/***/ 21840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ matchSigners),
/* harmony export */   o: () => (/* binding */ signedForOther)
/* harmony export */ });
/* harmony import */ var _signer_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12872);
/* harmony import */ var _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11058);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);



/**
 * Whether somebody's evaluations count, or what else they sign. Without rules: any workflow of this repository, on a tag
 * or the default branch. With rules, one of them has to match.
 */
function matchSigners(identity, rules, context, role = 'evaluation') {
    const refusals = rules === null
        ? [defaultRule(identity, context)]
        : rules.map((rule) => applyRule(identity, rule, context) ?? inRole(rule, role));
    if (refusals.includes(null))
        return { counts: true };
    const whys = refusals.filter((why) => why !== null);
    return { counts: false, why: whys.length === 0 ? 'no signer is allowed' : [...new Set(whys)].join('; ') };
}
/**
 * Why an evaluation is not that of the release it lies on; `null` where nothing says so. A genuine evaluation of an older
 * and worse model, put onto a newer release, would lower what everybody after it is compared with.
 */
function signedForOther(identity, release) {
    if (release === null || identity.kind === 'key' || identity.ref === null)
        return null;
    const { ref } = identity;
    return ref.startsWith('refs/tags/') && ref !== `refs/tags/${release}`
        ? `signed on ${ref}, which is another release than ${release}`
        : null;
}
function defaultRule(identity, context) {
    if (identity.kind === 'key')
        return `a key (${identity.hint}) signed, and \`signers\` names none`;
    return issuedByGitHub(identity) ?? ofThisRepository(identity, context) ?? onDefaultRefs(identity, context);
}
function inRole({ may = _signer_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ROLES */ .q2 }, role) {
    return may.includes(role) ? null : `who signed this may sign ${may.join(' and ')}, and no ${role}`;
}
function applyRule(identity, rule, context) {
    if ('key' in rule) {
        const hint = context.keys.get(rule.key);
        return identity.kind === 'key' && identity.hint === hint ? null : `not signed by the key ${rule.key}`;
    }
    if (identity.kind === 'key') {
        return `a key (${identity.hint}) signed, not ${'workflow' in rule ? `the workflow ${rule.workflow}` : rule.identity}`;
    }
    return 'workflow' in rule ? applyWorkflow(identity, rule, context) : byIdentity(identity, rule);
}
function applyWorkflow(identity, rule, context) {
    const own = rule.workflow.startsWith(`${context.repository}/`);
    return (issuedBy(identity, rule.issuer ?? _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX) ??
        byWorkflow(identity, rule) ??
        (own ? ofThisRepository(identity, context) : null) ??
        (rule.ref === null ? onDefaultRefs(identity, context) : onRef(identity, rule.ref)) ??
        asAsked(identity, rule));
}
function byIdentity({ san, issuer }, rule) {
    if (san !== rule.identity)
        return `signed by ${san}, not by ${rule.identity}`;
    return issuer === rule.issuer ? null : `the identity was issued by ${issuer ?? 'nobody'}, not by ${rule.issuer}`;
}
function issuedByGitHub(identity) {
    return issuedBy(identity, _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX);
}
function issuedBy({ issuer }, expected) {
    if (issuer === expected)
        return null;
    const name = expected === _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX ? 'GitHub Actions' : expected;
    return `the identity was issued by ${issuer ?? 'nobody'}, not by ${name}`;
}
/**
 * The workflow that was triggered is the one named, and the one that held the job is named too where it is another: a
 * workflow that others can call would otherwise sign for everybody who calls it.
 */
function byWorkflow(identity, rule) {
    const host = hostOf(rule.issuer);
    for (const [url, expected] of [
        [identity.workflow, rule.workflow],
        [identity.san, rule.signer ?? rule.workflow],
    ]) {
        const path = url === null ? null : (((0,_verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(url) ?? (0,_verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(url, host))?.path ?? null);
        if (path !== expected)
            return `signed by ${path ?? url ?? 'no workflow'}, not by ${expected}`;
    }
    return null;
}
/** A GitHub Enterprise Server issues its tokens itself. */
function hostOf(issuer) {
    return issuer !== undefined && URL.canParse(issuer) ? new URL(issuer).host : undefined;
}
/** What else a rule asks of the certificate. */
function asAsked(identity, rule) {
    const asked = [
        ['repository id', rule.repositoryId, identity.repositoryId],
        ['owner id', rule.ownerId, identity.ownerId],
        ['commit of the signing workflow', rule.signerDigest, identity.signerDigest],
        ['runner', rule.runner, identity.runnerEnvironment],
        ['environment', rule.environment, identity.environment],
    ];
    const wrong = asked.find(([, expected, found]) => expected !== undefined && found !== expected);
    if (wrong !== undefined) {
        const [what, expected, found] = wrong;
        return `the ${what} is ${found ?? 'not certified'}, not ${expected}`;
    }
    const { trigger } = rule;
    if (trigger === undefined || (identity.trigger !== null && trigger.includes(identity.trigger)))
        return null;
    return `started by ${identity.trigger ?? 'no event'}, not by ${trigger.join(' or ')}`;
}
function ofThisRepository(identity, { repository, repositoryId }) {
    if (repositoryId === null) {
        const { sourceRepository } = identity;
        const url = `https://github.com/${repository}`;
        return sourceRepository === url ? null : `signed in ${sourceRepository ?? 'no repository'}, not in ${url}`;
    }
    if (identity.repositoryId === repositoryId)
        return null;
    return `signed in repository ${identity.repositoryId ?? 'without an id'}, not in ${repositoryId} (${repository})`;
}
function onDefaultRefs(identity, { defaultBranch }) {
    const branch = defaultBranch === null ? null : `refs/heads/${defaultBranch}`;
    if (identity.ref !== null && (identity.ref === branch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)('refs/tags/*', identity.ref)))
        return null;
    return `signed on ${identity.ref ?? 'no ref'}, which is neither a tag nor the default branch`;
}
function onRef({ ref }, pattern) {
    return ref !== null && (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, ref) ? null : `signed on ${ref ?? 'no ref'}, not on ${pattern}`;
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


/***/ })

};
