import { verify, X509Certificate, type KeyObject } from 'node:crypto';
import { MiraError, messageOf } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { preAuthEncoding } from '../signing/dsse.ts';
import type { VerificationKey } from '../signing/key.ts';
import type { ParsedBundle } from './bundle.ts';
import { certificateIdentity, type CertifiedIdentity } from './certified-identity.ts';
import { readTimestamps } from './timestamps.ts';
import type { TrustRoot } from './trust-root.ts';
import { thresholdsOf, trustedTimes, type TrustedTime } from './trusted-times.ts';

/** The bytes that were signed, and who signed them. */
export interface VerifiedSignature {
  readonly payload: Buffer;
  readonly payloadType: string;
  readonly identity: CertifiedIdentity;
  readonly times: readonly TrustedTime[];
}

/**
 * The signature itself, checked with the key that the bundle names and nothing else, so that a changed byte is told
 * apart from a log entry that does not fit. Says what kind of key it was.
 *
 * @throws MiraError E_SIGNATURE
 */
export function checkSignatureBytes(bundle: ParsedBundle, keys: readonly VerificationKey[]): string {
  const key = keyOf(bundle, keys);
  const signed = preAuthEncoding(bundle.payloadType, bundle.payload);
  const isEc = key.asymmetricKeyType === 'ec';
  if (!verify(isEc ? 'sha256' : null, signed, key, bundle.signature)) {
    throw refused('the signature is not one of this payload by the key that the bundle names', CHANGED);
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  return isEc ? `ECDSA ${curve === 'prime256v1' ? 'P-256' : curve}` : String(key.asymmetricKeyType);
}

/**
 * Certificate or key, log entries and time stamps against the trust root. What a certificate needs depends on the
 * instance, see `thresholdsOf`; with a key, log entries and time stamps are verified where there are any.
 *
 * @throws MiraError E_SIGNATURE, E_LOG
 */
export async function verifySignature(
  bundle: ParsedBundle,
  root: TrustRoot,
  keys: readonly VerificationKey[],
): Promise<VerifiedSignature> {
  const times = trustedTimes(bundle, await readTimestamps(bundle));
  let refusal: unknown = null;
  for (const instance of root.instances) {
    try {
      return { times, ...(await verifyByInstance(bundle, instance, root, keys)) };
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

async function verifyByInstance(
  bundle: ParsedBundle,
  instance: JsonObject,
  root: TrustRoot,
  keys: readonly VerificationKey[],
): Promise<Omit<VerifiedSignature, 'times'>> {
  const [{ bundleFromJSON }, { authoritiesOf, comparable }, sigstore] = await Promise.all([
    import('@sigstore/bundle'),
    import('./trust-material.ts'),
    import('@sigstore/verify'),
  ]);
  try {
    const parsed = bundleFromJSON(bundle.json);
    const publicKey = (hint: string) => ({ publicKey: namedKey(hint, keys).publicKey, validFor: () => true });
    const trust = { ...authoritiesOf(instance), publicKey };
    const verifier = new sigstore.Verifier(trust, thresholdsOf(bundle.signer, instance));
    const { identity: certified } = verifier.verify(comparable(sigstore.toSignedEntity(parsed)));
    if (parsed.content.$case !== 'dsseEnvelope') throw new Error('no DSSE envelope');
    const { payload, payloadType } = parsed.content.dsseEnvelope;
    if (bundle.signer.kind === 'key') {
      return { payload, payloadType, identity: { kind: 'key', hint: namedKey(bundle.signer.hint, keys).hint } };
    }
    const extensions = (certified?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }));
    const identity = certificateIdentity(certified?.subjectAlternativeName ?? '', extensions);
    return { payload, payloadType, identity };
  } catch (error) {
    throw error instanceof MiraError ? error : refusalOf(error, root);
  }
}

/** The codes are those of `@sigstore/verify`; a bundle without a trusted time is one without a usable log entry. */
function refusalOf(error: unknown, root: TrustRoot): MiraError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const log = code.startsWith('TLOG_') || code === 'TIMESTAMP_ERROR';
  return new MiraError(log ? 'E_LOG' : 'E_SIGNATURE', `${messageOf(error)} (judged by ${root.name})`, {
    hint: 'Was it signed by the Sigstore instance that the trust root describes?',
    cause: error,
  });
}

function keyOf(bundle: ParsedBundle, keys: readonly VerificationKey[]): KeyObject {
  const { signer } = bundle;
  if (signer.kind === 'key') return namedKey(signer.hint, keys).publicKey;
  try {
    return new X509Certificate(signer.der).publicKey;
  } catch (error) {
    throw refused(`the certificate cannot be read: ${messageOf(error)}`, CHANGED);
  }
}

/** The key that is trusted under this name; the name itself is only a hint and proves nothing. */
function namedKey(hint: string, keys: readonly VerificationKey[]): VerificationKey {
  const found = keys.find((key) => key.hint === hint || key.pemHint === hint);
  if (found !== undefined) return found;
  const why = keys.length === 0 ? 'it is signed by a key, and no key was given' : 'it is signed by another key';
  throw refused(
    `${why} (named ${hint})`,
    'Name the public key of the signer: --key PEM, or under `signers` in mira.yml.',
  );
}

const CHANGED = 'Was the bundle edited? Fetch it again from where it was published.';

function refused(why: string, hint: string): MiraError {
  return new MiraError('E_SIGNATURE', why, { hint });
}
