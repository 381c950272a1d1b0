import type { Claim } from '../statements/evaluation.ts';
import type { ClaimVerdict } from './verdict.ts';

/** What a change of what moves numbers (tier A) around the model makes of a verdict. */
export interface EnvironmentRule {
  readonly policy: 'warn' | 'inconclusive';
  /** Whether the numbers of a claim may have been moved by such a change. */
  affects(claim: Pick<Claim, 'task'>): boolean;
}

const DETAIL = 'in a changed environment';

/** The verdicts on these claims, one each, under a rule; as they are where nothing changed around the model. */
export function underEnvironment(
  verdicts: readonly ClaimVerdict[],
  claims: readonly Claim[],
  rule: EnvironmentRule | undefined,
): readonly ClaimVerdict[] {
  if (rule === undefined) return verdicts;
  const affected = new Set(claims.filter((claim) => rule.affects(claim)).map(({ id }) => id));
  return verdicts.map((verdict) => (affected.has(verdict.id) ? acrossEnvironments(verdict, rule.policy) : verdict));
}

/**
 * A comparison across two environments carries the reason `environment`, unless another reason settled it; by policy a
 * loss proven across them is nobody's regression. What holds, holds: it was shown in spite of the change.
 */
function acrossEnvironments(verdict: ClaimVerdict, policy: EnvironmentRule['policy']): ClaimVerdict {
  if (verdict.method === 'none' || verdict.method === 'identity') return verdict;
  // a floor is broken on any machine, and what became of it since the anchor is a comparison with another one
  if ([verdict.floor, verdict.anchor].some((other) => other?.verdict === 'regressed')) return verdict;
  const open = verdict.reason === null || verdict.reason === 'size-unsettled';
  if (!open || (verdict.verdict !== 'regressed' && verdict.verdict !== 'inconclusive')) return verdict;
  const detail = verdict.detail === null ? DETAIL : `${verdict.detail}; ${DETAIL}`;
  if (policy === 'inconclusive') return { ...verdict, verdict: 'inconclusive', reason: 'environment', detail };
  return { ...verdict, reason: verdict.reason ?? 'environment', detail };
}
