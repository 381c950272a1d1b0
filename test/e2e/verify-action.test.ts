import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionResult, ActionRun } from '../emulator/runner.ts';
import * as events from '../emulator/events.ts';
import { runAction } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { removeAsset } from './support/published.ts';
import { model, releasedWorld, withAssets } from './support/released.ts';

const ACTION = path.resolve(import.meta.dirname, '../../verify');
const POLICY = `version: 1
signers:
  - workflow: acme/langid/.github/workflows/release.yml
    ref: refs/tags/*
    repository-id: "1234"
    trigger: [push]
logs: 1
`;

let world: World;

beforeAll(async () => {
  world = await releasedWorld();
  await world.write({ 'mira.policy.yml': POLICY });
  await cp(path.join(world.workspace, 'mira-out'), path.join(world.workspace, 'kept'), { recursive: true });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

async function verify(inputs: Readonly<Record<string, string>>, run: Partial<ActionRun> = {}): Promise<ActionResult> {
  return runAction({
    emulator: world.emulator,
    workspace: world.workspace,
    action: ACTION,
    permissions: { contents: 'read', issues: 'none', 'pull-requests': 'none', attestations: 'read', idToken: false },
    ...events.workflowDispatch(world.repository, 'c'.repeat(40)),
    ...run,
    inputs: { 'trusted-root': 'trusted_root.json', ...inputs },
  });
}

describe('verify/action.yml', () => {
  it('lets a release go on that has an evaluation and a gate, its claims recomputed', async () => {
    const result = await verify({ subject: 'v1.0.0' });
    expect(result.log).toContain('recomputed from the samples');
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.outputs['subject']).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(result.outputs['signer']).toBe('acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0');
    expect(result.summary).toContain('Verified: the gate passed');
    const local = await verify({ subject: 'model', bundles: 'kept', token: '' });
    expect(local.outputs).toEqual(result.outputs);
  });

  it('asks the attestations API about a model or a digest, in both forms of its answer', async () => {
    const first = await verify({ subject: 'model' });
    expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(first.log).toContain('not recomputed: no samples were at hand');
    world.emulator.github.attestationShape = 'bundle-url';
    const again = await verify({ subject: first.outputs['subject'] ?? '' });
    world.emulator.github.attestationShape = 'bundle';
    expect(again).toMatchObject({ exitCode: 0, outputs: first.outputs });
  });

  it('refuses a first release where every claim has to hold', async () => {
    const result = await verify({ subject: 'v1.0.0', require: 'holds' });
    expect(result).toMatchObject({ exitCode: 30, outputs: { verdict: 'not-verified' } });
    expect(result.log).toContain('E_VERDICT');
    expect(result.summary).toContain('Not verified');
  });

  it('refuses another model, and one about which nothing was signed', async () => {
    await model(world, 4);
    const unknown = await verify({ subject: 'model' });
    const other = await verify({ subject: 'model', bundles: 'kept' });
    await model(world, 3);
    expect(unknown.exitCode).toBe(30);
    expect(unknown.log).toContain('E_NO_ATTESTATION');
    expect(other.exitCode).toBe(30);
    expect(other.log).toContain('E_SUBJECT');
    const nowhere = await verify({ subject: 'v9.9.9' });
    expect(nowhere.log).toContain('there is no release v9.9.9');
  });

  it('refuses a release from which samples or gate were taken', async () => {
    for (const [name, code] of [
      ['mira-samples.jsonl.zst', 'E_EVIDENCE'],
      ['mira-gate.sigstore.json', 'E_NO_ATTESTATION'],
      ['mira-evaluation.sigstore.json', 'E_NO_ATTESTATION'],
    ] as const) {
      await withAssets(world, 'v1.0.0', async () => {
        removeAsset(world, 'v1.0.0', name);
        const result = await verify({ subject: 'v1.0.0' });
        expect(result.exitCode).toBe(30);
        expect(result.log).toContain(code);
      });
    }
  });

  it('judges a change by the policy of its base, and refuses where that has none', async () => {
    const pull = world.openPull();
    const trigger = events.pullRequest(world.repository, pull);
    const closed = await verify({ subject: 'model' }, trigger);
    expect(closed.exitCode).toBe(30);
    expect(closed.log).toContain('has no mira.policy.yml');
    const strict = POLICY.replace('"1234"', '"4321"');
    world.emulator.github.addFile(world.repository, pull.base.sha, 'mira.policy.yml', strict);
    const refused = await verify({ subject: 'model' }, trigger);
    expect(refused.log).toContain('the repository id is 1234, not 4321');
    expect(refused.exitCode).toBe(30);
  });
});
