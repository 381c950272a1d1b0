import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { decodeFindings, encodeFindings, findingsSchema } from '../../../../src/commands/handover/findings.ts';
import { harnessesOf, type Findings } from '../../../../src/commands/run/findings.ts';
import type { SavedEnvironment } from '../../../../src/environment/saved.ts';
import type { MetricInfo, TaskInfo } from '../../../../src/harness/formats/reader.ts';
import { parseJson } from '../../../../src/json.ts';

const ENVIRONMENT: SavedEnvironment = {
  schema: 'mira-environment/1',
  environment: { evaluations: {} },
  packages: { host: { python: null, system: null }, evaluations: {} },
  after: null,
};

// text has one zero
const double = fc.double({ noNaN: true }).map((value) => (value === 0 ? 0 : value));

const metric: fc.Arbitrary<MetricInfo> = fc.record(
  {
    direction: fc.constantFrom('higher', 'lower', null),
    kind: fc.constantFrom('binary', null),
    reported: fc.option(double),
    unsupported: fc.option(fc.string()),
    aggregateOnly: fc.constant(true as const),
    standardError: double,
  },
  { requiredKeys: ['direction', 'kind', 'reported', 'unsupported'], noNullPrototype: true },
);

const name = fc.string({ minLength: 1, maxLength: 8 });

const task: fc.Arbitrary<TaskInfo> = fc.record({
  expected: fc.option(fc.nat()),
  limited: fc.boolean(),
  version: fc.option(fc.string()),
  nShot: fc.option(fc.nat()),
  generation: fc.constantFrom(null, { temperature: 0.7, stop: ['\n'] }, 'greedy'),
  metrics: fc.array(fc.tuple(name, metric), { maxLength: 3 }).map((metrics) => new Map(metrics)),
});

const findings: fc.Arbitrary<Findings> = fc
  .record({
    tasks: fc.array(fc.tuple(name, task), { maxLength: 3 }).map((tasks) => new Map(tasks)),
    evaluations: fc.array(fc.tuple(name, name), { maxLength: 3 }).map((found) => new Map(found)),
    harness: fc.array(
      fc.record({ evaluation: name, format: name, name: fc.option(fc.string()), version: fc.option(fc.string()) }),
      { maxLength: 3 },
    ),
    finishedOn: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
  })
  .map((found) => ({ ...found, harnesses: harnessesOf(found.harness), environment: ENVIRONMENT }));

function carried(found: Findings): Findings {
  const text = JSON.stringify(encodeFindings(found));
  return decodeFindings(v.parse(findingsSchema, parseJson(text)), ENVIRONMENT);
}

describe('findings', () => {
  it('arrive in the other job as they were', () => {
    fc.assert(
      fc.property(findings, (found) => {
        // records of fast-check have no prototype
        expect(carried(found)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['1.50', '0x10', 'one', '', '1e400'])('a number written as "%s" is refused', (reported) => {
    const info = { expected: null, limited: false, version: null, nShot: null, generation: null };
    const tasks = [
      ['toy', { ...info, metrics: [['m', { direction: null, kind: null, reported, unsupported: null }]] }],
    ];
    const found = { tasks, evaluations: [], harness: [], finishedOn: '2026-01-31T12:00:00Z' };
    expect(v.safeParse(findingsSchema, found).success).toBe(false);
  });
});
