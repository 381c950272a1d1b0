import type { ClaimTerms } from '../claims/select.ts';
import type { Claim } from '../statements/evaluation.ts';
import { anchorMargin } from './anchor.ts';
import type { Case } from './case.ts';
import type { FloorTable } from './floor.ts';
import { allowedLoss } from './margin.ts';
import type { AdjustedP, Answered, Question } from './question.ts';
import { NO_OUTLOOK, type Obstacle, type Tested } from './shapes/tested.ts';
import type { AnchorVerdict, ClaimVerdict, FloorVerdict } from './verdict.ts';

/** A question with its answer and what it rests on. */
export interface Evidence {
  readonly question: Question;
  readonly answered: Answered;
  readonly pAdjusted: AdjustedP;
  /** The p that raises an alarm, as the data have it at best. */
  readonly p: number | null;
}

/** Everything that a verdict is made of. */
export interface Concluded {
  /** About the baseline. */
  readonly own: Evidence;
  readonly all: readonly Evidence[];
  readonly decided: Answered;
  readonly margin: number;
  /** Why the anchor cannot be compared with. */
  readonly obstacle: Obstacle | null;
}

/** A verdict with everything that people and machines are told about it. */
export function describeClaim(one: Case, concluded: Concluded, alpha: number, family: number): ClaimVerdict {
  const { claim, candidate, table, terms, floor } = one;
  const { own, all, decided, margin } = concluded;
  const seen = own.question.tests?.seen ?? null;
  const sign = claim.direction === 'higher' ? 1 : -1;
  const outlook = seen?.outlook(alpha / family) ?? NO_OUTLOOK;
  const open = decided.verdict === 'inconclusive' || decided.reason === 'size-unsettled';
  const identity = own.answered.reason === 'identity';
  const baseline = table.values?.baseline ?? valueOf(claim);
  return {
    id: claim.id,
    direction: claim.direction,
    verdict: decided.verdict,
    reason: decided.reason,
    detail: detailOf(concluded, one),
    method: identity ? 'identity' : (seen?.method ?? 'none'),
    n: table.n,
    gained: table.gained,
    lost: table.lost,
    missing: table.missing,
    proportion: claim.kind === 'binary',
    baseline: { value: baseline },
    candidate: { value: table.values?.candidate ?? valueOf(candidate) },
    delta: seen === null ? null : plain(sign * seen.delta),
    interval: seen === null ? null : shownInterval(seen, sign, alpha),
    p: own.p,
    pAdjusted: own.pAdjusted.best,
    pNotWorse: own.question.tests?.worst.pNotWorse ?? null,
    margin,
    needed: open ? outlook.needed() : null,
    detectable: outlook.detectable,
    ceiling: claim.kind === 'binary' && baseline === (sign === 1 ? 1 : 0),
    resampling: seen?.resampling ?? null,
    anchor: anchorVerdict(one, concluded, alpha),
    floor:
      floor === null
        ? null
        : floorVerdict(
            floor,
            all.find(({ question }) => question.about === 'floor'),
            alpha,
          ),
    lossProven: own.pAdjusted.best !== null && own.pAdjusted.best <= alpha,
    advisory: terms.advisory,
    require: terms.require,
    rule: terms.rule,
    examples: [],
    where: seen === null ? null : table.where(alpha),
    waived: null,
  };
}

/** What stands behind the verdict, where it is not the comparison with the baseline alone. */
function detailOf({ own, all, decided }: Concluded, { floor }: Case): string | null {
  const parts = own.answered.detail === null ? [] : [own.answered.detail];
  for (const { question, answered } of all) {
    if (question.about === 'baseline' || answered.verdict === 'holds') continue;
    // what decided is said in any case; else only what is worse than what the baseline shows
    if (answered.verdict !== decided.verdict && answered.verdict !== own.answered.verdict) continue;
    const against = question.about === 'anchor' ? 'since the anchor' : `the floor ${floor?.floor ?? ''}`;
    parts.push(`${against}: ${phrase(question, answered)}`);
  }
  return parts.length === 0 ? null : parts.join('; ');
}

function phrase({ about }: Question, { verdict, reason, detail }: Answered): string {
  if (detail !== null) return detail;
  if (verdict === 'regressed') {
    if (about === 'floor') return 'the value is proven to be worse';
    return reason === 'size-unsettled'
      ? 'a loss is proven; it may still lie within what is allowed'
      : 'more was lost than is allowed';
  }
  return about === 'floor'
    ? 'the value cannot be told from it yet'
    : 'the loss cannot be told from what is allowed yet';
}

function anchorVerdict(one: Case, { all, obstacle }: Concluded, alpha: number): AnchorVerdict | null {
  const { anchor, claim } = one;
  if (anchor === null) return null;
  const own = all.find(({ question }) => question.about === 'anchor');
  const seen = own?.question.tests?.seen ?? null;
  const { table } = anchor;
  const sign = claim.direction === 'higher' ? 1 : -1;
  const answered: Answered = own?.answered ?? {
    verdict: 'inconclusive',
    reason: obstacle?.reason ?? null,
    detail: obstacle?.detail ?? null,
  };
  return {
    label: anchor.anchor.label,
    verdict: answered.verdict,
    reason: answered.reason,
    detail: answered.detail,
    method: seen?.method ?? 'none',
    n: table.n,
    gained: table.gained,
    lost: table.lost,
    baseline: { value: table.values?.baseline ?? valueOf(anchor.claim) },
    delta: seen === null ? null : plain(sign * seen.delta),
    interval: seen === null ? null : shownInterval(seen, sign, alpha),
    p: own?.p ?? null,
    pAdjusted: own?.pAdjusted.best ?? null,
    pNotWorse: own?.question.tests?.worst.pNotWorse ?? null,
    margin: anchorMargin(anchor),
  };
}

function floorVerdict(floor: FloorTable, own: Evidence | undefined, alpha: number): FloorVerdict {
  const seen = own?.question.tests?.seen ?? null;
  const ends = seen?.interval ?? null;
  const values = ends === null ? null : [floor.valueAt(ends.lower), floor.valueAt(ends.upper)].sort((a, b) => a - b);
  return {
    value: floor.floor,
    verdict: own?.answered.verdict ?? 'inconclusive',
    n: seen?.n ?? 0,
    interval:
      values === null
        ? null
        : { level: rounded(1 - 2 * alpha), lower: plain(values[0] ?? 0), upper: plain(values[1] ?? 0) },
    p: own?.p ?? null,
    pAdjusted: own?.pAdjusted.best ?? null,
    pAbove: own?.question.tests?.worst.pNotWorse ?? null,
  };
}

function shownInterval({ interval }: Tested, sign: 1 | -1, alpha: number): ClaimVerdict['interval'] {
  if (interval === null) return null;
  const { lower, upper } = interval;
  const ends = sign === 1 ? { lower, upper } : { lower: -upper, upper: -lower };
  return { level: rounded(1 - 2 * alpha), lower: plain(ends.lower), upper: plain(ends.upper) };
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

/**
 * A claim that the baseline does not make: recorded, and not compared. Its floor is judged all the same, each on its own,
 * so that no other new claim can weaken it.
 */
export function newClaim(
  claim: Claim,
  terms: ClaimTerms,
  floor: { readonly table: FloorTable; readonly evidence: Evidence; readonly alpha: number } | null = null,
): ClaimVerdict {
  const answered = floor?.evidence.answered ?? null;
  const above = answered === null || answered.verdict === 'holds';
  return {
    id: claim.id,
    direction: claim.direction,
    verdict: above ? 'new' : answered.verdict,
    reason: above ? null : answered.reason,
    detail:
      above || floor === null ? null : `the floor ${floor.table.floor}: ${phrase(floor.evidence.question, answered)}`,
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
    margin: allowedLoss(terms, valueOf(claim)),
    needed: null,
    detectable: null,
    ceiling: false,
    resampling: null,
    anchor: null,
    floor: floor === null ? null : floorVerdict(floor.table, floor.evidence, floor.alpha),
    lossProven: false,
    advisory: terms.advisory,
    require: terms.require,
    rule: terms.rule,
    examples: [],
    where: null,
    waived: null,
  };
}
