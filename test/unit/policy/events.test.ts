import { describe, expect, it } from 'vitest';
import { decideSigning, type SigningQuestion } from '../../../src/policy/events.ts';
import { ruleChanges, type Rules } from '../../../src/policy/changes.ts';

const QUESTION: SigningQuestion = { trigger: 'tag', fork: false, option: 'auto', hasKey: false, event: 'push' };

describe('decideSigning', () => {
  it.each([
    ['tag', true],
    ['default-branch', true],
    ['release', true],
    ['schedule', true],
    ['dispatch', true],
    ['other-branch', false],
    ['pull-request', false],
    ['merge-group', false],
    ['other', false],
    ['terminal', false],
  ] as const)('auto on %s: %s', (trigger, sign) => {
    expect(decideSigning({ ...QUESTION, trigger }).sign).toBe(sign);
  });

  it('does what it is told, but never signs for a fork', () => {
    expect(decideSigning({ ...QUESTION, trigger: 'pull-request', option: 'always' }).sign).toBe(true);
    expect(decideSigning({ ...QUESTION, option: 'never' }).sign).toBe(false);
    expect(decideSigning({ ...QUESTION, trigger: 'pull-request', fork: true, option: 'always' })).toEqual({
      sign: false,
      why: 'pull request from a fork: no identity token is given to it',
    });
    expect(decideSigning({ ...QUESTION, trigger: 'terminal', hasKey: true }).sign).toBe(true);
  });

  it.each(['auto', 'always', 'never'] as const)('refuses unsafe triggers whatever is asked (%s)', (option) => {
    const ask = (): unknown => decideSigning({ ...QUESTION, trigger: 'unsafe', event: 'pull_request_target', option });
    expect(ask).toThrow(expect.objectContaining({ code: 'E_UNSAFE_TRIGGER' }));
  });
});

describe('ruleChanges', () => {
  const rule = { metric: 'qa/acc', margin: 0.02, direction: null, advisory: false, require: null };
  const rules: Rules = { claims: [rule], gate: { alpha: 0.05, failOn: ['regressed'] }, signers: null };

  it('sees none where there is none', () => {
    expect(ruleChanges(rules, structuredClone(rules))).toEqual([]);
    expect(ruleChanges({ ...rules, claims: 'auto' }, { ...rules, claims: 'auto' })).toEqual([]);
  });

  it.each([
    ['a margin', { ...rules, claims: [{ ...rule, margin: 0.05 }] }, 'margin 0.02 → 0.05', 'qa/acc'],
    ['advisory', { ...rules, claims: [{ ...rule, advisory: true }] }, 'advisory false → true', 'qa/acc'],
    ['a claim that goes', { ...rules, claims: [] }, 'claim removed', 'qa/acc'],
    ['a claim that comes', { ...rules, claims: [rule, { ...rule, metric: 'qa/f1' }] }, 'claim added', 'qa/f1'],
    ['auto', { ...rules, claims: 'auto' as const }, 'claims: 1 rules → auto', null],
    ['alpha', { ...rules, gate: { ...rules.gate, alpha: 0.1 } }, 'alpha 0.05 → 0.1', null],
    ['fail-on', { ...rules, gate: { ...rules.gate, failOn: [] } }, 'fail-on regressed → nothing', null],
    [
      'that a loss in another environment would be none, as looser',
      { ...rules, gate: { ...rules.gate, environment: 'inconclusive' as const } },
      'environment warn → inconclusive (looser: a loss in a changed environment is no regression)',
      null,
    ],
    ['signers', { ...rules, signers: [{ key: 'k.pub' }] }, 'whose signatures count (signers)', null],
  ])('names %s', (_, after, what, claim) => {
    expect(ruleChanges(rules, after)).toEqual([{ what, claim }]);
  });
});
