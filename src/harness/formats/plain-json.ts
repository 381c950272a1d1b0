export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
export const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const OPEN = 0x7b;
export const CLOSE = 0x7d;

/** Not understood: the line is left to the JSON parser. */
export const NO = -1;

/** Where a string stands, without its quotes; `from` is 0 for `null`. */
export interface Span {
  from: number;
  to: number;
}

export const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

export function isNumeric(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || byte === DOT || byte === MINUS || byte === 0x2b || (byte | 0x20) === 0x65;
}

export function skip(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) at += 1;
  return at;
}

export function isAt(expected: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < expected.length; at += 1) if (bytes[from + at] !== expected[at]) return false;
  return true;
}

/** A string without escapes. @returns where its closing quote ends, or `NO` */
export function spanAt(span: Span, bytes: Uint8Array, from: number): number {
  if (bytes[from] !== QUOTE) return NO;
  let at = from + 1;
  for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
    if (byte === BACKSLASH || byte < SPACE) return NO;
    at += 1;
  }
  span.from = from + 1;
  span.to = at;
  return at + 1;
}

export function nonEmpty(span: Span, end: number): number {
  return end !== NO && span.to > span.from ? end : NO;
}

export function textAt(span: Span, bytes: Uint8Array, at: number): number {
  return bytes[at] === QUOTE ? spanAt(span, bytes, at) : nullAt(bytes, at);
}

const NULL = Buffer.from('null');

export function nullAt(bytes: Uint8Array, at: number): number {
  return isAt(NULL, bytes, at) ? at + NULL.length : NO;
}

/** An object of strings, braces and all. */
export function slicesAt(span: Span, bytes: Uint8Array, from: number): number {
  if (bytes[from] !== OPEN) return NO;
  const inner: Span = { from: 0, to: 0 };
  let at = skip(bytes, from + 1);
  while (bytes[at] === QUOTE) {
    at = spanAt(inner, bytes, at);
    if (at === NO) return NO;
    at = skip(bytes, at);
    if (bytes[at] !== COLON) return NO;
    at = spanAt(inner, bytes, skip(bytes, at + 1));
    if (at === NO) return NO;
    at = skip(bytes, at);
    if (bytes[at] !== COMMA) break;
    at = skip(bytes, at + 1);
    if (bytes[at] !== QUOTE) return NO;
  }
  if (bytes[at] !== CLOSE) return NO;
  span.from = from;
  span.to = at + 1;
  return at + 1;
}

/** A string with its quotes, or `null`. */
export function jsonAt(bytes: Buffer, { from, to }: Span): Uint8Array {
  return from === 0 ? NULL : bytes.subarray(from - 1, to + 1);
}
