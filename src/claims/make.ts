import type { TaskInfo } from '../harness/formats/reader.ts';
import type { Claim } from '../statements/evaluation.ts';
import { buildAggregateClaim, buildClaim, type ClaimGround } from './build.ts';
import type { Selection } from './select.ts';
import type { Tallies } from './tally.ts';

/**
 * The claims that were selected.
 *
 * @param groundOf what the claims on a task stand on; `null` for a task of which nothing is known
 */
export function makeSelected(
  { specs }: Selection,
  tallies: Tallies,
  tasks: ReadonlyMap<string, TaskInfo>,
  groundOf: (task: string) => ClaimGround | null,
): readonly Claim[] {
  return specs.flatMap((spec): Claim[] => {
    const ground = groundOf(spec.task);
    const task = tasks.get(spec.task) ?? null;
    if (ground === null) return [];
    if (spec.aggregate) return task === null ? [] : [buildAggregateClaim(spec, task, ground)];
    const tally = tallies.get(spec.id);
    if (tally === null || ground.root === null) return [];
    return [buildClaim(spec, tally, task, tallies.rows.get(spec.task) ?? 0, ground)];
  });
}
