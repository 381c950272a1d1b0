import { stat } from 'node:fs/promises';
import { readChunks } from '../../storage/lines.ts';
import { JsonScanner, type JsonEvents, type JsonKind } from './json-scanner.ts';

/** A value of a JSON file: its bytes from `start` up to `end`. */
export interface JsonPlace {
  readonly kind: JsonKind;
  readonly start: number;
  /** The file's end where it was cut off within the value. */
  readonly end: number;
  /** Of an object. */
  readonly members: ReadonlyMap<string, JsonPlace>;
  /** Of an array; those of other values are empty. */
  readonly items: JsonItemPlaces;
}

/** Where a JSON document's members stand, two levels deep, and the items of the arrays among them. */
export interface JsonOutline extends JsonPlace {
  readonly file: string;
  /** Why the document is not JSON, or from where on; `null` for a sound one. */
  readonly problem: string | null;
}

/** Where the items of an array stand; 13 bytes for each. */
export class JsonItemPlaces {
  static readonly NONE = new JsonItemPlaces();
  #starts = new Float64Array(0);
  #lengths = new Uint32Array(0);
  #wide = new Uint8Array(0);
  length = 0;

  begin(start: number): void {
    if (this.length === this.#starts.length) this.#grow();
    this.#starts[this.length] = start;
  }

  end(end: number, wide: boolean): void {
    // what is larger than 4 GiB is refused as well when it seems to be of 4 GiB
    this.#lengths[this.length] = Math.min(end - (this.#starts[this.length] ?? 0), 2 ** 32 - 1);
    this.#wide[this.length] = wide ? 1 : 0;
    this.length += 1;
  }

  start(item: number): number {
    return this.#starts[item] ?? 0;
  }

  endOf(item: number): number {
    return (this.#starts[item] ?? 0) + (this.#lengths[item] ?? 0);
  }

  /** Whether it holds a whole number that may be above 2^53. */
  isWide(item: number): boolean {
    return this.#wide[item] === 1;
  }

  #grow(): void {
    const length = Math.max(16, this.length * 2);
    const [starts, lengths, wide] = [new Float64Array(length), new Uint32Array(length), new Uint8Array(length)];
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    wide.set(this.#wide);
    this.#starts = starts;
    this.#lengths = lengths;
    this.#wide = wide;
  }
}

/**
 * What a JSON file holds, found by scanning it once without keeping it. Several readers ask for the same file while its
 * format is told, so the last outlines are remembered.
 *
 * @returns `null` for a file that is not JSON from its first byte on
 * @throws MiraError E_FILE_UNREADABLE
 */
export async function outlineJson(file: string): Promise<JsonOutline | null> {
  const stamp = await stampOf(file);
  const known = REMEMBERED.get(file);
  if (known !== undefined && known.stamp === stamp) return known.outline;
  const { outline, count } = await scan(file);
  REMEMBERED.delete(file);
  REMEMBERED.set(file, { stamp, outline, count });
  forget();
  return outline;
}

const REMEMBERED = new Map<string, { readonly stamp: string; readonly outline: JsonOutline | null; count: number }>();
const MOST_REMEMBERED = 32;
/** About 50 MB. */
const MOST_PLACES = 4_000_000;

function forget(): void {
  let places = REMEMBERED.values().reduce((sum, { count }) => sum + count, 0);
  for (const [file, { count }] of REMEMBERED) {
    if (REMEMBERED.size === 1 || (REMEMBERED.size <= MOST_REMEMBERED && places <= MOST_PLACES)) return;
    REMEMBERED.delete(file);
    places -= count;
  }
}

async function stampOf(file: string): Promise<string> {
  // what cannot be read is said by the reading itself
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? '' : `${found.dev}/${found.ino}/${found.size}/${found.mtimeNs}`;
}

async function scan(file: string): Promise<{ readonly outline: JsonOutline | null; readonly count: number }> {
  const tree = new Tree();
  const scanner = new JsonScanner(2, tree);
  let size = 0;
  let problem: string | null = null;
  try {
    for await (const chunk of readChunks(file)) {
      scanner.feed(size === 0 ? withoutMark(chunk) : chunk);
      size += chunk.length;
      // names by the thousand are no document that any reader looks for by name
      if (tree.names > MOST_NAMES) throw new SyntaxError('the document has more members than are looked at');
    }
    scanner.finish();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problem = error.message;
  }
  const root = tree.close(size);
  return { outline: root === null ? null : { file, ...root, problem }, count: tree.count };
}

const MOST_NAMES = 100_000;

/** A byte order mark, which RFC 8259 lets readers ignore, as white space of the same length. */
function withoutMark(chunk: Buffer): Buffer {
  if (chunk[0] !== 0xef || chunk[1] !== 0xbb || chunk[2] !== 0xbf) return chunk;
  return Buffer.concat([Buffer.from('   '), chunk.subarray(3)]);
}

interface Node {
  readonly kind: JsonKind;
  readonly start: number;
  end: number | null;
  readonly members: Map<string, Node>;
  readonly items: JsonItemPlaces;
}

class Tree implements JsonEvents {
  names = 0;
  count = 0;
  /** The document and the members that are open. */
  readonly #path: Node[] = [];
  #root: Node | null = null;

  begin(depth: number, key: string | null, kind: JsonKind, start: number): void {
    const parent = this.#path[depth - 1];
    if (parent?.kind === 'array') {
      parent.items.begin(start);
      return;
    }
    const items = kind === 'array' ? new JsonItemPlaces() : JsonItemPlaces.NONE;
    const node: Node = { kind, start, end: null, members: new Map(), items };
    if (parent === undefined) this.#root = node;
    else if (key !== null) {
      if (parent.members.has(key)) throw new SyntaxError(`duplicate member ${JSON.stringify(key)} at offset ${start}`);
      parent.members.set(key, node);
      this.names += 1;
    }
    this.#path.length = depth;
    this.#path.push(node);
  }

  end(depth: number, end: number, wide: boolean): void {
    const parent = this.#path[depth - 1];
    if (parent?.kind === 'array') {
      parent.items.end(end, wide);
      this.count += 1;
      return;
    }
    const node = this.#path[depth];
    if (node !== undefined) node.end = end;
  }

  close(size: number): JsonPlace | null {
    return this.#root === null ? null : closed(this.#root, size);
  }
}

function closed({ kind, start, end, members, items }: Node, size: number): JsonPlace {
  return {
    kind,
    start,
    end: end ?? size,
    members: new Map(members.entries().map(([name, member]) => [name, closed(member, size)])),
    items,
  };
}
