import { readFile, stat } from 'node:fs/promises';
import { MiraError } from '../../errors.ts';
import { isObject, parseJson } from '../../json.ts';
import { unreadable } from '../../storage/lines.ts';
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
}

/** Results hold no rows: larger JSON is something else. */
const MAX_RESULTS_BYTES = 64 * 1024 * 1024;

/** Those among the files that have the structure of a results file, whatever their names are. */
export async function findResults(files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) if (file.endsWith('.json') && (await parseResults(file)) !== null) found.push(file);
  return found;
}

/** @throws MiraError E_FORMAT */
export async function readResults(file: string): Promise<Results> {
  const results = await parseResults(file);
  if (results !== null) return results;
  throw new MiraError('E_FORMAT', `${file} does not hold results of lm-eval`, {
    hint: 'It changed while it was read: wait for the harness to end.',
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
  for (const score in own) {
    const comma = score.indexOf(',');
    const metric = score.slice(0, comma);
    if (comma < 0 || metric.endsWith('_stderr')) continue;
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

/** Metrics that lm-eval averages where a task does not say otherwise (its `lm_eval/api/metrics.py`). */
const MEANS = new Set(['acc', 'acc_norm', 'acc_mutual_info', 'exact_match']);

/** Why a metric's aggregate is not the mean over samples, or `null` when it is. */
function whyNoMean(metricList: unknown, metric: string): string | null {
  const entries: readonly unknown[] = Array.isArray(metricList) ? metricList : [];
  const objects = entries.filter((entry) => isObject(entry));
  const own = objects.filter((entry) => entry['metric'] === metric);
  // a metric that a function of the task defines is listed by that function, not by the name it is reported under
  const aggregations = (own.length > 0 ? own : objects).map((entry) => entry['aggregation']);
  const other = aggregations.find((aggregation) => aggregation !== undefined && aggregation !== 'mean');
  if (typeof other === 'string' && /^\w{1,40}$/u.test(other)) return `it is aggregated by ${other}, not by the mean`;
  if (other !== undefined) return 'it is aggregated by a function of the task, not by the mean';
  if (MEANS.has(metric) || (aggregations.length > 0 && aggregations.every((aggregation) => aggregation === 'mean'))) {
    return null;
  }
  return 'lm-eval does not say that it is a mean over samples';
}
