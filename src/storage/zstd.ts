import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress, type ZstdCompress } from 'node:zlib';
import { MiraError, messageOf } from '../errors.ts';
import { lineBatches, MAX_LINE_BYTES, unreadable } from './lines.ts';
import { checkSingleFrame, type FrameProblem } from './zstd-frame.ts';

/** Lets go of nothing half-written: `write` fills a file beside `path`, which then takes its place in one step. */
export async function replaceFile<T>(path: string, write: (besidePath: string) => Promise<T>): Promise<T> {
  const beside = `${path}.partial-${process.pid}`;
  try {
    const result = await write(beside);
    await rename(beside, path);
    return result;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const CHUNK = 128 * 1024;

/** Lines as bytes, each with its line end, in chunks that are worth an operation. */
class LineBatch {
  #begun: string[] = [];
  #length = 0;

  /** @returns a chunk once there is one */
  add(line: string): Buffer | null {
    this.#begun.push(line, '\n');
    this.#length += line.length;
    return this.#length < CHUNK ? null : this.take();
  }

  /** What was not given yet. */
  take(): Buffer {
    const bytes = Buffer.from(this.#begun.join(''));
    this.#begun = [];
    this.#length = 0;
    return bytes;
  }
}

/** Lines as bytes, each with its line end. */
export async function* encodeLines(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  const batch = new LineBatch();
  for await (const line of lines) {
    const chunk = batch.add(line);
    if (chunk !== null) yield chunk;
  }
  const rest = batch.take();
  if (rest.length > 0) yield rest;
}

function compressor(): ZstdCompress {
  return createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
}

/** Writes a file that is one Zstandard frame with a checksum. */
export async function writeZstd(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await pipeline(chunks, compressor(), createWriteStream(path));
}

/** Writes lines into a file that is one Zstandard frame with a checksum, for those who write several files at a time. */
export class ZstdWriter {
  readonly #compress = compressor();
  readonly #batch = new LineBatch();
  readonly #done: Promise<void>;

  constructor(path: string) {
    this.#done = pipeline(this.#compress, createWriteStream(path));
    // told by `end`
    this.#done.catch(() => undefined);
  }

  async write(line: string): Promise<void> {
    const chunk = this.#batch.add(line);
    if (chunk !== null) await this.#send(chunk);
  }

  /** @throws Error of the file system */
  async end(): Promise<void> {
    await this.#send(this.#batch.take());
    this.#compress.end();
    await this.#done;
  }

  /** Lets go of a file that was not ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#compress.writableEnded) this.#compress.destroy();
    await this.#done.catch(() => undefined);
  }

  async #send(bytes: Buffer): Promise<void> {
    if (bytes.length === 0 || this.#compress.write(bytes)) return;
    await Promise.race([once(this.#compress, 'drain'), this.#done]);
  }
}

export interface ZstdLimits {
  /** The most bytes that the file may decompress to (64 GiB). */
  readonly maxBytes?: number;
  /** The most bytes of one line (64 MiB). */
  readonly maxLineBytes?: number;
}

const MAX_BYTES = 64 * 1024 ** 3;

/** Rows of text shrink to a tenth; a file that grows a thousandfold is one that was made to. */
const MAX_RATIO = 1000;
/** Below this nobody is hurt by any ratio. */
const ANY_RATIO_BYTES = 256 * 1024 ** 2;

/** Frames that ask for a window above 8 MiB, what RFC 8878 §3.1.1.1.2 asks decoders to support, are refused. */
const MAX_WINDOW_LOG = 23;

/**
 * The lines of a file that is exactly one Zstandard frame, some at a time. The memory in use does not grow with the file.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE above a limit; E_EVIDENCE for a file that is damaged or cut off, that
 * holds anything after the frame, or whose last line does not end
 */
export async function* readZstdLines(path: string, limits: ZstdLimits = {}): AsyncGenerator<readonly string[]> {
  const refuse = (problem: 'too-long' | 'not-utf8', line: number): MiraError =>
    problem === 'not-utf8'
      ? damaged(path, `line ${line} is not UTF-8`)
      : tooLarge(path, `line ${line} is longer than ${limits.maxLineBytes ?? MAX_LINE_BYTES} bytes`);
  const batches = lineBatches(readZstd(path, limits), {
    refuse,
    maxLineBytes: limits.maxLineBytes ?? MAX_LINE_BYTES,
  });
  for await (const lines of batches) {
    const cut = lines.find(({ ended }) => !ended);
    if (cut !== undefined) throw damaged(path, `line ${cut.number}, the last, does not end`);
    yield lines.map(({ text }) => text);
  }
}

/**
 * What a file holds that is exactly one Zstandard frame, chunk by chunk.
 *
 * @throws MiraError as `readZstdLines`
 */
export async function* readZstd(path: string, limits: ZstdLimits = {}): AsyncGenerator<Uint8Array> {
  const size = await requireSingleFrame(path);
  const maxBytes = Math.min(limits.maxBytes ?? MAX_BYTES, Math.max(ANY_RATIO_BYTES, size * MAX_RATIO));
  const zstd = createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG } });
  // what goes wrong on either side comes out of the iteration below
  pipeline(createReadStream(path), zstd).catch(() => undefined);
  const chunks: AsyncIterator<Uint8Array> = zstd[Symbol.asyncIterator]();
  let total = 0;
  try {
    for (let chunk = await next(path, chunks); chunk !== null; chunk = await next(path, chunks)) {
      total += chunk.byteLength;
      if (total > maxBytes) throw tooLarge(path, `it decompresses to more than ${maxBytes} bytes`);
      yield chunk;
    }
  } finally {
    zstd.destroy();
  }
  if (zstd.bytesWritten !== size) throw damaged(path, 'something follows what it should end with');
}

async function next(path: string, chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const result = await chunks.next();
    return result.done === true ? null : result.value;
  } catch (error) {
    throw damaged(path, `it does not decompress (${messageOf(error)})`, error);
  }
}

const PROBLEMS: Readonly<Record<FrameProblem, string>> = {
  'not-zstd': 'it is not a Zstandard file',
  truncated: 'it is cut off',
  tail: 'something follows what it should end with',
};

/** The size of the file, which is that of its only frame. */
async function requireSingleFrame(path: string): Promise<number> {
  let problem: FrameProblem | null;
  let size: number;
  try {
    const file = await open(path);
    try {
      size = (await file.stat()).size;
      problem = await checkSingleFrame(file, size);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (problem !== null) throw damaged(path, PROBLEMS[problem]);
  return size;
}

function damaged(path: string, why: string, cause?: unknown): MiraError {
  return new MiraError('E_EVIDENCE', `${path} cannot be used: ${why}`, {
    hint: 'The file was altered or damaged after it was written: fetch it again.',
    at: { file: path },
    ...(cause === undefined ? {} : { cause }),
  });
}

function tooLarge(path: string, why: string): MiraError {
  return new MiraError('E_SIZE', `${path} is not read to its end: ${why}`, {
    hint: 'Evidence of this size was not written by this program.',
    at: { file: path },
  });
}
