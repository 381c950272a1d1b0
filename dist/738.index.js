export const id = 738;
export const ids = [738];
export const modules = {

/***/ 21500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openOutput)
});

// UNUSED EXPORTS: FORMAT_NAMES

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(77658);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/storage/lines.js
var storage_lines = __webpack_require__(73241);
;// CONCATENATED MODULE: ./build/harness/formats/rows.js




/** A line of a harness's output that holds a JSON object, with what to say when it is not what it should be. */
class OutputRow {
    file;
    /** Counts from 1. */
    line;
    value;
    constructor(file, line, value) {
        this.file = file;
        this.line = line;
        this.value = value;
    }
    fail(code, message, hint) {
        throw rowError(code, this.file, this.line, message, hint);
    }
    /** Refuses members of an object of this row that nobody knows. */
    only(code, where, object, known) {
        for (const name in object) {
            if (known.includes(name))
                continue;
            const hint = `Known there are ${known.join(', ')}.`;
            this.fail(code, `${where} has an unknown member "${name}"${(0,nearest/* didYouMean */.a)(name, known)}`, hint);
        }
    }
}
function rowError(code, file, line, message, hint) {
    return new errors/* MiraError */.gx(code, `line ${line} of ${file}: ${message}`, { hint, at: { file, line } });
}
/**
 * The objects of a JSONL file; blank lines are skipped. Python's bare `NaN` and `Infinity` come as numbers.
 *
 * @throws MiraError E_ROW at file and line
 */
async function* readRows(file) {
    for await (const line of readRowLines(file))
        yield new OutputRow(file, line.number, parseLine(file, line));
}
/** The first object of a file, or `null` when the file does not begin with one: it may be anything. */
async function readFirstRow(file, maxLineBytes = storage_lines/* MAX_LINE_BYTES */.Oc) {
    try {
        for await (const line of readRowLines(file, maxLineBytes)) {
            return new OutputRow(file, line.number, parseLine(file, line));
        }
        return null;
    }
    catch (error) {
        if (error instanceof errors/* MiraError */.gx && error.code === 'E_ROW')
            return null;
        throw error;
    }
}
/**
 * The lines of a JSONL file that are not blank, without a byte order mark.
 *
 * @throws MiraError E_ROW for a line that is too long or not UTF-8
 */
async function* readRowLines(file, maxLineBytes = storage_lines/* MAX_LINE_BYTES */.Oc) {
    const lines = (0,storage_lines/* readLines */.Se)(file, {
        maxLineBytes,
        refuse: (problem, line) => problem === 'too-long'
            ? rowError('E_ROW', file, line, 'the line is longer than 64 MiB', 'Write one sample per line, and end each line.')
            : rowError('E_ROW', file, line, 'the line is not UTF-8', 'Write the file in UTF-8.'),
    });
    for await (const line of lines) {
        const bare = line.number === 1 && line.text.startsWith('\uFEFF') ? { ...line, text: line.text.slice(1) } : line;
        if (bare.text.trim() !== '')
            yield bare;
    }
}
function parseLine(file, line) {
    let value;
    try {
        value = JSON.parse(line.text);
    }
    catch {
        value = parsePython(file, line);
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw rowError('E_ROW', file, line.number, 'the row is not a JSON object', ONE_OBJECT);
    return value;
}
const ONE_OBJECT = 'Each line has to be one JSON object.';
function parsePython(file, line) {
    try {
        return (0,json/* parseJson */.qF)(line.text, { python: true });
    }
    catch {
        const hint = 'The harness may have been stopped while it wrote: run it again.';
        if (!line.ended)
            throw rowError('E_ROW', file, line.number, 'the last row is cut off', hint);
        throw rowError('E_ROW', file, line.number, 'the row is not JSON', ONE_OBJECT);
    }
}
/** Deeper values are refused: canonical JSON and every reader of it have to walk them. */
const MAX_DEPTH = 60;
/** What evidence can hold: JSON with finite numbers, well-formed strings and bounded depth. */
function isStorable(value, depth = 0) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value === 'boolean')
        return true;
    if (typeof value !== 'object' || depth >= MAX_DEPTH)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isStorable(item, depth + 1));
    return Object.entries(value).every(([name, member]) => name.isWellFormed() && isStorable(member, depth + 1));
}
/** A text of a row, `null` when it is absent. */
function textMember(row, name) {
    const value = row.value[name] ?? null;
    if (isStorable(value))
        return value;
    return row.fail('E_ROW', `"${name}" holds something that cannot be stored`, 'Texts may not hold NaN, Infinity, lone surrogates or more than 60 levels of nesting.');
}

;// CONCATENATED MODULE: ./build/harness/formats/lm-eval-results.js





/** Results hold no rows: larger JSON is something else. */
const MAX_RESULTS_BYTES = 64 * 1024 * 1024;
/** Those among the files that have the structure of a results file, whatever their names are. */
async function findResults(files) {
    const found = [];
    for (const file of files)
        if (file.endsWith('.json') && (await parseResults(file)) !== null)
            found.push(file);
    return found;
}
/** @throws MiraError E_FORMAT */
async function readResults(file) {
    const results = await parseResults(file);
    if (results !== null)
        return results;
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not hold results of lm-eval`, {
        hint: 'It changed while it was read: wait for the harness to end.',
        at: { file },
    });
}
async function parseResults(file) {
    const text = await readSmallFile(file);
    const value = text === null ? null : parseLoosely(text);
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const { results, configs, config, 'n-samples': samples } = value;
    if (!(0,json/* isObject */.Gv)(results) || !(0,json/* isObject */.Gv)(configs) || !(0,json/* isObject */.Gv)(config) || !(0,json/* isObject */.Gv)(samples))
        return null;
    const version = value['lm_eval_version'];
    return {
        version: typeof version === 'string' ? version : null,
        results,
        configs,
        config,
        samples,
        versions: member(value, 'versions'),
        nShot: member(value, 'n-shot'),
        higherIsBetter: member(value, 'higher_is_better'),
    };
}
async function readSmallFile(file) {
    try {
        return (await (0,promises_.stat)(file)).size > MAX_RESULTS_BYTES ? null : await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw (0,storage_lines/* unreadable */.O$)(file, error);
    }
}
function parseLoosely(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        try {
            return (0,json/* parseJson */.qF)(text, { python: true });
        }
        catch {
            return null;
        }
    }
}
/** An object below an object; empty where there is none. */
function member(object, name) {
    const value = object[name];
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
/** @throws MiraError E_FORMAT */
function resultTasks(results, file) {
    const names = new Set([...Object.keys(results.samples), ...Object.keys(results.results)]);
    return new Map(Array.from(names, (name) => [name, resultTask(results, name, file)]));
}
function resultTask(results, name, file) {
    const group = !Object.hasOwn(results.samples, name);
    const own = member(results.results, name);
    const config = member(results.configs, name);
    const metrics = new Map();
    const filters = new Set();
    for (const score in own) {
        const comma = score.indexOf(',');
        const metric = score.slice(0, comma);
        if (comma < 0 || metric.endsWith('_stderr'))
            continue;
        filters.add(score.slice(comma + 1));
        metrics.set(score, {
            direction: directionOf(member(results.higherIsBetter, name)[metric]),
            kind: null,
            reported: finite(own[score]),
            unsupported: group ? 'it is a total over a group of tasks' : whyNoMean(config['metric_list'], metric),
        });
    }
    const { effective, original } = member(results.samples, name);
    const samples = group ? null : countOf(effective, name, file);
    const filterList = filters.size === 0 ? ['none'] : [...filters];
    const { generation_kwargs: generation = null } = config;
    const nShot = results.nShot[name];
    return {
        group,
        filters: filterList,
        samples,
        info: {
            expected: samples === null ? null : samples * filterList.length,
            limited: (results.config['limit'] ?? null) !== null ||
                (samples !== null && typeof original === 'number' && samples < original),
            version: versionOf(results.versions[name]),
            nShot: typeof nShot === 'number' && Number.isSafeInteger(nShot) ? nShot : null,
            generation: isStorable(generation) ? generation : null,
            metrics,
        },
    };
}
function countOf(effective, task, file) {
    if (typeof effective === 'number' && Number.isSafeInteger(effective) && effective >= 0)
        return effective;
    throw new errors/* MiraError */.gx('E_FORMAT', `${file} does not say how many samples of task "${task}" were evaluated`, {
        hint: 'Use lm-eval 0.4.2 or later, which writes "n-samples".',
        at: { file },
    });
}
function directionOf(higherIsBetter) {
    if (typeof higherIsBetter !== 'boolean')
        return null;
    return higherIsBetter ? 'higher' : 'lower';
}
function finite(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function versionOf(version) {
    if (typeof version === 'number' && Number.isFinite(version))
        return String(version);
    return typeof version === 'string' && version !== 'N/A' ? version : null;
}
/** Metrics that lm-eval averages where a task does not say otherwise (its `lm_eval/api/metrics.py`). */
const MEANS = new Set(['acc', 'acc_norm', 'acc_mutual_info', 'exact_match']);
/** Why a metric's aggregate is not the mean over samples, or `null` when it is. */
function whyNoMean(metricList, metric) {
    const entries = Array.isArray(metricList) ? metricList : [];
    const objects = entries.filter((entry) => (0,json/* isObject */.Gv)(entry));
    const own = objects.filter((entry) => entry['metric'] === metric);
    // a metric that a function of the task defines is listed by that function, not by the name it is reported under
    const aggregations = (own.length > 0 ? own : objects).map((entry) => entry['aggregation']);
    const other = aggregations.find((aggregation) => aggregation !== undefined && aggregation !== 'mean');
    if (typeof other === 'string' && /^\w{1,40}$/u.test(other))
        return `it is aggregated by ${other}, not by the mean`;
    if (other !== undefined)
        return 'it is aggregated by a function of the task, not by the mean';
    if (MEANS.has(metric) || (aggregations.length > 0 && aggregations.every((aggregation) => aggregation === 'mean'))) {
        return null;
    }
    return 'lm-eval does not say that it is a mean over samples';
}

;// CONCATENATED MODULE: ./build/harness/formats/lm-eval-row.js


/**
 * A row of a samples file, which is one document under one filter.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
function parseSample(row, name, task) {
    const { doc_id: id, filter = 'none', target = null, filtered_resps: filtered, resps = null } = row.value;
    if (!isId(id))
        return fail(row, '"doc_id" is neither a string nor a whole number');
    if (typeof filter !== 'string' || !task.filters.includes(filter)) {
        return fail(row, `the filter ${JSON.stringify(filter)} is not one that the results name`);
    }
    const sample = {
        task: name,
        key: `${filter}/${id}`,
        repeat: 0,
        scores: scoresOf(row, filter, task.info),
        slices: {},
        prompt: stored(row, 'arguments', promptOf(row.value['arguments'])),
        target: stored(row, 'target', target),
        response: stored(row, 'resps', filtered ?? resps),
        error: null,
    };
    return { sample, filter };
}
function fail(row, message) {
    return row.fail('E_ROW', message, 'The row is not what lm-eval writes: run the evaluation again into an empty folder.');
}
function isId(id) {
    return Number.isSafeInteger(id) || (typeof id === 'string' && id.isWellFormed());
}
/** The metrics that a row lists; in rows without a list, those that the results have for its filter. */
function metricNames(row, filter, info) {
    const metrics = row.value['metrics'];
    if (Array.isArray(metrics))
        return metrics.filter((name) => typeof name === 'string');
    const end = `,${filter}`;
    return Array.from(info.metrics.keys().filter((score) => score.endsWith(end)), (score) => score.slice(0, -end.length));
}
/** A metric that is listed and absent, and one that is not finite, was asked of the document and not scored. */
function scoresOf(row, filter, info) {
    const scores = [];
    for (const name of metricNames(row, filter, info)) {
        const score = `${name},${filter}`;
        const metric = info.metrics.get(score);
        const value = scoreOf(row.value[name]);
        if (value !== undefined)
            scores.push([score, value]);
        else if (metric !== undefined && metric.unsupported === null) {
            const hint = 'A claim needs one number per sample; leave this metric out of the task or report it to us.';
            row.fail('E_SCORE', `the score "${name}" is not a number`, hint);
        }
    }
    return Object.fromEntries(scores);
}
/** `undefined` for what is no number. Python's booleans are numbers, and its mean counts them as 1 and 0. */
function scoreOf(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'number')
        return undefined;
    return Number.isFinite(value) ? value : null;
}
/** Which metrics are no numbers, such as the pairs from which perplexity is computed, is seen only in the rows. */
function withRowKinds(info, first) {
    const metrics = Array.from(info.metrics, ([score, metric]) => {
        const value = first.value[score.slice(0, score.indexOf(','))];
        if (metric.unsupported !== null || scoreOf(value) !== undefined)
            return [score, metric];
        const what = Array.isArray(value) ? 'a list' : 'no number';
        return [score, { ...metric, unsupported: `lm-eval gives ${what} for each sample` }];
    });
    return { ...info, metrics: new Map(metrics) };
}
/** `arg_0` of the only request, or of each: `{gen_args_0: {arg_0, …}, …}`, in older files `[[arg_0, …], …]`. */
function promptOf(requests) {
    const list = Array.isArray(requests)
        ? requests
        : (0,json/* isObject */.Gv)(requests)
            ? Object.values(requests)
            : [];
    const prompts = list.map((request) => {
        if (Array.isArray(request))
            return request[0] ?? null;
        return (0,json/* isObject */.Gv)(request) ? (request['arg_0'] ?? null) : request;
    });
    return prompts.length > 1 ? prompts : (prompts[0] ?? null);
}
function stored(row, name, value) {
    if (isStorable(value))
        return value;
    const finite = withoutNonFinite(value, 0);
    return isStorable(finite) ? finite : fail(row, `"${name}" holds something that cannot be stored`);
}
/** Evidence is JSON, which has no NaN: where a response holds one, it holds nothing. */
function withoutNonFinite(value, depth) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null || depth > 100)
        return value;
    if (Array.isArray(value))
        return value.map((item) => withoutNonFinite(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutNonFinite(item, depth + 1)]));
}

// EXTERNAL MODULE: ./build/harness/formats/tree.js
var tree = __webpack_require__(84666);
;// CONCATENATED MODULE: ./build/harness/formats/lm-eval.js






const FORMAT = 'lm-eval';
/** EleutherAI's lm-evaluation-harness, run with `--output_path` and `--log_samples` (0.4.2 and later). */
const lmEval = {
    format: FORMAT,
    async detect(path) {
        return (await findResults(await (0,tree/* listFiles */.CS)(path))).length > 0;
    },
    async open(path) {
        const listed = await (0,tree/* listFiles */.CS)(path);
        const [resultsFile, other] = await findResults(listed);
        if (resultsFile === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} holds results of lm-eval`, {
                hint: 'Point `output` at the folder that was given as --output_path.',
            });
        }
        if (other !== undefined)
            throw mixedRuns(`${path} holds the results of two runs`, other);
        const siblings = (await (0,tree/* kindOf */.I)(path)) === 'file' ? await (0,tree/* listFiles */.CS)((0,external_node_path_.dirname)(path)) : listed;
        return openRun(resultsFile, siblings, siblings === listed);
    },
};
function mixedRuns(message, file) {
    return new errors/* MiraError */.gx('E_MIXED_RUNS', message, {
        hint: 'Empty the folder before the harness writes to it, or name one results file.',
        at: { file },
    });
}
/** @param alone whether samples of other runs may not lie beside it */
async function openRun(resultsFile, listed, alone) {
    const results = await readResults(resultsFile);
    const tasks = resultTasks(results, resultsFile);
    const samples = samplesOfRun(resultsFile, listed, alone);
    const evaluated = [];
    const infos = new Map();
    for (const [name, task] of tasks) {
        const file = samples.get(name) ?? null;
        const first = file === null ? null : await readFirstRow(file);
        const info = first === null ? task.info : withRowKinds(task.info, first);
        infos.set(name, info);
        if (!task.group)
            evaluated.push({ name, task: { ...task, info }, file });
    }
    if (samples.size === 0) {
        throw new errors/* MiraError */.gx('E_OUTPUT_MISSING', `lm-eval wrote no samples beside ${resultsFile}`, {
            hint: 'Run it with --log_samples: claims are made from samples, not from aggregates.',
        });
    }
    const stray = samples.keys().find((name) => !tasks.has(name));
    if (stray !== undefined)
        throw mixedRuns(`${resultsFile} has no results of task "${stray}"`, samples.get(stray) ?? '');
    return {
        format: FORMAT,
        harness: { name: FORMAT, version: results.version },
        tasks: infos,
        files: [resultsFile, ...samples.values()],
        async *rows() {
            for (const task of evaluated)
                yield* rowsOf(task, resultsFile);
        },
    };
}
/** The samples files by task: `samples_<task>_<date>.jsonl`, with the date of `<anything>_<date>.json`. */
function samplesOfRun(resultsFile, listed, alone) {
    const stem = (0,external_node_path_.basename)(resultsFile, '.json');
    const end = `${stem.slice(stem.lastIndexOf('_'))}.jsonl`;
    const folder = (0,external_node_path_.dirname)(resultsFile);
    const byTask = new Map();
    for (const file of listed) {
        const name = (0,external_node_path_.basename)(file);
        if (!name.startsWith('samples_') || !name.endsWith('.jsonl'))
            continue;
        if (name.endsWith(end) && file === (0,external_node_path_.join)(folder, name))
            byTask.set(name.slice('samples_'.length, -end.length), file);
        else if (alone)
            throw mixedRuns(`${file} is not of the run that wrote ${resultsFile}`, file);
    }
    return byTask;
}
/** The rows of one task, counted for each of its filters. */
async function* rowsOf({ name, task, file }, resultsFile) {
    const counts = new Map(task.filters.map((filter) => [filter, 0]));
    if (file !== null) {
        for await (const row of readRows(file)) {
            const { sample, filter } = parseSample(row, name, task);
            counts.set(filter, (counts.get(filter) ?? 0) + 1);
            yield sample;
        }
    }
    for (const [filter, count] of counts) {
        if (task.samples === null || count === task.samples)
            continue;
        const of = task.filters.length > 1 ? ` for the filter "${filter}"` : '';
        throw new errors/* MiraError */.gx('E_COUNT', `task "${name}" has ${count} rows${of}, and lm-eval says that it evaluated ${task.samples} samples`, {
            hint: 'The samples file is missing, incomplete or of another run: run the evaluation again into an empty folder.',
            at: { file: file ?? resultsFile },
        });
    }
}

;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-header.js

/** Begins the `schema` of every version. */
const SCHEMA_FAMILY = 'mira-samples/';
const SCHEMA = `${SCHEMA_FAMILY}1`;
/** @throws MiraError E_FORMAT at the header's place */
function parseHeader(row) {
    const { value } = row;
    if (value['schema'] !== SCHEMA) {
        mira_samples_header_fail(row, `the schema "${String(value['schema'])}" is not ${SCHEMA}`, `This version reads ${SCHEMA}.`);
    }
    row.only('E_FORMAT', 'the header', value, ['schema', 'metrics', 'expected', 'limited', 'harness']);
    const { metrics, expected, limited, harness } = value;
    if (!(0,json/* isObject */.Gv)(metrics)) {
        return mira_samples_header_fail(row, '"metrics" is missing or not an object', 'Write {"metrics":{"accuracy":{"direction":"higher"}}}.');
    }
    if (limited !== undefined && typeof limited !== 'boolean')
        mira_samples_header_fail(row, '"limited" is not true or false', LIMITED);
    return {
        row,
        metrics: new Map(Object.keys(metrics).map((name) => [name, metric(row, name, metrics[name])])),
        expected: expected === undefined ? new Map() : counts(row, expected),
        limited: limited === true,
        harness: harness === undefined ? { name: null, version: null } : harnessOf(row, harness),
        declared: metrics,
    };
}
const LIMITED = 'Write "limited": true when only a part of a task was evaluated.';
function mira_samples_header_fail(row, message, hint) {
    return row.fail('E_FORMAT', message, hint);
}
function metric(row, name, value) {
    const where = `metric "${name}"`;
    if (name === '' || !name.isWellFormed())
        mira_samples_header_fail(row, `${where} has no proper name`, 'Name the metric.');
    if (!(0,json/* isObject */.Gv)(value))
        return mira_samples_header_fail(row, `${where} is not an object`, 'Write {} when there is nothing to say about it.');
    row.only('E_FORMAT', where, value, ['direction', 'kind', 'reported']);
    const { direction = null, kind = null, reported = null } = value;
    if (direction !== null && direction !== 'higher' && direction !== 'lower') {
        return mira_samples_header_fail(row, `the direction of ${where} is neither "higher" nor "lower"`, 'It says which values are better.');
    }
    if (kind !== null && kind !== 'binary') {
        return mira_samples_header_fail(row, `the kind of ${where} is not "binary"`, 'Leave it out for scores other than 0 and 1.');
    }
    return {
        direction,
        kind,
        reported: (0,json/* isObject */.Gv)(reported) ? numbers(row, where, reported) : aggregate(row, where, reported),
    };
}
function numbers(row, where, reported) {
    const byTask = new Map();
    for (const task in reported) {
        const value = aggregate(row, where, reported[task]);
        if (value !== null)
            byTask.set(task, value);
    }
    return byTask;
}
function aggregate(row, where, value) {
    if (value === null)
        return null;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return mira_samples_header_fail(row, `"reported" of ${where} is not a number`, 'Write a number, or {"<task>": number} when there are several tasks.');
}
function counts(row, value) {
    const hint = 'Write {"<task>": number of samples}.';
    if (!(0,json/* isObject */.Gv)(value))
        return mira_samples_header_fail(row, '"expected" is not an object', hint);
    return new Map(Object.keys(value).map((task) => {
        const count = value[task];
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
            return mira_samples_header_fail(row, `"expected" of task "${task}" is not a whole number`, hint);
        }
        return [task, count];
    }));
}
function harnessOf(row, value) {
    const hint = 'Write {"name": "my-harness", "version": "1.2.3"}.';
    if (!(0,json/* isObject */.Gv)(value))
        return mira_samples_header_fail(row, '"harness" is not an object', hint);
    row.only('E_FORMAT', '"harness"', value, ['name', 'version']);
    const { name = null, version = null } = value;
    if (name !== null && typeof name !== 'string')
        return mira_samples_header_fail(row, 'the name of "harness" is not a string', hint);
    if (version !== null && typeof version !== 'string')
        return mira_samples_header_fail(row, 'the version of "harness" is not a string', hint);
    return { name, version };
}
/**
 * What the headers say about each task: those of the rows, and those that were expected and have none.
 *
 * @throws MiraError E_FORMAT where headers contradict each other or an aggregate could be of several tasks
 */
function declaredTasks(headers, rowTasks) {
    const expected = new Map();
    for (const header of headers) {
        for (const [task, count] of header.expected) {
            if ((expected.get(task) ?? count) !== count) {
                mira_samples_header_fail(header.row, `"expected" of task "${task}" is ${count} here and another number in another file`, SAME);
            }
            expected.set(task, count);
        }
    }
    const limited = headers.some((header) => header.limited);
    const [first] = headers;
    const names = new Set([...rowTasks, ...expected.keys()]);
    return new Map(Array.from(names, (task) => [
        task,
        {
            expected: expected.get(task) ?? null,
            limited,
            version: null,
            nShot: null,
            generation: null,
            metrics: first === undefined ? new Map() : metricsOf(first, task, names.size),
        },
    ]));
}
const SAME = 'Write the number of samples of the whole task, the same in each file.';
function metricsOf(header, task, tasks) {
    return new Map(Array.from(header.metrics, ([name, { direction, kind, reported }]) => {
        if (typeof reported === 'number' && tasks > 1) {
            const hint = 'Write {"<task>": number}, since there are several tasks.';
            mira_samples_header_fail(header.row, `"reported" of metric "${name}" does not say of which task it is`, hint);
        }
        const ofTask = typeof reported === 'number' || reported === null ? reported : (reported.get(task) ?? null);
        return [name, { direction, kind, reported: ofTask, unsupported: null }];
    }));
}

;// CONCATENATED MODULE: ./build/harness/formats/mira-samples-row.js



const MEMBERS = ['task', 'key', 'repeat', 'scores', 'slices', 'prompt', 'target', 'response', 'error'];
/**
 * A row of a mira-samples file as a sample.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
function mira_samples_row_parseSample(row, metrics, options) {
    row.only('E_ROW', 'the row', row.value, MEMBERS);
    return {
        task: taskOf(row, options),
        key: keyOf(row),
        repeat: repeatOf(row),
        scores: mira_samples_row_scoresOf(row, metrics),
        slices: slicesOf(row),
        prompt: textMember(row, 'prompt'),
        target: textMember(row, 'target'),
        response: textMember(row, 'response'),
        error: textMember(row, 'error'),
    };
}
function taskOf(row, options) {
    const task = row.value['task'] ?? options.task;
    if (typeof task === 'string' && task !== '' && task.isWellFormed())
        return task;
    return row.fail('E_ROW', '"task" is not a string', 'Name the task, or leave it out when there is only one.');
}
function keyOf(row) {
    const { key } = row.value;
    if (typeof key === 'string' && key !== '' && key.isWellFormed())
        return key;
    if (Number.isSafeInteger(key))
        return String(key);
    return row.fail('E_ROW', key === undefined ? '"key" is missing' : '"key" is neither a string nor a whole number', 'Give each sample a key that stays the same from release to release, such as its id in the dataset.');
}
/** The largest `repeat`: more do not fit where rows are sorted. */
const MAX_REPEAT = 2 ** 32 - 1;
function repeatOf(row) {
    const repeat = row.value['repeat'] ?? 0;
    if (typeof repeat === 'number' && Number.isSafeInteger(repeat) && repeat >= 0 && repeat <= MAX_REPEAT)
        return repeat;
    return row.fail('E_ROW', '"repeat" is not a whole number from 0', 'Leave it out, or number repeats 0, 1, 2 …');
}
function mira_samples_row_scoresOf(row, metrics) {
    const { scores } = row.value;
    if (!(0,json/* isObject */.Gv)(scores)) {
        const hint = 'Write {"scores":{"accuracy":1}}; null where the sample could not be scored.';
        return row.fail('E_ROW', scores === undefined ? '"scores" is missing' : '"scores" is not an object', hint);
    }
    if (Object.keys(scores).length === 0 && (row.value['error'] ?? null) !== null) {
        const hint = 'A score that is left out was not asked for. Write null for one that was: {"scores":{"accuracy":null}}.';
        return row.fail('E_SCORE', 'the row has an error and says nothing of the scores that it lacks', hint);
    }
    return Object.fromEntries(Object.keys(scores).map((name) => [name, mira_samples_row_scoreOf(row, name, scores[name], metrics)]));
}
function mira_samples_row_scoreOf(row, name, score, metrics) {
    const metric = metrics.get(name);
    if (metric === undefined) {
        const near = (0,nearest/* didYouMean */.a)(name, metrics.keys());
        row.fail('E_SCORE', `the header does not name the metric "${name}"${near}`, 'Add it to "metrics" in the first line.');
    }
    if (score === null)
        return null;
    if (typeof score !== 'number')
        return row.fail('E_SCORE', `the score "${name}" is ${spell(score)}, not a number`, hintFor(score));
    if (!Number.isFinite(score)) {
        return row.fail('E_SCORE', `the score "${name}" is ${score}`, 'Write null when a sample could not be scored.');
    }
    if (metric?.kind === 'binary' && score !== 0 && score !== 1) {
        const hint = 'Leave "kind" out of the header when scores lie between 0 and 1.';
        return row.fail('E_SCORE', `the score "${name}" is ${score}, and the header says that it is binary`, hint);
    }
    return score;
}
function spell(score) {
    if (typeof score === 'boolean')
        return String(score);
    if (typeof score === 'string')
        return 'a string';
    return Array.isArray(score) ? 'a list' : 'an object';
}
function hintFor(score) {
    if (typeof score === 'boolean')
        return 'Write 1 for true and 0 for false.';
    if (typeof score === 'string')
        return 'Write the number without quotes, and null when a sample could not be scored.';
    return 'A score is one number, or null when a sample could not be scored.';
}
function slicesOf(row) {
    const slices = row.value['slices'] ?? {};
    if (!(0,json/* isObject */.Gv)(slices)) {
        return row.fail('E_ROW', '"slices" is not an object', 'Write {"slices":{"lang":"ca"}}, or leave it out.');
    }
    return Object.fromEntries(Object.keys(slices).map((name) => [name, sliceOf(row, name, slices[name])]));
}
function sliceOf(row, name, value) {
    if (typeof value === 'string' && value.isWellFormed() && name.isWellFormed())
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    return row.fail('E_ROW', `the slice "${name}" is not a string, number or boolean`, 'Leave out slices that do not apply.');
}

;// CONCATENATED MODULE: ./build/harness/formats/mira-samples.js






const mira_samples_FORMAT = 'mira-samples';
/** What a header may be long; a file without line ends is not read further to see whether it has one. */
const MAX_HEADER_BYTES = 1024 * 1024;
/** Our own JSONL, which any harness can write in ten lines: a header, then one row per sample. */
const miraSamples = {
    format: mira_samples_FORMAT,
    async detect(path) {
        return (await headerRows(path)).length > 0;
    },
    async open(path, options) {
        const rows = await headerRows(path);
        const [header, ...others] = rows.map((row) => parseHeader(row));
        if (header === undefined) {
            throw new errors/* MiraError */.gx('E_FORMAT', `no file at ${path} begins with the header of ${mira_samples_FORMAT}`, {
                hint: 'The first line has to be {"schema":"mira-samples/1","metrics":{…}}.',
            });
        }
        for (const other of others)
            requireSameRun(header, other);
        const files = rows.map(({ file }) => file);
        const names = await taskNames(files, options);
        return openFiles(files, header, declaredTasks([header, ...others], names), options);
    },
};
/** A file that was named is read whatever its name is; of a folder, the `*.jsonl` in it and below. */
async function headerRows(path) {
    const found = [];
    for (const file of await (0,tree/* listFiles */.CS)(path)) {
        if (file !== path && !file.endsWith('.jsonl'))
            continue;
        const row = await readFirstRow(file, MAX_HEADER_BYTES);
        const schema = row?.value['schema'];
        if (row !== null && typeof schema === 'string' && schema.startsWith(SCHEMA_FAMILY))
            found.push(row);
    }
    return found;
}
function requireSameRun(a, b) {
    if ((0,json/* canonicalJson */.dj)([a.declared, a.harness]) === (0,json/* canonicalJson */.dj)([b.declared, b.harness]))
        return;
    throw new errors/* MiraError */.gx('E_MIXED_RUNS', `${b.row.file} has another header than ${a.row.file}`, {
        hint: 'Files that lie together have to come from one run, with the same metrics and harness: empty the folder first.',
        at: { file: b.row.file, line: b.row.line },
    });
}
/** Which tasks there are, which only the rows know; bad rows are left for the reading proper to refuse. */
async function taskNames(files, options) {
    const names = new Set();
    for (const file of files) {
        let header = true;
        for await (const { text } of readRowLines(file)) {
            if (!header)
                names.add(text.includes('"task"') ? mira_samples_taskOf(text, options) : options.task);
            header = false;
        }
    }
    return names;
}
function mira_samples_taskOf(text, options) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) && typeof value['task'] === 'string' ? value['task'] : options.task;
    }
    catch {
        return options.task;
    }
}
function openFiles(files, header, tasks, options) {
    return {
        format: mira_samples_FORMAT,
        harness: header.harness,
        tasks,
        files,
        async *rows() {
            for (const file of files) {
                let first = true;
                for await (const row of readRows(file)) {
                    if (!first)
                        yield mira_samples_row_parseSample(row, header.metrics, options);
                    first = false;
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/harness/formats/index.js





const FORMATS = [
    { reader: miraSamples, mark: 'a .jsonl file that begins with {"schema":"mira-samples/1",…}' },
    { reader: lmEval, mark: 'a .json file with "results", "configs", "config" and "n-samples"' },
];
/** The names that `format` can have, besides `auto`. */
const FORMAT_NAMES = FORMATS.map(({ reader }) => reader.format);
/**
 * Opens a harness's output, a file or a folder.
 *
 * @throws MiraError E_OUTPUT_MISSING, E_FORMAT_UNKNOWN, and what the format's reader finds wrong with it
 */
async function openOutput(path, options) {
    await (0,tree/* requireOutput */.No)(path);
    const reader = options.format === 'auto' ? await detect(path) : readerOf(options.format);
    return reader.open(path, options);
}
function readerOf(name) {
    const format = FORMATS.find(({ reader }) => reader.format === name);
    if (format !== undefined)
        return format.reader;
    throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `there is no format "${name}"${(0,nearest/* didYouMean */.a)(name, FORMAT_NAMES)}`, {
        hint: `Known are auto, ${FORMAT_NAMES.join(', ')}.`,
    });
}
async function detect(path) {
    const found = [];
    for (const { reader } of FORMATS)
        if (await reader.detect(path))
            found.push(reader);
    const [first, second] = found;
    if (first === undefined) {
        const marks = FORMATS.map(({ reader, mark }) => `${reader.format}: ${mark}`);
        throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `no known format was recognised at ${path}`, {
            hint: ['Looked for, there and below:', ...marks].join('\n'),
        });
    }
    if (second === undefined)
        return first;
    throw new errors/* MiraError */.gx('E_FORMAT_UNKNOWN', `${path} holds ${first.format} and ${second.format}`, {
        hint: 'Say which one is meant with `format:`, or point `output` at it.',
    });
}


/***/ }),

/***/ 84666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   No: () => (/* binding */ requireOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84974);
/* harmony import */ var _storage_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73241);





const HINT = 'Check that the harness writes to {out}, or point `output` at what it writes.';
async function kindOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (found.isDirectory())
            return 'folder';
        return found.isFile() ? 'file' : 'missing';
    }
    catch (error) {
        if (isAbsent(error))
            return 'missing';
        throw (0,_storage_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    }
}
function isAbsent(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? '');
}
/**
 * The regular files at or below a path, by the bytes of their paths. Symbolic links below it are not followed.
 * Hidden folders are read: lm-eval makes them out of model paths that begin with a dot.
 *
 * @throws MiraError E_OUTPUT_MISSING when there is none
 */
async function listFiles(path) {
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    if (kind === 'missing')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `there is no output at ${path}`, { hint: HINT });
    const files = await walk(path);
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `the folder ${path} holds no file`, { hint: HINT });
    return files.sort(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo);
}
/**
 * Refuses a path without anything in it.
 *
 * @throws MiraError E_OUTPUT_MISSING
 */
async function requireOutput(path) {
    for (const file of await listFiles(path))
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > 0)
            return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MiraError */ .gx('E_OUTPUT_MISSING', `the output at ${path} is empty`, { hint: HINT });
}
async function walk(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    }
    catch (error) {
        throw (0,_storage_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(folder, error);
    }
}


/***/ })

};
