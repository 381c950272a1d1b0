import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../src/claims/build.ts';
import { selectAuto, selectByRules, type ClaimTerms } from '../../../src/claims/select.ts';
import { Tallies } from '../../../src/claims/tally.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import type { Side } from '../../../src/gate/side.ts';
import { decideGate, worstWord } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict, Comparison } from '../../../src/gate/verdict.ts';
import type { TaskInfo } from '../../../src/harness/formats/reader.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { keyOf, pairedRows, sample, stream } from '../rows.ts';

const TASK: TaskInfo = {
  expected: null,
  limited: false,
  version: null,
  nShot: null,
  generation: null,
  metrics: new Map([
    ['acc', { direction: 'higher', kind: null, reported: null, unsupported: null }],
    ['loss', { direction: 'lower', kind: null, reported: null, unsupported: null }],
  ]),
};
const TASKS = new Map([['qa', TASK]]);
const GROUND = { root: '0'.repeat(64), materials: [], ruler: { datasets: [], prompts: [], scorer: [], harness: null } };

async function sideOf(rows: readonly Sample[], slices = false): Promise<Side> {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1) || a.repeat - b.repeat);
  const tallies = await Tallies.of(stream(sorted), () => slices);
  const { specs } = slices
    ? selectByRules(
        tallies,
        TASKS,
        [
          { metric: 'qa/acc', margin: 0.02, direction: null, advisory: false, require: null },
          { metric: 'qa/acc@*=*', margin: 0.02, direction: null, advisory: false, require: null },
        ],
        () => undefined,
      )
    : selectAuto(tallies, TASKS, 0.02);
  const claims: Claim[] = specs.map((spec) => {
    const tally = tallies.get(spec.id);
    if (tally === null) throw new Error('no tally');
    return buildClaim(spec, tally, TASK, tallies.rows.get('qa') ?? 0, GROUND);
  });
  return { claims, rows: () => stream(sorted), limited: new Set<string>(), materials: new Map() };
}

const terms = (): ClaimTerms => ({ margin: 0.02, advisory: false, require: null, rule: null });

async function compare(before: readonly Sample[], after: readonly Sample[], slices = false): Promise<Comparison> {
  return compareSides(await sideOf(before, slices), await sideOf(after, slices), {
    alpha: 0.05,
    terms,
    sameMeasurement: false,
  });
}

function first(comparison: Comparison): ClaimVerdict {
  const [claim] = comparison.claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

// evaluations-and-statistics.md §13: n, baseline right, gained, lost, and what must come out at margin .02
const TABLES = [
  ['A', 1266, 1203, 12, 60, 'regressed'],
  ['B', 57, 53, 0, 53, 'regressed'],
  ['C', 58, 53, 0, 2, 'inconclusive'],
  ['D', 58, 55, 1, 1, 'inconclusive'],
  ['E', 1266, 1203, 0, 0, 'holds'],
  ['F', 57, 53, 0, 0, 'inconclusive'],
  ['G', 1319, 1200, 0, 4, 'holds'],
  ['H', 500, 400, 21, 23, 'inconclusive'],
] as const;

describe('the twelve tables that every gate should get right', () => {
  it.each(TABLES)('%s: n %i, right %i, gained %i, lost %i is %s', async (_, n, right, gained, lost, verdict) => {
    const [before, after] = pairedRows(n, right, gained, lost);
    const claim = first(await compare(before, after));
    expect(claim).toMatchObject({ verdict, n, gained, lost, missing: 0, method: 'mcnemar-exact' });
  });

  it('A has the figures of the worked example', async () => {
    const claim = first(await compare(...pairedRows(1266, 1203, 12, 60)));
    expect(claim.p).toBeCloseTo(4.03e-9, 11);
    expect(claim.interval?.lower).toBeCloseTo(-0.0495, 4);
    expect(claim.interval?.upper).toBeCloseTo(-0.0275, 4);
    expect(claim.interval?.level).toBe(0.9);
    expect(claim.reason).toBeNull();
  });

  it('F and H miss by p = .316 and .132', async () => {
    expect(first(await compare(...pairedRows(57, 53, 0, 0))).pNotWorse).toBeCloseTo(0.316, 3);
    expect(first(await compare(...pairedRows(500, 400, 21, 23))).pNotWorse).toBeCloseTo(0.132, 3);
  });

  it('I: half of the rows is incomplete', async () => {
    const [before, after] = pairedRows(1266, 1203, 12, 60);
    const comparison = await compare(before, after.slice(0, 633));
    expect(first(comparison)).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples' });
    expect(worstWord(comparison.claims)).toBe('incomplete');
  });

  it('J: 8 of 40 errored is incomplete', async () => {
    const [before, after] = pairedRows(40, 36, 0, 0);
    const broken = after.map((row, index) =>
      index % 5 === 0 ? { ...row, scores: { acc: null }, error: 'timeout' } : row,
    );
    const comparison = await compare(before, broken);
    expect(first(comparison)).toMatchObject({ reason: 'missing-samples', missing: 8 });
    expect(decideGate(comparison.claims, ['regressed'])).toMatchObject({ word: 'incomplete', passed: false, exit: 12 });
  });

  it('K: a metric that is gone has regressed', async () => {
    const [before] = pairedRows(200, 180, 0, 0);
    const comparison = await compare(
      before,
      before.map((row) => ({ ...row, scores: { loss: 0.5 } })),
    );
    expect(first(comparison)).toMatchObject({ id: 'qa/acc', verdict: 'regressed', reason: 'claim-removed' });
    expect(comparison.claims[1]).toMatchObject({ id: 'qa/loss', verdict: 'new' });
  });

  it('L: leaving out exactly the lost items does not pass', async () => {
    const [before, after] = pairedRows(1266, 1203, 12, 60);
    const comparison = await compare(before, after.slice(60));
    expect(first(comparison)).toMatchObject({ reason: 'missing-samples', lost: 0 });
    expect(worstWord(comparison.claims)).toBe('incomplete');
  });
});

describe('compareSides', () => {
  it('decides in spite of missing rows when both extremes agree', async () => {
    const [before, after] = pairedRows(1266, 1203, 12, 60);
    expect(first(await compare(before, after.slice(0, 1260)))).toMatchObject({ verdict: 'regressed', missing: 6 });
  });

  it('calls a loss whose size is open size-unsettled', async () => {
    const claim = first(await compare(...pairedRows(1319, 1167, 39, 71)));
    expect(claim).toMatchObject({ verdict: 'regressed', reason: 'size-unsettled' });
    expect(claim.needed).toBeGreaterThan(1319);
  });

  it('is incomparable when prompts changed, and says how many', async () => {
    const [before, after] = pairedRows(100, 90, 0, 0);
    const claim = first(
      await compare(
        before,
        after.map((row, index) => (index < 3 ? { ...row, prompt: 'other' } : row)),
      ),
    );
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
    expect(claim.detail).toContain('3 of 100');
  });

  it('needs ten pairs', async () => {
    expect(first(await compare(...pairedRows(9, 9, 0, 9)))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'underpowered',
    });
    expect(first(await compare(...pairedRows(10, 10, 0, 10)))).toMatchObject({ verdict: 'regressed' });
  });

  it('turns the sign for metrics where lower is better', async () => {
    const rows = (shift: number): Sample[] =>
      Array.from({ length: 40 }, (_, index) =>
        sample(keyOf(index), { loss: 0.3 + (index % 7) / 50 + shift * (1 + (index % 3)) }),
      );
    const worse = first(await compare(rows(0), rows(0.05)));
    expect(worse).toMatchObject({ verdict: 'regressed', method: 'paired-t', lost: 40, gained: 0 });
    expect(worse.delta).toBeGreaterThan(0);
    expect(worse.interval?.lower).toBeGreaterThan(0);
    expect(first(await compare(rows(0.05), rows(0)))).toMatchObject({ verdict: 'holds', gained: 40 });
  });

  it('never lets a spread of zero decide', async () => {
    const rows = (value: number): Sample[] =>
      Array.from({ length: 50 }, (_, index) => sample(keyOf(index), { acc: value }));
    expect(first(await compare(rows(0.5), rows(0.4)))).toMatchObject({ verdict: 'inconclusive', p: null });
    const tied = (n: number): Sample[] => Array.from({ length: n }, (_, index) => sample(keyOf(index), { acc: 0.5 }));
    expect(first(await compare(tied(149), tied(149)))).toMatchObject({ verdict: 'holds' });
    expect(first(await compare(tied(148), tied(148)))).toMatchObject({ verdict: 'inconclusive' });
  });

  it('judges slices by the rows of the baseline, with Holm over all claims', async () => {
    const slices = (row: Sample, index: number): Sample => ({ ...row, slices: { lang: index < 60 ? 'ca' : 'es' } });
    const [before, after] = pairedRows(1266, 1203, 12, 60);
    const comparison = await compare(before.map(slices), after.map(slices), true);
    expect(comparison.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['qa/acc', 'regressed'],
      ['qa/acc@lang=ca', 'regressed'],
      ['qa/acc@lang=es', 'holds'],
    ]);
    const [overall] = comparison.claims;
    expect((overall?.pAdjusted ?? 0) / (overall?.p ?? 1)).toBeCloseTo(2, 6);
  });

  it('swapping the sides swaps gains and losses', async () => {
    const [before, after] = pairedRows(300, 200, 10, 30);
    const there = first(await compare(before, after));
    const back = first(await compare(after, before));
    expect([there.gained, there.lost]).toEqual([back.lost, back.gained]);
    expect(there.delta).toBeCloseTo(-(back.delta ?? 0), 12);
  });

  it('counts keys that only the candidate has and ignores them', async () => {
    const [before, after] = pairedRows(400, 380, 0, 0);
    const comparison = await compare(before, [...after, sample('z', { acc: 0 })]);
    expect(comparison.extraKeys).toBe(1);
    expect(first(comparison)).toMatchObject({ verdict: 'holds', n: 400 });
  });
});
