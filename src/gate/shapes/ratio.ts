import type { Covariance } from '../../claims/covariance.ts';
import { studentT } from './means.ts';
import { NO_OUTLOOK, type Tested, type TestTerms } from './tested.ts';

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
  const delta = before === null || after === null ? 0 : sign * (after - before);
  const standardError =
    before === null || after === null
      ? 0
      : parts.standardError([-1 / parts.mean(1), before / parts.mean(1), 1 / parts.mean(3), -after / parts.mean(3)]);
  const how = { ...terms, bounded: false, most: 1 };
  if (n >= 2 && standardError > 0) return studentT({ method: 'ratio-t', n, delta, standardError, df: n - 1 }, how);
  return {
    method: 'ratio-t',
    n,
    delta,
    interval: before === null || after === null ? null : { lower: delta, upper: delta },
    pDecline: null,
    pNotWorse: null,
    pBeyond: () => null,
    resampling: null,
    blocked: null,
    outlook: () => NO_OUTLOOK,
  };
}

/** Σa/Σb of the components at and after `at`; `null` where Σb is not above 0. */
export function ratioAt(parts: Covariance, at: number): number | null {
  return parts.n > 0 && parts.mean(at + 1) > 0 ? parts.mean(at) / parts.mean(at + 1) : null;
}
