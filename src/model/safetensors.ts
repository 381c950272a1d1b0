import type { Digest } from '../digest.ts';
import { messageOf } from '../errors.ts';
import { jsonDigest } from '../json.ts';
import { JsonCursor } from './json-cursor.ts';
import { hasMoreMarks } from './json-marks.ts';
import { quoted } from './refusals.ts';
import { rowsByPlace, TensorBuilder, type PlacedTensors } from './tensor-builder.ts';
import { nameAt, repeatedName } from './tensor-columns.ts';
import {
  MAX_HEADER_BYTES,
  MAX_KEYS,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  tensorsError,
  UNREAD,
  type ParsedHeader,
} from './tensors.ts';

const LENGTH_BYTES = 8;
/** `"a":{"dtype":"U8","shape":[],"data_offsets":[0,0]}`, the shortest entry. */
const MIN_ENTRY_BYTES = 50;

/** The bits of one element (`Dtype` of safetensors 0.6); several elements of the narrow ones share a byte. */
const DTYPE_BITS: ReadonlyMap<string, number> = new Map([
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ...['BOOL', 'U8', 'I8'].map((name) => [name, 8] as const),
  ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map((name) => [name, 8] as const),
  ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16] as const),
  ...['I32', 'U32', 'F32'].map((name) => [name, 32] as const),
  ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64] as const),
]);

/**
 * The header of a safetensors file (README of safetensors/safetensors, "Format"), as strictly as the reference reads it:
 * no duplicate names, every byte of the data in exactly one tensor, and as many bytes as dtype and shape say.
 *
 * @param bytes the beginning of the file
 * @param size of the whole file, bytes
 * @throws MiraError E_TENSORS, with `UNREAD` as its cause where it is only more than what is read
 */
export function parseSafetensors(bytes: Buffer, size: number, path: string): ParsedHeader {
  const fail = (what: string, cause?: unknown): never => {
    throw tensorsError(path, 'safetensors', what, cause);
  };
  if (size < LENGTH_BYTES) return fail(`it has ${size} bytes, fewer than the length of a header takes`);
  if (bytes.length < LENGTH_BYTES) return { need: LENGTH_BYTES };
  const length = bytes.readBigUInt64LE(0);
  if (length > BigInt(size - LENGTH_BYTES)) {
    return fail(`its header is said to have ${length} bytes, and the file has ${size}`);
  }
  if (length > BigInt(MAX_HEADER_BYTES)) {
    return fail(`its header of ${length} bytes is larger than what is read (${MAX_HEADER_BYTES})`, UNREAD);
  }
  const data = LENGTH_BYTES + Number(length);
  if (bytes.length < data) return { need: data };
  const header = readHeader(bytes.subarray(LENGTH_BYTES, data), data, fail);
  const twice = repeatedName(header.placed.columns);
  if (twice !== null) fail(`its header is not the JSON it should be (duplicate member ${quoted(twice)})`);
  checkCoverage(header.placed, data, size, fail);
  return header;
}

type Fail = (what: string, cause?: unknown) => never;

/** Few enough brackets, quotes and commas that what they stand for is soon read, whatever the header says. */
const MAX_MARKS = 24 * MAX_TENSORS;
const BRACE = 0x7b;
/** A tensor in the header, its shape. */
const DEPTH = 2;

function readHeader(bytes: Buffer, data: number, fail: Fail) {
  if (bytes[0] !== BRACE) return fail('its header does not begin with {');
  const many = `its header holds more than the ${MAX_TENSORS} tensors that are read`;
  if (hasMoreMarks(bytes, MAX_MARKS)) fail(many, UNREAD);
  const builder = new TensorBuilder(Math.min(MAX_TENSORS, Math.floor(bytes.length / MIN_ENTRY_BYTES)), bytes.length);
  let members: Readonly<Record<string, Digest>> | null = null;
  try {
    const cursor = new JsonCursor(bytes, { from: LENGTH_BYTES });
    cursor.members((name) => {
      if (name !== '__metadata__') {
        if (builder.count === MAX_TENSORS) fail(many, UNREAD);
        readTensor(cursor, name, data, builder, fail);
      } else if (members === null) members = readMetadata(cursor, fail);
      else fail('its __metadata__ stand there twice');
    });
    cursor.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(`its header is not the JSON it should be (${messageOf(error)})`, error);
  }
  return { placed: builder.finish(), members: members ?? {} };
}

function readTensor(cursor: JsonCursor, name: string, data: number, builder: TensorBuilder, fail: Fail): void {
  if (!name.isWellFormed()) fail(`the name of tensor ${quoted(name)} is not Unicode`);
  if (!cursor.isObject) {
    cursor.skip(DEPTH);
    fail(`tensor ${quoted(name)} is not an object`);
  }
  let dtype: string | null = null;
  let shape: readonly number[] | null = null;
  let offsets: readonly number[] | null = null;
  const seen = new Set<string>();
  cursor.members((member) => {
    if (seen.has(member)) fail(`tensor ${quoted(name)} has the duplicate member ${quoted(member)}`);
    if (seen.size === MAX_MEMBERS) fail(`tensor ${quoted(name)} has more members than are read`, UNREAD);
    seen.add(member);
    if (member === 'dtype' && cursor.isString) dtype = cursor.string();
    else if (member === 'shape') shape = readCounts(cursor, MAX_DIMENSIONS);
    else if (member === 'data_offsets') offsets = readCounts(cursor, 2);
    else cursor.skip(DEPTH - 1);
  });
  addTensor(name, { dtype, shape, offsets }, data, builder, fail);
}

interface Entry {
  readonly dtype: string | null;
  readonly shape: readonly number[] | null;
  readonly offsets: readonly number[] | null;
}

function addTensor(
  name: string,
  { dtype, shape, offsets }: Entry,
  data: number,
  builder: TensorBuilder,
  fail: Fail,
): void {
  const tensor = (): string => `tensor ${quoted(name)}`;
  if (dtype === null) fail(`${tensor()} has no dtype`);
  const bits = DTYPE_BITS.get(dtype);
  if (bits === undefined) fail(`${tensor()} has the unknown dtype ${quoted(dtype)}`, UNREAD);
  if (shape === null) fail(`${tensor()} has a shape that is not a list of counts`);
  if (offsets?.length !== 2) fail(`${tensor()} has no two offsets`);
  const [begin = 0, end = 0] = offsets;
  if (begin > end) fail(`${tensor()} ends at ${end}, before it begins at ${begin}`);
  const size = shape.reduce((product, count) => product * BigInt(count), BigInt(bits));
  if (size !== BigInt(end - begin) * 8n) {
    fail(`${tensor()} of ${dtype} ${JSON.stringify(shape)} has ${end - begin} bytes where ${sizeInWords(size)}`);
  }
  builder.add(name, dtype, shape, data + begin, data + end);
}

function sizeInWords(bits: bigint): string {
  return bits % 8n === 0n ? `it takes ${bits / 8n}` : 'its elements fill no whole number of bytes';
}

const MAX_DIMENSIONS = 64;
/** Three have a meaning. */
const MAX_MEMBERS = 64;

/** A list of so many exact counts or fewer, or `null`. */
function readCounts(cursor: JsonCursor, most: number): readonly number[] | null {
  if (!cursor.isArray) {
    cursor.skip(DEPTH - 1);
    return null;
  }
  const counts: number[] = [];
  let sound = true;
  cursor.items(() => {
    const count = cursor.count(DEPTH - 2);
    if (count === null || counts.length === most) sound = false;
    else counts.push(count);
  });
  return sound ? counts : null;
}

/** In the order of the file each tensor has to begin where the one before ended. */
function checkCoverage(placed: PlacedTensors, data: number, size: number, fail: Fail): void {
  let last = data;
  for (const row of rowsByPlace(placed)) {
    const [start = 0, end = 0] = [placed.starts[row], placed.ends[row]];
    if (start === last && end <= size) {
      last = end;
      continue;
    }
    const tensor = `tensor ${quoted(nameAt(placed.columns, row))}`;
    if (start < last) fail(`${tensor} overlaps the one before it by ${last - start} bytes`);
    if (start > last) fail(`${start - last} bytes before ${tensor} belong to no tensor`);
    fail(`${tensor} ends ${end - size} bytes after the end of the file`);
  }
  if (last < size) fail(`${size - last} bytes at its end belong to no tensor`);
}

function readMetadata(cursor: JsonCursor, fail: Fail): Readonly<Record<string, Digest>> {
  if (!cursor.isObject) return fail('its __metadata__ is not an object');
  const digests = new Map<string, Digest>();
  cursor.members((key) => {
    if (digests.has(key)) fail(`its __metadata__ have the duplicate member ${quoted(key)}`);
    if (digests.size === MAX_KEYS) fail(`its __metadata__ has more keys than are read (${MAX_KEYS})`, UNREAD);
    if (!cursor.isString) fail(`the value of ${quoted(key)} in its __metadata__ is not a string`);
    const value = cursor.string(MAX_TEXT_BYTES);
    if (value === null) fail(`${quoted(key)} in its __metadata__ is longer than what is read`, UNREAD);
    if (!value.isWellFormed()) fail(`the value of ${quoted(key)} in its __metadata__ is not Unicode`);
    digests.set(key, jsonDigest(value));
  });
  return Object.fromEntries(digests);
}
