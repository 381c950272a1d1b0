import { betaTails } from './beta.ts';
import type { Tails } from './beta.ts';
import { requireInnerUnit, requireNumber, requireFreedom } from './domain.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { bisect } from './root.ts';

/** |t|/√df beyond which 1 + t²/df is t²/df, and t² would overflow before the tail vanishes. */
const FAR = 1e100;

/** From here on T is normal: the tails differ by a share of t⁴/4df, less than 1e-11 down to 1e-300. */
const NORMAL_FROM = 1e17;

/** P(|T| ≤ t) and P(|T| > t), for t ≥ 0: DLMF 8.17 with x = df/(df + t²). */
function twoSided(t: number, df: number): Tails {
  if (t === Infinity) return { lower: 1, upper: 0 };
  const far = FAR * Math.sqrt(df);
  if (t > far) {
    const upper = twoSided(far, df).upper * (far / t) ** df;
    return { lower: 1 - upper, upper };
  }
  const ratio = t / Math.sqrt(df);
  const square = ratio * ratio;
  const { lower, upper } = betaTails(1 / (1 + square), square / (1 + square), df / 2, 0.5);
  return { lower: upper, upper: lower };
}

/** P(T ≤ t) of Student's t with `df` ≥ 10^−6 degrees of freedom (need not be whole); relative accuracy 1e-12. */
export function studentTCdf(t: number, df: number): number {
  requireNumber('t', t);
  requireFreedom('df', df);
  if (df >= NORMAL_FROM) return normalCdf(t);
  const { lower, upper } = twoSided(Math.abs(t), df);
  return t < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** The t with P(T ≤ t) = p, 0 < p < 1, by bisection; relative accuracy 1e-12. ±Infinity when it exceeds 1.8e308. */
export function studentTQuantile(p: number, df: number): number {
  requireInnerUnit('p', p);
  requireFreedom('df', df);
  if (p === 0.5) return 0;
  if (df >= NORMAL_FROM) return normalQuantile(p);
  const tail = p < 0.5 ? p : 1 - p;
  const offset = Math.abs(p - 0.5);
  const isBelow = (t: number): boolean => {
    const { lower, upper } = twoSided(t, df);
    return tail > 0.25 ? lower < 2 * offset : upper > 2 * tail;
  };
  let high = 1;
  while (high < Infinity && isBelow(high)) high *= 2;
  const t = high === Infinity ? Infinity : bisect(isBelow, high === 1 ? 0 : high / 2, high);
  return p < 0.5 ? -t : t;
}
