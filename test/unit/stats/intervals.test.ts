import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialCdf,
  binomialSf,
  clopperPearsonInterval,
  newcombeInterval,
  wilsonInterval,
} from '../../../src/stats/index.ts';
import type { Interval } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

function expectLimits(interval: Interval, limits: readonly number[]): void {
  expectRelative(interval.lower, limits[0] ?? NaN);
  expectRelative(interval.upper, limits[1] ?? NaN);
}

const samples = fc
  .tuple(fc.nat(3_000), fc.nat(3_000))
  .map(([successes, failures]) => ({ successes, n: Math.max(1, successes + failures) }));

describe('intervals of a proportion', () => {
  it.each(reference.clopper_pearson)('R: $x of $n', ({ x, n, cp95, cp90, wilson95 }) => {
    expectLimits(clopperPearsonInterval({ successes: x, n, confidence: 0.95 }), cp95);
    expectLimits(clopperPearsonInterval({ successes: x, n, confidence: 0.9 }), cp90);
    expectLimits(wilsonInterval({ successes: x, n, confidence: 0.95 }), wilson95);
  });

  it.each(vectors.wilson)('statsmodels: $x of $n at $alpha', ({ x, n, alpha, ci }) => {
    expectLimits(wilsonInterval({ successes: x, n, confidence: 1 - alpha }), ci);
  });

  it('are 0 and 1 exactly where everything failed or succeeded', () => {
    for (const interval of [wilsonInterval, clopperPearsonInterval]) {
      expect(interval({ successes: 0, n: 30, confidence: 0.95 }).lower).toBe(0);
      expect(interval({ successes: 30, n: 30, confidence: 0.95 }).upper).toBe(1);
    }
  });

  it('enclose the estimate and mirror with the outcome', () => {
    fc.assert(
      fc.property(samples, ({ successes, n }) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const { lower, upper } = interval({ successes, n, confidence: 0.95 });
          const mirrored = interval({ successes: n - successes, n, confidence: 0.95 });
          expect(lower).toBeLessThanOrEqual(successes / n);
          expect(upper).toBeGreaterThanOrEqual(successes / n);
          expect(lower + mirrored.upper).toBeCloseTo(1, 12);
        }
      }),
      { seed: 8, numRuns: 50 },
    );
  });

  it('Clopper–Pearson leaves 2.5 % beyond each limit', () => {
    const { lower, upper } = clopperPearsonInterval({ successes: 1_150, n: 10_000_000, confidence: 0.95 });
    expectRelative(binomialSf(1_149, 10_000_000, lower), 0.025, 1e-8);
    expectRelative(binomialCdf(1_150, 10_000_000, upper), 0.025, 1e-8);
  });
});

describe('newcombeInterval', () => {
  it.each(vectors.newcombe_2indep)('statsmodels: $x1/$n1 − $x2/$n2 at $alpha', ({ x1, n1, x2, n2, alpha, ci }) => {
    expectLimits(newcombeInterval({ successes1: x1, n1, successes2: x2, n2, confidence: 1 - alpha }), ci);
  });
});
