import { ColumnRow, type ReadTexts } from './column-row.ts';
import { type SampleColumns } from './columns.ts';

/** Columns whose rows are numbered in leaf order, with their texts within reach. */
export class SortedColumns {
  readonly columns: SampleColumns;
  readonly #read: ReadTexts;

  constructor(columns: SampleColumns, read: ReadTexts) {
    this.columns = columns;
    this.#read = read;
  }

  get count(): number {
    return this.columns.count;
  }

  at(row: number): ColumnRow {
    return new ColumnRow(this.columns, row, this.#read);
  }

  /** Where the rows end that are repeats of one of them. */
  endOfKey(row: number): number {
    const { keys } = this.columns;
    let end = row + 1;
    if (keys.repeated) while (end < keys.count && keys.isSameKey(row, end)) end += 1;
    return end;
  }

  /** As streams of rows are read. */
  async *stream(): AsyncGenerator<ColumnRow> {
    for (let row = 0; row < this.count; row += 1) yield this.at(row);
  }
}
