import { MiraError } from '../errors.ts';
import { parseGguf } from './gguf.ts';
import { RangeHasher } from './range-hasher.ts';
import { parseSafetensors } from './safetensors.ts';
import type { TensorColumns } from './tensor-columns.ts';
import type { Holder, TensorRoom } from './tensor-room.ts';
import { tensorsError, UNREAD, type ParsedHeader, type TensorHeader } from './tensors.ts';

/** A format of model files that names its tensors. */
export interface TensorFormat {
  readonly name: string;
  /** Reads a header once enough of the file is there. */
  readonly parse: (bytes: Buffer, size: number, path: string) => ParsedHeader;
}

const SAFETENSORS: TensorFormat = { name: 'safetensors', parse: parseSafetensors };
export const GGUF: TensorFormat = { name: 'GGUF', parse: parseGguf };

/** The format of a file: by its name, or by the four letters that every GGUF begins with. */
export function tensorFormat(name: string, head: Buffer): TensorFormat | null {
  if (/\.safetensors$/iu.test(name)) return SAFETENSORS;
  return /\.gguf$/iu.test(name) || head.toString('latin1', 0, 4) === 'GGUF' ? GGUF : null;
}

/** What is more than what is read: refused, or noted, so that the rest of the work goes on without these tensors. */
export type OnUnread = 'refuse' | 'note';

/** The tensors of a file, or why they were not read. */
export type PassedTensors =
  | { readonly kind: 'read'; readonly columns: TensorColumns; readonly members: TensorHeader['members'] }
  | { readonly kind: 'unread'; readonly why: string };

/** The tensors of one file, read and hashed while the file passes. */
export class TensorPass {
  readonly #format: TensorFormat;
  readonly #path: string;
  readonly #size: number;
  readonly #room: TensorRoom;
  readonly #onUnread: OnUnread;
  #holder: Holder | null = null;
  #heldBytes = 0;
  #need = 0;
  #position = 0;
  #header: TensorHeader | null = null;
  #hasher: RangeHasher | null = null;
  #unread: string | null = null;

  constructor(format: TensorFormat, path: string, size: number, room: TensorRoom, onUnread: OnUnread = 'refuse') {
    this.#format = format;
    this.#path = path;
    this.#size = size;
    this.#room = room;
    this.#onUnread = onUnread;
  }

  /** @throws MiraError E_TENSORS */
  add(chunk: Buffer): void {
    if (this.#unread === null) {
      if (this.#header === null) this.#readHeader(chunk);
      else this.#hasher?.add(chunk, this.#position);
    }
    this.#position += chunk.length;
  }

  /** @throws MiraError E_TENSORS when the file ended too early */
  end(): PassedTensors {
    if (this.#unread === null && this.#header === null) this.#parse(this.#held());
    if (this.#unread !== null) return { kind: 'unread', why: this.#unread };
    if (this.#header === null) throw new Error('a header asked for more bytes than its file has');
    return { kind: 'read', columns: this.#header.placed.columns, members: this.#header.members };
  }

  /** Lets other threads go on, however the pass ended. */
  close(): void {
    this.#holder?.giveBack();
    this.#holder = null;
  }

  #readHeader(chunk: Buffer): void {
    const bytes = this.#heldBytes === 0 ? chunk : this.#hold(chunk);
    while (this.#header === null && this.#unread === null && bytes.length >= this.#need) this.#parse(bytes);
    if (this.#header !== null) this.#hasher?.add(bytes, 0);
    else if (this.#unread === null) {
      if (this.#heldBytes === 0) this.#hold(chunk);
      return;
    }
    this.close();
  }

  /** Keeps a chunk, after those before it. */
  #hold(chunk: Buffer): Buffer {
    this.#holder ??= this.#room.hold();
    chunk.copy(this.#holder.bytes, this.#heldBytes);
    this.#heldBytes += chunk.length;
    return this.#held();
  }

  #held(): Buffer {
    return this.#holder?.bytes.subarray(0, this.#heldBytes) ?? Buffer.alloc(0);
  }

  #parse(bytes: Buffer): void {
    try {
      const parsed = this.#format.parse(bytes, this.#size, this.#path);
      if ('need' in parsed) this.#need = parsed.need;
      else if (this.#room.take(parsed.placed.columns)) {
        this.#header = parsed;
        this.#hasher = new RangeHasher(parsed.placed);
      } else this.#refuse('together with the files before it, it names more tensors than are read of a model');
    } catch (error) {
      if (this.#onUnread === 'refuse' || !(error instanceof MiraError) || error.cause !== UNREAD) throw error;
      this.#unread = error.message;
    }
  }

  #refuse(what: string): never {
    throw tensorsError(this.#path, this.#format.name, what, UNREAD);
  }
}
