import { requireCount, requireInnerUnit } from './domain.ts';
import { EXACT_UP_TO_PAIRS, regionSize, tangoRegion } from './exact-non-inferiority.ts';
import { fewestProvingLosses, mcnemarExact } from './mcnemar.ts';
import { normalQuantile } from './normal.ts';
import { binomialWeights, lossRegion, NEGLIGIBLE, regionProbability } from './paired-multinomial.ts';
import { reachOf } from './samples-needed.ts';

/** ψ: the share of pairs in which the two models differ, 0 < ψ ≤ 1. */
function requireDiscordance(discordance: number): void {
  if (!(discordance > 0 && discordance <= 1)) {
    throw new RangeError(`discordance must be above 0 and at most 1, but is ${String(discordance)}.`);
  }
}

/** The score from which the exact test rejects at `alpha`, to 1e-8; above its range, Tango's. */
function criticalScore(n: number, margin: number, alpha: number): number {
  const nominal = -normalQuantile(alpha);
  if (n > EXACT_UP_TO_PAIRS) return nominal;
  const rejects = (score: number): boolean => regionSize(tangoRegion(n, margin, score, [0, n]), margin, 0) <= alpha;
  let width = 0.25;
  while (!rejects(nominal + width)) width *= 2;
  let high = nominal + width;
  width = 0.25;
  while (rejects(nominal - width)) width *= 2;
  let low = nominal - width;
  while (high - low > 1e-8) {
    const middle = (low + high) / 2;
    if (rejects(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The chances that the gate says `holds` and `regressed` of one claim on `n` paired binary rows, when in truth a share
 * `discordance` of the pairs differs and the candidate is better by `difference` (negative: worse; at most
 * `discordance` in size). The rest of the probability is `inconclusive`.
 *
 * `holds`: the exact test at `margin` has p ≤ `alpha` (Tango's above 5,000 pairs). `regressed`: it has not, and the
 * exact one-sided McNemar test has p ≤ `alpha`. Both are sums over all tables, not approximations.
 * n up to 10^7; a second at n = 5,000, where the exact test is at its slowest.
 */
export function mcnemarPower(question: {
  readonly n: number;
  readonly discordance: number;
  readonly difference: number;
  readonly margin: number;
  readonly alpha: number;
}): { readonly holds: number; readonly regressed: number } {
  const { n, discordance, difference, margin, alpha } = question;
  requireCount('n', n, 1);
  requireDiscordance(discordance);
  if (!(Math.abs(difference) <= discordance)) {
    throw new RangeError(`difference must lie within ±discordance (${discordance}), but is ${String(difference)}.`);
  }
  requireInnerUnit('margin', margin);
  requireInnerUnit('alpha', alpha);
  const gain = (discordance + difference) / 2;
  const chances = { gain, loss: (discordance - difference) / 2, rest: 1 - discordance };
  const { from, weights } = binomialWeights(n, gain, chances.loss + chances.rest, NEGLIGIBLE);
  const gains = [from, from + weights.length - 1] as const;

  const holding = tangoRegion(n, margin, criticalScore(n, margin, alpha), gains);
  const noDecline = lossRegion(n, gains, (gained, lost) => mcnemarExact({ gained, lost }).oneSidedDecline > alpha);
  const notRegressed = { n, most: (gained: number) => Math.max(holding.most(gained), noDecline.most(gained)) };
  return {
    holds: regionProbability(holding, chances, NEGLIGIBLE),
    regressed: Math.max(0, 1 - regionProbability(notRegressed, chances, NEGLIGIBLE)),
  };
}

/**
 * How many pairs it takes to prove a loss of at most `margin` when nothing changed but a share `discordance` of the
 * answers: ⌈(z_{1−α} + z_power)²·ψ/margin²⌉, the normal approximation; `mcnemarPower` tells the exact chance. With very few
 * discordant pairs `smallestHoldingN` may ask for more.
 */
export function sampleSizeForMargin(question: {
  readonly margin: number;
  readonly discordance: number;
  readonly alpha: number;
  readonly power: number;
}): number {
  const { margin, discordance, alpha, power } = question;
  requireInnerUnit('margin', margin);
  requireDiscordance(discordance);
  return Math.max(1, Math.ceil((reachOf({ alpha, power }) / margin) ** 2 * discordance));
}

/**
 * How many pairs it takes to prove a decline when the candidate truly loses `loss` (0 < loss ≤ discordance, a share of
 * the pairs): ⌈((z_{1−α}·√ψ + z_power·√(ψ − loss²))/loss)²⌉ (R. J. Connor, Biometrics 43, 1987), and never fewer than
 * hold as many losses as the exact test asks for. A normal approximation: `mcnemarPower` tells the exact chance.
 */
export function sampleSizeForDecline(question: {
  readonly loss: number;
  readonly discordance: number;
  readonly alpha: number;
  readonly power: number;
}): number {
  const { loss, discordance, alpha, power } = question;
  requireDiscordance(discordance);
  if (!(loss > 0 && loss <= discordance)) {
    throw new RangeError(`loss must be above 0 and at most discordance (${discordance}), but is ${String(loss)}.`);
  }
  requireInnerUnit('alpha', alpha);
  requireInnerUnit('power', power);
  const spread =
    normalQuantile(power) * Math.sqrt(discordance - loss * loss) - normalQuantile(alpha) * Math.sqrt(discordance);
  return Math.max(fewestProvingLosses(alpha), Math.ceil((Math.max(0, spread) / loss) ** 2));
}

/**
 * The smallest true loss, as a share of the pairs, that would be called with the given power:
 * (z_{1−α} + z_power)·√(ψ/n); 0 without discordant pairs. With many claims `alpha` is the level that is left for each.
 */
export function minimumDetectableEffect(question: {
  readonly n: number;
  readonly discordance: number;
  readonly alpha: number;
  readonly power: number;
}): number {
  const { n, discordance, alpha, power } = question;
  requireCount('n', n, 1);
  if (discordance !== 0) requireDiscordance(discordance);
  return reachOf({ alpha, power }) * Math.sqrt(discordance / n);
}
