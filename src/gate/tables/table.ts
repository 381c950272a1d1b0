import type { Claim } from '../../statements/evaluation.ts';
import type { Where } from '../losses.ts';
import type { KeyRows } from '../pairs.ts';
import type { Tests, TestTerms } from '../shapes/tested.ts';

/** What both sides have of one claim, collected pair by pair, and the tests that its shape asks for. */
export interface Table {
  /** Pairs in which both sides are scored. */
  readonly n: number;
  /** Pairs that lack a score on one side. */
  readonly missing: number;
  readonly gained: number;
  readonly lost: number;
  /** Pairs whose prompt or target differs: the ruler changed. */
  readonly changed: number;
  /** Pairs of which a prompt or target is closed, so that it cannot be seen whether the ruler changed. */
  readonly hidden: number;
  /** A missing score can be bounded, since all scores lie within [0, 1]. */
  readonly bounded: boolean;
  /** Where the losses concentrate; `null` where nothing was lost, or where there is nothing to look at. */
  where(alpha: number): Where | null;
  /** The values of both sides over the pairs; `null` where those of the claims are to be shown. */
  readonly values: { readonly baseline: number; readonly candidate: number } | null;
  /** `candidate` is `null` where it lacks the key. */
  add(baseline: KeyRows, candidate: KeyRows | null): void;
  /** A key that only the candidate has. */
  addExtra(candidate: KeyRows): void;
  /** `null` where there is nothing to test. */
  tests(terms: TestTerms): Tests | null;
}

/** What is known of a claim before its rows are looked at. */
export interface TableOptions {
  readonly baseline: Claim;
  readonly candidate: Claim | null;
  readonly pairing: 'key' | 'none';
  readonly deterministic: boolean;
}
