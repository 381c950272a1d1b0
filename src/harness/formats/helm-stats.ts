import { MiraError } from '../../errors.ts';
import { canonicalJson, isObject } from '../../json.ts';
import { helmDirection, isBookkeeping } from './helm-metrics.ts';
import type { MetricInfo } from './reader.ts';
import type { Members } from './rows.ts';
import { requireMetricName, type Refusing } from './values.ts';

/** One statistic of HELM: values that were added up, and what they are values of. */
export interface HelmStat {
  readonly metric: string;
  readonly context: HelmContext;
  readonly count: number;
  readonly mean: unknown;
}

/** What HELM aggregates over: instances of one split, perturbed in one way. */
export interface HelmContext {
  readonly split: string;
  /** What tells this context from the others of a run, in HELM's own way of writing arguments: empty for the test split. */
  readonly label: string;
  /** Over one sample each of an instance's variants (`worst`, `original`) rather than over samples. */
  readonly derived: boolean;
}

const HINT = 'The file is not what HELM writes, or was changed: run the evaluation again.';

/**
 * A `Stat` of HELM's `statistic.py`.
 *
 * @throws MiraError E_FORMAT, E_SCORE; E_MISMATCH where the mean is not that of sum and count
 */
export function readStat(row: Refusing, value: unknown): HelmStat {
  if (!isObject(value) || !isObject(value['name'])) return row.fail('E_FORMAT', 'a statistic has no name', HINT);
  const { name, count, mean = null, sum } = value;
  const { name: metric } = name;
  if (typeof metric !== 'string') return row.fail('E_FORMAT', 'the name of a statistic is not a string', HINT);
  requireMetricName(row, metric);
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
    return row.fail('E_FORMAT', `"count" of ${metric} is not a whole number`, HINT);
  }
  if (count > 0 && isNumber(mean) && isNumber(sum) && Math.abs(mean - sum / count) > 1e-9 * Math.max(1, Math.abs(mean)))
    row.fail('E_MISMATCH', `"mean" of ${metric} is ${mean}, and its sum and count give ${sum / count}`, HINT);
  return { metric, context: readContext(row, name), count, mean: count === 0 ? null : mean };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Of the name of a statistic, or of an instance, which has the same members. */
export function readContext(row: Refusing, value: Members): HelmContext {
  const { split = 'test', sub_split: subSplit, perturbation } = value;
  if (typeof split !== 'string' || !split.isWellFormed()) return row.fail('E_FORMAT', '"split" is not a string', HINT);
  const parts = [
    split === 'test' ? null : `split=${split}`,
    typeof subSplit === 'string' && subSplit.isWellFormed() ? `sub_split=${subSplit}` : null,
    isObject(perturbation) ? `perturbation=${perturbationName(perturbation)}` : null,
  ];
  const computedOn = isObject(perturbation) ? (perturbation['computed_on'] ?? 'perturbed') : 'perturbed';
  return { split, label: parts.filter((part) => part !== null).join(','), derived: computedOn !== 'perturbed' };
}

/** Perturbations of one name may differ in their arguments. */
function perturbationName(perturbation: Members): string {
  const { name, robustness: _, fairness: __, computed_on: ___, ...args } = perturbation;
  const rest = Object.keys(args).length === 0 ? '' : canonicalJson(args);
  return `${String(name)}${rest}`;
}

/** What the rows of one context say about one metric. */
export class MetricRows {
  /** Values of more than one completion or part, which HELM weights by their number. */
  weighted = false;
  /** Scored rows by training trial. */
  readonly trials = new Map<number, number>();

  add(trial: number, count: number): void {
    if (count > 1) this.weighted = true;
    this.trials.set(trial, (this.trials.get(trial) ?? 0) + Math.min(count, 1));
  }
}

/** The metrics of one context: those that its aggregates or its rows name, apart from bookkeeping. */
export function metricsOf(
  aggregates: ReadonlyMap<string, HelmStat>,
  rows: ReadonlyMap<string, MetricRows>,
): ReadonlyMap<string, MetricInfo> {
  const names = [...new Set([...rows.keys(), ...aggregates.keys()])].filter((name) => !isBookkeeping(name));
  return new Map(
    names.map((name): [string, MetricInfo] => {
      const of = rows.get(name);
      const mean = aggregates.get(name)?.mean;
      const info = {
        direction: helmDirection(name),
        kind: null,
        reported: isNumber(mean) ? mean : null,
        unsupported: whyNoMean(of),
      };
      return [name, of === undefined ? { ...info, aggregateOnly: true } : info];
    }),
  );
}

/** HELM's aggregate is the mean over trials of the mean over their instances. */
function whyNoMean(rows: MetricRows | undefined): string | null {
  if (rows === undefined) return 'HELM computes it from totals and gives no value for each instance';
  if (rows.weighted) return 'HELM weights the instances by their number of values';
  if (new Set(rows.trials.values()).size > 1) return 'its training trials have different numbers of instances';
  return null;
}

/** @throws MiraError E_COUNT */
export function requireCount(task: string, rows: number, expected: number | null, file: string): void {
  if (expected === null || rows === expected) return;
  throw new MiraError('E_COUNT', `task "${task}" has ${rows} rows, and HELM says that it evaluated ${expected}`, {
    hint: 'The file is incomplete or of another run: run the evaluation again into an empty folder.',
    at: { file },
  });
}
