import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnappy } from '../../../src/github/snappy.ts';
import { snappyBlock } from '../../emulator/snappy.ts';

const MAX = 1024 * 1024;
const block = (...bytes: (number | string)[]): Buffer =>
  Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

describe('decodeSnappy', () => {
  it('reads literals of every length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (data) => {
        expect(decodeSnappy(snappyBlock(data), MAX)).toEqual(Buffer.from(data));
      }),
      { numRuns: 50 },
    );
    const long = 'x'.repeat(300);
    expect(decodeSnappy(block(0xac, 0x02, 61 << 2, 0x2b, 0x01, long), MAX).toString()).toBe(long);
  });

  it('reads copies with one, two and four bytes of offset, overlapping ones too', () => {
    // "Wikipedia" twice over, then a run
    expect(decodeSnappy(block(8, 3 << 2, 'abcd', 0x01, 4), MAX).toString()).toBe('abcdabcd');
    expect(decodeSnappy(block(9, 0, 'a', (7 << 2) | 2, 1, 0), MAX).toString()).toBe('aaaaaaaaa');
    expect(decodeSnappy(block(6, 1 << 2, 'ab', (3 << 2) | 3, 2, 0, 0, 0), MAX).toString()).toBe('ababab');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a length without end', block(0xff, 0xff, 0xff, 0xff, 0xff)],
    ['a length beyond 32 bits', block(0xff, 0xff, 0xff, 0xff, 0x7f)],
    ['less than it announces', block(5, 3 << 2, 'abcd')],
    ['more than it announces', block(3, 3 << 2, 'abcd')],
    ['a literal that is cut off', block(4, 3 << 2, 'ab')],
    ['a copy from before the beginning', block(8, 3 << 2, 'abcd', 0x01, 5)],
    ['a copy of nothing', block(8, 3 << 2, 'abcd', 0x01, 0)],
    ['an element that is cut off', block(8, 3 << 2, 'abcd', 0x02, 1)],
    ['a copy before any literal', block(4, 0x01, 1)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeSnappy(bytes, MAX)).toThrow(RangeError);
  });

  it('refuses what is too large by its announcement, and ends on anything', () => {
    expect(() => decodeSnappy(block(0xff, 0xff, 0xff, 0xff, 0x0f, 0), 16 * MAX)).toThrow(/more than 16777216/u);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(decodeSnappy(bytes, 1000).byteLength).toBeLessThanOrEqual(1000);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
