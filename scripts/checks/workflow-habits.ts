import * as v from 'valibot';
import { parse } from 'yaml';

const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const Job = v.object({
  'timeout-minutes': v.optional(v.unknown()),
  uses: v.optional(v.string()),
  steps: v.optional(v.array(Step), []),
});
const Workflow = v.object({
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(v.unknown()),
  jobs: v.record(v.string(), Job),
});

/** What a workflow of ours lacks: no rights by default, no credentials left behind, no expression inside a script. */
export function workflowProblems(file: string, text: string): readonly string[] {
  const parsed = v.safeParse(Workflow, parse(text));
  if (!parsed.success) return [`${file} is not a workflow: ${v.summarize(parsed.issues)}`];
  const { permissions, concurrency, jobs } = parsed.output;
  const problems: string[] = [];
  if (JSON.stringify(permissions) !== '{}') problems.push('the top level does not say `permissions: {}`');
  if (concurrency === undefined) problems.push('no `concurrency`');
  for (const [name, job] of Object.entries(jobs)) {
    if (job.uses === undefined && job['timeout-minutes'] === undefined) problems.push(`job ${name} has no time limit`);
    for (const step of job.steps) problems.push(...stepProblems(step).map((problem) => `job ${name}: ${problem}`));
  }
  return problems.map((problem) => `${file}: ${problem}`);
}

function stepProblems(step: v.InferOutput<typeof Step>): readonly string[] {
  const problems: string[] = [];
  if (step.run?.includes('${{') === true) problems.push('an expression inside `run`; pass it through `env`');
  if (step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false) {
    problems.push('checkout keeps its credentials');
  }
  return problems;
}
