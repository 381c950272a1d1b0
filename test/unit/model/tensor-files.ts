/** Makers of the two tensor formats, written after their specifications and without our readers. */

export interface MadeTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: Buffer;
}

/** A safetensors file around any text that takes the place of the header. */
export function rawSafetensors(header: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const text = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, data]);
}

export function safetensors(tensors: readonly MadeTensor[], metadata?: Readonly<Record<string, string>>): Buffer {
  let at = 0;
  const entries = tensors.map(({ name, dtype, shape, data }) => {
    const begin = at;
    at += data.length;
    return `${JSON.stringify(name)}:${JSON.stringify({ dtype, shape, data_offsets: [begin, at] })}`;
  });
  if (metadata !== undefined) entries.unshift(`"__metadata__":${JSON.stringify(metadata)}`);
  return rawSafetensors(`{${entries.join(',')}}  `, Buffer.concat(tensors.map(({ data }) => data)));
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

export function ggufString(text: string): Buffer {
  return Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);
}

/** A key with its type and its value's bytes. */
export type MadeKey = readonly [key: string, type: number, value: Buffer];

export interface MadeGgufTensor {
  readonly name: string;
  readonly dims: readonly (number | bigint)[];
  readonly type: number;
  readonly data: Buffer;
  /** Instead of the right one. */
  readonly offset?: number;
}

export interface MadeGguf {
  readonly keys?: readonly MadeKey[];
  readonly tensors?: readonly MadeGgufTensor[];
  readonly alignment?: number;
  readonly version?: number;
  readonly counts?: { readonly tensors?: bigint; readonly keys?: bigint };
}

export function gguf({ keys = [], tensors = [], alignment = 32, version = 3, counts = {} }: MadeGguf): Buffer {
  const pad = (bytes: number): Buffer => Buffer.alloc((alignment - (bytes % alignment)) % alignment);
  let at = 0;
  const infos = tensors.map(({ name, dims, type, data, offset }) => {
    const info = [ggufString(name), u32(dims.length), ...dims.map(u64), u32(type), u64(offset ?? at)];
    at += data.length + pad(data.length).length;
    return Buffer.concat(info);
  });
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    u64(counts.tensors ?? BigInt(tensors.length)),
    u64(counts.keys ?? BigInt(keys.length)),
    ...keys.map(([key, type, value]) => Buffer.concat([ggufString(key), u32(type), value])),
    ...infos,
  ]);
  const data = tensors.map((tensor) => Buffer.concat([tensor.data, pad(tensor.data.length)]));
  return Buffer.concat([header, pad(header.length), ...data]);
}
