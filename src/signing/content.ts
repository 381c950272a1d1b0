import { preAuthEncoding } from './dsse.ts';

/** What is signed. */
export type SignedContent =
  /** A payload in a DSSE envelope: every statement. */
  | { readonly kind: 'envelope'; readonly payloadType: string; readonly payload: Buffer }
  /** The bytes of a file themselves. */
  | { readonly kind: 'message'; readonly message: Buffer };

/** The bytes that the signature covers. */
export function signedBytes(content: SignedContent): Buffer {
  return content.kind === 'message' ? content.message : preAuthEncoding(content.payloadType, content.payload);
}
