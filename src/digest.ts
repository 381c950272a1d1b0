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

/**
 * Order by UTF-8 bytes, which JavaScript's own string order (UTF-16 units) is not: only above U+FFFF do the two differ, so
 * that only there bytes have to be made.
 */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === a.length && at === b.length) return 0;
  const near = [a.charCodeAt(at), b.charCodeAt(at), a.charCodeAt(at - 1)];
  if (near.some((unit) => unit >= 0xd800 && unit < 0xe000)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return at === length ? a.length - b.length : a.charCodeAt(at) - b.charCodeAt(at);
}
