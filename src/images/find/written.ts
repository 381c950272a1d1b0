/**
 * Text together with where each of its characters stands in a file, so that what was put together from several places
 * (a reference with the default of a variable in it) can still be edited where it was written.
 */
export interface Written {
  readonly text: string;
  /** What stands together in the file; one behind the other they cover the text. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  /** UTF-16 units, at least one. */
  readonly length: number;
  /** Offset of the first; `null` for what stands nowhere as it is. */
  readonly start: number | null;
}

export const NOTHING: Written = { text: '', pieces: [] };

/** The part of a file between two offsets. */
export function written(source: string, start = 0, end = source.length): Written {
  const text = source.slice(start, end);
  return text === '' ? NOTHING : { text, pieces: [{ length: text.length, start }] };
}

/** Text that stands nowhere as it is. */
export function unwritten(text: string): Written {
  return text === '' ? NOTHING : { text, pieces: [{ length: text.length, start: null }] };
}

/** The end of a line at an offset, whatever it is there: `\n`. */
export function newlineAt(start: number): Written {
  return { text: '\n', pieces: [{ length: 1, start }] };
}

export function slice({ text, pieces }: Written, start: number, end = text.length): Written {
  const kept: Piece[] = [];
  let index = 0;
  for (const piece of pieces) {
    const from = Math.max(start, index) - index;
    const to = Math.min(end, index + piece.length) - index;
    if (from < to) kept.push({ length: to - from, start: piece.start === null ? null : piece.start + from });
    index += piece.length;
    if (index >= end) break;
  }
  return { text: text.slice(start, end), pieces: kept };
}

export function join(parts: readonly Written[]): Written {
  if (parts.length === 1) return parts[0] ?? NOTHING;
  const pieces: Piece[] = [];
  for (const piece of parts.flatMap((part) => part.pieces)) {
    const last = pieces.at(-1);
    const continues = last !== undefined && last.start !== null && last.start + last.length === piece.start;
    if (continues) pieces[pieces.length - 1] = { length: last.length + piece.length, start: last.start };
    else pieces.push(piece);
  }
  return { text: parts.map(({ text }) => text).join(''), pieces };
}

export function trim(value: Written): Written {
  const start = value.text.length - value.text.trimStart().length;
  return slice(value, start, Math.max(start, value.text.trimEnd().length));
}

/** The offset of a character; `null` where there is none, or it stands nowhere. */
export function offsetAt({ pieces }: Written, index: number): number | null {
  let rest = index;
  for (const { length, start } of pieces) {
    if (rest < length) return start === null || rest < 0 ? null : start + rest;
    rest -= length;
  }
  return null;
}

/** The offsets from the first character to behind the last; `null` when there is none, or it stands nowhere. */
export function spanOf(value: Written): readonly [start: number, end: number] | null {
  const first = offsetAt(value, 0);
  const last = offsetAt(value, value.text.length - 1);
  return first === null || last === null ? null : [first, last + 1];
}

/** Whether every character stands somewhere in the file. */
export function isWritten({ pieces }: Written): boolean {
  return pieces.every(({ start }) => start !== null);
}

/** Whether the characters stand one behind the other in the file. */
export function isContiguous({ pieces }: Written): boolean {
  return pieces.length === 1 && pieces[0]?.start !== null;
}
