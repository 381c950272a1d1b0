import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Digest } from '../digest.ts';
import { MiraError, systemCode } from '../errors.ts';
import { LFS_POINTER_MAX_BYTES, refuseLfsPointer } from './lfs.ts';
import { changedError, specialFileError, symlinkError, unreadableError } from './refusals.ts';

export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
}

/** What is read at a time: at 1 MiB reading costs nothing beside SHA-256, and a pause of the event loop stays near 1 ms. */
export const CHUNK_BYTES = 1024 * 1024;

/** Without NONBLOCK, opening a FIFO that took the file's place would wait for a writer. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * SHA-256 of a regular file. The file is opened once and never through a link, and has to be the same afterwards.
 *
 * @param buffer reused between files, so that hashing many does not allocate; one at a time
 * @throws MiraError E_FILE_CHANGED, E_LFS_POINTER, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
export async function hashFile(path: string, buffer: Buffer = Buffer.allocUnsafe(CHUNK_BYTES)): Promise<HashedFile> {
  const handle = await openRegular(path);
  try {
    return await hashOpen(handle, path, buffer);
  } catch (error) {
    throw error instanceof MiraError ? error : unreadableError(path, error);
  } finally {
    await handle.close();
  }
}

async function openRegular(path: string): Promise<FileHandle> {
  try {
    return await open(path, FLAGS);
  } catch (error) {
    switch (systemCode(error) ?? '') {
      case 'ELOOP':
      case 'EMLINK':
        throw symlinkError(path);
      case 'ENXIO':
        throw specialFileError(path);
      case 'ENOENT':
        throw changedError(path, 'went away');
      default:
        throw unreadableError(path, error);
    }
  }
}

async function hashOpen(handle: FileHandle, path: string, buffer: Buffer): Promise<HashedFile> {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) throw specialFileError(path);
  const size = Number(before.size);
  const hash = createHash('sha256');
  let read = 0;
  // one byte more than expected is enough to know: a growing file must not keep us here
  while (read <= size) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, read);
    if (bytesRead === 0) break;
    const chunk = buffer.subarray(0, bytesRead);
    if (read === 0 && size <= LFS_POINTER_MAX_BYTES) refuseLfsPointer(chunk, path);
    hash.update(chunk);
    read += bytesRead;
  }
  if (read !== size || !isSame(before, await handle.stat({ bigint: true }))) throw changedError(path, 'changed');
  return { size, digest: `sha256:${hash.digest('hex')}` };
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ino === after.ino;
}
