import type { CertificateIdentity } from '../../../src/verification/certified-identity.ts';

export const RELEASE = 'acme/langid/.github/workflows/release.yml';

/** The release workflow of acme/langid on a tag, as its certificate says it. */
export function signedBy(overrides: Partial<CertificateIdentity> = {}): CertificateIdentity {
  const url = `https://github.com/${RELEASE}@refs/tags/v1.0.0`;
  return {
    kind: 'certificate',
    san: url,
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: url,
    workflowSha: 'a'.repeat(40),
    signer: url,
    signerDigest: 'c'.repeat(40),
    sourceRepository: 'https://github.com/acme/langid',
    repositoryId: '1234',
    ownerId: '56',
    ref: 'refs/tags/v1.0.0',
    commit: 'a'.repeat(40),
    trigger: 'push',
    runnerEnvironment: 'github-hosted',
    runUri: null,
    visibility: 'public',
    environment: null,
    ...overrides,
  };
}
