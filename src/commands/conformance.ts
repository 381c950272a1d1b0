import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { isDigest, sha256, type Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { publicKeyOf, verifyAnyBundle, type AnyBundleRequest } from '../verification/any-bundle.ts';
import { signContent } from '../signing/signer.ts';
import { PAYLOAD_TYPE } from '../statements/uris.ts';
import { MAX_BUNDLE_BYTES, parseBundle } from '../verification/bundle.ts';
import { verifySignature } from '../verification/signature.ts';
import type { TrustRoot } from '../verification/trust-root.ts';
import { readCapped } from './read-capped.ts';
import type { Host } from './host.ts';
import { chooseServices, DEFAULT_SERVICES } from './services.ts';
import { loadTrustRoot } from './trust.ts';
import { usage } from './usage.ts';
import { NOT_VERIFIED, VERIFIED } from './verify-output.ts';

/**
 * The command-line protocol of the public Sigstore conformance suite (sigstore/sigstore-conformance,
 * `docs/cli_protocol.md`), so that anybody can run that suite against this program.
 */
export interface ConformanceVerifyOptions {
  readonly bundle: string;
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly key: string | null;
  readonly trustedRoot: string | null;
  /** A path, or `sha256:` and 64 hex digits where no such path exists. */
  readonly artifact: string;
}

/** Files beyond this are hashed and not held: a signature by a key other than ECDSA needs the bytes. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

/** @throws MiraError E_USAGE, E_FILE_UNREADABLE, E_TRUST_ROOT */
export async function conformanceVerifyCommand(options: ConformanceVerifyOptions, host: Host): Promise<number> {
  const trustRoot = await loadTrustRoot(options.trustedRoot);
  const artifact = await artifactAt(options.artifact);
  const signer = await signerOf(options);
  const bytes = await readCapped(options.bundle, MAX_BUNDLE_BYTES);
  try {
    await verifyAnyBundle(bytes, { signer, artifact, trustRoot });
  } catch (error) {
    host.failure(error instanceof MiraError ? error : refused(error));
    return NOT_VERIFIED;
  }
  host.info('Verified.');
  return VERIFIED;
}

function refused(error: unknown): MiraError {
  return new MiraError('E_SIGNATURE', `the bundle does not verify: ${messageOf(error)}`, { cause: error });
}

export interface ConformanceSignOptions {
  /** The file that is signed. */
  readonly artifact: string;
  /** Whether it is an in-toto statement, which goes into an envelope; anything else is signed as it is. */
  readonly inToto: boolean;
  readonly token: string;
  /** Where the bundle is written. */
  readonly bundle: string;
  readonly trustedRoot: string | null;
  readonly signingConfig: string | null;
}

/** @throws MiraError E_FILE_UNREADABLE, E_SIZE, of signing, and of verifying what was signed */
export async function conformanceSignCommand(options: ConformanceSignOptions, host: Host): Promise<number> {
  const { artifact, inToto, token, bundle: path, signingConfig } = options;
  host.mask(token);
  const trustRoot = await loadTrustRoot(options.trustedRoot);
  const { fulcioUrl, witnesses } = await chooseServices(
    { ...DEFAULT_SERVICES, signingConfig },
    { keyed: false, workspace: process.cwd(), now: new Date() },
  );
  const bytes = await readWhole(artifact, inToto ? MAX_BUNDLE_BYTES : MAX_HELD_BYTES);
  const content = inToto
    ? ({ kind: 'envelope', payloadType: PAYLOAD_TYPE, payload: bytes } as const)
    : ({ kind: 'message', message: bytes } as const);
  const { json } = await signContent(content, {
    kind: 'keyless',
    fulcioUrl,
    witnesses,
    identity: { getToken: async () => Promise.resolve(token) },
  });
  const signed = Buffer.from(json);
  if (inToto) await verifySignature(parseBundle(signed), trustRoot, []);
  else await verifyOwn(signed, bytes, trustRoot);
  await writeFile(path, json);
  host.info(`Wrote ${path}.`);
  return VERIFIED;
}

/** What is signed is the file and never a part of it. */
async function readWhole(path: string, max: number): Promise<Buffer> {
  const bytes = await readCapped(path, max);
  if (bytes.length <= max) return bytes;
  throw new MiraError('E_SIZE', `${path} is larger than the ${max} bytes that are signed here`, {
    hint: 'Sign its digest in a statement: --in-toto.',
  });
}

/** By whoever the token certified: a signature that nobody else would accept is not written. */
async function verifyOwn(bundle: Buffer, bytes: Buffer, trustRoot: TrustRoot): Promise<void> {
  try {
    const artifact = { digest: sha256(bytes), bytes };
    await verifyAnyBundle(bundle, { signer: { kind: 'certified' }, artifact, trustRoot });
  } catch (error) {
    throw error instanceof MiraError ? error : refused(error);
  }
}

async function signerOf({ identity, issuer, key }: ConformanceVerifyOptions): Promise<AnyBundleRequest['signer']> {
  if (key !== null) {
    try {
      return { kind: 'key', publicKey: publicKeyOf(await readFile(key, 'utf8')) };
    } catch (error) {
      throw new MiraError('E_KEY', `${key} is no public key in PEM form`, { cause: error });
    }
  }
  if (identity === null || issuer === null) {
    throw usage(
      'nobody is named who must have signed',
      'Pass --certificate-identity SAN --certificate-oidc-issuer URL, or --key PEM.',
    );
  }
  return { kind: 'identity', san: identity, issuer };
}

async function artifactAt(text: string): Promise<AnyBundleRequest['artifact']> {
  const found = await stat(text).catch(() => null);
  if (found === null && isDigest(text)) return { digest: text };
  if (found === null) throw new MiraError('E_FILE_UNREADABLE', `there is no file ${text}`, { hint: 'Check the path.' });
  if (found.size > MAX_HELD_BYTES) return { digest: await hashFile(text) };
  const bytes = await readFile(text);
  return { digest: sha256(bytes), bytes };
}

async function hashFile(path: string): Promise<Digest> {
  const { createReadStream } = await import('node:fs');
  const hash = createHash('sha256');
  const stream: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const chunk of stream) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}
