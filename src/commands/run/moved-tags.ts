import { setTimeout as pause } from 'node:timers/promises';
import type { Digest } from '../../digest.ts';
import { asMiraError } from '../../errors.ts';
import { registryClient } from '../../images/client.ts';
import type { LockedImage } from '../../images/lock.ts';
import { withProxies } from '../../images/proxy.ts';
import { parseImageReference } from '../../images/reference.ts';
import type { Session } from './session.ts';

/** A courtesy, not a condition: a registry that is slow does not hold up the measurement. */
const PATIENCE_MS = 20_000;

/**
 * Tells of tags that point elsewhere than when they were pinned. What runs is the digest, so that changes nothing; but
 * whoever reads the tag should know that it means something else now.
 */
export async function tellMovedTags(session: Session, images: readonly LockedImage[]): Promise<void> {
  const distinct = new Map(images.map((image) => [`${image.ref} ${image.digest}`, image]));
  try {
    // around all of them: one that answers late must not take the proxies from whoever comes next
    await withProxies(session.environment.env, async () => tellEach(session, distinct.values()));
  } catch (error) {
    session.host.info(`Whether tags have moved could not be asked: ${asMiraError(error).message}`);
  }
}

async function tellEach({ environment, host, warnings }: Session, images: Iterable<LockedImage>): Promise<void> {
  const client = registryClient(environment.env);
  for (const { ref, tag, digest } of images) {
    if (tag === null) continue;
    try {
      const now = await inTime(client.look(parseImageReference(ref)));
      if (now === null || now === digest) continue;
      warnings.push(`the tag of ${ref} points to ${now} now; what runs is ${digest}, as it was pinned`);
    } catch (error) {
      host.info(`Whether the tag of ${ref} has moved could not be asked: ${asMiraError(error).message}`);
    }
  }
}

async function inTime(looking: Promise<Digest>): Promise<Digest | null> {
  const controller = new AbortController();
  const late = pause(PATIENCE_MS, null, { signal: controller.signal, ref: false });
  try {
    return await Promise.race([looking, late]);
  } finally {
    controller.abort();
  }
}
