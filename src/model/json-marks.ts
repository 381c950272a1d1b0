const MARKS: ReadonlySet<number> = new Set(Buffer.from('{[",'));

/**
 * Whether JSON holds more brackets, quotes and commas than so many: what they stand for takes time and memory, however
 * few bytes they are.
 */
export function hasMoreMarks(bytes: Uint8Array, most: number): boolean {
  let marks = 0;
  for (const byte of bytes) if (MARKS.has(byte)) marks += 1;
  return marks > most;
}
