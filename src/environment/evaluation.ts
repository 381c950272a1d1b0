import type { EvaluationPredicate } from '../statements/evaluation.ts';
import { compareEnvironments, knownEnvironment, type EnvironmentComparison, type KnownEnvironment } from './compare.ts';

/** The environment of an evaluation; `null` for one that was signed before it was captured. */
export function environmentIn({ environment, harness }: EvaluationPredicate): KnownEnvironment | null {
  return knownEnvironment(environment, harness);
}

/** What changed around the model between two evaluations; `null` where one of them does not say. */
export function compareWith(before: EvaluationPredicate, after: EvaluationPredicate): EnvironmentComparison | null {
  const [was, is] = [environmentIn(before), environmentIn(after)];
  return was === null || is === null ? null : compareEnvironments(was, is);
}
