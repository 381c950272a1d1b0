import { posix } from 'node:path';
import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import type { FileFacts } from './inspection.ts';
import { quoted } from './refusals.ts';
import { checkShards } from './shards.ts';
import { ModelTensors, weightsDigest } from './model-tensors.ts';

/** A file and what it says about itself. */
export interface KnownFile {
  readonly name: string;
  readonly facts: FileFacts | null;
}

/** What a model says about itself, beyond its files. */
export interface ModelContents {
  /** `null` when no file holds tensors that can be read, or there is one whose tensors were not read. */
  readonly weightsDigest: Digest | null;
  readonly tensors: ModelTensors;
  /** Why tensors were not read, a sentence for each such file. */
  readonly unread: readonly string[];
  /** By file: the digests of the members of a configuration, or of the metadata keys of a safetensors or GGUF file. */
  readonly members: Readonly<Record<string, Readonly<Record<string, Digest>>>>;
}

/** Files that run when the model is loaded: pickles, and Python in the folder of a configuration with `auto_map`. */
export function codeBearing(files: readonly KnownFile[]): readonly string[] {
  const folders = files.flatMap(({ name, facts }) => (facts?.autoMap === true ? [posix.dirname(name)] : []));
  const isCode = ({ name, facts }: KnownFile): boolean =>
    facts?.pickle === true || (name.endsWith('.py') && folders.some((folder) => isBelow(name, folder)));
  return files.filter(isCode).map(({ name }) => name);
}

function isBelow(name: string, folder: string): boolean {
  return folder === '.' || name.startsWith(`${folder}/`);
}

export function contentsOf(files: readonly KnownFile[]): ModelContents {
  const tensors = new ModelTensors(
    files.flatMap(({ name, facts }) => (facts?.tensors ? [{ file: name, columns: facts.tensors }] : [])),
  );
  const members = files.flatMap(({ name, facts }) => (facts?.members ? [[name, facts.members] as const] : []));
  const unread = files.flatMap(({ facts }) => (facts?.unread ? [facts.unread] : []));
  return {
    weightsDigest: unread.length === 0 ? weightsDigest(tensors) : null,
    tensors,
    unread,
    members: Object.fromEntries(members),
  };
}

/**
 * What cannot be seen in one file alone.
 *
 * @throws MiraError E_TENSORS, E_MODEL_NAME
 */
export function checkModel(files: readonly KnownFile[]): void {
  checkCase(files);
  checkShards(
    files.map(({ name, facts }) => ({
      name,
      shardIndex: facts?.shardIndex ?? null,
      tensors: facts?.tensors ?? null,
    })),
  );
}

function checkCase(files: readonly KnownFile[]): void {
  const seen = new Map<string, string>();
  for (const { name } of files) {
    const folded = name.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) {
      throw new MiraError('E_MODEL_NAME', `${quoted(other)} and ${quoted(name)} differ in nothing but case`, {
        hint: 'Rename one, or leave it out with ignore: on many machines only one of them would be left.',
      });
    }
    seen.set(folded, name);
  }
}
