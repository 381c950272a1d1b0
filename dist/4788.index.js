export const id = 4788;
export const ids = [4788];
export const modules = {

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

/***/ 74788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B0: () => (/* binding */ isFork),
  fA: () => (/* binding */ openSession),
  lW: () => (/* binding */ pathIn),
  Z9: () => (/* binding */ placeOfRule),
  aF: () => (/* binding */ releaseTag),
  fz: () => (/* binding */ shownIn),
  zZ: () => (/* binding */ triggerKind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/client.js + 2 modules
var client = __webpack_require__(61826);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(88328);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/policy/events.js
var events = __webpack_require__(20946);
// EXTERNAL MODULE: ./build/commands/config.js
var config = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/commands/run/policy-file.js
var policy_file = __webpack_require__(56470);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(17418);
// EXTERNAL MODULE: ./build/plan/config.js + 5 modules
var plan_config = __webpack_require__(44588);
// EXTERNAL MODULE: ./build/policy/changes.js
var changes = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/commands/run/rules.js




/**
 * The plan with the rules that judge this run: on a pull request `claims`, `gate`, `signers` and `baseline` come from
 * `mira.yml` at the base commit, so that a change cannot loosen what it is judged by (contracts.md §5). Options override both.
 */
async function rulesThatJudge(head, asked) {
    const base = await basePlan(asked);
    const { waivers, supersedes, ...unwaived } = head;
    const changing = changeIn(asked) !== null;
    if (base === null && changing && waivers !== undefined) {
        asked.warnings.push('the waivers of this change do not count: only those of the commit it is based on do');
    }
    if (base === null && changing && supersedes !== undefined) {
        asked.warnings.push('what this change supersedes counts still: only what the commit it is based on supersedes does not');
    }
    const judged = base === null
        ? {
            ...unwaived,
            ...(changing || waivers === undefined ? {} : { waivers }),
            ...(changing || supersedes === undefined ? {} : { supersedes }),
        }
        : {
            ...unwaived,
            claims: base.claims,
            gate: base.gate,
            signers: base.signers,
            // pointing at a weaker release would loosen as much as a wider margin
            baseline: base.baseline,
            // and so would taking back the evaluation that it is compared with
            ...(base.supersedes === undefined ? {} : { supersedes: base.supersedes }),
            ...(base.waivers === undefined ? {} : { waivers: base.waivers }),
        };
    const { baseline, failOn } = asked.options;
    return {
        plan: {
            ...judged,
            baseline: baseline ?? judged.baseline,
            gate: failOn === null ? judged.gate : { ...judged.gate, failOn },
        },
        baseRules: base,
        ruleChanges: base === null ? [] : [...(0,changes/* ruleChanges */.gL)(base, head), ...(0,changes/* baselineChanges */.$C)(base, head)],
    };
}
/** The event, where it is about something that is judged before it is part of a branch. */
function changeIn({ context }) {
    const trigger = context?.trigger;
    return trigger?.kind === 'pull-request' || trigger?.kind === 'merge-group' ? trigger : null;
}
async function basePlan(asked) {
    const { configPath, github, warnings } = asked;
    const trigger = changeIn(asked);
    if (trigger === null)
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

;// CONCATENATED MODULE: ./build/commands/run/session.js











/**
 * Everything that can be known before the harness runs is settled here, so that nobody loses GPU hours to it: the
 * trigger, the configuration, the rules, the identity and the privacy of the repository.
 *
 * @param rights `never-signs` for a job that evaluates what another one signs
 * @throws MiraError E_UNSAFE_TRIGGER, E_CONFIG_…, E_NO_OIDC, E_PRIVATE_LOG, E_KEY, E_TRUST_ROOT
 */
async function openSession(options, environment, host, rights = 'may-sign') {
    const { env, workspace } = environment;
    const seen = env['GITHUB_ACTIONS'] === 'true' ? (0,github_context/* readContext */.y)(env) : null;
    const signing = (0,events/* decideSigning */.m)({
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
    const { plan, ruleChanges, baseRules } = await rulesThatJudge(located.plan, {
        configPath,
        context,
        github,
        options,
        warnings,
    });
    const root = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, options.config));
    const applying = await (0,policy_file/* policyThatApplies */.e)({ configPath, root, context, github, warnings });
    const signs = signing.sign && rights === 'may-sign';
    const method = signs
        ? await (await Promise.all(/* import() */[__webpack_require__.e(2548), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 16185))).prepareSigning(options, environment, host, context)
        : null;
    const trustRoot = await trustRootOf(options, environment, context, warnings);
    const { holdBaselineFile } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4040)]).then(__webpack_require__.bind(__webpack_require__, 14040));
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.temp, 'mira-'));
    const baselineFile = await holdBaselineFile(plan, root, work).catch(async (error) => {
        await (0,promises_.rm)(work, { recursive: true, force: true });
        throw error;
    });
    return {
        options,
        environment,
        host,
        context,
        github,
        located,
        plan,
        planDigest: (0,plan_plan/* planDigest */.Gb)(plan),
        policyDigest: (0,plan_plan/* policyDigest */.p1)(plan),
        ruleChanges: [...ruleChanges, ...applying.changes],
        policy: applying.policy,
        baseRules,
        root,
        configPath,
        signing,
        method,
        trustRoot,
        out: (0,external_node_path_.resolve)(workspace, options.out),
        work,
        startedOn: environment.now(),
        warnings,
        baselineFile,
    };
}
/** Nobody should wait long for a root that is seldom another one. */
const REFRESH_TIMEOUT = 5_000;
/** In a job of github.com, for whose identities the public instance of Sigstore vouches, its newest root; else what is shipped. */
async function trustRootOf({ trustedRoot, key }, environment, context, warnings) {
    const { workspace, temp } = environment;
    if (trustedRoot !== null)
        return (0,trust/* loadTrustRoot */.D)((0,external_node_path_.resolve)(workspace, trustedRoot));
    if (context?.serverUrl !== PUBLIC_GITHUB || key !== null)
        return (0,trust/* loadTrustRoot */.D)(null);
    return (0,trust/* loadTrustRoot */.D)(null, {
        cache: (0,external_node_path_.join)(temp, 'mira-tuf'),
        timeout: REFRESH_TIMEOUT,
        now: environment.now(),
        warn: (message) => warnings.push(message),
    });
}
const PUBLIC_GITHUB = 'https://github.com';
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
/** A path of the plan as people know it: relative to the workspace. */
function shownIn({ configPath }, path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(configPath), path);
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
    return (0,client/* createClient */.U)({
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
        const facts = await (0,github_repository/* getRepository */.T)(github);
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

/***/ 88328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getRepository)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30839);


const body = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _ask_js__WEBPACK_IMPORTED_MODULE_0__.id,
    full_name: _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    private: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    default_branch: _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _ask_js__WEBPACK_IMPORTED_MODULE_0__.id }),
});
/** What the repository says of itself, for events whose payload does not. */
async function getRepository(github) {
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(github, { route: 'GET /repos/{owner}/{repo}', what: `describe ${github.repository}`, permission: 'contents: read' }, body);
    return {
        fullName: found.full_name,
        id: String(found.id),
        ownerId: String(found.owner.id),
        private: found.private,
        defaultBranch: found.default_branch,
    };
}


/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   LN: () => (/* binding */ runsInImage),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** Whether the harness runs in its image, and not beside it. */
function runsInImage({ container }) {
    return container !== null && container.runtime !== 'none';
}
/** Digest of the whole plan, before anything runs (contracts.md §1). */
function planDigest(plan) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(plan);
}
/** Digest of the rules by which a change is judged (contracts.md §1). */
function policyDigest({ claims, gate, signers, waivers }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ claims, gate, signers, ...(waivers === undefined ? {} : { waivers }) });
}


/***/ }),

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ baselineChanges),
/* harmony export */   Dy: () => (/* binding */ gateChanges),
/* harmony export */   MF: () => (/* binding */ termChanges),
/* harmony export */   gL: () => (/* binding */ ruleChanges)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/** What is different in the rules by which a model is judged, `before` → `after`. */
function ruleChanges(before, after) {
    const changes = [
        ...claimChanges(before.claims, after.claims),
        ...gateChanges(before.gate, after.gate),
    ].map(({ what, claim }) => ({ what, claim }));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before.signers) !== (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after.signers)) {
        changes.push({ what: 'whose signatures count (signers)', claim: null });
    }
    return [...changes, ...waiverChanges(before.waivers ?? [], after.waivers ?? [])];
}
/** What is different in the choice of the evaluation that a model is compared with. */
function baselineChanges(before, after) {
    const changes = [];
    if (before.baseline !== after.baseline)
        changes.push(`baseline ${before.baseline} → ${after.baseline}`);
    if (supersededIn(before) !== supersededIn(after)) {
        changes.push('which evaluations do not count any more (supersedes)');
    }
    return changes.map((what) => ({ what, claim: null }));
}
function supersededIn({ supersedes = [] }) {
    return JSON.stringify(supersedes.map(({ digest }) => digest).toSorted());
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
        ['margin', marginText(before.margin), marginText(after.margin)],
        ['direction', before.direction ?? 'from the harness', after.direction ?? 'from the harness'],
        ['advisory', before.advisory, after.advisory],
        ['require', before.require ?? 'nothing', after.require ?? 'nothing'],
        ['guard', guardText(before.guard), guardText(after.guard)],
        ['floor', before.floor ?? 'none', after.floor ?? 'none'],
        ['group', before.group ?? 'none', after.group ?? 'none'],
        ['critical', before.critical ?? false, after.critical ?? false],
        ['estimator', estimatorText(before.estimator), estimatorText(after.estimator)],
        ['pairing', before.pairing ?? 'key', after.pairing ?? 'key'],
        ['deterministic', before.deterministic ?? false, after.deterministic ?? false],
    ];
    return terms
        .filter(([, a, b]) => a !== b)
        .map(([term, a, b]) => ({ term, what: `${term} ${String(a)} → ${String(b)}`, claim: before.metric }));
}
function marginText(margin) {
    return typeof margin === 'number' ? String(margin) : shareText(margin.relative);
}
function shareText(share) {
    return `${Number((share * 100).toPrecision(12))}%`;
}
function guardText(guard) {
    return guard === undefined ? 'none' : `${shareText(guard.relative)} below ${guard.below}`;
}
function estimatorText(estimator) {
    if (estimator === undefined)
        return 'mean';
    return estimator.of.length === 0 ? estimator.name : `${estimator.name} of ${estimator.of.join(', ')}`;
}
function anchorText(anchor) {
    return anchor === undefined ? 'none' : `${anchor.tag}, margin ${marginText(anchor.margin)}`;
}
function gateChanges(before, after) {
    const terms = [
        ['alpha', before.alpha, after.alpha],
        ['fail-on', failOnText(before), failOnText(after)],
        ['regressed', before.regressed ?? 'any-loss', after.regressed ?? 'any-loss'],
        ['environment', environmentText(before), environmentText(after)],
        ['attempts', before.attempts ?? 'pooled', after.attempts ?? 'pooled'],
        ['findings', before.findings ?? 'warn', after.findings ?? 'warn'],
        ['anchor', anchorText(before.anchor), anchorText(after.anchor)],
    ];
    return terms
        .filter(([, was, is]) => was !== is)
        .map(([term, was, is]) => ({ term, what: `${term} ${was} → ${is}`, claim: null }));
}
function failOnText({ failOn }) {
    return [...failOn].sort().join(', ') || 'nothing';
}
function waiverChanges(before, after) {
    const texts = (waivers) => new Set(waivers.map((waiver) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver)));
    const [had, has] = [texts(before), texts(after)];
    return [
        ...before.filter((waiver) => !has.has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver))).map((waiver) => waiverChange('removed', waiver)),
        ...after.filter((waiver) => !had.has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(waiver))).map((waiver) => waiverChange('added', waiver)),
    ];
}
function waiverChange(how, { claim, until, approver }) {
    return { what: `waiver until ${until} by ${approver} ${how}`, claim };
}
/** The looser of the two says so: under it a proven loss need not fail. */
function environmentText({ environment }) {
    return environment === 'inconclusive'
        ? 'inconclusive (looser: a loss in a changed environment is no regression)'
        : 'warn';
}


/***/ }),

/***/ 20946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decideSigning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const SIGNING = new Set(['default-branch', 'tag', 'release', 'schedule', 'dispatch']);
/**
 * Whether a run signs (issue: station 10; design.md §9).
 *
 * @throws MiraError E_UNSAFE_TRIGGER for events that run with the base's rights on what a stranger wrote
 */
function decideSigning({ trigger, fork, option, hasKey, event }) {
    if (trigger === 'unsafe') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_UNSAFE_TRIGGER', `${event} runs with the rights of the base repository on code from outside`, {
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


/***/ })

};
