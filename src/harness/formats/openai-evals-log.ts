import { MiraError } from '../../errors.ts';
import { isObject, type JsonValue } from '../../json.ts';
import type { Direction, MetricInfo, TaskInfo } from './reader.ts';
import { RowPlaces } from './row-places.ts';
import { parseLine, readRowLines, type Members, type OutputRow } from './rows.ts';
import { requireMetricName } from './values.ts';

/** The only source of parts: the lines of a log. */
export const EVENTS = 0;

export const ACCURACY = 'accuracy';

/** A log, read once without keeping its events. */
export interface LogIndex {
  readonly file: string;
  readonly task: string;
  readonly info: TaskInfo;
  /** The events of each sample, in their order. */
  readonly places: RowPlaces;
  /** Whether `accuracy` is what `match` events say. */
  readonly byMatch: boolean;
}

const HINT = 'The file is not what oaieval writes, or was changed: run the eval again.';
const TWO_RUNS = 'Let oaieval record into a file of its own (--record_path).';

/**
 * @param first the line with the run's spec
 * @throws MiraError E_ROW, E_FORMAT, E_SCORE, E_MIXED_RUNS; E_COUNT where events are missing
 */
export async function indexLog(first: OutputRow): Promise<LogIndex> {
  const { file } = first;
  const spec = isObject(first.value['spec']) ? first.value['spec'] : {};
  const runId = textOf(first, spec, 'run_id');
  const { task, version } = nameOf(first, spec);
  const places = new RowPlaces(1);
  const seen = new SeenMetrics();
  let report: OutputRow | null = null;
  let events = 0;
  for await (const line of readRowLines(file)) {
    const row = parseLine(file, line);
    if (line.number === first.line) continue;
    if ('spec' in row.value) row.fail('E_MIXED_RUNS', 'a second run begins here', TWO_RUNS);
    if ((row.value['run_id'] ?? runId) !== runId) row.fail('E_MIXED_RUNS', 'it is of another run', TWO_RUNS);
    if ('final_report' in row.value) {
      if (report !== null) row.fail('E_MIXED_RUNS', 'the run has two final reports', TWO_RUNS);
      report = row;
      continue;
    }
    if (row.value['event_id'] !== events) missingEvents(row, events);
    events += 1;
    const sample = textOf(row, row.value, 'sample_id');
    places.add(sample, EVENTS, { start: line.start, length: Buffer.byteLength(line.text), number: line.number });
    seen.add(row);
  }
  if (report === null) {
    throw new MiraError('E_FORMAT', `${file} holds no final report: the eval did not end`, {
      hint: 'Look at what oaieval printed, and run it again.',
      at: { file },
    });
  }
  const config = isObject(spec['run_config']) ? spec['run_config'] : {};
  return {
    file,
    task,
    places,
    byMatch: seen.byMatch,
    info: {
      expected: (config['max_samples'] ?? null) === null ? expectedSamples(task, places, seen) : null,
      limited: (config['max_samples'] ?? null) !== null,
      version,
      ...settingsOf(config),
      metrics: metricsOf(seen, report),
    },
  };
}

/** oaieval numbers events from 0 and writes them in that order. */
function missingEvents(row: OutputRow, expected: number): never {
  const message = `"event_id" is ${JSON.stringify(row.value['event_id'] ?? null)}, and ${expected} comes next`;
  return row.fail('E_COUNT', message, 'Events were left out, or stand in another order: run the eval again.');
}

function textOf(row: OutputRow, object: Members, name: string): string {
  const value = object[name];
  if (typeof value === 'string' && value !== '' && value.isWellFormed()) return value;
  return row.fail('E_ROW', `"${name}" is not a string`, HINT);
}

/** `capitals.test.v1`: base, split, and the version, which may have dots of its own. */
function nameOf(row: OutputRow, spec: Members): { readonly task: string; readonly version: string | null } {
  const [base = '', split, ...version] = textOf(row, spec, 'eval_name').split('.');
  return { task: split === undefined ? base : `${base}.${split}`, version: version.join('.') || null };
}

/** Numbers and switches among the eval's arguments; its paths are the dataset's, and differ from machine to machine. */
function settingsOf(config: Members): Pick<TaskInfo, 'nShot' | 'generation'> {
  const spec = isObject(config['eval_spec']) ? config['eval_spec'] : {};
  const args = isObject(spec['args']) ? spec['args'] : {};
  const settings: Record<string, JsonValue> = {};
  for (const [name, value] of [['seed', config['seed']] as const, ...Object.entries(args)]) {
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) settings[name] = value;
  }
  const shots = args['num_few_shot'];
  return { nShot: typeof shots === 'number' && Number.isSafeInteger(shots) ? shots : null, generation: settings };
}

/**
 * A sample's id ends in its position in the dataset: where all positions are asked, a gap is a sample that got lost. How
 * many come after the last one nobody knows.
 */
function expectedSamples(task: string, places: RowPlaces, seen: SeenMetrics): number | null {
  let last = -1;
  for (const id of places.keys()) {
    const position = id.startsWith(`${task}.`) ? id.slice(task.length + 1) : '';
    if (!/^\d{1,9}$/u.test(position)) return null;
    last = Math.max(last, Number(position));
  }
  return seen.mostEvents > places.count ? null : last + 1;
}

/** Which metrics the events hold, and of what kind. */
class SeenMetrics {
  /** Names in `metrics` events, and whether every value is a number. */
  readonly named = new Map<string, boolean>();
  readonly #events = new Map<unknown, number>();

  add(row: OutputRow): void {
    const { type, data } = row.value;
    if (type === 'match' || type === 'metrics') this.#events.set(type, (this.#events.get(type) ?? 0) + 1);
    if (type !== 'metrics' || !isObject(data)) return;
    for (const name in data) {
      requireMetricName(row, name);
      const value = data[name];
      const number = value === null || typeof value === 'number' || typeof value === 'boolean';
      this.named.set(name, (this.named.get(name) ?? true) && number);
    }
  }

  get byMatch(): boolean {
    return this.#events.has('match') && !this.named.has(ACCURACY);
  }

  /** More than there are samples where they are repeated. */
  get mostEvents(): number {
    return Math.max(0, ...this.#events.values());
  }
}

/** What oaieval calls so is better the higher it is. */
const HIGHER = new Set([ACCURACY, 'f1_score']);

/** How the report spells what is no score at all. */
const NO_SCORE = /^(?:usage_|counts\/|boot?strap_std$|invalid_request_)/u;

function metricsOf(seen: SeenMetrics, reportRow: OutputRow): ReadonlyMap<string, MetricInfo> {
  const report = isObject(reportRow.value['final_report']) ? reportRow.value['final_report'] : {};
  const metrics = new Map<string, MetricInfo>();
  const rows = new Map(seen.named);
  if (seen.byMatch) rows.set(ACCURACY, true);
  for (const [name, numeric] of rows) {
    const printed = report[name];
    const reported = typeof printed === 'number' && Number.isFinite(printed) ? printed : null;
    if (!numeric && reported !== null) {
      reportRow.fail('E_SCORE', `"${name}" is reported as ${reported}, and its values are not all numbers`, HINT);
    }
    metrics.set(name, {
      direction: directionOf(name),
      kind: name === ACCURACY && seen.byMatch ? 'binary' : null,
      reported,
      unsupported: numeric ? null : 'its values are not numbers',
    });
  }
  for (const name in report) {
    if (metrics.has(name) || NO_SCORE.test(name) || typeof report[name] !== 'number') continue;
    const unsupported = 'the eval computes it from totals and gives no value for each sample';
    const reported = Number.isFinite(report[name]) ? report[name] : null;
    metrics.set(name, { direction: directionOf(name), kind: null, reported, unsupported, aggregateOnly: true });
  }
  return metrics;
}

function directionOf(name: string): Direction | null {
  return HIGHER.has(name) ? 'higher' : null;
}
