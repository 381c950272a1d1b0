import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/root.ts';

const PAGE = await readFile(join(ROOT, 'docs/predicates.md'), 'utf8');

// a field that is in a schema and not on the page, or the other way round, is one that somebody forgot
it.each([
  ['Evaluation', 'evaluation-statement'],
  ['Gate', 'gate-statement'],
  ['Plan', 'plan-statement'],
  ['Attempt', 'attempt-statement'],
  ['Hand-over', 'handover-statement'],
])('%s: the page names the fields of the schema, and no others', async (heading, schema) => {
  const json: unknown = JSON.parse(await readFile(join(ROOT, `schema/${schema}.schema.json`), 'utf8'));
  const section = PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const named = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => Array.from(line.split(' | ')[0]?.matchAll(/`([^`]+)`/gu) ?? [], ([, field = '']) => field));
  expect(new Set(named)).toEqual(new Set(leaves(member(member(json, 'properties'), 'predicate'))));
  expect(named.length).toBe(new Set(named).size);
});

/** The fields without fields of their own, such as `claims[].counts.scored`. */
function leaves(schema: unknown, at = ''): readonly string[] {
  const properties = member(schema, 'properties');
  if (typeof properties === 'object' && properties !== null) {
    return Object.entries(properties).flatMap(([name, inner]: [string, unknown]) => {
      const path = at === '' ? name : `${at}.${name}`;
      // a digest map is one field
      return name === 'digest' ? [path] : leaves(inner, path);
    });
  }
  const items = member(schema, 'items');
  if (items !== null) return member(items, 'properties') === null ? [`${at}[]`].map(bare) : leaves(items, `${at}[]`);
  const values = member(schema, 'additionalProperties');
  if (member(values, 'properties') !== null) return leaves(values, `${at}.*`);
  const branches: unknown = member(schema, 'anyOf');
  const list: readonly unknown[] = Array.isArray(branches) ? branches : [];
  const object = list.find((branch) => member(branch, 'properties') !== null);
  return object === undefined ? [at] : leaves(object, at);
}

/** A list of words is named without brackets. */
function bare(path: string): string {
  return path.replace(/\[\]$/u, '');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}
