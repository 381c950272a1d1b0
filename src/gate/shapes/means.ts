import type { Moments } from '../../claims/moments.ts';
import { studentTCdf, studentTQuantile } from '../../stats/index.ts';
import { notWorseExact } from './binary.ts';
import { outlookOf, unseenLoss, type Method, type Tested, type TestTerms } from './tested.ts';

/** Differences of pairs, sign-normalised so that more is better. */
export interface Differences {
  readonly moments: Moments;
  /** Each of them, as far as they are kept; `null` where there are too many. */
  readonly values: readonly number[] | null;
  /** The cluster of each, where the claim has clusters. */
  readonly clusters: readonly string[] | null;
}

export interface MeanTerms extends TestTerms {
  /** Scores lie within [0, 1], so that a difference cannot be below −`most`. */
  readonly bounded: boolean;
  readonly most: number;
}

/** Student's t on the differences of paired scores (evaluations-and-statistics.md §5). */
export function testMeans({ moments }: Pick<Differences, 'moments'>, terms: MeanTerms): Tested {
  const { n, mean, standardError } = moments;
  if (n < 2 || standardError === 0) return testTied('paired-t', moments, n, terms);
  return studentT({ method: 'paired-t', n, delta: mean, standardError, df: n - 1 }, terms);
}

/** A mean with a standard error, against 0 and against the margin on both sides. */
export function studentT(
  seen: {
    readonly method: Method;
    readonly n: number;
    readonly delta: number;
    readonly standardError: number;
    readonly df: number;
  },
  terms: MeanTerms,
): Tested {
  const { method, n, delta, standardError, df } = seen;
  const { margin, alpha, bounded, most } = terms;
  const half = studentTQuantile(1 - alpha, df) * standardError;
  const notWorse = studentTCdf(-(delta + margin) / standardError, df);
  return {
    method,
    n,
    delta,
    interval: { lower: delta - half, upper: delta + half },
    pDecline: studentTCdf(delta / standardError, df),
    pNotWorse: Math.max(notWorse, bounded ? unseenLoss(n, delta, margin, most) : 0),
    pBeyond: () => studentTCdf((delta + margin) / standardError, df),
    resampling: null,
    blocked: null,
    outlook: (adjustedAlpha) => outlookOf({ n, delta, standardError, bounded }, terms, adjustedAlpha),
  };
}

/**
 * Without any spread only the rule of three speaks: equal pairs of scores within [0, 1]. A standard error of 0 is no
 * certainty, and never decides.
 *
 * @param independent how many of the pairs can be taken to be independent of each other
 */
export function testTied(method: Method, moments: Moments, independent: number, terms: MeanTerms): Tested {
  const { n, mean } = moments;
  const { margin, bounded } = terms;
  const tied = bounded && n > 0 && moments.min === 0 && moments.max === 0;
  return {
    method,
    n,
    delta: mean,
    interval: { lower: mean, upper: mean },
    pDecline: tied ? 1 : null,
    pNotWorse: tied ? notWorseExact({ gained: 0, lost: 0, n: independent }, margin) : null,
    pBeyond: () => (tied ? 1 : null),
    resampling: null,
    blocked: null,
    outlook: (adjustedAlpha) => outlookOf({ n, delta: mean, standardError: 0, bounded: tied }, terms, adjustedAlpha),
  };
}
