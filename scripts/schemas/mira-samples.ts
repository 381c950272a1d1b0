import * as v from 'valibot';

/**
 * The form of mira-samples for `schema/`, so that harnesses in any language can check what they write. The reader
 * (`src/harness/formats/mira-samples*.ts`) parses by hand, because its messages name file and line; a test holds both
 * against the same lines.
 */

const text = v.pipe(v.string(), v.minLength(1));
const anything = v.exactOptional(v.unknown());

const metric = v.strictObject({
  direction: v.exactOptional(v.nullable(v.picklist(['higher', 'lower']))),
  kind: v.exactOptional(v.nullable(v.literal('binary'))),
  reported: v.exactOptional(
    v.pipe(
      v.nullable(v.union([v.number(), v.record(v.string(), v.nullable(v.number()))])),
      v.description('The mean that the harness prints: a number, or one per task.'),
    ),
  ),
});

/** The first line. */
export const samplesHeaderSchema = v.strictObject({
  schema: v.literal('mira-samples/1'),
  metrics: v.pipe(v.record(text, metric), v.description('Every metric that a row may score.')),
  expected: v.exactOptional(
    v.pipe(
      v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
      v.description('How many rows each task was to have.'),
    ),
  ),
  limited: v.exactOptional(v.pipe(v.boolean(), v.description('Only a part of a task was evaluated.'))),
  harness: v.exactOptional(
    v.strictObject({
      name: v.exactOptional(v.nullable(v.string())),
      version: v.exactOptional(v.nullable(v.string())),
    }),
  ),
});

/** Every other line. */
export const samplesRowSchema = v.strictObject({
  task: v.exactOptional(v.nullable(text)),
  key: v.pipe(
    v.union([text, v.pipe(v.number(), v.safeInteger())]),
    v.description('The same from release to release; unique per task and repeat.'),
  ),
  repeat: v.exactOptional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(2 ** 32 - 1)))),
  scores: v.pipe(
    v.record(v.string(), v.nullable(v.number())),
    v.description('null: asked and not scored. Absent: not asked.'),
  ),
  slices: v.exactOptional(v.nullable(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])))),
  prompt: anything,
  target: anything,
  response: anything,
  error: anything,
});
