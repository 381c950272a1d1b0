import type { Claim } from '../../statements/evaluation.ts';
import { PairNotes } from '../notes.ts';
import { testDeterministic, testEstimates, type Estimate } from '../shapes/aggregate.ts';
import type { Tests, TestTerms } from '../shapes/tested.ts';
import type { Table, TableOptions } from './table.ts';

/** Values without rows on either side: there is nothing to pair. */
export class AggregateTable extends PairNotes implements Table {
  readonly values = null;
  readonly n = 0;
  readonly missing = 0;
  readonly gained = 0;
  readonly lost = 0;
  readonly bounded = false;
  readonly #options: TableOptions;

  constructor(options: TableOptions) {
    super();
    this.#options = options;
  }

  add(): void {
    // rows of another metric of the task
  }

  addExtra(): void {
    // as well
  }

  tests(terms: TestTerms): Tests | null {
    const { baseline, candidate, deterministic } = this.#options;
    const [before, after] = [estimateOf(baseline), candidate === null ? null : estimateOf(candidate)];
    if (before === null || after === null) return null;
    const sign = baseline.direction === 'higher' ? 1 : -1;
    const tested = (deterministic ? testDeterministic : testEstimates)(before, after, sign, terms);
    return tested === null ? null : { seen: tested, worst: tested, best: tested };
  }
}

function estimateOf({ estimate, reportedError }: Claim): Estimate | null {
  if (estimate === null) return null;
  return { value: Number(estimate), error: reportedError === undefined ? null : Number(reportedError) };
}
