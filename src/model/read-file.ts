import { hashSteps, type HashedFile, type Observe } from './hash-file.ts';
import { Inspection, type FileFacts, type Inspect } from './inspection.ts';
import type { FoundFile } from './walk.ts';

/** A file that was hashed and, if asked for, looked at. */
export interface ReadFile extends HashedFile {
  readonly facts: FileFacts | null;
}

/**
 * Hashes a file and looks at it, step by step as `hashSteps`.
 *
 * @throws MiraError as `hashFile`; E_PICKLE, E_TENSORS
 */
export function* readSteps(file: FoundFile, buffer: Buffer, inspect: Inspect | null): Generator<number, ReadFile> {
  const observed = new Observed(file, inspect);
  try {
    const hashed = yield* hashSteps(file, buffer, observed.observe);
    return { ...hashed, facts: observed.facts() };
  } finally {
    observed.close();
  }
}

/** A file that is looked at, if it is, from the moment on when its size is known. */
class Observed {
  readonly observe: Observe | undefined;
  #inspection: Inspection | null = null;

  constructor(file: FoundFile, inspect: Inspect | null) {
    this.observe = inspect === null ? undefined : (size) => (this.#inspection = new Inspection(file, size, inspect));
  }

  facts(): FileFacts | null {
    return this.#inspection?.end() ?? null;
  }

  close(): void {
    this.#inspection?.close();
  }
}
