import { grown } from '../grown.ts';
import { DIGEST_BYTES, type TensorColumns } from './tensor-columns.ts';

/** The tensors of a file while its header is read; digests come later. */
export class TensorBuilder {
  readonly #dtypes: string[] = [];
  #names: Buffer;
  #nameEnds: Uint32Array;
  #dtypeOf: Uint16Array;
  #shapeEnds: Uint32Array;
  #starts: Float64Array;
  #ends: Float64Array;
  #shapes = new Float64Array(64);
  #count = 0;
  #nameBytes = 0;
  #dimensions = 0;

  /**
   * Room for so much to begin with; what is not used takes no memory.
   *
   * @param nameBytes of all names, UTF-8
   */
  constructor(tensors: number, nameBytes: number) {
    this.#names = Buffer.allocUnsafeSlow(nameBytes);
    this.#nameEnds = new Uint32Array(tensors);
    this.#dtypeOf = new Uint16Array(tensors);
    this.#shapeEnds = new Uint32Array(tensors);
    this.#starts = new Float64Array(tensors);
    this.#ends = new Float64Array(tensors);
  }

  get count(): number {
    return this.#count;
  }

  /** @param start, end its bytes in the file, `end` without */
  add(name: string, dtype: string, shape: readonly number[], start: number, end: number): void {
    const row = this.#count;
    if (row === this.#nameEnds.length) this.#growRows(2 * row + 16);
    const needed = this.#nameBytes + Buffer.byteLength(name);
    if (needed > this.#names.length) this.#growNames(2 * needed);
    this.#nameBytes += this.#names.write(name, this.#nameBytes);
    this.#nameEnds[row] = this.#nameBytes;
    this.#dtypeOf[row] = this.#dtypeIndex(dtype);
    if (this.#dimensions + shape.length > this.#shapes.length) {
      this.#shapes = grown(this.#shapes, new Float64Array(2 * (this.#dimensions + shape.length)));
    }
    this.#shapes.set(shape, this.#dimensions);
    this.#dimensions += shape.length;
    this.#shapeEnds[row] = this.#dimensions;
    this.#starts[row] = start;
    this.#ends[row] = end;
    this.#count = row + 1;
  }

  /**
   * What was added, without the room that was not used.
   *
   * @param digests of the tensors, where they are known
   */
  finish(digests?: Uint8Array): PlacedTensors {
    const count = this.#count;
    return {
      columns: {
        // not copied: what was not written takes no memory
        names: this.#names.subarray(0, this.#nameBytes),
        nameEnds: this.#nameEnds.slice(0, count),
        dtypes: this.#dtypes,
        dtypeOf: this.#dtypeOf.slice(0, count),
        shapes: this.#shapes.slice(0, this.#dimensions),
        shapeEnds: this.#shapeEnds.slice(0, count),
        digests: digests ?? new Uint8Array(count * DIGEST_BYTES),
      },
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
    };
  }

  #growRows(rows: number): void {
    this.#nameEnds = grown(this.#nameEnds, new Uint32Array(rows));
    this.#dtypeOf = grown(this.#dtypeOf, new Uint16Array(rows));
    this.#shapeEnds = grown(this.#shapeEnds, new Uint32Array(rows));
    this.#starts = grown(this.#starts, new Float64Array(rows));
    this.#ends = grown(this.#ends, new Float64Array(rows));
  }

  #growNames(bytes: number): void {
    const larger = Buffer.allocUnsafeSlow(bytes);
    this.#names.copy(larger, 0, 0, this.#nameBytes);
    this.#names = larger;
  }

  #dtypeIndex(dtype: string): number {
    const index = this.#dtypes.indexOf(dtype);
    return index === -1 ? this.#dtypes.push(dtype) - 1 : index;
  }
}

/** Tensors and the bytes of the file that hold each, from `starts` up to and without `ends`. */
export interface PlacedTensors {
  readonly columns: TensorColumns;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The rows by their place in the file. */
export function rowsByPlace({ starts, ends }: PlacedTensors): Uint32Array {
  const rows = Uint32Array.from({ length: starts.length }, (_, row) => row);
  return rows.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0));
}
