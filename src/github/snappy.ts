/**
 * Decodes a block of Snappy (google/snappy, `format_description.txt`), which the attestations API stores bundles in.
 *
 * @param maxBytes more than this is refused by what the block announces, before anything is decoded
 * @throws RangeError for a block that is too large or not sound
 */
export function decodeSnappy(block: Uint8Array, maxBytes: number): Buffer {
  const { value: length, next } = readVarint(block);
  if (length > maxBytes) throw new RangeError(`the block holds ${length} bytes, more than ${maxBytes}`);
  const output = Buffer.alloc(length);
  let from = next;
  let to = 0;
  while (from < block.byteLength) {
    const element = readElement(block, from);
    from = element.next;
    if (to + element.length > length) throw broken('holds more than it announces');
    if (element.kind === 'literal') {
      if (from + element.length > block.byteLength) throw broken('ends within a literal');
      output.set(block.subarray(from, from + element.length), to);
      from += element.length;
    } else {
      if (element.offset === 0 || element.offset > to) throw broken('copies from before its beginning');
      // byte by byte, because a copy may overlap what it writes
      for (let at = 0; at < element.length; at += 1) output[to + at] = output[to + at - element.offset] ?? 0;
    }
    to += element.length;
  }
  if (to !== length) throw broken('holds less than it announces');
  return output;
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly next: number }
  | { readonly kind: 'copy'; readonly length: number; readonly offset: number; readonly next: number };

/** The tag of an element: its two lowest bits are its kind, the others its length or part of it. */
function readElement(block: Uint8Array, at: number): Element {
  const tag = block[at] ?? 0;
  const high = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (high < 60) return { kind: 'literal', length: high + 1, next: at + 1 };
      const bytes = high - 59;
      return { kind: 'literal', length: readInteger(block, at + 1, bytes) + 1, next: at + 1 + bytes };
    }
    case 1:
      return {
        kind: 'copy',
        length: (high & 7) + 4,
        offset: ((tag >> 5) << 8) | readInteger(block, at + 1, 1),
        next: at + 2,
      };
    case 2:
      return { kind: 'copy', length: high + 1, offset: readInteger(block, at + 1, 2), next: at + 3 };
    default:
      return { kind: 'copy', length: high + 1, offset: readInteger(block, at + 1, 4), next: at + 5 };
  }
}

/** Little-endian. */
function readInteger(block: Uint8Array, at: number, bytes: number): number {
  if (at + bytes > block.byteLength) throw broken('ends within an element');
  let value = 0;
  for (let index = bytes - 1; index >= 0; index -= 1) value = value * 256 + (block[at + index] ?? 0);
  return value;
}

/** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
function readVarint(block: Uint8Array): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 5 && index < block.byteLength; index += 1) {
    const byte = block[index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) {
      if (value > 0xffff_ffff) break;
      return { value, next: index + 1 };
    }
  }
  throw broken('announces no length');
}

function broken(why: string): RangeError {
  return new RangeError(`the snappy block is not sound: it ${why}`);
}
