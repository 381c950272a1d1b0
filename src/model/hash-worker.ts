import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorCode } from '../error-codes.ts';
import { isObject } from '../json.ts';
import type { FileFacts } from './inspection.ts';
import { takeFiles, type Finding, type HashTask } from './take-files.ts';
import { buffersOf } from './tensor-columns.ts';

/** A finding as it can be handed from thread to thread. */
export type PoolReply =
  | Extract<Finding, { readonly kind: 'facts' }>
  | {
      readonly kind: 'refused';
      readonly index: number;
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string | null;
    };

/** A thread of the pool: takes files until there is none. */
export function work(): void {
  if (!isHashTask(workerData))
    throw new Error('this is a thread of the hashing pool, and was started by something else');
  const steps = takeFiles(workerData, tell);
  while (steps.next().done !== true);
}

function tell(finding: Finding): void {
  if (finding.kind === 'facts') return reply(finding, movable(finding.facts));
  const { code, message, hint } = finding.error;
  reply({ kind: 'refused', index: finding.index, code, message, hint });
}

/** Buffers that need not be copied, because this thread is done with them. */
function movable({ tensors, shardIndex }: FileFacts): ArrayBuffer[] {
  return [tensors, shardIndex?.tensors ?? null].flatMap((columns) => (columns === null ? [] : buffersOf(columns)));
}

/** What a thread is given has no type. Only the pool starts this one, so that one member is enough to know. */
function isHashTask(value: unknown): value is HashTask {
  return isObject(value) && value['counters'] instanceof SharedArrayBuffer;
}

function reply(message: PoolReply, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
