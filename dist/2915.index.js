export const id = 2915;
export const ids = [2915];
export const modules = {

/***/ 67748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
// EXTERNAL MODULE: ./build/commands/run.js + 47 modules
var run = __webpack_require__(9656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./build/actions/host.js



/** The commands' way to the outside in a GitHub job. */
function actionHost() {
    return {
        info: (message) => core/* info */.pq(safeLine(message)),
        warning: (message, at) => core/* warning */.$e(message, properties(at)),
        error: (message, at) => core/* error */.z3(message, properties(at)),
        failure: (error) => core/* error */.z3((0,errors/* formatError */.Wk)(error), properties(error.at ?? undefined)),
        mask: (value) => core/* setSecret */.Pq(value),
        group: (title, body) => core/* group */.Os(safeLine(title), body),
        foreign: (title) => foreign(title),
        summary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        output: (name, value) => core/* setOutput */.uH(name, value),
        result: (text) => core/* info */.pq(safeLine(text)),
        resultInParts: async (parts) => core/* info */.pq(safeLine([...parts].join(''))),
    };
}
function properties(at) {
    if (at === undefined)
        return {};
    return {
        file: at.file,
        ...(at.line === undefined ? {} : { startLine: at.line }),
        ...(at.column === undefined ? {} : { startColumn: at.column }),
    };
}
/** The runner reads commands at the start of any line; an invisible joiner in front keeps foreign text text. */
function safeLine(text) {
    return text.replace(/^(\s*)(::|##\[)/gmu, '$1\u2060$2');
}
/**
 * Everything between the two markers is shown and not interpreted. The token is unguessable, so that the program whose
 * output is shown cannot end the pause.
 */
function foreign(title) {
    const token = (0,external_node_crypto_.randomUUID)();
    core/* startGroup */.Oh(safeLine(title));
    process.stdout.write(`::stop-commands::${token}\n`);
    let lineOpen = false;
    return {
        write: (chunk) => {
            process.stdout.write(chunk);
            lineOpen = chunk.at(-1) !== 0x0a;
        },
        end: () => {
            process.stdout.write(`${lineOpen ? '\n' : ''}::${token}::\n`);
            core/* endGroup */.N4();
        },
    };
}

// EXTERNAL MODULE: ./build/actions/inputs.js
var inputs = __webpack_require__(65355);
;// CONCATENATED MODULE: ./build/actions/action.js







const COMMANDS = { run: run.runCommand };
/** Inputs → command → outputs. */
async function runAction(mode) {
    const host = actionHost();
    let options;
    try {
        options = (0,inputs/* readInputs */.Ko)(process.env);
    }
    catch (error) {
        const problem = (0,errors/* asMiraError */.oF)(error);
        host.failure(problem);
        host.output('verdict', 'usage');
        return problem.exit;
    }
    if (options.token !== null)
        host.mask(options.token);
    return COMMANDS[mode](options, environment(), host);
}
function environment() {
    return {
        env: process.env,
        workspace: (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.'),
        temp: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        now: () => new Date(),
        signal: (0,cancel/* cancelSignal */.B)(),
    };
}


/***/ }),

/***/ 65355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   iO: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The action's inputs, as the runner passes them: `INPUT_<NAME>`, upper case, hyphens kept.
 *
 * @throws MiraError E_USAGE naming the input
 */
function readInputs(env) {
    return {
        config: text(env, 'config') ?? 'mira.yml',
        token: text(env, 'token'),
        sign: oneOf(env, 'sign', ['auto', 'always', 'never']),
        key: text(env, 'key'),
        publicLog: flag(env, 'public-log', false),
        fulcioUrl: url(env, 'fulcio-url'),
        rekorUrl: url(env, 'rekor-url'),
        trustedRoot: text(env, 'trusted-root'),
        baseline: text(env, 'baseline'),
        failOn: parseFailOn(text(env, 'fail-on'), 'the input fail-on'),
        reuse: oneOf(env, 'reuse', ['auto', 'never']),
        comment: flag(env, 'comment', true),
        commentId: text(env, 'comment-id') ?? 'default',
        out: text(env, 'out') ?? 'mira-out',
        json: false,
    };
}
/** The value of an input; `null` when it is empty. */
function text(env, name) {
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? null : value;
}
function oneOf(env, name, allowed) {
    const value = text(env, name);
    if (value === null)
        return allowed[0];
    const found = allowed.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: `It may be ${allowed.join(', ')}.` });
}
function flag(env, name, fallback) {
    const value = text(env, name);
    if (value === null)
        return fallback;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `the input ${name} is "${value}"`, { hint: 'It may be true or false.' });
}
function url(env, name) {
    const value = text(env, name);
    return value === null ? null : parseServiceUrl(value, `the input ${name}`);
}
/** A service's address without a trailing slash. */
function parseServiceUrl(value, what) {
    if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol))
        return value.replace(/\/+$/u, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `${what} is not a URL: "${value}"`, {
        hint: 'Write it as https://host[:port][/path].',
    });
}
const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'];
/** A comma list of verdict words; `none` is the empty list. */
function parseFailOn(value, what) {
    if (value === null)
        return null;
    if (value === 'none')
        return [];
    return value.split(',').map((part) => {
        const word = FAIL_ON.find((known) => known === part.trim());
        if (word !== undefined)
            return word;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_USAGE', `${what} holds "${part.trim()}"`, {
            hint: `It may hold ${FAIL_ON.join(', ')}, separated by commas, or be none.`,
        });
    });
}


/***/ }),

/***/ 40040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A signal that is given when somebody cancels the process, so that it can end what it started and leave a record. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CANCELLED', `the run was cancelled (${name})`, { hint: 'Nothing was claimed; run it again.' })));
    }
    return controller.signal;
}


/***/ }),

/***/ 34106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ PART_NUMBERS),
/* harmony export */   PP: () => (/* binding */ CLOSABLE_NUMBERS),
/* harmony export */   eS: () => (/* binding */ PART_MEMBERS),
/* harmony export */   jB: () => (/* binding */ CLOSABLE_PARTS),
/* harmony export */   lX: () => (/* binding */ encodeParts),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87664);

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
    const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
    return [
        `{"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}}`,
        `{"prompt":${encode(prompt)}}`,
        `{"target":${encode(target)}}`,
        `{"error":${encode(error)},"response":${encode(response)}}`,
    ];
}
/** Strings and null are most of what rows hold, and need no walk. */
function encode(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string' && value.isWellFormed())
        return JSON.stringify(value);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
function joinParts(parts) {
    return `{${parts.map((part) => part.slice(1, -1)).join(',')}}`;
}


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

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as package.json says it. */
const VERSION = '0.1.0';


/***/ })

};
