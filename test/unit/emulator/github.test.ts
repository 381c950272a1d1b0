import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS_BOT, releaseOf, startEmulator, type Emulator, type Repository } from '../../emulator/index.ts';

const repo = { owner: 'acme', repo: 'langid' };

let emulator: Emulator;
let repository: Repository;
beforeEach(async () => {
  emulator = await startEmulator();
  repository = emulator.github.addRepository({ id: 1234 });
});
afterEach(async () => {
  await emulator.close();
});

function client(permissions: Parameters<Emulator['github']['createToken']>[0] = {}): ReturnType<typeof getOctokit> {
  return getOctokit(emulator.github.createToken(permissions), { baseUrl: emulator.urls.api });
}

async function statusOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'status' in error ? error.status : error),
  );
}

describe('releases', () => {
  it('takes a draft from creation over upload to publication', async () => {
    const { rest, request } = client();
    repository.immutableReleases = true;
    repository.refs.set('refs/heads/main', 'b'.repeat(40));
    const draft = await rest.repos.createRelease({ ...repo, tag_name: 'v1.0.0', draft: true });
    expect(draft.data).toMatchObject({ draft: true, immutable: false, published_at: null, assets: [] });
    const upload = await request(`POST ${draft.data.upload_url}`, {
      name: 'a.json',
      data: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(upload.status).toBe(201);
    expect(await statusOf(request(`POST ${draft.data.upload_url}`, { name: 'a.json', data: '{}' }))).toBe(422);
    expect(await statusOf(rest.repos.getReleaseByTag({ ...repo, tag: 'v1.0.0' }))).toBe(404);

    await rest.repos.updateRelease({ ...repo, release_id: draft.data.id, draft: false });
    const published = await rest.repos.getReleaseByTag({ ...repo, tag: 'v1.0.0' });
    expect(published.data).toMatchObject({ id: draft.data.id, draft: false, immutable: true });
    expect(published.data.assets).toMatchObject([{ name: 'a.json', size: 2, state: 'uploaded' }]);
    expect((await rest.git.getRef({ ...repo, ref: 'tags/v1.0.0' })).data.object.sha).toBe('b'.repeat(40));
    expect(await statusOf(request(`POST ${draft.data.upload_url}`, { name: 'b.json', data: '{}' }))).toBe(422);
    const asset_id = published.data.assets[0]?.id ?? 0;
    expect(await statusOf(rest.repos.deleteReleaseAsset({ ...repo, asset_id }))).toBe(422);
    expect(releaseOf(repository, 'v1.0.0').assets[0]?.bytes.toString()).toBe('{}');
  });

  it('lists newest first in pages, and drafts only to who may write', async () => {
    for (let minor = 0; minor < 7; minor += 1) {
      emulator.github.addRelease(repository, { tag: `v1.${minor}.0`, createdAt: `2026-01-0${minor + 1}T00:00:00Z` });
    }
    emulator.github.addRelease(repository, { tag: 'v2.0.0', draft: true, createdAt: '2026-02-01T00:00:00Z' });
    emulator.github.addRelease(repository, { tag: 'v2.0.0-rc', prerelease: true, createdAt: '2026-03-01T00:00:00Z' });
    const listed = async (rights: ReturnType<typeof getOctokit>): Promise<string[]> => {
      const all = await rights.paginate(rights.rest.repos.listReleases, { ...repo, per_page: 3 });
      return all.map(({ tag_name }) => tag_name);
    };
    const published = ['v2.0.0-rc', 'v1.6.0', 'v1.5.0', 'v1.4.0', 'v1.3.0', 'v1.2.0', 'v1.1.0', 'v1.0.0'];
    expect(await listed(client({ contents: 'read' }))).toEqual(published);
    expect(await listed(client())).toEqual(published.toSpliced(1, 0, 'v2.0.0'));
    expect((await client().rest.repos.getLatestRelease(repo)).data.tag_name).toBe('v1.6.0');
    const { id: asset_id } = emulator.github.addAsset(releaseOf(repository, 'v2.0.0'), 'a', 'bytes');
    expect(await statusOf(client().rest.repos.getReleaseAsset({ ...repo, asset_id }))).toBe(null);
    expect(await statusOf(client({ contents: 'read' }).rest.repos.getReleaseAsset({ ...repo, asset_id }))).toBe(404);
  });

  it('gives assets by a redirect to another origin, which refuses the token', async () => {
    const { id } = emulator.github.addAsset(emulator.github.addRelease(repository, { tag: 'v1' }), 'a', 'bytes');
    const authorization = `token ${emulator.github.createToken()}`;
    const url = `${emulator.urls.api}/repos/acme/langid/releases/assets/${id}`;
    const headers = { authorization, accept: 'application/octet-stream' };
    const redirect = await fetch(url, { headers, redirect: 'manual' });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(new URL(location).origin).not.toBe(new URL(url).origin);
    expect(await (await fetch(location)).text()).toBe('bytes');
    expect((await fetch(location, { headers: { authorization } })).status).toBe(400);
    expect(await (await fetch(url, { headers: { authorization } })).json()).toMatchObject({ id, name: 'a', size: 5 });
  });
});

describe('permissions', () => {
  it('refuses what the token may not do, with GitHub’s message', async () => {
    const pull = emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    const weak = client({ contents: 'read', issues: 'none', 'pull-requests': 'none', attestations: 'read' });
    const comment = weak.rest.issues.createComment({ ...repo, issue_number: pull.number, body: 'x' });
    await expect(comment).rejects.toThrow('Resource not accessible by integration');
    expect(await statusOf(weak.rest.repos.createRelease({ ...repo, tag_name: 'v1' }))).toBe(403);
    expect(await statusOf(weak.request('POST /repos/{owner}/{repo}/attestations', { ...repo, bundle: {} }))).toBe(403);
    expect(await statusOf(weak.rest.repos.get(repo))).toBe(null);
    const stranger = getOctokit('ghs_unknown', { baseUrl: emulator.urls.api });
    expect(await statusOf(stranger.rest.repos.get(repo))).toBe(401);
  });

  it('hides a private repository from nobody’s requests', async () => {
    const url = `${emulator.urls.api}/repos/acme/langid`;
    expect((await fetch(url)).status).toBe(200);
    repository.private = true;
    expect((await fetch(url)).status).toBe(404);
    expect((await client().rest.repos.get(repo)).data).toMatchObject({ private: true, visibility: 'private' });
  });
});

describe('pull requests', () => {
  it('keeps comments with their authors, in pages', async () => {
    const { rest, paginate } = client();
    const { number } = emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    const target = { ...repo, issue_number: number };
    for (let n = 0; n < 5; n += 1) {
      emulator.github.addComment(repository, number, { login: 'eve', id: 7, type: 'User' }, `from eve ${n}`);
    }
    const { data } = await rest.issues.createComment({ ...target, body: 'first' });
    await rest.issues.updateComment({ ...repo, comment_id: data.id, body: 'second' });
    const all = await paginate(rest.issues.listComments, { ...target, per_page: 2 });
    expect(all.map(({ body, user }) => [user?.login, body]).slice(4)).toEqual([
      ['eve', 'from eve 4'],
      [ACTIONS_BOT.login, 'second'],
    ]);
    expect(await statusOf(rest.issues.createComment({ ...target, body: 'x'.repeat(65_537) }))).toBe(422);
    expect(await client().graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  it('describes head and base, and finds pull requests by commit', async () => {
    const { rest } = client();
    const fork = emulator.github.addRepository({ owner: 'eve', ownerId: 7, fork: true });
    const head = { sha: 'c'.repeat(40), ref: 'evil', repository: fork };
    const { number } = emulator.github.addPull(repository, { head, base: { sha: 'd'.repeat(40) } });
    const { data } = await rest.pulls.get({ ...repo, pull_number: number });
    expect(data.head).toMatchObject({ ref: 'evil', sha: head.sha, repo: { id: fork.id, fork: true } });
    expect(data.base).toMatchObject({ ref: 'main', sha: 'd'.repeat(40), repo: { id: 1234 } });
    const found = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: head.sha });
    expect(found.data.map((pull) => pull.number)).toEqual([number]);
  });
});

describe('contents', () => {
  it('are given by branch, full ref and commit', async () => {
    const { rest } = client();
    const sha = 'e'.repeat(40);
    repository.refs.set('refs/heads/main', sha);
    emulator.github.addFile(repository, sha, 'mira.yml', 'model: model/\n');
    for (const ref of ['main', 'refs/heads/main', sha]) {
      const { data } = await rest.repos.getContent({ ...repo, path: 'mira.yml', ref });
      const text = 'content' in data ? Buffer.from(data.content, 'base64').toString() : null;
      expect(text).toBe('model: model/\n');
      // git hash-object of the same bytes
      expect(data).toMatchObject({ sha: '39fa72fb0256d56c7c55a90e37336b80612f59b9' });
    }
    expect(await statusOf(rest.repos.getContent({ ...repo, path: 'other.yml', ref: 'main' }))).toBe(404);
    expect(await statusOf(rest.repos.getContent({ ...repo, path: 'mira.yml', ref: 'gone' }))).toBe(404);
  });
});

describe('attestations', () => {
  it('are found by subject digest and predicate type, with the bundle or behind a snappy URL', async () => {
    const { request } = client();
    const digest = 'f'.repeat(64);
    const statement = { subject: [{ name: 'm', digest: { sha256: digest } }], predicateType: 'https://a/v1' };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    const bundle = { dsseEnvelope: { payload, note: 'x'.repeat(300) } };
    await request('POST /repos/{owner}/{repo}/attestations', { ...repo, bundle });
    const get = 'GET /repos/{owner}/{repo}/attestations/{digest}';
    const where = { ...repo, digest: `sha256:${digest}` };
    expect((await request(get, { ...where, predicate_type: 'https://a/v1' })).data).toMatchObject({
      attestations: [{ repository_id: 1234, bundle, bundle_url: null }],
    });
    expect(await statusOf(request(get, { ...where, predicate_type: 'https://b/v1' }))).toBe(404);
    expect(await statusOf(request(get, { ...where, digest: `sha256:${'0'.repeat(64)}` }))).toBe(404);

    emulator.github.attestationShape = 'bundle-url';
    const listed = JSON.stringify((await request(get, where)).data);
    const answer = await fetch(/"bundle_url":"([^"]*)"/u.exec(listed)?.[1] ?? '');
    expect(answer.headers.get('content-type')).toBe('application/x-snappy');
    expect(literalsOf(Buffer.from(await answer.arrayBuffer()))).toBe(JSON.stringify(bundle));
  });
});

/** Decodes the literals-only subset of the Snappy block format, by its description. */
function literalsOf(block: Buffer): string {
  let at = 0;
  let size = 0;
  for (let shift = 0, more = true; more; shift += 7, at += 1) {
    size |= (block.readUInt8(at) & 0x7f) << shift;
    more = block.readUInt8(at) >= 0x80;
  }
  const parts: Buffer[] = [];
  while (at < block.byteLength) {
    const tag = block.readUInt8(at);
    expect(tag & 3).toBe(0);
    const length = (tag >> 2) + 1;
    parts.push(block.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  expect(Buffer.concat(parts).byteLength).toBe(size);
  return Buffer.concat(parts).toString();
}

describe('faults', () => {
  it('answer, hang, reset or send garbage, as often as asked, and are logged', async () => {
    const url = `${emulator.urls.api}/repos/acme/langid`;
    const get = async (): Promise<Response> => fetch(url, { signal: AbortSignal.timeout(300) });
    emulator.fault({ path: /langid/u }, { status: 429, headers: { 'retry-after': '1' } }, 2);
    const first = await get();
    expect([first.status, first.headers.get('retry-after'), (await get()).status]).toEqual([429, '1', 429]);
    expect((await get()).status).toBe(200);
    emulator.fault({ method: 'POST', path: /langid/u }, 'reset');
    expect((await get()).status).toBe(200);
    emulator.fault({ path: /langid/u }, 'reset', 1);
    await expect(get()).rejects.toThrow('fetch failed');
    emulator.fault({ path: /langid/u }, 'garbage', 1);
    await expect(get().then(async (answer) => answer.json())).rejects.toThrow(SyntaxError);
    emulator.fault({ path: /langid/u }, 'hang');
    await expect(get()).rejects.toThrow('timeout');
    emulator.clearFaults();
    expect((await get()).status).toBe(200);
    expect(emulator.requests.filter(({ path }) => path === '/repos/acme/langid')).toHaveLength(8);
  });
});
