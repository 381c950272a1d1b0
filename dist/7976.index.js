export const id = 7976;
export const ids = [7976];
export const modules = {

/***/ 96497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ isFactName),
/* harmony export */   EZ: () => (/* binding */ FACT_NAMES),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   qY: () => (/* binding */ FACTS),
/* harmony export */   uL: () => (/* binding */ orUnknown),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
function known(value) {
    return { value };
}
function unknown(why) {
    return { value: null, why };
}
/** The value where there is one, else the reason. */
function orUnknown(value, why) {
    return value === null ? unknown(why) : known(value);
}
/** Every fact that is captured, in the order in which they are printed. */
const FACTS = {
    'gpu.count': { tier: 'A', scope: 'machine', label: 'number of GPUs' },
    'gpu.models': { tier: 'A', scope: 'machine', label: 'GPU' },
    'gpu.driver': { tier: 'A', scope: 'machine', label: 'GPU driver' },
    'cuda.runtime': { tier: 'A', scope: 'software', label: 'CUDA runtime' },
    'cuda.cudnn': { tier: 'A', scope: 'software', label: 'cuDNN' },
    frameworks: { tier: 'A', scope: 'software', label: 'frameworks' },
    engines: { tier: 'A', scope: 'software', label: 'inference engines' },
    image: { tier: 'A', scope: 'software', label: 'image' },
    'image.platform': { tier: 'A', scope: 'software', label: "image's manifest for this platform" },
    'gpu.memory': { tier: 'B', scope: 'machine', label: 'GPU memory' },
    'gpu.mig': { tier: 'B', scope: 'machine', label: 'MIG' },
    'gpu.ecc': { tier: 'B', scope: 'machine', label: 'ECC' },
    'gpu.clocks': { tier: 'B', scope: 'machine', label: 'highest GPU clocks' },
    'gpu.vbios': { tier: 'B', scope: 'machine', label: 'GPU firmware' },
    'gpu.cudaMaximum': { tier: 'B', scope: 'machine', label: 'newest CUDA that the driver takes' },
    'cpu.model': { tier: 'B', scope: 'machine', label: 'CPU' },
    'cpu.count': { tier: 'B', scope: 'machine', label: 'logical CPUs' },
    'cpu.flags': { tier: 'B', scope: 'machine', label: 'CPU flags' },
    architecture: { tier: 'B', scope: 'machine', label: 'architecture' },
    kernel: { tier: 'B', scope: 'machine', label: 'kernel' },
    os: { tier: 'B', scope: 'software', label: 'operating system' },
    libc: { tier: 'B', scope: 'software', label: 'libc' },
    python: { tier: 'B', scope: 'software', label: 'Python' },
    'packages.python': { tier: 'B', scope: 'software', label: 'Python packages' },
    'packages.system': { tier: 'B', scope: 'software', label: 'system packages' },
    variables: { tier: 'B', scope: 'software', label: 'variables' },
    'runner.os': { tier: 'C', scope: 'run', label: "runner's system" },
    'runner.architecture': { tier: 'C', scope: 'run', label: "runner's architecture" },
    'runner.environment': { tier: 'C', scope: 'run', label: 'runner' },
    'runner.image': { tier: 'C', scope: 'run', label: 'runner image' },
    'runner.imageVersion': { tier: 'C', scope: 'run', label: 'runner image version' },
    commit: { tier: 'C', scope: 'run', label: 'commit' },
    'run.id': { tier: 'C', scope: 'run', label: 'run' },
    'run.attempt': { tier: 'C', scope: 'run', label: 'attempt' },
    'workflow.ref': { tier: 'C', scope: 'run', label: 'workflow' },
    'workflow.commit': { tier: 'C', scope: 'run', label: "workflow's commit" },
    'container.engine': { tier: 'C', scope: 'run', label: 'container engine' },
    mira: { tier: 'C', scope: 'run', label: 'mira' },
    'gpu.attestation': { tier: 'D', scope: 'run', label: "GPU's own attestation" },
    'cpu.attestation': { tier: 'D', scope: 'run', label: "CPU's own attestation" },
};
/** A fact's description; `null` for one that another version of this program captured. */
function factOf(name) {
    return isFactName(name) ? FACTS[name] : null;
}
function isFactName(name) {
    return Object.hasOwn(FACTS, name);
}
const FACT_NAMES = Object.keys(FACTS).filter((name) => isFactName(name));


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

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ withFindings),
/* harmony export */   M8: () => (/* binding */ verifiedLevels),
/* harmony export */   QN: () => (/* binding */ worstWord),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   gF: () => (/* binding */ EXIT_OF_WORD),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/** The words of design.md §4, worst first. */
const WORDS = ['not-verified', 'incomplete', 'regressed', 'disputed', 'stale', 'inconclusive', 'pass'];
const EXIT_OF_WORD = {
    'not-verified': 30,
    incomplete: 12,
    regressed: 20,
    disputed: 21,
    stale: 11,
    inconclusive: 10,
    pass: 0,
};
/** The measurement is not whole, or tells nothing. */
const UNFINISHED = new Set(['missing-samples', 'subset', 'vacuous']);
/** The word for one claim's verdict. */
function wordOf(claim) {
    if (claim.reason !== null && UNFINISHED.has(claim.reason))
        return 'incomplete';
    if (claim.verdict === 'regressed')
        return 'regressed';
    return claim.verdict === 'inconclusive' ? 'inconclusive' : 'pass';
}
/** The worst word among the claims that count. */
function worstWord(claims) {
    const words = new Set(claims.filter(({ advisory }) => !advisory).map((claim) => wordOf(claim)));
    return WORDS.find((word) => words.has(word)) ?? 'pass';
}
/**
 * Whether a run fails (design.md §4): always when incomplete, else where `fail-on` or `require` says so and nothing waives it.
 */
function decideGate(claims, failOn) {
    const failing = claims.filter((claim) => !claim.advisory && claim.waived === null && fails(claim, failOn));
    const word = worstWord(claims);
    const failingWords = new Set(failing.map((claim) => wordOf(claim)));
    const worstFailing = WORDS.find((candidate) => failingWords.has(candidate));
    return {
        word,
        passed: failing.length === 0,
        exit: worstFailing === undefined ? 0 : EXIT_OF_WORD[worstFailing],
        failing: failing.map(({ id }) => id),
    };
}
function fails(claim, failOn) {
    if (wordOf(claim) === 'incomplete')
        return true;
    if (claim.require === 'holds' && claim.verdict !== 'holds' && claim.verdict !== 'new')
        return true;
    return failOn.some((word) => claim.verdict === word || claim.reason === word);
}
/** What findings about the rules make of a run, where policy says that they fail. */
function withFindings(gate, findings) {
    return findings === 0 ? gate : { ...gate, word: 'not-verified', passed: false, exit: EXIT_OF_WORD['not-verified'] };
}
/** SLSA levels of contracts.md §4. */
function verifiedLevels(claims, passed) {
    if (!passed)
        return ['FAILED'];
    if (!claims.some(({ method, reason }) => method !== 'none' && reason !== 'aggregate-only'))
        return [];
    const binding = claims.filter(({ advisory }) => !advisory);
    if (binding.length > 0 && binding.every(({ verdict }) => verdict === 'holds'))
        return ['MIRA_ALL_HOLD'];
    return binding.some(({ verdict }) => verdict === 'regressed') ? [] : ['MIRA_NO_REGRESSION_PROVEN'];
}


/***/ })

};
