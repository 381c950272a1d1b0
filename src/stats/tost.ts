import { pairedT } from './paired-t.ts';
import { studentTCdf } from './student-t.ts';

/**
 * Two one-sided t-tests of equivalence on paired differences, at least 2 of them, all finite: H0 is that the mean lies
 * outside (low, high), both in the unit of the differences, low < high. pLow = P(T ≥ (d̄ − low)/se) tests the lower
 * bound, pHigh = P(T ≤ (d̄ − high)/se) the upper one, df = n − 1, and p is the larger of them (D. J. Schuirmann, Journal
 * of Pharmacokinetics and Biopharmaceutics 15, 1987). p ≤ α exactly when the 1 − 2α interval lies within the bounds.
 *
 * With a standard error of 0 each t is 0 or ±Infinity, which is no evidence of anything.
 */
export function tost(sample: {
  readonly differences: readonly number[];
  readonly low: number;
  readonly high: number;
}): {
  readonly p: number;
  readonly pLow: number;
  readonly pHigh: number;
} {
  const { differences, low, high } = sample;
  for (const [name, bound] of Object.entries({ low, high })) {
    if (!Number.isFinite(bound)) throw new RangeError(`${name} must be a finite number, but is ${String(bound)}.`);
  }
  if (!(low < high)) throw new RangeError(`low must be below high (${high}), but is ${low}.`);
  const { mean, standardError, df } = pairedT({ differences, confidence: 0.9 });
  const studentized = (distance: number): number => {
    if (distance === 0) return 0;
    return standardError === 0 ? Math.sign(distance) * Infinity : distance / standardError;
  };
  const pLow = studentTCdf(studentized(low - mean), df);
  const pHigh = studentTCdf(studentized(mean - high), df);
  return { p: Math.max(pLow, pHigh), pLow, pHigh };
}
