import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';
import { estimateOf } from './build.ts';
import { formatClaimId } from './id.ts';
import { Tallies, type Tally } from './tally.ts';

/** A signed claim that does not follow from the rows. */
export interface ClaimDifference {
  readonly id: string;
  readonly member: string;
  readonly signed: string;
  readonly recomputed: string;
}

/** Recomputes every claim from rows in leaf order and names each member that differs. */
export async function recomputeClaims(
  claims: readonly Claim[],
  rows: AsyncIterable<Sample>,
): Promise<readonly ClaimDifference[]> {
  const slices = new Set(claims.map(({ task, metric, slice }) => JSON.stringify([task, metric, slice?.name ?? null])));
  const tallies = await Tallies.of(rows, (task, metric, slice) => slices.has(JSON.stringify([task, metric, slice])));
  return claims.flatMap((claim) => compareClaim(claim, tallies.get(formatClaimId(claim))));
}

function compareClaim(claim: Claim, tally: Tally | null): ClaimDifference[] {
  const { id } = claim;
  if (tally === null) return [{ id, member: 'counts', signed: String(claim.counts.scored), recomputed: 'no rows' }];
  const differences: ClaimDifference[] = [];
  const check = (
    member: string,
    signed: string | number | null,
    recomputed: string | number | null,
    same: boolean,
  ): void => {
    if (!same) differences.push({ id, member, signed: String(signed), recomputed: String(recomputed) });
  };
  const exact = (member: string, signed: string | number | null, recomputed: string | number | null): void =>
    check(member, signed, recomputed, signed === recomputed);
  const { counts } = claim;
  exact('id', id, formatClaimId(claim));
  exact('kind', claim.kind, tally.binary ? 'binary' : 'mean');
  exact('counts.scored', counts.scored, tally.scored);
  exact('counts.unscored', counts.unscored, tally.unscored);
  exact('counts.errored', counts.errored, tally.errored);
  exact('counts.expected', counts.expected, tally.asked + counts.missing);
  const { estimate, interval } = estimateOf(claim.kind, tally);
  exact('estimate', claim.estimate, estimate);
  exact('interval.method', claim.interval?.method ?? null, interval?.method ?? null);
  for (const end of ['lower', 'upper'] as const) {
    const signed = claim.interval?.[end] ?? null;
    const recomputed = interval?.[end] ?? null;
    check(`interval.${end}`, signed, recomputed, nearlyEqual(signed, recomputed));
  }
  return differences;
}

/** Interval ends go through logarithms and quantiles, whose last digits may differ from one machine to another. */
function nearlyEqual(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a)));
}
