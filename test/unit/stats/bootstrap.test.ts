import { describe, expect, it } from 'vitest';
import { bootstrapBca, bootstrapBcaOfSums, pairedT } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };

const wave = Array.from({ length: 1_000 }, (_, i) => ((i * 7919) % 1_000) / 1_000 - 0.52);
const terms = { confidence: 0.9, seed: 1, rounds: 10_000 } as const;

/** Of `wave`: must not change, claims are recomputed by it. */
const GOLDEN = { lower: -0.035288863004678366, upper: -0.005243477562359461 };

describe('bootstrapBca', () => {
  it("is close to Student's interval where the mean is close to normal", () => {
    const { lower, upper } = bootstrapBca({ differences: wave, ...terms });
    const t = pairedT({ differences: wave, confidence: 0.9 });
    expect(Math.abs(lower - t.lower)).toBeLessThan(0.1 * t.standardError);
    expect(Math.abs(upper - t.upper)).toBeLessThan(0.1 * t.standardError);
  });

  it('gives the same bytes for the same seed, whatever the order of the items', () => {
    const golden = bootstrapBca({ differences: wave, ...terms });
    expect(golden).toEqual(GOLDEN);
    expect(bootstrapBca({ differences: wave.toReversed(), ...terms })).toEqual(golden);
    expect(bootstrapBca({ differences: wave, ...terms, seed: 2 })).not.toEqual(golden);
  });

  it('leans towards the longer tail', () => {
    // Nine small differences and a large one: sleep. The percentile interval is [.95, 2.27] or so, BCa lies higher.
    const differences = reference.paired_t_sleep.d;
    const { lower, upper } = bootstrapBca({ differences, ...terms, rounds: 20_000 });
    const mean = 1.58;
    expect(upper - mean).toBeGreaterThan(1.3 * (mean - lower));
    const mirrored = bootstrapBca({ differences: differences.map((d) => -d), ...terms, rounds: 20_000 });
    expect(Math.abs(mirrored.lower + upper)).toBeLessThan(0.05);
    expect(Math.abs(mirrored.upper + lower)).toBeLessThan(0.05);
  });

  it('covers the mean of a skewed distribution about as often as it says', () => {
    let random = 5;
    const draw = (): number => -Math.log((random = (random * 48_271) % 2_147_483_647) / 2_147_483_647);
    let covered = 0;
    for (let sample = 0; sample < 300; sample += 1) {
      const differences = Array.from({ length: 30 }, draw);
      const { lower, upper } = bootstrapBca({ differences, confidence: 0.9, seed: sample, rounds: 500 });
      if (lower <= 1 && upper >= 1) covered += 1;
    }
    expect(covered).toBeGreaterThan(300 * 0.82);
    expect(covered).toBeLessThan(300 * 0.95);
  });

  it('is the mean itself when nothing varies, at any scale', () => {
    expect(bootstrapBca({ differences: [0.25, 0.25, 0.25], ...terms })).toEqual({ lower: 0.25, upper: 0.25 });
    const { lower, upper } = bootstrapBca({ differences: [1e308, 1.5e308, -1.7e308], ...terms });
    expect(lower).toBeLessThan(upper);
    expect(upper).toBeLessThanOrEqual(1.5e308);
  });
});

describe('bootstrapBcaOfSums', () => {
  it('is the bootstrap of the mean when there is one sum', () => {
    const rows = wave.map((value) => [value]);
    const statistic = ([total = 0]: readonly number[], n: number): number => total / n;
    expect(bootstrapBcaOfSums({ rows, statistic, ...terms })).toEqual(bootstrapBca({ differences: wave, ...terms }));
  });

  it('takes a difference of F1 from sufficient statistics', () => {
    // Per item: true positives, predicted and actual ones, of baseline and candidate.
    const rows = Array.from({ length: 300 }, (_, i) => {
      const actual = i % 3 === 0 ? 1 : 0;
      const before = i % 10 === 0 ? 1 - actual : actual;
      const after = i % 4 === 0 ? 1 - actual : actual;
      return [before * actual, before, after * actual, after, actual];
    });
    const f1 = (tp: number, predicted: number, actual: number): number => (2 * tp) / Math.max(1, predicted + actual);
    const statistic = ([tpB = 0, b = 0, tpC = 0, c = 0, actual = 0]: readonly number[]): number =>
      f1(tpC, c, actual) - f1(tpB, b, actual);
    const total = rows.reduce((sums, row) => sums.map((sum, i) => sum + (row[i] ?? 0)), [0, 0, 0, 0, 0]);
    const { lower, upper } = bootstrapBcaOfSums({ rows, statistic, ...terms, rounds: 2_000 });
    expect(lower).toBeLessThan(statistic(total));
    expect(upper).toBeGreaterThan(statistic(total));
    expect(upper).toBeLessThan(0);
    const shuffled = rows.toSorted((a, b) => (b[3] ?? 0) - (a[3] ?? 0));
    expect(bootstrapBcaOfSums({ rows: shuffled, statistic, ...terms, rounds: 2_000 })).toEqual({ lower, upper });
  });

  it('refuses a statistic that has no value', () => {
    const rows = [[0], [1], [2]];
    const statistic = ([total = 0]: readonly number[]): number => 1 / total;
    expect(() => bootstrapBcaOfSums({ rows, statistic, ...terms })).toThrow(/^statistic must be finite/u);
  });
});
