import { Moments } from '../../claims/moments.ts';
import type { Claim } from '../../statements/evaluation.ts';
import { PairNotes } from '../notes.ts';
import type { KeyRows } from '../pairs.ts';
import { nothingTested, type Tested, type Tests, type TestTerms } from '../shapes/tested.ts';
import { testProportions, testWelch } from '../shapes/unpaired.ts';
import type { Table, TableOptions } from './table.ts';
import { clustersOf } from './scores.ts';

/** One release's own samples. */
class OwnSamples {
  readonly scored = new Moments();
  /** Keys without a score or with too few repeats, and rows that the harness announced and never gave. */
  missing: number;
  binary = true;
  bounded = true;
  readonly #asked: number;

  constructor(claim: Claim | null) {
    this.missing = claim?.counts.missing ?? 0;
    this.#asked = claim?.asked ?? 0;
  }

  add({ rows }: KeyRows, metric: string): void {
    if (rows.length < this.#asked) {
      this.missing += 1;
      return;
    }
    let sum = 0;
    for (const { scores } of rows) {
      const score = scores[metric] ?? null;
      if (score === null) {
        this.missing += 1;
        return;
      }
      if (score !== 0 && score !== 1) this.binary = false;
      if (score < 0 || score > 1) this.bounded = false;
      sum += score;
    }
    if (rows.length > 1) this.binary = false;
    this.scored.add(sum / rows.length);
  }

  /** With every missing score as it is given. */
  filled(value: number): Moments {
    const filled = Moments.merged(this.scored, new Moments());
    for (let i = 0; i < this.missing; i += 1) filled.add(value);
    return filled;
  }
}

/** Two releases that were asked different samples: policy allows them to be compared as a whole. */
export class UnpairedTable extends PairNotes implements Table {
  readonly values = null;
  readonly gained = 0;
  readonly lost = 0;
  readonly #options: TableOptions;
  readonly #sign: 1 | -1;
  readonly #before: OwnSamples;
  readonly #after: OwnSamples;

  constructor(options: TableOptions) {
    super();
    this.#options = options;
    this.#sign = options.baseline.direction === 'higher' ? 1 : -1;
    this.#before = new OwnSamples(options.baseline);
    this.#after = new OwnSamples(options.candidate);
  }

  get n(): number {
    return Math.min(this.#before.scored.n, this.#after.scored.n);
  }

  get missing(): number {
    return this.#before.missing + this.#after.missing;
  }

  get bounded(): boolean {
    return this.#before.bounded && this.#after.bounded;
  }

  add(baseline: KeyRows, candidate: KeyRows | null): void {
    this.#before.add(baseline, this.#options.baseline.metric);
    if (candidate !== null) this.addExtra(candidate);
  }

  addExtra(candidate: KeyRows): void {
    this.#after.add(candidate, this.#options.baseline.metric);
  }

  tests(terms: TestTerms): Tests | null {
    if (this.n + this.missing === 0) return null;
    const seen = this.n === 0 ? null : this.#test(this.#before.scored, this.#after.scored, terms);
    if (seen !== null && this.missing === 0) return { seen, worst: seen, best: seen };
    const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
    return {
      seen,
      worst: this.#test(this.#before.filled(good), this.#after.filled(bad), terms),
      best: this.#test(this.#before.filled(bad), this.#after.filled(good), terms),
    };
  }

  #test(before: Moments, after: Moments, terms: TestTerms): Tested {
    const { baseline, candidate } = this.#options;
    if (before.n === 0 || after.n === 0) return nothingTested('newcombe');
    if (clustersOf(baseline, candidate) !== null) {
      const detail = 'clusters of samples need pairs';
      return { ...nothingTested('welch-t'), n: this.n, blocked: { reason: 'underpowered', detail } };
    }
    if (this.#before.binary && this.#after.binary) {
      return testProportions(proportionOf(before), proportionOf(after), this.#sign, terms);
    }
    return testWelch(before, after, this.#sign, this.bounded, terms);
  }
}

function proportionOf({ mean, n }: Moments): { readonly successes: number; readonly n: number } {
  return { successes: Math.round(mean * n), n };
}
