const MAX_LITERAL = 60;

/**
 * The Snappy block format (google/snappy, `format_description.txt`) in its simplest valid form: the length as a
 * varint, then literals alone.
 */
export function snappyBlock(data: Uint8Array): Buffer {
  const parts: Uint8Array[] = [varint(data.byteLength)];
  for (let at = 0; at < data.byteLength; at += MAX_LITERAL) {
    const literal = data.subarray(at, at + MAX_LITERAL);
    parts.push(Uint8Array.of((literal.byteLength - 1) << 2), literal);
  }
  return Buffer.concat(parts);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return Uint8Array.of(...bytes, rest);
}
