import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { expectPrefixesSafe, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

const WHOLE = 'every_eval_ever_rows';
const UUID = '5d0c7f2e-6a1b-4c3d-8e9f-0a1b2c3d4e5f';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-eee-'));
});
afterEach(() => rm(folder, { recursive: true }));

function result(name: string, metric: string, score: unknown, more: object = {}): object {
  return {
    evaluation_result_id: `${name}.${metric}`,
    evaluation_name: name,
    source_data: { dataset_name: name, source_type: 'other' },
    metric_config: { metric_id: metric, lower_is_better: metric === 'toxicity' },
    score_details: { score },
    generation_config: { generation_args: { temperature: 0, max_tokens: 64 } },
    ...more,
  };
}

function row(id: string, resultId: string | null, score: unknown, more: object = {}): object {
  return {
    schema_version: '0.3.0',
    evaluation_id: 'acme/run',
    model_id: 'acme/model',
    evaluation_name: 'qa',
    ...(resultId === null ? {} : { evaluation_result_id: resultId }),
    sample_id: id,
    interaction_type: 'single_turn',
    input: { raw: `question ${id}`, reference: ['yes'] },
    output: { raw: ['yes'] },
    answer_attribution: [],
    evaluation: { score, is_correct: score === 1 },
    ...more,
  };
}

/** A log with the members that the schema requires, and its samples file. */
async function write(
  results: readonly object[],
  rows: readonly object[] | null,
  more: { readonly log?: object; readonly detailed?: object; readonly tail?: string } = {},
): Promise<HarnessOutput> {
  const text = `${(rows ?? []).map((one) => JSON.stringify(one)).join('\n')}\n${more.tail ?? ''}`;
  const detailed = {
    format: 'jsonl',
    file_path: 'data/qa/acme/model/run_samples.jsonl',
    hash_algorithm: 'sha256',
    checksum: createHash('sha256').update(text).digest('hex'),
    total_rows: rows?.length,
    ...more.detailed,
  };
  const log = {
    schema_version: '0.3.0',
    evaluation_id: 'acme/run',
    retrieved_timestamp: '1750000000',
    source_metadata: {
      source_type: 'evaluation_run',
      source_organization_name: 'Acme',
      evaluator_relationship: 'first_party',
    },
    eval_library: { name: 'own', version: '2.1' },
    model_info: { name: 'model', id: 'acme/model' },
    evaluation_results: results,
    ...(rows === null ? {} : { detailed_evaluation_results: detailed }),
    ...more.log,
  };
  await writeFile(join(folder, 'run.json'), JSON.stringify(log, null, 2));
  if (rows !== null && text !== '\n') await writeFile(join(folder, 'run_samples.jsonl'), text);
  return openOutput(folder, { format: 'auto', task: '' });
}

const TWO = [result('qa', 'accuracy', 0.5), result('qa', 'toxicity', 0.25)];
const TWO_ROWS = [
  row('a', 'qa.accuracy', 1),
  row('b', 'qa.accuracy', 0),
  row('a', 'qa.toxicity', 0.5),
  row('b', 'qa.toxicity', 0),
];

describe('every-eval-ever', () => {
  it('reads the rows of its reference conversion, whose one row is not what was printed', async () => {
    const output = await openFixture('every_eval_ever');
    expect(await collect(output.rows())).toEqual([
      {
        task: 'demo-source.demo_bench',
        key: 'accuracy/demo_0001',
        repeat: 0,
        scores: { accuracy: 1 },
        slices: {},
        prompt: 'Q: What is 2 + 2?\nA:',
        target: '4',
        response: 'The answer is 4.',
        error: null,
      },
    ]);
    expect(output.harness).toEqual({ name: null, version: null });
    expect(output.files).toHaveLength(2);
    // made up: .75 over one row of 1
    expect(await refusal(() => recomputed(output))).toMatchObject({ code: 'E_MISMATCH' });
  });

  it('refuses version 0.2', async () => {
    const error = await refusal(() => openFixture('every_eval_ever_0.2'));
    expect(error.code).toBe('E_FORMAT');
    expect(error.message).toMatch(/"0\.2\.0", and 0\.3/u);
  });

  it('makes one row of each metric of a sample', async () => {
    const output = await write(TWO, TWO_ROWS);
    const { rows, tallies } = await recomputed(output);
    expect(rows.map(({ key, scores }) => [key, scores])).toEqual([
      ['accuracy/a', { accuracy: 1 }],
      ['accuracy/b', { accuracy: 0 }],
      ['toxicity/a', { toxicity: 0.5 }],
      ['toxicity/b', { toxicity: 0 }],
    ]);
    expect([...tallies.all()].map(({ rows: { mean } }) => mean)).toEqual([0.5, 0.25]);
    const qa = output.tasks.get('qa');
    expect(qa).toMatchObject({ expected: 4, limited: false, generation: { temperature: 0, max_tokens: 64 } });
    expect([...(qa?.metrics ?? [])]).toEqual([
      ['accuracy', { direction: 'higher', kind: null, reported: 0.5, unsupported: null }],
      ['toxicity', { direction: 'lower', kind: null, reported: 0.25, unsupported: null }],
    ]);
    expect(output.harness).toEqual({ name: 'own', version: '2.1' });
  });

  it('lists aggregates without rows as such', async () => {
    const alone = await write(TWO, null);
    expect(await collect(alone.rows())).toEqual([]);
    expect(alone.tasks.get('qa')?.metrics.get('accuracy')).toEqual({
      direction: 'higher',
      kind: null,
      reported: 0.5,
      unsupported: null,
      aggregateOnly: true,
    });
    const half = await write(TWO, TWO_ROWS.slice(0, 2));
    expect(half.tasks.get('qa')?.metrics.get('accuracy')?.aggregateOnly).toBeUndefined();
    expect(half.tasks.get('qa')?.metrics.get('toxicity')?.aggregateOnly).toBe(true);
  });

  it('reads what converters of other harnesses write: metrics by description, rows by evaluation, epochs', async () => {
    const described = (description: string, score: number) => ({
      evaluation_name: 'qa',
      source_data: {},
      metric_config: { evaluation_description: description, lower_is_better: false },
      score_details: { score, uncertainty: { num_samples: 2 } },
    });
    const rows = [row('1', null, 1), row('2', null, 0)];
    const output = await write([described('acc', 0.5), described('acc_norm', 1)], rows);
    expect((await recomputed(output)).rows.map(({ key }) => key)).toEqual(['acc/1', 'acc/2']);
    expect(output.tasks.get('qa')?.metrics.get('acc_norm')?.aggregateOnly).toBe(true);

    const epochs = ['1', '2'].map((epoch) => row('1', null, 1, { evaluation_name: 'x', metadata: { epoch } }));
    const inspect = await write([described('accuracy', 1)], epochs);
    expect((await recomputed(inspect)).rows.map(({ key, repeat }) => [key, repeat])).toEqual([
      ['accuracy/1', 0],
      ['accuracy/1', 1],
    ]);
  });

  it('keeps choices, messages, errors and unknown levels', async () => {
    const messages = [{ turn_idx: 0, role: 'user', content: 'hello' }];
    const levels = result('qa', 'grade', 2, {
      metric_config: { metric_id: 'grade', lower_is_better: false, has_unknown_level: true, score_type: 'levels' },
    });
    const output = await write(
      [levels],
      [
        row('a', 'qa.grade', 2, { input: { raw: 'pick', reference: ['x', 'y'], choices: ['x', 'y', 'z'] } }),
        row('b', 'qa.grade', -1, { output: null, messages, error: 'timed out' }),
      ],
    );
    expect((await recomputed(output)).rows).toMatchObject([
      { prompt: { choices: ['x', 'y', 'z'], input: 'pick' }, target: ['x', 'y'], response: 'yes' },
      { scores: { grade: null }, response: messages, error: 'timed out' },
    ]);
  });

  it('lists kinds that are no means, and does not compare per cent', async () => {
    const f1 = result('qa', 'f1', 0.4, {
      metric_config: { metric_id: 'f1', metric_kind: 'f1_macro', lower_is_better: false },
    });
    const percent = result('qa', 'pass', 50, {
      metric_config: { metric_id: 'pass', metric_unit: 'percent', lower_is_better: false },
    });
    const output = await write([f1, percent], [row('a', 'qa.f1', 1), row('a', 'qa.pass', 1), row('b', 'qa.pass', 0)]);
    const metrics = output.tasks.get('qa')?.metrics;
    expect(metrics?.get('f1')?.unsupported).toMatch(/f1_macro is no mean/u);
    expect(metrics?.get('pass')?.reported).toBeNull();
    expect((await recomputed(output)).rows).toHaveLength(3);
  });

  it.each<[string, () => Promise<HarnessOutput>, string]>([
    ['a row short', () => write(TWO, TWO_ROWS, { detailed: { total_rows: 5 } }), 'E_COUNT'],
    ['another checksum', () => write(TWO, TWO_ROWS, { detailed: { checksum: 'ab'.repeat(32) } }), 'E_MISMATCH'],
    ['no samples file', () => write(TWO, [], { detailed: { total_rows: 4 } }), 'E_OUTPUT_MISSING'],
    ['a row of another run', () => write(TWO, [row('a', 'qa.accuracy', 1, { evaluation_id: 'x' })]), 'E_MIXED_RUNS'],
    ['a row of another model', () => write(TWO, [row('a', 'qa.accuracy', 1, { model_id: 'x' })]), 'E_MIXED_RUNS'],
    ['a row of no result', () => write(TWO, [row('a', 'qa.f2', 1)]), 'E_ROW'],
    ['a score as text', () => write(TWO, [row('a', 'qa.accuracy', '1')]), 'E_SCORE'],
    ['a boolean for a score', () => write(TWO, [row('a', 'qa.accuracy', true)]), 'E_SCORE'],
    ['an aggregate as text', () => write([result('qa', 'accuracy', '0.5')], TWO_ROWS), 'E_SCORE'],
    ['a metric __proto__', () => write([result('qa', '__proto__', 1)], []), 'E_SCORE'],
    ['a metric twice', () => write([...TWO, result('qa', 'accuracy', 1)], null), 'E_FORMAT'],
    [
      'a sample twice',
      () => write(TWO, [row('a', 'qa.accuracy', 1), row('a', 'qa.accuracy', 1)]),
      'E_DUPLICATE_SAMPLE',
    ],
    ['no sample id', () => write(TWO, [row('', 'qa.accuracy', 1)]), 'E_ROW'],
    ['half a last row', () => write(TWO, TWO_ROWS, { tail: '{"schema_ver', detailed: { checksum: null } }), 'E_ROW'],
    ['samples of another format', () => write(TWO, TWO_ROWS, { detailed: { format: 'parquet' } }), 'E_FORMAT'],
    ['no model', () => write(TWO, TWO_ROWS, { log: { model_info: {} } }), 'E_FORMAT'],
  ])('refuses %s', async (_, open, code) => {
    const error = await refusal(async () => recomputed(await open()));
    expect(error.code).toBe(code);
    expect(error.at?.file ?? folder).toContain(folder);
  });

  it('refuses logs of two models together', async () => {
    await write(TWO, null);
    const other = {
      schema_version: '0.3.1',
      evaluation_id: 'z',
      source_metadata: {},
      model_info: { id: 'x/y' },
      evaluation_results: [result('c', 'accuracy', 1)],
    };
    await writeFile(join(folder, 'second.json'), JSON.stringify(other));
    const error = await refusal(() => openOutput(folder, { format: 'auto', task: '' }));
    expect(error).toMatchObject({ code: 'E_MIXED_RUNS' });
  });

  it('recomputes two metrics of a whole log', async () => {
    const output = await openFixture(WHOLE);
    const { rows, tallies } = await recomputed(output);
    expect(rows).toHaveLength(12);
    expect([...tallies.all()].map(({ name, scored }) => [name.metric, scored])).toEqual([
      ['exact_match', 6],
      ['length', 6],
    ]);
  });

  it.each([`${UUID}.json`, `${UUID}_samples.jsonl`])('takes no prefix of %s for the whole', async (file) => {
    await expectPrefixesSafe(WHOLE, file);
  });
});
