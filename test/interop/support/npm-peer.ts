import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists, peersFolder, retried } from './execute.ts';

/** A package of the npm registry, at an exact version. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
}

const NPM_MS = 900_000;

/**
 * Installs a package with all that it depends on into a folder of its own in the user's cache, once per version; none of
 * their install scripts is run. A package that cannot be installed is a failure, never a test that is skipped.
 *
 * @returns the folder, in which its programs lie in `node_modules/.bin`
 */
export async function npmPeer({ name, version }: NpmPackage): Promise<string> {
  const folder = join(peersFolder(), `${name.replaceAll('/', '+')}-${version}`);
  if (!(await exists(folder))) await install(folder, `${name}@${version}`);
  return folder;
}

/** Beside its place first: what lies there under its own name is whole. */
async function install(folder: string, requirement: string): Promise<void> {
  const beside = `${folder}.partial-${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside);
    // without one of its own, npm would install into the next folder above that has one
    await writeFile(join(beside, 'package.json'), '{"private":true}');
    await retried(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--fetch-retries=5', requirement],
      { cwd: beside, timeout: NPM_MS },
    );
    await rename(beside, folder).catch(async (error: unknown) => {
      // somebody else was faster
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
