import { requireShape, requireUnit } from './domain.ts';
import { deviance, stirlingError } from './stirling.ts';

/** Both sides of a distribution function; each accurate in the relative sense where it is the smaller one. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const TINY = 1e-300;
/** Below this x is handled as a power law. */
const FAINT = 1e-280;

/**
 * The continued fraction of A. R. DiDonato and A. H. Morris (ACM TOMS 18, 1992, algorithm 708), evaluated by the
 * modified Lentz method. Needs x ≤ a/(a + b); takes about √max(a, b) steps.
 *
 * @param lean a − (a + b)x ≥ 0
 */
function fraction(x: number, a: number, b: number, lean: number): number {
  const denominator = (m: number): number =>
    m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (lean + 1 + m * (2 - x))) / (a + 2 * m + 1);
  // Written out for m = 0, where a + 2m − 1 may vanish.
  const first = (a * (lean + 1)) / (a + 1);
  let value = first;
  let c = first;
  let d = 0;
  for (let m = 1; ; m += 1) {
    const shifted = a + 2 * m - 1;
    const numerator = ((a + m - 1) / shifted) * ((a + b + m - 1) / shifted) * m * (b - m) * x * x;
    const step = denominator(m);
    d = step + numerator * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = step + numerator / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 4e-16 || m >= 1_000_000) return value;
  }
}

/** x^a y^b / B(a, b), with x + y = 1, or its reciprocal. */
function kernel(x: number, y: number, a: number, b: number, lean: number, power: 1 | -1 = 1): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x, lean) - deviance(b, n * y, -lean);
  return Math.sqrt(((a / n) * b) / (2 * Math.PI)) ** power * Math.exp(power * exponent);
}

/**
 * I_½(a, b)·B(a, b)·2^(a + b), the integral of t^(a−1)(1 − t)^(b−1) up to ½ over the integrand's level there: where
 * both vanish their ratio does not. Infinity where it exceeds 1.8e308. No checks.
 */
export function betaHalf(a: number, b: number): number {
  const lean = (a - b) / 2;
  if (lean >= 0) return 1 / fraction(0.5, a, b, lean);
  return betaTails(0.5, 0.5, a, b).lower * kernel(0.5, 0.5, a, b, lean, -1);
}

/**
 * I_x(a, b) and its complement. Whoever knows y = 1 − x better than a subtraction would tell passes it.
 * No checks: x and y in [0, 1], a and b positive and finite.
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x < FAINT) {
    // So near 0 the integral is a power of x; the arithmetic below would meet numbers that have lost their digits.
    const lower = betaTails(FAINT, 1, a, b).lower * (x / FAINT) ** a;
    return { lower, upper: 1 - lower };
  }
  if (y < FAINT) {
    const { lower, upper } = betaTails(y, x, b, a);
    return { lower: upper, upper: lower };
  }
  const lean = x <= y ? a - (a + b) * x : (a + b) * y - b;
  const density = kernel(x, y, a, b, lean);
  if (lean >= 0) {
    const lower = Math.min(1, density / fraction(x, a, b, lean));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density / fraction(y, b, a, -lean));
  return { lower: 1 - upper, upper };
}

/**
 * The regularised lower incomplete beta function I_x(a, b) (DLMF 8.17.2), 0 ≤ x ≤ 1, 10^−6 ≤ a, b ≤ 10^15.
 *
 * Relative accuracy 1e-12 down to 1e-300, for a + b up to 10^7; beyond that the number of steps grows as the square
 * root. With an a below 0.1 the digits of a small value may be lost, since it is then one minus its complement.
 */
export function betaInc(x: number, a: number, b: number): number {
  requireUnit('x', x);
  requireShape('a', a);
  requireShape('b', b);
  return betaTails(x, 1 - x, a, b).lower;
}
