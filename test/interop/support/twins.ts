import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** DSSE v1. */
const Envelope = v.looseObject({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.array(v.looseObject({ sig: v.string() })),
});
type Envelope = v.InferOutput<typeof Envelope>;

/** As much of a Sigstore bundle (v0.3, JSON) as is read or bent here. */
const Bundle = v.looseObject({
  dsseEnvelope: Envelope,
  verificationMaterial: v.looseObject({
    certificate: v.optional(v.looseObject({ rawBytes: v.string() })),
    timestampVerificationData: v.optional(
      v.looseObject({ rfc3161Timestamps: v.optional(v.array(v.looseObject({ signedTimestamp: v.string() }))) }),
    ),
  }),
});

export async function bundleAt(file: string): Promise<v.InferOutput<typeof Bundle>> {
  return v.parse(Bundle, JSON.parse(await readFile(file, 'utf8')));
}

/** A copy of a bundle, or of a bare envelope, with something changed by hand; the path of the copy. */
export async function bent(file: string, folder: string, change: (envelope: Envelope) => void): Promise<string> {
  const content = v.parse(v.union([Bundle, Envelope]), JSON.parse(await readFile(file, 'utf8')));
  change(v.is(Bundle, content) ? content.dsseEnvelope : content);
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
  const { dsseEnvelope } = await bundleAt(file);
  return Buffer.from(dsseEnvelope.payload, 'base64');
}
