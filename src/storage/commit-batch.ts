import { LeafHasher } from '../evidence/commitment.ts';
import { HASH_SIZE } from '../evidence/merkle.ts';
import { HEAD_BYTES, RowLeaves } from '../evidence/row-line.ts';
import { SpoolReader, type SpoolPlaces } from './spool-file.ts';

/** Rows of one task, which follow each other. */
export interface TaskRows {
  readonly secret: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** What is needed to commit to the rows of spool files; can be handed to another thread. */
export interface CommitJob {
  readonly places: SpoolPlaces;
  /** In leaf order. */
  readonly tasks: readonly TaskRows[];
  /** Whether the rows are wanted, too. */
  readonly lines: boolean;
}

/** Some rows that follow each other, committed to. */
export interface CommittedBatch {
  /** 32 bytes a row. */
  readonly leaves: Uint8Array<ArrayBuffer>;
  /** The rows, a line each, as they stand in the samples file. */
  readonly lines: Uint8Array<ArrayBuffer> | null;
}

/** Commits to rows, batch by batch and in any order of batches. */
export class BatchCommitter {
  readonly #job: CommitJob;
  readonly #reader: SpoolReader;
  readonly #leaves: readonly RowLeaves[];

  constructor(job: CommitJob) {
    this.#job = job;
    this.#reader = new SpoolReader(job.places);
    const hasher = new LeafHasher();
    this.#leaves = job.tasks.map(({ secret }) => new RowLeaves(secret, hasher));
  }

  commit(from: number, to: number): CommittedBatch {
    const { places, tasks } = this.#job;
    const leaves = Buffer.allocUnsafeSlow((to - from) * HASH_SIZE);
    const ends = this.#job.lines ? lineEnds(places, from, to) : null;
    const lines = ends === null ? null : Buffer.allocUnsafeSlow(ends.at(-1) ?? 0);
    const taskOf = new Uint32Array(to - from);
    let task = 0;
    for (let row = from; row < to; row += 1) {
      while (row >= (tasks[task]?.to ?? Number.POSITIVE_INFINITY)) task += 1;
      taskOf[row - from] = task;
    }
    this.#reader.read(from, to, (slot, bytes, start, end) => {
      const own = taskOf[slot] ?? 0;
      const index = from + slot - (tasks[own]?.from ?? 0);
      const leaf = this.#leaves[own]?.leaf(index, bytes, start, end) ?? '';
      leaves.write(leaf, slot * HASH_SIZE, 'latin1');
      if (lines !== null) bytes.copy(lines, ends?.[slot] ?? 0, start + HEAD_BYTES, end);
    });
    return { leaves, lines };
  }

  close(): void {
    this.#reader.close();
  }
}

/** Where each of the lines begins, and where the last one ends. */
function lineEnds({ length }: SpoolPlaces, from: number, to: number): Float64Array {
  const ends = new Float64Array(to - from + 1);
  for (let row = from; row < to; row += 1) {
    ends[row - from + 1] = (ends[row - from] ?? 0) + (length[row] ?? 0) - HEAD_BYTES;
  }
  return ends;
}
