import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** As much of a Sigstore bundle (v0.3, JSON) as is read or bent here. */
export interface BundleJson {
  readonly dsseEnvelope: Envelope;
  readonly verificationMaterial: {
    readonly certificate?: { readonly rawBytes: string };
    readonly timestampVerificationData?: { readonly rfc3161Timestamps?: readonly { signedTimestamp: string }[] };
  };
}

/** DSSE v1. */
export interface Envelope {
  readonly payloadType: string;
  payload: string;
  readonly signatures: { sig: string }[];
}

/** A copy of a bundle, or of a bare envelope, with something changed by hand; the path of the copy. */
export async function bent(file: string, folder: string, change: (envelope: Envelope) => void): Promise<string> {
  const content: BundleJson | Envelope = JSON.parse(await readFile(file, 'utf8'));
  change('dsseEnvelope' in content ? content.dsseEnvelope : content);
  copies += 1;
  const copy = join(folder, `bent-${copies}.${basename(file).replace(/\.sig$/u, '.sigstore.json')}`);
  await writeFile(copy, JSON.stringify(content));
  return copy;
}
let copies = 0;

/** In another statement one digit of a digest is another one: it stays well-formed. */
export function otherStatement(envelope: Envelope): void {
  const text = Buffer.from(envelope.payload, 'base64').toString('utf8');
  const other = text.replace(
    /("sha256":")([0-9a-f])/u,
    (_, before: string, digit: string) => `${before}${digit === '0' ? '1' : '0'}`,
  );
  if (other === text) throw new Error('the statement has no digest');
  envelope.payload = Buffer.from(other).toString('base64');
}

export function otherSignature({ signatures: [first] }: Envelope): void {
  if (first === undefined) throw new Error('no signature');
  const bytes = Buffer.from(first.sig, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  first.sig = bytes.toString('base64');
}

/** The bytes that a bundle's signature is about. */
export async function payloadOf(file: string): Promise<Buffer> {
  const { dsseEnvelope }: BundleJson = JSON.parse(await readFile(file, 'utf8'));
  return Buffer.from(dsseEnvelope.payload, 'base64');
}
