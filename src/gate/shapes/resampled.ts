import { sha256Hex } from '../../digest.ts';
import { binomialCdf, bootstrapBca, PRNG, signFlipPermutation } from '../../stats/index.ts';
import { testMeans, type Differences, type MeanTerms } from './means.ts';
import type { Resampling, Tested } from './tested.ts';

/** Draws of every resampling method. */
export const ROUNDS = 10_000;

/** Above so many pairs Student's t decides whatever the shape; differences are kept up to here. */
export const RESAMPLED_UP_TO = 5_000;

/** Fewer pairs than this, or fewer that differ at all, are too few for Student's t on scores of any shape. */
const FEW = 20;

/**
 * The seed of a claim's random numbers: the first 48 bits of the SHA-256 of its id. Nobody can try seeds, since the id is
 * the policy's, and everybody draws the same.
 */
export function seedOf(id: string): number {
  return Number.parseInt(sha256Hex(Buffer.from(`mira-attest gate/v1\n${id}`)).slice(0, 12), 16);
}

export function resamplingOf(seed: number): Resampling {
  return { prng: PRNG, seed, rounds: ROUNDS };
}

/**
 * Whether Student's t cannot be trusted with these differences: fewer than 20 that are not 0, which alone tell of their
 * shape, or so skewed that n < 25·γ², the rule of W. G. Cochran (Sampling Techniques, 3rd ed., 1977, §2.15).
 *
 * @param changed how many of them are not 0
 */
export function needsResampling({ moments: { n, skewness } }: Pick<Differences, 'moments'>, changed: number): boolean {
  const few = n < FEW || (changed > 0 && changed < FEW);
  return n >= 2 && (few || n < 25 * skewness ** 2);
}

/**
 * Few or skewed differences: decline and the margin by sign-flip permutation, and the interval by the BCa bootstrap, which
 * has to agree before anything is said. A permutation takes the differences to be symmetric about the hypothesis, so that
 * Student's p is asked for as well, and the larger one counts.
 */
export function testResampled(differences: Differences, values: readonly number[], terms: MeanTerms): Tested {
  const student = testMeans(differences, terms);
  if (differences.moments.standardError === 0) return { ...student, method: 'sign-flip' };
  const { margin, alpha, seed, bounded } = terms;
  const rareGains = (allowed: number): number => (bounded && values.length >= FEW ? unmetGains(values, allowed) : 0);
  const flip = (shifted: readonly number[]): number =>
    signFlipPermutation({ differences: shifted, seed, rounds: ROUNDS }).pDecline;
  const beyond = values.map((value) => value + margin);
  return {
    ...student,
    method: 'sign-flip',
    interval: bootstrapBca({ differences: values, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS }),
    pDecline: larger(student.pDecline, Math.max(flip(values), rareGains(0))),
    pNotWorse: larger(student.pNotWorse, flip(beyond.map((value) => -value))),
    pBeyond: () => larger(student.pBeyond(), Math.max(flip(beyond), rareGains(margin))),
    resampling: resamplingOf(seed),
  };
}

/**
 * How likely so few gains are when the mean has lost no more than is allowed: a decline may be nothing but large gains
 * that are too rare to have been met. They are largest, and fewest, when each is of everything (1).
 *
 * @param values within [−1, 1]
 * @param allowed the loss of the mean that counts as none
 */
function unmetGains(values: readonly number[], allowed: number): number {
  const n = values.length;
  let gains = 0;
  let losses = 0;
  for (const value of values) {
    if (value > 0) gains += value;
    else losses -= value;
  }
  return binomialCdf(Math.floor(gains), n, Math.min(1, Math.max(0, losses / n - allowed)));
}

function larger(a: number | null, b: number): number | null {
  return a === null ? null : Math.max(a, b);
}
