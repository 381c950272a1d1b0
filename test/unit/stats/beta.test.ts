import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaInc } from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';

describe('betaInc', () => {
  // mpmath 1.3.0 at 40 digits.
  it.each([
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.01, 0.5, 5, 0.2428418908984375],
    [0.99, 5, 0.5, 0.7571581091015624],
    [0.5, 100, 100, 0.5],
    [0.45, 1000, 1000, 3.683198869007578e-6],
    [0.495, 5e4, 5e4, 0.0007825098810862719],
    [0.4995, 5e5, 5e5, 0.1586552539314266],
    [1e-6, 10, 1e6, 1.1143054732375452e-7],
    [0.4, 0.01, 0.02, 0.6640689932752278],
    [0.2, 0.001, 3, 0.9995103749029407],
    [0.999, 3, 0.01, 0.052718975674526034],
    [1e-100, 2.5, 3.5, 1.0864977448406722e-249],
    [1e-7, 0.5, 5e5, 0.24817031195240424],
    [0.9945002813693105, 4963.017583824503, 8.054177351128285, 4.1547947018458655e-6],
    [0.05827465687451759, 181.11935529485098, 878.2471632260991, 3.650208967208645e-38],
  ])('I_%d(%d, %d)', (x, a, b, expected) => {
    expectRelative(betaInc(x, a, b), expected, 1e-12);
  });

  it('reaches its ends', () => {
    expect([betaInc(0, 2, 3), betaInc(1, 2, 3)]).toEqual([0, 1]);
  });

  it('mirrors: I_x(a, b) + I_{1−x}(b, a) = 1, and lies in [0, 1]', () => {
    const shape = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 20 }), shape, shape, (k, a, b) => {
        const x = k / 2 ** 20;
        const value = betaInc(x, a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value + betaInc(1 - x, b, a)).toBeCloseTo(1, 11);
      }),
      { seed: 1 },
    );
  });
});
