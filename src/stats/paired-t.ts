import { requireInnerUnit } from './domain.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';
import { largestOf, safeUnit, sum } from './sums.ts';

/** Everything in the unit of the differences, except t, df and p. */
export interface PairedT {
  readonly mean: number;
  readonly standardError: number;
  /** mean / standardError; with a standard error of 0 it is 0 or ±Infinity, which is no evidence of anything. */
  readonly t: number;
  readonly df: number;
  /** P(T ≤ t): small when the differences are negative. */
  readonly pDecline: number;
  readonly lower: number;
  readonly upper: number;
}

/** A standard error below this share of the largest difference is rounding noise, and counts as 0. */
const NOISE = 2 ** -50;

/**
 * @param residualSums sums of deviations from the mean, one per independent unit
 * @param inflation factor on Σ(sum²)/n² that makes it the estimated variance of the mean
 */
function studentize(
  sample: { readonly differences: readonly number[]; readonly confidence: number },
  units: number,
  inflation: number,
  residualSums: (scaled: readonly number[], mean: number) => Iterable<number>,
): PairedT {
  const { differences, confidence } = sample;
  const most = largestOf('differences', differences);
  const unit = safeUnit(most);
  const scaled = unit === 1 ? differences : differences.map((value) => value / unit);
  const n = scaled.length;
  const center = sum(scaled) / n;
  const squares: number[] = [];
  for (const residual of residualSums(scaled, center)) squares.push(residual * residual);
  const deviation = Math.sqrt(inflation * sum(squares)) / n;
  const spread = deviation <= NOISE * (most / unit) ? 0 : deviation;
  const mean = center * unit;
  const standardError = spread * unit;
  const df = units - 1;
  const zero = center === 0 ? 0 : Math.sign(center) * Infinity;
  const t = spread === 0 ? zero : center / spread;
  const reach = spread === 0 ? 0 : -studentTQuantile((1 - confidence) / 2, df) * standardError;
  return { mean, standardError, t, df, pDecline: studentTCdf(t, df), lower: mean - reach, upper: mean + reach };
}

/**
 * Student's t on paired differences (candidate − baseline), at least two of them, all finite.
 * Standard error sd/√n with n − 1 in the denominator, df = n − 1; `confidence` is two-sided.
 */
export function pairedT(sample: { readonly differences: readonly number[]; readonly confidence: number }): PairedT {
  requireInnerUnit('confidence', sample.confidence);
  const n = sample.differences.length;
  if (n < 2) throw new RangeError(`differences must hold at least 2 values, but holds ${n}.`);
  return studentize(sample, n, n / (n - 1), (scaled, mean) => scaled.map((value) => value - mean));
}

/**
 * The same when differences of one cluster may depend on each other. `clusters[i]` names the cluster of
 * `differences[i]`; at least two clusters. CR1: standard error √(C/(C−1)·Σ_c(Σ_{i∈c}(d_i − d̄))²)/n, df = C − 1
 * (E. Miller, "Adding error bars to evals", arXiv 2411.00640, times the usual factor for few clusters).
 */
export function clusteredPairedT(sample: {
  readonly differences: readonly number[];
  readonly clusters: readonly (string | number)[];
  readonly confidence: number;
}): PairedT {
  requireInnerUnit('confidence', sample.confidence);
  const { differences, clusters } = sample;
  if (clusters.length !== differences.length) {
    throw new RangeError(
      `clusters must hold one entry per difference (${differences.length}), but holds ${clusters.length}.`,
    );
  }
  const members = new Map<string | number, number[]>();
  for (const [index, cluster] of clusters.entries()) {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [index]);
    else known.push(index);
  }
  const c = members.size;
  if (c < 2) throw new RangeError(`clusters must name at least 2 clusters, but names ${c}.`);
  return studentize(sample, c, c / (c - 1), (scaled, mean) =>
    [...members.values()].map((indices) => sum(indices.map((index) => (scaled[index] ?? 0) - mean))),
  );
}
