import { release } from '../grown.ts';

/** Keys as bytes, each whole within one segment of `SEGMENT` bytes. */
export interface KeyBytes {
  readonly segments: readonly Uint8Array[];
  /** Where each key begins, counted over all segments. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
}

export const SEGMENT_BITS = 20;
export const SEGMENT = 2 ** SEGMENT_BITS;

/** Bytes of a key that are compared at once, and the bits that are left for its number. */
const STEP = 5;
const INDEX_BITS = 24;
const INDEX_MASK = 2 ** INDEX_BITS - 1;

/** So few are sorted by insertion. */
const FEW = 24;

/** Which of the two halves of a 64-bit number comes last in memory. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

/**
 * Sorts numbers of keys by the bytes of the keys. Five bytes of each key and its number make an integer of 64 bits, which the
 * engine sorts without asking back; where five bytes are equal the next five decide. Equal keys stay in their order.
 *
 * @param compare the whole order, for what the keys do not decide
 */
export function sortByKeys(order: Uint32Array, keys: KeyBytes, compare: Compare): void {
  const ranges: Range[] = [{ part: order, depth: 0 }];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const { part, depth } = range;
    const shared = part.length <= FEW ? null : sharedBytes(part, keys, depth);
    if (part.length <= FEW) insert(part, 0, part.length, compare);
    else if (shared === null || part.length > INDEX_MASK) part.sort(compare);
    else sortOnce(part, keys, shared, compare, ranges);
  }
}

type Compare = (a: number, b: number) => number;

/** Rows whose keys are the same up to a depth. */
interface Range {
  readonly part: Uint32Array;
  readonly depth: number;
}

/** Sorts by five bytes, and adds the ranges in which these are equal. */
function sortOnce(part: Uint32Array, keys: KeyBytes, depth: number, compare: Compare, ranges: Range[]): void {
  const { length } = part;
  const words = new Uint32Array(length * 2);
  const { segments, starts, lengths } = keys;
  for (let at = 0; at < length; at += 1) {
    const row = part[at] ?? 0;
    const start = starts[row] ?? 0;
    const segment = segments[start >>> SEGMENT_BITS] ?? NOTHING;
    const from = (start & (SEGMENT - 1)) + depth;
    const left = (lengths[row] ?? 0) - depth;
    words[at * 2 + HIGH] = wordAt(segment, from, left);
    words[at * 2 + LOW] = ((left > 4 ? (segment[from + 4] ?? 0) : 0) << INDEX_BITS) | at;
  }
  new BigUint64Array(words.buffer).sort();
  const before = part.slice();
  for (let at = 0; at < length; at += 1) part[at] = before[(words[at * 2 + LOW] ?? 0) & INDEX_MASK] ?? 0;
  release(before);
  let begin = 0;
  for (let at = 1; at <= length; at += 1) {
    if (at < length && isSame(words, at - 1, at)) continue;
    if (at - begin > FEW) ranges.push({ part: part.subarray(begin, at), depth: depth + STEP });
    else insert(part, begin, at, compare);
    begin = at;
  }
  release(words);
}

const NOTHING = new Uint8Array();

/** Four bytes, the first the highest; what lies behind the key's end is 0. */
function wordAt(bytes: Uint8Array, from: number, left: number): number {
  let word = 0;
  for (let at = 0; at < 4; at += 1) word = (word << 8) | (at < left ? (bytes[from + at] ?? 0) : 0);
  return word;
}

function isSame(words: Uint32Array, a: number, b: number): boolean {
  if (words[a * 2 + HIGH] !== words[b * 2 + HIGH]) return false;
  return (words[a * 2 + LOW] ?? 0) >>> INDEX_BITS === (words[b * 2 + LOW] ?? 0) >>> INDEX_BITS;
}

/** How many bytes from the first all keys share, `depth` of which are known to be; `null` where no key goes on. */
function sharedBytes(part: Uint32Array, { segments, starts, lengths }: KeyBytes, depth: number): number | null {
  const first = part[0] ?? 0;
  const start = starts[first] ?? 0;
  const segment = segments[start >>> SEGMENT_BITS] ?? NOTHING;
  const from = start & (SEGMENT - 1);
  let shared = Math.max(depth, lengths[first] ?? 0);
  let longest = 0;
  for (const row of part) {
    const length = lengths[row] ?? 0;
    if (length > longest) longest = length;
    const other = starts[row] ?? 0;
    const bytes = segments[other >>> SEGMENT_BITS] ?? NOTHING;
    const begin = other & (SEGMENT - 1);
    let at = depth;
    const end = Math.min(shared, length);
    while (at < end && bytes[begin + at] === segment[from + at]) at += 1;
    shared = at;
  }
  return longest <= depth ? null : Math.max(depth, shared);
}

function insert(order: Uint32Array, begin: number, end: number, compare: Compare): void {
  for (let next = begin + 1; next < end; next += 1) {
    const row = order[next] ?? 0;
    let at = next;
    for (; at > begin; at -= 1) {
      const before = order[at - 1] ?? 0;
      if (compare(before, row) <= 0) break;
      order[at] = before;
    }
    order[at] = row;
  }
}
