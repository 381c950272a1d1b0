const FIRST_SLOTS = 1024;
const HASH_DIGITS = 13;
const KEY_DIGITS = 32;

/**
 * Keys of samples whose ids are positions: what a sample asks, by its digest, and a number where several ask the same.
 * All epochs of a sample have its key. A million samples take 32 MB.
 */
export class ContentKeys {
  /** The first 52 bits of a digest, plus one so that 0 means free. */
  #digests = new Float64Array(FIRST_SLOTS);
  #ids = new Float64Array(FIRST_SLOTS);
  #count = 0;
  /** Of digests that several samples have, the numbers of the ids behind the first. */
  readonly #others = new Map<number, Map<number, number>>();

  /** @param digest hex, of what the sample asks */
  of(digest: string, id: number): string {
    const key = digest.slice(0, KEY_DIGITS);
    const short = Number.parseInt(digest.slice(0, HASH_DIGITS), 16) + 1;
    const slot = this.#slot(short);
    if (this.#digests[slot] === 0) {
      this.#digests[slot] = short;
      this.#ids[slot] = id;
      this.#count += 1;
      if (this.#count * 2 > this.#digests.length) this.#grow();
      return key;
    }
    if (this.#ids[slot] === id) return key;
    let others = this.#others.get(short);
    if (others === undefined) this.#others.set(short, (others = new Map<number, number>()));
    let number = others.get(id);
    if (number === undefined) others.set(id, (number = others.size + 2));
    return `${key}#${number}`;
  }

  /** Where a digest stands, or the free slot that it would take. */
  #slot(short: number): number {
    const { length } = this.#digests;
    let slot = short % length;
    while (this.#digests[slot] !== 0 && this.#digests[slot] !== short) slot = (slot + 1) % length;
    return slot;
  }

  #grow(): void {
    const [digests, ids] = [this.#digests, this.#ids];
    this.#digests = new Float64Array(digests.length * 2);
    this.#ids = new Float64Array(digests.length * 2);
    for (const [index, short] of digests.entries()) {
      if (short === 0) continue;
      const slot = this.#slot(short);
      this.#digests[slot] = short;
      this.#ids[slot] = ids[index] ?? 0;
    }
  }
}
