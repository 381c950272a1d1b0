/**
 * The random numbers of every seeded method here, by name, so that a claim can say how to recompute it:
 * xoshiro128** 1.1 (D. Blackman and S. Vigna, ACM TOMS 47, 2021). Its four words of state are the low and the high
 * half of the first two outputs of SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014) started at the seed.
 */
export const PRNG = 'xoshiro128**/splitmix64';

const MASK = 0xffff_ffff_ffff_ffffn;

/** The first `count` outputs of SplitMix64. */
export function splitMix64(seed: number, count: number): readonly bigint[] {
  let state = BigInt(seed);
  return Array.from({ length: count }, () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK;
    let z = ((state ^ (state >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK;
    return z ^ (z >> 31n);
  });
}

/** The low half, as the bit operations of JavaScript see it. */
function word(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function rotateLeft(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}

/** A stream of uniform 32-bit numbers. */
export class Xoshiro128 {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  readonly #one = new Uint32Array(1);

  /** Four 32-bit words, not all 0. */
  constructor(state: readonly [number, number, number, number]) {
    [this.#a, this.#b, this.#c, this.#d] = state;
  }

  /** @param seed an integer from 0 to 2^53 − 1 */
  static seeded(seed: number): Xoshiro128 {
    const [first = 0n, second = 0n] = splitMix64(seed, 2);
    return new Xoshiro128([word(first), word(first >> 32n), word(second), word(second >> 32n)]);
  }

  /** Uniform on 0 … 2^32 − 1. */
  next(): number {
    this.fillWords(this.#one);
    return this.#one[0] ?? 0;
  }

  /** Fills `into` with what as many calls of `next` would give, in less time. */
  fillWords(into: Uint32Array): void {
    // in variables rather than members, which would be written for each number
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    for (let at = 0; at < into.length; at += 1) {
      into[at] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotateLeft(d, 11);
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }

  /** Uniform on 0 … n − 1, for n up to 2^32, without bias. */
  below(n: number): number {
    this.fillBelow(this.#one, n);
    return this.#one[0] ?? 0;
  }

  /**
   * Fills `into` with what as many calls of `below` would give: the high word of next()·n, drawn again in the rare case
   * that the low word is below 2^32 mod n (D. Lemire, ACM TOMACS 29, 2019).
   */
  fillBelow(into: Uint32Array, n: number): void {
    const refused = 2 ** 32 % n;
    for (let made = 0; made < into.length;) {
      const from = made;
      this.fillWords(from === 0 ? into : into.subarray(from));
      for (let at = from; at < into.length; at += 1) {
        const draw = into[at] ?? 0;
        const low = Math.imul(draw, n) >>> 0;
        if (low < refused) continue;
        // the product may exceed 2^53, and the rounding brings the exact quotient back
        into[made] = Math.round((draw * n - low) / 2 ** 32);
        made += 1;
      }
    }
  }
}
