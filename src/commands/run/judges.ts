import { agreements, labelledIn } from '../../claims/labels.ts';
import { controlTask, countedRows, type Broken } from '../../claims/controls.ts';
import { VoteTally } from '../../claims/votes.ts';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SignedControl } from '../../statements/controls.ts';
import type { Claim } from '../../statements/evaluation.ts';
import type { ReportedTasks } from './claims.ts';

/**
 * How the judges of a plan agree with people, from the committed rows alone.
 *
 * @throws MiraError E_CONTROL where an evaluation names labels and none of them is of a sample
 */
export async function agreementsOf(
  { evaluations }: Pick<Plan, 'evaluations'>,
  reported: ReportedTasks,
  rows: () => AsyncIterable<Sample>,
): Promise<readonly SignedControl[]> {
  const labelled = Object.entries(evaluations).filter(([, { judge }]) => judge?.labels !== undefined);
  if (labelled.length === 0) return [];
  const found = await agreements(rows);
  return labelled.flatMap(([evaluation, { judge }]) => {
    const own = [...found].filter(([task]) => reported.evaluations.get(task) === evaluation);
    if (own.length === 0) {
      throw new MiraError('E_CONTROL', `no sample of ${evaluation} has a label of ${judge?.labels ?? ''}`, {
        hint: 'The keys of labels are the keys of samples: of those that judge.run scores, or of the model’s own.',
      });
    }
    return own.map(([task, metrics]): SignedControl => ({
      kind: 'labels',
      evaluation,
      task,
      rows: controlTask('labels', task),
      metrics: [...metrics],
    }));
  });
}

/** The claims, those on a panel's metric with its votes; a score that is not what its votes give ends the run. */
export async function withVotes(
  claims: readonly Claim[],
  { evaluations }: Pick<Plan, 'evaluations'>,
  reported: ReportedTasks,
  rows: () => AsyncIterable<Sample>,
  broken: Broken,
): Promise<readonly Claim[]> {
  const tallies = new Map<string, readonly { readonly metric: string; readonly tally: VoteTally }[]>();
  for (const [task, evaluation] of reported.evaluations) {
    const votes = Object.entries(evaluations[evaluation]?.judge?.votes ?? {});
    if (votes.length === 0 || !reported.tasks.has(task)) continue;
    tallies.set(
      task,
      votes.map(([metric, judges]) => ({ metric, tally: new VoteTally(metric, judges) })),
    );
  }
  if (tallies.size === 0) return claims;
  for await (const row of countedRows(rows(), broken)) {
    for (const { tally } of tallies.get(row.task) ?? []) tally.add(row);
  }
  return claims.map((claim) => {
    const own = tallies.get(claim.task)?.find(({ metric }) => metric === claim.metric);
    const votes = claim.slice === null ? (own?.tally.result() ?? null) : null;
    return votes === null ? claim : { ...claim, votes };
  });
}

/** What is known of the judges, in a line each. */
export function judgeLines(claims: readonly Claim[], controls: readonly SignedControl[]): readonly string[] {
  const checked = controls.flatMap((control) =>
    control.kind === 'labels' ? control.metrics.map((agreement) => ({ task: control.task, ...agreement })) : [],
  );
  return [
    ...checked.map(({ task, metric, kappa, truePositiveRate, falsePositiveRate, ...counts }) => {
      const agreement =
        kappa === null ? 'no κ' : `κ = ${places(kappa.value)} (${places(kappa.lower)} to ${places(kappa.upper)})`;
      const rates = `true positives ${places(truePositiveRate?.value)}, false positives ${places(falsePositiveRate?.value)}`;
      return `Judge of ${task}/${metric}: ${agreement} on ${labelledIn(counts)} labels, ${rates}`;
    }),
    ...claims.flatMap(({ id, votes }) =>
      votes === undefined
        ? []
        : [
            `Votes of ${id}: ${votes.judges.length} judges, worth about ${places(votes.effective, 1)}; ${votes.abstained} abstentions`,
          ],
    ),
  ];
}

function places(decimal: string | null | undefined, digits = 2): string {
  return decimal === null || decimal === undefined ? 'unknown' : Number(decimal).toFixed(digits);
}
