import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import type { Claim, EvaluationPredicate } from '../statements/evaluation.ts';

const plannedEvaluation = v.object({
  repeats: v.exactOptional(v.number()),
  clusters: v.exactOptional(v.string()),
  judge: v.exactOptional(v.object({ votes: v.exactOptional(v.record(v.string(), v.array(v.string()))) })),
});
type PlannedEvaluation = v.InferOutput<typeof plannedEvaluation>;

const planned = v.object({ evaluations: v.record(v.string(), plannedEvaluation) });

/**
 * How often a claim's samples were to be asked, how they are grouped and by whose votes they are scored stands in the plan,
 * and decides how the claim is compared: what a claim leaves out of it would make it look surer than it is. Evaluations of
 * before the environment was captured do not say of which evaluation of the plan a task is; a plan that is written in another
 * way is not judged.
 *
 * @throws MiraError E_SCHEMA
 */
export function assertSampling({ plan, environment, claims }: EvaluationPredicate): void {
  const parsed = v.safeParse(planned, plan.content);
  if (environment.digest === undefined || !parsed.success) return;
  const evaluationOf = new Map(
    Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) => tasks.map((task) => [task, name])),
  );
  for (const claim of claims) {
    const name = evaluationOf.get(claim.task);
    if (name === undefined) throw refused(`no evaluation says that it reported the task of the claim ${claim.id}`);
    if (claim.kind !== 'aggregate') assertAsPlanned(claim, parsed.output.evaluations[name] ?? {});
  }
}

function assertAsPlanned(claim: Claim, { repeats, clusters, judge }: PlannedEvaluation): void {
  const check = (member: string, said: string | number | undefined, there: string | number | undefined): void => {
    if (said === there) return;
    throw refused(`the claim ${claim.id} says "${member}": ${said ?? 'nothing'}, and the plan ${there ?? 'nothing'}`);
  };
  check('asked', claim.asked, repeats);
  check('clusters', claim.clusters, clusters);
  // those of a slice are not told; nobody votes on what nobody scored
  if (claim.slice !== null || (claim.counts.scored === 0 && claim.votes === undefined)) return;
  check('votes.judges', claim.votes?.judges.join(', '), judge?.votes?.[claim.metric]?.join(', '));
}

function refused(why: string): MiraError {
  return new MiraError('E_SCHEMA', why, { hint: 'Nobody can have signed this by evaluating: it contradicts itself.' });
}
