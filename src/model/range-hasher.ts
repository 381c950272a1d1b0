import { createHash, hash as hashOnce, type Hash } from 'node:crypto';
import { rowsByPlace, type PlacedTensors } from './tensor-builder.ts';
import { DIGEST_BYTES } from './tensor-columns.ts';

/**
 * Hashes the tensors of a file that comes one chunk after another, into the column of their digests; bytes between them
 * belong to none.
 */
export class RangeHasher {
  readonly #placed: PlacedTensors;
  readonly #rows: Uint32Array;
  #done = 0;
  /** Of a tensor that lies in several chunks; one that lies in one piece needs no such object. */
  #hash: Hash | null = null;

  constructor(placed: PlacedTensors) {
    this.#placed = placed;
    this.#rows = rowsByPlace(placed);
  }

  /** @param position of the chunk in the file; chunks follow one another */
  add(chunk: Buffer, position: number): void {
    const { starts, ends } = this.#placed;
    for (; this.#done < this.#rows.length; this.#done += 1) {
      const row = this.#rows[this.#done] ?? 0;
      const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
      const from = Math.max(start - position, 0);
      const part = chunk.subarray(from, Math.max(Math.min(end - position, chunk.length), from));
      const ended = end <= position + chunk.length;
      if (ended && this.#hash === null) this.#keep(row, hashOnce('sha256', part, 'buffer'));
      else if (part.length > 0) (this.#hash ??= createHash('sha256')).update(part);
      if (!ended) return;
      if (this.#hash !== null) this.#keep(row, this.#hash.digest());
      this.#hash = null;
    }
  }

  #keep(row: number, digest: Buffer): void {
    this.#placed.columns.digests.set(digest, row * DIGEST_BYTES);
  }
}
