import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorCode } from '../error-codes.ts';
import { hexOf } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { isObject } from '../json.ts';
import { CHUNK_BYTES } from './hash-file.ts';
import type { FileFacts, Inspect } from './inspection.ts';
import { readFileSync } from './read-file.ts';
import { fileAt, type SharedFiles } from './shared-files.ts';
import { buffersOf, DIGEST_BYTES } from './tensor-columns.ts';

/** What every thread of the pool is given. */
export interface PoolTask {
  readonly files: SharedFiles;
  readonly counters: SharedArrayBuffer;
  readonly inspect: Inspect | null;
}

/** What has no place in the shared memory; most files have nothing of the kind. */
export type PoolReply =
  | { readonly kind: 'facts'; readonly index: number; readonly facts: FileFacts }
  | {
      readonly kind: 'refused';
      readonly index: number;
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string | null;
    };

/** Counters that all threads share. */
export interface HashCounters {
  /** The position of the next file that nobody has taken. */
  next(): number;
  stop(): void;
  readonly stopped: boolean;
  addBytes(bytes: number): void;
  addFile(): void;
  readonly bytes: number;
  readonly files: number;
}

export const COUNTERS_BYTES = 24;

export function countersIn(shared: SharedArrayBuffer): HashCounters {
  const bytes = new BigInt64Array(shared, 0, 1);
  const counts = new Int32Array(shared, 8, 3);
  return {
    next: () => Atomics.add(counts, 0, 1),
    stop: () => void Atomics.store(counts, 1, 1),
    get stopped() {
      return Atomics.load(counts, 1) === 1;
    },
    addBytes: (read) => void Atomics.add(bytes, 0, BigInt(read)),
    addFile: () => void Atomics.add(counts, 2, 1),
    get bytes() {
      return Number(Atomics.load(bytes, 0));
    },
    get files() {
      return Atomics.load(counts, 2);
    },
  };
}

/** Thrown out of a file that is being read when another thread, or the user, ended the work. */
const STOPPED = Symbol('stopped');

/** A thread of the pool: takes files until there is none. */
export function work(): void {
  if (!isPoolTask(workerData))
    throw new Error('this is a thread of the hashing pool, and was started by something else');
  const { files, inspect } = workerData;
  const counters = countersIn(workerData.counters);
  const digests = Buffer.from(files.digests.buffer, files.digests.byteOffset, files.digests.byteLength);
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const told = (bytes: number): void => {
    if (counters.stopped) throw STOPPED;
    counters.addBytes(bytes);
  };
  for (let taken = counters.next(); taken < files.order.length && !counters.stopped; taken = counters.next()) {
    const index = files.order[taken] ?? 0;
    try {
      const { size, digest, facts } = readFileSync(fileAt(files, index), buffer, inspect, told);
      digests.write(hexOf(digest), index * DIGEST_BYTES, 'hex');
      files.sizes[index] = size;
      counters.addFile();
      if (facts !== null) reply({ kind: 'facts', index, facts }, movable(facts));
    } catch (error) {
      if (error === STOPPED) break;
      counters.stop();
      if (!(error instanceof MiraError)) throw error;
      reply({ kind: 'refused', index, code: error.code, message: error.message, hint: error.hint });
    }
  }
}

/** Buffers that need not be copied, because this thread is done with them. */
function movable({ tensors, shardIndex }: FileFacts): ArrayBuffer[] {
  return [tensors, shardIndex?.tensors ?? null].flatMap((columns) => (columns === null ? [] : buffersOf(columns)));
}

/** What a thread is given has no type. Only the pool starts this one, so that one member is enough to know. */
function isPoolTask(value: unknown): value is PoolTask {
  return isObject(value) && value['counters'] instanceof SharedArrayBuffer;
}

function reply(message: PoolReply, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
