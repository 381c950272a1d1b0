import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, tangoInterval, tangoNonInferiority } from '../../../src/stats/index.ts';
import exact from '../../fixtures/stats/refvec_exact.json' with { type: 'json' };
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

/** Gains, losses and pairs that can occur together. */
const tables = fc
  .tuple(fc.nat(400), fc.nat(400), fc.nat(2_000))
  .map(([gained, lost, same]) => ({ gained, lost, n: Math.max(1, gained + lost + same) }));

describe("Tango's interval and test", () => {
  it.each(reference.tango)('R: $gain gains, $loss losses, $n pairs', ({ gain, loss, n, ci90, ci95 }) => {
    for (const [confidence, limits] of [
      [0.9, ci90],
      [0.95, ci95],
    ] as const) {
      const { lower, upper } = tangoInterval({ gained: gain, lost: loss, n, confidence });
      expect(Math.abs(lower - (limits[0] ?? NaN))).toBeLessThanOrEqual(1e-7);
      expect(Math.abs(upper - (limits[1] ?? NaN))).toBeLessThanOrEqual(1e-7);
    }
  });

  it.each(exact.exact_non_inferiority)('z: $gained gains, $lost losses, $n pairs', (row) => {
    expectRelative(tangoNonInferiority(row).z, row.tango_z);
  });

  it.each([
    [12, 60, 1266, -0.0495, -0.0275],
    [0, 53, 57, -0.9681, -0.8424],
    [0, 2, 58, -0.099, 0.0116],
    [10, 60, 1209, -0.053, -0.031],
    [6, 7, 1209, -0.0063, 0.0045],
  ])('90 %% of %d/%d/%d', (gained, lost, n, lower, upper) => {
    const interval = tangoInterval({ gained, lost, n, confidence: 0.9 });
    expect(Math.abs(interval.lower - lower)).toBeLessThan(5e-4);
    expect(Math.abs(interval.upper - upper)).toBeLessThan(5e-4);
  });

  it('has −z²/(n + z²) as lower limit when nothing changed', () => {
    const z = normalQuantile(0.95);
    const { lower, upper } = tangoInterval({ gained: 0, lost: 0, n: 57, confidence: 0.9 });
    expectRelative(lower, (-z * z) / (57 + z * z), 1e-12);
    expect(upper).toBe(-lower);
  });

  it('stays within −1 and 1', () => {
    expect(tangoInterval({ gained: 0, lost: 5, n: 5, confidence: 0.95 }).lower).toBe(-1);
    expect(tangoInterval({ gained: 5, lost: 0, n: 5, confidence: 0.95 }).upper).toBe(1);
  });

  it('mirrors when baseline and candidate change places', () => {
    fc.assert(
      fc.property(tables, ({ gained, lost, n }) => {
        const one = tangoInterval({ gained, lost, n, confidence: 0.9 });
        const two = tangoInterval({ gained: lost, lost: gained, n, confidence: 0.9 });
        expect(two.lower + one.upper).toBe(0);
        expect(two.upper + one.lower).toBe(0);
        expect(one.lower).toBeLessThanOrEqual((gained - lost) / n);
        expect(one.upper).toBeGreaterThanOrEqual((gained - lost) / n);
      }),
      { seed: 4 },
    );
  });

  it('rejects exactly the margins below the interval', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 999 }), (table, permille) => {
        const margin = permille / 1000;
        const { lower } = tangoInterval({ ...table, confidence: 0.9 });
        const { p } = tangoNonInferiority({ ...table, margin });
        if (Math.abs(lower + margin) > 1e-9) expect(p < 0.05).toBe(lower > -margin);
      }),
      { seed: 5 },
    );
  });
});
