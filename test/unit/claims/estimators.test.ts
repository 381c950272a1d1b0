import { describe, expect, it } from 'vitest';
import { corpusValue } from '../../../src/claims/estimators.ts';
import { checkReported } from '../../../src/claims/build.ts';
import { recomputeClaims } from '../../../src/claims/recompute.ts';
import { ClaimRules } from '../../../src/claims/select.ts';
import { Tallies } from '../../../src/claims/tally.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { evaluationPredicate } from '../../../src/statements/evaluation.ts';
import * as v from 'valibot';
import { rulesOf, sideOf, type SideOptions } from '../gate/sides.ts';
import { keyOf, sample, stream } from '../rows.ts';

/** Claims on values that are no mean, made of rows and recomputed from them. */

const ROWS = Array.from({ length: 40 }, (_, i) =>
  sample(
    keyOf(i),
    { tp: i % 4, fp: i % 2, fn: i % 3, ll: -(10 + i), tokens: 5 + (i % 6), seconds: 0.1 * (1 + (i % 5)), acc: i % 2 },
    { slices: { lang: i % 2 === 0 ? 'ca' : 'es' } },
  ),
);

async function claimsOf(lines: readonly string[], rows: readonly Sample[] = ROWS, more: Partial<SideOptions> = {}) {
  const metrics = { acc: {}, seconds: {} };
  return (await sideOf(rows, { rules: rulesOf(lines), metrics, ...more })).claims;
}

const claimed = v.object({ claims: evaluationPredicate.entries.claims });

describe('a claim on a value of its own', () => {
  const LINES = [
    '{metric: qa/f1, margin: 0.02, estimator: {f1: [tp, fp, fn]}}',
    '{metric: qa/f1@lang=*, margin: 0.02, estimator: {f1: [tp, fp, fn]}}',
    '{metric: qa/ppl, estimator: {ratio: [ll, tokens]}}',
    '{metric: qa/share, direction: higher, estimator: {ratio-of-sums: [tp, tokens]}}',
    '{metric: qa/seconds, direction: lower, estimator: log-ratio}',
    '{metric: qa/acc}',
  ];

  it('follows from its rows, whole and in slices', async () => {
    const claims = await claimsOf(LINES);
    const sum = (name: string): number => ROWS.reduce((total, row) => total + (row.scores[name] ?? 0), 0);
    const value = (id: string): number => Number(claims.find((claim) => claim.id === id)?.estimate);
    expect(value('qa/f1')).toBeCloseTo((2 * sum('tp')) / (2 * sum('tp') + sum('fp') + sum('fn')), 14);
    expect(value('qa/ppl')).toBeCloseTo(Math.exp(-sum('ll') / sum('tokens')), 12);
    expect(value('qa/share')).toBeCloseTo(sum('tp') / sum('tokens'), 14);
    expect(value('qa/seconds')).toBeCloseTo(
      Math.exp(ROWS.reduce((t, r) => t + Math.log(r.scores['seconds'] ?? 1), 0) / 40),
      12,
    );
    expect(claims.map(({ id, kind, of = null }) => [id, kind, of])).toContainEqual([
      'qa/f1@lang=ca',
      'f1',
      ['tp', 'fp', 'fn'],
    ]);
    for (const { estimate, interval } of claims) {
      expect(Number(interval?.lower)).toBeLessThan(Number(estimate));
      expect(Number(interval?.upper)).toBeGreaterThan(Number(estimate));
    }
    expect(v.safeParse(claimed, { claims }).success).toBe(true);
    expect(await recomputeClaims(claims, stream(ROWS))).toEqual([]);
  });

  it('is caught when it does not', async () => {
    const claims = await claimsOf(LINES);
    const forged = claims.map((claim): Claim => (claim.id === 'qa/f1' ? { ...claim, estimate: '0.99' } : claim));
    expect(await recomputeClaims(forged, stream(ROWS))).toMatchObject([
      { id: 'qa/f1', member: 'estimate', signed: '0.99' },
    ]);
    const renamed = claims.map((claim): Claim =>
      claim.id === 'qa/f1' ? { ...claim, of: ['tp', 'fn', 'tokens'] } : claim,
    );
    expect((await recomputeClaims(renamed, stream(ROWS))).map(({ id }) => id)).toContain('qa/f1');
  });

  it('is caught where its rows have no such value', async () => {
    const claims = await claimsOf(LINES);
    const without = ROWS.map((row) => ({ ...row, scores: { ...row.scores, seconds: -1 } }));
    expect(await recomputeClaims(claims, stream(without))).toMatchObject([
      { id: 'qa/seconds', member: 'estimate', recomputed: 'null' },
      { member: 'interval.method' },
      { member: 'interval.level' },
      { member: 'interval.lower' },
      { member: 'interval.upper' },
    ]);
  });

  it('changes the ruler, and only where it is made in another way', async () => {
    const digest = async (line: string): Promise<string | undefined> => (await claimsOf([line]))[0]?.comparability;
    const mean = await digest('{metric: qa/seconds, direction: lower}');
    expect(await digest('{metric: qa/seconds, direction: lower, margin: 7%, estimator: mean, floor: 1}')).toBe(mean);
    expect(await digest('{metric: qa/seconds, direction: lower, estimator: log-ratio}')).not.toBe(mean);
  });

  it('needs scores above 0 for a logarithm', async () => {
    const rows = [...ROWS, sample('z', { seconds: 0 })];
    await expect(
      claimsOf(['{metric: qa/seconds, direction: lower, estimator: log-ratio}'], rows),
    ).rejects.toMatchObject({
      code: 'E_SCORE',
    });
  });

  it('counts a row that lacks a part as not scored, and one that was not asked not at all', async () => {
    const rows = [...ROWS, sample('x', { tp: null, fp: 1, fn: 1 }), sample('y', { other: 1 })];
    const [claim] = await claimsOf([LINES[0] ?? ''], rows);
    expect(claim?.counts).toMatchObject({ scored: 40, unscored: 1, expected: 41 });
  });

  it('is compared with what the harness printed', async () => {
    const rules = rulesOf([LINES[0] ?? '']);
    const matcher = new ClaimRules(rules);
    const tallies = await Tallies.of(stream(ROWS), matcher.wantsSlice, matcher.estimatorsOf);
    const tasks = (reported: number) =>
      new Map([
        [
          'qa',
          {
            expected: null,
            limited: false,
            version: null,
            nShot: null,
            generation: null,
            metrics: new Map([['f1', { direction: 'higher' as const, kind: null, reported, unsupported: null }]]),
          },
        ],
      ]);
    const [{ estimate } = { estimate: null }] = await claimsOf([LINES[0] ?? '']);
    expect(() => checkReported(tallies.all(), tasks(Number(estimate)))).not.toThrow();
    expect(() => checkReported(tallies.all(), tasks(Number(estimate) + 0.01))).toThrow(
      expect.objectContaining({ code: 'E_MISMATCH' }),
    );
  });
});

describe('repeats', () => {
  it('tell how many there were and how often a sample changed its mind', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      sample(keyOf(Math.floor(index / 3)), { acc: index < 12 && index % 3 === 0 ? 0 : 1 }, { repeat: index % 3 }),
    );
    const claims = await claimsOf(['{metric: qa/acc}'], rows, { sampling: { repeats: 3 } });
    // four of twenty samples have one wrong repeat of three
    expect(claims[0]).toMatchObject({ repeats: { count: 3, flipRate: '0.2' }, asked: 3 });
    expect(await recomputeClaims(claims, stream(rows))).toEqual([]);
    const forged = claims.map((claim): Claim => ({ ...claim, repeats: { count: 3, flipRate: '0' } }));
    expect(await recomputeClaims(forged, stream(rows))).toMatchObject([
      { member: 'repeats.flipRate', recomputed: '0.2' },
    ]);
  });

  it('are no member of a claim that has none, as in every evaluation before', async () => {
    const [claim] = await claimsOf(['{metric: qa/acc}']);
    expect(Object.keys(claim ?? {}).sort()).toEqual(
      [
        'id',
        'task',
        'metric',
        'slice',
        'direction',
        'kind',
        'estimate',
        'interval',
        'counts',
        'evidence',
        'materials',
        'comparability',
        'reported',
      ].sort(),
    );
  });
});

describe('an aggregate without rows', () => {
  const metrics = { acc: { reported: 0.75, aggregateOnly: true as const } };

  it('is a claim of its own kind, of which nothing is recomputed', async () => {
    const claims = await claimsOf(['{metric: qa/acc}'], [], { metrics });
    expect(claims).toMatchObject([
      { kind: 'aggregate', estimate: '0.75', reported: '0.75', interval: null, evidence: null, counts: { scored: 0 } },
    ]);
    expect(v.safeParse(claimed, { claims }).success).toBe(true);
    expect(await recomputeClaims(claims, stream([]))).toEqual([]);
  });

  it('cannot hide rows that there are, nor be another number', async () => {
    const claims = await claimsOf(['{metric: qa/acc}'], [], { metrics });
    expect(await recomputeClaims(claims, stream(ROWS))).toMatchObject([{ member: 'kind' }]);
    const forged = claims.map((claim): Claim => ({ ...claim, estimate: '0.9' }));
    expect(await recomputeClaims(forged, stream([]))).toMatchObject([{ member: 'estimate', signed: '0.9' }]);
  });
});

describe('corpusValue', () => {
  it('is null where the sums give none', () => {
    expect(corpusValue('f1', [0, 0, 0])).toBeNull();
    expect(corpusValue('ratio', [-5, 0])).toBeNull();
    expect(corpusValue('ratio', [-1e6, 1])).toBeNull();
    expect(corpusValue('bleu', [0, 5, 1, 1])).toBeNull();
  });

  it('takes BLEU by the book', () => {
    // brevity e^(1 − 12/10), precisions 8/10 and 5/9 (Papineni et al. 2002)
    expect(corpusValue('bleu', [10, 12, 8, 10, 5, 9])).toBeCloseTo(Math.exp(-0.2) * Math.sqrt(0.8 * (5 / 9)), 14);
    expect(corpusValue('bleu', [10, 10, 8, 10, 0, 9])).toBe(0);
  });
});
