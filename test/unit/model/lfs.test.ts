import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFile } from '../../../src/model/hash-file.ts';
import { humanSize } from '../../../src/model/lfs.ts';
import { folderOf } from './folder.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 4943162336
`;

describe('Git LFS pointers', () => {
  it('are refused with the size that they stand for', async () => {
    const path = join(folderOf({ 'model.safetensors': POINTER }), 'model.safetensors');
    const hashed = hashFile(path);
    await expect(hashed).rejects.toMatchObject({ code: 'E_LFS_POINTER' });
    await expect(hashed).rejects.toThrow('pointer of 135 B that stands for a file of 4.9 GB');
  });

  it('are refused with extension lines, and without a size', async () => {
    const [version = '', ...rest] = POINTER.split('\n');
    const extended = [version, `ext-0-foo sha256:${'a'.repeat(64)}`, ...rest].join('\n');
    for (const content of [extended, `${version}\n`]) {
      const path = join(folderOf({ file: content }), 'file');
      await expect(hashFile(path)).rejects.toMatchObject({ code: 'E_LFS_POINTER' });
    }
  });

  it('are not seen in longer files, nor in text that only speaks of them', async () => {
    for (const content of [POINTER.padEnd(1025, ' '), ` ${POINTER}`, 'version https://git-lfs.github.com/spec/v10\n']) {
      const path = join(folderOf({ file: content }), 'file');
      await expect(hashFile(path)).resolves.toMatchObject({ size: content.length });
    }
    const largest = join(folderOf({ file: POINTER.padEnd(1024, ' ') }), 'file');
    await expect(hashFile(largest)).rejects.toMatchObject({ code: 'E_LFS_POINTER' });
  });
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9_949, '9.9 kB'],
  [9_950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [4_943_162_336, '4.9 GB'],
  [40_000_000_000_000_000, '40000 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(humanSize(bytes)).toBe(text);
});
