import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ncc, { type WebpackModule } from '@vercel/ncc';

export interface Packed {
  /** The files that ncc made: `index.js`, its chunks, `package.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The source files that went into them. */
  readonly sources: ReadonlySet<string>;
}

/** Bundles one compiled entry and everything that it imports; what is behind `import()` becomes chunks of its own. */
export async function pack(entry: string): Promise<Packed> {
  if (!existsSync(entry)) throw new Error(`${entry} does not exist: the compiler wrote no entry.`);
  // A cache would make the result depend on what was built before.
  const { code, assets, symlinks, stats } = await ncc(entry, { cache: false, quiet: true });
  if (Object.keys(symlinks).length > 0) throw new Error('ncc made symbolic links, which a release cannot carry.');
  const files = new Map<string, Uint8Array>([['index.js', Buffer.from(code)]]);
  for (const [name, { source }] of Object.entries(assets)) files.set(name, Buffer.from(source));
  const sources = new Set<string>();
  collect(stats.compilation.modules, sources);
  return { files, sources };
}

function collect(modules: Iterable<WebpackModule>, into: Set<string>): void {
  for (const { resource, modules: inner } of modules) {
    if (resource !== undefined) into.add(resource.replace(/\?.*$/u, ''));
    if (inner !== undefined) collect(inner, into);
  }
}

/** Where the compiler puts the entry, seen from the root. */
export function entryOf(root: string): string {
  return join(root, 'build', 'main.js');
}
