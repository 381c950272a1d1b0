import { written, type Written } from './written.ts';

/** A token of HCL (HashiCorp configuration language, native syntax), as far as bake files need them. */
export interface Token {
  readonly kind: 'word' | 'text' | 'mark';
  /** A word, the inside of a string or of a here-document, or one character. */
  readonly value: Written;
}

const SKIPPED = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/uy;
const WORD = /[A-Za-z_][A-Za-z0-9_.-]*/uy;
const HEREDOC = /<<-?([A-Za-z_][A-Za-z0-9_]*)[ \t]*\r?\n/uy;

/** Each costs a hundred bytes or two. */
const MAX_TOKENS = 100_000;

/** @returns `null` when there are more tokens than anybody writes */
export function readTokens(source: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let index = source.startsWith('\u{feff}') ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    const found = pattern.exec(source);
    if (found !== null) index = pattern.lastIndex;
    return found;
  };
  while (index < source.length) {
    if (take(SKIPPED) !== null) continue;
    if (tokens.length === MAX_TOKENS) return null;
    const start = index;
    const heredoc = take(HEREDOC)?.[1];
    if (heredoc !== undefined) {
      const from = index;
      const end = new RegExp(`^[ \\t]*${heredoc}[ \\t]*\\r?$`, 'mu').exec(source.slice(from));
      index = end === null ? source.length : from + end.index;
      tokens.push({ kind: 'text', value: written(source, from, index) });
      if (end !== null) index += end[0].length;
    } else if (source[index] === '"') {
      index = endOfString(source, index + 1);
      tokens.push({ kind: 'text', value: written(source, start + 1, index) });
      index += 1;
    } else {
      const isWord = take(WORD) !== null;
      if (!isWord) index += 1;
      tokens.push({ kind: isWord ? 'word' : 'mark', value: written(source, start, index) });
    }
  }
  return tokens;
}

/** The offset of the closing quote; quotes inside `${ }` open strings of their own. */
function endOfString(source: string, from: number): number {
  let depth = 0;
  for (let index = from; index < source.length; index += 1) {
    const next = source[index];
    if (next === '\\' && depth === 0) index += 1;
    else if (source.startsWith('${', index)) depth += 1;
    else if (next === '}' && depth > 0) depth -= 1;
    else if ((next === '"' && depth === 0) || next === '\n') return index;
  }
  return source.length;
}

/** The value of `name = "text"` within the tokens of a block, at any depth. */
export function assigned(tokens: readonly Token[], name: string): Written | null {
  for (const [index, { kind, value }] of tokens.entries()) {
    if (kind !== 'word' || value.text !== name || tokens[index + 1]?.value.text !== '=') continue;
    const text = tokens[index + 2];
    return text?.kind === 'text' ? text.value : null;
  }
  return null;
}

/** Blocks such as `target "app" { … }`, with the tokens between their braces. */
export function* blocksOf(
  tokens: readonly Token[],
  kind: string,
): Generator<{ readonly name: string; readonly body: readonly Token[] }> {
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, label, brace] = tokens.slice(index, index + 3);
    if (token?.kind !== 'word' || token.value.text !== kind || label?.kind !== 'text') continue;
    if (brace?.value.text !== '{') continue;
    const end = closing(tokens, index + 3);
    yield { name: label.value.text, body: tokens.slice(index + 3, end) };
    index = end;
  }
}

function closing(tokens: readonly Token[], from: number): number {
  let depth = 1;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'mark' && token.value.text === '{') depth += 1;
    if (token?.kind === 'mark' && token.value.text === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
