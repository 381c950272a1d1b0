import { hashFile, hashFileSync, type HashedFile, type Observe } from './hash-file.ts';
import { Inspection, type FileFacts, type Inspect } from './inspection.ts';
import type { FoundFile } from './walk.ts';

/** A file that was hashed and, if asked for, looked at. */
export interface ReadFile extends HashedFile {
  readonly facts: FileFacts | null;
}

/** @throws MiraError as `hashFile`; E_PICKLE, E_TENSORS */
export async function readFile(file: FoundFile, buffer: Buffer, inspect: Inspect | null): Promise<ReadFile> {
  const { observe, facts } = observed(file, inspect);
  const hashed = await hashFile(file.path, buffer, observe);
  return { ...hashed, facts: facts() };
}

/** As `readFile`, for a thread that has nothing else to do. */
export function readFileSync(
  file: FoundFile,
  buffer: Buffer,
  inspect: Inspect | null,
  told: (bytes: number) => void,
): ReadFile {
  const { observe, facts } = observed(file, inspect);
  const hashed = hashFileSync(file.path, buffer, observe, told);
  return { ...hashed, facts: facts() };
}

function observed(file: FoundFile, inspect: Inspect | null): { observe?: Observe; facts: () => FileFacts | null } {
  if (inspect === null) return { facts: () => null };
  let inspection: Inspection | null = null;
  return {
    observe: (size) => (inspection = new Inspection(file.name, file.path, size, inspect)),
    facts: () => inspection?.end() ?? null,
  };
}
