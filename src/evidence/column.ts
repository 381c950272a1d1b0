import { grown } from '../grown.ts';

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A number of each row; takes no memory as long as all are 0. */
export class Column<T extends Numbers> {
  readonly #make: new (length: number) => T;
  #array: T | null;

  constructor(make: new (length: number) => T, array: T | null = null) {
    this.#make = make;
    this.#array = array;
  }

  /** `null` while all numbers are 0; those behind its end are 0. */
  get array(): T | null {
    return this.#array;
  }

  get empty(): boolean {
    return this.#array === null;
  }

  get(row: number): number {
    return this.#array === null ? 0 : (this.#array[row] ?? 0);
  }

  set(row: number, value: number): void {
    if (this.#array === null || row >= this.#array.length) {
      if (value === 0) return;
      this.#grow(row);
    }
    if (this.#array !== null) this.#array[row] = value;
  }

  /**
   * Puts the numbers of rows in another order, where they are.
   *
   * @param scratch with room for a number of each row
   */
  arrange(order: Uint32Array, scratch: Float64Array): void {
    if (this.#array === null) return;
    if (this.#array.length < order.length) this.#grow(order.length - 1);
    arrangeNumbers(this.#array, order, scratch);
  }

  #grow(row: number): void {
    let size = this.#array?.length ?? 1024;
    while (size <= row) size *= 2;
    const larger = new this.#make(size);
    this.#array = this.#array === null ? larger : grown(this.#array, larger);
  }
}

/** The first of some numbers in another order. */
export function arrangeNumbers(numbers: Numbers, order: Uint32Array, scratch: Float64Array): void {
  scratch.set(numbers.subarray(0, order.length));
  for (let at = 0; at < order.length; at += 1) numbers[at] = scratch[order[at] ?? 0] ?? 0;
}
