import { sign, type KeyObject } from 'node:crypto';
import type { SerializedBundle, TransparencyLogEntry } from '@sigstore/bundle';
import { sha256, type Digest } from '../digest.ts';
import { canonicalJson } from '../json.ts';
import { PAYLOAD_TYPE } from '../statements/uris.ts';
import { curveOf } from './curves.ts';
import { preAuthEncoding } from './dsse.ts';
import type { IdentityProvider } from './identity.ts';
import type { SigningKey } from './key.ts';
import { logWithRekor, SERVICE_LIMITS, signWithFulcio, type ServiceLimits } from './services.ts';

/** The public-good instance of Sigstore. */
export const PUBLIC_FULCIO_URL = 'https://fulcio.sigstore.dev';
export const PUBLIC_REKOR_URL = 'https://rekor.sigstore.dev';

export type SigningMethod =
  | {
      readonly kind: 'keyless';
      readonly fulcioUrl: string;
      readonly rekorUrl: string;
      readonly identity: IdentityProvider;
      readonly limits?: ServiceLimits;
    }
  | {
      readonly kind: 'key';
      readonly key: SigningKey;
      /** `null`: the signature is entered into no log. */
      readonly rekorUrl: string | null;
      /** How the bundle names the key: as cosign does (`spki`, the default), or as OpenSSF Model Signing does (`pem`). */
      readonly hint?: 'spki' | 'pem';
      readonly limits?: ServiceLimits;
    };

export interface SignedBundle {
  /** A Sigstore bundle v0.3: one line of JSON and a newline. */
  readonly json: string;
  /** SHA-256 of the DSSE pre-authentication encoding: the attestation's own name. */
  readonly digest: Digest;
  /** Where the transparency log has it. */
  readonly logIndex: string | null;
}

/**
 * Signs an in-toto statement: DSSE over its canonical JSON, in a Sigstore bundle.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR
 */
export async function signStatement(statement: object, method: SigningMethod): Promise<SignedBundle> {
  const { bundleToJSON, toDSSEBundle } = await import('@sigstore/bundle');
  const payload = Buffer.from(canonicalJson(statement));
  const signed = preAuthEncoding(PAYLOAD_TYPE, payload);
  const { signature, name, verifierPem } = await signBytes(signed, method);
  const bundle = toDSSEBundle({ artifact: payload, artifactType: PAYLOAD_TYPE, signature, ...name });
  // the builder writes the key's name here too, and cosign then refuses the bundle
  for (const envelopeSignature of bundle.content.dsseEnvelope.signatures) envelopeSignature.keyid = '';
  const limits = method.limits ?? SERVICE_LIMITS;
  const entry =
    method.rekorUrl === null ? null : await logWithRekor(bundle.content, verifierPem, method.rekorUrl, limits);
  bundle.verificationMaterial.tlogEntries = entry === null ? [] : [entry];
  return {
    json: `${JSON.stringify(withZeros(bundleToJSON(bundle)))}\n`,
    digest: sha256(signed),
    logIndex: logIndexOf(entry),
  };
}

interface SignedBytes {
  readonly signature: Buffer;
  /** What the bundle names as the signer. */
  readonly name: { readonly certificate: Buffer } | { readonly keyHint: string };
  /** What the log checks the signature with: certificate or public key. */
  readonly verifierPem: string;
}

async function signBytes(data: Buffer, method: SigningMethod): Promise<SignedBytes> {
  if (method.kind === 'key') {
    const { privateKey, pem, hint, pemHint } = method.key;
    const keyHint = method.hint === 'pem' ? pemHint : hint;
    return { signature: signWithKey(data, privateKey), name: { keyHint }, verifierPem: pem };
  }
  const limits = method.limits ?? SERVICE_LIMITS;
  const { signature, certificate } = await signWithFulcio(data, method.fulcioUrl, method.identity, limits);
  return { signature, name: { certificate: certificate.raw }, verifierPem: certificate.toString() };
}

/** ECDSA with the hash that belongs to the curve of the key, DER-encoded. */
export function signWithKey(data: Uint8Array, key: KeyObject): Buffer {
  return sign(curveOf(key)?.hash ?? 'sha256', data, key);
}

function logIndexOf(entry: TransparencyLogEntry | null): string | null {
  return entry === null ? null : entry.logIndex;
}

/** Writes the zeros and empty lists that the protobuf JSON mapping leaves out: other verifiers refuse their absence. */
function withZeros(bundle: SerializedBundle): object {
  const { verificationMaterial } = bundle;
  const absent: { readonly tlogEntries?: typeof verificationMaterial.tlogEntries } = verificationMaterial;
  const tlogEntries = (absent.tlogEntries ?? []).map((entry) =>
    Object.assign({ logIndex: '0' }, entry, {
      inclusionProof: Object.assign({ logIndex: '0', hashes: [] }, entry.inclusionProof),
    }),
  );
  return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
}
