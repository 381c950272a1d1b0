import { dirname, join } from 'node:path';
import { formatError } from '../errors.ts';
import { checkLock, refuseUnpinned } from '../images/check.ts';
import { dockerCredentials, jobTokenCredentials } from '../images/credentials.ts';
import { LOCK_FILE, lockImage, readLock, serialiseLock, writeLock, type LockedImage } from '../images/lock.ts';
import { imagesOf } from '../images/pinned.ts';
import { parseImageReference } from '../images/reference.ts';
import { RegistryClient } from '../images/registry.ts';
import type { LocatedPlan } from '../plan/config.ts';
import { loadPlan } from './config.ts';
import type { Host } from './host.ts';

export interface PinOptions {
  /** Path of `mira.yml`; the lock lies beside it. */
  readonly config: string;
  /** Only compare, without network. */
  readonly check: boolean;
  readonly json: boolean;
  /** Environment variables: where Docker's configuration lies, and the job's token for ghcr.io. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/** `mira pin`: writes the digest of every image into the lock, or checks the lock. */
export async function pinCommand(options: PinOptions, host: Host): Promise<number> {
  const located = await loadPlan(options.config, options.config);
  const path = join(dirname(options.config), LOCK_FILE);
  return options.check ? check(located, path, options, host) : write(located, path, options, host);
}

async function write(located: LocatedPlan, path: string, options: PinOptions, host: Host): Promise<number> {
  const token = options.env['GITHUB_TOKEN'];
  const client = new RegistryClient({
    credentials: dockerCredentials(options.env),
    ...(token === undefined ? {} : { fallback: jobTokenCredentials(token) }),
  });
  const images: LockedImage[] = [];
  for (const { evaluation, source, ref } of imagesOf(located.plan)) {
    const reference = parseImageReference(ref, located.place(['evaluations', evaluation, 'image']));
    const image = await client.resolve(reference);
    images.push(lockImage(source, reference, image, options.now.toISOString()));
    host.info(`${ref} → ${image.digest} (${image.kind})`);
  }
  await writeLock(path, { images });
  if (options.json) host.result(serialiseLock({ images }).trimEnd());
  else
    host.result(
      images.length === 0 ? 'mira.yml names no image; the lock is empty.' : `${path}: ${images.length} pinned`,
    );
  return 0;
}

async function check(located: LocatedPlan, path: string, options: PinOptions, host: Host): Promise<number> {
  const lock = await readLock(path);
  const found = imagesOf(located.plan).map(({ evaluation, ...image }) => {
    const at = located.place(['evaluations', evaluation, 'image']);
    return { at, check: checkLock(lock, image, at) };
  });
  if (options.json) host.result(JSON.stringify({ images: found.map(({ at, check: state }) => ({ ...state, at })) }));
  let exit = 0;
  for (const { at, check: state } of found) {
    if (state.state === 'pinned') {
      if (!options.json) host.result(`✓ ${state.ref} ${state.locked.digest}`);
      continue;
    }
    const error = refuseUnpinned(state, at);
    host.info(formatError(error));
    ({ exit } = error);
  }
  return exit;
}
