import { resolve } from 'node:path';
import { sha256, type Digest } from '../digest.ts';
import { MiraError, type Place } from '../errors.ts';
import { jsonDigest } from '../json.ts';
import { digestsFile } from './digests-file.ts';
import { CHUNK_BYTES, hashFile } from './hash-file.ts';
import { quoted } from './refusals.ts';
import { kindOf, walkFiles, type FoundFile } from './walk.ts';

export interface ManifestFile {
  /** Relative to the folder, `/` between parts. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
}

/** What a folder holds. */
export interface FolderManifest {
  /** SHA-256 of the canonical JSON of `files` (contracts.md §1): binds names, sizes and contents. */
  readonly manifest: Digest;
  /** By the UTF-8 bytes of their names. */
  readonly files: readonly ManifestFile[];
  /** The sum of the sizes. */
  readonly bytes: number;
}

export interface ModelManifest extends FolderManifest {
  /** The root digest of OpenSSF Model Signing v1.0, method `files`. It does not bind names: `manifest` does. */
  readonly root: Digest;
}

/** What Model Signing leaves out of a model when it lies at the top (OMS v1.0 §6; models-and-images.md §4). */
export const DEFAULT_EXCLUSIONS = ['.git', '.gitattributes', '.github', '.gitignore'] as const;

export interface HashOptions {
  /** Where the path was named, for messages. */
  readonly at?: Place;
}

export interface ModelOptions extends HashOptions {
  /** Exact paths relative to the model; a folder stands for everything below it. */
  readonly ignore?: readonly string[];
}

/**
 * Hashes a model.
 *
 * @throws MiraError E_MODEL_MISSING, E_MODEL_EMPTY, and what `walkFiles` and `hashFile` refuse
 */
export async function hashModel(folder: string, options: ModelOptions = {}): Promise<ModelManifest> {
  const exclude = [...DEFAULT_EXCLUSIONS, ...(options.ignore ?? [])];
  const { at } = options;
  // resolved first: with a trailing slash the system would follow a link
  const path = resolve(folder);
  if ((await kindOf(path, at)) !== 'folder') {
    throw new MiraError('E_MODEL_MISSING', `there is no model folder at ${quoted(folder)}`, {
      hint: 'Name the folder that holds the files of the model. If a step before makes it, check that it ran.',
      ...placed(at),
    });
  }
  const manifest = await hashFiles(folder, await walkFiles(path, { exclude, ...placed(at) }), at);
  return { root: sha256(digestsFile(manifest.files)), ...manifest };
}

/**
 * Hashes a folder of data, prompts or code: the same refusals as for a model, but nothing is left out.
 *
 * @throws MiraError E_CONFIG_PATH when there is no such folder, and as `hashModel`
 */
export async function hashFolder(folder: string, options: HashOptions = {}): Promise<FolderManifest> {
  const path = resolve(folder);
  if ((await kindOf(path, options.at)) !== 'folder') throw missingError(folder, 'folder', options.at);
  return hashFiles(folder, await walkFiles(path, placed(options.at)), options.at);
}

/**
 * The digest of a material (contracts.md §1): a file's own SHA-256, or the manifest digest of a folder.
 *
 * @throws MiraError E_CONFIG_PATH when there is nothing, and as `hashFolder`
 */
export async function hashPath(path: string, options: HashOptions = {}): Promise<Digest> {
  const full = resolve(path);
  const kind = await kindOf(full, options.at);
  if (kind === null) throw missingError(path, 'file or folder', options.at);
  return kind === 'file' ? (await hashFile(full)).digest : (await hashFolder(path, options)).manifest;
}

/** Enough that reading one file and hashing another overlap; hashing itself has one thread. */
const PARALLEL = 4;

async function hashFiles(folder: string, found: readonly FoundFile[], at?: Place): Promise<FolderManifest> {
  if (found.length === 0) {
    throw new MiraError('E_MODEL_EMPTY', `no file is left in ${quoted(folder)}`, {
      hint: 'The digest of nothing says nothing. Check the path, and what is ignored.',
      ...placed(at),
    });
  }
  const files = Array.from<ManifestFile>({ length: found.length });
  const queue = entriesOnce(found);
  const worker = async (): Promise<void> => {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    // each worker takes the next file that nobody has; one that fails closes the queue for all
    for (const [index, { name, path }] of queue) files[index] = { name, ...(await hashFile(path, buffer)) };
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, found.length) }, worker));
  return { manifest: jsonDigest(files), files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Unlike an array's own iterator, a generator ends for everybody when one loop over it is left. */
function* entriesOnce<T>(items: readonly T[]): Generator<[number, T]> {
  yield* items.entries();
}

function missingError(path: string, what: string, at?: Place): MiraError {
  return new MiraError('E_CONFIG_PATH', `there is no ${what} at ${quoted(path)}`, {
    hint: 'Paths in mira.yml are relative to mira.yml. If a step before makes it, check that it ran.',
    ...placed(at),
  });
}

function placed(at: Place | undefined): { readonly at?: Place } {
  return at === undefined ? {} : { at };
}
