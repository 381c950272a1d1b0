import { sign, type KeyObject } from 'node:crypto';
import { sha256, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { canonicalJson } from '../json.ts';
import { PAYLOAD_TYPE } from '../statements/uris.ts';
import { bundleText, type NamedSigner } from './bundle-json.ts';
import { signedBytes, type SignedContent } from './content.ts';
import { curveOf } from './curves.ts';
import { certifyKey } from './fulcio.ts';
import type { HeldCertificate } from './held-certificate.ts';
import type { IdentityProvider } from './identity.ts';
import type { SigningKey } from './key.ts';
import { envelopeOf, type LoggedSignature } from './log-entry.ts';
import { allowanceOf, SERVICE_LIMITS, type Allowance, type ServiceLimits } from './service.ts';
import { testify, type Testimony, type Witnesses } from './witnesses.ts';

/** The public-good instance of Sigstore. */
export const PUBLIC_FULCIO_URL = 'https://fulcio.sigstore.dev';
export const PUBLIC_REKOR_URL = 'https://rekor.sigstore.dev';
/** Of this log and of the timestamp authority the shipped trust root knows the keys. */
export const PUBLIC_REKOR_V2_URL = 'https://log2025-1.rekor.sigstore.dev';
export const PUBLIC_TSA_URL = 'https://timestamp.sigstore.dev';

export type SigningMethod =
  | {
      readonly kind: 'keyless';
      readonly fulcioUrl: string;
      readonly identity: IdentityProvider;
      /** Without it each signature has a certificate of its own. */
      readonly held?: HeldCertificate;
      readonly witnesses: Witnesses;
      readonly limits?: ServiceLimits;
    }
  | {
      readonly kind: 'key';
      readonly key: SigningKey;
      readonly witnesses: Witnesses;
      /** How the bundle names the key: as cosign does (`spki`, the default), or as OpenSSF Model Signing does (`pem`). */
      readonly hint?: 'spki' | 'pem';
      readonly limits?: ServiceLimits;
    };

export interface SignedBundle {
  /** A Sigstore bundle v0.3: one line of JSON and a newline. */
  readonly json: string;
  /** The DSSE envelope alone, for tools that read no bundles: one line of JSON and a newline. */
  readonly envelope: string;
  /** SHA-256 of the DSSE pre-authentication encoding: the attestation's own name. */
  readonly digest: Digest;
  /** Where the first transparency log has it. */
  readonly logIndex: string | null;
}

/** A log that knows a signature before it was made is either wrong or was asked twice; a third time says which. */
const MAX_SIGNATURES = 3;

/**
 * Signs an in-toto statement: DSSE over its canonical JSON, in a Sigstore bundle.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA
 */
export async function signStatement(statement: object, method: SigningMethod): Promise<SignedBundle> {
  return signPayload(Buffer.from(canonicalJson(statement)), method);
}

/** The same for a statement whose bytes are given and have to stay as they are. */
export async function signPayload(payload: Buffer, method: SigningMethod): Promise<SignedBundle> {
  const content = { kind: 'envelope', payloadType: PAYLOAD_TYPE, payload } as const;
  const { json, signature, testimony } = await signContent(content, method);
  return {
    json,
    envelope: `${JSON.stringify(envelopeOf(content, signature))}\n`,
    digest: sha256(signedBytes(content)),
    logIndex: testimony.entries[0]?.logIndex ?? null,
  };
}

interface Signed {
  readonly json: string;
  readonly signature: Buffer;
  readonly testimony: Testimony;
}

/** A Sigstore bundle v0.3 with a signature of anything, and all that its witnesses say. @throws as `signStatement` */
export async function signContent(content: SignedContent, method: SigningMethod): Promise<Signed> {
  const allowance = allowanceOf(method.limits ?? SERVICE_LIMITS);
  const data = signedBytes(content);
  for (let round = 1; round <= MAX_SIGNATURES; round += 1) {
    const { signature, verifier } = await signBytes(data, method, allowance);
    const testimony = await testify({ content, signature, verifier }, method.witnesses, allowance);
    if (testimony === null) continue;
    const json = bundleText({ content, signature, signer: signerOf(verifier, method), testimony });
    return { json, signature, testimony };
  }
  throw new MiraError('E_REKOR', `Rekor says of ${MAX_SIGNATURES} new signatures that it has them already`, {
    hint: 'Ask who runs the log. Nothing was stored.',
  });
}

async function signBytes(
  data: Buffer,
  method: SigningMethod,
  allowance: Allowance,
): Promise<Pick<LoggedSignature, 'signature' | 'verifier'>> {
  if (method.kind === 'key') {
    const { privateKey, publicKey, pem } = method.key;
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return { signature: signWithKey(data, privateKey), verifier: { kind: 'key', pem, der } };
  }
  const certify = async (): ReturnType<typeof certifyKey> => certifyKey(method.fulcioUrl, method.identity, allowance);
  const { privateKey, certificate } = await (method.held?.get(certify) ?? certify());
  const signature = signWithKey(data, privateKey);
  return { signature, verifier: { kind: 'certificate', pem: certificate.toString(), der: certificate.raw } };
}

function signerOf(verifier: LoggedSignature['verifier'], method: SigningMethod): NamedSigner {
  if (method.kind === 'keyless') return { certificate: { rawBytes: verifier.der.toString('base64') } };
  const { hint, pemHint } = method.key;
  return { publicKey: { hint: method.hint === 'pem' ? pemHint : hint } };
}

/** ECDSA with the hash that belongs to the curve of the key, DER-encoded. */
export function signWithKey(data: Uint8Array, key: KeyObject): Buffer {
  return sign(curveOf(key)?.hash ?? 'sha256', data, key);
}
