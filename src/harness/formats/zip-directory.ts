import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { ZipFile } from 'yauzl';

const BLOCK = 256 * 1024;

/** The central directory of a ZIP, which yauzl reads record by record: from blocks, not with a system call for each. */
export async function openDirectory(handle: FileHandle, size: number): Promise<ZipFile> {
  const { fromRandomAccessReader, RandomAccessReader } = await import('yauzl');

  class Blocks extends RandomAccessReader {
    #block: Buffer = Buffer.alloc(0);
    #at = 0;

    override read(
      target: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null) => void,
    ): void {
      if (position < this.#at || position + length > this.#at + this.#block.length) this.#load(position, length);
      const from = position - this.#at;
      if (from + length > this.#block.length) {
        callback(new Error('the file is cut off'));
        return;
      }
      this.#block.copy(target, offset, from, from + length);
      callback(null);
    }

    #load(position: number, length: number): void {
      const block = Buffer.alloc(Math.max(BLOCK, length));
      this.#block = block.subarray(0, readSync(handle.fd, block, 0, block.length, position));
      this.#at = position;
    }
  }

  // names are decoded and checked by who reads them
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(new Blocks(), size, options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}
