import { Worker } from 'node:worker_threads';

/** Rows leave hardly anything behind, and room for it would only be memory. */
const YOUNG_MB = 8;

/**
 * Starts a thread that works on rows.
 *
 * @param data what `rows-work.ts` tells its work by; has to be what can be cloned
 * @param youngMb room for new objects
 */
export function startRowsThread(data: object, youngMb = YOUNG_MB): Worker {
  return new Worker(workerUrl(), {
    workerData: data,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  });
}

/** The door for threads, which lies beside this module and beside the bundle. */
function workerUrl(): URL {
  const own = import.meta.url;
  const door = own.endsWith('.ts') ? 'rows-worker.ts' : 'rows-worker.js';
  return new URL(door, own);
}
