import type { Reason } from '../../statements/gate.ts';
import { reachOf, withinReach } from '../../stats/index.ts';

/** How a verdict was come to; docs/gate.md says of each what it assumes and where it is from. */
export const METHODS = [
  'mcnemar-exact',
  'paired-t',
  'sign-flip',
  'clustered-t',
  'log-ratio-t',
  'ratio-t',
  'corpus-bootstrap',
  'newcombe',
  'welch-t',
  'estimate-z',
  'deterministic',
  'e-value',
] as const;
export type Method = (typeof METHODS)[number];

/** What was drawn at random: anybody who draws again with the same seed gets the same numbers. */
export interface Resampling {
  readonly prng: string;
  readonly seed: number;
  readonly rounds: number;
}

/** Why something cannot be tested, or its test cannot decide. */
export interface Obstacle {
  readonly reason: Reason;
  readonly detail: string;
}

/** The tests on one set of pairs. Differences are sign-normalised (more is better), in the metric's unit. */
export interface Tested {
  readonly method: Method;
  readonly n: number;
  readonly delta: number;
  /** Limits of the 1 − 2α interval of the difference; `null` where the data give none. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** One-sided p of "it did not decline"; `null` where the data cannot give one. */
  readonly pDecline: number | null;
  /** One-sided p of "it lost at least the margin"; `null` where the data cannot give one. */
  readonly pNotWorse: number | null;
  /** One-sided p of "it lost at most the margin"; `null` where the data cannot give one. */
  pBeyond(): number | null;
  readonly resampling: Resampling | null;
  /** Why these data cannot answer at all. */
  readonly blocked: Obstacle | null;
  /** What could have been seen, and what it would take; asked only where it is told. */
  outlook(adjustedAlpha: number): Outlook;
}

export interface Outlook {
  /** Samples in all at which what was seen so far would settle the question with power .8. */
  needed(): number | null;
  /** The smallest true loss that would have been called with power .8, in the metric's unit. */
  readonly detectable: number | null;
}

export const NO_OUTLOOK: Outlook = { needed: () => null, detectable: null };

/** What a question allows and how sure its answer has to be. */
export interface TestTerms {
  /** The allowed loss in the metric's unit; 0 where nothing is allowed, and a gain has to be proven. */
  readonly margin: number;
  readonly alpha: number;
  /** At which `holds` is tested, where that is not `alpha`. */
  readonly holds?: number;
  /** For what is drawn at random. */
  readonly seed: number;
}

/** The tests on a case: with the missing samples at worst and at best; the same thing when none is missing. */
export interface Tests {
  readonly seen: Tested | null;
  readonly worst: Tested;
  readonly best: Tested;
}

/** The power at which detectable effects and numbers of samples are told. */
export const POWER = 0.8;

/**
 * The outlook of a test whose standard error shrinks with √n (evaluations-and-statistics.md §6, with SE·√n in place of
 * √ψ): a loss of (z_{1−α_adj} + z_{.8})·SE would have been called; n·((z_{1−α} + z_{.8})·SE / (δ + min(Δ, 0)))² samples
 * would show that it holds, or n·((z_{1−α_adj} + z_{.8})·SE / Δ)² that it does not.
 */
export function outlookOf(
  seen: {
    readonly n: number;
    readonly delta: number;
    readonly standardError: number;
    /** Scores within [0, 1]. */
    readonly bounded: boolean;
  },
  { margin, alpha: shown, holds: alpha = shown }: Pick<TestTerms, 'margin' | 'alpha' | 'holds'>,
  adjustedAlpha: number,
): Outlook {
  const { n, delta, standardError, bounded } = seen;
  const reach = (level: number): number => reachOf({ alpha: level, power: POWER }) * standardError;
  return {
    detectable: standardError > 0 ? reach(adjustedAlpha) : null,
    needed: () => {
      const holding = bounded && margin > 0 && margin < 1 ? { margin, alpha } : null;
      if (!(standardError > 0)) return bounded && delta === 0 ? withinReach(n, n, holding) : null;
      const distance = delta > -margin ? reach(alpha) / (margin + Math.min(delta, 0)) : reach(adjustedAlpha) / delta;
      return withinReach(n * distance ** 2, n, holding);
    },
  };
}

/**
 * What p is at least when nothing but small differences was seen: a loss of `margin` in the mean could be made of rare
 * losses of everything (`most`), with a chance of (1 − q)^n that none of them is among n samples, where
 * q·most − (1 − q)·mean = margin. With a mean of 0 this is the rule of three's (1 − margin)^n. Without it, a few equal
 * pairs would show anything.
 */
export function unseenLoss(n: number, mean: number, margin: number, most: number): number {
  if (margin >= most) return 0;
  const q = (mean + margin) / (mean + most);
  return q <= 0 ? 1 : Math.exp(n * Math.log1p(-Math.min(q, 1 - Number.EPSILON)));
}

const NOTHING = { n: 0, delta: null } as const;

/** Where there is nothing to test, or nothing to test it by: what was seen, and no answer. */
export function nothingTested(
  method: Method,
  seen: { readonly n: number; readonly delta: number | null } = NOTHING,
): Tested {
  const { n, delta } = seen;
  return {
    method,
    n,
    delta: delta ?? 0,
    interval: delta === null ? null : { lower: delta, upper: delta },
    pDecline: null,
    pNotWorse: null,
    pBeyond: () => null,
    resampling: null,
    blocked: null,
    outlook: () => NO_OUTLOOK,
  };
}
