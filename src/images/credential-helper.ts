import { spawn } from 'node:child_process';
import { MiraError, systemCode } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import type { Credential } from './credentials.ts';

const TIMEOUT = 30_000;
const MAX_BYTES = 64 * 1024;

/** What helpers answer when nobody has logged in (docker/docker-credential-helpers). */
const NOT_FOUND = /credentials not found/iu;

/**
 * Asks `docker-credential-<name>` for the credentials of a registry, as Docker does: its name on standard input, JSON on
 * standard output (docker/docker-credential-helpers, "Development"). What a failing helper prints is not shown.
 *
 * @param server the registry's name, or `https://index.docker.io/v1/`
 * @returns `null` when the helper is not installed or knows nothing of the registry, so that public images can be had
 * @throws MiraError E_REGISTRY_AUTH
 */
export async function askHelper(
  name: string,
  server: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Credential | null> {
  const fail = (why: string, cause?: unknown): never => {
    throw new MiraError('E_REGISTRY_AUTH', `the credential helper docker-credential-${name} ${why}`, {
      hint: `Docker's configuration names it for ${server}: repair it, or log in with another.`,
      cause,
    });
  };
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(name)) return fail('has a name that no helper may have');
  const { exit, output } = await runHelper(name, server, env).catch((error: unknown) =>
    systemCode(error) === 'ENOENT' ? { exit: null, output: '' } : fail('could not be run', error),
  );
  if (exit === null) return null;
  if (exit !== 0) return NOT_FOUND.test(output) ? null : fail('failed');
  let answer: unknown;
  try {
    answer = parseJson(output);
  } catch {
    return fail('did not answer with JSON');
  }
  const { Username: user, Secret: password } = isObject(answer) ? answer : {};
  if (typeof user !== 'string' || typeof password !== 'string') return fail('did not answer with a name and a secret');
  if (user === '<token>') return fail('gives an identity token, which cannot be used here');
  return user === '' && password === '' ? null : { user, password };
}

interface HelperResult {
  /** `null`: it is not installed. */
  readonly exit: number | null;
  readonly output: string;
}

async function runHelper(
  name: string,
  server: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<HelperResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(`docker-credential-${name}`, ['get'], {
      env: { ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BYTES) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit: exit ?? -1, output: Buffer.concat(chunks).toString('utf8') }));
    // a helper that does not read closes the pipe
    child.stdin.on('error', () => {});
    child.stdin.end(server);
  });
}
