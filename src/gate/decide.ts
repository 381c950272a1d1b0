import type { Reason } from '../statements/gate.ts';
import type { PairCounts } from '../stats/index.ts';
import { MIN_PAIRS } from './case.ts';
import { alarmOf, decide, type Answer, type Question, type RegressedRule } from './question.ts';
import { testBinary } from './shapes/binary.ts';
import type { Method } from './shapes/tested.ts';

/** What the gate says of bare counts. */
export interface Decided {
  readonly verdict: Answer;
  readonly reason: Reason | null;
  readonly method: Method | 'none';
  /** The candidate's share of right answers less the baseline's. */
  readonly delta: number;
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number };
  /** One-sided p of what would be called a regression. */
  readonly p: number | null;
  /** One-sided p of "it lost at least the margin". */
  readonly pNotWorse: number | null;
  readonly needed: number | null;
  readonly detectable: number | null;
}

/** A claim on paired single outcomes, alone in its family and with nothing missing, by the gate's own code. */
export function decideCounts(
  pairs: PairCounts,
  terms: { readonly margin: number; readonly alpha: number; readonly regressed?: RegressedRule },
): Decided {
  const { margin, alpha, regressed = 'any-loss' } = terms;
  const tested = testBinary(pairs, { margin, alpha, seed: 0 });
  const question: Question = {
    about: 'baseline',
    family: null,
    tests: { seen: tested, worst: tested, best: tested },
    margin,
    missing: 0,
    total: pairs.n,
    bounded: true,
    limited: false,
  };
  const p = alarmOf(question, tested, regressed);
  const few = pairs.n < MIN_PAIRS;
  const answered = decide(question, { worst: p, best: p }, { alpha, holds: alpha }, regressed);
  const { lower, upper } = tested.interval ?? { lower: tested.delta, upper: tested.delta };
  const outlook = tested.outlook(alpha);
  const open = answered.verdict === 'inconclusive' || answered.reason === 'size-unsettled';
  return {
    verdict: few ? 'inconclusive' : answered.verdict,
    reason: few ? 'underpowered' : answered.reason,
    method: few ? 'none' : tested.method,
    delta: tested.delta,
    interval: { level: Number((1 - 2 * alpha).toFixed(12)), lower, upper },
    p,
    pNotWorse: tested.pNotWorse,
    needed: open || few ? outlook.needed() : null,
    detectable: outlook.detectable,
  };
}
