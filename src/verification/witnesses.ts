import type { ParsedBundle } from './bundle.ts';

/** Who saw a signature, besides the one who made it. */
export interface Witnesses {
  /** How many different transparency logs hold it. */
  readonly logs: number;
  /** How many different timestamp authorities saw it. */
  readonly timestamps: number;
}

/** The witnesses of a bundle whose log entries and time stamps have been verified, every one of them. */
export async function witnessesOf({ entries, timestamps }: ParsedBundle): Promise<Witnesses> {
  return { logs: new Set(entries.map(({ logId }) => logId)).size, timestamps: await authorities(timestamps) };
}

async function authorities(timestamps: readonly Buffer[]): Promise<number> {
  if (timestamps.length === 0) return 0;
  const { RFC3161Timestamp } = await import('@sigstore/core');
  const names = timestamps.map((token) => {
    const { signerIssuer, signerSerialNumber } = RFC3161Timestamp.parse(Buffer.from(token));
    return `${signerIssuer.toString('hex')}/${signerSerialNumber.toString('hex')}`;
  });
  return new Set(names).size;
}
