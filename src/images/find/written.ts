/**
 * Text together with where each of its characters stands in a file, so that what was put together from several places
 * (a reference with the default of a variable in it) can still be edited where it was written.
 */
export interface Written {
  readonly text: string;
  /** One offset per UTF-16 unit of the text; `-1` for what stands nowhere as it is. */
  readonly at: readonly number[];
}

export const NOTHING: Written = { text: '', at: [] };

/** The part of a file between two offsets. */
export function written(source: string, start = 0, end = source.length): Written {
  const text = source.slice(start, end);
  return { text, at: Array.from({ length: text.length }, (_, index) => start + index) };
}

/** Text that stands nowhere as it is. */
export function unwritten(text: string): Written {
  return { text, at: Array.from({ length: text.length }, () => -1) };
}

export function slice({ text, at }: Written, start: number, end = text.length): Written {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

export function join(parts: readonly Written[]): Written {
  if (parts.length === 1) return parts[0] ?? NOTHING;
  return { text: parts.map(({ text }) => text).join(''), at: parts.flatMap(({ at }) => at) };
}

export function trim(value: Written): Written {
  const start = value.text.length - value.text.trimStart().length;
  return slice(value, start, Math.max(start, value.text.trimEnd().length));
}

/** The offsets from the first character to behind the last; `null` when there is none, or it stands nowhere. */
export function spanOf({ at }: Written): readonly [start: number, end: number] | null {
  const [first = -1] = at;
  const last = at.at(-1) ?? -1;
  return first < 0 || last < 0 ? null : [first, last + 1];
}

/** Whether the characters stand one behind the other in the file. */
export function isContiguous({ at }: Written): boolean {
  return at.every((offset, index) => offset >= 0 && offset === (at[0] ?? 0) + index);
}
