import { verify, type KeyObject } from 'node:crypto';
import { MiraError, messageOf } from '../errors.ts';
import { curveOf } from '../signing/curves.ts';
import { preAuthEncoding } from '../signing/dsse.ts';
import type { VerificationKey } from '../signing/key.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { certificatePath } from './certificate-path.ts';
import type { CertificateIdentity } from './certified-identity.ts';
import { legacyPreAuthEncoding } from './legacy-pae.ts';
import type { ModelBundle } from './model-bundle.ts';
import type { IdentityRequirement } from './requirement.ts';
import { checkSignatureBytes, verifySignature } from './signature.ts';
import type { TrustRoot } from './trust-root.ts';
import type { TrustedTime } from './trusted-times.ts';

/** Who must have signed a model, one kind for each method of OMS v1.0 §4.1. */
export type ModelRequirement =
  | { readonly kind: 'key'; readonly key: VerificationKey; readonly trustRoot: TrustRoot }
  | { readonly kind: 'certificate'; readonly trusted: readonly Certificate[] }
  | {
      readonly kind: 'sigstore';
      readonly identity: Extract<IdentityRequirement, { readonly kind: 'san' | 'repo' }>;
      readonly trustRoot: TrustRoot;
    };

type Keyless = Extract<ModelRequirement, { readonly kind: 'sigstore' }>;
/** The same before anybody asks whose identity a keyless one carries. */
export type SignatureRequirement = Exclude<ModelRequirement, Keyless> | Omit<Keyless, 'identity'>;

export type ModelSignerIdentity =
  /** `hint`: hex(SHA-256(SPKI PEM)). */
  | { readonly kind: 'key'; readonly hint: string }
  /** Subjects of the path, leaf first, root last. */
  | { readonly kind: 'x509'; readonly path: readonly string[]; readonly notBefore: string; readonly notAfter: string }
  | CertificateIdentity;

export interface VerifiedModelSignature {
  readonly signer: ModelSignerIdentity;
  /** Kind of key, in words. */
  readonly algorithm: string;
  /** `legacy`: what model_signing 0.2.0 signed instead of the DSSE encoding. */
  readonly encoding: 'dsse' | 'legacy';
  readonly times: readonly TrustedTime[];
}

/**
 * The signature of a model and who made it; for keyless ones certificate, log entries and time too. Whether that is who
 * had to sign is not asked here for keyless ones, and is what is asked for keys and certificates.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
export async function verifyModelSignature(
  bundle: ModelBundle,
  requirement: SignatureRequirement,
): Promise<VerifiedModelSignature> {
  const { method } = bundle;
  if (method.kind === 'sigstore' && requirement.kind === 'sigstore') {
    const algorithm = checkSignatureBytes(method.bundle, []);
    const { identity, times } = await verifySignature(method.bundle, requirement.trustRoot, []);
    if (identity.kind !== 'certificate') throw refused('no certificate says who signed');
    return { signer: identity, algorithm, encoding: 'dsse', times };
  }
  if (method.kind === 'key' && requirement.kind === 'key') {
    const { key, trustRoot } = requirement;
    if (method.hint !== null && method.hint !== key.pemHint && method.hint !== key.hint) {
      throw refused(
        `it is signed by another key (named ${method.hint})`,
        'Pass the public key of the signer: --key PEM.',
      );
    }
    const checked = checkModelBytes(bundle, key.publicKey);
    const { times } = method.bundle === null ? NO_TIMES : await verifySignature(method.bundle, trustRoot, [key]);
    return { signer: { kind: 'key', hint: key.pemHint }, ...checked, times };
  }
  if (method.kind === 'certificate' && requirement.kind === 'certificate') {
    const { leaf, others } = await chainOf(method.chain);
    const path = certificatePath(leaf, others, requirement.trusted);
    const signer = {
      kind: 'x509',
      path: path.map(({ name }) => name),
      notBefore: leaf.notBefore.toISOString(),
      notAfter: leaf.notAfter.toISOString(),
    } as const;
    return { signer, ...checkModelBytes(bundle, leaf.x509.publicKey), ...NO_TIMES };
  }
  throw refused(`it is signed ${SIGNED_WITH[method.kind]}, and ${ASKED_FOR[requirement.kind]}`, HINTS[method.kind]);
}

const NO_TIMES: Pick<VerifiedModelSignature, 'times'> = { times: [] };

const SIGNED_WITH: Readonly<Record<ModelBundle['method']['kind'], string>> = {
  key: 'with a key',
  certificate: 'with a certificate of its own authority',
  sigstore: 'keyless, with an identity',
};
const ASKED_FOR: Readonly<Record<ModelRequirement['kind'], string>> = {
  key: 'a key was asked for',
  certificate: 'a certificate was asked for',
  sigstore: 'an identity was asked for',
};
const HINTS: Readonly<Record<ModelBundle['method']['kind'], string>> = {
  key: 'Pass the public key of the signer: --key PEM.',
  certificate: 'Pass the root that the signer names: --certificate-chain PEM.',
  sigstore: 'Say who must have signed: --identity SAN --issuer URL, or --repo OWNER/NAME.',
};

async function chainOf(chain: readonly Buffer[]): Promise<{ leaf: Certificate; others: readonly Certificate[] }> {
  const [first, ...rest] = chain;
  const read = async (der: Buffer): Promise<Certificate> => {
    try {
      return await readCertificate(der);
    } catch (error) {
      throw refused(`a certificate of the bundle cannot be used: ${messageOf(error)}`);
    }
  };
  if (first === undefined) throw refused('there is no certificate in the bundle');
  return { leaf: await read(first), others: await Promise.all(rest.map(read)) };
}

/**
 * The signature alone, by a key that is known.
 *
 * @throws MiraError E_SIGNATURE
 */
export function checkModelBytes(
  { payload, payloadType, signature }: ModelBundle,
  key: KeyObject,
): Pick<VerifiedModelSignature, 'algorithm' | 'encoding'> {
  const curve = curveOf(key);
  if (curve === null) throw refused('the key that signed is not an ECDSA key on P-256, P-384 or P-521');
  const algorithm = `ECDSA ${curve.name}`;
  if (verify(curve.hash, preAuthEncoding(payloadType, payload), key, signature)) {
    return { algorithm, encoding: 'dsse' };
  }
  // then, every curve was used with SHA-256
  if (verify('sha256', legacyPreAuthEncoding(payloadType, payload), key, signature)) {
    return { algorithm, encoding: 'legacy' };
  }
  throw refused(
    'the signature is not one of this payload by the key that was expected',
    'Was the signature file edited, or made with another key?',
  );
}

function refused(why: string, hint?: string): MiraError {
  return new MiraError('E_SIGNATURE', why, hint === undefined ? {} : { hint });
}
