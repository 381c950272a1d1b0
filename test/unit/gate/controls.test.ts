import { describe, expect, it } from 'vitest';
import { controlTask } from '../../../src/claims/controls.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import { underControls, vacuousClaims, type Vacuous } from '../../../src/gate/controls.ts';
import { decideGate, verifiedLevels } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import { keyOf, pairedRows, sample, stream } from '../rows.ts';
import { claimIn, compareRows, rulesOf, sideOf, termsBy } from './sides.ts';

const RULES = rulesOf(['{metric: qa/acc, margin: 0.1}', '{metric: qa/acc@lang=*, margin: 0.1}']);

/** Of 200 samples the model gets so many right, and the known-bad subject so many of the same. */
async function vacuous(
  right: number,
  bad: (index: number) => number | null,
  broken: readonly string[] = [],
): Promise<ReadonlyMap<string, Vacuous>> {
  const rows = Array.from({ length: 200 }, (_, index) =>
    sample(keyOf(index), { acc: index < right ? 1 : 0 }, { slices: { lang: index < 15 ? 'ca' : 'es' } }),
  );
  const side = await sideOf(rows, { rules: RULES });
  const control = rows.map((row, index): Sample => {
    const changed = { prompt: 'changed', target: 'shuffled' };
    return { ...row, ...changed, task: controlTask('must-fail', 'qa'), scores: { acc: bad(index) } };
  });
  return vacuousClaims(
    { claims: side.claims, rows: () => stream([...control, ...rows]) },
    {
      alpha: 0.05,
      broken: new Map([['qa', new Set(broken)]]),
      tasks: new Set(['qa']),
      terms: termsBy(RULES),
    },
  );
}

describe('vacuousClaims', () => {
  it('a subject that is proven to be worse lets every claim stand, changed prompts or not', async () => {
    expect([...(await vacuous(190, () => 0)).keys()]).toEqual([]);
  });

  it('one that scores the same makes them vacuous', async () => {
    const found = await vacuous(190, (index) => (index < 188 ? 1 : 0));
    expect(found.get('qa/acc')).toEqual({ candidate: 0.95, control: 0.94 });
    expect(found.has('qa/acc@lang=es')).toBe(true);
  });

  it('one of which nothing can be said does so to the whole, and not to a slice of few', async () => {
    // five of fifteen lost: nothing is proven there, either way
    const found = await vacuous(200, (index) => (index < 4 || index % 2 === 1 ? 0 : 1));
    expect([...found.keys()]).toEqual([]);
    const silent = await vacuous(200, () => null);
    expect([...silent.keys()]).toEqual(['qa/acc']);
  });

  it('broken samples do not count', async () => {
    const lost = Array.from({ length: 30 }, (_, index) => keyOf(index));
    const bad = (index: number): number => (index < 30 ? 0 : 1);
    expect((await vacuous(200, bad)).has('qa/acc')).toBe(false);
    expect((await vacuous(200, bad, lost)).has('qa/acc')).toBe(true);
  });
});

describe('underControls', () => {
  const found = new Map<string, Vacuous>([['qa/acc', { control: 0.95, candidate: 0.951_234_5 }]]);
  const rules = rulesOf(['{metric: qa/acc, margin: 0.1}']);

  it('is never green, and fails the gate', async () => {
    const { claims } = await compareRows(...pairedRows(200, 190, 0, 0), { rules });
    const judged = underControls(claims, found);
    expect(judged[0]).toMatchObject({ verdict: 'inconclusive', reason: 'vacuous' });
    expect(judged[0]?.detail).toContain('scores 0.95 where the candidate scores 0.9512');
    expect(decideGate(judged, [])).toMatchObject({ word: 'incomplete', passed: false, exit: 12 });
    expect(verifiedLevels(judged, false)).toEqual(['FAILED']);
  });

  it('a proven loss shows that the measurement can tell', async () => {
    const comparison = await compareRows(...pairedRows(200, 190, 0, 60), { rules });
    expect(underControls(comparison.claims, found)).toEqual(comparison.claims);
    expect(claimIn(comparison).verdict).toBe('regressed');
  });
});

describe('samples that are left out', () => {
  const rules = rulesOf(['{metric: qa/acc, margin: 0.1}']);
  const broken = (keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map([['qa', new Set(keys)]]);

  async function compared(
    options: {
      readonly before?: readonly string[];
      readonly after: readonly string[];
    },
    lost = 2,
  ): Promise<ClaimVerdict> {
    const [before, after] = pairedRows(200, 190, 0, lost);
    const [left, right] = [await sideOf(before, { rules }), await sideOf(after, { rules })];
    const comparison = await compareSides(
      options.before === undefined ? left : { ...left, broken: broken(options.before) },
      { ...right, broken: broken(options.after) },
      { alpha: 0.05, terms: termsBy(rules), sameMeasurement: false },
    );
    return claimIn(comparison);
  }

  const wrong = [keyOf(198), keyOf(199)];

  it('count on neither side', async () => {
    expect(await compared({ before: wrong, after: wrong })).toMatchObject({ verdict: 'holds', n: 198, lost: 2 });
    expect(await compared({ after: wrong })).toMatchObject({ verdict: 'holds', n: 198 });
  });

  it('are the same on both sides, where both were checked', async () => {
    expect(await compared({ before: [], after: wrong })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'incomparable',
      detail: 'the samples whose reference answers fail changed (0 before, 2 here)',
    });
  });

  it('are not what the candidate has just lost', async () => {
    const lost = Array.from({ length: 60 }, (_, index) => keyOf(index));
    expect(await compared({ after: lost }, 60)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'incomparable',
      detail: 'the reference answers of 60 samples fail here that the baseline answered better than the candidate',
    });
  });
});
