import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { configFacts, type ConfigFacts } from './config-facts.ts';
import type { Observer } from './hash-file.ts';
import { isObjectNpy } from './numpy.ts';
import { isPickle, PICKLE_WINDOW_BYTES } from './pickle.ts';
import { quoted } from './refusals.ts';
import { isShardIndex, MAX_INDEX_BYTES, parseShardIndex, shardError, type ShardIndex } from './shard-index.ts';
import type { TensorColumns } from './tensor-columns.ts';
import { tensorFormat, TensorPass, type OnUnread } from './tensor-pass.ts';
import { roomIn, type Holder, type TensorRoom } from './tensor-room.ts';
import type { FoundFile } from './walk.ts';
import { isZip, ZipNames } from './zip-names.ts';

/** What a file is looked at for, beside its digest. */
export interface Inspect {
  /** A pickle ends the pass, instead of being noted. */
  readonly refusePickle: boolean;
  /** Shard indices are read. */
  readonly shards: boolean;
  /** Tensors and the members of configuration files get digests of their own. */
  readonly tensors: OnUnread | null;
  /** Of `newRoom`: the memory that all files share. */
  readonly room: SharedArrayBuffer;
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
  readonly tensors: TensorColumns | null;
  /** Why its tensors were not read, which is no verdict on the file. */
  readonly unread: string | null;
}

const CONFIG = /(?:^|[/._-])config\.json$/u;
const CONFIG_MAX_BYTES = 16 * 1024 * 1024;

/** Recognises by content, never by name, what must not be loaded blindly; and reads what the model says about itself. */
export class Inspection implements Observer {
  readonly #name: string;
  readonly #file: FoundFile;
  readonly #size: number;
  readonly #inspect: Inspect;
  readonly #room: TensorRoom;
  #whole: Collected | null;
  readonly #head: Collected;
  #pickle = false;
  #begun = false;
  #zip: ZipNames | null = null;
  #tensors: TensorPass | null = null;

  constructor(file: FoundFile, size: number, inspect: Inspect) {
    const { name } = file;
    this.#file = file;
    this.#name = name;
    this.#size = size;
    this.#inspect = inspect;
    const isIndex = inspect.shards && isShardIndex(name);
    const wanted = isIndex ? size <= MAX_INDEX_BYTES : CONFIG.test(name) && size <= CONFIG_MAX_BYTES;
    this.#room = roomIn(inspect.room);
    this.#whole = wanted ? new Collected(size, this.#room) : null;
    this.#head = new Collected(Math.min(size, PICKLE_WINDOW_BYTES), null);
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
    const read = passed?.kind === 'read' ? passed : null;
    const config = this.#config();
    const facts = {
      pickle: this.#pickle,
      autoMap: config?.autoMap ?? false,
      shardIndex: this.#shardIndex(),
      members: this.#inspect.tensors === null ? null : (read?.members ?? config?.members ?? null),
      tensors: read?.columns ?? null,
      unread: passed?.kind === 'unread' ? passed.why : null,
    };
    const empty = !facts.pickle && !facts.autoMap && facts.shardIndex === null && facts.members === null;
    return empty && passed === null ? null : facts;
  }

  /** However the pass ended. */
  close(): void {
    this.#tensors?.close();
    this.#whole?.close();
  }

  #begin(): void {
    this.#begun = true;
    const head = this.#head.bytes;
    if (isPickle(head, this.#size) || isObjectNpy(head)) this.#notePickle();
    if (isZip(head)) this.#zip = new ZipNames('data.pkl');
    const { tensors } = this.#inspect;
    const format = tensors === null ? null : tensorFormat(this.#name, head);
    if (tensors === null || format === null) return;
    // a GGUF is none of both, whatever its name; there is room for one long beginning at a time
    this.#whole?.close();
    this.#whole = null;
    this.#tensors = new TensorPass(format, this.#file.shown, this.#size, this.#room, tensors);
  }

  #pass(chunk: Buffer): void {
    this.#zip?.add(chunk);
    this.#tensors?.add(chunk);
  }

  #notePickle(): void {
    this.#pickle = true;
    this.#zip = null;
    if (this.#inspect.refusePickle) throw pickleError(this.#file.shown);
  }

  #config(): ConfigFacts | null {
    return this.#whole !== null && CONFIG.test(this.#name) ? configFacts(this.#whole.bytes) : null;
  }

  #shardIndex(): ShardIndex | null {
    if (!this.#inspect.shards || !isShardIndex(this.#name)) return null;
    const index = parseShardIndex(this.#whole?.bytes ?? null, this.#file.shown);
    if (this.#room.take(index.tensors)) return index;
    throw shardError(`${quoted(this.#file.shown)} names more tensors than are read, together with the files before it`);
  }
}

/** The beginning of a file, up to a number of bytes. Good until the next chunk: then its buffer is used again. */
class Collected {
  readonly #wanted: number;
  readonly #room: TensorRoom | null;
  #bytes: Buffer = Buffer.alloc(0);
  #holder: Holder | null = null;
  #filled = 0;
  #seen = 0;

  /** @param room for what does not come at once, where it is long */
  constructor(wanted: number, room: TensorRoom | null) {
    this.#wanted = wanted;
    this.#room = room;
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#filled);
  }

  /** How many bytes were given, whether they were wanted or not. */
  get seen(): number {
    return this.#seen;
  }

  /** Whether all are there. */
  add(chunk: Buffer): boolean {
    const first = this.#seen === 0;
    this.#seen += chunk.length;
    const part = chunk.subarray(0, this.#wanted - this.#filled);
    // copied only where more has to come: of many small files nothing is
    if (first && part.length === this.#wanted) this.#bytes = part;
    else if (part.length > 0) {
      if (this.#filled === 0) {
        this.#holder = this.#room?.hold() ?? null;
        this.#bytes = this.#holder?.bytes ?? Buffer.allocUnsafeSlow(this.#wanted);
      }
      part.copy(this.#bytes, this.#filled);
    }
    this.#filled += part.length;
    return this.#filled === this.#wanted;
  }

  close(): void {
    this.#holder?.giveBack();
    this.#holder = null;
  }
}

function pickleError(path: string): MiraError {
  return new MiraError('E_PICKLE', `${quoted(path)} is a pickle: loading it runs whatever code stands in it`, {
    hint: 'Save the weights as safetensors, or leave the file out with ignore. allow-pickle: true (mira hash --allow-pickle) takes it and records it as code.',
  });
}
