import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { MiraError, type Place } from '../errors.ts';

export type Path = readonly (string | number)[];

/** A YAML document with the place of everything in it. */
export interface LocatedYaml {
  readonly value: unknown;
  /** The place of the value at a path, or of its key; the nearest enclosing place when there is none. */
  place(path: Path, part?: 'key' | 'value'): Place;
}

const MAX_BYTES = 1024 * 1024;

/**
 * Reads one YAML 1.2 document of plain data: warnings (unknown tags among them), keys that are not strings and more
 * than 100 uses of aliases are errors.
 *
 * @throws MiraError E_CONFIG_SYNTAX with its place
 */
export function parseYaml(text: string, file: string): LocatedYaml {
  if (text.length > MAX_BYTES)
    throw new MiraError('E_CONFIG_SYNTAX', 'the file is larger than 1 MiB', { at: { file } });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', merge: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? problem.code;
    throw new MiraError('E_CONFIG_SYNTAX', message, { at: at(problem.pos[0]), hint: HINT });
  }
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && typeof pair.key.value === 'string') return;
      const offset = isNode(pair.key) ? start(pair.key) : null;
      throw new MiraError('E_CONFIG_SYNTAX', 'a key is not a string; put it in quotes', { at: at(offset ?? 0) });
    },
  });
  return {
    value: toData(document, file),
    place: (path, part = 'value') => {
      const offset = offsetOf(document, path, part);
      // an empty file has no node, and begins all the same
      return offset === null ? { file, line: 1, column: 1 } : at(offset);
    },
  };
}

const HINT = 'The file is YAML: see https://yaml.org/spec/1.2.2/ and the example in the README.';

function toData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new MiraError('E_CONFIG_SYNTAX', 'the aliases cannot be resolved, or there are too many', {
      at: { file },
      cause: error,
    });
  }
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number | null {
  let node: unknown = document.contents;
  let offset = isNode(node) ? start(node) : null;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      if (depth === path.length - 1 && part === 'key' && isNode(pair.key)) return start(pair.key);
      next = pair.value ?? pair.key;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
    }
    if (!isNode(next)) break;
    node = next;
    offset = start(next);
  }
  return offset;
}

function start(node: Node): number | null {
  return node.range?.[0] ?? null;
}
