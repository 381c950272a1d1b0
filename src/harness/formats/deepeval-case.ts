import { hash } from 'node:crypto';
import type { Sample } from '../../evidence/sample.ts';
import { canonicalJson, isObject, type JsonValue } from '../../json.ts';
import type { JsonItem } from './json-list.ts';
import type { Direction } from './reader.ts';
import type { Members } from './rows.ts';
import { slicesOf } from './slices.ts';
import { readScore, readText, requireMetricName } from './values.ts';

/** What one metric says of one test case. */
export interface Judged {
  readonly name: string;
  readonly score: number | null;
  /** The score as it stands there, NaN included. */
  readonly printed: number | null;
  readonly success: boolean | null;
  /** Why there is no score. */
  readonly error: string | null;
  /** Which scores are better, where score and threshold tell. */
  readonly direction: Direction | null;
  /** It has no say in whether the case passed. */
  readonly flaky: boolean;
}

/** A test case, of one turn or a conversation. */
export interface Case {
  readonly sample: Omit<Sample, 'task' | 'repeat'>;
  readonly metrics: readonly Judged[];
  /** Metrics of spans of its trace, which deepeval adds to its totals. */
  readonly spans: readonly Judged[];
  readonly success: boolean | null;
}

/** Our metric of the whole case. */
export const PASS = 'pass';

const HINT = 'The file is not what deepeval writes: run the tests again.';

/** @throws MiraError E_ROW, E_SCORE, E_MISMATCH at the case's place */
export function readCase(item: JsonItem, conversation: boolean): Case {
  const { value } = item;
  const metrics = readMetrics(item, value['metricsData']);
  const names = new Set(metrics.map(({ name }) => name));
  if (names.size < metrics.length) {
    item.fail('E_SCORE', 'two metrics have the same name', 'Give each metric of a case a name of its own.');
  }
  const success = successOf(item, metrics);
  const { prompt, target, response } = conversation ? textsOfConversation(item) : textsOfTurn(item);
  const errors = metrics.flatMap(({ name, error }): [string, string][] => (error === null ? [] : [[name, error]]));
  const scores: [string, number | null][] = [[PASS, passOf(metrics, success)]];
  for (const { name, score } of metrics) scores.push([metricOf(name), score]);
  return {
    metrics,
    spans: spansOf(item),
    success,
    sample: {
      key: hash(
        'sha256',
        canonicalJson([prompt, target, readText(item, 'context', value['context'])]),
        'buffer',
      ).toString('hex', 0, 16),
      scores: Object.fromEntries(scores),
      slices: { ...tagsOf(value['tags']), ...slicesOf(value['metadata']) },
      prompt,
      target,
      response,
      error: errors.length === 0 ? null : Object.fromEntries(errors),
    },
  };
}

/** A metric that is called as ours is must not be mistaken for it. */
export function metricOf(name: string): string {
  return name === PASS ? `${PASS} (metric)` : name;
}

function readMetrics(item: JsonItem, value: unknown): readonly Judged[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return item.fail('E_ROW', '"metricsData" is not a list', HINT);
  return value.map((metric: unknown) =>
    isObject(metric)
      ? judge(item, metric)
      : item.fail('E_ROW', '"metricsData" holds something else than objects', HINT),
  );
}

function judge(item: JsonItem, metric: Members): Judged {
  const { name, score: value, success = null, threshold, error = null, flaky } = metric;
  if (typeof name !== 'string') return item.fail('E_ROW', 'a metric has no name', HINT);
  requireMetricName(item, name);
  if (typeof success !== 'boolean' && success !== null) {
    return item.fail('E_ROW', `"success" of metric ${JSON.stringify(name)} is neither true nor false`, HINT);
  }
  const { score, reason } = readScore(item, name, value, true);
  const failure = typeof error === 'string' ? error : reason;
  return {
    name,
    // deepeval itself counts what has no verdict as an error
    score: failure === null && success !== null ? score : null,
    printed: typeof value === 'number' ? value : null,
    success,
    error: failure,
    direction: score === null || success === null ? null : directionOf(score, threshold, success),
    flaky: flaky === true,
  };
}

/** deepeval has metrics of both kinds, and says of neither which it is; but it says who passed. */
function directionOf(score: number, threshold: unknown, success: boolean): Direction | null {
  if (typeof threshold !== 'number' || score === threshold) return null;
  return score > threshold === success ? 'higher' : 'lower';
}

/** A case passes when each metric does that is not flaky. */
function successOf(item: JsonItem, metrics: readonly Judged[]): boolean | null {
  const { success = null } = item.value;
  if (success !== null && typeof success !== 'boolean') {
    return item.fail('E_ROW', '"success" is neither true nor false', HINT);
  }
  const decisive = metrics.filter(({ flaky }) => !flaky);
  const passed = !decisive.some((metric) => metric.success === false);
  if (success !== null && decisive.length > 0 && success !== passed) {
    item.fail(
      'E_MISMATCH',
      `"success" is ${success}, and its metrics say ${passed}`,
      'The file was edited: run it again.',
    );
  }
  return success;
}

/** A case of which a metric could not be scored is not known to have failed, unless another metric says so. */
function passOf(metrics: readonly Judged[], success: boolean | null): number | null {
  const decisive = metrics.filter(({ flaky }) => !flaky);
  if (success === null) return null;
  if (success) return decisive.some(({ score }) => score === null) ? null : 1;
  const failed = decisive.some((metric) => metric.success === false && metric.error === null);
  return failed || decisive.length === 0 ? 0 : null;
}

interface Texts {
  readonly prompt: JsonValue;
  readonly target: JsonValue;
  readonly response: JsonValue;
}

function textsOfTurn(item: JsonItem): Texts {
  const { input, expectedOutput, actualOutput } = item.value;
  return {
    prompt: readText(item, 'input', input),
    target: readText(item, 'expected output', expectedOutput),
    response: readText(item, 'actual output', actualOutput),
  };
}

/** Without a scenario, what the user said is what was asked. */
function textsOfConversation(item: JsonItem): Texts {
  const { scenario = null, userDescription = null, expectedOutcome, turns } = item.value;
  const all = (Array.isArray(turns) ? turns : []).filter((turn) => isObject(turn));
  const said = (role: string): unknown[] => all.filter((turn) => turn['role'] === role).map((turn) => turn['content']);
  const asked = scenario === null ? said('user') : [scenario, userDescription];
  return {
    prompt: readText(item, 'scenario', asked),
    target: readText(item, 'expected outcome', expectedOutcome),
    response: readText(item, 'turns', said('assistant')),
  };
}

function tagsOf(tags: unknown): Sample['slices'] {
  const names = (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === 'string' && tag.isWellFormed());
  return Object.fromEntries(names.map((tag) => [`tag:${String(tag)}`, 'yes']));
}

const SPANS = ['agentSpans', 'toolSpans', 'retrieverSpans', 'llmSpans', 'baseSpans'] as const;

function spansOf(item: JsonItem): readonly Judged[] {
  const { trace } = item.value;
  if (!isObject(trace)) return [];
  return SPANS.flatMap((name) => {
    const spans: unknown = trace[name];
    return (Array.isArray(spans) ? spans : []).flatMap((span) =>
      isObject(span) ? readMetrics(item, span['metricsData']) : [],
    );
  });
}
