import { isBounded } from '../claims/bounded.ts';
import { ClaimRules } from '../claims/select.ts';
import { canonicalJson } from '../json.ts';
import type { AnchorRule, ClaimRule, GateRules, Margin, Plan, Rules } from '../plan/plan.ts';
import { DEFAULT_MARGIN } from '../plan/resolve-claims.ts';
import type { Claim } from '../statements/evaluation.ts';
import {
  baselineChanges,
  gateChanges,
  termChanges,
  type BaselineChoice,
  type GateTerm,
  type RuleChange,
  type Term,
} from './changes.ts';
import { areNarrower } from './signer-order.ts';
import type { Waiver } from './waiver.ts';

/** What is judged by the rules: what a rule means depends on it. */
export interface Ground {
  /** Claims that one set of rules or the other judges. */
  readonly claims: readonly Claim[];
  /** `owner/name`; `null` outside of GitHub. */
  readonly repository: string | null;
}

/** Rules, and what else decides what a model has to do; a signed policy says less than a plan. */
export type JudgingRules = Rules & Partial<Pick<Plan, 'evaluations'> & BaselineChoice>;

/**
 * What is looser in the rules, `before` → `after`, by a partial order: a change counts as looser unless whatever passes after
 * it would have passed before (threats-and-quorum.md T15). What cannot be ordered, such as another α, which trades one
 * error for the other, counts as looser. What is stricter is not in the list.
 */
export function weakenings(before: JudgingRules, after: JudgingRules, ground: Ground): readonly RuleChange[] {
  const all = [
    ...claimWeakenings(before.claims, after.claims, ground.claims),
    ...gateChanges(before.gate, after.gate).filter(({ term }) => IS_GATE_LOOSER[term](before.gate, after.gate)),
    ...signerWeakenings(before, after, ground),
    ...waiverWeakenings(before.waivers ?? [], after.waivers ?? []),
    ...(isChoice(before) && isChoice(after) ? baselineChanges(before, after) : []),
    ...trustWeakenings(before.evaluations ?? {}, after.evaluations ?? {}),
  ].map(({ what, claim }): RuleChange => ({ what, claim }));
  return [...new Map(all.map((change) => [JSON.stringify([change.claim, change.what]), change])).values()];
}

function isChoice(rules: JudgingRules): rules is JudgingRules & BaselineChoice {
  return rules.baseline !== undefined;
}

/** By the rules that each claim falls under, so that a rule which hides behind another one is seen. */
function claimWeakenings(before: Rules['claims'], after: Rules['claims'], claims: readonly Claim[]): RuleChange[] {
  const [rulesBefore, rulesAfter] = [rulesOf(before), rulesOf(after)];
  const judged = claims.map((claim) => ({ claim, was: rulesBefore(claim), is: rulesAfter(claim) }));
  return judged.flatMap(({ claim, was, is }) => {
    if (was === null) return [];
    if (is === null) return [{ what: 'claim removed', claim: was.metric }];
    const name = was.metric === is.metric ? was.metric : claim.id;
    return termChanges(was, is)
      .filter(({ term }) => (term === 'group' ? widens(judged, was, is) : IS_LOOSER[term](was, is, claim)))
      .map(({ what }) => ({ what, claim: name }));
  });
}

function rulesOf(claims: Rules['claims']): (claim: Claim) => ClaimRule | null {
  if (claims !== 'auto') {
    const rules = new ClaimRules(claims);
    return (claim) => rules.match(claim)?.rule ?? null;
  }
  return (claim) => ({
    metric: claim.id,
    margin: DEFAULT_MARGIN,
    direction: null,
    advisory: !isBounded(claim),
    require: null,
  });
}

type IsLooser = (before: ClaimRule, after: ClaimRule, claim: Claim) => boolean;

const unordered: IsLooser = () => true;

const IS_LOOSER: Readonly<Record<Exclude<Term, 'group'>, IsLooser>> = {
  margin: (before, after) => isWider(before.margin, after.margin),
  direction: (before, after, claim) => before.direction !== null || after.direction !== claim.direction,
  advisory: (_, after) => after.advisory,
  require: (_, after) => after.require === null,
  guard: ({ guard: before }, { guard: after }) => {
    if (before === undefined) return false;
    return after === undefined || after.relative > before.relative || after.below < before.below;
  },
  floor: ({ floor: before }, { floor: after }, { direction }) => {
    if (before === undefined) return false;
    return after === undefined || (direction === 'higher' ? after < before : after > before);
  },
  critical: (before) => before.critical === true,
  estimator: unordered,
  pairing: (_, after) => after.pairing === 'none',
  deterministic: unordered,
};

/** A share and a number are not ordered: which one allows more depends on a value that is not known yet. */
function isWider(before: Margin, after: Margin): boolean {
  if (typeof before === 'number') return typeof after !== 'number' || after > before;
  return typeof after === 'number' || after.relative > before.relative;
}

/** In a group that other claims join, each needs a smaller p. */
function widens(
  judged: readonly { readonly was: ClaimRule | null; readonly is: ClaimRule | null }[],
  was: ClaimRule,
  is: ClaimRule,
): boolean {
  return judged.some((other) => other.is !== null && other.is.group === is.group && other.was?.group !== was.group);
}

type IsGateLooser = (before: GateRules, after: GateRules) => boolean;

const IS_GATE_LOOSER: Readonly<Record<GateTerm, IsGateLooser>> = {
  'fail-on': (before, after) => before.failOn.some((word) => !after.failOn.includes(word)),
  regressed: (_, after) => after.regressed === 'beyond-margin',
  environment: (_, after) => after.environment === 'inconclusive',
  findings: (before) => before.findings === 'fail',
  anchor: (before, after) => isAnchorLooser(before.anchor, after.anchor),
  // a smaller one calls fewer losses, and a larger one lets more of them hold
  alpha: () => true,
  attempts: () => true,
};

function isAnchorLooser(before: AnchorRule | undefined, after: AnchorRule | undefined): boolean {
  if (before === undefined) return false;
  return after === undefined || after.tag !== before.tag || isWider(before.margin, after.margin);
}

function signerWeakenings(before: Rules, after: Rules, { repository }: Ground): RuleChange[] {
  return areNarrower(before.signers, after.signers, repository)
    ? []
    : [{ what: 'whose signatures count (signers)', claim: null }];
}

/** A waiver that is there already may get shorter. */
function waiverWeakenings(before: readonly Waiver[], after: readonly Waiver[]): RuleChange[] {
  return after
    .filter((waiver) => !before.some((known) => isAtMost(waiver, known)))
    .map(({ claim, until }) => ({ what: `waived until ${until}`, claim }));
}

function isAtMost(waiver: Waiver, known: Waiver): boolean {
  const { claim, digest } = known;
  return waiver.claim === claim && waiver.until <= known.until && (digest === undefined || waiver.digest === digest);
}

/**
 * What evaluations say about how far they are to be trusted. A must-pass control decides which samples are left out, and the
 * claims of a judge may be advisory: a new one may loosen as much as one that goes.
 */
function trustWeakenings(before: Plan['evaluations'], after: Plan['evaluations']): RuleChange[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = after[name];
    if (is === undefined) return [];
    const [repeatsBefore, repeatsAfter] = [was.repeats ?? 1, is.repeats ?? 1];
    return [
      is.minScored < was.minScored ? `min-scored of ${name} ${was.minScored} → ${is.minScored}` : '',
      isLost(was.control?.mustFail, is.control?.mustFail) ? `control must-fail of ${name}` : '',
      isAnother(was.control?.mustPass, is.control?.mustPass) ? `control must-pass of ${name}` : '',
      isAnother(was.judge, is.judge) ? `judge of ${name}` : '',
      is.judge !== undefined && repeatsAfter < repeatsBefore
        ? `repeats of ${name} ${repeatsBefore} → ${repeatsAfter}`
        : '',
    ].flatMap((what) => (what === '' ? [] : [{ what, claim: null }]));
  });
}

function isLost(before: unknown, after: unknown): boolean {
  return before !== undefined && isAnother(before, after);
}

function isAnother(before: unknown, after: unknown): boolean {
  return canonicalJson(before ?? null) !== canonicalJson(after ?? null);
}
