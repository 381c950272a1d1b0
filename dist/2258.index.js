export const id = 2258;
export const ids = [2258];
export const modules = {

/***/ 74401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded)
/* harmony export */ });
/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
function isBounded({ estimate }) {
    return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}


/***/ }),

/***/ 56080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ makeSelected)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);

/**
 * The claims that were selected.
 *
 * @param groundOf what the claims on a task stand on; `null` for a task of which nothing is known
 */
function makeSelected({ specs }, tallies, tasks, groundOf) {
    return specs.flatMap((spec) => {
        const ground = groundOf(spec.task);
        const task = tasks.get(spec.task) ?? null;
        if (ground === null)
            return [];
        if (spec.aggregate)
            return task === null ? [] : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAggregateClaim */ .w6)(spec, task, ground)];
        const tally = tallies.get(spec.id);
        if (tally === null || ground.root === null)
            return [];
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildClaim */ .J_)(spec, tally, task, tallies.rows.get(spec.task) ?? 0, ground)];
    });
}


/***/ }),

/***/ 99456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/environment/evaluation.js
var evaluation = __webpack_require__(73782);
// EXTERNAL MODULE: ./build/environment/rule.js
var rule = __webpack_require__(82242);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/gate/compare.js + 20 modules
var compare = __webpack_require__(30151);
// EXTERNAL MODULE: ./build/gate/flips.js
var gate_flips = __webpack_require__(48822);
// EXTERNAL MODULE: ./build/gate/outcome.js
var outcome = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/plan/content.js
var plan_content = __webpack_require__(75207);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/plan/resolve-claims.js
var resolve_claims = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/report/environment.js
var report_environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/claims/controls.js
var claims_controls = __webpack_require__(82008);
// EXTERNAL MODULE: ./build/gate/controls.js
var gate_controls = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(58266);
// EXTERNAL MODULE: ./build/commands/run/controls.js
var run_controls = __webpack_require__(69155);
;// CONCATENATED MODULE: ./build/commands/compare-rules.js




/**
 * Controls as they were run with the candidate: a comparison runs nothing. Then the waivers of the `mira.yml`, after
 * everything that cannot be waived.
 */
async function underRules(base, candidate, verdicts, ground) {
    const controls = candidate.statement?.predicate.controls ?? [];
    const tasks = (0,run_controls/* mustFailTasks */.wU)(controls);
    const unseen = candidate.side.withheld === true && tasks.size > 0;
    const vacuous = unseen
        ? new Map()
        : await (0,gate_controls/* vacuousClaims */.G)(candidate.side, { ...ground, broken: (0,claims_controls/* brokenIn */.pf)(controls), tasks });
    const { claims, findings, notes } = (0,waivers/* applyWaivers */.K)((0,gate_controls/* underControls */.h)(verdicts, vacuous), ground.config?.waivers ?? [], {
        today: ground.today,
        digests: digestsOf(base, candidate),
    });
    const waived = claims.some((claim) => claim.waived !== null);
    return {
        claims,
        findings,
        notes: [
            ...(0,run_controls/* controlNotes */.j0)(controls),
            ...(0,run_controls/* lackingControls */.YC)(base.statement?.predicate.controls, controls),
            ...(unseen
                ? [
                    "the rows of the candidate's known-bad subject were not published: nobody can say here whether the claims tell it apart",
                ]
                : []),
            ...notRun(ground.config, candidate),
            ...(waived ? ['waivers count here as this mira.yml has them; a run takes those of the base branch alone'] : []),
            ...notes,
        ],
    };
}
function digestsOf(base, candidate) {
    const root = candidate.statement?.predicate.model.root ?? null;
    return new Set([base.digest, root].filter((digest) => digest !== null));
}
/** Controls of the `mira.yml` that were not run with the candidate. */
function notRun(config, { statement }) {
    const ran = new Set((statement?.predicate.controls ?? []).map(({ evaluation, kind }) => `${kind} of ${evaluation}`));
    return Object.entries(config?.evaluations ?? {}).flatMap(([name, evaluation]) => (0,run_controls/* controlRuns */.Ww)(evaluation)
        .map(({ control }) => `${control} of ${name}`)
        .filter((what) => !ran.has(what))
        .map((what) => `${what} was not run with the candidate, and a comparison runs nothing: mira run does`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/claims/tally.js + 1 modules
var tally = __webpack_require__(75719);
// EXTERNAL MODULE: ./build/evidence/columns.js + 2 modules
var columns = __webpack_require__(74155);
// EXTERNAL MODULE: ./build/evidence/fingerprint.js
var fingerprint = __webpack_require__(28292);
// EXTERNAL MODULE: ./build/evidence/sorted-columns.js
var sorted_columns = __webpack_require__(31745);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/threads/rows-thread.js
var rows_thread = __webpack_require__(67358);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples-columns.js + 2 modules
var mira_samples_columns = __webpack_require__(61057);
;// CONCATENATED MODULE: ./build/harness/column-threads.js





/**
 * Reads outputs, all at the same time. As soon as one cannot be read those behind it are let go.
 *
 * @returns in the order of the jobs, up to the first that could not be read
 * @throws Error when a thread dies; the signal's reason
 */
async function readOutputs(jobs, { threads, signal }) {
    const results = [];
    const running = threads ? jobs.slice(0, -1).map((job) => startThread(job)) : [];
    const stop = () => void Promise.all(running.map((thread) => thread.stop()));
    signal?.addEventListener('abort', stop);
    try {
        await (0,external_node_timers_promises_.setImmediate)();
        signal?.throwIfAborted();
        const [last] = jobs.slice(running.length);
        const own = running.length === 0 || last === undefined ? null : readHere(last);
        for (const [index, job] of jobs.entries()) {
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
            const result = (await running[index]?.result) ?? own ?? readHere(job);
            results.push(result);
            if (result.kind === 'refused')
                break;
        }
        return results;
    }
    catch (error) {
        // of a thread that was stopped one hears only that it ended
        signal?.throwIfAborted();
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        stop();
    }
}
function readHere(job) {
    try {
        return { kind: 'read', columns: (0,mira_samples_columns/* readColumns */.E)(job) };
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx)
            return { kind: 'refused', error };
        throw error;
    }
}
function startThread(job) {
    const worker = (0,rows_thread/* startRowsThread */.m)(job);
    const result = new Promise((resolve, reject) => {
        worker.on('message', (reply) => resolve(resultOf(reply)));
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a thread that read rows ended with ${code} and without an answer`)));
    });
    // told to whoever waits for it; nobody may
    result.catch(() => undefined);
    return { result, stop: () => worker.terminate() };
}
function resultOf(reply) {
    if (reply.kind === 'read')
        return { kind: 'read', columns: new columns/* SampleColumns */.Y(reply.columns) };
    if (reply.kind === 'unfit')
        return { kind: 'read', columns: null };
    const { code, message, hint, at } = reply;
    const options = { ...(hint === null ? {} : { hint }), ...(at === null ? {} : { at }) };
    return { kind: 'refused', error: new errors/* MiraError */.gx(code, message, options) };
}

// EXTERNAL MODULE: ./build/harness/formats/index.js + 54 modules
var formats = __webpack_require__(31547);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples-header.js
var mira_samples_header = __webpack_require__(11925);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples.js
var mira_samples = __webpack_require__(81243);
// EXTERNAL MODULE: ./build/commands/heap.js
var heap = __webpack_require__(36101);
// EXTERNAL MODULE: ./build/commands/samples.js
var samples = __webpack_require__(85676);
// EXTERNAL MODULE: ./build/baseline/find.js
var find = __webpack_require__(69579);
// EXTERNAL MODULE: ./build/claims/build.js
var build = __webpack_require__(63052);
// EXTERNAL MODULE: ./build/claims/make.js
var make = __webpack_require__(56080);
// EXTERNAL MODULE: ./build/claims/select.js
var claims_select = __webpack_require__(92770);
// EXTERNAL MODULE: ./build/gate/side.js
var gate_side = __webpack_require__(52395);
// EXTERNAL MODULE: ./build/harness/spool-threads.js + 1 modules
var spool_threads = __webpack_require__(55800);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var statements_evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js + 1 modules
var evidence_folder = __webpack_require__(16913);
// EXTERNAL MODULE: ./build/verification/bundle.js
var verification_bundle = __webpack_require__(67344);
// EXTERNAL MODULE: ./build/verification/evidence.js + 1 modules
var verification_evidence = __webpack_require__(56777);
// EXTERNAL MODULE: ./build/verification/statement.js + 2 modules
var verification_statement = __webpack_require__(55249);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/trust.js + 1 modules
var trust = __webpack_require__(94912);
// EXTERNAL MODULE: ./build/commands/required-identity.js
var required_identity = __webpack_require__(55237);
;// CONCATENATED MODULE: ./build/commands/side.js























/**
 * Loads a bundle, a folder that holds one, or a raw harness output.
 *
 * @throws MiraError of the readers; of verification (exit 30) where a bundle or its samples do not hold
 */
async function loadSide(path, options) {
    (0,heap/* limitYoungGeneration */.a)();
    const found = await evaluationAt(path);
    if (found === null)
        return loadRaw(path, options);
    return loadEvaluation(found.path, found.json, options);
}
/** The evaluation that a path stands for; `null` where it is a harness's output. */
async function evaluationAt(path) {
    const kind = await (0,promises_.stat)(path).catch(() => null);
    if (kind === null) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `there is nothing at ${path}`, { hint: 'Check the path.' });
    }
    if (!kind.isDirectory())
        return readEvaluation(path);
    const names = (await (0,promises_.readdir)(path)).filter((name) => /^mira-evaluation.*\.(?:sigstore|intoto)\.json$/u.test(name));
    if (names.length > 1) {
        throw new errors/* MiraError */.gx('E_USAGE', `${path} holds ${names.length} evaluations: ${names.join(', ')}`, {
            hint: 'Name one of them.',
        });
    }
    const [name] = names;
    return name === undefined ? null : readEvaluation((0,external_node_path_.join)(path, name));
}
const MAX_EVALUATION_BYTES = 16 * 1024 * 1024;
async function readEvaluation(path) {
    if (!path.endsWith('.json') || (await (0,promises_.stat)(path)).size > MAX_EVALUATION_BYTES)
        return null;
    try {
        const json = (0,build_json/* parseJson */.qF)(await (0,promises_.readFile)(path, 'utf8'));
        return (0,build_json/* isObject */.Gv)(json) && ('dsseEnvelope' in json || json['predicateType'] === uris/* EVALUATION_TYPE */.Q9)
            ? { path, json }
            : null;
    }
    catch {
        // no JSON of ours: the readers say what they make of it
        return null;
    }
}
async function loadEvaluation(path, json, options) {
    const signed = (0,build_json/* isObject */.Gv)(json) && 'dsseEnvelope' in json;
    const { bundle, samplesPath, saltsPath } = await (0,find/* loadBaselineFile */.im)(path);
    const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
    const { trustedRoot, ...who } = options.trust;
    const verifying = signed && Object.keys(who).length > 0;
    let statement;
    const digest = signed ? (0,verification_bundle/* parseBundle */.QN)(bundle).digest : null;
    let opened = null;
    if (verifying) {
        const report = await (0,verify.verifyBundle)(bundle, {
            type: 'evaluation',
            identity: await (0,required_identity/* requiredIdentity */.C)(options.trust),
            trustRoot: await (0,trust/* loadTrustRoot */.D)(trustedRoot ?? null),
            ...(files === null ? {} : { samples: files }),
        });
        if (!report.verified) {
            const failed = report.checks.find(({ status }) => status === 'failed');
            throw new errors/* MiraError */.gx(failed?.code ?? 'E_SIGNATURE', `${path} does not verify (${failed?.name ?? ''}): ${failed?.detail ?? ''}`, {
                hint: failed?.hint ?? 'See mira verify for every check.',
            });
        }
        ({ statement } = report);
        if (files !== null)
            opened = await (0,evidence_folder.openEvidence)(files.samplesPath, files.saltsPath);
    }
    else {
        statement = signed
            ? (0,verification_statement/* parseAs */.gf)((0,verification_statement/* parseStatement */.By)((0,verification_bundle/* parseBundle */.QN)(bundle).payload), 'evaluation')
            : (0,verification_statement/* parseAs */.gf)(json, 'evaluation');
        // unverified is who spoke; that the samples belong to the statement is checked all the same
        if (files !== null)
            opened = await (0,verification_evidence/* verifyEvidence */.J)(statement.predicate.evidence, files);
    }
    const { evidence } = statement.predicate;
    const side = (0,gate_side/* attestedSide */.K9)(statement.predicate, rowsIn(opened, (0,statements_evaluation/* isWithheld */.Ys)(evidence), path));
    const total = evidence.reduce((sum, { count }) => sum + count, 0);
    const origin = verifying ? 'verified' : signed ? 'unverified' : 'unsigned';
    return {
        side,
        description: `${(0,external_node_path_.basename)(path)} · ${total} samples${side.withheld === true ? ', not published' : ''} · ${origin}`,
        origin,
        statement,
        digest,
        skipped: [],
        close: () => Promise.resolve(),
    };
}
/** `null` where none were published. @throws MiraError E_EVIDENCE where files are missing that were */
function rowsIn(opened, withheld, path) {
    if (opened !== null)
        return () => opened.rows();
    if (withheld)
        return null;
    throw new errors/* MiraError */.gx('E_EVIDENCE', `the samples of ${path} do not lie beside it`, {
        hint: 'Put mira-samples.jsonl.zst and mira-salts.jsonl.zst into its folder.',
    });
}
async function loadRaw(path, options) {
    const output = await (0,formats/* openOutput */.c1)(path, { format: 'auto', task: samples/* DEFAULT_TASK */._ });
    const sorted = await (0,spool_threads/* spoolOutput */.b)(output, options.work);
    try {
        return await claimOutput(output, sorted, options);
    }
    catch (error) {
        await sorted.close();
        throw error;
    }
}
/** Makes the claims of a raw output whose rows are sorted. */
async function claimOutput(output, sorted, options) {
    const { columns, counts } = sorted;
    const rows = {
        rows: () => sorted.rows(),
        counts,
        tallied: (...how) => (columns === null ? tally/* Tallies */.Tz.of(sorted.rows(), ...how) : tally/* Tallies */.Tz.ofColumns(columns, ...how)),
        close: () => sorted.close(),
    };
    return claimRaw(output, rows, options);
}
/** Makes the claims of a raw output. */
async function claimRaw(output, { rows, columns, counts, tallied, close }, { claims: rules, margin, evaluations }) {
    const matcher = new claims_select/* ClaimRules */.AS(rules === 'auto' ? [] : rules);
    const tallies = await tallied(matcher.wantsSlice, matcher.estimatorsOf);
    (0,build/* checkReported */.ID)(tallies.all(), output.tasks);
    const selection = rules === 'auto'
        ? (0,claims_select/* selectAuto */.cu)(tallies, output.tasks, margin)
        : (0,claims_select/* selectByRules */.pF)(tallies, output.tasks, rules, () => undefined);
    const ground = {
        root: '0'.repeat(64),
        materials: [],
        ruler: { datasets: [], prompts: [], scorer: [], harness: output.harness.name },
    };
    const claims = (0,make/* makeSelected */.s)(selection, tallies, output.tasks, (task) => ({
        ...ground,
        sampling: samplingOf(evaluations, task),
    }));
    const { name, version } = output.harness;
    return {
        side: {
            claims,
            rows,
            columns: columns ?? null,
            limited: new Set([...output.tasks].filter(([, { limited }]) => limited).map(([task]) => task)),
            materials: new Map(),
        },
        description: [
            `${name ?? output.format}${version === null ? '' : ` ${version}`}`,
            ...[...counts].map(([task, count]) => `${task} ${count}`),
        ].join(' · '),
        origin: 'raw',
        statement: null,
        digest: null,
        skipped: selection.skipped,
        close,
    };
}
/** What a plan says about a task's samples: its evaluation is the one of its name, or the only one. */
function samplingOf(evaluations, task) {
    const all = Object.values(evaluations);
    return evaluations[task] ?? (all.length === 1 ? all[0] : undefined) ?? {};
}

;// CONCATENATED MODULE: ./build/commands/column-sides.js
















/** Below so many bytes a thread takes longer to start than the reading takes. */
const WORTH_THREADS = 8 * 1024 * 1024;
/**
 * Loads sides that are all raw mira-samples as columns of numbers: a fraction of the time and memory that it takes to sort
 * their texts on disk.
 *
 * @returns `null` where one of them is something else; `loadSide` knows what to do with it, or what is wrong with it
 * @throws MiraError what `loadSide` would throw
 */
async function loadColumnSides(paths, options, how = {}) {
    const opened = await openAll(paths);
    if (opened === null)
        return null;
    (0,heap/* limitYoungGeneration */.a)();
    const fingerprintKey = (0,external_node_crypto_.randomBytes)(fingerprint/* FINGERPRINT_KEY_SIZE */.p);
    const jobs = opened.map(({ files, headers: [{ metrics }] }) => ({
        files,
        metrics,
        task: samples/* DEFAULT_TASK */._,
        fingerprintKey,
    }));
    const threads = how.threads ?? ((0,external_node_os_.availableParallelism)() > 1 && (await sizeOf(jobs)) >= WORTH_THREADS);
    const results = await readOutputs(jobs, { ...how, threads });
    const sides = [];
    for (const [index, { headers }] of opened.entries()) {
        const result = results[index];
        const job = jobs[index];
        const path = paths[index];
        if (result === undefined || job === undefined || path === undefined)
            throw new RangeError('an output was not read');
        if (result.kind === 'refused') {
            // what is wrong with the headers is said before what is wrong with a row
            const output = await mira_samples/* miraSamples */.L.open(path, { task: samples/* DEFAULT_TASK */._ });
            // of a row too many that stands there twice, it is said first that it is too many
            if (isDuplicate(result.error))
                await drain(output.rows());
            throw result.error;
        }
        if (result.columns === null)
            return null;
        sides.push(await sideOf(headers, job, result.columns, options));
    }
    return sides;
}
/** `null` where one is no mira-samples, or nothing at all. */
async function openAll(paths) {
    const opened = [];
    try {
        for (const path of paths) {
            if ((await evaluationAt(path)) !== null || (await (0,formats/* detect */.o0)(path)) !== mira_samples/* miraSamples */.L)
                return null;
            opened.push(await (0,mira_samples/* openHeaders */.j)(path));
        }
        return opened;
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx)
            return null;
        throw error;
    }
}
function isDuplicate(error) {
    return error instanceof errors/* MiraError */.gx && error.code === 'E_DUPLICATE_SAMPLE';
}
async function drain(rows) {
    const iterator = rows[Symbol.asyncIterator]();
    while ((await iterator.next()).done !== true)
        ;
}
async function sizeOf(jobs) {
    let bytes = 0;
    for (const { files } of jobs)
        for (const file of files)
            bytes += (await (0,promises_.stat)(file)).size;
    return bytes;
}
async function sideOf(headers, job, columns, options) {
    const counts = columns.keys.counts();
    (0,mira_samples_header/* requireNoSurplus */.hN)(headers, counts);
    const texts = new mira_samples_columns/* TextFiles */.D(job);
    const sorted = new sorted_columns/* SortedColumns */.d(columns, texts.read);
    const [{ harness }] = headers;
    const tasks = (0,mira_samples_header/* declaredTasks */.$2)(headers, new Set(columns.keys.tasks));
    const rows = {
        rows: () => sorted.stream(),
        columns: sorted,
        counts,
        tallied: (...rules) => tally/* Tallies */.Tz.ofColumns(sorted, ...rules),
        close: async () => texts.close(),
    };
    return claimRaw({ format: mira_samples/* miraSamples */.L.format, harness, tasks }, rows, options);
}

// EXTERNAL MODULE: ./build/commands/config.js
var commands_config = __webpack_require__(64429);
;// CONCATENATED MODULE: ./build/commands/flips.js




const WRITE_BYTES = 256 * 1024;
/**
 * Writes flips as JSON lines, the most telling first. The texts go through a file, so that memory grows with their number
 * alone.
 *
 * @param work a folder for a temporary file
 * @returns how many there were
 * @throws MiraError E_FILE_UNWRITABLE
 */
async function writeFlips(path, flips, work) {
    const unsorted = await (0,promises_.open)((0,external_node_path_.join)(work, 'flips.jsonl'), 'wx+', 0o600);
    try {
        const places = await spool(unsorted, flips);
        places.sort(gate_flips/* compareFlips */.SG);
        await writeSorted(path, unsorted, places);
        return places.length;
    }
    finally {
        await unsorted.close();
    }
}
async function spool(file, flips) {
    const places = [];
    const lines = new Lines(file);
    let at = 0;
    for await (const flip of flips) {
        const line = Buffer.from(`${JSON.stringify(flipJson(flip))}\n`);
        places.push({ ...flip.order, at, bytes: line.length });
        at += line.length;
        await lines.write(line);
    }
    await lines.end();
    return places;
}
async function writeSorted(path, unsorted, places) {
    try {
        const file = await (0,promises_.open)(path, 'w');
        try {
            const lines = new Lines(file);
            for (const { at, bytes } of places) {
                const line = Buffer.alloc(bytes);
                await unsorted.read(line, 0, bytes, at);
                await lines.write(line);
            }
            await lines.end();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new errors/* MiraError */.gx('E_FILE_UNWRITABLE', `the flips cannot be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Name a file in a folder that exists and that you may write to.',
            cause: error,
        });
    }
}
/** Many short writes as few long ones. */
class Lines {
    #file;
    #pending = [];
    #bytes = 0;
    constructor(file) {
        this.#file = file;
    }
    async write(line) {
        this.#pending.push(line);
        this.#bytes += line.length;
        if (this.#bytes >= WRITE_BYTES)
            await this.end();
    }
    async end() {
        const whole = Buffer.concat(this.#pending);
        this.#pending = [];
        this.#bytes = 0;
        if (whole.length > 0)
            await this.#file.write(whole);
    }
}
/** One line of the file; what is closed on a side is `null`. */
function flipJson({ claims, metric, change, before, after, rows }) {
    const { task, key, slices, prompt, target } = rows.before;
    return {
        task,
        key,
        metric,
        change,
        before: { score: before, response: rows.before.response },
        after: { score: after, response: rows.after.response },
        slices,
        prompt,
        target,
        claims,
    };
}

// EXTERNAL MODULE: ./build/commands/run/claims.js
var claims = __webpack_require__(96348);
;// CONCATENATED MODULE: ./build/commands/compare.js























/** `mira compare`: verdicts between two evaluations or raw outputs; exits by the worst of them. */
async function compareCommand(options, host) {
    const { margin, alpha } = checked(options);
    const config = options.config === null ? null : (await (0,commands_config/* loadPlan */.Y)(options.config, options.config)).plan;
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mira-'));
    const sides = [];
    try {
        const how = {
            claims: config?.claims ?? 'auto',
            evaluations: config?.evaluations ?? {},
            margin: margin ?? resolve_claims.DEFAULT_MARGIN,
            trust: options.trust,
            work,
        };
        const paths = [options.base, options.candidate];
        sides.push(...((await loadColumnSides(paths, how)) ?? []));
        for (const path of paths.slice(sides.length))
            sides.push(await loadSide(path, how));
        const [base, candidate] = sides;
        if (base === undefined || candidate === undefined)
            throw new RangeError('there are two sides');
        const environment = environmentsOf(base, candidate);
        const level = alpha ?? config?.gate.alpha ?? resolve.DEFAULT_ALPHA;
        const terms = termsFor(margin, config, signedPlan(base));
        const comparison = await (0,compare/* compareSides */.G)(base.side, candidate.side, {
            alpha: level,
            terms,
            sameMeasurement: isSameMeasurement(base, candidate),
            regressed: config?.gate.regressed ?? 'any-loss',
            ...(0,rule/* environmentRule */.Y)(environment, knownEnvironmentOf(candidate), config?.gate.environment ?? 'warn'),
        });
        if (options.flips !== null) {
            const flips = (0,gate_flips/* flipsOf */.ou)(base.side, candidate.side, { terms, verdicts: comparison.claims });
            const count = await writeFlips(options.flips, flips, work);
            host.info(`${(0,report_text/* plural */.LS)(count, 'flipped sample')} in ${options.flips}, the most telling first`);
        }
        const today = new Date().toISOString().slice(0, 10);
        const judged = await underRules(base, candidate, comparison.claims, { alpha: level, config, today, terms });
        const exit = outcome/* EXIT_OF_WORD */.gF[(0,outcome/* worstWord */.QN)(judged.claims.filter(({ waived }) => waived === null))];
        if (options.json)
            host.result(JSON.stringify(jsonOf(judged, environment)));
        else
            host.result(textOf(base, candidate, { ...comparison, ...judged }, environment, exit));
        return exit;
    }
    finally {
        for (const side of sides)
            await side.close();
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
function checked({ margin, alpha }) {
    if (margin !== null && margin <= 0) {
        throw new errors/* MiraError */.gx('E_USAGE', `--margin is ${margin}`, {
            hint: 'It has to be greater than 0: the loss that is allowed.',
        });
    }
    if (alpha !== null && (alpha <= 0 || alpha >= 0.5)) {
        throw new errors/* MiraError */.gx('E_USAGE', `--alpha is ${alpha}`, { hint: 'It has to lie between 0 and 0.5, both excluded.' });
    }
    return { margin, alpha };
}
/** Flags before the configuration, the configuration before what was signed. */
function termsFor(margin, config, signed) {
    const rules = config ?? signed ?? { claims: 'auto' };
    const terms = (0,claims/* termsOf */.f)(rules);
    return (claim) => (margin === null ? terms(claim) : { ...terms(claim), margin });
}
/** The plan in a signed evaluation, as far as this version can read it. */
function signedPlan({ statement }) {
    const content = statement?.predicate.plan.content;
    return content === undefined ? null : (0,plan_content/* planRules */.Td)(content);
}
function isSameMeasurement(base, candidate) {
    if (base.statement === null || candidate.statement === null)
        return false;
    return base.statement.predicate.measurement === candidate.statement.predicate.measurement;
}
function knownEnvironmentOf({ statement }) {
    return statement === null ? null : (0,evaluation/* environmentIn */.X)(statement.predicate);
}
/** What changed around the model; `null` where a side does not say. */
function environmentsOf(base, candidate) {
    if (base.statement === null || candidate.statement === null)
        return null;
    return (0,evaluation/* compareWith */.G)(base.statement.predicate, candidate.statement.predicate);
}
function jsonOf({ claims, findings, notes }, environment) {
    return {
        result: (0,outcome/* worstWord */.QN)(claims),
        environment,
        claims: claims.map((claim) => (0,json/* claimJson */.Bs)(claim)),
        findings,
        warnings: notes,
    };
}
function textOf(base, candidate, comparison, environment, exit) {
    const claims = comparison.claims;
    const origins = new Set([base.origin, candidate.origin]);
    const changed = environment === null ? null : (0,report_environment/* environmentLine */.ug)(environment);
    const notes = [
        changed === null ? '' : `${changed}.`,
        comparison.extraKeys > 0
            ? `${(0,report_text/* formatCount */.B4)(comparison.extraKeys)} samples are not in the baseline and were left out.`
            : '',
        comparison.hiddenPairs > 0
            ? `The prompts or targets of ${(0,report_text/* formatCount */.B4)(comparison.hiddenPairs)} samples are closed: that they are the same is known from declared files alone.`
            : '',
        ...candidate.skipped.map(({ id, why }) => `No claim on ${(0,report_text/* plainText */.wh)(id)}: ${(0,report_text/* plainText */.wh)(why)}.`),
        comparison.outputsIdentical ? 'Every response is the same on both sides.' : '',
        ...comparison.notes.map((note) => `${(0,findings/* sentenceCase */.o3)((0,report_text/* plainText */.wh)(note))}.`),
        ...comparison.findings.map((finding) => (0,report_text/* plainText */.wh)((0,findings/* findingLine */.mC)({ ...finding, since: null, fails: false }))),
    ].filter((note) => note !== '');
    const about = origins.size === 1 && origins.has('raw')
        ? 'Unsigned comparison of two local files.'
        : `Compared: ${base.description} with ${candidate.description}.`;
    return [
        (0,report_text/* plainText */.wh)(base.description === candidate.description
            ? base.description
            : `${base.description}  →  ${candidate.description}`),
        '',
        ...(0,terminal/* claimLines */.K)(claims),
        '',
        ...notes,
        `${(0,terminal/* countsLine */.J)(claims)}   ${about}          exit ${exit}`,
    ].join('\n');
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

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeClaims),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _claims_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63052);
/* harmony import */ var _claims_bounded_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74401);
/* harmony import */ var _claims_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82008);
/* harmony import */ var _claims_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43299);
/* harmony import */ var _claims_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56080);
/* harmony import */ var _claims_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92770);
/* harmony import */ var _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75719);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71583);
/* harmony import */ var _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29338);
/* harmony import */ var _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33040);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);











/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
async function makeClaims(session, reported, rows, controls, commitments, materials) {
    const { plan } = session;
    const ruleList = plan.claims === 'auto' ? [] : plan.claims;
    const matcher = new _claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .ClaimRules */ .AS(ruleList);
    const tallied = (counted) => _claims_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tallies */ .Tz.of(counted, matcher.wantsSlice, matcher.estimatorsOf);
    const all = await tallied(controls.length === 0 ? rows() : (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .countedRows */ .QL)(rows()));
    // what the harness printed counts broken samples too
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkReported */ .ID)(all.all(), reported.tasks);
    const broken = (0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenIn */ .pf)(controls);
    const some = [...broken.values()].some(({ size }) => size > 0);
    const tallies = some ? await tallied((0,_claims_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .countedRows */ .QL)(rows(), broken)) : all;
    const tasks = some ? withoutBroken(reported.tasks, all, tallies) : reported.tasks;
    const selection = plan.claims === 'auto'
        ? (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAuto */ .cu)(tallies, tasks, _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_MARGIN)
        : (0,_claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectByRules */ .pF)(tallies, tasks, plan.claims, (rule) => (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOfRule */ .Z9)(session, rule));
    for (const { id, why } of selection.skipped)
        session.warnings.push(`no claim on ${id}: ${why}`);
    const roots = new Map(commitments.map(({ task, root }) => [task, root]));
    const claims = (0,_claims_make_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSelected */ .s)(selection, tallies, tasks, (task) => {
        const evaluation = reported.evaluations.get(task);
        if (evaluation === undefined)
            return null;
        const own = materials.get(evaluation) ?? [];
        const planned = plan.evaluations[evaluation];
        // an image that is only declared changes no number
        const ran = planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runsInImage */ .LN)(planned);
        const depends = own.filter(({ kind }) => kind !== 'image' || ran);
        return {
            root: roots.get(task) ?? null,
            materials: ['model', ...depends.map(({ kind, name }) => `${kind}:${name}`), _statements_evaluation_js__WEBPACK_IMPORTED_MODULE_7__/* .ENVIRONMENT_ID */ .Wr],
            ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
            sampling: planned ?? {},
        };
    });
    (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .checkScored */ .tU)(wholeMetrics(selection, tallies, { tasks }), (task) => minScored(plan, reported, task));
    return claims;
}
/** The tasks, of which fewer rows are expected where broken samples are left out. */
function withoutBroken(tasks, all, counted) {
    return new Map([...tasks].map(([task, info]) => {
        const left = (all.rows.get(task) ?? 0) - (counted.rows.get(task) ?? 0);
        return [task, { ...info, expected: info.expected === null ? null : info.expected - left }];
    }));
}
/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics({ specs }, tallies, { tasks }) {
    return specs.flatMap(({ task, metric }) => {
        const id = (0,_claims_id_js__WEBPACK_IMPORTED_MODULE_9__/* .formatClaimId */ .B)({ task, metric, slice: null });
        const tally = tallies.get(id);
        if (tally === null)
            return [];
        const counts = (0,_claims_build_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
        return [{ id, task, slice: null, counts }];
    });
}
function minScored(plan, reported, task) {
    return plan.evaluations[reported.evaluations.get(task) ?? '']?.minScored ?? 0;
}
function rulerOf(materials, harness) {
    const of = (kind) => materials.filter((material) => material.kind === kind).map(({ digest }) => digest);
    return { datasets: of('dataset'), prompts: of('prompts'), scorer: of('scorer'), harness };
}
/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
function termsOf(plan) {
    const rules = plan.claims === 'auto' ? null : new _claims_select_js__WEBPACK_IMPORTED_MODULE_3__/* .ClaimRules */ .AS(plan.claims);
    return (claim) => {
        const found = rules?.match(claim) ?? null;
        if (found === null) {
            const advisory = plan.claims === 'auto' && !(0,_claims_bounded_js__WEBPACK_IMPORTED_MODULE_10__/* .isBounded */ .C)(claim);
            return { margin: _plan_resolve_claims_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_MARGIN, advisory, require: null, rule: null };
        }
        const { rule, index } = found;
        const { metric: _pattern, direction: _declared, ...own } = rule;
        return { ...own, rule: index };
    };
}


/***/ }),

/***/ 85676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DEFAULT_TASK),
/* harmony export */   samplesCommand: () => (/* binding */ samplesCommand)
/* harmony export */ });
/* harmony import */ var _harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31547);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);



/** The task of rows that name none, where no evaluation gives one. */
const DEFAULT_TASK = 'default';
/** `mira samples`: the rows of a harness's output, one JSON object a line, in file order. */
async function samplesCommand(options, host) {
    const output = await (0,_harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openOutput */ .c1)(options.path, { format: options.format, task: options.task ?? DEFAULT_TASK });
    let printed = 0;
    try {
        for await (const row of output.rows()) {
            host.result((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row));
            printed += 1;
        }
    }
    catch (error) {
        // rows are printed as they are read, and what is wrong with them may stand behind them
        if (printed > 0)
            host.warning(`the ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(printed, 'row')} printed so far are not to be used: the output is refused`);
        throw error;
    }
    return 0;
}


/***/ }),

/***/ 48090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Losses),
  S: () => (/* binding */ isIn)
});

// EXTERNAL MODULE: ./build/evidence/column-row.js
var column_row = __webpack_require__(16761);
;// CONCATENATED MODULE: ./build/gate/loss-groups.js

/** A field with more values tells samples apart rather than putting them together. */
const MOST_FIELD_VALUES = 50;
/** Slices are declared; but one may be the number of a document. */
const MOST_SLICE_VALUES = 250;
/** Names that are followed; prompts that are maps of anything have as many as there are rows. */
const MOST_NAMES = 50;
/** A longer text is no name of a group. */
const MOST_VALUE_LENGTH = 100;
/** Pairs, and what became of them. */
class Counts {
    n = 0;
    right = 0;
    lost = 0;
    /** Sum of the positions of its samples: with `n`, whether two slices are the same samples. */
    positions = 0;
    add(position, lost, right) {
        this.n += 1;
        if (right)
            this.right += 1;
        if (lost)
            this.lost += 1;
        this.positions += position;
    }
    addAll({ n, right, lost, positions }) {
        this.n += n;
        this.right += right;
        this.lost += lost;
        this.positions += positions;
    }
}
/** Samples counted by what they have in common. */
class LossGroups {
    #groups = {
        slice: new Map(),
        prompt: new Map(),
        target: new Map(),
    };
    /** `null` where the name has too many values, this one included. */
    countsOf(origin, name, value) {
        const values = this.#valuesOf(origin, name, value);
        if (values === null || value === null)
            return null;
        let counts = values.get(value);
        if (counts === undefined)
            values.set(value, (counts = new Counts()));
        return counts;
    }
    #valuesOf(origin, name, value) {
        const groups = this.#groups[origin];
        let group = groups.get(name);
        if (group === undefined) {
            if (groups.size >= MOST_NAMES)
                return null;
            groups.set(name, (group = { origin, name, values: new Map() }));
        }
        if (group.values === null)
            return null;
        const most = origin === 'slice' ? MOST_SLICE_VALUES : MOST_FIELD_VALUES;
        if (value === null || (group.values.size >= most && !group.values.has(value)))
            group.values = null;
        return group.values;
    }
    /** Whether more values of a name would change nothing. */
    isGivenUp(origin, name) {
        return this.#groups[origin].get(name)?.values === null;
    }
    /** Every slice once, whatever names the same samples: slices before fields. */
    all() {
        const seen = new Set();
        const { slice, prompt, target } = this.#groups;
        return [slice, prompt, target].flatMap((groups) => [...groups.values()].flatMap(({ origin, name, values }) => [...(values ?? [])].flatMap(([value, counts]) => {
            const samples = `${counts.n} ${counts.positions}`;
            if (seen.has(samples))
                return [];
            seen.add(samples);
            return [{ origin, name, value, counts }];
        })));
    }
}
function forEachValue(row, visit) {
    forEachSlice(row.slices, visit);
    // prompts and targets in columns have no members
    if (!(row instanceof column_row/* ColumnRow */.t))
        forEachField('prompt', row.prompt, visit);
    forEachField('target', row.target, visit);
}
function forEachSlice(slices, visit) {
    for (const name of Object.keys(slices))
        visit('slice', name, slices[name] ?? '');
}
/** A target that is a word or a number, and the members of a prompt or target that are. */
function forEachField(origin, part, visit) {
    if (part === null || Array.isArray(part))
        return;
    if (typeof part !== 'object') {
        if (origin === 'target')
            visit(origin, origin, loss_groups_valueOf(part));
        return;
    }
    for (const [name, member] of Object.entries(part)) {
        if (member !== null)
            visit(origin, `${origin}.${name}`, loss_groups_valueOf(member));
    }
}
/** `null` for what names no group. */
function loss_groups_valueOf(member) {
    if (typeof member === 'number' || typeof member === 'boolean')
        return String(member);
    return typeof member === 'string' && member.length <= MOST_VALUE_LENGTH ? member : null;
}

;// CONCATENATED MODULE: ./build/gate/column-losses.js

/**
 * Rows in columns have few different slices and targets, each with a number: pairs are counted by these numbers, and what
 * the numbers stand for is looked up once they are all counted.
 */
class ColumnLosses {
    #columns;
    #bySlices = [];
    #byTarget = [];
    constructor(columns) {
        this.#columns = columns;
    }
    isOf({ columns }) {
        return columns === this.#columns;
    }
    /** @returns whether its target is counted too; else it has to be read */
    add({ row }, position, lost, right) {
        const slices = this.#columns.slicesNumber(row);
        if (slices !== 0)
            (this.#bySlices[slices] ??= new Counts()).add(position, lost, right);
        const target = this.#columns.targetNumber(row);
        if (target === null)
            return false;
        if (target !== 0)
            (this.#byTarget[target] ??= new Counts()).add(position, lost, right);
        return true;
    }
    addAlike({ row }, counts) {
        const slices = this.#columns.slicesNumber(row);
        if (slices !== 0)
            (this.#bySlices[slices] ??= new Counts()).addAll(counts);
        const target = this.#columns.targetNumber(row) ?? 0;
        if (target !== 0)
            (this.#byTarget[target] ??= new Counts()).addAll(counts);
    }
    /** Adds what was counted to the groups that it belongs to, and begins anew. */
    moveTo(groups) {
        const into = (counts) => (origin, name, value) => groups.countsOf(origin, name, value)?.addAll(counts);
        for (const [number, counts] of this.#bySlices.entries()) {
            if (counts !== undefined)
                forEachSlice(this.#columns.slicesOf(number), into(counts));
        }
        for (const [number, counts] of this.#byTarget.entries()) {
            if (counts !== undefined)
                forEachField('target', this.#columns.targetOf(number), into(counts));
        }
        this.#bySlices.length = 0;
        this.#byTarget.length = 0;
    }
}

// EXTERNAL MODULE: ./build/stats/index.js + 27 modules
var stats = __webpack_require__(31271);
;// CONCATENATED MODULE: ./build/gate/losses.js




/** Counts the pairs of a claim by slices and by fields of their documents. */
class Losses {
    #all = new Counts();
    #groups = new LossGroups();
    #inColumns = null;
    /** Of the pair that is being added. */
    #position = 0;
    #lost = false;
    #right = false;
    /**
     * @param row the baseline's, which decides to what a pair belongs
     * @param right the baseline has the best outcome
     */
    add(row, lost, right) {
        const position = this.#all.n;
        this.#all.add(0, lost, right);
        if (row instanceof column_row/* ColumnRow */.t) {
            if (this.#columnsOf(row).add(row, position, lost, right))
                return;
            if (this.#groups.isGivenUp('target', 'target'))
                return;
        }
        this.#position = position;
        this.#lost = lost;
        this.#right = right;
        if (row instanceof column_row/* ColumnRow */.t)
            forEachField('target', row.target, this.#count);
        else
            forEachValue(row, this.#count);
    }
    /** Pairs with the same slices and target as a row, whose target is held. */
    addAlike(row, counts) {
        this.#all.addAll(counts);
        this.#columnsOf(row).addAlike(row, counts);
    }
    /** Made once, and not for each of a million rows. */
    #count = (origin, name, value) => this.#groups.countsOf(origin, name, value)?.add(this.#position, this.#lost, this.#right);
    #columnsOf(row) {
        if (this.#inColumns?.isOf(row) === true)
            return this.#inColumns;
        this.#inColumns?.moveTo(this.#groups);
        return (this.#inColumns = new ColumnLosses(row.columns));
    }
    /**
     * By Fisher's exact test in one direction of each slice's losses among the samples that could be lost
     * (evaluations-and-statistics.md §8 for Holm's adjustment over all that were looked at).
     *
     * @param single whether the scores are single outcomes, of which only right ones can be lost
     * @returns `null` where nothing was lost, or where there is nothing to look at
     */
    where(alpha, single) {
        const risk = (counts) => (single ? counts.right : counts.n);
        const { n, lost } = this.#all;
        if (lost === 0)
            return null;
        this.#inColumns?.moveTo(this.#groups);
        const total = risk(this.#all);
        const looked = this.#groups.all().filter(({ counts }) => counts.n < n && risk(counts) > 0);
        if (looked.length === 0)
            return null;
        const pValues = looked.map(({ counts }) => (0,stats/* hypergeometricSf */.p1)({ seen: counts.lost, total, marked: lost, drawn: risk(counts) }));
        const adjusted = (0,stats/* holm */.fU)(pValues);
        const slices = looked.map(({ origin, name, value, counts }, index) => {
            const [p, pAdjusted] = [pValues[index] ?? 1, adjusted[index] ?? 1];
            return { origin, name, value, n: counts.n, atRisk: risk(counts), lost: counts.lost, p, pAdjusted };
        });
        return {
            n,
            atRisk: total,
            lost,
            looked: looked.length,
            slices: slices.filter(({ pAdjusted }) => pAdjusted <= alpha).sort((a, b) => a.p - b.p || b.lost - a.lost),
        };
    }
}
/** Whether a row of the baseline is in a slice. */
function isIn(row, slice) {
    let found = false;
    forEachValue(row, (origin, name, value) => {
        if (origin === slice.origin && name === slice.name && value === slice.value)
            found = true;
    });
    return found;
}


/***/ }),

/***/ 44259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ CLOSED_TEXT),
/* harmony export */   An: () => (/* binding */ isSameResponse),
/* harmony export */   HB: () => (/* binding */ areOpen),
/* harmony export */   LM: () => (/* binding */ isRulerHidden),
/* harmony export */   m_: () => (/* binding */ hasResponse),
/* harmony export */   oc: () => (/* binding */ PairNotes)
/* harmony export */ });
/* unused harmony export sameJson */
/* harmony import */ var _evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34106);
/* harmony import */ var _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16761);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48090);




/** Pairs whose ruler changed, and where losses lie: the same for every shape. */
class PairNotes {
    changed = 0;
    /** Pairs of which a prompt or target is closed on one side at least: whether it changed nobody can see. */
    hidden = 0;
    losses = new _losses_js__WEBPACK_IMPORTED_MODULE_2__/* .Losses */ .K();
    see(baseline, candidate) {
        const differs = !isSameRuler(baseline, candidate);
        if (differs)
            this.changed += 1;
        else if (isRulerHidden(baseline, candidate))
            this.hidden += 1;
    }
    /** Where the losses concentrate. */
    where(alpha) {
        return this.losses.where(alpha, false);
    }
}
/** What stands for a text that is closed where it would be shown. */
const CLOSED_TEXT = '(closed)';
const RULER = ['prompt', 'target'];
/** Whether a part of both rows can be read. */
function areOpen(part, ...rows) {
    const number = (0,_evidence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNumber */ .nt)(part);
    return rows.every(({ closed = [] }) => !closed.includes(number));
}
function isRulerHidden(baseline, candidate) {
    if (baseline.closed === undefined && candidate.closed === undefined)
        return false;
    return !RULER.every((part) => areOpen(part, baseline, candidate));
}
/** Whether what can be read of two prompts and targets is the same. */
function isSameRuler(a, b) {
    if (a instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t && b instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t)
        return a.isSame('ruler', b);
    return RULER.every((part) => !areOpen(part, a, b) || sameJson(a[part], b[part]));
}
/** For responses that are open. */
function isSameResponse(a, b) {
    if (a instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t && b instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t)
        return a.isSame('response', b);
    return sameJson(a.response, b.response);
}
function hasResponse(row) {
    return row instanceof _evidence_column_row_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnRow */ .t ? row.has('response') : row.response !== null;
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
}


/***/ })

};
