import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { quoted } from './refusals.ts';
import type { PlacedTensors } from './tensor-builder.ts';

/** What the beginning of a model file says. */
export interface TensorHeader {
  /** Without overlap. */
  readonly placed: PlacedTensors;
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
export const MAX_HEADER_BYTES = 24 * 1024 * 1024;

/** A text in a header, bytes; the longest real ones are chat templates. */
export const MAX_TEXT_BYTES = 10 * 1024 * 1024;

/**
 * The cause of a refusal for what a reader does not know, or more than it reads: a new dtype, a header of 40 MiB. Other
 * readers may, so that it is no verdict on the file as every other refusal is.
 */
export const UNREAD = Symbol('unread');

/** @param format in words: `safetensors`, `GGUF` */
export function tensorsError(path: string, format: string, what: string, cause?: unknown): MiraError {
  return new MiraError('E_TENSORS', `${quoted(path)} is not a sound ${format} file: ${what}`, {
    hint: 'It may be cut off or damaged: download or save it again. Nothing that reads it could agree on what it holds.',
    ...(cause === undefined ? {} : { cause }),
  });
}
