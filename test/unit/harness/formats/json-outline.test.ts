import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../../../src/json.ts';
import { readItems, readValue } from '../../../../src/harness/formats/json-list.ts';
import { outlineJson, type JsonOutline, type JsonPlace } from '../../../../src/harness/formats/json-outline.ts';
import { JsonScanner } from '../../../../src/harness/formats/json-scanner.ts';
import { collect } from '../../collect.ts';
import { refusal } from './refusal.ts';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const file = join(folder, `${(count += 1)}.json`);
  await writeFile(file, content);
  return file;
}

async function outlineOf(content: string | Buffer): Promise<JsonOutline> {
  return (await outlineJson(await fileOf(content))) ?? expect.fail('no outline');
}

function memberOf(outline: JsonPlace, name: string): JsonPlace {
  return outline.members.get(name) ?? expect.fail(`no member ${name}`);
}

/** Whole numbers that a double cannot tell apart come as they were written. */
function wideAsText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => wideAsText(item));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wideAsText(member)]));
  const text = typeof value === 'number' ? String(value) : '';
  return /^-?\d{16,}$/u.test(text) && !Number.isSafeInteger(value) ? text : value;
}

/** Feeds a document in pieces of some size. */
function scan(text: string, size: number): void {
  const scanner = new JsonScanner(2, { begin: () => undefined, end: () => undefined });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) scanner.feed(bytes.subarray(at, at + size));
  scanner.finish();
}

describe('the outline of a JSON file', () => {
  it('has the members of any document where they stand', async () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    const document = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), objects), objects));
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom(0, 1, '\t'), async (value, indent) => {
        // what JSON makes of it: -0 is 0
        const expected: unknown = JSON.parse(JSON.stringify(value));
        const outline = await outlineOf(JSON.stringify(value, null, indent));
        expect(outline.problem).toBeNull();
        const { file } = outline;
        for (const [name, member] of isObject(expected) ? Object.entries(expected) : []) {
          const place = memberOf(outline, name);
          expect(await readValue(file, place, { name })).toEqual(member);
          if (Array.isArray(member)) expect(place.items.length).toBe(member.length);
          if (isObject(member)) {
            for (const [inner, list] of Object.entries(member)) {
              const innerPlace = memberOf(place, inner);
              expect(await readValue(file, innerPlace, { name: inner })).toEqual(list);
              if (!Array.isArray(list) || !list.every((item) => isObject(item))) continue;
              const items = await collect(readItems(file, innerPlace, { item: 'item' }));
              expect(items.map((item) => item.value)).toEqual(wideAsText(list));
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whatever pieces the bytes come in, and takes what JSON takes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(() => scan(text, size)).not.toThrow();
      }),
    );
  });

  it.each([
    ['{"a":1', /cut off at offset 6/u],
    ['{"a":[1,2', /cut off/u],
    ['{"a":"b', /cut off/u],
    ['{"a":1}}', /unexpected closing bracket at offset 7/u],
    ['{"a":1} 2', /after the document/u],
    ['{"a":[1}', /unexpected closing bracket/u],
    ['{"a" 1}', /unexpected value/u],
    ['{"a":1 "b":2}', /unexpected value/u],
    ['{"a":1,}', /unexpected closing bracket/u],
    ['{"a":[{} {}]}', /unexpected value/u],
    ['{"a":[1,]}', /unexpected closing bracket/u],
    ['{1:2}', /unexpected value/u],
    ['{"a":1,"a":2}', /duplicate member "a"/u],
    ['{"a":{"b":1,"b":2}}', /duplicate member "b"/u],
    ['{"\\q":1}', /bad escape/u],
    [`{"a":${'['.repeat(64)}${']'.repeat(64)}}`, /nested deeper than 64 levels/u],
  ])('says what is wrong with %s', async (text, problem) => {
    expect((await outlineOf(text)).problem).toMatch(problem);
  });

  it('knows no document in an empty file', async () => {
    expect(await outlineJson(await fileOf(''))).toBeNull();
    expect(await outlineJson(await fileOf(' \n'))).toBeNull();
  });

  it('reads past a byte order mark', async () => {
    const outline = await outlineOf('\uFEFF{"a":[{"b":1}]}');
    const [item] = await collect(readItems(outline.file, memberOf(outline, 'a'), { item: 'item' }));
    expect(item?.value).toEqual({ b: 1 });
  });

  it('is made anew for a file that changed', async () => {
    const file = await fileOf('{"a":1}');
    await outlineJson(file);
    await writeFile(file, '{"b":12}');
    expect([...((await outlineJson(file))?.members.keys() ?? [])]).toEqual(['b']);
  });
});

describe('the items of a list', () => {
  const itemsOf = async (list: string | Buffer, python = false): Promise<unknown[]> => {
    const outline = await outlineOf(Buffer.concat([Buffer.from('{"list":'), Buffer.from(list), Buffer.from('}')]));
    const items = await collect(readItems(outline.file, memberOf(outline, 'list'), { item: 'row', python }));
    return items.map(({ value }) => value['n']);
  };

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['12345678901234567890', '12345678901234567890'],
    ['9007199254740991', 9007199254740991],
    ['0.1234567890123456', 0.1234567890123456],
    ['1e21', 1e21],
    ['"9007199254740993"', '9007199254740993'],
  ])('%s is read as %j', async (source, value) => {
    expect(await itemsOf(`[{"n":${source}}]`)).toEqual([value]);
  });

  it('is read with the bare words of Python only where Python wrote it', async () => {
    expect(await itemsOf('[{"n":NaN},{"n":-Infinity}]', true)).toEqual([Number.NaN, Number.NEGATIVE_INFINITY]);
    const error = await refusal(() => itemsOf('[{"n":1},\n{"n":NaN}]'));
    expect(error.message).toMatch(/^row 2 of .+: it is not JSON/u);
    expect(error).toMatchObject({ code: 'E_ROW', at: { line: 2 } });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const error = await refusal(() => itemsOf(Buffer.from([...Buffer.from('[{"n":"'), 0xff, ...Buffer.from('"}]')])));
    expect(error.message).toMatch(/not UTF-8/u);
  });

  it('refuses an item of 65 MiB without reading it', async () => {
    const error = await refusal(() => itemsOf(`[{"n":"${'x'.repeat(65 * 1024 * 1024)}"}]`));
    expect(error.message).toMatch(/row 1 of .+: it is larger than 64 MiB/u);
  });

  it('reads many items, across all borders', async () => {
    const list = Array.from({ length: 20_000 }, (_, n) => ({ n, text: 'é'.repeat(n % 97) }));
    expect(await itemsOf(JSON.stringify(list))).toEqual(list.map(({ n }) => n));
  });
});
