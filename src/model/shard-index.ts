import { posix } from 'node:path';
import { MiraError, messageOf } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import { quoted } from './refusals.ts';

/** Which file holds which tensors: the `weight_map` of a `*.index.json`, turned around. Paths as they stand there. */
export type ShardIndex = ReadonlyMap<string, readonly string[]>;

/** The largest index that is read, bytes: more than 200,000 tensors. */
export const MAX_INDEX_BYTES = 24 * 1024 * 1024;

/** Few enough members that a crafted index cannot fill the memory. */
const MAX_QUOTES = 4 * 200_000;
const QUOTE = 0x22;

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
  let quotes = 0;
  for (const byte of content) if (byte === QUOTE) quotes += 1;
  if (quotes > MAX_QUOTES) throw shardError(`${quoted(path)} names more tensors than are read`);
  let map: unknown;
  try {
    const index = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(content));
    map = isObject(index) ? index['weight_map'] : null;
  } catch (error) {
    throw shardError(`${quoted(path)} is not the JSON it should be (${messageOf(error)})`, error);
  }
  if (!isObject(map)) throw shardError(`${quoted(path)} has no weight_map`);
  const shards = new Map<string, string[]>();
  for (const [tensor, file] of Object.entries(map)) {
    if (typeof file !== 'string') throw shardError(`${quoted(path)} names no file for the tensor ${quoted(tensor)}`);
    const tensors = shards.get(file);
    if (tensors === undefined) shards.set(file, [tensor]);
    else tensors.push(tensor);
  }
  return shards;
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
