import type { ClaimTerms } from '../claims/select.ts';
import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';
import { pairByKey } from './pairs.ts';
import { sameJson, PairTable } from './table.ts';
import { judge, newClaim } from './judge.ts';
import type { Comparison } from './verdict.ts';

/** One of the two evaluations that are compared. */
export interface Side {
  readonly claims: readonly Claim[];
  /** In leaf order; may be called once. */
  rows(): AsyncIterable<Sample>;
  /** Tasks of which the harness says that it evaluated a part only. */
  readonly limited: ReadonlySet<string>;
  /** Digests by id of the materials that the claims name. */
  readonly materials: ReadonlyMap<string, string>;
}

export interface CompareOptions {
  readonly alpha: number;
  /** How a claim of the baseline or of the candidate is judged. */
  terms(claim: Claim): ClaimTerms;
  /** Both sides measured the same thing in the same way (contracts.md §1). */
  readonly sameMeasurement: boolean;
}

/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
export async function compareSides(baseline: Side, candidate: Side, options: CompareOptions): Promise<Comparison> {
  const tables = new Tables(baseline.claims);
  let extraKeys = 0;
  let responses = 0;
  let equal = 0;
  for await (const pair of pairByKey(baseline.rows(), candidate.rows())) {
    if (pair.baseline === null) {
      extraKeys += 1;
      continue;
    }
    const { rows } = pair.baseline;
    if (pair.candidate !== null && rows[0].response !== null) {
      responses += 1;
      if (sameJson(rows[0].response, pair.candidate.rows[0].response)) equal += 1;
    }
    for (const table of tables.of(rows[0])) table.add(pair.baseline, pair.candidate);
  }
  const theirs = new Map(candidate.claims.map((claim) => [claim.id, claim]));
  const ours = new Set(baseline.claims.map((claim) => claim.id));
  return {
    claims: [
      ...judge(
        baseline.claims.map((claim) => ({
          claim,
          candidate: theirs.get(claim.id) ?? null,
          table: tables.get(claim),
          terms: options.terms(claim),
        })),
        { ...options, baseline, candidate },
      ),
      ...candidate.claims.filter((claim) => !ours.has(claim.id)).map((claim) => newClaim(claim, options.terms(claim))),
    ],
    extraKeys,
    outputsIdentical: responses > 0 && equal === responses,
  };
}

/** The pair tables of all claims, and which of them a row belongs to. */
class Tables {
  readonly #all = new Map<string, PairTable>();
  readonly #tasks = new Map<string, { metric: string; overall: PairTable | null; slices: Map<string, PairTable> }[]>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const table = new PairTable(claim.metric, claim.direction);
      this.#all.set(claim.id, table);
      const metrics = this.#tasks.get(claim.task) ?? [];
      this.#tasks.set(claim.task, metrics);
      let metric = metrics.find((entry) => entry.metric === claim.metric);
      if (metric === undefined) metrics.push((metric = { metric: claim.metric, overall: null, slices: new Map() }));
      if (claim.slice === null) metric.overall = table;
      else metric.slices.set(sliceKey(claim.slice.name, claim.slice.value), table);
    }
  }

  get(claim: Claim): PairTable {
    return this.#all.get(claim.id) ?? new PairTable(claim.metric, claim.direction);
  }

  /** The baseline's row decides to which slices a pair belongs. */
  *of(row: Sample): Generator<PairTable> {
    for (const { metric, overall, slices } of this.#tasks.get(row.task) ?? []) {
      if (!Object.hasOwn(row.scores, metric)) continue;
      if (overall !== null) yield overall;
      if (slices.size === 0) continue;
      for (const name of Object.keys(row.slices)) {
        const table = slices.get(sliceKey(name, row.slices[name] ?? ''));
        if (table !== undefined) yield table;
      }
    }
  }
}

function sliceKey(name: string, value: string): string {
  return JSON.stringify([name, value]);
}
