import { bootstrapBcaOfSums } from '../../stats/index.ts';
import { studentT } from './means.ts';
import { resamplingOf, ROUNDS } from './resampled.ts';
import { nothingTested, type Tested, type TestTerms } from './tested.ts';

/** Up to so many units are drawn from; more items are put together, neighbours by key, since a draw costs one step each. */
const MOST_UNITS = 5_000;

/** What the items of a corpus add to both sides' values, and how their sums make the difference (more is better). */
export interface Corpus {
  /** Of every item what both sides' scores add, baseline first. */
  readonly rows: readonly (readonly number[])[];
  /** Values lie within [0, 1]. */
  readonly bounded: boolean;
  /** `null` where the sums give no value. */
  difference(sums: readonly number[]): number | null;
}

/**
 * F1, BLEU and other values of a whole corpus: the interval by the paired BCa bootstrap over items, re-evaluating the
 * metric (P. Koehn, EMNLP 2004; B. Efron, 1987), and p by Student's t with the jackknife's standard error. Both have to
 * agree before anything is said.
 */
export function testCorpus(corpus: Corpus, terms: TestTerms): Tested {
  const { rows, bounded } = corpus;
  const difference = (sums: readonly number[]): number | null => corpus.difference(sums);
  const n = rows.length;
  const units = together(rows);
  const delta = difference(totalOf(rows));
  const standardError = delta === null ? null : jackknife(units, difference);
  if (delta === null || standardError === null || !(standardError > 0)) {
    return nothingTested('corpus-bootstrap', { n, delta });
  }
  const student = studentT(
    { method: 'corpus-bootstrap', n, delta, standardError, df: units.length - 1 },
    { ...terms, bounded, most: 1 },
  );
  // a draw without any value says nothing against the difference that was seen
  const statistic = (sums: readonly number[]): number => difference(sums) ?? delta;
  const { seed, alpha } = terms;
  const interval = bootstrapBcaOfSums({ rows: units, statistic, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS });
  return { ...student, interval, resampling: resamplingOf(seed) };
}

function totalOf(rows: readonly (readonly number[])[]): readonly number[] {
  const sums: number[] = [];
  for (const row of rows) for (const [column, value] of row.entries()) sums[column] = (sums[column] ?? 0) + value;
  return sums;
}

/** Sums over neighbours: independent like the items, and few enough. */
function together(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (rows.length <= MOST_UNITS) return rows;
  return Array.from({ length: MOST_UNITS }, (_, unit) => {
    const from = Math.floor((unit * rows.length) / MOST_UNITS);
    const to = Math.floor(((unit + 1) * rows.length) / MOST_UNITS);
    return totalOf(rows.slice(from, to));
  });
}

/** √((n − 1)/n·Σ(θ₍ᵢ₎ − θ̄)²) over the values that leave one unit out; `null` where one of them does not exist. */
function jackknife(units: readonly (readonly number[])[], difference: Corpus['difference']): number | null {
  const n = units.length;
  if (n < 2) return null;
  const totals = totalOf(units);
  let sum = 0;
  const left: number[] = [];
  for (const unit of units) {
    const value = difference(totals.map((total, column) => total - (unit[column] ?? 0)));
    if (value === null) return null;
    left.push(value);
    sum += value;
  }
  const mean = sum / n;
  const squares = left.reduce((total, value) => total + (value - mean) ** 2, 0);
  const error = Math.sqrt(((n - 1) / n) * squares);
  // what is left of equal values is rounding
  return error <= 2 ** -40 * Math.max(...left.map((value) => Math.abs(value)), Number.MIN_VALUE) ? 0 : error;
}
