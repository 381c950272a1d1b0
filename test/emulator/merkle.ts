import { createHash } from 'node:crypto';

/** Leaf hash of RFC 6962 §2.1. */
export function leafHash(data: Uint8Array): Buffer {
  return createHash('sha256').update(Uint8Array.of(0)).update(data).digest();
}

/** Merkle tree hash over leaf hashes (RFC 6962 §2.1). */
export function treeHash(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const split = splitPoint(leaves.length);
  return nodeHash(treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

/** Audit path from a leaf to the root, nearest sibling first (RFC 6962 §2.1.1). */
export function auditPath(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const split = splitPoint(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...auditPath(index, left), treeHash(right)]
    : [...auditPath(index - split, right), treeHash(left)];
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The largest power of two below the number of leaves. */
function splitPoint(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
