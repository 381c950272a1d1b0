import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result, Work } from './work.ts';

/**
 * Does all work in so many threads. What comes out depends on neither their number nor their speed: each piece draws
 * random numbers of its own.
 *
 * @returns the results in the order of the work
 */
export async function performAll(
  all: readonly Work[],
  threads: number,
  onDone: (result: Result, done: number) => void,
): Promise<readonly Result[]> {
  const results = new Map<Work, Result>();
  const queue = all.values();
  const labour = async (): Promise<void> => {
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'));
    try {
      for (const work of queue) {
        const result = await ask(worker, work);
        results.set(work, result);
        onDone(result, results.size);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, labour));
  return all.map((work) => {
    const result = results.get(work);
    if (result === undefined) throw new Error(`nothing came of ${JSON.stringify(work)}`);
    return result;
  });
}

async function ask(worker: Worker, work: Work): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    worker.postMessage(work, []);
  });
}
