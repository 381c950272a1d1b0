import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadAsset } from '../../../src/github/download.ts';
import { createDraft, findRelease, getRelease, uploadAsset, type Asset } from '../../../src/github/releases.ts';
import { sha256 } from '../../../src/digest.ts';
import { failing, setUp, type Setting } from './harness.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'releases-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(text: string): Promise<string> {
  const file = path.join(folder, 'file');
  await writeFile(file, text);
  return file;
}

async function assetOf(setting: Setting, bytes: string): Promise<Asset> {
  setting.emulator.github.addRelease(setting.repository, { tag: 'v1', assets: { a: bytes } });
  const asset = (await findRelease(setting.github, 'v1'))?.assets[0];
  if (asset === undefined) throw new Error('no asset');
  return asset;
}

describe('a release', () => {
  it('is found by its tag, drafts too, the published one first', async () => {
    await using setting = await setUp();
    const draft = await createDraft(setting.github, 'v1.0.0', true);
    expect(draft).toMatchObject({ tag: 'v1.0.0', draft: true, prerelease: true, immutable: false, publishedAt: null });
    expect((await findRelease(setting.github, 'v1.0.0'))?.id).toBe(draft.id);
    const { id } = setting.emulator.github.addRelease(setting.repository, {
      tag: 'v1.0.0',
      immutable: true,
      createdAt: '2020-01-01T00:00:00Z',
    });
    expect(await findRelease(setting.github, 'v1.0.0')).toMatchObject({ id, draft: false, immutable: true });
    expect(await findRelease(setting.github, 'v2')).toBeNull();
    expect((await failing(getRelease(setting.github, 1))).code).toBe('E_GITHUB');
  });

  it('takes a file under a name that is free', async () => {
    await using setting = await setUp();
    const draft = await createDraft(setting.github, 'v1', false);
    const file = await fileOf('{"é": 1}');
    const first = await uploadAsset(setting.github, draft, 'a b&c.json', file);
    expect(first).toMatchObject({ kind: 'uploaded', asset: { name: 'a b&c.json', size: 9, complete: true } });
    expect(setting.repository.releases[0]?.assets.map(({ bytes }) => bytes.toString())).toEqual(['{"é": 1}']);
    expect(await uploadAsset(setting.github, draft, 'a b&c.json', file)).toEqual({ kind: 'name-taken' });
    for (const release of setting.repository.releases) Object.assign(release, { draft: false, immutable: true });
    expect(await uploadAsset(setting.github, draft, 'b.json', file)).toEqual({ kind: 'immutable' });
  });

  it('sends files to GitHub alone, whatever the release says', async () => {
    await using setting = await setUp();
    const draft = await createDraft(setting.github, 'v1', false);
    const file = await fileOf('x');
    const before = setting.emulator.requests.length;
    const foreign = [
      setting.emulator.urls.storage,
      'https://uploads.github.com.evil.example',
      'https://acme.ghe.com',
      'nonsense',
    ];
    for (const origin of foreign) {
      const uploadUrl = `${origin}/upload{?name,label}`;
      const error = await failing(uploadAsset(setting.github, { ...draft, uploadUrl }, 'a', file));
      expect(error.message).toContain('which is not GitHub');
    }
    expect(setting.emulator.requests).toHaveLength(before);
  });
});

describe('an asset', () => {
  it('is downloaded from where GitHub redirects to, without the token', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, 'bytes');
    const to = path.join(folder, 'a');
    const limit = asset.size;
    const downloaded = await downloadAsset(setting.github, asset, to, limit);
    expect(downloaded).toEqual({ path: to, size: 5, digest: sha256('bytes') });
    expect(await readFile(to, 'utf8')).toBe('bytes');
    const last = setting.emulator.requests.at(-1);
    expect([last?.path.startsWith('/release-assets/'), last?.headers.authorization]).toEqual([true, undefined]);
  });

  it('is also taken where GitHub sends it itself', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, '{"a":1,"a":2}');
    const headers = { 'content-type': 'application/json' };
    setting.emulator.fault({ path: /assets/u }, { status: 200, headers, body: '{"a":1,"a":2}' });
    const { digest } = await downloadAsset(setting.github, asset, path.join(folder, 'a'), 100);
    expect(digest).toBe(sha256('{"a":1,"a":2}'));
  });

  it('is asked for again after a broken transfer', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, 'bytes');
    const to = path.join(folder, 'a');
    setting.emulator.fault({ path: /release-assets/u }, 'reset', 1);
    setting.emulator.fault({ path: /release-assets/u }, { status: 200, body: 'byt' }, 1);
    expect((await downloadAsset(setting.github, asset, to, 5)).size).toBe(5);
    setting.emulator.fault({ path: /release-assets/u }, { status: 503 });
    expect((await failing(downloadAsset(setting.github, asset, to, 5))).message).toContain('answered 503');
    await expect(readFile(to)).rejects.toThrow('ENOENT');
  });

  it('may not be larger than is read of its kind, announced or not', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, 'bytes');
    const to = path.join(folder, 'a');
    const asked = setting.asked().length;
    expect((await failing(downloadAsset(setting.github, asset, to, 4))).code).toBe('E_SIZE');
    expect(setting.asked()).toHaveLength(asked);
    expect((await failing(downloadAsset(setting.github, { ...asset, size: 1 }, to, 4))).code).toBe('E_SIZE');
    expect(setting.asked()).toHaveLength(asked + 2);
  });

  it('is not fetched over plain http from elsewhere, nor in circles', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, 'bytes');
    const to = path.join(folder, 'a');
    const redirect = (location: string): void => {
      setting.emulator.fault({ path: /assets/u }, { status: 302, headers: { location } });
    };
    redirect('http://example.com/a');
    expect((await failing(downloadAsset(setting.github, asset, to, 5))).message).toContain('not https');
    redirect(`${setting.emulator.urls.storage}/release-assets/1/x`);
    expect((await failing(downloadAsset(setting.github, asset, to, 5))).message).toContain('too many redirects');
  });

  it('has to come in time, its head sooner than its end', async () => {
    await using setting = await setUp();
    const asset = await assetOf(setting, 'bytes');
    const to = path.join(folder, 'a');
    for (const where of [/assets\//u, /release-assets/u]) {
      setting.emulator.clearFaults();
      setting.emulator.fault({ path: where }, 'hang');
      const impatient = setting.as({}, { timeout: 50, pauses: [] });
      expect((await failing(downloadAsset(impatient, asset, to, 5))).message).toMatch(/no answer within/u);
    }
    setting.emulator.clearFaults();
    expect((await downloadAsset(setting.as({}, { pauses: [] }), asset, to, 5)).size).toBe(5);
  });
});
