import type { Sample } from '../../evidence/sample.ts';
import { isObject } from '../../json.ts';
import { didYouMean } from '../../nearest.ts';
import type { HeaderMetric } from './mira-samples-header.ts';
import type { OpenOptions } from './reader.ts';
import { textMember, type OutputRow } from './rows.ts';

const MEMBERS = ['task', 'key', 'repeat', 'scores', 'slices', 'prompt', 'target', 'response', 'error'];

type Metrics = ReadonlyMap<string, HeaderMetric>;

/**
 * A row of a mira-samples file as a sample.
 *
 * @throws MiraError E_ROW, E_SCORE at file and line
 */
export function parseSample(row: OutputRow, metrics: Metrics, options: OpenOptions): Sample {
  row.only('E_ROW', 'the row', row.value, MEMBERS);
  return {
    task: taskOf(row, options),
    key: keyOf(row),
    repeat: repeatOf(row),
    scores: scoresOf(row, metrics),
    slices: slicesOf(row),
    prompt: textMember(row, 'prompt'),
    target: textMember(row, 'target'),
    response: textMember(row, 'response'),
    error: textMember(row, 'error'),
  };
}

function taskOf(row: OutputRow, options: OpenOptions): string {
  const task = row.value['task'] ?? options.task;
  if (typeof task === 'string' && task !== '' && task.isWellFormed()) return task;
  return row.fail('E_ROW', '"task" is not a string', 'Name the task, or leave it out when there is only one.');
}

function keyOf(row: OutputRow): string {
  const { key } = row.value;
  if (typeof key === 'string' && key !== '' && key.isWellFormed()) return key;
  if (Number.isSafeInteger(key)) return String(key);
  return row.fail(
    'E_ROW',
    key === undefined ? '"key" is missing' : '"key" is neither a string nor a whole number',
    'Give each sample a key that stays the same from release to release, such as its id in the dataset.',
  );
}

/** The largest `repeat`: more do not fit where rows are sorted. */
export const MAX_REPEAT = 2 ** 32 - 1;

function repeatOf(row: OutputRow): number {
  const repeat = row.value['repeat'] ?? 0;
  if (typeof repeat === 'number' && Number.isSafeInteger(repeat) && repeat >= 0 && repeat <= MAX_REPEAT) return repeat;
  return row.fail('E_ROW', '"repeat" is not a whole number from 0', 'Leave it out, or number repeats 0, 1, 2 …');
}

function scoresOf(row: OutputRow, metrics: Metrics): Sample['scores'] {
  const { scores } = row.value;
  if (!isObject(scores)) {
    const hint = 'Write {"scores":{"accuracy":1}}; null where the sample could not be scored.';
    return row.fail('E_ROW', scores === undefined ? '"scores" is missing' : '"scores" is not an object', hint);
  }
  if (Object.keys(scores).length === 0 && (row.value['error'] ?? null) !== null) {
    const hint =
      'A score that is left out was not asked for. Write null for one that was: {"scores":{"accuracy":null}}.';
    return row.fail('E_SCORE', 'the row has an error and says nothing of the scores that it lacks', hint);
  }
  return Object.fromEntries(Object.keys(scores).map((name) => [name, scoreOf(row, name, scores[name], metrics)]));
}

function scoreOf(row: OutputRow, name: string, score: unknown, metrics: Metrics): number | null {
  const metric = metrics.get(name);
  if (metric === undefined) {
    const near = didYouMean(name, metrics.keys());
    row.fail(
      'E_SCORE',
      `the header does not name the metric "${name}"${near}`,
      'Add it to "metrics" in the first line.',
    );
  }
  if (score === null) return null;
  if (typeof score !== 'number')
    return row.fail('E_SCORE', `the score "${name}" is ${spell(score)}, not a number`, hintFor(score));
  if (!Number.isFinite(score)) {
    return row.fail('E_SCORE', `the score "${name}" is ${score}`, 'Write null when a sample could not be scored.');
  }
  if (metric?.kind === 'binary' && score !== 0 && score !== 1) {
    const hint = 'Leave "kind" out of the header when scores lie between 0 and 1.';
    return row.fail('E_SCORE', `the score "${name}" is ${score}, and the header says that it is binary`, hint);
  }
  return score;
}

function spell(score: unknown): string {
  if (typeof score === 'boolean') return String(score);
  if (typeof score === 'string') return 'a string';
  return Array.isArray(score) ? 'a list' : 'an object';
}

function hintFor(score: unknown): string {
  if (typeof score === 'boolean') return 'Write 1 for true and 0 for false.';
  if (typeof score === 'string') return 'Write the number without quotes, and null when a sample could not be scored.';
  return 'A score is one number, or null when a sample could not be scored.';
}

function slicesOf(row: OutputRow): Sample['slices'] {
  const slices = row.value['slices'] ?? {};
  if (!isObject(slices)) {
    return row.fail('E_ROW', '"slices" is not an object', 'Write {"slices":{"lang":"ca"}}, or leave it out.');
  }
  return Object.fromEntries(Object.keys(slices).map((name) => [name, sliceOf(row, name, slices[name])]));
}

function sliceOf(row: OutputRow, name: string, value: unknown): string {
  if (typeof value === 'string' && value.isWellFormed() && name.isWellFormed()) return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  return row.fail(
    'E_ROW',
    `the slice "${name}" is not a string, number or boolean`,
    'Leave out slices that do not apply.',
  );
}
