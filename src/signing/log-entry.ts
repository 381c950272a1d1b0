import type { SignedContent } from './content.ts';

/**
 * An entry of a transparency log in the JSON of a bundle (sigstore/protobuf-specs, `sigstore_rekor.proto`). Zeros and
 * empty lists, which the protobuf mapping leaves out, are written: other verifiers refuse their absence.
 */
export interface LogEntryJson {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  /** Seconds since 1970; `0` where the log vouches for no time. */
  readonly integratedTime: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp: string };
  readonly inclusionProof: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: string;
}

/** What a log is asked to enter, and what its signature is checked with. */
export interface LoggedSignature {
  readonly content: SignedContent;
  readonly signature: Buffer;
  readonly verifier:
    | { readonly kind: 'certificate'; readonly pem: string; readonly der: Buffer }
    | { readonly kind: 'key'; readonly pem: string; readonly der: Buffer };
}

type EnvelopeContent = Extract<SignedContent, { readonly kind: 'envelope' }>;

/** A DSSE envelope as JSON. Its `keyid` stays away: cosign refuses bundles whose envelope has one of another's making. */
export interface DsseJson {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly [{ readonly sig: string }];
}

export function envelopeOf({ payload, payloadType }: EnvelopeContent, signature: Buffer): DsseJson {
  return { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64') }] };
}
