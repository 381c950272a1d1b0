import * as v from 'valibot';
import { digest, text } from './fields.ts';

/**
 * The environment of an evaluation as it is signed: facts in four tiers, by how much they can move a number. What could
 * not be read is `null`, and why stands under `reasons`; nothing is left out.
 */

/** A: changes the numbers. B: may change them. C: where it ran. D: evidence by the hardware itself. */
export const TIERS = ['A', 'B', 'C', 'D'] as const;
export type TierName = (typeof TIERS)[number];

const value = v.union([
  v.string(),
  v.pipe(v.number(), v.safeInteger()),
  v.array(v.string()),
  v.record(v.string(), v.string()),
]);
export type FactValue = v.InferOutput<typeof value>;

const tier = v.pipe(
  v.object({
    facts: v.record(v.string(), v.nullable(value)),
    /** Why a fact is `null`, by its name. */
    reasons: v.record(v.string(), text),
  }),
  v.check(
    ({ facts, reasons }) =>
      Object.entries(facts).every(([name, found]) => (found === null) === Object.hasOwn(reasons, name)),
    'must give a reason for every fact that is null, and for no other',
  ),
);
export type Tier = v.InferOutput<typeof tier>;

export const tiersSchema = v.object({ A: tier, B: tier, C: tier, D: tier });
export type Tiers = v.InferOutput<typeof tiersSchema>;

/** A fact that differs between two captures. */
export const changeSchema = v.object({
  /** The evaluation in whose image or Python it changed; `null` for the host. */
  evaluation: v.nullable(text),
  tier: v.picklist(TIERS),
  fact: text,
  before: v.nullable(value),
  after: v.nullable(value),
});

export type FactChange = v.InferOutput<typeof changeSchema>;

const evaluationEnvironment = v.object({
  ranIn: v.picklist(['host', 'image']),
  image: v.nullable(v.picklist(['declared', 'ran'])),
  /** The tasks that it reported. */
  tasks: v.exactOptional(v.array(text)),
  /** What its own program sees: captured in the image, or with its own Python; `null` where that is the host's. */
  inside: v.exactOptional(v.nullable(tiersSchema)),
});

/** The members that are optional lack in evaluations of before they were captured. */
export const environmentSchema = v.object({
  evaluations: v.record(v.string(), evaluationEnvironment),
  /** Who vouches for it: nobody but the machine itself. */
  assurance: v.exactOptional(v.literal('self_reported')),
  /** The machine, before the first harness ran. */
  host: v.exactOptional(tiersSchema),
  /** SHA-256 of the canonical JSON of the facts of tiers A and B. */
  digest: v.exactOptional(digest),
  /** Facts of tiers A and B that were others after the last harness ran. */
  changedDuringRun: v.exactOptional(v.array(changeSchema)),
});
export type EnvironmentPredicate = v.InferOutput<typeof environmentSchema>;
export type EvaluationEnvironment = v.InferOutput<typeof evaluationEnvironment>;
