/**
 * Means and covariances of a stream of vectors, without keeping them: Welford's recurrence for every pair of components
 * (Chan, Golub and LeVeque, The American Statistician 37(3), 1983).
 */
export class Covariance {
  n = 0;
  readonly #size: number;
  readonly #means: number[];
  readonly #products: number[];

  constructor(size: number) {
    this.#size = size;
    this.#means = Array.from({ length: size }, () => 0);
    this.#products = Array.from({ length: size * size }, () => 0);
  }

  add(vector: readonly number[]): void {
    this.n += 1;
    const before = vector.map((value, i) => value - (this.#means[i] ?? 0));
    for (const [i, delta] of before.entries()) this.#means[i] = (this.#means[i] ?? 0) + delta / this.n;
    for (const [i, delta] of before.entries()) {
      for (let j = 0; j < this.#size; j += 1) {
        const at = i * this.#size + j;
        this.#products[at] = (this.#products[at] ?? 0) + delta * ((vector[j] ?? 0) - (this.#means[j] ?? 0));
      }
    }
  }

  mean(i: number): number {
    return this.#means[i] ?? 0;
  }

  /** Standard error of the mean of Σ wᵢ·xᵢ; 0 for fewer than two vectors. */
  standardError(weights: readonly number[]): number {
    if (this.n < 2) return 0;
    let variance = 0;
    let scale = 0;
    for (const [i, a] of weights.entries()) {
      for (const [j, b] of weights.entries()) {
        const term = a * b * (this.#products[i * this.#size + j] ?? 0);
        variance += term;
        scale = Math.max(scale, Math.abs(term));
      }
    }
    // what is left of terms that cancel is rounding, not spread
    return variance <= scale * 2 ** -40 ? 0 : Math.sqrt(variance / (this.n - 1) / this.n);
  }
}
