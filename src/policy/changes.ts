import type { ClaimRule, Plan } from '../plan/plan.ts';

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
    ['margin', before.margin, after.margin],
    ['direction', before.direction ?? 'from the harness', after.direction ?? 'from the harness'],
    ['advisory', before.advisory, after.advisory],
    ['require', before.require ?? 'nothing', after.require ?? 'nothing'],
  ] as const;
  return terms
    .filter(([, a, b]) => a !== b)
    .map(([name, a, b]) => ({ what: `${name} ${String(a)} → ${String(b)}`, claim: before.metric }));
}

function gateChanges(before: Rules, after: Rules): RuleChange[] {
  const changes: RuleChange[] = [];
  if (before.gate.alpha !== after.gate.alpha) {
    changes.push({ what: `alpha ${before.gate.alpha} → ${after.gate.alpha}`, claim: null });
  }
  const failOn = [before, after].map(({ gate }) => [...gate.failOn].sort().join(', ') || 'nothing');
  if (failOn[0] !== failOn[1]) changes.push({ what: `fail-on ${failOn[0]} → ${failOn[1]}`, claim: null });
  if (JSON.stringify(before.signers) !== JSON.stringify(after.signers)) {
    changes.push({ what: 'whose signatures count (signers)', claim: null });
  }
  return changes;
}
