import { hash } from 'node:crypto';

/** Bytes of the secret that fingerprints are keyed with. */
export const FINGERPRINT_KEY_SIZE = 16;

const SCRATCH = 64 * 1024;

/** Makes fingerprints of texts, given as canonical JSON. The last one stands in `high` and `low`, never both 0. */
export class Fingerprint {
  high = 0;
  low = 0;
  readonly #key: Uint8Array;
  readonly #scratch = Buffer.alloc(SCRATCH);

  constructor(key: Uint8Array) {
    this.#key = key;
    this.#scratch.set(key);
  }

  /** @param second `null` where there is one text only */
  of(first: Uint8Array, second: Uint8Array | null): void {
    const size = FINGERPRINT_KEY_SIZE + 4 + first.length + (second?.length ?? 0);
    const input = size <= SCRATCH ? this.#scratch : Buffer.alloc(size);
    if (size > SCRATCH) input.set(this.#key);
    input.writeUInt32LE(first.length, FINGERPRINT_KEY_SIZE);
    input.set(first, FINGERPRINT_KEY_SIZE + 4);
    if (second !== null) input.set(second, FINGERPRINT_KEY_SIZE + 4 + first.length);
    const digest = hash('sha256', input.subarray(0, size), 'binary');
    this.high =
      digest.charCodeAt(0) * 2 ** 24 +
      (digest.charCodeAt(1) << 16) +
      (digest.charCodeAt(2) << 8) +
      digest.charCodeAt(3);
    this.low =
      digest.charCodeAt(4) * 2 ** 24 +
      (digest.charCodeAt(5) << 16) +
      (digest.charCodeAt(6) << 8) +
      (digest.charCodeAt(7) | 1);
  }
}
