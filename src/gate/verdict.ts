import type { Direction } from '../harness/formats/reader.ts';
import type { Waived } from '../policy/waivers.ts';
import type { Reason, Verdict } from '../statements/gate.ts';
import type { Where } from './losses.ts';
import type { LostExample } from './flips.ts';
import type { Answer } from './question.ts';
import type { Method, Resampling } from './shapes/tested.ts';

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
  /** The allowed loss in the metric's unit; 0 where it is a share of a value of 0. */
  readonly margin: number;
  /** Pairs in all at which the rates seen so far would settle the question with power .8. */
  readonly needed: number | null;
  /** The smallest true loss that would have been called with power .8. */
  readonly detectable: number | null;
  /** The baseline has the best value that there is: nothing can be gained, and `detectable` says what could be lost. */
  readonly ceiling: boolean;
  /** What was drawn at random to come to this; `null` where nothing was. */
  readonly resampling: Resampling | null;
  /** The same claim against the anchor; `null` where there is none, or where it is the baseline. */
  readonly anchor: AnchorVerdict | null;
  /** The claim's value against the worst that policy allows; `null` where it sets no floor. */
  readonly floor: FloorVerdict | null;
  /** A loss is proven, whatever the verdict. */
  readonly lossProven: boolean;
  readonly advisory: boolean;
  readonly require: 'holds' | null;
  /** Index of the rule in `claims` that set the terms. */
  readonly rule: number | null;
  /** Losses to be shown, the most telling first; none before `withExamples`. */
  readonly examples: readonly LostExample[];
  /** Where the losses concentrate; `null` where nothing was lost, or where there is nothing to look at. */
  readonly where: Where | null;
  /** By which waiver it does not fail the gate; none before `applyWaivers`. */
  readonly waived: Waived | null;
}

/** What became of a claim since the anchor, with the loss that is allowed in all. */
export interface AnchorVerdict {
  /** The release. */
  readonly label: string;
  readonly verdict: Answer;
  readonly reason: Reason | null;
  readonly detail: string | null;
  readonly method: Method | 'none';
  readonly n: number;
  readonly gained: number;
  readonly lost: number;
  readonly baseline: { readonly value: number | null };
  readonly delta: number | null;
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number } | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly pNotWorse: number | null;
  readonly margin: number;
}

export interface FloorVerdict {
  /** The floor. */
  readonly value: number;
  readonly verdict: Answer;
  readonly n: number;
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number } | null;
  /** One-sided p of "the value is not below the floor". */
  readonly p: number | null;
  readonly pAdjusted: number | null;
  /** One-sided p of "the value is not above the floor". */
  readonly pAbove: number | null;
}

export interface Comparison {
  readonly claims: readonly ClaimVerdict[];
  /** Keys that only the candidate has; they are left out. */
  readonly extraKeys: number;
  /** Pairs of which a prompt or target is closed: that they are the same is known from declared files alone. */
  readonly hiddenPairs: number;
  /** Every response equals the baseline's. */
  readonly outputsIdentical: boolean;
}
