import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ForeignOutput } from '../commands/host.ts';
import { MiraError, messageOf, systemCode } from '../errors.ts';
import { judge, type Ending, type Outcome } from './ending.ts';
import { harnessEnvironment, type Environment } from './environment.ts';
import { ProcessGroup } from './process-group.ts';
import { Redactor } from './redactor.ts';
import { Tail } from './tail.ts';

/** A program that is run under supervision. */
export interface Program {
  /** The evaluation, for messages. */
  readonly name: string;
  /** Program and arguments; no shell is involved. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Its whole environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly secrets: ReadonlyMap<string, string>;
  readonly timeoutSeconds: number;
  /** File that gets the output as it is: search it before it is stored. */
  readonly log: string;
  /** Gets the output with the values of secrets replaced. */
  readonly foreign: ForeignOutput;
  /** Ends the run; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Between asking the program to end and making it (5000). */
  readonly graceMs?: number;
}

export interface HarnessRun extends Omit<Program, 'environment'> {
  /** The environment of which the harness gets the allowed part. */
  readonly base: Environment;
  readonly env: Readonly<Record<string, string>>;
  readonly okExitCodes: readonly number[];
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/**
 * Runs a harness in a process group of its own, of which nothing is left afterwards.
 *
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_HARNESS_NOT_FOUND, E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
export async function runHarness(run: HarnessRun): Promise<number> {
  run.signal?.throwIfAborted();
  const environment = harnessEnvironment(run.base, run.env, run.secrets);
  return judge(await runProgram({ ...run, environment }), run);
}

/**
 * Runs a program in a process group of its own, of which nothing is left afterwards; what it prints is shown and logged.
 *
 * @throws MiraError E_HARNESS_NOT_FOUND when it cannot be started
 */
export async function runProgram(program: Program): Promise<Outcome> {
  program.signal?.throwIfAborted();
  const log = createWriteStream(program.log, { mode: 0o600 });
  const tail = new Tail();
  try {
    await once(log, 'open');
    // each write reports its own failure
    log.on('error', () => undefined);
    const child = await start(program);
    const ending = await supervise(program, child, log, tail);
    return { ending, lines: tail.lines() };
  } finally {
    program.foreign.end();
    await new Promise((resolve) => log.end(resolve));
  }
}

async function start({ name, argv, cwd, environment }: Program): Promise<Child> {
  const [program = '', ...args] = argv;
  try {
    const child = spawn(program, args, { cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    await once(child, 'spawn');
    return child;
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT';
    const why = missing ? 'there is no such program' : messageOf(error);
    throw new MiraError('E_HARNESS_NOT_FOUND', `${name}: "${program}" could not be started: ${why}`, {
      hint: 'Check the first word of `run`, and that an earlier step installs it: it has to be on the PATH, or be a path.',
      cause: error,
    });
  }
}

/** Pipes that a process outside the group still holds are not waited for any longer. */
const DRAIN_MS = 2000;

async function supervise(run: Program, child: Child, log: WriteStream, tail: Tail): Promise<Ending> {
  const group = new ProcessGroup(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    group.stop(run.graceMs);
  }, run.timeoutSeconds * 1000);
  const abort = (): void => group.stop(run.graceMs);
  run.signal?.addEventListener('abort', abort);
  const output = Promise.all([child.stdout, child.stderr].map((stream) => forward(run, stream, log, tail)));
  try {
    const [code, signal] = await Promise.race([exitOf(child), output.then(() => exitOf(child))]);
    group.end();
    await drain(child, output);
    run.signal?.throwIfAborted();
    if (late) return { kind: 'timeout' };
    return code === null ? { kind: 'signal', signal: signal ?? 'an unknown signal' } : { kind: 'exit', code };
  } finally {
    clearTimeout(timer);
    run.signal?.removeEventListener('abort', abort);
    group.end();
  }
}

async function drain(child: Child, output: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => {
    child.stdout.destroy();
    child.stderr.destroy();
  }, DRAIN_MS);
  try {
    await output;
  } finally {
    clearTimeout(timer);
  }
}

type Exit = readonly [code: number | null, signal: NodeJS.Signals | null];

function exitOf(child: Child): Promise<Exit> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve([child.exitCode, child.signalCode]);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
}

/** Waits for the log, so that a harness cannot write faster than the disk and fill the memory. */
async function forward(run: Program, stream: Readable, log: WriteStream, tail: Tail): Promise<void> {
  const redactor = new Redactor(run.secrets.values());
  const show = (bytes: Buffer): void => {
    if (bytes.length === 0) return;
    run.foreign.write(bytes);
    tail.push(bytes);
  };
  const chunks: AsyncIterable<Buffer> = stream;
  try {
    for await (const chunk of chunks) {
      show(redactor.push(chunk));
      await write(log, chunk);
    }
  } catch (error) {
    if (systemCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
  show(redactor.end());
}

function write(log: WriteStream, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    log.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
