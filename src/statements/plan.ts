import * as v from 'valibot';
import { digest, json, startedRun, statementOf, text } from './fields.ts';
import { PLAN_TYPE } from './uris.ts';

/** The plan predicate: what a run is going to measure and how it will decide, said before anything is measured. */
const planPredicate = v.object({
  uri: v.nullable(text),
  /** Its digest is the subject. */
  content: json,
  measurement: digest,
  /** Of the rules that judge, which on a pull request are not those of the plan. */
  policy: digest,
  run: startedRun,
});
export type PlanPredicate = v.InferOutput<typeof planPredicate>;

export const planStatement = statementOf(PLAN_TYPE, planPredicate);
export type PlanStatement = v.InferOutput<typeof planStatement>;
