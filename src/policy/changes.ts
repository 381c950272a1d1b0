import type { AnchorRule, ClaimRule, EstimatorRule, Margin, Plan } from '../plan/plan.ts';

export type Rules = Pick<Plan, 'claims' | 'gate' | 'signers'>;

/** A difference between two sets of rules, in words; names are foreign text and stand apart. */
export interface RuleChange {
  readonly what: string;
  /** The claim that it concerns. */
  readonly claim: string | null;
}

/** What is different in the rules by which a model is judged, `before` → `after`. */
export function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  return [...claimChanges(before.claims, after.claims), ...gateChanges(before, after)];
}

function claimChanges(before: Rules['claims'], after: Rules['claims']): RuleChange[] {
  if (before === 'auto' || after === 'auto') {
    return before === after ? [] : [{ what: `claims: ${nameOf(before)} → ${nameOf(after)}`, claim: null }];
  }
  const theirs = new Map(after.map((rule) => [rule.metric, rule]));
  const ours = new Map(before.map((rule) => [rule.metric, rule]));
  return [
    ...before.flatMap((rule) => {
      const now = theirs.get(rule.metric);
      return now === undefined ? [{ what: 'claim removed', claim: rule.metric }] : termChanges(rule, now);
    }),
    ...after.filter((rule) => !ours.has(rule.metric)).map((rule) => ({ what: 'claim added', claim: rule.metric })),
  ];
}

function nameOf(claims: Rules['claims']): string {
  return claims === 'auto' ? 'auto' : `${claims.length} rules`;
}

function termChanges(before: ClaimRule, after: ClaimRule): RuleChange[] {
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
    .map(([name, a, b]) => ({ what: `${name} ${String(a)} → ${String(b)}`, claim: before.metric }));
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

function gateChanges(before: Rules, after: Rules): RuleChange[] {
  const changes: RuleChange[] = [];
  if (before.gate.alpha !== after.gate.alpha) {
    changes.push({ what: `alpha ${before.gate.alpha} → ${after.gate.alpha}`, claim: null });
  }
  const failOn = [before, after].map(({ gate }) => [...gate.failOn].sort().join(', ') || 'nothing');
  if (failOn[0] !== failOn[1]) changes.push({ what: `fail-on ${failOn[0]} → ${failOn[1]}`, claim: null });
  for (const [name, was, is] of [
    ['regressed', before.gate.regressed ?? 'any-loss', after.gate.regressed ?? 'any-loss'],
    ['environment', environmentText(before.gate), environmentText(after.gate)],
    ['anchor', anchorText(before.gate.anchor), anchorText(after.gate.anchor)],
  ] as const) {
    if (was !== is) changes.push({ what: `${name} ${was} → ${is}`, claim: null });
  }
  if (JSON.stringify(before.signers) !== JSON.stringify(after.signers)) {
    changes.push({ what: 'whose signatures count (signers)', claim: null });
  }
  return changes;
}

/** The looser of the two says so: under it a proven loss need not fail. */
function environmentText({ environment }: Rules['gate']): string {
  return environment === 'inconclusive'
    ? 'inconclusive (looser: a loss in a changed environment is no regression)'
    : 'warn';
}
