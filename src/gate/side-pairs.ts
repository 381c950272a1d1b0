import { pairColumns } from './column-pairs.ts';
import { pairByKey, type Pair } from './pairs.ts';
import type { Side } from './side.ts';

/** The pairs of two sides: of their columns where both have them, else of their streams of rows. */
export function pairSides(baseline: Side, candidate: Side): Iterable<Pair> | AsyncIterable<Pair> {
  const [left, right] = [baseline.columns ?? null, candidate.columns ?? null];
  return left === null || right === null ? pairByKey(baseline.rows(), candidate.rows()) : pairColumns(left, right);
}

/** Calls for each pair; without waiting in between where there is nothing to wait for. */
export async function forEachPair(baseline: Side, candidate: Side, take: (pair: Pair) => void): Promise<void> {
  const pairs = pairSides(baseline, candidate);
  if (Symbol.iterator in pairs) for (const pair of pairs) take(pair);
  else for await (const pair of pairs) take(pair);
}
