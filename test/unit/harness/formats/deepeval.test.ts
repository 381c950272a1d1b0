import { describe, expect, it } from 'vitest';
import { collect } from '../../collect.ts';
import { readEdited, type Path } from './edited-json.ts';
import { expectPrefixesSafe, openFixture, recomputed, reportedCount } from './recomputed.ts';
import { refusal } from './refusal.ts';

const RUN = 'deepeval/test_run_20261124_173436.json';
const CASE = ['testCases', 0] as const;
const METRIC = [...CASE, 'metricsData', 0] as const;
const LENGTH = [...CASE, 'metricsData', 1] as const;

describe('deepeval', () => {
  it('makes a row of each case, and what deepeval added up follows from them', async () => {
    const output = await openFixture(RUN);
    expect((await recomputed(output)).rows).toHaveLength(5);
    expect(await reportedCount(output)).toBe(3);
    const rows = await collect(output.rows());
    expect(rows[2]).toEqual({
      task: 'eval',
      key: rows[2]?.key,
      repeat: 0,
      scores: { pass: 0, 'Exact Match': 0, Length: 0.2 },
      slices: {},
      prompt: '6*7',
      target: '42',
      response: '41',
      error: null,
    });
    expect(output.harness).toEqual({ name: 'deepeval', version: null });
    const { metrics, ...info } = output.tasks.get('eval') ?? expect.fail('no task');
    expect(info).toEqual({ expected: null, limited: false, version: null, nShot: null, generation: null });
    expect([...metrics]).toEqual([
      ['pass', { direction: 'higher', kind: 'binary', reported: 0.2, unsupported: null }],
      ['Exact Match', { direction: 'higher', kind: null, reported: 0.75, unsupported: null }],
      ['Length', { direction: 'higher', kind: null, reported: (0.1 + 0.1 + 0.2 + 0.5 + 0.1) / 5, unsupported: null }],
    ]);
  });

  it('keeps a case of which a metric raised', async () => {
    const rows = await collect((await openFixture(RUN)).rows());
    expect(rows[4]).toMatchObject({
      // it failed by another metric
      scores: { pass: 0, 'Exact Match': null, Length: 0.1 },
      error: { 'Exact Match': 'RuntimeError: deliberate failure' },
    });
  });

  const totals = (passes: number, fails: number, scores: number[]): readonly (readonly [Path, unknown])[] => [
    [['metricsScores', 1, 'passes'], passes],
    [['metricsScores', 1, 'fails'], fails],
    [['metricsScores', 1, 'scores'], scores],
  ];

  it('does not know whether a case passed when only the metric that raised could say', async () => {
    const { rows } = await readEdited(RUN, {
      set: [
        [['testCases', 4, 'metricsData', 1, 'success'], true],
        [['testCases', 4, 'metricsData', 1, 'score'], 0.6],
        ...totals(2, 3, [0.1, 0.1, 0.2, 0.5, 0.6]),
      ],
    });
    expect(rows.find(({ prompt }) => prompt === 'raise me')?.scores['pass']).toBeNull();
  });

  it('takes a metric for one whose low scores are good when its verdicts say so', async () => {
    const turned = [0, 1, 2, 3, 4].map((n): readonly [Path, unknown] => [
      ['testCases', n, 'metricsData', 1, 'success'],
      n !== 3,
    ]);
    const { tallies } = await readEdited(RUN, {
      set: [
        ...turned,
        [['testCases', 3, 'metricsData', 1, 'score'], 0.7],
        ...[0, 1].map((n): readonly [Path, unknown] => [['testCases', n, 'success'], true]),
        [['testCases', 3, 'success'], false],
        [['testPassed'], 2],
        [['testFailed'], 3],
        ...totals(4, 1, [0.1, 0.1, 0.2, 0.7, 0.1]),
      ],
    });
    expect(tallies.get('eval/Length')?.scored).toBe(5);
  });

  it('reads NaN as no score, and counts it as deepeval does', async () => {
    const { rows } = await readEdited(RUN, {
      text: (text) =>
        text.replace('"score": 0.1', '"score": NaN').replace(/("metric": "Length",\s+"scores": \[\s+)0\.1/u, '$1NaN'),
    });
    expect(rows.find(({ prompt }) => prompt === '2+2')).toMatchObject({
      scores: { Length: null },
      error: { Length: 'Length is NaN' },
    });
  });

  it('reads conversations as a task of their own, and tags and metadata as slices', async () => {
    const conversation = {
      name: 'c',
      success: true,
      metricsData: [{ name: 'Turns', threshold: 0.5, success: true, score: 0.9, flaky: false }],
      scenario: 'a customer wants a refund',
      expectedOutcome: 'refunded',
      turns: [
        { role: 'user', content: 'hello', order: 0 },
        { role: 'assistant', content: 'hi', order: 1 },
      ],
      tags: ['refund'],
      metadata: { lang: 'en', nested: {} },
    };
    const { rows } = await readEdited(RUN, {
      set: [
        [['conversationalTestCases'], [conversation]],
        [['testPassed'], 2],
        [['metricsScores', 2], { metric: 'Turns', scores: [0.9], passes: 1, fails: 0, errors: 0 }],
      ],
    });
    expect(rows.find(({ task }) => task === 'eval:conversations')).toMatchObject({
      scores: { pass: 1, Turns: 0.9 },
      slices: { 'tag:refund': 'yes', lang: 'en' },
      prompt: ['a customer wants a refund', null],
      target: 'refunded',
      response: ['hi'],
    });
  });

  it('lists a metric of spans as one without samples', async () => {
    const span = { name: 's', metricsData: [{ name: 'Tool', threshold: 0.5, success: true, score: 1, flaky: false }] };
    const { rows } = await readEdited(RUN, {
      set: [
        [[...CASE, 'trace'], { toolSpans: [span] }],
        [['metricsScores', 2], { metric: 'Tool', scores: [1], passes: 1, fails: 0, errors: 0 }],
      ],
    });
    expect(rows.every(({ scores }) => !Object.hasOwn(scores, 'Tool'))).toBe(true);
  });

  it.each([
    [
      'a case that is missing',
      [[['testCases', 4], undefined]],
      'E_COUNT',
      /1 cases passed and 4 failed, and holds 1 that passed and 3 that failed/u,
    ],
    ['a score that was changed', [[[...METRIC, 'score'], 0.9]], 'E_MISMATCH', /the scores of metric "Exact Match"/u],
    [
      'a verdict that was changed',
      [[[...LENGTH, 'success'], true]],
      'E_MISMATCH',
      /"success" is false, and its metrics say true/u,
    ],
    [
      'a case that was made to pass',
      [[[...CASE, 'success'], true]],
      'E_MISMATCH',
      /"success" is true, and its metrics say false/u,
    ],
    [
      'verdicts that were changed together',
      [
        [[...LENGTH, 'success'], true],
        [[...CASE, 'success'], true],
      ],
      'E_MISMATCH',
      /2 that passed/u,
    ],
    [
      'totals that were changed',
      [[['metricsScores', 0, 'passes'], 4]],
      'E_MISMATCH',
      /"Exact Match" passed, failed and erred 4, 1, 1 times/u,
    ],
    ['a score that is a string', [[[...METRIC, 'score'], '1']], 'E_SCORE', /"Exact Match" is a string/u],
    ['a score that is true', [[[...METRIC, 'score'], true]], 'E_SCORE', /the boolean true/u],
    ['a score that is a list', [[[...METRIC, 'score'], [1]]], 'E_SCORE', /a list/u],
    ['a verdict that is a word', [[[...METRIC, 'success'], 'yes']], 'E_ROW', /neither true nor false/u],
    ['a metric without a name', [[[...METRIC, 'name'], 7]], 'E_ROW', /has no name/u],
    ['__proto__ for a name', [[[...METRIC, 'name'], '__proto__']], 'E_SCORE', /no name of a metric/u],
    ['two metrics of one name', [[[...LENGTH, 'name'], 'Exact Match']], 'E_SCORE', /the same name/u],
    [
      'the same case twice',
      [
        [['testCases', 1, 'input'], '2+2'],
        [['testCases', 1, 'expectedOutput'], '4'],
      ],
      'E_DUPLICATE_SAMPLE',
      /case 2 of .+: it has the input, expected output and context of case 1/u,
    ],
    ['a lone surrogate', [[[...CASE, 'input'], '\uDC00']], 'E_ROW', /cannot be stored/u],
    ['no case', [[['testCases'], []]], 'E_OUTPUT_MISSING', /holds no test case/u],
  ] satisfies [string, [Path, unknown][], string, RegExp][])('refuses %s', async (_, set, code, message) => {
    const error = await refusal(() => readEdited(RUN, { set }));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toContain('edited.json');
  });

  it('tells cases apart by their context', async () => {
    const { rows } = await readEdited(RUN, {
      set: [
        [['testCases', 1, 'input'], '2+2'],
        [['testCases', 1, 'expectedOutput'], '4'],
        [['testCases', 1, 'context'], ['another']],
      ],
    });
    expect(rows).toHaveLength(5);
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe(RUN));
});
