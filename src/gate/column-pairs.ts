import type { ColumnRow } from '../evidence/column-row.ts';
import type { SortedColumns } from '../evidence/sorted-columns.ts';
import type { PairTally } from './pair-tally.ts';
import type { KeyRows, Pair, Scored } from './pairs.ts';

/** Pairs rows in columns, as `pairByKey` pairs streams of rows: without waiting for any. */
export class ColumnPairs {
  readonly #baseline: SortedColumns;
  readonly #candidate: SortedColumns;
  /** Both have the same samples, so that no keys need to be compared. */
  readonly #alike: boolean;
  #a = 0;
  #b = 0;

  constructor(baseline: SortedColumns, candidate: SortedColumns) {
    this.#baseline = baseline;
    this.#candidate = candidate;
    this.#alike = baseline.columns.keys.isSameAs(candidate.columns.keys);
  }

  /** `null` after the last one. */
  next(): Pair | null {
    const [a, b] = [this.#a, this.#b];
    if (a === this.#baseline.count && b === this.#candidate.count) return null;
    const order = this.#alike ? 0 : compareAt(this.#baseline, a, this.#candidate, b);
    const theirs = order >= 0 ? new ColumnKey(this.#candidate, b) : null;
    if (theirs !== null) this.#b = theirs.end;
    if (order > 0 && theirs !== null) return { baseline: null, candidate: theirs };
    const mine = new ColumnKey(this.#baseline, a);
    this.#a = mine.end;
    return { baseline: mine, candidate: theirs };
  }

  /**
   * Calls for each pair that is left. Pair and rows are its own until it returns: the next ones take their place.
   *
   * @param tally gets pairs of rows that are no repeats first, and may keep them
   */
  forEach(take: (pair: Pair) => void, tally: PairTally | null = null): void {
    const [left, right] = [this.#baseline, this.#candidate];
    if (left.columns.keys.repeated || right.columns.keys.repeated || left.count === 0 || right.count === 0) {
      for (let pair = this.next(); pair !== null; pair = this.next()) take(pair);
      return;
    }
    const mine = new ColumnKey(left, 0);
    const theirs = new ColumnKey(right, 0);
    const [both, lost, extra] = [
      { baseline: mine, candidate: theirs },
      { baseline: mine, candidate: null },
      { baseline: null, candidate: theirs },
    ];
    while (this.#a < left.count || this.#b < right.count) {
      const order = this.#alike ? 0 : compareAt(left, this.#a, right, this.#b);
      if (order === 0 && tally?.counts(this.#a, this.#b) === true) {
        this.#a += 1;
        this.#b += 1;
        continue;
      }
      if (order <= 0) mine.rows[0].moveTo(this.#a++);
      if (order >= 0) theirs.rows[0].moveTo(this.#b++);
      take(order === 0 ? both : order < 0 ? lost : extra);
    }
  }

  *[Symbol.iterator](): Generator<Pair> {
    for (let pair = this.next(); pair !== null; pair = this.next()) yield pair;
  }
}

/** A side that has ended comes last. */
function compareAt(baseline: SortedColumns, a: number, candidate: SortedColumns, b: number): number {
  if (a === baseline.count) return 1;
  if (b === candidate.count) return -1;
  return baseline.columns.keys.compareWith(a, candidate.columns.keys, b);
}

/** All repeats of one key, in columns. */
class ColumnKey implements KeyRows {
  readonly rows: readonly [ColumnRow, ...Scored[]];
  /** Where the next key begins. */
  readonly end: number;

  constructor(sorted: SortedColumns, place: number) {
    const first = sorted.at(place);
    this.end = sorted.endOfKey(place);
    const others = this.end - place - 1;
    this.rows =
      others === 0 ? [first] : [first, ...Array.from({ length: others }, (_, at) => sorted.at(place + 1 + at))];
  }

  get task(): string {
    return this.rows[0].task;
  }

  get key(): string {
    return this.rows[0].key;
  }
}
