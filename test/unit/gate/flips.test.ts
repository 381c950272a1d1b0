import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import { flipsOf, withExamples, type Flip } from '../../../src/gate/flips.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import { keyOf, pairedRows, sample } from '../rows.ts';
import { rulesOf, sideOf, termsBy } from './sides.ts';

async function both(
  before: readonly Sample[],
  after: readonly Sample[],
  claim = '{metric: qa/acc, margin: 0.02}',
): Promise<{ readonly flips: readonly Flip[]; readonly claims: readonly ClaimVerdict[] }> {
  const rules = rulesOf([claim]);
  const terms = termsBy(rules);
  const sides = [await sideOf(before, { rules }), await sideOf(after, { rules })] as const;
  const { claims: verdicts } = await compareSides(...sides, { alpha: 0.05, terms, sameMeasurement: false });
  const flips = await Array.fromAsync(flipsOf(...sides, { terms, verdicts }));
  return { flips, claims: await withExamples(verdicts, flipsOf(...sides, { terms, verdicts })) };
}

describe('flips', () => {
  it('are as many as were gained and lost', async () => {
    const { flips, claims } = await both(...pairedRows(500, 400, 12, 60));
    expect(claims).toMatchObject([{ gained: 12, lost: 60 }]);
    expect(flips.filter(({ change }) => change === 'lost')).toHaveLength(60);
    expect(flips.filter(({ change }) => change === 'gained')).toHaveLength(12);
  });

  it('are of means over repeats, and not of what lacks a score', async () => {
    const rows = (scores: readonly (number | null)[][]): Sample[] =>
      scores.flatMap((own, index) => own.map((acc, repeat) => sample(keyOf(index), { acc }, { repeat })));
    const before = rows([
      [1, 1],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    const after = rows([[1, 0], [0, 1], [1, null], [0]]);
    const { flips } = await both(before, after);
    expect(flips).toMatchObject([{ change: 'lost', before: 1, after: 0.5, rows: { before: { key: keyOf(0) } } }]);
  });

  it('are for the worse where lower is better and the score rose', async () => {
    const [before, after] = [
      [0.2, 0.4],
      [0.3, 0.1],
    ].map((scores) => scores.map((acc, index) => sample(keyOf(index), { acc })));
    const { flips } = await both(before ?? [], after ?? [], '{metric: qa/acc, direction: lower, margin: 0.02}');
    expect(flips.map(({ change }) => change)).toEqual(['lost', 'gained']);
  });

  it('of a corpus metric are what each sample alone would have', async () => {
    const rows = (errors: readonly number[]): Sample[] =>
      errors.map((count, index) => sample(keyOf(index), { errors: count, words: 10 }));
    const claim = '{metric: qa/wer, margin: 0.02, direction: lower, estimator: {ratio-of-sums: [errors, words]}}';
    const { flips } = await both(rows([1, 2, 3]), rows([2, 2, 1]), claim);
    expect(flips.map(({ change, before, after }) => [change, before, after])).toEqual([
      ['lost', 0.1, 0.2],
      ['gained', 0.3, 0.1],
    ]);
  });

  it('are not sought between different samples', async () => {
    const { flips } = await both(...pairedRows(50, 40, 0, 9), '{metric: qa/acc, margin: 0.02, pairing: none}');
    expect(flips).toEqual([]);
  });
});

describe('examples', () => {
  it('are first those of the slice in which losses concentrate', async () => {
    const [before, after] = pairedRows(400, 380, 0, 60).map((rows) =>
      rows.map((row, index) => ({ ...row, slices: { lang: index >= 20 && index < 60 ? 'ca' : 'es' } })),
    );
    const { claims } = await both(before ?? [], after ?? []);
    expect(claims[0]?.examples.map(({ key }) => key)).toEqual([20, 21, 22, 23, 24].map((index) => keyOf(index)));
  });

  it('are then the largest losses', async () => {
    const rows = (turn: (index: number) => number): Sample[] =>
      Array.from({ length: 60 }, (_, index) => sample(keyOf(index), { acc: turn(index) }));
    const { claims } = await both(
      rows(() => 0.9),
      rows((index) => 0.9 - ((index * 7) % 60) / 100),
    );
    const lost = claims[0]?.examples.map(({ key }) => (Number(key.slice(1)) * 7) % 60);
    expect(lost).toEqual([59, 58, 57, 56, 55]);
  });

  it('are cut, however long the texts are', async () => {
    const [before, after] = pairedRows(100, 100, 0, 50).map((rows) =>
      rows.map((row) => ({ ...row, response: 'é'.repeat(100_000) })),
    );
    const { claims } = await both(before ?? [], after ?? []);
    expect(claims[0]?.examples).toHaveLength(5);
    expect(JSON.stringify(claims[0]?.examples).length).toBeLessThan(20_000);
  });

  it('are those of claims that regressed', async () => {
    const { claims } = await both(...pairedRows(400, 380, 0, 2));
    expect(claims).toMatchObject([{ verdict: 'holds', lost: 2, examples: [] }]);
  });
});
