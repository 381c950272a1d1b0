import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execute, exists, INSTALL_MS, installPackages, retried, type PeerResult } from './execute.ts';

export type { PeerResult } from './execute.ts';

/** A tool of others, installed from PyPI at exact versions. */
export interface PythonPeer {
  /** Runs `python -m MODULE ARGS`. */
  run(args: readonly string[], cwd?: string): Promise<PeerResult>;
}

/**
 * Installs packages into a virtual environment in the user's cache folder, once per set of versions; a peer that cannot
 * be installed is a failure, never a test that is skipped.
 *
 * @param packages with their versions, `name==1.2.3`
 */
export async function pythonPeer(module: string, packages: readonly string[]): Promise<PythonPeer> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'mira-attest', 'peers', packages.join('+'));
  const python = join(folder, 'bin', 'python');
  if (!(await exists(python))) await install(folder, packages);
  return { run: async (args, cwd) => execute(python, ['-m', module, ...args], cwd === undefined ? {} : { cwd }) };
}

/** Beside its place first: what lies there under its own name is whole. */
async function install(folder: string, packages: readonly string[]): Promise<void> {
  const beside = `${folder}.partial-${process.pid}`;
  await mkdir(join(folder, '..'), { recursive: true });
  try {
    await createEnvironment(beside);
    await retried(join(beside, 'bin', 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--no-input',
      '--retries',
      '5',
      ...packages,
    ]);
    await rename(beside, folder).catch(async (error: unknown) => {
      // somebody else was faster
      if (!(await exists(join(folder, 'bin', 'python')))) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function createEnvironment(folder: string): Promise<void> {
  const args = ['-m', 'venv', '--clear', folder];
  const made = await execute('python3', args, { timeout: INSTALL_MS });
  if (made.exit === 0) return;
  // Debian has it in a package of its own
  await installPackages(['python3', 'python3-venv'], `python3 -m venv failed: ${made.stderr}${made.stdout}`);
  await retried('python3', args);
}
