import { grown } from '../grown.ts';
import type { SampleId } from '../evidence/sample.ts';
import { RowKeys } from '../evidence/row-keys.ts';

/** Where a row stands in a spool file. */
export interface RowPlace {
  readonly offset: number;
  readonly length: number;
}

/** The keys of rows and where each row stands. Rows count from 0 in the order in which they came. */
export class RowIndex {
  readonly keys = new RowKeys();
  #offset = new Float64Array(1024);
  #length = new Uint32Array(1024);

  /** @returns false when the key is too long */
  add(id: SampleId, place: RowPlace): boolean {
    const row = this.keys.count;
    if (!this.keys.add(id)) return false;
    if (row === this.#offset.length) {
      this.#offset = grown(this.#offset, new Float64Array(row * 2));
      this.#length = grown(this.#length, new Uint32Array(row * 2));
    }
    this.#offset[row] = place.offset;
    this.#length[row] = place.length;
    return true;
  }

  place(row: number): RowPlace {
    return { offset: this.#offset[row] ?? 0, length: this.#length[row] ?? 0 };
  }
}
