import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseTrustRoot, publicGoodRoot, type TrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';

const BEACON = 'sigstore-conformance/extremely-dangerous-public-oidc-beacon';

async function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(`../../fixtures/sigstore/${name}.json`, import.meta.url));
}

async function verify(name: string, trustRoot: TrustRoot): ReturnType<typeof verifyBundle<'evaluation'>> {
  const identity = { kind: 'repo', repo: BEACON, ref: 'refs/heads/main' } as const;
  return verifyBundle(await fixture(name), { type: 'evaluation', identity, trustRoot });
}

describe('bundles that others signed', () => {
  it.each(['happy-path-intoto-in-dsse-v3', 'rekor2-dsse-happy-path'])(
    '%s: the signer is certified, the type is another',
    async (name) => {
      const root = await fixture('rekor2-trusted-root');
      const { checks, identity } = await verify(
        name,
        name.startsWith('rekor2') ? parseTrustRoot(root.toString('utf8'), 'rekor2') : await publicGoodRoot(),
      );
      expect(checks.find(({ status }) => status === 'failed')).toMatchObject({ code: 'E_PREDICATE_TYPE' });
      expect(checks.filter(({ status }) => status === 'passed').map((check) => check.name)).toEqual([
        'size',
        'bundle',
        'signature',
        'log',
        'identity',
        'payload-type',
        'statement',
      ]);
      expect(identity).toMatchObject({
        issuer: 'https://token.actions.githubusercontent.com',
        sourceRepository: `https://github.com/${BEACON}`,
        repositoryId: '632596897',
        ownerId: '131804563',
        trigger: 'workflow_dispatch',
        runnerEnvironment: 'github-hosted',
        visibility: 'public',
      });
    },
  );

  it.each([
    ['dsse-invalid-sig_fail', 'E_SIGNATURE'],
    ['dsse-mismatch-envelope_fail', 'E_LOG'],
    ['dsse-mismatch-sig_fail', 'E_LOG'],
  ])('%s is refused with %s', async (name, code) => {
    const { checks } = await verify(name, await publicGoodRoot());
    expect(checks.find(({ status }) => status === 'failed')).toMatchObject({ code });
  });
});
