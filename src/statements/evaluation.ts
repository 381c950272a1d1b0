import * as v from 'valibot';
import { PART_NAMES } from '../evidence/parts.ts';
import { controlSchema } from './controls.ts';
import { environmentSchema } from './environment.ts';
import { count, decimal, digest, digestMap, hex256, json, run, statementOf, text, timestamp } from './fields.ts';
import { EVALUATION_TYPE } from './uris.ts';

/** The evaluation predicate (contracts.md §2): what was measured, on what, and what came out. */

const MATERIAL_KINDS = ['model', 'dataset', 'prompts', 'scorer', 'harness', 'image', 'environment'] as const;
/** Id of the one material of the kind `environment`. */
export const ENVIRONMENT_ID = 'environment';
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

const material = v.object({
  /** `<kind>:<path or ref>`; `model` for the model, `environment` for the environment. */
  id: text,
  kind: v.picklist(MATERIAL_KINDS),
  name: text,
  digest: digestMap,
});
export type Material = v.InferOutput<typeof material>;

const evidence = v.object({
  task: text,
  root: hex256,
  count,
  /** The parts that the published rows show; empty where no rows were published. */
  publish: v.array(v.picklist(PART_NAMES)),
});
export type Evidence = v.InferOutput<typeof evidence>;

const counts = v.object({
  /** What the harness says it evaluated, else the number of rows; the sum of the other four. */
  expected: count,
  scored: count,
  /** Asked and not scored, without an error. */
  unscored: count,
  /** Not scored, and the row says why. */
  errored: count,
  /** Expected, and no row is there. */
  missing: count,
});
export type Counts = v.InferOutput<typeof counts>;

const CLAIM_KINDS = [
  'binary',
  'mean',
  /** Perplexity; the others as in `src/claims/estimators.ts`. */
  'ratio',
  'ratio-of-sums',
  'f1',
  'bleu',
  'log-ratio',
  /** Printed by the harness, without rows: nothing of it can be recomputed. */
  'aggregate',
] as const;

const claim = v.object({
  id: text,
  task: text,
  metric: text,
  slice: v.nullable(v.object({ name: text, value: v.string() })),
  direction: v.picklist(['higher', 'lower']),
  kind: v.picklist(CLAIM_KINDS),
  /** The scores that a value is made of which is no mean. */
  of: v.exactOptional(v.array(text)),
  estimate: v.nullable(decimal),
  interval: v.nullable(
    v.object({
      /** `t-ratio`: Student's t on the linearized ratio of two sums; `t-log`: on logarithms. */
      method: v.picklist(['wilson', 't', 't-ratio', 't-log']),
      level: decimal,
      lower: decimal,
      upper: decimal,
    }),
  ),
  counts,
  /** The largest number of repeats, and the share of samples whose score changed among them. */
  repeats: v.exactOptional(v.object({ count, flipRate: decimal })),
  /** By whose votes the metric is scored, and how many independent judges they are worth. */
  votes: v.exactOptional(
    v.object({
      judges: v.array(text),
      abstained: count,
      correlation: v.nullable(decimal),
      effective: v.nullable(decimal),
    }),
  ),
  /** How often the plan asks every sample. */
  asked: v.exactOptional(count),
  /** The slice whose values name groups of samples that depend on each other. */
  clusters: v.exactOptional(text),
  /** The Merkle root of the claim's task; `null` for an aggregate without rows. */
  evidence: v.nullable(hex256),
  /** Ids of the materials that the claim depends on. */
  materials: v.array(text),
  comparability: digest,
  /** The aggregate that the harness printed, if it printed one. */
  reported: v.nullable(decimal),
  /** The standard error that the harness printed with an aggregate without rows. */
  reportedError: v.exactOptional(decimal),
});
export type Claim = v.InferOutput<typeof claim>;

const model = v.object({
  root: digest,
  manifest: digest,
  files: count,
  bytes: count,
  /** Of all tensors, whatever their files; `null` where a format has none that can be read. Missing in old evaluations. */
  weightsDigest: v.exactOptional(v.nullable(digest)),
  /** Files whose content runs when the model is loaded. */
  codeBearing: v.exactOptional(v.array(text)),
  /** SHA-256 of `mira-model.json`, which lists files, tensors and members of configurations. */
  record: v.exactOptional(digest),
  /** Releases of another version whose model is this one: all files, all of them under other names, or all weights. */
  sameAs: v.exactOptional(
    v.array(v.object({ release: text, by: v.picklist(['files', 'renamed', 'weights']), digest: digestMap })),
  ),
});

export const evaluationPredicate = v.object({
  plan: v.object({ uri: v.nullable(text), digest: digestMap, content: json }),
  measurement: digest,
  model,
  materials: v.array(material),
  harness: v.array(
    v.object({
      evaluation: text,
      format: text,
      name: v.nullable(text),
      version: v.nullable(text),
      reader: text,
    }),
  ),
  environment: environmentSchema,
  evidence: v.array(evidence),
  claims: v.array(claim),
  /** What was run beside the model to see whether the measurement can tell good from bad. */
  controls: v.exactOptional(v.array(controlSchema)),
  run,
  /** The evaluation that this one was compared with: a chain. */
  previous: v.nullable(v.object({ digest: digestMap })),
  /** Evaluations that were wrong, and why. */
  supersedes: v.exactOptional(v.array(v.object({ digest: digestMap, reason: text }))),
  /** When it stops to count as a baseline. */
  validUntil: v.exactOptional(timestamp),
  coverage: v.object({
    attested: v.array(text),
    asserted: v.array(text),
    notCovered: v.array(text),
  }),
});
export type EvaluationPredicate = v.InferOutput<typeof evaluationPredicate>;

export const evaluationStatement = statementOf(EVALUATION_TYPE, evaluationPredicate);
export type EvaluationStatement = v.InferOutput<typeof evaluationStatement>;

/** No rows were published: what is signed of them can be shown to nobody, and compared with nothing. */
export function isWithheld(evidenceOf: EvaluationPredicate['evidence']): boolean {
  return evidenceOf.length > 0 && evidenceOf.every(({ publish }) => publish.length === 0);
}
