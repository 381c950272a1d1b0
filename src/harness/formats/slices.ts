import { isObject } from '../../json.ts';
import type { Sample } from '../../evidence/sample.ts';

const MAX_SLICE_LENGTH = 100;

/** A short text, number or boolean as the value of a slice. */
export function sliceValue(value: unknown): string | null {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  return typeof value === 'string' && value.length <= MAX_SLICE_LENGTH && value.isWellFormed() ? value : null;
}

/** The members of an object that were named, as far as they can be the value of a slice. */
export function slicesNamed(metadata: unknown, names: readonly string[]): Sample['slices'] {
  if (names.length === 0 || !isObject(metadata)) return {};
  const slices = names.flatMap((name): [string, string][] => {
    const text = Object.hasOwn(metadata, name) ? sliceValue(metadata[name]) : null;
    return text === null ? [] : [[name, text]];
  });
  return Object.fromEntries(slices);
}

/** The scalars of an object whose members were declared to describe the sample. */
export function slicesOf(metadata: unknown, isSlice: (name: string) => boolean = () => true): Sample['slices'] {
  if (!isObject(metadata)) return {};
  const slices = Object.entries(metadata).flatMap(([name, value]): [string, string][] => {
    const text = name === '__proto__' || !name.isWellFormed() || !isSlice(name) ? null : sliceValue(value);
    return text === null ? [] : [[name, text]];
  });
  return Object.fromEntries(slices);
}
