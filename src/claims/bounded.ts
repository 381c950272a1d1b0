import type { Claim } from '../statements/evaluation.ts';

/** Whether the estimate lies within [0, 1]: all that a signed claim says about its metric's bounds. */
export function isBounded({ estimate }: Pick<Claim, 'estimate'>): boolean {
  return estimate !== null && Number(estimate) >= 0 && Number(estimate) <= 1;
}
