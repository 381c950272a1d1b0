import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/root.ts';
import { controlTask } from '../../../src/claims/controls.ts';
import { partsOf } from '../../../src/commands/run/view.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { codeBlocks } from './markdown.ts';

/** docs/controls.md says what the code does. */

const PAGE = await readFile(join(ROOT, 'docs/controls.md'), 'utf8');
const SHOWN = codeBlocks(PAGE).find(({ language }) => language === 'yaml');

it('shows a plan that is one, whose measurement has the controls', () => {
  const { plan } = parsePlan(SHOWN?.text ?? '', 'mira.yml');
  expect(plan.evaluations['qa']?.control).toEqual({
    mustPass: ['python', 'evaluate.py', '--answers', 'reference', '--out', '{out}'],
    mustFail: ['python', 'evaluate.py', '--answers', 'shuffled', '--out', '{out}'],
  });
});

it('names the tasks of controls as they are', () => {
  expect(PAGE).toContain(`\`${controlTask('must-pass', 'qa')}\``);
  expect(PAGE).toContain(`\`${controlTask('must-fail', 'qa')}\``);
});

it('does not show reference answers where targets are closed', () => {
  const config = (SHOWN?.text ?? '').replace('[data/qa.jsonl]', '[{path: data/qa.jsonl, answers: closed}]');
  const { plan } = parsePlan(config, 'mira.yml');
  const tasks = ['qa', controlTask('must-pass', 'qa'), controlTask('must-fail', 'qa')];
  const parts = partsOf({ plan }, { evaluations: new Map(tasks.map((task) => [task, 'qa'])) });
  expect(tasks.map((task) => parts(task))).toEqual([
    ['scores', 'prompt', 'response'],
    ['scores', 'prompt'],
    ['scores', 'prompt', 'response'],
  ]);
});

it.each([
  ['control: {}', 'E_CONFIG_VALUE', 'must have must-fail or must-pass'],
  ['control: {must-pas: {run: [x]}}', 'E_CONFIG_UNKNOWN_KEY', 'did you mean "must-pass"?'],
  ['control: {must-pass: {run: []}}', 'E_CONFIG_VALUE', 'must name a program'],
  ['control: {must-pass: {run: [x]}}\n    output: results', 'E_CONFIG_VALUE', 'controls need an output of their own'],
])('refuses %s', (line, code, message) => {
  const config = `model: m\nevaluations:\n  qa:\n    run: [x]\n    ${line}\n`;
  const parse = (): unknown => parsePlan(config, 'mira.yml');
  expect(parse).toThrow(expect.objectContaining({ code }));
  expect(parse).toThrow(message);
});
