import { isAlias, isMap, isNode, isScalar, isSeq, parseAllDocuments, visit, type Document, type YAMLMap } from 'yaml';
import { messageOf } from '../../errors.ts';
import { MAX_QUOTES } from './jsonc.ts';
import { isWritten, join, newlineAt, spanOf, trim, unwritten, written, type Written } from './written.ts';

/** A node, and how it was reached. */
export interface Branch {
  readonly node: unknown;
  /** JSON pointer, `null` in another document than the first. */
  readonly pointer: string | null;
}

export interface YamlProblem {
  readonly offset: number;
  readonly why: string;
}

/** A text in a YAML file. */
export interface YamlText {
  readonly value: Written;
  /** Offsets of what was written, without quotes and block header. */
  readonly start: number;
  readonly end: number;
  /** Where something can be put behind the text; `null` where the writing does not allow it. */
  readonly insertAt: number | null;
}

/** What takes a kilobyte or two each while the file is looked at, and what the parser is slow with. */
const LIMITS = [
  [/[,:\n]/gu, 40_000, 'entries'],
  [/["']/gu, MAX_QUOTES, 'quotes'],
  [/[[\]{}]/gu, 40_000, 'brackets'],
  [/-[ \t]/gu, 40_000, 'list items'],
  [/[*&!?]/gu, 20_000, 'anchors, aliases and tags'],
] as const;

/** A file that merges a large map into many others could fill the memory. */
const MAX_MERGED = 100_000;
const MAX_MERGE_DEPTH = 100;

/**
 * A YAML file to walk through from above: aliases are followed, merge keys are looked through, nothing is copied, so
 * that a thousand aliases of one node cost what they cost to write.
 */
export class YamlTree {
  readonly problems: YamlProblem[];
  readonly roots: readonly Branch[];
  readonly #source: string;
  readonly #targets = new Map<unknown, unknown>();
  readonly #entries = new Map<unknown, ReadonlyMap<string, unknown>>();
  #merged = 0;

  constructor(source: string) {
    this.#source = source;
    const documents = parse(source);
    if ('why' in documents) {
      this.problems = [documents];
      this.roots = [];
      return;
    }
    this.problems = documents.flatMap(({ errors }) =>
      errors.slice(0, 1).map(({ pos, message }) => ({ offset: pos[0], why: `it is not YAML: ${firstLine(message)}` })),
    );
    for (const document of documents) this.#resolveAliases(document);
    this.roots = documents.map(({ contents }, index) => ({ node: contents, pointer: index === 0 ? '' : null }));
  }

  /** The members of a map; of several with one name, the last, as most readers do. */
  members(branch: Branch): readonly { readonly name: string; readonly branch: Branch }[] {
    const node = this.#follow(branch.node);
    if (!isMap(node)) return [];
    return [...this.#entriesOf(node)].map(([name, value]) => ({ name, branch: child(branch, name, value) }));
  }

  member(branch: Branch, name: string): Branch | null {
    const node = this.#follow(branch.node);
    const value = isMap(node) ? this.#entriesOf(node).get(name) : undefined;
    return value === undefined ? null : child(branch, name, value);
  }

  items(branch: Branch): readonly Branch[] {
    const node = this.#follow(branch.node);
    return isSeq(node) ? node.items.map((item, index) => child(branch, String(index), item)) : [];
  }

  /** Identifies what a branch leads to, whichever alias it came through. */
  identity(branch: Branch): unknown {
    return this.#follow(branch.node);
  }

  /** The text that stands there; `null` for maps, lists, numbers and nothing. */
  text(branch: Branch): YamlText | null {
    const node = this.#follow(branch.node);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
    const [from, to] = node.range;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const start = quoted ? from + 1 : from;
    const end = quoted ? to - 1 : to;
    if (this.#source.slice(start, end) === node.value) {
      return { value: written(this.#source, start, end), start, end, insertAt: end };
    }
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return this.#block(node.value, from, to);
    // escapes and folded lines: what is written behind the text is still behind it
    return { value: unwritten(node.value), start, end, insertAt: quoted ? end : null };
  }

  #block(value: string, from: number, to: number): YamlText {
    let at = this.#source.indexOf('\n', from) + 1;
    const parts: Written[] = [];
    const lines = value.split('\n');
    for (const [index, line] of lines.entries()) {
      const found = line === '' ? at : this.#source.indexOf(line, at);
      if (found === -1 || found > to) return { value: unwritten(value), start: from, end: to, insertAt: null };
      const end = found + line.length;
      parts.push(written(this.#source, found, end));
      // whatever ends the line in the file, it is one character here
      if (index < lines.length - 1) parts.push(newlineAt(end));
      const next = this.#source.indexOf('\n', end);
      at = next === -1 ? this.#source.length : next + 1;
    }
    const text = join(parts);
    const span = spanOf(trim(text));
    return span === null
      ? { value: text, start: from, end: to, insertAt: null }
      : { value: text, start: span[0], end: span[1], insertAt: span[1] };
  }

  #follow(node: unknown): unknown {
    return isAlias(node) ? (this.#targets.get(node) ?? null) : node;
  }

  /** What every alias stands for, found in one pass: asking the library costs a walk through the file for each. */
  #resolveAliases(document: Document.Parsed): void {
    const anchors = new Map<string, unknown>();
    visit(document, {
      Node: (_, node) => {
        if (isAlias(node)) {
          const target = anchors.get(node.source);
          if (target === undefined) this.#report(node.range?.[0] ?? 0, 'an alias stands for nothing before it');
          this.#targets.set(node, target ?? null);
        } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
  }

  /** Each problem once: what is wrong a thousand times is said with its first place. */
  #report(offset: number, why: string): void {
    if (!this.problems.some((problem) => problem.why === why)) this.problems.push({ offset, why });
  }

  #entriesOf(map: YAMLMap, depth = 0): ReadonlyMap<string, unknown> {
    const known = this.#entries.get(map);
    if (known !== undefined) return known;
    const entries = new Map<string, unknown>();
    // entered before it is filled: a map that merges itself ends here
    this.#entries.set(map, entries);
    const merged: unknown[] = [];
    for (const { key, value } of map.items) {
      const name = this.#follow(key);
      if (!isScalar(name)) continue;
      const isMerge = name.value === '<<' && (name.type === 'PLAIN' || name.type === undefined);
      if (isMerge) merged.push(value);
      else entries.set(String(name.value), value);
    }
    for (const source of merged.flatMap((value) => this.#mergedMaps(value))) {
      if (depth === MAX_MERGE_DEPTH) {
        this.#report(map.range?.[0] ?? 0, `merge keys lead through more than ${MAX_MERGE_DEPTH} maps`);
        break;
      }
      const inherited = this.#entriesOf(source, depth + 1);
      this.#merged += inherited.size;
      if (this.#merged > MAX_MERGED) {
        this.#report(map.range?.[0] ?? 0, `merge keys bring in more than ${MAX_MERGED} members`);
        break;
      }
      for (const [name, value] of inherited) if (!entries.has(name)) entries.set(name, value);
    }
    return entries;
  }

  #mergedMaps(value: unknown): readonly YAMLMap[] {
    const node = this.#follow(value);
    if (isMap(node)) return [node];
    return isSeq(node) ? node.items.map((item) => this.#follow(item)).filter((item) => isMap(item)) : [];
  }
}

const MAX_IN_PLACE = 64 * 1024;

/** A scalar that is to be read in place, such as a Dockerfile; `null` when it is written with escapes, or too long. */
export function inPlace({ value }: YamlText): Written | null {
  return isWritten(value) && value.text.length <= MAX_IN_PLACE ? value : null;
}

function parse(source: string): readonly Document.Parsed[] | YamlProblem {
  for (const [pattern, most, what] of LIMITS) {
    let count = 0;
    for (const _ of source.matchAll(pattern)) count += 1;
    if (count > most) return { offset: 0, why: `it has more than ${most} ${what}` };
  }
  try {
    // duplicates are not searched for: that takes quadratic time, and every one of them is looked at
    const documents = parseAllDocuments(source, {
      uniqueKeys: false,
      merge: false,
      version: '1.2',
      prettyErrors: false,
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // nested too deeply for the parser
    return { offset: 0, why: `it cannot be read as YAML: ${firstLine(messageOf(error))}` };
  }
}

function child({ pointer }: Branch, name: string, node: unknown): Branch {
  const step = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return { node: isNode(node) ? node : null, pointer: pointer === null ? null : `${pointer}/${step}` };
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
}
