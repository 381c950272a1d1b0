import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowKeys } from '../../../src/evidence/row-keys.ts';
import { compareSamples, type SampleId } from '../../../src/evidence/sample.ts';

function keysOf(ids: readonly SampleId[]): RowKeys {
  const keys = new RowKeys();
  for (const id of ids) keys.add(id);
  return keys;
}

const sampleId = fc.record({
  task: fc.constantFrom('a', 'b', 'é', '😀', '\uffff'),
  key: fc.oneof(
    fc.string({ unit: fc.constantFrom('1', '2', '10', 'é', '😀', '\uffff', '\0'), maxLength: 9 }),
    fc.integer({ min: 0, max: 2000 }).map((number) => `question/${number}`),
    fc.constantFrom('', '\0', '\0\0\0\0\0\0', 'the same', 'the same and more'),
  ),
  repeat: fc.constantFrom(0, 1, 2, 10),
});

describe('RowKeys', () => {
  it('sort into leaf order, equal rows by their number', () => {
    fc.assert(
      fc.property(fc.array(sampleId, { minLength: 2, maxLength: 400, size: 'max' }), (ids) => {
        const rows = ids.map((id, row) => ({ ...id, row }));
        const expected = rows.toSorted(compareSamples).map(({ row }) => row);
        const keys = keysOf(ids);
        expect([...keys.sorted()]).toEqual(expected);
        const stored = structuredClone(keys.stored());
        const again = new RowKeys(stored);
        expect([...again.sorted()]).toEqual(expected);
        expect(expected.map((row) => again.id(row))).toEqual(ids.toSorted(compareSamples));
      }),
      { numRuns: 60 },
    );
  });

  it('sort keys that share long beginnings, end at different lengths, or are the same but for the repeat', () => {
    const ids = Array.from({ length: 3000 }, (_, row): SampleId => {
      const number = (row * 7919) % 3000;
      const key = number % 3 === 0 ? `long/beginning/${number}` : number % 3 === 1 ? 'x'.repeat(number % 90) : 'same';
      return { task: 't', key, repeat: number };
    });
    const rows = ids.map((id, row) => ({ ...id, row }));
    expect([...keysOf(ids).sorted()]).toEqual(rows.toSorted(compareSamples).map(({ row }) => row));
  });

  it('take keys as text and as bytes', () => {
    const keys = keysOf([{ task: 't', key: 'é/1', repeat: 0 }]);
    const bytes = Buffer.from('...é/1...');
    expect(keys.addBytes(keys.taskNumber('t'), bytes, 3, 7, 0)).toBe(true);
    expect(keys.isSameKey(0, 1)).toBe(true);
    expect(keys.id(1)).toEqual({ task: 't', key: 'é/1', repeat: 0 });
    expect(keys.duplicate(keys.sorted())).toEqual([0, 1]);
  });

  it('keep long keys whole, and refuse those that are too long', () => {
    const long = 'k'.repeat(700_000);
    const ids = ['c', 'a', 'b'].map((key) => ({ task: 't', key: `${long}${key}`, repeat: 0 }));
    const keys = keysOf(ids);
    expect([...keys.sorted()]).toEqual([1, 2, 0]);
    expect(keys.key(2)).toBe(`${long}b`);
    expect(keys.add({ task: 't', key: 'k'.repeat(1024 * 1024 + 1), repeat: 0 })).toBe(false);
    expect(keys.count).toBe(3);
  });

  it('compare rows with those of others by names, whatever their numbers', () => {
    const left = keysOf([
      { task: 'b', key: '1', repeat: 0 },
      { task: 'a', key: '2', repeat: 0 },
    ]);
    const right = keysOf([{ task: 'a', key: '2', repeat: 3 }]);
    expect(left.compareWith(1, right, 0)).toBe(0);
    expect(left.compareWith(0, right, 0)).toBeGreaterThan(0);
    expect(right.compareWith(0, left, 0)).toBeLessThan(0);
  });
});
