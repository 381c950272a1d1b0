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
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
// EXTERNAL MODULE: ./build/signing/signer.js + 6 modules
var signer = __webpack_require__(25044);
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
    const payload = Buffer.from((0,json/* canonicalJson */.dj)(statement));
    const certificates = method.chain.map((der) => ({ rawBytes: Buffer.from(der).toString('base64') }));
    return (0,bundle_json/* bundleText */.G)({
        payloadType: uris/* PAYLOAD_TYPE */.Uc,
        payload,
        signature: (0,signer/* signWithKey */.Ft)((0,dsse/* preAuthEncoding */.J)(uris/* PAYLOAD_TYPE */.Uc, payload), method.key.privateKey),
        signer: { x509CertificateChain: { certificates } },
        testimony: { entries: [], timestamps: [] },
    });
}

// EXTERNAL MODULE: ./build/verification/certificate.js
var verification_certificate = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/commands/run/files.js
var files = __webpack_require__(35310);
// EXTERNAL MODULE: ./build/commands/run/signing.js + 1 modules
var signing = __webpack_require__(30193);
// EXTERNAL MODULE: ./build/commands/services.js + 1 modules
var services = __webpack_require__(76857);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(94912);
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
        throw error instanceof errors/* MiraError */.gx ? (0,sign/* notKept */.EM)(error) : error;
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


/***/ })

};
