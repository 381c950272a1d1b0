import { parseGguf } from './gguf.ts';
import { parseSafetensors } from './safetensors.ts';
import { RangeHasher, type ParsedHeader, type Tensor, type TensorHeader } from './tensors.ts';

/** Reads a header once enough of the file is there. */
type ParseHeader = (bytes: Buffer, size: number, path: string) => ParsedHeader;

/** The reader of a file's format: by its name, or by the four letters that every GGUF begins with. */
export function tensorFormat(name: string, head: Buffer): ParseHeader | null {
  if (/\.safetensors$/iu.test(name)) return parseSafetensors;
  return /\.gguf$/iu.test(name) || head.toString('latin1', 0, 4) === 'GGUF' ? parseGguf : null;
}

/** The tensors of one file, read and hashed while the file passes. */
export class TensorPass {
  readonly #parse: ParseHeader;
  readonly #path: string;
  readonly #size: number;
  #held: Buffer = Buffer.alloc(0);
  #heldBytes = 0;
  #need = 0;
  #position = 0;
  #header: TensorHeader | null = null;
  #hasher = new RangeHasher([]);

  constructor(parse: ParseHeader, path: string, size: number) {
    this.#parse = parse;
    this.#path = path;
    this.#size = size;
  }

  /** @throws MiraError E_TENSORS */
  add(chunk: Buffer): void {
    if (this.#header === null) this.#readHeader(chunk);
    else this.#hasher.add(chunk, this.#position);
    this.#position += chunk.length;
  }

  /** @throws MiraError E_TENSORS when the file ended too early */
  end(): { readonly tensors: readonly Tensor[]; readonly header: TensorHeader } {
    const header = this.#header ?? this.#parse(this.#held.subarray(0, this.#heldBytes), this.#size, this.#path);
    if ('need' in header) throw new Error('a header asked for more bytes than its file has');
    return { tensors: this.#hasher.end(), header };
  }

  #readHeader(chunk: Buffer): void {
    this.#hold(chunk);
    while (this.#header === null && this.#heldBytes >= this.#need) {
      const parsed = this.#parse(this.#held.subarray(0, this.#heldBytes), this.#size, this.#path);
      if ('need' in parsed) this.#need = parsed.need;
      else this.#header = parsed;
    }
    if (this.#header === null) return;
    this.#hasher = new RangeHasher(this.#header.ranges);
    this.#hasher.add(this.#held.subarray(0, this.#heldBytes), 0);
    this.#held = Buffer.alloc(0);
  }

  /** Keeps a chunk; room is made for what is known to come. */
  #hold(chunk: Buffer): void {
    const bytes = this.#heldBytes + chunk.length;
    if (bytes > this.#held.length) {
      const larger = Buffer.allocUnsafe(Math.max(bytes, Math.min(this.#need + chunk.length, this.#size)));
      this.#held.copy(larger, 0, 0, this.#heldBytes);
      this.#held = larger;
    }
    chunk.copy(this.#held, this.#heldBytes);
    this.#heldBytes = bytes;
  }
}
