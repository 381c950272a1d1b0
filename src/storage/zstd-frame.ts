import type { FileHandle } from 'node:fs/promises';

/** Why a file is not one whole Zstandard frame and nothing else. */
export type FrameProblem = 'not-zstd' | 'truncated' | 'tail';

const MAGIC = 0xfd2fb528;
const HEADER_MIN = 5;
const BLOCK_HEADER = 3;
const BLOCK_RLE = 1;
const BLOCK_RESERVED = 3;

/**
 * Walks over the blocks of a Zstandard frame (RFC 8878 §3.1.1) without decompressing them. node:zlib stops after the
 * first frame and says nothing of what follows; whoever compares roots has to know that nothing does.
 */
export async function checkSingleFrame(file: FileHandle, size: number): Promise<FrameProblem | null> {
  const end = await endOfFrame(
    async (target, length, at) => (await file.read(target, 0, length, at)).bytesRead,
    0,
    size,
  );
  if (typeof end !== 'number') return end;
  return end === size ? null : 'tail';
}

/** Reads bytes at an offset into the beginning of a buffer. @returns how many */
export type ReadAt = (target: Buffer, length: number, at: number) => number | Promise<number>;

/** Where the frame ends that begins at an offset; nothing is read at or behind `limit`. */
export async function endOfFrame(
  readAt: ReadAt,
  start: number,
  limit: number,
): Promise<number | Exclude<FrameProblem, 'tail'>> {
  const buffer = Buffer.alloc(HEADER_MIN);
  const read = async (at: number, length: number): Promise<boolean> =>
    at + length <= limit && (await readAt(buffer, length, at)) === length;

  if (!(await read(start, HEADER_MIN))) return 'truncated';
  if (buffer.readUInt32LE() !== MAGIC) return 'not-zstd';
  const descriptor = buffer.readUInt8(4);
  let at = start + HEADER_MIN + headerRest(descriptor);
  for (let last = false; !last;) {
    if (!(await read(at, BLOCK_HEADER))) return 'truncated';
    const header = buffer.readUIntLE(0, BLOCK_HEADER);
    last = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === BLOCK_RESERVED) return 'not-zstd';
    at += BLOCK_HEADER + (type === BLOCK_RLE ? 1 : header >> 3);
  }
  const hasChecksum = (descriptor >> 2) & 1;
  const end = at + hasChecksum * 4;
  return end > limit ? 'truncated' : end;
}

/** Bytes of the frame header after its descriptor: window, dictionary id and content size. */
function headerRest(descriptor: number): number {
  const singleSegment = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
  return 1 - singleSegment + dictionary + contentSize;
}
