import { posix } from 'node:path';
import { MiraError, type Place } from '../../errors.ts';
import type { FoundImage } from '../../images/find/found.ts';
import { searchImages, type SearchedFile, type Unread } from '../../images/find/repository.ts';
import { digestAtEnd, hasTag } from '../../images/pin-edit.ts';
import { imagesOf } from '../../images/pinned.ts';
import { parseImageReference, type ImageReference } from '../../images/reference.ts';
import type { LocatedPlan } from '../../plan/config.ts';

/** An image that can be pinned. */
export interface PinTarget {
  /** As in the lock. */
  readonly source: string;
  readonly at: Place;
  /** What the lock calls it: the reference, in files without the digest behind a tag. */
  readonly ref: string;
  readonly reference: ImageReference;
  /** Where it was found; `null` in `mira.yml`, where the lock is pin enough. */
  readonly found: FoundImage | null;
}

/** An image of which nobody can say here which one it is. */
export interface OpenImage {
  readonly source: string;
  readonly at: Place;
  readonly text: string;
  readonly why: string;
  /** Whether a digest stands at its end all the same. */
  readonly pinned: boolean;
}

export interface IgnoredImage {
  readonly source: string;
  readonly at: Place;
  readonly text: string;
  readonly reason: string;
}

/** Every image that a repository names. */
export interface Survey {
  readonly targets: readonly PinTarget[];
  readonly open: readonly OpenImage[];
  readonly ignored: readonly IgnoredImage[];
  readonly unread: readonly Unread[];
  readonly files: readonly SearchedFile[];
}

/**
 * @param root the folder that is searched, and in which the lock lies
 * @param plan `null` when there is no `mira.yml`
 * @throws MiraError E_IMAGE_REFERENCE for `mira.yml` alone: what is wrong in other files is listed as open
 */
export async function surveyImages(root: string, plan: LocatedPlan | null, ignore: readonly string[]): Promise<Survey> {
  const targets: PinTarget[] = [];
  const open: OpenImage[] = [];
  const ignored: IgnoredImage[] = [];
  for (const { evaluation, source, ref } of plan === null ? [] : imagesOf(plan.plan)) {
    const at = plan?.place(['evaluations', evaluation, 'image']) ?? { file: 'mira.yml' };
    targets.push({ source, at, ref, reference: parseImageReference(ref, at), found: null });
  }
  const { files, unread } = await searchImages(root, ignore);
  for (const found of files.flatMap(({ images }) => images)) {
    const { source, text } = found;
    const at = shown(root, found.at);
    if (found.ignored !== null) {
      ignored.push({ source, at, text, reason: found.ignored });
      continue;
    }
    const reference = referenceOf(found);
    if (typeof reference === 'string') {
      open.push({ source, at, text, why: reference, pinned: digestAtEnd(text) !== null });
    } else {
      targets.push({ source, at, ref: lockName(reference), reference, found });
    }
  }
  return { targets, open, ignored, unread: unread.map(({ at, why }) => ({ at: shown(root, at), why })), files };
}

/** `name:tag`, whether the digest stands behind it or not, and the tag before it or not. */
function lockName({ text, tag }: ImageReference): string {
  const [named = ''] = text.split('@');
  if (tag === null) return text;
  return hasTag(named) ? named : `${named}:${tag}`;
}

function referenceOf({ image }: FoundImage): ImageReference | string {
  if (image.kind === 'open') return image.why;
  try {
    return parseImageReference(image.reference.text);
  } catch (error) {
    if (error instanceof MiraError) return error.message;
    throw error;
  }
}

/** The place as somebody sees it who stands where the command was started. */
export function shown(root: string, at: Place): Place {
  return root === '.' ? at : { ...at, file: posix.join(root, at.file) };
}

/** The reference as it was written and, where that differs, what it stands for. */
export function nameOf({ found, reference }: PinTarget): string {
  return found === null || found.text === reference.text ? reference.text : `${found.text} (${reference.text})`;
}
