import { rawWords } from './words.ts';
import { join, offsetAt, slice, trim, type Written } from './written.ts';

/** One instruction, its continued lines joined and the comments between them left out. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly rest: Written;
  /** Offset of its first character. */
  readonly start: number;
}

export interface DockerfileLines {
  readonly instructions: readonly Instruction[];
  /** The value of `# syntax=`: the image that reads the file. */
  readonly syntax: Written | null;
  /** The offset of what ended the reading, and why; what stands before it was read. */
  readonly problem: { readonly offset: number; readonly why: string } | null;
}

/** Each costs a hundred bytes or two. */
const MAX_LINES = 20_000;

/** The instructions after which here-documents may follow. */
const WITH_HEREDOCS = /^(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\b/iu;
/** Of a line without spaces around it. */
const DIRECTIVE = /^#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/u;

/**
 * Splits a Dockerfile into instructions as BuildKit's parser does (Dockerfile reference: "Format", "Parser directives",
 * "Here-Documents"; where the reference is silent, moby/buildkit `frontend/dockerfile/parser`).
 */
export function readLines(dockerfile: Written): DockerfileLines {
  if (hasMoreLines(dockerfile.text)) {
    return { instructions: [], syntax: null, problem: { offset: 0, why: `it has more than ${MAX_LINES} lines` } };
  }
  const lines = splitLines(dockerfile);
  const directives = readDirectives(lines);
  const continued = continuation(directives.escape);
  const instructions: Instruction[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index];
    index += 1;
    if (first === undefined || isSkipped(first)) continue;
    const parts: Written[] = [];
    let line: Written | undefined = first;
    for (;;) {
      const body = line === undefined ? null : continued(line);
      if (line !== undefined) parts.push(body ?? line);
      if (body === null) break;
      while (index < lines.length && isSkipped(lines[index])) index += 1;
      line = lines[index];
      if (line === undefined) break;
      index += 1;
    }
    const whole = trim(join(parts));
    const start = offsetAt(trim(first), 0) ?? 0;
    instructions.push(instructionOf(whole, start));
    if (!WITH_HEREDOCS.test(whole.text)) continue;
    for (const { name, tabs } of heredocsOf(whole.text)) {
      const end = endOfHeredoc(lines, index, name, tabs);
      if (end === -1) {
        const why = `the here-document ${JSON.stringify(name)} does not end`;
        return { instructions, syntax: directives.syntax, problem: { offset: start, why } };
      }
      index = end + 1;
    }
  }
  return { instructions, syntax: directives.syntax, problem: null };
}

/** @returns the line that ends it, `-1` when none does */
function endOfHeredoc(lines: readonly Written[], from: number, name: string, tabs: boolean): number {
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if ((tabs ? text.replace(/^\t+/u, '') : text) === name) return index;
  }
  return -1;
}

/** Counted before anything is made of them. */
function hasMoreLines(text: string): boolean {
  let ends = 0;
  for (let at = text.indexOf('\n'); at !== -1 && ends <= MAX_LINES; at = text.indexOf('\n', at + 1)) ends += 1;
  return ends > MAX_LINES;
}

function splitLines(dockerfile: Written): Written[] {
  const lines: Written[] = [];
  // a byte order mark is no part of the first line
  let start = dockerfile.text.startsWith('\u{feff}') ? 1 : 0;
  while (start < dockerfile.text.length) {
    const newline = dockerfile.text.indexOf('\n', start);
    const end = newline === -1 ? dockerfile.text.length : newline;
    lines.push(slice(dockerfile, start, dockerfile.text[end - 1] === '\r' ? end - 1 : end));
    start = end + 1;
  }
  return lines;
}

/** Directives stand before everything else, even before comments and blank lines. */
function readDirectives(lines: readonly Written[]): { readonly escape: string; readonly syntax: Written | null } {
  let escape = '\\';
  let syntax: Written | null = null;
  for (const [index, line] of lines.entries()) {
    if (index === 0 && line.text.startsWith('#!')) continue;
    const [, name = '', value = ''] = DIRECTIVE.exec(line.text.trim()) ?? [];
    const key = name.toLowerCase();
    if (!['syntax', 'escape', 'check'].includes(key)) break;
    if (key === 'escape' && value === '`') escape = value;
    if (key === 'syntax') {
      const from = line.text.indexOf(value, line.text.indexOf('=') + 1);
      // arguments for the frontend may follow
      syntax = slice(line, from, from + (value.split(/\s/u)[0] ?? '').length);
    }
  }
  return { escape, syntax };
}

/** The line without its end, if it ends in an escape that is not itself escaped. */
function continuation(escape: string): (line: Written) => Written | null {
  const end = escape === '`' ? /(?<!`)`[ \t]*$/u : /(?<!\\)\\[ \t]*$/u;
  return (line) => {
    const found = end.exec(line.text);
    return found === null ? null : slice(line, 0, found.index);
  };
}

function isSkipped(line: Written | undefined): boolean {
  return line !== undefined && /^\s*(?:#|$)/u.test(line.text);
}

function instructionOf(whole: Written, start: number): Instruction {
  const keyword = /^\S*/u.exec(whole.text)?.[0] ?? '';
  const rest = trim(slice(whole, keyword.length));
  return keyword.toUpperCase() === 'ONBUILD'
    ? instructionOf(rest, start)
    : { keyword: keyword.toUpperCase(), rest, start };
}

function* heredocsOf(line: string): Generator<{ readonly name: string; readonly tabs: boolean }> {
  if (!line.includes('<<')) return;
  for (const word of rawWords(line)) {
    const [, dash, delimiter] = /^\d*<<(-?)([^<]+)$/u.exec(word) ?? [];
    if (delimiter !== undefined) yield { name: delimiter.replaceAll(/["']/gu, ''), tabs: dash === '-' };
  }
}
