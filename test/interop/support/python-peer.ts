import { execFile, type ExecFileException } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A tool of others, installed from PyPI at exact versions. */
export interface PythonPeer {
  /** Runs `python -m MODULE ARGS`. */
  run(args: readonly string[], cwd?: string): Promise<PeerResult>;
}

export interface PeerResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const ATTEMPTS = 3;
const PAUSE_MS = 5000;
const INSTALL_MS = 150_000;

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
  return { run: async (args, cwd) => execute(python, ['-m', module, ...args], 60_000, cwd) };
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
  const made = await execute('python3', args, INSTALL_MS);
  if (made.exit === 0) return;
  // Debian has it in a package of its own
  if (process.getuid?.() === 0 && (await execute('apt-get', ['--version'], 10_000)).exit === 0) {
    await retried('apt-get', ['update', '--quiet']);
    await retried('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', 'python3', 'python3-venv']);
    await retried('python3', args);
    return;
  }
  throw new Error(
    `python3 -m venv failed; install Python 3 with venv (Debian: python3-venv)\n${made.stderr}${made.stdout}`,
  );
}

async function retried(program: string, args: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { exit, stdout, stderr } = await execute(program, args, INSTALL_MS);
    if (exit === 0) return;
    if (attempt === ATTEMPTS) throw new Error(`${program} ${args.join(' ')} ended with ${exit}\n${stdout}${stderr}`);
    await sleep(PAUSE_MS * attempt);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function execute(program: string, args: readonly string[], timeout: number, cwd?: string): Promise<PeerResult> {
  return new Promise((resolve) => {
    const options = { timeout, maxBuffer: 16 * 1024 * 1024, ...(cwd === undefined ? {} : { cwd }) };
    execFile(program, [...args], options, (error: ExecFileException | null, stdout, stderr) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exit, stdout, stderr: error === null || exit !== -1 ? stderr : `${stderr}${error.message}` });
    });
  });
}
