import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/** What our own steps start besides Node.js. */
const PROGRAMS = 'sh bash cat env getconf git gzip ls mkdir rm sleep tar timeout true uname unzstd zstd zstdmt'.split(
  ' ',
);

/**
 * The `PATH` of a machine without Python and without a list of packages: asking for these, before and after each of some
 * hundred runs, is what takes a run longest. `environment.test.ts` has machines that have them.
 */
export function leanPath(): string {
  const folder = path.join(tmpdir(), `mira-lean-path-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  for (const name of PROGRAMS) {
    const found = whereIs(name);
    if (found !== null) link(found, path.join(folder, name));
  }
  return [path.dirname(process.execPath), folder].join(path.delimiter);
}

function whereIs(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function link(target: string, at: string): void {
  try {
    symlinkSync(target, at);
  } catch {
    // another process of the tests was quicker, or it is there from before
  }
}
