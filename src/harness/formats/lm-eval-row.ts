import type { Sample } from '../../evidence/sample.ts';
import { isObject, type JsonValue } from '../../json.ts';
import type { ResultTask } from './lm-eval-results.ts';
import type { MetricInfo, TaskInfo } from './reader.ts';
import { isStorable, type OutputRow } from './rows.ts';
import { slicesNamed } from './slices.ts';

/**
 * A row of a samples file, which is one document under one filter.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
export function parseSample(row: OutputRow, name: string, task: ResultTask): { sample: Sample; filter: string } {
  const { doc_id: id, filter = 'none', target = null, filtered_resps: filtered, resps = null } = row.value;
  if (!isId(id)) return fail(row, '"doc_id" is neither a string nor a whole number');
  if (typeof filter !== 'string' || !task.filters.includes(filter)) {
    return fail(row, `the filter ${JSON.stringify(filter)} is not one that the results name`);
  }
  const sample = {
    task: name,
    key: `${filter}/${id}`,
    repeat: 0,
    scores: scoresOf(row, filter, task.info),
    slices: slicesNamed(row.value['doc'], task.slices),
    prompt: stored(row, 'arguments', promptOf(row.value['arguments'])),
    target: stored(row, 'target', target),
    response: stored(row, 'resps', filtered ?? resps),
    error: null,
  };
  return { sample, filter };
}

function fail(row: OutputRow, message: string): never {
  return row.fail(
    'E_ROW',
    message,
    'The row is not what lm-eval writes: run the evaluation again into an empty folder.',
  );
}

function isId(id: unknown): id is string | number {
  return Number.isSafeInteger(id) || (typeof id === 'string' && id.isWellFormed());
}

/** The metrics that a row lists; in rows without a list, those that the results have for its filter. */
function metricNames(row: OutputRow, filter: string, info: TaskInfo): readonly string[] {
  const metrics: unknown = row.value['metrics'];
  if (Array.isArray(metrics)) return metrics.filter((name: unknown) => typeof name === 'string');
  const end = `,${filter}`;
  return Array.from(
    info.metrics.keys().filter((score) => score.endsWith(end)),
    (score) => score.slice(0, -end.length),
  );
}

/** A metric that is listed and absent, and one that is not finite, was asked of the document and not scored. */
function scoresOf(row: OutputRow, filter: string, info: TaskInfo): Sample['scores'] {
  // no score has a name that an object would treat in a way of its own: there is a comma in each
  const scores: Record<string, number | null> = {};
  for (const name of metricNames(row, filter, info)) {
    const score = `${name},${filter}`;
    const metric = info.metrics.get(score);
    const value = scoreOf(row.value[name]);
    if (value !== undefined) scores[score] = readable(row, name, value);
    else if (metric !== undefined && metric.unsupported === null) {
      const hint = 'A claim needs one number per sample; leave this metric out of the task or report it to us.';
      row.fail('E_SCORE', `the score "${name}" is not a number`, hint);
    }
  }
  return scores;
}

/** A NaN or Infinity that Python wrote was not scored; a number that is too large to be read was, and is not known. */
function readable(row: OutputRow, name: string, value: number | null): number | null {
  if (value === null || (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))))
    return value;
  if (!Number.isFinite(value) && row.python) return null;
  return row.fail('E_SCORE', `the score "${name}" is a number that is too large`, 'Leave this metric out of the task.');
}

/** `undefined` for what is no number. Python's booleans are numbers, and its mean counts them as 1 and 0. */
function scoreOf(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : undefined;
}

/** Which metrics are no numbers, such as the pairs from which perplexity is computed, is seen only in the rows. */
export function withRowKinds(info: TaskInfo, first: OutputRow): TaskInfo {
  const metrics = Array.from(info.metrics, ([score, metric]): [string, MetricInfo] => {
    const value = first.value[score.slice(0, score.indexOf(','))];
    if (metric.unsupported !== null || scoreOf(value) !== undefined) return [score, metric];
    const what = Array.isArray(value) ? 'a list' : 'no number';
    return [score, { ...metric, unsupported: `lm-eval gives ${what} for each sample` }];
  });
  return { ...info, metrics: new Map(metrics) };
}

/** `arg_0` of the only request, or of each: `{gen_args_0: {arg_0, …}, …}`, in older files `[[arg_0, …], …]`. */
function promptOf(requests: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(requests)
    ? requests
    : isObject(requests)
      ? Object.values(requests)
      : [];
  const prompts = list.map((request): unknown => {
    if (Array.isArray(request)) return request[0] ?? null;
    return isObject(request) ? (request['arg_0'] ?? null) : request;
  });
  return prompts.length > 1 ? prompts : (prompts[0] ?? null);
}

function stored(row: OutputRow, name: string, value: unknown): JsonValue {
  if (isStorable(value)) return value;
  const finite = withoutNonFinite(value, 0);
  return isStorable(finite) ? finite : fail(row, `"${name}" holds something that cannot be stored`);
}

/** Evidence is JSON, which has no NaN: where a response holds one, it holds nothing. */
function withoutNonFinite(value: unknown, depth: number): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null || depth > 100) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNonFinite(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutNonFinite(item, depth + 1)]));
}
