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
  const { skewness } = moments;
  return studentT({ method: 'paired-t', n, delta: mean, standardError, df: n - 1, skewness }, terms);
}

/**
 * A mean with a standard error, against 0 and against the margin on both sides. Each p is the larger one of Student's and of
 * Student's at a t that is corrected for skewness (P. Hall, JRSS B 54, 1992): differences
 * with a long tail on one side make t too sure on the other.
 */
export function studentT(
  seen: {
    readonly method: Method;
    readonly n: number;
    readonly delta: number;
    readonly standardError: number;
    readonly df: number;
    /** Of the differences; it pulls the distribution of t to the other side. */
    readonly skewness?: number;
  },
  terms: MeanTerms,
): Tested {
  const { method, n, delta, standardError, df, skewness = 0 } = seen;
  const { margin, alpha, bounded, most } = terms;
  const half = studentTQuantile(1 - alpha, df) * standardError;
  const below = (t: number): number => studentTCdf(t, df);
  const shifted = (t: number): number => halls(t, skewness / Math.sqrt(n));
  const atMost = (t: number): number => Math.max(below(t), below(shifted(t)));
  const atLeast = (t: number): number => Math.max(below(-t), below(-shifted(t)));
  const beyond = (delta + margin) / standardError;
  const notWorse = atLeast(beyond);
  return {
    method,
    n,
    delta,
    interval: { lower: delta - half, upper: delta + half },
    pDecline: atMost(delta / standardError),
    pNotWorse: Math.max(notWorse, bounded ? unseenLoss(n, delta, margin, most) : 0),
    pBeyond: () => atMost(beyond),
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

/**
 * Hall's monotone transformation of t, which takes the first effect of skewness off it:
 * t + κt²/3 + κ²t³/27 + κ/6 with κ = γ/√n.
 */
function halls(t: number, kappa: number): number {
  return t + (kappa * t * t) / 3 + (kappa * kappa * t ** 3) / 27 + kappa / 6;
}
