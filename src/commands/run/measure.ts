import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { openOutput } from '../../harness/formats/index.ts';
import type { HarnessOutput, TaskInfo } from '../../harness/formats/reader.ts';
import { listFiles } from '../../harness/formats/tree.ts';
import { spoolInThreads } from '../../harness/spool-threads.ts';
import { runHarnessIn } from '../../harness/container/run.ts';
import { runHarness, type HarnessRun } from '../../harness/process.ts';
import type { EvaluationPlan } from '../../plan/plan.ts';
import { spoolSamples, type SortedSamples } from '../../storage/spool.ts';
import type { ReportedTasks } from './claims.ts';
import type { ControlKind } from '../../claims/controls.ts';
import { controlRuns, refuseReserved, requireRows, withControls } from './controls.ts';
import { EnvironmentWatch } from './environment.ts';
import { logName } from './files.ts';
import { committedRows, labelsOf, type JudgeLabels } from './labels.ts';
import { harnessesOf, type Findings, type HarnessFacts } from './findings.ts';
import { prepareImages, type RunImage, type RunImages } from './images.ts';
import { placesOf } from './predicate.ts';
import { harnessSecrets } from './secrets.ts';
import { pathIn, type Session } from './session.ts';

/** What the harnesses of a plan gave. */
export interface Measured {
  readonly findings: Findings;
  readonly outputs: readonly RunOutput[];
  /** The rows of all evaluations, in leaf order. */
  readonly sorted: SortedSamples;
  readonly logs: readonly HarnessLog[];
}

/** What one run of a harness gave: of the model, or of a control beside it. */
export interface RunOutput {
  readonly evaluation: string;
  readonly control: ControlKind | null;
  readonly output: HarnessOutput;
}

/** The output of a harness as it is: to be searched before it is stored. */
export interface HarnessLog {
  readonly evaluation: string;
  readonly path: string;
}

/** How far a run got, for the record of an attempt that did not finish. */
export class Progress {
  readonly #states = new Map<string, 'finished' | 'incomplete' | 'not-run'>();
  started = false;
  /** Where the output of each harness that was started lies. */
  readonly logs: HarnessLog[] = [];

  constructor(evaluations: Iterable<string>) {
    for (const name of evaluations) this.#states.set(name, 'not-run');
  }

  set(name: string, state: 'finished' | 'incomplete'): void {
    this.#states.set(name, state);
  }

  list(): { name: string; state: 'finished' | 'incomplete' | 'not-run' }[] {
    return [...this.#states].map(([name, state]) => ({ name, state }));
  }
}

/** Stations 4 and 6: runs every harness of the plan and reads its output, row by row, into one sorted spool. */
export async function measure(
  session: Session,
  images: RunImages,
  progress: Progress,
  begin: () => Promise<void>,
): Promise<Measured> {
  const outputs: RunOutput[] = [];
  const secrets = new Map(
    Object.entries(session.plan.evaluations).map(([name, evaluation]) => [
      name,
      harnessSecrets(session.environment.env, name, evaluation.secrets),
    ]),
  );
  const labels = await labelsOf(session);
  await prepareImages(session, images);
  const watch = await EnvironmentWatch.start(session, images);
  await begin();
  progress.started = true;
  for (const [name, evaluation] of Object.entries(session.plan.evaluations)) {
    progress.set(name, 'incomplete');
    const own = secrets.get(name) ?? new Map<string, string>();
    outputs.push(
      ...(await watch.around(name, evaluation, () =>
        runWithControls(session, name, evaluation, images.get(name), own, progress),
      )),
    );
  }
  const tasks = tasksOf(outputs.filter(({ control }) => control === null));
  const environment = await watch.finish(tasks.evaluations, placesOf(session.plan));
  const sorted = await sortedRows(session, outputs, labels, progress);
  const harness = outputs.filter(({ control }) => control === null).map(factsOf);
  const finishedOn = session.environment.now();
  return {
    findings: {
      ...tasks,
      evaluations: withControls(tasks, outputs),
      harnesses: harnessesOf(harness),
      harness,
      environment,
      finishedOn,
    },
    outputs,
    sorted,
    logs: progress.logs,
  };
}

function factsOf({ evaluation, output: { format, harness } }: Measured['outputs'][number]): HarnessFacts {
  return { evaluation, format, name: harness.name, version: harness.version };
}

/** Controls come first: what they find wrong should not cost hours on the model. */
async function runWithControls(
  session: Session,
  name: string,
  evaluation: EvaluationPlan,
  image: RunImage | undefined,
  secrets: ReadonlyMap<string, string>,
  progress: Progress,
): Promise<readonly RunOutput[]> {
  const outputs: RunOutput[] = [];
  for (const { control, run } of [...controlRuns(evaluation), { control: null, run: evaluation.run }]) {
    const label = control === null ? name : `${name}--${control}`;
    const log = join(session.work, logName(label));
    progress.logs.push({ evaluation: label, path: log });
    const output = await runOne(session, { name, label }, { ...evaluation, run }, image, log, secrets);
    if (control !== null) await requireRows(label, output);
    outputs.push({ evaluation: name, control, output });
  }
  return outputs;
}

async function runOne(
  session: Session,
  { name, label }: { readonly name: string; readonly label: string },
  evaluation: EvaluationPlan,
  image: RunImage | undefined,
  log: string,
  secrets: ReadonlyMap<string, string>,
): Promise<HarnessOutput> {
  const { host, environment, plan } = session;
  const out = join(session.work, `out-${label}`);
  await mkdir(out);
  const fill = (text: string): string =>
    text.replaceAll('{model}', pathIn(session, plan.model.path)).replaceAll('{out}', out);
  const container = image?.container ?? null;
  if (evaluation.image !== null && container === null && label === name) {
    session.warnings.push(`the evaluation ${name} ran on the host; its image ${evaluation.image} is only declared`);
  }
  const path = resolve(session.root, fill(evaluation.output));
  const earlier = await stampsAt(path);
  const before = Date.now();
  const run: HarnessRun = {
    name: label,
    argv: evaluation.run.map((word) => fill(word)),
    cwd: session.root,
    base: environment.env,
    env: evaluation.env,
    secrets,
    timeoutSeconds: evaluation.timeoutSeconds,
    okExitCodes: evaluation.okExitCodes,
    log,
    signal: environment.signal,
    foreign: host.foreign(`${label}: ${evaluation.run.join(' ')}`),
  };
  if (container === null) await runHarness(run);
  else await runHarnessIn(container, { ...run, out, warn: (message) => session.warnings.push(message) });
  const { format, slices = [] } = evaluation;
  const output = await openOutput(path, { format, task: name, slices });
  if (slices.length > 0 && output.format !== 'lm-eval' && label === name) {
    session.warnings.push(
      `slices of the evaluation ${name} names fields of lm-eval's documents, and this is ${output.format}`,
    );
  }
  await refuseStale(output, before, earlier);
  for (const [task, { limited }] of output.tasks) {
    if (!limited) continue;
    throw new MiraError('E_LIMITED', `the harness evaluated only a part of ${task}`, {
      hint: 'Evaluate the whole task: remove --limit or --samples from `run`.',
    });
  }
  return output;
}

/** File systems keep times of different precision. */
const CLOCK_SLACK = 2000;

async function refuseStale(output: HarnessOutput, before: number, earlier: ReadonlyMap<string, string>): Promise<void> {
  for (const file of output.files) {
    const { mtimeMs } = await stat(file);
    if (mtimeMs >= before - CLOCK_SLACK && earlier.get(file) !== (await stampOf(file))) continue;
    throw new MiraError('E_OUTPUT_STALE', `${file} is older than the run that should have written it`, {
      hint: 'Let the harness write into {out}, which is empty when it starts.',
    });
  }
}

/** The files that lie where the output will be, as they are before the harness runs. */
async function stampsAt(path: string): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>();
  for (const file of await listFiles(path).catch(noneIfMissing)) stamps.set(file, await stampOf(file));
  return stamps;
}

function noneIfMissing(error: unknown): readonly string[] {
  if (error instanceof MiraError && error.code === 'E_OUTPUT_MISSING') return [];
  throw error;
}

/** Changes whenever a file is written, also within the precision of clocks. */
async function stampOf(file: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** @throws MiraError E_TASK_TWICE: rows of two evaluations under one name could not be told apart */
function tasksOf(outputs: Measured['outputs']): Pick<ReportedTasks, 'tasks' | 'evaluations'> {
  const tasks = new Map<string, TaskInfo>();
  const evaluations = new Map<string, string>();
  for (const { evaluation, output } of outputs) {
    for (const [task, info] of output.tasks) {
      refuseReserved(task);
      const other = evaluations.get(task);
      if (other !== undefined) throw taskTwice(task, other, evaluation);
      tasks.set(task, info);
      evaluations.set(task, evaluation);
    }
  }
  return { tasks, evaluations };
}

function taskTwice(task: string, one: string, other: string): MiraError {
  return new MiraError('E_TASK_TWICE', `the evaluations ${one} and ${other} both report the task ${task}`, {
    hint: 'A task belongs to one evaluation: give the rows a `task`, or evaluate it once.',
  });
}

/** All rows in leaf order; read in threads where they are committed as they are. */
async function sortedRows(
  { environment, work }: Session,
  outputs: Measured['outputs'],
  labels: ReadonlyMap<string, JudgeLabels>,
  progress: Progress,
): Promise<SortedSamples> {
  const asTheyAre = labels.size === 0 && outputs.every(({ control }) => control === null);
  const sorted = asTheyAre
    ? await spoolInThreads(
        outputs.map(({ output }) => output),
        work,
        { signal: environment.signal },
      )
    : null;
  if (sorted === null) return spoolSamples(allRows(outputs, labels, progress), work);
  for (const { evaluation } of outputs) progress.set(evaluation, 'finished');
  return sorted;
}

/** The rows of all outputs, one after another, those of controls under names of their own; an evaluation is finished when all of its rows could be read. */
async function* allRows(
  outputs: Measured['outputs'],
  labels: ReadonlyMap<string, JudgeLabels>,
  progress: Progress,
): AsyncGenerator<Sample> {
  for (const { evaluation, control, output } of outputs) {
    yield* committedRows(output.rows(), control, labels.get(evaluation) ?? null);
    if (control === null) progress.set(evaluation, 'finished');
  }
}
