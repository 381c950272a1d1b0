import { describe, expect, it } from 'vitest';
import {
  brokenDifference,
  brokenIn,
  BrokenSamples,
  controlOf,
  controlRows,
  controlTask,
  countedRows,
  isReserved,
} from '../../../src/claims/controls.ts';
import type { SignedControl } from '../../../src/statements/controls.ts';
import { collect } from '../collect.ts';
import { sample, stream } from '../rows.ts';

const ROWS = [
  sample('a', { acc: 0 }, { task: controlTask('must-fail', 'qa') }),
  sample('a', { acc: 0, note: 7 }, { task: controlTask('must-pass', 'qa') }),
  sample('b', { acc: 1, note: 7 }, { task: controlTask('must-pass', 'qa') }),
  sample('a', { acc: 1 }),
  sample('b', { acc: 1 }),
];

const MUST_PASS: SignedControl = {
  kind: 'must-pass',
  evaluation: 'qa',
  task: 'qa',
  rows: controlTask('must-pass', 'qa'),
  metrics: [{ metric: 'acc', best: 1 }],
  checked: 2,
  broken: ['a'],
};

describe('control tasks', () => {
  it('are named after what they control, whatever that is called', () => {
    expect(controlOf(controlTask('must-pass', 'a:b'))).toEqual({ kind: 'must-pass', task: 'a:b' });
    expect(controlOf('qa')).toBeNull();
    expect(isReserved('control:anything')).toBe(true);
    expect(isReserved('controlled')).toBe(false);
  });

  it('are no rows that claims count, nor are broken samples', async () => {
    const keys = async (rows: AsyncIterable<{ key: string; task: string }>): Promise<string[]> =>
      (await collect(rows)).map(({ task, key }) => `${task} ${key}`);
    expect(await keys(countedRows(stream(ROWS)))).toEqual(['qa a', 'qa b']);
    expect(await keys(countedRows(stream(ROWS), brokenIn([MUST_PASS])))).toEqual(['qa b']);
    expect(await keys(controlRows(stream(ROWS), 'must-fail'))).toEqual(['qa a']);
  });
});

describe('BrokenSamples', () => {
  it.each([
    ['at its best in every repeat', [1, 1], []],
    ['once not at its best', [1, 0], ['a']],
    ['not scored', [null], ['a']],
    ['almost at its best', [0.999], ['a']],
  ])('%s', (_, scores, broken) => {
    const samples = new BrokenSamples([{ metric: 'acc', best: 1 }]);
    for (const [repeat, acc] of scores.entries()) samples.add(sample('a', { acc }, { repeat }));
    expect(samples.broken).toEqual(broken);
    expect(samples.checked).toBe(1);
  });

  it('what was not asked is not checked', () => {
    const samples = new BrokenSamples([{ metric: 'errors', best: 0 }]);
    samples.add(sample('a', { acc: 1 }));
    expect([samples.checked, samples.broken]).toEqual([0, []]);
    samples.add(sample('b', { errors: 0 }));
    expect([samples.checked, samples.broken]).toEqual([1, []]);
  });
});

describe('brokenDifference', () => {
  it.each<[string, Partial<typeof MUST_PASS>, string | null]>([
    ['what the rows say', {}, null],
    ['one broken sample less', { broken: [] }, '1 of 2 checked samples broken'],
    ['another one', { broken: ['b'] }, '1 of 2 checked samples broken'],
    ['more checked samples', { checked: 3 }, '1 of 2 checked samples broken'],
  ])('%s', async (_, signed, recomputed) => {
    const control = { ...MUST_PASS, ...signed } as SignedControl;
    expect((await brokenDifference([control], () => stream(ROWS)))?.recomputed ?? null).toBe(recomputed);
  });
});
