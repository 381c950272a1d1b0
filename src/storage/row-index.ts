import { grown, release } from '../grown.ts';
import type { SampleId } from '../evidence/sample.ts';
import { RowKeys } from '../evidence/row-keys.ts';
import type { SpoolPlaces } from './spool-file.ts';

/** The keys of rows and where each row stands. Rows count from 0 in the order in which they came. */
export class RowIndex {
  readonly keys = new RowKeys();
  #offset = new Float64Array(1024);
  #length = new Uint32Array(1024);

  /** @returns false when the key is too long */
  add(id: SampleId): boolean {
    return this.keys.add(id);
  }

  setPlace(row: number, offset: number, length: number): void {
    if (row >= this.#offset.length) {
      this.#offset = grown(this.#offset, new Float64Array(row * 2));
      this.#length = grown(this.#length, new Uint32Array(row * 2));
    }
    this.#offset[row] = offset;
    this.#length[row] = length;
  }

  /** Of the rows in another order, in memory that other threads can see, too. */
  places(order: Uint32Array): Pick<SpoolPlaces, 'start' | 'length'> {
    const start = new Float64Array(new SharedArrayBuffer(order.length * 8));
    const length = new Uint32Array(new SharedArrayBuffer(order.length * 4));
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at] ?? 0;
      start[at] = this.#offset[row] ?? 0;
      length[at] = this.#length[row] ?? 0;
    }
    release(this.#offset);
    release(this.#length);
    return { start, length };
  }
}
