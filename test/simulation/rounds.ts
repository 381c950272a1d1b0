import type { RegressedRule } from '../../src/gate/question.ts';
import type { ClaimVerdict } from '../../src/gate/verdict.ts';
import { Draws } from './draws.ts';
import { familyOf } from './families.ts';
import { GateRounds, RULES } from './gate-rounds.ts';
import {
  CLUSTERED,
  GAINS_HIDDEN,
  LOSSES_HIDDEN,
  LOST_AT_RANDOM,
  OPPOSITE_TAILS,
  RARE_GAINS,
  RARE_LOSSES,
  repeated,
  STEPS,
  SYMMETRIC,
  type DrawnPair,
  type Shape,
} from './shapes.ts';

export const SHAPES: readonly Shape[] = [
  SYMMETRIC,
  STEPS,
  RARE_LOSSES,
  RARE_GAINS,
  OPPOSITE_TAILS,
  CLUSTERED,
  repeated(3),
  repeated(5),
  LOSSES_HIDDEN,
  GAINS_HIDDEN,
  LOST_AT_RANDOM,
];

/** One cell that is drawn rather than enumerated: a claim of a shape, or a family of claims. */
export interface RoundsWork {
  readonly kind: 'rounds';
  /** The name of a shape, or of a family. */
  readonly of: string;
  readonly n: number;
  readonly margin: number;
  /** The true difference of a claim of a shape; 0 for a family, which has its own. */
  readonly difference: number;
  readonly rounds: number;
}

/** Shares of the rounds. */
export interface Rates {
  /** Every claim holds. */
  readonly holds: number;
  /** Some claim is called regressed. */
  readonly regressed: number;
  /** Some claim is called regressed that is not worse (`any-loss`), or not worse than allowed (`beyond-margin`). */
  readonly falseRegressed: number;
  /** Every claim holds, though one lost the margin or more. */
  readonly falseHolds: number;
  /** Of the claims that are truly worse (`any-loss`) or beyond the margin, all are called. */
  readonly found: number | null;
}

export interface RoundsResult extends RoundsWork {
  readonly claims: number;
  /** Methods that decided, of single claims. */
  readonly methods: readonly string[];
  readonly rates: Readonly<Record<RegressedRule, Rates>>;
}

/** A true difference is as large as the margin in spite of the rounding of either. */
const ROUNDING = 1e-12;

export async function drawRounds(work: RoundsWork): Promise<RoundsResult> {
  const { n, margin, rounds } = work;
  const source = sourceOf(work);
  const { shape, truths } = source;
  const draws = new Draws(`${work.of} ${n} ${margin} ${work.difference}`);
  const gate = await GateRounds.of(source.draw(draws), shape, margin);
  const methods = new Set<string>();
  const tallies = { 'any-loss': new Tally(truths, margin, 0), 'beyond-margin': new Tally(truths, margin, -margin) };
  for (let round = 0; round < rounds; round += 1) {
    const verdicts = gate.judge(source.draw(draws));
    for (const rule of RULES) tallies[rule].add(verdicts[rule]);
    for (const { method } of verdicts['any-loss']) methods.add(method);
  }
  return {
    ...work,
    claims: truths.length,
    methods: [...methods].sort(),
    rates: { 'any-loss': tallies['any-loss'].rates, 'beyond-margin': tallies['beyond-margin'].rates },
  };
}

interface Source {
  readonly shape: Pick<Shape, 'repeats' | 'clustered'>;
  /** The true difference of each claim. */
  readonly truths: readonly number[];
  draw(draws: Draws): readonly (readonly DrawnPair[])[];
}

function sourceOf({ of, n, margin, difference }: RoundsWork): Source {
  const shape = SHAPES.find(({ name }) => name === of);
  if (shape !== undefined) return { shape, truths: [difference], draw: (draws) => [shape.draw(draws, n, difference)] };
  const family = familyOf(of);
  return { shape: {}, truths: family.truths(margin), draw: (draws) => family.draw(draws, n, margin) };
}

/** Counts what the gate said against what is true. */
class Tally {
  #rounds = 0;
  #holds = 0;
  #regressed = 0;
  #falseRegressed = 0;
  #found = 0;
  readonly #truths: readonly number[];
  readonly #margin: number;
  readonly #allowed: number;

  /** @param allowed the difference from which on `regressed` is wrong */
  constructor(truths: readonly number[], margin: number, allowed: number) {
    this.#truths = truths;
    this.#margin = margin;
    this.#allowed = allowed;
  }

  add(verdicts: readonly ClaimVerdict[]): void {
    const called = verdicts.map(({ verdict }) => verdict === 'regressed');
    this.#rounds += 1;
    if (verdicts.every(({ verdict }) => verdict === 'holds')) this.#holds += 1;
    if (called.includes(true)) this.#regressed += 1;
    if (called.some((is, claim) => is && !this.#isWorse(claim))) this.#falseRegressed += 1;
    if (called.every((is, claim) => is || !this.#isWorse(claim))) this.#found += 1;
  }

  #isWorse(claim: number): boolean {
    return (this.#truths[claim] ?? 0) < this.#allowed - ROUNDING;
  }

  get rates(): Rates {
    const share = (count: number): number => count / this.#rounds;
    const lost = this.#truths.some((truth) => truth <= -this.#margin + ROUNDING);
    return {
      holds: share(this.#holds),
      regressed: share(this.#regressed),
      falseRegressed: share(this.#falseRegressed),
      falseHolds: lost ? share(this.#holds) : 0,
      found: this.#truths.some((_, claim) => this.#isWorse(claim)) ? share(this.#found) : null,
    };
  }
}
