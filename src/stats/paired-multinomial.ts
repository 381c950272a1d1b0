import { binomialPmf, binomialTails } from './binomial.ts';

/** Chances of a pair to be a gain, a loss or concordant. They add up to 1; each is kept, since 1 − x loses digits. */
export interface PairChances {
  readonly gain: number;
  readonly loss: number;
  readonly rest: number;
}

/**
 * A set of tables of `n` pairs with, for every number of gains, all losses up to a limit that does not fall as the
 * gains rise (but for the cap of n − gains). `most(gains)` is that limit; −1 means none.
 */
export interface LossRegion {
  readonly n: number;
  readonly most: (gains: number) => number;
}

/**
 * The region in which `accepts` is true, for gains in [from, to]. For fixed gains it must turn from true to false once
 * as the losses rise, and not earlier when there are more gains; then few tables need to be asked.
 */
export function lossRegion(
  n: number,
  [from, to]: readonly [number, number],
  accepts: (gains: number, losses: number) => boolean,
): LossRegion {
  let most = -1;
  let beyond = n - from + 1;
  while (beyond - most > 1) {
    const middle = Math.floor((most + beyond) / 2);
    if (accepts(from, middle)) most = middle;
    else beyond = middle;
  }
  const limits = new Int32Array(to - from + 1);
  for (let gains = from; gains <= to; gains += 1) {
    while (most < n - gains && accepts(gains, most + 1)) most += 1;
    most = Math.min(most, n - gains);
    limits[gains - from] = most;
  }
  return { n, most: (gains) => limits[gains - from] ?? -1 };
}

/** Numbers of gains with a noteworthy chance: `weights[i]` is the chance of `from + i`. */
export interface Weights {
  readonly from: number;
  readonly weights: readonly number[];
}

/** The binomial weights of at least `floor`, outward from the mode by the ratio of neighbours. */
export function binomialWeights(n: number, p: number, q: number, floor: number): Weights {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const top = binomialPmf(mode, n, p, q);
  const below: number[] = [];
  let weight = top;
  for (let g = mode; g > 0; g -= 1) {
    weight *= (g / (n - g + 1)) * (q / p);
    if (!(weight > floor)) break;
    below.push(weight);
  }
  const weights = below.toReversed();
  weights.push(top);
  weight = top;
  for (let g = mode; g < n; g += 1) {
    weight *= ((n - g) / (g + 1)) * (p / q);
    if (!(weight > floor)) break;
    weights.push(weight);
  }
  return { from: mode - below.length, weights };
}

/** Chances below this share nothing with a probability that anybody asks for. */
export const NEGLIGIBLE = 1e-18;

/** Below this a probability is computed afresh rather than from its neighbour, since it may have lost its digits. */
const FAINT = 1e-280;

/**
 * P(table ∈ region): Σ_g P(G = g)·P(L ≤ most(g) | G = g), in a number of steps proportional to the gains that have a
 * chance above `floor`.
 *
 * The conditional probability F(l; N) of at most l losses among the N = n − g other pairs is carried along:
 * F(l; N − 1) = F(l; N) + r·b(l; N − 1) and F(l + 1; N) = F(l; N) + b(l + 1; N), where b is the binomial
 * probability and r the chance of a loss. Everything is added, so nothing cancels.
 */
export function regionProbability(region: LossRegion, chances: PairChances, floor: number): number {
  const others = chances.loss + chances.rest;
  const { from, weights } = binomialWeights(region.n, chances.gain, others, floor);
  const r = others > 0 ? chances.loss / others : 0;
  const s = others > 0 ? chances.rest / others : 1;
  let total = 0;
  let losses = -1;
  let f = 0;
  let b = 0;
  for (const [index, weight] of weights.entries()) {
    const gains = from + index;
    const pairs = region.n - gains;
    const most = region.most(gains);
    if (most >= pairs) {
      total += weight;
      continue;
    }
    // Without concordant pairs every other pair is a loss, and only a full row has a chance.
    if (most < 0 || s === 0) continue;
    if (losses < 0) {
      f = binomialTails(most, pairs, r, s).lower;
      b = binomialPmf(most, pairs, r, s);
    } else {
      b = b > FAINT ? (b * (pairs + 1 - losses)) / ((pairs + 1) * s) : binomialPmf(losses, pairs, r, s);
      f += r * b;
      for (let l = losses + 1; l <= most; l += 1) {
        b = b > FAINT ? ((b * (pairs - l + 1)) / l) * (r / s) : binomialPmf(l, pairs, r, s);
        f += b;
      }
    }
    losses = most;
    total += weight * Math.min(1, f);
  }
  return Math.min(1, total);
}
