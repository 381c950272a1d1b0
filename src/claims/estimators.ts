import type { Direction } from '../harness/formats/reader.ts';
import type { EstimatorName } from '../plan/plan.ts';

/**
 * Values that are no mean over samples. Each sample carries what it adds to the value in scores of its own, so that the
 * value can be recomputed, and resampled, from rows alone:
 *
 * - `ratio`: perplexity, exp(−Σ log-likelihood / Σ tokens), of [log-likelihood, tokens];
 * - `ratio-of-sums`: Σ a / Σ b, of [a, b], such as errors and words;
 * - `f1`: 2·TP / (2·TP + FP + FN), of [TP, FP, FN];
 * - `bleu`: without smoothing, of [length, reference length, matches and candidates of 1-grams, of 2-grams, …]
 *   (Papineni et al., ACL 2002);
 * - `log-ratio`: the geometric mean of the metric's own scores.
 */

export type RatioName = Extract<EstimatorName, 'ratio' | 'ratio-of-sums' | 'f1'>;

/** Which way is better, where the estimator alone decides it. */
export const ESTIMATOR_DIRECTION: Readonly<Record<EstimatorName, Direction | null>> = {
  ratio: 'lower',
  'ratio-of-sums': null,
  f1: 'higher',
  bleu: 'higher',
  'log-ratio': null,
};

export function isRatio(name: string): name is RatioName {
  return name === 'ratio' || name === 'ratio-of-sums' || name === 'f1';
}

/** Numerator and denominator of a ratio of sums: both add up over samples. */
export function ratioParts(name: RatioName, scores: readonly number[]): readonly [number, number] {
  const [a = 0, b = 0, c = 0] = scores;
  switch (name) {
    case 'ratio':
      return [-a, b];
    case 'ratio-of-sums':
      return [a, b];
    case 'f1':
      return [2 * a, 2 * a + b + c];
    default:
      return name satisfies never;
  }
}

/** The value of a corpus by the sums of its samples' scores; `null` where they give none. */
export function corpusValue(name: RatioName | 'bleu', sums: readonly number[]): number | null {
  if (name === 'bleu') return bleu(sums);
  const [numerator, denominator] = ratioParts(name, sums);
  if (!(denominator > 0)) return null;
  const value = numerator / denominator;
  const shown = name === 'ratio' ? Math.exp(value) : value;
  return Number.isFinite(shown) ? shown : null;
}

function bleu([length = 0, reference = 0, ...counts]: readonly number[]): number | null {
  if (!(length > 0) || !(reference > 0)) return null;
  const orders = counts.length / 2;
  let logs = 0;
  for (let order = 0; order < orders; order += 1) {
    const matches = counts[2 * order] ?? 0;
    const candidates = counts[2 * order + 1] ?? 0;
    if (!(candidates > 0)) return null;
    if (matches <= 0) return 0;
    logs += Math.log(matches / candidates) / orders;
  }
  return Math.exp(Math.min(0, 1 - reference / length) + logs);
}
