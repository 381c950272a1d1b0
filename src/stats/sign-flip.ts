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

/** Terms that are summed by one look into a table. */
const GROUP = 8;
const GROUPS_IN_WORD = 32 / GROUP;

/** The sums over all subsets of each group of eight terms. */
function groupSums(terms: Float64Array): readonly Float64Array[] {
  return Array.from({ length: Math.ceil(terms.length / GROUP) }, (_, group) =>
    subsetSums(terms.subarray(group * GROUP, (group + 1) * GROUP)),
  );
}

/** The sum over the subset that the bits of the words choose, the lowest first. */
function chosenSum(groups: readonly Float64Array[], words: Uint32Array): number {
  let total = 0;
  let bits = 0;
  for (let group = 0; group < groups.length; group += 1) {
    bits = group % GROUPS_IN_WORD === 0 ? (words[group / GROUPS_IN_WORD] ?? 0) : bits >>> GROUP;
    const sums = groups[group];
    // the last group may have fewer terms, and as many fewer sums
    if (sums !== undefined) total += sums[bits & (sums.length - 1)] ?? 0;
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
  const groups = groupSums(terms);
  const words = new Uint32Array(Math.ceil(groups.length / GROUPS_IN_WORD));
  let extreme = 1;
  for (let round = 0; round < rounds; round += 1) {
    random.fillWords(words);
    if (chosenSum(groups, words) >= least) extreme += 1;
  }
  return { pDecline: extreme / (rounds + 1) };
}
