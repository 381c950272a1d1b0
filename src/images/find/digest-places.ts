import type { Instruction } from './dockerfile-lines.ts';
import type { ImageUse } from './found.ts';
import { overruledAt, type Expansion } from './variables.ts';
import { wordsOf, type Word } from './words.ts';
import { offsetAt, spanOf, type Written } from './written.ts';

/** An image of a Dockerfile as it was read. */
export interface Reading {
  readonly instruction: Instruction;
  readonly word: Word;
  readonly expansion: Expansion;
  /** The arguments whose default ends where the reference ends. */
  readonly carriers: readonly string[];
}

type Span = readonly [start: number, end: number];

/**
 * Where in a Dockerfile the digest of an image belongs: behind the reference or, where it ends in the default of an
 * argument that serves nothing but this image, into the default. Then who overrides the argument overrides the digest
 * too; a default that is used elsewhere (`pip install x==$VERSION`) has to stay as it is.
 */
export class DigestPlaces {
  readonly #readings: readonly Reading[];
  /** Where each argument is declared; `null` in place of a span: by a stage, which hands it to every command. */
  readonly #declared = new Map<string, (Span | null)[]>();
  /** Where each variable is used. */
  readonly #used = new Map<string, number[]>();
  /** By the offset at which a default ends, and the reference. */
  readonly #answers = new Map<string, boolean>();

  constructor(dockerfile: Written, instructions: readonly Instruction[], readings: readonly Reading[]) {
    this.#readings = readings;
    const firstStage = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    for (const [index, { keyword, rest }] of instructions.entries()) {
      if (keyword !== 'ARG') continue;
      for (const { value } of wordsOf(rest)) {
        add(this.#declared, value.text.split('=')[0] ?? '', index > firstStage ? null : spanOf(value));
      }
    }
    for (const { 1: name = '', index } of dockerfile.text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/gu)) {
      if (this.#declared.has(name)) add(this.#used, name, offsetAt(dockerfile, index) ?? -1);
    }
  }

  useOf(reading: Reading): ImageUse {
    const { instruction, word, expansion } = reading;
    const [start, end] = spanOf(word.value) ?? [instruction.start, instruction.start];
    const use = { start, end, pointer: null, from: instruction.start };
    if (expansion.kind === 'open') return { ...use, image: expansion };
    const reference = expansion.value;
    const last = spanOf(reference)?.[1] ?? null;
    if (last === null) return { ...use, image: { kind: 'open', why: 'it is empty' } };
    const isHere = last > start && last <= end;
    if (!isHere && this.#isOnlyFor(reading, reference.text, last)) {
      const overruled = overruledAt(word.value, last).filter((name) => !reading.carriers.includes(name));
      return { ...use, image: { kind: 'reference', reference, insertAt: last, overruled } };
    }
    const insertAt = isHere ? last : end;
    return { ...use, image: { kind: 'reference', reference, insertAt, overruled: overruledAt(word.value, insertAt) } };
  }

  #isOnlyFor({ carriers }: Reading, text: string, last: number): boolean {
    const key = `${last} ${text}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const uses = this.#readings
      .filter(({ expansion }) => expansion.kind === 'text' && expansion.value.text === text)
      .filter(({ expansion }) => expansion.kind === 'text' && spanOf(expansion.value)?.[1] === last)
      .map(({ word }) => spanOf(word.value));
    const declared = carriers.flatMap((name) => this.#declared.get(name) ?? []);
    const spans = [...uses, ...declared].filter((span) => span !== null).sort(([a], [b]) => a - b);
    const answer =
      !declared.includes(null) &&
      carriers.every((name) => (this.#used.get(name) ?? []).every((offset) => isWithin(spans, offset)));
    this.#answers.set(key, answer);
    return answer;
  }
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  const values = map.get(name);
  if (values === undefined) map.set(name, [value]);
  else values.push(value);
}

/** @param spans in order, none within another */
function isWithin(spans: readonly Span[], offset: number): boolean {
  const next = spans.findIndex(([start]) => start > offset);
  const span = spans.at(next === -1 ? -1 : next - 1);
  return span !== undefined && next !== 0 && offset < span[1];
}
