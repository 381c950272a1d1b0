export const id = 1163;
export const ids = [1163];
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
// EXTERNAL MODULE: ./build/gate/compare.js + 18 modules
var compare = __webpack_require__(8537);
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
// EXTERNAL MODULE: ./build/claims/tally.js
var tally = __webpack_require__(39938);
// EXTERNAL MODULE: ./build/evidence/columns.js
var columns = __webpack_require__(10679);
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
        return new columns/* ColumnRow */.tY(this.columns, row, this.#read);
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
 * Reads outputs, each in a thread of its own. As soon as one cannot be read those behind it are let go.
 *
 * @returns in the order of the jobs, up to the first that could not be read
 * @throws Error when a thread dies; the signal's reason
 */
async function readOutputs(jobs, { threads, signal }) {
    const results = [];
    const running = threads ? jobs.map((job) => startThread(job)) : null;
    const stop = () => void Promise.all(running?.map((thread) => thread.stop()) ?? []);
    signal?.addEventListener('abort', stop);
    try {
        for (const [index, job] of jobs.entries()) {
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
            const result = running === null ? readHere(job) : await running[index]?.result;
            if (result === undefined)
                break;
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
const YOUNG_MB = 16;
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
    switch (reply.kind) {
        case 'read':
            return { kind: 'read', columns: new columns/* SampleColumns */.Yo(reply.columns) };
        case 'unfit':
            return { kind: 'read', columns: null };
        case 'refused': {
            const { code, message, hint, at } = reply;
            const options = { ...(hint === null ? {} : { hint }), ...(at === null ? {} : { at }) };
            return { kind: 'refused', error: new errors/* MiraError */.gx(code, message, options) };
        }
    }
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
// EXTERNAL MODULE: ./build/storage/evidence-folder.js
var evidence_folder = __webpack_require__(6106);
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
// EXTERNAL MODULE: ./build/commands/trust.js
var trust = __webpack_require__(39745);
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
        const report = await (0,verify/* verifyBundle */.I)(bundle, {
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
    const fingerprintKey = (0,external_node_crypto_.randomBytes)(columns/* FINGERPRINT_KEY_SIZE */.p);
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
        const line = Buffer.from(`${(0,build_json/* canonicalJson */.dj)(flipJson(flip))}\n`);
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


/** The task of rows that name none, where no evaluation gives one. */
const DEFAULT_TASK = 'default';
/** `mira samples`: the rows of a harness's output, one JSON object a line, in file order. */
async function samplesCommand(options, host) {
    const output = await (0,_harness_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openOutput */ .c1)(options.path, { format: options.format, task: options.task ?? DEFAULT_TASK });
    for await (const row of output.rows())
        host.result((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row));
    return 0;
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

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A column of numbers moved into a larger one. */
function grown(column, larger) {
    larger.set(column);
    return larger;
}


/***/ }),

/***/ 61057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ TextFiles),
  E: () => (/* binding */ readColumns)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/evidence/columns.js
var evidence_columns = __webpack_require__(10679);
// EXTERNAL MODULE: ./build/storage/lines.js
var lines = __webpack_require__(73241);
// EXTERNAL MODULE: ./build/storage/spool.js + 1 modules
var spool = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/harness/formats/mira-samples-row.js
var mira_samples_row = __webpack_require__(64530);
;// CONCATENATED MODULE: ./build/harness/formats/plain-json.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Not understood: the line is left to the JSON parser. */
const NO = -1;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
function isNumeric(byte) {
    return (byte >= ZERO && byte <= NINE) || byte === DOT || byte === MINUS || byte === 0x2b || (byte | 0x20) === 0x65;
}
function skip(bytes, from) {
    let at = from;
    while (bytes[at] === SPACE)
        at += 1;
    return at;
}
function isAt(expected, bytes, from) {
    for (let at = 0; at < expected.length; at += 1)
        if (bytes[from + at] !== expected[at])
            return false;
    return true;
}
/** A string without escapes. @returns where its closing quote ends, or `NO` */
function spanAt(span, bytes, from) {
    if (bytes[from] !== QUOTE)
        return NO;
    let at = from + 1;
    for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
        if (byte === BACKSLASH || byte < SPACE)
            return NO;
        at += 1;
    }
    span.from = from + 1;
    span.to = at;
    return at + 1;
}
function nonEmpty(span, end) {
    return end !== NO && span.to > span.from ? end : NO;
}
function textAt(span, bytes, at) {
    return bytes[at] === QUOTE ? spanAt(span, bytes, at) : nullAt(bytes, at);
}
const NULL = Buffer.from('null');
function nullAt(bytes, at) {
    return isAt(NULL, bytes, at) ? at + NULL.length : NO;
}
/** An object of strings, braces and all. */
function slicesAt(span, bytes, from) {
    if (bytes[from] !== OPEN)
        return NO;
    const inner = { from: 0, to: 0 };
    let at = skip(bytes, from + 1);
    while (bytes[at] === QUOTE) {
        at = spanAt(inner, bytes, at);
        if (at === NO)
            return NO;
        at = skip(bytes, at);
        if (bytes[at] !== COLON)
            return NO;
        at = spanAt(inner, bytes, skip(bytes, at + 1));
        if (at === NO)
            return NO;
        at = skip(bytes, at);
        if (bytes[at] !== COMMA)
            break;
        at = skip(bytes, at + 1);
        if (bytes[at] !== QUOTE)
            return NO;
    }
    if (bytes[at] !== CLOSE)
        return NO;
    span.from = from;
    span.to = at + 1;
    return at + 1;
}
/** A string with its quotes, or `null`. */
function jsonAt(bytes, { from, to }) {
    return from === 0 ? NULL : bytes.subarray(from - 1, to + 1);
}

;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-scan.js


const CARRIAGE_RETURN = 0x0d;
const MEMBERS = ['key', 'scores', 'task', 'repeat', 'slices', 'prompt', 'target', 'response', 'error'];
const NAMES = MEMBERS.map((name) => ({ name, bytes: Buffer.from(`${name}"`), bit: 1 << MEMBERS.indexOf(name) }));
/**
 * Reads rows as most harnesses write them, straight from their bytes into columns: plain strings without escapes, numbers,
 * nothing unknown. What it does not understand it leaves alone, so that one parser decides what a row means.
 */
class RowScanner {
    #columns;
    #metrics;
    #fingerprint;
    #defaultTask;
    #layouts = [];
    #knownLayouts = 0;
    #task = null;
    #slices = { bytes: new Uint8Array(), id: 0 };
    // what was found in the line at hand
    #key = { from: 0, to: 0 };
    #taskSpan = { from: 0, to: 0 };
    #slicesSpan = { from: 0, to: 0 };
    #prompt = { from: 0, to: 0 };
    #target = { from: 0, to: 0 };
    #response = { from: 0, to: 0 };
    #layout = null;
    #scores = new Float64Array(16);
    #repeat = 0;
    #number = 0;
    /** @param defaultTask the task of rows that name none */
    constructor(columns, metrics, defaultTask, fingerprint) {
        this.#columns = columns;
        this.#metrics = metrics;
        this.#defaultTask = defaultTask;
        this.#fingerprint = fingerprint;
    }
    /**
     * Adds the row that stands in a line, all but its place.
     *
     * @param bytes UTF-8, with a byte behind the line
     * @returns false when nothing was added, because the line is not plain
     */
    add(bytes, from, to) {
        this.#learnLayouts();
        if (!this.#scan(bytes, from, to))
            return false;
        const { keys } = this.#columns;
        const row = keys.count;
        const layout = this.#layout;
        if (layout === null || !keys.addBytes(this.#taskNumber(bytes), bytes, this.#key.from, this.#key.to, this.#repeat)) {
            return false;
        }
        this.#columns.setLayout(row, layout.id);
        for (let at = 0; at < layout.names.length; at += 1)
            this.#columns.setScore(row, at, this.#scores[at] ?? 0);
        if (this.#slicesSpan.from > 0)
            this.#columns.setSlices(row, this.#slicesId(bytes));
        if (this.#prompt.from > 0 || this.#target.from > 0) {
            this.#fingerprint.of(jsonAt(bytes, this.#prompt), jsonAt(bytes, this.#target));
            this.#columns.setPrint(row, 'ruler', this.#fingerprint);
        }
        if (this.#target.from > 0)
            this.#setTarget(row, bytes);
        if (this.#response.from > 0) {
            this.#fingerprint.of(jsonAt(bytes, this.#response), null);
            this.#columns.setPrint(row, 'response', this.#fingerprint);
        }
        return true;
    }
    /** Most rows have one of few targets, or each its own. */
    #setTarget(row, bytes) {
        const { from, to } = this.#target;
        this.#columns.setTarget(row, bytes.toString('utf8', from - 1, to + 1));
    }
    #scan(bytes, from, to) {
        if (bytes[from] !== OPEN)
            return false;
        this.#taskSpan.from = 0;
        this.#slicesSpan.from = 0;
        this.#prompt.from = 0;
        this.#target.from = 0;
        this.#response.from = 0;
        this.#repeat = 0;
        let seen = 0;
        let at = from + 1;
        for (;;) {
            if (bytes[at] !== QUOTE)
                return false;
            const found = memberAt(bytes, at + 1);
            if (found === null || (seen & found.bit) !== 0)
                return false;
            seen |= found.bit;
            at += 1 + found.bytes.length;
            if (bytes[at] !== COLON)
                return false;
            at = skip(bytes, at + 1);
            at = this.#member(found.name, bytes, at);
            if (at === NO)
                return false;
            at = skip(bytes, at);
            if (bytes[at] !== COMMA)
                break;
            at = skip(bytes, at + 1);
        }
        if (bytes[at] !== CLOSE || (seen & 3) !== 3)
            return false;
        at = skip(bytes, at + 1);
        return at === to || (bytes[at] === CARRIAGE_RETURN && at + 1 === to);
    }
    /** @returns where the value ends, or `NO` */
    #member(name, bytes, at) {
        switch (name) {
            case 'key':
                return nonEmpty(this.#key, spanAt(this.#key, bytes, at));
            case 'scores':
                return this.#scoresAt(bytes, at);
            case 'task':
                return nonEmpty(this.#taskSpan, spanAt(this.#taskSpan, bytes, at));
            case 'repeat':
                return this.#repeatAt(bytes, at);
            case 'slices':
                return slicesAt(this.#slicesSpan, bytes, at);
            case 'prompt':
                return textAt(this.#prompt, bytes, at);
            case 'target':
                return textAt(this.#target, bytes, at);
            case 'response':
                return textAt(this.#response, bytes, at);
            case 'error':
                return nullAt(bytes, at);
        }
    }
    #scoresAt(bytes, from) {
        if (bytes[from] !== OPEN)
            return NO;
        for (const layout of this.#layouts) {
            const end = this.#scoresIn(layout, bytes, from);
            if (end === NO)
                continue;
            this.#layout = layout;
            return end;
        }
        return NO;
    }
    #scoresIn({ names }, bytes, from) {
        let at = from + 1;
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index];
            if (name === undefined || !isAt(name.bytes, bytes, at))
                return NO;
            at = skip(bytes, at + name.bytes.length);
            if (bytes[at] !== COLON)
                return NO;
            at = this.#numberAt(bytes, skip(bytes, at + 1));
            if (at === NO)
                return NO;
            const score = this.#number;
            if (name.binary && score !== 0 && score !== 1 && !Number.isNaN(score))
                return NO;
            this.#scores[index] = score;
            at = skip(bytes, at);
            if (index === names.length - 1)
                break;
            if (bytes[at] !== COMMA)
                return NO;
            at = skip(bytes, at + 1);
        }
        return bytes[at] === CLOSE ? at + 1 : NO;
    }
    /** A number, or NaN for `null`, in `#number`. */
    #numberAt(bytes, from) {
        const isNull = nullAt(bytes, from);
        if (isNull !== NO) {
            this.#number = Number.NaN;
            return isNull;
        }
        let at = from;
        let value = 0;
        for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
            value = value * 10 + (byte - ZERO);
            at += 1;
        }
        const digits = at - from;
        const next = bytes[at] ?? 0;
        if (digits > 0 && digits < 16 && !isNumeric(next)) {
            this.#number = value;
            return digits > 1 && bytes[from] === ZERO ? NO : at;
        }
        while (isNumeric(bytes[at] ?? 0))
            at += 1;
        const text = bytes.toString('latin1', from, at);
        if (!NUMBER.test(text))
            return NO;
        this.#number = Number(text);
        return Number.isFinite(this.#number) ? at : NO;
    }
    #repeatAt(bytes, from) {
        const at = this.#numberAt(bytes, from);
        const repeat = this.#number;
        if (at === NO || !Number.isSafeInteger(repeat) || repeat < 0 || repeat > MAX_PLAIN_REPEAT)
            return NO;
        this.#repeat = repeat;
        return at;
    }
    /** Layouts are made by the rows that the JSON parser read. */
    #learnLayouts() {
        const { layouts } = this.#columns;
        for (; this.#knownLayouts < layouts.length; this.#knownLayouts += 1) {
            const names = layouts[this.#knownLayouts] ?? [];
            if (this.#layouts.length >= MAX_PLAIN_LAYOUTS || names.length > this.#scores.length || names.length === 0)
                continue;
            // an object has such names in another order than its text
            if (names.some((name) => /^\d|["\\\p{Cc}]/u.test(name)))
                continue;
            this.#layouts.push({
                id: this.#knownLayouts,
                names: names.map((name) => ({
                    bytes: Buffer.from(`"${name}"`),
                    binary: this.#metrics.get(name)?.kind === 'binary',
                })),
            });
        }
    }
    #taskNumber(bytes) {
        const { from, to } = this.#taskSpan;
        const known = this.#task;
        if (from === 0)
            return this.#columns.keys.taskNumber(this.#defaultTask);
        if (known !== null && known.bytes.length === to - from && isAt(known.bytes, bytes, from))
            return known.number;
        const number = this.#columns.keys.taskNumber(bytes.toString('utf8', from, to));
        this.#task = { bytes: Buffer.from(bytes.subarray(from, to)), number };
        return number;
    }
    #slicesId(bytes) {
        const { from, to } = this.#slicesSpan;
        const known = this.#slices;
        if (known.bytes.length === to - from && isAt(known.bytes, bytes, from))
            return known.id;
        const id = this.#columns.slicesId(bytes.toString('utf8', from, to));
        this.#slices = { bytes: Buffer.from(bytes.subarray(from, to)), id };
        return id;
    }
}
const MAX_PLAIN_REPEAT = 2 ** 31 - 1;
const MAX_PLAIN_LAYOUTS = 8;
function memberAt(bytes, at) {
    for (const name of NAMES)
        if (isAt(name.bytes, bytes, at))
            return name;
    return null;
}

// EXTERNAL MODULE: ./build/harness/formats/rows.js
var rows = __webpack_require__(29019);
;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-columns.js








/**
 * The rows of mira-samples files as columns, in leaf order, with nothing in between: the thread does nothing else meanwhile.
 *
 * @returns `null` for rows that columns are not made for
 * @throws MiraError E_ROW, E_SCORE, E_DUPLICATE_SAMPLE, E_FILE_UNREADABLE: what reading and sorting the same rows one by
 * one would throw
 */
function readColumns(job) {
    const columns = new evidence_columns/* SampleColumns */.Yo();
    for (const index of job.files.keys()) {
        const reader = new FileReader(job, index, columns);
        reader.read();
        if (columns.unfit)
            return null;
    }
    const order = columns.keys.sorted();
    const twice = columns.keys.duplicate(order);
    if (twice !== null)
        throw (0,spool/* duplicateError */.cv)(columns.keys, twice);
    columns.arrange(order);
    return columns;
}
const BLOCK_BYTES = 1024 * 1024;
const LINE_END = 10;
class FileReader {
    #job;
    #index;
    #file;
    #columns;
    #fingerprint;
    #scanner;
    #line = 0;
    #headed = false;
    constructor(job, index, columns) {
        this.#job = job;
        this.#index = index;
        this.#file = job.files[index] ?? '';
        this.#columns = columns;
        this.#fingerprint = new evidence_columns/* Fingerprint */.$A(job.fingerprintKey);
        this.#scanner = new RowScanner(columns, job.metrics, job.task, this.#fingerprint);
    }
    read() {
        let block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
        const fd = this.#guard(() => (0,external_node_fs_.openSync)(this.#file, 'r'));
        try {
            /** Where the block begins in the file, and how much of it holds bytes. */
            let start = 0;
            let filled = 0;
            for (;;) {
                const got = this.#guard(() => (0,external_node_fs_.readSync)(fd, block, filled, block.length - filled, start + filled));
                filled += got;
                const end = got === 0 ? filled : block.lastIndexOf(LINE_END, filled - 1) + 1;
                this.#lines(block, end, start);
                if (got === 0 || this.#columns.unfit)
                    return;
                block.copyWithin(0, end, filled);
                start += end;
                filled -= end;
                if (filled > lines/* MAX_LINE_BYTES */.Oc)
                    throw (0,rows/* lineError */.VH)(this.#file, 'too-long', this.#line + 1);
                if (filled < block.length)
                    continue;
                const larger = Buffer.allocUnsafeSlow(block.length * 2);
                block.copy(larger);
                block = larger;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** Whole lines, the last of which may lack its end. */
    #lines(block, end, start) {
        const plain = (0,external_node_buffer_.isUtf8)(block.subarray(0, end));
        for (let from = 0; from < end;) {
            const found = block.indexOf(LINE_END, from);
            const to = found < 0 || found >= end ? end : found;
            this.#line += 1;
            const row = this.#columns.count;
            if (this.#headed && plain && to < block.length && this.#scanner.add(block, from, to)) {
                this.#columns.setPlace(row, this.#index, start + from, to - from);
            }
            else
                this.#slowly(block.subarray(from, to), start + from, to < end);
            from = to + 1;
        }
    }
    /** A line that is not plain. */
    #slowly(bytes, start, ended) {
        if (bytes.length > lines/* MAX_LINE_BYTES */.Oc)
            throw (0,rows/* lineError */.VH)(this.#file, 'too-long', this.#line);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw (0,rows/* lineError */.VH)(this.#file, 'not-utf8', this.#line);
        const text = bytes.toString('utf8');
        if (isBlank(this.#line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text))
            return;
        if (!this.#headed) {
            this.#headed = true;
            return;
        }
        const line = { text, number: this.#line, start, ended };
        const sample = (0,mira_samples_row/* parseSample */.s)((0,rows/* parseLine */.A)(this.#file, line), this.#job.metrics, { task: this.#job.task });
        const place = { file: this.#index, start, length: bytes.length };
        if (!this.#columns.add(sample, this.#fingerprint, place))
            throw (0,spool/* longKeyError */.UP)(sample, this.#columns.count);
    }
    #guard(work) {
        try {
            return work();
        }
        catch (error) {
            throw (0,lines/* unreadable */.O$)(this.#file, error);
        }
    }
}
function isBlank(text) {
    return text.trim() === '';
}
/** Reads the texts of single rows again, from files that stay open. */
class TextFiles {
    #job;
    #open = new Map();
    constructor(job) {
        this.#job = job;
    }
    /** @throws MiraError E_FILE_UNREADABLE, and what is wrong with a row that was changed meanwhile */
    read = ({ file, start, length }) => {
        const path = this.#job.files[file] ?? '';
        const bytes = Buffer.alloc(length);
        try {
            let fd = this.#open.get(file);
            if (fd === undefined)
                this.#open.set(file, (fd = (0,external_node_fs_.openSync)(path, 'r')));
            (0,external_node_fs_.readSync)(fd, bytes, 0, length, start);
        }
        catch (error) {
            throw (0,lines/* unreadable */.O$)(path, error);
        }
        const row = (0,rows/* parseLine */.A)(path, { text: bytes.toString('utf8'), number: 0, start, ended: true });
        return (0,mira_samples_row/* parseSample */.s)(row, this.#job.metrics, { task: this.#job.task });
    };
    close() {
        for (const fd of this.#open.values())
            (0,external_node_fs_.closeSync)(fd);
        this.#open.clear();
    }
}


/***/ })

};
