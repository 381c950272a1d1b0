import { cp, lstat, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hexOf, type Digest } from '../digest.ts';
import { messageOf } from '../errors.ts';
import { confined } from './confined-tar.ts';

/** An entry holds a bundle and the published view of its samples and salts, never a closed part: forks can read it. */
export type Restored =
  /** A folder with what somebody put into the cache: to be verified like anything that comes from outside. */
  | { readonly restored: true; readonly folder: string }
  /** `warning` is `null` where there simply was no entry. */
  | { readonly restored: false; readonly warning: string | null };

export type Saved = { readonly saved: true } | { readonly saved: false; readonly warning: string };

export interface CacheOptions {
  /** `RUNNER_TEMP`: entries are found again under the same absolute path alone. */
  readonly runnerTemp: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

const TIMEOUT = 60_000;
/** Evidence and its salts; an archive may unpack into far more than it is long. */
const MAX_BYTES = 4 * 1024 ** 3;
const MAX_FILES = 32;

/**
 * Puts files into the Actions cache under the digest of what they measured. A cache that does not take them is a
 * warning: nothing depends on it.
 */
export async function saveEvaluation(
  measurement: Digest,
  files: readonly string[],
  options: CacheOptions,
): Promise<Saved> {
  const folder = folderOf(measurement, options);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const file of files) await cp(file, path.join(folder, path.basename(file)));
    const { isFeatureAvailable, saveCache } = await import('@actions/cache');
    if (!isFeatureAvailable())
      return { saved: false, warning: 'The evaluation was not cached: this job has no cache.' };
    const entry = await confined(
      rootOf(options),
      () => limited(saveCache([folder], keyOf(measurement)), options),
      isOver,
    );
    // -1 without an exception is how most failures look; the library has logged the reason
    if (entry !== LATE && entry !== -1) return { saved: true };
    return {
      saved: false,
      warning: `The evaluation was not cached: ${entry === LATE ? 'the service took too long' : 'the cache took no entry'}.`,
    };
  } catch (error) {
    return { saved: false, warning: `The evaluation was not cached: ${messageOf(error)}.` };
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Looks for what was measured in an earlier run. Whatever goes wrong costs a measurement and nothing else: a cache that
 * is down, slow or denied, an archive that is cut off, and entries of anything but a few plain files.
 */
export async function restoreEvaluation(measurement: Digest, options: CacheOptions): Promise<Restored> {
  const folder = folderOf(measurement, options);
  const warning = await restoreInto(folder, measurement, options).catch(messageOf);
  if (warning === FOUND) return { restored: true, folder };
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  return { restored: false, warning: warning === null ? null : `The cached evaluation was not used: ${warning}.` };
}

const FOUND = Symbol('found');
const LATE = Symbol('late');

function isOver(result: unknown): boolean {
  return result !== LATE;
}

/** What was wrong, or `null` where there was no entry. */
async function restoreInto(
  folder: string,
  measurement: Digest,
  options: CacheOptions,
): Promise<typeof FOUND | string | null> {
  await rm(folder, { recursive: true, force: true });
  const { isFeatureAvailable, restoreCache } = await import('@actions/cache');
  if (!isFeatureAvailable()) return null;
  const timeoutInMs = options.timeout ?? TIMEOUT;
  const limits = { timeoutInMs, segmentTimeoutInMs: timeoutInMs };
  const key = await confined(
    rootOf(options),
    () => limited(restoreCache([folder], keyOf(measurement), [], limits), options),
    isOver,
  );
  if (key === LATE) return 'the service took too long';
  // an archive that cannot be unpacked looks like a miss; the library has logged the reason
  if (key === undefined) return null;
  if (key !== keyOf(measurement)) return 'the service sent another entry';
  return (await oddity(folder)) ?? FOUND;
}

/** What keeps a restored folder from being read, if anything. */
async function oddity(folder: string): Promise<string | null> {
  const entries = await readdir(folder);
  if (entries.length > MAX_FILES) return `it holds ${entries.length} files`;
  let size = 0;
  for (const name of entries) {
    const entry = await lstat(path.join(folder, name));
    if (!entry.isFile()) return 'it holds something that is not a plain file';
    size += entry.size;
  }
  return size > MAX_BYTES ? `it holds ${size} bytes` : null;
}

/** The library has no time limit of its own over all it does; what is still under way then is left to itself. */
async function limited<T>(work: Promise<T>, { timeout = TIMEOUT }: CacheOptions): Promise<T | typeof LATE> {
  const clock = new AbortController();
  try {
    return await Promise.race([work, sleep(timeout, LATE, { signal: clock.signal })]);
  } finally {
    clock.abort();
    work.catch(() => {});
  }
}

function keyOf(measurement: Digest): string {
  return `mira-evaluation-${hexOf(measurement)}`;
}

function rootOf({ runnerTemp }: CacheOptions): string {
  return path.join(runnerTemp, 'mira-cache');
}

function folderOf(measurement: Digest, options: CacheOptions): string {
  return path.join(rootOf(options), hexOf(measurement));
}
