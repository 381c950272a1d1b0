import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';

/** What GitHub's runner starts, and the module that this imports at once; everything else is loaded when it is needed. */
const ENTRY: readonly string[] = ['run.js', 'index.js'];
const MAX_ENTRY_MB = 1.3;

/** Sizes of the files that are committed and loaded. */
export async function measureSize(dist: string): Promise<readonly Measurement[]> {
  const sizes = new Map<string, number>();
  for (const name of (await readdir(dist)).filter((file) => file.endsWith('.js'))) {
    sizes.set(name, (await stat(join(dist, name))).size / 1e6);
  }
  const entry = ENTRY.reduce((sum, name) => sum + (sizes.get(name) ?? Number.NaN), 0);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [largest = '', size = 0] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return [
    { area: 'size', name: `the entry (${ENTRY.join(' + ')})`, value: entry, unit: 'MB', limit: MAX_ENTRY_MB },
    { area: 'size', name: `the largest file, loaded when needed (${largest})`, value: size, unit: 'MB', limit: null },
    { area: 'size', name: `all ${sizes.size} scripts`, value: total, unit: 'MB', limit: null },
  ];
}
