import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/policy/glob.ts';

describe('matchesGlob', () => {
  it.each([
    ['refs/tags/*', 'refs/tags/v1.0.0', true],
    ['refs/tags/*', 'refs/tags/a/b', true],
    ['refs/tags/v*', 'refs/tags/1', false],
    ['refs/tags/v*', 'x/refs/tags/v1', false],
    ['refs/tags/v1', 'refs/tags/v10', false],
    ['refs/tags/v1.0', 'refs/tags/v1x0', false],
    ['v*.*.*', 'v1.2.3', true],
    ['v*.*.*', 'v1.2', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
    ['**', 'anything', true],
    ['a*bc*c', 'abcbc', true],
    ['a*bc*c', 'abc', false],
    ['(a+)+$', 'aaaa', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  it('agrees with the anchored regular expression of the same meaning', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(few, few, (pattern, text) => {
        const source = pattern.split('*').join('.*');
        expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${source}$`, 'su').test(text));
      }),
      { numRuns: 500 },
    );
  });
});
