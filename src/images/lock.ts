import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { compareBytes } from '../digest.ts';
import { MiraError, messageOf, systemCode, type Place } from '../errors.ts';
import { parseJson, type JsonValue } from '../json.ts';
import { digest, text, timestamp } from '../statements/fields.ts';
import type { ImageReference } from './reference.ts';
import type { ResolvedImage } from './registry.ts';

/** `mira.lock.json` (contracts.md §9): which digest each image reference stood for when it was pinned. */

export const LOCK_FILE = 'mira.lock.json';
const SCHEMA = 'mira-lock/1';
const MAX_BYTES = 4 * 1024 * 1024;

const lockedImage = v.object({
  /** Where the reference stands: `file#` and a JSON pointer (RFC 6901), or `file:line`. */
  source: text,
  ref: text,
  registry: text,
  tag: v.nullable(text),
  digest,
  kind: v.picklist(['index', 'manifest']),
  platforms: v.record(text, digest),
  resolvedAt: timestamp,
});
/** The lock file; published as `schema/mira-lock.schema.json`. */
export const lockSchema = v.object({ schema: v.literal(SCHEMA), images: v.array(lockedImage) });

export type LockedImage = Readonly<v.InferOutput<typeof lockedImage>>;

export interface Lock {
  readonly images: readonly LockedImage[];
}

/** @param resolvedAt RFC 3339, UTC */
export function lockImage(
  source: string,
  reference: ImageReference,
  image: ResolvedImage,
  resolvedAt: string,
): LockedImage {
  const { text: ref, registry, tag } = reference;
  return { source, ref, registry, tag, ...image, resolvedAt };
}

/** @throws MiraError E_LOCK */
export function parseLock(content: string, file: string): Lock {
  if (content.length > MAX_BYTES) throw tooLarge(file);
  let value: JsonValue;
  try {
    value = parseJson(content);
  } catch (error) {
    throw lockError(`the lock file is not JSON: ${messageOf(error)}`, placeOf(messageOf(error), content, file), error);
  }
  const parsed = v.safeParse(lockSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw lockError(`${v.getDotPath(issue) ?? 'the lock file'} cannot be used: ${issue.message}`, { file });
  }
  const { images } = parsed.output;
  const sources = new Set<string>();
  for (const { source } of images) {
    if (sources.has(source)) throw lockError(`two entries have the source ${JSON.stringify(source)}`, { file });
    sources.add(source);
  }
  return { images };
}

/** @returns `null` when there is no lock file */
export async function readLock(path: string): Promise<Lock | null> {
  let content: string;
  try {
    if ((await stat(path)).size > MAX_BYTES) throw tooLarge(path);
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof MiraError) throw error;
    if (systemCode(error) === 'ENOENT') return null;
    throw lockError(`the lock file cannot be read: ${messageOf(error)}`, { file: path }, error);
  }
  return parseLock(content, path);
}

/** The same images give the same bytes, whatever their order. */
export function serialiseLock(lock: Lock): string {
  const images = lock.images
    .map(({ source, ref, registry, tag, digest: pinned, kind, platforms, resolvedAt }) => {
      const sorted = Object.entries(platforms).sort(([a], [b]) => compareBytes(a, b));
      return { source, ref, registry, tag, digest: pinned, kind, platforms: Object.fromEntries(sorted), resolvedAt };
    })
    .sort((a, b) => compareBytes(a.source, b.source));
  return `${JSON.stringify({ schema: SCHEMA, images }, null, 2)}\n`;
}

/**
 * Replaces the lock file in one step: whoever reads it meanwhile sees the old or the new one.
 *
 * @throws MiraError E_LOCK
 */
export async function writeLock(path: string, lock: Lock): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(beside, serialiseLock(lock), { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw lockError(`the lock file cannot be written: ${messageOf(error)}`, { file: path }, error);
  }
}

function tooLarge(file: string): MiraError {
  return lockError('the lock file is larger than 4 MiB', { file });
}

function lockError(message: string, at: Place, cause?: unknown): MiraError {
  return new MiraError('E_LOCK', message, {
    at,
    hint: 'It is written by mira pin: take it from version control, or remove it and pin again.',
    cause,
  });
}

/** Our JSON parser names the offset, people count lines. */
function placeOf(message: string, content: string, file: string): Place {
  const offset = /at offset (\d+)$/u.exec(message)?.[1];
  if (offset === undefined) return { file };
  const before = content.slice(0, Number(offset)).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
