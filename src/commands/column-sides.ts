import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Tallies } from '../claims/tally.ts';
import { MiraError } from '../errors.ts';
import { type SampleColumns } from '../evidence/columns.ts';
import { FINGERPRINT_KEY_SIZE } from '../evidence/fingerprint.ts';
import { SortedColumns } from '../evidence/sorted-columns.ts';
import { readOutputs, type ThreadOptions } from '../harness/column-threads.ts';
import { detect } from '../harness/formats/index.ts';
import { TextFiles, type ColumnsJob } from '../harness/formats/mira-samples-columns.ts';
import { declaredTasks, requireNoSurplus } from '../harness/formats/mira-samples-header.ts';
import { miraSamples, openHeaders, type OpenedHeaders } from '../harness/formats/mira-samples.ts';
import { limitYoungGeneration } from './heap.ts';
import { DEFAULT_TASK } from './samples.ts';
import { claimRaw, evaluationAt, type LoadedSide, type RawRows, type SideOptions } from './side.ts';

/** Below so many bytes a thread takes longer to start than the reading takes. */
const WORTH_THREADS = 8 * 1024 * 1024;

/**
 * Loads sides that are all raw mira-samples as columns of numbers: a fraction of the time and memory that it takes to sort
 * their texts on disk.
 *
 * @returns `null` where one of them is something else; `loadSide` knows what to do with it, or what is wrong with it
 * @throws MiraError what `loadSide` would throw
 */
export async function loadColumnSides(
  paths: readonly string[],
  options: SideOptions,
  how: Partial<ThreadOptions> = {},
): Promise<readonly LoadedSide[] | null> {
  const opened = await openAll(paths);
  if (opened === null) return null;
  limitYoungGeneration();
  const fingerprintKey = randomBytes(FINGERPRINT_KEY_SIZE);
  const jobs = opened.map(({ files, headers: [{ metrics }] }): ColumnsJob => ({
    files,
    metrics,
    task: DEFAULT_TASK,
    fingerprintKey,
  }));
  const threads = how.threads ?? (availableParallelism() > 1 && (await sizeOf(jobs)) >= WORTH_THREADS);
  const results = await readOutputs(jobs, { ...how, threads });
  const sides: LoadedSide[] = [];
  for (const [index, { headers }] of opened.entries()) {
    const result = results[index];
    const job = jobs[index];
    const path = paths[index];
    if (result === undefined || job === undefined || path === undefined) throw new RangeError('an output was not read');
    if (result.kind === 'refused') {
      // what is wrong with the headers is said before what is wrong with a row
      const output = await miraSamples.open(path, { task: DEFAULT_TASK });
      // of a row too many that stands there twice, it is said first that it is too many
      if (isDuplicate(result.error)) await drain(output.rows());
      throw result.error;
    }
    if (result.columns === null) return null;
    sides.push(await sideOf(headers, job, result.columns, options));
  }
  return sides;
}

/** `null` where one is no mira-samples, or nothing at all. */
async function openAll(paths: readonly string[]): Promise<readonly OpenedHeaders[] | null> {
  const opened: OpenedHeaders[] = [];
  try {
    for (const path of paths) {
      if ((await evaluationAt(path)) !== null || (await detect(path)) !== miraSamples) return null;
      opened.push(await openHeaders(path));
    }
    return opened;
  } catch (error) {
    if (error instanceof MiraError) return null;
    throw error;
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof MiraError && error.code === 'E_DUPLICATE_SAMPLE';
}

async function drain(rows: AsyncIterable<unknown>): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

async function sizeOf(jobs: readonly ColumnsJob[]): Promise<number> {
  let bytes = 0;
  for (const { files } of jobs) for (const file of files) bytes += (await stat(file)).size;
  return bytes;
}

async function sideOf(
  headers: OpenedHeaders['headers'],
  job: ColumnsJob,
  columns: SampleColumns,
  options: SideOptions,
): Promise<LoadedSide> {
  const counts = columns.keys.counts();
  requireNoSurplus(headers, counts);
  const texts = new TextFiles(job);
  const sorted = new SortedColumns(columns, texts.read);
  const [{ harness }] = headers;
  const tasks = declaredTasks(headers, new Set(columns.keys.tasks));
  const rows: RawRows = {
    rows: () => sorted.stream(),
    columns: sorted,
    counts,
    tallied: (...rules) => Tallies.ofColumns(sorted, ...rules),
    close: async () => texts.close(),
  };
  return claimRaw({ format: miraSamples.format, harness, tasks }, rows, options);
}
