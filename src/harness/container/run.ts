import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { MiraError } from '../../errors.ts';
import { judge, lastLines } from '../ending.ts';
import { harnessEnvironment } from '../environment.ts';
import { runProgram, type HarnessRun } from '../process.ts';
import { createArguments, type Launch } from './arguments.ts';
import { lastError } from './ask.ts';
import type { Container } from './container.ts';
import { askEngine } from './engine.ts';
import { confirmImage } from './image.ts';
import { containerState, type ContainerState } from './state.ts';

const CREATE_MS = 5 * 60_000;
const REMOVE_MS = 60_000;

export interface ContainedRun extends HarnessRun {
  /** The folder for results, which alone can be written to. */
  readonly out: string;
  /** Told when something was left behind. */
  readonly warn: (message: string) => void;
}

/**
 * Runs a harness in its image, and reads back which image that was. Nothing is left of the container afterwards.
 *
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_CONTAINER, E_IMAGE_DRIFT, E_HARNESS_NOT_FOUND, E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
export async function runHarnessIn(container: Container, run: ContainedRun): Promise<number> {
  const { engine, settings } = container;
  const env = harnessEnvironment({}, { ...localeOf(run.base), ...run.env }, run.secrets);
  const secrets = [...run.secrets.keys()];
  const open = Object.fromEntries(Object.entries(env).filter(([name]) => !run.secrets.has(name)));
  // the folder around it is root's alone, and the image's user may be another
  if (container.caller?.uid === 0) await chmod(run.out, 0o777);
  const launch = { argv: run.argv, network: settings.network, env: open, secrets, out: run.out };
  return withContainer(
    container,
    launch,
    { ...engine.env, ...Object.fromEntries(run.secrets) },
    run.warn,
    run.signal,
    async (name) => {
      const argv = [engine.program, 'start', '--attach', name];
      const outcome = await runProgram({ ...run, argv, environment: engine.env });
      if (outcome.ending.kind === 'timeout') return judge(outcome, run);
      const state = await containerState(engine, name);
      if (!state.started) throw notStarted(container, run, state, outcome.lines);
      await confirmImage(container, state.image);
      if (state.running) throw lost(container, outcome.lines);
      return judge({ ...outcome, ending: { kind: 'exit', code: state.exit } }, { ...run, ...noteOf(container, state) });
    },
  );
}

export interface CommandOptions {
  /** 60 s by default. */
  readonly timeoutMs?: number;
  /** Of each of its two streams (8 MiB). */
  readonly maxBytes?: number;
  /** Variables besides the image's own: they stand in arguments. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 127 for a program that the image does not have. */
  readonly exit: number;
}

/**
 * Runs a command in the same image as the harness, with the same mounts, user, GPUs and memory; without secrets or a folder
 * to write to, and without a network unless the plan gives the host's.
 *
 * @throws MiraError E_CONTAINER when the engine fails, or the command takes too long or prints too much
 */
export async function runInContainer(
  container: Container,
  argv: readonly string[],
  { timeoutMs = 60_000, maxBytes = 8 * 1024 * 1024, env = {}, signal }: CommandOptions = {},
): Promise<CommandResult> {
  const { engine, settings } = container;
  // where the plan does without a network of its own, perhaps none can be made
  const network = settings.network === 'host' ? 'host' : 'none';
  const launch = { argv, network, env, secrets: [], out: null };
  return withContainer(
    container,
    launch,
    engine.env,
    () => undefined,
    signal,
    async (name) => {
      const options = { timeoutMs, maxBytes, ...(signal === undefined ? {} : { signal }) };
      const { exit, stdout, stderr, why } = await askEngine(engine, ['start', '--attach', name], options);
      if (exit === null) throw failed(container, `a command in the container did not end well: ${why}`);
      const state = await containerState(engine, name);
      if (state.started) return { stdout, stderr, exit: state.exit };
      if (isMissingProgram(state.error ?? stderr)) return { stdout: '', stderr, exit: 127 };
      throw failed(container, `the container could not be started: ${lastError(state.error ?? stderr)}`);
    },
  );
}

/** Makes a container, and removes it with everything that runs in it, however the body ends. */
async function withContainer<T>(
  container: Container,
  launch: Omit<Launch, 'name'>,
  env: Readonly<Record<string, string>>,
  warn: (message: string) => void,
  signal: AbortSignal | undefined,
  body: (name: string) => Promise<T>,
): Promise<T> {
  const { engine, evaluation } = container;
  const name = `mira-${evaluation}-${randomBytes(6).toString('hex')}`;
  try {
    const created = await askEngine({ ...engine, env }, createArguments(container, { ...launch, name }), {
      timeoutMs: CREATE_MS,
      ...(signal === undefined ? {} : { signal }),
    });
    if (created.exit !== 0) throw failed(container, `the container could not be made: ${created.why}`);
    return await body(name);
  } finally {
    const left = await remove(container, name);
    if (left !== null) warn(`the container ${name} could not be removed: ${left}`);
  }
}

/** @returns why it is still there, or `null` when it is gone */
async function remove({ engine }: Container, name: string): Promise<string | null> {
  // not asked to end: the time for that is over, and podman's `rm` would wait for ten seconds
  await askEngine(engine, ['kill', '--signal', 'KILL', name], { timeoutMs: REMOVE_MS });
  const removed = await askEngine(engine, ['rm', '--force', '--volumes', name], { timeoutMs: REMOVE_MS });
  if (removed.exit === 0 || /no such container|no container with/iu.test(removed.stderr)) return null;
  return removed.why;
}

const LOCALE = /^(?:LANG|LC_\w+|TZ)$/u;

/** Of the environment that every harness gets, what names no place of this machine; the rest is the image's. */
function localeOf(base: HarnessRun['base']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(base).flatMap(([name, value]) => (value !== undefined && LOCALE.test(name) ? [[name, value]] : [])),
  );
}

/** What runc and crun say of a program that is not there or may not be run. */
function isMissingProgram(text: string): boolean {
  return /exec: "|executable file/u.test(text);
}

function notStarted(
  container: Container,
  { name, argv }: HarnessRun,
  { error }: ContainerState,
  lines: readonly string[],
): MiraError {
  const text = error ?? lines.join('\n').replaceAll(/^\| /gmu, '');
  const why = lastError(text);
  if (isMissingProgram(text)) {
    return new MiraError(
      'E_HARNESS_NOT_FOUND',
      `${name}: "${argv[0] ?? ''}" could not be started in the image: ${why}`,
      {
        hint: `Check the first word of \`run\`: the image ${container.locked.ref} has to have it.`,
      },
    );
  }
  return failed(container, `the container could not be started: ${why}`);
}

function failed({ engine, evaluation, settings }: Container, what: string): MiraError {
  const network =
    settings.network === 'none' && /network|netns|namespace/iu.test(what)
      ? ' Where the kernel allows no network of its own, container: {network: host} gives up that separation, and the plan says so.'
      : '';
  return new MiraError('E_CONTAINER', `${evaluation}: ${what}`, {
    hint: `${engine.program} ${engine.version} said so; the harness did not run on the host instead.${network}`,
  });
}

function lost({ engine, evaluation }: Container, lines: readonly string[]): MiraError {
  return new MiraError('E_CONTAINER', `${evaluation}: ${engine.program} lost the container while the harness ran`, {
    hint: lastLines(lines),
  });
}

/** 128 and a signal's number is how engines tell that one ended the program. */
function noteOf({ settings: { memory } }: Container, { exit, outOfMemory }: ContainerState): { note?: string } {
  if (outOfMemory) return { note: `It was ended because its memory was used up (memory: ${memory ?? 'no limit'}).` };
  if (exit !== 137) return {};
  const limit = memory === null ? 'the machine has' : `the limit (memory: ${memory})`;
  return { note: `It was killed; perhaps it used more than ${limit}.` };
}
