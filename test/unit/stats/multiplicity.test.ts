import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

describe('adjusted p-values', () => {
  it.each(reference.p_adjust)('R: $p', (row) => {
    for (const [index, p] of holm(row.p).entries()) expectRelative(p, row.holm[index] ?? NaN);
    for (const [index, p] of benjaminiHochberg(row.p).entries()) expectRelative(p, row.BH[index] ?? NaN);
  });

  it('has nothing to say about nothing', () => {
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });

  it('follow the p-values when those change places, and never fall below them', () => {
    const unique = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(unique, (permilles) => {
        const pValues = permilles.map((value) => value / 1000);
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(pValues);
          expect(adjust(pValues.toReversed())).toEqual(adjusted.toReversed());
          for (const [index, p] of pValues.entries()) expect(adjusted[index]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        }
        expect(Math.min(...holm(pValues))).toBe(Math.min(1, Math.min(...pValues) * pValues.length));
      }),
      { seed: 9 },
    );
  });
});
