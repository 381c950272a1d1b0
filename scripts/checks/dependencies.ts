import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Names = v.optional(v.record(v.string(), v.string()), {});
const Manifest = v.object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names });

/** Packages that a manifest names and `docs/dependencies.md` does not explain, and the reverse. */
export async function dependencyProblems(root: string): Promise<readonly string[]> {
  const manifests = await Promise.all(
    ['package.json', 'scripts/runtime/package.json'].map((file) => namesIn(join(root, file))),
  );
  const installed = new Set(manifests.flat());
  const explained = new Set(explainedIn(await readFile(join(root, 'docs/dependencies.md'), 'utf8')));
  return [
    ...[...installed.difference(explained)].map((name) => `${name} has no line in docs/dependencies.md`),
    ...[...explained.difference(installed)].map(
      (name) => `docs/dependencies.md explains ${name}, which no package.json names`,
    ),
  ];
}

/** The packages that the tables of the document speak of: the code spans in the first cell of each row. */
export function explainedIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^\|([^|]*)\|/gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  );
}

async function namesIn(file: string): Promise<readonly string[]> {
  const manifest = v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')));
  return Object.values(manifest).flatMap((names) => Object.keys(names));
}
