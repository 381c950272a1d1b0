export const id = 3274;
export const ids = [3274,8890];
export const modules = {

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _run_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8864);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74788);


/**
 * `mira run` and the action: evaluate, attest, compare, gate, report, the flow of design.md §2 in one job. Returns the exit
 * status of design.md §4.
 */
async function runCommand(options, environment, host) {
    return (0,_run_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .inFrame */ .T)(() => (0,_run_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(options, environment, host), host, async (session, search, known) => {
        const { wholeCourse } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(4258), __webpack_require__.e(7437), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(5047), __webpack_require__.e(8588)]).then(__webpack_require__.bind(__webpack_require__, 88588));
        return wholeCourse(session, search, known);
    });
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inFrame)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84609);


/**
 * What every run begins and ends with, whichever part of the flow it carries out: a fresh output folder, the search for
 * secrets, a report also of what went wrong, and no temporary file left behind. What it takes to measure and report is
 * loaded once the configuration has been read, so that a mistake in it is told at once.
 *
 * @returns the exit status of design.md §4
 */
async function inFrame(open, host, course, afterFailure = async () => { }) {
    let session;
    try {
        session = await open();
    }
    catch (error) {
        return reportEarly((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMiraError */ .oF)(error), host);
    }
    const { framed } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8347), __webpack_require__.e(1271), __webpack_require__.e(430), __webpack_require__.e(9720), __webpack_require__.e(8480), __webpack_require__.e(2454), __webpack_require__.e(2428), __webpack_require__.e(6913), __webpack_require__.e(4155), __webpack_require__.e(9504), __webpack_require__.e(2548), __webpack_require__.e(3293), __webpack_require__.e(2352), __webpack_require__.e(4865), __webpack_require__.e(21), __webpack_require__.e(2441), __webpack_require__.e(3439), __webpack_require__.e(4150), __webpack_require__.e(1720)]).then(__webpack_require__.bind(__webpack_require__, 84398));
    return framed(session, course, afterFailure);
}
async function reportEarly(error, host) {
    host.failure(error);
    host.output('verdict', (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .a)(error));
    const { earlySummary } = await Promise.all(/* import() */[__webpack_require__.e(3439), __webpack_require__.e(7976)]).then(__webpack_require__.bind(__webpack_require__, 73439));
    await host.summary(earlySummary(error));
    return error.exit;
}


/***/ }),

/***/ 84609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf)
/* harmony export */ });
const WORD_OF_EXIT = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };
/** What the output `verdict` says of a run that ended with an error. */
function wordOf(error) {
    return WORD_OF_EXIT[error.exit] ?? 'error';
}


/***/ }),

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   QI: () => (/* binding */ encodeMembers),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

const PART_NUMBERS = [0, 1, 2, 3];
/** What the parts are called in `mira.yml` and in what is signed, by number. */
const PART_NAMES = ['scores', 'prompt', 'target', 'response'];
/** What can be closed; without the scores nothing could be recomputed. */
const CLOSABLE_PARTS = ['prompt', 'target', 'response'];
function partNumber(name) {
    return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}
const CLOSABLE_NUMBERS = CLOSABLE_PARTS.map(partNumber);
/** The members of each part, in canonical order. */
const PART_MEMBERS = [
    ['key', 'repeat', 'scores', 'slices', 'task'],
    ['prompt'],
    ['target'],
    ['error', 'response'],
];
/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
function encodeParts(sample) {
    const [scores, prompt, target, response] = encodeMembers(sample);
    return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}
/** The same without the braces around each part. */
function encodeMembers(sample) {
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
        `"prompt":${encode(prompt)}`,
        `"target":${encode(target)}`,
        `"error":${encode(error)},"response":${encode(response)}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.every(isProper) ? JSON.stringify(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? encodeFlat(value) : null) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object) {
    const names = Object.keys(object);
    // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
    if (names.length > 1)
        names.sort();
    let text = '';
    for (const name of names) {
        const value = object[name];
        const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
        if (!plain || !name.isWellFormed())
            return null;
        text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return `{${text}}`;
}
function isProper(value) {
    return typeof value === 'string' && value.isWellFormed();
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}
/** The same of parts without their braces. */
function joinMembers([scores, prompt, target, response]) {
    return `{${scores},${prompt},${target},${response}}`;
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dQ: () => (/* binding */ parseJsonBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84974);


/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('the value has no JSON form');
    return text;
}
/** SHA-256 of the canonical JSON of a value. */
function jsonDigest(value) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(canonicalJson(value));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
function parseJson(text, options = {}) {
    const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
    return parser.document();
}
/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
function parseJsonBytes(bytes) {
    return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}
const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;
/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;
class Parser {
    #text;
    #maxDepth;
    #python;
    #at = 0;
    constructor(text, maxDepth, python) {
        this.#text = text;
        this.#maxDepth = maxDepth;
        this.#python = python;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail('unexpected text after the value');
        return value;
    }
    #value(depth) {
        this.#space();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth + 1);
        if (next === '[')
            return this.#array(depth + 1);
        if (next === '"')
            return this.#string();
        for (const [word, value] of WORDS)
            if (this.#take(word))
                return value;
        if (this.#python)
            for (const [word, value] of PYTHON_WORDS)
                if (this.#take(word))
                    return value;
        return Number(this.#match(NUMBER, 'expected a value'));
    }
    #object(depth) {
        this.#enter(depth);
        const members = {};
        this.#space();
        if (this.#take('}'))
            return members;
        do {
            this.#space();
            const name = this.#string();
            if (Object.hasOwn(members, name))
                this.#fail(`duplicate member ${JSON.stringify(name)}`);
            this.#space();
            if (!this.#take(':'))
                this.#fail('expected ":"');
            // defineProperty, because assigning to "__proto__" would not make a member
            Object.defineProperty(members, name, {
                value: this.#value(depth),
                enumerable: true,
                configurable: true,
                writable: true,
            });
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return members;
    }
    #array(depth) {
        this.#enter(depth);
        const items = [];
        this.#space();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return items;
    }
    #string() {
        const raw = this.#match(STRING, 'expected a string');
        try {
            return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
        }
        catch {
            return this.#fail('bad character or escape in a string');
        }
    }
    #enter(depth) {
        if (depth > this.#maxDepth)
            this.#fail(`nested deeper than ${this.#maxDepth} levels`);
        this.#at += 1;
    }
    #space() {
        this.#match(SPACE, '');
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #match(pattern, expected) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            this.#fail(expected);
        this.#at += found.length;
        return found;
    }
    #fail(what) {
        throw new SyntaxError(`${what} at offset ${this.#at}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const PYTHON_WORDS = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the smallest edit distance to a word, if it is near enough to be what was meant. */
function nearest(word, candidates) {
    let best = null;
    for (const name of candidates) {
        const distance = editDistance(word, name);
        if (best === null || distance < best.distance)
            best = { name, distance };
    }
    return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const name = nearest(word, candidates);
    return name === null ? '' : `; did you mean "${name}"?`;
}
/** Levenshtein distance, by rows. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 12872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ SIGNER_KEYS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   lW: () => (/* binding */ resolveSigner),
/* harmony export */   pJ: () => (/* binding */ signersSchema),
/* harmony export */   q2: () => (/* binding */ DEFAULT_ROLES),
/* harmony export */   wr: () => (/* binding */ signerContent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What a signature may be for. A reproduction is an evaluation of somebody else's model. */
const ROLES = ['evaluation', 'gate', 'reproduction'];
/** What a rule that says nothing of it lets somebody sign. */
const DEFAULT_ROLES = ['evaluation', 'gate'];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'));
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id in quotes, such as "1234"'));
const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^https?:\/\/[^\s]+$/u, 'must be a URL'));
const may = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name at least one of them'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What this signature counts for; evaluation and gate by default.'));
const workflowSignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('owner/name/.github/workflows/file.yml of the workflow that is triggered.')),
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Pattern of refs; * stands for anything. Tags by default.'))),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Who vouches for the identity; GitHub Actions by default.'))),
    signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The reusable workflow that holds the job that signs; the same workflow by default.'))),
    'signer-digest': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/u, 'must be a commit: 40 hex digits'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Its commit.'))),
    'repository-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Survives renames and transfers.'))),
    'owner-id': valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The user or organisation; changes with a transfer.'))),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name an event'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Events such as push, any of them.'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The deployment environment of the job.'))),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const identitySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The exact subject alternative name of the certificate.')),
    issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(url, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Exactly who vouches for it.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const keySignerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A public key in PEM form, relative to this file.')),
    may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(may),
});
const signersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSignerSchema, identitySignerSchema, keySignerSchema])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must name somebody'));
/** The keys of all kinds of rules. */
const SIGNER_KEYS = [
    ...new Set([workflowSignerSchema, identitySignerSchema, keySignerSchema].flatMap(({ entries }) => Object.keys(entries))),
];
/** A rule as it is written in YAML, as it is applied. */
function resolveSigner(written) {
    if (!('workflow' in written))
        return written;
    const { ref, 'signer-digest': signerDigest, 'repository-id': repositoryId, 'owner-id': ownerId, ...same } = written;
    return {
        ...same,
        ref: ref ?? null,
        ...(signerDigest === undefined ? {} : { signerDigest }),
        ...(repositoryId === undefined ? {} : { repositoryId }),
        ...(ownerId === undefined ? {} : { ownerId }),
    };
}
const roles = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ROLES));
/** A rule as it stands in the content of a signed plan. */
const signerContent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        signerDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'])),
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), issuer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), may: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(roles) }),
]);


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as package.json says it. */
const VERSION = '0.1.0';


/***/ })

};
