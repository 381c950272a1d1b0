import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { isDigest, sha256, type Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { publicKeyOf, verifyAnyBundle, type AnyBundleRequest } from '../verification/any-bundle.ts';
import { signPayload } from '../signing/signer.ts';
import { MAX_BUNDLE_BYTES, parseBundle } from '../verification/bundle.ts';
import { verifySignature } from '../verification/signature.ts';
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
  /** An in-toto statement. */
  readonly statement: string;
  readonly token: string;
  /** Where the bundle is written. */
  readonly bundle: string;
  readonly trustedRoot: string | null;
  readonly signingConfig: string | null;
}

/** @throws MiraError E_FILE_UNREADABLE, of signing, and of verifying what was signed */
export async function conformanceSignCommand(options: ConformanceSignOptions, host: Host): Promise<number> {
  const { statement, token, bundle: path, signingConfig } = options;
  host.mask(token);
  const trustRoot = await loadTrustRoot(options.trustedRoot);
  const { fulcioUrl, witnesses } = await chooseServices(
    { ...DEFAULT_SERVICES, signingConfig },
    { keyed: false, workspace: process.cwd(), now: new Date() },
  );
  const payload = await readCapped(statement, MAX_BUNDLE_BYTES);
  const { json } = await signPayload(payload, {
    kind: 'keyless',
    fulcioUrl,
    witnesses,
    identity: { getToken: async () => Promise.resolve(token) },
  });
  await verifySignature(parseBundle(Buffer.from(json)), trustRoot, []);
  await writeFile(path, json);
  host.info(`Wrote ${path}.`);
  return VERIFIED;
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
