import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build } from '../bundle/build.ts';
import { idOf, type Licensed } from '../bundle/licences.ts';

/** Licences whose code may be passed on in a bundle under Apache-2.0. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/** Bundled packages that `dist/licenses.txt` does not name, that bring no text, or whose licence we may not ship. */
export async function licenceProblems(root: string, { licences }: Build): Promise<readonly string[]> {
  const listed = new Set((await readFile(join(root, 'dist/licenses.txt'), 'utf8').catch(() => '')).split('\n'));
  return licences.flatMap((licensed) => problemsOf(licensed, listed));
}

function problemsOf({ package: locked, texts }: Licensed, listed: ReadonlySet<string>): readonly string[] {
  const id = idOf(locked);
  const problems: string[] = [];
  if (!listed.has(id)) problems.push(`${id} is bundled and not in dist/licenses.txt`);
  if (texts.length === 0) problems.push(`${id} brings no licence text`);
  if (!isAllowed(locked.licence)) problems.push(`${id} has the licence "${locked.licence}"`);
  return problems;
}

/** Whether every part of an SPDX expression of names, AND, OR and parentheses is allowed. */
export function isAllowed(expression: string): boolean {
  const names = expression.replaceAll(/[()]/gu, ' ').split(/ AND | OR /u);
  return names.every((name) => ALLOWED.has(name.trim()));
}
