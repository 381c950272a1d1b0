import { isObject } from '../../json.ts';
import type { HarnessOutput, MetricInfo, TaskInfo } from './reader.ts';
import type { Members, OutputRow } from './rows.ts';

/** Begins the `schema` of every version. */
export const SCHEMA_FAMILY = 'mira-samples/';

const SCHEMA = `${SCHEMA_FAMILY}1`;

/** The first line of a mira-samples file. */
export interface Header {
  readonly row: OutputRow;
  readonly metrics: ReadonlyMap<string, HeaderMetric>;
  /** Number of samples that each task was to have, where the harness says so. */
  readonly expected: ReadonlyMap<string, number>;
  readonly limited: boolean;
  readonly harness: HarnessOutput['harness'];
  /** The metrics as they are written, to be compared with those of other files. */
  readonly declared: unknown;
}

export interface HeaderMetric extends Pick<MetricInfo, 'direction' | 'kind'> {
  /** The aggregate of the only task, or of each. */
  readonly reported: number | ReadonlyMap<string, number> | null;
}

/** @throws MiraError E_FORMAT at the header's place */
export function parseHeader(row: OutputRow): Header {
  const { value } = row;
  if (value['schema'] !== SCHEMA) {
    fail(row, `the schema "${String(value['schema'])}" is not ${SCHEMA}`, `This version reads ${SCHEMA}.`);
  }
  row.only('E_FORMAT', 'the header', value, ['schema', 'metrics', 'expected', 'limited', 'harness']);
  const { metrics, expected, limited, harness } = value;
  if (!isObject(metrics)) {
    return fail(row, '"metrics" is missing or not an object', 'Write {"metrics":{"accuracy":{"direction":"higher"}}}.');
  }
  if (limited !== undefined && typeof limited !== 'boolean') fail(row, '"limited" is not true or false', LIMITED);
  return {
    row,
    metrics: new Map(Object.keys(metrics).map((name) => [name, metric(row, name, metrics[name])])),
    expected: expected === undefined ? new Map<string, number>() : counts(row, expected),
    limited: limited === true,
    harness: harness === undefined ? { name: null, version: null } : harnessOf(row, harness),
    declared: metrics,
  };
}

const LIMITED = 'Write "limited": true when only a part of a task was evaluated.';

function fail(row: OutputRow, message: string, hint: string): never {
  return row.fail('E_FORMAT', message, hint);
}

function metric(row: OutputRow, name: string, value: unknown): HeaderMetric {
  const where = `metric "${name}"`;
  if (name === '' || !name.isWellFormed()) fail(row, `${where} has no proper name`, 'Name the metric.');
  if (!isObject(value))
    return fail(row, `${where} is not an object`, 'Write {} when there is nothing to say about it.');
  row.only('E_FORMAT', where, value, ['direction', 'kind', 'reported']);
  const { direction = null, kind = null, reported = null } = value;
  if (direction !== null && direction !== 'higher' && direction !== 'lower') {
    return fail(row, `the direction of ${where} is neither "higher" nor "lower"`, 'It says which values are better.');
  }
  if (kind !== null && kind !== 'binary') {
    return fail(row, `the kind of ${where} is not "binary"`, 'Leave it out for scores other than 0 and 1.');
  }
  return {
    direction,
    kind,
    reported: isObject(reported) ? numbers(row, where, reported) : aggregate(row, where, reported),
  };
}

function numbers(row: OutputRow, where: string, reported: Members): ReadonlyMap<string, number> {
  const byTask = new Map<string, number>();
  for (const task in reported) {
    const value = aggregate(row, where, reported[task]);
    if (value !== null) byTask.set(task, value);
  }
  return byTask;
}

function aggregate(row: OutputRow, where: string, value: unknown): number | null {
  if (value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return fail(
    row,
    `"reported" of ${where} is not a number`,
    'Write a number, or {"<task>": number} when there are several tasks.',
  );
}

function counts(row: OutputRow, value: unknown): ReadonlyMap<string, number> {
  const hint = 'Write {"<task>": number of samples}.';
  if (!isObject(value)) return fail(row, '"expected" is not an object', hint);
  return new Map(
    Object.keys(value).map((task) => {
      const count = value[task];
      if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
        return fail(row, `"expected" of task "${task}" is not a whole number`, hint);
      }
      return [task, count] as const;
    }),
  );
}

function harnessOf(row: OutputRow, value: unknown): HarnessOutput['harness'] {
  const hint = 'Write {"name": "my-harness", "version": "1.2.3"}.';
  if (!isObject(value)) return fail(row, '"harness" is not an object', hint);
  row.only('E_FORMAT', '"harness"', value, ['name', 'version']);
  const { name = null, version = null } = value;
  if (name !== null && typeof name !== 'string') return fail(row, 'the name of "harness" is not a string', hint);
  if (version !== null && typeof version !== 'string')
    return fail(row, 'the version of "harness" is not a string', hint);
  return { name, version };
}

/**
 * What the headers say about each task: those of the rows, and those that were expected and have none.
 *
 * @throws MiraError E_FORMAT where headers contradict each other or an aggregate could be of several tasks
 */
export function declaredTasks(headers: readonly Header[], rowTasks: ReadonlySet<string>): HarnessOutput['tasks'] {
  const expected = new Map<string, number>();
  for (const header of headers) {
    for (const [task, count] of header.expected) {
      if ((expected.get(task) ?? count) !== count) {
        fail(header.row, `"expected" of task "${task}" is ${count} here and another number in another file`, SAME);
      }
      expected.set(task, count);
    }
  }
  const limited = headers.some((header) => header.limited);
  const [first] = headers;
  const names = new Set([...rowTasks, ...expected.keys()]);
  return new Map(
    Array.from(names, (task): [string, TaskInfo] => [
      task,
      {
        expected: expected.get(task) ?? null,
        limited,
        version: null,
        nShot: null,
        generation: null,
        metrics: first === undefined ? new Map<string, MetricInfo>() : metricsOf(first, task, names.size),
      },
    ]),
  );
}

/**
 * Fewer rows than were expected are missing samples, which are counted; more are an output that says two things.
 *
 * @throws MiraError E_COUNT at the header that says how many there are
 */
export function requireNoSurplus(headers: readonly Header[], rows: ReadonlyMap<string, number>): void {
  for (const header of headers) {
    for (const [task, expected] of header.expected) {
      const found = rows.get(task) ?? 0;
      if (found <= expected) continue;
      const hint =
        'Rows of an earlier run may still be there: write into an empty folder, or write how many rows (each repeat is one) the whole task has.';
      header.row.fail('E_COUNT', `task "${task}" has ${found} rows, and "expected" says ${expected}`, hint);
    }
  }
}

const SAME = 'Write the number of samples of the whole task, the same in each file.';

function metricsOf(header: Header, task: string, tasks: number): ReadonlyMap<string, MetricInfo> {
  return new Map(
    Array.from(header.metrics, ([name, { direction, kind, reported }]): [string, MetricInfo] => {
      if (typeof reported === 'number' && tasks > 1) {
        const hint = 'Write {"<task>": number}, since there are several tasks.';
        fail(header.row, `"reported" of metric "${name}" does not say of which task it is`, hint);
      }
      const ofTask = typeof reported === 'number' || reported === null ? reported : (reported.get(task) ?? null);
      return [name, { direction, kind, reported: ofTask, unsupported: null }];
    }),
  );
}
