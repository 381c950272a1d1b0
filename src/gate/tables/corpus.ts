import { Covariance } from '../../claims/covariance.ts';
import { corpusValue, isRatio, ratioParts } from '../../claims/estimators.ts';
import type { EstimatorName } from '../../plan/plan.ts';
import { PairNotes } from '../notes.ts';
import type { KeyRows, Scored } from '../pairs.ts';
import { testCorpus } from '../shapes/corpus.ts';
import { testRatios } from '../shapes/ratio.ts';
import { logScale } from '../shapes/scale.ts';
import { nothingTested, type Tested, type Tests, type TestTerms } from '../shapes/tested.ts';
import type { Table, TableOptions } from './table.ts';

type CorpusName = Exclude<EstimatorName, 'log-ratio'>;

/** Pairs of items of a corpus, each with the scores that its value is made of; a missing one cannot be bounded. */
export class CorpusTable extends PairNotes implements Table {
  readonly values = null;
  readonly bounded = false;
  missing = 0;
  gained = 0;
  lost = 0;
  readonly #options: TableOptions;
  readonly #name: CorpusName;
  readonly #of: readonly string[];
  readonly #sign: 1 | -1;
  readonly #parts = new Covariance(4);
  /** Scores of both sides of each item; perplexity needs their covariance alone. */
  readonly #rows: (readonly number[])[] = [];

  constructor(options: TableOptions) {
    super();
    const { kind, of = [], direction } = options.baseline;
    this.#options = options;
    this.#name = kind === 'ratio' || kind === 'f1' || kind === 'bleu' ? kind : 'ratio-of-sums';
    this.#of = of;
    this.#sign = direction === 'higher' ? 1 : -1;
  }

  get n(): number {
    return this.#name === 'ratio' ? this.#parts.n : this.#rows.length;
  }

  add(baseline: KeyRows, candidate: KeyRows | null): void {
    const [first] = baseline.rows;
    if (candidate !== null) this.see(first, candidate.rows[0]);
    const before = sumsOf(this.#of, baseline.rows);
    const after = candidate === null ? null : sumsOf(this.#of, candidate.rows);
    if (before === null || after === null || (candidate?.rows.length ?? 0) < baseline.rows.length) {
      this.missing += 1;
      return;
    }
    if (this.#name === 'ratio') this.#parts.add([...ratioParts('ratio', before), ...ratioParts('ratio', after)]);
    else this.#rows.push([...before, ...after]);
    const change = this.#sign * (itemValue(this.#name, after) - itemValue(this.#name, before));
    this.losses.add(first, change < 0, true);
    if (change > 0) this.gained += 1;
    if (change < 0) this.lost += 1;
  }

  addExtra(): void {
    // an item without a partner says nothing of a difference
  }

  tests(terms: TestTerms): Tests | null {
    if (this.n + this.missing === 0) return null;
    const seen = this.n === 0 ? null : this.#test(terms);
    const known = seen ?? nothingTested(this.#name === 'ratio' ? 'ratio-t' : 'corpus-bootstrap');
    return { seen, worst: known, best: known };
  }

  #test(terms: TestTerms): Tested {
    const { direction, estimate } = this.#options.baseline;
    const name = this.#name;
    if (name === 'ratio') {
      const scale = logScale(direction, Number(estimate ?? 0));
      return scale.shown(testRatios(this.#parts, this.#sign, { ...terms, margin: scale.margin(terms.margin) }));
    }
    const half = this.#of.length;
    const difference = (sums: readonly number[]): number | null => {
      const before = corpusValue(name, sums.slice(0, half));
      const after = corpusValue(name, sums.slice(half));
      return before === null || after === null ? null : this.#sign * (after - before);
    };
    return testCorpus({ rows: this.#rows, bounded: name !== 'ratio-of-sums', difference }, terms);
  }
}

/** By which an item of a corpus is said to be gained or lost; no verdict goes by it. */
export function itemValue(name: CorpusName, scores: readonly number[]): number {
  if (isRatio(name)) {
    const [a, b] = ratioParts(name, scores);
    return b > 0 ? a / b : 0;
  }
  const matches = scores.filter((_, index) => index >= 2 && index % 2 === 0);
  return matches.reduce((sum, value) => sum + value, 0);
}

/** Each score's sum over the repeats of a key; `null` when one of them lacks a score. */
export function sumsOf(names: readonly string[], rows: readonly Scored[]): readonly number[] | null {
  const sums = names.map(() => 0);
  for (const { scores } of rows) {
    for (const [index, name] of names.entries()) {
      const score = scores[name] ?? null;
      if (score === null) return null;
      sums[index] = (sums[index] ?? 0) + score;
    }
  }
  return sums;
}
