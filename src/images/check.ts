import { MiraError, type Place } from '../errors.ts';
import type { Lock, LockedImage } from './lock.ts';
import { parseImageReference } from './reference.ts';

/** An image as a file of the user names it. */
export interface DeclaredImage {
  /** As in the lock: `mira.yml#/evaluations/langid/image`. */
  readonly source: string;
  readonly ref: string;
}

/** Whether an image is pinned, and if not, why. `drifted`: there is a pin at this source, for something else. */
export type ImageCheck =
  | (DeclaredImage & { readonly state: 'pinned'; readonly locked: LockedImage })
  | (DeclaredImage & { readonly state: 'unpinned' })
  | (DeclaredImage & { readonly state: 'drifted'; readonly locked: LockedImage });

/**
 * Compares a declared image with the lock; asks nobody, so a tag that has moved since is not noticed and does not
 * matter: the digest is what is used.
 *
 * @param lock `null` when there is no lock file
 * @throws MiraError E_IMAGE_REFERENCE
 */
export function checkLock(lock: Lock | null, { source, ref }: DeclaredImage, at?: Place): ImageCheck {
  const { digest } = parseImageReference(ref, at);
  const locked = lock?.images.find((image) => image.source === source);
  if (locked === undefined) return { source, ref, state: 'unpinned' };
  const same = locked.ref === ref && (digest === null || digest === locked.digest);
  return { source, ref, state: same ? 'pinned' : 'drifted', locked };
}

/** The refusal that an image which is not pinned amounts to: E_UNPINNED, whether there is no pin or one for something else. */
export function refuseUnpinned(check: Exclude<ImageCheck, { state: 'pinned' }>, at?: Place): MiraError {
  const place = at === undefined ? {} : { at };
  const hint = 'Run mira pin and commit mira.lock.json.';
  if (check.state === 'unpinned') {
    return new MiraError('E_UNPINNED', `the image ${check.ref} is not pinned in mira.lock.json`, { hint, ...place });
  }
  const { ref, digest } = check.locked;
  const pinned = ref === check.ref ? `the digest ${digest}` : ref;
  return new MiraError('E_UNPINNED', `the image is ${check.ref} here and ${pinned} in mira.lock.json`, {
    hint,
    ...place,
  });
}
