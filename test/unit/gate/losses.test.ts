import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import { Losses } from '../../../src/gate/losses.ts';
import { hypergeometricSf } from '../../../src/stats/index.ts';
import { keyOf, sample } from '../rows.ts';
import { claimIn, compareRows, rulesOf } from './sides.ts';

const RULES = rulesOf(['{metric: qa/acc, margin: 0.02}', '{metric: "qa/acc@lang=*", margin: 0.08}']);

/** So many samples of a language, of which the first right ones are lost. */
function language(lang: string, n: number, right: number, lost: number, from: number): [Sample[], Sample[]] {
  const rows = Array.from({ length: n }, (_, index) => {
    const more = {
      slices: { lang, half: index % 2 === 0 ? 'even' : 'odd' },
      target: lang,
      prompt: `text ${from + index}`,
    };
    const was = index < right ? 1 : 0;
    return [was, index < lost ? 0 : was].map((acc) => sample(keyOf(from + index), { acc }, more));
  });
  return [rows.flatMap(([before]) => before ?? []), rows.flatMap(([, after]) => after ?? [])];
}

/** The figures of the worked example: 53 of 60 losses in Catalan, the rest spread. */
function worked(): [Sample[], Sample[]] {
  const parts = [language('ca', 57, 53, 53, 0), language('es', 58, 53, 2, 57)];
  for (let index = 0; index < 20; index += 1) {
    parts.push(language(`l${index}`, 57, 54, index < 5 ? 1 : 0, 115 + 57 * index));
  }
  return [parts.flatMap(([before]) => before), parts.flatMap(([, after]) => after)];
}

describe('where the losses are', () => {
  it('is the slice that holds most of them, by the exact test among the samples that were right', async () => {
    const claim = claimIn(await compareRows(...worked(), { rules: RULES }), 'qa/acc');
    expect(claim).toMatchObject({ verdict: 'regressed', lost: 60 });
    // languages and halves; the targets are the same samples as the languages
    expect(claim.where).toMatchObject({ n: 1255, atRisk: 1186, lost: 60, looked: 24 });
    expect(claim.where?.slices).toHaveLength(1);
    const [found] = claim.where?.slices ?? [];
    expect(found).toMatchObject({ origin: 'slice', name: 'lang', value: 'ca', n: 57, atRisk: 53, lost: 53 });
    const p = hypergeometricSf({ seen: 53, total: 1186, marked: 60, drawn: 53 });
    expect(found?.p).toBe(p);
    expect(found?.pAdjusted).toBeCloseTo(24 * p, 12);
  });

  it('is not told of a claim by the slice that it is about', async () => {
    const claim = claimIn(await compareRows(...worked(), { rules: RULES }), 'qa/acc@lang=ca');
    expect(claim.where?.slices).toEqual([]);
    expect(claim.where?.looked).toBe(2);
  });

  it('is nowhere where losses are spread, and nothing where there are none', async () => {
    const even = [language('a', 100, 90, 10, 0), language('b', 100, 90, 10, 100)];
    const [before, after] = [even.flatMap(([rows]) => rows), even.flatMap(([, rows]) => rows)];
    expect(claimIn(await compareRows(before, after, { rules: RULES }), 'qa/acc').where?.slices).toEqual([]);
    expect(claimIn(await compareRows(before, before, { rules: RULES }), 'qa/acc').where).toBeNull();
  });

  it('never is a verdict', async () => {
    const [before, after] = worked();
    const bare = (rows: readonly Sample[]): Sample[] => rows.map((row) => ({ ...row, slices: {}, target: 'x' }));
    const [rules, whole] = [rulesOf(['{metric: qa/acc, margin: 0.02}']), ['qa/acc'] as const];
    const { where, ...told } = claimIn(await compareRows(before, after, { rules }), ...whole);
    const { where: nowhere, ...untold } = claimIn(await compareRows(bare(before), bare(after), { rules }), ...whole);
    expect(where).not.toBeNull();
    expect(nowhere).toBeNull();
    expect({ ...told, examples: [] }).toStrictEqual({ ...untold, examples: [] });
  });
});

describe('fields of the documents', () => {
  const add = (losses: Losses, prompt: Sample['prompt'], target: Sample['target'], lost: boolean): void =>
    losses.add(sample('k', {}, { prompt, target }), lost, true);

  it('are the words and numbers in prompts and targets', () => {
    const losses = new Losses();
    for (let index = 0; index < 60; index += 1) {
      const hard = index < 20;
      add(losses, { text: `question ${index}`, topic: hard ? 'law' : `other ${index % 3}` }, { level: 1 }, hard);
    }
    const where = losses.where(0.05, true);
    // the text has too many values, and every sample is of one level
    expect(where?.looked).toBe(4);
    expect(where?.slices).toMatchObject([{ origin: 'prompt', name: 'prompt.topic', value: 'law', n: 20, lost: 20 }]);
  });

  it.each([
    ['more than 50 values', (index: number) => String(index % 51)],
    ['long texts', (index: number) => (index % 2 === 0 ? 'a' : 'b'.repeat(101))],
    ['lists', (index: number) => (index % 2 === 0 ? 'a' : ['b'])],
  ])('tell nothing with %s', (_, valueOf) => {
    const losses = new Losses();
    for (let index = 0; index < 102; index += 1) {
      const field = valueOf(index);
      add(losses, { field }, { field }, index % 2 === 0);
    }
    expect(losses.where(0.05, true)).toBeNull();
  });

  it('follow fifty names, whatever a prompt is made of', () => {
    const losses = new Losses();
    for (let index = 0; index < 2_000; index += 1) add(losses, { [`name ${index}`]: 1 }, null, index % 3 === 0);
    expect(losses.where(0.05, true)?.looked).toBe(50);
  });

  it('of numbers are set against all pairs, since any can be lost', () => {
    const losses = new Losses();
    for (let index = 0; index < 40; index += 1) losses.add(sample('k', {}, { target: index < 10 }), index < 10, false);
    expect(losses.where(0.05, false)).toMatchObject({ atRisk: 40, slices: [{ value: 'true', atRisk: 10, lost: 10 }] });
  });
});
