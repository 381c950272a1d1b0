import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/gate/anchor.ts';
import { compareSides, recordFirst } from '../../../src/gate/compare.ts';
import { worstWord } from '../../../src/gate/outcome.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { PRNG } from '../../../src/stats/index.ts';
import { keyOf, pairedRows, sample } from '../rows.ts';
import { claimIn, compareRows, rulesOf, sideOf, termsBy, uniform } from './sides.ts';

/** One shape of data after another, through the code of `mira compare`; docs/gate.md lists them. */

const PLAIN = rulesOf(['{metric: qa/acc, margin: 0.02}']);

function scored(
  n: number,
  score: (index: number) => number | null,
  more: (index: number) => Partial<Sample> = () => ({}),
) {
  return Array.from({ length: n }, (_, index) => sample(keyOf(index), { acc: score(index) }, more(index)));
}

function noise(n: number, seed: number, scale: number): readonly number[] {
  const draws = uniform(seed);
  // the sum of twelve uniforms is close to normal
  const normal = (): number => Array.from({ length: 12 }, () => draws.next().value).reduce((a, b) => a + b, -6);
  return Array.from({ length: n }, () => normal() * scale);
}

describe('numbers', () => {
  it('whose margin is next to nothing cannot say how many samples it takes', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 1%}']);
    const tiny = scored(100, (i) => (i % 2) * 1e-17);
    const claim = claimIn(await compareRows(tiny, tiny, { rules }));
    expect(claim).toMatchObject({ verdict: 'inconclusive', needed: null });
  });

  const shift = noise(400, 1, 0.05);
  const before = scored(400, () => 0.5);

  it('are compared by the t test', async () => {
    const same = claimIn(
      await compareRows(
        before,
        scored(400, (i) => 0.5 + (shift[i] ?? 0)),
        { rules: PLAIN },
      ),
    );
    expect(same).toMatchObject({ method: 'paired-t', verdict: 'holds', resampling: null });
    const worse = claimIn(
      await compareRows(
        before,
        scored(400, (i) => 0.46 + (shift[i] ?? 0)),
        { rules: PLAIN },
      ),
    );
    expect(worse).toMatchObject({ method: 'paired-t', verdict: 'regressed', reason: null });
  });

  it('that are few are permuted, with a seed that is told and that the claim alone decides', async () => {
    const few = async (id: string) => {
      const rows = (offset: number): Sample[] =>
        Array.from({ length: 15 }, (_, i) => sample(keyOf(i), { [id]: 0.9 + offset * (1 + (i % 4)) }));
      const rules = rulesOf([`{metric: qa/${id}, margin: 0.02}`]);
      return claimIn(await compareRows(rows(0), rows(-0.1), { rules, metrics: { [id]: {} } }));
    };
    const claim = await few('acc');
    expect(claim).toMatchObject({ method: 'sign-flip', verdict: 'regressed' });
    expect(claim.resampling).toMatchObject({ prng: PRNG, rounds: 10_000 });
    // all fifteen lost: one pattern of signs in 2^15
    expect(claim.p).toBeLessThan(4 / 10_001);
    expect((await few('acc')).resampling?.seed).toBe(claim.resampling?.seed);
    expect((await few('f')).resampling?.seed).not.toBe(claim.resampling?.seed);
  });

  it('that are skewed are permuted too: few large losses among many equal pairs', async () => {
    const after = scored(300, (i) => (i < 3 ? 0.1 : 0.5));
    const claim = claimIn(
      await compareRows(
        scored(300, () => 0.5),
        after,
        { rules: PLAIN },
      ),
    );
    expect(claim).toMatchObject({ method: 'sign-flip', verdict: 'holds', lost: 3 });
    // one of the eight patterns of three signs, or rather more: large gains may be too rare to have been seen
    expect(claim.p).toBeGreaterThanOrEqual(1 / 8);
  });

  it('that are few and equal show nothing', async () => {
    for (const n of [10, 19, 57]) {
      const rows = scored(n, () => 0.75);
      const claim = claimIn(await compareRows(rows, rows, { rules: PLAIN }));
      expect(claim).toMatchObject({ verdict: 'inconclusive', p: 1 });
      expect(claim.needed).toBeGreaterThanOrEqual(149);
    }
  });

  it('that all change by the same are no certainty', async () => {
    const claim = claimIn(
      await compareRows(
        scored(50, () => 0.5),
        scored(50, () => 0.4),
        { rules: PLAIN },
      ),
    );
    expect(claim).toMatchObject({ verdict: 'inconclusive', p: null, pNotWorse: null });
  });
});

describe('repeats', () => {
  const repeated = (n: number, score: (key: number, repeat: number) => number | null, k = 3): Sample[] =>
    Array.from({ length: n * k }, (_, index) => {
      const [key, repeat] = [Math.floor(index / k), index % k];
      const value = score(key, repeat);
      return sample(keyOf(key), { acc: value }, { repeat, error: value === null ? 'timeout' : null });
    });
  const sampling = { repeats: 3 };

  it('count once per sample, as their mean', async () => {
    const draws = uniform(7);
    const before = repeated(300, () => (draws.next().value < 0.8 ? 1 : 0));
    const after = repeated(300, () => (draws.next().value < 0.5 ? 1 : 0));
    const claim = claimIn(await compareRows(before, after, { rules: PLAIN, sampling }));
    expect(claim).toMatchObject({ method: 'paired-t', n: 300, verdict: 'regressed' });
  });

  it('that are missing are bounded, not left out of the mean', async () => {
    const before = repeated(300, (key, repeat) => (key % 2 === 0 || repeat < 2 ? 1 : 0));
    // every wrong repeat "timed out": the mean over what is left would be perfect
    const after = repeated(300, (key, repeat) => (repeat === 0 ? 1 : key % 2 === 0 ? 1 : null));
    const claim = claimIn(await compareRows(before, after, { rules: PLAIN, sampling }));
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples', missing: 150 });
  });

  it('that were never asked are missing as well', async () => {
    const whole = repeated(200, (key) => (key % 3 === 0 ? 0 : 1));
    const short = whole.filter(({ key, repeat }) => repeat < 2 || key > keyOf(49));
    const comparison = await compareRows(whole, short, { rules: PLAIN, sampling });
    expect(claimIn(comparison)).toMatchObject({ reason: 'missing-samples', missing: 50 });
    expect(worstWord(comparison.claims)).toBe('incomplete');
  });
});

describe('clusters', () => {
  const inClusters = (size: number) => (index: number) => ({ slices: { doc: `d${Math.floor(index / size)}` } });
  const sampling = { clusters: 'doc' };

  it('widen the interval to what clusters can tell', async () => {
    const draws = uniform(3);
    const lost = new Set(Array.from({ length: 40 }, (_, doc) => doc).filter(() => draws.next().value < 0.15));
    const before = scored(1000, () => 1, inClusters(25));
    const after = scored(1000, (i) => (lost.has(Math.floor(i / 25)) ? 0 : 1), inClusters(25));
    const plain = claimIn(await compareRows(before, after, { rules: PLAIN }));
    const clustered = claimIn(await compareRows(before, after, { rules: PLAIN, sampling }));
    expect(plain.method).toBe('mcnemar-exact');
    expect(clustered.method).toBe('clustered-t');
    const width = (claim: typeof plain): number => (claim.interval?.upper ?? 0) - (claim.interval?.lower ?? 0);
    expect(width(clustered)).toBeGreaterThan(3 * width(plain));
    expect(clustered.p ?? 0).toBeGreaterThan((plain.p ?? 1) * 1e6);
  });

  it('that are fewer than ten answer nothing', async () => {
    const before = scored(900, () => 1, inClusters(100));
    const after = scored(900, (i) => (i % 10 === 0 ? 0 : 1), inClusters(100));
    const claim = claimIn(await compareRows(before, after, { rules: PLAIN, sampling }));
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'underpowered' });
    expect(claim.detail).toContain('9 clusters');
  });

  it('that no sample names are not taken for none', async () => {
    const rows = scored(500, () => 1);
    expect(claimIn(await compareRows(rows, rows, { rules: PLAIN, sampling }))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'underpowered',
    });
  });

  it('stay those of the baseline, whatever a change says of them', async () => {
    const rows = scored(400, (i) => (i % 5 === 0 ? 0 : 1), inClusters(20));
    const before = await sideOf(rows, { rules: PLAIN, sampling });
    const after = await sideOf(rows, { rules: PLAIN });
    const options = { alpha: 0.05, terms: termsBy(PLAIN), sameMeasurement: false };
    expect(claimIn(await compareSides(before, after, options)).method).toBe('clustered-t');
  });
});

describe('samples that cannot be paired', () => {
  const own = (prefix: string, n: number, right: number): Sample[] =>
    Array.from({ length: n }, (_, i) => sample(`${prefix}${keyOf(i)}`, { acc: i < right ? 1 : 0 }));
  const rules = rulesOf(['{metric: qa/acc, margin: 0.05, pairing: none}']);

  it('are compared by Newcombe where policy says so, and are missing where it does not', async () => {
    const claim = claimIn(await compareRows(own('a', 1000, 900), own('b', 1000, 910), { rules }));
    expect(claim).toMatchObject({ method: 'newcombe', verdict: 'holds', missing: 0 });
    const paired = claimIn(await compareRows(own('a', 1000, 900), own('b', 1000, 910), { rules: PLAIN }));
    expect(paired).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples', missing: 1000 });
  });

  it('give the published interval: 56/70 and 48/80', async () => {
    // Newcombe 1998c, method 10: .0524, .3339 at 95 %
    const claim = claimIn(await compareRows(own('a', 80, 48), own('b', 70, 56), { rules }, { alpha: 0.025 }));
    expect(claim.interval?.lower).toBeCloseTo(0.0524, 4);
    expect(claim.interval?.upper).toBeCloseTo(0.3339, 4);
    expect(claim.interval?.level).toBe(0.95);
  });

  it('have a p that is the level at which their interval ends', async () => {
    const compare = (alpha: number) => compareRows(own('a', 400, 360), own('b', 400, 320), { rules }, { alpha });
    const { p } = claimIn(await compare(0.05));
    expect(claimIn(await compare(p ?? 0)).interval?.upper).toBeCloseTo(0, 9);
    expect(claimIn(await compare(0.05)).verdict).toBe('regressed');
    expect(claimIn(await compareRows(own('a', 400, 320), own('b', 400, 360), { rules })).p).toBe(1);
  });

  it('that are missing are bounded', async () => {
    const holes = own('b', 1000, 910).map((row, i) => (i >= 700 ? { ...row, scores: { acc: null } } : row));
    const claim = claimIn(await compareRows(own('a', 1000, 900), holes, { rules }));
    expect(claim).toMatchObject({ reason: 'missing-samples', missing: 300 });
  });

  it('lack what the plan asks for where a repeat is not there', async () => {
    const asked = { rules, sampling: { repeats: 2 } };
    const twice = (prefix: string, n: number, right: number): Sample[] =>
      own(prefix, n, right).flatMap((row) => [row, { ...row, repeat: 1 }]);
    const whole = twice('b', 1000, 800);
    // the repeats of what went wrong are left out, and their keys with them half
    const kept = whole.filter((row) => row.repeat === 0 || row.scores['acc'] === 1);
    expect(claimIn(await compareRows(twice('a', 1000, 800), whole, asked))).toMatchObject({ missing: 0 });
    expect(claimIn(await compareRows(twice('a', 1000, 800), kept, asked))).toMatchObject({ missing: 200 });
  });

  it('of any scores are compared by Welch', async () => {
    const values = (prefix: string, offset: number): Sample[] =>
      noise(300, 11, 0.02).map((value, i) => sample(`${prefix}${i}`, { acc: 0.5 + offset + value }));
    const claim = claimIn(await compareRows(values('a', 0), values('b', -0.03), { rules }));
    expect(claim).toMatchObject({ method: 'welch-t', verdict: 'holds', lossProven: true });
  });
});

describe('perplexity', () => {
  const rules = rulesOf(['{metric: qa/ppl, margin: 1%, estimator: {ratio: [ll, tokens]}}']);
  const documents = (n: number, loss: number, seed: number): Sample[] => {
    const jitter = noise(n, seed, 0.002);
    const length = uniform(5);
    return Array.from({ length: n }, (_, i) => {
      const tokens = 50 + Math.floor(length.next().value * 400);
      return sample(keyOf(i), { ll: -tokens * (2 + (i % 7) / 10 + loss + (jitter[i] ?? 0)), tokens });
    });
  };

  it('is a ratio on the log scale, shown in its unit', async () => {
    const same = claimIn(await compareRows(documents(200, 0, 1), documents(200, 0, 2), { rules }));
    expect(same).toMatchObject({ id: 'qa/ppl', direction: 'lower', method: 'ratio-t', verdict: 'holds' });
    expect(same.margin).toBeCloseTo((same.baseline.value ?? 0) * 0.01, 12);
    const worse = claimIn(await compareRows(documents(200, 0, 1), documents(200, 0.03, 2), { rules }));
    expect(worse).toMatchObject({ verdict: 'regressed', reason: null, gained: 0, lost: 200 });
    // e^0.03 − 1 of the baseline's value, upwards
    expect((worse.delta ?? 0) / (worse.baseline.value ?? 1)).toBeCloseTo(Math.expm1(0.03), 3);
    expect(worse.interval?.lower ?? 0).toBeGreaterThan(worse.margin);
  });

  it('cannot bound what is missing', async () => {
    const after = documents(200, 0, 2).map((row, i) => (i === 7 ? { ...row, scores: { ll: null, tokens: 100 } } : row));
    const claim = claimIn(await compareRows(documents(200, 0, 1), after, { rules }));
    expect(claim).toMatchObject({ reason: 'missing-samples', missing: 1 });
  });
});

describe('latency', () => {
  const rules = rulesOf(['{metric: qa/seconds, direction: lower, margin: 10%, estimator: log-ratio}']);
  const times = (factor: number, seed: number): Sample[] => {
    const jitter = noise(200, seed, 0.05);
    return jitter.map((value, i) => sample(keyOf(i), { seconds: factor * (0.1 + (i % 9) / 10) * Math.exp(value) }));
  };

  it('is a ratio, advisory by itself', async () => {
    const compare = (factor: number) => compareRows(times(1, 1), times(factor, 2), { rules, metrics: { seconds: {} } });
    const slower = await compare(1.3);
    expect(claimIn(slower)).toMatchObject({ method: 'log-ratio-t', verdict: 'regressed', advisory: true });
    expect(worstWord(slower.claims)).toBe('pass');
    expect((claimIn(slower).delta ?? 0) / (claimIn(slower).baseline.value ?? 1)).toBeCloseTo(0.3, 1);
    expect(claimIn(await compare(1.02))).toMatchObject({ verdict: 'holds' });
  });
});

describe('values of a whole corpus', () => {
  const rules = rulesOf(['{metric: qa/f1, margin: 0.03, estimator: {f1: [tp, fp, fn]}}']);
  const items = (n: number, found: (i: number) => number): Sample[] =>
    Array.from({ length: n }, (_, i) => {
      const tp = found(i);
      return sample(keyOf(i), { tp, fp: i % 3 === 0 ? 1 : 0, fn: 4 - tp });
    });
  const good = (i: number): number => (i % 5 === 0 ? 3 : 4);

  it('are bootstrapped in pairs, with a seed that is told', async () => {
    const claim = claimIn(
      await compareRows(
        items(300, good),
        items(300, (i) => (i % 4 === 0 ? 2 : good(i))),
        { rules },
      ),
    );
    expect(claim).toMatchObject({ method: 'corpus-bootstrap', verdict: 'regressed', n: 300 });
    expect(claim.resampling?.rounds).toBe(10_000);
    const f1 = (rows: readonly Sample[]): number => {
      const sum = (name: string): number => rows.reduce((total, row) => total + (row.scores[name] ?? 0), 0);
      return (2 * sum('tp')) / (2 * sum('tp') + sum('fp') + sum('fn'));
    };
    expect(claim.baseline.value).toBeCloseTo(f1(items(300, good)), 12);
  });

  it('hold where nothing is different enough, and not for want of spread', async () => {
    const nearly = claimIn(
      await compareRows(
        items(600, good),
        items(600, (i) => (i === 17 ? 3 : good(i))),
        { rules },
      ),
    );
    expect(nearly).toMatchObject({ verdict: 'holds', lost: 1 });
    const equal = claimIn(await compareRows(items(20, good), items(20, good), { rules }));
    expect(equal).toMatchObject({ verdict: 'inconclusive', p: null });
  });

  it('do not depend on the order of rows, nor on who is asked', async () => {
    const before = items(120, good);
    const after = items(120, (i) => (i % 11 === 0 ? 1 : good(i)));
    const there = claimIn(await compareRows(before, after, { rules }));
    const again = claimIn(await compareRows(before.toReversed(), after.toReversed(), { rules }));
    expect(again).toStrictEqual(there);
  });

  it('can be ratios of sums and BLEU', async () => {
    const wer = rulesOf([
      '{metric: qa/wer, direction: lower, margin: 0.02, estimator: {ratio-of-sums: [errors, words]}}',
    ]);
    const heard = (errors: (i: number) => number): Sample[] =>
      Array.from({ length: 400 }, (_, i) => sample(keyOf(i), { errors: errors(i), words: 10 + (i % 5) }));
    expect(
      claimIn(
        await compareRows(
          heard((i) => i % 2),
          heard((i) => (i % 2) + (i % 3 === 0 ? 1 : 0)),
          { rules: wer },
        ),
      ),
    ).toMatchObject({
      method: 'corpus-bootstrap',
      verdict: 'regressed',
    });
    const bleu = rulesOf(['{metric: qa/bleu, margin: 0.05, estimator: {bleu: [len, ref, m1, t1, m2, t2]}}']);
    const translated = (lost: number): Sample[] =>
      Array.from({ length: 200 }, (_, i) => {
        const m1 = 8 - (i % 3) - (i % 2) * lost;
        return sample(keyOf(i), { len: 10, ref: 10, m1, t1: 10, m2: m1 - 3, t2: 9 });
      });
    const claim = claimIn(await compareRows(translated(0), translated(3), { rules: bleu }));
    expect(claim).toMatchObject({ method: 'corpus-bootstrap', verdict: 'regressed', lost: 100 });
    // no smoothing, no brevity penalty: the geometric mean of the precisions
    const [m1, m2] = [8 * 200 - 199, 5 * 200 - 199];
    expect(claim.baseline.value).toBeCloseTo(Math.sqrt((m1 / 2000) * (m2 / 1800)), 12);
  });
});

describe('aggregates without rows', () => {
  const printed = (value: number, more: object = {}) => ({
    rules: PLAIN,
    metrics: { acc: { reported: value, aggregateOnly: true as const, ...more } },
  });
  const side = (value: number, rules = PLAIN, more: object = {}) => sideOf([], { ...printed(value, more), rules });
  const compare = async (before: number, after: number, rules = PLAIN, more: object = {}, anchor?: Anchor) =>
    compareSides(await side(before, rules, more), await side(after, rules, more), {
      alpha: 0.05,
      terms: termsBy(rules),
      sameMeasurement: false,
      ...(anchor === undefined ? {} : { anchor }),
    });

  it('are at best inconclusive, with their errors or without', async () => {
    expect(claimIn(await compare(0.8, 0.9))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'aggregate-only',
      method: 'none',
    });
    const shown = claimIn(await compare(0.8, 0.7, PLAIN, { standardError: 0.001 }));
    expect(shown).toMatchObject({ verdict: 'inconclusive', reason: 'aggregate-only', method: 'estimate-z' });
    expect(shown.interval?.upper).toBeCloseTo(-0.1 + 1.6449 * Math.SQRT2 * 0.001, 5);
  });

  it('hold where policy says that they come out the same, within the margin', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.02, deterministic: true}']);
    expect(claimIn(await compare(0.9, 0.88, rules))).toMatchObject({ verdict: 'holds', method: 'deterministic' });
    expect(claimIn(await compare(0.9, 0.87, rules))).toMatchObject({ verdict: 'regressed', reason: null });
  });

  it('are held against an anchor where policy says so, and shown beside it where it does not', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.02, deterministic: true}']);
    const anchor = { side: await side(0.9, rules), label: 'v0', margin: 0.05 };
    expect(claimIn(await compare(0.87, 0.86, rules, {}, anchor))).toMatchObject({
      verdict: 'holds',
      anchor: { verdict: 'holds', method: 'deterministic' },
    });
    expect(claimIn(await compare(0.85, 0.84, rules, {}, anchor))).toMatchObject({
      verdict: 'regressed',
      anchor: { verdict: 'regressed', margin: 0.05 },
    });
    expect(claimIn(await compare(0.85, 0.84, PLAIN, {}, anchor))).toMatchObject({
      reason: 'aggregate-only',
      anchor: { verdict: 'inconclusive', reason: 'aggregate-only' },
    });
  });

  it('have floors, which they can break where policy says that they come out the same', async () => {
    const rules = rulesOf(['{metric: qa/acc, margin: 0.02, floor: 0.8, deterministic: true}']);
    expect(claimIn(await compare(0.81, 0.8, rules))).toMatchObject({ verdict: 'holds', floor: { verdict: 'holds' } });
    expect(claimIn(await compare(0.81, 0.795, rules))).toMatchObject({
      verdict: 'regressed',
      floor: { verdict: 'regressed', value: 0.8 },
    });
    const first = await recordFirst(await side(0.795, rules), { alpha: 0.05, terms: termsBy(rules) });
    expect(first).toMatchObject([{ verdict: 'regressed', floor: { verdict: 'regressed' } }]);
    const noisy = rulesOf(['{metric: qa/acc, margin: 0.02, floor: 0.8}']);
    const told = await recordFirst(await side(0.7, noisy), { alpha: 0.05, terms: termsBy(noisy) });
    expect(told).toMatchObject([{ verdict: 'inconclusive', reason: 'aggregate-only' }]);
  });
});

describe('a metric at its ceiling', () => {
  it('says which loss it could still see', async () => {
    const claim = claimIn(await compareRows(...pairedRows(500, 500, 0, 0), { rules: PLAIN }));
    expect(claim).toMatchObject({ verdict: 'holds', ceiling: true });
    // five losses are called; with a chance of .0134 each, five or more of 500 come in four cases of five
    expect(claim.detectable).toBeCloseTo(0.0134, 4);
  });
});
