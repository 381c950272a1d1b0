import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { World } from '../../test/emulator/world.ts';

export const RELEASE_FOLDER = '1-release-v1.0.0';

/**
 * Leaves a release as whoever downloads it has it, the model among its files; beside its folder the trusted root, which
 * somebody who verifies has from elsewhere: one line that ends, as `gh` wants it.
 *
 * @returns the folder of the release
 */
export async function leaveRelease(world: World, out: string): Promise<string> {
  const folder = path.join(out, RELEASE_FOLDER);
  await world.keepOut(folder);
  await cp(path.join(world.workspace, 'model'), path.join(folder, 'model'), { recursive: true });
  const root: unknown = JSON.parse(await readFile(path.join(world.workspace, 'trusted_root.json'), 'utf8'));
  await writeFile(path.join(out, 'trusted_root.json'), `${JSON.stringify(root)}\n`);
  return folder;
}
