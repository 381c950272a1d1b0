import { join } from 'node:path';
import { MiraError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { isBookkeeping } from './helm-metrics.ts';
import { MetricRows, readContext, readStat, type HelmStat } from './helm-stats.ts';
import { readItems, type JsonItem } from './json-list.ts';
import { outlineJson, type JsonPlace } from './json-outline.ts';
import { RowPlaces, type PartPlace } from './row-places.ts';
import type { Refusing } from './values.ts';

/** The files of a run folder that rows come from. */
export const PER_INSTANCE = 'per_instance_stats.json';
export const SCENARIO_STATE = 'scenario_state.json';
const STATS = 'stats.json';

/** The sources of a row's parts. */
export const STATS_OF_INSTANCE = 0;
export const REQUESTS = 1;

/** One row: an instance as it is in one context, asked in one training trial. */
export interface HelmRowId {
  readonly label: string;
  readonly instance: string;
  readonly trial: number;
}

function rowKey({ label, instance, trial }: HelmRowId): string {
  return [label, trial, instance].join('\0');
}

export function parseRowKey(key: string): HelmRowId {
  const [label = '', trial, ...instance] = key.split('\0');
  return { label, trial: Number(trial), instance: instance.join('\0') };
}

/** What the rows and the aggregates of one context hold. */
export class ContextIndex {
  rows = 0;
  readonly metrics = new Map<string, MetricRows>();
  readonly aggregates = new Map<string, HelmStat>();

  add(trial: number, stats: readonly HelmStat[]): void {
    for (const { metric, count } of stats) {
      if (isBookkeeping(metric)) continue;
      let rows = this.metrics.get(metric);
      if (rows === undefined) this.metrics.set(metric, (rows = new MetricRows()));
      rows.add(trial, count);
    }
  }
}

/** Where everything in a run folder stands. */
export interface HelmIndex {
  /** By label; see `HelmContext`. */
  readonly contexts: ReadonlyMap<string, ContextIndex>;
  readonly places: RowPlaces;
  readonly files: readonly string[];
}

/**
 * Reads a run folder's files once, without keeping them.
 *
 * @throws MiraError E_OUTPUT_MISSING, E_FORMAT, E_ROW, E_SCORE, E_MISMATCH; E_COUNT where requests and rows do not belong
 * together
 */
export async function indexRun(folder: string): Promise<HelmIndex> {
  const contexts = new Map<string, ContextIndex>();
  const places = new RowPlaces(2);
  const contextOf = (label: string): ContextIndex => {
    let context = contexts.get(label);
    if (context === undefined) contexts.set(label, (context = new ContextIndex()));
    return context;
  };
  const files = [PER_INSTANCE, SCENARIO_STATE, STATS].map((name) => join(folder, name));
  const [perInstance = '', scenarioState = '', stats = ''] = files;
  const instances = await listIn(perInstance, null);
  for await (const item of readItems(perInstance, instances, { item: 'instance', python: true })) {
    const { label, trial, key, own } = readInstance(item);
    const known = places.count;
    if (places.add(key, STATS_OF_INSTANCE, placeOf(instances, item)) === known) contextOf(label).rows += 1;
    contextOf(label).add(trial, own);
  }
  for await (const item of readItems(stats, await listIn(stats, null), { item: 'statistic', python: true })) {
    const stat = readStat(item, item.value);
    if (!stat.context.derived) addAggregate(item, contextOf(stat.context.label), stat);
  }
  await indexRequests(scenarioState, places);
  return { contexts, places, files };
}

/** A file's list of objects: the document, or a member of it. */
async function listIn(file: string, member: string | null): Promise<JsonPlace> {
  const outline = await outlineJson(file);
  const place = member === null ? outline : (outline?.members.get(member) ?? null);
  const what = `list ${member === null ? 'of statistics' : `"${member}"`}`;
  if (place?.kind !== 'array') {
    throw new MiraError('E_FORMAT', `${file} holds no ${what}`, { hint: OTHER, at: { file } });
  }
  if (outline === null || outline.problem === null) return place;
  throw new MiraError('E_FORMAT', `${file} is not JSON: ${outline.problem}`, { hint: CUT_OFF, at: { file } });
}

const CUT_OFF = 'HELM may have been stopped while it wrote: run the evaluation again.';

function placeOf({ items }: JsonPlace, { number }: JsonItem): PartPlace {
  const start = items.start(number - 1);
  return { start, length: items.endOf(number - 1) - start, number };
}

const OTHER = 'The file is not what HELM writes, or was changed: run the evaluation again.';

interface InstanceStats extends HelmRowId {
  readonly key: string;
  readonly own: readonly HelmStat[];
}

/** An entry of `per_instance_stats.json`: some or all statistics of one row. */
export function readInstance(item: Refusing & { readonly value: Readonly<Record<string, unknown>> }): InstanceStats {
  const { instance_id: instance, train_trial_index: trial = 0, stats } = item.value;
  if (typeof instance !== 'string' || !instance.isWellFormed()) {
    return item.fail('E_ROW', '"instance_id" is not a string', OTHER);
  }
  if (!isIndex(trial)) return item.fail('E_ROW', '"train_trial_index" is not a whole number', OTHER);
  if (!Array.isArray(stats) || stats.length === 0)
    return item.fail('E_ROW', '"stats" is not a list of statistics', OTHER);
  const own = stats.map((stat: unknown) => readStat(item, stat));
  const label = own[0]?.context.label ?? '';
  const other = own.find(({ context }) => context.label !== label);
  if (other !== undefined) {
    return item.fail('E_ROW', `its statistics are of "${label}" and of "${other.context.label}"`, OTHER);
  }
  return { label, instance, trial, own, key: rowKey({ label, instance, trial }) };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 2 ** 32;
}

function addAggregate(item: JsonItem, { aggregates }: ContextIndex, stat: HelmStat): void {
  const known = aggregates.get(stat.metric);
  if (known !== undefined && !Object.is(known.mean, stat.mean)) {
    item.fail('E_MISMATCH', `${stat.metric} is ${String(stat.mean)} here and ${String(known.mean)} before`, OTHER);
  }
  aggregates.set(stat.metric, stat);
}

async function indexRequests(file: string, places: RowPlaces): Promise<void> {
  const requests = await listIn(file, 'request_states');
  for await (const item of readItems(file, requests, { item: 'request', python: true })) {
    const { instance, train_trial_index: trial = 0 } = item.value;
    if (!isObject(instance) || typeof instance['id'] !== 'string') {
      return item.fail('E_ROW', 'it belongs to no instance', OTHER);
    }
    if (!isIndex(trial)) return item.fail('E_ROW', '"train_trial_index" is not a whole number', OTHER);
    const { label } = readContext(item, instance);
    const known = places.count;
    const row = places.add(rowKey({ label, instance: instance['id'], trial }), REQUESTS, placeOf(requests, item));
    if (row === known) {
      item.fail('E_COUNT', `${PER_INSTANCE} has no statistics of instance ${instance['id']}`, INCOMPLETE);
    }
  }
  let row = -1;
  for (const key of places.keys()) {
    row += 1;
    if (places.has(row, REQUESTS)) continue;
    const { instance } = parseRowKey(key);
    throw new MiraError('E_COUNT', `${file} has no request of instance ${instance}, of which there are statistics`, {
      hint: INCOMPLETE,
      at: { file },
    });
  }
}

const INCOMPLETE = 'The files are incomplete or of different runs: run the evaluation again into an empty folder.';
