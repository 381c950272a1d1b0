export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 68851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityIn),
/* harmony export */   q: () => (/* binding */ keylessMethod)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49600);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99273);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88328);
/* harmony import */ var _policy_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20946);
/* harmony import */ var _verification_certified_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11058);
/* harmony import */ var _verification_model_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24804);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);
/* harmony import */ var _run_signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30193);










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
    return (0,_run_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .prepareSigning */ .v)({ ...options, key: null, keyPassphrase: null }, environment, host, await withPrivacy(context, environment, host));
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
        else
            await (0,model_signature/* verifyModelSignature */.d)(bundle, requirementOf(method, { trustRoot, certificates }));
    }
    catch (error) {
        throw error instanceof errors/* MiraError */.gx ? (0,sign/* notKept */.EM)(error) : error;
    }
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
    const key = await (0,signing_key/* loadSigningKey */.fm)((0,signing/* keySource */.J)(spec, workspace), env, { passphrase, curves: curves/* MODEL_CURVES */.XM });
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
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   gI: () => (/* binding */ signInto)
/* harmony export */ });
/* unused harmony export envelopeName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25044);
/* harmony import */ var _verification_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67344);
/* harmony import */ var _verification_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27204);
/* harmony import */ var _verification_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55249);
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
