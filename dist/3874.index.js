export const id = 3874;
export const ids = [3874,8890];
export const modules = {

/***/ 63874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
// EXTERNAL MODULE: ./build/commands/attest.js + 3 modules
var attest = __webpack_require__(68366);
// EXTERNAL MODULE: ./build/commands/evaluate.js + 1 modules
var evaluate = __webpack_require__(20093);
// EXTERNAL MODULE: ./build/commands/run.js
var run = __webpack_require__(8890);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(49600);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/verification/trust-root.js
var trust_root = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/policy.js + 3 modules
var commands_policy = __webpack_require__(41278);
// EXTERNAL MODULE: ./build/baseline/files.js
var files = __webpack_require__(88649);
// EXTERNAL MODULE: ./build/baseline/find.js
var find = __webpack_require__(69579);
// EXTERNAL MODULE: ./build/baseline/find-proven.js
var find_proven = __webpack_require__(2540);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/github/ask.js
var ask = __webpack_require__(30839);
;// CONCATENATED MODULE: ./build/github/snappy.js
/**
 * Decodes a block of Snappy (google/snappy, `format_description.txt`), which the attestations API stores bundles in.
 *
 * @param maxBytes more than this is refused by what the block announces, before anything is decoded
 * @throws RangeError for a block that is too large or not sound
 */
function decodeSnappy(block, maxBytes) {
    const { value: length, next } = readVarint(block);
    if (length > maxBytes)
        throw new RangeError(`the block holds ${length} bytes, more than ${maxBytes}`);
    const output = Buffer.alloc(length);
    let from = next;
    let to = 0;
    while (from < block.byteLength) {
        const element = readElement(block, from);
        from = element.next;
        if (to + element.length > length)
            throw broken('holds more than it announces');
        if (element.kind === 'literal') {
            if (from + element.length > block.byteLength)
                throw broken('ends within a literal');
            output.set(block.subarray(from, from + element.length), to);
            from += element.length;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                throw broken('copies from before its beginning');
            // byte by byte, because a copy may overlap what it writes
            for (let at = 0; at < element.length; at += 1)
                output[to + at] = output[to + at - element.offset] ?? 0;
        }
        to += element.length;
    }
    if (to !== length)
        throw broken('holds less than it announces');
    return output;
}
/** The tag of an element: its two lowest bits are its kind, the others its length or part of it. */
function readElement(block, at) {
    const tag = block[at] ?? 0;
    const high = tag >> 2;
    switch (tag & 3) {
        case 0: {
            if (high < 60)
                return { kind: 'literal', length: high + 1, next: at + 1 };
            const bytes = high - 59;
            return { kind: 'literal', length: readInteger(block, at + 1, bytes) + 1, next: at + 1 + bytes };
        }
        case 1:
            return {
                kind: 'copy',
                length: (high & 7) + 4,
                offset: ((tag >> 5) << 8) | readInteger(block, at + 1, 1),
                next: at + 2,
            };
        case 2:
            return { kind: 'copy', length: high + 1, offset: readInteger(block, at + 1, 2), next: at + 3 };
        default:
            return { kind: 'copy', length: high + 1, offset: readInteger(block, at + 1, 4), next: at + 5 };
    }
}
/** Little-endian. */
function readInteger(block, at, bytes) {
    if (at + bytes > block.byteLength)
        throw broken('ends within an element');
    let value = 0;
    for (let index = bytes - 1; index >= 0; index -= 1)
        value = value * 256 + (block[at + index] ?? 0);
    return value;
}
/** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
function readVarint(block) {
    let value = 0;
    for (let index = 0; index < 5 && index < block.byteLength; index += 1) {
        const byte = block[index] ?? 0;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80) {
            if (value > 0xffff_ffff)
                break;
            return { value, next: index + 1 };
        }
    }
    throw broken('announces no length');
}
function broken(why) {
    return new RangeError(`the snappy block is not sound: it ${why}`);
}

;// CONCATENATED MODULE: ./build/github/find-attestations.js







const PAGE = 100;
/** A subject has a handful; anybody who may write can add more. */
const MAX_PAGES = 3;
const listing = dist/* object */.Ikc({
    attestations: dist/* array */.YOg(dist/* object */.Ikc({
        bundle: dist/* optional */.lqM(dist/* nullable */.mee(dist/* custom */.IeY(json/* isObject */.Gv, 'must be an object'))),
        bundle_url: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    })),
});
/**
 * The bundles on a subject, in both forms in which the API gives them: inline, or as the address of a Snappy block, which
 * is fetched without the token and capped. The API answers by digest alone, so that it can confirm what is known and never
 * say what is newest.
 *
 * @throws MiraError of `GitHub.send`
 */
async function findAttestations(github, subject, predicateType) {
    const bundles = [];
    const unreadable = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const call = {
            route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
            parameters: { subject_digest: subject, predicate_type: predicateType, per_page: PAGE, page },
            expected: [404],
            what: 'read the attestations of the model',
            permission: 'attestations: read',
        };
        const answer = await github.send(call);
        if (answer.status === 404)
            return { bundles, unreadable, cut: false };
        const { attestations } = (0,ask/* bodyOf */.EN)(github, call, answer, listing);
        for (const attestation of attestations) {
            try {
                bundles.push(await bundleOf(attestation.bundle ?? null, attestation.bundle_url ?? null));
            }
            catch (error) {
                unreadable.push((0,errors/* messageOf */.bD)(error));
            }
        }
        if (attestations.length < PAGE)
            return { bundles, unreadable, cut: false };
    }
    return { bundles, unreadable, cut: true };
}
async function bundleOf(inline, address) {
    if (inline !== null)
        return Buffer.from(JSON.stringify(inline));
    if (address === null)
        throw new TypeError('an attestation without a bundle');
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== 'https:' && !(0,http/* isLoopback */.U9)(url))) {
        throw new TypeError('the address of a bundle is not https');
    }
    const { status, headers, body } = await (0,http/* exchange */.cv)(url.href, { maxBytes: bundle/* MAX_BUNDLE_BYTES */.Me }, 'E_NETWORK', 'the attestation storage of GitHub');
    if (status !== 200)
        throw new TypeError(`the attestation storage of GitHub answered ${status}`);
    const plain = /^application\/json\b/u.test(headers.get('content-type') ?? '');
    return plain ? body : decodeSnappy(body, bundle/* MAX_BUNDLE_BYTES */.Me);
}

// EXTERNAL MODULE: ./build/github/releases.js
var releases = __webpack_require__(97734);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
;// CONCATENATED MODULE: ./build/commands/release/candidates.js









/** @throws MiraError E_NO_ATTESTATION where there is no such release; of downloading */
async function onRelease(github, tag, folder) {
    const release = await (0,releases/* findRelease */.dv)(github, tag);
    if (release === null) {
        throw new errors/* MiraError */.gx('E_NO_ATTESTATION', `there is no release ${tag} in ${github.repository}`, {
            hint: 'Name a tag that has a release; a draft is seen only by a token that may write.',
        });
    }
    const found = await (0,find/* fetchEvaluations */.ce)(github, release, folder);
    const gates = [];
    for (const { stem } of found) {
        const name = (0,files/* gateName */.h2)({ stem });
        const bytes = await (0,find_proven/* fetchGate */.y)(github, release, name, folder);
        if (bytes !== null)
            gates.push({ name: `${tag} (${name})`, bytes, files: null });
    }
    return {
        evaluations: found.map((candidate) => fromFile(candidate, `${tag} (mira-evaluation${candidate.stem}.sigstore.json)`)),
        gates,
        all: true,
        warnings: [],
    };
}
/** @throws MiraError E_FILE_UNREADABLE, E_SIZE */
async function inFolder(folder) {
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the folder ${folder} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    });
    const evaluations = [];
    const gates = [];
    for (const name of names.toSorted()) {
        const known = (0,files/* evaluationNames */.h4)(name);
        if (known === null)
            continue;
        evaluations.push(fromFile(await (0,find/* loadBaselineFile */.im)((0,external_node_path_.join)(folder, name)), name));
        const gate = (0,files/* gateName */.h2)(known);
        if (names.includes(gate))
            gates.push({ name: gate, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(folder, gate)), files: null });
    }
    return { evaluations, gates, all: true, warnings: [] };
}
/** @throws MiraError of `GitHub.send` */
async function inAttestationsApi(github, subject, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const warnings = [];
    const listed = async (type, what) => {
        const { bundles, unreadable, cut } = await findAttestations(github, subject, type);
        warnings.push(...unreadable.map((why) => `an attestation of this model could not be read: ${why}`));
        if (cut)
            warnings.push(`there are more than ${bundles.length} ${what}s of this model; the others were not looked at`);
        return bundles.map((bytes, index) => ({
            name: `${what} ${index + 1} in the attestations API`,
            bytes,
            files: null,
        }));
    };
    const evaluations = await listed(uris/* EVALUATION_TYPE */.Q9, 'evaluation');
    return { evaluations, gates: await listed(uris/* VSA_TYPE */.gs, 'gate'), all: false, warnings };
}
function fromFile({ bundle, samplesPath, saltsPath }, name) {
    const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
    return { name, bytes: bundle, files };
}

// EXTERNAL MODULE: ./build/policy/signers.js
var signers = __webpack_require__(21840);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/verification/refusal.js
var refusal = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/verification/standing.js
var standing = __webpack_require__(52800);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
;// CONCATENATED MODULE: ./build/commands/release/decide.js








/**
 * Whether the earliest evaluation that counts has a gate that says what is asked for. The earliest, because the newest
 * would be retry-until-green; nothing that counts is a refusal, never a pass.
 *
 * @throws MiraError E_NO_ATTESTATION, E_VERDICT, E_SUBJECT, or the code of the check that failed
 */
async function decide(candidates, question) {
    const notes = [...candidates.warnings];
    const evaluations = await counted(candidates.evaluations, 'evaluation', candidates.all, question, notes);
    const [evaluation, ...later] = evaluations;
    if (evaluation === undefined)
        throw nothing('evaluation', candidates.evaluations.length, notes);
    const superseded = (0,standing/* supersessionOf */.Jy)(evaluation.report, later.map(({ report }) => report));
    if (superseded !== null)
        throw superseded;
    if (later.length > 0)
        notes.push(`${(0,report_text/* plural */.LS)(later.length, 'later evaluation')} of this model: the earliest counts`);
    const subject = subjectOf(evaluation.report.statement);
    requireSamples(evaluation, candidates);
    const gates = (await counted(candidates.gates, 'gate', candidates.all, { ...question, subject, model: null }, notes)).filter(({ report }) => namesEvaluation(report.statement, evaluation.report.digest));
    const [gate, ...others] = gates;
    if (gate === undefined)
        throw nothing('gate', candidates.gates.length, notes);
    if (others.length > 0)
        notes.push(`${(0,report_text/* plural */.LS)(others.length, 'later gate')} on that evaluation: the earliest counts`);
    requireVerdict(gate, question);
    return { subject, evaluation, gate, notes };
}
/** Those that verify, are about the subject and count under the policy, the earliest first. */
async function counted(candidates, type, all, question, notes) {
    const verified = [];
    for (const { name, bytes, files } of candidates) {
        const report = await (0,verify/* verifyBundle */.I)(bytes, {
            type,
            identity: { kind: 'policy', keys: [...question.policy.keys.values()] },
            trustRoot: question.trustRoot,
            validOn: question.now,
            policy: (facts) => count(facts, type, question),
            ...(question.model === null ? {} : { model: question.model }),
            ...(files === null ? {} : { samples: files }),
        });
        if (report.verified)
            verified.push({ name, report });
        else if (all)
            throw (0,refusal/* refusalOf */.O)(report.checks, name, 'See mira verify for every check.');
        else
            notes.push(`${name} does not count: ${describe(report.checks)}`);
    }
    const time = ({ report }) => report.certifiedTime ?? Infinity;
    return verified.toSorted((a, b) => time(a) - time(b));
}
function count(facts, role, question) {
    const { subject, release, now } = question;
    const { policy, keys } = question.policy;
    const signed = subjectOf(facts.statement);
    if (subject !== null && signed !== subject) {
        return new errors/* MiraError */.gx('E_SUBJECT', `it speaks of the model ${signed}, and ${subject} is asked about`);
    }
    // what a gate says is judged where it is known which gate counts
    return ((0,commands_policy/* judgeBy */.FU)({ policy: { ...policy, gate: null }, keys }, facts, now, role) ?? (0,signers/* signedForOther */.o)(facts.identity, release));
}
function subjectOf({ subject }) {
    return `sha256:${subject[0]?.digest.sha256 ?? ''}`;
}
/** Samples that were published and are not there may have been taken away. */
function requireSamples({ name, report }, { all }) {
    const recomputed = report.checks.some((check) => check.name === 'claims' && check.status === 'passed');
    if (!all || recomputed || (0,evaluation/* isWithheld */.Ys)(report.statement.predicate.evidence))
        return;
    throw new errors/* MiraError */.gx('E_EVIDENCE', `the samples of ${name} are not there, so that nothing of it can be recomputed`, {
        hint: 'Its samples and salts have to lie beside the bundle.',
    });
}
function namesEvaluation({ predicate }, digest) {
    return predicate.inputAttestations.some((input) => `sha256:${input.digest.sha256}` === digest);
}
function requireVerdict({ name, report }, { gate: asked, policy }) {
    const { verificationResult, verifiedLevels, miraVerdicts } = report.statement.predicate;
    const strict = asked === 'holds' || policy.policy.gate === 'holds';
    const worst = miraVerdicts
        .filter(({ verdict }) => verdict !== 'holds')
        .map(({ claim, verdict }) => `${claim} ${verdict}`);
    const said = worst.length === 0 ? '' : ` (${worst.slice(0, 5).join(', ')}${worst.length > 5 ? ', …' : ''})`;
    if (verificationResult !== 'PASSED') {
        throw new errors/* MiraError */.gx('E_VERDICT', `${name} says that the gate failed${said}`, {
            hint: 'See its comparison with the baseline.',
        });
    }
    if (!strict || verifiedLevels.includes('MIRA_ALL_HOLD'))
        return;
    throw new errors/* MiraError */.gx('E_VERDICT', `${name} says that the gate passed without every claim holding${said}`, {
        hint: 'With `require: passed` that is enough.',
    });
}
function nothing(what, looked, notes) {
    const found = looked === 0 ? 'none was found' : `${(0,report_text/* plural */.LS)(looked, 'candidate')} looked at`;
    const why = notes.length === 0 ? '' : `; ${notes.slice(0, 3).join('; ')}`;
    return new errors/* MiraError */.gx('E_NO_ATTESTATION', `no ${what} counts for this model: ${found}${why}`, {
        hint: 'Run mira on this very model, with signing, and keep what it writes; see whose signatures the policy takes: mira policy explain.',
    });
}
function describe(checks) {
    const failed = checks.find(({ status }) => status === 'failed');
    return `${failed?.code ?? ''}: ${failed?.detail ?? ''}`;
}

// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
;// CONCATENATED MODULE: ./build/commands/release/tell.js



/** Says in log, outputs and summary that a model counts as checked, and by what. */
async function tellDecision(decision, asked, host) {
    const { subject, evaluation, gate, notes } = decision;
    const { statement, identity, digest, checks } = evaluation.report;
    const { claims } = statement.predicate;
    const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
    const what = asked === 'holds' ? 'every claim holds' : 'the gate passed';
    const signer = (0,requirement/* nameOf */.Vb)(identity);
    host.info(`Verified: ${subject}: ${what}. ${(0,report_text/* plural */.LS)(claims.length, 'claim')}, ${recomputed ? 'recomputed from the samples' : 'not recomputed: no samples were at hand'}; signed by ${(0,report_text/* plainText */.wh)(signer)}.`);
    for (const note of notes)
        host.info((0,report_text/* plainText */.wh)(note));
    host.output('verdict', 'pass');
    host.output('subject', subject);
    host.output('evaluation-digest', digest);
    host.output('gate-digest', gate.report.digest);
    host.output('signer', signer);
    const rows = gate.report.statement.predicate.miraVerdicts.map(({ claim, verdict, reason }) => `| ${(0,report_text/* tableSpan */.Lk)(claim)} | ${verdict}${reason === null ? '' : ` (${reason})`} |`);
    await host.summary([
        `### ✅ Verified: ${what}`,
        '',
        `Model ${(0,report_text/* codeSpan */.SS)(subject)}, evaluated and judged by ${(0,report_text/* codeSpan */.SS)(signer)}.`,
        recomputed ? '' : '\nThe claims were **not recomputed**: no samples were at hand.',
        '',
        '| claim | verdict |',
        '|---|---|',
        ...rows,
        ...notes.map((note) => `\n- ${(0,report_text/* codeSpan */.SS)(note)}`),
        '',
    ].join('\n'));
}
/** Says that it does not, and why. */
async function tellRefusal(problem, subject, host) {
    host.failure(problem);
    host.output('verdict', problem.exit === 2 ? 'usage' : problem.exit === 1 ? 'error' : 'not-verified');
    await host.summary([
        `### ❌ Not verified: ${(0,report_text/* codeSpan */.SS)(subject)}`,
        '',
        ...(0,errors/* formatError */.Wk)(problem)
            .split('\n')
            .map((line) => (0,report_text/* codeSpan */.SS)(line)),
        '',
    ].join('\n\n'));
}

// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(94912);
// EXTERNAL MODULE: ./build/commands/verify-output.js + 1 modules
var verify_output = __webpack_require__(47751);
;// CONCATENATED MODULE: ./build/commands/verify-release.js














/**
 * Gates a release or a deployment: whether the model that is about to be published or used has an evaluation and a
 * gate's verdict that count. Runs nothing of what it checks. On a pull request the policy is that of the base commit.
 *
 * @returns the exit status: 0 or 30, 2 and 1 as everywhere
 */
async function verifyReleaseCommand(options, environment, host) {
    try {
        const decision = await answer(options, environment, host);
        await tellDecision(decision, options.gate, host);
        return verify_output/* VERIFIED */.zX;
    }
    catch (error) {
        const problem = (0,errors/* asMiraError */.oF)(error);
        await tellRefusal(problem, options.subject, host);
        return problem.exit === 12 ? verify_output/* NOT_VERIFIED */.hB : problem.exit;
    }
}
async function answer(options, environment, host) {
    const { workspace, temp, env } = environment;
    const now = environment.now();
    const context = env['GITHUB_ACTIONS'] === 'true' ? (0,github_context/* readContext */.y)(env) : null;
    const github = clientOf(options, context, host);
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot.map((path) => (0,external_node_path_.resolve)(workspace, path)));
    for (const warning of (0,trust_root/* trustRootWarnings */.Gk)(trustRoot, now))
        host.warning(warning);
    const policy = await policyThatJudges(options, { context, github, workspace });
    const subject = await verify_release_subjectOf(options.subject, workspace);
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'mira-verify-'));
    try {
        const candidates = await candidatesOf(options, subject, { github, workspace, work });
        const question = {
            policy,
            trustRoot,
            gate: options.gate,
            subject: subject.kind === 'digest' ? subject.digest : null,
            model: subject.kind === 'folder' ? async (ignore) => (0,manifest/* hashModel */.ku)(subject.path, { ignore }) : null,
            release: subject.kind === 'tag' ? subject.tag : null,
            now,
        };
        return await decide(candidates, question);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function verify_release_subjectOf(text, workspace) {
    if ((0,digest/* isDigest */.Bc)(text))
        return { kind: 'digest', digest: text };
    const path = (0,external_node_path_.resolve)(workspace, text);
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found?.isDirectory() === true ? { kind: 'folder', path } : { kind: 'tag', tag: text };
}
async function candidatesOf({ bundles }, subject, { github, workspace, work }) {
    if (bundles !== null)
        return inFolder((0,external_node_path_.resolve)(workspace, bundles));
    if (github === null) {
        throw new errors/* MiraError */.gx('E_USAGE', 'nothing says where the bundles are', {
            hint: 'Name their folder in the input bundles, or give a token, which reads them from the release or the attestations API.',
        });
    }
    if (subject.kind === 'tag')
        return onRelease(github, subject.tag, work);
    // what a plan leaves out of the folder is known only from an evaluation: such a model is looked for by its digest
    const digest = subject.kind === 'digest' ? subject.digest : (await (0,manifest/* hashModel */.ku)(subject.path, { ignore: [] })).root;
    return inAttestationsApi(github, digest, work);
}
/** A change is never judged by the policy that it brings. */
async function policyThatJudges({ policy }, { context, github, workspace }) {
    const trigger = context?.trigger;
    if (trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group')
        return (0,commands_policy/* loadPolicy */.tb)((0,external_node_path_.resolve)(workspace, policy));
    if (github === null) {
        throw new errors/* MiraError */.gx('E_USAGE', 'the policy of the base commit can only be read with a token', {
            hint: 'Give the input token.',
        });
    }
    const found = await (0,commands_policy/* policyAt */.E4)(github, policy, trigger.baseSha);
    if (found !== null)
        return found;
    throw new errors/* MiraError */.gx('E_NO_ATTESTATION', `the commit that this change is based on has no ${policy}`, {
        hint: 'A change is judged by the policy of its base: commit the policy to the base branch first.',
    });
}
function clientOf({ token }, context, host) {
    if (context === null || token === null)
        return null;
    return (0,client/* createClient */.U)({
        token,
        apiUrl: context.apiUrl,
        repository: context.repository.fullName,
        log: (message) => host.info(message),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./build/actions/host.js



/** The commands' way to the outside in a GitHub job. */
function actionHost() {
    return {
        info: (message) => core/* info */.pq(safeLine(message)),
        warning: (message, at) => core/* warning */.$e(message, properties(at)),
        error: (message, at) => core/* error */.z3(message, properties(at)),
        failure: (error) => core/* error */.z3((0,errors/* formatError */.Wk)(error), properties(error.at ?? undefined)),
        mask: (value) => core/* setSecret */.Pq(value),
        group: (title, body) => core/* group */.Os(safeLine(title), body),
        foreign: (title) => foreign(title),
        summary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        output: (name, value) => core/* setOutput */.uH(name, value),
        result: (text) => core/* info */.pq(safeLine(text)),
        resultInParts: async (parts) => core/* info */.pq(safeLine([...parts].join(''))),
    };
}
function properties(at) {
    if (at === undefined)
        return {};
    return {
        file: at.file,
        ...(at.line === undefined ? {} : { startLine: at.line }),
        ...(at.column === undefined ? {} : { startColumn: at.column }),
    };
}
/** The runner reads commands at the start of any line; an invisible joiner in front keeps foreign text text. */
function safeLine(text) {
    return text.replace(/^(\s*)(::|##\[)/gmu, '$1\u2060$2');
}
/**
 * Everything between the two markers is shown and not interpreted. The token is unguessable, so that the program whose
 * output is shown cannot end the pause.
 */
function foreign(title) {
    const token = (0,external_node_crypto_.randomUUID)();
    core/* startGroup */.Oh(safeLine(title));
    process.stdout.write(`::stop-commands::${token}\n`);
    let lineOpen = false;
    return {
        write: (chunk) => {
            process.stdout.write(chunk);
            lineOpen = chunk.at(-1) !== 0x0a;
        },
        end: () => {
            process.stdout.write(`${lineOpen ? '\n' : ''}::${token}::\n`);
            core/* endGroup */.N4();
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/secrets-input.js

/**
 * The input `secrets` of `evaluate/action.yml`: a line `NAME=VALUE` for each secret. A caller of a reusable workflow cannot
 * set variables of its steps; it can pass secrets, whose names the workflow would have to know. What a plan gives to a
 * harness it still names itself.
 *
 * @throws MiraError E_USAGE naming the line, never what stands in it
 */
function parseSecrets(text) {
    const secrets = new Map();
    for (const [index, line] of text.split(/\r?\n/u).entries()) {
        if (line.trim() === '')
            continue;
        const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u.exec(line) ?? [];
        if (name === undefined || value === undefined || secrets.has(name)) {
            const why = name === undefined ? 'is not NAME=VALUE' : 'names a secret a second time';
            throw new errors/* MiraError */.gx('E_USAGE', `line ${index + 1} of the input secrets ${why}`, {
                hint: 'Write one NAME=VALUE a line, without quotes.',
            });
        }
        secrets.set(name, value);
    }
    return secrets;
}

// EXTERNAL MODULE: ./build/actions/inputs.js
var inputs = __webpack_require__(65355);
;// CONCATENATED MODULE: ./build/actions/action.js











/** By mode how its inputs are read, which is where a wrong one is told, and what is done with them. */
const STEPS = {
    run: (env) => stepOf((0,inputs/* readInputs */.Ko)(env), run.runCommand),
    evaluate: evaluateStep,
    attest: (env) => stepOf((0,inputs/* readAttestInputs */.B)(env), attest.attestCommand),
    verify: (env) => stepOf((0,inputs/* readVerifyInputs */.Ht)(env), verifyReleaseCommand),
};
function evaluateStep(env) {
    const secrets = parseSecrets(env['INPUT_SECRETS'] ?? '');
    return stepOf((0,inputs/* readEvaluateInputs */.rU)(env), async (options, given, host) => {
        for (const value of secrets.values())
            if (value !== '')
                host.mask(value);
        // a secret replaces nothing that the runner says
        return (0,evaluate.evaluateCommand)(options, { ...given, env: { ...Object.fromEntries(secrets), ...given.env } }, host);
    });
}
function stepOf(options, command) {
    return { token: options.token, carryOut: (given, host) => command(options, given, host) };
}
/** Inputs → command → outputs. */
async function runAction(mode) {
    const host = actionHost();
    let step;
    try {
        step = STEPS[mode](process.env);
    }
    catch (error) {
        const problem = (0,errors/* asMiraError */.oF)(error);
        host.failure(problem);
        host.output('verdict', 'usage');
        return problem.exit;
    }
    if (step.token !== null)
        host.mask(step.token);
    return step.carryOut(environment(), host);
}
function environment() {
    return {
        env: process.env,
        workspace: (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.'),
        temp: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    };
}


/***/ }),

/***/ 20093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evidence/parts.js
var parts = __webpack_require__(34106);
// EXTERNAL MODULE: ./build/plan/publish.js
var publish = __webpack_require__(51009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/commands/run/commit.js
var commit = __webpack_require__(95348);
// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/secrets.js
var secrets = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/commands/handover/findings.js
var handover_findings = __webpack_require__(56613);
// EXTERNAL MODULE: ./build/commands/handover/schema.js
var schema = __webpack_require__(61344);
;// CONCATENATED MODULE: ./build/commands/handover/write.js














/** Hands over what was measured: rows and salts open in all parts, and everything that the statement is made of. */
async function handOver(session, identified, stated, warnings, search) {
    const { out } = session;
    const { committed, findings, text, record } = stated;
    await (0,promises_.copyFile)(committed.files.samplesPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.samples));
    await (0,promises_.copyFile)(committed.files.saltsPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.salts));
    await (0,promises_.copyFile)(record, (0,external_node_path_.join)(out, run_files/* FILES */.cn.model));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.modelDigests), (0,digests_file/* digestsFile */.O)(identified.model.files));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.environment), (0,commit/* environmentText */.HR)(findings));
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluationUnsigned), text);
    const { root, manifest } = identified.model;
    return writeIndex(session, search, {
        state: 'measured',
        model: { root, manifest },
        measurement: identified.measurement,
        materials: Object.fromEntries(identified.materials),
        commitments: committed.commitments,
        findings: (0,handover_findings/* encodeFindings */.xi)(findings),
        warnings,
    });
}
/** Hands over an evaluation that somebody signed and published: it is verified again where it arrives. */
async function handOverReused(session, from, { bundlePath, files }, search) {
    if (files === null)
        throw new RangeError('rows that were not published cannot be reused');
    const { out } = session;
    await (0,promises_.copyFile)(bundlePath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluation));
    await (0,promises_.copyFile)(files.samplesPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.samples));
    await (0,promises_.copyFile)(files.saltsPath, (0,external_node_path_.join)(out, run_files/* FILES */.cn.salts));
    return writeIndex(session, search, { state: 'reused', from });
}
/**
 * Hands over that nothing came of it, so that the job which may sign records the attempt.
 *
 * @param error without the values of secrets
 */
async function handOverAborted(session, progress, { code, message }, search) {
    return writeIndex(session, search, {
        state: 'aborted',
        started: progress.started,
        reason: { code, message: message.slice(0, 10_000) },
        evaluations: progress.list(),
    });
}
async function writeIndex(session, search, own) {
    const { context, located, startedOn, out, work } = session;
    const index = {
        schema: 'mira-handover/1',
        ...own,
        origin: { runId: context?.runId ?? null, attempt: context?.attempt ?? null, commit: context?.sha ?? null },
        plan: (0,plan/* planDigest */.Gb)(located.plan),
        startedOn: startedOn.toISOString(),
        files: await filesIn(out),
    };
    dist/* parse */.qgA(schema/* handoverSchema */.z, index);
    const text = `${JSON.stringify(index, null, 2)}\n`;
    await (0,secrets/* requireNoSecretIn */.Ul)(text, run_files/* FILES */.cn.handover, search, work);
    const path = await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.handover), text);
    return { path, digest: (0,digest/* sha256 */.sc)(Buffer.from(text)) };
}
const HANDED = new Set([
    run_files/* FILES */.cn.samples,
    run_files/* FILES */.cn.salts,
    run_files/* FILES */.cn.environment,
    run_files/* FILES */.cn.model,
    run_files/* FILES */.cn.modelDigests,
    run_files/* FILES */.cn.evaluation,
    run_files/* FILES */.cn.evaluationUnsigned,
]);
async function filesIn(folder) {
    const files = [];
    for (const name of (await (0,promises_.readdir)(folder)).toSorted()) {
        if (!HANDED.has(name) && !(0,run_files/* isLog */.V_)(name))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        files.push({ name, size: (await (0,promises_.stat)(path)).size, digest: `sha256:${hash.digest('hex')}` });
    }
    return files;
}

// EXTERNAL MODULE: ./build/commands/run/evaluate.js
var evaluate = __webpack_require__(81058);
// EXTERNAL MODULE: ./build/commands/run/frame.js
var run_frame = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/commands/run/prepare.js + 1 modules
var prepare = __webpack_require__(46607);
// EXTERNAL MODULE: ./build/commands/run/reuse.js
var reuse = __webpack_require__(69289);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var session = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/commands/run/state.js + 1 modules
var state = __webpack_require__(27871);
;// CONCATENATED MODULE: ./build/commands/evaluate.js










/**
 * `mira evaluate`, the job without signing rights: carries the plan out and hands its evidence over to `mira attest`. What it
 * checks of releases and baselines it checks so that no measurement is lost to what the other job would refuse.
 */
async function evaluateCommand(options, environment, host) {
    return (0,run_frame/* inFrame */.T)(() => (0,session/* openSession */.fA)({ ...options, comment: false }, environment, host, 'never-signs'), host, async (session, search, known) => {
        refuseOpenHandover(session);
        const { identified, baseline } = await (0,prepare/* prepare */.i)(session, known);
        // in a terminal nobody can say yet whether the evidence will be signed
        const earlier = session.context === null ? null : await (0,reuse/* reuse */.TI)(session, identified, baseline);
        if (earlier !== null && earlier.reused !== null) {
            const { from, evaluation } = earlier.reused;
            host.info(`Nothing changed since the ${from === 'cache' ? 'cached evaluation' : 'baseline'}: nothing is measured`);
            return told(session, await handOverReused(session, from, evaluation, search));
        }
        const before = session.warnings.length;
        const evidence = await (0,evaluate/* evaluate */._)(session, identified, search, known.progress);
        const stated = await (0,state/* state */.w)(session, identified, baseline, search, evidence);
        const warnings = session.warnings.slice(before);
        for (const warning of session.warnings)
            host.warning(warning);
        return told(session, await handOver(session, identified, stated, warnings, search));
    }, afterFailure);
}
const afterFailure = async (session, search, { progress }, error) => {
    told(session, await handOverAborted(session, progress, error, search));
};
function told({ host, out, options }, { digest }) {
    host.info(`The evidence lies in ${options.out}; its index has the digest ${digest}`);
    host.output('evidence-path', out);
    host.output('evidence-digest', digest);
    if (options.json)
        host.result(JSON.stringify({ evidence: options.out, digest }));
    return 0;
}
/**
 * The folder holds everything open, and everybody who may read a public repository may read its artifacts.
 *
 * @throws MiraError E_CONFIG_VALUE
 */
function refuseOpenHandover({ context, plan, located }) {
    if (context === null || context.repository.private === true)
        return;
    const closed = Object.keys(plan.evaluations).find((name) => (0,publish/* publishedParts */.n)(plan, name).length < parts/* PART_NAMES */.zK.length);
    if (closed === undefined)
        return;
    throw new errors/* MiraError */.gx('E_CONFIG_VALUE', `evidence.publish closes parts of the evaluation ${closed}, which would lie open in the artifact between two jobs`, {
        at: located.place(['evidence', 'publish']),
        hint: 'Publish everything, use a private repository, or let one job do it all (the action itself, or mira run).',
    });
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _run_attest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20672);
/* harmony import */ var _run_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _run_conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18331);
/* harmony import */ var _run_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81058);
/* harmony import */ var _run_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8864);
/* harmony import */ var _run_identify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42497);
/* harmony import */ var _run_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46607);
/* harmony import */ var _run_reuse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69289);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27871);










/**
 * `mira run` and the action: evaluate, attest, compare, gate, report, the flow of design.md §2 in one job. Returns the exit
 * status of design.md §4.
 */
async function runCommand(options, environment, host) {
    return (0,_run_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .inFrame */ .T)(() => (0,_run_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .fA)(options, environment, host), host, async (session, search, known) => {
        const prepared = await (0,_run_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .i)(session, known);
        const { identified, baseline } = prepared;
        const measured = async () => {
            const { progress } = known;
            const begin = () => (0,_run_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .recordStart */ .cv)(session, identified, progress, search);
            const evidence = await (0,_run_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(session, identified, search, progress, begin);
            if (session.method !== null)
                await (0,_run_identify_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmUnchanged */ .e)(session, identified);
            return (0,_run_attest_js__WEBPACK_IMPORTED_MODULE_0__/* .attest */ .s)(session, identified, await (0,_run_state_js__WEBPACK_IMPORTED_MODULE_9__/* .state */ .w)(session, identified, baseline, search, evidence));
        };
        const evaluation = (await (0,_run_reuse_js__WEBPACK_IMPORTED_MODULE_7__/* .reuse */ .TI)(session, identified, baseline)) ?? (await measured());
        return (0,_run_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(session, prepared, evaluation, search);
    });
}


/***/ }),

/***/ 81058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95348);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65028);


/**
 * Stations 4 to 7: runs the harnesses and commits to what they measured.
 *
 * @param begin called when everything is there, right before the first harness
 */
async function evaluate(session, identified, search, progress, begin = async () => { }) {
    const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .x)(session, identified.images, progress, begin);
    try {
        return { findings: measured.findings, committed: await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(session, measured, search) };
    }
    finally {
        await measured.sorted.close();
    }
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
function jsonReport({ verified, checks, statement, identity }) {
    return {
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        statement,
        identity,
    };
}


/***/ })

};
