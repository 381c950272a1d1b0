import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { SampleColumns, TextPlace } from '../../evidence/columns.ts';
import { MAX_LINE_BYTES } from '../../storage/lines.ts';
import { PAGE_BYTES, pageBuffer } from '../../page-buffer.ts';
import type { SpoolWriter } from '../../storage/spool-writer.ts';
import { inputsOf, type TaskFile } from './lm-eval-check.ts';
import { parseSample } from './lm-eval-row.ts';
import { parseLine } from './rows.ts';

/** What is needed to read the rows of an output of lm-eval; can be handed to another thread. */
export interface LmEvalJob {
  readonly format: 'lm-eval';
  readonly tasks: readonly TaskFile[];
  readonly resultsFile: string;
}

/** The lines of a task's file that begin within some bytes. */
export interface FilePiece {
  /** Index of the task. */
  readonly task: number;
  readonly start: number;
  readonly end: number;
}

/** What there is to check about the rows of a piece. */
export interface PieceRows {
  /** Number of rows by filter, in the order of the task's filters. */
  readonly counts: readonly number[];
  /** What lm-eval hashes of them. */
  readonly inputs: Uint8Array<ArrayBuffer>;
}

/** More than most lines take, so that the one that crosses the end of a piece is read along. */
const TAIL_BYTES = 64 * 1024;
const LINE_END = 10;

const NOT_PLACED: TextPlace = { file: 0, start: 0, length: 0 };

/** Reads pieces of samples files into columns and a spool file, in any order of pieces. */
export class PieceReader {
  readonly #job: LmEvalJob;
  readonly #columns: SampleColumns;
  readonly #writer: SpoolWriter;
  #block: Buffer = Buffer.alloc(0);
  readonly #inputs = new TextBytes();

  /** @param writer that tells the columns where it wrote each row */
  constructor(job: LmEvalJob, columns: SampleColumns, writer: SpoolWriter) {
    this.#job = job;
    this.#columns = columns;
    this.#writer = writer;
  }

  /**
   * @returns `null` for rows that are to be read one after the other: columns are not made for them, or something about
   * them is not in order, and then the place is to be told as well
   * @throws MiraError where a row is not what it should be, at a line that is not its own
   */
  read(piece: FilePiece): PieceRows | null {
    const of = this.#job.tasks[piece.task];
    if (of === undefined || of.file === null) return null;
    const counts = of.task.filters.map(() => 0);
    const inputs = this.#inputs;
    inputs.clear();
    const lines = this.#lines(of.file, piece);
    if (lines === null || !isUtf8(lines)) return null;
    for (let from = 0; from < lines.length;) {
      const found = lines.indexOf(LINE_END, from);
      const to = found < 0 ? lines.length : found;
      const text = lines.toString('utf8', from, to);
      from = to + 1;
      if (to - from > MAX_LINE_BYTES) return null;
      if (text.trim() === '') continue;
      const row = parseLine(of.file, { text, number: 0, start: 0, ended: true });
      const { sample, filter } = parseSample(row, of.name, of.task);
      if (!this.#columns.add(sample, null, NOT_PLACED)) return null;
      this.#writer.add(sample);
      const at = of.task.filters.indexOf(filter);
      counts[at] = (counts[at] ?? 0) + 1;
      if (of.task.hash !== null && !inputs.add(inputsOf(row))) return null;
    }
    return this.#columns.unfit ? null : { counts, inputs: inputs.taken() };
  }

  /** `null` where there is a longer line than any row has. */
  #lines(path: string, { start, end }: FilePiece): Buffer | null {
    const fd = openSync(path, 'r');
    try {
      // with the byte before it, because a line begins where another ended
      const position = Math.max(0, start - PAGE_BYTES);
      const begun = this.#read(fd, position, 0, end - position + TAIL_BYTES);
      const from = start === 0 ? markBytes(begun) : begun.indexOf(LINE_END, start - 1 - position) + 1;
      if ((from === 0 && start > 0) || position + from >= end) return begun.subarray(0, 0);
      for (let known = begun; ;) {
        const last = known.indexOf(LINE_END, end - 1 - position);
        if (last >= 0) return known.subarray(from, last);
        if (known.length - (end - position) > MAX_LINE_BYTES) return null;
        const more = this.#read(fd, position, known.length, known.length * 2);
        if (more.length === known.length) return known.subarray(from);
        known = more;
      }
    } finally {
      closeSync(fd);
    }
  }

  /** The bytes from `position` on, of which some are known, up to a length or to the end of the file. */
  #read(fd: number, position: number, known: number, length: number): Buffer {
    if (this.#block.length < length) {
      const larger = pageBuffer(length);
      this.#block.copy(larger, 0, 0, known);
      this.#block = larger;
    }
    let filled = known;
    while (filled < length) {
      const got = readSync(fd, this.#block, filled, length - filled, position + filled);
      if (got === 0) break;
      filled += got;
    }
    return this.#block.subarray(0, filled);
  }
}

/** Bytes of the mark that a file in UTF-8 may begin with. */
function markBytes(bytes: Buffer): number {
  return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Texts in UTF-8, one after the other; as one string they would be copied again and again by the collector. */
class TextBytes {
  #bytes = Buffer.allocUnsafeSlow(64 * 1024);
  #used = 0;

  clear(): void {
    this.#used = 0;
  }

  /** @returns false for half a pair of surrogates, which the text behind it could complete */
  add(text: string): boolean {
    if (!text.isWellFormed()) return false;
    if (this.#used + text.length * 3 > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow((this.#used + text.length * 3) * 2);
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#used += this.#bytes.write(text, this.#used, 'utf8');
    return true;
  }

  /** A copy. */
  taken(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#used);
    taken.set(this.#bytes.subarray(0, this.#used));
    return taken;
  }
}
