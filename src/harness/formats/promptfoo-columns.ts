import { MiraError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import type { JsonItem } from './json-list.ts';
import { generationOf, type Settings } from './promptfoo-settings.ts';
import type { MetricInfo, TaskInfo } from './reader.ts';
import type { Members } from './rows.ts';
import { requireMetricName } from './values.ts';

/** What promptfoo printed for one prompt and provider. */
export interface Printed {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  /** Sum of the scores. */
  readonly score: number;
  /** Sums of the named scores, each times its weight. */
  readonly named: ReadonlyMap<string, number>;
}

/** One prompt given to one provider: a column of promptfoo's table, and a task of ours. */
export interface Column {
  readonly task: string;
  readonly info: TaskInfo;
  readonly printed: Printed;
}

/** Our metrics besides the named scores. */
export const PASS = 'pass';
export const SCORE = 'score';

/** The metric of a named score; one that is called as ours is must not be mistaken for it. */
export function metricOf(named: string): string {
  return named === PASS || named === SCORE ? `${named} (named score)` : named;
}

const HINT = 'The file is not what promptfoo writes: run the evaluation again.';

/** @throws MiraError E_FORMAT, E_SCORE at the prompt's place */
export function readColumns(prompts: readonly JsonItem[], settings: Settings, task: string): readonly Column[] {
  const names = taskNames(prompts, task);
  return prompts.map((prompt, index) => {
    const printed = readPrinted(prompt);
    const provider = textOf(prompt, 'provider');
    const count = printed.passed + printed.failed + printed.errors;
    return {
      task: names[index] ?? task,
      printed,
      info: {
        expected: count,
        limited: count < settings.leastResults,
        version: null,
        nShot: null,
        generation: generationOf(settings.providers, provider),
        metrics: metricsOf(printed, settings.derived),
      },
    };
  });
}

function textOf(prompt: JsonItem, name: string): string {
  const text = prompt.value[name];
  return typeof text === 'string' ? text : prompt.fail('E_FORMAT', `"${name}" is not a string`, HINT);
}

/**
 * The evaluation's own name for a single column. Of several, those are told apart by provider, by prompt or by both:
 * `<evaluation>:<provider>:<prompt>`. A prompt is its label where it has one of its own, else its position, so that a new
 * wording is compared with the old one, and found to be another ruler.
 */
function taskNames(prompts: readonly JsonItem[], task: string): readonly string[] {
  const columns = prompts.map((prompt) => ({
    provider: textOf(prompt, 'provider'),
    raw: textOf(prompt, 'raw'),
    prompt,
  }));
  const providers = new Set(columns.map(({ provider }) => provider));
  const raws = [...new Set(columns.map(({ raw }) => raw))];
  const labels = raws.map((raw, index) => {
    const label = columns.find((column) => column.raw === raw)?.prompt.value['label'];
    return typeof label === 'string' && isOwnLabel(label, raw) ? label : `prompt ${index + 1}`;
  });
  const names = columns.map(({ provider, raw }) =>
    [task, ...(providers.size > 1 ? [provider] : []), ...(raws.length > 1 ? [labels[raws.indexOf(raw)]] : [])].join(
      ':',
    ),
  );
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) {
    prompts[twice]?.fail(
      'E_FORMAT',
      `two prompts or providers are both called ${JSON.stringify(names[twice])}`,
      'Give each provider and each prompt a label of its own in the configuration of promptfoo.',
    );
  }
  return names;
}

/** promptfoo takes the text, or its beginning behind a file's name, for the label of a prompt that has none. */
function isOwnLabel(label: string, raw: string): boolean {
  return label !== '' && label.length <= 80 && label.isWellFormed() && !label.includes(raw.slice(0, 20));
}

function readPrinted(prompt: JsonItem): Printed {
  const { metrics } = prompt.value;
  if (!isObject(metrics)) return prompt.fail('E_FORMAT', '"metrics" is missing', HINT);
  const count = (name: string): number => {
    const value = metrics[name] ?? 0;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    return prompt.fail('E_FORMAT', `"${name}" is not a count`, HINT);
  };
  const { namedScores } = metrics;
  return {
    passed: count('testPassCount'),
    failed: count('testFailCount'),
    errors: count('testErrorCount'),
    score: finite(prompt, metrics, 'score'),
    named: new Map(
      isObject(namedScores)
        ? Object.keys(namedScores).map((name) => {
            requireMetricName(prompt, name);
            return [name, finite(prompt, namedScores, name)] as const;
          })
        : [],
    ),
  };
}

function finite(prompt: JsonItem, members: Members, name: string): number {
  const value = members[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return prompt.fail('E_FORMAT', `the total of ${JSON.stringify(name)} is not a number`, HINT);
}

function metricsOf(printed: Printed, derived: ReadonlySet<string>): ReadonlyMap<string, MetricInfo> {
  const { passed, failed, errors, score, named } = printed;
  const judged = passed + failed;
  const metrics = new Map<string, MetricInfo>([
    [PASS, { direction: 'higher', kind: 'binary', reported: judged === 0 ? null : passed / judged, unsupported: null }],
    [
      SCORE,
      // where errors occurred, the sum is over more results than the mean
      {
        direction: 'higher',
        kind: null,
        reported: judged === 0 || errors > 0 ? null : score / judged,
        unsupported: null,
      },
    ],
  ]);
  for (const [name, total] of named) {
    metrics.set(
      metricOf(name),
      derived.has(name)
        ? { direction: null, kind: null, reported: total, unsupported: DERIVED, aggregateOnly: true }
        : { direction: 'higher', kind: null, reported: null, unsupported: null },
    );
  }
  return metrics;
}

const DERIVED = 'promptfoo derives it from totals of other metrics, so it has no samples';

/** Recounts what promptfoo printed of a column, from its results. */
export class Recount {
  readonly #column: Column;
  readonly #named = new Map<string, number>();
  #passed = 0;
  #failed = 0;
  #errors = 0;
  #score = 0;

  constructor(column: Column) {
    this.#column = column;
  }

  add(outcome: 'passed' | 'failed' | 'error', score: number, named: Iterable<readonly [string, number]>): void {
    if (outcome === 'passed') this.#passed += 1;
    else if (outcome === 'failed') this.#failed += 1;
    else this.#errors += 1;
    this.#score += score;
    for (const [name, value] of named) this.#named.set(name, (this.#named.get(name) ?? 0) + value);
  }

  /** @throws MiraError E_COUNT, E_MISMATCH */
  check(file: string, derived: ReadonlySet<string>): void {
    const { task, printed } = this.#column;
    const counts = [this.#passed, this.#failed, this.#errors];
    const said = [printed.passed, printed.failed, printed.errors];
    if (sum(counts) !== sum(said)) {
      throw failure(
        'E_COUNT',
        `${file} holds ${sum(counts)} results of "${task}", and says that it has ${sum(said)}`,
        file,
      );
    }
    if (spell(counts) !== spell(said)) {
      throw failure(
        'E_MISMATCH',
        `the results of "${task}" are ${spell(counts)}, and ${file} says ${spell(said)}`,
        file,
      );
    }
    const totals: [string, number, number][] = [['score', this.#score, printed.score]];
    for (const [name, total] of printed.named) {
      if (!derived.has(name)) totals.push([name, this.#named.get(name) ?? 0, total]);
    }
    for (const [name, recomputed, total] of totals) {
      if (Math.abs(recomputed - total) <= 1e-9 * Math.max(1, Math.abs(total))) continue;
      const message = `the total of ${JSON.stringify(name)} of "${task}" is ${recomputed}, and ${file} says ${total}`;
      throw failure('E_MISMATCH', message, file);
    }
  }
}

function spell([passed = 0, failed = 0, errors = 0]: readonly number[]): string {
  return `${passed} passed, ${failed} failed and ${errors} errors`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

function failure(code: 'E_COUNT' | 'E_MISMATCH', message: string, file: string): MiraError {
  return new MiraError(code, message, {
    hint: 'Results are missing, were edited, or are of another run: run the evaluation again.',
    at: { file },
  });
}
