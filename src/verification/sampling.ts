import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';

const planned = v.object({
  evaluations: v.record(
    v.string(),
    v.object({ repeats: v.exactOptional(v.number()), clusters: v.exactOptional(v.string()) }),
  ),
});

/**
 * How often a claim's samples were to be asked, and how they are grouped, stands in the plan, and decides by which test the
 * claim is compared: what a claim leaves out of it would make it look surer than it is. Evaluations of before the
 * environment was captured do not say of which evaluation of the plan a task is; a plan that is written in another way is
 * not judged.
 *
 * @throws MiraError E_SCHEMA
 */
export function assertSampling({ plan, environment, claims }: EvaluationPredicate): void {
  const parsed = v.safeParse(planned, plan.content);
  if (environment.digest === undefined || !parsed.success) return;
  const evaluationOf = new Map(
    Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) => tasks.map((task) => [task, name])),
  );
  for (const { id, kind, task, asked, clusters } of claims) {
    const name = evaluationOf.get(task);
    if (name === undefined) throw refused(`no evaluation says that it reported the task of the claim ${id}`);
    if (kind === 'aggregate') continue;
    const { repeats, clusters: grouped } = parsed.output.evaluations[name] ?? {};
    if (asked !== repeats)
      throw refused(`the claim ${id} says "asked": ${asked ?? 'nothing'}, and the plan ${repeats ?? 'nothing'}`);
    if (clusters !== grouped) {
      throw refused(`the claim ${id} says "clusters": ${clusters ?? 'nothing'}, and the plan ${grouped ?? 'nothing'}`);
    }
  }
}

function refused(why: string): MiraError {
  return new MiraError('E_SCHEMA', why, { hint: 'Nobody can have signed this by evaluating: it contradicts itself.' });
}
