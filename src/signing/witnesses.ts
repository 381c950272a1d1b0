import type { LogEntryJson, LoggedSignature } from './log-entry.ts';
import { logWithRekorV1 } from './rekor-v1.ts';
import { logWithRekorV2 } from './rekor-v2.ts';
import { type Allowance } from './service.ts';
import { timestamp } from './timestamp.ts';

export interface LogService {
  readonly url: string;
  /** Of its API. */
  readonly version: 1 | 2;
}

/** Who testifies to a signature: all of them have to. */
export interface Witnesses {
  readonly logs: readonly LogService[];
  /** URLs of RFC 3161 timestamp authorities. */
  readonly timestampAuthorities: readonly string[];
}

export const NO_WITNESSES: Witnesses = { logs: [], timestampAuthorities: [] };

export interface Testimony {
  readonly entries: readonly LogEntryJson[];
  /** DER `TimeStampResp`s. */
  readonly timestamps: readonly Buffer[];
}

/**
 * Asks all witnesses at once.
 *
 * @returns `null` where a log wants another signature, see `logWithRekorV2`
 * @throws MiraError E_REKOR, E_TSA
 */
export async function testify(
  signed: LoggedSignature,
  witnesses: Witnesses,
  allowance: Allowance,
): Promise<Testimony | null> {
  const [logged, timestamps] = await Promise.all([
    Promise.all(
      witnesses.logs.map(async ({ url, version }) =>
        version === 1 ? logWithRekorV1(signed, url, allowance) : logWithRekorV2(signed, url, allowance),
      ),
    ),
    Promise.all(witnesses.timestampAuthorities.map(async (url) => timestamp(signed.signature, url, allowance))),
  ]);
  const entries = logged.filter((entry) => entry !== null);
  return entries.length < logged.length ? null : { entries, timestamps };
}
