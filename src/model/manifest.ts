import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { sha256, type Digest } from '../digest.ts';
import { MiraError, type Place } from '../errors.ts';
import { digestsFile } from './digests-file.ts';
import { hashFile } from './hash-file.ts';
import { hashAll, type HashProgress } from './hash-files.ts';
import type { Inspect } from './inspection.ts';
import { checkModel, codeBearing, contentsOf, type KnownFile, type ModelContents } from './model-facts.ts';
import { quoted } from './refusals.ts';
import { checkSeriesOf } from './shards.ts';
import type { OnUnread } from './tensor-pass.ts';
import { newRoom } from './tensor-room.ts';
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
  /** The files whose content runs when the model is loaded. No digest depends on this list. */
  readonly codeBearing: readonly string[];
  /** `null` unless tensors were asked for. */
  readonly contents: ModelContents | null;
}

/** What Model Signing leaves out of a model when it lies at the top (OMS v1.0 §6; models-and-images.md §4). */
export const DEFAULT_EXCLUSIONS = ['.git', '.gitattributes', '.github', '.gitignore'] as const;

export interface HashOptions {
  /** How messages call the path; as it is given when left out. */
  readonly shown?: string;
  /** Where the path was named, for messages. */
  readonly at?: Place;
  /** Ends the work when it is given; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Told every few seconds when there is much to hash. */
  readonly progress?: (progress: HashProgress) => void;
}

/** What a model must not hold. Model Signing itself knows no such rules: without a policy nothing is refused for them. */
export interface ModelPolicy {
  readonly allowPickle: boolean;
}

export interface ModelOptions extends HashOptions {
  /** Exact paths relative to the model; a folder stands for everything below it. */
  readonly ignore?: readonly string[];
  /** Refuses pickles unless they are allowed, missing and extra shards, and names that differ in nothing but case. */
  readonly policy?: ModelPolicy;
  /**
   * Also reads every tensor and the members of configuration files, in the same pass. What the readers do not know, or is
   * more than they read, is refused or noted; what is not sound is always refused.
   */
  readonly tensors?: OnUnread | null;
}

/**
 * Hashes a model.
 *
 * @throws MiraError E_MODEL_MISSING, E_MODEL_EMPTY, and what `walkFiles` and `hashFile` refuse; E_PICKLE, E_TENSORS and
 *   E_MODEL_NAME by policy; E_TENSORS when tensors are asked for and cannot be read
 */
export function hashModel(folder: string, options: ModelOptions = {}): Promise<ModelManifest> {
  return placing(options.at, () => hashModelFiles(folder, options));
}

async function hashModelFiles(folder: string, options: ModelOptions): Promise<ModelManifest> {
  const exclude = [...DEFAULT_EXCLUSIONS, ...(options.ignore ?? [])];
  const { policy, tensors = null, shown = folder } = options;
  // resolved first: with a trailing slash the system would follow a link
  const path = resolve(folder);
  if ((await kindOf(path, shown)) !== 'folder') {
    throw new MiraError('E_MODEL_MISSING', `there is no model folder at ${quoted(shown)}`, {
      hint: 'Name the folder that holds the files of the model. If a step before makes it, check that it ran.',
    });
  }
  const found = await walkFiles(path, { exclude, shown });
  if (policy !== undefined) checkSeriesOf(found.map(({ name }) => name));
  const inspect = {
    refusePickle: policy?.allowPickle === false,
    shards: policy !== undefined,
    tensors,
    room: newRoom(),
  };
  const { manifest, known } = await hashFiles(found, inspect, { ...options, shown });
  if (policy !== undefined) checkModel(known);
  return {
    root: sha256(digestsFile(manifest.files)),
    ...manifest,
    codeBearing: codeBearing(known),
    contents: tensors === null ? null : contentsOf(known),
  };
}

/**
 * Hashes a folder of data, prompts or code: the same refusals as for a model, but nothing is left out.
 *
 * @throws MiraError E_CONFIG_PATH when there is no such folder, and as `hashModel`
 */
export function hashFolder(folder: string, options: HashOptions = {}): Promise<FolderManifest> {
  const { shown = folder } = options;
  return placing(options.at, async () => {
    const path = resolve(folder);
    if ((await kindOf(path, shown)) !== 'folder') throw missingError(shown, 'folder');
    return (await hashFiles(await walkFiles(path, { shown }), null, { ...options, shown })).manifest;
  });
}

/**
 * The digest of a material (contracts.md §1): a file's own SHA-256, or the manifest digest of a folder.
 *
 * @throws MiraError E_CONFIG_PATH when there is nothing, and as `hashFolder`
 */
export function hashPath(path: string, options: HashOptions = {}): Promise<Digest> {
  const { shown = path } = options;
  return placing(options.at, async () => {
    const full = resolve(path);
    const kind = await kindOf(full, shown);
    if (kind === null) throw missingError(shown, 'file or folder');
    return kind === 'file'
      ? (await hashFile({ path: full, shown })).digest
      : (await hashFolder(path, options)).manifest;
  });
}

async function hashFiles(
  found: readonly FoundFile[],
  inspect: Inspect | null,
  { shown, signal, progress }: HashOptions & { readonly shown: string },
): Promise<{ readonly manifest: FolderManifest; readonly known: readonly KnownFile[] }> {
  if (found.length === 0) {
    throw new MiraError('E_MODEL_EMPTY', `no file is left in ${quoted(shown)}`, {
      hint: 'The digest of nothing says nothing. Check the path, and what is ignored.',
    });
  }
  const read = await hashAll(found, {
    inspect,
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined ? {} : { progress }),
  });
  const named = found.map(({ name }, index) => ({ name, read: read[index] }));
  const files: ManifestFile[] = [];
  for (const { name, read: file } of named) {
    if (file === undefined) throw new Error(`no thread read ${quoted(name)}`);
    files.push({ name, size: file.size, digest: file.digest });
  }
  return {
    manifest: { manifest: manifestDigest(files), files, bytes: files.reduce((sum, { size }) => sum + size, 0) },
    known: named.map(({ name, read: file }) => ({ name, facts: file?.facts ?? null })),
  };
}

/** SHA-256 of the canonical JSON (RFC 8785): members by name, and names that are well-formed as JSON writes them anyway. */
export function manifestDigest(files: readonly ManifestFile[]): Digest {
  const hash = createHash('sha256');
  for (const [at, { name, size, digest }] of files.entries()) {
    hash.update(`${at === 0 ? '[' : ','}{"digest":"${digest}","name":${JSON.stringify(name)},"size":${size}}`);
  }
  hash.update(files.length === 0 ? '[]' : ']');
  return `sha256:${hash.digest('hex')}`;
}

function missingError(path: string, what: string): MiraError {
  return new MiraError('E_CONFIG_PATH', `there is no ${what} at ${quoted(path)}`, {
    hint: 'Paths in mira.yml are relative to mira.yml. If a step before makes it, check that it ran.',
  });
}

/** Whatever is refused, it is refused where it was named. */
async function placing<T>(at: Place | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (at === undefined || !(error instanceof MiraError) || error.at !== null) throw error;
    const { code, message, hint, cause } = error;
    throw new MiraError(code, message, { at, cause, ...(hint === null ? {} : { hint }) });
  }
}
