import type { Witnesses } from '../../../src/signing/witnesses.ts';

/** One log, Rekor v1, and no timestamp authority. */
export function loggedAt(url: string): Witnesses {
  return { logs: [{ url, version: 1 }], timestampAuthorities: [] };
}
