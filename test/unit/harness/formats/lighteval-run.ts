import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObject } from '../../../../src/json.ts';
import { writeParquet, type Value } from './parquet-writer.ts';
import { FIXTURES } from './recomputed.ts';

const DATE = '2026-11-24T17-43-47.851891';
const RESULTS = `results/acme/dummy/results_${DATE}.json`;

/** A run like the real one, with other rows of the task `arith|0` and what its results say of it. */
export interface MadeRun {
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly printed: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly general?: Readonly<Record<string, unknown>>;
}

/** Writes it as lighteval writes its output folder. @returns the results file */
export async function writeRun(folder: string, { rows, printed, config = {}, general = {} }: MadeRun): Promise<string> {
  const real: unknown = JSON.parse(await readFile(join(FIXTURES, 'lighteval/out', RESULTS), 'utf8'));
  if (!isObject(real) || !isObject(real['config_tasks']) || !isObject(real['config_general'])) throw new TypeError();
  const task = real['config_tasks']['arith|0'];
  const results = {
    ...real,
    config_general: { ...real['config_general'], ...general },
    results: { 'arith|0': printed, all: printed },
    config_tasks: { 'arith|0': { ...(isObject(task) ? task : {}), ...config } },
  };
  const file = join(folder, RESULTS);
  const details = join(folder, `details/acme/dummy/${DATE}/details_arith_0_${DATE}.parquet`);
  await mkdir(dirname(file), { recursive: true });
  await mkdir(dirname(details), { recursive: true });
  // Python writes NaN
  await writeFile(file, JSON.stringify(results).replaceAll('"NaN"', 'NaN'));
  await writeFile(`${details}.part`, writeParquet(rows, { rowsPerGroup: 100 }));
  await rename(`${details}.part`, details);
  return file;
}

/** Rows of the task with these scores; `null` for a metric that was not scored. */
export function rowsWith(scores: readonly (number | null)[]): Record<string, Value>[] {
  return scores.map((em, n) => ({
    'doc.id': String(n),
    'doc.task_name': 'arith|0',
    'doc.query': `${n}+1=`,
    'metric.em': em,
    'model_response.input': null,
  }));
}
