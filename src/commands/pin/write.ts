import { join } from 'node:path';
import type { Digest } from '../../digest.ts';
import { formatError, formatPlace, MiraError } from '../../errors.ts';
import { checkLock } from '../../images/check.ts';
import { lockImage, serialiseLock, writeLock, type Lock, type LockedImage } from '../../images/lock.ts';
import { pinEdit } from '../../images/pin-edit.ts';
import type { ImageReference } from '../../images/reference.ts';
import type { ResolvedImage } from '../../images/registry.ts';
import { replaceFile, splice, type Edit } from '../../images/splice.ts';
import type { Host } from '../host.ts';
import { lockedFor } from './check.ts';
import { nameOf, shown, type PinTarget, type Survey } from './survey.ts';

export interface WriteOptions {
  readonly root: string;
  readonly lockPath: string;
  /** Whether there is a `mira.yml`: its lock may be empty, and is there all the same. */
  readonly planned: boolean;
  /** Puts digests into the files, too. */
  readonly write: boolean;
  /** Which tags to follow to where they point now. */
  readonly follows: (reference: ImageReference) => boolean;
  readonly now: Date;
}

export interface Written {
  readonly lock: Lock;
  /** The files that were rewritten, as people see them. */
  readonly files: readonly string[];
  /** Images whose digest stands in the lock and not yet in their file. */
  readonly waiting: number;
  /** What could not be pinned. */
  readonly errors: readonly MiraError[];
}

/**
 * Brings the lock up to date and, where asked to, the files. What is pinned stays pinned to what it is, unless its tag
 * is to be followed; an image that cannot be resolved keeps the pin that it has, and does not keep others from theirs.
 */
export async function writePins(
  survey: Survey,
  old: Lock | null,
  ask: (reference: ImageReference) => Promise<ResolvedImage>,
  options: WriteOptions,
  host: Host,
): Promise<Written> {
  const resolved = new Map<string, ResolvedImage>();
  const images: LockedImage[] = [];
  const errors: MiraError[] = [];
  const edits = new Map<string, Edit[]>();
  let waiting = 0;
  const resolve = async (reference: ImageReference): Promise<ResolvedImage> => {
    const key = `${reference.registry}/${reference.repository}@${reference.digest ?? reference.tag ?? ''}`;
    const image = resolved.get(key) ?? (await ask(reference));
    resolved.set(key, image);
    return image;
  };
  for (const target of survey.targets) {
    const kept = pinOf(old, target);
    const isWanted = options.follows(target.reference);
    const follow = isWanted && target.reference.tag !== null;
    if (isWanted && !follow) host.info(`${target.ref} has no tag to follow`);
    let pin = kept;
    if (kept === null || follow) {
      try {
        const image = await resolve(follow ? { ...target.reference, digest: null } : target.reference);
        pin = settle(target, kept, image, follow, options.now, host);
      } catch (error) {
        if (!(error instanceof MiraError)) throw error;
        errors.push(placed(error, target));
      }
    }
    if (pin === null) continue;
    images.push(pin);
    const { found, reference } = target;
    if (found === null || reference.digest === pin.digest) continue;
    // following a tag moves digests that stand in files; putting new ones there is what --write is for
    if (reference.digest === null && !options.write) waiting += 1;
    else addEdit(edits, target, pin.digest, errors, host);
  }
  const lock = { images };
  const isNeeded = images.length > 0 || old !== null || (options.planned && errors.length === 0);
  if (isNeeded && (old === null || serialiseLock(old) !== serialiseLock(lock))) await writeLock(options.lockPath, lock);
  const files: string[] = [];
  for (const { file } of survey.files) {
    const own = edits.get(file.path);
    if (own === undefined) continue;
    await replaceFile(join(options.root, file.path), file.text, splice(file.text, own));
    files.push(shown(options.root, { file: file.path }).file);
  }
  return { lock, files, waiting, errors };
}

/** The pin that an image has already; of a file, one for the digest that stands there. */
function pinOf(lock: Lock | null, target: PinTarget): LockedImage | null {
  if (lock === null) return null;
  const { source, ref, found, reference } = target;
  if (found === null) {
    const check = checkLock(lock, { source, ref });
    return check.state === 'pinned' ? check.locked : null;
  }
  const pin = lockedFor(lock, target).find(({ digest }) => reference.digest === null || digest === reference.digest);
  return pin === undefined ? null : { ...pin, source, ref };
}

function settle(
  target: PinTarget,
  kept: LockedImage | null,
  image: ResolvedImage,
  follow: boolean,
  now: Date,
  host: Host,
): LockedImage {
  const old: Digest | null = target.reference.digest ?? kept?.digest ?? null;
  const from = follow && old !== null ? `${old} ` : '';
  const change = follow && old === image.digest ? `stays ${old}` : `${from}→ ${image.digest} (${image.kind})`;
  host.info(`${target.found === null ? target.ref : nameOf(target)} ${change}`);
  if (old === image.digest && kept !== null) return kept;
  if (kept?.kind === 'manifest' && image.kind === 'index') {
    host.warning(`${target.ref} was pinned for one platform; it is an index over several now`, target.at);
  }
  // what a file's reference is called in the lock has no digest behind its tag
  const reference = { ...target.reference, text: target.ref };
  return lockImage(target.source, reference, image, now.toISOString());
}

function addEdit(edits: Map<string, Edit[]>, target: PinTarget, digest: Digest, errors: MiraError[], host: Host): void {
  const { found, at } = target;
  if (found === null) return;
  const edit = pinEdit(found, digest);
  if (edit === null) {
    errors.push(
      new MiraError('E_UNPINNED', `${JSON.stringify(found.text)} is written so that no digest can be put into it`, {
        at,
        hint: `Write the reference plainly, or by hand: ${target.ref}@${digest}`,
      }),
    );
    return;
  }
  const own = edits.get(found.at.file) ?? [];
  own.push(edit);
  edits.set(found.at.file, own);
  const overruled = found.image.kind === 'reference' ? found.image.overruled : [];
  if (overruled.length > 0) {
    host.warning(
      `the digest of ${found.text} decides which image it is, whatever ${overruled.join(' and ')} may say`,
      at,
    );
  }
}

function placed(error: MiraError, { at, found }: PinTarget): MiraError {
  const local =
    found === null ? '' : ' If it is built here and never pulled, put # mira: ignore and a reason above it.';
  return new MiraError(error.code, error.message, { at, hint: `${error.hint ?? ''}${local}`.trim(), cause: error });
}

/** What `mira pin` could not pin, as lines for people. */
export function describeLeft(survey: Survey, errors: readonly MiraError[], host: Host): void {
  for (const error of errors) host.info(formatError(error));
  for (const { at, text, why, pinned } of survey.open) {
    if (!pinned) host.warning(`which image ${JSON.stringify(text)} is cannot be told: ${why}`, at);
  }
  for (const { at, text, reason } of survey.ignored) host.info(`${formatPlace(at)} ${text} is ignored: ${reason}`);
  for (const { at, why } of survey.unread) host.warning(`images in this file cannot be told: ${why}`, at);
}
