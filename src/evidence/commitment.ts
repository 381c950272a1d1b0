import { hash } from 'node:crypto';
import { HASH_SIZE, hashBytes, MerkleRoot, type HashBytes } from './merkle.ts';
import { PART_NUMBERS, type PartNumber, type SampleParts } from './parts.ts';

/** What is signed of a task's rows: root and count together. */
export interface TaskCommitment {
  readonly task: string;
  /** Merkle root, 64 hex digits. */
  readonly root: string;
  readonly count: number;
}

/** Bytes of a task's secret, from which the salts of its rows are derived. */
export const SECRET_SIZE = 32;

/** Bytes of a part's salt. */
export const SALT_SIZE = 16;

const SALT_LABEL = Buffer.from('mira-attest/salt/v1\0');
const PART_LABEL = Buffer.from('mira-attest/part/v1\0');

/** So few are copied faster here than by a call out of the engine. */
const FEW_BYTES = 64;

/** Bytes that stand one per character. */
function putBytes(target: Uint8Array, at: number, bytes: string): void {
  for (let byte = 0; byte < bytes.length; byte += 1) target[at + byte] = bytes.charCodeAt(byte);
}

/** Where the JSON of a part begins in what is hashed. */
const PART_START = PART_LABEL.length + 1 + SALT_SIZE;

const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Bytes of a salt, one per character, like `HashBytes`. */
export type SaltBytes = string;

/** Derives the salts of one task's rows. */
export class TaskSalts {
  readonly #input = Buffer.allocUnsafe(SALT_LABEL.length + SECRET_SIZE + 8);

  constructor(secret: Uint8Array) {
    if (secret.length !== SECRET_SIZE) throw new RangeError(`a secret has ${SECRET_SIZE} bytes, not ${secret.length}`);
    SALT_LABEL.copy(this.#input);
    this.#input.set(secret, SALT_LABEL.length);
  }

  /** The four salts of row `index`, by part, one after the other: SHA512(label ‖ secret ‖ u64be(index)). */
  of(index: number): string {
    writeU64(this.#input, index, SALT_LABEL.length + SECRET_SIZE);
    return hash('sha512', this.#input, 'binary');
  }
}

/** The four salts of row `index`, by part. */
export function deriveSalts(secret: Uint8Array, index: number): readonly SaltBytes[] {
  const salts = new TaskSalts(secret).of(index);
  return PART_NUMBERS.map((part) => saltOf(salts, part));
}

/** @param salts out of `TaskSalts` */
export function saltOf(salts: string, part: PartNumber): SaltBytes {
  return salts.slice(part * SALT_SIZE, (part + 1) * SALT_SIZE);
}

function writeU64(buffer: Buffer, value: number, offset: number): void {
  buffer.writeUInt32BE(Math.floor(value / 2 ** 32), offset);
  buffer.writeUInt32BE(value % 2 ** 32, offset + 4);
}

/** Makes the hashes of threats-and-quorum.md §4; keeps the memory that it hashes small parts in. */
export class LeafHasher {
  readonly #leaf = Buffer.alloc(1 + 8 + PART_NUMBERS.length * HASH_SIZE);
  readonly #scratch = Buffer.alloc(64 * 1024);

  constructor() {
    PART_LABEL.copy(this.#scratch);
  }

  /** SHA256(label ‖ u8(part) ‖ salt ‖ canonical JSON). */
  part(part: PartNumber, salt: SaltBytes, json: string): HashBytes {
    // a UTF-16 unit is at most three bytes of UTF-8
    const fits = PART_START + json.length * 3 <= this.#scratch.length;
    const input = this.#begin(part, salt, fits ? 0 : Buffer.byteLength(json));
    const end = PART_START + input.write(json, PART_START, 'utf8');
    return hashBytes(input.subarray(0, end));
  }

  /** The same for a part whose members stand in bytes, in UTF-8 and without the braces around them. */
  members(part: PartNumber, salt: SaltBytes, bytes: Buffer, from: number, to: number): HashBytes {
    const size = to - from + 2;
    const input = this.#begin(part, salt, size);
    input[PART_START] = OPEN;
    if (size > FEW_BYTES) bytes.copy(input, PART_START + 1, from, to);
    else for (let at = from; at < to; at += 1) input[PART_START + 1 + at - from] = bytes[at] ?? 0;
    input[PART_START + size - 1] = CLOSE;
    return hashBytes(new Uint8Array(input.buffer, input.byteOffset, PART_START + size));
  }

  /** What comes before the JSON of a part, with room for so many bytes behind it. */
  #begin(part: PartNumber, salt: SaltBytes, size: number): Buffer {
    const fits = PART_START + size <= this.#scratch.length;
    const input = fits ? this.#scratch : Buffer.alloc(PART_START + size);
    if (!fits) PART_LABEL.copy(input);
    input[PART_LABEL.length] = part;
    putBytes(input, PART_LABEL.length + 1, salt);
    return input;
  }

  /** SHA256(0x00 ‖ u64be(index) ‖ the four part hashes). */
  leaf(index: number, parts: readonly HashBytes[]): HashBytes {
    writeU64(this.#leaf, index, 1);
    for (const part of PART_NUMBERS) putBytes(this.#leaf, 9 + part * HASH_SIZE, parts[part] ?? '');
    return hashBytes(this.#leaf);
  }
}

/** Commits to the rows of one task, fed in leaf order. */
export class TaskCommitter {
  readonly #secret: Uint8Array;
  readonly #hasher = new LeafHasher();
  readonly #tree = new MerkleRoot();

  /** @param secret 32 random bytes, made for this run and task alone */
  constructor(secret: Uint8Array) {
    this.#secret = secret;
  }

  add(parts: SampleParts): HashBytes {
    const index = this.#tree.count;
    const salts = deriveSalts(this.#secret, index);
    const hashes = PART_NUMBERS.map((part) => this.#hasher.part(part, salts[part] ?? '', parts[part]));
    const leaf = this.#hasher.leaf(index, hashes);
    this.#tree.add(leaf);
    return leaf;
  }

  /** Over the rows so far. */
  commitment(): Omit<TaskCommitment, 'task'> {
    return { root: this.#tree.root(), count: this.#tree.count };
  }
}

/** Root and count of each task, of leaves that are made already and come in leaf order. */
export class TaskTrees {
  readonly #trees = new Map<string, MerkleRoot>();

  add(task: string, leaf: HashBytes): void {
    let tree = this.#trees.get(task);
    if (tree === undefined) this.#trees.set(task, (tree = new MerkleRoot()));
    tree.add(leaf);
  }

  /** Over the rows so far. */
  commitments(): readonly TaskCommitment[] {
    return Array.from(this.#trees, ([task, tree]) => ({ task, root: tree.root(), count: tree.count }));
  }
}
