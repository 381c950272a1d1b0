import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { unpinnedUses } from '../../../scripts/checks/pinned-uses.ts';
import { workflowProblems } from '../../../scripts/checks/workflow-habits.ts';
import { ROOT } from '../../../scripts/root.ts';

const FILE = '.github/workflows/evaluate-and-attest.yml';
const TEXT = await read(FILE);

const Step = v.object({
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Job = v.object({
  permissions: v.record(v.string(), v.string()),
  outputs: v.record(v.string(), v.string()),
  steps: v.array(Step),
});
const Workflow = v.object({
  on: v.object({
    workflow_call: v.object({
      inputs: v.record(v.string(), v.unknown()),
      secrets: v.record(v.string(), v.unknown()),
    }),
  }),
  jobs: v.object({ evaluate: Job, attest: Job }),
});
const Action = v.object({ inputs: v.record(v.string(), v.unknown()), outputs: v.record(v.string(), v.unknown()) });

/** A workflow that calls it. */
const Caller = v.object({
  jobs: v.object({
    mira: v.object({
      uses: v.string(),
      permissions: v.record(v.string(), v.string()),
      with: v.record(v.string(), v.unknown()),
      secrets: v.record(v.string(), v.unknown()),
    }),
  }),
});

const { on, jobs } = v.parse(Workflow, parse(TEXT));

function read(file: string): Promise<string> {
  return readFile(join(ROOT, file), 'utf8');
}

async function actionOf(name: string): Promise<v.InferOutput<typeof Action>> {
  return v.parse(Action, parse(await read(`${name}/action.yml`)));
}

it('keeps the habits of all workflows, and its actions cannot change', () => {
  expect(workflowProblems(FILE, TEXT)).toStrictEqual([]);
  expect(unpinnedUses(FILE, TEXT)).toStrictEqual([]);
});

describe('the evaluating job', () => {
  it('may read and nothing else', () => {
    expect(jobs.evaluate.permissions).toStrictEqual({ contents: 'read' });
  });
});

describe('the attesting job', () => {
  it('may sign, runs no command of its own and restores no cache', () => {
    expect(jobs.attest.permissions).toMatchObject({ 'id-token': 'write' });
    expect(jobs.attest.steps.filter(({ run }) => run !== undefined)).toStrictEqual([]);
    const used = jobs.attest.steps.map(({ uses = '' }) => uses.replace(/@.*$/u, ''));
    expect([...new Set(used)].toSorted()).toStrictEqual([
      '$/attest',
      'actions/checkout',
      'actions/download-artifact',
      'actions/upload-artifact',
    ]);
  });

  it('learns the digest of the evidence from the job, not from the artifact', () => {
    expect(jobs.evaluate.outputs['evidence-digest']).toBe('${{ steps.evaluate.outputs.evidence-digest }}');
    const step = jobs.attest.steps.find(({ id }) => id === 'attest');
    expect(step?.with['evidence-digest']).toBe('${{ needs.evaluate.outputs.evidence-digest }}');
  });
});

it.each(['evaluate', 'attest'] as const)('%s is given inputs that it has, by inputs that there are', async (name) => {
  const action = await actionOf(name);
  const step = jobs[name].steps.find(({ uses }) => uses === `$/${name}`);
  const given = step?.with ?? {};
  expect(Object.keys(given).filter((input) => !Object.hasOwn(action.inputs, input))).toStrictEqual([]);
  const named = [...JSON.stringify(given).matchAll(/inputs\.([\w-]+)/gu)].map(([, input]) => input ?? '');
  expect(named.filter((input) => !Object.hasOwn(on.workflow_call.inputs, input))).toStrictEqual([]);
  const outputs = [
    ...JSON.stringify(jobs[name].outputs).matchAll(new RegExp(`steps\\.${name}\\.outputs\\.([\\w-]+)`, 'gu')),
  ];
  expect(outputs.length).toBeGreaterThan(0);
  expect(outputs.filter(([, output]) => !Object.hasOwn(action.outputs, output ?? ''))).toStrictEqual([]);
});

it('is called in its guide with what it takes, and with the rights that its jobs ask for', async () => {
  const block = /^```yaml\n(# \.github\/workflows\/release\.yml\n.+?)^```$/msu.exec(
    await read('docs/two-jobs.md'),
  )?.[1];
  const { mira } = v.parse(Caller, parse(block ?? '')).jobs;
  expect(mira.uses.replace(/@.*$/u, '')).toBe(`mira-attest/mira-attest/${FILE}`);
  expect(Object.keys(mira.with).filter((name) => !Object.hasOwn(on.workflow_call.inputs, name))).toStrictEqual([]);
  expect(Object.keys(mira.secrets)).toStrictEqual(Object.keys(on.workflow_call.secrets));
  // a called workflow cannot have more than its caller
  expect(mira.permissions).toStrictEqual({ ...jobs.evaluate.permissions, ...jobs.attest.permissions });
});
