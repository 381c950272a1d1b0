import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/root.ts';
import { METHODS } from '../../../src/gate/shapes/tested.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { gateSchema } from '../../../src/plan/gate-schema.ts';
import { claimSchema, estimatorSchema, evaluationSchema } from '../../../src/plan/schema.ts';
import { violations } from './json-schema.ts';
import { anchors, code, codeBlocks, links, tableRows } from './markdown.ts';
import * as v from 'valibot';

/** docs/gate.md says what the code does. */

const PAGE = await readFile(join(ROOT, 'docs/gate.md'), 'utf8');

it('shows a plan that is one', async () => {
  const plans = codeBlocks(PAGE).filter(({ language }) => language === 'yaml');
  expect(plans).toHaveLength(1);
  const schema: unknown = JSON.parse(await readFile(join(ROOT, 'schema/mira.schema.json'), 'utf8'));
  for (const { text } of plans) {
    const { plan } = parsePlan(text, 'mira.yml');
    expect(plan.claims).toHaveLength(10);
    expect(violations(schema, parse(text))).toEqual([]);
  }
});

it('names every method of a test, and no other', () => {
  const named = tableRows(PAGE, 'data', '`method`').map(([, method = '']) => code(method));
  expect(named.toSorted()).toEqual([...METHODS, 'identity', 'none'].toSorted());
});

it('names every key that this page is about', () => {
  const named = tableRows(PAGE, 'key', 'meaning').map(([key = '']) => /^`([^`]+)`/u.exec(key)?.[1] ?? key);
  const known = new Set([
    ...Object.keys(claimSchema.entries),
    ...Object.keys(evaluationSchema.entries),
    ...Object.keys(gateSchema.entries).map((key) => `gate.${key}`),
  ]);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
  // the others are in the README
  const elsewhere = new Set(['metric', 'direction', 'advisory', 'require']);
  const own = Object.keys(claimSchema.entries).filter((key) => !elsewhere.has(key));
  expect(own.filter((key) => !named.includes(key))).toEqual([]);
});

it('shows every estimator in a form that is accepted', () => {
  const shown = tableRows(PAGE, '`estimator`', 'value').map(
    ([cell = '']) => parse(code(cell).replace(', …', '')) as unknown,
  );
  for (const estimator of shown)
    expect(v.safeParse(estimatorSchema, estimator).success, JSON.stringify(estimator)).toBe(true);
  expect(shown).toHaveLength(5);
});

it('has links that lead somewhere', async () => {
  for (const target of links(PAGE)) {
    const [file = '', anchor] = target.split('#');
    const page = file === '' ? PAGE : await readFile(join(ROOT, 'docs', file), 'utf8');
    if (anchor !== undefined) expect(anchors(page)).toContain(anchor);
  }
});
