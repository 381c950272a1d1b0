import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { expectPrefixesSafe } from './recomputed.ts';
import { refusal } from './refusal.ts';

const HEADER = '{"schema":"mira-samples/1","metrics":{"accuracy":{"direction":"higher","kind":"binary"},"ms":{}}}';
const ROW = '{"key":"a","scores":{"accuracy":1}}';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-samples-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, lines: readonly string[], end = '\n'): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, lines.join('\n') + end);
  return path;
}

async function open(path = folder, format = 'auto'): Promise<HarnessOutput> {
  return openOutput(path, { format, task: 'langid' });
}

async function read(...lines: readonly string[]): Promise<Sample[]> {
  const path = await write('rows.jsonl', lines);
  return collect((await open(path)).rows());
}

describe('mira-samples', () => {
  it('refuses more rows than "expected" says, and counts fewer as missing', async () => {
    const header = HEADER.replace('"metrics"', '"expected":{"langid":2},"metrics"');
    const rows = ['a', 'b', 'c'].map((key) => `{"key":"${key}","scores":{"accuracy":1}}`);
    expect(await read(header, ...rows.slice(0, 2))).toHaveLength(2);
    expect(await read(header, ...rows.slice(0, 1), '{"task":"other","key":"a","scores":{}}')).toHaveLength(2);
    const error = await refusal(() => read(header, ...rows));
    expect(error.code).toBe('E_COUNT');
    expect(error.message).toMatch(/line 1 of .*: task "langid" has 3 rows, and "expected" says 2$/u);
    expect(error.hint).toMatch(/each repeat is one/u);
  });

  it('reads a row with everything, and fills in what a row may leave out', async () => {
    const full = {
      task: 'other',
      key: 'q/1',
      repeat: 2,
      scores: { accuracy: 0, ms: null },
      slices: { lang: 'ca' },
      prompt: [{ role: 'user', content: '¿?' }],
      target: { a: [1, null] },
      response: 'x',
      error: 'timeout',
    };
    expect(await read(HEADER, JSON.stringify(full), '', ROW)).toEqual([
      full,
      {
        task: 'langid',
        key: 'a',
        repeat: 0,
        scores: { accuracy: 1 },
        slices: {},
        prompt: null,
        target: null,
        response: null,
        error: null,
      },
    ]);
  });

  it('writes whole-number keys and slices of other types as strings', async () => {
    const [row] = await read(HEADER, '{"key":7,"scores":{},"slices":{"shots":5,"cot":true,"t":0.5,"lang":"ca"}}');
    expect(row?.key).toBe('7');
    expect(row?.slices).toEqual({ shots: '5', cot: 'true', t: '0.5', lang: 'ca' });
  });

  it('reads a file with a byte order mark, carriage returns and no last line end', async () => {
    const path = await write('rows.jsonl', [`\uFEFF${HEADER}\r`, `${ROW}\r`, '{"key":"b","scores":{}}'], '');
    expect((await collect((await open(path)).rows())).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('says what the header says about each task of the rows', async () => {
    const header = {
      schema: 'mira-samples/1',
      metrics: { accuracy: { direction: 'higher', reported: { langid: 0.5 } }, ms: { direction: 'lower' } },
      expected: { langid: 2, gone: 4 },
      limited: true,
      harness: { name: 'ours', version: '1' },
    };
    await write('out/a.jsonl', [JSON.stringify(header), ROW, '{"key":"a","task":"b","scores":{}}']);
    const output = await open();
    expect(output.harness).toEqual({ name: 'ours', version: '1' });
    expect([...output.tasks.keys()]).toEqual(['langid', 'b', 'gone']);
    expect(output.tasks.get('langid')).toEqual({
      expected: 2,
      limited: true,
      version: null,
      nShot: null,
      generation: null,
      metrics: new Map([
        ['accuracy', { direction: 'higher', kind: null, reported: 0.5, unsupported: null }],
        ['ms', { direction: 'lower', kind: null, reported: null, unsupported: null }],
      ]),
    });
    expect(output.tasks.get('gone')?.expected).toBe(4);
    expect(output.tasks.get('b')?.expected).toBeNull();
    expect(output.tasks.get('b')?.metrics.get('accuracy')?.reported).toBeNull();
  });

  it('takes a bare reported number for the only task', async () => {
    const header = '{"schema":"mira-samples/1","metrics":{"accuracy":{"reported":1}}}';
    const path = await write('rows.jsonl', [header, ROW]);
    expect((await open(path)).tasks.get('langid')?.metrics.get('accuracy')?.reported).toBe(1);
    await write('rows.jsonl', [header, ROW, '{"key":"b","task":"other","scores":{}}']);
    expect(await refusal(() => open(path))).toMatchObject({ code: 'E_FORMAT', at: { line: 1 } });
  });

  it('reads every headed file of a folder by the bytes of its path, and no other', async () => {
    await write('b.jsonl', [HEADER, '{"key":"b","scores":{}}']);
    await write('.a/a.jsonl', [HEADER, ROW]);
    await write('other.jsonl', ['{"schema":"something"}', 'not JSON']);
    await write('notes.txt', [HEADER, '{"key":"c","scores":{}}']);
    const output = await open();
    expect(output.files).toEqual([join(folder, '.a/a.jsonl'), join(folder, 'b.jsonl')]);
    expect((await collect(output.rows())).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(await collect(output.rows())).toHaveLength(2);
  });

  it('refuses files of different runs in one folder', async () => {
    await write('a.jsonl', [HEADER, ROW]);
    await write('b.jsonl', [HEADER.replace('"ms"', '"s"'), ROW]);
    expect(await refusal(() => open())).toMatchObject({ code: 'E_MIXED_RUNS' });
  });

  it.each([
    ['no scores', '{"key":"a"}', 'E_ROW', /"scores" is missing/u],
    ['no key', '{"scores":{}}', 'E_ROW', /"key" is missing/u],
    ['a fractional key', '{"key":1.5,"scores":{}}', 'E_ROW', /"key"/u],
    ['a negative repeat', '{"key":"a","repeat":-1,"scores":{}}', 'E_ROW', /"repeat"/u],
    ['a task that is a number', '{"key":"a","task":1,"scores":{}}', 'E_ROW', /"task"/u],
    ['an unknown member', '{"key":"a","score":{},"scores":{}}', 'E_ROW', /"score"; did you mean "scores"/u],
    ['a list for a slice', '{"key":"a","scores":{},"slices":{"lang":[]}}', 'E_ROW', /slice "lang"/u],
    ['an array', '[]', 'E_ROW', /not a JSON object/u],
    ['no JSON', 'key: a', 'E_ROW', /not JSON/u],
    ['a lone surrogate', String.raw`{"key":"a","scores":{},"prompt":"\ud800"}`, 'E_ROW', /"prompt"/u],
    ['NaN in a text', '{"key":"a","scores":{},"response":NaN}', 'E_ROW', /"response"/u],
    ['an error and no scores', '{"key":"a","scores":{},"error":"timeout"}', 'E_SCORE', /error/u],
    ['a NaN score', '{"key":"a","scores":{"accuracy":NaN}}', 'E_SCORE', /"accuracy" is NaN/u],
    ['an infinite score', '{"key":"a","scores":{"ms":-Infinity}}', 'E_SCORE', /"ms" is -Infinity/u],
    ['a boolean score', '{"key":"a","scores":{"accuracy":true}}', 'E_SCORE', /"accuracy" is true/u],
    ['a string score', '{"key":"a","scores":{"accuracy":"1"}}', 'E_SCORE', /"accuracy" is a string/u],
    ['a list of scores', '{"key":"a","scores":{"accuracy":[1]}}', 'E_SCORE', /"accuracy" is a list/u],
    ['a half where binary was declared', '{"key":"a","scores":{"accuracy":0.5}}', 'E_SCORE', /binary/u],
    ['an undeclared metric', '{"key":"a","scores":{"acuracy":1}}', 'E_SCORE', /"acuracy"; did you mean "accuracy"/u],
  ])('refuses a row with %s', async (_, row, code, message) => {
    const error = await refusal(() => read(HEADER, ROW, row));
    expect(error).toMatchObject({ code, at: { file: join(folder, 'rows.jsonl'), line: 3 } });
    expect(error.message).toMatch(message);
  });

  it('says what to write instead of NaN', async () => {
    const error = await refusal(() => read(HEADER, '{"key":"a","scores":{"accuracy":NaN}}'));
    expect(error.hint).toMatch(/null/u);
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe('mira_samples/run.jsonl'));

  it('refuses half a last line', async () => {
    const path = await write('rows.jsonl', [HEADER, ROW, ROW.slice(0, 20)], '');
    const error = await refusal(async () => collect((await open(path)).rows()));
    expect(error).toMatchObject({ code: 'E_ROW', at: { line: 3 } });
    expect(error.message).toMatch(/cut off/u);
  });

  it.each([
    ['a later version', HEADER.replace('samples/1', 'samples/2'), /samples\/2/u],
    ['no metrics', '{"schema":"mira-samples/1"}', /"metrics"/u],
    ['an unknown member', HEADER.replace('"metrics"', '"limit":1,"metrics"'), /"limit"; did you mean "limited"/u],
    ['an unknown direction', HEADER.replace('higher', 'up'), /direction/u],
    ['an unknown kind', HEADER.replace('binary', 'mean'), /kind/u],
    ['a reported string', HEADER.replace('"ms":{}', '"ms":{"reported":"1"}'), /"reported"/u],
    ['a count that is none', HEADER.replace('"metrics"', '"expected":{"langid":1.5},"metrics"'), /"expected"/u],
  ])('refuses a header with %s', async (_, header, message) => {
    const error = await refusal(() => read(header, ROW));
    expect(error).toMatchObject({ code: 'E_FORMAT', at: { line: 1 } });
    expect(error.message).toMatch(message);
  });
});

describe('openOutput', () => {
  it('refuses a path where nothing is', async () => {
    expect(await refusal(() => open(join(folder, 'none')))).toMatchObject({ code: 'E_OUTPUT_MISSING' });
    expect(await refusal(() => open())).toMatchObject({ code: 'E_OUTPUT_MISSING' });
    expect(await refusal(async () => open(await write('rows.jsonl', [], '')))).toMatchObject({
      code: 'E_OUTPUT_MISSING',
    });
  });

  it('says what it looked for', async () => {
    await write('rows.jsonl', ['{"a":1}']);
    await write('results_1.json', ['{"results":{}}']);
    const error = await refusal(() => open());
    expect(error.code).toBe('E_FORMAT_UNKNOWN');
    expect(error.hint).toMatch(/mira-samples\/1.*\n.*n-samples/u);
  });

  it('refuses a format that it does not know, or that the output does not have', async () => {
    await write('rows.jsonl', [HEADER, ROW]);
    const error = await refusal(() => open(folder, 'mira-sample'));
    expect(error).toMatchObject({ code: 'E_FORMAT_UNKNOWN' });
    expect(error.message).toMatch(/did you mean "mira-samples"/u);
    expect(await refusal(() => open(folder, 'lm-eval'))).toMatchObject({ code: 'E_FORMAT' });
    expect((await open(folder, 'mira-samples')).format).toBe('mira-samples');
  });
});
