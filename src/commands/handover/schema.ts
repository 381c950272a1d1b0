import * as v from 'valibot';
import { count, digest, hex256, text, timestamp } from '../../statements/fields.ts';
import { findingsSchema } from './findings.ts';

/** A file of the folder, as it was when the evaluating job ended. */
const file = v.object({
  name: v.pipe(v.string(), v.regex(/^(?:mira-[\w.-]+)$/u, 'must be the name of one of our files')),
  size: count,
  digest,
});
export type HandedFile = v.InferOutput<typeof file>;

const common = {
  schema: v.literal('mira-handover/1'),
  /** The workflow run that evaluated; all `null` in a terminal. */
  origin: v.object({ runId: v.nullable(text), attempt: v.nullable(count), commit: v.nullable(text) }),
  /** Digest of the plan as the workspace of that job has it, whatever a base commit says about its rules. */
  plan: digest,
  startedOn: timestamp,
  files: v.array(file),
};

const material = v.object({ kind: text, name: text, digest });

const measured = v.object({
  ...common,
  state: v.literal('measured'),
  model: v.object({ root: digest, manifest: digest }),
  measurement: digest,
  /** By evaluation. */
  materials: v.record(v.string(), v.array(material)),
  commitments: v.array(v.object({ task: text, root: hex256, count })),
  findings: findingsSchema,
  /** What was noticed while it was measured. */
  warnings: v.array(v.string()),
});
export type MeasuredHandover = v.InferOutput<typeof measured>;

/** A verified evaluation of the same measurement, signed by itself. */
const reused = v.object({ ...common, state: v.literal('reused'), from: v.picklist(['baseline', 'cache']) });

const aborted = v.object({
  ...common,
  state: v.literal('aborted'),
  /** Whether a harness had been started: only then was anything attempted. */
  started: v.boolean(),
  reason: v.object({ code: text, message: v.pipe(text, v.maxLength(10_000)) }),
  evaluations: v.array(v.object({ name: text, state: v.picklist(['finished', 'incomplete', 'not-run']) })),
});
export type AbortedHandover = v.InferOutput<typeof aborted>;

/**
 * `mira-handover.json`: what an evaluating job hands over to the one that attests, with the digest of every file beside it.
 * Nothing in it is believed where it can be known otherwise.
 */
export const handoverSchema = v.variant('state', [measured, reused, aborted]);
export type Handover = v.InferOutput<typeof handoverSchema>;
