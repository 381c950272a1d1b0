import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowPlaces, type PartPlace } from '../../../../src/harness/formats/row-places.ts';

describe('RowPlaces', () => {
  it('gives back the parts of each row by source, in the order in which they came', () => {
    const part = fc.record({
      key: fc.constantFrom('a', 'b', 'c', '__proto__'),
      source: fc.constantFrom(0, 1),
      place: fc.record({ start: fc.maxSafeNat(), length: fc.nat(), number: fc.nat() }),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const places = new RowPlaces(2);
        const expected = new Map<string, PartPlace[][]>();
        for (const { key, source, place } of parts) {
          const row = places.add(key, source, place);
          const known = expected.get(key) ?? [[], []];
          expected.set(key, known);
          known[source]?.push(place);
          expect([...expected.keys()].indexOf(key)).toBe(row);
        }
        expect([...places.keys()]).toEqual([...expected.keys()]);
        for (const [row, lists] of [...expected.values()].entries()) {
          expect([0, 1].map((source) => [...places.parts(row, source)])).toEqual(lists);
          expect([0, 1].map((source) => places.has(row, source))).toEqual(lists.map(({ length }) => length > 0));
        }
      }),
    );
  });

  it('grows beyond what it began with', () => {
    const places = new RowPlaces(2);
    for (let row = 0; row < 5000; row += 1)
      places.add(`${row}`, row % 2, { start: row * 1e10, length: row, number: row + 1 });
    expect(places.count).toBe(5000);
    expect([...places.parts(4999, 1)]).toEqual([{ start: 4999e10, length: 4999, number: 5000 }]);
    expect(places.has(4999, 0)).toBe(false);
  });
});
