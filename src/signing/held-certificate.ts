import type { CertifiedKey } from './fulcio.ts';

/** Fulcio's certificates are valid for ten minutes, and whoever says when something was signed may be late. */
const HELD_MS = 4 * 60 * 1000;

/**
 * The certificate and the key of an identity, used again for a few minutes: the statements of one moment need not ask
 * for one each. Only this process's memory has the key; it is to be forgotten before a program starts that is not trusted.
 */
export class HeldCertificate {
  #held: { readonly certified: Promise<CertifiedKey>; readonly since: number } | null = null;

  /** @throws what `certify` throws, to everybody who waits for it; the next one asks again */
  async get(certify: () => Promise<CertifiedKey>): Promise<CertifiedKey> {
    const now = performance.now();
    if (this.#held !== null && now - this.#held.since < HELD_MS) return this.#held.certified;
    const held = { certified: certify(), since: now };
    this.#held = held;
    try {
      return await held.certified;
    } catch (error) {
      if (this.#held === held) this.#held = null;
      throw error;
    }
  }

  forget(): void {
    this.#held = null;
  }
}
