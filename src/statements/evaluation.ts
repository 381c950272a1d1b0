import * as v from 'valibot';
import { count, decimal, digest, digestMap, hex256, json, run, statementOf, text } from './fields.ts';
import { EVALUATION_TYPE } from './uris.ts';

/** The evaluation predicate (contracts.md §2): what was measured, on what, and what came out. */

export const MATERIAL_KINDS = ['model', 'dataset', 'prompts', 'scorer', 'harness', 'image', 'environment'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

const material = v.object({
  /** `<kind>:<path or ref>`; `model` for the model. */
  id: text,
  kind: v.picklist(MATERIAL_KINDS),
  name: text,
  digest: digestMap,
});
export type Material = v.InferOutput<typeof material>;

export const EVIDENCE_PARTS = ['scores', 'prompt', 'target', 'response'] as const;

const evidence = v.object({
  task: text,
  root: hex256,
  count,
  /** The parts that the published rows show. */
  publish: v.array(v.picklist(EVIDENCE_PARTS)),
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

const claim = v.object({
  id: text,
  task: text,
  metric: text,
  slice: v.nullable(v.object({ name: text, value: v.string() })),
  direction: v.picklist(['higher', 'lower']),
  kind: v.picklist(['binary', 'mean']),
  estimate: v.nullable(decimal),
  interval: v.nullable(
    v.object({
      method: v.picklist(['wilson', 't']),
      level: decimal,
      lower: decimal,
      upper: decimal,
    }),
  ),
  counts,
  /** The Merkle root of the claim's task. */
  evidence: hex256,
  /** Ids of the materials that the claim depends on. */
  materials: v.array(text),
  comparability: digest,
  /** The aggregate that the harness printed, if it printed one. */
  reported: v.nullable(decimal),
});
export type Claim = v.InferOutput<typeof claim>;

export const evaluationPredicate = v.object({
  plan: v.object({ uri: v.nullable(text), digest: digestMap, content: json }),
  measurement: digest,
  model: v.object({ root: digest, manifest: digest, files: count, bytes: count }),
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
  environment: v.object({
    evaluations: v.record(
      v.string(),
      v.object({ ranIn: v.picklist(['host', 'image']), image: v.nullable(v.picklist(['declared', 'ran'])) }),
    ),
  }),
  evidence: v.array(evidence),
  claims: v.array(claim),
  run,
  /** The evaluation that this one was compared with: a chain. */
  previous: v.nullable(v.object({ digest: digestMap })),
  coverage: v.object({
    attested: v.array(text),
    asserted: v.array(text),
    notCovered: v.array(text),
  }),
});
export type EvaluationPredicate = v.InferOutput<typeof evaluationPredicate>;

export const evaluationStatement = statementOf(EVALUATION_TYPE, evaluationPredicate);
export type EvaluationStatement = v.InferOutput<typeof evaluationStatement>;
