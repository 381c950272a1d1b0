import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MiraError } from '../errors.ts';
import type { TextPlace } from '../evidence/columns.ts';
import { HEAD_BYTES } from '../evidence/row-line.ts';
import { MAX_KEY_BYTES, type RowKeys } from '../evidence/row-keys.ts';
import type { Sample } from '../evidence/sample.ts';
import { isObject } from '../json.ts';
import { RowIndex } from './row-index.ts';
import { batchEnds, SpoolReader, type SpoolPlaces } from './spool-file.ts';
import { SpoolWriter } from './spool-writer.ts';

/** Rows in leaf order, on disk. */
export interface SortedSamples {
  /** May be called again. */
  rows(): AsyncIterable<Sample>;
  /** Number of rows of each task, by the bytes of their names. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where the rows stand, in leaf order. */
  readonly places: SpoolPlaces;
  /**
   * How many threads read the rows, and are worth it to commit to them; 0 where they came one by one, which took longer
   * than to commit to them in one thread.
   */
  readonly threads: number;
  /** Deletes what is on disk; to be called once. */
  close(): Promise<void>;
}

/**
 * Puts rows in leaf order. The texts go to a file, so that the memory in use grows with the number of rows only.
 *
 * @param folder where a temporary folder may be made
 * @throws MiraError E_DUPLICATE_SAMPLE, E_ROW for a key that is too long, and what the rows throw
 */
export async function spoolSamples(rows: AsyncIterable<Sample>, folder: string): Promise<SortedSamples> {
  const own = await mkdtemp(join(folder, 'mira-spool-'));
  const close = async (): Promise<void> => rm(own, { recursive: true, force: true });
  try {
    const file = join(own, 'rows');
    const index = await writeRows(file, rows);
    const order = index.keys.sorted();
    const twice = index.keys.duplicate(order);
    if (twice !== null) throw duplicateError(index.keys, twice);
    index.keys.drop();
    const places = { count: order.length, files: [file], file: null, ...index.places(order) };
    return { rows: () => readRows(places), counts: index.keys.counts(), places, threads: 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Two rows of an output that claim to be the same sample. */
export function duplicateError(keys: RowKeys, [first, second]: readonly [number, number]): MiraError {
  const { task, key, repeat } = keys.id(first);
  return new MiraError(
    'E_DUPLICATE_SAMPLE',
    `task ${JSON.stringify(task)} has the key ${JSON.stringify(key)} twice with repeat ${repeat}, in rows ${first + 1} and ${second + 1} of the output`,
    { hint: 'A key may come once per task and repeat: count repeats of the same sample with "repeat": 0, 1, 2 …' },
  );
}

async function writeRows(path: string, rows: AsyncIterable<Sample>): Promise<RowIndex> {
  const index = new RowIndex();
  const writer = new SpoolWriter(path, index.keys, (row, start, length) => index.setPlace(row, start, length));
  try {
    for await (const row of rows) {
      if (!index.add(row)) throw longKeyError(row, index.keys.count);
      writer.add(row);
    }
    writer.flush();
    return index;
  } finally {
    writer.close();
  }
}

/** @param row counts from 0 */
export function longKeyError({ task, key }: Sample, row: number): MiraError {
  return new MiraError(
    'E_ROW',
    `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${MAX_KEY_BYTES} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`,
    { hint: 'A key is a short name of the sample, not the sample itself.' },
  );
}

/** Rows of spool files as samples, one after the other. */
export async function* readRows(places: SpoolPlaces): AsyncGenerator<Sample> {
  const reader = new SpoolReader(places);
  try {
    let from = 0;
    for (const to of batchEnds(places)) {
      const texts = Array.from({ length: to - from }, () => '');
      reader.read(from, to, (slot, bytes, start, end) => {
        texts[slot] = bytes.toString('utf8', start + HEAD_BYTES, end);
      });
      for (const text of texts) yield parseRow(text);
      from = to;
    }
  } finally {
    reader.close();
  }
}

/** One row of spool files. */
export function readRow(files: readonly string[], { file, start, length }: TextPlace): Sample {
  const places = { count: 1, files: [files[file] ?? ''], file: null };
  const reader = new SpoolReader({ ...places, start: Float64Array.of(start), length: Uint32Array.of(length) });
  let text = '';
  try {
    reader.read(0, 1, (_slot, bytes, from, to) => {
      text = bytes.toString('utf8', from + HEAD_BYTES, to);
    });
  } finally {
    reader.close();
  }
  return parseRow(text);
}

function parseRow(text: string): Sample {
  const row: unknown = JSON.parse(text);
  if (isSample(row)) return row;
  throw new Error('a temporary file changed while it was in use');
}

/** For rows that this module wrote itself. */
function isSample(row: unknown): row is Sample {
  return isObject(row) && typeof row['key'] === 'string';
}
