import { requireInnerUnit, requirePairs } from './domain.ts';
import { EXACT_UP_TO_PAIRS, largestOver } from './exact-non-inferiority.ts';
import { normalCdf } from './normal.ts';
import { lossRegion, NEGLIGIBLE, regionProbability } from './paired-multinomial.ts';
import { tangoScore, type PairCounts } from './tango.ts';

/** Differences from 1 below this have lost their digits. */
const LOST = 1e-12;

/**
 * The exact unconditional test of H0: difference ≥ −margin for paired binary outcomes, 0 < margin < 1, the mirror image
 * of `exactNonInferiority`: p = sup over ψ in [margin, 1] of P(T(G, L) ≤ T(gained, lost)), with (G, L) multinomial at a
 * difference of exactly −margin. Small when more was lost than the margin. The supremum is searched in the same way;
 * below 1e-12, and above n = 5,000, the p of Tango's test is returned.
 */
export function exactBeyondMargin(sample: PairCounts & { readonly margin: number }): { readonly p: number } {
  const { gained, lost, n, margin } = sample;
  requirePairs(sample);
  requireInnerUnit('margin', margin);
  const z = tangoScore(gained, lost, n, margin);
  const tango = normalCdf(z);
  if (n > EXACT_UP_TO_PAIRS || tango < LOST) return { p: tango };
  const least = z + 1e-9 * Math.max(1, Math.abs(z));
  const above = lossRegion(n, [0, n], (g, l) => tangoScore(g, l, n, margin) > least);
  return { p: largestOver(margin, (chances) => Math.max(0, 1 - regionProbability(above, chances, NEGLIGIBLE))) };
}
