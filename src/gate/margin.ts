import type { ClaimTerms } from '../claims/select.ts';
import type { Margin } from '../plan/plan.ts';

/**
 * The allowed loss in the metric's unit, for a baseline's value: a relative margin is a share of it, and a guard caps the
 * margin where the value lies below a stated one (one point is nothing at 80 %, and a tenth at 10 %). The baseline's value
 * is known before anything is measured, so that this is a fixed number. 0 where nothing can be allowed.
 */
export function allowedLoss(terms: Pick<ClaimTerms, 'margin' | 'guard'>, baseline: number | null): number {
  const { margin, guard } = terms;
  const plain = plainMargin(margin, baseline);
  if (guard === undefined || baseline === null || baseline >= guard.below) return plain;
  return Math.min(plain, guard.relative * Math.abs(baseline));
}

export function plainMargin(margin: Margin, baseline: number | null): number {
  return typeof margin === 'number' ? margin : margin.relative * Math.abs(baseline ?? 0);
}
