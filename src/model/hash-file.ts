import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { sha256, type Digest } from '../digest.ts';
import { MiraError, systemCode } from '../errors.ts';
import { LFS_POINTER_MAX_BYTES, refuseLfsPointer } from './lfs.ts';
import { changedError, specialFileError, symlinkError, unreadableError } from './refusals.ts';

export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
}

/** Sees the bytes of a file in the pass that hashes it: one chunk after another, all of them, none kept. */
export interface Observer {
  add(chunk: Buffer): void;
}

/** Makes the observer of a file of so many bytes. */
export type Observe = (size: number) => Observer;

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
export async function hashFile(
  path: string,
  buffer: Buffer = Buffer.allocUnsafe(CHUNK_BYTES),
  observe?: Observe,
): Promise<HashedFile> {
  const handle = await open(path, FLAGS).catch((error: unknown): FileHandle => {
    throw openError(path, error);
  });
  try {
    const reading = new Reading(path, await handle.stat({ bigint: true }), observe);
    while (reading.open) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, reading.position);
      reading.add(buffer.subarray(0, bytesRead));
    }
    return reading.finish(await handle.stat({ bigint: true }));
  } catch (error) {
    throw readError(path, error);
  } finally {
    await handle.close();
  }
}

/**
 * The same for a thread that has nothing else to do: without a promise per call, many small files take a third of the time.
 *
 * @param told of every chunk's length; what it throws ends the reading
 */
export function hashFileSync(
  path: string,
  buffer: Buffer,
  observe?: Observe,
  told: (bytes: number) => void = () => undefined,
): HashedFile {
  const file = openRegularSync(path);
  try {
    const reading = new Reading(path, fstatSync(file, { bigint: true }), observe);
    while (reading.open) {
      const bytes = readSync(file, buffer, 0, buffer.length, reading.position);
      reading.add(buffer.subarray(0, bytes));
      told(bytes);
    }
    return reading.finish(fstatSync(file, { bigint: true }));
  } catch (error) {
    throw readError(path, error);
  } finally {
    closeSync(file);
  }
}

function openRegularSync(path: string): number {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    throw openError(path, error);
  }
}

function openError(path: string, error: unknown): MiraError {
  switch (systemCode(error) ?? '') {
    case 'ELOOP':
    case 'EMLINK':
      return symlinkError(path);
    case 'ENXIO':
      return specialFileError(path);
    case 'ENOENT':
      return changedError(path, 'went away');
    default:
      return unreadableError(path, error);
  }
}

/** What the file system said becomes a refusal; everything else stays what it is. */
function readError(path: string, error: unknown): unknown {
  return systemCode(error) === null || error instanceof MiraError ? error : unreadableError(path, error);
}

/** One file on its way through the hash. */
class Reading {
  readonly #path: string;
  readonly #before: BigIntStats;
  readonly #size: number;
  readonly #observer: Observer | null;
  #hash: Hash | null = null;
  /** Of a file that came in one piece: a hash object each would be most of the memory that small files take. */
  #digest: Digest | null = null;
  #position = 0;
  #ended = false;

  constructor(path: string, before: BigIntStats, observe: Observe | undefined) {
    if (!before.isFile()) throw specialFileError(path);
    this.#path = path;
    this.#before = before;
    this.#size = Number(before.size);
    this.#observer = observe?.(this.#size) ?? null;
  }

  get position(): number {
    return this.#position;
  }

  /** One byte more than expected is enough to know: a growing file must not keep us here. */
  get open(): boolean {
    return !this.#ended && this.#position <= this.#size;
  }

  /** The next bytes; none at the end of the file. */
  add(chunk: Buffer): void {
    if (chunk.length === 0) {
      this.#ended = true;
      return;
    }
    if (this.#position === 0 && this.#size <= LFS_POINTER_MAX_BYTES) refuseLfsPointer(chunk, this.#path);
    this.#position += chunk.length;
    if (this.#position > this.#size) return;
    if (chunk.length === this.#size) this.#digest = sha256(chunk);
    else (this.#hash ??= createHash('sha256')).update(chunk);
    this.#observer?.add(chunk);
  }

  finish(after: BigIntStats): HashedFile {
    if (this.#position !== this.#size || !isSame(this.#before, after)) throw changedError(this.#path, 'changed');
    const hash = this.#hash ?? createHash('sha256');
    return { size: this.#size, digest: this.#digest ?? `sha256:${hash.digest('hex')}` };
  }
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ino === after.ino;
}
