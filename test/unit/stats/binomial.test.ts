import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialSf } from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';

/** Σ_{j ≤ k} C(n, j) p^j q^(n−j), term by term. */
function direct(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let j = 1; j <= k; j += 1) {
    term *= ((n - j + 1) / j) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

describe('the binomial distribution', () => {
  it('equals its sum', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, ([n, any, p]) => {
        const k = any % (n + 1);
        expectRelative(binomialCdf(k, n, p), direct(k, n, p), 1e-11);
        expectRelative(binomialSf(k, n, p), k === n ? 0 : direct(n - k - 1, n, 1 - p), 1e-11);
      }),
      { seed: 2 },
    );
  });

  it('keeps its digits in the tail and at ten million trials', () => {
    expectRelative(binomialCdf(0, 1_000, 0.5), 2 ** -1000, 1e-12);
    expectRelative(binomialSf(999, 1_000, 0.001), 1e-3 ** 1000, 1e-12);
    // P(X ≤ n/2 − 1) = (1 − P(X = n/2))/2, and the middle term is √(2/πn)·(1 − 1/4n + …).
    const n = 1e7;
    expectRelative(binomialCdf(n / 2 - 1, n, 0.5), 0.5 - Math.sqrt(1 / (2 * Math.PI * n)) * (1 - 1 / (4 * n)), 1e-12);
    expectRelative(binomialCdf(2, n, 1e-7), Math.exp(-1) * 2.5 * (1 + 1e-8), 1e-7);
  });

  it('knows the certain cases', () => {
    expect([binomialCdf(0, 0, 0.3), binomialCdf(0, 5, 0), binomialCdf(4, 5, 1), binomialSf(4, 5, 1)]).toEqual([
      1, 1, 0, 1,
    ]);
  });
});
