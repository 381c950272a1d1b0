import { isUtf8 } from 'node:buffer';

/** How deep a value that is skipped may nest; Python gives up earlier. */
const MAX_DEPTH = 100_000;

export interface CursorOptions {
  /** Reads the bare `NaN`, `Infinity` and `-Infinity` that Python writes. */
  readonly python?: boolean;
  /** Where the bytes begin in their file, so that offsets in messages are those of the file. */
  readonly from?: number;
}

/**
 * Reads strict JSON (RFC 8259) from bytes, one value after another, and keeps nothing: where a tree of a stranger's header
 * would take thirty times its bytes, this takes what the caller keeps. Duplicate names are the caller's to refuse.
 *
 * @throws SyntaxError naming the offset, from every method
 */
export class JsonCursor {
  readonly #bytes: Buffer;
  readonly #words: readonly string[];
  readonly #from: number;
  #at = 0;

  constructor(bytes: Buffer, { python = false, from = 0 }: CursorOptions = {}) {
    this.#bytes = bytes;
    this.#from = from;
    this.#words = python ? [...WORDS, ...PYTHON_WORDS] : WORDS;
    if (!isUtf8(bytes)) throw new SyntaxError('not UTF-8');
  }

  /** Where the next value begins, bytes. */
  get at(): number {
    this.#space();
    return this.#at;
  }

  /** Where the last value ended, bytes. */
  get offset(): number {
    return this.#at;
  }

  get isObject(): boolean {
    return this.#next() === OPEN_OBJECT;
  }

  get isArray(): boolean {
    return this.#next() === OPEN_ARRAY;
  }

  get isString(): boolean {
    return this.#next() === QUOTE;
  }

  /** Calls `visit` with each name of an object; it has to read or skip the value. */
  members(visit: (name: string) => void): void {
    this.#expect(OPEN_OBJECT);
    if (this.#take(CLOSE_OBJECT)) return;
    do {
      const name = this.string();
      this.#expect(COLON);
      visit(name);
    } while (this.#take(COMMA));
    this.#expect(CLOSE_OBJECT);
  }

  /** Calls `visit` at each item of an array; it has to read or skip it. */
  items(visit: () => void): void {
    this.#expect(OPEN_ARRAY);
    if (this.#take(CLOSE_ARRAY)) return;
    do visit();
    while (this.#take(COMMA));
    this.#expect(CLOSE_ARRAY);
  }

  /** @param most bytes that it may have; a longer one is skipped, and `null` */
  string(): string;
  string(most: number): string | null;
  string(most = Infinity): string | null {
    const start = this.at;
    const escaped = this.#skipString();
    if (this.#at - start - 2 > most) return null;
    const text = this.#bytes.toString('utf8', start + 1, this.#at - 1);
    return escaped ? String(JSON.parse(`"${text}"`)) : text;
  }

  /** A whole number from 0 that is exact, written without sign, fraction and exponent; `null` for any other value, which is skipped. */
  count(maxDepth = MAX_DEPTH): number | null {
    const start = this.at;
    this.skip(maxDepth);
    const bytes = this.#bytes;
    if (this.#at - start > MAX_DIGITS) return null;
    let value = 0;
    for (let at = start; at < this.#at; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return null;
      value = value * 10 + digit;
    }
    return Number.isSafeInteger(value) ? value : null;
  }

  /** Passes over a value, checking that it is one. */
  skip(maxDepth = MAX_DEPTH): void {
    const closers: number[] = [];
    do {
      const next = this.#next();
      if (next === OPEN_OBJECT || next === OPEN_ARRAY) {
        const closer = next === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_ARRAY;
        this.#at += 1;
        if (!this.#take(closer)) {
          if (closers.push(closer) > maxDepth) this.#fail(`nested deeper than ${maxDepth} levels`);
          if (closer === CLOSE_OBJECT) this.#skipName();
          continue;
        }
      } else this.#skipScalar(next);
      while (closers.length > 0) {
        const closer = closers.at(-1) ?? 0;
        if (this.#take(COMMA)) {
          if (closer === CLOSE_OBJECT) this.#skipName();
          break;
        }
        this.#expect(closer);
        closers.pop();
      }
    } while (closers.length > 0);
  }

  /** Makes sure that nothing follows. */
  end(): void {
    if (this.at < this.#bytes.length) this.#fail('unexpected text after the value');
  }

  #skipName(): void {
    this.#space();
    this.#skipString();
    this.#expect(COLON);
  }

  #skipScalar(next: number): void {
    if (next === QUOTE) this.#skipString();
    else if (isDigit(next) || !this.#words.some((word) => this.#takeWord(word))) this.#skipNumber();
  }

  /** @returns whether something in it is escaped */
  #skipString(): boolean {
    const bytes = this.#bytes;
    if (bytes[this.#at] !== QUOTE) this.#fail('expected a string');
    let escaped = false;
    for (let at = this.#at + 1; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return escaped;
      }
      if (byte < 0x20) this.#fail('bad character or escape in a string');
      if (byte !== BACKSLASH) continue;
      escaped = true;
      at += 1;
      const kind = bytes[at] ?? 0;
      if (kind === LETTER_U) {
        for (const end = at + 4; at < end; at += 1)
          if (!isHex(bytes[at + 1] ?? 0)) this.#fail('bad character or escape in a string');
      } else if (!ESCAPES.has(kind)) this.#fail('bad character or escape in a string');
    }
    return this.#fail('expected a string');
  }

  #skipNumber(): void {
    const bytes = this.#bytes;
    if (bytes[this.#at] === MINUS) this.#at += 1;
    if (bytes[this.#at] === ZERO) this.#at += 1;
    else this.#digits();
    if (bytes[this.#at] === POINT) {
      this.#at += 1;
      this.#digits();
    }
    if (((bytes[this.#at] ?? 0) | 0x20) !== LETTER_E) return;
    this.#at += 1;
    if (bytes[this.#at] === PLUS || bytes[this.#at] === MINUS) this.#at += 1;
    this.#digits();
  }

  #digits(): void {
    const start = this.#at;
    while (isDigit(this.#bytes[this.#at] ?? 0)) this.#at += 1;
    if (this.#at === start) this.#fail('expected a value');
  }

  #next(): number {
    this.#space();
    return this.#bytes[this.#at] ?? 0;
  }

  #space(): void {
    while (SPACES.has(this.#bytes[this.#at] ?? 0)) this.#at += 1;
  }

  #take(byte: number): boolean {
    if (this.#next() !== byte) return false;
    this.#at += 1;
    return true;
  }

  #takeWord(word: string): boolean {
    for (let at = 0; at < word.length; at += 1) {
      if (this.#bytes[this.#at + at] !== word.charCodeAt(at)) return false;
    }
    this.#at += word.length;
    return true;
  }

  #expect(byte: number): void {
    if (!this.#take(byte)) this.#fail(`expected "${String.fromCharCode(byte)}"`);
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} at offset ${this.#from + this.#at}`);
  }
}

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const LETTER_E = 0x65;
const LETTER_U = 0x75;
const SPACES: ReadonlySet<number> = new Set(Buffer.from(' \t\n\r'));
const ESCAPES: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));
const WORDS = ['true', 'false', 'null'] as const;
const PYTHON_WORDS = ['NaN', 'Infinity', '-Infinity'] as const;
/** Of the largest number that is exact. */
const MAX_DIGITS = 16;

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= 0x39;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
