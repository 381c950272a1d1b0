import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, exists, INSTALL_MS, installPackages, peersFolder, retried, type PeerResult } from './execute.ts';

export type { PeerResult } from './execute.ts';

/** A tool of others, installed from PyPI at exact versions. */
export interface PythonPeer {
  /** Its interpreter. */
  readonly python: string;
  /** Runs `python -m MODULE ARGS`. */
  run(args: readonly string[], cwd?: string): Promise<PeerResult>;
}

/** A module of such packages. */
export async function pythonPeer(module: string, packages: readonly string[]): Promise<PythonPeer> {
  const python = await pythonEnvironment(packages);
  return {
    python,
    run: async (args, cwd) => execute(python, ['-m', module, ...args], cwd === undefined ? {} : { cwd }),
  };
}

/**
 * Installs packages into a virtual environment in the user's cache folder, once per set of versions; a peer that cannot
 * be installed is a failure, never a test that is skipped.
 *
 * @param packages with their versions, `name==1.2.3`
 * @returns the environment's Python; the packages' programs lie beside it
 */
export async function pythonEnvironment(packages: readonly string[]): Promise<string> {
  const folder = join(peersFolder(), packages.join('+'));
  const python = join(folder, 'bin', 'python');
  if (!(await exists(python))) await install(folder, packages);
  return python;
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
    await nameInterpreter(beside, folder);
    await rename(beside, folder).catch(async (error: unknown) => {
      // somebody else was faster
      if (!(await exists(join(folder, 'bin', 'python')))) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Programs begin with the path of their interpreter, which is about to lie elsewhere. */
async function nameInterpreter(beside: string, folder: string): Promise<void> {
  for (const entry of await readdir(join(beside, 'bin'), { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const program = join(beside, 'bin', entry.name);
    const content = await readFile(program, 'latin1');
    if (!content.startsWith('#!')) continue;
    await writeFile(program, content.replaceAll(`${beside}/bin/`, `${folder}/bin/`), 'latin1');
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
