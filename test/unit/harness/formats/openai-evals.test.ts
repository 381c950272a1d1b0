import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

const MATCH = 'openai_evals/match_worse.jsonl';
const FUZZY = 'openai_evals/fuzzy.jsonl';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-oaieval-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function lines(path: string): Promise<string[]> {
  return (await readFile(join(FIXTURES, path), 'utf8')).trimEnd().split('\n');
}

async function write(...content: readonly string[]) {
  const path = join(folder, 'log.jsonl');
  await writeFile(path, `${content.join('\n')}\n`);
  return openOutput(path, { format: 'auto', task: 'unused' });
}

/** A log of one's own: the spec and report of a real one, with other events. */
async function withEvents(report: object, ...events: readonly { sample: string; type: string; data: unknown }[]) {
  const [spec = ''] = await lines(MATCH);
  const runId = /"run_id": "(\w+)"/u.exec(spec)?.[1];
  const rows = events.map(({ sample, type, data }, index) =>
    JSON.stringify({ run_id: runId, event_id: index, sample_id: `capitals.test.${sample}`, type, data }),
  );
  return write(spec, JSON.stringify({ final_report: report }), ...rows);
}

async function edited(change: (content: string[]) => readonly string[]) {
  return write(...change(await lines(MATCH)));
}

describe('openai-evals', () => {
  it.each([
    ['openai_evals/match.jsonl', 'capitals.test', 12, { accuracy: 1 }],
    [MATCH, 'capitals.test', 12, { accuracy: 0.75 }],
    [FUZZY, 'capitals-fuzzy.test', 12, { accuracy: 0.75, f1_score: 0.75 }],
  ])('%s: as many rows as samples, and the aggregates that were printed', async (path, task, count, reported) => {
    const output = await openFixture(path);
    const { rows, tallies } = await recomputed(output);
    expect(rows).toHaveLength(count);
    expect(output.tasks.get(task)).toMatchObject({ expected: count, limited: false, version: 'v1' });
    expect(Object.fromEntries([...tallies.all()].map(({ name, rows: { mean } }) => [name.metric, mean]))).toEqual(
      reported,
    );
  });

  it('reads what was asked, answered and expected', async () => {
    const output = await openFixture(MATCH);
    const { rows } = await recomputed(output);
    expect(rows.find(({ key }) => key === 'capitals.test.2')).toEqual({
      task: 'capitals.test',
      key: 'capitals.test.2',
      repeat: 0,
      scores: { accuracy: 0 },
      slices: {},
      prompt: [
        { role: 'system', content: 'Answer with the name of the city.' },
        { role: 'user', content: 'What is the capital of Chile?' },
      ],
      target: 'Santiago',
      response: 'I do not know',
      error: null,
    });
    expect(output.tasks.get('capitals.test')?.generation).toEqual({ seed: 20220722, max_tokens: 16 });
    expect(output.tasks.get('capitals.test')?.metrics).toEqual(
      new Map([['accuracy', { direction: 'higher', kind: 'binary', reported: 0.75, unsupported: null }]]),
    );
  });

  it('says that a run with max_samples is a part', async () => {
    expect((await openFixture('openai_evals/max_samples.jsonl')).tasks.get('capitals.test')).toMatchObject({
      limited: true,
      expected: null,
    });
  });

  it('keeps samples that failed or were not scored, with null', async () => {
    const output = await withEvents(
      { accuracy: 1 },
      { sample: '0', type: 'match', data: { correct: true, expected: 'a', picked: 'a' } },
      { sample: '1', type: 'error', data: { type: 'Timeout', message: 'no answer' } },
      { sample: '2', type: 'sampling', data: { prompt: 'q', sampled: 'a' } },
    );
    const { rows } = await recomputed(output);
    expect(rows.map(({ scores, error }) => [scores['accuracy'], error])).toEqual([
      [1, null],
      [null, 'Timeout: no answer'],
      [null, null],
    ]);
    expect(rows[0]?.response).toBe('a');
  });

  it('counts several values of one sample as repeats', async () => {
    const metrics = (sample: string, score: number) => ({ sample, type: 'metrics', data: { score } });
    const output = await withEvents({ score: 0.5 }, metrics('0', 1), metrics('1', 0), metrics('0', 0), metrics('1', 1));
    const { rows } = await recomputed(output);
    expect(rows.map(({ key, repeat, scores }) => [key.at(-1), repeat, scores['score']])).toEqual([
      ['0', 0, 1],
      ['0', 1, 0],
      ['1', 0, 0],
      ['1', 1, 1],
    ]);
    expect(output.tasks.get('capitals.test')?.expected).toBeNull();
  });

  it('lists what is no number, and aggregates without rows', async () => {
    const data = { choice: 'A', score: 1, fine: true };
    const output = await withEvents(
      { score: 1, 'counts/choice/A': 1, 'score/choice': 1, usage_total: 9 },
      { sample: '0', type: 'metrics', data },
    );
    const metrics = output.tasks.get('capitals.test')?.metrics;
    expect([...(metrics?.keys() ?? [])]).toEqual(['choice', 'score', 'fine', 'score/choice']);
    expect(metrics?.get('choice')?.unsupported).toMatch(/not numbers/u);
    expect(metrics?.get('score/choice')).toMatchObject({ aggregateOnly: true, reported: 1 });
    const { rows } = await recomputed(output);
    expect(rows[0]?.scores).toEqual({ score: 1, fine: 1 });
  });

  it("reads Python's NaN as not scored, and says so", async () => {
    const output = await edited((content) => [
      ...content.slice(0, 2).map((line) => line.replace('0.75', 'NaN')),
      ...content
        .slice(2)
        .map((line, index) =>
          index === 0
            ? line.replace(/"type": .*"created_by"/u, '"type": "metrics", "data": {"score": NaN}, "created_by"')
            : line,
        ),
    ]);
    const { rows } = await recomputed({ ...output, tasks: new Map() });
    const found = rows.find(({ key }) => key === 'capitals.test.7');
    expect(found?.scores).toEqual({ score: null, accuracy: 1 });
    expect(found?.error).toBe('score is NaN');
  });

  it('counts what got lost in the middle as missing', async () => {
    const content = await lines(MATCH);
    const kept = content.slice(0, -2);
    const output = await write(...kept);
    const { rows, tallies } = await recomputed({ ...output, tasks: new Map() });
    expect(rows).toHaveLength(11);
    expect(tallies.rows.get('capitals.test')).toBe(11);
    expect(output.tasks.get('capitals.test')?.expected).toBe(12);
  });

  it('reads several evals of one folder, and refuses one eval twice', async () => {
    const output = await openOutput(join(FIXTURES, FUZZY), { format: 'openai-evals', task: 'unused' });
    expect(output.files).toHaveLength(1);
    for (const [name, path] of [
      ['a.jsonl', MATCH],
      ['b.jsonl', FUZZY],
    ] as const) {
      await writeFile(join(folder, name), await readFile(join(FIXTURES, path)));
    }
    const both = await openOutput(folder, { format: 'auto', task: 'unused' });
    expect([...both.tasks.keys()].sort()).toEqual(['capitals-fuzzy.test', 'capitals.test']);
    await writeFile(join(folder, 'c.jsonl'), await readFile(join(FIXTURES, 'openai_evals/match.jsonl')));
    expect(await refusal(() => openOutput(folder, { format: 'auto', task: 'unused' }))).toMatchObject({
      code: 'E_MIXED_RUNS',
    });
  });

  const replaced = (from: string | RegExp, to: string) => (content: string[]) =>
    content.map((line, index) => (index > 1 ? line.replace(from, to) : line));

  it.each([
    [
      'events that are left out',
      (content: string[]) => content.filter((_, index) => index !== 4),
      'E_COUNT',
      /"event_id" is 3, and 2 comes next/u,
    ],
    [
      'a run that did not end',
      (content: string[]) => content.filter((_, index) => index !== 1),
      'E_FORMAT',
      /no final report/u,
    ],
    ['two final reports', (content: string[]) => [...content, content[1] ?? ''], 'E_MIXED_RUNS', /two final reports/u],
    ['a second run', (content: string[]) => [...content, ...content], 'E_MIXED_RUNS', /second run/u],
    ['events of another run', replaced(/"run_id": "\w+"/u, '"run_id": "other"'), 'E_MIXED_RUNS', /of another run/u],
    ['an event without a sample', replaced(/"sample_id": "[^"]+"/u, '"sample_id": null'), 'E_ROW', /"sample_id"/u],
    [
      'a sample with a lone surrogate',
      replaced(/"sample_id": "[^"]+"/u, '"sample_id": "\\ud800"'),
      'E_ROW',
      /"sample_id"/u,
    ],
    ['a match that is a number', replaced('"correct": true', '"correct": 1'), 'E_SCORE', /neither true nor false/u],
    [
      'a match that is a string',
      replaced('"correct": true', '"correct": "true"'),
      'E_SCORE',
      /neither true nor false/u,
    ],
    [
      'data that is no object',
      replaced(/"data": \{.*\}, "created_by"/u, '"data": 7, "created_by"'),
      'E_ROW',
      /"data"/u,
    ],
    [
      'a line that is cut off',
      (content: string[]) => [...content.slice(0, -1), (content.at(-1) ?? '').slice(0, 40)],
      'E_ROW',
      /not JSON/u,
    ],
    [
      'a prompt of a thousand levels',
      replaced(/"prompt": \[.*\], "sampled"/u, `"prompt": ${'['.repeat(1000)}${']'.repeat(1000)}, "sampled"`),
      'E_ROW',
      /prompt cannot be stored/u,
    ],
  ])('refuses %s', async (_, change, code, message) => {
    const error = await refusal(async () => recomputed(await edited(change)));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toContain('log.jsonl');
  });

  it.each([
    ['a string where a number was reported', { score: '1' }, { score: 1 }, 'E_SCORE', /not all numbers/u],
    ['a whole number above 2^53', { score: 0 }, {}, 'E_SCORE', /above 2\^53/u],
    ['a number beyond all numbers', { score: 1 }, {}, 'E_SCORE', /not finite/u],
    ['the name of no metric', { x: 1 }, {}, 'E_SCORE', /"__proto__" is no name/u],
  ])('refuses %s in metrics', async (what, data, report, code, message) => {
    const error = await refusal(async () => {
      await withEvents(report, { sample: '0', type: 'metrics', data });
      const path = join(folder, 'log.jsonl');
      const text = await readFile(path, 'utf8');
      const literal = {
        'a whole number above 2^53': '{"score":9007199254740993}',
        'a number beyond all numbers': '{"score":1e999}',
        'the name of no metric': '{"__proto__":1}',
      }[what];
      await writeFile(path, literal === undefined ? text : text.replace(JSON.stringify(data), literal));
      return recomputed(await openOutput(path, { format: 'auto', task: 'unused' }));
    });
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.line).toBe(code === 'E_SCORE' && what.startsWith('a string') ? 2 : 3);
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe(MATCH));
});
