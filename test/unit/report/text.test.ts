import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, formatCount, plainText, shortText, tableSpan } from '../../../src/report/text.ts';
import { formatChange, formatP, formatValue } from '../../../src/report/values.ts';

describe('codeSpan', () => {
  it.each([
    ['plain', '`plain`'],
    ['a|b', '`a|b`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['@everyone <img src=x>', '`@everyone <img src=x>`'],
    ['two\nlines', '`two⏎lines`'],
    ['\u202eevil\u0007', '`\\u{202e}evil\\u{7}`'],
    ['', '*empty*'],
  ])('makes %j inert', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('tableSpan and codeBlock', () => {
  it('keep a cell and a block whole', () => {
    expect(tableSpan('a|b')).toBe('`a\\|b`');
    expect(codeBlock('a\n```\n\u202eb')).toBe('````text\na\n```\n\\u{202e}b\n````');
  });
});

describe('texts and numbers', () => {
  it('cuts long text at a character', () => {
    expect(shortText('😀'.repeat(100), 4)).toBe('😀😀…');
    expect(shortText('😀'.repeat(100), 3)).toBe('😀…');
    expect(shortText('short')).toBe('short');
    expect(shortText(['a', 'b'])).toBe('["a","b"]');
  });

  it('writes an unpaired surrogate out', () => {
    expect(plainText('a\ud800b')).toBe('a\\u{d800}b');
  });

  it.each([
    [0.929824561, true, '93.0 %'],
    [0, true, '0.0 %'],
    [null, true, '–'],
    [1266, false, '1,266'],
    [-0.12345, false, '−0.1235'],
  ])('formats %s (proportion %s) as %s', (value, proportion, expected) => {
    expect(formatValue(value, proportion)).toBe(expected);
  });

  it('formats changes with their interval', () => {
    const interval = { level: 0.9, lower: -0.0495, upper: -0.0275 };
    expect(formatChange({ delta: -0.0379, interval, proportion: true })).toBe('−3.8 points (−5.0 to −2.8)');
    expect(formatChange({ delta: 0, interval: null, proportion: true })).toBe('0.0 points');
    expect(formatChange({ delta: 12.5, interval: null, proportion: false })).toBe('+12.5');
  });

  it('formats counts and p-values', () => {
    expect(formatCount(1234567)).toBe('1,234,567');
    expect([0.5, 0.0015, 4.03e-9].map((p) => formatP(p))).toEqual(['0.50', '0.0015', '4.0e−9']);
  });
});
