import { jsonDigest, isObject, parseJson } from '../json.ts';
import { messageOf } from '../errors.ts';
import type { Digest } from '../digest.ts';
import { quoted } from './refusals.ts';
import {
  MAX_HEADER_BYTES,
  MAX_KEYS,
  MAX_TENSORS,
  tensorsError,
  type ParsedHeader,
  type TensorRange,
} from './tensors.ts';

const LENGTH_BYTES = 8;

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
 * @throws MiraError E_TENSORS
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
    return fail(`its header of ${length} bytes is larger than what is read (${MAX_HEADER_BYTES})`);
  }
  const data = LENGTH_BYTES + Number(length);
  if (bytes.length < data) return { need: data };
  const header = headerOf(bytes.subarray(LENGTH_BYTES, data), fail);
  const { __metadata__: metadata, ...entries } = header;
  const ranges = Object.entries(entries).map(([name, entry]) => rangeOf(name, entry, data, fail));
  checkCoverage(ranges, data, size, fail);
  return { ranges, members: metadataDigests(metadata, fail) };
}

type Fail = (what: string, cause?: unknown) => never;

/** Few enough brackets, quotes and commas that what they stand for fits into memory, whatever the header says. */
const MAX_MARKS = 24 * MAX_TENSORS;
const MARKS = new Set(Buffer.from('{[",'));
const BRACE = 0x7b;
/** The header, a tensor in it, its shape. */
const DEPTH = 3;

function headerOf(bytes: Buffer, fail: Fail): Readonly<Record<string, unknown>> {
  if (bytes[0] !== BRACE) return fail('its header does not begin with {');
  let marks = 0;
  for (const byte of bytes) if (MARKS.has(byte)) marks += 1;
  if (marks > MAX_MARKS) return fail(`its header holds more than the ${MAX_TENSORS} tensors that are read`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const header = parseJson(text, { maxDepth: DEPTH });
    return isObject(header) ? header : fail('its header is not a JSON object');
  } catch (error) {
    return fail(`its header is not the JSON it should be (${messageOf(error)})`, error);
  }
}

function rangeOf(name: string, entry: unknown, data: number, fail: Fail): TensorRange {
  const tensor = `tensor ${quoted(name)}`;
  if (!isObject(entry)) return fail(`${tensor} is not an object`);
  const { dtype, shape, data_offsets: offsets } = entry;
  const bits = typeof dtype === 'string' ? DTYPE_BITS.get(dtype) : undefined;
  if (typeof dtype !== 'string' || bits === undefined) {
    return fail(`${tensor} has the unknown dtype ${quoted(String(dtype))}`);
  }
  if (!isCounts(shape)) return fail(`${tensor} has a shape that is not a list of counts`);
  if (!isCounts(offsets) || offsets.length !== 2) return fail(`${tensor} has no two offsets`);
  const [begin = 0, end = 0] = offsets;
  if (begin > end) return fail(`${tensor} ends at ${end}, before it begins at ${begin}`);
  const size = shape.reduce((product, count) => product * BigInt(count), BigInt(bits));
  if (size !== BigInt(end - begin) * 8n) {
    return fail(`${tensor} of ${dtype} ${JSON.stringify(shape)} has ${end - begin} bytes where ${sizeInWords(size)}`);
  }
  return { name, dtype, shape, start: data + begin, end: data + end };
}

function sizeInWords(bits: bigint): string {
  return bits % 8n === 0n ? `it takes ${bits / 8n}` : 'its elements fill no whole number of bytes';
}

const MAX_DIMENSIONS = 64;

function isCounts(value: unknown): value is readonly number[] {
  if (!Array.isArray(value) || value.length > MAX_DIMENSIONS) return false;
  return value.every((item) => Number.isSafeInteger(item) && Number(item) >= 0 && !Object.is(item, -0));
}

/** Puts the ranges in the order of the file; there each has to begin where the one before ended. */
function checkCoverage(ranges: TensorRange[], data: number, size: number, fail: Fail): void {
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = data;
  for (const range of ranges) {
    const tensor = `tensor ${quoted(range.name)}`;
    if (range.start < end) return fail(`${tensor} overlaps the one before it by ${end - range.start} bytes`);
    if (range.start > end) return fail(`${range.start - end} bytes before ${tensor} belong to no tensor`);
    if (range.end > size) return fail(`${tensor} ends ${range.end - size} bytes after the end of the file`);
    end = range.end;
  }
  if (end < size) return fail(`${size - end} bytes at its end belong to no tensor`);
}

function metadataDigests(metadata: unknown, fail: Fail): Readonly<Record<string, Digest>> {
  if (metadata === undefined) return {};
  if (!isObject(metadata)) return fail('its __metadata__ is not an object');
  const entries = Object.entries(metadata);
  if (entries.length > MAX_KEYS) return fail(`its __metadata__ has more keys than are read (${MAX_KEYS})`);
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (typeof value !== 'string') return fail(`the value of ${quoted(key)} in its __metadata__ is not a string`);
      return [key, jsonDigest(value)];
    }),
  );
}
