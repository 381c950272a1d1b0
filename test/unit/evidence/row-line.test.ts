import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LeafHasher, TaskCommitter } from '../../../src/evidence/commitment.ts';
import { encodeMembers, encodeParts, joinParts } from '../../../src/evidence/parts.ts';
import { HEAD_BYTES, mostBytes, putRow, rowBytes, RowLeaves } from '../../../src/evidence/row-line.ts';
import { sample } from '../rows.ts';

const SECRET = Buffer.alloc(32, 7);
const text = fc.string({ unit: fc.constantFrom('a', 'Z', '"', '\\', '\n', 'é', '😀', '￿', '2', ' '), maxLength: 80 });
const value = fc.oneof(text, fc.constant(null), fc.array(text, { maxLength: 3 }), fc.dictionary(text, text));

it('a row is committed to from its bytes as from its values, and its line is what is published', () => {
  const row = fc.record({
    slices: fc.dictionary(text, text),
    prompt: value,
    target: value,
    response: value,
    error: value,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, row), { minLength: 1, maxLength: 5 }), (rows) => {
      const committer = new TaskCommitter(SECRET);
      const leaves = new RowLeaves(SECRET, new LeafHasher());
      const bytes = Buffer.alloc(200_000, 0xff);
      let at = 3;
      for (const [index, [key, members]] of rows.entries()) {
        const own = sample(key, { a: 1, é: null }, members);
        const encoded = encodeMembers(own);
        const end = putRow(bytes, at, encoded);
        expect(end - at).toBe(rowBytes(encoded));
        expect(mostBytes(encoded)).toBeGreaterThanOrEqual(end - at);
        expect(bytes.toString('utf8', at + HEAD_BYTES, end)).toBe(`${joinParts(encodeParts(own))}\n`);
        expect(leaves.leaf(index, bytes, at, end)).toBe(committer.add(encodeParts(own)));
        at = end;
      }
    }),
    { numRuns: 60 },
  );
});

it('parts of any size are committed to from their bytes', () => {
  const committer = new TaskCommitter(SECRET);
  const leaves = new RowLeaves(SECRET, new LeafHasher());
  for (const [index, size] of [50, 64, 65, 65_400, 65_536, 300_000].entries()) {
    const own = sample('k', {}, { prompt: 'é'.repeat(size / 2), response: 'r'.repeat(size) });
    const encoded = encodeMembers(own);
    const bytes = Buffer.alloc(rowBytes(encoded));
    putRow(bytes, 0, encoded);
    expect(leaves.leaf(index, bytes, 0, bytes.length)).toBe(committer.add(encodeParts(own)));
  }
});
