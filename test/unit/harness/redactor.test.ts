import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../../src/harness/redactor.ts';

function redact(secrets: readonly string[], text: string, size: number): string {
  const redactor = new Redactor(secrets);
  const bytes = Buffer.from(text);
  const shown: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) shown.push(redactor.push(bytes.subarray(at, at + size)));
  shown.push(redactor.end());
  return Buffer.concat(shown).toString();
}

describe('Redactor', () => {
  it.each([1, 2, 3, 5, 8, 100])('hides values in pieces of %i bytes', (size) => {
    const text = 'a=sk-12345678, b=é9, sk-1234567? sk-12345678';
    expect(redact(['sk-12345678', 'é9'], text, size)).toBe('a=***, b=***, sk-1234567? ***');
  });

  it('hides encodings of values of 8 bytes and more', () => {
    expect(redact(['p@ss word'], `x ${encodeURIComponent('p@ss word')} y`, 4)).toBe('x *** y');
    expect(redact(['sk-12345678'], Buffer.from('sk-12345678').toString('base64'), 4)).toMatch(/^\*\*\*.{0,2}$/u);
  });

  it('hides the longer of two values that begin alike', () => {
    expect(redact(['abcd', 'abcdefgh'], '1 abcd 2 abcdefgh 3', 3)).toBe('1 *** 2 *** 3');
  });

  it('shows what cannot be the beginning of a value at once', () => {
    const redactor = new Redactor(['sk-12345678']);
    expect(redactor.push(Buffer.from('progress 10 %')).toString()).toBe('progress 10 %');
    expect(redactor.push(Buffer.from(' s')).toString()).toBe(' ');
    expect(redactor.push(Buffer.from('low')).toString()).toBe('slow');
  });

  it('passes bytes on unchanged when there is nothing to hide', () => {
    const bytes = Buffer.from('00ff80fe0a0d', 'hex');
    const redactor = new Redactor(['']);
    expect(Buffer.concat([redactor.push(bytes), redactor.end()])).toEqual(bytes);
  });

  it('never shows a value, however it is cut, and shows everything else', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 50 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        text,
        fc.integer({ min: 1, max: 9 }),
        (secrets, all, size) => {
          const shown = redact(secrets, all, size);
          for (const secret of secrets) expect(shown.includes(secret)).toBe(false);
          if (!secrets.some((secret) => all.includes(secret))) expect(shown).toBe(all);
        },
      ),
      { numRuns: 500 },
    );
  });
});
