import { describe, expect, it } from 'vitest';
import { areNarrower } from '../../../src/policy/signer-order.ts';
import type { SignerRule } from '../../../src/policy/signer-rule.ts';

const OWN: SignerRule = { workflow: 'acme/qa/.github/workflows/release.yml', ref: null };
const OTHER: SignerRule = { workflow: 'eve/qa/.github/workflows/release.yml', ref: null };
const tags = (ref: string): SignerRule => ({ ...OWN, ref });

describe('signers', () => {
  it.each<[string, readonly SignerRule[] | null, readonly SignerRule[] | null]>([
    ['none as before', null, null],
    ['the same', [OWN], [OWN]],
    ['fewer', [OWN, { key: 'k.pub' }], [OWN]],
    ['an own workflow where any counted', null, [OWN, tags('refs/tags/v*')]],
    ['fewer refs', [tags('refs/tags/*')], [tags('refs/tags/v1.*')]],
    [
      'a workflow of which more is asked',
      [OWN],
      [{ ...OWN, repositoryId: '12', runner: 'github-hosted', trigger: ['push'] }],
    ],
    ['fewer events', [{ ...OWN, trigger: ['push', 'release'] }], [{ ...OWN, trigger: ['push'] }]],
    ['a key that may sign less', [{ key: 'k.pub' }], [{ key: 'k.pub', may: ['gate'] }]],
    ['an identity in another order', [{ identity: 'a', issuer: 'b' }], [{ issuer: 'b', identity: 'a' }]],
  ])('are no more: %s', (_, before, after) => {
    expect(areNarrower(before, after, 'acme/qa')).toBe(true);
  });

  it.each<[string, readonly SignerRule[] | null, readonly SignerRule[] | null]>([
    ['nobody is named any more', [OWN], null],
    ['another workflow', [OWN], [OWN, OTHER]],
    ['a key where none counted', null, [{ key: 'k.pub' }]],
    ['a workflow of others where own ones counted', null, [OTHER]],
    ['a reusable workflow of others', null, [{ ...OWN, signer: 'eve/w/.github/workflows/sign.yml' }]],
    ['branches where tags counted', null, [tags('refs/heads/*')]],
    ['more refs', [tags('refs/tags/v1.*')], [tags('refs/tags/*')]],
    ['refs where the default ones counted', [OWN], [tags('refs/tags/*')]],
    ['less asked', [{ ...OWN, repositoryId: '12' }], [OWN]],
    ['more events', [{ ...OWN, trigger: ['push'] }], [{ ...OWN, trigger: ['push', 'issue_comment'] }]],
    ['another reusable workflow', [OWN], [{ ...OWN, signer: 'eve/w/.github/workflows/sign.yml' }]],
    ['another role', [{ key: 'k.pub' }], [{ key: 'k.pub', may: ['evaluation', 'gate', 'reproduction'] }]],
    ['another key', [{ key: 'k.pub' }], [{ key: 'l.pub' }]],
  ])('are more, or cannot be ordered: %s', (_, before, after) => {
    expect(areNarrower(before, after, 'acme/qa')).toBe(false);
  });

  it('are more where nobody knows which workflows are own', () => {
    expect(areNarrower(null, [OWN], null)).toBe(false);
  });
});
