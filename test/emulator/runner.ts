import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { evaluate, inputVariable, readActionFile, type ActionFile } from './action-file.ts';
import { parseEnvFile } from './env-files.ts';
import { branchesOf, isForkPull, jobEnvironment } from './run-environment.ts';
import { fullName, type Access, type Permissions } from './github-state.ts';
import { plainError, WorkflowCommands, type Annotation } from './workflow-commands.ts';
import type { Trigger } from './events.ts';
import type { RunIdentity } from './identity.ts';
import type { Emulator } from './server.ts';

export interface ActionRun extends Trigger {
  readonly emulator: Emulator;
  readonly workspace: string;
  /** The folder that holds `action.yml`; the root of this repository by default. */
  readonly action?: string;
  /** `with:`; inputs that are left out have their defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:` of the step: added to, or replacing, what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** `permissions:` of the job, everything by default; a fork's pull request never gets more than `read` and no id-token. */
  readonly permissions?: Partial<Permissions> & { readonly idToken?: boolean };
  readonly identity?: Partial<Omit<RunIdentity, 'repository' | 'event' | 'ref' | 'sha'>>;
  readonly workflowRef?: string;
  readonly runId?: number;
  readonly attempt?: number;
  /** The runner's folder (`_temp` in it is `RUNNER_TEMP`), kept after the run; without it one is made and removed. */
  readonly home?: string;
  /** Called with each line of the log as it is shown, for progress. */
  readonly onLine?: (line: string) => void;
  /** Milliseconds after which the step is killed and the test fails. */
  readonly timeout?: number;
  /** Kills the step without a word, as when a runner is lost. */
  readonly signal?: AbortSignal;
}

export interface ActionResult {
  readonly exitCode: number;
  /** As the process wrote it, workflow commands and secrets included. */
  readonly stdout: string;
  readonly stderr: string;
  /** As people see it: both streams in order of arrival, commands carried out, masks applied. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly masks: readonly string[];
  /** What the step wrote to `$GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

const MAX_SUMMARY = 1024 * 1024;
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs a JavaScript action in a child process, as a job on GitHub would. */
export async function runAction(options: ActionRun): Promise<ActionResult> {
  const action = await readActionFile(options.action ?? ROOT);
  const home = options.home ?? (await mkdtemp(path.join(os.tmpdir(), 'runner-')));
  try {
    return await runIn(home, action, options);
  } finally {
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  }
}

async function runIn(home: string, action: ActionFile, options: ActionRun): Promise<ActionResult> {
  const { env, secrets } = environmentOf(home, action, options);
  await prepare(home, env, options);
  const commands = new WorkflowCommands(secrets, options.onLine);
  for (const message of unexpectedInputs(action, options)) {
    commands.annotations.push({ ...plainError(message), level: 'warning' });
  }
  const ended = await execute(action.main, env, commands, options);
  const read = async (name: string): Promise<string> => readFile(env[name] ?? '', 'utf8');
  const summary = await read('GITHUB_STEP_SUMMARY');
  const tooLong = Buffer.byteLength(summary) > MAX_SUMMARY;
  if (tooLong) {
    commands.annotations.push(
      plainError('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k'),
    );
  }
  return {
    ...ended,
    log: commands.log.join('\n'),
    outputs: {
      ...Object.fromEntries(commands.outputs),
      ...Object.fromEntries(parseEnvFile(await read('GITHUB_OUTPUT'))),
    },
    annotations: commands.annotations,
    summary: tooLong ? '' : summary,
    masks: commands.masks,
    env: Object.fromEntries(parseEnvFile(await read('GITHUB_ENV'))),
    state: { ...Object.fromEntries(commands.state), ...Object.fromEntries(parseEnvFile(await read('GITHUB_STATE'))) },
  };
}

interface Environment {
  readonly env: Readonly<Record<string, string>>;
  /** Values that the runner masks from the start. */
  readonly secrets: readonly string[];
}

function environmentOf(home: string, action: ActionFile, options: ActionRun): Environment {
  const { emulator, repository, event, ref, sha, workspace } = options;
  const fork = isForkPull(event, repository);
  const { idToken = true, ...permissions } = options.permissions ?? {};
  const token = emulator.github.createToken(fork ? readOnly(permissions) : permissions);
  const branches = branchesOf(event);
  const run: RunIdentity = {
    ...options.identity,
    repository,
    event: event.name,
    ref,
    sha,
    baseRef: branches.base,
    headRef: branches.head,
    ...(options.workflowRef === undefined ? {} : { workflowRef: options.workflowRef }),
    ...(options.runId === undefined ? {} : { runId: options.runId }),
    ...(options.attempt === undefined ? {} : { attempt: options.attempt }),
  };
  const job = jobEnvironment({ emulator, workspace, run, event, idToken: idToken && !fork }, home);
  const github = { token, workspace, ref, sha, repository: fullName(repository), event_name: event.name };
  const values = new Map(
    [...action.inputs].map(([name, value]) => [name, value === null ? '' : evaluate(value, github)] as const),
  );
  for (const [name, value] of Object.entries(options.inputs ?? {})) values.set(name, evaluate(value, github));
  const inputs = Object.fromEntries([...values].map(([name, value]) => [inputVariable(name), value]));
  const secrets = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].flatMap((name) => job[name] ?? []);
  return { env: { ...job, ...options.env, ...inputs }, secrets: [token, ...secrets] };
}

function readOnly(permissions: Partial<Permissions>): Permissions {
  return {
    contents: least(permissions.contents),
    issues: least(permissions.issues),
    'pull-requests': least(permissions['pull-requests']),
    attestations: least(permissions.attestations),
  };
}

function least(wanted: Access = 'read'): Access {
  return wanted === 'none' ? 'none' : 'read';
}

function unexpectedInputs(action: ActionFile, options: ActionRun): string[] {
  const known = [...action.inputs.keys()].map((name) => name.toLowerCase());
  const unknown = Object.keys(options.inputs ?? {}).filter((name) => !known.includes(name.toLowerCase()));
  if (unknown.length === 0) return [];
  return [`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${known.join("', '")}']`];
}

/** Makes the folders and the empty files that the runner makes, and writes the event. */
async function prepare(home: string, env: Readonly<Record<string, string>>, options: ActionRun): Promise<void> {
  for (const name of ['home', '_temp', '_tool', '_runner_file_commands', '_github_workflow']) {
    await mkdir(path.join(home, name), { recursive: true });
  }
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
    await writeFile(env[name] ?? '', '');
  }
  await writeFile(env['GITHUB_EVENT_PATH'] ?? '', JSON.stringify(options.event.payload));
}

async function execute(
  main: string,
  env: Readonly<Record<string, string>>,
  commands: WorkflowCommands,
  options: ActionRun,
): Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>> {
  const child = spawn(process.execPath, [main], {
    cwd: options.workspace,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const out = new LineSplitter(commands);
  const err = new LineSplitter(commands);
  child.stdout.on('data', (chunk: Buffer) => {
    out.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err.write(chunk);
  });
  const timeout = options.timeout ?? 120_000;
  let late = false;
  const kill = (): void => {
    killGroup(child.pid);
    // a grandchild in a group of its own may hold the pipes open
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, timeout);
  options.signal?.addEventListener('abort', kill, { once: true });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 137);
    });
  }).finally(() => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', kill);
  });
  const stdout = out.end();
  const stderr = err.end();
  if (late) throw new Error(`the action did not end within ${timeout} ms\n${stdout}\n${stderr}`);
  return { exitCode, stdout, stderr };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended in the meantime
  }
}

/** Hands whole lines on as they arrive and keeps everything. */
class LineSplitter {
  readonly #commands: WorkflowCommands;
  readonly #decoder = new TextDecoder();
  #text = '';
  #done = 0;

  constructor(commands: WorkflowCommands) {
    this.#commands = commands;
  }

  write(chunk: Buffer): void {
    this.#text += this.#decoder.decode(chunk, { stream: true });
    for (let end = this.#text.indexOf('\n', this.#done); end !== -1; end = this.#text.indexOf('\n', this.#done)) {
      this.#commands.line(this.#text.slice(this.#done, end).replace(/\r$/u, ''));
      this.#done = end + 1;
    }
  }

  end(): string {
    this.#text += this.#decoder.decode();
    if (this.#done < this.#text.length) this.#commands.line(this.#text.slice(this.#done));
    this.#done = this.#text.length;
    return this.#text;
  }
}
