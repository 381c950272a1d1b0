import type { Margin } from '../plan/plan.ts';
import type { Claim } from '../statements/evaluation.ts';
import { changedPairs, MIN_PAIRS, type Case, type Setting } from './case.ts';
import type { Side } from './compare.ts';
import { plainMargin } from './margin.ts';
import { rulerChange } from './ruler.ts';
import type { Table } from './tables/table.ts';

/**
 * The release against which the losses of many releases are added up: ten releases that each lose just less than the
 * margin all pass next to the one before.
 */
export interface Anchor {
  readonly side: Side;
  /** What it is called. */
  readonly label: string;
  /** The loss that is allowed since the anchor. */
  readonly margin: Margin;
}

/** A claim of the anchor, paired with the candidate's. */
export interface AnchorTable {
  readonly anchor: Anchor;
  readonly claim: Claim;
  readonly table: Table;
}

/** Why a claim cannot be compared with the anchor's; then the anchor is shown and decides nothing. */
export function anchorObstacle(
  { candidate }: Case,
  { anchor, claim, table }: AnchorTable,
  setting: Setting,
): string | null {
  if (candidate === null) return 'the candidate makes no such claim';
  const changed = rulerChange(claim, candidate, anchor.side, setting.candidate) ?? changedPairs(claim, table, false);
  if (changed !== null) return changed;
  if (claim.kind === 'aggregate') return null;
  if (anchor.side.withheld === true) return 'it shows no samples (evidence.publish: none)';
  const pairs = table.n + table.missing;
  return pairs < MIN_PAIRS ? `${pairs} pairs are fewer than ${MIN_PAIRS}` : null;
}

export function anchorMargin({ anchor, claim }: AnchorTable): number {
  return plainMargin(anchor.margin, claim.estimate === null ? null : Number(claim.estimate));
}
