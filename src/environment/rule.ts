import type { EnvironmentRule } from '../gate/environment.ts';
import { changesFor, verdictOf, type EnvironmentComparison, type KnownEnvironment } from './compare.ts';

/** The gate's rule for what a comparison of two environments found; none where nothing changed that moves numbers. */
export function environmentRule(
  comparison: EnvironmentComparison | null,
  after: KnownEnvironment | null,
  policy: EnvironmentRule['policy'],
): { readonly environment?: EnvironmentRule } {
  if (comparison?.verdict !== 'not-comparable' || after === null) return {};
  return {
    environment: {
      policy,
      affects: ({ task }) =>
        verdictOf(changesFor(evaluationOf(after, task), comparison.changes, after)) === 'not-comparable',
    },
  };
}

/** The evaluation that reported a task; `null` where nothing says so. */
function evaluationOf({ evaluations }: KnownEnvironment, task: string): string | null {
  return Object.entries(evaluations).find(([, { tasks }]) => tasks?.includes(task) === true)?.[0] ?? null;
}
