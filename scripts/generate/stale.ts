import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated.ts';

/** The generated files that are missing, differ from what they should be, or should not be there any more. */
export async function staleFiles(root: string, generated: readonly GeneratedFile[]): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const { file, content } of generated) {
    if ((await readFile(join(root, file), 'utf8').catch(() => null)) !== content) stale.push(file);
  }
  const expected = new Set(generated.map(({ file }) => file));
  const present = await readdir(join(root, 'schema')).catch(() => []);
  return [...stale, ...present.map((name) => `schema/${name}`).filter((file) => !expected.has(file))];
}
