/** A struct of Thrift's compact protocol, by field number: numbers, structs and lists; other values are passed over. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;
export type ThriftValue = number | null | ThriftStruct | readonly ThriftValue[];

const MAX_DEPTH = 32;
const MAX_VARINT_BYTES = 10;

const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, STRUCT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
];

/**
 * Reads a struct of Thrift's compact protocol (thrift-compact-protocol.md of Apache Thrift), as in Parquet's footers and
 * page headers. No claim of a length is believed beyond the bytes that are there, and nothing takes more than linear time.
 *
 * @returns the struct, and the offset after it
 * @throws SyntaxError, or RangeError beyond the last byte
 */
export function readThrift(bytes: Buffer, start: number): { readonly struct: ThriftStruct; readonly end: number } {
  const reader = new Reader(bytes, start);
  const struct = reader.struct(0);
  return { struct, end: reader.at };
}

class Reader {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  struct(depth: number): ThriftStruct {
    if (depth > MAX_DEPTH) throw new SyntaxError('structs are nested too deeply');
    const fields = new Map<number, ThriftValue>();
    let field = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 0x0f;
      if (type === STOP) return fields;
      field = head >> 4 === 0 ? this.#integer() : field + (head >> 4);
      fields.set(field, this.#value(type, depth));
    }
  }

  #value(type: number, depth: number): ThriftValue {
    switch (type) {
      case TRUE:
      case FALSE:
        return null;
      case BYTE:
        this.#skip(1);
        return null;
      case I16:
      case I32:
      case I64:
        return this.#integer();
      case DOUBLE:
        this.#skip(8);
        return null;
      case BINARY:
        this.#skip(this.#varint());
        return null;
      case LIST:
      case SET:
        return this.#list(depth);
      case STRUCT:
        return this.struct(depth + 1);
      default:
        throw new SyntaxError(`there is no type ${type}`);
    }
  }

  #list(depth: number): readonly ThriftValue[] {
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    // an item takes a byte at least
    if (size > this.#bytes.length - this.at) throw new SyntaxError('a list is longer than the bytes that are there');
    const type = head & 0x0f;
    const boolean = type === TRUE || type === FALSE;
    return Array.from({ length: size }, () => this.#value(boolean ? BYTE : type, depth + 1));
  }

  #byte(): number {
    const byte = this.#bytes.readUInt8(this.at);
    this.at += 1;
    return byte;
  }

  #skip(length: number): void {
    if (length > this.#bytes.length - this.at) throw new SyntaxError('a value is longer than the bytes that are there');
    this.at += length;
  }

  #varint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < MAX_VARINT_BYTES; count += 1) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
    throw new SyntaxError('a number is too long');
  }

  /** Zigzag; beyond 2^53 the value is wrong, and no one asks for such. */
  #integer(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
