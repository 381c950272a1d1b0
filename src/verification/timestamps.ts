import { MiraError } from '../errors.ts';
import type { ParsedBundle } from './bundle.ts';

/** What an RFC 3161 time stamp says; whose it is and what it stamps is not judged here. */
export interface ReadTimestamp {
  /** Seconds since 1970. */
  readonly seconds: number;
  /** Issuer and serial number of the authority's certificate. */
  readonly authority: string;
}

/**
 * The time stamps of a bundle, read as far as anything is read of them: broken bytes are a fault of the time stamp, and not
 * of the signature beside it.
 *
 * @throws MiraError E_LOG
 */
export async function readTimestamps({ timestamps }: ParsedBundle): Promise<readonly ReadTimestamp[]> {
  if (timestamps.length === 0) return [];
  const { RFC3161Timestamp } = await import('@sigstore/core');
  return timestamps.map((der) => {
    try {
      const { signingTime, signerIssuer, signerSerialNumber } = RFC3161Timestamp.parse(Buffer.from(der));
      const seconds = Math.floor(signingTime.getTime() / 1000);
      if (Number.isNaN(seconds)) throw new TypeError('it states no time');
      return { seconds, authority: `${signerIssuer.toString('hex')}/${signerSerialNumber.toString('hex')}` };
    } catch (error) {
      throw new MiraError('E_LOG', 'a time stamp of the bundle cannot be read', {
        hint: 'Was the bundle edited? Fetch it again from where it was published.',
        cause: error,
      });
    }
  });
}
