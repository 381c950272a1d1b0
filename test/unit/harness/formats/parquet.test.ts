import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MiraError } from '../../../../src/errors.ts';
import { isParquet, openParquet } from '../../../../src/harness/formats/parquet.ts';
import { collect } from '../../collect.ts';
import { varint, writeParquet, type Claims } from './parquet-writer.ts';
import { FIXTURES } from './recomputed.ts';
import { refusal } from './refusal.ts';

const REAL = join(
  FIXTURES,
  'lighteval/out/details/acme/dummy/2026-11-24T17-43-47.851891/details_capitals_0_2026-11-24T17-43-47.851891.parquet',
);
const COLUMNS = ['doc', 'metric', 'model_response'];

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Buffer): Promise<string> {
  const file = join(folder, `${(count += 1)}.parquet`);
  await writeFile(file, bytes);
  return file;
}

async function rowsOf(bytes: Buffer, columns: readonly string[] = ['a']): Promise<unknown[]> {
  const parquet = await openParquet(await fileOf(bytes));
  return collect(parquet.rows(columns));
}

const ROWS = Array.from({ length: 5 }, (_, n) => ({ 'a.x': `text ${n}`, 'a.y': n / 2 }));

describe('a Parquet file', () => {
  it('that pyarrow wrote is read', async () => {
    const parquet = await openParquet(REAL);
    expect(parquet.count).toBe(20);
    expect([...parquet.columns]).toEqual(COLUMNS);
    const rows = await collect(parquet.rows(['doc']));
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({
      doc: { id: '19', gold_index: 0, choices: [' Ankara', ' Riga', ' Tehran', ' Muscat'], fewshot_samples: [] },
    });
    expect(Object.keys(rows[0] ?? {})).toEqual(['doc']);
    expect(await collect(parquet.rows(['doc'], 3))).toHaveLength(3);
  });

  it('is read by row groups', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ({ 'a.x': `text ${n}`, 'a.y': n }));
    const parquet = await openParquet(await fileOf(writeParquet(rows, { rowsPerGroup: 64 })));
    expect(parquet.count).toBe(1000);
    expect(await collect(parquet.rows(['a']))).toEqual(rows.map((row) => ({ a: { x: row['a.x'], y: row['a.y'] } })));
  });

  it('has whole numbers above 2^53 as text, and NaN as it is', async () => {
    const rows = [
      { 'a.n': 2n ** 53n + 1n, 'a.f': Number.NaN },
      { 'a.n': -7n, 'a.f': null },
    ];
    expect(await rowsOf(writeParquet(rows))).toEqual([
      { a: { n: '9007199254740993', f: Number.NaN } },
      { a: { n: -7, f: null } },
    ]);
  });

  it.each([
    ['gzip', 2, gzipSync],
    ['zstd', 6, zstdCompressSync],
    ['brotli', 4, brotliCompressSync],
  ])('may be packed with %s', async (_, codec, page) => {
    const bytes = writeParquet(ROWS, { pack: { codec, page: (body) => page(body) } });
    expect(await rowsOf(bytes)).toHaveLength(5);
  });

  it.each([
    ['gzip', 2, gzipSync],
    ['zstd', 6, zstdCompressSync],
    ['brotli', 4, brotliCompressSync],
  ])('is refused when %s unpacks to more than it says', async (_, codec, page) => {
    const bomb = (body: Buffer): Buffer => page(Buffer.concat([body, Buffer.alloc(5 * 1024 * 1024)]));
    const error = await refusal(() => rowsOf(writeParquet(ROWS, { pack: { codec, page: bomb } })));
    expect(error.code).toBe('E_FORMAT');
    expect(error.message).toMatch(/row group 1 cannot be read/u);
  });

  const run = (length: number, width = 1): Buffer => Buffer.concat([varint(length * 2), Buffer.alloc(width, 2)]);

  it.each([
    ['a run of a thousand million levels', { levels: run(2 ** 30) }, /a run is longer than its page has values/u],
    ['a run of no levels', { levels: run(0) }, /a run is longer/u],
    [
      'packed levels beyond the page',
      { levels: Buffer.concat([varint(2 ** 20 * 2 + 1), Buffer.alloc(4)]) },
      /packed values are longer/u,
    ],
    ['a page of 10 GB', { pageSize: 10 * 1024 ** 3 }, /a page is larger than 64 MiB/u],
    ['a page that is longer than its column', { packedSize: 10 * 1024 ** 2 }, /a page is longer than its column/u],
    ['a page of a negative length', { packedSize: -20 }, /a page is longer than its column/u],
    ['a page that is longer than it says', { pageSize: 7 }, /not as long as it says/u],
    ['a page of two thousand million values', { pageValues: 2 ** 31 - 1 }, /more values than its column/u],
    ['a page and a column of as many', { pageValues: 2 ** 31 - 1, columnValues: 2 ** 31 - 1 }, /16 million values/u],
    ['a column of fewer values', { columnValues: 3 }, /fewer values than rows/u],
    ['a column of more values', { columnValues: 9 }, /fewer values than the footer says/u],
    ['a column outside of the file', { offset: 10 ** 9 }, /outside of the file/u],
    ['a column before the file', { offset: -3 }, /outside of the file/u],
    ['an encoding that nobody here uses', { encoding: 5 }, /the encoding 5/u],
    ['a codec that is not read', { codec: 5 }, /compressed with LZ4/u],
    [
      'dictionary indices that go on for ever',
      { encoding: 8, body: Buffer.concat([Buffer.from([1]), run(2 ** 30)]) },
      /a run is longer/u,
    ],
    ['too few rows in the footer', { rows: 4 }, /counts its rows wrongly/u],
    ['rows by the thousand million', { rows: 2 ** 31, groupRows: 2 ** 31 }, /fewer values than rows/u],
    ['text that runs over its page', { body: Buffer.from([255, 255, 255, 127, 65]) }, /cannot be read/u],
  ] satisfies [string, Partial<Claims>, RegExp][])('is refused for %s', async (_, claims, message) => {
    const bytes = writeParquet(ROWS, { lie: (said) => void Object.assign(said, claims) });
    const error = await refusal(() => rowsOf(bytes));
    expect(error.code).toBe('E_FORMAT');
    expect(error.message).toMatch(message);
  });

  const footed = (footer: Buffer, length = footer.length): Buffer => {
    const tail = Buffer.alloc(4);
    tail.writeUInt32LE(length);
    return Buffer.concat([Buffer.from('PAR1'), footer, tail, Buffer.from('PAR1')]);
  };

  it.each([
    ['nothing but its marks', Buffer.from('PAR1PAR1'), /footer is wrong/u],
    ['no mark at its end', Buffer.concat([footed(Buffer.alloc(20)), Buffer.from('!')]), /does not end in PAR1/u],
    ['a footer that is longer than the file', footed(Buffer.alloc(20), 4_000_000_000), /longer than the file/u],
    ['a footer of 17 MiB', footed(Buffer.alloc(17 * 1024 * 1024)), /larger than 16 MiB/u],
    [
      'a list of four thousand million items',
      footed(Buffer.concat([Buffer.from([0x19, 0xfc]), varint(2 ** 32 - 1), Buffer.alloc(40)])),
      /a list is longer/u,
    ],
    [
      'a number without an end',
      footed(Buffer.concat([Buffer.from([0x16]), Buffer.alloc(1024 * 1024, 0x80)])),
      /a number is too long/u,
    ],
    ['a hundred thousand structs in each other', footed(Buffer.alloc(100_000, 0x1c)), /nested too deeply/u],
    [
      'a text that is longer than the footer',
      footed(Buffer.concat([Buffer.from([0x18]), varint(10 ** 9), Buffer.alloc(40)])),
      /a value is longer/u,
    ],
    ['an empty footer', footed(Buffer.from([0])), /footer is wrong/u],
    ['a column of the name of no column', writeParquet([{ '__proto__.x': 1, 'a.y': 2 }]), /called __proto__/u],
  ])('is refused for %s', async (_, bytes, message) => {
    const error = await refusal(async () => openParquet(await fileOf(bytes)));
    expect(error.code).toBe('E_FORMAT');
    expect(error.message).toMatch(message);
  });

  it('is told by its marks', async () => {
    expect(await isParquet(REAL)).toBe(true);
    expect(await isParquet(await fileOf(Buffer.from('PAR1')))).toBe(false);
    expect(await isParquet(await fileOf(Buffer.alloc(100)))).toBe(false);
  });

  it('gives rows or an error with a code, whichever bytes are changed', async () => {
    const real = await readFile(REAL);
    const change = fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async (changes, inFooter) => {
        const bytes = Buffer.from(real);
        // the footer is half of the file
        for (const [at, byte] of changes) bytes[inFooter ? real.length - 1 - (at % 8000) : at] = byte;
        try {
          await rowsOf(bytes, COLUMNS);
        } catch (error) {
          expect(error).toBeInstanceOf(MiraError);
          expect(error).toMatchObject({ code: 'E_FORMAT' });
        }
      }),
      { numRuns: 150 },
    );
  });
});
