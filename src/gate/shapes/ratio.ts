import type { Covariance } from '../../claims/covariance.ts';
import { studentT } from './means.ts';
import { nothingTested, type Tested, type TestTerms } from './tested.ts';

/**
 * Perplexity: the ratio Σ −log-likelihood / Σ tokens of both sides over the same documents, whose difference is a log-ratio
 * of perplexities. Linearized, it is the mean of (aᶜ − Rᶜ·bᶜ)/b̄ᶜ − (aᵇ − Rᵇ·bᵇ)/b̄ᵇ over documents, with Student's t
 * (the ratio estimator of W. G. Cochran, Sampling Techniques, 1977, §6). `parts` holds aᵇ, bᵇ, aᶜ, bᶜ of every document.
 *
 * @param sign 1 where a higher ratio is better
 */
export function testRatios(parts: Covariance, sign: 1 | -1, terms: TestTerms): Tested {
  const [before, after] = [ratioAt(parts, 0), ratioAt(parts, 2)];
  const { n } = parts;
  if (before === null || after === null) return nothingTested('ratio-t', { n, delta: null });
  const delta = sign * (after - before);
  const weights = [-1 / parts.mean(1), before / parts.mean(1), 1 / parts.mean(3), -after / parts.mean(3)];
  const standardError = parts.standardError(weights);
  if (!(standardError > 0)) return nothingTested('ratio-t', { n, delta });
  const seen = { method: 'ratio-t', n, delta, standardError, df: n - 1 } as const;
  return studentT(seen, { ...terms, bounded: false, most: 1 });
}

/** Σa/Σb of the components at and after `at`; `null` where Σb is not above 0. */
export function ratioAt(parts: Covariance, at: number): number | null {
  return parts.n > 0 && parts.mean(at + 1) > 0 ? parts.mean(at) / parts.mean(at + 1) : null;
}
