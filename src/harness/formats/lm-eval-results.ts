import { readFile, stat } from 'node:fs/promises';
import { MiraError } from '../../errors.ts';
import { isObject, parseJson } from '../../json.ts';
import { unreadable } from '../../storage/lines.ts';
import { outlineJson } from './json-outline.ts';
import type { Direction, MetricInfo, TaskInfo } from './reader.ts';
import { isStorable, type Members } from './rows.ts';

/** The members of a results file that we read, by lm-eval's own names. */
export interface Results {
  readonly version: string | null;
  readonly results: Members;
  readonly configs: Members;
  readonly config: Members;
  readonly samples: Members;
  readonly versions: Members;
  readonly nShot: Members;
  readonly higherIsBetter: Members;
  readonly taskHashes: Members;
}

/** What the results say about one task or group of tasks. */
export interface ResultTask {
  readonly info: TaskInfo;
  /** A total over other tasks, without rows of its own. */
  readonly group: boolean;
  /** Every document has one row for each filter. */
  readonly filters: readonly string[];
  /** How many documents were evaluated. */
  readonly samples: number | null;
  /** Fields of its documents that are slices. */
  readonly slices: readonly string[];
  /** SHA-256 of the hashes of all rows, where the results have it. */
  readonly hash: string | null;
}

/** Results hold no rows: larger JSON is something else. */
const MAX_RESULTS_BYTES = 64 * 1024 * 1024;

const MEMBERS = ['results', 'configs', 'config', 'n-samples'];

/** Those among the files that have the structure of a results file, whatever their names are. */
export async function findResults(files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    const outline = await outlineJson(file);
    if (MEMBERS.every((name) => outline?.members.get(name)?.kind === 'object') && (await parseResults(file)) !== null) {
      found.push(file);
    }
  }
  return found;
}

/** @throws MiraError E_FORMAT, E_OUTPUT_STALE */
export async function readResults(file: string): Promise<Results> {
  const results = await parseResults(file);
  if (results !== null) return withoutCache(results, file);
  throw new MiraError('E_FORMAT', `${file} does not hold results of lm-eval`, {
    hint: 'It changed while it was read: wait for the harness to end.',
    at: { file },
  });
}

/** Answers out of a cache are those of an earlier run, perhaps of another model. */
function withoutCache(results: Results, file: string): Results {
  if ((results.config['use_cache'] ?? null) === null) return results;
  throw new MiraError('E_OUTPUT_STALE', `${file} is of a run that may have taken answers from a cache (use_cache)`, {
    hint: 'Run lm-eval without --use_cache.',
    at: { file },
  });
}

async function parseResults(file: string): Promise<Results | null> {
  const text = await readSmallFile(file);
  const value = text === null ? null : parseLoosely(text);
  if (!isObject(value)) return null;
  const { results, configs, config, 'n-samples': samples } = value;
  if (!isObject(results) || !isObject(configs) || !isObject(config) || !isObject(samples)) return null;
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
    taskHashes: member(value, 'task_hashes'),
  };
}

async function readSmallFile(file: string): Promise<string | null> {
  try {
    return (await stat(file)).size > MAX_RESULTS_BYTES ? null : await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return parseJson(text, { python: true });
    } catch {
      return null;
    }
  }
}

/** An object below an object; empty where there is none. */
function member(object: Members, name: string): Members {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** @throws MiraError E_FORMAT */
export function resultTasks(results: Results, file: string): ReadonlyMap<string, ResultTask> {
  const names = new Set([...Object.keys(results.samples), ...Object.keys(results.results)]);
  return new Map(Array.from(names, (name) => [name, resultTask(results, name, file)]));
}

function resultTask(results: Results, name: string, file: string): ResultTask {
  const group = !Object.hasOwn(results.samples, name);
  const own = member(results.results, name);
  const config = member(results.configs, name);
  const metrics = new Map<string, MetricInfo>();
  const filters = new Set<string>();
  const higherIsBetter = member(results.higherIsBetter, name);
  for (const score in own) {
    const comma = score.indexOf(',');
    const metric = score.slice(0, comma);
    if (comma < 0 || metric.endsWith('_stderr')) continue;
    if (metric === '__proto__') {
      throw new MiraError('E_SCORE', `${file} has a metric "__proto__"`, {
        hint: 'Give it another name.',
        at: { file },
      });
    }
    filters.add(score.slice(comma + 1));
    metrics.set(score, {
      direction: directionOf(higherIsBetter[metric] ?? higherIsBetter[parentOf(metric)]),
      kind: null,
      reported: finite(own[score]),
      unsupported: group ? 'it is a total over a group of tasks' : whyNoMean(config, metric),
    });
  }
  const { effective, original } = member(results.samples, name);
  const samples = group ? null : countOf(effective, name, file);
  const filterList = filters.size === 0 ? ['none'] : [...filters];
  const { generation_kwargs: generation = null } = config;
  const nShot = results.nShot[name];
  const hash = results.taskHashes[name];
  return {
    group,
    filters: filterList,
    samples,
    slices: [],
    hash: typeof hash === 'string' && hash !== '' ? hash : null,
    info: {
      expected: samples === null ? null : samples * filterList.length,
      limited:
        (results.config['limit'] ?? null) !== null ||
        (samples !== null && typeof original === 'number' && samples < original),
      version: versionOf(results.versions[name]),
      nShot: typeof nShot === 'number' && Number.isSafeInteger(nShot) ? nShot : null,
      generation: isStorable(generation) ? generation : null,
      metrics,
    },
  };
}

function countOf(effective: unknown, task: string, file: string): number {
  if (typeof effective === 'number' && Number.isSafeInteger(effective) && effective >= 0) return effective;
  throw new MiraError('E_FORMAT', `${file} does not say how many samples of task "${task}" were evaluated`, {
    hint: 'Use lm-eval 0.4.2 or later, which writes "n-samples".',
    at: { file },
  });
}

function directionOf(higherIsBetter: unknown): Direction | null {
  if (typeof higherIsBetter !== 'boolean') return null;
  return higherIsBetter ? 'higher' : 'lower';
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function versionOf(version: unknown): string | null {
  if (typeof version === 'number' && Number.isFinite(version)) return String(version);
  return typeof version === 'string' && version !== 'N/A' ? version : null;
}

/**
 * Metrics that lm-eval averages where a task does not say otherwise: those registered with `aggregation="mean"` in
 * `lm_eval/api/metrics.py` of 0.4.13 and in `lm_eval/api/metrics/{ll,generation}.py` of 0.5.0.dev2.
 */
const MEANS = new Set([
  'acc',
  'acc_norm',
  'acc_bytes',
  'acc_mutual_info',
  'acc_all',
  'exact_match',
  'likelihood',
  'exact_match_mc',
  'bpb',
  'logprob',
  'choice_logprob',
  'choice_logprob_norm',
  'choice_prob_norm',
  'brier_score',
]);

/** `nanmean` leaves out what is NaN, as we leave out what was not scored. */
const MEAN_AGGREGATIONS = new Set<unknown>(['mean', 'nanmean']);

/** Why a metric's aggregate is not the mean over samples, or `null` when it is. */
function whyNoMean(config: Members, metric: string): string | null {
  const objects = metricEntries(config);
  const named = parentOf(metric);
  const own = objects.filter((entry) => entry['metric'] === metric || entry['metric'] === named);
  // a metric that a function of the task defines is listed by that function, not by the name it is reported under
  const aggregations = (own.length > 0 ? own : objects).map((entry) => entry['aggregation'] ?? undefined);
  const other = aggregations.find((aggregation) => aggregation !== undefined && !MEAN_AGGREGATIONS.has(aggregation));
  if (typeof other === 'string' && /^\w{1,40}$/u.test(other)) return `it is aggregated by ${other}, not by the mean`;
  if (other !== undefined) return 'it is aggregated by a function of the task, not by the mean';
  const declared = aggregations.length > 0 && aggregations.every((aggregation) => aggregation !== undefined);
  return MEANS.has(named) || declared ? null : 'lm-eval does not say that it is a mean over samples';
}

/** In `metric_list`; since 0.5 each entry of `filter_list` may have one of its own. */
function metricEntries(config: Members): readonly Members[] {
  const lists = [config['metric_list'], ...objectsIn(config['filter_list']).map((entry) => entry['metric_list'])];
  return lists.flatMap(objectsIn);
}

function objectsIn(list: unknown): readonly Members[] {
  return Array.isArray(list) ? list.filter((entry) => isObject(entry)) : [];
}

/** Of `pass@1(exact_match)`, what 0.5 calls a metric that is reduced over repeats, `exact_match`. */
function parentOf(metric: string): string {
  return /^[^()]+\((?<parent>[^()]+)\)$/u.exec(metric)?.groups?.['parent'] ?? metric;
}
