import { Worker } from 'node:worker_threads';
import { MiraError } from '../errors.ts';
import { COUNTERS_BYTES, countersIn, type HashCounters, type PoolReply, type PoolTask } from './hash-worker.ts';
import type { FileFacts, Inspect } from './inspection.ts';
import type { ReadFile } from './read-file.ts';
import { shareFiles, type SharedFiles } from './shared-files.ts';
import { DIGEST_BYTES } from './tensor-columns.ts';
import type { FoundFile } from './walk.ts';

export interface PoolOptions {
  readonly inspect: Inspect | null;
  readonly workers: number;
  readonly signal?: AbortSignal;
  /** Called with the shared counters before the first worker starts. */
  readonly watch?: (counters: HashCounters) => void;
}

/**
 * Reads files in worker threads. The threads take the next file from a shared counter and leave what they found in shared
 * memory, so that neither a message nor the event loop stands between two files.
 *
 * @param order indices of `files`, largest file first
 * @returns what was read, in the order of `files`
 * @throws MiraError of the first file in that order that was refused; the signal's reason
 */
export async function readInPool(
  files: readonly FoundFile[],
  order: Uint32Array,
  { inspect, workers, signal, watch }: PoolOptions,
): Promise<readonly ReadFile[]> {
  const shared = new SharedArrayBuffer(COUNTERS_BYTES);
  const counters = countersIn(shared);
  watch?.(counters);
  const task: PoolTask = { files: shareFiles(files, order), counters: shared, inspect };
  const stop = (): void => counters.stop();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  const facts = new Map<number, FileFacts>();
  const failures: PoolFailure[] = [];
  const collect = (reply: PoolReply): void => {
    if (reply.kind === 'facts') facts.set(reply.index, reply.facts);
    else failures.push(reply);
  };
  try {
    const ended = await Promise.allSettled(Array.from({ length: workers }, () => runWorker(task, collect, stop)));
    signal?.throwIfAborted();
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined)
      throw new MiraError(first.code, first.message, first.hint === null ? {} : { hint: first.hint });
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
    return files.map((_, index) => readAt(task.files, index, facts.get(index) ?? null));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function readAt({ sizes, digests }: SharedFiles, index: number, facts: FileFacts | null): ReadFile {
  const size = sizes[index] ?? -1;
  if (size === -1) throw new Error('no thread read a file');
  const bytes = Buffer.from(digests.buffer, digests.byteOffset + index * DIGEST_BYTES, DIGEST_BYTES);
  return { size, digest: `sha256:${bytes.toString('hex')}`, facts };
}

/** Small files leave much garbage and nothing that lives: room for it would only be memory. */
const YOUNG_MB = 4;
/** Twice what the largest shard index takes; with more, garbage is left lying. */
const OLD_MB = 64;

type PoolFailure = Extract<PoolReply, { readonly kind: 'refused' }>;

function runWorker(task: PoolTask, collect: (reply: PoolReply) => void, stop: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(), {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    });
    worker.on('message', collect);
    worker.on('error', (error) => {
      // the others need not go on for nothing
      stop();
      reject(error);
    });
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a hashing thread ended with ${code}`));
    });
  });
}

/** Beside the bundle lies a door of its own for threads; the sources run as they are. */
function workerUrl(): URL {
  const own = import.meta.url;
  const door = own.endsWith('.ts') ? 'hash-worker-door.ts' : 'worker.js';
  return new URL(door, own);
}
