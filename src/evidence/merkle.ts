import { hash } from 'node:crypto';
import { sha256Hex } from '../digest.ts';

/** Bytes of a SHA-256, one per character: small, and free of the cost of a buffer per hash. */
export type HashBytes = string;

export const HASH_SIZE = 32;

/** SHA-256 of bytes, as `HashBytes`. */
export function hashBytes(data: Uint8Array): HashBytes {
  return hash('sha256', data, 'binary');
}

export function hexOfHash(bytes: HashBytes): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}

/** The root over no leaf at all: SHA-256 of nothing (RFC 9162 §2.1.1). */
const EMPTY_ROOT = sha256Hex('');

/**
 * Merkle tree hash over leaves that come one by one (RFC 6962 §2.1, RFC 9162 §2.1.1), from leaf hashes that the caller
 * made. Keeps one hash per level.
 *
 * The root does not bind the number of leaves: sign it together with `count`.
 */
export class MerkleRoot {
  /** Roots of the full subtrees so far, the largest first: one for each 1 in the binary form of `count`. */
  readonly #subtrees: HashBytes[] = [];
  readonly #node = Buffer.alloc(1 + 2 * HASH_SIZE, 1);
  #count = 0;

  add(leaf: HashBytes): void {
    let hashed = leaf;
    for (let rest = this.#count; rest % 2 === 1; rest = (rest - 1) / 2) {
      hashed = this.#join(this.#subtrees.pop() ?? '', hashed);
    }
    this.#subtrees.push(hashed);
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** The root over the leaves so far, in hex. */
  root(): string {
    if (this.#count === 0) return EMPTY_ROOT;
    return hexOfHash(this.#subtrees.reduceRight((right, left) => this.#join(left, right)));
  }

  #join(left: HashBytes, right: HashBytes): HashBytes {
    this.#node.write(left, 1, 'latin1');
    this.#node.write(right, 1 + HASH_SIZE, 'latin1');
    return hashBytes(this.#node);
  }
}
