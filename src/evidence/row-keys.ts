import { compareBytes } from '../digest.ts';
import { grown } from '../grown.ts';
import { arrangeNumbers, Column } from './column.ts';
import type { SampleId } from './sample.ts';
import { SEGMENT, SEGMENT_BITS, sortByKeys } from './sort-keys.ts';

/** The longest key, in bytes of UTF-8. */
export const MAX_KEY_BYTES = SEGMENT;

/** What has to be remembered of rows to sort a million of them: about 20 bytes and the key. Rows count from 0. */
export class RowKeys {
  readonly #tasks = new Map<string, number>();
  /** By number. */
  readonly #names: string[] = [];
  readonly #segments: Buffer[] = [];
  /** Bytes in use of all segments, the unused ends of full ones among them. */
  #used = 0;
  #count = 0;
  /** Two rows were found to be equal when they were sorted: no order of rows is told without comparing neighbours. */
  #twice = false;
  #starts = new Uint32Array(1024);
  #lengths = new Uint32Array(1024);
  readonly #task: Column<Uint32Array<ArrayBuffer>>;
  readonly #repeat: Column<Uint32Array<ArrayBuffer>>;

  constructor(stored: StoredKeys | null = null) {
    this.#task = new Column(Uint32Array, stored?.task);
    this.#repeat = new Column(Uint32Array, stored?.repeat);
    if (stored === null) return;
    for (const task of stored.tasks) this.taskNumber(task);
    this.#segments = stored.segments.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#count = stored.count;
    this.#starts = stored.starts;
    this.#lengths = stored.lengths;
  }

  get count(): number {
    return this.#count;
  }

  /** In the order in which they first came. */
  get tasks(): readonly string[] {
    return this.#names;
  }

  /** @returns false when the key is longer than `MAX_KEY_BYTES` */
  add({ task, key, repeat }: SampleId): boolean {
    const length = Buffer.byteLength(key);
    if (length > MAX_KEY_BYTES) return false;
    const { segment, at } = this.#room(length);
    segment.write(key, at, 'utf8');
    this.#next(length, this.taskNumber(task), repeat);
    return true;
  }

  /**
   * The same for a key in UTF-8.
   *
   * @param task out of `taskNumber`
   */
  addBytes(task: number, bytes: Uint8Array, from: number, to: number, repeat: number): boolean {
    const length = to - from;
    if (length > MAX_KEY_BYTES) return false;
    const { segment, at } = this.#room(length);
    for (let byte = 0; byte < length; byte += 1) segment[at + byte] = bytes[from + byte] ?? 0;
    this.#next(length, task, repeat);
    return true;
  }

  taskNumber(task: string): number {
    let number = this.#tasks.get(task);
    if (number === undefined) {
      number = this.#names.push(task) - 1;
      this.#tasks.set(task, number);
    }
    return number;
  }

  id(row: number): SampleId {
    return { task: this.task(row), key: this.key(row), repeat: this.repeat(row) };
  }

  /** The number of a row's task. */
  taskOf(row: number): number {
    return this.#task.get(row);
  }

  task(row: number): string {
    return this.#names[this.#task.get(row)] ?? '';
  }

  key(row: number): string {
    const start = this.#starts[row] ?? 0;
    const at = start & (SEGMENT - 1);
    return this.#segments[start >>> SEGMENT_BITS]?.toString('utf8', at, at + (this.#lengths[row] ?? 0)) ?? '';
  }

  repeat(row: number): number {
    return this.#repeat.get(row);
  }

  /** Whether any row is a repeat of another. */
  get repeated(): boolean {
    return !this.#repeat.empty;
  }

  /** Number of rows of each task, by the bytes of their names. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Uint32Array(this.#tasks.size);
    for (let row = 0; row < this.#count; row += 1) {
      const task = this.#task.get(row);
      counts[task] = (counts[task] ?? 0) + 1;
    }
    const named = Array.from(this.#tasks, ([name, task]): [string, number] => [name, counts[task] ?? 0]);
    return new Map(named.sort(([a], [b]) => compareBytes(a, b)));
  }

  /** The rows in leaf order. */
  sorted(): Uint32Array<ArrayBuffer> {
    const order = new Uint32Array(this.#count);
    this.#twice = false;
    const compare = (a: number, b: number): number => {
      const difference = this.#compareKeys(a, this, b) || this.repeat(a) - this.repeat(b);
      if (difference === 0) this.#twice = true;
      return difference;
    };
    const keys = { segments: this.#segments, starts: this.#starts, lengths: this.#lengths };
    let end = 0;
    for (const rows of this.#byTask(order)) {
      sortByKeys(order.subarray(end, rows), keys, compare);
      end = rows;
    }
    return order;
  }

  /** Some rows that follow each other by the bytes of their keys, whatever their tasks. */
  sortedRun(from: number, to: number): Uint32Array<ArrayBuffer> {
    const order = Uint32Array.from({ length: to - from }, (_, at) => from + at);
    const keys = { segments: this.#segments, starts: this.#starts, lengths: this.#lengths };
    sortByKeys(order, keys, (a, b) => this.#compareKeys(a, this, b));
    return order;
  }

  /** Fills in the rows of each task, by the bytes of their names. @returns where those of each end */
  #byTask(order: Uint32Array): readonly number[] {
    const names = [...this.#tasks].sort(([a], [b]) => compareBytes(a, b));
    const counts = this.counts();
    const next = new Uint32Array(names.length);
    const ends: number[] = [];
    let end = 0;
    for (const [name, task] of names) {
      next[task] = end;
      end += counts.get(name) ?? 0;
      ends.push(end);
    }
    for (let row = 0; row < this.#count; row += 1) {
      const task = this.#task.get(row);
      const at = next[task] ?? 0;
      order[at] = row;
      next[task] = at + 1;
    }
    return ends;
  }

  /**
   * The first two rows with the same task, key and repeat.
   *
   * @param order what `sorted` gave
   */
  duplicate(order: Uint32Array): readonly [number, number] | null {
    if (!this.#twice) return null;
    for (let at = 1; at < order.length; at += 1) {
      const before = order[at - 1] ?? 0;
      const row = order[at] ?? 0;
      if (this.isSameKey(before, row) && this.repeat(before) === this.repeat(row)) {
        return before < row ? [before, row] : [row, before];
      }
    }
    return null;
  }

  /** Whether two rows are of the same task and key. */
  isSameKey(a: number, b: number): boolean {
    return (
      this.#lengths[a] === this.#lengths[b] &&
      this.#task.get(a) === this.#task.get(b) &&
      this.#compareKeys(a, this, b) === 0
    );
  }

  /** Order by task and key of a row and one of other rows. */
  compareWith(row: number, others: RowKeys, other: number): number {
    const [left, right] = [this.task(row), others.task(other)];
    return left === right ? this.#compareKeys(row, others, other) : compareBytes(left, right);
  }

  /** Whether two outputs list the same samples in the same order, as those of two releases mostly do. */
  isSameAs(others: RowKeys): boolean {
    return (
      this.#count === others.#count &&
      JSON.stringify(this.#names) === JSON.stringify(others.#names) &&
      sameNumbers(this.#starts, others.#starts, this.#count) &&
      sameNumbers(this.#lengths, others.#lengths, this.#count) &&
      sameNumbers(this.#task.array, others.#task.array, this.#count) &&
      sameNumbers(this.#repeat.array, others.#repeat.array, this.#count) &&
      this.#segments.every((segment, at) => segment.equals(others.#segments[at] ?? NO_SEGMENT))
    );
  }

  #compareKeys(row: number, others: RowKeys, other: number): number {
    const a = this.#starts[row] ?? 0;
    const b = others.#starts[other] ?? 0;
    const left = this.#segments[a >>> SEGMENT_BITS];
    const right = others.#segments[b >>> SEGMENT_BITS];
    if (left === undefined || right === undefined) throw new RangeError('the keys were dropped');
    const leftStart = a & (SEGMENT - 1);
    const rightStart = b & (SEGMENT - 1);
    const leftLength = this.#lengths[row] ?? 0;
    const rightLength = others.#lengths[other] ?? 0;
    const common = Math.min(leftLength, rightLength);
    for (let at = 0; at < common; at += 1) {
      const difference = (left[leftStart + at] ?? 0) - (right[rightStart + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return leftLength - rightLength;
  }

  /** Numbers the rows anew, in another order; `scratch` as for columns. */
  arrange(order: Uint32Array, scratch: Float64Array): void {
    arrangeNumbers(this.#starts, order, scratch);
    arrangeNumbers(this.#lengths, order, scratch);
    this.#task.arrange(order, scratch);
    this.#repeat.arrange(order, scratch);
  }

  /** Forgets the keys, which only sorting needs. */
  drop(): void {
    this.#segments.length = 0;
    this.#starts = new Uint32Array(0);
    this.#lengths = new Uint32Array(0);
  }

  /** To be handed to another thread, which makes `RowKeys` of it again. */
  stored(): StoredKeys {
    return {
      tasks: this.#names,
      segments: this.#segments,
      count: this.#count,
      starts: this.#starts,
      lengths: this.#lengths,
      task: this.#task.array,
      repeat: this.#repeat.array,
    };
  }

  /** The segment in which so many bytes have room, and where in it. */
  #room(length: number): { readonly segment: Buffer; readonly at: number } {
    if ((this.#used & (SEGMENT - 1)) + length > SEGMENT || this.#used === this.#segments.length * SEGMENT) {
      this.#used = this.#segments.length * SEGMENT;
      if (this.#used >= 2 ** 32) throw new RangeError('the keys of the rows are larger than 4 GiB');
      this.#segments.push(Buffer.alloc(SEGMENT));
    }
    return { segment: this.#segments.at(-1) ?? NO_SEGMENT, at: this.#used & (SEGMENT - 1) };
  }

  #next(length: number, task: number, repeat: number): void {
    const row = this.#count;
    if (row >= this.#starts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(row * 2));
      this.#lengths = grown(this.#lengths, new Uint32Array(row * 2));
    }
    this.#starts[row] = this.#used;
    this.#lengths[row] = length;
    this.#task.set(row, task);
    this.#repeat.set(row, repeat);
    this.#used += length;
    this.#count += 1;
  }
}

function sameNumbers(a: Uint32Array | null, b: Uint32Array | null, count: number): boolean {
  if (a === null || b === null) return a === b;
  const bytes = (numbers: Uint32Array): Buffer => Buffer.from(numbers.buffer, numbers.byteOffset, 4 * count);
  return a.length === b.length && bytes(a).equals(bytes(b));
}

const NO_SEGMENT = Buffer.alloc(0);

/** Everything of `RowKeys`, in values that can be cloned. */
export interface StoredKeys {
  readonly tasks: readonly string[];
  readonly segments: readonly Uint8Array[];
  readonly count: number;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly task: Uint32Array<ArrayBuffer> | null;
  readonly repeat: Uint32Array<ArrayBuffer> | null;
}
