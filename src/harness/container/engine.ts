import { MiraError, type Place } from '../../errors.ts';
import type { ContainerPlan } from '../../plan/plan.ts';
import { ask, clientEnvironment, NO_PROGRAM, type Answer, type AskOptions } from './ask.ts';
import type { Environment } from '../environment.ts';

/** A container engine that answers. */
export interface Engine {
  /** How it takes its arguments; a `docker` that is podman under another name takes them as podman. */
  readonly kind: 'docker' | 'podman';
  /** The program that is called. */
  readonly program: string;
  readonly version: string;
  /** Whether it runs without root's rights, so that users in a container are others than they seem. */
  readonly rootless: boolean;
  /** What was tried before it and why it cannot be used; `null` when it was the first that is installed. */
  readonly passedOver: string | null;
  /** The environment of its client. */
  readonly env: Readonly<Record<string, string>>;
}

const ANSWER_MS = 15_000;
const PROGRAMS = { auto: ['docker', 'podman'], docker: ['docker'], podman: ['podman'] } as const;

/**
 * The engine that runs containers here: the one that was asked for, else docker where it answers, else podman.
 *
 * @param at where the image was named
 * @throws MiraError E_CONTAINER_ENGINE, naming what was tried
 */
export async function findEngine(
  runtime: Exclude<ContainerPlan['runtime'], 'none'>,
  env: Environment,
  at?: Place,
  signal?: AbortSignal,
): Promise<Engine> {
  const own = clientEnvironment(env);
  const tried: string[] = [];
  for (const program of PROGRAMS[runtime]) {
    const found = await probe(program, own, signal);
    if (typeof found !== 'string') {
      const installed = tried.filter((text) => !text.endsWith(NO_PROGRAM));
      return { ...found, passedOver: installed.length === 0 ? null : installed.join('; ') };
    }
    tried.push(`${program}: ${found}`);
  }
  throw new MiraError('E_CONTAINER_ENGINE', `no container engine can be used (${tried.join('; ')})`, {
    hint: 'Install docker or podman and see that it runs (docker version, podman info). With container: {runtime: none} the harness runs on the host, and the attestation says so.',
    ...(at === undefined ? {} : { at }),
  });
}

/** @returns the engine, or in one clause why it cannot be used */
async function probe(
  program: string,
  env: Engine['env'],
  signal?: AbortSignal,
): Promise<Omit<Engine, 'passedOver'> | string> {
  const tell = (...args: readonly string[]): Promise<Answer> =>
    ask(program, args, env, { timeoutMs: ANSWER_MS, ...(signal === undefined ? {} : { signal }) });
  const named = await tell('--version');
  if (named.exit !== 0) return named.why;
  const version = /\d+\.\d+\.\d+[^\s,]*/u.exec(named.stdout)?.[0] ?? 'of an unknown version';
  const kind = /podman/iu.test(named.stdout + named.stderr) ? 'podman' : 'docker';
  // the client alone cannot run anything: docker needs a daemon, podman a storage that it may use
  const alive =
    kind === 'docker'
      ? await tell('info', '--format', '{{json .SecurityOptions}} {{.ServerVersion}}')
      : await tell('info', '--format', '{{.Host.Security.Rootless}}');
  if (alive.exit !== 0) return alive.why;
  const rootless = kind === 'docker' ? alive.stdout.includes('name=rootless') : alive.stdout.trim() === 'true';
  return { kind, program, version, rootless, env };
}

/** Asks an engine something. */
export function askEngine(
  { program, env }: Pick<Engine, 'program' | 'env'>,
  args: readonly string[],
  options: AskOptions,
): Promise<Answer> {
  return ask(program, args, env, options);
}
