import { sha256Hex } from '../../digest.ts';
import { bootstrapBca, PRNG, signFlipPermutation } from '../../stats/index.ts';
import { testMeans, type Differences, type MeanTerms } from './means.ts';
import { unseenLoss, type Resampling, type Tested } from './tested.ts';

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
export function needsResampling({ moments: { n, skewness } }: Pick<Differences, 'moments'>): boolean {
  return n >= 2 && (n < FEW || n < 25 * skewness ** 2);
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
  const { n, mean } = differences.moments;
  // a decline of the mean may be nothing but large gains that are too rare to have been seen
  const unseenGain = bounded && n >= FEW && mean < 0 ? unseenLoss(n, -mean, 0, 1) : 0;
  const flip = (shifted: readonly number[]): number =>
    signFlipPermutation({ differences: shifted, seed, rounds: ROUNDS }).pDecline;
  const beyond = values.map((value) => value + margin);
  return {
    ...student,
    method: 'sign-flip',
    interval: bootstrapBca({ differences: values, confidence: 1 - 2 * alpha, seed, rounds: ROUNDS }),
    pDecline: larger(student.pDecline, Math.max(flip(values), unseenGain)),
    pNotWorse: larger(student.pNotWorse, flip(beyond.map((value) => -value))),
    pBeyond: () => larger(student.pBeyond(), Math.max(flip(beyond), unseenGain)),
    resampling: resamplingOf(seed),
  };
}

function larger(a: number | null, b: number): number | null {
  return a === null ? null : Math.max(a, b);
}
