import type { Xoshiro128 } from '../../../src/stats/random.ts';

/** What parsers trip over: ends of ranges, other spellings, syntax of the formats that are read. */
const TOKENS: readonly string[] = [
  '0',
  '-1',
  '1e999',
  '1e-999',
  '9007199254740993',
  '18446744073709551616',
  'NaN',
  'null',
  'true',
  '""',
  '{}',
  '[]',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '\u0000',
  '\ufeff',
  '\u202e',
  '{"__proto__":{}}',
  '"__proto__":1,',
  '"constructor":1,',
  ',',
  ':',
  '}',
  ']',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '|',
  '>',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '=',
  '==',
  '../../',
  '/etc/passwd',
  '::error::x',
  '\u001b[31m',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '<![CDATA[',
  ']]>',
];

const MOST = 4096;

/** A changed copy; `other` lends parts. Seeds of a size that is usual stay of that order. */
export function mutate(input: Buffer, other: Buffer, random: Xoshiro128): Buffer {
  let bytes = input;
  const rounds = 1 + random.below(4);
  for (let round = 0; round < rounds; round += 1) bytes = once(bytes, other, random);
  return bytes;
}

function once(bytes: Buffer, other: Buffer, random: Xoshiro128): Buffer {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(Math.min(MOST, Math.max(1, bytes.length >> random.below(8))));
  const end = Math.min(bytes.length, at + length);
  switch (random.below(9)) {
    case 0:
      return flipped(bytes, at, random.below(8));
    case 1:
      return spliced(bytes, at, at, Buffer.of(random.below(256)));
    case 2:
      return spliced(bytes, at, end, Buffer.alloc(0));
    case 3:
      return spliced(bytes, at, at, bytes.subarray(at, end));
    case 4:
      return spliced(bytes, at, at, tokenOf(random));
    case 5:
      return spliced(bytes, at, end, tokenOf(random));
    case 6:
      return bytes.subarray(0, at);
    case 7:
      return valueReplaced(bytes, random);
    default:
      return spliced(bytes, at, end, other.subarray(random.below(other.length + 1)).subarray(0, length));
  }
}

function tokenOf(random: Xoshiro128): Buffer {
  return Buffer.from(TOKENS[random.below(TOKENS.length)] ?? '');
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  if (at >= bytes.length) return bytes;
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
  return copy;
}

function spliced(bytes: Buffer, from: number, to: number, into: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), into, bytes.subarray(to)]);
}

/** A JSON value becomes another, so that the syntax survives and what lies behind it is reached. */
function valueReplaced(bytes: Buffer, random: Xoshiro128): Buffer {
  const text = bytes.toString('latin1');
  const values = [...text.matchAll(/:\s*(?<value>"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+|true|false|null)/dgu)];
  const found = values[random.below(Math.max(1, values.length))]?.indices?.groups?.['value'];
  if (found === undefined) return bytes;
  const [from, to] = found;
  const another = random.below(2) === 0 ? tokenOf(random) : bytes.subarray(...(pairOf(values, random) ?? [0, 0]));
  return spliced(bytes, from, to, another);
}

function pairOf(values: readonly RegExpExecArray[], random: Xoshiro128): readonly [number, number] | undefined {
  return values[random.below(values.length)]?.indices?.groups?.['value'];
}
