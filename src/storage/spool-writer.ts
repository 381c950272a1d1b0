import { closeSync, openSync, writeSync } from 'node:fs';
import { encodeMembers, type SampleParts } from '../evidence/parts.ts';
import { mostBytes, putRow, rowBytes } from '../evidence/row-line.ts';
import type { RowKeys } from '../evidence/row-keys.ts';
import type { Sample } from '../evidence/sample.ts';

/** Tells where a row stands, which the writer learns when it writes. `row` counts from 0 in the order in which they came. */
export type Placed = (row: number, start: number, length: number) => void;

/** Rows that are sorted before they are written. */
const RUN_BYTES = 4 * 1024 * 1024;
const WRITE_BYTES = 512 * 1024;

/**
 * Writes rows one after the other into a new file, runs of some thousand rows by the order of their keys: who reads them in
 * leaf order finds some in one place of each run. Only how fast that is depends on it.
 */
export class SpoolWriter {
  readonly #fd: number;
  readonly #keys: RowKeys;
  readonly #placed: Placed;
  readonly #run = Buffer.allocUnsafeSlow(RUN_BYTES);
  readonly #out = Buffer.allocUnsafeSlow(WRITE_BYTES);
  /** Of the rows of the run. */
  readonly #ends: number[] = [];
  #used = 0;
  #rows = 0;
  /** Bytes that were written. */
  #size = 0;

  /** @param keys to which each row is added before it is written */
  constructor(path: string, keys: RowKeys, placed: Placed) {
    this.#fd = openSync(path, 'wx', 0o600);
    this.#keys = keys;
    this.#placed = placed;
  }

  /** @throws Error where a value has no JSON form */
  add(sample: Sample): void {
    const members = encodeMembers(sample);
    const most = mostBytes(members);
    if (this.#used + most > RUN_BYTES) this.flush();
    if (most > RUN_BYTES) this.#addLarge(members);
    else {
      this.#used = putRow(this.#run, this.#used, members);
      this.#ends.push(this.#used);
    }
  }

  #addLarge(members: SampleParts): void {
    const bytes = Buffer.allocUnsafeSlow(rowBytes(members));
    putRow(bytes, 0, members);
    this.#write(bytes);
    this.#placed(this.#rows, this.#size - bytes.length, bytes.length);
    this.#rows += 1;
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** To be called after the last row. */
  flush(): void {
    const count = this.#ends.length;
    let filled = 0;
    for (const row of this.#keys.sortedRun(this.#rows, this.#rows + count)) {
      const at = row - this.#rows;
      const start = this.#ends[at - 1] ?? 0;
      const end = this.#ends[at] ?? 0;
      const length = end - start;
      if (filled + length > WRITE_BYTES) {
        this.#write(this.#out.subarray(0, filled));
        filled = 0;
      }
      this.#placed(row, this.#size + filled, length);
      if (length > WRITE_BYTES) this.#write(this.#run.subarray(start, end));
      else filled += this.#run.copy(this.#out, filled, start, end);
    }
    this.#write(this.#out.subarray(0, filled));
    this.#rows += count;
    this.#used = 0;
    this.#ends.length = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#fd, bytes, done);
    this.#size += bytes.length;
  }
}
