import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  crc32,
  createInflateRaw,
  createZstdDecompress,
  inflateRawSync,
  zstdDecompressSync,
  type InflateRaw,
  type ZstdDecompress,
} from 'node:zlib';
import type { Entry } from 'yauzl';
import { MiraError, messageOf } from '../../errors.ts';
import { unreadable } from '../../storage/lines.ts';
import { endOfFrame, type ReadAt } from '../../storage/zstd-frame.ts';
import { openDirectory } from './zip-directory.ts';

/** What the central directory says of an entry (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
  readonly headerOffset: number;
}

/** Entries and archives that claim to be larger are refused before anything of them is unpacked. */
const MAX_ENTRY_BYTES = 1024 ** 3;
const MAX_TOTAL_BYTES = 64 * 1024 ** 3;

const STORED = 0;
const DEFLATE = 8;
/** APPNOTE.TXT 4.4.5; several frames may follow each other. */
const ZSTANDARD = 93;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const BLOCK = 256 * 1024;

/** A window of at most 32 MiB, what the reading of one frame may cost in memory. */
const MAX_WINDOW_LOG = 25;

const ZSTD = { params: { [constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } };

/** What is no larger is unpacked at once. */
const SMALL = 4 * 1024 * 1024;

type Packing = typeof DEFLATE | typeof ZSTANDARD;

/** Whether a file begins as a ZIP does. */
export async function isZip(file: string): Promise<boolean> {
  const handle = await openFile(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === LOCAL_SIGNATURE;
  } finally {
    await handle.close();
  }
}

/** A ZIP that is read entry by entry. Nothing is written anywhere, and only one entry's bytes pass through at a time. */
export class ZipArchive {
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #size: number;
  #block: Buffer = Buffer.alloc(0);
  #blockAt = 0;

  private constructor(file: string, handle: FileHandle, size: number) {
    this.file = file;
    this.#handle = handle;
    this.#size = size;
  }

  /** @throws MiraError E_FILE_UNREADABLE */
  static async open(file: string): Promise<ZipArchive> {
    const handle = await openFile(file);
    return new ZipArchive(file, handle, (await handle.stat()).size);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /**
   * The entries, in the order of the central directory.
   *
   * @throws MiraError E_FORMAT for a file that is cut off, for names that lead out of the archive, and for what claims to be too large
   */
  async *entries(): AsyncGenerator<ZipEntry> {
    let total = 0;
    for await (const raw of this.#directory()) {
      const entry = this.#checked(raw);
      total += entry.size;
      if (total > MAX_TOTAL_BYTES) throw this.#refuse(`it claims to hold more than ${MAX_TOTAL_BYTES} bytes`);
      yield entry;
    }
  }

  /** The name of the entry that stands first in the file, which can be had of an archive that was cut off. */
  async firstName(): Promise<string | null> {
    const header = Buffer.alloc(LOCAL_HEADER_BYTES + 256);
    const { bytesRead } = await this.#handle.read(header, 0, header.length, 0);
    if (bytesRead < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_SIGNATURE) return null;
    return header.toString(
      'utf8',
      LOCAL_HEADER_BYTES,
      Math.min(bytesRead, LOCAL_HEADER_BYTES + header.readUInt16LE(26)),
    );
  }

  async *#directory(): AsyncGenerator<Entry> {
    const zip = await this.#guard(() => openDirectory(this.#handle, this.#size));
    try {
      for (const entries = zip.eachEntry(); ;) {
        const next = await this.#guard(() => entries.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      zip.close();
    }
  }

  #checked(entry: Entry): ZipEntry {
    const name = entry.fileNameRaw.toString('utf8');
    if (name.startsWith('/') || name.includes('\0') || name.split('/').includes('..')) {
      throw this.#refuse(`its entry ${JSON.stringify(name)} leads out of the archive`);
    }
    if (entry.isEncrypted()) throw this.#refuse(`its entry ${JSON.stringify(name)} is encrypted`);
    if (entry.uncompressedSize > MAX_ENTRY_BYTES) {
      throw this.#refuse(`its entry ${JSON.stringify(name)} claims to be ${entry.uncompressedSize} bytes long`);
    }
    return {
      name,
      method: entry.compressionMethod,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      crc32: entry.crc32,
      headerOffset: entry.relativeOffsetOfLocalHeader,
    };
  }

  /**
   * The bytes of an entry, unpacked.
   *
   * @throws MiraError E_FORMAT where it is damaged, cut off, of another size than it claims, or packed in a way that we do not know
   */
  async *read(entry: ZipEntry): AsyncGenerator<Buffer> {
    let size = 0;
    let sum = 0;
    for await (const chunk of this.#unpacked(entry)) {
      size += chunk.length;
      if (size > entry.size) break;
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (size !== entry.size) throw this.#damaged(entry, `it is not of the ${entry.size} bytes that it claims`);
    if (sum !== entry.crc32) throw this.#damaged(entry, 'its checksum is wrong');
  }

  async *#unpacked(entry: ZipEntry): AsyncGenerator<Buffer> {
    const start = await this.#dataOffset(entry);
    const end = start + entry.compressedSize;
    if (end > this.#size) throw this.#damaged(entry, 'it is cut off');
    if (entry.method === STORED) yield* this.#range(start, end);
    else if (entry.method === DEFLATE) yield* this.#part(entry, start, end, DEFLATE);
    else if (entry.method === ZSTANDARD) yield* this.#frames(entry, start, end);
    else throw this.#damaged(entry, `it is packed by method ${entry.method}, which is neither deflate nor Zstandard`);
  }

  async *#frames(entry: ZipEntry, start: number, end: number): AsyncGenerator<Buffer> {
    const readAt: ReadAt = async (target, length, at) => (await this.#bytes(at, length)).copy(target);
    for (let at = start; at < end;) {
      const next = await endOfFrame(readAt, at, end);
      if (typeof next !== 'number') throw this.#damaged(entry, 'its Zstandard frames are not whole');
      yield* this.#part(entry, at, next, ZSTANDARD);
      at = next;
    }
  }

  /** Unpacks what stands between two offsets: at once where it is small. */
  async *#part(entry: ZipEntry, start: number, end: number, method: Packing): AsyncGenerator<Buffer> {
    if (end - start <= BLOCK && entry.size <= SMALL) {
      const packed = await this.#bytes(start, end - start);
      yield this.#guarded(entry, () => unpackSmall(packed, method, entry.size));
    } else
      yield* this.#through(entry, method === DEFLATE ? createInflateRaw() : createZstdDecompress(ZSTD), start, end);
  }

  #guarded(entry: ZipEntry, unpack: () => Buffer): Buffer {
    try {
      return unpack();
    } catch (error) {
      throw this.#damaged(entry, `it does not unpack (${messageOf(error)})`);
    }
  }

  async *#through(
    entry: ZipEntry,
    unpack: InflateRaw | ZstdDecompress,
    start: number,
    end: number,
  ): AsyncGenerator<Buffer> {
    // what goes wrong on either side comes out of the iteration below
    pipeline(Readable.from(this.#range(start, end)), unpack).catch(() => undefined);
    const chunks: AsyncIterator<Buffer> = unpack[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await chunks.next().catch((error: unknown) => {
          throw this.#damaged(entry, `it does not unpack (${messageOf(error)})`);
        });
        if (next.done === true) break;
        yield next.value;
      }
    } finally {
      unpack.destroy();
    }
    if (unpack.bytesWritten !== end - start) throw this.#damaged(entry, 'something follows what it should end with');
  }

  async #dataOffset(entry: ZipEntry): Promise<number> {
    const header = await this.#bytes(entry.headerOffset, LOCAL_HEADER_BYTES);
    if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_SIGNATURE) {
      throw this.#damaged(entry, 'it does not stand where the directory says');
    }
    return entry.headerOffset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
  }

  async *#range(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const bytes = await this.#bytes(at, Math.min(BLOCK, end - at));
      if (bytes.length === 0) return;
      yield bytes;
      at += bytes.length;
    }
  }

  /** At most `length` bytes from an offset; entries stand one after the other, so that one system call serves several. */
  async #bytes(start: number, length: number): Promise<Buffer> {
    if (start < this.#blockAt || start + length > this.#blockAt + this.#block.length) {
      const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(BLOCK), 0, BLOCK, start);
      this.#block = buffer.subarray(0, bytesRead);
      this.#blockAt = start;
    }
    const from = start - this.#blockAt;
    return this.#block.subarray(from, from + length);
  }

  async #guard<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw this.#refuse(`it is no whole ZIP archive (${messageOf(error)})`);
    }
  }

  #damaged(entry: ZipEntry, why: string): MiraError {
    return this.#refuse(`its entry ${JSON.stringify(entry.name)} cannot be read: ${why}`);
  }

  #refuse(why: string): MiraError {
    return new MiraError('E_FORMAT', `${this.file} cannot be used: ${why}`, {
      hint: 'The harness may have been stopped while it wrote, or the file was damaged on its way: run it again.',
      at: { file: this.file },
    });
  }
}

/** One frame, or one stream of deflate; that it is whole, size and checksum tell. */
function unpackSmall(packed: Buffer, method: Packing, size: number): Buffer {
  // a limit of 0 is none
  const maxOutputLength = Math.max(size, 1);
  if (method === ZSTANDARD) return zstdDecompressSync(packed, { ...ZSTD, maxOutputLength });
  return inflateRawSync(packed, { maxOutputLength });
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
