import { describe, expect, it } from 'vitest';
import {
  betaInc,
  binomialCdf,
  binomialSf,
  chiSquaredSf,
  clopperPearsonInterval,
  fisherCombine,
  gammaInc,
  mcnemarExact,
  studentTCdf,
} from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';
import { choose, exactBinomialCdf, ratio } from './rational.ts';

/** Tails far beyond where a subtraction from 1 has digits left, against whole-number arithmetic. */
describe('deep tails', () => {
  it.each([
    [3, 60, 1n, 2n],
    [400, 1_000, 1n, 2n],
    [20, 1_000, 1n, 2n],
    [0, 990, 1n, 2n],
    [150, 1_200, 3n, 8n],
    [1, 350, 7n, 8n],
    [5, 5_000, 1n, 16n],
    [700, 1_500, 3n, 4n],
  ])('P(X ≤ %d), X ~ Bin(%d, %d/%d)', (k, n, a, b) => {
    const expected = exactBinomialCdf(k, n, a, b);
    expect(expected).toBeLessThan(1e-5);
    const [p, q] = [Number(a) / Number(b), Number(b - a) / Number(b)];
    expectRelative(binomialCdf(k, n, p), expected, 1e-11);
    expectRelative(binomialSf(n - k - 1, n, q), expected, 1e-11);
    expectRelative(betaInc(q, n - k, k + 1), expected, 1e-11);
  });

  it('of McNemar, to 1e-300', () => {
    for (const [gained, lost] of [
      [10, 60],
      [0, 996],
      [13, 1_100],
      [200, 1_500],
      [1_000, 2_700],
    ] as const) {
      const m = gained + lost;
      const expected = exactBinomialCdf(gained, m, 1n, 2n);
      const { oneSidedDecline, twoSided, midP } = mcnemarExact({ gained, lost });
      expectRelative(oneSidedDecline, expected, 1e-11);
      expectRelative(twoSided, 2 * expected, 1e-11);
      expectRelative(midP, expected - ratio(choose(m, gained), 2n ** BigInt(m + 1)), 1e-11);
    }
  });

  it('of chi-squared with even degrees of freedom: e^(−x/2) Σ (x/2)^j/j!', () => {
    for (const [x, df] of [
      [500, 10],
      [1_300, 4],
      [90, 40],
      [1_350, 2],
    ] as const) {
      let term = 1;
      let sum = 1;
      for (let j = 1; j < df / 2; j += 1) sum += term *= x / 2 / j;
      expectRelative(chiSquaredSf(x, df), Math.exp(-x / 2) * sum, 1e-11);
    }
    // And below: P(n, x) is a Poisson tail, x^n/n! e^(−x)(1 + x/(n + 1) + …).
    expectRelative(
      gammaInc(100, 1e-1),
      1e-100 * Math.exp(-0.1 - 363.7393755555635) * (1 + 0.1 / 101 + 0.01 / 10_302),
      1e-9,
    );
    expectRelative(fisherCombine([1e-100, 1e-100]), 1e-200 * (1 + 200 * Math.LN10), 1e-11);
  });

  it("of Student's t with 3 and 4 degrees of freedom, by their closed forms", () => {
    // df = 4: F(−t) = ½ − ¾·u + ¼·u³, u = t/√(4 + t²); with w = 1 − u that is w²(3 − w)/4.
    for (const t of [5, 300, 1e6, 1e40, 1e70]) {
      const w = 4 / (Math.sqrt(4 + t * t) * (Math.sqrt(4 + t * t) + t));
      expectRelative(studentTCdf(-t, 4), (w * w * (3 - w)) / 4, 1e-12);
    }
    // df = 3: the density ends as 6√3/(π t⁴).
    expectRelative(studentTCdf(-1e90, 3), (2 * Math.sqrt(3)) / Math.PI / 1e270, 1e-12);
  });

  it('of a proportion: nothing seen in n', () => {
    // (1 − upper)^n = .025
    const { upper } = clopperPearsonInterval({ successes: 0, n: 1e7, confidence: 0.95 });
    expectRelative(upper, -Math.expm1(Math.log(0.025) / 1e7), 1e-11);
  });
});
