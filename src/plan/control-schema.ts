import * as v from 'valibot';

/** What an evaluation says about how far it is to be trusted: `control` and `judge` (docs/controls.md, docs/judges.md). */

const run = v.pipe(v.array(v.string()), v.minLength(1, 'must name a program'));
const controlRunSchema = v.strictObject({ run });
const name = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

export const controlSchema = v.pipe(
  v.strictObject({
    'must-fail': v.exactOptional(
      v.pipe(controlRunSchema, v.description('The same evaluation of a subject that is known to be bad.')),
    ),
    'must-pass': v.exactOptional(
      v.pipe(controlRunSchema, v.description("The same evaluation of the dataset's own reference answers.")),
    ),
  }),
  v.check((control) => Object.keys(control).length > 0, 'must have must-fail or must-pass'),
);

export const judgeSchema = v.strictObject({
  labels: v.exactOptional(
    v.pipe(name, v.description('A file of what people found of some outputs: {"key":"q1","label":1} in each line.')),
  ),
  run: v.exactOptional(
    v.pipe(
      run,
      v.description("Has the judge score the labelled outputs; without it they are among the model's own samples."),
    ),
  ),
  'min-agreement': v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(-1),
      v.maxValue(1),
      v.description("Cohen's kappa between judge and people, below which claims are advisory; 0.6 by default."),
    ),
  ),
  votes: v.exactOptional(
    v.pipe(
      v.record(name, v.pipe(v.array(name), v.minLength(2, 'must name the scores of at least two judges'))),
      v.description('By metric the scores that hold the votes of several judges: 1, 0, or null for an abstention.'),
    ),
  ),
});
