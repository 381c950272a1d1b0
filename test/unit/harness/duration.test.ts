import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/harness/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['30m', 1800],
    ['90s', 90],
    ['2h', 7200],
    ['1h30m', 5400],
    ['1h1m1s', 3661],
  ])('%s is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '30', '0s', 'm', '1.5h', '30m1h', '-5s', '5 m', '5M'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
