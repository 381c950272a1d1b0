import type { ClaimTerms } from '../claims/select.ts';
import type { Claim } from '../statements/evaluation.ts';
import type { Anchor, AnchorTable } from './anchor.ts';
import { holdsLevel, ONE_ATTEMPT, pooledRows, type Attempts } from './attempts.ts';
import { underEnvironment, type EnvironmentRule } from './environment.ts';
import { floorsOf, type FloorTable } from './floor.ts';
import { judge } from './judge.ts';
import { NewlyLeftOut } from './left-out.ts';
import { judgeNew } from './new-claims.ts';
import { areOpen, hasResponse, isRulerHidden, isSameResponse } from './notes.ts';
import { PairTally } from './pair-tally.ts';
import { pairByKey, type Pair } from './pairs.ts';
import type { RegressedRule } from './question.ts';
import { Router } from './router.ts';
import { forEachPair } from './side-pairs.ts';
import { isLeftOut, noRows, type Side } from './side.ts';
import { tableFor } from './tables/index.ts';
import { SequentialTable } from './tables/sequential.ts';
import type { Table, TableOptions } from './tables/table.ts';
import type { Comparison } from './verdict.ts';

export interface CompareOptions {
  readonly alpha: number;
  /** How a claim of the baseline or of the candidate is judged. */
  terms(claim: Claim): ClaimTerms;
  /** Both sides measured the same thing in the same way (contracts.md §1). */
  readonly sameMeasurement: boolean;
  /** Where something that moves numbers changed between the two. */
  readonly environment?: EnvironmentRule;
  /** What is called a regression; any proven loss where nothing is said. */
  readonly regressed?: RegressedRule;
  /** The release against which the losses of many are added up. */
  readonly anchor?: Anchor | null;
  /** Earlier tries of the same; none where nothing is said. */
  readonly attempts?: Attempts;
}

/** Verdicts on every claim of both sides, in the baseline's order, new claims last (contracts.md §5). */
export async function compareSides(baseline: Side, own: Side, options: CompareOptions): Promise<Comparison> {
  const { alpha, anchor = null, regressed = 'any-loss', attempts = ONE_ATTEMPT } = options;
  const columns = attempts.earlier.length === 0 ? (own.columns ?? null) : null;
  const candidate: Side = { ...own, columns, rows: () => pooledRows(() => own.rows(), attempts) };
  const levels = { alpha, holds: holdsLevel(alpha, attempts) };
  const floors = floorsOf(candidate.claims, (claim) => options.terms(claim));
  const pairs = await collect(baseline, candidate, options, floors);
  const since = anchor === null ? null : await collect(anchor.side, candidate, options, []);
  const theirs = claimsById(candidate);
  const anchored = anchor === null ? new Map<string, Claim>() : claimsById(anchor.side);
  const floorOf = new Map(floors.map((floor) => [floor.claim.id, floor]));
  const ours = new Set(baseline.claims.map((claim) => claim.id));
  const judged = judge(
    baseline.claims.map((claim) => ({
      claim,
      candidate: theirs.get(claim.id) ?? null,
      table: tableOf(pairs, claim.id),
      terms: options.terms(claim),
      anchor: anchor === null || since === null ? null : anchorTable(anchor, anchored.get(claim.id), since),
      floor: floorOf.get(claim.id) ?? null,
      lostByLeavingOut: pairs.lostByLeavingOut.get(claim.id) ?? 0,
    })),
    { ...levels, regressed, sameMeasurement: options.sameMeasurement, baseline, candidate },
  );
  const fresh = candidate.claims.filter((claim) => !ours.has(claim.id));
  return {
    claims: [
      ...underEnvironment(judged, baseline.claims, options.environment),
      ...fresh.map((claim) => judgeNew(claim, options.terms(claim), floorOf.get(claim.id) ?? null, levels)),
    ],
    extraKeys: baseline.withheld === true ? 0 : pairs.extraKeys,
    hiddenPairs: pairs.hidden,
    outputsIdentical: pairs.responses > 0 && pairs.equal === pairs.responses,
  };
}

/** Verdicts where there is nothing to compare with: every claim is new, and only floors are judged. */
export async function recordFirst(
  candidate: Pick<Side, 'claims' | 'rows' | 'broken'>,
  { alpha, terms, attempts = ONE_ATTEMPT }: Pick<CompareOptions, 'alpha' | 'terms' | 'attempts'>,
): Promise<Comparison['claims']> {
  const floors = floorsOf(candidate.claims, terms);
  const levels = { alpha, holds: holdsLevel(alpha, attempts) };
  if (floors.length > 0) {
    const router = new Router(floors.map((floor) => [floor.claim, floor] as const));
    for await (const { candidate: rows } of pairByKey(
      noRows(),
      pooledRows(() => candidate.rows(), attempts),
    )) {
      if (rows === null || isLeftOut(rows, candidate)) continue;
      for (const floor of router.of(rows.rows[0])) floor.add(rows);
    }
  }
  const floorOf = new Map(floors.map((floor) => [floor.claim.id, floor]));
  return candidate.claims.map((claim) => judgeNew(claim, terms(claim), floorOf.get(claim.id) ?? null, levels));
}

/** The pairs of all claims of one side, and what is counted beside them. */
interface Collected {
  readonly tables: ReadonlyMap<string, Table>;
  readonly extraKeys: number;
  /** Pairs of which a prompt or target is closed. */
  readonly hidden: number;
  /** Pairs of responses, and how many of them are equal. */
  readonly responses: number;
  readonly equal: number;
  /** By claim the losses among samples that the candidate is the first to leave out. */
  readonly lostByLeavingOut: ReadonlyMap<string, number>;
}

const NONE: ReadonlyMap<string, number> = new Map();

async function collect(
  baseline: Side,
  candidate: Side,
  { terms, attempts = ONE_ATTEMPT }: Pick<CompareOptions, 'terms' | 'attempts'>,
  floors: readonly FloorTable[],
): Promise<Collected> {
  const theirs = claimsById(candidate);
  const tables = new Map(
    baseline.claims.map((claim) => {
      const { pairing = 'key', deterministic = false } = terms(claim);
      const asked: TableOptions = { baseline: claim, candidate: theirs.get(claim.id) ?? null, pairing, deterministic };
      const table = tableFor(asked);
      return [claim.id, attempts.rule === 'pooled' ? table : new SequentialTable(table, asked, attempts)];
    }),
  );
  const router = new Router(baseline.claims.map((claim) => [claim, tableOf({ tables }, claim.id)] as const));
  const floorRouter = new Router(floors.map((floor) => [floor.claim, floor] as const));
  const newlyLeftOut = NewlyLeftOut.between(baseline, candidate);
  let extraKeys = 0;
  let hidden = 0;
  let responses = 0;
  let equal = 0;
  const tally = floors.length > 0 ? null : PairTally.of(baseline, candidate, router);
  const take = (pair: Pair): void => {
    if (isLeftOut(pair.baseline ?? pair.candidate, baseline, candidate)) {
      if (pair.baseline !== null) newlyLeftOut?.add(pair.baseline, pair.candidate);
      return;
    }
    if (pair.candidate !== null && floors.length > 0) {
      for (const floor of floorRouter.of(pair.candidate.rows[0])) floor.add(pair.candidate);
    }
    if (pair.baseline === null) {
      extraKeys += 1;
      for (const table of router.of(pair.candidate.rows[0])) table.addExtra(pair.candidate);
      return;
    }
    const { rows } = pair.baseline;
    if (pair.candidate !== null) {
      const [other] = pair.candidate.rows;
      if (isRulerHidden(rows[0], other)) hidden += 1;
      if (hasResponse(rows[0]) && areOpen('response', rows[0], other)) {
        responses += 1;
        if (isSameResponse(rows[0], other)) equal += 1;
      }
    }
    // the baseline's row decides to which slices a pair belongs
    for (const table of router.of(rows[0])) table.add(pair.baseline, pair.candidate);
  };
  await forEachPair(baseline, candidate, take, tally);
  if (tally !== null) {
    tally.moveToTables();
    responses += tally.responses;
    equal += tally.equal;
  }
  return { tables, extraKeys, hidden, responses, equal, lostByLeavingOut: newlyLeftOut?.lost ?? NONE };
}

function tableOf({ tables }: Pick<Collected, 'tables'>, id: string): Table {
  const table = tables.get(id);
  if (table === undefined) throw new RangeError(`no table of ${id}`);
  return table;
}

function claimsById({ claims }: Pick<Side, 'claims'>): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function anchorTable(anchor: Anchor, claim: Claim | undefined, since: Collected): AnchorTable | null {
  return claim === undefined ? null : { anchor, claim, table: tableOf(since, claim.id) };
}
