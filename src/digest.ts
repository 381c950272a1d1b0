import { hash } from 'node:crypto';

/** `sha256:<64 hex>`, the form of digests everywhere but in in-toto digest maps. */
export type Digest = `sha256:${string}`;

export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

export function sha256(data: string | Uint8Array): Digest {
  return `sha256:${sha256Hex(data)}`;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/u;

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

/** The hex part of a digest, as in-toto's `{"sha256": …}` wants it. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

/** Order by UTF-8 bytes, which JavaScript's own string order (UTF-16 units) is not. */
export function compareBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
