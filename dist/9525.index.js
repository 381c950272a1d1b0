export const id = 9525;
export const ids = [9525];
export const modules = {

/***/ 99525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conformanceSignCommand: () => (/* binding */ conformanceSignCommand),
  conformanceVerifyCommand: () => (/* binding */ conformanceVerifyCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/verification/bundle.js
var verification_bundle = __webpack_require__(67344);
;// CONCATENATED MODULE: ./build/verification/ecdsa-digest.js
/** SP 800-186 §3.2.1; all have a = -3. */
const CURVES = [
    {
        name: 'prime256v1',
        size: 32,
        p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
        n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
        g: {
            x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
            y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
        },
    },
    {
        name: 'secp384r1',
        size: 48,
        p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
        n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
        g: {
            x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
            y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
        },
    },
];
/** Whether signatures by this key can be checked by digest alone. */
function canVerifyDigest(key) {
    return curveOf(key) !== undefined;
}
/**
 * Whether a DER-encoded ECDSA signature is one of this digest.
 *
 * @param key P-256 or P-384, see `canVerifyDigest`
 */
function verifyDigest(digest, key, signature) {
    const curve = curveOf(key);
    const pair = readSignature(signature);
    if (curve === undefined || pair === null)
        return false;
    const { p, n, g, size } = curve;
    const { r, s } = pair;
    if (r <= 0n || r >= n || s <= 0n || s >= n)
        return false;
    const e = toInteger(digest.subarray(0, size));
    const w = inverse(s, n);
    const sum = combine([mod(e * w, n), g], [mod(r * w, n), publicPoint(key)], p);
    return sum.z !== 0n && mod(mod(sum.x * inverse(sum.z * sum.z, p), p), n) === r;
}
function curveOf(key) {
    const name = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
    return CURVES.find((curve) => curve.name === name);
}
/** Node.js has checked that the point lies on the curve. */
function publicPoint(key) {
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    return { x: toInteger(Buffer.from(x, 'base64url')), y: toInteger(Buffer.from(y, 'base64url')) };
}
/** `SEQUENCE { INTEGER r, INTEGER s }` in DER (X.690 §8.3, §10), short lengths alone. */
function readSignature(der) {
    const [tag, length] = der;
    if (tag !== 0x30 || length !== der.byteLength - 2 || length > 0x7f)
        return null;
    const r = readInteger(der, 2);
    const s = r === null ? null : readInteger(der, r.end);
    return r === null || s === null || s.end !== der.byteLength ? null : { r: r.value, s: s.value };
}
function readInteger(der, at) {
    const length = der[at + 1] ?? 0;
    const bytes = der.subarray(at + 2, at + 2 + length);
    const [first = 0, second = 0] = bytes;
    const minimal = first !== 0 || bytes.byteLength === 1 || second >= 0x80;
    if (der[at] !== 0x02 || length === 0 || bytes.byteLength !== length || first >= 0x80 || !minimal)
        return null;
    return { value: toInteger(bytes), end: at + 2 + length };
}
function toInteger(bytes) {
    return bytes.byteLength === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
function mod(value, m) {
    const rest = value % m;
    return rest < 0n ? rest + m : rest;
}
/** By the extended Euclidean algorithm. */
function inverse(value, m) {
    let [a, b] = [mod(value, m), m];
    let [x, y] = [1n, 0n];
    while (b !== 0n) {
        const q = a / b;
        [a, b] = [b, a - q * b];
        [x, y] = [y, x - q * y];
    }
    return mod(x, m);
}
const INFINITY = { x: 1n, y: 1n, z: 0n };
/** u·A + v·B, both at once from the highest bit on. */
function combine([u, a], [v, b], p) {
    const one = { ...a, z: 1n };
    const other = { ...b, z: 1n };
    const both = add(one, other, p);
    let sum = INFINITY;
    for (let bit = BigInt(Math.max(u.toString(2).length, v.toString(2).length)) - 1n; bit >= 0n; bit -= 1n) {
        sum = ecdsa_digest_double(sum, p);
        const hasU = ((u >> bit) & 1n) === 1n;
        const hasV = ((v >> bit) & 1n) === 1n;
        if (hasU || hasV)
            sum = add(sum, hasU && hasV ? both : hasU ? one : other, p);
    }
    return sum;
}
/** RFC 6090 and the formulas "dbl-2001-b" (a = -3) of the Explicit-Formulas Database. */
function ecdsa_digest_double({ x, y, z }, p) {
    const delta = mod(z * z, p);
    const gamma = mod(y * y, p);
    const beta = mod(x * gamma, p);
    const alpha = mod(3n * (x - delta) * (x + delta), p);
    const x3 = mod(alpha * alpha - 8n * beta, p);
    return {
        x: x3,
        y: mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p),
        z: mod((y + z) * (y + z) - gamma - delta, p),
    };
}
/** "add-2007-bl" of the Explicit-Formulas Database, without its savings. */
function add(a, b, p) {
    if (a.z === 0n)
        return b;
    if (b.z === 0n)
        return a;
    const az = mod(a.z * a.z, p);
    const bz = mod(b.z * b.z, p);
    const u = mod(a.x * bz, p);
    const h = mod(b.x * az - u, p);
    const s = mod(a.y * b.z * bz, p);
    const r = mod(b.y * a.z * az - s, p);
    if (h === 0n)
        return r === 0n ? ecdsa_digest_double(a, p) : INFINITY;
    const h2 = mod(h * h, p);
    const h3 = mod(h * h2, p);
    const x = mod(r * r - h3 - 2n * u * h2, p);
    return { x, y: mod(r * (u * h2 - x) - s * h3, p), z: mod(h * a.z * b.z, p) };
}

// EXTERNAL MODULE: ./build/verification/log-agreement.js
var log_agreement = __webpack_require__(36313);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/verification/subjects.js




/** No attestation names more (the same limit as sigstore-go's and GitHub's). */
const MAX_SUBJECTS = 1024;
const statement = valibot_dist/* object */.Ikc({
    _type: valibot_dist/* literal */.euz(uris/* STATEMENT_TYPE */.zG),
    subject: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ digest: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP()) })), valibot_dist/* minLength */.BpQ(1), valibot_dist/* maxLength */.Ru6(MAX_SUBJECTS)),
});
/**
 * The SHA-256 digests of the subjects of any in-toto Statement v1.
 *
 * @throws MiraError E_STATEMENT
 */
function subjectDigests(payload) {
    try {
        const { subject } = valibot_dist/* parse */.qgA(statement, (0,json/* parseJsonBytes */.dQ)(payload));
        return subject.flatMap(({ digest }) => {
            const hex = digest['sha256'];
            return hex !== undefined && /^[0-9a-f]{64}$/u.test(hex) ? [`sha256:${hex}`] : [];
        });
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_STATEMENT', `the payload is no in-toto statement: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/verification/any-bundle.js










/** @throws Error of any kind: anything that is thrown means that the bundle does not verify */
async function verifyAnyBundle(bytes, request) {
    const { bundleFromJSON } = await __webpack_require__.e(/* import() */ 8659).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    (0,verification_bundle/* assertBundleSize */.up)(bytes.byteLength);
    const bundle = bundleFromJSON((0,json/* parseJsonBytes */.dQ)(bytes));
    for (const entry of logEntries(bundle))
        (0,log_agreement/* assertLogAgreement */.b)(entry);
    let refusal = new errors/* MiraError */.gx('E_TRUST_ROOT', 'there is no trust root');
    for (const instance of request.trustRoot.instances) {
        try {
            await verifyByInstance(bundle, instance, request);
            assertSubject(bundle, request.artifact.digest);
            return;
        }
        catch (error) {
            refusal = error;
        }
    }
    throw refusal instanceof Error ? refusal : new Error((0,errors/* messageOf */.bD)(refusal));
}
async function verifyByInstance(bundle, instance, request) {
    const [{ authoritiesOf, comparable }, sigstore] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5948)]).then(__webpack_require__.bind(__webpack_require__, 43567)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    const { signer } = request;
    const publicKey = () => {
        if (signer.kind !== 'key')
            throw new errors/* MiraError */.gx('E_SIGNATURE', 'it is signed with a key, and an identity is asked for');
        return { publicKey: signer.publicKey, validFor: () => true };
    };
    const trust = { ...authoritiesOf(instance), publicKey };
    const named = bundle.verificationMaterial.content.$case === 'publicKey';
    if (signer.kind === 'key' && !named)
        throw new errors/* MiraError */.gx('E_SIGNATURE', 'it is not signed with a key');
    const verifier = new sigstore.Verifier(trust, {
        tlogThreshold: named ? 0 : 1,
        ctlogThreshold: named ? 0 : 1,
        timestampThreshold: named ? 0 : 1,
    });
    verifier.verify(entityOf(comparable(sigstore.toSignedEntity(bundle)), bundle, request.artifact), signer.kind !== 'identity'
        ? undefined
        : {
            // the library searches for it anywhere in the name otherwise
            subjectAlternativeName: new RegExp(`^${RegExp.escape(signer.san)}$`, 'u'),
            extensions: { issuer: signer.issuer },
        });
}
/** A signature over bytes is checked against the artifact at hand, not against the digest that the bundle states. */
function entityOf(entity, bundle, artifact) {
    if (bundle.content.$case !== 'messageSignature')
        return entity;
    const { messageSignature } = bundle.content;
    const digest = Buffer.from((0,build_digest/* hexOf */.ZD)(artifact.digest), 'hex');
    assertMessageDigest(messageSignature, digest);
    const { signature } = messageSignature;
    const isDigest = (other) => digest.equals(other);
    return {
        ...entity,
        signature: {
            signature,
            compareSignature: (other) => signature.equals(other),
            compareDigest: isDigest,
            compareSignedDigest: isDigest,
            verifySignature: (key) => verifyMessage(key, digest, artifact.bytes, signature),
        },
    };
}
function assertMessageDigest({ messageDigest }, digest) {
    const { algorithm, digest: stated } = messageDigest;
    if (algorithm === dist.HashAlgorithm.SHA2_256 && digest.equals(stated))
        return;
    throw new errors/* MiraError */.gx('E_SUBJECT', 'the bundle states another digest than the artifact has');
}
function verifyMessage(key, digest, bytes, signature) {
    if (canVerifyDigest(key))
        return verifyDigest(digest, key, signature);
    if (bytes === undefined)
        throw new errors/* MiraError */.gx('E_SIGNATURE', 'this kind of key needs the artifact, not its digest');
    return (0,external_node_crypto_.verify)(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key, signature);
}
function assertSubject(bundle, digest) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return;
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== uris/* PAYLOAD_TYPE */.Uc) {
        throw new errors/* MiraError */.gx('E_PAYLOAD_TYPE', `the payload is ${JSON.stringify(payloadType)}, not ${uris/* PAYLOAD_TYPE */.Uc}`);
    }
    if (subjectDigests(payload).includes(digest))
        return;
    throw new errors/* MiraError */.gx('E_SUBJECT', 'the statement speaks of another artifact');
}
function logEntries({ verificationMaterial }) {
    return verificationMaterial.tlogEntries.flatMap((entry) => {
        const { inclusionProof, inclusionPromise, logId } = entry;
        const checkpoint = inclusionProof?.checkpoint?.envelope;
        // version 0.1 had promises alone; the library decides whether that suffices
        if (inclusionProof === undefined || checkpoint === undefined || logId === undefined)
            return [];
        return [
            {
                logIndex: entry.logIndex,
                logId: logId.keyId.toString('base64'),
                log: '',
                integratedTime: null,
                statedTime: entry.integratedTime,
                promised: inclusionPromise !== undefined,
                body: entry.canonicalizedBody,
                proof: {
                    logIndex: inclusionProof.logIndex,
                    treeSize: inclusionProof.treeSize,
                    rootHash: inclusionProof.rootHash.toString('base64'),
                    checkpoint,
                },
            },
        ];
    });
}
/** @throws Error for what is no public key */
function publicKeyOf(pem) {
    return (0,external_node_crypto_.createPublicKey)(pem);
}

// EXTERNAL MODULE: ./build/signing/signer.js + 7 modules
var signer = __webpack_require__(92548);
// EXTERNAL MODULE: ./build/verification/signature.js
var signature = __webpack_require__(27204);
// EXTERNAL MODULE: ./build/commands/read-capped.js
var read_capped = __webpack_require__(46697);
// EXTERNAL MODULE: ./build/commands/services.js + 1 modules
var services = __webpack_require__(76857);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/commands/usage.js
var usage = __webpack_require__(51448);
// EXTERNAL MODULE: ./build/commands/verify-output.js + 1 modules
var verify_output = __webpack_require__(47751);
;// CONCATENATED MODULE: ./build/commands/conformance.js














/** Files beyond this are hashed and not held: a signature by a key other than ECDSA needs the bytes. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
/** @throws MiraError E_USAGE, E_FILE_UNREADABLE, E_TRUST_ROOT */
async function conformanceVerifyCommand(options, host) {
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot);
    const artifact = await artifactAt(options.artifact);
    const signer = await signerOf(options);
    const bytes = await (0,read_capped/* readCapped */.E)(options.bundle, verification_bundle/* MAX_BUNDLE_BYTES */.Me);
    try {
        await verifyAnyBundle(bytes, { signer, artifact, trustRoot });
    }
    catch (error) {
        host.failure(error instanceof errors/* MiraError */.gx ? error : refused(error));
        return verify_output/* NOT_VERIFIED */.hB;
    }
    host.info('Verified.');
    return verify_output/* VERIFIED */.zX;
}
function refused(error) {
    return new errors/* MiraError */.gx('E_SIGNATURE', `the bundle does not verify: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
}
/** @throws MiraError E_FILE_UNREADABLE, E_SIZE, of signing, and of verifying what was signed */
async function conformanceSignCommand(options, host) {
    const { artifact, inToto, token, bundle: path, signingConfig } = options;
    host.mask(token);
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot);
    const { fulcioUrl, witnesses } = await (0,services/* chooseServices */.w)({ ...services/* DEFAULT_SERVICES */.L, signingConfig }, { keyed: false, workspace: process.cwd(), now: new Date() });
    const bytes = await readWhole(artifact, inToto ? verification_bundle/* MAX_BUNDLE_BYTES */.Me : MAX_HELD_BYTES);
    const content = inToto
        ? { kind: 'envelope', payloadType: uris/* PAYLOAD_TYPE */.Uc, payload: bytes }
        : { kind: 'message', message: bytes };
    const { json } = await (0,signer/* signContent */.fv)(content, {
        kind: 'keyless',
        fulcioUrl,
        witnesses,
        identity: { getToken: async () => Promise.resolve(token) },
    });
    const signed = Buffer.from(json);
    if (inToto)
        await (0,signature/* verifySignature */.v)((0,verification_bundle/* parseBundle */.QN)(signed), trustRoot, []);
    else
        await verifyOwn(signed, bytes, trustRoot);
    await (0,promises_.writeFile)(path, json);
    host.info(`Wrote ${path}.`);
    return verify_output/* VERIFIED */.zX;
}
/** What is signed is the file and never a part of it. */
async function readWhole(path, max) {
    const bytes = await (0,read_capped/* readCapped */.E)(path, max);
    if (bytes.length <= max)
        return bytes;
    throw new errors/* MiraError */.gx('E_SIZE', `${path} is larger than the ${max} bytes that are signed here`, {
        hint: 'Sign its digest in a statement: --in-toto.',
    });
}
/** By whoever the token certified: a signature that nobody else would accept is not written. */
async function verifyOwn(bundle, bytes, trustRoot) {
    try {
        const artifact = { digest: (0,build_digest/* sha256 */.sc)(bytes), bytes };
        await verifyAnyBundle(bundle, { signer: { kind: 'certified' }, artifact, trustRoot });
    }
    catch (error) {
        throw error instanceof errors/* MiraError */.gx ? error : refused(error);
    }
}
async function signerOf({ identity, issuer, key }) {
    if (key !== null) {
        try {
            return { kind: 'key', publicKey: publicKeyOf(await (0,promises_.readFile)(key, 'utf8')) };
        }
        catch (error) {
            throw new errors/* MiraError */.gx('E_KEY', `${key} is no public key in PEM form`, { cause: error });
        }
    }
    if (identity === null || issuer === null) {
        throw (0,usage/* usage */.C)('nobody is named who must have signed', 'Pass --certificate-identity SAN --certificate-oidc-issuer URL, or --key PEM.');
    }
    return { kind: 'identity', san: identity, issuer };
}
async function artifactAt(text) {
    const found = await (0,promises_.stat)(text).catch(() => null);
    if (found === null && (0,build_digest/* isDigest */.Bc)(text))
        return { digest: text };
    if (found === null)
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `there is no file ${text}`, { hint: 'Check the path.' });
    if (found.size > MAX_HELD_BYTES)
        return { digest: await hashFile(text) };
    const bytes = await (0,promises_.readFile)(text);
    return { digest: (0,build_digest/* sha256 */.sc)(bytes), bytes };
}
async function hashFile(path) {
    const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const stream = createReadStream(path);
    for await (const chunk of stream)
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 24152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51448);





/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
async function evidenceFiles(samplesPath, hint, salts) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(samplesPath);
    const saltsPath = salts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
    if (saltsPath === samplesPath)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`the salts of ${name} cannot be told by its name`, hint);
    await assertReadable(samplesPath);
    await assertReadable(saltsPath);
    return { samplesPath, saltsPath };
}
/** @throws MiraError E_FILE_UNREADABLE */
async function assertReadable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

/***/ 46697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readCapped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24152);


/**
 * A file that should not be larger than `max` bytes. Reads one byte more, which is enough for whoever checks the size.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
async function readCapped(path, max) {
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .assertReadable */ .D)(path);
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: max });
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
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


/***/ })

};
