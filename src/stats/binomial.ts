import { betaTails } from './beta.ts';
import type { Tails } from './beta.ts';
import { requireCount, requireUnit } from './domain.ts';
import { deviance, stirlingErrorOfCount } from './stirling.ts';

/**
 * P(X = k) for X ~ Bin(n, p), by Loader's saddle-point expansion: relative accuracy 1e-12 up to n = 10^7.
 * No checks: 0 ≤ k ≤ n. `q` is 1 − p, as accurate as the caller knows it.
 */
export function binomialPmf(k: number, n: number, p: number, q: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (q === 0) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * (p < q ? Math.log1p(-p) : Math.log(q)));
  if (k === n) return Math.exp(n * (q < p ? Math.log1p(-q) : Math.log(p)));
  const excess = p <= q ? k - n * p : n * q - (n - k);
  const exponent =
    stirlingErrorOfCount(n) -
    stirlingErrorOfCount(k) -
    stirlingErrorOfCount(n - k) -
    deviance(k, n * p, excess) -
    deviance(n - k, n * q, -excess);
  return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
}

/** P(X ≤ k) and P(X > k). No checks: 0 ≤ k ≤ n; `q` is 1 − p. */
export function binomialTails(k: number, n: number, p: number, q: number): Tails {
  if (k >= n) return { lower: 1, upper: 0 };
  return betaTails(q, p, n - k, k + 1);
}

function checked(k: number, n: number, p: number): Tails {
  requireCount('n', n);
  requireCount('k', k, 0, n);
  requireUnit('p', p);
  return binomialTails(k, n, p, 1 - p);
}

/** P(X ≤ k) for X ~ Bin(n, p), 0 ≤ k ≤ n: I_{1−p}(n − k, k + 1) (DLMF 8.17.5). Relative accuracy 1e-10, n to 10^7. */
export function binomialCdf(k: number, n: number, p: number): number {
  return checked(k, n, p).lower;
}

/** P(X > k) for X ~ Bin(n, p), 0 ≤ k ≤ n: strictly above, so that `binomialCdf + binomialSf = 1`. Tails to 1e-300. */
export function binomialSf(k: number, n: number, p: number): number {
  return checked(k, n, p).upper;
}
