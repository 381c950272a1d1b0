import { sha256, type Digest } from '../digest.ts';

/** The bytes that a DSSE signature covers (secure-systems-lab/dsse, protocol.md, "PAE"). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.byteLength} ${payloadType} ${payload.byteLength} `), payload]);
}

/** The digest by which one attestation names another: SHA-256 of its pre-authentication encoding (contracts.md §1). */
export function attestationDigest(payloadType: string, payload: Uint8Array): Digest {
  return sha256(preAuthEncoding(payloadType, payload));
}
