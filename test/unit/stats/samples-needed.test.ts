import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNonInferiority, samplesNeeded, smallestHoldingN } from '../../../src/stats/index.ts';

const gate = { margin: 0.08, alpha: 0.05, adjustedAlpha: 0.05 / 23, power: 0.8 };

describe('smallestHoldingN', () => {
  it.each([
    [0.01, 299],
    [0.02, 149],
    [0.03, 99],
    [0.05, 59],
    [0.08, 36],
  ])('margin %d: %d pairs', (margin, n) => {
    expect(smallestHoldingN({ margin, alpha: 0.05 })).toBe(n);
  });

  it('is where the exact test starts to hold', () => {
    for (const [margin, alpha] of [
      [0.05, 0.05],
      [0.02, 0.05 / 23],
      [0.3, 0.05],
      [0.1, 0.01],
    ] as const) {
      const n = smallestHoldingN({ margin, alpha });
      expect(exactNonInferiority({ gained: 0, lost: 0, n, margin }).p).toBeLessThanOrEqual(alpha);
      expect(exactNonInferiority({ gained: 0, lost: 0, n: n - 1, margin }).p).toBeGreaterThan(alpha);
    }
  });

  it('does not round a whole number up', () => {
    expect(smallestHoldingN({ margin: 0.5, alpha: 0.25 })).toBe(2);
  });
});

describe('samplesNeeded', () => {
  it.each([
    [0, 2, 58, 100],
    [0, 2, 56, 110],
  ])('%d/%d of %d', (gained, lost, n, needed) => {
    expect(samplesNeeded({ gained, lost, n, ...gate })).toBe(needed);
  });

  it('asks for a decline to be proven once the loss exceeds the margin', () => {
    // (2.8516 + .8416)²·.1/.1² = 136.4, at the level that is left for each of 23 claims.
    expect(samplesNeeded({ gained: 0, lost: 5, n: 50, ...gate })).toBe(140);
  });

  it('is never below what can hold at all, nor below one more pair', () => {
    expect(samplesNeeded({ gained: 0, lost: 0, n: 20, ...gate })).toBe(36);
    expect(samplesNeeded({ gained: 0, lost: 0, n: 99, ...gate })).toBe(100);
    expect(samplesNeeded({ gained: 0, lost: 0, n: 100, ...gate })).toBe(110);
  });

  it('is null when it is too close to the allowed loss', () => {
    expect(samplesNeeded({ gained: 0, lost: 7, n: 88, ...gate })).toBeNull();
    expect(samplesNeeded({ gained: 0, lost: 0, n: 2, ...gate, margin: 0.01 })).toBeNull();
  });

  it('has two significant digits and lies in (n, 100 n]', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(3_000), (gained, lost, same) => {
        const n = gained + lost + same + 1;
        const needed = samplesNeeded({ gained, lost, n, ...gate });
        if (needed === null) return;
        expect(needed).toBeGreaterThan(n);
        expect(needed).toBeLessThanOrEqual(100 * n);
        expect(String(needed)).toMatch(/^\d{1,2}0*$/u);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
