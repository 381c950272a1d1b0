import type { ClaimTerms } from '../claims/select.ts';
import type { Claim } from '../statements/evaluation.ts';
import type { Reason, Verdict } from '../statements/gate.ts';
import { holm, minimumDetectableEffect, samplesNeeded } from '../stats/index.ts';
import type { Side } from './compare.ts';
import { answer, testPairs, withMissing, type Answer, type Tested } from './decide.ts';
import { rulerChange } from './ruler.ts';
import type { PairTable } from './table.ts';
import type { ClaimVerdict } from './verdict.ts';

/** One claim of the baseline with what the candidate has of it. */
export interface Case {
  readonly claim: Claim;
  readonly candidate: Claim | null;
  readonly table: PairTable;
  readonly terms: ClaimTerms;
}

export interface Setting {
  readonly alpha: number;
  readonly sameMeasurement: boolean;
  readonly baseline: Side;
  readonly candidate: Side;
}

/** Fewer pairs than this answer nothing. */
const MIN_PAIRS = 10;
const POWER = 0.8;

/** The tests on a case: with the missing samples at worst and at best; the same thing when none is missing. */
interface Tests {
  readonly seen: Tested | null;
  readonly worst: Tested;
  readonly best: Tested;
}

/** Why a case is decided without a test. */
interface Settled {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly detail: string | null;
}

/** Verdicts in the gate's order (contracts.md §5), with Holm over the non-advisory claims of the baseline. */
export function judge(cases: readonly Case[], setting: Setting): readonly ClaimVerdict[] {
  const opened = cases.map((one) => {
    const settled = settle(one, setting);
    return {
      one,
      settled,
      tests: settled === null || settled.reason === 'identity' ? testsOf(one, setting.alpha) : null,
    };
  });
  const family = opened.filter(({ one }) => !one.terms.advisory).length;
  const adjusted = (side: 'worst' | 'best'): (number | null)[] =>
    adjust(opened.map(({ one, tests }) => ({ p: tests?.[side].pDecline ?? null, advisory: one.terms.advisory })));
  const worst = adjusted('worst');
  const best = adjusted('best');
  return opened.map(({ one, settled, tests }, index) => {
    if (settled !== null && settled.reason !== 'identity') return describe(one, settled, null, setting, family);
    if (tests === null) return describe(one, tooFew(one), null, setting, family);
    const pAdjusted = { worst: worst[index] ?? null, best: best[index] ?? null };
    const decided = settled ?? decide(one, tests, pAdjusted, setting);
    return describe(one, decided, { tests, pAdjusted: pAdjusted.best }, setting, family);
  });
}

/** Holm's adjustment within the family; a claim without a p counts as 1, an advisory one stands alone. */
function adjust(claims: readonly { readonly p: number | null; readonly advisory: boolean }[]): (number | null)[] {
  const family = holm(claims.filter(({ advisory }) => !advisory).map(({ p }) => p ?? 1));
  let next = 0;
  return claims.map(({ p, advisory }) => {
    const own = advisory ? p : (family[next] ?? null);
    if (!advisory) next += 1;
    return p === null ? null : own;
  });
}

function settle({ claim, candidate, table }: Case, setting: Setting): Settled | null {
  const changed = rulerChange(claim, candidate, setting.baseline, setting.candidate);
  if (candidate === null) {
    return claim.slice !== null && changed !== null
      ? { verdict: 'inconclusive', reason: 'incomparable', detail: changed }
      : { verdict: 'regressed', reason: 'claim-removed', detail: 'the candidate makes no such claim' };
  }
  if (changed !== null) return { verdict: 'inconclusive', reason: 'incomparable', detail: changed };
  if (table.changed > 0) {
    const detail = `the prompt or target of ${table.changed} of ${table.seen.n + table.missing} samples changed`;
    return { verdict: 'inconclusive', reason: 'incomparable', detail };
  }
  if (table.seen.n + table.missing === 0) return { verdict: 'inconclusive', reason: 'no-samples', detail: null };
  return setting.sameMeasurement ? { verdict: 'holds', reason: 'identity', detail: null } : null;
}

function testsOf({ claim, candidate, table, terms }: Case, alpha: number): Tests | null {
  if (table.seen.n + table.missing < MIN_PAIRS) return null;
  const binary = table.binary && claim.kind === 'binary' && candidate?.kind === 'binary';
  const how = { margin: terms.margin, alpha, binary, bounded: table.bounded };
  const seen = table.seen.n === 0 ? null : testPairs(table.seen, how);
  if (seen !== null && table.missing === 0) return { seen, worst: seen, best: seen };
  const worst = testPairs(withMissing(table, table.worst), how);
  const best = testPairs(withMissing(table, table.best), how);
  return { seen, worst, best };
}

function tooFew({ table }: Case): Settled {
  return {
    verdict: 'inconclusive',
    reason: 'underpowered',
    detail: `${table.seen.n} pairs are fewer than ${MIN_PAIRS}`,
  };
}

/** Decided twice when something is missing; two different answers are none (contracts.md §5). */
function decide(
  { claim, table, terms }: Case,
  tests: Tests,
  pAdjusted: { readonly worst: number | null; readonly best: number | null },
  { alpha, candidate }: Setting,
): Pick<Settled, 'verdict' | 'detail'> & { readonly reason: Reason | null } {
  const atWorst = answer(tests.worst.pNotWorse, pAdjusted.worst, alpha);
  const atBest = answer(tests.best.pNotWorse, pAdjusted.best, alpha);
  if (atWorst !== atBest || (table.missing > 0 && !table.bounded)) {
    const limited = candidate.limited.has(claim.task);
    const reason = limited ? 'subset' : 'missing-samples';
    const detail = `${limited ? 'the harness evaluated only a part of the task: ' : ''}${table.missing} of ${table.missing + table.seen.n} samples are missing or unscored, and the verdict depends on them`;
    return { verdict: 'inconclusive', reason, detail };
  }
  return { verdict: atBest, reason: reasonOf(atBest, tests, terms.margin), detail: null };
}

function reasonOf(verdict: Answer, tests: Tests, margin: number): Reason | null {
  return verdict === 'regressed' && tests.best.upper >= -margin ? 'size-unsettled' : null;
}

interface Evidence {
  readonly tests: Tests;
  readonly pAdjusted: number | null;
}

function describe(
  { claim, candidate, table, terms }: Case,
  decided: { readonly verdict: Verdict; readonly reason: Reason | null; readonly detail: string | null },
  evidence: Evidence | null,
  { alpha }: Setting,
  family: number,
): ClaimVerdict {
  const seen = evidence?.tests.seen ?? null;
  const sign = claim.direction === 'higher' ? 1 : -1;
  const psi = table.seen.n === 0 ? 0 : (table.seen.gained + table.seen.lost) / table.seen.n;
  const adjustedAlpha = alpha / Math.max(1, terms.advisory ? 1 : family);
  const open = decided.verdict === 'inconclusive' || decided.reason === 'size-unsettled';
  const binary = seen?.method === 'mcnemar-exact';
  const paired = seen !== null && table.baseline.n === table.seen.n && table.candidate.n === table.seen.n;
  return {
    id: claim.id,
    direction: claim.direction,
    verdict: decided.verdict,
    reason: decided.reason,
    detail: decided.detail,
    method: decided.reason === 'identity' ? 'identity' : (seen?.method ?? 'none'),
    n: table.seen.n,
    gained: table.seen.gained,
    lost: table.seen.lost,
    missing: table.missing,
    proportion: claim.kind === 'binary',
    baseline: { value: paired ? table.baseline.mean : valueOf(claim) },
    candidate: { value: paired ? table.candidate.mean : valueOf(candidate) },
    delta: seen === null ? null : plain(sign * seen.delta),
    interval:
      seen === null
        ? null
        : {
            level: rounded(1 - 2 * alpha),
            lower: plain(sign === 1 ? seen.lower : -seen.upper),
            upper: plain(sign === 1 ? seen.upper : -seen.lower),
          },
    p: evidence?.tests.best.pDecline ?? null,
    pAdjusted: evidence?.pAdjusted ?? null,
    pNotWorse: evidence?.tests.worst.pNotWorse ?? null,
    margin: terms.margin,
    needed:
      open && binary
        ? samplesNeeded({ ...countsOf(table), margin: terms.margin, alpha, adjustedAlpha, power: POWER })
        : null,
    detectable:
      binary && psi > 0
        ? minimumDetectableEffect({ n: table.seen.n, discordance: psi, alpha: adjustedAlpha, power: POWER })
        : null,
    lossProven: evidence !== null && evidence.pAdjusted !== null && evidence.pAdjusted <= alpha,
    advisory: terms.advisory,
    require: terms.require,
    rule: terms.rule,
    examples: table.examples,
  };
}

function countsOf(table: PairTable): { gained: number; lost: number; n: number } {
  return { gained: table.seen.gained, lost: table.seen.lost, n: table.seen.n };
}

function valueOf(claim: Claim | null): number | null {
  return claim === null || claim.estimate === null ? null : Number(claim.estimate);
}

/** No negative zero in anything that is printed. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}

/** 1 − 2·0.05 without the last bit's noise. */
function rounded(level: number): number {
  return Number(level.toFixed(12));
}

/** A claim that the baseline does not make: recorded, not judged. */
export function newClaim(claim: Claim, terms: ClaimTerms): ClaimVerdict {
  return {
    id: claim.id,
    direction: claim.direction,
    verdict: 'new',
    reason: null,
    detail: null,
    method: 'none',
    n: claim.counts.scored,
    gained: 0,
    lost: 0,
    missing: 0,
    proportion: claim.kind === 'binary',
    baseline: { value: null },
    candidate: { value: valueOf(claim) },
    delta: null,
    interval: null,
    p: null,
    pAdjusted: null,
    pNotWorse: null,
    margin: terms.margin,
    needed: null,
    detectable: null,
    lossProven: false,
    advisory: terms.advisory,
    require: terms.require,
    rule: terms.rule,
    examples: [],
  };
}
