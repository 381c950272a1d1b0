/**
 * The two pieces from which binomial, Poisson, beta and gamma densities are put together without ever subtracting
 * large log-gammas: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */

/** From here on the asymptotic series below is exact to the last bit. */
const SERIES_FROM = 16;

/**
 * The error of Stirling's formula, ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Asymptotic series (DLMF 5.11.1) for x ≥ 16, below that the recurrence e(x) = e(x + 1) + (x + ½) ln(1 + 1/x) − 1.
 */
export function stirlingError(x: number): number {
  let carried = 0;
  let at = x;
  while (at < SERIES_FROM) {
    carried += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const s = 1 / (at * at);
  return (
    carried + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / at
  );
}

/** `stirlingError` at small integers, where the recurrence would be walked again and again. */
const AT_INTEGERS: readonly number[] = Array.from({ length: SERIES_FROM }, (_, k) => (k === 0 ? 0 : stirlingError(k)));

/** `stirlingError` of a positive integer, without the walk. */
export function stirlingErrorOfCount(k: number): number {
  return AT_INTEGERS[k] ?? stirlingError(k);
}

/**
 * x ln(x/m) + m − x, for x > 0 and m > 0: half the deviance of an observation x whose expectation is m.
 *
 * `excess` is x − m. It is an argument because the caller often knows it better than the subtraction of two rounded
 * numbers would tell.
 */
export function deviance(x: number, m: number, excess: number): number {
  if (Math.abs(excess) > 0.1 * (x + m)) return x * Math.log(x / m) - excess;
  // With v = (x − m)/(x + m): ln(x/m) = 2 artanh v, and the linear terms cancel exactly.
  const v = excess / (x + m);
  const square = v * v;
  let power = 2 * x * v;
  let sum = excess * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
