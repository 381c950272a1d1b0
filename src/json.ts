import canonicalize from 'canonicalize';
import { sha256, type Digest } from './digest.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Canonical JSON (RFC 8785); refuses what has no JSON form (NaN, lone surrogates, undefined). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('the value has no JSON form');
  return text;
}

/** SHA-256 of the canonical JSON of a value. */
export function jsonDigest(value: unknown): Digest {
  return sha256(canonicalJson(value));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface ParseOptions {
  /** How deep objects and arrays may nest. */
  readonly maxDepth?: number;
  /** Reads the bare `NaN`, `Infinity` and `-Infinity` that Python writes, as those numbers. */
  readonly python?: boolean;
}

/**
 * Strict JSON (RFC 8259): a duplicate member name, nesting beyond `maxDepth` (64) or anything after the value is an
 * error, where `JSON.parse` keeps the last duplicate and knows no limit.
 *
 * @throws SyntaxError naming the offset
 */
export function parseJson(text: string, options: ParseOptions = {}): JsonValue {
  const parser = new Parser(text, options.maxDepth ?? 64, options.python ?? false);
  return parser.document();
}

/**
 * `parseJson` of bytes, which have to be UTF-8.
 *
 * @throws SyntaxError, or TypeError for bytes that are no UTF-8
 */
export function parseJsonBytes(bytes: Uint8Array): JsonValue {
  return parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}

const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy;

/** Asks for JSON.parse's own refusal; wider than what JSON forbids, which costs only time. */
const CONTROL = /\p{Cc}/u;

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #python: boolean;
  #at = 0;

  constructor(text: string, maxDepth: number, python: boolean) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#python = python;
  }

  document(): JsonValue {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('unexpected text after the value');
    return value;
  }

  #value(depth: number): JsonValue {
    this.#space();
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(depth + 1);
    if (next === '[') return this.#array(depth + 1);
    if (next === '"') return this.#string();
    for (const [word, value] of WORDS) if (this.#take(word)) return value;
    if (this.#python) for (const [word, value] of PYTHON_WORDS) if (this.#take(word)) return value;
    return Number(this.#match(NUMBER, 'expected a value'));
  }

  #object(depth: number): JsonObject {
    this.#enter(depth);
    const members: Record<string, JsonValue> = {};
    this.#space();
    if (this.#take('}')) return members;
    do {
      this.#space();
      const name = this.#string();
      if (Object.hasOwn(members, name)) this.#fail(`duplicate member ${JSON.stringify(name)}`);
      this.#space();
      if (!this.#take(':')) this.#fail('expected ":"');
      // defineProperty, because assigning to "__proto__" would not make a member
      Object.defineProperty(members, name, {
        value: this.#value(depth),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      this.#space();
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('expected "," or "}"');
    return members;
  }

  #array(depth: number): JsonValue[] {
    this.#enter(depth);
    const items: JsonValue[] = [];
    this.#space();
    if (this.#take(']')) return items;
    do {
      items.push(this.#value(depth));
      this.#space();
    } while (this.#take(','));
    if (!this.#take(']')) this.#fail('expected "," or "]"');
    return items;
  }

  #string(): string {
    const raw = this.#match(STRING, 'expected a string');
    try {
      return raw.includes('\\') || CONTROL.test(raw) ? String(JSON.parse(raw)) : raw.slice(1, -1);
    } catch {
      return this.#fail('bad character or escape in a string');
    }
  }

  #enter(depth: number): void {
    if (depth > this.#maxDepth) this.#fail(`nested deeper than ${this.#maxDepth} levels`);
    this.#at += 1;
  }

  #space(): void {
    this.#match(SPACE, '');
  }

  #take(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) this.#fail(expected);
    this.#at += found.length;
    return found;
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} at offset ${this.#at}`);
  }
}

const WORDS: readonly (readonly [string, JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const PYTHON_WORDS: readonly (readonly [string, number])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];
