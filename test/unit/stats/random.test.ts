import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMix64, Xoshiro128 } from '../../../src/stats/random.ts';

describe('the random numbers', () => {
  it('are those of SplitMix64', () => {
    // Published with the algorithm's implementations for the seed 1234567.
    expect(splitMix64(1234567, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('are those of xoshiro128**', () => {
    const random = new Xoshiro128([1, 2, 3, 4]);
    // From a transcription of the reference implementation in another language.
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('start from both halves of the first two outputs', () => {
    for (const seed of [0, 1, 1234567, Number.MAX_SAFE_INTEGER]) {
      const words = splitMix64(seed, 2).flatMap((value) => [Number(value & 0xffff_ffffn), Number(value >> 32n)]);
      const [a = 0, b = 0, c = 0, d = 0] = words;
      const [one, two] = [Xoshiro128.seeded(seed), new Xoshiro128([a, b, c, d])];
      expect(Array.from({ length: 5 }, () => one.next())).toEqual(Array.from({ length: 5 }, () => two.next()));
    }
  });

  it('below n are the high word of the product', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.nat(), (n, seed) => {
        const [one, two] = [Xoshiro128.seeded(seed), Xoshiro128.seeded(seed)];
        let expected = 0n;
        do expected = BigInt(two.next()) * BigInt(n);
        while ((expected & 0xffff_ffffn) < 2n ** 32n % BigInt(n));
        expect(one.below(n)).toBe(Number(expected >> 32n));
      }),
      { seed: 12, numRuns: 2_000 },
    );
  });
});
