import type { Sample } from '../evidence/sample.ts';
import type { MustPass, SignedControl } from '../statements/controls.ts';

/**
 * Controls of an evaluation. `must-fail` runs a subject that is known to be bad through the same harness: what scores it like
 * a good one measures nothing. `must-pass` runs the dataset's own reference answers: samples that these fail are broken, and
 * are left out on both sides. `labels` has a judge score outputs that people labelled.
 *
 * The rows of a control are committed like all others, as a task of their own: `control:must-pass:<task>`.
 */
export type ControlKind = 'must-fail' | 'must-pass' | 'labels';

const PREFIX = 'control:';

export function controlTask(kind: ControlKind, task: string): string {
  return `${PREFIX}${kind}:${task}`;
}

/** What the rows of a task control; `null` for the task itself. */
export function controlOf(task: string): { readonly kind: ControlKind; readonly task: string } | null {
  for (const kind of ['must-fail', 'must-pass', 'labels'] as const) {
    const prefix = controlTask(kind, '');
    if (task.startsWith(prefix)) return { kind, task: task.slice(prefix.length) };
  }
  return null;
}

/** No task of a harness may be called like the rows of a control. */
export function isReserved(task: string): boolean {
  return task.startsWith(PREFIX);
}

/** Keys by task that are left out, since their own reference answers fail. */
export type Broken = ReadonlyMap<string, ReadonlySet<string>>;

const NONE_BROKEN: Broken = new Map();

/** What an evaluation says is broken, for each task that was checked. */
export function brokenIn(controls: readonly SignedControl[] = []): Broken {
  return new Map(
    controls.flatMap((control): [string, ReadonlySet<string>][] =>
      control.kind === 'must-pass' ? [[control.task, new Set(control.broken)]] : [],
    ),
  );
}

/** The rows that claims are made of: no control's, and no broken sample's. */
export async function* countedRows(rows: AsyncIterable<Sample>, broken: Broken = NONE_BROKEN): AsyncGenerator<Sample> {
  for await (const row of rows) {
    if (isReserved(row.task) || broken.get(row.task)?.has(row.key) === true) continue;
    yield row;
  }
}

/** The rows of a control, under the names of the tasks that they control; in leaf order where the others are. */
export async function* controlRows(rows: AsyncIterable<Sample>, kind: ControlKind): AsyncGenerator<Sample> {
  for await (const row of rows) {
    const control = controlOf(row.task);
    if (control?.kind === kind) yield { ...row, task: control.task };
  }
}

/** A score by which reference answers are checked: the best value that it has. */
export type Expected = MustPass['metrics'][number];

/** Collects which samples of a task its own reference answers fail. */
export class BrokenSamples {
  readonly #metrics: readonly Expected[];
  readonly #checked = new Set<string>();
  readonly #broken = new Set<string>();

  constructor(metrics: readonly Expected[]) {
    this.#metrics = metrics;
  }

  /** A sample is checked when one of the metrics was asked of it, and broken when one is not at its best in any repeat. */
  add({ key, scores }: Sample): void {
    for (const { metric, best } of this.#metrics) {
      if (!Object.hasOwn(scores, metric)) continue;
      this.#checked.add(key);
      if (scores[metric] !== best) this.#broken.add(key);
    }
  }

  get checked(): number {
    return this.#checked.size;
  }

  /** In the order of the rows. */
  get broken(): readonly string[] {
    return [...this.#broken];
  }
}

/** What a signed `must-pass` says that its own rows do not; `null` when they agree. */
export async function brokenDifference(
  controls: readonly SignedControl[],
  rows: () => AsyncIterable<Sample>,
): Promise<{ readonly task: string; readonly signed: string; readonly recomputed: string } | null> {
  const signed = controls.filter((control) => control.kind === 'must-pass');
  if (signed.length === 0) return null;
  const found = new Map(signed.map(({ task, metrics }) => [task, new BrokenSamples(metrics)]));
  for await (const row of controlRows(rows(), 'must-pass')) found.get(row.task)?.add(row);
  for (const { task, checked, broken } of signed) {
    const own = found.get(task);
    if (own === undefined || (own.checked === checked && JSON.stringify(own.broken) === JSON.stringify(broken)))
      continue;
    return { task, signed: inWords(checked, broken), recomputed: inWords(own.checked, own.broken) };
  }
  return null;
}

function inWords(checked: number, broken: readonly string[]): string {
  return `${broken.length} of ${checked} checked samples broken`;
}
