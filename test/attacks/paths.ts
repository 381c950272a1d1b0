import { flip } from '../unit/verification/edit.ts';
import type { Change } from './bundle-case.ts';

/** Where things stand in a bundle, and what is done to them. */

export const MATERIAL = 'verificationMaterial';
export const CERTIFICATE = [MATERIAL, 'certificate'];
export const ENTRIES = [MATERIAL, 'tlogEntries'];
export const ENTRY = [...ENTRIES, 0];
export const PROOF = [...ENTRY, 'inclusionProof'];
export const STAMP_DATA = [MATERIAL, 'timestampVerificationData'];
export const STAMPS = [...STAMP_DATA, 'rfc3161Timestamps'];
export const SIGNATURES = ['dsseEnvelope', 'signatures'];
export const PAYLOAD = ['dsseEnvelope', 'payload'];

/** A list with every element twice. */
export const twice: Change = (all) => [all, all].flat();

export const times =
  (count: number): Change =>
  (all) =>
    Array.from({ length: count }, () => all).flat();

/** A member that nobody knows. */
export const more: Change = (old) => Object.assign({ extra: 1 }, old);

export const plusOne: Change = (old) => String((typeof old === 'string' ? BigInt(old) : 0n) + 1n);

/** One bit of base64 turned over. */
export const bit =
  (position: number): Change =>
  (old) =>
    flip(old, position);

/** One bit, counted in bytes from the end. */
export const lastBit =
  (position: number): Change =>
  (old) =>
    flip(old, Buffer.from(String(old), 'base64').length - position);
