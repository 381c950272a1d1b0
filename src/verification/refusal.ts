import { MiraError } from '../errors.ts';
import type { Check } from './checks.ts';

/**
 * The check that failed as an error of whoever needed the bundle.
 *
 * @param what the bundle, as the sentence begins: `v1.0.0 (mira-gate.sigstore.json)`
 * @param hint what to do where the check itself does not say
 */
export function refusalOf(checks: readonly Check[], what: string, hint: string): MiraError {
  const failed = checks.find(({ status }) => status === 'failed');
  return new MiraError(
    failed?.code ?? 'E_SIGNATURE',
    `${what} does not verify (${failed?.name ?? 'unknown check'}): ${failed?.detail ?? ''}`,
    { hint: failed?.hint ?? hint },
  );
}
