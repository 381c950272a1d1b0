import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sha256, type Digest } from '../../digest.ts';
import { diffInWords } from '../../model/diff-words.ts';
import { diffModels } from '../../model/diff.ts';
import type { ModelManifest } from '../../model/manifest.ts';
import { MAX_SAVED_BYTES, parseSavedManifest, savedManifest } from '../../model/saved-manifest.ts';
import type { VerifiedEvaluation } from './baseline.ts';

/**
 * `mira-model.json`: the manifest with its tensors, from which later runs tell in words what changed.
 *
 * @returns the SHA-256 of the file, which the evaluation signs
 */
export async function writeModelRecord(path: string, model: ModelManifest): Promise<Digest> {
  const hash = createHash('sha256');
  const parts = function* (): Generator<string> {
    for (const part of savedManifest(model)) {
      hash.update(part);
      yield part;
    }
  };
  await pipeline(Readable.from(parts()), createWriteStream(path));
  return `sha256:${hash.digest('hex')}`;
}

/**
 * What changed in the model since an evaluation, line by line. Only a record that the evaluation signed is believed; none,
 * one that is longer than what is read, or another one leaves the lines empty, which is no reason to fail.
 */
export async function modelChangesSince(before: VerifiedEvaluation, model: ModelManifest): Promise<readonly string[]> {
  const record = await readModelRecord(before);
  return record === null ? [] : diffInWords(diffModels(record, model));
}

async function readModelRecord({ modelPath, statement }: VerifiedEvaluation): Promise<ModelManifest | null> {
  const { record, manifest, weightsDigest } = statement.predicate.model;
  if (modelPath === null || record === undefined) return null;
  try {
    if ((await stat(modelPath)).size > MAX_SAVED_BYTES) return null;
    const content = await readFile(modelPath);
    if (sha256(content) !== record) return null;
    const saved = parseSavedManifest(content, modelPath);
    const isIts = saved.manifest === manifest && (saved.contents?.weightsDigest ?? null) === (weightsDigest ?? null);
    return isIts ? saved : null;
  } catch {
    return null;
  }
}
