import {
  BrokenSamples,
  controlOf,
  controlRows,
  controlTask,
  isReserved,
  type ControlKind,
  type Expected,
} from '../../claims/controls.ts';
import { parseClaimPattern } from '../../claims/id.ts';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { HarnessOutput, TaskInfo } from '../../harness/formats/reader.ts';
import type { EvaluationPlan, Plan } from '../../plan/plan.ts';
import type { SignedControl } from '../../statements/controls.ts';
import type { ReportedTasks } from './claims.ts';

/** The runs beside the model's, in their order. */
export function controlRuns({ control = {}, judge }: Pick<EvaluationPlan, 'control' | 'judge'>): readonly {
  readonly control: ControlKind;
  readonly run: readonly string[];
}[] {
  const { mustPass, mustFail } = control;
  return [
    ...(mustPass === undefined ? [] : [{ control: 'must-pass' as const, run: mustPass }]),
    ...(judge?.run === undefined ? [] : [{ control: 'labels' as const, run: judge.run }]),
    ...(mustFail === undefined ? [] : [{ control: 'must-fail' as const, run: mustFail }]),
  ];
}

/** @throws MiraError E_CONTROL where a run that is there to check something gave nothing */
export async function requireRows(label: string, output: HarnessOutput): Promise<void> {
  const rows = output.rows()[Symbol.asyncIterator]();
  try {
    if ((await rows.next()).done !== true) return;
  } finally {
    await rows.return?.();
  }
  throw new MiraError('E_CONTROL', `${label} gave no samples, so that nothing was checked`, { hint: HINT });
}

const HINT = 'A control runs the same samples through the same scorer: look at its log, or leave it out of mira.yml.';

/** @throws MiraError E_CONTROL */
export function refuseReserved(task: string): void {
  if (!isReserved(task)) return;
  throw new MiraError('E_CONTROL', `the harness calls a task ${task}, as the rows of controls are called`, {
    hint: 'Names that begin with "control:" are kept for controls: give the task another one.',
  });
}

/** The evaluation of every task, those of controls among them: what is published of a task goes by its evaluation. */
export function withControls(
  { tasks, evaluations }: Pick<ReportedTasks, 'tasks' | 'evaluations'>,
  outputs: readonly {
    readonly evaluation: string;
    readonly control: ControlKind | null;
    readonly output: Pick<HarnessOutput, 'tasks'>;
  }[],
): ReportedTasks['evaluations'] {
  const all = new Map(evaluations);
  for (const [task, evaluation] of evaluations) all.set(controlTask('labels', task), evaluation);
  for (const { evaluation, control, output } of outputs) {
    if (control === null) continue;
    for (const task of output.tasks.keys()) {
      if (!tasks.has(task) || evaluations.get(task) !== evaluation) {
        throw new MiraError(
          'E_CONTROL',
          `${control} of ${evaluation} reports the task ${task}, which the model's run does not`,
          {
            hint: HINT,
          },
        );
      }
      all.set(controlTask(control, task), evaluation);
    }
  }
  return all;
}

/**
 * What the controls of a plan found, from the committed rows alone. Of every task that has claims the reference answers
 * have to have been checked by one score at least: what was not checked is not validated, and never green.
 *
 * @throws MiraError E_CONTROL
 */
export async function controlsOf(
  plan: Pick<Plan, 'claims' | 'evaluations'>,
  reported: ReportedTasks,
  rows: () => AsyncIterable<Sample>,
): Promise<readonly SignedControl[]> {
  const kinds = new Map(Object.entries(plan.evaluations).map(([name, evaluation]) => [name, controlRuns(evaluation)]));
  if ([...kinds.values()].every(({ length }) => length === 0)) return [];
  const expected = await expectedScores(plan, reported, rows);
  const samples = new Map([...expected].map(([task, metrics]) => [task, new BrokenSamples(metrics)]));
  for await (const row of controlRows(rows(), 'must-pass')) samples.get(row.task)?.add(row);
  return [...reported.tasks.keys()].flatMap((task) => {
    const evaluation = reported.evaluations.get(task) ?? '';
    return (kinds.get(evaluation) ?? []).flatMap(({ control: kind }): SignedControl[] => {
      if (kind === 'labels') return [];
      const named = { evaluation, task, rows: controlTask(kind, task) };
      if (!reported.evaluations.has(named.rows)) throw unchecked(kind, task, 'it has no rows of that task');
      if (kind === 'must-fail') return [{ kind, ...named }];
      const { checked = 0, broken = [] } = samples.get(task) ?? {};
      if (checked === 0) throw unchecked(kind, task, 'no score of it is at its best in any row');
      return [{ kind, ...named, metrics: [...(expected.get(task) ?? [])], checked, broken: [...broken] }];
    });
  });
}

function unchecked(kind: ControlKind, task: string, why: string): MiraError {
  return new MiraError('E_CONTROL', `${kind} checked nothing of ${task}: ${why}`, { hint: HINT });
}

/** Of each task the scores that claims are made of, that lie within [0, 1], and that some reference answer has at its best. */
async function expectedScores(
  { claims }: Pick<Plan, 'claims'>,
  { tasks }: ReportedTasks,
  rows: () => AsyncIterable<Sample>,
): Promise<ReadonlyMap<string, readonly Expected[]>> {
  const seen = new Map<string, Map<string, { least: number; most: number }>>();
  for await (const { task, scores } of controlRows(rows(), 'must-pass')) {
    const metrics = seen.get(task) ?? new Map<string, { least: number; most: number }>();
    seen.set(task, metrics);
    for (const [metric, score] of Object.entries(scores)) {
      if (score === null) continue;
      const range = metrics.get(metric) ?? { least: score, most: score };
      metrics.set(metric, { least: Math.min(range.least, score), most: Math.max(range.most, score) });
    }
  }
  return new Map(
    [...seen].map(([task, metrics]) => [
      task,
      [...metrics].flatMap(([metric, { least, most }]): Expected[] => {
        const best = bestOf(claims, task, metric, tasks.get(task));
        if (best === null || least < 0 || most > 1) return [];
        return (best === 1 ? most === 1 : least === 0) ? [{ metric, best }] : [];
      }),
    ]),
  );
}

/** `null` where its direction is not known, or where no claim that can fail is on the metric or on slices of it. */
function bestOf(claims: Plan['claims'], task: string, metric: string, info: TaskInfo | undefined): 0 | 1 | null {
  const rules = claims === 'auto' ? [{ metric: '*/*', advisory: false, direction: null }] : claims;
  const rule = rules.find(({ metric: text, advisory }) => {
    const pattern = parseClaimPattern(text.split('@')[0] ?? '');
    return !advisory && pattern?.matches({ task, metric, slice: null }) === true;
  });
  if (rule === undefined) return null;
  const direction = rule.direction ?? info?.metrics.get(metric)?.direction ?? null;
  return direction === null ? null : direction === 'higher' ? 1 : 0;
}

/** The tasks that have a known-bad subject beside them. */
export function mustFailTasks(controls: readonly SignedControl[] = []): ReadonlySet<string> {
  return new Set(controls.filter(({ kind }) => kind === 'must-fail').map(({ task }) => task));
}

/** Said beside the verdicts: what was left out, and by whose word. */
export function controlNotes(controls: readonly SignedControl[] = []): readonly string[] {
  return controls.flatMap((control) => {
    if (control.kind !== 'must-pass' || control.broken.length === 0) return [];
    const { broken, checked, task } = control;
    const shown = broken.slice(0, SHOWN_KEYS).join(', ');
    const more = broken.length > SHOWN_KEYS ? ` and ${broken.length - SHOWN_KEYS} more` : '';
    return [
      `${broken.length} of ${checked} samples of ${task} are broken: their own reference answers fail. They are left out on both sides: ${shown}${more}`,
    ];
  });
}

/** Said where the baseline was controlled in a way that this evaluation is not. */
export function lackingControls(
  before: readonly SignedControl[] = [],
  controls: readonly SignedControl[] = [],
): readonly string[] {
  const here = new Set(controls.map(({ rows }) => rows));
  return before.flatMap(({ kind, task, rows }) =>
    here.has(rows) ? [] : [`${task} had the control ${kind} in the baseline, and has none here`],
  );
}

const SHOWN_KEYS = 5;

/** Whose rows show reference answers as if they were responses. */
export function showsAnswers(task: string): boolean {
  return controlOf(task)?.kind === 'must-pass';
}
