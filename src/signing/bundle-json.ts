import { envelopeOf, type DsseJson, type LogEntryJson } from './log-entry.ts';
import type { Testimony } from './witnesses.ts';

/** What a bundle names as its signer. */
export type NamedSigner =
  | { readonly certificate: { readonly rawBytes: string } }
  | { readonly publicKey: { readonly hint: string } }
  | { readonly x509CertificateChain: { readonly certificates: readonly { readonly rawBytes: string }[] } };

export interface BundleParts {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly signer: NamedSigner;
  readonly testimony: Testimony;
}

interface BundleJson {
  readonly mediaType: string;
  readonly verificationMaterial: NamedSigner & {
    readonly tlogEntries: readonly LogEntryJson[];
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[] };
  };
  readonly dsseEnvelope: DsseJson;
}

/** A Sigstore bundle v0.3 (sigstore/protobuf-specs, `sigstore_bundle.proto`): one line of JSON and a newline. */
export function bundleText({ signer, testimony, ...signed }: BundleParts): string {
  const bundle: BundleJson = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...signer,
      tlogEntries: testimony.entries,
      timestampVerificationData: {
        rfc3161Timestamps: testimony.timestamps.map((der) => ({ signedTimestamp: der.toString('base64') })),
      },
    },
    dsseEnvelope: envelopeOf(signed),
  };
  return `${JSON.stringify(bundle)}\n`;
}
