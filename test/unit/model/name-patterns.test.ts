import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { namePatterns } from '../../../src/model/name-patterns.ts';

const NAMES = [
  'lm_head.weight',
  ...[0, 1, 2, 3, 4].flatMap((i) => [`layers.${i}.q.weight`, `layers.${i}.q.bias`, `layers.${i}.norm`]),
];

it.each([
  [['lm_head.weight'], ['lm_head.weight']],
  [['layers.4.q.weight', 'layers.4.q.bias', 'layers.4.norm'], ['layers.4.*']],
  [['layers.1.norm', 'layers.2.norm', 'layers.4.norm'], ['layers.{1-2,4}.norm']],
  [['layers.0.q.weight', 'layers.0.q.bias', 'layers.1.q.weight', 'layers.1.q.bias'], ['layers.{0-1}.q.*']],
  [NAMES.filter((name) => name.startsWith('layers')), ['layers.*']],
  [[], []],
] as const)('%j is %j', (chosen, patterns) => {
  expect(namePatterns(chosen, NAMES)).toEqual(patterns);
});

it('takes a name that others begin with', () => {
  expect(namePatterns(['a'], ['a', 'a.b'])).toEqual(['a']);
  expect(namePatterns(['a', 'a.b'], ['a', 'a.b', 'c'])).toEqual(['a.*']);
});

it('does not go astray in a name of a million dots', () => {
  const name = '.'.repeat(1_000_000);
  expect(namePatterns([name], [name, 'a'])[0] === name).toBe(true);
});

it('covers every chosen name and no other', () => {
  const part = fc.constantFrom('a', 'b', '0', '1', '2');
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, fc.boolean()), { selector: ([text]) => text }), (all) => {
      const names = all.map(([text]) => text);
      const chosen = all.filter(([, picked]) => picked).map(([text]) => text);
      const patterns = namePatterns(chosen, names).map(matcher);
      expect(names.filter((text) => patterns.some((pattern) => pattern.test(text))).sort()).toEqual(chosen.sort());
    }),
  );
});

/** A pattern as a regular expression; `x.*` stands for `x` itself too. */
function matcher(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', String.raw`\.`)
    .replace(/\\\.\*$/u, String.raw`(?:\..*)?`)
    .replaceAll(/\{([^}]*)\}/gu, (_, inside: string) => {
      const numbers = inside.split(',').flatMap((run) => {
        const [from = 0, to = from] = run.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (__, i) => from + i);
      });
      return `(?:${numbers.join('|')})`;
    });
  return new RegExp(`^${source}$`, 'u');
}
