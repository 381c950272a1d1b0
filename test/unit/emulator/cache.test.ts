import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  events,
  runAction,
  startEmulator,
  type ActionResult,
  type Emulator,
  type Repository,
} from '../../emulator/index.ts';

const SHA = 'a'.repeat(40);
const CACHE = import.meta.resolve('@actions/cache');
const KEY = 'mira-sha256:00';

let emulator: Emulator;
let repository: Repository;
let folder: string;
beforeEach(async () => {
  emulator = await startEmulator();
  repository = emulator.github.addRepository();
  folder = await mkdtemp(path.join(os.tmpdir(), 'action-'));
  await writeFile(path.join(folder, 'action.yml'), 'name: tiny\nruns: {using: node24, main: main.mjs}\n');
});
afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

async function act(trigger: events.Trigger, body: string): Promise<ActionResult> {
  const source = `import fs from 'node:fs'; import { saveCache, restoreCache } from '${CACHE}';
    const set = (name, value) => fs.appendFileSync(process.env.GITHUB_OUTPUT, name + '=' + value + '\\n');
    ${body}`;
  await writeFile(path.join(folder, 'main.mjs'), source);
  return runAction({ emulator, workspace: folder, action: folder, ...trigger });
}

const SAVE = `fs.mkdirSync('kept', { recursive: true }); fs.writeFileSync('kept/rows', 'r0ws');
  set('id', await saveCache(['kept'], '${KEY}'));`;
const RESTORE = `fs.rmSync('kept', { recursive: true, force: true });
  set('hit', (await restoreCache(['kept'], '${KEY}')) ?? '');
  set('rows', fs.existsSync('kept/rows') ? fs.readFileSync('kept/rows', 'utf8') : '');`;

describe('the cache service, used by @actions/cache', () => {
  it('gives a pull request what the default branch saved, and not what a tag saved', async () => {
    const pull = emulator.github.addPull(repository, { head: { sha: SHA }, base: { sha: SHA } });
    expect((await act(events.pushOfTag(repository, SHA, 'v1'), SAVE)).outputs['id']).toBe('1');
    expect((await act(events.pullRequest(repository, pull), RESTORE)).outputs).toEqual({ hit: '', rows: '' });
    expect((await act(events.pushToBranch(repository, SHA), SAVE)).outputs['id']).toBe('2');
    expect((await act(events.pullRequest(repository, pull), RESTORE)).outputs).toEqual({ hit: KEY, rows: 'r0ws' });
    expect(emulator.cache.find(KEY).map(({ ref }) => ref)).toEqual(['refs/tags/v1', 'refs/heads/main']);
  });

  it('serves what a test puts in an entry’s place, and refuses to overwrite one', async () => {
    const main = events.pushToBranch(repository, SHA);
    await act(main, SAVE);
    expect((await act(main, SAVE)).outputs['id']).toBe('-1');
    for (const entry of emulator.cache.find(KEY)) entry.bytes = entry.bytes.subarray(0, 20);
    const { outputs, annotations } = await act(main, RESTORE);
    expect(outputs).toEqual({ hit: '', rows: '' });
    expect(annotations.map(({ message }) => message).join()).toContain('Failed to restore');
  });

  it('takes nothing while it is read-only', async () => {
    emulator.cache.readOnly = true;
    const { outputs, annotations } = await act(events.pushToBranch(repository, SHA), SAVE);
    expect(outputs['id']).toBe('-1');
    expect(annotations.map(({ message }) => message).join()).toContain('cache write denied');
    expect(emulator.cache.entries.size).toBe(0);
  });

  it('takes blobs in blocks, as the Azure client sends large ones', async () => {
    const entry = emulator.cache.reserve('acme/langid', 'refs/heads/main', 'k', 'v');
    const url = entry === null ? '' : emulator.cache.signedUrl(entry);
    const put = async (query: string, body: string): Promise<number> =>
      (await fetch(`${url}&${query}`, { method: 'PUT', body })).status;
    expect(await put('comp=block&blockid=QQ%3D%3D', 'one')).toBe(201);
    expect(await put('comp=block&blockid=Qg%3D%3D', 'two')).toBe(201);
    expect(await put('comp=blocklist', '<BlockList><Latest>QQ==</Latest><Latest>Qg==</Latest></BlockList>')).toBe(201);
    expect(entry?.bytes.toString()).toBe('onetwo');
    expect((await fetch(url.replace(/sig=.*/u, 'sig=x'))).status).toBe(403);
  });
});
