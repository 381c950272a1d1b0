import type { Sample } from '../../evidence/sample.ts';
import { isObject, type JsonValue } from '../../json.ts';
import { readInstance, type HelmRowId } from './helm-index.ts';
import { isBookkeeping } from './helm-metrics.ts';
import type { Part } from './parts-file.ts';
import type { MetricInfo } from './reader.ts';
import type { Members } from './rows.ts';
import { readScore, readText } from './values.ts';

/** The parts of a row as they were read again. */
export interface HelmParts {
  readonly stats: readonly Part[];
  readonly requests: readonly Part[];
}

/**
 * One instance in one training trial, with the statistics of all metrics and all requests that it took.
 *
 * @throws MiraError E_ROW, E_SCORE; E_DUPLICATE_SAMPLE where the same statistic is there twice
 */
export function helmSample(
  task: string,
  { instance, trial }: HelmRowId,
  { stats, requests }: HelmParts,
  metrics: ReadonlyMap<string, MetricInfo>,
): Sample {
  const { scores, reasons } = scoresOf(stats, metrics);
  const [first] = requests;
  const target = first === undefined ? null : readText(first, 'target', targetOf(first.value));
  const failed = requests.map((part) => failure(part)).filter((reason) => reason !== null);
  return {
    task,
    key: instance,
    repeat: trial,
    scores,
    slices: {},
    prompt: only(requests.map((part) => readText(part, 'prompt', promptOf(part.value)))),
    target,
    response: only(requests.map((part) => readText(part, 'response', responseOf(part.value)))),
    error: [...failed, ...reasons].join('; ') || null,
  };
}

function scoresOf(
  parts: readonly Part[],
  metrics: ReadonlyMap<string, MetricInfo>,
): { readonly scores: Sample['scores']; readonly reasons: readonly string[] } {
  const scores = new Map<string, number | null>();
  const reasons: string[] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    const text = JSON.stringify(part.value);
    if (seen.has(text)) part.fail('E_DUPLICATE_SAMPLE', 'the same statistics stand there twice', TWICE);
    seen.add(text);
    for (const { metric, mean } of readInstance(part).own) {
      if (isBookkeeping(metric)) continue;
      const { score, reason } = readScore(part, metric, mean, part.python);
      if (scores.has(metric) && scores.get(metric) !== score) {
        part.fail('E_DUPLICATE_SAMPLE', `${metric} has two values for the same instance`, TWICE);
      }
      scores.set(metric, score);
      if (reason !== null) reasons.push(reason);
    }
  }
  // a metric that other instances of the context have was asked of this one too
  for (const [name, { unsupported }] of metrics) {
    if (unsupported === null && !scores.has(name)) scores.set(name, null);
  }
  return { scores: Object.fromEntries(scores), reasons };
}

const TWICE = 'The files of two runs may have been put together: run the evaluation again into an empty folder.';

/** One request is the rule; methods that try every answer on its own make one for each. */
function only(values: readonly JsonValue[]): JsonValue {
  return values.length > 1 ? values : (values[0] ?? null);
}

function promptOf({ request }: Members): unknown {
  if (!isObject(request)) return null;
  const { prompt, messages, multimodal_prompt: multimodal } = request;
  return (prompt === '' ? null : prompt) ?? messages ?? multimodal ?? prompt;
}

/** The answers that the instance marks as correct. */
function targetOf({ instance }: Members): unknown {
  const list: unknown = isObject(instance) ? instance['references'] : null;
  if (!Array.isArray(list)) return null;
  const texts = list
    .filter((reference: unknown) => isObject(reference))
    .filter(({ tags }) => Array.isArray(tags) && tags.includes('correct'))
    .map(({ output }) => (isObject(output) ? (output['text'] ?? null) : output));
  return texts.length > 1 ? texts : (texts[0] ?? null);
}

function responseOf({ result }: Members): unknown {
  const list: unknown = isObject(result) ? result['completions'] : null;
  if (!Array.isArray(list)) return null;
  const texts = list.map((completion: unknown) => (isObject(completion) ? (completion['text'] ?? null) : completion));
  return texts.length > 1 ? texts : (texts[0] ?? null);
}

function failure(part: Part): string | null {
  const { result } = part.value;
  if (!isObject(result)) return 'the request has no result';
  if (result['success'] !== false) return null;
  const { error } = result;
  return typeof error === 'string' && error.isWellFormed() ? error : 'the request failed';
}
