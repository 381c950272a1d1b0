import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalSf } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe('the normal distribution', () => {
  // mpmath 1.3.0 at 40 digits.
  it.each([
    [-37, 5.725571222524577e-300],
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-1, 0.15865525393145705],
    [-1e-5, 0.49999601057719606],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [5, 0.9999997133484281],
  ])('Φ(%d)', (z, expected) => {
    expectRelative(normalCdf(z), expected, 1e-12);
    expectRelative(normalSf(-z), expected, 1e-12);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.8, 0.8416212335729143],
    [1e-12, -7.034483825301132],
    [0.5, 0],
  ])('the quantile of %d', (p, expected) => {
    expectRelative(normalQuantile(p), expected, 1e-13);
  });

  it('inverts its quantile, in the tails and next to the middle', () => {
    for (const p of [1e-300, 1e-100, 1e-10, 0.01, 0.2499999, 0.2500001, 0.4999, 0.5 + 1e-10, 0.7, 0.9999]) {
      expectRelative(normalCdf(normalQuantile(p)), p, 1e-12);
    }
    expectRelative(normalQuantile(0.5 + 1e-10), 1e-10 * Math.sqrt(2 * Math.PI), 1e-6);
  });

  it("agrees with R's Stouffer combination", () => {
    expectRelative(normalSf(reference.combine.stouffer_z), reference.combine.stouffer_p);
  });

  it('reaches its ends', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalSf(Infinity)]).toEqual([0, 1, 0]);
  });
});
