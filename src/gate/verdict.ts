import type { Direction } from '../harness/formats/reader.ts';
import type { Reason, Verdict } from '../statements/gate.ts';
import type { Method } from './decide.ts';
import type { LostExample } from './table.ts';

/** The verdict on one claim, with everything that people and machines are told about it. */
export interface ClaimVerdict {
  readonly id: string;
  readonly direction: Direction;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** What the reason means here, in words; `null` when there is nothing to add. */
  readonly detail: string | null;
  readonly method: Method | 'identity' | 'none';
  /** Pairs in which both sides are scored. */
  readonly n: number;
  readonly gained: number;
  readonly lost: number;
  /** Samples that lack a score on one side. */
  readonly missing: number;
  /** Whether the values are proportions, to be shown in per cent. */
  readonly proportion: boolean;
  readonly baseline: { readonly value: number | null };
  readonly candidate: { readonly value: number | null };
  /** Candidate − baseline, in the metric's own direction and unit. */
  readonly delta: number | null;
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number } | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly pNotWorse: number | null;
  readonly margin: number;
  /** Pairs in all at which the rates seen so far would settle the question with power .8. */
  readonly needed: number | null;
  /** The smallest true loss that would have been called with power .8. */
  readonly detectable: number | null;
  /** A loss is proven, whatever the verdict. */
  readonly lossProven: boolean;
  readonly advisory: boolean;
  readonly require: 'holds' | null;
  /** Index of the rule in `claims` that set the terms. */
  readonly rule: number | null;
  readonly examples: readonly LostExample[];
}

export interface Comparison {
  readonly claims: readonly ClaimVerdict[];
  /** Keys that only the candidate has; they are left out. */
  readonly extraKeys: number;
  /** Every response equals the baseline's. */
  readonly outputsIdentical: boolean;
}
