import * as v from 'valibot';
import { count, decimal, text } from './fields.ts';

/** What was run beside the model to see whether the measurement can tell good from bad (docs/controls.md). */

const mustFail = v.object({
  kind: v.literal('must-fail'),
  evaluation: text,
  task: text,
  /** The task under which its rows are committed. */
  rows: text,
});

const mustPass = v.object({
  kind: v.literal('must-pass'),
  evaluation: text,
  task: text,
  rows: text,
  /** The scores that were checked, and the best value of each. */
  metrics: v.array(v.object({ metric: text, best: v.picklist([0, 1]) })),
  /** Samples that were checked. */
  checked: count,
  /** Keys of those that failed; no claim counts them. */
  broken: v.array(v.string()),
});
export type MustPass = v.InferOutput<typeof mustPass>;

const rate = v.nullable(v.object({ value: decimal, lower: decimal, upper: decimal }));

/** How the verdicts of a judge agree with what people said; intervals are .95. */
const agreement = v.object({
  metric: text,
  truePositives: count,
  falsePositives: count,
  trueNegatives: count,
  falseNegatives: count,
  /** Labelled samples of which it said nothing. */
  abstained: count,
  truePositiveRate: rate,
  falsePositiveRate: rate,
  /** Cohen's; `null` where judge or people said the same of everything. */
  kappa: rate,
});
export type Agreement = v.InferOutput<typeof agreement>;

const labels = v.object({
  kind: v.literal('labels'),
  evaluation: text,
  task: text,
  rows: text,
  metrics: v.array(agreement),
});

export const controlSchema = v.variant('kind', [mustFail, mustPass, labels]);
export type SignedControl = v.InferOutput<typeof controlSchema>;
