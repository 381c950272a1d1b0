import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/root.ts';
import { ERROR_CODES } from '../../../src/error-codes.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { waiverSchema } from '../../../src/policy/waiver.ts';
import { code, codeBlocks, tableRows } from './markdown.ts';

/** docs/waivers.md says what the code does. */

const PAGE = await readFile(join(ROOT, 'docs/waivers.md'), 'utf8');

it('shows a plan with a waiver of every key', () => {
  const plan = codeBlocks(PAGE).find(({ language }) => language === 'yaml');
  const { waivers, gate } = parsePlan(plan?.text ?? '', 'mira.yml').plan;
  expect(waivers?.map((waiver) => Object.keys(waiver).toSorted())).toEqual([
    Object.keys(waiverSchema.entries).toSorted(),
  ]);
  expect(gate.findings).toBe('fail');
});

it('names every key of a waiver', () => {
  const named = tableRows(PAGE, 'key', 'meaning').flatMap(([keys = '']) => keys.split(', ').map((key) => code(key)));
  expect(named.toSorted()).toEqual(Object.keys(waiverSchema.entries).toSorted());
});

it('names codes that there are', () => {
  const codes = [...PAGE.matchAll(/\bE_[A-Z_]+\b/gu)].map(([found]) => found);
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((found) => !Object.hasOwn(ERROR_CODES, found))).toEqual([]);
});
