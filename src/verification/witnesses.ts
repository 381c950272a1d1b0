import type { ParsedBundle } from './bundle.ts';
import { readTimestamps } from './timestamps.ts';

/** Who saw a signature, besides the one who made it. */
export interface Witnesses {
  /** How many different transparency logs hold it. */
  readonly logs: number;
  /** How many different timestamp authorities saw it. */
  readonly timestamps: number;
}

/** The witnesses of a bundle whose log entries and time stamps have been verified, every one of them. */
export async function witnessesOf(bundle: ParsedBundle): Promise<Witnesses> {
  const timestamps = await readTimestamps(bundle);
  return {
    logs: new Set(bundle.entries.map(({ logId }) => logId)).size,
    timestamps: new Set(timestamps.map(({ authority }) => authority)).size,
  };
}
