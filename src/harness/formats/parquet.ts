import { open, type FileHandle } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { ColumnChunk, CompressionCodec, Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { MiraError, messageOf } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { unreadable } from '../../storage/lines.ts';
import { bytesAt, levelsOf, MAGIC, readFooter, topColumns, type Levels } from './parquet-footer.ts';
import { checkPages, MAX_PAGE_BYTES } from './parquet-pages.ts';
import type { Members } from './rows.ts';

/** A Parquet file, opened. */
export interface ParquetFile {
  readonly file: string;
  readonly count: number;
  /** Names of its columns; a column of structs is one. */
  readonly columns: ReadonlySet<string>;
  /** As objects with the columns that were asked for, a row group at a time. Whole numbers above 2^53 come as text. */
  rows(columns: readonly string[], most?: number): AsyncGenerator<Members>;
}

/** What is read of a row group is held in memory, compressed and not. */
const MAX_GROUP_BYTES = 256 * 1024 * 1024;
const MAX_GROUP_VALUES = 16 * 1024 * 1024;

/** Whether a file has Parquet's mark at both ends. */
export async function isParquet(file: string): Promise<boolean> {
  return withFile(file, async (handle, size) => {
    if (size < 12) return false;
    const [head, tail] = [await bytesAt(handle, 0, 4), await bytesAt(handle, size - 4, 4)];
    return head.equals(MAGIC) && tail.equals(MAGIC);
  });
}

/**
 * Opens a Parquet file. Nothing that it says of itself is believed before it was checked.
 *
 * @throws MiraError E_FORMAT
 */
export async function openParquet(file: string): Promise<ParquetFile> {
  const metadata = await withFile(file, async (handle, size) => {
    try {
      return await readFooter(handle, size);
    } catch (error) {
      throw unsound(file, `its footer is wrong: ${messageOf(error)}`, error);
    }
  });
  const count = Number(metadata.num_rows);
  return {
    file,
    count,
    columns: new Set(topColumns(metadata)),
    async *rows(columns, most = count) {
      const { parquetReadObjects } = await import('hyparquet');
      const compressors = await loadCompressors();
      let start = 0;
      for (const [index, group] of metadata.row_groups.entries()) {
        if (start >= most) return;
        const end = Math.min(most, start + Number(group.num_rows));
        const rows = await withFile(file, async (handle, size): Promise<readonly unknown[]> => {
          try {
            await checkGroup({ handle, size, compressors }, metadata, group, columns);
            const source = { byteLength: size, slice: (from: number, to = size) => arrayAt(handle, from, to) };
            const only = { file: source, metadata, rowStart: start, rowEnd: end, columns: [...columns] };
            return await parquetReadObjects({ ...only, compressors });
          } catch (error) {
            throw unsound(file, `row group ${index + 1} cannot be read: ${messageOf(error)}`, error);
          }
        });
        if (rows.length !== end - start) throw unsound(file, `row group ${index + 1} has ${rows.length} rows`, null);
        for (const row of rows) {
          const plain = toPlain(row);
          if (isObject(plain)) yield plain;
        }
        start = end;
      }
    },
  };
}

function unsound(file: string, why: string, cause: unknown): MiraError {
  return new MiraError('E_FORMAT', `${file} is not a sound Parquet file: ${why}`, {
    hint: 'The harness may have been stopped while it wrote, or the file was changed: run it again.',
    at: { file },
    cause,
  });
}

async function withFile<T>(file: string, use: (handle: FileHandle, size: number) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return await use(handle, (await handle.stat()).size);
  } finally {
    await handle.close();
  }
}

async function arrayAt(handle: FileHandle, from: number, to: number): Promise<ArrayBuffer> {
  if (to < from || to - from > MAX_GROUP_BYTES) throw new SyntaxError('a column is larger than 256 MiB');
  const array = new ArrayBuffer(to - from);
  (await bytesAt(handle, from, to - from)).copy(Buffer.from(array));
  return array;
}

interface Source {
  readonly handle: FileHandle;
  readonly size: number;
  readonly compressors: Compressors;
}

async function checkGroup(
  source: Source,
  metadata: FileMetaData,
  group: RowGroup,
  columns: readonly string[],
): Promise<void> {
  const levels = levelsOf(metadata);
  let bytes = 0n;
  let values = 0n;
  const chunks = group.columns.filter(({ meta_data: meta }) => columns.includes(meta?.path_in_schema[0] ?? ''));
  for (const { meta_data: meta } of chunks) {
    bytes += (meta?.total_compressed_size ?? 0n) + (meta?.total_uncompressed_size ?? 0n);
    values += meta?.num_values ?? 0n;
  }
  // so that a footer cannot ask for more rows than there are
  if (chunks.length === 0 || chunks.some(({ meta_data: meta }) => (meta?.num_values ?? 0n) < group.num_rows)) {
    throw new SyntaxError('a column has fewer values than rows');
  }
  if (bytes > MAX_GROUP_BYTES) throw new SyntaxError('it is larger than 256 MiB');
  if (values > MAX_GROUP_VALUES) throw new SyntaxError('it has more than 16 million values');
  for (const chunk of chunks) await checkChunk(source, chunk, levels);
}

async function checkChunk(
  { handle, size, compressors }: Source,
  { meta_data: meta }: ColumnChunk,
  levels: ReadonlyMap<string, Levels>,
): Promise<void> {
  const level = meta === undefined ? undefined : levels.get(meta.path_in_schema.join('\0'));
  if (meta === undefined || level === undefined) throw new SyntaxError('a column is not in the schema');
  const { dictionary_page_offset: dictionary = 0n } = meta;
  const start = Number(dictionary === 0n ? meta.data_page_offset : dictionary);
  const length = Number(meta.total_compressed_size);
  if (start < 4 || length < 0 || start + length > size || meta.num_values < 0n) {
    throw new SyntaxError('a column lies outside of the file');
  }
  const decompress = compressors[meta.codec];
  if (decompress === undefined) throw new SyntaxError(`it is compressed with ${meta.codec}, which is not read`);
  checkPages({ bytes: await bytesAt(handle, start, length), values: Number(meta.num_values), ...level, decompress });
}

type Decompress = (page: Uint8Array, length: number) => Uint8Array;

/** A page may say that it is larger than it can be: each is decompressed into the size that was checked, and no more. */
async function loadCompressors(): Promise<Partial<Record<CompressionCodec, Decompress>>> {
  const { snappyUncompress } = await import('hyparquet');
  const exact =
    (decompress: Decompress): Decompress =>
    (page, length) => {
      if (length > MAX_PAGE_BYTES) throw new SyntaxError('a page is larger than 64 MiB');
      const bytes = decompress(page, length);
      if (bytes.length !== length) throw new SyntaxError('a page is not as long as it says');
      return bytes;
    };
  return {
    UNCOMPRESSED: exact((page) => page),
    SNAPPY: exact((page, length) => {
      const bytes = new Uint8Array(length);
      snappyUncompress(page, bytes);
      return bytes;
    }),
    // a limit of 0 would be none
    GZIP: exact((page, length) => gunzipSync(page, { maxOutputLength: Math.max(1, length) })),
    ZSTD: exact((page, length) => zstdDecompressSync(page, { maxOutputLength: Math.max(1, length) })),
    BROTLI: exact((page, length) => brotliDecompressSync(page, { maxOutputLength: Math.max(1, length) })),
  };
}

/** Values as JSON has them, NaN and infinities aside; bytes, which are images, are left out. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map((item) => toPlain(item));
  if (ArrayBuffer.isView(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
}
