import type { Margin } from '../plan/plan.ts';
import type { Claim } from '../statements/evaluation.ts';
import { changedPairs, MIN_PAIRS, WITHOUT_ROWS, type Case, type Setting } from './case.ts';
import { plainMargin } from './margin.ts';
import { rulerChange } from './ruler.ts';
import type { Obstacle } from './shapes/tested.ts';
import type { Side } from './side.ts';
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
  { candidate, terms }: Case,
  { anchor, claim, table }: AnchorTable,
  setting: Setting,
): Obstacle | null {
  if (candidate === null) return { reason: 'claim-removed', detail: 'the candidate makes no such claim' };
  const changed = rulerChange(claim, candidate, anchor.side, setting.candidate) ?? changedPairs(claim, table, false);
  if (changed !== null) return { reason: 'incomparable', detail: changed };
  if (claim.kind === 'aggregate') return terms.deterministic === true ? null : WITHOUT_ROWS;
  if (anchor.side.withheld === true) {
    return { reason: 'no-samples', detail: 'it shows no samples (evidence.publish: none)' };
  }
  const pairs = table.n + table.missing;
  return pairs < MIN_PAIRS ? { reason: 'underpowered', detail: `${pairs} pairs are fewer than ${MIN_PAIRS}` } : null;
}

export function anchorMargin({ anchor, claim }: AnchorTable): number {
  return plainMargin(anchor.margin, claim.estimate === null ? null : Number(claim.estimate));
}
