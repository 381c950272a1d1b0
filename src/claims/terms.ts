import type { Plan } from '../plan/plan.ts';
import { DEFAULT_MARGIN } from '../plan/resolve-claims.ts';
import type { Claim } from '../statements/evaluation.ts';
import { isBounded } from './bounded.ts';
import { ClaimRules, type ClaimTerms } from './select.ts';

/** How a claim is judged by the plan's rules; a claim that no rule names any more is judged as `auto` would. */
export function termsOf(plan: Pick<Plan, 'claims'>): (claim: Claim) => ClaimTerms {
  const rules = plan.claims === 'auto' ? null : new ClaimRules(plan.claims);
  return (claim) => {
    const found = rules?.match(claim) ?? null;
    if (found === null) {
      const advisory = plan.claims === 'auto' && !isBounded(claim);
      return { margin: DEFAULT_MARGIN, advisory, require: null, rule: null };
    }
    const { rule, index } = found;
    const { metric: _pattern, direction: _declared, ...own } = rule;
    return { ...own, rule: index };
  };
}
