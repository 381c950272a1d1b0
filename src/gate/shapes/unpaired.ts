import type { Moments } from '../../claims/moments.ts';
import { newcombeInterval, normalQuantile } from '../../stats/index.ts';
import { studentT } from './means.ts';
import { NO_OUTLOOK, outlookOf, type Tested, type TestTerms } from './tested.ts';

/** One side of a comparison without pairs: single outcomes of 0 and 1. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/** Halvings of the level at which a limit is reached; 2^−60 is beyond any level that is asked for. */
const HALVINGS = 60;

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
  const standardError = half / limitOfNormal(alpha);
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

/** The smallest one-sided level at which the interval excludes a value; ½ where no level below does. */
function levelAt(excludes: (level: number) => boolean): number {
  let excluded = 0.5;
  let included = 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = included === 0 ? excluded / 2 : (included + excluded) / 2;
    if (middle < 2 ** -50) break;
    if (excludes(middle)) excluded = middle;
    else included = middle;
  }
  // at ½ the interval is the point itself, which excludes everything or nothing
  return excluded === 0.5 && !excludes(0.5 - 2 ** -20) ? 1 : excluded;
}

function limitOfNormal(alpha: number): number {
  return -normalQuantile(alpha);
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
    return {
      method: 'welch-t',
      n,
      delta,
      interval: { lower: delta, upper: delta },
      pDecline: null,
      pNotWorse: null,
      pBeyond: () => null,
      resampling: null,
      blocked: null,
      outlook: () => NO_OUTLOOK,
    };
  }
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  const seen = { method: 'welch-t', n, delta, standardError: Math.sqrt(a + b), df } as const;
  return studentT(seen, { ...terms, bounded, most: 1 });
}
