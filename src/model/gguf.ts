import { sha256, type Digest } from '../digest.ts';
import { GGML_TYPES } from './ggml-types.ts';
import { GgufCursor, Short } from './gguf-cursor.ts';
import { quoted } from './refusals.ts';
import { TensorBuilder } from './tensor-builder.ts';
import { nameAt, repeatedName } from './tensor-columns.ts';
import { MAX_HEADER_BYTES, MAX_KEYS, MAX_TENSORS, tensorsError, UNREAD, type ParsedHeader } from './tensors.ts';

const MAX_DIMENSIONS = 4;
const MAX_DEPTH = 8;
const DEFAULT_ALIGNMENT = 32;
/** A key of one byte, its type and one byte of value; a tensor without name and dimensions. */
const MIN_KEY_BYTES = 14;
const MIN_TENSOR_BYTES = 24;
const TYPE_AND_OFFSET_BYTES = 12;

type Fail = (what: string, cause?: unknown) => never;

/**
 * The header of a GGUF file, versions 2 and 3, little-endian (`docs/gguf.md` of ggml-org/ggml). As in ggml's own reader the
 * tensors have to follow one another in the order of the header, with nothing but padding between them.
 *
 * @param bytes the beginning of the file
 * @param size of the whole file, bytes
 * @throws MiraError E_TENSORS, with `UNREAD` as its cause where it is only more than what is read
 */
export function parseGguf(bytes: Buffer, size: number, path: string): ParsedHeader {
  const fail: Fail = (what, cause) => {
    throw tensorsError(path, 'GGUF', what, cause);
  };
  try {
    return readHeader(new GgufCursor(bytes, size, fail), size, fail);
  } catch (error) {
    if (!(error instanceof Short)) throw error;
    if (error.need > MAX_HEADER_BYTES)
      fail(`its header is larger than what is read (${MAX_HEADER_BYTES} bytes)`, UNREAD);
    // twice as much each time, so that reading again from the start costs no more than reading once
    return { need: Math.min(size, Math.max(error.need, Math.min(2 * bytes.length, MAX_HEADER_BYTES))) };
  }
}

function readHeader(cursor: GgufCursor, size: number, fail: Fail): ParsedHeader {
  const magic = cursor.u32();
  if (magic !== 0x46554747) fail('it does not begin with "GGUF"');
  const version = cursor.u32();
  if (version > 0xffff) fail('it is big-endian, which is not read', UNREAD);
  if (version !== 2 && version !== 3) fail(`its version is ${version}; versions 2 and 3 are read`, UNREAD);
  const tensorCount = cursor.count('tensors', MIN_TENSOR_BYTES);
  const keyCount = cursor.count('keys', MIN_KEY_BYTES);
  if (tensorCount > MAX_TENSORS)
    fail(`it holds ${tensorCount} tensors, more than what is read (${MAX_TENSORS})`, UNREAD);
  if (keyCount > MAX_KEYS) fail(`it holds ${keyCount} keys, more than what is read (${MAX_KEYS})`, UNREAD);
  const { members, alignment } = readKeys(cursor, keyCount, fail);
  const infos = cursor.at;
  skipInfos(cursor, tensorCount, fail);
  const builder = new TensorBuilder(tensorCount, cursor.at - infos);
  cursor.rewind(infos);
  const expected = readInfos(cursor, tensorCount, alignment, builder, fail);
  const { columns, starts, ends } = builder.finish();
  const twice = repeatedName(columns);
  if (twice !== null) fail(`tensor ${quoted(twice)} stands there twice`);
  const data = padded(cursor.at, alignment);
  for (let row = 0; row < starts.length; row += 1) {
    const end = data + (ends[row] ?? 0);
    starts[row] = data + (starts[row] ?? 0);
    ends[row] = end;
    if (end > size) fail(`tensor ${quoted(nameAt(columns, row))} ends ${end - size} bytes after the end of the file`);
  }
  if (size > data + expected) fail(`${size - data - expected} bytes at its end belong to no tensor`);
  return { placed: { columns, starts, ends }, members };
}

function readKeys(cursor: GgufCursor, count: number, fail: Fail) {
  const members = new Map<string, Digest>();
  let alignment = DEFAULT_ALIGNMENT;
  for (let index = 0; index < count; index += 1) {
    const key = cursor.string(`key ${index + 1}`);
    if (key === '') fail(`key ${index + 1} is empty`);
    if (members.has(key)) fail(`the key ${quoted(key)} stands there twice`);
    const start = cursor.at;
    const type = cursor.u32();
    if (key === 'general.alignment') {
      if (type !== UINT32) fail('general.alignment is not a 32-bit number');
      alignment = cursor.u32();
      // a power of two, as ggml asks
      if (alignment === 0 || (alignment & (alignment - 1)) !== 0) fail(`the alignment ${alignment} is no power of two`);
    } else skipValue(cursor, type, 0);
    members.set(key, sha256(cursor.since(start)));
  }
  return { members: Object.fromEntries(members), alignment };
}

const UINT32 = 4;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the types of fixed size: 8, 16 and 32 bits, float, bool, 64 bits. */
const VALUE_BYTES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [UINT32, 4],
  [5, 4],
  [6, 4],
  [BOOL, 1],
  [10, 8],
  [11, 8],
  [12, 8],
]);

function skipValue(cursor: GgufCursor, type: number, depth: number): void {
  const bytes = VALUE_BYTES.get(type);
  const start = cursor.at;
  if (type === BOOL) {
    if (cursor.u8() > 1) cursor.failAt(start, 'a truth value is neither 0 nor 1');
  } else if (bytes !== undefined) cursor.skip(bytes);
  else if (type === STRING) cursor.skipString();
  else if (type === ARRAY) skipArray(cursor, depth + 1);
  else cursor.failAt(start, `the value type ${type} does not exist`, UNREAD);
}

function skipArray(cursor: GgufCursor, depth: number): void {
  if (depth > MAX_DEPTH) cursor.failAt(cursor.at, `arrays are nested deeper than ${MAX_DEPTH} levels`);
  const type = cursor.u32();
  const bytes = VALUE_BYTES.get(type);
  // a text has at least its length, an array its type and its length
  const count = cursor.count('values in an array', bytes ?? (type === ARRAY ? 12 : 8));
  if (bytes !== undefined && type !== BOOL) cursor.skip(count * bytes);
  else for (let index = 0; index < count; index += 1) skipValue(cursor, type, depth);
}

function padded(bytes: number, alignment: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

/** Where the header ends is settled before anything is kept of it. */
function skipInfos(cursor: GgufCursor, count: number, fail: Fail): void {
  for (let index = 0; index < count; index += 1) {
    cursor.skipString();
    const dimensions = cursor.u32();
    if (dimensions > MAX_DIMENSIONS) fail(`tensor ${index + 1} has ${dimensions} dimensions`);
    cursor.skip(dimensions * 8 + TYPE_AND_OFFSET_BYTES);
  }
}

/**
 * Places are relative to the data, which begin after what is read here.
 *
 * @returns where the last one ends
 */
function readInfos(cursor: GgufCursor, count: number, alignment: number, builder: TensorBuilder, fail: Fail): number {
  let expected = 0;
  for (let index = 0; index < count; index += 1) {
    const name = cursor.string(`the name of tensor ${index + 1}`);
    const { dtype, shape, bytes, offset } = readInfo(cursor, name, fail);
    if (offset !== BigInt(expected)) {
      const how = offset > BigInt(expected) ? 'leaves a hole before it' : 'overlaps the one before it';
      fail(`tensor ${quoted(name)} ${how}: it begins at ${offset} instead of ${expected}`);
    }
    builder.add(name, dtype, shape, expected, expected + bytes);
    expected += padded(bytes, alignment);
  }
  return expected;
}

function readInfo(cursor: GgufCursor, name: string, fail: Fail) {
  const dims = Array.from({ length: cursor.u32() }, () => cursor.u64());
  const id = cursor.u32();
  const type = GGML_TYPES.get(id);
  if (type === undefined) return fail(`tensor ${quoted(name)} has the unknown type ${id}`, UNREAD);
  if ((dims[0] ?? 1n) % BigInt(type.blockElements) !== 0n) {
    fail(`the rows of tensor ${quoted(name)} fill no whole blocks of ${type.name}`);
  }
  const elements = dims.reduce((product, dimension) => product * dimension, 1n);
  const bytes = (elements / BigInt(type.blockElements)) * BigInt(type.blockBytes);
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER) || dims.some((dim) => dim > BigInt(Number.MAX_SAFE_INTEGER))) {
    fail(`tensor ${quoted(name)} would have ${bytes} bytes`);
  }
  return { dtype: type.name, shape: dims.map(Number), bytes: Number(bytes), offset: cursor.u64() };
}
