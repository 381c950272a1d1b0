import { ColumnRow } from '../evidence/column-row.ts';
import type { Sample } from '../evidence/sample.ts';
import { ColumnLosses } from './column-losses.ts';
import {
  Counts,
  forEachField,
  forEachValue,
  LossGroups,
  type Origin,
  type Tallied,
  type Visit,
} from './loss-groups.ts';
import { holm, hypergeometricSf } from '../stats/index.ts';

/** Where the losses of a claim concentrate: an explanation of a verdict, and never one. */
export interface Where {
  /** Pairs in all. */
  readonly n: number;
  /** Pairs that could be lost: of single outcomes those that the baseline got right, else all. */
  readonly atRisk: number;
  readonly lost: number;
  /** How many slices were looked at, and corrected for. */
  readonly looked: number;
  /** Those in which losses concentrate, the clearest first. */
  readonly slices: readonly LossSlice[];
}

/** Samples that have something in common. */
export interface LossSlice {
  /** What it is of: a slice of the rows, or a field of an open prompt or target. */
  readonly origin: Origin;
  /** The slice's name; `target`, `target.<member>` or `prompt.<member>` of a field. */
  readonly name: string;
  readonly value: string;
  readonly n: number;
  readonly atRisk: number;
  readonly lost: number;
  /** One-sided p of "losses are no more frequent here than elsewhere". */
  readonly p: number;
  readonly pAdjusted: number;
}

/** Counts the pairs of a claim by slices and by fields of their documents. */
export class Losses {
  readonly #all = new Counts();
  readonly #groups = new LossGroups();
  #inColumns: ColumnLosses | null = null;
  /** Of the pair that is being added. */
  #position = 0;
  #lost = false;
  #right = false;

  /**
   * @param row the baseline's, which decides to what a pair belongs
   * @param right the baseline has the best outcome
   */
  add(row: Sample, lost: boolean, right: boolean): void {
    const position = this.#all.n;
    this.#all.add(0, lost, right);
    if (row instanceof ColumnRow) {
      if (this.#columnsOf(row).add(row, position, lost, right)) return;
      if (this.#groups.isGivenUp('target', 'target')) return;
    }
    this.#position = position;
    this.#lost = lost;
    this.#right = right;
    if (row instanceof ColumnRow) forEachField('target', row.target, this.#count);
    else forEachValue(row, this.#count);
  }

  /** Pairs with the same slices and target as a row, whose target is held. */
  addAlike(row: ColumnRow, counts: Tallied): void {
    this.#all.addAll(counts);
    this.#columnsOf(row).addAlike(row, counts);
  }

  /** Made once, and not for each of a million rows. */
  readonly #count: Visit = (origin, name, value) =>
    this.#groups.countsOf(origin, name, value)?.add(this.#position, this.#lost, this.#right);

  #columnsOf(row: ColumnRow): ColumnLosses {
    if (this.#inColumns?.isOf(row) === true) return this.#inColumns;
    this.#inColumns?.moveTo(this.#groups);
    return (this.#inColumns = new ColumnLosses(row.columns));
  }

  /**
   * By Fisher's exact test in one direction of each slice's losses among the samples that could be lost
   * (evaluations-and-statistics.md §8 for Holm's adjustment over all that were looked at).
   *
   * @param single whether the scores are single outcomes, of which only right ones can be lost
   * @returns `null` where nothing was lost, or where there is nothing to look at
   */
  where(alpha: number, single: boolean): Where | null {
    const risk = (counts: Counts): number => (single ? counts.right : counts.n);
    const { n, lost } = this.#all;
    if (lost === 0) return null;
    this.#inColumns?.moveTo(this.#groups);
    const total = risk(this.#all);
    const looked = this.#groups.all().filter(({ counts }) => counts.n < n && risk(counts) > 0);
    if (looked.length === 0) return null;
    const pValues = looked.map(({ counts }) =>
      hypergeometricSf({ seen: counts.lost, total, marked: lost, drawn: risk(counts) }),
    );
    const adjusted = holm(pValues);
    const slices = looked.map(({ origin, name, value, counts }, index): LossSlice => {
      const [p, pAdjusted] = [pValues[index] ?? 1, adjusted[index] ?? 1];
      return { origin, name, value, n: counts.n, atRisk: risk(counts), lost: counts.lost, p, pAdjusted };
    });
    return {
      n,
      atRisk: total,
      lost,
      looked: looked.length,
      slices: slices.filter(({ pAdjusted }) => pAdjusted <= alpha).sort((a, b) => a.p - b.p || b.lost - a.lost),
    };
  }
}

/** Whether a row of the baseline is in a slice. */
export function isIn(row: Sample, slice: Pick<LossSlice, 'origin' | 'name' | 'value'>): boolean {
  let found = false;
  forEachValue(row, (origin, name, value) => {
    if (origin === slice.origin && name === slice.name && value === slice.value) found = true;
  });
  return found;
}
