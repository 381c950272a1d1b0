import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CHUNK_BYTES, hashFile } from '../../../src/model/hash-file.ts';
import { folderOf } from './folder.ts';

describe('hashFile', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES + 17])(
    'hashes %i bytes',
    async (size) => {
      const path = join(folderOf(), 'file');
      const content = Buffer.alloc(size, 'mira');
      writeFileSync(path, content);
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      expect(await hashFile(path)).toEqual({ size, digest });
    },
  );

  it('uses a buffer again without leaving anything in the next digest', async () => {
    const folder = folderOf({ long: 'x'.repeat(5000), short: 'y' });
    const buffer = Buffer.alloc(1024);
    const first = await hashFile(join(folder, 'short'), buffer);
    await hashFile(join(folder, 'long'), buffer);
    expect(await hashFile(join(folder, 'short'), buffer)).toEqual(first);
  });

  it('refuses a file that grows while it is read', async () => {
    const path = join(folderOf(), 'file');
    writeFileSync(path, Buffer.alloc(8 * CHUNK_BYTES));
    const watched = { done: false };
    const hashed = hashFile(path).finally(() => (watched.done = true));
    const grow = async (): Promise<void> => {
      while (!watched.done) {
        appendFileSync(path, 'x');
        await turn();
      }
    };
    await Promise.all([expect(hashed).rejects.toMatchObject({ code: 'E_FILE_CHANGED' }), grow()]);
  });

  it('refuses a file that is written over with as many bytes', async () => {
    const path = join(folderOf(), 'file');
    writeFileSync(path, Buffer.alloc(8 * CHUNK_BYTES));
    // long ago, so that a file system whose clock is coarse notices the writing
    utimesSync(path, 1, 1);
    const watched = { done: false };
    const hashed = hashFile(path).finally(() => (watched.done = true));
    const write = async (): Promise<void> => {
      for (let i = 0; !watched.done; i += 1) {
        writeFileSync(path, String(i % 10), { flag: 'r+' });
        await turn();
      }
    };
    await Promise.all([expect(hashed).rejects.toMatchObject({ code: 'E_FILE_CHANGED' }), write()]);
  });

  it('refuses a link, a FIFO and a folder that took the place of the file, and a file that went away', async () => {
    const folder = folderOf({ real: 'x' });
    symlinkSync('real', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(hashFile(join(folder, 'link'))).rejects.toMatchObject({ code: 'E_MODEL_SYMLINK' });
    await expect(hashFile(join(folder, 'pipe'))).rejects.toMatchObject({ code: 'E_MODEL_SPECIAL_FILE' });
    await expect(hashFile(folder)).rejects.toMatchObject({ code: 'E_MODEL_SPECIAL_FILE' });
    await expect(hashFile(join(folder, 'gone'))).rejects.toMatchObject({ code: 'E_FILE_CHANGED' });
  });

  it.runIf(process.platform === 'linux')('refuses a file that holds another number of bytes than it says', async () => {
    await expect(hashFile('/proc/version')).rejects.toMatchObject({ code: 'E_FILE_CHANGED' });
  });
});
