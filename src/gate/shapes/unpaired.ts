import type { Moments } from '../../claims/moments.ts';
import { newcombeInterval, normalQuantile } from '../../stats/index.ts';
import { studentT } from './means.ts';
import { nothingTested, outlookOf, type Tested, type TestTerms } from './tested.ts';

/** One side of a comparison without pairs: single outcomes of 0 and 1. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/** Levels between which the one that ends at a hypothesis is looked for; at ½ an interval is a point. */
const LEAST_LEVEL = 2 ** -50;
const MOST_LEVEL = 0.5 - 2 ** -30;

/**
 * Different samples on both sides, outcomes of 0 and 1: Newcombe's hybrid score interval of the difference (Statistics in
 * Medicine 17, 1998, method 10). A p is the level at which the limit of that interval reaches the hypothesis.
 *
 * @param sign 1 where higher is better
 */
export function testProportions(before: Proportion, after: Proportion, sign: 1 | -1, terms: TestTerms): Tested {
  const { margin, alpha } = terms;
  const counts = { successes1: after.successes, n1: after.n, successes2: before.successes, n2: before.n };
  const limits = (level: number): { readonly lower: number; readonly upper: number } => {
    const { lower, upper } = newcombeInterval({ ...counts, confidence: 1 - 2 * level });
    return sign === 1 ? { lower, upper } : { lower: -upper, upper: -lower };
  };
  const delta = sign * (after.successes / after.n - before.successes / before.n);
  const n = Math.min(before.n, after.n);
  const p = (side: 'lower' | 'upper', at: number): number =>
    levelAt((level) => (side === 'upper' ? limits(level).upper < at : limits(level).lower > at));
  const half = (limits(alpha).upper - limits(alpha).lower) / 2;
  const standardError = half / -normalQuantile(alpha);
  return {
    method: 'newcombe',
    n,
    delta,
    interval: limits(alpha),
    pDecline: p('upper', 0),
    pNotWorse: p('lower', -margin),
    pBeyond: () => p('upper', -margin),
    resampling: null,
    blocked: null,
    outlook: (adjustedAlpha) => outlookOf({ n, delta, standardError, bounded: true }, terms, adjustedAlpha),
  };
}

/** The smallest one-sided level at which the interval excludes a value; 1 where none below ½ does. */
function levelAt(excludes: (level: number) => boolean): number {
  if (!excludes(MOST_LEVEL)) return 1;
  let excluded = MOST_LEVEL;
  let included = LEAST_LEVEL;
  if (excludes(included)) return included;
  while (excluded - included > 1e-13 * excluded) {
    // by orders of magnitude first
    const middle = excluded > 4 * included ? Math.sqrt(excluded * included) : (excluded + included) / 2;
    if (excludes(middle)) excluded = middle;
    else included = middle;
  }
  return excluded;
}

/**
 * Different samples on both sides, scores of any kind: Welch's t on the means of their keys, with the degrees of freedom of
 * Welch and Satterthwaite (B. L. Welch, Biometrika 34, 1947).
 */
export function testWelch(before: Moments, after: Moments, sign: 1 | -1, bounded: boolean, terms: TestTerms): Tested {
  const n = Math.min(before.n, after.n);
  const delta = sign * (after.mean - before.mean);
  const [a, b] = [before.standardError ** 2, after.standardError ** 2];
  if (n < 2 || !(a > 0) || !(b > 0)) {
    return nothingTested('welch-t', { n, delta });
  }
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  const seen = { method: 'welch-t', n, delta, standardError: Math.sqrt(a + b), df } as const;
  return studentT(seen, { ...terms, bounded, most: 1 });
}
