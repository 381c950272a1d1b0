import { hexOf } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { chunkBuffer } from './hash-file.ts';
import { countersIn } from './hash-counters.ts';
import type { FileFacts, Inspect } from './inspection.ts';
import { readSteps } from './read-file.ts';
import { filesIn, type SharedFiles } from './shared-files.ts';
import { DIGEST_BYTES } from './tensor-columns.ts';

/** What everybody is given who takes files. */
export interface HashTask {
  readonly files: SharedFiles;
  /** Of `newCounters`. */
  readonly counters: SharedArrayBuffer;
  readonly inspect: Inspect | null;
}

/** What has no place in the shared memory; most files have nothing of the kind. */
export type Finding =
  | { readonly kind: 'facts'; readonly index: number; readonly facts: FileFacts }
  | { readonly kind: 'refused'; readonly index: number; readonly error: MiraError };

/**
 * Takes files from the shared counter until there is none, or somebody stops the work. What was found lies in the shared
 * memory, or is told.
 *
 * @returns steps between which the caller may do something else
 */
export function* takeFiles({ files, counters: shared, inspect }: HashTask, tell: (finding: Finding) => void) {
  const counters = countersIn(shared);
  const fileAt = filesIn(files);
  const digests = Buffer.from(files.digests.buffer, files.digests.byteOffset, files.digests.byteLength);
  const buffer = chunkBuffer();
  for (let taken = counters.next(); taken < files.order.length && !counters.stopped; taken = counters.next()) {
    const index = files.order[taken] ?? 0;
    try {
      const steps = readSteps(fileAt(index), buffer, inspect);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        counters.addBytes(step.value);
        if (counters.stopped) {
          steps.return({ size: 0, digest: 'sha256:', facts: null });
          return;
        }
        yield;
      }
      const { size, digest, facts } = step.value;
      digests.write(hexOf(digest), index * DIGEST_BYTES, 'hex');
      files.sizes[index] = size;
      counters.addFile();
      if (facts !== null) tell({ kind: 'facts', index, facts });
    } catch (error) {
      counters.stop();
      if (!(error instanceof MiraError)) throw error;
      tell({ kind: 'refused', index, error });
    }
  }
}
