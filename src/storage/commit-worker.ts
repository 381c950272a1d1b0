import { isObject } from '../json.ts';
import { handOver } from '../threads/hand-over.ts';
import { takePieces, type PieceMessage, type PieceShare } from '../threads/pieces.ts';
import { BatchCommitter, type CommitJob, type CommittedBatch } from './commit-batch.ts';

/** What a thread is given that commits to batches of rows. */
export interface CommitWork {
  readonly work: 'commit';
  readonly job: CommitJob;
  readonly ends: readonly number[];
}

/** What a thread is given has no type; only this project starts it. */
export function isCommitWork(data: unknown): data is CommitWork & PieceShare {
  return isObject(data) && data['work'] === 'commit';
}

export function work(data: CommitWork & PieceShare): void {
  const { job, ends } = data;
  const committer = new BatchCommitter(job);
  for (const piece of takePieces(data)) {
    tell({ piece, answer: committer.commit(ends[piece - 1] ?? 0, ends[piece] ?? 0) });
  }
  committer.close();
  tell({ end: null });
}

function tell(message: PieceMessage<CommittedBatch, null>): void {
  handOver(message);
}
