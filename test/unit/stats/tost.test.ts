import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedT, tost } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe('tost', () => {
  it('agrees with statsmodels', () => {
    const { low, upp, p, p_low, p_upp } = vectors.tost_paired_sleep;
    const test = tost({ differences: reference.paired_t_sleep.d, low, high: upp });
    expectRelative(test.p, p);
    expectRelative(test.pLow, p_low);
    expectRelative(test.pHigh, p_upp);
  });

  it('accepts exactly when the 1 − 2α interval lies within the bounds', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 });
    const bound = fc.double({ min: 0.1, max: 60, noNaN: true });
    fc.assert(
      fc.property(values, bound, bound, (differences, below, above) => {
        const { lower, upper } = pairedT({ differences, confidence: 0.9 });
        const { p } = tost({ differences, low: -below, high: above });
        if (lower === upper) return;
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(lower > -below && upper < above);
      }),
      { seed: 14 },
    );
  });

  it('mirrors with the sign', () => {
    const differences = [1, 2, 4, 1, 3];
    const one = tost({ differences, low: -1, high: 3 });
    const two = tost({ differences: differences.map((d) => -d), low: -3, high: 1 });
    expect(two).toEqual({ p: one.p, pLow: one.pHigh, pHigh: one.pLow });
  });

  it('has t = 0 or ±Infinity when nothing varies', () => {
    expect(tost({ differences: [0, 0, 0], low: -1, high: 1 })).toEqual({ p: 0, pLow: 0, pHigh: 0 });
    expect(tost({ differences: [1, 1, 1], low: -1, high: 1 })).toEqual({ p: 0.5, pLow: 0, pHigh: 0.5 });
    expect(tost({ differences: [2, 2, 2], low: -1, high: 1 }).p).toBe(1);
  });
});
