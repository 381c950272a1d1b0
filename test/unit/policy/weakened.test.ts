import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/config.ts';
import { ruleChanges } from '../../../src/policy/changes.ts';
import { weakenings, type JudgingRules } from '../../../src/policy/weakened.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';

/** The rules of a `mira.yml` with these claims and these lines. */
function rules(claims: readonly string[], rest = ''): JudgingRules {
  const list = claims.map((rule) => `  - ${rule}\n`).join('');
  return parsePlan(`model: m\nevaluations: {qa: {run: [x]}}\nclaims:\n${list}${rest}`, 'mira.yml').plan;
}

function claim(id: string, more: Partial<Claim> = {}): Claim {
  const [whole = '', slice] = id.split('@');
  const [task = '', metric = ''] = whole.split('/');
  const [name, value] = slice?.split('=') ?? [];
  return {
    id,
    task,
    metric,
    slice: name === undefined || value === undefined ? null : { name, value },
    direction: 'higher',
    kind: 'binary',
    estimate: '0.8',
    interval: null,
    counts: { expected: 10, scored: 10, unscored: 0, errored: 0, missing: 0 },
    evidence: null,
    materials: [],
    comparability: `sha256:${'0'.repeat(64)}`,
    reported: null,
    ...more,
  };
}

const CLAIMS = ['qa/acc', 'qa/acc@lang=ca', 'qa/acc@lang=es', 'qa/f1'].map((id) => claim(id));

function weaker(before: JudgingRules, after: JudgingRules, claims = CLAIMS): readonly string[] {
  return weakenings(before, after, { claims, repository: 'acme/qa' }).map(({ what, claim: of }) =>
    of === null ? what : `${of}: ${what}`,
  );
}

const one = (terms: string, rest = ''): JudgingRules => rules([`{metric: qa/acc${terms}}`], rest);
const PLAIN = one('');

/** Each is looser from left to right, and stricter from right to left. */
const ORDERED: readonly (readonly [string, JudgingRules, JudgingRules, string])[] = [
  ['a margin', one(', margin: 0.02'), one(', margin: 0.05'), 'qa/acc: margin 0.02 → 0.05'],
  ['a relative margin', one(', margin: 2%'), one(', margin: 5%'), 'qa/acc: margin 2% → 5%'],
  ['advisory', PLAIN, one(', advisory: true'), 'qa/acc: advisory false → true'],
  ['require', one(', require: holds'), PLAIN, 'qa/acc: require holds → nothing'],
  ['a guard', one(', guard: {relative: 10%, below: 0.3}'), PLAIN, 'qa/acc: guard 10% below 0.3 → none'],
  [
    'what a guard leaves',
    one(', guard: {relative: 10%, below: 0.3}'),
    one(', guard: {relative: 10%, below: 0.2}'),
    'qa/acc: guard 10% below 0.3 → 10% below 0.2',
  ],
  ['a floor', one(', floor: 0.8'), one(', floor: 0.7'), 'qa/acc: floor 0.8 → 0.7'],
  ['a floor that goes', one(', floor: 0.8'), PLAIN, 'qa/acc: floor 0.8 → none'],
  ['critical', one(', critical: true'), PLAIN, 'qa/acc: critical true → false'],
  ['pairing', PLAIN, one(', pairing: none'), 'qa/acc: pairing key → none'],
  ['a claim that goes', rules(['{metric: qa/acc}', '{metric: qa/f1}']), PLAIN, 'qa/f1: claim removed'],
  [
    'fail-on',
    one('', 'gate: {fail-on: [regressed, inconclusive]}\n'),
    PLAIN,
    'fail-on inconclusive, regressed → regressed',
  ],
  ['regressed', PLAIN, one('', 'gate: {regressed: beyond-margin}\n'), 'regressed any-loss → beyond-margin'],
  ['findings', one('', 'gate: {findings: fail}\n'), PLAIN, 'findings fail → warn'],
  ['an anchor', one('', 'gate: {anchor: {tag: v1, margin: 0.05}}\n'), PLAIN, 'anchor v1, margin 0.05 → none'],
  [
    'the margin of an anchor',
    one('', 'gate: {anchor: {tag: v1, margin: 0.05}}\n'),
    one('', 'gate: {anchor: {tag: v1, margin: 0.1}}\n'),
    'anchor v1, margin 0.05 → v1, margin 0.1',
  ],
  [
    'a waiver',
    PLAIN,
    one('', 'waivers: [{claim: qa/acc, until: 2026-12-31, reason: r, approver: a}]\n'),
    'qa/acc: waived until 2026-12-31',
  ],
  [
    'a longer waiver',
    one('', 'waivers: [{claim: qa/acc, until: 2026-12-01, reason: r, approver: a}]\n'),
    one('', 'waivers: [{claim: qa/acc, until: 2026-12-31, reason: r, approver: a}]\n'),
    'qa/acc: waived until 2026-12-31',
  ],
  ['min-scored', PLAIN, trusted('min-scored: 0.5'), 'min-scored of qa 0.9 → 0.5'],
  ['a control', trusted('control: {must-fail: {run: [a]}}'), PLAIN, 'control must-fail of qa'],
  ['repeats of a judge', judged(3), judged(2), 'repeats of qa 3 → 2'],
];

function trusted(line: string): JudgingRules {
  return parsePlan(`model: m\nevaluations: {qa: {run: [x], ${line}}}\nclaims: [{metric: qa/acc}]\n`, 'mira.yml').plan;
}

function judged(repeats: number): JudgingRules {
  return trusted(`repeats: ${repeats}, judge: {labels: l.jsonl}`);
}

describe('weaker rules', () => {
  it.each(ORDERED)('see %s', (_, before, after, what) => {
    expect(weaker(before, after)).toEqual([what]);
  });

  it.each(ORDERED)('see nothing in the other direction: %s', (_, before, after) => {
    expect(weaker(after, before)).toEqual([]);
  });

  it('are no weaker than themselves', () => {
    for (const [, before, after] of ORDERED) {
      expect(weaker(before, before)).toEqual([]);
      expect(weaker(after, structuredClone(after))).toEqual([]);
    }
  });

  it.each([
    ['another kind of margin', one(', margin: 0.02'), one(', margin: 2%')],
    ['another alpha', PLAIN, one('', 'gate: {alpha: 0.1}\n')],
    ['another estimator', PLAIN, one(', estimator: log-ratio, advisory: false, margin: 0.02')],
    ['what is superseded', PLAIN, one('', `supersedes: [{digest: "sha256:${'0'.repeat(64)}", reason: r}]\n`)],
    ['another control', trusted('control: {must-fail: {run: [a]}}'), trusted('control: {must-fail: {run: [b]}}')],
    ['a control that says which samples are left out', PLAIN, trusted('control: {must-pass: {run: [a]}}')],
    ['a judge, whose claims may be advisory', PLAIN, trusted('judge: {labels: l.jsonl}')],
    ['another baseline', PLAIN, one('', 'baseline: v0.1.0\n')],
    [
      'a tighter guard that acts on less',
      one(', guard: {relative: 10%, below: 0.3}'),
      one(', guard: {relative: 5%, below: 0.2}'),
    ],
    [
      'another anchor',
      one('', 'gate: {anchor: {tag: v1, margin: 0.05}}\n'),
      one('', 'gate: {anchor: {tag: v2, margin: 0.05}}\n'),
    ],
  ])('are what cannot be ordered, in both directions: %s', (_, before, after) => {
    expect(weaker(before, after)).toHaveLength(1);
    expect(weaker(after, before)).toHaveLength(1);
  });

  it('do not mind fewer repeats where no judge scores', () => {
    expect(weaker(trusted('repeats: 3'), trusted('repeats: 2'))).toEqual([]);
  });

  it('take a floor the other way round where lower is better', () => {
    const claims = [claim('qa/acc', { direction: 'lower' })];
    expect(weaker(one(', floor: 0.3'), one(', floor: 0.2'), claims)).toEqual([]);
    expect(weaker(one(', floor: 0.2'), one(', floor: 0.3'), claims)).toHaveLength(1);
  });

  it('do not mind a direction that says what the harness says', () => {
    expect(weaker(PLAIN, one(', direction: higher'))).toEqual([]);
    expect(weaker(PLAIN, one(', direction: lower'))).toEqual(['qa/acc: direction from the harness → lower']);
  });

  it('see an exact rule that hides a stricter pattern, and a pattern that takes over', () => {
    const strict = rules(['{metric: "qa/*", margin: 0.02}', '{metric: "qa/acc@lang=*", margin: 0.05}']);
    const hidden = rules([
      '{metric: "qa/*", margin: 0.02}',
      '{metric: "qa/acc@lang=*", margin: 0.05}',
      '{metric: "qa/acc@lang=ca", margin: 0.5}',
    ]);
    expect(weaker(strict, hidden)).toEqual(['qa/acc@lang=ca: margin 0.05 → 0.5']);
    expect(weaker(hidden, strict)).toEqual([]);
    const loose = rules(['{metric: "qa/*", margin: 0.1}', '{metric: "qa/acc@lang=*", margin: 0.05}']);
    // one line for a rule, however many claims it is about
    expect(weaker(strict, loose)).toEqual(['qa/*: margin 0.02 → 0.1']);
  });

  it('do not mind a claim that another rule takes on as strictly', () => {
    const before = rules(['{metric: qa/acc, margin: 0.02}', '{metric: qa/f1, margin: 0.02}']);
    expect(weaker(before, rules(['{metric: "qa/*", margin: 0.02}']))).toEqual([]);
    expect(weaker(before, rules(['{metric: "qa/*", margin: 0.03}']))).toHaveLength(2);
  });

  it('see what auto judged and nobody claims', () => {
    const auto = parsePlan('model: m\nevaluations: {qa: {run: [x]}}\n', 'mira.yml').plan;
    expect(weaker(auto, PLAIN)).toEqual([
      'qa/acc@lang=ca: claim removed',
      'qa/acc@lang=es: claim removed',
      'qa/f1: claim removed',
    ]);
    expect(weaker(PLAIN, auto)).toEqual([]);
  });

  it('see groups that grow, and not those that are split', () => {
    const whole = rules(['{metric: qa/acc}', '{metric: qa/f1}']);
    const split = rules(['{metric: qa/acc, group: a}', '{metric: qa/f1}']);
    expect(weaker(whole, split)).toEqual([]);
    expect(weaker(split, whole)).toEqual(['qa/acc: group a → none']);
  });

  it('name nothing that is not among the changes, claims of a pattern aside', () => {
    for (const [, before, after] of ORDERED) {
      const changes = new Set(ruleChanges(before, after).map(({ what }) => what.split(' ')[0]));
      for (const { what } of weakenings(before, after, { claims: CLAIMS, repository: null })) {
        if (!/^(?:min-scored|repeats|waived|control|judge)/u.test(what)) expect(changes).toContain(what.split(' ')[0]);
      }
    }
  });
});
