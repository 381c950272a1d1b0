import type { GenericSchema } from 'valibot';

/** A JSON Schema that is generated from the code. */
export interface PublishedSchema {
  /** Its name in `schema/`, for example `mira.schema.json`. */
  readonly file: string;
  readonly title: string;
  readonly schema: () => Promise<GenericSchema>;
}

/** Every schema that others may rely on; `$id` is the file under `https://mira-attest.github.io/schema/`. */
export const PUBLISHED_SCHEMAS: readonly PublishedSchema[] = [
  {
    file: 'mira.schema.json',
    title: 'mira.yml: what is measured, and how it is judged',
    schema: async () => (await import('../src/plan/schema.ts')).configSchema,
  },
  {
    file: 'mira-policy.schema.json',
    title: 'mira.policy.yml: whose signatures count, for what, and what they have to say',
    schema: async () => (await import('../src/policy/policy.ts')).policySchema,
  },
  {
    file: 'mira-lock.schema.json',
    title: 'mira.lock.json: the digests of container images',
    schema: async () => (await import('../src/images/lock.ts')).lockSchema,
  },
  {
    file: 'mira-report.schema.json',
    title: 'mira-report.json: what a run found',
    schema: async () => (await import('../src/report/json.ts')).reportSchema,
  },
  {
    file: 'mira-samples-header.schema.json',
    title: 'The first line of a mira-samples file',
    schema: async () => (await import('./schemas/mira-samples.ts')).samplesHeaderSchema,
  },
  {
    file: 'mira-samples-row.schema.json',
    title: 'A sample of a mira-samples file: every line but the first',
    schema: async () => (await import('./schemas/mira-samples.ts')).samplesRowSchema,
  },
  {
    file: 'evaluation-statement.schema.json',
    title: 'in-toto statement with the predicate https://mira-attest.github.io/evaluation/v1',
    schema: async () => (await import('../src/statements/evaluation.ts')).evaluationStatement,
  },
  {
    file: 'attempt-statement.schema.json',
    title: 'in-toto statement with the predicate https://mira-attest.github.io/attempt/v1',
    schema: async () => (await import('../src/statements/attempt.ts')).attemptStatement,
  },
  {
    file: 'plan-statement.schema.json',
    title: 'in-toto statement with the predicate https://mira-attest.github.io/plan/v1',
    schema: async () => (await import('../src/statements/plan.ts')).planStatement,
  },
  {
    file: 'handover-statement.schema.json',
    title: 'in-toto statement with the predicate https://mira-attest.github.io/handover/v1',
    schema: async () => (await import('../src/statements/succession.ts')).successionStatement,
  },
  {
    file: 'gate-statement.schema.json',
    title: 'in-toto statement with the predicate https://slsa.dev/verification_summary/v1, as the gate writes it',
    schema: async () => (await import('../src/statements/gate.ts')).gateStatement,
  },
];
