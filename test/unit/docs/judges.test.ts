import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/root.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { codeBlocks } from './markdown.ts';

const PAGE = await readFile(join(ROOT, 'docs/judges.md'), 'utf8');

it('docs/judges.md shows a plan that is one', () => {
  const shown = codeBlocks(PAGE).find(({ language }) => language === 'yaml');
  expect(parsePlan(shown?.text ?? '', 'mira.yml').plan.evaluations['helpful']?.judge).toEqual({
    labels: 'data/judge-labels.jsonl',
    run: ['python', 'evaluate.py', '--responses', 'data/labelled.jsonl', '--out', '{out}'],
    minAgreement: 0.6,
    votes: { helpful: ['helpful-a', 'helpful-b', 'helpful-c'] },
  });
});

it.each([
  ['judge: {run: [x]}', 'E_CONFIG_VALUE', 'there are no labels'],
  ['judge: {labls: a}', 'E_CONFIG_UNKNOWN_KEY', 'did you mean "labels"?'],
  ['judge: {labels: ../a}', 'E_CONFIG_PATH', 'leaves the folder'],
  ['judge: {votes: {good: [a]}}', 'E_CONFIG_VALUE', 'at least two judges'],
  ['judge: {min-agreement: 2}', 'E_CONFIG_VALUE', '1'],
])('refuses %s', (line, code, message) => {
  const parse = (): unknown => parsePlan(`model: m\nevaluations:\n  qa:\n    run: [x]\n    ${line}\n`, 'mira.yml');
  expect(parse).toThrow(expect.objectContaining({ code }));
  expect(parse).toThrow(message);
});
