import type { Digest } from '../digest.ts';
import { changesBetween, isUnchanged, type Changes } from './changes.ts';
import type { ManifestFile, ModelManifest } from './manifest.ts';
import type { ModelContents } from './model-facts.ts';
import { partsOf } from './parts.ts';
import { diffTensors, type TensorChanges } from './tensor-diff.ts';

export interface FileChanges extends Changes {
  /** The same content under another name; neither added nor removed. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** One side does not say what tensors it has, or not all of them could be read. */
export type TensorsUnknown = 'not-saved' | 'unread';

/** What changed from one model to another. */
export interface ModelDiff {
  /** Every file has the name and the content that it had. */
  readonly identical: boolean;
  readonly files: FileChanges;
  readonly tensors: TensorChanges | TensorsUnknown;
  readonly tokenizer: Changes;
  readonly chatTemplate: Changes;
  readonly generationConfig: Changes;
  /** Metadata keys of GGUF files that belong to none of the above. */
  readonly ggufKeys: Changes;
  /** Members of `…config.json` files that belong to none of the above, as `file: member`. */
  readonly config: Changes;
  readonly codeBearing: Changes;
}

export function diffModels(before: ModelManifest, after: ModelManifest): ModelDiff {
  const contents = pairedContents(before.contents, after.contents);
  const [old, now] = [partsOf(before.files, contents?.before ?? null), partsOf(after.files, contents?.after ?? null)];
  return {
    identical: before.manifest === after.manifest,
    files: diffFiles(before.files, after.files),
    tensors: tensorsOf(contents),
    tokenizer: changesBetween(old.tokenizer, now.tokenizer),
    chatTemplate: changesBetween(old.chatTemplate, now.chatTemplate),
    generationConfig: changesBetween(old.generationConfig, now.generationConfig),
    ggufKeys: changesBetween(old.ggufKeys, now.ggufKeys),
    config: changesBetween(old.config, now.config),
    codeBearing: changesBetween(codeOf(before), codeOf(after)),
  };
}

/** Contents are compared only where both sides have them. */
function pairedContents(before: ModelContents | null, after: ModelContents | null) {
  return before === null || after === null ? null : { before, after };
}

function tensorsOf(contents: ReturnType<typeof pairedContents>): ModelDiff['tensors'] {
  if (contents === null) return 'not-saved';
  const { before, after } = contents;
  return before.unread.length + after.unread.length > 0 ? 'unread' : diffTensors(before, after);
}

function codeOf({ files, codeBearing }: ModelManifest): ReadonlyMap<string, string> {
  const names = new Set(codeBearing);
  return new Map(files.filter(({ name }) => names.has(name)).map(({ name, digest }) => [name, digest]));
}

function diffFiles(before: readonly ManifestFile[], after: readonly ManifestFile[]): FileChanges {
  const [old, now] = [digestsByName(before), digestsByName(after)];
  const changes = changesBetween(old, now);
  if (isUnchanged(changes)) return { ...changes, renamed: [] };
  const gone = Map.groupBy(changes.removed, (name) => old.get(name));
  const renamed: { from: string; to: string }[] = [];
  for (const to of changes.added) {
    const from = gone.get(now.get(to))?.shift();
    if (from !== undefined) renamed.push({ from, to });
  }
  const moved = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  return {
    ...changes,
    added: changes.added.filter((name) => !moved.has(name)),
    removed: changes.removed.filter((name) => !moved.has(name)),
    renamed,
  };
}

function digestsByName(files: readonly ManifestFile[]): ReadonlyMap<string, Digest> {
  return new Map(files.map(({ name, digest }) => [name, digest]));
}
