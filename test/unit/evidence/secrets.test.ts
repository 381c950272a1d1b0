import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecret, SecretSearch } from '../../../src/evidence/secrets.ts';

const SECRET = 'p@ss/word "1+ü"?';
const search = new SecretSearch(new Map([['API_KEY', SECRET]]));

function found(text: string | Buffer, secrets = search): string | null {
  return secrets.find(Buffer.from(text))?.name ?? null;
}

describe('SecretSearch', () => {
  it('finds a value as it is', () => {
    expect(found(`before ${SECRET} after`)).toBe('API_KEY');
    expect(found(SECRET)).toBe('API_KEY');
  });

  it.each([0, 1, 2, 3, 4, 5])('finds base64 and base64url with %i bytes before it', (before) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      for (const after of ['', '!', '??', '\u00ff\u00ff\u00ff']) {
        expect(found(Buffer.from('x'.repeat(before) + SECRET + after).toString(encoding))).toBe('API_KEY');
      }
    }
  });

  it('finds it percent-encoded, with upper and lower hex, and in a form', () => {
    expect(found(encodeURIComponent(SECRET))).toBe('API_KEY');
    expect(found(encodeURIComponent(SECRET).replace(/%../gu, (escape) => escape.toLowerCase()))).toBe('API_KEY');
    expect(found(new URLSearchParams({ key: SECRET }).toString())).toBe('API_KEY');
  });

  it('finds it in JSON, in JSON inside JSON, and in the ASCII that Python writes', () => {
    expect(found(JSON.stringify({ response: SECRET }))).toBe('API_KEY');
    expect(found(JSON.stringify(JSON.stringify({ response: SECRET })))).toBe('API_KEY');
    expect(found('{"a": "p@ss/word \\"1+\\u00fc\\"?"}')).toBe('API_KEY');
  });

  it('does not find a part of it, nor values under 8 bytes', () => {
    expect(found(SECRET.slice(0, -1))).toBeNull();
    expect(found(SECRET.slice(1))).toBeNull();
    expect(found('1234567', new SecretSearch(new Map([['PIN', '1234567']])))).toBeNull();
    expect(found('12345678', new SecretSearch(new Map([['PIN', '12345678']])))).toBe('PIN');
    expect(found('anything', new SecretSearch(new Map()))).toBeNull();
  });

  it('tells secrets apart, also when one is the beginning of the other', () => {
    const two = new SecretSearch(
      new Map([
        ['LONG', 'abcdefghijkl'],
        ['OTHER', 'zyxwvutsr'],
      ]),
    );
    expect(found('.......zyxwvutsr......abcdefghijkl', two)).toBe('OTHER');
    expect(found('.......zyxwvuts.......abcdefghijkl', two)).toBe('LONG');
  });

  it('finds long values with a short one beside them', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'Ab1/'.repeat(500)}\n-----END PRIVATE KEY-----\n`;
    const both = new SecretSearch(
      new Map([
        ['PEM', key],
        ['PIN', '12345678'],
      ]),
    );
    expect(found(JSON.stringify({ error: key }), both)).toBe('PEM');
    expect(new SecretSearch(new Map([['PEM', key]])).find(Buffer.from(`..${key}`))).toEqual({ name: 'PEM', at: 2 });
  });

  it('agrees with a plain search for random values in random places', () => {
    const bytes = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
    const value = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 8, maxLength: 12 });
    fc.assert(
      fc.property(bytes, value, (text, secret) => {
        const at = text.indexOf(secret);
        const hit = new SecretSearch(new Map([['S', secret]])).find(Buffer.from(text));
        expect(hit).toEqual(at < 0 ? null : { name: 'S', at });
      }),
    );
  });
});

describe('findSecret', () => {
  const text = `{"a":1}\n{"b":"${'x'.repeat(100)}"}\n{"c":${JSON.stringify(SECRET)}}\n`;

  it('finds the same hit however the bytes are cut', async () => {
    const whole = Buffer.from(text);
    const expected = { name: 'API_KEY', offset: whole.indexOf('p@ss'), line: 3 };
    for (const size of [1, 2, 3, 7, 16, 64, 1000]) {
      const reused = Buffer.alloc(size);
      const chunks = function* (): Generator<Uint8Array> {
        for (let at = 0; at < whole.length; at += size) yield reused.subarray(0, whole.copy(reused, 0, at, at + size));
      };
      expect(await findSecret(search, chunks())).toEqual(expected);
    }
  });

  it('answers null where there is none', async () => {
    expect(await findSecret(search, [Buffer.from(text.replace('p@ss', 'pass'))])).toBeNull();
  });
});
