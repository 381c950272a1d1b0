import { posix } from 'node:path';
import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import type { FileFacts } from './inspection.ts';
import { quoted } from './refusals.ts';
import { checkShards } from './shards.ts';
import { compareNames, weightsDigest, type Tensor } from './tensors.ts';

/** A file and what it says about itself. */
export interface KnownFile {
  readonly name: string;
  readonly facts: FileFacts | null;
}

/** A tensor and the file that holds it. */
export interface ModelTensor extends Tensor {
  readonly file: string;
}

/** What a model says about itself, beyond its files. */
export interface ModelContents {
  /** `null` when no file holds tensors that can be read. */
  readonly weightsDigest: Digest | null;
  /** By the UTF-8 bytes of their names, then of their files'. */
  readonly tensors: readonly ModelTensor[];
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
  const tensors: ModelTensor[] = [];
  for (const { name: file, facts } of files) {
    for (const { name, dtype, shape, digest } of facts?.tensors ?? [])
      tensors.push({ name, dtype, shape, digest, file });
  }
  tensors.sort((a, b) => compareNames(a.name, b.name) || compareNames(a.file, b.file));
  const members = files.flatMap(({ name, facts }) => (facts?.members ? [[name, facts.members] as const] : []));
  return { weightsDigest: weightsDigest(tensors), tensors, members: Object.fromEntries(members) };
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
      tensors: facts?.tensors ? new Set(facts.tensors.map((tensor) => tensor.name)) : null,
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
