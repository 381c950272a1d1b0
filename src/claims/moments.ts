import { Mean } from './mean.ts';

/**
 * Mean and sums of squared and cubed deviations of a stream of numbers, without keeping them: Welford's recurrence, and Chan,
 * Golub and LeVeque's rule for merging two streams (The American Statistician 37(3), 1983).
 */
export class Moments extends Mean {
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #running = 0;
  #squares = 0;
  #cubes = 0;

  override add(value: number): void {
    super.add(value);
    const delta = value - this.#running;
    const step = delta / this.n;
    this.#running += step;
    const square = delta * (value - this.#running);
    this.#cubes += step * (square * (this.n - 2) - 3 * this.#squares);
    this.#squares += square;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Unbiased sample variance; 0 for fewer than two values, and exactly 0 when all are equal. */
  get variance(): number {
    return this.n < 2 || this.min === this.max ? 0 : this.#squares / (this.n - 1);
  }

  get standardError(): number {
    return this.n === 0 ? 0 : Math.sqrt(this.variance / this.n);
  }

  /** The third central moment in units of the standard deviation; 0 where there is no spread. */
  get skewness(): number {
    if (this.n < 2 || this.min === this.max || !(this.#squares > 0)) return 0;
    return (Math.sqrt(this.n) * this.#cubes) / this.#squares ** 1.5;
  }

  /** Of so many values of −1, 0 and 1, without adding them one by one. */
  static ofChanges({ lost, same, gained }: Readonly<Record<'lost' | 'same' | 'gained', number>>): Moments {
    const n = lost + same + gained;
    if (n === 0) return new Moments();
    const changes = new Moments(n, gained - lost);
    changes.min = lost > 0 ? -1 : same > 0 ? 0 : 1;
    changes.max = gained > 0 ? 1 : same > 0 ? 0 : -1;
    const mean = (gained - lost) / n;
    changes.#running = mean;
    changes.#squares = lost * (1 + mean) ** 2 + same * mean ** 2 + gained * (1 - mean) ** 2;
    changes.#cubes = gained * (1 - mean) ** 3 - same * mean ** 3 - lost * (1 + mean) ** 3;
    return changes;
  }

  /** Both streams as one. */
  static merged(a: Moments, b: Moments): Moments {
    if (a.n + b.n === 0) return new Moments();
    const both = new Moments(a.n + b.n, a.total + b.total);
    both.min = Math.min(a.min, b.min);
    both.max = Math.max(a.max, b.max);
    const delta = b.#running - a.#running;
    both.#running = (a.n * a.#running + b.n * b.#running) / both.n;
    both.#squares = a.#squares + b.#squares + (delta * delta * a.n * b.n) / both.n;
    both.#cubes =
      a.#cubes +
      b.#cubes +
      (delta ** 3 * a.n * b.n * (a.n - b.n)) / both.n ** 2 +
      (3 * delta * (a.n * b.#squares - b.n * a.#squares)) / both.n;
    return both;
  }
}
