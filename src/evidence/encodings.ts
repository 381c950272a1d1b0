/**
 * The byte strings that give a value away: itself, base64 and base64url at each of the three alignments, percent-encoded,
 * and escaped as in JSON. Each once.
 */
export function encodingsOf(value: string): readonly Buffer[] {
  const bytes = Buffer.from(value);
  const texts = new Set([value, ...base64Of(bytes), ...percentOf(bytes), ...jsonOf(value)]);
  return Array.from(texts, (text) => Buffer.from(text));
}

/**
 * With one or two bytes before it a value is spelled with other digits, and the first and last digit hold bits of its
 * neighbours: what is left is what stands there whatever comes before and after.
 */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const aligned = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((aligned.length * 8) / 6);
    return [aligned.toString('base64').slice(first, last), aligned.toString('base64url').slice(first, last)];
  });
}

/** RFC 3986 with upper and lower hex, and form encoding, where a space is a plus. */
function percentOf(bytes: Buffer): string[] {
  return [UNRESERVED, COMPONENT, FORM].flatMap((plain) => {
    const upper = percentEncode(bytes, plain);
    return [upper, upper.replace(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase())].flatMap((text) => [
      text,
      text.replaceAll('%20', '+'),
    ]);
  });
}

const UNRESERVED = /[\w.~-]/u;
/** What `encodeURIComponent` leaves alone. */
const COMPONENT = /[\w.~!*'()-]/u;
/** What `application/x-www-form-urlencoded` leaves alone (WHATWG URL §5.2). */
const FORM = /[\w.*-]/u;

function percentEncode(bytes: Buffer, plain: RegExp): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** Inside a JSON string, as JavaScript and Python write it, and inside one that stands in a JSON string again. */
function jsonOf(value: string): string[] {
  const escaped = JSON.stringify(value).slice(1, -1);
  const ascii = escaped.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [escaped, ascii].flatMap((text) => [text, text.replaceAll('/', '\\/'), JSON.stringify(text).slice(1, -1)]);
}
