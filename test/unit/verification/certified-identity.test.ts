import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateIdentity, parseWorkflowUrl } from '../../../src/verification/certified-identity.ts';

const ARC = '1.3.6.1.4.1.57264.1';

/** DER as X.690 §8.1 has it. */
function utf8(text: string): Buffer {
  const value = Buffer.from(text);
  const n = value.byteLength;
  if (n < 0x80) return Buffer.from([0x0c, n, ...value]);
  return n < 0x100 ? Buffer.from([0x0c, 0x81, n, ...value]) : Buffer.from([0x0c, 0x82, n >> 8, n & 0xff, ...value]);
}

describe('certificateIdentity', () => {
  it('reads extensions of any length, and says null for those that are absent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const identity = certificateIdentity('san', [
          { oid: `${ARC}.15`, value: utf8(text) },
          { oid: '2.5.29.17', value: Buffer.from('else') },
        ]);
        expect(identity).toMatchObject({ san: 'san', repositoryId: text, issuer: null, workflow: null });
      }),
    );
  });

  it.each([
    ['no string', Buffer.from([0x04, 1, 65])],
    ['raw bytes', Buffer.from('1234')],
    ['bytes behind it', Buffer.concat([utf8('1234'), Buffer.from([0])])],
    ['bytes missing', utf8('1234').subarray(0, -1)],
    ['nothing', Buffer.alloc(0)],
    ['a length of four bytes', Buffer.from([0x0c, 0x84, 0, 0, 0, 1, 65])],
    ['an endless length', Buffer.from([0x0c, 0x80, 65, 0, 0])],
    ['no UTF-8', Buffer.from([0x0c, 1, 0xff])],
  ])('refuses an extension that holds %s', (_, value) => {
    expect(() => certificateIdentity('san', [{ oid: `${ARC}.8`, value }])).toThrow(`${ARC}.8`);
  });

  it('refuses an extension that stands twice', () => {
    const twice = ['1', '2'].map((id) => ({ oid: `${ARC}.15`, value: utf8(id) }));
    expect(() => certificateIdentity('san', twice)).toThrow('twice');
  });
});

describe('parseWorkflowUrl', () => {
  it.each([
    [
      'https://github.com/a/b/.github/workflows/c.yml@refs/tags/v1',
      { path: 'a/b/.github/workflows/c.yml', ref: 'refs/tags/v1' },
    ],
    [
      'https://github.com/a/b/.github/workflows/c.yml@refs/heads/x@y',
      { path: 'a/b/.github/workflows/c.yml', ref: 'refs/heads/x@y' },
    ],
    ['https://github.com/a/b/.github/workflows/c.yml', null],
    ['https://github.com.evil/a/b/.github/workflows/c.yml@r', null],
    ['http://github.com/a/b/.github/workflows/c.yml@r', null],
    ['https://github.com/a/b/x/.github/workflows/c.yml@r', null],
    ['x https://github.com/a/b/.github/workflows/c.yml@r', null],
    ['me@example.com', null],
  ])('%s', (url, expected) => {
    expect(parseWorkflowUrl(url)).toEqual(expected);
  });
});
