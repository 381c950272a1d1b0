import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SampleColumns } from '../evidence/columns.ts';
import { joinColumns } from '../evidence/join-columns.ts';
import { SortedColumns } from '../evidence/sorted-columns.ts';
import { release } from '../grown.ts';
import type { StoredColumns } from '../evidence/stored-columns.ts';
import type { SpoolPlaces } from '../storage/spool-file.ts';
import { readRow, readRows, spoolSamples, type SortedSamples } from '../storage/spool.ts';
import { PieceThreads } from '../threads/pieces.ts';
import { TaskCheck } from './formats/lm-eval-check.ts';
import type { LmEvalJob } from './formats/lm-eval-pieces.ts';
import type { HarnessOutput } from './formats/reader.ts';
import { spoolFile, type JobPiece, type SpoolAnswer, type SpoolWork } from './spool-worker.ts';

/** Rows in leaf order, on disk. */
export interface SortedRows extends SortedSamples {
  /** The keys and numbers of rows that threads read. There are no fingerprints in it, by which texts could be compared. */
  readonly columns: SortedColumns | null;
}

export interface SpoolOptions {
  readonly signal?: AbortSignal;
  /** As many as are worth it, by default. */
  readonly threads?: number;
  /** How much of a file is read at once. */
  readonly pieceBytes?: number;
}

/** Below so many bytes threads take longer to start than the reading takes. */
const WORTH_THREADS = 8 * 1024 * 1024;
const PIECE_BYTES = 2 * 1024 * 1024;

/** Each takes memory of its own. */
const MOST_THREADS = 4;

/**
 * Puts the rows of an output in leaf order, in whichever way is the faster.
 *
 * @throws MiraError as `spoolSamples`
 */
export async function spoolOutput(
  output: HarnessOutput,
  folder: string,
  options: SpoolOptions = {},
): Promise<SortedRows> {
  return (
    (await spoolInThreads([output], folder, options)) ?? {
      ...(await spoolSamples(output.rows(), folder)),
      columns: null,
    }
  );
}

/**
 * Reads the rows of outputs in threads, and puts them in leaf order as `spoolSamples` does.
 *
 * @param folder where a temporary folder may be made
 * @returns `null` for outputs and rows that have to be read one after the other: this reads only what is in order, so
 * that there is one way to say what is not
 * @throws Error when a thread dies; the signal's reason
 */
export async function spoolInThreads(
  outputs: readonly HarnessOutput[],
  folder: string,
  options: SpoolOptions = {},
): Promise<SortedRows | null> {
  const jobs = outputs.flatMap(({ job }) => job ?? []);
  if (jobs.length < outputs.length) return null;
  const pieces = await piecesOf(jobs, options.pieceBytes ?? PIECE_BYTES);
  if (pieces === null) return null;
  const { list, bytes } = pieces;
  const threads = options.threads ?? (bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS));
  if (options.threads === undefined && threads < 2) return null;
  const own = await mkdtemp(join(folder, 'mira-spool-'));
  let kept = false;
  const close = async (): Promise<void> => rm(own, { recursive: true, force: true });
  try {
    const work: SpoolWork = { work: 'spool', jobs, list, folder: own };
    const stored = await readPieces(work, threads, options.signal ?? null);
    const columns = stored === null ? null : sortedColumns(stored);
    if (columns === null) return null;
    const files = Array.from({ length: threads }, (_, thread) => spoolFile(own, thread));
    const places = placesOf(columns, files);
    kept = true;
    return {
      rows: () => readRows(places),
      counts: columns.keys.counts(),
      places,
      threads,
      columns: new SortedColumns(columns, (place) => readRow(files, place)),
      close,
    };
  } finally {
    if (!kept) await close();
  }
}

/** @returns `null` where a file is not there: who reads it one row after the other says so */
async function piecesOf(
  jobs: readonly LmEvalJob[],
  pieceBytes: number,
): Promise<{ readonly list: readonly JobPiece[]; readonly bytes: number } | null> {
  const list: JobPiece[] = [];
  let bytes = 0;
  for (const [job, { tasks }] of jobs.entries()) {
    for (const [task, { file }] of tasks.entries()) {
      if (file === null) continue;
      const size = await stat(file).then(
        (found) => found.size,
        () => null,
      );
      if (size === null) return null;
      bytes += size;
      for (let start = 0; start < size; start += pieceBytes) {
        list.push({ job, task, start, end: Math.min(size, start + pieceBytes) });
      }
    }
  }
  return { list, bytes };
}

/** @returns `null` for rows that have to be read one after the other */
async function readPieces(
  work: SpoolWork,
  threads: number,
  signal: AbortSignal | null,
): Promise<readonly StoredColumns[] | null> {
  const { jobs, list } = work;
  const checks = jobs.map(({ tasks, resultsFile }) => tasks.map((task) => new TaskCheck(task, resultsFile)));
  const running = new PieceThreads<SpoolAnswer, StoredColumns>(work, list.length, threads, signal);
  let piece = 0;
  for await (const answer of running.answers()) {
    if (answer === null) return null;
    const { job = 0, task = 0 } = list[piece] ?? {};
    const check = checks[job]?.[task];
    const filters = jobs[job]?.tasks[task]?.task.filters ?? [];
    for (const [at, filter] of filters.entries()) check?.count(filter, answer.counts[at] ?? 0);
    check?.addInputs(answer.inputs);
    release(answer.inputs);
    piece += 1;
  }
  const stored = await running.ends();
  return checks.flat().every((check) => check.holds()) ? stored : null;
}

/** @returns `null` where columns are not made for the rows, or two of them are the same sample */
function sortedColumns(stored: readonly StoredColumns[]): SampleColumns | null {
  const columns = new SampleColumns(joinColumns(stored));
  if (columns.unfit) return null;
  const order = columns.keys.sorted();
  if (columns.keys.duplicate(order) !== null) return null;
  columns.arrange(order);
  return columns;
}

function placesOf(columns: SampleColumns, files: readonly string[]): SpoolPlaces {
  const { count } = columns;
  const places = {
    count,
    files,
    file: files.length === 1 ? null : new Uint32Array(new SharedArrayBuffer(count * 4)),
    start: new Float64Array(new SharedArrayBuffer(count * 8)),
    length: new Uint32Array(new SharedArrayBuffer(count * 4)),
  };
  for (let row = 0; row < count; row += 1) {
    const { file, start, length } = columns.place(row);
    if (places.file !== null) places.file[row] = file;
    places.start[row] = start;
    places.length[row] = length;
  }
  return places;
}
