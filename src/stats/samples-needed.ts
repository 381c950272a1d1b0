import { requireCount, requireInnerUnit, requirePairs } from './domain.ts';
import { exactNonInferiority } from './exact-non-inferiority.ts';
import { normalQuantile } from './normal.ts';
import type { PairCounts } from './tango.ts';

/**
 * The smallest number of pairs with which a release that changes nothing (no gain, no loss) is proven to lose at most
 * `margin`: ⌈ln α / ln(1 − margin)⌉, the rule of three's, or what the exact test asks for where its p is larger than
 * (1 − margin)^n. Both arguments lie between 0 and 1.
 */
export function smallestHoldingN(question: { readonly margin: number; readonly alpha: number }): number {
  const { margin, alpha } = question;
  requireInnerUnit('margin', margin);
  requireInnerUnit('alpha', alpha);
  // A whole number must not be rounded up because of its last bit.
  const least = Math.max(1, Math.ceil((Math.log(alpha) / Math.log1p(-margin)) * (1 - 1e-12)));
  requireCount('ln(alpha)/ln(1 - margin)', least);
  const holds = (n: number): boolean => exactNonInferiority({ gained: 0, lost: 0, n, margin }).p <= alpha * (1 + 1e-9);
  let enough = least;
  let tooFew = least - 1;
  while (!holds(enough)) {
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Up to two significant digits, upwards: 101 becomes 110. */
function roundUp(n: number): number {
  const step = 10 ** Math.max(0, String(n).length - 2);
  return Math.ceil(n / step) * step;
}

/** Above this multiple of the samples at hand the answer would be "too close to call". */
const TOO_CLOSE = 100;

/**
 * A number of samples as it is told to somebody who has `n`: more than those, never below `smallestHoldingN` of `holding`,
 * rounded up to two significant digits; null above 100·n.
 */
export function withinReach(
  wanted: number,
  n: number,
  holding: { readonly margin: number; readonly alpha: number } | null,
): number | null {
  requireCount('n', n);
  if (!(wanted <= TOO_CLOSE * n)) return null;
  // The rule of three's number alone may be more than a count can be
  if (holding !== null && Math.log(holding.alpha) / Math.log1p(-holding.margin) > TOO_CLOSE * n) return null;
  const least = holding === null ? 1 : smallestHoldingN(holding);
  const needed = roundUp(Math.max(Math.ceil(wanted), n + 1, least));
  return needed > TOO_CLOSE * n ? null : needed;
}

/** z_{1−α} + z_power, 0 where the power asked for is below α: how many standard errors away an effect has to be. */
export function reachOf(wanted: { readonly alpha: number; readonly power: number }): number {
  requireInnerUnit('alpha', wanted.alpha);
  requireInnerUnit('power', wanted.power);
  return Math.max(0, normalQuantile(wanted.power) - normalQuantile(wanted.alpha));
}

/**
 * The total number of pairs at which the rates seen so far would settle the comparison with the given power.
 *
 * With d = (gained − lost)/n and ψ = (gained + lost)/n: while d > −margin, what `holds` would need,
 * (z_{1−α} + z_power)²·(ψ − d²)/(margin + min(d, 0))²; else what `regressed` would need at the level that is left
 * after the correction for many claims, (z_{1−α_adj} + z_power)²·ψ/d². Never below `smallestHoldingN`, never below
 * n + 1, rounded up to two significant digits; null when that exceeds 100·n.
 */
export function samplesNeeded(
  question: PairCounts & {
    readonly margin: number;
    readonly alpha: number;
    readonly adjustedAlpha: number;
    readonly power: number;
  },
): number | null {
  const { gained, lost, n, margin, alpha, adjustedAlpha, power } = question;
  requirePairs(question);
  requireInnerUnit('margin', margin);
  requireInnerUnit('alpha', alpha);
  requireInnerUnit('adjustedAlpha', adjustedAlpha);
  requireInnerUnit('power', power);
  const difference = (gained - lost) / n;
  const discordance = (gained + lost) / n;
  const reach = (level: number): number => reachOf({ alpha: level, power }) ** 2;
  const wanted =
    difference > -margin
      ? (reach(alpha) * (discordance - difference ** 2)) / (margin + Math.min(difference, 0)) ** 2
      : (reach(adjustedAlpha) * discordance) / difference ** 2;
  return withinReach(wanted, n, { margin, alpha });
}
