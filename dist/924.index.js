export const id = 924;
export const ids = [924];
export const modules = {

/***/ 63052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkReported),
/* harmony export */   J_: () => (/* binding */ buildClaim),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   tU: () => (/* binding */ checkScored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _statements_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96950);
/* harmony import */ var _stats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41820);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92770);





/** Claim intervals cover the true value in 95 of 100 repetitions (contracts.md §2). */
const LEVEL = 0.95;
function buildClaim(spec, tally, task, rowsOfTask, ground) {
    const kind = kindOf(spec, tally);
    const reported = spec.slice === null ? (task?.metrics.get(spec.metric)?.reported ?? null) : null;
    return {
        id: spec.id,
        task: spec.task,
        metric: spec.metric,
        slice: spec.slice,
        direction: spec.direction,
        kind,
        ...estimateOf(kind, tally),
        counts: countsOf(spec, tally, task, rowsOfTask),
        evidence: ground.root,
        materials: [...ground.materials],
        comparability: comparability(spec, task, ground.ruler),
        reported: reported === null ? null : (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(reported),
    };
}
function kindOf(spec, tally) {
    if (spec.declaredKind === 'binary' && !tally.binary) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SCORE', `${spec.id} is declared binary and has scores other than 0 and 1`, {
            hint: 'Correct the scores, or leave "kind" out of the metric\'s declaration.',
        });
    }
    return tally.binary ? 'binary' : 'mean';
}
/** Estimate and .95 interval: Wilson's for proportions, Student's t over the keys' means otherwise. */
function estimateOf(kind, tally) {
    const n = tally.scored;
    if (n === 0)
        return { estimate: null, interval: null };
    const estimate = (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(tally.rows.mean);
    const level = (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(LEVEL);
    if (kind === 'binary' && !tally.repeated) {
        const successes = Math.round(tally.rows.mean * n);
        const { lower, upper } = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .wilsonInterval */ .YV)({ successes, n, confidence: LEVEL });
        return { estimate, interval: { method: 'wilson', level, lower: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(lower), upper: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(upper) } };
    }
    if (tally.keys.n < 2)
        return { estimate, interval: null };
    const half = (0,_stats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .studentTQuantile */ .$J)((1 + LEVEL) / 2, tally.keys.n - 1) * tally.keys.standardError;
    const { mean } = tally.keys;
    return { estimate, interval: { method: 't', level, lower: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(mean - half), upper: (0,_statements_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .toDecimal */ .nI)(mean + half) } };
}
/** expected = scored + unscored + errored + missing; rows that nobody can attribute to a slice are missing in the whole. */
function countsOf(spec, tally, task, rowsOfTask) {
    const missing = spec.slice === null ? Math.max(0, (task?.expected ?? rowsOfTask) - rowsOfTask) : 0;
    return {
        expected: tally.asked + missing,
        scored: tally.scored,
        unscored: tally.unscored,
        errored: tally.errored,
        missing,
    };
}
/** The comparability digest of contracts.md §1. */
function comparability(spec, task, ruler) {
    const generation = task?.generation ?? null;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)({
        v: 1,
        task: spec.task,
        metric: spec.metric,
        direction: spec.direction,
        kind: spec.declaredKind,
        slice: spec.slice,
        datasets: [...ruler.datasets].sort(),
        prompts: [...ruler.prompts].sort(),
        scorer: [...ruler.scorer].sort(),
        harness: {
            name: ruler.harness,
            taskVersion: task?.version ?? null,
            nShot: task?.nShot ?? null,
            generation,
        },
    });
}
/** Refuses an evaluation in which too little was scored to speak of (contracts.md §2: per task and metric). */
function checkScored(claims, minScored) {
    for (const claim of claims) {
        const { scored, expected, errored, unscored, missing } = claim.counts;
        if (claim.slice !== null || (expected > 0 && scored >= minScored(claim.task) * expected))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MIN_SCORED', `${claim.id}: ${scored} of ${expected} samples were scored (${errored} errored, ${unscored} not scored, ${missing} missing), fewer than the ${minScored(claim.task) * 100} % that min-scored asks for`, { hint: 'Look at the harness log for what went wrong; lower min-scored only if so many failures are normal.' });
    }
}
/** Refuses a printed aggregate that does not follow from the rows (1e-9 relative, or the last printed digit). */
function checkReported(tallies, tasks) {
    for (const tally of tallies) {
        if (tally.name.slice !== null || tally.scored === 0)
            continue;
        const reported = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .infoOf */ ._U)(tasks, tally.name)?.reported ?? null;
        if (reported === null)
            continue;
        const recomputed = tally.rows.mean;
        if (Math.abs(reported - recomputed) <= tolerance(reported))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_MISMATCH', `the harness reports ${tally.name.task}/${tally.name.metric} = ${reported}, but its ${tally.scored} scored rows give ${recomputed}`, {
            hint: 'Rows and results do not belong together, or one of them was changed. Run the evaluation into an empty folder.',
        });
    }
}
function tolerance(reported) {
    const digits = /\.(\d+)$/u.exec(String(reported))?.[1]?.length ?? 0;
    const lastDigit = digits > 0 && digits < 12 ? 0.5 * 10 ** -digits : 0;
    return Math.max(1e-9 * Math.max(1, Math.abs(reported)), lastDigit * (1 + 1e-9));
}


/***/ }),

/***/ 43299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatClaimId),
/* harmony export */   c: () => (/* binding */ parseClaimPattern)
/* harmony export */ });
/**
 * Claim ids (design.md §4): `<task>/<metric>` or `<task>/<metric>@<slice>=<value>`. In each part `% / @ = *` and control
 * characters are percent-encoded as UTF-8. In a pattern a bare `*` matches any run of characters within its part.
 */
const RESERVED = /[%/@=*\p{Cc}]/gu;
function encodePart(part) {
    return part.replace(RESERVED, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
function formatClaimId(name) {
    const base = `${encodePart(name.task)}/${encodePart(name.metric)}`;
    return name.slice === null ? base : `${base}@${encodePart(name.slice.name)}=${encodePart(name.slice.value)}`;
}
const FORM = /^([^/@=]+)\/([^/@=]+)(?:@([^/@=]+)=([^/@=]*))?$/u;
/** `null` when the text is not a claim id or pattern. */
function parseClaimPattern(text) {
    const form = FORM.exec(text);
    if (form === null || /\p{Cc}/u.test(text) || /%(?![0-9A-Fa-f]{2})/u.test(text))
        return null;
    const [, task = '', metric = '', slice, value] = form;
    const matchTask = matcher(task);
    const matchMetric = matcher(metric);
    const matchSlice = slice === undefined ? null : matcher(slice);
    const matchValue = matcher(value ?? '');
    return {
        text,
        exact: !text.includes('*'),
        sliced: matchSlice !== null,
        matches: (name) => matchTask(name.task) &&
            matchMetric(name.metric) &&
            (matchSlice === null
                ? name.slice === null
                : name.slice !== null && matchSlice(name.slice.name) && matchValue(name.slice.value)),
        matchesSlice: (taskName, metricName, sliceName) => matchSlice !== null && matchTask(taskName) && matchMetric(metricName) && matchSlice(sliceName),
    };
}
/** Compares encoded forms, so that `*` in a pattern never stands for an encoded `/` of another part. */
function matcher(part) {
    const normal = part.replace(/%[0-9a-fA-F]{2}/gu, (escape) => escape.toUpperCase());
    if (!normal.includes('*'))
        return (actual) => encodePart(actual) === normal;
    const source = normal
        .split('*')
        .map((literal) => RegExp.escape(literal))
        .join('.*');
    const pattern = new RegExp(`^${source}$`, 'su');
    return (actual) => pattern.test(encodePart(actual));
}


/***/ }),

/***/ 38625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Moments)
/* harmony export */ });
/**
 * Count, mean and sum of squared deviations of a stream of numbers, without keeping them: Welford's recurrence, and
 * Chan, Golub and LeVeque's rule for merging two streams (The American Statistician 37(3), 1983). The sum is kept by
 * Neumaier's compensated summation, so that a mean of many equal terms comes out exactly.
 */
class Moments {
    n = 0;
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    #sum = 0;
    #compensation = 0;
    #running = 0;
    #squares = 0;
    add(value) {
        this.n += 1;
        const total = this.#sum + value;
        this.#compensation +=
            Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
        this.#sum = total;
        const delta = value - this.#running;
        this.#running += delta / this.n;
        this.#squares += delta * (value - this.#running);
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
    }
    /** The mean; 0 when nothing was added. */
    get mean() {
        return this.n === 0 ? 0 : (this.#sum + this.#compensation) / this.n;
    }
    /** Unbiased sample variance; 0 for fewer than two values, and exactly 0 when all are equal. */
    get variance() {
        return this.n < 2 || this.min === this.max ? 0 : this.#squares / (this.n - 1);
    }
    get standardError() {
        return this.n === 0 ? 0 : Math.sqrt(this.variance / this.n);
    }
    /** Both streams as one. */
    static merged(a, b) {
        const both = new Moments();
        if (a.n + b.n === 0)
            return both;
        both.n = a.n + b.n;
        both.min = Math.min(a.min, b.min);
        both.max = Math.max(a.max, b.max);
        both.#sum = a.#sum + a.#compensation + (b.#sum + b.#compensation);
        const delta = b.#running - a.#running;
        both.#running = (a.n * a.#running + b.n * b.#running) / both.n;
        both.#squares = a.#squares + b.#squares + (delta * delta * a.n * b.n) / both.n;
        return both;
    }
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ ClaimRules),
/* harmony export */   _U: () => (/* binding */ infoOf),
/* harmony export */   cu: () => (/* binding */ selectAuto),
/* harmony export */   pF: () => (/* binding */ selectByRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77658);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43299);



/** The rules of a plan, matched against claim names: an exact id beats a pattern, else the first rule that matches. */
class ClaimRules {
    #rules;
    constructor(rules) {
        this.#rules = rules
            .map((rule, index) => ({ rule, index, pattern: patternOf(rule.metric) }))
            .sort((a, b) => Number(b.pattern.exact) - Number(a.pattern.exact) || a.index - b.index);
    }
    match(name) {
        return this.#rules.find(({ pattern }) => pattern.matches(name)) ?? null;
    }
    wantsSlice = (task, metric, slice) => this.#rules.some(({ pattern }) => pattern.matchesSlice(task, metric, slice));
}
function patternOf(metric) {
    const pattern = (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaimPattern */ .c)(metric);
    if (pattern === null)
        throw new RangeError(`not a claim id: ${metric}`);
    return pattern;
}
/** Whether `auto` makes an ordinary claim of it: a known direction and values within [0, 1]. */
function isBounded(tally) {
    return tally.rows.n > 0 && tally.rows.min >= 0 && tally.rows.max <= 1;
}
/** `claims: auto`: every reported metric whose direction is known; outside [0, 1] advisory (contracts.md §2). */
function selectAuto(tallies, tasks, margin) {
    const specs = [];
    const skipped = unsupported(tasks);
    for (const tally of tallies.all()) {
        if (tally.name.slice !== null)
            continue;
        const info = infoOf(tasks, tally.name);
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClaimId */ .B)(tally.name);
        if (info !== null && info.unsupported !== null)
            continue;
        if (info === null || info.direction === null) {
            skipped.push({ id, why: 'the harness does not say whether higher or lower is better' });
            continue;
        }
        specs.push({
            ...tally.name,
            id,
            direction: info.direction,
            declaredKind: info.kind,
            margin,
            advisory: !isBounded(tally),
            require: null,
            rule: null,
        });
    }
    return { specs: sorted(specs), skipped };
}
/**
 * The claims that the rules ask for.
 *
 * @param placeOf where the rule of an index stands in `mira.yml`
 * @throws MiraError E_CLAIM_UNKNOWN_METRIC, E_CLAIM_DIRECTION, E_METRIC_UNSUPPORTED at the rule's place
 */
function selectByRules(tallies, tasks, rules, placeOf) {
    const matcher = new ClaimRules(rules);
    const used = new Set();
    const specs = [];
    for (const tally of tallies.all()) {
        const found = matcher.match(tally.name);
        if (found === null)
            continue;
        const { rule, index } = found;
        const info = infoOf(tasks, tally.name);
        const at = placeOf(index);
        const place = at === undefined ? {} : { at };
        if (info !== null && info.unsupported !== null)
            throw unsupportedError(rule.metric, info.unsupported, place);
        const direction = rule.direction ?? info?.direction ?? null;
        if (direction === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CLAIM_DIRECTION', `nothing says whether a higher or a lower ${tally.name.metric} is better`, {
                ...place,
                hint: `Add direction: higher (or lower) to the claim "${rule.metric}".`,
            });
        }
        used.add(index);
        specs.push({
            ...tally.name,
            id: (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClaimId */ .B)(tally.name),
            direction,
            declaredKind: info?.kind ?? null,
            margin: rule.margin,
            advisory: rule.advisory,
            require: rule.require,
            rule: index,
        });
    }
    for (const [index, rule] of rules.entries()) {
        if (!used.has(index))
            reportUnused(rule, matcher, tallies, tasks, placeOf(index));
    }
    return { specs: sorted(specs), skipped: [] };
}
/** A rule that matched nothing is an error, unless more exact rules took all that it would have matched. */
function reportUnused(rule, matcher, tallies, tasks, at) {
    const pattern = patternOf(rule.metric);
    const names = [...tallies.all()].map((tally) => tally.name);
    if (names.some((name) => pattern.matches(name) && matcher.match(name) !== null))
        return;
    const place = at === undefined ? {} : { at };
    for (const [task, info] of tasks) {
        for (const [metric, { unsupported: why }] of info.metrics) {
            if (why !== null && pattern.matches({ task, metric, slice: null }))
                throw unsupportedError(rule.metric, why, place);
        }
    }
    const ids = names.filter((name) => name.slice === null || pattern.sliced).map((name) => (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClaimId */ .B)(name));
    const known = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ', …' : '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CLAIM_UNKNOWN_METRIC', `the evaluation reported no "${rule.metric}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(rule.metric, ids)}`, {
        ...place,
        hint: ids.length === 0 ? 'It reported no metric at all.' : `It reported: ${known}`,
    });
}
function unsupportedError(metric, why, place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_METRIC_UNSUPPORTED', `no claim can be made on "${metric}": ${why}`, {
        ...place,
        hint: 'Claim a metric that is a mean over samples, or leave this claim out.',
    });
}
function unsupported(tasks) {
    return [...tasks].flatMap(([task, info]) => [...info.metrics].flatMap(([metric, { unsupported: why }]) => why === null ? [] : [{ id: (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClaimId */ .B)({ task, metric, slice: null }), why }]));
}
function infoOf(tasks, name) {
    return tasks.get(name.task)?.metrics.get(name.metric) ?? null;
}
/** Whole tasks before their slices, each by id. */
function sorted(specs) {
    return [...specs].sort((a, b) => Buffer.compare(Buffer.from(a.task), Buffer.from(b.task)) ||
        Number(a.slice !== null) - Number(b.slice !== null) ||
        Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
}


/***/ }),

/***/ 39938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Tallies)
/* harmony export */ });
/* unused harmony export Tally */
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38625);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43299);


/** What the rows say about one metric of one task or slice. */
class Tally {
    name;
    scored = 0;
    unscored = 0;
    errored = 0;
    /** Over the rows, as a harness forms its mean. */
    rows = new _moments_js__WEBPACK_IMPORTED_MODULE_0__/* .Moments */ .W();
    /** Over the means of each key's repeats: what is independent of what. */
    keys = new _moments_js__WEBPACK_IMPORTED_MODULE_0__/* .Moments */ .W();
    binary = true;
    repeated = false;
    #key = null;
    #sum = 0;
    #count = 0;
    constructor(name) {
        this.name = name;
    }
    add(key, score, failed) {
        if (score === null) {
            if (failed)
                this.errored += 1;
            else
                this.unscored += 1;
            return;
        }
        this.scored += 1;
        this.rows.add(score);
        if (score !== 0 && score !== 1)
            this.binary = false;
        if (key !== this.#key)
            this.#flush(key);
        else
            this.repeated = true;
        this.#sum += score;
        this.#count += 1;
    }
    /** To be called once, after the last row. */
    finish() {
        this.#flush(null);
    }
    get asked() {
        return this.scored + this.unscored + this.errored;
    }
    #flush(next) {
        if (this.#count > 0)
            this.keys.add(this.#sum / this.#count);
        this.#key = next;
        this.#sum = 0;
        this.#count = 0;
    }
}
/** Tallies of everything in a stream of rows: each metric of each task, and the slices that somebody asks for. */
class Tallies {
    #byId = new Map();
    #tasks = new Map();
    #wantsSlice;
    rows = new Map();
    constructor(wantsSlice) {
        this.#wantsSlice = wantsSlice;
    }
    /** Rows have to come in leaf order: the repeats of a key are told by being next to each other. */
    static async of(rows, wantsSlice) {
        const tallies = new Tallies(wantsSlice);
        for await (const row of rows)
            tallies.add(row);
        tallies.finish();
        return tallies;
    }
    add(row) {
        this.rows.set(row.task, (this.rows.get(row.task) ?? 0) + 1);
        const failed = row.error !== null;
        for (const metric of Object.keys(row.scores)) {
            const score = row.scores[metric] ?? null;
            const tallies = this.#of(row.task, metric);
            tallies.overall.add(row.key, score, failed);
            for (const slice of Object.keys(row.slices)) {
                tallies.slice(slice, row.slices[slice] ?? '')?.add(row.key, score, failed);
            }
        }
    }
    finish() {
        for (const tally of this.#byId.values())
            tally.finish();
    }
    all() {
        return this.#byId.values();
    }
    get(id) {
        return this.#byId.get(id) ?? null;
    }
    #of(task, metric) {
        let metrics = this.#tasks.get(task);
        if (metrics === undefined)
            this.#tasks.set(task, (metrics = new Map()));
        let found = metrics.get(metric);
        if (found === undefined) {
            found = new MetricTallies(this.#create({ task, metric, slice: null }), (name) => this.#wantsSlice(task, metric, name), (name, value) => this.#create({ task, metric, slice: { name, value } }));
            metrics.set(metric, found);
        }
        return found;
    }
    #create(name) {
        const tally = new Tally(name);
        this.#byId.set((0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClaimId */ .B)(name), tally);
        return tally;
    }
}
/** The tallies of one metric of one task, with a short way from a slice's value to its tally. */
class MetricTallies {
    overall;
    #wants;
    #create;
    /** `null` for the slices that nobody asks for, whose values may be as many as the rows. */
    #slices = new Map();
    constructor(overall, wants, create) {
        this.overall = overall;
        this.#wants = wants;
        this.#create = create;
    }
    slice(name, value) {
        let values = this.#slices.get(name);
        if (values === undefined)
            this.#slices.set(name, (values = this.#wants(name) ? new Map() : null));
        if (values === null)
            return null;
        let tally = values.get(value);
        if (tally === undefined)
            values.set(value, (tally = this.#create(name, value)));
        return tally;
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

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadTrustRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/verification/trust-root.js



const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const bytes = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39(), dist/* minLength */.BpQ(1));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = dist/* object */.Ikc({ start: time, end: dist/* optional */.lqM(time) });
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
 * Reads a `TrustedRoot` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON. Stricter than the message asks:
 * at least one certificate authority, and a start of validity everywhere.
 *
 * @throws MiraError E_TRUST_ROOT
 */
function parseTrustRoot(text, name) {
    if (text.length > MAX_CHARACTERS)
        throw unusable(name, 'it is larger than 4 MiB');
    const json = readJson(text, name);
    const result = dist/* safeParse */.xLC(trustedRoot, json);
    if (!result.success) {
        const [issue] = result.issues;
        throw unusable(name, `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
    }
    return { name, json };
}
/**
 * The root of Sigstore's public-good instance. `public-good.json` is the `trusted_root.json` that the npm package
 * `@sigstore/tuf` 5.0.1 carries in `seeds.json` for `https://tuf-repo-cdn.sigstore.dev`, re-indented. It ages: services
 * that Sigstore adds later are unknown to it.
 */
async function publicGoodRoot() {
    const { default: json } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.t.bind(__webpack_require__, 85310, 17));
    return { name: 'the public-good root of Sigstore', json };
}
function readJson(text, name) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        throw unusable(name, `it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function unusable(name, why) {
    return new errors/* MiraError */.gx('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
        hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
    });
}

;// CONCATENATED MODULE: ./build/commands/trust.js



/**
 * The trust root in a file, or the shipped copy of the public one.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
async function loadTrustRoot(path) {
    if (path === null)
        return publicGoodRoot();
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

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ loadVerificationKey),
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
 * @throws MiraError E_KEY, which never quotes the key
 */
async function loadSigningKey(spec, env, curves = CURVES) {
    const pem = spec.startsWith('env:') ? env[spec.slice('env:'.length)] : await readPem(spec);
    if (pem === undefined || pem.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${spec} is not set`, {
            hint: 'Pass the secret to the step under `env`.',
        });
    }
    return parseSigningKey(pem, spec, curves);
}
/** @throws MiraError E_KEY */
async function loadVerificationKey(path, curves = CURVES) {
    return parseVerificationKey(await readPem(path), path, curves);
}
/** A private key as PEM, PKCS#8 or SEC1; `name` is what messages call it. */
function parseSigningKey(pem, name, curves = CURVES) {
    if (/^-----BEGIN ENCRYPTED (?:SIGSTORE |COSIGN )?PRIVATE KEY-----/mu.test(pem)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted`, {
            hint: 'Give the key without a passphrase, from a secret: openssl pkcs8 -topk8 -nocrypt.',
        });
    }
    try {
        const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        return { privateKey, ...describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey), name, curves) };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx ? error : unusable('signing', name, 'a private key');
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

/***/ 81525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ evaluationStatement),
/* harmony export */   lS: () => (/* binding */ EVIDENCE_PARTS)
/* harmony export */ });
/* unused harmony exports MATERIAL_KINDS, evaluationPredicate */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** The evaluation predicate (contracts.md §2): what was measured, on what, and what came out. */
const MATERIAL_KINDS = ['model', 'dataset', 'prompts', 'scorer', 'harness', 'image', 'environment'];
const material = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `<kind>:<path or ref>`; `model` for the model. */
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(MATERIAL_KINDS),
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR,
});
const EVIDENCE_PARTS = ['scores', 'prompt', 'target', 'response'];
const evidence = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    task: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    root: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .hex256 */ .$_,
    count: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** The parts that the published rows show. */
    publish: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(EVIDENCE_PARTS)),
});
const counts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** What the harness says it evaluated, else the number of rows; the sum of the other four. */
    expected: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    scored: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Asked and not scored, without an error. */
    unscored: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Not scored, and the row says why. */
    errored: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Expected, and no row is there. */
    missing: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
const claim = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    task: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metric: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    slice: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    direction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['higher', 'lower']),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['binary', 'mean']),
    estimate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._),
    interval: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        method: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['wilson', 't']),
        level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._,
        lower: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._,
        upper: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._,
    })),
    counts,
    /** The Merkle root of the claim's task. */
    evidence: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .hex256 */ .$_,
    /** Ids of the materials that the claim depends on. */
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    comparability: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** The aggregate that the harness printed, if it printed one. */
    reported: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._),
});
const evaluationPredicate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    plan: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR, content: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq }),
    measurement: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    model: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ root: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, files: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    materials: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(material),
    harness: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        evaluation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        format: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        reader: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    })),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        evaluations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ranIn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['host', 'image']), image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['declared', 'ran'])) })),
    }),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidence),
    claims: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(claim),
    run: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF,
    /** The evaluation that this one was compared with: a chain. */
    previous: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR })),
    coverage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        attested: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        asserted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        notCovered: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    }),
});
const evaluationStatement = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .EVALUATION_TYPE */ .Q9, evaluationPredicate);


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


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   fc: () => (/* binding */ gateStatement)
/* harmony export */ });
/* unused harmony export gatePredicate */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99936);



/** The gate's verdict as a SLSA verification summary (https://slsa.dev/verification_summary/v1; contracts.md §4). */
const VERDICTS = ['holds', 'regressed', 'inconclusive', 'new'];
const REASONS = [
    'incomparable',
    'subset',
    'missing-samples',
    'no-samples',
    'claim-removed',
    'underpowered',
    'environment',
    'identity',
    'aggregate-only',
    'size-unsettled',
];
const gatePredicate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verifier: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'mira-attest': _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) }),
    timeVerified: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    resourceUri: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR }),
    inputAttestations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMap */ .PR })),
    verificationResult: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['PASSED', 'FAILED']),
    verifiedLevels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['FAILED', 'MIRA_ALL_HOLD', 'MIRA_NO_REGRESSION_PROVEN'])),
    /** Extension member: the verdict per claim, which PASSED and FAILED cannot say. */
    miraVerdicts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ claim: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(VERDICTS), reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(REASONS)) })),
});
const gateStatement = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .VSA_TYPE */ .gs, gatePredicate);


/***/ }),

/***/ 41820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* reexport */ exactNonInferiority),
  fU: () => (/* reexport */ holm),
  B1: () => (/* reexport */ mcnemar_mcnemarExact),
  nv: () => (/* reexport */ minimumDetectableEffect),
  Ht: () => (/* reexport */ samplesNeeded),
  Jt: () => (/* reexport */ student_t_studentTCdf),
  $J: () => (/* reexport */ student_t_studentTQuantile),
  B9: () => (/* reexport */ tangoInterval),
  YV: () => (/* reexport */ wilsonInterval)
});

// UNUSED EXPORTS: benjaminiHochberg, betaInc, binomialCdf, binomialSf, chiSquaredSf, clopperPearsonInterval, clusteredPairedT, gammaInc, mcnemarPower, newcombeInterval, normalCdf, normalQuantile, normalSf, pairedT, sampleSizeForMargin, smallestHoldingN, tangoNonInferiority

;// CONCATENATED MODULE: ./build/stats/stirling.js
/**
 * The two pieces from which binomial, Poisson, beta and gamma densities are put together without ever subtracting
 * large log-gammas: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
/** From here on the asymptotic series below is exact to the last bit. */
const SERIES_FROM = 16;
/**
 * The error of Stirling's formula, ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Asymptotic series (DLMF 5.11.1) for x ≥ 16, below that the recurrence e(x) = e(x + 1) + (x + ½) ln(1 + 1/x) − 1.
 */
function stirlingError(x) {
    let carried = 0;
    let at = x;
    while (at < SERIES_FROM) {
        carried += (at + 0.5) * Math.log1p(1 / at) - 1;
        at += 1;
    }
    const s = 1 / (at * at);
    return (carried + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / at);
}
/** `stirlingError` at small integers, where the recurrence would be walked again and again. */
const AT_INTEGERS = Array.from({ length: SERIES_FROM }, (_, k) => (k === 0 ? 0 : stirlingError(k)));
/** `stirlingError` of a positive integer, without the walk. */
function stirlingErrorOfCount(k) {
    return AT_INTEGERS[k] ?? stirlingError(k);
}
/**
 * x ln(x/m) + m − x, for x > 0 and m > 0: half the deviance of an observation x whose expectation is m.
 *
 * `excess` is x − m. It is an argument because the caller often knows it better than the subtraction of two rounded
 * numbers would tell.
 */
function deviance(x, m, excess) {
    if (Math.abs(excess) > 0.1 * (x + m))
        return x * Math.log(x / m) - excess;
    // With v = (x − m)/(x + m): ln(x/m) = 2 artanh v, and the linear terms cancel exactly.
    const v = excess / (x + m);
    const square = v * v;
    let power = 2 * x * v;
    let sum = excess * v;
    for (let odd = 3;; odd += 2) {
        power *= square;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}

;// CONCATENATED MODULE: ./build/stats/beta.js


const TINY = 1e-300;
/**
 * The continued fraction of A. R. DiDonato and A. H. Morris (ACM TOMS 18, 1992, algorithm 708), evaluated by the
 * modified Lentz method. Needs x ≤ a/(a + b); takes about √max(a, b) steps.
 *
 * @param lean a − (a + b)x ≥ 0
 */
function fraction(x, a, b, lean) {
    const denominator = (m) => m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (lean + 1 + m * (2 - x))) / (a + 2 * m + 1);
    // Written out for m = 0, where a + 2m − 1 may vanish.
    const first = (a * (lean + 1)) / (a + 1);
    let value = first;
    let c = first;
    let d = 0;
    for (let m = 1;; m += 1) {
        const shifted = a + 2 * m - 1;
        const numerator = ((a + m - 1) / shifted) * ((a + b + m - 1) / shifted) * m * (b - m) * x * x;
        const step = denominator(m);
        d = step + numerator * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = step + numerator / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < 4e-16 || m >= 1_000_000)
            return value;
    }
}
/** x^a y^b / B(a, b), with x + y = 1. */
function kernel(x, y, a, b, lean) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x, lean) - deviance(b, n * y, -lean);
    return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(exponent);
}
/**
 * I_x(a, b) and its complement. Whoever knows y = 1 − x better than a subtraction would tell passes it.
 * No checks: x and y in [0, 1], a and b positive and finite.
 */
function beta_betaTails(x, y, a, b) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    const lean = x <= y ? a - (a + b) * x : (a + b) * y - b;
    const density = kernel(x, y, a, b, lean);
    if (lean >= 0) {
        const lower = Math.min(1, density / fraction(x, a, b, lean));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, density / fraction(y, b, a, -lean));
    return { lower: 1 - upper, upper };
}
/**
 * The regularised lower incomplete beta function I_x(a, b) (DLMF 8.17.2), 0 ≤ x ≤ 1, a > 0, b > 0.
 *
 * Relative accuracy 1e-12 in the tail, down to 1e-300, for a + b up to 10^7; beyond that the number of steps grows
 * as the square root.
 */
function betaInc(x, a, b) {
    requireUnit('x', x);
    requirePositive('a', a);
    requirePositive('b', b);
    return beta_betaTails(x, 1 - x, a, b).lower;
}

;// CONCATENATED MODULE: ./build/stats/binomial.js



/**
 * P(X = k) for X ~ Bin(n, p), by Loader's saddle-point expansion: relative accuracy 1e-12 up to n = 10^7.
 * No checks: 0 ≤ k ≤ n. `q` is 1 − p, as accurate as the caller knows it.
 */
function binomialPmf(k, n, p, q) {
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (q === 0)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * (p < q ? Math.log1p(-p) : Math.log(q)));
    if (k === n)
        return Math.exp(n * (q < p ? Math.log1p(-q) : Math.log(p)));
    const excess = p <= q ? k - n * p : n * q - (n - k);
    const exponent = stirlingErrorOfCount(n) -
        stirlingErrorOfCount(k) -
        stirlingErrorOfCount(n - k) -
        deviance(k, n * p, excess) -
        deviance(n - k, n * q, -excess);
    return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
}
/** P(X ≤ k) and P(X > k). No checks: 0 ≤ k ≤ n; `q` is 1 − p. */
function binomialTails(k, n, p, q) {
    if (k >= n)
        return { lower: 1, upper: 0 };
    return beta_betaTails(q, p, n - k, k + 1);
}
function checked(k, n, p) {
    requireCount('n', n);
    requireCount('k', k, 0, n);
    requireUnit('p', p);
    return binomialTails(k, n, p, 1 - p);
}
/** P(X ≤ k) for X ~ Bin(n, p), 0 ≤ k ≤ n: I_{1−p}(n − k, k + 1) (DLMF 8.17.5). Relative accuracy 1e-10, n to 10^7. */
function binomialCdf(k, n, p) {
    return checked(k, n, p).lower;
}
/** P(X > k) for X ~ Bin(n, p), 0 ≤ k ≤ n: strictly above, so that `binomialCdf + binomialSf = 1`. Tails to 1e-300. */
function binomialSf(k, n, p) {
    return checked(k, n, p).upper;
}

;// CONCATENATED MODULE: ./build/stats/domain.js
/**
 * Guards for the arguments of this folder. Each throws a `RangeError` that names the argument, so that nothing here
 * ever returns NaN.
 */
function refuse(name, value, wanted) {
    throw new RangeError(`${name} must be ${wanted}, but is ${String(value)}.`);
}
/** A number that may be infinite, such as the argument of a distribution function. */
function domain_requireNumber(name, value) {
    if (typeof value !== 'number' || Number.isNaN(value))
        refuse(name, value, 'a number');
}
function domain_requireNonNegative(name, value) {
    if (!(value >= 0))
        refuse(name, value, 'a number of at least 0');
}
function domain_requirePositive(name, value) {
    if (!(value > 0 && value < Infinity))
        refuse(name, value, 'a finite number above 0');
}
/** 0 ≤ value ≤ 1. */
function domain_requireUnit(name, value) {
    if (!(value >= 0 && value <= 1))
        refuse(name, value, 'a number from 0 to 1');
}
/** 0 < value < 1: levels, margins, and probabilities that have a finite quantile. */
function domain_requireInnerUnit(name, value) {
    if (!(value > 0 && value < 1))
        refuse(name, value, 'a number between 0 and 1, both excluded');
}
/** An integer from `least` to `most`, never beyond 2^53 − 1. */
function domain_requireCount(name, value, least = 0, most = Number.MAX_SAFE_INTEGER) {
    if (Number.isSafeInteger(value) && value >= least && value <= most)
        return;
    refuse(name, value, most === Number.MAX_SAFE_INTEGER ? `an integer of at least ${least}` : `an integer from ${least} to ${most}`);
}
/** The counts of a paired binary comparison: gains and losses are disjoint, so together they are at most `n` ≥ 1. */
function requirePairs(pairs) {
    domain_requireCount('n', pairs.n, 1);
    domain_requireCount('gained', pairs.gained, 0, pairs.n);
    domain_requireCount('lost', pairs.lost, 0, pairs.n);
    if (pairs.gained + pairs.lost > pairs.n) {
        refuse('gained + lost', pairs.gained + pairs.lost, `at most n = ${pairs.n}`);
    }
}

;// CONCATENATED MODULE: ./build/stats/paired-multinomial.js

/**
 * The region in which `accepts` is true, for gains in [from, to]. For fixed gains it must turn from true to false once
 * as the losses rise, and not earlier when there are more gains; then few tables need to be asked.
 */
function paired_multinomial_lossRegion(n, [from, to], accepts) {
    let most = -1;
    let beyond = n - from + 1;
    while (beyond - most > 1) {
        const middle = Math.floor((most + beyond) / 2);
        if (accepts(from, middle))
            most = middle;
        else
            beyond = middle;
    }
    const limits = new Int32Array(to - from + 1);
    for (let gains = from; gains <= to; gains += 1) {
        while (most < n - gains && accepts(gains, most + 1))
            most += 1;
        most = Math.min(most, n - gains);
        limits[gains - from] = most;
    }
    return { n, most: (gains) => limits[gains - from] ?? -1 };
}
/** The binomial weights of at least `floor`, outward from the mode by the ratio of neighbours. */
function paired_multinomial_binomialWeights(n, p, q, floor) {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const top = binomialPmf(mode, n, p, q);
    const below = [];
    let weight = top;
    for (let g = mode; g > 0; g -= 1) {
        weight *= (g / (n - g + 1)) * (q / p);
        if (!(weight > floor))
            break;
        below.push(weight);
    }
    const weights = below.toReversed();
    weights.push(top);
    weight = top;
    for (let g = mode; g < n; g += 1) {
        weight *= ((n - g) / (g + 1)) * (p / q);
        if (!(weight > floor))
            break;
        weights.push(weight);
    }
    return { from: mode - below.length, weights };
}
/** Below this a probability is computed afresh rather than from its neighbour, since it may have lost its digits. */
const FAINT = 1e-280;
/**
 * P(table ∈ region): Σ_g P(G = g)·P(L ≤ most(g) | G = g), in a number of steps proportional to the gains that have a
 * chance above `floor`.
 *
 * The conditional probability F(l; N) of at most l losses among the N = n − g other pairs is carried along:
 * F(l; N − 1) = F(l; N) + r·b(l; N − 1) and F(l + 1; N) = F(l; N) + b(l + 1; N), where b is the binomial
 * probability and r the chance of a loss. Everything is added, so nothing cancels.
 */
function paired_multinomial_regionProbability(region, chances, floor) {
    const others = chances.loss + chances.rest;
    const { from, weights } = paired_multinomial_binomialWeights(region.n, chances.gain, others, floor);
    const r = others > 0 ? chances.loss / others : 0;
    const s = others > 0 ? chances.rest / others : 1;
    let total = 0;
    let losses = -1;
    let f = 0;
    let b = 0;
    for (const [index, weight] of weights.entries()) {
        const gains = from + index;
        const pairs = region.n - gains;
        const most = region.most(gains);
        if (most >= pairs) {
            total += weight;
            continue;
        }
        // Without concordant pairs every other pair is a loss, and only a full row has a chance.
        if (most < 0 || s === 0)
            continue;
        if (losses < 0) {
            f = binomialTails(most, pairs, r, s).lower;
            b = binomialPmf(most, pairs, r, s);
        }
        else {
            b = b > FAINT ? (b * (pairs + 1 - losses)) / ((pairs + 1) * s) : binomialPmf(losses, pairs, r, s);
            f += r * b;
            for (let l = losses + 1; l <= most; l += 1) {
                b = b > FAINT ? ((b * (pairs - l + 1)) / l) * (r / s) : binomialPmf(l, pairs, r, s);
                f += b;
            }
        }
        losses = most;
        total += weight * Math.min(1, f);
    }
    return Math.min(1, total);
}

;// CONCATENATED MODULE: ./build/stats/gamma.js


const gamma_TINY = 1e-300;
/** Σ x^k / ((a+1)…(a+k)), for x < a + 1 (DLMF 8.11.4). */
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > sum * 1e-17; k += 1) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Legendre's continued fraction for Γ(a, x) e^x x^(−a) (DLMF 8.9.2), by the modified Lentz method, for x ≥ a + 1. */
function gamma_fraction(a, x) {
    let step = x + 1 - a;
    let c = 1 / gamma_TINY;
    let d = 1 / step;
    let value = d;
    for (let k = 1;; k += 1) {
        const numerator = k * (a - k);
        step += 2;
        d = step + numerator * d;
        if (Math.abs(d) < gamma_TINY)
            d = gamma_TINY;
        c = step + numerator / c;
        if (Math.abs(c) < gamma_TINY)
            c = gamma_TINY;
        d = 1 / d;
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < 4e-16 || k >= 1_000_000)
            return value;
    }
}
/** P(a, x) and Q(a, x). No checks: a positive and finite, x ≥ 0. */
function gammaTails(a, x) {
    if (x === 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    // x^a e^(−x) / Γ(a + 1), the Poisson probability of a at mean x.
    const density = Math.exp(-stirlingError(a) - deviance(a, x, a - x)) / Math.sqrt(2 * Math.PI * a);
    if (x < a + 1) {
        const lower = Math.min(1, density * series(a, x));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, density * a * gamma_fraction(a, x));
    return { lower: 1 - upper, upper };
}
/**
 * The regularised lower incomplete gamma function P(a, x) (DLMF 8.2.4), a > 0, x ≥ 0.
 * Relative accuracy 1e-12 for a up to 10^7.
 */
function gammaInc(a, x) {
    requirePositive('a', a);
    requireNonNegative('x', x);
    return gammaTails(a, x).lower;
}
/** P(X > x) for a chi-squared variable with `df` > 0 degrees of freedom, x ≥ 0: Q(df/2, x/2); tails to 1e-300. */
function chiSquaredSf(x, df) {
    requireNonNegative('x', x);
    requirePositive('df', df);
    return gammaTails(df / 2, x / 2).upper;
}

;// CONCATENATED MODULE: ./build/stats/normal.js


function upperTail(z) {
    const { lower, upper } = gammaTails(0.5, (z * z) / 2);
    return z > 0 ? upper / 2 : 0.5 + lower / 2;
}
/** Φ(z) = P(Z ≤ z) of the standard normal distribution; relative accuracy 1e-13, tails to 1e-300. */
function normalCdf(z) {
    requireNumber('z', z);
    return upperTail(-z);
}
/** 1 − Φ(z) = P(Z > z), accurate where it is small. */
function normalSf(z) {
    domain_requireNumber('z', z);
    return upperTail(z);
}
/** Rational start for Φ(−z) = tail, good to 4.5e-4: Abramowitz and Stegun 26.2.23. */
function roughQuantile(tail) {
    const t = Math.sqrt(-2 * Math.log(tail));
    return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
/**
 * The z with Φ(z) = p, 0 < p < 1: a rough start and three of Halley's steps on Φ itself, which triple the digits each
 * time. Relative accuracy 1e-13.
 */
function normal_normalQuantile(p) {
    domain_requireInnerUnit('p', p);
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    // Near the middle the distance from ½ carries the digits, in the tails the tail does.
    const central = tail > 0.25;
    const offset = Math.abs(p - 0.5);
    let z = Math.max(0, roughQuantile(tail));
    for (let step = 0; step < 3; step += 1) {
        const x = (z * z) / 2;
        const { lower, upper } = gammaTails(0.5, x);
        const missed = central ? (Math.sign(z) * lower) / 2 - offset : tail - upper / 2;
        const newton = missed * Math.sqrt(2 * Math.PI) * Math.exp(x);
        z -= newton / (1 + (z * newton) / 2);
    }
    return p < 0.5 ? -z : z;
}

;// CONCATENATED MODULE: ./build/stats/root.js
/**
 * Where a function that is true at `low` and false at `high` changes, to the last bit: plain bisection, which needs
 * no derivative and cannot leave its bracket.
 */
function root_bisect(isBelow, low, high) {
    let below = low;
    let above = high;
    for (;;) {
        const middle = below + (above - below) / 2;
        if (middle === below || middle === above)
            return middle;
        if (isBelow(middle))
            below = middle;
        else
            above = middle;
        if (Math.abs(above - below) <= 2e-16 * Math.abs(middle))
            return middle;
    }
}

;// CONCATENATED MODULE: ./build/stats/tango.js



/**
 * P(loss) that is most likely when the difference of the two proportions is `-allowed`: the larger root of
 * 2n q² + B q + C, with B = −g − l − (2n − g + l)·allowed and C = l·allowed·(1 + allowed).
 */
function likeliestLoss(gained, lost, n, allowed) {
    const b = gained + lost + (2 * n - gained + lost) * allowed;
    const c = lost * allowed * (1 + allowed);
    return (b + Math.sqrt(Math.max(0, b * b - 8 * n * c))) / (4 * n);
}
/**
 * Tango's score statistic for H0: difference = −allowed, with 0 ≤ allowed ≤ 1.
 * Infinite where the hypothesis leaves no variance, and 0 where the data then agree with it.
 */
function tangoScore(gained, lost, n, allowed) {
    const excess = gained - lost + n * allowed;
    if (excess === 0)
        return 0;
    const q = likeliestLoss(gained, lost, n, allowed);
    const variance = n * (2 * q - allowed * (1 + allowed));
    return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Infinity;
}
/** The lower limit: the difference at which the score reaches z. The upper one is the mirror image, swapped. */
function lowerLimit(gained, lost, n, z) {
    const observed = (gained - lost) / n;
    if (observed === -1)
        return -1;
    // A positive difference is the negative one of the swapped counts, so that no root is lost to cancellation.
    const score = (difference) => difference <= 0 ? tangoScore(gained, lost, n, -difference) : -tangoScore(lost, gained, n, difference);
    return root_bisect((difference) => score(difference) > z, -1, observed);
}
/**
 * The score interval for a difference of paired proportions (gained − lost)/n: T. Tango, "Equivalence test and
 * confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17
 * (1998). `confidence` is two-sided, 0 < confidence < 1. Limits lie in [−1, 1] and are good to 1e-12.
 */
function tangoInterval(sample) {
    const { gained, lost, n, confidence } = sample;
    requirePairs(sample);
    domain_requireInnerUnit('confidence', confidence);
    const z = -normal_normalQuantile((1 - confidence) / 2);
    return { lower: lowerLimit(gained, lost, n, z), upper: 0 - lowerLimit(lost, gained, n, z) };
}
/**
 * Tango's test of H0: difference ≤ −margin, 0 < margin < 1: his score z and p = P(Z > z).
 * Liberal in small samples (true size up to 6.0 % at a nominal 5 %); `exactNonInferiority` is the one that decides.
 */
function tangoNonInferiority(sample) {
    const { gained, lost, n, margin } = sample;
    requirePairs(sample);
    domain_requireInnerUnit('margin', margin);
    const z = tangoScore(gained, lost, n, margin);
    return { z, p: normalSf(z) };
}

;// CONCATENATED MODULE: ./build/stats/exact-non-inferiority.js




/** Above this many pairs Tango's test decides. */
const exact_non_inferiority_EXACT_UP_TO_PAIRS = 5_000;
const GRID = 161;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const GOLDEN_STEPS = 22;
/** Gains whose chance is below this share of the p that is already certain are left out. */
const NEGLIGIBLE = 1e-13;
/** The tables of `n` pairs that score at least `score` against a loss of `margin`, for gains in [from, to]. */
function exact_non_inferiority_tangoRegion(n, margin, score, gains) {
    return paired_multinomial_lossRegion(n, gains, (gained, lost) => tangoScore(gained, lost, n, margin) >= score);
}
/** Where in (0, 1) the discordance lies between its least value, the margin, and 1; dense at both ends. */
function chancesAt(u, margin) {
    const near = u < 0.5 ? 4 * u ** 3 : 1 - 4 * (1 - u) ** 3;
    const far = u < 0.5 ? 1 - 4 * u ** 3 : 4 * (1 - u) ** 3;
    const gain = ((1 - margin) * near) / 2;
    return { gain, loss: gain + margin, rest: (1 - margin) * far };
}
/** Golden section: asks `f` at points that close in on its maximum between two points that enclose a single peak. */
function climb(f, low, high) {
    let left = low;
    let right = high;
    let a = right - GOLDEN * (right - left);
    let b = left + GOLDEN * (right - left);
    let atA = f(a);
    let atB = f(b);
    for (let step = 0; step < GOLDEN_STEPS; step += 1) {
        if (atA >= atB) {
            right = b;
            b = a;
            atB = atA;
            a = right - GOLDEN * (right - left);
            atA = f(a);
        }
        else {
            left = a;
            a = b;
            atA = atB;
            b = left + GOLDEN * (right - left);
            atB = f(b);
        }
    }
}
/**
 * The largest P(region) over all discordances that are compatible with a loss of exactly `margin`.
 *
 * @param atLeast a lower bound that is known already; the better it is, the fewer tables need to be looked at
 */
function exact_non_inferiority_regionSize(region, margin, atLeast) {
    let best = atLeast;
    const probability = (u) => {
        const p = paired_multinomial_regionProbability(region, chancesAt(u, margin), best * NEGLIGIBLE);
        best = Math.max(best, p);
        return p;
    };
    const values = Array.from({ length: GRID }, (_, i) => probability(i / (GRID - 1)));
    const at = (i) => values[i] ?? -1;
    const peaks = values
        .map((_, i) => i)
        .filter((i) => at(i) >= at(i - 1) && at(i) >= at(i + 1))
        .sort((i, j) => at(j) - at(i));
    for (const i of peaks.slice(0, 3)) {
        climb(probability, Math.max(0, i - 1) / (GRID - 1), Math.min(GRID - 1, i + 1) / (GRID - 1));
    }
    return best;
}
/**
 * The exact unconditional test of H0: difference ≤ −margin for paired binary outcomes, 0 < margin < 1:
 *
 *   p = sup over ψ in [margin, 1] of P(T(G, L) ≥ T(gained, lost)),
 *   (G, L) ~ multinomial(n; (ψ − margin)/2, (ψ + margin)/2)
 *
 * with T Tango's score at −margin, scores within 1e-9 of each other counting as equal. The supremum is searched on 161
 * values of the discordance ψ, dense at both ends where it can hide, and by golden section around the best three;
 * right to 1e-6 relative. Never wrong more often than α, unlike Tango's test (H.-M. Hsueh, J.-P. Liu and J. J. Chen,
 * "Unconditional exact tests for equivalence or noninferiority for paired binary endpoints", Biometrics 57, 2001).
 *
 * **Above n = 5,000 the p of Tango's test is returned instead**, as the enumeration would take too long there.
 */
function exactNonInferiority(sample) {
    const { n, margin } = sample;
    requirePairs(sample);
    domain_requireInnerUnit('margin', margin);
    const { z, p } = tangoNonInferiority(sample);
    if (n > exact_non_inferiority_EXACT_UP_TO_PAIRS)
        return { p };
    const region = exact_non_inferiority_tangoRegion(n, margin, z - 1e-9 * Math.max(1, Math.abs(z)), [0, n]);
    return { p: exact_non_inferiority_regionSize(region, margin, chanceOf(sample)) };
}
/** What p is at least: the chance of the observed table itself under the hypothesis that suits it best. */
function chanceOf(sample) {
    const { gained, lost, n, margin } = sample;
    const loss = Math.min((1 + margin) / 2, Math.max(margin, likeliestLoss(gained, lost, n, margin)));
    const gain = loss - margin;
    const others = 1 - gain;
    const r = loss / others;
    return binomialPmf(gained, n, gain, others) * binomialPmf(lost, n - gained, r, Math.max(0, 1 - r));
}

;// CONCATENATED MODULE: ./build/stats/intervals.js




function check(sample) {
    domain_requireCount('n', sample.n, 1);
    domain_requireCount('successes', sample.successes, 0, sample.n);
    domain_requireInnerUnit('confidence', sample.confidence);
}
/** The roots of (n + z²)p² − (2x + z²)p + x²/n; the smaller one from their product, since it would cancel. */
function wilson(x, n, z) {
    const half = (z * z) / 2;
    const larger = x + half + z * Math.sqrt((x * (n - x)) / n + half / 2);
    return { lower: ((x / n) * x) / larger, upper: x === n ? 1 : larger / (n + z * z) };
}
/** The score interval for one proportion: E. B. Wilson, JASA 22 (1927). Limits lie in [0, 1]; accuracy 1e-13. */
function wilsonInterval(sample) {
    check(sample);
    return wilson(sample.successes, sample.n, -normal_normalQuantile((1 - sample.confidence) / 2));
}
/**
 * The exact interval for one proportion: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934). Each limit leaves at
 * most (1 − confidence)/2 in its tail. Accuracy 1e-12.
 */
function clopperPearsonInterval(sample) {
    check(sample);
    const { successes: x, n, confidence } = sample;
    const tail = (1 - confidence) / 2;
    return {
        lower: x === 0 ? 0 : bisect((p) => betaTails(p, 1 - p, x, n - x + 1).lower < tail, 0, 1),
        upper: x === n ? 1 : bisect((p) => betaTails(p, 1 - p, x + 1, n - x).upper > tail, 0, 1),
    };
}
/**
 * The hybrid score interval for a difference p1 − p2 of independent proportions: R. G. Newcombe, Statistics in
 * Medicine 17 (1998), method 10. `confidence` is two-sided. Limits lie in [−1, 1].
 */
function newcombeInterval(samples) {
    const { successes1, n1, successes2, n2, confidence } = samples;
    requireCount('n1', n1, 1);
    requireCount('successes1', successes1, 0, n1);
    requireCount('n2', n2, 1);
    requireCount('successes2', successes2, 0, n2);
    requireInnerUnit('confidence', confidence);
    const z = -normalQuantile((1 - confidence) / 2);
    const p1 = successes1 / n1;
    const p2 = successes2 / n2;
    const one = wilson(successes1, n1, z);
    const two = wilson(successes2, n2, z);
    return {
        lower: p1 - p2 - Math.hypot(p1 - one.lower, two.upper - p2),
        upper: p1 - p2 + Math.hypot(one.upper - p1, p2 - two.lower),
    };
}

;// CONCATENATED MODULE: ./build/stats/mcnemar.js


/** Up to this many trials the sums of binomial coefficients are whole numbers that a double holds exactly. */
const EXACT_UP_TO = 52;
/** P(X ≤ k), X ~ Bin(m, ½), 0 ≤ k ≤ m. */
function lowerHalf(k, m) {
    if (m > EXACT_UP_TO)
        return binomialTails(k, m, 0.5, 0.5).lower;
    let coefficient = 1;
    let sum = 1;
    for (let j = 1; j <= k; j += 1) {
        coefficient = (coefficient * (m - j + 1)) / j;
        sum += coefficient;
    }
    return sum / 2 ** m;
}
function pmfHalf(k, m) {
    if (m > EXACT_UP_TO)
        return binomialPmf(k, m, 0.5, 0.5);
    return k === 0 ? lowerHalf(0, m) : lowerHalf(k, m) - lowerHalf(k - 1, m);
}
/**
 * McNemar's exact test: given the discordant pairs, each is a gain or a loss with probability ½ when nothing changed.
 * Concordant pairs play no part. Without a discordant pair every p is 1.
 *
 * Up to 10^7 discordant pairs, relative accuracy 1e-10, tails to 1e-300; exact to the last bit up to 52.
 */
function mcnemar_mcnemarExact(counts) {
    const { gained, lost } = counts;
    domain_requireCount('gained', gained);
    domain_requireCount('lost', lost);
    const m = gained + lost;
    domain_requireCount('gained + lost', m);
    if (m === 0)
        return { oneSidedDecline: 1, twoSided: 1, midP: 1 };
    // At p = ½ the upper tail from `lost` is the lower tail up to `gained`.
    const oneSidedDecline = lowerHalf(gained, m);
    return {
        oneSidedDecline,
        twoSided: Math.min(1, 2 * lowerHalf(Math.min(gained, lost), m)),
        midP: oneSidedDecline - pmfHalf(gained, m) / 2,
    };
}

;// CONCATENATED MODULE: ./build/stats/multiplicity.js

/** Positions of the p-values, smallest p first; equal ones keep their order. */
function ranking(pValues) {
    for (const [index, p] of pValues.entries())
        domain_requireUnit(`pValues[${index}]`, p);
    return pValues.map((_, index) => index).sort((i, j) => (pValues[i] ?? 0) - (pValues[j] ?? 0));
}
/**
 * Holm's step-down adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order of the input:
 * max over ranks j ≤ i of min(1, (m − j + 1)·p_(j)). Rejecting those ≤ α keeps the chance of any false one ≤ α,
 * whatever the dependence.
 */
function holm(pValues) {
    const adjusted = pValues.map(() => 1);
    let largest = 0;
    for (const [rank, index] of ranking(pValues).entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/**
 * Benjamini and Hochberg's step-up adjusted p-values (JRSS B 57, 1995), in the order of the input: min over ranks
 * j ≥ i of min(1, m·p_(j)/j). Bounds the expected share of false rejections, under independence or positive dependence.
 */
function benjaminiHochberg(pValues) {
    const adjusted = pValues.map(() => 1);
    const order = ranking(pValues);
    let smallest = 1;
    for (let rank = order.length; rank >= 1; rank -= 1) {
        const index = order[rank - 1] ?? 0;
        smallest = Math.min(smallest, (pValues.length * (pValues[index] ?? 1)) / rank);
        adjusted[index] = smallest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/stats/student-t.js



/** |t|/√df beyond which 1 + t²/df is t²/df, and t² would overflow before the tail vanishes. */
const FAR = 1e100;
/** P(|T| ≤ t) and P(|T| > t), for t ≥ 0: DLMF 8.17 with x = df/(df + t²). */
function twoSided(t, df) {
    if (t === Infinity)
        return { lower: 1, upper: 0 };
    const far = FAR * Math.sqrt(df);
    if (t > far) {
        const upper = twoSided(far, df).upper * (far / t) ** df;
        return { lower: 1 - upper, upper };
    }
    const ratio = t / Math.sqrt(df);
    const square = ratio * ratio;
    const { lower, upper } = beta_betaTails(1 / (1 + square), square / (1 + square), df / 2, 0.5);
    return { lower: upper, upper: lower };
}
/** P(T ≤ t) of Student's t with `df` > 0 degrees of freedom (need not be whole); relative accuracy 1e-12. */
function student_t_studentTCdf(t, df) {
    domain_requireNumber('t', t);
    domain_requirePositive('df', df);
    const { lower, upper } = twoSided(Math.abs(t), df);
    return t < 0 ? upper / 2 : 0.5 + lower / 2;
}
/** The t with P(T ≤ t) = p, 0 < p < 1, by bisection; relative accuracy 1e-12. ±Infinity when it exceeds 1.8e308. */
function student_t_studentTQuantile(p, df) {
    domain_requireInnerUnit('p', p);
    domain_requirePositive('df', df);
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    const offset = Math.abs(p - 0.5);
    const isBelow = (t) => {
        const { lower, upper } = twoSided(t, df);
        return tail > 0.25 ? lower < 2 * offset : upper > 2 * tail;
    };
    let high = 1;
    while (high < Infinity && isBelow(high))
        high *= 2;
    const t = high === Infinity ? Infinity : root_bisect(isBelow, high === 1 ? 0 : high / 2, high);
    return p < 0.5 ? -t : t;
}

;// CONCATENATED MODULE: ./build/stats/paired-t.js


/** A standard error below this share of the largest difference is rounding noise, and counts as 0. */
const NOISE = (/* unused pure expression or super */ null && (2 ** -50));
/** Neumaier's compensated sum. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function largest(differences) {
    let most = 0;
    for (const [index, value] of differences.entries()) {
        if (!Number.isFinite(value)) {
            throw new RangeError(`differences[${index}] must be a finite number, but is ${String(value)}.`);
        }
        most = Math.max(most, Math.abs(value));
    }
    return most;
}
/**
 * @param residualSums sums of deviations from the mean, one per independent unit
 * @param inflation factor on Σ(sum²)/n² that makes it the estimated variance of the mean
 */
function studentize(sample, units, inflation, residualSums) {
    const { differences, confidence } = sample;
    const most = largest(differences);
    // Squares of extreme values would overflow or vanish; a power of two changes no digit.
    const unit = most > 1e100 || (most > 0 && most < 1e-100) ? 2 ** Math.floor(Math.log2(most)) : 1;
    const scaled = unit === 1 ? differences : differences.map((value) => value / unit);
    const n = scaled.length;
    const center = sum(scaled) / n;
    const squares = [];
    for (const residual of residualSums(scaled, center))
        squares.push(residual * residual);
    const deviation = Math.sqrt(inflation * sum(squares)) / n;
    const spread = deviation <= NOISE * (most / unit) ? 0 : deviation;
    const mean = center * unit;
    const standardError = spread * unit;
    const df = units - 1;
    const zero = center === 0 ? 0 : Math.sign(center) * Infinity;
    const t = spread === 0 ? zero : center / spread;
    const reach = spread === 0 ? 0 : -studentTQuantile((1 - confidence) / 2, df) * standardError;
    return { mean, standardError, t, df, pDecline: studentTCdf(t, df), lower: mean - reach, upper: mean + reach };
}
/**
 * Student's t on paired differences (candidate − baseline), at least two of them, all finite.
 * Standard error sd/√n with n − 1 in the denominator, df = n − 1; `confidence` is two-sided.
 */
function pairedT(sample) {
    requireInnerUnit('confidence', sample.confidence);
    const n = sample.differences.length;
    if (n < 2)
        throw new RangeError(`differences must hold at least 2 values, but holds ${n}.`);
    return studentize(sample, n, n / (n - 1), (scaled, mean) => scaled.map((value) => value - mean));
}
/**
 * The same when differences of one cluster may depend on each other. `clusters[i]` names the cluster of
 * `differences[i]`; at least two clusters. CR1: standard error √(C/(C−1)·Σ_c(Σ_{i∈c}(d_i − d̄))²)/n, df = C − 1
 * (E. Miller, "Adding error bars to evals", arXiv 2411.00640, times the usual factor for few clusters).
 */
function clusteredPairedT(sample) {
    requireInnerUnit('confidence', sample.confidence);
    const { differences, clusters } = sample;
    if (clusters.length !== differences.length) {
        throw new RangeError(`clusters must hold one entry per difference (${differences.length}), but holds ${clusters.length}.`);
    }
    const members = new Map();
    for (const [index, cluster] of clusters.entries()) {
        const known = members.get(cluster);
        if (known === undefined)
            members.set(cluster, [index]);
        else
            known.push(index);
    }
    const c = members.size;
    if (c < 2)
        throw new RangeError(`clusters must name at least 2 clusters, but names ${c}.`);
    return studentize(sample, c, c / (c - 1), (scaled, mean) => [...members.values()].map((indices) => sum(indices.map((index) => (scaled[index] ?? 0) - mean))));
}

;// CONCATENATED MODULE: ./build/stats/power.js





/** ψ: the share of pairs in which the two models differ, 0 < ψ ≤ 1. */
function requireDiscordance(discordance) {
    if (!(discordance > 0 && discordance <= 1)) {
        throw new RangeError(`discordance must be above 0 and at most 1, but is ${String(discordance)}.`);
    }
}
/** z_{1−α} + z_power. */
function reach(alpha, power) {
    domain_requireInnerUnit('alpha', alpha);
    domain_requireInnerUnit('power', power);
    return normal_normalQuantile(power) - normal_normalQuantile(alpha);
}
/** Chances below this share nothing with the result. */
const power_NEGLIGIBLE = 1e-18;
/** The score from which the exact test rejects at `alpha`, to 1e-8; above its range, Tango's. */
function criticalScore(n, margin, alpha) {
    const nominal = -normalQuantile(alpha);
    if (n > EXACT_UP_TO_PAIRS)
        return nominal;
    const rejects = (score) => regionSize(tangoRegion(n, margin, score, [0, n]), margin, 0) <= alpha;
    let width = 0.25;
    while (!rejects(nominal + width))
        width *= 2;
    let high = nominal + width;
    width = 0.25;
    while (rejects(nominal - width))
        width *= 2;
    let low = nominal - width;
    while (high - low > 1e-8) {
        const middle = (low + high) / 2;
        if (rejects(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * The chances that the gate says `holds` and `regressed` of one claim on `n` paired binary rows, when in truth a share
 * `discordance` of the pairs differs and the candidate is better by `difference` (negative: worse; at most
 * `discordance` in size). The rest of the probability is `inconclusive`.
 *
 * `holds`: the exact test at `margin` has p ≤ `alpha` (Tango's above 5,000 pairs). `regressed`: it has not, and the
 * exact one-sided McNemar test has p ≤ `alpha`. Both are sums over all tables, not approximations.
 * n up to 10^7; a second at n = 5,000, where the exact test is at its slowest.
 */
function mcnemarPower(question) {
    const { n, discordance, difference, margin, alpha } = question;
    requireCount('n', n, 1);
    requireDiscordance(discordance);
    if (!(Math.abs(difference) <= discordance)) {
        throw new RangeError(`difference must lie within ±discordance (${discordance}), but is ${String(difference)}.`);
    }
    requireInnerUnit('margin', margin);
    requireInnerUnit('alpha', alpha);
    const gain = (discordance + difference) / 2;
    const chances = { gain, loss: (discordance - difference) / 2, rest: 1 - discordance };
    const { from, weights } = binomialWeights(n, gain, chances.loss + chances.rest, power_NEGLIGIBLE);
    const gains = [from, from + weights.length - 1];
    const holding = tangoRegion(n, margin, criticalScore(n, margin, alpha), gains);
    const noDecline = lossRegion(n, gains, (gained, lost) => mcnemarExact({ gained, lost }).oneSidedDecline > alpha);
    const notRegressed = { n, most: (gained) => Math.max(holding.most(gained), noDecline.most(gained)) };
    return {
        holds: regionProbability(holding, chances, power_NEGLIGIBLE),
        regressed: Math.max(0, 1 - regionProbability(notRegressed, chances, power_NEGLIGIBLE)),
    };
}
/**
 * How many pairs it takes to prove a loss of at most `margin` when nothing changed but a share `discordance` of the
 * answers: ⌈(z_{1−α} + z_power)²·ψ/margin²⌉, the normal approximation. With very few discordant pairs
 * `smallestHoldingN` may ask for more.
 */
function sampleSizeForMargin(question) {
    const { margin, discordance, alpha, power } = question;
    requireInnerUnit('margin', margin);
    requireDiscordance(discordance);
    return Math.max(1, Math.ceil((Math.max(0, reach(alpha, power)) / margin) ** 2 * discordance));
}
/**
 * The smallest true loss, as a share of the pairs, that would be called with the given power:
 * (z_{1−α} + z_power)·√(ψ/n); 0 without discordant pairs. With many claims `alpha` is the level that is left for each.
 */
function minimumDetectableEffect(question) {
    const { n, discordance, alpha, power } = question;
    domain_requireCount('n', n, 1);
    if (discordance !== 0)
        requireDiscordance(discordance);
    return Math.max(0, reach(alpha, power)) * Math.sqrt(discordance / n);
}

;// CONCATENATED MODULE: ./build/stats/samples-needed.js



/**
 * The smallest number of pairs with which a release that changes nothing (no gain, no loss) is proven to lose at most
 * `margin`: ⌈ln α / ln(1 − margin)⌉, the rule of three's, or what the exact test asks for where its p is larger than
 * (1 − margin)^n. Both arguments lie between 0 and 1.
 */
function smallestHoldingN(question) {
    const { margin, alpha } = question;
    domain_requireInnerUnit('margin', margin);
    domain_requireInnerUnit('alpha', alpha);
    // A whole number must not be rounded up because of its last bit.
    const least = Math.max(1, Math.ceil((Math.log(alpha) / Math.log1p(-margin)) * (1 - 1e-12)));
    domain_requireCount('ln(alpha)/ln(1 - margin)', least);
    const holds = (n) => exactNonInferiority({ gained: 0, lost: 0, n, margin }).p <= alpha * (1 + 1e-9);
    let enough = least;
    let tooFew = least - 1;
    while (!holds(enough)) {
        tooFew = enough;
        enough *= 2;
    }
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (holds(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}
/** Up to two significant digits, upwards: 101 becomes 110. */
function roundUp(n) {
    const step = 10 ** Math.max(0, String(n).length - 2);
    return Math.ceil(n / step) * step;
}
/** Above this multiple of the samples at hand the answer would be "too close to call". */
const TOO_CLOSE = 100;
/**
 * The total number of pairs at which the rates seen so far would settle the comparison with the given power.
 *
 * With d = (gained − lost)/n and ψ = (gained + lost)/n: while d > −margin, what `holds` would need,
 * (z_{1−α} + z_power)²·(ψ − d²)/(margin + min(d, 0))²; else what `regressed` would need at the level that is left
 * after the correction for many claims, (z_{1−α_adj} + z_power)²·ψ/d². Never below `smallestHoldingN`, never below
 * n + 1, rounded up to two significant digits; null when that exceeds 100·n.
 */
function samplesNeeded(question) {
    const { gained, lost, n, margin, alpha, adjustedAlpha, power } = question;
    requirePairs(question);
    domain_requireInnerUnit('margin', margin);
    domain_requireInnerUnit('alpha', alpha);
    domain_requireInnerUnit('adjustedAlpha', adjustedAlpha);
    domain_requireInnerUnit('power', power);
    const difference = (gained - lost) / n;
    const discordance = (gained + lost) / n;
    const reach = (level) => Math.max(0, normal_normalQuantile(power) - normal_normalQuantile(level)) ** 2;
    const wanted = difference > -margin
        ? (reach(alpha) * (discordance - difference ** 2)) / (margin + Math.min(difference, 0)) ** 2
        : (reach(adjustedAlpha) * discordance) / difference ** 2;
    if (!(wanted <= TOO_CLOSE * n))
        return null;
    if (Math.log(alpha) / Math.log1p(-margin) > TOO_CLOSE * n)
        return null;
    const needed = roundUp(Math.max(Math.ceil(wanted), n + 1, smallestHoldingN({ margin, alpha })));
    return needed > TOO_CLOSE * n ? null : needed;
}

;// CONCATENATED MODULE: ./build/stats/index.js
/** The statistics of the gate: numbers in, numbers out, no input or output and no notion of claims. */















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
        entries: material.tlogEntries.map(({ logIndex, integratedTime, inclusionPromise, inclusionProof }) => ({
            logIndex,
            log: /^[^ \n]*/u.exec(inclusionProof.checkpoint.envelope)?.[0] ?? '',
            integratedTime: inclusionPromise === undefined || integratedTime === '0' ? null : Number(integratedTime),
        })),
        digest: (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationDigest */ .T)(dsseEnvelope.payloadType, payload),
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
        sourceRepository: read(12),
        repositoryId: read(15),
        ownerId: read(17),
        ref: read(14),
        commit: read(13),
        trigger: read(20),
        runnerEnvironment: read(11),
        runUri: read(21),
        visibility: read(22),
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
/** `owner/name/.github/workflows/file.yml` and the ref of a workflow URL on github.com, else `null`. */
function parseWorkflowUrl(url) {
    const found = /^https:\/\/github\.com\/([^@/]+\/[^@/]+\/\.github\/workflows\/[^@/]+)@(.+)$/u.exec(url);
    const [, path, ref] = found ?? [];
    return path === undefined || ref === undefined ? null : { path, ref };
}


/***/ }),

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76809);


/** What a check that passed has seen, in a few words. */
function describeBundle({ bytes }) {
    return `v0.3, one signature, ${bytes < 1000 ? `${bytes} bytes` : `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.round(bytes / 1000))} kB`}`;
}
const RUNNERS = { 'github-hosted': 'GitHub-hosted', 'self-hosted': 'self-hosted' };
function describeIdentity(identity) {
    if (identity.kind === 'key')
        return `the key ${identity.hint}`;
    const { repositoryId, ownerId, runnerEnvironment } = identity;
    return [
        (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(identity),
        repositoryId === null ? null : `repository ${repositoryId}`,
        ownerId === null ? null : `owner ${ownerId}`,
        runnerEnvironment === null ? null : (RUNNERS[runnerEnvironment] ?? runnerEnvironment),
    ]
        .filter((part) => part !== null)
        .join(' · ');
}
function describeEvidence(evidence) {
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const [only] = evidence;
    const where = evidence.length === 1 && only !== undefined ? `root ${only.root.slice(0, 6)}…` : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(evidence.length, 'task');
    return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)} samples, ${where}`;
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ verifyClaims),
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/id.js
var claims_id = __webpack_require__(43299);
// EXTERNAL MODULE: ./build/claims/tally.js
var tally = __webpack_require__(39938);
;// CONCATENATED MODULE: ./build/claims/recompute.js



/** Recomputes every claim from rows in leaf order and names each member that differs. */
async function recomputeClaims(claims, rows) {
    const slices = new Set(claims.map(({ task, metric, slice }) => JSON.stringify([task, metric, slice?.name ?? null])));
    const tallies = await tally/* Tallies */.T.of(rows, (task, metric, slice) => slices.has(JSON.stringify([task, metric, slice])));
    return claims.flatMap((claim) => compareClaim(claim, tallies.get((0,claims_id/* formatClaimId */.B)(claim))));
}
function compareClaim(claim, tally) {
    const { id } = claim;
    if (tally === null)
        return [{ id, member: 'counts', signed: String(claim.counts.scored), recomputed: 'no rows' }];
    const differences = [];
    const check = (member, signed, recomputed, same) => {
        if (!same)
            differences.push({ id, member, signed: String(signed), recomputed: String(recomputed) });
    };
    const exact = (member, signed, recomputed) => check(member, signed, recomputed, signed === recomputed);
    const { counts } = claim;
    exact('id', id, (0,claims_id/* formatClaimId */.B)(claim));
    exact('kind', claim.kind, tally.binary ? 'binary' : 'mean');
    exact('counts.scored', counts.scored, tally.scored);
    exact('counts.unscored', counts.unscored, tally.unscored);
    exact('counts.errored', counts.errored, tally.errored);
    exact('counts.expected', counts.expected, tally.asked + counts.missing);
    const { estimate, interval } = (0,build/* estimateOf */.qn)(claim.kind, tally);
    exact('estimate', claim.estimate, estimate);
    exact('interval.method', claim.interval?.method ?? null, interval?.method ?? null);
    for (const end of ['lower', 'upper']) {
        const signed = claim.interval?.[end] ?? null;
        const recomputed = interval?.[end] ?? null;
        check(`interval.${end}`, signed, recomputed, nearlyEqual(signed, recomputed));
    }
    return differences;
}
/** Interval ends go through logarithms and quantiles, whose last digits may differ from one machine to another. */
function nearlyEqual(a, b) {
    if (a === null || b === null)
        return a === b;
    return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a)));
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/verification/evidence.js


/**
 * The samples are exactly those that were committed to: per task the same root and count, and no task more or less.
 * Returns the rows for the claims.
 *
 * @throws MiraError E_EVIDENCE, or what reading the files throws
 */
async function verifyEvidence(signed, files) {
    const { openEvidence } = await Promise.all(/* import() */[__webpack_require__.e(383), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 83383));
    const opened = await openEvidence(files.samplesPath, files.saltsPath);
    const found = new Map((await opened.commitments()).map((commitment) => [commitment.task, commitment]));
    for (const { task, root, count } of signed) {
        const own = found.get(task);
        if (own === undefined)
            throw refused(`the samples lack the task ${task}`);
        if (own.count !== count)
            throw refused(`the task ${task} has ${own.count} samples, and ${count} were signed`);
        if (own.root !== root)
            throw refused(`the samples of the task ${task} have the root ${own.root}, and ${root} was signed`);
        found.delete(task);
    }
    const [extra] = found.keys();
    if (extra !== undefined)
        throw refused(`the samples hold a task that was not signed: ${extra}`);
    return opened;
}
/** @throws MiraError E_RECOMPUTE */
async function verifyClaims(claims, rows) {
    const [difference, ...more] = await recomputeClaims(claims, rows.rows());
    if (difference === undefined)
        return;
    const { id, member, signed, recomputed } = difference;
    const others = more.length === 0 ? '' : ` (and ${more.length} more differences)`;
    throw new errors/* MiraError */.gx('E_RECOMPUTE', `${id}: ${member} is ${recomputed} by the samples, and ${signed} was signed${others}`, {
        hint: 'Whoever signed this did not compute it from these samples.',
    });
}
function refused(message) {
    return new errors/* MiraError */.gx('E_EVIDENCE', message, {
        hint: 'Fetch the samples and salts again from where the bundle was published.',
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
        : refuseRepo(identity, requirement.repo, requirement.ref ?? 'refs/tags/*');
}
function refuseSan(identity, san, issuer) {
    if (identity.san !== san)
        return `signed by ${identity.san}, not by ${san}`;
    return identity.issuer === issuer ? null : `vouched for by ${identity.issuer ?? 'nobody'}, not by ${issuer}`;
}
/** GitHub's issuer, the repository, a workflow that lies in it, and the ref (contracts.md §7). */
function refuseRepo(identity, repo, ref) {
    const { issuer, sourceRepository, san } = identity;
    if (issuer !== _certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX)
        return `vouched for by ${issuer ?? 'nobody'}, not by GitHub Actions`;
    if (sourceRepository !== `https://github.com/${repo}`)
        return `signed in ${sourceRepository ?? 'no repository'}, not in ${repo}`;
    const workflow = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowUrl */ .uN)(san);
    if (workflow?.path.startsWith(`${repo}/`) !== true)
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


/***/ }),

/***/ 27204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkSignatureBytes),
/* harmony export */   v: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54631);
/* harmony import */ var _certified_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11058);




/**
 * The signature itself, checked with the key that the bundle names and nothing else, so that a changed byte is told
 * apart from a log entry that does not fit. Says what kind of key it was.
 *
 * @throws MiraError E_SIGNATURE
 */
function checkSignatureBytes(bundle, keys) {
    const key = keyOf(bundle, keys);
    const signed = (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(bundle.payloadType, bundle.payload);
    const isEc = key.asymmetricKeyType === 'ec';
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(isEc ? 'sha256' : null, signed, key, bundle.signature)) {
        throw refused('the signature is not one of this payload by the key that the bundle names', CHANGED);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    return isEc ? `ECDSA ${curve === 'prime256v1' ? 'P-256' : curve}` : String(key.asymmetricKeyType);
}
/**
 * Certificate or key, log entries and time stamps against the trust root. With a certificate, one log entry, one
 * certificate time stamp (SCT) and one trusted time are required; with a key, log entries are verified where there are
 * any.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
async function verifySignature(bundle, root, keys) {
    const [{ bundleFromJSON }, { TrustedRoot }, sigstore] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(917), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const parsed = bundleFromJSON(bundle.json);
        const trust = sigstore.toTrustMaterial(TrustedRoot.fromJSON(root.json), (hint) => ({
            publicKey: namedKey(hint, keys).publicKey,
            validFor: () => true,
        }));
        const threshold = bundle.signer.kind === 'certificate' ? 1 : 0;
        const verifier = new sigstore.Verifier(trust, {
            tlogThreshold: threshold,
            ctlogThreshold: threshold,
            timestampThreshold: threshold,
        });
        const { identity: certified } = verifier.verify(sigstore.toSignedEntity(parsed));
        if (parsed.content.$case !== 'dsseEnvelope')
            throw new Error('no DSSE envelope');
        const { payload, payloadType } = parsed.content.dsseEnvelope;
        if (bundle.signer.kind === 'key') {
            return { payload, payloadType, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
        }
        const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
        const identity = (0,_certified_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateIdentity */ .Wb)(certified?.subjectAlternativeName ?? '', extensions);
        return { payload, payloadType, identity };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx ? error : refusalOf(error, root);
    }
}
/** The codes are those of `@sigstore/verify`; a bundle without a trusted time is one without a usable log entry. */
function refusalOf(error, root) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const log = code.startsWith('TLOG_') || code === 'TIMESTAMP_ERROR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx(log ? 'E_LOG' : 'E_SIGNATURE', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)} (judged by ${root.name})`, {
        hint: 'Was it signed by the Sigstore instance that the trust root describes?',
        cause: error,
    });
}
function keyOf(bundle, keys) {
    const { signer } = bundle;
    if (signer.kind === 'key')
        return namedKey(signer.hint, keys).publicKey;
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(signer.der).publicKey;
    }
    catch (error) {
        throw refused(`the certificate cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, CHANGED);
    }
}
/** The key that is trusted under this name; the name itself is only a hint and proves nothing. */
function namedKey(hint, keys) {
    const found = keys.find((key) => key.hint === hint || key.pemHint === hint);
    if (found !== undefined)
        return found;
    const why = keys.length === 0 ? 'it is signed by a key, and no key was given' : 'it is signed by another key';
    throw refused(`${why} (named ${hint})`, 'Name the public key of the signer: --key PEM, or under `signers` in mira.yml.');
}
const CHANGED = 'Was the bundle edited? Fetch it again from where it was published.';
function refused(why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_SIGNATURE', why, { hint });
}


/***/ }),

/***/ 86188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ PREDICATE_TYPES),
  DA: () => (/* binding */ assertPayloadType),
  KQ: () => (/* binding */ assertPredicateType),
  lW: () => (/* binding */ assertSubject),
  lZ: () => (/* binding */ isEvaluation),
  gf: () => (/* binding */ parseAs),
  By: () => (/* binding */ parseStatement)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/fields.js
var fields = __webpack_require__(96950);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
;// CONCATENATED MODULE: ./build/statements/attempt.js



/** The attempt predicate (contracts.md §3): a run was tried, and how it ended. */
const attemptPredicate = dist/* object */.Ikc({
    plan: dist/* object */.Ikc({ digest: fields/* digestMap */.PR }),
    run: fields/* run */.eF,
    state: dist/* picklist */.KIO(['started', 'finished', 'aborted']),
    reason: dist/* nullable */.mee(dist/* object */.Ikc({ code: fields/* text */.Qq, message: fields/* text */.Qq })),
    evaluations: dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, state: dist/* picklist */.KIO(['finished', 'incomplete', 'not-run']) })),
    evaluation: dist/* nullable */.mee(dist/* object */.Ikc({ digest: fields/* digestMap */.PR })),
});
const attemptStatement = (0,fields/* statementOf */.T8)(uris/* ATTEMPT_TYPE */.Lc, attemptPredicate);

// EXTERNAL MODULE: ./build/statements/evaluation.js
var evaluation = __webpack_require__(81525);
// EXTERNAL MODULE: ./build/statements/gate.js
var gate = __webpack_require__(70820);
;// CONCATENATED MODULE: ./build/verification/statement.js








const PREDICATE_TYPES = {
    evaluation: uris/* EVALUATION_TYPE */.Q9,
    gate: uris/* VSA_TYPE */.gs,
    attempt: uris/* ATTEMPT_TYPE */.Lc,
};
const SCHEMAS = {
    evaluation: evaluation/* evaluationStatement */._S,
    gate: gate/* gateStatement */.fc,
    attempt: attemptStatement,
};
function isEvaluation(read) {
    return read.predicateType === uris/* EVALUATION_TYPE */.Q9;
}
/** @throws MiraError E_PAYLOAD_TYPE */
function assertPayloadType(payloadType) {
    if (payloadType === uris/* PAYLOAD_TYPE */.Uc)
        return;
    throw new errors/* MiraError */.gx('E_PAYLOAD_TYPE', `the payload is ${JSON.stringify(payloadType)}, not ${uris/* PAYLOAD_TYPE */.Uc}`);
}
const statement = dist/* object */.Ikc({
    _type: dist/* literal */.euz(uris/* STATEMENT_TYPE */.zG),
    subject: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: fields/* text */.Qq, digest: dist/* object */.Ikc({ sha256: fields/* hex256 */.$_ }) })), dist/* length */.Bw9(1, 'must have exactly one subject')),
    predicateType: fields/* text */.Qq,
    predicate: dist/* custom */.IeY(build_json/* isObject */.Gv, 'must be an object'),
});
/**
 * An in-toto Statement v1 with one sha256 subject, read from the verified payload.
 *
 * @throws MiraError E_STATEMENT
 */
function parseStatement(payload) {
    const json = readJson(payload);
    const result = dist/* safeParse */.xLC(statement, json);
    if (!result.success)
        throw new errors/* MiraError */.gx('E_STATEMENT', `the statement is not one: ${issueOf(result.issues)}`);
    return json;
}
/** @throws MiraError E_PREDICATE_TYPE */
function assertPredicateType(json, kind) {
    const found = (0,build_json/* isObject */.Gv)(json) ? json['predicateType'] : null;
    if (found === PREDICATE_TYPES[kind])
        return;
    throw new errors/* MiraError */.gx('E_PREDICATE_TYPE', `the statement is of type ${JSON.stringify(found)}, not ${PREDICATE_TYPES[kind]}`, {
        hint: 'Another statement was signed than the one asked for; see --type.',
    });
}
/**
 * The subject against the model, where one is given. An evaluation names the model twice, and both have to agree even
 * where none is given. Returns the digest of the subject.
 *
 * @throws MiraError E_SUBJECT, or what hashing the model throws
 */
async function assertSubject(json, kind, hash) {
    const { subject, predicate } = dist/* parse */.qgA(statement, json);
    const signed = `sha256:${subject[0]?.digest.sha256 ?? ''}`;
    const named = kind === 'evaluation' ? predicate['model'] : null;
    if ((0,build_json/* isObject */.Gv)(named) && named['root'] !== signed) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `the statement speaks of ${signed}, and its predicate of another model`);
    }
    if (hash === null)
        return signed;
    const model = await hash(kind === 'evaluation' ? ignoredOf(predicate) : []);
    if (model.root !== signed) {
        throw new errors/* MiraError */.gx('E_SUBJECT', `the statement speaks of the model ${signed}, and this one is ${model.root}`, {
            hint: 'Is it the model of another release, or was a file added, removed or changed?',
        });
    }
    if ((0,build_json/* isObject */.Gv)(named) && named['manifest'] !== model.manifest) {
        throw new errors/* MiraError */.gx('E_SUBJECT', 'the files have the digests that were signed, but other names or sizes', {
            hint: 'Was a file renamed or moved? The root digest alone does not see that.',
        });
    }
    return signed;
}
const ignored = dist/* object */.Ikc({
    plan: dist/* object */.Ikc({ content: dist/* object */.Ikc({ model: dist/* object */.Ikc({ ignore: dist/* array */.YOg(dist/* string */.YjP()) }) }) }),
});
/** What the plan leaves out of the model; read before the schema is checked, hence leniently. */
function ignoredOf(predicate) {
    const result = dist/* safeParse */.xLC(ignored, predicate);
    return result.success ? result.output.plan.content.model.ignore : [];
}
/** @throws MiraError E_SCHEMA */
function parseAs(json, kind) {
    const schema = SCHEMAS[kind];
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success) {
        if (isEvaluation(result.output))
            assertConsistent(result.output);
        return result.output;
    }
    throw new errors/* MiraError */.gx('E_SCHEMA', `the ${kind} does not have its form: ${issueOf(result.issues)}`, {
        hint: 'It may come from a newer version of this program.',
    });
}
/**
 * What the schema cannot say of an evaluation: the plan has its digest, no task and no claim stands twice, and each claim
 * names the evidence of its task and materials that are listed.
 */
function assertConsistent({ predicate }) {
    const { plan, materials } = predicate;
    if ((0,build_json/* jsonDigest */.jW)(plan.content) !== `sha256:${plan.digest.sha256}`) {
        throw new errors/* MiraError */.gx('E_SCHEMA', 'the content of the plan does not have the digest that stands beside it');
    }
    const known = new Set(materials.map(({ id }) => id));
    const unlisted = predicate.claims.flatMap((claim) => claim.materials).find((id) => !known.has(id));
    if (unlisted !== undefined)
        throw new errors/* MiraError */.gx('E_SCHEMA', `a claim depends on ${unlisted}, which is not listed`);
    const roots = new Map(predicate.evidence.map(({ task, root }) => [task, root]));
    const ids = new Set(predicate.claims.map(({ id }) => id));
    if (roots.size !== predicate.evidence.length)
        throw new errors/* MiraError */.gx('E_SCHEMA', 'the evidence names a task twice');
    if (ids.size !== predicate.claims.length)
        throw new errors/* MiraError */.gx('E_SCHEMA', 'a claim stands there twice');
    const stray = predicate.claims.find(({ task, evidence }) => roots.get(task) !== evidence);
    if (stray !== undefined)
        throw new errors/* MiraError */.gx('E_SCHEMA', `the claim ${stray.id} names other evidence than its task has`);
}
function readJson(payload) {
    try {
        return (0,build_json/* parseJsonBytes */.dQ)(payload);
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_STATEMENT', `the payload is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function issueOf([issue]) {
    return `${dist/* getDotPath */.BuJ(issue) ?? 'statement'}: ${issue.message}`;
}


/***/ }),

/***/ 77521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67344);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22429);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56777);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54785);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76809);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27204);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86188);








/**
 * Verifies a bundle in the order of design.md §8, every check by name. Never throws: whatever goes wrong is a check that
 * failed, and nothing of the statement is handed out then.
 */
async function verifyBundle(bytes, request) {
    const checks = new _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .Checks */ .sR();
    let signer = null;
    const found = await checks.sequence(async () => {
        await checks.make('size', () => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .assertBundleSize */ .up)(bytes.byteLength));
        const bundle = await checks.make('bundle', () => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(bytes), _describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBundle */ .wN);
        const signature = await verifySigner(bundle, request, checks);
        const { identity } = signature;
        signer = identity;
        await checks.make('identity', () => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .assertIdentity */ .D7)(identity, request.identity), () => (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeIdentity */ .Cl)(identity));
        const statement = await verifyStatement(signature, request, checks);
        await verifyNumbers(statement, request, checks);
        await verifyPolicy(identity, request, checks);
        const [entry] = bundle.entries;
        const logged = { logIndex: entry?.logIndex ?? null, integratedTime: entry?.integratedTime ?? null };
        return { statement, identity, digest: bundle.digest, ...logged };
    });
    return found === null
        ? { verified: false, checks: checks.list(), statement: null, identity: signer }
        : { verified: true, checks: checks.list(), ...found };
}
async function verifySigner(bundle, { identity, trustRoot }, checks) {
    const keys = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .keysOf */ .YD)(identity);
    const algorithm = await checks.make('signature', () => (0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSignatureBytes */ .O)(bundle, keys), unjudged);
    const how = bundle.signer.kind === 'certificate' ? 'certificate valid when logged' : 'key given';
    const signature = await checks.make('signature', () => (0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .verifySignature */ .v)(bundle, trustRoot, keys), () => `${algorithm}, ${how}`);
    const [entry] = bundle.entries;
    if (entry === undefined)
        checks.skip('log', 'signed with a key and entered into no log');
    else
        await checks.make('log', () => entry, ({ log, logIndex }) => `${log}, index ${logIndex}, inclusion and checkpoint`);
    return signature;
}
async function verifyStatement(signature, { type, model }, checks) {
    await checks.make('payload-type', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .assertPayloadType */ .DA)(signature.payloadType), () => signature.payloadType);
    const json = await checks.make('statement', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatement */ .By)(signature.payload), () => 'in-toto Statement v1');
    await checks.make('predicate-type', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .assertPredicateType */ .KQ)(json, type), () => _statement_js__WEBPACK_IMPORTED_MODULE_7__/* .PREDICATE_TYPES */ .Cs[type]);
    const subject = await checks.make('subject', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .assertSubject */ .lW)(json, type, model ?? null), String);
    if (model === undefined)
        checks.skip('subject', `no model was given (${subject})`);
    return checks.make('schema', () => (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .parseAs */ .gf)(json, type));
}
async function verifyNumbers(statement, { samples }, checks) {
    if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .isEvaluation */ .lZ)(statement) || samples === undefined) {
        const why = (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .isEvaluation */ .lZ)(statement) ? 'no samples were given' : _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SAMPLES_EXPECTED */ .jU;
        for (const name of ['evidence', 'claims'])
            checks.skip(name, why);
        return;
    }
    const { evidence, claims } = statement.predicate;
    const rows = await checks.make('evidence', () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyEvidence */ .J)(evidence, samples), () => (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEvidence */ .RQ)(evidence));
    await checks.make('claims', () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyClaims */ .d)(claims, rows), () => `${claims.length} of ${claims.length} recomputed from the samples`);
}
async function verifyPolicy(identity, { policy, identity: requirement }, checks) {
    if (policy === undefined && requirement.kind !== 'policy')
        return checks.skip('policy', 'no policy was given');
    await checks.make('policy', () => {
        const why = policy === undefined ? 'no policy says whose signature counts' : policy(identity);
        if (why !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_SIGNER', why);
    });
}
/** What can be said of the signature where the log is refused before the certificate is judged. */
function unjudged(algorithm) {
    return `${algorithm}, by the key that the bundle names; who holds it was not judged`;
}


/***/ })

};
