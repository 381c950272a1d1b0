import { readSync } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { MiraError } from '../errors.ts';
import type { Sample } from '../evidence/sample.ts';
import { isObject } from '../json.ts';
import { MAX_KEY_BYTES, type RowKeys } from '../evidence/row-keys.ts';
import { RowIndex, type RowPlace } from './row-index.ts';

/** Rows in leaf order, on disk. */
export interface SortedSamples {
  /** May be called again. */
  rows(): AsyncIterable<Sample>;
  /** Number of rows of each task, by the bytes of their names. */
  readonly counts: ReadonlyMap<string, number>;
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
  const file = await open(join(own, 'rows.jsonl'), 'wx+', 0o600);
  const close = async (): Promise<void> => {
    await file.close();
    await rm(own, { recursive: true, force: true });
  };
  try {
    const index = await writeRows(file, rows);
    const order = index.keys.sorted();
    const twice = index.keys.duplicate(order);
    if (twice !== null) throw duplicateError(index.keys, twice);
    index.keys.drop();
    return { rows: () => readRows(file, index, order), counts: index.keys.counts(), close };
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

const WRITE_BYTES = 1024 * 1024;

async function writeRows(file: FileHandle, rows: AsyncIterable<Sample>): Promise<RowIndex> {
  const index = new RowIndex();
  const buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
  let used = 0;
  let offset = 0;
  for await (const row of rows) {
    const text = JSON.stringify(row);
    // a UTF-16 unit is at most three bytes of UTF-8
    if (used + text.length * 3 > buffer.length) {
      await file.appendFile(buffer.subarray(0, used));
      used = 0;
    }
    let length: number;
    if (text.length * 3 > buffer.length) {
      length = Buffer.byteLength(text);
      await file.appendFile(text);
    } else {
      length = buffer.write(text, used, 'utf8');
      used += length;
    }
    if (!index.add(row, { offset, length })) throw longKeyError(row, index.keys.count);
    offset += length;
  }
  await file.appendFile(buffer.subarray(0, used));
  return index;
}

/** @param row counts from 0 */
export function longKeyError({ task, key }: Sample, row: number): MiraError {
  return new MiraError(
    'E_ROW',
    `row ${row + 1} of task ${JSON.stringify(task)} has a key of more than ${MAX_KEY_BYTES} bytes, which begins ${JSON.stringify(key.slice(0, 40))}`,
    { hint: 'A key is a short name of the sample, not the sample itself.' },
  );
}

const BATCH_ROWS = 4096;
const BATCH_BYTES = 4 * 1024 * 1024;

async function* readRows(file: FileHandle, index: RowIndex, order: Uint32Array): AsyncGenerator<Sample> {
  const read = blockReader(file.fd);
  for (let at = 0; at < order.length;) {
    const places: RowPlace[] = [];
    for (let bytes = 0; at < order.length && places.length < BATCH_ROWS && bytes < BATCH_BYTES; at += 1) {
      const place = index.place(order[at] ?? 0);
      places.push(place);
      bytes += place.length;
    }
    for (const text of readBatch(read, places)) yield parseRow(text);
  }
}

/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 16 * 1024;
const BLOCK_BYTES = 1024 * 1024;

/**
 * The rows at some places, in the order of the places. Read from front to back, neighbours in one go: reading a million
 * rows one by one, or through promises, takes several times as long.
 */
function readBatch(read: BlockReader, places: readonly RowPlace[]): string[] {
  const texts = Array.from({ length: places.length }, () => '');
  const ascending = Array.from(places, (place, at) => ({ place, at })).sort((a, b) => a.place.offset - b.place.offset);
  for (let from = 0; from < ascending.length;) {
    const start = ascending[from]?.place.offset ?? 0;
    let end = start;
    let to = from;
    for (let next = ascending[to]; next !== undefined; next = ascending[to]) {
      const { offset, length } = next.place;
      if (to > from && (offset - end > GAP_BYTES || offset + length - start > BLOCK_BYTES)) break;
      end = offset + length;
      to += 1;
    }
    const block = read(start, end - start);
    for (; from < to; from += 1) {
      const row = ascending[from];
      if (row === undefined) continue;
      const { offset, length } = row.place;
      texts[row.at] = block.toString('utf8', offset - start, offset - start + length);
    }
  }
  return texts;
}

/** The bytes from `position` on, in memory that the next call writes over. */
type BlockReader = (position: number, length: number) => Buffer;

function blockReader(fd: number): BlockReader {
  const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  return (position, length) => {
    const block = length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length;) {
      const read = readSync(fd, block, done, length - done, position + done);
      if (read === 0) throw new Error('a temporary file became shorter while it was in use');
      done += read;
    }
    return block;
  };
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
