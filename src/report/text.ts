import type { JsonValue } from '../json.ts';

/** Foreign text in Markdown, terminals and sentences. */

/** `codeSpan` for the cell of a table, which any bare `|` would end. */
export function tableSpan(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/**
 * Foreign text as a Markdown code span, the only form in which GitHub resolves neither mentions nor links nor HTML:
 * a fence of back-ticks longer than any run inside, control and format characters written out.
 */
export function codeSpan(text: string): string {
  const visible = plainText(text);
  if (visible.trim() === '') return visible === '' ? '*empty*' : `\`${visible}\` *(blank)*`;
  const longest = Math.max(0, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** Foreign lines as a Markdown code block, with a fence longer than any run of back-ticks inside. */
export function codeBlock(text: string, language = 'text'): string {
  const lines = text.split('\n').map((line) => plainText(line));
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

/** Foreign text with control, format, line-breaking and unpaired characters written as `\u{…}`: one inert line. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n') return '⏎';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const SHOWN = 80;

/** A JSON value as one short line; long text is cut where a character ends. */
export function shortText(value: JsonValue, length = SHOWN): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= length) return text;
  // never between the two halves of a surrogate pair
  const end = /[\ud800-\udbff]$/u.test(text.slice(0, length)) ? length - 1 : length;
  return `${text.slice(0, end)}…`;
}

/** `1 claim`, `2 claims`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Digits in groups of three: 1,266. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The first characters of a digest, enough to recognise it. */
export function shortDigest(digest: string): string {
  return `${digest.replace(/^sha256:/u, '').slice(0, 12)}…`;
}
