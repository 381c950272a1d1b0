import { describe, expect, it } from 'vitest';
import { matchSigners, signedForOther, type SignerContext } from '../../../src/policy/signers.ts';
import type { SignerRule } from '../../../src/policy/signer-rule.ts';
import type { CertificateIdentity, CertifiedIdentity } from '../../../src/verification/certified-identity.ts';
import { RELEASE, signedBy } from './identity.ts';

const CONTEXT: SignerContext = {
  repository: 'acme/langid',
  repositoryId: '1234',
  defaultBranch: 'main',
  keys: new Map([['keys/mira.pub', 'hint']]),
};

const onRef = (ref: string): CertificateIdentity => {
  const url = `https://github.com/${RELEASE}@${ref}`;
  return signedBy({ ref, san: url, workflow: url, signer: url });
};
const key = (hint: string): CertifiedIdentity => ({ kind: 'key', hint });
const elsewhere = 'https://github.com/evil/langid/.github/workflows/release.yml@refs/tags/v1.0.0';

function counts(identity: CertifiedIdentity, rules: readonly SignerRule[] | null, context = CONTEXT): boolean {
  return matchSigners(identity, rules, context).counts;
}

describe('without rules', () => {
  it('any workflow of this repository counts, on tags and on the default branch', () => {
    expect(counts(signedBy(), null)).toBe(true);
    expect(counts(onRef('refs/heads/main'), null)).toBe(true);
    expect(counts(signedBy({ san: elsewhere }), null)).toBe(true);
  });

  it('the repository is known by its id, whatever its name is or was', () => {
    expect(counts(signedBy({ sourceRepository: 'https://github.com/acme/old-name' }), null)).toBe(true);
    expect(counts(signedBy({ repositoryId: '4321' }), null)).toBe(false);
    expect(counts(signedBy({ repositoryId: null }), null)).toBe(false);
    const unknown = { ...CONTEXT, repositoryId: null };
    expect(counts(signedBy(), null, unknown)).toBe(true);
    expect(counts(signedBy({ sourceRepository: 'https://github.com/acme/langid2' }), null, unknown)).toBe(false);
  });

  it.each([
    ['another branch', onRef('refs/heads/mains')],
    ['a pull request', onRef('refs/pull/1/merge')],
    ['no ref', signedBy({ ref: null })],
    ['another issuer', signedBy({ issuer: 'https://accounts.google.com' })],
    ['no issuer', signedBy({ issuer: null })],
    ['a key', key('hint')],
  ])('%s does not count', (_, identity) => {
    expect(counts(identity, null)).toBe(false);
  });

  it('an unknown default branch matches nothing', () => {
    expect(counts(onRef('refs/heads/null'), null, { ...CONTEXT, defaultBranch: null })).toBe(false);
  });
});

describe('with rules', () => {
  const rule: SignerRule = { workflow: RELEASE, ref: 'refs/tags/v*' };

  it('the workflow, the ref and the repository have to match', () => {
    expect(counts(signedBy(), [rule])).toBe(true);
    expect(counts(onRef('refs/tags/1'), [rule])).toBe(false);
    expect(counts(signedBy({ repositoryId: '4321' }), [rule])).toBe(false);
    expect(counts(signedBy({ issuer: 'https://evil.example' }), [rule])).toBe(false);
  });

  it('the workflow that was triggered and the one that held the job both count', () => {
    expect(counts(signedBy({ workflow: elsewhere }), [rule])).toBe(false);
    expect(counts(signedBy({ san: elsewhere }), [rule])).toBe(false);
    expect(counts(signedBy({ workflow: null }), [rule])).toBe(false);
    const evil = `https://evil.example/?https://github.com/${RELEASE}@refs/tags/v1`;
    expect(counts(signedBy({ san: evil, workflow: evil }), [rule])).toBe(false);
  });

  it('a workflow of another repository may be named', () => {
    const central: SignerRule = { workflow: 'evil/langid/.github/workflows/release.yml', ref: null };
    const identity = signedBy({ san: elsewhere, workflow: elsewhere, repositoryId: '99' });
    expect(counts(identity, [central])).toBe(true);
    expect(counts(signedBy(), [central])).toBe(false);
  });

  it('without a ref the default ones apply', () => {
    expect(counts(onRef('refs/heads/main'), [{ workflow: RELEASE, ref: null }])).toBe(true);
    expect(counts(onRef('refs/heads/dev'), [{ workflow: RELEASE, ref: null }])).toBe(false);
  });

  it('a key counts where it is named, and nothing else does then', () => {
    expect(counts(key('hint'), [{ key: 'keys/mira.pub' }])).toBe(true);
    expect(counts(key('other'), [{ key: 'keys/mira.pub' }])).toBe(false);
    expect(counts(key('hint'), [{ key: 'keys/unknown.pub' }])).toBe(false);
    expect(counts(signedBy(), [{ key: 'keys/mira.pub' }])).toBe(false);
    expect(counts(key('hint'), [rule])).toBe(false);
    expect(counts(key('hint'), [rule, { key: 'keys/mira.pub' }])).toBe(true);
  });

  it('nobody counts where nobody is named, and the refusal says why', () => {
    expect(counts(signedBy(), [])).toBe(false);
    expect(matchSigners(onRef('refs/heads/dev'), [rule], CONTEXT)).toEqual({
      counts: false,
      why: 'signed on refs/heads/dev, not on refs/tags/v*',
    });
  });
});

describe('an evaluation on a release', () => {
  it('was signed on its tag, or on no tag at all', () => {
    expect(signedForOther(signedBy(), 'v1.0.0')).toBeNull();
    expect(signedForOther(onRef('refs/heads/main'), 'v1.0.0')).toBeNull();
    expect(signedForOther(key('hint'), 'v1.0.0')).toBeNull();
    expect(signedForOther(signedBy(), null)).toBeNull();
    for (const tag of ['v1.0.1', 'v1.0', 'v1.0.0-rc.1', 'refs/tags/v1.0.0']) {
      expect(signedForOther(signedBy(), tag)).toBe(`signed on refs/tags/v1.0.0, which is another release than ${tag}`);
    }
  });
});

describe('a rule that asks for more', () => {
  const URL = `https://github.com/${RELEASE}@refs/tags/v1.0.0`;
  const REUSED = 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml';
  const viaReused = signedBy({ san: `https://github.com/${REUSED}@${'e'.repeat(40)}`, environment: 'release' });

  it.each([
    [{ repositoryId: '1234' }, { repositoryId: '4321' }],
    [{ ownerId: '56' }, { ownerId: '65' }],
    [{ ownerId: '56' }, { ownerId: null }],
    [{ trigger: ['release', 'push'] }, { trigger: 'workflow_dispatch' }],
    [{ trigger: ['push'] }, { trigger: null }],
    [{ runner: 'github-hosted' }, { runnerEnvironment: 'self-hosted' }],
    [{ signerDigest: 'c'.repeat(40) }, { signerDigest: 'd'.repeat(40) }],
    [
      { issuer: 'https://token.actions.githubusercontent.com' },
      { issuer: 'https://token.actions.githubusercontent.com.' },
    ],
  ] as const)('%j refuses %j', (asked, changed) => {
    const rules = [{ workflow: RELEASE, ref: null, ...asked }];
    expect(counts(signedBy(), rules)).toBe(true);
    expect(counts(signedBy(changed), rules)).toBe(false);
  });

  it('tells the workflow that was triggered from the one that signed', () => {
    const rules = [{ workflow: RELEASE, ref: null, signer: REUSED, environment: 'release' }];
    expect(counts(viaReused, rules)).toBe(true);
    expect(counts(signedBy(), rules)).toBe(false);
    expect(counts(viaReused, [{ workflow: RELEASE, ref: null }])).toBe(false);
    expect(counts({ ...viaReused, environment: null }, rules)).toBe(false);
    const triggered = URL.replace('release.yml', 'other.yml');
    expect(counts({ ...viaReused, workflow: triggered }, rules)).toBe(false);
  });

  it('takes a workflow on a server of its own only from the issuer there', () => {
    const issuer = 'https://git.acme.example/_services/token';
    const onServer = URL.replace('github.com', 'git.acme.example');
    const identity = signedBy({ issuer, san: onServer, workflow: onServer });
    expect(counts(identity, [{ workflow: RELEASE, ref: null, issuer }])).toBe(true);
    expect(counts(identity, [{ workflow: RELEASE, ref: null }])).toBe(false);
    expect(counts({ ...identity, issuer: signedBy().issuer }, [{ workflow: RELEASE, ref: null }])).toBe(false);
  });

  it('takes an exact name from an exact issuer', () => {
    const rules = [{ identity: 'release@acme.example', issuer: 'https://accounts.example' }];
    const person = signedBy({ san: 'release@acme.example', issuer: 'https://accounts.example', workflow: null });
    expect(counts(person, rules)).toBe(true);
    expect(counts({ ...person, san: 'release@acme.example.evil' }, rules)).toBe(false);
    expect(counts({ ...person, issuer: 'https://accounts.example/' }, rules)).toBe(false);
    expect(counts(key('hint'), rules)).toBe(false);
  });
});
