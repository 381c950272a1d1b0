import { MAX_TEXT_BYTES, UNREAD } from './tensors.ts';

/** Thrown where the bytes end before the value does: how many have to be there. */
export class Short {
  readonly need: number;

  constructor(need: number) {
    this.need = need;
  }
}

/** Reads the little-endian values of a GGUF header one after another. Every count is held against what the file has left. */
export class GgufCursor {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #fail: (what: string, cause?: unknown) => never;
  #at = 0;

  /** @param size of the whole file, of which `bytes` is the beginning */
  constructor(bytes: Buffer, size: number, fail: (what: string, cause?: unknown) => never) {
    this.#bytes = bytes;
    this.#size = size;
    this.#fail = fail;
  }

  get at(): number {
    return this.#at;
  }

  /** Goes back to read again from an earlier offset. */
  rewind(at: number): void {
    this.#at = at;
  }

  /** The bytes that were read since an offset. */
  since(start: number): Buffer {
    return this.#bytes.subarray(start, this.#at);
  }

  skip(bytes: number): number {
    const start = this.#at;
    const end = start + bytes;
    if (end > this.#size) return this.failAt(start, 'the file ends within its header');
    if (end > this.#bytes.length) throw new Short(end);
    this.#at = end;
    return start;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.skip(1));
  }

  u32(): number {
    return this.#bytes.readUInt32LE(this.skip(4));
  }

  u64(): bigint {
    return this.#bytes.readBigUInt64LE(this.skip(8));
  }

  /**
   * A number of things of which each takes at least so many bytes.
   *
   * @param what in words, for the refusal
   */
  count(what: string, minBytes: number): number {
    const start = this.#at;
    const count = this.u64();
    const most = Math.floor((this.#size - this.#at) / minBytes);
    if (count > BigInt(most)) {
      return this.failAt(start, `it is said to hold ${count} ${what}, and has room for ${most}`);
    }
    return Number(count);
  }

  /** @returns how many bytes it has */
  skipString(): number {
    const start = this.#at;
    const length = this.count('bytes of text', 1);
    if (length > MAX_TEXT_BYTES) {
      this.failAt(start, `a text of ${length} bytes is longer than what is read (${MAX_TEXT_BYTES})`, UNREAD);
    }
    this.skip(length);
    return length;
  }

  /** A key or name, which has to be UTF-8. */
  string(what: string): string {
    const length = this.skipString();
    try {
      return UTF8.decode(this.#bytes.subarray(this.#at - length, this.#at));
    } catch {
      return this.failAt(this.#at - length, `${what} is not UTF-8`);
    }
  }

  /** Refuses the file for what begins at a byte of it. */
  failAt(at: number, what: string, cause?: unknown): never {
    return this.#fail(`at byte ${at}, ${what}`, cause);
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
