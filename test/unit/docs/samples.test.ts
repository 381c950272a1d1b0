import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/harness/formats/index.ts';
import { collect } from '../collect.ts';
import { violations } from './json-schema.ts';
import { codeBlocks } from './markdown.ts';
import { blocks, ENV, harnessIn, mira, read, ROWS, run, samplesOf } from './ten-lines.ts';

const README = await read('README.md');
const PAGE = await read('docs/mira-samples.md');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-docs-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a harness of ten lines', () => {
  const [javascript = '', ...otherJavascript] = blocks(README, 'js');
  const [, ...otherPython] = blocks(PAGE, 'python');

  it('is ten lines, and the only one', () => {
    expect(javascript.trim().split('\n').length).toBe(10);
    expect([otherJavascript, otherPython]).toEqual([[], []]);
    expect(new Set(codeBlocks(PAGE).map(({ language }) => language))).toEqual(new Set(['jsonl', 'python']));
  });

  it('works in JavaScript', async () => {
    const home = await harnessIn(folder, 'js');
    await writeFile(join(home, 'eval.mjs'), javascript);
    await run(process.execPath, ['eval.mjs', 'model', 'out'], { cwd: home, env: ENV });
    expect(await samplesOf(home)).toEqual(ROWS);
  });

  it('and the quick start make a run, whose files conform to the published schemas', async () => {
    const [plan = ''] = blocks(README, 'yaml');
    const home = await harnessIn(folder, 'run');
    await writeFile(join(home, 'eval.mjs'), javascript);
    // what the quick start says of Python holds of Node.js, which is here for certain
    await writeFile(join(home, 'mira.yml'), plan.replaceAll('python3', 'node').replaceAll('eval.py', 'eval.mjs'));
    const { stdout } = await mira(['run', '--json'], home);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', claims: [{ id: 'qa/accuracy', verdict: 'new' }] });
    for (const [file, schema] of [
      ['mira-report.json', 'mira-report'],
      ['mira-evaluation.intoto.json', 'evaluation-statement'],
      ['mira-gate.intoto.json', 'gate-statement'],
    ]) {
      const value: unknown = JSON.parse(await readFile(join(home, 'mira-out', file ?? ''), 'utf8'));
      expect(violations(await schemaOf(schema ?? ''), value), file).toEqual([]);
    }
  });

  it('and a run that fails leave a record that conforms too', async () => {
    const [plan = ''] = blocks(README, 'yaml');
    const home = await harnessIn(folder, 'aborted');
    await writeFile(join(home, 'eval.mjs'), 'process.exit(3);\n');
    await writeFile(join(home, 'mira.yml'), plan.replaceAll('python3', 'node').replaceAll('eval.py', 'eval.mjs'));
    await expect(mira(['run'], home)).rejects.toMatchObject({ code: 12 });
    const value: unknown = JSON.parse(await readFile(join(home, 'mira-out', 'mira-attempt.intoto.json'), 'utf8'));
    expect(violations(await schemaOf('attempt-statement'), value)).toEqual([]);
  });
});

async function schemaOf(name: string): Promise<unknown> {
  return JSON.parse(await read(`schema/${name}.schema.json`));
}

describe('the example', () => {
  it('is what the reader reads', async () => {
    const [example = ''] = blocks(PAGE, 'jsonl');
    const file = join(folder, 'example.jsonl');
    await writeFile(file, example);
    const output = await openOutput(file, { format: 'auto', task: 'other' });
    expect((await collect(output.rows())).map(({ key, scores }) => [key, scores['accuracy']])).toEqual([
      ['q1', 1],
      ['q2', 0],
      ['q3', null],
    ]);
    expect(output.tasks.get('qa')?.expected).toBe(3);
  });
});

// the reader parses by hand, the schema is written beside it: the same lines have to pass and fail
describe('schema and reader agree', () => {
  const HEADER = '{"schema":"mira-samples/1","metrics":{"a":{"direction":"higher"}}}';

  async function reads(header: string, row: string): Promise<boolean> {
    const file = join(folder, 'lines.jsonl');
    await writeFile(file, `${header}\n${row}\n`);
    try {
      await collect((await openOutput(file, { format: 'mira-samples', task: 'qa' })).rows());
      return true;
    } catch {
      return false;
    }
  }

  it.each([
    [HEADER, true],
    ['{"schema":"mira-samples/1","metrics":{"a":{}}}', true],
    ['{"schema":"mira-samples/1","metrics":{"a":{"kind":"binary","reported":1}},"limited":true}', true],
    [
      '{"schema":"mira-samples/1","metrics":{"a":{"reported":{"qa":1}}},"harness":{"name":"h"},"expected":{"qa":1}}',
      true,
    ],
    ['{"schema":"mira-samples/2","metrics":{"a":{}}}', false],
    ['{"schema":"mira-samples/1"}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{"direction":"up"}}}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{"kind":"mean"}}}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{}},"expected":{"qa":-1}}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{}},"limited":"no"}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{"reported":"1"}}}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{}},"harness":{"name":1}}', false],
    ['{"schema":"mira-samples/1","metrics":{"a":{}},"extra":1}', false],
  ])('on the header %s', async (header, good) => {
    expect(violations(await schemaOf('mira-samples-header'), JSON.parse(header)).length === 0).toBe(good);
    expect(await reads(header, '{"key":"k","scores":{"a":1}}')).toBe(good);
  });

  it.each([
    ['{"key":"k","scores":{"a":1}}', true],
    ['{"key":7,"scores":{"a":null},"repeat":2,"error":{"why":"late"}}', true],
    ['{"task":"t","key":"k","scores":{"a":0.5},"slices":{"n":1,"b":true,"s":"x"},"prompt":[1],"target":null}', true],
    ['{"scores":{"a":1}}', false],
    ['{"key":"","scores":{"a":1}}', false],
    ['{"key":1.5,"scores":{"a":1}}', false],
    ['{"key":"k"}', false],
    ['{"key":"k","scores":{"a":true}}', false],
    ['{"key":"k","scores":{"a":"1"}}', false],
    ['{"key":"k","scores":{"a":1},"repeat":-1}', false],
    ['{"key":"k","scores":{"a":1},"slices":{"n":null}}', false],
    ['{"key":"k","scores":{"a":1},"task":""}', false],
    ['{"key":"k","scores":{"a":1},"answer":"x"}', false],
  ])('on the row %s', async (row, good) => {
    expect(violations(await schemaOf('mira-samples-row'), JSON.parse(row)).length === 0).toBe(good);
    expect(await reads(HEADER, row)).toBe(good);
  });
});
