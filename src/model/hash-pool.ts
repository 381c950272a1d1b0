import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { MiraError } from '../errors.ts';
import { countersIn, newCounters, type HashCounters } from './hash-counters.ts';
import type { PoolReply } from './hash-worker.ts';
import type { FileFacts, Inspect } from './inspection.ts';
import type { ReadFile } from './read-file.ts';
import { shareFiles, type SharedFiles } from './shared-files.ts';
import { takeFiles, type Finding, type HashTask } from './take-files.ts';
import { DIGEST_BYTES } from './tensor-columns.ts';
import type { FoundFile } from './walk.ts';

export interface PoolOptions {
  readonly inspect: Inspect | null;
  /** Threads beside this one. */
  readonly workers: number;
  readonly signal?: AbortSignal;
  /** Called with the shared counters before anything is read. */
  readonly watch?: (counters: HashCounters) => void;
}

/**
 * Reads files here and in worker threads. Everybody takes the next file from a shared counter and leaves what was found in
 * shared memory, so that neither a message nor the event loop stands between two files.
 *
 * @param order indices of `files`, in the order in which they are taken
 * @returns what was read, in the order of `files`
 * @throws MiraError of the first file in the order of `files` of those that were refused; the signal's reason
 */
export async function readInPool(
  files: readonly FoundFile[],
  order: Uint32Array,
  { inspect, workers, signal, watch }: PoolOptions,
): Promise<readonly ReadFile[]> {
  const shared = newCounters();
  const counters = countersIn(shared);
  watch?.(counters);
  const task: HashTask = { files: shareFiles(files, order), counters: shared, inspect };
  const stop = (): void => counters.stop();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  const facts = new Map<number, FileFacts>();
  const failures: Refusal[] = [];
  const collect = (finding: Finding): void => {
    if (finding.kind === 'facts') facts.set(finding.index, finding.facts);
    else failures.push(finding);
  };
  try {
    const threads = Array.from({ length: workers }, () => runWorker(task, collect, stop));
    const ended = await Promise.allSettled([...threads, takeHere(task, collect)]);
    signal?.throwIfAborted();
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined) throw first.error;
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
    return files.map((_, index) => readAt(task.files, index, facts.get(index) ?? null));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

type Refusal = Extract<Finding, { readonly kind: 'refused' }>;

/** After so long others have their turn: progress, and the signal that ends the work. */
const TURN_MS = 10;

async function takeHere(task: HashTask, tell: (finding: Finding) => void): Promise<void> {
  // threads start meanwhile
  await turn();
  const steps = takeFiles(task, tell);
  let began = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - began < TURN_MS) continue;
    await turn();
    began = performance.now();
  }
}

function readAt({ sizes, digests }: SharedFiles, index: number, facts: FileFacts | null): ReadFile {
  const size = sizes[index] ?? -1;
  if (size === -1) throw new Error('nobody read a file');
  const bytes = Buffer.from(digests.buffer, digests.byteOffset + index * DIGEST_BYTES, DIGEST_BYTES);
  return { size, digest: `sha256:${bytes.toString('hex')}`, facts };
}

/** Small files leave much garbage and nothing that lives: room for it would only be memory. */
const YOUNG_MB = 4;
/** Twice what the largest shard index takes; with more, garbage is left lying. */
const OLD_MB = 64;

function runWorker(task: HashTask, collect: (finding: Finding) => void, stop: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(), {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    });
    worker.on('message', (reply: PoolReply) => collect(findingOf(reply)));
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

function findingOf(reply: PoolReply): Finding {
  if (reply.kind === 'facts') return reply;
  const { kind, index, code, message, hint } = reply;
  return { kind, index, error: new MiraError(code, message, hint === null ? {} : { hint }) };
}

/** Beside the bundle lies a door of its own for threads; the sources run as they are. */
function workerUrl(): URL {
  const own = import.meta.url;
  const door = own.endsWith('.ts') ? 'hash-worker-door.ts' : 'worker.js';
  return new URL(door, own);
}
