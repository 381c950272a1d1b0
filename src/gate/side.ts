import type { Sample } from '../evidence/sample.ts';
import type { SortedColumns } from '../evidence/sorted-columns.ts';
import { brokenIn, isReserved, type Broken } from '../claims/controls.ts';
import type { Claim, EvaluationPredicate } from '../statements/evaluation.ts';

/** One of the two evaluations that are compared. */
export interface Side {
  readonly claims: readonly Claim[];
  /** In leaf order; that of a candidate is called again where there is an anchor. */
  rows(): AsyncIterable<Sample>;
  /** The same rows, held as numbers. */
  readonly columns?: SortedColumns | null;
  /** Tasks of which the harness says that it evaluated a part only. */
  readonly limited: ReadonlySet<string>;
  /** Digests by id of the materials that the claims name. */
  readonly materials: ReadonlyMap<string, string>;
  /** Its samples were not published: nothing of it can be compared. */
  readonly withheld?: boolean;
  /** Keys by task that its reference answers fail; absent for tasks that were not checked. */
  readonly broken?: Broken;
}

/**
 * What an evaluation brings to a comparison.
 *
 * @param rows `null` where none were published
 */
export function attestedSide(
  evaluation: Pick<EvaluationPredicate, 'claims' | 'materials' | 'controls'>,
  rows: Side['rows'] | null,
): Side {
  return {
    claims: evaluation.claims,
    rows: rows ?? noRows,
    limited: new Set(),
    broken: brokenIn(evaluation.controls),
    materials: new Map(evaluation.materials.map(({ id, digest }) => [id, digest.sha256])),
    ...(rows === null ? { withheld: true } : {}),
  };
}

/** Rows of controls, and samples whose own reference answers fail: decided without the rows of any model. */
export function isLeftOut(
  sample: { readonly task: string; readonly key: string },
  one: Pick<Side, 'broken'>,
  other: Pick<Side, 'broken'> = one,
): boolean {
  const { task } = sample;
  if (isReserved(task)) return true;
  return one.broken?.get(task)?.has(sample.key) === true || other.broken?.get(task)?.has(sample.key) === true;
}

export async function* noRows(): AsyncGenerator<Sample> {
  // nothing was measured, or nothing of it was published
}
