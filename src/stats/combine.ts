import { requirePValues } from './domain.ts';
import { chiSquaredSf } from './gamma.ts';
import { normalQuantile, normalSf } from './normal.ts';
import { sum } from './sums.ts';

/** Certain evidence both ways cannot be weighed. */
function refuseContradiction(pValues: readonly number[]): void {
  if (pValues.includes(0) && pValues.includes(1)) throw new RangeError('pValues must not hold both 0 and 1, but does.');
}

/**
 * Fisher's combination of **independent** p-values, at least one: −2 Σ ln p_i is chi-squared with 2k degrees of freedom
 * (Statistical Methods for Research Workers, 4th ed., 1932, §21.1). 0 as soon as one of them is 0. Relative accuracy
 * 1e-11, tails to 1e-300. Not for tests on shared items: those depend on each other.
 */
export function fisherCombine(pValues: readonly number[]): number {
  requirePValues(pValues);
  const statistic = -2 * sum(pValues.map((p) => Math.log(p)));
  return chiSquaredSf(statistic, 2 * pValues.length);
}

/**
 * Stouffer's combination of **independent** one-sided p-values, at least one: Σ Φ⁻¹(1 − p_i)/√k is standard normal
 * (S. A. Stouffer et al., The American Soldier, 1949). 0 and 1 are taken as certain, so not both at once.
 * Relative accuracy 1e-11, tails to 1e-300. Not for tests on shared items.
 */
export function stoufferCombine(pValues: readonly number[]): number {
  requirePValues(pValues);
  refuseContradiction(pValues);
  if (pValues.includes(0)) return 0;
  if (pValues.includes(1)) return 1;
  return normalSf(sum(pValues.map((p) => -normalQuantile(p))) / Math.sqrt(pValues.length));
}

/** cot(πp), which is tan((½ − p)π) with all its digits at both ends. */
function cotangent(p: number): number {
  return p <= 0.5 ? 1 / Math.tan(Math.PI * p) : -1 / Math.tan(Math.PI * (1 - p));
}

/**
 * The Cauchy combination of p-values that may depend on each other, at least one: with T the mean of tan((½ − p_i)π),
 * p = ½ − arctan(T)/π (Y. Liu and J. Xie, JASA 115, 2020). Nearly exact where it is small; a p of 1 outweighs
 * everything but a 0, and 0 and 1 contradict each other. Relative accuracy 1e-11, tails to 1e-300.
 */
export function cauchyCombine(pValues: readonly number[]): number {
  requirePValues(pValues);
  refuseContradiction(pValues);
  if (pValues.includes(0)) return 0;
  if (pValues.includes(1)) return 1;
  const statistic = sum(pValues.map((p) => cotangent(p) / pValues.length));
  const upper = Math.atan2(1, Math.abs(statistic)) / Math.PI;
  return statistic >= 0 ? upper : 1 - upper;
}
