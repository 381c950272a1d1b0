import { isObject, type JsonValue } from '../../json.ts';
import { readValue } from './json-list.ts';
import type { JsonOutline } from './json-outline.ts';
import type { MetricInfo, TaskInfo } from './reader.ts';
import { isStorable, type Members } from './rows.ts';

/** What a results file says about one task. */
export interface ResultTask {
  readonly info: TaskInfo;
  /** An average over tasks, without rows of its own. */
  readonly average: boolean;
  /** How many documents were evaluated, where the file says so. */
  readonly documents: number | null;
  /** It has several splits, in each of which ids begin anew. */
  readonly severalSplits: boolean;
}

export interface Results {
  readonly version: string | null;
  readonly tasks: ReadonlyMap<string, ResultTask>;
}

/** Whether a JSON file has the members of lighteval's results. */
export function isResults({ members }: JsonOutline): boolean {
  return ['config_general', 'results', 'config_tasks', 'summary_tasks'].every(
    (name) => members.get(name)?.kind === 'object',
  );
}

/** @throws MiraError E_FORMAT */
export async function readResults({ file, members }: JsonOutline): Promise<Results> {
  const read = async (name: string): Promise<Members> => {
    const place = members.get(name);
    const value = place === undefined ? null : await readValue(file, place, { name, python: true });
    return isObject(value) ? value : {};
  };
  const general = await read('config_general');
  const [results, configs, versions] = [await read('results'), await read('config_tasks'), await read('versions')];
  const sha = general['lighteval_sha'];
  const tasks = Object.entries(results).map(([name, printed]): [string, ResultTask] => {
    const config = configs[name];
    return [name, taskOf(isObject(printed) ? printed : {}, isObject(config) ? config : null, versions[name], general)];
  });
  return { version: typeof sha === 'string' && sha !== '?' ? sha : null, tasks: new Map(tasks) };
}

function taskOf(printed: Members, config: Members | null, version: unknown, general: Members): ResultTask {
  const documents = countOf(config?.['effective_num_docs']);
  const original = countOf(config?.['original_num_docs']);
  const splits = config?.['evaluation_splits'];
  return {
    average: config === null,
    documents,
    severalSplits: Array.isArray(splits) && splits.length > 1,
    info: {
      expected: documents,
      limited:
        (general['max_samples'] ?? null) !== null || (documents !== null && original !== null && documents < original),
      version: versionOf(version ?? config?.['version']),
      nShot: countOf(config?.['num_fewshots']),
      generation: config === null ? null : generationOf(config, general),
      metrics: metricsOf(printed, config),
    },
  };
}

/** lighteval 0.13 writes -1 for what it did not count. */
function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function versionOf(version: unknown): string | null {
  if (typeof version === 'number' && Number.isFinite(version)) return String(version);
  return typeof version === 'string' ? version : null;
}

/** What the model was asked to generate with: its parameters, the system prompt, and the limits of the task. */
function generationOf(config: Members, general: Members): JsonValue {
  const model = isObject(general['model_config']) ? general['model_config'] : {};
  const parameters = isObject(model['generation_parameters']) ? model['generation_parameters'] : {};
  const all = {
    ...parameters,
    system_prompt: model['system_prompt'],
    generation_size: config['generation_size'],
    stop_sequence: config['stop_sequence'],
  };
  const set = Object.entries(all).flatMap(([name, value]): [string, JsonValue][] => {
    const empty = (value ?? null) === null || (Array.isArray(value) && value.length === 0);
    return empty || !isStorable(value) ? [] : [[name, value]];
  });
  return set.length === 0 ? null : Object.fromEntries(set);
}

/** How a metric is aggregated, and which of its values are better. */
interface Declared {
  readonly aggregation: unknown;
  readonly higherIsBetter: unknown;
}

/** The metrics that a task declares; a grouping has several names, and objects by name where others have one value. */
function declaredMetrics(config: Members | null): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  const metrics = config?.['metrics'];
  for (const metric of Array.isArray(metrics) ? metrics : []) {
    if (!isObject(metric)) continue;
    const { metric_name: names, corpus_level_fn: aggregation, higher_is_better: higherIsBetter } = metric;
    for (const name of Array.isArray(names) ? names : [names]) {
      if (typeof name !== 'string') continue;
      declared.set(name, {
        aggregation: isObject(aggregation) ? aggregation[name] : aggregation,
        higherIsBetter: isObject(higherIsBetter) ? higherIsBetter[name] : higherIsBetter,
      });
    }
  }
  return declared;
}

function metricsOf(printed: Members, config: Members | null): ReadonlyMap<string, MetricInfo> {
  const declared = declaredMetrics(config);
  const metrics = new Map<string, MetricInfo>();
  for (const [name, value] of Object.entries(printed)) {
    if (name.endsWith('_stderr') && Object.hasOwn(printed, name.slice(0, -'_stderr'.length))) continue;
    const { aggregation, higherIsBetter } = declared.get(name) ?? {};
    const direction = typeof higherIsBetter === 'boolean' ? (higherIsBetter ? 'higher' : 'lower') : null;
    const reported = typeof value === 'number' && Number.isFinite(value) ? value : null;
    const metric = { direction, kind: null, reported } as const;
    if (config === null)
      metrics.set(name, { ...metric, unsupported: 'it is an average over tasks', aggregateOnly: true });
    else metrics.set(name, { ...metric, unsupported: whyNoMean(aggregation) });
  }
  return metrics;
}

/** lighteval prints the name of the function that aggregates, `mean` for numpy's. */
function whyNoMean(aggregation: unknown): string | null {
  if (aggregation === 'mean') return null;
  if (typeof aggregation === 'string' && /^[\w.]{1,40}$/u.test(aggregation)) {
    return `it is aggregated by ${aggregation}, not by the mean`;
  }
  if (typeof aggregation === 'string') return 'it is computed over the whole corpus, not by the mean';
  return 'lighteval does not say that it is a mean over samples';
}
