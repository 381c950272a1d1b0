import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { releasedWorld } from './support/released.ts';

const policy = (more = '', id = '1234'): string => `version: 1
signers:
  - workflow: acme/langid/.github/workflows/release.yml
    ref: refs/tags/*
    repository-id: "${id}"
${more}`;
const OTHER = 'acme/langid/.github/workflows/other.yml@refs/tags/v1.1.0';

let world: World;
beforeAll(async () => {
  world = await releasedWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('mira.policy.yml beside mira.yml', () => {
  it('says whose baseline counts, on a pull request as the base has it', async () => {
    const pull = world.openPull();
    await world.write({ 'mira.policy.yml': policy() });
    const added = await world.pull(pull);
    expect(added.exitCode).toBe(0);
    expect(added.summary).toContain('whose signatures count (mira.policy.yml)');
    world.emulator.github.addFile(world.repository, pull.base.sha, 'mira.policy.yml', policy('', '4321'));
    const refused = await world.pull(pull);
    expect(refused.exitCode).toBe(30);
    expect(refused.log).toContain('the repository id is 1234, not 4321');
  });

  it('does not believe what was signed in a distrust window', async () => {
    const window = 'distrust: [{identity: acme/*, from: 2020-01-01T00:00:00Z, reason: stolen runner}]\n';
    await world.write({ 'mira.policy.yml': policy(window) });
    const refused = await world.tag('v1.0.1');
    expect(refused.exitCode).toBe(30);
    expect(refused.log).toMatch(/E_DISTRUST.*stolen runner/u);
  });
});

describe('a release that another workflow signs', () => {
  it('is refused and stored nowhere, and let through with a warning where the policy says so', async () => {
    const warn = policy('identity-changes: warn\n');
    const stored = world.repository.attestations.length;
    await world.write({ 'mira.policy.yml': policy() });
    const refused = await world.tag('v1.1.0', { workflowRef: OTHER });
    expect(refused.exitCode).toBe(30);
    expect(refused.log).toMatch(
      /E_IDENTITY_CHANGED: since the previous release the workflow was .*release\.yml and is .*other\.yml/u,
    );
    expect(world.repository.releases.some(({ tag }) => tag === 'v1.1.0')).toBe(false);
    expect(world.repository.attestations.slice(stored).map(({ predicateType }) => predicateType)).not.toContain(
      'https://mira-attest.github.io/evaluation/v1',
    );
    await world.write({ 'mira.policy.yml': warn });
    const told = await world.tag('v1.1.0', { workflowRef: OTHER });
    expect(told.exitCode).toBe(0);
    expect(told.log).toContain('since the previous release the workflow was acme/langid/.github/workflows/release.yml');
  });
});
