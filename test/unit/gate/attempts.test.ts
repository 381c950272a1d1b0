import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import {
  declineLevel,
  holdsLevel,
  pooledRows,
  scoredAlike,
  spentOnHolds,
  type Attempts,
} from '../../../src/gate/attempts.ts';
import { eValueDecline } from '../../../src/stats/index.ts';
import { collect } from '../collect.ts';
import { keyOf, pairedRows, sample, stream } from '../rows.ts';
import { claimIn, compareRows, rulesOf, uniform } from './sides.ts';

const RULES = rulesOf(['{metric: qa/acc, margin: 0.05}']);
const DEEP = rulesOf(['{metric: qa/acc, margin: 0.05, floor: 0.5}']);

function tries(earlier: readonly (readonly Sample[])[], more: Partial<Attempts> = {}): Attempts {
  return {
    rule: 'pooled',
    number: 1 + earlier.length,
    earlier: earlier.map((rows) => () => stream(rows)),
    ...more,
  };
}

describe('pooledRows', () => {
  it('puts the tries of each sample together, this one first', async () => {
    const own = [sample('a', { acc: 1 }), sample('b', { acc: 0 })];
    const before = [sample('a', { acc: 0 }), sample('b', { acc: 0 })];
    const rows = await collect(pooledRows(() => stream(own), tries([before])));
    expect(rows.map(({ key, repeat, scores }) => [key, repeat, scores['acc']])).toEqual([
      ['a', 0, 1],
      ['a', 1, 0],
      ['b', 0, 0],
      ['b', 1, 0],
    ]);
  });

  it('counts what a try lacks as asked and not scored, on whichever side it lacks', async () => {
    const own = [sample('a', { acc: 1 }), sample('a', { acc: 1 }, { repeat: 1 })];
    const before = [sample('a', { acc: 0 }), sample('b', { acc: 1 }, { response: 'long' })];
    const rows = await collect(pooledRows(() => stream(own), tries([before])));
    expect(rows.map(({ key, repeat, scores }) => [key, repeat, scores['acc']])).toEqual([
      ['a', 0, 1],
      ['a', 1, 1],
      ['a', 2, 0],
      ['a', 3, null],
      ['b', 0, null],
      ['b', 1, 1],
    ]);
    expect(rows[4]?.response).toBeNull();
  });
});

describe('scoredAlike', () => {
  it.each([
    ['the same scores', [sample('a', { acc: 1 }, { response: 'other words' })], true],
    ['another score', [sample('a', { acc: 0 })], false],
    ['a score that is not there', [sample('a', { acc: null })], false],
    ['another metric', [sample('a', { f1: 1 })], false],
    ['a row more', [sample('a', { acc: 1 }), sample('b', { acc: 1 })], false],
    ['no rows', [], false],
  ])('%s', async (_, rows, alike) => {
    expect(await scoredAlike(stream([sample('a', { acc: 1 })]), stream(rows))).toBe(alike);
  });
});

describe('attempts', () => {
  it('gives each further look half of the level, less than 2α in all', () => {
    const levels = Array.from({ length: 60 }, (_, index) => holdsLevel(0.05, { number: index + 1 }));
    expect(levels.slice(0, 3)).toEqual([0.05, 0.025, 0.0125]);
    expect(levels.reduce((sum, level) => sum + level, 0)).toBeLessThanOrEqual(0.1);
  });

  it('a second look at the same counts may hold no more', async () => {
    // p is between .025 and .05
    const rows = pairedRows(66, 60, 0, 0);
    const first = claimIn(await compareRows(...rows, { rules: RULES }));
    expect([first.verdict, first.pNotWorse]).toEqual(['holds', expect.any(Number)]);
    expect(first.pNotWorse).toBeGreaterThan(0.025);
    const second = claimIn(await compareRows(...rows, { rules: RULES }, { attempts: tries([], { number: 2 }) }));
    expect(second.verdict).toBe('inconclusive');
    expect(second.pNotWorse).toBe(first.pNotWorse);
  });

  it('judges floors at the smaller level too', async () => {
    const rows = pairedRows(100, 59, 0, 0);
    const verdicts = await Promise.all(
      [1, 2].map(async (number) => {
        const attempts = tries([], { number });
        return claimIn(await compareRows(...rows, { rules: DEEP }, { sameMeasurement: true, attempts })).floor?.verdict;
      }),
    );
    expect(verdicts).toEqual(['holds', 'inconclusive']);
  });

  it('the last try alone would hold, all of them together regress', async () => {
    const [before, bad] = pairedRows(400, 380, 0, 60);
    const good = before;
    const alone = claimIn(await compareRows(before, good, { rules: RULES }));
    expect(alone.verdict).toBe('holds');
    const pooled = claimIn(await compareRows(before, good, { rules: RULES }, { attempts: tries([bad]) }));
    expect(pooled).toMatchObject({ verdict: 'regressed', lost: 60 });
    expect(pooled.delta).toBeCloseTo(-60 / 400 / 2, 12);
    expect(pooled.candidate.value).toBeCloseTo((380 + 320) / 800, 12);
  });

  it('what the earlier try left out is bounded, not forgotten', async () => {
    const [before] = pairedRows(400, 380, 0, 0);
    const failed = before.map((row, index) => (index < 80 ? { ...row, scores: { acc: null } } : row));
    const claim = claimIn(await compareRows(before, before, { rules: RULES }, { attempts: tries([failed]) }));
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples', missing: 80 });
  });

  it('trying until it is green does not make a worse model hold', async () => {
    // each sample is lost with a chance of .1 at every try, and just that is not allowed
    const draw = uniform(7);
    const rules = rulesOf(['{metric: qa/acc, margin: 0.1}']);
    const before = Array.from({ length: 150 }, (_, index) => sample(keyOf(index), { acc: 1 }));
    const tried = (): Sample[] => before.map((row) => ({ ...row, scores: { acc: draw.next().value < 0.1 ? 0 : 1 } }));
    let lastAlone = 0;
    let together = 0;
    for (let release = 0; release < 20; release += 1) {
      const all: Sample[][] = [];
      let [held, heldAlone] = [false, false];
      for (let attempt = 0; attempt < 5 && !(held && heldAlone); attempt += 1) {
        const now = tried();
        heldAlone ||= claimIn(await compareRows(before, now, { rules })).verdict === 'holds';
        held ||= claimIn(await compareRows(before, now, { rules }, { attempts: tries(all) })).verdict === 'holds';
        all.push(now);
      }
      if (heldAlone) lastAlone += 1;
      if (held) together += 1;
    }
    expect(together / 20).toBeLessThanOrEqual(0.2);
    expect(lastAlone).toBeGreaterThan(together);
  });
});

describe('gate.attempts: sequential', () => {
  const sequential = (earlier: readonly (readonly Sample[])[] = []): Attempts => tries(earlier, { rule: 'sequential' });

  it.each([
    [5, 'inconclusive'],
    [7, 'regressed'],
  ])('calls a decline by the e-value: %i clean losses are %s', async (lost, verdict) => {
    const claim = claimIn(
      await compareRows(...pairedRows(60, 50, 0, lost), { rules: RULES }, { attempts: sequential() }),
    );
    expect(claim).toMatchObject({ verdict, method: 'e-value' });
    expect(claim.p).toBeCloseTo(1 / eValueDecline({ gained: 0, lost }), 12);
  });

  it('a later try cannot take it back, and counts no sample twice', async () => {
    const [before, bad] = pairedRows(60, 50, 0, 8);
    const again = claimIn(await compareRows(before, before, { rules: RULES }, { attempts: sequential([bad]) }));
    expect(again.verdict).toBe('regressed');
    expect(again.p).toBeCloseTo(1 / eValueDecline({ gained: 0, lost: 8 }), 12);
    const same = claimIn(await compareRows(before, bad, { rules: RULES }, { attempts: sequential([bad, bad]) }));
    expect(same.p).toBe(again.p);
  });

  it('tells what was spent: of `holds` on all looks, of a decline by claims without an e-value', () => {
    const looks = [1, 2, 3, 4].map((number) => ({ rule: 'sequential' as const, number }));
    for (const [index, look] of looks.entries()) {
      const each = looks.slice(0, index + 1).map((one) => holdsLevel(0.05, one));
      expect(spentOnHolds(0.05, look)).toBeCloseTo(
        each.reduce((sum, level) => sum + level, 0),
        12,
      );
    }
    expect(looks.map((look) => declineLevel(0.05, look, 'e-value'))).toEqual([0.05, 0.05, 0.05, 0.05]);
    const means = looks.map((look) => declineLevel(0.05, look, 'paired-t'));
    expect(means).toEqual([0.025, 0.0125, 0.00625, 0.003125]);
    expect(declineLevel(0.05, { rule: 'pooled', number: 3 }, 'paired-t')).toBe(0.05);
  });

  it('spends α over the tries where there is no e-value', async () => {
    const before = Array.from({ length: 60 }, (_, index) => sample(keyOf(index), { acc: 0.5 + (index % 7) / 100 }));
    const after = before.map((row, index) => ({ ...row, scores: { acc: 0.49 + (index % 5) / 100 } }));
    const plain = claimIn(await compareRows(before, after, { rules: RULES }));
    const spent = claimIn(await compareRows(before, after, { rules: RULES }, { attempts: sequential() }));
    expect(spent.method).toBe(plain.method);
    expect(spent.p).toBeCloseTo((plain.p ?? 0) * 2, 12);
  });
});
