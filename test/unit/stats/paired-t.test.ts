import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredPairedT, pairedT } from '../../../src/stats/index.ts';
import type { PairedT } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

function threeTimes(value: number): PairedT {
  return pairedT({ differences: [value, value, value], confidence: 0.9 });
}

describe('pairedT', () => {
  it("agrees with R on Student's sleep data", () => {
    const { d, mean, t, df, p_less, ci90, ci95 } = reference.paired_t_sleep;
    const test = pairedT({ differences: d, confidence: 0.95 });
    expectRelative(test.mean, mean);
    expectRelative(test.t, t);
    expect(test.df).toBe(df);
    expectRelative(test.pDecline, p_less);
    expectRelative(test.lower, ci95[0] ?? NaN);
    expectRelative(test.upper, ci95[1] ?? NaN);
    const { lower, upper } = pairedT({ differences: d, confidence: 0.9 });
    expectRelative(lower, ci90[0] ?? NaN);
    expectRelative(upper, ci90[1] ?? NaN);
  });

  it('agrees with statsmodels on the independent standard error', () => {
    const { d, mean, se_iid } = vectors.clustered_se;
    const test = pairedT({ differences: d, confidence: 0.9 });
    expectRelative(test.mean, mean);
    expectRelative(test.standardError, se_iid);
  });

  it('says t = 0 or ±Infinity and the mean as interval when nothing varies', () => {
    expect(threeTimes(0)).toEqual({ mean: 0, standardError: 0, t: 0, df: 2, pDecline: 0.5, lower: 0, upper: 0 });
    expect(threeTimes(-0.5)).toMatchObject({ standardError: 0, t: -Infinity, pDecline: 0, lower: -0.5, upper: -0.5 });
    expect(threeTimes(0.25)).toMatchObject({ t: Infinity, pDecline: 1 });
  });

  it('takes rounding noise for no variation', () => {
    const differences = [0.3 - 0.2, 0.1, 0.4 - 0.3, 0.1];
    expect(new Set(differences).size).toBeGreaterThan(1);
    expect(pairedT({ differences, confidence: 0.9 })).toMatchObject({ standardError: 0, t: Infinity });
  });

  it('mirrors with the sign, and scales to extremes without NaN', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom(1, 2 ** 1000, 2 ** -1000), (differences, unit) => {
        const plain = pairedT({ differences, confidence: 0.9 });
        const scaled = pairedT({ differences: differences.map((value) => value * unit), confidence: 0.9 });
        const mirrored = pairedT({ differences: differences.map((value) => -value), confidence: 0.9 });
        if (plain.t !== 0 && Number.isFinite(plain.t)) expectRelative(scaled.t, plain.t, 1e-10);
        expect(scaled.lower).toBeLessThanOrEqual(scaled.mean);
        expect(mirrored.mean + plain.mean).toBe(0);
        expect(mirrored.pDecline + plain.pDecline).toBeCloseTo(1, 12);
      }),
      { seed: 10 },
    );
    const { mean, lower } = pairedT({ differences: [1.5e308, 1.6e308, 1.7e308], confidence: 0.9 });
    expectRelative(mean, 1.6e308, 1e-12);
    expect(lower).not.toBeNaN();
  });
});

describe('clusteredPairedT', () => {
  it('agrees with statsmodels', () => {
    const { d, cluster, mean, se_cr1 } = vectors.clustered_se;
    const test = clusteredPairedT({ differences: d, clusters: cluster, confidence: 0.9 });
    expectRelative(test.mean, mean);
    expectRelative(test.standardError, se_cr1);
    expect(test.df).toBe(11);
    expectRelative(test.t, mean / se_cr1);
  });

  it('is the plain test when every difference is its own cluster', () => {
    const differences = reference.paired_t_sleep.d;
    const clusters = differences.map((_, index) => `item ${index}`);
    const one = clusteredPairedT({ differences, clusters, confidence: 0.95 });
    const two = pairedT({ differences, confidence: 0.95 });
    expectRelative(one.standardError, two.standardError, 1e-12);
    expectRelative(one.upper, two.upper, 1e-12);
  });
});
