import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type LockedPackage, packagePathOf, readLockFile } from './lock-file.ts';
import { standardText } from './standard-texts.ts';

/** A bundled package with the texts that its licence asks us to pass on. */
export interface Licensed {
  readonly package: LockedPackage;
  readonly texts: readonly string[];
}

/** The packages that the sources belong to, each once per version, sorted, with their licence texts. */
export async function licencesOf(root: string, sources: Iterable<string>): Promise<readonly Licensed[]> {
  const lock = await readLockFile(root);
  const paths = new Set<string>();
  for (const source of sources) {
    const path = packagePathOf(relative(root, source).split(sep).join('/'));
    if (path !== null) paths.add(path);
  }
  const bundled = new Map<string, Licensed>();
  for (const path of paths) {
    const locked = lock.get(path);
    if (locked === undefined) throw new Error(`${path} is bundled but not in package-lock.json.`);
    const own = await textsOf(join(root, path));
    const standard = own.length === 0 ? await standardText(root, path, locked.licence) : null;
    bundled.set(idOf(locked), { package: locked, texts: standard === null ? own : [standard] });
  }
  return [...bundled.values()].sort((a, b) => (idOf(a.package) < idOf(b.package) ? -1 : 1));
}

/** `name version`, the line by which a package is found in `licenses.txt`. */
export function idOf({ name, version }: LockedPackage): string {
  return `${name} ${version}`;
}

/** The text of `dist/licenses.txt`. */
export function formatLicences(licences: readonly Licensed[]): string {
  const parts = licences.map(({ package: locked, texts }) => {
    const head = `${idOf(locked)}\nLicence: ${locked.licence || 'none named'}`;
    return [head, ...texts].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['The files in this folder contain code of these packages.', ...parts].join(rule)}\n`;
}

async function textsOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|copying|notice|third.?party)/iu.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.replace(/\r\n?/gu, '\n').trim());
}
