import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines, splitLines, type Line, type LineOptions } from '../../../src/storage/lines.ts';
import { collect } from '../collect.ts';

const refuse: LineOptions['refuse'] = (problem, line) => new Error(`${problem} ${line}`);

/** The bytes in pieces of one size, each in the same memory. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const reused = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    reused.set(piece);
    yield reused.subarray(0, piece.length);
  }
}

async function split(bytes: Uint8Array, size = 7, maxLineBytes = 1000): Promise<Line[]> {
  return collect(splitLines(pieces(bytes, size), { maxLineBytes, refuse }));
}

describe('splitLines', () => {
  it('shows what stands before a line that it refuses', async () => {
    const seen: string[] = [];
    const reading = async (): Promise<void> => {
      const bytes = Buffer.from([97, 10, 0xff, 10]);
      for await (const { text } of splitLines(pieces(bytes, 9), { refuse })) seen.push(text);
    };
    await expect(reading()).rejects.toThrow('not-utf8 2');
    expect(seen).toEqual(['a']);
  });

  it('agrees with String.split however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\u2028') }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const lines = await split(Buffer.from(text), size);
          const expected = text.split('\n');
          expect(lines.map((line) => line.text)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
          expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
          expect(
            lines.map(({ start, text: line }) =>
              Buffer.from(text).toString('utf8', start, start + Buffer.byteLength(line)),
            ),
          ).toEqual(lines.map((line) => line.text));
          expect(lines.every(({ ended }, index) => ended === index + 1 < expected.length)).toBe(true);
        },
      ),
    );
  });

  it('refuses what is not UTF-8 with the number of the line', async () => {
    await expect(split(Buffer.from('61 0a ff 0a'.replaceAll(' ', ''), 'hex'))).rejects.toThrow('not-utf8 2');
  });

  it('refuses a line that is too long, whether it ends or not, and keeps one that just fits', async () => {
    const long = 'x'.repeat(20);
    expect(await split(Buffer.from(`${long}\n${long}`), 7, 20)).toHaveLength(2);
    await expect(split(Buffer.from(`a\n${long}x\n`), 100, 20)).rejects.toThrow('too-long 2');
    await expect(split(Buffer.from(`a\n${long}x`), 7, 20)).rejects.toThrow('too-long 2');
  });
});

describe('readLines', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mira-lines-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file, and may be left early', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'one\ntwo\nthree');
    expect((await collect(readLines(path, { refuse }))).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    for await (const line of readLines(path, { refuse })) {
      expect(line).toEqual({ text: 'one', number: 1, start: 0, ended: true });
      break;
    }
  });

  it('says so when there is no such file', async () => {
    const missing = collect(readLines(join(folder, 'none'), { refuse }));
    await expect(missing).rejects.toThrow(/none could not be read: it does not exist/u);
    await expect(missing).rejects.toMatchObject({ code: 'E_FILE_UNREADABLE' });
  });
});
