import type { Claim } from '../statements/evaluation.ts';
import type { KeyRows } from './pairs.ts';
import { Router } from './router.ts';
import type { Side } from './side.ts';

/**
 * Samples that the candidate is the first to leave out, since its baseline was not checked by reference answers: which claims
 * lost by them. Whoever brings in that check cannot call broken what his change has just lost.
 */
export class NewlyLeftOut {
  /** By claim. */
  readonly lost = new Map<string, number>();
  readonly #router: Router<Claim>;

  private constructor(claims: readonly Claim[]) {
    this.#router = new Router(claims.map((claim) => [claim, claim] as const));
  }

  /** `null` where the candidate leaves out nothing that the baseline did not check. */
  static between(baseline: Side, candidate: Side): NewlyLeftOut | null {
    const tasks = new Set(
      [...(candidate.broken ?? [])]
        .filter(([task, keys]) => keys.size > 0 && baseline.broken?.get(task) === undefined)
        .map(([task]) => task),
    );
    const claims = baseline.claims.filter(({ task, kind }) => tasks.has(task) && kind !== 'aggregate');
    return claims.length === 0 ? null : new NewlyLeftOut(claims);
  }

  add(before: KeyRows, after: KeyRows | null): void {
    for (const { id, metric, direction, of = [] } of this.#router.of(before.rows[0])) {
      // of a value that is no mean of scores nobody can say whose part was better
      const was = of.length > 0 ? null : meanOf(before, metric);
      if (was === null) continue;
      const is = after === null ? null : meanOf(after, metric);
      const worse = is === null || (direction === 'higher' ? is < was : is > was);
      if (worse) this.lost.set(id, (this.lost.get(id) ?? 0) + 1);
    }
  }
}

/** `null` where a score is missing. */
function meanOf({ rows }: KeyRows, metric: string): number | null {
  let sum = 0;
  for (const { scores } of rows) {
    const score = scores[metric] ?? null;
    if (score === null) return null;
    sum += score;
  }
  return sum / rows.length;
}
