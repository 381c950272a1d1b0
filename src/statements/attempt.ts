import * as v from 'valibot';
import { digestMap, startedRun, statementOf, text } from './fields.ts';
import { ATTEMPT_TYPE } from './uris.ts';

/** The attempt predicate (contracts.md §3): a run was tried, and how it ended. */
const attemptPredicate = v.object({
  plan: v.object({ digest: digestMap }),
  run: startedRun,
  state: v.picklist(['started', 'finished', 'aborted']),
  reason: v.nullable(v.object({ code: text, message: text })),
  evaluations: v.array(v.object({ name: text, state: v.picklist(['finished', 'incomplete', 'not-run']) })),
  evaluation: v.nullable(v.object({ digest: digestMap })),
});
export type AttemptPredicate = v.InferOutput<typeof attemptPredicate>;

export const attemptStatement = statementOf(ATTEMPT_TYPE, attemptPredicate);
export type AttemptStatement = v.InferOutput<typeof attemptStatement>;
