import { DIGEST_BYTES } from './tensor-columns.ts';
import type { FoundFile } from './walk.ts';

/** The files of a model in memory that all threads see: what to read, in which order, and what became of it. */
export interface SharedFiles {
  /** UTF-8: name, path and shown name of each file after another, and where each of the three ends. */
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
  const bytes = files.reduce(
    (sum, file) => sum + textsOf(file).reduce((own, text) => own + Buffer.byteLength(text), 0),
    0,
  );
  const texts = Buffer.from(new SharedArrayBuffer(bytes));
  const ends = new Uint32Array(new SharedArrayBuffer(4 * TEXTS * files.length));
  const shared = new Uint32Array(new SharedArrayBuffer(4 * order.length));
  shared.set(order);
  let at = 0;
  for (const [index, file] of files.entries()) {
    for (const [which, text] of textsOf(file).entries()) {
      at += texts.write(text, at);
      ends[TEXTS * index + which] = at;
    }
  }
  return {
    texts,
    ends,
    order: shared,
    sizes: new Float64Array(new SharedArrayBuffer(8 * files.length)).fill(-1),
    digests: new Uint8Array(new SharedArrayBuffer(DIGEST_BYTES * files.length)),
  };
}

const TEXTS = 3;

function textsOf({ name, path, shown }: FoundFile): readonly string[] {
  return [name, path, shown];
}

/** Makes the texts of files as they are asked for. */
export function filesIn({ texts, ends }: SharedFiles): (index: number) => FoundFile {
  const bytes = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
  const text = (at: number): string => bytes.toString('utf8', at === 0 ? 0 : ends[at - 1], ends[at]);
  return (index) => ({
    name: text(TEXTS * index),
    path: text(TEXTS * index + 1),
    // hardly ever asked for
    get shown() {
      return text(TEXTS * index + 2);
    },
  });
}
