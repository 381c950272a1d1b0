import { normalQuantile } from '../stats/index.ts';

/** Outcomes of a judge against what people said. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

/**
 * Cohen's κ = (pₒ − pₑ)/(1 − pₑ), agreement beyond what chance gives (Educational and Psychological Measurement 20, 1960), with the
 * large-sample standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969). The limits lie within [−1, 1].
 *
 * @returns `null` where either side says the same of everything: then chance explains all of it, and κ does not exist
 */
export function cohenKappa(
  counts: Confusion,
  confidence: number,
): { readonly value: number; readonly lower: number; readonly upper: number } | null {
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts;
  const n = truePositives + falsePositives + trueNegatives + falseNegatives;
  const judged = [truePositives + falsePositives, trueNegatives + falseNegatives];
  const labelled = [truePositives + falseNegatives, trueNegatives + falsePositives];
  if (judged.includes(0) || labelled.includes(0)) return null;
  const cells = [
    [truePositives, falsePositives],
    [falseNegatives, trueNegatives],
  ].map((row) => row.map((count) => count / n));
  const rows = judged.map((count) => count / n);
  const columns = labelled.map((count) => count / n);
  const observed = (truePositives + trueNegatives) / n;
  const expected = at(rows, 0) * at(columns, 0) + at(rows, 1) * at(columns, 1);
  const value = (observed - expected) / (1 - expected);
  let sum = -((value - expected * (1 - value)) ** 2);
  for (const [i, row] of cells.entries()) {
    for (const [j, share] of row.entries()) {
      const weight =
        i === j
          ? (1 - (at(rows, i) + at(columns, i)) * (1 - value)) ** 2
          : ((1 - value) * (at(columns, i) + at(rows, j))) ** 2;
      sum += share * weight;
    }
  }
  const standardError = Math.sqrt(Math.max(0, sum) / n) / (1 - expected);
  const half = -normalQuantile((1 - confidence) / 2) * standardError;
  return { value, lower: Math.max(-1, value - half), upper: Math.min(1, value + half) };
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
