import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides, recordFirst } from '../../../src/gate/compare.ts';
import type { Anchor } from '../../../src/gate/anchor.ts';
import { noRows } from '../../../src/gate/side.ts';
import { decideCounts } from '../../../src/gate/decide.ts';
import { decideGate, worstWord } from '../../../src/gate/outcome.ts';
import { keyOf, pairedRows, sample } from '../rows.ts';
import { claimIn, compareRows, rulesOf, sideOf, termsBy } from './sides.ts';

/** What policy allows: margins, guards, floors, families, the anchor, and what is called a regression. */

const PLAIN = rulesOf(['{metric: qa/acc, margin: 0.02}']);

describe('margins', () => {
  it('can be a share of the baseline', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 5%}']);
    const claim = claimIn(await compareRows(...pairedRows(1000, 400, 0, 5), { rules }));
    expect(claim.margin).toBeCloseTo(0.02, 12);
    expect(claim.verdict).toBe('holds');
    // a tenth of the rows are right: half a point is a twentieth of that
    expect(claimIn(await compareRows(...pairedRows(1000, 100, 0, 5), { rules })).margin).toBeCloseTo(0.005, 12);
  });

  it('of nothing allow nothing: a gain has to be proven', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 5%}']);
    expect(claimIn(await compareRows(...pairedRows(300, 0, 0, 0), { rules }))).toMatchObject({
      margin: 0,
      verdict: 'inconclusive',
    });
    expect(claimIn(await compareRows(...pairedRows(300, 0, 30, 0), { rules }))).toMatchObject({ verdict: 'holds' });
  });

  it('are guarded below a stated value, and only there', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.02, guard: {relative: 10%, below: 0.3}}']);
    const marginAt = async (right: number): Promise<number> =>
      claimIn(await compareRows(...pairedRows(1000, right, 0, 0), { rules })).margin;
    expect(await marginAt(800)).toBe(0.02);
    expect(await marginAt(300)).toBe(0.02);
    expect(await marginAt(100)).toBeCloseTo(0.01, 12);
    // a share of 10 % above the margin loosens nothing
    expect(await marginAt(250)).toBe(0.02);
  });
});

describe('floors', () => {
  const rules = rulesOf(['{metric: qa/acc, margin: 0.02, floor: 0.8}']);

  it('break what holds next to the baseline', async () => {
    const comparison = await compareRows(...pairedRows(1000, 700, 0, 0), { rules });
    const claim = claimIn(comparison);
    expect(claim).toMatchObject({ verdict: 'regressed', reason: null });
    expect(claim.floor).toMatchObject({ value: 0.8, verdict: 'regressed', n: 1000 });
    // Clopper and Pearson at 90 %
    expect(claim.floor?.interval?.lower).toBeCloseTo(0.6754, 3);
    expect(claim.detail).toContain('the floor 0.8');
    expect(decideGate(comparison.claims, ['regressed'])).toMatchObject({ passed: false, exit: 20 });
  });

  it('that are kept change nothing, and those that cannot be told leave it open', async () => {
    expect(claimIn(await compareRows(...pairedRows(1000, 900, 0, 0), { rules }))).toMatchObject({
      verdict: 'holds',
      floor: { verdict: 'holds' },
    });
    expect(claimIn(await compareRows(...pairedRows(1000, 805, 0, 0), { rules }))).toMatchObject({
      verdict: 'inconclusive',
      floor: { verdict: 'inconclusive' },
    });
  });

  it('are judged on a first release too', async () => {
    const first = async (right: number) => {
      const [rows] = pairedRows(500, right, 0, 0);
      const [claim] = await recordFirst(await sideOf(rows, { rules }), { alpha: 0.05, terms: termsBy(rules) });
      return claim;
    };
    expect(await first(480)).toMatchObject({ verdict: 'new', floor: { verdict: 'holds' } });
    expect(await first(350)).toMatchObject({ verdict: 'regressed', floor: { verdict: 'regressed' } });
  });

  it('are ceilings where lower is better, of numbers as of outcomes', async () => {
    const lower = rulesOf(['{metric: qa/acc, direction: lower, margin: 0.05, floor: 0.4}']);
    const rows = (value: number): Sample[] =>
      Array.from({ length: 200 }, (_, i) => sample(keyOf(i), { acc: value + (i % 5) / 50 }));
    expect(claimIn(await compareRows(rows(0.3), rows(0.3), { rules: lower })).floor).toMatchObject({
      verdict: 'holds',
    });
    expect(claimIn(await compareRows(rows(0.5), rows(0.5), { rules: lower })).floor).toMatchObject({
      verdict: 'regressed',
    });
    const errors = rulesOf(['{metric: qa/acc, direction: lower, margin: 0.05, floor: 0.1}']);
    expect(claimIn(await compareRows(...pairedRows(500, 20, 0, 0), { rules: errors })).floor).toMatchObject({
      verdict: 'holds',
    });
  });

  it('take what is missing at its worst and at its best', async () => {
    const [before, after] = pairedRows(1000, 900, 0, 0);
    const holes = after.map((row, i) => (i % 6 === 0 ? { ...row, scores: { acc: null } } : row));
    const comparison = await compareRows(before, holes, { rules });
    expect(claimIn(comparison)).toMatchObject({ reason: 'missing-samples', floor: { verdict: 'inconclusive' } });
    expect(worstWord(comparison.claims)).toBe('incomplete');
  });
});

describe('families', () => {
  /** One claim that lost, and many that nothing happened to. */
  const padded = (padding: number): [Sample[], Sample[]] => {
    const [before, after] = pairedRows(150, 140, 0, 8);
    const more = Object.fromEntries(Array.from({ length: padding }, (_, i) => [`pad${i}`, 1]));
    const pad = (row: Sample): Sample => ({ ...row, scores: { ...more, ...row.scores } });
    return [before.map(pad), after.map(pad)];
  };
  const metrics = (padding: number) =>
    Object.fromEntries([['acc', {}], ...Array.from({ length: padding }, (_, i) => [`pad${i}`, {}] as const)]);
  const [before, after] = padded(1000);
  const all = metrics(1000);
  const PAD = '{metric: qa/pad*, margin: 0.02}';

  it('of a thousand weaken what one alone would have shown: eight losses', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.005}', PAD]);
    const claim = claimIn(await compareRows(before, after, { rules, metrics: all }), 'qa/acc');
    expect(claim).toMatchObject({ verdict: 'inconclusive' });
    expect(claim.pAdjusted).toBe(1);
  });

  it('do not reach a critical claim, nor one of another group', async () => {
    for (const more of ['critical: true', 'group: quality']) {
      const rules = rulesOf([`{metric: qa/acc, margin: 0.005, ${more}}`, PAD]);
      const claim = claimIn(await compareRows(before, after, { rules, metrics: all }), 'qa/acc');
      expect(claim).toMatchObject({ verdict: 'regressed', p: 2 ** -8 });
      expect(claim.pAdjusted).toBe(claim.p);
    }
  });

  it('are those of the baseline: a candidate pads in vain', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.005}', PAD]);
    const own = before.map((row) => ({ ...row, scores: { acc: row.scores['acc'] ?? null } }));
    const comparison = await compareSides(
      await sideOf(own, { rules: rulesOf(['{metric: qa/acc, margin: 0.005}']) }),
      await sideOf(after, { rules, metrics: all }),
      { alpha: 0.05, terms: termsBy(rules), sameMeasurement: false },
    );
    expect(claimIn(comparison, 'qa/acc')).toMatchObject({ verdict: 'regressed', p: 2 ** -8, pAdjusted: 2 ** -8 });
    expect(comparison.claims).toHaveLength(1001);
    expect(claimIn(comparison, 'qa/pad7')).toMatchObject({ verdict: 'new' });
  });
});

describe('the anchor', () => {
  /** Release r has lost 15·r of 2,000 samples, each time others. */
  const release = (r: number): Sample[] =>
    Array.from({ length: 2000 }, (_, i) => sample(keyOf(i), { acc: i < 15 * r ? 0 : 1 }));

  it('sees what ten releases lose, each less than its margin', async () => {
    const options = { rules: rulesOf(['{metric: qa/acc, margin: 0.02}']) };
    const anchor = { side: await sideOf(release(0), options), label: 'v0', margin: 0.05 };
    const verdicts: (readonly [string, string | undefined])[] = [];
    for (let r = 1; r <= 10; r += 1) {
      const alone = claimIn(await compareRows(release(r - 1), release(r), options));
      const anchored = claimIn(await compareRows(release(r - 1), release(r), options, r === 1 ? {} : { anchor }));
      // next to the release before, every one of them is proven to hold
      expect(alone).toMatchObject({ verdict: 'holds', lost: 15, lossProven: true });
      verdicts.push([anchored.verdict, anchored.anchor?.verdict]);
      if (anchored.verdict === 'regressed') {
        expect(anchored.detail).toContain('since the anchor');
        expect(anchored.anchor).toMatchObject({ label: 'v0', lost: 15 * r, margin: 0.05 });
        expect(anchored).toMatchObject({ lost: 15 });
      }
    }
    // .0075 each: five of them are proven to stay within .05, ten are proven to exceed it
    expect(verdicts.slice(0, 5).map(([verdict]) => verdict)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
    for (const last of verdicts.slice(7)) expect(last).toEqual(['regressed', 'regressed']);
  });

  it('whose ruler changed is shown and decides nothing', async () => {
    const options = { rules: PLAIN };
    const other = release(8).map((row) => ({ ...row, prompt: 'another' }));
    const anchor = { side: await sideOf(other, options), label: 'v0', margin: 0.05 };
    const claim = claimIn(await compareRows(release(1), release(1), options, { anchor }));
    expect(claim).toMatchObject({ verdict: 'holds', anchor: { verdict: 'inconclusive', reason: 'incomparable' } });
    expect(claim.anchor?.detail).toContain('2000 of 2000');
  });

  it('that cannot be compared with says why', async () => {
    const options = { rules: PLAIN };
    const few = await sideOf(release(0).slice(0, 9), options);
    const whole = await sideOf(release(0), options);
    const against = async (side: Anchor['side']) => {
      const anchor = { side, label: 'v0', margin: 0.05 };
      return claimIn(await compareRows(release(1), release(1), options, { anchor }));
    };
    expect(await against(few)).toMatchObject({ verdict: 'holds', anchor: { reason: 'underpowered' } });
    expect(await against({ ...whole, rows: noRows, withheld: true })).toMatchObject({
      verdict: 'holds',
      anchor: { verdict: 'inconclusive', reason: 'no-samples' },
    });
  });

  it('allows a share of its own value, and cannot be helped by missing samples', async () => {
    const options = { rules: PLAIN };
    const anchor = { side: await sideOf(release(0), options), label: 'v0', margin: { relative: 0.1 } };
    const after = release(1).slice(0, 1700);
    const claim = claimIn(await compareRows(release(1).slice(0, 1700), after, options, { anchor }));
    expect(claim.anchor).toMatchObject({ margin: 0.1, verdict: 'inconclusive', reason: 'missing-samples' });
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples' });
  });
});

describe('what is called a regression', () => {
  it('is any proven loss, or only one that is proven to exceed the margin', async () => {
    const table = pairedRows(1319, 1167, 39, 71);
    const any = claimIn(await compareRows(...table, { rules: PLAIN }));
    const beyond = claimIn(await compareRows(...table, { rules: PLAIN }, { regressed: 'beyond-margin' }));
    expect(any).toMatchObject({ verdict: 'regressed', reason: 'size-unsettled' });
    expect(beyond).toMatchObject({ verdict: 'inconclusive', reason: null });
    const lost = claimIn(
      await compareRows(...pairedRows(1266, 1203, 12, 60), { rules: PLAIN }, { regressed: 'beyond-margin' }),
    );
    expect(lost).toMatchObject({ verdict: 'regressed', reason: null });
    expect(lost.p).toBeGreaterThan(1e-6);
  });

  it('is decided on bare counts by the same code', async () => {
    for (const [n, gained, lost] of [
      [1266, 12, 60],
      [57, 0, 0],
      [500, 21, 23],
      [1319, 0, 4],
      [9, 0, 9],
    ] as const) {
      const claim = claimIn(await compareRows(...pairedRows(n, n - gained, gained, lost), { rules: PLAIN }));
      const { verdict, reason, interval, p, pNotWorse, needed, detectable } = decideCounts(
        { gained, lost, n },
        { margin: 0.02, alpha: 0.05 },
      );
      expect({ verdict, reason }).toEqual({ verdict: claim.verdict, reason: claim.reason });
      if (n < 10) continue;
      expect({ interval, p, pNotWorse, needed, detectable }).toEqual({
        interval: claim.interval,
        p: claim.p,
        pNotWorse: claim.pNotWorse,
        needed: claim.needed,
        detectable: claim.detectable,
      });
    }
  });
});
