import { compareBytes } from '../digest.ts';

/** How two sets of named things differ; names by their UTF-8 bytes. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** How many are the same on both sides. */
  readonly unchanged: number;
}

/** @param before, after what stands for a thing's content, by its name */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const both = [...after.keys()].filter((name) => before.has(name));
  const changed = both.filter((name) => before.get(name) !== after.get(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)).sort(compareBytes),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(compareBytes),
    changed: changed.sort(compareBytes),
    unchanged: both.length - changed.length,
  };
}

export function isUnchanged({ added, removed, changed }: Changes): boolean {
  return added.length + removed.length + changed.length === 0;
}
