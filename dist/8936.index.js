export const id = 8936;
export const ids = [8936];
export const modules = {

/***/ 38936:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var github_client = __webpack_require__(49600);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/github/repository.js
var repository = __webpack_require__(88328);
// EXTERNAL MODULE: ./build/policy/events.js
var events = __webpack_require__(20946);
// EXTERNAL MODULE: ./build/verification/certified-identity.js
var certified_identity = __webpack_require__(11058);
// EXTERNAL MODULE: ./build/verification/model-bundle.js
var model_bundle = __webpack_require__(24804);
// EXTERNAL MODULE: ./build/commands/run/session.js + 1 modules
var session = __webpack_require__(74788);
;// CONCATENATED MODULE: ./build/commands/model/keyless.js










/**
 * Signing with the identity of a GitHub job, under the rules of `mira run`: never on an event that runs code from
 * outside with rights, and a private repository is not named in a public log unless asked to.
 *
 * @throws MiraError E_USAGE outside of a job; E_UNSAFE_TRIGGER, E_NO_OIDC, E_PRIVATE_LOG
 */
async function keylessMethod(options, environment, host) {
    const { env } = environment;
    const context = env['GITHUB_ACTIONS'] === 'true' ? (0,github_context/* readContext */.y)(env) : null;
    if (context === null) {
        throw new errors/* MiraError */.gx('E_USAGE', 'there is nothing to sign with', {
            hint: 'Pass --key PEM. Without a key the identity of a GitHub Actions job signs, and this is none.',
        });
    }
    const decision = (0,events/* decideSigning */.m)({
        trigger: (0,session/* triggerKind */.zZ)(context),
        fork: (0,session/* isFork */.B0)(context),
        option: 'always',
        hasKey: false,
        event: context.event,
    });
    if (!decision.sign) {
        throw new errors/* MiraError */.gx('E_NO_OIDC', `nothing can be signed: ${decision.why}`, {
            hint: 'Sign when the release is made.',
        });
    }
    return (0,signing/* prepareSigning */.v)({ ...options, key: null, keyPassphrase: null }, environment, host, await withPrivacy(context, environment, host));
}
/** Not every event says whether the repository is private; what cannot be found out counts as private. */
async function withPrivacy(context, { env }, host) {
    const token = env['GITHUB_TOKEN'] ?? '';
    if (context.repository.private !== null || token === '')
        return context;
    const client = (0,github_client/* createClient */.U)({
        token,
        apiUrl: context.apiUrl,
        repository: context.repository.fullName,
        log: (message) => host.info(message),
    });
    try {
        const facts = await (0,repository/* getRepository */.T)(client);
        return { ...context, repository: { ...context.repository, private: facts.private } };
    }
    catch {
        return context;
    }
}
/** Whose identity a keyless signature carries, word for word as other tools compare it; `null` for other methods. */
function identityIn(signature) {
    const { method } = (0,model_bundle/* parseModelBundle */.F)(Buffer.from(signature));
    if (method.kind !== 'sigstore' || method.bundle.signer.kind !== 'certificate')
        return null;
    const names = new external_node_crypto_.X509Certificate(method.bundle.signer.der).subjectAltName ?? '';
    const san = /^URI:(.+)$/u.exec(names)?.[1];
    return san === undefined ? null : { san, issuer: certified_identity/* GITHUB_ISSUER */.oX };
}

;// CONCATENATED MODULE: ./build/commands/model/sign.js

















/**
 * `mira model sign`: writes the OpenSSF Model Signing v1.0 signature of a folder, and prints the root that was signed.
 * What can be known before hashing is settled before.
 *
 * @throws MiraError E_USAGE, E_KEY, E_NO_OIDC, E_PRIVATE_LOG, E_UNSAFE_TRIGGER; as `hashModel`; as signing
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
    const method = await methodOf(options, environment, host);
    const inside = (0,model_ignore/* withinModel */.nm)(folder, path);
    const left = inside === null ? ignore : [...ignore, inside];
    const model = await (0,manifest/* hashModel */.ku)(folder, {
        ignore: left,
        signal: environment.signal,
        progress: (progress) => host.info((0,model_progress/* progressLine */.o)(progress)),
    });
    const signature = await signModelStatement((0,oms/* modelStatement */.J)((0,external_node_path_.basename)(folder), model, left), method);
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
        return keylessMethod(options, environment, host);
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
        return { kind: 'key', key, witnesses };
    }
    if (witnesses.logs.length + witnesses.timestampAuthorities.length > 0) {
        throw new errors/* MiraError */.gx('E_USAGE', 'signatures by certificate are entered into no log and not stamped', {
            hint: 'Leave --rekor-url and --tsa-url away.',
        });
    }
    return { kind: 'certificate', key, chain: await chainOf(options, key, environment) };
}
/** @throws MiraError E_KEY when the certificate is not one of this key, not valid now, or not for signing */
async function chainOf({ certificate, certificateChain }, key, environment) {
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
    const others = [...following, ...(await Promise.all(certificateChain.map(read))).flat()];
    // a root in the bundle proves nothing, and verifiers bring their own
    const kept = others.filter((other) => !other.selfSigned && !(0,verification_certificate/* isSame */.Ft)(other, leaf));
    return [leaf, ...kept].map(({ x509 }) => x509.raw);
}
function tell({ folder, signature: path }, model, signature, host) {
    host.info(`Signed ${(0,report_text/* plural */.LS)(model.files.length, 'file')} of ${folder}: ${path}`);
    const signer = identityIn(signature);
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

/***/ 73241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Splits bytes into lines; the memory in use is that of one chunk and one line. */
async function* splitLines(chunks, options) {
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
        let begin = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
            const rest = chunk.subarray(begin, end);
            yield line(begun.length === 0 ? rest : Buffer.concat([...begun, rest]), true);
            begun = [];
            begunBytes = 0;
            number += 1;
            begin = end + 1;
        }
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
        yield line(Buffer.concat(begun), false);
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
 * The lines of a file that is exactly one Zstandard frame. The memory in use does not grow with the file.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE above a limit; E_EVIDENCE for a file that is damaged or cut off, that
 * holds anything after the frame, or whose last line does not end
 */
async function* readZstdLines(path, limits = {}) {
    const refuse = (problem, line) => problem === 'not-utf8'
        ? damaged(path, `line ${line} is not UTF-8`)
        : tooLarge(path, `line ${line} is longer than ${limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc} bytes`);
    for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .splitLines */ .uz)(readZstd(path, limits), {
        refuse,
        maxLineBytes: limits.maxLineBytes ?? _lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE_BYTES */ .Oc,
    })) {
        if (!line.ended)
            throw damaged(path, `line ${line.number}, the last, does not end`);
        yield line.text;
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
