import { saltOf, TaskSalts, type LeafHasher } from './commitment.ts';
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
  const high = (bytes[at + 3] ?? 0) * 2 ** 24;
  return high + (((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0));
}

/** Two braces, three commas and a line end. */
const OVERHEAD = 6;

/** Makes the leaves of one task's rows from their bytes. */
export class RowLeaves {
  readonly #salts: TaskSalts;
  readonly #hasher: LeafHasher;
  readonly #hashes: HashBytes[] = ['', '', '', ''];

  /** @param secret 32 random bytes, made for this run and task alone */
  constructor(secret: Uint8Array, hasher: LeafHasher) {
    this.#salts = new TaskSalts(secret);
    this.#hasher = hasher;
  }

  /**
   * @param index of the row in its task
   * @param from where it stands in `bytes`, with its head
   */
  leaf(index: number, bytes: Buffer, from: number, to: number): HashBytes {
    const salts = this.#salts.of(index);
    let start = from + HEAD_BYTES + 1;
    for (const part of PART_NUMBERS) {
      const end = part < 3 ? start + u32(bytes, from + part * 4) : to - 2;
      this.#hashes[part] = this.#hasher.members(part, saltOf(salts, part), bytes, start, end);
      start = end + 1;
    }
    return this.#hasher.leaf(index, this.#hashes);
  }
}
