import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/digest.ts';
import {
  events,
  runAction,
  startEmulator,
  type ActionResult,
  type Emulator,
  type Repository,
} from '../../emulator/index.ts';

const SHA = 'a'.repeat(40);
const MEASUREMENT = sha256('what was measured');
const KEY = `mira-evaluation-${MEASUREMENT.slice('sha256:'.length)}`;
const CACHE = new URL('../../../src/storage/cache.ts', import.meta.url).href;

let emulator: Emulator;
let repository: Repository;
let folder: string;
let home: string;
beforeEach(async () => {
  emulator = await startEmulator();
  repository = emulator.github.addRepository();
  folder = await mkdtemp(path.join(os.tmpdir(), 'cache-action-'));
  home = await mkdtemp(path.join(os.tmpdir(), 'cache-runner-'));
  await writeFile(path.join(folder, 'action.yml'), 'name: tiny\nruns: {using: node24, main: main.mjs}\n');
  await writeFile(path.join(folder, 'mira-samples.jsonl.zst'), 'rows');
});
afterEach(async () => {
  await emulator.close();
  for (const made of [folder, home]) await rm(made, { recursive: true, force: true });
});

/** Runs the adapter in a process of its own, as a job's step: it reads the environment. */
async function act(
  trigger: events.Trigger,
  call: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly value: unknown }> {
  const source = `import fs from 'node:fs'; import { restoreEvaluation, saveEvaluation } from '${CACHE}';
    const options = { runnerTemp: process.env.RUNNER_TEMP, timeout: 20_000 };
    const value = await ${call};
    if (value.restored) value.files = fs.readdirSync(value.folder).map((n) => fs.readFileSync(value.folder + '/' + n, 'utf8'));
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'value=' + JSON.stringify(value) + '\\n');
    process.exit(0);`;
  await writeFile(path.join(folder, 'main.mjs'), source);
  const result = await runAction({ emulator, workspace: folder, action: folder, home, env, ...trigger });
  const text = result.outputs['value'];
  if (text === undefined) throw new Error(result.log);
  return { ...result, value: JSON.parse(text) };
}

const SAVE = `saveEvaluation('${MEASUREMENT}', ['mira-samples.jsonl.zst'], options)`;
const RESTORE = `restoreEvaluation('${MEASUREMENT}', options)`;
const MISS = { restored: false, warning: null };

function onMain(): events.Trigger {
  return events.pushToBranch(repository, SHA);
}

function onPull(): events.Trigger {
  return events.pullRequest(
    repository,
    emulator.github.addPull(repository, { head: { sha: SHA }, base: { sha: SHA } }),
  );
}

describe('an evaluation in the cache', () => {
  it('is found again by what it measured', async () => {
    expect((await act(onPull(), RESTORE)).value).toEqual(MISS);
    expect((await act(onMain(), SAVE)).value).toEqual({ saved: true });
    expect(emulator.cache.find(KEY)).toHaveLength(1);
    expect((await act(onPull(), RESTORE)).value).toMatchObject({ restored: true, files: ['rows'] });
    expect((await act(onPull(), RESTORE.replace(MEASUREMENT, sha256('other')))).value).toEqual(MISS);
  });

  it('is no obstacle when it is cut off, or is no archive', async () => {
    await act(onMain(), SAVE);
    for (const entry of emulator.cache.find(KEY)) entry.bytes = entry.bytes.subarray(0, 40);
    expect((await act(onPull(), RESTORE)).value).toEqual(MISS);
    for (const entry of emulator.cache.find(KEY)) entry.bytes = Buffer.from('junk');
    expect((await act(onPull(), RESTORE)).value).toEqual(MISS);
  });

  it('is not followed out of its folder', async () => {
    await act(onMain(), SAVE);
    const inside = path.join(home, '_temp/mira-cache', MEASUREMENT.slice('sha256:'.length));
    await mkdir(inside, { recursive: true });
    await symlink('/etc/hostname', path.join(inside, 'mira-samples.jsonl.zst'));
    const archive = path.join(folder, 'forged.tzst');
    const pack = ['--zstd', '-C', path.dirname(inside), '-cf', archive, path.basename(inside)];
    expect(spawnSync('tar', pack).status).toBe(0);
    await rm(inside, { recursive: true });
    for (const entry of emulator.cache.find(KEY)) entry.bytes = await readFile(archive);
    const { value } = await act(onPull(), RESTORE);
    expect(value).toEqual({
      restored: false,
      warning: 'The cached evaluation was not used: it holds something that is not a plain file.',
    });
  });

  it.each([
    ['under an absolute name', (planted: string) => planted],
    ['by going up', (planted: string) => path.relative(path.join(home, '_temp/mira-cache'), planted)],
  ])('cannot put a file elsewhere %s', async (_, nameOf) => {
    await act(onMain(), SAVE);
    const planted = path.join(folder, 'planted.txt');
    await writeFile(planted, 'planted');
    const archive = path.join(folder, 'forged.tzst');
    const root = path.join(home, '_temp/mira-cache');
    await mkdir(root, { recursive: true });
    expect(spawnSync('tar', ['--zstd', '-P', '-C', root, '-cf', archive, nameOf(planted)]).status).toBe(0);
    await rm(planted);
    for (const entry of emulator.cache.find(KEY)) entry.bytes = await readFile(archive);
    const { value } = await act(onPull(), RESTORE);
    expect(value).toMatchObject({ restored: false });
    await expect(readFile(planted)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is missed where the service sends the entry of another key', async () => {
    await act(onMain(), SAVE);
    const [entry] = emulator.cache.find(KEY);
    const url = entry === undefined ? '' : emulator.cache.signedUrl(entry);
    const body = JSON.stringify({ ok: true, signed_download_url: url, matched_key: 'mira-evaluation-00' });
    const headers = { 'content-type': 'application/json' };
    emulator.fault({ path: /GetCacheEntryDownloadURL/u }, { status: 200, headers, body });
    expect(JSON.stringify((await act(onPull(), RESTORE)).value)).toMatch(/restored.:false.*another entry/u);
  });
});

describe('a cache service', () => {
  it('that takes nothing is a warning', async () => {
    emulator.cache.readOnly = true;
    expect(JSON.stringify((await act(onMain(), SAVE)).value)).toMatch(/saved.:false.*took no entry/u);
    emulator.cache.readOnly = false;
    const nowhere = SAVE.replace('mira-samples', 'missing');
    expect(JSON.stringify((await act(onMain(), nowhere)).value)).toMatch(/saved.:false.*ENOENT/u);
  });

  const both = `Promise.all([${RESTORE}, ${SAVE.replace(MEASUREMENT, sha256('another'))}])`;

  it('that does not exist is none', async () => {
    const env = { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: '' };
    expect((await act(onMain(), both, env)).value).toMatchObject([MISS, { saved: false }]);
  });

  it.each(['hang', 'reset', 'garbage', { status: 503 }] as const)('that is down costs a miss: %j', async (answer) => {
    emulator.fault({ path: /CacheService/u }, answer);
    const quick = both.replaceAll('options)', '{ ...options, timeout: 300 })');
    expect((await act(onMain(), quick)).value).toMatchObject([{ restored: false }, { saved: false }]);
  });
});
