import * as v from 'valibot';
import type { MetricInfo, TaskInfo } from '../../harness/formats/reader.ts';
import { count, json, text, timestamp } from '../../statements/fields.ts';
import { harnessesOf, type Findings, type HarnessFacts } from '../run/findings.ts';

/** A double as text: JSON has no infinities. */
const double = v.pipe(
  v.string(),
  v.check((value) => String(Number(value)) === value, 'must be a number in its shortest form'),
  v.transform(Number),
);

// `satisfies` names every member, so that one that is added cannot be forgotten here
const metric = v.object({
  direction: v.nullable(v.picklist(['higher', 'lower'])),
  kind: v.nullable(v.literal('binary')),
  reported: v.nullable(double),
  unsupported: v.nullable(v.string()),
  aggregateOnly: v.exactOptional(v.literal(true)),
  standardError: v.exactOptional(double),
} satisfies Record<keyof MetricInfo, v.GenericSchema>);

const task = v.object({
  expected: v.nullable(count),
  limited: v.boolean(),
  version: v.nullable(v.string()),
  nShot: v.nullable(v.number()),
  generation: json,
  metrics: v.array(v.tuple([v.string(), metric])),
} satisfies Record<keyof TaskInfo, v.GenericSchema>);

const harness = v.object({
  evaluation: text,
  format: text,
  name: v.nullable(v.string()),
  version: v.nullable(v.string()),
} satisfies Record<keyof HarnessFacts, v.GenericSchema>);

/** `Findings` as JSON, except for the environment, which has a file of its own. */
export const findingsSchema = v.object({
  tasks: v.array(v.tuple([text, task])),
  evaluations: v.array(v.tuple([text, text])),
  harness: v.array(harness),
  finishedOn: timestamp,
} satisfies Record<Exclude<keyof Findings, 'environment' | 'harnesses'>, v.GenericSchema>);

export function encodeFindings({ tasks, evaluations, harness: facts, finishedOn }: Findings): unknown {
  return {
    tasks: Array.from(tasks, ([name, info]) => [name, { ...info, metrics: Array.from(info.metrics, encodeMetric) }]),
    evaluations: [...evaluations],
    harness: facts,
    finishedOn: finishedOn.toISOString(),
  };
}

function encodeMetric([name, info]: readonly [string, MetricInfo]): unknown {
  const { reported, standardError } = info;
  return [
    name,
    {
      ...info,
      reported: reported === null ? null : String(reported),
      ...(standardError === undefined ? {} : { standardError: String(standardError) }),
    },
  ];
}

export function decodeFindings(
  found: v.InferOutput<typeof findingsSchema>,
  environment: Findings['environment'],
): Findings {
  return {
    tasks: new Map(found.tasks.map(([name, info]) => [name, { ...info, metrics: new Map(info.metrics) }])),
    evaluations: new Map(found.evaluations),
    harness: found.harness,
    harnesses: harnessesOf(found.harness),
    environment,
    finishedOn: new Date(found.finishedOn),
  };
}
