import { MiraError } from '../../errors.ts';
import type { Container } from './container.ts';
import { askEngine } from './engine.ts';
import { storedImage } from './state.ts';

/** What is measured in gigabytes takes its time. */
const PULL_MS = 60 * 60_000;
const LOOK_MS = 60_000;

/**
 * Fetches a container's image by its digest, with the engine's own credentials; one that is there already is not asked for.
 *
 * @param tell called before anything is fetched
 * @throws MiraError E_IMAGE_PULL
 */
export async function pullImage(container: Container, tell: () => void, signal?: AbortSignal): Promise<void> {
  const { engine, image, locked } = container;
  const cancel = signal === undefined ? {} : { signal };
  const there = await askEngine(engine, ['image', 'inspect', image], {
    timeoutMs: LOOK_MS,
    maxBytes: 8 * 1024 * 1024,
    ...cancel,
  });
  if (there.exit === 0) return;
  tell();
  const pulled = await askEngine(engine, ['pull', '--quiet', image], { timeoutMs: PULL_MS, ...cancel });
  if (pulled.exit === 0) return;
  throw new MiraError('E_IMAGE_PULL', `${engine.program} could not pull ${image} (${locked.ref}): ${pulled.why}`, {
    hint: `Log in to ${locked.registry} (docker/login-action, ${engine.program} login); mira pin --check --online says whether the digest is still there.`,
  });
}

/**
 * Reads back from the engine which image a container was made of.
 *
 * @param id the engine's own id of it
 * @throws MiraError E_IMAGE_DRIFT when it is not what the lock names: neither the index nor a platform's manifest
 */
export async function confirmImage({ engine, evaluation, locked }: Container, id: string): Promise<void> {
  const { digests } = await storedImage(engine, id);
  const expected = [locked.digest, ...Object.values(locked.platforms)];
  if (expected.some((digest) => digests.has(digest))) return;
  const found = digests.size === 0 ? 'an image without a digest' : [...digests].join(', ');
  throw new MiraError('E_IMAGE_DRIFT', `${evaluation}: ${locked.ref} is pinned to ${locked.digest}, but ${found} ran`, {
    hint: `Nothing was claimed. See which image ${engine.program} holds under that digest, remove it there and run again.`,
  });
}
