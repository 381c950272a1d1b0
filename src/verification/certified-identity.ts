import { isUtf8 } from 'node:buffer';

/** Who signed, as the certificate says it, or the name of the key. Nothing here comes from the statement. */
export type CertifiedIdentity = CertificateIdentity | KeyIdentity;

export interface KeyIdentity {
  readonly kind: 'key';
  /** base64(SHA-256(SPKI DER)). */
  readonly hint: string;
}

/** Fulcio's extensions 1.3.6.1.4.1.57264.1.n (sigstore/fulcio, `docs/oid-info.md`); `null` where one is absent. */
export interface CertificateIdentity {
  readonly kind: 'certificate';
  /** Subject alternative name: for GitHub the URL of the workflow that holds the job, `@` its ref. */
  readonly san: string;
  /** `.8`: who vouched for the identity. */
  readonly issuer: string | null;
  /** `.18`: URL of the workflow that was triggered, `@` its ref. */
  readonly workflow: string | null;
  /** `.19` */
  readonly workflowSha: string | null;
  /** `.9`: URL of the workflow that holds the job; another one than `workflow` where a reusable workflow is called. */
  readonly signer: string | null;
  /** `.10`: the commit of that workflow. */
  readonly signerDigest: string | null;
  /** `.12`: URL of the repository. */
  readonly sourceRepository: string | null;
  /** `.15`: survives renames. */
  readonly repositoryId: string | null;
  /** `.17` */
  readonly ownerId: string | null;
  /** `.14` */
  readonly ref: string | null;
  /** `.13` */
  readonly commit: string | null;
  /** `.20`: the event. */
  readonly trigger: string | null;
  /** `.11`: `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string | null;
  /** `.21` */
  readonly runUri: string | null;
  /** `.22`: of the repository when it signed. */
  readonly visibility: string | null;
  /** `.23`: the deployment environment of the job. */
  readonly environment: string | null;
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** An X.509 extension: dotted OID, and the bytes of its value. */
export interface Extension {
  readonly oid: string;
  readonly value: Uint8Array;
}

const ARC = '1.3.6.1.4.1.57264.1.';

/**
 * The identity in a leaf certificate.
 *
 * @throws Error when an extension stands twice or holds something else than one UTF8String
 */
export function certificateIdentity(san: string, extensions: readonly Extension[]): CertificateIdentity {
  const read = (number: number): string | null => {
    const [found, second] = extensions.filter(({ oid }) => oid === `${ARC}${number}`);
    if (second !== undefined) throw new Error(`certificate extension ${ARC}${number} stands twice`);
    return found === undefined ? null : utf8String(found);
  };
  return {
    kind: 'certificate',
    san,
    issuer: read(8),
    workflow: read(18),
    workflowSha: read(19),
    signer: read(9),
    signerDigest: read(10),
    sourceRepository: read(12),
    repositoryId: read(15),
    ownerId: read(17),
    ref: read(14),
    commit: read(13),
    trigger: read(20),
    runnerEnvironment: read(11),
    runUri: read(21),
    visibility: read(22),
    environment: read(23),
  };
}

const TAG_UTF8_STRING = 0x0c;

/** A DER UTF8String (X.690 §8.1.3) that fills the value. */
function utf8String({ oid, value }: Extension): string {
  const [tag, first = 0] = value;
  const extra = first < 0x80 ? 0 : first - 0x80;
  const length = extra === 0 ? first : value.subarray(2, 2 + extra).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + extra;
  const text = value.subarray(start);
  if (tag !== TAG_UTF8_STRING || extra > 2 || length !== text.byteLength || !isUtf8(text)) {
    throw new Error(`certificate extension ${oid} is not a UTF8String`);
  }
  return Buffer.from(text).toString('utf8');
}

/**
 * `owner/name/.github/workflows/file.yml` and the ref of a workflow URL, else `null`.
 *
 * @param host where GitHub lies
 */
export function parseWorkflowUrl(
  url: string,
  host = 'github.com',
): { readonly path: string; readonly ref: string } | null {
  const [, at, path, ref] = /^https:\/\/([^@/]+)\/([^@/]+\/[^@/]+\/\.github\/workflows\/[^@/]+)@(.+)$/u.exec(url) ?? [];
  return at !== host || path === undefined || ref === undefined ? null : { path, ref };
}
