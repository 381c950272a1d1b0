import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseOf } from '../../emulator/index.ts';
import { attachToRelease, type FileToAttach } from '../../../src/storage/release.ts';
import type { Trigger } from '../../../src/github/trigger.ts';
import { failing, setUp, type Setting } from '../github/harness.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'attach-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const NAMES = ['mira-evaluation.sigstore.json', 'mira-samples.jsonl.zst', 'model.sig', 'mira-model.digests'];

async function evaluation(content: string): Promise<FileToAttach[]> {
  const files = NAMES.map((name) => ({ name, path: path.join(folder, name) }));
  for (const file of files) await writeFile(file.path, `${content} ${file.name}`);
  return files;
}

function at(trigger: Trigger): { trigger: Trigger; runId: string; attempt: number } {
  return { trigger, runId: '117', attempt: 1 };
}

const V1 = at({ kind: 'tag', tag: 'v1.0.0' });

function namesOn(setting: Setting, tag: string): string[] {
  return releaseOf(setting.repository, tag).assets.map(({ name }) => name);
}

describe('the files of a tag', () => {
  it('go to a new draft, the bundle last', async () => {
    await using setting = await setUp();
    const attached = await attachToRelease(setting.github, V1, await evaluation('one'));
    expect(namesOn(setting, 'v1.0.0')).toEqual([...NAMES.slice(1), NAMES[0]]);
    expect(releaseOf(setting.repository, 'v1.0.0')).toMatchObject({ draft: true, prerelease: false });
    expect(attached).toMatchObject({ kind: 'attached', release: { tag: 'v1.0.0', draft: true } });
    expect(attached.kind === 'attached' && attached.files.every(({ outcome }) => outcome === 'uploaded')).toBe(true);
  });

  it('go to the draft that is there, of which there is then no second one', async () => {
    await using setting = await setUp();
    for (let n = 0; n < 120; n += 1) setting.emulator.github.addRelease(setting.repository, { tag: `old-${n}` });
    const createdAt = '2020-01-01T00:00:00Z';
    setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0', draft: true, createdAt });
    await attachToRelease(setting.github, V1, await evaluation('one'));
    expect(setting.repository.releases.filter(({ tag }) => tag === 'v1.0.0')).toHaveLength(1);
    expect(namesOn(setting, 'v1.0.0')).toHaveLength(4);
  });

  it('are left alone where they lie there already', async () => {
    await using setting = await setUp();
    const files = await evaluation('one');
    await attachToRelease(setting.github, V1, files);
    const again = await attachToRelease(setting.github, V1, files);
    expect(again.kind === 'attached' && again.files.map(({ outcome }) => outcome)).toEqual(
      NAMES.map(() => 'already-there'),
    );
    expect(namesOn(setting, 'v1.0.0')).toHaveLength(4);
  });

  it('all get another stem where one of them differs', async () => {
    await using setting = await setUp();
    await attachToRelease(setting.github, V1, await evaluation('one'));
    const second = await evaluation('two');
    await attachToRelease(setting.github, V1, second);
    await attachToRelease(setting.github, V1, await evaluation('tri'));
    expect(namesOn(setting, 'v1.0.0').slice(4)).toEqual([
      'mira-samples-117-1.jsonl.zst',
      'model-117-1.sig',
      'mira-model-117-1.digests',
      'mira-evaluation-117-1.sigstore.json',
      'mira-samples-117-1-2.jsonl.zst',
      'model-117-1-2.sig',
      'mira-model-117-1-2.digests',
      'mira-evaluation-117-1-2.sigstore.json',
    ]);
    const [kept] = releaseOf(setting.repository, 'v1.0.0').assets;
    expect(kept?.bytes.toString()).toBe('one mira-samples.jsonl.zst');
  });

  it('evade a job that attaches the same names at the same time', async () => {
    await using setting = await setUp();
    const release = setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0', draft: true });
    const listed = JSON.stringify([setting.emulator.github.json.release(setting.repository, release)]);
    setting.emulator.github.addAsset(release, 'mira-samples.jsonl.zst', 'theirs');
    const headers = { 'content-type': 'application/json' };
    setting.emulator.fault({ path: /releases\?/u }, { status: 200, headers, body: listed }, 1);
    await attachToRelease(setting.github, V1, await evaluation('ours'));
    expect(namesOn(setting, 'v1.0.0')).toContain('mira-evaluation-117-1.sigstore.json');
    expect(release.assets[0]?.bytes.toString()).toBe('theirs');
  });

  it('cannot go to a release that is published and immutable', async () => {
    await using setting = await setUp();
    setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0', immutable: true });
    const error = await failing(attachToRelease(setting.github, V1, await evaluation('one')));
    expect(error.code).toBe('E_RELEASE_IMMUTABLE');
    expect(error.hint).toContain('gh release edit v1.0.0 --draft=false');
  });

  it('are not begun to be sent where one of them is too large for a release', async () => {
    await using setting = await setUp();
    const files = await evaluation('one');
    // of zeros that are nowhere written
    await truncate(path.join(folder, 'mira-samples.jsonl.zst'), 2 * 1024 ** 3);
    const error = await failing(attachToRelease(setting.github, V1, files));
    expect(error.code).toBe('E_ASSET_SIZE');
    expect(error.message).toContain('mira-samples.jsonl.zst has 2147483648 bytes');
    expect(setting.asked()).toEqual([]);
    const elsewhere = await attachToRelease(
      setting.github,
      at({ kind: 'branch', branch: 'main', isDefault: true }),
      files,
    );
    expect(elsewhere.kind).toBe('no-release');
  });

  it('need a permission', async () => {
    await using setting = await setUp();
    const github = setting.as({ contents: 'read' });
    const error = await failing(attachToRelease(github, V1, await evaluation('one')));
    expect([error.code, error.hint?.includes('contents: write')]).toEqual(['E_GITHUB_PERMISSION', true]);
  });
});

describe('the files of other events', () => {
  it('go to the release that the event is about', async () => {
    await using setting = await setUp();
    const { id } = setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0' });
    const trigger = { kind: 'release', tag: 'v1.0.0', releaseId: id, prerelease: false } as const;
    const files = await evaluation('one');
    expect((await attachToRelease(setting.github, at(trigger), files)).kind).toBe('attached');
    expect(namesOn(setting, 'v1.0.0')).toHaveLength(4);
    for (const release of setting.repository.releases) release.immutable = true;
    const error = await failing(attachToRelease(setting.github, at(trigger), files));
    expect(error.code).toBe('E_RELEASE_IMMUTABLE');
  });

  it('go nowhere', async () => {
    await using setting = await setUp();
    const trigger = { kind: 'branch', branch: 'main', isDefault: true } as const;
    expect(await attachToRelease(setting.github, at(trigger), [])).toEqual({ kind: 'no-release' });
    expect(setting.asked()).toEqual([]);
  });

  it('get a prerelease draft for the tag of a prerelease', async () => {
    await using setting = await setUp();
    await attachToRelease(setting.github, at({ kind: 'tag', tag: 'v2.0.0-rc.1' }), []);
    expect(releaseOf(setting.repository, 'v2.0.0-rc.1').prerelease).toBe(true);
  });
});
