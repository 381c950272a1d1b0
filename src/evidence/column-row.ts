import type { JsonValue } from '../json.ts';
import type { Print, SampleColumns, TextPlace } from './columns.ts';
import type { Sample } from './sample.ts';

/** Texts of a row, read again from where they stand. */
export type ReadTexts = (place: TextPlace) => Pick<Sample, 'prompt' | 'target' | 'response' | 'error'>;

/** One row of columns as a sample. Texts are read when they are asked for. */
export class ColumnRow implements Sample {
  readonly columns: SampleColumns;
  #row: number;
  readonly #read: ReadTexts;
  #scores: Sample['scores'] | null = null;
  #texts: ReturnType<ReadTexts> | null = null;

  constructor(columns: SampleColumns, row: number, read: ReadTexts) {
    this.columns = columns;
    this.#row = row;
    this.#read = read;
  }

  get row(): number {
    return this.#row;
  }

  /** Becomes another row of the same columns, for those who look at one after the other and keep none. */
  moveTo(row: number): void {
    this.#row = row;
    this.#scores = null;
    this.#texts = null;
  }

  get task(): string {
    return this.columns.keys.task(this.#row);
  }

  get key(): string {
    return this.columns.keys.key(this.#row);
  }

  get repeat(): number {
    return this.columns.keys.repeat(this.#row);
  }

  get scores(): Sample['scores'] {
    return (this.#scores ??= this.columns.scores(this.#row));
  }

  /** One of `scores`, `null` where the row has none of that name. */
  score(name: string): number | null {
    return this.columns.scoreOf(this.#row, name);
  }

  get slices(): Sample['slices'] {
    return this.columns.slices(this.#row);
  }

  get prompt(): JsonValue {
    return this.#text.prompt;
  }

  get target(): JsonValue {
    const target = this.columns.target(this.#row);
    return target === undefined ? this.#text.target : target;
  }

  get response(): JsonValue {
    return this.#text.response;
  }

  get error(): JsonValue {
    return this.columns.failed(this.#row) ? this.#text.error : null;
  }

  get #text(): ReturnType<ReadTexts> {
    return (this.#texts ??= this.#read(this.columns.place(this.#row)));
  }

  has(print: Print): boolean {
    return this.columns.has(this.#row, print);
  }

  /** Whether texts of two rows are the same, without reading them. */
  isSame(print: Print, other: ColumnRow): boolean {
    return this.columns.isSame(print, this.#row, other.columns, other.#row);
  }
}
