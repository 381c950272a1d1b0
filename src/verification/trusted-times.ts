import { MiraError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { LogEntry, ParsedBundle } from './bundle.ts';
import { assertLogAgreement } from './log-agreement.ts';
import type { ReadTimestamp } from './timestamps.ts';

/** A time at which a signature is proven to have existed. */
export interface TrustedTime {
  /** A log that signed it (Rekor v1), or an RFC 3161 timestamp authority. */
  readonly by: 'log' | 'timestamp-authority';
  /** Seconds since 1970. */
  readonly seconds: number;
}

/** What a Sigstore instance has to testify to a signature with a certificate. A key needs nobody. */
export interface Thresholds {
  readonly tlogThreshold: 0 | 1;
  readonly ctlogThreshold: 0 | 1;
  readonly timestampThreshold: 0 | 1;
}

/**
 * One log entry, one certificate time stamp (SCT) and one trusted time. An instance that names no log or no
 * certificate log in its trust root has none, as GitHub's for private repositories: there a time stamp is what tells
 * that the certificate was valid.
 */
export function thresholdsOf(signer: ParsedBundle['signer'], instance: JsonObject): Thresholds {
  const needs = (name: 'tlogs' | 'ctlogs'): 0 | 1 => {
    const logs = instance[name];
    return Array.isArray(logs) && logs.length > 0 ? 1 : 0;
  };
  return signer.kind === 'key'
    ? { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
    : { tlogThreshold: needs('tlogs'), ctlogThreshold: needs('ctlogs'), timestampThreshold: 1 };
}

/**
 * The times of a bundle whose log entries and time stamps have been verified: the library verifies each that is there.
 */
export function trustedTimes({ entries }: ParsedBundle, timestamps: readonly ReadTimestamp[]): readonly TrustedTime[] {
  const logged = entries.flatMap(({ integratedTime }) =>
    integratedTime === null ? [] : [{ by: 'log', seconds: integratedTime } as const],
  );
  const stamped = timestamps.map(({ seconds }) => ({ by: 'timestamp-authority', seconds }) as const);
  return [...logged, ...stamped];
}

/** When a signature is first known to have existed; `null` where nobody vouches for a time. */
export function earliest(times: readonly TrustedTime[]): number | null {
  return times.length === 0 ? null : Math.min(...times.map(({ seconds }) => seconds));
}

/**
 * What can only be judged once logs and authorities have been: that entries do not contradict themselves, and that there
 * is a time stamp where one is required. `@sigstore/verify` takes the time of a Rekor v1 log for one, so that a bundle
 * whose time stamp was taken away still passes it.
 *
 * @throws MiraError E_LOG, E_TIMESTAMP
 */
export function assertTestimony(
  entries: readonly LogEntry[],
  times: readonly TrustedTime[],
  timestamped: boolean,
): void {
  for (const entry of entries) assertLogAgreement(entry);
  if (!timestamped || times.some(({ by }) => by === 'timestamp-authority')) return;
  throw new MiraError('E_TIMESTAMP', 'it carries no time stamp of a timestamp authority, and one is required', {
    hint: 'Sign with one (`tsa-url`), or require none.',
  });
}
