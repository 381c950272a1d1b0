import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { rowsWith, writeRun, type MadeRun } from './lighteval-run.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed, reportedCount } from './recomputed.ts';
import { refusal } from './refusal.ts';

const OUT = 'lighteval/out';
const DATE = '2026-11-24T17-43-47.851891';
const RESULTS = `results/acme/dummy/results_${DATE}.json`;
const DETAILS = `details/acme/dummy/${DATE}`;
const CAPITALS = `${DETAILS}/details_capitals_0_${DATE}.parquet`;

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-lighteval-'));
});
afterAll(() => rm(folder, { recursive: true }));

const options = { format: 'auto', task: 'unused' };

/** A copy of the real run, to be changed. */
async function copy(): Promise<string> {
  const own = join(folder, `copy-${(count += 1)}`);
  await cp(join(FIXTURES, OUT), own, { recursive: true });
  return own;
}

async function made(run: Partial<MadeRun>): Promise<HarnessOutput> {
  const own = join(folder, `made-${(count += 1)}`);
  await writeRun(own, { rows: rowsWith([1, 0, 1, 1]), printed: { em: 0.75, em_stderr: 0.25 }, ...run });
  return openOutput(own, options);
}

async function rowsOf(run: Partial<MadeRun>): Promise<Sample[]> {
  return (await recomputed(await made(run))).rows;
}

describe('lighteval', () => {
  it('reads a row of each document, and what lighteval printed follows from them', async () => {
    const output = await openFixture(OUT);
    const { rows } = await recomputed(output);
    expect(Map.groupBy(rows, ({ task }) => task).get('capitals|0')).toHaveLength(20);
    expect(Map.groupBy(rows, ({ task }) => task).get('arith|0')).toHaveLength(12);
    expect(await reportedCount(output)).toBe(2);
    expect(rows.find(({ task, key }) => task === 'capitals|0' && key === '10')).toEqual({
      task: 'capitals|0',
      key: '10',
      repeat: 0,
      scores: { acc: 1 },
      slices: {},
      prompt: {
        query: 'What is the capital of Qatar?\nAnswer:',
        choices: [' Doha', ' Bamako', ' Nairobi', ' Santiago'],
      },
      target: ' Doha',
      response: [-0.0797919769, -0.2327908864, -0.1010014294, -0.2779736031],
      error: null,
    });
    expect(rows.find(({ task }) => task === 'arith|0')).toMatchObject({
      prompt: '11+34=',
      target: '45',
      response: 'random baseline',
    });
  });

  it('says what the results say of a task', async () => {
    const output = await openFixture(OUT);
    expect(output.harness).toEqual({ name: 'lighteval', version: null });
    const { metrics, ...info } = output.tasks.get('arith|0') ?? expect.fail('no task');
    expect(info).toEqual({
      expected: null,
      limited: false,
      version: '1',
      nShot: 0,
      generation: { temperature: 0, generation_size: 8, stop_sequence: ['\n'] },
    });
    expect([...metrics]).toEqual([['em', { direction: 'higher', kind: null, reported: 0, unsupported: null }]]);
    expect(output.tasks.get('all')?.metrics.get('acc')).toEqual({
      direction: null,
      kind: null,
      reported: 0.15,
      unsupported: 'it is an average over tasks',
      aggregateOnly: true,
    });
  });

  it('finds the details of a results file that was named', async () => {
    const output = await openOutput(join(FIXTURES, OUT, RESULTS), options);
    expect(await collect(output.rows())).toHaveLength(32);
    expect(output.files).toHaveLength(3);
  });

  it('keeps a document without a score', async () => {
    const rows = await rowsOf({ rows: rowsWith([1, Number.NaN, null, 0]), printed: { em: 'NaN' } });
    expect(rows.map(({ scores, error }) => [scores['em'], error])).toEqual([
      [1, null],
      [null, 'em is NaN'],
      [null, null],
      [0, null],
    ]);
  });

  it('counts Python’s booleans as numpy does', async () => {
    const [row] = rowsWith([null]);
    expect((await rowsOf({ rows: [{ ...row, 'metric.em': true }], printed: { em: 1 } }))[0]?.scores).toEqual({ em: 1 });
  });

  it('says that a run of some documents is limited', async () => {
    expect((await made({ general: { max_samples: 4 } })).tasks.get('arith|0')?.limited).toBe(true);
    const config = { original_num_docs: 12, effective_num_docs: 4 };
    expect((await made({ config })).tasks.get('arith|0')).toMatchObject({ limited: true, expected: 4 });
  });

  it('does not take the id alone for a key where several splits count from 0', async () => {
    const twice = [
      ...rowsWith([1, 0]),
      ...rowsWith([1, 0]).map((row) => ({ ...row, 'doc.query': `other ${String(row['doc.id'])}` })),
    ];
    const run = { rows: twice, printed: { em: 0.5 } };
    expect((await refusal(() => rowsOf(run))).code).toBe('E_DUPLICATE_SAMPLE');
    const rows = await rowsOf({ ...run, config: { evaluation_splits: ['test', 'validation'] } });
    expect(rows.map(({ key }) => key.replace(/-[0-9a-f]{16}$/u, '-hash'))).toEqual([
      '0-hash',
      '0-hash',
      '1-hash',
      '1-hash',
    ]);
  });

  const metric = (corpus: unknown, higher: unknown = true, name: unknown = 'em'): Partial<MadeRun> => ({
    config: { metrics: [{ metric_name: name, higher_is_better: higher, corpus_level_fn: corpus }] },
  });

  it.each([
    [
      'a metric over the corpus',
      metric('CorpusLevelF1Score(average=None)'),
      'it is computed over the whole corpus, not by the mean',
    ],
    ['another function', metric('median'), 'it is aggregated by median, not by the mean'],
    ['nothing', metric(null), 'lighteval does not say that it is a mean over samples'],
    ['the mean in a group', metric({ em: 'mean', f1: 'max' }, { em: false }, ['em', 'f1']), null],
  ])('knows of %s whether it is a mean', async (_, run, unsupported) => {
    const em = (await made(run)).tasks.get('arith|0')?.metrics.get('em');
    expect(em?.unsupported).toBe(unsupported);
    if (unsupported === null) expect(em?.direction).toBe('lower');
  });

  it.each([
    [
      'an aggregate that does not follow',
      { printed: { em: 0.7512 } },
      'E_MISMATCH',
      /= 0.7512, but its 4 scored rows give 0.75/u,
    ],
    [
      'rows that are missing',
      { config: { original_num_docs: 9, effective_num_docs: 9 } },
      'E_COUNT',
      /has 4 rows, and lighteval says that it evaluated 9/u,
    ],
    [
      'rows of another task',
      { rows: [...rowsWith([1, 0]), { ...rowsWith([1])[0], 'doc.id': '9', 'doc.task_name': 'other|0' }] },
      'E_MIXED_RUNS',
      /row 3 of .+: it is of task "other\|0"/u,
    ],
    [
      'a task without results',
      { rows: rowsWith([1]).map((row) => ({ ...row, 'doc.task_name': 'other|0' })) },
      'E_MIXED_RUNS',
      /no results of task "other\|0"/u,
    ],
    [
      'a score that is a string',
      { rows: rowsWith([1]).map((row) => ({ ...row, 'metric.em': '1' })) },
      'E_SCORE',
      /row 1 of .+: the score "em" is a string/u,
    ],
    [
      'a score above 2^53',
      { rows: rowsWith([1]).map((row) => ({ ...row, 'metric.em': 2n ** 53n + 1n })) },
      'E_SCORE',
      /above 2\^53/u,
    ],
    [
      'an id that is no string',
      { rows: rowsWith([1]).map((row) => ({ ...row, 'doc.id': 7 })) },
      'E_ROW',
      /the id is not a string/u,
    ],
    [
      'the same document twice',
      { rows: [...rowsWith([1, 0]), ...rowsWith([1, 1])], printed: { em: 0.75 } },
      'E_DUPLICATE_SAMPLE',
      /key "0" twice/u,
    ],
    [
      'no metrics',
      { rows: [{ 'doc.id': '0', 'doc.task_name': 'arith|0', 'model_response.input': null }] },
      'E_FORMAT',
      /has no column "metric"/u,
    ],
  ] satisfies [string, Partial<MadeRun>, string, RegExp][])('refuses %s', async (_, run, code, message) => {
    const error = await refusal(() => rowsOf(run));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
  });

  it.each([
    ['no details', [DETAILS], 'E_OUTPUT_MISSING', /no details/u],
    ['details of one task alone', [CAPITALS], 'E_COUNT', /results of task "capitals\|0", and there are no details/u],
  ])('refuses a run with %s', async (_, without, code, message) => {
    const own = await copy();
    for (const path of without) await rm(join(own, path), { recursive: true });
    const error = await refusal(() => openOutput(own, options));
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
  });

  it.each([
    ['results of two runs', RESULTS, 'results/acme/dummy/results_2026-11-25T00-00-00.000001.json'],
    [
      'details of two runs',
      CAPITALS,
      'details/acme/dummy/2026-11-25T00-00-00.000001/details_capitals_0_2026-11-25T00-00-00.000001.parquet',
    ],
    ['the details of a task twice', CAPITALS, `${DETAILS}/details_again_0_${DATE}.parquet`],
  ])('refuses %s', async (_, from, to) => {
    const own = await copy();
    await cp(join(own, from), join(own, to));
    expect((await refusal(() => openOutput(own, options))).code).toBe('E_MIXED_RUNS');
  });

  it('refuses details that are no Parquet any more', async () => {
    const own = await copy();
    await writeFile(join(own, CAPITALS), 'PAR1 and then nothing PAR1');
    expect(await refusal(() => openOutput(own, options))).toMatchObject({ code: 'E_FORMAT' });
  });

  it.each([RESULTS, CAPITALS])('takes no prefix of %s for the whole', async (file) => expectPrefixesSafe(OUT, file));
});
