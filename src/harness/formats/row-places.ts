import { KeyTable } from './key-table.ts';

const NONE = -1;

/** Where a part of a row stands in a file: its bytes, and its number among the file's items or lines, from 1. */
export interface PartPlace {
  readonly start: number;
  readonly length: number;
  readonly number: number;
}

/**
 * Where in a harness's files the parts of each row stand, for harnesses that scatter them: by row, in the order in which
 * rows first appear, and by source. Holds numbers and keys, never texts.
 */
export class RowPlaces {
  readonly #rows = new KeyTable();
  readonly #sources: number;
  /** First and last part of each row and source. */
  #first = new Int32Array(1024);
  #last = new Int32Array(1024);
  #parts = 0;
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #numbers = new Uint32Array(1024);
  /** The part of the same row and source that comes next. */
  #next = new Int32Array(1024);

  /** @param sources how many kinds of parts a row has, counted from 0 */
  constructor(sources: number) {
    this.#sources = sources;
  }

  get count(): number {
    return this.#rows.count;
  }

  /** The row's number, from 0. */
  add(key: string, source: number, { start, length, number }: PartPlace): number {
    const known = this.#rows.count;
    const row = this.#rows.add(key);
    if (row === known) this.#beginRow(row);
    const part = this.#newPart();
    this.#starts[part] = start;
    this.#lengths[part] = length;
    this.#numbers[part] = number;
    this.#next[part] = NONE;
    const list = row * this.#sources + source;
    const before = this.#last[list] ?? NONE;
    if (before === NONE) this.#first[list] = part;
    else this.#next[before] = part;
    this.#last[list] = part;
    return row;
  }

  /** By row number. */
  *keys(): Generator<string> {
    for (let row = 0; row < this.#rows.count; row += 1) yield this.#rows.key(row);
  }

  has(row: number, source: number): boolean {
    return (this.#first[row * this.#sources + source] ?? NONE) !== NONE;
  }

  /** In the order in which they were added. */
  *parts(row: number, source: number): Generator<PartPlace> {
    let part = this.#first[row * this.#sources + source] ?? NONE;
    for (; part !== NONE; part = this.#next[part] ?? NONE) {
      yield {
        start: this.#starts[part] ?? 0,
        length: this.#lengths[part] ?? 0,
        number: this.#numbers[part] ?? 0,
      };
    }
  }

  #beginRow(row: number): void {
    const from = row * this.#sources;
    if (from + this.#sources > this.#first.length) {
      this.#first = grown(this.#first, Int32Array);
      this.#last = grown(this.#last, Int32Array);
    }
    this.#first.fill(NONE, from, from + this.#sources);
    this.#last.fill(NONE, from, from + this.#sources);
  }

  #newPart(): number {
    if (this.#parts === this.#starts.length) {
      this.#starts = grown(this.#starts, Float64Array);
      this.#lengths = grown(this.#lengths, Uint32Array);
      this.#numbers = grown(this.#numbers, Uint32Array);
      this.#next = grown(this.#next, Int32Array);
    }
    this.#parts += 1;
    return this.#parts - 1;
  }
}

function grown<T extends { readonly length: number; set(from: T): void }>(
  numbers: T,
  make: new (length: number) => T,
): T {
  const larger = new make(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
