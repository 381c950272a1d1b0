import { createHash } from 'node:crypto';
import { sha256, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { canonicalJson } from '../json.ts';
import { quoted } from './refusals.ts';

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

/** A tensor and the bytes of the file that hold it, from `start` up to and without `end`. */
export interface TensorRange {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** What the beginning of a model file says. */
export interface TensorHeader {
  /** Without overlap, by their place in the file. */
  readonly ranges: readonly TensorRange[];
  /** The metadata's digests by key. */
  readonly members: Readonly<Record<string, Digest>>;
}

/** A header, or how many bytes from the beginning of the file have to be there to go on. */
export type ParsedHeader = TensorHeader | { readonly need: number };

/** How many tensors one file may hold; the largest published mixtures of experts hold fewer in all their shards. */
export const MAX_TENSORS = 100_000;

/** How many metadata keys one file may have. */
export const MAX_KEYS = 20_000;

/** Headers that a reader holds in memory at once: more than any real file has, and little enough for any machine. */
export const MAX_HEADER_BYTES = 32 * 1024 * 1024;

/**
 * The digest of all weights of a model: SHA-256 over one line per tensor, the canonical JSON (RFC 8785) of
 * `[name, dtype, shape, digest]`, by the UTF-8 bytes of the name and then of the line. Neither the names of files nor how
 * tensors are spread over them nor any metadata is in it.
 *
 * @returns `null` without any tensor
 */
export function weightsDigest(tensors: readonly Tensor[]): Digest | null {
  if (tensors.length === 0) return null;
  const lines = tensors.map((tensor) => ({
    name: tensor.name,
    line: canonicalJson([tensor.name, tensor.dtype, tensor.shape, tensor.digest]),
  }));
  lines.sort((a, b) => compareNames(a.name, b.name) || compareNames(a.line, b.line));
  const hash = createHash('sha256');
  for (const { line } of lines) hash.update(line).update('\n');
  return `sha256:${hash.digest('hex')}`;
}

/**
 * The order of UTF-8 bytes without making the bytes, which sorting a hundred thousand names would do a million times.
 * Only above U+FFFF do UTF-16 units order otherwise: there they begin below what follows them.
 */
export function compareNames(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return a.length - b.length;
}

function rankOf(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  return isSurrogate ? unit + 0x10000 : unit;
}

/** Hashes tensors whose file comes one chunk after another; bytes between them belong to none. */
export class RangeHasher {
  readonly #ranges: readonly TensorRange[];
  readonly #tensors: Tensor[] = [];
  #hash = createHash('sha256');

  constructor(ranges: readonly TensorRange[]) {
    this.#ranges = ranges;
  }

  /** @param position of the chunk in the file; chunks follow one another */
  add(chunk: Buffer, position: number): void {
    for (let range = this.#current(); range !== undefined; range = this.#current()) {
      const from = Math.max(range.start - position, 0);
      const to = Math.min(range.end - position, chunk.length);
      if (to > from) this.#hash.update(chunk.subarray(from, to));
      if (range.end > position + chunk.length) return;
      this.#close(range);
    }
  }

  /** Every tensor, in the order of the ranges; those without bytes at the end of the file too. */
  end(): readonly Tensor[] {
    for (let range = this.#current(); range !== undefined; range = this.#current()) this.#close(range);
    return this.#tensors;
  }

  #current(): TensorRange | undefined {
    return this.#ranges[this.#tensors.length];
  }

  #close({ name, dtype, shape, start, end }: TensorRange): void {
    const digest: Digest = start === end ? EMPTY : `sha256:${this.#hash.digest('hex')}`;
    if (start !== end) this.#hash = createHash('sha256');
    this.#tensors.push({ name, dtype, shape, digest });
  }
}

const EMPTY = sha256('');

/** @param format in words: `safetensors`, `GGUF` */
export function tensorsError(path: string, format: string, what: string, cause?: unknown): MiraError {
  return new MiraError('E_TENSORS', `${quoted(path)} is not a sound ${format} file: ${what}`, {
    hint: 'It may be cut off or damaged: download or save it again. Nothing that reads it could agree on what it holds.',
    ...(cause === undefined ? {} : { cause }),
  });
}
