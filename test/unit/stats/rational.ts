/** Exact whole-number arithmetic, which shares nothing with the code under test. */

/** C(n, k); 0 for k outside 0 … n. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) result = (result * BigInt(n - i + 1)) / BigInt(i);
  return result;
}

/** above/below as a double, right to the last bits down to 1e-300 and beyond. */
export function ratio(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const bits = (value: bigint): number => value.toString(2).length;
  // 64 significant bits of the quotient, then the power of two that was taken out.
  const shift = 64 - (bits(above) - bits(below));
  const quotient = shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift));
  return Number(quotient) * 2 ** (-shift / 2) * 2 ** (-shift / 2);
}

/** P(X ≤ k), X ~ Bin(n, a/b), as a double. */
export function exactBinomialCdf(k: number, n: number, a: bigint, b: bigint): number {
  let sum = 0n;
  let coefficient = 1n;
  for (let j = 0; j <= k; j += 1) {
    sum += coefficient * a ** BigInt(j) * (b - a) ** BigInt(n - j);
    coefficient = (coefficient * BigInt(n - j)) / BigInt(j + 1);
  }
  return ratio(sum, b ** BigInt(n));
}
