import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOutput } from '../../../src/commands/side.ts';
import { SampleColumns } from '../../../src/evidence/columns.ts';
import { openOutput } from '../../../src/harness/formats/index.ts';
import { PieceReader, type PieceRows } from '../../../src/harness/formats/lm-eval-pieces.ts';
import type { HarnessOutput } from '../../../src/harness/formats/reader.ts';
import { spoolInThreads, spoolOutput, type SortedRows } from '../../../src/harness/spool-threads.ts';
import { writeEvidence } from '../../../src/storage/evidence-folder.ts';
import { SpoolWriter } from '../../../src/storage/spool-writer.ts';
import { readRow, spoolSamples } from '../../../src/storage/spool.ts';
import { collect } from '../collect.ts';
import { FIXTURES } from './formats/recomputed.ts';

const DATE = '2026-01-01T00-00-00.000000';
const THREADS = { threads: 2, pieceBytes: 700 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-spool-threads-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(path: string): Promise<HarnessOutput> {
  return openOutput(path, { format: 'auto', task: 'unused' });
}

/** An output of lm-eval with two filters, whose rows are given line by line. */
async function output(name: string, lines: readonly string[], end = '\n'): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  const results = {
    results: { t: { 'acc,none': 0, 'acc,strict': 0 } },
    configs: { t: { metric_list: [{ metric: 'acc', aggregation: 'mean' }] } },
    config: {},
    'n-samples': { t: { original: 1, effective: 1 } },
    higher_is_better: { t: { acc: true } },
  };
  const rows = lines.filter((one) => one.includes('"filter":"none"')).length;
  const counted = { ...results, 'n-samples': { t: { original: rows, effective: rows } } };
  const text = JSON.stringify(counted).replaceAll('"acc,none":0,"acc,strict":0', '"acc,none":"N/A","acc,strict":"N/A"');
  await writeFile(join(path, `results_${DATE}.json`), text);
  await writeFile(join(path, `samples_t_${DATE}.jsonl`), lines.join('\n') + end);
  return path;
}

/** Everything that is made of rows, or the error. */
async function outcome(path: string, spool: (output: HarnessOutput) => Promise<SortedRows>): Promise<unknown> {
  const work = await mkdtemp(join(folder, 'work-'));
  try {
    const opened = await open(path);
    const sorted = await spool(opened);
    try {
      const { side, description, skipped } = await claimOutput(opened, sorted, {
        claims: 'auto',
        margin: 0.02,
        evaluations: {},
      });
      const secrets = new Map([...sorted.counts.keys()].map((task) => [task, Buffer.alloc(32, task)]));
      const names = [join(work, 'samples'), join(work, 'salts')] as const;
      const commitments = await writeEvidence(sorted, secrets, ...names);
      const [samples, salts] = names.map((name) => zstdDecompressSync(readFileSync(name)).toString());
      const rows = await collect(sorted.rows());
      return {
        claims: side.claims,
        description,
        skipped,
        counts: [...sorted.counts],
        commitments,
        samples,
        salts,
        rows,
      };
    } finally {
      await sorted.close();
    }
  } catch (error) {
    return JSON.parse(JSON.stringify(error, ['code', 'message', 'hint', 'at', 'file', 'line']));
  } finally {
    await rm(work, { recursive: true });
  }
}

const oneByOne = async (opened: HarnessOutput): Promise<SortedRows> => ({
  ...(await spoolSamples(opened.rows(), folder)),
  columns: null,
});

const text = fc.oneof(
  fc.constantFrom('', 'yes', 'a "quote"', 'tab\t', 'é😀', '\u2028', '{"a":1}', '\\u0041', 'long '.repeat(60)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anything = fc.oneof(
  text,
  fc.constant(null),
  fc.constantFrom(1, -0, 1.5, true),
  fc.constant(['a', { b: null, a: 1 }]),
);
const score = fc.constantFrom(0, 1, true, null, 0.25, -0);
const row = fc.record({ target: anything, prompt: anything, response: anything, acc: score });

function line(id: string | number, filter: string, { target, prompt, response, acc }: Record<string, unknown>): string {
  const requests = { gen_args_0: { arg_0: prompt, arg_1: {} } };
  const rest = { doc_hash: `d${id}`, prompt_hash: 'é', metrics: ['acc'], acc };
  return JSON.stringify({ doc_id: id, filter, target, arguments: requests, filtered_resps: [response], ...rest });
}

describe('rows that threads read', () => {
  it.each(['multiple_choice_seed0', 'generate_until', 'group', 'perplexity'])(
    'are what they are read one by one: %s',
    async (name) => {
      const path = join(FIXTURES, 'lm_eval', name);
      const expected = await outcome(path, oneByOne);
      expect(expected).toHaveProperty('claims');
      const threaded = await outcome(path, async (opened) => {
        const sorted = await spoolInThreads([opened], folder, THREADS);
        if (sorted === null) throw new Error('the rows were not read in threads');
        return sorted;
      });
      expect(threaded).toEqual(expected);
    },
  );

  it('come out of several outputs together', async () => {
    const paths = ['generate_until', 'multiple_choice_seed0'].map((name) => join(FIXTURES, 'lm_eval', name));
    const opened = await Promise.all(paths.map(open));
    const sorted = await spoolInThreads(opened, folder, THREADS);
    expect([...(sorted?.counts ?? [])]).toEqual([
      ['arith', 24],
      ['capitals', 20],
    ]);
    const rows = sorted === null ? [] : await collect(sorted.rows());
    const files = sorted?.places.files ?? [];
    for (const [at, own] of rows.entries()) {
      const columns = sorted?.columns?.columns;
      expect(readRow(files, columns?.place(at) ?? { file: 0, start: 0, length: 0 })).toEqual(own);
      expect(columns?.scores(at)).toEqual(own.scores);
    }
    await sorted?.close();
  });

  it('say of rows that are not in order what is said of them one by one', async () => {
    const good = Array.from({ length: 12 }, (_, id) =>
      line(id, id % 2 === 0 ? 'none' : 'none', { target: 'x', prompt: 'p'.repeat(90), response: 'r', acc: 1 }),
    );
    const strict = good.map((one) => one.replace('"filter":"none"', '"filter":"strict"'));
    const all = [...good, ...strict];
    for (const [name, lines, end] of [
      ['duplicate', [...all, good[3] ?? ''], '\n'],
      ['filter', [...all, line(99, 'loose', {})], '\n'],
      ['text', [...all.slice(0, 5), 'no JSON', ...all.slice(5)], '\n'],
      ['cut', [...all, '{"doc_id":'], ''],
      ['few', all.slice(0, -1), '\n'],
      ['score', [...all.slice(0, 7), (all[7] ?? '').replace('"acc":1', '"acc":"1"'), ...all.slice(8)], '\n'],
      ['long', [...all, line('k'.repeat(1024 * 1024 + 1), 'none', { acc: 1 })], '\n'],
    ] as const) {
      const path = await output(name, lines, end);
      const expected = await outcome(path, oneByOne);
      expect(expected, name).toHaveProperty('code');
      expect(await outcome(path, (opened) => spoolOutput(opened, folder, THREADS)), name).toEqual(expected);
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('mira-spool-'))).toEqual([]);
  });

  it('are refused where what lm-eval hashed is not what the rows say', async () => {
    const path = join(folder, 'hashed');
    await cp(join(FIXTURES, 'lm_eval/generate_until'), path, { recursive: true });
    const [run = ''] = await readdir(path);
    const samples = (await readdir(join(path, run))).find((name) => name.endsWith('.jsonl')) ?? '';
    const before = readFileSync(join(path, run, samples), 'utf8');
    await writeFile(join(path, run, samples), before.replace(/"doc_hash": "./u, '"doc_hash": "x'));
    const opened = await open(path);
    expect(await spoolInThreads([opened], folder, THREADS)).toBeNull();
    await expect(spoolOutput(opened, folder, THREADS)).rejects.toMatchObject({ code: 'E_MISMATCH' });
  });

  it('end with the reason of the signal, and leave nothing behind', async () => {
    const opened = await open(join(FIXTURES, 'lm_eval/generate_until'));
    const reason = new Error('stopped');
    const before = spoolInThreads([opened], folder, { ...THREADS, signal: AbortSignal.abort(reason) });
    await expect(before).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = spoolInThreads([opened], folder, { ...THREADS, signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await expect(reading).rejects.toBe(reason);
    expect((await readdir(folder)).filter((name) => name.startsWith('mira-spool-'))).toEqual([]);
  });
});

describe('pieces of a file', () => {
  it('have each row once, wherever they are cut', async () => {
    const style = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n');
    const lines = fc.array(fc.tuple(fc.constantFrom('none', 'strict'), row), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        lines,
        style,
        fc.integer({ min: 40, max: 900 }),
        fc.boolean(),
        async (list, between, size, bom) => {
          const rows = list.map(([filter, members], id) => line(id, filter, members));
          const whole = (bom ? '\uFEFF' : '') + rows.join(between);
          const path = await output('pieces', [whole], size % 2 === 0 ? '\n' : '');
          const opened = await open(path);
          const bytes = Buffer.byteLength(whole) + 1;
          if (opened.job === undefined) throw new Error('there is nothing for threads');
          const spool = join(folder, 'spool');
          await rm(spool, { force: true });
          const columns = new SampleColumns();
          const writer = new SpoolWriter(spool, columns.keys, (at, start, length) =>
            columns.setPlace(at, 0, start, length),
          );
          const reader = new PieceReader(opened.job, columns, writer);
          const answers: (PieceRows | null)[] = [];
          for (let start = 0; start < bytes; start += size) {
            answers.push(reader.read({ task: 0, start, end: Math.min(bytes, start + size) }));
          }
          writer.flush();
          writer.close();
          expect(answers).not.toContain(null);
          const found = Array.from({ length: columns.count }, (_, at) => readRow([spool], columns.place(at)));
          expect(found.map(({ key }) => key)).toEqual(list.map(([filter], id) => `${filter}/${id}`));
          expect(
            answers
              .map((answer) => answer?.counts ?? [])
              .reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d], [0, 0]),
          ).toEqual(['none', 'strict'].map((filter) => list.filter(([own]) => own === filter).length));
        },
      ),
      { numRuns: 40 },
    );
  });
});
