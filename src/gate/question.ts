import type { Reason } from '../statements/gate.ts';
import type { Tested, Tests } from './shapes/tested.ts';

export type Answer = 'holds' | 'regressed' | 'inconclusive';

/** One question about a claim: is it worse than in the baseline, worse than in the anchor, below its floor? */
export interface Question {
  readonly about: 'baseline' | 'anchor' | 'floor';
  /** The hypotheses that it shares α with; `null` for an advisory claim. */
  readonly family: string | null;
  /** `null` where there is nothing to test. */
  readonly tests: Tests | null;
  /** The allowed loss; 0 for a floor. */
  readonly margin: number;
  readonly missing: number;
  readonly total: number;
  /** A missing score can be bounded. */
  readonly bounded: boolean;
  /** The harness itself says that it evaluated a part only. */
  readonly limited: boolean;
}

export interface AdjustedP {
  readonly worst: number | null;
  readonly best: number | null;
}

export interface Answered {
  readonly verdict: Answer;
  readonly reason: Reason | null;
  /** What the reason means here; `null` when there is nothing to add. */
  readonly detail: string | null;
}

/** Error rates, one-sided. */
export interface Levels {
  /** Of `regressed`, over a family. */
  readonly alpha: number;
  /** Of `holds`: smaller where it is looked at again (`attempts.ts`). */
  readonly holds: number;
}

export type RegressedRule = 'any-loss' | 'beyond-margin';

/** The p whose rejection is called a regression. */
export function alarmOf({ about }: Pick<Question, 'about'>, tested: Tested, rule: RegressedRule): number | null {
  return about !== 'floor' && rule === 'beyond-margin' ? tested.pBeyond() : tested.pDecline;
}

/**
 * The gate's rule (evaluations-and-statistics.md §4): non-inferiority first, then proven decline, else no answer. Where an
 * interval was resampled it has to agree with the p.
 */
export function answerOf(
  question: Pick<Question, 'about' | 'margin'>,
  tested: Tested,
  pAdjusted: number | null,
  { alpha, holds }: Levels,
  rule: RegressedRule,
): Answer {
  const { margin, about } = question;
  const { pNotWorse, interval } = tested;
  const agreeing = tested.resampling === null ? null : interval;
  if (pNotWorse !== null && pNotWorse <= holds && (agreeing === null || agreeing.lower > -margin)) return 'holds';
  const limit = about !== 'floor' && rule === 'beyond-margin' ? -margin : 0;
  if (pAdjusted !== null && pAdjusted <= alpha && (agreeing === null || agreeing.upper < limit)) return 'regressed';
  return 'inconclusive';
}

/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
export function decide(question: Question, pAdjusted: AdjustedP, levels: Levels, rule: RegressedRule): Answered {
  const { tests, missing, total, bounded, limited } = question;
  if (tests === null) return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
  const { worst, best } = tests;
  const atWorst = answerOf(question, worst, pAdjusted.worst, levels, rule);
  const atBest = answerOf(question, best, pAdjusted.best, levels, rule);
  if (best.blocked !== null) return { verdict: 'inconclusive', ...best.blocked };
  if (atWorst !== atBest || (missing > 0 && !bounded)) {
    const detail = `${limited ? 'the harness evaluated only a part of the task: ' : ''}${missing} of ${total} samples are missing or unscored, and the verdict depends on them`;
    return { verdict: 'inconclusive', reason: limited ? 'subset' : 'missing-samples', detail };
  }
  return { verdict: atBest, reason: unsettled(question, atBest, best, rule) ? 'size-unsettled' : null, detail: null };
}

/** A loss is proven, and its size may lie within what is allowed. */
function unsettled({ about, margin }: Question, verdict: Answer, best: Tested, rule: RegressedRule): boolean {
  if (verdict !== 'regressed' || about === 'floor' || rule === 'beyond-margin') return false;
  return best.interval === null || best.interval.upper >= -margin;
}

/** Regressed beats inconclusive, which beats holds: all have to hold (an intersection–union test needs no correction). */
export function worstOf(answers: readonly Answered[]): Answered | null {
  for (const verdict of ['regressed', 'inconclusive', 'holds'] as const) {
    const found = answers.filter((answer) => answer.verdict === verdict);
    const [first] = found;
    if (first !== undefined) return found.find(({ reason }) => reason === null) ?? first;
  }
  return null;
}
