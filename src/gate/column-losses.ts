import type { ColumnRow } from '../evidence/column-row.ts';
import type { SampleColumns } from '../evidence/columns.ts';
import { Counts, forEachField, forEachSlice, type LossGroups, type Tallied, type Visit } from './loss-groups.ts';

/**
 * Rows in columns have few different slices and targets, each with a number: pairs are counted by these numbers, and what
 * the numbers stand for is looked up once they are all counted.
 */
export class ColumnLosses {
  readonly #columns: SampleColumns;
  readonly #bySlices: (Counts | undefined)[] = [];
  readonly #byTarget: (Counts | undefined)[] = [];

  constructor(columns: SampleColumns) {
    this.#columns = columns;
  }

  isOf({ columns }: ColumnRow): boolean {
    return columns === this.#columns;
  }

  /** @returns whether its target is counted too; else it has to be read */
  add({ row }: ColumnRow, position: number, lost: boolean, right: boolean): boolean {
    const slices = this.#columns.slicesNumber(row);
    if (slices !== 0) (this.#bySlices[slices] ??= new Counts()).add(position, lost, right);
    const target = this.#columns.targetNumber(row);
    if (target === null) return false;
    if (target !== 0) (this.#byTarget[target] ??= new Counts()).add(position, lost, right);
    return true;
  }

  addAlike({ row }: ColumnRow, counts: Tallied): void {
    const slices = this.#columns.slicesNumber(row);
    if (slices !== 0) (this.#bySlices[slices] ??= new Counts()).addAll(counts);
    const target = this.#columns.targetNumber(row) ?? 0;
    if (target !== 0) (this.#byTarget[target] ??= new Counts()).addAll(counts);
  }

  /** Adds what was counted to the groups that it belongs to, and begins anew. */
  moveTo(groups: LossGroups): void {
    const into =
      (counts: Counts): Visit =>
      (origin, name, value) =>
        groups.countsOf(origin, name, value)?.addAll(counts);
    for (const [number, counts] of this.#bySlices.entries()) {
      if (counts !== undefined) forEachSlice(this.#columns.slicesOf(number), into(counts));
    }
    for (const [number, counts] of this.#byTarget.entries()) {
      if (counts !== undefined) forEachField('target', this.#columns.targetOf(number), into(counts));
    }
    this.#bySlices.length = 0;
    this.#byTarget.length = 0;
  }
}
