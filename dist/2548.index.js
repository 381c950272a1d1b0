export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 83737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ bundleText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49603);


/** A Sigstore bundle v0.3 (sigstore/protobuf-specs, `sigstore_bundle.proto`): one line of JSON and a newline. */
function bundleText({ content, signature, signer, testimony }) {
    const bundle = {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            ...signer,
            tlogEntries: testimony.entries,
            timestampVerificationData: {
                rfc3161Timestamps: testimony.timestamps.map((der) => ({ signedTimestamp: der.toString('base64') })),
            },
        },
        ...contentJson(content, signature),
    };
    return `${JSON.stringify(bundle)}\n`;
}
function contentJson(content, signature) {
    if (content.kind === 'envelope')
        return { dsseEnvelope: (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .envelopeOf */ .G)(content, signature) };
    const digest = Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(content.message), 'hex').toString('base64');
    return {
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: signature.toString('base64'),
        },
    };
}


/***/ }),

/***/ 70657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes)
/* harmony export */ });
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54631);

/** The bytes that the signature covers. */
function signedBytes(content) {
    return content.kind === 'message' ? content.message : (0,_dsse_js__WEBPACK_IMPORTED_MODULE_0__/* .preAuthEncoding */ .J)(content.payloadType, content.payload);
}


/***/ }),

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ envelopeOf)
/* harmony export */ });
function envelopeOf({ payload, payloadType }, signature) {
    return { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64') }] };
}


/***/ }),

/***/ 92548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ PUBLIC_FULCIO_URL),
  wI: () => (/* binding */ PUBLIC_REKOR_URL),
  tv: () => (/* binding */ PUBLIC_REKOR_V2_URL),
  j5: () => (/* binding */ PUBLIC_TSA_URL),
  fv: () => (/* binding */ signContent),
  fT: () => (/* binding */ signStatement),
  Ft: () => (/* binding */ signWithKey)
});

// UNUSED EXPORTS: signPayload

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/signing/bundle-json.js
var bundle_json = __webpack_require__(83737);
// EXTERNAL MODULE: ./build/signing/content.js
var signing_content = __webpack_require__(70657);
// EXTERNAL MODULE: ./build/signing/curves.js
var curves = __webpack_require__(39714);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/http.js
var http = __webpack_require__(85334);
;// CONCATENATED MODULE: ./build/signing/service.js




const SERVICE_LIMITS = { timeout: 30_000, retry: 2, pause: 500, budget: 120_000 };
function allowanceOf(limits) {
    return { limits, until: performance.now() + limits.budget };
}
/** Certificates, log entries and time stamps are some kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/**
 * One answer of a service. Repeated, within the time there is: no answer, a broken connection, 408, 429 and 5xx, after
 * the pause that `retry-after` asks for. Not repeated: every other status; redirects are not followed either, since
 * they would carry the identity token to another host.
 *
 * @throws MiraError of the service's code: one sentence with host and status, and nothing of what it sent
 */
async function askService(service, path, request, { limits, until }) {
    const { accept, ...sent } = request;
    for (let attempt = 0;; attempt += 1) {
        const left = until - performance.now();
        if (left <= 0)
            throw refused(service, 'did not answer within the time that a signature may take');
        const timeout = Math.ceil(Math.min(limits.timeout, left));
        const url = `${service.url.replace(/\/+$/u, '')}${path}`;
        const outcome = await outcomeOf(url, { ...sent, timeout, maxBytes: MAX_BYTES }, service);
        const { response } = outcome;
        if (response !== null && (response.status === accept || (response.status >= 200 && response.status < 300))) {
            return response;
        }
        if (!outcome.temporary || attempt >= limits.retry)
            throw refused(service, outcome.said);
        const pause = Math.max(limits.pause * 2 ** attempt, waitAskedFor(response));
        if (performance.now() + pause >= until) {
            const seconds = Math.ceil(pause / 1000);
            throw refused(service, `${outcome.said}, and there is no time left to wait ${seconds} s and ask again`);
        }
        await (0,promises_.setTimeout)(pause);
    }
}
async function outcomeOf(url, request, { code, name }) {
    try {
        const response = await (0,http/* exchange */.cv)(url, request, code, name);
        const { status } = response;
        const temporary = status === 408 || status === 429 || status >= 500;
        return { response, said: `answered ${status}`, temporary };
    }
    catch (error) {
        if ((0,http/* isLate */.lS)(error))
            return { response: null, said: 'did not answer in time', temporary: true };
        const broken = systemCodeIn(error);
        return broken === null
            ? { response: null, said: UNUSABLE, temporary: false }
            : { response: null, said: `could not be reached (${broken})`, temporary: true };
    }
}
/** The code of the broken connection that an error was caused by, such as `ECONNRESET`. */
function systemCodeIn(error) {
    let cause = error instanceof Error ? error.cause : undefined;
    for (let depth = 0; depth < 8 && cause instanceof Error; depth += 1) {
        if ('code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z_]{3,}$/u.test(cause.code))
            return cause.code;
        cause = cause.cause;
    }
    return null;
}
/** Milliseconds that `retry-after` (RFC 9110 §10.2.3) asks for; 0 without it. */
function waitAskedFor(response) {
    const value = response?.headers.get('retry-after')?.trim() ?? '';
    if (/^\d{1,9}$/u.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
const UNUSABLE = 'answered with something that cannot be used';
/** The JSON of an answer. */
function jsonOf(service, { body }) {
    try {
        return (0,json/* parseJsonBytes */.dQ)(body);
    }
    catch {
        throw refused(service, 'answered with something that is not JSON');
    }
}
/** An answer that has the right form, or is what was asked for, is what `read` returns of it. */
function readAnswer(service, read) {
    try {
        return read();
    }
    catch (error) {
        // what libraries say of it may quote tokens, certificates and bodies
        throw error instanceof errors/* MiraError */.gx ? error : refused(service, UNUSABLE);
    }
}
function refused({ code, name, url }, said) {
    return new errors/* MiraError */.gx(code, `${name} (${(0,http/* hostOf */.w4)(url)}) ${said}`, {
        hint: 'This is usually temporary: run the job again. What could not be signed is stored nowhere.',
    });
}

;// CONCATENATED MODULE: ./build/signing/fulcio.js





const chain = dist/* object */.Ikc({ chain: dist/* object */.Ikc({ certificates: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1)) }) });
const issued = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* object */.Ikc({ signedCertificateEmbeddedSct: chain }), dist/* transform */.pdi((answer) => answer.signedCertificateEmbeddedSct)),
    dist/* pipe */.FsL(dist/* object */.Ikc({ signedCertificateDetachedSct: chain }), dist/* transform */.pdi((answer) => answer.signedCertificateDetachedSct)),
]);
/**
 * Has Fulcio certify a new P-256 key (sigstore/fulcio, `fulcio.proto`, `CreateSigningCertificate`). The certificate is
 * checked to be one of that key.
 *
 * @throws MiraError E_FULCIO; what the identity provider throws
 */
async function certifyKey(url, identity, allowance) {
    const service = { name: 'Fulcio', code: 'E_FULCIO', url };
    const token = await identity.getToken();
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const request = {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(token)), privateKey).toString('base64'),
        },
    };
    const response = await askService(service, '/api/v2/signingCert', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
    }, allowance);
    const answer = jsonOf(service, response);
    const certificate = readAnswer(service, () => {
        const leaf = new external_node_crypto_.X509Certificate(dist/* parse */.qgA(issued, answer).chain.certificates[0] ?? '');
        if (!leaf.publicKey.equals(publicKey))
            throw new TypeError('a certificate of another key');
        return leaf;
    });
    return { privateKey, certificate };
}
/** What Fulcio has the holder of the key sign: the token's verified address, else its subject. */
function subjectOf(token) {
    const claims = claimsOf(token);
    const { email, email_verified: verified, sub } = (0,json/* isObject */.Gv)(claims) ? claims : {};
    const subject = typeof email === 'string' && verified === true ? email : sub;
    if (typeof subject === 'string' && subject !== '')
        return subject;
    throw new errors/* MiraError */.gx('E_OIDC', 'the identity token names nobody', { hint: 'It has to be a JWT with a subject.' });
}
function claimsOf(token) {
    try {
        return (0,json/* parseJson */.qF)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/signing/log-entry.js
var log_entry = __webpack_require__(49603);
;// CONCATENATED MODULE: ./build/signing/rekor-v1-entry.js



/** Kinds of entries in a Rekor v1 log (sigstore/rekor, `pkg/types`): a statement's, and a file's. */
const KINDS = { envelope: 'dsse', message: 'hashedrekord' };
const VERSION = '0.0.1';
function kindVersionOf({ content }) {
    return { kind: KINDS[content.kind], version: VERSION };
}
/** What the log is asked to enter. */
function proposalOf(signed) {
    const { content, signature, verifier } = signed;
    const publicKey = Buffer.from(verifier.pem).toString('base64');
    const spec = content.kind === 'envelope'
        ? { proposedContent: { envelope: JSON.stringify((0,log_entry/* envelopeOf */.G)(content, signature)), verifiers: [publicKey] } }
        : {
            data: { hash: { algorithm: 'sha256', value: (0,build_digest/* sha256Hex */.fg)(content.message) } },
            signature: { content: signature.toString('base64'), publicKey: { content: publicKey } },
        };
    return { apiVersion: VERSION, kind: KINDS[content.kind], spec };
}
/** @throws TypeError for an entry of another signature */
function assertOurs(body, signed) {
    const parsed = (0,json/* parseJson */.qF)(Buffer.from(body, 'base64').toString('utf8'));
    const known = (0,json/* isObject */.Gv)(parsed) && parsed['kind'] === KINDS[signed.content.kind] && parsed['apiVersion'] === VERSION;
    const spec = known ? parsed['spec'] : null;
    if (!(0,json/* isObject */.Gv)(spec) || !names(spec, signed))
        throw new TypeError('an entry of another signature');
}
function names(spec, { content, signature }) {
    const own = signature.toString('base64');
    if (content.kind === 'envelope') {
        const { payloadHash, signatures } = spec;
        const first = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : null;
        return hasHash(payloadHash, content.payload) && (0,json/* isObject */.Gv)(first) && first['signature'] === own;
    }
    const { data, signature: logged } = spec;
    return (0,json/* isObject */.Gv)(data) && hasHash(data['hash'], content.message) && (0,json/* isObject */.Gv)(logged) && logged['content'] === own;
}
function hasHash(named, bytes) {
    return (0,json/* isObject */.Gv)(named) && named['value'] === (0,build_digest/* sha256Hex */.fg)(bytes);
}

;// CONCATENATED MODULE: ./build/signing/rekor-v1.js



const ENTRIES = '/api/v1/log/entries';
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const index = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const base64 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39(), dist/* minLength */.BpQ(1));
const hash = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/u));
/** With promise and proof: a log that gives only one of them is not entered into. */
const entry = dist/* object */.Ikc({
    body: base64,
    integratedTime: index,
    logID: hash,
    logIndex: index,
    verification: dist/* object */.Ikc({
        signedEntryTimestamp: base64,
        inclusionProof: dist/* object */.Ikc({
            checkpoint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
            hashes: dist/* array */.YOg(hash),
            logIndex: index,
            rootHash: hash,
            treeSize: index,
        }),
    }),
});
const entries = dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64,80}$/u)), entry), dist/* check */.z6Y((all) => Object.keys(all).length === 1));
/**
 * Enters a signature into a Rekor v1 log (sigstore/rekor, `openapi.yaml`): a statement's as `dsse`, a file's as `hashedrekord`. Where the log has it already,
 * as after an answer that was lost, the entry is fetched; either way it has to be one of this signature.
 *
 * @throws MiraError E_REKOR
 */
async function logWithRekorV1(signed, url, allowance) {
    const service = { name: 'Rekor', code: 'E_REKOR', url };
    const request = { method: 'POST', headers: HEADERS, body: JSON.stringify(proposalOf(signed)), accept: 409 };
    const response = await askService(service, ENTRIES, request, allowance);
    const found = response.status === 409
        ? await askService(service, `${ENTRIES}/${uuidIn(service, response)}`, { headers: HEADERS }, allowance)
        : response;
    const answer = jsonOf(service, found);
    return readAnswer(service, () => entryOf(Object.values(dist/* parse */.qgA(entries, answer))[0], signed));
}
/** Which entry a conflict is with; only its name is taken from the answer, never an address. */
function uuidIn(service, { headers, body }) {
    const named = /[0-9a-f]{64,80}/u.exec(`${headers.get('location') ?? ''} ${body.toString('utf8')}`)?.[0];
    if (named === undefined)
        throw refused(service, 'answered 409 without saying which entry is there already');
    return named;
}
function entryOf(answer, signed) {
    if (answer === undefined)
        throw new TypeError('no entry');
    assertOurs(answer.body, signed);
    const { signedEntryTimestamp, inclusionProof } = answer.verification;
    return {
        logIndex: String(answer.logIndex),
        logId: { keyId: fromHex(answer.logID) },
        kindVersion: kindVersionOf(signed),
        integratedTime: String(answer.integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        inclusionProof: {
            logIndex: String(inclusionProof.logIndex),
            rootHash: fromHex(inclusionProof.rootHash),
            treeSize: String(inclusionProof.treeSize),
            hashes: inclusionProof.hashes.map(fromHex),
            checkpoint: { envelope: inclusionProof.checkpoint },
        },
        canonicalizedBody: answer.body,
    };
}
function fromHex(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}

;// CONCATENATED MODULE: ./build/signing/rekor-v2.js





const rekor_v2_base64 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39(), dist/* minLength */.BpQ(1));
/** The protobuf JSON mapping leaves zeros out. */
const integer = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,18}$/u)), '0');
const rekor_v2_entry = dist/* object */.Ikc({
    logIndex: integer,
    logId: dist/* object */.Ikc({ keyId: rekor_v2_base64 }),
    kindVersion: dist/* object */.Ikc({ kind: dist/* literal */.euz('hashedrekord'), version: dist/* literal */.euz('0.0.2') }),
    inclusionProof: dist/* object */.Ikc({
        logIndex: integer,
        rootHash: rekor_v2_base64,
        treeSize: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[1-9]\d{0,17}$/u)),
        hashes: dist/* optional */.lqM(dist/* array */.YOg(rekor_v2_base64), []),
        checkpoint: dist/* object */.Ikc({ envelope: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) }),
    }),
    canonicalizedBody: rekor_v2_base64,
});
/**
 * Enters a signature into a Rekor v2 log (sigstore/rekor-tiles, `rekor_service.proto`). Such logs take nothing but
 * `hashedrekord`: for a DSSE envelope, over its pre-authentication encoding. They vouch for no time.
 *
 * @returns `null` where the log has the signature already: it gives no proof then, and something new has to be signed
 * @throws MiraError E_REKOR
 */
async function logWithRekorV2(signed, url, allowance) {
    const service = { name: 'Rekor', code: 'E_REKOR', url };
    const digest = Buffer.from((0,build_digest/* sha256Hex */.fg)((0,signing_content/* signedBytes */.S)(signed.content)), 'hex').toString('base64');
    const content = signed.signature.toString('base64');
    const rawBytes = signed.verifier.der.toString('base64');
    const request = {
        hashedRekordRequestV002: {
            digest,
            signature: {
                content,
                verifier: {
                    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                    ...(signed.verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                },
            },
        },
    };
    const response = await askService(service, '/api/v2/log/entries', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
        accept: 409,
    }, allowance);
    if (response.status === 409)
        return null;
    const answer = jsonOf(service, response);
    return readAnswer(service, () => {
        const made = dist/* parse */.qgA(rekor_v2_entry, answer);
        rekor_v2_assertOurs(made.canonicalizedBody, digest, content);
        return { ...made, integratedTime: '0' };
    });
}
function rekor_v2_assertOurs(body, digest, content) {
    const parsed = (0,json/* parseJson */.qF)(Buffer.from(body, 'base64').toString('utf8'));
    const spec = (0,json/* isObject */.Gv)(parsed) ? parsed['spec'] : null;
    const record = (0,json/* isObject */.Gv)(spec) ? spec['hashedRekordV002'] : null;
    const { data, signature } = (0,json/* isObject */.Gv)(record) ? record : {};
    const ours = (0,json/* isObject */.Gv)(data) && data['digest'] === digest && (0,json/* isObject */.Gv)(signature) && signature['content'] === content;
    if (!ours)
        throw new TypeError('an entry of another signature');
}

;// CONCATENATED MODULE: ./build/signing/timestamp.js


/**
 * A `TimeStampReq` of RFC 3161 §2.4.1 up to the digest: version 1, SHA-256, a digest of 32 bytes. No nonce: a signature
 * never occurs twice, so that no earlier answer could be one to it.
 */
const REQUEST_HEAD = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
/** `certReq` TRUE: OpenSSL then needs no certificate but the root. */
const REQUEST_TAIL = Buffer.from('0101ff', 'hex');
/** `granted` and `grantedWithMods` of RFC 3161 §2.4.2. */
const GRANTED = new Set([0n, 1n]);
/**
 * An authority's word that a signature existed at a time: a DER `TimeStampResp` over the SHA-256 of the signature, as
 * bundles carry it. Whether the authority is trusted is not judged here.
 *
 * @param url of the authority; `/api/v1/timestamp` is its path where it names none
 * @throws MiraError E_TSA
 */
async function timestamp(signature, url, allowance) {
    const service = { name: 'The timestamp authority', code: 'E_TSA', url };
    const digest = Buffer.from((0,build_digest/* sha256Hex */.fg)(signature), 'hex');
    const response = await askService(service, new URL(url).pathname === '/' ? '/api/v1/timestamp' : '', {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: Buffer.concat([REQUEST_HEAD, digest, REQUEST_TAIL]),
    }, allowance);
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    return readAnswer(service, () => {
        const answer = RFC3161Timestamp.parse(Buffer.from(response.body));
        if (!GRANTED.has(answer.status))
            throw new TypeError('not granted');
        const { messageImprintHashAlgorithm: algorithm, messageImprintHashedMessage: stamped } = answer.tstInfo;
        if (algorithm !== 'sha256' || !digest.equals(stamped))
            throw new TypeError('a timestamp of something else');
        if (Number.isNaN(answer.signingTime.getTime()))
            throw new TypeError('a timestamp without a time');
        return response.body;
    });
}

;// CONCATENATED MODULE: ./build/signing/witnesses.js




const NO_WITNESSES = { logs: [], timestampAuthorities: [] };
/**
 * Asks all witnesses at once.
 *
 * @returns `null` where a log wants another signature, see `logWithRekorV2`
 * @throws MiraError E_REKOR, E_TSA
 */
async function testify(signed, witnesses, allowance) {
    const [logged, timestamps] = await Promise.all([
        Promise.all(witnesses.logs.map(async ({ url, version }) => version === 1 ? logWithRekorV1(signed, url, allowance) : logWithRekorV2(signed, url, allowance))),
        Promise.all(witnesses.timestampAuthorities.map(async (url) => timestamp(signed.signature, url, allowance))),
    ]);
    const entries = logged.filter((entry) => entry !== null);
    return entries.length < logged.length ? null : { entries, timestamps };
}

;// CONCATENATED MODULE: ./build/signing/signer.js












/** The public-good instance of Sigstore. */
const PUBLIC_FULCIO_URL = 'https://fulcio.sigstore.dev';
const PUBLIC_REKOR_URL = 'https://rekor.sigstore.dev';
/** Of this log and of the timestamp authority the shipped trust root knows the keys. */
const PUBLIC_REKOR_V2_URL = 'https://log2025-1.rekor.sigstore.dev';
const PUBLIC_TSA_URL = 'https://timestamp.sigstore.dev';
/** A log that knows a signature before it was made is either wrong or was asked twice; a third time says which. */
const MAX_SIGNATURES = 3;
/**
 * Signs an in-toto statement: DSSE over its canonical JSON, in a Sigstore bundle.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA
 */
async function signStatement(statement, method) {
    return signPayload(Buffer.from((0,json/* canonicalJson */.dj)(statement)), method);
}
/** The same for a statement whose bytes are given and have to stay as they are. */
async function signPayload(payload, method) {
    const content = { kind: 'envelope', payloadType: uris/* PAYLOAD_TYPE */.Uc, payload };
    const { json, signature, testimony } = await signContent(content, method);
    return {
        json,
        envelope: `${JSON.stringify((0,log_entry/* envelopeOf */.G)(content, signature))}\n`,
        digest: (0,build_digest/* sha256 */.sc)((0,signing_content/* signedBytes */.S)(content)),
        logIndex: testimony.entries[0]?.logIndex ?? null,
    };
}
/** A Sigstore bundle v0.3 with a signature of anything, and all that its witnesses say. @throws as `signStatement` */
async function signContent(content, method) {
    const allowance = allowanceOf(method.limits ?? SERVICE_LIMITS);
    const data = (0,signing_content/* signedBytes */.S)(content);
    for (let round = 1; round <= MAX_SIGNATURES; round += 1) {
        const { signature, verifier } = await signBytes(data, method, allowance);
        const testimony = await testify({ content, signature, verifier }, method.witnesses, allowance);
        if (testimony === null)
            continue;
        const json = (0,bundle_json/* bundleText */.G)({ content, signature, signer: signerOf(verifier, method), testimony });
        return { json, signature, testimony };
    }
    throw new errors/* MiraError */.gx('E_REKOR', `Rekor says of ${MAX_SIGNATURES} new signatures that it has them already`, {
        hint: 'Ask who runs the log. Nothing was stored.',
    });
}
async function signBytes(data, method, allowance) {
    if (method.kind === 'key') {
        const { privateKey, publicKey, pem } = method.key;
        const der = publicKey.export({ type: 'spki', format: 'der' });
        return { signature: signWithKey(data, privateKey), verifier: { kind: 'key', pem, der } };
    }
    const certify = async () => certifyKey(method.fulcioUrl, method.identity, allowance);
    const { privateKey, certificate } = await (method.held?.get(certify) ?? certify());
    const signature = signWithKey(data, privateKey);
    return { signature, verifier: { kind: 'certificate', pem: certificate.toString(), der: certificate.raw } };
}
function signerOf(verifier, method) {
    if (method.kind === 'keyless')
        return { certificate: { rawBytes: verifier.der.toString('base64') } };
    const { hint, pemHint } = method.key;
    return { publicKey: { hint: method.hint === 'pem' ? pemHint : hint } };
}
/** ECDSA with the hash that belongs to the curve of the key, DER-encoded. */
function signWithKey(data, key) {
    return (0,external_node_crypto_.sign)((0,curves/* curveOf */.Fi)(key)?.hash ?? 'sha256', data, key);
}


/***/ })

};
