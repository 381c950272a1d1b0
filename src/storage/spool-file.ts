import { closeSync, openSync, readSync } from 'node:fs';
import { PAGE_BYTES, pageBuffer } from '../page-buffer.ts';

/** Where the rows of spool files stand, by row. All of it can be handed to another thread. */
export interface SpoolPlaces {
  readonly count: number;
  readonly files: readonly string[];
  /** Index of the file; `null` where there is only one. */
  readonly file: Uint32Array | null;
  readonly start: Float64Array;
  readonly length: Uint32Array;
}

/** Bytes between two rows that are read along rather than skipped, and the most that is read at once. */
const GAP_BYTES = 4 * 1024;
const BLOCK_BYTES = 1024 * 1024;
const ALIGNED_BYTES = 64 * 1024;

/** The most rows that are read as one batch. */
const BATCH_ROWS = 4096;

function slotOf(place: number | undefined): number {
  return (place ?? 0) % BATCH_ROWS;
}

/** @param slot which of the rows that were asked for stands at `from` to `to`, its head and line end among it */
export type SeeRow = (slot: number, bytes: Buffer, from: number, to: number) => void;

/** Reads rows of spool files. */
export class SpoolReader {
  readonly #places: SpoolPlaces;
  readonly #fds = new Map<number, number>();
  readonly #block = pageBuffer(BLOCK_BYTES + PAGE_BYTES);
  readonly #slots = new Float64Array(BATCH_ROWS);

  constructor(places: SpoolPlaces) {
    this.#places = places;
  }

  /**
   * Shows some rows that follow each other, each once, in the order in which they stand in their files: neighbours are
   * read in one go, because reading a million rows one by one, or through promises, takes several times as long.
   *
   * @param to at most `BATCH_ROWS` behind `from`
   */
  read(from: number, to: number, see: SeeRow): void {
    if (to - from > BATCH_ROWS) throw new RangeError(`${to - from} rows are more than a batch`);
    for (const file of this.#places.files.keys()) this.#readFile(file, this.#placesIn(file, from, to), from, see);
  }

  /** Where the rows of a file begin, from front to back, each place made one number with the slot of its row. */
  #placesIn(file: number, from: number, to: number): Float64Array {
    const { start, file: files } = this.#places;
    let count = 0;
    for (let row = from; row < to; row += 1) {
      if ((files?.[row] ?? 0) === file) this.#slots[count++] = (start[row] ?? 0) * BATCH_ROWS + row - from;
    }
    return this.#slots.subarray(0, count).sort();
  }

  #readFile(file: number, places: Float64Array, from: number, see: SeeRow): void {
    const { start, length } = this.#places;
    for (let at = 0; at < places.length;) {
      const begin = start[from + slotOf(places[at])] ?? 0;
      let end = begin;
      let next = at;
      for (; next < places.length; next += 1) {
        const row = from + slotOf(places[next]);
        const [offset, size] = [start[row] ?? 0, length[row] ?? 0];
        if (next > at && (offset - end > GAP_BYTES || offset + size - begin > BLOCK_BYTES)) break;
        end = offset + size;
      }
      const block = this.#bytes(file, begin, end - begin);
      for (; at < next; at += 1) {
        const slot = slotOf(places[at]);
        const offset = (start[from + slot] ?? 0) - begin;
        see(slot, block, offset, offset + (length[from + slot] ?? 0));
      }
    }
  }

  close(): void {
    for (const fd of this.#fds.values()) closeSync(fd);
    this.#fds.clear();
  }

  /** In memory that the next call writes over. */
  #bytes(file: number, from: number, size: number): Buffer {
    // what is little is copied fast from anywhere
    const lead = size < ALIGNED_BYTES ? 0 : from % PAGE_BYTES;
    const [position, length] = [from - lead, size + lead];
    let fd = this.#fds.get(file);
    if (fd === undefined) this.#fds.set(file, (fd = openSync(this.#places.files[file] ?? '', 'r')));
    const block = length <= this.#block.length ? this.#block.subarray(0, length) : pageBuffer(length);
    for (let done = 0; done < length;) {
      const read = readSync(fd, block, done, length - done, position + done);
      if (read === 0) throw new Error('a temporary file became shorter while it was in use');
      done += read;
    }
    return block.subarray(lead);
  }
}

const BATCH_BYTES = 1024 * 1024;

/** Where the batches end in which rows are read: so many that they are worth a call, and not more than fit into memory. */
export function batchEnds({ count, length }: SpoolPlaces): readonly number[] {
  const ends: number[] = [];
  for (let row = 0; row < count;) {
    const from = row;
    for (let bytes = 0; row < count && row - from < BATCH_ROWS && bytes < BATCH_BYTES; row += 1) {
      bytes += length[row] ?? 0;
    }
    ends.push(row);
  }
  return ends;
}
