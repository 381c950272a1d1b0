/**
 * Guards for the arguments of this folder. Each throws a `RangeError` that names the argument, so that nothing here
 * ever returns NaN.
 */

function refuse(name: string, value: unknown, wanted: string): never {
  throw new RangeError(`${name} must be ${wanted}, but is ${String(value)}.`);
}

/** A number that may be infinite, such as the argument of a distribution function. */
export function requireNumber(name: string, value: number): void {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(name, value, 'a number');
}

export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0)) refuse(name, value, 'a number of at least 0');
}

export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(name, value, 'a finite number above 0');
}

/** Shape parameters outside these bounds are nobody's, and lose all digits. */
const LEAST_SHAPE = 1e-6;
const LARGEST_SHAPE = 1e15;

/** 10^−6 ≤ value ≤ 10^15: shape parameters and the degrees of freedom of a chi-squared variable. */
export function requireShape(name: string, value: number): void {
  if (!(value >= LEAST_SHAPE && value <= LARGEST_SHAPE)) refuse(name, value, 'a number from 1e-6 to 1e15');
}

/** Degrees of freedom of Student's t: at least 10^−6, finite. */
export function requireFreedom(name: string, value: number): void {
  if (!(value >= LEAST_SHAPE && value < Infinity)) refuse(name, value, 'a finite number of at least 1e-6');
}

/** 0 ≤ value ≤ 1. */
export function requireUnit(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(name, value, 'a number from 0 to 1');
}

/** 0 < value < 1: levels, margins, and probabilities that have a finite quantile. */
export function requireInnerUnit(name: string, value: number): void {
  if (!(value > 0 && value < 1)) refuse(name, value, 'a number between 0 and 1, both excluded');
}

/** An integer from `least` to `most`, never beyond 2^53 − 1. */
export function requireCount(name: string, value: number, least = 0, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  refuse(
    name,
    value,
    most === Number.MAX_SAFE_INTEGER ? `an integer of at least ${least}` : `an integer from ${least} to ${most}`,
  );
}

/** Where a seeded method starts. */
export function requireSeed(seed: number): void {
  requireCount('seed', seed);
}

const MOST_ROUNDS = 10_000_000;

/** How often a seeded method draws. */
export function requireRounds(rounds: number): void {
  requireCount('rounds', rounds, 1, MOST_ROUNDS);
}

/** A list of p-values that is not empty. */
export function requirePValues(pValues: readonly number[]): void {
  if (pValues.length === 0) throw new RangeError('pValues must hold at least 1 value, but holds 0.');
  for (const [index, p] of pValues.entries()) requireUnit(`pValues[${index}]`, p);
}

/** The counts of a paired binary comparison: gains and losses are disjoint, so together they are at most `n` ≥ 1. */
export function requirePairs(pairs: { readonly gained: number; readonly lost: number; readonly n: number }): void {
  requireCount('n', pairs.n, 1);
  requireCount('gained', pairs.gained, 0, pairs.n);
  requireCount('lost', pairs.lost, 0, pairs.n);
  if (pairs.gained + pairs.lost > pairs.n) {
    refuse('gained + lost', pairs.gained + pairs.lost, `at most n = ${pairs.n}`);
  }
}
