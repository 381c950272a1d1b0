import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { isObject, jsonDigest, parseJson, type JsonValue } from '../json.ts';
import type { Observer } from './hash-file.ts';
import { isObjectNpy } from './numpy.ts';
import { isPickle, PICKLE_WINDOW_BYTES } from './pickle.ts';
import { quoted } from './refusals.ts';
import { isShardIndex, MAX_INDEX_BYTES, parseShardIndex, type ShardIndex } from './shard-index.ts';
import { tensorFormat, TensorPass } from './tensor-pass.ts';
import type { Tensor } from './tensors.ts';
import { isZip, ZipNames } from './zip-names.ts';

/** What a file is looked at for, beside its digest. */
export interface Inspect {
  /** A pickle ends the pass, instead of being noted. */
  readonly refusePickle: boolean;
  /** Shard indices are read. */
  readonly shards: boolean;
  /** Tensors and the members of configuration files get digests of their own. */
  readonly tensors: boolean;
}

/** What the content of a file says. `null` where there is nothing of the kind. */
export interface FileFacts {
  /** Loading the file runs code that stands in it. */
  readonly pickle: boolean;
  /** A configuration that has the loader run Python files of the folder. */
  readonly autoMap: boolean;
  readonly shardIndex: ShardIndex | null;
  /** The digests of the members of a `…config.json`, or of the metadata keys of a safetensors or GGUF file. */
  readonly members: Readonly<Record<string, Digest>> | null;
  readonly tensors: readonly Tensor[] | null;
}

const CONFIG = /(?:^|[/._-])config\.json$/u;
const CONFIG_MAX_BYTES = 16 * 1024 * 1024;

/** Recognises by content, never by name, what must not be loaded blindly; and reads what the model says about itself. */
export class Inspection implements Observer {
  readonly #name: string;
  readonly #path: string;
  readonly #size: number;
  readonly #inspect: Inspect;
  readonly #whole: Collected | null;
  readonly #head: Collected;
  #pickle = false;
  #begun = false;
  #zip: ZipNames | null = null;
  #tensors: TensorPass | null = null;

  /** @param name relative to the model's folder */
  constructor(name: string, path: string, size: number, inspect: Inspect) {
    this.#name = name;
    this.#path = path;
    this.#size = size;
    this.#inspect = inspect;
    const isIndex = inspect.shards && isShardIndex(name);
    const wanted = isIndex ? size <= MAX_INDEX_BYTES : CONFIG.test(name) && size <= CONFIG_MAX_BYTES;
    this.#whole = wanted ? new Collected(size) : null;
    this.#head = new Collected(Math.min(size, PICKLE_WINDOW_BYTES));
  }

  /** @throws MiraError E_PICKLE, E_TENSORS */
  add(chunk: Buffer): void {
    this.#whole?.add(chunk);
    if (this.#begun) this.#pass(chunk);
    else if (this.#head.add(chunk)) {
      this.#begin();
      // where the first read was short, what came before has to pass as well
      const earlier = this.#head.bytes.subarray(0, Math.max(0, this.#head.seen - chunk.length));
      if (earlier.length > 0) this.#pass(earlier);
      this.#pass(chunk);
    }
    if (this.#zip?.found === true) this.#notePickle();
  }

  /** @throws MiraError E_TENSORS */
  end(): FileFacts | null {
    // nothing came of an empty file
    if (!this.#begun) this.#begin();
    const passed = this.#tensors?.end() ?? null;
    const config = CONFIG.test(this.#name) ? this.#config() : null;
    const facts = {
      pickle: this.#pickle,
      autoMap: config?.['auto_map'] !== undefined,
      shardIndex: this.#shardIndex(),
      members: this.#inspect.tensors ? (passed?.header.members ?? memberDigests(config)) : null,
      tensors: passed?.tensors ?? null,
    };
    const empty = !facts.pickle && !facts.autoMap && facts.shardIndex === null && facts.members === null;
    return empty && facts.tensors === null ? null : facts;
  }

  #begin(): void {
    this.#begun = true;
    const head = this.#head.bytes;
    if (isPickle(head, this.#size) || isObjectNpy(head)) this.#notePickle();
    if (isZip(head)) this.#zip = new ZipNames('data.pkl');
    const parse = this.#inspect.tensors ? tensorFormat(this.#name, head) : null;
    if (parse !== null) this.#tensors = new TensorPass(parse, this.#path, this.#size);
  }

  #pass(chunk: Buffer): void {
    this.#zip?.add(chunk);
    this.#tensors?.add(chunk);
  }

  #notePickle(): void {
    this.#pickle = true;
    this.#zip = null;
    if (this.#inspect.refusePickle) throw pickleError(this.#path);
  }

  #config(): Readonly<Record<string, JsonValue>> | null {
    const value = this.#whole === null ? null : jsonOrNull(this.#whole.bytes.toString('utf8'));
    return isJsonObject(value) ? value : null;
  }

  #shardIndex(): ShardIndex | null {
    if (!this.#inspect.shards || !isShardIndex(this.#name)) return null;
    return parseShardIndex(this.#whole?.bytes ?? null, this.#path);
  }
}

/** The beginning of a file, up to a number of bytes. Good until the next chunk: then its buffer is used again. */
class Collected {
  readonly #wanted: number;
  #bytes: Buffer = Buffer.alloc(0);
  #seen = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** How many bytes were given, whether they were wanted or not. */
  get seen(): number {
    return this.#seen;
  }

  /** Whether all are there. */
  add(chunk: Buffer): boolean {
    const first = this.#seen === 0;
    this.#seen += chunk.length;
    const part = chunk.subarray(0, this.#wanted - this.#bytes.length);
    // copied only where more has to come: of many small files nothing is
    if (first && part.length === this.#wanted) this.#bytes = part;
    else if (part.length > 0) this.#bytes = Buffer.concat([this.#bytes, part]);
    return this.#bytes.length === this.#wanted;
  }
}

export function pickleError(path: string): MiraError {
  return new MiraError('E_PICKLE', `${quoted(path)} is a pickle: loading it runs whatever code stands in it`, {
    hint: 'Save the weights as safetensors, or leave the file out with ignore. allow-pickle: true (mira hash --allow-pickle) takes it and records it as code.',
  });
}

/** JSON as Python writes it; what cannot be read has no members. */
function jsonOrNull(text: string): JsonValue {
  try {
    return parseJson(text, { python: true });
  } catch {
    return null;
  }
}

function isJsonObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return isObject(value);
}

function memberDigests(config: Readonly<Record<string, JsonValue>> | null): Readonly<Record<string, Digest>> | null {
  if (config === null) return null;
  try {
    return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, jsonDigest(value)]));
  } catch {
    // infinities have no canonical form; the file's digest speaks for it then
    return null;
  }
}
