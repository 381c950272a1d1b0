import { execFile, type ExecFileException } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { systemCode } from '../../errors.ts';
import { isForbidden, type Environment } from '../environment.ts';

/** What an engine's client answered. */
export interface Answer {
  /** `null`: it could not be started, was ended, or took too long. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why there is no exit status; else what it said last of errors. */
  readonly why: string;
}

export interface AskOptions {
  readonly timeoutMs: number;
  /** Of each of the two streams (1 MiB). */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/**
 * The environment of an engine's client: it needs its own settings (`DOCKER_HOST`, `CONTAINERS_CONF`, proxies …), whatever
 * they are called, but nothing that would hand on the job's rights.
 */
export function clientEnvironment(env: Environment): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !isForbidden(name)) own[name] = value;
  return own;
}

/**
 * Runs the client of a container engine to its end, with what it prints kept.
 *
 * @throws the signal's reason when it is given
 */
export async function ask(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { timeoutMs, maxBytes = 1024 * 1024, signal }: AskOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  const options = { env, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: maxBytes } as const;
  const answer = await new Promise<Answer>((resolve) => {
    const settle = (error: ExecFileException | null, stdout: string, stderr: string): void => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ exit, stdout, stderr, why: exit === null ? whyEnded(error, timeoutMs) : lastError(stderr) });
    };
    execFile(program, [...args], signal === undefined ? options : { ...options, signal }, settle);
  });
  signal?.throwIfAborted();
  return answer;
}

export const NO_PROGRAM = 'there is no such program';

function whyEnded(error: ExecFileException | null, timeoutMs: number): string {
  const code = systemCode(error);
  if (code === 'ENOENT') return NO_PROGRAM;
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'it printed more than can be read';
  if (error?.killed === true) return `it did not answer within ${timeoutMs / 1000} s`;
  return code ?? error?.signal ?? 'it was ended';
}

const MAX_TEXT = 400;
const CONTROLS = /\p{Cc}/gu;

/** The last line of an engine's errors, fit to be put into a sentence. */
export function lastError(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split(/\r\n|\n|\r/u)
    .map((line) => line.replace(/^(?:Error(?: response from daemon)?: )+/u, '').trim())
    .filter((line) => line !== '' && !/^See '.+'\.?$|^Run '.+' for more/u.test(line));
  const line = lines.at(-1) ?? 'it said nothing';
  const whole = line.replaceAll(CONTROLS, ' ');
  return whole.length > MAX_TEXT ? `${whole.slice(0, MAX_TEXT)}…` : whole;
}
