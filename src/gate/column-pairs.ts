import type { ColumnRow } from '../evidence/column-row.ts';
import type { SortedColumns } from '../evidence/sorted-columns.ts';
import type { KeyRows, Pair, Scored } from './pairs.ts';

/** Pairs of rows in columns, as `pairByKey` pairs streams of rows: without waiting for any. */
export function* pairColumns(baseline: SortedColumns, candidate: SortedColumns): Generator<Pair> {
  const [left, right] = [baseline.columns.keys, candidate.columns.keys];
  const alike = left.isSameAs(right);
  let [a, b] = [0, 0];
  while (a < baseline.count || b < candidate.count) {
    const order = alike ? 0 : compareAt(baseline, a, candidate, b);
    const mine = order <= 0 ? new ColumnKey(baseline, a) : null;
    const theirs = order >= 0 ? new ColumnKey(candidate, b) : null;
    if (mine !== null) {
      a = mine.end;
      yield { baseline: mine, candidate: theirs };
    } else if (theirs !== null) yield { baseline: null, candidate: theirs };
    if (theirs !== null) b = theirs.end;
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
    this.end = sorted.endOfKey(place);
    const first = sorted.at(place);
    if (this.end === place + 1) this.rows = [first];
    else {
      const rest = Array.from({ length: this.end - place - 1 }, (_, at) => sorted.at(place + 1 + at));
      this.rows = [first, ...rest];
    }
  }

  get task(): string {
    return this.rows[0].task;
  }

  get key(): string {
    return this.rows[0].key;
  }
}
