import { sha256Hex } from '../digest.ts';
import type { SignedContent } from './content.ts';
import { envelopeOf, type DsseJson, type LogEntryJson } from './log-entry.ts';
import type { Testimony } from './witnesses.ts';

/** What a bundle names as its signer. */
export type NamedSigner =
  | { readonly certificate: { readonly rawBytes: string } }
  | { readonly publicKey: { readonly hint: string } }
  | { readonly x509CertificateChain: { readonly certificates: readonly { readonly rawBytes: string }[] } };

export interface BundleParts {
  readonly content: SignedContent;
  readonly signature: Buffer;
  readonly signer: NamedSigner;
  readonly testimony: Testimony;
}

type BundleJson = {
  readonly mediaType: string;
  readonly verificationMaterial: NamedSigner & {
    readonly tlogEntries: readonly LogEntryJson[];
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[] };
  };
} & ContentJson;

type ContentJson =
  | { readonly dsseEnvelope: DsseJson }
  | {
      readonly messageSignature: {
        readonly messageDigest: { readonly algorithm: 'SHA2_256'; readonly digest: string };
        readonly signature: string;
      };
    };

/** A Sigstore bundle v0.3 (sigstore/protobuf-specs, `sigstore_bundle.proto`): one line of JSON and a newline. */
export function bundleText({ content, signature, signer, testimony }: BundleParts): string {
  const bundle: BundleJson = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...signer,
      tlogEntries: testimony.entries,
      timestampVerificationData: {
        rfc3161Timestamps: testimony.timestamps.map((der) => ({ signedTimestamp: der.toString('base64') })),
      },
    },
    ...contentJson(content, signature),
  };
  return `${JSON.stringify(bundle)}\n`;
}

function contentJson(content: SignedContent, signature: Buffer): ContentJson {
  if (content.kind === 'envelope') return { dsseEnvelope: envelopeOf(content, signature) };
  const digest = Buffer.from(sha256Hex(content.message), 'hex').toString('base64');
  return {
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest },
      signature: signature.toString('base64'),
    },
  };
}
