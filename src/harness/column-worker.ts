import { workerData } from 'node:worker_threads';
import type { ErrorCode } from '../error-codes.ts';
import { MiraError, type Place } from '../errors.ts';
import type { StoredColumns } from '../evidence/stored-columns.ts';
import { isObject } from '../json.ts';
import { handOver } from '../threads/hand-over.ts';
import { readColumns, type ColumnsJob } from './formats/mira-samples-columns.ts';

/** What a thread that reads rows answers, once. */
export type ColumnsReply =
  | { readonly kind: 'read'; readonly columns: StoredColumns }
  | { readonly kind: 'unfit' }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string | null;
      readonly at: Place | null;
    };

/** A thread that reads the rows of one output. */
export function work(): void {
  if (!isColumnsJob(workerData)) throw new Error('this is a thread that reads rows, and was started by something else');
  handOver(replyTo(workerData));
}

function replyTo(job: ColumnsJob): ColumnsReply {
  try {
    const columns = readColumns(job);
    return columns === null ? { kind: 'unfit' } : { kind: 'read', columns: columns.stored() };
  } catch (error) {
    if (!(error instanceof MiraError)) throw error;
    const { code, message, hint, at } = error;
    return { kind: 'refused', code, message, hint, at };
  }
}

/** What a thread is given has no type. Only one module starts this one, so that one member is enough to know. */
function isColumnsJob(value: unknown): value is ColumnsJob {
  return isObject(value) && value['fingerprintKey'] instanceof Uint8Array;
}
