import { compareBytes } from '../digest.ts';
import { canonicalJson } from '../json.ts';
import { changesBetween } from './changes.ts';
import type { ModelContents, ModelTensor } from './model-facts.ts';

/** How one tensor differs. */
export interface TensorChange {
  readonly name: string;
  /** From and to; `null` where it is the same. */
  readonly dtype: readonly [string, string] | null;
  readonly shape: readonly [readonly number[], readonly number[]] | null;
}

export interface TensorChanges {
  /** The weights' digests are equal: every tensor is what it was. */
  readonly same: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly TensorChange[];
  readonly unchanged: number;
  /** The names of all tensors, before and after. */
  readonly names: readonly string[];
}

export function diffTensors(before: ModelContents, after: ModelContents): TensorChanges {
  const twice = new Set([...repeated(before.tensors), ...repeated(after.tensors)]);
  const [old, now] = [byName(before.tensors, twice), byName(after.tensors, twice)];
  const { added, removed, changed, unchanged } = changesBetween(contentOf(old), contentOf(now));
  return {
    same: before.weightsDigest === after.weightsDigest,
    added,
    removed,
    changed: changed.map((name) => changeOf(name, old.get(name), now.get(name))),
    unchanged,
    names: [...new Set([...old.keys(), ...now.keys()])].sort(compareBytes),
  };
}

/** Names that several files use, as the parts of a pipeline do. */
function repeated(tensors: readonly ModelTensor[]): readonly string[] {
  const seen = new Set<string>();
  return tensors.filter(({ name }) => seen.has(name) || !seen.add(name)).map(({ name }) => name);
}

function byName(tensors: readonly ModelTensor[], twice: ReadonlySet<string>): ReadonlyMap<string, ModelTensor> {
  return new Map(
    tensors.map((tensor) => [twice.has(tensor.name) ? `${tensor.file}: ${tensor.name}` : tensor.name, tensor]),
  );
}

function contentOf(tensors: ReadonlyMap<string, ModelTensor>): ReadonlyMap<string, string> {
  return new Map(
    Array.from(tensors, ([name, { dtype, shape, digest }]) => [name, canonicalJson([dtype, shape, digest])] as const),
  );
}

function changeOf(name: string, old: ModelTensor | undefined, now: ModelTensor | undefined): TensorChange {
  if (old === undefined || now === undefined) return { name, dtype: null, shape: null };
  const sameShape = old.shape.length === now.shape.length && old.shape.every((count, i) => count === now.shape[i]);
  return {
    name,
    dtype: old.dtype === now.dtype ? null : [old.dtype, now.dtype],
    shape: sameShape ? null : [old.shape, now.shape],
  };
}
