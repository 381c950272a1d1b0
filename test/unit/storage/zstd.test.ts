import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeLines, readZstd, readZstdLines, replaceFile, writeZstd } from '../../../src/storage/zstd.ts';
import { collect } from '../collect.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-zstd-'));
  path = join(folder, 'lines.zst');
});
afterEach(() => rm(folder, { recursive: true }));

async function* list<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Lines that do not compress to one block. */
const LINES = Array.from({ length: 20_000 }, (_, row) => `${row} ${Math.sin(row)} ${Math.cos(row * 7)} é`);
const linesOf = async (batches: AsyncIterable<readonly string[]>): Promise<string[]> => (await collect(batches)).flat();
const TEXT = LINES.map((line) => `${line}\n`).join('');

async function read(): Promise<string[]> {
  return linesOf(readZstdLines(path));
}

describe('writeZstd and readZstdLines', () => {
  it('give back the lines, from one frame with a checksum', async () => {
    await writeZstd(path, encodeLines(list(LINES)));
    const bytes = await readFile(path);
    expect(zstdDecompressSync(bytes).toString()).toBe(TEXT);
    expect(bytes.subarray(0, 4).toString('hex')).toBe('28b52ffd');
    expect((bytes[4] ?? 0) & 4).toBe(4);
    expect(await read()).toEqual(LINES);
  });

  it('give back no line', async () => {
    await writeZstd(path, encodeLines(list([])));
    expect(await read()).toEqual([]);
  });

  it.each([1, 3, 19])('read what others compress, level %i, with and without checksum', async (level) => {
    for (const checksum of [0, 1]) {
      const params = { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: checksum };
      for (const text of [TEXT, 'a\n', '', 'a'.repeat(200_000).replaceAll('aaaaaaaaaa', 'aaaaaaaaa\n')]) {
        await writeFile(path, zstdCompressSync(text, { params }));
        expect((await read()).map((line) => `${line}\n`).join('')).toBe(text);
      }
    }
  });

  it('can be left early', async () => {
    await writeZstd(path, encodeLines(list(LINES)));
    for await (const lines of readZstdLines(path)) {
      expect(lines[0]).toBe(LINES[0]);
      break;
    }
  });
});

describe('readZstdLines refuses', () => {
  const frame = zstdCompressSync(TEXT, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });

  it.each([
    ['a byte after the frame', Buffer.concat([frame, Buffer.of(0)]), /something follows/u],
    ['a second frame', Buffer.concat([frame, zstdCompressSync('more\n')]), /something follows/u],
    ['an empty second frame', Buffer.concat([frame, zstdCompressSync('')]), /something follows/u],
    ['a skippable frame first', Buffer.concat([Buffer.from('502a4d1800000000', 'hex'), frame]), /not a Zstandard/u],
    ['a skippable frame after it', Buffer.concat([frame, Buffer.from('502a4d1800000000', 'hex')]), /follows/u],
    ['a byte too few', frame.subarray(0, -1), /cut off/u],
    ['half a frame', frame.subarray(0, frame.length / 2), /cut off/u],
    ['three bytes', frame.subarray(0, 3), /cut off/u],
    ['an empty file', Buffer.alloc(0), /cut off/u],
    ['plain text', Buffer.from(TEXT), /not a Zstandard/u],
    ['a flipped bit', frame.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)), /does not decompress|cut off|follows/u],
    ['a last line without end', zstdCompressSync('a\nb'), /line 2, the last, does not end/u],
    ['bytes that are not UTF-8', zstdCompressSync(Buffer.from('610aff0a', 'hex')), /line 2 is not UTF-8/u],
  ])('%s', async (_, bytes, message) => {
    await writeFile(path, bytes);
    const reading = read();
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ code: 'E_EVIDENCE' });
  });

  it('more bytes than the limit', async () => {
    await writeFile(path, zstdCompressSync(Buffer.alloc(1024 * 1024, 10)));
    const reading = linesOf(readZstdLines(path, { maxBytes: 100_000 }));
    await expect(reading).rejects.toMatchObject({ code: 'E_SIZE' });
  });

  it('a small file that grows beyond all measure', async () => {
    await writeFile(path, zstdCompressSync(Buffer.alloc(257 * 1024 * 1024)));
    const reading = (async () => {
      for await (const chunk of readZstd(path)) expect(chunk.byteLength).toBeGreaterThan(0);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'E_SIZE' });
  });

  it('a line above the limit', async () => {
    await writeFile(path, zstdCompressSync(`a\n${'b'.repeat(101)}\n`));
    expect(await linesOf(readZstdLines(path, { maxLineBytes: 101 }))).toHaveLength(2);
    await expect(linesOf(readZstdLines(path, { maxLineBytes: 100 }))).rejects.toMatchObject({ code: 'E_SIZE' });
  });

  it('a frame that asks for more memory than 8 MiB', async () => {
    const params = { [constants.ZSTD_c_windowLog]: 26, [constants.ZSTD_c_contentSizeFlag]: 0 };
    const noise = Buffer.alloc(70 * 1024 * 1024, 'x\n');
    await writeFile(path, zstdCompressSync(noise, { params }));
    await expect(read()).rejects.toMatchObject({ code: 'E_EVIDENCE' });
  });

  it('a file that is not there', async () => {
    await expect(read()).rejects.toMatchObject({ code: 'E_FILE_UNREADABLE' });
  });
});

describe('replaceFile', () => {
  it('leaves what stood there when writing fails', async () => {
    await writeFile(path, 'old');
    const failing = replaceFile(path, async (beside) => {
      await writeFile(beside, 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await readdir(folder)).toEqual(['lines.zst']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});
