import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject } from '../../../../src/json.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import { FIXTURES, recomputed } from './recomputed.ts';

/** A value at a place in a document: `['results', 'results', 0, 'score']`. */
export type Path = readonly (string | number)[];

export interface Change {
  /** Puts values in places; `undefined` takes the member or item away. */
  readonly set?: readonly (readonly [Path, unknown])[];
  /** Changes the text after that. */
  readonly text?: (text: string) => string;
}

/** What becomes of a fixture after a change. */
export async function readEdited(
  fixture: string,
  { set = [], text = (same) => same }: Change,
): ReturnType<typeof recomputed> {
  const folder = await mkdtemp(join(tmpdir(), 'mira-edited-'));
  try {
    const value: unknown = JSON.parse(await readFile(join(FIXTURES, fixture), 'utf8'));
    for (const [path, member] of set) put(value, path, member);
    const file = join(folder, 'edited.json');
    await writeFile(file, text(JSON.stringify(value, null, 1)));
    return await recomputed(await openOutput(file, { format: 'auto', task: 'eval' }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function put(value: unknown, [step, ...rest]: Path, member: unknown): void {
  if (step === undefined) throw new RangeError('the path is empty');
  if (rest.length > 0) {
    put(isObject(value) || Array.isArray(value) ? Reflect.get(value, step) : null, rest, member);
  } else if (Array.isArray(value) && member === undefined) value.splice(Number(step), 1);
  else if (typeof value === 'object' && value !== null) {
    if (member === undefined) Reflect.deleteProperty(value, step);
    else Reflect.set(value, step, member);
  } else throw new RangeError(`there is no place ${String(step)}`);
}
