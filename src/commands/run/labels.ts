import { readFile, stat } from 'node:fs/promises';
import { LABEL } from '../../claims/labels.ts';
import { controlTask, type ControlKind } from '../../claims/controls.ts';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isObject, parseJson, type JsonValue } from '../../json.ts';
import { pathIn, shownIn, type Session } from './session.ts';

/** What people said of outputs, by task and key; a label without a task is of every task that has the key. */
class Labels {
  readonly #labels: ReadonlyMap<string, number>;

  constructor(labels: ReadonlyMap<string, number>) {
    this.#labels = labels;
  }

  of({ task, key }: Pick<Sample, 'task' | 'key'>): number | null {
    return this.#labels.get(nameOf(task, key)) ?? this.#labels.get(nameOf(null, key)) ?? null;
  }
}

function nameOf(task: string | null, key: string): string {
  return JSON.stringify([task, key]);
}

const MAX_BYTES = 64 * 1024 ** 2;

/**
 * `{"key":"q1","label":1}` in each line, with a `task` where an evaluation has several.
 *
 * @throws MiraError E_LABELS with the line
 */
async function readLabels(session: Session, path: string): Promise<Labels> {
  const file = shownIn(session, path);
  const full = pathIn(session, path);
  const size = await stat(full).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw new MiraError('E_LABELS', `there are no labels at ${file}`, { hint: HINT });
  if (size > MAX_BYTES) throw new MiraError('E_LABELS', `${file} is larger than ${MAX_BYTES} bytes`, { hint: HINT });
  const labels = new Map<string, number>();
  for (const [index, line] of (await readFile(full, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    const { task, key, label } = parseLine(line, { file, line: index + 1 });
    const name = nameOf(task, key);
    if (labels.has(name)) throw wrong(`${key} has two labels`, { file, line: index + 1 });
    labels.set(name, label);
  }
  if (labels.size === 0) throw new MiraError('E_LABELS', `${file} holds no label`, { hint: HINT });
  return new Labels(labels);
}

const HINT = 'A line of the file is {"key":"q1","label":1}: 1 for an output that people found good, 0 for a bad one.';

function parseLine(
  line: string,
  at: { readonly file: string; readonly line: number },
): { readonly task: string | null; readonly key: string; readonly label: number } {
  let value: JsonValue;
  try {
    value = parseJson(line);
  } catch {
    throw wrong('the line is no JSON', at);
  }
  const { task = null, key, label } = isObject(value) ? value : {};
  if (typeof key !== 'string' || key === '') throw wrong('the line has no key', at);
  if (task !== null && typeof task !== 'string') throw wrong('the task is no text', at);
  if (label !== 0 && label !== 1) throw wrong(`the label of ${key} is neither 0 nor 1`, at);
  return { task, key, label };
}

function wrong(message: string, at: { readonly file: string; readonly line: number }): MiraError {
  return new MiraError('E_LABELS', message, { at, hint: HINT });
}

/** The labels of one evaluation, and whether a run of its own has the judge score what was labelled. */
export interface JudgeLabels {
  readonly labels: Labels;
  readonly ownRun: boolean;
}

/** The labels of every evaluation that has some, read before anything runs. */
export async function labelsOf(session: Session): Promise<ReadonlyMap<string, JudgeLabels>> {
  const all = new Map<string, JudgeLabels>();
  for (const [name, { judge }] of Object.entries(session.plan.evaluations)) {
    if (judge?.labels === undefined) continue;
    all.set(name, { labels: await readLabels(session, judge.labels), ownRun: judge.run !== undefined });
  }
  return all;
}

/** The rows of one run under the names by which they are committed; labelled ones of the model's run once more as such. */
export async function* committedRows(
  rows: AsyncIterable<Sample>,
  control: ControlKind | null,
  judge: JudgeLabels | null,
): AsyncGenerator<Sample> {
  for await (const row of rows) {
    if (control === null) yield row;
    else if (control !== 'labels') yield { ...row, task: controlTask(control, row.task) };
    const wanted = control === 'labels' || (control === null && judge?.ownRun === false);
    const label = wanted ? (judge?.labels.of(row) ?? null) : null;
    if (label !== null) {
      yield { ...row, task: controlTask('labels', row.task), scores: { ...row.scores, [LABEL]: label } };
    }
  }
}
