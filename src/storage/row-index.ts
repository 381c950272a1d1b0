import { compareBytes } from '../digest.ts';
import type { SampleId } from '../evidence/sample.ts';
import { grown } from '../grown.ts';

/** Where a row stands in a spool file. */
export interface RowPlace {
  readonly offset: number;
  readonly length: number;
}

/** Keys lie in segments of this many bytes, each whole. */
const SEGMENT = 1024 * 1024;

/** The longest key, in bytes of UTF-8. */
export const MAX_KEY_BYTES = SEGMENT;

/**
 * What has to be remembered of every row to sort a million of them: about 30 bytes and the key. Rows count from 0 in the
 * order in which they came.
 */
export class RowIndex {
  readonly #tasks = new Map<string, number>();
  readonly #segments: Buffer[] = [];
  /** Bytes in use of the last segment. */
  #used = 0;
  #count = 0;
  #task = new Uint32Array(1024);
  #keySegment = new Uint32Array(1024);
  #keyStart = new Uint32Array(1024);
  #keyLength = new Uint32Array(1024);
  #repeat = new Uint32Array(1024);
  #offset = new Float64Array(1024);
  #length = new Uint32Array(1024);

  /** @returns false when the key is longer than `MAX_KEY_BYTES` */
  add(id: SampleId, place: RowPlace): boolean {
    const row = this.#count;
    if (row === this.#task.length) this.#grow();
    if (!this.#addKey(row, id.key)) return false;
    let task = this.#tasks.get(id.task);
    if (task === undefined) this.#tasks.set(id.task, (task = this.#tasks.size));
    this.#task[row] = task;
    this.#repeat[row] = id.repeat;
    this.#offset[row] = place.offset;
    this.#length[row] = place.length;
    this.#count += 1;
    return true;
  }

  get count(): number {
    return this.#count;
  }

  place(row: number): RowPlace {
    return { offset: this.#offset[row] ?? 0, length: this.#length[row] ?? 0 };
  }

  id(row: number): SampleId {
    const segment = this.#segments[this.#keySegment[row] ?? 0];
    const start = this.#keyStart[row] ?? 0;
    return {
      task: [...this.#tasks.keys()][this.#task[row] ?? 0] ?? '',
      key: segment?.toString('utf8', start, start + (this.#keyLength[row] ?? 0)) ?? '',
      repeat: this.#repeat[row] ?? 0,
    };
  }

  /** Number of rows of each task, by the bytes of their names. */
  counts(): ReadonlyMap<string, number> {
    const counts = Array.from(this.#tasks, ([name, task]): [string, number] => [name, this.#countOf(task)]);
    return new Map(counts.sort(([a], [b]) => compareBytes(a, b)));
  }

  /** The rows in leaf order. */
  sorted(): Uint32Array {
    const order = Uint32Array.from({ length: this.#count }, (_, row) => row);
    const rank = this.#taskRanks();
    return order.sort((a, b) => this.#compare(rank, a, b));
  }

  /** The first two rows with the same task, key and repeat, given the sorted order. */
  duplicate(order: Uint32Array): readonly [number, number] | null {
    const rank = this.#taskRanks();
    for (let at = 1; at < order.length; at += 1) {
      const before = order[at - 1] ?? 0;
      const row = order[at] ?? 0;
      if (this.#compare(rank, before, row) === 0) return before < row ? [before, row] : [row, before];
    }
    return null;
  }

  /** Forgets the keys, which only sorting needs. */
  dropKeys(): void {
    this.#segments.length = 0;
    this.#keySegment = new Uint32Array(0);
    this.#keyStart = new Uint32Array(0);
    this.#keyLength = new Uint32Array(0);
    this.#repeat = new Uint32Array(0);
  }

  #addKey(row: number, key: string): boolean {
    const length = Buffer.byteLength(key);
    if (length > MAX_KEY_BYTES) return false;
    let segment = this.#segments.at(-1);
    if (segment === undefined || this.#used + length > SEGMENT) {
      segment = Buffer.allocUnsafeSlow(SEGMENT);
      this.#segments.push(segment);
      this.#used = 0;
    }
    segment.write(key, this.#used, 'utf8');
    this.#keySegment[row] = this.#segments.length - 1;
    this.#keyStart[row] = this.#used;
    this.#keyLength[row] = length;
    this.#used += length;
    return true;
  }

  #grow(): void {
    const size = this.#task.length * 2;
    this.#task = grown(this.#task, new Uint32Array(size));
    this.#keySegment = grown(this.#keySegment, new Uint32Array(size));
    this.#keyStart = grown(this.#keyStart, new Uint32Array(size));
    this.#keyLength = grown(this.#keyLength, new Uint32Array(size));
    this.#repeat = grown(this.#repeat, new Uint32Array(size));
    this.#offset = grown(this.#offset, new Float64Array(size));
    this.#length = grown(this.#length, new Uint32Array(size));
  }

  #countOf(task: number): number {
    let count = 0;
    for (let row = 0; row < this.#count; row += 1) if (this.#task[row] === task) count += 1;
    return count;
  }

  /** The place of each task in the order of their names. */
  #taskRanks(): Uint32Array {
    const ranks = new Uint32Array(this.#tasks.size);
    const names = [...this.#tasks].sort(([a], [b]) => compareBytes(a, b));
    for (const [rank, [, task]] of names.entries()) ranks[task] = rank;
    return ranks;
  }

  #compare(rank: Uint32Array, a: number, b: number): number {
    const byTask = (rank[this.#task[a] ?? 0] ?? 0) - (rank[this.#task[b] ?? 0] ?? 0);
    return byTask || this.#compareKeys(a, b) || (this.#repeat[a] ?? 0) - (this.#repeat[b] ?? 0);
  }

  #compareKeys(a: number, b: number): number {
    const left = this.#segments[this.#keySegment[a] ?? 0];
    const right = this.#segments[this.#keySegment[b] ?? 0];
    if (left === undefined || right === undefined) throw new RangeError('the keys were dropped');
    const leftStart = this.#keyStart[a] ?? 0;
    const rightStart = this.#keyStart[b] ?? 0;
    const leftLength = this.#keyLength[a] ?? 0;
    const rightLength = this.#keyLength[b] ?? 0;
    const common = Math.min(leftLength, rightLength);
    for (let at = 0; at < common; at += 1) {
      const difference = (left[leftStart + at] ?? 0) - (right[rightStart + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return leftLength - rightLength;
  }
}
