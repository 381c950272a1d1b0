import type * as Fs from 'node:fs';
import { readdirSync, truncateSync, writeFileSync, type Dirent } from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_BYTES } from '../../../src/model/hash-file.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';

/** What the disk does on demand, which no disk does on demand. */
const disk = vi.hoisted(() => ({
  /** Reads from here on fail; bytes. */
  badFrom: Infinity,
  listed: <T>(entries: T[]): T[] => entries,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const readSync = (file: number, buffer: Buffer, offset: number, length: number, position: number): number => {
    if (position < disk.badFrom) return fs.readSync(file, buffer, offset, length, position);
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', errno: -5, syscall: 'read' });
  };
  return { ...fs, readSync };
});

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof FsPromises>();
  const readdir = async (
    path: string,
    options: { withFileTypes: true; encoding: 'buffer' },
  ): Promise<Dirent<Buffer>[]> => disk.listed(await fs.readdir(path, options));
  return { ...fs, readdir };
});

afterEach(() => {
  disk.badFrom = Infinity;
  disk.listed = (entries) => entries;
});

describe('a disk that fails in the middle of a file', () => {
  it('is told with the file and what to check, and leaves no file open', async () => {
    const folder = folderOf({ 'config.json': '{}' });
    writeFileSync(join(folder, 'weights.bin'), '');
    truncateSync(join(folder, 'weights.bin'), 4 * CHUNK_BYTES);
    disk.badFrom = 2 * CHUNK_BYTES;
    const open = openFiles();
    const { hint } = await refused(
      () => hashModel(folder, { shown: 'model' }),
      'E_FILE_UNREADABLE',
      /^"model\/weights\.bin" cannot be read: EIO: i\/o error$/u,
    );
    expect(hint).toMatch(/disk/u);
    expect(openFiles()).toBe(open);
  });
});

/** Of this process; 0 where the system does not say. */
function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}

it('any permutation of a listing gives the same root and the same manifest', async () => {
  const names = ['a/x', 'a/sub/z', 'a-b/y', 'a.bin', '\u{1f600}', '\uffee', 'Z', 'é', ' '];
  const folder = folderOf(Object.fromEntries(names.map((name, index) => [name, `content ${index}`])));
  const { root, manifest } = await hashModel(folder);
  const orders = fc.array(fc.double({ noNaN: true }), { minLength: names.length, maxLength: names.length });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(orders, async (weights) => {
      disk.listed = (entries) => {
        const order = [...entries.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
        seen.add(order.join());
        return order.flatMap((at) => entries.slice(at, at + 1));
      };
      expect(await hashModel(folder)).toMatchObject({ root, manifest });
    }),
    { numRuns: 50 },
  );
  expect(seen.size).toBeGreaterThan(20);
});
