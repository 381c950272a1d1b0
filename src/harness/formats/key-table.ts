import { randomBytes } from 'node:crypto';
import { NumberList } from './number-list.ts';

const NONE = -1;

/** Keys lie in segments of this many bytes, each whole; a longer one gets a segment of its own. */
const SEGMENT = 1024 * 1024;

/**
 * Numbers keys in the order in which they first come, in about 30 bytes and the key itself: a `Map` of a million strings
 * takes three times as much, and twice that again for the garbage collector's ease.
 */
export class KeyTable {
  /** Open addressing: numbers of keys by hash. */
  #slots = new Int32Array(2048).fill(NONE);
  readonly #hashes = new NumberList(Uint32Array);
  readonly #segments: Buffer[] = [];
  readonly #segment = new NumberList(Uint32Array);
  readonly #start = new NumberList(Uint32Array);
  readonly #length = new NumberList(Uint32Array);
  /** Bytes in use of the last segment. */
  #used = SEGMENT;
  #count = 0;
  #scratch = Buffer.alloc(1024);
  /** So that nobody can choose keys that all fall together. */
  readonly #seed = randomBytes(4).readUInt32LE();

  get count(): number {
    return this.#count;
  }

  /** The key's number, from 0: `count` as it was when it is new. */
  add(key: string): number {
    const bytes = this.#encode(key);
    const hash = this.#hash(bytes);
    let slot = hash % this.#slots.length;
    for (let known = this.#slots[slot] ?? NONE; known !== NONE; known = this.#slots[slot] ?? NONE) {
      if (this.#hashes.get(known) === hash && this.#bytes(known).equals(bytes)) return known;
      slot = (slot + 1) % this.#slots.length;
    }
    const number = this.#count;
    this.#keep(bytes);
    this.#hashes.push(hash);
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    else this.#slots[slot] = number;
    return number;
  }

  key(number: number): string {
    return this.#bytes(number).toString('utf8');
  }

  #bytes(number: number): Buffer {
    const start = this.#start.get(number);
    const segment = this.#segments[this.#segment.get(number)] ?? this.#scratch;
    return segment.subarray(start, start + this.#length.get(number));
  }

  /** In memory that the next call writes over. */
  #encode(key: string): Buffer {
    // a UTF-16 unit is at most three bytes of UTF-8
    if (key.length * 3 > this.#scratch.length) this.#scratch = Buffer.alloc(key.length * 3);
    return this.#scratch.subarray(0, this.#scratch.write(key));
  }

  /** FNV-1a, begun with the seed and mixed at the end (the finalizer of MurmurHash3). */
  #hash(bytes: Buffer): number {
    let hash = this.#seed ^ bytes.length;
    for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #keep(bytes: Buffer): void {
    if (this.#used + bytes.length > SEGMENT) {
      this.#segments.push(Buffer.alloc(Math.max(SEGMENT, bytes.length)));
      this.#used = 0;
    }
    const segment = this.#segments.length - 1;
    this.#segments[segment]?.set(bytes, this.#used);
    this.#segment.push(segment);
    this.#start.push(this.#used);
    this.#length.push(bytes.length);
    this.#used += bytes.length;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let number = 0; number < this.#count; number += 1) {
      let slot = this.#hashes.get(number) % slots.length;
      while (slots[slot] !== NONE) slot = (slot + 1) % slots.length;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}
