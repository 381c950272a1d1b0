import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256, sha256Hex, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { curveOf, P256, type Curve } from './curves.ts';

/** An ECDSA public key, and the two names that signatures give to it. */
export interface VerificationKey {
  readonly publicKey: KeyObject;
  /** SubjectPublicKeyInfo as PEM, with a newline at its end. */
  readonly pem: string;
  /** SHA-256 of the SPKI DER. */
  readonly digest: Digest;
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

export interface KeyOptions {
  /** `env:NAME` of the variable that holds the passphrase of an encrypted key. */
  readonly passphrase?: string | null;
  readonly curves?: readonly Curve[];
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the private key that `spec` names: a path, or `env:NAME` for a variable that holds the PEM itself.
 *
 * @throws MiraError E_KEY, which never quotes the key; E_USAGE for a passphrase that is not in a variable
 */
export async function loadSigningKey(
  spec: string,
  env: Env,
  { passphrase = null, curves = CURVES }: KeyOptions = {},
): Promise<SigningKey> {
  const opener = passphrase === null ? null : passphraseIn(passphrase, env);
  const pem = variableOf(spec) === null ? await readPem(spec) : (env[variableOf(spec) ?? ''] ?? '');
  if (pem.trim() === '') throw notSet(`the signing key ${spec}`);
  return parseSigningKey(pem, spec, curves, opener);
}

/** The variable that `env:NAME` speaks of; `null` for anything else. */
export function variableOf(spec: string): string | null {
  return spec.startsWith('env:') ? spec.slice('env:'.length) : null;
}

/** A passphrase is taken from a variable alone: arguments and inputs stand in process lists and logs. */
function passphraseIn(spec: string, env: Env): string {
  const name = variableOf(spec);
  if (name === null) {
    throw new MiraError('E_USAGE', 'the passphrase of the key is not given as env:NAME', {
      hint: 'Pass the secret to the step under `env`, and name the variable: `key-passphrase: env:NAME`.',
    });
  }
  const value = env[name] ?? '';
  if (value === '') throw notSet(`the passphrase ${spec}`);
  return value;
}

function notSet(what: string): MiraError {
  return new MiraError('E_KEY', `${what} is not set`, { hint: 'Pass the secret to the step under `env`.' });
}

/** @throws MiraError E_KEY */
export async function loadVerificationKey(path: string, curves = CURVES): Promise<VerificationKey> {
  return parseVerificationKey(await readPem(path), path, curves);
}

/** A private key as PEM: PKCS#8 (encrypted with the passphrase, or plain) or SEC1; `name` is what messages call it. */
export function parseSigningKey(
  pem: string,
  name: string,
  curves = CURVES,
  passphrase: string | null = null,
): SigningKey {
  if (/^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/mu.test(pem)) {
    throw new MiraError('E_KEY', `the signing key ${name} is encrypted in a way that only cosign reads`, {
      hint: 'Make the key with openssl, and import it into cosign: cosign import-key-pair --key mira.key.',
    });
  }
  const encrypted = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem);
  if (encrypted && passphrase === null) {
    throw new MiraError('E_KEY', `the signing key ${name} is encrypted`, {
      hint: 'Name the variable that holds its passphrase: `key-passphrase: env:NAME`.',
    });
  }
  try {
    const privateKey = createPrivateKey(encrypted ? { key: pem, passphrase: passphrase ?? '' } : pem);
    return { privateKey, ...describe(createPublicKey(privateKey), name, curves) };
  } catch (error) {
    if (error instanceof MiraError) throw error;
    if (!encrypted) throw unusable('signing', name, 'a private key');
    throw new MiraError('E_KEY', `the signing key ${name} cannot be opened with the passphrase that was given`, {
      hint: 'Is it the passphrase of this key?',
    });
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
    digest: sha256(der),
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
