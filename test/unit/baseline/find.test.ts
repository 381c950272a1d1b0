import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BUNDLE } from '../../../src/baseline/files.ts';
import { findBaseline, loadBaselineFile, type BaselineRequest } from '../../../src/baseline/find.ts';
import type { Trigger } from '../../../src/github/trigger.ts';
import { failing, setUp } from '../github/harness.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'baseline-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function on(trigger: Trigger, more: Partial<BaselineRequest> = {}): BaselineRequest {
  return { trigger, prereleases: false, named: null, folder, ...more };
}

const MAIN = { kind: 'branch', branch: 'main', isDefault: true } as const;
const BUNDLE = 'mira-evaluation.sigstore.json';
const EVALUATION = {
  [BUNDLE]: '{"b":1}',
  'mira-samples.jsonl.zst': 'rows',
  'mira-salts.jsonl.zst': 'salts',
  'mira-model.digests': 'd',
};

describe('the baseline', () => {
  it('is the nearest release that carries an evaluation, and those without one are named', async () => {
    await using setting = await setUp();
    const { github } = setting.emulator;
    github.addRelease(setting.repository, { tag: 'v1.0.0', assets: EVALUATION });
    github.addRelease(setting.repository, { tag: 'v1.1.0', assets: { 'notes.txt': 'none' } });
    github.addRelease(setting.repository, { tag: 'v2.0.0', assets: EVALUATION });
    github.addRelease(setting.repository, { tag: 'v1.2.0', draft: true, assets: EVALUATION });
    const found = await findBaseline(setting.as({ contents: 'read' }), on({ kind: 'tag', tag: 'v1.2.0' }));
    expect(found).toMatchObject({ kind: 'found', release: { tag: 'v1.0.0' }, passed: ['v1.1.0'] });
    const [candidate] = found.kind === 'found' ? found.candidates : [];
    expect(candidate).toMatchObject({ bundle: Buffer.from('{"b":1}'), stem: '' });
    expect(await readFile(candidate?.samplesPath ?? '', 'utf8')).toBe('rows');
    expect(await readFile(candidate?.saltsPath ?? '', 'utf8')).toBe('salts');
    expect(await readFile(candidate?.digestsPath ?? '', 'utf8')).toBe('d');
  });

  it('brings all evaluations of that release, with what is missing told', async () => {
    await using setting = await setUp();
    const second = { 'mira-evaluation-117-2.sigstore.json': '{"b":2}', 'mira-samples-117-2.jsonl.zst': 'more' };
    const others = { 'mira-gate.sigstore.json': '{}', 'mira-evaluation.sigstore.json.bak': 'no' };
    setting.emulator.github.addRelease(setting.repository, {
      tag: 'v1.0.0',
      assets: { ...second, ...EVALUATION, ...others },
    });
    const found = await findBaseline(setting.github, on(MAIN));
    const candidates = found.kind === 'found' ? found.candidates : [];
    expect(candidates.map(({ stem, bundle }) => [stem, bundle.toString()])).toEqual([
      ['-117-2', '{"b":2}'],
      ['', '{"b":1}'],
    ]);
    expect(candidates[0]?.saltsPath).toBeNull();
    expect(await readFile(candidates[0]?.samplesPath ?? '', 'utf8')).toBe('more');
  });

  it('is none on a first release', async () => {
    await using setting = await setUp();
    expect(await findBaseline(setting.github, on(MAIN))).toEqual({ kind: 'none', passed: [] });
    setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0' });
    expect(await findBaseline(setting.github, on(MAIN))).toEqual({ kind: 'none', passed: ['v1.0.0'] });
  });

  it('has to be there when it is named', async () => {
    await using setting = await setUp();
    setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0' });
    setting.emulator.github.addRelease(setting.repository, { tag: 'v2.0.0', draft: true, assets: EVALUATION });
    for (const [named, why] of [
      ['v1.0.0', 'carries no evaluation'],
      ['v2.0.0', 'is only a draft'],
      ['v3.0.0', 'does not exist'],
    ] as const) {
      const error = await failing(findBaseline(setting.github, on(MAIN, { named })));
      expect([error.code, error.message]).toEqual(['E_BASELINE_MISSING', `the baseline ${named} ${why}`]);
    }
  });

  it('is refused when it is too large, and is never taken for missing when GitHub fails', async () => {
    await using setting = await setUp();
    const assets = { [BUNDLE]: Buffer.alloc(MAX_BUNDLE + 1) };
    setting.emulator.github.addRelease(setting.repository, { tag: 'v1.0.0', assets });
    expect((await failing(findBaseline(setting.github, on(MAIN)))).code).toBe('E_SIZE');
    setting.emulator.fault({ path: /releases/u }, { status: 404 });
    expect((await failing(findBaseline(setting.github, on(MAIN)))).code).toBe('E_GITHUB');
    setting.emulator.fault({ path: /releases/u }, 'garbage');
    expect((await failing(findBaseline(setting.github, on(MAIN)))).code).toBe('E_NETWORK');
  });
});

describe('a bundle in the workspace', () => {
  it('is read with what lies beside it', async () => {
    const bundlePath = path.join(folder, 'mira-evaluation-7-1.sigstore.json');
    await writeFile(bundlePath, '{}');
    await writeFile(path.join(folder, 'mira-samples-7-1.jsonl.zst'), 'rows');
    expect(await loadBaselineFile(bundlePath)).toEqual({
      bundle: Buffer.from('{}'),
      bundlePath,
      samplesPath: path.join(folder, 'mira-samples-7-1.jsonl.zst'),
      saltsPath: null,
      digestsPath: null,
      modelPath: null,
      stem: '-7-1',
    });
    const other = path.join(folder, 'old.json');
    await writeFile(other, '{}');
    expect(await loadBaselineFile(other)).toMatchObject({ samplesPath: null, saltsPath: null, stem: '' });
  });

  it('has to exist and to be of a sane size', async () => {
    expect((await failing(loadBaselineFile(path.join(folder, 'none.json')))).code).toBe('E_BASELINE_MISSING');
    expect((await failing(loadBaselineFile(folder))).code).toBe('E_BASELINE_MISSING');
    const large = path.join(folder, BUNDLE);
    await writeFile(large, Buffer.alloc(MAX_BUNDLE + 1));
    expect((await failing(loadBaselineFile(large))).code).toBe('E_SIZE');
  });
});
