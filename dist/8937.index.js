export const id = 8937;
export const ids = [8937];
export const modules = {

/***/ 94912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadTrustRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/trust-root.js
var trust_root = __webpack_require__(74245);
;// CONCATENATED MODULE: ./build/verification/refreshed-root.js


const TARGET = 'trusted_root.json';
const NAME = 'the refreshed public-good root of Sigstore';
/** One answer that got lost should not cost the refresh. */
const RETRIES = 1;
/**
 * The root of Sigstore's public-good instance as The Update Framework (TUF 1.0, §5) hands it out now: signed by a
 * threshold of keys that lead back to the first root, not expired, not older than what was seen before. What passes is
 * read as strictly as a root from a file. Never throws.
 */
async function refreshPublicGood(request) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${request.timeout / 1000} s`)), request.timeout);
    });
    try {
        const text = await Promise.race([fetchTarget(request), late]);
        return { kind: 'refreshed', root: (0,trust_root/* parseTrustRoot */.k6)(text, NAME) };
    }
    catch (error) {
        return { kind: 'failed', why: reasonOf(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
async function fetchTarget({ cache, timeout, repository }) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const client = await initTUF({
        cachePath: cache,
        // a root in the folder could be anybody's
        forceInit: true,
        retry: RETRIES,
        timeout,
        ...(repository === undefined ? {} : { mirrorURL: repository.url, rootPath: repository.root }),
    });
    return client.getTarget(TARGET);
}
const MAX_CAUSES = 4;
/** The library says what it did; why that failed stands in the causes. */
function reasonOf(error) {
    const messages = [];
    let cause = error;
    while (cause !== undefined && messages.length < MAX_CAUSES) {
        const message = (0,errors/* messageOf */.bD)(cause);
        if (message !== '' && !messages.includes(message))
            messages.push(message);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return messages.join(': ');
}

;// CONCATENATED MODULE: ./build/commands/trust.js





/**
 * The trust roots in files, or the public one where none is named: the shipped copy, unless a newer one is asked for and
 * can be had.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function loadTrustRoot(paths, refresh = null) {
    const named = typeof paths === 'string' ? [paths] : (paths ?? []);
    if (named.length > 0)
        return (0,trust_root/* joinTrustRoots */.Kv)(await Promise.all(named.map(readTrustRoot)));
    return refresh === null ? (0,trust_root/* publicGoodRoot */.Bo)() : newestRoot(refresh);
}
/** A refresh that fails, for whatever reason, leaves what was shipped: never a root that was not checked. */
async function newestRoot(refresh) {
    const found = await refreshPublicGood(refresh);
    if (found.kind === 'refreshed')
        return found.root;
    const shipped = await (0,trust_root/* publicGoodRoot */.Bo)();
    refresh.warn(`the public-good root of Sigstore could not be refreshed (${(0,report_text/* plainText */.wh)(found.why)}): ${(0,trust_root/* shippedCopy */.bh)(refresh.now)} is used`);
    return shipped;
}
async function readTrustRoot(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the trusted root ${path} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
    return (0,trust_root/* parseTrustRoot */.k6)(text, path);
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A command that was called in a way that means nothing. */
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', message, { hint });
}


/***/ }),

/***/ 64757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the whole text matches a pattern in which `*` stands for any characters, none and `/` included, and
 * everything else for itself. Linear in the product of both lengths, whatever the pattern.
 */
function matchesGlob(pattern, text) {
    const parts = pattern.split('*');
    const [head = ''] = parts;
    if (parts.length === 1)
        return head === text;
    const tail = parts.at(-1) ?? '';
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
        return false;
    const end = text.length - tail.length;
    let at = head.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 39714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ curveOf),
/* harmony export */   Qj: () => (/* binding */ P256),
/* harmony export */   XM: () => (/* binding */ MODEL_CURVES)
/* harmony export */ });
const P256 = { name: 'P-256', openssl: 'prime256v1', hash: 'sha256' };
/** What OpenSSF Model Signing allows. Attestations are signed on P-256 alone, which every Sigstore client verifies. */
const MODEL_CURVES = [
    P256,
    { name: 'P-384', openssl: 'secp384r1', hash: 'sha384' },
    { name: 'P-521', openssl: 'secp521r1', hash: 'sha512' },
];
/** The curve of a key; `null` for keys of other kinds and on other curves. */
function curveOf(key) {
    const named = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
    return MODEL_CURVES.find(({ openssl }) => openssl === named) ?? null;
}


/***/ }),

/***/ 11058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ certificateIdentity),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   uN: () => (/* binding */ parseWorkflowUrl)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const ARC = '1.3.6.1.4.1.57264.1.';
/**
 * The identity in a leaf certificate.
 *
 * @throws Error when an extension stands twice or holds something else than one UTF8String
 */
function certificateIdentity(san, extensions) {
    const read = (number) => {
        const [found, second] = extensions.filter(({ oid }) => oid === `${ARC}${number}`);
        if (second !== undefined)
            throw new Error(`certificate extension ${ARC}${number} stands twice`);
        return found === undefined ? null : utf8String(found);
    };
    return {
        kind: 'certificate',
        san,
        issuer: read(8),
        workflow: read(18),
        workflowSha: read(19),
        signer: read(9),
        signerDigest: read(10),
        sourceRepository: read(12),
        repositoryId: read(15),
        ownerId: read(17),
        ref: read(14),
        commit: read(13),
        trigger: read(20),
        runnerEnvironment: read(11),
        runUri: read(21),
        visibility: read(22),
        environment: read(23),
    };
}
const TAG_UTF8_STRING = 0x0c;
/** A DER UTF8String (X.690 §8.1.3) that fills the value. */
function utf8String({ oid, value }) {
    const [tag, first = 0] = value;
    const extra = first < 0x80 ? 0 : first - 0x80;
    const length = extra === 0 ? first : value.subarray(2, 2 + extra).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = 2 + extra;
    const text = value.subarray(start);
    if (tag !== TAG_UTF8_STRING || extra > 2 || length !== text.byteLength || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text)) {
        throw new Error(`certificate extension ${oid} is not a UTF8String`);
    }
    return Buffer.from(text).toString('utf8');
}
/**
 * `owner/name/.github/workflows/file.yml` and the ref of a workflow URL, else `null`.
 *
 * @param host where GitHub lies
 */
function parseWorkflowUrl(url, host = 'github.com') {
    const [, at, path, ref] = /^https:\/\/([^@/]+)\/([^@/]+\/[^@/]+\/\.github\/workflows\/[^@/]+)@(.+)$/u.exec(url) ?? [];
    return at !== host || path === undefined || ref === undefined ? null : { path, ref };
}


/***/ }),

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ NO_SAMPLES_PUBLISHED),
/* harmony export */   jU: () => (/* binding */ NO_SAMPLES_EXPECTED),
/* harmony export */   sR: () => (/* binding */ Checks)
/* harmony export */ });
/* unused harmony export CHECK_NAMES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Every check by name, in the order in which they are made (contracts.md §7). */
const CHECK_NAMES = [
    'size',
    'bundle',
    'signature',
    'log',
    'identity',
    'payload-type',
    'statement',
    'predicate-type',
    'subject',
    'schema',
    'evidence',
    'claims',
    'policy',
];
/** Why `evidence` and `claims` are skipped where there is nothing to check. */
const NO_SAMPLES_EXPECTED = 'only an evaluation has samples';
const NO_SAMPLES_PUBLISHED = 'the publisher shows no samples (evidence.publish: none)';
/** The code of a check that failed by something that is no `MiraError`: still a failure of that check. */
const CODES = {
    size: 'E_SIZE',
    bundle: 'E_BUNDLE',
    signature: 'E_SIGNATURE',
    log: 'E_LOG',
    identity: 'E_SIGNER',
    'payload-type': 'E_PAYLOAD_TYPE',
    statement: 'E_STATEMENT',
    'predicate-type': 'E_PREDICATE_TYPE',
    subject: 'E_SUBJECT',
    schema: 'E_SCHEMA',
    evidence: 'E_EVIDENCE',
    claims: 'E_RECOMPUTE',
    policy: 'E_SIGNER',
};
/** Unwinds the checks; the failure itself is already on the list. */
class Stopped extends Error {
}
/** The list of checks while it is written. After a failure nothing more is checked, and the rest is `skipped`. */
class Checks {
    #checks = new Map();
    /** Runs checks until their end or the first failure, which leads to `null`; never throws. */
    async sequence(body) {
        try {
            return await body();
        }
        catch (error) {
            if (!(error instanceof Stopped))
                this.#fail(this.#next(), error);
            return null;
        }
    }
    /** Makes one check; anything that `body` throws is its failure, except that what `E_LOG` says belongs to `log`. */
    async make(name, body, detail) {
        try {
            const result = await body();
            this.#checks.set(name, { name, status: 'passed', code: null, detail: detail?.(result) ?? null, hint: null });
            return result;
        }
        catch (error) {
            this.#fail(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.code === 'E_LOG' ? 'log' : name, error);
            throw new Stopped();
        }
    }
    /** A check that cannot be made; `why` says what it lacks. */
    skip(name, why) {
        this.#checks.set(name, { name, status: 'skipped', code: null, detail: why, hint: null });
    }
    /** All of them, in order; those that were never reached are `skipped`. */
    list() {
        return CHECK_NAMES.map((name) => this.#checks.get(name) ?? { name, status: 'skipped', code: null, detail: null, hint: null });
    }
    #next() {
        return CHECK_NAMES.find((name) => !this.#checks.has(name)) ?? 'policy';
    }
    #fail(name, error) {
        const code = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.code : CODES[name];
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx ? error.hint : null;
        this.#checks.set(name, { name, status: 'failed', code, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), hint });
    }
}


/***/ }),

/***/ 36313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ assertLogAgreement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);


/**
 * What a log entry says more than once has to agree, signed or not. Verifiers differ in which of these they read, so that
 * an entry in which they disagree is one thing to one of them and another to the next: such an entry is refused here.
 * Rekor v1 counts over all shards outside the proof and within one shard inside it, and signs the outer index; without
 * that signature nobody vouches for an outer index or a time.
 *
 * @throws MiraError E_LOG
 */
function assertLogAgreement(entry) {
    assertCanonical(entry.body);
    const { proof } = entry;
    const [, size, root] = proof.checkpoint.split('\n');
    if (size !== proof.treeSize) {
        throw refused(`its proof is for a tree of ${proof.treeSize} entries, and its checkpoint for one of ${size ?? 'none'}`);
    }
    if (root !== proof.rootHash)
        throw refused('its proof and its checkpoint name different root hashes');
    if (BigInt(proof.logIndex) >= BigInt(proof.treeSize)) {
        throw refused(`its proof is for entry ${proof.logIndex} of a tree of ${proof.treeSize}`);
    }
    if (entry.promised)
        return;
    if (entry.logIndex !== proof.logIndex) {
        throw refused(`it has the index ${entry.logIndex}, and its proof is for the index ${proof.logIndex}`);
    }
    if (entry.statedTime !== '0')
        throw refused('it states a time that the log did not sign');
}
/** The log hashed these bytes; other white space or another order of members would be another entry. */
function assertCanonical(body) {
    let canonical;
    try {
        canonical = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(body));
    }
    catch (error) {
        throw refused(`its body is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
    if (canonical !== body.toString('utf8'))
        throw refused('its body is not in canonical form');
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', `the log entry contradicts itself: ${why}`, {
        hint: 'Was the bundle edited? Fetch it again from where it was published.',
    });
}


/***/ }),

/***/ 76809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64757);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11058);



function keysOf(requirement) {
    if (requirement.kind === 'policy')
        return requirement.keys;
    return requirement.kind === 'key' ? [requirement.key] : [];
}
/** @throws MiraError E_SIGNER */
function assertIdentity(identity, requirement) {
    const why = refusalOf(identity, requirement);
    if (why === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIGNER', why, {
        hint: 'Ask the publisher who signs, and through which channel you can know it.',
    });
}
function refusalOf(identity, requirement) {
    if (requirement.kind === 'policy')
        return null;
    if (requirement.kind === 'key') {
        const isIt = identity.kind === 'key' && identity.hint === requirement.key.hint;
        return isIt ? null : `signed by ${nameOf(identity)}, not by the key that was given`;
    }
    if (identity.kind === 'key')
        return `signed by ${nameOf(identity)}, which has no certified identity`;
    return requirement.kind === 'san'
        ? refuseSan(identity, requirement.san, requirement.issuer)
        : refuseRepo(identity, requirement);
}
function refuseSan(identity, san, issuer) {
    if (identity.san !== san)
        return `signed by ${identity.san}, not by ${san}`;
    return identity.issuer === issuer ? null : `vouched for by ${identity.issuer ?? 'nobody'}, not by ${issuer}`;
}
/** GitHub's issuer, the repository, a workflow that lies in it, and the ref (contracts.md §7). */
function refuseRepo(identity, { repo, ref = 'refs/tags/*', signer }) {
    const { issuer, sourceRepository, san } = identity;
    if (issuer !== _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX)
        return `vouched for by ${issuer ?? 'nobody'}, not by GitHub Actions`;
    if (sourceRepository !== `https://github.com/${repo}`)
        return `signed in ${sourceRepository ?? 'no repository'}, not in ${repo}`;
    const held = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(san)?.path ?? null;
    if (signer !== undefined && held !== signer)
        return `signed by ${san}, not by ${signer}`;
    // the workflow that was triggered, where another one held the job
    const own = signer === undefined ? san : (identity.workflow ?? '');
    if ((0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(own)?.path.startsWith(`${repo}/`) !== true)
        return `signed by ${san}, which is no workflow of ${repo}`;
    const found = identity.ref ?? 'no ref';
    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(ref, found) ? null : `signed on ${found}, not on ${ref}`;
}
/** A signer as people read it. */
function nameOf(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const workflow = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(identity.san);
    return workflow === null ? identity.san : `${workflow.path}@${workflow.ref}`;
}


/***/ }),

/***/ 27204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkSignatureBytes),
/* harmony export */   v: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54631);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11058);
/* harmony import */ var _trusted_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);





/**
 * The signature itself, checked with the key that the bundle names and nothing else, so that a changed byte is told
 * apart from a log entry that does not fit. Says what kind of key it was.
 *
 * @throws MiraError E_SIGNATURE
 */
function checkSignatureBytes(bundle, keys) {
    const key = keyOf(bundle, keys);
    const signed = (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(bundle.payloadType, bundle.payload);
    const isEc = key.asymmetricKeyType === 'ec';
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(isEc ? 'sha256' : null, signed, key, bundle.signature)) {
        throw refused('the signature is not one of this payload by the key that the bundle names', CHANGED);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    return isEc ? `ECDSA ${curve === 'prime256v1' ? 'P-256' : curve}` : String(key.asymmetricKeyType);
}
/**
 * Certificate or key, log entries and time stamps against the trust root. What a certificate needs depends on the
 * instance, see `thresholdsOf`; with a key, log entries and time stamps are verified where there are any.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
async function verifySignature(bundle, root, keys) {
    let refusal = null;
    for (const instance of root.instances) {
        try {
            return await verifyByInstance(bundle, instance, root, keys);
        }
        catch (error) {
            refusal ??= error;
        }
    }
    throw refusal;
}
async function verifyByInstance(bundle, instance, root, keys) {
    const [{ bundleFromJSON }, { authoritiesOf, comparable }, sigstore] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 43567)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const parsed = bundleFromJSON(bundle.json);
        const publicKey = (hint) => ({ publicKey: namedKey(hint, keys).publicKey, validFor: () => true });
        const trust = { ...authoritiesOf(instance), publicKey };
        const verifier = new sigstore.Verifier(trust, (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdsOf */ .W6)(bundle.signer, instance));
        const { identity: certified } = verifier.verify(comparable(sigstore.toSignedEntity(parsed)));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        const times = await (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedTimes */ .KF)(bundle);
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, times, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, times, identity };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? error : refusalOf(error, root);
    }
}
/** The codes are those of `@sigstore/verify`; a bundle without a trusted time is one without a usable log entry. */
function refusalOf(error, root) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const log = code.startsWith('TLOG_') || code === 'TIMESTAMP_ERROR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(log ? 'E_LOG' : 'E_SIGNATURE', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)} (judged by ${root.name})`, {
        hint: 'Was it signed by the Sigstore instance that the trust root describes?',
        cause: error,
    });
}
function keyOf(bundle, keys) {
    const { signer } = bundle;
    if (signer.kind === 'key')
        return namedKey(signer.hint, keys).publicKey;
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(signer.der).publicKey;
    }
    catch (error) {
        throw refused(`the certificate cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, CHANGED);
    }
}
/** The key that is trusted under this name; the name itself is only a hint and proves nothing. */
function namedKey(hint, keys) {
    const found = keys.find((key) => key.hint === hint || key.pemHint === hint);
    if (found !== undefined)
        return found;
    const why = keys.length === 0 ? 'it is signed by a key, and no key was given' : 'it is signed by another key';
    throw refused(`${why} (named ${hint})`, 'Name the public key of the signer: --key PEM, or under `signers` in mira.yml.');
}
const CHANGED = 'Was the bundle edited? Fetch it again from where it was published.';
function refused(why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNATURE', why, { hint });
}


/***/ }),

/***/ 74245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ publicGoodRoot),
/* harmony export */   Gk: () => (/* binding */ trustRootWarnings),
/* harmony export */   Kv: () => (/* binding */ joinTrustRoots),
/* harmony export */   bh: () => (/* binding */ shippedCopy),
/* harmony export */   k6: () => (/* binding */ parseTrustRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99368);




const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_INSTANCES = 16;
const bytes = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .isoTimestamp */ .yhX());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ start: time, end: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(time) });
const log = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    baseUrl: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rawBytes: bytes, keyDetails: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), validFor }),
    logId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ keyId: bytes }),
});
const authority = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    certChain: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ certificates: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rawBytes: bytes })), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)) }),
    validFor,
});
const trustedRoot = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(MEDIA_TYPE, 'is not a trusted root')),
    certificateAuthorities: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(authority), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
    tlogs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(log)),
    ctlogs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(log)),
    timestampAuthorities: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(authority)),
});
/**
 * Reads one `TrustedRoot` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON, or several, one on each line, as
 * `gh attestation trusted-root` prints them. Stricter than the message asks: at least one certificate authority, and a
 * start of validity everywhere. Logs with a kind of key that is not known here are left out, as a root has to be able to
 * name new ones before every verifier knows them.
 *
 * @throws MiraError E_TRUST_ROOT
 */
function parseTrustRoot(text, name) {
    if (text.length > MAX_CHARACTERS)
        throw unusable(name, 'it is larger than 4 MiB');
    const instances = [];
    const passedOver = [];
    for (const { json, where } of documents(text, name)) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(trustedRoot, json);
        if (!result.success) {
            const [issue] = result.issues;
            throw unusable(name, `${where}${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'it'}: ${issue.message}`);
        }
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json))
            instances.push({ ...json, ...knownLogs(json, passedOver) });
    }
    if (instances.length > MAX_INSTANCES)
        throw unusable(name, `it holds more than ${MAX_INSTANCES} roots`);
    return { name, instances, passedOver, takenOn: null };
}
/**
 * Several roots as one.
 *
 * @param roots at least one
 */
function joinTrustRoots(roots) {
    const [only, ...more] = roots;
    if (only === undefined)
        throw new RangeError('no trust root');
    if (more.length === 0)
        return only;
    return {
        name: roots.map(({ name }) => name).join(' and '),
        instances: roots.flatMap(({ instances }) => instances),
        passedOver: roots.flatMap(({ passedOver }) => passedOver),
        takenOn: null,
    };
}
/** The day of the release of `@sigstore/tuf` whose copy is shipped. */
const SHIPPED_COPY_OF = new Date('2026-11-05T00:00:00Z');
/**
 * The root of Sigstore's public-good instance. `public-good.json` is the `trusted_root.json` that the npm package
 * `@sigstore/tuf` 5.0.1 carries in `seeds.json` for `https://tuf-repo-cdn.sigstore.dev`, re-indented. It ages: services
 * that Sigstore adds later are unknown to it.
 */
async function publicGoodRoot() {
    const { default: json } = await __webpack_require__.e(/* import() */ 5310).then(__webpack_require__.t.bind(__webpack_require__, 85310, 17));
    return {
        name: 'the public-good root of Sigstore',
        instances: [json],
        passedOver: [],
        takenOn: SHIPPED_COPY_OF,
    };
}
const DAY = 24 * 3600 * 1000;
/** The shipped copy in words, with its age. */
function shippedCopy(now) {
    return `the shipped copy of ${SHIPPED_COPY_OF.toISOString().slice(0, 10)}, ${daysSince(SHIPPED_COPY_OF, now)} days old,`;
}
function daysSince(day, now) {
    return Math.max(0, Math.floor((now.getTime() - day.getTime()) / DAY));
}
/** Sigstore starts a new log shard about once a year, and announces it months before. */
const OLD_DAYS = 270;
/** What a user should know of a root before relying on it, in sentences. */
function trustRootWarnings({ name, takenOn, passedOver }, now) {
    const warnings = passedOver.map((what) => `${name} names ${what}, which this version cannot use: it is left out`);
    const days = takenOn === null ? 0 : daysSince(takenOn, now);
    if (days > OLD_DAYS) {
        warnings.push(`the shipped copy of ${name} is ${days} days old and does not know services that were added since: update, or pass a newer trusted_root.json with --trusted-root`);
    }
    return warnings;
}
function documents(text, name) {
    try {
        return [{ json: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text), where: '' }];
    }
    catch (error) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        // one document on several lines is no list of documents
        if (lines.length < 2 || !lines.every((line) => line.trimEnd().endsWith('}'))) {
            throw unusable(name, `it is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        }
        return lines.map((line, index) => {
            const where = `line ${index + 1}: `;
            try {
                return { json: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line), where };
            }
            catch (cause) {
                throw unusable(name, `${where}it is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`);
            }
        });
    }
}
/** The lists of logs without those that cannot be used. */
function knownLogs(instance, passedOver) {
    const known = {};
    for (const kind of ['tlogs', 'ctlogs']) {
        const logs = instance[kind];
        if (!Array.isArray(logs))
            continue;
        known[kind] = logs.filter((candidate) => {
            const { baseUrl, publicKey } = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(log, candidate);
            const usable = isUsable(publicKey);
            if (!usable)
                passedOver.push(`${baseUrl} with a key of the kind ${publicKey.keyDetails}`);
            return usable;
        });
    }
    return known;
}
/** The kinds of keys of `PublicKeyDetails` (sigstore/protobuf-specs, `sigstore_common.proto`) that logs are verified with. */
const KEY_KIND = /^(?:PKIX_ECDSA_P(?:256|384|521)_SHA_(?:256|384|512)|PKIX_ED25519|(?:PKCS1|PKIX)_RSA_PKCS1V(?:5|15_(?:2048|3072|4096)_SHA256))$/u;
function isUsable(publicKey) {
    if (!KEY_KIND.test(publicKey.keyDetails))
        return false;
    try {
        const type = publicKey.keyDetails.includes('RSA') ? 'pkcs1' : 'spki';
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(publicKey.rawBytes, 'base64'), format: 'der', type });
        return true;
    }
    catch {
        return false;
    }
}
function unusable(name, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
        hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
    });
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ trustedTimes),
/* harmony export */   Nl: () => (/* binding */ assertTestimony),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   W6: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _log_agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36313);


/**
 * One log entry, one certificate time stamp (SCT) and one trusted time. An instance that names no log or no
 * certificate log in its trust root has none, as GitHub's for private repositories: there a time stamp is what tells
 * that the certificate was valid.
 */
function thresholdsOf(signer, instance) {
    const needs = (name) => {
        const logs = instance[name];
        return Array.isArray(logs) && logs.length > 0 ? 1 : 0;
    };
    return signer.kind === 'key'
        ? { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
        : { tlogThreshold: needs('tlogs'), ctlogThreshold: needs('ctlogs'), timestampThreshold: 1 };
}
/**
 * The times of a bundle whose log entries and time stamps have been verified: the library verifies each that is there.
 */
async function trustedTimes({ entries, timestamps }) {
    const logged = entries.flatMap(({ integratedTime }) => integratedTime === null ? [] : [{ by: 'log', seconds: integratedTime }]);
    if (timestamps.length === 0)
        return logged;
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const stamped = timestamps.map((der) => {
        const milliseconds = RFC3161Timestamp.parse(Buffer.from(der)).signingTime.getTime();
        return { by: 'timestamp-authority', seconds: Math.floor(milliseconds / 1000) };
    });
    return [...logged, ...stamped];
}
/** When a signature is first known to have existed; `null` where nobody vouches for a time. */
function earliest(times) {
    return times.length === 0 ? null : Math.min(...times.map(({ seconds }) => seconds));
}
/**
 * What can only be judged once logs and authorities have been: that entries do not contradict themselves, and that there
 * is a time stamp where one is required. `@sigstore/verify` takes the time of a Rekor v1 log for one, so that a bundle
 * whose time stamp was taken away still passes it.
 *
 * @throws MiraError E_LOG, E_TIMESTAMP
 */
function assertTestimony(entries, times, timestamped) {
    for (const entry of entries)
        (0,_log_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogAgreement */ .b)(entry);
    if (!timestamped || times.some(({ by }) => by === 'timestamp-authority'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_TIMESTAMP', 'it carries no time stamp of a timestamp authority, and one is required', {
        hint: 'Sign with one (`tsa-url`), or require none.',
    });
}


/***/ })

};
