import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../../src/harness/formats/key-table.ts';

describe('KeyTable', () => {
  it('numbers keys as a Map would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a', '__proto__'))),
        (keys) => {
          const table = new KeyTable();
          const map = new Map<string, number>();
          for (const key of keys) {
            const expected = map.get(key) ?? map.size;
            map.set(key, expected);
            expect(table.add(key)).toBe(expected);
          }
          expect(table.count).toBe(map.size);
          for (const [key, number] of map) expect(table.key(number)).toBe(key);
        },
      ),
    );
  });

  it('grows, and takes keys of any length', () => {
    const table = new KeyTable();
    const keys = Array.from({ length: 5000 }, (_, index) => `key ${index}`);
    keys.push('long '.repeat(500_000), 'after');
    for (const [index, key] of keys.entries()) expect(table.add(key)).toBe(index);
    for (const [index, key] of keys.entries()) expect(table.add(key) === index && table.key(index) === key).toBe(true);
  });
});
