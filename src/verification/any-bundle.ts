import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { Bundle, BundleWithMessageSignature } from '@sigstore/bundle';
import type { SignedEntity } from '@sigstore/verify';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { Digest } from '../digest.ts';
import { hexOf } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { parseJsonBytes, type JsonObject } from '../json.ts';
import { PAYLOAD_TYPE } from '../statements/uris.ts';
import { assertBundleSize, type LogEntry } from './bundle.ts';
import { canVerifyDigest, verifyDigest } from './ecdsa-digest.ts';
import { assertLogAgreement } from './log-agreement.ts';
import { subjectDigests } from './subjects.ts';
import type { TrustRoot } from './trust-root.ts';

/**
 * Sigstore bundles of every version and content, as the public conformance suite hands them out. What this project itself
 * signs and reads is narrower: see `bundle.ts`.
 */
export interface AnyBundleRequest {
  readonly signer:
    | { readonly kind: 'identity'; readonly san: string; readonly issuer: string }
    | { readonly kind: 'key'; readonly publicKey: KeyObject }
    /** Whoever the certificate names: for what was signed a moment ago. */
    | { readonly kind: 'certified' };
  /** What was signed, or the subject of the statement that was signed. */
  readonly artifact: {
    readonly digest: Digest;
    /** Absent where only the digest is known: enough for ECDSA signatures and for statements. */
    readonly bytes?: Buffer;
  };
  readonly trustRoot: TrustRoot;
}

/** @throws Error of any kind: anything that is thrown means that the bundle does not verify */
export async function verifyAnyBundle(bytes: Uint8Array, request: AnyBundleRequest): Promise<void> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  assertBundleSize(bytes.byteLength);
  const bundle = bundleFromJSON(parseJsonBytes(bytes));
  for (const entry of logEntries(bundle)) assertLogAgreement(entry);
  let refusal: unknown = new MiraError('E_TRUST_ROOT', 'there is no trust root');
  for (const instance of request.trustRoot.instances) {
    try {
      await verifyByInstance(bundle, instance, request);
      assertSubject(bundle, request.artifact.digest);
      return;
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal instanceof Error ? refusal : new Error(messageOf(refusal));
}

async function verifyByInstance(bundle: Bundle, instance: JsonObject, request: AnyBundleRequest): Promise<void> {
  const [{ authoritiesOf, comparable }, sigstore] = await Promise.all([
    import('./trust-material.ts'),
    import('@sigstore/verify'),
  ]);
  const { signer } = request;
  const publicKey = () => {
    if (signer.kind !== 'key')
      throw new MiraError('E_SIGNATURE', 'it is signed with a key, and an identity is asked for');
    return { publicKey: signer.publicKey, validFor: () => true };
  };
  const trust = { ...authoritiesOf(instance), publicKey };
  const named = bundle.verificationMaterial.content.$case === 'publicKey';
  if (signer.kind === 'key' && !named) throw new MiraError('E_SIGNATURE', 'it is not signed with a key');
  const verifier = new sigstore.Verifier(trust, {
    tlogThreshold: named ? 0 : 1,
    ctlogThreshold: named ? 0 : 1,
    timestampThreshold: named ? 0 : 1,
  });
  verifier.verify(
    entityOf(comparable(sigstore.toSignedEntity(bundle)), bundle, request.artifact),
    signer.kind !== 'identity'
      ? undefined
      : {
          // the library searches for it anywhere in the name otherwise
          subjectAlternativeName: new RegExp(`^${RegExp.escape(signer.san)}$`, 'u'),
          extensions: { issuer: signer.issuer },
        },
  );
}

/** A signature over bytes is checked against the artifact at hand, not against the digest that the bundle states. */
function entityOf(entity: SignedEntity, bundle: Bundle, artifact: AnyBundleRequest['artifact']): SignedEntity {
  if (bundle.content.$case !== 'messageSignature') return entity;
  const { messageSignature } = bundle.content;
  const digest = Buffer.from(hexOf(artifact.digest), 'hex');
  assertMessageDigest(messageSignature, digest);
  const { signature } = messageSignature;
  const isDigest = (other: Buffer): boolean => digest.equals(other);
  return {
    ...entity,
    signature: {
      signature,
      compareSignature: (other) => signature.equals(other),
      compareDigest: isDigest,
      compareSignedDigest: isDigest,
      verifySignature: (key) => verifyMessage(key, digest, artifact.bytes, signature),
    },
  };
}

type MessageSignature = BundleWithMessageSignature['content']['messageSignature'];

function assertMessageDigest({ messageDigest }: MessageSignature, digest: Buffer): void {
  const { algorithm, digest: stated } = messageDigest;
  if (algorithm === HashAlgorithm.SHA2_256 && digest.equals(stated)) return;
  throw new MiraError('E_SUBJECT', 'the bundle states another digest than the artifact has');
}

function verifyMessage(key: KeyObject, digest: Buffer, bytes: Buffer | undefined, signature: Buffer): boolean {
  if (canVerifyDigest(key)) return verifyDigest(digest, key, signature);
  if (bytes === undefined) throw new MiraError('E_SIGNATURE', 'this kind of key needs the artifact, not its digest');
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key, signature);
}

function assertSubject(bundle: Bundle, digest: Digest): void {
  if (bundle.content.$case !== 'dsseEnvelope') return;
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  if (payloadType !== PAYLOAD_TYPE) {
    throw new MiraError('E_PAYLOAD_TYPE', `the payload is ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`);
  }
  if (subjectDigests(payload).includes(digest)) return;
  throw new MiraError('E_SUBJECT', 'the statement speaks of another artifact');
}

function logEntries({ verificationMaterial }: Bundle): readonly LogEntry[] {
  return verificationMaterial.tlogEntries.flatMap((entry) => {
    const { inclusionProof, inclusionPromise, logId } = entry;
    const checkpoint = inclusionProof?.checkpoint?.envelope;
    // version 0.1 had promises alone; the library decides whether that suffices
    if (inclusionProof === undefined || checkpoint === undefined || logId === undefined) return [];
    return [
      {
        logIndex: entry.logIndex,
        logId: logId.keyId.toString('base64'),
        log: '',
        integratedTime: null,
        statedTime: entry.integratedTime,
        promised: inclusionPromise !== undefined,
        body: entry.canonicalizedBody,
        proof: {
          logIndex: inclusionProof.logIndex,
          treeSize: inclusionProof.treeSize,
          rootHash: inclusionProof.rootHash.toString('base64'),
          checkpoint,
        },
      },
    ];
  });
}

/** @throws Error for what is no public key */
export function publicKeyOf(pem: string): KeyObject {
  return createPublicKey(pem);
}
