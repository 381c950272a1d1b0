import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadColumnSides } from '../../../src/commands/column-sides.ts';
import { loadSide, type LoadedSide, type SideOptions } from '../../../src/commands/side.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import { flipsOf, withExamples } from '../../../src/gate/flips.ts';
import { readOutputs } from '../../../src/harness/column-threads.ts';
import type { ColumnsJob } from '../../../src/harness/formats/mira-samples-columns.ts';
import { canonicalJson } from '../../../src/json.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-columns-'));
});
afterEach(() => rm(folder, { recursive: true }));

const HEADER = {
  schema: 'mira-samples/1',
  metrics: { accuracy: { direction: 'higher', kind: 'binary' }, loss: { direction: 'lower' }, 'é %': {} },
};

type Loader = (paths: readonly string[], options: SideOptions) => Promise<readonly LoadedSide[]>;

const oneByOne: Loader = async (paths, options) => {
  const sides: LoadedSide[] = [];
  try {
    for (const path of paths) sides.push(await loadSide(path, options));
    return sides;
  } catch (error) {
    for (const side of sides) await side.close();
    throw error;
  }
};
const inColumns =
  (threads: boolean): Loader =>
  async (paths, options) =>
    (await loadColumnSides(paths, options, { threads })) ?? [];

/** Everything that a comparison says, or the error. */
async function outcome(load: Loader, ...paths: readonly string[]): Promise<unknown> {
  const options = { claims: 'auto', evaluations: {}, margin: 0.02, trust: {}, work: folder } as const;
  const terms = () => ({ margin: 0.02, advisory: false, require: null, rule: null });
  let sides: readonly LoadedSide[] = [];
  try {
    sides = await load(paths, options);
    const [base, candidate] = sides;
    if (base === undefined || candidate === undefined) return 'not in columns';
    const compared = await compareSides(base.side, candidate.side, { alpha: 0.05, terms, sameMeasurement: false });
    const flips = flipsOf(base.side, candidate.side, { terms, verdicts: compared.claims });
    const rows: string[] = [];
    for (const { side } of sides) for await (const row of side.rows()) rows.push(shown(row));
    return {
      claims: sides.map(({ side, description, skipped }) => ({ claims: side.claims, description, skipped })),
      compared: { ...compared, claims: await withExamples(compared.claims, flips) },
      rows,
    };
  } catch (error) {
    return JSON.parse(JSON.stringify(error, ['code', 'message', 'hint', 'at', 'file', 'line']));
  } finally {
    for (const side of sides) await side.close();
  }
}

function shown({ task, key, repeat, scores, slices, prompt, target, response, error }: Row): string {
  return canonicalJson({ task, key, repeat, scores, slices, prompt, target, response, error });
}
type Row = Awaited<ReturnType<typeof firstRow>>;
async function firstRow(side: LoadedSide) {
  for await (const row of side.side.rows()) return row;
  throw new Error('no row');
}

async function write(name: string, lines: readonly string[], end = '\n'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.join('\n') + end);
  return path;
}

const text = fc.oneof(
  fc.constantFrom('', 'yes', 'no', 'a "quote"', 'tab\t', 'é😀', '\u2028', '{"a":1}', '\\u0041'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const json = fc.oneof(text, fc.constant(null), fc.constantFrom(1, -0, 1.5, true), fc.constant(['a', { b: null }]));
const score = fc.constantFrom(0, 1, null, 0.25, -0, -3, 1e21, 12, 1e-7);
const row = fc.record(
  {
    task: fc.constantFrom('t', 'u', 'é'),
    scores: fc.oneof(
      fc.record({ accuracy: fc.constantFrom(0, 1, null) }),
      fc.record({ loss: score, accuracy: fc.constantFrom(0, 1, null) }),
      fc.record({ 'é %': score, loss: score }),
    ),
    repeat: fc.constantFrom(0, 0, 0, 1, 2),
    slices: fc.dictionary(fc.constantFrom('lang', '2', 'b c'), fc.constantFrom('ca', 'é', 'x"y'), { maxKeys: 2 }),
    prompt: json,
    target: json,
    response: json,
    error: fc.constantFrom(null, null, null, 'timeout'),
  },
  { requiredKeys: ['scores'] },
);
const key = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  text.filter((name) => name !== ''),
);
const rows = fc.uniqueArray(fc.tuple(key, row), {
  selector: ([name, { task = '', repeat = 0 }]) => JSON.stringify([String(name), task, repeat]),
  maxLength: 40,
});

function withoutRepeats<T extends readonly [unknown, { readonly repeat?: number }]>(all: T[]): T[] {
  return all.filter(([, { repeat = 0 }]) => repeat === 0);
}

/** As `json.dumps` of Python writes it, or with spaces that nobody writes. */
function line([name, members]: readonly [string | number, object], style: number): string {
  const value = style % 2 === 0 ? { key: name, ...members } : { ...members, key: name };
  const plain = JSON.stringify(value);
  if (style < 2) return plain;
  if (style === 2) return JSON.stringify(value, null, 1).replaceAll(/\n */gu, ' ');
  return ` ${plain}\t\r`;
}

describe('sides in columns', () => {
  const style = fc.integer({ min: 0, max: 3 });
  const files = fc
    .tuple(rows, rows, style, style, fc.boolean(), fc.boolean())
    .map(([left, right, one, other, alike, single]) =>
      single
        ? ([withoutRepeats(left), withoutRepeats(right), one, other, alike] as const)
        : ([left, right, one, other, alike] as const),
    );

  it('say what sides say that are read row by row', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(files, async ([left, right, one, other, alike]) => {
        const header = JSON.stringify(HEADER);
        const base = await write('base.jsonl', [header, ...left.map((sample) => line(sample, one))]);
        const candidates = alike
          ? left.map(([name], at) => [name, { ...left[at]?.[1], ...flipped(right[at]?.[1]) }] as const)
          : right;
        const candidate = await write(
          'candidate.jsonl',
          [header, ...candidates.map((sample) => line(sample, other))],
          '',
        );
        const expected = await outcome(oneByOne, base, candidate);
        if (typeof expected === 'object' && expected !== null && 'compared' in expected) compared += 1;
        expect(await outcome(inColumns(false), base, candidate)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  function flipped(other: { readonly scores: object } | undefined): object {
    return other === undefined ? {} : { scores: other.scores };
  }

  /** Enough rows for several blocks, in an order that is not that of their keys. */
  function many(count: number, alsoWrong: (at: number) => boolean, suffix = '', words = 5): string[] {
    return Array.from({ length: count }, (_, at) => {
      const number = (at * 7919) % count;
      const wrong = number % 9 === 0 || alsoWrong(number);
      const target = number % 7 === 0 ? `answer ${number}` : 'yes';
      const slices = { lang: ['ca', 'de', 'es'][number % 3] };
      const prompt = `question ${number}${suffix} ${'and more of it '.repeat(words)}`;
      return JSON.stringify({
        key: `q/${number}`,
        scores: { accuracy: wrong ? 0 : 1 },
        slices,
        prompt,
        target,
        response: wrong ? 'no' : target,
      });
    });
  }

  it('say the same out of threads, over many blocks, folders of several files and a changed prompt', async () => {
    const header = JSON.stringify({ ...HEADER, expected: { default: 400 } });
    await mkdir(join(folder, 'base'));
    const long = 400;
    const lines = many(400, () => false, '', long);
    await write('base/1.jsonl', [header, ...lines.slice(0, 260)]);
    await write('base/2.jsonl', [`\uFEFF${header}`, '', ...lines.slice(260), ' \u00a0 ']);
    const base = join(folder, 'base');
    const candidate = await write('candidate.jsonl', [header, ...many(390, (at) => at % 50 === 1, '', long)]);
    const asked = await write('asked.jsonl', [header, ...many(400, () => false, '?', long)]);
    for (const other of [candidate, asked]) {
      const expected = await outcome(oneByOne, base, other);
      expect(expected).toHaveProperty('compared');
      expect(await outcome(inColumns(other === candidate), base, other)).toEqual(expected);
    }
  });

  it('say the same of outcomes by two scores, of which some are missing and some texts are long', async () => {
    const metrics = { accuracy: HEADER.metrics.accuracy, strict: { direction: 'lower', kind: 'binary' } };
    const header = JSON.stringify({ schema: HEADER.schema, metrics });
    const outcomes = (shift: number, count = 360): string[] =>
      Array.from({ length: count }, (_, at) => {
        const accuracy = (at + shift) % 61 === 0 ? null : (at * 31 + shift) % 5 === 0 ? 0 : 1;
        const scores = at % 4 === 0 ? { accuracy } : { accuracy, strict: (at + shift * 3) % 7 === 0 ? 1 : 0 };
        const target = at % 5 === 0 ? 'x'.repeat(500) : ['a', 'b'][at % 2];
        return JSON.stringify({ key: at, scores, slices: { lang: ['ca', 'de'][at % 2] }, target, response: at % 3 });
      });
    const base = await write('base.jsonl', [header, ...outcomes(0)]);
    const candidate = await write('candidate.jsonl', [header, ...outcomes(2, 350)]);
    const expected = await outcome(oneByOne, base, candidate);
    expect(expected).toHaveProperty('compared.claims.0.where.looked');
    expect(await outcome(inColumns(false), base, candidate)).toEqual(expected);
  });

  it('refuse what is refused otherwise, with the same words at the same place', async () => {
    const header = JSON.stringify(HEADER);
    const good = many(40, () => false);
    const whole = await write('whole.jsonl', [header, ...good]);
    const last = await write('last.jsonl', [header, ...good, '[]']);
    expect(await outcome(inColumns(true), whole, last)).toEqual(await outcome(oneByOne, whole, last));
    expect(await outcome(inColumns(true), last, whole)).toEqual(await outcome(oneByOne, last, whole));
    const bad = [
      '{"key":"a","scores":{"accuracy":2}}',
      '{"key":"a","scores":{"acuracy":1}}',
      '{"key":"a","scores":{"accuracy":"1"}}',
      '{"key":"a","scores":{"accuracy":01}}',
      '{"key":"a","scores":{"accuracy":1}',
      '{"key":"a","scores":{"accuracy":1},}',
      '{"key":"a","scores":{"accuracy":1}} x',
      '{"key":"a","scores":{"accuracy":1e999}}',
      '{"key":"","scores":{"accuracy":1}}',
      '{"key":"a","scores":{}, "error": "no"}',
      '{"key":"a","scores":{"accuracy":1},"repeat":-1}',
      '{"key":"a","scores":{"accuracy":1},"slices":{"a":null}}',
      '{"key":"a","scores":{"accuracy":1},"prompt":"\\ud800"}',
      '{"key":"a","scores":{"accuracy":1},"extra":1}',
      '{"key":"q/7","scores":{"accuracy":1}}',
      `{"key":"${'k'.repeat(1024 * 1024 + 1)}","scores":{"accuracy":1}}`,
      '[]',
      '\udcff',
    ];
    for (const wrong of bad) {
      const path = await write('bad.jsonl', [header, ...good.slice(0, 20), wrong, ...good.slice(20)]);
      const expected = await outcome(oneByOne, path, whole);
      expect(expected, wrong.slice(0, 60)).toHaveProperty('code');
      expect(await outcome(inColumns(false), path, whole), wrong.slice(0, 60)).toEqual(expected);
    }
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n${good[0] ?? ''}\n{"key":"`),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ]);
    const binary = join(folder, 'binary.jsonl');
    await writeFile(binary, bytes);
    expect(await outcome(inColumns(false), binary, whole)).toEqual(await outcome(oneByOne, binary, whole));
    const cut = await write('cut.jsonl', [header, ...good, '{"key":"a","sco'], '');
    expect(await outcome(inColumns(false), cut, whole)).toEqual(await outcome(oneByOne, cut, whole));
  });

  it('refuse more rows than were expected, a duplicate among them', async () => {
    const header = JSON.stringify({ ...HEADER, expected: { default: 3 } });
    const three = [1, 2, 3].map((number) => `{"key":${number},"scores":{"accuracy":1}}`);
    const whole = await write('whole.jsonl', [header, ...three]);
    for (const surplus of ['{"key":4,"scores":{"accuracy":1}}', three[0] ?? '']) {
      const more = await write('more.jsonl', [header, ...three, surplus]);
      const refused = await outcome(oneByOne, more, whole);
      expect(refused).toMatchObject({
        code: 'E_COUNT',
        message: `line 1 of ${more}: task "default" has 4 rows, and "expected" says 3`,
        at: { line: 1 },
      });
      expect(await outcome(inColumns(false), more, whole)).toEqual(refused);
    }
  });

  it('say first what is wrong with the headers, and of two bad outputs what is wrong with the first', async () => {
    const bad = '{"key":"a","scores":{"accuracy":2}}';
    await mkdir(join(folder, 'two'));
    for (const [file, expected] of [
      ['1.jsonl', 4],
      ['2.jsonl', 5],
    ] as const) {
      await write(`two/${file}`, [JSON.stringify({ ...HEADER, expected: { default: expected } }), bad]);
    }
    const two = join(folder, 'two');
    const one = await write('one.jsonl', [JSON.stringify(HEADER), bad]);
    for (const pair of [
      [two, one],
      [one, two],
      [one, one],
    ] as const) {
      expect(await outcome(inColumns(pair[0] === one && pair[1] === two), ...pair)).toEqual(
        await outcome(oneByOne, ...pair),
      );
    }
  });

  it('are not made of what they are not for', async () => {
    const header = JSON.stringify(HEADER);
    const plain = await write('plain.jsonl', [header, ...many(20, () => false)]);
    const fields = await write('fields.jsonl', [header, '{"key":"a","scores":{"accuracy":1},"prompt":{"lang":"ca"}}']);
    expect(await outcome(inColumns(false), plain, fields)).toBe('not in columns');
    expect(await outcome(inColumns(true), fields, plain)).toBe('not in columns');
    expect(await outcome(inColumns(false), plain, join(folder, 'nothing'))).toBe('not in columns');
  });
});

describe('threads that read outputs', () => {
  const job = (file: string): ColumnsJob => ({
    files: [file],
    metrics: new Map([['accuracy', { direction: 'higher', kind: 'binary', reported: null }]]),
    task: 't',
    fingerprintKey: new Uint8Array(16),
  });
  const plain = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `{"key":"${at}","scores":{"accuracy":1}}`);

  it('end with the reason of the signal, before and while they read', async () => {
    const path = await write('rows.jsonl', [JSON.stringify(HEADER), ...plain(30_000)]);
    const reason = new Error('stopped');
    const before = readOutputs([job(path)], { threads: true, signal: AbortSignal.abort(reason) });
    await expect(before).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = readOutputs([job(path), job(path)], { threads: true, signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await expect(reading).rejects.toBe(reason);
  });

  it('that die are told', async () => {
    const path = await write('rows.jsonl', [JSON.stringify(HEADER), ...plain(10)]);
    const dying = { ...job(path), fingerprintKey: new Uint8Array(100_000) };
    await expect(readOutputs([dying, job(path)], { threads: true })).rejects.toThrow(RangeError);
    await expect(readOutputs([job(path), dying], { threads: true })).rejects.toThrow(RangeError);
  });
});
