import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * `@actions/cache` unpacks archives with `tar -P`, which lets an entry write any file of the job. Whoever may write to
 * the cache of the default branch would so reach what is evaluated. While `work` runs, the library finds a `tar` that
 * drops this option, and takes `root` for the workspace: then names are relative to it, and absolute names, `..` and
 * links that lead out are refused by tar itself.
 *
 * @param isOver whether nothing that `work` started is still under way; if something is, it stays confined
 */
export async function confined<T>(root: string, work: () => Promise<T>, isOver: (result: T) => boolean): Promise<T> {
  if (process.platform === 'win32') throw new Error('archives cannot be confined on Windows');
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(path.join(root, 'tar-'));
  const before = { PATH: process.env['PATH'], GITHUB_WORKSPACE: process.env['GITHUB_WORKSPACE'] };
  const release = async (): Promise<void> => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of ['tar', 'gtar']) await wrap(folder, name, before.PATH ?? '');
    process.env['PATH'] = `${folder}${path.delimiter}${before.PATH ?? ''}`;
    process.env['GITHUB_WORKSPACE'] = root;
    const result = await work();
    if (isOver(result)) await release();
    return result;
  } catch (error) {
    await release();
    throw error;
  }
}

async function wrap(folder: string, name: string, searched: string): Promise<void> {
  for (const candidate of searched.split(path.delimiter).map((place) => path.join(place, name))) {
    if (!(await isProgram(candidate))) continue;
    const script = `#!/bin/sh\nfor word do\n  shift\n  [ "$word" = -P ] || set -- "$@" "$word"\ndone\nexec ${quoted(candidate)} "$@"\n`;
    await writeFile(path.join(folder, name), script, { mode: 0o755 });
    return;
  }
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
