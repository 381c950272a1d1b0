import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemarExact, pairedT, signFlipPermutation } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_R.json' with { type: 'json' };

/** The definition: every pattern of signs, one by one. */
function byDefinition(differences: readonly number[]): number {
  const observed = differences.reduce((whole, d) => whole + d, 0);
  let extreme = 0;
  for (let pattern = 0; pattern < 2 ** differences.length; pattern += 1) {
    let total = 0;
    for (const [bit, d] of differences.entries()) total += (pattern >> bit) & 1 ? d : -d;
    if (total <= observed + 1e-9) extreme += 1;
  }
  return extreme / 2 ** differences.length;
}

const wave = Array.from({ length: 1_000 }, (_, i) => ((i * 7919) % 1_000) / 1_000 - 0.52);

/** Of `wave` from seed 1 in 10,000 rounds: must not change, claims are recomputed by it. */
const GOLDEN = 0.013598640135986401;

describe('signFlipPermutation', () => {
  it('counts every pattern where there are no more of them than rounds', () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(values, fc.constantFrom(1, 0.1, 1e-300, 2 ** 1000), (integers, unit) => {
        const differences = integers.map((value) => value * unit);
        const { pDecline } = signFlipPermutation({ differences, seed: 0, rounds: 1024 });
        expect(pDecline).toBe(byDefinition(integers));
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it("is McNemar's exact test when every difference is a gain or a loss", () => {
    for (const [gained, lost] of [
      [2, 9],
      [0, 5],
      [6, 6],
    ] as const) {
      const differences = [...Array<number>(gained).fill(1), ...Array<number>(lost).fill(-1), 0, 0, 0];
      const { pDecline } = signFlipPermutation({ differences, seed: 1, rounds: 5_000 });
      expect(pDecline).toBe(mcnemarExact({ gained, lost }).oneSidedDecline);
    }
  });

  it('says what the sleep data say', () => {
    // 2 of the 512 patterns of the nine that are not 0: all positive, and the observed one's mirror image.
    const differences = reference.paired_t_sleep.d.map((value) => -value);
    expect(signFlipPermutation({ differences, seed: 7, rounds: 10_000 }).pDecline).toBe(1 / 512);
  });

  it('gives the same bytes for the same seed, whatever the order of the items', () => {
    const ask = (differences: readonly number[], seed: number): number =>
      signFlipPermutation({ differences, seed, rounds: 10_000 }).pDecline;
    expect(ask(wave, 1)).toBe(GOLDEN);
    expect(ask(wave.toReversed(), 1)).toBe(GOLDEN);
    expect(ask(wave, 3)).not.toBe(GOLDEN);
    // Close to Student's t, as with so many items they have to be.
    const { pDecline } = pairedT({ differences: wave, confidence: 0.9 });
    expect(Math.abs(GOLDEN - pDecline)).toBeLessThan(4 * Math.sqrt((pDecline * (1 - pDecline)) / 10_000));
  });

  it('never says 0, and 1 when nothing changed', () => {
    expect(signFlipPermutation({ differences: wave.map(() => -1), seed: 3, rounds: 999 }).pDecline).toBe(0.001);
    expect(signFlipPermutation({ differences: [0, 0], seed: 3, rounds: 1 }).pDecline).toBe(1);
    expect(signFlipPermutation({ differences: wave.map(() => 1), seed: 3, rounds: 999 }).pDecline).toBe(1);
  });

  it('is wrong no more often than it says', () => {
    // 2,000 samples of 12 differences that are symmetric about 0; p ≤ .05 in at most 5 % and four standard errors.
    let random = 1;
    const draw = (): number => (random = (random * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
    let rejected = 0;
    for (let sample = 0; sample < 2_000; sample += 1) {
      const differences = Array.from({ length: 12 }, draw);
      if (signFlipPermutation({ differences, seed: sample, rounds: 199 }).pDecline <= 0.05) rejected += 1;
    }
    expect(rejected).toBeGreaterThan(50);
    expect(rejected).toBeLessThanOrEqual(2_000 * 0.05 + 4 * Math.sqrt(2_000 * 0.05 * 0.95));
  });
});
