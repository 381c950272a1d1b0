import { join, NOTHING, slice, type Written } from './written.ts';

/** A word of an instruction. */
export interface Word {
  /** As it stands there, quotes included. */
  readonly raw: Written;
  /** Without quotes. */
  readonly value: Written;
}

const WORD = /(?:[^\s"']|"(?:\\.|[^"\\])*"|'[^']*'|["'])+/gu;

/** The words of a line, split at spaces outside quotes. */
export function wordsOf(line: Written): readonly Word[] {
  return [...line.text.matchAll(WORD)].map(({ 0: text, index }) => {
    const raw = slice(line, index, index + text.length);
    return { raw, value: unquoted(raw) };
  });
}

export function unquoted(raw: Written): Written {
  if (!/["']/u.test(raw.text)) return raw;
  const parts = [...raw.text.matchAll(/[^"']+|"(?:\\.|[^"\\])*"|'[^']*'|["']/gu)].map(({ 0: text, index }) =>
    /^["']/u.test(text)
      ? slice(raw, index + 1, Math.max(index + 1, index + text.length - 1))
      : slice(raw, index, index + text.length),
  );
  return parts.length === 0 ? NOTHING : join(parts);
}

/** Flags such as `--from=x` at the beginning of a line, their values without quotes. */
export function flagsOf(line: Written): readonly { readonly name: string; readonly value: Word }[] {
  const flags: { readonly name: string; readonly value: Word }[] = [];
  for (const { raw } of wordsOf(line)) {
    const name = /^--([A-Za-z][A-Za-z0-9-]*)(?:=|$)/u.exec(raw.text)?.[1];
    if (name === undefined) break;
    const value = slice(raw, Math.min(raw.text.length, name.length + 3));
    flags.push({ name: name.toLowerCase(), value: { raw: value, value: unquoted(value) } });
  }
  return flags;
}
