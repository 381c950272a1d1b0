import { describe, expect, it } from 'vitest';
import { jsonDigest } from '../../../src/json.ts';
import { parseSafetensors } from '../../../src/model/safetensors.ts';
import { headerOf } from './header.ts';
import { refused } from './refused.ts';
import { rawSafetensors, safetensors } from './tensor-files.ts';

function parse(file: Buffer): unknown {
  return headerOf(parseSafetensors(file, file.length, 'm/model.safetensors'));
}

function entry(name: string, dtype: string, shape: readonly number[], begin: number, end: number): string {
  return `"${name}":${JSON.stringify({ dtype, shape, data_offsets: [begin, end] })}`;
}

function withData(bytes: number, ...entries: readonly string[]): Buffer {
  return rawSafetensors(`{${entries.join(',')}}`, Buffer.alloc(bytes));
}

describe('parseSafetensors', () => {
  it('reads names, dtypes, shapes and places, whatever order the header has', () => {
    const file = withData(
      9,
      entry('b', 'I8', [1], 8, 9),
      entry('a', 'F32', [2], 0, 8),
      entry('none', 'F16', [0, 3], 8, 8),
      '"__metadata__":{"format":"pt"}',
    );
    const data = file.length - 9;
    expect(parse(file)).toMatchObject({
      ranges: [
        { name: 'a', dtype: 'F32', shape: [2], start: data, end: data + 8 },
        { name: 'none', dtype: 'F16', shape: [0, 3], start: data + 8, end: data + 8 },
        { name: 'b', dtype: 'I8', shape: [1], start: data + 8, end: data + 9 },
      ],
      members: { format: jsonDigest('pt') },
    });
  });

  it('reads scalars, padding, packed elements and a file without tensors', () => {
    expect(parse(withData(4, entry('s', 'F32', [], 0, 4)))).toMatchObject({ ranges: [{ shape: [] }] });
    expect(parse(withData(3, entry('s', 'F6_E2M3', [4], 0, 3)))).toMatchObject({ ranges: [{ dtype: 'F6_E2M3' }] });
    expect(parse(rawSafetensors('{}      '))).toEqual({ ranges: [], members: {} });
    expect(parse(safetensors([]))).toEqual({ ranges: [], members: {} });
  });

  it('asks for more bytes while the header is not there', () => {
    const file = withData(4, entry('s', 'F32', [], 0, 4));
    expect(parseSafetensors(file.subarray(0, 3), file.length, 'm')).toEqual({ need: 8 });
    expect(parseSafetensors(file.subarray(0, 20), file.length, 'm')).toEqual({ need: file.length - 4 });
  });

  const long = Buffer.alloc(16);
  long.writeBigUInt64LE(2n ** 60n);
  const huge = Buffer.alloc(8);
  huge.writeBigUInt64LE(33n * 1024n * 1024n);
  it.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /0 bytes, fewer than/u],
    ['a header of 2^60 bytes', long, /1152921504606846976 bytes, and the file has 16/u],
    ['a header cut off', withData(0, entry('a', 'F32', [1], 0, 4)).subarray(0, 30), /and the file has 30/u],
    ['no object', rawSafetensors('[]'), /does not begin with/u],
    ['no JSON', rawSafetensors('{"a":'), /not the JSON it should be/u],
    ['no UTF-8', rawSafetensors('{"\u0000').fill(0xff, 9), /not the JSON it should be/u],
    [
      'a duplicate tensor',
      withData(4, entry('a', 'F32', [1], 0, 4), entry('a', 'F32', [1], 0, 4)),
      /duplicate member "a"/u,
    ],
    ['lists nested 10,000 deep', rawSafetensors(`{"a":${'['.repeat(10_000)}`), /nested deeper/u],
    ['a hole', withData(12, entry('a', 'F32', [1], 0, 4), entry('b', 'F32', [1], 8, 12)), /4 bytes before tensor "b"/u],
    ['a hole at the start', withData(8, entry('a', 'F32', [1], 4, 8)), /4 bytes before tensor "a"/u],
    [
      'an overlap',
      withData(6, entry('a', 'F32', [1], 0, 4), entry('b', 'F32', [1], 2, 6)),
      /"b" overlaps .* by 2 bytes/u,
    ],
    ['bytes left over', withData(5, entry('a', 'F32', [1], 0, 4)), /1 bytes at its end/u],
    ['a tensor past the end', withData(3, entry('a', 'F32', [1], 0, 4)), /"a" ends 1 bytes after the end/u],
    ['offsets turned around', withData(4, entry('a', 'F32', [1], 4, 0)), /ends at 0, before it begins at 4/u],
    ['another size than dtype and shape', withData(4, entry('a', 'F16', [3], 0, 4)), /has 4 bytes where it takes 6/u],
    ['half a byte', withData(1, entry('a', 'F4', [1], 0, 1)), /no whole number of bytes/u],
    ['a product beyond all numbers', withData(4, entry('a', 'F32', [2 ** 50, 2 ** 50], 0, 4)), /where it takes/u],
    ['an unknown dtype', withData(4, entry('a', 'Q9', [1], 0, 4)), /unknown dtype "Q9"/u],
    ['a negative count', withData(4, entry('a', 'F32', [-1], 0, 4)), /not a list of counts/u],
    ['a broken count', withData(4, entry('a', 'F32', [0.5], 0, 4)), /not a list of counts/u],
    ['an offset beyond exact numbers', withData(4, entry('a', 'F32', [1], 0, 2 ** 60)), /no two offsets/u],
    ['one offset', withData(4, '"a":{"dtype":"F32","shape":[1],"data_offsets":[4]}'), /no two offsets/u],
    ['an entry that is none', withData(0, '"a":1'), /"a" is not an object/u],
    ['metadata that are none', withData(0, '"__metadata__":[]'), /__metadata__ is not an object/u],
    ['metadata that are no text', withData(0, '"__metadata__":{"a":1}'), /"a" in its __metadata__ is not a string/u],
  ])('refuses %s', async (_, file, says) => {
    const { message } = await refused(() => parse(file), 'E_TENSORS', says);
    expect(message).toContain('"m/model.safetensors" is not a sound safetensors file');
  });

  it('refuses a header that is larger than what is read without asking for it', () => {
    expect(() => parseSafetensors(huge, 2 ** 40, 'm')).toThrow('larger than what is read');
  });

  it('refuses more brackets than tensors could have before it reads them', () => {
    const file = rawSafetensors(`{"a":[${'[],'.repeat(3_000_000)}[]]}`);
    expect(() => parse(file)).toThrow('more than the 100000 tensors');
  });
});
