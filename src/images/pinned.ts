import { join } from 'node:path';
import type { Place } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import { checkLock, refuseUnpinned, type DeclaredImage } from './check.ts';
import { LOCK_FILE, readLock, type LockedImage } from './lock.ts';

export interface PlanImage extends DeclaredImage {
  /** The evaluation's name. */
  readonly evaluation: string;
}

/** The images of a plan, with the sources under which the lock has them. Names of evaluations need no escape in a pointer. */
export function imagesOf(plan: Plan): readonly PlanImage[] {
  return Object.entries(plan.evaluations).flatMap(([evaluation, { image }]) =>
    image === null ? [] : [{ evaluation, source: `mira.yml#/evaluations/${evaluation}/image`, ref: image }],
  );
}

/**
 * What each image of a plan is pinned to, by evaluation.
 *
 * @param root the folder of `mira.yml`, and of the lock
 * @param place where in `mira.yml` something stands, for messages
 * @throws MiraError E_UNPINNED, E_LOCK, E_IMAGE_REFERENCE
 */
export async function pinnedImages(
  root: string,
  plan: Plan,
  place?: (path: readonly string[]) => Place,
): Promise<ReadonlyMap<string, LockedImage>> {
  const images = imagesOf(plan);
  const pinned = new Map<string, LockedImage>();
  if (images.length === 0) return pinned;
  const lock = await readLock(join(root, LOCK_FILE));
  for (const { evaluation, ...image } of images) {
    const at = place?.(['evaluations', evaluation, 'image']);
    const check = checkLock(lock, image, at);
    if (check.state !== 'pinned') throw refuseUnpinned(check, at);
    pinned.set(evaluation, check.locked);
  }
  return pinned;
}
