import { describe, expect, it } from 'vitest';
import { normalCdf, studentTCdf, studentTQuantile } from '../../../src/stats/index.ts';
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe("Student's t", () => {
  it('has the closed forms of 1 and 2 degrees of freedom', () => {
    for (const t of [-1e150, -1e8, -30, -1, -1e-3, 0, 0.5, 4]) {
      expectRelative(studentTCdf(t, 1), t < -1e6 ? -1 / (Math.PI * t) : 0.5 + Math.atan(t) / Math.PI, 1e-12);
    }
    for (const t of [-3, -0.2, 0.7, 2]) expectRelative(studentTCdf(t, 2), 0.5 + t / (2 * Math.sqrt(2 + t * t)), 1e-12);
    expectRelative(studentTCdf(-1e200, 1), 1 / (Math.PI * 1e200), 1e-12);
  });

  it('agrees with statsmodels', () => {
    const { t_low, p_low, t_upp, p_upp } = vectors.tost_paired_sleep;
    expectRelative(studentTCdf(-t_low, 9), p_low);
    expectRelative(studentTCdf(t_upp, 9), p_upp);
  });

  it('approaches the normal distribution', () => {
    expectRelative(studentTCdf(-3, 1e12), normalCdf(-3), 1e-10);
    expectRelative(studentTQuantile(0.975, 1e12), 1.959963984540054, 1e-10);
  });

  it('inverts its quantile', () => {
    for (const df of [0.5, 1, 2.5, 9, 30, 1e4, 1e7]) {
      for (const p of [1e-200, 1e-12, 0.025, 0.3, 0.4999999, 0.9]) {
        const t = studentTQuantile(p, df);
        if (Number.isFinite(t)) expectRelative(studentTCdf(t, df), p, 1e-11);
      }
    }
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect(studentTQuantile(1e-200, 0.1)).toBe(-Infinity);
  });

  it('reaches its ends', () => {
    expect([studentTCdf(-Infinity, 3), studentTCdf(Infinity, 3), studentTCdf(1e308, 0.5) <= 1]).toEqual([0, 1, true]);
  });
});
