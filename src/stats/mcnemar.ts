import { binomialPmf, binomialTails } from './binomial.ts';
import { requireCount, requireInnerUnit } from './domain.ts';

export interface McNemarExact {
  /** P(X ≥ lost), X ~ Bin(gained + lost, ½): evidence that the candidate is worse. */
  readonly oneSidedDecline: number;
  /** Twice the smaller side, at most 1. */
  readonly twoSided: number;
  /** One-sided: `oneSidedDecline` − ½ P(X = lost). */
  readonly midP: number;
}

/** Up to this many trials the sums of binomial coefficients are whole numbers that a double holds exactly. */
const EXACT_UP_TO = 52;

/** P(X ≤ k), X ~ Bin(m, ½), 0 ≤ k ≤ m. */
function lowerHalf(k: number, m: number): number {
  if (m > EXACT_UP_TO) return binomialTails(k, m, 0.5, 0.5).lower;
  let coefficient = 1;
  let sum = 1;
  for (let j = 1; j <= k; j += 1) {
    coefficient = (coefficient * (m - j + 1)) / j;
    sum += coefficient;
  }
  return sum / 2 ** m;
}

function pmfHalf(k: number, m: number): number {
  if (m > EXACT_UP_TO) return binomialPmf(k, m, 0.5, 0.5);
  return k === 0 ? lowerHalf(0, m) : lowerHalf(k, m) - lowerHalf(k - 1, m);
}

/** With fewer losses than this even an unbroken series of them proves no decline: 2^−l ≤ α. 0 < alpha < 1. */
export function fewestProvingLosses(alpha: number): number {
  requireInnerUnit('alpha', alpha);
  // A whole number must not be rounded up because of its last bit.
  return Math.ceil(-Math.log2(alpha) * (1 - 1e-12));
}

/**
 * McNemar's exact test: given the discordant pairs, each is a gain or a loss with probability ½ when nothing changed.
 * Concordant pairs play no part. Without a discordant pair every p is 1.
 *
 * Up to 10^7 discordant pairs, relative accuracy 1e-10, tails to 1e-300; exact to the last bit up to 52.
 */
export function mcnemarExact(counts: { readonly gained: number; readonly lost: number }): McNemarExact {
  const { gained, lost } = counts;
  requireCount('gained', gained);
  requireCount('lost', lost);
  const m = gained + lost;
  requireCount('gained + lost', m);
  if (m === 0) return { oneSidedDecline: 1, twoSided: 1, midP: 1 };
  // At p = ½ the upper tail from `lost` is the lower tail up to `gained`.
  const oneSidedDecline = lowerHalf(gained, m);
  return {
    oneSidedDecline,
    twoSided: Math.min(1, 2 * lowerHalf(Math.min(gained, lost), m)),
    midP: oneSidedDecline - pmfHalf(gained, m) / 2,
  };
}
