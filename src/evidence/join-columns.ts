import { release } from '../grown.ts';
import type { StoredKeys } from './row-keys.ts';
import { SEGMENT } from './sort-keys.ts';
import type { StoredColumns } from './stored-columns.ts';

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/**
 * The rows of several columns, those of each behind those of the one before. For rows whose texts are not compared. The
 * memory of the columns is given back: they have no rows any more.
 */
export function joinColumns(all: readonly StoredColumns[]): StoredColumns {
  const counts = all.map(({ keys }) => keys.count);
  const join = <T extends Numbers>(
    make: new (length: number) => T,
    of: (columns: StoredColumns) => T | null,
  ): T | null => joinNumbers(make, all.map(of), counts);
  const layouts = new Names(all.map(({ layouts: names }) => names.map((layout) => JSON.stringify(layout))));
  const slices = new Names(all.map(({ sliceTexts }) => sliceTexts));
  const width = Math.max(0, ...all.map(({ scores }) => scores.length));
  return {
    keys: joinKeys(all.map(({ keys }) => keys)),
    layouts: layouts.first.map(({ part, id }) => all[part]?.layouts[id] ?? []),
    layout: layouts.renumber(
      all.map(({ layout }) => layout),
      counts,
    ),
    scores: Array.from({ length: width }, (_, at) => join(Float64Array, ({ scores }) => scores[at] ?? null)),
    sliceTexts: slices.names,
    slices: slices.renumber(
      all.map(({ slices: ids }) => ids),
      counts,
    ),
    failed: join(Uint8Array, ({ failed }) => failed),
    targetTexts: ['null'],
    targets: null,
    prints: [],
    file: join(Uint32Array, ({ file }) => file),
    start: join(Float64Array, ({ start }) => start),
    length: join(Uint32Array, ({ length }) => length),
  };
}

function joinKeys(all: readonly StoredKeys[]): StoredKeys {
  const counts = all.map(({ count }) => count);
  const tasks = new Names(all.map((keys) => keys.tasks));
  let segments = 0;
  const starts = all.map((keys) => {
    const own = keys.starts.subarray(0, keys.count).map((start) => start + segments * SEGMENT);
    release(keys.starts);
    segments += keys.segments.length;
    return own;
  });
  return {
    tasks: tasks.names,
    segments: all.flatMap((keys) => keys.segments),
    count: counts.reduce((sum, count) => sum + count, 0),
    starts: joinNumbers(Uint32Array, starts, counts) ?? new Uint32Array(0),
    lengths:
      joinNumbers(
        Uint32Array,
        all.map(({ lengths }) => lengths),
        counts,
      ) ?? new Uint32Array(0),
    task: tasks.renumber(
      all.map(({ task }) => task),
      counts,
    ),
    repeat: joinNumbers(
      Uint32Array,
      all.map(({ repeat }) => repeat),
      counts,
    ),
  };
}

/** Names that several lists number, each in its own way. */
class Names {
  readonly names: string[] = [];
  /** Which list was the first to have each name, and its number there. */
  readonly first: { readonly part: number; readonly id: number }[] = [];
  /** The number of each name of each list. */
  readonly #ids: readonly (readonly number[])[];

  constructor(lists: readonly (readonly string[])[]) {
    const known = new Map<string, number>();
    this.#ids = lists.map((list, part) =>
      list.map((name, id) => {
        let number = known.get(name);
        if (number === undefined) {
          number = this.names.push(name) - 1;
          known.set(name, number);
          this.first.push({ part, id });
        }
        return number;
      }),
    );
  }

  renumber(
    columns: readonly (Uint32Array<ArrayBuffer> | null)[],
    counts: readonly number[],
  ): Uint32Array<ArrayBuffer> | null {
    const renumbered = columns.map((column, part) => {
      const ids = this.#ids[part] ?? [];
      if (ids.every((to, from) => to === from)) return column;
      const count = counts[part] ?? 0;
      return column === null
        ? new Uint32Array(count).fill(ids[0] ?? 0)
        : Uint32Array.from({ length: count }, (_, row) => ids[column[row] ?? 0] ?? 0);
    });
    return joinNumbers(Uint32Array, renumbered, counts);
  }
}

/** `null` where all numbers are 0. */
function joinNumbers<T extends Numbers>(
  make: new (length: number) => T,
  columns: readonly (T | null)[],
  counts: readonly number[],
): T | null {
  if (columns.every((column) => column === null)) return null;
  const joined = new make(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const [part, column] of columns.entries()) {
    const count = counts[part] ?? 0;
    if (column !== null) {
      joined.set(column.subarray(0, count), at);
      release(column);
    }
    at += count;
  }
  return joined;
}
