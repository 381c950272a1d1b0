import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { MetricInfo } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { readEdited } from './edited-json.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed, reportedCount } from './recomputed.ts';
import { refusal } from './refusal.ts';

const metric = (metrics: ReadonlyMap<string, MetricInfo> | undefined, name: string): MetricInfo =>
  metrics?.get(name) ?? expect.fail(`no metric ${name}`);

describe('promptfoo', () => {
  it.each([
    ['release1', 40, 2],
    ['release2', 40, 2],
    ['errors', 5, 1],
    ['repeat', 15, 1],
    ['filtered', 2, 1],
    ['columns', 8, 8],
  ])('%s: %i rows, and what promptfoo printed follows from them', async (name, rows, reported) => {
    const output = await openFixture(`promptfoo/${name}.json`);
    expect((await recomputed(output)).rows).toHaveLength(rows);
    expect(await reportedCount(output)).toBe(reported);
  });

  it('makes a row of a result', async () => {
    const output = await openFixture('promptfoo/release1.json');
    const [, second] = await collect(output.rows());
    expect(second).toEqual({
      task: 'eval',
      key: second?.key,
      repeat: 0,
      scores: { pass: 1, score: 1, exact: 1 },
      slices: { kind: 'sum' },
      prompt: 'Answer with the number only: 12+10',
      target: [{ type: 'equals', value: '22', metric: 'exact' }],
      response: '22',
      error: null,
    });
    expect(second?.key).toMatch(/^[0-9a-f]{32}$/u);
    expect(output.harness).toEqual({ name: 'promptfoo', version: '0.121.20' });
    const { metrics, ...info } = output.tasks.get('eval') ?? expect.fail('no task');
    expect(info).toEqual({ expected: 40, limited: false, version: null, nShot: null, generation: { temperature: 0 } });
    expect([...metrics]).toEqual([
      ['pass', { direction: 'higher', kind: 'binary', reported: 39 / 40, unsupported: null }],
      ['score', { direction: 'higher', kind: null, reported: 39 / 40, unsupported: null }],
      ['exact', { direction: 'higher', kind: null, reported: null, unsupported: null }],
    ]);
  });

  it('gives the samples of two releases the same keys, although everything of promptfoo’s own is new', async () => {
    const keys = async (name: string): Promise<string[]> =>
      (await collect((await openFixture(`promptfoo/${name}.json`)).rows())).map(({ key }) => key);
    expect(await keys('release1')).toEqual(await keys('release2'));
  });

  it('keeps a test with an error, without a score', async () => {
    const output = await openFixture('promptfoo/errors.json');
    const rows = await collect(output.rows());
    expect(rows[1]).toMatchObject({
      scores: { pass: null, score: null, exact: null },
      response: null,
      error: 'the service answered with garbage',
    });
    expect(metric(output.tasks.get('eval')?.metrics, 'pass').reported).toBe(3 / 4);
    // the sum that promptfoo prints counts the error as 0
    expect(metric(output.tasks.get('eval')?.metrics, 'score').reported).toBeNull();
  });

  it('takes the id of a test for its key, and its metadata for slices', async () => {
    const rows = await collect((await openFixture('promptfoo/errors.json')).rows());
    expect(rows[4]).toMatchObject({
      key: 'seven-times-eight',
      slices: { origin: 'school' },
      scores: { pass: 0, exact: 0, short: 0.2 },
    });
  });

  it('numbers repeats in the order of the tests', async () => {
    const output = await openFixture('promptfoo/repeat.json');
    const { rows } = await recomputed(output);
    const repeats = Map.groupBy(rows, ({ key }) => key);
    expect([...repeats.values()].map((group) => group.map(({ repeat }) => repeat))).toEqual(
      Array.from({ length: 5 }, () => [0, 1, 2]),
    );
    const file: unknown = JSON.parse(await readFile(join(FIXTURES, 'promptfoo/repeat.json'), 'utf8'));
    const { results } = v.parse(v.object({ results: v.object({ results: v.array(v.unknown()) }) }), file);
    const shuffled = await readEdited('promptfoo/repeat.json', {
      set: [[['results', 'results'], results.results.toReversed()]],
    });
    expect(shuffled.rows).toEqual(rows);
  });

  it('makes a task of each prompt and provider', async () => {
    const output = await openFixture('promptfoo/columns.json');
    expect([...output.tasks.keys()]).toEqual([
      'eval:one:prompt 1',
      'eval:one:terse',
      'eval:two:prompt 1',
      'eval:two:terse',
    ]);
    expect(output.tasks.get('eval:two:terse')?.generation).toEqual({ temperature: 0.5, max_tokens: 9 });
    expect(output.tasks.get('eval:one:terse')?.generation).toBeNull();
    const half = metric(output.tasks.get('eval:one:terse')?.metrics, 'half');
    expect(half).toMatchObject({ direction: null, aggregateOnly: true });
    expect(half.unsupported).toMatch(/derives it/u);
    const rows = await collect(output.rows());
    expect(rows.filter(({ task }) => task === 'eval:two:terse').map(({ prompt }) => prompt)).toEqual([
      'Only the number: 14*4',
      'Only the number: 7*8',
    ]);
  });

  it('says that a filtered run is limited', async () => {
    const output = await openFixture('promptfoo/filtered.json');
    expect(output.tasks.get('eval')).toMatchObject({ expected: 2, limited: true });
  });

  it('refuses the same test twice where no repeat was declared', async () => {
    const error = await refusal(async () => recomputed(await openFixture('promptfoo/twice.json')));
    expect(error.code).toBe('E_DUPLICATE_SAMPLE');
    expect(error.message).toMatch(
      /^result 3 of .+twice\.json: its test \(key .+\) had a result before, and promptfoo was not told to repeat it/u,
    );
    expect(error.at?.line).toBeGreaterThan(200);
    expect(error.hint).toContain('testCaseId');
  });

  it('refuses more results of a test than repeats were declared', async () => {
    const error = await refusal(() =>
      readEdited('promptfoo/repeat.json', { set: [[['runtimeOptions', 'repeat'], 2]] }),
    );
    expect(error.code).toBe('E_DUPLICATE_SAMPLE');
    expect(error.message).toMatch(/told to repeat it 2 times and has 3 results of it/u);
  });

  const RESULT = ['results', 'results', 0];
  const METRICS = ['results', 'prompts', 0, 'metrics'];

  it.each([
    [
      'a result that is missing',
      [[['results', 'results', 39], undefined]],
      'E_COUNT',
      /holds 39 results of "eval", and says that it has 40/u,
    ],
    [
      'a failure that was made a success',
      [
        [[...RESULT, 'success'], true],
        [[...RESULT, 'failureReason'], 0],
      ],
      'E_MISMATCH',
      /are 40 passed, 0 failed and 0 errors, and .+ says 39 passed, 1 failed/u,
    ],
    ['a success against its reason', [[[...RESULT, 'success'], true]], 'E_ROW', /contradict/u],
    [
      'a score that was changed',
      [[[...RESULT, 'score'], 0.5]],
      'E_MISMATCH',
      /the total of "score" of "eval" is 39.5, and .+ says 39/u,
    ],
    [
      'a named score that was changed',
      [[[...RESULT, 'namedScores'], { exact: 1 }]],
      'E_MISMATCH',
      /the total of "exact"/u,
    ],
    ['a total that was changed', [[[...METRICS, 'score'], 40]], 'E_MISMATCH', /"score"/u],
    ['a score that is a string', [[[...RESULT, 'score'], '1']], 'E_SCORE', /"score" is a string/u],
    [
      'a named score that is true',
      [[[...RESULT, 'namedScores'], { exact: true }]],
      'E_SCORE',
      /"exact" is the boolean true/u,
    ],
    [
      'a named score that is an object',
      [[[...RESULT, 'namedScores'], { exact: {} }]],
      'E_SCORE',
      /"exact" is an object/u,
    ],
    ['success that is a word', [[[...RESULT, 'success'], 'yes']], 'E_ROW', /neither true nor false/u],
    ['an unknown reason', [[[...RESULT, 'failureReason'], 7]], 'E_ROW', /none of 0, 1 and 2/u],
    ['a result of no prompt', [[[...RESULT, 'promptIdx'], 4]], 'E_ROW', /there is no prompt 4/u],
    ['a position that is none', [[[...RESULT, 'testIdx'], -1]], 'E_ROW', /"testIdx"/u],
    ['a result without a test', [[[...RESULT, 'testCase'], null]], 'E_ROW', /"testCase" is missing/u],
    ['a lone surrogate', [[[...RESULT, 'response', 'output'], '\uD800']], 'E_ROW', /the output cannot be stored/u],
    ['a result that is no object', [[['results', 'results', 3], 7]], 'E_ROW', /result 4 of .+: it is not an object/u],
    ['another version', [[['results', 'version'], 2]], 'E_FORMAT', /of version 2, not 3/u],
    ['no prompts', [[['results', 'prompts'], {}]], 'E_FORMAT', /version 3/u],
    ['no results', [[['results', 'results'], []]], 'E_OUTPUT_MISSING', /holds no result/u],
    ['prompts without metrics', [[METRICS, null]], 'E_FORMAT', /prompt 1 of .+: "metrics" is missing/u],
    ['a count that is none', [[[...METRICS, 'testPassCount'], 1.5]], 'E_FORMAT', /"testPassCount" is not a count/u],
  ] as const)('refuses %s', async (_, set, code, message) => {
    const error = await refusal(() => readEdited('promptfoo/release1.json', { set }));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toContain('edited.json');
  });

  it.each([
    [
      'a score beyond all numbers',
      [/"score": 1,\s+"success"/u, '"score": 1e999, "success"'],
      'E_SCORE',
      /"score" is not finite/u,
    ],
    [
      'a score above 2^53',
      [/"score": 1,\s+"success"/u, '"score": 9007199254740993, "success"'],
      'E_SCORE',
      /above 2\^53/u,
    ],
    [
      '__proto__ for a name',
      ['"namedScores": {\n     "exact": 1', '"namedScores": {\n     "__proto__": 1'],
      'E_SCORE',
      /"__proto__" is no name/u,
    ],
    ['a member twice', [/\}\s*$/u, ', "results": 1}'], 'E_FORMAT', /duplicate member "results"/u],
    [
      'a document of a thousand levels',
      ['"output": "', `"deep": ${'['.repeat(1000)}${']'.repeat(1000)}, "output": "`],
      'E_FORMAT',
      /nested deeper than 64 levels/u,
    ],
    ['bytes that follow', [/\}\s*$/u, '} {}'], 'E_FORMAT', /unexpected text after the document/u],
  ] as const)('refuses %s', async (_, [from, to], code, message) => {
    const error = await refusal(() =>
      readEdited('promptfoo/release1.json', { text: (text) => text.replace(from, () => to) }),
    );
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
  });

  it('keeps whole numbers above 2^53 apart in keys', async () => {
    const { rows } = await readEdited('promptfoo/twice.json', {
      text: (text) => {
        let n = 0;
        return text.replaceAll(
          '"testCase": {\n     "vars": {',
          (found) => `${found} "id": 900719925474099${(n += 1)},`,
        );
      },
    });
    expect(rows).toHaveLength(3);
  });

  it('refuses two runs in a folder', async () => {
    const error = await refusal(async () => openFixture('promptfoo'));
    expect(error.code).toBe('E_MIXED_RUNS');
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe('promptfoo/columns.json'));
});
