export const id = 7761;
export const ids = [7761];
export const modules = {

/***/ 14340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ chosenRoot),
  D: () => (/* binding */ loadTrustRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/verification/trust-root.js




const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_INSTANCES = 16;
const bytes = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39(), dist/* minLength */.BpQ(1));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = dist/* object */.Ikc({ start: time, end: dist/* nullish */.cl6(time) });
const log = dist/* object */.Ikc({
    baseUrl: dist/* string */.YjP(),
    publicKey: dist/* object */.Ikc({ rawBytes: bytes, keyDetails: dist/* string */.YjP(), validFor }),
    logId: dist/* object */.Ikc({ keyId: bytes }),
});
const authority = dist/* object */.Ikc({
    certChain: dist/* object */.Ikc({ certificates: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ rawBytes: bytes })), dist/* minLength */.BpQ(1)) }),
    validFor,
});
const trustedRoot = dist/* object */.Ikc({
    mediaType: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(MEDIA_TYPE, 'is not a trusted root')),
    certificateAuthorities: dist/* pipe */.FsL(dist/* array */.YOg(authority), dist/* minLength */.BpQ(1)),
    tlogs: dist/* optional */.lqM(dist/* array */.YOg(log)),
    ctlogs: dist/* optional */.lqM(dist/* array */.YOg(log)),
    timestampAuthorities: dist/* optional */.lqM(dist/* array */.YOg(authority)),
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
        const result = dist/* safeParse */.xLC(trustedRoot, json);
        if (!result.success) {
            const [issue] = result.issues;
            throw unusable(name, `${where}${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
        }
        if ((0,build_json/* isObject */.Gv)(json))
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
/** The shipped copy in words, with its age. */
function shippedCopy(now) {
    return `the shipped copy of ${SHIPPED_COPY_OF.toISOString().slice(0, 10)}, ${daysSince(SHIPPED_COPY_OF, now)} days old,`;
}
function daysSince(day, now) {
    return Math.max(0, Math.floor((now.getTime() - day.getTime()) / DAY));
}
/** Sigstore starts a new log shard about once a year, and announces it months before. */
const OLD_DAYS = 270;
/** What a user should know of a root before relying on it, in sentences. */
function trustRootWarnings({ name, takenOn, passedOver }, now) {
    const warnings = passedOver.map((what) => `${name} names ${what}, which this version cannot use: it is left out`);
    const days = takenOn === null ? 0 : daysSince(takenOn, now);
    if (days > OLD_DAYS) {
        warnings.push(`the shipped copy of ${name} is ${days} days old and does not know services that were added since: update, or pass a newer trusted_root.json with --trusted-root`);
    }
    return warnings;
}
function documents(text, name) {
    try {
        return [{ json: (0,build_json/* parseJson */.qF)(text), where: '' }];
    }
    catch (error) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        // one document on several lines is no list of documents
        if (lines.length < 2 || !lines.every((line) => line.trimEnd().endsWith('}'))) {
            throw unusable(name, `it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        return lines.map((line, index) => {
            const where = `line ${index + 1}: `;
            try {
                return { json: (0,build_json/* parseJson */.qF)(line), where };
            }
            catch (cause) {
                throw unusable(name, `${where}it is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`);
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
            const { baseUrl, publicKey } = dist/* parse */.qgA(log, candidate);
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
        (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(publicKey.rawBytes, 'base64'), format: 'der', type });
        return true;
    }
    catch {
        return false;
    }
}
function unusable(name, why) {
    return new errors/* MiraError */.gx('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
        hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
    });
}

;// CONCATENATED MODULE: ./build/verification/refreshed-root.js


const TARGET = 'trusted_root.json';
const NAME = 'the refreshed public-good root of Sigstore';
/** One answer that got lost should not cost the refresh. */
const RETRIES = 1;
/**
 * The root of Sigstore's public-good instance as The Update Framework (TUF 1.0, §5) hands it out now: signed by a
 * threshold of keys that lead back to the first root, not expired, not older than what was seen before. What passes is
 * read as strictly as a root from a file. Never throws.
 */
async function refreshPublicGood(request) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${request.timeout / 1000} s`)), request.timeout);
    });
    try {
        const text = await Promise.race([fetchTarget(request), late]);
        return { kind: 'refreshed', root: parseTrustRoot(text, NAME) };
    }
    catch (error) {
        return { kind: 'failed', why: reasonOf(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
async function fetchTarget({ cache, timeout, repository }) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const client = await initTUF({
        cachePath: cache,
        // a root in the folder could be anybody's
        forceInit: true,
        retry: RETRIES,
        timeout,
        ...(repository === undefined ? {} : { mirrorURL: repository.url, rootPath: repository.root }),
    });
    return client.getTarget(TARGET);
}
const MAX_CAUSES = 4;
/** The library says what it did; why that failed stands in the causes. */
function reasonOf(error) {
    const messages = [];
    let cause = error;
    while (cause !== undefined && messages.length < MAX_CAUSES) {
        const message = (0,errors/* messageOf */.bD)(cause);
        if (message !== '' && !messages.includes(message))
            messages.push(message);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return messages.join(': ');
}

// EXTERNAL MODULE: ./build/commands/usage.js
var usage = __webpack_require__(51448);
;// CONCATENATED MODULE: ./build/commands/trust.js






/** Somebody waits for it, and the slowest answer may still come. */
const REFRESH_TIMEOUT = 20_000;
/**
 * The trust root that was asked for; what there is to warn of it is told.
 *
 * @throws MiraError E_USAGE where a root is named that cannot be refreshed; E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function chosenRoot({ trustedRoot, refreshRoot }, host, now) {
    const named = typeof trustedRoot === 'string' ? [trustedRoot] : (trustedRoot ?? []);
    const refreshes = refreshRoot !== undefined && refreshRoot !== null;
    if (named.length > 0 && refreshes) {
        throw (0,usage/* usage */.C)('refresh-root is about the public root, and trusted-root names another', 'Pass either.');
    }
    const warn = (message) => host.warning(message);
    const trustRoot = await loadTrustRoot(named, refreshes ? { ...refreshRoot, timeout: REFRESH_TIMEOUT, now, warn } : null);
    for (const warning of trustRootWarnings(trustRoot, now))
        warn(warning);
    return trustRoot;
}
/**
 * The trust roots in files, or the public one where none is named: the shipped copy, unless a newer one is asked for and
 * can be had.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function loadTrustRoot(paths, refresh = null) {
    const named = typeof paths === 'string' ? [paths] : (paths ?? []);
    if (named.length > 0)
        return joinTrustRoots(await Promise.all(named.map(readTrustRoot)));
    return refresh === null ? publicGoodRoot() : newestRoot(refresh);
}
/** A refresh that fails, for whatever reason, leaves what was shipped: never a root that was not checked. */
async function newestRoot(refresh) {
    const found = await refreshPublicGood(refresh);
    if (found.kind === 'refreshed')
        return found.root;
    const shipped = await publicGoodRoot();
    refresh.warn(`the public-good root of Sigstore could not be refreshed (${(0,report_text/* plainText */.wh)(found.why)}): ${shippedCopy(refresh.now)} is used`);
    return shipped;
}
async function readTrustRoot(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `the trusted root ${path} cannot be read`, {
            hint: 'Check the path.',
            cause: error,
        });
    }
    return parseTrustRoot(text, path);
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

/***/ 64757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the whole text matches a pattern in which `*` stands for any characters, none and `/` included, and
 * everything else for itself. Linear in the product of both lengths, whatever the pattern.
 */
function matchesGlob(pattern, text) {
    const parts = pattern.split('*');
    const [head = ''] = parts;
    if (parts.length === 1)
        return head === text;
    const tail = parts.at(-1) ?? '';
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
        return false;
    const end = text.length - tail.length;
    let at = head.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
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


/***/ })

};
