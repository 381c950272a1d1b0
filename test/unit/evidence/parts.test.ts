import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeParts, joinParts } from '../../../src/evidence/parts.ts';
import { canonicalJson, parseJson, type JsonValue } from '../../../src/json.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'Z', '"', '\\', '\n', 'é', '😀', '\uffff', '2', '10', '\u0000') });
const score = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1, 1e21, null));
const anything = fc
  .oneof(text, fc.jsonValue({ maxDepth: 3 }))
  .map((value): JsonValue => parseJson(JSON.stringify(value)));

it('encodeParts spells every row as canonical JSON does', () => {
  const sample = fc.record({
    task: text,
    key: text,
    repeat: fc.nat(),
    scores: fc.dictionary(text, score, { maxKeys: 4 }),
    slices: fc.dictionary(text, text, { maxKeys: 4 }),
    prompt: anything,
    target: anything,
    response: anything,
    error: anything,
  });
  fc.assert(
    fc.property(sample, (row) => {
      const { task, key, repeat, scores, slices, prompt, target, response, error } = row;
      const parts = encodeParts(row);
      expect(parts).toEqual(
        [{ key, repeat, scores, slices, task }, { prompt }, { target }, { error, response }].map((part) =>
          canonicalJson(part),
        ),
      );
      expect(JSON.parse(joinParts(parts))).toEqual(JSON.parse(JSON.stringify(row)));
    }),
    { numRuns: 150 },
  );
});

it('encodeParts refuses what has no canonical form, wherever it stands', () => {
  const row = {
    task: 't',
    key: 'k',
    repeat: 0,
    scores: {},
    slices: {},
    prompt: null,
    target: null,
    response: null,
    error: null,
  };
  expect(() => encodeParts({ ...row, scores: { a: Number.NaN } })).toThrow();
  expect(() => encodeParts({ ...row, slices: { a: '\ud800' } })).toThrow();
  expect(() => encodeParts({ ...row, slices: { '\ud800': 'a' } })).toThrow();
  expect(() => encodeParts({ ...row, prompt: { a: { b: '\ud800' } } })).toThrow();
});
