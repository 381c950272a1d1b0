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
// EXTERNAL MODULE: ./build/verification/statement.js + 2 modules
var statement = __webpack_require__(55249);
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

// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(94912);
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

/***/ 68435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ saltsLine),
/* harmony export */   dT: () => (/* binding */ secretLine),
/* harmony export */   pz: () => (/* binding */ closedLine),
/* harmony export */   s: () => (/* binding */ EvidenceLine),
/* harmony export */   uW: () => (/* binding */ SAMPLES_HEADER),
/* harmony export */   z8: () => (/* binding */ numberLines)
/* harmony export */ });
/* unused harmony exports sampleLine, evidenceError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54512);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34106);




/**
 * The two files of an evaluation's evidence, as lines without their line ends (threats-and-quorum.md §4).
 *
 * Samples: a header, then one row a line in leaf order. A closed part is replaced by its hash under `closed`; `redacted`
 * says why a part can no longer be opened. Salts: `{"task","secret"}` for a task that is open in all parts, else
 * `{"task","i","salts"}` a row, with `null` where the part is closed.
 */
const SAMPLES_HEADER = '{"schema":"mira-evidence/1"}';
/** The row of a sample that is open in all parts. */
function sampleLine(parts) {
    return joinParts(parts);
}
/** The row of a sample of which some parts are closed: their members are left out. */
function closedLine(parts, { hashes, reasons }) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.filter((part) => !hashes.has(part)).map((part) => parts[part].slice(1, -1));
    if (hashes.size > 0)
        members.push(`"closed":${byPart(hashes, _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOfHash */ .z0)}`);
    if (reasons.size > 0)
        members.push(`"redacted":${byPart(reasons, String)}`);
    return `{${members.join(',')}}`;
}
function byPart(values, text) {
    const members = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NUMBERS */ .$Z.flatMap((part) => {
        const value = values.get(part);
        return value === undefined ? [] : [`"${part}":${JSON.stringify(text(value))}`];
    });
    return `{${members.join(',')}}`;
}
/** The salts of one row; `null` for the parts that stay closed. */
function saltsLine(task, index, salts) {
    const encoded = salts.map((salt) => (salt === null ? null : Buffer.from(salt, 'latin1').toString('hex')));
    return JSON.stringify({ task, i: index, salts: encoded });
}
/** The salts of a task that is open in all parts. Publishing this opens every part of every row. */
function secretLine(task, secret) {
    return JSON.stringify({ task, secret: Buffer.from(secret).toString('hex') });
}
/** A line of one of the files, with what to say when it is not what it should be. */
class EvidenceLine {
    file;
    /** Counts from 1. */
    number;
    text;
    constructor(file, number, text) {
        this.file = file;
        this.number = number;
        this.text = text;
    }
    /** @throws MiraError E_EVIDENCE at this line */
    fail(message, cause) {
        throw evidenceError(this.file, this.number, message, cause);
    }
    /** The line as a JSON object without a member twice. */
    object() {
        const value = this.#parse();
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : this.fail('the line is not a JSON object');
    }
    #parse() {
        try {
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(this.text);
        }
        catch (error) {
            return this.fail('the line is not JSON', error);
        }
    }
    /** Refuses members that are missing and members that nobody knows. */
    exactly(value, members) {
        for (const member of members)
            if (!Object.hasOwn(value, member))
                this.fail(`"${member}" is missing`);
        if (Object.keys(value).length === members.length)
            return;
        const known = new Set(members);
        const unknown = Object.keys(value).find((name) => !known.has(name));
        this.fail(`"${String(unknown)}" has no meaning here`);
    }
}
function evidenceError(file, line, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_EVIDENCE', `line ${line} of ${file} is not what was committed to: ${message}`, {
        hint: 'The file was altered or damaged after it was written: fetch it again, or evaluate again.',
        at: { file, line },
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Numbers the lines of a file. */
async function* numberLines(file, lines) {
    let number = 0;
    for await (const text of lines) {
        number += 1;
        yield new EvidenceLine(file, number, text);
    }
}


/***/ }),

/***/ 54512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ HASH_SIZE),
/* harmony export */   Vx: () => (/* binding */ MerkleRoot),
/* harmony export */   yi: () => (/* binding */ hashBytes),
/* harmony export */   z0: () => (/* binding */ hexOfHash)
/* harmony export */ });
/* unused harmony export EMPTY_ROOT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84974);


const HASH_SIZE = 32;
/** SHA-256 of bytes, as `HashBytes`. */
function hashBytes(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'binary');
}
function hexOfHash(bytes) {
    return Buffer.from(bytes, 'latin1').toString('hex');
}
/** The root over no leaf at all: SHA-256 of nothing (RFC 9162 §2.1.1). */
const EMPTY_ROOT = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)('');
/**
 * Merkle tree hash over leaves that come one by one (RFC 6962 §2.1, RFC 9162 §2.1.1), from leaf hashes that the caller
 * made. Keeps one hash per level.
 *
 * The root does not bind the number of leaves: sign it together with `count`.
 */
class MerkleRoot {
    /** Roots of the full subtrees so far, the largest first: one for each 1 in the binary form of `count`. */
    #subtrees = [];
    #node = Buffer.alloc(1 + 2 * HASH_SIZE, 1);
    #count = 0;
    add(leaf) {
        let hashed = leaf;
        for (let rest = this.#count; rest % 2 === 1; rest = (rest - 1) / 2) {
            hashed = this.#join(this.#subtrees.pop() ?? '', hashed);
        }
        this.#subtrees.push(hashed);
        this.#count += 1;
    }
    get count() {
        return this.#count;
    }
    /** The root over the leaves so far, in hex. */
    root() {
        if (this.#count === 0)
            return EMPTY_ROOT;
        return hexOfHash(this.#subtrees.reduceRight((right, left) => this.#join(left, right)));
    }
    #join(left, right) {
        this.#node.write(left, 1, 'latin1');
        this.#node.write(right, 1 + HASH_SIZE, 'latin1');
        return hashBytes(this.#node);
    }
}


/***/ }),

/***/ 31771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ withClosed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   l9: () => (/* binding */ viewLines),
/* harmony export */   qw: () => (/* binding */ ViewCounter),
/* harmony export */   uO: () => (/* binding */ withOpened)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68435);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);


/** One line of each of the two files. */
function viewLines({ task, index, parts, hashes, salts, reasons }) {
    const closed = new Map(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_NUMBERS */ .$Z.filter((part) => (salts[part] ?? null) === null).map((part) => [part, hashes[part] ?? '']));
    return { sample: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .closedLine */ .pz)(parts, { hashes: closed, reasons }), salts: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .saltsLine */ .M9)(task, index, salts) };
}
/**
 * A row with more of its parts closed than before.
 *
 * @param reason why they can no longer be opened; `null` for parts that are merely not shown
 */
function withClosed(row, parts, reason) {
    const open = parts.filter((part) => (row.salts[part] ?? null) !== null);
    const reasons = new Map(row.reasons);
    if (reason !== null)
        for (const part of open)
            reasons.set(part, reason);
    const { sample, index, leaf, hashes } = row;
    const salts = row.salts.map((salt, part) => (open.some((number) => number === part) ? null : salt));
    return { task: sample.task, index, leaf, parts: row.parts, hashes, salts, reasons };
}
/**
 * A row of which closed parts are opened from another copy that still has them open. What was redacted stays closed.
 *
 * @param full evidence that was kept
 * @returns `null` where that is another row: its leaf, and with it the hash of each part, has to be the same
 */
function withOpened(row, full, parts) {
    if (row.leaf !== full.leaf || row.sample.task !== full.sample.task || row.index !== full.index)
        return null;
    const opened = new Set(parts.filter((part) => row.closed.includes(part) && !row.reasons.has(part) && !full.closed.includes(part)));
    const [scores, prompt, target, response] = row.parts;
    return {
        task: row.sample.task,
        index: row.index,
        leaf: row.leaf,
        parts: [
            scores,
            opened.has(1) ? full.parts[1] : prompt,
            opened.has(2) ? full.parts[2] : target,
            opened.has(3) ? full.parts[3] : response,
        ],
        hashes: row.hashes,
        salts: row.salts.map((salt, part) => (opened.has(part) ? (full.salts[part] ?? null) : salt)),
        reasons: row.reasons,
    };
}
const MOST_REASONS = 5;
/** Counts what is closed, row by row. */
class ViewCounter {
    #tasks = new Map();
    add({ sample, closed, reasons }) {
        if (closed.length === 0)
            return;
        let task = this.#tasks.get(sample.task);
        if (task === undefined) {
            task = { closed: new Map(), redacted: new Map(), reasons: new Set() };
            this.#tasks.set(sample.task, task);
        }
        for (const part of closed)
            task.closed.set(part, (task.closed.get(part) ?? 0) + 1);
        for (const [part, reason] of reasons) {
            task.redacted.set(part, (task.redacted.get(part) ?? 0) + 1);
            if (task.reasons.size < MOST_REASONS)
                task.reasons.add(reason);
        }
    }
    /** Tasks in which anything is closed. */
    get tasks() {
        return this.#tasks;
    }
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

/***/ 54785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ describeIdentity),
/* harmony export */   RQ: () => (/* binding */ describeEvidence),
/* harmony export */   wN: () => (/* binding */ describeBundle),
/* harmony export */   yT: () => (/* binding */ describeTestimony)
/* harmony export */ });
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31771);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76809);




/** What a check that passed has seen, in a few words. */
function describeBundle({ bytes }) {
    return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.round(bytes / 1000))} kB`}`;
}
/** Which log has it, and who stamped it when; `null` where nobody testifies to it. */
function describeTestimony({ entries }, times) {
    const [entry] = entries;
    const stamps = times.flatMap(({ by, seconds }) => by === 'timestamp-authority' ? [`stamped ${new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')}`] : []);
    const logged = entry === undefined ? 'in no log' : `${entry.log}, index ${entry.logIndex}, inclusion and checkpoint`;
    return entry === undefined && stamps.length === 0 ? null : [logged, ...stamps].join('; ');
}
const RUNNERS = { 'github-hosted': 'GitHub-hosted', 'self-hosted': 'self-hosted' };
function describeIdentity(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const { repositoryId, ownerId, runnerEnvironment } = identity;
    return [
        (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(identity),
        repositoryId === null ? null : `repository ${repositoryId}`,
        ownerId === null ? null : `owner ${ownerId}`,
        runnerEnvironment === null ? null : (RUNNERS[runnerEnvironment] ?? runnerEnvironment),
    ]
        .filter((part) => part !== null)
        .join(' · ');
}
/** How much was recomputed, and what of it nobody can read. */
function describeEvidence(evidence, views) {
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const [only] = evidence;
    const where = evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(evidence.length, 'task');
    return [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} samples, ${where}`, ...describeViews(views, total)].join('; ');
}
function describeViews(views, total) {
    const closed = [];
    const redacted = [];
    const reasons = new Set();
    for (const part of _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NUMBERS */ .$Z) {
        const of = (count) => [...views.values()].reduce((sum, view) => sum + (view[count].get(part) ?? 0), 0);
        const removed = of('redacted');
        const hidden = of('closed') - removed;
        const amount = (count) => (count === total ? 'all' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count));
        if (hidden > 0)
            closed.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(hidden)}`);
        if (removed > 0)
            redacted.push(`${_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_NAMES */ .zK[part]} of ${amount(removed)}`);
    }
    for (const view of views.values())
        for (const reason of view.reasons)
            reasons.add(reason);
    return [
        ...(closed.length === 0 ? [] : [`closed: ${closed.join(', ')}`]),
        ...(redacted.length === 0
            ? []
            : [`redacted: ${redacted.join(', ')} (${[...reasons].slice(0, _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REASONS */ .Qb).join('; ')})`]),
    ];
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


/***/ })

};
