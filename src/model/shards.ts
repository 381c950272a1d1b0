import { quoted } from './refusals.ts';
import { isShardIndex, shardError, shardName, type ShardIndex } from './shard-index.ts';
import { countOf, nameAt, rowOf, rowsByName, type TensorColumns } from './tensor-columns.ts';

/** A file of the model, as far as sharding is concerned. */
export interface ShardFile {
  readonly name: string;
  readonly shardIndex: ShardIndex | null;
  /** Its tensors, where they were read. */
  readonly tensors: TensorColumns | null;
}

/** `<stem>-00001-of-00003.<extension>`, as `save_pretrained` and `llama-gguf-split` name shards. */
const SHARD = /^(?<stem>.*)-(?<number>\d{5})-of-(?<total>\d{5})(?<extension>\.(?:safetensors|bin|gguf|h5))$/su;

/** Most files are none, which need no pattern. */
function mayBeShard(name: string): boolean {
  return name.includes('-of-');
}

/**
 * Every shard that is spoken of has to be there, and no other: what an index names, and every number of a series.
 *
 * @throws MiraError E_TENSORS
 */
export function checkShards(files: readonly ShardFile[]): void {
  if (!files.some(({ name, shardIndex }) => shardIndex !== null || mayBeShard(name))) return;
  const byName = new Map(files.map((file) => [file.name, file]));
  const indexed = new Set<string>();
  const stems = new Map<string, string>();
  for (const { name, shardIndex } of files) {
    if (shardIndex === null) continue;
    const shards = shardIndex.files.map((file) => byName.get(shardName(name, file)) ?? null);
    for (const [at, file] of shardIndex.files.entries()) {
      const shard = shardName(name, file);
      if (shards[at] === null) throw shardError(`the shard ${quoted(shard)} that ${quoted(name)} names is missing`);
      indexed.add(shard);
    }
    checkTensors(name, shardIndex, shards);
    stems.set(name.replace(/\.index\.json$/u, ''), name);
  }
  for (const { name } of files) {
    const shard = mayBeShard(name) ? SHARD.exec(name)?.groups : undefined;
    if (shard === undefined || indexed.has(name)) continue;
    const { stem = '', extension = '' } = shard;
    const index = stems.get(`${stem}${extension}`);
    if (index !== undefined) throw shardError(`${quoted(name)} is a shard that ${quoted(index)} does not name`);
    checkSeries(name, shard, byName);
  }
}

/** Each tensor has to be where the index says, as far as tensors were read, and no other. */
function checkTensors(index: string, { tensors, fileOf }: ShardIndex, shards: readonly (ShardFile | null)[]): void {
  const found = shards.map((shard) => {
    const columns = shard?.tensors ?? null;
    return columns === null || shard === null
      ? null
      : { shard: shard.name, columns, rows: rowsByName(columns), named: new Uint8Array(countOf(columns)) };
  });
  for (let at = 0; at < countOf(tensors); at += 1) {
    const file = found[fileOf[at] ?? 0] ?? null;
    if (file === null) continue;
    const tensor = nameAt(tensors, at);
    const row = rowOf(file.columns, file.rows, tensor);
    if (row === null) {
      throw shardError(
        `${quoted(file.shard)} does not hold the tensor ${quoted(tensor)} that ${quoted(index)} says it holds`,
      );
    }
    file.named[row] = 1;
  }
  for (const file of found) {
    const unnamed = file?.named.indexOf(0) ?? -1;
    if (file === null || unnamed === -1) continue;
    const tensor = quoted(nameAt(file.columns, unnamed));
    throw shardError(`${quoted(file.shard)} holds the tensor ${tensor}, which ${quoted(index)} does not say`);
  }
}

/**
 * What of it can be known from names alone, before hours of hashing: whether a series is whole. Where there is an index,
 * it decides.
 *
 * @throws MiraError E_TENSORS
 */
export function checkSeriesOf(names: readonly string[]): void {
  if (names.some(isShardIndex)) return;
  checkShards(names.filter(mayBeShard).map((name) => ({ name, shardIndex: null, tensors: null })));
}

function checkSeries(
  name: string,
  { stem = '', number = '', total = '', extension = '' }: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, ShardFile>,
): void {
  if (Number(number) < 1 || Number(number) > Number(total)) {
    throw shardError(`${quoted(name)} is a shard too many: it is numbered outside of its series`);
  }
  for (let other = 1; other <= Number(total); other += 1) {
    const shard = `${stem}-${String(other).padStart(5, '0')}-of-${total}${extension}`;
    if (!files.has(shard))
      throw shardError(`the shard ${quoted(shard)} is missing; ${quoted(name)} belongs to the same series`);
  }
}
