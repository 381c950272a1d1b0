import { describe, expect, it } from 'vitest';
import { chiSquaredSf, gammaInc } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe('gammaInc and chiSquaredSf', () => {
  // mpmath 1.3.0 at 60 digits: a, x, P(a, x), Q(a, x).
  it.each([
    [0.5, 0.1, 0.345279153981423, 0.654720846018577],
    [0.5, 700, 1, 2.1010145162642176e-306],
    [0.01, 0.3, 0.990927603578235, 0.009072396421765093],
    [3, 2.9, 0.5540368014428194, 0.4459631985571806],
    [3, 4.1, 0.7761860186992143, 0.2238139813007857],
    [1000, 900, 0.0005499022657117829, 0.9994500977342882],
    [1e5, 1e5 + 1000, 0.9991915784870744, 0.0008084215129255907],
    [5, 600, 1, 1.4408034326399303e-251],
    [1, 1e-8, 9.999999950000001e-9, 0.9999999900000001],
  ])('a = %d, x = %d', (a, x, lower, upper) => {
    expectRelative(gammaInc(a, x), lower, 1e-12);
    expectRelative(chiSquaredSf(2 * x, 2 * a), upper, 1e-12);
  });

  it('reaches its ends', () => {
    expect([gammaInc(2, 0), gammaInc(2, Infinity), chiSquaredSf(0, 3), chiSquaredSf(Infinity, 3)]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("agrees with R's chi-squared p-values", () => {
    for (const { chi2, p_chi2, chi2_cc, p_chi2_cc } of reference.mcnemar) {
      if (chi2 === null || p_chi2 === null || chi2_cc === null || p_chi2_cc === null) continue;
      expectRelative(chiSquaredSf(chi2, 1), p_chi2);
      expectRelative(chiSquaredSf(chi2_cc, 1), p_chi2_cc);
    }
    expectRelative(chiSquaredSf(reference.combine.fisher_stat, 8), reference.combine.fisher_p);
  });
});
