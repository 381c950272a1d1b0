import { MiraError } from '../errors.ts';
import { TaskTrees, type TaskCommitment } from '../evidence/commitment.ts';
import { HASH_SIZE } from '../evidence/merkle.ts';
import { release } from '../grown.ts';
import { PieceThreads } from '../threads/pieces.ts';
import { BatchCommitter, type CommitJob, type CommittedBatch, type TaskRows } from './commit-batch.ts';
import { batchEnds } from './spool-file.ts';
import type { SortedSamples } from './spool.ts';

/** Secrets of the salts: 32 random bytes for each task, made for this run alone. */
export type TaskSecrets = ReadonlyMap<string, Buffer>;

export interface CommitOptions {
  /** 0: in this one; by default as many as read the rows. */
  readonly threads?: number;
  readonly signal?: AbortSignal;
}

/** Commits to all rows, and gives their lines in leaf order to whoever wants them, batch by batch. */
export class RowCommitter {
  readonly #sorted: Pick<SortedSamples, 'places' | 'counts' | 'threads'>;
  readonly #secrets: TaskSecrets;
  readonly #trees = new TaskTrees();
  readonly #threads: number;
  readonly #signal: AbortSignal | null;

  constructor(
    sorted: Pick<SortedSamples, 'places' | 'counts' | 'threads'>,
    secrets: TaskSecrets,
    how: CommitOptions = {},
  ) {
    this.#sorted = sorted;
    this.#secrets = secrets;
    this.#threads = how.threads ?? sorted.threads;
    this.#signal = how.signal ?? null;
  }

  /** To be read to its end, once. */
  async *lines(): AsyncGenerator<Uint8Array> {
    for await (const lines of this.#batches(true)) if (lines !== null) yield lines;
  }

  /** Without the lines, for those who want the roots alone. */
  async commit(): Promise<readonly TaskCommitment[]> {
    for await (const lines of this.#batches(false)) void lines;
    return this.commitments();
  }

  /** Root and count of each task, by the bytes of their names, over the batches so far. */
  commitments(): readonly TaskCommitment[] {
    return this.#trees.commitments();
  }

  /** The lines of each batch, `null` where they are not wanted. */
  async *#batches(wanted: boolean): AsyncGenerator<CommittedBatch['lines']> {
    const { places, counts } = this.#sorted;
    const names = [...counts.keys()];
    const tasks = this.#tasks();
    let row = 0;
    let task = 0;
    for await (const { leaves: bytes, lines } of commitBatches(
      { places, tasks, lines: wanted },
      this.#threads,
      this.#signal,
    )) {
      const leaves = Buffer.from(bytes.buffer);
      for (let at = 0; at < leaves.length; at += HASH_SIZE) {
        while (row >= (tasks[task]?.to ?? Number.POSITIVE_INFINITY)) task += 1;
        this.#trees.add(names[task] ?? '', leaves.toString('latin1', at, at + HASH_SIZE));
        row += 1;
      }
      release(bytes);
      yield lines;
    }
  }

  #tasks(): readonly TaskRows[] {
    let from = 0;
    return Array.from(this.#sorted.counts, ([task, count]) => {
      const rows = { secret: secretOf(this.#secrets, task), from, to: from + count };
      from += count;
      return rows;
    });
  }
}

/** @throws MiraError E_INTERNAL */
export function secretOf(secrets: TaskSecrets, task: string): Buffer {
  const secret = secrets.get(task);
  if (secret === undefined) throw new MiraError('E_INTERNAL', `there is no secret for the salts of task ${task}`);
  return secret;
}

async function* commitBatches(
  job: CommitJob,
  threads: number,
  signal: AbortSignal | null,
): AsyncGenerator<CommittedBatch> {
  const ends = batchEnds(job.places);
  if (threads > 0) {
    const running = new PieceThreads<CommittedBatch, null>({ work: 'commit', job, ends }, ends.length, threads, signal);
    yield* running.answers();
    await running.ends();
    return;
  }
  const committer = new BatchCommitter(job);
  try {
    for (const [batch, to] of ends.entries()) {
      signal?.throwIfAborted();
      yield committer.commit(ends[batch - 1] ?? 0, to);
    }
  } finally {
    committer.close();
  }
}
