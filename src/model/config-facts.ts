import type { Digest } from '../digest.ts';
import { jsonDigest, parseJson } from '../json.ts';
import { JsonCursor } from './json-cursor.ts';
import { hasMoreMarks } from './json-marks.ts';
import { MAX_KEYS } from './tensors.ts';

/** What a configuration says, as far as it is told. */
export interface ConfigFacts {
  /** It has the loader run Python files of the folder. */
  readonly autoMap: boolean;
  /** The digests of its members; `null` where it is not read so far: its own digest speaks for it then. */
  readonly members: Readonly<Record<string, Digest>> | null;
}

const NOTHING: ConfigFacts = { autoMap: false, members: null };

/** A tree of a value of so many brackets, quotes and commas takes some 40 MB. */
const MAX_MARKS = 400_000;

/**
 * Reads a configuration as Python writes it, which a loader takes with names that stand there twice too: `auto_map` is
 * found wherever it is.
 *
 * @param bytes of the whole file
 */
export function configFacts(bytes: Buffer): ConfigFacts {
  const places = new Map<string, readonly [start: number, end: number]>();
  let autoMap = false;
  let names = 0;
  try {
    const cursor = new JsonCursor(bytes, { python: true });
    if (!cursor.isObject) return NOTHING;
    cursor.members((name) => {
      const start = cursor.at;
      cursor.skip();
      names += 1;
      if (name === 'auto_map') autoMap = true;
      if (names <= MAX_KEYS) places.set(name, [start, cursor.offset]);
    });
    cursor.end();
  } catch {
    return NOTHING;
  }
  return { autoMap, members: names === places.size ? memberDigests(bytes, places) : null };
}

function memberDigests(bytes: Buffer, places: ReadonlyMap<string, readonly [number, number]>): ConfigFacts['members'] {
  const members = new Map<string, Digest>();
  for (const [name, [start, end]] of places) {
    const value = bytes.subarray(start, end);
    if (hasMoreMarks(value, MAX_MARKS)) return null;
    try {
      members.set(name, jsonDigest(parseJson(value.toString('utf8'), { python: true })));
    } catch {
      // infinities, lone surrogates and names that stand there twice have no canonical form
      return null;
    }
  }
  return Object.fromEntries(members);
}
