import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { sha256, type Digest } from '../digest.ts';
import { MiraError, systemCode } from '../errors.ts';
import { pageBuffer } from '../page-buffer.ts';
import { LFS_POINTER_MAX_BYTES, refuseLfsPointer } from './lfs.ts';
import { changedError, specialFileError, symlinkError, unreadableError } from './refusals.ts';

export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
}

/** A file, and how messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

/** Sees the bytes of a file in the pass that hashes it: one chunk after another, all of them, none kept. */
export interface Observer {
  add(chunk: Buffer): void;
}

/** Makes the observer of a file of so many bytes. */
export type Observe = (size: number) => Observer;

/** What is read at a time: less costs a tenth more time in calls, and more gains nothing. */
export const CHUNK_BYTES = 512 * 1024;

/** A buffer for chunks. */
export function chunkBuffer(): Buffer {
  return pageBuffer(CHUNK_BYTES);
}

/** Without NONBLOCK, opening a FIFO that took the file's place would wait for a writer. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * SHA-256 of a regular file. The file is opened once and never through a link, and has to be the same afterwards.
 *
 * @param buffer reused between files, so that hashing many does not allocate; one at a time
 * @throws MiraError E_FILE_CHANGED, E_LFS_POINTER, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
export async function hashFile(file: string | NamedFile, buffer: Buffer = chunkBuffer()): Promise<HashedFile> {
  const steps = hashSteps(typeof file === 'string' ? { path: file, shown: file } : file, buffer);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await turn();
  return step.value;
}

/**
 * The same step by step, a chunk each: without a promise per call, many small files take a third of the time, and whoever
 * takes the steps decides when somebody else's turn is.
 *
 * @returns steps that give the number of bytes read; one that is left early closes its file
 */
export function* hashSteps(
  { path, shown }: NamedFile,
  buffer: Buffer,
  observe?: Observe,
): Generator<number, HashedFile> {
  const file = openRegular(path, shown);
  try {
    const reading = new Reading(shown, fstatSync(file), observe);
    while (reading.open) {
      const bytes = readSync(file, buffer, 0, buffer.length, reading.position);
      reading.add(buffer.subarray(0, bytes));
      yield bytes;
    }
    return reading.finish(fstatSync(file));
  } catch (error) {
    throw readError(shown, error);
  } finally {
    closeSync(file);
  }
}

function openRegular(path: string, shown: string): number {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    throw openError(shown, error);
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
  readonly #before: Stats;
  readonly #size: number;
  readonly #observer: Observer | null;
  #hash: Hash | null = null;
  /** Of a file that came in one piece: a hash object each would be most of the memory that small files take. */
  #digest: Digest | null = null;
  #position = 0;
  #ended = false;

  constructor(path: string, before: Stats, observe: Observe | undefined) {
    if (!before.isFile()) throw specialFileError(path);
    this.#path = path;
    this.#before = before;
    this.#size = before.size;
    this.#observer = observe?.(this.#size) ?? null;
  }

  get position(): number {
    return this.#position;
  }

  /** Up to the size that it said to have: whether there is more now is seen afterwards. What says 0 is asked once. */
  get open(): boolean {
    return !this.#ended && (this.#position < this.#size || this.#position + this.#size === 0);
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

  finish(after: Stats): HashedFile {
    if (this.#position !== this.#size || !isSame(this.#before, after)) throw changedError(this.#path, 'changed');
    const hash = this.#hash ?? createHash('sha256');
    return { size: this.#size, digest: this.#digest ?? `sha256:${hash.digest('hex')}` };
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}
