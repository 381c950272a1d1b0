import { isUtf8 } from 'node:buffer';
import { JsonScanner } from './json-scanner.ts';

/** A member of a document, or of an object that is a member of it, by their names. */
export type MemberPath = readonly [name: string] | readonly [name: string, inner: string];

/**
 * The JSON of some members of a document that comes in chunks; of the others nothing is held. Of an object at depth 1
 * either the whole is wanted, or members of it.
 *
 * @param wanted asked when a member begins
 * @param maxBytes the most that all wanted members may have together
 * @throws SyntaxError naming the offset; RangeError where they have more
 */
export async function* pickMembers(
  chunks: AsyncIterable<Buffer>,
  wanted: (path: MemberPath) => boolean,
  maxBytes: number,
): AsyncGenerator<{ readonly path: MemberPath; readonly text: string }> {
  const picker = new Picker(wanted, maxBytes);
  for await (const chunk of chunks) yield* picker.feed(chunk);
  picker.finish();
}

interface Pick {
  readonly path: MemberPath;
  readonly depth: number;
  readonly start: number;
  end: number | null;
  readonly pieces: Buffer[];
}

class Picker {
  readonly #scanner: JsonScanner;
  readonly #wanted: (path: MemberPath) => boolean;
  readonly #maxBytes: number;
  #outer = '';
  /** Begun, and not yet handed out. */
  #picks: Pick[] = [];
  #held = 0;
  #at = 0;

  constructor(wanted: (path: MemberPath) => boolean, maxBytes: number) {
    this.#wanted = wanted;
    this.#maxBytes = maxBytes;
    this.#scanner = new JsonScanner(2, {
      begin: (depth, key, _kind, start) => this.#begin(depth, key, start),
      end: (depth, end) => this.#end(depth, end),
    });
  }

  *feed(chunk: Buffer): Generator<{ readonly path: MemberPath; readonly text: string }> {
    this.#scanner.feed(chunk);
    const open: Pick[] = [];
    for (const pick of this.#picks) {
      const from = Math.max(pick.start - this.#at, 0);
      const bytes = chunk.subarray(from, pick.end === null ? chunk.length : pick.end - this.#at);
      this.#held += bytes.length;
      if (this.#held > this.#maxBytes) throw new RangeError(`more than ${this.#maxBytes} bytes are to be kept`);
      pick.pieces.push(pick.end === null ? Buffer.from(bytes) : bytes);
      if (pick.end === null) open.push(pick);
      else yield { path: pick.path, text: textOf(pick) };
    }
    this.#picks = open;
    this.#at += chunk.length;
  }

  finish(): void {
    this.#scanner.finish();
  }

  #begin(depth: number, key: string | null, start: number): void {
    if (key === null) return;
    if (depth === 1) this.#outer = key;
    const path: MemberPath = depth === 1 ? [key] : [this.#outer, key];
    if (this.#wanted(path)) this.#picks.push({ path, depth, start, end: null, pieces: [] });
  }

  #end(depth: number, end: number): void {
    const pick = this.#picks.at(-1);
    if (pick !== undefined && pick.end === null && pick.depth === depth) pick.end = end;
  }
}

function textOf({ path, pieces, start }: Pick): string {
  const [only, ...more] = pieces;
  const bytes = only === undefined || more.length > 0 ? Buffer.concat(pieces) : only;
  if (!isUtf8(bytes)) throw new SyntaxError(`"${path.join('.')}" at offset ${start} is not UTF-8`);
  return bytes.toString('utf8');
}
