import { lstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { HashCounters } from './hash-counters.ts';
import { readInPool } from './hash-pool.ts';
import type { Inspect } from './inspection.ts';
import type { ReadFile } from './read-file.ts';
import type { FoundFile } from './walk.ts';

/** How far long work is. */
export interface HashProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly totalFiles: number;
  /** Since the work began. */
  readonly seconds: number;
}

export interface HashWork {
  readonly inspect: Inspect | null;
  readonly signal?: AbortSignal;
  /** Told every few seconds, and never when the work is short. */
  readonly progress?: (progress: HashProgress) => void;
}

/** Below both, starting threads takes longer than what they save. */
const POOL_MIN_BYTES = 64 * 1024 * 1024;
const POOL_MIN_FILES = 2000;
/** Each thread costs some 8 MB; disks gain nothing from more. */
const MAX_THREADS = 16;

/**
 * Hashes files, in threads when it pays.
 *
 * @returns in the order of `found`
 * @throws MiraError of a file that was refused; the signal's reason
 */
export async function hashAll(found: readonly FoundFile[], work: HashWork): Promise<readonly ReadFile[]> {
  const sizes = await sizesOf(found);
  const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
  const alone = totalBytes < POOL_MIN_BYTES && found.length < POOL_MIN_FILES;
  const order = Uint32Array.from(sizes.keys());
  if (!alone) order.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const watched: { counters: HashCounters | null } = { counters: null };
  const ticking = tick(work.progress, () => ({
    bytes: watched.counters?.bytes ?? 0,
    totalBytes,
    files: watched.counters?.files ?? 0,
    totalFiles: found.length,
  }));
  try {
    return await readInPool(found, order, {
      inspect: work.inspect,
      workers: alone ? 0 : Math.min(availableParallelism(), found.length, MAX_THREADS) - 1,
      watch: (counters) => (watched.counters = counters),
      ...(work.signal === undefined ? {} : { signal: work.signal }),
    });
  } finally {
    ticking.end();
  }
}

/** Sizes decide about order and threads alone; a file that went away is refused when it is read. */
async function sizesOf(found: readonly FoundFile[]): Promise<Float64Array> {
  const sizes = new Float64Array(found.length);
  for (const [index, { path }] of found.entries()) {
    sizes[index] = sizeOf(path);
    if (index % 2048 === 2047) await turn();
  }
  return sizes;
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

const FIRST_PROGRESS_MS = 3000;
const PROGRESS_MS = 5000;

function tick(tell: HashWork['progress'], state: () => Omit<HashProgress, 'seconds'>): { end(): void } {
  if (tell === undefined) return { end: () => undefined };
  const began = performance.now();
  const say = (): void => {
    tell({ ...state(), seconds: (performance.now() - began) / 1000 });
    timer = setTimeout(say, PROGRESS_MS);
  };
  let timer = setTimeout(say, FIRST_PROGRESS_MS);
  return { end: () => clearTimeout(timer) };
}
