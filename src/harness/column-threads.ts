import { setImmediate as turn } from 'node:timers/promises';
import { MiraError } from '../errors.ts';
import { SampleColumns } from '../evidence/columns.ts';
import { startRowsThread } from '../threads/rows-thread.ts';
import type { ColumnsReply } from './column-worker.ts';
import { readColumns, type ColumnsJob } from './formats/mira-samples-columns.ts';

/** The rows of an output, `null` for rows that columns are not made for, or why they could not be read. */
export type ColumnsResult =
  | { readonly kind: 'read'; readonly columns: SampleColumns | null }
  | { readonly kind: 'refused'; readonly error: MiraError };

export interface ThreadOptions {
  /** One for each output but the last, which is read here meanwhile; or none: then all are, one after the other. */
  readonly threads: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Reads outputs, all at the same time. As soon as one cannot be read those behind it are let go.
 *
 * @returns in the order of the jobs, up to the first that could not be read
 * @throws Error when a thread dies; the signal's reason
 */
export async function readOutputs(
  jobs: readonly ColumnsJob[],
  { threads, signal }: ThreadOptions,
): Promise<readonly ColumnsResult[]> {
  const results: ColumnsResult[] = [];
  const running = threads ? jobs.slice(0, -1).map((job) => startThread(job)) : [];
  const stop = (): void => void Promise.all(running.map((thread) => thread.stop()));
  signal?.addEventListener('abort', stop);
  try {
    await turn();
    signal?.throwIfAborted();
    const [last] = jobs.slice(running.length);
    const own = running.length === 0 || last === undefined ? null : readHere(last);
    for (const [index, job] of jobs.entries()) {
      await turn();
      signal?.throwIfAborted();
      const result = (await running[index]?.result) ?? own ?? readHere(job);
      results.push(result);
      if (result.kind === 'refused') break;
    }
    return results;
  } catch (error) {
    // of a thread that was stopped one hears only that it ended
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function readHere(job: ColumnsJob): ColumnsResult {
  try {
    return { kind: 'read', columns: readColumns(job) };
  } catch (error) {
    if (error instanceof MiraError) return { kind: 'refused', error };
    throw error;
  }
}

interface Thread {
  readonly result: Promise<ColumnsResult>;
  stop(): Promise<unknown>;
}

function startThread(job: ColumnsJob): Thread {
  const worker = startRowsThread(job);
  const result = new Promise<ColumnsResult>((resolve, reject) => {
    worker.on('message', (reply: ColumnsReply) => resolve(resultOf(reply)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread that read rows ended with ${code} and without an answer`)));
  });
  // told to whoever waits for it; nobody may
  result.catch(() => undefined);
  return { result, stop: () => worker.terminate() };
}

function resultOf(reply: ColumnsReply): ColumnsResult {
  if (reply.kind === 'read') return { kind: 'read', columns: new SampleColumns(reply.columns) };
  if (reply.kind === 'unfit') return { kind: 'read', columns: null };
  const { code, message, hint, at } = reply;
  const options = { ...(hint === null ? {} : { hint }), ...(at === null ? {} : { at }) };
  return { kind: 'refused', error: new MiraError(code, message, options) };
}
