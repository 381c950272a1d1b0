import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';
import binomial from '@stdlib/stats-base-dists-binomial';
import chisquare from '@stdlib/stats-base-dists-chisquare';
import normal from '@stdlib/stats-base-dists-normal';
import student from '@stdlib/stats-base-dists-t';
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import * as stats from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Central arguments: the second opinion's own tails are off by 4e-7. */
const agrees = <T extends [unknown, ...unknown[]]>(
  cases: fc.Arbitrary<T>,
  ours: (...args: T) => number,
  theirs: (...args: T) => number,
): void => {
  fc.assert(
    fc.property(cases, (args) => {
      const expected = theirs(...args);
      if (expected > 1e-3 && expected < 1 - 1e-3) expectRelative(ours(...args), expected);
    }),
    { seed: 22, numRuns: 500 },
  );
};

describe('@stdlib on random central arguments', () => {
  it('normal', () => {
    agrees(fc.tuple(between(-3, 3)), stats.normalCdf, (z) => normal.cdf(z, 0, 1));
    fc.assert(
      fc.property(between(0.001, 0.999), (p) => {
        const z = normal.quantile(p, 0, 1);
        if (Math.abs(z) > 1e-6) expectRelative(stats.normalQuantile(p), z);
      }),
      { seed: 22 },
    );
  });

  it("Student's t", () => {
    agrees(fc.tuple(between(-4, 4), between(1, 300)), stats.studentTCdf, student.cdf);
    fc.assert(
      fc.property(between(0.01, 0.49), fc.integer({ min: 1, max: 300 }), (p, df) => {
        expectRelative(stats.studentTQuantile(p, df), student.quantile(p, df), 1e-8);
      }),
      { seed: 22 },
    );
  });

  it('binomial', () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 1_000 }), between(0.05, 0.95), between(-2.5, 2.5))
      .map(([n, p, z]): [number, number, number] => {
        const k = Math.round(n * p + z * Math.sqrt(n * p * (1 - p)));
        return [Math.max(0, Math.min(n, k)), n, p];
      });
    agrees(cases, stats.binomialCdf, binomial.cdf);
    agrees(cases, stats.binomialSf, (k, n, p) => 1 - binomial.cdf(k, n, p));
  });

  it('chi-squared and incomplete gamma', () => {
    agrees(fc.tuple(between(0, 80), between(0.5, 60)), stats.chiSquaredSf, (x, df) => 1 - chisquare.cdf(x, df));
    // Theirs takes x first.
    agrees(fc.tuple(between(0.1, 80), between(0, 80)), stats.gammaInc, (a, x) => gammainc(x, a));
  });

  it('incomplete beta', () => {
    agrees(fc.tuple(between(0, 1), between(0.2, 80), between(0.2, 80)), stats.betaInc, (x, a, b) => betainc(x, a, b));
  });
});
