import { hashFile, hashFileSync, type HashedFile, type Observe } from './hash-file.ts';
import { Inspection, type FileFacts, type Inspect } from './inspection.ts';
import type { FoundFile } from './walk.ts';

/** A file that was hashed and, if asked for, looked at. */
export interface ReadFile extends HashedFile {
  readonly facts: FileFacts | null;
}

/** @throws MiraError as `hashFile`; E_PICKLE, E_TENSORS */
export async function readFile(file: FoundFile, buffer: Buffer, inspect: Inspect | null): Promise<ReadFile> {
  const observed = new Observed(file, inspect);
  try {
    const hashed = await hashFile(file.path, buffer, observed.observe);
    return { ...hashed, facts: observed.facts() };
  } finally {
    observed.close();
  }
}

/** As `readFile`, for a thread that has nothing else to do. */
export function readFileSync(
  file: FoundFile,
  buffer: Buffer,
  inspect: Inspect | null,
  told: (bytes: number) => void,
): ReadFile {
  const observed = new Observed(file, inspect);
  try {
    const hashed = hashFileSync(file.path, buffer, observed.observe, told);
    return { ...hashed, facts: observed.facts() };
  } finally {
    observed.close();
  }
}

/** A file that is looked at, if it is, from the moment on when its size is known. */
class Observed {
  readonly observe: Observe | undefined;
  #inspection: Inspection | null = null;

  constructor({ name, path }: FoundFile, inspect: Inspect | null) {
    this.observe =
      inspect === null ? undefined : (size) => (this.#inspection = new Inspection(name, path, size, inspect));
  }

  facts(): FileFacts | null {
    return this.#inspection?.end() ?? null;
  }

  close(): void {
    this.#inspection?.close();
  }
}
