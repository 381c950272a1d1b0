/** What a JSON value is, as far as its first byte tells. */
export type JsonKind = 'object' | 'array' | 'string' | 'scalar';

/** Told of the values that a scanner reports; the document itself has depth 0. */
export interface JsonEvents {
  /** @param key the member's name in an object, `null` in an array and for the document */
  begin(depth: number, key: string | null, kind: JsonKind, start: number): void;
  /**
   * @param end offset of the byte after the value; white space may come before it
   * @param wide it holds a whole number of 16 digits or more, which may be above 2^53
   */
  end(depth: number, end: number, wide: boolean): void;
}

/** Deeper documents are refused, as by `parseJson`. */
const MAX_DEPTH = 64;

const WIDE_DIGITS = 16;

/** A member's name is held in memory. */
const MAX_KEY_BYTES = 1024 * 1024;

const OBJECT = 1;
const ARRAY = 2;
type Bracket = typeof OBJECT | typeof ARRAY;

/** What may come next where values are reported. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/**
 * Finds where the values of a JSON document (RFC 8259) stand, without keeping it: bytes come in any pieces, memory is that
 * of one member name. Reported are the members of objects down to a depth, and the items of the arrays among them, but
 * nothing within these items. Where values are reported the grammar is checked; elsewhere only strings and brackets,
 * because those who use a value parse it.
 *
 * @throws SyntaxError naming the offset
 */
export class JsonScanner {
  readonly #memberDepth: number;
  readonly #events: JsonEvents;
  readonly #open = new Uint8Array(MAX_DEPTH + 1);
  #depth = 0;
  /** Containers deeper than this are passed over. */
  #reportDepth: number;
  #at = 0;
  #expected: Expected = 'value';
  #inString = false;
  #escaped = false;
  /** Of the number that the last piece ended in; -Infinity behind a point. */
  #digits = 0;
  #wide = false;
  #inScalar = false;
  #key: string | null = null;
  #keyParts: Buffer[] | null = null;

  /** @param memberDepth how deep the members of objects are reported; 1 for those of the document */
  constructor(memberDepth: number, events: JsonEvents) {
    this.#memberDepth = memberDepth;
    this.#reportDepth = memberDepth;
    this.#events = events;
  }

  feed(bytes: Buffer): void {
    const length = bytes.length;
    let at = this.#inString ? this.#string(bytes, 0) : 0;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (byte <= 32) at += 1;
      else if (byte === 34) {
        if (this.#depth <= this.#reportDepth) this.#beginString(at);
        this.#inString = true;
        at = this.#string(bytes, at + 1);
      } else if (byte >= 48 && byte <= 57) {
        if (this.#depth <= this.#reportDepth) this.#scalar(at);
        at = this.#number(bytes, at);
      } else {
        if (byte === 123) this.#enter(OBJECT, at);
        else if (byte === 91) this.#enter(ARRAY, at);
        else if (byte === 125) this.#leave(OBJECT, at);
        else if (byte === 93) this.#leave(ARRAY, at);
        else if (this.#depth <= this.#reportDepth) this.#punctuation(byte, at);
        at += 1;
      }
    }
    const last = bytes[length - 1] ?? 0;
    if (last === 46) this.#digits = Number.NEGATIVE_INFINITY;
    else if (last < 48 || last > 57) this.#digits = 0;
    this.#at += length;
  }

  /** To be called after the last byte. */
  finish(): void {
    if (this.#depth === 0) this.#endScalar(0);
    if (this.#expected !== 'end') this.#fail('the document is cut off', 0);
  }

  /** Reads on in a string. @returns the index after its closing quote, or the length when it goes on */
  #string(bytes: Buffer, from: number): number {
    const length = bytes.length;
    let at = this.#escaped ? from + 1 : from;
    this.#escaped = false;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (byte === 34) {
        this.#inString = false;
        if (this.#depth <= this.#reportDepth) this.#endString(bytes, from, at);
        return at + 1;
      }
      at += byte === 92 ? 2 : 1;
    }
    this.#escaped = at > length;
    this.#keepKey(bytes, from, length);
    return length;
  }

  /** Reads on in the digits of a number. @returns the index after them */
  #number(bytes: Buffer, from: number): number {
    let at = from;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[at] ?? 0) at += 1;
    let digits = at - from;
    if (from === 0) digits += this.#digits;
    else if (bytes[from - 1] === 46) digits = Number.NEGATIVE_INFINITY;
    if (digits >= WIDE_DIGITS) this.#wide = true;
    this.#digits = digits;
    return at;
  }

  #beginString(at: number): void {
    if (this.#expected === 'key' || this.#expected === 'first-key') this.#keyParts = [];
    else this.#begin('string', at);
  }

  #endString(bytes: Buffer, from: number, to: number): void {
    if (this.#keyParts === null) {
      this.#end(to + 1);
      return;
    }
    this.#keepKey(bytes, from, to);
    const raw = Buffer.concat(this.#keyParts).toString('utf8');
    this.#keyParts = null;
    try {
      this.#key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    } catch {
      this.#fail('bad escape in a name', to);
    }
    this.#expected = 'colon';
  }

  #keepKey(bytes: Buffer, from: number, to: number): void {
    if (this.#keyParts === null) return;
    this.#keyParts.push(Buffer.from(bytes.subarray(from, to)));
    const size = this.#keyParts.reduce((sum, part) => sum + part.length, 0);
    if (size > MAX_KEY_BYTES) this.#fail('the name of a member is longer than 1 MiB', from);
  }

  #enter(bracket: Bracket, at: number): void {
    if (this.#depth === MAX_DEPTH) this.#fail(`nested deeper than ${MAX_DEPTH} levels`, at);
    const reported = this.#depth <= this.#reportDepth;
    const isItem = this.#open[this.#depth] === ARRAY;
    if (reported) this.#begin(bracket === OBJECT ? 'object' : 'array', at);
    this.#depth += 1;
    this.#open[this.#depth] = bracket;
    if (!reported || isItem) return;
    if (bracket === ARRAY) {
      this.#reportDepth = this.#depth;
      this.#expected = 'first-value';
    } else if (this.#depth <= this.#reportDepth) this.#expected = 'first-key';
  }

  #leave(bracket: Bracket, at: number): void {
    const depth = this.#depth;
    if (depth === 0 || this.#open[depth] !== bracket) this.#fail('unexpected closing bracket', at);
    if (depth <= this.#reportDepth) {
      this.#endScalar(at);
      const first = bracket === OBJECT ? 'first-key' : 'first-value';
      if (this.#expected !== 'comma' && this.#expected !== first) this.#fail('unexpected closing bracket', at);
      if (bracket === ARRAY) this.#reportDepth = this.#memberDepth;
    }
    this.#depth = depth - 1;
    if (this.#depth <= this.#reportDepth) this.#end(at + 1);
  }

  #punctuation(byte: number, at: number): void {
    if (byte === 44) {
      this.#endScalar(at);
      if (this.#expected !== 'comma') this.#fail('unexpected ","', at);
      this.#expected = this.#open[this.#depth] === OBJECT ? 'key' : 'value';
    } else if (byte === 58) {
      if (this.#expected !== 'colon') this.#fail('unexpected ":"', at);
      this.#expected = 'value';
    } else this.#scalar(at);
  }

  /** A byte of a number or a word; which one it is, those check who parse it. */
  #scalar(at: number): void {
    if (this.#inScalar) return;
    this.#begin('scalar', at);
    this.#inScalar = true;
  }

  #endScalar(at: number): void {
    if (!this.#inScalar) return;
    this.#inScalar = false;
    this.#end(at);
  }

  #begin(kind: JsonKind, at: number): void {
    const expected = this.#expected;
    if (this.#inScalar || (expected !== 'value' && expected !== 'first-value')) {
      this.#fail(expected === 'end' ? 'unexpected text after the document' : 'unexpected value', at);
    }
    this.#wide = false;
    const key = this.#key;
    this.#key = null;
    this.#events.begin(this.#depth, key, kind, this.#at + at);
  }

  #end(at: number): void {
    this.#expected = this.#depth === 0 ? 'end' : 'comma';
    this.#events.end(this.#depth, this.#at + at, this.#wide);
  }

  #fail(what: string, at: number): never {
    throw new SyntaxError(`${what} at offset ${this.#at + at}`);
  }
}
