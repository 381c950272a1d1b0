import type { Digest } from '../../digest.ts';
import {
  checkReported,
  checkScored,
  countsOf,
  type ClaimGround,
  type CountedClaim,
  type Ruler,
} from '../../claims/build.ts';
import { brokenIn, countedRows } from '../../claims/controls.ts';
import { formatClaimId } from '../../claims/id.ts';
import { makeSelected } from '../../claims/make.ts';
import { ClaimRules, selectAuto, selectByRules, type Selection } from '../../claims/select.ts';
import { Tallies } from '../../claims/tally.ts';
import type { TaskCommitment } from '../../evidence/commitment.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { TaskInfo } from '../../harness/formats/reader.ts';
import type { Materials } from '../../plan/measurement.ts';
import { runsInImage, type Plan } from '../../plan/plan.ts';
import { DEFAULT_MARGIN } from '../../plan/resolve-claims.ts';
import type { SignedControl } from '../../statements/controls.ts';
import { ENVIRONMENT_ID, type Claim } from '../../statements/evaluation.ts';
import { placeOfRule, type Session } from './session.ts';

/** What the harnesses said about their tasks, and which evaluation of the plan each task belongs to. */
export interface ReportedTasks {
  readonly tasks: ReadonlyMap<string, TaskInfo>;
  /** Evaluation by task. */
  readonly evaluations: ReadonlyMap<string, string>;
  /** Name of the harness by evaluation. */
  readonly harnesses: ReadonlyMap<string, string | null>;
}

/** Station 8: claims from rows in leaf order, after the harness's own numbers were checked against them. */
export async function makeClaims(
  session: Session,
  reported: ReportedTasks,
  rows: () => AsyncIterable<Sample>,
  controls: readonly SignedControl[],
  commitments: readonly TaskCommitment[],
  materials: Materials,
): Promise<readonly Claim[]> {
  const { plan } = session;
  const ruleList = plan.claims === 'auto' ? [] : plan.claims;
  const matcher = new ClaimRules(ruleList);
  const tallied = (counted: AsyncIterable<Sample>): Promise<Tallies> =>
    Tallies.of(counted, matcher.wantsSlice, matcher.estimatorsOf);
  const all = await tallied(controls.length === 0 ? rows() : countedRows(rows()));
  // what the harness printed counts broken samples too
  checkReported(all.all(), reported.tasks);
  const broken = brokenIn(controls);
  const some = [...broken.values()].some(({ size }) => size > 0);
  const tallies = some ? await tallied(countedRows(rows(), broken)) : all;
  const tasks = some ? withoutBroken(reported.tasks, all, tallies) : reported.tasks;
  const selection: Selection =
    plan.claims === 'auto'
      ? selectAuto(tallies, tasks, DEFAULT_MARGIN)
      : selectByRules(tallies, tasks, plan.claims, (rule) => placeOfRule(session, rule));
  for (const { id, why } of selection.skipped) session.warnings.push(`no claim on ${id}: ${why}`);
  const roots = new Map(commitments.map(({ task, root }) => [task, root]));
  const claims = makeSelected(selection, tallies, tasks, (task): ClaimGround | null => {
    const evaluation = reported.evaluations.get(task);
    if (evaluation === undefined) return null;
    const own = materials.get(evaluation) ?? [];
    const planned = plan.evaluations[evaluation];
    // an image that is only declared changes no number
    const ran = planned !== undefined && runsInImage(planned);
    const depends = own.filter(({ kind }) => kind !== 'image' || ran);
    return {
      root: roots.get(task) ?? null,
      materials: ['model', ...depends.map(({ kind, name }) => `${kind}:${name}`), ENVIRONMENT_ID],
      ruler: rulerOf(own, reported.harnesses.get(evaluation) ?? null),
      sampling: planned ?? {},
    };
  });
  checkScored(wholeMetrics(selection, tallies, { tasks }), (task) => minScored(plan, reported, task));
  return claims;
}

/** The tasks, of which fewer rows are expected where broken samples are left out. */
function withoutBroken(tasks: ReportedTasks['tasks'], all: Tallies, counted: Tallies): ReportedTasks['tasks'] {
  return new Map(
    [...tasks].map(([task, info]) => {
      const left = (all.rows.get(task) ?? 0) - (counted.rows.get(task) ?? 0);
      return [task, { ...info, expected: info.expected === null ? null : info.expected - left }];
    }),
  );
}

/** The counts of every metric that is claimed, as a whole also where only slices of it are claimed. */
function wholeMetrics(
  { specs }: Selection,
  tallies: Tallies,
  { tasks }: Pick<ReportedTasks, 'tasks'>,
): readonly CountedClaim[] {
  return specs.flatMap(({ task, metric }) => {
    const id = formatClaimId({ task, metric, slice: null });
    const tally = tallies.get(id);
    if (tally === null) return [];
    const counts = countsOf({ slice: null }, tally, tasks.get(task) ?? null, tallies.rows.get(task) ?? 0);
    return [{ id, task, slice: null, counts }];
  });
}

function minScored(plan: Plan, reported: ReportedTasks, task: string): number {
  return plan.evaluations[reported.evaluations.get(task) ?? '']?.minScored ?? 0;
}

function rulerOf(
  materials: readonly { readonly kind: string; readonly digest: Digest }[],
  harness: string | null,
): Ruler {
  const of = (kind: string): Digest[] =>
    materials.filter((material) => material.kind === kind).map(({ digest }) => digest);
  return { datasets: of('dataset'), prompts: of('prompts'), scorer: of('scorer'), harness };
}
