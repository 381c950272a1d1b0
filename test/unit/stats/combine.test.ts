import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cauchyCombine, fisherCombine, stoufferCombine } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

const COMBINATIONS = { fisherCombine, stoufferCombine, cauchyCombine };

describe('combined p-values', () => {
  it('agree with R', () => {
    const { p, fisher_p, stouffer_p, cauchy_p } = reference.combine;
    expectRelative(fisherCombine(p), fisher_p);
    expectRelative(stoufferCombine(p), stouffer_p);
    expectRelative(cauchyCombine(p), cauchy_p);
  });

  it.each(Object.entries(COMBINATIONS))('%s of one p is that p', (_, combine) => {
    for (const p of [1e-300, 1e-20, 0.01, 0.5, 0.75, 1]) expectRelative(combine([p]), p, 1e-11);
    expect(combine([0])).toBe(0);
  });

  it('have their closed forms', () => {
    // Fisher with two: q(1 − ln q), q the product.
    const q = 1e-4 * 0.3;
    expectRelative(fisherCombine([1e-4, 0.3]), q * (1 - Math.log(q)), 1e-12);
    // Four equal ones: Stouffer doubles z (Φ(−2) to Φ(−4)), Cauchy leaves them alone.
    expectRelative(stoufferCombine(Array<number>(4).fill(0.022750131948179195)), 3.167124183311986e-5, 1e-11);
    expectRelative(cauchyCombine([1e-250, 1e-250, 1e-250]), 1e-250, 1e-12);
    // The harmonic mean, where all are small.
    expectRelative(cauchyCombine([1e-200, 1e-100]), 2e-200, 1e-12);
    expectRelative(fisherCombine([1e-150, 1e-140]), 1e-290 * (1 + 290 * Math.LN10), 1e-11);
  });

  it('do not mind the order, and rise with every p', () => {
    const unit = fc.double({ min: 1e-12, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), unit, (pValues, other) => {
        for (const combine of Object.values(COMBINATIONS)) {
          const p = combine(pValues);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expectRelative(combine(pValues.toReversed()), p, 1e-12);
          const [first = 0.5, ...rest] = pValues;
          const [lower, higher] = [
            combine([Math.min(first, other), ...rest]),
            combine([Math.max(first, other), ...rest]),
          ];
          expect(lower).toBeLessThanOrEqual(higher * (1 + 1e-12));
        }
      }),
      { seed: 16 },
    );
  });

  it('refuse certainty both ways where it would cancel', () => {
    expect(() => stoufferCombine([0, 1])).toThrow(RangeError);
    expect(() => cauchyCombine([1, 0.5, 0])).toThrow(/^pValues must not hold both/u);
    expect(fisherCombine([0, 1])).toBe(0);
  });
});
