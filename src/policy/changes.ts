import { canonicalJson } from '../json.ts';
import type { AnchorRule, ClaimRule, EstimatorRule, GateRules, Margin, Plan, Rules } from '../plan/plan.ts';

export type { Rules } from '../plan/plan.ts';

/** A difference between two sets of rules, in words; names are foreign text and stand apart. */
export interface RuleChange {
  readonly what: string;
  /** The claim that it concerns. */
  readonly claim: string | null;
}

/** What is different in the rules by which a model is judged, `before` → `after`. */
export function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  const changes: RuleChange[] = [
    ...claimChanges(before.claims, after.claims),
    ...gateChanges(before.gate, after.gate),
  ].map(({ what, claim }) => ({ what, claim }));
  if (canonicalJson(before.signers) !== canonicalJson(after.signers)) {
    changes.push({ what: 'whose signatures count (signers)', claim: null });
  }
  return [...changes, ...waiverChanges(before.waivers ?? [], after.waivers ?? [])];
}

/** What is different in the choice of the evaluation that a model is compared with. */
export function baselineChanges(before: BaselineChoice, after: BaselineChoice): readonly RuleChange[] {
  const changes: string[] = [];
  if (before.baseline !== after.baseline) changes.push(`baseline ${before.baseline} → ${after.baseline}`);
  if (supersededIn(before) !== supersededIn(after)) {
    changes.push('which evaluations do not count any more (supersedes)');
  }
  return changes.map((what) => ({ what, claim: null }));
}

export type BaselineChoice = Pick<Plan, 'baseline' | 'supersedes'>;

function supersededIn({ supersedes = [] }: BaselineChoice): string {
  return JSON.stringify(supersedes.map(({ digest }) => digest).toSorted());
}

function claimChanges(before: Rules['claims'], after: Rules['claims']): RuleChange[] {
  if (before === 'auto' || after === 'auto') {
    return before === after ? [] : [{ what: `claims: ${nameOf(before)} → ${nameOf(after)}`, claim: null }];
  }
  const theirs = new Map(after.map((rule) => [rule.metric, rule]));
  const ours = new Map(before.map((rule) => [rule.metric, rule]));
  return [
    ...before.flatMap((rule): readonly RuleChange[] => {
      const now = theirs.get(rule.metric);
      return now === undefined ? [{ what: 'claim removed', claim: rule.metric }] : termChanges(rule, now);
    }),
    ...after.filter((rule) => !ours.has(rule.metric)).map((rule) => ({ what: 'claim added', claim: rule.metric })),
  ];
}

function nameOf(claims: Rules['claims']): string {
  return claims === 'auto' ? 'auto' : `${claims.length} rules`;
}

/** A member of a claim's rule that changed. */
export interface TermChange extends RuleChange {
  readonly term: Term;
}

export type Term = Exclude<keyof ClaimRule, 'metric'>;

export function termChanges(before: ClaimRule, after: ClaimRule): readonly TermChange[] {
  const terms = [
    ['margin', marginText(before.margin), marginText(after.margin)],
    ['direction', before.direction ?? 'from the harness', after.direction ?? 'from the harness'],
    ['advisory', before.advisory, after.advisory],
    ['require', before.require ?? 'nothing', after.require ?? 'nothing'],
    ['guard', guardText(before.guard), guardText(after.guard)],
    ['floor', before.floor ?? 'none', after.floor ?? 'none'],
    ['group', before.group ?? 'none', after.group ?? 'none'],
    ['critical', before.critical ?? false, after.critical ?? false],
    ['estimator', estimatorText(before.estimator), estimatorText(after.estimator)],
    ['pairing', before.pairing ?? 'key', after.pairing ?? 'key'],
    ['deterministic', before.deterministic ?? false, after.deterministic ?? false],
  ] as const;
  return terms
    .filter(([, a, b]) => a !== b)
    .map(([term, a, b]) => ({ term, what: `${term} ${String(a)} → ${String(b)}`, claim: before.metric }));
}

function marginText(margin: Margin): string {
  return typeof margin === 'number' ? String(margin) : shareText(margin.relative);
}

function shareText(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

function guardText(guard: ClaimRule['guard']): string {
  return guard === undefined ? 'none' : `${shareText(guard.relative)} below ${guard.below}`;
}

function estimatorText(estimator: EstimatorRule | undefined): string {
  if (estimator === undefined) return 'mean';
  return estimator.of.length === 0 ? estimator.name : `${estimator.name} of ${estimator.of.join(', ')}`;
}

function anchorText(anchor: AnchorRule | undefined): string {
  return anchor === undefined ? 'none' : `${anchor.tag}, margin ${marginText(anchor.margin)}`;
}

/** A member of `gate` that changed. */
export interface GateChange extends RuleChange {
  readonly term: GateTerm;
}

export type GateTerm = Exclude<keyof GateRules, 'failOn'> | 'fail-on';

export function gateChanges(before: GateRules, after: GateRules): readonly GateChange[] {
  const terms = [
    ['alpha', before.alpha, after.alpha],
    ['fail-on', failOnText(before), failOnText(after)],
    ['regressed', before.regressed ?? 'any-loss', after.regressed ?? 'any-loss'],
    ['environment', environmentText(before), environmentText(after)],
    ['attempts', before.attempts ?? 'pooled', after.attempts ?? 'pooled'],
    ['findings', before.findings ?? 'warn', after.findings ?? 'warn'],
    ['anchor', anchorText(before.anchor), anchorText(after.anchor)],
  ] as const;
  return terms
    .filter(([, was, is]) => was !== is)
    .map(([term, was, is]) => ({ term, what: `${term} ${was} → ${is}`, claim: null }));
}

function failOnText({ failOn }: GateRules): string {
  return [...failOn].sort().join(', ') || 'nothing';
}

function waiverChanges(before: NonNullable<Rules['waivers']>, after: NonNullable<Rules['waivers']>): RuleChange[] {
  const texts = (waivers: typeof before): ReadonlySet<string> =>
    new Set(waivers.map((waiver) => canonicalJson(waiver)));
  const [had, has] = [texts(before), texts(after)];
  return [
    ...before.filter((waiver) => !has.has(canonicalJson(waiver))).map((waiver) => waiverChange('removed', waiver)),
    ...after.filter((waiver) => !had.has(canonicalJson(waiver))).map((waiver) => waiverChange('added', waiver)),
  ];
}

function waiverChange(how: string, { claim, until, approver }: NonNullable<Rules['waivers']>[number]): RuleChange {
  return { what: `waiver until ${until} by ${approver} ${how}`, claim };
}

/** The looser of the two says so: under it a proven loss need not fail. */
function environmentText({ environment }: GateRules): string {
  return environment === 'inconclusive'
    ? 'inconclusive (looser: a loss in a changed environment is no regression)'
    : 'warn';
}
