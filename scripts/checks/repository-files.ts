import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface RepositoryFile {
  /** Relative to the root, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** The text files that are, or are about to be, in the repository and whose name passes. */
export async function repositoryFiles(
  root: string,
  passes: (file: string) => boolean,
): Promise<readonly RepositoryFile[]> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const names = [...new Set(stdout.split('\0'))].filter((file) => file !== '' && passes(file));
  const files = await Promise.all(
    // A file that was deleted and not yet committed is still in git's list.
    names.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8').catch(() => '') })),
  );
  return files.filter(({ text }) => !text.includes('\0'));
}
