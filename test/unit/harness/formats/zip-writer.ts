import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync, zstdCompressSync } from 'node:zlib';

/** An entry as it is to be written; what is not said is as it should be. */
export interface Entry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly method?: 0 | 8 | 93 | 12;
  /** Bytes of each Zstandard frame. */
  readonly frame?: number;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly encrypted?: boolean;
}

/** Writes a ZIP, sound or not. */
export async function writeZip(path: string, entries: readonly Entry[]): Promise<void> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = pack(entry);
    const header = headerOf(entry, data.length);
    const name = Buffer.from(entry.name);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(0x04034b50);
    files.push(local, header, name, data);
    const central = Buffer.alloc(6);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(63, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(central, header, tail, name);
    offset += local.length + header.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  await writeFile(path, Buffer.concat([...files, ...directory, end]));
}

function bytesOf({ content }: Entry): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function pack(entry: Entry): Buffer {
  const bytes = bytesOf(entry);
  const { method = 93, frame = bytes.length } = entry;
  if (method === 8) return deflateRawSync(bytes);
  if (method !== 93) return bytes;
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += frame) frames.push(zstdCompressSync(bytes.subarray(at, at + frame)));
  return Buffer.concat(frames);
}

/** What the local header and the directory have in common. */
function headerOf(entry: Entry, compressed: number): Buffer {
  const { method = 93, encrypted = false, claimedCrc, claimedSize } = entry;
  const bytes = bytesOf(entry);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(63);
  header.writeUInt16LE(encrypted ? 1 : 0, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(claimedCrc ?? crc32(bytes), 10);
  header.writeUInt32LE(compressed, 14);
  header.writeUInt32LE(claimedSize ?? bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return header;
}
