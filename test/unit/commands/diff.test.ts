import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diffCommand } from '../../../src/commands/diff.ts';
import { hashCommand } from '../../../src/commands/hash.ts';
import type { Host } from '../../../src/commands/host.ts';
import { parseJson } from '../../../src/json.ts';
import { folderOf } from '../model/folder.ts';
import { refused } from '../model/refused.ts';
import { safetensors } from '../model/tensor-files.ts';

const { signal } = new AbortController();

async function resultOf(run: (host: Host) => Promise<number>): Promise<string> {
  const results: string[] = [];
  const host: Host = {
    info: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    failure: () => undefined,
    mask: () => undefined,
    group: (_, body) => body(),
    foreign: () => ({ write: () => undefined, end: () => undefined }),
    summary: () => Promise.resolve(),
    output: () => undefined,
    result: (text) => void results.push(text),
    resultInParts: async (parts) => void results.push([...parts].join('')),
  };
  expect(await run(host)).toBe(0);
  return results.join('\n');
}

function modelOf(value: number): string {
  const folder = folderOf({ 'README.md': 'same' });
  const tensor = { name: 'w', dtype: 'U8', shape: [1], data: Buffer.from([value]) };
  writeFileSync(join(folder, 'm.safetensors'), safetensors([tensor]));
  return folder;
}

function hash(folder: string, json: boolean, tensors = true): Promise<string> {
  return resultOf((host) => hashCommand({ folder, ignore: [], allowPickle: false, tensors, json, signal }, host));
}

function diff(before: string, after: string, json = false): Promise<string> {
  return resultOf((host) => diffCommand({ before, after, ignore: [], json, signal }, host));
}

describe('mira hash', () => {
  it('prints the root alone, or with all weights and each tensor', async () => {
    const folder = modelOf(1);
    const [root, weights, tensor, ...more] = (await hash(folder, false)).split('\n');
    expect(root).toBe(await hash(folder, false, false));
    expect(weights).toMatch(/^weights sha256:[0-9a-f]{64}$/u);
    expect(tensor).toMatch(/^sha256:[0-9a-f]{64} U8 \[1\] "w" "m\.safetensors"$/u);
    expect(more).toEqual([]);
  });

  it('takes a file whose name has a line end without letting it write a line', async () => {
    const folder = folderOf({ 'a\nsha256:0': 'x' });
    expect(await hash(folder, true, false)).toContain(String.raw`"name":"a\nsha256:0"`);
  });

  it.runIf(process.platform === 'linux')('refuses a path that is too long for the system, with its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mira-long-'));
    // with openat, which alone can still reach what lies there
    onTestFinished(() => void execFileSync('rm', ['-rf', folder]));
    const levels = (count: number): string => join(folder, ...Array.from({ length: count }, () => 'd'.repeat(200)));
    const inner = join(folder, 'inner');
    mkdirSync(levels(19), { recursive: true });
    mkdirSync(join(inner, 'e'.repeat(200), 'e'.repeat(200)), { recursive: true });
    renameSync(inner, join(levels(19), 'inner'));
    await refused(() => hash(folder, false), 'E_FILE_UNREADABLE', /ENAMETOOLONG/u);
  });
});

describe('mira diff', () => {
  it('compares folders and what mira hash --json has saved', async () => {
    const [one, two] = [modelOf(1), modelOf(2)];
    const saved = join(folderOf(), 'one.json');
    writeFileSync(saved, await hash(one, true));
    const words = '1 of 1 tensor changed: w\nfiles: 1 changed (m.safetensors), 1 unchanged';
    expect(await diff(one, two)).toBe(words);
    expect(await diff(saved, two)).toBe(words);
    expect(await diff(saved, one)).toBe('nothing changed: 2 files, the same names and contents');
    expect(parseJson(await diff(saved, two, true))).toMatchObject({
      identical: false,
      tensors: { same: false, changed: [{ name: 'w', dtype: null, shape: null }], unchanged: 0 },
      files: { changed: ['m.safetensors'], renamed: [] },
    });
  });

  it('refuses what is neither', async () => {
    const folder = modelOf(1);
    await refused(() => diff(folder, join(folder, 'README.md')), 'E_MANIFEST', 'is no saved manifest');
    await refused(() => diff(folder, join(folder, 'gone')), 'E_MODEL_MISSING', 'gone');
  });
});
