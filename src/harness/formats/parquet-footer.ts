import type { FileHandle } from 'node:fs/promises';
import type { FileMetaData } from 'hyparquet';
import { readThrift } from './thrift.ts';

export const MAGIC = Buffer.from('PAR1');
const MAX_FOOTER_BYTES = 16 * 1024 * 1024;

/** Bytes of a file; fewer than were asked for are an error. */
export async function bytesAt(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
    if (bytesRead === 0) throw new SyntaxError('it ends too early');
    done += bytesRead;
  }
  return bytes;
}

/**
 * The footer of a Parquet file: its schema, and where its columns stand.
 *
 * @throws SyntaxError, RangeError
 */
export async function readFooter(handle: FileHandle, size: number): Promise<FileMetaData> {
  const { parquetMetadata } = await import('hyparquet');
  const tail = await bytesAt(handle, Math.max(0, size - 8), Math.min(8, size));
  if (size < 12 || !tail.subarray(4).equals(MAGIC)) throw new SyntaxError('it does not end in PAR1');
  const length = tail.readUInt32LE(0);
  if (length > size - 12) throw new SyntaxError('it says that it is longer than the file');
  if (length > MAX_FOOTER_BYTES) throw new SyntaxError('it is larger than 16 MiB');
  const footer = await bytesAt(handle, size - 8 - length, length + 8);
  readThrift(footer.subarray(0, length), 0);
  const metadata = parquetMetadata(footer, { geoparquet: false });
  const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (rows !== metadata.num_rows || !Number.isSafeInteger(Number(rows)))
    throw new SyntaxError('it counts its rows wrongly');
  if (metadata.row_groups.some((group) => group.num_rows < 0n)) throw new SyntaxError('it counts its rows wrongly');
  // walks the schema, and refuses one that is no tree
  levelsOf(metadata);
  // a member of that name would be lost without a word
  if (metadata.schema.some(({ name }) => name === '__proto__')) throw new SyntaxError('a column is called __proto__');
  return metadata;
}

/** The names of the columns; one of structs counts once. */
export function topColumns({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  for (let at = 1; at < schema.length; at = afterElement(schema, at)) names.push(schema[at]?.name ?? '');
  return names;
}

/** The schema is a tree in pre-order. */
function afterElement(schema: FileMetaData['schema'], at: number): number {
  let next = at + 1;
  for (let left = schema[at]?.num_children ?? 0; left > 0; left -= 1) next = afterElement(schema, next);
  return next;
}

/** How deep a leaf's values can repeat, and be absent. */
export interface Levels {
  readonly maxRepetition: number;
  readonly maxDefinition: number;
}

/**
 * The levels of each leaf column, by its path joined with NUL.
 *
 * @throws SyntaxError
 */
export function levelsOf({ schema }: FileMetaData): ReadonlyMap<string, Levels> {
  const levels = new Map<string, Levels>();
  const walk = (at: number, path: readonly string[], above: Levels, depth: number): number => {
    const element = schema[at];
    const { num_children: children = 0 } = element ?? {};
    if (element === undefined || depth > 32 || !(Number.isSafeInteger(children) && children >= 0)) {
      throw new SyntaxError('the schema is not a tree');
    }
    const optional = element.repetition_type !== 'REQUIRED' && depth > 0 ? 1 : 0;
    const repeated = element.repetition_type === 'REPEATED' && depth > 0 ? 1 : 0;
    const own = { maxRepetition: above.maxRepetition + repeated, maxDefinition: above.maxDefinition + optional };
    const names = depth === 0 ? [] : [...path, element.name];
    if (element.num_children === undefined) levels.set(names.join('\0'), own);
    let next = at + 1;
    for (let left = children; left > 0; left -= 1) next = walk(next, names, own, depth + 1);
    return next;
  };
  if (walk(0, [], { maxRepetition: 0, maxDefinition: 0 }, 0) !== schema.length) {
    throw new SyntaxError('the schema is not a tree');
  }
  return levels;
}
