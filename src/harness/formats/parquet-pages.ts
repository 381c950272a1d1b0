import { readThrift, type ThriftStruct, type ThriftValue } from './thrift.ts';

/** A column's part of a row group, and what of it the page headers are held against. */
export interface ChunkFacts {
  readonly bytes: Buffer;
  /** Leaf values, nulls and empty lists among them. */
  readonly values: number;
  readonly maxRepetition: number;
  readonly maxDefinition: number;
  decompress(page: Uint8Array, length: number): Uint8Array;
}

/** A page is decompressed whole. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024;

const [DATA_PAGE, INDEX_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2] = [0, 1, 2, 3];
const [PLAIN, PLAIN_DICTIONARY, RLE, RLE_DICTIONARY] = [0, 2, 3, 8];

/**
 * Checks the pages of a column chunk (parquet-format, README and Encodings.md) before a decoder believes their headers:
 * sizes within the chunk, values in all as many as the footer says, runs of levels and of indices no longer than the page.
 * A run of a few bytes may otherwise stand for a thousand million values.
 *
 * @throws SyntaxError, RangeError
 */
export function checkPages(chunk: ChunkFacts): void {
  const { bytes } = chunk;
  let values = 0;
  for (let at = 0; at < bytes.length;) {
    const { struct: header, end } = readThrift(bytes, at);
    const [size, packed] = [numberIn(header, 2), numberIn(header, 3)];
    if (packed < 0 || packed > bytes.length - end) throw new SyntaxError('a page is longer than its column');
    if (size < 0 || size > MAX_PAGE_BYTES) throw new SyntaxError('a page is larger than 64 MiB');
    const body = bytes.subarray(end, end + packed);
    values += checkPage(header, body, size, chunk);
    if (values > chunk.values) throw new SyntaxError('a column has more values than the footer says');
    at = end + packed;
  }
  if (values !== chunk.values) throw new SyntaxError('a column has fewer values than the footer says');
}

/** @returns how many values it holds */
function checkPage(header: ThriftStruct, body: Buffer, size: number, chunk: ChunkFacts): number {
  const type = numberIn(header, 1);
  if (type === INDEX_PAGE) return 0;
  if (type === DICTIONARY_PAGE) {
    const count = numberIn(structIn(header, 7), 1);
    if (count < 0 || count > size) throw new SyntaxError('a dictionary has more entries than bytes');
    return 0;
  }
  if (type === DATA_PAGE) {
    const data = structIn(header, 5);
    const count = countIn(data, chunk);
    const page = Buffer.from(chunk.decompress(body, size));
    let at = 0;
    for (const most of [chunk.maxRepetition, chunk.maxDefinition]) {
      if (most === 0) continue;
      const length = page.readUInt32LE(at);
      checkRuns(page, at + 4, at + 4 + length, bitWidth(most), count);
      at += 4 + length;
    }
    checkValues(page, at, numberIn(data, 2), count);
    return count;
  }
  if (type !== DATA_PAGE_V2) throw new SyntaxError(`a page is of the unknown type ${type}`);
  const data = structIn(header, 8);
  const count = countIn(data, chunk);
  const [definitions, repetitions] = [numberIn(data, 5), numberIn(data, 6)];
  checkRuns(body, 0, repetitions, bitWidth(chunk.maxRepetition), chunk.maxRepetition === 0 ? 0 : count);
  checkRuns(
    body,
    repetitions,
    repetitions + definitions,
    bitWidth(chunk.maxDefinition),
    chunk.maxDefinition === 0 ? 0 : count,
  );
  const packed = body.subarray(repetitions + definitions);
  const length = size - repetitions - definitions;
  if (length < 0) throw new SyntaxError('the levels of a page are longer than the page');
  // true is Thrift's absence of a value: only a false that is written turns the compression off
  const page = Buffer.from(length === packed.length ? packed : chunk.decompress(packed, length));
  checkValues(page, 0, numberIn(data, 4), count);
  return count;
}

function countIn(data: ThriftStruct, chunk: ChunkFacts): number {
  const count = numberIn(data, 1);
  if (count >= 0 && count <= chunk.values) return count;
  throw new SyntaxError('a page has more values than its column');
}

function checkValues(page: Buffer, at: number, encoding: number, count: number): void {
  if (encoding === PLAIN) return;
  if (encoding === RLE) {
    checkRuns(page, at + 4, at + 4 + (at < page.length ? page.readUInt32LE(at) : 0), 1, count);
  } else if (encoding === RLE_DICTIONARY || encoding === PLAIN_DICTIONARY) {
    if (at < page.length) checkRuns(page, at + 1, page.length, page.readUInt8(at), count);
  } else throw new SyntaxError(`values are in the encoding ${encoding}, which is not read`);
}

/** The hybrid of run lengths and bit packing (Encodings.md, RLE). */
function checkRuns(bytes: Buffer, from: number, to: number, width: number, most: number): void {
  if (to > bytes.length || width > 32) throw new SyntaxError('levels or indices are longer than their page');
  let seen = 0;
  for (let at = from; at < to && seen < most;) {
    let header = 0;
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80; scale *= 0x80) {
      if (scale > 2 ** 28) throw new SyntaxError('the length of a run is too long');
      byte = bytes.readUInt8(at);
      header += (byte & 0x7f) * scale;
      at += 1;
    }
    const count = Math.floor(header / 2);
    if (header % 2 === 0) {
      if (count === 0 || count > most - seen) throw new SyntaxError('a run is longer than its page has values');
      seen += count;
      at += Math.ceil(width / 8);
    } else {
      if (count === 0 || count * width > to - at) throw new SyntaxError('packed values are longer than their page');
      seen += count * 8;
      at += count * width;
    }
  }
}

/** Bits that hold levels up to this one. */
function bitWidth(most: number): number {
  return 32 - Math.clz32(most);
}

function numberIn(struct: ThriftStruct, field: number): number {
  const value = struct.get(field);
  return typeof value === 'number' ? value : 0;
}

function structIn(struct: ThriftStruct, field: number): ThriftStruct {
  const value: ThriftValue | undefined = struct.get(field);
  if (value instanceof Map) return value;
  throw new SyntaxError('a page header lacks what its type prescribes');
}
