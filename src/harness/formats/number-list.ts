const BLOCK_BITS = 16;
const BLOCK = 2 ** BLOCK_BITS;

type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/**
 * Numbers in blocks: it grows without copying, which would leave as much again for the garbage collector.
 */
export class NumberList {
  readonly #make: new (length: number) => Numbers;
  readonly #blocks: Numbers[] = [];
  #length = 0;

  /** @param make the typed array that the numbers fit in */
  constructor(make: new (length: number) => Numbers) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length;
    if (at % BLOCK === 0) this.#blocks.push(new this.#make(BLOCK));
    this.#length += 1;
    this.set(at, value);
  }

  get(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]?.[index % BLOCK] ?? 0;
  }

  set(index: number, value: number): void {
    const block = this.#blocks[index >>> BLOCK_BITS];
    if (block !== undefined) block[index % BLOCK] = value;
  }
}
