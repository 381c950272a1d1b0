import { isObject } from '../json.ts';
import type { Sample } from './sample.ts';

/** The slices of a row out of their JSON; none where it is anything else. */
export function parseSlices(text: string): Sample['slices'] {
  const value: unknown = JSON.parse(text);
  return isSlices(value) ? value : {};
}

function isSlices(value: unknown): value is Sample['slices'] {
  return isObject(value) && Object.values(value).every((member) => typeof member === 'string');
}
