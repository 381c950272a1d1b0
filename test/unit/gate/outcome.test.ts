import { describe, expect, it } from 'vitest';
import { newClaim } from '../../../src/gate/judge.ts';
import { decideGate, verifiedLevels, worstWord } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';

const BASE = newClaim(
  {
    id: 'qa/acc',
    task: 'qa',
    metric: 'acc',
    slice: null,
    direction: 'higher',
    kind: 'binary',
    estimate: '1',
    interval: null,
    counts: { expected: 10, scored: 10, unscored: 0, errored: 0, missing: 0 },
    evidence: '',
    materials: [],
    comparability: `sha256:${'0'.repeat(64)}`,
    reported: null,
  },
  { margin: 0.02, advisory: false, require: null, rule: null },
);

function claim(verdict: ClaimVerdict['verdict'], more: Partial<ClaimVerdict> = {}): ClaimVerdict {
  return { ...BASE, verdict, method: verdict === 'new' ? 'none' : 'mcnemar-exact', ...more };
}

const REMOVED = claim('regressed', { reason: 'claim-removed', method: 'none' });
const INCOMPARABLE = claim('inconclusive', { reason: 'incomparable', method: 'none' });
const MISSING = claim('inconclusive', { reason: 'missing-samples' });
const HOLDS = claim('holds');
const OPEN = claim('inconclusive');
const WORSE = claim('regressed');

// design.md §4: word, exit with the default fail-on, and SLSA levels of contracts.md §4
it.each([
  ['nothing', [], 'pass', 0, []],
  ['a first release', [claim('new')], 'pass', 0, []],
  ['all hold', [HOLDS, HOLDS], 'pass', 0, ['MIRA_ALL_HOLD']],
  ['one is open', [HOLDS, OPEN], 'inconclusive', 0, ['MIRA_NO_REGRESSION_PROVEN']],
  ['one is new', [HOLDS, claim('new')], 'pass', 0, ['MIRA_NO_REGRESSION_PROVEN']],
  ['one regressed', [HOLDS, OPEN, WORSE], 'regressed', 20, ['FAILED']],
  ['one was removed', [HOLDS, REMOVED], 'regressed', 20, ['FAILED']],
  ['an advisory one regressed', [HOLDS, { ...WORSE, advisory: true }], 'pass', 0, ['MIRA_ALL_HOLD']],
  ['samples are missing', [HOLDS, MISSING], 'incomplete', 12, ['FAILED']],
  ['samples are missing and one regressed', [WORSE, MISSING], 'incomplete', 12, ['FAILED']],
  ['nothing is comparable', [INCOMPARABLE], 'inconclusive', 0, []],
  ['one has to hold and is open', [{ ...OPEN, require: 'holds' as const }], 'inconclusive', 10, ['FAILED']],
  ['one has to hold and does', [{ ...HOLDS, require: 'holds' as const }], 'pass', 0, ['MIRA_ALL_HOLD']],
])('%s', (_, claims, word, exit, levels) => {
  const gate = decideGate(claims, ['regressed']);
  expect(gate).toMatchObject({ word, exit, passed: exit === 0 });
  expect(worstWord(claims)).toBe(word);
  expect(verifiedLevels(claims, gate.passed)).toEqual(levels);
});

describe('fail-on', () => {
  it('decides what fails', () => {
    expect(decideGate([WORSE], [])).toMatchObject({ word: 'regressed', passed: true, exit: 0 });
    expect(decideGate([OPEN], ['inconclusive'])).toMatchObject({ passed: false, exit: 10 });
    expect(decideGate([INCOMPARABLE], ['incomparable'])).toMatchObject({ passed: false, exit: 10 });
    expect(decideGate([OPEN], ['incomparable'])).toMatchObject({ passed: true, exit: 0 });
  });

  it('grants no level to a regression that is tolerated', () => {
    expect(verifiedLevels([WORSE, HOLDS], true)).toEqual([]);
  });
});
