import type { Tails } from './beta.ts';
import { requireNonNegative, requireShape } from './domain.ts';
import { deviance, stirlingError } from './stirling.ts';

const TINY = 1e-300;
/** Below this x is handled as a power law. */
const FAINT = 1e-280;

/** Σ x^k / ((a+1)…(a+k)), for x < a + 1 (DLMF 8.11.4). */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction for Γ(a, x) e^x x^(−a) (DLMF 8.9.2), by the modified Lentz method, for x ≥ a + 1. */
export function gammaFraction(a: number, x: number): number {
  let step = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / step;
  let value = d;
  for (let k = 1; ; k += 1) {
    const numerator = k * (a - k);
    step += 2;
    d = step + numerator * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = step + numerator / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 4e-16 || k >= 1_000_000) return value;
  }
}

/** P(a, x) and Q(a, x). No checks: a positive and finite, x ≥ 0. */
export function gammaTails(a: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < FAINT) {
    // So near 0 the integral is a power of x; the arithmetic below would meet numbers that have lost their digits.
    const lower = gammaTails(a, FAINT).lower * (x / FAINT) ** a;
    return { lower, upper: 1 - lower };
  }
  // x^a e^(−x) / Γ(a + 1), the Poisson probability of a at mean x.
  const density = Math.exp(-stirlingError(a) - deviance(a, x, a - x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) {
    const lower = Math.min(1, density * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * a * gammaFraction(a, x));
  return { lower: 1 - upper, upper };
}

/**
 * The regularised lower incomplete gamma function P(a, x) (DLMF 8.2.4), 10^−6 ≤ a ≤ 10^15, x ≥ 0.
 * Relative accuracy 1e-12 for a up to 10^7, down to 1e-300.
 */
export function gammaInc(a: number, x: number): number {
  requireShape('a', a);
  requireNonNegative('x', x);
  return gammaTails(a, x).lower;
}

/**
 * P(X > x) for a chi-squared variable with `df` degrees of freedom (10^−6 ≤ df ≤ 10^15, need not be whole), x ≥ 0:
 * Q(df/2, x/2) (DLMF 8.2.4). Relative accuracy 1e-11 for df ≥ 0.1, tails to 1e-300.
 */
export function chiSquaredSf(x: number, df: number): number {
  requireNonNegative('x', x);
  requireShape('df', df);
  return gammaTails(df / 2, x / 2).upper;
}
