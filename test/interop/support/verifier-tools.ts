import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preAuthEncoding } from '../../../src/signing/dsse.ts';
import { execute, type PeerResult } from './execute.ts';
import { GO_PROGRAMS, goPeer } from './go-peer.ts';
import { pythonEnvironment } from './python-peer.ts';
import { bundleAt } from './twins.ts';

/** What a verifier of others is asked: is this bundle a statement on this file, by this signer? */
export interface Question {
  /** A Sigstore bundle. */
  readonly bundle: string;
  /** What the statement is about. */
  readonly artifact: string;
  readonly predicateType: string;
  readonly signer: Certified;
  readonly trust: Trust;
}

export interface Certified {
  readonly identity: string;
  readonly issuer: string;
}

/** Where the trust files of a private Sigstore lie. */
export interface Trust {
  readonly root: string;
  /** The same on one line. */
  readonly rootLines: string;
  /** With a signing configuration, as Python's clients want it. */
  readonly clientConfig: string;
  readonly fulcioRoot: string;
  readonly tsaChain: string;
}

/** Somebody else's verifier. */
export interface VerifierTool<Asked = Question> {
  readonly name: string;
  readonly version: string;
  /** Why nothing of it can be given to us; empty where something can, and is. */
  readonly signs: string;
  verify(question: Asked): Promise<PeerResult>;
}

export const SIGNS_NOTHING = 'signs nothing';

export const cosign: VerifierTool = {
  name: 'cosign verify-blob-attestation',
  version: GO_PROGRAMS.cosign.version,
  signs: '',
  verify: async ({ bundle, artifact, predicateType, signer, trust }) =>
    offline(await goPeer(GO_PROGRAMS.cosign), [
      'verify-blob-attestation',
      `--bundle=${bundle}`,
      `--trusted-root=${trust.root}`,
      `--type=${predicateType}`,
      `--certificate-identity=${signer.identity}`,
      `--certificate-oidc-issuer=${signer.issuer}`,
      artifact,
    ]),
};

export const gh: VerifierTool = {
  name: 'gh attestation verify',
  version: GO_PROGRAMS.gh.version,
  signs: SIGNS_NOTHING,
  verify: async ({ bundle, artifact, predicateType, signer, trust }) =>
    offline(await goPeer(GO_PROGRAMS.gh), [
      'attestation',
      'verify',
      artifact,
      '--repo=acme/langid',
      `--bundle=${bundle}`,
      `--custom-trusted-root=${trust.rootLines}`,
      `--predicate-type=${predicateType}`,
      `--cert-identity=${signer.identity}`,
      `--cert-oidc-issuer=${signer.issuer}`,
      '--format=json',
    ]),
};

export const SIGSTORE_PYTHON = 'sigstore==4.5.1';

export const sigstorePython: VerifierTool = {
  name: 'sigstore verify identity (Python)',
  version: 'v4.5.1',
  signs: '',
  verify: async ({ bundle, artifact, signer, trust }) =>
    offline(join(dirname(await pythonEnvironment([SIGSTORE_PYTHON])), 'sigstore'), [
      '--trust-config',
      trust.clientConfig,
      'verify',
      'identity',
      '--offline',
      '--bundle',
      bundle,
      '--cert-identity',
      signer.identity,
      '--cert-oidc-issuer',
      signer.issuer,
      artifact,
    ]),
};

/** Nothing but the standards: DSSE signature, certificate chain and name, time stamp, and the subject's digest. */
export const openssl: VerifierTool = {
  name: 'OpenSSL (DSSE signature, chain, name, time stamp)',
  version: '3',
  signs: 'makes no bundles',
  verify: async ({ bundle, artifact, signer, trust }) => {
    const folder = await mkdtemp(join(tmpdir(), 'mira-openssl-'));
    try {
      const parts = await partsOf(bundle);
      const file = async (name: string, content: Uint8Array | string): Promise<string> => {
        await writeFile(join(folder, name), content);
        return join(folder, name);
      };
      const certificate = await file('leaf.der', parts.certificate);
      const leaf = join(folder, 'leaf.pem');
      const signature = await file('signature', parts.signature);
      const stamp = await file('stamp.tsr', parts.timestamp);
      const signed = await file('signed', preAuthEncoding(parts.payloadType, parts.payload));
      const publicKey = join(folder, 'key.pem');
      const steps = [
        ['x509', '-inform', 'DER', '-in', certificate, '-out', leaf],
        ['x509', '-in', leaf, '-noout', '-pubkey', '-out', publicKey],
        ['verify', '-no_check_time', '-purpose', 'any', '-CAfile', trust.fulcioRoot, leaf],
        ['dgst', '-sha256', '-verify', publicKey, '-signature', signature, signed],
        ['ts', '-verify', '-in', stamp, '-data', signature, '-CAfile', trust.tsaChain],
      ];
      for (const step of steps) {
        const result = await offline('openssl', step);
        if (result.exit !== 0) return result;
      }
      const name = await offline('openssl', ['x509', '-in', leaf, '-noout', '-ext', 'subjectAltName']);
      if (!name.stdout.includes(`URI:${signer.identity}\n`)) return { ...name, exit: 1, stderr: 'the name is another' };
      const digest = createHash('sha256')
        .update(await readFile(artifact))
        .digest('hex');
      const isSubject = parts.payload.toString('utf8').includes(digest);
      return { exit: isSubject ? 0 : 1, stdout: '', stderr: isSubject ? '' : `no subject has the digest ${digest}` };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

export const KEYLESS_TOOLS: readonly VerifierTool[] = [cosign, gh, sigstorePython, openssl];

interface BundleParts {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly certificate: Buffer;
  readonly timestamp: Buffer;
}

async function partsOf(file: string): Promise<BundleParts> {
  const { dsseEnvelope: envelope, verificationMaterial: material } = await bundleAt(file);
  const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64');
  return {
    payloadType: envelope.payloadType,
    payload: bytes(envelope.payload),
    signature: bytes(envelope.signatures[0]?.sig),
    certificate: bytes(material.certificate?.rawBytes),
    timestamp: bytes(material.timestampVerificationData?.rfc3161Timestamps?.[0]?.signedTimestamp),
  };
}

/** In a network that has nothing, where the kernel lets us make one; without a home, tokens or proxies. */
export async function offline(program: string, args: readonly string[]): Promise<PeerResult> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), NO_COLOR: '1', COLUMNS: '400' };
  isolated ??= (await execute('unshare', ['--net', 'true'])).exit === 0;
  return isolated ? execute('unshare', ['--net', program, ...args], { env }) : execute(program, args, { env });
}
let isolated: boolean | undefined;
