import { execFile, type ExecFileException } from 'node:child_process';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PeerResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecuteOptions {
  /** Milliseconds. */
  readonly timeout?: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const ATTEMPTS = 3;
const PAUSE_MS = 5000;
export const INSTALL_MS = 600_000;

/** Where the tools of others are kept between runs, by version. */
export function peersFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'mira-attest', 'peers');
}

/** Runs a program to its end. */
export async function execute(
  program: string,
  args: readonly string[],
  { timeout = 60_000, cwd, env }: ExecuteOptions = {},
): Promise<PeerResult> {
  return new Promise((resolve) => {
    const place = cwd === undefined ? {} : { cwd };
    const options = { timeout, maxBuffer: 16 * 1024 * 1024, ...place, ...(env === undefined ? {} : { env }) };
    execFile(program, [...args], options, (error: ExecFileException | null, stdout, stderr) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exit, stdout, stderr: error === null || exit !== -1 ? stderr : `${stderr}${error.message}` });
    });
  });
}

/** Runs a program that has to end well, and returns what it printed. */
export async function succeed(program: string, args: readonly string[], options: ExecuteOptions = {}): Promise<string> {
  const { exit, stdout, stderr } = await execute(program, args, options);
  if (exit !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${exit}\n${stdout}${stderr}`);
  return stdout;
}

/** The same for what needs a network that is not always there. */
export async function retried(program: string, args: readonly string[], options: ExecuteOptions = {}): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await succeed(program, args, { timeout: INSTALL_MS, ...options });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS * attempt);
    }
  }
}

/**
 * Installs packages of Debian; what cannot be installed is a failure, never a test that is skipped.
 *
 * @param why what is missing, for the message
 */
export async function installPackages(packages: readonly string[], why: string): Promise<void> {
  if (process.getuid?.() !== 0 || (await execute('apt-get', ['--version'])).exit !== 0) {
    throw new Error(`${why}; install it (Debian: ${packages.join(' ')})`);
  }
  // another test may install something at the same time
  const apt = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3', '--quiet'];
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await retried('apt-get', [...apt, 'update'], options);
  await retried('apt-get', [...apt, 'install', '--yes', '--no-install-recommends', ...packages], options);
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
