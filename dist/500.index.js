export const id = 500;
export const ids = [500];
export const modules = {

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/claim-table.js
var claim_table = __webpack_require__(64690);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/report/markdown.js




function sectionsOf(report, before) {
    const sections = [
        { markdown: markdown_alert(report), expendable: 0 },
        failure(report),
        changedClaims(report),
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
    const since = headline.since && report.baseline !== null ? ` since ${baselineLink(report.baseline)}.` : '';
    const rest = headline.rest === '' ? '' : ` ${headline.rest}`;
    return `> [!${headline.tone}]\n> **${headline.bold}**${since}${rest}`;
}
function baselineLink({ label, url }) {
    return url === null ? (0,report_text/* codeSpan */.SS)(label) : `[${(0,report_text/* codeSpan */.SS)(label)}](${url})`;
}
function failure({ outcome }) {
    if (outcome.kind !== 'failed')
        return null;
    const { code, message, hint } = outcome.error;
    const what = `**${code}** ${(0,report_text/* codeSpan */.SS)(message)}`;
    return { markdown: hint === null ? what : `${what}\n\n${(0,report_text/* codeBlock */.DV)(hint)}`, expendable: 0 };
}
function changedClaims(report) {
    const shown = (0,claim_table/* inOrderOfInterest */.N)((0,report_report/* claimsOf */.d)(report.outcome)).filter(({ verdict }) => verdict === 'regressed' || verdict === 'inconclusive');
    return table(shown, report.baseline?.label ?? null, 1);
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
function whatChanged({ changes, baseline }) {
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
    const body = ['| | | before | here | |', '|---|---|---|---|---|', ...rows].join('\n');
    return { markdown: fold(title, body), expendable: 4 };
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
        lines.push(`${baselineLink(baseline)} was signed by ${signerText(baseline.signer)}${log}; all ${(0,report_text/* formatCount */.B4)(baseline.samples)} samples were recomputed.`);
        if (baseline.others.length > 0) {
            const others = baseline.others.map((name) => (0,report_text/* codeSpan */.SS)(name)).join(', ');
            lines.push(`Other evaluations on that release, signed later: ${others}.`);
        }
        if (baseline.passedOver.length > 0) {
            const passed = baseline.passedOver.map((tag) => (0,report_text/* codeSpan */.SS)(tag)).join(', ');
            lines.push(`Nearer releases without an evaluation: ${passed}.`);
        }
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

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/github/releases.js
var releases = __webpack_require__(97734);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
 * @throws MiraError E_RELEASE_IMMUTABLE; what `GitHub.send` throws
 */
async function attachToRelease(github, position, files) {
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

// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/signing/signer.js + 1 modules
var signer = __webpack_require__(24088);
// EXTERNAL MODULE: ./build/gate/outcome.js
var outcome = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
;// CONCATENATED MODULE: ./build/statements/compose.js



function subjectOf({ name, root }) {
    return [{ name, digest: { sha256: (0,build_digest/* hexOf */.ZD)(root) } }];
}
function evaluationStatementOf(subject, predicate) {
    return { _type: uris/* STATEMENT_TYPE */.zG, subject: subjectOf(subject), predicateType: uris/* EVALUATION_TYPE */.Q9, predicate };
}
function attemptStatementOf(subject, predicate) {
    return { _type: uris/* STATEMENT_TYPE */.zG, subject: subjectOf(subject), predicateType: uris/* ATTEMPT_TYPE */.Lc, predicate };
}
/** The gate's verdict as a SLSA VSA (contracts.md §4). */
function gateStatementOf(subject, facts) {
    return {
        _type: uris/* STATEMENT_TYPE */.zG,
        subject: subjectOf(subject),
        predicateType: uris/* VSA_TYPE */.gs,
        predicate: {
            verifier: { id: uris/* GATE_VERIFIER_ID */.DU, version: { 'mira-attest': facts.version } },
            timeVerified: facts.time,
            resourceUri: facts.resourceUri,
            policy: { uri: facts.policyUri, digest: { sha256: (0,build_digest/* hexOf */.ZD)(facts.policy) } },
            inputAttestations: facts.inputs.map((digest) => ({ digest: { sha256: (0,build_digest/* hexOf */.ZD)(digest) } })),
            verificationResult: facts.gate.passed ? 'PASSED' : 'FAILED',
            verifiedLevels: (0,outcome/* verifiedLevels */.M8)(facts.claims, facts.gate.passed),
            miraVerdicts: facts.claims.map(({ id, verdict, reason }) => ({ claim: id, verdict, reason })),
        },
    };
}

// EXTERNAL MODULE: ./build/commands/run/files.js
var run_files = __webpack_require__(35310);
;// CONCATENATED MODULE: ./build/harness/formats/reader.js
/** Version of what the readers make of a file; part of the measurement digest. */
const READER_VERSION = '1';

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/evaluation.js
var evaluation = __webpack_require__(81525);
;// CONCATENATED MODULE: ./build/commands/run/predicate.js




/** Station 9: the evaluation predicate (contracts.md §2). */
function predicateOf(session, identified, measured, commitments, claims, previous) {
    const { plan } = session;
    const { model } = identified;
    const images = Object.entries(plan.evaluations);
    return {
        plan: { uri: planUri(session), digest: { sha256: (0,build_digest/* hexOf */.ZD)(session.planDigest) }, content: planContent(session) },
        measurement: identified.measurement,
        model: { root: model.root, manifest: model.manifest, files: model.files.length, bytes: model.bytes },
        materials: materialsOf(identified),
        harness: measured.outputs.map(({ evaluation, output }) => ({
            evaluation,
            format: output.format,
            name: output.harness.name,
            version: output.harness.version,
            reader: READER_VERSION,
        })),
        environment: {
            evaluations: Object.fromEntries(images.map(([name, { image }]) => [
                name,
                { ranIn: 'host', image: image === null ? null : 'declared' },
            ])),
        },
        evidence: commitments.map(({ task, root, count }) => ({ task, root, count, publish: [...evaluation/* EVIDENCE_PARTS */.lS] })),
        claims: [...claims],
        run: runOf(session, measured.finishedOn),
        previous: previous === null ? null : { digest: { sha256: (0,build_digest/* hexOf */.ZD)(previous.digest) } },
        coverage: {
            attested: ['model', 'materials', 'evidence', 'claims', 'plan'],
            asserted: ['run.startedOn', 'run.finishedOn', 'environment', 'harness'],
            notCovered: ['files that the harness reads and nobody declared', 'what the harness fetched while it ran'],
        },
    };
}
/** The model first, then the materials of all evaluations, each once. */
function materialsOf({ model, subject, materials }) {
    const all = new Map([
        ['model', { id: 'model', kind: 'model', name: subject.name, digest: { sha256: (0,build_digest/* hexOf */.ZD)(model.manifest) } }],
    ]);
    for (const own of materials.values()) {
        for (const { kind, name, digest } of own) {
            const id = `${kind}:${name}`;
            all.set(id, { id, kind, name, digest: { sha256: (0,build_digest/* hexOf */.ZD)(digest) } });
        }
    }
    return [...all.values()];
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
    return (0,json/* parseJson */.qF)(JSON.stringify(plan));
}

;// CONCATENATED MODULE: ./build/commands/run/attempt.js







/**
 * The record that a run was tried and why it ended (contracts.md §3): signed where the run signs, without rows or log.
 *
 * @param error without the values of secrets
 * @returns the path of a signed record.
 */
async function recordAttempt(session, identified, progress, error) {
    const { out, method, host, environment } = session;
    const statement = attemptStatementOf(identified.subject, {
        plan: { digest: { sha256: (0,build_digest/* hexOf */.ZD)(session.planDigest) } },
        run: runOf(session, environment.now()),
        state: 'aborted',
        reason: { code: error.code, message: error.message },
        evaluations: progress.list(),
        evaluation: null,
    });
    if (method !== null) {
        try {
            const bundle = await (0,signer/* signStatement */.fT)(statement, method);
            return await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.attempt), bundle.json);
        }
        catch (failure) {
            host.warning(`the record of this attempt could not be signed: ${(0,errors/* messageOf */.bD)(failure)}`);
        }
    }
    await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.attemptUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
    return null;
}

// EXTERNAL MODULE: ./build/baseline/choose.js
var choose = __webpack_require__(97069);
// EXTERNAL MODULE: ./build/baseline/find.js + 1 modules
var find = __webpack_require__(17868);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
// EXTERNAL MODULE: ./build/policy/glob.js
var glob = __webpack_require__(64757);
;// CONCATENATED MODULE: ./build/policy/signers.js


/**
 * Whether somebody's evaluations count. Without rules: any workflow of this repository, on a tag or the default branch.
 * With rules, one of them has to match.
 */
function matchSigners(identity, rules, context) {
    const refusals = rules === null ? [defaultRule(identity, context)] : rules.map((rule) => applyRule(identity, rule, context));
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
function applyRule(identity, rule, context) {
    if ('key' in rule) {
        const hint = context.keys.get(rule.key);
        return identity.kind === 'key' && identity.hint === hint ? null : `not signed by the key ${rule.key}`;
    }
    if (identity.kind === 'key')
        return `a key (${identity.hint}) signed, not the workflow ${rule.workflow}`;
    const own = rule.workflow.startsWith(`${context.repository}/`);
    return (issuedByGitHub(identity) ??
        byWorkflow(identity, rule.workflow) ??
        (own ? ofThisRepository(identity, context) : null) ??
        (rule.ref === null ? onDefaultRefs(identity, context) : onRef(identity, rule.ref)));
}
function issuedByGitHub({ issuer }) {
    return issuer === certified_identity/* GITHUB_ISSUER */.oX ? null : `the identity was issued by ${issuer ?? 'nobody'}, not by GitHub Actions`;
}
/**
 * The workflow that was triggered and the one that held the job both have to be the one named: a workflow that others
 * can call would otherwise sign for everybody who calls it.
 */
function byWorkflow({ workflow, san }, expected) {
    for (const url of [workflow, san]) {
        const path = url === null ? null : ((0,certified_identity/* parseWorkflowUrl */.uN)(url)?.path ?? null);
        if (path !== expected)
            return `signed by ${path ?? url ?? 'no workflow'}, not by ${expected}`;
    }
    return null;
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
    if (identity.ref !== null && (identity.ref === branch || (0,glob/* matchesGlob */.k)('refs/tags/*', identity.ref)))
        return null;
    return `signed on ${identity.ref ?? 'no ref'}, which is neither a tag nor the default branch`;
}
function onRef({ ref }, pattern) {
    return ref !== null && (0,glob/* matchesGlob */.k)(pattern, ref) ? null : `signed on ${ref ?? 'no ref'}, not on ${pattern}`;
}

// EXTERNAL MODULE: ./build/signing/key.js
var key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/verification/verify.js
var verify = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var run_session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/run/baseline.js











/**
 * Station 12: finds the baseline and verifies it before one number of it is used. `null` on a first release.
 *
 * @throws MiraError with the code of the check that failed: a baseline that does not verify is never "no baseline"
 */
async function verifiedBaseline(session) {
    const { plan, github, context, warnings } = session;
    const source = (0,choose/* baselineSource */.f)(plan.baseline);
    if (source.kind === 'file' && session.baselineFile !== null) {
        const evaluation = await verifyCandidate(session, session.baselineFile, source.path);
        return baselineOf(evaluation, { label: source.path, url: null, others: [], passedOver: [] });
    }
    if (github === null || context === null) {
        if (source.kind === 'tag') {
            throw new errors/* MiraError */.gx('E_BASELINE_MISSING', `the release ${source.tag} can only be fetched in a GitHub job with a token`, {
                hint: 'Name the path of a bundle instead: --baseline path/to/mira-evaluation.sigstore.json.',
            });
        }
        warnings.push('nothing was compared: outside a GitHub job no release can be looked up; name a bundle with --baseline');
        return null;
    }
    const found = await (0,find/* findBaseline */.X)(github, {
        trigger: context.trigger,
        prereleases: source.kind === 'latest' && source.prereleases,
        named: source.kind === 'tag' ? source.tag : null,
        folder: (0,external_node_path_.join)(session.work, 'baseline'),
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
    const [first, ...others] = verified;
    if (first === undefined)
        throw new RangeError('a found baseline has candidates');
    return baselineOf(first.evaluation, {
        label: tag,
        url,
        others: others.map(({ name }) => name),
        passedOver: found.passed,
    });
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
        },
    };
}
/**
 * Verifies an evaluation that somebody published, exactly alike for baselines and for what comes out of a cache.
 *
 * @param release the tag of the release that it lies on, if it lies on one
 */
async function verifyCandidate(session, candidate, name, release = null) {
    const { plan, context, trustRoot } = session;
    const { samplesPath, saltsPath } = candidate;
    if (samplesPath === null || saltsPath === null) {
        throw new errors/* MiraError */.gx('E_EVIDENCE', `the samples of ${name} are not there, so that nothing of it can be recomputed`, {
            hint: 'Its samples and salts have to lie beside the bundle; restore them, or name another baseline.',
        });
    }
    const keys = await signerKeys(session);
    const rules = {
        repository: context?.repository.fullName ?? '',
        repositoryId: context?.repository.id ?? null,
        defaultBranch: context?.repository.defaultBranch ?? null,
        keys: new Map([...keys].map(([path, key]) => [path, key.hint])),
    };
    const files = { samplesPath, saltsPath };
    const report = await (0,verify/* verifyBundle */.I)(candidate.bundle, {
        type: 'evaluation',
        identity: { kind: 'policy', keys: [...keys.values()] },
        trustRoot,
        samples: files,
        policy: (identity) => {
            if (context === null && plan.signers === null)
                return NOBODY_NAMED;
            const match = matchSigners(identity, plan.signers, rules);
            return match.counts ? signedForOther(identity, release) : match.why;
        },
    });
    if (!report.verified) {
        const failed = report.checks.find(({ status }) => status === 'failed');
        throw new errors/* MiraError */.gx(failed?.code ?? 'E_SIGNATURE', `${name} does not verify (${failed?.name ?? 'unknown check'}): ${failed?.detail ?? ''}`, {
            hint: failed?.hint ??
                'A baseline that does not verify is never used. Restore the original files, or name another baseline.',
        });
    }
    const { statement, identity, digest, logIndex, integratedTime } = report;
    return {
        statement,
        files,
        bundlePath: candidate.bundlePath,
        digest,
        signer: signerFacts(identity, logIndex),
        certifiedTime: integratedTime,
        fileDigests: await readFileDigests(candidate, statement.predicate.model.root),
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
        return (0,key/* loadVerificationKey */.LX)((0,run_session/* pathIn */.lW)(session, path));
    }
    const inRepository = (0,external_node_path_.join)((0,external_node_path_.dirname)(configPath), path);
    const pem = await (0,contents/* getFile */.l)(github, inRepository, trigger.baseSha);
    if (pem !== null)
        return (0,key/* parseVerificationKey */.Qq)(pem.toString('utf8'), inRepository);
    throw new errors/* MiraError */.gx('E_KEY', `the key ${inRepository} that signers names is not in the commit that this change is based on`, {
        hint: 'Commit the public key to the base branch first: a change may not bring the key that it is judged by.',
    });
}
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
    const bytes = await (0,promises_.readFile)(candidate.digestsPath);
    if ((0,build_digest/* sha256Hex */.fg)(bytes) !== (0,build_digest/* hexOf */.ZD)(root))
        return null;
    const digests = new Set();
    for (let at = 0; at < bytes.length; at += DIGEST_BYTES)
        digests.add(bytes.subarray(at, at + DIGEST_BYTES).toString('hex'));
    return digests;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/model/oms.js
var oms = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js + 7 modules
var evidence_folder = __webpack_require__(83383);
// EXTERNAL MODULE: ./build/commands/run/claims.js
var run_claims = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/images/pinned.js
var pinned = __webpack_require__(87217);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/model/progress.js
var model_progress = __webpack_require__(66743);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
;// CONCATENATED MODULE: ./build/plan/measurement.js


/**
 * What was measured on what (contracts.md §1): the same digest means that running the harness again would measure the
 * same thing. Claims, margins, gate and limits are not in it.
 *
 * @param manifest digest of the model's canonical manifest
 */
function measurementDigest(plan, manifest, materials) {
    const evaluations = {};
    for (const [name, evaluation] of Object.entries(plan.evaluations)) {
        const own = materials.get(name) ?? [];
        const image = own.find(({ kind }) => kind === 'image');
        evaluations[name] = {
            run: evaluation.run,
            format: evaluation.format,
            output: evaluation.output,
            env: evaluation.env,
            secrets: evaluation.secrets,
            okExitCodes: evaluation.okExitCodes,
            materials: own
                .filter(({ kind }) => kind !== 'image')
                .map(({ kind, name: path, digest }) => ({ kind, name: path, digest }))
                .sort((a, b) => Buffer.compare(Buffer.from(`${a.kind}:${a.name}`), Buffer.from(`${b.kind}:${b.name}`))),
            image: image === undefined ? null : { ref: image.name, digest: image.digest },
            reader: READER_VERSION,
        };
    }
    return (0,json/* jsonDigest */.jW)({ v: 1, model: manifest, evaluations });
}
/** Whether earlier rows may stand for a new run: an evaluation that names no material could depend on anything. */
function isReusable(plan, materials) {
    return Object.keys(plan.evaluations).every((name) => (materials.get(name) ?? []).length > 0);
}

;// CONCATENATED MODULE: ./build/commands/run/identify.js









/** Stations 2 and 3: hashes the model and the materials, looks the images up in the lock. */
async function identify(session) {
    const { plan, located } = session;
    const model = await (0,manifest/* hashModel */.ku)((0,run_session/* pathIn */.lW)(session, plan.model.path), {
        ignore: plan.model.ignore,
        at: located.place(['model']),
        policy: { allowPickle: plan.model.allowPickle },
        signal: session.environment.signal,
        progress: (progress) => session.host.info((0,model_progress/* progressLine */.o)(progress)),
    });
    if (model.codeBearing.length > 0) {
        session.warnings.push(`loading the model runs code of its own: ${model.codeBearing.map(refusals/* quoted */.TL).join(', ')}`);
    }
    const images = await (0,pinned/* pinnedDigests */.k)(session.root, plan, (path) => session.located.place(path));
    const materials = new Map();
    for (const [name, evaluation] of Object.entries(plan.evaluations)) {
        const own = await hashMaterials(session, name, evaluation);
        const digest = images.get(name);
        materials.set(name, digest === undefined || evaluation.image === null
            ? own
            : [...own, { kind: 'image', name: evaluation.image, digest }]);
    }
    const subject = { name: (0,external_node_path_.basename)((0,external_node_path_.resolve)((0,run_session/* pathIn */.lW)(session, plan.model.path))), root: model.root };
    return { model, subject, materials, measurement: measurementDigest(plan, model.manifest, materials) };
}
async function hashMaterials(session, name, evaluation) {
    const materials = [];
    for (const [key, kind] of KINDS) {
        for (const [index, path] of evaluation[key].entries()) {
            const at = session.located.place(['evaluations', name, key, index]);
            materials.push({ kind, name: path, digest: await (0,manifest/* hashPath */.Gv)((0,run_session/* pathIn */.lW)(session, path), { at }) });
        }
    }
    for (const path of await programFiles(session, evaluation)) {
        materials.push({ kind: 'harness', name: path, digest: await (0,manifest/* hashPath */.Gv)((0,run_session/* pathIn */.lW)(session, path)) });
    }
    return materials;
}
const KINDS = [
    ['datasets', 'dataset'],
    ['prompts', 'prompts'],
    ['scorer', 'scorer'],
];
/** Argument words that name a file of the workspace are materials by themselves, unless they are declared as others. */
async function programFiles(session, evaluation) {
    const declared = new Set([...evaluation.datasets, ...evaluation.prompts, ...evaluation.scorer]);
    const found = new Set();
    for (const word of evaluation.run) {
        if (word.startsWith('/') || word.includes('{') || word.split('/').includes('..'))
            continue;
        const path = word.replace(/^(?:\.\/+)+/u, '');
        if (path === '' || declared.has(path))
            continue;
        if (await isFile((0,run_session/* pathIn */.lW)(session, path)))
            found.add(path);
    }
    return [...found];
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Hashes the model and the materials again, after strangers' code ran beside them.
 *
 * @throws MiraError E_FILE_CHANGED when they are not what was evaluated
 */
async function confirmUnchanged(session, before) {
    const { plan } = session;
    const model = await (0,manifest/* hashModel */.ku)((0,run_session/* pathIn */.lW)(session, plan.model.path), {
        ignore: plan.model.ignore,
        signal: session.environment.signal,
        progress: (progress) => session.host.info((0,model_progress/* progressLine */.o)(progress)),
    });
    if (model.manifest !== before.model.manifest)
        throw changed('the model');
    for (const { kind, name, digest } of [...before.materials.values()].flat()) {
        if (kind !== 'image' && (await (0,manifest/* hashPath */.Gv)((0,run_session/* pathIn */.lW)(session, name))) !== digest)
            throw changed((0,refusals/* quoted */.TL)(name));
    }
}
function changed(what) {
    return new errors/* MiraError */.gx('E_FILE_CHANGED', `${what} changed while it was evaluated`, {
        hint: 'Let the harness write to {out} only; nothing was signed.',
    });
}

// EXTERNAL MODULE: ./build/harness/formats/index.js + 7 modules
var formats = __webpack_require__(21500);
// EXTERNAL MODULE: ./build/harness/formats/tree.js
var tree = __webpack_require__(84666);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/harness/environment.js
var harness_environment = __webpack_require__(27238);
;// CONCATENATED MODULE: ./build/harness/process-group.js
/** Between asking a process to end and making it. */
const GRACE_MS = 5000;
/** A process that leads a group of its own, with everything that it started. */
class ProcessGroup {
    #leader;
    #kill = null;
    constructor(leader) {
        this.#leader = leader;
    }
    /** Asks the group to end, and ends it five seconds later. */
    stop(graceMs = GRACE_MS) {
        if (this.#kill !== null)
            return;
        this.#signal('SIGTERM');
        this.#kill = setTimeout(() => this.#signal('SIGKILL'), graceMs);
    }
    /** Ends what is left of the group at once. */
    end() {
        if (this.#kill !== null)
            clearTimeout(this.#kill);
        this.#signal('SIGKILL');
    }
    #signal(signal) {
        const { pid } = this.#leader;
        if (pid === undefined)
            return;
        try {
            process.kill(-pid, signal);
        }
        catch {
            // no group is left, or the system knows none
            this.#leader.kill(signal);
        }
    }
}

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
    const log = (0,external_node_fs_.createWriteStream)(run.log, { mode: 0o600 });
    const tail = new Tail();
    try {
        await (0,external_node_events_.once)(log, 'open');
        // each write reports its own failure
        log.on('error', () => undefined);
        const child = await start(run, environment);
        return judge(run, await supervise(run, child, log, tail), tail);
    }
    finally {
        run.foreign.end();
        await new Promise((resolve) => log.end(resolve));
    }
}
async function start(run, env) {
    const [program = '', ...args] = run.argv;
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd: run.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        await (0,external_node_events_.once)(child, 'spawn');
        return child;
    }
    catch (error) {
        const missing = (0,errors/* systemCode */.xU)(error) === 'ENOENT';
        const why = missing ? 'there is no such program' : (0,errors/* messageOf */.bD)(error);
        throw new errors/* MiraError */.gx('E_HARNESS_NOT_FOUND', `${run.name}: "${program}" could not be started: ${why}`, {
            hint: 'Check the first word of `run`, and that an earlier step installs it: it has to be on the PATH, or be a path.',
            cause: error,
        });
    }
}
/** Pipes that a process outside the group still holds are not waited for any longer. */
const DRAIN_MS = 2000;
async function supervise(run, child, log, tail) {
    const group = new ProcessGroup(child);
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
function judge(run, ending, tail) {
    const lines = tail.lines();
    const hint = lines.length === 0 ? 'It printed nothing.' : `The last lines of its output:\n${lines.join('\n')}`;
    if (ending.kind === 'timeout') {
        throw new errors/* MiraError */.gx('E_HARNESS_TIMEOUT', `${run.name}: the harness did not end within ${run.timeoutSeconds} s`, {
            hint: `Raise \`timeout\` if it needs longer. ${hint}`,
        });
    }
    if (ending.kind === 'signal') {
        const memory = ending.signal === 'SIGKILL' ? 'The machine may have been out of memory. ' : '';
        throw new errors/* MiraError */.gx('E_HARNESS_EXIT', `${run.name}: the harness was ended by ${ending.signal}`, {
            hint: `${memory}${hint}`,
        });
    }
    if (run.okExitCodes.includes(ending.code))
        return ending.code;
    throw new errors/* MiraError */.gx('E_HARNESS_EXIT', `${run.name}: the harness ended with status ${ending.code}`, { hint });
}

// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/error-codes.js
var error_codes = __webpack_require__(14041);
;// CONCATENATED MODULE: ./build/commands/run/secrets.js



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
        throw new errors/* MiraError */.gx('E_SECRET_MISSING', `the secret ${name} of the evaluation "${evaluation}" is not set`, {
            hint: `Pass it to the step: env: { ${name}: \${{ secrets.${name} }} }`,
        });
    }));
}
/** Tokens of the job that must not end up in anything that is stored. */
const JOB_TOKENS = [
    'INPUT_TOKEN',
    'GITHUB_TOKEN',
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
    for (const [name] of declared.filter(([, value]) => !(0,evidence_secrets/* isSearchable */.li)(value))) {
        session.warnings.push(`the secret ${name} is shorter than 8 bytes: it is masked, but not searched for`);
    }
    const tokens = valuesOf(env, JOB_TOKENS);
    maskAll(session.host, tokens);
    const search = new Map([...declared, ...tokens]);
    for (const [index, line] of keyLines(session.method).entries())
        search.set(`the signing key (line ${index + 1})`, line);
    return new evidence_secrets/* SecretSearch */.pu(search);
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
/** The error as it may be told: one that quotes what a program wrote may hold the value of a secret. */
async function withoutSecrets(error, search) {
    const { code, message, hint, at } = error;
    const hit = await (0,evidence_secrets/* findSecret */.mt)(search, [Buffer.from([message, hint ?? '', at?.file ?? ''].join('\n'))]);
    if (hit === null)
        return error;
    return new errors/* MiraError */.gx(code, error_codes/* ERROR_CODES */.O[code][1].replace(/\.$/u, ''), {
        hint: `The value of ${hit.name} stands in what would be quoted here. Keep the harness from writing it into its output, and consider replacing the secret.`,
    });
}

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
async function measure(session, progress) {
    const outputs = [];
    const secrets = new Map(Object.entries(session.plan.evaluations).map(([name, evaluation]) => [
        name,
        harnessSecrets(session.environment.env, name, evaluation.secrets),
    ]));
    progress.started = true;
    for (const [name, evaluation] of Object.entries(session.plan.evaluations)) {
        progress.set(name, 'incomplete');
        const log = (0,external_node_path_.join)(session.work, `mira-harness-${name}.log`);
        progress.logs.push({ evaluation: name, path: log });
        const output = await runOne(session, name, evaluation, log, secrets.get(name) ?? new Map());
        outputs.push({ evaluation: name, output });
    }
    const tasks = tasksOf(outputs);
    const sorted = await (0,spool/* spoolSamples */.j)(allRows(outputs, progress), session.work);
    return {
        ...tasks,
        harnesses: new Map(outputs.map(({ evaluation, output }) => [evaluation, output.harness.name])),
        outputs,
        sorted,
        logs: progress.logs,
        finishedOn: session.environment.now(),
    };
}
async function runOne(session, name, evaluation, log, secrets) {
    const { host, environment, plan } = session;
    const out = (0,external_node_path_.join)(session.work, `out-${name}`);
    await (0,promises_.mkdir)(out);
    const fill = (text) => text.replaceAll('{model}', (0,run_session/* pathIn */.lW)(session, plan.model.path)).replaceAll('{out}', out);
    if (evaluation.image !== null) {
        session.warnings.push(`the evaluation ${name} ran on the host; its image ${evaluation.image} is only declared`);
    }
    const path = (0,external_node_path_.resolve)(session.root, fill(evaluation.output));
    const earlier = await stampsAt(path);
    const before = Date.now();
    await runHarness({
        name,
        argv: evaluation.run.map((word) => fill(word)),
        cwd: session.root,
        base: environment.env,
        env: evaluation.env,
        secrets,
        timeoutSeconds: evaluation.timeoutSeconds,
        okExitCodes: evaluation.okExitCodes,
        log,
        signal: environment.signal,
        foreign: host.foreign(`${name}: ${evaluation.run.join(' ')}`),
    });
    const output = await (0,formats/* openOutput */.c)(path, { format: evaluation.format, task: name });
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
/** The rows of all outputs, one after another; an evaluation is finished when all of its rows could be read. */
async function* allRows(outputs, progress) {
    for (const { evaluation, output } of outputs) {
        yield* output.rows();
        progress.set(evaluation, 'finished');
    }
}

;// CONCATENATED MODULE: ./build/commands/run/evaluate.js















/** Stations 4 to 10: measures, commits, claims, and signs where the run signs. */
async function evaluate(session, identified, previous, search, progress) {
    const measured = await measure(session, progress);
    try {
        if (session.method !== null)
            await confirmUnchanged(session, identified);
        return await attest(session, identified, previous, search, measured);
    }
    finally {
        await measured.sorted.close();
    }
}
async function attest(session, identified, previous, search, measured) {
    const { work, out, method, host } = session;
    const samples = (0,external_node_path_.join)(work, run_files/* FILES */.cn.samples);
    const salts = (0,external_node_path_.join)(work, run_files/* FILES */.cn.salts);
    const secrets = new Map([...measured.sorted.counts.keys()].map((task) => [task, (0,external_node_crypto_.randomBytes)(32)]));
    for (const { path } of measured.logs)
        await (0,evidence_folder/* requireNoSecret */.N)(path, search);
    const commitments = await (0,evidence_folder/* writeEvidence */.n)(measured.sorted, secrets, samples, salts, search);
    const claims = await (0,run_claims/* makeClaims */.a)(session, measured, measured.sorted.rows(), commitments, identified.materials);
    const predicate = predicateOf(session, identified, measured, commitments, claims, previous);
    const statement = dist/* parse */.qgA(evaluation/* evaluationStatement */._S, evaluationStatementOf(identified.subject, predicate));
    const text = `${JSON.stringify(statement, null, 2)}\n`;
    // before anything is signed: a signature goes to services that keep what they are sent
    await requireNoSecretIn(text, run_files/* FILES */.cn.evaluationUnsigned, search, work);
    const files = await keep(session, [samples, salts], measured);
    files.push(await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.modelDigests), (0,digests_file/* digestsFile */.O)(identified.model.files)));
    if (method === null) {
        await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluationUnsigned), text);
        return { claims, rows: await rowsOf(out), digest: null, bundle: null, reused: null, files };
    }
    host.info('Signing the evaluation');
    const bundle = await (0,signer/* signStatement */.fT)(statement, method);
    files.push(await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluation), bundle.json));
    files.push(await signModel(session, identified, method));
    return { claims, rows: await rowsOf(out), digest: bundle.digest, bundle, reused: null, files };
}
/** Moves evidence and logs to the output folder, once nothing speaks against it. Only the evidence is to be published. */
async function keep(session, evidence, measured) {
    const { out } = session;
    for (const log of measured.logs)
        await keepLog(out, log);
    const kept = [];
    for (const [index, name] of [run_files/* FILES */.cn.samples, run_files/* FILES */.cn.salts].entries()) {
        await (0,promises_.copyFile)(evidence[index] ?? '', (0,external_node_path_.join)(out, name));
        kept.push((0,external_node_path_.join)(out, name));
    }
    return kept;
}
async function keepLog(out, { evaluation, path }) {
    await (0,promises_.copyFile)(path, (0,external_node_path_.join)(out, (0,run_files/* logName */.Is)(evaluation)));
}
/** After a run that did not finish: its logs, as far as no secret stands in them. */
async function keepLogs({ out }, logs, search) {
    for (const log of logs) {
        try {
            await (0,evidence_folder/* requireNoSecret */.N)(log.path, search);
            await keepLog(out, log);
        }
        catch {
            // a log that holds a secret, or that was never written, is not kept; the error itself is told already
        }
    }
}
async function rowsOf(out) {
    const opened = await (0,evidence_folder.openEvidence)((0,external_node_path_.join)(out, run_files/* FILES */.cn.samples), (0,external_node_path_.join)(out, run_files/* FILES */.cn.salts));
    return () => opened.rows();
}
/** Searches a text that is to become a file of that name; until then it lies in the temporary folder alone. */
async function requireNoSecretIn(text, name, search, work) {
    const draft = (0,external_node_path_.join)(work, name);
    await (0,run_files/* writeWhole */.f8)(draft, text);
    await (0,evidence_folder/* requireNoSecret */.N)(draft, search);
}
/** `model.sig`, which tools of OpenSSF Model Signing verify. */
async function signModel(session, { model, subject }, method) {
    const statement = (0,oms/* modelStatement */.J)(subject.name, model, session.plan.model.ignore);
    const signed = await (0,signer/* signStatement */.fT)(statement, method.kind === 'key' ? { ...method, hint: 'pem' } : method);
    return (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(session.out, run_files/* FILES */.cn.modelSignature), signed.json);
}

// EXTERNAL MODULE: ./build/plan/content.js
var content = __webpack_require__(75207);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/commands/run/check-commands.js


const ISSUER = 'https://token.actions.githubusercontent.com';
const OWN_REPOSITORY = 'mira-attest/mira-attest';
/**
 * Copy-paste lines with which anybody checks a signature: ours, fetched from the commit of the action that ran, and those
 * of tools that are not ours.
 *
 * @param tag the release that carries the files, to be downloaded first
 */
function checkCommands(session, signer, tag) {
    const repository = session.context?.repository.fullName ?? null;
    const download = tag === null || repository === null
        ? []
        : [`gh release download ${quoted(tag)} --repo ${repository} --pattern 'mira-*'`];
    const files = `${run_files/* FILES */.cn.evaluation} --samples ${run_files/* FILES */.cn.samples}`;
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
    const ref = signer.identity.split('@').at(-1) ?? '';
    const who = ref.startsWith('refs/tags/') ? '' : ` --ref ${quoted(ref)}`;
    const workflow = signer.identity.replace(/^https:\/\/github\.com\//u, '').replace(/@.*$/u, '');
    return {
        mira: [...download, `${cli(session)} verify ${files} --repo ${repository}${who}${root}`].join('\n'),
        others: [
            `gh attestation verify ${run_files/* FILES */.cn.modelDigests} --bundle ${run_files/* FILES */.cn.evaluation} --predicate-type ${uris/* EVALUATION_TYPE */.Q9} --repo ${repository} --signer-workflow ${quoted(workflow)}${custom === null ? '' : ` --custom-trusted-root ${quoted(custom)}`}`,
            `cosign verify-blob-attestation --bundle ${run_files/* FILES */.cn.evaluation} --type ${uris/* EVALUATION_TYPE */.Q9} --certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${ISSUER}${root} ${run_files/* FILES */.cn.modelDigests}`,
        ],
    };
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

;// CONCATENATED MODULE: ./build/commands/run/report.js






/** Puts together what a run tells when it came to verdicts. */
function reportOf(session, identified, baseline, evaluation, judged) {
    const signing = signingFacts(session, evaluation);
    const signer = signing.signed ? signing.signer : (baseline?.facts.signer ?? null);
    const tag = signing.signed ? (0,run_session/* releaseTag */.aF)(session.context) : (baseline?.facts.label ?? null);
    return {
        ...common(session, identified),
        outcome: judged.outcome,
        gate: judged.gate,
        baseline: baseline?.facts ?? null,
        measurement: measurementFacts(evaluation),
        signing,
        changes: baseline === null ? [] : changesSince(baseline, identified),
        ruleChanges: rulesSince(session, baseline),
        warnings: [...session.warnings, ...judged.notes],
        check: signer === null ? null : checkCommands(session, signer, tag),
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
        measurement: { kind: 'not-run' },
        signing: { signed: false, why: session.signing.sign ? 'it came to no claims' : session.signing.why },
        changes: [],
        ruleChanges: { since: 'base', changes: session.ruleChanges },
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
function signingFacts(session, { bundle }) {
    const { method, signing } = session;
    if (bundle === null || method === null)
        return { signed: false, why: signing.sign ? 'nothing was measured' : signing.why };
    return { signed: true, signer: ownIdentity(session, method, bundle.logIndex) };
}
function ownIdentity({ context }, method, logIndex) {
    if (method.kind === 'key')
        return { kind: 'key', hint: method.key.hint, logIndex };
    return {
        kind: 'certificate',
        identity: `${context?.serverUrl ?? ''}/${context?.workflowRef ?? ''}`,
        issuer: 'https://token.actions.githubusercontent.com',
        repositoryId: context?.repository.id ?? null,
        ownerId: context?.repository.ownerId ?? null,
        logIndex,
    };
}
/** On a pull request what it would change; else what changed since the plan that the baseline was judged by. */
function rulesSince(session, baseline) {
    const kind = session.context?.trigger.kind;
    if (kind === 'pull-request' || kind === 'merge-group' || baseline === null) {
        return { since: 'base', changes: session.ruleChanges };
    }
    const before = (0,content/* planPolicy */._)(baseline.evaluation.statement.predicate.plan.content);
    return { since: 'baseline', changes: before === null ? [] : (0,changes/* ruleChanges */.g)(before, session.plan) };
}
/** Every material of either side, before and after. */
function changesSince({ evaluation }, identified) {
    const before = new Map(evaluation.statement.predicate.materials.map((material) => [material.id, material]));
    const after = new Map(materialsOf(identified).map((material) => [material.id, material]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
        const known = after.get(id) ?? before.get(id);
        if (known === undefined)
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

// EXTERNAL MODULE: ./build/claims/id.js
var id = __webpack_require__(43299);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
        const script = `#!/bin/sh\nfor word do\n  shift\n  [ "$word" = -P ] || set -- "$@" "$word"\ndone\nexec ${confined_tar_quoted(candidate)} "$@"\n`;
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
function confined_tar_quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/storage/cache.js






const TIMEOUT = 60_000;
/** Evidence and its salts; an archive may unpack into far more than it is long. */
const cache_MAX_BYTES = 4 * 1024 ** 3;
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
        const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(830), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 16592));
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
    const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(830), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 16592));
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
    return size > cache_MAX_BYTES ? `it holds ${size} bytes` : null;
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
    return `mira-evaluation-${(0,build_digest/* hexOf */.ZD)(measurement)}`;
}
function rootOf({ runnerTemp }) {
    return external_node_path_.join(runnerTemp, 'mira-cache');
}
function folderOf(measurement, options) {
    return external_node_path_.join(rootOf(options), (0,build_digest/* hexOf */.ZD)(measurement));
}

;// CONCATENATED MODULE: ./build/commands/run/reuse.js









/**
 * Station 5: a run that does not sign does not measure again what somebody measured, signed and published already. `null`
 * when there is nothing to reuse; whatever is wrong with a cache entry costs a measurement and a warning, nothing else.
 */
async function reuse(session, identified, baseline) {
    const { options, plan, method, context, warnings } = session;
    if (method !== null || options.reuse === 'never' || !isReusable(plan, identified.materials))
        return null;
    const usable = (evaluation) => evaluation.statement.predicate.measurement === identified.measurement &&
        answersAll(session, evaluation.statement.predicate.claims);
    if (baseline !== null && usable(baseline.evaluation))
        return reusing('baseline', baseline.evaluation);
    const runnerTemp = session.environment.env['RUNNER_TEMP'];
    if (context === null || runnerTemp === undefined)
        return null;
    const restored = await restoreEvaluation(identified.measurement, { runnerTemp });
    if (!restored.restored) {
        if (restored.warning !== null)
            warnings.push(restored.warning);
        return null;
    }
    try {
        const candidate = await (0,find/* loadBaselineFile */.i)((0,external_node_path_.join)(restored.folder, run_files/* FILES */.cn.evaluation));
        const evaluation = await verifyCandidate(session, candidate, 'the cached evaluation');
        if (usable(evaluation))
            return await reusing('cache', evaluation);
        warnings.push('the cached evaluation is of another measurement and was not used');
    }
    catch (error) {
        const { code, message } = (0,errors/* asMiraError */.oF)(error);
        warnings.push(`the cached evaluation was not used: ${code}: ${message}`);
    }
    return null;
}
async function reusing(from, evaluation) {
    const { samplesPath, saltsPath } = evaluation.files;
    const opened = await (0,evidence_folder.openEvidence)(samplesPath, saltsPath);
    return {
        claims: evaluation.statement.predicate.claims,
        rows: () => opened.rows(),
        digest: evaluation.digest,
        bundle: null,
        reused: { from, evaluation },
        files: [],
    };
}
/** Whether every rule of the plan finds its claim among the signed ones. */
function answersAll({ plan }, claims) {
    if (plan.claims === 'auto')
        return claims.length > 0;
    return plan.claims.every(({ metric }) => {
        const pattern = (0,id/* parseClaimPattern */.c)(metric);
        return pattern !== null && claims.some((claim) => pattern.matches(claim));
    });
}

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

;// CONCATENATED MODULE: ./build/storage/created-paths.js


/** Where steps of a job leave the paths of the bundles that they made, one a line, as `actions/attest` does. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** Adds a bundle to the list in the runner's temporary folder. */
async function recordBundlePath(runnerTemp, bundlePath) {
    await (0,promises_.appendFile)(external_node_path_.join(runnerTemp, CREATED_PATHS), `${bundlePath}\n`);
}

;// CONCATENATED MODULE: ./build/commands/run/store.js







const NOWHERE = { attestationId: null, attestationUrl: null };
/**
 * Station 11: GitHub's list of created bundles, the attestations API, the release, the cache. The release is where later
 * runs look for their baseline, so that failing there fails the run; the other places are told about and go on.
 */
async function store(session, identified, evaluation, bundlePath, gatePath) {
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
    const files = [...evaluation.files, ...(gatePath === null ? [] : [gatePath])];
    const attached = await attachToRelease(github, context, files.map((path) => ({ name: (0,external_node_path_.basename)(path), path })));
    if (attached.kind === 'attached') {
        const draft = attached.release.draft ? 'draft ' : '';
        host.info(`Attached ${attached.files.length} files to the ${draft}release ${attached.release.tag}`);
    }
    if ((0,run_session/* triggerKind */.zZ)(context) === 'default-branch' && runnerTemp !== undefined) {
        const saved = await saveEvaluation(identified.measurement, evaluation.files, { runnerTemp });
        if (!saved.saved)
            warnings.push(saved.warning);
    }
    return stored;
}

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

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/commands/run/tell.js












/** Station 14: terminal, files, summary, annotations, outputs and the pull request comment. */
async function tell(session, report, word) {
    const { host, options, out } = session;
    const json = (0,report_json/* reportJson */.l4)(report, word);
    const comment = await updateComment(session, report);
    const reportPath = await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.report), `${JSON.stringify(json, null, 2)}\n`);
    const commentPath = await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.comment), `${comment.body}\n`);
    tellTerminal(session, report);
    annotate(session, report);
    await host.summary(`${summaryBody(report)}\n`);
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
    const claims = (0,report_report/* claimsOf */.d)(report.outcome);
    const lines = [
        (0,report_headline/* headlineText */.u)((0,report_headline/* headlineOf */.g)(report), report.baseline?.label ?? null),
        '',
        ...(0,terminal/* claimLines */.K)(claims),
        '',
        `${(0,terminal/* countsLine */.J)(claims)}   ${report.signing.signed ? 'Signed.' : `Not signed: ${(0,report_text/* plainText */.wh)(report.signing.why)}.`}`,
    ];
    if (report.outcome.kind === 'failed') {
        host.info((0,report_headline/* headlineText */.u)((0,report_headline/* headlineOf */.g)(report), null));
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
/** A comment that cannot be written is a warning: the verdict stands without it. */
async function updateComment(session, report) {
    const { context, github, options, host } = session;
    const plain = () => ({ body: commentBody(report, options.commentId, null), id: null });
    if (!options.comment || github === null || context?.trigger.kind !== 'pull-request' || (0,run_session/* isFork */.B0)(context))
        return plain();
    try {
        const { number } = context.trigger;
        const existing = await findComment(github, number, markerOf(options.commentId));
        const body = commentBody(report, options.commentId, existing?.body ?? null);
        const written = await writeComment(github, number, body, existing);
        host.info(`The comment on #${number} was ${written.action}: ${written.url}`);
        return { body, id: String(written.id) };
    }
    catch (error) {
        host.warning(`the pull request comment could not be written\n${(0,errors/* formatError */.Wk)((0,errors/* asMiraError */.oF)(error))}`);
        return plain();
    }
}

// EXTERNAL MODULE: ./build/gate/compare.js + 2 modules
var compare = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/gate/judge.js + 2 modules
var gate_judge = __webpack_require__(34978);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/run/verdicts.js













/** Station 13: verdicts against the verified baseline, and the gate. Without a baseline every claim is new. */
async function judgeClaims(session, identified, baseline, evaluation) {
    const { plan } = session;
    const terms = (0,run_claims/* termsOf */.f)(plan);
    if (baseline === null) {
        const claims = evaluation.claims.map((claim) => (0,gate_judge/* newClaim */.d)(claim, terms(claim)));
        return { outcome: { kind: 'first', claims }, gate: (0,outcome/* decideGate */.q7)(claims, plan.gate.failOn), notes: [] };
    }
    const { predicate } = baseline.evaluation.statement;
    const { samplesPath, saltsPath } = baseline.evaluation.files;
    const opened = await (0,evidence_folder.openEvidence)(samplesPath, saltsPath);
    const before = {
        claims: predicate.claims,
        rows: () => opened.rows(),
        limited: new Set(),
        materials: materialDigests(predicate.materials),
    };
    const after = {
        claims: evaluation.claims,
        rows: () => evaluation.rows(),
        limited: new Set(),
        materials: materialDigests(evaluation.reused === null ? materialsOf(identified) : evaluation.reused.evaluation.statement.predicate.materials),
    };
    const comparison = await (0,compare/* compareSides */.G)(before, after, {
        alpha: plan.gate.alpha,
        terms,
        sameMeasurement: predicate.measurement === identified.measurement,
    });
    const notes = [];
    if (comparison.extraKeys > 0)
        notes.push(`${comparison.extraKeys} samples are not in the baseline and were not compared`);
    if (comparison.outputsIdentical && predicate.model.manifest !== identified.model.manifest) {
        notes.push("outputs-identical: every response equals the baseline's although the model differs; was the right model evaluated?");
    }
    const { claims } = comparison;
    return { outcome: { kind: 'compared', claims }, gate: (0,outcome/* decideGate */.q7)(claims, plan.gate.failOn), notes };
}
function materialDigests(materials) {
    return new Map(materials.map(({ id, digest }) => [id, digest.sha256]));
}
/** Signs the gate's verdict as a VSA, or writes it unsigned; the path of a signed one. */
async function writeGate(session, identified, baseline, evaluation, { outcome, gate }) {
    const { out, method, plan, environment } = session;
    const statement = gateStatementOf(identified.subject, {
        version: version/* VERSION */.x,
        time: environment.now().toISOString(),
        resourceUri: resourceUri(session, identified),
        policyUri: planUri(session),
        policy: (0,plan_plan/* policyDigest */.p)(plan),
        inputs: [evaluation.digest, baseline?.evaluation.digest ?? null].filter((digest) => digest !== null),
        claims: outcome.claims,
        gate,
    });
    if (method === null) {
        await (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.gateUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
        return null;
    }
    session.host.info("Signing the gate's verdict");
    const bundle = await (0,signer/* signStatement */.fT)(statement, method);
    return (0,run_files/* writeWhole */.f8)((0,external_node_path_.join)(out, run_files/* FILES */.cn.gate), bundle.json);
}
/** Package URL of what is released (github.com/package-url/purl-spec, type `github`). */
function resourceUri({ context }, { model }) {
    if (context === null)
        return `pkg:generic/model@${model.root}`;
    return `pkg:github/${context.repository.fullName}@${(0,run_session/* releaseTag */.aF)(context) ?? context.sha}`;
}

;// CONCATENATED MODULE: ./build/commands/run.js



















/** `mira run` and the action: evaluate, attest, compare, gate, report. Returns the exit status of design.md §4. */
async function runCommand(options, environment, host) {
    let session;
    try {
        session = await (0,run_session/* openSession */.fA)(options, environment, host);
    }
    catch (error) {
        return reportEarly((0,errors/* asMiraError */.oF)(error), host);
    }
    const known = { progress: new Progress(Object.keys(session.plan.evaluations)) };
    try {
        await (0,run_files/* prepareOut */.od)(session.out);
        return await carryOut(session, known);
    }
    catch (error) {
        return await fail(session, known, (0,errors/* asMiraError */.oF)(error));
    }
    finally {
        await (0,promises_.rm)(session.work, { recursive: true, force: true });
    }
}
/** The flow of design.md §2. */
async function carryOut(session, known) {
    const { host, out } = session;
    (0,heap/* limitYoungGeneration */.a)();
    const search = (known.search = prepareSecretSearch(session));
    if (session.method !== null && session.github !== null && session.context !== null) {
        await refuseImmutableRelease(session.github, session.context);
    }
    const identified = (known.identified = await identify(session));
    host.info(`Model ${identified.model.root} (${identified.model.files.length} files)`);
    const baseline = (known.baseline = await verifiedBaseline(session));
    host.info(baseline === null ? 'No baseline' : `Baseline ${baseline.facts.label} verified`);
    const previous = baseline?.evaluation ?? null;
    const evaluation = (await reuse(session, identified, baseline)) ??
        (await evaluate(session, identified, previous, search, known.progress));
    const judged = await judgeClaims(session, identified, baseline, evaluation);
    const gatePath = await writeGate(session, identified, baseline, evaluation, judged);
    const bundlePath = evaluation.bundle === null ? null : (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluation);
    const stored = await store(session, identified, evaluation, bundlePath, gatePath);
    await tell(session, reportOf(session, identified, baseline, evaluation, judged), judged.gate.word);
    host.output('bundle-path', bundlePath ?? '');
    host.output('statement-path', bundlePath === null && evaluation.reused === null ? (0,external_node_path_.join)(out, run_files/* FILES */.cn.evaluationUnsigned) : '');
    host.output('attestation-id', stored.attestationId ?? '');
    host.output('attestation-url', stored.attestationUrl ?? '');
    return judged.gate.exit;
}
const run_WORD_OF_EXIT = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };
function wordOf(error) {
    return run_WORD_OF_EXIT[error.exit] ?? 'error';
}
/** Tells why the run ended; an attempt that had begun leaves a record. */
async function fail(session, known, thrown) {
    const { host } = session;
    const error = known.search === undefined ? thrown : await withoutSecrets(thrown, known.search);
    host.failure(error);
    try {
        if (known.progress.started && known.identified !== undefined && known.search !== undefined) {
            // a harness that let one secret out may have printed it in a form that no search knows
            if (error.code !== 'E_SECRET_IN_EVIDENCE')
                await keepLogs(session, known.progress.logs, known.search);
            await recordAttempt(session, known.identified, known.progress, error);
        }
        await tell(session, failureReport(session, known.identified ?? null, known.baseline ?? null, error), wordOf(error));
    }
    catch (failure) {
        host.warning(`the report could not be written: ${(0,errors/* asMiraError */.oF)(failure).message}`);
    }
    return error.exit;
}
async function reportEarly(error, host) {
    host.failure(error);
    host.output('verdict', wordOf(error));
    await host.summary(earlySummary(error));
    return error.exit;
}


/***/ }),

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   od: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33100);



/** The files of an evaluation in the output folder (design.md §6, contracts.md §9). */
const FILES = {
    evaluation: 'mira-evaluation.sigstore.json',
    evaluationUnsigned: 'mira-evaluation.intoto.json',
    gate: 'mira-gate.sigstore.json',
    gateUnsigned: 'mira-gate.intoto.json',
    attempt: 'mira-attempt.sigstore.json',
    attemptUnsigned: 'mira-attempt.intoto.json',
    samples: 'mira-samples.jsonl.zst',
    salts: 'mira-salts.jsonl.zst',
    modelSignature: 'model.sig',
    modelDigests: 'mira-model.digests',
    report: 'mira-report.json',
    comment: 'mira-comment.md',
};
const LOG = /^mira-harness-.+\.log$/u;
function logName(evaluation) {
    return `mira-harness-${evaluation}.log`;
}
/** An output folder without the results of an earlier run, which nobody should take for this one's. */
async function prepareOut(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const logs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => LOG.test(name));
    for (const name of [...Object.values(FILES), ...logs])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}
/** Writes a file so that its name never stands for half of it. */
async function writeWhole(path, content) {
    await (0,_storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(path, (beside) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(beside, content));
    return path;
}


/***/ }),

/***/ 18627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refuseUnpinned),
/* harmony export */   s: () => (/* binding */ checkLock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28794);


/**
 * Compares a declared image with the lock; asks nobody, so a tag that has moved since is not noticed and does not
 * matter: the digest is what is used.
 *
 * @param lock `null` when there is no lock file
 * @throws MiraError E_IMAGE_REFERENCE
 */
function checkLock(lock, { source, ref }, at) {
    const { digest } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(ref, at);
    const locked = lock?.images.find((image) => image.source === source);
    if (locked === undefined)
        return { source, ref, state: 'unpinned' };
    const same = locked.ref === ref && (digest === null || digest === locked.digest);
    return { source, ref, state: same ? 'pinned' : 'drifted', locked };
}
/** The refusal that an image which is not pinned amounts to: E_UNPINNED, whether there is no pin or one for something else. */
function refuseUnpinned(check, at) {
    const place = at === undefined ? {} : { at };
    const hint = 'Run mira pin and commit mira.lock.json.';
    if (check.state === 'unpinned') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_UNPINNED', `the image ${check.ref} is not pinned in mira.lock.json`, { hint, ...place });
    }
    const { ref, digest } = check.locked;
    const pinned = ref === check.ref ? `the digest ${digest}` : ref;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_UNPINNED', `the image is ${check.ref} here and ${pinned} in mira.lock.json`, {
        hint,
        ...place,
    });
}


/***/ }),

/***/ 25568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   be: () => (/* binding */ writeLock),
/* harmony export */   j8: () => (/* binding */ serialiseLock),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   r2: () => (/* binding */ lockImage)
/* harmony export */ });
/* unused harmony exports lockSchema, parseLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99368);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96950);







/** `mira.lock.json` (contracts.md §9): which digest each image reference stood for when it was pinned. */
const LOCK_FILE = 'mira.lock.json';
const SCHEMA = 'mira-lock/1';
const MAX_BYTES = 4 * 1024 * 1024;
const lockedImage = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    /** Where the reference stands: `file#` and a JSON pointer (RFC 6901), or `file:line`. */
    source: _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    ref: _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    registry: _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    tag: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    digest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
    kind: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(['index', 'manifest']),
    platforms: valibot__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br),
    resolvedAt: _statements_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .vE,
});
/** The lock file; published as `schema/mira-lock.schema.json`. */
const lockSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ schema: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(SCHEMA), images: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(lockedImage) });
/** @param resolvedAt RFC 3339, UTC */
function lockImage(source, reference, image, resolvedAt) {
    const { text: ref, registry, tag } = reference;
    return { source, ref, registry, tag, ...image, resolvedAt };
}
/** @throws MiraError E_LOCK */
function parseLock(content, file) {
    if (content.length > MAX_BYTES)
        throw lockError('the lock file is larger than 4 MiB', { file });
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(content);
    }
    catch (error) {
        throw lockError(`the lock file is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, placeOf((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), content, file), error);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(lockSchema, value);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockError(`${valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDotPath */ .BuJ(issue) ?? 'the lock file'} cannot be used: ${issue.message}`, { file });
    }
    const { images } = parsed.output;
    const sources = new Set();
    for (const { source } of images) {
        if (sources.has(source))
            throw lockError(`two entries have the source ${JSON.stringify(source)}`, { file });
        sources.add(source);
    }
    return { images };
}
/** @returns `null` when there is no lock file */
async function readLock(path) {
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT')
            return null;
        throw lockError(`the lock file cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { file: path }, error);
    }
    return parseLock(content, path);
}
/** The same images give the same bytes, whatever their order. */
function serialiseLock(lock) {
    const images = lock.images
        .map(({ source, ref, registry, tag, digest: pinned, kind, platforms, resolvedAt }) => {
        const sorted = Object.entries(platforms).sort(([a], [b]) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a, b));
        return { source, ref, registry, tag, digest: pinned, kind, platforms: Object.fromEntries(sorted), resolvedAt };
    })
        .sort((a, b) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.source, b.source));
    return `${JSON.stringify({ schema: SCHEMA, images }, null, 2)}\n`;
}
/**
 * Replaces the lock file in one step: whoever reads it meanwhile sees the old or the new one.
 *
 * @throws MiraError E_LOCK
 */
async function writeLock(path, lock) {
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(beside, serialiseLock(lock), { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw lockError(`the lock file cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { file: path }, error);
    }
}
function lockError(message, at, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_LOCK', message, {
        at,
        hint: 'It is written by mira pin: take it from version control, or remove it and pin again.',
        cause,
    });
}
/** Our JSON parser names the offset, people count lines. */
function placeOf(message, content, file) {
    const offset = /at offset (\d+)$/u.exec(message)?.[1];
    if (offset === undefined)
        return { file };
    const before = content.slice(0, Number(offset)).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}


/***/ }),

/***/ 87217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   k: () => (/* binding */ pinnedDigests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18627);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25568);



/** The images of a plan, with the sources under which the lock has them. Names of evaluations need no escape in a pointer. */
function imagesOf(plan) {
    return Object.entries(plan.evaluations).flatMap(([evaluation, { image }]) => image === null ? [] : [{ evaluation, source: `mira.yml#/evaluations/${evaluation}/image`, ref: image }]);
}
/**
 * The digest that each image of a plan is pinned to, by evaluation.
 *
 * @param root the folder of `mira.yml`, and of the lock
 * @param place where in `mira.yml` something stands, for messages
 * @throws MiraError E_UNPINNED, E_LOCK, E_IMAGE_REFERENCE
 */
async function pinnedDigests(root, plan, place) {
    const images = imagesOf(plan);
    const digests = new Map();
    if (images.length === 0)
        return digests;
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI));
    for (const { evaluation, ...image } of images) {
        const at = place?.(['evaluations', evaluation, 'image']);
        const check = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLock */ .s)(lock, image, at);
        if (check.state !== 'pinned')
            throw (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnpinned */ .Q)(check, at);
        digests.set(evaluation, check.locked.digest);
    }
    return digests;
}


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Grammar of OCI distribution-spec 1.1 ("Pulling manifests") and, for the host, of github.com/distribution/reference. */
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${PART}(?:/${PART})*$`, 'u');
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/u;
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const REGISTRY = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`, 'u');
const MAX_NAME = 255;
/**
 * Reads a reference the way Docker does: `ubuntu` is `docker.io/library/ubuntu:latest`; a first part with a dot, a colon
 * or capitals, and `localhost`, is a registry.
 *
 * @throws MiraError E_IMAGE_REFERENCE
 */
function parseImageReference(text, at) {
    const fail = (why, hint = HINT) => {
        const place = at === undefined ? {} : { at };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_IMAGE_REFERENCE', `${JSON.stringify(text)} is not an image reference: ${why}`, {
            hint,
            ...place,
        });
    };
    if (text.includes('://'))
        fail('it has a scheme', 'Write the reference alone, such as ghcr.io/acme/eval:1.4.');
    if (text.includes('$'))
        fail('variables are not replaced here', 'Write the reference out, or pin its digest.');
    const [named = '', digest, ...rest] = text.split('@');
    if (rest.length > 0)
        fail('it has more than one digest');
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        fail('the digest is not sha256: and 64 hex digits in lower case');
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? null : named.slice(colon + 1);
    if (tag !== null && !TAG.test(tag))
        fail('the tag has characters that no tag may have, or more than 128');
    const { registry, repository } = splitName(name);
    if (!REGISTRY.test(registry))
        fail('the registry is not a host name');
    if (/[A-Z]/u.test(repository))
        fail('the name has capitals', 'Image names are in lower case.');
    if (!REPOSITORY.test(repository))
        fail('the name has characters or separators where none may be');
    if (registry.length + 1 + repository.length > MAX_NAME)
        fail(`the name is longer than ${MAX_NAME} characters`);
    return {
        text,
        registry,
        repository,
        tag: tag ?? (digest === undefined ? 'latest' : null),
        digest: digest !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : null,
    };
}
const HINT = 'Write [registry/]name[:tag][@sha256:…], such as ghcr.io/acme/eval:1.4.';
const DOCKER_HUB = 'docker.io';
function splitName(name) {
    const slash = name.indexOf('/');
    const first = slash === -1 ? '' : name.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/u.test(first) || first !== first.toLowerCase();
    const host = isHost ? first : DOCKER_HUB;
    const repository = isHost ? name.slice(slash + 1) : name;
    if (host !== DOCKER_HUB && host !== 'index.docker.io')
        return { registry: host, repository };
    return {
        registry: DOCKER_HUB,
        repository: repository.includes('/') ? repository : `library/${repository}`,
    };
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

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12357);

/** Progress in one line for people: how much, how fast, how long still. */
function progressLine({ bytes, totalBytes, files, totalFiles, seconds }) {
    const rate = seconds > 0 ? bytes / seconds : 0;
    const left = rate > 0 ? ` · ${humanTime((totalBytes - bytes) / rate)} left` : '';
    return `Hashed ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(bytes)} of ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(totalBytes)}, ${files} of ${totalFiles} files · ${(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(rate)}/s${left}`;
}
function humanTime(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
