import { describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { getRepository } from '../../../src/github/repository.ts';
import { listReleases } from '../../../src/github/releases.ts';
import { writeComment } from '../../../src/github/comments.ts';
import { storeAttestation } from '../../../src/github/attestations.ts';
import { getFile } from '../../../src/github/contents.ts';
import { failing, setUp } from './harness.ts';

const REPOSITORY = { path: /^\/repos\/acme\/langid$/u };

describe('a call', () => {
  it('carries the token to the API that it was given', async () => {
    await using setting = await setUp();
    expect(await getRepository(setting.github)).toEqual({
      fullName: 'acme/langid',
      id: '1234',
      ownerId: '56',
      private: false,
      defaultBranch: 'main',
    });
    const { authorization, 'user-agent': agent } = setting.emulator.requests[0]?.headers ?? {};
    expect(authorization).toMatch(/^token ghs_/u);
    expect(agent).toMatch(/^mira-attest\//u);
  });

  it('is repeated after 5xx and resets, and gives up after two repetitions', async () => {
    await using setting = await setUp();
    setting.emulator.fault(REPOSITORY, { status: 502 }, 1);
    setting.emulator.fault(REPOSITORY, 'reset', 1);
    expect((await getRepository(setting.github)).id).toBe('1234');
    expect(setting.asked()).toHaveLength(3);
    expect(setting.log).toHaveLength(2);
    setting.emulator.fault(REPOSITORY, { status: 500, body: 'oops\n::set-output name=x::y' });
    const error = await failing(getRepository(setting.github));
    expect(error.code).toBe('E_GITHUB');
    expect(error.message).toContain('oops ::set-output name=x::y (500)');
    expect(setting.asked()).toHaveLength(6);
  });

  it('ends when nothing answers', async () => {
    await using setting = await setUp();
    setting.emulator.fault(REPOSITORY, 'hang');
    const error = await failing(getRepository(setting.as({}, { timeout: 50 })));
    expect(error.code).toBe('E_NETWORK');
    expect(error.message).toContain('no answer within 0.05 s');
    expect(setting.asked()).toHaveLength(3);
  });

  it.each([
    ['garbage' as const],
    [{ status: 200, body: '{"id": "x"}', headers: { 'content-type': 'application/json' } }],
  ])('refuses 200 with something else in it: %j', async (answer) => {
    await using setting = await setUp();
    setting.emulator.fault(REPOSITORY, answer);
    expect((await failing(getRepository(setting.github))).code).toBe('E_NETWORK');
  });

  it('refuses a body without end', async () => {
    await using setting = await setUp();
    const body = Buffer.alloc(17 * 1024 * 1024, ' ');
    setting.emulator.fault(REPOSITORY, { status: 200, body, headers: { 'content-type': 'application/json' } });
    expect((await failing(getRepository(setting.github))).code).toBe('E_NETWORK');
  });

  it('waits as long as a rate limit asks, within a minute', async () => {
    await using setting = await setUp();
    setting.emulator.fault(REPOSITORY, { status: 429, headers: { 'retry-after': '0' } }, 1);
    expect((await getRepository(setting.github)).id).toBe('1234');
    const message = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' });
    for (const answer of [
      { status: 429, headers: { 'retry-after': '61' } },
      { status: 429 },
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
      { status: 403, headers: { 'content-type': 'application/json' }, body: message },
    ]) {
      setting.emulator.fault(REPOSITORY, answer, 1);
      expect((await failing(getRepository(setting.github))).code).toBe('E_RATE_LIMIT');
    }
    expect(setting.asked()).toHaveLength(6);
    setting.emulator.fault(REPOSITORY, { status: 429, headers: { 'retry-after': '0' } });
    expect((await failing(getRepository(setting.github))).code).toBe('E_RATE_LIMIT');
    expect(setting.asked()).toHaveLength(9);
  });

  it('is not repeated when it writes, except where GitHub refused to look at it', async () => {
    await using setting = await setUp();
    const statement = { subject: [{ name: 'm', digest: { sha256: 'f'.repeat(64) } }], predicateType: 'https://a/v1' };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    const bundle = JSON.stringify({ dsseEnvelope: { payload } });
    setting.emulator.fault({ path: /attestations$/u }, { status: 503 }, 1);
    expect((await failing(storeAttestation(setting.github, bundle))).code).toBe('E_GITHUB');
    expect(setting.asked()).toHaveLength(1);
    setting.emulator.fault({ path: /attestations$/u }, { status: 429, headers: { 'retry-after': '0' } }, 1);
    const id = await storeAttestation(setting.github, bundle);
    expect(setting.asked()).toHaveLength(3);
    expect(setting.repository.attestations.map((stored) => String(stored.id))).toEqual([id]);
    expect(setting.repository.attestations[0]?.bundle).toEqual(JSON.parse(bundle));
  });

  it('is written where GitHub redirects to within its API, as for a repository that was renamed', async () => {
    await using setting = await setUp();
    const { emulator, repository } = setting;
    const { number } = emulator.github.addPull(repository, { head: { sha: 'a'.repeat(40) } });
    const comments = `/repos/acme/langid/issues/${number}/comments`;
    const headers = { location: `${emulator.urls.api}${comments}?moved={a}` };
    emulator.fault({ path: /comments$/u, method: 'POST' }, { status: 307, headers, body: '' });
    await writeComment(setting.github, number, 'text', null);
    expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('text')]);
    const [first, second] = emulator.requests.filter(({ method }) => method === 'POST');
    expect(second?.path).toBe(`${comments}?moved=%7Ba%7D`);
    expect(second?.body.toString()).toBe('{"body":"text"}');
    expect(first?.body.toString()).toBe('{"body":"text"}');
  });

  it('is written nowhere else', async () => {
    await using setting = await setUp();
    const { emulator, github } = setting;
    const { number } = emulator.github.addPull(setting.repository, { head: { sha: 'a'.repeat(40) } });
    const { storage, api } = emulator.urls;
    for (const [status, location] of [
      [307, `${storage}/trap`],
      [308, `${storage}/trap`],
      [307, 'https://'],
      [301, `${api}/elsewhere`],
      [302, `${api}/elsewhere`],
      [303, `${api}/elsewhere`],
    ] as const) {
      emulator.fault({ path: /comments$/u, method: 'POST' }, { status, headers: { location }, body: '' });
      const error = await failing(writeComment(github, number, 'text', null));
      expect([error.code, error.message.includes('trap')]).toEqual(['E_GITHUB', false]);
      expect(error.message).toContain(`(${status}), and what is written goes nowhere else`);
    }
    const location = `${api}/repos/acme/langid/issues/${number}/comments`;
    emulator.fault({ path: /comments$/u, method: 'POST' }, { status: 307, headers: { location }, body: '' });
    expect((await failing(writeComment(github, number, 'text', null))).message).toContain('too many redirects');
    expect(emulator.requests.filter(({ path }) => /trap|elsewhere/u.test(path))).toEqual([]);
    expect(setting.repository.comments).toEqual([]);
  });

  it('says which permission is missing, in lines to paste', async () => {
    await using setting = await setUp();
    const error = await failing(storeAttestation(setting.as({ attestations: 'read' }), '{}'));
    expect(error.code).toBe('E_GITHUB_PERMISSION');
    expect(error.message).toMatch(/could not store the attestation: Resource not accessible by integration.*\(403\)/u);
    expect(error.hint).toContain('  permissions:\n    attestations: write');
    const stranger = createClient({
      token: 'ghs_unknown',
      apiUrl: setting.emulator.urls.api,
      repository: 'acme/langid',
      log: () => {},
    });
    const refused = await failing(getRepository(stranger));
    expect([refused.code, refused.message.includes('ghs_')]).toEqual(['E_GITHUB_PERMISSION', false]);
  });

  it('is not made over plain http', async () => {
    const apiUrl = 'http://api.example.com';
    const github = createClient({ token: 'ghs_x', apiUrl, repository: 'acme/langid', log: () => {} });
    expect((await failing(getRepository(github))).message).toContain('not an https URL');
  });
});

describe('a list', () => {
  it('is read to its end, whatever addresses the Link header names', async () => {
    await using setting = await setUp();
    for (let n = 0; n < 230; n += 1) setting.emulator.github.addRelease(setting.repository, { tag: `v${n}` });
    expect(new Set((await listReleases(setting.github)).map(({ tag }) => tag)).size).toBe(230);
    const pages = setting.emulator.requests.map(({ path }) => path);
    expect(pages).toEqual([1, 2, 3].map((page) => `/repos/acme/langid/releases?per_page=100&page=${page}`));

    const link = `<${setting.emulator.urls.storage}/trap?page=2>; rel="next"`;
    const headers = { 'content-type': 'application/json', link };
    setting.emulator.fault({ path: /releases\?.*page=1$/u }, { status: 200, headers, body: '[]' }, 1);
    expect(await listReleases(setting.github)).toHaveLength(130);
    expect(setting.emulator.requests.filter(({ path }) => path.startsWith('/trap'))).toEqual([]);
  });

  it('may not go on for ever', async () => {
    await using setting = await setUp();
    const headers = { 'content-type': 'application/json', link: '<x>; rel="next"' };
    setting.emulator.fault({ path: /releases/u }, { status: 200, headers, body: '[]' });
    expect((await failing(listReleases(setting.github))).message).toContain('no end');
  });
});

describe('a file of a commit', () => {
  it('comes as bytes, or as null where there is none', async () => {
    await using setting = await setUp();
    const sha = 'e'.repeat(40);
    const { emulator, repository, github } = setting;
    emulator.github.addFile(repository, sha, 'a b/mirä#?.yml', 'model: ä\n');
    emulator.github.addFile(repository, sha, 'large', Buffer.alloc(1_100_000));
    expect((await getFile(github, 'a b/mirä#?.yml', sha))?.toString()).toBe('model: ä\n');
    expect(await getFile(github, 'a b', sha)).toBeNull();
    expect(await getFile(github, 'other.yml', sha)).toBeNull();
    expect(await getFile(github, 'mira.yml', 'f'.repeat(40))).toBeNull();
    expect((await failing(getFile(github, 'large', sha))).code).toBe('E_GITHUB');
  });
});
