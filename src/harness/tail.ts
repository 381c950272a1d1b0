import { stripVTControlCharacters } from 'node:util';

const MAX_BYTES = 16 * 1024;
const MAX_LINES = 10;
const MAX_LINE = 300;

/** Keeps the end of a program's output, to be shown where the program failed. */
export class Tail {
  #kept = Buffer.alloc(0);

  push(chunk: Uint8Array): void {
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-MAX_BYTES);
  }

  /**
   * The last lines, each behind a bar, so that none of them begins like a workflow command, and without what a terminal
   * or the older `##[…]` command syntax would act on.
   */
  lines(): readonly string[] {
    const text = stripVTControlCharacters(this.#kept.toString('utf8')).replaceAll('##[', '#_[');
    const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
    return lines.slice(-MAX_LINES).map((line) => `| ${line.slice(0, MAX_LINE).replaceAll(CONTROLS, '')}`);
  }
}

const CONTROLS = /\p{Cc}/gu;
