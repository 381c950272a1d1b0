export const id = 6630;
export const ids = [6630];
export const modules = {

/***/ 68851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityIn),
/* harmony export */   q: () => (/* binding */ keylessMethod)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61826);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99273);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88328);
/* harmony import */ var _policy_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20946);
/* harmony import */ var _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11058);
/* harmony import */ var _verification_model_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24804);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);
/* harmony import */ var _run_signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16185);










/**
 * Signing with the identity of a GitHub job, under the rules of `mira run`: never on an event that runs code from
 * outside with rights, and a private repository is not named in a public log unless asked to.
 *
 * @throws MiraError E_USAGE outside of a job; E_UNSAFE_TRIGGER, E_NO_OIDC, E_PRIVATE_LOG
 */
async function keylessMethod(options, environment, host) {
    const { env } = environment;
    const context = env['GITHUB_ACTIONS'] === 'true' ? (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env) : null;
    if (context === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_USAGE', 'there is nothing to sign with', {
            hint: 'Pass --key PEM. Without a key the identity of a GitHub Actions job signs, and this is none.',
        });
    }
    const decision = (0,_policy_events_js__WEBPACK_IMPORTED_MODULE_5__/* .decideSigning */ .m)({
        trigger: (0,_run_session_js__WEBPACK_IMPORTED_MODULE_8__/* .triggerKind */ .zZ)(context),
        fork: (0,_run_session_js__WEBPACK_IMPORTED_MODULE_8__/* .isFork */ .B0)(context),
        option: 'always',
        hasKey: false,
        event: context.event,
    });
    if (!decision.sign) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_NO_OIDC', `nothing can be signed: ${decision.why}`, {
            hint: 'Sign when the release is made.',
        });
    }
    return (0,_run_signing_js__WEBPACK_IMPORTED_MODULE_9__.prepareSigning)({ ...options, key: null, keyPassphrase: null }, environment, host, await withPrivacy(context, environment, host));
}
/** Not every event says whether the repository is private; what cannot be found out counts as private. */
async function withPrivacy(context, { env }, host) {
    const token = env['GITHUB_TOKEN'] ?? '';
    if (context.repository.private !== null || token === '')
        return context;
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)({
        token,
        apiUrl: context.apiUrl,
        repository: context.repository.fullName,
        log: (message) => host.info(message),
    });
    try {
        const facts = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .getRepository */ .T)(client);
        return { ...context, repository: { ...context.repository, private: facts.private } };
    }
    catch {
        return context;
    }
}
/** Whose identity a keyless signature carries, word for word as other tools compare it; `null` for other methods. */
function identityIn(signature) {
    const { method } = (0,_verification_model_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .parseModelBundle */ .F)(Buffer.from(signature));
    if (method.kind !== 'sigstore' || method.bundle.signer.kind !== 'certificate')
        return null;
    const names = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(method.bundle.signer.der).subjectAltName ?? '';
    const san = /^URI:(.+)$/u.exec(names)?.[1];
    return san === undefined ? null : { san, issuer: _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX };
}


/***/ }),

/***/ 35310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   V_: () => (/* binding */ isLog),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   od: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30671);



/** The files of an evaluation in the output folder (design.md §6, contracts.md §9). */
const FILES = {
    evaluation: 'mira-evaluation.sigstore.json',
    evaluationUnsigned: 'mira-evaluation.intoto.json',
    evaluationEnvelope: 'mira-evaluation.dsse.json',
    gate: 'mira-gate.sigstore.json',
    gateEnvelope: 'mira-gate.dsse.json',
    gateUnsigned: 'mira-gate.intoto.json',
    plan: 'mira-plan.sigstore.json',
    planEnvelope: 'mira-plan.dsse.json',
    attemptStarted: 'mira-attempt-started.sigstore.json',
    attemptStartedEnvelope: 'mira-attempt-started.dsse.json',
    attempt: 'mira-attempt.sigstore.json',
    attemptEnvelope: 'mira-attempt.dsse.json',
    attemptUnsigned: 'mira-attempt.intoto.json',
    samples: 'mira-samples.jsonl.zst',
    salts: 'mira-salts.jsonl.zst',
    environment: 'mira-environment.json',
    modelSignature: 'model.sig',
    modelDigests: 'mira-model.digests',
    model: 'mira-model.json',
    report: 'mira-report.json',
    comment: 'mira-comment.md',
    handover: 'mira-handover.json',
};
const LOG = /^mira-harness-.+\.log$/u;
function logName(evaluation) {
    return `mira-harness-${evaluation}.log`;
}
function isLog(name) {
    return LOG.test(name);
}
/** An output folder without the results of an earlier run, which nobody should take for this one's. */
async function prepareOut(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const logs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => isLog(name));
    for (const name of [...Object.values(FILES), ...logs])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}
/** Writes a file so that its name never stands for half of it. */
async function writeWhole(path, content) {
    await (0,_storage_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(path, (beside) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(beside, content));
    return path;
}


/***/ }),

/***/ 12180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notKept),
/* harmony export */   g: () => (/* binding */ signInto)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92548);
/* harmony import */ var _verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67344);
/* harmony import */ var _verification_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27204);
/* harmony import */ var _verification_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48347);
/* harmony import */ var _verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5146);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35310);








/**
 * Signs a statement, verifies the signature as anybody else would, and only then writes it. With a key the envelope is
 * written too, `….dsse.json` beside `….sigstore.json`: `slsa-verifier` reads no bundles.
 *
 * @param kind what the statement is; `model` for one of OpenSSF Model Signing, whose tools name keys differently
 * @param name of the bundle's file
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA; the code of the check that the signature failed
 */
async function signInto(session, kind, statement, name) {
    const { out, method } = session;
    const isModel = kind === 'model';
    const bundle = await (0,_signing_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .signStatement */ .fT)(statement, isModel && method.kind === 'key' ? { ...method, hint: 'pem' } : method);
    const signer = await confirm(session, kind, bundle);
    const path = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, name), bundle.json);
    if (method.kind !== 'key' || isModel)
        return { bundle, paths: [path], ...signer };
    const envelope = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, envelopeName(name)), bundle.envelope);
    return { bundle, paths: [envelope, path], ...signer };
}
/** `mira-gate.sigstore.json` → `mira-gate.dsse.json`. */
function envelopeName(bundle) {
    return bundle.replace(/\.sigstore\.json$/u, '.dsse.json');
}
async function confirm({ method, trustRoot, context }, kind, { json }) {
    try {
        const keys = method.kind === 'key' ? [method.key] : [];
        const parsed = (0,_verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(Buffer.from(json));
        (0,_verification_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSignatureBytes */ .O)(parsed, keys);
        const { payload, identity, times } = await (0,_verification_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySignature */ .v)(parsed, trustRoot, keys);
        (0,_verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__/* .assertTestimony */ .Nl)(parsed.entries, times, method.witnesses.timestampAuthorities.length > 0);
        assertOurs(identity, context);
        if (kind !== 'model')
            (0,_verification_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAs */ .gf)((0,_verification_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(payload), kind);
        return { identity, certifiedTime: (0,_verification_trusted_times_js__WEBPACK_IMPORTED_MODULE_6__/* .earliest */ .Qd)(times) };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? notKept(error) : error;
    }
}
/** Why something that was signed here is not written: our own verifier refuses it. */
function notKept(error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(error.code, `what was just signed does not verify, and is not kept: ${error.message}`, {
        hint: 'Does `trusted-root` describe the services that sign? Without it the public-good instance of Sigstore is meant.',
        cause: error,
    });
}
/** A token service that an earlier step put in the place of GitHub's would give the identity of somebody else. */
function assertOurs(identity, context) {
    const id = context?.repository.id ?? null;
    if (identity.kind === 'key' || id === null || identity.repositoryId === id)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNER', `it was signed in repository ${identity.repositoryId ?? 'none'}, not in ${id}`);
}


/***/ }),

/***/ 16185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keySource: () => (/* binding */ keySource),
  prepareSigning: () => (/* binding */ prepareSigning)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/signing/held-certificate.js
/** Fulcio's certificates are valid for ten minutes, and whoever says when something was signed may be late. */
const HELD_MS = 4 * 60 * 1000;
/**
 * The certificate and the key of an identity, used again for a few minutes: the statements of one moment need not ask
 * for one each. Only this process's memory has the key; it is to be forgotten before a program starts that is not trusted.
 */
class HeldCertificate {
    #held = null;
    /** @throws what `certify` throws, to everybody who waits for it; the next one asks again */
    async get(certify) {
        const now = performance.now();
        if (this.#held !== null && now - this.#held.since < HELD_MS)
            return this.#held.certified;
        const held = { certified: certify(), since: now };
        this.#held = held;
        try {
            return await held.certified;
        }
        catch (error) {
            if (this.#held === held)
                this.#held = null;
            throw error;
        }
    }
    forget() {
        this.#held = null;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
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
            const token = tokenOf(await ask(url, requestToken, options), url);
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
    if (url === null || !(0,http/* isConfidential */.FX)(url)) {
        throw new errors/* MiraError */.gx('E_OIDC', `ACTIONS_ID_TOKEN_REQUEST_URL (${(0,http/* hostOf */.w4)(requestUrl)}) is not an https address`, {
            hint: 'The runner sets this variable; an earlier step must not change it.',
        });
    }
    url.searchParams.set('audience', AUDIENCE);
    return url.href;
}
async function ask(url, bearer, options) {
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
            if (last || (0,http/* isLate */.lS)(error) || (error instanceof errors/* MiraError */.gx && error.cause === undefined))
                throw error;
        }
        await (0,promises_.setTimeout)((options.pause ?? 1000) * attempt);
    }
}
function tokenOf(response, url) {
    const answer = tryParse(response.body.toString('utf8'));
    const token = (0,json/* isObject */.Gv)(answer) ? answer['value'] : null;
    if (typeof token !== 'string' || token === '')
        throw refused(url, 'answered without a token');
    return token;
}
/** A token that Fulcio could not use is refused here: it would say no more of it than 400. */
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
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/commands/services.js + 1 modules
var services = __webpack_require__(76857);
;// CONCATENATED MODULE: ./build/commands/run/signing.js






/**
 * How the run will sign: with a key, or with the job's identity.
 *
 * @throws MiraError E_KEY, E_NO_OIDC, E_PRIVATE_LOG, E_USAGE, E_SIGNING_CONFIG
 */
async function prepareSigning(options, environment, host, context) {
    const { env, workspace } = environment;
    const keyed = options.key !== null;
    const { fulcioUrl, witnesses } = await (0,services/* chooseServices */.w)(options, { keyed, workspace, now: environment.now() });
    const logs = witnesses.logs.map(({ url }) => url);
    // a time stamp is over a digest and published nowhere
    assertMayBePublic(options, context, keyed ? logs : [fulcioUrl, ...logs]);
    if (options.key !== null) {
        const key = await (0,signing_key/* loadSigningKey */.fm)(keySource(options.key, workspace), env, { passphrase: options.keyPassphrase });
        host.info(`Signing with the key whose public half has the digest ${key.digest}`);
        return { kind: 'key', key, witnesses };
    }
    const identity = githubIdentity({
        requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'],
        requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        fork: false,
        mask: (value) => host.mask(value),
    });
    return { kind: 'keyless', fulcioUrl, witnesses, identity, held: new HeldCertificate() };
}
/** A path is relative to the workspace. */
function keySource(spec, workspace) {
    return spec.startsWith('env:') ? spec : (0,external_node_path_.resolve)(workspace, spec);
}
/** A private repository's name must not end up in a public log unless somebody said so. */
function assertMayBePublic(options, context, urls) {
    if (options.publicLog || context === null || context.repository.private === false)
        return;
    const publicHost = urls.find((url) => /(?:^|\.)sig(?:store|stage)\.dev\.?$/u.test(new URL(url).hostname));
    if (publicHost === undefined)
        return;
    throw new errors/* MiraError */.gx('E_PRIVATE_LOG', `this repository is private, and signing would name it in a public log (${publicHost})`, {
        hint: 'Sign with a key (`key`), name private services (`fulcio-url`, `rekor-url`, `tsa-url`), or agree with `public-log: true`.',
    });
}


/***/ }),

/***/ 76857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ DEFAULT_SERVICES),
  w: () => (/* binding */ chooseServices)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/signing/signer.js + 7 modules
var signer = __webpack_require__(92548);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/signing/signing-config.js




const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const MAX_CHARACTERS = 1024 * 1024;
/** The versions of each API that are spoken here. */
const AUTHORITY_VERSIONS = [1];
const LOG_VERSIONS = [1, 2];
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* transform */.pdi((text) => Date.parse(text)));
const service = dist/* object */.Ikc({
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((url) => URL.canParse(url) && (0,http/* isConfidential */.FX)(new URL(url)), 'is not a URL, or has no encryption')),
    majorApiVersion: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()),
    validFor: dist/* object */.Ikc({ start: time, end: dist/* optional */.lqM(time) }),
    operator: dist/* optional */.lqM(dist/* string */.YjP(), ''),
});
const services = dist/* optional */.lqM(dist/* array */.YOg(service), []);
const choice = dist/* optional */.lqM(dist/* object */.Ikc({
    selector: dist/* optional */.lqM(dist/* picklist */.KIO(['ANY', 'ALL', 'EXACT', 'SERVICE_SELECTOR_UNDEFINED'])),
    count: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(32))),
}), {});
const schema = dist/* object */.Ikc({
    mediaType: dist/* literal */.euz(MEDIA_TYPE),
    caUrls: services,
    rekorTlogUrls: services,
    rekorTlogConfig: choice,
    tsaUrls: services,
    tsaConfig: choice,
});
/**
 * Reads a `SigningConfig` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON.
 *
 * @throws MiraError E_SIGNING_CONFIG
 */
function parseSigningConfig(text, name) {
    if (text.length > MAX_CHARACTERS)
        throw unusable(name, 'it is larger than 1 MiB');
    let json;
    try {
        json = (0,build_json/* parseJson */.qF)(text);
    }
    catch (error) {
        throw unusable(name, `it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success)
        return { name, offered: result.output };
    const [issue] = result.issues;
    throw unusable(name, `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
}
/**
 * The services that a signature made at `now` has to use. Of each operator one is considered: the newest API that is
 * spoken here, of equal ones that which is valid since last. `ANY` takes the first operator, `ALL` every one, `EXACT` the
 * first `count`.
 *
 * @param logVersion takes logs of this API alone
 * @throws MiraError E_SIGNING_CONFIG where that leaves too few
 */
function selectServices({ name, offered }, now, logVersion = null) {
    const at = now.getTime();
    const authorities = perOperator(offered.caUrls, AUTHORITY_VERSIONS, at);
    if (authorities.length === 0 && offered.caUrls.length > 0)
        throw unusable(name, noneOf('caUrls', now));
    const logVersions = logVersion === null ? LOG_VERSIONS : [logVersion];
    const logs = chosen(offered.rekorTlogUrls, offered.rekorTlogConfig, 'rekorTlog', logVersions);
    const stamps = chosen(offered.tsaUrls, offered.tsaConfig, 'tsa', AUTHORITY_VERSIONS);
    return {
        fulcioUrl: authorities[0]?.url ?? null,
        witnesses: {
            logs: logs.map(({ url, majorApiVersion }) => ({ url, version: majorApiVersion === 1 ? 1 : 2 })),
            timestampAuthorities: stamps.map(({ url }) => url),
        },
    };
    function chosen(all, { selector, count }, what, versions) {
        if (all.length === 0)
            return [];
        const candidates = perOperator(all, versions, at);
        if (candidates.length === 0)
            throw unusable(name, noneOf(`${what}Urls`, now));
        if (selector === 'ALL')
            return candidates;
        if (selector === 'ANY')
            return candidates.slice(0, 1);
        if (selector !== 'EXACT' || count === undefined) {
            throw unusable(name, `${what}Config does not say how many of the services are to be used`);
        }
        if (candidates.length < count) {
            throw unusable(name, `${what}Config wants ${count} services, and ${candidates.length} can be used`);
        }
        return candidates.slice(0, count);
    }
}
function perOperator(all, versions, at) {
    const usable = all.filter(({ majorApiVersion, validFor: { start, end } }) => versions.includes(majorApiVersion) && start <= at && (end === undefined || at <= end));
    const ordered = usable.toSorted((a, b) => b.majorApiVersion - a.majorApiVersion || b.validFor.start - a.validFor.start);
    // a service without an operator is one of its own
    const keys = (offered) => (offered.operator === '' ? offered.url : offered.operator);
    return ordered.filter((offered, index) => ordered.findIndex((other) => keys(other) === keys(offered)) === index);
}
function noneOf(what, now) {
    return `of ${what} none is valid at ${now.toISOString()} with an API that is spoken here`;
}
function unusable(name, why) {
    return new errors/* MiraError */.gx('E_SIGNING_CONFIG', `the signing configuration ${name} cannot be used: ${why}`, {
        hint: 'Give the signing_config.json (v0.2) of the Sigstore instance, or name its services one by one.',
    });
}

;// CONCATENATED MODULE: ./build/commands/services.js





const DEFAULT_SERVICES = {
    fulcioUrl: null,
    rekorUrl: null,
    rekorVersion: null,
    tsaUrl: null,
    signingConfig: null,
};
/**
 * The services of a signature. A key is entered into a log and stamped only where such services are named. Without a
 * key the defaults are those of the public-good instance; next to a certificate authority of one's own, there is no log
 * unless one is named.
 *
 * @throws MiraError E_USAGE for what cannot go together; E_SIGNING_CONFIG; E_FILE_UNREADABLE
 */
async function chooseServices(options, { keyed, workspace, now }) {
    const chosen = options.signingConfig === null
        ? namedServices(options, keyed)
        : await configuredServices(options, options.signingConfig, { keyed, workspace, now });
    assertTimed(chosen.witnesses, keyed);
    return chosen;
}
function namedServices({ fulcioUrl, rekorUrl, rekorVersion, tsaUrl }, keyed) {
    const isPublic = !keyed && fulcioUrl === null;
    const version = rekorVersion ?? 1;
    const defaultLog = isPublic ? (version === 1 ? signer/* PUBLIC_REKOR_URL */.wI : signer/* PUBLIC_REKOR_V2_URL */.tv) : null;
    const log = rekorUrl ?? defaultLog;
    if (log === null && rekorVersion !== null) {
        throw new errors/* MiraError */.gx('E_USAGE', `rekor-version is ${rekorVersion}, and no log is named`, {
            hint: 'Name it: `rekor-url`.',
        });
    }
    const authority = tsaUrl ?? (log === signer/* PUBLIC_REKOR_V2_URL */.tv && isPublic ? signer/* PUBLIC_TSA_URL */.j5 : null);
    return {
        fulcioUrl: fulcioUrl ?? signer/* PUBLIC_FULCIO_URL */.v,
        witnesses: {
            logs: log === null ? [] : [{ url: log, version }],
            timestampAuthorities: authority === null ? [] : [authority],
        },
    };
}
async function configuredServices({ fulcioUrl, rekorUrl, rekorVersion, tsaUrl }, path, { keyed, workspace, now }) {
    if (fulcioUrl !== null || rekorUrl !== null || tsaUrl !== null) {
        throw new errors/* MiraError */.gx('E_USAGE', 'the signing configuration names the services, and they are named besides', {
            hint: 'Give either `signing-config`, or `fulcio-url`, `rekor-url` and `tsa-url`.',
        });
    }
    const configured = selectServices(parseSigningConfig(await readConfig(workspace, path), path), now, rekorVersion);
    if (configured.fulcioUrl === null && !keyed) {
        throw new errors/* MiraError */.gx('E_SIGNING_CONFIG', `the signing configuration ${path} names no certificate authority`, {
            hint: 'Without a key one is needed: `caUrls`.',
        });
    }
    return { ...configured, fulcioUrl: configured.fulcioUrl ?? signer/* PUBLIC_FULCIO_URL */.v };
}
async function readConfig(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the signing configuration ${path} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
}
/** A certificate lives for minutes: without a time that somebody vouches for, nobody could verify the signature. */
function assertTimed({ logs, timestampAuthorities }, keyed) {
    if (keyed || timestampAuthorities.length > 0 || logs.some(({ version }) => version === 1))
        return;
    const why = logs.length === 0 ? 'no log and no timestamp authority is named' : 'a Rekor v2 log vouches for no time';
    throw new errors/* MiraError */.gx('E_USAGE', `nothing would say when it was signed: ${why}`, {
        hint: 'Name a timestamp authority: `tsa-url`.',
    });
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


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endOfFrame),
/* harmony export */   q: () => (/* binding */ checkSingleFrame)
/* harmony export */ });
const MAGIC = 0xfd2fb528;
const HEADER_MIN = 5;
const BLOCK_HEADER = 3;
const BLOCK_RLE = 1;
const BLOCK_RESERVED = 3;
/**
 * Walks over the blocks of a Zstandard frame (RFC 8878 §3.1.1) without decompressing them. node:zlib stops after the
 * first frame and says nothing of what follows; whoever compares roots has to know that nothing does.
 */
async function checkSingleFrame(file, size) {
    const end = await endOfFrame(async (target, length, at) => (await file.read(target, 0, length, at)).bytesRead, 0, size);
    if (typeof end !== 'number')
        return end;
    return end === size ? null : 'tail';
}
/** Where the frame ends that begins at an offset; nothing is read at or behind `limit`. */
async function endOfFrame(readAt, start, limit) {
    const buffer = Buffer.alloc(HEADER_MIN);
    const read = async (at, length) => at + length <= limit && (await readAt(buffer, length, at)) === length;
    if (!(await read(start, HEADER_MIN)))
        return 'truncated';
    if (buffer.readUInt32LE() !== MAGIC)
        return 'not-zstd';
    const descriptor = buffer.readUInt8(4);
    let at = start + HEADER_MIN + headerRest(descriptor);
    for (let last = false; !last;) {
        if (!(await read(at, BLOCK_HEADER)))
            return 'truncated';
        const header = buffer.readUIntLE(0, BLOCK_HEADER);
        last = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === BLOCK_RESERVED)
            return 'not-zstd';
        at += BLOCK_HEADER + (type === BLOCK_RLE ? 1 : header >> 3);
    }
    const hasChecksum = (descriptor >> 2) & 1;
    const end = at + hasChecksum * 4;
    return end > limit ? 'truncated' : end;
}
/** Bytes of the frame header after its descriptor: window, dictionary id and content size. */
function headerRest(descriptor) {
    const singleSegment = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
    return 1 - singleSegment + dictionary + contentSize;
}


/***/ }),

/***/ 30671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ ZstdWriter),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   lu: () => (/* binding */ readZstdLines),
/* harmony export */   m3: () => (/* binding */ encodeLines),
/* harmony export */   xZ: () => (/* binding */ writeZstd)
/* harmony export */ });
/* unused harmony export readZstd */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73241);
/* harmony import */ var _zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48483);








/** Lets go of nothing half-written: `write` fills a file beside `path`, which then takes its place in one step. */
async function replaceFile(path, write) {
    const beside = `${path}.partial-${process.pid}`;
    try {
        const result = await write(beside);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
const CHUNK = 128 * 1024;
/** Lines as bytes, each with its line end, in chunks that are worth an operation. */
class LineBatch {
    #begun = [];
    #length = 0;
    /** @returns a chunk once there is one */
    add(line) {
        this.#begun.push(line, '\n');
        this.#length += line.length;
        return this.#length < CHUNK ? null : this.take();
    }
    /** What was not given yet. */
    take() {
        const bytes = Buffer.from(this.#begun.join(''));
        this.#begun = [];
        this.#length = 0;
        return bytes;
    }
}
/** Lines as bytes, each with its line end. */
async function* encodeLines(lines) {
    const batch = new LineBatch();
    for await (const line of lines) {
        const chunk = batch.add(line);
        if (chunk !== null)
            yield chunk;
    }
    const rest = batch.take();
    if (rest.length > 0)
        yield rest;
}
function compressor() {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_c_checksumFlag]: 1 } });
}
/** Writes a file that is one Zstandard frame with a checksum. */
async function writeZstd(path, chunks) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(chunks, compressor(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
}
/** Writes lines into a file that is one Zstandard frame with a checksum, for those who write several files at a time. */
class ZstdWriter {
    #compress = compressor();
    #batch = new LineBatch();
    #done;
    constructor(path) {
        this.#done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(this.#compress, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
        // told by `end`
        this.#done.catch(() => undefined);
    }
    async write(line) {
        const chunk = this.#batch.add(line);
        if (chunk !== null)
            await this.#send(chunk);
    }
    /** @throws Error of the file system */
    async end() {
        await this.#send(this.#batch.take());
        this.#compress.end();
        await this.#done;
    }
    /** Lets go of a file that was not ended. */
    async [Symbol.asyncDispose]() {
        if (!this.#compress.writableEnded)
            this.#compress.destroy();
        await this.#done.catch(() => undefined);
    }
    async #send(bytes) {
        if (bytes.length === 0 || this.#compress.write(bytes))
            return;
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#compress, 'drain'), this.#done]);
    }
}
const MAX_BYTES = 64 * 1024 ** 3;
/** Rows of text shrink to a tenth; a file that grows a thousandfold is one that was made to. */
const MAX_RATIO = 1000;
/** Below this nobody is hurt by any ratio. */
const ANY_RATIO_BYTES = 256 * 1024 ** 2;
/** Frames that ask for a window above 8 MiB, what RFC 8878 §3.1.1.1.2 asks decoders to support, are refused. */
const MAX_WINDOW_LOG = 23;
/**
 * The lines of a file that is exactly one Zstandard frame, some at a time. The memory in use does not grow with the file.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE above a limit; E_EVIDENCE for a file that is damaged or cut off, that
 * holds anything after the frame, or whose last line does not end
 */
async function* readZstdLines(path, limits = {}) {
    const refuse = (problem, line) => problem === 'not-utf8'
        ? damaged(path, `line ${line} is not UTF-8`)
        : tooLarge(path, `line ${line} is longer than ${limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc} bytes`);
    const batches = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .lineBatches */ .bv)(readZstd(path, limits), {
        refuse,
        maxLineBytes: limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc,
    });
    for await (const lines of batches) {
        const cut = lines.find(({ ended }) => !ended);
        if (cut !== undefined)
            throw damaged(path, `line ${cut.number}, the last, does not end`);
        yield lines.map(({ text }) => text);
    }
}
/**
 * What a file holds that is exactly one Zstandard frame, chunk by chunk.
 *
 * @throws MiraError as `readZstdLines`
 */
async function* readZstd(path, limits = {}) {
    const size = await requireSingleFrame(path);
    const maxBytes = Math.min(limits.maxBytes ?? MAX_BYTES, Math.max(ANY_RATIO_BYTES, size * MAX_RATIO));
    const zstd = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
    // what goes wrong on either side comes out of the iteration below
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), zstd).catch(() => undefined);
    const chunks = zstd[Symbol.asyncIterator]();
    let total = 0;
    try {
        for (let chunk = await next(path, chunks); chunk !== null; chunk = await next(path, chunks)) {
            total += chunk.byteLength;
            if (total > maxBytes)
                throw tooLarge(path, `it decompresses to more than ${maxBytes} bytes`);
            yield chunk;
        }
    }
    finally {
        zstd.destroy();
    }
    if (zstd.bytesWritten !== size)
        throw damaged(path, 'something follows what it should end with');
}
async function next(path, chunks) {
    try {
        const result = await chunks.next();
        return result.done === true ? null : result.value;
    }
    catch (error) {
        throw damaged(path, `it does not decompress (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    }
}
const PROBLEMS = {
    'not-zstd': 'it is not a Zstandard file',
    truncated: 'it is cut off',
    tail: 'something follows what it should end with',
};
/** The size of the file, which is that of its only frame. */
async function requireSingleFrame(path) {
    let problem;
    let size;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
        try {
            size = (await file.stat()).size;
            problem = await (0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSingleFrame */ .q)(file, size);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(path, error);
    }
    if (problem !== null)
        throw damaged(path, PROBLEMS[problem]);
    return size;
}
function damaged(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_EVIDENCE', `${path} cannot be used: ${why}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again.',
        at: { file: path },
        ...(cause === undefined ? {} : { cause }),
    });
}
function tooLarge(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MiraError */ .gx('E_SIZE', `${path} is not read to its end: ${why}`, {
        hint: 'Evidence of this size was not written by this program.',
        at: { file: path },
    });
}


/***/ }),

/***/ 24804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseModelBundle)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67344);




const base64 = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1));
const MAX_CERTIFICATES = 16;
/** Log entries and time stamps stand in bundles of Sigstore's own clients, which `parseBundle` reads. */
const noWitnesses = {
    tlogEntries: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .length */ .Bw9(0, 'must be empty here'))),
    timestampVerificationData: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rfc3161Timestamps: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .length */ .Bw9(0, 'must be empty here'))),
    })),
};
const envelope = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    payload: base64,
    payloadType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    signatures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sig: base64, keyid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })]),
});
function bundleWith(material) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('application/vnd.dev.sigstore.bundle.v0.3+json'),
        verificationMaterial: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...material, ...noWitnesses }),
        dsseEnvelope: envelope,
    });
}
/** Before model_signing 1.1 the key itself stood there instead of its name; it is not used. */
const keyBundle = bundleWith({
    publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        rawBytes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(base64),
        keyDetails: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
});
const certificateBundle = bundleWith({
    x509CertificateChain: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        certificates: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rawBytes: base64 })), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_CERTIFICATES)),
    }),
});
const shape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    verificationMaterial: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        certificate: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        tlogEntries: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), []),
        timestampVerificationData: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rfc3161Timestamps: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), []) }), {}),
    }),
});
/**
 * The form of a model signature, and no more.
 *
 * @throws MiraError E_SIZE, E_BUNDLE; E_LOG for a keyless one with neither a log entry nor a time stamp
 */
function parseModelBundle(bytes) {
    (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBundleSize */ .up)(bytes.byteLength);
    const json = readJson(bytes);
    const { certificate, publicKey, tlogEntries, timestampVerificationData } = parsed(shape, json).verificationMaterial;
    const testified = tlogEntries.length + timestampVerificationData.rfc3161Timestamps.length > 0;
    if (certificate !== undefined)
        return keyless(bytes);
    if (publicKey === undefined) {
        const { verificationMaterial, dsseEnvelope } = parsed(certificateBundle, json);
        const chain = verificationMaterial.x509CertificateChain.certificates.map(({ rawBytes }) => Buffer.from(rawBytes, 'base64'));
        return { ...contentOf(dsseEnvelope), bytes: bytes.byteLength, method: { kind: 'certificate', chain } };
    }
    if (testified)
        return testifiedKey(bytes);
    const { verificationMaterial, dsseEnvelope } = parsed(keyBundle, json);
    const hint = verificationMaterial.publicKey.hint ?? null;
    return { ...contentOf(dsseEnvelope), bytes: bytes.byteLength, method: { kind: 'key', hint, bundle: null } };
}
function contentOf({ payload, payloadType, signatures }) {
    return {
        payloadType,
        payload: Buffer.from(payload, 'base64'),
        signature: Buffer.from(signatures[0].sig, 'base64'),
    };
}
function parsed(schema, json) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw refused(`${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'bundle'}: ${issue.message}`);
}
function keyless(bytes) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    if (bundle.entries.length + bundle.timestamps.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', 'it is signed with a short-lived certificate, and no log entry says when, nor does a time stamp', { hint: 'Fetch the signature again from where it was published, or sign with a log or a timestamp authority.' });
    }
    return { ...shared(bundle), method: { kind: 'sigstore', bundle } };
}
function testifiedKey(bytes) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const hint = bundle.signer.kind === 'key' ? bundle.signer.hint : null;
    return { ...shared(bundle), method: { kind: 'key', hint, bundle } };
}
function shared({ bytes, payloadType, payload, signature }) {
    return { bytes, payloadType, payload, signature };
}
function readJson(bytes) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes);
    }
    catch (error) {
        throw refused((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_BUNDLE', `not a model signature that is accepted here: ${why}`, {
        hint: 'A Sigstore bundle v0.3 with one DSSE signature is expected; was the file cut off or edited?',
    });
}


/***/ })

};
