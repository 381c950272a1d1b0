import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { type ReadTexts } from '../../evidence/column-row.ts';
import { SampleColumns, type TextPlace } from '../../evidence/columns.ts';
import { Fingerprint } from '../../evidence/fingerprint.ts';
import { release } from '../../grown.ts';
import { MAX_LINE_BYTES, unreadable } from '../../storage/lines.ts';
import { duplicateError, longKeyError } from '../../storage/spool.ts';
import type { HeaderMetric } from './mira-samples-header.ts';
import { parseSample } from './mira-samples-row.ts';
import { RowScanner } from './mira-samples-scan.ts';
import { lineError, parseLine } from './rows.ts';

/** What is needed to read the rows of mira-samples files; can be cloned, for another thread. */
export interface ColumnsJob {
  /** Each begins with a header, which was read before. */
  readonly files: readonly string[];
  readonly metrics: ReadonlyMap<string, HeaderMetric>;
  /** The task of rows that name none. */
  readonly task: string;
  /** Of the fingerprints, the same for outputs that are compared. */
  readonly fingerprintKey: Uint8Array;
}

/**
 * The rows of mira-samples files as columns, in leaf order, with nothing in between: the thread does nothing else meanwhile.
 *
 * @returns `null` for rows that columns are not made for
 * @throws MiraError E_ROW, E_SCORE, E_DUPLICATE_SAMPLE, E_FILE_UNREADABLE: what reading and sorting the same rows one by
 * one would throw
 */
export function readColumns(job: ColumnsJob): SampleColumns | null {
  const columns = new SampleColumns();
  for (const index of job.files.keys()) {
    const reader = new FileReader(job, index, columns);
    reader.read();
    if (columns.unfit) return null;
  }
  const order = columns.keys.sorted();
  const twice = columns.keys.duplicate(order);
  if (twice !== null) throw duplicateError(columns.keys, twice);
  columns.arrange(order);
  release(order);
  return columns;
}

const BLOCK_BYTES = 1024 * 1024;
const LINE_END = 10;

class FileReader {
  readonly #job: ColumnsJob;
  readonly #index: number;
  readonly #file: string;
  readonly #columns: SampleColumns;
  readonly #fingerprint: Fingerprint;
  readonly #scanner: RowScanner;
  #line = 0;
  #headed = false;

  constructor(job: ColumnsJob, index: number, columns: SampleColumns) {
    this.#job = job;
    this.#index = index;
    this.#file = job.files[index] ?? '';
    this.#columns = columns;
    this.#fingerprint = new Fingerprint(job.fingerprintKey);
    this.#scanner = new RowScanner(columns, job.metrics, job.task, this.#fingerprint);
  }

  read(): void {
    let block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    const fd = this.#guard(() => openSync(this.#file, 'r'));
    try {
      /** Where the block begins in the file, and how much of it holds bytes. */
      let start = 0;
      let filled = 0;
      for (;;) {
        const got = this.#guard(() => readSync(fd, block, filled, block.length - filled, start + filled));
        filled += got;
        const end = got === 0 ? filled : block.lastIndexOf(LINE_END, filled - 1) + 1;
        this.#lines(block, end, start);
        if (got === 0 || this.#columns.unfit) return;
        block.copyWithin(0, end, filled);
        start += end;
        filled -= end;
        if (filled > MAX_LINE_BYTES) throw lineError(this.#file, 'too-long', this.#line + 1);
        if (filled < block.length) continue;
        const larger = Buffer.allocUnsafeSlow(block.length * 2);
        block.copy(larger);
        block = larger;
      }
    } finally {
      closeSync(fd);
    }
  }

  /** Whole lines, the last of which may lack its end. */
  #lines(block: Buffer, end: number, start: number): void {
    const plain = isUtf8(block.subarray(0, end));
    for (let from = 0; from < end;) {
      const found = block.indexOf(LINE_END, from);
      const to = found < 0 || found >= end ? end : found;
      this.#line += 1;
      const row = this.#columns.count;
      if (this.#headed && plain && to < block.length && this.#scanner.add(block, from, to)) {
        this.#columns.setPlace(row, this.#index, start + from, to - from);
      } else this.#slowly(block.subarray(from, to), start + from, to < end);
      from = to + 1;
    }
  }

  /** A line that is not plain. */
  #slowly(bytes: Buffer, start: number, ended: boolean): void {
    if (bytes.length > MAX_LINE_BYTES) throw lineError(this.#file, 'too-long', this.#line);
    if (!isUtf8(bytes)) throw lineError(this.#file, 'not-utf8', this.#line);
    const text = bytes.toString('utf8');
    if (isBlank(this.#line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text)) return;
    if (!this.#headed) {
      this.#headed = true;
      return;
    }
    const line = { text, number: this.#line, start, ended };
    const sample = parseSample(parseLine(this.#file, line), this.#job.metrics, { task: this.#job.task });
    const place = { file: this.#index, start, length: bytes.length };
    if (!this.#columns.add(sample, this.#fingerprint, place)) throw longKeyError(sample, this.#columns.count);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw unreadable(this.#file, error);
    }
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Reads the texts of single rows again, from files that stay open. */
export class TextFiles {
  readonly #job: Pick<ColumnsJob, 'files' | 'metrics' | 'task'>;
  readonly #open = new Map<number, number>();

  constructor(job: Pick<ColumnsJob, 'files' | 'metrics' | 'task'>) {
    this.#job = job;
  }

  /** @throws MiraError E_FILE_UNREADABLE, and what is wrong with a row that was changed meanwhile */
  readonly read: ReadTexts = ({ file, start, length }: TextPlace) => {
    const path = this.#job.files[file] ?? '';
    const bytes = Buffer.alloc(length);
    try {
      let fd = this.#open.get(file);
      if (fd === undefined) this.#open.set(file, (fd = openSync(path, 'r')));
      readSync(fd, bytes, 0, length, start);
    } catch (error) {
      throw unreadable(path, error);
    }
    const row = parseLine(path, { text: bytes.toString('utf8'), number: 0, start, ended: true });
    return parseSample(row, this.#job.metrics, { task: this.#job.task });
  };

  close(): void {
    for (const fd of this.#open.values()) closeSync(fd);
    this.#open.clear();
  }
}
