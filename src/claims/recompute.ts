import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';
import type { EstimatorRule } from '../plan/plan.ts';
import { estimateOf, repeatsOf } from './build.ts';
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
  const tallies = await Tallies.of(
    rows,
    (task, metric, slice) => slices.has(JSON.stringify([task, metric, slice])),
    (task) => estimatorsOf(claims, task),
  );
  return claims.flatMap((claim) => compareClaim(claim, tallies.get(formatClaimId(claim))));
}

/** How the signed claims say that the values of a task are made. */
function estimatorsOf(claims: readonly Claim[], task: string): ReadonlyMap<string, EstimatorRule> {
  return new Map(
    claims.flatMap(({ task: own, metric, kind, of = [] }): [string, EstimatorRule][] =>
      own !== task || kind === 'binary' || kind === 'mean' || kind === 'aggregate'
        ? []
        : [[metric, { name: kind, of }]],
    ),
  );
}

function compareClaim(claim: Claim, tally: Tally | null): ClaimDifference[] {
  const { id } = claim;
  if (claim.kind === 'aggregate') return compareAggregate(claim, tally);
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
  exact('kind', claim.kind, tally.estimator?.name ?? (tally.binary ? 'binary' : 'mean'));
  exact('of', (claim.of ?? []).join(), (tally.estimator?.of ?? []).join());
  exact('counts.scored', counts.scored, tally.scored);
  // where errors are closed, a sample without a score may have one or not
  const among = (signed: number, open: number): boolean => signed >= open && signed <= open + tally.undisclosed;
  check('counts.unscored', counts.unscored, tally.unscored, among(counts.unscored, tally.unscored));
  check('counts.errored', counts.errored, tally.errored, among(counts.errored, tally.errored));
  if (tally.undisclosed > 0) {
    exact('counts.unscored + counts.errored', counts.unscored + counts.errored, tally.asked - tally.scored);
  }
  exact('counts.expected', counts.expected, tally.asked + counts.missing);
  const { estimate, interval } = estimateOf(claim.kind, tally);
  check('estimate', claim.estimate, estimate, sameEstimate(claim, estimate));
  exact('interval.method', claim.interval?.method ?? null, interval?.method ?? null);
  exact('interval.level', claim.interval?.level ?? null, interval?.level ?? null);
  for (const end of ['lower', 'upper'] as const) {
    const signed = claim.interval?.[end] ?? null;
    const recomputed = interval?.[end] ?? null;
    check(`interval.${end}`, signed, recomputed, nearlyEqual(signed, recomputed));
  }
  // left out, they would hide that the samples were asked more than once, and how unsteady the answers are
  const { repeats } = repeatsOf(tally) ?? {};
  exact('repeats.count', claim.repeats?.count ?? null, repeats?.count ?? null);
  exact('repeats.flipRate', claim.repeats?.flipRate ?? null, repeats?.flipRate ?? null);
  return differences;
}

/** Nothing can be recomputed; it must not claim what a row could show, nor hide rows that there are. */
function compareAggregate({ id, estimate, reported, counts }: Claim, tally: Tally | null): ClaimDifference[] {
  const differences: ClaimDifference[] = [];
  if (tally !== null && tally.asked > 0) {
    differences.push({ id, member: 'kind', signed: 'aggregate', recomputed: `a metric with ${tally.asked} rows` });
  }
  if (estimate !== reported) {
    differences.push({
      id,
      member: 'estimate',
      signed: String(estimate),
      recomputed: `${String(reported)} (reported)`,
    });
  }
  if (counts.scored > 0) {
    differences.push({ id, member: 'counts.scored', signed: String(counts.scored), recomputed: 'no rows' });
  }
  return differences;
}

/** Sums and quotients are the same everywhere; exponentials and logarithms may differ in the last digit. */
function sameEstimate({ kind, estimate }: Claim, recomputed: string | null): boolean {
  return kind === 'binary' || kind === 'mean' ? estimate === recomputed : nearlyEqual(estimate, recomputed);
}

/** Interval ends go through logarithms and quantiles, whose last digits may differ from one machine to another. */
function nearlyEqual(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a)));
}
