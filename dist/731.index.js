export const id = 731;
export const ids = [731];
export const modules = {

/***/ 73731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashCommand: () => (/* binding */ hashCommand)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88480);
/* harmony import */ var _model_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66743);
/* harmony import */ var _model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55363);



/** `mira hash`: the root digest of a model folder, or its whole manifest. */
async function hashCommand(options, host) {
    const model = await (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashModel */ .ku)(options.folder, {
        ignore: options.ignore,
        policy: { allowPickle: options.allowPickle },
        tensors: options.tensors,
        signal: options.signal,
        progress: (progress) => host.info((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .o)(progress)),
    });
    host.result(options.json ? JSON.stringify((0,_model_saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .savedManifest */ .l)(model)) : textOf(model));
    return 0;
}
function textOf({ root, contents }) {
    if (contents === null)
        return root;
    const { tensors, weightsDigest } = contents;
    return [
        root,
        `weights ${weightsDigest ?? 'none'}`,
        ...tensors.map(({ digest, dtype, shape, name, file }) => [digest, dtype, `[${shape.join(',')}]`, JSON.stringify(name), JSON.stringify(file)].join(' ')),
    ].join('\n');
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

/***/ 55363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ savedManifest),
/* harmony export */   m: () => (/* binding */ parseSavedManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99368);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96950);
/* harmony import */ var _digests_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3638);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11769);
/* harmony import */ var _tensors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81556);








const tensor = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), dtype: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, shape: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9), digest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br, file: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
/** What `mira hash --json` prints; the last three are there with `--tensors`. */
const saved = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    root: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br,
    manifest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br,
    files: valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, size: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, digest: _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br })), valibot__WEBPACK_IMPORTED_MODULE_7__/* .minLength */ .BpQ(1)),
    codeBearing: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), []),
    weightsDigest: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .nullable */ .mee(_statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)),
    tensors: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(tensor)),
    members: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), _statements_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br))),
});
/** A manifest as it is saved. */
function savedManifest({ root, manifest, files, codeBearing, contents }) {
    return { root, manifest, files, codeBearing, ...contents };
}
/**
 * Reads what `savedManifest` gave. Its digests have to follow from what it lists.
 *
 * @throws MiraError E_MANIFEST
 */
function parseSavedManifest(content, path) {
    const fail = (what, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_MANIFEST', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} ${what}`, {
            hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    const { root, manifest, files, codeBearing, ...rest } = parsed(content, fail);
    if (files.some(({ name }, i) => i > 0 && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(files[i - 1]?.name ?? '', name) >= 0)) {
        fail('does not list its files in order, each once');
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonDigest */ .jW)(files) !== manifest)
        fail('has another manifest digest than its files give');
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_digests_file_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsFile */ .O)(files)) !== root)
        fail('has another root digest than its files give');
    const { tensors, members } = rest;
    if (tensors !== undefined && (0,_tensors_js__WEBPACK_IMPORTED_MODULE_6__/* .weightsDigest */ .KP)(tensors) !== rest.weightsDigest) {
        fail('has another weightsDigest than its tensors give');
    }
    return {
        root,
        manifest,
        files,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        codeBearing,
        contents: tensors === undefined ? null : { weightsDigest: rest.weightsDigest ?? null, tensors, members: members ?? {} },
    };
}
function parsed(content, fail) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(saved, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(content));
    }
    catch (error) {
        return fail(`is no saved manifest (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, error);
    }
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ hex256),
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


/***/ })

};
