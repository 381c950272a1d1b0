import { Moments } from '../claims/moments.ts';
import { RESAMPLED_UP_TO } from './shapes/resampled.ts';
import type { Differences } from './shapes/means.ts';

/** Counts and differences of pairs under one assumption about what is missing. */
export class Outcomes {
  n = 0;
  gained = 0;
  lost = 0;
  /** Of the differences that are not counted below. */
  readonly #moments: Moments;
  /** Differences of −1, 0 and 1: counted, since nearly all are one of them. */
  #minus = 0;
  #none = 0;
  #plus = 0;
  readonly #clustered: boolean;
  #values: number[] | null = [];
  #clusters: string[] = [];

  /** @param clustered whether each difference has a cluster, and all are kept therefore */
  constructor(clustered = false, moments = new Moments()) {
    this.#clustered = clustered;
    this.#moments = moments;
  }

  /** Sign-normalised, so that more is better. */
  add(difference: number, cluster: string | null = null): void {
    this.n += 1;
    if (difference > 0) this.gained += 1;
    if (difference < 0) this.lost += 1;
    if (difference === 0) this.#none += 1;
    else if (difference === 1) this.#plus += 1;
    else if (difference === -1) this.#minus += 1;
    else this.#moments.add(difference);
    if (this.#clustered) this.#clusters.push(cluster ?? '');
    else if (this.n > RESAMPLED_UP_TO) this.#values = null;
    this.#values?.push(difference);
  }

  /** The same one so many times, −1, 0 or 1; the single ones are not kept then. */
  addMany(difference: number, count: number): void {
    this.n += count;
    if (difference > 0) this.gained += count;
    if (difference < 0) this.lost += count;
    if (difference === 0) this.#none += count;
    else if (difference > 0) this.#plus += count;
    else this.#minus += count;
    this.#values = null;
  }

  get #all(): Moments {
    if (this.#minus + this.#none + this.#plus === 0) return this.#moments;
    const counted = { lost: this.#minus, same: this.#none, gained: this.#plus };
    return Moments.merged(Moments.ofChanges(counted), this.#moments);
  }

  get differences(): Differences {
    return { moments: this.#all, values: this.#values, clusters: this.#clustered ? this.#clusters : null };
  }

  /** Those that were seen together with those that were assumed. */
  with(assumed: Outcomes): Outcomes {
    const both = new Outcomes(this.#clustered, Moments.merged(this.#all, assumed.#all));
    both.n = this.n + assumed.n;
    both.gained = this.gained + assumed.gained;
    both.lost = this.lost + assumed.lost;
    both.#clusters = this.#clusters.concat(assumed.#clusters);
    both.#values = this.#values === null || assumed.#values === null ? null : this.#values.concat(assumed.#values);
    return both;
  }
}
