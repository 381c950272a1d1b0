import { ColumnPairs } from './column-pairs.ts';
import type { PairTally } from './pair-tally.ts';
import { pairByKey, type Pair } from './pairs.ts';
import type { Side } from './side.ts';

/** The pairs of two sides: of their columns where both have them, else of their streams of rows. */
export function pairSides(baseline: Side, candidate: Side): ColumnPairs | AsyncIterable<Pair> {
  const [left, right] = [baseline.columns ?? null, candidate.columns ?? null];
  return left === null || right === null ? pairByKey(baseline.rows(), candidate.rows()) : new ColumnPairs(left, right);
}

/**
 * Calls for each pair, which may not be kept; without waiting in between where there is nothing to wait for.
 *
 * @param tally keeps the pairs that it counts
 */
export async function forEachPair(
  baseline: Side,
  candidate: Side,
  take: (pair: Pair) => void,
  tally: PairTally | null = null,
): Promise<void> {
  const pairs = pairSides(baseline, candidate);
  if (pairs instanceof ColumnPairs) pairs.forEach(take, tally);
  else for await (const pair of pairs) take(pair);
}
