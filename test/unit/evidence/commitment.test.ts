import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSalts, LeafHasher, TaskCommitter } from '../../../src/evidence/commitment.ts';
import { hexOfHash, MerkleRoot } from '../../../src/evidence/merkle.ts';
import { encodeParts } from '../../../src/evidence/parts.ts';
import { KNOWN_ROOT, KNOWN_ROWS, KNOWN_SECRET } from './known-answer.ts';

describe('the known-answer vector', () => {
  const leaves = [
    '3f02e10561c10c7ba4fc0e8a8d115cc63a6408e06112fb8e5c896e2be65ba881',
    '68b29616e014c0e87ff46f6b5a226916c97cb4f84ec3d0cdeb1e3fc074570d6c',
    '49d4f2da5747c3b5802715f2cf22175f66a168abc289bcc0f7024842f26500ea',
  ];

  it('is met by leaves, root and count', () => {
    const committer = new TaskCommitter(KNOWN_SECRET);
    expect(KNOWN_ROWS.map((row) => hexOfHash(committer.add(encodeParts(row))))).toEqual(leaves);
    expect(committer.commitment()).toEqual({ root: KNOWN_ROOT, count: 3 });
  });

  it('is met by the first part of each row', () => {
    const hasher = new LeafHasher();
    const starts = KNOWN_ROWS.map((row, index) =>
      hexOfHash(hasher.part(0, deriveSalts(KNOWN_SECRET, index)[0] ?? '', encodeParts(row)[0])).slice(0, 16),
    );
    expect(starts).toEqual(['70d8bc99ce076e63', 'ca4f51142df2d04a', 'ba7693c6c5033b70']);
  });

  it('is met by the canonical JSON of the first part', () => {
    expect(KNOWN_ROWS.map((row) => encodeParts(row)[0])[0]).toBe(
      '{"key":"q1","repeat":0,"scores":{"accuracy":1},"slices":{"lang":"ca"},"task":"qa"}',
    );
  });

  it('has the empty root of RFC 6962', () => {
    expect(new TaskCommitter(KNOWN_SECRET).commitment()).toEqual({
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      count: 0,
    });
  });
});

describe('LeafHasher', () => {
  it('hashes a part that is larger than what it had room for', () => {
    const json = JSON.stringify('é'.repeat(100_000));
    const salt = 'abcdefghijklmnop';
    const expected = createHash('sha256')
      .update('mira-attest/part/v1\0')
      .update(Buffer.of(2))
      .update(salt)
      .update(json)
      .digest('hex');
    expect(hexOfHash(new LeafHasher().part(2, salt, json))).toBe(expected);
  });
});

describe('deriveSalts', () => {
  it('refuses a secret of another size', () => {
    expect(() => deriveSalts(Buffer.alloc(16), 0)).toThrow(/32 bytes, not 16/u);
  });
});

function sha256(...data: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(data)).digest();
}

function rootOf(leaves: readonly string[]): string {
  const tree = new MerkleRoot();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

/** RFC 6962 §2.1 as it is written there: recursion over the largest power of two below n. */
function recursiveRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256();
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Buffer.of(1), recursiveRoot(leaves.slice(0, split)), recursiveRoot(leaves.slice(split)));
}

describe('MerkleRoot', () => {
  it('agrees with the recursive definition for 0 to 130 leaves', () => {
    const tree = new MerkleRoot();
    const leaves: Buffer[] = [];
    for (let n = 0; n <= 130; n += 1) {
      expect(tree.root()).toBe(recursiveRoot(leaves).toString('hex'));
      const leaf = createHash('sha256').update(String(n)).digest();
      leaves.push(leaf);
      tree.add(leaf.toString('latin1'));
    }
  });

  it('changes when two leaves change places', () => {
    const hashes = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(hashes, fc.nat(), (texts, at) => {
        const leaves = texts.map((text): string => createHash('sha256').update(text).digest('binary'));
        const index = at % (leaves.length - 1);
        const swapped = leaves.with(index, leaves[index + 1] ?? '').with(index + 1, leaves[index] ?? '');
        expect(rootOf(swapped)).not.toBe(rootOf(leaves));
      }),
    );
  });
});
