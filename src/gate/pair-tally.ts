import { isReserved } from '../claims/controls.ts';
import type { SampleColumns } from '../evidence/columns.ts';
import type { SortedColumns } from '../evidence/sorted-columns.ts';
import type { Router } from './router.ts';
import type { Side } from './side.ts';
import { ScoreTable } from './tables/scores.ts';
import type { Table } from './tables/table.ts';

/** Pairs that are counted by more numbers than this are taken one by one. */
const MOST_CELLS = 2 ** 20;
const MOST_SCORES = 4;
/** Columns hold fewer targets than this. */
const NUMBERS_OF_TARGETS = 2048;

/**
 * Pairs of single outcomes are alike by the thousand: the same slices, target and scores. They are counted by what they are,
 * a few steps each, and every claim gets each count once.
 */
export class PairTally {
  /** Pairs of responses, and how many of them are equal. */
  responses = 0;
  equal = 0;
  readonly #baseline: SortedColumns;
  readonly #left: SampleColumns;
  readonly #right: SampleColumns;
  /** The candidate's number of each of the baseline's sets of scores; −1 where it has no such. */
  readonly #layouts: readonly number[];
  readonly #sizes: readonly number[];
  /** Cells of each kind: one for all that its scores can be. */
  readonly #width: number;
  /** The first cell of each kind; `null` of those whose claims need more of a pair than its outcomes. */
  readonly #kinds = new Map<number, number | null>();
  /** A row of each kind that has cells. */
  readonly #examples: number[] = [];
  #pairs = new Uint32Array(1024);
  /** Sums of the rows' positions. */
  #positions = new Float64Array(1024);
  #lastKind = -1;
  #lastCell: number | null = null;
  readonly #router: Router<Table>;

  private constructor(baseline: SortedColumns, candidate: SortedColumns, router: Router<Table>) {
    this.#router = router;
    this.#baseline = baseline;
    this.#left = baseline.columns;
    this.#right = candidate.columns;
    const theirs = this.#right.layouts.map((names) => JSON.stringify(names));
    this.#layouts = this.#left.layouts.map((names) => theirs.indexOf(JSON.stringify(names)));
    this.#sizes = this.#left.layouts.map((names) => names.length);
    this.#width = 4 ** Math.min(MOST_SCORES, Math.max(...this.#sizes));
  }

  /** `null` where pairs have to be looked at one by one. */
  static of(baseline: Side, candidate: Side, router: Router<Table>): PairTally | null {
    const [left, right] = [baseline.columns ?? null, candidate.columns ?? null];
    if (left === null || right === null || left.count === 0) return null;
    const plain = [left, right].every(({ columns: { keys } }) => !keys.repeated && !keys.tasks.some(isReserved));
    const whole = [baseline, candidate].every(({ broken }) => ![...(broken ?? [])].some(([, keys]) => keys.size > 0));
    return plain && whole ? new PairTally(left, right, router) : null;
  }

  /** @returns false for a pair that has to be looked at by itself */
  counts(row: number, other: number): boolean {
    const [left, right] = [this.#left, this.#right];
    const target = left.targetNumber(row);
    if (target === null) return false;
    const kind = left.kind(row) * NUMBERS_OF_TARGETS + target;
    if (kind !== this.#lastKind) this.#enter(kind, row);
    if (this.#lastCell === null) return false;
    const layout = left.layoutNumber(row);
    if (this.#layouts[layout] !== right.layoutNumber(other)) return false;
    const size = this.#sizes[layout] ?? 0;
    if (!left.isSame('ruler', row, right, other)) return false;
    let outcomes = 0;
    for (let at = 0; at < size; at += 1) {
      const before = left.score(row, at);
      const after = right.score(other, at);
      if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1)) return false;
      outcomes = outcomes * 4 + before * 2 + after;
    }
    const cell = this.#lastCell + outcomes;
    this.#pairs[cell] = (this.#pairs[cell] ?? 0) + 1;
    this.#positions[cell] = (this.#positions[cell] ?? 0) + row;
    if (left.has(row, 'response')) {
      this.responses += 1;
      if (left.isSame('response', row, right, other)) this.equal += 1;
    }
    return true;
  }

  #enter(kind: number, row: number): void {
    let cell = this.#kinds.get(kind);
    if (cell === undefined) this.#kinds.set(kind, (cell = this.#cellsFor(row)));
    this.#lastKind = kind;
    this.#lastCell = cell;
  }

  #cellsFor(row: number): number | null {
    const cell = this.#examples.length * this.#width;
    const end = cell + this.#width;
    const scores = this.#sizes[this.#left.layoutNumber(row)] ?? 0;
    const tables = this.#router.of(this.#baseline.at(row));
    const single = tables.every((table) => table instanceof ScoreTable && table.single);
    if (!single || scores > MOST_SCORES || end > MOST_CELLS) return null;
    if (end > this.#pairs.length) this.#grow(Math.max(end, 2 * this.#pairs.length));
    this.#examples.push(row);
    return cell;
  }

  #grow(size: number): void {
    const [pairs, positions] = [new Uint32Array(size), new Float64Array(size)];
    pairs.set(this.#pairs);
    positions.set(this.#positions);
    this.#pairs = pairs;
    this.#positions = positions;
  }

  /** Adds what was counted to the claims' tables. */
  moveToTables(): void {
    for (const [index, example] of this.#examples.entries()) {
      const row = this.#baseline.at(example);
      const names = this.#left.layouts[this.#left.layoutNumber(example)] ?? [];
      for (let outcomes = 0; outcomes < this.#width; outcomes += 1) {
        const cell = index * this.#width + outcomes;
        const n = this.#pairs[cell] ?? 0;
        if (n === 0) continue;
        const positions = this.#positions[cell] ?? 0;
        for (const table of this.#router.of(row)) {
          if (!(table instanceof ScoreTable)) continue;
          const pair = Math.floor(outcomes / 4 ** (names.length - 1 - names.indexOf(table.metric))) % 4;
          table.addAlike(row, { before: pair >= 2 ? 1 : 0, after: pair % 2 === 1 ? 1 : 0, n, positions });
        }
      }
    }
  }
}
