import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricMiss, hypergeometricSf } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';
import { choose, ratio } from './rational.ts';

describe('hypergeometricMiss', () => {
  it.each(reference.spotcheck_N1319)('R: $d of 1319 forged, $s opened', ({ d, s, p_undetected }) => {
    expectRelative(hypergeometricMiss({ total: 1319, forged: d, opened: s }), p_undetected);
  });

  it('is the quotient of two binomial coefficients, as whole numbers', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(900), fc.nat(900));
    fc.assert(
      fc.property(cases, ([total, f, o]) => {
        const [forged, opened] = [f % (total + 1), o % (total + 1)];
        const expected = ratio(choose(total - forged, opened), choose(total, opened));
        const p = hypergeometricMiss({ total, forged, opened });
        if (expected > 1e-300) expectRelative(p, expected, 1e-11);
        expect(hypergeometricMiss({ total, forged: opened, opened: forged })).toBeCloseTo(p, 11);
      }),
      { seed: 17, numRuns: 200 },
    );
  });

  it('knows the certain cases', () => {
    const miss = (total: number, forged: number, opened: number): number =>
      hypergeometricMiss({ total, forged, opened });
    expect([miss(0, 0, 0), miss(9, 0, 9), miss(9, 9, 0), miss(9, 1, 9), miss(9, 5, 5)]).toEqual([1, 1, 1, 0, 0]);
    expectRelative(miss(1e7, 1, 12_345), 1 - 12_345e-7, 1e-12);
    // C(N − 2, s)/C(N, s) = (N − s)(N − s − 1)/(N(N − 1))
    expectRelative(miss(1e7, 2, 9e6), (1e6 * (1e6 - 1)) / (1e7 * (1e7 - 1)), 1e-10);
  });
});

describe('hypergeometricSf', () => {
  it('is the sum of its terms, as whole numbers', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(cases, ([total, m, d, s]) => {
        const [marked, drawn] = [m % (total + 1), d % (total + 1)];
        const seen = s % (Math.min(marked, drawn) + 1);
        let ways = 0n;
        for (let x = seen; x <= Math.min(marked, drawn); x += 1) {
          ways += choose(marked, x) * choose(total - marked, drawn - x);
        }
        expectRelative(hypergeometricSf({ seen, total, marked, drawn }), ratio(ways, choose(total, drawn)), 1e-10);
      }),
      { seed: 18, numRuns: 200 },
    );
  });

  it('sees 53 of 60 losses in a slice of 55 of 1,203', () => {
    const p = hypergeometricSf({ seen: 53, total: 1203, marked: 60, drawn: 55 });
    let ways = 0n;
    for (let x = 53; x <= 55; x += 1) ways += choose(60, x) * choose(1143, 55 - x);
    expectRelative(p, ratio(ways, choose(1203, 55)), 1e-11);
  });

  it('is quick among ten million', () => {
    const p = hypergeometricSf({ seen: 5_000, total: 1e7, marked: 1e5, drawn: 5e5 });
    expect(p).toBeGreaterThan(0.5);
    expect(p).toBeLessThan(0.51);
  });
});
