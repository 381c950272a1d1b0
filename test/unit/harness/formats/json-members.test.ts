import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickMembers } from '../../../../src/harness/formats/json-members.ts';

async function pick(
  text: string | Buffer,
  size: number,
  wanted: (path: string) => boolean,
  maxBytes = 1e6,
): Promise<Record<string, string>> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const found: Record<string, string> = {};
  for await (const { path, text: json } of pickMembers(chunks(), (names) => wanted(names.join('.')), maxBytes)) {
    found[path.join('.')] = json;
  }
  return found;
}

describe('pickMembers', () => {
  it('gives the members that are wanted, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__'),
          fc.jsonValue({ maxDepth: 3 }),
          { maxKeys: 6 },
        ),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 2),
        async (object, size, indent) => {
          const names = Object.keys(object).filter((_, index) => index % 2 === 0);
          const found = await pick(JSON.stringify(object, null, indent), size, (path) => names.includes(path));
          const values = Object.entries(found).map(([name, json]): [string, unknown] => [name, JSON.parse(json)]);
          expect(Object.fromEntries(values)).toEqual(
            JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, object[name]])))),
          );
        },
      ),
    );
  });

  it('gives members of members', async () => {
    const text = '{"a":{"b":1,"c":"x"},"b":[{"b":2}],"c":{"b":{"b":3}}}';
    for (const size of [1, 7, 100]) {
      expect(await pick(text, size, (path) => path.endsWith('.b'))).toEqual({ 'a.b': '1', 'c.b': '{"b":3}' });
    }
  });

  it('keeps no more than it may', async () => {
    const text = JSON.stringify({ a: 'x'.repeat(1000), b: 'y' });
    expect(await pick(text, 64, (path) => path === 'b', 10)).toEqual({ b: '"y"' });
    await expect(pick(text, 64, (path) => path === 'a', 500)).rejects.toThrow(RangeError);
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"a":[1,'],
    ['something after it', '{"a":1} x'],
    ['brackets that do not match', '{"a":[1}}'],
  ])('refuses %s', async (_, text) => {
    await expect(pick(text, 3, () => true)).rejects.toThrow(SyntaxError);
  });

  it('refuses what is not UTF-8', async () => {
    await expect(pick(Buffer.from('{"a":"\xff"}', 'latin1'), 100, () => true)).rejects.toThrow(SyntaxError);
  });
});
