import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, MiraError } from '../errors.ts';
import { compareFlips, type Flip, type FlipOrder } from '../gate/flips.ts';
import type { JsonValue } from '../json.ts';

/** Where a flip stands in the unsorted file. */
interface Place extends FlipOrder {
  readonly at: number;
  readonly bytes: number;
}

const WRITE_BYTES = 256 * 1024;

/**
 * Writes flips as JSON lines, the most telling first. The texts go through a file, so that memory grows with their number
 * alone.
 *
 * @param work a folder for a temporary file
 * @returns how many there were
 * @throws MiraError E_FILE_UNWRITABLE
 */
export async function writeFlips(path: string, flips: AsyncIterable<Flip>, work: string): Promise<number> {
  const unsorted = await open(join(work, 'flips.jsonl'), 'wx+', 0o600);
  try {
    const places = await spool(unsorted, flips);
    places.sort(compareFlips);
    await writeSorted(path, unsorted, places);
    return places.length;
  } finally {
    await unsorted.close();
  }
}

async function spool(file: FileHandle, flips: AsyncIterable<Flip>): Promise<Place[]> {
  const places: Place[] = [];
  const lines = new Lines(file);
  let at = 0;
  for await (const flip of flips) {
    const line = Buffer.from(`${JSON.stringify(flipJson(flip))}\n`);
    places.push({ ...flip.order, at, bytes: line.length });
    at += line.length;
    await lines.write(line);
  }
  await lines.end();
  return places;
}

async function writeSorted(path: string, unsorted: FileHandle, places: readonly Place[]): Promise<void> {
  try {
    const file = await open(path, 'w');
    try {
      const lines = new Lines(file);
      for (const { at, bytes } of places) {
        const line = Buffer.alloc(bytes);
        await unsorted.read(line, 0, bytes, at);
        await lines.write(line);
      }
      await lines.end();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new MiraError('E_FILE_UNWRITABLE', `the flips cannot be written to ${path}: ${messageOf(error)}`, {
      hint: 'Name a file in a folder that exists and that you may write to.',
      cause: error,
    });
  }
}

/** Many short writes as few long ones. */
class Lines {
  readonly #file: FileHandle;
  #pending: Buffer[] = [];
  #bytes = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(line: Buffer): Promise<void> {
    this.#pending.push(line);
    this.#bytes += line.length;
    if (this.#bytes >= WRITE_BYTES) await this.end();
  }

  async end(): Promise<void> {
    const whole = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#bytes = 0;
    if (whole.length > 0) await this.#file.write(whole);
  }
}

/** One line of the file; what is closed on a side is `null`. */
function flipJson({ claims, metric, change, before, after, rows }: Flip): JsonValue {
  const { task, key, slices, prompt, target } = rows.before;
  return {
    task,
    key,
    metric,
    change,
    before: { score: before, response: rows.before.response },
    after: { score: after, response: rows.after.response },
    slices,
    prompt,
    target,
    claims,
  };
}
