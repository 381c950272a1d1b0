import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareSamples, type Sample } from '../../../src/evidence/sample.ts';
import { SecretSearch } from '../../../src/evidence/secrets.ts';
import { openEvidence, requireNoSecret, writeEvidence } from '../../../src/storage/evidence-folder.ts';
import { spoolSamples, type SortedSamples } from '../../../src/storage/spool.ts';
import { collect } from '../collect.ts';
import { KNOWN_ROOT, KNOWN_ROWS, KNOWN_SECRET } from '../evidence/known-answer.ts';

let folder = '';
let samples = '';
let salts = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-evidence-'));
  samples = join(folder, 'mira-samples.jsonl.zst');
  salts = join(folder, 'mira-salts.jsonl.zst');
});
afterEach(() => rm(folder, { recursive: true }));

async function* failing(): AsyncGenerator<Sample> {
  yield sample('a');
  throw new Error('bad row');
}

async function* stream(rows: readonly Sample[]): AsyncGenerator<Sample> {
  yield* rows;
}

function sample(key: string, more: Partial<Sample> = {}): Sample {
  const rest = { scores: { a: 1 }, slices: {}, prompt: 'p', target: null, response: 'r', error: null };
  return { task: 't', key, repeat: 0, ...rest, ...more };
}

async function spool<T>(rows: readonly Sample[], use: (sorted: SortedSamples) => Promise<T>): Promise<T> {
  const sorted = await spoolSamples(stream(rows), folder);
  try {
    return await use(sorted);
  } finally {
    await sorted.close();
  }
}

async function write(rows: readonly Sample[], secrets = new Map([['qa', KNOWN_SECRET]])): Promise<unknown> {
  return spool(rows, (sorted) => writeEvidence(sorted, secrets, samples, salts));
}

describe('spoolSamples', () => {
  const ids = fc.uniqueArray(
    fc.record({
      task: fc.constantFrom('a', 'b', 'é', '😀', '\uffff'),
      key: fc.string({ unit: fc.constantFrom('1', '2', '10', 'a', 'é', '😀', '\uffff', '\0'), maxLength: 4 }),
      repeat: fc.constantFrom(0, 1, 2, 10),
    }),
    { selector: ({ task, key, repeat }) => JSON.stringify([task, key, repeat]), maxLength: 60 },
  );

  it('gives rows back in leaf order, as often as asked, with their counts', async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (list) => {
        const rows = list.map(({ key, ...id }) => sample(key, { ...id, prompt: `${key} é`.repeat(id.repeat * 50) }));
        const expected = rows.toSorted(compareSamples);
        await spool(rows, async (sorted) => {
          expect(await collect(sorted.rows())).toEqual(expected);
          expect(await collect(sorted.rows())).toEqual(expected);
          const counts = new Map<string, number>();
          for (const { task } of expected) counts.set(task, (counts.get(task) ?? 0) + 1);
          expect([...sorted.counts]).toEqual([...counts]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives back rows that are larger than what it writes and reads at once, among small ones', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => sample(String((row * 7919) % 9000)));
    const large = [sample('0x', { prompt: 'é'.repeat(3_000_000) }), sample('5x', { response: 'b'.repeat(900_000) })];
    const all = [...rows.slice(0, 100), ...large, ...rows.slice(100)];
    const back = await spool(all, (sorted) => collect(sorted.rows()));
    expect(back).toEqual(all.toSorted(compareSamples));
  });

  it('refuses a key that comes twice, naming both rows, and leaves nothing behind', async () => {
    const rows = [sample('b'), sample('a'), sample('c'), sample('a', { repeat: 1 }), sample('a')];
    const spooling = spoolSamples(stream(rows), folder);
    await expect(spooling).rejects.toMatchObject({ code: 'E_DUPLICATE_SAMPLE' });
    await expect(spooling).rejects.toThrow(/task "t" has the key "a" twice with repeat 0, in rows 2 and 5/u);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a key that is a text', async () => {
    await expect(spoolSamples(stream([sample('k'.repeat(1024 * 1024 + 1))]), folder)).rejects.toMatchObject({
      code: 'E_ROW',
    });
  });

  it('passes on what ends the rows, and leaves nothing behind', async () => {
    await expect(spoolSamples(failing(), folder)).rejects.toThrow('bad row');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('writeEvidence and openEvidence', () => {
  it('meet the known answer', async () => {
    const commitments = [{ task: 'qa', root: KNOWN_ROOT, count: 3 }];
    expect(await write(KNOWN_ROWS.toReversed())).toEqual(commitments);
    const opened = await openEvidence(samples, salts);
    expect(await collect(opened.rows())).toEqual(KNOWN_ROWS);
    expect(await opened.commitments()).toEqual(commitments);
    expect(await (await openEvidence(samples, salts)).commitments()).toEqual(commitments);
  });

  it('write the two files alone, as the format says', async () => {
    await write(KNOWN_ROWS);
    expect((await readdir(folder)).toSorted()).toEqual(['mira-salts.jsonl.zst', 'mira-samples.jsonl.zst']);
    const text = zstdDecompressSync(await readFile(samples)).toString();
    expect(text.split('\n')).toHaveLength(5);
    expect(text.startsWith('{"schema":"mira-evidence/1"}\n{"key":"q1","repeat":0,"scores":{"accuracy":1}')).toBe(true);
    const secret = `{"task":"qa","secret":"${'07'.repeat(32)}"}\n`;
    expect(zstdDecompressSync(await readFile(salts)).toString()).toBe(secret);
  });

  it('do not depend on the order of the rows, and keep tasks apart', async () => {
    const rows = ['b', 'a'].flatMap((task) => Array.from({ length: 50 }, (_, row) => sample(String(row), { task })));
    const secrets = new Map([
      ['a', Buffer.alloc(32, 1)],
      ['b', Buffer.alloc(32, 2)],
    ]);
    const one = await write(rows, secrets);
    const other = await write(rows.toReversed(), secrets);
    expect(one).toEqual(other);
    expect(one).toMatchObject([
      { task: 'a', count: 50 },
      { task: 'b', count: 50 },
    ]);
    expect(await (await openEvidence(samples, salts)).commitments()).toEqual(one);
  });

  it('keep nothing in which a secret stands, and say which and where', async () => {
    const search = new SecretSearch(new Map([['API_KEY', 'sk-12345678']]));
    const rows = [sample('a', { task: 'qa' }), sample('b', { task: 'qa', response: 'the key is sk-12345678' })];
    const writing = spool(rows, (sorted) =>
      writeEvidence(sorted, new Map([['qa', KNOWN_SECRET]]), samples, salts, search),
    );
    await expect(writing).rejects.toMatchObject({
      code: 'E_SECRET_IN_EVIDENCE',
      message: 'the value of API_KEY stands in row 2 of mira-samples.jsonl',
      at: { file: 'mira-samples.jsonl', line: 3 },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leave no file behind when a row cannot be committed to', async () => {
    await expect(write([sample('a', { task: 'qa', prompt: '\ud800' })])).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it('change the root with any change of a row', async () => {
    await write(KNOWN_ROWS);
    const text = zstdDecompressSync(await readFile(samples)).toString();
    for (const [from, to] of [
      ['"accuracy":0', '"accuracy":1'],
      ['"prompt":"pi?"', '"prompt":"Pi?"'],
      ['"lang":"ca"', '"lang":"es"'],
      ['"error":"timeout"', '"error":null'],
      ['"key":"q2"', '"key":"q2b"'],
    ] as const) {
      expect(text).toContain(from);
      await writeFile(samples, zstdCompressSync(text.replace(from, to)));
      const [commitment] = await (await openEvidence(samples, salts)).commitments();
      expect(commitment?.count).toBe(3);
      expect(commitment?.root).not.toBe(KNOWN_ROOT);
    }
  });

  it('refuse rows that were changed between two readings', async () => {
    await write(KNOWN_ROWS);
    const opened = await openEvidence(samples, salts);
    await opened.commitments();
    const text = zstdDecompressSync(await readFile(samples)).toString();
    await writeFile(samples, zstdCompressSync(text.replace('"accuracy":0', '"accuracy":1')));
    await expect(collect(opened.rows())).rejects.toMatchObject({ code: 'E_EVIDENCE' });
  });

  it('refuse a tail and a row out of order', async () => {
    await write(KNOWN_ROWS);
    const bytes = await readFile(samples);
    await writeFile(samples, Buffer.concat([bytes, zstdCompressSync('{"key":"q4"}\n')]));
    await expect((await openEvidence(samples, salts)).commitments()).rejects.toMatchObject({ code: 'E_EVIDENCE' });
    const [header, ...rows] = zstdDecompressSync(bytes).toString().trimEnd().split('\n');
    await writeFile(samples, zstdCompressSync(`${[header, ...rows.toReversed()].join('\n')}\n`));
    await expect((await openEvidence(samples, salts)).commitments()).rejects.toMatchObject({
      code: 'E_EVIDENCE',
      at: { file: samples, line: 3 },
    });
  });
});

describe('requireNoSecret', () => {
  it('refuses a log that holds a secret', async () => {
    const search = new SecretSearch(new Map([['API_KEY', 'sk-12345678']]));
    const path = join(folder, 'harness.log');
    await writeFile(path, `one\ntwo ${Buffer.from('Bearer sk-12345678').toString('base64')}\n`);
    await expect(requireNoSecret(path, search)).rejects.toMatchObject({
      code: 'E_SECRET_IN_EVIDENCE',
      at: { line: 2 },
    });
    await writeFile(path, 'one\ntwo sk-1234567\n');
    await expect(requireNoSecret(path, search)).resolves.toBeUndefined();
  });

  it.each([
    ['plain', (value: string) => value],
    ['base64', (value: string) => Buffer.from(`Bearer ${value}`).toString('base64')],
    ['base64url', (value: string) => Buffer.from(`x${value}`).toString('base64url')],
    ['percent-encoded', (value: string) => encodeURIComponent(value)],
  ])('finds a value (%s) wherever the pieces of the file begin', async (_, encode) => {
    const value = 'sk-live-Zm9vYmFy+/9876==';
    const search = new SecretSearch(new Map([['KEY', value]]));
    const text = encode(value);
    const piece = 256 * 1024;
    for (const before of [piece - text.length - 1, piece - 20, piece - 1, piece, 2 * piece - 7]) {
      const path = join(folder, 'border.log');
      await writeFile(path, `${'.'.repeat(before)}${text}${'.'.repeat(50)}`);
      await expect(requireNoSecret(path, search)).rejects.toMatchObject({ code: 'E_SECRET_IN_EVIDENCE' });
    }
  });
});
