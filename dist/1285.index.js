export const id = 1285;
export const ids = [1285,3299];
export const modules = {

/***/ 43299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatClaimId),
/* harmony export */   c: () => (/* binding */ parseClaimPattern)
/* harmony export */ });
/**
 * Claim ids (design.md §4): `<task>/<metric>` or `<task>/<metric>@<slice>=<value>`. In each part `% / @ = *` and control
 * characters are percent-encoded as UTF-8. In a pattern a bare `*` matches any run of characters within its part.
 */
const RESERVED = /[%/@=*\p{Cc}]/gu;
function encodePart(part) {
    return part.replace(RESERVED, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/** Percent-encoded UTF-8 read back; what is no UTF-8 names nothing that a row could hold. */
function decodePart(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}
function formatClaimId(name) {
    const base = `${encodePart(name.task)}/${encodePart(name.metric)}`;
    return name.slice === null ? base : `${base}@${encodePart(name.slice.name)}=${encodePart(name.slice.value)}`;
}
const FORM = /^([^/@=]+)\/([^/@=]+)(?:@([^/@=]+)=([^/@=]*))?$/u;
/** `null` when the text is not a claim id or pattern. */
function parseClaimPattern(text) {
    const form = FORM.exec(text);
    if (form === null || /\p{Cc}/u.test(text) || /%(?![0-9A-Fa-f]{2})/u.test(text))
        return null;
    const [, task = '', metric = '', slice, value] = form;
    const matchTask = matcher(task);
    const matchMetric = matcher(metric);
    const matchSlice = slice === undefined ? null : matcher(slice);
    const matchValue = matcher(value ?? '');
    return {
        text,
        exact: !text.includes('*'),
        sliced: matchSlice !== null,
        metric: metric.includes('*') ? null : decodePart(metric),
        matches: (name) => matchTask(name.task) &&
            matchMetric(name.metric) &&
            (matchSlice === null
                ? name.slice === null
                : name.slice !== null && matchSlice(name.slice.name) && matchValue(name.slice.value)),
        matchesTask: (taskName) => matchTask(taskName),
        matchesSlice: (taskName, metricName, sliceName) => matchSlice !== null && matchTask(taskName) && matchMetric(metricName) && matchSlice(sliceName),
    };
}
/** Compares encoded forms, so that `*` in a pattern never stands for an encoded `/` of another part. */
function matcher(part) {
    const normal = part.replace(/%[0-9a-fA-F]{2}/gu, (escape) => escape.toUpperCase());
    if (!normal.includes('*'))
        return (actual) => encodePart(actual) === normal;
    const source = normal
        .split('*')
        .map((literal) => RegExp.escape(literal))
        .join('.*');
    const pattern = new RegExp(`^${source}$`, 'su');
    return (actual) => pattern.test(encodePart(actual));
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

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requiredIdentity)
/* harmony export */ });
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68815);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51448);


const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@/]+$/u;
/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
async function requiredIdentity(flags) {
    const { repo, identity, issuer, key, ref, signer } = flags;
    const given = [repo, identity, key].filter((name) => name !== undefined);
    if (given.length === 0) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('nobody is named who must have signed', 'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.');
    }
    if (given.length > 1)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--repo, --identity and --key exclude each other', 'Pass one of them.');
    if (ref !== undefined && repo === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--ref needs --repo', 'Pass both, or neither.');
    if (signer !== undefined && repo === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--signer needs --repo', 'Pass both, or neither.');
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
    if (signer !== undefined && !WORKFLOW.test(signer)) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(`${JSON.stringify(signer)} is no workflow`, 'Write OWNER/NAME/.github/workflows/FILE.yml, without a ref.');
    }
    return {
        kind: 'repo',
        repo,
        ...(ref === undefined ? {} : { ref }),
        ...(signer === undefined ? {} : { signer }),
    };
}


/***/ }),

/***/ 56470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ policyThatApplies),
/* harmony export */   y: () => (/* binding */ countsAsBaseline)
/* harmony export */ });
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
    const changing = trigger?.kind === 'pull-request' || trigger?.kind === 'merge-group';
    if (!changing || github === null) {
        const policy = (await exists(own)) ? await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .tb)(own) : null;
        if (changing && policy !== null) {
            warnings.push(`the ${POLICY_FILE} of this change applies, not that of the commit it is based on: no token was given to read it with`);
        }
        return { policy, changes: [] };
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
function countsAsBaseline({ policy, keys }, facts, now, role = (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .roleOf */ .kp)(facts.statement)) {
    const asked = { keys, policy: { ...policy, maxAgeSeconds: null, claims: [], gate: null } };
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBy */ .FU)(asked, facts, now, role);
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
// EXTERNAL MODULE: ./build/statements/succession.js
var succession = __webpack_require__(87212);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/describe.js
var describe = __webpack_require__(54785);
// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var verification_statement = __webpack_require__(48347);
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
    return [...lines, ...controlsLine(report), ...conclusion(report)].join('\n');
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
/** What the evaluation's own control says stands under the claims that it speaks of. */
function controlsLine(report) {
    if (!report.verified || report.controls === null)
        return [];
    const mark = report.controls.vacuous.length === 0 ? '✓' : '!';
    return [`  ${mark} ${'controls'.padEnd(13)} ${(0,report_text/* plainText */.wh)((0,describe/* describeControls */.A_)(report.controls))}`];
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
    if ('to' in predicate)
        return `hands over to ${(0,report_text/* plainText */.wh)((0,succession/* nameOfParty */.zd)(predicate.to))}.`;
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
function jsonReport(report) {
    const { verified, checks, statement, identity } = report;
    const controls = report.verified ? report.controls : null;
    return {
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        statement,
        identity,
        // said only where a control was run: the other members are always there
        ...(controls === null ? {} : { controls }),
    };
}


/***/ }),

/***/ 39499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/standing.js
var standing = __webpack_require__(52800);
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var statement = __webpack_require__(48347);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/evidence-files.js
var evidence_files = __webpack_require__(24152);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
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
    (0,heap/* limitYoungGeneration */.a)();
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
        const report = await (0,verify.verifyBundle)(Buffer.from(text), request);
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

// EXTERNAL MODULE: ./build/policy/judge.js
var judge = __webpack_require__(55564);
// EXTERNAL MODULE: ./build/policy/identity-changes.js
var identity_changes = __webpack_require__(76365);
// EXTERNAL MODULE: ./build/policy/succession.js
var succession = __webpack_require__(62676);
// EXTERNAL MODULE: ./build/verification/refusal.js
var refusal = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/commands/policy.js + 3 modules
var commands_policy = __webpack_require__(41278);
// EXTERNAL MODULE: ./build/commands/required-identity.js
var required_identity = __webpack_require__(55237);
// EXTERNAL MODULE: ./build/commands/run/policy-file.js
var policy_file = __webpack_require__(56470);
// EXTERNAL MODULE: ./build/commands/succession-file.js
var succession_file = __webpack_require__(1771);
;// CONCATENATED MODULE: ./build/commands/who-and-what.js













/**
 * Whose signature counts and what it has to say, by the flags of `mira verify`.
 *
 * @throws MiraError E_USAGE, of reading the policy, and of verifying what is named as the previous evaluation
 */
async function whoAndWhat(options, trustRoot, host) {
    const { policy: path, type, gate, previous, handover } = options;
    if (gate !== undefined && type !== 'gate')
        throw (0,usage/* usage */.C)('--require is about what a gate says', 'Pass --type gate too.');
    if (path === undefined && options.role !== undefined)
        throw (0,usage/* usage */.C)('--as needs --policy', 'Pass both, or neither.');
    if (handover !== undefined && previous === undefined)
        throw (0,usage/* usage */.C)('--handover needs --previous', 'Pass both.');
    const loaded = path === undefined ? null : await (0,commands_policy/* loadPolicy */.tb)(path);
    const judgements = [];
    if (loaded === null)
        judgements.push((facts) => (0,judge/* gateRefused */.sY)(gate ?? null, facts));
    else
        judgements.push(applyPolicy(loaded, options));
    const identity = loaded === null ? await (0,required_identity/* requiredIdentity */.C)(options) : { kind: 'policy', keys: keysIn(loaded, options) };
    if (previous !== undefined) {
        const before = await signerOf(previous, {
            type: 'evaluation',
            identity,
            trustRoot,
            ...asPrevious(loaded, options),
        });
        const found = handover === undefined ? null : await (0,succession_file/* readSuccession */.ci)(handover, identity, trustRoot, loaded);
        judgements.push(sameSigner({ before, handover: found, changes: loaded?.policy.identityChanges ?? 'fail' }, host));
    }
    const asked = loaded !== null || gate !== undefined || previous !== undefined;
    return asked ? { identity, policy: who_and_what_all(judgements) } : { identity };
}
function keysIn({ keys }, { repo, ref, signer, identity, issuer, key }) {
    if ([repo, ref, signer, identity, issuer, key].some((flag) => flag !== undefined)) {
        throw (0,usage/* usage */.C)('--policy says who must have signed, and the other flags do too', 'Pass either.');
    }
    return [...keys.values()];
}
function applyPolicy({ policy, keys }, { role, gate }) {
    const asked = { keys, policy: gate === undefined ? policy : { ...policy, gate } };
    const now = new Date();
    return (facts) => (0,commands_policy/* judgeBy */.FU)(asked, facts, now, role ?? (0,judge/* roleOf */.kp)(facts.statement));
}
/** What is asked of the previous evaluation, as of a baseline. */
function asPrevious(loaded, { role }) {
    if (loaded === null)
        return {};
    const now = new Date();
    return { policy: (facts) => (0,policy_file/* countsAsBaseline */.y)(loaded, facts, now, role) };
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
/** Who signed the previous evaluation. */
async function signerOf(path, request) {
    const report = await (0,verify.verifyBundle)(await (0,read_capped/* readCapped */.E)(path, bundle/* MAX_BUNDLE_BYTES */.Me), request);
    if (report.verified)
        return report.identity;
    throw (0,refusal/* refusalOf */.O)(report.checks, `the previous evaluation ${path}`, 'An identity is compared between two signed evaluations only.');
}
function sameSigner({ before, handover, changes }, host) {
    return ({ identity, certifiedTime }) => {
        const found = (0,identity_changes/* identityChanges */.M)(before, identity);
        const grave = found.filter((change) => change.grave);
        const at = certifiedTime === null ? new Date() : new Date(certifiedTime * 1000);
        const successor = { before, after: identity, at, repositoryId: null };
        const refused = handover === null || grave.length === 0 ? null : (0,succession/* successionRefused */.m1)(handover, successor);
        if (handover !== null && grave.length > 0 && refused === null) {
            for (const change of found)
                host.warning(`since the previous evaluation ${(0,identity_changes/* describeChange */.u)(change)}`);
            host.warning((0,succession/* describeSuccession */.bY)(handover));
            return null;
        }
        const told = changes === 'fail' ? found.filter((change) => !change.grave) : found;
        for (const change of told)
            host.warning(`since the previous evaluation ${(0,identity_changes/* describeChange */.u)(change)}`);
        if (changes === 'warn' || grave.length === 0)
            return null;
        return new errors/* MiraError */.gx('E_IDENTITY_CHANGED', `since the previous evaluation ${grave.map((change) => (0,identity_changes/* describeChange */.u)(change)).join('; ')}${refused === null ? '' : `; the hand-over does not count: ${refused}`}`, {
            hint: 'If the publisher says why, through a channel that you trust, set `identity-changes: warn` for this release.',
        });
    };
}

;// CONCATENATED MODULE: ./build/commands/verify.js













/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network, unless the root is to be refreshed.
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
        reports.push(await (0,verify.verifyBundle)(await (0,read_capped/* readCapped */.E)(path, bundle/* MAX_BUNDLE_BYTES */.Me), request));
    }
    const judged = (0,standing/* refuseSuperseded */.fJ)(reports);
    host.result(options.json ? (0,verify_output/* jsonOf */.o_)(judged) : (0,verify_output/* textOf */.b6)(judged, options.bundles));
    return judged.length > 0 && judged.every(({ verified }) => verified) ? verify_output/* VERIFIED */.zX : verify_output/* NOT_VERIFIED */.hB;
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
    if (model !== undefined && !(0,statement/* speaksOfModel */.EH)(type)) {
        throw (0,usage/* usage */.C)('--model belongs to what speaks of a model', 'A plan and a hand-over do not: leave it out.');
    }
    const trustRoot = await (0,trust/* chosenRoot */.N)(options, host, new Date());
    const who = await whoAndWhat(options, trustRoot, host);
    if (model !== undefined)
        await (0,evidence_files/* assertReadable */.D)(model);
    return {
        type,
        trustRoot,
        validOn: new Date(),
        ...who,
        ...(model === undefined ? {} : { model: async (ignore) => (0,manifest/* hashModel */.ku)(model, { ignore }) }),
        ...(samples === undefined ? {} : { samples: await (0,evidence_files/* evidenceFiles */.R)(samples, 'Pass --salts FILE.', options.salts) }),
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

/***/ 73241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   bv: () => (/* binding */ lineBatches),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Splits bytes into lines; the memory in use is that of one chunk and one line. */
async function* splitLines(chunks, options) {
    for await (const lines of lineBatches(chunks, options))
        yield* lines;
}
/** The same, the lines that end in one chunk at a time: to wait for each of a million costs more than to read it. */
async function* lineBatches(chunks, options) {
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
        const lines = [];
        let begin = 0;
        try {
            for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
                const rest = chunk.subarray(begin, end);
                lines.push(line(begun.length === 0 ? rest : Buffer.concat([...begun, rest]), true));
                begun = [];
                begunBytes = 0;
                number += 1;
                begin = end + 1;
            }
        }
        catch (error) {
            // what stands before a bad line is seen before it is refused
            if (lines.length > 0)
                yield lines;
            throw error;
        }
        if (lines.length > 0)
            yield lines;
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
        yield [line(Buffer.concat(begun), false)];
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
