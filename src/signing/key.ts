import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256Hex } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { curveOf, P256, type Curve } from './curves.ts';

/** An ECDSA public key, and the two names that signatures give to it. */
export interface VerificationKey {
  readonly publicKey: KeyObject;
  /** SubjectPublicKeyInfo as PEM, with a newline at its end. */
  readonly pem: string;
  /** base64(SHA-256(SPKI DER)), as cosign names keys. */
  readonly hint: string;
  /** hex(SHA-256(SPKI PEM)), as OpenSSF Model Signing names them. */
  readonly pemHint: string;
}

export interface SigningKey extends VerificationKey {
  readonly privateKey: KeyObject;
}

/** Keys of the attestations: P-256, unless a caller says what else it can use. */
const CURVES: readonly Curve[] = [P256];

/**
 * Reads the private key that `spec` names: a path, or `env:NAME` for a variable that holds the PEM itself.
 *
 * @throws MiraError E_KEY, which never quotes the key
 */
export async function loadSigningKey(
  spec: string,
  env: Readonly<Record<string, string | undefined>>,
  curves = CURVES,
): Promise<SigningKey> {
  const pem = spec.startsWith('env:') ? env[spec.slice('env:'.length)] : await readPem(spec);
  if (pem === undefined || pem.trim() === '') {
    throw new MiraError('E_KEY', `the signing key ${spec} is not set`, {
      hint: 'Pass the secret to the step under `env`.',
    });
  }
  return parseSigningKey(pem, spec, curves);
}

/** @throws MiraError E_KEY */
export async function loadVerificationKey(path: string, curves = CURVES): Promise<VerificationKey> {
  return parseVerificationKey(await readPem(path), path, curves);
}

/** A private key as PEM, PKCS#8 or SEC1; `name` is what messages call it. */
export function parseSigningKey(pem: string, name: string, curves = CURVES): SigningKey {
  if (/^-----BEGIN ENCRYPTED (?:SIGSTORE |COSIGN )?PRIVATE KEY-----/mu.test(pem)) {
    throw new MiraError('E_KEY', `the signing key ${name} is encrypted`, {
      hint: 'Give the key without a passphrase, from a secret: openssl pkcs8 -topk8 -nocrypt.',
    });
  }
  try {
    const privateKey = createPrivateKey(pem);
    return { privateKey, ...describe(createPublicKey(privateKey), name, curves) };
  } catch (error) {
    throw error instanceof MiraError ? error : unusable('signing', name, 'a private key');
  }
}

/** A public key as PEM (SubjectPublicKeyInfo). */
export function parseVerificationKey(pem: string, name: string, curves = CURVES): VerificationKey {
  if (!/^-----BEGIN PUBLIC KEY-----/mu.test(pem)) throw unusable('verification', name, 'a public key');
  try {
    return describe(createPublicKey(pem), name, curves);
  } catch (error) {
    throw error instanceof MiraError ? error : unusable('verification', name, 'a public key');
  }
}

function describe(publicKey: KeyObject, name: string, curves: readonly Curve[]): VerificationKey {
  const curve = curveOf(publicKey);
  if (curve === null || !curves.includes(curve)) {
    const allowed = curves.map((known) => known.name).join(', ');
    throw new MiraError('E_KEY', `the key ${name} is not an ECDSA key on ${allowed}`, { hint: MAKE_ONE });
  }
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey,
    pem,
    hint: Buffer.from(sha256Hex(der), 'hex').toString('base64'),
    pemHint: sha256Hex(pem),
  };
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new MiraError('E_KEY', `the key ${path} cannot be read`, { hint: 'Check the path.', cause: error });
  }
}

const MAKE_ONE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out mira.key';

function unusable(purpose: string, name: string, what: string): MiraError {
  // no cause: the library's message could quote the key
  return new MiraError('E_KEY', `the ${purpose} key ${name} is not ${what} in PEM form`, { hint: MAKE_ONE });
}
