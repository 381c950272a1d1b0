import type { ClaimTerms } from '../claims/select.ts';
import type { Claim } from '../statements/evaluation.ts';
import { newClaim } from './describe.ts';
import type { FloorTable } from './floor.ts';
import { floorQuestion } from './judge.ts';
import { alarmOf, decide, type Levels } from './question.ts';
import { seedOf } from './shapes/resampled.ts';
import type { ClaimVerdict } from './verdict.ts';

/** A claim that the baseline does not make: recorded, with its floor judged alone. */
export function judgeNew(claim: Claim, terms: ClaimTerms, floor: FloorTable | null, levels: Levels): ClaimVerdict {
  if (floor === null) return newClaim(claim, terms);
  const { alpha } = levels;
  const question = floorQuestion(floor, { family: null, limited: false }, { ...levels, seed: seedOf(claim.id) });
  const at = (side: 'worst' | 'best'): number | null =>
    question.tests === null ? null : alarmOf(question, question.tests[side], 'any-loss');
  const pAdjusted = { worst: at('worst'), best: at('best') };
  const answered = decide(question, pAdjusted, levels, 'any-loss');
  return newClaim(claim, terms, {
    table: floor,
    evidence: { question, answered, pAdjusted, p: pAdjusted.best },
    alpha,
  });
}
