export const id = 3869;
export const ids = [3869];
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

/***/ 39745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadTrustRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _verification_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74245);



/**
 * The trust roots in files, or the shipped copy of the public one where none is named.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function loadTrustRoot(paths) {
    const named = typeof paths === 'string' ? [paths] : (paths ?? []);
    return named.length === 0 ? (0,_verification_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .publicGoodRoot */ .Bo)() : (0,_verification_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTrustRoots */ .Kv)(await Promise.all(named.map(readTrustRoot)));
}
async function readTrustRoot(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_FILE_UNREADABLE', `the trusted root ${path} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
    return (0,_verification_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustRoot */ .k6)(text, path);
}


/***/ }),

/***/ 30839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pI: () => (/* binding */ askAll)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85334);



/** The body of an answer in the form that GitHub's API describes; 200 with anything else in it is E_NETWORK. */
async function ask(github, call, body) {
    return bodyOf(github, call, await github.send(call), body);
}
/** The same for an answer that is already there. */
function bodyOf(github, call, { data }, body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(body, data);
    if (parsed.success)
        return parsed.output;
    const where = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_NETWORK', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: its answer is not what its API describes`, {
        hint: `${where === null ? 'The body' : `The member ${where}`} has another form. Run the job again; if a proxy stands between, look there.`,
    });
}
const PAGE = 100;
/** GitHub itself lists no more than 10,000 releases. */
const MAX_PAGES = 100;
/**
 * All items of a list. Pages are asked for by number: a `Link` header only says that there is another page, and the
 * URLs in it are never used, since the token would go to whatever host they name.
 */
async function askAll(github, call, item) {
    const items = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.send({ ...call, parameters: { ...call.parameters, per_page: PAGE, page } });
        const found = bodyOf(github, call, answer, valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item));
        items.push(...found);
        const more = /\brel="?next\b/u.test(answer.headers['link'] ?? '');
        if (!more && found.length < PAGE)
            return items;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_GITHUB', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: the list has no end`);
}
/** Shapes that several answers share. */
const id = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1));
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();


/***/ }),

/***/ 17418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ getFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30839);



const file = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'), encoding: _ask_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, content: _ask_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const anything = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([file, valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['dir', 'symlink', 'submodule']) })]);
/**
 * The bytes of a file at a branch, tag or commit; `null` where there is no such file. Files above 1 MB, which the API
 * gives no content of, are an error.
 */
async function getFile(github, path, ref) {
    const call = {
        route: `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
        parameters: { ref },
        headers: { accept: 'application/vnd.github+json' },
        expected: [404],
        what: `read ${path} at ${ref}`,
        permission: 'contents: read',
    };
    const answer = await github.send(call);
    if (answer.status === 404)
        return null;
    const found = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(github, call, answer, anything);
    if (!('content' in found))
        return null;
    if (found.encoding === 'base64') {
        const bytes = Buffer.from(found.content, 'base64');
        if (bytes.byteLength === found.size)
            return bytes;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_GITHUB', `${path} at ${ref} (${found.size} bytes) does not come whole from GitHub's API`, {
        hint: 'The contents API gives files up to 1 MB.',
    });
}


/***/ }),

/***/ 85334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports DEFAULT_TIMEOUT, DEFAULT_MAX_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * One HTTP exchange with a time limit and a size limit. Redirects are not followed: the caller decides where its
 * credentials may go. Refused, reset, late and oversized answers are a `MiraError` of the caller's `code`.
 */
async function exchange(url, request, code, what) {
    const timeout = request.timeout ?? DEFAULT_TIMEOUT;
    const fail = (message, options = {}) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx(code, `${what} (${hostOf(url)}): ${message}`, {
            hint: 'This is usually temporary: run the job again. If it is not, check the address and the network.',
            ...options,
        });
    };
    try {
        const response = await fetch(url, {
            method: request.method ?? 'GET',
            headers: { ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: 'manual',
            signal: AbortSignal.timeout(timeout),
        });
        const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
        if (body === null)
            return fail(`the answer is larger than ${request.maxBytes ?? DEFAULT_MAX_BYTES} bytes`);
        return { status: response.status, headers: response.headers, body };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx)
            throw error;
        if (error instanceof Error && error.name === 'TimeoutError') {
            return fail(`no answer within ${timeout / 1000} s`, { cause: error });
        }
        const cause = error instanceof Error && error.cause !== undefined ? `: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)}` : '';
        return fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause}`, { cause: error });
    }
}
async function readCapped(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Whether an exchange failed because its time was over. */
function isLate(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx && error.cause instanceof Error && error.cause.name === 'TimeoutError';
}
/** The host of a URL, for messages: paths and queries may carry credentials. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'not a URL';
}
/** Whether plain http may be used: on this machine alone. */
function isLoopback(url) {
    return ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
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

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const MAX_BYTES = 1024 * 1024;
/**
 * Reads one YAML 1.2 document of plain data: warnings (unknown tags among them), keys that are not strings and more
 * than 100 uses of aliases are errors.
 *
 * @throws MiraError E_CONFIG_SYNTAX with its place
 */
function parseYaml(text, file) {
    if (text.length > MAX_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the file is larger than 1 MiB', { at: { file } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', merge: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? problem.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', message, { at: at(problem.pos[0]), hint: HINT });
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && typeof pair.key.value === 'string')
                return;
            const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? start(pair.key) : null;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'a key is not a string; put it in quotes', { at: at(offset ?? 0) });
        },
    });
    return {
        value: toData(document, file),
        place: (path, part = 'value') => {
            const offset = offsetOf(document, path, part);
            // an empty file has no node, and begins all the same
            return offset === null ? { file, line: 1, column: 1 } : at(offset);
        },
    };
}
const HINT = 'The file is YAML: see https://yaml.org/spec/1.2.2/ and the example in the README.';
function toData(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the aliases cannot be resolved, or there are too many', {
            at: { file },
            cause: error,
        });
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? start(node) : null;
    for (const [depth, step] of path.entries()) {
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                break;
            if (depth === path.length - 1 && part === 'key' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                return start(pair.key);
            next = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            next = node.items[step];
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
        offset = start(next);
    }
    return offset;
}
function start(node) {
    return node.range?.[0] ?? null;
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ schemaError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);


/** The first thing that is wrong with a YAML file, where it stands, with the key that was probably meant. */
function schemaError(issues, yaml, { nameOf, keysAt }) {
    const issue = deepest(issues);
    const path = pathOf(issue);
    const key = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = keysAt(parent);
        const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
            at: yaml.place(path, 'key'),
            hint: `Keys here: ${known.join(', ')}`,
        });
    }
    if (issue.type === 'strict_object' && issue.received === 'undefined') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
    }
    const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}
/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(issues, prefix = []) {
    let best = null;
    for (const issue of issues) {
        const path = [...prefix, ...(issue.path ?? [])];
        const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
        if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0))
            best = here;
    }
    if (best === null)
        throw new RangeError('issues must not be empty');
    return best;
}
function withPath(issue, path) {
    const [first, ...rest] = path;
    return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}
function sentence(issue) {
    if (issue.message.startsWith('must ')) {
        return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
    }
    if (issue.expected === null)
        return `is not allowed: ${issue.received}`;
    return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}
function pathText(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lk: () => (/* binding */ tableSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Foreign text in Markdown, terminals and sentences. */
/** `codeSpan` for the cell of a table, which any bare `|` would end. */
function tableSpan(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * Foreign text as a Markdown code span, the only form in which GitHub resolves neither mentions nor links nor HTML:
 * a fence of back-ticks longer than any run inside, control and format characters written out.
 */
function codeSpan(text) {
    const visible = plainText(text);
    if (visible.trim() === '')
        return visible === '' ? '*empty*' : `\`${visible}\` *(blank)*`;
    const longest = Math.max(0, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${visible}${pad}${fence}`;
}
/** Foreign lines as a Markdown code block, with a fence longer than any run of back-ticks inside. */
function codeBlock(text, language = 'text') {
    const lines = text.split('\n').map((line) => plainText(line));
    const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** Foreign text with control, format, line-breaking and unpaired characters written as `\u{…}`: one inert line. */
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        if (character === '\n')
            return '⏎';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const SHOWN = 80;
/** A JSON value as one short line; long text is cut where a character ends. */
function shortText(value, length = SHOWN) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.length <= length)
        return text;
    // never between the two halves of a surrogate pair
    const end = /[\ud800-\udbff]$/u.test(text.slice(0, length)) ? length - 1 : length;
    return `${text.slice(0, end)}…`;
}
/** `1 claim`, `2 claims`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: 1,266. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** The first characters of a digest, enough to recognise it. */
function shortDigest(digest) {
    return `${digest.replace(/^sha256:/u, '').slice(0, 12)}…`;
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

/***/ 54631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   T: () => (/* binding */ attestationDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);

/** The bytes that a DSSE signature covers (secure-systems-lab/dsse, protocol.md, "PAE"). */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.byteLength} ${payloadType} ${payload.byteLength} `), payload]);
}
/** The digest by which one attestation names another: SHA-256 of its pre-authentication encoding (contracts.md §1). */
function attestationDigest(payloadType, payload) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(preAuthEncoding(payloadType, payload));
}


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ loadVerificationKey),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qq: () => (/* binding */ parseVerificationKey),
/* harmony export */   fm: () => (/* binding */ loadSigningKey)
/* harmony export */ });
/* unused harmony export parseSigningKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _curves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39714);





/** Keys of the attestations: P-256, unless a caller says what else it can use. */
const CURVES = [_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .P256 */ .Qj];
/**
 * Reads the private key that `spec` names: a path, or `env:NAME` for a variable that holds the PEM itself.
 *
 * @throws MiraError E_KEY, which never quotes the key; E_USAGE for a passphrase that is not in a variable
 */
async function loadSigningKey(spec, env, { passphrase = null, curves = CURVES } = {}) {
    const opener = passphrase === null ? null : passphraseIn(passphrase, env);
    const pem = variableOf(spec) === null ? await readPem(spec) : (env[variableOf(spec) ?? ''] ?? '');
    if (pem.trim() === '')
        throw notSet(`the signing key ${spec}`);
    return parseSigningKey(pem, spec, curves, opener);
}
/** The variable that `env:NAME` speaks of; `null` for anything else. */
function variableOf(spec) {
    return spec.startsWith('env:') ? spec.slice('env:'.length) : null;
}
/** A passphrase is taken from a variable alone: arguments and inputs stand in process lists and logs. */
function passphraseIn(spec, env) {
    const name = variableOf(spec);
    if (name === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_USAGE', 'the passphrase of the key is not given as env:NAME', {
            hint: 'Pass the secret to the step under `env`, and name the variable: `key-passphrase: env:NAME`.',
        });
    }
    const value = env[name] ?? '';
    if (value === '')
        throw notSet(`the passphrase ${spec}`);
    return value;
}
function notSet(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `${what} is not set`, { hint: 'Pass the secret to the step under `env`.' });
}
/** @throws MiraError E_KEY */
async function loadVerificationKey(path, curves = CURVES) {
    return parseVerificationKey(await readPem(path), path, curves);
}
/** A private key as PEM: PKCS#8 (encrypted with the passphrase, or plain) or SEC1; `name` is what messages call it. */
function parseSigningKey(pem, name, curves = CURVES, passphrase = null) {
    if (/^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/mu.test(pem)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted in a way that only cosign reads`, {
            hint: 'Make the key with openssl, and import it into cosign: cosign import-key-pair --key mira.key.',
        });
    }
    const encrypted = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
    if (encrypted && passphrase === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted`, {
            hint: 'Name the variable that holds its passphrase: `key-passphrase: env:NAME`.',
        });
    }
    try {
        const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(encrypted ? { key: pem, passphrase: passphrase ?? '' } : pem);
        return { privateKey, ...describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey), name, curves) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx)
            throw error;
        if (!encrypted)
            throw unusable('signing', name, 'a private key');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} cannot be opened with the passphrase that was given`, {
            hint: 'Is it the passphrase of this key?',
        });
    }
}
/** A public key as PEM (SubjectPublicKeyInfo). */
function parseVerificationKey(pem, name, curves = CURVES) {
    if (!/^-----BEGIN PUBLIC KEY-----/mu.test(pem))
        throw unusable('verification', name, 'a public key');
    try {
        return describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), name, curves);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx ? error : unusable('verification', name, 'a public key');
    }
}
function describe(publicKey, name, curves) {
    const curve = (0,_curves_js__WEBPACK_IMPORTED_MODULE_4__/* .curveOf */ .Fi)(publicKey);
    if (curve === null || !curves.includes(curve)) {
        const allowed = curves.map((known) => known.name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${name} is not an ECDSA key on ${allowed}`, { hint: MAKE_ONE });
    }
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return {
        publicKey,
        pem,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(der),
        hint: Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(der), 'hex').toString('base64'),
        pemHint: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(pem),
    };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the key ${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}
const MAKE_ONE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out mira.key';
function unusable(purpose, name, what) {
    // no cause: the library's message could quote the key
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the ${purpose} key ${name} is not ${what} in PEM form`, { hint: MAKE_ONE });
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
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


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
    const maxBytes = limits.maxBytes ?? MAX_BYTES;
    const size = await requireSingleFrame(path);
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

/***/ 67344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   up: () => (/* binding */ assertBundleSize)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54631);




const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const base64 = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1));
const integer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^\d{1,18}$/u, 'must be a decimal integer'));
const entry = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    // the protobuf JSON mapping leaves zeros out
    logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(integer, '0'),
    logId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ keyId: base64 }),
    kindVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    integratedTime: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(integer, '0'),
    inclusionPromise: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ signedEntryTimestamp: base64 })),
    inclusionProof: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(integer, '0'),
        rootHash: base64,
        treeSize: integer,
        hashes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(base64), []),
        checkpoint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ envelope: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    }),
    canonicalizedBody: base64,
});
const witnesses = {
    tlogEntries: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_LOG_ENTRIES)), []),
    timestampVerificationData: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rfc3161Timestamps: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ signedTimestamp: base64 })), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_LOG_ENTRIES))),
    })),
};
/** Sigstore bundle v0.3 with a DSSE envelope (sigstore/protobuf-specs, `sigstore_bundle.proto`), unknown members refused. */
const bundle = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(MEDIA_TYPE),
    verificationMaterial: valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ certificate: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rawBytes: base64 }), ...witnesses }),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ publicKey: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)) }), ...witnesses }),
    ]),
    dsseEnvelope: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        payload: base64,
        payloadType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sig: base64, keyid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })]),
    }),
});
/** @throws MiraError E_SIZE */
function assertBundleSize(bytes) {
    if (bytes <= MAX_BUNDLE_BYTES)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIZE', `the bundle is larger than ${MAX_BUNDLE_BYTES} bytes`, {
        hint: 'An evaluation is some kilobytes; samples lie in a file of their own.',
    });
}
/**
 * The form of a bundle, and no more: exactly one signature, and one leaf certificate or the name of a key.
 *
 * @throws MiraError E_SIZE, E_BUNDLE
 */
function parseBundle(bytes) {
    assertBundleSize(bytes.byteLength);
    const json = readJson(bytes);
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(bundle, json);
    if (!result.success) {
        const [issue] = result.issues;
        throw refused(`${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'bundle'}: ${issue.message}`);
    }
    const { verificationMaterial: material, dsseEnvelope } = result.output;
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    return {
        json,
        bytes: bytes.byteLength,
        payloadType: dsseEnvelope.payloadType,
        payload,
        signature: Buffer.from(dsseEnvelope.signatures[0].sig, 'base64'),
        signer: 'certificate' in material
            ? { kind: 'certificate', der: Buffer.from(material.certificate.rawBytes, 'base64') }
            : { kind: 'key', hint: material.publicKey.hint },
        entries: material.tlogEntries.map((logged) => entryOf(logged)),
        timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => Buffer.from(signedTimestamp, 'base64')),
        digest: (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationDigest */ .T)(dsseEnvelope.payloadType, payload),
    };
}
function entryOf(logged) {
    const { logIndex, integratedTime, inclusionPromise, inclusionProof } = logged;
    const { checkpoint, ...proof } = inclusionProof;
    const promised = inclusionPromise !== undefined;
    return {
        logIndex,
        logId: logged.logId.keyId,
        log: /^[^ \n]*/u.exec(checkpoint.envelope)?.[0] ?? '',
        integratedTime: !promised || integratedTime === '0' ? null : Number(integratedTime),
        statedTime: integratedTime,
        promised,
        body: Buffer.from(logged.canonicalizedBody, 'base64'),
        proof: {
            logIndex: proof.logIndex,
            treeSize: proof.treeSize,
            rootHash: proof.rootHash,
            checkpoint: checkpoint.envelope,
        },
    };
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_BUNDLE', `not a Sigstore bundle that is accepted here: ${why}`, {
        hint: 'A bundle v0.3 with one DSSE signature is expected; was the file cut off or edited?',
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
    }),
});
/**
 * The form of a model signature, and no more.
 *
 * @throws MiraError E_SIZE, E_BUNDLE; E_LOG for a keyless one without a log entry
 */
function parseModelBundle(bytes) {
    (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBundleSize */ .up)(bytes.byteLength);
    const json = readJson(bytes);
    const { certificate, publicKey, tlogEntries } = parsed(shape, json).verificationMaterial;
    if (certificate !== undefined)
        return keyless(bytes);
    if (publicKey === undefined) {
        const { verificationMaterial, dsseEnvelope } = parsed(certificateBundle, json);
        const chain = verificationMaterial.x509CertificateChain.certificates.map(({ rawBytes }) => Buffer.from(rawBytes, 'base64'));
        return { ...contentOf(dsseEnvelope), bytes: bytes.byteLength, method: { kind: 'certificate', chain } };
    }
    if (tlogEntries.length > 0)
        return loggedKey(bytes);
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
    if (bundle.entries.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_LOG', 'it is signed with a short-lived certificate, and no log entry says when', {
            hint: 'Sigstore of private repositories on GitHub writes no log entries; sign with a key or the public instance.',
        });
    }
    return { ...shared(bundle), method: { kind: 'sigstore', bundle } };
}
function loggedKey(bytes) {
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


/***/ }),

/***/ 74245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ publicGoodRoot),
/* harmony export */   Gk: () => (/* binding */ trustRootWarnings),
/* harmony export */   Kv: () => (/* binding */ joinTrustRoots),
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
/** Sigstore starts a new log shard about once a year, and announces it months before. */
const OLD_DAYS = 270;
/** What a user should know of a root before relying on it, in sentences. */
function trustRootWarnings({ name, takenOn, passedOver }, now) {
    const warnings = passedOver.map((what) => `${name} names ${what}, which this version cannot use: it is left out`);
    const days = takenOn === null ? 0 : Math.floor((now.getTime() - takenOn.getTime()) / DAY);
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


/***/ })

};
