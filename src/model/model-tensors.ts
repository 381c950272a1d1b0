import { createHash } from 'node:crypto';
import { compareBytes, type Digest } from '../digest.ts';
import { compareNames, countOf, tensorAt, type Tensor, type TensorColumns } from './tensor-columns.ts';

/** A tensor and the file that holds it. */
export interface ModelTensor extends Tensor {
  readonly file: string;
}

/** The tensors of one file. */
export interface FileTensors {
  readonly file: string;
  readonly columns: TensorColumns;
}

/** All tensors of a model, by the UTF-8 bytes of their names, then of their files'. */
export class ModelTensors implements Iterable<ModelTensor> {
  readonly files: readonly FileTensors[];
  /** For each tensor in order, which of `files` it lies in, and its row there. */
  readonly fileOf: Uint32Array;
  readonly rowOf: Uint32Array;

  constructor(files: readonly FileTensors[]) {
    this.files = files.toSorted((a, b) => compareBytes(a.file, b.file)).map(withBuffer);
    const all = this.files.flatMap(({ columns }, file) => (countOf(columns) === 0 ? [] : [{ columns, file }]));
    const count = all.reduce((sum, { columns }) => sum + countOf(columns), 0);
    const fileOf = new Uint32Array(count);
    const rowOf = new Uint32Array(count);
    let at = 0;
    for (const { columns, file } of all) {
      const rows = countOf(columns);
      fileOf.fill(file, at, at + rows);
      for (let row = 0; row < rows; row += 1) rowOf[at + row] = row;
      at += rows;
    }
    const compare = (a: number, b: number): number => {
      const [one, other] = [this.files[fileOf[a] ?? 0], this.files[fileOf[b] ?? 0]];
      if (one === undefined || other === undefined) throw new RangeError('a tensor without a file');
      // a stable sort leaves equal names in the order of their files
      return compareNames(one.columns, rowOf[a] ?? 0, other.columns, rowOf[b] ?? 0);
    };
    const order = Uint32Array.from({ length: count }, (_, index) => index).sort(compare);
    this.fileOf = order.map((index) => fileOf[index] ?? 0);
    this.rowOf = order.map((index) => rowOf[index] ?? 0);
  }

  get length(): number {
    return this.rowOf.length;
  }

  *[Symbol.iterator](): Generator<ModelTensor> {
    for (let at = 0; at < this.length; at += 1) {
      const from = this.files[this.fileOf[at] ?? 0];
      if (from !== undefined) yield { ...tensorAt(from.columns, this.rowOf[at] ?? 0), file: from.file };
    }
  }
}

function withBuffer({ file, columns }: FileTensors): FileTensors {
  const { names } = columns;
  return { file, columns: { ...columns, names: Buffer.from(names.buffer, names.byteOffset, names.byteLength) } };
}

/**
 * The digest of all weights of a model: SHA-256 over one line per tensor, the canonical JSON (RFC 8785) of
 * `[name, dtype, shape, digest]`, by the UTF-8 bytes of the name and then of the line. Neither the names of files nor how
 * tensors are spread over them nor any metadata is in it.
 *
 * @param tensors by the bytes of their names
 * @returns `null` without any tensor
 */
export function weightsDigest(tensors: Iterable<Tensor>): Digest | null {
  const hash = createHash('sha256');
  let any = false;
  for (const lines of linesByName(tensors)) {
    any = true;
    for (const line of lines.sort(compareBytes)) hash.update(`${line}\n`);
  }
  return any ? `sha256:${hash.digest('hex')}` : null;
}

/** The lines of all tensors of one name. Names are well-formed Unicode and counts exact, so that this JSON is canonical. */
function* linesByName(tensors: Iterable<Tensor>): Generator<string[]> {
  let name: string | null = null;
  let lines: string[] = [];
  for (const tensor of tensors) {
    if (tensor.name !== name && lines.length > 0) {
      yield lines;
      lines = [];
    }
    name = tensor.name;
    lines.push(JSON.stringify([tensor.name, tensor.dtype, tensor.shape, tensor.digest]));
  }
  if (lines.length > 0) yield lines;
}
