import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClaimId, parseClaimPattern } from '../../../src/claims/id.ts';

describe('claim ids', () => {
  it.each([
    [{ task: 'gsm8k', metric: 'exact_match,strict-match', slice: null }, 'gsm8k/exact_match,strict-match'],
    [{ task: 'langid', metric: 'accuracy', slice: { name: 'lang', value: 'ca' } }, 'langid/accuracy@lang=ca'],
    [{ task: 'a/b', metric: 'c@d', slice: { name: 'e=f', value: '*%\n' } }, 'a%2Fb/c%40d@e%3Df=%2A%25%0A'],
  ])('writes %o', (name, id) => {
    expect(formatClaimId(name)).toBe(id);
    expect(parseClaimPattern(id)?.matches(name)).toBe(true);
  });

  it.each(['accuracy', 'a/', '/b', 'a/b/c', 'a/b@c', 'a/b@=c', 'a/b%zz', 'a/b\n'])('does not take %j', (text) => {
    expect(parseClaimPattern(text)).toBeNull();
  });

  it('lets * match within one part only', () => {
    const pattern = parseClaimPattern('*/acc*@lang=*');
    const name = (metric: string, slice: string | null) => ({
      task: 't',
      metric,
      slice: slice === null ? null : { name: slice, value: 'x/y' },
    });
    expect(pattern?.matches(name('accuracy', 'lang'))).toBe(true);
    expect(pattern?.matches(name('accuracy', 'length'))).toBe(false);
    expect(pattern?.matches(name('accuracy', null))).toBe(false);
    expect(pattern?.matches(name('f1', 'lang'))).toBe(false);
    expect(pattern?.matchesSlice('t', 'accuracy', 'lang')).toBe(true);
    expect(pattern?.matchesSlice('t', 'accuracy', 'topic')).toBe(false);
  });

  it('matches exactly the name that it was written from', () => {
    const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(part, part, part, part, (task, metric, slice, value) => {
        const name = { task, metric, slice: { name: slice, value } };
        const pattern = parseClaimPattern(formatClaimId(name));
        expect(pattern?.exact).toBe(true);
        expect(pattern?.matches(name)).toBe(true);
        expect(pattern?.matches({ ...name, task: `${task}x` })).toBe(false);
      }),
    );
  });
});
