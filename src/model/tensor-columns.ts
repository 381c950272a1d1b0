import type { Digest } from '../digest.ts';

/** One tensor of a model file. */
export interface Tensor {
  readonly name: string;
  /** As its format writes it: `BF16` in safetensors, `Q4_K` in GGUF. */
  readonly dtype: string;
  /** In the order of its file. */
  readonly shape: readonly number[];
  /** SHA-256 of its bytes. */
  readonly digest: Digest;
}

/**
 * The tensors of a file, column by column: some 60 bytes and the name for each, where objects would take 400. Plain data,
 * which threads hand over without copying.
 */
export interface TensorColumns {
  /** UTF-8, one name after another, and where each ends. */
  readonly names: Uint8Array;
  readonly nameEnds: Uint32Array;
  /** The dtypes that occur, and the index of each tensor's. */
  readonly dtypes: readonly string[];
  readonly dtypeOf: Uint16Array;
  /** The dimensions of one tensor after another, and where each one's end. */
  readonly shapes: Float64Array;
  readonly shapeEnds: Uint32Array;
  /** 32 bytes each. */
  readonly digests: Uint8Array;
}

export const DIGEST_BYTES = 32;

export function countOf({ nameEnds }: TensorColumns): number {
  return nameEnds.length;
}

export function tensorAt(columns: TensorColumns, row: number): Tensor {
  const { dtypes, dtypeOf, shapes, shapeEnds, digests } = columns;
  const digest = asBuffer(digests).toString('hex', row * DIGEST_BYTES, (row + 1) * DIGEST_BYTES);
  return {
    name: nameAt(columns, row),
    dtype: dtypes[dtypeOf[row] ?? 0] ?? '',
    shape: [...shapes.subarray(startIn(shapeEnds, row), shapeEnds[row])],
    digest: `sha256:${digest}`,
  };
}

export function nameAt({ names, nameEnds }: TensorColumns, row: number): string {
  return asBuffer(names).toString('utf8', startIn(nameEnds, row), nameEnds[row]);
}

/** By the UTF-8 bytes of the names, without making them. */
export function compareNames(a: TensorColumns, row: number, b: TensorColumns, other: number): number {
  const [start, otherStart] = [startIn(a.nameEnds, row), startIn(b.nameEnds, other)];
  return asBuffer(a.names).compare(b.names, otherStart, b.nameEnds[other], start, a.nameEnds[row]);
}

/** The rows by the bytes of their names. */
export function rowsByName(columns: TensorColumns): Uint32Array {
  const rows = Uint32Array.from({ length: countOf(columns) }, (_, row) => row);
  return rows.sort((a, b) => compareNames(columns, a, columns, b));
}

/** A name that two tensors have, or `null`. */
export function repeatedName(columns: TensorColumns): string | null {
  const rows = rowsByName(columns);
  for (let at = 1; at < rows.length; at += 1) {
    const [before = 0, row = 0] = [rows[at - 1], rows[at]];
    if (compareNames(columns, row, columns, before) === 0) return nameAt(columns, row);
  }
  return null;
}

/** The row of a name, `null` where no tensor has it. `rows` are `rowsByName`. */
export function rowOf(columns: TensorColumns, rows: Uint32Array, name: string): number | null {
  const wanted = Buffer.from(name);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle] ?? 0;
    const order = asBuffer(columns.names).compare(
      wanted,
      0,
      wanted.length,
      startIn(columns.nameEnds, row),
      columns.nameEnds[row],
    );
    if (order === 0) return row;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return null;
}

/** The buffers that hold the columns, to be handed to another thread. */
export function buffersOf({ names, nameEnds, dtypeOf, shapes, shapeEnds, digests }: TensorColumns): ArrayBuffer[] {
  const buffers = [names, nameEnds, dtypeOf, shapes, shapeEnds, digests].map(({ buffer }) => buffer);
  return buffers.filter((buffer) => buffer instanceof ArrayBuffer);
}

function startIn(ends: Uint32Array, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
