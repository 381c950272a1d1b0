import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eValueDecline } from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';
import { choose, ratio } from './rational.ts';

/** 2·∫_½^1 t^l (1 − t)^g dt·2^(g + l), by expanding (1 − t)^g: whole numbers over a common denominator. */
function byExpansion(gained: number, lost: number): number {
  const m = gained + lost;
  let above = 0n;
  let below = 1n;
  for (let i = 1; i <= m + 1; i += 1) below *= BigInt(i);
  for (let j = 0; j <= gained; j += 1) {
    const power = lost + j + 1;
    // ∫_½^1 t^(power − 1) dt = (1 − 2^−power)/power
    const term = (choose(gained, j) * below * (2n ** BigInt(m + 1) - 2n ** BigInt(m + 1 - power))) / BigInt(power);
    above += j % 2 === 0 ? term : -term;
  }
  return ratio(above, below);
}

describe('eValueDecline', () => {
  it.each([
    [0, 5, 10.5],
    [0, 7, 31.9],
    [3, 15, 33.7],
    [10, 60, 8.4e7],
    [7, 6, 0.27],
  ])('%d gains, %d losses', (gained, lost, e) => {
    expectRelative(eValueDecline({ gained, lost }), e, 3e-3);
  });

  it('is its integral, in whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (gained, lost) => {
        expectRelative(eValueDecline({ gained, lost }), byExpansion(gained, lost), 1e-11);
      }),
      { seed: 19, numRuns: 150 },
    );
  });

  it('has mean 1 after any number of pairs when nothing declined', () => {
    for (const m of [1, 2, 7, 40]) {
      let mean = 0;
      for (let lost = 0; lost <= m; lost += 1) {
        mean += (Number(choose(m, lost)) / 2 ** m) * eValueDecline({ gained: m - lost, lost });
      }
      expectRelative(mean, 1, 1e-12);
    }
  });

  it('rises with losses, falls with gains, and is 1 before anything was seen', () => {
    expect(eValueDecline({ gained: 0, lost: 0 })).toBe(1);
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (gained, lost) => {
        const e = eValueDecline({ gained, lost });
        expect(eValueDecline({ gained, lost: lost + 1 })).toBeGreaterThanOrEqual(e);
        expect(eValueDecline({ gained: gained + 1, lost })).toBeLessThanOrEqual(e);
      }),
      { seed: 20 },
    );
  });

  it('reaches both ends', () => {
    // Without gains (2^(l + 1) − 1)/(l + 1), without losses 1/(g + 1).
    expectRelative(eValueDecline({ gained: 0, lost: 1_000 }), 2 ** 1_001 / 1_001, 1e-12);
    expectRelative(eValueDecline({ gained: 1e7, lost: 0 }), 1 / (1e7 + 1), 1e-12);
    expect(eValueDecline({ gained: 0, lost: 1e7 })).toBe(Infinity);
  });
});
