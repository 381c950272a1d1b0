import type { Sample } from '../evidence/sample.ts';
import type { Claim, Material } from '../statements/evaluation.ts';

/** One of the two evaluations that are compared. */
export interface Side {
  readonly claims: readonly Claim[];
  /** In leaf order; that of a candidate is called again where there is an anchor. */
  rows(): AsyncIterable<Sample>;
  /** Tasks of which the harness says that it evaluated a part only. */
  readonly limited: ReadonlySet<string>;
  /** Digests by id of the materials that the claims name. */
  readonly materials: ReadonlyMap<string, string>;
  /** Its samples were not published: nothing of it can be compared. */
  readonly withheld?: boolean;
}

/**
 * What an evaluation brings to a comparison.
 *
 * @param rows `null` where none were published
 */
export function attestedSide(
  evaluation: { readonly claims: readonly Claim[]; readonly materials: readonly Material[] },
  rows: Side['rows'] | null,
): Side {
  return {
    claims: evaluation.claims,
    rows: rows ?? noRows,
    limited: new Set(),
    materials: new Map(evaluation.materials.map(({ id, digest }) => [id, digest.sha256])),
    ...(rows === null ? { withheld: true } : {}),
  };
}

export async function* noRows(): AsyncGenerator<Sample> {
  // nothing was measured, or nothing of it was published
}
