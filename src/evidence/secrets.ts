import { encodingsOf } from './encodings.ts';

/** Where a secret's value stands; never the value itself. */
export interface SecretHit {
  readonly name: string;
  /** Bytes before it. */
  readonly offset: number;
  /** The line that it begins on, from 1. */
  readonly line: number;
}

/** Shorter values stand in any text by chance. */
const MIN_SECRET_BYTES = 8;

/** Whether a value is long enough to be searched for. */
export function isSearchable(value: string): boolean {
  return Buffer.byteLength(value) >= MIN_SECRET_BYTES;
}

/** How many bytes at the end of the window decide how far it may jump. */
const BLOCK = 2;

interface Pattern {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Search for the values of secrets in streams of bytes, as they are and in the encodings that programs wrap values in.
 * All patterns are looked for in one pass that skips most bytes: Wu and Manber, "A fast algorithm for multi-pattern
 * searching" (TR-94-17, University of Arizona, 1994), with blocks of two bytes.
 */
export class SecretSearch {
  /** The length of the shortest pattern; 0 when there is none. */
  readonly window: number;
  /** The length of the longest pattern. */
  readonly longest: number;
  /** How far the window may jump when it ends in a given block. */
  readonly #shift = new Uint8Array(65_536);
  readonly #byBlock = new Map<number, Pattern[]>();

  /** @param secrets values by name; those under 8 bytes are not searched for */
  constructor(secrets: ReadonlyMap<string, string>) {
    const patterns = [...secrets].flatMap(([name, value]) =>
      isSearchable(value) ? encodingsOf(value).map((bytes): Pattern => ({ name, bytes })) : [],
    );
    this.window = patterns.length === 0 ? 0 : Math.min(255, ...patterns.map(({ bytes }) => bytes.length));
    this.longest = Math.max(0, ...patterns.map(({ bytes }) => bytes.length));
    this.#shift.fill(Math.max(0, this.window - BLOCK + 1));
    for (const pattern of patterns) this.#prepare(pattern);
  }

  #prepare(pattern: Pattern): void {
    for (let end = BLOCK; end <= this.window; end += 1) {
      const block = pattern.bytes.readUInt16BE(end - BLOCK);
      const shift = this.window - end;
      if (shift < (this.#shift[block] ?? 0)) this.#shift[block] = shift;
      if (shift > 0) continue;
      const bucket = this.#byBlock.get(block);
      if (bucket === undefined) this.#byBlock.set(block, [pattern]);
      else bucket.push(pattern);
    }
  }

  /** The first pattern that stands whole in `data`. */
  find(data: Buffer): { readonly name: string; readonly at: number } | null {
    if (this.window === 0) return null;
    let end = this.window;
    while (end <= data.length) {
      const block = ((data[end - 2] ?? 0) << 8) | (data[end - 1] ?? 0);
      const shift = this.#shift[block] ?? 1;
      if (shift > 0) {
        end += shift;
        continue;
      }
      const at = end - this.window;
      for (const { name, bytes } of this.#byBlock.get(block) ?? []) {
        if (at + bytes.length <= data.length && bytes.compare(data, at, at + bytes.length) === 0) return { name, at };
      }
      end += 1;
    }
    return null;
  }

  /** A search through bytes that come in pieces. */
  scan(): SecretScan {
    return new SecretScan(this);
  }
}

/** One stream of bytes being searched. */
export class SecretScan {
  readonly #search: SecretSearch;
  /** The end of what came before, in which a value may have begun. */
  #kept = Buffer.alloc(0);
  #offset = 0;
  #line = 1;

  constructor(search: SecretSearch) {
    this.#search = search;
  }

  /** The first hit that ends in this piece, if any. */
  push(chunk: Uint8Array): SecretHit | null {
    if (this.#search.window === 0) return null;
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const data = this.#kept.length === 0 ? piece : Buffer.concat([this.#kept, piece]);
    const found = this.#search.find(data);
    if (found !== null) {
      const line = this.#line + countLines(data.subarray(0, found.at));
      return { name: found.name, offset: this.#offset + found.at, line };
    }
    const done = Math.max(0, data.length - this.#search.longest + 1);
    this.#line += countLines(data.subarray(0, done));
    this.#offset += done;
    // a copy, because the caller may use the memory of its piece again
    this.#kept = Buffer.from(data.subarray(done));
    return null;
  }
}

function countLines(data: Buffer): number {
  let count = 0;
  for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) count += 1;
  return count;
}

/** The first secret in a stream of bytes. */
export async function findSecret(
  search: SecretSearch,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<SecretHit | null> {
  const scan = search.scan();
  for await (const chunk of chunks) {
    const hit = scan.push(chunk);
    if (hit !== null) return hit;
  }
  return null;
}
