import type { ClaimTerms } from '../claims/select.ts';
import type { Claim } from '../statements/evaluation.ts';
import type { Reason, Verdict } from '../statements/gate.ts';
import type { AnchorTable } from './anchor.ts';
import type { Side } from './side.ts';
import type { FloorTable } from './floor.ts';
import type { RegressedRule } from './question.ts';
import { rulerChange } from './ruler.ts';
import type { Obstacle } from './shapes/tested.ts';
import type { Table } from './tables/table.ts';

/** One claim of the baseline with what the candidate has of it. */
export interface Case {
  readonly claim: Claim;
  readonly candidate: Claim | null;
  readonly table: Table;
  readonly terms: ClaimTerms;
  /** The same claim of the anchor, where there is one. */
  readonly anchor: AnchorTable | null;
  readonly floor: FloorTable | null;
  /** Losses among samples that the candidate is the first to call broken. */
  readonly lostByLeavingOut?: number;
}

export interface Setting {
  readonly alpha: number;
  /** At which `holds` is tested; `alpha` where nothing is said. */
  readonly holds?: number;
  readonly regressed: RegressedRule;
  readonly sameMeasurement: boolean;
  readonly baseline: Side;
  readonly candidate: Side;
}

/** Fewer pairs than this answer nothing. */
export const MIN_PAIRS = 10;

/** Why a case is decided without a test. */
export interface Settled {
  readonly verdict: Exclude<Verdict, 'new'>;
  readonly reason: Reason;
  readonly detail: string | null;
}

/** A value that was printed, and that policy does not call the same whenever it is measured. */
export const WITHOUT_ROWS: Obstacle = {
  reason: 'aggregate-only',
  detail: 'the harness gave the value and no samples',
};

/** What comes before any test, in the gate's order (contracts.md §5). */
export function settle(one: Case, setting: Setting): Settled | null {
  const { claim, candidate, table, terms } = one;
  const changed = rulerChange(claim, candidate, setting.baseline, setting.candidate);
  if (candidate === null) {
    return claim.slice !== null && changed !== null
      ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
      : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
  }
  const known = changed ?? changedPairs(claim, table, setting.sameMeasurement) ?? leftOut(one);
  if (known !== null) return { verdict: 'inconclusive', reason: 'incomparable', detail: known };
  const pairs = table.n + table.missing;
  const aggregate = claim.kind === 'aggregate';
  if (!aggregate && isWithheld(setting)) {
    return { verdict: 'inconclusive', reason: 'no-samples', detail: withheldBy(setting) };
  }
  if (pairs === 0 && !aggregate) return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
  if (setting.sameMeasurement) return { verdict: 'holds', reason: 'identity', detail: null };
  if (aggregate && terms.deterministic !== true) {
    return { verdict: 'inconclusive', ...WITHOUT_ROWS };
  }
  if (pairs >= MIN_PAIRS || aggregate) return null;
  return { verdict: 'inconclusive', reason: 'underpowered', detail: `${table.n} pairs are fewer than ${MIN_PAIRS}` };
}

/** A sample that a model answered right is not broken: nobody may leave out what was just lost. */
function leftOut({ lostByLeavingOut = 0 }: Case): string | null {
  if (lostByLeavingOut === 0) return null;
  const samples = lostByLeavingOut === 1 ? '1 sample' : `${lostByLeavingOut} samples`;
  return `the reference answers of ${samples} fail here that the baseline answered better than the candidate`;
}

/** What the pairs say about the ruler; `null` when nothing speaks against it. */
export function changedPairs(claim: Claim, table: Table, sameMeasurement: boolean): string | null {
  const total = table.n + table.missing;
  if (table.changed > 0) return `the prompt or target of ${table.changed} of ${total} samples changed`;
  if (table.hidden === 0 || sameMeasurement || declaresQuestions(claim)) return null;
  return `the prompt or target of ${table.hidden} of ${total} samples is closed and no dataset is declared, so that nobody can see whether the questions are the same`;
}

/** Files that hold the questions are among the claim's materials, and with them in what makes it comparable. */
function declaresQuestions({ materials }: Claim): boolean {
  return materials.some((id) => id.startsWith('dataset:') || id.startsWith('prompts:'));
}

function isWithheld({ baseline, candidate }: Setting): boolean {
  return baseline.withheld === true || candidate.withheld === true;
}

function withheldBy({ baseline }: Setting): string {
  return `the ${baseline.withheld === true ? 'baseline' : 'candidate'} shows no samples (evidence.publish: none)`;
}
