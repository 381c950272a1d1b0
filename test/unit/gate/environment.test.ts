import { describe, expect, it } from 'vitest';
import { underEnvironment, type EnvironmentRule } from '../../../src/gate/environment.ts';
import { decideGate } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import { verdictReason } from '../../../src/report/phrases.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { OPEN, CATALAN, verdict } from '../report/verdicts.ts';

const rule = (policy: EnvironmentRule['policy'], affects = true): EnvironmentRule => ({
  policy,
  affects: () => affects,
});

/** Claims of whom nothing but the id and the task is asked. */
const claims = (verdicts: readonly ClaimVerdict[]): readonly Claim[] =>
  verdicts.map(({ id }) => ({ ...CLAIM, id, task: id.split('/')[0] ?? '' }));

const CLAIM: Claim = {
  id: 'langid/accuracy',
  task: 'langid',
  metric: 'accuracy',
  slice: null,
  direction: 'higher',
  kind: 'binary',
  estimate: '1',
  interval: null,
  counts: { expected: 1, scored: 1, unscored: 0, errored: 0, missing: 0 },
  evidence: '0'.repeat(64),
  materials: [],
  comparability: `sha256:${'0'.repeat(64)}`,
  reported: null,
};

const FLOOR = {
  value: 0.9,
  verdict: 'regressed',
  n: 57,
  interval: null,
  p: 0.001,
  pAdjusted: 0.001,
  pAbove: null,
} as const;

function under(policy: EnvironmentRule['policy'], claim: ClaimVerdict, affects = true): ClaimVerdict {
  const [found] = underEnvironment([claim], claims([claim]), rule(policy, affects));
  if (found === undefined) throw new Error('one in, one out');
  return found;
}

describe('a loss across a changed environment', () => {
  it('is a regression with a warning, and fails', () => {
    const found = under('warn', CATALAN);
    expect([found.verdict, found.reason]).toStrictEqual(['regressed', 'environment']);
    expect(verdictReason(found)).toMatch(/^in a changed environment; /u);
    expect(decideGate([found], ['regressed'])).toMatchObject({ passed: false, exit: 20 });
  });

  it('is inconclusive by policy, and then fails only for who asked for that', () => {
    const found = under('inconclusive', CATALAN);
    expect([found.verdict, found.reason]).toStrictEqual(['inconclusive', 'environment']);
    expect(decideGate([found], ['regressed'])).toMatchObject({ passed: true, exit: 0, word: 'inconclusive' });
    expect(decideGate([found], ['inconclusive'])).toMatchObject({ passed: false, exit: 10 });
    expect(decideGate([{ ...found, require: 'holds' }], ['regressed']).passed).toBe(false);
  });

  it('whose size is unsettled keeps that reason where it stays a regression', () => {
    const small: ClaimVerdict = { ...CATALAN, reason: 'size-unsettled' };
    expect(under('warn', small)).toMatchObject({ verdict: 'regressed', reason: 'size-unsettled' });
    expect(under('inconclusive', small)).toMatchObject({ verdict: 'inconclusive', reason: 'environment' });
  });
});

describe.each(['warn', 'inconclusive'] as const)('under %s', (policy) => {
  it.each([
    ['what holds', verdict('langid/accuracy', { verdict: 'holds' })],
    ['what is new', verdict('langid/accuracy', { verdict: 'new', method: 'none' })],
    ['a claim that was removed', { ...CATALAN, reason: 'claim-removed', method: 'none' }],
    ['what cannot be compared', { ...OPEN, reason: 'incomparable', method: 'none' }],
    ['missing samples', { ...OPEN, reason: 'missing-samples' }],
    ['a floor that is broken', { ...CATALAN, floor: FLOOR }],
    ['the same measurement', verdict('langid/accuracy', { verdict: 'holds', reason: 'identity', method: 'identity' })],
  ] as const)('%s is left as it is', (_, claim) => {
    expect(under(policy, claim)).toStrictEqual(claim);
  });

  it('what cannot be told carries the reason', () => {
    expect(under(policy, OPEN)).toMatchObject({ verdict: 'inconclusive', reason: 'environment', needed: OPEN.needed });
  });

  it('a claim that the change does not affect is left as it is', () => {
    expect(under(policy, CATALAN, false)).toStrictEqual(CATALAN);
  });
});

it('affects claims by their task', () => {
  const verdicts = [CATALAN, { ...CATALAN, id: 'other/accuracy' }];
  const found = underEnvironment(verdicts, claims(verdicts), {
    policy: 'inconclusive',
    affects: ({ task }) => task === 'other',
  });
  expect(found.map((one) => one.verdict)).toStrictEqual(['regressed', 'inconclusive']);
  expect(underEnvironment(verdicts, claims(verdicts), undefined)).toStrictEqual(verdicts);
});
