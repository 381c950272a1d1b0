import { describe, expect, it } from 'vitest';
import { identityChanges } from '../../../src/policy/identity-changes.ts';
import { signedBy } from './identity.ts';

const other = 'https://github.com/acme/langid/.github/workflows/other.yml@refs/tags/v1.1.0';

describe('identityChanges', () => {
  it('does not see what changes with every release', () => {
    const url = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v2.0.0';
    const next = signedBy({
      san: url,
      workflow: url,
      signer: url,
      ref: 'refs/tags/v2.0.0',
      commit: 'b'.repeat(40),
      workflowSha: 'b'.repeat(40),
      signerDigest: 'b'.repeat(40),
      runUri: 'https://github.com/acme/langid/actions/runs/118/attempts/1',
      sourceRepository: 'https://github.com/acme/renamed',
    });
    expect(identityChanges(signedBy(), next)).toEqual([]);
  });

  it.each([
    [{ issuer: 'https://other.example' }, 'issuer', true],
    [{ workflow: other }, 'workflow', true],
    [{ san: other }, 'signing workflow', true],
    [{ trigger: 'workflow_dispatch' }, 'trigger', true],
    [{ ref: 'refs/heads/main' }, 'kind of ref', false],
    [{ runnerEnvironment: 'self-hosted' }, 'runner', false],
    [{ repositoryId: '4321' }, 'repository id', true],
    [{ repositoryId: null }, 'repository id', true],
    [{ ownerId: '65' }, 'owner id', true],
  ])('sees %j', (change, what, grave) => {
    expect(identityChanges(signedBy(), signedBy(change))).toMatchObject([{ what, grave }]);
    expect(identityChanges(signedBy(change), signedBy())).toMatchObject([{ what, grave }]);
  });

  it('sees another key, and a key in place of a certificate', () => {
    const key = { kind: 'key', hint: 'A' } as const;
    expect(identityChanges(key, key)).toEqual([]);
    expect(identityChanges(key, { ...key, hint: 'B' })).toMatchObject([{ what: 'key', grave: true }]);
    expect(identityChanges(key, signedBy())).toMatchObject([{ what: 'kind of signer', grave: true }]);
    expect(identityChanges(signedBy(), key)).toMatchObject([{ what: 'kind of signer', grave: true }]);
  });
});
