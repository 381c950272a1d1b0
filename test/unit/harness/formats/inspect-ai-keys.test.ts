import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ContentKeys } from '../../../../src/harness/formats/inspect-ai-keys.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('ContentKeys', () => {
  it('gives what asks the same numbers, and every epoch of a sample its key', () => {
    const keys = new ContentKeys();
    const key = digest('a').slice(0, 32);
    expect([1, 2, 1, 3, 2].map((id) => keys.of(digest('a'), id))).toEqual([
      key,
      `${key}#2`,
      key,
      `${key}#3`,
      `${key}#2`,
    ]);
    expect(keys.of(digest('b'), 1)).toBe(digest('b').slice(0, 32));
  });

  it('stays the same when it grows', () => {
    const keys = new ContentKeys();
    const all = Array.from({ length: 5000 }, (_, id) => keys.of(digest(`${id % 4000}`), id));
    expect(new Set(all).size).toBe(5000);
    expect(all.map((_, id) => keys.of(digest(`${id % 4000}`), id))).toEqual(all);
    expect(all.filter((key) => key.endsWith('#2'))).toHaveLength(1000);
  });
});
