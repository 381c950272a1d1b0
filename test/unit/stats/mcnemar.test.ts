import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemarExact, normalSf } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

/** P(X ≤ gained), X ~ Bin(m, ½). */
function decline(gained: number, m: number): number {
  return mcnemarExact({ gained, lost: m - gained }).oneSidedDecline;
}

describe('mcnemarExact', () => {
  it.each(reference.mcnemar)('R: $gain gains, $loss losses', (row) => {
    const test = mcnemarExact({ gained: row.gain, lost: row.loss });
    expectRelative(test.oneSidedDecline, row.p_exact_one_sided_loss);
    expectRelative(test.midP, row.p_midp_one_sided_loss);
    expectRelative(test.twoSided, row.p_exact_two_sided);
  });

  it.each(vectors.mcnemar.filter((row) => row.exact))('statsmodels: $t', ({ t, p }) => {
    const [, gained = 0] = t[0] ?? [];
    const [lost = 0] = t[1] ?? [];
    expectRelative(mcnemarExact({ gained, lost }).twoSided, p);
  });

  it.each([
    [12, 60, 4.027749e-9],
    [10, 60, 4.0e-10],
    [0, 53, 2 ** -53],
    [0, 4, 0.0625],
    [6, 7, 0.5],
  ])('%d gains, %d losses', (gained, lost, p) => {
    expectRelative(mcnemarExact({ gained, lost }).oneSidedDecline, p, 1e-2);
  });

  it('is a whole number of 2^−m up to 52 discordant pairs', () => {
    expect(mcnemarExact({ gained: 0, lost: 4 })).toEqual({ oneSidedDecline: 0.0625, twoSided: 0.125, midP: 0.03125 });
    const { oneSidedDecline } = mcnemarExact({ gained: 20, lost: 32 });
    expect(Number.isInteger(oneSidedDecline * 2 ** 52)).toBe(true);
  });

  it('reaches tails of 1e-300 and ten million pairs', () => {
    expectRelative(mcnemarExact({ gained: 0, lost: 997 }).oneSidedDecline, 2 ** -997, 1e-12);
    // With so many pairs the normal tail, corrected for continuity, is right to 1e-4 at this distance.
    const { oneSidedDecline } = mcnemarExact({ gained: 4_990_000, lost: 5_010_000 });
    expectRelative(oneSidedDecline, normalSf(9_999.5 / Math.sqrt(2.5e6)), 1e-4);
    // mpmath 1.3.0, term by term at 50 digits.
    expectRelative(mcnemarExact({ gained: 4_900_000, lost: 5_000_000 }).oneSidedDecline, 5.732084387908625e-222, 1e-10);
  });

  it('crosses from exact sums to the beta function without a step', () => {
    // P_{m+1}(X ≤ k) = (P_m(X ≤ k) + P_m(X ≤ k − 1))/2 links 52 and 53 trials.
    for (const k of [1, 5, 20, 26, 40]) {
      expectRelative(decline(k, 53), (decline(k, 52) + decline(k - 1, 52)) / 2, 1e-13);
    }
  });

  it('turns around with the sides, and one more loss never speaks for the candidate', () => {
    const count = fc.nat(3_000);
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        const test = mcnemarExact({ gained, lost });
        expect(mcnemarExact({ gained: lost, lost: gained }).twoSided).toBe(test.twoSided);
        const worse = mcnemarExact({ gained, lost: lost + 1 }).oneSidedDecline;
        const better = mcnemarExact({ gained: gained + 1, lost }).oneSidedDecline;
        expect(worse).toBeLessThanOrEqual(test.oneSidedDecline * (1 + 1e-12));
        expect(better).toBeGreaterThanOrEqual(test.oneSidedDecline * (1 - 1e-12));
        expect(test.midP).toBeLessThanOrEqual(test.oneSidedDecline);
      }),
      { seed: 3 },
    );
  });
});
