import { encodingsOf } from '../evidence/encodings.ts';
import { isSearchable } from '../evidence/secrets.ts';

const MASK = '***';

/**
 * Replaces the values of secrets in a stream of bytes by `***`, also where a value is cut in two by the pieces in which
 * the bytes come. Values that are long enough are replaced in their encodings too.
 */
export class Redactor {
  /** Patterns as one character per byte, the longest first. */
  readonly #patterns: readonly string[];
  readonly #matcher: RegExp | null;
  readonly #longest: number;
  /** What may be the beginning of a value. */
  #held = '';

  constructor(secrets: Iterable<string>) {
    const patterns = new Set<string>();
    for (const value of secrets) {
      if (value === '') continue;
      const encodings = isSearchable(value) ? encodingsOf(value) : [Buffer.from(value)];
      for (const bytes of encodings) patterns.add(bytes.toString('latin1'));
    }
    this.#patterns = [...patterns].sort((a, b) => b.length - a.length);
    this.#longest = this.#patterns[0]?.length ?? 0;
    const alternatives = this.#patterns.map((pattern) => RegExp.escape(pattern));
    this.#matcher = alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'g');
  }

  /** What can be shown of what came so far. */
  push(chunk: Uint8Array): Buffer {
    const text = this.#held + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    const { shown, held } = this.#split(text);
    this.#held = held;
    return Buffer.from(shown, 'latin1');
  }

  /** The rest, when nothing more comes. */
  end(): Buffer {
    const rest = this.#mask(this.#held);
    this.#held = '';
    return Buffer.from(rest, 'latin1');
  }

  #mask(text: string): string {
    return this.#matcher === null ? text : text.replace(this.#matcher, MASK);
  }

  /** Masks up to where a value may have begun; a value that is whole there is masked with what overlaps it. */
  #split(text: string): { shown: string; held: string } {
    let begun = this.#begun(text, 0);
    let shown = '';
    let from = 0;
    for (const { index, 0: value } of this.#matcher === null ? [] : text.matchAll(this.#matcher)) {
      if (index >= begun) break;
      shown += text.slice(from, index) + MASK;
      from = index + value.length;
      if (from > begun) begun = this.#begun(text, from);
    }
    return { shown: shown + text.slice(from, begun), held: text.slice(begun) };
  }

  /** Where the longest end of the text begins that is the beginning of a value; the text's length where there is none. */
  #begun(text: string, from: number): number {
    for (let at = Math.max(from, text.length - this.#longest + 1); at < text.length; at += 1) {
      const end = text.slice(at);
      if (this.#patterns.some((pattern) => pattern.length > end.length && pattern.startsWith(end))) return at;
    }
    return text.length;
  }
}
