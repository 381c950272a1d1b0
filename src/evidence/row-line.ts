import { deriveSalts, LeafHasher } from './commitment.ts';
import type { HashBytes } from './merkle.ts';
import { joinMembers, PART_NUMBERS, type SampleParts } from './parts.ts';

/**
 * A row as it is kept until it is committed to: the lengths of the members of its first three parts, 32 bits each with the
 * lowest byte first, then its line with all parts open (`joinParts`) in UTF-8 and a line end.
 */
export const HEAD_BYTES = 12;

/** No row of these members takes more: a UTF-16 unit is at most three bytes of UTF-8. */
export function mostBytes(members: SampleParts): number {
  return HEAD_BYTES + OVERHEAD + unitsOf(members) * 3;
}

function unitsOf(members: SampleParts): number {
  return members[0].length + members[1].length + members[2].length + members[3].length;
}

/** The bytes that a row of these members takes. */
export function rowBytes(members: SampleParts): number {
  return HEAD_BYTES + OVERHEAD + members.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
}

/**
 * Writes a row.
 *
 * @param members out of `encodeMembers`
 * @returns where it ends
 */
export function putRow(bytes: Buffer, at: number, members: SampleParts): number {
  const start = at + HEAD_BYTES;
  const length = bytes.write(`${joinMembers(members)}\n`, start, 'utf8');
  // text without a character of more than one byte, as most is, need not be measured
  const isAscii = length === unitsOf(members) + OVERHEAD;
  for (let part = 0; part < 3; part += 1) {
    const member = members[part] ?? '';
    putU32(bytes, at + part * 4, isAscii ? member.length : Buffer.byteLength(member));
  }
  return start + length;
}

function putU32(bytes: Uint8Array, at: number, value: number): void {
  for (let byte = 0; byte < 4; byte += 1) bytes[at + byte] = value >>> (byte * 8);
}

function u32(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24;
}

/** Two braces, three commas and a line end. */
const OVERHEAD = 6;

/** Makes the leaves of one task's rows from their bytes. */
export class RowLeaves {
  readonly #secret: Uint8Array;
  readonly #hasher = new LeafHasher();

  /** @param secret 32 random bytes, made for this run and task alone */
  constructor(secret: Uint8Array) {
    this.#secret = secret;
  }

  /**
   * @param index of the row in its task
   * @param from where it stands in `bytes`, with its head
   */
  leaf(index: number, bytes: Buffer, from: number, to: number): HashBytes {
    const salts = deriveSalts(this.#secret, index);
    let start = from + HEAD_BYTES + 1;
    let rest = to - from - HEAD_BYTES - OVERHEAD;
    const hashes = PART_NUMBERS.map((part) => {
      const length = part < 3 ? u32(bytes, from + part * 4) : rest;
      rest -= length;
      const hashed = this.#hasher.members(part, salts[part] ?? '', bytes, start, start + length);
      start += length + 1;
      return hashed;
    });
    return this.#hasher.leaf(index, hashes);
  }
}
