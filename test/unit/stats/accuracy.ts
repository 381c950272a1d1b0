import { expect } from 'vitest';

/** Fails unless `actual` is within `tolerance` of `expected`, relative to `expected` (absolute where that is 0). */
export function expectRelative(actual: number, expected: number, tolerance = 1e-9): void {
  const error = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
  expect(error, `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}
