import { sha256Hex } from '../../digest.ts';
import { bootstrapBca, PRNG, signFlipPermutation } from '../../stats/index.ts';
import { testMeans, type Differences, type MeanTerms } from './means.ts';
import type { Resampling, Tested } from './tested.ts';

/** Draws of every resampling method. */
export const ROUNDS = 10_000;

/** Above so many pairs Student's t decides whatever the shape; differences are kept up to here. */
export const RESAMPLED_UP_TO = 5_000;

/** Fewer pairs than this are too few for Student's t on scores of any shape. */
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
 * Whether Student's t cannot be trusted with these differences: fewer than 20, or so skewed that n < 25·γ², the rule of
 * W. G. Cochran (Sampling Techniques, 3rd ed., 1977, §2.15).
 */
export function needsResampling(values: readonly number[] | null): values is readonly number[] {
  if (values === null || values.length < 2) return false;
  return values.length < FEW || values.length < 25 * skewness(values) ** 2;
}

/** The third central moment in units of the standard deviation; 0 where there is no spread. */
function skewness(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
    cubes += (value - mean) ** 3;
  }
  return squares > 0 ? cubes / values.length / (squares / values.length) ** 1.5 : 0;
}

/**
 * Few or skewed differences: decline and the margin by sign-flip permutation, and the interval by the BCa bootstrap, which
 * has to agree before anything is said. `holds` asks for Student's p as well, since a permutation takes the differences
 * to be symmetric about the margin.
 */
export function testResampled(differences: Differences, values: readonly number[], terms: MeanTerms): Tested {
  const student = testMeans(differences, terms);
  if (differences.moments.standardError === 0) return { ...student, method: 'sign-flip' };
  const { margin, alpha, seed } = terms;
  const flip = (shifted: readonly number[]): number =>
    signFlipPermutation({ differences: shifted, seed, rounds: ROUNDS }).pDecline;
  const beyond = values.map((value) => value + margin);
  return {
    ...student,
    method: 'sign-flip',
    interval: bootstrapBca({ differences: values, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS }),
    pDecline: flip(values),
    pNotWorse: student.pNotWorse === null ? null : Math.max(student.pNotWorse, flip(beyond.map((value) => -value))),
    pBeyond: () => flip(beyond),
    resampling: resamplingOf(seed),
  };
}
