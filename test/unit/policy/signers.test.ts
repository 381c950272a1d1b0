import { describe, expect, it } from 'vitest';
import { matchSigners, signedForOther, type SignerContext } from '../../../src/policy/signers.ts';
import type { SignerRule } from '../../../src/plan/plan.ts';
import type { CertificateIdentity, CertifiedIdentity } from '../../../src/verification/certified-identity.ts';

const RELEASE = 'acme/langid/.github/workflows/release.yml';
const CONTEXT: SignerContext = {
  repository: 'acme/langid',
  repositoryId: '1234',
  defaultBranch: 'main',
  keys: new Map([['keys/mira.pub', 'hint']]),
};

function signedBy(overrides: Partial<CertificateIdentity> = {}): CertificateIdentity {
  const url = `https://github.com/${RELEASE}@refs/tags/v1.0.0`;
  return {
    kind: 'certificate',
    san: url,
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: url,
    workflowSha: 'a'.repeat(40),
    signer: url,
    sourceRepository: 'https://github.com/acme/langid',
    repositoryId: '1234',
    ownerId: '56',
    ref: 'refs/tags/v1.0.0',
    commit: 'a'.repeat(40),
    trigger: 'push',
    runnerEnvironment: 'github-hosted',
    runUri: null,
    visibility: 'public',
    ...overrides,
  };
}

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
