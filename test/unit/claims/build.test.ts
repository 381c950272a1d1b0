import { describe, expect, it } from 'vitest';
import { buildClaim, checkReported, checkScored } from '../../../src/claims/build.ts';
import { recomputeClaims } from '../../../src/claims/recompute.ts';
import { selectAuto, selectByRules } from '../../../src/claims/select.ts';
import { Tallies } from '../../../src/claims/tally.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { MetricInfo, TaskInfo } from '../../../src/harness/formats/reader.ts';
import type { ClaimRule } from '../../../src/plan/plan.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { keyOf, sample, stream } from '../rows.ts';

function metric(more: Partial<MetricInfo> = {}): MetricInfo {
  return { direction: 'higher', kind: null, reported: null, unsupported: null, ...more };
}

function task(
  metrics: Readonly<Record<string, MetricInfo>>,
  more: Partial<TaskInfo> = {},
): ReadonlyMap<string, TaskInfo> {
  const info = { expected: null, limited: false, version: null, nShot: null, generation: null };
  return new Map([['qa', { ...info, ...more, metrics: new Map(Object.entries(metrics)) }]]);
}

function rule(pattern: string, more: Partial<ClaimRule> = {}): ClaimRule {
  return { metric: pattern, margin: 0.02, direction: null, advisory: false, require: null, ...more };
}

const GROUND = {
  root: 'ab'.repeat(32),
  materials: ['model'],
  ruler: { datasets: [], prompts: [], scorer: [], harness: null },
};

async function claimsOf(
  rows: readonly Sample[],
  tasks = task({ acc: metric() }),
  rules?: readonly ClaimRule[],
): Promise<Claim[]> {
  const tallies = await Tallies.of(stream(rows), () => true);
  const { specs } =
    rules === undefined ? selectAuto(tallies, tasks, 0.02) : selectByRules(tallies, tasks, rules, () => undefined);
  return specs.map((spec) => {
    const tally = tallies.get(spec.id);
    if (tally === null) throw new Error('no tally');
    return buildClaim(spec, tally, tasks.get('qa') ?? null, tallies.rows.get('qa') ?? 0, GROUND);
  });
}

const ROWS = Array.from({ length: 57 }, (_, index) => sample(keyOf(index), { acc: index < 53 ? 1 : 0 }));

describe('a claim', () => {
  it('has the estimate as the shortest decimal and the Wilson interval', async () => {
    const [claim] = await claimsOf(ROWS);
    expect(claim).toMatchObject({
      id: 'qa/acc',
      kind: 'binary',
      estimate: '0.9298245614035088',
      counts: { expected: 57, scored: 57, unscored: 0, errored: 0, missing: 0 },
    });
    expect(claim?.interval?.method).toBe('wilson');
    expect(Number(claim?.interval?.lower)).toBeCloseTo(0.833, 4);
    expect(Number(claim?.interval?.upper)).toBeCloseTo(0.9724, 4);
  });

  it('accounts for every expected sample', async () => {
    const rows = [...ROWS, sample('x1', { acc: null }), sample('x2', { acc: null }, { error: 'timeout' })];
    const [claim] = await claimsOf(rows, task({ acc: metric() }, { expected: 62 }));
    expect(claim?.counts).toEqual({ expected: 62, scored: 57, unscored: 1, errored: 1, missing: 3 });
  });

  it('is a mean with a t interval over keys when scores are not 0 and 1', async () => {
    const [claim] = await claimsOf([0.2, 0.4, 0.9].map((score, index) => sample(keyOf(index), { acc: score })));
    expect(claim).toMatchObject({ kind: 'mean', estimate: '0.5', interval: { method: 't' } });
  });

  it('counts the repeats of a key once where independence matters', async () => {
    const rows = ROWS.flatMap((row) => [row, { ...row, repeat: 1 }]);
    const [once] = await claimsOf(ROWS);
    const [twice] = await claimsOf(rows);
    expect(twice?.estimate).toBe(once?.estimate);
    expect(twice?.interval?.method).toBe('t');
    const width = Number(twice?.interval?.upper) - Number(twice?.interval?.lower);
    expect(width).toBeGreaterThan(0.1);
  });

  it('has no estimate when nothing was scored', async () => {
    const [claim] = await claimsOf([sample('a', { acc: null })], task({ acc: metric() }), [rule('qa/acc')]);
    expect(claim).toMatchObject({ estimate: null, interval: null });
  });

  it('may not be declared binary with other scores', async () => {
    const rows = [sample('a', { acc: 0.5 })];
    await expect(claimsOf(rows, task({ acc: metric({ kind: 'binary' }) }))).rejects.toMatchObject({ code: 'E_SCORE' });
  });
});

describe('which claims are made', () => {
  it('makes auto claims where the direction is known, outside [0, 1] as advisory', async () => {
    const rows = [sample('a', { acc: 1, loss: 7, speed: 3 })];
    const tallies = await Tallies.of(stream(rows), () => false);
    const tasks = task({ acc: metric(), loss: metric({ direction: 'lower' }), speed: metric({ direction: null }) });
    const { specs, skipped } = selectAuto(tallies, tasks, 0.02);
    expect(specs.map(({ id, advisory, direction }) => [id, advisory, direction])).toEqual([
      ['qa/acc', false, 'higher'],
      ['qa/loss', true, 'lower'],
    ]);
    expect(skipped.map(({ id }) => id)).toEqual(['qa/speed']);
  });

  it('lets an exact rule beat a pattern, wherever it stands', async () => {
    const rows = ['ca', 'es'].map((lang) => sample(lang, { acc: 1 }, { slices: { lang } }));
    const tallies = await Tallies.of(stream(rows), () => true);
    const rules = [rule('qa/acc@lang=*', { margin: 0.08 }), rule('qa/acc@lang=ca', { margin: 0.01 })];
    const { specs } = selectByRules(tallies, task({ acc: metric() }), rules, () => undefined);
    expect(specs.map(({ id, margin, rule: index }) => [id, margin, index])).toEqual([
      ['qa/acc@lang=ca', 0.01, 1],
      ['qa/acc@lang=es', 0.08, 0],
    ]);
  });

  it.each([
    ['a metric that nobody reported', [rule('qa/accc')], 'E_CLAIM_UNKNOWN_METRIC', 'did you mean "qa/acc"?'],
    ['a slice that nobody has', [rule('qa/acc@language=*')], 'E_CLAIM_UNKNOWN_METRIC', 'qa/acc@language=*'],
    ['an unknown direction', [rule('qa/odd')], 'E_CLAIM_DIRECTION', 'higher or a lower odd'],
    ['an aggregate that is no mean', [rule('qa/f1')], 'E_METRIC_UNSUPPORTED', 'no mean'],
  ])('refuses %s, at its line', async (_, rules, code, message) => {
    const tallies = await Tallies.of(stream([sample('a', { acc: 1, odd: 1 }, { slices: { lang: 'ca' } })]), () => true);
    const tasks = task({ acc: metric(), odd: metric({ direction: null }), f1: metric({ unsupported: 'no mean' }) });
    const at = { file: 'mira.yml', line: 7 };
    const select = (): unknown => selectByRules(tallies, tasks, rules, () => at);
    expect(select).toThrow(expect.objectContaining({ code, at }));
    expect(select).toThrow(message);
  });
});

describe('checks against the harness', () => {
  it.each([
    [0.9298245614035088, true],
    [0.93, true],
    [0.9, true],
    [0.92, false],
    [0.9298245714, false],
  ])('compares a reported %d with 53 of 57', async (reported, fine) => {
    const tallies = await Tallies.of(stream(ROWS), () => false);
    const check = (): void => checkReported(tallies.all(), task({ acc: metric({ reported }) }));
    if (fine) expect(check).not.toThrow();
    else {
      expect(check).toThrow(expect.objectContaining({ code: 'E_MISMATCH' }));
      expect(check).toThrow(String(reported));
    }
  });

  it('asks for min-scored per task and metric', async () => {
    const rows = ROWS.map((row, index) => (index < 6 ? { ...row, scores: { acc: null } } : row));
    const claims = await claimsOf(rows);
    expect(() => checkScored(claims, () => 0.9)).toThrow(expect.objectContaining({ code: 'E_MIN_SCORED' }));
    expect(() => checkScored(claims, () => 0.89)).not.toThrow();
  });
});

describe('recomputeClaims', () => {
  it('finds nothing wrong with what was built', async () => {
    const rows = ROWS.map((row, index) => ({ ...row, slices: { lang: index % 2 === 0 ? 'ca' : 'es' } }));
    const claims = await claimsOf(rows, task({ acc: metric() }), [rule('qa/acc'), rule('qa/acc@lang=*')]);
    expect(claims).toHaveLength(3);
    expect(await recomputeClaims(claims, stream(rows))).toEqual([]);
  });

  it.each([
    ['estimate', (claim: Claim) => ({ ...claim, estimate: '0.95' })],
    ['counts.scored', (claim: Claim) => ({ ...claim, counts: { ...claim.counts, scored: 56 } })],
    ['counts.expected', (claim: Claim) => ({ ...claim, counts: { ...claim.counts, expected: 60 } })],
    [
      'interval.lower',
      (claim: Claim) => ({ ...claim, interval: claim.interval === null ? null : { ...claim.interval, lower: '0.9' } }),
    ],
    ['kind', (claim: Claim) => ({ ...claim, kind: 'mean' as const })],
    ['id', (claim: Claim) => ({ ...claim, id: 'qa/other' })],
    ['counts', (claim: Claim) => ({ ...claim, metric: 'other' })],
  ])('names a changed %s', async (member, change) => {
    const changed = (await claimsOf(ROWS)).map((claim) => change(claim));
    const differences = await recomputeClaims(changed, stream(ROWS));
    expect(differences.map((difference) => difference.member)).toContain(member);
  });

  it('notices one changed row', async () => {
    const claims = await claimsOf(ROWS);
    const rows = ROWS.map((row, index) => (index === 56 ? { ...row, scores: { acc: 1 } } : row));
    expect((await recomputeClaims(claims, stream(rows))).map(({ member }) => member)).toContain('estimate');
  });
});
