import * as v from 'valibot';
import { MiraError, messageOf } from '../errors.ts';
import { parseJsonBytes, type JsonValue } from '../json.ts';
import { assertBundleSize, parseBundle, type ParsedBundle } from './bundle.ts';

/** The signature of a model that has the right form (OMS v1.0 §4). Nothing in it has been verified. */
export interface ModelBundle {
  readonly bytes: number;
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly method: ModelSigner;
}

export type ModelSigner =
  /** Keyless: one certificate and at least one log entry. */
  | { readonly kind: 'sigstore'; readonly bundle: ParsedBundle }
  /** `hint` is `null` in signatures before model_signing 1.1, `bundle` where there are log entries. */
  | { readonly kind: 'key'; readonly hint: string | null; readonly bundle: ParsedBundle | null }
  /** The leaf comes first; whether the others lead to a root that is trusted is another question. */
  | { readonly kind: 'certificate'; readonly chain: readonly Buffer[] };

const base64 = v.pipe(v.string(), v.base64(), v.minLength(1));
const MAX_CERTIFICATES = 16;

/** Log entries and time stamps stand in bundles of Sigstore's own clients, which `parseBundle` reads. */
const noWitnesses = {
  tlogEntries: v.optional(v.pipe(v.array(v.unknown()), v.length(0, 'must be empty here'))),
  timestampVerificationData: v.optional(
    v.strictObject({
      rfc3161Timestamps: v.optional(v.pipe(v.array(v.unknown()), v.length(0, 'must be empty here'))),
    }),
  ),
};

const envelope = v.strictObject({
  payload: base64,
  payloadType: v.string(),
  signatures: v.strictTuple([v.strictObject({ sig: base64, keyid: v.nullish(v.string()) })]),
});

function bundleWith<M extends v.ObjectEntries>(material: M) {
  return v.strictObject({
    mediaType: v.literal('application/vnd.dev.sigstore.bundle.v0.3+json'),
    verificationMaterial: v.strictObject({ ...material, ...noWitnesses }),
    dsseEnvelope: envelope,
  });
}

/** Before model_signing 1.1 the key itself stood there instead of its name; it is not used. */
const keyBundle = bundleWith({
  publicKey: v.strictObject({
    hint: v.nullish(v.string()),
    rawBytes: v.optional(base64),
    keyDetails: v.optional(v.string()),
  }),
});

const certificateBundle = bundleWith({
  x509CertificateChain: v.strictObject({
    certificates: v.pipe(v.array(v.strictObject({ rawBytes: base64 })), v.minLength(1), v.maxLength(MAX_CERTIFICATES)),
  }),
});

const shape = v.object({
  verificationMaterial: v.object({
    certificate: v.optional(v.unknown()),
    publicKey: v.optional(v.unknown()),
    tlogEntries: v.optional(v.array(v.unknown()), []),
    timestampVerificationData: v.optional(v.object({ rfc3161Timestamps: v.optional(v.array(v.unknown()), []) }), {}),
  }),
});

/**
 * The form of a model signature, and no more.
 *
 * @throws MiraError E_SIZE, E_BUNDLE; E_LOG for a keyless one with neither a log entry nor a time stamp
 */
export function parseModelBundle(bytes: Uint8Array): ModelBundle {
  assertBundleSize(bytes.byteLength);
  const json = readJson(bytes);
  const { certificate, publicKey, tlogEntries, timestampVerificationData } = parsed(shape, json).verificationMaterial;
  const testified = tlogEntries.length + timestampVerificationData.rfc3161Timestamps.length > 0;
  if (certificate !== undefined) return keyless(bytes);
  if (publicKey === undefined) {
    const { verificationMaterial, dsseEnvelope } = parsed(certificateBundle, json);
    const chain = verificationMaterial.x509CertificateChain.certificates.map(({ rawBytes }) =>
      Buffer.from(rawBytes, 'base64'),
    );
    return { ...contentOf(dsseEnvelope), bytes: bytes.byteLength, method: { kind: 'certificate', chain } };
  }
  if (testified) return testifiedKey(bytes);
  const { verificationMaterial, dsseEnvelope } = parsed(keyBundle, json);
  const hint = verificationMaterial.publicKey.hint ?? null;
  return { ...contentOf(dsseEnvelope), bytes: bytes.byteLength, method: { kind: 'key', hint, bundle: null } };
}

function contentOf({ payload, payloadType, signatures }: v.InferOutput<typeof envelope>) {
  return {
    payloadType,
    payload: Buffer.from(payload, 'base64'),
    signature: Buffer.from(signatures[0].sig, 'base64'),
  };
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, json: JsonValue): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refused(`${v.getDotPath(issue) ?? 'bundle'}: ${issue.message}`);
}

function keyless(bytes: Uint8Array): ModelBundle {
  const bundle = parseBundle(bytes);
  if (bundle.entries.length + bundle.timestamps.length === 0) {
    throw new MiraError(
      'E_LOG',
      'it is signed with a short-lived certificate, and no log entry says when, nor does a time stamp',
      { hint: 'Fetch the signature again from where it was published, or sign with a log or a timestamp authority.' },
    );
  }
  return { ...shared(bundle), method: { kind: 'sigstore', bundle } };
}

function testifiedKey(bytes: Uint8Array): ModelBundle {
  const bundle = parseBundle(bytes);
  const hint = bundle.signer.kind === 'key' ? bundle.signer.hint : null;
  return { ...shared(bundle), method: { kind: 'key', hint, bundle } };
}

function shared({ bytes, payloadType, payload, signature }: ParsedBundle): Omit<ModelBundle, 'method'> {
  return { bytes, payloadType, payload, signature };
}

function readJson(bytes: Uint8Array): JsonValue {
  try {
    return parseJsonBytes(bytes);
  } catch (error) {
    throw refused(messageOf(error));
  }
}

function refused(why: string): MiraError {
  return new MiraError('E_BUNDLE', `not a model signature that is accepted here: ${why}`, {
    hint: 'A Sigstore bundle v0.3 with one DSSE signature is expected; was the file cut off or edited?',
  });
}
