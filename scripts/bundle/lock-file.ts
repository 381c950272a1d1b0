import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({ name: v.optional(v.string()), version: v.optional(v.string()), license: v.optional(v.string()) }),
  ),
});

/** One installed package, as `package-lock.json` names it. */
export interface LockedPackage {
  /** Where it lies, relative to the root: `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when the package names none. */
  readonly licence: string;
}

/** The packages of the lock file by their path; the root itself is left out. */
export async function readLockFile(root: string): Promise<ReadonlyMap<string, LockedPackage>> {
  const lock = v.parse(Lock, JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const packages = new Map<string, LockedPackage>();
  for (const [path, { name, version, license }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    // `name` is there only for aliases; else the path says it.
    packages.set(path, { path, name: name ?? nameIn(path), version: version ?? '', licence: license ?? '' });
  }
  return packages;
}

/** The path of the package that a source file belongs to, relative to the root, or null for a file of our own. */
export function packagePathOf(source: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(source)?.[0] ?? null;
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
