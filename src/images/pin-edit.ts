import type { Digest } from '../digest.ts';
import type { FoundImage } from './find/found.ts';
import { slice, spanOf, isContiguous } from './find/written.ts';
import type { Edit } from './splice.ts';

const DIGEST_AT_END = /@(sha256:[0-9a-f]{64})$/u;

/** Whether a reference without digest names its tag. */
export function hasTag(text: string): boolean {
  return text.lastIndexOf(':') > text.lastIndexOf('/');
}

/**
 * What has to change in a file for an image to be pinned to a digest: the digest that stands there gives way, or one is
 * put behind the reference, with the tag that it stands for where none was written.
 *
 * @returns `null` when the text is written so that it cannot be edited in place
 */
export function pinEdit(found: FoundImage, digest: Digest): Edit | null {
  if (found.image.kind === 'open') return null;
  const { reference, insertAt } = found.image;
  const old = DIGEST_AT_END.exec(reference.text)?.[1];
  if (old === undefined) {
    const text = `${hasTag(reference.text) ? '' : ':latest'}@${digest}`;
    return insertAt === null ? null : { start: insertAt, end: insertAt, text };
  }
  const written = slice(reference, reference.text.length - old.length);
  const span = isContiguous(written) ? spanOf(written) : null;
  if (span !== null) return { start: span[0], end: span[1], text: digest };
  // written with escapes, but hardly in the digest
  const at = found.text.lastIndexOf(old);
  return at === -1 ? null : { start: found.start + at, end: found.start + at + old.length, text: digest };
}

/** The digest at the end of a text that is otherwise open, such as `${{ inputs.image }}@sha256:…`. */
export function digestAtEnd(text: string): Digest | null {
  const hex = /@sha256:([0-9a-f]{64})$/u.exec(text.trim())?.[1];
  return hex === undefined ? null : `sha256:${hex}`;
}
