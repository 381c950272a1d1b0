import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

const TWO = 'evalplus/two_eval_results.json';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-evalplus-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(text: string) {
  const path = join(folder, 'x_eval_results.json');
  await writeFile(path, text);
  return openOutput(path, { format: 'auto', task: 'code' });
}

async function edited(change: (text: string) => string) {
  const before = await readFile(join(FIXTURES, TWO), 'utf8');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return write(after);
}

async function means(output: Awaited<ReturnType<typeof openFixture>>) {
  const { tallies } = await recomputed(output);
  return Object.fromEntries([...tallies.all()].map(({ name, rows }) => [`${name.task}/${name.metric}`, rows.mean]));
}

/** The layout before 0.3: lists of statuses, with the details that `--test-details` asks for. */
const OLDER = {
  date: '2023-06-01 12:00',
  hash: 'fe585eb4df8c88d844eeb463ea4d0302',
  eval: {
    'HumanEval/0': {
      nfiles: 2,
      base: [
        ['success', [true, true]],
        ['timed out', []],
      ],
      plus: [
        ['failed', [false]],
        ['timed out', []],
      ],
    },
    'HumanEval/1': {
      nfiles: 2,
      base: [
        ['success', []],
        ['failed', []],
      ],
      plus: [
        ['success', []],
        ['success', []],
      ],
    },
  },
};

describe('evalplus', () => {
  it('recomputes what EvalPlus printed: .375 on the base tests and .25 on all', async () => {
    expect(await means(await openFixture(TWO))).toEqual({ 'HumanEval/base': 0.375, 'HumanEval/plus': 0.25 });
    expect(await means(await openFixture('evalplus/one_eval_results.json'))).toEqual({
      'HumanEval/base': 0.75,
      'HumanEval/plus': 0.5,
    });
  });

  it('counts the samples of a problem as repeats and keeps what was written', async () => {
    const output = await openFixture(TWO);
    const { rows } = await recomputed(output);
    expect(rows.map(({ key, repeat }) => `${key} ${repeat}`).slice(0, 3)).toEqual([
      'HumanEval/0 0',
      'HumanEval/0 1',
      'HumanEval/1 0',
    ]);
    expect(rows[1]?.scores).toEqual({ base: 0, plus: 0 });
    expect(rows[1]?.response).toContain('return None');
    expect(output.tasks.get('HumanEval')?.version).toBe('7ec66556541ac79bf769ec5299690dfd');
  });

  it('has no extra tests where they were not run', async () => {
    const output = await openFixture('evalplus/base_only_eval_results.json');
    expect([...(output.tasks.get('HumanEval')?.metrics.keys() ?? [])]).toEqual(['base']);
    expect(await means(output)).toEqual({ 'HumanEval/base': 0.75 });
  });

  it('claims no mean where the problems have different numbers of samples', async () => {
    const output = await openFixture('evalplus/uneven_eval_results.json');
    expect(output.tasks.get('HumanEval')?.metrics.get('base')?.unsupported).toMatch(/different numbers of samples/u);
  });

  it('reads the older layout', async () => {
    expect(await means(await write(JSON.stringify(OLDER)))).toEqual({ 'HumanEval/base': 0.5, 'HumanEval/plus': 0.25 });
    const baseOnly = structuredClone(OLDER);
    for (const problem of Object.values(baseOnly.eval)) problem.plus = [];
    expect(await means(await write(JSON.stringify(baseOnly)))).toEqual({ 'HumanEval/base': 0.5 });
  });

  it('compares pass@1 with what later versions write into the file', async () => {
    const printed = (base: number) => (text: string) =>
      text.replace('"eval"', `"pass_at_k": {"base": {"pass@1": ${base}}, "plus": {"pass@1": 0.25}}, "eval"`);
    const output = await edited(printed(0.375));
    expect(output.tasks.get('HumanEval')?.metrics.get('base')?.reported).toBe(0.375);
    await recomputed(output);
    expect(await refusal(async () => recomputed(await edited(printed(0.5))))).toMatchObject({ code: 'E_MISMATCH' });
  });

  it('calls the task after the evaluation where the ids name no dataset', async () => {
    const output = await edited((text) => text.replaceAll('HumanEval/1', 'Mbpp/1'));
    expect([...output.tasks.keys()]).toEqual(['code']);
  });

  it.each([
    [
      'a status that is not known',
      (text: string) => text.replace('"pass"', '"maybe"'),
      'E_SCORE',
      /"maybe" of the base tests/u,
    ],
    [
      'a status that is true',
      (text: string) => text.replace('"base_status": "fail"', '"base_status": true'),
      'E_SCORE',
      /true/u,
    ],
    ['no status', (text: string) => text.replace('"base_status": "pass", ', ''), 'E_SCORE', /null of the base/u],
    [
      'a sample of another problem',
      (text: string) => text.replace('"task_id": "HumanEval/0"', '"task_id": "HumanEval/9"'),
      'E_ROW',
      /not HumanEval\/0/u,
    ],
    [
      'a sample that is none',
      (text: string) => text.replace('[{"task_id": "HumanEval/0"', '[7, {"task_id": "HumanEval/0"'),
      'E_ROW',
      /not an object/u,
    ],
    [
      'a problem twice',
      (text: string) => text.replace('"HumanEval/1": [', '"HumanEval/0": ['),
      'E_FORMAT',
      /duplicate/u,
    ],
    ['a lone surrogate', (text: string) => text.replace('Adds', '\\ud800'), 'E_ROW', /solution/u],
  ])('refuses %s', async (_, change, code, message) => {
    const error = await refusal(async () => recomputed(await edited(change)));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toContain('x_eval_results.json');
  });

  it.each([
    ['lists of different lengths', { nfiles: 2, base: [['success', []]], plus: [] }, 'E_COUNT'],
    [
      'base and extra tests of different samples',
      {
        base: [['success', []]],
        plus: [
          ['success', []],
          ['failed', []],
        ],
      },
      'E_COUNT',
    ],
    ['no lists', { base: 'success' }, 'E_ROW'],
    ['a status of today', { base: [['passed', []]], plus: [] }, 'E_SCORE'],
  ])('refuses %s in the older layout', async (_, problem, code) => {
    const text = JSON.stringify({ ...OLDER, eval: { 'HumanEval/0': problem } });
    const error = await refusal(async () => recomputed(await write(text)));
    expect(error.code).toBe(code);
    expect(error.message).toContain('HumanEval/0');
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe(TWO));
});
