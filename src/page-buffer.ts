export const PAGE_BYTES = 4096;

/** Where an allocation of this size begins in a page: behind the header of the C library's. */
const HEADER_BYTES = 16;

/**
 * Memory that begins with a page, for what is read from a place in a file that is a multiple of one: many processors copy
 * three times slower to a place that lies a little further within its page than the source does within its own.
 */
export function pageBuffer(size: number): Buffer {
  const start = PAGE_BYTES - HEADER_BYTES;
  return Buffer.allocUnsafeSlow(start + size).subarray(start);
}
