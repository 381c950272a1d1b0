import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/root.ts';
import { ERROR_CODES } from '../../../src/error-codes.ts';
import { explainPolicy } from '../../../src/policy/explain.ts';
import { parsePolicy, policySchema } from '../../../src/policy/policy.ts';
import { SIGNER_KEYS, signersSchema } from '../../../src/policy/signer-rule.ts';
import { CHECK_NAMES } from '../../../src/verification/checks.ts';
import { violations } from './json-schema.ts';
import { code, codeBlocks, links, tableRows } from './markdown.ts';

/** docs/policy.md and docs/verification.md say what the code does. */

const POLICY = await readFile(join(ROOT, 'docs/policy.md'), 'utf8');
const VERIFICATION = await readFile(join(ROOT, 'docs/verification.md'), 'utf8');

it('shows a policy that is one, for the parser and for the published schema', async () => {
  const blocks = codeBlocks(POLICY).filter(({ language }) => language === 'yaml');
  const [shown, ...more] = blocks.filter(({ text }) => text.startsWith('version: 1'));
  expect(more).toEqual([]);
  const text = shown?.text ?? '';
  expect(explainPolicy(parsePolicy(text, 'mira.policy.yml')).length).toBeGreaterThan(5);
  const schema: unknown = JSON.parse(await readFile(join(ROOT, 'schema/mira-policy.schema.json'), 'utf8'));
  expect(violations(schema, parse(text))).toEqual([]);
  expect(violations(schema, parse(text.replace('version: 1', 'version: 2')))).not.toEqual([]);
});

it('shows rules for mira.yml with every key', () => {
  const shown = codeBlocks(POLICY).find(({ text }) => text.startsWith('# mira.yml'));
  const rules = v.parse(v.object({ signers: signersSchema }), parse(shown?.text ?? ''));
  const keys = new Set(rules.signers.flatMap((rule) => Object.keys(rule)));
  expect([...keys].toSorted()).toEqual([...SIGNER_KEYS].toSorted());
});

it('names every key, and no other', () => {
  const signer = tableRows(POLICY, 'key of a signer', 'asks for').map(([key = '']) => code(key));
  expect(signer.toSorted()).toEqual([...SIGNER_KEYS].toSorted());
  const keys = tableRows(POLICY, 'key', 'meaning').map(([key = '']) => code(key));
  expect(keys.toSorted()).toEqual(Object.keys(policySchema.entries).toSorted());
});

it('names codes that exist, and every check in its order', () => {
  for (const [cell = ''] of tableRows(POLICY, 'refused with', 'because')) {
    expect(Object.keys(ERROR_CODES)).toContain(code(cell));
  }
  expect(tableRows(VERIFICATION, 'check', 'what is looked at').map(([cell = '']) => code(cell))).toEqual([
    ...CHECK_NAMES,
  ]);
});

it('has links that lead somewhere', async () => {
  for (const target of [...links(POLICY), ...links(VERIFICATION)]) {
    if (target.startsWith('https:')) continue;
    expect(await readFile(join(ROOT, 'docs', target.split('#')[0] ?? ''), 'utf8')).not.toBe('');
  }
});
