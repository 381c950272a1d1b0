import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build, BuiltFile } from '../bundle/build.ts';

/** How the committed folder differs from a fresh build. */
export async function differences(folder: string, { files }: Build): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, built] of files) {
    const problem = await differenceOf(join(folder, name), built);
    if (problem !== null) found.push(`dist/${name} ${problem}: npm run bundle`);
  }
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (!files.has(name)) found.push(`dist/${name} is not built any more: npm run bundle`);
  }
  return found;
}

async function differenceOf(path: string, { bytes, executable }: BuiltFile): Promise<string | null> {
  const present = await readFile(path).catch(() => null);
  if (present === null) return 'is missing';
  if (!present.equals(bytes)) return 'is not what the sources give';
  const { mode } = await stat(path);
  // Windows has no such bit.
  if (process.platform !== 'win32' && executable !== ((mode & 0o100) !== 0)) return 'has the wrong executable bit';
  return null;
}
