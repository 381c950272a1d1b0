/**
 * Where a function that is true at `low` and false at `high` changes, to the last bit: plain bisection, which needs
 * no derivative and cannot leave its bracket.
 */
export function bisect(isBelow: (x: number) => boolean, low: number, high: number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle === below || middle === above) return middle;
    if (isBelow(middle)) below = middle;
    else above = middle;
    if (Math.abs(above - below) <= 2e-16 * Math.abs(middle)) return middle;
  }
}
