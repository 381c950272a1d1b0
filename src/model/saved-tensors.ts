import { hexOf, isDigest, type Digest } from '../digest.ts';
import type { JsonCursor } from './json-cursor.ts';
import { ModelTensors } from './model-tensors.ts';
import { quoted } from './refusals.ts';
import { TensorBuilder } from './tensor-builder.ts';
import { DIGEST_BYTES, type TensorColumns } from './tensor-columns.ts';

const MAX_DIMENSIONS = 64;

/**
 * The list of tensors in a saved manifest.
 *
 * @throws SyntaxError
 */
export function savedTensors(cursor: JsonCursor): ModelTensors {
  const lists = new Map<string, SavedList>();
  cursor.items(() => {
    const entry = readEntry(cursor);
    let list = lists.get(entry.file);
    if (list === undefined) lists.set(entry.file, (list = new SavedList()));
    list.add(entry);
  });
  return new ModelTensors(Array.from(lists, ([file, list]) => ({ file, columns: list.finish() })));
}

interface SavedEntry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly digest: Digest;
  readonly file: string;
}

function readEntry(cursor: JsonCursor): SavedEntry {
  const texts = new Map<string, string>();
  const shape: number[] = [];
  let shapes = 0;
  cursor.members((member) => {
    if (member === 'shape') {
      shapes += 1;
      cursor.items(() => {
        const count = cursor.count();
        if (count === null || shape.push(count) > MAX_DIMENSIONS) throw new SyntaxError('a shape is no list of counts');
      });
    } else if (TEXTS.has(member)) {
      if (texts.has(member)) throw new SyntaxError(`duplicate member ${quoted(member)}`);
      texts.set(member, cursor.string());
    } else cursor.skip();
  });
  const [name, dtype, digest, file] = [...TEXTS].map((member) => texts.get(member));
  if (name?.isWellFormed() !== true || dtype?.isWellFormed() !== true || shapes !== 1 || file === undefined) {
    throw new SyntaxError('a tensor lacks its name, dtype, shape or file');
  }
  if (digest === undefined || !isDigest(digest)) throw new SyntaxError(`tensor ${quoted(name)} has no digest`);
  return { name, dtype, shape, digest, file };
}

const TEXTS: ReadonlySet<string> = new Set(['name', 'dtype', 'digest', 'file']);

/** The tensors of one file in a manifest. */
class SavedList {
  readonly #builder = new TensorBuilder(16, 1024);
  #digests = Buffer.alloc(16 * DIGEST_BYTES);

  add({ name, dtype, shape, digest }: SavedEntry): void {
    const at = this.#builder.count * DIGEST_BYTES;
    if (at === this.#digests.length) this.#digests = Buffer.concat([this.#digests], 2 * at);
    this.#digests.write(hexOf(digest), at, 'hex');
    this.#builder.add(name, dtype, shape, 0, 0);
  }

  finish(): TensorColumns {
    const digests = Uint8Array.from(this.#digests.subarray(0, this.#builder.count * DIGEST_BYTES));
    return this.#builder.finish(digests).columns;
  }
}
