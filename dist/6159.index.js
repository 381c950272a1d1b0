export const id = 6159;
export const ids = [6159];
export const modules = {

/***/ 76159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelVerifyCommand: () => (/* binding */ modelVerifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/ignore.js
var model_ignore = __webpack_require__(28022);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/model/hash-files.js + 1 modules
var hash_files = __webpack_require__(30872);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
;// CONCATENATED MODULE: ./build/model/oms-statement.js







/** @throws MiraError E_STATEMENT when the payload is no in-toto Statement v1 */
function parseModelPayload(payload) {
    let json;
    try {
        json = (0,build_json/* parseJsonBytes */.dQ)(payload);
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_STATEMENT', `the payload is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const type = (0,build_json/* isObject */.Gv)(json) ? json['_type'] : null;
    if (type === uris/* STATEMENT_TYPE */.zG)
        return json;
    throw new errors/* MiraError */.gx('E_STATEMENT', `the payload is ${JSON.stringify(type ?? null)}, not ${uris/* STATEMENT_TYPE */.zG}`);
}
/** @throws MiraError E_PREDICATE_TYPE */
function modelPredicateType(json) {
    const type = (0,build_json/* isObject */.Gv)(json) ? json['predicateType'] : null;
    if (type === uris/* MODEL_SIGNATURE_TYPE */.MT || type === uris/* MODEL_DIGESTS_TYPE */.R4)
        return type;
    throw new errors/* MiraError */.gx('E_PREDICATE_TYPE', `the statement is of type ${JSON.stringify(type ?? null)}, not ${uris/* MODEL_SIGNATURE_TYPE */.MT}`, { hint: 'This verifies signatures of models; evaluations and gates are for mira verify.' });
}
const hex = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'));
const subject = dist/* object */.Ikc({ name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)), digest: dist/* object */.Ikc({ sha256: hex }) });
/** Predicate and serialization are closed, descriptors are open (OMS v1.0, `schemas/v1.0`). */
const signature = dist/* object */.Ikc({
    subject: dist/* pipe */.FsL(dist/* array */.YOg(subject), dist/* length */.Bw9(1, 'must have exactly one subject')),
    predicate: dist/* strictObject */.rej({
        serialization: dist/* strictObject */.rej({
            method: dist/* string */.YjP(),
            hash_type: dist/* string */.YjP(),
            allow_symlinks: dist/* boolean */.zMY(),
            shard_size: dist/* optional */.lqM(dist/* number */.aig()),
            ignore_paths: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        }),
        resources: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), algorithm: dist/* string */.YjP(), digest: dist/* string */.YjP() })), dist/* minLength */.BpQ(1, 'names no file')),
    }),
});
const digests = dist/* object */.Ikc({ subject: dist/* pipe */.FsL(dist/* array */.YOg(subject), dist/* minLength */.BpQ(1, 'names no file')) });
/**
 * The model that a statement speaks of. The files may stand in any order (model_signing sorts by path component, the
 * specification by the bytes of the whole name), but the root has to be that of the order in which they stand.
 *
 * @throws MiraError E_SCHEMA, also for what is allowed but not read here: shards, and hashes other than SHA-256
 */
function parseSignedModel(json) {
    const type = modelPredicateType(json);
    return type === uris/* MODEL_DIGESTS_TYPE */.R4 ? parseDigests(json) : parseSignature(json);
}
function parseSignature(json) {
    const { subject: subjects, predicate } = parsed(signature, json);
    const { method, hash_type: hash, ignore_paths: ignorePaths } = predicate.serialization;
    if (method !== 'files' || hash !== 'sha256') {
        throw refused(`it was made with method ${(0,refusals/* quoted */.TL)(method)} and hash ${(0,refusals/* quoted */.TL)(hash)}; only files and sha256 are read`, {
            hint: 'Shards and other hashes are optional in the specification, and tools disagree about them. Sign again with the defaults.',
        });
    }
    const files = predicate.resources.map(({ name, algorithm, digest }) => {
        if (algorithm !== 'sha256')
            throw refused(`${(0,refusals/* quoted */.TL)(name)} was hashed with ${(0,refusals/* quoted */.TL)(algorithm)}, not with sha256`);
        if (!dist.is(hex, digest))
            throw refused(`the digest of ${(0,refusals/* quoted */.TL)(name)} is not 64 hexadecimal digits`);
        return { name, digest: `sha256:${digest}` };
    });
    requireNames(files);
    const root = (0,build_digest/* sha256 */.sc)((0,digests_file/* digestsFile */.O)(files));
    const named = `sha256:${subjects[0]?.digest.sha256 ?? ''}`;
    if (root !== named)
        throw refused(`its subject is ${named}, and the files that it lists make ${root}`);
    return { predicateType: uris/* MODEL_SIGNATURE_TYPE */.MT, name: subjects[0]?.name ?? null, root, files, ignorePaths };
}
function parseDigests(json) {
    const files = parsed(digests, json).subject.map(({ name, digest }) => ({ name, digest: `sha256:${digest.sha256}` }));
    requireNames(files);
    return { predicateType: uris/* MODEL_DIGESTS_TYPE */.R4, name: null, root: null, files, ignorePaths: [] };
}
/** Whether a name stays within the model and is written one way: relative, no empty part, no `.` and `..`. */
function isModelPath(name) {
    const parts = name.split('/');
    return !name.includes('\0') && name.isWellFormed() && !parts.some((part) => ['', '.', '..'].includes(part));
}
function requireNames(files) {
    const seen = new Set();
    for (const { name } of files) {
        if (seen.has(name))
            throw refused(`it lists ${(0,refusals/* quoted */.TL)(name)} twice`);
        seen.add(name);
        const alone = name === '.' && files.length === 1;
        if (!alone && !isModelPath(name))
            throw refused(`it lists ${(0,refusals/* quoted */.TL)(name)}, which is no path within a model`);
    }
}
function parsed(schema, json) {
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw refused(`${dist/* getDotPath */.BuJ(issue) ?? 'statement'}: ${issue.message}`);
}
function refused(why, options = {}) {
    return new errors/* MiraError */.gx('E_SCHEMA', `the model signature does not have its form: ${why}`, options);
}

// EXTERNAL MODULE: ./build/model/walk.js
var walk = __webpack_require__(18237);
;// CONCATENATED MODULE: ./build/model/oms-compare.js










/**
 * Hashes the signed files and looks for others. Every signed file is checked, whatever is ignored.
 *
 * @throws MiraError E_SUBJECT when the signature is one of a single file and this is a folder, or the reverse, and when
 * the signer left out weights that are there; what `walkFiles` and `hashFile` refuse
 */
async function compareModel(path, signed, options) {
    const model = (0,external_node_path_.resolve)(path);
    if ((await (0,walk/* kindOf */.I)(model)) === 'file')
        return compareFile(model, signed, options);
    if (signed.files[0]?.name === '.')
        throw oneFile(path);
    const present = [];
    const missing = [];
    const folders = new Map([['', true]]);
    for (const { name } of signed.files) {
        const there = (await hasFolder(model, name, folders)) && (await (0,walk/* kindOf */.I)((0,external_node_path_.join)(model, name))) === 'file';
        const file = (0,external_node_path_.join)(model, name);
        if (there)
            present.push({ name, path: file, shown: file });
        else
            missing.push(name);
    }
    const { extra, leftOut } = options.ignoreUnsigned
        ? { extra: [], leftOut: [] }
        : await unsignedFiles(model, signed, options.ignore);
    return {
        extra,
        missing: missing.sort(build_digest/* compareBytes */.Xo),
        changed: await changedFiles(present, signed, options),
        leftOut,
    };
}
/** Whether the folders above a file are folders; a symbolic link among them is refused. */
async function hasFolder(model, name, known) {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    const before = known.get(folder);
    if (before !== undefined)
        return before;
    const is = (await hasFolder(model, folder, known)) && (await (0,walk/* kindOf */.I)((0,external_node_path_.join)(model, folder))) === 'folder';
    known.set(folder, is);
    return is;
}
/** A model that is one file: model_signing calls it `.`, the specification by its name. */
async function compareFile(path, signed, options) {
    const [file, second] = signed.files;
    if (file === undefined || second !== undefined || !['.', (0,external_node_path_.basename)(path)].includes(file.name)) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `${(0,refusals/* quoted */.TL)(path)} is a file, and the signature is not one of this file alone`, {
            hint: 'Name the folder of the model.',
        });
    }
    const found = [{ name: file.name, path, shown: path }];
    return { extra: [], missing: [], leftOut: [], changed: await changedFiles(found, signed, options) };
}
async function changedFiles(present, signed, { signal, progress }) {
    const digests = new Map(signed.files.map(({ name, digest }) => [name, digest]));
    const read = await (0,hash_files/* hashAll */.g)(present, {
        inspect: null,
        ...(signal === undefined ? {} : { signal }),
        ...(progress === undefined ? {} : { progress }),
    });
    const changed = present.flatMap(({ name }, index) => {
        const known = digests.get(name);
        const found = read[index]?.digest;
        if (known === undefined || found === undefined)
            throw new Error(`nobody read ${(0,refusals/* quoted */.TL)(name)}`);
        return known === found ? [] : [{ name, signed: known, found }];
    });
    return changed.sort((a, b) => (0,build_digest/* compareBytes */.Xo)(a.name, b.name));
}
async function unsignedFiles(model, signed, ignore) {
    const names = new Set(signed.files.map(({ name }) => name));
    const accepted = [...manifest/* DEFAULT_EXCLUSIONS */._t, ...ignore.map(walk/* normalisedPath */._6)];
    const bySigner = ignoredBySigner(signed);
    const found = await (0,walk/* walkFiles */.Fv)(model, { exclude: [...accepted, ...bySigner] });
    const leftOut = new Set();
    for (const path of bySigner) {
        for (const name of await namesBelow(model, path)) {
            if (!names.has(name) && !(0,model_ignore/* isBelow */.Yw)(name, accepted))
                leftOut.add(name);
        }
    }
    const weights = [...leftOut].sort(build_digest/* compareBytes */.Xo).find((name) => (0,model_ignore/* isWeights */.kO)(name));
    if (weights !== undefined) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `${(0,refusals/* quoted */.TL)(weights)} is there, and the signer left it out: it is not signed`, {
            hint: 'A signature of a model that leaves out weights proves nothing about them. If you know this file, say so with --ignore.',
        });
    }
    return {
        extra: found.map(({ name }) => name).filter((name) => !names.has(name)),
        leftOut: [...leftOut].sort(build_digest/* compareBytes */.Xo),
    };
}
/** What the signer left out, as far as it lies in the model; what points elsewhere matches nothing. */
function ignoredBySigner({ ignorePaths }) {
    const paths = ignorePaths.filter((path) => !path.startsWith('/')).map(walk/* normalisedPath */._6);
    if (paths.includes('')) {
        throw new errors/* MiraError */.gx('E_SUBJECT', 'the signer left out the whole model: whatever lies there would be accepted');
    }
    return paths.filter((path) => isModelPath(path));
}
/** Everything at and below a path that is no folder, links too; nothing is followed. */
async function namesBelow(model, path) {
    const top = await (0,promises_.lstat)((0,external_node_path_.join)(model, path)).catch(() => null);
    if (top === null)
        return [];
    if (!top.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(model, path), { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(model, (0,external_node_path_.join)(entry.parentPath, entry.name)));
}
function oneFile(path) {
    return new errors/* MiraError */.gx('E_SUBJECT', `the signature is one of a single file, and ${(0,refusals/* quoted */.TL)(path)} is a folder`, {
        hint: 'Name the file.',
    });
}

// EXTERNAL MODULE: ./build/model/progress.js
var model_progress = __webpack_require__(66743);
// EXTERNAL MODULE: ./build/signing/curves.js
var curves = __webpack_require__(39714);
// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/verification/bundle.js
var verification_bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/certificate.js
var certificate = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/describe.js
var describe = __webpack_require__(54785);
// EXTERNAL MODULE: ./build/verification/model-bundle.js
var model_bundle = __webpack_require__(24804);
// EXTERNAL MODULE: ./build/verification/model-signature.js + 2 modules
var model_signature = __webpack_require__(76209);
// EXTERNAL MODULE: ./build/verification/requirement.js
var verification_requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var statement = __webpack_require__(48347);
// EXTERNAL MODULE: ./build/verification/trusted-times.js
var trusted_times = __webpack_require__(5146);
;// CONCATENATED MODULE: ./build/verification/model.js












/** The checks of a model, in the order in which they are made. */
const MODEL_CHECKS = [
    'size',
    'bundle',
    'signature',
    'log',
    'identity',
    'payload-type',
    'statement',
    'predicate-type',
    'schema',
    'subject',
];
/** Verifies the signature of a model, every check by name (OMS v1.0 §8). Never throws. */
async function verifyModel(bytes, request) {
    const checks = new verification_checks/* Checks */.sR();
    let signer = null;
    let signed = null;
    let difference = null;
    const verified = await checks.sequence(async () => {
        await checks.make('size', () => (0,verification_bundle/* assertBundleSize */.up)(bytes.byteLength));
        const bundle = await checks.make('bundle', () => (0,model_bundle/* parseModelBundle */.F)(bytes), describeSize);
        const signature = await verifySigner(bundle, request.requirement, checks);
        ({ signer } = signature);
        signed = await readStatement(bundle, signature, checks);
        const model = signed;
        await checks.make('subject', async () => {
            difference = await request.compare(model);
            assertSameModel(difference);
        }, () => `${(0,report_text/* plural */.LS)(model.files.length, 'file')}${model.root === null ? '' : `, ${model.root}`}`);
        return true;
    });
    const made = new Map(checks.list().map((check) => [check.name, check]));
    return {
        verified: verified === true,
        checks: MODEL_CHECKS.flatMap((name) => made.get(name) ?? []),
        signed,
        signer,
        difference,
    };
}
function describeSize({ bytes }) {
    return `one signature, ${bytes < 1000 ? `${bytes} bytes` : `${(0,report_text/* formatCount */.B4)(Math.round(bytes / 1000))} kB`}`;
}
async function verifySigner(bundle, requirement, checks) {
    const signature = await checks.make('signature', () => (0,model_signature/* verifyModelSignature */.d)(bundle, requirement), ({ algorithm, encoding }) => (encoding === 'legacy' ? `${algorithm}, as model_signing 0.2 signed` : algorithm));
    const logged = bundle.method.kind === 'certificate' ? null : bundle.method.bundle;
    const { signer, times } = signature;
    const testimony = logged === null ? null : (0,describe/* describeTestimony */.yT)(logged, times);
    if (logged === null || testimony === null)
        checks.skip('log', 'entered into no log: nobody vouches for when it was signed');
    else
        await checks.make('log', () => (0,trusted_times/* assertTestimony */.Nl)(logged.entries, times, false), () => testimony);
    await checks.make('identity', () => {
        if (requirement.kind !== 'sigstore')
            return;
        if (signer.kind !== 'certificate')
            throw new errors/* MiraError */.gx('E_SIGNER', 'no certificate says who signed');
        (0,verification_requirement/* assertIdentity */.D7)(signer, requirement.identity);
    }, () => signerText(signer));
    return signature;
}
/** A signer as people read it. */
function signerText(signer) {
    return signer.kind === 'x509' ? signer.path.join(' ← ') : (0,describe/* describeIdentity */.Cl)(signer);
}
async function readStatement({ payload, payloadType }, { encoding }, checks) {
    await checks.make('payload-type', () => (0,statement/* assertPayloadType */.DA)(payloadType), () => payloadType);
    const json = await checks.make('statement', () => parseModelPayload(payload), () => 'in-toto Statement v1');
    await checks.make('predicate-type', () => {
        const type = modelPredicateType(json);
        // the broken encoding does not bind the payload as well as the right one: only where it has to be
        if (encoding === 'legacy' && type !== uris/* MODEL_DIGESTS_TYPE */.R4) {
            throw new errors/* MiraError */.gx('E_SIGNATURE', 'it is signed as model_signing 0.2 did, and states what came later');
        }
        return type;
    }, String);
    return checks.make('schema', () => parseSignedModel(json));
}
function assertSameModel({ extra, missing, changed }) {
    const counts = [
        [changed.length, 'changed'],
        [missing.length, 'missing'],
        [extra.length, 'not signed'],
    ];
    const found = counts.filter(([count]) => count > 0);
    if (found.length === 0)
        return;
    const why = found.map(([count, what]) => `${(0,report_text/* plural */.LS)(count, 'file')} ${what}`).join(', ');
    throw new errors/* MiraError */.gx('E_SUBJECT', `this is not the model that was signed: ${why}`, {
        hint: missing.length + changed.length === 0
            ? 'Remove them, or tolerate them: --ignore PATH, --ignore-unsigned-files.'
            : 'Fetch the model again from where it was published.',
    });
}

;// CONCATENATED MODULE: ./build/verification/model-text.js



/** The verification of a model for people and for machines. */
const LINES = [
    ['bundle', ['size', 'bundle']],
    ['signature', ['signature']],
    ['log', ['log']],
    ['identity', ['identity']],
    ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
    ['model', ['subject']],
];
const SHOWN = 50;
/** One line per group of checks, the difference file by file, and one on what it means. */
function modelText(report, about) {
    const byName = new Map(report.checks.map((check) => [check.name, check]));
    const lines = LINES.map(([label, names]) => {
        const [mark, text] = groupOf(names.flatMap((name) => byName.get(name) ?? []));
        return `  ${mark} ${label.padEnd(13)} ${(0,report_text/* plainText */.wh)(text)}`.trimEnd();
    });
    return [...lines, ...differenceLines(report), ...conclusion(report, about)].join('\n');
}
function groupOf(checks) {
    const failed = checks.find(({ status }) => status === 'failed');
    if (failed !== undefined)
        return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
    const skipped = checks.find(({ status }) => status === 'skipped');
    if (skipped !== undefined)
        return ['–', skipped.detail ?? 'not checked'];
    const type = checks.find(({ name }) => name === 'predicate-type');
    return ['✓', (type ?? checks.at(-1))?.detail ?? ''];
}
function differenceLines({ difference }) {
    if (difference === null)
        return [];
    const { extra, missing, changed } = difference;
    return [
        ...listed(changed, ({ name, signed, found }) => `~ ${name} (signed ${model_text_short(signed)}, found ${model_text_short(found)})`),
        ...listed(missing, (name) => `- ${name}`),
        ...listed(extra, (name) => `+ ${name}`),
    ];
}
function listed(items, line) {
    const lines = items.slice(0, SHOWN).map((item) => `    ${(0,report_text/* plainText */.wh)(line(item))}`);
    return items.length > SHOWN ? [...lines, `    … and ${(0,report_text/* formatCount */.B4)(items.length - SHOWN)} more`] : lines;
}
function model_text_short(digest) {
    return `${(0,build_digest/* hexOf */.ZD)(digest).slice(0, 12)}…`;
}
function conclusion(report, { ignoredUnsigned }) {
    const { signer, signed, difference, checks } = report;
    if (!report.verified || signer === null || signed === null) {
        const failed = checks.find(({ status }) => status === 'failed');
        return [
            ...(failed === undefined || failed.hint === null ? [] : [`    ${(0,report_text/* plainText */.wh)(failed.hint)}`]),
            `Not verified: the check "${failed?.name === 'subject' ? 'model' : (failed?.name ?? 'size')}" failed.`,
        ];
    }
    const open = [
        ...(ignoredUnsigned ? ['files that are not signed (--ignore-unsigned-files)'] : []),
        ...(difference === null || difference.leftOut.length === 0
            ? []
            : [`${(0,report_text/* plural */.LS)(difference.leftOut.length, 'file')} that the signer left out (${named(difference.leftOut)})`]),
        ...(signer.kind === 'x509' ? [`whether the certificate was still valid or revoked when it signed`] : []),
    ];
    return [
        `Verified: ${(0,report_text/* plainText */.wh)(signerText(signer))} signed ${signed.files.length === 1 ? 'this file' : `these ${(0,report_text/* formatCount */.B4)(signed.files.length)} files`}.`,
        ...(signer.kind === 'certificate'
            ? [`    exactly: --identity ${(0,report_text/* plainText */.wh)(signer.san)} --issuer ${(0,report_text/* plainText */.wh)(signer.issuer ?? '')}`]
            : []),
        ...(open.length === 0 ? [] : [`Not checked: ${(0,report_text/* plainText */.wh)(open.join('; '))}.`]),
    ];
}
const NAMED = 5;
function named(names) {
    return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}, …` : names.join(', ');
}
/** `{"verified","checks","model","signer","difference"}` on one line. */
function modelJson({ verified, checks, signed, signer, difference }) {
    return JSON.stringify({
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        model: signed === null ? null : { name: signed.name, root: signed.root, files: signed.files.length },
        signer,
        difference,
    });
}

// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/commands/required-identity.js
var required_identity = __webpack_require__(55237);
;// CONCATENATED MODULE: ./build/commands/model/verify.js

















const VERIFIED = 0;
const NOT_VERIFIED = 30;
/**
 * `mira model verify`: who signed, and whether this is the model that was signed. Uses no network.
 *
 * @throws MiraError E_USAGE, E_KEY, E_TRUST_ROOT, E_MODEL_MISSING, E_FILE_UNREADABLE for what was asked; E_CANCELLED
 */
async function modelVerifyCommand(options, environment, host) {
    const { workspace, signal } = environment;
    const model = (0,external_node_path_.resolve)(workspace, options.model);
    const path = (0,external_node_path_.resolve)(workspace, options.signature);
    const requirement = await requirementOf(options, workspace);
    if ((await (0,walk/* kindOf */.I)(model)) === null) {
        throw new errors/* MiraError */.gx('E_MODEL_MISSING', `there is no model at ${(0,refusals/* quoted */.TL)(options.model)}`, {
            hint: 'Check the path.',
        });
    }
    const ignore = options.ignore.map((given) => (0,model_ignore/* pathInModel */.SL)(model, given));
    const own = (0,model_ignore/* withinModel */.nm)(model, path);
    const report = await verifyModel(await readSignature(path, options.signature), {
        requirement,
        compare: async (signed) => compareModel(model, signed, {
            ignore: own === null ? ignore : [...ignore, own],
            ignoreUnsigned: options.ignoreUnsigned,
            signal,
            progress: (progress) => host.info((0,model_progress/* progressLine */.o)(progress)),
        }),
    });
    signal.throwIfAborted();
    const about = { ignoredUnsigned: options.ignoreUnsigned };
    host.result(options.json ? modelJson(report) : modelText(report, about));
    return report.verified ? VERIFIED : NOT_VERIFIED;
}
async function requirementOf(options, workspace) {
    const { certificateChain, key, repo, identity } = options;
    if (certificateChain.length > 0) {
        if ([key, repo, identity].some((given) => given !== undefined)) {
            throw new errors/* MiraError */.gx('E_USAGE', '--certificate-chain excludes --key, --identity and --repo', {
                hint: 'Pass one of them.',
            });
        }
        const files = certificateChain.map(async (name) => {
            const pem = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, name), 'utf8').catch((error) => {
                throw new errors/* MiraError */.gx('E_KEY', `the certificate ${name} cannot be read`, {
                    hint: 'Check the path.',
                    cause: error,
                });
            });
            return (0,certificate/* parseCertificates */.WW)(pem, name);
        });
        return { kind: 'certificate', trusted: (await Promise.all(files)).flat() };
    }
    const roots = [options.trustedRoot ?? []].flat();
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(roots.map((root) => (0,external_node_path_.resolve)(workspace, root)));
    if (key !== undefined) {
        if (repo !== undefined || identity !== undefined)
            await (0,required_identity/* requiredIdentity */.C)(options);
        return { kind: 'key', key: await (0,signing_key/* loadVerificationKey */.LX)((0,external_node_path_.resolve)(workspace, key), curves/* MODEL_CURVES */.XM), trustRoot };
    }
    const required = await (0,required_identity/* requiredIdentity */.C)(options);
    if (required.kind !== 'san' && required.kind !== 'repo')
        throw new Error(`no identity but ${required.kind}`);
    return { kind: 'sigstore', identity: required, trustRoot };
}
/** One byte more than a bundle may have is enough to see that it is too large. */
async function readSignature(path, shown) {
    const chunks = [];
    try {
        const stream = (0,external_node_fs_.createReadStream)(path, { end: verification_bundle/* MAX_BUNDLE_BYTES */.Me });
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the signature ${(0,refusals/* quoted */.TL)(shown)} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requiredIdentity)
/* harmony export */ });
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68815);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51448);


const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@/]+$/u;
/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
async function requiredIdentity(flags) {
    const { repo, identity, issuer, key, ref, signer } = flags;
    const given = [repo, identity, key].filter((name) => name !== undefined);
    if (given.length === 0) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('nobody is named who must have signed', 'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.');
    }
    if (given.length > 1)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--repo, --identity and --key exclude each other', 'Pass one of them.');
    if (ref !== undefined && repo === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--ref needs --repo', 'Pass both, or neither.');
    if (signer !== undefined && repo === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--signer needs --repo', 'Pass both, or neither.');
    if (issuer !== undefined && identity === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--issuer needs --identity', 'Pass both, or neither.');
    if (key !== undefined)
        return { kind: 'key', key: await (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .loadVerificationKey */ .LX)(key) };
    if (identity !== undefined) {
        if (issuer === undefined)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
        return { kind: 'san', san: identity, issuer };
    }
    if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
    }
    if (signer !== undefined && !WORKFLOW.test(signer)) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(`${JSON.stringify(signer)} is no workflow`, 'Write OWNER/NAME/.github/workflows/FILE.yml, without a ref.');
    }
    return {
        kind: 'repo',
        repo,
        ...(ref === undefined ? {} : { ref }),
        ...(signer === undefined ? {} : { signer }),
    };
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


/***/ })

};
