import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorCode } from '../error-codes.ts';
import { MiraError } from '../errors.ts';
import { isObject } from '../json.ts';
import { CHUNK_BYTES } from './hash-file.ts';
import type { Inspect } from './inspection.ts';
import { readFileSync, type ReadFile } from './read-file.ts';
import type { FoundFile } from './walk.ts';

/** What every thread of the pool is given. */
export interface PoolTask {
  readonly files: readonly FoundFile[];
  /** Indices of `files`, in the order in which they are taken. */
  readonly order: Uint32Array;
  readonly shared: SharedArrayBuffer;
  readonly inspect: Inspect | null;
}

export type PoolReply =
  | { readonly kind: 'read'; readonly files: readonly (readonly [index: number, file: ReadFile])[] }
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

export const SHARED_BYTES = 24;

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

/** Results that are sent together. */
const BATCH = 512;

/** Thrown out of a file that is being read when another thread, or the user, ended the work. */
const STOPPED = Symbol('stopped');

/** A thread of the pool: takes files until there is none. */
export function work(): void {
  if (!isPoolTask(workerData))
    throw new Error('this is a thread of the hashing pool, and was started by something else');
  const { files, order, shared, inspect } = workerData;
  const counters = countersIn(shared);
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const told = (bytes: number): void => {
    if (counters.stopped) throw STOPPED;
    counters.addBytes(bytes);
  };
  let batch: [number, ReadFile][] = [];
  const send = (): void => {
    if (batch.length > 0) reply({ kind: 'read', files: batch });
    batch = [];
  };
  for (let taken = counters.next(); taken < order.length && !counters.stopped; taken = counters.next()) {
    const index = order[taken] ?? 0;
    const file = files[index];
    if (file === undefined) break;
    try {
      batch.push([index, readFileSync(file, buffer, inspect, told)]);
      counters.addFile();
    } catch (error) {
      if (error === STOPPED) break;
      counters.stop();
      if (!(error instanceof MiraError)) throw error;
      reply({ kind: 'refused', index, code: error.code, message: error.message, hint: error.hint });
    }
    if (batch.length >= BATCH) send();
  }
  send();
}

/** What a thread is given has no type. Only the pool starts this one, so that one member is enough to know. */
function isPoolTask(value: unknown): value is PoolTask {
  return isObject(value) && value['shared'] instanceof SharedArrayBuffer;
}

function reply(message: PoolReply): void {
  parentPort?.postMessage(message, []);
}
