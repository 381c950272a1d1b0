import { MiraError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { metricOf, PASS, type Case, type Judged } from './deepeval-case.ts';
import type { Direction, MetricInfo } from './reader.ts';

/** What deepeval adds up of one metric. */
class Total {
  readonly scores: number[] = [];
  passes = 0;
  fails = 0;
  errors = 0;
  /** The task that has it, `null` when several have. */
  task: string | null;
  /** Something that is no sample counts too. */
  spans = false;
  readonly directions = new Set<Direction>();

  constructor(task: string) {
    this.task = task;
  }

  add({ printed, success, direction }: Judged): void {
    if (printed === null || success === null) this.errors += 1;
    else {
      this.scores.push(printed);
      if (success) this.passes += 1;
      else this.fails += 1;
    }
    if (direction !== null) this.directions.add(direction);
  }
}

/** Recounts what deepeval printed, and finds out what it does not say: which scores are better. */
export class Totals {
  readonly #metrics = new Map<string, Total>();
  readonly #tasks = new Map<string, { unsure: boolean; readonly metrics: Set<string> }>();
  #passed = 0;
  #failed = 0;

  add(task: string, { sample, metrics, spans, success }: Case): void {
    const own = this.#tasks.get(task) ?? { unsure: false, metrics: new Set<string>() };
    this.#tasks.set(task, own);
    if (success === true) this.#passed += 1;
    if (success === false) this.#failed += 1;
    if (success !== null && sample.scores[PASS] === null) own.unsure = true;
    for (const metric of metrics) {
      const total = this.#of(metric.name, task);
      total.add(metric);
      if (total.task !== task) total.task = null;
      own.metrics.add(metric.name);
    }
    for (const metric of spans) {
      const total = this.#of(metric.name, task);
      total.add(metric);
      total.spans = true;
    }
  }

  get tasks(): Iterable<string> {
    return this.#tasks.keys();
  }

  /** @throws MiraError E_COUNT, E_MISMATCH, E_FORMAT */
  check(file: string, passed: unknown, failed: unknown, printed: unknown): void {
    const fail = (code: 'E_COUNT' | 'E_MISMATCH' | 'E_FORMAT', message: string): never => {
      throw new MiraError(code, message, {
        hint: 'Cases are missing, were edited, or are of another run: run the tests again.',
        at: { file },
      });
    };
    if (
      typeof passed === 'number' &&
      typeof failed === 'number' &&
      (passed !== this.#passed || failed !== this.#failed)
    ) {
      const says = `${file} says that ${passed} cases passed and ${failed} failed`;
      fail(
        passed + failed === this.#passed + this.#failed ? 'E_MISMATCH' : 'E_COUNT',
        `${says}, and holds ${this.#passed} that passed and ${this.#failed} that failed`,
      );
    }
    for (const entry of Array.isArray(printed) ? printed : []) {
      if (!isObject(entry) || typeof entry['metric'] !== 'string')
        return fail('E_FORMAT', `"metricsScores" of ${file} is not a list of metrics`);
      const name = entry['metric'];
      const total = this.#metrics.get(name);
      const scores: readonly unknown[] = Array.isArray(entry['scores']) ? entry['scores'] : [];
      const counts = [total?.passes ?? 0, total?.fails ?? 0, total?.errors ?? 0];
      const said = [entry['passes'], entry['fails'], entry['errors']];
      if (counts.some((count, index) => count !== said[index])) {
        fail(
          'E_MISMATCH',
          `${file} says that metric ${JSON.stringify(name)} passed, failed and erred ${said.join(', ')} times, and its cases say ${counts.join(', ')}`,
        );
      }
      if (
        total?.scores.some((score, index) => !Object.is(score, scores[index])) === true ||
        scores.length !== (total?.scores.length ?? 0)
      ) {
        fail(
          'E_MISMATCH',
          `the scores of metric ${JSON.stringify(name)} that ${file} lists are not those of its cases`,
        );
      }
    }
  }

  metrics(task: string): ReadonlyMap<string, MetricInfo> {
    const own = this.#tasks.get(task);
    const only = this.#tasks.size === 1 && own?.unsure === false;
    const judged = this.#passed + this.#failed;
    const metrics = new Map<string, MetricInfo>([
      [
        PASS,
        {
          direction: 'higher',
          kind: 'binary',
          reported: only && judged > 0 ? this.#passed / judged : null,
          unsupported: null,
        },
      ],
    ]);
    for (const [name, total] of this.#metrics) {
      const [direction = null, other] = total.directions;
      const sampled = own?.metrics.has(name) === true;
      if (!sampled && total.task !== task) continue;
      const mean = total.task === task ? meanOf(total.scores) : null;
      metrics.set(metricOf(name), {
        // a metric that calls both higher and lower scores a success has thresholds of its own kind
        direction: other === undefined ? direction : null,
        kind: null,
        reported: total.spans && sampled ? null : mean,
        unsupported: sampled ? null : 'deepeval scored parts of traces with it, not cases',
        ...(sampled ? {} : { aggregateOnly: true as const }),
      });
    }
    return metrics;
  }

  #of(name: string, task: string): Total {
    let total = this.#metrics.get(name);
    if (total === undefined) this.#metrics.set(name, (total = new Total(task)));
    return total;
  }
}

function meanOf(scores: readonly number[]): number | null {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Number.isFinite(mean) ? mean : null;
}
