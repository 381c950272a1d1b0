import type { Claim } from '../../statements/evaluation.ts';
import { eValueDecline } from '../../stats/index.ts';
import type { Attempts } from '../attempts.ts';
import type { KeyRows } from '../pairs.ts';
import type { Tested, Tests, TestTerms } from '../shapes/tested.ts';
import type { Table, TableOptions } from './table.ts';

/**
 * A claim that may be looked at again and again. Single outcomes: each sample counts once, at the first try that differs from
 * the baseline; under "no decline" that is as likely a gain as a loss, whatever was seen before, so that p = 1/e of the
 * largest e-value so far may be looked at after any try (evaluations-and-statistics.md §8). Other shapes have no such
 * value: their p counts as 2^k times as much at the k-th try, which adds up to α over all of them.
 */
export class SequentialTable implements Table {
  readonly #table: Table;
  readonly #metric: string;
  readonly #sign: 1 | -1;
  readonly #number: number;
  readonly #single: boolean;
  /** First changes by try, the oldest first; this one last. */
  readonly #gained: number[];
  readonly #lost: number[];

  constructor(table: Table, { baseline, candidate, pairing }: TableOptions, { number, earlier }: Attempts) {
    this.#table = table;
    this.#metric = baseline.metric;
    this.#sign = baseline.direction === 'higher' ? 1 : -1;
    this.#number = number;
    this.#single = pairing === 'key' && isSingle(baseline) && candidate !== null && isSingle(candidate);
    this.#gained = [0, ...earlier.map(() => 0)];
    this.#lost = [0, ...earlier.map(() => 0)];
  }

  get n(): number {
    return this.#table.n;
  }

  get missing(): number {
    return this.#table.missing;
  }

  get gained(): number {
    return this.#table.gained;
  }

  get lost(): number {
    return this.#table.lost;
  }

  get changed(): number {
    return this.#table.changed;
  }

  get hidden(): number {
    return this.#table.hidden;
  }

  get bounded(): boolean {
    return this.#table.bounded;
  }

  get values(): Table['values'] {
    return this.#table.values;
  }

  where(alpha: number): ReturnType<Table['where']> {
    return this.#table.where(alpha);
  }

  addExtra(candidate: KeyRows): void {
    this.#table.addExtra(candidate);
  }

  add(baseline: KeyRows, candidate: KeyRows | null): void {
    this.#table.add(baseline, candidate);
    if (!this.#single || candidate === null) return;
    const before = baseline.rows[0].scores[this.#metric] ?? null;
    if (before === null) return;
    // this try's row stands first among the pooled ones
    const [own, ...earlier] = candidate.rows;
    for (const [place, { scores }] of [...earlier, own].entries()) {
      const after = scores[this.#metric] ?? null;
      if (after === null || after === before) continue;
      const counts = this.#sign * (after - before) > 0 ? this.#gained : this.#lost;
      counts[place] = (counts[place] ?? 0) + 1;
      return;
    }
  }

  /** The tests of the shape, with a p of decline that holds whenever one stops. */
  tests(terms: TestTerms): Tests | null {
    const tests = this.#table.tests(terms);
    const { missing } = this;
    if (tests === null) return null;
    const { seen, worst, best } = tests;
    return {
      seen: seen === null ? null : this.#sequential(seen, 0, 0),
      worst: this.#sequential(worst, 0, missing),
      best: this.#sequential(best, missing, 0),
    };
  }

  #sequential(tested: Tested, assumedGains: number, assumedLosses: number): Tested {
    const spent = (p: number | null): number | null => (p === null ? null : Math.min(1, p * 2 ** this.#number));
    if (!this.#single) return { ...tested, pDecline: spent(tested.pDecline), pBeyond: () => spent(tested.pBeyond()) };
    const pDecline = this.#anytimeP(assumedGains, assumedLosses);
    return { ...tested, method: 'e-value', pDecline, pBeyond: () => spent(tested.pBeyond()) };
  }

  #anytimeP(assumedGains: number, assumedLosses: number): number {
    let gained = 0;
    let lost = 0;
    let most = 1;
    const last = this.#gained.length - 1;
    for (const [place, gains] of this.#gained.entries()) {
      gained += gains + (place === last ? assumedGains : 0);
      lost += (this.#lost[place] ?? 0) + (place === last ? assumedLosses : 0);
      most = Math.max(most, eValueDecline({ gained, lost }));
    }
    return 1 / most;
  }
}

/** Outcomes of 0 and 1, asked once, and independent of each other. */
function isSingle({ kind, asked = 1, clusters }: Claim): boolean {
  return kind === 'binary' && asked === 1 && clusters === undefined;
}
