import { normalCdf, normalQuantile } from '../../stats/index.ts';
import { NO_OUTLOOK, outlookOf, type Tested, type TestTerms } from './tested.ts';

/** A value that the harness printed without rows, and its standard error if it printed one. */
export interface Estimate {
  readonly value: number;
  readonly error: number | null;
}

/**
 * Two values without rows. With standard errors: Δ ± z·√(SEᵇ² + SEᶜ²), which is too wide where the samples were the same
 * ones, and rests on errors that nobody can recompute; it is shown, and decides nothing. `null` without them.
 */
export function testEstimates(before: Estimate, after: Estimate, sign: 1 | -1, terms: TestTerms): Tested | null {
  if (before.error === null || after.error === null) return null;
  const standardError = Math.hypot(before.error, after.error);
  const delta = sign * (after.value - before.value);
  if (!(standardError > 0)) return null;
  const { margin, alpha } = terms;
  const half = -normalQuantile(alpha) * standardError;
  return {
    method: 'estimate-z',
    n: 0,
    delta,
    interval: { lower: delta - half, upper: delta + half },
    pDecline: normalCdf(delta / standardError),
    pNotWorse: normalCdf(-(delta + margin) / standardError),
    pBeyond: () => normalCdf((delta + margin) / standardError),
    resampling: null,
    blocked: null,
    outlook: (adjustedAlpha) => ({
      ...outlookOf({ n: 1, delta, standardError, bounded: false }, terms, adjustedAlpha),
      needed: () => null,
    }),
  };
}

/** A metric that policy says comes out the same whenever it is measured: its difference is the truth. */
export function testDeterministic(before: Estimate, after: Estimate, sign: 1 | -1, { margin }: TestTerms): Tested {
  const delta = sign * (after.value - before.value);
  // the last bit of a difference of two printed numbers is not a loss
  const within = delta >= -margin - 1e-12 * Math.max(1, Math.abs(before.value));
  return {
    method: 'deterministic',
    n: 0,
    delta,
    interval: { lower: delta, upper: delta },
    pDecline: within ? 1 : 0,
    pNotWorse: within ? 0 : 1,
    pBeyond: () => (within ? 1 : 0),
    resampling: null,
    blocked: null,
    outlook: () => NO_OUTLOOK,
  };
}
