export const id = 2352;
export const ids = [2352];
export const modules = {

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

/***/ 94560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ registryClient)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/images/credential-helper.js



const TIMEOUT = 30_000;
const MAX_BYTES = 64 * 1024;
/** What helpers answer when nobody has logged in (docker/docker-credential-helpers). */
const NOT_FOUND = /credentials not found/iu;
/**
 * Asks `docker-credential-<name>` for the credentials of a registry, as Docker does: its name on standard input, JSON on
 * standard output (docker/docker-credential-helpers, "Development"). What a failing helper prints is not shown.
 *
 * @param server the registry's name, or `https://index.docker.io/v1/`
 * @returns `null` when the helper is not installed or knows nothing of the registry, so that public images can be had
 * @throws MiraError E_REGISTRY_AUTH
 */
async function askHelper(name, server, env) {
    const fail = (why, cause) => {
        throw new errors/* MiraError */.gx('E_REGISTRY_AUTH', `the credential helper docker-credential-${name} ${why}`, {
            hint: `Docker's configuration names it for ${server}: repair it, or log in with another.`,
            cause,
        });
    };
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(name))
        return fail('has a name that no helper may have');
    const { exit, output } = await runHelper(name, server, env).catch((error) => (0,errors/* systemCode */.xU)(error) === 'ENOENT' ? { exit: null, output: '' } : fail('could not be run', error));
    if (exit === null)
        return null;
    if (exit !== 0)
        return NOT_FOUND.test(output) ? null : fail('failed');
    let answer;
    try {
        answer = (0,json/* parseJson */.qF)(output);
    }
    catch {
        return fail('did not answer with JSON');
    }
    const { Username: user, Secret: password } = (0,json/* isObject */.Gv)(answer) ? answer : {};
    if (typeof user !== 'string' || typeof password !== 'string')
        return fail('did not answer with a name and a secret');
    if (user === '<token>')
        return fail('gives an identity token, which cannot be used here');
    return user === '' && password === '' ? null : { user, password };
}
async function runHelper(name, server, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(`docker-credential-${name}`, ['get'], {
            env: { ...env },
            stdio: ['pipe', 'pipe', 'ignore'],
            timeout: TIMEOUT,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        const chunks = [];
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_BYTES)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.on('error', reject);
        child.on('close', (exit) => resolve({ exit: exit ?? -1, output: Buffer.concat(chunks).toString('utf8') }));
        // a helper that does not read closes the pipe
        child.stdin.on('error', () => { });
        child.stdin.end(server);
    });
}

;// CONCATENATED MODULE: ./build/images/credentials.js






/**
 * Credentials from Docker's `config.json`: of the helper that `credHelpers` names for the registry, or `credsStore` for
 * all of them, else from `auths`, where docker/login-action leaves them.
 *
 * @param env `DOCKER_CONFIG` names the folder, `~/.docker` without it; helpers are programs, and run with all of it
 * @throws MiraError E_REGISTRY_AUTH when the file cannot be read, or a helper fails
 */
function dockerCredentials(env) {
    const file = (0,external_node_path_.join)(env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'config.json');
    return async (registry) => {
        const config = await readConfig(file);
        const helper = entryFor(config['credHelpers'], registry) ?? config['credsStore'];
        if (typeof helper === 'string' && helper !== '') {
            const credential = await askHelper(helper, registry === 'docker.io' ? HUB_KEY : registry, env);
            if (credential !== null)
                return credential;
        }
        return credentialOf(entryFor(config['auths'], registry));
    };
}
/**
 * Credentials that the job's token amounts to at GitHub's registry: as a password it is exchanged for a registry token,
 * while sent as it is it would be refused (models-and-images.md §13).
 */
function jobTokenCredentials(token, registry = 'ghcr.io') {
    return async (name) => (name === registry ? { user: 'x-access-token', password: token } : null);
}
/** What Docker calls its own registry in its configuration, and to helpers. */
const HUB_KEY = 'https://index.docker.io/v1/';
function entryFor(entries, registry) {
    return (0,json/* isObject */.Gv)(entries)
        ? Object.entries(entries).find(([name]) => registryOfKey(name) === registry)?.[1]
        : undefined;
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return {};
        throw configError(file, 'cannot be read', error);
    }
    try {
        const config = (0,json/* parseJson */.qF)(text);
        return (0,json/* isObject */.Gv)(config) ? config : {};
    }
    catch (error) {
        throw configError(file, 'is not JSON', error);
    }
}
/** Keys are host names, or, from old clients, URLs such as `https://index.docker.io/v1/`. */
function registryOfKey(key) {
    const host = key.replace(/^https?:\/\//u, '').split('/')[0] ?? '';
    return ['index.docker.io', 'registry-1.docker.io'].includes(host) ? 'docker.io' : host;
}
function credentialOf(entry) {
    if (!(0,json/* isObject */.Gv)(entry))
        return null;
    const { auth, username, password } = entry;
    if (typeof username === 'string' && typeof password === 'string')
        return { user: username, password };
    if (typeof auth !== 'string')
        return null;
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    return colon < 1 ? null : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}
function configError(file, what, cause) {
    return new errors/* MiraError */.gx('E_REGISTRY_AUTH', `Docker's configuration ${what}, and the registry asks for credentials`, {
        at: { file },
        hint: 'Repair or remove the file, then log in again with docker login.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/digest.js
var digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
;// CONCATENATED MODULE: ./build/images/challenge.js
const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?=[\\s,]|$)(?!\\s*=)`, 'uy');
const PARAMETER = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`, 'uy');
/** The challenges of a header, as far as it can be read; none for garbage. */
function parseChallenges(header) {
    const challenges = [];
    let offset = 0;
    const take = (pattern) => {
        pattern.lastIndex = offset;
        const match = pattern.exec(header);
        if (match !== null)
            offset = pattern.lastIndex;
        return match;
    };
    for (let scheme = take(SCHEME); scheme !== null; scheme = take(SCHEME)) {
        const parameters = new Map();
        for (let pair = take(PARAMETER); pair !== null; pair = take(PARAMETER)) {
            const [, name = '', text, token] = pair;
            parameters.set(name.toLowerCase(), text?.replaceAll(/\\(.)/gu, '$1') ?? token ?? '');
        }
        challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters });
    }
    return challenges;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/images/transport.js



/** Documents over 4 MiB may be refused by any client (OCI distribution-spec 1.1, "Pushing manifests"). */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const MAX_WAIT_SECONDS = 60;
/** Seconds before the second and the third attempt, where the registry names none. */
const WAITS = [1, 4];
/**
 * Read-only HTTP for registries: follows redirects without taking credentials to another origin, tries again when the
 * registry is overloaded or out of reach.
 *
 * The transport's errors: E_REGISTRY when it cannot be reached, E_RATE_LIMIT when it wants us to wait for too long.
 */
function createTransport({ sleep = external_node_timers_promises_.setTimeout, timeout } = {}) {
    return async (request) => {
        for (let attempt = 0;; attempt += 1) {
            const wait = WAITS[attempt];
            try {
                const response = await follow(request, timeout);
                const seconds = delayOf(response, wait ?? 0);
                if (seconds === null)
                    return response;
                if (wait === undefined || seconds > MAX_WAIT_SECONDS)
                    return refuse(response, seconds);
                await sleep(seconds * 1000);
            }
            catch (error) {
                if (wait === undefined || !isTransient(error))
                    throw error;
                await sleep(wait * 1000);
            }
        }
    };
}
/** A broken connection has a cause; an answer that came too late or was too long would do so again. */
function isTransient(error) {
    return error instanceof errors/* MiraError */.gx && error.code === 'E_REGISTRY' && error.cause !== undefined && !(0,http/* isLate */.lS)(error);
}
/** Seconds until the request should be made again; `null` when the answer is to be used as it is. */
function delayOf({ status, headers }, otherwise) {
    if (status !== 429 && status < 500)
        return null;
    const after = headers.get('retry-after');
    if (after === null)
        return otherwise;
    if (/^\d{1,9}$/u.test(after))
        return Number(after);
    const time = Date.parse(after);
    return Number.isNaN(time) ? otherwise : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}
function refuse(response, seconds) {
    if (response.status !== 429)
        return response;
    throw new errors/* MiraError */.gx('E_RATE_LIMIT', `the registry ${response.url.host} limits how often it may be asked`, {
        hint: `${seconds > MAX_WAIT_SECONDS ? `It asks us to wait ${seconds} s. ` : ''}Logging in (docker/login-action) raises the limit of most registries.`,
    });
}
async function follow(request, timeout) {
    let { url, authorization } = request;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const response = await (0,http/* exchange */.cv)(url.href, {
            method: request.method,
            headers: { ...request.headers, ...(authorization === null ? {} : { authorization }) },
            maxBytes: MAX_DOCUMENT_BYTES,
            ...(timeout === undefined ? {} : { timeout }),
        }, 'E_REGISTRY', 'the registry');
        const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
        if (location === null)
            return { ...response, url };
        const target = targetOf(location, url);
        if (target.origin !== url.origin)
            authorization = null;
        url = target;
    }
    throw new errors/* MiraError */.gx('E_REGISTRY', `the registry ${request.url.host} redirects again and again`, {
        hint: 'Ask whoever runs it, or name the image by another registry.',
    });
}
function targetOf(location, from) {
    const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target !== null && mayBeAsked(target, from))
        return target;
    throw new errors/* MiraError */.gx('E_REGISTRY', `the registry ${from.host} redirects to ${(0,http/* hostOf */.w4)(location)}, which is not https`, {
        hint: 'Only https is followed: name the image by a registry that serves it so.',
    });
}
/** https, or plain http from this machine to itself: a remote registry must not send us to local services. */
function mayBeAsked(url, from) {
    if (url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && (0,http/* isLoopback */.U9)(url) && (0,http/* isLoopback */.U9)(from));
}

;// CONCATENATED MODULE: ./build/images/authorization.js





const CREDENTIAL_TEXT = /^[\x21-\x7e]{1,65536}$/u;
/**
 * What to send as `Authorization` after a 401: a token from the realm that the registry names, for pulling this
 * repository and nothing else, or the credential itself where the registry asks for Basic.
 *
 * @param challenge the `WWW-Authenticate` header of the registry itself, never of where it redirected to
 * @param credential `null` asks for an anonymous token
 * @returns `null` when the credential, or having none, is refused
 * @throws MiraError E_REGISTRY when the challenge or the token cannot be used
 */
async function authorize(transport, registry, reference, challenge, credential) {
    const challenges = parseChallenges(challenge);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer === undefined) {
        const basic = challenges.some(({ scheme }) => scheme === 'basic');
        return basic && credential !== null ? basicOf(credential) : null;
    }
    const realm = realmOf(bearer.parameters.get('realm') ?? '', registry);
    const service = bearer.parameters.get('service');
    if (service !== undefined)
        realm.searchParams.set('service', service);
    realm.searchParams.set('scope', scopeOf(bearer.parameters.get('scope'), reference));
    const response = await transport({
        method: 'GET',
        url: realm,
        headers: { accept: 'application/json' },
        authorization: credential === null ? null : basicOf(credential),
    });
    if (response.status >= 400 && response.status < 500)
        return null;
    const token = response.status === 200 ? tokenIn(response.body) : null;
    if (token !== null)
        return `Bearer ${token}`;
    throw new errors/* MiraError */.gx('E_REGISTRY', `the token service ${realm.host} of ${registry.host} gave no token`, {
        hint: `It answered with status ${response.status}. This is usually temporary: run the job again.`,
    });
}
function realmOf(text, registry) {
    const realm = URL.canParse(text) ? new URL(text) : null;
    if (realm !== null && mayBeAsked(realm, registry))
        return realm;
    throw new errors/* MiraError */.gx('E_REGISTRY', `the registry ${registry.host} names a token service that may not be asked`, {
        hint: `Credentials go to https addresses alone; this one is ${JSON.stringify((0,http/* hostOf */.w4)(text))}.`,
    });
}
/** The registry's own scope where it asks for no more than pulling: some file repositories under other names. */
function scopeOf(asked, { repository }) {
    return asked !== undefined && /^repository:\S+:pull$/u.test(asked) ? asked : `repository:${repository}:pull`;
}
function tokenIn(body) {
    let answer;
    try {
        answer = (0,json/* parseJson */.qF)(body.toString('utf8'));
    }
    catch {
        return null;
    }
    const token = (0,json/* isObject */.Gv)(answer) ? (answer['token'] ?? answer['access_token']) : null;
    return typeof token === 'string' && CREDENTIAL_TEXT.test(token) ? token : null;
}
function basicOf({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
;// CONCATENATED MODULE: ./build/images/document.js



const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** All four have to be asked for: a registry serves only what is accepted (models-and-images.md §13). */
const ACCEPTED_TYPES = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
const word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9._-]+$/u));
const indexSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(2),
    manifests: dist/* array */.YOg(dist/* object */.Ikc({
        digest: fields/* digest */.br,
        platform: dist/* exactOptional */.yqP(dist/* object */.Ikc({ os: word, architecture: word, variant: dist/* exactOptional */.yqP(dist/* string */.YjP()) })),
    })),
});
const manifestSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(2),
    config: dist/* object */.Ikc({ digest: fields/* digest */.br }),
    layers: dist/* array */.YOg(dist/* object */.Ikc({ digest: fields/* digest */.br })),
});
/**
 * Reads an OCI index or manifest, or Docker's equivalents.
 *
 * @param contentType what the registry calls it
 * @returns the document, or in one clause why it is none that may be used
 */
function readImageDocument(body, contentType) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(body.toString('utf8'));
    }
    catch {
        return 'it is not JSON';
    }
    if (!(0,json/* isObject */.Gv)(value))
        return 'it is not a JSON object';
    const isIndex = 'manifests' in value;
    // CVE-2021-41190: one digest, read as an index by one client and as a manifest by another
    if (isIndex && ['layers', 'config', 'fsLayers'].some((member) => member in value)) {
        return 'it can be read as an index and as a manifest';
    }
    const kind = isIndex ? 'index' : 'manifest';
    for (const type of [contentType?.split(';')[0]?.trim().toLowerCase(), value['mediaType']]) {
        if (typeof type === 'string' && (isIndex ? MANIFEST_TYPES : INDEX_TYPES).includes(type)) {
            return `it is called ${type} and has the form of ${isIndex ? 'an index' : 'a manifest'}`;
        }
    }
    if (!isIndex)
        return dist.is(manifestSchema, value) ? { kind, platforms: {} } : 'it is not an image manifest';
    const index = dist/* safeParse */.xLC(indexSchema, value);
    return index.success ? { kind, platforms: platformsOf(index.output.manifests) } : 'it is not an image index';
}
function platformsOf(manifests) {
    const platforms = {};
    for (const { digest: child, platform } of manifests) {
        // attestations of BuildKit are filed under unknown/unknown
        if (platform === undefined || platform.os === 'unknown')
            continue;
        const name = [platform.os, platform.architecture, ...(platform.variant ? [platform.variant] : [])].join('/');
        // runtimes take the first match
        platforms[name] ??= child;
    }
    return platforms;
}

;// CONCATENATED MODULE: ./build/images/registry.js







/**
 * A client of OCI distribution registries (distribution-spec 1.1) that can do one thing: say which digest a reference
 * stands for. It keeps tokens for as long as it lives.
 */
class RegistryClient {
    #transport;
    #credentials;
    #fallback;
    /** `Authorization` by registry and repository. */
    #authorizations = new Map();
    constructor(options = {}) {
        this.#transport = createTransport(options);
        this.#credentials = options.credentials ?? nobody;
        this.#fallback = options.fallback ?? nobody;
    }
    /**
     * Resolves a reference; one with a digest is resolved by it, and its tag is not looked at.
     *
     * @throws MiraError E_REGISTRY_AUTH, E_REGISTRY_NOT_FOUND, E_REGISTRY_DIGEST, E_RATE_LIMIT, E_REGISTRY
     */
    async resolve(reference) {
        // Docker Hub counts GET as a pull and HEAD not: what is missing or closed should cost nothing
        const head = await this.#request(reference, 'HEAD');
        if (head.status === 404)
            throw notFound(reference);
        const { status, body, headers } = await this.#request(reference, 'GET');
        if (status === 404)
            throw notFound(reference);
        if (status !== 200)
            throw unusable(reference, `it answered with status ${status}`);
        // the header is optional (distribution-spec 1.1); where it is, it has to be right
        const named = headers.get('docker-content-digest') ?? head.headers.get('docker-content-digest');
        for (const expected of [reference.digest, named]) {
            if (expected !== null && !hasDigest(body, expected))
                throw wrongDigest(reference, expected, (0,digest/* sha256 */.sc)(body));
        }
        const document = readImageDocument(body, headers.get('content-type'));
        if (typeof document === 'string')
            throw unusable(reference, `what it sent cannot be used: ${document}`);
        return { digest: (0,digest/* sha256 */.sc)(body), ...document };
    }
    /**
     * Asks whether a reference can be pulled, without fetching what it stands for.
     *
     * @throws MiraError E_REGISTRY_NOT_FOUND when it is gone, E_REGISTRY_AUTH when access is refused, E_RATE_LIMIT or
     *   E_REGISTRY when the registry gave no answer that would tell
     */
    async confirm(reference) {
        const { status } = await this.#request(reference, 'HEAD');
        if (status === 200)
            return;
        if (status === 404)
            throw notFound(reference);
        // not every registry knows HEAD
        await this.resolve(reference);
    }
    /**
     * The digest that a tag stands for now, as the registry names it: good enough to tell that it has moved, not to pin it.
     *
     * @throws MiraError as `resolve`
     */
    async look(reference) {
        const tagged = { ...reference, digest: null };
        const { status, headers } = await this.#request(tagged, 'HEAD');
        if (status === 404)
            throw notFound(tagged);
        const named = headers.get('docker-content-digest');
        // the header is optional, and not every registry knows HEAD
        return status === 200 && named !== null && (0,digest/* isDigest */.Bc)(named) ? named : (await this.resolve(tagged)).digest;
    }
    async #request(reference, method) {
        const origin = originOf(reference);
        const key = `${reference.registry}/${reference.repository}`;
        const ask = (authorization) => this.#transport({
            method,
            url: new URL(`/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag ?? ''}`, origin),
            headers: { accept: ACCEPTED_TYPES },
            authorization,
        });
        const first = await ask(this.#authorizations.get(key) ?? null);
        if (!isRefused(first))
            return first;
        // a challenge from where the registry redirected to could ask for its credentials
        const challenge = first.url.origin === origin.origin ? first.headers.get('www-authenticate') : null;
        if (challenge === null)
            throw refused(reference);
        for await (const credential of this.#candidates(reference.registry)) {
            const authorization = await authorize(this.#transport, origin, reference, challenge, credential);
            const response = authorization === null ? null : await ask(authorization);
            if (authorization === null || response === null || isRefused(response))
                continue;
            this.#authorizations.set(key, authorization);
            return response;
        }
        throw refused(reference);
    }
    async *#candidates(registry) {
        const own = await this.#credentials(registry);
        yield own;
        if (own !== null)
            return;
        const fallback = await this.#fallback(registry);
        if (fallback !== null)
            yield fallback;
    }
}
const nobody = async () => null;
function originOf({ registry }) {
    // the API of Docker Hub lives elsewhere than its name says
    const url = new URL(`https://${registry === 'docker.io' ? 'registry-1.docker.io' : registry}`);
    return (0,http/* isLoopback */.U9)(url) ? new URL(`http://${registry}`) : url;
}
function isRefused({ status }) {
    return status === 401 || status === 403;
}
function hasDigest(body, expected) {
    const [algorithm = ''] = expected.split(':');
    // the two that the OCI image-spec registers
    return ['sha256', 'sha512'].includes(algorithm) && `${algorithm}:${(0,external_node_crypto_.hash)(algorithm, body, 'hex')}` === expected;
}
function notFound({ text, registry }) {
    return new errors/* MiraError */.gx('E_REGISTRY_NOT_FOUND', `${registry} has no image ${text}`, {
        hint: 'Check name and tag. Some registries say the same of private images when nobody is logged in.',
    });
}
function refused({ text, registry }) {
    return new errors/* MiraError */.gx('E_REGISTRY_AUTH', `${registry} refuses access to ${text}, or has no such image`, {
        hint: `Log in first (docker/login-action, docker login); a credential helper that Docker's configuration names has to be installed. On ghcr.io the job's token needs packages: read, and the package has to grant this repository access.`,
    });
}
function wrongDigest({ text, registry }, expected, actual) {
    const claimed = JSON.stringify(expected.slice(0, 140));
    return new errors/* MiraError */.gx('E_REGISTRY_DIGEST', `${registry} sent ${text} as ${claimed}, but it is ${actual}`, {
        hint: 'Something between here and the registry changes what it sends, or the registry is broken. Do not use the image.',
    });
}
function unusable({ text, registry }, why) {
    return new errors/* MiraError */.gx('E_REGISTRY', `${text} could not be resolved at ${registry}: ${why}`, {
        hint: 'Check that the reference names a container image; if it does, run the job again.',
    });
}

;// CONCATENATED MODULE: ./build/images/client.js


/** A client with the credentials that Docker's configuration has and, for ghcr.io, the job's own token behind them. */
function registryClient(env) {
    const token = env['GITHUB_TOKEN'];
    return new RegistryClient({
        credentials: dockerCredentials(env),
        ...(token === undefined ? {} : { fallback: jobTokenCredentials(token) }),
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
        throw tooLarge(file);
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
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size > MAX_BYTES)
            throw tooLarge(path);
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx)
            throw error;
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
function tooLarge(file) {
    return lockError('the lock file is larger than 4 MiB', { file });
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
/* harmony export */   D: () => (/* binding */ pinnedImages),
/* harmony export */   I: () => (/* binding */ imagesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18627);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25568);



/** The images of a plan, with the sources under which the lock has them. Names of evaluations need no escape in a pointer. */
function imagesOf(plan) {
    return Object.entries(plan.evaluations).flatMap(([evaluation, { image }]) => image === null ? [] : [{ evaluation, source: `mira.yml#/evaluations/${evaluation}/image`, ref: image }]);
}
/**
 * What each image of a plan is pinned to, by evaluation.
 *
 * @param root the folder of `mira.yml`, and of the lock
 * @param place where in `mira.yml` something stands, for messages
 * @throws MiraError E_UNPINNED, E_LOCK, E_IMAGE_REFERENCE
 */
async function pinnedImages(root, plan, place) {
    const images = imagesOf(plan);
    const pinned = new Map();
    if (images.length === 0)
        return pinned;
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI));
    for (const { evaluation, ...image } of images) {
        const at = place?.(['evaluations', evaluation, 'image']);
        const check = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLock */ .s)(lock, image, at);
        if (check.state !== 'pinned')
            throw (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnpinned */ .Q)(check, at);
        pinned.set(evaluation, check.locked);
    }
    return pinned;
}


/***/ }),

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withProxies)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/**
 * Runs something with the proxies of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (small letters win, as in curl), which
 * `fetch` does not use by itself.
 *
 * @throws MiraError E_USAGE when one of them cannot be used
 */
async function withProxies(env, body) {
    const proxies = {};
    for (const name of VARIABLES) {
        const value = env[name.toLowerCase()] ?? env[name];
        if (value !== undefined && value !== '')
            proxies[name] = value;
    }
    if (proxies.HTTP_PROXY === undefined && proxies.HTTPS_PROXY === undefined)
        return body();
    const restore = useProxies(proxies);
    try {
        return await body();
    }
    finally {
        restore();
    }
}
function useProxies(proxies) {
    try {
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv)(proxies);
    }
    catch (error) {
        // what it says may contain the proxy's password
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_USAGE', 'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy', {
            hint: 'Write http://host:port, or unset it.',
            cause: error,
        });
    }
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


/***/ })

};
