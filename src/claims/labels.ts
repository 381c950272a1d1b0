import type { Sample } from '../evidence/sample.ts';
import type { Agreement, SignedControl } from '../statements/controls.ts';
import { toDecimal } from '../statements/fields.ts';
import { wilsonInterval } from '../stats/index.ts';
import { controlRows } from './controls.ts';
import { cohenKappa, type Confusion } from './kappa.ts';

/** The score in which rows that people labelled carry what they said: 1 for good, 0 for bad. */
export const LABEL = 'label';

const LEVEL = 0.95;

/** Fewer labels than this say nothing about a judge. */
export const MIN_LABELS = 10;

interface Votes {
  positive: number;
  negative: number;
}

/** How one score of a judge agrees with people, sample by sample: over repeats the majority counts, a tie is an abstention. */
class AgreementTally {
  #counts = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
  #abstained = 0;
  /** Scores other than 0 and 1 are no verdicts. */
  verdicts = true;

  add(label: number, { positive, negative }: Votes): void {
    if (positive === negative) this.#abstained += 1;
    else if (positive > negative) this.#counts[label === 1 ? 'truePositives' : 'falsePositives'] += 1;
    else this.#counts[label === 1 ? 'falseNegatives' : 'trueNegatives'] += 1;
  }

  result(metric: string): Agreement {
    const { truePositives, falsePositives, trueNegatives, falseNegatives } = this.#counts;
    const kappa = cohenKappa(this.#counts, LEVEL);
    return {
      metric,
      ...this.#counts,
      abstained: this.#abstained,
      truePositiveRate: rate(truePositives, truePositives + falseNegatives),
      falsePositiveRate: rate(falsePositives, falsePositives + trueNegatives),
      kappa: kappa === null ? null : decimals(kappa),
    };
  }
}

function rate(successes: number, n: number): Agreement['truePositiveRate'] {
  if (n === 0) return null;
  return decimals({ value: successes / n, ...wilsonInterval({ successes, n, confidence: LEVEL }) });
}

function decimals(of: { readonly value: number; readonly lower: number; readonly upper: number }): {
  value: string;
  lower: string;
  upper: string;
} {
  return { value: toDecimal(of.value), lower: toDecimal(of.lower), upper: toDecimal(of.upper) };
}

/** The agreement of every score of 0, 1 and null with the labels, by task; rows in leaf order. */
export async function agreements(
  rows: () => AsyncIterable<Sample>,
): Promise<ReadonlyMap<string, readonly Agreement[]>> {
  const tasks = new Map<string, Map<string, AgreementTally>>();
  for await (const { task, label, votes, odd } of labelledKeys(rows())) {
    const tallies = tasks.get(task) ?? new Map<string, AgreementTally>();
    tasks.set(task, tallies);
    for (const [metric, own] of votes) {
      const tally = tallies.get(metric) ?? new AgreementTally();
      tallies.set(metric, tally);
      if (odd.has(metric)) tally.verdicts = false;
      tally.add(label, own);
    }
  }
  return new Map(
    [...tasks].map(([task, tallies]) => [
      task,
      [...tallies].filter(([, { verdicts }]) => verdicts).map(([metric, tally]) => tally.result(metric)),
    ]),
  );
}

interface LabelledKey {
  readonly task: string;
  readonly key: string;
  readonly label: number;
  readonly votes: Map<string, Votes>;
  /** Scores that are neither 0 nor 1. */
  readonly odd: Set<string>;
}

async function* labelledKeys(rows: AsyncIterable<Sample>): AsyncGenerator<LabelledKey> {
  let current: LabelledKey | null = null;
  for await (const { task, key, scores } of controlRows(rows, 'labels')) {
    if (current !== null && (current.task !== task || current.key !== key)) {
      yield current;
      current = null;
    }
    current ??= { task, key, label: scores[LABEL] ?? 0, votes: new Map(), odd: new Set() };
    for (const [metric, score] of Object.entries(scores)) {
      if (metric === LABEL) continue;
      const votes = current.votes.get(metric) ?? { positive: 0, negative: 0 };
      current.votes.set(metric, votes);
      if (score === 1) votes.positive += 1;
      else if (score === 0) votes.negative += 1;
      else if (score !== null) current.odd.add(metric);
    }
  }
  if (current !== null) yield current;
}

export function labelledIn(counts: Confusion): number {
  return counts.truePositives + counts.falsePositives + counts.trueNegatives + counts.falseNegatives;
}

/** What a signed agreement says that its own rows do not; `null` when they agree. */
export async function agreementDifference(
  controls: readonly SignedControl[],
  rows: () => AsyncIterable<Sample>,
): Promise<{ readonly task: string; readonly metric: string } | null> {
  const signed = controls.filter((control) => control.kind === 'labels');
  if (signed.length === 0) return null;
  const found = await agreements(rows);
  for (const { task, metrics } of signed) {
    const own = found.get(task) ?? [];
    for (const agreement of metrics) {
      const same = own.find(({ metric }) => metric === agreement.metric);
      if (same === undefined || !isSame(agreement, same)) return { task, metric: agreement.metric };
    }
  }
  return null;
}

/** Counts are the same everywhere; limits go through quantiles, whose last digits may differ. */
function isSame(a: Agreement, b: Agreement): boolean {
  const counts = ['truePositives', 'falsePositives', 'trueNegatives', 'falseNegatives', 'abstained'] as const;
  const rates = ['truePositiveRate', 'falsePositiveRate', 'kappa'] as const;
  return (
    counts.every((name) => a[name] === b[name]) &&
    rates.every((name) => {
      const [one, other] = [a[name], b[name]];
      if (one === null || other === null) return one === other;
      return (['value', 'lower', 'upper'] as const).every(
        (end) => Math.abs(Number(one[end]) - Number(other[end])) < 1e-9,
      );
    })
  );
}
