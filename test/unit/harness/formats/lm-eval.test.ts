import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput, MetricInfo } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { expectPrefixesSafe, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/harness/', import.meta.url));
const RESULTS = 'acme__dummy-1.0/results_2026-11-24T17-45-33.488543.json';
const SAMPLES = 'acme__dummy-1.0/samples_arith_2026-11-24T17-45-33.488543.jsonl';

async function open(path: string): Promise<HarnessOutput> {
  return openOutput(join(FIXTURES, path), { format: 'auto', task: 'unused' });
}

async function read(path: string): Promise<Sample[]> {
  return collect((await open(path)).rows());
}

function metric(output: HarnessOutput, task: string, name: string): MetricInfo | undefined {
  return output.tasks.get(task)?.metrics.get(name);
}

function meanOf(rows: readonly Sample[], task: string, name: string): number {
  const scores = rows.flatMap((row) => (row.task === task ? [row.scores[name] ?? []].flat() : []));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

describe('lm-eval', () => {
  it.each([
    ['lm_eval/multiple_choice_seed0', { capitals: 20 }],
    ['lm_eval/generate_until', { arith: 24 }],
    ['lm_eval/group', { capitals: 20, capitals_b: 8 }],
    ['lm_eval/hf_release1', { capitals: 20, arith: 24 }],
    ['lm_eval/hf_release2', { capitals: 20, arith: 24 }],
    ['lm_eval/limit5', { capitals: 5 }],
    ['lm_eval/samples_option', { capitals: 3 }],
    ['lm_eval/perplexity', { ppl: 4 }],
  ])('%s: as many rows as were evaluated', async (path, counts) => {
    const output = await open(path);
    const rows = await collect(output.rows());
    for (const [task, count] of Object.entries(counts)) {
      expect(rows.filter((row) => row.task === task)).toHaveLength(count);
      expect(output.tasks.get(task)?.expected).toBe(count);
    }
    expect(rows).toHaveLength(Object.values(counts).reduce((a, b) => a + b));
    expect(new Set(rows.map(({ task, key }) => `${task} ${key}`)).size).toBe(rows.length);
  });

  it('makes slices of the fields of documents that are named, where they are words or numbers', async () => {
    const path = join(FIXTURES, 'lm_eval/hf_release1');
    const slices = ['answer', 'id', 'choices', 'absent', '__proto__'];
    const rows = await collect((await openOutput(path, { format: 'auto', task: 'unused', slices })).rows());
    const capital = rows.find(({ key }) => key === 'none/0');
    expect(capital?.slices).toEqual({ answer: '0', id: 'cap-000' });
    const answers = Map.groupBy(
      rows.filter(({ task }) => task === 'capitals'),
      (row) => row.slices['answer'],
    );
    expect(new Set(answers.keys())).toEqual(new Set(['0', '1', '2', '3']));
    expect((await read('lm_eval/hf_release1')).every((row) => Object.keys(row.slices).length === 0)).toBe(true);
  });

  it.each(['multiple_choice_seed0', 'generate_until', 'group', 'hf_release1', 'hf_release2', 'limit5'])(
    '%s: the reported aggregate of each metric follows from the rows',
    async (path) => {
      const output = await open(`lm_eval/${path}`);
      const rows = await collect(output.rows());
      let checked = 0;
      for (const [task, { metrics }] of output.tasks) {
        for (const [name, { unsupported, reported }] of metrics) {
          if (unsupported !== null) continue;
          expect(meanOf(rows, task, name)).toBeCloseTo(reported ?? Number.NaN, 12);
          checked += 1;
        }
      }
      expect(checked).toBeGreaterThan(0);
    },
  );

  it('makes a row of a multiple-choice document', async () => {
    const output = await open('lm_eval/multiple_choice_seed0');
    const [first] = await collect(output.rows());
    const question = 'What is the capital of France?';
    expect(first).toEqual({
      task: 'capitals',
      key: 'none/0',
      repeat: 0,
      scores: { 'acc,none': 0, 'acc_norm,none': 0 },
      slices: {},
      prompt: [question, question, question, question],
      target: '0',
      response: [
        ['-0.47214271545271336', 'False'],
        ['-0.1007012080683658', 'False'],
        ['-0.4341718354537837', 'False'],
        ['-0.6108869734438016', 'False'],
      ],
      error: null,
    });
    expect(output.format).toBe('lm-eval');
    expect(output.harness).toEqual({ name: 'lm-eval', version: '0.4.13' });
    expect(output.files.map((file) => file.slice(FIXTURES.length))).toEqual([
      'lm_eval/multiple_choice_seed0/acme__dummy-1.0/results_2026-11-24T17-45-16.759461.json',
      'lm_eval/multiple_choice_seed0/acme__dummy-1.0/samples_capitals_2026-11-24T17-45-16.759461.jsonl',
    ]);
    const { metrics, ...info } = output.tasks.get('capitals') ?? expect.fail('no task');
    expect(info).toEqual({ expected: 20, limited: false, version: '1', nShot: 0, generation: null });
    expect([...metrics]).toEqual([
      ['acc,none', { direction: 'higher', kind: null, reported: 0.2, unsupported: null }],
      ['acc_norm,none', { direction: 'higher', kind: null, reported: 0.2, unsupported: null }],
    ]);
  });

  it('makes one row of each filter, each with the score of that filter alone', async () => {
    const output = await open('lm_eval/generate_until');
    const rows = await collect(output.rows());
    expect(rows.map(({ key }) => key).slice(0, 2)).toEqual(['strict-match/0', 'strict-match/1']);
    expect(rows.filter(({ scores }) => Object.hasOwn(scores, 'exact_match,strict-match'))).toHaveLength(12);
    expect(rows.filter(({ scores }) => Object.hasOwn(scores, 'exact_match,flexible-extract'))).toHaveLength(12);
    expect(rows.every(({ scores }) => Object.keys(scores).length === 1)).toBe(true);
    expect(rows[0]).toMatchObject({ prompt: '11+34=', target: '45', response: ['lol'] });
    expect(output.tasks.get('arith')?.generation).toEqual({ until: ['\n'], do_sample: false, max_gen_toks: 16 });
  });

  it('lists the total of a group as unsupported', async () => {
    const output = await open('lm_eval/group');
    expect(metric(output, 'toy', 'acc,none')?.unsupported).toMatch(/group/u);
    expect(output.tasks.get('toy')?.expected).toBeNull();
    expect(metric(output, 'capitals_b', 'acc,none')?.unsupported).toBeNull();
  });

  it('lists perplexity as unsupported, with its direction, and leaves its pairs out of the scores', async () => {
    const output = await open('lm_eval/perplexity');
    expect(metric(output, 'ppl', 'word_perplexity,none')).toEqual({
      direction: 'lower',
      kind: null,
      reported: 1.0573753465565163,
      unsupported: 'lm-eval does not say that it is a mean over samples',
    });
    expect((await collect(output.rows())).map(({ scores }) => scores)).toEqual([{}, {}, {}, {}]);
  });

  it.each(['limit5', 'samples_option'])('%s is limited', async (path) => {
    expect((await open(`lm_eval/${path}`)).tasks.get('capitals')?.limited).toBe(true);
  });

  it('refuses ten rows of a task with 5,000', async () => {
    const error = await refusal(() => read('eee/lm_eval'));
    expect(error).toMatchObject({ code: 'E_COUNT' });
    expect(error.message).toMatch(/"math_perturbed_full" has 10 rows, .* 5000 samples/u);
  });

  it('refuses two runs in one folder, and reads one of them when it is named', async () => {
    expect(await refusal(() => open('lm_eval/mixed_folder'))).toMatchObject({ code: 'E_MIXED_RUNS' });
    const path = 'lm_eval/mixed_folder/acme__dummy-1.0/results_2026-11-24T17-46-38.626234.json';
    const output = await open(path);
    expect(meanOf(await collect(output.rows()), 'capitals', 'acc,none')).toBeCloseTo(0.3, 12);
  });

  it('refuses a run without samples', async () => {
    const error = await refusal(() => open('lm_eval/no_log_samples'));
    expect(error.code).toBe('E_OUTPUT_MISSING');
    expect(error.hint).toMatch(/--log_samples/u);
  });
});

describe('an altered lm-eval run', () => {
  let folder = '';
  const path = (): string => join(folder, 'run');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mira-lm-eval-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A fresh copy of the run with two filters, with one of its files edited. */
  async function altered(file: string, edit: (text: string) => string): Promise<HarnessOutput> {
    await rm(path(), { recursive: true, force: true });
    await cp(join(FIXTURES, 'lm_eval/generate_until'), path(), { recursive: true });
    const text = await readFile(join(path(), file), 'utf8');
    const edited = edit(text);
    expect(edited).not.toBe(text);
    await writeFile(join(path(), file), edited);
    return openOutput(path(), { format: 'auto', task: 'unused' });
  }

  async function scoresAfter(edit: (text: string) => string): Promise<Sample['scores'] | undefined> {
    return (await collect((await altered(SAMPLES, edit)).rows()))[0]?.scores;
  }

  it('reads NaN, Infinity, a missing and a null score as not scored, and booleans as Python means them', async () => {
    for (const word of ['NaN', 'Infinity', '-Infinity', 'null']) {
      const scores = await scoresAfter((text) => text.replace('"exact_match": 0.0', `"exact_match": ${word}`));
      expect(scores).toEqual({ 'exact_match,strict-match': null });
    }
    expect(await scoresAfter((text) => text.replace(', "exact_match": 0.0', ''))).toEqual({
      'exact_match,strict-match': null,
    });
    expect(await scoresAfter((text) => text.replace('"exact_match": 0.0', '"exact_match": true'))).toEqual({
      'exact_match,strict-match': 1,
    });
  });

  it('reads a reported NaN as not reported', async () => {
    const output = await altered(RESULTS, (text) => text.replace('0.16666666666666666', 'NaN'));
    expect(metric(output, 'arith', 'exact_match,strict-match')?.reported).toBeNull();
  });

  it('calls a metric unsupported whose first row holds a list, and refuses a list that comes later', async () => {
    const list = '"exact_match": [1, 2]';
    const output = await altered(SAMPLES, (text) => text.replaceAll('"exact_match": 0.0', list));
    expect(metric(output, 'arith', 'exact_match,strict-match')?.unsupported).toMatch(/a list/u);
    const later = await altered(SAMPLES, (text) => text.replace(/"exact_match": 0\.0\}\n$/u, `${list}}\n`));
    expect(await refusal(() => collect(later.rows()))).toMatchObject({ code: 'E_SCORE', at: { line: 24 } });
  });

  it('calls other aggregations unsupported', async () => {
    const output = await altered(RESULTS, (text) => text.replace('"aggregation": "mean"', '"aggregation": "median"'));
    expect(metric(output, 'arith', 'exact_match,strict-match')?.unsupported).toMatch(/by median/u);
  });

  it('keeps the place of a NaN inside a response free', async () => {
    const output = await altered(SAMPLES, (text) =>
      text.replace('"filtered_resps": ["lol"]', '"filtered_resps": [NaN]'),
    );
    expect((await collect(output.rows()))[0]?.response).toEqual([null]);
  });

  it.each([
    ['half a last row', (text: string) => text.slice(0, -30), 'E_ROW', 24],
    ['a row that is no JSON', (text: string) => text.replace('{"doc_id": 0', '{doc_id: 0'), 'E_ROW', 1],
    ['a document without id', (text: string) => text.replace('"doc_id": 0', '"doc_id": null'), 'E_ROW', 1],
    ['a filter of its own', (text: string) => text.replace('"strict-match"', '"loose"'), 'E_ROW', 1],
    ['a lone surrogate', (text: string) => text.replaceAll('"lol"', String.raw`"\ud800"`), 'E_ROW', 1],
    ['a string for a score', (text: string) => text.replace(/0\.0\}\n$/u, '"N/A"}\n'), 'E_SCORE', 24],
    ['one filter short of a row', (text: string) => text.slice(text.indexOf('\n') + 1), 'E_COUNT', undefined],
    ['a row twice', (text: string) => text + text.slice(0, text.indexOf('\n') + 1), 'E_COUNT', undefined],
  ])('is refused with %s', async (_, edit, code, line) => {
    const output = await altered(SAMPLES, edit);
    const error = await refusal(() => collect(output.rows()));
    expect(error.code).toBe(code);
    expect(error.at?.line).toBe(line);
  });

  it('is refused with samples of another date', async () => {
    await altered(SAMPLES, (text) => `${text} `);
    await cp(join(path(), SAMPLES), join(path(), SAMPLES.replace('17-45', '17-44')));
    expect(await refusal(() => openOutput(path(), { format: 'auto', task: '' }))).toMatchObject({
      code: 'E_MIXED_RUNS',
    });
  });

  it.each([
    ['1e999', '1e999'],
    ['a whole number above 2^53', '12345678901234567890'],
  ])('is refused with %s for a score', async (_, value) => {
    const output = await altered(SAMPLES, (text) => text.replace('"exact_match": 0.0', `"exact_match": ${value}`));
    expect(await refusal(() => collect(output.rows()))).toMatchObject({ code: 'E_SCORE', at: { line: 1 } });
  });

  it('is refused when its rows are not those whose hash the results have', async () => {
    const output = await altered(SAMPLES, (text) => text.replace(/"target_hash": "[0-9a-f]/u, '"target_hash": "g'));
    const error = await refusal(() => collect(output.rows()));
    expect(error.code).toBe('E_MISMATCH');
    expect(error.message).toMatch(/rows of task "arith" are not those/u);
  });

  it('is refused when its answers may come out of a cache', async () => {
    const error = await refusal(() =>
      altered(RESULTS, (text) => text.replace('"use_cache": null', '"use_cache": "db"')),
    );
    expect(error.code).toBe('E_OUTPUT_STALE');
    expect(error.hint).toMatch(/--use_cache/u);
  });

  it('is refused with a metric __proto__', async () => {
    const edit = (text: string): string => text.replace('"exact_match,strict-match"', '"__proto__,strict-match"');
    expect(await refusal(() => altered(RESULTS, edit))).toMatchObject({ code: 'E_SCORE' });
  });

  it('takes nanmean for the mean that it is', async () => {
    const output = await altered(RESULTS, (text) => text.replace('"aggregation": "mean"', '"aggregation": "nanmean"'));
    expect(metric(output, 'arith', 'exact_match,strict-match')?.unsupported).toBeNull();
  });

  // as `Scorer.reduce` and `_build_logged_samples` of lm_eval 0.5.0.dev2 write it
  it('reads a metric that 0.5 reduces over repeats, declared with its filter', async () => {
    await altered(SAMPLES, (text) =>
      text
        .replaceAll('"exact_match"', '"pass@1(exact_match)"')
        .replaceAll(/\}\n/gu, ', "scores_per_repeat": {"exact_match": [0.0, 1.0]}}\n'),
    );
    const results = await readFile(join(path(), RESULTS), 'utf8');
    const list = /"metric_list": (?<list>\[[^\]]*\])/u.exec(results)?.groups?.['list'] ?? expect.fail('no metric_list');
    const edited = results
      .replaceAll('"exact_match,', '"pass@1(exact_match),')
      .replace('"metric_list":', '"unused":')
      .replaceAll('"filter": [', `"metric_list": ${list}, "filter": [`);
    await writeFile(join(path(), RESULTS), edited);
    const output = await openOutput(path(), { format: 'auto', task: '' });
    expect(metric(output, 'arith', 'pass@1(exact_match),strict-match')).toMatchObject({
      direction: 'higher',
      unsupported: null,
    });
    const { rows, tallies } = await recomputed(output);
    expect(rows).toHaveLength(24);
    expect([...tallies.all()].map(({ name, scored }) => [name.metric, scored])).toEqual([
      ['pass@1(exact_match),flexible-extract', 12],
      ['pass@1(exact_match),strict-match', 12],
    ]);
  });
});

describe('a run of lm-eval that was cut off', () => {
  it.each([RESULTS, SAMPLES])('is not taken for the whole: %s', async (file) => {
    await expectPrefixesSafe('lm_eval/generate_until', file);
  });
});
