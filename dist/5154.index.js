export const id = 5154;
export const ids = [5154];
export const modules = {

/***/ 28022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ pathInModel),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   kO: () => (/* binding */ isWeights),
/* harmony export */   nm: () => (/* binding */ withinModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11769);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18237);




/**
 * A path that somebody wants left out, relative to the model: given absolute, or relative to the model.
 *
 * @throws MiraError E_USAGE when it leaves the model, or is the model
 */
function pathInModel(folder, path) {
    const inside = withinModel(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
    if (inside !== null)
        return inside;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_USAGE', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} does not lie in the model ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(folder)}`, {
        hint: 'Give a path below the model, absolute or relative to the model.',
    });
}
/** The path relative to the model, `null` outside of it and for the model itself. */
function withinModel(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside))
        return null;
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedPath */ ._6)(inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Whether a path is one of these, or lies below one. */
function isBelow(name, paths) {
    return paths.some((path) => name === path || name.startsWith(`${path}/`));
}
/** Names of files that hold weights, by their ends: formats of the common frameworks, sharded or not. */
const WEIGHTS = /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|pkl|pickle|joblib|h5|hdf5|keras|onnx|onnx_data|pb|tflite|msgpack|npy|npz|nemo|distcp|engine|plan|mlmodel|llamafile)$/iu;
function isWeights(name) {
    return WEIGHTS.test(name);
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


/***/ }),

/***/ 58117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Rv: () => (/* binding */ maySign),
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   rh: () => (/* binding */ isIssuedBy),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Extensions whose rules are followed here; another one that is marked critical makes a certificate unusable. */
const KNOWN = new Set([
    '2.5.29.15', // key usage
    '2.5.29.17', // subject alternative name
    '2.5.29.19', // basic constraints
    '2.5.29.32', // certificate policies
    '2.5.29.37', // extended key usage
]);
const NAME_CONSTRAINTS = '2.5.29.30';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const WEAK = /sha-?1(?!\d)|md[245]/iu;
/**
 * Reads one certificate, DER or PEM.
 *
 * @throws Error in a sentence about what is wrong with it
 */
async function readCertificate(content) {
    const { X509Certificate: Parsed } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const x509 = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(content);
    const name = x509.subject.replaceAll('\n', ', ') || '(no name)';
    const parsed = Parsed.parse(Buffer.from(x509.raw));
    const oids = parsed.extensions.map((extension) => extension.subs[0]?.toOID() ?? '');
    if (new Set(oids).size !== oids.length)
        throw new Error(`the certificate of ${name} has an extension twice`);
    const unknown = oids.find((oid) => parsed.extension(oid)?.critical === true && !KNOWN.has(oid));
    if (unknown !== undefined)
        throw new Error(`the certificate of ${name} has the critical extension ${unknown}`);
    if (oids.includes(NAME_CONSTRAINTS))
        throw new Error(`the certificate of ${name} has name constraints`);
    const algorithm = x509.signatureAlgorithm ?? '';
    // a leaf that certifies itself need not be allowed to certify others, which checkIssued would ask
    const selfSigned = x509.subject === x509.issuer && x509.verify(x509.publicKey);
    if (!selfSigned && WEAK.test(algorithm))
        throw new Error(`the certificate of ${name} is signed with ${algorithm}`);
    const limit = parsed.extBasicConstraints?.pathLenConstraint;
    return {
        x509,
        name,
        notBefore: x509.validFromDate,
        notAfter: x509.validToDate,
        selfSigned,
        ca: parsed.isCA,
        pathLength: limit === undefined ? null : Number(limit),
        digitalSignature: parsed.extKeyUsage?.digitalSignature ?? false,
        // what Node.js calls keyUsage is the extended one
        codeSigning: [...(x509.keyUsage ?? [])].includes(CODE_SIGNING),
    };
}
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu;
const MAX_CERTIFICATES = 1000;
/**
 * Every certificate of a PEM file, in order; at least one.
 *
 * @param name what messages call the file
 * @throws MiraError E_KEY
 */
async function parseCertificates(pem, name) {
    const blocks = pem.match(PEM) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_KEY', `${name} holds ${blocks.length === 0 ? 'no' : 'too many'} certificates in PEM form`, {
            hint: 'Give X.509 certificates, "-----BEGIN CERTIFICATE-----".',
        });
    }
    const certificates = [];
    for (const block of blocks) {
        try {
            certificates.push(await readCertificate(Buffer.from(block)));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_KEY', `a certificate in ${name} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { cause: error });
        }
    }
    return certificates;
}
/** Whether one certificate is signed by the key of another, and names it as its issuer. */
function isIssuedBy(certificate, issuer) {
    return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey);
}
function isSame(a, b) {
    return a.x509.raw.equals(b.x509.raw);
}
function isValidAt({ notBefore, notAfter }, time) {
    return notBefore <= time && time <= notAfter;
}
/** What OMS v1.0 §8.2 asks of a certificate that signs models. */
function maySign({ digitalSignature, codeSigning }) {
    return digitalSignature || codeSigning;
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

/***/ 76209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkModelBytes),
  d: () => (/* binding */ verifyModelSignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/signing/curves.js
var curves = __webpack_require__(39714);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
// EXTERNAL MODULE: ./build/verification/certificate.js
var certificate = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/verification/certificate-path.js


/** Certification authorities between leaf and root; more is no chain that anybody uses. */
const MAX_LENGTH = 8;
/** Certificates that all issue each other could be put in order in very many ways. */
const MAX_STEPS = 200;
/**
 * The path from a leaf to a root that is trusted (RFC 5280 §6, as far as it applies): every signature, every name, every
 * period, `CA` and `keyCertSign` on the way, path lengths. A signature by certificate carries no time that anybody
 * vouches for, so that all periods are judged at the leaf's `notBefore`, as model_signing does: a leaf that expired since
 * still verifies, and one that was revoked is not noticed.
 *
 * @param leaf what signed
 * @param untrusted other certificates of the bundle: they may lie on the way, and are believed in nothing
 * @param given what the verifier passed: the self-signed ones are roots, the others may lie on the way
 * @returns leaf first, root last
 * @throws MiraError E_SIGNATURE
 */
function certificatePath(leaf, untrusted, given) {
    if (!(0,certificate/* maySign */.Rv)(leaf)) {
        throw refused(`the certificate of ${leaf.name} is for neither digital signatures nor code signing`);
    }
    const roots = given.filter(({ selfSigned }) => selfSigned);
    if (roots.length === 0) {
        throw refused('none of the certificates that were given is a root', {
            hint: 'Pass the self-signed certificate at the end of the chain too: --certificate-chain ROOT.pem.',
        });
    }
    const search = { time: leaf.notBefore, roots, others: [...given, ...untrusted], steps: 0, why: null };
    const path = extend([leaf], search);
    if (path !== null)
        return path;
    throw refused(search.why ?? `nobody who was given as trusted issued the certificate of ${leaf.name}`, {
        hint: 'Pass the root that the signer names, and through which channel you can know it: --certificate-chain PEM.',
    });
}
/** Completes a path that begins with the leaf, or `null`. */
function extend(path, search) {
    const last = path.at(-1);
    if (last === undefined)
        return null;
    if (!(0,certificate/* isValidAt */.Ub)(last, search.time)) {
        search.why = `the certificate of ${last.name} is not valid on ${search.time.toISOString()}, when that of the signer begins`;
        return null;
    }
    if (search.roots.some((root) => (0,certificate/* isSame */.Ft)(root, last)))
        return path;
    if (last.selfSigned || path.length > MAX_LENGTH)
        return null;
    for (const issuer of [...search.roots, ...search.others]) {
        if (path.some((known) => (0,certificate/* isSame */.Ft)(known, issuer)) || !(0,certificate/* isIssuedBy */.rh)(last, issuer))
            continue;
        search.steps += 1;
        if (search.steps > MAX_STEPS)
            throw refused('the certificates of the bundle lead nowhere in too many ways');
        const why = refusalOf(issuer, path);
        if (why !== null) {
            search.why = why;
            continue;
        }
        const found = extend([...path, issuer], search);
        if (found !== null)
            return found;
    }
    return null;
}
/** Why a certificate may not have issued the end of a path. */
function refusalOf(issuer, path) {
    if (!issuer.ca)
        return `${issuer.name} is no certification authority`;
    // authorities below it: all but the leaf, and but those that merely renew themselves
    const below = path.slice(1).filter(({ x509 }) => x509.subject !== x509.issuer).length;
    const { pathLength } = issuer;
    return pathLength !== null && below > pathLength
        ? `${issuer.name} allows ${pathLength} authorities below it, and there are ${below}`
        : null;
}
function refused(why, options = {}) {
    return new errors/* MiraError */.gx('E_SIGNATURE', why, options);
}

;// CONCATENATED MODULE: ./build/verification/legacy-pae.js
/**
 * What model_signing 0.2.0 signed instead of the DSSE pre-authentication encoding: `DSSEV1`, and the payload as Python
 * prints a bytes object (sigstore/model-transparency, `sign_sigstore_pb.py`, `pae_compat`).
 */
function legacyPreAuthEncoding(payloadType, payload) {
    return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonBytes(payload)}`);
}
const ESCAPES = new Map([
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
    [0x5c, '\\\\'],
]);
/** Python's `repr` of bytes: in single quotes, unless it holds such and no double ones. */
function pythonBytes(bytes) {
    const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? 0x22 : 0x27;
    const parts = Array.from(bytes, (byte) => {
        const known = ESCAPES.get(byte);
        if (known !== undefined)
            return known;
        if (byte === quote)
            return `\\${String.fromCharCode(byte)}`;
        return byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
    });
    const mark = String.fromCharCode(quote);
    return `b${mark}${parts.join('')}${mark}`;
}

// EXTERNAL MODULE: ./build/verification/signature.js
var signature = __webpack_require__(27204);
;// CONCATENATED MODULE: ./build/verification/model-signature.js








/**
 * The signature of a model and who made it; for keyless ones certificate, log entries and time too. Whether that is who
 * had to sign is not asked here for keyless ones, and is what is asked for keys and certificates.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
async function verifyModelSignature(bundle, requirement) {
    const { method } = bundle;
    if (method.kind === 'sigstore' && requirement.kind === 'sigstore') {
        const algorithm = (0,signature/* checkSignatureBytes */.O)(method.bundle, []);
        const { identity, times } = await (0,signature/* verifySignature */.v)(method.bundle, requirement.trustRoot, []);
        if (identity.kind !== 'certificate')
            throw model_signature_refused('no certificate says who signed');
        return { signer: identity, algorithm, encoding: 'dsse', times };
    }
    if (method.kind === 'key' && requirement.kind === 'key') {
        const { key, trustRoot } = requirement;
        if (method.hint !== null && method.hint !== key.pemHint && method.hint !== key.hint) {
            throw model_signature_refused(`it is signed by another key (named ${method.hint})`, 'Pass the public key of the signer: --key PEM.');
        }
        const checked = checkModelBytes(bundle, key.publicKey);
        const { times } = method.bundle === null ? NO_TIMES : await (0,signature/* verifySignature */.v)(method.bundle, trustRoot, [key]);
        return { signer: { kind: 'key', hint: key.pemHint }, ...checked, times };
    }
    if (method.kind === 'certificate' && requirement.kind === 'certificate') {
        const { leaf, others } = await chainOf(method.chain);
        const path = certificatePath(leaf, others, requirement.trusted);
        const signer = {
            kind: 'x509',
            path: path.map(({ name }) => name),
            notBefore: leaf.notBefore.toISOString(),
            notAfter: leaf.notAfter.toISOString(),
        };
        return { signer, ...checkModelBytes(bundle, leaf.x509.publicKey), ...NO_TIMES };
    }
    throw model_signature_refused(`it is signed ${SIGNED_WITH[method.kind]}, and ${ASKED_FOR[requirement.kind]}`, HINTS[method.kind]);
}
const NO_TIMES = { times: [] };
const SIGNED_WITH = {
    key: 'with a key',
    certificate: 'with a certificate of its own authority',
    sigstore: 'keyless, with an identity',
};
const ASKED_FOR = {
    key: 'a key was asked for',
    certificate: 'a certificate was asked for',
    sigstore: 'an identity was asked for',
};
const HINTS = {
    key: 'Pass the public key of the signer: --key PEM.',
    certificate: 'Pass the root that the signer names: --certificate-chain PEM.',
    sigstore: 'Say who must have signed: --identity SAN --issuer URL, or --repo OWNER/NAME.',
};
async function chainOf(chain) {
    const [first, ...rest] = chain;
    const read = async (der) => {
        try {
            return await (0,certificate/* readCertificate */.w$)(der);
        }
        catch (error) {
            throw model_signature_refused(`a certificate of the bundle cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
    if (first === undefined)
        throw model_signature_refused('there is no certificate in the bundle');
    return { leaf: await read(first), others: await Promise.all(rest.map(read)) };
}
/**
 * The signature alone, by a key that is known.
 *
 * @throws MiraError E_SIGNATURE
 */
function checkModelBytes({ payload, payloadType, signature }, key) {
    const curve = (0,curves/* curveOf */.Fi)(key);
    if (curve === null)
        throw model_signature_refused('the key that signed is not an ECDSA key on P-256, P-384 or P-521');
    const algorithm = `ECDSA ${curve.name}`;
    if ((0,external_node_crypto_.verify)(curve.hash, (0,dsse/* preAuthEncoding */.J)(payloadType, payload), key, signature)) {
        return { algorithm, encoding: 'dsse' };
    }
    // then, every curve was used with SHA-256
    if ((0,external_node_crypto_.verify)('sha256', legacyPreAuthEncoding(payloadType, payload), key, signature)) {
        return { algorithm, encoding: 'legacy' };
    }
    throw model_signature_refused('the signature is not one of this payload by the key that was expected', 'Was the signature file edited, or made with another key?');
}
function model_signature_refused(why, hint) {
    return new errors/* MiraError */.gx('E_SIGNATURE', why, hint === undefined ? {} : { hint });
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
