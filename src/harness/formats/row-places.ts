import { KeyTable } from './key-table.ts';
import { NumberList } from './number-list.ts';

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
  readonly #first = new NumberList(Int32Array);
  readonly #last = new NumberList(Int32Array);
  readonly #starts = new NumberList(Float64Array);
  readonly #lengths = new NumberList(Uint32Array);
  readonly #numbers = new NumberList(Uint32Array);
  /** The part of the same row and source that comes next. */
  readonly #next = new NumberList(Int32Array);

  /** @param sources how many kinds of parts a row has, counted from 0 */
  constructor(sources: number) {
    this.#sources = sources;
  }

  get count(): number {
    return this.#rows.count;
  }

  #addLists(): void {
    for (let list = 0; list < this.#sources; list += 1) {
      this.#first.push(NONE);
      this.#last.push(NONE);
    }
  }

  /** The row's number, from 0. */
  add(key: string, source: number, { start, length, number }: PartPlace): number {
    const known = this.#rows.count;
    const row = this.#rows.add(key);
    if (row === known) this.#addLists();
    const part = this.#starts.length;
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#numbers.push(number);
    this.#next.push(NONE);
    const list = row * this.#sources + source;
    const before = this.#last.get(list);
    if (before === NONE) this.#first.set(list, part);
    else this.#next.set(before, part);
    this.#last.set(list, part);
    return row;
  }

  /** By row number. */
  *keys(): Generator<string> {
    for (let row = 0; row < this.#rows.count; row += 1) yield this.#rows.key(row);
  }

  has(row: number, source: number): boolean {
    return this.#first.get(row * this.#sources + source) !== NONE;
  }

  /** In the order in which they were added. */
  *parts(row: number, source: number): Generator<PartPlace> {
    let part = this.#first.get(row * this.#sources + source);
    for (; part !== NONE; part = this.#next.get(part)) {
      yield { start: this.#starts.get(part), length: this.#lengths.get(part), number: this.#numbers.get(part) };
    }
  }
}
