/** Neumaier's compensated sum: as if added exactly and rounded once, but for hopeless cancellation. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An infinite total has lost nothing, and ∞ − ∞ is not a number.
  return Number.isFinite(total) ? total + lost : total;
}

/** The largest magnitude among values that all have to be finite; `name` is what an error calls the list. */
export function largestOf(name: string, values: readonly number[]): number {
  let most = 0;
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] must be a finite number, but is ${String(value)}.`);
    }
    most = Math.max(most, Math.abs(value));
  }
  return most;
}

/**
 * What to divide by so that squares and sums of values up to `most` neither overflow nor vanish: 1 for ordinary ones,
 * else a power of two, which changes no digit.
 */
export function safeUnit(most: number): number {
  return most > 1e100 || (most > 0 && most < 1e-100)
    ? 2 ** Math.min(1023, Math.max(-1022, Math.floor(Math.log2(most))))
    : 1;
}
