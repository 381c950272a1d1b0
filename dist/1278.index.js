export const id = 1278;
export const ids = [1278,7963];
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
  FU: () => (/* binding */ judgeBy),
  tb: () => (/* binding */ loadPolicy),
  E4: () => (/* binding */ policyAt),
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

// EXTERNAL MODULE: ./build/policy/judge.js
var judge = __webpack_require__(55564);
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
// EXTERNAL MODULE: ./build/verification/refusal.js
var refusal = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
;// CONCATENATED MODULE: ./build/commands/policy.js













/** Why a policy does not count something; `null` where it does. Nothing follows from where it is applied. */
function judgeBy({ policy, keys }, facts, now, role) {
    return (0,judge/* judge */.S4)(policy, facts, {
        repository: '',
        repositoryId: null,
        defaultBranch: null,
        keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
        now,
        role,
    });
}
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
    // whoever only loads a policy does without
    const { verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(9720), __webpack_require__.e(2454), __webpack_require__.e(3299)]).then(__webpack_require__.bind(__webpack_require__, 92454));
    const report = await verifyBundle(await (0,read_capped/* readCapped */.E)(from, bundle/* MAX_BUNDLE_BYTES */.Me), {
        type,
        // whoever it was: the user trusts this bundle
        identity: { kind: 'policy', keys },
        policy: (found) => {
            facts = found;
            return null;
        },
        trustRoot: await (0,trust/* chosenRoot */.N)(options, host, new Date()),
    });
    if (!report.verified || facts === null) {
        throw (0,refusal/* refusalOf */.O)(report.checks, from, 'A policy is proposed from a genuine bundle alone.');
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

/***/ 30839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pI: () => (/* binding */ askAll)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85334);



/** The body of an answer in the form that GitHub's API describes; 200 with anything else in it is E_NETWORK. */
async function ask(github, call, body) {
    return bodyOf(github, call, await github.send(call), body);
}
/** The same for an answer that is already there. */
function bodyOf(github, call, { data }, body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(body, data);
    if (parsed.success)
        return parsed.output;
    const where = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_NETWORK', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: its answer is not what its API describes`, {
        hint: `${where === null ? 'The body' : `The member ${where}`} has another form. Run the job again; if a proxy stands between, look there.`,
    });
}
const PAGE = 100;
/** GitHub itself lists no more than 10,000 releases. */
const MAX_PAGES = 100;
/**
 * All items of a list. Pages are asked for by number: a `Link` header only says that there is another page, and the
 * URLs in it are never used, since the token would go to whatever host they name.
 */
async function askAll(github, call, item) {
    const items = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.send({ ...call, parameters: { ...call.parameters, per_page: PAGE, page } });
        const found = bodyOf(github, call, answer, valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item));
        items.push(...found);
        const more = /\brel="?next\b/u.test(answer.headers['link'] ?? '');
        if (!more && found.length < PAGE)
            return items;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_GITHUB', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: the list has no end`);
}
/** Shapes that several answers share. */
const id = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1));
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();


/***/ }),

/***/ 17418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ getFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30839);



const file = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'), encoding: _ask_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, content: _ask_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const anything = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([file, valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['dir', 'symlink', 'submodule']) })]);
/**
 * The bytes of a file at a branch, tag or commit; `null` where there is no such file. Files above 1 MB, which the API
 * gives no content of, are an error.
 */
async function getFile(github, path, ref) {
    const call = {
        route: `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
        parameters: { ref },
        headers: { accept: 'application/vnd.github+json' },
        expected: [404],
        what: `read ${path} at ${ref}`,
        permission: 'contents: read',
    };
    const answer = await github.send(call);
    if (answer.status === 404)
        return null;
    const found = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(github, call, answer, anything);
    if (!('content' in found))
        return null;
    if (found.encoding === 'base64') {
        const bytes = Buffer.from(found.content, 'base64');
        if (bytes.byteLength === found.size)
            return bytes;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_GITHUB', `${path} at ${ref} (${found.size} bytes) does not come whole from GitHub's API`, {
        hint: 'The contents API gives files up to 1 MB.',
    });
}


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS = { h: 3600, m: 60, s: 1 };
/** `30m`, `90s`, `2h`, `1h30m` in seconds; `null` for anything else, and for nothing at all. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/u.exec(text);
    if (parts === null)
        return null;
    const [, hours, minutes, seconds] = parts;
    const total = Number(hours ?? 0) * UNITS.h + Number(minutes ?? 0) * UNITS.m + Number(seconds ?? 0) * UNITS.s;
    return total > 0 ? total : null;
}


/***/ }),

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const MAX_BYTES = 1024 * 1024;
/**
 * Reads one YAML 1.2 document of plain data: warnings (unknown tags among them), keys that are not strings and more
 * than 100 uses of aliases are errors.
 *
 * @throws MiraError E_CONFIG_SYNTAX with its place
 */
function parseYaml(text, file) {
    if (text.length > MAX_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the file is larger than 1 MiB', { at: { file } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', merge: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? problem.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', message, { at: at(problem.pos[0]), hint: HINT });
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && typeof pair.key.value === 'string')
                return;
            const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? start(pair.key) : null;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'a key is not a string; put it in quotes', { at: at(offset ?? 0) });
        },
    });
    return {
        value: toData(document, file),
        place: (path, part = 'value') => {
            const offset = offsetOf(document, path, part);
            // an empty file has no node, and begins all the same
            return offset === null ? { file, line: 1, column: 1 } : at(offset);
        },
    };
}
const HINT = 'The file is YAML: see https://yaml.org/spec/1.2.2/ and the example in the README.';
function toData(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the aliases cannot be resolved, or there are too many', {
            at: { file },
            cause: error,
        });
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? start(node) : null;
    for (const [depth, step] of path.entries()) {
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                break;
            if (depth === path.length - 1 && part === 'key' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                return start(pair.key);
            next = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            next = node.items[step];
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
        offset = start(next);
    }
    return offset;
}
function start(node) {
    return node.range?.[0] ?? null;
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ schemaError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);


/** The first thing that is wrong with a YAML file, where it stands, with the key that was probably meant. */
function schemaError(issues, yaml, { nameOf, keysAt }) {
    const issue = deepest(issues);
    const path = pathOf(issue);
    const key = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = keysAt(parent);
        const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
            at: yaml.place(path, 'key'),
            hint: `Keys here: ${known.join(', ')}`,
        });
    }
    if (issue.type === 'strict_object' && issue.received === 'undefined') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
    }
    const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}
/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(issues, prefix = []) {
    let best = null;
    for (const issue of issues) {
        const path = [...prefix, ...(issue.path ?? [])];
        const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
        if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0))
            best = here;
    }
    if (best === null)
        throw new RangeError('issues must not be empty');
    return best;
}
function withPath(issue, path) {
    const [first, ...rest] = path;
    return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}
function sentence(issue) {
    if (issue.message.startsWith('must ')) {
        return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
    }
    if (issue.expected === null)
        return `is not allowed: ${issue.received}`;
    return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}
function pathText(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}


/***/ }),

/***/ 55564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   sY: () => (/* binding */ gateRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21840);




/** What a statement is signed as, where nobody says that it is a reproduction. */
function roleOf({ predicate }) {
    return 'verificationResult' in predicate ? 'gate' : 'evaluation';
}
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

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ loadVerificationKey),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qq: () => (/* binding */ parseVerificationKey),
/* harmony export */   fm: () => (/* binding */ loadSigningKey)
/* harmony export */ });
/* unused harmony export parseSigningKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _curves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39714);





/** Keys of the attestations: P-256, unless a caller says what else it can use. */
const CURVES = [_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .P256 */ .Qj];
/**
 * Reads the private key that `spec` names: a path, or `env:NAME` for a variable that holds the PEM itself.
 *
 * @throws MiraError E_KEY, which never quotes the key; E_USAGE for a passphrase that is not in a variable
 */
async function loadSigningKey(spec, env, { passphrase = null, curves = CURVES } = {}) {
    const opener = passphrase === null ? null : passphraseIn(passphrase, env);
    const pem = variableOf(spec) === null ? await readPem(spec) : (env[variableOf(spec) ?? ''] ?? '');
    if (pem.trim() === '')
        throw notSet(`the signing key ${spec}`);
    return parseSigningKey(pem, spec, curves, opener);
}
/** The variable that `env:NAME` speaks of; `null` for anything else. */
function variableOf(spec) {
    return spec.startsWith('env:') ? spec.slice('env:'.length) : null;
}
/** A passphrase is taken from a variable alone: arguments and inputs stand in process lists and logs. */
function passphraseIn(spec, env) {
    const name = variableOf(spec);
    if (name === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_USAGE', 'the passphrase of the key is not given as env:NAME', {
            hint: 'Pass the secret to the step under `env`, and name the variable: `key-passphrase: env:NAME`.',
        });
    }
    const value = env[name] ?? '';
    if (value === '')
        throw notSet(`the passphrase ${spec}`);
    return value;
}
function notSet(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `${what} is not set`, { hint: 'Pass the secret to the step under `env`.' });
}
/** @throws MiraError E_KEY */
async function loadVerificationKey(path, curves = CURVES) {
    return parseVerificationKey(await readPem(path), path, curves);
}
/** A private key as PEM: PKCS#8 (encrypted with the passphrase, or plain) or SEC1; `name` is what messages call it. */
function parseSigningKey(pem, name, curves = CURVES, passphrase = null) {
    if (/^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/mu.test(pem)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted in a way that only cosign reads`, {
            hint: 'Make the key with openssl, and import it into cosign: cosign import-key-pair --key mira.key.',
        });
    }
    const encrypted = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
    if (encrypted && passphrase === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted`, {
            hint: 'Name the variable that holds its passphrase: `key-passphrase: env:NAME`.',
        });
    }
    try {
        const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(encrypted ? { key: pem, passphrase: passphrase ?? '' } : pem);
        return { privateKey, ...describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey), name, curves) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx)
            throw error;
        if (!encrypted)
            throw unusable('signing', name, 'a private key');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} cannot be opened with the passphrase that was given`, {
            hint: 'Is it the passphrase of this key?',
        });
    }
}
/** A public key as PEM (SubjectPublicKeyInfo). */
function parseVerificationKey(pem, name, curves = CURVES) {
    if (!/^-----BEGIN PUBLIC KEY-----/mu.test(pem))
        throw unusable('verification', name, 'a public key');
    try {
        return describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), name, curves);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx ? error : unusable('verification', name, 'a public key');
    }
}
function describe(publicKey, name, curves) {
    const curve = (0,_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .curveOf */ .Fi)(publicKey);
    if (curve === null || !curves.includes(curve)) {
        const allowed = curves.map((known) => known.name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${name} is not an ECDSA key on ${allowed}`, { hint: MAKE_ONE });
    }
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return {
        publicKey,
        pem,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(der),
        hint: Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(der), 'hex').toString('base64'),
        pemHint: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(pem),
    };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}
const MAKE_ONE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out mira.key';
function unusable(purpose, name, what) {
    // no cause: the library's message could quote the key
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the ${purpose} key ${name} is not ${what} in PEM form`, { hint: MAKE_ONE });
}


/***/ }),

/***/ 11918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The check that failed as an error of whoever needed the bundle.
 *
 * @param what the bundle, as the sentence begins: `v1.0.0 (mira-gate.sigstore.json)`
 * @param hint what to do where the check itself does not say
 */
function refusalOf(checks, what, hint) {
    const failed = checks.find(({ status }) => status === 'failed');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx(failed?.code ?? 'E_SIGNATURE', `${what} does not verify (${failed?.name ?? 'unknown check'}): ${failed?.detail ?? ''}`, { hint: failed?.hint ?? hint });
}


/***/ })

};
