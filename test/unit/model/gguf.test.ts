import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/digest.ts';
import { parseGguf } from '../../../src/model/gguf.ts';
import { headerOf } from './header.ts';
import { refused } from './refused.ts';
import { gguf, ggufString, u32, u64, type MadeGguf, type MadeKey } from './tensor-files.ts';

function parse(file: Buffer): unknown {
  return headerOf(parseGguf(file, file.length, 'm/model.gguf'));
}

const NAME: MadeKey = ['general.name', 8, ggufString('tiny')];
const F32 = { name: 'a', dims: [2, 2], type: 0, data: Buffer.alloc(16, 1) };
const Q8 = { name: 'b', dims: [32], type: 8, data: Buffer.alloc(34, 2) };

function nested(depth: number): Buffer {
  return Buffer.concat([...Array.from({ length: depth }, () => Buffer.concat([u32(9), u64(1)])), u32(0), u64(0)]);
}

describe('parseGguf', () => {
  it('reads tensors and keys', () => {
    const keys: MadeKey[] = [
      NAME,
      ['a.bool', 7, Buffer.from([1])],
      ['a.list', 9, Buffer.concat([u32(8), u64(2), ggufString('x'), ggufString('')])],
      ['a.lists', 9, nested(3)],
      ['a.numbers', 9, Buffer.concat([u32(5), u64(3), Buffer.alloc(12)])],
    ];
    const file = gguf({ keys, tensors: [F32, Q8] });
    const data = file.length - 32 - 64;
    expect(data % 32).toBe(0);
    expect(parse(file)).toMatchObject({
      ranges: [
        { name: 'a', dtype: 'F32', shape: [2, 2], start: data, end: data + 16 },
        { name: 'b', dtype: 'Q8_0', shape: [32], start: data + 32, end: data + 66 },
      ],
      members: { 'general.name': sha256(Buffer.concat([u32(8), NAME[2]])) },
    });
  });

  it('keeps to the alignment that the file asks for, and takes a file without the padding at its end', () => {
    const alignment: MadeKey = ['general.alignment', 4, u32(64)];
    const file = gguf({ keys: [alignment], tensors: [F32, Q8], alignment: 64 });
    expect(parse(file)).toMatchObject({ ranges: [{ name: 'a' }, { name: 'b' }] });
    expect(parse(file.subarray(0, file.length - 30))).toMatchObject({ ranges: [{ name: 'a' }, { name: 'b' }] });
  });

  it('asks for more bytes wherever they end', () => {
    const file = gguf({ keys: [NAME], tensors: [F32] });
    for (let length = 0; length < 100; length += 1) {
      const parsed = parseGguf(file.subarray(0, length), file.length, 'm');
      if ('need' in parsed) expect(parsed.need).toBeGreaterThan(length);
      else expect(parsed.placed.starts).toHaveLength(1);
    }
  });

  it('tells changed values from equal ones', () => {
    const other: MadeKey = ['general.name', 8, ggufString('tinY')];
    expect(parse(gguf({ keys: [NAME] }))).toEqual(parse(gguf({ keys: [NAME] })));
    expect(parse(gguf({ keys: [NAME] }))).not.toEqual(parse(gguf({ keys: [other] })));
  });

  it.each<[string, MadeGguf, RegExp]>([
    ['2^40 keys', { counts: { keys: 2n ** 40n } }, /1099511627776 keys, and has room for/u],
    ['2^40 tensors', { counts: { tensors: 2n ** 40n } }, /1099511627776 tensors, and has room for/u],
    ['a key that the file has no room for', { counts: { keys: 1n } }, /1 keys, and has room for 0/u],
    ['arrays nested 10,000 deep', { keys: [['a', 9, nested(10_000)]] }, /nested deeper than 8/u],
    ['an array of 2^40 numbers', { keys: [['a', 9, Buffer.concat([u32(0), u64(2n ** 40n)])]] }, /values in an array/u],
    ['an array of 2^40 texts', { keys: [['a', 9, Buffer.concat([u32(8), u64(2n ** 40n)])]] }, /values in an array/u],
    ['a text of 2^60 bytes', { keys: [['a', 8, u64(2n ** 60n)]] }, /bytes of text/u],
    ['a duplicate key', { keys: [NAME, NAME] }, /"general.name" stands there twice/u],
    ['an empty key', { keys: [['', 0, Buffer.alloc(1)]] }, /key 1 is empty/u],
    ['a value type of its own', { keys: [['a', 13, Buffer.alloc(1)]] }, /value type 13 does not exist/u],
    ['a truth value of 2', { keys: [['a', 7, Buffer.from([2])]] }, /neither 0 nor 1/u],
    ['an alignment that is none', { keys: [['general.alignment', 4, u32(24)]] }, /24 is no power of two/u],
    ['an alignment of another type', { keys: [['general.alignment', 0, u32(24)]] }, /not a 32-bit number/u],
    ['a duplicate tensor', { tensors: [F32, { ...F32 }] }, /tensor "a" stands there twice/u],
    ['an unknown type', { tensors: [{ ...F32, type: 4 }] }, /unknown type 4/u],
    ['five dimensions', { tensors: [{ ...F32, dims: [1, 1, 1, 1, 1] }] }, /5 dimensions/u],
    ['half a block', { tensors: [{ ...Q8, dims: [31] }] }, /no whole blocks of Q8_0/u],
    [
      'a hole',
      { tensors: [F32, { ...Q8, offset: 64 }] },
      /"b" leaves a hole before it: it begins at 64 instead of 32/u,
    ],
    ['an overlap', { tensors: [F32, { ...Q8, offset: 0 }] }, /"b" overlaps the one before it/u],
    ['absurd dimensions', { tensors: [{ ...F32, dims: [2n ** 62n, 2n ** 62n] }] }, /would have/u],
    ['a tensor past the end', { tensors: [{ ...F32, dims: [2000] }] }, /after the end of the file/u],
    ['bytes left over', { tensors: [{ ...F32, data: Buffer.alloc(100) }] }, /96 bytes at its end belong to no tensor/u],
    ['version 1', { version: 1 }, /version is 1/u],
    ['the other byte order', { version: 0x03000000 }, /big-endian/u],
  ])('refuses %s', async (_, made, says) => {
    const { message } = await refused(() => parse(gguf(made)), 'E_TENSORS', says);
    expect(message).toContain('"m/model.gguf" is not a sound GGUF file');
  });

  it('refuses what is cut off or something else', () => {
    expect(() => parse(Buffer.from('GGUF'))).toThrow('ends within its header');
    expect(() => parse(Buffer.alloc(64))).toThrow('does not begin with "GGUF"');
    const file = gguf({ keys: [NAME], tensors: [F32] });
    expect(() => parse(file.subarray(0, 60))).toThrow('is not a sound GGUF file');
  });

  it('refuses a header that is larger than what is read', () => {
    const file = gguf({ keys: [['a', 9, Buffer.concat([u32(0), u64(2 ** 30)])]] });
    expect(() => parseGguf(file, 2 ** 31, 'm')).toThrow('larger than what is read');
  });
});
