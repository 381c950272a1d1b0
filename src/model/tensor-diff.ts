import { compareBytes } from '../digest.ts';
import type { ModelContents } from './model-facts.ts';
import type { ModelTensor } from './model-tensors.ts';

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

/** Goes through both lists at once, which are in order: nothing but names is kept. */
export function diffTensors(before: ModelContents, after: ModelContents): TensorChanges {
  const added: string[] = [];
  const removed: string[] = [];
  const changed: TensorChange[] = [];
  const names: string[] = [];
  let unchanged = 0;
  for (const [olds, news] of pairedGroups(before.tensors, after.tensors)) {
    // the parts of a pipeline use the same names in several files
    const twice = olds.length > 1 || news.length > 1;
    const label = ({ name, file }: ModelTensor): string => (twice ? `${file}: ${name}` : name);
    const pairs = new Map<string, [old: ModelTensor | null, now: ModelTensor | null]>();
    for (const old of olds) pairs.set(label(old), [old, null]);
    for (const now of news) pairs.set(label(now), [pairs.get(label(now))?.[0] ?? null, now]);
    for (const [name, [old, now]] of pairs) {
      names.push(name);
      if (old === null) added.push(name);
      else if (now === null) removed.push(name);
      else {
        const change = changeOf(name, old, now);
        if (change === null) unchanged += 1;
        else changed.push(change);
      }
    }
  }
  return {
    same: before.weightsDigest === after.weightsDigest,
    added: added.sort(compareBytes),
    removed: removed.sort(compareBytes),
    changed: changed.sort((a, b) => compareBytes(a.name, b.name)),
    unchanged,
    names: names.sort(compareBytes),
  };
}

/** The tensors of a name on both sides, of one name after another. */
function* pairedGroups(
  before: Iterable<ModelTensor>,
  after: Iterable<ModelTensor>,
): Generator<readonly [readonly ModelTensor[], readonly ModelTensor[]]> {
  const [olds, news] = [groupsByName(before), groupsByName(after)];
  let [old, now] = [olds.next(), news.next()];
  while (old.done !== true || now.done !== true) {
    const order =
      old.done === true ? 1 : now.done === true ? -1 : compareBytes(old.value[0]?.name ?? '', now.value[0]?.name ?? '');
    yield [order <= 0 ? (old.value ?? []) : [], order >= 0 ? (now.value ?? []) : []];
    if (order <= 0) old = olds.next();
    if (order >= 0) now = news.next();
  }
}

function* groupsByName(tensors: Iterable<ModelTensor>): Generator<readonly ModelTensor[], undefined> {
  let group: ModelTensor[] = [];
  for (const tensor of tensors) {
    if (group.length > 0 && group[0]?.name !== tensor.name) {
      yield group;
      group = [];
    }
    group.push(tensor);
  }
  if (group.length > 0) yield group;
}

/** `null` for the same tensor. */
function changeOf(name: string, old: ModelTensor, now: ModelTensor): TensorChange | null {
  const sameShape = old.shape.length === now.shape.length && old.shape.every((count, i) => count === now.shape[i]);
  if (sameShape && old.dtype === now.dtype && old.digest === now.digest) return null;
  return {
    name,
    dtype: old.dtype === now.dtype ? null : [old.dtype, now.dtype],
    shape: sameShape ? null : [old.shape, now.shape],
  };
}
