import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredSf, cochranQMatched, cochranQMeta } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import vectors from '../../fixtures/stats/refvec_statsmodels.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe('cochranQMatched', () => {
  it('agrees with statsmodels', () => {
    const { rows, Q, p, df } = vectors.cochrans_q_matched;
    const test = cochranQMatched(rows);
    expectRelative(test.q, Q);
    expectRelative(test.p, p);
    expect(test.df).toBe(df);
  });

  it("is McNemar's chi-squared for two parties", () => {
    for (const { both, gain, loss, neither, chi2, p_chi2 } of reference.mcnemar) {
      const rows = [
        ...Array.from({ length: both }, () => [1, 1]),
        ...Array.from({ length: gain }, () => [0, 1]),
        ...Array.from({ length: loss }, () => [1, 0]),
        ...Array.from({ length: neither }, () => [0, 0]),
      ];
      const test = cochranQMatched(rows);
      expectRelative(test.q, chi2 ?? 0);
      expectRelative(test.p, p_chi2 ?? 1);
    }
  });

  it('is its formula, in any order of rows and parties, and blind to items on which all agree', () => {
    const bit = fc.integer({ min: 0, max: 1 });
    const tables = fc.array(fc.tuple(bit, bit, bit, bit), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(tables, (rows) => {
        const { q } = cochranQMatched(rows);
        const columns = [0, 1, 2, 3].map((j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0));
        const total = columns.reduce((sum, c) => sum + c, 0);
        const squares = rows.reduce((sum, row) => sum + row.reduce<number>((a, b) => a + b, 0) ** 2, 0);
        const below = 4 * total - squares;
        const above = 3 * (4 * columns.reduce((sum, c) => sum + c * c, 0) - total * total);
        expect(q).toBeCloseTo(below === 0 ? 0 : above / below, 10);
        expect(cochranQMatched(rows.toReversed().map((row) => row.toReversed())).q).toBe(q);
        expect(cochranQMatched([...rows, [1, 1, 1, 1], [0, 0, 0, 0]]).q).toBe(q);
      }),
      { seed: 15 },
    );
  });
});

describe('cochranQMeta', () => {
  it('agrees with metafor', () => {
    const { yi, se, Q, df, p, fe, fe_se } = reference.cochran_Q_meta;
    const test = cochranQMeta({ estimates: yi, standardErrors: se });
    expectRelative(test.q, Q);
    expectRelative(test.p, p);
    expect(test.df).toBe(df);
    expectRelative(test.fixedEffect, fe);
    expectRelative(test.standardError, fe_se);
  });

  it('is the squared z of two estimates', () => {
    const { q, p, fixedEffect } = cochranQMeta({ estimates: [1, 3], standardErrors: [3, 4] });
    expectRelative(q, 4 / 25, 1e-14);
    expectRelative(p, chiSquaredSf(4 / 25, 1), 1e-14);
    expectRelative(fixedEffect, (16 * 1 + 9 * 3) / 25, 1e-14);
  });

  it('keeps its digits beside a large common part, and at the ends of what a number holds', () => {
    const { q } = cochranQMeta({ estimates: [1e9 + 1, 1e9 + 3], standardErrors: [3, 4] });
    expectRelative(q, 4 / 25, 1e-14);
    const extreme = cochranQMeta({ estimates: [1e-200, 3e-200], standardErrors: [3e-200, 4e-200] });
    expectRelative(extreme.q, 4 / 25, 1e-14);
    expectRelative(extreme.standardError, 2.4e-200, 1e-14);
    expect(cochranQMeta({ estimates: [1e308, -1e308], standardErrors: [1e-300, 1] })).toMatchObject({
      q: Infinity,
      p: 0,
    });
  });
});
