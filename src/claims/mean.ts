/** Count and mean of a stream of numbers. The sum is kept by Neumaier's compensated summation, so that a mean of many equal terms comes out exactly. */
export class Mean {
  n: number;
  #sum: number;
  #compensation = 0;

  /** @param total the sum of so many numbers that were added elsewhere */
  constructor(n = 0, total = 0) {
    this.n = n;
    this.#sum = total;
  }

  add(value: number): void {
    this.n += 1;
    const total = this.#sum + value;
    this.#compensation +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
    this.#sum = total;
  }

  /** The same whole number so many times. */
  addMany(value: number, count: number): void {
    this.n += count;
    this.#sum += value * count;
  }

  get total(): number {
    return this.#sum + this.#compensation;
  }

  /** 0 when nothing was added. */
  get mean(): number {
    return this.n === 0 ? 0 : this.total / this.n;
  }
}
