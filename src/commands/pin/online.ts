import type { Digest } from '../../digest.ts';
import type { ErrorCode } from '../../error-codes.ts';
import { MiraError, type Place } from '../../errors.ts';
import type { LockedImage } from '../../images/lock.ts';
import { parseImageReference, type ImageReference } from '../../images/reference.ts';
import type { RegistryClient } from '../../images/registry.ts';

/** Whether a pinned digest can still be pulled: three ways in which it cannot, that ask for three different things. */
export interface Availability {
  readonly answer: 'there' | 'gone' | 'no-access' | 'down';
  readonly error: MiraError | null;
  /** Where its tag points now, where that is elsewhere than when it was locked: told, and no fault. */
  readonly moved: Digest | null;
}

const ANSWERS: Partial<Record<ErrorCode, Availability['answer']>> = {
  E_REGISTRY_NOT_FOUND: 'gone',
  E_REGISTRY_DIGEST: 'gone',
  E_REGISTRY_AUTH: 'no-access',
};

const HINTS: Readonly<Record<Exclude<Availability['answer'], 'there'>, string>> = {
  gone: 'The registry does not have this digest any more: run mira pin --update, or bring the image back.',
  'no-access': "Log in (docker/login-action, docker login). On ghcr.io the job's token needs packages: read.",
  down: 'The registry gave no answer that says whether the image is there: run the job again.',
};

interface Pinned {
  readonly source: string;
  readonly at: Place;
  readonly pinned: ImageReference | null;
  readonly locked: LockedImage | null;
}

/** Asks once for every digest, one after the other; the answers by source. */
export async function askRegistries(
  images: readonly Pinned[],
  client: RegistryClient,
): Promise<ReadonlyMap<string, Availability>> {
  const known = new Map<string, Availability>();
  const answers = new Map<string, Availability>();
  for (const { source, at, pinned, locked } of images) {
    if (pinned === null) continue;
    const key = `${pinned.registry}/${pinned.repository}@${pinned.digest ?? ''}`;
    const answer = known.get(key) ?? (await ask(pinned, client));
    known.set(key, answer);
    const moved = answer.error === null && locked !== null ? await movedFrom(locked, client) : null;
    answers.set(source, { ...withPlace(answer, at), moved });
  }
  return answers;
}

async function ask(pinned: ImageReference, client: RegistryClient): Promise<Availability> {
  try {
    await client.confirm(pinned);
    return { answer: 'there', error: null, moved: null };
  } catch (error) {
    if (!(error instanceof MiraError)) throw error;
    return { answer: ANSWERS[error.code] ?? 'down', error, moved: null };
  }
}

async function movedFrom({ ref, tag, digest }: LockedImage, client: RegistryClient): Promise<Digest | null> {
  if (tag === null) return null;
  try {
    const now = await client.look(parseImageReference(ref));
    return now === digest ? null : now;
  } catch (error) {
    // a tag that is gone does no harm: nobody pulls by it
    if (error instanceof MiraError) return null;
    throw error;
  }
}

function withPlace({ answer, error }: Availability, at: Place): Availability {
  if (error === null || answer === 'there') return { answer, error, moved: null };
  const word = { gone: 'is gone', 'no-access': 'cannot be accessed', down: 'could not be asked for' }[answer];
  const message = `the pinned image ${word}: ${error.message}`;
  return { answer, error: new MiraError(error.code, message, { at, hint: HINTS[answer], cause: error }), moved: null };
}
