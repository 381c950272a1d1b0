import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { MiraError, messageOf, systemCode } from '../errors.ts';

export interface Line {
  /** Without its line end (`\n`); a carriage return before that is kept. */
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** Bytes before it. */
  readonly start: number;
  /** Whether a line end followed; the last line of a file that was cut off has none. */
  readonly ended: boolean;
}

export type LineProblem = 'too-long' | 'not-utf8';

export interface LineOptions {
  /** The most bytes of one line (64 MiB): a longer one is refused before it fills the memory. */
  readonly maxLineBytes?: number;
  /** The error to throw for a line that is too long or not UTF-8. */
  refuse(problem: LineProblem, line: number): Error;
}

export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** Splits bytes into lines; the memory in use is that of one chunk and one line. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, options: LineOptions): AsyncGenerator<Line> {
  for await (const lines of lineBatches(chunks, options)) yield* lines;
}

/** The same, the lines that end in one chunk at a time: to wait for each of a million costs more than to read it. */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  options: LineOptions,
): AsyncGenerator<readonly Line[]> {
  const most = options.maxLineBytes ?? MAX_LINE_BYTES;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let number = 1;
  let start = 0;
  const line = (bytes: Buffer, ended: boolean): Line => {
    if (bytes.length > most) throw options.refuse('too-long', number);
    if (!isUtf8(bytes)) throw options.refuse('not-utf8', number);
    const from = start;
    start += bytes.length + 1;
    return { text: bytes.toString('utf8'), number, start: from, ended };
  };
  for await (const piece of chunks) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: Line[] = [];
    let begin = 0;
    try {
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
        const rest = chunk.subarray(begin, end);
        lines.push(line(begun.length === 0 ? rest : Buffer.concat([...begun, rest]), true));
        begun = [];
        begunBytes = 0;
        number += 1;
        begin = end + 1;
      }
    } catch (error) {
      // what stands before a bad line is seen before it is refused
      if (lines.length > 0) yield lines;
      throw error;
    }
    if (lines.length > 0) yield lines;
    if (begin === chunk.length) continue;
    // a copy, because the source may use the memory of its chunk again
    const rest = Buffer.from(chunk.subarray(begin));
    begun.push(rest);
    begunBytes += rest.length;
    if (begunBytes > most) throw options.refuse('too-long', number);
  }
  if (begun.length > 0) yield [line(Buffer.concat(begun), false)];
}

/**
 * The lines of a file.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
export async function* readLines(path: string, options: LineOptions): AsyncGenerator<Line> {
  yield* splitLines(readChunks(path), options);
}

/**
 * The bytes of a file, chunk by chunk.
 *
 * @throws MiraError E_FILE_UNREADABLE
 */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (let next = await read(path, chunks); next !== null; next = await read(path, chunks)) yield next;
  } finally {
    await chunks.return?.();
  }
}

/** Only the reading itself is guarded: what a consumer throws is its own affair. */
async function read(path: string, chunks: AsyncIterator<Buffer>): Promise<Buffer | null> {
  try {
    const next = await chunks.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file of the user that could not be opened or read, as a `MiraError`. */
export function unreadable(path: string, cause: unknown): MiraError {
  const why = systemCode(cause) === 'ENOENT' ? 'it does not exist' : messageOf(cause);
  return new MiraError('E_FILE_UNREADABLE', `${path} could not be read: ${why}`, {
    hint: 'Check the path and that it may be read.',
    at: { file: path },
    cause,
  });
}
