import { posix } from 'node:path';
import { MiraError, messageOf } from '../errors.ts';
import { grown } from '../grown.ts';
import { JsonCursor } from './json-cursor.ts';
import { quoted } from './refusals.ts';
import { TensorBuilder } from './tensor-builder.ts';
import { repeatedName, type TensorColumns } from './tensor-columns.ts';

/** Which file holds which tensors: the `weight_map` of a `*.index.json`. */
export interface ShardIndex {
  /** Nothing but names. */
  readonly tensors: TensorColumns;
  /** Paths as they stand there, and the index of each tensor's. */
  readonly files: readonly string[];
  readonly fileOf: Uint32Array;
}

/** The largest index that is read, bytes: more than 200,000 tensors. */
export const MAX_INDEX_BYTES = 24 * 1024 * 1024;

/** Ten times what the largest published models have. */
const MAX_ENTRIES = 1_000_000;
const MAX_FILES = 10_000;

/** Whether a file is the index that `save_pretrained` writes beside shards. */
export function isShardIndex(name: string): boolean {
  return /\.(?:safetensors|bin|h5|msgpack)\.index\.json$/u.test(name);
}

/**
 * @param content of the whole file, `null` when it is larger than `MAX_INDEX_BYTES`
 * @throws MiraError E_TENSORS
 */
export function parseShardIndex(content: Buffer | null, path: string): ShardIndex {
  if (content === null)
    throw shardError(`${quoted(path)} is larger than an index that is read (${MAX_INDEX_BYTES} bytes)`);
  let shards: ShardIndex | null = null;
  try {
    const cursor = new JsonCursor(content);
    if (cursor.isObject) {
      cursor.members((name) => {
        if (name !== 'weight_map') cursor.skip();
        else if (shards === null && cursor.isObject) shards = readWeightMap(cursor, path);
        else throw new SyntaxError('no single weight_map that is an object');
      });
    } else cursor.skip();
    cursor.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw shardError(`${quoted(path)} is not the JSON it should be (${messageOf(error)})`, error);
  }
  if (shards === null) throw shardError(`${quoted(path)} has no weight_map`);
  return shards;
}

function readWeightMap(cursor: JsonCursor, path: string): ShardIndex {
  const builder = new TensorBuilder(1024, 64 * 1024);
  const files = new Map<string, number>();
  let fileOf = new Uint32Array(1024);
  cursor.members((tensor) => {
    const row = builder.count;
    if (row === MAX_ENTRIES) throw shardError(`${quoted(path)} names more tensors than are read`);
    if (!cursor.isString || !tensor.isWellFormed()) {
      throw shardError(`${quoted(path)} names no file for the tensor ${quoted(tensor)}`);
    }
    const file = cursor.string();
    const known = files.get(file) ?? files.size;
    if (known === MAX_FILES) throw shardError(`${quoted(path)} names more files than are read (${MAX_FILES})`);
    files.set(file, known);
    if (row === fileOf.length) fileOf = grown(fileOf, new Uint32Array(2 * row));
    fileOf[row] = known;
    builder.add(tensor, '', [], 0, 0);
  });
  const { columns } = builder.finish();
  const twice = repeatedName(columns);
  if (twice !== null) throw new SyntaxError(`duplicate member ${quoted(twice)}`);
  return { tensors: columns, files: [...files.keys()], fileOf: fileOf.slice(0, builder.count) };
}

/**
 * The name of a shard relative to the model, from the index that names it.
 *
 * @throws MiraError E_TENSORS when it lies outside of the index's own folder
 */
export function shardName(index: string, file: string): string {
  const parts = file.split('/');
  if (file === '' || file.includes('\\') || file.includes('\0') || parts.includes('..') || posix.isAbsolute(file)) {
    throw shardError(`${quoted(index)} names ${quoted(file)}, which is no file of its folder`);
  }
  return posix.join(posix.dirname(index), file);
}

export function shardError(message: string, cause?: unknown): MiraError {
  return new MiraError('E_TENSORS', message, {
    hint: 'Download the missing files, or save the model again; what does not belong to it can be left out with ignore.',
    ...(cause === undefined ? {} : { cause }),
  });
}
