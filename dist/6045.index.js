export const id = 6045;
export const ids = [6045];
export const modules = {

/***/ 76045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  envCommand: () => (/* binding */ envCommand),
  envCompareCommand: () => (/* binding */ envCompareCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/environment/capture.js + 6 modules
var capture = __webpack_require__(21412);
// EXTERNAL MODULE: ./build/environment/compare.js
var compare = __webpack_require__(71369);
// EXTERNAL MODULE: ./build/environment/evaluation.js
var evaluation = __webpack_require__(73782);
// EXTERNAL MODULE: ./build/environment/host-shell.js
var host_shell = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/statements/environment.js
var environment = __webpack_require__(41762);
// EXTERNAL MODULE: ./build/environment/facts.js
var facts = __webpack_require__(96497);
// EXTERNAL MODULE: ./build/environment/words.js
var words = __webpack_require__(4351);
;// CONCATENATED MODULE: ./build/environment/print.js



/** Environments as lines for a terminal. */
const TITLES = {
    A: 'A  changes the numbers',
    B: 'B  may change them',
    C: 'C  where it ran',
    D: "D  the hardware's own evidence",
};
/** Every fact with its value, or with the reason why there is none. */
function tierLines(tiers) {
    const width = Math.max(...facts/* FACT_NAMES */.EZ.map((name) => facts/* FACTS */.qY[name].label.length));
    return environment/* TIERS */.iB.flatMap((tier) => [
        TITLES[tier],
        ...Object.entries(tiers[tier].facts).map(([name, value]) => {
            const reason = tiers[tier].reasons[name];
            const shown = name === 'cpu.flags' && Array.isArray(value) ? `${value.length} flags` : (0,words/* valueText */.Ru)(value);
            return `   ${(0,words/* labelOf */.Wy)(name).padEnd(width)}  ${reason === undefined ? shown : `– (${reason})`}`;
        }),
        '',
    ]);
}
/** Per tier what differs, and the verdict with its reason. */
function comparisonLines({ verdict, changes }) {
    return [...environment/* TIERS */.iB.flatMap((tier) => differenceLines(tier, changes)), '', `${words/* VERDICT_WORDS */._G[verdict]}: ${WHY[verdict]}`];
}
function differenceLines(tier, changes) {
    const own = changes.filter((change) => change.tier === tier);
    return [`${TITLES[tier]}: ${countText(own)}`, ...own.map((change) => `   ${(0,words/* changeText */.k0)(change)}`)];
}
const WHY = {
    same: 'nothing that can move a number differs',
    comparable: 'what is known to move numbers is the same; what may move them differs',
    'not-comparable': 'what moves numbers differs, so that a loss may be due to it',
};
function countText(changes) {
    if (changes.length === 0)
        return 'the same';
    return `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}`;
}

// EXTERNAL MODULE: ./build/environment/run-facts.js
var run_facts = __webpack_require__(42409);
// EXTERNAL MODULE: ./build/environment/saved.js
var environment_saved = __webpack_require__(40797);
// EXTERNAL MODULE: ./build/environment/tiers.js
var tiers = __webpack_require__(50579);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/harness/environment.js
var harness_environment = __webpack_require__(27238);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/verification/bundle.js
var bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var verification_statement = __webpack_require__(48347);
;// CONCATENATED MODULE: ./build/commands/env.js

















/** `mira env`: the environment of this machine as a run would record it. */
async function envCommand(options, host) {
    const { cwd, env, signal, program } = options;
    const shell = (0,host_shell/* hostShell */.D)({ cwd, env: (0,harness_environment/* harnessEnvironment */.c)(env, {}, new Map()), signal });
    const { readings, packages } = await (0,capture/* capture */.F)(shell, program, (0,run_facts/* runReadings */.F)(env, null));
    signal.throwIfAborted();
    const facts = { evaluations: {}, host: (0,tiers/* tiersOf */.j)(readings) };
    const digest = (0,tiers/* environmentDigest */.k)(facts);
    const saved = {
        schema: 'mira-environment/1',
        environment: { ...facts, assurance: 'self_reported', digest, changedDuringRun: [] },
        packages: {
            host: {
                python: packages.python === null ? null : [...packages.python],
                system: packages.system === null ? null : [...packages.system],
            },
            evaluations: {},
        },
        after: null,
    };
    const text = [...tierLines(facts.host), `digest of A and B  ${digest}`].map((line) => (0,report_text/* plainText */.wh)(line)).join('\n');
    host.result(options.json ? JSON.stringify(saved) : text);
    return 0;
}
/** `mira env --compare`: 0 when numbers of the two can be compared, 10 when they cannot. */
async function envCompareCommand({ before, after, json }, host) {
    const comparison = (0,compare/* compareEnvironments */.OL)(await environmentAt(before), await environmentAt(after));
    const lines = comparisonLines(comparison).map((line) => (0,report_text/* plainText */.wh)(line));
    host.result(json ? JSON.stringify(comparison) : lines.join('\n'));
    return comparison.verdict === 'not-comparable' ? NOT_COMPARABLE : 0;
}
const NOT_COMPARABLE = 10;
const MAX_BYTES = 64 * 1024 * 1024;
/** The environment in what `mira env --json` printed, in an evaluation (read, not verified), or in a folder that holds one. */
async function environmentAt(path) {
    const file = await fileAt(path);
    const json = await readJsonFile(file);
    if ((0,build_json/* isObject */.Gv)(json) && json['schema'] === 'mira-environment/1') {
        const saved = dist/* safeParse */.xLC(environment_saved/* savedEnvironmentSchema */._, json);
        if (!saved.success)
            throw unreadable(file, saved.issues[0].message);
        const known = (0,compare/* knownEnvironment */.$B)(saved.output.environment, []);
        if (known !== null)
            return known;
    }
    else {
        const signed = (0,build_json/* isObject */.Gv)(json) && 'dsseEnvelope' in json;
        const statement = signed ? (0,verification_statement/* parseStatement */.By)((0,bundle/* parseBundle */.QN)(await (0,promises_.readFile)(file)).payload) : json;
        const known = (0,evaluation/* environmentIn */.X)((0,verification_statement/* parseAs */.gf)(statement, 'evaluation').predicate);
        if (known !== null)
            return known;
    }
    throw new errors/* MiraError */.gx('E_USAGE', `${file} does not say what its environment was`, {
        hint: 'Early evaluations do not hold it. Name another one, or what mira env --json printed.',
    });
}
/** @throws MiraError E_FILE_UNREADABLE, E_USAGE */
async function fileAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw new errors/* MiraError */.gx('E_FILE_UNREADABLE', `there is nothing at ${path}`, { hint: 'Check the path.' });
    if (!found.isDirectory())
        return path;
    const names = (await (0,promises_.readdir)(path)).filter((name) => /^mira-evaluation.*\.(?:sigstore|intoto)\.json$/u.test(name));
    const [name, ...more] = names;
    if (name !== undefined && more.length === 0)
        return (0,external_node_path_.join)(path, name);
    throw new errors/* MiraError */.gx('E_USAGE', `${path} holds ${names.length} evaluations`, { hint: 'Name a file in it.' });
}
async function readJsonFile(file) {
    if ((await (0,promises_.stat)(file)).size > MAX_BYTES)
        throw unreadable(file, 'it is too large');
    try {
        return (0,build_json/* parseJsonBytes */.dQ)(await (0,promises_.readFile)(file));
    }
    catch (error) {
        throw unreadable(file, 'it is no JSON', error);
    }
}
function unreadable(file, why, cause) {
    return new errors/* MiraError */.gx('E_USAGE', `${file} is no environment and no evaluation: ${why}`, {
        hint: 'mira env --json > machine.json writes one.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 71369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ knownEnvironment),
/* harmony export */   CT: () => (/* binding */ tierChanges),
/* harmony export */   OL: () => (/* binding */ compareEnvironments),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   z7: () => (/* binding */ changesFor)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41762);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96497);



/** The environment in a predicate; `null` for one that was signed before it was captured. */
function knownEnvironment({ host, evaluations }, harness) {
    if (host === undefined)
        return null;
    const harnesses = harness.flatMap(({ evaluation, name, version }) => version === null ? [] : [[evaluation, [name ?? 'harness', version].join(' ')]]);
    return { host, evaluations, harnesses: new Map(harnesses) };
}
/** What differs between two environments, tier by tier. */
function compareEnvironments(before, after) {
    const host = hostChanges(before, after);
    const names = Object.keys(after.evaluations).filter((name) => Object.hasOwn(before.evaluations, name));
    const changes = [...host, ...names.flatMap((name) => ownChanges(name, before, after, host))];
    const ordered = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB.flatMap((tier) => changes.filter((change) => change.tier === tier));
    return { verdict: verdictOf(ordered), changes: ordered };
}
function verdictOf(changes) {
    if (changes.some(({ tier }) => tier === 'A'))
        return 'not-comparable';
    return changes.some(({ tier }) => tier === 'B') ? 'comparable' : 'same';
}
/** Of the changes those that can have moved the numbers of one evaluation; of all where it is not known which it is. */
function changesFor(evaluation, changes, after) {
    if (evaluation === null)
        return changes;
    const own = insideOf(after, evaluation) !== null;
    return changes.filter((change) => {
        if (change.evaluation !== null)
            return change.evaluation === evaluation;
        return !own || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(change.fact)?.scope !== 'software';
    });
}
/** Facts of two captures of the same place. A fact that only one of them knows of is another version's, not a change. */
function tierChanges(before, after, evaluation, tiers = _statements_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB) {
    return tiers.flatMap((tier) => {
        const [a, b] = [before[tier].facts, after[tier].facts];
        return inOrder(Object.keys(a)).flatMap((fact) => {
            const [was, is] = [a[fact], b[fact]];
            if (was === undefined || is === undefined || same(was, is))
                return [];
            return [{ evaluation, tier, fact, before: was, after: is }];
        });
    });
}
/** Signed bytes have their members by name; people are told the weightier fact first. */
function inOrder(facts) {
    const known = _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .FACT_NAMES */ .EZ.filter((name) => facts.includes(name));
    return [...known, ...facts.filter((fact) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isFactName */ .Ah)(fact))];
}
function same(a, b) {
    return a === b || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b);
}
/** The host's software counts only where something was evaluated with it. */
function hostChanges(before, after) {
    const names = Object.keys(after.evaluations);
    const software = names.length === 0 || names.some((name) => insideOf(after, name) === null);
    return tierChanges(before.host, after.host, null).filter(({ fact }) => software || (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope !== 'software');
}
function insideOf({ evaluations }, name) {
    return evaluations[name]?.inside ?? null;
}
function ownChanges(name, before, after, host) {
    const changes = [];
    const add = (fact, was, is) => {
        if (was !== is)
            changes.push({ evaluation: name, tier: 'A', fact, before: was, after: is });
    };
    add('ranIn', before.evaluations[name]?.ranIn ?? null, after.evaluations[name]?.ranIn ?? null);
    add('harness', before.harnesses.get(name) ?? null, after.harnesses.get(name) ?? null);
    const [was, is] = [insideOf(before, name), insideOf(after, name)];
    if (was === null && is === null)
        return changes;
    const told = new Set(host.map(({ fact }) => fact));
    const between = tierChanges(was ?? before.host, is ?? after.host, name, ['A', 'B']);
    return [
        ...changes,
        ...between.filter(({ fact }) => {
            if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(fact)?.scope === 'software')
                return true;
            // what a container sees of the machine, against what another one saw of it
            return was !== null && is !== null && !told.has(fact);
        }),
    ];
}


/***/ }),

/***/ 73782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   X: () => (/* binding */ environmentIn)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The environment of an evaluation; `null` for one that was signed before it was captured. */
function environmentIn({ environment, harness }) {
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .knownEnvironment */ .$B)(environment, harness);
}
/** What changed around the model between two evaluations; `null` where one of them does not say. */
function compareWith(before, after) {
    const [was, is] = [environmentIn(before), environmentIn(after)];
    return was === null || is === null ? null : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEnvironments */ .OL)(was, is);
}


/***/ }),

/***/ 40797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ savedEnvironmentSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41762);


const packages = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `name==version`, by name; `null` where none could be listed. */
    python: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    system: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
const places = (of) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ host: of, evaluations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), of) });
/** `mira-environment.json`, and what `mira env --json` prints: the signed facts, and the lists behind their digests. */
const savedEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mira-environment/1'),
    environment: _statements_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentSchema */ .VW,
    packages: places(packages),
    /** The same places after the run; `null` where nothing was run. */
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(places(_statements_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .tiersSchema */ .zt)),
});


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   m8: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96497);

/** Environments in plain words. What stands in a fact is foreign text: whoever prints it makes it harmless. */
const VERDICT_WORDS = {
    same: 'same',
    comparable: 'comparable',
    'not-comparable': 'not comparable',
};
const OTHER_LABELS = { ranIn: 'ran in', harness: 'harness' };
function labelOf(fact) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(fact)?.label ?? OTHER_LABELS[fact] ?? fact;
}
const MOST_PARTS = 6;
/** `GPU 8 × NVIDIA A100-SXM4-80GB → 8 × NVIDIA H100 80GB HBM3`. */
function changeText({ evaluation, fact, before, after }) {
    const where = evaluation === null ? '' : `${evaluation}: `;
    return `${where}${labelOf(fact)} ${differenceText(before, after)}`;
}
function differenceText(before, after) {
    if (isDigestText(before) && isDigestText(after))
        return `changed (${short(before)} → ${short(after)})`;
    if (isMap(before) && isMap(after))
        return mapDifference(before, after);
    if (Array.isArray(before) && Array.isArray(after)) {
        const [was, is] = [counted(before), counted(after)];
        if (was.length + is.length > 2 * MOST_PARTS)
            return listDifference(was, is);
    }
    return `${valueText(before)} → ${valueText(after)}`;
}
/** A value on one line. */
function valueText(value) {
    if (value === null)
        return 'unknown';
    if (typeof value === 'string')
        return isDigestText(value) ? short(value) : value;
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : counted(value).join(', ');
    const entries = Object.entries(value).map(([name, text]) => `${name} ${text}`);
    return entries.length === 0 ? 'none' : entries.join(', ');
}
/** Equal ones told once, with their number. */
function counted(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => (count === 1 ? value : `${count} × ${value}`));
}
function mapDifference(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
    return cut(names.map((name) => `${name} ${before[name] ?? 'none'} → ${after[name] ?? 'none'}`));
}
function listDifference(before, after) {
    const gone = before.filter((value) => !after.includes(value)).map((value) => `−${value}`);
    const come = after.filter((value) => !before.includes(value)).map((value) => `+${value}`);
    return cut([...gone, ...come]);
}
function cut(parts) {
    const more = parts.length - MOST_PARTS;
    return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isDigestText(value) {
    return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value);
}
function short(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}
/** The changes of tier A in one sentence without its stop; `null` where there is none. */
function changedText(changes) {
    const moving = changes.filter(({ tier }) => tier === 'A');
    return moving.length === 0 ? null : `Environment changed: ${moving.map(changeText).join(', ')}`;
}


/***/ }),

/***/ 27238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden),
/* harmony export */   c: () => (/* binding */ harnessEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** What a harness gets of the environment that it is started from (contracts.md §9); nothing else. */
const INHERITED = /^(?:PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR)$/u;
/** Identity, runtime and GitHub tokens, and the files through which a step tells the runner what to do. */
const FORBIDDEN = /^(?:GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|ACTIONS_|INPUT_|SIGSTORE_)/iu;
/** Whether a variable would hand a harness the job's own rights or our settings (design.md §9). */
function isForbidden(name) {
    return FORBIDDEN.test(name);
}
/**
 * The environment of a harness: the inherited variables, then those of `env`, then the secrets.
 *
 * @throws MiraError E_CONFIG_VALUE for a variable that would hand the harness the job's own rights
 */
function harnessEnvironment(base, env, secrets) {
    const own = {};
    for (const [name, value] of Object.entries(base)) {
        if (value !== undefined && INHERITED.test(name))
            own[name] = value;
    }
    for (const [name, value] of [...Object.entries(env), ...secrets]) {
        if (isForbidden(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `a harness may not be given ${name}`, {
                hint: 'Give it a token of its own, with no more rights than it needs, under another name.',
            });
        }
        own[name] = value;
    }
    return own;
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


/***/ })

};
