import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { ZipArchive } from '../../../../src/harness/formats/zip.ts';
import { collect } from '../../collect.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';
import { writeZip, type Entry } from './zip-writer.ts';

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mira-inspect-'));
});
afterAll(() => rm(work, { recursive: true }));

/** The only log with an extension in a folder of the fixtures. */
async function logIn(folder: string, extension: string): Promise<string> {
  const name = (await readdir(join(FIXTURES, folder))).find((entry) => entry.endsWith(extension));
  return join(folder, name ?? expect.fail(`no ${extension} in ${folder}`));
}

async function read(folder: string, extension = '.eval') {
  const output = await openFixture(await logIn(folder, extension));
  return { output, ...(await recomputed(output)) };
}

function countsOf(tallies: Awaited<ReturnType<typeof recomputed>>['tallies']) {
  return Object.fromEntries(
    [...tallies.all()].map(({ name, scored, unscored, errored }) => [name.metric, [scored, unscored, errored]]),
  );
}

const POPULARITY = 'inspect/2025-02-11T15-17-00-05-00_popularity_dPiJifoWeEQBrfWsAopzWr.eval';

describe('inspect-ai', () => {
  it.each<[string, string, { [metric: string]: [scored: number, unscored: number, errored: number] }, object]>([
    ['inspect_ai/basic', '.eval', { 'accuracy,includes': [6, 0, 0] }, { expected: 6, limited: false, version: '0' }],
    ['inspect_ai/basic', '.json', { 'accuracy,includes': [6, 0, 0] }, { expected: 6, limited: false, version: '0' }],
    ['inspect_ai/epochs', '.eval', { 'accuracy,includes': [18, 0, 0] }, { expected: 18, limited: false }],
    ['inspect_ai/epochs', '.json', { 'accuracy,includes': [18, 0, 0] }, { expected: 18, limited: false }],
    [
      'inspect_ai/two_scorers',
      '.json',
      { 'accuracy,includes': [6, 0, 0], 'accuracy,match': [6, 0, 0], 'mean,length': [6, 0, 0] },
      { expected: 6, version: '3' },
    ],
    ['inspect_ai/error_tolerated', '.eval', { 'accuracy,includes': [5, 0, 1] }, { expected: 6, limited: false }],
    ['inspect_ai/all_errors', '.eval', { 'accuracy,includes': [0, 0, 6] }, { expected: 6, limited: false }],
    ['inspect_ai/unscored_nan', '.eval', { 'accuracy,sometimes': [5, 1, 0] }, { expected: 6, limited: false }],
    ['inspect_ai/multiple_choice', '.eval', { 'accuracy,choice': [2, 0, 0] }, { expected: 2, limited: false }],
    ['inspect_ai/limit3', '.eval', { 'accuracy,includes': [3, 0, 0] }, { expected: 3, limited: true }],
    ['inspect_ai/limit3', '.json', { 'accuracy,includes': [3, 0, 0] }, { expected: 3, limited: true }],
    ['inspect_ai/sample_id', '.json', { 'accuracy,includes': [4, 0, 0] }, { expected: 4, limited: true }],
    ['inspect_ai/no_ids_shuffled', '.eval', { 'accuracy,includes': [6, 0, 0] }, { expected: 6, limited: false }],
    [
      'inspect_ai/clustered',
      '.eval',
      { 'accuracy,letters': [12, 1, 1], 'mean,several.length': [13, 0, 1], 'accuracy,several.says_yes': [13, 0, 1] },
      { expected: 14, limited: false, version: '2-A' },
    ],
  ])('%s %s: every sample, and what was printed of them', async (folder, extension, counts, info) => {
    const { output, rows, tallies } = await read(folder, extension);
    expect(countsOf(tallies)).toEqual(counts);
    const [[, task] = expect.fail('no task')] = [...output.tasks];
    expect(task).toMatchObject(info);
    expect(rows).toHaveLength(task.expected ?? -1);
    expect(output.harness).toEqual({ name: 'inspect_ai', version: '0.3.285' });
  });

  it.each([
    ['inspect/log_formats.eval', 'popularity', 1, 0],
    ['inspect/mmlu-summary-choices.eval', 'mmlu_0_shot', 1, 0],
    ['inspect/log_streaming.eval', 'popularity', 4, 0.75],
    ['eee/inspect/data_arc_qwen.json', 'arc_easy', 3, 1 / 3],
    ['eee/inspect/data_arc_sonnet.json', 'arc_easy', 5, 1],
    ['eee/inspect/data_pubmedqa_gpt4o_mini.json', 'pubmedqa', 2, 1],
  ])('%s: as old a log as it is', async (path, task, count, accuracy) => {
    const output = await openFixture(path);
    const { rows, tallies } = await recomputed(output);
    expect(rows).toHaveLength(count);
    expect([...tallies.all()].map(({ name, rows: { mean } }) => [name.task, mean])).toEqual([[task, accuracy]]);
    expect(output.tasks.get(task)).toMatchObject({ expected: count, limited: true });
  });

  it('reads a run that scored nothing as samples that were not scored', async () => {
    const { rows, tallies } = await recomputed(await openFixture(POPULARITY));
    expect(rows).toHaveLength(10);
    expect(countsOf(tallies)).toEqual({ 'accuracy,match': [0, 10, 0] });
  });

  it.each([
    ['eee/inspect/data_cyse2_vuln_exploit_challenges.json', 1, 2340],
    ['eee/inspect/data_intercode_ctf_local_path.json', 1, 79],
    ['eee/inspect/data_with_llm_scoring.json', 0, 1000],
  ])('%s: refused, because its header counts more samples', async (path, count, said) => {
    const error = await refusal(async () => recomputed(await openFixture(path)));
    expect(error.code).toBe('E_COUNT');
    expect(error.message).toContain(`has ${count} samples, and its log says that there are ${said}`);
  });

  it('refuses a run that failed, although inspect ended with 0', async () => {
    const error = await refusal(() => read('inspect_ai/error_failed'));
    expect(error.code).toBe('E_RUN_FAILED');
    expect(error.message).toMatch(/status is "error": RuntimeError\('deliberate failure'\)/u);
  });

  it.each(['.eval', '.json'])('refuses a score that was edited afterwards (%s)', async (extension) => {
    const error = await refusal(() => read('inspect_ai/edited', extension));
    expect(error.code).toBe('E_EDITED');
    expect(error.message).toMatch(/the score "includes" of sample "q05" has a history/u);
  });

  it('keeps a sample that was invalidated, without its scores', async () => {
    const { output, rows, tallies } = await read('inspect_ai/invalidated');
    expect(countsOf(tallies)['accuracy,letters']).toEqual([11, 1, 2]);
    expect(rows.filter(({ error }) => error === 'invalidated: the tool was down')).toHaveLength(1);
    // the printed value still counts the sample
    expect(output.tasks.get('clustered')?.metrics.get('accuracy,letters')?.reported).toBeNull();
  });

  it('makes a row of a sample', async () => {
    const { rows } = await read('inspect_ai/error_tolerated');
    const row: Sample = {
      task: 'with_error',
      key: 'q00',
      repeat: 0,
      scores: { 'accuracy,includes': 1 },
      slices: {},
      prompt: 'What is 2+2?',
      target: '4',
      response: '4',
      error: null,
    };
    expect(rows[0]).toEqual(row);
    expect(rows[1]).toEqual({
      ...row,
      key: 'q01',
      scores: { 'accuracy,includes': null },
      prompt: 'What is 3+5?',
      target: '8',
      response: null,
      error: "RuntimeError('deliberate failure')",
    });
  });

  it('keys samples whose ids are positions by what they ask, so that shuffling moves none', async () => {
    const { rows } = await read('inspect_ai/no_ids_shuffled', '.eval');
    const other = await read('inspect_ai/no_ids_shuffled', '.json');
    expect(rows.map(({ key }) => key)).toEqual(other.rows.map(({ key }) => key));
    expect(rows.every(({ key }) => /^[0-9a-f]{32}$/u.test(key))).toBe(true);
  });

  it('numbers samples that ask the same, and gives all epochs of a sample its key', async () => {
    const { rows } = await read('inspect_ai/clustered');
    const twice = rows.filter(({ prompt }) => prompt === 'Is 1 prime?');
    const [first = expect.fail('no row')] = twice.map(({ key }) => key.replace(/#2$/u, ''));
    expect(twice.map(({ key, repeat }) => [key, repeat])).toEqual([
      [first, 0],
      [first, 1],
      [`${first}#2`, 0],
      [`${first}#2`, 1],
    ]);
  });

  it('takes as slices what the task groups by, and no other metadata', async () => {
    const { rows } = await read('inspect_ai/clustered');
    expect(rows.every(({ slices }) => Object.keys(slices).sort().join() === 'doc,lang')).toBe(true);
    expect(new Set(rows.map(({ slices }) => slices['lang']))).toEqual(new Set(['ca', 'es']));
  });

  it('reads messages without their ids', async () => {
    const { rows } = await read('inspect_ai/clustered');
    expect(rows.find(({ prompt }) => Array.isArray(prompt))?.prompt).toEqual([
      { role: 'system', content: 'Answer yes or no.' },
      { role: 'user', content: `Is this a question? ${'Think well. '.repeat(20)}` },
    ]);
  });

  it('reads a log whose samples stand in parts as the same rows', async () => {
    const whole = await read('inspect_ai/clustered');
    const parts = await read('inspect_ai/in_parts');
    expect(parts.rows).toEqual(whole.rows);
    expect(parts.output.tasks).toEqual(whole.output.tasks);
  });

  it('says what decides whether two runs can be compared', async () => {
    const { output } = await read('inspect_ai/clustered');
    expect(output.tasks.get('clustered')?.generation).toEqual({
      sampling: { max_tokens: 20, temperature: 0.5 },
      solvers: [
        { name: 'system_message', params: { template: 'Be brief.' } },
        { name: 'boom', params: {} },
      ],
      scorers: [
        { name: 'letters', options: {} },
        { name: 'several', options: {} },
      ],
      limits: {},
    });
  });

  it('lists what is no mean, and reducers that are none', async () => {
    const { output } = await read('inspect_ai/epochs');
    expect([...(output.tasks.get('qa_epochs')?.metrics ?? [])]).toEqual([
      ['accuracy,includes', { direction: 'higher', kind: null, reported: 0.7777777777777777, unsupported: null }],
      [
        'accuracy,includes,pass_at_2',
        {
          direction: 'higher',
          kind: null,
          reported: 0.8333333333333334,
          unsupported: 'it reduces the epochs by pass_at_2, not by the mean',
        },
      ],
    ]);
    const clustered = (await read('inspect_ai/clustered')).output.tasks.get('clustered');
    const skipped = [...(clustered?.metrics ?? [])].filter(([, { unsupported }]) => unsupported !== null);
    expect(skipped.map(([name]) => name)).toEqual([
      'std,letters',
      'grouped.ca,letters',
      'grouped.es,letters',
      'grouped.all,letters',
    ]);
  });

  it('reads several tasks of one model together, and refuses two logs of one task', async () => {
    const two = join(work, 'two');
    await rm(two, { recursive: true, force: true });
    const copies = ['inspect_ai/basic', 'inspect_ai/epochs'];
    for (const folder of copies) await copyInto(two, await logIn(folder, '.eval'));
    const output = await openOutput(two, { format: 'auto', task: '' });
    expect([...output.tasks.keys()].sort()).toEqual(['qa', 'qa_epochs']);
    expect(await collect(output.rows())).toHaveLength(24);
    await copyInto(two, await logIn('inspect_ai/limit3', '.json'));
    const error = await refusal(() => openOutput(two, { format: 'auto', task: '' }));
    expect(error).toMatchObject({ code: 'E_MIXED_RUNS' });
    await copyInto(join(work, 'models'), await logIn('inspect_ai/basic', '.eval'));
    await copyInto(join(work, 'models'), 'inspect/log_streaming.eval');
    expect(await refusal(() => openOutput(join(work, 'models'), { format: 'auto', task: '' }))).toMatchObject({
      code: 'E_MIXED_RUNS',
    });
  });

  it.each(['.eval', '.json'])('takes no prefix for the whole (%s)', async (extension) => {
    await expectPrefixesSafe(await logIn('inspect_ai/limit3', extension));
  });
});

async function copyInto(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(join(FIXTURES, path), join(folder, basename(path)));
}

describe('an altered inspect-ai log', () => {
  type Edit = (text: string, name: string) => string | null;

  /** The entries of a real log, some edited or (`null`) left out. */
  async function archive(edit: Edit, more: readonly Entry[] = []): Promise<HarnessOutput> {
    const zip = await ZipArchive.open(join(FIXTURES, await logIn('inspect_ai/basic', '.eval')));
    const entries: Entry[] = [];
    for await (const entry of zip.entries()) {
      const chunks: Buffer[] = [];
      for await (const chunk of zip.read(entry)) chunks.push(chunk);
      const content = edit(Buffer.concat(chunks).toString(), entry.name);
      if (content !== null) entries.push({ name: entry.name, content });
    }
    await zip.close();
    const path = join(work, 'altered.eval');
    await writeZip(path, [...entries, ...more]);
    return openOutput(path, { format: 'auto', task: '' });
  }

  async function document(edit: (text: string) => string): Promise<HarnessOutput> {
    const text = await readFile(join(FIXTURES, await logIn('inspect_ai/basic', '.json')), 'utf8');
    const edited = edit(text);
    expect(edited).not.toBe(text);
    const path = join(work, 'altered.json');
    await writeFile(path, edited);
    return openOutput(path, { format: 'auto', task: '' });
  }

  const sample =
    (from: RegExp | string, to: string): Edit =>
    (text, name) =>
      name === 'samples/q00_epoch_1.json' ? text.replace(from, to) : text;
  const header =
    (from: RegExp | string, to: string): Edit =>
    (text, name) =>
      name === 'header.json' ? text.replace(from, to) : text;

  async function scoreWith(value: string): Promise<number | null | undefined> {
    const output = await archive(sample('"value":"C"', `"value":${value}`));
    const rows = await collect(output.rows());
    return rows.find(({ key }) => key === 'q00')?.scores['accuracy,includes'];
  }

  it('reads letters, booleans and numbers as Inspect does', async () => {
    expect(await scoreWith('"P"')).toBe(0.5);
    expect(await scoreWith('"N"')).toBe(0);
    expect(await scoreWith('true')).toBe(1);
    expect(await scoreWith('0.25')).toBe(0.25);
    expect(await scoreWith('NaN')).toBeNull();
  });

  it.each([
    ['an unknown letter', '"X"', /the text "X"/u],
    ['a number as text', '"0.5"', /the text "0.5"/u],
    ['a list', '["C"]', /is a list/u],
    ['a dict', '{"a": 1}', /is an object/u],
    ['Infinity', 'Infinity', /not finite/u],
    ['1e999', '1e999', /not finite/u],
    ['a whole number above 2^53', '12345678901234567890', /above 2\^53/u],
  ])('is refused with %s for a score', async (_, value, message) => {
    const error = await refusal(() => scoreWith(value));
    expect(error.code).toBe('E_SCORE');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('samples/q00_epoch_1.json');
  });

  it.each<[string, Edit, string]>([
    ['no header', (text, name) => (name === 'header.json' ? null : text), 'E_RUN_FAILED'],
    ['the status "started"', header('"status":"success"', '"status":"started"'), 'E_RUN_FAILED'],
    ['the status "cancelled"', header('"status":"success"', '"status":"cancelled"'), 'E_RUN_FAILED'],
    ['log updates', header('"status"', '"log_updates":[{"edits":[]}],"status"'), 'E_EDITED'],
    ['a sample left out', (text, name) => (name === 'samples/q03_epoch_1.json' ? null : text), 'E_COUNT'],
    ['no task', header('"task":"qa"', '"task":""'), 'E_FORMAT'],
    ['half a header', (text, name) => (name === 'header.json' ? text.slice(0, 200) : text), 'E_ROW'],
    ['half a sample', (text, name) => (name === 'samples/q03_epoch_1.json' ? text.slice(0, 300) : text), 'E_ROW'],
    ['an epoch of 0', sample('"epoch":1', '"epoch":0'), 'E_ROW'],
    ['no epoch', sample('"epoch":1', '"epoch":null'), 'E_ROW'],
    ['no id', sample('"id":"q00"', '"id":null'), 'E_ROW'],
    ['an id that is a list', sample('"id":"q00"', '"id":["q00"]'), 'E_ROW'],
    ['a lone surrogate', sample('"target":"4"', String.raw`"target":"\ud800"`), 'E_ROW'],
    ['a member twice', sample('"epoch":1', '"epoch":1,"epoch":2'), 'E_ROW'],
    ['the metric __proto__', header('"scorer":"includes"', '"scorer":"__proto__"'), 'E_SCORE'],
    ['the scorer __proto__', sample('"scores":{"includes"', '"scores":{"__proto__"'), 'E_SCORE'],
    ['1,000 levels', sample('"target":"4"', `"target":${'['.repeat(1000)}${']'.repeat(1000)}`), 'E_ROW'],
    ['a control character', sample('"target":"4"', '"target":"\0"'), 'E_ROW'],
  ])('is refused with %s', async (_, edit, code) => {
    const error = await refusal(async () => recomputed(await archive(edit)));
    expect([error.code, error.at?.file]).toEqual([code, join(work, 'altered.eval')]);
  });

  it('is refused with a sample twice, and with two headers', async () => {
    const content = '{"id":"q00","epoch":1,"input":"What is 2+2?","target":"4","scores":{}}';
    const twice = async () =>
      archive((text, name) => (name.includes('q01') ? null : text), [{ name: 'samples/q0_epoch_1.json', content }]);
    expect(await refusal(async () => recomputed(await twice()))).toMatchObject({ code: 'E_DUPLICATE_SAMPLE' });
    expect(await refusal(() => archive((text) => text, [{ name: 'header.json', content: '{}' }]))).toMatchObject({
      code: 'E_FORMAT',
    });
  });

  it('is refused with bytes that are no UTF-8', async () => {
    const content = Buffer.from('{"id":"q00","epoch":1,"input":"\xff","target":"4","scores":{}}', 'latin1');
    const output = await archive(
      (text, name) => (name.includes('q00') ? null : text),
      [{ name: 'samples/q00_epoch_1.json', content }],
    );
    expect(await refusal(() => collect(output.rows()))).toMatchObject({ code: 'E_ROW' });
  });

  it('keeps a big id as the text that it is', async () => {
    const output = await archive(sample('"id":"q00"', '"id":12345678901234567890'));
    expect((await collect(output.rows())).map(({ key }) => key)).toContain('12345678901234567890');
  });

  it('is refused when the printed accuracy does not follow from the samples', async () => {
    const output = await archive(header('"value":0.8333333333333334', '"value":0.9333333333333333'));
    const error = await refusal(() => recomputed(output));
    expect(error.code).toBe('E_MISMATCH');
    expect(error.message).toMatch(/reports qa\/accuracy,includes = 0\.9333333333333333, .* give 0\.8333333333333334/u);
  });

  it('is limited when it was stopped early', async () => {
    const stopped = await archive((text, name) => {
      if (name === 'samples/q03_epoch_1.json') return null;
      return name === 'header.json' ? text.replace('"total_samples":6', '"total_samples":6,"logged_samples":5') : text;
    });
    expect(stopped.tasks.get('qa')).toMatchObject({ expected: 6, limited: true });
    expect(await collect(stopped.rows())).toHaveLength(5);
  });

  it('says which limit left a sample without a score', async () => {
    const edit: Edit = (text, name) =>
      name === 'samples/q00_epoch_1.json'
        ? text.replace(/"scores":\{.*?\}\}/u, '"scores":{},"limit":{"type":"token","limit":100}')
        : text;
    const rows = await collect((await archive(edit)).rows());
    expect(rows.find(({ key }) => key === 'q00')).toMatchObject({
      scores: { 'accuracy,includes': null },
      error: 'token limit',
    });
  });

  it('stores pictures by their digest', async () => {
    const picture = `data:image/png;base64,${'A'.repeat(2000)}`;
    const input = `[{"role":"user","content":[{"type":"image","image":"${picture}"}]}]`;
    const rows = await collect((await archive(sample('"input":"What is 2+2?"', `"input":${input}`))).rows());
    expect(JSON.stringify(rows.find(({ key }) => key === 'q00')?.prompt)).toMatch(/"image":"sha256:[0-9a-f]{64}"/u);
  });

  it.each([
    ['a sample short', (text: string) => text.replace('"total_samples": 6', '"total_samples": 7'), 'E_COUNT'],
    ['an unknown letter', (text: string) => text.replace('"value": "C"', '"value": "?"'), 'E_SCORE'],
    ['samples that are no objects', (text: string) => text.replace('"samples": [', '"samples": [1,'), 'E_ROW'],
    ['half of it', (text: string) => text.slice(0, text.length / 2), 'E_FORMAT'],
  ])('as JSON is refused with %s', async (_, edit, code) => {
    const error = await refusal(async () => recomputed(await document(edit)));
    expect([error.code, error.at?.file]).toEqual([code, join(work, 'altered.json')]);
  });

  it('is told from other archives and documents', async () => {
    for (const [name, entries] of [['a.zip', [{ name: 'data.pkl', content: 'x' }]]] as const) {
      await writeZip(join(work, name), entries);
      expect(await refusal(() => openOutput(join(work, name), { format: 'auto', task: '' }))).toMatchObject({
        code: 'E_FORMAT_UNKNOWN',
      });
    }
    await writeFile(join(work, 'b.json'), JSON.stringify({ status: 'success', eval: 'mine' }));
    expect(await refusal(() => openOutput(join(work, 'b.json'), { format: 'auto', task: '' }))).toMatchObject({
      code: 'E_FORMAT_UNKNOWN',
    });
  });
});
