import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policyThatApplies } from '../../../../src/commands/run/policy-file.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mira-policy-file-'));
  await writeFile(join(root, 'mira.policy.yml'), 'version: 1\nsigners: [{workflow: a/b/.github/workflows/c.yml}]\n');
});
afterAll(async () => rm(root, { recursive: true }));

it('on a pull request without a token is the one of the change, which is told', async () => {
  const pull = {
    kind: 'pull-request',
    number: 1,
    headSha: 'a'.repeat(40),
    headRef: 'change',
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    fork: false,
  } as const;
  const asked = { configPath: 'mira.yml', root, github: null };
  const warnings: string[] = [];
  const { policy } = await policyThatApplies({ ...asked, context: { trigger: pull }, warnings });
  expect(policy?.policy.signers).toHaveLength(1);
  expect(warnings).toEqual([
    'the mira.policy.yml of this change applies, not that of the commit it is based on: no token was given to read it with',
  ]);
  const inTerminal: string[] = [];
  await policyThatApplies({ ...asked, context: null, warnings: inTerminal });
  expect(inTerminal).toEqual([]);
});
