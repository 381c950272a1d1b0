import { requireUnit } from './domain.ts';

/** Positions of the p-values, smallest p first; equal ones keep their order. */
function ranking(pValues: readonly number[]): readonly number[] {
  for (const [index, p] of pValues.entries()) requireUnit(`pValues[${index}]`, p);
  return pValues.map((_, index) => index).sort((i, j) => (pValues[i] ?? 0) - (pValues[j] ?? 0));
}

/**
 * Holm's step-down adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order of the input:
 * max over ranks j ≤ i of min(1, (m − j + 1)·p_(j)). Rejecting those ≤ α keeps the chance of any false one ≤ α,
 * whatever the dependence.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [rank, index] of ranking(pValues).entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
    adjusted[index] = largest;
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's step-up adjusted p-values (JRSS B 57, 1995), in the order of the input: min over ranks
 * j ≥ i of min(1, m·p_(j)/j). Bounds the expected share of false rejections, under independence or positive dependence.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1);
  const order = ranking(pValues);
  let smallest = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    smallest = Math.min(smallest, (pValues.length * (pValues[index] ?? 1)) / rank);
    adjusted[index] = smallest;
  }
  return adjusted;
}
