import { decideCounts, type Decided } from '../../src/gate/decide.ts';
import type { RegressedRule } from '../../src/gate/question.ts';
import {
  binomialWeights,
  lossRegion,
  regionProbability,
  type LossRegion,
  type PairChances,
} from '../../src/stats/paired-multinomial.ts';
import { tangoScore } from '../../src/stats/tango.ts';

/** The level at which everything here is asked, the gate's default. */
export const ALPHA = 0.05;

/** Chances below this are no part of a rate that is told to four digits. */
export const FAINT = 1e-12;

/** The tables of `n` pairs on which the gate gives each answer, told by the gate, table by table. */
export interface VerdictRegions {
  readonly holds: LossRegion;
  /** Outside of it: `regressed`, under either meaning. */
  readonly notRegressed: Readonly<Record<RegressedRule, LossRegion>>;
  /** Outside of it: `regressed` under `any-loss`, and not `size-unsettled`. */
  readonly notSettled: LossRegion;
}

/**
 * Asks the gate where each answer ends, for gains within a range. It is not asked of every table: for given gains every
 * answer ends at one number of losses, and what the exact tests say depends on Tango's score alone, by which they order
 * the tables. Both are what the tests are made of; the unit test of this file compares with every table asked.
 */
export function verdictRegions(n: number, margin: number, gains: readonly [number, number]): VerdictRegions {
  const decided = new Map<string, Decided>();
  const ask = (gained: number, lost: number, regressed: RegressedRule): Decided => {
    const counts = `${gained} ${lost} ${regressed}`;
    const known = decided.get(counts) ?? decideCounts({ gained, lost, n }, { margin, alpha: ALPHA, regressed });
    decided.set(counts, known);
    return known;
  };
  const holds = byScore(n, margin, (g, l) => ask(g, l, 'any-loss').verdict === 'holds');
  const notBeyond = byScore(n, margin, (g, l) => ask(g, l, 'beyond-margin').verdict !== 'regressed');
  return {
    holds: lossRegion(n, gains, holds),
    notRegressed: {
      'any-loss': lossRegion(n, gains, (g, l) => holds(g, l) || ask(g, l, 'any-loss').verdict !== 'regressed'),
      'beyond-margin': lossRegion(n, gains, notBeyond),
    },
    notSettled: lossRegion(n, gains, (g, l) => {
      if (holds(g, l)) return true;
      const { verdict, reason } = ask(g, l, 'any-loss');
      return verdict !== 'regressed' || reason === 'size-unsettled';
    }),
  };
}

type OfTable = (gained: number, lost: number) => boolean;

/** An answer that turns from no to yes as Tango's score rises: asked only between the scores at which it is known. */
export function byScore(n: number, margin: number, ask: OfTable): OfTable {
  let no = Number.NEGATIVE_INFINITY;
  let yes = Number.POSITIVE_INFINITY;
  return (gained, lost) => {
    const score = tangoScore(gained, lost, n, margin);
    if (score >= yes) return true;
    if (score <= no) return false;
    const answer = ask(gained, lost);
    if (answer) yes = score;
    else no = score;
    return answer;
  };
}

/** The truth about a pair: ψ, how often two models differ, and Δ, by how much the candidate is better. */
export function chancesOf(discordance: number, difference: number): PairChances {
  return {
    gain: Math.max(0, (discordance + difference) / 2),
    loss: Math.max(0, (discordance - difference) / 2),
    rest: 1 - discordance,
  };
}

/** The gains that have a chance at all. */
export function gainsOf(n: number, { gain, loss, rest }: PairChances): readonly [number, number] {
  if (gain === 0) return [0, 0];
  const { from, weights } = binomialWeights(n, gain, loss + rest, FAINT);
  return [from, from + weights.length - 1];
}

export function within(region: LossRegion, chances: PairChances): number {
  return regionProbability(region, chances, FAINT);
}

export function outside(region: LossRegion, chances: PairChances): number {
  return Math.max(0, 1 - within(region, chances));
}
