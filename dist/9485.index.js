export const id = 9485;
export const ids = [9485];
export const modules = {

/***/ 24152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51448);





/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
async function evidenceFiles(samplesPath, hint, salts) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(samplesPath);
    const saltsPath = salts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
    if (saltsPath === samplesPath)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`the salts of ${name} cannot be told by its name`, hint);
    await assertReadable(samplesPath);
    await assertReadable(saltsPath);
    return { samplesPath, saltsPath };
}
/** @throws MiraError E_FILE_UNREADABLE */
async function assertReadable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
    }
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A command that was called in a way that means nothing. */
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', message, { hint });
}


/***/ }),

/***/ 29485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ requiredIdentity),
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/manifest.js + 2 modules
var manifest = __webpack_require__(88480);
// EXTERNAL MODULE: ./build/signing/key.js
var signing_key = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/checks.js
var verification_checks = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/verification/requirement.js
var requirement = __webpack_require__(76809);
// EXTERNAL MODULE: ./build/verification/statement.js + 1 modules
var verification_statement = __webpack_require__(86188);
;// CONCATENATED MODULE: ./build/verification/text.js




/** A verification as people read it: one line per group of checks, and one on what it means. */
/** The lines, each with the checks that it stands for. */
const LINES = [
    ['bundle', ['size', 'bundle']],
    ['signature', ['signature']],
    ['log', ['log']],
    ['identity', ['identity']],
    ['statement', ['payload-type', 'statement', 'predicate-type', 'schema']],
    ['model', ['subject']],
    ['evidence', ['evidence']],
    ['claims', ['claims']],
    ['policy', ['policy']],
];
function verificationText(report) {
    const byName = new Map(report.checks.map((check) => [check.name, check]));
    const lines = LINES.flatMap(([label, names]) => {
        const line = groupLine(names.flatMap((name) => byName.get(name) ?? []), report);
        return line === null ? [] : [`  ${line[0]} ${label.padEnd(13)} ${(0,report_text/* plainText */.wh)(line[1])}`.trimEnd()];
    });
    return [...lines, ...conclusion(report)].join('\n');
}
function groupLine(checks, { verified }) {
    const failed = checks.find(({ status }) => status === 'failed');
    if (failed !== undefined)
        return ['✗', `${failed.code}: ${failed.detail ?? ''}`];
    const skipped = checks.find(({ status }) => status === 'skipped');
    if (skipped !== undefined) {
        // nobody asked for it
        if (skipped.name === 'policy')
            return null;
        const advice = verified && skipped.detail !== verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ ? ADVICE[skipped.name] : undefined;
        const why = skipped.detail ?? 'not checked';
        return ['–', advice === undefined ? why : `${why}: ${advice}`];
    }
    const type = checks.find(({ name }) => name === 'predicate-type');
    if (type !== undefined)
        return ['✓', `${shortType(type.detail ?? '')}, schema valid`];
    return ['✓', checks.at(-1)?.detail ?? ''];
}
const ADVICE = {
    subject: 'pass --model DIR to check the files',
    evidence: 'pass --samples FILE',
};
/** The last one or two parts of a type URI: `evaluation/v1`. */
function shortType(uri) {
    return uri.split('/').slice(-2).join('/');
}
function conclusion(report) {
    if (!report.verified) {
        const failed = report.checks.find(({ status }) => status === 'failed');
        return [
            ...(failed === undefined || failed.hint === null ? [] : [`    ${(0,report_text/* plainText */.wh)(failed.hint)}`]),
            `Not verified: the check "${failed?.name ?? 'size'}" failed, and nothing in this bundle may be relied on.`,
        ];
    }
    const who = (0,report_text/* plainText */.wh)((0,requirement/* nameOf */.Vb)(report.identity));
    const open = notChecked(report.checks);
    return [
        `Verified: ${who} ${saying(report)} That the measurement is meaningful is not something a signature can show.`,
        ...(open.length === 0 ? [] : [`Not checked: ${open.join('; ')}.`]),
    ];
}
function saying({ statement, checks }) {
    if ((0,verification_statement/* isEvaluation */.lZ)(statement)) {
        const claims = (0,report_text/* plural */.LS)(statement.predicate.claims.length, 'claim');
        const recomputed = checks.some(({ name, status }) => name === 'claims' && status === 'passed');
        return recomputed ? `measured these ${claims}.` : `signed these ${claims}.`;
    }
    const { predicate } = statement;
    return 'verificationResult' in predicate
        ? `says that the gate ${predicate.verificationResult === 'PASSED' ? 'passed' : 'failed'}.`
        : `says that an attempt ${predicate.state === 'aborted' ? 'was aborted' : predicate.state}.`;
}
function notChecked(checks) {
    return checks.flatMap(({ name, status, detail }) => status === 'skipped' && detail !== verification_checks/* NO_SAMPLES_EXPECTED */.jU ? (openIn(name, detail) ?? []) : []);
}
function openIn(name, why) {
    if (name === 'claims' && why === verification_checks/* NO_SAMPLES_PUBLISHED */.ZJ) {
        return 'whether the claims follow from the samples, of which none were published';
    }
    return OPEN[name];
}
const OPEN = {
    log: 'when it was signed (it is in no log)',
    subject: 'whether the model at hand is the one that was measured (--model DIR)',
    claims: 'whether the claims follow from the samples (--samples FILE)',
};

// EXTERNAL MODULE: ./build/verification/verify.js
var verify = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/commands/evidence-files.js
var evidence_files = __webpack_require__(24152);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(398);
// EXTERNAL MODULE: ./build/commands/usage.js
var usage = __webpack_require__(51448);
;// CONCATENATED MODULE: ./build/commands/verify.js










const VERIFIED = 0;
const NOT_VERIFIED = 30;
/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network.
 *
 * @throws MiraError E_USAGE when nobody is named who must have signed, and for files that cannot be read
 */
async function verifyCommand(options, host) {
    if (options.samples !== undefined)
        (0,heap/* limitYoungGeneration */.a)();
    const request = await requestOf(options);
    const reports = [];
    for (const path of options.bundles)
        reports.push(await (0,verify/* verifyBundle */.I)(await readBundle(path), request));
    host.result(options.json ? jsonOf(reports) : textOf(reports, options.bundles));
    return reports.length > 0 && reports.every(({ verified }) => verified) ? VERIFIED : NOT_VERIFIED;
}
async function requestOf(options) {
    const { bundles, type, model, samples } = options;
    if (bundles.length === 0)
        throw (0,usage/* usage */.C)('no bundle is named', 'mira verify BUNDLE --repo OWNER/NAME');
    const identity = await requiredIdentity(options);
    if (samples === undefined && options.salts !== undefined)
        throw (0,usage/* usage */.C)('--salts needs --samples', 'Name both files.');
    if (samples !== undefined && (bundles.length > 1 || type !== 'evaluation')) {
        throw (0,usage/* usage */.C)('--samples belong to one evaluation', 'Verify one bundle at a time with its samples.');
    }
    const trustRoot = await (0,trust/* loadTrustRoot */.D)(options.trustedRoot ?? null);
    if (model !== undefined)
        await (0,evidence_files/* assertReadable */.D)(model);
    return {
        type,
        identity,
        trustRoot,
        ...(model === undefined ? {} : { model: async (ignore) => (0,manifest/* hashModel */.ku)(model, { ignore }) }),
        ...(samples === undefined ? {} : { samples: await (0,evidence_files/* evidenceFiles */.R)(samples, 'Pass --salts FILE.', options.salts) }),
    };
}
/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
async function requiredIdentity(flags) {
    const { repo, identity, issuer, key, ref } = flags;
    const given = [repo, identity, key].filter((name) => name !== undefined);
    if (given.length === 0) {
        throw (0,usage/* usage */.C)('nobody is named who must have signed', 'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.');
    }
    if (given.length > 1)
        throw (0,usage/* usage */.C)('--repo, --identity and --key exclude each other', 'Pass one of them.');
    if (ref !== undefined && repo === undefined)
        throw (0,usage/* usage */.C)('--ref needs --repo', 'Pass both, or neither.');
    if (issuer !== undefined && identity === undefined)
        throw (0,usage/* usage */.C)('--issuer needs --identity', 'Pass both, or neither.');
    if (key !== undefined)
        return { kind: 'key', key: await (0,signing_key/* loadVerificationKey */.LX)(key) };
    if (identity !== undefined) {
        if (issuer === undefined)
            throw (0,usage/* usage */.C)('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
        return { kind: 'san', san: identity, issuer };
    }
    if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
        throw (0,usage/* usage */.C)(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
    }
    return { kind: 'repo', repo, ...(ref === undefined ? {} : { ref }) };
}
/** One byte more than a bundle may have is enough to see that it is too large. */
async function readBundle(path) {
    await (0,evidence_files/* assertReadable */.D)(path);
    const stream = (0,external_node_fs_.createReadStream)(path, { end: bundle/* MAX_BUNDLE_BYTES */.Me });
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function textOf(reports, paths) {
    const texts = reports.map((report, index) => reports.length === 1 ? verificationText(report) : `${paths[index] ?? ''}\n${verificationText(report)}`);
    return texts.join('\n');
}
/** contracts.md §7 */
function jsonOf(reports) {
    const bundles = reports.map(({ verified, checks, statement, identity }) => ({
        verified,
        checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
        statement,
        identity,
    }));
    const all = { verified: bundles.every(({ verified }) => verified), bundles };
    return JSON.stringify(bundles.length === 1 ? bundles[0] : all);
}


/***/ })

};
