import { splitMix64, Xoshiro128 } from '../../../src/stats/random.ts';
import type { Lab } from '../lab.ts';
import { mutate } from './mutate.ts';
import type { Defect, Target } from './target.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Ends it, asked before every input. */
  readonly more: (tried: number) => boolean;
}

export interface Fuzzed {
  readonly target: string;
  readonly inputs: number;
  /** Different endings that were seen. */
  readonly endings: number;
  readonly accepted: number;
  readonly defects: readonly Defect[];
}

/** Inputs that led to something new are changed further; more of them than this would be too many to come round to. */
const MOST_KEPT = 2000;
const MOST_DEFECTS = 20;

/** Feeds a target with changed inputs, the same for the same seed. What an input leads to guides the choice of the next. */
export async function fuzz(target: Target, lab: Lab, { seed, more }: FuzzOptions): Promise<Fuzzed> {
  const random = generator(seed);
  const pool = [...(await target.seeds(lab))];
  const endings = new Set<string>();
  const defects: Defect[] = [];
  let inputs = 0;
  let accepted = 0;
  while (more(inputs) && defects.length < MOST_DEFECTS) {
    const input = mutate(pick(pool, random), pick(pool, random), random);
    inputs += 1;
    try {
      const ending = shape(await target.read(input, lab));
      if (ending === 'accepted') accepted += 1;
      if (endings.has(ending)) continue;
      endings.add(ending);
      if (pool.length < MOST_KEPT) pool.push(input);
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      defects.push({ target: target.name, input, what });
    }
  }
  return { target: target.name, inputs, endings: endings.size, accepted, defects };
}

function pick(pool: readonly Buffer[], random: Xoshiro128): Buffer {
  return pool[random.below(pool.length)] ?? Buffer.alloc(0);
}

/** What stays the same of a message when the input is another. */
function shape(ending: string): string {
  return ending
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"…"')
    .replaceAll(/\d+/gu, 'n')
    .slice(0, 160);
}

function generator(seed: number): Xoshiro128 {
  const [a = 0n, b = 0n] = splitMix64(seed, 2);
  const low = (value: bigint): number => Number(BigInt.asIntN(32, value));
  return new Xoshiro128([low(a), low(a >> 32n), low(b), low(b >> 32n)]);
}
