import * as v from 'valibot';
import { isDigest, type Digest } from '../digest.ts';
import { PART_NAMES } from '../evidence/parts.ts';
import { parseDuration } from '../harness/duration.ts';
import { signersSchema } from '../policy/signer-rule.ts';
import { waiverSchema } from '../policy/waiver.ts';
import { containerSchema } from './container-schema.ts';
import { controlSchema, judgeSchema } from './control-schema.ts';
import { gateSchema } from './gate-schema.ts';
import { margin, percent } from './margin-schema.ts';

/**
 * The form of `mira.yml`, the public interface. `schema/mira.schema.json` is generated from it; what a schema cannot say
 * (ids, duplicates, patterns) is checked in `resolve.ts`.
 */

export const FORMATS = [
  'auto',
  'mira-samples',
  'lm-eval',
  'helm',
  'openai-evals',
  'swe-bench',
  'evalplus',
  'inspect-ai',
  'promptfoo',
  'lighteval',
  'deepeval',
  'junit',
  'every-eval-ever',
] as const;
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

export const datasetSchema = v.strictObject({
  path: v.pipe(path, v.description('A file or folder that is hashed as a dataset.')),
  answers: v.exactOptional(
    v.pipe(v.picklist(['open', 'closed']), v.description('closed: the targets are committed to and not published.')),
  ),
});

export const evaluationSchema = v.strictObject({
  run: v.pipe(
    v.array(v.string()),
    v.minLength(1, 'must name a program'),
    v.description('The program and its arguments, no shell. {model} and {out} are replaced by absolute paths.'),
  ),
  format: v.exactOptional(v.pipe(v.picklist(FORMATS), v.description('The output format; auto recognises it.'))),
  output: v.exactOptional(v.pipe(path, v.description('What the reader is pointed at; {out} by default.'))),
  image: v.exactOptional(v.pipe(path, v.description('The container image that the harness runs in.'))),
  container: v.exactOptional(v.pipe(containerSchema, v.description('How it runs in the image.'))),
  datasets: v.exactOptional(
    v.pipe(
      v.array(v.union([path, datasetSchema])),
      v.description(
        'Files or folders that are hashed as datasets; with answers: closed their targets stay unpublished.',
      ),
    ),
  ),
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
  repeats: v.exactOptional(
    v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(2, 'must be at least 2: without repeats leave it out'),
      v.maxValue(1_000),
      v.description(
        'How often every sample is asked; the mean over the repeats counts, and a missing repeat is missing.',
      ),
    ),
  ),
  control: v.exactOptional(
    v.pipe(
      controlSchema,
      v.description('What is run beside the model to see whether the measurement tells good from bad.'),
    ),
  ),
  judge: v.exactOptional(
    v.pipe(judgeSchema, v.description('The scores are the opinion of a judge, which is checked.')),
  ),
  slices: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1, 'must not be empty'))),
      v.minLength(1, 'must name at least one field'),
      v.maxLength(50),
      v.description(
        "Fields of lm-eval's documents that become slices of its rows; their values are published with the scores.",
      ),
    ),
  ),
  clusters: v.exactOptional(
    v.pipe(path, v.description('The slice whose values name groups of samples that depend on each other.')),
  ),
});

export const guardSchema = v.strictObject({ relative: percent, below: v.number() });

const score = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

/** The scores in which samples keep what a corpus metric is made of; `src/claims/estimators.ts` has their meaning. */
export const estimatorSchema = v.union([
  v.picklist(['mean', 'log-ratio']),
  v.strictObject({ ratio: v.strictTuple([score, score]) }),
  v.strictObject({ 'ratio-of-sums': v.strictTuple([score, score]) }),
  v.strictObject({ f1: v.strictTuple([score, score, score]) }),
  v.strictObject({
    bleu: v.pipe(
      v.array(score),
      v.minLength(4, 'must name two lengths, and two counts for each order of n-grams'),
      v.check((scores) => scores.length % 2 === 0, 'must name an even number of scores'),
    ),
  }),
]);

export const claimSchema = v.strictObject({
  metric: v.pipe(path, v.description('<task>/<metric> or <task>/<metric>@<slice>=<value>; * matches within one part.')),
  margin: v.exactOptional(
    v.pipe(
      margin,
      v.description("The loss that is allowed: absolute (0.02), or a share of the baseline's value (5%)."),
    ),
  ),
  guard: v.exactOptional(
    v.pipe(guardSchema, v.description('A share that is allowed at most where the baseline lies below a value.')),
  ),
  floor: v.exactOptional(
    v.pipe(v.number(), v.description('The worst value that is allowed, whatever the baseline was.')),
  ),
  direction: v.exactOptional(v.picklist(['higher', 'lower'])),
  advisory: v.exactOptional(v.pipe(v.boolean(), v.description('Shown, and never fails.'))),
  require: v.exactOptional(v.pipe(v.literal('holds'), v.description("Can't tell fails too."))),
  group: v.exactOptional(v.pipe(name, v.description('The claims among which false alarms are corrected for.'))),
  critical: v.exactOptional(v.pipe(v.boolean(), v.description('Stands alone: no other claim weakens its test.'))),
  estimator: v.exactOptional(
    v.pipe(estimatorSchema, v.description('How samples make the value; the mean of their scores by default.')),
  ),
  pairing: v.exactOptional(
    v.pipe(v.picklist(['key', 'none']), v.description('none: the samples of two releases are different ones.')),
  ),
  deterministic: v.exactOptional(
    v.pipe(v.boolean(), v.description('An aggregate without rows may hold: measured again it would be the same.')),
  ),
});

export const evidenceSchema = v.strictObject({
  publish: v.exactOptional(
    v.pipe(
      v.union([
        v.picklist(['all', 'scores', 'none']),
        v.pipe(
          v.array(v.picklist(PART_NAMES)),
          v.check(
            (parts) => parts.includes('scores'),
            'must include scores, without which nothing can be recomputed: write none to publish nothing',
          ),
          v.metadata({ contains: { const: 'scores' } }),
        ),
      ]),
      v.description('What of the samples is published; the rest is committed to all the same. all by default.'),
    ),
  ),
});

const supersededSchema = v.strictObject({
  digest: v.pipe(
    v.string(),
    v.regex(/^sha256:[0-9a-f]{64}$/u, 'must be sha256:<64 hex digits>'),
    v.guard((value): value is Digest => isDigest(value)),
  ),
  reason: v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(500)),
});

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
  supersedes: v.exactOptional(
    v.pipe(
      v.array(supersededSchema),
      v.maxLength(100),
      v.description('Evaluations that were wrong, by digest, each with a reason; signed into the evaluation.'),
    ),
  ),
  'valid-days': v.exactOptional(
    v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(1),
      v.maxValue(36_500),
      v.description(
        'For how many days an evaluation counts as what later ones are compared with; for ever by default.',
      ),
    ),
  ),
  signers: v.exactOptional(signersSchema),
  waivers: v.exactOptional(
    v.pipe(v.array(waiverSchema), v.description('Claims that may fail until a day, each for a stated reason.')),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
export type ConfigEvaluation = v.InferOutput<typeof evaluationSchema>;
export type ConfigClaim = v.InferOutput<typeof claimSchema>;
