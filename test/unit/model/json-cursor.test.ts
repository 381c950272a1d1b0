import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonCursor } from '../../../src/model/json-cursor.ts';

/** The value that a cursor passes, as a tree. */
function treeAt(cursor: JsonCursor, text: Buffer): unknown {
  if (cursor.isObject) {
    const members: [string, unknown][] = [];
    cursor.members((name) => members.push([name, treeAt(cursor, text)]));
    return Object.fromEntries(members);
  }
  if (cursor.isArray) {
    const items: unknown[] = [];
    cursor.items(() => items.push(treeAt(cursor, text)));
    return items;
  }
  if (cursor.isString) return cursor.string();
  const start = cursor.at;
  cursor.skip();
  return JSON.parse(text.toString('utf8', start, cursor.offset));
}

function read(text: string): unknown {
  const bytes = Buffer.from(text);
  const cursor = new JsonCursor(bytes);
  const tree = treeAt(cursor, bytes);
  cursor.end();
  return tree;
}

function skip(text: string, python = false): void {
  const cursor = new JsonCursor(Buffer.from(text), { python });
  cursor.skip();
  cursor.end();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function accepts(text: string): boolean {
  try {
    skip(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return false;
  }
}

describe('JsonCursor', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => {
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes and refuses what JSON.parse does, whatever is put in or left out', () => {
    const piece = fc.constantFrom(
      ...Array.from('{}[]",:\\ \t\n0123456789-+.eEtrufalsn/u'),
      '\u0001',
      '1e5',
      '-0',
      '\\u00e9',
      'null',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.tuple(fc.json(), fc.nat(), fc.nat(2), piece).map(([json, at, without, put]) => {
        const from = at % (json.length + 1);
        return `${json.slice(0, from)}${put}${json.slice(from + without)}`;
      }),
    );
    fc.assert(
      fc.property(text, (json) => {
        fc.pre(json.isWellFormed());
        expect(accepts(json)).toBe(isJson(json));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the bare words of Python where it is asked to', () => {
    const text = '[NaN,Infinity,-Infinity,-1]';
    expect(() => skip(text)).toThrow(SyntaxError);
    expect(() => skip(text, true)).not.toThrow();
    expect(() => skip('[-NaN]', true)).toThrow(SyntaxError);
  });

  it('ends where values nest too deep, and says where', () => {
    expect(() => new JsonCursor(Buffer.from('[[[1]]]')).skip(2)).toThrow('nested deeper than 2 levels at offset 3');
    expect(() => skip('['.repeat(200_000))).toThrow(/^nested deeper than 100000 levels/u);
    expect(() => new JsonCursor(Buffer.from([0x22, 0xff, 0x22]))).toThrow('not UTF-8');
  });

  it.each([
    ['0', 0],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', null],
    ['1.0', null],
    ['1e3', null],
    ['-1', null],
    ['"1"', null],
    ['[1]', null],
  ])('counts: %s', (text, count) => {
    expect(new JsonCursor(Buffer.from(text)).count()).toBe(count);
  });
});
