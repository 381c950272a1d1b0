import type { FoundImage } from './found.ts';

/** Files that a program wrote may be one line, which must not be read once for each image in it. */
const MAX_LINE = 1000;

/** A text file, its lines findable by offset. */
export class SourceFile {
  /** Relative to the folder that is searched, `/` between parts. */
  readonly path: string;
  /** Decoded without loss: encoding it again gives the bytes of the file. */
  readonly text: string;
  #starts: readonly number[] | null = null;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Lines and columns count from 1; a column is a UTF-16 unit, as in editors. */
  place(offset: number): FoundImage['at'] {
    const line = this.lineOf(offset);
    return { file: this.path, line, column: offset - (this.#lines()[line - 1] ?? 0) + 1 };
  }

  lineOf(offset: number): number {
    const starts = this.#lines();
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** A line without its end, from a column on, as far as anybody reads; empty for one that does not exist. */
  line(number: number, column = 1): string {
    const starts = this.#lines();
    const start = starts[number - 1];
    if (start === undefined) return '';
    const from = start + column - 1;
    const end = Math.min(starts[number] ?? this.text.length, from + MAX_LINE);
    return this.text.slice(from, end).replace(/\r?\n$/u, '');
  }

  #lines(): readonly number[] {
    if (this.#starts !== null) return this.#starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}
