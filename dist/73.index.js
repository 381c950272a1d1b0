export const id = 73;
export const ids = [73];
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

/***/ 17868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline),
  i: () => (/* binding */ loadBaselineFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/download.js
var download = __webpack_require__(63608);
// EXTERNAL MODULE: ./build/github/releases.js
var releases = __webpack_require__(97734);
// EXTERNAL MODULE: ./build/baseline/choose.js
var choose = __webpack_require__(97069);
;// CONCATENATED MODULE: ./build/baseline/files.js
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
        stem,
    };
}
const MAX_BUNDLE = 16 * 1024 ** 2;
const MAX_SAMPLES = 2 * 1024 ** 3;
const MAX_SALTS = 1024 ** 3;
const MAX_DIGESTS = 64 * 1024 ** 2;

;// CONCATENATED MODULE: ./build/baseline/find.js







/**
 * The evaluations on the nearest release that carries any, downloaded.
 *
 * @throws MiraError E_BASELINE_MISSING where a tag was named; E_SIZE; what `GitHub.send` throws
 */
async function findBaseline(github, request) {
    const { trigger, prereleases, named, folder } = request;
    const choice = (0,choose/* chooseBaseline */.h)({ releases: await (0,releases/* listReleases */.tH)(github), tag: tagOf(trigger), prereleases, named });
    if (choice.kind === 'missing')
        throw missing(named ?? '', choice.draft ? 'is only a draft' : 'does not exist');
    const passed = [];
    for (const release of choice.releases) {
        const evaluations = release.assets.flatMap((bundle) => {
            const names = bundle.complete ? evaluationNames(bundle.name) : null;
            return names === null ? [] : [{ bundle, names }];
        });
        if (evaluations.length === 0) {
            passed.push(release.tag);
            continue;
        }
        const candidates = [];
        for (const evaluation of evaluations) {
            candidates.push(await fetchEvaluation(github, release, evaluation, folder));
        }
        const { tag, url, publishedAt } = release;
        return { kind: 'found', release: { tag, url, publishedAt }, candidates, passed };
    }
    if (named !== null)
        throw missing(named, 'carries no evaluation');
    return { kind: 'none', passed };
}
/** An evaluation that lies in the workspace, samples and salts beside it. */
async function loadBaselineFile(bundlePath) {
    const name = external_node_path_.basename(bundlePath);
    const size = await sizeOf(bundlePath);
    if (size === null)
        throw missing(bundlePath, 'does not exist');
    if (size > MAX_BUNDLE) {
        throw new errors/* MiraError */.gx('E_SIZE', `${bundlePath} (${size} bytes) is larger than the ${MAX_BUNDLE} bytes of a bundle`);
    }
    const names = evaluationNames(name);
    const beside = async (other) => {
        const file = other === undefined ? null : external_node_path_.join(external_node_path_.dirname(bundlePath), other);
        return file !== null && (await sizeOf(file)) !== null ? file : null;
    };
    return {
        bundle: await (0,promises_.readFile)(bundlePath),
        bundlePath,
        samplesPath: await beside(names?.samples),
        saltsPath: await beside(names?.salts),
        digestsPath: await beside(names?.digests),
        stem: names?.stem ?? '',
    };
}
async function fetchEvaluation(github, release, { bundle, names }, folder) {
    // the id is a number and the names were matched: nothing here leaves the folder
    const into = external_node_path_.join(folder, String(release.id));
    await (0,promises_.mkdir)(into, { recursive: true });
    const fetched = async (name, maxBytes) => {
        const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
        return asset === undefined ? null : (await (0,download/* downloadAsset */.B)(github, asset, external_node_path_.join(into, name), maxBytes)).path;
    };
    const { path: bundlePath } = await (0,download/* downloadAsset */.B)(github, bundle, external_node_path_.join(into, names.bundle), MAX_BUNDLE);
    return {
        bundle: await (0,promises_.readFile)(bundlePath),
        bundlePath,
        samplesPath: await fetched(names.samples, MAX_SAMPLES),
        saltsPath: await fetched(names.salts, MAX_SALTS),
        digestsPath: await fetched(names.digests, MAX_DIGESTS),
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
        const found = await (0,promises_.stat)(file);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' || (0,errors/* systemCode */.xU)(error) === 'ENOTDIR')
            return null;
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `${file} cannot be read`, { cause: error });
    }
}
function missing(what, why) {
    return new errors/* MiraError */.gx('E_BASELINE_MISSING', `the baseline ${what} ${why}`, {
        hint: 'Name a published release that carries mira-evaluation.sigstore.json, or use `baseline: latest-release`.',
    });
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeClaims),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _claims_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43299);
/* harmony import */ var _claims_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92770);
/* harmony import */ var _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39938);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25898);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66124);






/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, commitments, materials) {
    const { plan } = session;
    const rules = plan.claims === 'auto' ? [] : plan.claims;
    const tallies = await _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tallies */ .T.of(rows, new _claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .ClaimRules */ .AS(rules).wantsSlice);
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkReported */ .ID)(tallies.all(), reported.tasks);
    const selection = plan.claims === 'auto'
        ? (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAuto */ .cu)(tallies, reported.tasks, _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MARGIN */ .PH)
        : (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectByRules */ .pF)(tallies, reported.tasks, plan.claims, (rule) => (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfRule */ .Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = selection.specs.flatMap((spec) => {
        const tally = tallies.get(spec.id);
        const root = roots.get(spec.task);
        const evaluation = reported.evaluations.get(spec.task);
        if (tally === null || root === undefined || evaluation === undefined)
            return [];
        const own = materials.get(evaluation) ?? [];
        const ground = {
            root,
            materials: ['model', ...own.filter(({ kind }) => kind !== 'image').map(({ kind, name }) => `${kind}:${name}`)],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
        };
        return [(0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildClaim */ .J_)(spec, tally, reported.tasks.get(spec.task) ?? null, tallies.rows.get(spec.task) ?? 0, ground)];
    });
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkScored */ .tU)(wholeMetrics(selection, tallies, reported), (task) => minScored(plan, reported, task));
    return claims;
}
/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics({ specs }, tallies, { tasks }) {
    return specs.flatMap(({ task, metric }) => {
        const id = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_5__/* .formatClaimId */ .B)({ task, metric, slice: null });
        const tally = tallies.get(id);
        if (tally === null)
            return [];
        const counts = (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
        return [{ id, task, slice: null, counts }];
    });
}
function minScored(plan, reported, task) {
    return plan.evaluations[reported.evaluations.get(task) ?? '']?.minScored ?? 0;
}
function rulerOf(materials, harness) {
    const of = (kind) => materials.filter((material) => material.kind === kind).map(({ digest }) => digest);
    return { datasets: of('dataset'), prompts: of('prompts'), scorer: of('scorer'), harness };
}
/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
function termsOf(plan) {
    const rules = plan.claims === 'auto' ? null : new _claims_select_js__WEBPACK_IMPORTED_MODULE_1__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !isBounded(claim);
            return { margin: _plan_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MARGIN */ .PH, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        return { margin: rule.margin, advisory: rule.advisory, require: rule.require, rule: index };
    };
}
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 66124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B0: () => (/* binding */ isFork),
  fA: () => (/* binding */ openSession),
  lW: () => (/* binding */ pathIn),
  Z9: () => (/* binding */ placeOfRule),
  aF: () => (/* binding */ releaseTag),
  zZ: () => (/* binding */ triggerKind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/choose.js
var choose = __webpack_require__(97069);
// EXTERNAL MODULE: ./build/baseline/find.js + 1 modules
var find = __webpack_require__(17868);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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

;// CONCATENATED MODULE: ./build/github/client.js






const LIMITS = { timeout: 20_000, transferTimeout: 600_000, pauses: [500, 2000], longestWait: 60 };
const MAX_BODY = 16 * 1024 * 1024;
/** A client for one repository. Nothing is loaded or sent before the first call. */
function createClient(options) {
    const { apiUrl, repository, log } = options;
    const limits = { ...LIMITS, ...options.limits };
    const host = (0,http/* hostOf */.w4)(apiUrl);
    let connected = null;
    const send = async (call) => {
        connected ??= connect(options);
        const request = await connected;
        for (let attempt = 0;; attempt += 1) {
            let failure;
            try {
                const { status, headers, data } = await request(call.route, parametersOf(call, repository, limits));
                return { status, headers, data, message: '' };
            }
            catch (error) {
                failure = failureOf(error, timeoutOf(call, limits));
            }
            if (failure.kind === 'status' && call.expected?.includes(failure.status) === true) {
                return { status: failure.status, headers: {}, data: null, message: failure.message };
            }
            const pause = pauseAfter(failure, attempt, call, limits);
            if (pause === null)
                throw errorOf(failure, call, host);
            log(`GitHub (${host}) could not ${call.what} at once; trying again in ${pause / 1000} s`);
            await (0,external_node_timers_promises_.setTimeout)(pause);
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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
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
            redirect: call.manualRedirect === true ? 'manual' : 'follow',
            parseSuccessResponseBody: call.stream !== true,
        },
    };
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
    return passing && (call.repeatable ?? call.route.startsWith('GET ')) ? pause : null;
}

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

// EXTERNAL MODULE: ./build/github/ask.js
var ask = __webpack_require__(30839);
;// CONCATENATED MODULE: ./build/github/repository.js


const body = dist/* object */.Ikc({
    id: ask.id,
    full_name: ask/* text */.Qq,
    private: dist/* boolean */.zMY(),
    default_branch: ask/* text */.Qq,
    owner: dist/* object */.Ikc({ id: ask.id }),
});
/** What the repository says of itself, for events whose payload does not. */
async function getRepository(github) {
    const found = await (0,ask/* ask */.kA)(github, { route: 'GET /repos/{owner}/{repo}', what: `describe ${github.repository}`, permission: 'contents: read' }, body);
    return {
        fullName: found.full_name,
        id: String(found.id),
        ownerId: String(found.owner.id),
        private: found.private,
        defaultBranch: found.default_branch,
    };
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/policy/events.js

const SIGNING = new Set(['default-branch', 'tag', 'release', 'schedule', 'dispatch']);
/**
 * Whether a run signs (issue: station 10; design.md §9).
 *
 * @throws MiraError E_UNSAFE_TRIGGER for events that run with the base's rights on what a stranger wrote
 */
function decideSigning({ trigger, fork, option, hasKey, event }) {
    if (trigger === 'unsafe') {
        throw new errors/* MiraError */.gx('E_UNSAFE_TRIGGER', `${event} runs with the rights of the base repository on code from outside`, {
            hint: 'Use the pull_request event: it compares unsigned, and needs no rights for that. See SECURITY.md.',
        });
    }
    if (option === 'never')
        return { sign: false, why: 'signing is switched off' };
    if (fork)
        return { sign: false, why: 'pull request from a fork: no identity token is given to it' };
    if (option === 'always')
        return { sign: true };
    if (trigger === 'terminal')
        return hasKey ? { sign: true } : { sign: false, why: 'run in a terminal, without a key' };
    if (SIGNING.has(trigger))
        return { sign: true };
    if (trigger === 'pull-request')
        return { sign: false, why: 'pull request' };
    if (trigger === 'merge-group')
        return { sign: false, why: 'merge group' };
    return { sign: false, why: trigger === 'other-branch' ? 'not the default branch' : `event ${event}` };
}

// EXTERNAL MODULE: ./build/commands/config.js
var config = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(398);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/plan/config.js + 2 modules
var plan_config = __webpack_require__(18645);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/commands/run/rules.js




/**
 * The plan with the rules that judge this run: on a pull request `claims`, `gate` and `signers` come from `mira.yml` at
 * the base commit, so that a change cannot loosen what it is judged by (contracts.md §5). Options override both.
 */
async function rulesThatJudge(head, asked) {
    const base = await basePlan(asked);
    const judged = base === null ? head : { ...head, claims: base.claims, gate: base.gate, signers: base.signers };
    const { baseline, failOn } = asked.options;
    return {
        plan: {
            ...judged,
            baseline: baseline ?? judged.baseline,
            gate: failOn === null ? judged.gate : { ...judged.gate, failOn },
        },
        ruleChanges: base === null ? [] : (0,changes/* ruleChanges */.g)(base, head),
    };
}
async function basePlan({ configPath, context, github, warnings }) {
    const trigger = context?.trigger;
    if (trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group')
        return null;
    const why = await (async () => {
        if (github === null)
            return 'no token was given to read it with';
        try {
            const bytes = await (0,contents/* getFile */.l)(github, configPath, trigger.baseSha);
            return bytes === null ? `there is no ${configPath} there` : (0,plan_config/* parsePlan */.v)(bytes.toString('utf8'), configPath).plan;
        }
        catch (error) {
            return error instanceof errors/* MiraError */.gx ? `${error.code}: ${error.message}` : (0,errors/* messageOf */.bD)(error);
        }
    })();
    if (typeof why !== 'string')
        return why;
    warnings.push(`the rules are those of this change, not of the commit it is based on: ${why}`);
    return null;
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/signing/identity.js




const AUDIENCE = 'sigstore';
const ATTEMPTS = 3;
const MAX_BYTES = 64 * 1024;
/**
 * Identity tokens of a GitHub Actions job (docs.github.com, "OpenID Connect reference").
 *
 * @throws MiraError E_NO_OIDC at once when the job may not ask for tokens; E_OIDC from `getToken`
 */
function githubIdentity(options) {
    const { requestUrl = '', requestToken = '' } = options;
    if (requestUrl === '' || requestToken === '')
        throw noIdentity(options.fork);
    options.mask(requestToken);
    const url = tokenUrl(requestUrl);
    return {
        getToken: async () => {
            const token = tokenOf(await identity_ask(url, requestToken, options), url);
            options.mask(token);
            assertReadable(token, url);
            return token;
        },
    };
}
function noIdentity(fork) {
    return fork
        ? new errors/* MiraError */.gx('E_NO_OIDC', 'a pull request from a fork is given no identity token, so nothing can be signed.', {
            hint: 'Leave `sign` at `auto`: the run then compares unsigned, and the release is signed when it is made.',
        })
        : new errors/* MiraError */.gx('E_NO_OIDC', 'this job may not ask for an identity token, so nothing can be signed.', {
            hint: 'Add to the job:   permissions: { id-token: write }      ' +
                "(on a fork's pull request no token is ever given: the run compares unsigned)",
        });
}
function tokenUrl(requestUrl) {
    const url = URL.canParse(requestUrl) ? new URL(requestUrl) : null;
    if (url === null || (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,http/* isLoopback */.U9)(url)))) {
        throw new errors/* MiraError */.gx('E_OIDC', `ACTIONS_ID_TOKEN_REQUEST_URL (${(0,http/* hostOf */.w4)(requestUrl)}) is not an https address`, {
            hint: 'The runner sets this variable; an earlier step must not change it.',
        });
    }
    url.searchParams.set('audience', AUDIENCE);
    return url.href;
}
async function identity_ask(url, bearer, options) {
    const request = {
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        timeout: options.timeout ?? 20_000,
        maxBytes: MAX_BYTES,
    };
    for (let attempt = 1;; attempt += 1) {
        const last = attempt === ATTEMPTS;
        try {
            const response = await (0,http/* exchange */.cv)(url, request, 'E_OIDC', 'the identity token service');
            if (response.status === 200)
                return response;
            if (response.status < 500 || last)
                throw refused(url, `answered ${response.status}`);
        }
        catch (error) {
            // what was refused for good is not asked again; nor is a service that let the time limit pass
            if (last || (error instanceof errors/* MiraError */.gx && error.cause === undefined))
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)((options.pause ?? 1000) * attempt);
    }
}
function tokenOf(response, url) {
    const answer = tryParse(response.body.toString('utf8'));
    const token = (0,json/* isObject */.Gv)(answer) ? answer['value'] : null;
    if (typeof token !== 'string' || token === '')
        throw refused(url, 'answered without a token');
    return token;
}
/** A token that Fulcio could not use is refused here, since `@sigstore/sign` would print it in its error. */
function assertReadable(token, url) {
    const parts = token.split('.');
    const claims = parts.length === 3 ? tryParse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : null;
    const readable = parts.every((part) => /^[A-Za-z0-9_-]+$/u.test(part)) && (0,json/* isObject */.Gv)(claims);
    const subject = readable ? claims['sub'] : null;
    if (typeof subject !== 'string' || subject === '')
        throw refused(url, 'answered with something that is no identity token');
}
function tryParse(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return null;
    }
}
function refused(url, what) {
    return new errors/* MiraError */.gx('E_OIDC', `the identity token service (${(0,http/* hostOf */.w4)(url)}) ${what}`, {
        hint: 'This is usually temporary: run the job again.',
    });
}

// EXTERNAL MODULE: ./build/signing/key.js
var key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/signing/signer.js + 1 modules
var signer = __webpack_require__(24088);
;// CONCATENATED MODULE: ./build/commands/run/signing.js





/**
 * How the run will sign. A key is entered into a log only when one is named; without a key the job's identity signs.
 *
 * @throws MiraError E_KEY, E_NO_OIDC, E_PRIVATE_LOG
 */
async function prepareSigning(options, environment, host, context) {
    const rekorUrl = options.rekorUrl ?? (options.key === null ? signer/* PUBLIC_REKOR_URL */.wI : null);
    const fulcioUrl = options.fulcioUrl ?? signer/* PUBLIC_FULCIO_URL */.v;
    const contacted = options.key === null ? [fulcioUrl, rekorUrl] : [rekorUrl];
    assertMayBePublic(options, context, contacted);
    if (options.key !== null) {
        const spec = options.key.startsWith('env:') ? options.key : (0,external_node_path_.resolve)(environment.workspace, options.key);
        return { kind: 'key', key: await (0,key/* loadSigningKey */.fm)(spec, environment.env), rekorUrl };
    }
    const identity = githubIdentity({
        requestUrl: environment.env['ACTIONS_ID_TOKEN_REQUEST_URL'],
        requestToken: environment.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        fork: false,
        mask: (value) => host.mask(value),
    });
    return { kind: 'keyless', fulcioUrl, rekorUrl: rekorUrl ?? signer/* PUBLIC_REKOR_URL */.wI, identity };
}
/** A private repository's name must not end up in a public log unless somebody said so. */
function assertMayBePublic(options, context, urls) {
    if (options.publicLog || context === null || context.repository.private === false)
        return;
    const publicHost = urls
        .filter((url) => url !== null)
        .find((url) => /(?:^|\.)sigstore\.dev$/u.test(new URL(url).hostname));
    if (publicHost === undefined)
        return;
    throw new errors/* MiraError */.gx('E_PRIVATE_LOG', `this repository is private, and signing would name it in a public log (${publicHost})`, {
        hint: 'Sign with a key (`key`), name private services (`fulcio-url`, `rekor-url`), or agree with `public-log: true`.',
    });
}

;// CONCATENATED MODULE: ./build/commands/run/session.js













/**
 * Everything that can be known before the harness runs is settled here, so that nobody loses GPU hours to it: the
 * trigger, the configuration, the rules, the identity and the privacy of the repository.
 *
 * @throws MiraError E_UNSAFE_TRIGGER, E_CONFIG_…, E_NO_OIDC, E_PRIVATE_LOG, E_KEY, E_TRUST_ROOT
 */
async function openSession(options, environment, host) {
    const { env, workspace } = environment;
    const seen = env['GITHUB_ACTIONS'] === 'true' ? readContext(env) : null;
    const signing = decideSigning({
        trigger: triggerKind(seen),
        fork: isFork(seen),
        option: options.sign,
        hasKey: options.key !== null,
        event: seen?.event ?? 'none',
    });
    const warnings = [];
    const configPath = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, options.config)) || options.config;
    const located = await (0,config/* loadPlan */.Y)((0,external_node_path_.resolve)(workspace, options.config), configPath);
    const github = clientOf(options, seen, host);
    const context = seen === null || github === null ? seen : await completed(seen, github, warnings);
    const { plan, ruleChanges } = await rulesThatJudge(located.plan, { configPath, context, github, options, warnings });
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.temp, 'mira-'));
    const root = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, options.config));
    return {
        options,
        environment,
        host,
        context,
        github,
        located,
        plan,
        planDigest: (0,plan_plan/* planDigest */.G)(plan),
        policyDigest: (0,plan_plan/* policyDigest */.p)(plan),
        ruleChanges,
        root,
        configPath,
        signing,
        method: signing.sign ? await prepareSigning(options, environment, host, context) : null,
        trustRoot: await (0,trust/* loadTrustRoot */.D)(options.trustedRoot === null ? null : (0,external_node_path_.resolve)(workspace, options.trustedRoot)),
        out: (0,external_node_path_.resolve)(workspace, options.out),
        work,
        startedOn: environment.now(),
        warnings,
        baselineFile: await holdBaselineFile(plan, root, work),
    };
}
async function holdBaselineFile(plan, root, work) {
    const source = (0,choose/* baselineSource */.f)(plan.baseline);
    if (source.kind !== 'file')
        return null;
    const found = await (0,find/* loadBaselineFile */.i)((0,external_node_path_.resolve)(root, source.path));
    const held = async (path) => {
        if (path === null)
            return null;
        const copy = (0,external_node_path_.join)(work, `baseline-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.copyFile)(path, copy);
        return copy;
    };
    return {
        ...found,
        samplesPath: await held(found.samplesPath),
        saltsPath: await held(found.saltsPath),
        digestsPath: await held(found.digestsPath),
    };
}
/** Where a rule that judges this run stands in the workspace's `mira.yml`, if it stands there. */
function placeOfRule({ plan, located }, rule) {
    const metric = rule === null || plan.claims === 'auto' ? undefined : plan.claims[rule]?.metric;
    if (metric === undefined || located.plan.claims === 'auto')
        return undefined;
    return located.claimPlaces[located.plan.claims.findIndex((claim) => claim.metric === metric)];
}
/** A path of the plan on this machine. */
function pathIn(session, path) {
    return (0,external_node_path_.join)(session.root, path);
}
function triggerKind(context) {
    if (context === null)
        return 'terminal';
    const { trigger } = context;
    if (trigger.kind === 'branch') {
        return trigger.branch === context.repository.defaultBranch ? 'default-branch' : 'other-branch';
    }
    return trigger.kind;
}
function isFork(context) {
    return context?.trigger.kind === 'pull-request' && context.trigger.fork;
}
/** The tag that the run is a release of, if it is one. */
function releaseTag(context) {
    const trigger = context?.trigger;
    return trigger?.kind === 'tag' || trigger?.kind === 'release' ? trigger.tag : null;
}
function clientOf(options, context, host) {
    if (context === null || options.token === null)
        return null;
    return createClient({
        token: options.token,
        apiUrl: context.apiUrl,
        repository: context.repository.fullName,
        log: (message) => host.info(message),
    });
}
/** Not every event says whether the repository is private and what its default branch is called. */
async function completed(context, github, warnings) {
    const { repository } = context;
    if (repository.private !== null && repository.defaultBranch !== null)
        return context;
    try {
        const facts = await getRepository(github);
        return {
            ...context,
            repository: { ...repository, private: facts.private, defaultBranch: facts.defaultBranch },
        };
    }
    catch {
        warnings.push('GitHub did not describe the repository; it is treated as private');
        return { ...context, repository: { ...repository, private: true } };
    }
}


/***/ }),

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/gate/pairs.js

/** Pairs two streams of rows, both in leaf order, by task and key, holding one key of each at a time. */
async function* pairByKey(baseline, candidate) {
    const left = byKey(baseline);
    const right = byKey(candidate);
    let a = await left.next();
    let b = await right.next();
    while (a.done !== true || b.done !== true) {
        const order = a.done === true ? 1 : b.done === true ? -1 : compareKeys(a.value, b.value);
        if (order <= 0 && a.done !== true) {
            yield { baseline: a.value, candidate: order === 0 && b.done !== true ? b.value : null };
            a = await left.next();
            if (order === 0)
                b = await right.next();
        }
        else if (b.done !== true) {
            yield { baseline: null, candidate: b.value };
            b = await right.next();
        }
    }
}
function compareKeys(a, b) {
    return (0,digest/* compareBytes */.Xo)(a.task, b.task) || (0,digest/* compareBytes */.Xo)(a.key, b.key);
}
async function* byKey(rows) {
    let current = null;
    for await (const row of rows) {
        if (current !== null && current[0].task === row.task && current[0].key === row.key) {
            current.push(row);
            continue;
        }
        if (current !== null)
            yield { task: current[0].task, key: current[0].key, rows: current };
        current = [row];
    }
    if (current !== null)
        yield { task: current[0].task, key: current[0].key, rows: current };
}

// EXTERNAL MODULE: ./build/claims/moments.js
var moments = __webpack_require__(38625);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/gate/table.js


/** Counts and differences under one assumption about what is missing. */
class Outcomes {
    n = 0;
    gained = 0;
    lost = 0;
    /** Differences, sign-normalised so that more is better. */
    differences = new moments/* Moments */.W();
    add(difference) {
        this.n += 1;
        if (difference > 0)
            this.gained += 1;
        if (difference < 0)
            this.lost += 1;
        this.differences.add(difference);
    }
}
const SHOWN_EXAMPLES = 5;
/** The pairs of one claim: what was seen, and what the missing ones could be at worst and at best. */
class PairTable {
    seen = new Outcomes();
    /** The pairs that lack a score on one side, were the loss as large as it can be, for scores within [0, 1]. */
    worst = new Outcomes();
    best = new Outcomes();
    baseline = new moments/* Moments */.W();
    candidate = new moments/* Moments */.W();
    /** Pairs whose prompt or target differs: the ruler changed. */
    changed = 0;
    binary = true;
    examples = [];
    #metric;
    #sign;
    constructor(metric, direction) {
        this.#metric = metric;
        this.#sign = direction === 'higher' ? 1 : -1;
    }
    get missing() {
        return this.worst.n;
    }
    /** All scores of both sides lie within [0, 1], so that a missing one can be bounded. */
    get bounded() {
        return [this.baseline, this.candidate].every((side) => side.n === 0 || (side.min >= 0 && side.max <= 1));
    }
    add(baseline, candidate) {
        const before = this.#score(baseline.rows);
        const after = candidate === null ? null : this.#score(candidate.rows);
        if (candidate !== null && rulerDiffers(baseline.rows[0], candidate.rows[0]))
            this.changed += 1;
        if (before !== null)
            this.#note(before, this.baseline);
        if (after !== null)
            this.#note(after, this.candidate);
        if (before !== null && after !== null) {
            const difference = this.#sign * (after - before);
            this.seen.add(difference);
            if (difference < 0)
                this.#keepExample(baseline.rows[0], candidate?.rows[0] ?? null);
            return;
        }
        const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
        this.worst.add(this.#sign * ((after ?? bad) - (before ?? good)));
        this.best.add(this.#sign * ((after ?? good) - (before ?? bad)));
    }
    #note(value, side) {
        side.add(value);
        if (value !== 0 && value !== 1)
            this.binary = false;
    }
    /** The mean over the repeats that were scored; `null` when none was. */
    #score(rows) {
        let sum = 0;
        let scored = 0;
        for (const row of rows) {
            const score = row.scores[this.#metric] ?? null;
            if (score === null)
                continue;
            sum += score;
            scored += 1;
        }
        // with repeats a key is a mean, to which the exact tests for single outcomes do not apply
        if (scored > 1)
            this.binary = false;
        return scored === 0 ? null : sum / scored;
    }
    #keepExample(before, after) {
        if (this.examples.length >= SHOWN_EXAMPLES)
            return;
        this.examples.push({
            key: before.key,
            target: before.target,
            before: before.response,
            after: after?.response ?? null,
        });
    }
}
function rulerDiffers(a, b) {
    return !sameJson(a.prompt, b.prompt) || !sameJson(a.target, b.target);
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    return (0,json/* canonicalJson */.dj)(a) === (0,json/* canonicalJson */.dj)(b);
}

// EXTERNAL MODULE: ./build/gate/judge.js + 2 modules
var judge = __webpack_require__(34978);
;// CONCATENATED MODULE: ./build/gate/compare.js



/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
async function compareSides(baseline, candidate, options) {
    const tables = new Tables(baseline.claims);
    let extraKeys = 0;
    let responses = 0;
    let equal = 0;
    for await (const pair of pairByKey(baseline.rows(), candidate.rows())) {
        if (pair.baseline === null) {
            extraKeys += 1;
            continue;
        }
        const { rows } = pair.baseline;
        if (pair.candidate !== null && rows[0].response !== null) {
            responses += 1;
            if (sameJson(rows[0].response, pair.candidate.rows[0].response))
                equal += 1;
        }
        for (const table of tables.of(rows[0]))
            table.add(pair.baseline, pair.candidate);
    }
    const theirs = new Map(candidate.claims.map((claim) => [claim.id, claim]));
    const ours = new Set(baseline.claims.map((claim) => claim.id));
    return {
        claims: [
            ...(0,judge/* judge */.S)(baseline.claims.map((claim) => ({
                claim,
                candidate: theirs.get(claim.id) ?? null,
                table: tables.get(claim),
                terms: options.terms(claim),
            })), { ...options, baseline, candidate }),
            ...candidate.claims.filter((claim) => !ours.has(claim.id)).map((claim) => (0,judge/* newClaim */.d)(claim, options.terms(claim))),
        ],
        extraKeys,
        outputsIdentical: responses > 0 && equal === responses,
    };
}
/** The pair tables of all claims, and which of them a row belongs to. */
class Tables {
    #all = new Map();
    #tasks = new Map();
    constructor(claims) {
        for (const claim of claims) {
            const table = new PairTable(claim.metric, claim.direction);
            this.#all.set(claim.id, table);
            const metrics = this.#tasks.get(claim.task) ?? [];
            this.#tasks.set(claim.task, metrics);
            let metric = metrics.find((entry) => entry.metric === claim.metric);
            if (metric === undefined)
                metrics.push((metric = { metric: claim.metric, overall: null, slices: new Map() }));
            if (claim.slice === null)
                metric.overall = table;
            else
                metric.slices.set(sliceKey(claim.slice.name, claim.slice.value), table);
        }
    }
    get(claim) {
        return this.#all.get(claim.id) ?? new PairTable(claim.metric, claim.direction);
    }
    /** The baseline's row decides to which slices a pair belongs. */
    *of(row) {
        for (const { metric, overall, slices } of this.#tasks.get(row.task) ?? []) {
            if (!Object.hasOwn(row.scores, metric))
                continue;
            if (overall !== null)
                yield overall;
            if (slices.size === 0)
                continue;
            for (const name of Object.keys(row.slices)) {
                const table = slices.get(sliceKey(name, row.slices[name] ?? ''));
                if (table !== undefined)
                    yield table;
            }
        }
    }
}
function sliceKey(name, value) {
    return JSON.stringify([name, value]);
}


/***/ }),

/***/ 34978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  d: () => (/* binding */ newClaim)
});

// EXTERNAL MODULE: ./build/stats/index.js + 17 modules
var stats = __webpack_require__(41820);
// EXTERNAL MODULE: ./build/claims/moments.js
var moments = __webpack_require__(38625);
;// CONCATENATED MODULE: ./build/gate/decide.js


/**
 * Paired tests of decline and of non-inferiority: for single outcomes of 0 and 1 McNemar's exact test and the exact
 * unconditional test, shown with Tango's score interval; otherwise Student's t on the differences
 * (evaluations-and-statistics.md §4–5).
 */
function testPairs(outcomes, terms) {
    return terms.binary ? testBinary(outcomes, terms) : testMeans(outcomes.differences, terms);
}
function testBinary({ gained, lost, differences }, terms) {
    const { n } = differences;
    const { lower, upper } = (0,stats/* tangoInterval */.B9)({ gained, lost, n, confidence: 1 - 2 * terms.alpha });
    return {
        method: 'mcnemar-exact',
        n,
        delta: (gained - lost) / n,
        lower,
        upper,
        pDecline: (0,stats/* mcnemarExact */.B1)({ gained, lost }).oneSidedDecline,
        pNotWorse: notWorseExact(gained, lost, n, terms.margin),
    };
}
/** A difference of proportions cannot be below −1, so that a margin of 1 or more is always kept. */
function notWorseExact(gained, lost, n, margin) {
    return margin >= 1 ? 0 : (0,stats/* exactNonInferiority */.Tk)({ gained, lost, n, margin }).p;
}
function testMeans(differences, { margin, alpha, bounded }) {
    const { n, mean, standardError } = differences;
    const base = { method: 'paired-t', n, delta: mean };
    if (n < 2 || standardError === 0) {
        // without any spread only the rule of three speaks: n equal pairs of scores within [0, 1]
        const tied = bounded && n > 0 && differences.min === 0 && differences.max === 0;
        return {
            ...base,
            lower: mean,
            upper: mean,
            pDecline: tied ? 1 : null,
            pNotWorse: tied ? notWorseExact(0, 0, n, margin) : null,
        };
    }
    const half = (0,stats/* studentTQuantile */.$J)(1 - alpha, n - 1) * standardError;
    return {
        ...base,
        lower: mean - half,
        upper: mean + half,
        pDecline: (0,stats/* studentTCdf */.Jt)(mean / standardError, n - 1),
        pNotWorse: (0,stats/* studentTCdf */.Jt)(-(mean + margin) / standardError, n - 1),
    };
}
/** The pairs seen together with the missing ones, as they would be at worst or at best. */
function withMissing(table, assumed) {
    return {
        gained: table.seen.gained + assumed.gained,
        lost: table.seen.lost + assumed.lost,
        differences: moments/* Moments */.W.merged(table.seen.differences, assumed.differences),
    };
}
/** The gate's rule (evaluations-and-statistics.md §4): non-inferiority first, then proven decline, else no answer. */
function answer(pNotWorse, pAdjusted, alpha) {
    if (pNotWorse !== null && pNotWorse <= alpha)
        return 'holds';
    if (pAdjusted !== null && pAdjusted <= alpha)
        return 'regressed';
    return 'inconclusive';
}

;// CONCATENATED MODULE: ./build/gate/ruler.js
const RULERS = [
    { kind: 'dataset', name: 'the dataset' },
    { kind: 'prompts', name: 'the prompts' },
    { kind: 'scorer', name: 'the scorer' },
];
/** What changed about how a claim is measured, in words; `null` when nothing did. */
function rulerChange(claim, candidate, baseline, other) {
    const theirs = candidate ?? other.claims.find(({ task, metric }) => task === claim.task && metric === claim.metric);
    if (theirs === undefined)
        return null;
    if (candidate !== null && candidate.comparability === claim.comparability)
        return null;
    if (theirs.direction !== claim.direction)
        return 'the direction of the metric changed';
    const changed = RULERS.filter(({ kind }) => digestsOf(claim, baseline, kind).join() !== digestsOf(theirs, other, kind).join()).map(({ name }) => name);
    if (changed.length > 0)
        return `${changed.join(' and ')} changed`;
    return candidate === null ? null : "the task's version or settings changed";
}
function digestsOf(claim, side, kind) {
    return claim.materials
        .filter((id) => id.startsWith(`${kind}:`))
        .map((id) => side.materials.get(id) ?? id)
        .sort();
}

;// CONCATENATED MODULE: ./build/gate/judge.js



/** Fewer pairs than this answer nothing. */
const MIN_PAIRS = 10;
const POWER = 0.8;
/** Verdicts in the gate's order (contracts.md §5), with Holm over the non-advisory claims of the baseline. */
function judge(cases, setting) {
    const opened = cases.map((one) => {
        const settled = settle(one, setting);
        return {
            one,
            settled,
            tests: settled === null || settled.reason === 'identity' ? testsOf(one, setting.alpha) : null,
        };
    });
    const family = opened.filter(({ one }) => !one.terms.advisory).length;
    const adjusted = (side) => adjust(opened.map(({ one, tests }) => ({ p: tests?.[side].pDecline ?? null, advisory: one.terms.advisory })));
    const worst = adjusted('worst');
    const best = adjusted('best');
    return opened.map(({ one, settled, tests }, index) => {
        if (settled !== null && settled.reason !== 'identity')
            return describe(one, settled, null, setting, family);
        if (tests === null)
            return describe(one, tooFew(one), null, setting, family);
        const pAdjusted = { worst: worst[index] ?? null, best: best[index] ?? null };
        const decided = settled ?? decide(one, tests, pAdjusted, setting);
        return describe(one, decided, { tests, pAdjusted: pAdjusted.best }, setting, family);
    });
}
/** Holm's adjustment within the family; a claim without a p counts as 1, an advisory one stands alone. */
function adjust(claims) {
    const family = (0,stats/* holm */.fU)(claims.filter(({ advisory }) => !advisory).map(({ p }) => p ?? 1));
    let next = 0;
    return claims.map(({ p, advisory }) => {
        const own = advisory ? p : (family[next] ?? null);
        if (!advisory)
            next += 1;
        return p === null ? null : own;
    });
}
function settle({ claim, candidate, table }, setting) {
    const changed = rulerChange(claim, candidate, setting.baseline, setting.candidate);
    if (candidate === null) {
        return claim.slice !== null && changed !== null
            ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
            : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
    }
    if (changed !== null)
        return { verdict: 'inconclusive', reason: 'incomparable', detail: changed };
    if (table.changed > 0) {
        const detail = `the prompt or target of ${table.changed} of ${table.seen.n + table.missing} samples changed`;
        return { verdict: 'inconclusive', reason: 'incomparable', detail };
    }
    if (table.seen.n + table.missing === 0)
        return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
    return setting.sameMeasurement ? { verdict: 'holds', reason: 'identity', detail: null } : null;
}
function testsOf({ claim, candidate, table, terms }, alpha) {
    if (table.seen.n + table.missing < MIN_PAIRS)
        return null;
    const binary = table.binary && claim.kind === 'binary' && candidate?.kind === 'binary';
    const how = { margin: terms.margin, alpha, binary, bounded: table.bounded };
    const seen = table.seen.n === 0 ? null : testPairs(table.seen, how);
    if (seen !== null && table.missing === 0)
        return { seen, worst: seen, best: seen };
    const worst = testPairs(withMissing(table, table.worst), how);
    const best = testPairs(withMissing(table, table.best), how);
    return { seen, worst, best };
}
function tooFew({ table }) {
    return {
        verdict: 'inconclusive',
        reason: 'underpowered',
        detail: `${table.seen.n} pairs are fewer than ${MIN_PAIRS}`,
    };
}
/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
function decide({ claim, table, terms }, tests, pAdjusted, { alpha, candidate }) {
    const atWorst = answer(tests.worst.pNotWorse, pAdjusted.worst, alpha);
    const atBest = answer(tests.best.pNotWorse, pAdjusted.best, alpha);
    if (atWorst !== atBest || (table.missing > 0 && !table.bounded)) {
        const limited = candidate.limited.has(claim.task);
        const reason = limited ? 'subset' : 'missing-samples';
        const detail = `${limited ? 'the harness evaluated only a part of the task: ' : ''}${table.missing} of ${table.missing + table.seen.n} samples are missing or unscored, and the verdict depends on them`;
        return { verdict: 'inconclusive', reason, detail };
    }
    return { verdict: atBest, reason: reasonOf(atBest, tests, terms.margin), detail: null };
}
function reasonOf(verdict, tests, margin) {
    return verdict === 'regressed' && tests.best.upper >= -margin ? 'size-unsettled' : null;
}
function describe({ claim, candidate, table, terms }, decided, evidence, { alpha }, family) {
    const seen = evidence?.tests.seen ?? null;
    const sign = claim.direction === 'higher' ? 1 : -1;
    const psi = table.seen.n === 0 ? 0 : (table.seen.gained + table.seen.lost) / table.seen.n;
    const adjustedAlpha = alpha / Math.max(1, terms.advisory ? 1 : family);
    const open = decided.verdict === 'inconclusive' || decided.reason === 'size-unsettled';
    const binary = seen?.method === 'mcnemar-exact';
    const paired = seen !== null && table.baseline.n === table.seen.n && table.candidate.n === table.seen.n;
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: decided.verdict,
        reason: decided.reason,
        detail: decided.detail,
        method: decided.reason === 'identity' ? 'identity' : (seen?.method ?? 'none'),
        n: table.seen.n,
        gained: table.seen.gained,
        lost: table.seen.lost,
        missing: table.missing,
        proportion: claim.kind === 'binary',
        baseline: { value: paired ? table.baseline.mean : judge_valueOf(claim) },
        candidate: { value: paired ? table.candidate.mean : judge_valueOf(candidate) },
        delta: seen === null ? null : plain(sign * seen.delta),
        interval: seen === null
            ? null
            : {
                level: rounded(1 - 2 * alpha),
                lower: plain(sign === 1 ? seen.lower : -seen.upper),
                upper: plain(sign === 1 ? seen.upper : -seen.lower),
            },
        p: evidence?.tests.best.pDecline ?? null,
        pAdjusted: evidence?.pAdjusted ?? null,
        pNotWorse: evidence?.tests.worst.pNotWorse ?? null,
        margin: terms.margin,
        needed: open && binary
            ? (0,stats/* samplesNeeded */.Ht)({ ...countsOf(table), margin: terms.margin, alpha, adjustedAlpha, power: POWER })
            : null,
        detectable: binary && psi > 0
            ? (0,stats/* minimumDetectableEffect */.nv)({ n: table.seen.n, discordance: psi, alpha: adjustedAlpha, power: POWER })
            : null,
        lossProven: evidence !== null && evidence.pAdjusted !== null && evidence.pAdjusted <= alpha,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: table.examples,
    };
}
function countsOf(table) {
    return { gained: table.seen.gained, lost: table.seen.lost, n: table.seen.n };
}
function judge_valueOf(claim) {
    return claim === null || claim.estimate === null ? null : Number(claim.estimate);
}
/** No negative zero in anything that is printed. */
function plain(value) {
    return value === 0 ? 0 : value;
}
/** 1 − 2·0.05 without the last bit's noise. */
function rounded(level) {
    return Number(level.toFixed(12));
}
/** A claim that the baseline does not make: recorded, not judged. */
function newClaim(claim, terms) {
    return {
        id: claim.id,
        direction: claim.direction,
        verdict: 'new',
        reason: null,
        detail: null,
        method: 'none',
        n: claim.counts.scored,
        gained: 0,
        lost: 0,
        missing: 0,
        proportion: claim.kind === 'binary',
        baseline: { value: null },
        candidate: { value: judge_valueOf(claim) },
        delta: null,
        interval: null,
        p: null,
        pAdjusted: null,
        pNotWorse: null,
        margin: terms.margin,
        needed: null,
        detectable: null,
        lossProven: false,
        advisory: terms.advisory,
        require: terms.require,
        rule: terms.rule,
        examples: [],
    };
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** The word for one claim's verdict. */
function wordOf(claim) {
    if (claim.reason === 'missing-samples' || claim.reason === 'subset')
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
/** Whether a run fails (design.md §4): always when incomplete, else where `fail-on` or `require` says so. */
function decideGate(claims, failOn) {
    const failing = claims.filter((claim) => !claim.advisory && fails(claim, failOn));
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
/** SLSA levels of contracts.md §4. */
function verifiedLevels(claims, passed) {
    if (!passed)
        return ['FAILED'];
    if (!claims.some(({ method }) => method !== 'none'))
        return [];
    const binding = claims.filter(({ advisory }) => !advisory);
    if (binding.length > 0 && binding.every(({ verdict }) => verdict === 'holds'))
        return ['MIRA_ALL_HOLD'];
    return binding.some(({ verdict }) => verdict === 'regressed') ? [] : ['MIRA_NO_REGRESSION_PROVEN'];
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

/***/ 75207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planRules),
/* harmony export */   _: () => (/* binding */ planPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    claims: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            metric: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            margin: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0)),
            direction: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['higher', 'lower'])),
            advisory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('holds')),
        })),
    ]),
});
const allRules = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...rules.entries,
    gate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ alpha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), failOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['regressed', 'inconclusive', 'incomparable'])) }),
    signers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })]))),
});
/** All rules in the content of a signed plan, as `planRules`. */
function planPolicy(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(allRules, content);
    return parsed.success ? parsed.output : null;
}
/** The claims in the content of a signed plan; `null` where it was written by a version that puts them differently. */
function planRules(content) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(rules, content);
    return parsed.success ? parsed.output : null;
}


/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest),
/* harmony export */   p: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** Digest of the whole plan, before anything runs (contracts.md §1). */
function planDigest(plan) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(plan);
}
/** Digest of the rules by which a change is judged (contracts.md §1). */
function policyDigest(rules) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ claims: rules.claims, gate: rules.gate, signers: rules.signers });
}


/***/ }),

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ruleChanges)
/* harmony export */ });
/** What is different in the rules by which a model is judged, `before` → `after`. */
function ruleChanges(before, after) {
    return [...claimChanges(before.claims, after.claims), ...gateChanges(before, after)];
}
function claimChanges(before, after) {
    if (before === 'auto' || after === 'auto') {
        return before === after ? [] : [{ what: `claims: ${nameOf(before)} → ${nameOf(after)}`, claim: null }];
    }
    const theirs = new Map(after.map((rule) => [rule.metric, rule]));
    const ours = new Map(before.map((rule) => [rule.metric, rule]));
    return [
        ...before.flatMap((rule) => {
            const now = theirs.get(rule.metric);
            return now === undefined ? [{ what: 'claim removed', claim: rule.metric }] : termChanges(rule, now);
        }),
        ...after.filter((rule) => !ours.has(rule.metric)).map((rule) => ({ what: 'claim added', claim: rule.metric })),
    ];
}
function nameOf(claims) {
    return claims === 'auto' ? 'auto' : `${claims.length} rules`;
}
function termChanges(before, after) {
    const terms = [
        ['margin', before.margin, after.margin],
        ['direction', before.direction ?? 'from the harness', after.direction ?? 'from the harness'],
        ['advisory', before.advisory, after.advisory],
        ['require', before.require ?? 'nothing', after.require ?? 'nothing'],
    ];
    return terms
        .filter(([, a, b]) => a !== b)
        .map(([name, a, b]) => ({ what: `${name} ${String(a)} → ${String(b)}`, claim: before.metric }));
}
function gateChanges(before, after) {
    const changes = [];
    if (before.gate.alpha !== after.gate.alpha) {
        changes.push({ what: `alpha ${before.gate.alpha} → ${after.gate.alpha}`, claim: null });
    }
    const failOn = [before, after].map(({ gate }) => [...gate.failOn].sort().join(', ') || 'nothing');
    if (failOn[0] !== failOn[1])
        changes.push({ what: `fail-on ${failOn[0]} → ${failOn[1]}`, claim: null });
    if (JSON.stringify(before.signers) !== JSON.stringify(after.signers)) {
        changes.push({ what: 'whose signatures count (signers)', claim: null });
    }
    return changes;
}


/***/ }),

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inOrderOfInterest),
/* harmony export */   d: () => (/* binding */ claimTable)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93757);



/** Regressed first, the largest loss on top, then what cannot be told, then new and holding claims. */
function inOrderOfInterest(claims) {
    return claims
        .map((claim, index) => ({ claim, index }))
        .sort((a, b) => rank(a.claim) - rank(b.claim) || gain(a.claim) - gain(b.claim) || a.index - b.index)
        .map(({ claim }) => claim);
}
function rank(claim) {
    const order = ['regressed', 'inconclusive', 'new', 'holds'].indexOf(claim.verdict);
    return order * 2 + Number(claim.advisory);
}
/** The change for the better in units of what is allowed, so that claims of different metrics can be ordered. */
function gain(claim) {
    if (claim.delta === null || claim.verdict !== 'regressed')
        return 0;
    return ((claim.direction === 'higher' ? 1 : -1) * claim.delta) / claim.margin;
}
/** The claims as a Markdown table: before, here, change, verdict. */
function claimTable(claims, baseline) {
    const head = ['claim', baseline === null ? 'before' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(baseline), 'here', 'change', ''];
    const rows = claims.map((claim) => {
        const here = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion);
        const word = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(claim);
        const bold = claim.verdict === 'regressed';
        const reason = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictReason */ .s_)(claim);
        return [
            `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
            (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion),
            bold ? `**${here}**` : here,
            claim.delta === null ? '–' : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(claim)}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMargin */ .wj)(claim)} allowed`,
            `${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}`,
        ];
    });
    return [head, ['---', '--:', '--:', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


function headlineOf(report) {
    const { outcome, measurement } = report;
    if (outcome.kind === 'failed') {
        return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
    }
    const claims = outcome.claims;
    if (outcome.kind === 'first') {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
        return { tone: 'NOTE', bold, since: false, rest: '' };
    }
    if (measurement.kind === 'reused' && measurement.from === 'baseline') {
        return { tone: 'NOTE', bold: 'Not run again: nothing that was measured has changed', since: true, rest: '' };
    }
    return comparedHeadline(claims);
}
/** By the exit status: an error of the network or of the configuration says nothing about the evaluation. */
function failedText({ gate }) {
    if (gate.exit === 30)
        return 'Not verified: nothing was compared.';
    if (gate.exit === 12)
        return 'The evaluation did not finish: no claim was made.';
    return 'The run ended with an error: there is no verdict.';
}
function comparedHeadline(claims) {
    const compared = claims.filter(({ verdict }) => verdict !== 'new');
    const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
    const holding = compared.filter(({ verdict }) => verdict === 'holds');
    const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
    const incomplete = open.filter((claim) => (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(claim) === 'incomplete');
    const fresh = claims.length - compared.length;
    const rest = [
        holding.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
        open.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(open.length)} can't be told yet` : '',
        fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    if (regressed.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(regressed.length)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(compared.length, 'claim')} regressed`;
        return { tone: 'CAUTION', bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    if (incomplete.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here`;
        return { tone: 'CAUTION', bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    const reason = nothingCompared(compared);
    if (reason !== null)
        return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
    if (open.length > 0) {
        const bold = `Nothing got worse that we could see, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
        return { tone: 'WARNING', bold, since: false, rest: '' };
    }
    const bold = compared.length === 1 ? 'The one claim holds' : `All ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(compared.length)} claims hold`;
    return {
        tone: 'TIP',
        bold,
        since: true,
        rest: fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
    };
}
/** Why nothing at all could be compared; `null` when something was. */
function nothingCompared(compared) {
    if (compared.length === 0 || compared.some(({ reason }) => reason !== 'incomparable'))
        return null;
    const details = new Set(compared.map(({ detail }) => detail ?? 'the ruler changed'));
    const [first] = details;
    return details.size === 1 && first !== undefined ? first : 'what it is measured with changed';
}
/** The headline as one plain sentence. */
function headlineText(headline, baseline) {
    const since = headline.since && baseline !== null ? ` since ${baseline}` : '';
    const stop = headline.since ? '.' : '';
    return `${headline.bold}${since}${stop}${headline.rest === '' ? '' : ` ${headline.rest}`}`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ claimJson),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony exports claimJsonSchema, reportSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _statements_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70820);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);





/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */
const value = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) });
const claimJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez)),
    detail: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    method: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['mcnemar-exact', 'paired-t', 'identity', 'none']),
    n: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    gained: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    lost: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    missing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    baseline: value,
    candidate: value,
    delta: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    interval: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ level: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), lower: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), upper: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    p: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    pNotWorse: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    margin: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    needed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    detectable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
const signer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('certificate'),
        identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('key'), hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
]);
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mira-report/1'),
    /** The worst word of design.md §4, or `error` or `usage`. */
    verdict: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO([..._gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9, 'error', 'usage']),
    passed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    exit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    headline: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    failing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    error: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    claims: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(claimJsonSchema),
    model: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), root: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), manifest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), bytes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        label: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        signer,
        samples: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        others: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        passedOver: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    })),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('measured'), digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('not-run') }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['baseline', 'cache']), by: signer, digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    ]),
    signing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('signed', [
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true), signer }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false), why: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    ]),
    changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        before: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        after: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ changed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), total: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    })),
    /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
    ruleChanges: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        since: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['base', 'baseline']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), claim: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    }),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        uri: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
        startedOn: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        plan: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
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
        advisory: claim.advisory,
    };
}
function reportJson(report, verdict) {
    const { uri, attempt, startedOn, commit, plan } = report.run;
    return {
        schema: 'mira-report/1',
        verdict,
        passed: report.gate.passed,
        exit: report.gate.exit,
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .u)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(report), report.baseline?.label ?? null),
        failing: [...report.gate.failing],
        error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
        claims: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .claimsOf */ .d)(report.outcome).map((claim) => claimJson(claim)),
        model: report.model === null ? null : { ...report.model },
        baseline: report.baseline === null
            ? null
            : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
        measurement: { ...report.measurement },
        signing: { ...report.signing },
        changes: report.changes.map((change) => ({ ...change })),
        ruleChanges: {
            since: report.ruleChanges.since,
            changes: report.ruleChanges.changes.map((change) => ({ ...change })),
        },
        warnings: [...report.warnings],
        run: { uri, attempt, startedOn, commit, plan },
    };
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93757);


/** The verdicts in plain words, for every place that shows them. */
const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' };
/** One or two words. */
function verdictWord(claim) {
    return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}
/** Why, in a few words: the counts, what is allowed, what would settle it. */
function verdictReason(claim) {
    const parts = [claim.detail ?? '', countsPhrase(claim), lossPhrase(claim), neededPhrase(claim)];
    return parts.filter((part) => part !== '').join('; ');
}
/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim) {
    if (claim.verdict === 'new')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)} samples`;
    if (claim.method === 'none')
        return '';
    if (claim.method === 'identity')
        return 'the same measurement as the baseline';
    if (claim.lost === 0 && claim.gained === 0)
        return `the same on all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    const lost = claim.lost === 0 ? 'none lost' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.lost)} lost`;
    const gained = claim.gained === 0 ? 'none gained' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.gained)} gained`;
    return `${lost}, ${gained} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
}
function lossPhrase(claim) {
    if (claim.verdict === 'holds' && claim.lossProven)
        return 'a small loss is proven, within what is allowed';
    if (claim.reason !== 'size-unsettled')
        return '';
    return `a loss is proven; it may still lie within the ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(claim)} allowed`;
}
function neededPhrase(claim) {
    // where samples are missing, those are what would settle it
    if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset')
        return '';
    const open = claim.verdict === 'inconclusive';
    if (!open && claim.reason !== 'size-unsettled')
        return '';
    if (claim.needed !== null) {
        return `about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
    }
    return claim.method === 'mcnemar-exact' && claim.missing === 0
        ? 'too close to the allowed loss to be settled by samples'
        : '';
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function claimsOf(outcome) {
    return outcome.kind === 'failed' ? [] : outcome.claims;
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93757);




const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' };
/** The claims as aligned lines for a terminal. */
function claimLines(claims) {
    const rows = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims).map((claim) => [
        `${MARKS[claim.verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
        claim.verdict === 'new'
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)
            : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion)} → ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)}`,
        claim.delta === null ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(claim),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(claim),
        notes(claim),
    ]);
    return aligned(rows).map((line) => `  ${line}`);
}
function notes(claim) {
    const parts = [
        claim.delta === null ? '' : `allowed ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMargin */ .wj)(claim)}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(claim),
        claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatP */ .MA)(claim.pAdjusted)}` : '',
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


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   wj: () => (/* binding */ formatMargin)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Numbers of claims as people read them: proportions in per cent and points, everything else as it is. */
const MINUS = '−';
function formatValue(value, proportion) {
    if (value === null)
        return '–';
    return proportion ? `${signless((value * 100).toFixed(1))} %` : significant(value);
}
/** `−3.8 points (−5.0 to −2.7)`; just the change where there is no interval. */
function formatChange(claim) {
    if (claim.delta === null)
        return '–';
    const number = (value, plus) => signed(value, claim.proportion, plus);
    const change = `${number(claim.delta, true)}${claim.proportion ? ' points' : ''}`;
    if (claim.interval === null)
        return change;
    return `${change} (${number(claim.interval.lower, true)} to ${number(claim.interval.upper, true)})`;
}
/** The allowed loss, in the unit of the change. */
function formatMargin(claim) {
    return claim.proportion ? (claim.margin * 100).toFixed(1) : significant(claim.margin);
}
function formatP(p) {
    if (p >= 0.1)
        return p.toFixed(2);
    return p >= 0.0001 ? p.toPrecision(2) : p.toExponential(1).replace('e-', 'e−');
}
function signed(value, proportion, plus) {
    const text = proportion ? (Math.abs(value) * 100).toFixed(1) : significant(Math.abs(value));
    if (Number(text) === 0)
        return text;
    return `${value < 0 ? MINUS : plus ? '+' : ''}${text}`;
}
function signless(text) {
    return text.replace(/^-/u, MINUS);
}
function significant(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return signless((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value));
    return signless(String(Number(value.toPrecision(4))));
}


/***/ }),

/***/ 24088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ PUBLIC_FULCIO_URL),
  wI: () => (/* binding */ PUBLIC_REKOR_URL),
  fT: () => (/* binding */ signStatement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
;// CONCATENATED MODULE: ./build/signing/services.js



const SERVICE_LIMITS = { timeout: 20_000, retry: 2 };
/** Signs with an ephemeral key that Fulcio certifies. The certificate is checked to be one of the key that signed. */
async function signWithFulcio(data, fulcioUrl, identity, limits) {
    const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(830), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    return guarded('E_FULCIO', 'Fulcio', fulcioUrl, async () => {
        const signer = new FulcioSigner({ fulcioBaseURL: baseOf(fulcioUrl), identityProvider: identity, ...limits });
        const { signature, key } = await signer.sign(data);
        const certificate = new external_node_crypto_.X509Certificate(key.$case === 'x509Certificate' ? key.certificate : '');
        if (!(0,external_node_crypto_.verify)('sha256', data, certificate.publicKey, signature))
            throw new TypeError('a certificate of another key');
        return { signature, certificate };
    });
}
/** Enters a signature into a Rekor v1 log; the entry comes with promise and proof. */
async function logWithRekor(content, verifierPem, rekorUrl, limits) {
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(830), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    return guarded('E_REKOR', 'Rekor', rekorUrl, async () => {
        const witness = new RekorWitness({
            rekorBaseURL: baseOf(rekorUrl),
            entryType: 'dsse',
            majorApiVersion: 1,
            fetchOnConflict: true,
            ...limits,
        });
        const [entry] = (await witness.testify(content, verifierPem)).tlogEntries;
        if (entry?.inclusionPromise === undefined || entry.inclusionProof === undefined) {
            throw new TypeError('an entry without promise and proof');
        }
        return entry;
    });
}
/**
 * Turns whatever a service or its client throws into one sentence with the host and the status. The messages of
 * `@sigstore/sign` are not passed on: they quote tokens, certificates and bodies.
 */
async function guarded(code, service, url, body) {
    try {
        return await body();
    }
    catch (error) {
        const causes = causesOf(error);
        const own = causes.find((cause) => cause instanceof errors/* MiraError */.gx);
        if (own !== undefined)
            throw own;
        throw new errors/* MiraError */.gx(code, `${service} (${(0,http/* hostOf */.w4)(url)}) ${describe(causes)}`, {
            hint: 'This is usually temporary: run the job again. Nothing was signed and nothing was stored.',
        });
    }
}
function causesOf(error) {
    const causes = [];
    for (let cause = error; cause !== undefined && cause !== null && causes.length < 8;) {
        causes.push(cause);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return causes;
}
function describe(causes) {
    for (const cause of causes) {
        if (!(cause instanceof Error))
            continue;
        if ('statusCode' in cause && typeof cause.statusCode === 'number')
            return `answered ${cause.statusCode}`;
        const kind = 'type' in cause ? cause.type : null;
        if (kind === 'request-timeout' || kind === 'body-timeout')
            return 'did not answer in time';
        if (kind === 'invalid-json')
            return 'answered with something that is not JSON';
        if ('code' in cause && typeof cause.code === 'string' && /^E[A-Z]{3,}$/u.test(cause.code)) {
            return `could not be reached (${cause.code})`;
        }
    }
    return 'answered with something that cannot be used';
}
/** The clients append a path that starts with a slash. */
function baseOf(url) {
    return url.replace(/\/+$/u, '');
}

;// CONCATENATED MODULE: ./build/signing/signer.js






/** The public-good instance of Sigstore. */
const PUBLIC_FULCIO_URL = 'https://fulcio.sigstore.dev';
const PUBLIC_REKOR_URL = 'https://rekor.sigstore.dev';
/**
 * Signs an in-toto statement: DSSE over its canonical JSON, in a Sigstore bundle.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR
 */
async function signStatement(statement, method) {
    const { bundleToJSON, toDSSEBundle } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const payload = Buffer.from((0,json/* canonicalJson */.dj)(statement));
    const signed = (0,dsse/* preAuthEncoding */.J)(uris/* PAYLOAD_TYPE */.Uc, payload);
    const { signature, name, verifierPem } = await signBytes(signed, method);
    const bundle = toDSSEBundle({ artifact: payload, artifactType: uris/* PAYLOAD_TYPE */.Uc, signature, ...name });
    // the builder writes the key's name here too, and cosign then refuses the bundle
    for (const envelopeSignature of bundle.content.dsseEnvelope.signatures)
        envelopeSignature.keyid = '';
    const limits = method.limits ?? SERVICE_LIMITS;
    const entry = method.rekorUrl === null ? null : await logWithRekor(bundle.content, verifierPem, method.rekorUrl, limits);
    bundle.verificationMaterial.tlogEntries = entry === null ? [] : [entry];
    return {
        json: `${JSON.stringify(withZeros(bundleToJSON(bundle)))}\n`,
        digest: (0,digest/* sha256 */.sc)(signed),
        logIndex: logIndexOf(entry),
    };
}
async function signBytes(data, method) {
    if (method.kind === 'key') {
        const { privateKey, pem, hint, pemHint } = method.key;
        const keyHint = method.hint === 'pem' ? pemHint : hint;
        return { signature: (0,external_node_crypto_.sign)('sha256', data, privateKey), name: { keyHint }, verifierPem: pem };
    }
    const limits = method.limits ?? SERVICE_LIMITS;
    const { signature, certificate } = await signWithFulcio(data, method.fulcioUrl, method.identity, limits);
    return { signature, name: { certificate: certificate.raw }, verifierPem: certificate.toString() };
}
function logIndexOf(entry) {
    return entry === null ? null : entry.logIndex;
}
/** Writes the zeros and empty lists that the protobuf JSON mapping leaves out: other verifiers refuse their absence. */
function withZeros(bundle) {
    const { verificationMaterial } = bundle;
    const absent = verificationMaterial;
    const tlogEntries = (absent.tlogEntries ?? []).map((entry) => Object.assign({ logIndex: '0' }, entry, {
        inclusionProof: Object.assign({ logIndex: '0', hashes: [] }, entry.inclusionProof),
    }));
    return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
}


/***/ }),

/***/ 27500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ spoolSamples)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
;// CONCATENATED MODULE: ./build/storage/row-index.js

/** Keys lie in segments of this many bytes, each whole. */
const SEGMENT = 1024 * 1024;
/** The longest key, in bytes of UTF-8. */
const MAX_KEY_BYTES = SEGMENT;
/**
 * What has to be remembered of every row to sort a million of them: about 30 bytes and the key. Rows count from 0 in the
 * order in which they came.
 */
class RowIndex {
    #tasks = new Map();
    #segments = [];
    /** Bytes in use of the last segment. */
    #used = 0;
    #count = 0;
    #task = new Uint32Array(1024);
    #keySegment = new Uint32Array(1024);
    #keyStart = new Uint32Array(1024);
    #keyLength = new Uint32Array(1024);
    #repeat = new Uint32Array(1024);
    #offset = new Float64Array(1024);
    #length = new Uint32Array(1024);
    /** @returns false when the key is longer than `MAX_KEY_BYTES` */
    add(id, place) {
        const row = this.#count;
        if (row === this.#task.length)
            this.#grow();
        if (!this.#addKey(row, id.key))
            return false;
        let task = this.#tasks.get(id.task);
        if (task === undefined)
            this.#tasks.set(id.task, (task = this.#tasks.size));
        this.#task[row] = task;
        this.#repeat[row] = id.repeat;
        this.#offset[row] = place.offset;
        this.#length[row] = place.length;
        this.#count += 1;
        return true;
    }
    get count() {
        return this.#count;
    }
    place(row) {
        return { offset: this.#offset[row] ?? 0, length: this.#length[row] ?? 0 };
    }
    id(row) {
        const segment = this.#segments[this.#keySegment[row] ?? 0];
        const start = this.#keyStart[row] ?? 0;
        return {
            task: [...this.#tasks.keys()][this.#task[row] ?? 0] ?? '',
            key: segment?.toString('utf8', start, start + (this.#keyLength[row] ?? 0)) ?? '',
            repeat: this.#repeat[row] ?? 0,
        };
    }
    /** Number of rows of each task, by the bytes of their names. */
    counts() {
        const counts = Array.from(this.#tasks, ([name, task]) => [name, this.#countOf(task)]);
        return new Map(counts.sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b)));
    }
    /** The rows in leaf order. */
    sorted() {
        const order = Uint32Array.from({ length: this.#count }, (_, row) => row);
        const rank = this.#taskRanks();
        return order.sort((a, b) => this.#compare(rank, a, b));
    }
    /** The first two rows with the same task, key and repeat, given the sorted order. */
    duplicate(order) {
        const rank = this.#taskRanks();
        for (let at = 1; at < order.length; at += 1) {
            const before = order[at - 1] ?? 0;
            const row = order[at] ?? 0;
            if (this.#compare(rank, before, row) === 0)
                return before < row ? [before, row] : [row, before];
        }
        return null;
    }
    /** Forgets the keys, which only sorting needs. */
    dropKeys() {
        this.#segments.length = 0;
        this.#keySegment = new Uint32Array(0);
        this.#keyStart = new Uint32Array(0);
        this.#keyLength = new Uint32Array(0);
        this.#repeat = new Uint32Array(0);
    }
    #addKey(row, key) {
        const length = Buffer.byteLength(key);
        if (length > MAX_KEY_BYTES)
            return false;
        let segment = this.#segments.at(-1);
        if (segment === undefined || this.#used + length > SEGMENT) {
            segment = Buffer.allocUnsafeSlow(SEGMENT);
            this.#segments.push(segment);
            this.#used = 0;
        }
        segment.write(key, this.#used, 'utf8');
        this.#keySegment[row] = this.#segments.length - 1;
        this.#keyStart[row] = this.#used;
        this.#keyLength[row] = length;
        this.#used += length;
        return true;
    }
    #grow() {
        const size = this.#task.length * 2;
        this.#task = grown(this.#task, new Uint32Array(size));
        this.#keySegment = grown(this.#keySegment, new Uint32Array(size));
        this.#keyStart = grown(this.#keyStart, new Uint32Array(size));
        this.#keyLength = grown(this.#keyLength, new Uint32Array(size));
        this.#repeat = grown(this.#repeat, new Uint32Array(size));
        this.#offset = grown(this.#offset, new Float64Array(size));
        this.#length = grown(this.#length, new Uint32Array(size));
    }
    #countOf(task) {
        let count = 0;
        for (let row = 0; row < this.#count; row += 1)
            if (this.#task[row] === task)
                count += 1;
        return count;
    }
    /** The place of each task in the order of their names. */
    #taskRanks() {
        const ranks = new Uint32Array(this.#tasks.size);
        const names = [...this.#tasks].sort(([a], [b]) => (0,digest/* compareBytes */.Xo)(a, b));
        for (const [rank, [, task]] of names.entries())
            ranks[task] = rank;
        return ranks;
    }
    #compare(rank, a, b) {
        const byTask = (rank[this.#task[a] ?? 0] ?? 0) - (rank[this.#task[b] ?? 0] ?? 0);
        return byTask || this.#compareKeys(a, b) || (this.#repeat[a] ?? 0) - (this.#repeat[b] ?? 0);
    }
    #compareKeys(a, b) {
        const left = this.#segments[this.#keySegment[a] ?? 0];
        const right = this.#segments[this.#keySegment[b] ?? 0];
        if (left === undefined || right === undefined)
            throw new RangeError('the keys were dropped');
        const leftStart = this.#keyStart[a] ?? 0;
        const rightStart = this.#keyStart[b] ?? 0;
        const leftLength = this.#keyLength[a] ?? 0;
        const rightLength = this.#keyLength[b] ?? 0;
        const common = Math.min(leftLength, rightLength);
        for (let at = 0; at < common; at += 1) {
            const difference = (left[leftStart + at] ?? 0) - (right[rightStart + at] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return leftLength - rightLength;
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./build/storage/spool.js






/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
async function spoolSamples(rows, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'mira-spool-'));
    const file = await (0,promises_.open)((0,external_node_path_.join)(own, 'rows.jsonl'), 'wx+', 0o600);
    const close = async () => {
        await file.close();
        await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    try {
        const index = await writeRows(file, rows);
        const order = index.sorted();
        const twice = index.duplicate(order);
        if (twice !== null)
            throw duplicateError(index, twice);
        index.dropKeys();
        return { rows: () => readRows(file, index, order), counts: index.counts(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function duplicateError(index, [first, second]) {
    const { task, key, repeat } = index.id(first);
    return new errors/* MiraError */.gx('E_DUPLICATE_SAMPLE', `task ${JSON.stringify(task)} has the key ${JSON.stringify(key)} twice with repeat ${repeat}, in rows ${first + 1} and ${second + 1} of the output`, { hint: 'A key may come once per task and repeat: count repeats of the same sample with "repeat": 0, 1, 2 …' });
}
const WRITE_BYTES = 1024 * 1024;
async function writeRows(file, rows) {
    const index = new RowIndex();
    const buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
    let used = 0;
    let offset = 0;
    for await (const row of rows) {
        const text = JSON.stringify(row);
        // a UTF-16 unit is at most three bytes of UTF-8
        if (used + text.length * 3 > buffer.length) {
            await file.appendFile(buffer.subarray(0, used));
            used = 0;
        }
        let length;
        if (text.length * 3 > buffer.length) {
            length = Buffer.byteLength(text);
            await file.appendFile(text);
        }
        else {
            length = buffer.write(text, used, 'utf8');
            used += length;
        }
        if (!index.add(row, { offset, length }))
            throw longKeyError(row, index.count);
        offset += length;
    }
    await file.appendFile(buffer.subarray(0, used));
    return index;
}
function longKeyError({ task, key }, row) {
    return new errors/* MiraError */.gx('E_ROW', `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${MAX_KEY_BYTES} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`, { hint: 'A key is a short name of the sample, not the sample itself.' });
}
const BATCH_ROWS = 4096;
const BATCH_BYTES = 4 * 1024 * 1024;
async function* readRows(file, index, order) {
    const read = blockReader(file.fd);
    for (let at = 0; at < order.length;) {
        const places = [];
        for (let bytes = 0; at < order.length && places.length < BATCH_ROWS && bytes < BATCH_BYTES; at += 1) {
            const place = index.place(order[at] ?? 0);
            places.push(place);
            bytes += place.length;
        }
        for (const text of readBatch(read, places))
            yield parseRow(text);
    }
}
/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 16 * 1024;
const BLOCK_BYTES = 1024 * 1024;
/**
 * The rows at some places, in the order of the places. Read from front to back, neighbours in one go: reading a million
 * rows one by one, or through promises, takes several times as long.
 */
function readBatch(read, places) {
    const texts = Array.from({ length: places.length }, () => '');
    const ascending = Array.from(places, (place, at) => ({ place, at })).sort((a, b) => a.place.offset - b.place.offset);
    for (let from = 0; from < ascending.length;) {
        const start = ascending[from]?.place.offset ?? 0;
        let end = start;
        let to = from;
        for (let next = ascending[to]; next !== undefined; next = ascending[to]) {
            const { offset, length } = next.place;
            if (to > from && (offset - end > GAP_BYTES || offset + length - start > BLOCK_BYTES))
                break;
            end = offset + length;
            to += 1;
        }
        const block = read(start, end - start);
        for (; from < to; from += 1) {
            const row = ascending[from];
            if (row === undefined)
                continue;
            const { offset, length } = row.place;
            texts[row.at] = block.toString('utf8', offset - start, offset - start + length);
        }
    }
    return texts;
}
function blockReader(fd) {
    const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    return (position, length) => {
        const block = length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafeSlow(length);
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(fd, block, done, length - done, position + done);
            if (read === 0)
                throw new Error('a temporary file became shorter while it was in use');
            done += read;
        }
        return block;
    };
}
function parseRow(text) {
    const row = JSON.parse(text);
    if (isSample(row))
        return row;
    throw new Error('a temporary file changed while it was in use');
}
/** For rows that this module wrote itself. */
function isSample(row) {
    return (0,json/* isObject */.Gv)(row) && typeof row['key'] === 'string';
}


/***/ })

};
