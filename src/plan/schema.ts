import * as v from 'valibot';
import { parseDuration } from '../harness/duration.ts';

/**
 * The form of `mira.yml`, the public interface. `schema/mira.schema.json` is generated from it; what a schema cannot say
 * (ids, duplicates, patterns) is checked in `resolve.ts`.
 */

export const FORMATS = ['auto', 'mira-samples', 'lm-eval'] as const;
export const FAIL_ON = ['regressed', 'inconclusive', 'incomparable'] as const;

const path = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const paths = v.array(path);
const variable = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/u, 'must be the name of an environment variable'),
);
const name = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, 'must consist of letters, digits, ".", "_" and "-"'),
);
const duration = v.pipe(
  v.string(),
  v.check((text) => parseDuration(text) !== null, 'must be a duration such as 30m, 90s or 1h30m'),
);

export const modelSchema = v.strictObject({
  path: v.pipe(path, v.description('The folder whose files are the model.')),
  ignore: v.exactOptional(v.pipe(paths, v.description('Files or folders in it that do not belong to the model.'))),
  'allow-pickle': v.exactOptional(v.boolean()),
});

export const evaluationSchema = v.strictObject({
  run: v.pipe(
    v.array(v.string()),
    v.minLength(1, 'must name a program'),
    v.description('The program and its arguments, no shell. {model} and {out} are replaced by absolute paths.'),
  ),
  format: v.exactOptional(v.pipe(v.picklist(FORMATS), v.description('The output format; auto recognises it.'))),
  output: v.exactOptional(v.pipe(path, v.description('What the reader is pointed at; {out} by default.'))),
  image: v.exactOptional(v.pipe(path, v.description('The container image that the evaluation belongs to.'))),
  datasets: v.exactOptional(v.pipe(paths, v.description('Files or folders that are hashed as datasets.'))),
  prompts: v.exactOptional(v.pipe(paths, v.description('Files or folders that are hashed as prompts.'))),
  scorer: v.exactOptional(v.pipe(paths, v.description('Files or folders that are hashed as the scorer.'))),
  env: v.exactOptional(v.pipe(v.record(variable, v.string()), v.description('Extra variables that the harness sees.'))),
  secrets: v.exactOptional(
    v.pipe(v.array(variable), v.description('Variables that are passed through; their values are recorded nowhere.')),
  ),
  timeout: v.exactOptional(v.pipe(duration, v.description('The time limit; 6h by default.'))),
  'ok-exit-codes': v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)))),
  'min-scored': v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.description('The share of the expected samples that has to be scored; 0.9 by default.'),
    ),
  ),
});

export const claimSchema = v.strictObject({
  metric: v.pipe(path, v.description('<task>/<metric> or <task>/<metric>@<slice>=<value>; * matches within one part.')),
  margin: v.exactOptional(
    v.pipe(
      v.number(),
      v.check(
        (margin) => margin > 0,
        'must be greater than 0: with no allowed loss an unchanged model could never hold',
      ),
      v.description('The loss that is allowed, absolute.'),
      v.metadata({ exclusiveMinimum: 0 }),
    ),
  ),
  direction: v.exactOptional(v.picklist(['higher', 'lower'])),
  advisory: v.exactOptional(v.pipe(v.boolean(), v.description('Shown, and never fails.'))),
  require: v.exactOptional(v.pipe(v.literal('holds'), v.description("Can't tell fails too."))),
});

export const gateSchema = v.strictObject({
  alpha: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((alpha) => alpha > 0 && alpha < 0.5, 'must lie between 0 and 0.5, both excluded'),
      v.description('The error rate, one-sided, of each of the two answers.'),
    ),
  ),
  'fail-on': v.exactOptional(v.array(v.picklist(FAIL_ON))),
});

export const evidenceSchema = v.strictObject({ publish: v.exactOptional(v.literal('all')) });

export const workflowSignerSchema = v.strictObject({ workflow: path, ref: v.exactOptional(path) });
export const keySignerSchema = v.strictObject({ key: path });

export const configSchema = v.strictObject({
  model: v.union([path, modelSchema]),
  evaluations: v.pipe(
    v.record(name, evaluationSchema),
    v.check((all) => Object.keys(all).length > 0, 'must name at least one evaluation'),
  ),
  claims: v.exactOptional(v.union([v.literal('auto'), v.array(claimSchema)])),
  gate: v.exactOptional(gateSchema),
  evidence: v.exactOptional(evidenceSchema),
  baseline: v.exactOptional(
    v.pipe(path, v.description('latest-release, latest-prerelease, a tag, or the path of a bundle.')),
  ),
  signers: v.exactOptional(v.pipe(v.array(v.union([workflowSignerSchema, keySignerSchema])), v.minLength(1))),
});

export type Config = v.InferOutput<typeof configSchema>;
export type ConfigEvaluation = v.InferOutput<typeof evaluationSchema>;
