import { brokenIn } from '../claims/controls.ts';
import { termsOf } from '../claims/terms.ts';
import type { Sample } from '../evidence/sample.ts';
import { vacuousClaims } from '../gate/controls.ts';
import { planPolicy } from '../plan/content.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';

/** What the known-bad subject of a verified evaluation makes of its claims, by the rules of the plan that was signed. */
export interface ControlFacts {
  /** How many claims were held against it. */
  readonly claims: number;
  /** Ids of those that cannot tell it from the candidate. */
  readonly vacuous: readonly string[];
}

/**
 * As the gate finds it (docs/controls.md), from signed rows alone.
 *
 * @returns `null` where no known-bad subject was run, and where the plan was written by a version that puts rules differently
 */
export async function controlFacts(
  { plan, claims, controls = [] }: Pick<EvaluationPredicate, 'plan' | 'claims' | 'controls'>,
  rows: () => AsyncIterable<Sample>,
): Promise<ControlFacts | null> {
  const tasks = new Set(controls.filter(({ kind }) => kind === 'must-fail').map(({ task }) => task));
  const rules = tasks.size === 0 ? null : planPolicy(plan.content);
  if (rules === null) return null;
  const found = await vacuousClaims(
    { claims, rows },
    { alpha: rules.gate.alpha, broken: brokenIn(controls), tasks, terms: termsOf(rules) },
  );
  const held = claims.filter(({ task, kind }) => tasks.has(task) && kind !== 'aggregate');
  return { claims: held.length, vacuous: [...found.keys()] };
}
