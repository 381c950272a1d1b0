import { DIGEST_BYTES } from './tensor-columns.ts';
import type { FoundFile } from './walk.ts';

/** The files of a model in memory that all threads see: what to read, in which order, and what became of it. */
export interface SharedFiles {
  /** UTF-8: name and path of each file after another, and where each of the two ends. */
  readonly texts: Uint8Array;
  readonly ends: Uint32Array;
  /** Indices of the files, in the order in which they are taken. */
  readonly order: Uint32Array;
  /** Bytes; -1 for a file that nobody has read. */
  readonly sizes: Float64Array;
  /** 32 bytes each. */
  readonly digests: Uint8Array;
}

/** @param order indices of `files`, in the order in which they are to be taken */
export function shareFiles(files: readonly FoundFile[], order: Uint32Array): SharedFiles {
  const bytes = files.reduce((sum, { name, path }) => sum + Buffer.byteLength(name) + Buffer.byteLength(path), 0);
  const texts = Buffer.from(new SharedArrayBuffer(bytes));
  const ends = new Uint32Array(new SharedArrayBuffer(8 * files.length));
  const shared = new Uint32Array(new SharedArrayBuffer(4 * order.length));
  shared.set(order);
  let at = 0;
  for (const [index, { name, path }] of files.entries()) {
    at += texts.write(name, at);
    ends[2 * index] = at;
    at += texts.write(path, at);
    ends[2 * index + 1] = at;
  }
  return {
    texts,
    ends,
    order: shared,
    sizes: new Float64Array(new SharedArrayBuffer(8 * files.length)).fill(-1),
    digests: new Uint8Array(new SharedArrayBuffer(DIGEST_BYTES * files.length)),
  };
}

export function fileAt({ texts, ends }: SharedFiles, index: number): FoundFile {
  const bytes = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
  const start = index === 0 ? 0 : (ends[2 * index - 1] ?? 0);
  const [middle, end] = [ends[2 * index], ends[2 * index + 1]];
  return { name: bytes.toString('utf8', start, middle), path: bytes.toString('utf8', middle, end) };
}
