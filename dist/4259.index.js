export const id = 4259;
export const ids = [4259];
export const modules = {

/***/ 35121:
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
// EXTERNAL MODULE: ./build/gate/compare.js + 19 modules
var compare = __webpack_require__(54577);
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
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/claims/tally.js + 1 modules
var tally = __webpack_require__(75719);
// EXTERNAL MODULE: ./build/evidence/columns.js
var columns = __webpack_require__(10679);
// EXTERNAL MODULE: ./build/evidence/fingerprint.js
var fingerprint = __webpack_require__(28292);
// EXTERNAL MODULE: ./build/evidence/column-row.js
var column_row = __webpack_require__(16761);
;// CONCATENATED MODULE: ./build/evidence/sorted-columns.js


/** Columns whose rows are numbered in leaf order, with their texts within reach. */
class SortedColumns {
    columns;
    #read;
    constructor(columns, read) {
        this.columns = columns;
        this.#read = read;
    }
    get count() {
        return this.columns.count;
    }
    at(row) {
        return new column_row/* ColumnRow */.t(this.columns, row, this.#read);
    }
    /** Where the rows end that are repeats of one of them. */
    endOfKey(row) {
        const { keys } = this.columns;
        let end = row + 1;
        if (keys.repeated)
            while (end < keys.count && keys.isSameKey(row, end))
                end += 1;
        return end;
    }
    /** As streams of rows are read. */
    async *stream() {
        for (let row = 0; row < this.count; row += 1)
            yield this.at(row);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
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
/** Hardly anything is left behind by plain rows, and room for it would only be memory. */
const YOUNG_MB = 8;
function startThread(job) {
    const worker = new external_node_worker_threads_.Worker(workerUrl(), {
        workerData: job,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
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
/** Beside the bundle lies a door of its own for threads; the sources run as they are. */
function workerUrl() {
    const own = import.meta.url;
    const door = own.endsWith('.ts') ? 'column-worker-door.ts' : 'rows-worker.js';
    return new URL(door, own);
}

// EXTERNAL MODULE: ./build/harness/formats/index.js + 55 modules
var formats = __webpack_require__(59907);
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
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/statements/evaluation.js + 1 modules
var statements_evaluation = __webpack_require__(33040);
// EXTERNAL MODULE: ./build/statements/uris.js
var uris = __webpack_require__(99936);
// EXTERNAL MODULE: ./build/storage/evidence-folder.js + 2 modules
var evidence_folder = __webpack_require__(95914);
// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
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
    const sorted = await (0,spool/* spoolSamples */.j4)(output.rows(), options.work);
    try {
        const { counts } = sorted;
        const tallied = (...how) => tally/* Tallies */.Tz.of(sorted.rows(), ...how);
        return await claimRaw(output, { rows: () => sorted.rows(), counts, tallied, close: () => sorted.close() }, options);
    }
    catch (error) {
        await sorted.close();
        throw error;
    }
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
            await mira_samples/* miraSamples */.L.open(path, { task: samples/* DEFAULT_TASK */._ });
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
async function sizeOf(jobs) {
    let bytes = 0;
    for (const { files } of jobs)
        for (const file of files)
            bytes += (await (0,promises_.stat)(file)).size;
    return bytes;
}
async function sideOf(headers, job, columns, options) {
    const texts = new mira_samples_columns/* TextFiles */.D(job);
    const sorted = new SortedColumns(columns, texts.read);
    const [{ harness }] = headers;
    const tasks = (0,mira_samples_header/* declaredTasks */.$2)(headers, new Set(columns.keys.tasks));
    const rows = {
        rows: () => sorted.stream(),
        columns: sorted,
        counts: columns.keys.counts(),
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
        const places = await flips_spool(unsorted, flips);
        places.sort(gate_flips/* compareFlips */.SG);
        await writeSorted(path, unsorted, places);
        return places.length;
    }
    finally {
        await unsorted.close();
    }
}
async function flips_spool(file, flips) {
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
        const terms = termsFor(margin, config, signedPlan(base));
        const comparison = await (0,compare/* compareSides */.G)(base.side, candidate.side, {
            alpha: alpha ?? config?.gate.alpha ?? resolve.DEFAULT_ALPHA,
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
        const word = (0,outcome/* worstWord */.QN)(comparison.claims);
        if (options.json)
            host.result(JSON.stringify({ result: word, environment, claims: comparison.claims.map((claim) => (0,json/* claimJson */.Bs)(claim)) }));
        else
            host.result(textOf(base, candidate, comparison, environment, word));
        return outcome/* EXIT_OF_WORD */.gF[word];
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
function textOf(base, candidate, comparison, environment, word) {
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
        `${(0,terminal/* countsLine */.J)(claims)}   ${about}          exit ${outcome/* EXIT_OF_WORD */.gF[word]}`,
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
/* harmony import */ var _harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59907);
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


/***/ }),

/***/ 63608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85334);
/* harmony import */ var _capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33500);









const MAX_REDIRECTS = 3;
/**
 * An asset's bytes, to a file. GitHub redirects to a pre-signed address elsewhere: it is followed without the token,
 * over https alone, and asked for anew on every attempt, since it expires.
 *
 * @param maxBytes more than this is E_SIZE
 */
async function downloadAsset(github, asset, path, maxBytes) {
    if (asset.size > maxBytes)
        throw tooLarge(asset, maxBytes);
    const target = { asset, path, maxBytes };
    for (let attempt = 0;; attempt += 1) {
        const result = await attemptDownload(github, target);
        if ('path' in result)
            return result;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        const pause = github.limits.pauses[attempt];
        if (!result.passing || pause === undefined)
            throw result.error;
        github.log(`${result.error.message}; trying again in ${pause / 1000} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause);
    }
}
async function attemptDownload(github, target) {
    const { asset } = target;
    const call = {
        route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: { asset_id: asset.id },
        headers: { accept: 'application/octet-stream' },
        manualRedirect: true,
        stream: true,
        what: `download ${asset.name}`,
        permission: 'contents: read',
    };
    const { status, headers, data } = await github.send(call);
    const location = headers['location'];
    if (status >= 300 && location !== undefined)
        return follow(location, target, github.limits);
    // GitHub Enterprise Server sends the bytes itself
    const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(github.apiUrl);
    return data instanceof ReadableStream ? store(data, host, target) : broken(asset, host, 'the answer is no file');
}
async function follow(location, target, limits) {
    const { asset } = target;
    const get = (0,_capped_fetch_js__WEBPACK_IMPORTED_MODULE_8__/* .transferFetch */ .I)(limits.timeout, limits.transferTimeout);
    let address = location;
    for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
        const url = URL.canParse(address) ? new URL(address) : null;
        const host = (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address);
        if (url === null || (url.protocol !== 'https:' && !(0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(url))) {
            return { ...broken(asset, host, 'the redirect leads to something that is not https'), passing: false };
        }
        let response;
        try {
            response = await get(url, { redirect: 'manual' });
        }
        catch (error) {
            return broken(asset, host, reasonOf(error));
        }
        const next = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && next !== null && URL.canParse(next, url.href)) {
            address = new URL(next, url).href;
            continue;
        }
        if (response.status === 200 && response.body !== null)
            return store(response.body, host, target);
        await response.body?.cancel();
        return { ...broken(asset, host, `answered ${response.status}`), passing: response.status >= 500 };
    }
    return { ...broken(asset, (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w4)(address), 'too many redirects'), passing: false };
}
async function store(body, host, { asset, path, maxBytes }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const counted = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform: (chunk, _encoding, done) => {
            size += chunk.byteLength;
            hash.update(chunk);
            if (size > maxBytes)
                done(tooLarge(asset, maxBytes));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(body, counted, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx)
            return { error, passing: false };
        return broken(asset, host, reasonOf(error));
    }
    if (size !== asset.size)
        return broken(asset, host, `${size} bytes came, ${asset.size} were announced`);
    return { path, size, digest: `sha256:${hash.digest('hex')}` };
}
function tooLarge({ name, size }, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_SIZE', `${name} (${size} bytes) is larger than the ${maxBytes} bytes that are read of its kind`);
}
function broken({ name }, host, why) {
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MiraError */ .gx('E_NETWORK', `GitHub (${host}) could not send ${name}: ${why}`, {
            hint: 'This is usually temporary: run the job again.',
        }),
        passing: true,
    };
}
function reasonOf(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer within the time limit';
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 97734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ uploadAsset),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   kF: () => (/* binding */ getRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85334);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30839);





const assetBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id, name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, size: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), state: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, browser_download_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(({ browser_download_url: url, state, ...rest }) => ({
    ...rest,
    complete: state === 'uploaded',
    url,
})));
const releaseBody = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ask_js__WEBPACK_IMPORTED_MODULE_3__.id,
    tag_name: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    draft: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    prerelease: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    immutable: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false),
    published_at: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    html_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    upload_url: _ask_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    assets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(assetBody),
}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((release) => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable && !release.draft,
    publishedAt: release.published_at,
    url: release.html_url,
    uploadUrl: release.upload_url,
    assets: release.assets,
})));
/** All releases that the token may see; drafts only where it may write. */
async function listReleases(github) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askAll */ .pI)(github, {
        route: 'GET /repos/{owner}/{repo}/releases',
        what: `list the releases of ${github.repository}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** The release of a tag, the published one before a draft. By listing: GitHub finds no drafts by their tag. */
async function findRelease(github, tag) {
    const ofTag = (await listReleases(github)).filter((release) => release.tag === tag);
    return ofTag.find(({ draft }) => !draft) ?? ofTag[0] ?? null;
}
async function getRelease(github, releaseId) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: { release_id: releaseId },
        what: `read the release ${releaseId}`,
        permission: 'contents: read',
    }, releaseBody);
}
/** A draft for a tag that exists: nobody but maintainers sees it until a later step publishes it. */
async function createDraft(github, tag, prerelease) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(github, {
        route: 'POST /repos/{owner}/{repo}/releases',
        parameters: { tag_name: tag, name: tag, draft: true, prerelease },
        what: `create a draft release for ${tag}`,
        permission: 'contents: write',
    }, releaseBody);
}
/** Attaches a file to a release, streamed from disk. */
async function uploadAsset(github, release, name, path) {
    const url = uploadAddress(github.apiUrl, release.uploadUrl);
    url.searchParams.set('name', name);
    const file = await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
    const call = {
        route: `POST ${url.href}`,
        parameters: { data: file },
        headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
        expected: [422],
        upload: true,
        what: `attach ${name} to the release ${release.tag}`,
        permission: 'contents: write',
    };
    const answer = await github.send(call);
    if (answer.status === 422) {
        if (/immutable/iu.test(answer.message))
            return { kind: 'immutable' };
        if (/already_exists/u.test(answer.message))
            return { kind: 'name-taken' };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `GitHub (${url.host}) could not ${call.what}: ${answer.message} (422)`);
    }
    const asset = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyOf */ .EN)(github, call, answer, assetBody);
    if (asset.name === name && asset.size === file.size)
        return { kind: 'uploaded', asset };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_NETWORK', `GitHub (${url.host}) could not ${call.what}: it holds other bytes than were sent`, {
        hint: `Delete the asset ${name} of that release and run the job again.`,
    });
}
/**
 * The token goes to GitHub's API and to the host for uploads that belongs to it, and nowhere else, whatever the release
 * says: Octokit would send it to any host.
 */
function uploadAddress(apiUrl, template) {
    const address = template.replace(/\{[^}]*\}$/u, '');
    const api = new URL(apiUrl);
    const url = URL.canParse(address) ? new URL(address) : null;
    const hosts = [
        'uploads.github.com',
        ...(api.hostname.endsWith('.ghe.com') ? [api.host.replace(/^api\./u, 'uploads.')] : []),
    ];
    if (url !== null && (url.origin === api.origin || (url.protocol === 'https:' && hosts.includes(url.host))))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MiraError */ .gx('E_GITHUB', `a release wants its assets sent to ${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(address)}, which is not GitHub (${api.host})`, {
        hint: 'Nothing was sent there. Check GITHUB_API_URL, and what stands between this job and GitHub.',
    });
}


/***/ })

};
