import { chiSquaredSf } from './gamma.ts';
import { requirePositive } from './domain.ts';
import { largestOf, sum } from './sums.ts';

/**
 * Cochran's Q for matched binary outcomes ("matched-Q"): do k parties that answered the same items succeed equally
 * often? `rows[i][j]`, 0 or 1, is what party j scored on item i; at least one row, k ≥ 2.
 *
 *   Q = (k − 1)·(k Σ C_j² − N²)/(k N − Σ R_i²), df = k − 1
 *
 * with column sums C, row sums R and total N; p from the chi-squared distribution (W. G. Cochran, Biometrika 37, 1950).
 * Items on which all agree cancel out; when there are no others Q is 0 and p is 1. Exact integers up to 10^7 rows.
 * Not to be taken for the meta-analytic Q of `cochranQMeta`.
 */
export function cochranQMatched(rows: readonly (readonly number[])[]): {
  readonly q: number;
  readonly df: number;
  readonly p: number;
} {
  const k = rows[0]?.length ?? 0;
  if (rows.length === 0) throw new RangeError('rows must hold at least 1 row, but holds 0.');
  if (k < 2) throw new RangeError(`rows[0] must hold at least 2 outcomes, but holds ${k}.`);
  const columns = Array.from({ length: k }, () => 0);
  let disagreement = 0;
  for (const [i, row] of rows.entries()) {
    if (row.length !== k)
      throw new RangeError(`rows[${i}] must hold ${k} outcomes like the first, but holds ${row.length}.`);
    let successes = 0;
    for (const [j, outcome] of row.entries()) {
      if (outcome !== 0 && outcome !== 1)
        throw new RangeError(`rows[${i}][${j}] must be 0 or 1, but is ${String(outcome)}.`);
      successes += outcome;
    }
    if (successes === 0 || successes === k) continue;
    disagreement += successes * (k - successes);
    for (const [j, outcome] of row.entries()) columns[j] = (columns[j] ?? 0) + outcome;
  }
  const df = k - 1;
  if (disagreement === 0) return { q: 0, df, p: 1 };
  const mean = columns.reduce((whole, count) => whole + count, 0) / k;
  const spread = sum(columns.map((count) => (count - mean) ** 2));
  const q = (df * k * spread) / disagreement;
  return { q, df, p: chiSquaredSf(q, df) };
}

/**
 * Cochran's Q for independent estimates with standard errors ("meta-Q"), at least two of each, all errors above 0:
 * Q = Σ w_j(θ_j − θ̄)², w = 1/se², df = k − 1, p from the chi-squared distribution; θ̄ = Σwθ/Σw is the fixed-effect
 * estimate and 1/√Σw its standard error, both in the unit of the estimates (W. G. Cochran, Biometrics 10, 1954).
 * Weak with few estimates: not rejecting is not agreement.
 */
export function cochranQMeta(sample: {
  readonly estimates: readonly number[];
  readonly standardErrors: readonly number[];
}): {
  readonly q: number;
  readonly df: number;
  readonly p: number;
  readonly fixedEffect: number;
  readonly standardError: number;
} {
  const { estimates, standardErrors } = sample;
  const k = estimates.length;
  if (k < 2) throw new RangeError(`estimates must hold at least 2 values, but holds ${k}.`);
  if (standardErrors.length !== k) {
    throw new RangeError(`standardErrors must hold one value per estimate (${k}), but holds ${standardErrors.length}.`);
  }
  largestOf('estimates', estimates);
  for (const [j, error] of standardErrors.entries()) requirePositive(`standardErrors[${j}]`, error);
  // Weights relative to the most precise estimate, and half distances from it, can neither overflow nor cancel.
  const least = Math.min(...standardErrors);
  const anchor = (estimates[standardErrors.indexOf(least)] ?? 0) / 2;
  const weights = standardErrors.map((error) => (least / error) ** 2);
  const whole = sum(weights);
  const distances = estimates.map((estimate) => estimate / 2 - anchor);
  const shift = sum(distances.map((distance, j) => distance * ((weights[j] ?? 0) / whole)));
  const q = sum(distances.map((distance, j) => (((distance - shift) / (standardErrors[j] ?? 1)) * 2) ** 2));
  const df = k - 1;
  return { q, df, p: chiSquaredSf(q, df), fixedEffect: 2 * (anchor + shift), standardError: least / Math.sqrt(whole) };
}
