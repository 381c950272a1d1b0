import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/**
 * The key of a certification request (PKCS #10, RFC 2986) that was signed with it: how clients of Fulcio in Python prove
 * that they hold it. Its subject is not looked at, as Fulcio does not.
 *
 * @param text PEM
 * @returns `null` for anything else
 */
export function keyOfRequest(text: string): KeyObject | null {
  const [, base64 = ''] =
    /-----BEGIN CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE REQUEST-----/u.exec(text) ?? [];
  try {
    const [request] = elementsOf(Buffer.from(base64, 'base64'));
    const [info, , signature] = elementsOf(request?.content ?? Buffer.alloc(0));
    // version, subject, key, attributes
    const spki = elementsOf(info?.content ?? Buffer.alloc(0))[2];
    if (info === undefined || spki === undefined || signature === undefined) return null;
    const key = createPublicKey({ key: spki.whole, format: 'der', type: 'spki' });
    // before the bits of a BIT STRING stands how many of them are unused
    return verify('sha256', info.whole, key, signature.content.subarray(1)) ? key : null;
  } catch {
    return null;
  }
}

interface Element {
  readonly whole: Buffer;
  readonly content: Buffer;
}

/** The elements of DER (X.690 §8.1, §10.1) that stand one after another. */
function elementsOf(der: Buffer): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < der.length;) {
    const first = der.readUInt8(at + 1);
    const long = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + long;
    const end = start + (long === 0 ? first : der.readUIntBE(at + 2, long));
    if (end > der.length) throw new RangeError('an element ends after its bytes');
    elements.push({ whole: der.subarray(at, end), content: der.subarray(start, end) });
    at = end;
  }
  return elements;
}
