import { parsePlan } from '../../../src/plan/config.ts';
import { weakenings, type JudgingRules } from '../../../src/policy/weakened.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import { fullEvaluation } from '../statements.ts';

/** Rules of the base commit, and those of a change that is judged. */
interface Rules {
  readonly before: string;
  readonly after: string;
}

const MIRA_YML = `model: m
evaluations: {qa: {run: [x], min-scored: 0.9}}
claims:
  - {metric: langid/accuracy, margin: 0.02, floor: 0.7, critical: true, require: holds}
  - {metric: "langid/accuracy@lang=*", margin: 0.05}
gate: {fail-on: [regressed, inconclusive], findings: fail, anchor: {tag: v1.0.0, margin: 0.05}}
signers: [{workflow: acme/langid/.github/workflows/release.yml, ref: "refs/tags/v*", trigger: [push]}]
`;

const RULES: Scenario<Rules> = {
  name: 'rules',
  about: 'a pull request that leaves claims, gate and signers of mira.yml as they are',
  build: async () => Promise.resolve({ before: MIRA_YML, after: MIRA_YML }),
  judge: async ({ before, after }) => {
    const ground = { claims: fullEvaluation().predicate.claims, repository: 'acme/langid' };
    return weakenings(rulesIn(before), rulesIn(after), ground).length > 0 ? 'E_POLICY_WEAKENED' : 'accepted';
  },
};

function rulesIn(text: string): JudgingRules {
  return parsePlan(text, 'mira.yml').plan;
}

function loosened(from: string, into: string): Row<Rules>[3] {
  return ({ before, after }) => {
    if (!after.includes(from)) throw new Error(`there is no ${from}`);
    return { before, after: after.replace(from, into) };
  };
}

export const rules = suite(RULES, [
  ['T15', 'a wider margin', 'E_POLICY_WEAKENED', loosened('margin: 0.02', 'margin: 0.03')],
  ['T15', 'a wider margin of slices', 'E_POLICY_WEAKENED', loosened('*", margin: 0.05', '*", margin: 0.06')],
  ['T15', 'a lower floor', 'E_POLICY_WEAKENED', loosened('floor: 0.7', 'floor: 0.69')],
  ['T15', 'no floor', 'E_POLICY_WEAKENED', loosened(', floor: 0.7', '')],
  ['T15', 'a claim that is critical no more', 'E_POLICY_WEAKENED', loosened(', critical: true', '')],
  ['T15', 'a claim that has to hold no more', 'E_POLICY_WEAKENED', loosened(', require: holds', '')],
  [
    'T15',
    'a claim that is advisory now',
    'E_POLICY_WEAKENED',
    loosened('margin: 0.05}\ngate', 'margin: 0.05, advisory: true}\ngate'),
  ],
  [
    'T15 T3',
    'a claim fewer',
    'E_POLICY_WEAKENED',
    loosened('  - {metric: "langid/accuracy@lang=*", margin: 0.05}\n', ''),
  ],
  [
    'T15',
    'a claim of one slice behind the others’ back',
    'E_POLICY_WEAKENED',
    loosened('gate:', '  - {metric: langid/accuracy@lang=fr, margin: 0.5}\ngate:'),
  ],
  ['T15', 'failing on less', 'E_POLICY_WEAKENED', loosened('[regressed, inconclusive]', '[regressed]')],
  ['T15', 'findings that only warn', 'E_POLICY_WEAKENED', loosened('findings: fail', 'findings: warn')],
  ['T15 T19', 'no anchor', 'E_POLICY_WEAKENED', loosened(', anchor: {tag: v1.0.0, margin: 0.05}', '')],
  ['T15 T19', 'another anchor', 'E_POLICY_WEAKENED', loosened('tag: v1.0.0', 'tag: v0.1.0')],
  ['T15', 'another α', 'E_POLICY_WEAKENED', loosened('gate: {', 'gate: {alpha: 0.2, ')],
  [
    'T15',
    'a regression only beyond the margin',
    'E_POLICY_WEAKENED',
    loosened('gate: {', 'gate: {regressed: beyond-margin, '),
  ],
  [
    'T15 T4',
    'fewer samples that have to be scored',
    'E_POLICY_WEAKENED',
    loosened('min-scored: 0.9', 'min-scored: 0.5'),
  ],
  ['T15 T16', 'signers on any ref', 'E_POLICY_WEAKENED', loosened('"refs/tags/v*"', '"*"')],
  [
    'T15 T16',
    'a signer more',
    'E_POLICY_WEAKENED',
    loosened('signers: [', 'signers: [{workflow: acme/langid/.github/workflows/ci.yml}, '),
  ],
  ['T15 T16', 'signers by any trigger', 'E_POLICY_WEAKENED', loosened(', trigger: [push]', '')],
  [
    'T15',
    'a waiver',
    'E_POLICY_WEAKENED',
    (base) => ({
      ...base,
      after: `${base.after}waivers: [{claim: langid/accuracy, until: 2026-12-31, reason: r, approver: a}]\n`,
    }),
  ],
  [
    'T15 T19',
    'an evaluation that is superseded',
    'E_POLICY_WEAKENED',
    (base) => ({ ...base, after: `${base.after}supersedes: [{digest: "sha256:${'0'.repeat(64)}", reason: r}]\n` }),
  ],
  [
    'T15 T19',
    'a baseline that is chosen',
    'E_POLICY_WEAKENED',
    (base) => ({ ...base, after: `${base.after}baseline: v0.1.0\n` }),
  ],
]);
