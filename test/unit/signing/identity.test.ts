import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubIdentity, type GitHubIdentityOptions } from '../../../src/signing/identity.ts';
import { refusalOf } from './refusal.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await emulator.close();
});

const TOKEN_PATH = { path: /^\/idtoken\/actions/u };

function options(masked: string[] = []): GitHubIdentityOptions {
  const repository = emulator.github.addRepository();
  const run = { repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) };
  const { url, token } = emulator.oidc.grant(githubClaims(run));
  return {
    requestUrl: url,
    requestToken: token,
    fork: false,
    mask: (value) => masked.push(value),
    pause: 1,
    timeout: 500,
  };
}

describe('githubIdentity', () => {
  it('asks for the audience of Sigstore with the bearer token and masks both tokens', async () => {
    const masked: string[] = [];
    const given = options(masked);
    const token = await githubIdentity(given).getToken();
    expect(emulator.oidc.accept(token, 'sigstore')).not.toBeNull();
    expect(masked).toEqual([given.requestToken, token]);
    expect(emulator.requests.at(-1)?.path).toContain('api-version=2.0&audience=sigstore');
  });

  it('says what to add to a job that may not ask, and what a fork means', async () => {
    const none = { requestUrl: undefined, requestToken: undefined, mask: () => null };
    const job = await refusalOf(() => githubIdentity({ ...none, fork: false }));
    expect(job).toMatchObject({ code: 'E_NO_OIDC' });
    expect(job.hint).toContain('permissions: { id-token: write }');
    const fork = await refusalOf(() => githubIdentity({ ...none, fork: true }));
    expect(fork).toMatchObject({ code: 'E_NO_OIDC' });
    expect(fork.message).toContain('pull request from a fork');
  });

  it('tries again after 5xx and broken connections', async () => {
    const identity = githubIdentity(options());
    emulator.fault(TOKEN_PATH, { status: 503 }, 1);
    emulator.fault(TOKEN_PATH, 'reset', 1);
    await expect(identity.getToken()).resolves.toMatch(/^ey/u);
    expect(emulator.requests).toHaveLength(3);
  });

  it.each([
    ['5xx for ever', { status: 500 }, 3, /answered 500/u],
    ['4xx', { status: 401 }, 1, /answered 401/u],
    ['resets for ever', 'reset', 3, /the identity token service/u],
    ['garbage', 'garbage', 1, /without a token/u],
    ['no answer', 'hang', 1, /no answer within 0.5 s/u],
    ['no token', { status: 200, body: '{"value":7}' }, 1, /without a token/u],
    ['too much', { status: 200, body: `{"value":"${'x'.repeat(70_000)}"}` }, 1, /larger than/u],
  ] as const)('fails as E_OIDC on %s', async (_, answer, requests, message) => {
    const given = options();
    emulator.fault(TOKEN_PATH, answer);
    const failure = await refusalOf(async () => githubIdentity(given).getToken());
    expect(failure).toMatchObject({ code: 'E_OIDC' });
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain(given.requestToken);
    expect(emulator.requests).toHaveLength(requests);
  });

  it.each(['not-a-token', 'a.b', 'a.!!.c', `a.${Buffer.from('{"iss":"x"}').toString('base64url')}.c`, 'a.e30.'])(
    'refuses %s as a token, masked but never quoted',
    async (value) => {
      const masked: string[] = [];
      const given = options(masked);
      emulator.fault(TOKEN_PATH, { status: 200, body: JSON.stringify({ value }) });
      const failure = await refusalOf(async () => githubIdentity(given).getToken());
      expect(failure).toMatchObject({ code: 'E_OIDC' });
      expect(failure.message).not.toContain(value);
      expect(masked).toContain(value);
    },
  );

  it('asks over plain http on this machine alone', async () => {
    const given = { ...options(), requestUrl: 'http://example.com/token?x=secret' };
    const failure = await refusalOf(() => githubIdentity(given));
    expect(failure).toMatchObject({ code: 'E_OIDC' });
    expect(failure.message).not.toContain('secret');
  });
});
