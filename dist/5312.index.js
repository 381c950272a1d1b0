export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 15312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelSignCommand: () => (/* binding */ modelSignCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/model/ignore.js
var model_ignore = __webpack_require__(28022);
// EXTERNAL MODULE: ./build/model/oms.js
var oms = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/model/progress.js
var model_progress = __webpack_require__(66743);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/signing/curves.js
var curves = __webpack_require__(39714);
// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/signing/bundle-json.js
var bundle_json = __webpack_require__(83737);
// EXTERNAL MODULE: ./build/signing/content.js
var signing_content = __webpack_require__(70657);
// EXTERNAL MODULE: ./build/signing/signer.js + 7 modules
var signer = __webpack_require__(92548);
;// CONCATENATED MODULE: ./build/signing/model-signer.js





/**
 * The signature of a model as OpenSSF Model Signing writes it: a Sigstore bundle v0.3, one line of JSON and a newline.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA
 */
async function signModelStatement(statement, method) {
    if (method.kind === 'keyless')
        return (await (0,signer/* signStatement */.fT)(statement, method)).json;
    if (method.kind === 'key')
        return (await (0,signer/* signStatement */.fT)(statement, { ...method, hint: 'pem' })).json;
    const content = {
        kind: 'envelope',
        payloadType: uris/* PAYLOAD_TYPE */.Uc,
        payload: Buffer.from((0,json/* canonicalJson */.dj)(statement)),
    };
    const certificates = method.chain.map((der) => ({ rawBytes: Buffer.from(der).toString('base64') }));
    return (0,bundle_json/* bundleText */.G)({
        content,
        signature: (0,signer/* signWithKey */.Ft)((0,signing_content/* signedBytes */.S)(content), method.key.privateKey),
        signer: { x509CertificateChain: { certificates } },
        testimony: { entries: [], timestamps: [] },
    });
}

// EXTERNAL MODULE: ./build/verification/certificate.js
var verification_certificate = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/signing.js + 2 modules
var signing = __webpack_require__(16185);
// EXTERNAL MODULE: ./build/commands/services.js + 1 modules
var services = __webpack_require__(76857);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/verification/model-bundle.js
var model_bundle = __webpack_require__(24804);
// EXTERNAL MODULE: ./build/verification/model-signature.js + 2 modules
var model_signature = __webpack_require__(76209);
// EXTERNAL MODULE: ./build/verification/trusted-times.js
var trusted_times = __webpack_require__(5146);
// EXTERNAL MODULE: ./build/commands/run/sign.js
var sign = __webpack_require__(12180);
;// CONCATENATED MODULE: ./build/commands/model/confirm.js





/**
 * Verifies a model's signature as anybody else would, before it is written. Where a certificate signed and no root was
 * given with it, whether its chain leads anywhere is not asked: others bring the root.
 *
 * @throws MiraError the code of the check that it failed
 */
async function confirmModelSignature(signature, method, { trustRoot, certificates }) {
    try {
        const bundle = (0,model_bundle/* parseModelBundle */.F)(Buffer.from(signature));
        const rooted = certificates.some(({ selfSigned }) => selfSigned);
        if (method.kind === 'certificate' && !rooted)
            (0,model_signature/* checkModelBytes */.V)(bundle, method.key.publicKey);
        else {
            const { times } = await (0,model_signature/* verifyModelSignature */.d)(bundle, requirementOf(method, { trustRoot, certificates }));
            const stamps = method.kind !== 'certificate' && method.witnesses.timestampAuthorities.length > 0;
            (0,trusted_times/* assertTestimony */.Nl)(entriesOf(bundle), times, stamps);
        }
    }
    catch (error) {
        throw error instanceof errors/* MiraError */.gx ? (0,sign/* notKept */.E)(error) : error;
    }
}
function entriesOf({ method }) {
    return method.kind === 'certificate' ? [] : (method.bundle?.entries ?? []);
}
function requirementOf(method, { trustRoot, certificates }) {
    if (method.kind === 'certificate')
        return { kind: 'certificate', trusted: certificates };
    if (method.kind === 'key')
        return { kind: 'key', key: method.key, trustRoot };
    return { kind: 'sigstore', trustRoot };
}

// EXTERNAL MODULE: ./build/commands/model/keyless.js
var keyless = __webpack_require__(68851);
;// CONCATENATED MODULE: ./build/commands/model/sign.js



















/**
 * `mira model sign`: writes the OpenSSF Model Signing v1.0 signature of a folder, and prints the root that was signed.
 * What can be known before hashing is settled before; what does not verify is not written.
 *
 * @throws MiraError E_USAGE, E_KEY, E_TRUST_ROOT, E_NO_OIDC, E_PRIVATE_LOG, E_UNSAFE_TRIGGER; as `hashModel`; as signing;
 * the code of the check that the signature failed
 */
async function modelSignCommand(options, environment, host) {
    const folder = (0,external_node_path_.resolve)(environment.workspace, options.folder);
    const path = (0,external_node_path_.resolve)(environment.workspace, options.signature);
    if ((await kindAt(folder)) === 'file') {
        throw new errors/* MiraError */.gx('E_USAGE', `${(0,refusals/* quoted */.TL)(options.folder)} is a file`, {
            hint: 'Sign the folder that holds it: tools disagree about the name of a model that is one file.',
        });
    }
    await requireFolderFor(path, options.signature);
    const ignore = options.ignore.map((given) => (0,model_ignore/* pathInModel */.SL)(folder, given));
    for (const name of ignore) {
        if ((await kindAt((0,external_node_path_.resolve)(folder, name))) === null)
            host.warning(`nothing lies at ${(0,refusals/* quoted */.TL)(name)}, which is ignored`);
    }
    const roots = options.trustedRoot ?? [];
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(roots.map((root) => (0,external_node_path_.resolve)(environment.workspace, root)));
    const { method, certificates } = await methodOf(options, environment, host);
    const inside = (0,model_ignore/* withinModel */.nm)(folder, path);
    const left = inside === null ? ignore : [...ignore, inside];
    const model = await (0,manifest/* hashModel */.ku)(folder, {
        ignore: left,
        signal: environment.signal,
        progress: (progress) => host.info((0,model_progress/* progressLine */.o)(progress)),
    });
    const signature = await signModelStatement((0,oms/* modelStatement */.J)((0,external_node_path_.basename)(folder), model, left), method);
    await confirmModelSignature(signature, method, { trustRoot, certificates });
    await writeSignature(path, signature, options.signature);
    tell(options, model, signature, host);
    host.result(model.root);
    return 0;
}
async function methodOf(options, environment, host) {
    const { key: spec, keyPassphrase: passphrase, certificate, certificateChain } = options;
    if (spec === null) {
        if (certificate !== null || certificateChain.length > 0) {
            throw new errors/* MiraError */.gx('E_USAGE', '--certificate needs the key that it certifies', { hint: 'Pass --key PEM too.' });
        }
        return { method: await (0,keyless/* keylessMethod */.q)(options, environment, host), certificates: [] };
    }
    if (certificate === null && certificateChain.length > 0) {
        throw new errors/* MiraError */.gx('E_USAGE', '--certificate-chain needs --certificate', {
            hint: 'Pass the certificate of the key.',
        });
    }
    const { env, workspace } = environment;
    const key = await (0,signing_key/* loadSigningKey */.fm)((0,signing.keySource)(spec, workspace), env, { passphrase, curves: curves/* MODEL_CURVES */.XM });
    const { witnesses } = await (0,services/* chooseServices */.w)(options, { keyed: true, workspace, now: environment.now() });
    if (certificate === null) {
        if (witnesses.logs.length > 0 && key.publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
            throw new errors/* MiraError */.gx('E_USAGE', 'a log takes keys on P-256 alone', {
                hint: 'Leave --rekor-url away, or use another key.',
            });
        }
        return { method: { kind: 'key', key, witnesses }, certificates: [] };
    }
    if (witnesses.logs.length + witnesses.timestampAuthorities.length > 0) {
        throw new errors/* MiraError */.gx('E_USAGE', 'signatures by certificate are entered into no log and not stamped', {
            hint: 'Leave --rekor-url and --tsa-url away.',
        });
    }
    const certificates = await certificatesOf(options, key, environment);
    return { method: { kind: 'certificate', key, chain: chainOf(certificates) }, certificates };
}
/**
 * The certificate of the key, and those that were given with it.
 *
 * @throws MiraError E_KEY when the certificate is not one of this key, not valid now, or not for signing
 */
async function certificatesOf({ certificate, certificateChain }, key, environment) {
    const read = async (name) => (0,verification_certificate/* parseCertificates */.WW)(await readPem((0,external_node_path_.resolve)(environment.workspace, name), name), name);
    const own = await read(certificate ?? '');
    const [leaf, ...following] = own;
    if (leaf === undefined || !leaf.x509.publicKey.equals(key.publicKey)) {
        throw new errors/* MiraError */.gx('E_KEY', `the certificate ${certificate} is not one of the key that signs`);
    }
    if (!(0,verification_certificate/* isValidAt */.Ub)(leaf, environment.now())) {
        throw new errors/* MiraError */.gx('E_KEY', `the certificate ${certificate} is valid from ${leaf.notBefore.toISOString()} to ${leaf.notAfter.toISOString()}`, {
            hint: 'Sign with a certificate that is valid now.',
        });
    }
    if (!(0,verification_certificate/* maySign */.Rv)(leaf)) {
        throw new errors/* MiraError */.gx('E_KEY', `the certificate ${certificate} is for neither digital signatures nor code signing`);
    }
    return [leaf, ...following, ...(await Promise.all(certificateChain.map(read))).flat()];
}
/** What the bundle holds: a root in it proves nothing, and verifiers bring their own. */
function chainOf([leaf, ...others]) {
    const kept = others.filter((other) => !other.selfSigned && !(0,verification_certificate/* isSame */.Ft)(other, leaf));
    return [leaf, ...kept].map(({ x509 }) => x509.raw);
}
function tell({ folder, signature: path }, model, signature, host) {
    host.info(`Signed ${(0,report_text/* plural */.LS)(model.files.length, 'file')} of ${folder}: ${path}`);
    const signer = (0,keyless/* identityIn */.K)(signature);
    if (signer === null)
        return;
    // it changes with every tag, and other tools compare it as a whole
    host.info(`Signed by ${signer.san}`);
    host.info(`Check it with: model_signing verify ${shellWord(folder)} --signature ${shellWord(path)} --identity ${shellWord(signer.san)} --identity_provider ${signer.issuer}`);
}
async function kindAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return null;
    return found.isFile() ? 'file' : 'other';
}
function shellWord(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
async function requireFolderFor(path, shown) {
    const folder = await (0,promises_.stat)((0,external_node_path_.dirname)(path)).catch(() => null);
    if (folder?.isDirectory() !== true) {
        throw new errors/* MiraError */.gx('E_USAGE', `there is no folder for the signature ${(0,refusals/* quoted */.TL)(shown)}`, {
            hint: 'Make the folder first, or name another file.',
        });
    }
}
async function writeSignature(path, content, shown) {
    try {
        await (0,files/* writeWhole */.f8)(path, content);
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_USAGE', `the signature ${(0,refusals/* quoted */.TL)(shown)} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check the path and its permissions.',
            cause: error,
        });
    }
}
async function readPem(path, shown) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_KEY', `the certificate ${shown} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

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

/***/ 24171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ modelStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99936);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88480);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18237);




/**
 * The statement of a model. Its predicate is closed: nothing of ours can be added without other tools refusing it.
 *
 * @param name informational in the format; the last segment of the model's path
 * @param ignore the paths beside the default exclusions that were left out when hashing
 */
function modelStatement(name, model, ignore = []) {
    return {
        _type: _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(model.root) } }],
        predicateType: _statements_uris_js__WEBPACK_IMPORTED_MODULE_3__/* .MODEL_SIGNATURE_TYPE */ .MT,
        predicate: {
            serialization: {
                method: 'files',
                hash_type: 'sha256',
                allow_symlinks: false,
                ignore_paths: [...new Set([..._manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_EXCLUSIONS */ ._t, ...ignore.map(_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedPath */ ._6)])].sort(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo),
            },
            resources: model.files.map((file) => ({ name: file.name, algorithm: 'sha256', digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(file.digest) })),
        },
    };
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
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72713);
/* harmony import */ var _trusted_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5146);






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
    const times = (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedTimes */ .KF)(bundle, await (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_4__/* .readTimestamps */ .y)(bundle));
    let refusal = null;
    for (const instance of root.instances) {
        try {
            return { times, ...(await verifyByInstance(bundle, instance, root, keys)) };
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
        const verifier = new sigstore.Verifier(trust, (0,_trusted_times_js__WEBPACK_IMPORTED_MODULE_5__/* .thresholdsOf */ .W6)(bundle.signer, instance));
        const { identity: certified } = verifier.verify(comparable(sigstore.toSignedEntity(parsed)));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, identity };
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

/***/ 72713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readTimestamps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The time stamps of a bundle, read as far as anything is read of them: broken bytes are a fault of the time stamp, and not
 * of the signature beside it.
 *
 * @throws MiraError E_LOG
 */
async function readTimestamps({ timestamps }) {
    if (timestamps.length === 0)
        return [];
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    return timestamps.map((der) => {
        try {
            const { signingTime, signerIssuer, signerSerialNumber } = RFC3161Timestamp.parse(Buffer.from(der));
            const seconds = Math.floor(signingTime.getTime() / 1000);
            if (Number.isNaN(seconds))
                throw new TypeError('it states no time');
            return { seconds, authority: `${signerIssuer.toString('hex')}/${signerSerialNumber.toString('hex')}` };
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', 'a time stamp of the bundle cannot be read', {
                hint: 'Was the bundle edited? Fetch it again from where it was published.',
                cause: error,
            });
        }
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
function trustedTimes({ entries }, timestamps) {
    const logged = entries.flatMap(({ integratedTime }) => integratedTime === null ? [] : [{ by: 'log', seconds: integratedTime }]);
    const stamped = timestamps.map(({ seconds }) => ({ by: 'timestamp-authority', seconds }));
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
