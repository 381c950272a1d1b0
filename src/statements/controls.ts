import * as v from 'valibot';
import { count, text } from './fields.ts';

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

export const controlSchema = v.variant('kind', [mustFail, mustPass]);
export type SignedControl = v.InferOutput<typeof controlSchema>;
