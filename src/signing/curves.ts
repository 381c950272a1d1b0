import type { KeyObject } from 'node:crypto';

/** An elliptic curve that is signed on with ECDSA, and what belongs to it (OMS v1.0, algorithm registry). */
export interface Curve {
  /** As people know it. */
  readonly name: 'P-256' | 'P-384' | 'P-521';
  /** As OpenSSL calls it. */
  readonly openssl: string;
  readonly hash: 'sha256' | 'sha384' | 'sha512';
}

export const P256: Curve = { name: 'P-256', openssl: 'prime256v1', hash: 'sha256' };

/** What OpenSSF Model Signing allows. Attestations are signed on P-256 alone, which every Sigstore client verifies. */
export const MODEL_CURVES: readonly Curve[] = [
  P256,
  { name: 'P-384', openssl: 'secp384r1', hash: 'sha384' },
  { name: 'P-521', openssl: 'secp521r1', hash: 'sha512' },
];

/** The curve of a key; `null` for keys of other kinds and on other curves. */
export function curveOf(key: KeyObject): Curve | null {
  const named = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
  return MODEL_CURVES.find(({ openssl }) => openssl === named) ?? null;
}
