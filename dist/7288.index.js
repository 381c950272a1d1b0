export const id = 7288;
export const ids = [7288];
export const modules = {

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

/***/ 99936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ GATE_VERIFIER_ID),
/* harmony export */   Lc: () => (/* binding */ ATTEMPT_TYPE),
/* harmony export */   MT: () => (/* binding */ MODEL_SIGNATURE_TYPE),
/* harmony export */   Q9: () => (/* binding */ EVALUATION_TYPE),
/* harmony export */   R4: () => (/* binding */ MODEL_DIGESTS_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   n0: () => (/* binding */ HANDOVER_TYPE),
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


/***/ })

};
