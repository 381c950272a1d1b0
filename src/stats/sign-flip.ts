import { requireSeed, requireRounds } from './domain.ts';
import { Xoshiro128 } from './random.ts';
import { largestOf, safeUnit } from './sums.ts';

/** Sums that differ by less than this share of the whole are equal: equal sets of terms must tie whatever the rounding. */
const TIE = 2 ** -40;

/** The sums over all subsets of the terms. */
function subsetSums(terms: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** terms.length);
  for (const [bit, term] of terms.entries()) {
    const half = 2 ** bit;
    for (let i = 0; i < half; i += 1) sums[half + i] = (sums[i] ?? 0) + term;
  }
  return sums;
}

/** The sum over a random subset, in which each term lies with probability ½. */
function randomSubsetSum(terms: Float64Array, random: Xoshiro128): number {
  let total = 0;
  for (let from = 0; from < terms.length; from += 32) {
    let bits = random.next();
    const to = Math.min(terms.length, from + 32);
    for (let i = from; i < to; i += 1) {
      total += (terms[i] ?? 0) * (bits & 1);
      bits >>>= 1;
    }
  }
  return total;
}

/**
 * The sign-flip permutation test of H0: the paired differences (candidate − baseline) are symmetric about 0, or larger.
 * pDecline is the chance that the mean is at most the observed one when every difference had either sign with
 * probability ½ (R. A. Fisher, The Design of Experiments, 1935, §21).
 *
 * With m differences other than 0: where 2^m ≤ rounds all patterns are counted and p is exact; else `rounds` patterns
 * are drawn from `PRNG`, and p = (1 + as extreme)/(1 + rounds), which is never wrong more often than it says
 * (B. Phipson and G. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010). The same differences
 * in any order, seed and rounds give the same p to the last bit. 1 when every difference is 0.
 *
 * At least one difference, all finite; `seed` an integer from 0 to 2^53 − 1; 1 ≤ rounds ≤ 10^7.
 */
export function signFlipPermutation(sample: {
  readonly differences: readonly number[];
  readonly seed: number;
  readonly rounds: number;
}): { readonly pDecline: number } {
  const { differences, seed, rounds } = sample;
  if (differences.length === 0) throw new RangeError('differences must hold at least 1 value, but holds 0.');
  const unit = safeUnit(largestOf('differences', differences));
  requireSeed(seed);
  requireRounds(rounds);
  const changed = differences.filter((value) => value !== 0).map((value) => value / unit);
  // A mean is at most the observed one when the terms that count as negative weigh at least as much as those that are.
  const terms = Float64Array.from(changed, Math.abs).sort();
  const total = terms.reduce((whole, term) => whole + term, 0);
  const negative = Float64Array.from(
    changed.filter((value) => value < 0),
    Math.abs,
  ).sort();
  const least = negative.reduce((whole, term) => whole + term, 0) - TIE * total;
  if (2 ** terms.length <= rounds) {
    const sums = subsetSums(terms);
    return { pDecline: sums.reduce((count, value) => count + Number(value >= least), 0) / sums.length };
  }
  const random = Xoshiro128.seeded(seed);
  let extreme = 1;
  for (let round = 0; round < rounds; round += 1) {
    if (randomSubsetSum(terms, random) >= least) extreme += 1;
  }
  return { pDecline: extreme / (rounds + 1) };
}
