import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GO_PROGRAMS, type GoProgram } from '../interop/support/go-peer.ts';
import { peersFolder } from '../interop/support/execute.ts';

/** A bundle, where it lies, and what its verifiers are told of it. */
export interface SignedFile {
  readonly bundle: string;
  readonly artifact: string;
  /** A trusted root, on one line. */
  readonly root: string;
  readonly predicateType: string;
  readonly repo: string;
  readonly identity: string;
  readonly issuer: string;
}

/** Somebody else's verifier, one process for each bundle. */
export interface Verifier {
  readonly name: string;
  /** Throws where it does not verify. */
  verify(file: SignedFile): Promise<void>;
}

const COSIGN = 'cosign verify-blob-attestation';
const GH = 'gh attestation verify';

/** Both where the interop tests have built them; `null` for one that is not there. */
export const VERIFIERS: readonly { readonly name: string; readonly find: () => Verifier | null }[] = [
  {
    name: COSIGN,
    find: () =>
      found(COSIGN, GO_PROGRAMS.cosign, (file) => [
        'verify-blob-attestation',
        `--bundle=${file.bundle}`,
        `--trusted-root=${file.root}`,
        `--type=${file.predicateType}`,
        `--certificate-identity=${file.identity}`,
        `--certificate-oidc-issuer=${file.issuer}`,
        file.artifact,
      ]),
  },
  {
    name: GH,
    find: () =>
      found(GH, GO_PROGRAMS.gh, (file) => [
        'attestation',
        'verify',
        file.artifact,
        `--repo=${file.repo}`,
        `--bundle=${file.bundle}`,
        `--custom-trusted-root=${file.root}`,
        `--predicate-type=${file.predicateType}`,
        `--cert-identity=${file.identity}`,
        `--cert-oidc-issuer=${file.issuer}`,
        '--format=json',
      ]),
  },
];

const run = promisify(execFile);

function found(
  name: string,
  program: GoProgram,
  argumentsFor: (file: SignedFile) => readonly string[],
): Verifier | null {
  const path = join(peersFolder(), `${program.name}-${program.version}`, program.name);
  if (!existsSync(path)) return null;
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), NO_COLOR: '1', GH_TOKEN: 'none' };
  return {
    name: `${name} ${program.version}`,
    verify: async (file) => {
      await run(path, [...argumentsFor(file)], { env, timeout: 60_000 });
    },
  };
}
