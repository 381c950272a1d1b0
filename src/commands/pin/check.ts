import { compareBytes } from '../../digest.ts';
import { formatError, formatPlace, MiraError, type Place } from '../../errors.ts';
import { checkLock, refuseUnpinned } from '../../images/check.ts';
import type { Lock, LockedImage } from '../../images/lock.ts';
import type { ImageReference } from '../../images/reference.ts';
import type { RegistryClient } from '../../images/registry.ts';
import type { Host } from '../host.ts';
import { askRegistries, type Availability } from './online.ts';
import { nameOf, type PinTarget, type Survey } from './survey.ts';

/** What the check says of an image. */
interface Checked {
  readonly source: string;
  readonly at: Place;
  readonly ref: string;
  readonly state: 'pinned' | 'unpinned' | 'drifted' | 'open' | 'ignored';
  /** The digest that it is pinned to, and under which it can be asked for. */
  readonly pinned: ImageReference | null;
  readonly locked: LockedImage | null;
  readonly error: MiraError | null;
  readonly note: string | null;
}

/**
 * Compares every image with its digest: in `mira.yml` the lock's, everywhere else the one that stands in the file.
 * Without a client nobody is asked.
 *
 * @param client asked whether what is pinned can still be pulled
 * @returns 30 when an image is not pinned, has drifted or cannot be told; else the exit of what the registries said
 */
export async function checkPins(
  survey: Survey,
  lock: Lock | null,
  client: RegistryClient | null,
  json: boolean,
  host: Host,
): Promise<number> {
  const checked: Checked[] = [
    ...survey.targets.map((target) => (target.found === null ? checkPlan(lock, target) : checkFile(lock, target))),
    ...survey.open.map(({ source, at, text, why, pinned }): Checked => ({
      source,
      at,
      ref: text,
      state: pinned ? 'pinned' : 'open',
      pinned: null,
      locked: null,
      error: pinned ? null : unknown(text, why, at),
      note: pinned ? why : null,
    })),
    ...survey.ignored.map(({ source, at, text, reason }): Checked => ({
      source,
      at,
      ref: text,
      state: 'ignored',
      pinned: null,
      locked: null,
      error: null,
      note: reason,
    })),
  ].sort(byPlace);
  const answers = client === null ? null : await askRegistries(checked, client);
  if (json) host.result(serialise(checked, survey, answers));
  let exit = 0;
  for (const image of checked) {
    if (!json && image.state === 'pinned') host.result(`✓ ${image.ref}${digestText(image)}`);
    if (image.state === 'ignored') host.info(`${formatPlace(image.at)} ${image.ref} is ignored: ${image.note ?? ''}`);
    const moved = answers?.get(image.source)?.moved ?? null;
    if (moved !== null) {
      host.info(
        `${formatPlace(image.at)} the tag of ${image.ref} points to ${moved} now; what is pinned stays pinned (mira pin --update follows it)`,
      );
    }
    for (const error of [image.error, answers?.get(image.source)?.error ?? null]) {
      if (error === null) continue;
      host.info(formatError(error));
      exit = error.exit === 30 || exit === 0 ? error.exit : exit;
    }
  }
  for (const { at, why } of survey.unread) {
    const error = new MiraError('E_UNPINNED', `images in this file cannot be told: ${why}`, {
      at,
      hint: 'Repair the file, or leave it out with --ignore.',
    });
    host.info(formatError(error));
    exit = error.exit;
  }
  return exit;
}

function byPlace({ at: a }: Checked, { at: b }: Checked): number {
  return compareBytes(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function checkPlan(lock: Lock | null, { source, ref, at, reference }: PinTarget): Checked {
  const check = checkLock(lock, { source, ref }, at);
  const base = { source, at, ref, state: check.state, note: null };
  if (check.state === 'unpinned') return { ...base, pinned: null, locked: null, error: refuseUnpinned(check, at) };
  const { locked } = check;
  if (check.state === 'drifted') return { ...base, pinned: null, locked, error: refuseUnpinned(check, at) };
  return { ...base, pinned: { ...reference, digest: locked.digest }, locked, error: null };
}

/** Lines move, so the lock is asked for the file and the name: what it has of them must not be for another digest. */
function checkFile(lock: Lock | null, target: PinTarget): Checked {
  const { source, ref, at, reference } = target;
  const base = { source, at, ref, note: null };
  if (reference.digest === null) {
    const hint = 'Run mira pin --write, or put # mira: ignore and a reason above it.';
    const error = new MiraError('E_UNPINNED', `the image ${nameOf(target)} is not pinned`, { at, hint });
    return { ...base, state: 'unpinned', pinned: null, locked: null, error };
  }
  const known = lock === null ? [] : lockedFor(lock, target);
  const [locked = null] = known;
  const same = known.find(({ digest }) => digest === reference.digest) ?? null;
  if (locked === null || same !== null)
    return { ...base, state: 'pinned', pinned: reference, locked: same, error: null };
  const error = new MiraError(
    'E_UNPINNED',
    `the image ${ref} is pinned to ${reference.digest} here and to ${locked.digest} in mira.lock.json`,
    { at, hint: 'Run mira pin if the file is right, or mira pin --update to take what the tag stands for now.' },
  );
  return { ...base, state: 'drifted', pinned: null, locked, error };
}

/** The lock's entries for the same name and tag in the same file. */
export function lockedFor(lock: Lock, { source, ref, reference, found }: PinTarget): readonly LockedImage[] {
  const file = found?.at.file ?? '';
  return lock.images
    .filter((image) => {
      const rest = image.source.startsWith(file) ? image.source.slice(file.length) : '';
      return image.ref === ref && image.tag === reference.tag && /^(?:#|:\d+(?::\d+)?$)/u.test(rest);
    })
    .sort((a, b) => Number(b.source === source) - Number(a.source === source));
}

function unknown(text: string, why: string, at: Place): MiraError {
  return new MiraError('E_UNPINNED', `which image ${JSON.stringify(text)} is cannot be told: ${why}`, {
    at,
    hint: 'Write it out with a digest, or put # mira: ignore and a reason above it.',
  });
}

function digestText({ pinned, locked, note }: Checked): string {
  const digest = pinned?.digest ?? locked?.digest;
  return digest === undefined || digest === null ? ` (${note ?? ''})` : ` ${digest}`;
}

function serialise(
  checked: readonly Checked[],
  { unread }: Survey,
  answers: ReadonlyMap<string, Availability> | null,
): string {
  const images = checked.map(({ source, ref, state, locked, at, pinned, error, note }) => ({
    source,
    ref,
    state,
    ...(locked === null ? {} : { locked }),
    digest: pinned?.digest ?? null,
    why: error?.message ?? note,
    ...(answers === null
      ? {}
      : { online: answers.get(source)?.answer ?? null, moved: answers.get(source)?.moved ?? null }),
    at,
  }));
  return JSON.stringify({ images, unread: unread.map(({ at, why }) => ({ at, why })) });
}
