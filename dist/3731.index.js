export const id = 3731;
export const ids = [3731];
export const modules = {

/***/ 73731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashCommand: () => (/* binding */ hashCommand)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88480);
/* harmony import */ var _model_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66743);
/* harmony import */ var _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33056);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36101);




/** `mira hash`: the root digest of a model folder, or its whole manifest. */
async function hashCommand(options, host) {
    (0,_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .limitYoungGeneration */ .a)();
    const model = await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashModel */ .ku)(options.folder, {
        ignore: options.ignore,
        policy: { allowPickle: options.allowPickle },
        tensors: options.tensors ? 'refuse' : null,
        signal: options.signal,
        progress: (progress) => host.info((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .o)(progress)),
    });
    await host.resultInParts(options.json ? (0,_model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .savedManifest */ .le)(model) : textOf(model));
    return 0;
}
function* textOf({ root, contents }) {
    yield root;
    if (contents === null)
        return;
    yield `\nweights ${contents.weightsDigest ?? 'none'}`;
    for (const { digest, dtype, shape, name, file } of contents.tensors) {
        yield `\n${[digest, dtype, `[${shape.join(',')}]`, JSON.stringify(name), JSON.stringify(file)].join(' ')}`;
    }
}


/***/ }),

/***/ 36101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ limitYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * Keeps V8 from growing its room for new objects any further. Left alone it grows to 128 MiB and more while millions of
 * rows stream through, though hardly any of them outlive the next collection. Costs a tenth to a fifth more time
 * (docs/performance.md); an engine that knows no such flag ignores it.
 */
function limitYoungGeneration() {
    // the one of its flags that is read at each growth and not only at start
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
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

/***/ 33056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ MAX_SAVED_BYTES),
  m3: () => (/* binding */ parseSavedManifest),
  le: () => (/* binding */ savedManifest)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/digest.js
var build_digest = __webpack_require__(84974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/model/digests-file.js
var digests_file = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/model/json-cursor.js
var json_cursor = __webpack_require__(70773);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var model_manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/model/model-tensors.js
var model_tensors = __webpack_require__(54248);
// EXTERNAL MODULE: ./build/model/refusals.js
var refusals = __webpack_require__(11769);
// EXTERNAL MODULE: ./build/model/tensor-builder.js
var tensor_builder = __webpack_require__(74003);
// EXTERNAL MODULE: ./build/model/tensor-columns.js
var tensor_columns = __webpack_require__(19143);
;// CONCATENATED MODULE: ./build/model/saved-tensors.js





const MAX_DIMENSIONS = 64;
/**
 * The list of tensors in a saved manifest.
 *
 * @throws SyntaxError
 */
function savedTensors(cursor) {
    const lists = new Map();
    cursor.items(() => {
        const entry = readEntry(cursor);
        let list = lists.get(entry.file);
        if (list === undefined)
            lists.set(entry.file, (list = new SavedList()));
        list.add(entry);
    });
    return new model_tensors/* ModelTensors */.e(Array.from(lists, ([file, list]) => ({ file, columns: list.finish() })));
}
function readEntry(cursor) {
    const texts = new Map();
    const shape = [];
    let shapes = 0;
    cursor.members((member) => {
        if (member === 'shape') {
            shapes += 1;
            cursor.items(() => {
                const count = cursor.count();
                if (count === null || shape.push(count) > MAX_DIMENSIONS)
                    throw new SyntaxError('a shape is no list of counts');
            });
        }
        else if (TEXTS.has(member)) {
            if (texts.has(member))
                throw new SyntaxError(`duplicate member ${(0,refusals/* quoted */.TL)(member)}`);
            texts.set(member, cursor.string());
        }
        else
            cursor.skip();
    });
    const [name, dtype, digest, file] = [...TEXTS].map((member) => texts.get(member));
    if (name?.isWellFormed() !== true || dtype?.isWellFormed() !== true || shapes !== 1 || file === undefined) {
        throw new SyntaxError('a tensor lacks its name, dtype, shape or file');
    }
    if (digest === undefined || !(0,build_digest/* isDigest */.Bc)(digest))
        throw new SyntaxError(`tensor ${(0,refusals/* quoted */.TL)(name)} has no digest`);
    return { name, dtype, shape, digest, file };
}
const TEXTS = new Set(['name', 'dtype', 'digest', 'file']);
/** The tensors of one file in a manifest. */
class SavedList {
    #builder = new tensor_builder/* TensorBuilder */.t(16, 1024);
    #digests = Buffer.alloc(16 * tensor_columns/* DIGEST_BYTES */.x4);
    add({ name, dtype, shape, digest }) {
        const at = this.#builder.count * tensor_columns/* DIGEST_BYTES */.x4;
        if (at === this.#digests.length)
            this.#digests = Buffer.concat([this.#digests], 2 * at);
        this.#digests.write((0,build_digest/* hexOf */.ZD)(digest), at, 'hex');
        this.#builder.add(name, dtype, shape, 0, 0);
    }
    finish() {
        const digests = Uint8Array.from(this.#digests.subarray(0, this.#builder.count * tensor_columns/* DIGEST_BYTES */.x4));
        return this.#builder.finish(digests).columns;
    }
}

;// CONCATENATED MODULE: ./build/model/saved-manifest.js











/** What `mira hash --json` prints, beside the tensors; the last three are there with `--tensors`. */
const saved = dist/* object */.Ikc({
    root: fields/* digest */.br,
    manifest: fields/* digest */.br,
    files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, size: fields/* count */.U9, digest: fields/* digest */.br })), dist/* minLength */.BpQ(1)),
    codeBearing: dist/* optional */.lqM(dist/* array */.YOg(fields/* text */.Qq), []),
    weightsDigest: dist/* optional */.lqM(dist/* nullable */.mee(fields/* digest */.br)),
    unread: dist/* optional */.lqM(dist/* array */.YOg(fields/* text */.Qq), []),
    // no v.record, which passes over names such as "constructor"
    members: dist/* optional */.lqM(dist/* custom */.IeY(isMembers, 'members are no digests by file and name')),
});
function isMembers(value) {
    return ((0,json/* isObject */.Gv)(value) && Object.values(value).every((own) => (0,json/* isObject */.Gv)(own) && Object.values(own).every(isDigestText)));
}
function isDigestText(value) {
    return typeof value === 'string' && (0,build_digest/* isDigest */.Bc)(value);
}
/** What is read of a file: a quarter of a million tensors. */
const MAX_SAVED_BYTES = 64 * 1024 * 1024;
const TOGETHER = 500;
/** A manifest as it is saved: JSON in parts, so that no text of all tensors has to be in memory. */
function* savedManifest({ root, manifest, files, codeBearing, contents }) {
    yield `{"root":"${root}","manifest":"${manifest}","files":`;
    yield* inParts(files);
    yield `,"codeBearing":${JSON.stringify(codeBearing)}`;
    if (contents !== null) {
        yield `,"weightsDigest":${JSON.stringify(contents.weightsDigest)}`;
        if (contents.unread.length > 0)
            yield `,"unread":${JSON.stringify(contents.unread)}`;
        yield ',"tensors":';
        yield* inParts(contents.tensors);
        yield ',"members":{';
        let first = true;
        for (const [file, members] of Object.entries(contents.members)) {
            yield `${first ? '' : ','}${JSON.stringify(file)}:${JSON.stringify(members)}`;
            first = false;
        }
        yield '}';
    }
    yield '}';
}
/** A JSON array of many small items. */
function* inParts(items) {
    let part = '[';
    let within = 0;
    let first = true;
    for (const item of items) {
        part += `${first ? '' : ','}${JSON.stringify(item)}`;
        first = false;
        within += 1;
        if (within < TOGETHER)
            continue;
        yield part;
        part = '';
        within = 0;
    }
    yield `${part}]`;
}
/**
 * Reads what `savedManifest` gave. Its digests have to follow from what it lists.
 *
 * @throws MiraError E_MANIFEST
 */
function parseSavedManifest(content, path) {
    const fail = (what, cause) => {
        throw new errors/* MiraError */.gx('E_MANIFEST', `${(0,refusals/* quoted */.TL)(path)} ${what}`, {
            hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    const { members: parsed, tensors } = parsedManifest(content, fail);
    const { root, manifest, files, codeBearing, unread, members } = parsed;
    if (files.some(({ name }, i) => i > 0 && (0,build_digest/* compareBytes */.Xo)(files[i - 1]?.name ?? '', name) >= 0)) {
        fail('does not list its files in order, each once');
    }
    if ((0,model_manifest/* manifestDigest */.It)(files) !== manifest)
        fail('has another manifest digest than its files give');
    if ((0,build_digest/* sha256 */.sc)((0,digests_file/* digestsFile */.O)(files)) !== root)
        fail('has another root digest than its files give');
    const weights = parsed.weightsDigest ?? null;
    if (tensors !== null && weights !== expectedWeights(tensors, unread)) {
        fail('has another weightsDigest than its tensors give');
    }
    return {
        root,
        manifest,
        files,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        codeBearing,
        contents: tensors === null ? null : { weightsDigest: weights, tensors, unread, members: members ?? {} },
    };
}
function expectedWeights(tensors, unread) {
    return unread.length === 0 ? (0,model_tensors/* weightsDigest */.K)(tensors) : null;
}
/** The tensors go straight into their columns; everything else is small. */
function parsedManifest(content, fail) {
    try {
        const cursor = new json_cursor/* JsonCursor */.N(content);
        const rest = new Map();
        let tensors = null;
        cursor.members((name) => {
            const start = cursor.at;
            if (rest.has(name) || (name === 'tensors' && tensors !== null)) {
                throw new SyntaxError(`duplicate member ${(0,refusals/* quoted */.TL)(name)}`);
            }
            if (name === 'tensors')
                tensors = savedTensors(cursor);
            else {
                cursor.skip();
                if (Object.hasOwn(saved.entries, name)) {
                    rest.set(name, (0,json/* parseJson */.qF)(content.toString('utf8', start, cursor.offset)));
                }
            }
        });
        cursor.end();
        return { members: dist/* parse */.qgA(saved, Object.fromEntries(rest)), tensors };
    }
    catch (error) {
        return fail(`is no saved manifest (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ hex256),
/* harmony export */   DS: () => (/* binding */ startedRun),
/* harmony export */   PR: () => (/* binding */ digestMap),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   nI: () => (/* binding */ toDecimal),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** Fields that several predicates share. Objects ignore members they do not know, as in-toto asks of readers. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const hex256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/u, 'must be 64 lowercase hex digits'));
/** The pattern says it to JSON Schema, the guard to TypeScript. */
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex>'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)));
/** A measured number: the shortest decimal form that reads back as the same double (ECMA-262 Number::toString). */
const decimal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => Number.isFinite(Number(value)) && String(Number(value)) === value, 'must be a shortest decimal'));
/** RFC 3339 in UTC, as in-toto's Timestamp. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'must be a UTC time such as 2026-01-31T12:00:00Z'));
const digestMap = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: hex256 });
/** Any JSON value, kept as it is. */
const json = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ahr((value) => value !== undefined, 'must be JSON'));
const run = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The URL of the run and attempt; `null` outside a workflow. */
    uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    startedOn: timestamp,
    finishedOn: timestamp,
});
/** A run that may still be under way. */
const startedRun = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run.entries, finishedOn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(timestamp) });
/** An in-toto Statement v1 with one sha256 subject around the given predicate. */
function statementOf(predicateType, predicate) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, digest: digestMap })]),
        predicateType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(predicateType),
        predicate,
    });
}
/** A number as signed bytes carry it. */
function toDecimal(value) {
    if (!Number.isFinite(value))
        throw new RangeError('only finite numbers have a decimal form');
    return String(value === 0 ? 0 : value);
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
/* harmony export */   n0: () => (/* binding */ HANDOVER_TYPE),
/* harmony export */   v0: () => (/* binding */ PLAN_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Every type URI of the project, in one place (design.md §5). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';


/***/ })

};
