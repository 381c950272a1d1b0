import * as v from 'valibot';
import type { Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { parseJsonBytes, type JsonValue } from '../json.ts';
import { attestationDigest } from '../signing/dsse.ts';

export const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** A bundle that has the right form. Nothing in it has been verified. */
export interface ParsedBundle {
  readonly json: JsonValue;
  readonly bytes: number;
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly signer:
    | { readonly kind: 'certificate'; readonly der: Buffer }
    | { readonly kind: 'key'; readonly hint: string };
  readonly entries: readonly LogEntry[];
  /** RFC 3161 `TimeStampResp`s over the signature, DER. */
  readonly timestamps: readonly Buffer[];
  /** What other attestations call this one. */
  readonly digest: Digest;
}

export interface LogEntry {
  readonly logIndex: string;
  /** base64 of the key id. */
  readonly logId: string;
  /** The name of the log in its checkpoint. */
  readonly log: string;
  /** Seconds since 1970, where the log signed them. */
  readonly integratedTime: number | null;
  /** Seconds since 1970 as they stand there, whether or not the log signed them. */
  readonly statedTime: string;
  /** The log signed time and index (Rekor v1). */
  readonly promised: boolean;
  readonly body: Buffer;
  readonly proof: {
    readonly logIndex: string;
    readonly treeSize: string;
    /** base64 */
    readonly rootHash: string;
    /** A signed note: origin, size and root hash, one a line. */
    readonly checkpoint: string;
  };
}

const base64 = v.pipe(v.string(), v.base64(), v.minLength(1));
const integer = v.pipe(v.string(), v.regex(/^\d{1,18}$/u, 'must be a decimal integer'));

const entry = v.strictObject({
  // the protobuf JSON mapping leaves zeros out
  logIndex: v.optional(integer, '0'),
  logId: v.strictObject({ keyId: base64 }),
  kindVersion: v.strictObject({ kind: v.string(), version: v.string() }),
  integratedTime: v.optional(integer, '0'),
  inclusionPromise: v.optional(v.strictObject({ signedEntryTimestamp: base64 })),
  inclusionProof: v.strictObject({
    logIndex: v.optional(integer, '0'),
    rootHash: base64,
    treeSize: integer,
    hashes: v.optional(v.array(base64), []),
    checkpoint: v.strictObject({ envelope: v.string() }),
  }),
  canonicalizedBody: base64,
});

const witnesses = {
  tlogEntries: v.optional(v.pipe(v.array(entry), v.maxLength(MAX_LOG_ENTRIES)), []),
  timestampVerificationData: v.optional(
    v.strictObject({
      rfc3161Timestamps: v.optional(
        v.pipe(v.array(v.strictObject({ signedTimestamp: base64 })), v.maxLength(MAX_LOG_ENTRIES)),
      ),
    }),
  ),
};

/** Sigstore bundle v0.3 with a DSSE envelope (sigstore/protobuf-specs, `sigstore_bundle.proto`), unknown members refused. */
const bundle = v.strictObject({
  mediaType: v.literal(MEDIA_TYPE),
  verificationMaterial: v.union([
    v.strictObject({ certificate: v.strictObject({ rawBytes: base64 }), ...witnesses }),
    v.strictObject({ publicKey: v.strictObject({ hint: v.pipe(v.string(), v.minLength(1)) }), ...witnesses }),
  ]),
  dsseEnvelope: v.strictObject({
    payload: base64,
    payloadType: v.string(),
    signatures: v.strictTuple([v.strictObject({ sig: base64, keyid: v.optional(v.string()) })]),
  }),
});

/** @throws MiraError E_SIZE */
export function assertBundleSize(bytes: number): void {
  if (bytes <= MAX_BUNDLE_BYTES) return;
  throw new MiraError('E_SIZE', `the bundle is larger than ${MAX_BUNDLE_BYTES} bytes`, {
    hint: 'An evaluation is some kilobytes; samples lie in a file of their own.',
  });
}

/**
 * The form of a bundle, and no more: exactly one signature, and one leaf certificate or the name of a key.
 *
 * @throws MiraError E_SIZE, E_BUNDLE
 */
export function parseBundle(bytes: Uint8Array): ParsedBundle {
  assertBundleSize(bytes.byteLength);
  const json = readJson(bytes);
  const result = v.safeParse(bundle, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw refused(`${v.getDotPath(issue) ?? 'bundle'}: ${issue.message}`);
  }
  const { verificationMaterial: material, dsseEnvelope } = result.output;
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  return {
    json,
    bytes: bytes.byteLength,
    payloadType: dsseEnvelope.payloadType,
    payload,
    signature: Buffer.from(dsseEnvelope.signatures[0].sig, 'base64'),
    signer:
      'certificate' in material
        ? { kind: 'certificate', der: Buffer.from(material.certificate.rawBytes, 'base64') }
        : { kind: 'key', hint: material.publicKey.hint },
    entries: material.tlogEntries.map((logged) => entryOf(logged)),
    timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) =>
      Buffer.from(signedTimestamp, 'base64'),
    ),
    digest: attestationDigest(dsseEnvelope.payloadType, payload),
  };
}

function entryOf(logged: v.InferOutput<typeof entry>): LogEntry {
  const { logIndex, integratedTime, inclusionPromise, inclusionProof } = logged;
  const { checkpoint, ...proof } = inclusionProof;
  const promised = inclusionPromise !== undefined;
  return {
    logIndex,
    logId: logged.logId.keyId,
    log: /^[^ \n]*/u.exec(checkpoint.envelope)?.[0] ?? '',
    integratedTime: !promised || integratedTime === '0' ? null : Number(integratedTime),
    statedTime: integratedTime,
    promised,
    body: Buffer.from(logged.canonicalizedBody, 'base64'),
    proof: {
      logIndex: proof.logIndex,
      treeSize: proof.treeSize,
      rootHash: proof.rootHash,
      checkpoint: checkpoint.envelope,
    },
  };
}

function readJson(bytes: Uint8Array): JsonValue {
  try {
    return parseJsonBytes(bytes);
  } catch (error) {
    throw refused(messageOf(error));
  }
}

function refused(why: string): MiraError {
  return new MiraError('E_BUNDLE', `not a Sigstore bundle that is accepted here: ${why}`, {
    hint: 'A bundle v0.3 with one DSSE signature is expected; was the file cut off or edited?',
  });
}
