import { createHash } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashAll } from '../../../src/model/hash-files.ts';
import { readInPool } from '../../../src/model/hash-pool.ts';
import type { Inspect } from '../../../src/model/inspection.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { progressLine } from '../../../src/model/progress.ts';
import type { ReadFile } from '../../../src/model/read-file.ts';
import { newRoom } from '../../../src/model/tensor-room.ts';
import { walkFiles } from '../../../src/model/walk.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';
import { safetensors } from './tensor-files.ts';
import { tensorsIn } from './tensors-in.ts';

const INSPECT: Inspect = { refusePickle: true, shards: true, tensors: 'refuse', room: newRoom() };
const PICKLE = Buffer.from('80027d2e', 'hex');

function sha256(data: Buffer | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** A file of so many zeros that takes no room on the disk. */
function sparse(path: string, bytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, bytes);
}

/** With its tensors one by one: how they lie in memory may differ. */
function listed({ facts, ...file }: ReadFile): unknown {
  return {
    ...file,
    facts: facts === null ? null : { ...facts, tensors: facts.tensors && tensorsIn(facts.tensors) },
  };
}

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, `content ${i}`]));
}

describe('readInPool', () => {
  it('gives what one thread gives, in the order of the files', async () => {
    const folder = folderOf({ ...manyFiles(60), 'config.json': '{"auto_map":{},"a":1}', 'empty.txt': '' });
    const data = Buffer.alloc(2_500_000, 'tensor');
    writeFileSync(join(folder, 'm.safetensors'), safetensors([{ name: 'w', dtype: 'U8', shape: [2_500_000], data }]));
    const found = await walkFiles(folder);
    const order = Uint32Array.from(found.keys()).toReversed();
    const pooled = await readInPool(found, order, { inspect: INSPECT, workers: 3 });
    expect(pooled.map(listed)).toEqual((await hashAll(found, { inspect: INSPECT })).map(listed));
    const tensors = pooled[found.findIndex(({ name }) => name === 'm.safetensors')]?.facts?.tensors;
    expect(tensors && tensorsIn(tensors)).toEqual([
      { name: 'w', dtype: 'U8', shape: [2_500_000], digest: sha256(data) },
    ]);
  });

  it('says which file was refused, with its code and hint, and ends', async () => {
    const folder = folderOf(manyFiles(50));
    writeFileSync(join(folder, 'f30'), PICKLE);
    const found = await walkFiles(folder);
    const order = Uint32Array.from(found.keys());
    const refuse = (): unknown => readInPool(found, order, { inspect: INSPECT, workers: 2 });
    const { hint } = await refused(refuse, 'E_PICKLE', 'f30" is a pickle');
    expect(hint).toContain('safetensors');
  });

  it('ends in the middle of a file when it is cancelled, with the reason', async () => {
    const folder = folderOf();
    sparse(join(folder, 'large'), 2 ** 40);
    const controller = new AbortController();
    const found = await walkFiles(folder);
    const reason = new Error('enough');
    const hashed = hashAll(found, { inspect: null, signal: controller.signal });
    const timer = setTimeout(() => controller.abort(reason), 300);
    await expect(hashed).rejects.toBe(reason);
    clearTimeout(timer);
    await expect(hashAll(found, { inspect: null, signal: controller.signal })).rejects.toBe(reason);
  });

  it('counts what it has read', async () => {
    const folder = folderOf({ a: 'aa', b: 'bbb' });
    const found = await walkFiles(folder);
    const seen: { counters: { readonly bytes: number; readonly files: number } | null } = { counters: null };
    await readInPool(found, Uint32Array.of(0, 1), {
      inspect: null,
      workers: 2,
      watch: (counters) => (seen.counters = counters),
    });
    expect(seen.counters).toMatchObject({ bytes: 5, files: 2 });
  });
});

describe('hashModel', () => {
  it('gives the same manifest in threads as alone', async () => {
    const files = manyFiles(2100);
    const model = await hashModel(folderOf(files), { policy: { allowPickle: false } });
    expect(model.files).toHaveLength(2100);
    for (const { name, digest } of model.files) expect(digest).toBe(sha256(files[name] ?? ''));
  });

  it('is in no other order for any number of files that are large', async () => {
    const folder = folderOf({ a: 'small', z: 'small too' });
    sparse(join(folder, 'm'), 70 * 1024 * 1024);
    const model = await hashModel(folder);
    expect(model.files.map(({ name, size }) => [name, size])).toEqual([
      ['a', 5],
      ['m', 70 * 1024 * 1024],
      ['z', 9],
    ]);
    expect(model.files[1]?.digest).toBe(sha256(Buffer.alloc(70 * 1024 * 1024)));
  });

  it.runIf(process.platform === 'linux')('names a file that the disk does not give', async () => {
    // the memory of a process reads as an error where nothing is mapped
    const found = [{ name: 'mem', path: '/proc/self/mem', shown: '/proc/self/mem' }];
    const says = '"/proc/self/mem" cannot be read: EIO';
    await refused(() => hashAll(found, { inspect: null }), 'E_FILE_UNREADABLE', says);
    const pooled = (): unknown => readInPool(found, Uint32Array.of(0), { inspect: null, workers: 1 });
    await refused(pooled, 'E_FILE_UNREADABLE', says);
  });
});

it('tells progress in one line', () => {
  const progress = { bytes: 12.3e9, totalBytes: 40e9, files: 3, totalFiles: 9, seconds: 10 };
  expect(progressLine(progress)).toBe('Hashed 12 GB of 40 GB, 3 of 9 files · 1.2 GB/s · 23 s left');
  expect(progressLine({ ...progress, seconds: 100 })).toContain('3 min 46 s left');
  expect(progressLine({ ...progress, bytes: 0, seconds: 0 })).toBe('Hashed 0 B of 40 GB, 3 of 9 files · 0 B/s');
});
