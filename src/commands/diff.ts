import { readFile, stat } from 'node:fs/promises';
import { MiraError } from '../errors.ts';
import { diffInWords } from '../model/diff-words.ts';
import { diffModels, type ModelDiff } from '../model/diff.ts';
import { hashModel, type ModelManifest } from '../model/manifest.ts';
import { progressLine } from '../model/progress.ts';
import { quoted, unreadableError } from '../model/refusals.ts';
import { MAX_SAVED_BYTES, parseSavedManifest } from '../model/saved-manifest.ts';
import { kindOf } from '../model/walk.ts';
import { limitYoungGeneration } from './heap.ts';
import type { Host } from './host.ts';

export interface DiffOptions {
  /** Folders of models, or manifests that `mira hash --json` has written. */
  readonly before: string;
  readonly after: string;
  readonly ignore: readonly string[];
  readonly json: boolean;
  readonly signal: AbortSignal;
}

/** `mira diff`: what changed between two models. Ends with 0 whether they differ or not. */
export async function diffCommand(options: DiffOptions, host: Host): Promise<number> {
  limitYoungGeneration();
  const before = await load(options.before, options, host);
  const after = await load(options.after, options, host);
  const diff = diffModels(before, after);
  host.result(options.json ? JSON.stringify(forMachines(diff, before, after)) : diffInWords(diff).join('\n'));
  return 0;
}

async function load(path: string, { ignore, signal }: DiffOptions, host: Host): Promise<ModelManifest> {
  if ((await kindOf(path)) === 'file') return parseSavedManifest(await readSaved(path), path);
  const progress = (state: Parameters<typeof progressLine>[0]): void => host.info(progressLine(state));
  return hashModel(path, { ignore, tensors: 'refuse', signal, progress });
}

async function readSaved(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size <= MAX_SAVED_BYTES) return await readFile(path);
  } catch (error) {
    throw unreadableError(path, error);
  }
  throw new MiraError('E_MANIFEST', `${quoted(path)} is larger than a saved manifest can be`, {
    hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
  });
}

function forMachines({ tensors, ...diff }: ModelDiff, before: ModelManifest, after: ModelManifest): object {
  const identities = { before: identityOf(before), after: identityOf(after) };
  if (typeof tensors === 'string') return { ...identities, ...diff, tensors: null };
  const { names: _, ...changes } = tensors;
  return { ...identities, ...diff, tensors: changes };
}

function identityOf({ root, manifest, contents }: ModelManifest): object {
  return { root, manifest, weightsDigest: contents?.weightsDigest ?? null };
}
