import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { CRAFTED, writeCrafted } from './crafted.ts';
import type { Measurement } from './measurement.ts';

/** What no model may make `mira hash --tensors` take, however it was made. */
export const MAX_MODEL_MB = 200;

export async function measureModelMemory(dist: string, work: string): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(work, 'crafted-'));
  try {
    return CRAFTED.map((crafted): Measurement => {
      const path = writeCrafted(crafted, folder);
      const { peak } = runChild([join(dist, 'mira.js'), 'hash', '--tensors', '--json', path], work, crafted.exit);
      return { area: 'model memory', name: crafted.name, value: peak / 1e6, unit: 'MB', limit: MAX_MODEL_MB };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
