import { betaHalf } from './beta.ts';
import { requireCount } from './domain.ts';

/**
 * The e-value against "no decline" after any number of looks at discordant pairs:
 *
 *   e = 2·∫_½^1 t^lost (1 − t)^gained dt / (½)^(gained + lost)
 *
 * the likelihood ratio of losses more likely than gains, averaged over how much more likely, to both equally likely.
 * Under the null its mean is at most 1 whenever one stops, so a decline may be called when e ≥ 1/α at any time
 * (J. Ville, 1939; G. Shafer, JRSS A 184, 2021). It costs 7 clean losses at α = .05 instead of McNemar's 5.
 *
 * 1 without discordant pairs; Infinity beyond 1.8e308. Relative accuracy 1e-10 up to 10^7 pairs.
 */
export function eValueDecline(counts: { readonly gained: number; readonly lost: number }): number {
  const { gained, lost } = counts;
  requireCount('gained', gained);
  requireCount('lost', lost);
  requireCount('gained + lost', gained + lost);
  // ∫_½^1 t^l (1 − t)^g dt = B(g + 1, l + 1)·I_½(g + 1, l + 1), and ½^(g + l) = 4·½^a·½^b.
  return betaHalf(gained + 1, lost + 1) / 2;
}
