import { quoted } from './refusals.ts';
import { shardError, shardName, type ShardIndex } from './shard-index.ts';

/** A file of the model, as far as sharding is concerned. */
export interface ShardFile {
  readonly name: string;
  readonly shardIndex: ShardIndex | null;
  /** The names of its tensors, where they were read. */
  readonly tensors: ReadonlySet<string> | null;
}

/** `<stem>-00001-of-00003.<extension>`, as `save_pretrained` and `llama-gguf-split` name shards. */
const SHARD = /^(?<stem>.*)-(?<number>\d{5})-of-(?<total>\d{5})(?<extension>\.(?:safetensors|bin|gguf|h5))$/su;

/**
 * Every shard that is spoken of has to be there, and no other: what an index names, and every number of a series.
 *
 * @throws MiraError E_TENSORS
 */
export function checkShards(files: readonly ShardFile[]): void {
  const byName = new Map(files.map((file) => [file.name, file]));
  const indexed = new Set<string>();
  const stems = new Map<string, string>();
  for (const { name, shardIndex } of files) {
    if (shardIndex === null) continue;
    for (const [file, tensors] of shardIndex) {
      const shard = shardName(name, file);
      checkShard(name, shard, byName.get(shard), tensors);
      indexed.add(shard);
    }
    stems.set(name.replace(/\.index\.json$/u, ''), name);
  }
  for (const { name } of files) {
    const shard = SHARD.exec(name)?.groups;
    if (shard === undefined || indexed.has(name)) continue;
    const { stem = '', extension = '' } = shard;
    const index = stems.get(`${stem}${extension}`);
    if (index !== undefined) throw shardError(`${quoted(name)} is a shard that ${quoted(index)} does not name`);
    checkSeries(name, shard, byName);
  }
}

function checkShard(index: string, shard: string, file: ShardFile | undefined, tensors: readonly string[]): void {
  if (file === undefined) throw shardError(`the shard ${quoted(shard)} that ${quoted(index)} names is missing`);
  if (file.tensors === null) return;
  const absent = tensors.find((tensor) => file.tensors?.has(tensor) === false);
  if (absent !== undefined) {
    throw shardError(`${quoted(shard)} does not hold the tensor ${quoted(absent)} that ${quoted(index)} says it holds`);
  }
  const named = new Set(tensors);
  const unnamed = [...file.tensors].find((tensor) => !named.has(tensor));
  if (unnamed !== undefined) {
    throw shardError(`${quoted(shard)} holds the tensor ${quoted(unnamed)}, which ${quoted(index)} does not say`);
  }
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
