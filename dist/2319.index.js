export const id = 2319;
export const ids = [2319,7963];
export const modules = {

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
// EXTERNAL MODULE: ./build/claims/terms.js
var claims_terms = __webpack_require__(61239);
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
// EXTERNAL MODULE: ./build/gate/judges.js
var judges = __webpack_require__(67696);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(58266);
// EXTERNAL MODULE: ./build/commands/run/controls.js
var run_controls = __webpack_require__(69155);
;// CONCATENATED MODULE: ./build/commands/compare-rules.js






/**
 * Controls and judges as they were run with the candidate: a comparison runs nothing. Then the waivers of the `mira.yml`,
 * after everything that cannot be waived.
 */
async function underRules(base, candidate, verdicts, ground) {
    const controls = candidate.statement?.predicate.controls ?? [];
    const tasks = (0,run_controls/* mustFailTasks */.wU)(controls);
    const unseen = candidate.side.withheld === true && tasks.size > 0;
    const vacuous = unseen
        ? new Map()
        : await (0,gate_controls/* vacuousClaims */.G)(candidate.side, { ...ground, broken: (0,claims_controls/* brokenIn */.pf)(controls), tasks });
    const judged = (0,judges/* underJudges */.f)((0,gate_controls/* underControls */.h)(verdicts, vacuous), untrustedIn(candidate, ground.config) ?? new Map(), untrustedIn(base, null));
    const { claims, findings, notes } = (0,waivers/* applyWaivers */.K)(judged, ground.config?.waivers ?? [], {
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
/** Claims that rest on a judge who was not found fit to decide, by the `mira.yml` or by the plan that was signed. */
function untrustedIn({ statement }, config) {
    if (statement === null)
        return null;
    const { predicate } = statement;
    return (0,judges/* untrustedClaims */._)(predicate, config?.evaluations ?? (0,plan_content/* planJudges */.Me)(predicate.plan.content));
}
/** Controls of the `mira.yml` that were not run with the candidate. */
function notRun(config, { statement }) {
    const ran = new Set((statement?.predicate.controls ?? []).map(({ evaluation, kind }) => nameOf(kind, evaluation)));
    return Object.entries(config?.evaluations ?? {}).flatMap(([name, evaluation]) => (0,run_controls/* controlRuns */.Ww)(evaluation)
        .map(({ control }) => nameOf(control, name))
        .filter((what) => !ran.has(what))
        .map((what) => `${what} was not run with the candidate, and a comparison runs nothing: mira run does`));
}
function nameOf(kind, evaluation) {
    return kind === 'labels' ? `the check of the judge of ${evaluation}` : `${kind} of ${evaluation}`;
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

// EXTERNAL MODULE: ./build/harness/formats/index.js + 53 modules
var formats = __webpack_require__(69504);
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
// EXTERNAL MODULE: ./build/verification/statement.js + 3 modules
var verification_statement = __webpack_require__(48347);
// EXTERNAL MODULE: ./build/verification/verify.js + 2 modules
var verify = __webpack_require__(92454);
// EXTERNAL MODULE: ./build/commands/trust.js + 2 modules
var trust = __webpack_require__(14340);
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
    const slices = [...new Set(Object.values(options.evaluations).flatMap((evaluation) => evaluation.slices ?? []))];
    const output = await (0,formats/* openOutput */.c1)(path, { format: 'auto', task: samples/* DEFAULT_TASK */._, slices });
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
    const terms = (0,claims_terms/* termsOf */.f)(rules);
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

/***/ 85676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DEFAULT_TASK),
/* harmony export */   samplesCommand: () => (/* binding */ samplesCommand)
/* harmony export */ });
/* harmony import */ var _harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69504);
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

/***/ 82242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentRule)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);

/** The gate's rule for what a comparison of two environments found; none where nothing changed that moves numbers. */
function environmentRule(comparison, after, policy) {
    if (comparison?.verdict !== 'not-comparable' || after === null)
        return {};
    return {
        environment: {
            policy,
            affects: ({ task }) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changesFor */ .z7)(evaluationOf(after, task), comparison.changes, after)) === 'not-comparable',
        },
    };
}
/** The evaluation that reported a task; `null` where nothing says so. */
function evaluationOf({ evaluations }, task) {
    return Object.entries(evaluations).find(([, { tasks }]) => tasks?.includes(task) === true)?.[0] ?? null;
}


/***/ }),

/***/ 48822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ compareFlips),
/* harmony export */   _h: () => (/* binding */ withExamples),
/* harmony export */   ou: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48090);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44259);
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60853);
/* harmony import */ var _side_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91033);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52395);
/* harmony import */ var _tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29128);






const OTHER_LOSS = 1_000_000;
const GAIN = OTHER_LOSS + 1;
/** The most telling first; equal ones are left in the order of their keys by a stable sort. */
function compareFlips(a, b) {
    return a.rank - b.rank || b.size - a.size;
}
/** Every flip of the samples that two sides share, by task and key. */
async function* flipsOf(baseline, candidate, options) {
    const verdicts = new Map(options.verdicts.map((verdict) => [verdict.id, verdict]));
    const paired = baseline.claims.filter((claim) => claim.kind !== 'aggregate' && options.terms(claim).pairing !== 'none');
    const router = new _router_js__WEBPACK_IMPORTED_MODULE_2__/* .Router */ .I(paired.map((claim) => [claim, claim]));
    for await (const { baseline: before, candidate: after } of (0,_side_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairSides */ .Z)(baseline, candidate)) {
        if (before === null || after === null || (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(before, baseline, candidate))
            continue;
        const [row] = before.rows;
        const metrics = new Map();
        for (const claim of router.of(row))
            metrics.set(claim.metric, [...(metrics.get(claim.metric) ?? []), claim]);
        for (const [metric, claims] of metrics) {
            const change = changeOf(claims, before, after);
            if (change === null)
                continue;
            const slices = claims.flatMap(({ id }) => verdicts.get(id)?.where?.slices ?? []);
            yield {
                ...change,
                claims: claims.map(({ id }) => id),
                metric,
                rows: { before: row, after: after.rows[0] },
                order: { rank: rankOf(change.change, row, slices), size: Math.abs(change.after - change.before) },
            };
        }
    }
}
/** `null` where a score is missing, and where nothing changed. */
function changeOf([claim], before, after) {
    if (claim === undefined || after.rows.length < before.rows.length)
        return null;
    const [was, is] = [valueOf(claim, before), valueOf(claim, after)];
    if (was === null || is === null || was === is)
        return null;
    const better = claim.direction === 'higher' ? is > was : is < was;
    return { change: better ? 'gained' : 'lost', before: was, after: is };
}
/** The mean over the repeats; of a corpus metric what the sample alone would have. */
function valueOf({ kind, metric, of = [] }, { rows }) {
    const sums = (0,_tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsOf */ .yg)(of.length > 0 ? of : [metric], rows);
    if (sums === null)
        return null;
    if (kind === 'ratio' || kind === 'ratio-of-sums' || kind === 'f1' || kind === 'bleu')
        return (0,_tables_corpus_js__WEBPACK_IMPORTED_MODULE_5__/* .itemValue */ .R$)(kind, sums);
    return (sums[0] ?? 0) / rows.length;
}
function rankOf(change, row, slices) {
    if (change === 'gained')
        return GAIN;
    const place = slices.findIndex((slice) => (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIn */ .S)(row, slice));
    return place === -1 ? OTHER_LOSS : place;
}
const SHOWN_EXAMPLES = 5;
/** The verdicts with the most telling losses of each claim that regressed. */
async function withExamples(verdicts, flips) {
    const found = new Map(verdicts.filter(({ verdict, lost }) => verdict === 'regressed' && lost > 0).map(({ id }) => [id, []]));
    if (found.size === 0)
        return verdicts;
    for await (const { change, claims, order, rows } of flips) {
        if (change !== 'lost')
            continue;
        for (const id of claims) {
            const kept = found.get(id);
            if (kept === undefined)
                continue;
            const before = kept.findIndex((other) => compareFlips(order, other.order) < 0);
            const place = before === -1 ? kept.length : before;
            if (place === SHOWN_EXAMPLES)
                continue;
            kept.splice(place, 0, { order, example: exampleOf(rows) });
            if (kept.length > SHOWN_EXAMPLES)
                kept.pop();
        }
    }
    return verdicts.map((verdict) => {
        const examples = found.get(verdict.id)?.map(({ example }) => example) ?? [];
        return { ...verdict, examples };
    });
}
function exampleOf({ before, after }) {
    return {
        key: before.key,
        target: shown(before, 'target'),
        before: shown(before, 'response'),
        after: shown(after, 'response'),
    };
}
/** More than anybody is shown, and less than what a thousand claims could not keep in memory. */
const KEPT_BYTES = 1_000;
function shown(row, part) {
    if (!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .areOpen */ .HB)(part, row))
        return _notes_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSED_TEXT */ .$B;
    const value = row[part];
    const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    // copied, because a slice of a text keeps the whole
    return text.length <= KEPT_BYTES ? value : text.toString('utf8', 0, KEPT_BYTES);
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ untrustedClaims),
/* harmony export */   f: () => (/* binding */ underJudges)
/* harmony export */ });
/* harmony import */ var _claims_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40099);

/** A judge that is asked less often than this about each output may have had a bad day. */
const MIN_JUDGE_REPEATS = 3;
/** Claims that rest on a judge who is not to be trusted with a verdict, each with the reason. */
function untrustedClaims({ claims, controls = [], environment }, evaluations) {
    const ofTask = new Map(Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) => tasks.map((task) => [task, evaluations[name] ?? {}])));
    return new Map(claims.flatMap((claim) => {
        const { judge, repeats = 1 } = ofTask.get(claim.task) ?? {};
        if (judge === undefined)
            return [];
        if (repeats < MIN_JUDGE_REPEATS) {
            return [[claim.id, `a judge scores it, and ${MIN_JUDGE_REPEATS} repeats are the fewest that count`]];
        }
        const why = judge.labels === undefined ? null : disagreement(claim, controls, judge.minAgreement);
        return why === null ? [] : [[claim.id, why]];
    }));
}
function disagreement({ task, metric }, controls, least) {
    const found = controls
        .filter((control) => control.kind === 'labels')
        .filter((control) => control.task === task)
        .flatMap(({ metrics }) => metrics)
        .find((agreement) => agreement.metric === metric);
    if (found === undefined || (0,_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledIn */ .Xb)(found) < _claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LABELS */ .xH) {
        const known = found === undefined ? 0 : (0,_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledIn */ .Xb)(found);
        return `its judge was checked on ${known} labels, and ${_claims_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LABELS */ .xH} are the fewest that count`;
    }
    if (found.kappa === null)
        return 'its judge, or who labelled, said the same of everything';
    const { value, lower, upper } = found.kappa;
    if (Number(value) >= least)
        return null;
    return `its judge agrees with people at κ = ${shown(value)} (${shown(lower)} to ${shown(upper)}), and ${least} is asked for`;
}
function shown(decimal) {
    return Number(decimal).toFixed(2);
}
/**
 * Verdicts after their judges were checked: what an untrusted judge says is advisory. Where the baseline's judge was trusted
 * that is so only of what holds: else a change could take the teeth out of its own gate by a bad judge.
 *
 * @param before the baseline's untrusted claims; `null` where there is no baseline
 */
function underJudges(claims, here, before) {
    return claims.map((claim) => {
        const why = here.get(claim.id);
        if (why === undefined || claim.advisory)
            return claim;
        const wasTrusted = before !== null && !before.has(claim.id);
        if (wasTrusted && (claim.verdict === 'regressed' || isOpen(claim)))
            return claim;
        const detail = [claim.detail ?? '', `advisory: ${why}`].filter((part) => part !== '').join('; ');
        return { ...claim, advisory: true, detail };
    });
}
/** Undecided, of a claim that the baseline makes. */
function isOpen({ verdict, baseline }) {
    return verdict === 'inconclusive' && baseline.value !== null;
}


/***/ }),

/***/ 30839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pI: () => (/* binding */ askAll)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85334);



/** The body of an answer in the form that GitHub's API describes; 200 with anything else in it is E_NETWORK. */
async function ask(github, call, body) {
    return bodyOf(github, call, await github.send(call), body);
}
/** The same for an answer that is already there. */
function bodyOf(github, call, { data }, body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(body, data);
    if (parsed.success)
        return parsed.output;
    const where = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_NETWORK', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: its answer is not what its API describes`, {
        hint: `${where === null ? 'The body' : `The member ${where}`} has another form. Run the job again; if a proxy stands between, look there.`,
    });
}
const PAGE = 100;
/** GitHub itself lists no more than 10,000 releases. */
const MAX_PAGES = 100;
/**
 * All items of a list. Pages are asked for by number: a `Link` header only says that there is another page, and the
 * URLs in it are never used, since the token would go to whatever host they name.
 */
async function askAll(github, call, item) {
    const items = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.send({ ...call, parameters: { ...call.parameters, per_page: PAGE, page } });
        const found = bodyOf(github, call, answer, valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item));
        items.push(...found);
        const more = /\brel="?next\b/u.test(answer.headers['link'] ?? '');
        if (!more && found.length < PAGE)
            return items;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_GITHUB', `GitHub (${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(github.apiUrl)}) could not ${call.what}: the list has no end`);
}
/** Shapes that several answers share. */
const id = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1));
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();


/***/ }),

/***/ 33500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ transferFetch),
/* harmony export */   U: () => (/* binding */ cappedFetch)
/* harmony export */ });
/** `fetch` that ends the body with an error once it is longer than `maxBytes`; Octokit itself reads without end. */
function cappedFetch(maxBytes) {
    return async (input, init) => {
        return capBody(await fetch(input, init), maxBytes);
    };
}
const MAX_ERROR_BODY = 1024 * 1024;
/**
 * `fetch` for files: the head of the answer has to come within `timeout` ms, the body within `transferTimeout`. The
 * size of a file is the caller's to limit.
 */
function transferFetch(timeout, transferTimeout) {
    return async (input, init) => {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new DOMException('no answer in time', 'TimeoutError')), timeout);
        const signal = AbortSignal.any([late.signal, AbortSignal.timeout(transferTimeout)]);
        try {
            const response = await fetch(input, { ...init, signal });
            return response.status < 400 ? response : capBody(response, MAX_ERROR_BODY);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function capBody(response, maxBytes) {
    if (response.body === null)
        return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(cap(maxBytes)), { status, statusText, headers });
}
function cap(maxBytes) {
    let size = 0;
    return new TransformStream({
        transform: (chunk, controller) => {
            size += chunk.byteLength;
            if (size > maxBytes)
                controller.error(new RangeError(`the body is longer than ${maxBytes} bytes`));
            else
                controller.enqueue(chunk);
        },
    });
}


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS = { h: 3600, m: 60, s: 1 };
/** `30m`, `90s`, `2h`, `1h30m` in seconds; `null` for anything else, and for nothing at all. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/u.exec(text);
    if (parts === null)
        return null;
    const [, hours, minutes, seconds] = parts;
    const total = Number(hours ?? 0) * UNITS.h + Number(minutes ?? 0) * UNITS.m + Number(seconds ?? 0) * UNITS.s;
    return total > 0 ? total : null;
}


/***/ }),

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const MAX_BYTES = 1024 * 1024;
/**
 * Reads one YAML 1.2 document of plain data: warnings (unknown tags among them), keys that are not strings and more
 * than 100 uses of aliases are errors.
 *
 * @throws MiraError E_CONFIG_SYNTAX with its place
 */
function parseYaml(text, file) {
    if (text.length > MAX_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the file is larger than 1 MiB', { at: { file } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', merge: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? problem.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', message, { at: at(problem.pos[0]), hint: HINT });
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && typeof pair.key.value === 'string')
                return;
            const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? start(pair.key) : null;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'a key is not a string; put it in quotes', { at: at(offset ?? 0) });
        },
    });
    return {
        value: toData(document, file),
        place: (path, part = 'value') => {
            const offset = offsetOf(document, path, part);
            // an empty file has no node, and begins all the same
            return offset === null ? { file, line: 1, column: 1 } : at(offset);
        },
    };
}
const HINT = 'The file is YAML: see https://yaml.org/spec/1.2.2/ and the example in the README.';
function toData(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_CONFIG_SYNTAX', 'the aliases cannot be resolved, or there are too many', {
            at: { file },
            cause: error,
        });
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? start(node) : null;
    for (const [depth, step] of path.entries()) {
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                break;
            if (depth === path.length - 1 && part === 'key' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                return start(pair.key);
            next = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            next = node.items[step];
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
        offset = start(next);
    }
    return offset;
}
function start(node) {
    return node.range?.[0] ?? null;
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ schemaError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77658);


/** The first thing that is wrong with a YAML file, where it stands, with the key that was probably meant. */
function schemaError(issues, yaml, { nameOf, keysAt }) {
    const issue = deepest(issues);
    const path = pathOf(issue);
    const key = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = keysAt(parent);
        const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
            at: yaml.place(path, 'key'),
            hint: `Keys here: ${known.join(', ')}`,
        });
    }
    if (issue.type === 'strict_object' && issue.received === 'undefined') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
    }
    const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MiraError */ .gx('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}
/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(issues, prefix = []) {
    let best = null;
    for (const issue of issues) {
        const path = [...prefix, ...(issue.path ?? [])];
        const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
        if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0))
            best = here;
    }
    if (best === null)
        throw new RangeError('issues must not be empty');
    return best;
}
function withPath(issue, path) {
    const [first, ...rest] = path;
    return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}
function sentence(issue) {
    if (issue.message.startsWith('must ')) {
        return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
    }
    if (issue.expected === null)
        return `is not allowed: ${issue.received}`;
    return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}
function pathText(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);

/**
 * Puts waivers on the verdicts that they speak of. A verdict stays what it is: waived, it does not fail the gate. What is
 * missing or was not measured cannot be waived, since nobody knows what that would be.
 */
function applyWaivers(claims, waivers, { today, digests }) {
    const valid = waivers.filter(({ until }) => today <= until);
    const bound = ({ digest }) => digest === undefined || digests.has(digest);
    const waivedIds = new Set();
    const after = claims.map((claim) => {
        const waiver = valid.find((one) => one.claim === claim.id && bound(one));
        if (waiver === undefined || !isWaivable(claim))
            return claim;
        waivedIds.add(claim.id);
        const { until, reason, approver } = waiver;
        return { ...claim, waived: { until, reason, approver, digest: waiverDigest(waiver) } };
    });
    return {
        claims: after,
        findings: waivers
            .filter(({ until }) => until < today)
            .map(({ claim, until, approver }) => ({
            code: 'E_WAIVER_EXPIRED',
            claim,
            what: `the waiver that ${approver} approved ended on ${until}`,
        })),
        notes: valid
            .filter((waiver) => !bound(waiver) && !waivedIds.has(waiver.claim))
            .map(({ claim }) => `the waiver of ${claim} was approved for another model or baseline, and does not count here`),
    };
}
function waiverDigest({ claim, until, reason, approver, digest }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({ claim, until, reason, approver, ...(digest === undefined ? {} : { digest }) });
}
/** Samples that are missing are none of these: leaving out what went wrong must not pass. */
const WAIVABLE = new Set([
    null,
    'incomparable',
    'claim-removed',
    'underpowered',
    'environment',
    'aggregate-only',
    'size-unsettled',
]);
function isWaivable({ verdict, reason, advisory }) {
    return !advisory && (verdict === 'regressed' || verdict === 'inconclusive') && WAIVABLE.has(reason);
}


/***/ }),

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inOrderOfInterest),
/* harmony export */   d: () => (/* binding */ claimTable)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93757);



/** Regressed first, the largest loss on top, then what cannot be told, then new and holding claims. */
function inOrderOfInterest(claims) {
    return claims
        .map((claim, index) => ({ claim, index }))
        .sort((a, b) => rank(a.claim) - rank(b.claim) || gain(a.claim) - gain(b.claim) || a.index - b.index)
        .map(({ claim }) => claim);
}
function rank(claim) {
    const order = ['regressed', 'inconclusive', 'new', 'holds'].indexOf(claim.verdict);
    return order * 2 + Number(claim.advisory);
}
/** The change for the better in units of what is allowed, so that claims of different metrics can be ordered. */
function gain(claim) {
    if (claim.delta === null || claim.verdict !== 'regressed')
        return 0;
    return ((claim.direction === 'higher' ? 1 : -1) * claim.delta) / claim.margin;
}
function waivedCell({ waived }) {
    return waived === null ? '' : `; **waived** – ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedPhrase */ .ge)(waived, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)}`;
}
/** The claims as a Markdown table: before, here, change, verdict. */
function claimTable(claims, baseline) {
    const head = ['claim', baseline === null ? 'before' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(baseline), 'here', 'change', ''];
    const rows = claims.map((claim) => {
        const here = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion);
        const word = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(claim);
        const bold = claim.verdict === 'regressed';
        const reason = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictReason */ .s_)(claim);
        return [
            `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSpan */ .Lk)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
            (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion),
            bold ? `**${here}**` : here,
            claim.delta === null ? '–' : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(claim)}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMargin */ .wj)(claim)} allowed`,
            `${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}${waivedCell(claim)}`,
        ];
    });
    return [head, ['---', '--:', '--:', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ environmentMarkdown),
/* harmony export */   PJ: () => (/* binding */ lesserChangesMarkdown),
/* harmony export */   ug: () => (/* binding */ environmentLine)
/* harmony export */ });
/* harmony import */ var _environment_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


const POLICIES = {
    warn: 'A loss that is proven across it still counts; with `gate: {environment: inconclusive}` it would not.',
    inconclusive: 'A loss that is proven across it is called inconclusive (`gate.environment`).',
};
/** What changed of what moves numbers, in Markdown; `null` where nothing did. */
function environmentMarkdown({ verdict, changes, policy }) {
    if (verdict !== 'not-comparable')
        return null;
    const lines = changes.filter(({ tier }) => tier === 'A').map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`**The environment changed** since the baseline. ${POLICIES[policy]}`, '', ...lines].join('\n');
}
/** What else changed of the environment, for the fold that tells what changed; empty where nothing did. */
function lesserChangesMarkdown({ changes }) {
    const lesser = changes.filter(({ tier }) => tier === 'B');
    if (lesser.length === 0)
        return '';
    const lines = lesser.map((change) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change))}`);
    return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lesser.length, 'fact')} of the environment that may move numbers:`, '', ...lines].join('\n');
}
/** The same for a terminal: one line; `null` where nothing that moves numbers changed. */
function environmentLine({ changes }) {
    const text = (0,_environment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(changes);
    return text === null ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text);
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   o3: () => (/* binding */ sentenceCase)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** What is to be said about the rules themselves: a policy that was weakened, a waiver that has expired. */
function findingTitle({ code, since }) {
    if (code === 'E_WAIVER_EXPIRED')
        return 'a waiver has expired';
    return since === 'baseline' ? 'the rules are looser than those of the baseline' : 'this change loosens the rules';
}
/** One line, with names and words of others in it as they are. */
function findingLine(finding) {
    const { code, claim, what } = finding;
    return `${code}: ${findingTitle(finding)}: ${claim === null ? '' : `${claim}: `}${what}`;
}
/** In Markdown, each kind under its title; `null` where there is nothing to say. */
function findingsMarkdown(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const title = `**${sentenceCase(findingTitle(finding))}** (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.code)}):`;
        kinds.set(title, [...(kinds.get(title) ?? []), finding]);
    }
    const blocks = [...kinds].map(([title, some]) => {
        const lines = some.map(({ claim, what }) => `- ${claim === null ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(claim)}: `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(what)}`);
        return `${title}\n\n${lines.join('\n')}`;
    });
    return blocks.length === 0 ? null : blocks.join('\n\n');
}
function sentenceCase(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73145);



function headlineOf(report) {
    const { outcome, measurement } = report;
    if (outcome.kind === 'failed') {
        return { tone: 'CAUTION', bold: failedText(report), since: false, rest: '' };
    }
    const failing = report.findings.find(({ fails }) => fails);
    if (failing !== undefined) {
        const { claims } = outcome;
        const told = outcome.kind === 'first' ? '' : headlineText(comparedHeadline(claims), null);
        return { tone: 'CAUTION', bold: `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceCase */ .o3)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTitle */ .Aj)(failing))}.`, since: false, rest: told };
    }
    const claims = outcome.claims;
    const vacuous = claims.filter(({ reason, advisory }) => reason === 'vacuous' && !advisory).length;
    if (vacuous > 0 && !claims.some(({ verdict, advisory }) => verdict === 'regressed' && !advisory))
        return vacuousHeadline(vacuous);
    if (outcome.kind === 'first') {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(claims.length, 'claim')} recorded for the first time; nothing to compare with yet.`;
        return { tone: 'NOTE', bold, since: false, rest: '' };
    }
    if (measurement.kind === 'reused' && measurement.from === 'baseline') {
        return { tone: 'NOTE', bold: 'Not run again: nothing that was measured has changed', since: true, rest: '' };
    }
    return comparedHeadline(claims);
}
/** By the exit status: an error of the network or of the configuration says nothing about the evaluation. */
function failedText({ gate }) {
    if (gate.exit === 30)
        return 'Not verified: nothing was compared.';
    if (gate.exit === 12)
        return 'The evaluation did not finish: no claim was made.';
    return 'The run ended with an error: there is no verdict.';
}
function vacuousHeadline(vacuous) {
    const says = vacuous === 1 ? 'says' : 'say';
    const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(vacuous, 'claim')} ${says} nothing: a subject that is known to be bad scores like the model.`;
    return { tone: 'CAUTION', bold, since: false, rest: '' };
}
function comparedHeadline(claims) {
    const compared = claims.filter(({ verdict }) => verdict !== 'new');
    const regressed = compared.filter(({ verdict }) => verdict === 'regressed');
    const holding = compared.filter(({ verdict }) => verdict === 'holds');
    const open = compared.filter(({ verdict }) => verdict === 'inconclusive');
    const incomplete = open.filter((claim) => (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(claim) === 'incomplete' && claim.reason !== 'vacuous');
    const fresh = claims.length - compared.length;
    const waived = regressed.filter((claim) => claim.waived !== null).length;
    const rest = [
        waived > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(waived)} ${waived === 1 ? 'is' : 'are'} waived` : '',
        holding.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'}` : '',
        open.length > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(open.length)} can't be told yet` : '',
        fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    if (regressed.length > 0) {
        const bold = compared.length === 1
            ? 'The one claim regressed'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(regressed.length)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(compared.length, 'claim')} regressed`;
        const tone = waived === regressed.length ? 'WARNING' : 'CAUTION';
        return { tone, bold, since: true, rest: rest === '' ? '' : `${rest}.` };
    }
    if (incomplete.length > 0) {
        const bold = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(incomplete.length, 'verdict')} depend${incomplete.length === 1 ? 's' : ''} on samples that are missing here.`;
        return { tone: 'CAUTION', bold, since: false, rest: rest === '' ? '' : `${rest}.` };
    }
    const reason = nothingCompared(compared);
    if (reason !== null)
        return { tone: 'WARNING', bold: `Nothing could be compared: ${reason}.`, since: false, rest: '' };
    if (open.length > 0) {
        const bold = `Nothing got worse that we could see, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(open.length, 'claim')} need${open.length === 1 ? 's' : ''} more samples.`;
        return { tone: 'WARNING', bold, since: false, rest: '' };
    }
    const bold = compared.length === 1 ? 'The one claim holds' : `All ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(compared.length)} claims hold`;
    return {
        tone: 'TIP',
        bold,
        since: true,
        rest: fresh > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'is' : 'are'} new.` : '',
    };
}
/** Why nothing at all could be compared; `null` when something was. */
function nothingCompared(compared) {
    if (compared.length === 0 || compared.some(({ reason }) => reason !== 'incomparable'))
        return null;
    const details = new Set(compared.map(({ detail }) => detail ?? 'the ruler changed'));
    const [first] = details;
    return details.size === 1 && first !== undefined ? first : 'what it is measured with changed';
}
/** The headline as one plain sentence. */
function headlineText(headline, baseline) {
    const since = headline.since && baseline !== null ? ` since ${baseline}` : '';
    const stop = headline.since ? '.' : '';
    return `${headline.bold}${since}${stop}${headline.rest === '' ? '' : ` ${headline.rest}`}`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ claimJson),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony exports claimJsonSchema, reportSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97776);
/* harmony import */ var _statements_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41762);
/* harmony import */ var _statements_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70820);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87177);







/** The machine-readable forms: `mira compare --json` (contracts.md §6) and `mira-report.json`. */
const value = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()) });
const interval = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ level: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), lower: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), upper: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }));
const tested = {
    n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    interval,
    p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
};
/** Of a comparison, with the baseline as with the anchor. */
const compared = {
    ...tested,
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .REASONS */ .ez)),
    detail: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    gained: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    baseline: value,
    delta: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    pNotWorse: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    margin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
};
const decided = valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['holds', 'regressed', 'inconclusive']);
const anchorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: decided,
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'none']),
});
const floorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...tested,
    value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    verdict: decided,
    pAbove: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
});
const claimJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...compared,
    id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_statements_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_shapes_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8, 'identity', 'none']),
    missing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    candidate: value,
    needed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    detectable: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    ceiling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    resampling: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ prng: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), seed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), rounds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(anchorSchema),
    floor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(floorSchema),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** By which waiver the claim does not fail; `digest` is that of the waiver. */
    waived: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ until: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), approver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    /** Where the losses concentrate: `slices` in which they do, of `looked` that were looked at. */
    where: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        looked: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        slices: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            origin: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['slice', 'prompt', 'target']),
            name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            n: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            atRisk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            p: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
            pAdjusted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        })),
    })),
});
const signer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        identity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        issuer: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        repositoryId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        ownerId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), logIndex: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
]);
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mira-report/1'),
    /** The worst word of design.md §4, or `error` or `usage`. */
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([..._gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9, 'error', 'usage']),
    passed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    exit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    headline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    failing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    error: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(claimJsonSchema),
    model: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), root: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manifest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        signer,
        samples: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        others: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        passedOver: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('measured'), digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('not-run') }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('reused'), from: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['baseline', 'cache']), by: signer, digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    signing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('signed', [
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true), signer }),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ signed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), why: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]),
    changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        before: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        after: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ changed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), total: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
    modelChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    sameModels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ label: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['files', 'renamed', 'weights']) })),
    environment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['same', 'comparable', 'not-comparable']),
        policy: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['warn', 'inconclusive']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_statements_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSchema */ .Kr),
    })),
    /** `base`: what the pull request would change; it was judged without. `baseline`: what changed since, and counts. */
    ruleChanges: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline']),
        changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    }),
    /** A weakened policy, an expired waiver. `since` is null for what is no comparison of rules. */
    findings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        claim: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        what: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        since: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['base', 'baseline'])),
        fails: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    /** How many tries of the plan on this model are known, and at which levels this one is judged; null without verdicts. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        rule: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['pooled', 'sequential']),
        /** Which look at the claims this is, from 1. */
        number: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier evaluations that are judged together with this one. */
        pooled: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        /** Earlier tries that scored every sample as another did: no look. */
        alike: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries that measured in another way or show no samples: looks. */
        otherwise: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** Earlier tries whose samples cannot be had: looks. */
        lost: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        /** One-sided; `spent` is the sum of those of `holds` over all looks. */
        levels: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), holds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), spent: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
        /** Claims of which a decline is called at another level. */
        claims: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), regressed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    })),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        uri: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        attempt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
        startedOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        commit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        plan: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
});
function claimJson(claim) {
    return {
        id: claim.id,
        verdict: claim.verdict,
        reason: claim.reason,
        detail: claim.detail,
        method: claim.method,
        n: claim.n,
        gained: claim.gained,
        lost: claim.lost,
        missing: claim.missing,
        baseline: claim.baseline,
        candidate: claim.candidate,
        delta: claim.delta,
        interval: claim.interval,
        p: claim.p,
        pAdjusted: claim.pAdjusted,
        pNotWorse: claim.pNotWorse,
        margin: claim.margin,
        needed: claim.needed,
        detectable: claim.detectable,
        ceiling: claim.ceiling,
        resampling: claim.resampling === null ? null : { ...claim.resampling },
        anchor: anchorJson(claim.anchor),
        floor: floorJson(claim.floor),
        advisory: claim.advisory,
        waived: claim.waived === null ? null : { ...claim.waived },
        where: claim.where === null ? null : { ...claim.where, slices: claim.where.slices.map((slice) => ({ ...slice })) },
    };
}
function anchorJson(anchor) {
    return anchor === null ? null : { ...anchor, interval: anchor.interval === null ? null : { ...anchor.interval } };
}
function floorJson(floor) {
    return floor === null ? null : { ...floor, interval: floor.interval === null ? null : { ...floor.interval } };
}
function attemptsJson(attempts) {
    if (attempts === null)
        return null;
    return {
        ...attempts,
        pooled: [...attempts.pooled],
        levels: { ...attempts.levels },
        claims: attempts.claims.map(({ id, regressed }) => ({ id, regressed })),
    };
}
function reportJson(report, verdict) {
    const { uri, attempt, startedOn, commit, plan } = report.run;
    return {
        schema: 'mira-report/1',
        verdict,
        passed: report.gate.passed,
        exit: report.gate.exit,
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineText */ .u)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .g)(report), report.baseline?.label ?? null),
        failing: [...report.gate.failing],
        error: report.outcome.kind === 'failed' ? { ...report.outcome.error } : null,
        claims: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOf */ .d)(report.outcome).map((claim) => claimJson(claim)),
        model: report.model === null ? null : { ...report.model },
        baseline: report.baseline === null
            ? null
            : { ...report.baseline, others: [...report.baseline.others], passedOver: [...report.baseline.passedOver] },
        anchor: report.anchor === null ? null : { ...report.anchor },
        measurement: { ...report.measurement },
        signing: { ...report.signing },
        changes: report.changes.map((change) => ({ ...change })),
        modelChanges: [...report.modelChanges],
        sameModels: report.sameModels.map((same) => ({ ...same })),
        environment: report.environment === null
            ? null
            : { ...report.environment, changes: report.environment.changes.map((change) => ({ ...change })) },
        ruleChanges: {
            since: report.ruleChanges.since,
            changes: report.ruleChanges.changes.map((change) => ({ ...change })),
        },
        findings: report.findings.map((finding) => ({ ...finding })),
        attempts: attemptsJson(report.attempts),
        warnings: [...report.warnings],
        run: { uri, attempt, startedOn, commit, plan },
    };
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   ge: () => (/* binding */ waivedPhrase),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93757);


/** The verdicts in plain words, for every place that shows them. */
const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' };
/** One or two words. */
function verdictWord(claim) {
    return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}
/** Why, in a few words: the counts, what is allowed, what could be seen, what would settle it. */
function verdictReason(claim) {
    const parts = [
        claim.detail ?? '',
        countsPhrase(claim),
        lossPhrase(claim),
        detectablePhrase(claim),
        neededPhrase(claim),
        anchorPhrase(claim),
        floorPhrase(claim),
    ];
    return parts.filter((part) => part !== '').join('; ');
}
/** What is said where there are no pairs to count. */
const UNCOUNTED = {
    none: '',
    'estimate-z': '',
    identity: 'the same measurement as the baseline',
    deterministic: 'declared to come out the same whenever it is measured',
};
/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim) {
    if (claim.verdict === 'new')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)} samples`;
    const known = UNCOUNTED[claim.method];
    if (known !== undefined)
        return known;
    if (claim.method === 'newcombe' || claim.method === 'welch-t') {
        return `different samples on both sides, at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    }
    if (claim.lost === 0 && claim.gained === 0)
        return `the same on all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
    const lost = claim.lost === 0 ? 'none lost' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.lost)} lost`;
    const gained = claim.gained === 0 ? 'none gained' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.gained)} gained`;
    return `${lost}, ${gained} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.n)}`;
}
function lossPhrase(claim) {
    if (claim.verdict === 'holds' && claim.lossProven)
        return 'a small loss is proven, within what is allowed';
    if (claim.reason !== 'size-unsettled')
        return '';
    return `a loss is proven; it may still lie within the ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(claim)} allowed`;
}
/** What could have been seen: of an open claim, and of one that is at its ceiling. */
function detectablePhrase(claim) {
    if (claim.detectable === null || claim.method === 'identity')
        return '';
    const loss = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLoss */ .zX)(claim.detectable, claim.proportion);
    if (claim.ceiling)
        return `at its ceiling: a loss of ${loss} would be seen`;
    return claim.verdict === 'inconclusive' ? `a loss of ${loss} would have been seen` : '';
}
function neededPhrase(claim) {
    // where samples are missing, those are what would settle it
    if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset')
        return '';
    const open = claim.verdict === 'inconclusive';
    if (!open && claim.reason !== 'size-unsettled')
        return '';
    if (claim.needed !== null) {
        return `about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
    }
    return claim.detectable !== null && claim.missing === 0 && claim.reason !== 'aggregate-only'
        ? 'too close to the allowed loss to be settled by samples'
        : '';
}
/** The same claim next to the anchor, whatever the baseline shows. */
function anchorPhrase({ anchor, proportion }) {
    if (anchor === null)
        return '';
    const word = anchor.verdict === 'inconclusive' ? "can't tell" : anchor.verdict;
    // a tag is foreign text, and this stands in Markdown; one that could mean something there is named elsewhere
    const since = /^[\w.+-]+$/u.test(anchor.label) ? `since the anchor ${anchor.label}` : 'since the anchor';
    if (anchor.delta === null)
        return `${since} ${word}`;
    const change = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)({ ...anchor, proportion });
    return `${since} ${change}, ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)({ ...anchor, proportion })} allowed: ${word}`;
}
function floorPhrase({ floor, proportion }) {
    if (floor === null)
        return '';
    const word = floor.verdict === 'inconclusive' ? "can't tell" : floor.verdict === 'holds' ? 'kept' : 'broken';
    return `floor ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(floor.value, proportion)}: ${word}`;
}
/** @param shown how foreign text is made harmless where this is read */
function waivedPhrase(waived, shown) {
    return `until ${waived.until} by ${shown(waived.approver)}: ${shown(waived.reason)}`;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function claimsOf(outcome) {
    return outcome.kind === 'failed' ? [] : outcome.claims;
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine),
/* harmony export */   K: () => (/* binding */ claimLines)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13920);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93757);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42460);





const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' };
/** The claims as aligned lines for a terminal. */
function claimLines(claims) {
    const ordered = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims);
    const rows = ordered.map((claim) => [
        `${MARKS[claim.verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
        claim.verdict === 'new'
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)
            : `${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.baseline.value, claim.proportion)} → ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(claim.candidate.value, claim.proportion)}`,
        claim.delta === null ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .eD)(claim),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(claim),
        notes(claim),
    ]);
    const lines = aligned(rows);
    return ordered.flatMap((claim, index) => {
        const where = (0,_where_js__WEBPACK_IMPORTED_MODULE_2__/* .wherePhrases */ .k)(claim, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh).map((phrase) => `      ${phrase}`);
        return [`  ${lines[index] ?? ''}`].concat(where);
    });
}
function notes(claim) {
    const parts = [
        claim.delta === null ? '' : `allowed ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMargin */ .wj)(claim)}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(claim),
        claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatP */ .MA)(claim.pAdjusted)}` : '',
        claim.waived === null ? '' : `waived ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedPhrase */ .ge)(claim.waived, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function aligned(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd());
}
/** `1 regressed, 1 can't be told.` */
function countsLine(claims) {
    const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
    const parts = [
        [count('regressed'), 'regressed'],
        [count('inconclusive'), "can't be told"],
        [count('holds'), 'hold'],
        [count('new'), 'new'],
    ];
    const said = parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${number} ${number === 1 && word === 'hold' ? 'holds' : word}`);
    return said.length === 0 ? 'No claim.' : `${said.join(', ')}.`;
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   zX: () => (/* binding */ formatLoss)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Numbers of claims as people read them: proportions in per cent and points, everything else as it is. */
const MINUS = '−';
function formatValue(value, proportion) {
    if (value === null)
        return '–';
    return proportion ? `${signless((value * 100).toFixed(1))} %` : significant(value);
}
/** `−3.8 points (−5.0 to −2.7)`; just the change where there is no interval. */
function formatChange(claim) {
    if (claim.delta === null)
        return '–';
    const number = (value, plus) => signed(value, claim.proportion, plus);
    const change = `${number(claim.delta, true)}${claim.proportion ? ' points' : ''}`;
    if (claim.interval === null)
        return change;
    return `${change} (${number(claim.interval.lower, true)} to ${number(claim.interval.upper, true)})`;
}
/** The allowed loss, in the unit of the change. */
function formatMargin(claim) {
    return claim.proportion ? (claim.margin * 100).toFixed(1) : significant(claim.margin);
}
/** A loss as people say it: `4.2 points`, or in the metric's unit. */
function formatLoss(loss, proportion) {
    return proportion ? `${(loss * 100).toFixed(1)} points` : significant(loss);
}
function formatP(p) {
    if (p < 1e-300)
        return '< 1e−300';
    if (p >= 0.1)
        return p.toFixed(2);
    return p >= 0.0001 ? p.toPrecision(2) : p.toExponential(1).replace('e-', 'e−');
}
function signed(value, proportion, plus) {
    const text = proportion ? (Math.abs(value) * 100).toFixed(1) : significant(Math.abs(value));
    if (Number(text) === 0)
        return text;
    return `${value < 0 ? MINUS : plus ? '+' : ''}${text}`;
}
function signless(text) {
    return text.replace(/^-/u, MINUS);
}
function significant(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return signless((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value));
    return signless(String(Number(value.toPrecision(4))));
}


/***/ }),

/***/ 42460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ whereMarkdown),
/* harmony export */   k: () => (/* binding */ wherePhrases)
/* harmony export */ });
/* harmony import */ var _claim_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64690);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a claim got worse, in words. It explains a verdict and is none. */
/** How many slices are told of a claim; the JSON has all. */
const SHOWN_SLICES = 3;
const SHOWN_CLAIMS = 10;
/**
 * `53 of the 60 losses are in lang=ca, 57 of 1,266 samples`, of a claim that got worse or may have.
 *
 * @param shown how foreign text is made harmless where this is read
 */
function wherePhrases(claim, shown) {
    const { where, verdict } = claim;
    if (where === null || (verdict !== 'regressed' && verdict !== 'inconclusive'))
        return [];
    return where.slices.slice(0, SHOWN_SLICES).map((slice) => phrase(where, slice, shown));
}
function phrase({ n, lost }, slice, shown) {
    const all = slice.lost === lost;
    const losses = all
        ? `all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.lost)} of the ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} losses`;
    const samples = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.n)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)} samples`;
    return `${losses} are in ${shown(`${slice.name}=${slice.value}`)}, ${samples}`;
}
/** The same as a list in Markdown; `null` where nothing is known. */
function whereMarkdown(claims) {
    const lines = (0,_claim_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfInterest */ .N)(claims)
        .map((claim) => ({ claim, phrases: wherePhrases(claim, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS) }))
        .filter(({ phrases }) => phrases.length > 0)
        .slice(0, SHOWN_CLAIMS)
        .flatMap(({ claim, phrases }) => phrases.map((text) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(claim.id)}: ${text}`));
    return lines.length === 0 ? null : ['**Where it got worse:**', '', ...lines].join('\n');
}


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ loadVerificationKey),
/* harmony export */   Qn: () => (/* binding */ variableOf),
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
 * @throws MiraError E_KEY, which never quotes the key; E_USAGE for a passphrase that is not in a variable
 */
async function loadSigningKey(spec, env, { passphrase = null, curves = CURVES } = {}) {
    const opener = passphrase === null ? null : passphraseIn(passphrase, env);
    const pem = variableOf(spec) === null ? await readPem(spec) : (env[variableOf(spec) ?? ''] ?? '');
    if (pem.trim() === '')
        throw notSet(`the signing key ${spec}`);
    return parseSigningKey(pem, spec, curves, opener);
}
/** The variable that `env:NAME` speaks of; `null` for anything else. */
function variableOf(spec) {
    return spec.startsWith('env:') ? spec.slice('env:'.length) : null;
}
/** A passphrase is taken from a variable alone: arguments and inputs stand in process lists and logs. */
function passphraseIn(spec, env) {
    const name = variableOf(spec);
    if (name === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_USAGE', 'the passphrase of the key is not given as env:NAME', {
            hint: 'Pass the secret to the step under `env`, and name the variable: `key-passphrase: env:NAME`.',
        });
    }
    const value = env[name] ?? '';
    if (value === '')
        throw notSet(`the passphrase ${spec}`);
    return value;
}
function notSet(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `${what} is not set`, { hint: 'Pass the secret to the step under `env`.' });
}
/** @throws MiraError E_KEY */
async function loadVerificationKey(path, curves = CURVES) {
    return parseVerificationKey(await readPem(path), path, curves);
}
/** A private key as PEM: PKCS#8 (encrypted with the passphrase, or plain) or SEC1; `name` is what messages call it. */
function parseSigningKey(pem, name, curves = CURVES, passphrase = null) {
    if (/^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/mu.test(pem)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted in a way that only cosign reads`, {
            hint: 'Make the key with openssl, and import it into cosign: cosign import-key-pair --key mira.key.',
        });
    }
    const encrypted = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
    if (encrypted && passphrase === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} is encrypted`, {
            hint: 'Name the variable that holds its passphrase: `key-passphrase: env:NAME`.',
        });
    }
    try {
        const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(encrypted ? { key: pem, passphrase: passphrase ?? '' } : pem);
        return { privateKey, ...describe((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey), name, curves) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx)
            throw error;
        if (!encrypted)
            throw unusable('signing', name, 'a private key');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MiraError */ .gx('E_KEY', `the signing key ${name} cannot be opened with the passphrase that was given`, {
            hint: 'Is it the passphrase of this key?',
        });
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
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(der),
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


/***/ })

};
