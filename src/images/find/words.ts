import { join, slice, type Written } from './written.ts';

/** A word of an instruction. */
export interface Word {
  /** As it stands there, quotes included. */
  readonly raw: Written;
  /** Without quotes. */
  readonly value: Written;
}

/** No reference is as long. */
const MAX_LENGTH = 16 * 1024;

/** Nobody writes as many; what follows them is not looked at. */
const MAX_WORDS = 1000;

/** The words of a line, split at spaces outside quotes. */
export function wordsOf(line: Written): readonly Word[] {
  return [...readWords(line)];
}

function* readWords(line: Written): Generator<Word> {
  let count = 0;
  for (const [start, end] of wordSpans(line.text)) {
    count += 1;
    if (count > MAX_WORDS) return;
    const raw = slice(line, start, end);
    yield { raw, value: unquoted(raw) };
  }
}

/** The words of a text, quotes included. */
export function* rawWords(text: string): Generator<string> {
  for (const [start, end] of wordSpans(text)) yield text.slice(start, end);
}

function* wordSpans(text: string): Generator<readonly [start: number, end: number]> {
  const gap = /\s*/uy;
  const plain = /[^\s"']*/uy;
  for (let index = 0; ;) {
    gap.lastIndex = index;
    gap.test(text);
    const start = gap.lastIndex;
    if (start >= text.length) return;
    index = start;
    for (;;) {
      plain.lastIndex = index;
      plain.test(text);
      index = plain.lastIndex;
      const next = text[index];
      if (next !== '"' && next !== "'") break;
      index = behindQuote(text, index);
    }
    yield [start, index];
  }
}

/** The offset behind the quote that ends what one begins; one that does not end takes the rest of the line. */
function behindQuote(text: string, from: number): number {
  const quote = text[from] ?? '"';
  let index = from + 1;
  for (;;) {
    const end = text.indexOf(quote, index);
    if (end === -1) return text.length;
    // in double quotes a backslash escapes; counted back, because there are few of them
    if (quote === "'" || backslashesBefore(text, end, from) % 2 === 0) return end + 1;
    index = end + 1;
  }
}

function backslashesBefore(text: string, end: number, from: number): number {
  let count = 0;
  while (text[end - 1 - count] === '\\' && end - 1 - count > from) count += 1;
  return count;
}

function unquoted(raw: Written): Written {
  if (raw.text.length > MAX_LENGTH || !/["']/u.test(raw.text)) return raw;
  const parts: Written[] = [];
  let index = 0;
  for (;;) {
    const quote = /["']/u.exec(raw.text.slice(index))?.index;
    if (quote === undefined) break;
    const start = index + quote;
    const end = behindQuote(raw.text, start);
    const isClosed = end - start > 1 && raw.text[end - 1] === raw.text[start];
    parts.push(slice(raw, index, start), slice(raw, start + 1, isClosed ? end - 1 : end));
    index = end;
  }
  parts.push(slice(raw, index));
  return join(parts);
}

/** Flags such as `--from=x` at the beginning of a line, their values without quotes. */
export function flagsOf(line: Written): readonly { readonly name: string; readonly value: Word }[] {
  const flags: { readonly name: string; readonly value: Word }[] = [];
  for (const { raw } of readWords(line)) {
    const name = /^--([A-Za-z][A-Za-z0-9-]*)(?:=|$)/u.exec(raw.text)?.[1];
    if (name === undefined) break;
    const value = slice(raw, Math.min(raw.text.length, name.length + 3));
    flags.push({ name: name.toLowerCase(), value: { raw: value, value: unquoted(value) } });
  }
  return flags;
}
