export const id = 1120;
export const ids = [1120,3299];
export const modules = {

/***/ 97069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineSource),
/* harmony export */   h: () => (/* binding */ chooseBaseline)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/**
 * The releases that a run may be compared with. On a tag that is a semantic version: the lower versions, the highest
 * first, so that a fix on an old line is compared with that line. Otherwise: the published releases before this one,
 * the newest first. Drafts never count, nor does the run's own tag.
 */
function chooseBaseline(question) {
    const { releases, tag, prereleases, named } = question;
    if (named !== null) {
        const ofTag = releases.filter((release) => release.tag === named);
        const published = ofTag.find(isPublished);
        if (published !== undefined)
            return { kind: 'candidates', releases: [published] };
        return { kind: 'missing', draft: ofTag.length > 0 };
    }
    const eligible = releases.filter((release) => isPublished(release) && release.tag !== tag && (prereleases || !isPrerelease(release)));
    const version = tag === null ? null : semver__WEBPACK_IMPORTED_MODULE_0__.parse(tag);
    if (version !== null)
        return { kind: 'candidates', releases: lowerVersions(eligible, version) };
    const own = releases.find((release) => release.tag === tag && isPublished(release));
    const before = own === undefined ? eligible : eligible.filter((release) => publishedAt(release) < publishedAt(own));
    return { kind: 'candidates', releases: before.toSorted(newestFirst) };
}
/** `latest-release`, `latest-prerelease`, the path of a bundle (it ends in `.json`), or else a tag. */
function baselineSource(text) {
    if (text === 'latest-release')
        return { kind: 'latest', prereleases: false };
    if (text === 'latest-prerelease')
        return { kind: 'latest', prereleases: true };
    return text.endsWith('.json') ? { kind: 'file', path: text } : { kind: 'tag', tag: text };
}
function lowerVersions(releases, own) {
    return releases
        .flatMap((release) => {
        const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(release.tag);
        return version !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(version, own) ? [{ release, version }] : [];
    })
        .toSorted((a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(a.version, b.version) || newestFirst(a.release, b.release))
        .map(({ release }) => release);
}
function isPublished({ draft, publishedAt: time }) {
    return !draft && time !== null && !Number.isNaN(Date.parse(time));
}
/** By GitHub's flag or by the version: either may be forgotten. */
function isPrerelease({ prerelease, tag }) {
    return prerelease || semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(tag) !== null;
}
function publishedAt(release) {
    return Date.parse(release.publishedAt ?? '');
}
function newestFirst(a, b) {
    return publishedAt(b) - publishedAt(a) || b.id - a.id;
}


/***/ }),

/***/ 88649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ MAX_MODEL),
/* harmony export */   d7: () => (/* binding */ MAX_SALTS),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   h4: () => (/* binding */ evaluationNames),
/* harmony export */   mZ: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   xs: () => (/* binding */ MAX_SAMPLES)
/* harmony export */ });
/** The names that belong to a bundle, or `null` for a file that is no evaluation. */
function evaluationNames(bundle) {
    const stem = /^mira-evaluation(?<stem>[A-Za-z0-9._-]*)\.sigstore\.json$/u.exec(bundle)?.groups?.['stem'];
    if (stem === undefined)
        return null;
    return {
        bundle,
        samples: `mira-samples${stem}.jsonl.zst`,
        salts: `mira-salts${stem}.jsonl.zst`,
        digests: `mira-model${stem}.digests`,
        model: `mira-model${stem}.json`,
        stem,
    };
}
/** The name of the gate's verdict on an evaluation. */
function gateName({ stem }) {
    return `mira-gate${stem}.sigstore.json`;
}
const MAX_BUNDLE = 16 * 1024 ** 2;
const MAX_SAMPLES = 2 * 1024 ** 3;
const MAX_SALTS = 1024 ** 3;
/** More than what is read of it: then it is passed over. */
const MAX_MODEL = 128 * 1024 ** 2;
const MAX_DIGESTS = 64 * 1024 ** 2;


/***/ }),

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findProven),
/* harmony export */   y: () => (/* binding */ fetchGate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63608);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97069);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88649);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69579);







/** Nobody looks through more releases than this for one that is proven. */
const MOST_RELEASES = 100;
/** The latest release, before the one that is made, of which the gate says that every claim holds. */
async function findProven(github, request) {
    const { trigger, prereleases, folder } = request;
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseline */ .h)({
        releases: await (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listReleases */ .tH)(github),
        tag: (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .tagOf */ .cO)(trigger),
        prereleases,
        named: null,
    });
    const releases = choice.kind === 'candidates' ? choice.releases : [];
    const carrying = releases.filter((release) => (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationsOn */ .Lt)(release).length > 0);
    for (const release of carrying.slice(0, MOST_RELEASES)) {
        for (const { names } of (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationsOn */ .Lt)(release)) {
            const gate = await fetchGate(github, release, (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .gateName */ .h2)(names), folder);
            if (gate !== null && (await request.isProven(gate, `${release.tag} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .gateName */ .h2)(names)})`, release.tag))) {
                return { kind: 'proven', release, stem: names.stem };
            }
        }
    }
    const first = carrying.at(-1);
    return first === undefined ? { kind: 'none' } : { kind: 'first', release: first };
}
/** The gate's verdict of that name on a release, or `null`. */
async function fetchGate(github, release, name, folder) {
    const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
    if (asset === undefined)
        return null;
    const into = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, String(release.id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadAsset */ .B)(github, asset, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, name), _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ)).path);
}


/***/ }),

/***/ 69579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ evaluationsOn),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ce: () => (/* binding */ fetchEvaluations),
/* harmony export */   im: () => (/* binding */ loadBaselineFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _github_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63608);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97069);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88649);







/**
 * The evaluations on the nearest release that carries any, downloaded.
 *
 * @throws MiraError E_BASELINE_MISSING where a tag was named; E_SIZE; what `GitHub.send` throws
 */
async function findBaseline(github, request) {
    const { trigger, prereleases, named, folder } = request;
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseBaseline */ .h)({ releases: await (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .listReleases */ .tH)(github), tag: tagOf(trigger), prereleases, named });
    if (choice.kind === 'missing')
        throw missing(named ?? '', choice.draft ? 'is only a draft' : 'does not exist');
    const passed = [];
    for (const release of choice.releases) {
        const evaluations = evaluationsOn(release);
        if (evaluations.length === 0) {
            passed.push(release.tag);
            continue;
        }
        const candidates = await fetchEvaluations(github, release, folder);
        const { tag, url, publishedAt } = release;
        return { kind: 'found', release: { tag, url, publishedAt }, candidates, passed };
    }
    if (named !== null)
        throw missing(named, 'carries no evaluation');
    return { kind: 'none', passed };
}
/** The evaluations that a release carries, by the names of their files. */
function evaluationsOn(release) {
    return release.assets.flatMap((bundle) => {
        const names = bundle.complete ? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationNames */ .h4)(bundle.name) : null;
        return names === null ? [] : [{ bundle, names }];
    });
}
/** The evaluations of a release, downloaded. */
async function fetchEvaluations(github, release, folder) {
    const candidates = [];
    for (const evaluation of evaluationsOn(release)) {
        candidates.push(await fetchEvaluation(github, release, evaluation, folder));
    }
    return candidates;
}
/** An evaluation that lies in the workspace, samples and salts beside it. */
async function loadBaselineFile(bundlePath) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(bundlePath);
    const size = await sizeOf(bundlePath);
    if (size === null)
        throw missing(bundlePath, 'does not exist');
    if (size > _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_SIZE', `${bundlePath} (${size} bytes) is larger than the ${_files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ} bytes of a bundle`);
    }
    const names = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationNames */ .h4)(name);
    const beside = async (other) => {
        const file = other === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(bundlePath), other);
        return file !== null && (await sizeOf(file)) !== null ? file : null;
    };
    return {
        bundle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundlePath),
        bundlePath,
        samplesPath: await beside(names?.samples),
        saltsPath: await beside(names?.salts),
        digestsPath: await beside(names?.digests),
        modelPath: await beside(names?.model),
        stem: names?.stem ?? '',
    };
}
async function fetchEvaluation(github, release, { bundle, names }, folder) {
    // the id is a number and the names were matched: nothing here leaves the folder
    const into = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, String(release.id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    const fetched = async (name, maxBytes) => {
        const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
        return asset === undefined ? null : (await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadAsset */ .B)(github, asset, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, name), maxBytes)).path;
    };
    const { path: bundlePath } = await (0,_github_download_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadAsset */ .B)(github, bundle, node_path__WEBPACK_IMPORTED_MODULE_1__.join(into, names.bundle), _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE */ .mZ);
    return {
        bundle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundlePath),
        bundlePath,
        samplesPath: await fetched(names.samples, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SAMPLES */ .xs),
        saltsPath: await fetched(names.salts, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SALTS */ .d7),
        digestsPath: await fetched(names.digests, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_DIGESTS */ .nA),
        modelPath: await fetched(names.model, _files_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MODEL */ .bs),
        stem: names.stem,
    };
}
function tagOf(trigger) {
    switch (trigger.kind) {
        case 'tag':
        case 'release':
        case 'schedule':
        case 'dispatch':
            return trigger.tag;
        case 'pull-request':
        case 'merge-group':
        case 'branch':
        case 'unsafe':
        case 'other':
            return null;
        default:
            return trigger;
    }
}
/** Bytes of a plain file, or `null` where there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOTDIR')
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${file} cannot be read`, { cause: error });
    }
}
function missing(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_BASELINE_MISSING', `the baseline ${what} ${why}`, {
        hint: 'Name a published release that carries mira-evaluation.sigstore.json, or use `baseline: latest-release`.',
    });
}


/***/ }),

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

/***/ 95869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyReleaseCommand: () => (/* binding */ verifyReleaseCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/client.js + 2 modules
var client = __webpack_require__(61826);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
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
/** Of all bundles together, which are held until they are verified. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
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
async function findAttestations(github, subject, predicateType, maxBytes = MAX_TOTAL_BYTES) {
    const bundles = [];
    let held = 0;
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
                const bundle = await bundleOf(attestation.bundle ?? null, attestation.bundle_url ?? null);
                held += bundle.byteLength;
                if (held > maxBytes)
                    return { bundles, unreadable, cut: true };
                bundles.push(bundle);
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
/** @throws MiraError E_NO_ATTESTATION where there are more than are read; of `GitHub.send` */
async function inAttestationsApi(github, subject, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const warnings = [];
    const listed = async (type, what) => {
        const { bundles, unreadable, cut } = await findAttestations(github, subject, type);
        warnings.push(...unreadable.map((why) => `an attestation of this model could not be read: ${why}`));
        if (cut)
            throw tooMany(bundles.length + unreadable.length, what);
        return bundles.map((bytes, index) => ({
            name: `${what} ${index + 1} in the attestations API`,
            bytes,
            files: null,
        }));
    };
    const evaluations = await listed(uris/* EVALUATION_TYPE */.Q9, 'evaluation');
    return { evaluations, gates: await listed(uris/* VSA_TYPE */.gs, 'gate'), all: false, warnings };
}
/** Whoever may write there could otherwise hide the earliest behind others, which need not even verify. */
function tooMany(read, what) {
    return new errors/* MiraError */.gx('E_NO_ATTESTATION', `the attestations API lists more than ${read} ${what}s of this model: nobody can say which is the earliest`, { hint: 'Name the tag of the release, or the folder of its bundles.' });
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
    requireControls(gate, evaluation);
    requireVerdict(gate, question);
    return { subject, evaluation, gate, notes };
}
/** Those that verify, are about the subject and count under the policy, the earliest first. */
async function counted(candidates, type, all, question, notes) {
    const verified = [];
    for (const { name, bytes, files } of candidates) {
        const report = await (0,verify.verifyBundle)(bytes, {
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
/** The first input is what was judged; the others are what it was held against, and earlier attempts. */
function namesEvaluation({ predicate }, digest) {
    return predicate.inputAttestations[0]?.digest.sha256 === (0,build_digest/* hexOf */.ZD)(digest);
}
/** A gate may not call green what the evaluation's own rows show to say nothing. */
function requireControls(gate, { name, report: { controls } }) {
    const { miraVerdicts } = gate.report.statement.predicate;
    for (const id of controls?.vacuous ?? []) {
        const said = miraVerdicts.find(({ claim }) => claim === id);
        if (said?.verdict === 'regressed' || said?.reason === 'vacuous')
            continue;
        const verdict = said === undefined ? 'says nothing of it' : `calls it ${said.verdict}`;
        throw new errors/* MiraError */.gx('E_VACUOUS', `by the samples of ${name} a known-bad subject scores like the model in ${id}, and ${gate.name} ${verdict}`, { hint: 'Whoever signed that gate did not judge these samples by the plan that was signed.' });
    }
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

// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
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
    const trustedRoot = options.trustedRoot.map((path) => (0,external_node_path_.resolve)(workspace, path));
    const trustRoot = await (0,trust/* chosenRoot */.N)({ ...options, trustedRoot }, host, now);
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
    if ((0,build_digest/* isDigest */.Bc)(text))
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


/***/ }),

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   QI: () => (/* binding */ encodeMembers),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

const PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = ['scores', 'prompt', 'target', 'response'];
/** What can be closed; without the scores nothing could be recomputed. */
const CLOSABLE_PARTS = ['prompt', 'target', 'response'];
function partNumber(name) {
    return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
const CLOSABLE_NUMBERS = CLOSABLE_PARTS.map(partNumber);
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const [scores, prompt, target, response] = encodeMembers(sample);
    return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}
/** The same without the braces around each part. */
function encodeMembers(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
        `"prompt":${encode(prompt)}`,
        `"target":${encode(target)}`,
        `"error":${encode(error)},"response":${encode(response)}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.every(isProper) ? JSON.stringify(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? encodeFlat(value) : null) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object) {
    const names = Object.keys(object);
    // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
    if (names.length > 1)
        names.sort();
    let text = '';
    for (const name of names) {
        const value = object[name];
        const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
        if (!plain || !name.isWellFormed())
            return null;
        text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return `{${text}}`;
}
function isProper(value) {
    return typeof value === 'string' && value.isWellFormed();
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}
/** The same of parts without their braces. */
function joinMembers([scores, prompt, target, response]) {
    return `{${scores},${prompt},${target},${response}}`;
}


/***/ }),

/***/ 33500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ transferFetch),
/* harmony export */   U: () => (/* binding */ cappedFetch)
/* harmony export */ });
/** `fetch` that ends the body with an error once it is longer than `maxBytes`; Octokit itself reads without end. */
function cappedFetch(maxBytes) {
    return async (input, init) => {
        return capBody(await fetch(input, init), maxBytes);
    };
}
const MAX_ERROR_BODY = 1024 * 1024;
/**
 * `fetch` for files: the head of the answer has to come within `timeout` ms, the body within `transferTimeout`. The
 * size of a file is the caller's to limit.
 */
function transferFetch(timeout, transferTimeout) {
    return async (input, init) => {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new DOMException('no answer in time', 'TimeoutError')), timeout);
        const signal = AbortSignal.any([late.signal, AbortSignal.timeout(transferTimeout)]);
        try {
            const response = await fetch(input, { ...init, signal });
            return response.status < 400 ? response : capBody(response, MAX_ERROR_BODY);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function capBody(response, maxBytes) {
    if (response.body === null)
        return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(cap(maxBytes)), { status, statusText, headers });
}
function cap(maxBytes) {
    let size = 0;
    return new TransformStream({
        transform: (chunk, controller) => {
            size += chunk.byteLength;
            if (size > maxBytes)
                controller.error(new RangeError(`the body is longer than ${maxBytes} bytes`));
            else
                controller.enqueue(chunk);
        },
    });
}


/***/ }),

/***/ 61826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/github/capped-fetch.js
var capped_fetch = __webpack_require__(33500);
;// CONCATENATED MODULE: ./build/github/failure.js

/** Reads what Octokit throws: an `HttpError` has a `response` only where there was one. */
function failureOf(thrown, timeout) {
    if (isStatusError(thrown)) {
        const { status, message, response } = thrown;
        return {
            kind: 'status',
            status,
            message: oneLine(message),
            retryAfter: retryAfter(status, message, response.headers),
        };
    }
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
    return {
        kind: 'silence',
        why: late ? `no answer within ${timeout / 1000} s` : oneLine((0,errors/* messageOf */.bD)(thrown)),
        cause: thrown,
    };
}
/** The error that a failure ends with, once nothing is tried any more. */
function errorOf(failure, { what, permission }, host) {
    const head = `GitHub (${host}) could not ${what}`;
    if (failure.kind === 'silence') {
        return new errors/* MiraError */.gx('E_NETWORK', `${head}: ${failure.why}`, { hint: TEMPORARY, cause: failure.cause });
    }
    const { status, message } = failure;
    if (failure.retryAfter !== null) {
        const wait = Number.isFinite(failure.retryAfter)
            ? `for ${Math.ceil(failure.retryAfter)} s`
            : 'without naming an end';
        return new errors/* MiraError */.gx('E_RATE_LIMIT', `${head}: it asks to wait ${wait} (${status})`, {
            hint: 'Too many requests were made with this token: run the job again later.',
        });
    }
    if (status === 401) {
        const hint = `The token was refused: check the \`token\` input, and that it has not expired. ${permissionHint(permission)}`;
        return new errors/* MiraError */.gx('E_GITHUB_PERMISSION', `${head}: ${message} (401)`, { hint });
    }
    if (status === 403) {
        return new errors/* MiraError */.gx('E_GITHUB_PERMISSION', `${head}: ${message} (${status})`, {
            hint: permissionHint(permission),
        });
    }
    if (status === 404) {
        const hint = `Either it does not exist, or the token may not see it. ${permissionHint(permission)}`;
        return new errors/* MiraError */.gx('E_GITHUB', `${head}: ${message} (404)`, { hint });
    }
    return new errors/* MiraError */.gx('E_GITHUB', `${head}: ${message} (${status})`, status >= 500 ? { hint: TEMPORARY } : {});
}
/** The lines that give a job's token the permission. */
function permissionHint(permission) {
    return [
        "Add to the job (a job that names one permission has no others; the token of a fork's pull request can only read):",
        '  permissions:',
        `    ${permission}`,
    ].join('\n');
}
const TEMPORARY = 'This is usually temporary: run the job again. githubstatus.com says whether GitHub has a problem.';
function isStatusError(thrown) {
    return (thrown instanceof Error &&
        'status' in thrown &&
        typeof thrown.status === 'number' &&
        'response' in thrown &&
        typeof thrown.response === 'object' &&
        thrown.response !== null &&
        'headers' in thrown.response);
}
/**
 * Primary and secondary rate limits come as 429 or as 403, with `retry-after`, or `x-ratelimit-remaining: 0` and the
 * reset in epoch seconds, or neither (docs.github.com, "Rate limits for the REST API").
 */
function retryAfter(status, message, headers) {
    if (status !== 429 && status !== 403)
        return null;
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds;
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
        return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : Number.POSITIVE_INFINITY;
    }
    return status === 429 || /rate limit/iu.test(message) ? Number.POSITIVE_INFINITY : null;
}
/** GitHub's text is foreign: control and format characters and anything beyond 200 characters are left out. */
function oneLine(text) {
    const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

;// CONCATENATED MODULE: ./build/github/redirect.js


const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Those that ask for the same method and body again (RFC 9110 §15.4). */
const SAME_REQUEST = new Set([307, 308]);
/**
 * The call that a write is redirected to: GitHub does so within its API for a repository that was renamed. To another
 * origin nothing is written, since whoever is there would get the body and could say that all went well.
 *
 * @returns `null` where the answer is no redirect
 * @throws MiraError E_GITHUB
 */
function redirectedWrite(call, { status, headers }, apiUrl) {
    if (!REDIRECTS.has(status))
        return null;
    const [method = '', path = ''] = call.route.split(' ');
    const from = new URL(path.replaceAll(/[{}]/gu, ''), apiUrl);
    const location = headers['location'] ?? '';
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.origin !== from.origin || !SAME_REQUEST.has(status)) {
        const where = to === null ? 'nowhere' : to.origin === from.origin ? 'another path' : (0,http/* hostOf */.w4)(to.href);
        throw new errors/* MiraError */.gx('E_GITHUB', `GitHub (${from.host}) could not ${call.what}: it redirects to ${where} (${status}), and what is written goes nowhere else`, { hint: 'GITHUB_API_URL says where the API is. If a proxy stands between, look there.' });
    }
    const href = to.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
    return { ...call, route: `${method} ${href}`, parameters: bodyOf(call) };
}
/** The parameters without those that stand in the path, which would become members of the body. */
function bodyOf({ route, parameters = {} }) {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`)));
}

;// CONCATENATED MODULE: ./build/github/client.js







const LIMITS = { timeout: 20_000, transferTimeout: 600_000, pauses: [500, 2000], longestWait: 60 };
const MAX_BODY = 16 * 1024 * 1024;
const MAX_REDIRECTS = 3;
/** A client for one repository. Nothing is loaded or sent before the first call. */
function createClient(options) {
    const { apiUrl, repository, log } = options;
    const limits = { ...LIMITS, ...options.limits };
    const host = (0,http/* hostOf */.w4)(apiUrl);
    let connected = null;
    const once = async (call) => {
        connected ??= connect(options);
        const request = await connected;
        let next = call;
        for (let hops = 0;; hops += 1) {
            const { status, headers, data } = await request(next.route, parametersOf(next, repository, limits));
            const answer = { status, headers, data, message: '' };
            const redirected = isRead(call) ? null : redirectedWrite(next, answer, apiUrl);
            if (redirected === null)
                return answer;
            if (hops === MAX_REDIRECTS)
                throw new Error('too many redirects');
            next = redirected;
        }
    };
    const send = async (call) => {
        for (let attempt = 0;; attempt += 1) {
            let failure;
            try {
                return await once(call);
            }
            catch (error) {
                if (error instanceof errors/* MiraError */.gx)
                    throw error;
                failure = failureOf(error, timeoutOf(call, limits));
            }
            if (failure.kind === 'status' && call.expected?.includes(failure.status) === true) {
                return { status: failure.status, headers: {}, data: null, message: failure.message };
            }
            const pause = pauseAfter(failure, attempt, call, limits);
            if (pause === null)
                throw errorOf(failure, call, host);
            log(`GitHub (${host}) could not ${call.what} at once; trying again in ${pause / 1000} s`);
            await (0,promises_.setTimeout)(pause);
        }
    };
    return { repository, apiUrl, limits, log, send };
}
/** Loads Octokit; `@actions/github` reads the event's file while it is loaded and throws where that is no JSON. */
async function connect({ token, apiUrl, log }) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null || (url.protocol !== 'https:' && !(0,http/* isLoopback */.U9)(url))) {
        throw new errors/* MiraError */.gx('E_GITHUB', `the address of GitHub's API (${(0,http/* hostOf */.w4)(apiUrl)}) is not an https URL`, {
            hint: 'GITHUB_API_URL says where the API is; the token is not sent over plain http.',
        });
    }
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
        const { request } = getOctokit(token, { baseUrl: apiUrl, userAgent: `mira-attest/${version/* VERSION */.x}`, log: quiet });
        return async (route, parameters) => {
            const answer = await request(route, { ...parameters });
            const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
            const data = answer.data;
            return { status: answer.status, headers: Object.fromEntries(headers), data };
        };
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_GITHUB', `the GitHub client could not be set up: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check the `token` input, and that GITHUB_EVENT_PATH names the JSON file of the event.',
            cause: error,
        });
    }
}
function parametersOf(call, repository, limits) {
    const [owner, repo] = repository.split('/');
    return {
        // elsewhere they would become members of the body
        ...(call.route.includes('{owner}') ? { owner, repo } : {}),
        ...call.parameters,
        headers: { 'x-github-api-version': '2022-11-28', ...call.headers },
        request: {
            ...(call.stream === true
                ? { fetch: (0,capped_fetch/* transferFetch */.I)(limits.timeout, limits.transferTimeout) }
                : { fetch: (0,capped_fetch/* cappedFetch */.U)(MAX_BODY), signal: AbortSignal.timeout(timeoutOf(call, limits)) }),
            redirect: call.manualRedirect === true || !isRead(call) ? 'manual' : 'follow',
            parseSuccessResponseBody: call.stream !== true,
        },
    };
}
function isRead({ route }) {
    return route.startsWith('GET ');
}
function timeoutOf(call, limits) {
    return call.upload === true ? limits.transferTimeout : limits.timeout;
}
/** Milliseconds until the next attempt, or `null` when this one was the last. */
function pauseAfter(failure, attempt, call, limits) {
    const pause = limits.pauses[attempt];
    if (pause === undefined)
        return null;
    if (failure.kind === 'status' && failure.retryAfter !== null) {
        // nothing was done yet, so that a write may be sent again too
        return failure.retryAfter <= limits.longestWait ? failure.retryAfter * 1000 : null;
    }
    const passing = failure.kind === 'silence' || failure.status >= 500;
    return passing && (call.repeatable ?? isRead(call)) ? pause : null;
}


/***/ }),

/***/ 99273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/github/trigger.js

const sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
const id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const pullPayload = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        number: id,
        head: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* object */.Ikc({ id })), null) }),
        base: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* object */.Ikc({ id }) }),
    }),
});
const mergeGroupPayload = dist/* object */.Ikc({
    merge_group: dist/* object */.Ikc({ head_sha: sha, head_ref: dist/* string */.YjP(), base_sha: sha, base_ref: dist/* string */.YjP() }),
});
const releasePayload = dist/* object */.Ikc({
    release: dist/* object */.Ikc({ id, tag_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)), prerelease: dist/* fallback */.NpB(dist/* boolean */.zMY(), false) }),
});
/** Sorts an event into the kinds that are treated differently; a payload that says too little is `other`. */
function triggerOf({ event, ref, payload, defaultBranch }) {
    const on = refOf(ref, defaultBranch);
    const other = { kind: 'other', event };
    switch (event) {
        case 'pull_request':
            return pullRequest(payload) ?? other;
        case 'merge_group':
            return mergeGroup(payload) ?? other;
        case 'push':
            if (on.tag !== null)
                return { kind: 'tag', tag: on.tag };
            return on.branch === null ? other : { kind: 'branch', branch: on.branch, isDefault: on.isDefault };
        case 'release':
            return release(payload) ?? other;
        case 'schedule':
            return { kind: 'schedule', ...on };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'dispatch', ...on };
        case 'pull_request_target':
        case 'workflow_run':
            return { kind: 'unsafe', event };
        default:
            return other;
    }
}
function pullRequest(payload) {
    const parsed = dist/* safeParse */.xLC(pullPayload, payload);
    if (!parsed.success)
        return null;
    const { number, head, base } = parsed.output.pull_request;
    return {
        kind: 'pull-request',
        number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha: base.sha,
        baseRef: base.ref,
        fork: head.repo?.id !== base.repo.id,
    };
}
function mergeGroup(payload) {
    const parsed = dist/* safeParse */.xLC(mergeGroupPayload, payload);
    if (!parsed.success)
        return null;
    const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = parsed.output.merge_group;
    return { kind: 'merge-group', headSha, headRef, baseSha, baseRef };
}
function release(payload) {
    const parsed = dist/* safeParse */.xLC(releasePayload, payload);
    if (!parsed.success)
        return null;
    const { id: releaseId, tag_name: tag, prerelease } = parsed.output.release;
    return { kind: 'release', tag, releaseId, prerelease };
}
function refOf(ref, defaultBranch) {
    const tag = after(ref, 'refs/tags/');
    const branch = after(ref, 'refs/heads/');
    return { tag, branch, isDefault: branch !== null && branch === defaultBranch };
}
function after(text, prefix) {
    return text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : null;
}

;// CONCATENATED MODULE: ./build/github/context.js



const repositoryName = /^(?<owner>[A-Za-z0-9_.-]+)\/(?<name>[A-Za-z0-9_.-]+)$/u;
const digits = /^[0-9]+$/u;
const payloadRepository = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        private: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* boolean */.zMY()), null),
        default_branch: dist/* fallback */.NpB(dist/* nullable */.mee(dist/* string */.YjP()), null),
    }),
});
/**
 * The run from `GITHUB_*` variables; `null` where they name no repository, as in a terminal. Never throws: a payload
 * that is missing or odd leaves `null`s and the trigger `other`, which compares unsigned.
 */
function readContext(env, readFile = readText) {
    const fullName = env['GITHUB_REPOSITORY'] ?? '';
    const names = repositoryName.exec(fullName)?.groups;
    const owner = names?.['owner'];
    const name = names?.['name'];
    if (owner === undefined || name === undefined)
        return null;
    const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile);
    const described = dist/* safeParse */.xLC(payloadRepository, payload);
    const about = described.success ? described.output.repository : { private: null, default_branch: null };
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const serverUrl = trimmed(env['GITHUB_SERVER_URL'], 'https://github.com');
    const runId = match(env['GITHUB_RUN_ID'], digits) ?? '0';
    const attempt = Math.max(1, Number(match(env['GITHUB_RUN_ATTEMPT'], digits) ?? '1'));
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? null;
    return {
        repository: {
            fullName,
            owner,
            name,
            id: match(env['GITHUB_REPOSITORY_ID'], digits),
            ownerId: match(env['GITHUB_REPOSITORY_OWNER_ID'], digits),
            private: about.private,
            defaultBranch: about.default_branch,
        },
        event,
        sha: env['GITHUB_SHA'] ?? '',
        ref,
        serverUrl,
        apiUrl: trimmed(env['GITHUB_API_URL'], 'https://api.github.com'),
        runId,
        attempt,
        runUri: `${serverUrl}/${fullName}/actions/runs/${runId}/attempts/${attempt}`,
        workflowRef,
        workflowPath: workflowPathOf(workflowRef),
        trigger: triggerOf({ event, ref, payload, defaultBranch: about.default_branch }),
    };
}
function payloadOf(path, readFile) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(readFile(path));
    }
    catch {
        return null;
    }
}
function readText(path) {
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function workflowPathOf(workflowRef) {
    return /^[^/]+\/[^/]+\/(?<path>.+?)@/u.exec(workflowRef ?? '')?.groups?.['path'] ?? null;
}
function match(text, pattern) {
    return text !== undefined && pattern.test(text) ? text : null;
}
function trimmed(url, otherwise) {
    return (url === undefined || url === '' ? otherwise : url).replace(/\/+$/u, '');
}


/***/ }),

/***/ 63608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85334);
/* harmony import */ var _capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33500);









const MAX_REDIRECTS = 3;
/**
 * An asset's bytes, to a file. GitHub redirects to a pre-signed address elsewhere: it is followed without the token,
 * over https alone, and asked for anew on every attempt, since it expires.
 *
 * @param maxBytes more than this is E_SIZE
 */
async function downloadAsset(github, asset, path, maxBytes) {
    if (asset.size > maxBytes)
        throw tooLarge(asset, maxBytes);
    const target = { asset, path, maxBytes };
    for (let attempt = 0;; attempt += 1) {
        const result = await attemptDownload(github, target);
        if ('path' in result)
            return result;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        const pause = github.limits.pauses[attempt];
        if (!result.passing || pause === undefined)
            throw result.error;
        github.log(`${result.error.message}; trying again in ${pause / 1000} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause);
    }
}
async function attemptDownload(github, target) {
    const { asset } = target;
    const call = {
        route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: { asset_id: asset.id },
        headers: { accept: 'application/octet-stream' },
        manualRedirect: true,
        stream: true,
        what: `download ${asset.name}`,
        permission: 'contents: read',
    };
    const { status, headers, data } = await github.send(call);
    const location = headers['location'];
    if (status >= 300 && location !== undefined)
        return follow(location, target, github.limits);
    // GitHub Enterprise Server sends the bytes itself
    const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(github.apiUrl);
    return data instanceof ReadableStream ? store(data, host, target) : broken(asset, host, 'the answer is no file');
}
async function follow(location, target, limits) {
    const { asset } = target;
    const get = (0,_capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__/* .transferFetch */ .I)(limits.timeout, limits.transferTimeout);
    let address = location;
    for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
        const url = URL.canParse(address) ? new URL(address) : null;
        const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address);
        if (url === null || (url.protocol !== 'https:' && !(0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(url))) {
            return { ...broken(asset, host, 'the redirect leads to something that is not https'), passing: false };
        }
        let response;
        try {
            response = await get(url, { redirect: 'manual' });
        }
        catch (error) {
            return broken(asset, host, reasonOf(error));
        }
        const next = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && next !== null && URL.canParse(next, url.href)) {
            address = new URL(next, url).href;
            continue;
        }
        if (response.status === 200 && response.body !== null)
            return store(response.body, host, target);
        await response.body?.cancel();
        return { ...broken(asset, host, `answered ${response.status}`), passing: response.status >= 500 };
    }
    return { ...broken(asset, (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address), 'too many redirects'), passing: false };
}
async function store(body, host, { asset, path, maxBytes }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const counted = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform: (chunk, _encoding, done) => {
            size += chunk.byteLength;
            hash.update(chunk);
            if (size > maxBytes)
                done(tooLarge(asset, maxBytes));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(body, counted, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx)
            return { error, passing: false };
        return broken(asset, host, reasonOf(error));
    }
    if (size !== asset.size)
        return broken(asset, host, `${size} bytes came, ${asset.size} were announced`);
    return { path, size, digest: `sha256:${hash.digest('hex')}` };
}
function tooLarge({ name, size }, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_SIZE', `${name} (${size} bytes) is larger than the ${maxBytes} bytes that are read of its kind`);
}
function broken({ name }, host, why) {
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_NETWORK', `GitHub (${host}) could not send ${name}: ${why}`, {
            hint: 'This is usually temporary: run the job again.',
        }),
        passing: true,
    };
}
function reasonOf(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer within the time limit';
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 97734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ uploadAsset),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   kF: () => (/* binding */ getRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85334);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30839);





const assetBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id, name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, size: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), state: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, browser_download_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(({ browser_download_url: url, state, ...rest }) => ({
    ...rest,
    complete: state === 'uploaded',
    url,
})));
const releaseBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id,
    tag_name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    draft: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    prerelease: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    immutable: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false),
    published_at: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    html_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    upload_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    assets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(assetBody),
}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((release) => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable && !release.draft,
    publishedAt: release.published_at,
    url: release.html_url,
    uploadUrl: release.upload_url,
    assets: release.assets,
})));
/** All releases that the token may see; drafts only where it may write. */
async function listReleases(github) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askAll */ .pI)(github, {
        route: 'GET /repos/{owner}/{repo}/releases',
        what: `list the releases of ${github.repository}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** The release of a tag, the published one before a draft. By listing: GitHub finds no drafts by their tag. */
async function findRelease(github, tag) {
    const ofTag = (await listReleases(github)).filter((release) => release.tag === tag);
    return ofTag.find(({ draft }) => !draft) ?? ofTag[0] ?? null;
}
async function getRelease(github, releaseId) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: { release_id: releaseId },
        what: `read the release ${releaseId}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** A draft for a tag that exists: nobody but maintainers sees it until a later step publishes it. */
async function createDraft(github, tag, prerelease) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'POST /repos/{owner}/{repo}/releases',
        parameters: { tag_name: tag, name: tag, draft: true, prerelease },
        what: `create a draft release for ${tag}`,
        permission: 'contents: write',
    }, releaseBody);
}
/** Attaches a file to a release, streamed from disk. */
async function uploadAsset(github, release, name, path) {
    const url = uploadAddress(github.apiUrl, release.uploadUrl);
    url.searchParams.set('name', name);
    const file = await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
    const call = {
        route: `POST ${url.href}`,
        parameters: { data: file },
        headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
        expected: [422],
        upload: true,
        what: `attach ${name} to the release ${release.tag}`,
        permission: 'contents: write',
    };
    const answer = await github.send(call);
    if (answer.status === 422) {
        if (/immutable/iu.test(answer.message))
            return { kind: 'immutable' };
        if (/already_exists/u.test(answer.message))
            return { kind: 'name-taken' };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `GitHub (${url.host}) could not ${call.what}: ${answer.message} (422)`);
    }
    const asset = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyOf */ .EN)(github, call, answer, assetBody);
    if (asset.name === name && asset.size === file.size)
        return { kind: 'uploaded', asset };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_NETWORK', `GitHub (${url.host}) could not ${call.what}: it holds other bytes than were sent`, {
        hint: `Delete the asset ${name} of that release and run the job again.`,
    });
}
/**
 * The token goes to GitHub's API and to the host for uploads that belongs to it, and nowhere else, whatever the release
 * says: Octokit would send it to any host.
 */
function uploadAddress(apiUrl, template) {
    const address = template.replace(/\{[^}]*\}$/u, '');
    const api = new URL(apiUrl);
    const url = URL.canParse(address) ? new URL(address) : null;
    const hosts = [
        'uploads.github.com',
        ...(api.hostname.endsWith('.ghe.com') ? [api.host.replace(/^api\./u, 'uploads.')] : []),
    ];
    if (url !== null && (url.origin === api.origin || (url.protocol === 'https:' && hosts.includes(url.host))))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `a release wants its assets sent to ${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(address)}, which is not GitHub (${api.host})`, {
        hint: 'Nothing was sent there. Check GITHUB_API_URL, and what stands between this job and GitHub.',
    });
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('the value has no JSON form');
    return text;
}
/** SHA-256 of the canonical JSON of a value. */
function jsonDigest(value) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(canonicalJson(value));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
function parseJson(text, options = {}) {
    const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
    return parser.document();
}
/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
function parseJsonBytes(bytes) {
    return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}
const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;
/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;
class Parser {
    #text;
    #maxDepth;
    #python;
    #at = 0;
    constructor(text, maxDepth, python) {
        this.#text = text;
        this.#maxDepth = maxDepth;
        this.#python = python;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail('unexpected text after the value');
        return value;
    }
    #value(depth) {
        this.#space();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth + 1);
        if (next === '[')
            return this.#array(depth + 1);
        if (next === '"')
            return this.#string();
        for (const [word, value] of WORDS)
            if (this.#take(word))
                return value;
        if (this.#python)
            for (const [word, value] of PYTHON_WORDS)
                if (this.#take(word))
                    return value;
        return Number(this.#match(NUMBER, 'expected a value'));
    }
    #object(depth) {
        this.#enter(depth);
        const members = {};
        this.#space();
        if (this.#take('}'))
            return members;
        do {
            this.#space();
            const name = this.#string();
            if (Object.hasOwn(members, name))
                this.#fail(`duplicate member ${JSON.stringify(name)}`);
            this.#space();
            if (!this.#take(':'))
                this.#fail('expected ":"');
            // defineProperty, because assigning to "__proto__" would not make a member
            Object.defineProperty(members, name, {
                value: this.#value(depth),
                enumerable: true,
                configurable: true,
                writable: true,
            });
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return members;
    }
    #array(depth) {
        this.#enter(depth);
        const items = [];
        this.#space();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return items;
    }
    #string() {
        const raw = this.#match(STRING, 'expected a string');
        try {
            return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
        }
        catch {
            return this.#fail('bad character or escape in a string');
        }
    }
    #enter(depth) {
        if (depth > this.#maxDepth)
            this.#fail(`nested deeper than ${this.#maxDepth} levels`);
        this.#at += 1;
    }
    #space() {
        this.#match(SPACE, '');
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #match(pattern, expected) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            this.#fail(expected);
        this.#at += found.length;
        return found;
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#at}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const PYTHON_WORDS = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the smallest edit distance to a word, if it is near enough to be what was meant. */
function nearest(word, candidates) {
    let best = null;
    for (const name of candidates) {
        const distance = editDistance(word, name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const name = nearest(word, candidates);
    return name === null ? '' : `; did you mean "${name}"?`;
}
/** Levenshtein distance, by rows. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 12872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ SIGNER_KEYS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   lW: () => (/* binding */ resolveSigner),
/* harmony export */   pJ: () => (/* binding */ signersSchema),
/* harmony export */   q2: () => (/* binding */ DEFAULT_ROLES),
/* harmony export */   wr: () => (/* binding */ signerContent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What a signature may be for. A reproduction is an evaluation of somebody else's model. */
const ROLES = ['evaluation', 'gate', 'reproduction'];
/** What a rule that says nothing of it lets somebody sign. */
const DEFAULT_ROLES = ['evaluation', 'gate'];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id in quotes, such as "1234"'));
const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^https?:\/\/[^\s]+$/u, 'must be a URL'));
const may = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name at least one of them'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What this signature counts for; evaluation and gate by default.'));
const workflowSignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('owner/name/.github/workflows/file.yml of the workflow that is triggered.')),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Pattern of refs; * stands for anything. Tags by default.'))),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Who vouches for the identity; GitHub Actions by default.'))),
    signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The reusable workflow that holds the job that signs; the same workflow by default.'))),
    'signer-digest': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/u, 'must be a commit: 40 hex digits'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Its commit.'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Survives renames and transfers.'))),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The user or organisation; changes with a transfer.'))),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Events such as push, any of them.'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The deployment environment of the job.'))),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const identitySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The exact subject alternative name of the certificate.')),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Exactly who vouches for it.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const keySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A public key in PEM form, relative to this file.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const signersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSignerSchema, identitySignerSchema, keySignerSchema])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name somebody'));
/** The keys of all kinds of rules. */
const SIGNER_KEYS = [
    ...new Set([workflowSignerSchema, identitySignerSchema, keySignerSchema].flatMap(({ entries }) => Object.keys(entries))),
];
/** A rule as it is written in YAML, as it is applied. */
function resolveSigner(written) {
    if (!('workflow' in written))
        return written;
    const { ref, 'signer-digest': signerDigest, 'repository-id': repositoryId, 'owner-id': ownerId, ...same } = written;
    return {
        ...same,
        ref: ref ?? null,
        ...(signerDigest === undefined ? {} : { signerDigest }),
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(ownerId === undefined ? {} : { ownerId }),
    };
}
const roles = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES));
/** A rule as it stands in the content of a signed plan. */
const signerContent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signerDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
]);


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as package.json says it. */
const VERSION = '0.1.0';


/***/ })

};
