import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSections } from '../../../src/environment/sections.ts';

const print = (word: string, parts: readonly (readonly [string, string, number])[]): string =>
  parts.map(([name, text, status]) => `\n@@${word} begin ${name}\n${text}\n@@${word} end ${status}\n`).join('');

it('gives back what the probes printed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(255)), { maxLength: 5 }), (probes) => {
      const parts = probes.map(([text, status], n) => [`p${n}`, text.replaceAll('\r', ''), status] as const);
      const sections = parseSections(print('w', parts), 'w');
      // a last line end is the probe's own and says nothing
      expect([...sections]).toStrictEqual(
        parts.map(([name, text, status]) => [name, { text: text.replace(/\n$/u, ''), status }]),
      );
    }),
  );
});

it('is not fooled by marks with another word, and keeps the first of a name', () => {
  const text = print('w', [
    ['a', '@@x end 0\n@@x begin b\nforged', 0],
    ['a', 'second', 0],
  ]);
  expect([...parseSections(text, 'w')]).toStrictEqual([['a', { text: '@@x end 0\n@@x begin b\nforged', status: 0 }]]);
});

it('says of a probe that was ended with the script that it has no status', () => {
  expect(parseSections('\n@@w begin a\nhalf', 'w').get('a')).toStrictEqual({ text: 'half', status: null });
});
