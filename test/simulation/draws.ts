import { sha256Hex } from '../../src/digest.ts';
import { Xoshiro128 } from '../../src/stats/random.ts';

/** Random numbers for the simulation, the same on every machine: of the gate's own generator, seeded by a cell's name. */
export class Draws {
  readonly #bits: Xoshiro128;

  constructor(name: string) {
    this.#bits = Xoshiro128.seeded(Number.parseInt(sha256Hex(Buffer.from(name)).slice(0, 12), 16));
  }

  /** Uniform on [0, 1). */
  uniform(): number {
    return this.#bits.next() / 2 ** 32;
  }

  /** Uniform on [from, to). */
  between(from: number, to: number): number {
    return from + (to - from) * this.uniform();
  }

  chance(p: number): boolean {
    return this.uniform() < p;
  }

  below(count: number): number {
    return this.#bits.below(count);
  }

  /** Bell-shaped around 0 within ±`reach`: the sum of four uniform numbers. */
  bell(reach: number): number {
    return (reach * (this.uniform() + this.uniform() + this.uniform() + this.uniform() - 2)) / 2;
  }
}
