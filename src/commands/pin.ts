import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MiraError } from '../errors.ts';
import { registryClient } from '../images/client.ts';
import { LOCK_FILE, readLock, serialiseLock } from '../images/lock.ts';
import { hasTag } from '../images/pin-edit.ts';
import { withProxies } from '../images/proxy.ts';
import { parseImageReference, type ImageReference } from '../images/reference.ts';
import { loadPlan } from './config.ts';
import type { Host } from './host.ts';
import { checkPins } from './pin/check.ts';
import { surveyImages, type Survey } from './pin/survey.ts';
import { describeLeft, writePins, type Written } from './pin/write.ts';

/** What to do with the images that were found. */
export type PinMode =
  /** Compare; `online` also asks whether what is pinned can still be pulled. */
  | { readonly kind: 'check'; readonly online: boolean }
  /** Resolve what is not pinned; `write` puts digests into the files, too. */
  | { readonly kind: 'pin'; readonly write: boolean }
  /** Follow tags to where they point now: those of the names, or all. */
  | { readonly kind: 'update'; readonly write: boolean; readonly names: readonly string[] };

export interface PinOptions {
  /** Path of `mira.yml`; the lock lies beside it, and its folder is searched. `null`: `./mira.yml`, if it is there. */
  readonly config: string | null;
  readonly mode: PinMode;
  /** Files and folders that are not searched, relative to that folder. */
  readonly ignore: readonly string[];
  readonly json: boolean;
  /** Environment variables: where Docker's configuration lies, and the job's token for ghcr.io. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/** `mira pin`: finds every image of a repository, writes their digests into the lock and the files, or checks them. */
export async function pinCommand(options: PinOptions, host: Host): Promise<number> {
  return withProxies(options.env, async () => pin(options, host));
}

async function pin(options: PinOptions, host: Host): Promise<number> {
  const config = options.config ?? 'mira.yml';
  const isThere = options.config !== null || (await exists(config));
  const root = dirname(config);
  const lockPath = join(root, LOCK_FILE);
  const survey = await surveyImages(root, isThere ? await loadPlan(config, config) : null, options.ignore);
  const old = await readLock(lockPath);
  const { mode } = options;
  if (mode.kind === 'check') {
    return checkPins(survey, old, mode.online ? registryClient(options.env) : null, options.json, host);
  }
  const follows = mode.kind === 'update' ? following(mode.names, survey) : () => false;
  const { write } = mode;
  const client = registryClient(options.env);
  const written = await writePins(
    survey,
    old,
    (reference) => client.resolve(reference),
    { root, lockPath, planned: isThere, write, follows, now: options.now },
    host,
  );
  describeLeft(survey, written.errors, host);
  host.result(options.json ? serialiseLock(written.lock).trimEnd() : summary(lockPath, isThere, written));
  return written.errors.reduce((exit: number, error) => (error.exit === 30 || exit === 0 ? error.exit : exit), 0);
}

/** A name without a tag means all its tags. @throws MiraError E_USAGE for a name that no image has */
function following(names: readonly string[], { targets }: Survey): (reference: ImageReference) => boolean {
  if (names.length === 0) return () => true;
  const wanted = names.map((name) => {
    const { registry, repository, tag } = parseImageReference(name);
    const isTagged = hasTag(name);
    return (reference: ImageReference): boolean =>
      reference.registry === registry && reference.repository === repository && (!isTagged || reference.tag === tag);
  });
  for (const [index, matches] of wanted.entries()) {
    if (targets.some(({ reference }) => matches(reference))) continue;
    throw new MiraError('E_USAGE', `no file names the image ${names[index] ?? ''}`, {
      hint: `There are: ${[...new Set(targets.map(({ ref }) => ref))].join(', ') || 'none'}`,
    });
  }
  return (reference) => wanted.some((matches) => matches(reference));
}

function summary(lockPath: string, planned: boolean, { lock, files, waiting, errors }: Written): string {
  const { length } = lock.images;
  if (length === 0 && errors.length === 0) {
    return planned ? 'mira.yml names no image; the lock is empty.' : 'No file names an image that could be pinned.';
  }
  const rewritten = files.map((file) => `\n${file}: digests written`).join('');
  const more = waiting === 0 ? '' : `\n${waiting} more have to stand in their files: mira pin --write puts them there`;
  return `${lockPath}: ${length} pinned${rewritten}${more}`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
