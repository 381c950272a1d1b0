import { workerData } from 'node:worker_threads';
import { work as readColumns } from '../harness/column-worker.ts';
import { isSpoolWork, work as spool } from '../harness/spool-worker.ts';
import { isCommitWork, work as commit } from '../storage/commit-worker.ts';

/** A thread that works on rows, in whichever of the ways it was started for. */
export function work(): void {
  const data: unknown = workerData;
  if (isSpoolWork(data)) spool(data);
  else if (isCommitWork(data)) commit(data);
  else readColumns();
}
