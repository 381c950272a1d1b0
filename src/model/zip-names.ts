/** Of an entry in a ZIP's central directory (APPNOTE.TXT 4.3.12): signature, and where the length of its name stands. */
const SIGNATURE = Buffer.from('PK\x01\x02', 'latin1');
const HEADER_BYTES = 46;
const NAME_LENGTH_AT = 28;
const LOCAL_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');

/** Whether a file begins as a ZIP does, which is how `torch.load` tells its archives apart. */
export function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).equals(LOCAL_SIGNATURE);
}

/**
 * Looks for one base name in the central directory of a ZIP whose bytes come one chunk after another. The directory stands
 * at the end and may be long, so that its entries are found by their signature wherever they are.
 */
export class ZipNames {
  readonly #name: string;
  #held: Buffer = Buffer.alloc(0);
  #found = false;

  constructor(name: string) {
    this.#name = name;
  }

  get found(): boolean {
    return this.#found;
  }

  add(chunk: Buffer): void {
    if (this.#found) return;
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const keep = this.#search(bytes);
    this.#held = Buffer.from(bytes.subarray(keep));
  }

  /** The offset from which the bytes are needed again. */
  #search(bytes: Buffer): number {
    for (let at = bytes.indexOf(SIGNATURE); at !== -1; at = bytes.indexOf(SIGNATURE, at + SIGNATURE.length)) {
      if (at + HEADER_BYTES > bytes.length) return at;
      const length = bytes.readUInt16LE(at + NAME_LENGTH_AT);
      const end = at + HEADER_BYTES + length;
      if (end > bytes.length) return at;
      const name = bytes.toString('latin1', at + HEADER_BYTES, end);
      if (name === this.#name || name.endsWith(`/${this.#name}`)) this.#found = true;
    }
    return Math.max(0, bytes.length - SIGNATURE.length + 1);
  }
}
